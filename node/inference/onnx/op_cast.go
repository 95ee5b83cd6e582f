package onnx

import (
	"fmt"
	"math"
)

// Conversions between element types.

var castOps = []op{
	{name: "Cast", since: 6, in: one(1), out: one(1), build: buildCast},
	{name: "CastLike", since: 15, in: one(2), out: one(1), build: buildCastLike},
	{name: "BitCast", since: 26, in: one(1), out: one(1), build: buildBitCast},
}

func ceil64(x float64) float64 { return math.Ceil(x) }

func buildCast(n *Node) (exec, error) {
	to := DType(n.Int("to", 0))
	if !to.Valid() {
		return nil, n.unsupported("cast to element type %d", to)
	}
	saturate := n.Bool("saturate", true)
	roundMode := n.Str("round_mode", "up")
	return func(c *Call) error { return c.cast(to, saturate, roundMode) }, nil
}

func buildCastLike(n *Node) (exec, error) {
	saturate := n.Bool("saturate", true)
	roundMode := n.Str("round_mode", "up")
	return func(c *Call) error { return c.cast(c.In(1).DType, saturate, roundMode) }, nil
}

func (c *Call) cast(to DType, saturate bool, roundMode string) error {
	x := c.In(0)
	if to.isComplex() != x.DType.isComplex() || to.isComplex() && to != x.DType {
		return failf(CodeUnsupported, "cast from %v to %v", x.DType, to)
	}
	if to == x.DType {
		c.Set(0, x)
		return nil
	}
	y := c.Out(0, to, x.Shape)
	c.Cost(x.Len(), castCost(x.DType, to))
	return c.Do(func() { c.Check(convert(y, x, saturate, roundMode)) })
}

func castCost(from, to DType) int {
	if from == String || to == String {
		return 64
	}
	return 2
}

// buildBitCast reinterprets elements as another type of the same width.
func buildBitCast(n *Node) (exec, error) {
	to := DType(n.Int("to", 0))
	if !to.Valid() || to == String {
		return nil, n.unsupported("bit cast to element type %d", to)
	}
	return func(c *Call) error {
		x := c.In(0)
		if x.DType == String || x.DType.info().bits != to.info().bits {
			return fmt.Errorf("bit cast from %v to %v", x.DType, to)
		}
		y := c.Out(0, to, x.Shape)
		return c.Do(func() {
			raw, err := x.appendBits(nil)
			c.Check(err)
			t, err := FromRaw(to, x.Shape, raw)
			c.Check(err)
			if err == nil {
				copyAll(y, t)
			}
		})
	}, nil
}
