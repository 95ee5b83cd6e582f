package artifact

import (
	"bytes"
	"context"
	"errors"
	"io"
	"testing"

	"github.com/ipfs/go-cid"
	car "github.com/ipld/go-car/v2"
)

// The format's own reader takes our files, which verifies each block, and finds the whole artifact in them.
func TestWriteCAR(t *testing.T) {
	s := openStore(t, Config{})
	for _, size := range []int{0, 10, ChunkSize, 180*ChunkSize + 1} {
		b := content(uint64(size), size)
		d := put(t, s, b)
		root, err := s.CID(d)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := s.WriteCAR(context.Background(), d, &out); err != nil {
			t.Fatal(err)
		}
		r, err := car.NewBlockReader(&out)
		if err != nil || len(r.Roots) != 1 || !r.Roots[0].Equals(root) {
			t.Fatalf("%d bytes: roots %v, %v", size, r, err)
		}
		var leaves []byte
		for {
			block, err := r.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if block.Cid().Type() == cid.Raw {
				leaves = append(leaves, block.RawData()...)
			}
		}
		if !bytes.Equal(leaves, b) {
			t.Errorf("%d bytes: %d came out", size, len(leaves))
		}
	}
	if err := s.WriteCAR(context.Background(), Sum([]byte("absent")), io.Discard); !errors.Is(err, ErrNotFound) {
		t.Errorf("absent: %v", err)
	}
}
