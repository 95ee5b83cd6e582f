package block

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

var testNetwork = claim.Keccak256([]byte("test network"))

// blsKey derives a key from a number, the same in every run.
func blsKey(n int) *bls.SecretKey {
	h := sha256.Sum256([]byte(fmt.Sprintf("operator %d", n)))
	h[0] = 1 // below the group's order
	k, err := bls.ParseSecretKey(h[:])
	if err != nil {
		panic(err)
	}
	return k
}

func wallet(n int) *ecdsa.PrivateKey {
	h := sha256.Sum256([]byte(fmt.Sprintf("account %d", n)))
	k, err := crypto.ToECDSA(h[:])
	if err != nil {
		panic(err)
	}
	return k
}

func staking(n int) common.Address { return common.BytesToAddress([]byte{0xaa, byte(n)}) }

// world is a ledger in memory: a final state that blocks are made on.
type world struct {
	t      testing.TB
	ops    []int // which keys are in the set
	set    *quorum.Set
	header claim.Checkpoint
	state  state.Memory
	pool   *pool
	app    *Application
	now    uint64
	number map[int]uint64
	last   *Result // of the last final block
}

// View implements [Final].
func (w *world) View(fn func(state.Reader) error) error { return fn(w.state) }

// pool is a mempool.
type pool struct {
	items   []*Item
	skipped map[*Item]error
}

// Pending implements [Mempool].
func (p *pool) Pending() []*Item { return p.items }

// Skipped implements [Mempool].
func (p *pool) Skipped(i *Item, err error) { p.skipped[i] = err }

func setOf(epoch uint64, ops ...int) *quorum.Set {
	var members []quorum.Member
	for _, n := range ops {
		members = append(members, quorum.Member{Operator: staking(n), Key: blsKey(n).PublicKey(), Weight: 1})
	}
	set, err := quorum.NewSet(epoch, 1<<40, members)
	if err != nil {
		panic(err)
	}
	return set
}

func newWorld(t testing.TB, n int, change ...func(*Config)) *world {
	t.Helper()
	w := &world{t: t, state: state.Memory{}, pool: &pool{skipped: map[*Item]error{}}, now: 1_800_000_000, number: map[int]uint64{}}
	for i := range n {
		w.ops = append(w.ops, i)
	}
	w.set = setOf(1, w.ops...)
	header, diff, err := Genesis(testNetwork, w.set, w.now)
	if err != nil {
		t.Fatal(err)
	}
	w.header = header
	w.state.Apply(diff)
	w.app = w.node(change...)
	return w
}

// node is another instance on the same state, with caches and a mempool of its own.
func (w *world) node(change ...func(*Config)) *Application {
	cfg := Config{Network: testNetwork, State: w, Tip: w.header.Hash(), Mempool: w.pool,
		Failed: func(err error) { w.t.Errorf("a block could not be judged: %v", err) }}
	for _, fn := range change {
		fn(&cfg)
	}
	return New(cfg)
}

// skip acts as if many blocks had been finalized.
func (w *world) skip(blocks uint64) {
	w.header.Height += blocks
	w.app = w.node(w.same)
}

// same gives another node the configuration of the first.
func (w *world) same(c *Config) {
	c.Modules, c.Policies, c.Feeds, c.Engines = w.app.modules, w.app.policies, w.app.feeds, w.app.engines
}

func (w *world) draft() claim.Checkpoint {
	d := claim.Checkpoint{Parent: w.header.Hash(), Epoch: w.header.Epoch, View: w.header.View + 1, Height: w.header.Height + 1, Time: w.now}
	if e, err := Epoch(w.state); err == nil && e != d.Epoch {
		d.Epoch, d.View = e, 1
	}
	return d
}

// build makes a block of the items, which all must go in.
func (w *world) build(items ...*Item) (claim.Checkpoint, []byte) {
	w.t.Helper()
	w.pool.items, w.pool.skipped = items, map[*Item]error{}
	header, data, ok := w.app.Build(w.header, w.draft(), true)
	if !ok {
		w.t.Fatal("no block was built")
	}
	for i, err := range w.pool.skipped {
		w.t.Fatalf("%s was left out: %v", i.Kind(), err)
	}
	return header, data
}

