package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Reductions along axes, arg-extremes and running sums.

var reduceOps = slices.Concat(
	reduction("ReduceSum", 13, kernel.RedSum),
	reduction("ReduceMean", 18, kernel.RedMean),
	reduction("ReduceProd", 18, kernel.RedProd),
	reduction("ReduceMax", 18, kernel.RedMax),
	reduction("ReduceMin", 18, kernel.RedMin),
	reduction("ReduceL1", 18, kernel.RedL1),
	reduction("ReduceL2", 18, kernel.RedL2),
	reduction("ReduceSumSquare", 18, kernel.RedSumSquare),
	reduction("ReduceLogSum", 18, kernel.RedLogSum),
	reduction("ReduceLogSumExp", 18, kernel.RedLogSumExp),
	[]op{
		{name: "ArgMax", since: 1, in: one(1), out: one(1), build: buildArg(true)},
		{name: "ArgMin", since: 1, in: one(1), out: one(1), build: buildArg(false)},
		{name: "CumSum", since: 11, in: one(2), out: one(1), build: buildCumulative(kernel.BinAdd, 0)},
		{name: "CumProd", since: 26, in: one(2), out: one(1), build: buildCumulative(kernel.BinMul, 1)},
	},
)

// reduction makes the two rows of a reduction: axes are an attribute before opset `input`, then an input.
func reduction(name string, input int, op_ kernel.ReduceOp) []op {
	build := func(n *Node) (exec, error) {
		keep, noop := n.Bool("keepdims", true), n.Bool("noop_with_empty_axes", false)
		return func(c *Call) error {
			axes, _, err := axesInput(n, c, 1)
			if err != nil {
				return err
			}
			if len(axes) == 0 && noop {
				return c.reduceElements(op_)
			}
			return c.reduce(op_, axes, keep)
		}, nil
	}
	return []op{
		{name: name, since: 1, in: one(1), out: one(1), build: build},
		{name: name, since: input, in: arity{1, 2}, out: one(1), build: build},
	}
}

// reduceElements applies a reduction to each element by itself: with noop_with_empty_axes and no axes, only the mapping that belongs
// to the reduction happens.
func (c *Call) reduceElements(op kernel.ReduceOp) error {
	x := c.In(0)
	switch op {
	case kernel.RedSum, kernel.RedMean, kernel.RedProd, kernel.RedMax, kernel.RedMin:
		c.Set(0, x)
		return nil
	}
	flat := x.view(append(slices.Clone(x.Shape), 1))
	y := c.Out(0, x.DType, x.Shape)
	c.Cost(x.Len(), transcendental)
	return c.Do(func() { c.Check(reduceInto(c.Pool(), op, y, flat, x.Len(), 1, 1)) })
}

func (c *Call) reduce(op kernel.ReduceOp, list []int, keep bool) error {
	x := c.In(0)
	if !x.DType.isFloat() && !x.DType.isInt() && x.DType != Bool {
		return c.badType(0)
	}
	axes, err := axesOf(list, x.Rank())
	if err != nil {
		return err
	}
	if len(axes) == 0 {
		for i := range x.Rank() {
			axes = append(axes, i)
		}
	}
	var shape, kept, gone []int
	for i, d := range x.Shape {
		reduced := slices.Contains(axes, i)
		switch {
		case reduced && keep:
			shape = append(shape, 1)
		case !reduced:
			shape = append(shape, d)
		}
		if reduced {
			gone = append(gone, i)
		} else {
			kept = append(kept, i)
		}
	}
	y := c.Out(0, x.DType, shape)
	c.Cost(x.Len(), reduceCost(op))
	src, outer, n, inner := x, 1, 1, 1
	if lo, hi := gone1(x.Shape, gone); hi >= 0 {
		outer, n, inner = prod(x.Shape[:lo]), prod(x.Shape[lo:hi]), prod(x.Shape[hi:])
	} else { // bring the reduced axes together, at the end
		perm := slices.Concat(kept, gone)
		dims, from, own := make([]int, len(perm)), make([]int, len(perm)), stridesOf(x.Shape)
		for i, p := range perm {
			dims[i], from[i] = x.Shape[p], own[p]
			if i < len(kept) {
				outer *= x.Shape[p]
			} else {
				n *= x.Shape[p]
			}
		}
		src = c.Temp(x.DType, dims)
		if err := c.Do(func() { copyStrided(c.Pool(), src, 0, stridesOf(dims), x, 0, from, dims) }); err != nil {
			return err
		}
	}
	return c.Do(func() { c.Check(reduceInto(c.Pool(), op, y, src, outer, n, inner)) })
}

