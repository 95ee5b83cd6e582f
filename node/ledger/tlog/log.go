package tlog

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/transparency-dev/merkle/compact"

	"github.com/lineal-network/lineal/node/store"
)

// Config opens a log.
type Config struct {
	Origin     string // first line of checkpoints; see [Origin]
	Key        *Key   // signs checkpoints; nil for a log that is only read
	Now        func() time.Time
	Logger     *slog.Logger
	Registerer prometheus.Registerer
}

// Log is the tree in a store. It is safe for concurrent use; appends are serialized by the store's one writer.
type Log struct {
	store   *store.Store
	cfg     Config
	metrics *metrics
}

// Key space in store.TableTile; integers are big-endian, so that keys sort by them.
//
//	s                      head: size, then the hashes of the compact range
//	t level(1) index(8)    tile
//	e bundle(8) first(1)   run of entries of a bundle
//	p                      entries below this index were pruned
//	j                      what a joined log still has to load
//	n                      the own signed checkpoint
//	c operator(20)         the latest cosignature of an operator
const (
	keyHead        = 's'
	keyTile        = 't'
	keyRun         = 'e'
	keyPruned      = 'p'
	keyJoin        = 'j'
	keyNote        = 'n'
	keyCosignature = 'c'
)

func key(kind byte, parts ...[]byte) []byte {
	return store.Key(store.TableTile, append([][]byte{{kind}}, parts...)...)
}

