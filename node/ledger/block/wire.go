package block

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// writer appends the parts of an encoding: numbers as minimal unsigned varints, hashes and signatures as they are, byte strings after their
// length.
type writer struct{ b []byte }

func (w *writer) uint(v uint64)  { w.b = binary.AppendUvarint(w.b, v) }
func (w *writer) fixed(p []byte) { w.b = append(w.b, p...) }
func (w *writer) bytes(p []byte) { w.uint(uint64(len(p))); w.fixed(p) }

// step writes an index relative to the one that would follow the last: 0 for most.
func (w *writer) step(next, index int) {
	d := int64(index - next)
	w.uint(uint64(d<<1) ^ uint64(d>>63))
}

// reader takes the parts of an encoding; after the first error it returns zeros.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, args...))
	}
}

func (r *reader) take(n int) []byte {
	if r.err != nil || n > len(r.b) {
		r.fail("it ends early")
		return make([]byte, min(n, accountSize+keySize)) // enough for every fixed part
	}
	p := r.b[:n:n]
	r.b = r.b[n:]
	return p
}

func (r *reader) uint(limit uint64) uint64 {
	if r.err != nil {
		return 0
	}
	v, n := binary.Uvarint(r.b)
	if n <= 0 || v > limit || (n > 1 && r.b[n-1] == 0) {
		r.fail("a number is cut off, not minimal, or above %d", limit)
		return 0
	}
	r.b = r.b[n:]
	return v
}

// count reads the length of a list whose elements take at least size bytes each, so that nothing is allocated for what is not there.
func (r *reader) count(limit, size int) int {
	n := int(r.uint(uint64(limit)))
	if n*size > len(r.b) {
		r.fail("a list of %d elements in %d bytes", n, len(r.b))
		return 0
	}
	return n
}

func (r *reader) bytes(limit int) []byte {
	n := int(r.uint(uint64(limit)))
	if n > len(r.b) {
		r.fail("it ends early")
		return nil
	}
	return r.take(n)
}

func (r *reader) hash() common.Hash       { return common.BytesToHash(r.take(32)) }
func (r *reader) address() common.Address { return common.BytesToAddress(r.take(20)) }
func (r *reader) signature() (s Signature) {
	copy(s[:], r.take(signatureSize))
	return s
}

func (r *reader) step(next, limit int) int {
	u := r.uint(1<<32 - 1)
	i := next + int(int64(u>>1)^-int64(u&1))
	if i < 0 || i >= limit {
		r.fail("an index of %d in a list of %d", i, limit)
		return 0
	}
	return i
}

// index reads a place in a list; limit must be positive.
func (r *reader) index(limit int) int {
	i := int(r.uint(1<<32 - 1))
	if i >= limit {
		r.fail("an index of %d in a list of %d", i, limit)
		return 0
	}
	return i
}

func (r *reader) amount() *big.Int {
	b := r.bytes(16)
	if len(b) > 0 && b[0] == 0 {
		r.fail("an amount with a leading zero")
	}
	return new(big.Int).SetBytes(b)
}
