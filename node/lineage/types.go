package lineage

import "slices"

// Kind says what a node of the graph is.
type Kind string

// The kinds of nodes. An unknown digest that others name has the kind that they give it.
const (
	KindDataset      Kind = "dataset"
	KindRun          Kind = "run"
	KindModel        Kind = "model"
	KindCheckpoint   Kind = "checkpoint"
	KindEvaluation   Kind = "evaluation"
	KindApproval     Kind = "approval"
	KindDeployment   Kind = "deployment"
	KindArtifact     Kind = "artifact"
	KindCode         Kind = "code"
	KindEnvironment  Kind = "environment"
	KindDecision     Kind = "decision"
	KindPolicy       Kind = "policy"
	KindSourceList   Kind = "sourcelist"
	KindRegistration Kind = "registration"
)

var kinds = []Kind{"", KindDataset, KindRun, KindModel, KindCheckpoint, KindEvaluation, KindApproval, KindDeployment, KindArtifact,
	KindCode, KindEnvironment, KindDecision, KindPolicy, KindSourceList, KindRegistration}

// Grade says how something is known (protocol rule 35). Missing is the absence of a fact and has no grade.
type Grade string

// The grades, strongest first.
const (
	Observed Grade = "observed" // the observer saw and hashed the bytes
	Fetched  Grade = "fetched"  // the observer fetched it from the stated source
	Signed   Grade = "signed"   // it is itself an act of the key that signed: an approval, a revocation, a model's signature
	Declared Grade = "declared" // somebody said so, and nobody looked
)

var grades = []Grade{Declared, Signed, Fetched, Observed}

// AtLeast orders the grades: observed > fetched > signed > declared. An unknown grade is below all.
func (g Grade) AtLeast(other Grade) bool {
	return rank(grades, g) >= rank(grades, other) && rank(grades, g) >= 0
}

func rank[T comparable](all []T, x T) int {
	for i, v := range all {
		if v == x {
			return i
		}
	}
	return -1
}

// Evidence is how a fact or an edge is known: the grade, and what the observer is worth.
type Evidence struct {
	Grade Grade `json:"grade"`
	// Observer is the id of the DSSE key that signed the record.
	Observer string `json:"observer"`
	// Operator is the address of the operator whose key that is; empty if it is nobody's who is bonded.
	Operator string `json:"operator,omitempty"`
	// Bonded: an operator with stake in the set of the record's epoch has announced the key as its own.
	Bonded bool `json:"bonded"`
	// Origin: the observer is the key that first recorded the subject, so this is what the thing's own people say.
	Origin bool `json:"origin"`
	// Independent: bonded, and another party than the origin: another key, another operator, and not the one who submitted the origin's record.
	Independent bool `json:"independent"`
}

// Trusted reports whether the observer has something to lose or to say: it is the origin or bonded. What others add is shown, but a walk
// can leave it out, so that strangers can neither taint nor bury what is not theirs.
func (e Evidence) Trusted() bool { return e.Origin || e.Bonded }

// EdgeType says how the child of an edge depends on its parent.
type EdgeType = string

// The types of edges. From is derived from To: child to parent.
const (
	TrainedOn   EdgeType = "trained-on"   // run → dataset
	ProducedBy  EdgeType = "produced-by"  // model, checkpoint, artifact, dataset → run
	DerivedFrom EdgeType = "derived-from" // model → base model, dataset → dataset, run → model
	UsedCode    EdgeType = "used-code"    // run → code
	UsedEnv     EdgeType = "used-environment"
	Contains    EdgeType = "contains"     // directory, collection, bundle → part
	Evaluated   EdgeType = "evaluated"    // evaluation → model
	EvaluatedOn EdgeType = "evaluated-on" // evaluation → dataset
	Approved    EdgeType = "approved"     // approval → model (also a rejection: see its facts)
	DeployedAs  EdgeType = "deployed-as"  // deployment → model
	Registered  EdgeType = "registered"   // registration → model
	Decided     EdgeType = "decided"      // decision → what it is about
	Supersedes  EdgeType = "supersedes"   // new → old; carries no taint
	Revokes     EdgeType = "revokes"      // revocation record → revoked; carries no taint
	Lists       EdgeType = "lists"        // source list → banned or restricted; carries no taint
)

var edgeTypes = []EdgeType{"", TrainedOn, ProducedBy, DerivedFrom, UsedCode, UsedEnv, Contains, Evaluated, EvaluatedOn, Approved, DeployedAs,
	Registered, Decided, Supersedes, Revokes, Lists}

// IsEdge reports whether there is such a type of edge.
func IsEdge(t EdgeType) bool { return t != "" && slices.Contains(edgeTypes, t) }

// Derives reports whether what befalls an edge's parent befalls its child: every type but supersedes, revokes and lists.
func Derives(t EdgeType) bool { return t != Supersedes && t != Revokes && t != Lists }

// Edge says that From depends on To. Two records that state the same edge are two edges.
type Edge struct {
	From     Digest   `json:"from"`
	To       Digest   `json:"to"`
	Type     EdgeType `json:"type"`
	Record   string   `json:"record"` // id of the record that states it
	Leaf     uint64   `json:"leaf"`
	Time     uint64   `json:"time"` // of the block, seconds
	Evidence Evidence `json:"evidence"`
	// Withdrawn: the observer has revoked the record. Taint follows the edge all the same, or a revocation could launder a model.
	Withdrawn bool `json:"withdrawn,omitempty"`
}

// Fact is one statement about a subject. Value is a string, float64, bool, or []any of strings.
type Fact struct {
	Subject  Digest   `json:"subject"`
	Name     string   `json:"name"`
	Value    any      `json:"value"`
	Evidence Evidence `json:"evidence"`
	Record   string   `json:"record"`
	Time     uint64   `json:"time"` // of the block, seconds
	Leaf     uint64   `json:"leaf"`
	// Withdrawn: the observer has revoked the record. The fact still stands in the ledger; a policy should not build on it.
	Withdrawn bool `json:"withdrawn,omitempty"`
	// Contradicted: another record, at the same ledger size, gives this fact another value. Both stand.
	Contradicted bool `json:"contradicted,omitempty"`
}

// Node is a thing in the graph with all that is known of it at a ledger size.
type Node struct {
	Digest Digest   `json:"digest"`
	Kind   Kind     `json:"kind"`
	Names  []string `json:"names,omitempty"`
	Facts  []Fact   `json:"facts,omitempty"`
	// Missing: others name it, nobody recorded it. A policy that asks about it fails closed.
	Missing bool `json:"missing"`
	// FirstLeaf and Origin are of the first record whose subject it is: Origin is its observer.
	FirstLeaf uint64    `json:"firstLeaf,omitempty"`
	Origin    *Evidence `json:"origin,omitempty"`
	// Truncated: there are more facts or names than a node shows; the earliest are shown.
	Truncated bool `json:"truncated,omitempty"`
}

// State is a key-value map ordered by key; node/ledger/state's Reader has these methods.
type State interface {
	Get(key []byte) ([]byte, bool, error)
	// Scan calls fn for each key with the prefix, in order, until fn returns an error, which Scan returns.
	Scan(prefix []byte, fn func(k, v []byte) error) error
}

// Shared is a State whose Get several goroutines may call at once, as that of a snapshot; a [Graph] over one reads ahead.
type Shared interface {
	State
	// Shared only marks the type.
	Shared()
}

// Size is a ledger size: a graph at Size n knows leaves 0 to n-1.
type Size = uint64

// Latest is everything that the state holds.
const Latest Size = 1<<64 - 1
