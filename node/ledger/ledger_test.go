package ledger

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// fast is for tests that wait for timers.
var fast = Timing{Propose: 400 * time.Millisecond, Certify: 400 * time.Millisecond, Retry: 200 * time.Millisecond, Idle: 200 * time.Millisecond}

// agreed checks that no two nodes have different blocks of one height, that the chain of headers is one, and that the log is what they say.
func (net *testNet) agreed(t *testing.T) {
	t.Helper()
	byHeight := map[uint64]*Block{}
	for _, n := range net.nodes {
		if !n.up {
			continue
		}
		top := n.ledger.Head()
		for h := uint64(1); h <= top.Header.Height; h++ {
			b, err := n.ledger.BlockAt(h)
			if n.joins && errors.Is(err, ErrNotHere) {
				continue // from before it joined
			}
			if err != nil {
				t.Fatalf("node %d: %v", n.index, err)
			}
			if other := byHeight[h]; other != nil && other.Hash() != b.Hash() {
				t.Fatalf("two blocks of height %d", h)
			}
			if before := byHeight[h-1]; before != nil && b.Header.Parent != before.Hash() {
				t.Fatalf("block %d does not follow block %d", h, h-1)
			}
			byHeight[h] = b
		}
		root, size, err := n.log.Head()
		if err != nil || size < top.Header.LedgerSize {
			t.Fatalf("node %d: the log has %d leaves, %v; block %d says %d", n.index, size, err, top.Header.Height, top.Header.LedgerSize)
		}
		if size == top.Header.LedgerSize && root != tlog.Hash(top.Header.LedgerRoot) {
			t.Fatalf("node %d: the log has another root than block %d", n.index, top.Header.Height)
		}
	}
}

func TestNodesOrder(t *testing.T) {
	net := newTestNet(t, 4, Timing{Idle: 300 * time.Millisecond})
	net.startAll()
	for i := range 20 {
		net.submit(i)
	}
	for _, n := range net.nodes {
		n.await(20)
	}
	net.agreed(t)
	// The certificate of the head is what contracts verify.
	l := net.nodes[0].ledger
	chain, proof, set, err := l.Certificate(1)
	if err != nil {
		t.Fatal(err)
	}
	c, err := proof.Certificate.Quorum(testNetwork, simplex.CommitteeOf(set))
	if err != nil || c.Verify(set) != nil || chain[len(chain)-1].Hash() != proof.Certificate.Block {
		t.Errorf("the first block's certificate does not hold: %v", err)
	}
	if _, err := l.BlockAt(1 << 40); !errors.Is(err, ErrNotHere) {
		t.Errorf("a block of the far future: %v", err)
	}
}

// Followers get each block once, in order, from where they want.
func TestFollow(t *testing.T) {
	net := newTestNet(t, 1, fast)
	net.startAll()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	done := errors.New("enough")
	next := uint64(2)
	err := net.nodes[0].ledger.Follow(ctx, next, func(_ context.Context, b *Block) error {
		if b.Header.Height != next {
			t.Fatalf("block %d, want %d", b.Header.Height, next)
		}
		if next++; next > 6 {
			return done
		}
		return nil
	})
	if !errors.Is(err, done) {
		t.Error(err)
	}
}

// One of four may be down; what it missed it catches up with when it is back, over its own store.
func TestANodeThatWasDownCatchesUp(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	net.submit(0)
	for _, n := range net.nodes {
		n.await(1)
	}
	net.nodes[3].stop()
	for i := 1; i < 30; i++ {
		net.submit(i)
	}
	net.nodes[0].await(30)
	net.nodes[3].start()
	net.nodes[3].await(30)
	net.submit(30)
	for _, n := range net.nodes {
		n.await(31)
	}
	net.agreed(t)
}

// All nodes stop and start again: each goes on where it was.
func TestRestart(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	net.submit(0)
	net.nodes[0].await(1)
	for _, n := range net.nodes {
		n.stop()
	}
	net.startAll()
	net.submit(1)
	for _, n := range net.nodes {
		n.await(2)
	}
	net.agreed(t)
}

