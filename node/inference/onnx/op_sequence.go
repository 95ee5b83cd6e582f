package onnx

import (
	"fmt"
	"slices"
)

// Sequences and optionals. A sequence is immutable: operators copy the list, not the values in it.

var sequenceOps = []op{
	{name: "SequenceEmpty", since: 11, in: one(0), out: one(1), values: true, build: buildSequenceEmpty},
	{name: "SequenceConstruct", since: 11, in: arity{1, many}, out: one(1), build: buildSequenceConstruct},
	{name: "SequenceAt", since: 11, in: one(2), out: one(1), values: true, build: buildSequenceAt},
	{name: "SequenceInsert", since: 11, in: arity{2, 3}, out: one(1), values: true, build: buildSequenceInsert},
	{name: "SequenceErase", since: 11, in: arity{1, 2}, out: one(1), values: true, build: buildSequenceErase},
	{name: "SequenceLength", since: 11, in: one(1), out: one(1), values: true, build: buildSequenceLength},
	{name: "SequenceMap", since: 17, in: arity{1, many}, out: arity{1, many}, values: true, build: buildSequenceMap},
	{name: "SplitToSequence", since: 11, in: arity{1, 2}, out: one(1), build: buildSplitToSequence},
	{name: "ConcatFromSequence", since: 11, in: one(1), out: one(1), values: true, build: buildConcatFromSequence},
	{name: "Optional", since: 15, in: arity{0, 1}, out: one(1), values: true, build: buildOptional},
	{name: "OptionalGetElement", since: 15, in: one(1), out: one(1), values: true, build: buildOptionalGet},
	{name: "OptionalHasElement", since: 15, in: arity{0, 1}, out: one(1), values: true, build: buildOptionalHas},
}

// sequence is input i as a sequence; an optional that holds one counts as it.
func (c *Call) sequence(i int) (*Sequence, error) {
	v := c.Value(i)
	if o, ok := v.(*Optional); ok {
		v = o.Value
	}
	if s, ok := v.(*Sequence); ok {
		return s, nil
	}
	return nil, c.badType(i)
}

// position reads input i as a place in a list of n, counting from the end if negative.
func (c *Call) position(i, def, n int) (int, error) {
	p, err := c.Int(i, def)
	if err != nil {
		return 0, err
	}
	if p < -n || p >= n {
		return 0, fmt.Errorf("position %d in a sequence of %d", p, n)
	}
	if p < 0 {
		p += n
	}
	return p, nil
}

func buildSequenceEmpty(n *Node) (exec, error) {
	dt := DType(n.Int("dtype", int(Float32)))
	if !dt.Valid() {
		return nil, n.unsupported("dtype %v", dt)
	}
	return func(c *Call) error {
		c.Set(0, &Sequence{Elem: dt})
		return nil
	}, nil
}

func buildSequenceConstruct(*Node) (exec, error) {
	return func(c *Call) error {
		s := &Sequence{}
		for i := range c.NumIn() {
			t := c.In(i)
			if t == nil || t.DType != c.In(0).DType {
				return c.badType(i)
			}
			s.Elem = t.DType
			s.Items = append(s.Items, t)
		}
		c.Set(0, s)
		c.Cost(len(s.Items))
		return c.Do(func() {})
	}, nil
}

func buildSequenceAt(*Node) (exec, error) {
	return func(c *Call) error {
		s, err := c.sequence(0)
		if err != nil {
			return err
		}
		p, err := c.position(1, 0, len(s.Items))
		if err != nil {
			return err
		}
		c.Set(0, s.Items[p])
		return nil
	}, nil
}

