package onnx

import (
	"fmt"
	"slices"
)

// Operators that change the shape and leave the elements in order, or only tell the shape.

var shapeOps = []op{
	{name: "Identity", since: 1, in: one(1), out: one(1), values: true, layout: true, build: buildIdentity},
	{name: "Reshape", since: 5, in: one(2), out: one(1), build: buildReshape},
	{name: "Flatten", since: 1, in: one(1), out: one(1), build: buildFlatten},
	{name: "Squeeze", since: 1, in: one(1), out: one(1), build: buildSqueeze},
	{name: "Squeeze", since: 13, in: arity{1, 2}, out: one(1), build: buildSqueeze},
	{name: "Unsqueeze", since: 1, in: one(1), out: one(1), build: buildUnsqueeze},
	{name: "Unsqueeze", since: 13, in: one(2), out: one(1), build: buildUnsqueeze},
	{name: "Shape", since: 1, in: one(1), out: one(1), build: buildShape},
	{name: "Size", since: 1, in: one(1), out: one(1), build: buildSize},
	{name: "Constant", since: 1, in: one(0), out: one(1), build: buildConstant},
	{name: "ConstantOfShape", since: 9, in: one(1), out: one(1), build: buildConstantOfShape},
	{name: "Expand", since: 8, in: one(2), out: one(1), build: buildExpand},
	{name: "Range", since: 11, in: one(3), out: one(1), build: buildRange},
	{name: "EyeLike", since: 9, in: one(1), out: one(1), build: buildEyeLike},
}

// viewAs makes output 0 a view of input 0. In a dry run the view may have no elements.
func (c *Call) viewAs(shape []int) error {
	x := c.In(0)
	if err := c.run.lim.shape(x.DType, shape); err != nil {
		return err
	}
	if prod(shape) != x.Len() {
		return fmt.Errorf("cannot view shape %v as %v", x.Shape, shape)
	}
	c.Set(0, x.view(shape))
	return c.err
}

func buildIdentity(*Node) (exec, error) {
	return func(c *Call) error { c.Set(0, c.Value(0)); return nil }, nil
}

func buildReshape(n *Node) (exec, error) {
	allowZero := n.Bool("allowzero", false)
	return func(c *Call) error {
		want, err := c.Ints(1)
		if err != nil {
			return err
		}
		x := c.In(0)
		shape, free, rest := slices.Clone(want), -1, 1
		for i, d := range shape {
			switch {
			case d == -1 && free >= 0:
				return fmt.Errorf("shape %v has two free dimensions", want)
			case d == -1:
				free = i
				continue
			case d == 0 && !allowZero:
				if i >= x.Rank() {
					return fmt.Errorf("shape %v copies dimension %d of %v", want, i, x.Shape)
				}
				shape[i] = x.Shape[i]
			case d < 0:
				return fmt.Errorf("shape %v", want)
			}
			if shape[i] > maxElems || rest > 0 && shape[i] > maxElems/rest {
				return fmt.Errorf("shape %v overflows", want)
			}
			rest *= shape[i]
		}
		if free >= 0 {
			if rest == 0 || x.Len()%rest != 0 {
				return fmt.Errorf("cannot view shape %v as %v", x.Shape, want)
			}
			shape[free] = x.Len() / rest
		}
		return c.viewAs(shape)
	}, nil
}

func buildFlatten(n *Node) (exec, error) {
	at := n.Int("axis", 1)
	return func(c *Call) error {
		x := c.In(0)
		a := at
		if a < 0 {
			a += x.Rank()
		}
		if a < 0 || a > x.Rank() {
			return fmt.Errorf("axis %d out of range for rank %d", at, x.Rank())
		}
		return c.viewAs([]int{prod(x.Shape[:a]), prod(x.Shape[a:])})
	}, nil
}

