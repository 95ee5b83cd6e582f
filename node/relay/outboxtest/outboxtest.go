// Package outboxtest checks implementations of the relay's outbox, and has one in memory for tests.
package outboxtest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/relay"
)

// Run checks an implementation. Each call of open returns the same outbox as it would be after a restart; the first is empty.
func Run(t *testing.T, open func(t *testing.T) relay.Outbox) {
	var (
		box  = open(t)
		want = map[uint64]map[common.Hash]string{1: {}, 2: {}}
	)
	check := func(step string) {
		t.Helper()
		for chain, values := range want {
			if got := contents(t, box, chain); !maps.Equal(got, values) {
				t.Fatalf("%s: chain %d holds %v, want %v", step, chain, got, values)
			}
		}
	}
	put := func(chain uint64, key byte, value string) {
		t.Helper()
		if err := box.Put(t.Context(), chain, common.Hash{key}, []byte(value)); err != nil {
			t.Fatal(err)
		}
		want[chain][common.Hash{key}] = value
	}
	remove := func(chain uint64, key byte) {
		t.Helper()
		if err := box.Delete(t.Context(), chain, common.Hash{key}); err != nil {
			t.Fatal(err)
		}
		delete(want[chain], common.Hash{key})
	}

	check("an empty outbox")
	put(1, 1, "one")
	put(1, 2, "two")
	put(2, 1, "another chain's")
	check("three values")
	put(1, 1, "one, again")
	put(1, 3, "")
	check("a value replaced, and an empty one")
	remove(1, 2)
	remove(1, 9)
	remove(2, 9)
	check("a value removed, and two that were not there")
	box = open(t)
	check("after a restart")
	put(1, 4, string(make([]byte, 200<<10)))
	box = open(t)
	check("a value of the largest job")

	if err := box.Each(t.Context(), 1, func(common.Hash, []byte) error { return errStop }); !errors.Is(err, errStop) {
		t.Fatalf("Each returns %v, want what its function returned", err)
	}
	concurrently(t, box)
	for i := range byte(8) {
		want[2][common.Hash{100 + i}] = fmt.Sprint(writes - 1)
	}
	check("after concurrent writes")
	if err := box.Each(t.Context(), 3, func(common.Hash, []byte) error { return errStop }); err != nil {
		t.Fatalf("a chain without values: %v", err)
	}
}

var errStop = errors.New("enough")

// writes per key while others write.
const writes = 20

func concurrently(t *testing.T, box relay.Outbox) {
	t.Helper()
	var group sync.WaitGroup
	for i := range byte(8) {
		group.Go(func() {
			for n := range writes {
				if err := box.Put(t.Context(), 2, common.Hash{100 + i}, []byte(fmt.Sprint(n))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
}

func contents(t *testing.T, box relay.Outbox, chain uint64) map[common.Hash]string {
	t.Helper()
	got := map[common.Hash]string{}
	err := box.Each(t.Context(), chain, func(key common.Hash, value []byte) error {
		if _, twice := got[key]; twice {
			t.Errorf("key %s came twice", key)
		}
		got[key] = string(value)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// Memory is an outbox that lives as long as the process.
type Memory struct {
	mu     sync.Mutex
	values map[slot][]byte
	broken error
}

type slot struct {
	chain uint64
	key   common.Hash
}

// Break makes all writes fail with err, until it is called with nil.
func (m *Memory) Break(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.broken = err
}

// Len returns how many values there are.
func (m *Memory) Len() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.values)
}

// Put implements relay.Outbox.
func (m *Memory) Put(_ context.Context, chainID uint64, key common.Hash, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.broken != nil {
		return m.broken
	}
	if m.values == nil {
		m.values = map[slot][]byte{}
	}
	m.values[slot{chainID, key}] = slices.Clone(value)
	return nil
}

// Delete implements relay.Outbox.
func (m *Memory) Delete(_ context.Context, chainID uint64, key common.Hash) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.broken != nil {
		return m.broken
	}
	delete(m.values, slot{chainID, key})
	return nil
}

// Each implements relay.Outbox.
func (m *Memory) Each(_ context.Context, chainID uint64, f func(common.Hash, []byte) error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for s, value := range m.values {
		if s.chain == chainID {
			if err := f(s.key, value); err != nil {
				return err
			}
		}
	}
	return nil
}
