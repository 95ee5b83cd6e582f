package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/dgraph-io/badger/v4"
)

const (
	// collectEvery is how often one file of the value log may be rewritten without what was deleted from it: 16 MiB a minute is more than a
	// node writes for long, and the writer stands still for some tens of milliseconds.
	collectEvery = time.Minute
	// collectRatio is how much of a file must be garbage: at half, what is freed is at least what is written again.
	collectRatio = 0.5
	// flushedEvery is how often the disk is looked at while a full memory table is written out, which takes less than a second.
	flushedEvery = 10 * time.Millisecond
)

// collect gives the space of deleted inputs, outputs and blocks back to the disk: it rewrites at most one file of the value log, the one with
// the most garbage, and reports whether there was one. The writer runs it between batches, because badger syncs only what is in the
// current memory table: what another goroutine writes between a batch and its sync could push that batch out of it.
//
// Badger deletes the old file when the last iterator is closed, synced or not. So an iterator stays open until everything that was
// rewritten is durable: in the synced log of the only memory table, or in tables.
func (s *Store) collect() (bool, error) {
	txn := s.db.NewTransaction(false)
	defer txn.Discard()
	it := txn.NewIterator(badger.IteratorOptions{})
	defer it.Close()
	err := s.db.RunValueLogGC(collectRatio)
	if errors.Is(err, badger.ErrNoRewrite) || errors.Is(err, badger.ErrRejected) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("store: collect garbage: %w", err)
	}
	if err := s.db.Sync(); err != nil {
		return false, fmt.Errorf("store: collect garbage: %w", err)
	}
	return true, s.flushed()
}

// flushed returns when no memory table but the current one has a log.
func (s *Store) flushed() error {
	tick := time.NewTicker(flushedEvery)
	defer tick.Stop()
	for {
		logs, err := filepath.Glob(filepath.Join(s.cfg.Dir, "*.mem"))
		if err != nil {
			return fmt.Errorf("store: collect garbage: %w", err)
		}
		if len(logs) <= 1 {
			return nil
		}
		<-tick.C
	}
}
