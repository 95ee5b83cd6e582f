package artifact

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDirectories(t *testing.T) {
	ctx := context.Background()
	s := openStore(t, Config{})
	dir := t.TempDir()
	for name, n := range map[string]int{"a": 3, "b/c": ChunkSize + 1, "b/empty": 0} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, content(uint64(n), n), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	d, m, err := s.PutDir(ctx, dir, nil)
	if err != nil || len(m.Files) != 3 {
		t.Fatalf("%d files, %v", len(m.Files), err)
	}
	read, err := s.Manifest(d)
	if err != nil {
		t.Fatal(err)
	}
	out := t.TempDir()
	if err := s.WriteDir(ctx, read, out); err != nil {
		t.Fatal(err)
	}
	if again, _, err := openStore(t, Config{}).PutDir(ctx, out, nil); err != nil || again != d {
		t.Errorf("written and read again: %s, want %s, %v", again, d, err)
	}
	if err := os.Symlink("a", filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.PutDir(ctx, dir, nil); err == nil {
		t.Error("a symbolic link was put")
	}
	missing := Manifest{Files: []ManifestFile{{"x", 1, Sum([]byte("absent")).String()}}}
	if err := s.WriteDir(ctx, missing, out); !errors.Is(err, ErrNotFound) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// A link in the target does not lead a file out of it.
func TestWriteDirStaysInside(t *testing.T) {
	s := openStore(t, Config{})
	d := put(t, s, []byte("x"))
	out, outside := t.TempDir(), t.TempDir()
	if err := os.Symlink(outside, filepath.Join(out, "away")); err != nil {
		t.Fatal(err)
	}
	m := Manifest{Files: []ManifestFile{{"away/file", 1, d.String()}}}
	if err := s.WriteDir(context.Background(), m, out); err == nil {
		t.Error("written through a link")
	}
	if left, _ := os.ReadDir(outside); len(left) != 0 {
		t.Error("a file outside")
	}
}

func TestManifestRefusals(t *testing.T) {
	digest := strings.Repeat("0", 64)
	for name, text := range map[string]string{
		"no JSON": "x", "unknown": `{"other":1}`, "up": `{"files":[{"name":"../a","size":1,"sha256":"` + digest + `"}]}`, "absolute": `{"files":[{"name":"/a","size":1,"sha256":"` + digest + `"}]}`,
		"dot": `{"files":[{"name":".","size":1,"sha256":"` + digest + `"}]}`, "backslash": `{"files":[{"name":"a\\b","size":1,"sha256":"` + digest + `"}]}`,
		"digest": `{"files":[{"name":"a","size":1,"sha256":"0"}]}`, "size": `{"files":[{"name":"a","size":-1,"sha256":"` + digest + `"}]}`,
		"twice": `{"files":[{"name":"a","size":1,"sha256":"` + digest + `"},{"name":"a","size":1,"sha256":"` + digest + `"}]}`,
	} {
		if _, err := ParseManifest([]byte(text)); !errors.Is(err, ErrManifest) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWriteFile(t *testing.T) {
	s := openStore(t, Config{})
	b := content(5, 2*ChunkSize+7)
	d := put(t, s, b)
	path := filepath.Join(t.TempDir(), "out")
	if err := s.WriteFile(context.Background(), d, path); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || Sum(got) != d {
		t.Errorf("written: %v", err)
	}
	bad := content(6, 10)
	if err := s.WriteFile(context.Background(), Sum(bad), path); !errors.Is(err, ErrNotFound) {
		t.Errorf("absent: %v", err)
	}
}

func FuzzParseManifest(f *testing.F) {
	f.Add([]byte(`{"files":[{"name":"a/b","size":1,"sha256":"` + strings.Repeat("0", 64) + `"}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := ParseManifest(b)
		if err != nil {
			return
		}
		for _, file := range m.Files {
			if !filepath.IsLocal(file.Name) {
				t.Errorf("%q leads away", file.Name)
			}
		}
	})
}
