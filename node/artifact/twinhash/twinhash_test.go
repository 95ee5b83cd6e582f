package twinhash

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"testing"
)

func bytesOf(n int) []byte {
	b := make([]byte, n)
	r := rand.NewChaCha8([32]byte{byte(n)})
	_, _ = r.Read(b) // never fails
	return b
}

// check hashes b in chunks, the last one shorter, and compares every digest with crypto/sha256's.
func check(t *testing.T, b []byte, chunk int) {
	t.Helper()
	h := New()
	for at := 0; at < len(b); at += chunk {
		part := b[at:min(at+chunk, len(b))]
		if got, want := h.Chunk(part), sha256.Sum256(part); got != want {
			t.Fatalf("chunk at %d of %d bytes: %x, want %x", at, len(part), got, want)
		}
		if got, want := h.Sum(), sha256.Sum256(b[:at+len(part)]); got != want {
			t.Fatalf("whole after %d bytes: %x, want %x", at+len(part), got, want)
		}
	}
	if got, want := h.Sum(), sha256.Sum256(b); got != want {
		t.Fatalf("whole of %d bytes: %x, want %x", len(b), got, want)
	}
}

func TestAgainstStandardLibrary(t *testing.T) {
	for _, chunk := range []int{64, 128, 192, 4096, 1 << 16} {
		for _, n := range []int{0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 4095, 4096, 4097, 70_000} {
			t.Run(fmt.Sprintf("%d by %d", n, chunk), func(t *testing.T) { check(t, bytesOf(n), chunk) })
		}
	}
}

// What is not made of whole blocks is hashed all the same, only not faster.
func TestOddChunks(t *testing.T) {
	for _, chunk := range []int{1, 63, 65, 100} {
		check(t, bytesOf(1000), chunk)
	}
}

// A chunk with another digest is not taken; the right one is, afterwards.
func TestExpect(t *testing.T) {
	for _, h := range []*Hash{New(), {whole: initial, scratch: sha256.New(), rest: sha256.New()}} {
		b := bytesOf(64 + 128 + 70)
		for _, part := range [][]byte{b[:64], b[64:192], b[192:]} {
			wrong := bytes.Clone(part)
			wrong[len(wrong)-1] ^= 1
			if h.Expect(wrong, sha256.Sum256(part)) {
				t.Fatal("a chunk with another digest was taken")
			}
			if !h.Expect(part, sha256.Sum256(part)) {
				t.Fatal("the chunk was not taken")
			}
		}
		if h.Sum() != sha256.Sum256(b) {
			t.Fatal("refused chunks are part of the whole")
		}
	}
}

// One bit anywhere changes both digests.
func TestEveryBitCounts(t *testing.T) {
	b := bytesOf(192)
	one, whole := New(), New()
	first := one.Chunk(b)
	for i := range len(b) * 8 {
		c := bytes.Clone(b)
		c[i/8] ^= 1 << (i % 8)
		other := New()
		if other.Chunk(c) == first {
			t.Fatalf("bit %d does not count in the chunk's digest", i)
		}
		if other.Sum() == one.Sum() {
			t.Fatalf("bit %d does not count in the whole's digest", i)
		}
	}
	if whole.Sum() != sha256.Sum256(nil) {
		t.Fatal("an empty stream has another digest")
	}
}

// Without the processor's unit the results are the same.
func TestPlain(t *testing.T) {
	if !available {
		t.Skip("this processor has no SHA unit that the package uses: everything else tests this path")
	}
	h := New()
	h.rest = sha256.New()
	b := bytesOf(300)
	if h.Chunk(b[:256]) != sha256.Sum256(b[:256]) || h.Chunk(b[256:]) != sha256.Sum256(b[256:]) || h.Sum() != sha256.Sum256(b) {
		t.Fatal("the plain way has other results")
	}
}

func FuzzTwin(f *testing.F) {
	f.Add([]byte("abc"), uint8(1))
	f.Add(bytesOf(200), uint8(64))
	f.Fuzz(func(t *testing.T, b []byte, chunk uint8) { check(t, b, int(chunk)+1) })
}

func BenchmarkChunk(b *testing.B) {
	buf := bytesOf(256 << 10)
	h := New()
	b.SetBytes(int64(len(buf)))
	for b.Loop() {
		h.Chunk(buf)
	}
}

func BenchmarkTwice(b *testing.B) {
	buf := bytesOf(256 << 10)
	h := sha256.New()
	b.SetBytes(int64(len(buf)))
	for b.Loop() {
		h.Write(buf)
		sha256.Sum256(buf)
	}
}
