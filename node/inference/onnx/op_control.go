package onnx

import (
	"fmt"
	"slices"
)

// Control flow: If, Loop, Scan. Every iteration is charged like the nodes it runs, so the cost limit ends endless loops.

var controlOps = []op{
	{name: "If", since: 1, in: one(1), out: arity{1, many}, build: buildIf},
	{name: "Loop", since: 1, in: arity{0, many}, out: arity{1, many}, values: true, build: buildLoop},
	{name: "Scan", since: 8, in: arity{0, many}, out: arity{1, many}, build: buildScan8},
	{name: "Scan", since: 9, in: arity{1, many}, out: arity{1, many}, build: buildScan},
}

func buildIf(n *Node) (exec, error) {
	yes, no := n.Sub("then_branch"), n.Sub("else_branch")
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	if len(yes.inputs) != 0 || len(no.inputs) != 0 || len(yes.outputs) < n.NumOut() || len(no.outputs) < n.NumOut() {
		return nil, fmt.Errorf("branches take no inputs and give %d outputs", n.NumOut())
	}
	return func(c *Call) error {
		cond := c.In(0)
		if cond.DType != Bool || cond.Len() != 1 {
			return c.badType(0)
		}
		if err := c.Need(0); err != nil {
			return err
		}
		branch := no
		if cond.data.([]bool)[0] {
			branch = yes
		}
		out, err := c.Sub(branch, nil)
		for i, v := range out {
			c.Set(i, v)
		}
		return err
	}, nil
}

// stack collects one tensor an iteration and joins them along a new axis.
type stack struct {
	items []*Tensor
	bytes int64
}

// push keeps a value of an iteration. The bytes count as live until the stack is joined.
func (s *stack) push(c *Call, v Value) error {
	t, ok := v.(*Tensor)
	if !ok {
		return fmt.Errorf("cannot stack a %T", v)
	}
	if len(s.items) > 0 && (s.items[0].DType != t.DType || !slices.Equal(s.items[0].Shape, t.Shape)) {
		return fmt.Errorf("iterations give %v%v and %v%v", s.items[0].DType, s.items[0].Shape, t.DType, t.Shape)
	}
	s.items = append(s.items, t)
	b := valueBytes(t) + tensorOverhead
	s.bytes, c.run.live = s.bytes+b, satAdd(c.run.live, b)
	return c.run.peak()
}

// tensorOverhead counts a tensor's own structure where many small ones pile up.
const tensorOverhead = 128

// join makes output i of the stacked tensors, the new axis at the given position, in reverse order if asked.
func (s *stack) join(c *Call, i, at int, reverse bool, empty *typePB) error {
	dt, shape := Float32, []int{}
	if len(s.items) > 0 {
		dt, shape = s.items[0].DType, s.items[0].Shape
	} else if empty != nil && empty.kind == kindTensor {
		dt = empty.elem
		for _, d := range empty.dims {
			shape = append(shape, clampInt(max(d.value, 0)))
		}
	}
	a, err := axis(at, len(shape)+1)
	if err != nil {
		return err
	}
	y := c.Out(i, dt, slices.Insert(slices.Clone(shape), a, len(s.items)))
	c.Cost(y.Len())
	err = c.Do(func() {
		outer, inner := prod(shape[:a]), prod(shape[a:])
		for k, t := range s.items {
			if reverse {
				k = len(s.items) - 1 - k
			}
			copyStrided(c.Pool(), y, k*inner, []int{len(s.items) * inner, 1}, t, 0, []int{inner, 1}, []int{outer, inner})
		}
	})
	c.run.live -= s.bytes
	return err
}

