package block

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// signatureSize is that of a compressed BLS signature, accountSize that of an account's (r, s, v).
const (
	signatureSize = 96
	accountSize   = 65
	keySize       = 48
)

// Signature is a compressed BLS signature.
type Signature = [signatureSize]byte

// Content is what a block says. Everything else follows from it and the parent's state.
type Content struct {
	StateHash     common.Hash // of the parent's state: see state.Sum
	Handover      *Handover   // makes the block the last of its epoch
	Announcements []*Announced
	Certified     []*Certified
	Records       []*Record
	Data          []leaf.Data
	Evidence      []leaf.Evidence
}

// Answer is a request with its answer, as an operator announces it, and what the answer adds to series.
type Answer struct {
	Request claim.Request
	Body    claim.Inference
	Bins    []leaf.Bin
}

// Announced is one operator's batch of answers.
type Announced struct {
	Epoch     uint64 // for which it is signed; in a block, the block's
	Signer    int    // index in the epoch's set
	Operator  common.Address
	Number    uint64
	Answers   []*Answer
	Consent   []byte // optional: an account agrees that the operator pays for its records; see [ConsentDigest]
	Signature Signature
}

// Certified is an answer that was certified directly (protocol rule 25).
type Certified struct {
	Answer    *Answer
	Epoch     uint64 // of the set that certified it: the block's or the one before
	Signers   quorum.Bitmap
	Signature Signature
}

// Record is a lineage record with its submitter's authorization.
type Record struct {
	Envelope  []byte // DSSE, as it will stand in the ledger
	Signature []byte // 65 bytes, by the account that pays; see [RecordDigest]
}

// Handover is a certified change of sets with the members of the new one.
type Handover struct {
	Body      claim.SetHandover
	Members   []Seat
	Signers   quorum.Bitmap
	Signature Signature
}

// Seat is a member of an operator set as the set's hash commits it.
type Seat struct {
	Key    [keySize]byte // compressed BLS key
	Weight uint64
}

var (
	slotObservation = claim.Keccak256([]byte("lineal.slot.observation.v1"))
	tagObservation  = claim.Keccak256([]byte("lineal.observation.v1"))
	slotPayer       = claim.Keccak256([]byte("lineal.slot.payer.v1"))
	tagPayer        = claim.Keccak256([]byte("lineal.payer.v1"))
)

// Observation is what an operator announces beside an answer: into which bins it falls. It is agreed on like the answer.
type Observation struct {
	RequestID common.Hash
	Requester common.Address
	Model     common.Hash
	Bins      []leaf.Bin
}

// Slot is keccak256(tag, requestId).
func (o Observation) Slot() common.Hash { return claim.Keccak256(slotObservation[:], o.RequestID[:]) }

// Hash is keccak256(tag, requestId, requester, model, n, n × (series · 2^32 + bin)), a word each.
func (o Observation) Hash() common.Hash {
	b := make([]byte, 0, 32*(5+len(o.Bins)))
	b = append(b, tagObservation[:]...)
	b = append(b, o.RequestID[:]...)
	b = append(b, common.LeftPadBytes(o.Requester[:], 32)...)
	b = append(b, o.Model[:]...)
	b = appendWord(b, uint64(len(o.Bins)))
	for _, x := range o.Bins {
		b = appendWord(b, uint64(x.Series)<<32|uint64(x.Bin))
	}
	return claim.Keccak256(b)
}

// Observation returns the answer's observation, if it has one.
func (a *Answer) Observation() (o Observation, ok bool) {
	return Observation{a.Body.RequestID, a.Request.Requester, a.Request.Model, a.Bins}, len(a.Bins) > 0
}

// Check reports whether the answer fits its request: which is what makes it possible to write both once.
func (a *Answer) Check() error {
	r, b := &a.Request, &a.Body
	if err := r.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	switch {
	case b.RequestID != r.ID():
		return fmt.Errorf("%w: it names request %s, not %s", ErrAnswer, b.RequestID, r.ID())
	case b.Model != r.Model || b.EngineID != r.EngineID || b.InputCommitment != r.InputCommitment:
		return fmt.Errorf("%w: they differ in model, engine or input", ErrAnswer)
	case b.Outcome != claim.OutcomeAnswered && b.Outcome != claim.OutcomeRejected || (b.Outcome == claim.OutcomeAnswered) != (b.Reason == claim.ReasonNone):
		return fmt.Errorf("%w: outcome %d, reason %d", ErrAnswer, b.Outcome, b.Reason)
	case b.Assurance.Mode != claim.ModeFull:
		return fmt.Errorf("%w: assurance mode %d", ErrAnswer, b.Assurance.Mode)
	}
	if err := leaf.CheckBins(a.Bins); err != nil {
		return fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	return nil
}

// appendWord appends a number as abi.encode lays it out.
func appendWord(b []byte, v uint64) []byte {
	var w common.Hash
	for i := range 8 {
		w[31-i] = byte(v >> (8 * i))
	}
	return append(b, w[:]...)
}

// statements lists what an announcement states, in the order of its tree: each answer's body, followed by its observation if it has
// bins; last the payer.
func statements(answers []*derived, consent []onchain.Statement) []onchain.Statement {
	out := make([]onchain.Statement, 0, 2*len(answers)+1)
	for _, d := range answers {
		out = append(out, onchain.Statement{Slot: d.slot, BodyHash: d.bodyHash})
		if d.observed() {
			out = append(out, onchain.Statement{Slot: d.obsSlot, BodyHash: d.obsHash})
		}
	}
	return append(out, consent...)
}

// Statements lists what an announcement states, in the order of its tree. The operator is named by its [OperatorID].
func (a *Announced) Statements(network common.Hash, operator common.Address) ([]onchain.Statement, error) {
	ds := make([]*derived, len(a.Answers))
	for i, x := range a.Answers {
		ds[i] = derive(x)
	}
	said, _, err := consented(network, operator, a.Consent)
	if err != nil {
		return nil, err
	}
	return statements(ds, said), nil
}

// Body is the claim's body: what the operator signs.
func (a *Announced) Body(network common.Hash, operator common.Address) (claim.Announcement, error) {
	s, err := a.Statements(network, operator)
	if err != nil {
		return claim.Announcement{}, err
	}
	return a.body(s), nil
}

func (a *Announced) body(s []onchain.Statement) claim.Announcement {
	return claim.Announcement{Operator: a.Operator, Number: a.Number, Root: onchain.AnnouncementTree(s).Root(), Count: uint32(len(s))}
}

// derived is what follows from an answer, computed once.
type derived struct {
	*Answer
	key      slotKey
	slot     common.Hash
	bodyHash common.Hash
	obsSlot  common.Hash
	obsHash  common.Hash // zero without bins
}

func (d *derived) observed() bool { return len(d.Bins) > 0 }

func derive(a *Answer) *derived {
	d := &derived{Answer: a, key: keyOf(a.Body), slot: a.Body.Slot(), bodyHash: a.Body.Hash()}
	if o, ok := a.Observation(); ok {
		d.obsSlot, d.obsHash = o.Slot(), o.Hash()
	}
	return d
}

// OperatorID names an operator in the ledger: the first 20 bytes of its key's hash. A set's hash commits keys, not staking accounts, so only such
// a name follows from a block.
func OperatorID(key *bls.PublicKey) (id common.Address) {
	h := key.KeyHash()
	copy(id[:], h[:])
	return id
}
