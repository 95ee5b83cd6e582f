package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestBackupAndRestore(t *testing.T) {
	s := open(t, Config{})
	if err := set(s, "tone", "1"); err != nil {
		t.Fatal(err)
	}
	large := string(bytes.Repeat([]byte("x"), 3*valueThreshold))
	if err := set(s, "ttwo", large); err != nil {
		t.Fatal(err)
	}
	var backup bytes.Buffer
	if err := s.Backup(&backup); err != nil {
		t.Fatal(err)
	}
	if err := set(s, "tthree", "after"); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "backup")
	write := func(b []byte) {
		t.Helper()
		if err := os.WriteFile(file, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "cut": backup.Bytes()[:backup.Len()-1], "half": backup.Bytes()[:backup.Len()/2],
		"changed": append([]byte("X"), backup.Bytes()[1:]...)} {
		write(b)
		if err := Restore(Config{Dir: filepath.Join(dir, "bad")}, file); !errors.Is(err, ErrBackup) {
			t.Errorf("%s: %v", name, err)
		}
	}
	write(backup.Bytes())
	target := filepath.Join(dir, "store")
	if err := Restore(Config{Dir: target}, file); err != nil {
		t.Fatal(err)
	}
	if err := Restore(Config{Dir: target}, file); err == nil {
		t.Error("a store was overwritten")
	}
	r := open(t, Config{Dir: target})
	for key, want := range map[string]string{"tone": "1", "ttwo": large, string(RestoredKey): ""} {
		if got, err := get(t, r, key); err != nil || got != want {
			t.Errorf("%s: %d bytes, %v", key, len(got), err)
		}
	}
	if _, err := get(t, r, "tthree"); !errors.Is(err, ErrNotFound) {
		t.Errorf("what came after the backup: %v", err)
	}
	if _, err := get(t, s, string(RestoredKey)); !errors.Is(err, ErrNotFound) {
		t.Errorf("the store that was backed up is marked: %v", err)
	}
}
