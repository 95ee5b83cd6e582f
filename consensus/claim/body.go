package claim

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// slot hashes a slot's tag and its static arguments: keccak256(abi.encode(keccak256(name), args...)).
func slot(tag common.Hash, args func(*words)) common.Hash {
	var w words
	w.hash(tag)
	args(&w)
	return w.sum()
}

// Tags of the slots, the first word of each.
var (
	slotPop          = typeHash("lineal.slot.pop.v1")
	slotAnnouncement = typeHash("lineal.slot.announcement.v1")
	slotInference    = typeHash("lineal.slot.inference.v1")
	slotNotarize     = typeHash("lineal.slot.notarize.v1")
	slotDecide       = typeHash("lineal.slot.decide.v1") // shared by Nullify and Checkpoint
	slotHandover     = typeHash("lineal.slot.handover.v1")
	slotStatus       = typeHash("lineal.slot.status.v1")
	slotFeed         = typeHash("lineal.slot.feed.v1")
	slotGovernance   = typeHash("lineal.slot.governance.v1")
	slotVerdict      = typeHash("lineal.slot.verdict.v1")
)

var (
	popTypeHash          = typeHash("Pop(address operator,bytes32 keyHash)")
	announcementTypeHash = typeHash("Announcement(address operator,uint64 number,bytes32 root,uint32 count)")
	inferenceTypeHash    = typeHash("Inference(bytes32 requestId,uint32 round,uint8 outcome,uint16 reason,bytes32 model," +
		"bytes32 lineageRoot,bytes32 engineId,bytes32 inputCommitment,bytes32 outputCommitment,bytes32 traceRoot," +
		"uint8 mode,uint16 k,uint32 q,uint32 checkedWeight,uint16 soundnessBits)")
	notarizeTypeHash   = typeHash("Notarize(bytes32 block)")
	nullifyTypeHash    = typeHash("Nullify(uint64 epoch,uint64 view)")
	checkpointTypeHash = typeHash("Checkpoint(bytes32 parent,uint64 epoch,uint64 view,uint64 height,uint64 time," +
		"bytes32 ledgerRoot,uint64 ledgerSize,bytes32 deliveryRoot,bytes32 policyRoot,bytes32 dataHash)")
	handoverTypeHash = typeHash("SetHandover(uint64 fromEpoch,bytes32 fromSetHash,uint64 toEpoch,bytes32 toSetHash," +
		"uint64 homeBlock,uint64 validUntil)")
	statusTypeHash = typeHash("Status(bytes32 model,bytes32 policy,uint8 status,bytes32 failedRule,uint64 ledgerSize," +
		"uint64 ledgerTime,uint64 validUntil)")
	feedTypeHash       = typeHash("Feed(bytes32 id,uint64 round,int256 answer,uint64 startedAt,uint64 updatedAt,uint64 ledgerSize)")
	governanceTypeHash = typeHash("Governance(bytes32 id,bytes32 payloadHash)")
	verdictTypeHash    = typeHash("Verdict(bytes32 challengeId,address operator,uint8 fault,bytes32 evidenceHash,uint64 slashAmount)")
)

// Pop claims possession of a BLS key. Its digest is always taken with epoch 0.
type Pop struct {
	Operator common.Address // the account that stakes
	KeyHash  common.Hash    // keccak256 of the key in EIP-2537's 128-byte form
}

// Kind implements [Body].
func (Pop) Kind() Kind { return KindPop }

// Slot implements [Body]: pop:(key).
func (b Pop) Slot() common.Hash { return slot(slotPop, func(w *words) { w.hash(b.KeyHash) }) }

// Hash implements [Body].
func (b Pop) Hash() common.Hash {
	var w words
	return w.hash(popTypeHash).address(b.Operator).hash(b.KeyHash).sum()
}

// Announcement publishes one operator's batch of results: the Merkle root over (slot, bodyHash) leaves.
type Announcement struct {
	Operator common.Address
	Number   uint64 // counts the operator's announcements, from 0
	Root     common.Hash
	Count    uint32
}

// Kind implements [Body].
func (Announcement) Kind() Kind { return KindAnnouncement }

