package onnx

import (
	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Broadcasting: one operation over two operands.

// combineLayouts sets y = op(input 0, input 1). With float32 channels-last operands it works on them as they are where it can.
func (c *Call) combineLayouts(op kernel.BinaryOp, y *Tensor, fi func(a, b int64) int64, fu func(a, b uint64) uint64) error {
	a, b := c.In(0), c.In(1)
	if (a.last || b.last) && y.DType == Float32 {
		if done, err := c.combineLast(op, y, a, b); done {
			return err
		}
	}
	return combine(c.Pool(), op, y, c.plainIn(0), c.plainIn(1), fi, fu)
}

// combineLast combines a full-size channels-last operand with one that is full-size, a single element, or one value a channel (for all
// of the batch, or for each entry).
func (c *Call) combineLast(op kernel.BinaryOp, y, a, b *Tensor) (done bool, err error) {
	swap := !equalShape(a.Shape, y.Shape)
	if swap {
		a, b = b, a
	}
	if !equalShape(a.Shape, y.Shape) || len(y.Shape) < 3 {
		return false, nil
	}
	full := equalShape(b.Shape, y.Shape)
	batch, ch := y.Shape[0], y.Shape[1]
	per := 0 // values of b: all channels for every entry of the batch, or once
	switch size := b.Len(); {
	case full, size == 1:
	case size == ch && b.Rank() >= len(y.Shape)-1 && b.Shape[b.Rank()-len(y.Shape)+1] == ch:
		per = 1
	case size == batch*ch && b.Rank() == len(y.Shape) && b.Shape[0] == batch && b.Shape[1] == ch:
		per = batch
	default:
		return false, nil
	}
	ai, bi := 0, 1
	if swap {
		ai, bi = 1, 0
	}
	a = c.lastIn(ai)
	if full {
		b = c.lastIn(bi)
	}
	y.last = true
	dy, da, db := y.data.([]float32), a.data.([]float32), b.data.([]float32)
	if per == 0 {
		if swap {
			da, db = db, da
		}
		return true, kernel.BinaryPar(c.Pool(), op, dy, da, db)
	}
	size := len(dy) / max(batch, 1)
	rows := size / max(ch, 1)
	c.Pool().For(batch*rows, 1+rowGrain/max(ch, 1), func(lo, hi int) {
		for lo < hi && err == nil {
			n := lo / rows
			end := min(hi, (n+1)*rows)
			row := db
			if per == batch {
				row = db[n*ch : (n+1)*ch]
			}
			_ = kernel.BinaryRow(op, dy[lo*ch:end*ch], da[lo*ch:end*ch], row, swap) // sizes fit
			lo = end
		}
	})
	return true, nil
}

// combine sets y = op(a, b) with broadcasting; all have one element type and y has the broadcast shape.
func combine(p *kernel.Pool, op kernel.BinaryOp, y, a, b *Tensor, fi func(a, b int64) int64, fu func(a, b uint64) uint64) error {
	if fu == nil {
		fu = func(a, b uint64) uint64 { return uint64(fi(int64(a), int64(b))) }
	}
	switch y.DType {
	case Float32:
		return combineF32(p, op, y, a, b)
	case Float64:
		combineFunc(p, y.Shape, y.data.([]float64), a.data.([]float64), a.Shape, b.data.([]float64), b.Shape, binary64(op))
	case Float16, BFloat16:
		wa, wb, wy := wide(a), wide(b), newTensor(Float32, y.Shape)
		if err := combineF32(p, op, wy, wa, wb); err != nil {
			return err
		}
		narrow(y, wy.data.([]float32))
	case Int8:
		combineInt[int8](p, y, a, b, fi)
	case Int16:
		combineInt[int16](p, y, a, b, fi)
	case Int32:
		combineInt[int32](p, y, a, b, fi)
	case Int64:
		combineInt[int64](p, y, a, b, fi)
	case Uint8:
		combineUint[uint8](p, y, a, b, fu)
	case Uint16:
		combineUint[uint16](p, y, a, b, fu)
	case Uint32:
		combineUint[uint32](p, y, a, b, fu)
	case Uint64:
		combineUint[uint64](p, y, a, b, fu)
	}
	return nil
}

func combineInt[T integer](p *kernel.Pool, y, a, b *Tensor, f func(a, b int64) int64) {
	combineFunc(p, y.Shape, y.data.([]T), a.data.([]T), a.Shape, b.data.([]T), b.Shape, func(x, y T) T { return T(f(int64(x), int64(y))) })
}

func combineUint[T integer](p *kernel.Pool, y, a, b *Tensor, f func(a, b uint64) uint64) {
	combineFunc(p, y.Shape, y.data.([]T), a.data.([]T), a.Shape, b.data.([]T), b.Shape, func(x, y T) T { return T(f(uint64(x), uint64(y))) })
}

// combineFunc is broadcasting with a Go function.
func combineFunc[A, B, R any](p *kernel.Pool, shape []int, y []R, a []A, as []int, b []B, bs []int, f func(A, B) R) {
	if len(y) == 0 {
		return
	}
	w := newWalker(shape, stridesOf(shape), stretch(as, shape), stretch(bs, shape))
	sa, sb := w.inner[1], w.inner[2]
	w.each(p, func(off []int) {
		row, i, j := y[off[0]:off[0]+w.n], off[1], off[2]
		for k := range row {
			row[k] = f(a[i], b[j])
			i += sa
			j += sb
		}
	})
}

// combineF32 is broadcasting by kernel maps: along rows, operands are either dense or one element.
func combineF32(p *kernel.Pool, op kernel.BinaryOp, y, a, b *Tensor) error {
	dy, da, db := y.data.([]float32), a.data.([]float32), b.data.([]float32)
	if len(dy) == 0 {
		return nil
	}
	w := newWalker(y.Shape, stridesOf(y.Shape), stretch(a.Shape, y.Shape), stretch(b.Shape, y.Shape))
	row := func(d []float32, at, stride int) []float32 {
		if stride == 0 {
			return d[at : at+1]
		}
		return d[at : at+w.n]
	}
	if w.rows == 1 {
		return kernel.BinaryPar(p, op, dy, row(da, 0, w.inner[1]), row(db, 0, w.inner[2]))
	}
	w.each(p, func(off []int) {
		// Cannot fail: the lengths fit by construction.
		_ = kernel.Binary(op, dy[off[0]:off[0]+w.n], row(da, off[1], w.inner[1]), row(db, off[2], w.inner[2]))
	})
	return nil
}

// binary64 gives one float64 operation as a function.
func binary64(op kernel.BinaryOp) func(a, b float64) float64 {
	return func(a, b float64) float64 {
		var out [1]float64
		_ = kernel.Binary64(op, out[:], []float64{a}, []float64{b})
		return out[0]
	}
}
