package tlog

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/lineal-network/lineal/node/store"
)

// liar changes what a source answers.
type liar struct {
	Source
	tile    func(level int, index uint64, b []byte) []byte
	entries func(index uint64, b []byte) []byte
	down    bool
}

func (s *liar) Tile(ctx context.Context, level int, index uint64, width int) ([]byte, error) {
	b, err := s.Source.Tile(ctx, level, index, width)
	if s.down {
		return nil, errors.New("connection reset")
	}
	if s.tile != nil && err == nil {
		b = s.tile(level, index, bytes.Clone(b))
	}
	return b, err
}

func (s *liar) Entries(ctx context.Context, index uint64, width int) ([]byte, error) {
	b, err := s.Source.Entries(ctx, index, width)
	if s.entries != nil && err == nil {
		b = s.entries(index, bytes.Clone(b))
	}
	return b, err
}

func flipLast(b []byte) []byte {
	b[len(b)-1] ^= 1
	return b
}

// joinAt makes a log that joined another at a size.
func joinAt(t *testing.T, from *Log, size uint64) *Log {
	t.Helper()
	e, err := from.Edge(size)
	if err != nil {
		t.Fatal(err)
	}
	if e, err = DecodeEdge(e.Encode()); err != nil {
		t.Fatal(err)
	}
	root, err := from.Root(size)
	if err != nil {
		t.Fatal(err)
	}
	l := newLog(t)
	if err := l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Join(tx, e, root) }); err != nil {
		t.Fatal(err)
	}
	return l
}

const joinSize = 70_000 // two full tiles at level 1, and edges at all levels below

func longLog(t *testing.T) *Log {
	l := newLog(t)
	for n := uint64(10_000); n <= joinSize; n += 10_000 {
		grow(t, l, n)
	}
	return l
}

// A new node appends at once, loads the past behind a peer that lies and one that hangs up, goes on after a stop, and then
// has what everybody has.
func TestJoinAndBackfill(t *testing.T) {
	ctx := context.Background()
	old := longLog(t)
	l := joinAt(t, old, joinSize)
	if root := grow(t, l, joinSize+500); root != grow(t, old, joinSize+500) {
		t.Fatal("appended to the edge, the trees differ")
	}
	if _, err := l.Inclusion(5, joinSize); !errors.Is(err, ErrMissing) {
		t.Errorf("proof of what is not here yet: %v", err)
	}
	if _, err := l.Leaf(5); !errors.Is(err, ErrMissing) {
		t.Errorf("leaf that is not here yet: %v", err)
	}
	if _, err := l.Leaf(joinSize - 1); !errors.Is(err, ErrMissing) {
		t.Errorf("leaf before the edge that is not here yet: %v", err)
	}
	badTile := Peer{"badtile", &liar{Source: old, tile: func(level int, index uint64, b []byte) []byte {
		if level == 0 && index == 77 {
			return flipLast(b)
		}
		return b
	}}}
	badEntry := Peer{"badentry", &liar{Source: old, entries: func(index uint64, b []byte) []byte {
		if index == 55 {
			return flipLast(b)
		}
		return b
	}}}
	down := Peer{"down", &liar{Source: old, down: true}}

	stopped, stop := context.WithCancel(ctx)
	err := l.Backfill(stopped, []Peer{badTile}, func(done, total uint64) {
		if done > total/10 {
			stop()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("stopped: %v", err)
	}
	err = l.Backfill(ctx, []Peer{badTile, down}, nil)
	if !errors.Is(err, ErrBadTile) {
		t.Fatalf("only bad peers: %v", err)
	}
	var last, total uint64
	if err := l.Backfill(ctx, []Peer{badTile, badEntry, {"good", old}}, func(d, n uint64) { last, total = d, n }); err != nil {
		t.Fatal(err)
	}
	if last != total || total == 0 {
		t.Errorf("progress ended at %d of %d", last, total)
	}
	if n, err := l.Missing(); n != 0 || err != nil {
		t.Errorf("%d parts missing, %v", n, err)
	}
	sameLogs(t, old, l)
	if err := l.Backfill(ctx, nil, nil); err != nil {
		t.Errorf("nothing to load: %v", err)
	}
}

func sameLogs(t *testing.T, a, b *Log) {
	t.Helper()
	ctx := context.Background()
	rootA, size, errA := a.Head()
	rootB, sizeB, errB := b.Head()
	if rootA != rootB || size != sizeB || errors.Join(errA, errB) != nil {
		t.Fatalf("heads: %x %d, %x %d", rootA, size, rootB, sizeB)
	}
	for level := range levels {
		for i := uint64(0); Width(level, i, size) > 0; i++ {
			x, errX := a.Tile(ctx, level, i, Width(level, i, size))
			y, errY := b.Tile(ctx, level, i, Width(level, i, size))
			if errors.Join(errX, errY) != nil || !bytes.Equal(x, y) {
				t.Fatalf("tile %d/%d: %v %v", level, i, errX, errY)
			}
		}
	}
	for i := uint64(0); Width(0, i, size) > 0; i++ {
		x, errX := a.Entries(ctx, i, Width(0, i, size))
		y, errY := b.Entries(ctx, i, Width(0, i, size))
		if errors.Join(errX, errY) != nil || !bytes.Equal(x, y) {
			t.Fatalf("entries %d: %v %v", i, errX, errY)
		}
	}
	for _, i := range []uint64{0, 5, size / 2, size - 1} {
		if found, err := b.IndexOf(LeafHash(testLeaf(i))); found != i || err != nil {
			t.Errorf("index of leaf %d: %d, %v", i, found, err)
		}
	}
}

func TestJoinAcceptsOnlyTheCertifiedEdge(t *testing.T) {
	old := newLog(t)
	root := grow(t, old, 1000)
	e, err := old.Edge(1000)
	if err != nil {
		t.Fatal(err)
	}
	raw := e.Encode()
	for i := 8; i < len(raw); i += 31 {
		bad := bytes.Clone(raw)
		bad[i] ^= 1
		e, err := DecodeEdge(bad)
		if err != nil {
			t.Fatal(err)
		}
		l := newLog(t)
		err = l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Join(tx, e, root) })
		if !errors.Is(err, ErrBadTile) {
			t.Fatalf("byte %d of the edge changed: %v", i, err)
		}
		if _, size, err := l.Head(); size != 0 || err != nil {
			t.Errorf("something of it was kept: size %d, %v", size, err)
		}
		i += 200
	}
	l := newLog(t)
	grow(t, l, 1)
	if l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Join(tx, e, root) }) == nil {
		t.Error("joined over a log that was there")
	}
	for _, bad := range [][]byte{nil, raw[:7], raw[:len(raw)-1], append(bytes.Clone(raw), 0), bytes.Repeat([]byte{255}, 100)} {
		if _, err := DecodeEdge(bad); err == nil {
			t.Errorf("edge of %d bytes decoded", len(bad))
		}
	}
}

