package lineage

import (
	"runtime"
	"slices"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// NodesAhead reads the things that these derive from, several at once, so that Parents, Node and Revocations find them read. It is for those who look
// at everything that a thing derives from, generation by generation, with all its facts; it does nothing where a state must be asked one
// question after the other. Things of which known says true are left out. Whatever cannot be read is left to whoever asks for it.
func (g *Graph) NodesAhead(list []Digest, known func(Digest) bool) {
	if _, shared := g.state.(Shared); !shared || runtime.GOMAXPROCS(0) == 1 {
		return
	}
	asked := map[[32]byte]bool{}
	var things []Digest
	for _, d := range list {
		for _, l := range g.linksAhead(d.Bytes()) {
			if asked[l.other] || g.ahead[l.other] != nil {
				continue
			}
			asked[l.other] = true
			if other := NewDigest(l.other); !known(other) {
				things = append(things, other)
			}
		}
	}
	if len(things) < aheadLeast {
		return
	}
	slices.Sort(things) // as the state has them: neighbours are found by nearly the same way
	if g.ahead == nil {
		g.ahead = map[[32]byte]*Node{}
	}
	for i, r := range g.readNodes(things) {
		if r.node != nil {
			d := things[i].Bytes()
			g.ahead[d], g.headers[d] = r.node, r.header
		}
	}
}

// linksAhead gives the links up from a thing, and keeps those that are not in its header. None if they cannot be read.
func (g *Graph) linksAhead(d [32]byte) []link {
	h, err := g.header(d)
	if err != nil || h == nil {
		return nil
	}
	if _, kept := g.links[d]; !kept && int(h.parents) > len(h.inline) {
		var more []link
		if err := g.eachLink(digestKey(tableParents, d), func(l link) (bool, error) {
			more = append(more, l)
			return len(more) < MaxNodeEdges, nil
		}); err != nil {
			return nil
		}
		if g.links == nil {
			g.links = map[[32]byte][]link{}
		}
		g.links[d] = more
	}
	return append(append([]link{}, h.inline...), g.links[d]...)
}

type nodeAhead struct {
	node   *Node
	header *header
}

// readNodes reads things, each goroutine in a graph of its own over the same snapshot.
func (g *Graph) readNodes(things []Digest) []nodeAhead {
	out := make([]nodeAhead, len(things))
	var next atomic.Int64
	var group errgroup.Group
	for range min(aheadAtOnce, runtime.GOMAXPROCS(0), (len(things)+aheadStride-1)/aheadStride) {
		group.Go(func() error {
			own := NewGraph(g.state, g.size)
			own.time = g.time
			for {
				to := int(next.Add(aheadStride))
				if to-aheadStride >= len(things) {
					return nil
				}
				for i := to - aheadStride; i < min(to, len(things)); i++ {
					if n, err := own.Node(things[i]); err == nil {
						out[i] = nodeAhead{n, own.headers[things[i].Bytes()]}
					}
				}
			}
		})
	}
	_ = group.Wait() // none fails: what is not there is read again
	return out
}
