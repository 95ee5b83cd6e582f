package lineage

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// ManifestEntry is a file of a directory, as OpenSSF's model signing lists it.
type ManifestEntry struct {
	Name      string `json:"name"`
	Algorithm string `json:"algorithm"`
	Digest    string `json:"digest"`
}

// ManifestRoot is the identity of a directory, as OpenSSF's model signing computes it: the SHA-256 of the files' digests (raw bytes), in
// the order of SortManifest.
func ManifestRoot(entries []ManifestEntry) (Digest, error) {
	sorted := slices.Clone(entries)
	SortManifest(sorted)
	return ListedRoot(sorted)
}

// SortManifest puts a manifest into OpenSSF's order: by path, part by part, so that a/b comes before a-b.
func SortManifest(entries []ManifestEntry) {
	slices.SortFunc(entries, func(a, b ManifestEntry) int {
		return slices.Compare(strings.Split(a.Name, "/"), strings.Split(b.Name, "/"))
	})
}

// ListedRoot is the root over the entries in the order in which a signature lists them.
func ListedRoot(entries []ManifestEntry) (Digest, error) {
	if len(entries) == 0 {
		return "", fmt.Errorf("%w: a directory without files has no identity", ErrInvalid)
	}
	h := sha256.New()
	for _, e := range entries {
		b, err := hex.DecodeString(e.Digest)
		if err != nil {
			return "", fmt.Errorf("%w: digest of %s: %w", ErrMalformed, clip(e.Name), err)
		}
		h.Write(b)
	}
	return NewDigest([32]byte(h.Sum(nil))), nil
}

// Manifest lists the regular files of a directory with their SHA-256, but for those that ignore (if not nil) names. Symbolic links are
// refused, as OpenSSF's model signing does by default.
func Manifest(dir fs.FS, ignore func(name string) bool) ([]ManifestEntry, error) {
	var out []ManifestEntry
	err := fs.WalkDir(dir, ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && ignore != nil && ignore(name):
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		case e.IsDir():
			return nil
		case !e.Type().IsRegular():
			return fmt.Errorf("%w: %s is not a regular file", ErrInvalid, name)
		}
		f, err := dir.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		out = append(out, ManifestEntry{name, "sha256", hex.EncodeToString(h.Sum(nil))})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list directory: %w", err)
	}
	return out, nil
}
