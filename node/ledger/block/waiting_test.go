package block

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// waits is what the state says of its lines, which must hold what the table says.
func (w *world) waits() map[uint64]int {
	w.t.Helper()
	lines, err := linesOf(w.state)
	if err != nil {
		w.t.Fatal(err)
	}
	out := map[uint64]int{}
	for _, l := range lines {
		var sum line
		err := w.state.Scan(key('Y', num(l.chain)), func(_, v []byte) error {
			list, err := decodeWaiting(v)
			for _, a := range list {
				sum.add(a, l.since)
			}
			return err
		})
		if sum.chain = l.chain; err != nil || sum != l || l.items == 0 {
			w.t.Fatalf("the table says %+v, the line is %+v, %v", l, sum, err)
		}
		out[l.chain] = int(l.items)
	}
	if len(lines) == 0 {
		_ = w.state.Scan(key('Y'), func(k, _ []byte) error { w.t.Errorf("entry %x is left", k); return nil })
	}
	return out
}

// TestAnswersWaitForEachOther: the answers of several blocks to a chain share a chunk, in the order of their receipts.
func TestAnswersWaitForEachOther(t *testing.T) {
	w := newWorld(t, 4)
	var want []Waiting
	for i := range 3 {
		res := w.receipted(answers(10*i, 5, withChains(7, 3))...)
		if len(res.Deliveries) != 0 || w.header.DeliveryRoot != (common.Hash{}) {
			t.Fatalf("block %d delivers %v at once", i, chunkSizes(res.Deliveries))
		}
		for _, r := range res.Receipts {
			want = append(want, Waiting{Request: r.Answer.Body.RequestID, Body: r.Answer.Body.Hash(), Leaf: r.Leaf, Deadline: r.Answer.Request.Deadline, Gas: 263_027})
		}
		w.now += uint64(i % 2)
	}
	if got := w.waits(); !maps.Equal(got, map[uint64]int{3: 15, 7: 15}) {
		t.Fatalf("waiting: %v", got)
	}
	res := w.later(1)
	if len(res.Deliveries) != 2 || res.Deliveries[0].ChainID != 3 || res.Deliveries[1].ChainID != 7 {
		t.Fatalf("deliveries %+v", res.Deliveries)
	}
	for _, d := range res.Deliveries {
		if !reflect.DeepEqual(d.Answers, want) {
			t.Errorf("chain %d gets\n%+v, want\n%+v", d.ChainID, d.Answers, want)
		}
	}
	if w.header.DeliveryRoot != DeliveryTree(res.Deliveries).Root() || len(w.waits()) != 0 {
		t.Errorf("delivery root %s; %v still wait", w.header.DeliveryRoot, w.waits())
	}
}

// TestDeadlinesForceChunks: an answer whose deadline is near takes those before it along at once; one whose deadline comes near while it waits goes then.
func TestDeadlinesForceChunks(t *testing.T) {
	until := func(at uint64) func(*Answer) { return func(a *Answer) { a.Request.Deadline = at } }
	w := newWorld(t, 4)
	w.receipted(answer(1, withChains(7)))
	res := w.receipted(answer(2, withChains(7), until(w.now+ChunkUrgent)), answer(3, withChains(8), until(w.now+ChunkUrgent+1)), answer(4, withChains(9), until(5)))
	if got := chunkSizes(res.Deliveries); !slices.Equal(got, []int{2, 1}) || res.Deliveries[1].ChainID != 9 {
		t.Fatalf("chunks %v", got)
	}
	if due, waiting, err := ChunkDue(w.state); due != w.now+1 || waiting != 1 || err != nil {
		t.Errorf("%d wait, due at %d (%v), want 1 at %d", waiting, due, err, w.now+1)
	}
	if res := w.later(0); len(res.Deliveries) != 0 {
		t.Errorf("it goes too early: %v", res.Deliveries)
	}
	if res := w.later(1); !slices.Equal(chunkSizes(res.Deliveries), []int{1}) {
		t.Errorf("chunks %v", res.Deliveries)
	}
	if _, waiting, err := ChunkDue(w.state); waiting != 0 || err != nil {
		t.Errorf("%d wait, %v", waiting, err)
	}
}

// TestFullLinesGo: a line that nothing more fits goes at once, by gas and by number; what does not fit waits from then on.
func TestFullLinesGo(t *testing.T) {
	plain := func(a *Answer) { a.Request.Destinations[0].Receiver = common.Address{} }
	w := newWorld(t, 4)
	w.receipted(answers(0, 40, withChains(7))...)
	w.now++
	res := w.receipted(answers(100, 5, withChains(7))...)
	if got := chunkSizes(res.Deliveries); !slices.Equal(got, []int{43}) || !maps.Equal(w.waits(), map[uint64]int{7: 2}) {
		t.Fatalf("chunks %v, %v wait", got, w.waits())
	}
	if res := w.later(ChunkWait - 1); len(res.Deliveries) != 0 {
		t.Error("the rest counts as if it had come with the first")
	}
	if res := w.later(1); !slices.Equal(chunkSizes(res.Deliveries), []int{2}) {
		t.Errorf("chunks %v", chunkSizes(res.Deliveries))
	}
	most := int((MaxChunkGas - chunkGas) / leastGas)
	res = w.receipted(answers(1000, most, withChains(8), plain)...)
	if got := chunkSizes(res.Deliveries); !slices.Equal(got, []int{most}) || len(w.waits()) != 0 {
		t.Errorf("chunks %v, %v wait", got, w.waits())
	}
	l := line{items: MaxChunkItems - 1, since: 5, deadline: 1 << 62}
	if l.due() == 0 {
		t.Error("a line with one place left is full")
	}
	if l.add(Waiting{Deadline: 1 << 62}, 5); l.due() != 0 {
		t.Error("a line with no place left is not full")
	}
}

