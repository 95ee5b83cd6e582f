package trees

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// The contracts' own tests hold the trees to Solidity; this one holds proofs to roots.
func TestPolicyRoot(t *testing.T) {
	for n := 1; n <= 9; n++ {
		var list []claim.Status
		for i := range n {
			list = append(list, claim.Status{Model: common.Hash{byte(i + 1)}, Policy: common.Hash{9}, Status: claim.StatusPassed, LedgerSize: 7})
		}
		tree := Policy(list)
		for i := range list {
			var proof []common.Hash
			for _, p := range tree.Proof(i) {
				proof = append(proof, p)
			}
			if PolicyRoot(list[i], uint32(i), proof) != tree.Root() {
				t.Errorf("status %d of %d does not lead to the root", i, n)
			}
			other := list[i]
			other.Status = claim.StatusFailed
			if PolicyRoot(other, uint32(i), proof) == tree.Root() || PolicyRoot(list[i], uint32(i)^1, proof) == tree.Root() && n > 1 {
				t.Errorf("another status, or another place, leads to the root (%d of %d)", i, n)
			}
		}
	}
	if (Tree{}).Root() != (common.Hash{}) || Policy(nil).Root() != (common.Hash{}) {
		t.Error("an empty list has a root")
	}
}
