// Package claim defines what operators sign.
//
// A claim is a typed statement. Its digest, the only thing a BLS key of the protocol ever signs, is
//
//	digest   = keccak256(abi.encode(CLAIM_TYPEHASH, networkId, epoch, kind, slot, bodyHash))
//	bodyHash = keccak256(abi.encode(typeHash(body), fields...))
//
// so a signature is bound to one network, one operator set (epoch), one kind, and one slot. The slot names what is being decided
// and nothing of what was decided: two bodies for one slot under one key are equivocation, whatever the epoch or kind
// (see [Conflicts]). Bodies name immutable things only. No destination chain appears: one certificate serves all chains.
//
// Every encoding here is a sequence of static 32-byte words, as abi.encode lays them out; type hashes follow EIP-712. The
// Solidity twin is contracts/src/libraries/Claims.sol, and testdata/vectors.json is read by the tests of both.
//
// The package is pure: no I/O, no clock, no keys.
package claim

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Kind says what sort of statement a claim makes. The numbers are part of the protocol and never change.
type Kind uint8

// The kinds of claim. Coin and Seed are reserved for sampled assurance.
const (
	KindPop          Kind = 1  // an operator possesses a BLS key
	KindAnnouncement Kind = 2  // an operator's batch of results, for the ledger
	KindInference    Kind = 3  // the outcome of one request
	KindNotarize     Kind = 4  // ledger: first vote for a block
	KindNullify      Kind = 5  // ledger: vote to skip a view
	KindCheckpoint   Kind = 6  // ledger: final vote for a block; its certificate is what contracts verify
	KindSetHandover  Kind = 7  // an operator set names its successor
	KindStatus       Kind = 8  // a model's status under a policy
	KindFeed         Kind = 9  // one round of a derived series
	KindGovernance   Kind = 10 // a decision of the operators, executed through a timelock
	KindVerdict      Kind = 11 // the judgement of a challenge
	KindCoin         Kind = 12
	KindSeed         Kind = 13
)

var kindNames = [...]string{"", "Pop", "Announcement", "Inference", "Notarize", "Nullify", "Checkpoint", "SetHandover",
	"Status", "Feed", "Governance", "Verdict", "Coin", "Seed"}

// String returns the kind's name as the protocol writes it.
func (k Kind) String() string {
	if k == 0 || int(k) >= len(kindNames) {
		return fmt.Sprintf("Kind(%d)", uint8(k))
	}
	return kindNames[k]
}

// Valid reports whether k is a kind of this protocol.
func (k Kind) Valid() bool { return k >= KindPop && k <= KindSeed }

// Body is the content of a claim: it knows its kind, the slot that it decides and its own hash.
type Body interface {
	Kind() Kind
	Slot() common.Hash
	Hash() common.Hash
}

var claimTypeHash = typeHash("Claim(bytes32 networkId,uint64 epoch,uint8 kind,bytes32 slot,bytes32 bodyHash)")

// Claim is the signed header of a statement: everything that enters the digest.
type Claim struct {
	Network  common.Hash `json:"network"`
	Epoch    uint64      `json:"epoch"` // the signing operator set's epoch; 0 for Pop
	Kind     Kind        `json:"kind"`
	Slot     common.Hash `json:"slot"`
	BodyHash common.Hash `json:"bodyHash"`
}

// New binds a body to a network and an epoch.
func New(network common.Hash, epoch uint64, body Body) Claim {
	return Claim{Network: network, Epoch: epoch, Kind: body.Kind(), Slot: body.Slot(), BodyHash: body.Hash()}
}

// Digest returns the 32 bytes that are signed.
func (c Claim) Digest() common.Hash {
	var w words
	w.hash(claimTypeHash).hash(c.Network).uint(c.Epoch).uint(uint64(c.Kind)).hash(c.Slot).hash(c.BodyHash)
	return w.sum()
}

// Conflicts reports whether one key's signatures on a and b prove equivocation: the same network and slot with different bodies.
// Epoch and kind do not matter, so signing one body again in a later epoch is never a conflict, while finalizing and nullifying
// one view (which share a slot) always is.
func Conflicts(a, b Claim) bool {
	return a.Network == b.Network && a.Slot == b.Slot && a.BodyHash != b.BodyHash
}

// NetworkID derives the network's identity from its home chain, its operator registry there and a salt:
// keccak256(abi.encode("lineal.network.v1", homeChainId, operatorRegistry, deploymentSalt)).
func NetworkID(homeChainID uint64, registry common.Address, salt common.Hash) common.Hash {
	const tag = "lineal.network.v1"
	var w words
	w.uint(4 * wordSize).uint(homeChainID).address(registry).hash(salt) // head: the string's offset first
	w.uint(uint64(len(tag)))
	var text common.Hash
	copy(text[:], tag)
	w.hash(text)
	return w.sum()
}
