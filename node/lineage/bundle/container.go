package bundle

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"regexp"
	"slices"
)

// ErrBundle is the class of errors about files that are no bundle, or were changed.
var ErrBundle = errors.New("bad bundle")

// bad is an error about one of the bundle's files.
func bad(file, format string, args ...any) error {
	return fmt.Errorf("%w: %s: %w", ErrBundle, file, fmt.Errorf(format, args...))
}

// container names the archive itself in errors.
const container = "the archive"

// commentLead and the hash that follows it are the archive's comment.
const commentLead = "lineal bundle sha256:"

// fileName is a plain name, or one in a plain directory: nothing that leads out of where an unzip puts it, or that a terminal obeys.
var fileName = regexp.MustCompile(`^([a-z]{1,20}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)

const commentSize = len(commentLead) + 2*sha256.Size

// seal writes the canonical archive.
func seal(files map[string][]byte) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		content := files[name]
		h := &zip.FileHeader{Name: name, Method: zip.Store, CRC32: crc32.ChecksumIEEE(content),
			CompressedSize64: uint64(len(content)), UncompressedSize64: uint64(len(content))}
		f, err := w.CreateRaw(h)
		if err != nil {
			return nil, fmt.Errorf("pack %s: %w", name, err)
		}
		if _, err := f.Write(content); err != nil {
			return nil, fmt.Errorf("pack %s: %w", name, err)
		}
	}
	if err := w.SetComment(commentLead + hex.EncodeToString(make([]byte, sha256.Size))); err != nil {
		return nil, fmt.Errorf("pack the archive: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack the archive: %w", err)
	}
	b := out.Bytes()
	if len(b) > MaxSize {
		return nil, fmt.Errorf("the bundle would have %d bytes, at most %d", len(b), MaxSize)
	}
	body := b[:len(b)-commentSize]
	return append(body, comment(body)...), nil
}

// comment is what must follow the archive's other bytes.
func comment(body []byte) string {
	sum := sha256.Sum256(body)
	return commentLead + hex.EncodeToString(sum[:])
}

// open reads an archive, which must be as seal writes it. A damaged one is named by the file that the damage is in, if it can be found.
func open(data []byte) (map[string][]byte, error) {
	if len(data) > MaxSize || len(data) < commentSize {
		return nil, bad(container, "it has %d bytes, a bundle has %d to %d", len(data), commentSize, MaxSize)
	}
	body := data[:len(data)-commentSize]
	whole := string(data[len(body):]) == comment(body)
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, bad(container, "%w", err)
	}
	if len(z.File) > MaxFiles {
		return nil, bad(container, "it has %d files, at most %d", len(z.File), MaxFiles)
	}
	files, left := make(map[string][]byte, len(z.File)), uint64(len(data))
	for _, f := range z.File {
		if !fileName.MatchString(f.Name) {
			return nil, bad(container, "%.80q is no name of a bundle's file", f.Name)
		}
		// All files together have fewer bytes than the archive, or some lie over each other: a small archive must not fill the memory.
		if f.Method != zip.Store || f.UncompressedSize64 > left {
			return nil, bad(f.Name, "it is compressed or has an impossible size")
		}
		left -= f.UncompressedSize64
		if _, twice := files[f.Name]; twice {
			return nil, bad(f.Name, "it is there twice")
		}
		content, err := readFile(f)
		if err != nil {
			return nil, bad(f.Name, "%w", err)
		}
		files[f.Name] = content
	}
	if !whole {
		return nil, bad(container, "its bytes do not have the SHA-256 in its comment, and every file is whole: the directory of files was changed")
	}
	again, err := seal(files)
	if err != nil {
		return nil, bad(container, "%w", err)
	}
	if !bytes.Equal(again, data) {
		return nil, bad(container, "it is not in canonical form; pack it with lineal bundle")
	}
	return files, nil
}

func readFile(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(r, int64(f.UncompressedSize64)+1)) //nolint:gosec // at most MaxSize, checked by the caller
	return content, errors.Join(err, r.Close())
}
