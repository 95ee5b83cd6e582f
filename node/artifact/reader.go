package artifact

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Reader reads a stored artifact. Each chunk is verified before the first of its bytes is handed out. It is for one goroutine.
type Reader struct {
	s      *Store
	digest Digest
	size   int64
	data   *os.File
	chunks *os.File // nil for an artifact of one chunk
	pos    int64
	loaded int64 // index of the chunk in buf, -1 for none
	buf    []byte
}

var _ io.ReadSeekCloser = (*Reader)(nil)

// Open opens an artifact for reading; ErrNotFound if the store does not hold it. The caller closes it.
func (s *Store) Open(d Digest) (*Reader, error) {
	size, err := s.use(d, 1)
	if err != nil {
		return nil, fmt.Errorf("open artifact %s: %w", d, err)
	}
	r := &Reader{s: s, digest: d, size: size, loaded: -1}
	if err := r.open(); err != nil {
		r.Close()
		if errors.Is(err, fs.ErrNotExist) {
			s.discard(d, err)
			err = ErrNotFound
		}
		return nil, fmt.Errorf("open artifact %s: %w", d, err)
	}
	return r, nil
}

func (r *Reader) open() (err error) {
	path := r.s.blobPath(r.digest)
	if r.data, err = os.Open(path); err != nil {
		return err
	}
	if r.size > ChunkSize {
		r.chunks, err = os.Open(chunksPath(path))
	}
	return err
}

// use notes a use of an artifact, and that it is being read (1) or not any more (-1).
func (s *Store) use(d Digest, readers int) (int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.blobs[d]
	if b == nil {
		return 0, ErrNotFound
	}
	b.readers += readers
	now := s.now()
	if now.Sub(b.used) > touchInterval {
		// The time lives in the file, so that a restart does not make everything old. Losing it costs a fetch at worst.
		_ = os.Chtimes(s.blobPath(d), now, now)
	}
	b.used = now
	return b.size, nil
}

// Size is the artifact's size in bytes.
func (r *Reader) Size() int64 { return r.size }

// Read reads verified bytes. ErrMismatch says that the artifact went bad on disk; it has been removed from the store.
func (r *Reader) Read(b []byte) (int, error) {
	if r.pos >= r.size {
		return 0, io.EOF
	}
	index := r.pos / ChunkSize
	if index != r.loaded {
		if err := r.load(index); err != nil {
			return 0, fmt.Errorf("read artifact %s: %w", r.digest, err)
		}
	}
	n := copy(b, r.buf[r.pos-index*ChunkSize:])
	r.pos += int64(n)
	return n, nil
}

// load reads and verifies a chunk.
func (r *Reader) load(index int64) error {
	r.loaded = -1
	start := index * ChunkSize
	length := min(ChunkSize, r.size-start)
	if r.buf == nil {
		r.buf = make([]byte, min(ChunkSize, r.size))
	}
	r.buf = r.buf[:length]
	want, err := r.chunkDigest(index)
	if err != nil {
		return r.bad(err)
	}
	if _, err := r.data.ReadAt(r.buf, start); err != nil {
		return r.bad(fmt.Errorf("read chunk %d: %w", index, err))
	}
	if sha256.Sum256(r.buf) != want {
		return r.bad(fmt.Errorf("chunk %d: %w", index, ErrMismatch))
	}
	r.loaded = index
	return nil
}

// chunkDigest reads what the chunk list says of a chunk.
func (r *Reader) chunkDigest(index int64) (Digest, error) {
	if r.chunks == nil {
		return r.digest, nil
	}
	var d Digest
	if _, err := r.chunks.ReadAt(d[:], index*int64(len(d))); err != nil {
		return d, fmt.Errorf("read chunk list: %w", err)
	}
	return d, nil
}

// bad removes an artifact that is too short or has wrong bytes. Other errors of the disk are left for it to recover from.
func (r *Reader) bad(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = fmt.Errorf("%w: %w", ErrMismatch, err)
	}
	if errors.Is(err, ErrMismatch) {
		r.s.discard(r.digest, err)
	}
	return err
}

// Seek sets the position of the next Read, also past the end.
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.pos
	case io.SeekEnd:
		offset += r.size
	default:
		return 0, fmt.Errorf("seek artifact: unknown origin %d", whence)
	}
	if offset < 0 {
		return 0, errors.New("seek artifact: position before its start")
	}
	r.pos = offset
	return offset, nil
}

// Close ends reading. Safe to call more than once.
func (r *Reader) Close() error {
	if r.s == nil {
		return nil
	}
	_, _ = r.s.use(r.digest, -1) // it may have been removed as corrupt
	r.s = nil
	var err error
	if r.data != nil {
		err = r.data.Close()
	}
	if r.chunks != nil {
		err = errors.Join(err, r.chunks.Close())
	}
	r.size, r.buf = 0, nil
	return err
}

// Bytes returns a whole artifact of at most max bytes, verified.
func (s *Store) Bytes(d Digest, max int64) ([]byte, error) {
	r, err := s.Open(d)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if r.size > max {
		return nil, fmt.Errorf("read artifact %s: it has %d bytes, at most %d are allowed: %w", d, r.size, max, ErrTooLarge)
	}
	var out bytes.Buffer
	out.Grow(int(r.size))
	if _, err := io.Copy(&out, onlyReader{r}); err != nil {
		return nil, err
	}
	// The chunk list was checked when the artifact came in; a list that went bad together with its data would pass it. Whoever takes
	// the whole gets the whole checked.
	if got := Sum(out.Bytes()); got != d {
		err := fmt.Errorf("read artifact %s: got %s: %w", d, got, ErrMismatch)
		s.discard(d, err)
		return nil, err
	}
	return out.Bytes(), nil
}

type onlyReader struct{ io.Reader }
