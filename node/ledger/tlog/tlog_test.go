package tlog

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/node/store"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv("LINEAL_TLOG_CHILD"); dir != "" {
		appendForever(dir)
	}
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

var (
	testNetwork  = common.HexToHash("0x01")
	testOperator = common.HexToAddress("0x02")
)

// testKey is a fixed key: seed says which.
func testKey(t testing.TB, seed byte, operator common.Address) *Key {
	t.Helper()
	s := sha256.Sum256([]byte{seed})
	k, err := NewKey(ed25519.NewKeyFromSeed(s[:]), testNetwork, operator)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func openStore(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
			t.Error(err)
		}
	})
	return s
}

func openLog(t testing.TB, s *store.Store) *Log {
	t.Helper()
	l, err := Open(s, Config{Origin: Origin(testNetwork), Key: testKey(t, 1, testOperator)})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func newLog(t testing.TB) *Log {
	t.Helper()
	return openLog(t, openStore(t, t.TempDir()))
}

// testLeaf is the leaf at an index of every test's log.
func testLeaf(i uint64) []byte { return fmt.Appendf(nil, "leaf %d of the test", i) }

// grow appends test leaves up to a size, in one update.
func grow(t testing.TB, l *Log, size uint64) (root Hash) {
	t.Helper()
	_, from, err := l.Head()
	if err != nil {
		t.Fatal(err)
	}
	var leaves [][]byte
	for i := from; i < size; i++ {
		leaves = append(leaves, testLeaf(i))
	}
	return appendLeaves(t, l, leaves, size)
}

func appendLeaves(t testing.TB, l *Log, leaves [][]byte, want uint64) (root Hash) {
	t.Helper()
	err := l.store.Update(context.Background(), func(tx *store.Tx) error {
		var size uint64
		var err error
		if root, size, err = l.Append(tx, leaves); err == nil && size != want {
			err = fmt.Errorf("size %d, not %d", size, want)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// reference computes RFC 6962's tree head by its definition.
func reference(leaves [][]byte) Hash {
	switch n := len(leaves); n {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return sha256.Sum256(append([]byte{0}, leaves[0]...))
	default:
		k := 1
		for 2*k < n {
			k *= 2
		}
		l, r := reference(leaves[:k]), reference(leaves[k:])
		return sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...))
	}
}

func testLeaves(n uint64) (leaves [][]byte) {
	for i := range n {
		leaves = append(leaves, testLeaf(i))
	}
	return leaves
}

// However the leaves are cut into blocks, each size has the root that RFC 6962 defines.
func TestRootsFollowTheStandard(t *testing.T) {
	l := newLog(t)
	if root, size, err := l.Head(); root != reference(nil) || size != 0 || err != nil {
		t.Fatalf("empty: %x, %d, %v", root, size, err)
	}
	sizes := []uint64{1, 2, 3, 255, 256, 257, 300, 511, 512, 1000, 1024, 1025}
	for _, size := range sizes {
		if got, want := grow(t, l, size), reference(testLeaves(size)); got != want {
			t.Errorf("size %d: root %x, want %x", size, got, want)
		}
	}
	for _, size := range sizes { // and again from tiles
		if got, err := l.Root(size); err != nil || got != reference(testLeaves(size)) {
			t.Errorf("past size %d: root %x, %v", size, got, err)
		}
	}
	if _, err := l.Root(1026); !errors.Is(err, ErrRange) {
		t.Errorf("beyond the log: %v", err)
	}
}

func TestProofsAtAnySize(t *testing.T) {
	l := newLog(t)
	const size = 70_000 // three levels of tiles
	for n := uint64(10_000); n <= size; n += 10_000 {
		grow(t, l, n)
	}
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.Uint64Range(1, size).Draw(t, "b")
		a := rapid.Uint64Range(1, b).Draw(t, "a")
		index := rapid.Uint64Range(0, b-1).Draw(t, "index")
		rootA, errA := l.Root(a)
		rootB, errB := l.Root(b)
		path, errP := l.Inclusion(index, b)
		growth, errG := l.Consistency(a, b)
		if err := errors.Join(errA, errB, errP, errG); err != nil {
			t.Fatal(err)
		}
		leaf := LeafHash(testLeaf(index))
		if err := VerifyInclusion(index, b, leaf, path, rootB); err != nil {
			t.Fatal(err)
		}
		if err := VerifyConsistency(a, b, growth, rootA, rootB); err != nil {
			t.Fatal(err)
		}
		if VerifyInclusion(index, b, LeafHash([]byte("another")), path, rootB) == nil {
			t.Fatal("another leaf is included")
		}
		if a < b && VerifyConsistency(a, b, growth, rootB, rootA) == nil {
			t.Fatal("roots swapped and still consistent")
		}
		if found, err := l.IndexOf(leaf); err != nil || found != index {
			t.Fatalf("index of leaf %d: %d, %v", index, found, err)
		}
		if got, err := l.Leaf(index); err != nil || string(got) != string(testLeaf(index)) {
			t.Fatalf("leaf %d: %q, %v", index, got, err)
		}
	})
	if _, err := l.Inclusion(5, 5); !errors.Is(err, ErrRange) {
		t.Errorf("leaf outside of the tree: %v", err)
	}
	if _, err := l.Consistency(1, size+1); !errors.Is(err, ErrRange) {
		t.Errorf("beyond the log: %v", err)
	}
	if _, err := l.Leaf(size); !errors.Is(err, ErrRange) {
		t.Errorf("leaf beyond the log: %v", err)
	}
	if _, err := l.IndexOf(LeafHash([]byte("another"))); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("index of an absent leaf: %v", err)
	}
}

