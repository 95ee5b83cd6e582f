package lineage

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// Bounds limits a walk through the graph. Zero values mean the defaults.
type Bounds struct {
	Nodes int // DefaultNodes
	Depth int // DefaultDepth
	Edges int // DefaultEdges, over the whole walk
	// Trusted leaves out what strangers say (see Evidence.Trusted): they can then neither taint a thing nor fill the bounds.
	Trusted bool
	// Derives leaves out edges along which nothing is derived (see Derives).
	Derives bool
}

// Defaults and ceilings of walks: a page for people holds some thousands; a policy sets its own, up to the ceiling.
const (
	DefaultNodes = 10_000
	DefaultDepth = 64
	DefaultEdges = 40_000
	MaxNodes     = 1_000_000
)

// Closure is a part of the graph around Root.
type Closure struct {
	Root  Digest        `json:"root"`
	Nodes []ClosureNode `json:"nodes"` // breadth first; Root is the first
	Edges []Edge        `json:"edges"`
	// Truncated: a bound was reached, so there is more. Who needs all of it must treat the rest as unknown.
	Truncated bool `json:"truncated"`
}

// ClosureNode is a node of a closure, without facts.
type ClosureNode struct {
	Digest  Digest `json:"digest"`
	Kind    Kind   `json:"kind"`
	Name    string `json:"name,omitempty"`
	Depth   int    `json:"depth"`
	Missing bool   `json:"missing,omitempty"`
}

// RevocationOf is a revocation as the ledger holds it.
type RevocationOf struct {
	Subject   Digest    `json:"subject"`
	Reason    string    `json:"reason"`
	Record    string    `json:"record"`
	Leaf      uint64    `json:"leaf"`
	Time      uint64    `json:"time"`
	Evidence  Evidence  `json:"evidence"`
	Authority Authority `json:"authority"`
	// LiftedBy is the record that took it back; empty while it stands.
	LiftedBy string `json:"liftedBy,omitempty"`
}

// Authority says by what right somebody revokes: policies decide which count.
type Authority string

// The authorities.
const (
	ByOrigin   Authority = "origin"   // the key that first recorded the subject
	ByOperator Authority = "operator" // a bonded operator's key
	ByStranger Authority = "stranger" // anyone else
)

// Taint is a reason not to rely on a thing: something that it derives from is revoked, or its consent expired.
type Taint struct {
	Source     Digest        `json:"source"` // what is revoked or expired; the thing itself, if the path is empty
	Reason     string        `json:"reason"` // revoked: <reason>, consent-expired, listed by <list>
	Revocation *RevocationOf `json:"revocation,omitempty"`
	Fact       *Fact         `json:"fact,omitempty"`
	Listed     *Edge         `json:"listed,omitempty"` // by which source list
	Path       []Edge        `json:"path"`             // from the thing up to the source
}

// Bounds of one node's page.
const (
	// MaxNodeFacts bounds the facts that Node shows; strangers' come last.
	MaxNodeFacts = 2_000
	// MaxFactsRead bounds the facts of one thing that are looked through for those that somebody wants.
	MaxFactsRead = 100_000
	// MaxNodeEdges bounds what Parents and Children return; ChildrenAfter pages through more.
	MaxNodeEdges = 10_000
	// MaxNodeNames bounds the names of a node, and the digests of a name.
	MaxNodeNames = 100
	// MaxRevocations bounds the revocations of one thing that are looked at.
	MaxRevocations = 1_000
)

// errStop ends a scan early.
var errStop = errors.New("stop")

// Graph answers questions about the lineage as of a ledger size. It is over one snapshot of the state, remembers what it has read, and is for
// one goroutine.
type Graph struct {
	state   State
	size    Size
	time    uint64 // leaves of later blocks are not known yet
	headers map[[32]byte]*header
	metas   map[uint64]*meta
	// The last record looked up: the edges of a thing mostly come from one.
	lastLeaf uint64
	lastMeta *meta
	// What NodesAhead has read: things, and links up that are in no header.
	ahead map[[32]byte]*Node
	links map[[32]byte][]link
}

// NewGraph looks at a state as of a ledger size, or as it is with Latest.
func NewGraph(r State, at Size) *Graph {
	return &Graph{state: r, size: at, time: never, headers: map[[32]byte]*header{}, metas: map[uint64]*meta{}}
}

// NewGraphAt looks at a state as of a time, in seconds: what the ledger knew on that day.
func NewGraphAt(r State, time uint64) *Graph {
	g := NewGraph(r, Latest)
	g.time = time
	return g
}

// header is what the state knows of a digest, nil for nothing.
func (g *Graph) header(d [32]byte) (*header, error) {
	if h, ok := g.headers[d]; ok {
		return h, nil
	}
	h, err := readHeader(g.state, d)
	if err == nil {
		g.headers[d] = h
	}
	return h, err
}

