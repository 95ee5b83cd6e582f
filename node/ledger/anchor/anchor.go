package anchor

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Bounds and costs of calls.
const (
	// MaxCalldata is what a call may carry: the relay's bound.
	MaxCalldata = 120 << 10
	// maxGas is the most that a transaction may ask for (EIP-7825).
	maxGas = params.MaxTxGas
	// verifyGas bounds the verification of a certificate: 194,000 with all signers known, 868,000 with a tenth of 1,024 absent.
	verifyGas = 1_200_000
	// statusGas and feedGas bound one item of a batch: one or two fresh words and an event.
	statusGas = 90_000
	feedGas   = 40_000
	// renewChunkGas and renewGas are what a chunk of renewals really takes: a certificate whose signers the verifier knows, and for each status its
	// calldata, a word that is written again, and an event.
	renewChunkGas = 240_000
	renewGas      = 14_500
	// callOverhead is the calldata of a delivery beside certificate, proof and items: the header's ten words, offsets and lengths.
	callOverhead = 1024
	// templateBytes is what an item's template may add: nineteen words.
	templateBytes = 19 * 32
)

// Errors that callers decide on.
var (
	// ErrNoCertificate: the block is final by a later block's certificate, and its own is not known here.
	ErrNoCertificate = errors.New("the block's own certificate is not known here")
	// ErrTooLarge: an answer fits no transaction together with its chunk.
	ErrTooLarge = errors.New("an output is too long to be delivered with its chunk")
)

// Call is something to do on a chain. Doing it twice is harmless; simulated, it answers zero when there is nothing left to do.
type Call struct {
	ChainID uint64
	Key     common.Hash // names the call: the same for every operator
	To      common.Address
	Data    []byte
	Gas     uint64
	// Expires is when the call becomes pointless, in seconds since 1970; 0: never.
	Expires uint64
}

// Block is a final block with what its calls need.
type Block struct {
	Header      claim.Checkpoint
	Certificate []byte // as contracts read it: onchain.Encode
}

// Cadence says which blocks' checkpoints are brought to chains unasked: the first after each span of time or of leaves. Both are counted from
// zero, so all operators pick the same blocks without talking.
type Cadence struct {
	Seconds uint64 // 0: not by time
	Leaves  uint64 // 0: not by leaves
}

// Due reports whether a block is the first of a span. Nothing may have been added since the span before: the chain says so, for the price of
// a question.
func (c Cadence) Due(parent, block claim.Checkpoint) bool {
	passes := func(span, before, after uint64) bool { return span > 0 && after/span > before/span }
	return block.LedgerSize > 0 && (passes(c.Seconds, parent.Time, block.Time) || passes(c.Leaves, parent.LedgerSize, block.LedgerSize))
}

func callKey(what string, h *claim.Checkpoint, chainID uint64, more ...uint64) common.Hash {
	hash := h.Hash()
	b := binary.BigEndian.AppendUint64(nil, chainID)
	for _, v := range more {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return claim.Keccak256([]byte(what), hash[:], b)
}

// Checkpoint brings a block's tree head to a chain.
func Checkpoint(b Block, chainID uint64, checkpoints common.Address) (Call, error) {
	if len(b.Certificate) == 0 {
		return Call{}, fmt.Errorf("anchor block %d: %w", b.Header.Height, ErrNoCertificate)
	}
	data := bindings.NewCheckpoints().PackSubmit(onchain.Checkpoint(b.Header), b.Certificate)
	return Call{ChainID: chainID, Key: callKey("checkpoint", &b.Header, chainID), To: checkpoints, Data: data, Gas: verifyGas}, nil
}

// Chunk is a chunk of a block's deliveries with its place.
type Chunk struct {
	Block
	ChainID uint64
	Index   int
	Proof   [][32]byte // to the header's delivery root
}

func (c *Chunk) check() error {
	if len(c.Certificate) == 0 {
		return fmt.Errorf("deliver chunk %d of block %d: %w", c.Index, c.Header.Height, ErrNoCertificate)
	}
	return nil
}

// Statuses brings a chunk of policy statuses.
func (c *Chunk) Statuses(list []claim.Status, policies common.Address) (Call, error) {
	if err := c.check(); err != nil {
		return Call{}, err
	}
	var (
		statuses []bindings.Status
		expires  uint64
	)
	for _, s := range list {
		statuses, expires = append(statuses, onchain.Status(s)), max(expires, s.ValidUntil)
	}
	data := bindings.NewPolicyRegistry().PackUpdateBatch(onchain.Checkpoint(c.Header), c.Certificate, uint32(c.Index), c.Proof, statuses)
	return c.call("statuses", policies, data, verifyGas+statusGas*uint64(len(list)), expires), nil
}

// RenewalGas is about what it takes to tell a chain of so many statuses, which it knows, that they still hold.
func RenewalGas(statuses int) int { return renewChunkGas + renewGas*statuses }

// Feeds brings a chunk of rounds, which must share their times and ledger size.
func (c *Chunk) Feeds(list []claim.Feed, feeds common.Address) (Call, error) {
	if err := c.check(); err != nil {
		return Call{}, err
	}
	if len(list) == 0 {
		return Call{}, errors.New("a chunk without rounds")
	}
	first := list[0]
	var ids, values [][32]byte
	for _, f := range list {
		if f.StartedAt != first.StartedAt || f.UpdatedAt != first.UpdatedAt || f.LedgerSize != first.LedgerSize {
			return Call{}, fmt.Errorf("deliver chunk %d of block %d: its rounds differ in time", c.Index, c.Header.Height)
		}
		value, err := onchain.FeedValue(f)
		if err != nil {
			return Call{}, err
		}
		ids, values = append(ids, f.ID), append(values, value)
	}
	data := bindings.NewFeeds().PackUpdateBatch(onchain.Checkpoint(c.Header), c.Certificate, uint32(c.Index), c.Proof, first.StartedAt, first.UpdatedAt,
		first.LedgerSize, ids, values)
	return c.call("feeds", feeds, data, verifyGas+feedGas*uint64(len(list)), 0), nil
}

// Feed brings one round by its own certificate.
func Feed(f claim.Feed, certificate []byte, chainID uint64, feeds common.Address) Call {
	slot := f.Slot()
	return Call{ChainID: chainID, Key: claim.Keccak256([]byte("feed"), slot[:], binary.BigEndian.AppendUint64(nil, chainID)), To: feeds,
		Data: bindings.NewFeeds().PackUpdate(onchain.Feed(f), certificate), Gas: verifyGas + feedGas}
}

func (c *Chunk) call(what string, to common.Address, data []byte, gas, expires uint64, more ...uint64) Call {
	return Call{ChainID: c.ChainID, Key: callKey(what, &c.Header, c.ChainID, append([]uint64{uint64(c.Index)}, more...)...), To: to, Data: data,
		Gas: min(gas, maxGas), Expires: expires}
}
