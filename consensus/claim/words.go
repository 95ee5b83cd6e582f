package claim

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/keccak"
)

const wordSize = 32

// words builds abi.encode of static values, one 32-byte word each.
type words struct{ buf []byte }

func (w *words) hash(h common.Hash) *words {
	w.buf = append(w.buf, h[:]...)
	return w
}

func (w *words) uint(v uint64) *words {
	var word common.Hash
	binary.BigEndian.PutUint64(word[wordSize-8:], v)
	return w.hash(word)
}

func (w *words) address(a common.Address) *words { return w.hash(common.BytesToHash(a[:])) }

// big appends an unsigned integer; nil counts as zero. Of one that does not fit, the low 256 bits are taken: no valid value is like
// that (see [Request.Validate]), but hashing one must not end the process.
func (w *words) big(v *big.Int) *words {
	if v == nil {
		return w.hash(common.Hash{})
	}
	return w.hash(common.BigToHash(v))
}

// int appends a signed 256-bit integer in two's complement. The caller has checked the range.
func (w *words) int(v *big.Int) *words {
	if v == nil || v.Sign() >= 0 {
		return w.big(v)
	}
	return w.big(new(big.Int).Add(v, new(big.Int).Lsh(big.NewInt(1), 256)))
}

func (w *words) sum() common.Hash { return Keccak256(w.buf) }

// Keccak256 hashes the concatenation of its arguments.
func Keccak256(parts ...[]byte) (h common.Hash) {
	d := keccak.NewLegacyKeccak256()
	for _, p := range parts {
		d.Write(p)
	}
	d.Sum(h[:0])
	return h
}

// typeHash is EIP-712's: the hash of a struct's type string.
func typeHash(s string) common.Hash { return Keccak256([]byte(s)) }
