package onnx

import (
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Elementwise maps of one operand.

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