// A node whose disk is full says nothing and loses nothing; the others go on, and it follows once there is space.
func TestFullDisk(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	net.submit(0)
	for _, n := range net.nodes {
		n.await(1)
	}
	full := net.nodes[2]
	full.free.Store(1)
	for deadline := time.Now().Add(patience); ; { // the store looks now and then
		err := full.db.Update(context.Background(), func(*store.Tx) error { return nil })
		if errors.Is(err, store.ErrDiskFull) {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("the disk is not full: %v", err)
		}
	}
	for i := 1; i < 10; i++ {
		net.submit(i)
	}
	net.nodes[0].await(10)
	if full.ledger.Head().Header.LedgerSize >= 10 {
		t.Error("a node with a full disk went on")
	}
	full.free.Store(0)
	full.await(10)
	net.agreed(t)
}

// A clock that is years off keeps its node from voting or from being voted for, never the others from going on, and it still follows.
func TestClockYearsOff(t *testing.T) {
	for name, skew := range map[string]time.Duration{"ahead": 5 * 365 * 24 * time.Hour, "behind": -5 * 365 * 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			net := newTestNet(t, 4, fast)
			off := net.nodes[1]
			off.skew.Store(int64(skew))
			net.startAll()
			for i := range 12 {
				net.submit(i)
			}
			for _, n := range net.nodes {
				n.await(12)
			}
			net.agreed(t)
			limit := uint64(time.Now().Add(MaxAhead + time.Minute).Unix())
			if h := off.ledger.Head().Header; h.Time > limit {
				t.Errorf("block %d has the time of the clock that is off", h.Height)
			}
		})
	}
}

// Garbage from an operator costs it frames, and nobody else anything.
func TestGarbageFromAnOperator(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	net.submit(0)
	for _, n := range net.nodes {
		n.await(1)
	}
	bad := net.nodes[3]
	head := bad.ledger.Head()
	forged := *head.Proof
	forged.Certificate = &simplex.Certificate{Kind: forged.Certificate.Kind, Epoch: 1, View: 1 << 40, Block: head.Hash(), Signers: forged.Certificate.Signers,
		Signature: forged.Certificate.Signature}
	lies := []simplex.Message{
		forged.Certificate,
		&simplex.Entries{Epoch: 1, Items: []simplex.Entry{{Block: simplex.NewBlock(head.Header, []byte("other data")), Proof: &forged}}},
		&simplex.Vote{Kind: forged.Certificate.Kind, Epoch: 1, View: 5, Signer: 0, Block: head.Hash(), Signature: make([]byte, 96)},
	}
	for i := range 10 {
		for _, proto := range []string{protoVotes, protoBlocks, protoCosign} {
			_, _ = bad.host.Broadcast(proto, []byte{0xff, byte(i)}) // malformed frames may get the peer cut off, which is the point
		}
		for _, m := range lies {
			bad.links.Send(simplex.Send{Message: m})
		}
	}
	for i := 1; i < 20; i++ {
		net.submit(i)
	}
	for _, n := range net.nodes[:3] {
		n.await(20)
	}
	net.agreed(t)
}

// answer is a made-up request with its answer.
func answer(i int) *block.Answer {
	request := claim.Request{OriginChainID: 1, Hub: common.Address{1}, Requester: common.Address{2}, Nonce: uint64(i), Model: common.Hash{3}, EngineID: common.Hash{4},
		InputCommitment: common.Hash{5}, MinAssurance: claim.Full(), Deadline: 1 << 40}
	return &block.Answer{Request: request, Body: claim.Inference{RequestID: request.ID(), Outcome: claim.OutcomeAnswered, Model: request.Model,
		EngineID: request.EngineID, InputCommitment: request.InputCommitment, OutputCommitment: common.Hash{6}, Assurance: claim.Full()}}
}

