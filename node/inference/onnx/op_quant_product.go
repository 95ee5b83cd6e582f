package onnx

import (
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Products of 8-bit integers: (a - zero)·(b - zero) summed in wrapping int32. The quantized forms multiply the sum, as float32, by
// scaleA·scaleB/scaleY (in that order), round with ties to even, add the zero point and saturate.

func isByte(t *Tensor) bool { return t.DType == Int8 || t.DType == Uint8 }

// perEach checks a scale or zero point that has one value, or one for each of count; nil is allowed.
func perEach(what string, t *Tensor, count int) error {
	if t == nil || t.Len() == 1 || t.Len() == count {
		return nil
	}
	return fmt.Errorf("%s of shape %v, want one or %d values", what, t.Shape, count)
}

// zeros are the values of a zero point as the kernels take them, nil for none.
func zeros(t *Tensor) []int32 {
	if t == nil {
		return nil
	}
	return castTo(t, Int32).data.([]int32)
}

// byteProduct is a batch of matrix products of bytes, B packed beforehand if it is constant.
type byteProduct struct {
	packed *kernel.PackedInt8
	bZero  int // input of B's zero point
}

// byteProductOf packs a constant B with a constant (or absent) zero point.
func byteProductOf(n *Node, b, bZero int) (*byteProduct, error) {
	bp := &byteProduct{bZero: bZero}
	t, z := n.Const(b), n.Const(bZero)
	if t == nil || t.Rank() != 2 || !isByte(t) || z == nil && n.NumIn() > bZero && n.in[bZero] >= 0 || perEach("zero point", z, t.Shape[1]) != nil {
		return bp, nil // a zero point that does not fit is reported when the node runs
	}
	var err error
	bp.packed, err = packBytes(t, t.Shape[0], t.Shape[1], 0, z)
	return bp, err
}

func packBytes(t *Tensor, k, n, off int, zero *Tensor) (*kernel.PackedInt8, error) {
	return kernel.PackInt8(k, n, kernel.Int8{Data: t.memory()[off : off+k*n], LD: n, Signed: t.DType == Int8, Zero: zeros(zero)})
}

func (bp *byteProduct) run(p *kernel.Pool, pr product, y []int32, a, b, aZero, bZero *Tensor) error {
	if len(y) == 0 {
		return nil
	}
	az, m := zeros(aZero), pr.m
	rows := prod(pr.batch)
	packed := bp.packed
	if b.Rank() <= 2 { // one B: the batch is just more rows
		if len(az) > 1 {
			per := az
			for len(az) < rows*m {
				az = append(az, per...)
			}
		}
		m, rows = m*rows, 1
	}
	ao, bo := offsets(pr.batch, batchDims(a.Shape), pr.m*pr.k), offsets(pr.batch, batchDims(b.Shape), pr.k*pr.n)
	for i := range rows {
		if packed == nil || i > 0 && bo[i] != bo[i-1] {
			var err error
			if packed, err = packBytes(b, pr.k, pr.n, bo[i], bZero); err != nil {
				return err
			}
		}
		left := kernel.Int8{Data: a.memory()[ao[i] : ao[i]+m*pr.k], LD: pr.k, Signed: a.DType == Int8, Zero: az}
		if err := kernel.GemmInt8(p, m, pr.n, pr.k, left, packed, y[i*m*pr.n:(i+1)*m*pr.n], pr.n); err != nil {
			return err
		}
	}
	return nil
}

func buildMatMulInteger(n *Node) (exec, error) {
	bp, err := byteProductOf(n, 1, 3)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		a, b := c.In(0), c.In(1)
		if !isByte(a) || !isByte(b) {
			return c.badType(1)
		}
		p, err := matmulShape(a.Shape, b.Shape)
		if err != nil {
			return err
		}
		if err := c.zeroPoints(p, 2, 3); err != nil {
			return err
		}
		y := c.Out(0, Int32, p.shape)
		c.Cost(prod(p.batch), p.m, p.k, p.n)
		return c.Do(func() { c.Check(bp.run(c.Pool(), p, y.data.([]int32), a, b, c.In(2), c.In(3))) })
	}, nil
}

// zeroPoints checks those of both operands of a product.
func (c *Call) zeroPoints(p product, az, bz int) error {
	for i, z := range []int{az, bz} {
		if t := c.In(z); t != nil && !isByte(t) {
			return c.badType(z)
		}
		count := p.m
		if i == 1 {
			count = p.n
		}
		if err := perEach("zero point", c.In(z), count); err != nil {
			return err
		}
	}
	return nil
}