// Slot implements [Body]: announcement:(operator, number).
func (b Announcement) Slot() common.Hash {
	return slot(slotAnnouncement, func(w *words) { w.address(b.Operator).uint(b.Number) })
}

// Hash implements [Body].
func (b Announcement) Hash() common.Hash {
	var w words
	return w.hash(announcementTypeHash).address(b.Operator).uint(b.Number).hash(b.Root).uint(uint64(b.Count)).sum()
}

// Outcome says how a request ended.
type Outcome uint8

// The outcomes. Rejected is deterministic: every honest operator finds the same reason.
const (
	OutcomeAnswered Outcome = 1
	OutcomeRejected Outcome = 2
)

// Reason says why a request was rejected; 0 for an answer. All reasons are pure functions of request, model, input and engine.
type Reason uint16

// The reasons of a rejection.
const (
	ReasonNone         Reason = 0
	ReasonBadInput     Reason = 1 // the input does not decode, or does not fit the model's signature
	ReasonBadModel     Reason = 2 // the model's bytes are not a valid model
	ReasonUnsupported  Reason = 3 // the model needs an operator or type that the engine version lacks
	ReasonTooDear      Reason = 4 // the metered cost exceeds the engine version's limit
	ReasonFailed       Reason = 5 // the model itself fails on this input (an index out of range, a shape mismatch, ...)
	ReasonModelStatus  Reason = 6 // the model's registered status forbids use
	ReasonOutputTooBig Reason = 7 // the encoded output exceeds the limit
)

// String returns a sentence fragment for people.
func (r Reason) String() string {
	switch r {
	case ReasonNone:
		return "none"
	case ReasonBadInput:
		return "bad input"
	case ReasonBadModel:
		return "invalid model"
	case ReasonUnsupported:
		return "unsupported operator or type"
	case ReasonTooDear:
		return "too dear"
	case ReasonFailed:
		return "the model fails on this input"
	case ReasonModelStatus:
		return "the model's status forbids use"
	case ReasonOutputTooBig:
		return "output too big"
	}
	return "unknown reason"
}

// Inference is the outcome of one request. It names immutable things only (protocol rule 9).
type Inference struct {
	RequestID        common.Hash `json:"requestId"`
	Round            uint32      `json:"round"` // 0 unless a mode needs several rounds
	Outcome          Outcome     `json:"outcome"`
	Reason           Reason      `json:"reason"`
	Model            common.Hash `json:"model"`       // SHA-256 of the model's bytes
	LineageRoot      common.Hash `json:"lineageRoot"` // as registered with the model on the home chain
	EngineID         common.Hash `json:"engineId"`
	InputCommitment  common.Hash `json:"inputCommitment"`
	OutputCommitment common.Hash `json:"outputCommitment"` // of an empty output when rejected
	TraceRoot        common.Hash `json:"traceRoot"`        // zero when no trace was asked for
	Assurance        Assurance   `json:"assurance"`
}

// Kind implements [Body].
func (Inference) Kind() Kind { return KindInference }

// Slot implements [Body]: inference:(requestId, mode, round).
func (b Inference) Slot() common.Hash {
	return slot(slotInference, func(w *words) {
		w.hash(b.RequestID).uint(uint64(b.Assurance.Mode)).uint(uint64(b.Round))
	})
}

// Hash implements [Body].
func (b Inference) Hash() common.Hash {
	var w words
	w.hash(inferenceTypeHash).hash(b.RequestID).uint(uint64(b.Round)).uint(uint64(b.Outcome)).uint(uint64(b.Reason))
	w.hash(b.Model).hash(b.LineageRoot).hash(b.EngineID).hash(b.InputCommitment).hash(b.OutputCommitment).hash(b.TraceRoot)
	b.Assurance.append(&w)
	return w.sum()
}

// Notarize is the first vote of the ledger's protocol: for a block, by the hash of its header.
type Notarize struct {
	Epoch, View uint64
	Block       common.Hash // Checkpoint.Hash of the header
}

// Kind implements [Body].
func (Notarize) Kind() Kind { return KindNotarize }

// Slot implements [Body]: notarize:(epoch, view).
func (b Notarize) Slot() common.Hash {
	return slot(slotNotarize, func(w *words) { w.uint(b.Epoch).uint(b.View) })
}

