// Package leaf defines the leaves of the ledger: what the log is made of, byte for byte.
//
// A leaf is a kind byte followed by a payload. Its hash in the log's Merkle tree is RFC 6962's, SHA-256(0x00 ‖ bytes).
//
//	1 receipt   one inference that operators agree on. Static 32-byte words, so that a contract can rebuild and prove it:
//	              15 words  abi.encode(Inference), as package claim lays the body out (without its type hash)
//	               8 words  originChainId, requester, policyId, epoch, blockTime, agreed, voted, nBins
//	               n words  series · 2^32 + bin, ascending by series
//	2 record    time (8 bytes, of the block) ‖ submitter (20 bytes) ‖ the DSSE envelope exactly as admitted
//	3 data      chainId 8 ‖ txHash 32 ‖ from 8 ‖ to 8 ‖ contentHash 32 ‖ n 1 ‖ n versioned hashes of 32 bytes
//	4 evidence  of equivocation, compact JSON (see [Evidence])
//
// Numbers are big-endian. Decoding is strict: bytes that the encoder would not write are refused, so a value has one leaf. The package is
// pure: no I/O, no clock, no keys.
package leaf

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Kind is a leaf's first byte.
type Kind byte

// The kinds of leaves. The numbers are part of the protocol and never change.
const (
	KindReceipt  Kind = 1
	KindRecord   Kind = 2
	KindData     Kind = 3
	KindEvidence Kind = 4
)

// Bounds.
const (
	// MaxLeaf bounds a leaf: an entry of a tlog-tiles bundle has a 16-bit length.
	MaxLeaf = 60 << 10
	// MaxBins bounds what one receipt adds to series: a model declares few outputs.
	MaxBins = 32
	// MaxBlobs bounds the blobs of one transaction (EIP-7691 allows 9 a block).
	MaxBlobs = 16

	word         = 32
	bodyWords    = 15
	receiptWords = bodyWords + 8
	recordHead   = 8 + common.AddressLength
	dataHead     = 8 + 32 + 8 + 8 + 32 + 1
	// MaxEnvelope is how large a record's envelope may be.
	MaxEnvelope = MaxLeaf - 1 - recordHead
)

// ErrMalformed is the class of errors about bytes that are no leaf.
var ErrMalformed = errors.New("malformed leaf")

// Leaf is a [Receipt], a [Record], a [Data] or an [Evidence].
type Leaf interface {
	Kind() Kind
	// Encode returns the leaf's bytes, kind first.
	Encode() []byte
}

// Hash is the leaf's hash in the log.
func Hash(b []byte) [32]byte {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(b)
	var out [32]byte
	h.Sum(out[:0])
	return out
}

// Bin is one observation for a derived series: which series of the model, and which of its bins.
type Bin struct {
	Series uint16 `json:"series"`
	Bin    uint32 `json:"bin"`
}

// Receipt is the ledger's entry for one inference.
type Receipt struct {
	Body          claim.Inference `json:"body"`
	OriginChainID uint64          `json:"originChainId"`
	Requester     common.Address  `json:"requester"`
	PolicyID      common.Hash     `json:"policyId"`
	Epoch         uint64          `json:"epoch"`  // whose operators agreed
	Time          uint64          `json:"time"`   // of the block, seconds since 1970
	Agreed        uint64          `json:"agreed"` // weight that announced this answer, or signed it directly, as of the block
	Voted         uint64          `json:"voted"`  // weight that announced any answer to the request
	Bins          []Bin           `json:"bins,omitempty"`
}

// Record is a signed statement about a model's lineage.
type Record struct {
	Time      uint64         `json:"time"` // of the block
	Submitter common.Address `json:"submitter"`
	Envelope  []byte         `json:"envelope"`
}

// ReceiptSize is the size of a receipt with n bins.
func ReceiptSize(n int) int { return 1 + word*(receiptWords+n) }

// RecordSize is the size of a record whose envelope has n bytes.
func RecordSize(n int) int { return 1 + recordHead + n }

// ID names the record: SHA-256 of its envelope.
func (r Record) ID() common.Hash { return sha256.Sum256(r.Envelope) }

// IDString is the id as people and APIs write it: sha256:<hex>.
func IDString(id common.Hash) string { return "sha256:" + hex.EncodeToString(id[:]) }

