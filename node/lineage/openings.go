package lineage

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// maxOpenings bounds a file of openings: some 100 bytes each.
const maxOpenings = 64 << 20

// Openings is a file with what opens commitments: salts and values, which are never in the ledger. It is for its owner's eyes; erasing an entry
// erases the value for good, because nobody can tell it from the commitment that the ledger keeps. Backups of the file, and
// what a disk keeps of replaced files, are for its owner to erase. It is not safe for use by two processes at once.
type Openings struct {
	path    string
	entries map[Commitment]Opening
}

// OpenOpenings reads the file; one that is not there is empty.
func OpenOpenings(path string) (*Openings, error) {
	o := &Openings{path: path, entries: map[Commitment]Opening{}}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return o, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read openings: %w", err)
	}
	if info.Mode()&0o077 != 0 {
		return nil, fmt.Errorf("openings %s can be read by others: chmod 600 it", path)
	}
	if info.Size() > maxOpenings {
		return nil, fmt.Errorf("%w: openings %s of %d bytes, at most %d; begin another file", ErrTooLarge, path, info.Size(), maxOpenings)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read openings: %w", err)
	}
	if err := json.Unmarshal(b, &o.entries); err != nil {
		return nil, fmt.Errorf("%w: openings %s: %w", ErrMalformed, path, err)
	}
	for c, x := range o.entries {
		if !c.Opens(x) {
			return nil, fmt.Errorf("%w: openings %s: an entry does not open %s", ErrInvalid, path, c)
		}
	}
	return o, nil
}

// Commit hides a value and keeps what opens it, durably, before the commitment can be published.
func (o *Openings) Commit(value string) (Commitment, error) {
	c, opening := Commit(value)
	o.entries[c] = opening
	if err := o.save(); err != nil {
		delete(o.entries, c)
		return "", err
	}
	return c, nil
}

// Open gives the value behind a commitment.
func (o *Openings) Open(c Commitment) (Opening, error) {
	x, ok := o.entries[c]
	if !ok {
		return Opening{}, fmt.Errorf("%w: nothing here opens %s; it was erased, or made elsewhere", ErrNotFound, c)
	}
	return x, nil
}

// Erase forgets what opens a commitment.
func (o *Openings) Erase(c Commitment) error {
	x, ok := o.entries[c]
	if !ok {
		return fmt.Errorf("%w: nothing here opens %s", ErrNotFound, c)
	}
	delete(o.entries, c)
	if err := o.save(); err != nil {
		o.entries[c] = x
		return err
	}
	return nil
}

// save replaces the file in one step.
func (o *Openings) save() error {
	b, err := json.Marshal(o.entries)
	if err != nil {
		return fmt.Errorf("encode openings: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(o.path), ".openings-*")
	if err != nil {
		return fmt.Errorf("write openings: %w", err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone after the rename
	if _, err := f.Write(b); err != nil {
		return errors.Join(fmt.Errorf("write openings: %w", err), f.Close())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write openings: %w", err)
	}
	if err := os.Rename(f.Name(), o.path); err != nil {
		return fmt.Errorf("write openings: %w", err)
	}
	return nil
}
