package block

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/compact"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// TreeEntry is a state's entry for a tree with this right edge; with [ReceiptEntry], for ledgers that are made without consensus to measure
// something.
func TreeEntry(edge *compact.Range) state.Change {
	v := num(edge.End())
	for _, h := range edge.Hashes() {
		v = append(v, h...)
	}
	return state.Change{Key: key('T'), Value: v}
}

// ReceiptEntry is a state's entry for a receipt.
func ReceiptEntry(body claim.Inference, leaf uint64, bodyHash common.Hash) state.Change {
	k := keyOf(body)
	return state.Change{Key: key('R', k[:]), Value: append(num(leaf), bodyHash[:]...)}
}
