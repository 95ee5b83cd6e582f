package kernel

import "unsafe"

// panelElems is the size of packed panels.
func panelElems(k, n, nr int) int { return (n + nr - 1) / nr * nr * k }

// packPanels writes op(b), k×n, as panels of the kernels' width, the last padded with zeros.
func (ks *microKernels) packPanels(dst []float32, b Matrix, k, n int) {
	if k == 0 {
		return
	}
	nr := ks.nr
	for j0 := 0; j0 < n; j0 += nr {
		w := min(nr, n-j0)
		out := dst[j0*k : j0*k+k*nr]
		switch {
		case b.Trans:
			ks.transposeInto(out, nr, b.Data[j0*b.LD:], b.LD, w, k)
		case w == nr && ks.packRows != nil:
			ks.packRows(unsafe.Pointer(&out[0]), unsafe.Pointer(&b.Data[j0]), 4*b.LD, k)
		default:
			for kk := range k {
				copy(out[kk*nr:kk*nr+w], b.Data[kk*b.LD+j0:kk*b.LD+j0+w])
			}
		}
		if w < nr {
			for kk := range k {
				clear(out[kk*nr+w : kk*nr+nr])
			}
		}
	}
}

// transposeInto writes the rows×cols matrix src as cols×rows into dst.
func (ks *microKernels) transposeInto(dst []float32, ldd int, src []float32, lds, rows, cols int) {
	r8, c8 := 0, cols&^7
	if ks.transpose8 != nil && c8 > 0 {
		for ; r8+8 <= rows; r8 += 8 {
			ks.transpose8(unsafe.Pointer(&dst[r8]), unsafe.Pointer(&src[r8*lds]), 4*ldd, 4*lds, c8)
		}
		transpose(dst[c8*ldd:], ldd, src[c8:], lds, r8, cols-c8)
	}
	if r8 < rows {
		transpose(dst[r8:], ldd, src[r8*lds:], lds, rows-r8, cols)
	}
}

func transpose(dst []float32, ldd int, src []float32, lds, rows, cols int) {
	if cols == 0 {
		return
	}
	for r := range rows {
		for c, v := range src[r*lds : r*lds+cols] {
			dst[c*ldd+r] = v
		}
	}
}
