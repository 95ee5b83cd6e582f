package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Softmax and normalizations.

var normOps = []op{
	{name: "Softmax", since: 1, in: one(1), out: one(1), build: buildSoftmax(softmaxKind, false)},
	{name: "Softmax", since: 13, in: one(1), out: one(1), build: buildSoftmax(softmaxKind, true)},
	{name: "LogSoftmax", since: 1, in: one(1), out: one(1), build: buildSoftmax(logSoftmaxKind, false)},
	{name: "LogSoftmax", since: 13, in: one(1), out: one(1), build: buildSoftmax(logSoftmaxKind, true)},
	{name: "Hardmax", since: 1, in: one(1), out: one(1), build: buildSoftmax(hardmaxKind, false)},
	{name: "Hardmax", since: 13, in: one(1), out: one(1), build: buildSoftmax(hardmaxKind, true)},
	{name: "BatchNormalization", since: 7, in: one(5), out: arity{1, 5}, layout: true, build: buildBatchNorm, step: batchNormStep},
	{name: "InstanceNormalization", since: 6, in: one(3), out: one(1), build: buildInstanceNorm},
	{name: "GroupNormalization", since: 18, in: one(3), out: one(1), build: buildGroupNorm},
	{name: "LayerNormalization", since: 17, in: arity{2, 3}, out: arity{1, 3}, build: buildLayerNorm},
	{name: "RMSNormalization", since: 23, in: one(2), out: one(1), build: buildRMSNorm},
	{name: "LRN", since: 1, in: one(1), out: one(1), build: buildLRN},
	{name: "MeanVarianceNormalization", since: 9, in: one(1), out: one(1), build: buildMVN},
	{name: "LpNormalization", since: 1, in: one(1), out: one(1), build: buildLpNorm},
}

const (
	softmaxKind = iota
	logSoftmaxKind
	hardmaxKind
)

// buildSoftmax: from opset 13 on along one axis, before over all dimensions from the axis on.
func buildSoftmax(kind int, oneAxis bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		def := 1
		if oneAxis {
			def = -1
		}
		at := n.Int("axis", def)
		return func(c *Call) error {
			x := c.In(0)
			if !x.DType.isFloat() {
				return c.badType(0)
			}
			a := at
			if oneAxis || at < 0 {
				var err error
				if a, err = axis(at, x.Rank()); err != nil {
					return err
				}
			} else if at > x.Rank() {
				return fmt.Errorf("axis %d out of range for rank %d", at, x.Rank())
			}
			y := c.Out(0, x.DType, x.Shape)
			c.Cost(x.Len(), transcendental)
			inner := 1
			if oneAxis {
				inner = prod(x.Shape[a+1:])
			}
			outer := prod(x.Shape[:a])
			size := 1
			if oneAxis {
				size = x.Shape[a]
			} else {
				size = prod(x.Shape[a:])
			}
			return c.Do(func() { c.Check(softmaxInto(c.Pool(), kind, y, x, outer, size, inner)) })
		}, nil
	}
}

// softmaxInto works on rows; when the axis is not the innermost, it is moved there and back.
func softmaxInto(p *kernel.Pool, kind int, y, x *Tensor, outer, size, inner int) error {
	if y.Len() == 0 {
		return nil
	}
	src, dst := wide(x), y
	if dst.DType != src.DType || inner > 1 {
		dst = newTensor(src.DType, y.Shape)
	}
	dims, swapped := []int{outer, size, inner}, []int{outer, inner, size}
	if inner > 1 {
		t := newTensor(src.DType, swapped)
		copyStrided(p, t, 0, stridesOf(swapped), src, 0, []int{size * inner, 1, inner}, swapped)
		src = t
	}
	if err := softmaxRows(p, kind, dst, src, outer*inner, size); err != nil {
		return err
	}
	if inner > 1 {
		t := newTensor(dst.DType, dims)
		copyStrided(p, t, 0, []int{size * inner, 1, inner}, dst, 0, stridesOf(swapped), swapped)
		dst = t
	}
	if dst != y {
		narrowTo(y, dst)
	}
	return nil
}

func softmaxRows(p *kernel.Pool, kind int, y, x *Tensor, rows, cols int) error {
	if x64, ok := x.data.([]float64); ok {
		if kind != hardmaxKind {
			return kernel.Softmax64(y.data.([]float64), x64, rows, cols, kind == logSoftmaxKind)
		}
		hardmax(y.data.([]float64), x64, rows, cols)
		return nil
	}
	d, s := y.data.([]float32), x.data.([]float32)
	switch kind {
	case softmaxKind:
		return kernel.Softmax(p, d, s, rows, cols)
	case logSoftmaxKind:
		return kernel.LogSoftmax(p, d, s, rows, cols)
	}
	hardmax(d, s, rows, cols)
	return nil
}

// hardmax is 1 at the first largest element of each row, else 0.
func hardmax[T kernel.Float](y, x []T, rows, cols int) {
	clear(y)
	for r := range rows {
		if i := kernel.ArgMax(x[r*cols:(r+1)*cols], 1, false); i >= 0 {
			y[r*cols+i] = 1
		}
	}
}

