// Package store is a node's durable state: one badger database behind one writer.
//
// Every change goes through [Store.Update]. A single goroutine runs the queued functions one after another against one
// transaction, commits, syncs the disk and only then answers all of them. So an update is a serialized read-modify-write,
// what was acknowledged survives kill -9 and power loss, and many small updates share one sync (tens of thousands a second
// instead of a few). Reads take a snapshot and never wait for the writer.
//
// The key space is cut by one-byte tables (see [Table]); each stage owns its table. The layout has a version; a newer one than the program
// knows is refused, an older one is migrated on opening.
//
// A full disk would kill the process inside badger's memory maps, so the writer refuses updates with [ErrDiskFull] while less
// than Config.MinFree is left, and a store does not open. Nothing is lost: the caller keeps its work and tries again.
//
// What is deleted is given back to the disk by and by, once half of a file is garbage (see collect).
package store

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
	"golang.org/x/sys/unix"
)

// Table is the first byte of a key and names who owns it.
type Table byte

// The tables. Numbers are part of the disk layout and are never reused.
const (
	TableMeta        Table = 'm' // layout version, own identity
	TableGuard       Table = 'g' // signer: slot -> body
	TableTask        Table = 't' // tasks by request id
	TableOpen        Table = 'u' // ids of unfinished tasks
	TableInput       Table = 'i' // inputs and outputs of tasks, apart from their small state
	TableCertificate Table = 'c' // certificates by request id
	TableEvidence    Table = 'e' // evidence of equivocation
	TableOutbox      Table = 'o' // relay: what is to be sent
	TableCursor      Table = 'k' // intake: how far each chain was read
	TableSet         Table = 's' // operator sets by epoch
	TableTracking    Table = 'y' // the embedded MLflow server, in a store of its own
	TableState       Table = 'L' // ledger: the state after the last final block
	TableBlock       Table = 'B' // ledger: final blocks by height, and what vouches for them
	TableConsensus   Table = 'W' // ledger: what the consensus machine must remember above the last final block
	TableTile        Table = 'T' // ledger: tiles and entry bundles of the Merkle log
	TableLeaf        Table = 'N' // ledger: index of a leaf by its hash
	TableMempool     Table = 'M' // ledger: submissions that were acknowledged and are in no block yet
	TableCapture     Table = 'C' // capture: spooled records
	TableDeadLetter  Table = 'D' // capture: what cannot become a record
	TableAnchor      Table = 'A' // ledger: checkpoints on chains, blobs
)

// layout is the version of the key space written by this program.
const layout = 1

// Bounds.
const (
	// queueLength holds updates that wait for the writer; beyond it callers wait, which is the back-pressure wanted.
	queueLength = 1024
	// maxBatch bounds how many updates share a sync, so that one slow batch does not delay all for long.
	maxBatch = 512
	// DefaultMinFree leaves room for badger's value log, tables and their compaction.
	DefaultMinFree = 256 << 20
	// memTable is badger's memory table. A transaction may take 15 % of it, and one block of the ledger with its leaves and its change of
	// state is one transaction: thousands of entries. Memory is used only as far as it is written.
	memTable = 32 << 20
	// maxTxEntries and maxTxBytes stay below badger's bounds for a transaction at this memory table.
	maxTxEntries = 32 << 10
	maxTxBytes   = 4 << 20
	// valueThreshold sends inputs and outputs to the value log and keeps small state in the tree.
	valueThreshold = 16 << 10
	// freeCheckInterval is how old a measurement of free space may be; a node writes far less than MinFree in it.
	freeCheckInterval = 200 * time.Millisecond
)

// Errors that callers decide on.
var (
	ErrNotFound = errors.New("not in the store")
	ErrDiskFull = errors.New("the disk is full: free some space or move the data directory; the node abstains until then")
	ErrClosed   = errors.New("the store is closed")
	ErrLayout   = errors.New("the store was written by a newer program: upgrade this one")
)

