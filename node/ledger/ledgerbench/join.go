package ledgerbench

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// Joins is how long a node without data takes to have the ledger of the others.
type Joins struct {
	Leaves  uint64
	Load    time.Duration // making the ledgers of the others; no part of the figure
	Took    time.Duration // until the node has a final block of the others' ledger and follows
	Entries int           // of the state
}

// Join gives three of four operators a ledger of so many receipts, made without consensus, lets them go on from there, and measures how long the
// fourth takes to join them.
func Join(ctx context.Context, dir string, leaves uint64) (r Joins, err error) {
	w, err := plan(dir, 4)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, w.close()) }()
	begun := time.Now()
	late := w.operators[3]
	for i, o := range w.operators[:3] {
		if r.Entries, err = preload(ctx, o.dir, w.set, leaves); err != nil {
			return r, err
		}
		if err := w.open(ctx, i, nil); err != nil {
			return r, err
		}
	}
	r.Leaves, r.Load = leaves, time.Since(begun)
	if _, err := w.operators[0].ledger.Wait(ctx, preloaded+1); err != nil { // the others have a quorum and go on
		return r, err
	}
	begun = time.Now()
	err = w.open(ctx, 3, func(links *ledger.Links, log *tlog.Log) error {
		j := &ledger.Joiner{Network: network, Account: w.set.Member(3).Operator, First: 1, Sets: w.setOf, Current: func() *quorum.Set { return w.set },
			Store: late.db, Log: log, Links: links, Logger: slog.New(slog.NewTextHandler(io.Discard, nil))}
		return j.Prepare(ctx)
	})
	if err != nil {
		return r, err
	}
	if _, err := late.ledger.Wait(ctx, w.operators[0].ledger.Head().Header.Height+1); err != nil {
		return r, err
	}
	r.Took = time.Since(begun)
	return r, nil
}

var ranges = &compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}

// preloaded is the height at which a made ledger stands.
const preloaded = 1

// preload writes a ledger of receipts at one height into an empty store: tree, state with its sum, and the block that is said to have made them.
func preload(ctx context.Context, dir string, set *quorum.Set, leaves uint64) (entries int, err error) {
	db, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	log, err := tlog.Open(db, tlog.Config{Origin: tlog.Origin(network)})
	if err != nil {
		return 0, err
	}
	genesis, diff, err := block.Genesis(network, set, 0)
	if err != nil {
		return 0, err
	}
	var sum state.Sum
	empty := block.TreeEntry(ranges.NewEmptyRange(0))
	edge := ranges.NewEmptyRange(0)
	for _, c := range diff {
		if string(c.Key) != string(block.SumKey()) {
			sum.Add(c.Key, c.Value)
			entries++
		}
	}
	const step = 8 << 10
	header := claim.Checkpoint{Parent: genesis.Hash(), Epoch: set.Epoch(), View: 1, Height: preloaded, DataHash: claim.Keccak256(nil)}
	for from := uint64(0); from < leaves; from += step {
		n := min(step, leaves-from)
		hashes := make([]tlog.Hash, n)
		changes := make([]state.Change, n)
		for i := range n {
			id := claim.Keccak256(binary.BigEndian.AppendUint64(nil, from+i))
			hashes[i] = tlog.LeafHash(id[:])
			changes[i] = block.ReceiptEntry(claim.Inference{RequestID: id}, from+i, id)
			sum.Add(changes[i].Key, changes[i].Value)
			if err := edge.Append(hashes[i][:], nil); err != nil {
				return 0, err
			}
		}
		entries += int(n)
		err := db.Update(ctx, func(tx *store.Tx) error {
			root, size, err := log.AppendHashes(tx, hashes)
			if err != nil {
				return err
			}
			header.LedgerRoot, header.LedgerSize = common.Hash(root), size
			return state.Store(tx, changes)
		})
		if err != nil {
			return 0, err
		}
	}
	tree := block.TreeEntry(edge)
	sum.Remove(empty.Key, empty.Value)
	sum.Add(tree.Key, tree.Value)
	for i, c := range diff {
		switch string(c.Key) {
		case string(block.SumKey()):
			diff[i].Value = sum[:]
		case string(tree.Key):
			diff[i].Value = tree.Value
		}
	}
	return entries, db.Update(ctx, func(tx *store.Tx) error {
		return errors.Join(state.Store(tx, diff), ledger.WriteBlock(tx, simplex.NewBlock(header, nil)))
	})
}
