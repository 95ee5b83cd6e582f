package leaf

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Evidence says that a key made two statements that conflict (protocol rule 4). Either it was submitted: then it has all that the registry asks
// for. Or the ledger itself found it among announcements: then its statements have no signatures, and name the blocks where to look instead.
type Evidence struct {
	Key hexutil.Bytes `json:"key"` // compressed BLS key
	A   Statement     `json:"a"`   // the one with the smaller body hash
	B   Statement     `json:"b"`
}

// Statement is a body for a slot, signed directly or as one of an announcement's.
type Statement struct {
	Slot      common.Hash   `json:"slot"`
	BodyHash  common.Hash   `json:"bodyHash"`
	Epoch     uint64        `json:"epoch"` // of the signed claim
	Kind      claim.Kind    `json:"kind"`  // of the signed claim; Announcement when announced
	Signature hexutil.Bytes `json:"signature,omitempty"`
	Announced *Announced    `json:"announced,omitempty"` // nil: signed directly, or found in the ledger
	Since     uint64        `json:"since,omitempty"`     // found in the ledger: it was announced in this block or a later one
}

// Announced says where in an announcement a statement stands.
type Announced struct {
	Announcement Announcement  `json:"announcement"`
	Index        uint32        `json:"index"`
	Proof        []common.Hash `json:"proof"`
}

// Announcement is [claim.Announcement] in JSON.
type Announcement struct {
	Operator common.Address `json:"operator"`
	Number   uint64         `json:"number"`
	Root     common.Hash    `json:"root"`
	Count    uint32         `json:"count"`
}

// Claim is what the statement's signature covers.
func (s Statement) Claim(network common.Hash) claim.Claim {
	if s.Announced != nil {
		return claim.New(network, s.Epoch, claim.Announcement(s.Announced.Announcement))
	}
	return claim.Claim{Network: network, Epoch: s.Epoch, Kind: s.Kind, Slot: s.Slot, BodyHash: s.BodyHash}
}

// Encode implements [Leaf].
func (e Evidence) Encode() []byte {
	b, err := json.Marshal(e)
	if err != nil {
		return nil // cannot be: every field marshals
	}
	return append([]byte{byte(KindEvidence)}, b...)
}
