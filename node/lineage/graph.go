package lineage

import "context"

// Bounds limits a walk through the graph. Zero values mean the defaults.
type Bounds struct {
	Nodes int // DefaultNodes
	Depth int // DefaultDepth
	Edges int // DefaultEdges, over the whole walk
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
	Root  Digest
	Nodes []ClosureNode // breadth first; Root is the first
	Edges []Edge
	// Truncated: a bound was reached, so there is more. Who needs all of it must treat the rest as unknown.
	Truncated bool
}

// ClosureNode is a node of a closure, without facts.
type ClosureNode struct {
	Digest  Digest
	Kind    Kind
	Name    string
	Depth   int
	Missing bool
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
	Reason     string        `json:"reason"` // revoked: <reason>, consent-expired, listed: <action>
	Revocation *RevocationOf `json:"revocation,omitempty"`
	Fact       *Fact         `json:"fact,omitempty"`
	Path       []Edge        `json:"path"` // from the thing up to the source
}

// Querier is what a graph answers; *Graph implements it.
type Querier interface {
	Node(d Digest) (*Node, error)
	Parents(d Digest) ([]Edge, error)
	Children(d Digest) ([]Edge, error)
	Ancestors(ctx context.Context, d Digest, b Bounds) (*Closure, error)
	Descendants(ctx context.Context, d Digest, b Bounds) (*Closure, error)
	Revocations(d Digest) ([]RevocationOf, error)
	// Taint lists why d should not be relied on at ledger time now (seconds).
	Taint(ctx context.Context, d Digest, now uint64, b Bounds) ([]Taint, bool, error)
	// ByName gives the digests that a name was given to, the latest first.
	ByName(name string) ([]Digest, error)
}
