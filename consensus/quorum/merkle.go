package quorum

import (
	"encoding/binary"
	"errors"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

var (
	leafTag     = claim.Keccak256([]byte("lineal.set.leaf.v1"))
	nodeTag     = claim.Keccak256([]byte("lineal.set.node.v1"))
	setTypeHash = claim.Keccak256([]byte("OperatorSet(uint64 epoch,bytes32 root,bytes32 aggregateKeyHash,uint64 totalWeight," +
		"uint32 count,uint64 validUntil)"))
)

// word is a number as abi.encode lays it out.
func word(v uint64) []byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w[:]
}

func leafHash(index uint32, keyHash common.Hash, weight uint64) common.Hash {
	return claim.Keccak256(leafTag[:], word(uint64(index)), keyHash[:], word(weight))
}

func nodeHash(left, right common.Hash) common.Hash {
	return claim.Keccak256(nodeTag[:], left[:], right[:])
}

func setHash(epoch uint64, root, aggregateKeyHash common.Hash, total uint64, count uint32, validUntil uint64) common.Hash {
	return claim.Keccak256(setTypeHash[:], word(epoch), root[:], aggregateKeyHash[:], word(total), word(uint64(count)), word(validUntil))
}

// buildTree returns all levels of the positional tree, the padded leaves first.
func buildTree(leaves []common.Hash) [][]common.Hash {
	level := make([]common.Hash, treeWidth(len(leaves)))
	copy(level, leaves)
	levels := [][]common.Hash{level}
	for len(level) > 1 {
		next := make([]common.Hash, len(level)/2)
		for i := range next {
			next[i] = nodeHash(level[2*i], level[2*i+1])
		}
		levels = append(levels, next)
		level = next
	}
	return levels
}

// treeWidth is the next power of two at or above n.
func treeWidth(n int) int { return 1 << bits.Len(uint(n-1)) }

// Multiproof returns the hashes that, with the leaves at the given strictly increasing indices, lead to the root, in the order in
// which [RootFromMultiproof] and the verifier contract consume them: level by level, from left to right.
func (s *Set) Multiproof(indices []int) []common.Hash {
	var proof []common.Hash
	known := append([]int(nil), indices...)
	for _, level := range s.levels[:len(s.levels)-1] {
		parents := known[:0]
		for i := 0; i < len(known); i++ {
			at := known[i]
			if at%2 == 0 && i+1 < len(known) && known[i+1] == at+1 {
				i++
			} else {
				proof = append(proof, level[at^1])
			}
			parents = append(parents, at/2)
		}
		known = parents
	}
	return proof
}

// ErrProof says that a multiproof is malformed.
var ErrProof = errors.New("invalid multiproof")

// RootFromMultiproof recomputes the root of a tree over count leaves from some of its leaves. It is the verifier contract's
// algorithm, kept here for differential tests and offline checks.
func RootFromMultiproof(count int, indices []int, leaves, proof []common.Hash) (common.Hash, error) {
	if len(indices) == 0 || len(indices) != len(leaves) {
		return common.Hash{}, ErrProof
	}
	for i, at := range indices {
		if at < 0 || at >= count || (i > 0 && at <= indices[i-1]) {
			return common.Hash{}, ErrProof
		}
	}
	ats, hashes := append([]int(nil), indices...), append([]common.Hash(nil), leaves...)
	for width := treeWidth(count); width > 1; width /= 2 {
		n := 0
		for i := 0; i < len(ats); i++ {
			at := ats[i]
			var left, right common.Hash
			switch {
			case at%2 == 0 && i+1 < len(ats) && ats[i+1] == at+1:
				left, right = hashes[i], hashes[i+1]
				i++
			case len(proof) == 0:
				return common.Hash{}, ErrProof
			case at%2 == 0:
				left, right, proof = hashes[i], proof[0], proof[1:]
			default:
				left, right, proof = proof[0], hashes[i], proof[1:]
			}
			ats[n], hashes[n] = at/2, nodeHash(left, right)
			n++
		}
		ats, hashes = ats[:n], hashes[:n]
	}
	if len(proof) != 0 {
		return common.Hash{}, ErrProof
	}
	return hashes[0], nil
}
