package state

import (
	"errors"
	"sort"
	"strings"

	"github.com/lineal-network/lineal/node/store"
)

// Memory is a state in memory, for tests and tools. It is not safe for concurrent use.
type Memory map[string][]byte

// Get implements [Reader].
func (m Memory) Get(key []byte) ([]byte, bool, error) {
	v, ok := m[string(key)]
	return v, ok, nil
}

// Scan implements [Reader].
func (m Memory) Scan(prefix []byte, fn func(key, value []byte) error) error {
	var keys []string
	for k := range m {
		if strings.HasPrefix(k, string(prefix)) {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	for _, k := range keys {
		if err := fn([]byte(k), m[k]); err != nil {
			return err
		}
	}
	return nil
}

// Apply makes a block's changes.
func (m Memory) Apply(diff []Change) {
	for _, c := range diff {
		if c.Value == nil {
			delete(m, string(c.Key))
		} else {
			m[string(c.Key)] = c.Value
		}
	}
}

// stored reads the state that a store keeps.
type stored struct{ r store.Reader }

// Stored reads the final state from a snapshot of the store, or within an update of it. Scan does not see the update's own changes.
func Stored(r store.Reader) Reader { return stored{r} }

// Shared says that several goroutines may call Get at once, for package lineage; nobody writes meanwhile.
func (s stored) Shared() {}

// Get implements [Reader].
func (s stored) Get(key []byte) ([]byte, bool, error) {
	v, err := s.r.Get(store.Key(store.TableState, key))
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	return v, err == nil, err
}

// Scan implements [Reader].
func (s stored) Scan(prefix []byte, fn func(key, value []byte) error) error {
	return s.r.Scan(store.Key(store.TableState, prefix), func(key, value []byte) error { return fn(key[1:], value) })
}

// Store writes a block's changes into an update of the store.
func Store(tx *store.Tx, diff []Change) error {
	for _, c := range diff {
		key := store.Key(store.TableState, c.Key)
		var err error
		if c.Value == nil {
			err = tx.Delete(key)
		} else {
			err = tx.Set(key, c.Value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
