package kernel

import "fmt"

// Transpose sets dst[b][c][r] = src[b][r][c] for batch matrices of rows × cols. With rows the channels and cols the pixels it turns NCHW
// into NHWC, and the other way round. dst must not overlap src.
func Transpose(p *Pool, dst, src []float32, batch, rows, cols int) error {
	if len(dst) != len(src) || !fits(len(src), batch, rows, cols) {
		return fmt.Errorf("%w: transposition of %d matrices of %d×%d from %d elements into %d", ErrShape, batch, rows, cols, len(src), len(dst))
	}
	size := rows * cols
	if size == 0 {
		return nil
	}
	if rows == 1 || cols == 1 {
		copy(dst, src)
		return nil
	}
	// Bands of eight source rows write whole 32-byte pieces of each destination row.
	bands := (rows + 7) / 8
	p.For(batch*bands, max(1, mapGrain/(8*cols)), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			b, r := i/bands, i%bands*8
			transposeBand(dst[b*size:(b+1)*size], src[b*size:(b+1)*size], rows, cols, r, min(r+8, rows))
		}
	})
	return nil
}

// transposeBand transposes rows lo to hi, at most eight.
func transposeBand(dst, src []float32, rows, cols, lo, hi int) {
	done := 0
	if hi-lo == 8 {
		done = transposeFast(dst[lo:], src[lo*cols:], rows, cols)
	}
	for c := done; c < cols; c++ {
		d := dst[c*rows+lo : c*rows+hi]
		for i := range d {
			d[i] = src[(lo+i)*cols+c]
		}
	}
}
