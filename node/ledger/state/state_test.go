package state

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/node/store"
)

// dump lists the entries under a prefix in the order in which a reader gives them.
func dump(t interface{ Fatal(...any) }, r Reader, prefix string) (out []string) {
	err := r.Scan([]byte(prefix), func(k, v []byte) error {
		out = append(out, fmt.Sprintf("%s=%s", k, v))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func model(m map[string]string, prefix string) (out []string) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		if strings.HasPrefix(k, prefix) {
			out = append(out, k+"="+m[k])
		}
	}
	return out
}

// TestLikeAMap: a chain of overlays and a transaction on top read like one map that all their writes were made on, and the sum that is carried
// along is that of the whole map.
func TestLikeAMap(t *testing.T) {
	keys := rapid.SampledFrom([]string{"aa", "ab", "abc", "b\x00", "b\xff", "b\xff\xff", "ca", "cb"})
	rapid.Check(t, func(t *rapid.T) {
		base, want := Memory{}, map[string]string{}
		var sum Sum
		var top Reader = base
		above := false // there are overlays
		for range rapid.IntRange(1, 5).Draw(t, "blocks") {
			tx := NewTx(top)
			for range rapid.IntRange(0, 12).Draw(t, "writes") {
				k := keys.Draw(t, "key")
				if rapid.Bool().Draw(t, "delete") {
					delete(want, k)
					if err := tx.Delete([]byte(k)); err != nil {
						t.Fatal(err)
					}
				} else {
					want[k] = rapid.StringN(0, 2, 2).Draw(t, "value")
					if err := tx.Set([]byte(k), []byte(want[k])); err != nil {
						t.Fatal(err)
					}
				}
				for _, prefix := range []string{"", "a", "ab", "b\xff", "c", "d"} {
					if got := dump(t, tx, prefix); !slices.Equal(got, model(want, prefix)) {
						t.Fatalf("scan of %q: %q, want %q", prefix, got, model(want, prefix))
					}
				}
				if v, ok, err := tx.Get([]byte(k)); err != nil || string(v) != want[k] || ok != has(want, k) {
					t.Fatalf("get %q: %q, %v, %v", k, v, ok, err)
				}
			}
			diff := tx.Diff()
			sum.Apply(diff)
			if rapid.Bool().Draw(t, "final") && !above {
				base.Apply(diff)
			} else {
				top, above = NewOverlay(nil, diff).Over(top), true
			}
			if got := dump(t, top, ""); !slices.Equal(got, model(want, "")) {
				t.Fatalf("after a block: %q, want %q", got, model(want, ""))
			}
		}
		var whole Sum
		for k, v := range want {
			whole.Add([]byte(k), []byte(v))
		}
		if whole != sum {
			t.Fatal("the sum that was carried along is not that of the state")
		}
	})
}

func has(m map[string]string, k string) bool { _, ok := m[k]; return ok }

func TestDiffLeavesOutWhatStays(t *testing.T) {
	base := Memory{"ka": []byte("1"), "kb": []byte("2")}
	tx := NewTx(base)
	for k, v := range map[string]string{"ka": "9", "kb": "2", "kc": "3", "kd": "4"} {
		if err := tx.Set([]byte(k), []byte(v)); err != nil {
			t.Fatal(err)
		}
	}
	_ = tx.Delete([]byte("kc"))
	_ = tx.Set([]byte("ka"), []byte("1"))
	diff := tx.Diff()
	if len(diff) != 1 || string(diff[0].Key) != "kd" || diff[0].Before != nil {
		t.Errorf("diff %q", diff)
	}
	if err := tx.Set([]byte("k"), nil); !errors.Is(err, ErrEntry) {
		t.Errorf("a key without a name: %v", err)
	}
	if err := tx.Set([]byte("kx"), make([]byte, MaxValue+1)); !errors.Is(err, ErrEntry) {
		t.Errorf("a large value: %v", err)
	}
	_ = tx.Set([]byte("kn"), nil)
	if v, ok, _ := tx.Get([]byte("kn")); !ok || len(v) != 0 {
		t.Error("an empty value is not there")
	}
}

// broken fails on every read.
type broken struct{}

var errBroken = errors.New("broken")

func (broken) Get([]byte) ([]byte, bool, error)                 { return nil, false, errBroken }
func (broken) Scan([]byte, func(key, value []byte) error) error { return errBroken }

func TestErrorsPass(t *testing.T) {
	tx := NewTx(broken{})
	if _, _, err := tx.Get([]byte("ka")); !errors.Is(err, errBroken) {
		t.Errorf("get: %v", err)
	}
	if err := tx.Set([]byte("ka"), nil); !errors.Is(err, errBroken) {
		t.Errorf("set: %v", err)
	}
	if err := tx.Err(); !errors.Is(err, errBroken) {
		t.Errorf("the transaction says: %v", err)
	}
	tx = NewTx(broken{})
	if err := tx.Scan(nil, nil); !errors.Is(err, errBroken) || !errors.Is(tx.Err(), errBroken) {
		t.Errorf("scan: %v, %v", err, tx.Err())
	}
	tx = NewTx(Memory{"ka": {}})
	if err := tx.Scan(nil, func(_, _ []byte) error { return errBroken }); !errors.Is(err, errBroken) || tx.Err() != nil {
		t.Errorf("the caller's own error: %v, %v", err, tx.Err())
	}
	if err := NewOverlay(broken{}, nil).Scan(nil, nil); !errors.Is(err, errBroken) {
		t.Errorf("scan: %v", err)
	}
	stop := errors.New("enough")
	seen := 0
	top := NewOverlay(Memory{"kb": {}}, []Change{{Key: []byte("ka"), Value: []byte{}}, {Key: []byte("kc"), Value: []byte{}}})
	for want := 1; want <= 3; want++ {
		seen = 0
		err := top.Scan(nil, func(_, _ []byte) error {
			if seen++; seen == want {
				return stop
			}
			return nil
		})
		if !errors.Is(err, stop) || seen != want {
			t.Errorf("a scan that is to stop after %d saw %d: %v", want, seen, err)
		}
	}
}

// TestSumOfTwoEntries: the sum depends on where the key ends, and removing undoes adding across all lanes.
func TestSumOfTwoEntries(t *testing.T) {
	var a, b, none Sum
	a.Add([]byte("ab"), []byte("c"))
	b.Add([]byte("a"), []byte("bc"))
	if a == b || a == none {
		t.Error("different entries have one sum")
	}
	a.Add([]byte("x"), []byte("y"))
	a.Remove([]byte("ab"), []byte("c"))
	a.Remove([]byte("x"), []byte("y"))
	if a != none {
		t.Error("removing does not undo adding")
	}
	var golden Sum
	golden.Add([]byte("key"), []byte("value"))
	if h := golden.Hash().Hex(); h != "0xc09ec5502fbe1e265f31468cb2b3ffeebdf61f37a967ce311c40d3af58a6f600" {
		t.Errorf("the sum of one entry is %s", h)
	}
	if _, err := ParseSum(make([]byte, SumSize-1)); !errors.Is(err, ErrSum) {
		t.Errorf("a short sum: %v", err)
	}
}

func TestStored(t *testing.T) {
	s, err := store.Open(store.Config{Dir: t.TempDir(), Free: func(string) (uint64, error) { return 1 << 40, nil }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	diff := []Change{{Key: []byte("ba"), Value: []byte("1")}, {Key: []byte("bb"), Value: []byte("2")}, {Key: []byte("ca"), Value: []byte{}}}
	if err := s.Update(context.Background(), func(tx *store.Tx) error { return Store(tx, diff) }); err != nil {
		t.Fatal(err)
	}
	diff = []Change{{Key: []byte("bb"), Before: []byte("2")}, {Key: []byte("bc"), Value: []byte("3")}}
	err = s.Update(context.Background(), func(tx *store.Tx) error {
		if err := Store(tx, diff); err != nil {
			return err
		}
		if _, ok, err := Stored(tx).Get([]byte("bb")); ok || err != nil {
			t.Errorf("a deleted entry is there: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.View(func(r store.Reader) error {
		if got := dump(t, Stored(r), "b"); !slices.Equal(got, []string{"ba=1", "bc=3"}) {
			t.Errorf("stored %q", got)
		}
		if v, ok, err := Stored(r).Get([]byte("ca")); !ok || len(v) != 0 || err != nil {
			t.Errorf("an empty value: %q, %v, %v", v, ok, err)
		}
		if _, ok, err := Stored(r).Get([]byte("no")); ok || err != nil {
			t.Errorf("a missing entry: %v, %v", ok, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
