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

func maxInt64(a, b int64) int64    { return max(a, b) }
func minInt64(a, b int64) int64    { return min(a, b) }
func maxUint64(a, b uint64) uint64 { return max(a, b) }
func minUint64(a, b uint64) uint64 { return min(a, b) }

// params are the two parameters that a kernel map may take.
type params func(n *Node) (a, b float32)

type unarySpec struct {
	name  string
	since int
	op    kernel.UnaryOp
	par   params
	ints  func(int64) int64 // nil: floats only
	cost  int               // steps an element
}

const transcendental = 16 // steps of a transcendental function

func pair(a, b string, da, db float32) params {
	return func(n *Node) (float32, float32) {
		x, y := float32(0), float32(0)
		if a != "" {
			x = n.Float(a, da)
		}
		if b != "" {
			y = n.Float(b, db)
		}
		return x, y
	}
}

func unaryOps() []op {
	sgn := func(v int64) int64 {
		switch {
		case v > 0:
			return 1
		case v < 0:
			return -1
		}
		return 0
	}
	abs := func(v int64) int64 {
		if v < 0 {
			return -v
		}
		return v
	}
	specs := []unarySpec{
		{"Abs", 1, kernel.OpAbs, nil, abs, 1},
		{"Neg", 1, kernel.OpNeg, nil, func(v int64) int64 { return -v }, 1},
		{"Sign", 9, kernel.OpSign, nil, sgn, 1},
		{"Ceil", 1, kernel.OpCeil, nil, nil, 1},
		{"Floor", 1, kernel.OpFloor, nil, nil, 1},
		{"Round", 11, kernel.OpRound, nil, nil, 1},
		{"Sqrt", 1, kernel.OpSqrt, nil, nil, 4},
		{"Reciprocal", 1, kernel.OpReciprocal, nil, nil, 4},
		{"Relu", 1, kernel.OpRelu, nil, func(v int64) int64 { return max(v, 0) }, 1},
		{"LeakyRelu", 1, kernel.OpLeakyRelu, pair("alpha", "", 0.01, 0), nil, 1},
		{"Elu", 1, kernel.OpElu, pair("alpha", "", 1, 0), nil, transcendental},
		{"Celu", 12, kernel.OpCelu, pair("alpha", "", 1, 0), nil, transcendental},
		{"Selu", 1, kernel.OpSelu, pair("alpha", "gamma", 1.67326319217681884765625, 1.05070102214813232421875), nil, transcendental},
		{"ThresholdedRelu", 10, kernel.OpThresholded, pair("alpha", "", 1, 0), nil, 1},
		{"HardSigmoid", 1, kernel.OpHardSigmoid, pair("alpha", "beta", 0.2, 0.5), nil, 2},
		{"HardSwish", 14, kernel.OpHardSwish, nil, nil, 3},
		{"Shrink", 9, kernel.OpShrink, pair("lambd", "bias", 0.5, 0), nil, 1},
		{"Softsign", 1, kernel.OpSoftsign, nil, nil, 4},
		{"Softplus", 1, kernel.OpSoftplus, nil, nil, 2 * transcendental},
		{"Mish", 18, kernel.OpMish, nil, nil, 3 * transcendental},
		{"Exp", 1, kernel.OpExp, nil, nil, transcendental},
		{"Log", 1, kernel.OpLog, nil, nil, transcendental},
		{"Tanh", 1, kernel.OpTanh, nil, nil, transcendental},
		{"Erf", 9, kernel.OpErf, nil, nil, transcendental},
		{"Sigmoid", 1, kernel.OpSigmoid, nil, nil, transcendental},
		{"Sin", 7, kernel.OpSin, nil, nil, transcendental},
		{"Cos", 7, kernel.OpCos, nil, nil, transcendental},
		{"Tan", 7, kernel.OpTan, nil, nil, transcendental},
		{"Asin", 7, kernel.OpAsin, nil, nil, transcendental},
		{"Acos", 7, kernel.OpAcos, nil, nil, transcendental},
		{"Atan", 7, kernel.OpAtan, nil, nil, transcendental},
		{"Sinh", 9, kernel.OpSinh, nil, nil, transcendental},
		{"Cosh", 9, kernel.OpCosh, nil, nil, transcendental},
		{"Asinh", 9, kernel.OpAsinh, nil, nil, transcendental},
		{"Acosh", 9, kernel.OpAcosh, nil, nil, transcendental},
		{"Atanh", 9, kernel.OpAtanh, nil, nil, transcendental},
	}
	var ops []op
	for _, s := range specs {
		ops = append(ops, op{name: s.name, since: s.since, in: one(1), out: one(1), layout: true, step: s.step, build: func(n *Node) (exec, error) {
			var a, b float32
			if s.par != nil {
				a, b = s.par(n)
			}
			return func(c *Call) error { return c.unary(s.op, a, b, s.ints, s.cost) }, nil
		}})
	}
	return ops
}

// step is the operation as part of a chain.
func (s unarySpec) step(n *Node, _ func(int) *Tensor) *step {
	st := &step{kind: stepUnary, un: s.op, cost: s.cost}
	if s.par != nil {
		st.a, st.b = s.par(n)
	}
	return st
}

// unary maps input 0 to output 0.
func (c *Call) unary(op kernel.UnaryOp, a, b float32, ints func(int64) int64, cost int) error {
	x := c.In(0)
	if !x.DType.isFloat() && (ints == nil || !x.DType.isInt()) {
		return c.badType(0)
	}
	y := c.OutFull(0, x.DType, x.Shape)
	y.last = x.last
	c.Cost(x.Len(), cost)
	return c.Do(func() { c.Check(mapUnary(c.Pool(), op, y, x, a, b, ints)) })
}

func mapUnary(p *kernel.Pool, op kernel.UnaryOp, y, x *Tensor, a, b float32, ints func(int64) int64) error {
	switch d := x.data.(type) {
	case []float32:
		return kernel.UnaryPar(p, op, y.data.([]float32), d, a, b)
	case []float64:
		return kernel.Unary64(op, y.data.([]float64), d, float64(a), float64(b))
	case []uint16:
		if x.DType != Uint16 {
			f := widen(x)
			if err := kernel.UnaryPar(p, op, f, f, a, b); err != nil {
				return err
			}
			narrow(y, f)
			return nil
		}
	}
	mapInts(y, x, ints)
	return nil
}

func mapInts(y, x *Tensor, f func(int64) int64) {
	switch d := x.data.(type) {
	case []int8:
		mapInt(y.data.([]int8), d, f)
	case []int16:
		mapInt(y.data.([]int16), d, f)
	case []int32:
		mapInt(y.data.([]int32), d, f)
	case []int64:
		mapInt(y.data.([]int64), d, f)
	case []uint8:
		mapInt(y.data.([]uint8), d, f)
	case []uint16:
		mapInt(y.data.([]uint16), d, f)
	case []uint32:
		mapInt(y.data.([]uint32), d, f)
	case []uint64: // the functions are abs, neg, sign and max(v, 0): values above the signed range behave like its end
		for i, v := range d {
			if w := f(int64(min(v, math.MaxInt64))); v > math.MaxInt64 && w == math.MaxInt64 {
				y.data.([]uint64)[i] = v
			} else if v > math.MaxInt64 && w < 0 {
				y.data.([]uint64)[i] = -v
			} else {
				y.data.([]uint64)[i] = uint64(w)
			}
		}
	}
}

type integer interface {
	int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64
}

func mapInt[T integer](y, x []T, f func(int64) int64) {
	for i, v := range x {
		y[i] = T(f(int64(v)))
	}
}

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