func buildQLinearMatMul(n *Node) (exec, error) {
	bp, err := byteProductOf(n, 3, 5)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		a, b, zero := c.In(0), c.In(3), c.In(7)
		if !isByte(a) || !isByte(b) || !isByte(zero) {
			return c.badType(0)
		}
		p, err := matmulShape(a.Shape, b.Shape)
		if err != nil {
			return err
		}
		if err := c.zeroPoints(p, 2, 5); err != nil {
			return err
		}
		for i, count := range []int{1: p.m, 4: p.n, 6: 1} {
			if i != 1 && i != 4 && i != 6 {
				continue
			}
			if !c.In(i).DType.isFloat() {
				return c.badType(i)
			}
			if err := perEach("scale", c.In(i), count); err != nil {
				return err
			}
		}
		if zero.Len() != 1 {
			return failf(CodeUnsupported, "y_zero_point of shape %v", zero.Shape)
		}
		y := c.Out(0, zero.DType, p.shape)
		acc := c.Temp(Int32, p.shape)
		c.Cost(prod(p.batch), p.m, p.k, p.n)
		c.Cost(y.Len(), 4)
		return c.Do(func() {
			sum := acc.data.([]int32)
			if err := bp.run(c.Pool(), p, sum, a, b, c.In(2), c.In(5)); err != nil {
				c.Check(err)
				return
			}
			sa, sb, sy := c.scales(1), c.scales(4), c.scales(6)
			requantizeRows(c.Pool(), y, sum, p.n, int64s(zero)[0], func(row int, buf []float32) []float32 {
				buf = buf[:len(sb)]
				for j, b := range sb {
					buf[j] = float32(sa[row%p.m%len(sa)]*b) / sy[0]
				}
				return buf
			})
		})
	}, nil
}

// scales are the values of input i as float32.
func (c *Call) scales(i int) []float32 { return castTo(c.In(i), Float32).data.([]float32) }

// requantizeRows turns sums, row by row of the given length, into bytes. factors gives the multipliers of a row: one, or one a column; buf
// is room for them.
func requantizeRows(p *kernel.Pool, y *Tensor, sum []int32, cols int, zero int64, factors func(row int, buf []float32) []float32) {
	lo, hi := int32(0), int32(255)
	if y.DType == Int8 {
		lo, hi = -128, 127
	}
	dst, z := y.memory(), int32(zero)
	p.For(len(sum)/max(1, cols), 1+rowGrain/(cols+1), func(from, to int) {
		buf := make([]float32, cols)
		for r := from; r < to; r++ {
			f := factors(r, buf)
			row, out := sum[r*cols:(r+1)*cols], dst[r*cols:(r+1)*cols]
			if len(f) == 1 {
				for j, v := range row {
					out[j] = byte(min(max(roundByte(float32(float32(v)*f[0]))+z, lo), hi))
				}
				continue
			}
			f = f[:len(row)]
			for j, v := range row {
				out[j] = byte(min(max(roundByte(float32(float32(v)*f[j]))+z, lo), hi))
			}
		}
	})
}

// roundByte rounds v, ties to even, saturating at ±1024, which no zero point of a byte brings back into range; NaN gives 0. Adding
// 1.5·2^23 leaves the rounded number in the low bits.
func roundByte(v float32) int32 {
	if v != v {
		return 0
	}
	v = min(max(v, -1024), 1024)
	return int32(math.Float32bits(float32(v+0x1.8p23))) - 0x4b400000
}

// byteConv is a convolution of bytes.
type byteConv struct {
	conv
	packed      *kernel.PackedConvInt8
	w, wz, x, z int // inputs
}

func byteConvOf(n *Node, x, z, w, wz int) (*byteConv, error) {
	win, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	b := &byteConv{conv: conv{win: win, group: n.Int("group", 1)}, w: w, wz: wz, x: x, z: z}
	k, zero := n.Const(w), n.Const(wz)
	if k == nil || !isByte(k) || k.Rank() < 3 || k.Rank() > 4 || b.group < 1 || zero == nil && n.NumIn() > wz && n.in[wz] >= 0 || perEach("", zero, k.Shape[0]) != nil {
		return b, nil
	}
	// A weight that does not fit is reported when the node runs.
	b.packed, _ = b.pack(k, zero)
	return b, nil
}

func (b *byteConv) pack(k, zero *Tensor) (*kernel.PackedConvInt8, error) {
	kh, kw := 1, k.Shape[k.Rank()-1]
	if k.Rank() == 4 {
		kh = k.Shape[2]
	}
	return kernel.PackConvInt8(k.Shape[0], k.Shape[1]*b.group, b.group, kh, kw, k.memory(), k.DType == Int8, zeros(zero))
}

