package artifact

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// download is an artifact that is being fetched: a claimed chunk list and the verified chunks so far, in two files of partial/ that outlive
// it. Exchange sees to it that there is one per digest.
type download struct {
	s      *Store
	digest Digest
	size   int64 // claimed, like the list
	done   int64 // bytes verified against the list: whole chunks, or all
	data   file
	list   file
	sum    *twin
}

func (s *Store) partialPaths(d Digest) (data, list string) {
	base := filepath.Join(s.dir, "partial", d.String())
	return base + ".data", base + ".chunks"
}

// loadPartials counts what interrupted downloads hold towards the quota.
func (s *Store) loadPartials() error {
	entries, err := os.ReadDir(filepath.Join(s.dir, "partial"))
	if err != nil {
		return err
	}
	for _, e := range entries {
		d, err := ParseDigest(trimPartial(e.Name()))
		if err != nil {
			continue
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		if filepath.Ext(e.Name()) == ".data" {
			s.partials[d] = info.Size()
			s.reserved += info.Size()
		}
	}
	return nil
}

func trimPartial(name string) string { return name[:len(name)-len(filepath.Ext(name))] }

// startDownload begins afresh with a claimed size and chunk list, which is read from r if there is more than one chunk.
func (s *Store) startDownload(d Digest, size int64, r io.Reader) (*download, error) {
	s.dropPartial(d)
	dl := &download{s: s, digest: d, size: size, sum: newTwin()}
	if err := dl.create(r); err != nil {
		dl.discard()
		return nil, diskError(err)
	}
	return dl, nil
}

func (dl *download) create(r io.Reader) (err error) {
	data, list := dl.s.partialPaths(dl.digest)
	if dl.list, err = dl.s.create(list); err != nil {
		dl.list = nil
		return err
	}
	if err := dl.copyList(r); err != nil {
		return err
	}
	// The list is synced before there is data, so that data is never taken for verified against a list that was lost.
	if err := dl.list.Sync(); err != nil {
		return err
	}
	if dl.data, err = dl.s.create(data); err != nil {
		dl.data = nil
	}
	return err
}

// copyList keeps the size and then the claimed digests of the chunks.
func (dl *download) copyList(r io.Reader) error {
	if _, err := dl.list.Write(encodeSize(dl.size)); err != nil {
		return err
	}
	count := chunkCount(dl.size)
	if count <= 1 {
		_, err := dl.list.Write(dl.digest[:])
		return err
	}
	n, err := io.CopyN(dl.list, r, count*int64(len(dl.digest)))
	var disk *fs.PathError
	switch {
	case errors.As(err, &disk):
		return fmt.Errorf("write chunk list: %w", err)
	case err != nil:
		return fmt.Errorf("%w: chunk list ends after %d bytes: %w", errPeer, n, err)
	}
	return nil
}

// resumeDownload continues an interrupted download, if there is one of at most maxSize bytes whose list is whole. Its chunks are
// verified again: the crash may have left them half written.
func (s *Store) resumeDownload(d Digest, maxSize int64) (*download, error) {
	dl := &download{s: s, digest: d, sum: newTwin()}
	err := dl.reopen(maxSize)
	if err == nil {
		return dl, nil
	}
	dl.discard()
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, ErrTooLarge) {
		return nil, nil // nothing usable; start afresh
	}
	return nil, diskError(err)
}

