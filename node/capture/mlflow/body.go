package mlflow

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"sync"

	"github.com/lineal-network/lineal/node/lineage"
)

// Bounds of what is kept of a body; the body itself streams, whatever its size.
const (
	// maxKept is how much of a JSON body is kept: MLflow's own limit for a log-batch is 1 MB.
	maxKept = 4 << 20
	// maxSmallFile is how much of a small text artifact is kept, to read requirements from it.
	maxSmallFile = 64 << 10
)

// tap reads through and notes what passes: a prefix of the bytes, their SHA-256, or both. The transport may still read when the answer
// is there, so a mutex guards it.
type tap struct {
	io.ReadCloser
	limit int // how many bytes are kept

	mu   sync.Mutex
	hash hash.Hash // nil: not wanted
	kept []byte
	n    int64
	eof  bool
	done func() // called once, at the end of the body
}

func newTap(body io.ReadCloser, hashed bool, limit int) *tap {
	t := &tap{ReadCloser: body, limit: limit}
	if hashed {
		t.hash = sha256.New()
	}
	return t
}

// Read implements io.Reader.
func (t *tap) Read(p []byte) (int, error) {
	n, err := t.ReadCloser.Read(p)
	t.mu.Lock()
	if n > 0 {
		if t.hash != nil {
			t.hash.Write(p[:n])
		}
		if room := t.limit + 1 - len(t.kept); room > 0 { // one byte more says that it was longer
			t.kept = append(t.kept, p[:min(n, room)]...)
		}
		t.n += int64(n)
	}
	var done func()
	if err == io.EOF && !t.eof {
		t.eof, done, t.done = true, t.done, nil
	}
	t.mu.Unlock()
	if done != nil {
		done()
	}
	return n, err
}

// size gives the length, if the body was read to its end or to the length that was announced.
func (t *tap) size(announced int64) (int64, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.n, t.eof || (announced >= 0 && t.n == announced)
}

// digest gives the SHA-256 of what passed.
func (t *tap) digest() lineage.Digest {
	t.mu.Lock()
	defer t.mu.Unlock()
	return lineage.Digest("sha256:" + hex.EncodeToString(t.hash.Sum(nil)))
}

// text gives what was kept, and whether it is all.
func (t *tap) text() ([]byte, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.kept) > t.limit {
		return t.kept[:t.limit], false
	}
	return t.kept, true
}

// plain undoes a gzip encoding of a kept body, within the bound. What is in another encoding is not read.
func plain(b []byte, encoding string) ([]byte, bool) {
	switch encoding {
	case "", "identity":
		return b, true
	case "gzip":
		z, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil, false
		}
		out, err := io.ReadAll(io.LimitReader(z, maxKept+1))
		if err != nil || len(out) > maxKept {
			return nil, false
		}
		return out, true
	}
	return nil, false
}