// finalize makes a block final.
func (w *world) finalize(header claim.Checkpoint) *Result {
	w.t.Helper()
	res := w.app.Result(header.Hash())
	if res == nil {
		w.t.Fatal("the block is not known")
		return nil
	}
	w.state.Apply(res.Diff)
	w.app.Finalize(header.Hash())
	w.header, w.last = header, res
	return res
}

// add makes a final block of the items. A second node, which knows none of them, must find it valid.
func (w *world) add(items ...*Item) *Result {
	w.t.Helper()
	parent := w.header
	header, data := w.build(items...)
	other := newExecutor(Config{Network: testNetwork, Modules: w.app.modules, Policies: w.app.policies, Feeds: w.app.feeds, Engines: w.app.engines})
	if _, err := other.Execute(w.state, header, data); err != nil {
		w.t.Fatalf("another node refuses the block on %d: %v", parent.Height, err)
	}
	return w.finalize(header)
}

// refused says why an item cannot go into the next block: told by building, by admission and by judging a block that has it.
func (w *world) refused(i *Item) error {
	w.t.Helper()
	w.pool.items, w.pool.skipped = []*Item{i}, map[*Item]error{}
	if _, _, ok := w.app.Build(w.header, w.draft(), false); ok {
		return nil
	}
	built := w.pool.skipped[i]
	judged := w.judge(w.forged(i))
	var why *reason
	if !errors.As(built, &why) || (!errors.Is(judged, why) && !errors.Is(judged, ErrMalformed) && !errors.Is(built, ErrOtherEpoch)) || judged == nil {
		w.t.Errorf("%s is left out because: %v; a block that has it is refused because: %v", i.Kind(), built, judged)
	}
	return built
}

// forged is a block that has an item however bad it is, with roots as if it had none.
func (w *world) forged(items ...*Item) (claim.Checkpoint, []byte) {
	w.t.Helper()
	was, err := StateHash(w.state)
	if err != nil {
		w.t.Fatal(err)
	}
	c := &Content{StateHash: was}
	for _, i := range items {
		c.add(i)
	}
	data := c.Encode()
	h := w.draft()
	h.LedgerRoot, h.LedgerSize, h.DataHash = w.header.LedgerRoot, w.header.LedgerSize, claim.Keccak256(data)
	return h, data
}

func (w *world) judge(header claim.Checkpoint, data []byte) error {
	return w.node(w.same).Validate(w.header, header, data)
}

// answer is an answer to the n-th request.
func answer(n int, change ...func(*Answer)) *Answer {
	a := &Answer{Request: claim.Request{OriginChainID: 10, Hub: common.Address{1}, Requester: common.Address{2}, Nonce: claim.SignedNonce + uint64(n),
		Model: common.Hash{3}, EngineID: common.Hash{4}, MinAssurance: claim.Full(), PolicyID: common.Hash{5}, OperatorFee: new(big.Int),
		RelayFee: new(big.Int), Deadline: 1_900_000_000}}
	binary.BigEndian.PutUint64(a.Request.InputCommitment[:], uint64(n)+1)
	for _, fn := range change {
		fn(a)
	}
	a.fill()
	return a
}

// fill completes the body from the request.
func (a *Answer) fill() {
	r := &a.Request
	if a.Body.OutputCommitment == (common.Hash{}) {
		a.Body.OutputCommitment = claim.Keccak256(r.InputCommitment[:])
	}
	if a.Body.Outcome == 0 {
		a.Body.Outcome = claim.OutcomeAnswered
	}
	a.Body.RequestID, a.Body.Model, a.Body.EngineID, a.Body.InputCommitment = r.ID(), r.Model, r.EngineID, r.InputCommitment
	a.Body.Assurance, a.Body.LineageRoot = claim.Full(), common.Hash{6}
}

