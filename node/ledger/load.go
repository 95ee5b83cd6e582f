package ledger

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// incoming is a snapshot as far as it has been read.
type incoming struct {
	j     *Joiner
	tip   *simplex.Entry
	edge  *tlog.Edge
	sum   state.Sum
	said  []byte // the sum that the state itself holds
	last  []byte // key
	batch []state.Change
	bytes int
}

// take writes a snapshot into the store, and keeps it if it leads to a certified block.
//
// SECURITY: every byte is a peer's. The state is written as it comes, under a marker; only when its sum is the one that a certified block names
// does a last update make it the ledger's.
func (j *Joiner) take(ctx context.Context, r io.Reader, s survey) error {
	in := &incoming{j: j}
	if err := j.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(joiningKey, []byte{1}) }); err != nil {
		return err
	}
	br := bufio.NewReaderSize(r, stateChunk)
	var chain []simplex.Entry
	for {
		kind, b, err := readPart(br)
		if err != nil {
			return fmt.Errorf("read a snapshot: %w", err)
		}
		switch {
		case kind == partBlock && in.tip == nil:
			e, err := simplex.DecodeEntry(b)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			in.tip = &e
		case kind == partEdge && in.edge == nil && in.tip != nil:
			e, err := tlog.DecodeEdge(b)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			in.edge = &e
		case kind == partState && in.edge != nil && chain == nil:
			if err := in.entries(ctx, b); err != nil {
				return err
			}
		case kind == partOwn && in.edge != nil && chain == nil:
			e, err := simplex.DecodeEntry(b)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			if e.Block.Hash() != in.tip.Block.Hash() || !s.vouched[vouchedTip{e.Block.Hash(), in.sum.Hash()}] {
				continue
			}
			if err := in.checkOwn(e.Proof); err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			return in.keep(ctx, s)
		case kind == partFinal && in.edge != nil && len(chain) < answerBlocks:
			e, err := simplex.DecodeEntry(b)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			if chain = append(chain, e); e.Proof == nil {
				continue
			}
			if err := in.check(chain); err != nil {
				return fmt.Errorf("%w: %w", ErrSnapshot, err)
			}
			return in.keep(ctx, s)
		default:
			return fmt.Errorf("%w: part %q is out of place", ErrSnapshot, kind)
		}
	}
}

// entries takes entries of the state in, in the order of their keys.
func (in *incoming) entries(ctx context.Context, chunk []byte) error {
	err := entries(chunk, func(key, value []byte) error {
		if len(key) < 2 || len(key) > state.MaxKey || len(value) > state.MaxValue || string(key) <= string(in.last) {
			return fmt.Errorf("%w: an entry of the state is out of bounds or of order", ErrSnapshot)
		}
		in.last = key
		if string(key) == string(block.SumKey()) {
			in.said = value
		} else {
			in.sum.Add(key, value)
		}
		in.batch = append(in.batch, state.Change{Key: key, Value: value})
		in.bytes += len(key) + len(value) + 64
		return nil
	})
	if err != nil {
		return err
	}
	if len(in.batch) < joinBatch && in.bytes < joinBytes {
		return nil
	}
	return in.flush(ctx)
}

func (in *incoming) flush(ctx context.Context) error {
	for len(in.batch) > 0 {
		n := min(len(in.batch), joinBatch)
		if err := in.j.Store.Update(ctx, func(tx *store.Tx) error { return state.Store(tx, in.batch[:n]) }); err != nil {
			return err
		}
		in.batch = in.batch[n:]
	}
	in.batch, in.bytes = nil, 0
	return nil
}

// check verifies that a quorum certified the last block of a chain, that the chain begins with the child of the snapshot's block, and that this child
// names the state.
func (in *incoming) check(chain []simplex.Entry) error {
	top := in.tip.Block.Hash()
	for _, e := range chain {
		if e.Block.Header.Parent != top {
			return fmt.Errorf("block %d does not follow the one before", e.Block.Header.Height)
		}
		top = e.Block.Hash()
	}
	if err := in.certified(top, chain[len(chain)-1].Proof); err != nil {
		return err
	}
	first := chain[0].Block
	if claim.Keccak256(first.Data) != first.Header.DataHash {
		return errors.New("the next block has other data than its header names")
	}
	content, err := block.Decode(first.Header.Epoch, first.Data)
	if err != nil {
		return err
	}
	return in.whole(content.StateHash)
}

