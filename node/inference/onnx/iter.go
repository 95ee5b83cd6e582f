package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// broadcast is the shape to which all shapes stretch (numpy's rule).
func broadcast(shapes ...[]int) ([]int, error) {
	rank := 0
	for _, s := range shapes {
		rank = max(rank, len(s))
	}
	out := make([]int, rank)
	for i := range out {
		out[i] = 1
	}
	for _, s := range shapes {
		for i, d := range s {
			o := &out[rank-len(s)+i]
			switch {
			case *o == d || d == 1:
			case *o == 1:
				*o = d
			default:
				return nil, fmt.Errorf("shapes %v do not broadcast", shapes)
			}
		}
	}
	return out, nil
}

// stridesOf are the row-major strides of a shape, in elements.
func stridesOf(shape []int) []int {
	out := make([]int, len(shape))
	n := 1
	for i := len(shape) - 1; i >= 0; i-- {
		out[i] = n
		n *= shape[i]
	}
	return out
}

// stretch are the strides with which a tensor of the given shape is read as one of shape out: 0 along stretched dimensions.
func stretch(shape, out []int) []int {
	st := make([]int, len(out))
	own := stridesOf(shape)
	for i := range shape {
		j := len(out) - len(shape) + i
		if shape[i] != 1 {
			st[j] = own[i]
		}
	}
	return st
}

// walker visits the elements of an index space in row-major order, tracking an offset into each of several operands. Dimensions
// that can be walked as one are merged, so rows are as long as possible.
type walker struct {
	shape   []int   // outer dimensions
	strides [][]int // [operand][outer dimension]
	inner   []int   // stride of each operand along the row
	n       int     // length of a row
	rows    int
}

func newWalker(shape []int, strides ...[]int) *walker {
	w := &walker{strides: make([][]int, len(strides)), inner: make([]int, len(strides)), n: 1, rows: 1}
	var dims []int
	st := make([][]int, len(strides))
	for i, d := range shape {
		if d == 1 {
			continue
		}
		k := len(dims) - 1
		merge := k >= 0
		for o := range strides {
			merge = merge && st[o][k] == strides[o][i]*d
		}
		if merge {
			dims[k] *= d
			for o := range strides {
				st[o][k] = strides[o][i]
			}
			continue
		}
		dims = append(dims, d)
		for o := range strides {
			st[o] = append(st[o], strides[o][i])
		}
	}
	if k := len(dims) - 1; k >= 0 {
		w.n = dims[k]
		w.shape = dims[:k]
		for o := range strides {
			w.inner[o], w.strides[o] = st[o][k], st[o][:k]
		}
	}
	w.rows = prod(w.shape)
	if w.n == 0 {
		w.rows = 0
	}
	return w
}

// rowGrain is how many elements make it worth while to involve another thread.
const rowGrain = 1 << 14

// each calls f for every row with its offsets; rows are shared among the pool's threads. f must not keep off.
func (w *walker) each(p *kernel.Pool, f func(off []int)) {
	grain := 1 + rowGrain/(w.n+1)
	p.For(w.rows, grain, func(lo, hi int) {
		off := make([]int, len(w.strides))
		idx := make([]int, len(w.shape))
		rest := lo
		for i := len(w.shape) - 1; i >= 0; i-- {
			idx[i] = rest % w.shape[i]
			rest /= w.shape[i]
			for o := range off {
				off[o] += idx[i] * w.strides[o][i]
			}
		}
		for r := lo; r < hi; r++ {
			f(off)
			for i := len(w.shape) - 1; i >= 0; i-- {
				idx[i]++
				for o := range off {
					off[o] += w.strides[o][i]
				}
				if idx[i] < w.shape[i] {
					break
				}
				for o := range off {
					off[o] -= idx[i] * w.strides[o][i]
				}
				idx[i] = 0
			}
		}
	})
}

// forRange splits n elements among the pool's threads.
func forRange(p *kernel.Pool, n int, f func(lo, hi int)) { p.For(n, rowGrain, f) }

func equalShape(a, b []int) bool { return slices.Equal(a, b) }