// Config opens a store.
type Config struct {
	Dir     string
	MinFree uint64                           // free bytes below which updates are refused; 0 means DefaultMinFree
	Free    func(dir string) (uint64, error) // measures free bytes; nil means the file system
	Logger  *slog.Logger
}

// Store is safe for concurrent use.
type Store struct {
	db      *badger.DB
	cfg     Config
	queue   chan update
	closing chan struct{}
	done    chan struct{}
	once    sync.Once

	mu      sync.Mutex // guards closed, and that nobody begins to read once it is set
	closed  bool
	readers sync.WaitGroup // under way: the database must not be closed under them

	freeAt time.Time // writer only
	free   uint64    // writer only
}

type update struct {
	fn  func(*Tx) error
	err chan error
}

// Open opens or creates the store in a directory and starts its writer.
func Open(cfg Config) (*Store, error) {
	if cfg.MinFree == 0 {
		cfg.MinFree = DefaultMinFree
	}
	if cfg.Free == nil {
		cfg.Free = freeBytes
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{cfg: cfg, queue: make(chan update, queueLength), closing: make(chan struct{}), done: make(chan struct{})}
	err := s.checkSpace() // badger's first writes through its memory maps would end the process
	if err == nil {
		s.db, err = openBadger(cfg)
	}
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", cfg.Dir, err)
	}
	go s.write()
	if err := s.checkLayout(); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// openBadger keeps the memory of an idle store small: a node holds a few megabytes of state, not a data base.
func openBadger(cfg Config) (*badger.DB, error) {
	opts := badger.DefaultOptions(cfg.Dir).
		WithLogger(nil).
		WithSyncWrites(false). // the writer syncs once per batch
		WithMemTableSize(memTable).
		WithNumMemtables(2).
		WithNumCompactors(2).
		WithNumLevelZeroTables(2).
		WithNumLevelZeroTablesStall(4).
		WithValueLogFileSize(16 << 20).
		WithValueThreshold(valueThreshold).
		WithCompression(options.None).
		WithBlockCacheSize(0).
		WithMetricsEnabled(false).
		WithVerifyValueChecksum(true).
		WithDetectConflicts(false) // there is one writer
	if err := check(cfg.Dir, opts); err != nil {
		return nil, err
	}
	db, err := badger.Open(opts)
	if err != nil {
		// After a crash between creating and sizing a file, the first opening fails and repairs; the second succeeds
		// (badger issue 2207).
		cfg.Logger.Warn("store did not open, trying once more", "dir", cfg.Dir, "err", err)
		db, err = badger.Open(opts)
	}
	return db, err
}

var layoutKey = Key(TableMeta, []byte("layout"))

func (s *Store) checkLayout() error {
	return s.Update(context.Background(), func(tx *Tx) error {
		v, err := tx.Get(layoutKey)
		if errors.Is(err, ErrNotFound) {
			return tx.Set(layoutKey, binary.BigEndian.AppendUint32(nil, layout))
		}
		if err != nil {
			return err
		}
		if len(v) != 4 || binary.BigEndian.Uint32(v) > layout {
			return ErrLayout
		}
		return nil
	})
}

// Close writes what is queued, stops the writer, waits for who reads and closes the database.
func (s *Store) Close() error {
	err := ErrClosed
	s.once.Do(func() {
		close(s.closing)
		<-s.done
		s.mu.Lock()
		s.closed = true
		s.mu.Unlock()
		s.readers.Wait()
		err = s.db.Close()
	})
	return err
}

// read keeps the database open until the caller is done.
func (s *Store) read() (done func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, ErrClosed
	}
	s.readers.Add(1)
	return s.readers.Done, nil
}

