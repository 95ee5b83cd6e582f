package kernel

import (
	"errors"
	"math"
)

// scalarRows is the grain of the oracle's loops over rows: enough work to be worth a hand-over.
const scalarRows = 4

// gemmOracle defines the product. Rows are dealt to threads; each output is one chain of FMA32 over ascending k.
func gemmOracle(p *Pool, m, n, k int, a, b Matrix, c []float32, ldc int, e *Epilogue) {
	p.For(m, scalarRows, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := c[i*ldc : i*ldc+n]
			for j := range row {
				acc := float32(0)
				for kk := range k {
					acc = FMA32(a.at(i, kk), b.at(kk, j), acc)
				}
				row[j] = e.apply(acc, i, j)
			}
			e.mapRow(row)
		}
	})
}

// Gemm64 computes c = a·b in float64 with math.FMA over ascending k; a and b may be transposed (transA: a is k×m).
func Gemm64(p *Pool, m, n, k int, a []float64, transA bool, b []float64, transB bool, c []float64) error {
	if err := errors.Join(checkView("A", len(a), m, k, k), checkView("B", len(b), k, n, n), checkView("C", len(c), m, n, n)); err != nil {
		return err
	}
	as, ak := k, 1
	if transA {
		as, ak = 1, m
	}
	bk, bs := n, 1
	if transB {
		bk, bs = 1, k
	}
	p.For(m, scalarRows, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			for j := range n {
				acc := 0.0
				for kk := range k {
					acc = math.FMA(a[i*as+kk*ak], b[kk*bk+j*bs], acc)
				}
				c[i*n+j] = acc
			}
		}
	})
	return nil
}