// buildLoop: inputs are trip count, condition and carried values; the body maps (iteration, condition, carried...) to (condition,
// carried..., scanned...).
func buildLoop(n *Node) (exec, error) {
	body := n.Sub("body")
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	carried := max(n.NumIn()-2, 0)
	if len(body.inputs) != carried+2 || len(body.outputs) < carried+1 || n.NumOut() > len(body.outputs)-1 {
		return nil, fmt.Errorf("body maps %d inputs to %d outputs, with %d carried values and %d results",
			len(body.inputs), len(body.outputs), carried, n.NumOut())
	}
	return func(c *Call) error {
		if err := c.Need(0, 1); err != nil {
			return err
		}
		trip, err := c.Int(0, maxElems)
		if err != nil {
			return err
		}
		cond := true
		if t := c.In(1); t != nil {
			if t.DType != Bool || t.Len() != 1 {
				return c.badType(1)
			}
			cond = t.data.([]bool)[0]
		}
		state := make([]Value, carried)
		copy(state, c.in[min(2, len(c.in)):])
		stacks := make([]stack, len(body.outputs)-1-carried)
		fr := body.newFrame()
		for i := 0; i < trip && cond; i++ {
			in := append([]Value{scalarOf(int64(i)), scalarOf(cond)}, state...)
			out, err := c.SubIn(body, in, fr)
			if err != nil {
				return err
			}
			t, ok := out[0].(*Tensor)
			if !ok || t.DType != Bool || t.Len() != 1 {
				return fmt.Errorf("the body's condition is not a boolean")
			}
			if !t.known() {
				return errUnknown
			}
			cond = t.data.([]bool)[0]
			copy(state, out[1:])
			for k := range stacks {
				if err := stacks[k].push(c, out[1+carried+k]); err != nil {
					return err
				}
			}
		}
		for i, v := range state {
			c.Set(i, v)
		}
		for k := range stacks {
			if carried+k >= n.NumOut() {
				break
			}
			if err := stacks[k].join(c, carried+k, 0, false, body.outputs[1+carried+k].typ); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// scanAttrs are Scan's directions and axes.
type scanAttrs struct {
	body                           *program
	scans, states, outs            int
	inDir, outDir, inAxes, outAxes []int
}

func scanOf(n *Node, inDir, outDir string, skip int) (*scanAttrs, error) {
	s := &scanAttrs{body: n.Sub("body"), scans: n.Int("num_scan_inputs", 0), inDir: n.Ints(inDir), outDir: n.Ints(outDir),
		inAxes: n.Ints("scan_input_axes"), outAxes: n.Ints("scan_output_axes")}
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	s.states = n.NumIn() - skip - s.scans
	s.outs = len(s.body.outputs) - s.states
	if s.scans < 1 || s.states < 0 || len(s.body.inputs) != s.states+s.scans || s.outs < 0 || n.NumOut() > len(s.body.outputs) {
		return nil, fmt.Errorf("body maps %d inputs to %d outputs, with %d states and %d scanned", len(s.body.inputs), len(s.body.outputs), s.states, s.scans)
	}
	for _, l := range []struct{ have, want int }{{len(s.inDir), s.scans}, {len(s.inAxes), s.scans}, {len(s.outDir), s.outs}, {len(s.outAxes), s.outs}} {
		if l.have != 0 && l.have != l.want {
			return nil, fmt.Errorf("a direction or axis list has %d entries, want %d", l.have, l.want)
		}
	}
	return s, nil
}

func at(list []int, i int) int {
	if i < len(list) {
		return list[i]
	}
	return 0
}

func buildScan(n *Node) (exec, error) {
	s, err := scanOf(n, "scan_input_directions", "scan_output_directions", 0)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		var err error
		state := slices.Clone(c.in[:s.states])
		scanned := make([]*Tensor, s.scans)
		axes := make([]int, s.scans)
		for i := range scanned {
			scanned[i] = c.In(s.states + i)
			if scanned[i] == nil {
				return fmt.Errorf("input %d is missing", s.states+i)
			}
			if axes[i], err = axis(at(s.inAxes, i), scanned[i].Rank()); err != nil {
				return err
			}
		}
		steps := scanned[0].Shape[axes[0]]
		for i, t := range scanned {
			if t.Shape[axes[i]] != steps {
				return fmt.Errorf("scanned inputs have %d and %d steps", steps, t.Shape[axes[i]])
			}
		}
		stacks, err := s.run(c, state, scanned, axes, steps)
		if err != nil {
			return err
		}
		for i, v := range state {
			c.Set(i, v)
		}
		for k := range stacks {
			if s.states+k >= len(c.out) {
				break
			}
			if err := stacks[k].join(c, s.states+k, at(s.outAxes, k), at(s.outDir, k) == 1, s.body.outputs[s.states+k].typ); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// run iterates the body, updating state in place.
func (s *scanAttrs) run(c *Call, state []Value, scanned []*Tensor, axes []int, steps int) ([]stack, error) {
	stacks := make([]stack, s.outs)
	fr := s.body.newFrame()
	for k := range steps {
		in := slices.Clone(state)
		for i, t := range scanned {
			pos := k
			if at(s.inDir, i) == 1 {
				pos = steps - 1 - k
			}
			row, err := c.pick(t, axes[i], pos)
			if err != nil {
				return nil, err
			}
			in = append(in, row)
		}
		out, err := c.SubIn(s.body, in, fr)
		if err != nil {
			return nil, err
		}
		copy(state, out)
		for j := range stacks {
			if err := stacks[j].push(c, out[s.states+j]); err != nil {
				return nil, err
			}
		}
	}
	return stacks, nil
}

// pick is t at one position of an axis, without the axis.
func (c *Call) pick(t *Tensor, a, pos int) (*Tensor, error) {
	shape := slices.Delete(slices.Clone(t.Shape), a, a+1)
	y := c.Temp(t.DType, shape)
	return y, c.Do(func() {
		outer, inner := prod(t.Shape[:a]), prod(t.Shape[a+1:])
		copyStrided(nil, y, 0, []int{inner, 1}, t, pos*inner, []int{t.Shape[a] * inner, 1}, []int{outer, inner})
	})
}

// buildScan8: opset 8 has a batch dimension first everywhere and the sequence second, with optional lengths as input 0.
func buildScan8(n *Node) (exec, error) {
	s, err := scanOf(n, "directions", "", 1)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		var err error
		if c.Value(0) != nil {
			return failf(CodeUnsupported, "sequence lengths")
		}
		batch := -1
		for i := 1; i < c.NumIn(); i++ {
			t := c.In(i)
			if t == nil || t.Rank() < 1 || batch >= 0 && t.Shape[0] != batch {
				return fmt.Errorf("inputs differ in batch size")
			}
			batch = t.Shape[0]
		}
		results := make([]stack, s.states+s.outs)
		for b := range batch {
			state := make([]Value, s.states)
			for i := range state {
				if state[i], err = c.pick(c.In(1+i), 0, b); err != nil {
					return err
				}
			}
			scanned, axes := make([]*Tensor, s.scans), make([]int, s.scans)
			for i := range scanned {
				if scanned[i], err = c.pick(c.In(1+s.states+i), 0, b); err != nil {
					return err
				}
				if scanned[i].Rank() < 1 {
					return fmt.Errorf("scanned input %d has no sequence axis", i)
				}
			}
			stacks, err := s.run(c, state, scanned, axes, scanned[0].Shape[0])
			if err != nil {
				return err
			}
			for i, v := range state {
				if err := results[i].push(c, v); err != nil {
					return err
				}
			}
			for k := range stacks {
				inner := &Call{node: c.node, run: c.run, out: make([]Value, 1), fr: c.fr}
				if err := stacks[k].join(inner, 0, 0, false, s.body.outputs[s.states+k].typ); err != nil {
					return err
				}
				if err := results[s.states+k].push(c, inner.out[0]); err != nil {
					return err
				}
			}
		}
		for i := range results {
			if i < len(c.out) {
				if err := results[i].join(c, i, 0, false, nil); err != nil {
					return err
				}
			}
		}
		return nil
	}, nil
}
