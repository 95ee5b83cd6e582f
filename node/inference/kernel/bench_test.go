package kernel

import (
	"fmt"
	"testing"
)

// BenchmarkGemm reports GFLOP/s with a packed and with a changing right-hand side, on the level in use.
func BenchmarkGemm(b *testing.B) {
	for _, s := range [][3]int{{128, 128, 128}, {128, 384, 384}, {128, 1536, 384}, {128, 384, 1536}, {32, 1536, 384}, {512, 512, 512},
		{1024, 1024, 1024}, {3136, 64, 576}, {12544, 64, 147}, {1, 1024, 1024}, {1, 256, 64}, {2, 512, 512}, {49, 512, 4608}} {
		m, n, k := s[0], s[1], s[2]
		a, bm, c := fill(1, m*k), fill(2, k*n), make([]float32, m*n)
		pb, err := PackB(k, n, bm, n, false)
		if err != nil {
			b.Fatal(err)
		}
		flops := 2 * float64(m) * float64(n) * float64(k)
		run := func(name string, f func() error) {
			b.Run(fmt.Sprintf("%dx%dx%d/%s", m, n, k, name), func(b *testing.B) {
				for b.Loop() {
					if err := f(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(flops*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOPS")
			})
		}
		run("packed", func() error { return Gemm(nil, m, n, k, a, k, pb, c, n, nil) })
		run("dynamic", func() error {
			return GemmDyn(nil, m, n, k, Matrix{Data: a, LD: k}, Matrix{Data: bm, LD: n}, c, n, nil)
		})
		run("transposed", func() error {
			return GemmDyn(nil, m, n, k, Matrix{Data: a, LD: k}, Matrix{Data: bm, LD: k, Trans: true}, c, n, nil)
		})
	}
}
