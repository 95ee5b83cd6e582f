package onnx

import (
	"fmt"
)

// Padding and cropping.

func buildPad(n *Node) (exec, error) {
	mode := n.Str("mode", "constant")
	switch mode {
	case "constant", "reflect", "edge", "wrap":
	default:
		return nil, n.unsupported("mode %q", mode)
	}
	attrPads, attrValue := n.Ints("pads"), n.Float("value", 0)
	return func(c *Call) error {
		x := c.In(0)
		pads, axes := attrPads, []int(nil)
		var err error
		if c.NumIn() > 1 {
			if pads, err = c.Ints(1); err != nil {
				return err
			}
		}
		if c.In(3) != nil {
			if axes, err = c.Ints(3); err == nil {
				axes, err = axesOf(axes, x.Rank())
			}
			if err != nil {
				return err
			}
		} else {
			for i := range x.Rank() {
				axes = append(axes, i)
			}
		}
		if len(pads) != 2*len(axes) {
			return fmt.Errorf("%d pads for %d axes", len(pads), len(axes))
		}
		before, after := make([]int, x.Rank()), make([]int, x.Rank())
		for i, a := range axes {
			before[a], after[a] = pads[i], pads[i+len(axes)]
		}
		fill := c.In(2)
		if fill == nil {
			if fill = scalarOf(attrValue); x.DType != Float32 {
				fill = zeroOf(x.DType)
			}
		}
		if fill.DType != x.DType || fill.Len() != 1 {
			return c.badType(2)
		}
		return pad(c, x, before, after, mode, fill)
	}, nil
}

// zeroOf is a one-element tensor of the type's zero.
func zeroOf(dt DType) *Tensor { return newTensor(dt, []int{1}) }

// pad adds or (where negative) removes elements at both ends of each dimension.
func pad(c *Call, x *Tensor, before, after []int, mode string, fill *Tensor) error {
	shape := make([]int, x.Rank())
	for i, d := range x.Shape {
		if before[i] > maxElems || after[i] > maxElems || before[i] < -maxElems || after[i] < -maxElems {
			return fmt.Errorf("pads %v, %v overflow", before, after)
		}
		if shape[i] = d + before[i] + after[i]; shape[i] < 0 {
			return fmt.Errorf("pads %v, %v remove more than shape %v has", before, after, x.Shape)
		}
		if mode != "constant" && d == 0 && shape[i] > 0 {
			return fmt.Errorf("cannot pad empty dimension %d by %q", i, mode)
		}
	}
	y := c.Out(0, x.DType, shape)
	c.Cost(prod(shape), 2)
	if mode == "constant" {
		return c.Do(func() {
			fillFrom(y, fill)
			// The part of x that stays.
			dims, so, do := make([]int, x.Rank()), 0, 0
			xs, ys := stridesOf(x.Shape), stridesOf(shape)
			for i := range dims {
				lo, hi := max(0, -before[i]), min(x.Shape[i], x.Shape[i]+after[i])
				dims[i] = max(0, hi-lo)
				so += lo * xs[i]
				do += max(0, before[i]) * ys[i]
			}
			copyStrided(c.Pool(), y, do, ys, x, so, xs, dims)
		})
	}
	return c.Do(func() {
		maps := make([][]int, x.Rank())
		for i, d := range x.Shape {
			maps[i] = make([]int, shape[i])
			for j := range maps[i] {
				maps[i][j] = padSource(j-before[i], d, mode)
			}
		}
		gatherGrid(c, y, x, maps)
	})
}

// padSource maps a position outside 0..n to one inside.
func padSource(p, n int, mode string) int {
	switch {
	case mode == "edge" || n == 1:
		return min(max(p, 0), n-1)
	case mode == "wrap":
		return ((p % n) + n) % n
	}
	period := 2 * (n - 1) // reflect without repeating the edge
	p = ((p % period) + period) % period
	if p >= n {
		p = period - p
	}
	return p
}

// gatherGrid sets y[i, j, ...] = x[maps[0][i], maps[1][j], ...].
func gatherGrid(c *Call, y, x *Tensor, maps [][]int) {
	if y.Len() == 0 {
		return
	}
	idx := []int{0}
	for i, m := range maps {
		next := make([]int, 0, len(idx)*len(m))
		for _, base := range idx {
			for _, p := range m {
				next = append(next, base*x.Shape[i]+p)
			}
		}
		idx = next
	}
	gatherRuns(c.Pool(), y, x, idx, 1)
}

// buildCenterCropPad crops or pads each axis evenly around its centre; an odd element more goes at the end.
func buildCenterCropPad(n *Node) (exec, error) {
	list, given := n.Ints("axes"), n.Has("axes")
	return func(c *Call) error {
		x := c.In(0)
		target, err := c.Ints(1)
		if err != nil {
			return err
		}
		axes := list
		if !given {
			for i := range x.Rank() {
				axes = append(axes, i)
			}
		}
		if axes, err = axesOf(axes, x.Rank()); err != nil {
			return err
		}
		if len(target) != len(axes) {
			return fmt.Errorf("%d sizes for %d axes", len(target), len(axes))
		}
		before, after := make([]int, x.Rank()), make([]int, x.Rank())
		for i, a := range axes {
			if target[i] < 0 || target[i] > maxElems {
				return fmt.Errorf("size %d", target[i])
			}
			d := target[i] - x.Shape[a]
			if before[a] = d / 2; d < 0 {
				before[a] = -(-d / 2)
			}
			after[a] = d - before[a]
		}
		return pad(c, x, before, after, "constant", zeroOf(x.DType))
	}, nil
}
