package block

import "errors"

// Why a block or an item is refused. Each reason is an error of its own, and of one of the classes ErrNever and ErrNotNow when it
// speaks of an item: the first can go into no later block either, the second may.
var (
	ErrNever  = errors.New("can go into no block")
	ErrNotNow = errors.New("cannot go into this block")

	// Of blocks.
	ErrMalformed  = errors.New("malformed block content")
	ErrTooLarge   = errors.New("block content exceeds a bound")
	ErrDataHash   = errors.New("header names other content")
	ErrStateHash  = errors.New("content names another state of its parent")
	ErrLedgerRoot = errors.New("header names another ledger root or size")
	ErrDelivery   = errors.New("header names another delivery root")
	ErrPolicyRoot = errors.New("header names another policy root")
	ErrEpoch      = errors.New("block is of another epoch than its state")

	// Of items.
	ErrSigner      = never("signer is not in the operator set")
	ErrOtherEpoch  = notNow("signed for another epoch")
	ErrNumber      = never("announcement's number was used before")
	ErrGap         = notNow("announcement's number is not the operator's next")
	ErrOpen        = notNow("operator opened too many slots that nobody followed it to")
	ErrAnswer      = never("answer does not fit its request")
	ErrEngine      = never("engine's answers are not taken, or no longer")
	ErrEngineLater = notNow("engine's answers are not taken yet")
	ErrSlotTwice   = never("one announcement has two answers for a slot")
	ErrSignature   = never("signature does not verify")
	ErrConsent     = never("payer's consent does not verify")
	ErrDuplicate   = never("is in the ledger already")
	ErrCertificate = never("certificate does not hold")
	ErrEnvelope    = never("record is no well-formed DSSE envelope")
	ErrRecord      = never("record is refused")
	ErrQuota       = notNow("submitter's quota is used up")
	ErrShared      = notNow("quota of all accounts that are no operator's is used up")
	ErrData        = never("data record is malformed or names blocks that are not final before it")
	ErrEvidence    = never("evidence does not prove equivocation of an operator")
	ErrHandover    = never("handover is not the present set's")
	ErrRoom        = notNow("block is full")
)

// reason is an error of a class.
type reason struct {
	text  string
	class error
}

func (r *reason) Error() string { return r.text }
func (r *reason) Unwrap() error { return r.class }

func never(text string) error  { return &reason{text, ErrNever} }
func notNow(text string) error { return &reason{text, ErrNotNow} }
