package status

import "github.com/lineal-network/lineal/node/lineage"

// kin are the children of things that have few, as read before, so that a wave over many watched models does not search the state for each one's
// registrations and acts. Like the view, it holds for exactly the records that it was read after: an edge to a thing drops what is kept of it.
type kin map[[32]byte][]kid

// kid is a child, whichever edge leads to it.
type kid struct {
	digest  [32]byte
	derives bool
}

const (
	// maxKids is how many children a thing may have to be kept.
	maxKids = 8
	// maxKin bounds the things kept, some hundred bytes each: a watched model and its registration are two.
	maxKin = 2 * maxWarm
)

// each calls fn with all children of a thing, in the order of [lineage.Graph.EachChild], until fn returns false.
func (k kin) each(g *lineage.Graph, d [32]byte, fn func(child [32]byte, derives bool) bool) error {
	if kids, ok := k[d]; ok {
		for _, c := range kids {
			if !fn(c.digest, c.derives) {
				break
			}
		}
		return nil
	}
	var kids []kid
	few := true
	err := g.EachChild(d, false, func(c [32]byte, t lineage.EdgeType) bool {
		derives := lineage.Derives(t)
		if few = few && len(kids) < maxKids; few {
			kids = append(kids, kid{c, derives})
		}
		more := fn(c, derives)
		few = few && more // what was not read to its end is not known
		return more
	})
	if err == nil && few {
		if len(k) >= maxKin {
			clear(k)
		}
		k[d] = kids
	}
	return err
}