// A result that all operators announce becomes one receipt.
func TestResultsBecomeReceipts(t *testing.T) {
	net := newTestNet(t, 4, fast)
	heard := make(chan common.Hash, 1<<10)
	net.nodes[3].heard = func(_ common.Address, requests []common.Hash) {
		for _, r := range requests {
			select {
			case heard <- r:
			default:
			}
		}
	}
	net.startAll()
	const results = 40
	for i := range results {
		for _, n := range net.nodes[:3] { // more than two thirds
			if err := n.ledger.Announce(t.Context(), answer(i)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := net.nodes[0].ledger.Announce(t.Context(), &block.Answer{}); !errors.Is(err, block.ErrAnswer) {
		t.Errorf("a result without a request: %v", err)
	}
	for _, n := range net.nodes {
		n.await(results)
	}
	net.agreed(t)
	if len(heard) == 0 {
		t.Error("the node that announced nothing did not hear of the requests")
	}
	err := net.nodes[3].ledger.View(func(_ claim.Checkpoint, r state.Reader) error {
		for i := range results {
			got, ok, err := block.ReceiptOf(r, answer(i).Body.RequestID, claim.ModeFull, 0)
			if err != nil || !ok || got.BodyHash != answer(i).Body.Hash() {
				t.Errorf("receipt %d: %v, %v", i, ok, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// Answers that wait for others leave when they are due, though there is nothing else to order and no idle block is near.
func TestDueAnswersNeedNoOtherWork(t *testing.T) {
	timing := fast
	timing.Idle = time.Hour
	net := newTestNet(t, 4, timing)
	net.startAll()
	for _, n := range net.nodes {
		if err := n.ledger.Announce(t.Context(), answer(1)); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for height := uint64(1); ; height++ {
		b, err := net.nodes[0].ledger.Wait(ctx, height)
		if err != nil {
			t.Fatal(err)
		}
		if b.Header.DeliveryRoot != (common.Hash{}) {
			break
		}
	}
	err := net.nodes[0].ledger.View(func(_ claim.Checkpoint, r state.Reader) error {
		if _, waiting, err := block.ChunkDue(r); waiting != 0 || err != nil {
			t.Errorf("%d still wait, %v", waiting, err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// What a node acknowledged is there after a restart, even if nobody else ever saw it.
func TestAcknowledgedRecordsSurvive(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.nodes[0].start() // alone: nothing can become final
	id := net.nodes[0].submit(7)
	if s, err := net.nodes[0].ledger.RecordStatus(id); err != nil || s.State != Pending {
		t.Errorf("status %+v, %v", s, err)
	}
	net.nodes[0].stop()
	net.startAll()
	for _, n := range net.nodes {
		n.await(1)
		if s, err := n.ledger.RecordStatus(id); err != nil || s.State != Final || s.Leaf != 0 {
			t.Errorf("status %+v, %v", s, err)
		}
	}
	// Again is no error, and no second leaf.
	e := envelope(7)
	if ack, err := net.nodes[1].ledger.SubmitRecord(t.Context(), e, authorize(t, e)); err != nil || !ack.Known || ack.ID != id {
		t.Errorf("the same record again: %+v, %v", ack, err)
	}
	if s, err := net.nodes[1].ledger.RecordStatus(common.Hash{1}); err != nil || s.State != Unknown {
		t.Errorf("a record that nobody submitted: %+v, %v", s, err)
	}
}

// What can go into no block is refused at once.
func TestBadRecordsAreRefused(t *testing.T) {
	net := newTestNet(t, 1, fast)
	net.startAll()
	good := envelope(1)
	for name, c := range map[string]struct{ envelope, authorization []byte }{
		"no envelope":                 {[]byte("{}"), authorize(t, []byte("{}"))},
		"authorization of nothing":    {good, make([]byte, 65)},
		"authorization of no account": {good, nil},
		"too large":                   {make([]byte, 1<<20), authorize(t, make([]byte, 1<<20))},
	} {
		if _, err := net.nodes[0].ledger.SubmitRecord(t.Context(), c.envelope, c.authorization); !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
