package ipfs

import (
	"errors"
	"testing"
)

func FuzzParseNode(f *testing.F) {
	f.Add([]byte{10, 7, 8, 2, 18, 1, 'x', 24, 1})
	f.Add([]byte{18, 42, 10, 36, 1, 0x55, 0x12, 0x20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 18, 0, 24, 9, 10, 6, 8, 2, 24, 9, 32, 9})
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := parseNode(b)
		if err != nil {
			if !errors.Is(err, ErrDAG) {
				t.Errorf("untyped: %v", err)
			}
			return
		}
		sum := uint64(len(n.data))
		for _, c := range n.children {
			sum += c.size
		}
		if sum != n.size {
			t.Errorf("%d bytes in a node of %d", sum, n.size)
		}
	})
}
