package status

import (
	"fmt"
	"testing"

	"github.com/lineal-network/lineal/node/lineage"
)

// What is kept of a thing's children is all of them, in order; of a thing with many, or one that was not read to its end, nothing is kept.
func TestKin(t *testing.T) {
	w := newWorld(t)
	for i := range maxKids {
		w.block(w.derive("alice", fmt.Sprint("m", i), "few", "many"))
	}
	w.block(w.derive("alice", "m", "many"))
	g := lineage.NewGraph(w.state, lineage.Latest)
	list := func(g *lineage.Graph, k kin, name string, limit int) (out []kid) {
		err := k.each(g, digest(name).Bytes(), func(c [32]byte, derives bool) bool {
			out = append(out, kid{c, derives})
			return len(out) < limit
		})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	nothing := lineage.NewGraph(lineage.NewMemory(), lineage.Latest)
	for _, c := range []struct {
		name              string
		limit, read, kept int
	}{
		{"few", maxKids + 1, maxKids, maxKids},
		{"few", 3, 3, 0},
		{"many", maxKids + 2, maxKids + 1, 0},
		{"m0", 1, 0, 0},
	} {
		k := kin{}
		first := list(g, k, c.name, c.limit)
		again := list(nothing, k, c.name, c.limit)
		if len(first) != c.read || len(again) != c.kept {
			t.Errorf("%s, at most %d: read %d, kept %d", c.name, c.limit, len(first), len(again))
		}
		for i := range again {
			if again[i] != first[i] {
				t.Errorf("%s: child %d is another when read again", c.name, i)
			}
		}
	}
}