func buildSequenceInsert(*Node) (exec, error) {
	return func(c *Call) error {
		s, err := c.sequence(0)
		if err != nil {
			return err
		}
		t := c.In(1)
		if t == nil || len(s.Items) > 0 && t.DType != s.Elem {
			return c.badType(1)
		}
		p, err := c.position(2, len(s.Items), len(s.Items)+1) // the end is a place too, so -1 needs a correction
		if err != nil {
			return err
		}
		if v, _ := c.Int(2, 0); v < 0 {
			p-- // -1 is before the last element
		}
		if p < 0 {
			return fmt.Errorf("position before a sequence of %d", len(s.Items))
		}
		c.Cost(len(s.Items) + 1)
		return c.Do(func() {
			c.Set(0, &Sequence{Elem: t.DType, Items: slices.Insert(slices.Clone(s.Items), p, Value(t))})
		})
	}, nil
}

func buildSequenceErase(*Node) (exec, error) {
	return func(c *Call) error {
		s, err := c.sequence(0)
		if err != nil {
			return err
		}
		p, err := c.position(1, -1, len(s.Items))
		if err != nil {
			return err
		}
		c.Cost(len(s.Items))
		return c.Do(func() { c.Set(0, &Sequence{Elem: s.Elem, Items: slices.Delete(slices.Clone(s.Items), p, p+1)}) })
	}, nil
}

func buildSequenceLength(*Node) (exec, error) {
	return func(c *Call) error {
		s, err := c.sequence(0)
		if err != nil {
			return err
		}
		c.Set(0, scalarOf(int64(len(s.Items))))
		return nil
	}, nil
}

// buildSequenceMap runs the body on each element. Further sequences are walked along with the first, tensors go in whole.
func buildSequenceMap(n *Node) (exec, error) {
	body := n.Sub("body")
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	if len(body.inputs) != n.NumIn() || len(body.outputs) < n.NumOut() {
		return nil, fmt.Errorf("body maps %d inputs to %d outputs, the node %d to %d", len(body.inputs), len(body.outputs), n.NumIn(), n.NumOut())
	}
	return func(c *Call) error {
		first, err := c.sequence(0)
		if err != nil {
			return err
		}
		lists := make([]*Sequence, c.NumIn())
		for i := range lists {
			if s, ok := c.Value(i).(*Sequence); ok {
				if lists[i] = s; len(s.Items) != len(first.Items) {
					return fmt.Errorf("input %d has %d elements, the first %d", i, len(s.Items), len(first.Items))
				}
			} else if c.Value(i) == nil {
				return fmt.Errorf("input %d is missing", i)
			}
		}
		lists[0] = first
		results := make([]*Sequence, len(body.outputs))
		for j := range results {
			results[j] = &Sequence{}
		}
		fr, held := body.newFrame(), int64(0)
		defer func() { c.run.live -= held }()
		for k := range first.Items {
			in := make([]Value, len(lists))
			for i, s := range lists {
				if in[i] = c.Value(i); s != nil {
					in[i] = s.Items[k]
				}
			}
			out, err := c.SubIn(body, in, fr)
			if err != nil {
				return err
			}
			for j, v := range out {
				if t, ok := v.(*Tensor); ok {
					results[j].Elem = t.DType
				}
				results[j].Items = append(results[j].Items, v)
				b := satAdd(valueBytes(v), tensorOverhead)
				held, c.run.live = satAdd(held, b), satAdd(c.run.live, b)
			}
			if err := c.run.peak(); err != nil {
				return err
			}
		}
		for j, s := range results {
			c.Set(j, s)
		}
		return nil
	}, nil
}

