package block

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

var ranges = &compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}

// tree is the right edge of the ledger's Merkle tree: all that it takes to append.
type tree struct{ edge *compact.Range }

func emptyTree() *tree { return &tree{ranges.NewEmptyRange(0)} }

func treeOf(r state.Reader) (*tree, error) {
	v, ok, err := r.Get(key('T'))
	if err != nil {
		return nil, err
	}
	if !ok || len(v) < 8 || len(v)%32 != 8 {
		return nil, errState
	}
	var hashes [][]byte
	for b := v[8:]; len(b) > 0; b = b[32:] {
		hashes = append(hashes, b[:32:32])
	}
	edge, err := ranges.NewRange(0, binary.BigEndian.Uint64(v), hashes)
	if err != nil {
		return nil, errState
	}
	return &tree{edge}, nil
}

func (t *tree) size() uint64 { return t.edge.End() }

func (t *tree) add(leafBytes []byte) error {
	h := leaf.Hash(leafBytes)
	return t.edge.Append(h[:], nil)
}

func (t *tree) root() (common.Hash, error) {
	if t.size() == 0 {
		return common.BytesToHash(rfc6962.DefaultHasher.EmptyRoot()), nil
	}
	h, err := t.edge.GetRootHash(nil)
	return common.BytesToHash(h), err
}

func (t *tree) put(tx *state.Tx) error {
	v := num(t.size())
	for _, h := range t.edge.Hashes() {
		v = append(v, h...)
	}
	return tx.Set(key('T'), v)
}

// Edge returns the size of the tree and the roots of its complete subtrees, largest first: what a joining node appends to.
func Edge(r state.Reader) (size uint64, hashes [][]byte, err error) {
	t, err := treeOf(r)
	if err != nil {
		return 0, nil, err
	}
	return t.size(), t.edge.Hashes(), nil
}
