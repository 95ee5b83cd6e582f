package block

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// TestDirectAnswers: certified answers become receipts; a receipt by certificate is not delivered, and announcements add none (rule 25).
func TestDirectAnswers(t *testing.T) {
	w := newWorld(t, 4)
	a, b := answer(1, withChains(7)), answer(2, withBins(leaf.Bin{Series: 1, Bin: 2}))
	w.add(w.announced(0, b), w.announced(1, b))
	res := w.add(w.certified(a, 0, 1, 2), w.certified(b, 0, 2, 3), w.announced(2, a), w.announced(3, a))
	got := receipts(t, res)
	if len(got) != 2 || got[0].Body != a.Body || got[0].Agreed != 3 || len(res.Deliveries) != 0 || !res.Receipts[0].Direct {
		t.Fatalf("receipts %+v, deliveries %+v", got, res.Deliveries)
	}
	if got[1].Bins != nil {
		t.Error("bins without a quorum")
	}
	if w.header.DeliveryRoot != (common.Hash{}) {
		t.Error("a delivery root without deliveries")
	}
	if res := w.add(w.announced(0, a), w.announced(1, a), w.announced(2, b)); len(res.Leaves) != 0 {
		t.Error("a second receipt")
	}
}

// fakePolicies says what it is told.
type fakePolicies struct {
	root    common.Hash
	changes []StatusChange
}

func (p *fakePolicies) Root(state.Reader) (common.Hash, error)       { return p.root, nil }
func (p *fakePolicies) Changes(state.Reader) ([]StatusChange, error) { return p.changes, nil }
func (p *fakePolicies) Rounds(state.Reader) (out []FeedRound, err error) {
	for i, c := range p.changes {
		out = append(out, FeedRound{claim.Feed{Round: uint64(i), Answer: big.NewInt(-5)}, c.Chains})
	}
	return out, nil
}

// counter is a module that counts leaves, and a policy engine whose root is that count.
type counter struct{}

func (counter) Check(state.Reader, []byte) error { return nil }
func (counter) Apply(tx *state.Tx, _ Info, leaves []leaf.Leaf) error {
	n, _, err := indexAt(tx, []byte("pn"))
	if err != nil {
		return err
	}
	return tx.Set([]byte("pn"), num(n+uint64(len(leaves))))
}
func (counter) Root(r state.Reader) (common.Hash, error) {
	n, _, err := indexAt(r, []byte("pn"))
	return common.BytesToHash(num(n)), err
}
func (counter) Changes(state.Reader) ([]StatusChange, error) { return nil, nil }

// TestPolicyRootIsOneBehind: a header has the policy root after its parent (rule 23).
func TestPolicyRootIsOneBehind(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) { c.Policies, c.Modules = counter{}, []Module{counter{}} })
	for n, want := range []uint64{0, 1, 3, 3} {
		var items []*Item
		for i := range n {
			items = append(items, record(1, envelopeOf(anyPredicate, 10*n+i, 0)))
		}
		if n == 0 {
			items = []*Item{record(1, envelopeOf(anyPredicate, 1000, 0))}
		}
		if n == 2 {
			items = nil
		}
		if n == 1 {
			items = append(items, record(1, envelopeOf(anyPredicate, 2000, 0)))
		}
		w.add(items...)
		if got := w.header.PolicyRoot; got != common.BytesToHash(num(want)) {
			t.Errorf("block %d has policy root %s, want %d", n+1, got, want)
		}
	}
}

// gasOf is what a chunk of answers takes.
func gasOf(d Delivery) uint64 {
	gas := chunkGas
	for _, a := range d.Answers {
		gas += a.Gas
	}
	return gas
}

// receipted makes receipts of answers, in a block of their own.
func (w *world) receipted(list ...*Answer) *Result {
	w.t.Helper()
	res := w.add(w.announced(0, list...), w.announced(1, list...), w.announced(2, list...))
	if len(res.Receipts) != len(list) {
		w.t.Fatalf("%d receipts, want %d", len(res.Receipts), len(list))
	}
	return res
}

