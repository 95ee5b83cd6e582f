package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	embedded "github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/anchor"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/signer"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
)

// fakeLedger is a chain of empty blocks a minute apart.
type fakeLedger struct {
	blocks []*ledger.Block // heights from 1 on
	data   []leaf.Data     // submitted
}

func newFakeLedger(n int) *fakeLedger {
	f := &fakeLedger{}
	var parent common.Hash
	for h := 1; h <= n; h++ {
		data := []byte(fmt.Sprintf("block %d", h))
		b := &ledger.Block{Header: claim.Checkpoint{Parent: parent, Epoch: 1, View: uint64(h), Height: uint64(h), Time: uint64(60 * h), LedgerSize: uint64(h),
			DataHash: claim.Keccak256(data)}, Data: data}
		parent = b.Hash()
		f.blocks = append(f.blocks, b)
	}
	return f
}

func (f *fakeLedger) Head() *ledger.Block { return f.blocks[len(f.blocks)-1] }

func (f *fakeLedger) BlockAt(height uint64) (*ledger.Block, error) {
	if height == 0 || height > uint64(len(f.blocks)) {
		return nil, ledger.ErrNotHere
	}
	return f.blocks[height-1], nil
}

func (f *fakeLedger) Follow(ctx context.Context, _ uint64, _ func(context.Context, *ledger.Block) error) error {
	<-ctx.Done()
	return ctx.Err()
}

func (f *fakeLedger) View(fn func(claim.Checkpoint, state.Reader) error) error {
	return fn(f.Head().Header, state.Memory{})
}

func (f *fakeLedger) AddData(_ context.Context, d leaf.Data) error {
	f.data = append(f.data, d)
	return nil
}

