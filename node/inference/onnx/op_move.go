package onnx

import (
	"fmt"
	"slices"
)

// Operators that rearrange elements by regular patterns.

var moveOps = []op{
	{name: "Transpose", since: 1, in: one(1), out: one(1), build: buildTranspose},
	{name: "Concat", since: 4, in: arity{1, many}, out: one(1), layout: true, build: buildConcat},
	{name: "Split", since: 2, in: one(1), out: arity{1, many}, build: buildSplit},
	{name: "Split", since: 13, in: arity{1, 2}, out: arity{1, many}, build: buildSplit},
	{name: "Slice", since: 1, in: one(1), out: one(1), build: buildSlice},
	{name: "Slice", since: 10, in: arity{3, 5}, out: one(1), build: buildSlice},
	{name: "Tile", since: 6, in: one(2), out: one(1), build: buildTile},
	{name: "Pad", since: 2, in: one(1), out: one(1), build: buildPad},
	{name: "Pad", since: 11, in: arity{2, 4}, out: one(1), build: buildPad},
	{name: "CenterCropPad", since: 18, in: one(2), out: one(1), build: buildCenterCropPad},
	{name: "DepthToSpace", since: 1, in: one(1), out: one(1), build: buildDepthToSpace},
	{name: "SpaceToDepth", since: 1, in: one(1), out: one(1), build: buildSpaceToDepth},
	{name: "Trilu", since: 14, in: arity{1, 2}, out: one(1), build: buildTrilu},
	{name: "ReverseSequence", since: 10, in: one(2), out: one(1), build: buildReverseSequence},
}

func buildTranspose(n *Node) (exec, error) {
	perm := n.Ints("perm")
	return func(c *Call) error {
		x := c.In(0)
		p := perm
		if p == nil {
			for i := range x.Rank() {
				p = append(p, x.Rank()-1-i)
			}
		}
		if len(p) != x.Rank() {
			return fmt.Errorf("permutation %v for shape %v", p, x.Shape)
		}
		if _, err := axesOf(p, x.Rank()); err != nil {
			return fmt.Errorf("permutation %v: %w", p, err)
		}
		shape, from, own := make([]int, len(p)), make([]int, len(p)), stridesOf(x.Shape)
		moved, last := false, -1 // a permutation that only moves dimensions of size 1 moves nothing
		for i, a := range p {
			if a < 0 {
				a += len(p)
			}
			shape[i], from[i] = x.Shape[a], own[a]
			if shape[i] != 1 {
				moved = moved || a < last
				last = a
			}
		}
		if !moved {
			return c.viewAs(shape)
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(x.Len())
		return c.Do(func() { transpose(c, y, x, shape, from) })
	}, nil
}

// transpose walks blocks of the two innermost source and destination dimensions so that both sides stay in the cache.
func transpose(c *Call, y, x *Tensor, shape, from []int) {
	copyStrided(c.Pool(), y, 0, stridesOf(shape), x, 0, from, shape)
}

func buildConcat(n *Node) (exec, error) {
	at := n.Int("axis", 1)
	return func(c *Call) error {
		first := c.In(0)
		a, err := axis(at, first.Rank())
		if err != nil {
			return err
		}
		shape := slices.Clone(first.Shape)
		shape[a] = 0
		for i := range c.NumIn() {
			x := c.In(i)
			if x == nil || x.DType != first.DType {
				return c.badType(i)
			}
			if x.Rank() != len(shape) {
				return fmt.Errorf("input %d has shape %v, the first %v", i, x.Shape, first.Shape)
			}
			for d := range shape {
				if d != a && x.Shape[d] != shape[d] {
					return fmt.Errorf("input %d has shape %v, the first %v", i, x.Shape, first.Shape)
				}
			}
			shape[a] += x.Shape[a]
		}
		y := c.OutFull(0, first.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() {
			outer, inner, at := prod(shape[:a]), prod(shape[a+1:]), 0
			if last := c.allLast(); last && a == 1 { // channels lie side by side in each pixel
				outer, inner, y.last = shape[0]*prod(shape[2:]), 1, true
			} else {
				for i := range c.NumIn() {
					c.plainIn(i)
				}
			}
			for i := range c.NumIn() {
				x := c.In(i)
				row := x.Shape[a] * inner
				copyStrided(c.Pool(), y, at, []int{shape[a] * inner, 1}, x, 0, []int{row, 1}, []int{outer, row})
				at += row
			}
		})
	}, nil
}

// buildSplit: sizes come from input 1 or the attribute; else the axis is cut into equal parts, the last one smaller if need be.
func buildSplit(n *Node) (exec, error) {
	at, attr, parts := n.Int("axis", 0), n.Ints("split"), n.Int("num_outputs", 0)
	count := len(n.out)
	return func(c *Call) error {
		x := c.In(0)
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		sizes := attr
		if c.In(1) != nil {
			if sizes, err = c.Ints(1); err != nil {
				return err
			}
		}
		if sizes == nil {
			k := count
			if parts > 0 {
				k = parts
			}
			if sizes, err = evenParts(x.Shape[a], k); err != nil {
				return err
			}
		}
		total := 0
		for _, s := range sizes {
			if s < 0 || s > x.Shape[a] {
				return fmt.Errorf("split %v of %d", sizes, x.Shape[a])
			}
			total += s
		}
		if total != x.Shape[a] || len(sizes) < count {
			return fmt.Errorf("split %v of %d into %d outputs", sizes, x.Shape[a], count)
		}
		outs := make([]*Tensor, count)
		for i := range outs {
			shape := slices.Clone(x.Shape)
			shape[a] = sizes[i]
			if c.Wants(i) {
				outs[i] = c.Out(i, x.DType, shape)
			}
		}
		c.Cost(x.Len())
		return c.Do(func() {
			inner, at := prod(x.Shape[a+1:]), 0
			for i, y := range outs {
				row := sizes[i] * inner
				if y != nil {
					copyStrided(c.Pool(), y, 0, []int{row, 1}, x, at, []int{x.Shape[a] * inner, 1}, []int{prod(x.Shape[:a]), row})
				}
				at += row
			}
		})
	}, nil
}

func evenParts(n, k int) ([]int, error) {
	if k <= 0 || k > max(n, 1)+maxParts {
		return nil, fmt.Errorf("split %d into %d parts", n, k)
	}
	each := (n + k - 1) / k
	sizes := make([]int, k)
	for i := range sizes {
		sizes[i] = min(each, n)
		n -= sizes[i]
	}
	return sizes, nil
}

// maxParts bounds the empty parts that a split may ask for.
const maxParts = 1 << 16

func buildSlice(n *Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		starts, ends, axes, steps, err := sliceArgs(n, c)
		if err != nil {
			return err
		}
		if axes == nil {
			for i := range starts {
				axes = append(axes, i)
			}
		}
		if len(starts) != len(ends) || len(axes) != len(starts) || steps != nil && len(steps) != len(starts) {
			return fmt.Errorf("%d starts, %d ends, %d axes, %d steps", len(starts), len(ends), len(axes), len(steps))
		}
		if axes, err = axesOf(axes, x.Rank()); err != nil {
			return err
		}
		shape, stride, offset := slices.Clone(x.Shape), stridesOf(x.Shape), 0
		for i, a := range axes {
			step := 1
			if steps != nil {
				step = steps[i]
			}
			lo, count, err := sliceRange(starts[i], ends[i], step, x.Shape[a])
			if err != nil {
				return err
			}
			offset += lo * stride[a]
			stride[a] *= step
			shape[a] = count
		}
		if slices.Equal(shape, x.Shape) && !slices.ContainsFunc(steps, func(s int) bool { return s < 0 }) {
			return c.viewAs(shape)
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() { copyStrided(c.Pool(), y, 0, stridesOf(shape), x, offset, stride, shape) })
	}, nil
}