// prepare checks operands and gives the convolution and its output shape.
func (b *byteConv) prepare(c *Call, bias *Tensor) (s kernel.ConvSpec, shape []int, err error) {
	x, w, xz, wz := c.In(b.x), c.In(b.w), c.In(b.z), c.In(b.wz)
	if !isByte(x) || !isByte(w) || xz != nil && xz.DType != x.DType || wz != nil && wz.DType != w.DType {
		return s, nil, c.badType(b.x)
	}
	if s, shape, err = b.spec(x.Shape, w.Shape, bias); err != nil {
		return s, nil, err
	}
	if err := perEach("zero point", xz, 1); err != nil {
		return s, nil, err
	}
	return s, shape, perEach("zero point", wz, s.OutC)
}

// compute fills y, channels first.
func (b *byteConv) compute(c *Call, s kernel.ConvSpec, y *Tensor) error {
	x, w, wz := c.In(b.x), c.In(b.w), c.In(b.wz)
	if y.Len() == 0 {
		return nil
	}
	if x.Rank() > 4 {
		return b.exact(c, s, y)
	}
	packed := b.packed
	if packed == nil {
		var err error
		if packed, err = b.pack(w, wz); err != nil {
			return err
		}
	}
	zero := int32(0)
	if z := zeros(c.In(b.z)); z != nil {
		zero = z[0]
	}
	turn := func(dst, src *Tensor, n, rows, cols int) { // n matrices of rows × cols, transposed
		copyStrided(c.Pool(), dst, 0, []int{rows * cols, rows, 1}, src, 0, []int{rows * cols, 1, cols}, []int{n, cols, rows})
	}
	in, out := newTensor(x.DType, x.Shape), newTensor(Int32, y.Shape)
	turn(in, x, s.Batch, s.InC, prod(x.Shape[2:]))
	if err := kernel.Conv2DInt8(c.Pool(), shape2D(&s), in.memory(), x.DType == Int8, zero, packed, out.data.([]int32)); err != nil {
		return err
	}
	turn(y, out, s.Batch, prod(y.Shape[2:]), s.OutC)
	return nil
}

// exact serves the ranks without a fast kernel: float64 holds these sums exactly.
func (b *byteConv) exact(c *Call, s kernel.ConvSpec, y *Tensor) error {
	centered := func(t, zero *Tensor, per int) []float64 {
		v := float64s(t)
		if z := zeros(zero); z != nil {
			for i := range v {
				v[i] -= float64(z[i/per%len(z)])
			}
		}
		return v
	}
	x, w := c.In(b.x), c.In(b.w)
	out := make([]float64, y.Len())
	if err := kernel.ConvND64(c.Pool(), s, centered(x, c.In(b.z), x.Len()), centered(w, c.In(b.wz), max(1, prod(w.Shape[1:]))), nil, out); err != nil {
		return err
	}
	for i, v := range out {
		y.data.([]int32)[i] = int32(int64(v))
	}
	return nil
}

func buildConvInteger(n *Node) (exec, error) {
	b, err := byteConvOf(n, 0, 2, 1, 3)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		s, shape, err := b.prepare(c, nil)
		if err != nil {
			return err
		}
		y := c.Out(0, Int32, shape)
		c.Cost(y.Len(), prod(c.In(1).Shape[1:]))
		return c.Do(func() { c.Check(b.compute(c, s, y)) })
	}, nil
}

func buildQLinearConv(n *Node) (exec, error) {
	b, err := byteConvOf(n, 0, 2, 3, 5)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		zero, bias := c.In(7), c.In(8)
		if !isByte(zero) {
			return c.badType(7)
		}
		if bias != nil && bias.DType != Int32 {
			return c.badType(8)
		}
		s, shape, err := b.prepare(c, bias)
		if err != nil {
			return err
		}
		for i, count := range []int{1: 1, 4: s.OutC, 6: 1, 7: 1} {
			if i != 1 && i != 4 && i < 6 {
				continue
			}
			if i != 7 && c.In(i).DType != Float32 {
				return c.badType(i)
			}
			if err := perEach("scale or zero point", c.In(i), count); err != nil {
				return err
			}
		}
		y := c.Out(0, zero.DType, shape)
		acc := c.Temp(Int32, shape)
		c.Cost(y.Len(), prod(c.In(3).Shape[1:])+4)
		return c.Do(func() {
			if err := b.compute(c, s, acc); err != nil {
				c.Check(err)
				return
			}
			sum, plane := acc.data.([]int32), prod(shape[2:])
			if bias != nil {
				for i := range sum {
					sum[i] += bias.data.([]int32)[i/plane%s.OutC]
				}
			}
			sx, sw, sy := c.scales(1), c.scales(4), c.scales(6)
			requantizeRows(c.Pool(), y, sum, plane, int64s(zero)[0], func(row int, buf []float32) []float32 {
				return append(buf[:0], float32(sx[0]*sw[row%s.OutC%len(sw)])/sy[0])
			})
		})
	}, nil
}
