package tlog

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/lineal-network/lineal/node/store"
)

// readEntries returns the first width entries of a bundle.
func readEntries(r store.Reader, bundle uint64, width int) (entries [][]byte, err error) {
	pruned, err := prunedBelow(r)
	if err != nil {
		return nil, err
	}
	if bundle*TileWidth < pruned {
		return nil, ErrPruned
	}
	err = r.Scan(key(keyRun, be(bundle)), func(k, v []byte) error {
		if len(entries) >= width {
			return errEnough
		}
		if first := int(k[len(k)-1]); first != len(entries) {
			if first > len(entries) {
				return ErrMissing // a joined log that has not loaded what is before
			}
			return fmt.Errorf("%w: entries of bundle %d overlap at %d", ErrCorrupt, bundle, first)
		}
		run, err := ParseBundle(v)
		if err != nil || len(entries)+len(run) > TileWidth {
			return fmt.Errorf("%w: entries of bundle %d after %d: %w", ErrCorrupt, bundle, len(entries), err)
		}
		entries = append(entries, run...)
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	if len(entries) < width {
		return nil, ErrMissing
	}
	return entries[:width], nil
}

var errEnough = errors.New("enough")

// Entries implements [Source].
func (l *Log) Entries(_ context.Context, index uint64, width int) (b []byte, err error) {
	if width < 1 || width > TileWidth {
		return nil, fmt.Errorf("entries %d: %w", index, ErrRange)
	}
	err = l.view(func(r store.Reader, size uint64) error {
		if Width(0, index, size) < width {
			return ErrRange
		}
		entries, err := readEntries(r, index, width)
		for _, e := range entries {
			b = AppendEntry(b, e)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("entries %d: %w", index, err)
	}
	return b, nil
}

func prunedBelow(r store.Reader) (uint64, error) {
	b, err := r.Get(key(keyPruned))
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(b) != 8 {
		return 0, fmt.Errorf("%w: its pruning mark has %d bytes", ErrCorrupt, len(b))
	}
	return binary.BigEndian.Uint64(b), nil
}

// Pruned returns the index below which entries were removed.
func (l *Log) Pruned() (below uint64, err error) {
	err = l.store.View(func(r store.Reader) (err error) {
		below, err = prunedBelow(r)
		return err
	})
	return below, err
}

// pruneStep is how many bundles one update removes: at most 256 runs each, well within an update's bounds.
const pruneStep = 8

// Prune removes the entries of all full bundles below an index and returns below which index none is left. Hashes, index and all
// proofs stay. It may be interrupted at any time and called again.
func (l *Log) Prune(ctx context.Context, below uint64) (uint64, error) {
	for {
		var done uint64
		var more bool
		err := l.store.Update(ctx, func(tx *store.Tx) error {
			head, err := readHead(tx)
			if err != nil {
				return err
			}
			if done, err = prunedBelow(tx); err != nil {
				return err
			}
			end := min(below, head.End()) / TileWidth * TileWidth
			first := done
			for ; done < end && done < first+pruneStep*TileWidth; done += TileWidth {
				err := tx.Scan(key(keyRun, be(done/TileWidth)), func(k, _ []byte) error { return tx.Delete(k) })
				if err != nil {
					return err
				}
			}
			more = done < end
			if done == first {
				return nil
			}
			return tx.Set(key(keyPruned), be(done))
		})
		if err != nil || !more {
			if err != nil {
				err = fmt.Errorf("prune the ledger's entries: %w", err)
			}
			return done, err
		}
	}
}