func sliceArgs(n *Node, c *Call) (starts, ends, axes, steps []int, err error) {
	if c.NumIn() == 1 {
		return n.Ints("starts"), n.Ints("ends"), n.Ints("axes"), nil, nil
	}
	var list [4][]int
	for i := range list {
		if list[i], err = c.Ints(i + 1); err != nil {
			return nil, nil, nil, nil, err
		}
	}
	return list[0], list[1], list[2], list[3], nil
}

// sliceRange is Python's slice of n elements: the first index and how many follow.
func sliceRange(start, end, step, n int) (lo, count int, err error) {
	if step == 0 {
		return 0, 0, fmt.Errorf("step 0")
	}
	// Nothing is lost by limiting the step: beyond n one element is left. Products of it with strides stay in range.
	clampTo := func(v, lo, hi int) int {
		if v < 0 {
			v += n
		}
		return min(max(v, lo), hi)
	}
	if step > 0 {
		lo, end = clampTo(start, 0, n), clampTo(end, 0, n)
		if end > lo {
			count = (end-lo-1)/step + 1
		}
	} else {
		lo, end = clampTo(start, -1, n-1), clampTo(end, -1, n-1)
		if lo > end {
			count = (lo-end-1)/-step + 1
		}
	}
	return max(lo, 0), count, nil
}

func buildTile(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		reps, err := c.Ints(1)
		if err != nil {
			return err
		}
		if len(reps) != x.Rank() {
			return fmt.Errorf("%d repeats for shape %v", len(reps), x.Shape)
		}
		// Dimension i of the output is read as (repeat, element), the repeat with stride 0.
		shape := make([]int, len(reps))
		var dims, dst, src []int
		for i, r := range reps {
			if r < 0 || r > maxElems || x.Shape[i] > 0 && r > maxElems/x.Shape[i] {
				return fmt.Errorf("repeats %v", reps)
			}
			shape[i] = r * x.Shape[i]
			dims = append(dims, r, x.Shape[i])
		}
		if _, err := shapeLen(shape); err != nil {
			return err
		}
		own, out := stridesOf(x.Shape), stridesOf(shape)
		for i := range reps {
			dst = append(dst, out[i]*x.Shape[i], out[i])
			src = append(src, 0, own[i])
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() { copyStrided(c.Pool(), y, 0, dst, x, 0, src, dims) })
	}, nil
}