// channels checks per-channel parameters and returns them as float32.
func (c *Call) channels(count int, inputs ...int) ([][]float32, error) {
	var out [][]float32
	for _, i := range inputs {
		t := c.In(i)
		if !t.DType.isFloat() {
			return nil, c.badType(i)
		}
		if t.Len() != count {
			return nil, fmt.Errorf("input %d has shape %v, want %d elements", i, t.Shape, count)
		}
		if c.Dry() {
			out = append(out, nil)
			continue
		}
		out = append(out, castTo(t, Float32).data.([]float32))
	}
	return out, nil
}

// buildBatchNorm: y = x·mul + add with mul and add folded from the parameters (kernel.BatchNormFold). In training mode mean and
// variance come from the batch.
func buildBatchNorm(n *Node) (exec, error) {
	eps, training, momentum := n.Float("epsilon", 1e-5), n.Bool("training_mode", false), n.Float("momentum", 0.9)
	if !n.Bool("spatial", true) {
		return nil, n.unsupported("spatial = 0")
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		ch := 1
		if x.Rank() > 1 {
			ch = x.Shape[1]
		}
		par, err := c.channels(ch, 1, 2, 3, 4)
		if err != nil {
			return err
		}
		if x.Rank() == 0 {
			return fmt.Errorf("input is a scalar")
		}
		y := c.OutFull(0, x.DType, x.Shape)
		c.Cost(x.Len(), 2)
		batch, plane := x.Shape[0], prod(x.Shape[min(2, x.Rank()):])
		var runMean, runVar *Tensor
		if training && c.Wants(1) {
			runMean = c.Out(1, c.In(3).DType, c.In(3).Shape)
		}
		if training && c.Wants(2) {
			runVar = c.Out(2, c.In(4).DType, c.In(4).Shape)
		}
		return c.Do(func() {
			mean, variance := par[2], par[3]
			src := x
			if training || !x.last {
				src = castTo(c.plainIn(0), Float32)
			}
			if training {
				mean, variance = batchStats(c.Pool(), src.data.([]float32), batch, ch, plane)
				running(runMean, par[2], mean, momentum)
				running(runVar, par[3], variance, momentum)
			}
			mul, add := make([]float32, ch), make([]float32, ch)
			if err := kernel.BatchNormFold(mul, add, par[0], par[1], mean, variance, eps); err != nil {
				c.Check(err)
				return
			}
			if x.last && !training {
				y.last = true
				c.Check(kernel.ScaleShiftNHWC(c.Pool(), y.data.([]float32), x.data.([]float32), mul, add))
				return
			}
			dst := y
			if y.DType != Float32 {
				dst = newTensor(Float32, x.Shape)
			}
			c.Check(kernel.ScaleShiftNCHW(c.Pool(), dst.data.([]float32), src.data.([]float32), batch, plane, mul, add))
			if dst != y {
				narrowTo(y, dst)
			}
		})
	}, nil
}

// batchNormStep fuses inference with constant float32 parameters.
func batchNormStep(n *Node, constant func(int) *Tensor) *step {
	if n.Bool("training_mode", false) || !n.Bool("spatial", true) {
		return nil
	}
	var size int
	for i := 1; i <= 4; i++ {
		t := constant(i)
		if t == nil || t.DType != Float32 || i > 1 && t.Len() != size {
			return nil
		}
		size = t.Len()
	}
	return &step{kind: stepScaleShift, eps: n.Float("epsilon", 1e-5), cost: 2}
}

// batchStats are mean and (population) variance over batch and plane of each channel.
func batchStats(p *kernel.Pool, x []float32, batch, ch, plane int) (mean, variance []float32) {
	mean, variance = make([]float32, ch), make([]float32, ch)
	p.For(ch, 1, func(lo, hi int) {
		row := make([]float32, batch*plane)
		for c := lo; c < hi; c++ {
			for b := range batch {
				copy(row[b*plane:(b+1)*plane], x[(b*ch+c)*plane:(b*ch+c+1)*plane])
			}
			mean[c] = kernel.Mean(row)
			for i := range row {
				row[i] -= mean[c]
			}
			variance[c] = kernel.Reduce1(kernel.RedSumSquare, row) / float32(len(row))
		}
	})
	return mean, variance
}

func running(out *Tensor, old, batch []float32, momentum float32) {
	if out == nil {
		return
	}
	v := make([]float32, len(old))
	for i := range v {
		v[i] = float32(old[i]*momentum) + float32(batch[i]*(1-momentum))
	}
	narrowTo(out, &Tensor{DType: Float32, Shape: out.Shape, data: v})
}

func buildInstanceNorm(n *Node) (exec, error) {
	eps := n.Float("epsilon", 1e-5)
	return func(c *Call) error { return c.groupNorm(0, eps, false) }, nil
}