// gone1 finds the range of axes lo..hi that covers the reduced axes and otherwise only axes of size 1; hi is -1 if there is none.
func gone1(shape, gone []int) (lo, hi int) {
	if len(gone) == 0 {
		return 0, 0
	}
	lo, hi = gone[0], gone[len(gone)-1]+1
	for i := lo; i < hi; i++ {
		if shape[i] != 1 && !slices.Contains(gone, i) {
			return 0, -1
		}
	}
	return lo, hi
}

func reduceCost(op kernel.ReduceOp) int {
	if op == kernel.RedLogSumExp {
		return transcendental
	}
	return 1
}

func reduceInto(p *kernel.Pool, op kernel.ReduceOp, y, x *Tensor, outer, n, inner int) error {
	switch d := x.data.(type) {
	case []float32:
		return kernel.Reduce(p, op, y.data.([]float32), d, outer, n, inner)
	case []float64:
		return kernel.Reduce64(op, y.data.([]float64), d, outer, n, inner)
	}
	if x.DType == Float16 || x.DType == BFloat16 {
		w := newTensor(Float32, y.Shape)
		err := kernel.Reduce(p, op, w.data.([]float32), widen(x), outer, n, inner)
		narrow(y, w.data.([]float32))
		return err
	}
	switch op {
	case kernel.RedL2, kernel.RedLogSum, kernel.RedLogSumExp: // of integers: in float64, then truncated
		w := newTensor(Float64, y.Shape)
		err := kernel.Reduce64(op, w.data.([]float64), float64s(x), outer, n, inner)
		copyAll(y, castTo(w, y.DType))
		return err
	}
	intsToInts(y, reduceInts(op, int64s(x), x.DType, outer, n, inner))
	return nil
}

// reduceInts wraps; the mean truncates towards zero.
func reduceInts(op kernel.ReduceOp, x []int64, dt DType, outer, n, inner int) []int64 {
	less := func(a, b int64) bool { return a < b }
	lo, hi := int64(math.MinInt64), int64(math.MaxInt64)
	if dt == Uint64 {
		less = func(a, b int64) bool { return uint64(a) < uint64(b) }
		lo, hi = 0, -1
	}
	out := make([]int64, outer*inner)
	for o := range outer {
		for i := range inner {
			var acc int64
			switch op {
			case kernel.RedProd:
				acc = 1
			case kernel.RedMax:
				acc = lo
			case kernel.RedMin:
				acc = hi
			}
			for k := range n {
				v := x[(o*n+k)*inner+i]
				switch {
				case op == kernel.RedProd:
					acc *= v
				case op == kernel.RedMax:
					if less(acc, v) {
						acc = v
					}
				case op == kernel.RedMin:
					if less(v, acc) {
						acc = v
					}
				case op == kernel.RedSumSquare:
					acc += v * v
				case op == kernel.RedL1 && v < 0 && dt != Uint64:
					acc -= v
				default:
					acc += v
				}
			}
			if op == kernel.RedMean && n > 0 {
				acc /= int64(n)
			}
			out[o*inner+i] = acc
		}
	}
	return out
}