// The tree is a pure function of the leaves: cut differently, the stored tiles are the same.
func TestTilesDoNotDependOnBlocks(t *testing.T) {
	whole, pieces := newLog(t), newLog(t)
	const size = 1500
	grow(t, whole, size)
	rng := rand.New(rand.NewPCG(1, 2))
	for n := uint64(0); n < size; {
		n = min(size, n+rng.Uint64N(200))
		grow(t, pieces, n)
	}
	for level := range 2 {
		for index := uint64(0); Width(level, index, size) > 0; index++ {
			w := Width(level, index, size)
			a, errA := whole.Tile(context.Background(), level, index, w)
			b, errB := pieces.Tile(context.Background(), level, index, w)
			if errors.Join(errA, errB) != nil || string(a) != string(b) {
				t.Errorf("tile %d/%d differs: %v %v", level, index, errA, errB)
			}
		}
	}
	for index := uint64(0); index <= size/TileWidth; index++ {
		w := Width(0, index, size)
		a, errA := whole.Entries(context.Background(), index, w)
		b, errB := pieces.Entries(context.Background(), index, w)
		if errors.Join(errA, errB) != nil || string(a) != string(b) {
			t.Errorf("entries %d differ: %v %v", index, errA, errB)
		}
	}
}

func TestAppendIsAtomicAndBounded(t *testing.T) {
	l := newLog(t)
	grow(t, l, 10)
	err := l.store.Update(context.Background(), func(tx *store.Tx) error {
		_, _, err := l.Append(tx, [][]byte{[]byte("fits"), make([]byte, MaxEntry+1)})
		return err
	})
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("a leaf beyond the bound: %v", err)
	}
	sentinel := errors.New("the block is wrong")
	err = l.store.Update(context.Background(), func(tx *store.Tx) error {
		if _, _, err := l.Append(tx, testLeaves(300)); err != nil {
			return err
		}
		return sentinel
	})
	if !errors.Is(err, sentinel) {
		t.Error(err)
	}
	if root, size, err := l.Head(); size != 10 || root != reference(testLeaves(10)) || err != nil {
		t.Errorf("after refused appends: size %d, %v", size, err)
	}
	if _, err := l.IndexOf(LeafHash([]byte("fits"))); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a leaf of a refused append is found: %v", err)
	}
	leaves := append(testLeaves(10), make([]byte, MaxEntry), nil)
	if root := appendLeaves(t, l, leaves[10:], 12); root != reference(leaves) {
		t.Errorf("the largest and the empty leaf: root %x", root)
	}
	if leaf, err := l.Leaf(10); len(leaf) != MaxEntry || err != nil {
		t.Errorf("the largest leaf has %d bytes, %v", len(leaf), err)
	}
}

// The largest blocks fit one durable update: 2 MiB of leaves, and ten thousand of them.
func TestABlockFitsAnUpdate(t *testing.T) {
	l := newLog(t)
	var large [][]byte
	for range 34 {
		large = append(large, make([]byte, 60<<10))
	}
	appendLeaves(t, l, large, 34)
	appendLeaves(t, l, testLeaves(10_000), 10_034)
}

