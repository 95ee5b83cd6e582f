package policy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

// Graph is what an evaluation reads of the lineage at one ledger size. Answers must be the same for all who hold the same ledger; their
// order does not matter.
type Graph interface {
	// Node gives a thing with its facts; one that nobody recorded has Missing set.
	Node(d lineage.Digest) (*lineage.Node, error)
	// Parents gives the edges from a thing to what it derives from, and whether there are more than it gives.
	Parents(d lineage.Digest) (edges []lineage.Edge, more bool, err error)
	// Attached gives the edges of one type that lead to a thing (evaluated, approved, decided), at most limit, and whether there are more.
	Attached(d lineage.Digest, t lineage.EdgeType, limit int) (edges []lineage.Edge, more bool, err error)
	// Revocations gives the revocations in force of a thing, at most limit, and whether there are more.
	Revocations(d lineage.Digest, limit int) (list []Revocation, more bool, err error)
}

// Ahead is a [Graph] that can read many things at once. It is told before a generation of ancestors is looked at.
type Ahead interface {
	// NodesAhead reads the things that those of the list derive from, except those that are known, so that Node, Parents and Revocations find them. It
	// promises nothing.
	NodesAhead(list []lineage.Digest, known func(lineage.Digest) bool)
}

// Revocation is a revocation in force.
type Revocation struct {
	Record   string
	Reason   string
	Evidence lineage.Evidence
	Time     uint64
}

// Bans tells which entries of agreed lists name a thing.
type Bans interface {
	Of(n *lineage.Node) ([]Ban, error)
}

// Ban is an entry of an agreed list that names a thing: by its digest, or by what somebody says of it.
type Ban struct {
	Taint
	// Via is who says of the thing what the entry names (its source, its licence); nil when the entry names its digest.
	Via *lineage.Evidence
}

// Taint is a reason not to trust a thing and what derives from it.
type Taint struct {
	// Kind: "revoked", "banned", "restricted", "consent-expired"; of gaps, the kind of gap.
	Kind    string         `json:"kind"`
	Subject lineage.Digest `json:"subject"`
	List    string         `json:"list,omitempty"` // of a ban: the list's name
	Reason  string         `json:"reason,omitempty"`
	Record  string         `json:"record,omitempty"`
	By      string         `json:"by,omitempty"` // key id; empty for what the operators agreed on
	Bonded  bool           `json:"bonded"`
	Time    uint64         `json:"time"`
	// Inherited: the subject is an ancestor, not the model.
	Inherited bool `json:"inherited"`
}

// View is the lineage at one ledger size, with what was read of it kept for the next evaluation. Verdicts do not depend on what was read
// before, nor does what they are charged. It is not safe for concurrent use.
type View struct {
	graph Graph
	bans  Bans
	nodes map[lineage.Digest]*node
	stamp uint64 // of evaluations
	bound uint64 // of graphs
}

// NewView reads a graph; bans may be nil.
func NewView(g Graph, bans Bans) *View {
	return &View{graph: g, bans: bans, nodes: map[lineage.Digest]*node{}}
}

// Rebind turns the view to a later state of the same ledger. What is said about things in between must have been told by Touch; lists
// are asked anew.
func (v *View) Rebind(g Graph, bans Bans) {
	v.graph, v.bans = g, bans
	v.bound++
}

// Touch says that something was recorded about a thing since it was read.
func (v *View) Touch(d lineage.Digest) {
	if n := v.nodes[d]; n != nil {
		n.stale = true
	}
}

// Len is how many things the view has read.
func (v *View) Len() int { return len(v.nodes) }

// node is a thing as read, whoever asks.
type node struct {
	*lineage.Node
	parents     []link
	bans        []Ban
	revocations []Revocation
	// gaps and consent are the facts that every evaluation looks for.
	gaps, consent []lineage.Fact
	attached      map[lineage.EdgeType]attachments
	crowded       string // why the thing cannot be judged: more of something than a policy looks at
	expanded      bool
	stale         bool   // something was recorded about it since
	banned        uint64 // the state for which bans were asked

	mark  uint64 // the evaluation that has met it
	value *nodeValue
}

type link struct {
	to       *node
	evidence lineage.Evidence
}

type attachments struct {
	list []attachment
	more bool
}

type attachment struct {
	node *node
	at   uint64
	// evidence of the edge
	evidence lineage.Evidence
}

// errUnreadable is the class of errors of the store below: they are nobody's verdict, and stop the block.
var errUnreadable = errors.New("lineage not readable")

func (v *View) load(d lineage.Digest) (*node, error) {
	n := v.nodes[d]
	if n == nil {
		n = &node{stale: true}
		if err := v.read(n, d); err != nil {
			return nil, err
		}
		v.nodes[d] = n
		return n, nil
	}
	return n, v.refresh(n)
}

