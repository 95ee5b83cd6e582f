package policy

import "errors"

// Bounds of a policy's source. A registered policy is one leaf of the ledger.
const (
	// MaxSource bounds a policy's source, as YAML or canonical JSON: half a leaf.
	MaxSource = 32 << 10
	// MaxRules bounds the rules of a policy; each is evaluated for every model.
	MaxRules = 32
	// MaxExpression bounds the CEL source of one rule, in code points.
	MaxExpression = 2 << 10
	// MaxNesting bounds loops inside loops: three levels over the largest graph would never end within the cost limit.
	MaxNesting = 3
	// MaxParams and MaxParamItems bound a policy's parameters.
	MaxParams     = 32
	MaxParamItems = 512
	// MaxText bounds names and parameter values; MaxDescription bounds explanations, in bytes.
	MaxText        = 256
	MaxDescription = 4 << 10
	// MaxPattern bounds a regular expression, which must be a literal.
	MaxPattern = 256
	// MaxValidFor bounds for how long a verdict may stand without being looked at again, in seconds: a year.
	MaxValidFor = 366 * 24 * 3600
)

// Bounds of one evaluation. What exceeds them fails closed, and the verdict says so.
const (
	// MaxClosure bounds the ancestors of a model that a policy looks at.
	MaxClosure = 20_000
	// MaxEdges bounds the edges followed to find them.
	MaxEdges = 80_000
	// MaxAttached bounds the evaluations (or approvals, decisions, gaps, revocations) of one thing.
	MaxAttached = 256
)

// What an evaluation is charged, in evaluation units: protocol rule 24 bounds them per block. A unit is about a microsecond.
const (
	UnitsPerEvaluation = 20 // compiling is cached; setting up, hashing the status, three entries of the state
	UnitsPerNode       = 2  // reading and decoding a node of the graph, with its edges
	CostPerUnit        = 16 // CEL cost per unit
)

// Errors that callers decide on.
var (
	// ErrDocument says that a policy's text is not a policy.
	ErrDocument = errors.New("not a policy")
	// ErrSuite says that a text is no tests of a policy.
	ErrSuite = errors.New("not tests of a policy")
	// ErrCompile says that a rule does not compile.
	ErrCompile = errors.New("policy does not compile")
	// ErrTooDear says that a policy could cost more than the environment allows.
	ErrTooDear = errors.New("policy costs too much")
	// ErrEnvironment says that a policy asks for an environment that is unknown or not active yet.
	ErrEnvironment = errors.New("policy environment not active")
)

// Rules that the engine itself may fail a model by. Their names have a dot, which a policy's own rules cannot have.
const (
	RuleBounds = "lineal.bounds" // the graph, or the work, is larger than a policy may look at
	RuleModel  = "lineal.model"  // nobody has recorded the model
	RuleEngine = "lineal.engine" // the policy itself cannot be evaluated any more
)
