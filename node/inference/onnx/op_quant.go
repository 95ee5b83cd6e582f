package onnx

import (
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Quantization. Quotients and products are rounded to float32 (to the scale's type, or to the attribute precision, if that is narrower),
// quotients then to integers with ties to even; the zero point is added after rounding and the sum saturates.

var quantOps = []op{
	{name: "QuantizeLinear", since: 10, in: arity{2, 3}, out: one(1), build: buildQuantize},
	{name: "DequantizeLinear", since: 10, in: arity{2, 3}, out: one(1), build: buildDequantize},
	{name: "DynamicQuantizeLinear", since: 11, in: one(1), out: one(3), build: buildDynamicQuantize},
	{name: "MatMulInteger", since: 10, in: arity{2, 4}, out: one(1), build: buildMatMulInteger},
	{name: "QLinearMatMul", since: 10, in: one(8), out: one(1), build: buildQLinearMatMul},
	{name: "ConvInteger", since: 10, in: arity{2, 4}, out: one(1), build: buildConvInteger},
	{name: "QLinearConv", since: 10, in: arity{8, 9}, out: one(1), build: buildQLinearConv},
}

// scaleRuns splits a tensor into runs of consecutive elements that share one scale.
type scaleRuns struct {
	count, size int // runs, and about how many elements each has
	at          func(r int) (lo, hi, k int)
}

// runsOf finds how scales apply to elements: one for all, one an index of the axis, or one a block along the axis.
func runsOf(shape, scale []int, ax, block int) (s scaleRuns, err error) {
	n, k := prod(shape), prod(scale)
	if k == 1 {
		return scaleRuns{(n + rowGrain - 1) / rowGrain, rowGrain, func(r int) (int, int, int) {
			return r * rowGrain, min(n, (r+1)*rowGrain), 0
		}}, nil
	}
	if ax, err = axis(ax, len(shape)); err != nil {
		return s, err
	}
	dim, inner := shape[ax], prod(shape[ax+1:])
	if block == 0 {
		if len(scale) != 1 || k != dim {
			return s, fmt.Errorf("scale of shape %v for axis %d of %v", scale, ax, shape)
		}
		return scaleRuns{prod(shape[:ax+1]), inner, func(r int) (int, int, int) { return r * inner, (r + 1) * inner, r % dim }}, nil
	}
	blocks := 0
	if len(scale) == len(shape) {
		blocks = scale[ax]
	}
	for i := range shape {
		if len(scale) != len(shape) || i != ax && scale[i] != shape[i] {
			return s, fmt.Errorf("scale of shape %v for blocks of %d along axis %d of %v", scale, block, ax, shape)
		}
	}
	if block < 0 || blocks != (dim+block-1)/block {
		return s, fmt.Errorf("scale of shape %v for blocks of %d along axis %d of %v", scale, block, ax, shape)
	}
	if inner == 1 {
		return scaleRuns{prod(shape[:ax]) * blocks, block, func(r int) (int, int, int) {
			lo := r / blocks * dim
			return lo + r%blocks*block, lo + min(dim, (r%blocks+1)*block), r
		}}, nil
	}
	return scaleRuns{n, 1, func(r int) (int, int, int) {
		o, a, i := r/inner/dim, r/inner%dim, r%inner
		return r, r + 1, (o*blocks+a/block)*inner + i
	}}, nil
}

func (s scaleRuns) each(p *kernel.Pool, f func(lo, hi, k int)) {
	p.For(s.count, 1+rowGrain/(s.size+1), func(from, to int) {
		for r := from; r < to; r++ {
			f(s.at(r))
		}
	})
}

// isQuantized reports whether d is a type that QuantizeLinear makes.
func isQuantized(d DType) bool {
	switch d {
	case Uint8, Int8, Uint16, Int16, Uint4, Int4, Uint2, Int2:
		return true
	}
	_, small := smallFloats[d]
	return small && d != Float8E8M0
}

func buildQuantize(n *Node) (exec, error) {
	ax, block, saturate := n.Int("axis", 1), n.Int("block_size", 0), n.Bool("saturate", true)
	to, precision := DType(n.Int("output_dtype", 0)), DType(n.Int("precision", 0))
	return func(c *Call) error {
		x, scale, zero := c.In(0), c.In(1), c.In(2)
		if !(x.DType.isFloat() && x.DType != Float64 || x.DType == Int32) {
			return c.badType(0)
		}
		if !scale.DType.isFloat() && scale.DType != Float8E8M0 {
			return c.badType(1)
		}
		dt := to
		if zero != nil {
			if to != Undefined && to != zero.DType {
				return fmt.Errorf("output_dtype %v but zero point %v", to, zero.DType)
			}
			dt = zero.DType
		} else if to == Undefined {
			dt = Uint8
		}
		if !isQuantized(dt) {
			return failf(CodeUnsupported, "quantizing to %v", dt)
		}
		if zero != nil && zero.Len() != scale.Len() {
			return fmt.Errorf("zero point of shape %v, scale of shape %v", zero.Shape, scale.Shape)
		}
		runs, err := runsOf(x.Shape, scale.Shape, ax, block)
		if err != nil {
			return err
		}
		div := precision
		if div == Undefined {
			div = scale.DType
		}
		y := c.Out(0, dt, x.Shape)
		c.Cost(x.Len(), 4)
		return c.Do(func() {
			src, sc := castTo(x, Float32).data.([]float32), castTo(scale, Float32).data.([]float32)
			var zp []int64
			if _, small := smallFloats[dt]; zero != nil && !small {
				zp = int64s(zero)
			}
			if div == Float16 || div == BFloat16 { // the quotient has this type: round it before rounding to an integer
				src, sc = quotients(runs, src, sc, div)
			}
			quantize(c.Pool(), y, src, sc, zp, runs, saturate)
		})
	}, nil
}

// quotients divides and rounds to a narrow type; the scales that are left to apply are 1.
func quotients(runs scaleRuns, src, scale []float32, dt DType) (quot, ones []float32) {
	quot, ones = make([]float32, len(src)), make([]float32, len(scale))
	runs.each(nil, func(lo, hi, k int) {
		for i := lo; i < hi; i++ {
			quot[i] = src[i] / scale[k]
		}
	})
	t := newTensor(dt, []int{len(quot)})
	narrow(t, quot)
	for i := range ones {
		ones[i] = 1
	}
	return widen(t), ones
}

func quantize(p *kernel.Pool, y *Tensor, src, scale []float32, zero []int64, runs scaleRuns, saturate bool) {
	bits := y.DType.info().bits
	at := func(k int) int64 {
		if zero == nil {
			return 0
		}
		return zero[k]
	}
	small, isSmall := smallFloats[y.DType]
	runs.each(p, func(lo, hi, k int) {
		x, s, z := src[lo:hi], scale[k], at(k)
		switch d := y.data.(type) { // kernel.Quantize cannot fail: the lengths are equal
		case []uint16:
			_ = kernel.Quantize(d[lo:hi], x, s, uint16(z))
		case []int16:
			_ = kernel.Quantize(d[lo:hi], x, s, int16(z))
		case []uint8:
			switch {
			case isSmall:
				for i, v := range x {
					d[lo+i] = kernel.SmallFrom(small, float64(v/s), saturate || bits < 8)
				}
			case bits < 8:
				for i, v := range x {
					d[lo+i] = uint8(requantize1(v/s, z, 0, 1<<bits-1))
				}
			default:
				_ = kernel.Quantize(d[lo:hi], x, s, uint8(z))
			}
		case []int8:
			if bits < 8 {
				half := int64(1) << (bits - 1)
				for i, v := range x {
					d[lo+i] = int8(requantize1(v/s, z, -half, half-1))
				}
				return
			}
			_ = kernel.Quantize(d[lo:hi], x, s, int8(z))
		}
	})
}

// requantize1 rounds v, adds the zero point and saturates.
func requantize1(v float32, zero, lo, hi int64) int64 {
	return min(max(int64(kernel.ToInt[int32](math.RoundToEven(float64(v))))+zero, lo), hi)
}

func buildDequantize(n *Node) (exec, error) {
	ax, block, to := n.Int("axis", 1), n.Int("block_size", 0), DType(n.Int("output_dtype", 0))
	return func(c *Call) error {
		x, scale, zero := c.In(0), c.In(1), c.In(2)
		if !isQuantized(x.DType) && x.DType != Int32 {
			return c.badType(0)
		}
		if !scale.DType.isFloat() && scale.DType != Float8E8M0 {
			return c.badType(1)
		}
		dt := to
		if dt == Undefined {
			dt = scale.DType
		}
		if !dt.isFloat() {
			return failf(CodeUnsupported, "dequantizing to %v", dt)
		}
		if zero != nil && (zero.DType != x.DType || zero.Len() != scale.Len()) {
			return fmt.Errorf("zero point %v%v for %v with scale of shape %v", zero.DType, zero.Shape, x.DType, scale.Shape)
		}
		runs, err := runsOf(x.Shape, scale.Shape, ax, block)
		if err != nil {
			return err
		}
		y := c.Out(0, dt, x.Shape)
		c.Cost(x.Len(), 2)
		return c.Do(func() {
			out := y
			if dt != Float32 {
				out = newTensor(Float32, x.Shape)
			}
			dequantize(c.Pool(), out.data.([]float32), x, castTo(scale, Float32).data.([]float32), zero, runs)
			if out != y {
				narrowTo(y, out)
			}
		})
	}, nil
}

func dequantize(p *kernel.Pool, dst []float32, x *Tensor, scale []float32, zero *Tensor, runs scaleRuns) {
	if _, small := smallFloats[x.DType]; small {
		src, zp := castTo(x, Float32).data.([]float32), []float32(nil)
		if zero != nil {
			zp = castTo(zero, Float32).data.([]float32)
		}
		runs.each(p, func(lo, hi, k int) {
			for i := lo; i < hi; i++ {
				v := src[i]
				if zp != nil {
					v -= zp[k]
				}
				dst[i] = v * scale[k]
			}
		})
		return
	}
	switch d := x.data.(type) {
	case []uint8:
		dequantizeInts(p, dst, d, scale, zero, runs)
	case []int8:
		dequantizeInts(p, dst, d, scale, zero, runs)
	case []uint16:
		dequantizeInts(p, dst, d, scale, zero, runs)
	case []int16:
		dequantizeInts(p, dst, d, scale, zero, runs)
	case []int32:
		dequantizeInts(p, dst, d, scale, zero, runs)
	}
}

func dequantizeInts[T int8 | uint8 | int16 | uint16 | int32](p *kernel.Pool, dst []float32, src []T, scale []float32, zero *Tensor, runs scaleRuns) {
	zp := make([]T, len(scale))
	if zero != nil {
		zp = zero.data.([]T)
	}
	runs.each(p, func(lo, hi, k int) { _ = kernel.Dequantize(dst[lo:hi], src[lo:hi], scale[k], zp[k]) }) // lengths are equal
}

// buildDynamicQuantize chooses scale and zero point from the range of the data, zero included.
func buildDynamicQuantize(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Float32 {
			return c.badType(0)
		}
		y, scale, zero := c.Out(0, Uint8, x.Shape), c.Out(1, Float32, nil), c.Out(2, Uint8, nil)
		c.Cost(x.Len(), 6)
		return c.Do(func() {
			d := x.data.([]float32)
			lo, hi := float32(0), float32(0)
			if len(d) > 0 {
				lo, hi = min(0, kernel.Reduce1(kernel.RedMin, d)), max(0, kernel.Reduce1(kernel.RedMax, d))
			}
			s := float32(1)
			if hi != lo {
				s = hi - lo
			}
			s /= 255
			z := uint8(requantize1(min(max(-lo/s, 0), 255), 0, 0, 255))
			scale.data.([]float32)[0], zero.data.([]uint8)[0] = s, z
			c.Check(kernel.Quantize(y.data.([]uint8), d, s, z))
		})
	}, nil
}
