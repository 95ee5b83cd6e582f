package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Pooling.

var poolOps = []op{
	{name: "MaxPool", since: 1, in: one(1), out: arity{1, 2}, layout: true, build: buildPool(kernel.PoolMax)},
	{name: "AveragePool", since: 1, in: one(1), out: one(1), layout: true, build: buildPool(kernel.PoolAverage)},
	{name: "LpPool", since: 2, in: one(1), out: one(1), layout: true, build: buildPool(kernel.PoolLp)},
	{name: "GlobalAveragePool", since: 1, in: one(1), out: one(1), layout: true, build: buildGlobalPool(kernel.RedMean)},
	{name: "GlobalMaxPool", since: 1, in: one(1), out: one(1), layout: true, build: buildGlobalPool(kernel.RedMax)},
	{name: "GlobalLpPool", since: 2, in: one(1), out: one(1), layout: true, build: buildGlobalLpPool},
	{name: "MaxUnpool", since: 9, in: arity{2, 3}, out: one(1), build: buildMaxUnpool},
}

type pooling struct {
	kind        kernel.PoolKind
	win         *window
	ceil        bool
	columnMajor bool
	p           int
}

func buildPool(kind kernel.PoolKind) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		w, err := windowOf(n)
		if err != nil {
			return nil, err
		}
		if len(w.kernel) == 0 {
			return nil, fmt.Errorf("kernel_shape is missing")
		}
		pl := &pooling{kind: kind, win: w, ceil: n.Bool("ceil_mode", false), columnMajor: n.Bool("storage_order", false), p: n.Int("p", 2)}
		if kind == kernel.PoolAverage && n.Bool("count_include_pad", false) {
			pl.kind = kernel.PoolAveragePad
		}
		if kind == kernel.PoolLp && (pl.p < 1 || pl.p > 1<<20) {
			return nil, fmt.Errorf("p is %d", pl.p)
		}
		return pl.run, nil
	}
}

func (pl *pooling) run(c *Call) error {
	x := c.In(0)
	byteMax := pl.kind == kernel.PoolMax && (x.DType == Int8 || x.DType == Uint8)
	if !x.DType.isFloat() && !byteMax {
		return c.badType(0)
	}
	s, shape, err := pl.shape(x.Shape)
	if err != nil {
		return err
	}
	y := c.OutFull(0, x.DType, shape)
	var indices *Tensor
	if c.Wants(1) {
		indices = c.OutFull(1, Int64, shape)
	}
	c.Cost(y.Len(), prod(pl.win.kernel))
	if x.last && x.DType == Float32 && indices == nil && pl.kind != kernel.PoolLp {
		s.ChannelsLast, y.last = true, !c.Dry()
	} else {
		x = c.plainIn(0)
	}
	return c.Do(func() { c.Check(pl.compute(c.Pool(), s, y, x, indices)) })
}

// shape works out the output, which may be rounded up.
func (pl *pooling) shape(xs []int) (*kernel.PoolShape, []int, error) {
	r := len(xs) - 2
	if r < 1 || r > 3 {
		return nil, nil, failf(CodeUnsupported, "pooling of shape %v", xs)
	}
	strides, dil, before, after, err := pl.win.resolve(xs[2:], pl.win.kernel)
	if err != nil {
		return nil, nil, err
	}
	s := &kernel.PoolShape{Batch: xs[0], Channels: xs[1], P: pl.p}
	for i := range 3 {
		s.In[i], s.Out[i], s.Kernel[i], s.Stride[i], s.Dilation[i] = 1, 1, 1, 1, 1
	}
	shape := []int{xs[0], xs[1]}
	for i := range r {
		d := 3 - r + i
		in, k := xs[2+i], pl.win.kernel[i]
		span := in + before[i] + after[i] - (k-1)*dil[i] - 1
		if span < 0 {
			return nil, nil, fmt.Errorf("window %v does not fit shape %v", pl.win.kernel, xs)
		}
		out := span/strides[i] + 1
		if pl.ceil && span%strides[i] != 0 && out*strides[i] < in+before[i] {
			out++ // the last window may hang over the end but must start inside
		}
		s.In[d], s.Out[d], s.Kernel[d], s.Stride[d], s.Dilation[d], s.PadLow[d], s.PadTop[d] = in, out, k, strides[i], dil[i], before[i], after[i]
		shape = append(shape, out)
	}
	return s, shape, nil
}

