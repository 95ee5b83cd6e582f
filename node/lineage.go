package node

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
)

// lineageModule lets the ledger keep the lineage's index: a record is admitted only if it reads as one, and changes the graph when its block is
// executed.
type lineageModule struct{ index *lineage.Index }

var _ block.Module = lineageModule{}

// newLineageModule makes the module of a network. Bonded in it are the accounts that operators of the current set have announced as their own.
func newLineageModule(network common.Hash) lineageModule {
	payers := block.NewPayers()
	return lineageModule{&lineage.Index{Network: network, Bonded: func(r lineage.State, account common.Address) (common.Address, bool, error) {
		return payers.Of(r, account)
	}}}
}

// Check implements block.Module.
func (m lineageModule) Check(r state.Reader, envelope []byte) error {
	return m.index.Check(r, envelope)
}

// Apply implements block.Module.
func (m lineageModule) Apply(tx *state.Tx, info block.Info, leaves []leaf.Leaf) error {
	return m.index.Apply(tx, recordEntries(info, leaves))
}

// recordEntries are a block's records at their places.
func recordEntries(info block.Info, leaves []leaf.Leaf) (entries []lineage.Entry) {
	for i, l := range leaves {
		if r, ok := l.(leaf.Record); ok {
			entries = append(entries, lineage.Entry{Leaf: info.FirstLeaf + uint64(i), Time: r.Time, Submitter: r.Submitter, Envelope: r.Envelope})
		}
	}
	return entries
}
