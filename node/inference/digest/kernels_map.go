package digest

import (
	"errors"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

func kernelEntries() []entry {
	return []entry{
		{"kernel gemm", gemm}, {"kernel gemm, both sides new", gemmDyn}, {"kernel gemm, batches", batchGemm},
		{"kernel products in plain Go", plainProducts}, {"kernel gemm, 8 bits", gemmInt8},
		{"kernel convolution", conv}, {"kernel convolution, 8 bits", convInt8}, {"kernel transposed convolution", convTranspose},
		{"kernel convolution of any rank", convND},
		{"kernel unary maps", unaryMaps}, {"kernel binary maps", binaryMaps}, {"kernel reductions", reductions}, {"kernel softmax", softmax},
		{"kernel norms", norms}, {"kernel pooling", pooling}, {"kernel conversions", conversions}, {"kernel transpose", transpose},
	}
}

// mapLengths are around the widths of vectors.
var mapLengths = []int{0, 1, 3, 7, 8, 9, 15, 16, 17, 31, 33, 100}

// The operations of a kind are numbered from 0; the first that the kernel does not know ends the list, so a new one is never left out.

func unaryMaps(c *computation) error {
	x := c.random.all(300)
	x64 := c.random.wide(x)
	dst, dst64 := make([]float32, len(x)), make([]float64, len(x))
	for op := kernel.UnaryOp(0); kernel.Unary(op, nil, nil) == nil; op++ {
		err := errors.Join(kernel.UnaryPar(c.pool, op, dst, x, 0.75, 1.25), kernel.Unary64(op, dst64, x64, 0.75, 1.25))
		if err != nil {
			return err
		}
		c.take32(dst...)
		c.take64(dst64...)
		for _, n := range mapLengths {
			if err := kernel.UnaryWith(op, dst[:n], x[n:2*n], -0.5, 2); err != nil {
				return err
			}
			c.take32(dst[:n]...)
		}
	}
	for i, v := range x64 {
		c.take32(kernel.Log2_32(x[i]), kernel.Log10_32(x[i]))
		c.take64(kernel.Log2_64(v), kernel.Log10_64(v), kernel.Atanh64(v))
	}
	return nil
}

func binaryMaps(c *computation) error {
	x := c.random.all(500)
	y := c.random.hards(len(x))
	x64, y64 := c.random.wide(x), c.random.wide(y)
	dst, dst64 := make([]float32, len(x)), make([]float64, len(x))
	const cols = 37
	rows := len(x) / cols
	for op := kernel.BinaryOp(0); kernel.Binary(op, nil, nil, nil) == nil; op++ {
		err := errors.Join(kernel.BinaryPar(c.pool, op, dst, x, y), kernel.Binary64(op, dst64, x64, y64))
		if err != nil {
			return err
		}
		c.take32(dst...)
		c.take64(dst64...)
		for i, n := range mapLengths[1:] {
			a, b := x[i:i+n], y[i:i+1]
			if err := errors.Join(kernel.Binary(op, dst[:n], a, b), kernel.Binary(op, dst[n:2*n], b, a)); err != nil {
				return err
			}
			c.take32(dst[:2*n]...)
		}
		for _, swap := range []bool{false, true} {
			d, s := dst[:rows*cols], x[:rows*cols]
			if err := kernel.BinaryRow(op, d, s, y[:cols], swap); err != nil {
				return err
			}
			c.take32(d...)
			if err := kernel.BinaryCol(op, d, s, y[:rows], cols, swap); err != nil {
				return err
			}
			c.take32(d...)
		}
	}
	return nil
}

func reductions(c *computation) error {
	for op := kernel.ReduceOp(0); kernel.Reduce(nil, op, nil, nil, 0, 1, 1) == nil; op++ {
		for i, s := range [][3]int{{1, 0, 3}, {1, 1, 1}, {3, 5, 1}, {2, 16, 1}, {2, 17, 1}, {1, 250, 1}, {4, 33, 7}, {1, 40, 65}, {2, 3, 16}} {
			n := s[0] * s[1] * s[2]
			x := c.operand(i, n)
			out, out64 := make([]float32, s[0]*s[2]), make([]float64, s[0]*s[2])
			err := errors.Join(kernel.Reduce(c.pool, op, out, x, s[0], s[1], s[2]), kernel.Reduce64(op, out64, c.random.wide(x), s[0], s[1], s[2]))
			if err != nil {
				return err
			}
			c.take32(out...)
			c.take64(out64...)
		}
		c.take32(kernel.Reduce1(op, c.random.moderates(77)))
	}
	x := c.random.moderates(99)
	x[3], x[90] = x[17], x[17]
	takeInts(c, int64(kernel.ArgMax(x, 1, false)), int64(kernel.ArgMax(x, 3, true)), int64(kernel.ArgMin(x, 1, true)), int64(kernel.ArgMin(x, 9, false)))
	c.take32(kernel.Sum(x), kernel.Mean(x))
	return nil
}

func softmax(c *computation) error {
	for i, cols := range []int{1, 3, 16, 32, 77, 300} {
		const rows = 7
		n := rows * cols
		x, dst, dst64 := c.operand(i, n), make([]float32, n), make([]float64, n)
		for _, f := range []func(*kernel.Pool, []float32, []float32, int, int) error{kernel.Softmax, kernel.LogSoftmax} {
			if err := f(c.pool, dst, x, rows, cols); err != nil {
				return err
			}
			c.take32(dst...)
		}
		for _, log := range []bool{false, true} {
			if err := kernel.Softmax64(dst64, c.random.wide(x), rows, cols, log); err != nil {
				return err
			}
			c.take64(dst64...)
		}
	}
	return nil
}

func norms(c *computation) error {
	const rows, eps = 6, 1e-5
	for i, cols := range []int{1, 5, 16, 33, 256} {
		n := rows * cols
		x, dst := c.operand(i, n), make([]float32, n)
		scale, bias := c.random.moderates(n), c.random.moderates(n)
		mean, inv := make([]float32, rows), make([]float32, rows)
		if err := kernel.LayerNorm(c.pool, dst, x, rows, cols, scale[:cols], bias[:cols], eps, mean, inv); err != nil {
			return err
		}
		c.take32(append(append(dst, mean...), inv...)...)
		if err := kernel.RMSNorm(c.pool, dst, x, rows, cols, scale[:cols], eps); err != nil {
			return err
		}
		c.take32(dst...)
		for _, groups := range []int{1, 3, rows} {
			if err := kernel.GroupNorm(c.pool, dst, x, 1, rows, cols, groups, scale[:rows], bias[:rows], eps); err != nil {
				return err
			}
			c.take32(dst...)
		}
		mul, add, variance := make([]float32, cols), make([]float32, cols), c.random.moderates(cols)
		for j, v := range variance {
			variance[j] = float32(v * v)
		}
		if err := kernel.BatchNormFold(mul, add, scale[:cols], bias[:cols], x[:cols], variance, eps); err != nil {
			return err
		}
		c.take32(append(mul, add...)...)
		if err := kernel.ScaleShiftNHWC(c.pool, dst, x, mul, add); err != nil {
			return err
		}
		c.take32(dst...)
		if err := kernel.ScaleShiftNCHW(c.pool, dst, x, rows, 1, mul, add); err != nil {
			return err
		}
		c.take32(dst...)
		if err := kernel.ScaleShiftRows(c.pool, dst, cols, x, cols, rows, mul, add, true); err != nil {
			return err
		}
		c.take32(dst...)
	}
	return nil
}

// poolShapes: plain, padded, dilated, one window over all, more taps than lanes, one and three axes.
var poolShapes = []kernel.PoolShape{
	plane(2, 3, [2]int{7, 9}, [2]int{4, 5}, [2]int{3, 3}, [2]int{2, 2}, [2]int{1, 1}, [2]int{1, 1}, [2]int{1, 1}),
	plane(1, 20, [2]int{9, 8}, [2]int{3, 3}, [2]int{3, 2}, [2]int{2, 3}, [2]int{2, 2}, [2]int{0, 1}, [2]int{0, 2}),
	plane(1, 70, [2]int{5, 5}, [2]int{1, 1}, [2]int{5, 5}, [2]int{1, 1}, [2]int{1, 1}, [2]int{}, [2]int{}),
	plane(1, 18, [2]int{4, 4}, [2]int{4, 4}, [2]int{5, 5}, [2]int{1, 1}, [2]int{1, 1}, [2]int{2, 2}, [2]int{2, 2}),
	plane(2, 2, [2]int{1, 11}, [2]int{1, 6}, [2]int{1, 3}, [2]int{1, 2}, [2]int{1, 1}, [2]int{}, [2]int{0, 2}),
	{Batch: 1, Channels: 2, In: [3]int{4, 5, 6}, Out: [3]int{2, 2, 3}, Kernel: [3]int{2, 3, 2}, Stride: [3]int{2, 2, 2}, Dilation: [3]int{1, 1, 1}},
}

func plane(batch, channels int, in, out, window, stride, dilation, low, top [2]int) kernel.PoolShape {
	p := func(v [2]int) [3]int { return kernel.Pool2(v[0], v[1]) }
	s := kernel.PoolShape{Batch: batch, Channels: channels, In: p(in), Out: p(out), Kernel: p(window), Stride: p(stride), Dilation: p(dilation)}
	s.PadLow, s.PadTop = [3]int{0, low[0], low[1]}, [3]int{0, top[0], top[1]}
	return s
}

func pooling(c *computation) error {
	for i, s := range poolShapes {
		n, out := s.Batch*s.Channels, s.Batch*s.Channels
		for a := range s.In {
			n, out = n*s.In[a], out*s.Out[a]
		}
		for kind := kernel.PoolMax; kind <= kernel.PoolLp; kind++ {
			for _, last := range []bool{false, true} {
				s.ChannelsLast, s.P = last, 1+i%3
				x, y, y64 := c.operand(i, n), make([]float32, out), make([]float64, out)
				var indices []int64
				if kind == kernel.PoolMax {
					indices = make([]int64, out)
				}
				if err := kernel.PoolND(c.pool, kind, &s, y, x, indices); err != nil {
					return err
				}
				c.take32(y...)
				takeInts(c, indices...)
				if last || kind == kernel.PoolLp { // what float64 pooling lacks
					continue
				}
				if err := kernel.Pool64(kind, &s, y64, c.random.wide(x), nil); err != nil {
					return err
				}
				c.take64(y64...)
			}
		}
	}
	return nil
}

func conversions(c *computation) error {
	x := c.random.all(600)
	x64 := c.random.wide(x)
	n := len(x)
	half, brain, back := make([]kernel.F16, n), make([]kernel.BF16, n), make([]float32, n)
	if err := errors.Join(kernel.F16FromSlice(half, x), kernel.F16ToSlice(back, half)); err != nil {
		return err
	}
	c.take32(back...)
	if err := errors.Join(kernel.BF16FromSlice(brain, x), kernel.BF16ToSlice(back, brain)); err != nil {
		return err
	}
	c.take32(back...)
	for i, v := range x64 {
		c.take32(kernel.F16From64(v).Float32(), kernel.BF16From64(v).Float32())
		for s := kernel.E4M3FN; s <= kernel.E2M1; s++ {
			a, b := kernel.SmallFrom(s, v, true), kernel.SmallFrom(s, v, false)
			takeInts(c, a, b)
			c.take32(kernel.SmallTo(s, a), kernel.SmallTo(s, b))
		}
		for mode := kernel.E8M0Up; mode <= kernel.E8M0Nearest; mode++ {
			takeInts(c, kernel.E8M0From(x[i], mode, true), kernel.E8M0From(x[i], mode, false))
		}
		takeInts(c, kernel.ToNarrow(v, 2), kernel.ToNarrow(v, 4))
	}
	if err := errors.Join(convertTo[int8](c, x, x64), convertTo[int16](c, x, x64), convertTo[int32](c, x, x64), convertTo[int64](c, x, x64),
		convertTo[uint8](c, x, x64), convertTo[uint16](c, x, x64), convertTo[uint32](c, x, x64), convertTo[uint64](c, x, x64)); err != nil {
		return err
	}
	return errors.Join(quantize[int8](c, x), quantize[uint8](c, x), quantize[int16](c, x), quantize[uint16](c, x))
}

func convertTo[T kernel.Integer](c *computation, x []float32, x64 []float64) error {
	a, b := make([]T, len(x)), make([]T, len(x))
	f, d := make([]float32, len(x)), make([]float64, len(x))
	err := errors.Join(kernel.FloatsToInts(a, x), kernel.FloatsToInts(b, x64), kernel.IntsToFloats(f, b), kernel.IntsToFloats(d, b))
	takeInts(c, a...)
	takeInts(c, b...)
	c.take32(f...)
	c.take64(d...)
	return err
}

func quantize[T int8 | uint8 | int16 | uint16](c *computation, x []float32) error {
	q, back := make([]T, len(x)), make([]float32, len(x))
	err := errors.Join(kernel.Quantize(q, x, 0.013, 3), kernel.Dequantize(back, q, 0.013, 3))
	takeInts(c, q...)
	c.take32(back...)
	return err
}

func transpose(c *computation) error {
	for _, s := range [][3]int{{1, 1, 1}, {2, 3, 5}, {1, 16, 16}, {3, 17, 33}, {1, 64, 100}} {
		n := s[0] * s[1] * s[2]
		dst := make([]float32, n)
		if err := kernel.Transpose(c.pool, dst, c.random.hards(n), s[0], s[1], s[2]); err != nil {
			return err
		}
		c.take32(dst...)
	}
	return nil
}
