package tlog

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/transparency-dev/merkle/compact"

	"github.com/lineal-network/lineal/node/store"
)

// Edge is the right edge of the tree at one size: all that a log needs to be appended to. It is at most 57 KiB, 24 KiB at 16 M leaves.
type Edge struct {
	Size  uint64
	tiles [levels][]byte
}

// Edge returns the right edge of the first size leaves.
func (l *Log) Edge(size uint64) (e Edge, err error) {
	err = l.view(func(r store.Reader, head uint64) error {
		if size > head {
			return fmt.Errorf("%w: %d of %d leaves", ErrRange, size, head)
		}
		e.Size = size
		for level := range e.tiles {
			index, width := edgeTile(level, size)
			if width == 0 {
				continue
			}
			b, err := stored(r)(level, index, width)
			if err != nil {
				return err
			}
			e.tiles[level] = b
		}
		return nil
	})
	if err != nil {
		return Edge{}, fmt.Errorf("edge of the ledger: %w", err)
	}
	return e, nil
}

// edgeTile says which tile of a level is not full at a size, and how wide it is; width 0 means that all are.
func edgeTile(level int, size uint64) (index uint64, width int) {
	n := size >> (TileHeight * level)
	return n / TileWidth, int(n % TileWidth)
}

// Encode gives the form for the wire: the size, then each level's hashes. How many they are follows from the size.
func (e *Edge) Encode() []byte {
	b := be(e.Size)
	for _, t := range e.tiles {
		b = append(b, t...)
	}
	return b
}

// DecodeEdge reads what [Edge.Encode] wrote; whether it is the right edge only its root says.
func DecodeEdge(b []byte) (e Edge, err error) {
	if len(b) < 8 {
		return e, errors.New("edge of the ledger: too short")
	}
	if e.Size, b = binary.BigEndian.Uint64(b), b[8:]; e.Size > MaxSize {
		return Edge{}, fmt.Errorf("edge of the ledger: %d leaves", e.Size)
	}
	for level := range e.tiles {
		_, width := edgeTile(level, e.Size)
		n := width * len(Hash{})
		if len(b) < n {
			return Edge{}, errors.New("edge of the ledger: too short for its size")
		}
		e.tiles[level], b = b[:n:n], b[n:]
	}
	if len(b) > 0 {
		return Edge{}, errors.New("edge of the ledger: too long for its size")
	}
	return e, nil
}

func (e *Edge) hashes() hashes {
	return func(level int, index uint64, width int) ([]byte, error) {
		if level >= levels || len(e.tiles[level]) < width*len(Hash{}) {
			return nil, ErrRange
		}
		return e.tiles[level][:width*len(Hash{})], nil
	}
}

// Root is the root of the tree with this edge.
func (e *Edge) Root() (Hash, error) { return e.hashes().root(e.Size) }

// Join makes an empty log one of a certified size and root from its right edge, within an update. It can be appended to at once. What is
// left of the edge is ErrMissing until [Log.Backfill] has loaded it.
func (l *Log) Join(tx *store.Tx, e Edge, certified Hash) error {
	head, err := readHead(tx)
	if err != nil {
		return fmt.Errorf("join the ledger: %w", err)
	}
	if head.End() > 0 {
		return fmt.Errorf("join the ledger: there is one of %d leaves here", head.End())
	}
	root, err := e.Root()
	if err != nil {
		return fmt.Errorf("join the ledger: %w", err)
	}
	if root != certified {
		l.metrics.badTiles.Inc()
		return fmt.Errorf("join the ledger: %w: the edge of %d leaves has root %x, certified is %x", ErrBadTile, e.Size, root, certified)
	}
	if head, err = e.hashes().edge(e.Size); err != nil {
		return fmt.Errorf("join the ledger: %w", err)
	}
	for level, b := range e.tiles {
		if len(b) == 0 {
			continue
		}
		index, _ := edgeTile(level, e.Size)
		if err := putTile(tx, level, index, b); err != nil {
			return err
		}
	}
	if err := writeHead(tx, head); err != nil {
		return err
	}
	l.metrics.size.Set(float64(e.Size))
	return tx.Set(key(keyJoin), join{size: e.Size, level: levels - 1}.encode())
}

// putTile stores a verified tile, and for leaves their index.
func putTile(tx *store.Tx, level int, index uint64, b []byte) error {
	if level == 0 {
		for i := range len(b) / len(Hash{}) {
			if err := tx.Set(indexKey(Hash(b[i*len(Hash{}):])), be(index*TileWidth+uint64(i))); err != nil {
				return err
			}
		}
	}
	return tx.Set(tileKey(level, index), b)
}

// join is how far the left side was loaded: all of the levels above, of this level up to next. Level -1 are the entries.
type join struct {
	size  uint64
	level int
	next  uint64
}

