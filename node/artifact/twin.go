package artifact

import (
	"crypto/sha256"
	"hash"
	"sync"
)

// twin computes the SHA-256 of a stream and that of each of its chunks. The two run side by side, on two cores where there are two. It is for
// one goroutine.
type twin struct{ whole hash.Hash }

func newTwin() *twin { return &twin{sha256.New()} }

// twinLeast is from which length on a second goroutine is worth its start.
const twinLeast = 8 << 10

// chunk takes the stream's next chunk and returns the digest of the chunk alone.
func (t *twin) chunk(b []byte) Digest {
	if len(b) < twinLeast {
		t.whole.Write(b)
		return sha256.Sum256(b)
	}
	var group sync.WaitGroup
	group.Go(func() { t.whole.Write(b) })
	digest := Digest(sha256.Sum256(b))
	group.Wait()
	return digest
}

// expect takes the next chunk if it has that digest; otherwise it returns false, and the stream is as before.
func (t *twin) expect(b []byte, want Digest) bool {
	before, err := t.whole.(hash.Cloner).Clone()
	if err != nil || t.chunk(b) == want { // crypto/sha256 clones without error
		return err == nil
	}
	t.whole = before
	return false
}

// sum is the digest of all chunks so far together.
func (t *twin) sum() (d Digest) {
	t.whole.Sum(d[:0])
	return d
}
