//go:build unix

package sandbox

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"sync"
)

// blobs holds the sealed bytes of the models that workers have prepared, one copy for all of them.
type blobs struct {
	mu sync.Mutex // guards all and every refs
	m  map[Digest]*sharedBlob
}

type sharedBlob struct {
	owner  *blobs
	digest Digest
	refs   int
	loaded chan struct{} // closed when file or err is set
	file   *os.File
	err    error
}

// acquire returns a model's bytes, loading them if nobody has. The caller releases them.
func (b *blobs) acquire(m Model, most int64) (*sharedBlob, error) {
	if m.Size < 0 || m.Size > most {
		return nil, fmt.Errorf("model %x: %d bytes, at most %d are allowed: %w", m.Digest[:4], m.Size, most, ErrTooLarge)
	}
	b.mu.Lock()
	s := b.m[m.Digest]
	first := s == nil
	if first {
		s = &sharedBlob{owner: b, digest: m.Digest, loaded: make(chan struct{})}
		b.m[m.Digest] = s
	}
	s.refs++
	b.mu.Unlock()
	if first {
		s.file, s.err = loadModel(m)
		close(s.loaded)
	}
	<-s.loaded
	if s.err != nil {
		defer s.release()
		return nil, s.err
	}
	return s, nil
}

func (s *sharedBlob) release() {
	s.owner.mu.Lock()
	s.refs--
	last := s.refs == 0
	if last {
		delete(s.owner.m, s.digest)
	}
	s.owner.mu.Unlock()
	if last && s.file != nil {
		s.file.Close()
	}
}

// loadModel copies a model into sealed memory and checks that it is the one that was asked for: a worker that has it prepared is trusted to
// run just this digest.
func loadModel(m Model) (*os.File, error) {
	if m.Open == nil {
		return nil, fmt.Errorf("model %x: not prepared by any worker and no way to open it", m.Digest[:4])
	}
	r, err := m.Open()
	if err != nil {
		return nil, fmt.Errorf("open model %x: %w", m.Digest[:4], err)
	}
	defer r.Close()
	h := sha256.New()
	f, err := newBlob("model", io.TeeReader(r, h), m.Size)
	if err != nil {
		return nil, fmt.Errorf("load model %x: %w", m.Digest[:4], err)
	}
	if got := Digest(h.Sum(nil)); got != m.Digest {
		f.Close()
		return nil, fmt.Errorf("load model %x: got %x: %w", m.Digest[:4], got[:4], ErrModelDigest)
	}
	return f, nil
}
