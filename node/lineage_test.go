package node

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
)

// bench is one operator's ledger without consensus: blocks are built and become final at once.
type bench struct {
	t       *testing.T
	network common.Hash
	key     *bls.SecretKey
	set     *quorum.Set
	app     *block.Application
	state   state.Memory
	header  claim.Checkpoint
	items   []*block.Item
	refused map[*block.Item]error
}

func (b *bench) View(fn func(state.Reader) error) error { return fn(b.state) }
func (b *bench) Pending() []*block.Item                 { return b.items }
func (b *bench) Skipped(i *block.Item, err error)       { b.refused[i] = err }

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{t: t, network: common.HexToHash("0x77"), key: bls.GenerateKey(), state: state.Memory{}}
	var err error
	if b.set, err = quorum.NewSet(1, 1<<40, []quorum.Member{{Operator: common.Address{1}, Key: b.key.PublicKey(), Weight: 1}}); err != nil {
		t.Fatal(err)
	}
	header, diff, err := block.Genesis(b.network, b.set, 1_800_000_000)
	if err != nil {
		t.Fatal(err)
	}
	b.header = header
	b.state.Apply(diff)
	b.app = block.New(block.Config{Network: b.network, State: b, Tip: header.Hash(), Mempool: b, Modules: []block.Module{newLineageModule(b.network)},
		Failed: func(err error) { t.Error(err) }})
	return b
}

// add makes a block of an item and returns why the item was left out.
func (b *bench) add(i *block.Item) error {
	b.t.Helper()
	b.items, b.refused = []*block.Item{i}, map[*block.Item]error{}
	h := b.header
	draft := claim.Checkpoint{Parent: h.Hash(), Epoch: 1, View: h.View + 1, Height: h.Height + 1, Time: 1_800_000_000 + h.Height}
	header, _, ok := b.app.Build(h, draft, true)
	if !ok {
		b.t.Fatal("no block was built")
	}
	b.state.Apply(b.app.Result(header.Hash()).Diff)
	b.app.Finalize(header.Hash())
	b.header = header
	return b.refused[i]
}

func (b *bench) record(k *lineage.Signer, payer *ecdsa.PrivateKey, p lineage.Predicate, subject lineage.Resource) error {
	b.t.Helper()
	s, err := lineage.NewStatement(p, subject)
	if err != nil {
		b.t.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		b.t.Fatal(err)
	}
	return b.add(&block.Item{Record: &block.Record{Envelope: e, Signature: b.sign(payer, block.RecordDigest(b.network, sha256.Sum256(e)))}})
}

func (b *bench) sign(k *ecdsa.PrivateKey, h common.Hash) []byte {
	b.t.Helper()
	sig, err := crypto.Sign(h[:], k)
	if err != nil {
		b.t.Fatal(err)
	}
	return sig
}

func newAccount(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func newRecordKey(t *testing.T) *lineage.Signer {
	t.Helper()
	k, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// What the ledger admits becomes the graph, and an operator's record key is bonded once both the operator and the account have signed.
func TestLineageModule(t *testing.T) {
	b := newBench(t)
	payer, user := newAccount(t), newAccount(t)
	k, own := newRecordKey(t), newRecordKey(t)
	data := lineage.NewResource(lineage.KindDataset, "rows", lineage.DigestOf([]byte("rows")))

	operator := block.OperatorID(b.key.PublicKey())
	a := &block.Announced{Epoch: 1, Signer: 0, Operator: common.Address{1}, Consent: b.sign(payer, block.ConsentDigest(b.network, operator))}
	body, err := a.Body(b.network, operator)
	if err != nil {
		t.Fatal(err)
	}
	copy(a.Signature[:], b.key.Sign(claim.New(b.network, 1, body).Digest()).Bytes())
	if err := b.add(&block.Item{Announced: a}); err != nil {
		t.Fatal(err)
	}
	announcement := &lineage.KeyAnnouncement{Operator: crypto.PubkeyToAddress(payer.PublicKey).Hex(), Network: b.network.Hex()}
	for _, err := range []error{
		b.record(k, payer, announcement, k.Subject()),
		b.record(own, user, &lineage.Dataset{Name: "rows", Licence: "MIT"}, data),
		b.record(k, payer, &lineage.Capture{System: "test", Facts: map[string]any{"rows": "100"}}, data.Graded(lineage.Observed)),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	n, err := lineage.NewGraph(b.state, lineage.Latest).Node(data.SHA256())
	if err != nil {
		t.Fatal(err)
	}
	seen := false
	for _, f := range n.Facts {
		if want := f.Name == "rows" || f.Name == "capture.system"; f.Evidence.Bonded != want || f.Evidence.Independent != want {
			t.Errorf("%s: %+v", f.Name, f.Evidence)
		}
		seen = seen || f.Name == "rows" && f.Evidence.Operator == operator.Hex() && f.Time >= 1_800_000_000
	}
	if !seen || n.Missing || n.FirstLeaf == 0 {
		t.Errorf("node %+v", n)
	}
}

// What is no record does not get into the ledger at all.
func TestLineageModuleRefuses(t *testing.T) {
	b := newBench(t)
	user := newAccount(t)
	e := []byte(`{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{"sig":"AA=="}]}`)
	err := b.add(&block.Item{Record: &block.Record{Envelope: e, Signature: b.sign(user, block.RecordDigest(b.network, sha256.Sum256(e)))}})
	if !errors.Is(err, block.ErrRecord) || !errors.Is(err, lineage.ErrInvalid) {
		t.Errorf("an empty statement: %v", err)
	}
}