// regroup reads x as dims, permutes by perm and views the result as shape.
func regroup(c *Call, dims, perm, shape []int) error {
	x := c.In(0)
	y := c.Out(0, x.DType, shape)
	c.Cost(x.Len())
	return c.Do(func() {
		own := stridesOf(dims)
		to, from := make([]int, len(perm)), make([]int, len(perm))
		for i, p := range perm {
			to[i], from[i] = dims[p], own[p]
		}
		copyStrided(c.Pool(), y, 0, stridesOf(to), x, 0, from, to)
	})
}

func buildDepthToSpace(n *Node) (exec, error) {
	b, mode := n.Int("blocksize", 0), n.Str("mode", "DCR")
	if mode != "DCR" && mode != "CRD" {
		return nil, n.unsupported("mode %q", mode)
	}
	return func(c *Call) error {
		s := c.In(0).Shape
		if len(s) != 4 || b <= 0 || b > 1<<15 || s[1]%(b*b) != 0 {
			return fmt.Errorf("shape %v with block size %d", s, b)
		}
		n, d, h, w := s[0], s[1]/(b*b), s[2], s[3]
		out := []int{n, d, h * b, w * b}
		if mode == "DCR" {
			return regroup(c, []int{n, b, b, d, h, w}, []int{0, 3, 4, 1, 5, 2}, out)
		}
		return regroup(c, []int{n, d, b, b, h, w}, []int{0, 1, 4, 2, 5, 3}, out)
	}, nil
}

func buildSpaceToDepth(n *Node) (exec, error) {
	b := n.Int("blocksize", 0)
	return func(c *Call) error {
		s := c.In(0).Shape
		if len(s) != 4 || b <= 0 || b > 1<<15 || s[2]%b != 0 || s[3]%b != 0 {
			return fmt.Errorf("shape %v with block size %d", s, b)
		}
		n, d, h, w := s[0], s[1], s[2]/b, s[3]/b
		return regroup(c, []int{n, d, h, b, w, b}, []int{0, 3, 5, 1, 2, 4}, []int{n, d * b * b, h, w})
	}, nil
}

func buildTrilu(n *Node) (exec, error) {
	upper := n.Bool("upper", true)
	return func(c *Call) error {
		x := c.In(0)
		k, err := c.Int(1, 0)
		if err != nil {
			return err
		}
		if x.Rank() < 2 {
			return fmt.Errorf("wants matrices, gets shape %v", x.Shape)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len())
		return c.Do(func() {
			rows, cols := x.Shape[x.Rank()-2], x.Shape[x.Rank()-1]
			if x.Len() == 0 {
				return
			}
			for r := range x.Len() / cols {
				lo, hi := 0, cols
				if edge := r%rows + k; upper {
					lo = min(max(edge, 0), cols)
				} else {
					hi = min(max(edge+1, 0), cols)
				}
				if hi > lo {
					copyStrided(nil, y, r*cols+lo, []int{1}, x, r*cols+lo, []int{1}, []int{hi - lo})
				}
			}
		})
	}, nil
}

func buildReverseSequence(n *Node) (exec, error) {
	batch, time := n.Int("batch_axis", 1), n.Int("time_axis", 0)
	return func(c *Call) error {
		x := c.In(0)
		lens, err := c.Ints(1)
		if err != nil {
			return err
		}
		if x.Rank() < 2 || batch+time != 1 || batch*time != 0 {
			return fmt.Errorf("batch axis %d, time axis %d of shape %v", batch, time, x.Shape)
		}
		if len(lens) != x.Shape[batch] {
			return fmt.Errorf("%d lengths for %d sequences", len(lens), x.Shape[batch])
		}
		for _, l := range lens {
			if l < 0 || l > x.Shape[time] {
				return fmt.Errorf("sequence length %d of %d", l, x.Shape[time])
			}
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len())
		return c.Do(func() {
			inner := prod(x.Shape[2:])
			idx := make([]int, x.Shape[0]*x.Shape[1])
			for i := range x.Shape[0] {
				for j := range x.Shape[1] {
					at := [2]int{i, j}
					if l := lens[at[batch]]; at[time] < l {
						at[time] = l - 1 - at[time]
					}
					idx[i*x.Shape[1]+j] = at[0]*x.Shape[1] + at[1]
				}
			}
			gatherRuns(c.Pool(), y, x, idx, inner)
		})
	}, nil
}