// later makes an empty block some seconds later.
func (w *world) later(seconds uint64) *Result {
	w.t.Helper()
	w.now += seconds
	return w.add()
}

// sizes lists how many answers each chunk has.
func chunkSizes(list []Delivery) (out []int) {
	for _, d := range list {
		if len(d.Answers) > 0 {
			out = append(out, len(d.Answers))
		}
	}
	return out
}

func withGas(g uint32) func(*Answer) {
	return func(a *Answer) { a.Request.Destinations[0].CallbackGas = g }
}

// TestDeliveryChunks: at most 256 items and 12 M gas a chunk, with callbacks and settlement (rule 19).
func TestDeliveryChunks(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) {
		p := &fakePolicies{}
		for i := range 300 {
			p.changes = append(p.changes, StatusChange{Status: claim.Status{LedgerSize: uint64(i)}, Chains: []uint64{9, 7, 9}})
		}
		c.Policies, c.Feeds = p, p
	})
	list := answers(0, 200, withChains(7, 3))
	list = append(list, answer(1000, withChains(3), withGas(40_000_000)), answer(1001, withChains(3), withGas(8_000_000)), answer(1002, withChains(3), withGas(8_000_000)))
	list = append(list, answers(2000, 10)...)                                                                        // nowhere
	list = append(list, answers(3000, 10, func(a *Answer) { a.Request.Nonce -= claim.SignedNonce })...)              // asked on their origin
	list = append(list, answers(4000, 10, func(a *Answer) { a.Request.RelayFee = big.NewInt(1) }, withChains(3))...) // paid on their origin
	res := w.receipted(list...)
	if root := DeliveryTree(res.Deliveries).Root(); root == (common.Hash{}) || root != w.header.DeliveryRoot {
		t.Errorf("delivery root %s, the header has %s", root, w.header.DeliveryRoot)
	}
	count := map[string]int{}
	note := func(deliveries []Delivery) {
		last := ""
		for _, d := range deliveries {
			kind := fmt.Sprintf("answers %d", d.ChainID)
			switch {
			case d.Statuses != nil:
				kind = fmt.Sprintf("statuses %d", d.ChainID)
			case d.Feeds != nil:
				kind = fmt.Sprintf("xfeeds %d", d.ChainID)
			}
			if n := len(d.Hashes()); n == 0 || n > MaxChunkItems {
				t.Errorf("a chunk of %d %s", n, kind)
			}
			if g := gasOf(d); g > MaxChunkGas {
				t.Errorf("a chunk of %d gas", g)
			}
			if kind[:1] < last {
				t.Errorf("%s come too late", kind)
			}
			last = kind[:1]
			count[kind] += len(d.Hashes())
		}
	}
	note(res.Deliveries)
	if n := len(res.Deliveries[0].Answers); n != 43 { // (12 M - 600 k) / (60 k + 1,024 · 60 + 40 k + 100 k · 64/63)
		t.Errorf("%d answers with callbacks of 100 k gas in the first chunk, want 43", n)
	}
	if len(res.Undelivered) != 1 || res.Undelivered[0] != (Undelivered{list[200].Body.RequestID, 3}) {
		t.Errorf("undelivered: %v", res.Undelivered)
	}
	note(w.later(ChunkWait).Deliveries)
	want := map[string]int{"answers 3": 212, "answers 7": 200, "answers 10": 20, "statuses 7": 600, "statuses 9": 600, "xfeeds 7": 600, "xfeeds 9": 600}
	if fmt.Sprint(count) != fmt.Sprint(want) {
		t.Errorf("delivered %v, want %v", count, want)
	}
	if n := w.later(ChunkWait).Deliveries; len(chunkSizes(n)) != 0 {
		t.Errorf("answers are delivered twice: %v", chunkSizes(n))
	}
}

// hasty is a module that forgets why it could not read.
type hasty struct{ counter }
