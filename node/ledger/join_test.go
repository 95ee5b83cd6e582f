package ledger

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// A node without data gets the state from a snapshot instead of going through all blocks, votes if it never did before, and loads the past of the log
// afterwards. Without its disk it joins again, and keeps its mouth shut about views that it may have voted in.
func TestJoinFromASnapshot(t *testing.T) {
	net := newTestNet(t, 4, fast)
	for _, n := range net.nodes[:3] {
		n.start()
	}
	const records = 300 // more than one tile
	for i := range records {
		net.submit(i)
	}
	for _, n := range net.nodes[:3] {
		n.await(records)
	}
	late := net.nodes[3]
	late.joins = true
	late.start()
	late.await(records)
	if _, err := late.ledger.BlockAt(1); !errors.Is(err, ErrNotHere) {
		t.Errorf("the first block is here: %v", err)
	}
	if f := late.ledger.driver.floor; f.covers(&simplex.Vote{Epoch: 1, View: 1}) {
		t.Errorf("an operator that never voted keeps its mouth shut: %v", f)
	}
	if missing, err := late.log.Missing(); err != nil || missing == 0 {
		t.Errorf("%d parts of the log are missing, %v", missing, err)
	}
	net.submit(records)
	late.await(records + 1)
	net.agreed(t)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if err := late.joiner().Backfill(ctx); err != nil {
		t.Fatal(err)
	}
	if leaf, err := late.log.Leaf(0); err != nil || len(leaf) == 0 {
		t.Errorf("the first leaf: %v", err)
	}
	// It votes again: with another one down, three of four are needed.
	net.nodes[0].stop()
	late.submit(records + 1)
	late.await(records + 2)
	// And it is one whole ledger after a restart.
	late.stop()
	late.start()
	late.await(records + 2)
	net.nodes[0].start()
	late.stop()
	late.dir = t.TempDir()
	late.start()
	late.await(records + 2)
	if f := late.ledger.driver.floor; len(f) != 1 || f[0].Epoch != 1 || f[0].View == 0 {
		t.Errorf("it lost its disk, and votes where it may have voted: %v", f)
	}
	for late.ledger.Head().Header.View <= late.ledger.driver.floor[0].View {
		if _, err := late.ledger.Wait(ctx, late.ledger.Head().Header.Height+1); err != nil {
			t.Fatal(err)
		}
	}
	net.nodes[1].stop()
	late.submit(records + 2)
	late.await(records + 3)
}

// At the beginning nobody has anything to join.
func TestJoinANewNetwork(t *testing.T) {
	net := newTestNet(t, 4, fast)
	for _, n := range net.nodes {
		n.joins = true
	}
	for _, n := range net.nodes {
		n.open()
	}
	var wg sync.WaitGroup
	for _, n := range net.nodes { // each waits for more than two thirds
		wg.Go(n.run)
	}
	wg.Wait()
	net.submit(1)
	for _, n := range net.nodes {
		n.await(1)
	}
}

