// Package trees builds the positional Merkle trees by which headers and claims commit to lists: announced results, delivery chunks, policy
// states, rewards. They are those of contracts/src/libraries/PositionalTree.sol: as wide as the next power of two, missing leaves zero, leaves
// tagged with their kind and index, nodes with their kind. The package is pure.
package trees

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Tags of the positional trees other than the operator set's (contracts/src/libraries/PositionalTree.sol).
var (
	announcementLeaf = claim.Keccak256([]byte("lineal.announcement.leaf.v1"))
	announcementNode = claim.Keccak256([]byte("lineal.announcement.node.v1"))
	policyLeaf       = claim.Keccak256([]byte("lineal.policy.leaf.v1"))
	policyNode       = claim.Keccak256([]byte("lineal.policy.node.v1"))
	deliveryChunk    = claim.Keccak256([]byte("lineal.delivery.chunk.v1"))
	deliveryNode     = claim.Keccak256([]byte("lineal.delivery.node.v1"))
	rewardLeaf       = claim.Keccak256([]byte("lineal.reward.leaf.v1"))
	rewardNode       = claim.Keccak256([]byte("lineal.reward.node.v1"))
)

// Tree is a positional Merkle tree: as wide as the next power of two, missing leaves zero, nodes tagged.
type Tree struct{ levels [][]common.Hash }

// Root returns the tree's root; zero for a tree without leaves.
func (t Tree) Root() common.Hash {
	if len(t.levels) == 0 {
		return common.Hash{}
	}
	return t.levels[len(t.levels)-1][0]
}

// Proof returns the siblings of leaf i, bottom-up.
func (t Tree) Proof(i int) [][32]byte {
	proof := [][32]byte{}
	for _, level := range t.levels[:max(len(t.levels)-1, 0)] {
		proof = append(proof, level[i^1])
		i /= 2
	}
	return proof
}

func newTree(tag common.Hash, leaves []common.Hash) Tree {
	if len(leaves) == 0 {
		return Tree{}
	}
	width := 1
	for width < len(leaves) {
		width *= 2
	}
	level := make([]common.Hash, width)
	copy(level, leaves)
	levels := [][]common.Hash{level}
	for len(level) > 1 {
		next := make([]common.Hash, len(level)/2)
		for i := range next {
			next[i] = claim.Keccak256(tag[:], level[2*i][:], level[2*i+1][:])
		}
		levels = append(levels, next)
		level = next
	}
	return Tree{levels}
}

// Statement is what an announcement announces: a body for a slot.
type Statement struct{ Slot, BodyHash common.Hash }

// Announcement commits to an operator's batch of results.
func Announcement(batch []Statement) Tree {
	leaves := make([]common.Hash, len(batch))
	for i, s := range batch {
		leaves[i] = claim.Keccak256(announcementLeaf[:], word(uint64(i)), s.Slot[:], s.BodyHash[:])
	}
	return newTree(announcementNode, leaves)
}

// AnnouncementRoot is the root to which a statement's proof leads; zero if the index does not fit the proof's depth.
func AnnouncementRoot(s Statement, index uint32, proof []common.Hash) common.Hash {
	h := claim.Keccak256(announcementLeaf[:], word(uint64(index)), s.Slot[:], s.BodyHash[:])
	for _, sibling := range proof {
		left, right := h, sibling
		if index&1 == 1 {
			left, right = sibling, h
		}
		h = claim.Keccak256(announcementNode[:], left[:], right[:])
		index /= 2
	}
	if index != 0 {
		return common.Hash{}
	}
	return h
}

// Policy commits to the policy state.
func Policy(state []claim.Status) Tree {
	leaves := make([]common.Hash, len(state))
	for i, s := range state {
		leaves[i] = PolicyLeaf(uint32(i), s)
	}
	return newTree(policyNode, leaves)
}

// PolicyLeaf is a status as the leaf of the policy tree at a position; PolicyNode joins two nodes. They are for whoever keeps the tree up to
// date instead of building it anew.
func PolicyLeaf(i uint32, s claim.Status) common.Hash {
	h := s.Hash()
	return claim.Keccak256(policyLeaf[:], word(uint64(i)), h[:])
}

// PolicyNode joins two nodes of the policy tree.
func PolicyNode(left, right common.Hash) common.Hash {
	return claim.Keccak256(policyNode[:], left[:], right[:])
}

// Chunk is what a ledger block delivers to one chain at once: the hashes of bodies, all of one kind.
type Chunk struct {
	ChainID uint64
	Items   []common.Hash
}

// Delivery commits to a block's chunks; its root is the header's deliveryRoot.
func Delivery(chunks []Chunk) Tree {
	leaves := make([]common.Hash, len(chunks))
	for i, c := range chunks {
		var row []byte
		for _, h := range c.Items {
			row = append(row, h[:]...)
		}
		items := claim.Keccak256(row)
		leaves[i] = claim.Keccak256(deliveryChunk[:], word(uint64(i)), word(c.ChainID), word(uint64(len(c.Items))), items[:])
	}
	return newTree(deliveryNode, leaves)
}

// RewardEntry is one entry of a rewards list. Amount is a uint256, big-endian.
type RewardEntry struct {
	Operator common.Address
	Amount   common.Hash
}

// Reward commits to a rewards list.
func Reward(list []RewardEntry) Tree {
	leaves := make([]common.Hash, len(list))
	for i, r := range list {
		leaves[i] = claim.Keccak256(rewardLeaf[:], word(uint64(i)), common.LeftPadBytes(r.Operator[:], 32), r.Amount[:])
	}
	return newTree(rewardNode, leaves)
}

// PolicyRoot is the root that a status with its proof leads to. Siblings are bottom-up.
func PolicyRoot(s claim.Status, index uint32, proof []common.Hash) common.Hash {
	body := s.Hash()
	h := claim.Keccak256(policyLeaf[:], word(uint64(index)), body[:])
	for _, sibling := range proof {
		if index&1 == 0 {
			h = claim.Keccak256(policyNode[:], h[:], sibling[:])
		} else {
			h = claim.Keccak256(policyNode[:], sibling[:], h[:])
		}
		index /= 2
	}
	return h
}

// word is a number as abi.encode lays it out.
func word(v uint64) []byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w[:]
}
