package ledger

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// Key space of TableMempool.
//
//	i id(32)   own item, acknowledged and in no final block yet
//	r id(32)   why an own item was refused, JSON
//	n          number of the next own announcement
const (
	keyItem    = 'i'
	keyRefused = 'r'
	keyNumber  = 'n'
)

const (
	// repeatEvery is how often own items that wait are sent again.
	repeatEvery = 5 * time.Second
	// repeatItems bounds how many at a time.
	repeatItems = 256
	// refusalsKept is how long a refusal can be asked for.
	refusalsKept = 7 * 24 * time.Hour
)

// ErrRefused says that an item can go into no block; the error that it comes with says why.
var ErrRefused = errors.New("refused")

func itemKey(id common.Hash) []byte {
	return store.Key(store.TableMempool, []byte{keyItem}, id[:])
}

func refusedKey(id common.Hash) []byte {
	return store.Key(store.TableMempool, []byte{keyRefused}, id[:])
}

var numberKey = store.Key(store.TableMempool, []byte{keyNumber})

// Ack is what a submitter gets: from now on the node answers for the submission.
type Ack struct {
	ID       common.Hash `json:"id"`
	Accepted time.Time   `json:"accepted"`
	Known    bool        `json:"known"` // it waits or is final already
}

// SubmitRecord takes a lineage record with its submitter's authorization (65 bytes, see [block.RecordDigest]). When it returns, the record is
// durable and on its way to the others. An error matches [ErrRefused] when the record can never be taken, and block.ErrNotNow or
// [ErrPoolFull] when it may be later.
func (l *Ledger) SubmitRecord(ctx context.Context, envelope, authorization []byte) (Ack, error) {
	ack := Ack{ID: sha256.Sum256(envelope), Accepted: l.cfg.Now().UTC()}
	err := l.submit(ctx, &block.Item{Record: &block.Record{Envelope: envelope, Signature: authorization}})
	if errors.Is(err, ErrWaiting) || errors.Is(err, block.ErrDuplicate) {
		ack.Known = true
		err = nil
	}
	if err != nil {
		return Ack{}, fmt.Errorf("submit record %x: %w", ack.ID, err)
	}
	return ack, nil
}

// AddData enters a data record, which names blobs (protocol rule 23).
func (l *Ledger) AddData(ctx context.Context, d leaf.Data) error {
	return l.offer(ctx, &block.Item{Data: &d})
}

// AddEvidence enters evidence of equivocation.
func (l *Ledger) AddEvidence(ctx context.Context, e leaf.Evidence) error {
	return l.offer(ctx, &block.Item{Evidence: &e})
}

// AddHandover enters a certified change of operator sets, which ends the epoch (protocol rule 15).
func (l *Ledger) AddHandover(ctx context.Context, h *block.Handover) error {
	return l.offer(ctx, &block.Item{Handover: h})
}

// AddCertified enters an answer that was certified directly (protocol rule 25). Every operator has it from gossip, so it is not sent on. The caller
// may hand over the certificate if he has verified it; else it is nil, and it is verified here.
func (l *Ledger) AddCertified(c *block.Certified, verified *quorum.Certificate) error {
	if verified != nil {
		l.app.Vouch(verified)
	}
	item := &block.Item{Certified: c}
	err := l.admit(item, len(item.Encode()), l.self, false)
	if errors.Is(err, ErrWaiting) || errors.Is(err, block.ErrDuplicate) {
		return nil
	}
	return err
}

// offer submits an item; one that waits or is final already is no error.
func (l *Ledger) offer(ctx context.Context, item *block.Item) error {
	err := l.submit(ctx, item)
	if errors.Is(err, ErrWaiting) || errors.Is(err, block.ErrDuplicate) {
		return nil
	}
	return err
}

// submit takes an own item: judged, durable, in the pool, sent.
func (l *Ledger) submit(ctx context.Context, item *block.Item) error {
	b := item.Encode()
	if len(b) > block.MaxItem {
		return fmt.Errorf("%w: an item of %d bytes, at most %d are allowed", ErrRefused, len(b), block.MaxItem)
	}
	id := item.ID()
	if l.pool.has(id) && item.Announced == nil {
		return ErrWaiting
	}
	if !l.Speaks() {
		return ErrObserver
	}
	if err := l.judge(item); err != nil {
		return err
	}
	if err := l.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(itemKey(id), b) }); err != nil {
		return fmt.Errorf("keep an item for the ledger: %w", err)
	}
	if err := l.pool.add(item, len(b), l.self, true); err != nil {
		return err
	}
	l.cfg.Peers.Item(b)
	l.driver.poke()
	return nil
}

