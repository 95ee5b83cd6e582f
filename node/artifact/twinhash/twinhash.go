// Package twinhash computes the SHA-256 of a stream and of each of its chunks in one pass.
//
//	stream   ──block──► schedule of 64 words ──┬─► state of the whole
//	                    (once)                 └─► state of the chunk
//
// Both digests are over the same blocks when chunks are whole blocks long, so the message schedule is shared; and the two chains of
// rounds do not depend on each other, so a core's SHA unit works on one while it waits for the other. With x86's SHA extensions the pair
// costs little more than one digest. Elsewhere it is crypto/sha256 twice.
//
// It is plain SHA-256: every result equals crypto/sha256's, which also does all padding and the parts of blocks.
package twinhash

import (
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"hash"
)

// BlockSize is SHA-256's. All chunks but a stream's last are multiples of it.
const BlockSize = sha256.BlockSize

// state is SHA-256's chaining value.
type state [8]uint32

// initial is FIPS 180-4's first chaining value.
var initial = state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}

// Hash is a stream's digest on its way. The zero value is not ready: use New. It is for one goroutine.
type Hash struct {
	whole   state  // after length bytes, while rest is nil
	length  uint64 // a multiple of BlockSize
	scratch hash.Hash
	// rest is the whole once the processor's unit cannot be used: there is none, or a part of a block came.
	rest hash.Hash
}

// New begins a stream.
func New() *Hash {
	h := &Hash{whole: initial, scratch: sha256.New()}
	if !available {
		h.rest = sha256.New()
	}
	return h
}

// Chunk takes the stream's next chunk and returns the digest of the chunk alone.
func (h *Hash) Chunk(b []byte) [sha256.Size]byte {
	if h.rest != nil || len(b) < BlockSize {
		digest := sha256.Sum256(b)
		h.plain(b)
		return digest
	}
	digest, whole := h.both(b)
	h.take(b, whole)
	return digest
}

// Expect takes the next chunk if it has that digest; otherwise it returns false, and the stream is as before.
func (h *Hash) Expect(b []byte, want [sha256.Size]byte) bool {
	if h.rest != nil || len(b) < BlockSize {
		if sha256.Sum256(b) != want {
			return false
		}
		h.plain(b)
		return true
	}
	digest, whole := h.both(b)
	if digest != want {
		return false
	}
	h.take(b, whole)
	return true
}

// both gives the digest of b, and the stream's state after its whole blocks.
func (h *Hash) both(b []byte) (digest [sha256.Size]byte, whole state) {
	n := len(b) / BlockSize * BlockSize
	whole = h.whole
	one := initial
	blocks(&whole, &one, b[:n])
	finish(h.scratch, one, uint64(n), b[n:]).Sum(digest[:0])
	return digest, whole
}

// take makes b part of the stream, with the state after its whole blocks.
func (h *Hash) take(b []byte, whole state) {
	n := len(b) / BlockSize * BlockSize
	h.whole, h.length = whole, h.length+uint64(n)
	if n < len(b) {
		h.plain(b[n:])
	}
}

// plain goes on without the processor's unit.
func (h *Hash) plain(b []byte) {
	if h.rest == nil {
		h.rest = finish(sha256.New(), h.whole, h.length, nil)
	}
	h.rest.Write(b)
}

// Sum is the digest of all chunks so far together.
func (h *Hash) Sum() (digest [sha256.Size]byte) {
	if h.rest != nil {
		h.rest.Sum(digest[:0])
		return digest
	}
	finish(h.scratch, h.whole, h.length, nil).Sum(digest[:0])
	return digest
}

// magic begins the encoding of a SHA-256 in crypto/sha256, which Go keeps compatible: magic, chaining value, a block's bytes, length.
const magic = "sha\x03"

// finish makes h continue after length bytes, a multiple of BlockSize, with that chaining value; and writes tail.
func finish(h hash.Hash, s state, length uint64, tail []byte) hash.Hash {
	b := make([]byte, 0, len(magic)+sha256.Size+BlockSize+8)
	b = append(b, magic...)
	for _, v := range s {
		b = binary.BigEndian.AppendUint32(b, v)
	}
	b = append(b, make([]byte, BlockSize)...)
	b = binary.BigEndian.AppendUint64(b, length)
	if err := h.(encoding.BinaryUnmarshaler).UnmarshalBinary(b); err != nil {
		panic("crypto/sha256 does not take its own encoding: " + err.Error()) // the tests would have said so
	}
	h.Write(tail)
	return h
}