// checkOwn verifies that a quorum certified the snapshot's block. That the state is the one after it, others have vouched for.
func (in *incoming) checkOwn(proof *simplex.Proof) error {
	if proof == nil {
		return errors.New("the block has no proof")
	}
	if err := in.certified(in.tip.Block.Hash(), proof); err != nil {
		return err
	}
	return in.whole(in.sum.Hash())
}

// certified verifies a proof of a block.
func (in *incoming) certified(top common.Hash, proof *simplex.Proof) error {
	for _, s := range proof.Seals {
		if s.Parent != top {
			return errors.New("the seals do not follow each other")
		}
		top = s.Hash()
	}
	c := proof.Certificate
	if c == nil || c.Block != top || c.Kind != claim.KindCheckpoint {
		return errors.New("the certificate is of another block")
	}
	set := in.j.Sets(c.Epoch)
	if set == nil {
		return fmt.Errorf("the operator set of epoch %d is not known here", c.Epoch)
	}
	q, err := c.Quorum(in.j.Network, block.Committee(set))
	if err != nil {
		return err
	}
	return q.Verify(set)
}

// whole verifies that block, edge and state are those that the header and a state's hash name.
func (in *incoming) whole(want common.Hash) error {
	top := in.tip.Block.Header
	if claim.Keccak256(in.tip.Block.Data) != top.DataHash {
		return errors.New("the block has other data than its header names")
	}
	if in.sum.Hash() != want || string(in.said) != string(in.sum[:]) {
		return fmt.Errorf("the state is not the one after block %d", top.Height)
	}
	root, err := in.edge.Root()
	if err != nil || in.edge.Size != top.LedgerSize || root != tlog.Hash(top.LedgerRoot) {
		return errors.Join(errors.New("the edge of the tree is not the one that the header names"), err)
	}
	return nil
}

// keep makes what was checked the ledger's.
func (in *incoming) keep(ctx context.Context, s survey) error {
	if err := in.flush(ctx); err != nil {
		return err
	}
	h := in.tip.Block.Header
	return in.j.Store.Update(ctx, func(tx *store.Tx) error {
		if err := WriteBlock(tx, in.tip.Block); err != nil {
			return err
		}
		if h.LedgerSize > 0 {
			if err := in.j.Log.Join(tx, *in.edge, tlog.Hash(h.LedgerRoot)); err != nil {
				return err
			}
		}
		if err := s.note(tx); err != nil {
			return err
		}
		return tx.Delete(joiningKey)
	})
}

// Backfill loads the past of a log that was joined, from the operators in turn, until it is whole or ctx ends.
func (j *Joiner) Backfill(ctx context.Context) error {
	for {
		missing, err := j.Log.Missing()
		if err != nil || missing == 0 {
			return err
		}
		var peers []tlog.Peer
		for _, p := range j.Links.host.Connected() {
			if p.Member {
				peers = append(peers, tlog.Peer{Name: p.ID.String(), Source: logSource{j.Links, p.ID}})
			}
		}
		if err := j.Log.Backfill(ctx, peers, nil); err != nil && ctx.Err() == nil {
			j.Logger.Warn("the ledger's past is not loaded, trying again", "missing", missing, "again", backfillEvery, "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(backfillEvery):
		}
	}
}

// backfillEvery is the pause before the ledger's past is asked for again.
const backfillEvery = 10 * time.Second

// logSource reads a peer's log.
type logSource struct {
	links *Links
	peer  peer.ID
}

func (s logSource) read(ctx context.Context, kind byte, level int, index uint64, width, limit int) ([]byte, error) {
	req := append(binary.BigEndian.AppendUint64([]byte{kind, byte(level)}, index), byte(width-1))
	return s.links.host.Request(ctx, s.peer, protoJoin, req, limit)
}

// Tile implements tlog.Source.
func (s logSource) Tile(ctx context.Context, level int, index uint64, width int) ([]byte, error) {
	return s.read(ctx, askTile, level, index, width, tlog.TileWidth*len(tlog.Hash{}))
}

// Entries implements tlog.Source.
func (s logSource) Entries(ctx context.Context, index uint64, width int) ([]byte, error) {
	return s.read(ctx, askEntries, 0, index, width, tlog.MaxBundle)
}

// Checkpoint implements tlog.Source; backfilling does not ask for it.
func (s logSource) Checkpoint(context.Context) ([]byte, error) { return nil, tlog.ErrMissing }