// Key builds a key of a table.
func Key(t Table, parts ...[]byte) []byte {
	k := []byte{byte(t)}
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

// Reader reads one consistent snapshot.
type Reader interface {
	// Get returns a copy of the value, or ErrNotFound.
	Get(key []byte) ([]byte, error)
	// Has reports whether there is a value.
	Has(key []byte) (bool, error)
	// Scan calls fn with copies of all pairs whose key has the prefix, in order of keys, until fn returns an error.
	Scan(prefix []byte, fn func(key, value []byte) error) error
}

// Tx is what an update function sees: the state with its own and its batch's earlier changes. If the function fails, none of
// its changes remain.
//
// Scan inside an update does not see the function's own changes.
type Tx struct {
	Reader
	pending map[string][]byte // nil value: deleted
	order   []string
}

// Get implements [Reader], seeing the function's own changes.
func (t *Tx) Get(key []byte) ([]byte, error) {
	if v, ok := t.pending[string(key)]; ok {
		if v == nil {
			return nil, ErrNotFound
		}
		return append([]byte{}, v...), nil
	}
	return t.Reader.Get(key)
}

// Has implements [Reader], seeing the function's own changes.
func (t *Tx) Has(key []byte) (bool, error) {
	if v, ok := t.pending[string(key)]; ok {
		return v != nil, nil
	}
	return t.Reader.Has(key)
}

// Set stores a value. It keeps both slices; do not change them.
func (t *Tx) Set(key, value []byte) error {
	if value == nil {
		value = []byte{}
	}
	return t.put(key, value)
}

// Delete removes a key, present or not.
func (t *Tx) Delete(key []byte) error { return t.put(key, nil) }

func (t *Tx) put(key, value []byte) error {
	if len(key) < 2 {
		return fmt.Errorf("store: a key needs a table and a name")
	}
	if _, ok := t.pending[string(key)]; !ok {
		t.order = append(t.order, string(key))
	}
	t.pending[string(key)] = value
	return nil
}

// View runs fn on a snapshot. Close waits for it.
func (s *Store) View(fn func(Reader) error) error {
	done, err := s.read()
	if err != nil {
		return err
	}
	defer done()
	return s.db.View(func(txn *badger.Txn) error { return fn(reader{txn}) })
}

// Update runs fn in the writer and returns when its changes are on disk. fn must be quick, must not call the store itself, and
// may be run on a batch's state that includes other functions' changes, which become durable together with its own.
// If ctx ends before fn ran, nothing happens; afterwards Update waits for the disk.
func (s *Store) Update(ctx context.Context, fn func(*Tx) error) error {
	u := update{fn: fn, err: make(chan error, 1)}
	select {
	case <-s.closing:
		return ErrClosed
	default:
	}
	select {
	case s.queue <- u:
	case <-ctx.Done():
		return ctx.Err()
	case <-s.closing:
		return ErrClosed
	}
	select {
	case err := <-u.err:
		return err
	case <-s.done:
		select { // the writer may have answered while it stopped
		case err := <-u.err:
			return err
		default:
			return ErrClosed
		}
	}
}

func (s *Store) write() {
	defer close(s.done)
	garbage := time.NewTicker(collectEvery)
	defer garbage.Stop()
	for {
		var batch []update
		select {
		case u := <-s.queue:
			batch = append(batch, u)
		case <-garbage.C:
			if found, err := s.collect(); err != nil {
				s.cfg.Logger.Warn("store: space of deleted values is not freed", "err", err)
			} else if found {
				s.cfg.Logger.Debug("store: a file of deleted values is freed")
			}
			continue
		case <-s.closing:
			select {
			case u := <-s.queue:
				batch = append(batch, u)
			default:
				return
			}
		}
		for len(batch) < maxBatch {
			select {
			case u := <-s.queue:
				batch = append(batch, u)
				continue
			default:
			}
			break
		}
		s.apply(batch)
	}
}

// apply runs a batch and answers each of its updates once.
func (s *Store) apply(batch []update) {
	if err := s.checkSpace(); err != nil {
		answer(batch, err)
		return
	}
	txn := s.db.NewTransaction(true)
	defer func() { txn.Discard() }()
	var ran []update // applied to txn, not yet committed
	entries, size := 0, 0
	for i, u := range batch {
		tx := &Tx{Reader: reader{txn}, pending: map[string][]byte{}}
		if err := u.fn(tx); err != nil {
			u.err <- err
			continue
		}
		n, b := tx.cost()
		if n > maxTxEntries || b > maxTxBytes {
			u.err <- fmt.Errorf("store update: %d entries and %d bytes, at most %d and %d are allowed", n, b, maxTxEntries, maxTxBytes)
			continue
		}
		if entries+n > maxTxEntries || size+b > maxTxBytes {
			if err := s.commit(txn, ran); err != nil {
				answer(batch[i:], err) // u read what is now lost; the others find a full or broken disk
				return
			}
			txn, ran, entries, size = s.db.NewTransaction(true), nil, 0, 0
		}
		if err := tx.applyTo(txn); err != nil {
			// The bounds above keep a transaction within badger's: only a broken database comes here.
			answer(append(ran, batch[i:]...), fmt.Errorf("store update: %w", err))
			return
		}
		ran, entries, size = append(ran, u), entries+n, size+b
	}
	_ = s.commit(txn, ran) // each update has its answer
}

// commit makes a transaction durable and answers its updates.
func (s *Store) commit(txn *badger.Txn, ran []update) error {
	err := txn.Commit()
	if err == nil {
		err = s.db.Sync()
	}
	if err != nil {
		if errors.Is(err, unix.ENOSPC) {
			err = fmt.Errorf("%w (%w)", ErrDiskFull, err)
		}
		err = fmt.Errorf("store commit: %w", err)
	}
	answer(ran, err)
	return err
}

func answer(batch []update, err error) {
	for _, u := range batch {
		u.err <- err
	}
}

// cost counts what the changes take of a badger transaction: large values go to the value log.
func (t *Tx) cost() (entries, size int) {
	for k, v := range t.pending {
		size += len(k) + min(len(v), valueThreshold) + 32
	}
	return len(t.pending), size
}

func (t *Tx) applyTo(txn *badger.Txn) error {
	for _, k := range t.order {
		var err error
		if v := t.pending[k]; v == nil {
			err = txn.Delete([]byte(k))
		} else {
			err = txn.Set([]byte(k), v)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkSpace refuses when the disk has less than the reserve.
func (s *Store) checkSpace() error {
	if now := time.Now(); s.free < s.cfg.MinFree || now.Sub(s.freeAt) > freeCheckInterval {
		free, err := s.cfg.Free(s.cfg.Dir)
		if err != nil {
			return fmt.Errorf("store: measure free space: %w", err)
		}
		s.free, s.freeAt = free, now
	}
	if s.free < s.cfg.MinFree {
		return fmt.Errorf("%w (%d MiB free, %d MiB are kept in reserve)", ErrDiskFull, s.free>>20, s.cfg.MinFree>>20)
	}
	return nil
}

func freeBytes(dir string) (uint64, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return 0, err
	}
	return st.Bavail * uint64(st.Bsize), nil
}

type reader struct{ txn *badger.Txn }

// Get implements [Reader].
func (r reader) Get(key []byte) ([]byte, error) {
	item, err := r.txn.Get(key)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("store get: %w", err)
	}
	return item.ValueCopy(nil)
}

// Has implements [Reader].
func (r reader) Has(key []byte) (bool, error) {
	_, err := r.txn.Get(key)
	switch {
	case errors.Is(err, badger.ErrKeyNotFound):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("store get: %w", err)
	}
	return true, nil
}

// Scan implements [Reader].
func (r reader) Scan(prefix []byte, fn func(key, value []byte) error) error {
	// Nothing is read ahead: most values are in the tree, beside their keys, where badger's goroutine for each costs more than the reading; and most
	// scans are short.
	it := r.txn.NewIterator(badger.IteratorOptions{Prefix: prefix})
	defer it.Close()
	for it.Rewind(); it.Valid(); it.Next() {
		v, err := it.Item().ValueCopy(nil)
		if err != nil {
			return fmt.Errorf("store scan: %w", err)
		}
		if err := fn(it.Item().KeyCopy(nil), v); err != nil {
			return err
		}
	}
	return nil
}
