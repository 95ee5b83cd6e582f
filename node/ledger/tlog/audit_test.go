package tlog

import (
	"bytes"
	"context"
	"errors"
	"testing"

	fnote "github.com/transparency-dev/formats/note"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/store"
)

// chain is an anchor in memory.
type chain struct {
	size  uint64
	roots map[uint64]Hash
}

func (c *chain) Name() string { return "chain" }
func (c *chain) Latest(context.Context) (uint64, Hash, error) {
	return c.size, c.roots[c.size], nil
}
func (c *chain) RootOf(_ context.Context, size uint64) (Hash, error) { return c.roots[size], nil }

// audited is a log with everything that an audit looks at, and the audit that it passes.
func audited(t *testing.T) (*Log, *Audit, *chain) {
	t.Helper()
	ctx := context.Background()
	l, o := newLog(t), newOperators(t, 3, 4)
	anchored := grow(t, l, 300)
	for n := uint64(10_000); n <= joinSize; n += 10_000 {
		grow(t, l, n)
	}
	publish(t, l, o)
	k := testKey(t, 2, common.Address{3})
	other, err := Open(l.store, Config{Origin: l.cfg.Origin, Key: k})
	if err != nil {
		t.Fatal(err)
	}
	c, err := other.Cosign()
	if err != nil {
		t.Fatal(err)
	}
	if err := l.AddCosignature(ctx, common.Address{3}, *c); err != nil {
		t.Fatal(err)
	}
	cosigner, err := fnote.NewVerifierForCosignatureV1(k.CosignerKey())
	if err != nil {
		t.Fatal(err)
	}
	ch := &chain{size: 300, roots: map[uint64]Hash{300: anchored}}
	client := Client{Source: l, Origin: l.cfg.Origin, Log: logVerifier(t, l.cfg.Key)}
	client.Others = append(client.Others, cosigner)
	return l, &Audit{Client: client, Quorum: &QuorumVerifier{Network: testNetwork, Set: o.get}, Cosigners: 1,
		Since: &Checkpoint{Size: 256, Root: reference(testLeaves(256))}, Anchors: []Anchor{ch}}, ch
}

func TestAuditOfAGoodLog(t *testing.T) {
	l, a, ch := audited(t)
	var leaves, progress uint64
	a.Leaf = func(i uint64, b []byte) error {
		if i != leaves || string(b) != string(testLeaf(i)) {
			t.Errorf("leaf %d as %d", leaves, i)
		}
		leaves++
		return nil
	}
	a.Progress = func(done, total uint64) { progress = done }
	r, err := a.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if r.Leaves != joinSize || leaves != joinSize || progress != joinSize || len(r.SignedBy) != 3 || r.Header == nil || r.Header.Height != 7 ||
		r.Since != 256 || len(r.Anchors) != 1 || !r.Anchors[0].Agrees || r.Anchors[0].Current {
		t.Errorf("%+v", r)
	}
	if want := uint64(274 + 2 + 1); r.Tiles != want { // levels 0, 1, 2
		t.Errorf("%d tiles, want %d", r.Tiles, want)
	}
	a.Leaf = nil
	ch.size, ch.roots[joinSize] = joinSize, mustRoot(t, l, joinSize)
	if r, err = a.Run(context.Background()); err != nil || !r.Anchors[0].Current || !r.Anchors[0].Agrees {
		t.Errorf("anchored itself: %+v, %v", r, err)
	}
	ch.size = joinSize + 1
	if r, err = a.Run(context.Background()); err != nil || !r.Anchors[0].Ahead || r.Anchors[0].Agrees {
		t.Errorf("a chain ahead: %+v, %v", r, err)
	}
	if _, err := l.Prune(context.Background(), 1024); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Run(context.Background()); !errors.Is(err, ErrPruned) {
		t.Errorf("pruned, though all is asked for: %v", err)
	}
	a.Pruned = true
	if r, err = a.Run(context.Background()); err != nil || r.Pruned != 1024 || r.Leaves != joinSize-1024 {
		t.Errorf("pruned: %+v, %v", r, err)
	}
}

func mustRoot(t *testing.T, l *Log, size uint64) Hash {
	t.Helper()
	root, err := l.Root(size)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func TestAuditFindsWhatIsWrong(t *testing.T) {
	l, good, _ := audited(t)
	at := func(level int, index uint64) func(int, uint64, []byte) []byte {
		return func(l int, i uint64, b []byte) []byte {
			if l == level && i == index {
				b[40] ^= 1
			}
			return b
		}
	}
	for name, c := range map[string]struct {
		change func(a *Audit)
		want   error // nil: any
	}{
		"a leaf": {func(a *Audit) {
			a.Client.Source = &liar{Source: l, entries: func(i uint64, b []byte) []byte {
				if i == 100 {
					return flipLast(b)
				}
				return b
			}}
		}, ErrBadTile},
		"a missing leaf": {func(a *Audit) {
			a.Client.Source = &liar{Source: l, entries: func(i uint64, b []byte) []byte {
				e, _ := ParseBundle(b)
				return bytes.TrimSuffix(b, AppendEntry(nil, e[len(e)-1]))
			}}
		}, ErrBadTile},
		"a tile of leaves":         {func(a *Audit) { a.Client.Source = &liar{Source: l, tile: at(0, 50)} }, ErrBadTile},
		"a tile of level 1":        {func(a *Audit) { a.Client.Source = &liar{Source: l, tile: at(1, 0)} }, ErrBadTile},
		"the edge of level 1":      {func(a *Audit) { a.Client.Source = &liar{Source: l, tile: at(1, 1)} }, ErrBadTile},
		"a leaf that is malformed": {func(a *Audit) { a.Leaf = func(uint64, []byte) error { return errEnough } }, errEnough},
		"another log's key":        {func(a *Audit) { a.Client.Log = logVerifier(t, testKey(t, 7, testOperator)) }, nil},
		"too few cosigners":        {func(a *Audit) { a.Cosigners = 2 }, nil},
		"another operator set":     {func(a *Audit) { a.Quorum = &QuorumVerifier{Network: testNetwork, Set: newOperators(t, 3, 4).get} }, nil},
		"another history before":   {func(a *Audit) { a.Since = &Checkpoint{Size: 256, Root: Hash{1}} }, ErrFork},
		"a longer history before":  {func(a *Audit) { a.Since = &Checkpoint{Size: joinSize + 1} }, ErrFork},
		"another history on the chain": {func(a *Audit) {
			a.Anchors = []Anchor{&chain{size: 300, roots: map[uint64]Hash{300: {1}}}}
		}, ErrFork},
		"another root of this very size on the chain": {func(a *Audit) {
			a.Anchors = []Anchor{&chain{size: joinSize + 9, roots: map[uint64]Hash{joinSize: {1}}}}
		}, ErrFork},
	} {
		t.Run(name, func(t *testing.T) {
			a := *good
			q := *good.Quorum
			a.Quorum = &q
			c.change(&a)
			_, err := a.Run(context.Background())
			if err == nil || c.want != nil && !errors.Is(err, c.want) {
				t.Errorf("%v", err)
			}
		})
	}
	// The certificate's line is taken away.
	err := l.store.Update(context.Background(), func(tx *store.Tx) error {
		n, err := tx.Get(key(keyNote))
		if err != nil {
			return err
		}
		return tx.Set(key(keyNote), n[:bytes.LastIndex(n, []byte("— "))])
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := good.Run(context.Background()); err == nil {
		t.Error("a note without the quorum's line passes")
	}
}