// Hash implements [Body].
func (b Notarize) Hash() common.Hash {
	var w words
	return w.hash(notarizeTypeHash).hash(b.Block).sum()
}

// decideSlot is decide:(epoch, view), shared by Nullify and Checkpoint so that doing both is equivocation.
func decideSlot(epoch, view uint64) common.Hash {
	return slot(slotDecide, func(w *words) { w.uint(epoch).uint(view) })
}

// Nullify votes to leave a view without a block.
type Nullify struct{ Epoch, View uint64 }

// Kind implements [Body].
func (Nullify) Kind() Kind { return KindNullify }

// Slot implements [Body]: decide:(epoch, view).
func (b Nullify) Slot() common.Hash { return decideSlot(b.Epoch, b.View) }

// Hash implements [Body].
func (b Nullify) Hash() common.Hash {
	var w words
	return w.hash(nullifyTypeHash).uint(b.Epoch).uint(b.View).sum()
}

// Checkpoint is a block header of the ledger; signing it as a claim finalizes the block, and its certificate is what contracts verify.
type Checkpoint struct {
	Parent       common.Hash `json:"parent"` // Checkpoint.Hash of the parent header; zero for the first block
	Epoch        uint64      `json:"epoch"`
	View         uint64      `json:"view"`
	Height       uint64      `json:"height"`
	Time         uint64      `json:"time"`         // seconds since 1970, not before the parent's
	LedgerRoot   common.Hash `json:"ledgerRoot"`   // RFC 6962 tree head (SHA-256) after this block
	LedgerSize   uint64      `json:"ledgerSize"`   // leaves after this block
	DeliveryRoot common.Hash `json:"deliveryRoot"` // commits to the delivery chunks of this block; zero when there are none
	PolicyRoot   common.Hash `json:"policyRoot"`   // policy state after the parent block
	DataHash     common.Hash `json:"dataHash"`     // hash of the block's content
}

// Kind implements [Body].
func (Checkpoint) Kind() Kind { return KindCheckpoint }

// Slot implements [Body]: decide:(epoch, view).
func (b Checkpoint) Slot() common.Hash { return decideSlot(b.Epoch, b.View) }

// Hash implements [Body]. It is also the block's identity.
func (b Checkpoint) Hash() common.Hash {
	var w words
	w.hash(checkpointTypeHash).hash(b.Parent).uint(b.Epoch).uint(b.View).uint(b.Height).uint(b.Time)
	return w.hash(b.LedgerRoot).uint(b.LedgerSize).hash(b.DeliveryRoot).hash(b.PolicyRoot).hash(b.DataHash).sum()
}

// LateView is the first of the views in which no block is proposed: see [Checkpoint.Late].
const LateView uint64 = 1 << 63

// Late is the header as operators sign it once the block is final. A block may be final by a descendant's certificate although a third of
// the weight had voted to leave its view, and can never vote for it then; contracts still need a certificate of its roots. The late header differs in the
// view alone, so that its slot is free. Honest operators sign it for final blocks only, and consensus takes no certificate of such a view.
func (b Checkpoint) Late() Checkpoint {
	b.View |= LateView
	return b
}

// SetHandover names the operator set that follows the signing one.
type SetHandover struct {
	FromEpoch   uint64      `json:"fromEpoch"`
	FromSetHash common.Hash `json:"fromSetHash"`
	ToEpoch     uint64      `json:"toEpoch"`
	ToSetHash   common.Hash `json:"toSetHash"`
	HomeBlock   uint64      `json:"homeBlock"`  // the home chain's block at which the registry fixed the new set
	ValidUntil  uint64      `json:"validUntil"` // the new set's, repeated
}

// Kind implements [Body].
func (SetHandover) Kind() Kind { return KindSetHandover }

// Slot implements [Body]: handover:(fromEpoch).
func (b SetHandover) Slot() common.Hash {
	return slot(slotHandover, func(w *words) { w.uint(b.FromEpoch) })
}

