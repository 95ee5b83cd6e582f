package onnx

import (
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Elementwise arithmetic of one and two operands. float16 and bfloat16 compute in float32 and round once; integers wrap; an integer
// divided by zero is 0.

var mathOps = append([]op{
	arith("Add", 7, kernel.BinAdd, func(a, b int64) int64 { return a + b }, nil),
	arith("Sub", 7, kernel.BinSub, func(a, b int64) int64 { return a - b }, nil),
	arith("Mul", 7, kernel.BinMul, func(a, b int64) int64 { return a * b }, nil),
	arith("Div", 7, kernel.BinDiv, divInt, divUint),
	{name: "Pow", since: 7, in: one(2), out: one(1), build: buildPow, step: powStep},
	{name: "Mod", since: 10, in: one(2), out: one(1), build: buildMod},
	arith("PRelu", 7, kernel.BinPRelu, func(a, b int64) int64 {
		if a < 0 {
			return a * b
		}
		return a
	}, func(a, _ uint64) uint64 { return a }),
	variadic("Sum", 6, kernel.BinAdd, func(a, b int64) int64 { return a + b }, nil),
	variadic("Max", 6, kernel.BinMax, maxInt64, maxUint64),
	variadic("Min", 6, kernel.BinMin, minInt64, minUint64),
	{name: "Mean", since: 6, in: arity{1, many}, out: one(1), build: buildMean},
	{name: "Clip", since: 6, in: one(1), out: one(1), layout: true, build: buildClipAttr, step: clipAttrStep},
	{name: "Clip", since: 11, in: arity{1, 3}, out: one(1), layout: true, build: buildClip, step: clipStep},
	{name: "Gelu", since: 20, in: one(1), out: one(1), build: buildGelu, step: geluStep},
	{name: "Swish", since: 24, in: one(1), out: one(1), build: buildSwish},
	bitShift("BitShift", 11),
}, unaryOps()...)

func divInt(a, b int64) int64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func divUint(a, b uint64) uint64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func maxInt64(a, b int64) int64 { return max(a, b) }

func minInt64(a, b int64) int64 { return min(a, b) }

func maxUint64(a, b uint64) uint64 { return max(a, b) }

func minUint64(a, b uint64) uint64 { return min(a, b) }

// arith makes the row of a broadcasting operator. fu serves unsigned operands where signedness matters; nil uses fi on their bits.
func arith(name string, since int, k kernel.BinaryOp, fi func(a, b int64) int64, fu func(a, b uint64) uint64) op {
	return op{name: name, since: since, in: one(2), out: one(1), layout: true, build: func(*Node) (exec, error) {
		return func(c *Call) error { return c.binary(k, fi, fu) }, nil
	}, step: func(*Node, func(int) *Tensor) *step { return &step{kind: stepBinary, bin: k, cost: 1} }}
}

func (c *Call) binary(op kernel.BinaryOp, fi func(a, b int64) int64, fu func(a, b uint64) uint64) error {
	a, b := c.In(0), c.In(1)
	if a.DType != b.DType || !a.DType.isFloat() && !a.DType.isInt() {
		return c.badType(1)
	}
	shape, err := broadcast(a.Shape, b.Shape)
	if err != nil {
		return err
	}
	y := c.OutFull(0, a.DType, shape)
	c.Cost(prod(shape))
	return c.Do(func() { c.Check(c.combineLayouts(op, y, fi, fu)) })
}

// variadic folds a broadcasting operator over any number of inputs, from the first to the last.
func variadic(name string, since int, k kernel.BinaryOp, fi func(a, b int64) int64, fu func(a, b uint64) uint64) op {
	return op{name: name, since: since, in: arity{1, many}, out: one(1), layout: true, build: func(*Node) (exec, error) {
		return func(c *Call) error {
			if c.NumIn() == 2 && c.In(1) != nil {
				return c.binary(k, fi, fu)
			}
			for i := range c.NumIn() {
				c.plainIn(i)
			}
			_, err := c.foldInputs(k, fi, fu)
			return err
		}, nil
	}, step: func(n *Node, _ func(int) *Tensor) *step {
		if len(n.in) != 2 || n.in[1] < 0 {
			return nil
		}
		return &step{kind: stepBinary, bin: k, cost: 1}
	}}
}

func (c *Call) foldInputs(op kernel.BinaryOp, fi func(a, b int64) int64, fu func(a, b uint64) uint64) (*Tensor, error) {
	first := c.In(0)
	var shapes [][]int
	for i := range c.NumIn() {
		x := c.In(i)
		if x == nil || x.DType != first.DType || !x.DType.isFloat() && !x.DType.isInt() {
			return nil, c.badType(i)
		}
		shapes = append(shapes, x.Shape)
	}
	shape, err := broadcast(shapes...)
	if err != nil {
		return nil, err
	}
	y := c.Out(0, first.DType, shape)
	c.Cost(prod(shape), c.NumIn())
	return y, c.Do(func() {
		copyStrided(c.Pool(), y, 0, stridesOf(shape), first, 0, stretch(first.Shape, shape), shape)
		for i := 1; i < c.NumIn(); i++ {
			c.Check(combine(c.Pool(), op, y, y, c.In(i), fi, fu))
		}
	})
}

func buildMean(*Node) (exec, error) {
	return func(c *Call) error {
		if !c.In(0).DType.isFloat() {
			return c.badType(0)
		}
		y, err := c.foldInputs(kernel.BinAdd, nil, nil)
		if err != nil {
			return err
		}
		return c.Do(func() {
			n := newTensor(Float32, []int{})
			n.data.([]float32)[0] = float32(c.NumIn())
			c.Check(combine(c.Pool(), kernel.BinDiv, y, y, castTo(n, y.DType), nil, nil))
		})
	}, nil
}

func buildMod(n *Node) (exec, error) {
	op, fi := kernel.BinMod, func(a, b int64) int64 {
		if b == 0 {
			return 0
		}
		m := a % b
		if m != 0 && (m < 0) != (b < 0) {
			m += b
		}
		return m
	}
	if n.Bool("fmod", false) {
		op, fi = kernel.BinFmod, func(a, b int64) int64 {
			if b == 0 {
				return 0
			}
			return a % b
		}
	}
	fu := func(a, b uint64) uint64 {
		if b == 0 {
			return 0
		}
		return a % b
	}
	return func(c *Call) error { return c.binary(op, fi, fu) }, nil
}

// powStep fuses squares: kernel.Pow32 defines x^2 as x·x.
func powStep(_ *Node, constant func(int) *Tensor) *step {
	e := constant(1)
	if e == nil || e.DType != Float32 || e.Len() != 1 || e.Rank() > 1 || e.data.([]float32)[0] != 2 {
		return nil
	}
	return &step{kind: stepUnary, un: kernel.OpSquare, cost: 2 * transcendental}
}

// buildPow: the exponent may have its own type. Integer powers wrap; a negative integer exponent gives 0, ±1.
func buildPow(*Node) (exec, error) {
	return func(c *Call) error {
		a, b := c.In(0), c.In(1)
		for i, t := range []*Tensor{a, b} {
			if !t.DType.isFloat() && !t.DType.isInt() {
				return c.badType(i)
			}
		}
		shape, err := broadcast(a.Shape, b.Shape)
		if err != nil {
			return err
		}
		y := c.Out(0, a.DType, shape)
		c.Cost(prod(shape), 2*transcendental)
		return c.Do(func() { c.Check(power(c.Pool(), y, a, b)) })
	}, nil
}

func power(p *kernel.Pool, y, a, b *Tensor) error {
	switch {
	case a.DType.isInt() && b.DType.isInt():
		wa, wb, wy := castTo(a, Int64), castTo(b, Int64), newTensor(Int64, y.Shape)
		combineInt[int64](p, wy, wa, wb, powInt)
		copyAll(y, castTo(wy, y.DType))
	case a.DType == Float32 && b.DType == Float32 && b.Len() == 1 && b.Rank() <= a.Rank() && b.data.([]float32)[0] == 2:
		return kernel.UnaryPar(p, kernel.OpSquare, y.data.([]float32), a.data.([]float32), 0, 0) // x^2 is x·x by definition
	case a.DType == Float32 && (b.DType == Float32 || b.DType == Float16 || b.DType == BFloat16):
		return combineF32(p, kernel.BinPow, y, a, castTo(b, Float32))
	default: // mixed types: in float64, then converted
		wy := newTensor(Float64, y.Shape)
		wa, wb := castTo(a, Float64), castTo(b, Float64)
		combineFunc(p, y.Shape, wy.data.([]float64), wa.data.([]float64), a.Shape, wb.data.([]float64), b.Shape, binary64(kernel.BinPow))
		copyAll(y, castTo(wy, y.DType))
	}
	return nil
}

func powInt(a, e int64) int64 {
	if e < 0 {
		switch {
		case a == 1:
			return 1
		case a == -1:
			return 1 - 2*(e&1)
		}
		return 0
	}
	r := int64(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r *= a
		}
		a *= a
	}
	return r
}

