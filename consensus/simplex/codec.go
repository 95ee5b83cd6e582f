package simplex

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// The encoding of messages and of what a store keeps: a tag, then the fields in order; numbers big-endian, byte strings and lists with a
// 32-bit length before them. It is canonical: a decoder takes only what the encoder writes.

// Bounds of what is decoded.
const (
	// MaxMessage bounds a whole message: a stretch of blocks in an answer to Sync is the largest.
	MaxMessage = 64 << 20
	// maxSignature is above any scheme's: BLS has 96 bytes.
	maxSignature = 256
	// maxList bounds every list before its elements are read. An answer may hold more blocks than MaxFetch when the network did not finalize for long.
	maxList = 4096
)

// ErrMalformed says that bytes are not an encoding of this package.
var ErrMalformed = errors.New("malformed consensus message")

// Tags of what is encoded.
const (
	tagProposal byte = iota + 1
	tagVote
	tagCertificate
	tagFetch
	tagSync
	tagEntries
	tagBlock
	tagEvidence
)

// Encode writes a message.
func Encode(msg Message) []byte {
	var w writer
	switch t := msg.(type) {
	case *Proposal:
		w.byte(tagProposal)
		w.block(t.Block)
		w.uint32(t.Leader)
		w.bytes(t.Signature)
		w.certificates(t.Justify)
	case *Vote:
		w.byte(tagVote)
		w.vote(t)
	case *Certificate:
		w.byte(tagCertificate)
		w.certificate(t)
	case *Fetch:
		w.byte(tagFetch)
		w.uint(t.Epoch, t.Height)
		w.uint32(len(t.Views))
		w.uint(t.Views...)
		w.uint32(len(t.Blocks))
		w.hash(t.Blocks...)
	case *Sync:
		w.byte(tagSync)
		w.uint(t.Epoch, t.Height)
	case *Entries:
		w.byte(tagEntries)
		w.uint(t.Epoch)
		w.uint32(len(t.Items))
		for i := range t.Items {
			w.entry(&t.Items[i])
		}
		w.certificates(t.Certificates)
	}
	return w.out
}

// Decode reads a message. It checks the form only; what the fields say is for the machine to judge.
func Decode(b []byte) (Message, error) {
	if len(b) > MaxMessage {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrMalformed, len(b), MaxMessage)
	}
	r := reader{in: b}
	var msg Message
	switch tag := r.byte(); tag {
	case tagProposal:
		msg = &Proposal{Block: r.block(), Leader: r.uint32(), Signature: r.bytes(maxSignature), Justify: r.certificates()}
	case tagVote:
		msg = r.vote()
	case tagCertificate:
		msg = r.certificate()
	case tagFetch:
		f := &Fetch{Epoch: r.uint(), Height: r.uint()}
		for range r.length(8) {
			f.Views = append(f.Views, r.uint())
		}
		for range r.length(common.HashLength) {
			f.Blocks = append(f.Blocks, r.hash())
		}
		msg = f
	case tagSync:
		msg = &Sync{Epoch: r.uint(), Height: r.uint()}
	case tagEntries:
		e := &Entries{Epoch: r.uint()}
		for range r.length(headerSize) {
			e.Items = append(e.Items, r.entry())
		}
		e.Certificates = r.certificates()
		msg = e
	default:
		return nil, fmt.Errorf("%w: unknown tag %d", ErrMalformed, tag)
	}
	return msg, r.end()
}

// EncodeRecord writes a durable record.
func EncodeRecord(rec Record) []byte {
	var w writer
	switch {
	case rec.Vote != nil:
		w.byte(tagVote)
		w.vote(rec.Vote)
	case rec.Block != nil:
		w.byte(tagBlock)
		w.block(rec.Block)
	case rec.Certificate != nil:
		w.byte(tagCertificate)
		w.certificate(rec.Certificate)
	case rec.Evidence != nil:
		w.byte(tagEvidence)
		w.out = append(w.out, rec.Evidence.Operator[:]...)
		w.vote(&rec.Evidence.A)
		w.vote(&rec.Evidence.B)
	}
	return w.out
}

// DecodeRecord reads a durable record.
func DecodeRecord(b []byte) (rec Record, err error) {
	r := reader{in: b}
	switch tag := r.byte(); tag {
	case tagVote:
		rec.Vote = r.vote()
	case tagBlock:
		rec.Block = r.block()
	case tagCertificate:
		rec.Certificate = r.certificate()
	case tagEvidence:
		rec.Evidence = &Evidence{Operator: common.Address(r.take(common.AddressLength)), A: *r.vote(), B: *r.vote()}
	default:
		return Record{}, fmt.Errorf("%w: unknown tag %d", ErrMalformed, tag)
	}
	return rec, r.end()
}

// EncodeEntry writes a delivery's entry, for the driver's store of final blocks.
func EncodeEntry(e Entry) []byte {
	var w writer
	w.entry(&e)
	return w.out
}

// DecodeEntry reads it.
func DecodeEntry(b []byte) (Entry, error) {
	r := reader{in: b}
	e := r.entry()
	return e, r.end()
}

// headerSize is that of an encoded header: 5 hashes and 5 numbers.
const headerSize = 5*common.HashLength + 5*8

type writer struct{ out []byte }

func (w *writer) byte(b byte) { w.out = append(w.out, b) }

func (w *writer) uint32(v int) { w.out = binary.BigEndian.AppendUint32(w.out, uint32(v)) }

