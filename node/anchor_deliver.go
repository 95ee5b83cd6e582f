package node

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/anchor"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/series"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
)

// directFirst is how long answers that have certificates of their own are left to those before their chunk is brought: all turns of the direct
// way, and then some.
const directFirst = time.Minute

// errNotOurs says that a chunk is left to other operators.
var errNotOurs = errors.New("left to other operators")

// deliver hands the kept chunks of a block to the relay. What cannot be handed over is left to other operators, who do the same; only a store
// or a relay that cannot take more is an error, and the chunk stays.
func (a *anchors) deliver(ctx context.Context, b anchor.Block, set *quorum.Set) error {
	records := map[int]*chunkRecord{}
	prefix := store.Key(store.TableAnchor, keyChunk, binary.BigEndian.AppendUint64(nil, b.Header.Height))
	err := a.n.db.View(func(r store.Reader) error {
		return r.Scan(prefix, func(key, value []byte) error {
			rec := &chunkRecord{}
			if err := json.Unmarshal(value, rec); err != nil {
				return fmt.Errorf("chunk of block %d: %w", b.Header.Height, err)
			}
			records[int(binary.BigEndian.Uint32(key[len(prefix):]))] = rec
			return nil
		})
	})
	if err != nil {
		return err
	}
	var errs []error
	for index, rec := range records {
		err := a.deliverChunk(ctx, b, index, rec, set)
		if errors.Is(err, errNotOurs) {
			a.n.log.Debug("chunk not delivered by this node", "chain", rec.ChainID, "height", b.Header.Height, "chunk", index, "err", err)
			err = nil
		}
		if err == nil {
			err = a.n.db.Update(ctx, func(tx *store.Tx) error { return tx.Delete(chunkKey(b.Header.Height, index)) })
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func (a *anchors) deliverChunk(ctx context.Context, b anchor.Block, index int, rec *chunkRecord, set *quorum.Set) error {
	ch := a.n.chains[rec.ChainID]
	if ch == nil {
		return a.leave("chain")
	}
	chunk := anchor.Chunk{Block: b, ChainID: rec.ChainID, Index: index, Proof: rec.Proof}
	turn := func(c anchor.Call) time.Time { return a.n.turn(set, c.Key) }
	switch {
	case rec.Renewal && ch.cfg.Policies != (common.Address{}):
		return a.renew(ctx, &chunk, rec, ch.cfg.Policies, turn)
	case len(rec.Statuses) > 0 && ch.cfg.Policies != (common.Address{}):
		call, err := chunk.Statuses(rec.Statuses, ch.cfg.Policies)
		if err != nil {
			return err
		}
		return a.enqueue(ctx, "statuses", call, turn(call))
	case len(rec.Feeds) > 0 && ch.cfg.Feeds != (common.Address{}) && a.n.cfg.Relay.Unpaid:
		call, err := chunk.Feeds(rec.Feeds, ch.cfg.Feeds)
		if err != nil {
			return err
		}
		return a.enqueue(ctx, "feeds", call, turn(call))
	case len(rec.Answers) == 0:
		return a.leave("unpaid")
	}
	items, batch, err := a.items(rec)
	if err != nil {
		return err
	}
	var after time.Duration
	if !batch { // their certificates are on their way; the chunk is for what those do not reach
		after = directFirst
	}
	calls, tooLong, err := chunk.Answers(items, ch.cfg.Hub)
	if err != nil {
		return err
	}
	for _, id := range tooLong {
		_ = a.leave("long")
		a.n.log.Warn("an output is too long for its chunk; only a direct certificate can bring it", "task", id, "chain", rec.ChainID)
	}
	for _, call := range calls {
		if err := a.enqueue(ctx, "answers", call, turn(call).Add(after)); err != nil {
			return err
		}
	}
	return nil
}

// leave counts what is left to others.
func (a *anchors) leave(reason string) error {
	a.left.WithLabelValues(reason).Inc()
	return fmt.Errorf("%w: %s", errNotOurs, reason)
}

// items collects a chunk's answers: bodies from the leaves, requests, outputs and salts from the book. An operator that does not know a
// request cannot bring the chunk; one that did not execute it brings the chunk without its output. batch says that somebody asked for the
// ledger's way.
func (a *anchors) items(rec *chunkRecord) (items []onchain.Item, batch bool, err error) {
	items = make([]onchain.Item, 0, len(rec.Answers)/refSize)
	paid := a.n.cfg.Relay.Unpaid
	for ref := range slices.Chunk(rec.Answers, refSize) {
		if len(ref) != refSize {
			return nil, false, errors.New("the answers of a kept chunk are cut off")
		}
		id, index := common.Hash(ref[:common.HashLength]), binary.BigEndian.Uint64(ref[common.HashLength:])
		t, err := a.n.book.Get(id)
		if errors.Is(err, task.ErrUnknown) {
			return nil, false, a.leave("request")
		}
		if err != nil {
			return nil, false, err
		}
		b, err := a.leaf(index)
		if errors.Is(err, tlog.ErrMissing) { // this node joined while the answer waited for others
			return nil, false, a.leave("leaf")
		}
		if err != nil {
			return nil, false, fmt.Errorf("read leaf %d: %w", index, err)
		}
		l, err := leaf.Decode(b)
		if err != nil {
			return nil, false, fmt.Errorf("read leaf %d: %w", index, err)
		}
		receipt, ok := l.(leaf.Receipt)
		if !ok || receipt.Body.RequestID != id {
			return nil, false, fmt.Errorf("leaf %d is not the receipt of request %s", index, id)
		}
		batch = batch || t.Task.Batch
		item := onchain.Item{Request: t.Task.Request, Body: receipt.Body}
		paid = paid || t.Task.Source == task.FromChain && item.Request.OriginChainID == rec.ChainID
		if hasReceiver(item.Request, rec.ChainID) && t.Body != nil && t.Body.Hash() == receipt.Body.Hash() {
			if item.Output, err = a.n.book.Output(id); err != nil {
				return nil, false, err
			}
			item.OutputSalt, item.WithOutput = claim.OutputSalt(t.InputSalt, id), true
		}
		items = append(items, item)
	}
	if !paid {
		return nil, false, a.leave("unpaid")
	}
	return items, batch, nil
}

func hasReceiver(r claim.Request, chainID uint64) bool {
	for _, d := range r.Destinations {
		if d.ChainID == chainID && d.Receiver != (common.Address{}) {
			return true
		}
	}
	return false
}

// certifyRounds signs the rounds that a block closed, so that anyone can bring them to any chain.
func (a *anchors) certifyRounds(ctx context.Context, b *ledger.Block) {
	var rounds []claim.Feed
	err := a.ledger.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
		rounds, err = series.Closed(r, b.Header.Height)
		return err
	})
	set := a.n.home.set(b.Header.Epoch)
	if err != nil || set == nil {
		a.n.log.Error("rounds of feeds not read", "height", b.Header.Height, "err", err)
		return
	}
	for _, round := range rounds {
		err := a.n.gathers.begin(ctx, gathering{set: set, body: round, certified: func(ctx context.Context, c *quorum.Certificate) error {
			packed, err := onchain.Encode(c, set)
			if err != nil {
				return err
			}
			return a.keepRound(ctx, round, packed)
		}}, time.Now())
		if err != nil && ctx.Err() == nil {
			a.n.log.Warn("round of a feed not signed", "feed", round.ID, "round", round.Round, "err", err)
		}
	}
}

// keepRound keeps the newest certified round of a feed.
func (a *anchors) keepRound(ctx context.Context, round claim.Feed, packed []byte) error {
	value, err := json.Marshal(api.FeedCertificate{Round: round.Round, Answer: round.Answer.Int64(), StartedAt: round.StartedAt, UpdatedAt: round.UpdatedAt,
		LedgerSize: round.LedgerSize, Certificate: hexutil.Bytes(packed)})
	if err != nil {
		return err
	}
	key := store.Key(store.TableAnchor, keyRound, round.ID[:])
	return a.n.db.Update(ctx, func(tx *store.Tx) error {
		if old, err := tx.Get(key); err == nil {
			var was api.FeedCertificate
			if json.Unmarshal(old, &was) == nil && was.Round >= round.Round {
				return nil
			}
		}
		return tx.Set(key, value)
	})
}

// roundOf returns the newest certified round of a feed, or nil.
func (a *anchors) roundOf(id common.Hash) (c *api.FeedCertificate, err error) {
	err = a.n.db.View(func(r store.Reader) error {
		value, err := r.Get(store.Key(store.TableAnchor, keyRound, id[:]))
		if err != nil {
			return err
		}
		c = &api.FeedCertificate{}
		return json.Unmarshal(value, c)
	})
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return c, err
}
