package onnx

import (
	"fmt"
	"slices"
)

// Rows for operator sets before 7, which old exporters still produce: broadcasting there is one-way and asked for by attributes. An
// operator's modern definition runs after the second operand got the shape that numpy's rule needs.

var legacyOps = func() []op {
	ops := []op{
		{name: "BatchNormalization", since: 1, in: one(5), out: arity{1, 5}, layout: true, build: buildBatchNorm, step: batchNormStep},
		{name: "Gemm", since: 1, in: one(3), out: one(1), build: buildGemm},
		{name: "PRelu", since: 1, in: one(2), out: one(1), build: aligned("PRelu", 1)},
	}
	for _, name := range []string{"Add", "Sub", "Mul", "Div", "Pow", "And", "Or", "Xor", "Equal", "Less", "Greater"} {
		ops = append(ops, op{name: name, since: 1, in: one(2), out: one(1), build: aligned(name, -1)})
	}
	return ops
}()

// aligned builds the oldest modern row of an operator behind a change of the second operand's shape: its first dimension goes to the
// attribute axis (def if absent; negative means that the last dimensions match).
func aligned(name string, def int) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		modern, err := findOp("", name, 7)
		if err != nil {
			return nil, err
		}
		run, err := modern.build(n)
		if err != nil {
			return nil, err
		}
		at := n.Int("axis", def)
		return func(c *Call) error {
			a, b := c.In(0), c.In(1)
			if at >= 0 && b.Len() > 1 {
				if at+b.Rank() > a.Rank() {
					return fmt.Errorf("shape %v at axis %d of shape %v", b.Shape, at, a.Shape)
				}
				ones := slices.Repeat([]int{1}, a.Rank()-at-b.Rank())
				c.in[1] = b.view(slices.Concat(b.Shape, ones))
			}
			return run(c)
		}, nil
	}
}
