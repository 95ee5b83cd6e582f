package artifact

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// maxOwner bounds the name of a pin's owner, which is part of a file name.
const maxOwner = 64

// Pin keeps an artifact for an owner until that owner unpins it; also one that is still to come. Owners are names such as "policy" or a
// task's id: at most 64 of [a-z0-9-]. Pins survive restarts.
func (s *Store) Pin(d Digest, owner string) error {
	path, err := s.pinPath(d, owner)
	if err != nil {
		return fmt.Errorf("pin artifact %s: %w", d, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.pins[d][owner] {
		return nil
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o644)
	if err == nil {
		err = errors.Join(f.Close(), syncDir(filepath.Dir(path)))
	}
	if err != nil {
		return fmt.Errorf("pin artifact %s: %w", d, diskError(err))
	}
	s.addPin(d, owner)
	return nil
}

// Unpin ends an owner's interest in an artifact. It is no error if there was none.
func (s *Store) Unpin(d Digest, owner string) error {
	path, err := s.pinPath(d, owner)
	if err != nil {
		return fmt.Errorf("unpin artifact %s: %w", d, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := removeIfThere(path); err != nil {
		return fmt.Errorf("unpin artifact %s: %w", d, err)
	}
	delete(s.pins[d], owner)
	if len(s.pins[d]) == 0 {
		delete(s.pins, d)
	}
	return nil
}

// Pinned says whether anyone wants an artifact kept.
func (s *Store) Pinned(d Digest) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.pins[d]) > 0
}

func (s *Store) addPin(d Digest, owner string) {
	if s.pins[d] == nil {
		s.pins[d] = map[string]bool{}
	}
	s.pins[d][owner] = true
}

func (s *Store) pinPath(d Digest, owner string) (string, error) {
	if !validOwner(owner) {
		return "", fmt.Errorf("owner %q: want 1 to %d of [a-z0-9-]", owner, maxOwner)
	}
	return filepath.Join(s.dir, "pins", d.String()+"."+owner), nil
}

func validOwner(owner string) bool {
	if len(owner) == 0 || len(owner) > maxOwner {
		return false
	}
	return strings.IndexFunc(owner, func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-'
	}) < 0
}

func (s *Store) loadPins() error {
	entries, err := os.ReadDir(filepath.Join(s.dir, "pins"))
	if err != nil {
		return err
	}
	for _, e := range entries {
		digits, owner, _ := strings.Cut(e.Name(), ".")
		if d, err := ParseDigest(digits); err == nil && validOwner(owner) {
			s.addPin(d, owner)
		}
	}
	return nil
}

// reserve promises room for bytes that are about to be written. If the quota does not allow them, artifacts that may go are
// collected, the longest unused first.
func (s *Store) reserve(n int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if over := s.used + s.reserved + n - s.cfg.MaxBytes; over > 0 {
		s.collect(over)
	}
	if s.used+s.reserved+n > s.cfg.MaxBytes {
		s.metrics.refused.Inc()
		return fmt.Errorf("%d bytes used, %d being written, %d allowed: %w", s.used, s.reserved, s.cfg.MaxBytes, ErrQuota)
	}
	s.reserved += n
	return nil
}

func (s *Store) unreserve(n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reserved -= n
}

// GC removes every artifact that is neither pinned nor needed (Config.Needed) nor being read nor younger than Config.MinAge, and returns how many and how many
// bytes.
func (s *Store) GC() (removed int, freed int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := len(s.blobs)
	freed = s.collect(s.used + 1) // more than there is: an empty artifact goes as well
	return before - len(s.blobs), freed
}

// collect removes what may go until enough bytes are free, the longest unused first. Called with mu held.
func (s *Store) collect(enough int64) (freed int64) {
	oldest := s.now().Add(-s.cfg.MinAge)
	var idle []Digest
	for d, b := range s.blobs {
		if len(s.pins[d]) == 0 && b.readers == 0 && b.used.Before(oldest) {
			idle = append(idle, d)
		}
	}
	slices.SortFunc(idle, func(a, b Digest) int {
		return cmp.Or(s.blobs[a].used.Compare(s.blobs[b].used), strings.Compare(string(a[:]), string(b[:])))
	})
	for _, d := range idle {
		if freed >= enough {
			break
		}
		if s.cfg.Needed != nil && s.cfg.Needed(d) {
			continue
		}
		freed += s.blobs[d].size
		s.forget(d, s.blobs[d])
		s.metrics.collected.Inc()
	}
	return freed
}
