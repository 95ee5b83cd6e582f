package status

import "errors"

// Bounds of the work of one block; all operators must have the same. See docs/parameters.md.
const (
	// UnitsPerBlock bounds evaluation, in policy's units of about a microsecond: at most a tenth or two of a second. The last evaluation that
	// begins may pass it by its own cost.
	UnitsPerBlock = 150_000
	// PairsPerBlock bounds the statuses that a block changes: with their part of the tree they take some hundred bytes each, and a block's change of
	// state must fit into one transaction of the store.
	PairsPerBlock = 2000
	// MarkNodes bounds the things visited for adverse changes in a block, each watched pair counted three times more; WalkNodes those for other
	// changes. What a wave visited is written when it is not done.
	MarkNodes = 8000
	WalkNodes = 2000
	// PushesPerBlock bounds the statuses pushed by a block: four chunks.
	PushesPerBlock = 1024
	// TimersPerBlock bounds the pairs whose time has come that a block looks at.
	TimersPerBlock = 2048

	// NamedPerBlock bounds the things that a block finds a changed list to name; the next block goes on, and the tree is withheld meanwhile.
	NamedPerBlock = 5000
)

// Bounds of what is watched.
const (
	// MaxPairs bounds the policy tree: 20 levels, 300 MB of state.
	MaxPairs = 1 << 20
	// MaxPairsPerModel bounds the policies watched of one model; the last OwnPairs places are for who recorded the model.
	MaxPairsPerModel = 64
	OwnPairs         = 16
	// MaxChains bounds the chains that a status is pushed to.
	MaxChains = 16
	// WatchFor is for how long a registration keeps a pair watched, in seconds.
	WatchFor = 90 * 24 * 3600
	// RenewEvery is how old a pass may grow, in seconds, before it is renewed if nothing bears on it: half of what the example contracts accept. A
	// watch may ask for more often, at most every MinRenewEvery: contracts that accept no more than five minutes.
	RenewEvery    = 30 * 60
	MinRenewEvery = 150
	// RenewalsPerBlock bounds the passes that a block renews on chains: half of what it may push.
	RenewalsPerBlock = PushesPerBlock / 2
	// postponed is how much later a pass is renewed while an adverse change may be on its way to it, in seconds.
	postponed = 60
	// timerGrain is the grain of timers, in seconds.
	timerGrain = 15
)

// Bounds of source lists.
const (
	// MaxLists bounds the lists in force.
	MaxLists = 64
)

// Errors that callers decide on.
var (
	// ErrRefused says that a record about policies cannot be taken.
	ErrRefused = errors.New("policy record refused")
	// ErrNotWatched says that nobody watches a model under a policy.
	ErrNotWatched = errors.New("not watched")
	// ErrWithheld says that nothing can be proved now: an adverse change is still being marked. It takes seconds, a minute at most for a hundred
	// thousand models.
	ErrWithheld = errors.New("the policy tree is withheld")
	// ErrState says that the policy state is not what this program wrote.
	ErrState = errors.New("policy state corrupt")
)
