package status

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/lineage"
)

// The tree that is kept up to date is the tree that contracts check, at every size and after every change, with every proof.
func TestTreeIsTheContractsTree(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	m := lineage.NewMemory()
	var all []claim.Status
	for step, n := range []uint32{1, 2, 3, 4, 5, 15, 16, 17, 31, 33, 100, 255, 256, 257, 300, 1000} {
		changed := map[uint32]common.Hash{}
		for uint32(len(all)) < n {
			all = append(all, claim.Status{Model: common.BytesToHash([]byte{byte(len(all)), byte(len(all) >> 8)})})
			changed[uint32(len(all)-1)] = trees.PolicyLeaf(uint32(len(all)-1), all[len(all)-1])
		}
		for range rng.IntN(5) {
			i := rng.Uint32N(n)
			all[i].LedgerSize++
			changed[i] = trees.PolicyLeaf(i, all[i])
		}
		got, err := update(m, n, changed)
		if err != nil {
			t.Fatal(err)
		}
		want := trees.Policy(all)
		if got != want.Root() {
			t.Fatalf("step %d: root of %d positions is %s, want %s", step, n, got, want.Root())
		}
		for range 20 {
			i := rng.Uint32N(n)
			p, err := proof(m, n, i)
			if err != nil {
				t.Fatal(err)
			}
			wanted := want.Proof(int(i))
			if len(p) != len(wanted) {
				t.Fatalf("proof of %d in %d has %d nodes, want %d", i, n, len(p), len(wanted))
			}
			for h := range p {
				if p[h] != wanted[h] {
					t.Fatalf("proof of %d in %d differs on height %d", i, n, h)
				}
			}
		}
	}
	if _, err := proof(m, 1000, 1000); err == nil {
		t.Error("a proof for a position that is not there")
	}
}