// axesInput reads axes from input i (opset 13 on) or from the attribute.
func axesInput(n *Node, c *Call, i int) (axes []int, given bool, err error) {
	if c.In(i) != nil {
		axes, err = c.Ints(i)
		return axes, true, err
	}
	axes = n.Ints("axes")
	return axes, n.Has("axes"), nil
}

func buildSqueeze(n *Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		axes, given, err := axesInput(n, c, 1)
		if err != nil {
			return err
		}
		if axes, err = axesOf(axes, x.Rank()); err != nil {
			return err
		}
		shape := []int{}
		for i, d := range x.Shape {
			drop := slices.Contains(axes, i) || !given && d == 1
			if drop && d != 1 {
				return fmt.Errorf("cannot squeeze dimension %d of %v", i, x.Shape)
			}
			if !drop {
				shape = append(shape, d)
			}
		}
		return c.viewAs(shape)
	}, nil
}

func buildUnsqueeze(n *Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		list, _, err := axesInput(n, c, 1)
		if err != nil {
			return err
		}
		rank := x.Rank() + len(list)
		axes, err := axesOf(list, rank)
		if err != nil {
			return err
		}
		shape, next := make([]int, rank), 0
		for i := range shape {
			if slices.Contains(axes, i) {
				shape[i] = 1
			} else {
				shape[i] = x.Shape[next]
				next++
			}
		}
		return c.viewAs(shape)
	}, nil
}

func buildShape(n *Node) (exec, error) {
	start, end, hasEnd := n.Int("start", 0), n.Int("end", 0), n.Has("end")
	return func(c *Call) error {
		x := c.In(0)
		clampAxis := func(a int) int {
			if a < 0 {
				a += x.Rank()
			}
			return min(max(a, 0), x.Rank())
		}
		lo, hi := clampAxis(start), x.Rank()
		if hasEnd {
			hi = clampAxis(end)
		}
		out := []int64{}
		for i := lo; i < hi; i++ {
			out = append(out, int64(x.Shape[i]))
		}
		c.Set(0, vectorOf(out))
		return nil
	}, nil
}

func buildSize(*Node) (exec, error) {
	return func(c *Call) error { c.Set(0, scalarOf(int64(c.In(0).Len()))); return nil }, nil
}

func buildConstant(n *Node) (exec, error) {
	var t *Tensor
	switch {
	case n.Has("value"):
		t = n.Tensor("value")
	case n.Has("value_float"):
		t = scalarOf(n.Float("value_float", 0))
	case n.Has("value_int"):
		if a := n.attr("value_int", attrInt); a != nil {
			t = scalarOf(a.i)
		}
	case n.Has("value_string"):
		t = scalarOf(n.Str("value_string", ""))
	case n.Has("value_floats"):
		t = vectorOf(slices.Clone(n.Floats("value_floats")))
	case n.Has("value_ints"):
		t = vectorOf(slices.Clone(n.Int64s("value_ints")))
	case n.Has("value_strings"):
		t = vectorOf(n.Strs("value_strings"))
	case n.Has("sparse_value"):
		if a := n.attr("sparse_value", attrSparse); a != nil && a.sparse != nil {
			var err error
			if t, err = n.prog.lim.dense(a.sparse); err != nil {
				return nil, err
			}
		}
	}
	if t == nil && n.attrErr == nil {
		return nil, fmt.Errorf("constant without a value")
	}
	return func(c *Call) error { c.Set(0, t); return nil }, nil
}

// shapeInput reads a shape from input i.
func (c *Call) shapeInput(i int) ([]int, error) {
	shape, err := c.Ints(i)
	if err != nil {
		return nil, err
	}
	if c.In(i).Rank() > 1 {
		return nil, fmt.Errorf("input %d has shape %v, want a list", i, c.In(i).Shape)
	}
	_, err = shapeLen(shape)
	return shape, err
}

