package kernel

import "testing"

func TestTranspose(t *testing.T) {
	pool := NewPool(2)
	defer pool.Close()
	for _, s := range [][3]int{{1, 1, 1}, {2, 3, 5}, {1, 8, 8}, {3, 16, 24}, {1, 9, 17}, {2, 31, 33}, {1, 64, 100}, {1, 3, 400}, {1, 400, 3}, {0, 2, 2}} {
		batch, rows, cols := s[0], s[1], s[2]
		src := make([]float32, batch*rows*cols)
		for i := range src {
			src[i] = float32(i)
		}
		for _, l := range Available() {
			old := Current()
			if err := Use(l); err != nil {
				t.Fatal(err)
			}
			dst := make([]float32, len(src))
			err := Transpose(pool, dst, src, batch, rows, cols)
			if e := Use(old); err != nil || e != nil {
				t.Fatal(err, e)
			}
			for i, v := range dst {
				b, c, r := i/rows/cols, i/rows%cols, i%rows
				if want := float32((b*rows+r)*cols + c); v != want {
					t.Fatalf("%v %v: element %d is %v, want %v", l, s, i, v, want)
				}
			}
		}
	}
	if Transpose(nil, make([]float32, 6), make([]float32, 6), 1, 2, 4) == nil {
		t.Error("sizes that do not fit are accepted")
	}
}

func BenchmarkTranspose(b *testing.B) {
	const rows, cols = 64, 56 * 56
	src, dst := make([]float32, rows*cols), make([]float32, rows*cols)
	b.SetBytes(4 * rows * cols)
	for b.Loop() {
		_ = Transpose(nil, dst, src, 1, rows, cols)
	}
}
