package lineage

import (
	"errors"
	"slices"
	"sort"
	"strings"
)

// Memory is a state in memory: for tests, tools, and graphs over the records of a bundle. It is not safe for concurrent use.
type Memory struct {
	m     map[string][]byte
	keys  []string // sorted, of m, if clean
	clean bool
}

// NewMemory makes an empty state.
func NewMemory() *Memory { return &Memory{m: map[string][]byte{}} }

// Get implements State.
func (s *Memory) Get(key []byte) ([]byte, bool, error) {
	v, ok := s.m[string(key)]
	return v, ok, nil
}

// Set implements Writer.
func (s *Memory) Set(key, value []byte) error {
	if _, ok := s.m[string(key)]; !ok {
		s.clean = false
	}
	s.m[string(key)] = slices.Clone(value)
	return nil
}

// Delete implements Writer.
func (s *Memory) Delete(key []byte) error {
	delete(s.m, string(key))
	s.clean = false
	return nil
}

// Scan implements State.
func (s *Memory) Scan(prefix []byte, fn func(k, v []byte) error) error {
	if !s.clean {
		s.keys, s.clean = sorted(s.m), true
	}
	keys, p := s.keys, string(prefix)
	for i := sort.SearchStrings(keys, p); i < len(keys) && strings.HasPrefix(keys[i], p); i++ {
		if err := fn([]byte(keys[i]), s.m[keys[i]]); err != nil {
			return err
		}
	}
	return nil
}

// Len is the number of entries.
func (s *Memory) Len() int { return len(s.m) }

// GraphOf indexes records as if they were the whole ledger, in order, at the times of their entries: for tests of policies and for bundles. Nobody
// is bonded in it unless x says so. Records that Check refuses are an error.
func GraphOf(x *Index, records []Entry) (*Graph, error) {
	s := NewMemory()
	for _, e := range records {
		if err := x.Check(s, e.Envelope); err != nil && !errors.Is(err, ErrDuplicate) {
			return nil, err
		}
		if err := x.Apply(s, []Entry{e}); err != nil {
			return nil, err
		}
	}
	return NewGraph(s, Latest), nil
}
