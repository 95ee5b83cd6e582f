package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// closed makes a store that was closed in order, and returns its directory and its table.
func closed(t *testing.T) (dir, sst string) {
	t.Helper()
	dir = t.TempDir()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 200 {
		if err := set(s, fmt.Sprintf("g%d", i), "signed"); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	list, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	if err != nil || len(list) != 1 {
		t.Fatalf("%d tables, %v", len(list), err)
	}
	return dir, list[0]
}

// Badger would forget, delete or crash over what is damaged here; a guard that forgets can be slashed.
func TestDamageIsNotOpened(t *testing.T) {
	truncate := func(name string, keep func(size int64) int64) error {
		info, err := os.Stat(name)
		if err != nil {
			return err
		}
		return os.Truncate(name, keep(info.Size()))
	}
	change := func(name string, at func(size int) int) error {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		b[at(len(b))] ^= 1
		return os.WriteFile(name, b, 0o600)
	}
	for name, damage := range map[string]func(manifest, sst string) error{
		"no manifest":         func(manifest, _ string) error { return os.Remove(manifest) },
		"an empty manifest":   func(manifest, _ string) error { return os.Truncate(manifest, 0) },
		"a manifest cut":      func(manifest, _ string) error { return truncate(manifest, func(n int64) int64 { return n - 1 }) },
		"an entry cut off":    func(manifest, _ string) error { return os.Truncate(manifest, 8) },
		"a manifest changed":  func(manifest, _ string) error { return change(manifest, func(n int) int { return n - 1 }) },
		"no table":            func(_, sst string) error { return os.Remove(sst) },
		"an empty table":      func(_, sst string) error { return os.Truncate(sst, 0) },
		"a byte of a table":   func(_, sst string) error { return os.Truncate(sst, 1) },
		"half a table":        func(_, sst string) error { return truncate(sst, func(n int64) int64 { return n / 2 }) },
		"a table cut":         func(_, sst string) error { return truncate(sst, func(n int64) int64 { return n - 1 }) },
		"a changed block":     func(_, sst string) error { return change(sst, func(int) int { return 100 }) },
		"a changed index":     func(_, sst string) error { return change(sst, func(n int) int { return n - 60 }) },
		"a changed last byte": func(_, sst string) error { return change(sst, func(n int) int { return n - 1 }) },
	} {
		t.Run(name, func(t *testing.T) {
			dir, sst := closed(t)
			if err := damage(filepath.Join(dir, "MANIFEST"), sst); err != nil {
				t.Fatal(err)
			}
			before, err := os.ReadDir(dir)
			if err != nil {
				t.Fatal(err)
			}
			s, err := Open(Config{Dir: dir})
			if !errors.Is(err, ErrDamaged) {
				t.Errorf("got %v, want %v", err, ErrDamaged)
			}
			if err == nil {
				err = s.Close()
			}
			if after, _ := os.ReadDir(dir); len(after) != len(before) {
				t.Errorf("%d files became %d (%v)", len(before), len(after), err)
			}
		})
	}
}

// What a crash may leave behind opens: a manifest's entry that was not written to its end, and a table that it does not name yet.
func TestCrashIsNoDamage(t *testing.T) {
	dir, sst := closed(t)
	s := open(t, Config{Dir: dir})
	if err := set(s, "ga", "more"); err != nil {
		t.Fatal(err)
	}
	crashed := t.TempDir()
	if err := os.CopyFS(crashed, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(filepath.Join(crashed, "MANIFEST"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.Write([]byte{0, 0, 1})
	table, readErr := os.ReadFile(sst)
	if err := errors.Join(err, f.Close(), readErr, os.WriteFile(filepath.Join(crashed, "000077.sst"), table, 0o600)); err != nil {
		t.Fatal(err)
	}
	again := open(t, Config{Dir: crashed})
	for key, want := range map[string]string{"g7": "signed", "ga": "more"} {
		if v, err := get(t, again, key); v != want || err != nil {
			t.Errorf("%s is %q, %v", key, v, err)
		}
	}
}