// TestNoRoomToWait: beyond the bound a block's answers go at once, with those before them in their line; others wait on.
func TestNoRoomToWait(t *testing.T) {
	defer func(n int) { maxWaiting = n }(maxWaiting)
	maxWaiting = 64
	w := newWorld(t, 4)
	far := func(from, n int) (list []*Answer) { // each to eight chains of its own
		for i := range n {
			ids := make([]uint64, claim.MaxDestinations)
			for k := range ids {
				ids[k] = uint64(1000 + 8*(from+i) + k)
			}
			list = append(list, answer(from+i, withChains(ids...)))
		}
		return list
	}
	w.receipted(answer(5000, withChains(7)))
	if res := w.receipted(far(0, maxWaiting/claim.MaxDestinations-1)...); len(res.Deliveries) != 0 || len(w.waits()) != maxWaiting-7 {
		t.Fatalf("%d chunks while there is room, %d lines", len(res.Deliveries), len(w.waits()))
	}
	res := w.receipted(append(answers(6000, 8, withChains(6)), answer(6100, withChains(7)))...)
	if got := chunkSizes(res.Deliveries); !slices.Equal(got, []int{8}) || res.Deliveries[0].ChainID != 6 || w.waits()[7] != 2 || res.Crowded != 8 {
		t.Errorf("chunks %v, %d wait for chain 7", got, w.waits()[7])
	}
	res = w.receipted(answers(6200, 7, withChains(7))...)
	if got := chunkSizes(res.Deliveries); !slices.Equal(got, []int{9}) || w.waits()[7] != 0 {
		t.Errorf("chunks %v, %d wait for chain 7", got, w.waits()[7])
	}
	if res := w.later(ChunkWait); len(res.Deliveries) != maxWaiting-8 || len(w.waits()) != 0 {
		t.Errorf("%d chunks, %d lines wait", len(res.Deliveries), len(w.waits()))
	}
}

// TestLinesSurvive: a node that restarts, and one that joins from a copy of the state, go on with the same lines and find the same headers.
func TestLinesSurvive(t *testing.T) {
	w := newWorld(t, 4)
	w.receipted(answers(0, 5, withChains(7))...)
	w.now += ChunkWait
	w.pool.items = nil
	header, data, ok := w.app.Build(w.header, w.draft(), false)
	if !ok || header.DeliveryRoot == (common.Hash{}) {
		t.Fatal("no block is built for what is due")
	}
	was, err := StateHash(w.state)
	if err != nil || CheckState(w.state, was) != nil {
		t.Fatal("the state does not sum up")
	}
	joined := &world{t: t, state: maps.Clone(w.state), header: w.header, pool: &pool{skipped: map[*Item]error{}}}
	for name, node := range map[string]*Application{"restarted": w.node(), "joined": joined.node()} {
		if err := node.Validate(w.header, header, data); err != nil {
			t.Errorf("%s node: %v", name, err)
			continue
		}
		if got, want := fmt.Sprint(node.Result(header.Hash()).Deliveries), fmt.Sprint(w.app.Result(header.Hash()).Deliveries); got != want {
			t.Errorf("%s node delivers %s, want %s", name, got, want)
		}
	}
	early := w.draft()
	early.Time--
	if _, _, ok := w.node().Build(w.header, early, false); ok {
		t.Error("a block is built before anything is due")
	}
	// a leader can neither keep back what is due nor bring forward what waits
	for name, change := range map[string]func(*claim.Checkpoint){"kept back": func(h *claim.Checkpoint) { h.DeliveryRoot = common.Hash{} }, "early": func(h *claim.Checkpoint) { h.Time-- }} {
		bad := header
		change(&bad)
		if err := w.judge(bad, data); !errors.Is(err, ErrDelivery) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestBrokenLines: a state whose lines do not hold together is no block's fault.
func TestBrokenLines(t *testing.T) {
	for name, spoil := range map[string]func(m state.Memory){
		"table":   func(m state.Memory) { m[string(key('Q'))] = []byte{1, 2} },
		"entry":   func(m state.Memory) { m[string(key('Y', num(7), num(1)))] = []byte{9} },
		"missing": func(m state.Memory) { delete(m, string(key('Y', num(7), num(1)))) },
	} {
		var failed error
		w := newWorld(t, 4, func(c *Config) { c.Failed = func(err error) { failed = err } })
		w.receipted(answer(1, withChains(7)))
		spoil(w.state)
		w.now += ChunkWait
		w.pool.items = nil
		if _, _, ok := w.app.Build(w.header, w.draft(), true); ok || !errors.Is(failed, errState) {
			t.Errorf("%s: built %t, %v", name, ok, failed)
		}
	}
}
