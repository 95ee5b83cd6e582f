package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"path/filepath"
	"testing"
)

// What is deleted is given back to the disk, and what is kept is still there, after a restart, too.
func TestDeletedValuesFreeTheDisk(t *testing.T) {
	const values, kept = 1536, 8 // of 32 KiB: three files of the value log, and one of them holds what is kept
	dir := t.TempDir()
	s := open(t, Config{Dir: dir})
	key := func(i int) []byte { return Key(TableInput, binary.BigEndian.AppendUint32(nil, uint32(i))) }
	value := func(i int) []byte { return bytes.Repeat([]byte{byte(i), byte(i >> 8)}, 16<<10) }
	each := func(do func(tx *Tx, i int) error) {
		t.Helper()
		for from := 0; from < values; from += 64 {
			err := s.Update(t.Context(), func(tx *Tx) error {
				for i := from; i < from+64; i++ {
					if err := do(tx, i); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	each(func(tx *Tx, i int) error { return tx.Set(key(i), value(i)) })
	full := len(logs(t, dir))
	// Compaction, which finds out what is garbage, comes with the number of tables, and each restart makes one.
	restart := func() {
		t.Helper()
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = open(t, Config{Dir: dir})
	}
	restart()
	if found, err := s.collect(); found || err != nil {
		t.Fatalf("with nothing deleted, a file was rewritten: %t, %v", found, err)
	}
	restart()
	each(func(tx *Tx, i int) error {
		if i%(values/kept) == 0 {
			return nil
		}
		return tx.Delete(key(i))
	})
	// A compaction counts as garbage only what is older than the last reader, as far as badger has taken notice of it, which it does beside; so
	// more compactions over all keys follow until it has.
	const rounds = 20
	freed := 0
	for round := byte(0); freed < 2 && round < rounds; round++ {
		restart()
		err := s.Update(t.Context(), func(tx *Tx) error {
			return errors.Join(tx.Set(Key(TableInput, []byte{0}), []byte{round}), tx.Set(Key(TableInput, []byte{0xff}), []byte{round}))
		})
		if err != nil {
			t.Fatal(err)
		}
		restart()
		if err := s.db.Flatten(1); err != nil {
			t.Fatal(err)
		}
		for {
			found, err := s.collect()
			if err != nil {
				t.Fatal(err)
			}
			if !found {
				break
			}
			freed++
		}
	}
	if now := len(logs(t, dir)); freed < 2 || now > full-freed+1 {
		t.Errorf("%d files of the value log were rewritten and %d remain of %d", freed, now, full)
	}
	restart()
	err := s.View(func(r Reader) error {
		for i := 0; i < values; i += values / kept {
			v, err := r.Get(key(i))
			if err != nil {
				return err
			}
			if !bytes.Equal(v, value(i)) {
				t.Errorf("value %d is another", i)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func logs(t *testing.T, dir string) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(dir, "*.vlog"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}