// Data names the blobs that carry the content of a range of blocks.
type Data struct {
	ChainID     uint64        `json:"chainId"`
	TxHash      common.Hash   `json:"txHash"`
	From        uint64        `json:"from"` // heights, both included
	To          uint64        `json:"to"`
	ContentHash common.Hash   `json:"contentHash"` // SHA-256 of what the blobs carry
	Blobs       []common.Hash `json:"blobs"`       // versioned hashes, in order
}

// Kind implements [Leaf].
func (Receipt) Kind() Kind { return KindReceipt }

// Kind implements [Leaf].
func (Record) Kind() Kind { return KindRecord }

// Kind implements [Leaf].
func (Data) Kind() Kind { return KindData }

// Kind implements [Leaf].
func (Evidence) Kind() Kind { return KindEvidence }

// Encode implements [Leaf].
func (r Receipt) Encode() []byte {
	b := make([]byte, 1, 1+word*(receiptWords+len(r.Bins)))
	b[0] = byte(KindReceipt)
	num := func(vs ...uint64) {
		for _, v := range vs {
			b = append(b, make([]byte, word-8)...)
			b = binary.BigEndian.AppendUint64(b, v)
		}
	}
	i, a := r.Body, r.Body.Assurance
	b = append(b, i.RequestID[:]...)
	num(uint64(i.Round), uint64(i.Outcome), uint64(i.Reason))
	for _, h := range []common.Hash{i.Model, i.LineageRoot, i.EngineID, i.InputCommitment, i.OutputCommitment, i.TraceRoot} {
		b = append(b, h[:]...)
	}
	num(uint64(a.Mode), uint64(a.K), uint64(a.Q), uint64(a.CheckedWeight), uint64(a.SoundnessBits))
	num(r.OriginChainID)
	b = append(b, common.LeftPadBytes(r.Requester[:], word)...)
	b = append(b, r.PolicyID[:]...)
	num(r.Epoch, r.Time, r.Agreed, r.Voted, uint64(len(r.Bins)))
	for _, x := range r.Bins {
		num(uint64(x.Series)<<32 | uint64(x.Bin))
	}
	return b
}

// Encode implements [Leaf].
func (r Record) Encode() []byte {
	b := make([]byte, 0, 1+recordHead+len(r.Envelope))
	b = append(b, byte(KindRecord))
	b = binary.BigEndian.AppendUint64(b, r.Time)
	b = append(b, r.Submitter[:]...)
	return append(b, r.Envelope...)
}

// Encode implements [Leaf].
func (d Data) Encode() []byte {
	b := make([]byte, 0, 1+dataHead+32*len(d.Blobs))
	b = append(b, byte(KindData))
	b = binary.BigEndian.AppendUint64(b, d.ChainID)
	b = append(b, d.TxHash[:]...)
	b = binary.BigEndian.AppendUint64(b, d.From)
	b = binary.BigEndian.AppendUint64(b, d.To)
	b = append(b, d.ContentHash[:]...)
	b = append(b, byte(len(d.Blobs)))
	for _, h := range d.Blobs {
		b = append(b, h[:]...)
	}
	return b
}

// Check reports what is wrong with the leaf by itself.
func (d Data) Check() error {
	switch {
	case len(d.Blobs) == 0 || len(d.Blobs) > MaxBlobs:
		return fmt.Errorf("%w: %d blobs, want 1 to %d", ErrMalformed, len(d.Blobs), MaxBlobs)
	case d.From == 0 || d.From > d.To:
		return fmt.Errorf("%w: blocks %d to %d", ErrMalformed, d.From, d.To)
	}
	return nil
}

// Decode reads a leaf.
//
// SECURITY: the bytes may come from anyone; what is accepted encodes to the same bytes again.
func Decode(b []byte) (Leaf, error) {
	if len(b) < 2 || len(b) > MaxLeaf {
		return nil, fmt.Errorf("%w: %d bytes, want 2 to %d", ErrMalformed, len(b), MaxLeaf)
	}
	switch p := b[1:]; Kind(b[0]) {
	case KindReceipt:
		return decodeReceipt(p)
	case KindRecord:
		if len(p) <= recordHead {
			return nil, fmt.Errorf("%w: a record of %d bytes", ErrMalformed, len(p))
		}
		return Record{Time: binary.BigEndian.Uint64(p), Submitter: common.Address(p[8:recordHead]),
			Envelope: append([]byte(nil), p[recordHead:]...)}, nil
	case KindData:
		return decodeData(p)
	case KindEvidence:
		var e Evidence
		if err := json.Unmarshal(p, &e); err != nil {
			return nil, fmt.Errorf("%w: evidence: %w", ErrMalformed, err)
		}
		if string(e.Encode()[1:]) != string(p) {
			return nil, fmt.Errorf("%w: evidence is not in its canonical form", ErrMalformed)
		}
		return e, nil
	}
	return nil, fmt.Errorf("%w: kind %d", ErrMalformed, b[0])
}

