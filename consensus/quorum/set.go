// Package quorum knows operator sets and what they certify.
//
// An operator set is the operators of one epoch in a fixed order, each with a BLS key and a weight. It is committed as
//
//	setHash = keccak256(abi.encode(SET_TYPEHASH, epoch, root, keccak256(aggregateKey), totalWeight, count, validUntil))
//
// where root is a positional Merkle tree over the leaves (index, keyHash, weight) and aggregateKey the sum of all keys. Leaves and
// nodes carry distinct tags; the tree is as wide as the next power of two and missing leaves are zero words.
//
// A certificate is a claim, the set that signed it, who signed, and one aggregate signature. It holds when the signers' weight passes the
// quorum rule 3·signed > 2·total. Contracts never see the signers: they get the absent with a multiproof, and subtract.
//
// The package is pure: no I/O and no clock; whoever checks validUntil brings the time.
package quorum

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
)

// Bounds of an operator set.
const (
	// MaxOperators bounds what a verifier has to hash: a multiproof of a third of 4,096 absentees already fills a transaction.
	MaxOperators = 4096
	// MaxTotalWeight keeps 3·weight inside 64 bits.
	MaxTotalWeight = 1<<62 - 1
)

// Reached is the quorum rule, the same in Go and Solidity: more than two thirds of the weight.
func Reached(signed, total uint64) bool { return 3*signed > 2*total }

// ErrSet is the class of errors about operator sets that cannot be.
var ErrSet = errors.New("invalid operator set")

// Member is one operator of a set.
type Member struct {
	Operator common.Address // the staking account
	Key      *bls.PublicKey
	Weight   uint64
	PeerID   string // the node's libp2p identity, as registered
}

// Set is an immutable operator set.
type Set struct {
	epoch      uint64
	validUntil uint64
	members    []Member
	total      uint64
	aggregate  *bls.PublicKey
	levels     [][]common.Hash // Merkle tree, leaves first
	hash       common.Hash
}

// NewSet checks and commits a set. Members keep their order; their index is part of the commitment.
func NewSet(epoch, validUntil uint64, members []Member) (*Set, error) {
	if len(members) == 0 || len(members) > MaxOperators {
		return nil, fmt.Errorf("%w: %d operators, want 1 to %d", ErrSet, len(members), MaxOperators)
	}
	s := &Set{epoch: epoch, validUntil: validUntil, members: append([]Member(nil), members...)}
	keys := make([]*bls.PublicKey, len(members))
	seen := make(map[common.Hash]bool, len(members))
	leaves := make([]common.Hash, len(members))
	for i, m := range members {
		if m.Key == nil || m.Weight == 0 {
			return nil, fmt.Errorf("%w: operator %d (%s) has no key or no weight", ErrSet, i, m.Operator)
		}
		keyHash := m.Key.KeyHash()
		if seen[keyHash] {
			return nil, fmt.Errorf("%w: operator %d (%s) repeats a key", ErrSet, i, m.Operator)
		}
		seen[keyHash] = true
		if s.total += m.Weight; m.Weight > MaxTotalWeight || s.total > MaxTotalWeight {
			return nil, fmt.Errorf("%w: total weight exceeds %d", ErrSet, uint64(MaxTotalWeight))
		}
		keys[i] = m.Key
		leaves[i] = leafHash(uint32(i), keyHash, m.Weight)
	}
	var err error
	if s.aggregate, err = bls.AggregateKeys(keys); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSet, err)
	}
	s.levels = buildTree(leaves)
	s.hash = setHash(epoch, s.Root(), claim.Keccak256(s.aggregate.EIP2537()), s.total, uint32(len(members)), validUntil)
	return s, nil
}

// Epoch is the set's number; epochs count from 1.
func (s *Set) Epoch() uint64 { return s.epoch }

// ValidUntil is the last second, by a chain's clock, at which the set's certificates count.
func (s *Set) ValidUntil() uint64 { return s.validUntil }

// Len is the number of operators.
func (s *Set) Len() int { return len(s.members) }

// Member returns operator i.
func (s *Set) Member(i int) Member { return s.members[i] }

// TotalWeight is the sum of all weights.
func (s *Set) TotalWeight() uint64 { return s.total }

// AggregateKey is the sum of all keys.
func (s *Set) AggregateKey() *bls.PublicKey { return s.aggregate }

// Root is the Merkle root over (index, keyHash, weight).
func (s *Set) Root() common.Hash { return s.levels[len(s.levels)-1][0] }

// Hash commits to the whole set; contracts store only this.
func (s *Set) Hash() common.Hash { return s.hash }

// IndexOf finds an operator by its staking account, or returns -1.
func (s *Set) IndexOf(operator common.Address) int {
	for i, m := range s.members {
		if m.Operator == operator {
			return i
		}
	}
	return -1
}

// IndexOfPeer finds an operator by its libp2p identity, or returns -1.
func (s *Set) IndexOfPeer(peerID string) int {
	for i, m := range s.members {
		if m.PeerID == peerID {
			return i
		}
	}
	return -1
}

// Bitmap marks operators by index: bit i%8 of byte i/8.
type Bitmap []byte

// NewBitmap returns an empty bitmap for n operators.
func NewBitmap(n int) Bitmap { return make(Bitmap, (n+7)/8) }

// Set marks operator i.
func (b Bitmap) Set(i int) { b[i/8] |= 1 << (i % 8) }

// Has reports whether operator i is marked.
func (b Bitmap) Has(i int) bool { return i/8 < len(b) && b[i/8]&(1<<(i%8)) != 0 }

// Count returns how many are marked.
func (b Bitmap) Count() (n int) {
	for _, x := range b {
		n += bits.OnesCount8(x)
	}
	return n
}

// fits reports whether the bitmap has exactly the length for n operators and no mark beyond them.
func (b Bitmap) fits(n int) bool {
	return len(b) == (n+7)/8 && (n%8 == 0 || b[len(b)-1]>>(n%8) == 0)
}
