package policy

import (
	"cmp"
	"slices"

	"github.com/lineal-network/lineal/node/lineage"
)

// Memory is a graph in memory: for unit tests of policies, and for whoever holds statements without a ledger. It implements [Graph] and
// [Bans].
type Memory struct {
	nodes       map[lineage.Digest]*lineage.Node
	parents     map[lineage.Digest][]lineage.Edge
	children    map[lineage.Digest][]lineage.Edge
	revocations map[lineage.Digest][]Revocation
	bans        map[lineage.Digest][]Ban
	names       map[lineage.Digest]string
}

// NewMemory makes an empty graph.
func NewMemory() *Memory {
	return &Memory{map[lineage.Digest]*lineage.Node{}, map[lineage.Digest][]lineage.Edge{}, map[lineage.Digest][]lineage.Edge{},
		map[lineage.Digest][]Revocation{}, map[lineage.Digest][]Ban{}, map[lineage.Digest]string{}}
}

// Add puts a thing in, or replaces it.
func (m *Memory) Add(n *lineage.Node) { m.nodes[n.Digest] = n }

// Name says how others call a thing that nobody may have added.
func (m *Memory) Name(d lineage.Digest, name string) { m.names[d] = name }

// Link adds an edge; what it names and nobody added is missing.
func (m *Memory) Link(e lineage.Edge) {
	m.parents[e.From] = append(m.parents[e.From], e)
	m.children[e.To] = append(m.children[e.To], e)
}

// Revoke adds a revocation.
func (m *Memory) Revoke(d lineage.Digest, r Revocation) {
	m.revocations[d] = append(m.revocations[d], r)
}

// Ban puts a thing on a list.
func (m *Memory) Ban(d lineage.Digest, t Taint) {
	t.Subject = d
	m.bans[d] = append(m.bans[d], Ban{Taint: t})
}

// Node implements Graph.
func (m *Memory) Node(d lineage.Digest) (*lineage.Node, error) {
	if n := m.nodes[d]; n != nil {
		return n, nil
	}
	n := &lineage.Node{Digest: d, Missing: true}
	if name, ok := m.names[d]; ok {
		n.Names = []string{name}
	}
	return n, nil
}

// Parents implements Graph.
func (m *Memory) Parents(d lineage.Digest) ([]lineage.Edge, bool, error) {
	return m.parents[d], false, nil
}

// Attached implements Graph.
func (m *Memory) Attached(d lineage.Digest, t lineage.EdgeType, limit int) (out []lineage.Edge, more bool, err error) {
	for _, e := range m.children[d] {
		if e.Type == t {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b lineage.Edge) int {
		return cmp.Or(cmp.Compare(a.Leaf, b.Leaf), cmp.Compare(a.From, b.From))
	})
	return out[:min(len(out), limit)], len(out) > limit, nil
}

// Revocations implements Graph.
func (m *Memory) Revocations(d lineage.Digest, limit int) ([]Revocation, bool, error) {
	list := m.revocations[d]
	return list[:min(len(list), limit)], len(list) > limit, nil
}

// Of implements Bans.
func (m *Memory) Of(n *lineage.Node) ([]Ban, error) { return m.bans[n.Digest], nil }
