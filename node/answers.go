package node

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
)

// answersModule keeps, in the ledger's state, where the receipts of each model are: whoever learns that a model is tainted can name every answer
// that it gave.
type answersModule struct{}

var _ block.Module = answersModule{}

// answersPrefix begins the module's keys: prefix ‖ model ‖ leaf index, to the request's id.
const answersPrefix = 'a'

func answersKey(model common.Hash, at ...byte) []byte {
	return append(append([]byte{answersPrefix}, model[:]...), at...)
}

// Check implements block.Module: records are others' business.
func (answersModule) Check(state.Reader, []byte) error { return nil }

// Apply implements block.Module.
func (answersModule) Apply(tx *state.Tx, info block.Info, leaves []leaf.Leaf) error {
	for i, l := range leaves {
		if r, ok := l.(leaf.Receipt); ok {
			at := binary.BigEndian.AppendUint64(nil, info.FirstLeaf+uint64(i))
			if err := tx.Set(answersKey(r.Body.Model, at...), r.Body.RequestID[:]); err != nil {
				return err
			}
		}
	}
	return nil
}

// answer is a receipt's place.
type answer struct {
	Leaf    uint64
	Request common.Hash
}

// answersOf lists a model's answers from a leaf on, in the ledger's order, at most limit.
func answersOf(r lineage.State, model common.Hash, from uint64, limit int) (out []answer, err error) {
	prefix, enough := answersKey(model), errors.New("enough")
	err = r.Scan(prefix, func(k, v []byte) error {
		at := binary.BigEndian.Uint64(k[len(prefix):])
		if at < from {
			return nil
		}
		if len(out) == limit {
			return enough
		}
		out = append(out, answer{at, common.BytesToHash(v)})
		return nil
	})
	if errors.Is(err, enough) {
		err = nil
	}
	return out, err
}
