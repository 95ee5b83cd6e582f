package artifact

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Manifest lists a directory's files as OpenSSF's model signing does. It is an artifact like any other; the files are too.
type Manifest struct {
	Files []ManifestFile `json:"files"`
}

// ManifestFile is a file of a directory, by its path with slashes.
type ManifestFile struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

const (
	// maxManifest bounds a manifest's bytes, maxManifestFiles its files: sharded models have hundreds.
	maxManifest      = 16 << 20
	maxManifestFiles = 100_000
)

// ErrManifest says that bytes are no manifest of a directory.
var ErrManifest = errors.New("not a directory's manifest")

// PutDir stores all regular files of a directory, in the order of their names, and a manifest of them, whose digest it returns.
// progress may be nil.
func (s *Store) PutDir(ctx context.Context, dir string, progress func(name string)) (Digest, Manifest, error) {
	var m Manifest
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir():
			return nil
		case !e.Type().IsRegular():
			return fmt.Errorf("%s is not a regular file", name)
		case len(m.Files) == maxManifestFiles:
			return fmt.Errorf("more than %d files: %w", maxManifestFiles, ErrTooLarge)
		}
		if progress != nil {
			progress(name)
		}
		f, err := os.Open(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		defer f.Close()
		d, size, err := s.Put(ctx, f)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		m.Files = append(m.Files, ManifestFile{name, size, d.String()})
		return nil
	})
	if err != nil {
		return Digest{}, m, fmt.Errorf("put directory %s: %w", dir, err)
	}
	b, err := json.Marshal(m)
	if err != nil {
		return Digest{}, m, fmt.Errorf("put directory %s: %w", dir, err)
	}
	d, _, err := s.Put(ctx, bytes.NewReader(b))
	return d, m, err
}

// ParseManifest reads a manifest.
//
// SECURITY: a manifest may come from anyone. Names that leave the directory, or that name a file twice, are refused.
func ParseManifest(b []byte) (Manifest, error) {
	var m Manifest
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		return m, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if len(m.Files) > maxManifestFiles {
		return m, fmt.Errorf("%w: %d files, at most %d", ErrManifest, len(m.Files), maxManifestFiles)
	}
	seen := map[string]bool{}
	for _, f := range m.Files {
		if !fs.ValidPath(f.Name) || f.Name == "." || strings.Contains(f.Name, "\\") || !filepath.IsLocal(filepath.FromSlash(f.Name)) || seen[f.Name] {
			return m, fmt.Errorf("%w: the name %.80q", ErrManifest, f.Name)
		}
		if _, err := ParseDigest(f.SHA256); err != nil || len(f.SHA256) != 64 || f.Size < 0 {
			return m, fmt.Errorf("%w: %.80q has digest %.80q and size %d", ErrManifest, f.Name, f.SHA256, f.Size)
		}
		seen[f.Name] = true
	}
	return m, nil
}

// Manifest reads a manifest from the store.
func (s *Store) Manifest(d Digest) (Manifest, error) {
	b, err := s.Bytes(d, maxManifest)
	if err != nil {
		return Manifest{}, err
	}
	return ParseManifest(b)
}

// WriteFile writes a stored artifact to a new file, which appears whole or not at all. What was read is verified chunk by chunk.
func (s *Store) WriteFile(ctx context.Context, d Digest, path string) (err error) {
	r, err := s.Open(d)
	if err != nil {
		return err
	}
	defer r.Close()
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, diskError(err))
	}
	defer func() {
		if err != nil {
			_ = tmp.Close()
			_ = os.Remove(tmp.Name())
		}
	}()
	if err := eachChunk(ctx, onlyReader{r}, func(chunk []byte) error { _, err := tmp.Write(chunk); return err }); err != nil {
		return fmt.Errorf("write %s: %w", path, diskError(err))
	}
	if err := errors.Join(tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, diskError(err))
	}
	return os.Rename(tmp.Name(), path)
}

// WriteDir writes the files of a manifest below a directory.
func (s *Store) WriteDir(ctx context.Context, m Manifest, dir string) error {
	root, err := os.OpenRoot(dir) // nothing below it leads out of it, whatever links are there
	if err != nil {
		return fmt.Errorf("write directory: %w", err)
	}
	defer root.Close()
	for _, f := range m.Files {
		d, err := ParseDigest(f.SHA256)
		if err != nil {
			return err
		}
		name := filepath.FromSlash(f.Name)
		if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return fmt.Errorf("write directory: %w", diskError(err))
		}
		if err := s.writeIn(ctx, root, d, name); err != nil {
			return fmt.Errorf("write %s: %w", f.Name, err)
		}
	}
	return nil
}

func (s *Store) writeIn(ctx context.Context, root *os.Root, d Digest, name string) error {
	r, err := s.Open(d)
	if err != nil {
		return err
	}
	defer r.Close()
	f, err := root.Create(name)
	if err != nil {
		return diskError(err)
	}
	err = eachChunk(ctx, io.Reader(onlyReader{r}), func(chunk []byte) error { _, err := f.Write(chunk); return err })
	return diskError(errors.Join(err, f.Close()))
}