func (w *writer) uint(vs ...uint64) {
	for _, v := range vs {
		w.out = binary.BigEndian.AppendUint64(w.out, v)
	}
}

func (w *writer) hash(hs ...common.Hash) {
	for _, h := range hs {
		w.out = append(w.out, h[:]...)
	}
}

func (w *writer) bytes(b []byte) {
	w.uint32(len(b))
	w.out = append(w.out, b...)
}

func (w *writer) header(h claim.Checkpoint) {
	w.hash(h.Parent)
	w.uint(h.Epoch, h.View, h.Height, h.Time)
	w.hash(h.LedgerRoot)
	w.uint(h.LedgerSize)
	w.hash(h.DeliveryRoot, h.PolicyRoot, h.DataHash)
}

func (w *writer) block(b *Block) {
	w.header(b.Header)
	w.bytes(b.Data)
}

func (w *writer) vote(v *Vote) {
	w.byte(byte(v.Kind))
	w.uint(v.Epoch, v.View)
	w.hash(v.Block)
	w.uint32(v.Signer)
	w.bytes(v.Signature)
}

func (w *writer) certificate(c *Certificate) {
	w.byte(byte(c.Kind))
	w.uint(c.Epoch, c.View)
	w.hash(c.Block)
	w.bytes(c.Signers)
	w.bytes(c.Signature)
}

func (w *writer) certificates(cs []*Certificate) {
	w.uint32(len(cs))
	for _, c := range cs {
		w.certificate(c)
	}
}

// flag writes whether something optional follows.
func (w *writer) flag(set bool) bool {
	if set {
		w.byte(1)
	} else {
		w.byte(0)
	}
	return set
}

func (w *writer) entry(e *Entry) {
	w.block(e.Block)
	if w.flag(e.Notarization != nil) {
		w.certificate(e.Notarization)
	}
	if w.flag(e.Proof != nil) {
		w.uint32(len(e.Proof.Seals))
		for _, s := range e.Proof.Seals {
			w.header(s)
		}
		w.certificate(e.Proof.Certificate)
	}
}

// reader remembers the first failure; after it, everything reads as zero.
type reader struct {
	in  []byte
	err error
}

func (r *reader) fail(why string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrMalformed, why)
	}
	r.in = nil
}

func (r *reader) end() error {
	if r.err == nil && len(r.in) > 0 {
		r.fail("bytes are left over")
	}
	return r.err
}

func (r *reader) take(n int) []byte {
	if n > len(r.in) {
		r.fail("it ends too early")
		return make([]byte, min(n, common.HashLength)) // only fixed sizes get here; see bytes
	}
	b := r.in[:n]
	r.in = r.in[n:]
	return b
}

func (r *reader) byte() byte { return r.take(1)[0] }

func (r *reader) uint32() int { return int(binary.BigEndian.Uint32(r.take(4))) }

func (r *reader) uint() uint64 { return binary.BigEndian.Uint64(r.take(8)) }

func (r *reader) hash() common.Hash { return common.Hash(r.take(common.HashLength)) }

// length reads the length of a list whose elements take at least size bytes each.
func (r *reader) length(size int) int {
	n := r.uint32()
	if n > maxList || n*size > len(r.in) {
		r.fail("a list is longer than the message")
		return 0
	}
	return n
}

// bytes copies, so that a decoded value does not hold on to its message.
func (r *reader) bytes(limit int) []byte {
	n := r.uint32()
	if n > limit || n > len(r.in) {
		r.fail("a field is too long")
		return nil
	}
	if n == 0 {
		return nil
	}
	return append([]byte(nil), r.take(n)...)
}

func (r *reader) header() (h claim.Checkpoint) {
	h.Parent = r.hash()
	h.Epoch, h.View, h.Height, h.Time = r.uint(), r.uint(), r.uint(), r.uint()
	h.LedgerRoot = r.hash()
	h.LedgerSize = r.uint()
	h.DeliveryRoot, h.PolicyRoot, h.DataHash = r.hash(), r.hash(), r.hash()
	return h
}

func (r *reader) block() *Block {
	h := r.header()
	return NewBlock(h, r.bytes(MaxMessage))
}

func (r *reader) vote() *Vote {
	return &Vote{Kind: claim.Kind(r.byte()), Epoch: r.uint(), View: r.uint(), Block: r.hash(), Signer: r.uint32(), Signature: r.bytes(maxSignature)}
}

func (r *reader) certificate() *Certificate {
	c := &Certificate{Kind: claim.Kind(r.byte()), Epoch: r.uint(), View: r.uint(), Block: r.hash()}
	c.Signers = quorum.Bitmap(r.bytes((quorum.MaxOperators + 7) / 8))
	c.Signature = r.bytes(maxSignature)
	return c
}

func (r *reader) certificates() (cs []*Certificate) {
	for range r.length(1 + 16 + common.HashLength) {
		cs = append(cs, r.certificate())
	}
	return cs
}

func (r *reader) flag() bool {
	switch r.byte() {
	case 0:
	case 1:
		return true
	default:
		r.fail("a flag is neither 0 nor 1")
	}
	return false
}

func (r *reader) entry() (e Entry) {
	e.Block = r.block()
	if r.flag() {
		e.Notarization = r.certificate()
	}
	if r.flag() {
		e.Proof = &Proof{}
		for range r.length(headerSize) {
			e.Proof.Seals = append(e.Proof.Seals, r.header())
		}
		e.Proof.Certificate = r.certificate()
	}
	return e
}