// Hash implements [Body].
func (b SetHandover) Hash() common.Hash {
	var w words
	w.hash(handoverTypeHash).uint(b.FromEpoch).hash(b.FromSetHash).uint(b.ToEpoch).hash(b.ToSetHash)
	return w.uint(b.HomeBlock).uint(b.ValidUntil).sum()
}

// ModelStatus is what a policy says of a model.
type ModelStatus uint8

// The statuses. Everything but StatusPassed fails closed.
const (
	StatusUnknown ModelStatus = 0
	StatusPassed  ModelStatus = 1
	StatusFailed  ModelStatus = 2
	StatusPending ModelStatus = 3 // to be evaluated again; a contract treats it as failed
)

// String names the status.
func (s ModelStatus) String() string {
	switch s {
	case StatusPassed:
		return "passed"
	case StatusFailed:
		return "failed"
	case StatusPending:
		return "pending"
	}
	return "unknown"
}

// Status is a model's status under a policy at a size of the ledger.
type Status struct {
	Model      common.Hash
	Policy     common.Hash // digest of the policy's source
	Status     ModelStatus
	FailedRule common.Hash // keccak256 of the failed rule's name; zero unless failed
	LedgerSize uint64
	LedgerTime uint64
	ValidUntil uint64
}

// Kind implements [Body].
func (Status) Kind() Kind { return KindStatus }

// Slot implements [Body]: status:(model, policy, ledgerSize).
func (b Status) Slot() common.Hash {
	return slot(slotStatus, func(w *words) { w.hash(b.Model).hash(b.Policy).uint(b.LedgerSize) })
}

// Hash implements [Body]. It is also the leaf of the policy state tree before tagging.
func (b Status) Hash() common.Hash {
	var w words
	w.hash(statusTypeHash).hash(b.Model).hash(b.Policy).uint(uint64(b.Status)).hash(b.FailedRule)
	return w.uint(b.LedgerSize).uint(b.LedgerTime).uint(b.ValidUntil).sum()
}

// Feed is one round of a derived series.
type Feed struct {
	ID         common.Hash
	Round      uint64
	Answer     *big.Int // int256, in the feed's fixed-point unit
	StartedAt  uint64
	UpdatedAt  uint64
	LedgerSize uint64
}

// Kind implements [Body].
func (Feed) Kind() Kind { return KindFeed }

// Slot implements [Body]: feed:(id, round).
func (b Feed) Slot() common.Hash {
	return slot(slotFeed, func(w *words) { w.hash(b.ID).uint(b.Round) })
}

// Hash implements [Body].
func (b Feed) Hash() common.Hash {
	var w words
	w.hash(feedTypeHash).hash(b.ID).uint(b.Round).int(b.Answer).uint(b.StartedAt).uint(b.UpdatedAt)
	return w.uint(b.LedgerSize).sum()
}

// Governance is a decision of the operators; the payload says what is executed, where and when.
type Governance struct {
	ID          common.Hash
	PayloadHash common.Hash
}

// Kind implements [Body].
func (Governance) Kind() Kind { return KindGovernance }

// Slot implements [Body]: governance:(id).
func (b Governance) Slot() common.Hash { return slot(slotGovernance, func(w *words) { w.hash(b.ID) }) }

// Hash implements [Body].
func (b Governance) Hash() common.Hash {
	var w words
	return w.hash(governanceTypeHash).hash(b.ID).hash(b.PayloadHash).sum()
}

// Verdict is the judgement of a challenge.
type Verdict struct {
	ChallengeID  common.Hash
	Operator     common.Address // who was at fault
	Fault        uint8
	EvidenceHash common.Hash // hash of the public replay bundle
	SlashAmount  uint64      // in the registry's weight units
}

// Kind implements [Body].
func (Verdict) Kind() Kind { return KindVerdict }

// Slot implements [Body]: verdict:(challengeId).
func (b Verdict) Slot() common.Hash {
	return slot(slotVerdict, func(w *words) { w.hash(b.ChallengeID) })
}

// Hash implements [Body].
func (b Verdict) Hash() common.Hash {
	var w words
	w.hash(verdictTypeHash).hash(b.ChallengeID).address(b.Operator).uint(uint64(b.Fault)).hash(b.EvidenceHash)
	return w.uint(b.SlashAmount).sum()
}
