package onnx

import (
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Comparison, boolean and bitwise operators, and selection.

var logicOps = []op{
	compare("Equal", 7, func(r int) bool { return r == 0 }),
	compare("Less", 7, func(r int) bool { return r < 0 }),
	compare("Greater", 7, func(r int) bool { return r == 1 }),
	compare("LessOrEqual", 12, func(r int) bool { return r <= 0 }),
	compare("GreaterOrEqual", 12, func(r int) bool { return r == 0 || r == 1 }),
	boolean("And", 7, func(a, b bool) bool { return a && b }),
	boolean("Or", 7, func(a, b bool) bool { return a || b }),
	boolean("Xor", 7, func(a, b bool) bool { return a != b }),
	bitwise("BitwiseAnd", func(a, b int64) int64 { return a & b }),
	bitwise("BitwiseOr", func(a, b int64) int64 { return a | b }),
	bitwise("BitwiseXor", func(a, b int64) int64 { return a ^ b }),
	{name: "Not", since: 1, in: one(1), out: one(1), build: buildNot},
	{name: "BitwiseNot", since: 18, in: one(1), out: one(1), build: buildBitwiseNot},
	{name: "IsNaN", since: 9, in: one(1), out: one(1), build: buildIsNaN},
	{name: "IsInf", since: 10, in: one(1), out: one(1), build: buildIsInf},
	{name: "Where", since: 9, in: one(3), out: one(1), build: buildWhere},
}

// unordered is the result of comparing with a NaN: neither less, equal nor greater.
const unordered = 2

// compare makes a comparison; test gets -1, 0, 1 or unordered.
func compare(name string, since int, test func(r int) bool) op {
	return op{name: name, since: since, in: one(2), out: one(1), build: func(*Node) (exec, error) {
		return func(c *Call) error {
			a, b := c.In(0), c.In(1)
			if a.DType != b.DType {
				return c.badType(1)
			}
			shape, err := broadcast(a.Shape, b.Shape)
			if err != nil {
				return err
			}
			if a.DType.isComplex() || a.DType.info().bits < 8 && a.DType != String {
				return c.badType(0)
			}
			y := c.Out(0, Bool, shape)
			c.Cost(prod(shape))
			return c.Do(func() { compareInto(c.Pool(), y, a, b, test) })
		}, nil
	}}
}

type ordered interface {
	float32 | float64 | integer | string
}

func order[T ordered](a, b T) int {
	switch {
	case a < b:
		return -1
	case a == b:
		return 0
	case a > b:
		return 1
	}
	return unordered
}

func compareInto(p *kernel.Pool, y, a, b *Tensor, test func(int) bool) {
	switch a.DType {
	case Float16, BFloat16:
		a, b = wide(a), wide(b)
	case Float8E4M3FN, Float8E4M3FNU, Float8E5M2, Float8E5M2FNU, Float8E8M0:
		a, b = castTo(a, Float32), castTo(b, Float32)
	}
	switch d := a.data.(type) {
	case []float32:
		compareT(p, y, d, a.Shape, b, test)
	case []float64:
		compareT(p, y, d, a.Shape, b, test)
	case []int8:
		compareT(p, y, d, a.Shape, b, test)
	case []int16:
		compareT(p, y, d, a.Shape, b, test)
	case []int32:
		compareT(p, y, d, a.Shape, b, test)
	case []int64:
		compareT(p, y, d, a.Shape, b, test)
	case []uint8:
		compareT(p, y, d, a.Shape, b, test)
	case []uint16:
		compareT(p, y, d, a.Shape, b, test)
	case []uint32:
		compareT(p, y, d, a.Shape, b, test)
	case []uint64:
		compareT(p, y, d, a.Shape, b, test)
	case []string:
		compareT(p, y, d, a.Shape, b, test)
	case []bool:
		compareT(p, y, cast[uint8](d), a.Shape, &Tensor{DType: Uint8, Shape: b.Shape, data: words(b)}, test)
	}
}

func compareT[T ordered](p *kernel.Pool, y *Tensor, a []T, as []int, b *Tensor, test func(int) bool) {
	table := [4]bool{test(-1), test(0), test(1), test(unordered)}
	combineFunc(p, y.Shape, y.data.([]bool), a, as, b.data.([]T), b.Shape, func(x, z T) bool { return table[order(x, z)+1] })
}

func boolean(name string, since int, f func(a, b bool) bool) op {
	return op{name: name, since: since, in: one(2), out: one(1), build: func(*Node) (exec, error) {
		return func(c *Call) error {
			a, b := c.In(0), c.In(1)
			if a.DType != Bool || b.DType != Bool {
				return c.badType(0)
			}
			shape, err := broadcast(a.Shape, b.Shape)
			if err != nil {
				return err
			}
			y := c.Out(0, Bool, shape)
			c.Cost(prod(shape))
			return c.Do(func() {
				combineFunc(c.Pool(), shape, y.data.([]bool), a.data.([]bool), a.Shape, b.data.([]bool), b.Shape, f)
			})
		}, nil
	}}
}

func bitwise(name string, f func(a, b int64) int64) op {
	return op{name: name, since: 18, in: one(2), out: one(1), build: func(*Node) (exec, error) {
		return func(c *Call) error {
			if !c.In(0).DType.isInt() {
				return c.badType(0)
			}
			return c.binary(kernel.BinAdd, f, nil)
		}, nil
	}}
}

func buildNot(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Bool {
			return c.badType(0)
		}
		y := c.Out(0, Bool, x.Shape)
		c.Cost(x.Len())
		return c.Do(func() {
			d := y.data.([]bool)
			for i, v := range x.data.([]bool) {
				d[i] = !v
			}
		})
	}, nil
}