// words reads words whose values are bounded; the first that does not fit is remembered.
type words struct {
	b   []byte
	bad bool
}

func (w *words) hash() (h common.Hash) {
	copy(h[:], w.b)
	w.b = w.b[word:]
	return h
}

func (w *words) uint(limit uint64) uint64 {
	h := w.hash()
	v := binary.BigEndian.Uint64(h[word-8:])
	w.bad = w.bad || v > limit || [word - 8]byte(h[:]) != [word - 8]byte{}
	return v
}

func (w *words) address() common.Address {
	h := w.hash()
	w.bad = w.bad || [word - common.AddressLength]byte(h[:]) != [word - common.AddressLength]byte{}
	return common.BytesToAddress(h[:])
}

func decodeReceipt(p []byte) (Leaf, error) {
	const u16, u32, u64 = 1<<16 - 1, 1<<32 - 1, 1<<64 - 1
	if len(p) < receiptWords*word || len(p)%word != 0 {
		return nil, fmt.Errorf("%w: a receipt of %d bytes", ErrMalformed, len(p))
	}
	w := &words{b: p}
	var r Receipt
	i := &r.Body
	i.RequestID = w.hash()
	i.Round, i.Outcome, i.Reason = uint32(w.uint(u32)), claim.Outcome(w.uint(255)), claim.Reason(w.uint(u16))
	for _, h := range []*common.Hash{&i.Model, &i.LineageRoot, &i.EngineID, &i.InputCommitment, &i.OutputCommitment, &i.TraceRoot} {
		*h = w.hash()
	}
	i.Assurance = claim.Assurance{Mode: claim.Mode(w.uint(255)), K: uint16(w.uint(u16)), Q: uint32(w.uint(u32)),
		CheckedWeight: uint32(w.uint(u32)), SoundnessBits: uint16(w.uint(u16))}
	r.OriginChainID, r.Requester, r.PolicyID, r.Epoch, r.Time = w.uint(u64), w.address(), w.hash(), w.uint(u64), w.uint(u64)
	r.Agreed, r.Voted = w.uint(u64), w.uint(u64)
	n := w.uint(MaxBins)
	if w.bad || n != uint64(len(w.b)/word) {
		return nil, fmt.Errorf("%w: a receipt with a value out of its range", ErrMalformed)
	}
	for range n {
		v := w.uint(1<<48 - 1)
		r.Bins = append(r.Bins, Bin{uint16(v >> 32), uint32(v)})
	}
	if w.bad {
		return nil, fmt.Errorf("%w: a receipt with a value out of its range", ErrMalformed)
	}
	return r, CheckBins(r.Bins)
}

// CheckBins reports whether bins are few enough and strictly ascending by series.
func CheckBins(bins []Bin) error {
	if len(bins) > MaxBins {
		return fmt.Errorf("%w: %d bins, at most %d are allowed", ErrMalformed, len(bins), MaxBins)
	}
	for i := 1; i < len(bins); i++ {
		if bins[i].Series <= bins[i-1].Series {
			return fmt.Errorf("%w: series %d after %d", ErrMalformed, bins[i].Series, bins[i-1].Series)
		}
	}
	return nil
}

func decodeData(p []byte) (Leaf, error) {
	if len(p) < dataHead || len(p) != dataHead+32*int(p[dataHead-1]) {
		return nil, fmt.Errorf("%w: a data leaf of %d bytes", ErrMalformed, len(p))
	}
	d := Data{ChainID: binary.BigEndian.Uint64(p), TxHash: common.Hash(p[8:40]), From: binary.BigEndian.Uint64(p[40:]),
		To: binary.BigEndian.Uint64(p[48:]), ContentHash: common.Hash(p[56:88])}
	for b := p[dataHead:]; len(b) > 0; b = b[32:] {
		d.Blobs = append(d.Blobs, common.Hash(b[:32]))
	}
	return d, d.Check()
}