func buildClipAttr(n *Node) (exec, error) {
	lo, hi := n.Float("min", -math.MaxFloat32), n.Float("max", math.MaxFloat32)
	return func(c *Call) error { return c.unary(kernel.OpClip, lo, hi, nil, 1) }, nil
}

func clipAttrStep(n *Node, _ func(int) *Tensor) *step {
	return &step{kind: stepUnary, un: kernel.OpClip, a: n.Float("min", -math.MaxFloat32), b: n.Float("max", math.MaxFloat32), cost: 1}
}

// clipStep fuses limits that are constant.
func clipStep(n *Node, constant func(int) *Tensor) *step {
	s := &step{kind: stepUnary, un: kernel.OpClip, a: float32(math.Inf(-1)), b: float32(math.Inf(1)), cost: 1}
	for i := 1; i < len(n.in); i++ {
		if n.in[i] < 0 {
			continue
		}
		t := constant(i)
		if t == nil || t.DType != Float32 || t.Len() != 1 {
			return nil
		}
		if v := t.data.([]float32)[0]; i == 1 {
			s.a = v
		} else {
			s.b = v
		}
	}
	return s
}

// buildClip: absent limits do not limit. Above two limits that cross, the upper one wins.
func buildClip(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() && !x.DType.isInt() {
			return c.badType(0)
		}
		for i := 1; i <= 2; i++ {
			if t := c.In(i); t != nil && (t.DType != x.DType || t.Len() != 1) {
				return c.badType(i)
			}
		}
		y := c.OutFull(0, x.DType, x.Shape)
		y.last = x.last
		c.Cost(x.Len())
		return c.Do(func() { c.Check(clip(c.Pool(), y, x, c.In(1), c.In(2))) })
	}, nil
}

