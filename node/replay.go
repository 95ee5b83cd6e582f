package node

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/series"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// Replay rebuilds a ledger from its blocks, as they come from blobs, with nothing else but the set that it began with: it executes each on the
// state that those before it made, so every root and size in every header is recomputed. It returns the last header. What it does not
// tell is whether these blocks are the final ones: that is for the last header's certificate, or a checkpoint on a chain.
func Replay(network common.Hash, first *quorum.Set, ranges []*da.Range) (head claim.Checkpoint, err error) {
	policies := newPolicyModule()
	app := block.New(block.Config{Network: network, Modules: ledgerModules(network, policies), Policies: policies, Feeds: series.Module{}, Engines: engines})
	head, diff, err := block.Genesis(network, first, 0)
	if err != nil {
		return head, fmt.Errorf("rebuild the ledger: %w", err)
	}
	memory := state.Memory{}
	memory.Apply(diff)
	if len(ranges) == 0 {
		return head, errors.New("rebuild the ledger: no blocks")
	}
	for _, r := range ranges {
		if r.Network != network {
			return head, fmt.Errorf("rebuild the ledger: blocks of network %s", r.Network)
		}
		for i := range r.Blocks {
			b := &r.Blocks[i]
			if b.Header.Parent != head.Hash() || b.Header.Height != head.Height+1 {
				return head, fmt.Errorf("rebuild the ledger: block %d does not follow block %d", b.Header.Height, head.Height)
			}
			res, err := app.Execute(memory, b.Header, b.Data)
			if err != nil {
				return head, fmt.Errorf("rebuild the ledger: block %d: %w", b.Header.Height, err)
			}
			memory.Apply(res.Diff)
			head = b.Header
		}
	}
	return head, nil
}
