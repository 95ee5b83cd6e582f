package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/table"
	"golang.org/x/sys/unix"
)

// ErrDamaged says that files of the store are missing or changed. Nothing was written to them.
var ErrDamaged = errors.New("the store is damaged: keep a copy of it, then move it away and restore a backup (lineal node restore), or rotate the BLS key " +
	"before the node starts without it; see Backups in docs/operators.md")

// check looks for damage before badger opens a directory, because badger takes it in its own way: it leaves out tables whose checksums
// do not hold, deletes those that a cut manifest does not name, and panics over short ones. A guard that forgets what it signed may sign
// something else, so a store that lost something must not open.
//
// What a crash leaves behind is no damage: a cut last entry of the manifest, tables that it does not name yet or any more. A store that was open
// has a log of a memory table (*.mem); an orderly end leaves none.
func check(dir string, opts badger.Options) error {
	held, err := lock(dir)
	if err != nil {
		return nil //nolint:nilerr // another process has it, or it cannot be read: badger says so in its own words
	}
	defer held.Close()
	f, err := os.Open(filepath.Join(dir, badger.ManifestFilename))
	if errors.Is(err, os.ErrNotExist) {
		return unnamed(dir, nil)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	manifest, whole, err := badger.ReplayManifestFile(f, opts.ExternalMagicVersion, opts)
	if err != nil {
		return fmt.Errorf("%w (%s: %w)", ErrDamaged, badger.ManifestFilename, err)
	}
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if logs, err := filepath.Glob(filepath.Join(dir, "*.mem")); err != nil || len(logs) == 0 && whole != info.Size() {
		return errors.Join(err, fmt.Errorf("%w (%s is cut short)", ErrDamaged, badger.ManifestFilename))
	}
	if err := unnamed(dir, manifest.Tables); err != nil {
		return err
	}
	for id := range manifest.Tables {
		if err := checkTable(table.NewFilename(id, dir)); err != nil {
			return err
		}
	}
	return nil
}

// lock takes badger's own lock on a directory.
func lock(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// unnamed refuses a manifest that names none of the tables, as one that was lost.
func unnamed(dir string, named map[uint64]badger.TableManifest) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	if err != nil {
		return err
	}
	logs, err := filepath.Glob(filepath.Join(dir, "*.mem"))
	if err != nil {
		return err
	}
	count, first := 0, ""
	for _, name := range files {
		if id, ok := table.ParseFileID(name); ok {
			if _, ok := named[id]; !ok {
				count, first = count+1, name
			}
		}
	}
	// The first table ever may be there without its name in the manifest, beside the log that it was made of; later ones are merged in many ways.
	if len(named) == 0 && (count > 1 || count == 1 && len(logs) == 0) {
		return fmt.Errorf("%w (%s does not name %s)", ErrDamaged, badger.ManifestFilename, filepath.Base(first))
	}
	return nil
}

// checkTable reads a table whole: a gigabyte takes about a second.
func checkTable(name string) (err error) {
	bad := func(why error) error { return fmt.Errorf("%w (%s: %w)", ErrDamaged, filepath.Base(name), why) }
	defer func() {
		if r := recover(); r != nil { // badger's reader trusts the lengths in a file
			err = bad(errors.New("cut short or changed"))
		}
	}()
	f, err := os.Open(name)
	if err != nil {
		return bad(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Size() == 0 {
		return bad(errors.New("empty"))
	}
	data, err := unix.Mmap(int(f.Fd()), 0, int(info.Size()), unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	defer func() { err = errors.Join(err, unix.Munmap(data)) }()
	id, _ := table.ParseFileID(name)
	t, err := table.OpenInMemoryTable(data, id, &table.Options{ReadOnly: true})
	if err == nil {
		err = t.VerifyChecksum()
	}
	if err != nil {
		return bad(err)
	}
	return nil
}