func readHeader(r State, d [32]byte) (*header, error) {
	b, ok, err := r.Get(digestKey(tableHeader, d))
	if err != nil {
		return nil, fmt.Errorf("read lineage: %w", err)
	}
	if !ok {
		return nil, nil
	}
	h, err := decodeHeader(b)
	if err == nil {
		h.text = NewDigest(d)
	}
	return h, err
}

// text is a digest's text, which a header keeps if there is one.
func (h *header) digest(d [32]byte) Digest {
	if h == nil {
		return NewDigest(d)
	}
	return h.text
}

// meta is the record at a leaf.
func (g *Graph) meta(leaf uint64) (*meta, error) {
	if g.lastMeta != nil && g.lastLeaf == leaf {
		return g.lastMeta, nil
	}
	m, ok := g.metas[leaf]
	if !ok {
		var err error
		if m, err = recordAt(g.state, leaf); err != nil {
			return nil, fmt.Errorf("read lineage: %w", err)
		}
		g.metas[leaf] = m
	}
	g.lastLeaf, g.lastMeta = leaf, m
	return m, nil
}

// knows reports whether the leaf is before the graph's place in time.
func (g *Graph) knows(leaf uint64) (bool, error) {
	if leaf == never || leaf >= g.size {
		return false, nil
	}
	if g.time == never {
		return true, nil
	}
	m, err := g.meta(leaf)
	return err == nil && m.time <= g.time, err
}

// Node tells what is known of d; ErrNotFound if nothing is, not even its name.
func (g *Graph) Node(d Digest) (*Node, error) {
	if n := g.ahead[d.Bytes()]; n != nil {
		delete(g.ahead, d.Bytes()) // it is the caller's
		return n, nil
	}
	h, err := g.header(d.Bytes())
	if err != nil {
		return nil, err
	}
	if h == nil {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, d)
	}
	if named, err := g.knows(h.named); err != nil {
		return nil, err
	} else if !named {
		return nil, fmt.Errorf("%w: %s was not known then", ErrNotFound, d)
	}
	n := &Node{Digest: d}
	if n.Kind, n.Missing, err = g.kind(h); err != nil {
		return nil, err
	}
	if !n.Missing {
		m, err := g.meta(h.recorded)
		if err != nil {
			return nil, err
		}
		e := m.evidence(0, h)
		n.FirstLeaf, n.Origin = h.recorded, &e
		n.Origin.Grade = Signed
	}
	if err := g.names(n, d.Bytes()); err != nil {
		return nil, err
	}
	if n.Facts, n.Truncated, err = g.facts(d, h, nil); err != nil {
		return nil, err
	}
	return n, nil
}

func (g *Graph) kind(h *header) (Kind, bool, error) {
	recorded, err := g.knows(h.recorded)
	if err != nil {
		return "", false, err
	}
	if recorded && h.kind != 0 {
		return kinds[h.kind], false, nil
	}
	return kinds[h.hint], !recorded, nil
}

func (g *Graph) names(n *Node, d [32]byte) error {
	return g.scan(digestKey(tableNames, d), func(_ byte, _ uint64, v []byte) error {
		if !slices.Contains(n.Names, string(v)) {
			n.Names = append(n.Names, string(v))
		}
		if len(n.Names) == MaxNodeNames {
			return errStop
		}
		return nil
	})
}

// scan goes through entries "prefix class leaf seq" that the graph knows, trusted ones first.
func (g *Graph) scan(prefix []byte, fn func(class byte, leaf uint64, v []byte) error) error {
	err := g.state.Scan(prefix, func(k, v []byte) error {
		if len(k) != len(prefix)+1+8+2 {
			return fmt.Errorf("lineage state: key of %d bytes", len(k))
		}
		class, leaf := k[len(prefix)], binary.BigEndian.Uint64(k[len(prefix)+1:])
		known, err := g.knows(leaf)
		if err != nil || !known {
			return err
		}
		return fn(class, leaf, v)
	})
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}

// Facts are the facts of d that keep wants, so that a flood of others' cannot bury them: at most MaxNodeFacts, out of the first
// MaxFactsRead that there are. truncated says that a bound was reached.
func (g *Graph) Facts(d Digest, keep func(name string, e Evidence) bool) (facts []Fact, truncated bool, err error) {
	h, err := g.header(d.Bytes())
	if err != nil || h == nil {
		return nil, false, err
	}
	return g.facts(d, h, keep)
}