// What an operator without data does not vote: nothing where it is known never to have voted; otherwise what others have seen, and the view after that.
func TestFloors(t *testing.T) {
	set := func(epoch uint64, ops ...int) *quorum.Set {
		var members []quorum.Member
		for _, i := range ops {
			members = append(members, quorum.Member{Operator: operatorOf(i), Key: bls.GenerateKey().PublicKey(), Weight: 1})
		}
		s, err := quorum.NewSet(epoch, 1<<40, members)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	first, second, third := set(1, 1, 2, 3), set(2, 0, 2, 3), set(3, 0, 3, 4)
	sets := map[uint64]*quorum.Set{1: first, 2: second, 3: third}
	says := func(s *quorum.Set, other bool) answers { return answers{set: s, reached: true, other: other} }
	for name, c := range map[string]struct {
		operator int
		at       position
		heard    []answers
		want     floor
	}{
		"a new network":                         {1, position{}, []answers{says(first, false)}, floor{{1, 0}}},
		"a new network in its first views":      {1, position{1, 3}, []answers{says(first, false)}, floor{{1, 0}}},
		"a new network, but it was here before": {1, position{1, 3}, []answers{says(first, true)}, floor{{1, 4}}},
		"nobody's ledger runs, but it did":      {1, position{}, []answers{says(first, true)}, floor{{1, 1}}},
		"a newcomer":                            {0, position{2, 1}, []answers{says(second, false), says(first, false)}, floor{{2, 0}}},
		"a newcomer that was here before":       {0, position{2, 1}, []answers{says(second, true), says(first, false)}, floor{{2, 2}}},
		"a newcomer before its epoch":           {0, position{1, 9}, []answers{says(second, false), says(first, false)}, floor{{1, 10}, {2, 0}}},
		"one that stays":                        {2, position{2, 1}, []answers{says(second, false), says(first, false)}, floor{{2, 2}}},
		"one that stays, before the epoch":      {3, position{2, 9}, []answers{says(third, false), says(second, false)}, floor{{2, 10}, {3, 2}}},
		"one that is new to both":               {4, position{2, 9}, []answers{says(third, false), says(second, false)}, floor{{2, 10}, {3, 0}}},
		"too few of the epoch before answered":  {0, position{3, 5}, []answers{says(third, false), {set: second}}, floor{{3, 6}}},
		"an observer":                           {9, position{2, 5}, []answers{says(second, false), says(first, false)}, floor{{2, 6}}},
	} {
		j := &Joiner{Account: operatorOf(c.operator), First: 1, Sets: func(epoch uint64) *quorum.Set { return sets[epoch] }}
		if got := j.floor(c.at, c.heard); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	f := floor{{2, 10}, {3, 2}}
	for v, want := range map[position]bool{{1, 99}: true, {2, 10}: true, {2, 11}: false, {3, 2}: true, {3, 3}: false, {4, 1}: false} {
		if got := f.covers(&simplex.Vote{Epoch: v.Epoch, View: v.View}); got != want {
			t.Errorf("%v covers %v: %v", f, v, got)
		}
	}
}

// What more than a third of a set's weight says of the last block counts, and nothing less.
func TestVouching(t *testing.T) {
	tip := func(b, s byte) Tip { return Tip{Height: 5, Block: common.Hash{b}, State: common.Hash{s}} }
	net := newTestNet(t, 6, fast)
	a := answers{set: net.set, tips: []peerTip{{"a", 1, tip(1, 1)}, {"b", 1, tip(1, 1)}, {"c", 1, tip(1, 2)}, {"d", 1, tip(1, 1)}, {"e", 1, tip(1, 2)}, {"f", 1, Tip{}}}}
	got := map[vouchedTip]bool{}
	if a.vouch(got); len(got) != 1 || !got[vouchedTip{common.Hash{1}, common.Hash{1}}] {
		t.Errorf("vouched: %v", got)
	}
}

// What does not lead to a certified block is refused, and leaves nothing.
func TestBadSnapshotsAreRefused(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	for i := range 5 {
		net.submit(i)
	}
	n := net.nodes[0]
	n.await(5)
	var good bytes.Buffer
	if err := n.ledger.snapshot(t.Context(), &good); err != nil {
		t.Fatal(err)
	}
	type part struct {
		kind byte
		b    []byte
	}
	var parts []part
	for r := bytes.NewReader(good.Bytes()); r.Len() > 0; {
		kind, b, err := readPart(r)
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, part{kind, b})
	}
	of := func(kind byte) int { return slices.IndexFunc(parts, func(p part) bool { return p.kind == kind }) }
	last := len(parts) - 1
	cases := map[string]func(p []part) []part{
		"another state":    func(p []part) []part { p[of(partState)].b[len(p[of(partState)].b)-1] ^= 1; return p },
		"a missing state":  func(p []part) []part { return slices.Delete(p, of(partState), of(partState)+1) },
		"another edge":     func(p []part) []part { p[of(partEdge)].b[9] ^= 1; return p },
		"a forged proof":   func(p []part) []part { p[last].b[len(p[last].b)-1] ^= 1; return p },
		"no proof":         func(p []part) []part { return p[:last] },
		"parts in a mess":  func(p []part) []part { slices.Reverse(p); return p },
		"an entry cut off": func(p []part) []part { s := &p[of(partState)]; s.b = s.b[:len(s.b)-1]; return p },
		"another block": func(p []part) []part {
			e, err := simplex.DecodeEntry(p[0].b)
			if err != nil {
				t.Fatal(err)
			}
			h := e.Block.Header
			h.LedgerSize++
			p[0].b = simplex.EncodeEntry(simplex.Entry{Block: simplex.NewBlock(h, e.Block.Data)})
			return p
		},
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			vouched := map[vouchedTip]bool{}
			db, err := store.Open(store.Config{Dir: t.TempDir()})
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			j := n.joiner()
			j.Store = db
			var stream bytes.Buffer
			var copied []part
			for _, p := range parts {
				copied = append(copied, part{p.kind, bytes.Clone(p.b)})
			}
			for _, p := range change(copied) {
				if err := writePart(&stream, p.kind, p.b); err != nil {
					t.Fatal(err)
				}
			}
			if err := j.take(t.Context(), &stream, survey{vouched: vouched}); err == nil {
				t.Error("taken")
			}
			ready, err := j.ready(t.Context()) // wipes
			if ready || err != nil {
				t.Errorf("ready %v, %v", ready, err)
			}
			err = db.View(func(r store.Reader) error {
				return r.Scan([]byte{byte(store.TableState)}, func([]byte, []byte) error { return errors.New("state is left") })
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}

// The sum that a snapshot is checked against is that of the state as it is.
func TestStateSumIsOfTheState(t *testing.T) {
	net := newTestNet(t, 1, fast)
	net.startAll()
	net.submit(1)
	net.nodes[0].await(1)
	err := net.nodes[0].ledger.View(func(_ claim.Checkpoint, r state.Reader) error {
		want, err := block.StateHash(r)
		if err != nil {
			return err
		}
		return block.CheckState(r, want)
	})
	if err != nil {
		t.Error(err)
	}
}

// More than a third of a new epoch's weight are operators without any data, who come when its first view has begun: they join, vote from that view on, and the
// ledger goes on.
func TestNewcomersEndTheFirstView(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	net.submit(0)
	for _, n := range net.nodes {
		n.await(1)
	}
	var newcomers []*testNode
	for range 4 {
		newcomers = append(newcomers, net.newcomer(t))
	}
	h := net.rollTo(t, append([]*testNode{net.nodes[2], net.nodes[3]}, newcomers...)...)
	if err := net.nodes[2].ledger.AddHandover(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	for _, n := range net.nodes[2:4] {
		n.awaitEpoch(2)
	}
	var wg sync.WaitGroup
	for _, n := range newcomers {
		n.open()
	}
	for _, n := range newcomers {
		wg.Go(n.run)
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	net.nodes[2].submit(1)
	for _, n := range net.nodes[2:] {
		n.await(2)
	}
	net.agreed(t)
}
