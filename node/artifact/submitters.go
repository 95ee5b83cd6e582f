package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Submitters are whoever puts artifacts into the store over an interface. What one of them put counts towards their quota until it
// is collected. An artifact that two of them put counts for both: nobody gets room by naming what others hold.

// PutFor is Put on behalf of a submitter, whose name follows the rules of a pin's owner. ErrQuota if it would have more than
// Config.MaxSubmitter.
func (s *Store) PutFor(ctx context.Context, submitter string, r io.Reader) (Digest, int64, error) {
	if !validOwner(submitter) {
		return Digest{}, 0, fmt.Errorf("put artifact: submitter %q: want 1 to %d of [a-z0-9-]", submitter, maxOwner)
	}
	w, err := s.newWriter()
	if err != nil {
		return Digest{}, 0, fmt.Errorf("put artifact: %w", err)
	}
	defer w.abort()
	err = eachChunk(ctx, r, func(chunk []byte) error {
		if s.cfg.MaxSubmitter > 0 && w.size+int64(len(chunk)) > s.cfg.MaxSubmitter {
			return errSubmitter
		}
		return w.add(chunk)
	})
	d := w.digest()
	if err == nil {
		err = s.roomFor(submitter, d, w.size) // only now is it known whether it counts already
	}
	if err == nil {
		err = w.commit(d)
	}
	if err == nil {
		err = s.CountFor(submitter, d)
	}
	if err != nil {
		if errors.Is(err, errSubmitter) {
			s.metrics.refusedSubmitter.Inc()
		}
		return Digest{}, 0, fmt.Errorf("put artifact: %w", err)
	}
	return d, w.size, nil
}

// RoomFor says, before anything is read, whether a submitter's share has room for so many bytes; ErrQuota if not.
func (s *Store) RoomFor(submitter string, size int64) error {
	err := s.roomFor(submitter, Digest{}, size)
	if err != nil {
		s.metrics.refusedSubmitter.Inc()
	}
	return err
}

// roomFor says whether an artifact would stay within a submitter's share.
func (s *Store) roomFor(submitter string, d Digest, size int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.roomForLocked(submitter, d, size)
}

func (s *Store) roomForLocked(submitter string, d Digest, size int64) error {
	if s.cfg.MaxSubmitter > 0 && !s.givers[d][submitter] && s.given[submitter]+size > s.cfg.MaxSubmitter {
		return errSubmitter
	}
	return nil
}

// CountFor counts a stored artifact towards a submitter's quota; ErrQuota if there is no room in it. Counting twice counts once.
func (s *Store) CountFor(submitter string, d Digest) error {
	path, err := s.giverPath(d, submitter)
	if err != nil {
		return fmt.Errorf("count artifact %s: %w", d, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.blobs[d]
	if b == nil {
		return fmt.Errorf("count artifact %s: %w", d, ErrNotFound)
	}
	if s.givers[d][submitter] {
		return nil
	}
	if err := s.roomForLocked(submitter, d, b.size); err != nil {
		return fmt.Errorf("count artifact %s: %w", d, err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o644)
	if err == nil {
		err = f.Close() // losing it in a crash loses a debt, not an artifact
	}
	if err != nil {
		return fmt.Errorf("count artifact %s: %w", d, diskError(err))
	}
	s.addGiver(d, submitter, b.size)
	return nil
}

// GivenBy is how many bytes in the store count towards a submitter's quota.
func (s *Store) GivenBy(submitter string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.given[submitter]
}

// errSubmitter is ErrQuota with the reason.
var errSubmitter = fmt.Errorf("the submitter's share is used up: %w", ErrQuota)

func (s *Store) giverPath(d Digest, submitter string) (string, error) {
	if !validOwner(submitter) {
		return "", fmt.Errorf("submitter %q: want 1 to %d of [a-z0-9-]", submitter, maxOwner)
	}
	return filepath.Join(s.dir, "givers", d.String()+"."+submitter), nil
}

// addGiver and forgetGivers are called with mu held.
func (s *Store) addGiver(d Digest, submitter string, size int64) {
	if s.givers[d] == nil {
		s.givers[d] = map[string]bool{}
	}
	s.givers[d][submitter] = true
	s.given[submitter] += size
}

func (s *Store) forgetGivers(d Digest, size int64) {
	for submitter := range s.givers[d] {
		if s.given[submitter] -= size; s.given[submitter] <= 0 {
			delete(s.given, submitter)
		}
		_ = removeIfThere(filepath.Join(s.dir, "givers", d.String()+"."+submitter)) // swept at the next start
	}
	delete(s.givers, d)
}

// loadGivers reads who put what; notes on artifacts that are gone are swept.
func (s *Store) loadGivers() error {
	entries, err := os.ReadDir(filepath.Join(s.dir, "givers"))
	if err != nil {
		return err
	}
	for _, e := range entries {
		digits, submitter, _ := strings.Cut(e.Name(), ".")
		d, err := ParseDigest(digits)
		if err != nil || !validOwner(submitter) {
			continue
		}
		if b := s.blobs[d]; b != nil {
			s.addGiver(d, submitter, b.size)
		} else if err := removeIfThere(filepath.Join(s.dir, "givers", e.Name())); err != nil {
			return err
		}
	}
	return nil
}