func (g *Graph) facts(d Digest, h *header, keep func(string, Evidence) bool) (facts []Fact, truncated bool, err error) {
	first, read := map[string]int{}, 0
	err = g.scan(digestKey(tableFacts, d.Bytes()), func(_ byte, leaf uint64, v []byte) error {
		if read++; read > MaxFactsRead || len(facts) == MaxNodeFacts {
			truncated = true
			return errStop
		}
		grade, name, value, err := decodeFact(v)
		if err != nil {
			return err
		}
		m, err := g.meta(leaf)
		if err != nil {
			return err
		}
		if keep != nil && !keep(name, m.evidence(grade, h)) {
			return nil
		}
		f := Fact{Subject: d, Name: name, Evidence: m.evidence(grade, h), Record: m.record(), Time: m.time, Leaf: leaf}
		if f.Withdrawn, err = g.knows(m.withdrawn); err != nil {
			return err
		}
		if err := json.Unmarshal(value, &f.Value); err != nil {
			return fmt.Errorf("lineage state: fact %s: %w", clip(name), err)
		}
		facts = append(facts, f)
		i, seen := first[name]
		if !seen {
			first[name] = len(facts) - 1
		} else if contradicts(name) && !equal(facts[i].Value, f.Value) {
			facts[i].Contradicted = true
			facts[len(facts)-1].Contradicted = true
		}
		return nil
	})
	// The first one's equals are contradicted as well as it is.
	for i := range facts {
		if j := first[facts[i].Name]; facts[j].Contradicted {
			facts[i].Contradicted = true
		}
	}
	return facts, truncated, err
}

// equal compares values of facts: scalars or lists of text.
func equal(a, b any) bool {
	la, isList := a.([]any)
	lb, alsoList := b.([]any)
	if isList || alsoList {
		return isList && alsoList && slices.Equal(la, lb)
	}
	return a == b
}

// toEdge makes an edge of a link that the child's side or the parent's side stores.
func (g *Graph) toEdge(from, to [32]byte, l link) (Edge, error) {
	f, err := g.header(from)
	if err != nil {
		return Edge{}, err
	}
	t, err := g.header(to)
	if err != nil {
		return Edge{}, err
	}
	return g.edge(f.digest(from), t.digest(to), f, l)
}

// edge makes an edge; h is the header of from.
func (g *Graph) edge(from, to Digest, h *header, l link) (Edge, error) {
	m, err := g.meta(l.leaf)
	if err != nil {
		return Edge{}, err
	}
	e := Edge{From: from, To: to, Type: edgeTypes[l.kind], Record: m.record(), Leaf: l.leaf, Time: m.time, Evidence: m.evidence(l.grade, h)}
	e.Withdrawn, err = g.knows(m.withdrawn)
	return e, err
}

// parents calls fn with the links up from d that the graph knows, until fn returns false.
func (g *Graph) parents(d [32]byte, fn func(link) (bool, error)) error {
	h, err := g.header(d)
	if err != nil || h == nil {
		return err
	}
	return g.parentsOf(h, d, fn)
}

func (g *Graph) parentsOf(h *header, d [32]byte, fn func(link) (bool, error)) error {
	for _, l := range h.inline {
		known, err := g.knows(l.leaf)
		if err != nil {
			return err
		}
		if !known {
			continue
		}
		if more, err := fn(l); err != nil || !more {
			return err
		}
	}
	if int(h.parents) <= len(h.inline) {
		return nil
	}
	if kept, ok := g.links[d]; ok {
		for _, l := range kept {
			if more, err := fn(l); err != nil || !more {
				return err
			}
		}
		return nil
	}
	return g.eachLink(digestKey(tableParents, d), fn)
}

func (g *Graph) children(d [32]byte, fn func(link) (bool, error)) error {
	h, err := g.header(d)
	if err != nil || h == nil || h.children == 0 {
		return err
	}
	return g.eachLink(digestKey(tableChildren, d), fn)
}

func (g *Graph) eachLink(prefix []byte, fn func(link) (bool, error)) error {
	return g.scan(prefix, func(_ byte, _ uint64, v []byte) error {
		l, _, err := readLink(v)
		if err != nil {
			return err
		}
		if more, err := fn(l); err != nil || more {
			return err
		}
		return errStop
	})
}

// Parents are the edges from d to what it derives from, at most MaxNodeEdges.
func (g *Graph) Parents(d Digest) ([]Edge, error) {
	var out []Edge
	err := g.parents(d.Bytes(), func(l link) (bool, error) {
		e, err := g.toEdge(d.Bytes(), l.other, l)
		out = append(out, e)
		return len(out) < MaxNodeEdges, err
	})
	return out, err
}

// Children are the edges from what derives from d, at most MaxNodeEdges.
func (g *Graph) Children(d Digest) ([]Edge, error) {
	var out []Edge
	err := g.children(d.Bytes(), func(l link) (bool, error) {
		e, err := g.toEdge(l.other, d.Bytes(), l)
		out = append(out, e)
		return len(out) < MaxNodeEdges, err
	})
	return out, err
}

// EachChild calls fn with every child's digest and the edge's type, trusted edges first, until fn returns false: for those who work through more
// children than fit into memory.
func (g *Graph) EachChild(d [32]byte, trusted bool, fn func(child [32]byte, t EdgeType) bool) error {
	return g.children(d, func(l link) (bool, error) {
		if trusted && l.class != classTrusted {
			return false, nil // strangers' come last
		}
		return fn(l.other, edgeTypes[l.kind]), nil
	})
}
