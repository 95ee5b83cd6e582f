package kernel

import (
	"errors"
	"math"
)

// scalarRows is the grain of the oracle's loops over rows: enough work to be worth a hand-over.
const scalarRows = 4

// gemmOracle defines the product. Rows are dealt to threads; each output is one chain of FMA32 over ascending k. (The columns are the inner
// loop because their chains are independent: the processor works on several at a time.)
func gemmOracle(p *Pool, m, n, k int, a, b Matrix, c []float32, ldc int, e *Epilogue) {
	p.For(m, scalarRows, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := c[i*ldc : i*ldc+n]
			clear(row)
			for kk := range k {
				av := a.at(i, kk)
				for j, acc := range row {
					row[j] = FMA32(av, b.at(kk, j), acc)
				}
			}
			for j, v := range row {
				row[j] = e.apply(v, i, j)
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
			row := c[i*n : i*n+n]
			clear(row)
			for kk := range k {
				av := a[i*as+kk*ak]
				for j, acc := range row {
					row[j] = math.FMA(av, b[kk*bk+j*bs], acc)
				}
			}
		}
	})
	return nil
}