// buildSplitToSequence cuts along an axis: into single slices, into parts of one length (the last may be shorter), or as listed.
func buildSplitToSequence(n *Node) (exec, error) {
	at, keep := n.Int("axis", 0), n.Bool("keepdims", true)
	return func(c *Call) error {
		x, split := c.In(0), c.In(1)
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		dim := x.Shape[a]
		parts, err := c.Ints(1)
		if err != nil {
			return err
		}
		switch {
		case split == nil:
			parts = slices.Repeat([]int{1}, dim)
		case split.Rank() == 0:
			size := parts[0]
			if size < 1 {
				return fmt.Errorf("parts of %d", size)
			}
			parts = slices.Repeat([]int{size}, dim/size)
			if dim%size > 0 {
				parts = append(parts, dim%size)
			}
		}
		left := dim
		for _, p := range parts {
			if p < 0 || p > left {
				return fmt.Errorf("parts %v of %d", parts, dim)
			}
			left -= p
		}
		if left != 0 {
			return fmt.Errorf("parts %v of %d", parts, dim)
		}
		c.Cost(x.Len())
		c.Cost(len(parts), nodeCost)
		s := &Sequence{Elem: x.DType}
		from, st := 0, stridesOf(x.Shape)
		for _, p := range parts {
			shape := slices.Clone(x.Shape)
			shape[a] = p
			y := c.Temp(x.DType, shape)
			off := from * st[a]
			if err := c.Do(func() { copyStrided(c.Pool(), y, 0, stridesOf(shape), x, off, st, shape) }); err != nil {
				return err
			}
			if split == nil && !keep {
				y = y.view(slices.Delete(slices.Clone(shape), a, a+1))
			}
			s.Items = append(s.Items, y)
			from += p
		}
		c.Set(0, s)
		return nil
	}, nil
}

func buildConcatFromSequence(n *Node) (exec, error) {
	at, fresh := n.Int("axis", 0), n.Bool("new_axis", false)
	return func(c *Call) error {
		s, err := c.sequence(0)
		if err != nil {
			return err
		}
		if len(s.Items) == 0 {
			return fmt.Errorf("sequence is empty")
		}
		parts := make([]*Tensor, len(s.Items))
		for i, v := range s.Items {
			t, ok := v.(*Tensor)
			if !ok {
				return fmt.Errorf("item %d is a %T", i, v)
			}
			parts[i] = t
		}
		first := parts[0]
		rank := first.Rank()
		if fresh {
			rank++
		}
		a, err := axis(at, rank)
		if err != nil {
			return err
		}
		shape := slices.Clone(first.Shape)
		if fresh {
			shape = slices.Insert(shape, a, 0)
		}
		shape[a] = 0
		for i, t := range parts {
			own := slices.Clone(t.Shape)
			if fresh {
				if own = slices.Clone(first.Shape); !slices.Equal(t.Shape, own) {
					return fmt.Errorf("item %d has shape %v, the first %v", i, t.Shape, first.Shape)
				}
				own = slices.Insert(own, a, 1)
			}
			if t.DType != first.DType || len(own) != rank || !slices.Equal(own[:a], shape[:a]) || !slices.Equal(own[a+1:], shape[a+1:]) {
				return fmt.Errorf("item %d is %v%v, the first %v%v", i, t.DType, t.Shape, first.DType, first.Shape)
			}
			shape[a] += own[a]
		}
		y := c.Out(0, first.DType, shape)
		c.Cost(y.Len())
		c.Cost(len(parts), nodeCost)
		return c.Do(func() {
			outer, inner, off := prod(shape[:a]), prod(shape[a+1:]), 0
			for _, t := range parts {
				row := t.Len() / max(1, outer)
				copyStrided(c.Pool(), y, off, []int{shape[a] * inner, 1}, t, 0, []int{row, 1}, []int{outer, row})
				off += row
			}
		})
	}, nil
}

func buildOptional(*Node) (exec, error) {
	return func(c *Call) error {
		c.Set(0, &Optional{Value: c.Value(0)})
		return nil
	}, nil
}

// buildOptionalGet: from opset 18 on, a value that is not an optional is its own element.
func buildOptionalGet(*Node) (exec, error) {
	return func(c *Call) error {
		v := c.Value(0)
		if o, ok := v.(*Optional); ok {
			v = o.Value
		}
		if v == nil {
			return fmt.Errorf("the optional has no value")
		}
		c.Set(0, v)
		return nil
	}, nil
}

func buildOptionalHas(*Node) (exec, error) {
	return func(c *Call) error {
		v := c.Value(0)
		if o, ok := v.(*Optional); ok {
			v = o.Value
		}
		c.Set(0, scalarOf(v != nil))
		return nil
	}, nil
}