func buildGroupNorm(n *Node) (exec, error) {
	groups, eps, perGroup := n.Int("num_groups", 0), n.Float("epsilon", 1e-5), n.Opset < 21
	return func(c *Call) error {
		if groups < 1 {
			return fmt.Errorf("num_groups is %d", groups)
		}
		return c.groupNorm(groups, eps, perGroup)
	}, nil
}

// groupNorm normalizes groups of channels, groups = 0 meaning every channel by itself. Before opset 21 scale and bias were per group.
func (c *Call) groupNorm(groups int, eps float32, perGroup bool) error {
	x := c.In(0)
	if !x.DType.isFloat() {
		return c.badType(0)
	}
	if x.Rank() < 2 {
		return fmt.Errorf("shape %v has no channels", x.Shape)
	}
	ch := x.Shape[1]
	if groups == 0 {
		groups = ch
	}
	if ch == 0 || ch%groups != 0 {
		return fmt.Errorf("%d channels in %d groups", ch, groups)
	}
	count := ch
	if perGroup {
		count = groups
	}
	par, err := c.channels(count, 1, 2)
	if err != nil {
		return err
	}
	y := c.Out(0, x.DType, x.Shape)
	c.Cost(x.Len(), 4)
	return c.Do(func() {
		scale, bias := par[0], par[1]
		if perGroup {
			scale, bias = spread(scale, ch/groups), spread(bias, ch/groups)
		}
		src, dst := castTo(x, Float32), y
		if y.DType != Float32 {
			dst = newTensor(Float32, x.Shape)
		}
		c.Check(kernel.GroupNorm(c.Pool(), dst.data.([]float32), src.data.([]float32), x.Shape[0], ch, prod(x.Shape[2:]), groups, scale, bias, eps))
		if dst != y {
			narrowTo(y, dst)
		}
	})
}

func spread(v []float32, n int) []float32 {
	out := make([]float32, 0, len(v)*n)
	for _, e := range v {
		for range n {
			out = append(out, e)
		}
	}
	return out
}

// normScale is a scale or bias broadcast to the normalized shape, nil when absent.
func normScale(t *Tensor, shape []int) ([]float32, error) {
	if t == nil {
		return nil, nil
	}
	if s, err := broadcast(t.Shape, shape); err != nil || !slices.Equal(s, shape) {
		return nil, fmt.Errorf("scale or bias of shape %v for %v", t.Shape, shape)
	}
	if !t.known() {
		return nil, nil
	}
	w := castTo(t, Float32)
	if slices.Equal(t.Shape, shape) {
		return w.data.([]float32), nil
	}
	full := newTensor(Float32, shape)
	copyStrided(nil, full, 0, stridesOf(shape), w, 0, stretch(t.Shape, shape), shape)
	return full.data.([]float32), nil
}

func buildLayerNorm(n *Node) (exec, error) {
	at, eps := n.Int("axis", -1), n.Float("epsilon", 1e-5)
	if s := n.Int("stash_type", 1); s != 1 {
		return nil, n.unsupported("stash_type %d", s)
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		scale, err := normScale(c.In(1), x.Shape[a:])
		if err != nil {
			return err
		}
		bias, err := normScale(c.In(2), x.Shape[a:])
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, x.Shape)
		stat := slices.Clone(x.Shape)
		for i := a; i < len(stat); i++ {
			stat[i] = 1
		}
		var mean, inv *Tensor
		if c.Wants(1) {
			mean = c.Out(1, Float32, stat)
		}
		if c.Wants(2) {
			inv = c.Out(2, Float32, stat)
		}
		c.Cost(x.Len(), 6)
		return c.Do(func() {
			src, dst := castTo(x, Float32), y
			if y.DType != Float32 {
				dst = newTensor(Float32, x.Shape)
			}
			var m, s []float32
			if mean != nil {
				m = mean.data.([]float32)
			}
			if inv != nil {
				s = inv.data.([]float32)
			}
			c.Check(kernel.LayerNorm(c.Pool(), dst.data.([]float32), src.data.([]float32), prod(x.Shape[:a]), prod(x.Shape[a:]), scale, bias, eps, m, s))
			if dst != y {
				narrowTo(y, dst)
			}
		})
	}, nil
}

func buildRMSNorm(n *Node) (exec, error) {
	at, eps := n.Int("axis", -1), n.Float("epsilon", 1e-5)
	if s := n.Int("stash_type", 1); s != 1 {
		return nil, n.unsupported("stash_type %d", s)
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		scale, err := normScale(c.In(1), x.Shape[a:])
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len(), 4)
		return c.Do(func() {
			src, dst := castTo(x, Float32), y
			if y.DType != Float32 {
				dst = newTensor(Float32, x.Shape)
			}
			c.Check(kernel.RMSNorm(c.Pool(), dst.data.([]float32), src.data.([]float32), prod(x.Shape[:a]), prod(x.Shape[a:]), scale, eps))
			if dst != y {
				narrowTo(y, dst)
			}
		})
	}, nil
}
