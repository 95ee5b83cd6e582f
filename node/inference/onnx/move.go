package onnx

import (
	"unsafe"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Moving elements does not depend on what they mean, only on their width. These helpers serve every operator that rearranges:
// copyStrided for regular patterns, gatherRuns and scatterRuns for computed positions.

// word is a representative of each element width.
type word interface {
	uint8 | uint16 | uint32 | uint64 | complex128 | string
}

func cast[W word, T fixed](s []T) []W {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*W)(unsafe.Pointer(&s[0])), len(s))
}

// words returns the elements of t as one of the word slices.
func words(t *Tensor) any {
	switch d := t.data.(type) {
	case []float32:
		return cast[uint32](d)
	case []int32:
		return cast[uint32](d)
	case []float64:
		return cast[uint64](d)
	case []int64:
		return cast[uint64](d)
	case []complex64:
		return cast[uint64](d)
	case []int8:
		return cast[uint8](d)
	case []bool:
		return cast[uint8](d)
	case []int16:
		return cast[uint16](d)
	}
	return t.data
}

// copyStrided copies an index space of the given shape from src (starting at element sOff with strides sStr) to dst.
func copyStrided(p *kernel.Pool, dst *Tensor, dOff int, dStr []int, src *Tensor, sOff int, sStr []int, shape []int) {
	if prod(shape) == 0 {
		return
	}
	w := newWalker(shape, dStr, sStr)
	switch s := words(src).(type) {
	case []uint8:
		copyWords(p, w, words(dst).([]uint8), s, dOff, sOff)
	case []uint16:
		copyWords(p, w, words(dst).([]uint16), s, dOff, sOff)
	case []uint32:
		copyWords(p, w, words(dst).([]uint32), s, dOff, sOff)
	case []uint64:
		copyWords(p, w, words(dst).([]uint64), s, dOff, sOff)
	case []complex128:
		copyWords(p, w, words(dst).([]complex128), s, dOff, sOff)
	case []string:
		copyWords(p, w, words(dst).([]string), s, dOff, sOff)
	}
}

func copyWords[W word](p *kernel.Pool, w *walker, dst, src []W, dOff, sOff int) {
	ds, ss := w.inner[0], w.inner[1]
	w.each(p, func(off []int) {
		d, s := dOff+off[0], sOff+off[1]
		switch {
		case ds == 1 && ss == 1:
			copy(dst[d:d+w.n], src[s:s+w.n])
		case ds == 1 && ss == 0:
			v := src[s]
			row := dst[d : d+w.n]
			for i := range row {
				row[i] = v
			}
		case ds == 1:
			row := dst[d : d+w.n]
			for i := range row {
				row[i] = src[s]
				s += ss
			}
		default:
			for range w.n {
				dst[d] = src[s]
				d += ds
				s += ss
			}
		}
	})
}

// gatherRuns sets run number i of dst to run number idx[i] of src, a run being n consecutive elements; a negative index leaves dst.
func gatherRuns(p *kernel.Pool, dst, src *Tensor, idx []int, n int) {
	if len(idx) == 0 || n == 0 || src.Len() == 0 {
		return
	}
	switch s := words(src).(type) {
	case []uint8:
		gatherWords(p, words(dst).([]uint8), s, idx, n)
	case []uint16:
		gatherWords(p, words(dst).([]uint16), s, idx, n)
	case []uint32:
		gatherWords(p, words(dst).([]uint32), s, idx, n)
	case []uint64:
		gatherWords(p, words(dst).([]uint64), s, idx, n)
	case []complex128:
		gatherWords(p, words(dst).([]complex128), s, idx, n)
	case []string:
		gatherWords(p, words(dst).([]string), s, idx, n)
	}
}

func gatherWords[W word](p *kernel.Pool, dst, src []W, idx []int, n int) {
	p.For(len(idx), 1+rowGrain/n, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			if k := idx[i]; k >= 0 {
				copy(dst[i*n:i*n+n], src[k*n:k*n+n])
			}
		}
	})
}

// scatterRuns sets run number idx[i] of dst to run number i of src, in order: the last one wins.
func scatterRuns(dst, src *Tensor, idx []int, n int) {
	if len(idx) == 0 || n == 0 {
		return
	}
	switch s := words(src).(type) {
	case []uint8:
		scatterWords(words(dst).([]uint8), s, idx, n)
	case []uint16:
		scatterWords(words(dst).([]uint16), s, idx, n)
	case []uint32:
		scatterWords(words(dst).([]uint32), s, idx, n)
	case []uint64:
		scatterWords(words(dst).([]uint64), s, idx, n)
	case []complex128:
		scatterWords(words(dst).([]complex128), s, idx, n)
	case []string:
		scatterWords(words(dst).([]string), s, idx, n)
	}
}

func scatterWords[W word](dst, src []W, idx []int, n int) {
	for i, k := range idx {
		copy(dst[k*n:k*n+n], src[i*n:i*n+n])
	}
}

// copyAll copies all elements of src into dst, which has the same type and length.
func copyAll(dst, src *Tensor) { gatherRuns(nil, dst, src, []int{0}, src.Len()) }

// fillFrom sets every element of dst to element 0 of src, which has the same type.
func fillFrom(dst, src *Tensor) {
	copyStrided(nil, dst, 0, []int{1}, src, 0, []int{0}, []int{dst.Len()})
}