// anchorNode is a test node with a set of four, of which it is the first, and a relay that goes nowhere.
func anchorNode(t *testing.T, l *fakeLedger) (*Node, *anchors) {
	t.Helper()
	n := newTestNode(t, nil)
	var members []quorum.Member
	for i := range 4 {
		members = append(members, quorum.Member{Operator: common.Address{byte(i + 1)}, Key: bls.GenerateKey().PublicKey(), Weight: 1})
	}
	set, err := quorum.NewSet(1, 1<<40, members)
	if err != nil {
		t.Fatal(err)
	}
	n.cfg.Keys.Operator = members[0].Operator
	n.home = newHome(nil, ethrpc.Finality{}, HomeConfig{}, n.db)
	n.home.sets[1], n.home.epoch = set, 1
	cfg := relay.Config{Outbox: outbox{n.db}}
	for id, c := range n.chains {
		c.cfg.Checkpoints = common.Address{0xc, byte(id)}
		rpc, err := ethrpc.New(ethrpc.Config{ChainID: id, Endpoints: []ethrpc.Endpoint{{URL: "http://127.0.0.1:1"}}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(rpc.Close)
		c.rpc = rpc
		cfg.Chains = append(cfg.Chains, relay.ChainConfig{Chain: rpc, Signer: relay.KeySigner(embedded.Key(1))})
	}
	if n.outbox, err = relay.New(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	n.cfg.Anchor.Every = time.Hour
	a := n.newAnchors(nil)
	a.ledger = l
	return n, a
}

func jobs(t *testing.T, n *Node, chainID uint64) (count int) {
	t.Helper()
	if err := (outbox{n.db}).Each(t.Context(), chainID, func(common.Hash, []byte) error { count++; return nil }); err != nil {
		t.Fatal(err)
	}
	return count
}

// A chain that does not move has one checkpoint waiting, whatever the ledger does; what is wanted next is the newest.
func TestOneCheckpointAtATime(t *testing.T) {
	l := newFakeLedger(5)
	n, a := anchorNode(t, l)
	for i, b := range l.blocks {
		a.want(b.Header, []byte("certificate"), nil)
		a.postReady(t.Context())
		for id := range n.chains {
			if got := jobs(t, n, id); got != 1 {
				t.Errorf("after block %d: %d jobs for chain %d", i+1, got, id)
			}
		}
	}
	a.want(l.blocks[1].Header, []byte("certificate"), nil) // late news
	for id, w := range a.wanted {
		if w.header.Height != 5 {
			t.Errorf("chain %d is to get block %d next", id, w.header.Height)
		}
	}
}

// A final block without a certificate of its own may have chunks that must go out, and operators who voted to leave its view cannot sign
// its header any more: all sign the late one. A block that cannot be brought at all keeps no node from starting.
func TestBlocksWithoutACertificate(t *testing.T) {
	l := newFakeLedger(2)
	n, a := anchorNode(t, l)
	n.guard = signer.NewGuard(bls.GenerateKey(), n.cfg.Network, n.db)
	var said []claim.Claim
	n.gathers = &gatherer{self: n.cfg.Keys.Operator, limit: 9, open: map[gatherKey]*gathering{}, sign: n.guard.Sign, broadcast: func(_ context.Context, frame []byte) {
		var p gatherPartial
		if err := json.Unmarshal(frame, &p); err != nil {
			t.Error(err)
		}
		said = append(said, p.Claim)
	}}
	b := l.blocks[0]
	b.Header.DeliveryRoot = common.Hash{1}
	if _, err := n.guard.Sign(t.Context(), claim.New(n.cfg.Network, 1, claim.Nullify{Epoch: 1, View: b.Header.View})); err != nil {
		t.Fatal(err)
	}
	if err := a.bring(t.Context(), b, false); err != nil {
		t.Fatal(err)
	}
	if want := claim.New(n.cfg.Network, 1, b.Header.Late()); len(said) != 1 || said[0] != want {
		t.Errorf("signed %v, want %v", said, want)
	}
	unknown := l.blocks[1]
	unknown.Header.Epoch, unknown.Header.DeliveryRoot = 7, common.Hash{1}
	err := n.db.Update(t.Context(), func(tx *store.Tx) error { return tx.Set(chunkKey(2, 0), []byte("{}")) })
	if err != nil {
		t.Fatal(err)
	}
	if a.bring(t.Context(), unknown, false) == nil {
		t.Error("a block of an unknown set was brought")
	}
	if from, err := a.resume(t.Context()); err != nil || from != 3 {
		t.Errorf("resuming at %d: %v", from, err)
	}
}

// Chunks are kept within the update that makes a block final, and leave the store when they are handed over or left to others.
func TestChunksAreHandedOver(t *testing.T) {
	l := newFakeLedger(1)
	n, a := anchorNode(t, l)
	request := claim.Request{OriginChainID: 9, Hub: hub, Nonce: claim.SignedNonce, Model: model, EngineID: engine, MinAssurance: claim.Full(), Deadline: 1 << 40,
		Destinations: []claim.Destination{{ChainID: 1, Receiver: hub, CallbackGas: 1000}, {ChainID: 77}}}
	body := claim.Inference{RequestID: request.ID(), Outcome: claim.OutcomeAnswered, Model: model, EngineID: engine, Assurance: claim.Full()}
	unknown := request
	unknown.Nonce++
	other := body
	other.RequestID = unknown.ID()
	deliveries := []block.Delivery{
		{ChainID: 1, Answers: []block.Waiting{{Request: request.ID(), Body: body.Hash(), Leaf: 3}}},
		{ChainID: 1, Answers: []block.Waiting{{Request: unknown.ID(), Body: other.Hash(), Leaf: 4}}}, // this node never heard of it
		{ChainID: 77, Answers: []block.Waiting{{Request: request.ID(), Body: body.Hash(), Leaf: 3}}}, // not served
		{ChainID: 1, Answers: []block.Waiting{{Request: request.ID(), Body: body.Hash(), Leaf: 2}}},  // a leaf from before this node joined
	}
	b := *l.blocks[0]
	b.Result = &block.Result{Deliveries: deliveries}
	a.leaf = func(index uint64) ([]byte, error) {
		switch index {
		case 2:
			return nil, tlog.ErrMissing
		case 3:
			return leaf.Receipt{Body: body}.Encode(), nil
		}
		return nil, errors.New("another leaf is asked for")
	}
	if _, err := n.book.Accept(t.Context(), task.Task{ID: request.ID(), Request: request, Source: task.FromGossip, Batch: true}, time.Now()); err != nil {
		t.Fatal(err)
	}
	if err := n.db.Update(t.Context(), func(tx *store.Tx) error { return a.keep(tx, &b) }); err != nil {
		t.Fatal(err)
	}
	left := func() (count int) {
		if err := n.db.View(func(r store.Reader) error {
			return r.Scan(store.Key(store.TableAnchor, keyChunk), func(_, _ []byte) error { count++; return nil })
		}); err != nil {
			t.Fatal(err)
		}
		return count
	}
	if left() != 4 {
		t.Fatalf("%d chunks are kept", left())
	}
	if err := a.deliver(t.Context(), anchor.Block{Header: b.Header, Certificate: []byte("certificate")}, n.home.set(1)); err != nil {
		t.Fatal(err)
	}
	if left() != 0 || jobs(t, n, 1) != 1 {
		t.Errorf("%d chunks are left, %d jobs", left(), jobs(t, n, 1))
	}
}

// blobNode is a test node that judges data leaves.
func blobNode(t *testing.T, l *fakeLedger) *blobs {
	t.Helper()
	n, _ := anchorNode(t, l)
	if err := n.openBlobs(Deps{}); err != nil {
		t.Fatal(err)
	}
	n.blobs.ledger = l
	n.blobs.indexOf = func([32]byte) (uint64, error) { return 42, nil }
	return n.blobs
}

// A true data leaf moves on what is to be posted and archives its blobs; a false one is told and changes nothing.
func TestDataLeavesAreJudged(t *testing.T) {
	b := blobNode(t, newFakeLedger(6))
	packed, err := b.pack(1, 3)
	if err != nil {
		t.Fatal(err)
	}
	good := leaf.Data{ChainID: 99, TxHash: common.Hash{1}, From: 1, To: 3, ContentHash: packed.Content, Blobs: packed.Names()} // chain 99 is not served, so not asked
	next := func() uint64 {
		v, err := b.number(keyNext, 1)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for reason, lie := range map[string]func(*leaf.Data){
		"content": func(d *leaf.Data) { d.Blobs = []common.Hash{{1}} },
		"order":   func(d *leaf.Data) { d.From = 2 },
		"absent":  func(d *leaf.Data) { d.To = 7 },
		"range":   func(d *leaf.Data) { d.To = da.MaxBlocks + 7 },
	} {
		d := good
		lie(&d)
		got, err := b.judge(t.Context(), d)
		if got != reason || errors.Is(err, da.ErrFalse) != (reason == "content" || reason == "range") || next() != 1 {
			t.Errorf("%s: %q, %v, next %d", reason, got, err, next())
		}
	}
	if reason, err := b.judge(t.Context(), good); reason != "" || err != nil || next() != 4 {
		t.Errorf("a true leaf: %q, %v, next %d", reason, err, next())
	}
	if _, err := b.archive.Get(good.Blobs[0]); err != nil {
		t.Errorf("archived: %v", err)
	}
	list, err := anchorView{b.n}.BlobRanges(0, 10)
	if err != nil || len(list) != 1 || list[0].To != 3 || list[0].Leaf != 42 {
		t.Errorf("listed: %+v, %v", list, err)
	}
	if reason, _ := b.judge(t.Context(), good); reason != "order" || next() != 4 {
		t.Errorf("again: %q, next %d", reason, next())
	}
}

// A range is due when it is old or full, to each operator in its turn.
func TestBlobTurns(t *testing.T) {
	l := newFakeLedger(6)
	b := blobNode(t, l)
	b.n.cfg.Blobs.Every = 10 * time.Minute
	now := time.Unix(clock, 0)
	if to, err := b.due(1, now); to != 0 || err != nil {
		t.Errorf("young blocks are due up to %d, %v", to, err)
	}
	b.n.cfg.Blobs.Every = 5 * time.Minute // the first block is that old
	turns := map[time.Duration]bool{}
	for i := range 4 {
		b.n.cfg.Keys.Operator, b.dueAt, b.measured = common.Address{byte(i + 1)}, time.Time{}, measured{}
		for wait := time.Duration(0); ; wait += blobTurn {
			to, err := b.due(1, now.Add(wait))
			if err != nil || wait > 4*blobTurn {
				t.Fatalf("operator %d has no turn: %v", i, err)
			}
			if to != 0 {
				if to != 6 {
					t.Errorf("operator %d posts up to block %d", i, to)
				}
				turns[wait] = true
				break
			}
		}
	}
	if len(turns) != 4 {
		t.Errorf("turns: %v", turns)
	}
	if to, err := b.due(7, now); to != 0 || err != nil {
		t.Errorf("nothing is new, but due up to %d, %v", to, err)
	}
}

// The account for blobs is another one than the relayer's, and always the same.
func TestBlobAccount(t *testing.T) {
	a, err := BlobAccount(embedded.Key(1))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := BlobAccount(embedded.Key(1)); err != nil || again != a || a == embedded.Address(1) {
		t.Errorf("%s, then %s, %v", a, again, err)
	}
	if other, err := BlobAccount(embedded.Key(2)); err != nil || other == a {
		t.Errorf("two relayers share %s, %v", other, err)
	}
}

// Renewals of passes are handed over while there is gas for them, and left after; what changed goes in any case.
func TestRenewalsKeepWithinTheirGas(t *testing.T) {
	l := newFakeLedger(1)
	n, a := anchorNode(t, l)
	for _, c := range n.chains {
		c.cfg.Policies = hub
	}
	a.renewed = newRenewals(int64(3 * anchor.RenewalGas(2)))
	var deliveries []block.Delivery
	for i := range 6 {
		list := []claim.Status{{Model: common.Hash{byte(i)}, Status: claim.StatusPassed, ValidUntil: 1 << 40}, {Model: common.Hash{byte(i), 1}, Status: claim.StatusPassed, ValidUntil: 1 << 40}}
		deliveries = append(deliveries, block.Delivery{ChainID: 1, Statuses: list, Renewal: i < 5})
	}
	b := *l.blocks[0]
	b.Header.Time = uint64(time.Now().Unix())
	b.Result = &block.Result{Deliveries: deliveries}
	if err := n.db.Update(t.Context(), func(tx *store.Tx) error { return a.keep(tx, &b) }); err != nil {
		t.Fatal(err)
	}
	if err := a.deliver(t.Context(), anchor.Block{Header: b.Header, Certificate: []byte("certificate")}, n.home.set(1)); err != nil {
		t.Fatal(err)
	}
	if got := jobs(t, n, 1); got != 4 {
		t.Errorf("%d jobs, want three renewals and a change", got)
	}
	reg := prometheus.NewRegistry()
	reg.MustRegister(a.renewed.statuses)
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, m := range families[0].Metric {
		got[m.Label[1].GetValue()] = m.Counter.GetValue()
	}
	if want := map[string]float64{"handed": 6, "over": 4}; !maps.Equal(got, want) {
		t.Errorf("renewals: %v, want %v", got, want)
	}
	r, now := newRenewals(100), time.Now()
	for i, c := range []struct {
		chain uint64
		gas   int
		after time.Duration
		want  bool
	}{{1, 60, 0, true}, {1, 60, 0, false}, {2, 60, 0, true}, {1, 60, 30 * time.Minute, true}, {1, 900, 30 * time.Minute, false}, {1, 900, 3 * time.Hour, true}} {
		if got := r.take(c.chain, c.gas, now.Add(c.after)); got != c.want {
			t.Errorf("case %d: %v", i, got)
		}
	}
	if newRenewals(-1).take(1, 1, now) {
		t.Error("renewals though the operator wants none")
	}
}