func (pl *pooling) compute(p *kernel.Pool, s *kernel.PoolShape, y, x, indices *Tensor) error {
	var ix []int64
	if indices != nil {
		ix = indices.data.([]int64)
	}
	var err error
	if d, ok := x.data.([]float64); ok {
		err = kernel.Pool64(pl.kind, s, y.data.([]float64), d, ix)
	} else {
		dst := y
		if y.DType != Float32 {
			dst = newTensor(Float32, y.Shape)
		}
		err = kernel.PoolND(p, pl.kind, s, dst.data.([]float32), castTo(x, Float32).data.([]float32), ix)
		if dst != y {
			narrowTo(y, dst)
		}
	}
	if ix != nil {
		pl.globalIndices(ix, s)
	}
	return err
}

// globalIndices turns positions within a plane into positions in the whole tensor, in column-major order if asked.
func (pl *pooling) globalIndices(ix []int64, s *kernel.PoolShape) {
	plane := int64(s.In[0] * s.In[1] * s.In[2])
	per := s.Out[0] * s.Out[1] * s.Out[2]
	for i, v := range ix {
		if v < 0 {
			continue
		}
		if pl.columnMajor {
			h, w := int64(s.In[1]), int64(s.In[2])
			z, y, x := v/(h*w), v/w%h, v%w
			v = (x*h+y)*int64(s.In[0]) + z
		}
		ix[i] = v + int64(i/per)*plane
	}
}

func buildGlobalPool(op kernel.ReduceOp) func(n *Node) (exec, error) {
	return func(*Node) (exec, error) {
		return func(c *Call) error { return c.globalPool(op) }, nil
	}
}

func (c *Call) globalPool(op kernel.ReduceOp) error {
	x := c.In(0)
	if !x.DType.isFloat() {
		return c.badType(0)
	}
	if x.Rank() < 3 {
		return fmt.Errorf("shape %v has no space", x.Shape)
	}
	shape := slices.Clone(x.Shape)
	for i := 2; i < len(shape); i++ {
		shape[i] = 1
	}
	y := c.Out(0, x.DType, shape)
	c.Cost(x.Len())
	return c.Do(func() {
		outer, n, inner := x.Shape[0]*x.Shape[1], prod(x.Shape[2:]), 1
		if x.last {
			outer, inner = x.Shape[0], x.Shape[1]
		}
		c.Check(reduceInto(c.Pool(), op, y, x, outer, n, inner))
	})
}

func buildGlobalLpPool(n *Node) (exec, error) {
	switch p := n.Int("p", 2); p {
	case 1:
		return func(c *Call) error { return c.globalPool(kernel.RedL1) }, nil
	case 2:
		return func(c *Call) error { return c.globalPool(kernel.RedL2) }, nil
	default:
		return nil, n.unsupported("p = %d", p)
	}
}

// buildMaxUnpool puts each element at the position in the output that its index names; the rest is zero.
func buildMaxUnpool(n *Node) (exec, error) {
	w, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		x, ix := c.In(0), c.In(1)
		if ix.DType != Int64 || !slices.Equal(ix.Shape, x.Shape) || x.Rank() < 3 {
			return fmt.Errorf("indices of shape %v for shape %v", ix.Shape, x.Shape)
		}
		strides, _, before, after, err := w.resolve(x.Shape[2:], w.kernel)
		if err != nil {
			return err
		}
		inferred := slices.Clone(x.Shape)
		for i := range w.kernel {
			inferred[2+i] = (x.Shape[2+i]-1)*strides[i] + w.kernel[i] - before[i] - after[i]
		}
		shape := inferred
		if c.In(2) != nil {
			if shape, err = c.shapeInput(2); err != nil {
				return err
			}
		}
		if _, err := shapeLen(inferred); err != nil || len(shape) != x.Rank() {
			return fmt.Errorf("output shape %v", shape)
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(x.Len())
		return c.Do(func() {
			pos := make([]int, x.Len())
			from, room := stridesOf(inferred), int64(prod(inferred))
			to := stridesOf(shape)
			for i, v := range ix.data.([]int64) {
				if v < 0 || v >= room {
					c.Fail("index %d out of range", v)
					return
				}
				p, rest := 0, int(v)
				for d := range inferred { // indices count in the unpadded output
					q := 0
					if from[d] > 0 {
						q = rest / from[d]
						rest -= q * from[d]
					}
					p += q * to[d]
				}
				if p >= y.Len() {
					c.Fail("index %d out of range", v)
					return
				}
				pos[i] = p
			}
			scatterRuns(y, x, pos, 1)
		})
	}, nil
}
