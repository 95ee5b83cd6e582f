package status

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lineal-network/lineal/node/lineage"
)

// What is kept of a thing's children is what is read of them, in order, from wherever somebody goes on.
func TestKin(t *testing.T) {
	w := newWorld(t)
	for i := range maxKids {
		w.block(w.derive("alice", fmt.Sprint("m", i), "few", "many"))
	}
	w.block(w.derive("alice", "m", "many"))
	list := func(g *lineage.Graph, k *kin, name string, skip uint64, limit int) (out []kid) {
		err := k.each(g, digest(name).Bytes(), skip, func(c [32]byte, derives bool) bool {
			out = append(out, kid{c, derives})
			return len(out) < limit
		})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, c := range []struct {
		name               string
		skip, limit, there int
	}{
		{"few", 0, 99, maxKids},
		{"few", 0, 3, 3},
		{"few", 5, 99, maxKids - 5},
		{"few", maxKids, 99, 0},
		{"few", maxKids + 3, 99, 0},
		{"many", 0, 99, maxKids + 1},
		{"many", 4, 2, 2},
		{"many", maxKids + 1, 99, 0},
		{"m0", 0, 99, 0},
	} {
		k := newKin()
		g := lineage.NewGraph(w.state, lineage.Latest)
		first := list(g, &k, c.name, uint64(c.skip), c.limit)
		again := list(lineage.NewGraph(lineage.NewMemory(), lineage.Latest), &k, c.name, uint64(c.skip), c.limit)
		if len(first) != c.there || !slices.Equal(first, again) {
			t.Errorf("%s from %d, at most %d: %d children, want %d; %d when read again", c.name, c.skip, c.limit, len(first), c.there, len(again))
		}
		if k.drop(digest(c.name).Bytes()); len(list(lineage.NewGraph(lineage.NewMemory(), lineage.Latest), &k, c.name, 0, 1)) != 0 {
			t.Errorf("%s: something is kept of what was dropped", c.name)
		}
	}
}

// A thing with more children than are kept at once is read in stretches, each of them once.
func TestKinOfMany(t *testing.T) {
	w := newWorld(t)
	const n = maxWindow + 100
	reads := &countingState{State: w.state}
	for from := 0; from < n; from += lineage.MaxSubjects {
		var list []lineage.Resource
		for i := from; i < min(from+lineage.MaxSubjects, n); i++ {
			list = append(list, thing(lineage.KindModel, fmt.Sprint("m", i)))
		}
		e := w.sign("alice", &lineage.Capture{System: "test", DerivedFrom: []lineage.Resource{thing(lineage.KindDataset, "d")}}, list...)
		e.Leaf, e.Time = w.leaves, w.time
		w.leaves++
		if err := w.index.Apply(w.state, []lineage.Entry{e}); err != nil {
			t.Fatal(err)
		}
	}
	k := newKin()
	seen := map[[32]byte]bool{}
	for skip := uint64(0); skip < n; {
		was := len(seen)
		err := k.each(lineage.NewGraph(reads, lineage.Latest), digest("d").Bytes(), skip, func(c [32]byte, _ bool) bool {
			seen[c] = true
			return len(seen) < was+1000
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(seen) == was {
			t.Fatalf("it stands still at %d", skip)
		}
		skip = uint64(len(seen))
	}
	if len(seen) != n || reads.scans != 2 {
		t.Errorf("%d children in %d scans, want %d in 2", len(seen), reads.scans, n)
	}
}

type countingState struct {
	lineage.State
	scans int
}

func (s *countingState) Scan(prefix []byte, fn func(k, v []byte) error) error {
	s.scans++
	return s.State.Scan(prefix, fn)
}
