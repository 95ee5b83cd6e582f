package simplex

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// Bounds of what one machine keeps and says.
const (
	// ViewWindow is how far ahead of the current view votes are kept. Views beyond it are reached by certificates, which are accepted
	// for any view because a quorum stands behind each.
	ViewWindow = 64
	// MaxFetch bounds the views and the blocks that one Fetch asks for, and so the answer to it.
	MaxFetch = 64
	// MaxAnswer is how many bytes of block data are enough for one answer to Fetch; the rest is asked for again.
	MaxAnswer = 4 << 20
	// MaxJustify bounds the certificates that travel with a proposal; views beyond are fetched.
	MaxJustify = 16
	// MaxEarly bounds, per sender, the messages of the next epoch that are kept until the handover: about two views' worth.
	MaxEarly = 8
	// MaxSenders bounds the senders whose early messages are kept and whose pleas are counted.
	MaxSenders = quorum.MaxOperators
)

// Committee is an operator set as the machine sees it.
type Committee struct {
	Epoch     uint64
	SetHash   common.Hash
	Operators []common.Address
	Weights   []uint64
	Set       *quorum.Set // what the signature scheme needs; nil where the scheme is fake

	total uint64
}

// CommitteeOf views an operator set.
func CommitteeOf(set *quorum.Set) *Committee {
	c := &Committee{Epoch: set.Epoch(), SetHash: set.Hash(), Set: set}
	for i := range set.Len() {
		m := set.Member(i)
		c.Operators = append(c.Operators, m.Operator)
		c.Weights = append(c.Weights, m.Weight)
	}
	return c.Seal()
}

// Seal computes what is derived. A committee that was built by hand is sealed before use; it is immutable afterwards.
func (c *Committee) Seal() *Committee {
	c.total = 0
	for _, w := range c.Weights {
		c.total += w
	}
	return c
}

// Total is the sum of all weights.
func (c *Committee) Total() uint64 { return c.total }

// IndexOf finds an operator, or returns -1.
func (c *Committee) IndexOf(operator common.Address) int {
	for i, o := range c.Operators {
		if o == operator {
			return i
		}
	}
	return -1
}

// Block is a header with its data. Blocks are immutable and made by [NewBlock].
type Block struct {
	Header claim.Checkpoint
	Data   []byte
	hash   common.Hash
}

// NewBlock binds data to a header; whether the header names the data is the application's to say.
func NewBlock(header claim.Checkpoint, data []byte) *Block {
	return &Block{Header: header, Data: data, hash: header.Hash()}
}

// Hash is the block's identity: the hash of its header, which is also the body hash of its checkpoint claim.
func (b *Block) Hash() common.Hash { return b.hash }

// Vote is one operator's signed statement about a view: Notarize, Nullify or Checkpoint (finalize).
type Vote struct {
	Kind      claim.Kind
	Epoch     uint64
	View      uint64
	Block     common.Hash // zero in a Nullify
	Signer    int         // index in the epoch's committee
	Signature []byte      // nil until the driver signed
}

// Claim is what the vote's signature covers.
func (v *Vote) Claim(network common.Hash) claim.Claim {
	return claimOf(network, v.Kind, v.Epoch, v.View, v.Block)
}

// Certificate is a claim about a view that more than two thirds of the weight signed: a notarization, a nullification or a
// finalization, after its kind.
type Certificate struct {
	Kind      claim.Kind
	Epoch     uint64
	View      uint64
	Block     common.Hash // zero in a nullification
	Signers   quorum.Bitmap
	Signature []byte
}

// Claim is what the certificate certifies. For a finalization it is the header's Checkpoint claim, as contracts verify it.
func (c *Certificate) Claim(network common.Hash) claim.Claim {
	return claimOf(network, c.Kind, c.Epoch, c.View, c.Block)
}

func claimOf(network common.Hash, kind claim.Kind, epoch, view uint64, block common.Hash) claim.Claim {
	switch kind {
	case claim.KindNotarize:
		return claim.New(network, epoch, claim.Notarize{Epoch: epoch, View: view, Block: block})
	case claim.KindNullify:
		return claim.New(network, epoch, claim.Nullify{Epoch: epoch, View: view})
	}
	slot := claim.Checkpoint{Epoch: epoch, View: view}.Slot()
	return claim.Claim{Network: network, Epoch: epoch, Kind: kind, Slot: slot, BodyHash: block}
}

// Proof shows that a block is final: a finalization of it, or of a seal above it (see the package comment on epochs).
type Proof struct {
	Seals       []claim.Checkpoint // from the block's child to the certified seal; empty when the block itself is certified
	Certificate *Certificate
}

// Entry is a block with what vouches for it.
type Entry struct {
	Block        *Block
	Notarization *Certificate // nil when the block is known by hash only
	Proof        *Proof       // nil when a later block's proof covers it, or when it is not final
}

// Message is what machines say to each other: [*Proposal], [*Vote], [*Certificate], [*Fetch], [*Sync] or [*Entries]. Messages are
// immutable once sent.
type Message interface{ epoch() uint64 }

// Proposal is a leader's block. Its signature is the leader's Notarize vote.
type Proposal struct {
	Block     *Block
	Leader    int
	Signature []byte
	Justify   []*Certificate // the parent's notarization and the nullifications between, as far as MaxJustify reaches
}

