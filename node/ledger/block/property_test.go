package block

import (
	"bytes"
	"fmt"
	"maps"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// made is a block of the property test that is not final yet.
type made struct {
	header claim.Checkpoint
	data   []byte
	state  state.Memory // after it, by itself
	result *Result
}

// history is several nodes that judge the same blocks, each with a mempool, caches and restarts of its own.
type history struct {
	t      *rapid.T
	w      *world
	nodes  []*Application
	pools  []*pool
	blocks map[common.Hash]*made // not final
	order  []common.Hash
}

func (h *history) start(i int) {
	h.pools[i] = &pool{skipped: map[*Item]error{}}
	h.nodes[i] = h.w.node(func(c *Config) {
		c.Mempool, c.Modules, c.Policies = h.pools[i], []Module{counter{}}, counter{}
		c.Failed = func(err error) { h.t.Fatalf("a block could not be judged: %v", err) }
	})
	for _, hash := range h.order { // as consensus does after a restart
		if b := h.blocks[hash]; b != nil {
			h.judge(i, b)
		}
	}
}

func (h *history) judge(i int, b *made) {
	if err := h.nodes[i].Validate(claim.Checkpoint{}, b.header, b.data); err != nil {
		h.t.Fatalf("node %d refuses block %d: %v", i, b.header.Height, err)
	}
	res := h.nodes[i].Result(b.header.Hash())
	if b.result == nil {
		b.result = res
		return
	}
	if got, want := told(res), told(b.result); got != want {
		h.t.Fatalf("node %d finds another result of block %d:\n%s\nwant\n%s", i, b.header.Height, got, want)
	}
}

// told is all that a result says.
func told(r *Result) string {
	return fmt.Sprintf("%x\n%x\n%+v\n%v\n%v %v %d", r.Leaves, r.Diff, r.Header, r.Included, r.Records, DeliveryTree(r.Deliveries).Root(), len(r.Receipts))
}

// stateAt is the state after a block, made by itself.
func (h *history) stateAt(hash common.Hash) (claim.Checkpoint, state.Memory) {
	if b := h.blocks[hash]; b != nil {
		return b.header, b.state
	}
	return h.w.header, h.w.state
}

// grow lets a node build on a random block.
func (h *history) grow(i int, items []*Item) {
	parents := append([]common.Hash{h.w.header.Hash()}, h.live()...)
	parent, before := h.stateAt(rapid.SampledFrom(parents).Draw(h.t, "parent"))
	h.pools[i].items = items
	epoch, err := Epoch(before)
	if err != nil {
		h.t.Fatal(err)
	}
	draft := claim.Checkpoint{Parent: parent.Hash(), Epoch: epoch, View: uint64(len(h.order)) + 1, Height: parent.Height + 1,
		Time: parent.Time + rapid.Uint64Range(0, 3).Draw(h.t, "seconds")}
	header, data, ok := h.nodes[i].Build(parent, draft, true)
	if !ok {
		h.t.Fatal("no block was built")
	}
	b := &made{header: header, data: data, state: maps.Clone(before)}
	for k := range h.nodes {
		h.judge(k, b)
	}
	x := newExecutor(Config{Network: testNetwork, Modules: []Module{counter{}}, Policies: counter{}})
	alone, err := x.Execute(before, header, data)
	if err != nil || told(alone) != told(b.result) {
		h.t.Fatalf("a node without overlays: %v", err)
	}
	b.state.Apply(alone.Diff)
	sum, err := StateHash(b.state)
	if err == nil {
		err = CheckState(b.state, sum)
	}
	if err != nil {
		h.t.Fatal(err)
	}
	h.blocks[header.Hash()] = b
	h.order = append(h.order, header.Hash())
}

// live lists the blocks that are not final, in the order in which they were made.
func (h *history) live() (out []common.Hash) {
	for _, hash := range h.order {
		if h.blocks[hash] != nil {
			out = append(out, hash)
		}
	}
	return out
}

// finalize makes a random block and its ancestors final.
func (h *history) finalize() {
	live := h.live()
	if len(live) == 0 {
		return
	}
	var way []*made
	for at := rapid.SampledFrom(live).Draw(h.t, "final"); h.blocks[at] != nil; at = h.blocks[at].header.Parent {
		way = append([]*made{h.blocks[at]}, way...)
	}
	for _, b := range way {
		h.w.state.Apply(b.result.Diff)
		h.w.header = b.header
		for _, n := range h.nodes {
			n.Finalize(b.header.Hash())
		}
		delete(h.blocks, b.header.Hash())
	}
	for again := true; again; { // what does not descend from it is dead
		again = false
		for hash, b := range h.blocks {
			if p := b.header.Parent; h.blocks[p] == nil && p != h.w.header.Hash() {
				delete(h.blocks, hash)
				again = true
			}
		}
	}
}

// stock draws items that compete: overlapping and conflicting announcements, certificates of what is announced, records, evidence.
func stock(t *rapid.T, w *world, epoch uint64) (items []*Item) {
	pick := func(name string, n int) int { return rapid.IntRange(0, n-1).Draw(t, name) }
	for range 3 + pick("announcements", 5) {
		op := w.ops[pick("operator", len(w.ops))]
		var list []*Answer
		for n := range 6 {
			if pick("announced", 3) == 0 {
				continue
			}
			a := answer(n, withChains(uint64(n%3)))
			if pick("conflict", 8) == 0 {
				a = answer(n, withChains(uint64(n%3)), withOutput(common.Hash{byte(op)}))
			} else if pick("observed", 2) == 0 {
				a = answer(n, withChains(uint64(n%3)), withBins(leaf.Bin{Series: 1, Bin: uint32(pick("bin", 2))}))
			}
			list = append(list, a)
		}
		if len(list) > 0 {
			items = append(items, w.announced(op, list...))
		}
	}
	for range pick("certificates", 2) {
		items = append(items, w.certified(answer(pick("certified", 8)), w.ops[0], w.ops[1], w.ops[2]))
	}
	for range pick("records", 4) {
		items = append(items, record(pick("account", 3), envelopeOf(anyPredicate, pick("record", 12), 100*pick("size", 20))))
	}
	for range pick("evidence", 2) {
		items = append(items, equivocation(w.ops[pick("liar", len(w.ops))]))
	}
	if pick("data", 3) == 0 {
		items = append(items, &Item{Data: dataLeaf(1, 1+uint64(pick("to", 3)))})
	}
	if pick("handover", 4) == 0 {
		items = append(items, w.handover(setOf(epoch+1, w.ops...), w.ops[0], w.ops[1], w.ops[3]))
	}
	return items
}

// TestNodesAgree: nodes with different mempools, caches, forks in memory and restarts find the same result for every block, and the one that a node
// without any of these finds (rules 18 and 23).
func TestNodesAgree(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, 4)
		h := &history{t: rt, w: w, nodes: make([]*Application, 3), pools: make([]*pool, 3), blocks: map[common.Hash]*made{}}
		for i := range h.nodes {
			h.start(i)
		}
		for range rapid.IntRange(2, 8).Draw(rt, "steps") {
			epoch, err := Epoch(w.state)
			if err != nil {
				rt.Fatal(err)
			}
			w.set = setOf(epoch, w.ops...)
			items := stock(rt, w, epoch)
			for i := range rapid.IntRange(1, 2).Draw(rt, "blocks") {
				own := rapid.Permutation(items).Draw(rt, fmt.Sprintf("order %d", i))
				h.grow(rapid.IntRange(0, 2).Draw(rt, "builder"), own[:rapid.IntRange(0, len(own)).Draw(rt, "heard")])
			}
			if rapid.Bool().Draw(rt, "finalizes") {
				h.finalize()
			}
			if rapid.IntRange(0, 3).Draw(rt, "restarts") == 0 {
				h.start(rapid.IntRange(0, 2).Draw(rt, "restarted"))
			}
		}
	})
}

// TestContentsComeBack: what is encoded decodes to what encodes to the same bytes; items too.
func TestContentsComeBack(t *testing.T) {
	w := newWorld(t, 4)
	rapid.Check(t, func(rt *rapid.T) {
		items := stock(rt, w, 1)
		c := &Content{StateHash: common.Hash{1}}
		for _, i := range items {
			c.add(i)
			back, err := DecodeItem(i.Encode())
			if err != nil || back.ID() != i.ID() || back.Kind() != i.Kind() || !bytes.Equal(back.Encode(), i.Encode()) {
				rt.Fatalf("%s comes back as %+v, %v", i.Kind(), back, err)
			}
		}
		if len(c.Data) > MaxData {
			c.Data = c.Data[:MaxData]
		}
		back, err := Decode(1, c.Encode())
		if err != nil || !bytes.Equal(back.Encode(), c.Encode()) || len(back.Items()) != len(c.Items()) {
			rt.Fatalf("content comes back as %+v, %v", back, err)
		}
		for n, i := range back.Items() {
			if i.ID() != c.Items()[n].ID() {
				rt.Fatalf("item %d comes back as another", n)
			}
		}
	})
}