func TestDamageIsFound(t *testing.T) {
	ctx := context.Background()
	for name, damage := range map[string]func(tx *store.Tx) error{
		"a hash at the edge": func(tx *store.Tx) error { return flip(tx, tileKey(0, 1)) },
		"a shorter tile":     func(tx *store.Tx) error { return tx.Set(tileKey(0, 1), make([]byte, 32)) },
		"no tile":            func(tx *store.Tx) error { return tx.Delete(tileKey(0, 1)) },
		"a smaller size":     func(tx *store.Tx) error { return tx.Set(key(keyHead), be(3)) },
		"a truncated head":   func(tx *store.Tx) error { return tx.Set(key(keyHead), []byte{1, 2}) },
		"a huge size":        func(tx *store.Tx) error { return tx.Set(key(keyHead), be(1<<63)) },
	} {
		t.Run(name, func(t *testing.T) {
			s := openStore(t, t.TempDir())
			l := openLog(t, s)
			grow(t, l, 300)
			if err := s.Update(ctx, damage); err != nil {
				t.Fatal(err)
			}
			if _, err := Open(s, Config{Origin: Origin(testNetwork)}); !errors.Is(err, ErrCorrupt) {
				t.Errorf("opened: %v", err)
			}
		})
	}
	l := newLog(t)
	grow(t, l, 300)
	if err := l.store.Update(ctx, func(tx *store.Tx) error { return flip(tx, runKey(0)) }); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Leaf(255); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a damaged entry is read: %v", err)
	}
	if _, err := Open(l.store, Config{Origin: Origin(common.Hash{}), Key: testKey(t, 1, testOperator)}); err == nil {
		t.Error("opened with another network's key")
	}
}

func flip(tx *store.Tx, k []byte) error {
	b, err := tx.Get(k)
	if err != nil {
		return err
	}
	b[len(b)-1] ^= 1
	return tx.Set(k, b)
}

func TestPruningKeepsProofs(t *testing.T) {
	l := newLog(t)
	const size = 20*TileWidth + 10
	root := grow(t, l, size)
	done, err := l.Prune(context.Background(), 18*TileWidth+5)
	if err != nil || done != 18*TileWidth {
		t.Fatalf("pruned below %d, %v", done, err)
	}
	for _, i := range []uint64{0, 17 * TileWidth, 18*TileWidth - 1} {
		if _, err := l.Leaf(i); !errors.Is(err, ErrPruned) {
			t.Errorf("leaf %d: %v", i, err)
		}
		path, err := l.Inclusion(i, size)
		if err != nil || VerifyInclusion(i, size, LeafHash(testLeaf(i)), path, root) != nil {
			t.Errorf("proof of pruned leaf %d: %v", i, err)
		}
		if found, err := l.IndexOf(LeafHash(testLeaf(i))); found != i || err != nil {
			t.Errorf("index of pruned leaf %d: %d, %v", i, found, err)
		}
	}
	if leaf, err := l.Leaf(18 * TileWidth); err != nil || string(leaf) != string(testLeaf(18*TileWidth)) {
		t.Errorf("the first leaf that stays: %v", err)
	}
	if done, err := l.Prune(context.Background(), size); err != nil || done != 20*TileWidth {
		t.Errorf("the bundle that is not full: pruned below %d, %v", done, err)
	}
	if done, err := l.Pruned(); done != 20*TileWidth || err != nil {
		t.Errorf("pruned below %d, %v", done, err)
	}
	if got := grow(t, l, size+300); got != reference(testLeaves(size+300)) {
		t.Errorf("append after pruning: %x", got)
	}
}

func TestFullDiskLosesNothing(t *testing.T) {
	free := uint64(1 << 40)
	s, err := store.Open(store.Config{Dir: t.TempDir(), MinFree: 1 << 39, Free: func(string) (uint64, error) { return free, nil }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	l := openLog(t, s)
	root := grow(t, l, 10)
	free = 0
	// The store measures again within a fraction of a second; until then it may accept.
	size := uint64(10)
	for err == nil {
		err = s.Update(context.Background(), func(tx *store.Tx) error {
			_, _, err := l.Append(tx, [][]byte{testLeaf(size)})
			return err
		})
		if err == nil {
			size++
		}
	}
	if !errors.Is(err, store.ErrDiskFull) {
		t.Fatal(err)
	}
	if got, err := l.Root(10); err != nil || got != root {
		t.Errorf("reading on a full disk: %v", err)
	}
	if _, n, err := l.Head(); err != nil || n != size {
		t.Errorf("%d leaves of %d, %v", n, size, err)
	}
}

func TestKeyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "log.key")
	a, err := LoadOrCreateKey(path)
	if err != nil {
		t.Fatal(err)
	}
	st, err := os.Stat(path)
	if err != nil || st.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", st.Mode(), err)
	}
	if b, err := LoadOrCreateKey(path); err != nil || !a.Equal(b) {
		t.Errorf("read again: %v", err)
	}
	if err := os.WriteFile(path, []byte("torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrCreateKey(path); err == nil {
		t.Error("a broken key file was taken, or replaced")
	}
	if files, _ := os.ReadDir(filepath.Dir(path)); len(files) != 1 {
		t.Errorf("%d files, want the key alone", len(files))
	}
}

func BenchmarkInclusion(b *testing.B) {
	l := newLog(b)
	const size = 100_000
	for n := uint64(10_000); n <= size; n += 10_000 {
		grow(b, l, n)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for b.Loop() {
		if _, err := l.Inclusion(rng.Uint64N(size), size); err != nil {
			b.Fatal(err)
		}
	}
}