func withBins(bins ...leaf.Bin) func(*Answer) { return func(a *Answer) { a.Bins = bins } }
func withOutput(h common.Hash) func(*Answer)  { return func(a *Answer) { a.Body.OutputCommitment = h } }
func withChains(ids ...uint64) func(*Answer) {
	return func(a *Answer) {
		for _, id := range ids {
			a.Request.Destinations = append(a.Request.Destinations, claim.Destination{ChainID: id, Receiver: common.Address{9}, CallbackGas: 100_000})
		}
	}
}

func answers(from, n int, change ...func(*Answer)) []*Answer {
	var out []*Answer
	for i := range n {
		out = append(out, answer(from+i, change...))
	}
	return out
}

// announced is the next announcement of an operator.
func (w *world) announced(op int, list ...*Answer) *Item {
	return w.announcedAs(op, w.number[op], list...)
}

func (w *world) announcedAs(op int, number uint64, list ...*Answer) *Item {
	w.t.Helper()
	a := &Announced{Epoch: w.set.Epoch(), Operator: staking(op), Number: number, Answers: list}
	return w.sign(op, a)
}

func (w *world) sign(op int, a *Announced) *Item {
	w.t.Helper()
	k := blsKey(op)
	a.Signer = w.set.IndexOf(staking(op))
	body, err := a.Body(testNetwork, OperatorID(k.PublicKey()))
	if err != nil {
		w.t.Fatal(err)
	}
	copy(a.Signature[:], k.Sign(claim.New(testNetwork, a.Epoch, body).Digest()).Bytes())
	w.number[op] = max(w.number[op], a.Number+1)
	return &Item{Announced: a}
}

// certificate signs a claim with some of a set.
func certificate(set *quorum.Set, what claim.Claim, ops ...int) (quorum.Bitmap, Signature) {
	marks := quorum.NewBitmap(set.Len())
	var sigs []*bls.Signature
	for _, n := range ops {
		marks.Set(set.IndexOf(staking(n)))
		sigs = append(sigs, blsKey(n).Sign(what.Digest()))
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		panic(err)
	}
	return marks, Signature(sum.Bytes())
}

func (w *world) certified(a *Answer, ops ...int) *Item {
	c := &Certified{Answer: a, Epoch: w.set.Epoch()}
	c.Signers, c.Signature = certificate(w.set, claim.New(testNetwork, c.Epoch, a.Body), ops...)
	return &Item{Certified: c}
}

// handover makes the item that hands over to a set.
func (w *world) handover(to *quorum.Set, signers ...int) *Item {
	h := &Handover{Body: claim.SetHandover{FromEpoch: w.set.Epoch(), FromSetHash: w.set.Hash(), ToEpoch: to.Epoch(), ToSetHash: to.Hash(), HomeBlock: 7,
		ValidUntil: to.ValidUntil()}, Members: Seats(to)}
	h.Signers, h.Signature = certificate(w.set, claim.New(testNetwork, w.set.Epoch(), h.Body), signers...)
	return &Item{Handover: h}
}

// envelopeOf is a DSSE envelope of a statement.
func envelopeOf(predicate string, n, size int) []byte {
	payload, _ := json.Marshal(map[string]any{"_type": "https://in-toto.io/Statement/v1", "predicateType": predicate, "n": n, "pad": strings.Repeat("x", size)})
	b, _ := json.Marshal(map[string]any{"payloadType": "application/vnd.in-toto+json", "payload": base64.StdEncoding.EncodeToString(payload),
		"signatures": []map[string]string{{"sig": base64.StdEncoding.EncodeToString([]byte("signature"))}}})
	return b
}

func record(submitter int, env []byte) *Item {
	sig, err := crypto.Sign(RecordDigest(testNetwork, sha256.Sum256(env)).Bytes(), wallet(submitter))
	if err != nil {
		panic(err)
	}
	return &Item{Record: &Record{Envelope: env, Signature: sig}}
}

func addressOf(n int) common.Address { return crypto.PubkeyToAddress(wallet(n).PublicKey) }