func buildArg(largest bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		at, keep, last := n.Int("axis", 0), n.Bool("keepdims", true), n.Bool("select_last_index", false)
		return func(c *Call) error {
			x := c.In(0)
			if !x.DType.isFloat() && !x.DType.isInt() {
				return c.badType(0)
			}
			a, err := axis(at, x.Rank())
			if err != nil {
				return err
			}
			size := x.Shape[a]
			shape := slices.Clone(x.Shape)
			if shape[a] = 1; !keep {
				shape = slices.Delete(shape, a, a+1)
			}
			if size == 0 && prod(shape) > 0 {
				return fmt.Errorf("extreme of an empty axis %d", a)
			}
			y := c.Out(0, Int64, shape)
			c.Cost(x.Len())
			return c.Do(func() {
				outer, inner := prod(x.Shape[:a]), prod(x.Shape[a+1:])
				best := kernel.ArgMin[float64]
				if largest {
					best = kernel.ArgMax[float64]
				}
				v, d := orderedFloats(x), y.data.([]int64)
				for o := range outer {
					for i := range inner {
						d[o*inner+i] = int64(best(v[o*size*inner+i:min((o+1)*size*inner, len(v))], inner, last))
					}
				}
			})
		}, nil
	}
}

// orderedFloats maps elements to float64 values in the same order. 64-bit integers too large for that are ranked.
func orderedFloats(x *Tensor) []float64 {
	if x.DType != Int64 && x.DType != Uint64 {
		return float64s(x)
	}
	v := int64s(x)
	cmp := func(a, b int64) int { return order(a, b) }
	if x.DType == Uint64 {
		cmp = func(a, b int64) int { return order(uint64(a), uint64(b)) }
	}
	uniq := slices.Clone(v)
	slices.SortFunc(uniq, cmp)
	uniq = slices.Compact(uniq)
	out := make([]float64, len(v))
	for i, e := range v {
		r, _ := slices.BinarySearchFunc(uniq, e, cmp)
		out[i] = float64(r)
	}
	return out
}

// buildCumulative: running sums and products in ascending (or, reversed, descending) order, each step rounded.
func buildCumulative(op kernel.BinaryOp, unit float32) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		exclusive, reverse := n.Bool("exclusive", false), n.Bool("reverse", false)
		return func(c *Call) error {
			x := c.In(0)
			if !x.DType.isFloat() && !x.DType.isInt() {
				return c.badType(0)
			}
			at, err := c.Int(1, 0)
			if err != nil {
				return err
			}
			a, err := axis(at, x.Rank())
			if err != nil {
				return err
			}
			y := c.Out(0, x.DType, x.Shape)
			c.Cost(x.Len(), 2)
			return c.Do(func() {
				size, inner := x.Shape[a], prod(x.Shape[a+1:])
				order := make([]int, size)
				for i := range order {
					if order[i] = i; reverse {
						order[i] = size - 1 - i
					}
				}
				cumulate(y, x, op, unit, prod(x.Shape[:a]), inner, order, exclusive)
			})
		}, nil
	}
}

func cumulate(y, x *Tensor, op kernel.BinaryOp, unit float32, outer, inner int, order []int, exclusive bool) {
	if x.DType.isInt() {
		v, out := int64s(x), make([]int64, x.Len())
		f := func(a, b int64) int64 { return a + b }
		if op == kernel.BinMul {
			f = func(a, b int64) int64 { return a * b }
		}
		scan(out, v, int64(unit), f, outer, inner, order, exclusive)
		intsToInts(y, out)
		return
	}
	if w := wide(x); w.DType == Float32 {
		out := make([]float32, x.Len())
		f := func(a, b float32) float32 { return a + b }
		if op == kernel.BinMul {
			f = func(a, b float32) float32 { return a * b }
		}
		scan(out, w.data.([]float32), unit, f, outer, inner, order, exclusive)
		narrowTo(y, &Tensor{DType: Float32, Shape: y.Shape, data: out})
		return
	}
	f := func(a, b float64) float64 { return a + b }
	if op == kernel.BinMul {
		f = func(a, b float64) float64 { return a * b }
	}
	scan(y.data.([]float64), x.data.([]float64), float64(unit), f, outer, inner, order, exclusive)
}

func scan[T any](y, x []T, unit T, f func(a, b T) T, outer, inner int, order []int, exclusive bool) {
	for o := range outer {
		for i := range inner {
			acc := unit
			for _, k := range order {
				at := (o*len(order)+k)*inner + i
				if exclusive {
					y[at] = acc
				}
				acc = f(acc, x[at])
				if !exclusive {
					y[at] = acc
				}
			}
		}
	}
}