func buildBitwiseNot(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isInt() {
			return c.badType(0)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len())
		return c.Do(func() {
			d := y.memory()
			for i, v := range x.memory() {
				d[i] = ^v
			}
		})
	}, nil
}

// test32 maps a predicate over a floating-point tensor of any width.
func (c *Call) test(f func(float64) bool) error {
	x := c.In(0)
	switch x.DType {
	case Float32, Float64, Float16, BFloat16, Float8E4M3FN, Float8E4M3FNU, Float8E5M2, Float8E5M2FNU:
	default:
		return c.badType(0)
	}
	y := c.Out(0, Bool, x.Shape)
	c.Cost(x.Len())
	return c.Do(func() {
		d := y.data.([]bool)
		if v, ok := x.data.([]float64); ok {
			for i, e := range v {
				d[i] = f(e)
			}
			return
		}
		for i, e := range castTo(x, Float32).data.([]float32) {
			d[i] = f(float64(e))
		}
	})
}

func buildIsNaN(*Node) (exec, error) {
	return func(c *Call) error { return c.test(math.IsNaN) }, nil
}

func buildIsInf(n *Node) (exec, error) {
	pos, neg := n.Bool("detect_positive", true), n.Bool("detect_negative", true)
	return func(c *Call) error {
		return c.test(func(v float64) bool { return pos && math.IsInf(v, 1) || neg && math.IsInf(v, -1) })
	}, nil
}

// buildWhere copies: first the second choice everywhere, then the first choice where the condition holds.
func buildWhere(*Node) (exec, error) {
	return func(c *Call) error {
		cond, a, b := c.In(0), c.In(1), c.In(2)
		if cond.DType != Bool {
			return c.badType(0)
		}
		if a.DType != b.DType {
			return c.badType(2)
		}
		shape, err := broadcast(cond.Shape, a.Shape, b.Shape)
		if err != nil {
			return err
		}
		y := c.Out(0, a.DType, shape)
		c.Cost(prod(shape), 2)
		return c.Do(func() {
			switch d := words(y).(type) {
			case []uint8:
				where(c.Pool(), shape, d, cond, a, b)
			case []uint16:
				where(c.Pool(), shape, d, cond, a, b)
			case []uint32:
				where(c.Pool(), shape, d, cond, a, b)
			case []uint64:
				where(c.Pool(), shape, d, cond, a, b)
			case []complex128:
				where(c.Pool(), shape, d, cond, a, b)
			case []string:
				where(c.Pool(), shape, d, cond, a, b)
			}
		})
	}, nil
}

func where[W word](p *kernel.Pool, shape []int, y []W, cond, a, b *Tensor) {
	if len(y) == 0 {
		return
	}
	q, x, z := cond.data.([]bool), words(a).([]W), words(b).([]W)
	w := newWalker(shape, stridesOf(shape), stretch(cond.Shape, shape), stretch(a.Shape, shape), stretch(b.Shape, shape))
	w.each(p, func(off []int) {
		o, i, j, k := off[0], off[1], off[2], off[3]
		for range w.n {
			if q[i] {
				y[o] = x[j]
			} else {
				y[o] = z[k]
			}
			o += w.inner[0]
			i += w.inner[1]
			j += w.inner[2]
			k += w.inner[3]
		}
	})
}