func be(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

func tileKey(level int, index uint64) []byte { return key(keyTile, []byte{byte(level)}, be(index)) }

func runKey(index uint64) []byte { return key(keyRun, be(index/TileWidth), []byte{byte(index)}) }

// indexKey is short: an index entry is checked against the tree, so a collision could hide a leaf from search, never forge one,
// and it takes 2^64 work to make one.
func indexKey(leaf Hash) []byte { return store.Key(store.TableLeaf, leaf[:16]) }

// Open opens the log in a store and checks its right edge against its head.
func Open(s *store.Store, cfg Config) (*Log, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Key != nil && cfg.Key.Origin() != cfg.Origin {
		return nil, fmt.Errorf("open ledger: the key is of %q, the log %q", cfg.Key.Origin(), cfg.Origin)
	}
	l := &Log{store: s, cfg: cfg, metrics: newMetrics(cfg.Registerer)}
	err := s.View(func(r store.Reader) error {
		head, err := readHead(r)
		if err != nil {
			return err
		}
		l.metrics.size.Set(float64(head.End()))
		return checkEdge(r, head)
	})
	if err != nil {
		return nil, fmt.Errorf("open ledger: %w", err)
	}
	return l, nil
}

// checkEdge compares the tiles at the right edge with the head.
func checkEdge(r store.Reader, head *compact.Range) error {
	got, err := stored(r).edge(head.End())
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if !got.Equal(head) {
		return fmt.Errorf("%w: the tiles at its right edge do not hash to its head of %d leaves", ErrCorrupt, head.End())
	}
	return nil
}

// stored reads tiles of a store, each once: the nodes of one proof lie in few tiles. It lives no longer than its snapshot.
func stored(r store.Reader) hashes {
	type id struct {
		level int
		index uint64
	}
	seen := map[id][]byte{}
	return func(level int, index uint64, width int) ([]byte, error) {
		b, ok := seen[id{level, index}]
		if !ok {
			var err error
			b, err = r.Get(tileKey(level, index))
			if errors.Is(err, store.ErrNotFound) {
				return nil, fmt.Errorf("tile %d/%d: %w", level, index, ErrMissing)
			}
			if err != nil {
				return nil, err
			}
			seen[id{level, index}] = b
		}
		if n := width * len(Hash{}); len(b) >= n {
			return b[:n], nil
		}
		return nil, fmt.Errorf("%w: tile %d/%d has %d bytes, not %d hashes", ErrCorrupt, level, index, len(b), width)
	}
}

func readHead(r store.Reader) (*compact.Range, error) {
	b, err := r.Get(key(keyHead))
	if errors.Is(err, store.ErrNotFound) {
		return ranges.NewEmptyRange(0), nil
	}
	if err != nil {
		return nil, err
	}
	if len(b) < 8 || (len(b)-8)%len(Hash{}) != 0 {
		return nil, fmt.Errorf("%w: its head has %d bytes", ErrCorrupt, len(b))
	}
	size := binary.BigEndian.Uint64(b)
	if size > MaxSize {
		return nil, fmt.Errorf("%w: its head says %d leaves", ErrCorrupt, size)
	}
	var nodes [][]byte
	for b = b[8:]; len(b) > 0; b = b[len(Hash{}):] {
		nodes = append(nodes, b[:len(Hash{})])
	}
	head, err := ranges.NewRange(0, size, nodes)
	if err != nil {
		return nil, fmt.Errorf("%w: its head: %w", ErrCorrupt, err)
	}
	return head, nil
}

func writeHead(tx *store.Tx, head *compact.Range) error {
	b := be(head.End())
	for _, h := range head.Hashes() {
		b = append(b, h...)
	}
	return tx.Set(key(keyHead), b)
}

// Append adds leaves within an update and returns root and size after them. They are in the log when the update has returned without
// an error. Equal leaves may be appended more than once; [Log.IndexOf] finds the last.
func (l *Log) Append(tx *store.Tx, leaves [][]byte) (root Hash, size uint64, err error) {
	head, err := readHead(tx)
	if err != nil {
		return Hash{}, 0, fmt.Errorf("append to the ledger: %w", err)
	}
	a := appender{tx: tx, head: head}
	if root, err = a.append(leaves); err != nil {
		return Hash{}, 0, fmt.Errorf("append to the ledger: %w", err)
	}
	l.metrics.size.Set(float64(head.End()))
	return root, head.End(), nil
}

// maxRun is where a run is cut, so that no value comes near the store's largest.
const maxRun = 1 << 20

// appender holds the right edge while leaves are added.
type appender struct {
	tx    *store.Tx
	head  *compact.Range
	tiles [levels]*growing
	run   []byte // entries since runAt
	runAt uint64
	// hashesOnly leaves out entries and index.
	hashesOnly bool
	err        error // the first of a visit
}

type growing struct {
	index uint64
	b     []byte
}

func (a *appender) append(leaves [][]byte) (root Hash, err error) {
	a.runAt = a.head.End()
	for _, leaf := range leaves {
		if len(leaf) > MaxEntry {
			return Hash{}, fmt.Errorf("%w, not %d", ErrTooLarge, len(leaf))
		}
		if err := a.add(LeafHash(leaf), leaf); err != nil {
			return Hash{}, err
		}
	}
	return a.finish()
}

func (a *appender) add(hash Hash, leaf []byte) error {
	index := a.head.End()
	if index >= MaxSize {
		return fmt.Errorf("the ledger is full: %d leaves", index)
	}
	if err := a.head.Append(hash[:], a.visit); err != nil {
		return err
	}
	if a.err != nil || a.hashesOnly {
		return a.err
	}
	a.run = AppendEntry(a.run, leaf)
	if (index+1)%TileWidth == 0 || len(a.run) >= maxRun {
		if err := a.flushRun(); err != nil {
			return err
		}
	}
	return a.tx.Set(indexKey(hash), be(index))
}

// visit is told of each new perfect subtree; those at the bottom of a tile are what tiles hold.
func (a *appender) visit(id compact.NodeID, hash []byte) {
	if id.Level%TileHeight == 0 && a.err == nil {
		a.err = a.extend(int(id.Level/TileHeight), id.Index, hash)
	}
}

func (a *appender) extend(level int, position uint64, hash []byte) error {
	if level >= levels {
		return nil
	}
	t, offset := a.tiles[level], int(position%TileWidth)
	if t == nil {
		t = &growing{index: position / TileWidth}
		if offset > 0 {
			b, err := stored(a.tx)(level, t.index, offset)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrCorrupt, err)
			}
			t.b = append(make([]byte, 0, TileWidth*len(Hash{})), b...)
		}
		a.tiles[level] = t
	}
	t.b = append(t.b, hash...)
	if offset < TileWidth-1 {
		return nil
	}
	a.tiles[level] = nil
	return a.tx.Set(tileKey(level, t.index), t.b)
}

func (a *appender) flushRun() error {
	if len(a.run) == 0 {
		return nil
	}
	err := a.tx.Set(runKey(a.runAt), a.run)
	a.run, a.runAt = nil, a.head.End()
	return err
}

// finish writes what is not full, and the head.
func (a *appender) finish() (Hash, error) {
	if err := a.flushRun(); err != nil {
		return Hash{}, err
	}
	for level, t := range a.tiles {
		if t != nil {
			if err := a.tx.Set(tileKey(level, t.index), t.b); err != nil {
				return Hash{}, err
			}
		}
	}
	a.tiles = [levels]*growing{}
	if err := writeHead(a.tx, a.head); err != nil {
		return Hash{}, err
	}
	return rootOf(a.head)
}

// view runs fn on a snapshot with the size that it has.
func (l *Log) view(fn func(r store.Reader, size uint64) error) error {
	return l.store.View(func(r store.Reader) error {
		head, err := readHead(r)
		if err != nil {
			return err
		}
		return fn(r, head.End())
	})
}

// Head returns root and size of what is durable.
func (l *Log) Head() (root Hash, size uint64, err error) {
	err = l.store.View(func(r store.Reader) (err error) {
		root, size, err = HeadIn(r)
		return err
	})
	return root, size, err
}