// ahead has read what expanding these will ask for.
func (v *View) ahead(level []*node) {
	g, ok := v.graph.(Ahead)
	if !ok {
		return
	}
	var list []lineage.Digest
	for _, n := range level {
		if !n.expanded || n.stale {
			list = append(list, n.Digest)
		}
	}
	if len(list) > 0 {
		g.NodesAhead(list, func(d lineage.Digest) bool {
			n := v.nodes[d]
			return n != nil && !n.stale
		})
	}
}

// refresh reads a thing again if it is stale.
func (v *View) refresh(n *node) error {
	if !n.stale {
		return nil
	}
	return v.read(n, n.Digest)
}

func (v *View) read(n *node, d lineage.Digest) error {
	ln, err := v.graph.Node(d)
	if err != nil {
		return fmt.Errorf("%w: node %s: %w", errUnreadable, d, err)
	}
	*n = node{Node: ln, mark: n.mark, value: n.value}
	for _, f := range ln.Facts {
		switch {
		case strings.HasPrefix(f.Name, "gap.") || strings.HasPrefix(f.Name, "unidentified."):
			n.gaps = append(n.gaps, f)
		case f.Name == lineage.FactConsentExpires && !f.Withdrawn:
			n.consent = append(n.consent, f)
		}
	}
	return nil
}

// expand reads what derivation and taint ask of a node.
func (v *View) expand(n *node) (err error) {
	if err := v.refresh(n); err != nil {
		return err
	}
	if v.bans != nil && n.banned != v.bound+1 {
		if n.bans, err = v.bans.Of(n.Node); err != nil {
			return fmt.Errorf("%w: bans of %s: %w", errUnreadable, n.Digest, err)
		}
		n.banned = v.bound + 1
	}
	if n.expanded {
		return nil
	}
	var more bool
	if n.revocations, more, err = v.graph.Revocations(n.Digest, MaxAttached); err != nil {
		return fmt.Errorf("%w: revocations of %s: %w", errUnreadable, n.Digest, err)
	}
	if more {
		n.crowded = fmt.Sprintf("more than %d revocations name it", MaxAttached)
	}
	edges, more, err := v.graph.Parents(n.Digest)
	if err != nil {
		return fmt.Errorf("%w: parents of %s: %w", errUnreadable, n.Digest, err)
	}
	if more {
		n.crowded = fmt.Sprintf("it derives from more than %d things", len(edges))
	}
	n.parents = make([]link, 0, len(edges))
	for _, e := range edges {
		if !lineage.Derives(e.Type) {
			continue
		}
		to, err := v.load(e.To)
		if err != nil {
			return err
		}
		n.parents = append(n.parents, link{to, e.Evidence})
	}
	n.expanded = true
	return nil
}

// attachedTo reads what was recorded about a node by one type of edge, in order of time and digest.
func (v *View) attachedTo(n *node, t lineage.EdgeType) (attachments, error) {
	if a, ok := n.attached[t]; ok {
		return a, nil
	}
	edges, more, err := v.graph.Attached(n.Digest, t, MaxAttached)
	if err != nil {
		return attachments{}, fmt.Errorf("%w: %s of %s: %w", errUnreadable, t, n.Digest, err)
	}
	a := attachments{more: more}
	for _, e := range edges {
		from, err := v.load(e.From)
		if err != nil {
			return attachments{}, err
		}
		a.list = append(a.list, attachment{from, e.Time, e.Evidence})
	}
	slices.SortFunc(a.list, func(x, y attachment) int {
		return cmp.Or(cmp.Compare(x.at, y.at), cmp.Compare(x.node.Digest, y.node.Digest), cmp.Compare(x.evidence.Observer, y.evidence.Observer))
	})
	if n.attached == nil {
		n.attached = map[lineage.EdgeType]attachments{}
	}
	n.attached[t] = a
	return a, nil
}

// label is a name for people.
func (n *node) label() string {
	if len(n.Names) == 0 {
		return ""
	}
	return n.Names[0]
}

// describe names a thing in a sentence.
func (n *node) describe() string {
	kind := string(n.Kind)
	if kind == "" {
		kind = "thing"
	}
	if name := n.label(); name != "" {
		return fmt.Sprintf("%s %q (%s)", kind, name, n.Digest.Short())
	}
	return fmt.Sprintf("%s %s", kind, n.Digest.Short())
}

// parseTime reads the value of a fact that is a time.
func parseTime(text string) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.Year() < 1 || t.Year() > 9999 {
		return time.Time{}, false
	}
	return t, true
}
