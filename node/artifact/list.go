package artifact

import (
	"maps"
	"slices"
	"strings"
	"time"
)

// Info is what the store knows of an artifact.
type Info struct {
	Digest Digest
	Size   int64
	Used   time.Time // last use
	Pins   []string  // why it is kept, sorted; none: it may go
}

// List returns all artifacts, by digest.
func (s *Store) List() []Info {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]Info, 0, len(s.blobs))
	for d, b := range s.blobs {
		out = append(out, Info{d, b.size, b.used, slices.Sorted(maps.Keys(s.pins[d]))})
	}
	slices.SortFunc(out, func(a, b Info) int { return strings.Compare(string(a.Digest[:]), string(b.Digest[:])) })
	return out
}

// Pins returns why an artifact is kept, sorted.
func (s *Store) Pins(d Digest) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.pins[d]))
}

// PinnedBy returns what an owner wants kept, whether it is in the store or not.
func (s *Store) PinnedBy(owner string) []Digest {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Digest
	for d, owners := range s.pins {
		if owners[owner] {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b Digest) int { return strings.Compare(string(a[:]), string(b[:])) })
	return out
}