func clip(p *kernel.Pool, y, x, lo, hi *Tensor) error {
	if x.DType == Float32 {
		a, b := float32(math.Inf(-1)), float32(math.Inf(1))
		if lo != nil {
			a = lo.data.([]float32)[0]
		}
		if hi != nil {
			b = hi.data.([]float32)[0]
		}
		return kernel.UnaryPar(p, kernel.OpClip, y.data.([]float32), x.data.([]float32), a, b)
	}
	copyAll(y, x)
	scalar := func(t *Tensor) *Tensor { return t.view([]int{}) }
	if lo != nil {
		if err := combine(p, kernel.BinMax, y, y, scalar(lo), maxInt64, maxUint64); err != nil {
			return err
		}
	}
	if hi != nil {
		return combine(p, kernel.BinMin, y, y, scalar(hi), minInt64, minUint64)
	}
	return nil
}

func geluStep(n *Node, _ func(int) *Tensor) *step {
	s := &step{kind: stepUnary, un: kernel.OpGelu, cost: 2 * transcendental}
	if n.Str("approximate", "none") == "tanh" {
		s.un = kernel.OpGeluTanh
	}
	return s
}

func buildGelu(n *Node) (exec, error) {
	op := kernel.OpGelu
	switch s := n.Str("approximate", "none"); s {
	case "none":
	case "tanh":
		op = kernel.OpGeluTanh
	default:
		return nil, n.unsupported("approximate %q", s)
	}
	return func(c *Call) error { return c.unary(op, 0, 0, nil, 2*transcendental) }, nil
}

// buildSwish: x·sigmoid(alpha·x), the inner product rounded.
func buildSwish(n *Node) (exec, error) {
	alpha := n.Float("alpha", 1)
	return func(c *Call) error {
		if alpha == 1 {
			return c.unary(kernel.OpSiLU, 0, 0, nil, transcendental)
		}
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len(), transcendental+2)
		return c.Do(func() {
			wx := wide(x)
			wy := newTensor(wx.DType, x.Shape)
			c.Check(mapUnary(c.Pool(), kernel.OpMulScalar, wy, wx, alpha, 0, nil))
			c.Check(mapUnary(c.Pool(), kernel.OpSigmoid, wy, wy, 0, 0, nil))
			c.Check(combine(c.Pool(), kernel.BinMul, wy, wy, wx, nil, nil))
			narrowTo(y, wy)
		})
	}, nil
}

func bitShift(name string, since int) op {
	return op{name: name, since: since, in: one(2), out: one(1), build: func(n *Node) (exec, error) {
		var f func(a, b uint64) uint64
		switch dir := n.Str("direction", ""); dir {
		case "LEFT":
			f = func(a, b uint64) uint64 { return a << b }
		case "RIGHT":
			f = func(a, b uint64) uint64 { return a >> b }
		default:
			return nil, n.unsupported("direction %q", dir)
		}
		fi := func(a, b int64) int64 { return int64(f(uint64(a), uint64(b))) }
		return func(c *Call) error {
			switch c.In(0).DType {
			case Uint8, Uint16, Uint32, Uint64:
				return c.binary(kernel.BinAdd, fi, f)
			}
			return c.badType(0)
		}, nil
	}}
}
