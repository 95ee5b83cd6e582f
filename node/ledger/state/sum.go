package state

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Sum commits to a whole state and is carried along by each block's changes instead of being computed anew: it is LtHash (Bellare and
// Micciancio 1997; Lewi et al. 2019) with 1,024 lanes of 16 bits. Each entry expands to 1,024 pseudorandom lanes, and the
// sum of all entries' lanes, modulo 2^16 each, is the commitment. Finding two states with one sum is as hard as a short-vector problem of
// about 200 bits; the hash that feeds the expansion has 128 bits.
//
//	seed(entry) = SHA-256("lineal.state.v1" ‖ len(key) 4 ‖ key ‖ value)
//	lanes       = AES-256-CTR keystream under the seed, zero IV, 2,048 bytes, little-endian 16-bit numbers
type Sum [SumSize]byte

// SumSize is the size of a sum in bytes.
const SumSize = 2048

// ErrSum says that bytes are no sum.
var ErrSum = errors.New("not a sum of a state")

const sumTag = "lineal.state.v1"

var zeroIV [aes.BlockSize]byte

// expand writes an entry's lanes.
func expand(out *Sum, key, value []byte) {
	h := sha256.New()
	var head [len(sumTag) + 4]byte
	copy(head[:], sumTag)
	binary.BigEndian.PutUint32(head[len(sumTag):], uint32(len(key)))
	h.Write(head[:])
	h.Write(key)
	h.Write(value)
	var seed [sha256.Size]byte
	block, err := aes.NewCipher(h.Sum(seed[:0]))
	if err != nil {
		panic("state: AES takes 32-byte keys") // cannot be
	}
	clear(out[:])
	cipher.NewCTR(block, zeroIV[:]).XORKeyStream(out[:], out[:])
}

// lane masks: sixteen-bit lanes are added four at a time, the odd and the even ones apart so that no carry crosses.
const evenLanes = 0x0000FFFF0000FFFF

func (s *Sum) combine(lanes *Sum, subtract bool) {
	for i := 0; i < SumSize; i += 8 {
		a, b := binary.LittleEndian.Uint64(s[i:]), binary.LittleEndian.Uint64(lanes[i:])
		var even, odd uint64
		if subtract {
			even = (a&evenLanes | ^uint64(evenLanes)) - b&evenLanes
			odd = (a>>16&evenLanes | ^uint64(evenLanes)) - b>>16&evenLanes
		} else {
			even = a&evenLanes + b&evenLanes
			odd = a>>16&evenLanes + b>>16&evenLanes
		}
		binary.LittleEndian.PutUint64(s[i:], even&evenLanes|odd&evenLanes<<16)
	}
}

// Add adds an entry.
func (s *Sum) Add(key, value []byte) {
	var lanes Sum
	expand(&lanes, key, value)
	s.combine(&lanes, false)
}

// Remove takes an entry away.
func (s *Sum) Remove(key, value []byte) {
	var lanes Sum
	expand(&lanes, key, value)
	s.combine(&lanes, true)
}

// Apply carries the sum over a block's changes.
func (s *Sum) Apply(diff []Change) {
	for _, c := range diff {
		if c.Before != nil {
			s.Remove(c.Key, c.Before)
		}
		if c.Value != nil {
			s.Add(c.Key, c.Value)
		}
	}
}

// Hash is the commitment in 32 bytes.
func (s *Sum) Hash() common.Hash { return sha256.Sum256(s[:]) }

// ParseSum reads a sum's bytes.
func ParseSum(b []byte) (*Sum, error) {
	if len(b) != SumSize {
		return nil, ErrSum
	}
	s := Sum(b)
	return &s, nil
}
