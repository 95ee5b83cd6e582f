package block

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
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

// Complete fills in what evidence lacks that the ledger found in the block of a height, so that it can be proved to anyone. At gives the
// content of a block and the set of its epoch. Evidence that was submitted is complete already.
func Complete(network common.Hash, e leaf.Evidence, height uint64, at func(height uint64) (*Content, *quorum.Set, error)) (leaf.Evidence, error) {
	key, err := bls.ParsePublicKey(e.Key)
	if err != nil {
		return e, fmt.Errorf("complete evidence: %w", err)
	}
	for _, s := range []*leaf.Statement{&e.A, &e.B} {
		for h := s.Since; h != 0 && h <= height; h++ {
			c, set, err := at(h)
			if err != nil {
				return e, fmt.Errorf("complete evidence: block %d: %w", h, err)
			}
			full, ok, err := c.Find(network, set, key, s.Slot, s.BodyHash)
			if err != nil {
				return e, fmt.Errorf("complete evidence: block %d: %w", h, err)
			}
			if ok {
				*s = full
				break
			}
		}
		if s.Since != 0 {
			return e, fmt.Errorf("complete evidence: %w: no announcement of %s in blocks %d to %d", ErrEvidence, s.BodyHash, s.Since, height)
		}
	}
	return e, nil
}

// RegistryStatement is a complete statement as the registry on the home chain takes it.
func RegistryStatement(s leaf.Statement) (out bindings.IOperatorRegistryStatement, err error) {
	sig, err := bls.ParseSignature(s.Signature)
	if err != nil {
		return out, err
	}
	out = bindings.IOperatorRegistryStatement{Epoch: s.Epoch, Kind: uint8(s.Kind), Slot: s.Slot, BodyHash: s.BodyHash, Signature: sig.EIP2537(), Proof: [][32]byte{}}
	if at := s.Announced; at != nil {
		out.Announcement, out.Index = onchain.Announcement(claim.Announcement(at.Announcement)), at.Index
		for _, h := range at.Proof {
			out.Proof = append(out.Proof, h)
		}
	}
	return out, nil
}
