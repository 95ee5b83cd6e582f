package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Upload is an artifact that comes in pieces, over several connections or several lives of the process. What has arrived is kept in
// partial/, counts towards the quota, and waits a week to be continued. An upload is for one goroutine at a time.
type Upload struct {
	w    *writer
	key  Digest
	rest []byte // less than a chunk, not written yet
	held bool
}

// uploads sees to it that there is one Upload for a name.
type uploads struct {
	mu   sync.Mutex
	open map[Digest]bool
}

// ErrBusy says that someone else is writing the same thing now; try again when they are done.
var ErrBusy = errors.New("upload is under way elsewhere")

// Resume opens the upload with a name, which is whatever the caller recognizes it by: usually the digest it is going to have. What an
// earlier attempt left is hashed again, because a crash may have left it half written, and counts up to the last whole chunk. The caller
// ends it with Commit, Pause or Discard.
func (s *Store) Resume(ctx context.Context, name string) (*Upload, error) {
	key := Sum([]byte("upload " + name)) // never the digest of a download under way
	if !s.uploads.take(key) {
		return nil, fmt.Errorf("resume upload %q: %w", name, ErrBusy)
	}
	u := &Upload{w: &writer{s: s, sum: newTwin()}, key: key, held: true}
	if err := u.reopen(ctx); err != nil {
		u.Pause()
		return nil, fmt.Errorf("resume upload %q: %w", name, diskError(err))
	}
	return u, nil
}

func (u *Upload) reopen(ctx context.Context) error {
	s := u.w.s
	path, _ := s.partialPaths(u.key)
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		u.w.data, err = s.create(path)
		return err
	}
	if err != nil {
		return err
	}
	u.w.data = diskFile{f}
	u.w.reserved = s.takePartial(u.key)
	info, err := f.Stat()
	if err != nil {
		return err
	}
	whole := info.Size() / ChunkSize * ChunkSize
	if err := eachChunk(ctx, io.LimitReader(f, whole), u.w.note); err != nil {
		return err
	}
	if err := f.Truncate(whole); err != nil {
		return err
	}
	if _, err := f.Seek(whole, io.SeekStart); err != nil {
		return err
	}
	s.unreserve(u.w.reserved - whole)
	u.w.reserved = whole
	return nil
}

// Offset is how many bytes have been taken.
func (u *Upload) Offset() int64 { return u.w.size + int64(len(u.rest)) }

// Write takes further bytes.
func (u *Upload) Write(b []byte) (int, error) {
	n := len(b)
	if len(u.rest) > 0 {
		k := min(len(b), ChunkSize-len(u.rest))
		u.rest, b = append(u.rest, b[:k]...), b[k:]
		if len(u.rest) < ChunkSize {
			return n, nil
		}
		if err := u.w.add(u.rest); err != nil {
			return 0, fmt.Errorf("write upload: %w", err)
		}
		u.rest = u.rest[:0]
	}
	for ; len(b) >= ChunkSize; b = b[ChunkSize:] {
		if err := u.w.add(b[:ChunkSize]); err != nil {
			return n - len(b), fmt.Errorf("write upload: %w", err)
		}
	}
	u.rest = append(u.rest, b...)
	return n, nil
}

// ReadAt reads what the upload holds in whole chunks, for sources that begin again from their start and compare.
func (u *Upload) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset+int64(len(b)) > u.w.size {
		return 0, fmt.Errorf("read upload: %d bytes at %d of %d: %w", len(b), offset, u.w.size, io.ErrUnexpectedEOF)
	}
	return u.w.data.ReadAt(b, offset)
}

// Commit stores the artifact if it has the digest; the zero digest takes any. On ErrMismatch nothing is kept: the bytes are wrong
// somewhere, and nobody knows where.
func (u *Upload) Commit(want Digest) (Digest, int64, error) {
	if len(u.rest) > 0 {
		if err := u.w.add(u.rest); err != nil {
			return Digest{}, 0, fmt.Errorf("commit upload: %w", err)
		}
		u.rest = nil
	}
	d := u.w.digest()
	if want != (Digest{}) && d != want {
		u.Discard()
		u.w.s.metrics.mismatched.Inc()
		u.w.s.log.Error("upload refused: its bytes do not match the digest", "want", want, "got", d)
		return Digest{}, 0, fmt.Errorf("commit upload %s: got %s: %w", want, d, ErrMismatch)
	}
	defer u.release()
	if err := u.w.commit(d); err != nil {
		return Digest{}, 0, fmt.Errorf("commit upload %s: %w", d, err)
	}
	return d, u.w.size, nil
}

// Pause leaves what has arrived to be resumed, up to the last whole chunk. It does nothing after Commit or Discard.
func (u *Upload) Pause() {
	if !u.held {
		return
	}
	defer u.release()
	s := u.w.s
	u.w.done = true
	if u.w.data != nil {
		_ = syncClose(u.w.data) // what was not written comes again
	}
	if u.w.chunks != nil {
		_ = u.w.chunks.Close()
	}
	_ = removeNamed(nameOf(u.w.chunks)) // made anew when resumed
	s.mu.Lock()
	defer s.mu.Unlock()
	s.partials[u.key] = u.w.reserved
}

// Discard gives the upload up. It does nothing after Commit or Pause.
func (u *Upload) Discard() {
	if u.held {
		u.w.abort()
		u.release()
	}
}

func (u *Upload) release() {
	u.held = false
	u.w.s.uploads.release(u.key)
}

func (u *uploads) take(key Digest) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.open[key] {
		return false
	}
	if u.open == nil {
		u.open = map[Digest]bool{}
	}
	u.open[key] = true
	return true
}

func (u *uploads) release(key Digest) {
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.open, key)
}

// UploadOffset is how many bytes of an upload are there, whole chunks only; 0 if there is none.
func (s *Store) UploadOffset(name string) int64 {
	path, _ := s.partialPaths(Sum([]byte("upload " + name)))
	info, err := os.Stat(filepath.Clean(path))
	if err != nil {
		return 0
	}
	return info.Size() / ChunkSize * ChunkSize
}