func (j join) encode() []byte { return append(append(be(j.size), byte(j.level+1)), be(j.next)...) }

func readJoin(r store.Reader) (j join, ok bool, err error) {
	b, err := r.Get(key(keyJoin))
	if errors.Is(err, store.ErrNotFound) {
		return j, false, nil
	}
	if err != nil {
		return j, false, err
	}
	if len(b) != 17 || b[8] > levels {
		return j, false, fmt.Errorf("%w: what is still to load", ErrCorrupt)
	}
	return join{size: binary.BigEndian.Uint64(b), level: int(b[8]) - 1, next: binary.BigEndian.Uint64(b[9:])}, true, nil
}

// count is how many tiles, or bundles, there are to load at the level.
func (j join) count() uint64 {
	if j.level < 0 {
		return (j.size + TileWidth - 1) / TileWidth
	}
	return j.size >> (TileHeight * (j.level + 1))
}

// total and done count tiles and bundles.
func (j join) total() (n uint64) {
	for j.level = -1; j.level < levels; j.level++ {
		n += j.count()
	}
	return n
}

func (j join) done() (n uint64) {
	n = j.next
	for j.level++; j.level < levels; j.level++ {
		n += j.count()
	}
	return n
}

// Peer is a source with the name by which it is blamed.
type Peer struct {
	Name string
	Source
}

// Bounds of loading: a batch is fetched at once, checked and stored in one update; the largest bundles make it 128 MB, usual ones 2 MB.
const (
	backfillBatch   = 8
	backfillWorkers = 4
)

