// Package hashbench measures how fast bytes get their name: hashed in flight, as capture does, and stored by the artifact store, with the digests
// of the whole and of each chunk side by side, written and synced. Both are by the time that the process was on a core, so that other work on the
// machine does not count; storing by the clock as well, with the disk in it.
package hashbench

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"
	"time"

	"github.com/lineal-network/lineal/node/artifact"
)

// Result is what was measured, in 10^9 bytes a second.
type Result struct {
	HashGBps    float64 `json:"hashGBps"`    // a core
	PutCoreGBps float64 `json:"putCoreGBps"` // a core
	PutGBps     float64 `json:"putGBps"`     // by the clock
}

// DefaultBytes is long enough for a steady figure.
const DefaultBytes = 1 << 30

// source yields one block of random bytes again and again, so that making them costs nothing.
type source struct {
	block []byte
	left  int64
}

// Read implements io.Reader.
func (s *source) Read(p []byte) (int, error) {
	if s.left == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(int64(len(p)), s.left)], s.block)
	s.left -= int64(n)
	return n, nil
}

// Run measures over so many bytes (0: DefaultBytes), with a store below an empty directory.
func Run(ctx context.Context, dir string, bytes int64) (*Result, error) {
	if bytes <= 0 {
		bytes = DefaultBytes
	}
	block := make([]byte, artifact.ChunkSize)
	if _, err := rand.Read(block); err != nil {
		return nil, fmt.Errorf("make bytes to hash: %w", err)
	}
	var r Result
	h := sha256.New()
	begun := processorTime()
	for n := int64(0); n < bytes; n += int64(len(block)) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		h.Write(block)
	}
	r.HashGBps = float64(bytes) / 1e9 / (processorTime() - begun).Seconds()

	s, err := artifact.Open(dir, artifact.Config{MaxBytes: 2*bytes + 1<<20, MaxArtifact: bytes})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	clock, begun := time.Now(), processorTime()
	if _, _, err := s.Put(ctx, &source{block, bytes}); err != nil {
		return nil, err
	}
	r.PutCoreGBps = float64(bytes) / 1e9 / (processorTime() - begun).Seconds()
	r.PutGBps = float64(bytes) / 1e9 / time.Since(clock).Seconds()
	return &r, nil
}