func buildConstantOfShape(n *Node) (exec, error) {
	value := n.Tensor("value")
	if value == nil {
		value = scalarOf(float32(0))
	}
	if value.Len() != 1 {
		return nil, fmt.Errorf("value has %d elements, want one", value.Len())
	}
	return func(c *Call) error {
		shape, err := c.shapeInput(0)
		if err != nil {
			return err
		}
		y := c.Out(0, value.DType, shape)
		return c.Do(func() { fillFrom(y, value) })
	}, nil
}

func buildExpand(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		want, err := c.shapeInput(1)
		if err != nil {
			return err
		}
		shape, err := broadcast(x.Shape, want)
		if err != nil {
			return err
		}
		if slices.Equal(shape, x.Shape) {
			return c.viewAs(shape)
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() { copyStrided(c.Pool(), y, 0, stridesOf(shape), x, 0, stretch(x.Shape, shape), shape) })
	}, nil
}

// buildRange: the count is ceil((limit-start)/delta) and element i is start + i·delta, in the type of the inputs.
func buildRange(*Node) (exec, error) {
	return func(c *Call) error {
		if err := c.Need(0, 1, 2); err != nil {
			return err
		}
		for i := range 3 {
			if t := c.In(i); t.Len() != 1 || t.DType != c.In(0).DType || !t.DType.isFloat() && !t.DType.isInt() {
				return c.badType(i)
			}
		}
		dt := c.In(0).DType
		if dt.isInt() {
			return rangeInt(c, dt)
		}
		get := func(i int) float64 { return castTo(c.In(i), Float64).data.([]float64)[0] }
		start, limit, delta := get(0), get(1), get(2)
		count := ceil64((limit - start) / delta)
		if delta == 0 || count != count || count > maxElems {
			return fmt.Errorf("range from %v to %v by %v", start, limit, delta)
		}
		n := max(int(count), 0)
		y := c.Out(0, dt, []int{n})
		c.Cost(n)
		return c.Do(func() {
			wy := newTensor(Float64, []int{n})
			d := wy.data.([]float64)
			for i := range d {
				if dt == Float64 {
					d[i] = start + float64(float64(i)*delta)
				} else { // in float32, each step rounded
					d[i] = float64(float32(start) + float32(float32(i)*float32(delta)))
				}
			}
			copyAll(y, castTo(wy, dt))
		})
	}, nil
}

func rangeInt(c *Call, dt DType) error {
	var v [3]int
	for i := range v {
		x, err := c.Int(i, 0)
		if err != nil {
			return err
		}
		v[i] = x
	}
	start, limit, delta := v[0], v[1], v[2]
	if delta == 0 {
		return fmt.Errorf("range by 0")
	}
	n := 0
	if delta > 0 && limit > start {
		n = (limit-start-1)/delta + 1
	} else if delta < 0 && limit < start {
		n = (start-limit-1)/-delta + 1
	}
	y := c.Out(0, dt, []int{n})
	c.Cost(n)
	return c.Do(func() {
		w := newTensor(Int64, []int{n})
		d := w.data.([]int64)
		for i := range d {
			d[i] = int64(start + i*delta)
		}
		copyAll(y, castTo(w, dt))
	})
}

func buildEyeLike(n *Node) (exec, error) {
	k, dt := n.Int("k", 0), DType(n.Int("dtype", 0))
	return func(c *Call) error {
		x := c.In(0)
		to := dt
		if to == Undefined {
			to = x.DType
		}
		if x.Rank() != 2 || !to.isFloat() && !to.isInt() && to != Bool {
			return fmt.Errorf("wants a matrix of numbers, gets %v%v", to, x.Shape)
		}
		y := c.Out(0, to, x.Shape)
		return c.Do(func() {
			one := castTo(scalarOf(float32(1)), to)
			for i := range x.Shape[0] {
				if j := i + k; j >= 0 && j < x.Shape[1] {
					scatterRuns(y, one, []int{i*x.Shape[1] + j}, 1)
				}
			}
		})
	}, nil
}