// Entries that the peer has pruned stay missing as pruned; everything else is loaded.
func TestBackfillFromAPrunedPeer(t *testing.T) {
	ctx := context.Background()
	old := newLog(t)
	grow(t, old, 3000)
	full := joinAt(t, old, 3000)
	if err := full.Backfill(ctx, []Peer{{"whole", old}}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := old.Prune(ctx, 1024); err != nil {
		t.Fatal(err)
	}
	l := joinAt(t, old, 3000)
	if err := l.Backfill(ctx, []Peer{{"pruned", old}}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Leaf(1023); !errors.Is(err, ErrPruned) {
		t.Errorf("pruned everywhere: %v", err)
	}
	if leaf, err := l.Leaf(1024); err != nil || string(leaf) != string(testLeaf(1024)) {
		t.Errorf("not pruned: %v", err)
	}
	l = joinAt(t, old, 3000)
	if err := l.Backfill(ctx, []Peer{{"pruned", old}, {"archive", full}}, nil); err != nil {
		t.Fatal(err)
	}
	sameLogs(t, full, l)
}

func TestForksAreSeen(t *testing.T) {
	ctx := context.Background()
	a, b := newLog(t), newLog(t)
	grow(t, a, 600)
	grow(t, b, 500)
	appendLeaves(t, b, [][]byte{[]byte("another history")}, 501)
	cp := func(l *Log, size uint64) Checkpoint {
		root, err := l.Root(size)
		if err != nil {
			t.Fatal(err)
		}
		return Checkpoint{Origin: l.cfg.Origin, Size: size, Root: root}
	}
	for _, size := range []uint64{0, 1, 256, 500, 600} {
		if err := a.CheckFork(ctx, a, cp(a, size)); err != nil {
			t.Errorf("own past at %d: %v", size, err)
		}
	}
	if err := a.CheckFork(ctx, b, cp(b, 500)); err != nil {
		t.Errorf("the common past: %v", err)
	}
	if err := a.CheckFork(ctx, b, cp(b, 501)); !errors.Is(err, ErrFork) {
		t.Errorf("a shorter fork: %v", err)
	}
	if err := b.CheckFork(ctx, a, cp(a, 600)); !errors.Is(err, ErrFork) {
		t.Errorf("a longer fork: %v", err)
	}
	lies := &liar{Source: a, tile: func(_ int, _ uint64, b []byte) []byte { return flipLast(b) }}
	short := newLog(t)
	grow(t, short, 100)
	if err := short.CheckFork(ctx, a, cp(a, 600)); err != nil {
		t.Errorf("a longer log of the same history: %v", err)
	}
	if err := short.CheckFork(ctx, lies, cp(a, 600)); !errors.Is(err, ErrBadTile) {
		t.Errorf("tiles that are no log at all: %v", err)
	}
	if err := Extends(ctx, a, cp(a, 600), cp(a, 500)); !errors.Is(err, ErrFork) {
		t.Errorf("a log that went back: %v", err)
	}
}

func TestClientBelievesOnlyTheCheckpoint(t *testing.T) {
	ctx := context.Background()
	l, o := newLog(t), newOperators(t, 3, 4)
	grow(t, l, 1300)
	publish(t, l, o)
	srv := httptest.NewServer(http.StripPrefix("/ledger", l.Handler()))
	defer srv.Close()
	src, err := NewHTTPSource(srv.URL + "/ledger/")
	if err != nil {
		t.Fatal(err)
	}
	defer src.client.CloseIdleConnections()
	client := Client{Source: src, Origin: l.cfg.Origin, Log: logVerifier(t, l.cfg.Key)}
	at, _, err := client.Checkpoint(ctx)
	if err != nil || at.Size != 1300 {
		t.Fatal(at, err)
	}
	for _, i := range []uint64{0, 255, 256, 1279, 1280, 1299} {
		leaf, err := client.Leaf(ctx, i, at)
		if err != nil || string(leaf) != string(testLeaf(i)) {
			t.Errorf("leaf %d: %q, %v", i, leaf, err)
		}
		if hash, _, err := client.Inclusion(ctx, i, at); err != nil || hash != LeafHash(leaf) {
			t.Errorf("proof of leaf %d: %v", i, err)
		}
	}
	seen := uint64(250)
	err = client.Leaves(ctx, seen, at, func(i uint64, leaf []byte) error {
		if i != seen || string(leaf) != string(testLeaf(i)) {
			t.Errorf("leaf %d instead of %d", i, seen)
		}
		seen++
		return nil
	})
	if err != nil || seen != 1300 {
		t.Errorf("leaves up to %d, %v", seen, err)
	}
	if root, _, err := client.Consistency(ctx, 777, at); err != nil || root != reference(testLeaves(777)) {
		t.Errorf("consistency: %v", err)
	}
	if _, err := client.Leaf(ctx, 1300, at); !errors.Is(err, ErrRange) {
		t.Errorf("beyond the checkpoint: %v", err)
	}
	client.Source = &liar{Source: src, entries: func(_ uint64, b []byte) []byte { return flipLast(b) }}
	if _, err := client.Leaf(ctx, 3, at); !errors.Is(err, ErrBadTile) {
		t.Errorf("a bundle with a changed entry: %v", err)
	}
	for _, level := range []int{0, 1} {
		client.Source = &liar{Source: src, tile: func(l int, _ uint64, b []byte) []byte {
			if l == level {
				b[0] ^= 1
			}
			return b
		}}
		if _, _, err := client.Inclusion(ctx, 600, at); !errors.Is(err, ErrBadTile) {
			t.Errorf("inclusion over changed tiles of level %d: %v", level, err)
		}
		if _, _, err := client.Consistency(ctx, 777, at); !errors.Is(err, ErrBadTile) {
			t.Errorf("consistency over changed tiles of level %d: %v", level, err)
		}
		if _, err := client.Leaf(ctx, 1290, at); !errors.Is(err, ErrBadTile) {
			t.Errorf("leaf over changed tiles of level %d: %v", level, err)
		}
	}
	for _, bad := range []string{"", "ledger", "ftp://x/ledger", "http://"} {
		if _, err := NewHTTPSource(bad); err == nil {
			t.Errorf("address %q is accepted", bad)
		}
	}
}

func FuzzEdge(f *testing.F) {
	e := Edge{Size: 2}
	e.tiles[0] = make([]byte, 64)
	f.Add(e.Encode())
	f.Add([]byte{0, 0, 0, 0, 0, 0, 1, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := DecodeEdge(b)
		if err != nil {
			return
		}
		if !bytes.Equal(e.Encode(), b) {
			t.Error("two encodings of one edge")
		}
		if _, err := e.Root(); err != nil {
			t.Error(err)
		}
	})
}
