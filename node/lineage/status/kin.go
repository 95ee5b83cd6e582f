package status

import "github.com/lineal-network/lineal/node/lineage"

// kin are the children of things, as read before, so that a wave over many watched models does not search the state for each one's
// registrations and acts, nor begin anew in every block among the many of one thing. Like the view, it holds for exactly the records that it
// was read after: an edge to a thing drops what is kept of it.
type kin struct {
	few  map[[32]byte][]kid // all children of things that have few
	much window             // a stretch of those of the thing with many that was read last
}

// kid is a child, whichever edge leads to it.
type kid struct {
	digest  [32]byte
	derives bool
}

// window is a stretch of a thing's children, in their order.
type window struct {
	of   [32]byte
	from uint64
	kids []kid
	end  bool // there are no more behind it
}

const (
	// maxKids is how many children a thing may have to be kept whole.
	maxKids = 8
	// maxKin bounds the things kept, some hundred bytes each: a watched model and its registration are two.
	maxKin = 2 * maxWarm
	// maxWindow bounds the stretch kept, 33 bytes each: what a wave visits in several blocks.
	maxWindow = 16 << 10
)

func newKin() kin { return kin{few: map[[32]byte][]kid{}} }

// drop forgets a thing's children.
func (k *kin) drop(d [32]byte) {
	delete(k.few, d)
	if k.much.of == d {
		k.much = window{}
	}
}

// each calls fn with a thing's children behind the first skip, in the order of [lineage.Graph.EachChild], until fn returns false.
func (k *kin) each(g *lineage.Graph, d [32]byte, skip uint64, fn func(child [32]byte, derives bool) bool) error {
	if kids, ok := k.few[d]; ok {
		for i := skip; i < uint64(len(kids)); i++ {
			if !fn(kids[i].digest, kids[i].derives) {
				return nil
			}
		}
		return nil
	}
	for {
		w := &k.much
		if w.of != d || skip < w.from || skip > w.from+uint64(len(w.kids)) || skip == w.from+uint64(len(w.kids)) && !w.end {
			if err := k.read(g, d, skip); err != nil {
				return err
			}
		}
		if skip > w.from+uint64(len(w.kids)) {
			return nil
		}
		for _, c := range w.kids[skip-w.from:] {
			skip++
			if !fn(c.digest, c.derives) {
				return nil
			}
		}
		if w.end {
			return nil
		}
	}
}

// read takes a stretch of a thing's children into the window, and keeps them if they are few.
func (k *kin) read(g *lineage.Graph, d [32]byte, skip uint64) error {
	w := window{of: d, from: skip, end: true}
	seen := uint64(0)
	err := g.EachChild(d, false, func(c [32]byte, t lineage.EdgeType) bool {
		if seen++; seen <= skip {
			return true
		}
		if len(w.kids) == maxWindow {
			w.end = false
			return false
		}
		w.kids = append(w.kids, kid{c, lineage.Derives(t)})
		return true
	})
	if err != nil {
		return err
	}
	w.from = min(skip, seen)
	if k.much = w; w.end && w.from == 0 && len(w.kids) <= maxKids {
		if len(k.few) >= maxKin {
			clear(k.few)
		}
		k.few[d] = w.kids
	}
	return nil
}