// Backfill loads what is left of the edge of a joined log: tiles from the top down, each checked against the one above it and so against the
// certified root, then entries, each checked against its tile. It resumes where it was stopped, and returns nil when nothing is
// missing. A peer that sends what does not lead to the root is not asked again; when none is left the error says what each did. progress
// may be nil.
func (l *Log) Backfill(ctx context.Context, peers []Peer, progress func(done, total uint64)) error {
	peers = append([]Peer{}, peers...)
	var blame error
	for {
		var j join
		var open bool
		err := l.store.View(func(r store.Reader) (err error) {
			j, open, err = readJoin(r)
			return err
		})
		if err != nil || !open {
			return err
		}
		for j.level >= 0 && j.next >= j.count() {
			j.level, j.next = j.level-1, 0
		}
		if progress != nil {
			progress(j.done(), j.total())
		}
		if j.level < 0 && j.next >= j.count() {
			return l.store.Update(ctx, func(tx *store.Tx) error { return tx.Delete(key(keyJoin)) })
		}
		if len(peers) == 0 {
			return errors.Join(errors.New("load the ledger's past: no peer is left to ask"), blame)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		err = l.backfillBatch(ctx, j, peers)
		if err == nil {
			continue
		}
		if ctx.Err() != nil || errors.Is(err, store.ErrDiskFull) || errors.Is(err, store.ErrClosed) || errors.Is(err, ErrCorrupt) {
			return err
		}
		if errors.Is(err, ErrBadTile) {
			l.metrics.badTiles.Inc()
		}
		l.cfg.Logger.Warn("peer cannot give the ledger's past", "peer", peers[0].Name, "err", err)
		blame = errors.Join(blame, fmt.Errorf("peer %s: %w", peers[0].Name, err))
		peers = peers[1:]
	}
}

// backfillBatch fetches the next parts from the first peer, checks and stores them.
func (l *Log) backfillBatch(ctx context.Context, j join, peers []Peer) error {
	n := min(backfillBatch, j.count()-j.next)
	parts := make([][]byte, n)
	pruned := make([]bool, n)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(backfillWorkers)
	for i := range n {
		g.Go(func() (err error) {
			if j.level >= 0 {
				parts[i], err = peers[0].Tile(gctx, j.level, j.next+i, TileWidth)
				return err
			}
			parts[i], pruned[i], err = entriesOf(gctx, peers, j.next+i, Width(0, j.next+i, j.size))
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return l.store.Update(ctx, func(tx *store.Tx) error {
		for i := range n {
			var err error
			switch {
			case j.level >= 0:
				err = checkTile(tx, j.level, j.next+i, parts[i])
			case pruned[i]:
				err = tx.Set(key(keyPruned), be((j.next+i+1)*TileWidth))
			default:
				err = checkBundle(tx, j.next+i, Width(0, j.next+i, j.size), parts[i])
			}
			if err != nil {
				return err
			}
		}
		j.next += n
		return tx.Set(key(keyJoin), j.encode())
	})
}

// entriesOf asks the first peer, and the others only where that one has pruned.
func entriesOf(ctx context.Context, peers []Peer, index uint64, width int) (b []byte, pruned bool, err error) {
	for i, p := range peers {
		b, err := p.Entries(ctx, index, width)
		if err == nil {
			return b, false, nil
		}
		if i == 0 && !errors.Is(err, ErrPruned) {
			return nil, false, err
		}
	}
	return nil, true, nil
}

// checkTile stores a full tile if the tile above has its root.
func checkTile(tx *store.Tx, level int, index uint64, b []byte) error {
	if len(b) != TileWidth*len(Hash{}) {
		return fmt.Errorf("%w: tile %d/%d has %d bytes", ErrBadTile, level, index, len(b))
	}
	want, err := stored(tx).node(compact.NewNodeID(uint(TileHeight*(level+1)), index))
	if err != nil {
		return fmt.Errorf("%w: above tile %d/%d: %w", ErrCorrupt, level, index, err)
	}
	if Hash(want) != Hash(fold(b)) {
		return fmt.Errorf("%w: tile %d/%d", ErrBadTile, level, index)
	}
	return putTile(tx, level, index, b)
}

// checkBundle stores entries that hash to their tile.
func checkBundle(tx *store.Tx, index uint64, width int, b []byte) error {
	entries, err := ParseBundle(b)
	if err != nil || len(entries) != width {
		return fmt.Errorf("%w: entries %d: %d of %d: %w", ErrBadTile, index, len(entries), width, err)
	}
	tile, err := stored(tx)(0, index, width)
	if err != nil {
		return fmt.Errorf("%w: tile of entries %d: %w", ErrCorrupt, index, err)
	}
	if i := mismatch(entries, tile); i >= 0 {
		return fmt.Errorf("%w: entry %d", ErrBadTile, index*TileWidth+uint64(i))
	}
	var run []byte
	at := index * TileWidth
	for i, e := range entries {
		run = AppendEntry(run, e)
		if len(run) < maxRun && i < len(entries)-1 {
			continue
		}
		if err := tx.Set(runKey(at), run); err != nil {
			return err
		}
		run, at = nil, index*TileWidth+uint64(i)+1
	}
	return nil
}

// mismatch returns the first entry that does not hash to its place in a tile, or -1.
func mismatch(entries [][]byte, tile []byte) int {
	for i, e := range entries {
		if LeafHash(e) != Hash(tile[i*len(Hash{}):]) {
			return i
		}
	}
	return -1
}

// Missing says how many tiles and bundles of a joined log are still to be loaded.
func (l *Log) Missing() (n uint64, err error) {
	err = l.store.View(func(r store.Reader) error {
		j, open, err := readJoin(r)
		if open {
			n = j.total() - j.done()
		}
		return err
	})
	return n, err
}

// CheckFork compares a source's checkpoint, which the caller has opened, with the own log: one must extend the other. ErrFork means two
// histories, ErrBadTile that the source's tiles do not even lead to its own checkpoint.
func (l *Log) CheckFork(ctx context.Context, src Source, c Checkpoint) error {
	root, size, err := l.Head()
	if err != nil {
		return err
	}
	if c.Size <= size {
		if root, err = l.Root(c.Size); err != nil {
			return err
		}
		if root != c.Root {
			err = fmt.Errorf("%w: root %x at size %d, here it is %x", ErrFork, c.Root, c.Size, root)
		}
	} else {
		err = Extends(ctx, src, Checkpoint{Origin: l.cfg.Origin, Size: size, Root: root}, c)
	}
	switch {
	case errors.Is(err, ErrFork):
		l.metrics.forks.Inc()
	case errors.Is(err, ErrBadTile):
		l.metrics.badTiles.Inc()
	}
	return err
}

// Extends checks, with a source's tiles, that checkpoint b extends a, which the caller trusts.
func Extends(ctx context.Context, src Source, a, b Checkpoint) error {
	if a.Size > b.Size {
		return fmt.Errorf("%w: it went back from %d to %d leaves", ErrFork, a.Size, b.Size)
	}
	if a.Size == b.Size {
		if a.Root != b.Root {
			return fmt.Errorf("%w: two roots at size %d: %x and %x", ErrFork, a.Size, a.Root, b.Root)
		}
		return nil
	}
	get := of(ctx, src, b.Size)
	root, err := get.root(b.Size)
	if err != nil {
		return err
	}
	if root != b.Root {
		return fmt.Errorf("%w: tiles have root %x, the checkpoint %x", ErrBadTile, root, b.Root)
	}
	if a.Size == 0 {
		return nil
	}
	path, err := get.consistency(a.Size, b.Size)
	if err != nil {
		return err
	}
	if err := VerifyConsistency(a.Size, b.Size, path, a.Root, b.Root); err != nil {
		return fmt.Errorf("%w: size %d with root %x does not lead to size %d with root %x: %w", ErrFork, a.Size, a.Root, b.Size, b.Root, err)
	}
	return nil
}