func (dl *download) reopen(maxSize int64) error {
	dataPath, listPath := dl.s.partialPaths(dl.digest)
	list, err := os.OpenFile(listPath, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	dl.list = list
	header := make([]byte, sizeHeader)
	if _, err := io.ReadFull(dl.list, header); err != nil {
		return err
	}
	if dl.size, err = decodeSize(header); err != nil || dl.size > maxSize {
		return errors.Join(ErrTooLarge, err)
	}
	info, err := list.Stat()
	if err != nil {
		return err
	}
	if info.Size() != sizeHeader+max(1, chunkCount(dl.size))*int64(len(dl.digest)) {
		return io.ErrUnexpectedEOF
	}
	data, err := os.OpenFile(dataPath, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	dl.data = diskFile{data}
	return dl.recheck(data)
}

// recheck hashes the chunks that are there and cuts off what does not match.
func (dl *download) recheck(data *os.File) error {
	chunk := make([]byte, ChunkSize)
	for dl.done < dl.size {
		want := chunk[:dl.nextChunk()]
		_, err := io.ReadFull(data, want)
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			break
		}
		if err != nil {
			return err
		}
		if dl.check(want) != nil {
			break
		}
		dl.done += int64(len(want))
	}
	if err := data.Truncate(dl.done); err != nil {
		return err
	}
	if _, err := data.Seek(dl.done, io.SeekStart); err != nil {
		return err
	}
	dl.s.resizePartial(dl.digest, dl.done)
	return nil
}

// nextChunk is the length of the chunk that comes next.
func (dl *download) nextChunk() int64 { return min(ChunkSize, dl.size-dl.done) }

// check compares the next chunk with the list; if it fits, it is part of the digest.
func (dl *download) check(chunk []byte) error {
	index := dl.done / ChunkSize
	var want Digest
	if _, err := dl.list.ReadAt(want[:], sizeHeader+index*int64(len(want))); err != nil {
		return diskError(fmt.Errorf("read chunk list: %w", err))
	}
	if !dl.sum.expect(chunk, want) {
		return fmt.Errorf("chunk %d: %w", index, ErrMismatch)
	}
	return nil
}

// add verifies and appends the next chunk; ErrMismatch if it is not what the list says.
func (dl *download) add(chunk []byte) error {
	if err := dl.s.growPartial(dl.digest, int64(len(chunk))); err != nil {
		return err
	}
	if err := dl.check(chunk); err != nil {
		dl.s.resizePartial(dl.digest, dl.done)
		return err
	}
	if _, err := dl.data.Write(chunk); err != nil {
		return diskError(err)
	}
	writeBehind(dl.data, dl.done, len(chunk))
	dl.done += int64(len(chunk))
	return nil
}

// finish stores the artifact when all chunks are there; ErrMismatch if they do not add up to the digest: then the list was invented.
func (dl *download) finish() error {
	got := dl.sum.sum()
	if got != dl.digest {
		dl.discard()
		return fmt.Errorf("got %s: %w", got, ErrMismatch)
	}
	chunks, err := dl.finalList()
	if err == nil {
		err = errors.Join(syncClose(dl.data), makeDir(filepath.Dir(dl.s.blobPath(dl.digest))))
	}
	if err != nil {
		dl.discard()
		return diskError(err)
	}
	reserved := dl.s.takePartial(dl.digest)
	return dl.s.install(dl.digest, dl.size, reserved, dl.data.Name(), chunks)
}

// finalList turns the list into the form that blobs have, without the size; "" if the artifact needs none.
func (dl *download) finalList() (string, error) {
	defer func() {
		_ = dl.list.Close()
		_ = removeIfThere(dl.list.Name())
	}()
	if dl.size <= ChunkSize {
		return "", nil
	}
	f, err := dl.s.createTemp()
	if err != nil {
		return "", err
	}
	_, err = dl.list.Seek(sizeHeader, io.SeekStart)
	if err == nil {
		_, err = io.Copy(f, dl.list)
	}
	if err = errors.Join(err, syncClose(f)); err != nil {
		return "", errors.Join(err, removeIfThere(f.Name()))
	}
	return f.Name(), nil
}

// pause leaves the download to be resumed.
func (dl *download) pause() {
	_ = syncClose(dl.data) // what was not written will be fetched again
	_ = dl.list.Close()
}

// discard gives the download up and removes its files.
func (dl *download) discard() {
	if dl.data != nil {
		_ = dl.data.Close()
	}
	if dl.list != nil {
		_ = dl.list.Close()
	}
	dl.s.dropPartial(dl.digest)
}

// Accounting of downloads.

func (s *Store) growPartial(d Digest, n int64) error {
	if err := s.reserve(n); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.partials[d] += n
	return nil
}

func (s *Store) resizePartial(d Digest, n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reserved += n - s.partials[d]
	s.partials[d] = n
}

// takePartial hands a download's reservation to whoever installs it.
func (s *Store) takePartial(d Digest) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := s.partials[d]
	delete(s.partials, d)
	return n
}

// dropPartial removes a download's files and its reservation.
func (s *Store) dropPartial(d Digest) {
	data, list := s.partialPaths(d)
	if err := errors.Join(removeIfThere(data), removeIfThere(list)); err != nil {
		s.log.Warn("cannot remove unfinished download", "digest", d, "err", err)
	}
	s.unreserve(s.takePartial(d))
}
