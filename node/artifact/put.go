package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Put stores what r yields and returns its digest and size. Nothing is kept if it fails.
func (s *Store) Put(ctx context.Context, r io.Reader) (Digest, int64, error) {
	d, size, err := s.put(ctx, r, nil)
	if err != nil {
		return Digest{}, 0, fmt.Errorf("put artifact: %w", err)
	}
	return d, size, nil
}

// PutExpect stores what r yields if it has the digest; ErrMismatch if not. If the store holds the artifact already, r is not read.
func (s *Store) PutExpect(ctx context.Context, want Digest, r io.Reader) error {
	if s.Has(want) {
		return nil
	}
	if _, _, err := s.put(ctx, r, &want); err != nil {
		return fmt.Errorf("put artifact %s: %w", want, err)
	}
	return nil
}

func (s *Store) put(ctx context.Context, r io.Reader, want *Digest) (d Digest, size int64, err error) {
	w, err := s.newWriter()
	if err != nil {
		return d, 0, err
	}
	defer w.abort()
	if err := eachChunk(ctx, r, w.add); err != nil {
		return d, 0, err
	}
	d = w.digest()
	if want != nil && d != *want {
		s.metrics.mismatched.Inc()
		return d, 0, fmt.Errorf("got %s: %w", d, ErrMismatch)
	}
	return d, w.size, w.commit(d)
}

// eachChunk reads a source to its end and hands on one chunk after the other: ChunkSize bytes, fewer only in the last.
func eachChunk(ctx context.Context, r io.Reader, take func(chunk []byte) error) error {
	chunk := make([]byte, ChunkSize)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		n, rerr := io.ReadFull(r, chunk)
		if n > 0 && (rerr == nil || rerr == io.ErrUnexpectedEOF) {
			if err := take(chunk[:n]); err != nil {
				return err
			}
		}
		switch {
		case rerr == io.EOF, rerr == io.ErrUnexpectedEOF:
			return nil
		case rerr != nil:
			return fmt.Errorf("read source: %w", rerr)
		}
	}
}

// writer writes one artifact, a chunk at a time: to tmp/, or for an upload to partial/.
type writer struct {
	s        *Store
	data     file
	chunks   file // nil until the second chunk
	sum      *twin
	first    Digest // digest of the first chunk, which goes to the list when there is a second
	size     int64
	reserved int64
	done     bool
}

func (s *Store) newWriter() (*writer, error) {
	f, err := s.createTemp()
	if err != nil {
		return nil, diskError(err)
	}
	return &writer{s: s, data: f, sum: newTwin()}, nil
}

// add appends a chunk: ChunkSize bytes, fewer only in the last.
func (w *writer) add(chunk []byte) error {
	if w.size+int64(len(chunk)) > w.s.cfg.MaxArtifact {
		return fmt.Errorf("more than %d bytes: %w", w.s.cfg.MaxArtifact, ErrTooLarge)
	}
	if err := w.s.reserve(int64(len(chunk))); err != nil {
		return err
	}
	w.reserved += int64(len(chunk))
	if _, err := w.data.Write(chunk); err != nil {
		return diskError(err)
	}
	writeBehind(w.data, w.size, len(chunk))
	return w.note(chunk)
}

// note takes in a chunk that is in the file already.
func (w *writer) note(chunk []byte) error {
	if err := w.list(w.sum.chunk(chunk)); err != nil {
		return diskError(err)
	}
	w.size += int64(len(chunk))
	return nil
}

// list appends a chunk's digest to the chunk list. An artifact of one chunk has none: its digest is the list.
func (w *writer) list(d Digest) (err error) {
	if w.size == 0 {
		w.first = d
		return nil
	}
	if w.chunks == nil {
		if w.chunks, err = w.s.createTemp(); err != nil {
			return err
		}
		if _, err = w.chunks.Write(w.first[:]); err != nil {
			return err
		}
	}
	_, err = w.chunks.Write(d[:])
	return err
}

func (w *writer) digest() Digest {
	return w.sum.sum()
}

// commit gives the artifact its name. The order makes a crash harmless: contents first, then the chunk list's name, then the artifact's.
func (w *writer) commit(d Digest) error {
	w.done = true
	path := w.s.blobPath(d)
	err := errors.Join(syncClose(w.data), syncClose(w.chunks))
	if err == nil {
		err = makeDir(filepath.Dir(path))
	}
	if err != nil {
		w.remove()
		return diskError(err)
	}
	return w.s.install(d, w.size, w.reserved, w.data.Name(), nameOf(w.chunks))
}

// install renames finished, synced files into place and accounts for the new blob instead of its reservation.
func (s *Store) install(d Digest, size, reserved int64, data, chunks string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reserved -= reserved
	if s.blobs[d] != nil { // someone else was faster
		return errors.Join(removeIfThere(data), removeNamed(chunks))
	}
	path := s.blobPath(d)
	if err := s.rename(data, chunks, path); err != nil {
		return errors.Join(diskError(err), removeIfThere(data), removeNamed(chunks), removeIfThere(chunksPath(path)))
	}
	s.blobs[d] = &blob{size: size, used: s.now()}
	s.generation++
	s.used += size
	s.metrics.bytes.Set(float64(s.used))
	s.metrics.stored.Inc()
	return nil
}

func (s *Store) rename(data, chunks, path string) error {
	if chunks != "" {
		if err := os.Rename(chunks, chunksPath(path)); err != nil {
			return err
		}
	}
	if err := os.Rename(data, path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// abort removes what was written, unless commit was called.
func (w *writer) abort() {
	if w.done {
		return
	}
	w.done = true
	_ = w.data.Close()
	if w.chunks != nil {
		_ = w.chunks.Close()
	}
	w.remove()
}

func (w *writer) remove() {
	_ = removeIfThere(w.data.Name()) // what stays is swept at the next start
	_ = removeNamed(nameOf(w.chunks))
	w.s.unreserve(w.reserved)
}

func nameOf(f file) string {
	if f == nil {
		return ""
	}
	return f.Name()
}

func removeNamed(name string) error {
	if name == "" {
		return nil
	}
	return removeIfThere(name)
}

func syncClose(f file) error {
	if f == nil {
		return nil
	}
	return errors.Join(f.Sync(), f.Close())
}

// makeDir makes a directory whose name survives a crash.
func makeDir(dir string) error {
	err := os.Mkdir(dir, 0o755)
	if errors.Is(err, os.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return syncDir(filepath.Dir(dir))
}

func syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