// judge asks whether an item may go into the next block.
func (l *Ledger) judge(item *block.Item) error {
	err := l.View(func(head claim.Checkpoint, r state.Reader) error {
		now := uint64(max(l.driver.now(), 0) / 1000)
		return l.app.Admit(r, item, max(head.Time, now))
	})
	if errors.Is(err, block.ErrNever) && !errors.Is(err, block.ErrDuplicate) {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}

// admit judges an item and puts it into the pool.
func (l *Ledger) admit(item *block.Item, size int, owner common.Address, own bool) error {
	if l.pool.has(item.ID()) && item.Announced == nil {
		return ErrWaiting
	}
	if err := l.judge(item); err != nil {
		return err
	}
	if err := l.pool.add(item, size, owner, own); err != nil {
		return err
	}
	l.driver.poke()
	return nil
}

// HandleItem takes an item from an operator.
//
// SECURITY: the bytes are a peer's. They are decoded within bounds, and judged by the rules of validity before they take room; the room is the
// peer's own share.
func (l *Ledger) HandleItem(from common.Address, b []byte) error {
	item, err := block.DecodeItem(b)
	if err != nil {
		return fmt.Errorf("%w: %w", errFrame, err)
	}
	err = l.admit(item, len(b), from, false)
	if a := item.Announced; a != nil && err == nil && l.cfg.Heard != nil {
		ids := make([]common.Hash, len(a.Answers))
		for i, x := range a.Answers {
			ids[i] = x.Body.RequestID
		}
		l.cfg.Heard(from, ids)
	}
	switch {
	case err == nil, errors.Is(err, ErrWaiting), errors.Is(err, block.ErrDuplicate):
		return nil
	case errors.Is(err, block.ErrSignature), errors.Is(err, block.ErrAnswer), errors.Is(err, block.ErrEnvelope):
		l.metrics.dropped.WithLabelValues("item-bad").Inc()
		return fmt.Errorf("%w: %w", errItem, err)
	}
	l.metrics.dropped.WithLabelValues("item-not-now").Inc()
	return fmt.Errorf("%w: %w", errNotNow, err)
}

// resume puts own items of a former run back into the pool, and forgets old refusals.
func (l *Ledger) resume() error {
	var items []*block.Item
	err := l.cfg.Store.View(func(r store.Reader) error {
		return r.Scan(store.Key(store.TableMempool, []byte{keyItem}), func(key, b []byte) error {
			item, err := block.DecodeItem(b)
			if err != nil {
				return fmt.Errorf("%w: own item %x: %w", ErrCorrupt, key, err)
			}
			items = append(items, item)
			return nil
		})
	})
	if err != nil {
		return err
	}
	for _, item := range items {
		if err := l.pool.add(item, len(item.Encode()), l.self, true); err != nil {
			return err
		}
		l.pool.Skipped(item, nil) // it may be final by now: judged at the next block
	}
	return l.cfg.Store.Update(context.Background(), func(tx *store.Tx) error {
		limit := l.cfg.Now().Add(-refusalsKept)
		return tx.Scan(store.Key(store.TableMempool, []byte{keyRefused}), func(key, b []byte) error {
			var r Refusal
			if json.Unmarshal(b, &r) == nil && r.Time.After(limit) {
				return nil
			}
			return tx.Delete(key)
		})
	})
}

// repeat sends own items again that are in no final block yet.
func (l *Ledger) repeat(ctx context.Context) error {
	ticker := time.NewTicker(repeatEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		for i, item := range l.pool.waiting(repeatEvery) {
			if i == repeatItems {
				break
			}
			if unsigned(item) {
				continue
			}
			l.cfg.Peers.Item(item.Encode())
		}
	}
}

// Refusal is why an own submission was refused after it had been acknowledged.
type Refusal struct {
	Time   time.Time `json:"time"`
	Reason string    `json:"reason"`
}

// included deletes what is final from the own items, within the update that makes it final.
func included(tx *store.Tx, ids []common.Hash) error {
	for _, id := range ids {
		if err := tx.Delete(itemKey(id)); err != nil {
			return err
		}
	}
	return nil
}

// tidy keeps the pool up with final blocks.
func (l *Ledger) tidy(ctx context.Context) error {
	_, news := l.headAndNews()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-news:
		}
		_, news = l.headAndNews()
		for _, x := range l.pool.settle(l.judge) {
			l.refuse(ctx, x)
		}
	}
}

// refuse records why an own item can go into no block, or that it is final.
func (l *Ledger) refuse(ctx context.Context, x refusal) {
	final := errors.Is(x.reason, block.ErrDuplicate) || errors.Is(x.reason, block.ErrNumber)
	if !final {
		l.log.Warn("an own submission was refused", "kind", x.item.Kind(), "id", x.id, "err", x.reason)
	}
	err := l.cfg.Store.Update(ctx, func(tx *store.Tx) error {
		if !final {
			b, err := json.Marshal(Refusal{l.cfg.Now().UTC(), x.reason.Error()})
			if err != nil {
				return err
			}
			if err := tx.Set(refusedKey(x.id), b); err != nil {
				return err
			}
		}
		return tx.Delete(itemKey(x.id))
	})
	if err != nil && ctx.Err() == nil { // it comes again after a restart
		l.log.Error("refusal not recorded", "id", x.id, "err", err)
	}
}

// What may become of a submission.
const (
	Final   = "final"
	Pending = "pending"
	Refused = "refused"
	Unknown = "unknown"
)

// Status is what became of a submission.
type Status struct {
	State  string
	Leaf   uint64 // when final
	Reason string // when refused
}

// RecordStatus says what became of a record.
func (l *Ledger) RecordStatus(id common.Hash) (s Status, err error) {
	err = l.cfg.Store.View(func(r store.Reader) error {
		index, ok, err := block.RecordLeaf(state.Stored(r), id)
		if err != nil {
			return err
		}
		if ok {
			s = Status{State: Final, Leaf: index}
			return nil
		}
		b, err := r.Get(refusedKey(id))
		if err == nil {
			var x Refusal
			s = Status{State: Refused}
			if err := json.Unmarshal(b, &x); err != nil {
				return fmt.Errorf("%w: refusal of %s: %w", ErrCorrupt, id, err)
			}
			s.Reason = x.Reason
			return nil
		}
		if !errors.Is(err, store.ErrNotFound) {
			return err
		}
		if _, err = r.Get(itemKey(id)); err == nil || l.pool.has(id) {
			s = Status{State: Pending}
			return nil
		}
		if !errors.Is(err, store.ErrNotFound) {
			return err
		}
		s = Status{State: Unknown}
		return nil
	})
	return s, err
}

// Waiting counts what this node holds to be ordered.
func (l *Ledger) Waiting() int { return l.pool.len() }
