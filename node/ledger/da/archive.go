package da

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/store"
)

// DefaultMaxArchive is how many blobs the archive keeps: 16 GiB, some years of a busy ledger. Blobs can be made again from the blocks as long
// as a node keeps those, so refusing to archive loses nothing.
const DefaultMaxArchive = 128 << 10

// Errors that callers decide on.
var (
	// ErrUnknownBlob: the archive does not have this blob.
	ErrUnknownBlob = errors.New("the archive has no such blob")
	// ErrArchiveFull: the quota is used up.
	ErrArchiveFull = errors.New("the archive of blobs is full; raise ledger.archiveBlobs")
)

// Archive keeps blobs by their versioned hashes, in a node's store. It is safe for concurrent use.
type Archive struct {
	db      *store.Store
	max     uint64
	refused prometheus.Counter
	kept    prometheus.Gauge
}

// Keys within TableAnchor.
var (
	keyBlob  = []byte("blob/")
	keyCount = []byte("blobs")
)

// NewArchive opens the archive in a store; max 0 means DefaultMaxArchive. The registerer may be nil.
func NewArchive(db *store.Store, max uint64, r prometheus.Registerer) (*Archive, error) {
	if max == 0 {
		max = DefaultMaxArchive
	}
	a := &Archive{db: db, max: max,
		refused: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_da_archive_refused_total", Help: "Blobs that were not archived because the quota is used up."}),
		kept:    prometheus.NewGauge(prometheus.GaugeOpts{Name: "lineal_da_archive_blobs", Help: "Blobs in the archive."})}
	if r != nil {
		for _, c := range []prometheus.Collector{a.refused, a.kept} {
			if err := r.Register(c); err != nil {
				return nil, fmt.Errorf("open the archive of blobs: %w", err)
			}
		}
	}
	n, err := a.Len()
	a.kept.Set(float64(n))
	return a, err
}

func blobKey(name common.Hash) []byte { return store.Key(store.TableAnchor, keyBlob, name[:]) }

// Len is how many blobs are kept.
func (a *Archive) Len() (n uint64, err error) {
	err = a.db.View(func(r store.Reader) error {
		n, err = count(r)
		return err
	})
	return n, err
}

func count(r interface {
	Get(key []byte) ([]byte, error)
}) (uint64, error) {
	b, err := r.Get(store.Key(store.TableAnchor, keyCount))
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(b) != 8 {
		return 0, errors.New("the number of archived blobs is damaged in the store")
	}
	return binary.BigEndian.Uint64(b), nil
}

// Put keeps blobs; what is there already is left as it is. Pieces are trusted to have their names: they come from Pack.
func (a *Archive) Put(ctx context.Context, pieces []Piece) error {
	var n uint64
	for _, p := range pieces { // one update each: a blob is an eighth of a megabyte
		err := a.db.Update(ctx, func(tx *store.Tx) error {
			key := blobKey(p.Name)
			_, err := tx.Get(key)
			if err == nil {
				return nil
			}
			if !errors.Is(err, store.ErrNotFound) {
				return err
			}
			if n, err = count(tx); err != nil {
				return err
			}
			if n >= a.max {
				return ErrArchiveFull
			}
			n++
			if err := tx.Set(store.Key(store.TableAnchor, keyCount), binary.BigEndian.AppendUint64(nil, n)); err != nil {
				return err
			}
			return tx.Set(key, p.Data)
		})
		if errors.Is(err, ErrArchiveFull) {
			a.refused.Inc()
		}
		if err != nil {
			return fmt.Errorf("archive blob %s: %w", p.Name, err)
		}
		if n > 0 {
			a.kept.Set(float64(n))
		}
	}
	return nil
}

// Get returns a blob's 131,072 bytes.
func (a *Archive) Get(name common.Hash) (blob []byte, err error) {
	err = a.db.View(func(r store.Reader) error {
		b, err := r.Get(blobKey(name))
		blob = append([]byte(nil), b...)
		return err
	})
	if errors.Is(err, store.ErrNotFound) {
		return nil, fmt.Errorf("%w: %s", ErrUnknownBlob, name)
	}
	return blob, err
}

// Sidecar makes what a transaction with these blobs carries beside it.
func (a *Archive) Sidecar(_ context.Context, names []common.Hash) (*types.BlobTxSidecar, error) {
	pieces := make([]Piece, len(names))
	for i, name := range names {
		blob, err := a.Get(name)
		if err != nil {
			return nil, err
		}
		pieces[i] = Piece{name, blob}
	}
	return Sidecar(pieces)
}
