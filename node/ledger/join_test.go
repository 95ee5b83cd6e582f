package ledger

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// A node without data gets the state from a snapshot instead of going through all blocks, keeps its mouth shut about views that it may have voted in,
// and loads the past of the log afterwards.
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
	if late.ledger.driver.floor.View == 0 {
		t.Error("it votes at once")
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
	late.joins = false
	late.stop()
	late.start()
	late.await(records + 2)
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

// Whoever comes a moment later to a new network votes in the views that the others are in already: they need its vote.
func TestJoinABeginningNetwork(t *testing.T) {
	s, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	j := &Joiner{Store: s, Logger: slog.New(slog.DiscardHandler)}
	if err := j.begin(t.Context(), []peerTip{{Tip: Tip{Epoch: 1, View: 2}}, {Tip: Tip{}}, {Tip: Tip{Epoch: 1, View: 3}}}); err != nil {
		t.Fatal(err)
	}
	err = s.View(func(r store.Reader) error {
		floor, ok, err := readFloor(r)
		if err == nil && (!ok || floor.covers(&simplex.Vote{Epoch: 1, View: 1})) {
			t.Errorf("floor %+v (%t) rules out the first views of a ledger without a block", floor, ok)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
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
			if err := j.take(t.Context(), &stream, position{}); err == nil {
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