// HeadIn returns root and size as a snapshot or an update sees them.
func HeadIn(r store.Reader) (root Hash, size uint64, err error) {
	head, err := readHead(r)
	if err != nil {
		return Hash{}, 0, fmt.Errorf("ledger head: %w", err)
	}
	root, err = rootOf(head)
	return root, head.End(), err
}

// Root returns the root of the first size leaves.
func (l *Log) Root(size uint64) (root Hash, err error) {
	err = l.view(func(r store.Reader, head uint64) (err error) {
		if size > head {
			return fmt.Errorf("%w: %d of %d leaves", ErrRange, size, head)
		}
		root, err = stored(r).root(size)
		return err
	})
	if err != nil {
		return Hash{}, fmt.Errorf("ledger root: %w", err)
	}
	return root, nil
}

// Inclusion returns the path from a leaf to the root of the first size leaves.
func (l *Log) Inclusion(index, size uint64) (path []Hash, err error) {
	err = l.view(func(r store.Reader, head uint64) (err error) {
		if size > head {
			return fmt.Errorf("%w: %d of %d leaves", ErrRange, size, head)
		}
		path, err = stored(r).inclusion(index, size)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("inclusion proof: %w", err)
	}
	return path, nil
}

// Consistency returns the proof that the tree of size b extends that of size a.
func (l *Log) Consistency(a, b uint64) (path []Hash, err error) {
	err = l.view(func(r store.Reader, head uint64) (err error) {
		if b > head {
			return fmt.Errorf("%w: %d of %d leaves", ErrRange, b, head)
		}
		path, err = stored(r).consistency(a, b)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("consistency proof: %w", err)
	}
	return path, nil
}

// Leaf returns a leaf's bytes, checked against the tree.
func (l *Log) Leaf(index uint64) (leaf []byte, err error) {
	err = l.view(func(r store.Reader, size uint64) error {
		if index >= size {
			return fmt.Errorf("%w: %d of %d leaves", ErrRange, index, size)
		}
		entries, err := readEntries(r, index/TileWidth, int(index%TileWidth)+1)
		if err != nil {
			return err
		}
		leaf = entries[index%TileWidth]
		return checkLeaf(r, index, LeafHash(leaf))
	})
	if err != nil {
		return nil, fmt.Errorf("leaf %d: %w", index, err)
	}
	return leaf, nil
}

func checkLeaf(r store.Reader, index uint64, hash Hash) error {
	want, err := stored(r).node(compact.NewNodeID(0, index))
	if err != nil {
		return err
	}
	if Hash(want) != hash {
		return fmt.Errorf("%w: it does not hash to its place in the tree", ErrCorrupt)
	}
	return nil
}

// IndexOf finds a leaf by its hash; store.ErrNotFound means that the log has none (or has not loaded it yet).
func (l *Log) IndexOf(leaf Hash) (index uint64, err error) {
	err = l.view(func(r store.Reader, _ uint64) error {
		b, err := r.Get(indexKey(leaf))
		if err != nil {
			return err
		}
		if len(b) != 8 {
			return fmt.Errorf("%w: an index entry has %d bytes", ErrCorrupt, len(b))
		}
		index = binary.BigEndian.Uint64(b)
		err = checkLeaf(r, index, leaf)
		if errors.Is(err, ErrCorrupt) {
			return store.ErrNotFound // another leaf with the same first half: see indexKey
		}
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("leaf %x: %w", leaf, err)
	}
	return index, nil
}

// Tile implements [Source].
func (l *Log) Tile(_ context.Context, level int, index uint64, width int) (b []byte, err error) {
	if level < 0 || level >= levels || width < 1 || width > TileWidth {
		return nil, fmt.Errorf("tile %d/%d: %w", level, index, ErrRange)
	}
	err = l.view(func(r store.Reader, size uint64) (err error) {
		if Width(level, index, size) < width {
			return fmt.Errorf("tile %d/%d: %w", level, index, ErrRange)
		}
		b, err = stored(r)(level, index, width)
		return err
	})
	return b, err
}

// AppendHashes adds leaves of which only the hashes are known: they have no entries and are in no index. It is how benchmarks make a
// tree of millions of leaves in seconds; a node's ledger never has such leaves.
func (l *Log) AppendHashes(tx *store.Tx, leaves []Hash) (root Hash, size uint64, err error) {
	head, err := readHead(tx)
	if err != nil {
		return Hash{}, 0, fmt.Errorf("append hashes: %w", err)
	}
	a := appender{tx: tx, head: head, hashesOnly: true}
	for _, h := range leaves {
		if err := a.add(h, nil); err != nil {
			return Hash{}, 0, fmt.Errorf("append hashes: %w", err)
		}
	}
	root, err = a.finish()
	return root, head.End(), err
}