// Fetch asks for certificates of views and for blocks by hash, of the current epoch. Who has more final blocks than the asker answers
// as to a Sync after Height, too.
type Fetch struct {
	Epoch  uint64
	Height uint64 // of the asker's last final block
	Views  []uint64
	Blocks []common.Hash
}

// Sync asks for final blocks after a height.
type Sync struct {
	Epoch  uint64
	Height uint64
}

// Entries answers Fetch and Sync.
type Entries struct {
	Epoch        uint64
	Items        []Entry // ascending; of final blocks, the last carries a proof
	Certificates []*Certificate
}

func (p *Proposal) epoch() uint64    { return p.Block.Header.Epoch }
func (v *Vote) epoch() uint64        { return v.Epoch }
func (c *Certificate) epoch() uint64 { return c.Epoch }
func (f *Fetch) epoch() uint64       { return f.Epoch }
func (s *Sync) epoch() uint64        { return s.Epoch }
func (e *Entries) epoch() uint64     { return e.Epoch }

// Record is a durable write; exactly one field is set.
type Record struct {
	Vote        *Vote // own, without its signature
	Block       *Block
	Certificate *Certificate
	Evidence    *Evidence
}

// Delivery is a final block. Deliveries come once, in order of height, without gaps.
type Delivery struct {
	Entry
	Next *Committee // set when the block is the last of its epoch
}

// Evidence is two signatures by one key on different bodies for one slot (protocol rule 4).
type Evidence struct {
	Operator common.Address
	A, B     Vote
}

// Send is a message to one peer, or to all when To is zero.
type Send struct {
	To      common.Address
	Message Message
}

// Serve asks the driver to answer a peer's Sync with final blocks from a height on: see [Answer].
type Serve struct {
	To     common.Address
	Height uint64
}

// Effects is what the driver does after a step, in the order of the fields. Nothing of a later field may happen before everything of the
// earlier ones is done; Writes and Deliver are done when they are durable.
type Effects struct {
	Writes   []Record
	Deliver  []Delivery
	Prune    *Floor     // after Deliver is durable, records that it covers may go
	Sign     []Vote     // sign (through the guard) and hand back by [Machine.Signed]
	Send     []Send     //
	Serve    []Serve    //
	Evidence []Evidence // also in Writes; to be submitted
	Alarms   []error    // what cannot happen while less than a third of the weight is faulty
}

// Floor covers the records of epochs before Epoch, and those of Epoch up to View. Evidence is never covered.
type Floor struct{ Epoch, View uint64 }

// Covers reports whether a record may be deleted.
func (f Floor) Covers(r Record) bool {
	var epoch, view uint64
	switch {
	case r.Vote != nil:
		epoch, view = r.Vote.Epoch, r.Vote.View
	case r.Block != nil:
		epoch, view = r.Block.Header.Epoch, r.Block.Header.View
	case r.Certificate != nil:
		epoch, view = r.Certificate.Epoch, r.Certificate.View
	default:
		return false
	}
	return epoch < f.Epoch || (epoch == f.Epoch && view <= f.View)
}

// Application is the ledger behind the blocks. Its methods are called from within a step, must not call the machine, and except for
// Build are pure functions of their arguments: the same on every node, at any time, whatever it executed, fetched or knows.
type Application interface {
	// Build fills in the draft (roots, sizes, data hash) and returns the data. It may decline while there is nothing to say, unless must.
	// Parent, epoch, view, height and time of the draft stay as they are.
	Build(parent, draft claim.Checkpoint, must bool) (header claim.Checkpoint, data []byte, ok bool)
	// Holds reports whether data is the content that the header names.
	Holds(header claim.Checkpoint, data []byte) bool
	// Validate judges a block on its parent, which was judged before. Parent, epoch, view, height and the order of times were checked.
	Validate(parent, header claim.Checkpoint, data []byte) error
	// Successor returns the committee of the next epoch if the block is the last of its epoch.
	Successor(header claim.Checkpoint, data []byte) *Committee
}

// Scheme is the signature scheme. All methods are pure.
type Scheme interface {
	// Reached is the quorum rule: [quorum.Reached] (an argument only so that the simulator can show what a wrong one does).
	Reached(signed, total uint64) bool
	// Verify checks one operator's signature.
	Verify(c *Committee, signer int, what claim.Claim, signature []byte) bool
	// Combine aggregates signatures on one claim and verifies the result. If it does not verify, bad lists the signers to blame.
	Combine(c *Committee, what claim.Claim, signers []int, signatures [][]byte) (aggregate []byte, bad []int)
	// VerifyAggregate checks an aggregate signature of the marked operators.
	VerifyAggregate(c *Committee, what claim.Claim, signers quorum.Bitmap, aggregate []byte) bool
}

// Config is what a machine is made with. Durations and instants are in milliseconds.
type Config struct {
	Network common.Hash
	Self    common.Address // an operator, or an observer when no committee has it
	App     Application
	Scheme  Scheme

	Propose  int64 // how long the leader of a view may take to be heard, beyond Idle: 2 network delays and the time to build
	Certify  int64 // how long a view may take from the vote for its block: 2 network delays and the time to validate
	Retry    int64 // interval of rebroadcast and of repeated fetches
	Idle     int64 // interval of blocks when there is nothing to say; 0 makes every leader propose at once
	MaxAhead int64 // how far a block's time may be ahead of the clock: 2,000 (protocol rule 23)
	TimeUnit int64 // milliseconds in a unit of header time: 1,000 for seconds
}
