package block

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// Find looks in a block's content for an operator's announcement of a body for a slot, and returns it with signature and proof, as registries want
// to see it. The set is that of the block's epoch. It completes evidence that the ledger found by itself, which names the blocks to look in.
func (c *Content) Find(network common.Hash, set *quorum.Set, key *bls.PublicKey, slot, bodyHash common.Hash) (s leaf.Statement, ok bool, err error) {
	for _, a := range c.Announcements {
		if a.Signer >= set.Len() || !set.Member(a.Signer).Key.Equal(key) {
			continue
		}
		list, err := a.Statements(network, OperatorID(key))
		if err != nil {
			return s, false, err
		}
		for i, x := range list {
			if x.Slot != slot || x.BodyHash != bodyHash {
				continue
			}
			tree, body := trees.Announcement(list), a.body(list)
			at := &leaf.Announced{Announcement: leaf.Announcement(body), Index: uint32(i)}
			for _, h := range tree.Proof(i) {
				at.Proof = append(at.Proof, h)
			}
			return leaf.Statement{Slot: slot, BodyHash: bodyHash, Epoch: a.Epoch, Kind: claim.KindAnnouncement, Signature: a.Signature[:], Announced: at}, true, nil
		}
	}
	return s, false, nil
}
