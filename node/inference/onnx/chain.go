package onnx

import (
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// A chain is a run of elementwise nodes as one node. The running value goes through all steps block by block, so it stays in the
// processor's cache; the last step writes the output. Whether this is possible depends on the operands' shapes and types, so the members
// are kept and run one after the other when it is not: the result is the same either way.

// chainOp is the operator of fused chains; it is not in the table.
var chainOp = &op{name: "chain", in: arity{0, many}, out: one(1), layout: true, build: func(n *Node) (exec, error) {
	for i, m := range n.members.members {
		if s := n.chain.steps[i]; s.kind == stepScaleShift {
			if err := s.fold(m); err != nil {
				return nil, err
			}
		}
	}
	return n.chain.run, nil
}}

type stepKind uint8

const (
	stepUnary      stepKind = iota
	stepBinary              // running value and another operand
	stepScaleShift          // ·mul + add for each channel: batch normalization
)

// step is what an elementwise node does to the running value.
type step struct {
	kind     stepKind
	un       kernel.UnaryOp
	a, b     float32
	bin      kernel.BinaryOp
	from     int // input of the node that is the running value
	ext      int // input of the chain that is the other operand
	cost     int // steps an element
	mul, add []float32
	eps      float32
}

// other is the node input that is not the running value, -1 if there is none.
func (s *step) other() int {
	if s.kind == stepBinary {
		return 1 - s.from
	}
	return -1
}

// fold computes the constants of a batch normalization.
func (s *step) fold(m *Node) error {
	n := m.consts[1].Len()
	s.mul, s.add = make([]float32, n), make([]float32, n)
	f := func(i int) []float32 { return data1[float32](m.consts[i]) }
	return kernel.BatchNormFold(s.mul, s.add, f(1), f(2), f(3), f(4), s.eps)
}

type chain struct {
	steps   []*step
	primary int // input of the chain at which the running value starts
}

// operand is how another operand goes with the running value.
type operand struct {
	data  []float32
	kind  operandKind
	batch bool // rowwise, columnwise: different values for each entry of the batch
}

type operandKind uint8

const (
	fullSize operandKind = iota
	single               // one element
	rowwise              // one element for each position in a row
	colwise              // one element for each row
)

// plan is a chain fitted to the operands of one call: rows of inner elements.
type plan struct {
	rows, inner int
	perBatch    int // rows of one entry of the batch
	ops         []operand
}

func (ch *chain) run(c *Call) error {
	x := c.In(ch.primary)
	if x == nil || x.DType != Float32 || c.Dry() {
		return c.node.members.runMembers(c)
	}
	last := false
	for i := range c.in {
		if t := c.In(i); t != nil && t.last {
			last = true
		}
	}
	pl, ok := ch.fit(c, x, last)
	if !ok {
		return c.node.members.runMembers(c)
	}
	y := c.outInPlace(ch.primary)
	y.last = last
	for i, s := range ch.steps {
		if i > 0 { // the node itself and its output were charged for the first step
			c.chargeFused(y, s.cost)
		} else {
			c.Cost(y.Len(), s.cost)
		}
	}
	return c.Do(func() {
		if last {
			x = c.lastIn(ch.primary)
		}
		ch.blocks(c, pl, y.data.([]float32), x.data.([]float32), last)
	})
}

// outInPlace makes output 0 like input i, in the same memory if nobody needs the input afterwards.
func (c *Call) outInPlace(i int) *Tensor {
	x := c.In(i)
	if c.node.dies == nil || !c.node.dies[i] || x.buf == nil || x.buf.refs != 1 || c.run.dry {
		return c.OutFull(0, x.DType, x.Shape)
	}
	if c.err == nil {
		b := valueBytes(x) // metered as if it were new
		c.err = c.run.charge(b/8, 0)
		c.made, c.run.live = c.made+b, satAdd(c.run.live, b)
		c.Check(c.run.peak())
	}
	y := &Tensor{DType: x.DType, Shape: x.Shape, data: x.data, buf: x.buf}
	c.Set(0, y)
	return y
}

// fit classifies the operands. Row length is the number of channels for channels-last values, the size of a channel's plane where
// operands vary by channel, else the last dimension.
func (ch *chain) fit(c *Call, x *Tensor, last bool) (*plan, bool) {
	shape := x.Shape
	pl := &plan{ops: make([]operand, len(ch.steps))}
	byChannel, byLast := false, false
	for i, s := range ch.steps {
		switch s.kind {
		case stepScaleShift:
			if len(shape) < 2 || len(s.mul) != shape[1] {
				return nil, false
			}
			byChannel = true
		case stepBinary:
			t := c.In(s.ext)
			if t == nil || t.DType != Float32 || t.Rank() > len(shape) {
				return nil, false
			}
			o := &pl.ops[i]
			switch {
			case equalShape(t.Shape, shape):
				if t.last != last {
					t = c.lastIn(s.ext)
				}
				o.kind = fullSize
			case t.Len() == 1:
				o.kind = single
			case len(shape) >= 3 && channelVector(t.Shape, shape):
				o.kind, o.batch, byChannel = colwise, t.Rank() == len(shape) && t.Shape[0] != 1, true
			case !last && t.Len() == shape[len(shape)-1] && t.Shape[t.Rank()-1] == t.Len():
				o.kind, byLast = rowwise, true
			default:
				return nil, false
			}
			o.data = t.data.([]float32)
		}
	}
	n := x.Len()
	if n == 0 || byChannel && byLast {
		return nil, false
	}
	switch {
	case byChannel && last:
		pl.inner = shape[1]
		for i := range pl.ops {
			if pl.ops[i].kind == colwise {
				pl.ops[i].kind = rowwise
			}
		}
	case byChannel:
		pl.inner = prod(shape[2:])
	case byLast:
		pl.inner = shape[len(shape)-1]
	default:
		pl.inner = min(n, chainBlock)
	}
	pl.rows = (n + pl.inner - 1) / pl.inner
	pl.perBatch = pl.rows
	if byChannel {
		pl.perBatch = pl.rows / shape[0]
	}
	return pl, true
}

// channelVector reports whether a shape has values along dimension 1 of shape only, or along dimensions 0 and 1.
func channelVector(s, shape []int) bool {
	full := slices.Concat(slices.Repeat([]int{1}, len(shape)-len(s)), s)
	if full[1] != shape[1] || full[0] != 1 && full[0] != shape[0] {
		return false
	}
	return prod(full[2:]) == 1
}

// chainBlock is how many elements go through all steps together: a few such blocks fit the first-level cache.
const chainBlock = 4096

// blocks runs the steps on groups of whole rows that lie within one entry of the batch.
func (ch *chain) blocks(c *Call, pl *plan, y, x []float32, last bool) {
	group := max(1, chainBlock/pl.inner)
	c.Pool().For(pl.rows, max(1, rowGrain/pl.inner), func(lo, hi int) {
		buf := make([]float32, min(group*pl.inner, len(y)))
		for lo < hi {
			batch := lo / pl.perBatch
			end := min(hi, lo+group, (batch+1)*pl.perBatch)
			from, to := lo*pl.inner, min(end*pl.inner, len(y))
			acc := x[from:to]
			for i, s := range ch.steps {
				dst := buf[:to-from]
				if i == len(ch.steps)-1 {
					dst = y[from:to]
				}
				s.apply(dst, acc, &pl.ops[i], lo, end, from, pl, batch, last)
				acc = dst
			}
			lo = end
		}
	})
}

// apply computes one step of one block: rows lo to end, which start at element from. Sizes fit by construction, so kernels cannot fail.
func (s *step) apply(dst, acc []float32, o *operand, lo, end, from int, pl *plan, batch int, last bool) {
	switch s.kind {
	case stepUnary:
		_ = kernel.UnaryWith(s.un, dst, acc, s.a, s.b)
	case stepScaleShift:
		if last {
			_ = kernel.ScaleShiftNHWC(nil, dst, acc, s.mul, s.add)
			return
		}
		for r := lo; r < end; r++ {
			at, ch := (r-lo)*pl.inner, r%len(s.mul)
			_ = kernel.UnaryWith(kernel.OpMulAdd, dst[at:at+pl.inner], acc[at:at+pl.inner], s.mul[ch], s.add[ch])
		}
	case stepBinary:
		swap := s.from == 1
		switch o.kind {
		case fullSize, single:
			a, b := acc, o.data
			if o.kind == fullSize {
				b = o.data[from : from+len(acc)]
			}
			if swap {
				a, b = b, a
			}
			_ = kernel.Binary(s.bin, dst, a, b)
		case rowwise:
			row := o.data
			if o.batch {
				row = o.data[batch*pl.inner : (batch+1)*pl.inner]
			}
			_ = kernel.BinaryRow(s.bin, dst, acc, row, swap)
		case colwise:
			for r := lo; r < end; r++ {
				at, k := (r-lo)*pl.inner, r%len(o.data)
				_ = kernel.BinaryCol(s.bin, dst[at:at+pl.inner], acc[at:at+pl.inner], o.data[k:k+1], pl.inner, swap)
			}
		}
	}
}
