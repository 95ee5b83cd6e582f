package artifact

import (
	"bytes"
	"crypto/sha256"
	"testing"
)

// A refused chunk leaves no trace in the stream's digest, whatever its length; the right one is taken afterwards.
func TestTwinRefusesAChunk(t *testing.T) {
	whole, b := newTwin(), content(7, 3*twinLeast+100)
	for _, part := range [][]byte{b[:twinLeast], b[twinLeast : 3*twinLeast], b[3*twinLeast:]} {
		wrong := bytes.Clone(part)
		wrong[len(wrong)-1] ^= 1
		if whole.expect(wrong, sha256.Sum256(part)) {
			t.Fatal("a chunk with another digest was taken")
		}
		if !whole.expect(part, sha256.Sum256(part)) {
			t.Fatal("the chunk was not taken")
		}
	}
	if whole.sum() != sha256.Sum256(b) {
		t.Fatal("refused chunks are part of the whole")
	}
}
