package onnx

import (
	"github.com/lineal-network/lineal/node/inference/kernel"
)

// The fast form of simple tree ensembles.

// lanes is how many walks a flatForest takes at once.
const lanes = 8

// flatNode is a node of a flatForest: 16 bytes for float32. A leaf leads to itself.
type flatNode[T kernel.Float] struct {
	value   T
	feature int32
	next    [2]int32 // next[1] if row[feature] <= value, else next[0]
}

// flatForest is a simple forest laid out for speed: several walks go on at once, each for exactly depth steps and without a branch that
// depends on data. A walk that arrives at its leaf early stays there.
type flatForest[T kernel.Float] struct {
	nodes []flatNode[T]
	roots []int32
	leaf  []int32 // number of the leaf at a node
	depth int
}

// flatDepth is the depth beyond which walking all rows to the bottom of the deepest tree costs more than it saves.
const flatDepth = 14

// flatten makes the fast form, or leaves it nil where it would not pay.
func (f *forest[T]) flatten() {
	if !f.simple || f.depth > flatDepth || f.agg != "SUM" {
		return
	}
	g := &flatForest[T]{depth: f.depth}
	at := func(target int32) int32 { // inner nodes come first, then one node for each leaf
		if target < 0 {
			return int32(len(f.nodes)) + ^target
		}
		return target
	}
	for _, n := range f.nodes {
		g.nodes = append(g.nodes, flatNode[T]{n.value, n.feature, [2]int32{at(n.no), at(n.yes)}})
		g.leaf = append(g.leaf, -1)
	}
	for i := range f.leaves {
		self := int32(len(f.nodes) + i)
		g.nodes = append(g.nodes, flatNode[T]{next: [2]int32{self, self}})
		g.leaf = append(g.leaf, int32(i))
	}
	for _, r := range f.roots {
		g.roots = append(g.roots, at(r))
	}
	f.flat = g
}

// walk takes depth steps from each node of at; lane i reads its row from off[i] on.
func (g *flatForest[T]) walk(at *[lanes]int32, rows []T, off *[lanes]int) {
	nodes := g.nodes
	for range g.depth - 1 {
		for i := range at {
			n := &nodes[at[i]]
			k := 0
			if rows[off[i]+int(n.feature)] <= n.value {
				k = 1
			}
			at[i] = n.next[k]
		}
	}
}

// scoreRow computes one row with several trees at a time; the sums still run over the trees in order.
func (g *flatForest[T]) scoreRow(f *forest[T], row, out []T) {
	clear(out)
	var off [lanes]int
	for t := 0; t < len(g.roots); t += lanes {
		n := min(lanes, len(g.roots)-t)
		var at [lanes]int32
		for i := range at {
			at[i] = g.roots[min(t+i, len(g.roots)-1)]
		}
		g.walk(&at, row, &off)
		for _, k := range at[:n] {
			for _, w := range f.leaves[g.leaf[k]] {
				out[w.target] += w.weight
			}
		}
	}
}

// scoreRows computes up to lanes rows together, tree by tree.
func (g *flatForest[T]) scoreRows(f *forest[T], rows []T, features, n int, out []T) {
	clear(out)
	var off [lanes]int
	for i := range off {
		off[i] = min(i, n-1) * features
	}
	for _, root := range g.roots {
		var at [lanes]int32
		for i := range at {
			at[i] = root
		}
		g.walk(&at, rows, &off)
		for i, k := range at[:n] {
			for _, w := range f.leaves[g.leaf[k]] {
				out[i*f.targets+int(w.target)] += w.weight
			}
		}
	}
}
