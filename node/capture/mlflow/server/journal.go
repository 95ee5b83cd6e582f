package server

import (
	"context"
	"sync"
	"time"

	"github.com/lineal-network/lineal/node/store"
)

// Bounds of one transaction, well below the store's.
const (
	maxFlushEntries = 1000
	maxFlushBytes   = 256 << 10
	// retryFlush is how long a failed write waits for its next try; a full disk does not empty in less.
	retryFlush = 200 * time.Millisecond
)

type write struct {
	key, value []byte // value nil: delete
}

// batch is writes that become durable together.
type batch struct {
	writes []write
	done   chan struct{}
	err    error // set before done is closed
}

func (b *batch) wait(ctx context.Context) error {
	select {
	case <-b.done:
		return b.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// journal makes changes durable in the order in which they were made in memory. While one batch is being synced, the next gathers.
type journal struct {
	store *store.Store
	wake  chan struct{}

	mu   sync.Mutex // guards next and left
	next *batch
	left []write // of batches that failed: memory has them, so the disk must
	over bool
}

func newJournal(s *store.Store) *journal {
	return &journal{store: s, wake: make(chan struct{}, 1), next: &batch{done: make(chan struct{})}}
}

// add queues writes; nil means that there is nothing to wait for.
func (j *journal) add(w []write) *batch {
	if len(w) == 0 {
		return nil
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.over {
		b := &batch{done: make(chan struct{}), err: store.ErrClosed}
		close(b.done)
		return b
	}
	j.next.writes = append(j.next.writes, w...)
	b := j.next
	select {
	case j.wake <- struct{}{}:
	default:
	}
	return b
}

func (j *journal) run(ctx context.Context) error {
	retry := time.NewTimer(retryFlush)
	retry.Stop()
	defer retry.Stop()
	for {
		select {
		case <-j.wake:
		case <-retry.C:
		case <-ctx.Done():
			return j.flush(true)
		}
		if err := j.flush(false); err != nil {
			retry.Reset(retryFlush)
		}
	}
}

// flush writes what has gathered. What fails is kept and goes first the next time.
func (j *journal) flush(last bool) error {
	j.mu.Lock()
	b := j.next
	j.next, j.over = &batch{done: make(chan struct{})}, last
	writes := append(j.left, b.writes...)
	j.left = nil
	j.mu.Unlock()
	done, err := 0, error(nil)
	for done < len(writes) && err == nil {
		n := chunk(writes[done:])
		part := writes[done : done+n]
		err = j.store.Update(context.Background(), func(tx *store.Tx) error {
			for _, w := range part {
				var werr error
				if w.value == nil {
					werr = tx.Delete(w.key)
				} else {
					werr = tx.Set(w.key, w.value)
				}
				if werr != nil {
					return werr
				}
			}
			return nil
		})
		if err == nil {
			done += n
		}
	}
	if err != nil {
		j.mu.Lock()
		j.left = writes[done:]
		j.mu.Unlock()
	}
	b.err = err
	close(b.done)
	return err
}

// chunk says how many writes fit one transaction.
func chunk(w []write) int {
	size := 0
	for i := range w {
		size += len(w[i].key) + len(w[i].value)
		if i > 0 && (size > maxFlushBytes || i >= maxFlushEntries) {
			return i
		}
	}
	return len(w)
}
