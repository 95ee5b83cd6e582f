package onnx

import (
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Patterns: small groups of nodes that exporters write for one operation. The fused node computes the very operations of its members; where a
// call's operands do not fit, the members run one by one.

// group is a fused node's members in order, and the slots of the values that they hand to each other and to the outside.
type group struct {
	members []*Node
	in      []int // slots of the fused node's inputs
}

// runMembers runs the members as nodes of their own.
func (g *group) runMembers(c *Call) error {
	// The fused node has been charged as a node; its first member is about to be.
	c.run.meter.Cost -= nodeCost
	c.run.meter.Nodes--
	var slots []int
	var values []Value
	for _, m := range g.members {
		call := Call{node: m, run: c.run, fr: c.fr, in: make([]Value, len(m.in)), out: make([]Value, len(m.out))}
		for i, slot := range m.in {
			if slot < 0 {
				continue
			}
			if k := slices.Index(slots, slot); k >= 0 {
				call.in[i] = values[k]
			} else {
				call.in[i] = c.in[slices.Index(g.in, slot)]
			}
			if t, ok := call.in[i].(*Tensor); ok && t.last && !m.op.layout {
				call.in[i] = c.run.plain(t)
			}
		}
		if err := c.run.call(&call); err != nil {
			return err
		}
		slots, values = append(slots, m.out[0]), append(values, call.out[0])
	}
	c.Set(0, values[len(values)-1])
	return nil
}

// merge replaces members by one node that stands where the last of them stood: everything it reads has been made by then.
func (f *fuser) merge(members []*Node, o *op) *Node {
	first, last := members[0], members[len(members)-1]
	n := &Node{Name: first.Name, Domain: first.Domain, Op: first.Op, Opset: first.Opset, index: first.index, op: o, prog: first.prog,
		out: slices.Clone(last.out), nout: 1}
	var made []int
	for _, m := range members {
		for _, slot := range m.in {
			if slot >= 0 && !slices.Contains(made, slot) && !slices.Contains(n.in, slot) {
				n.in = append(n.in, slot)
			}
		}
		made = append(made, m.out[0])
		f.gone[m] = true
	}
	n.members = &group{members: slices.Clone(members), in: n.in}
	f.p.steps[slices.Index(f.p.steps, last)] = n
	return n
}

// is reports whether a node is the given ai.onnx operator with one used output.
func is(n *Node, op string) bool {
	return n != nil && n.Domain == "" && n.Op == op && n.Opset >= 7 && len(n.out) == 1
}

// reader is the node among those that read n's output which is the given operator; count is how many must read it in all.
func (f *fuser) reader(n *Node, op string, count int) *Node {
	if n == nil || len(n.out) != 1 || n.out[0] < 0 || f.pinned[n.out[0]] || len(f.consumers[n.out[0]]) != count {
		return nil
	}
	for _, c := range f.consumers[n.out[0]] {
		if is(c, op) && !f.gone[c] {
			return c
		}
	}
	return nil
}

// scalarIn is the other operand of a binary node if it is a constant of one float32 element.
func (f *fuser) scalarIn(n *Node, i int) (float32, bool) {
	t := f.constant(n, i)
	if t == nil || t.DType != Float32 || t.Len() != 1 || t.Rank() > 1 {
		return 0, false
	}
	return t.data.([]float32)[0], true
}

// meanAxis is the only axis of a ReduceMean that keeps it.
func (f *fuser) meanAxis(n *Node) (int, bool) {
	if !n.Bool("keepdims", true) {
		return 0, false
	}
	axes := n.Ints("axes")
	if len(n.in) > 1 {
		t := f.constant(n, 1)
		if t == nil {
			return 0, false
		}
		var err error
		if axes, err = intsOf(t); err != nil {
			return 0, false
		}
	}
	if len(axes) != 1 {
		return 0, false
	}
	return axes[0], true
}

// layerNorm finds ReduceMean, Sub, Pow by 2, ReduceMean, Add ε, Sqrt, Div, Mul γ, Add β over one axis: a layer normalization of which
// kernel.LayerNorm does every step with the same roundings.
func (f *fuser) layerNorm(mean *Node) {
	if !is(mean, "ReduceMean") || f.gone[mean] {
		return
	}
	a1, ok := f.meanAxis(mean)
	sub := f.reader(mean, "Sub", 1)
	if !ok || sub == nil || sub.in[0] != mean.in[0] || sub.in[1] != mean.out[0] {
		return
	}
	pow, div := f.reader(sub, "Pow", 2), f.reader(sub, "Div", 2)
	if pow == nil || div == nil || pow.in[0] != sub.out[0] || div.in[0] != sub.out[0] {
		return
	}
	two, ok := f.scalarIn(pow, 1)
	square := f.reader(pow, "ReduceMean", 1)
	if !ok || two != 2 || square == nil {
		return
	}
	a2, ok := f.meanAxis(square)
	plus := f.reader(square, "Add", 1)
	if !ok || a1 != a2 || plus == nil {
		return
	}
	eps, ok := f.scalarIn(plus, 1)
	if plus.in[0] != square.out[0] {
		eps, ok = f.scalarIn(plus, 0)
	}
	root := f.reader(plus, "Sqrt", 1)
	if !ok || root == nil || f.reader(root, "Div", 1) != div || div.in[1] != root.out[0] {
		return
	}
	scale := f.reader(div, "Mul", 1)
	shift := f.reader(scale, "Add", 1)
	if shift == nil {
		return
	}
	other := func(n *Node, from *Node) []float32 {
		for i := range 2 {
			if t := f.constant(n, i); t != nil && n.in[1-i] == from.out[0] && t.DType == Float32 && t.Rank() == 1 {
				return t.data.([]float32)
			}
		}
		return nil
	}
	ln := &layerNorm{axis: a1, eps: eps, scale: other(scale, div), bias: other(shift, scale)}
	if ln.scale == nil || ln.bias == nil {
		return
	}
	n := f.merge([]*Node{mean, sub, pow, square, plus, root, div, scale, shift}, &op{name: "layer norm", in: arity{0, many}, out: one(1),
		build: func(n *Node) (exec, error) { ln.members = n.members; return ln.run, nil }})
	ln.x = slices.Index(n.in, mean.in[0])
}

type layerNorm struct {
	members     *group
	x, axis     int
	eps         float32
	scale, bias []float32
}

func (l *layerNorm) run(c *Call) error {
	x := c.In(l.x)
	if x == nil || x.DType != Float32 || c.Dry() || x.Rank() == 0 || l.axis != -1 && l.axis != x.Rank()-1 {
		return l.members.runMembers(c)
	}
	cols := x.Shape[x.Rank()-1]
	if cols == 0 || len(l.scale) != cols || len(l.bias) != cols {
		return l.members.runMembers(c)
	}
	rows := x.Len() / cols
	y := c.outInPlace(l.x)
	// The node and the last output are charged; now what the other members would have cost.
	c.Cost(rows * 4 / 8)
	c.Cost(x.Len())
	stat := &Tensor{DType: Float32, Shape: []int{rows}}
	for _, cost := range []int{1, 2 * transcendental} {
		c.chargeFused(y, cost)
	}
	c.chargeFused(stat, 0)
	c.Cost(x.Len())
	c.chargeFused(stat, 1)
	c.chargeFused(stat, 4)
	for range 2 {
		c.chargeFused(y, 1)
	}
	c.Cost(nodeCost + x.Len())
	if c.err == nil {
		c.err = c.run.charge(0, 1)
	}
	return c.Do(func() {
		c.Check(kernel.LayerNorm(c.Pool(), y.data.([]float32), x.data.([]float32), rows, cols, l.scale, l.bias, l.eps, nil, nil))
	})
}

// channelShuffle finds Reshape to N, g, k, space; Transpose of g and k; Reshape back: it permutes channels, which in channels-last
// layout moves elements within each pixel only.
func (f *fuser) channelShuffle(split *Node) {
	if !is(split, "Reshape") || f.gone[split] {
		return
	}
	turn := f.reader(split, "Transpose", 1)
	join := f.reader(turn, "Reshape", 1)
	if join == nil || !slices.Equal(turn.Ints("perm"), []int{0, 2, 1, 3, 4}) {
		return
	}
	read := func(n *Node) []int {
		t := f.constant(n, 1)
		if t == nil || n.Bool("allowzero", false) {
			return nil
		}
		v, err := intsOf(t)
		if err != nil {
			return nil
		}
		return v
	}
	a, b := read(split), read(join)
	if len(a) != 5 || len(b) != 4 {
		return
	}
	s := &shuffle{split: a, join: b}
	n := f.merge([]*Node{split, turn, join}, &op{name: "channel shuffle", in: arity{0, many}, out: one(1), layout: true,
		build: func(n *Node) (exec, error) { s.members = n.members; return s.run, nil }})
	s.x = slices.Index(n.in, split.in[0])
}

type shuffle struct {
	members     *group
	x           int
	split, join []int
}

func (s *shuffle) run(c *Call) error {
	x := c.In(s.x)
	if x == nil || !x.last || x.Rank() != 4 || c.Dry() || !slices.Equal(s.join, x.Shape) ||
		!slices.Equal(s.split, []int{x.Shape[0], s.split[1], s.split[2], x.Shape[2], x.Shape[3]}) || s.split[1]*s.split[2] != x.Shape[1] {
		return s.members.runMembers(c)
	}
	y := c.OutFull(0, Float32, x.Shape)
	y.last = true
	c.Cost(x.Len())
	c.Cost(2 * nodeCost)
	if c.err == nil {
		c.err = c.run.charge(0, 2)
	}
	return c.Do(func() {
		g, k, ch := s.split[1], s.split[2], x.Shape[1]
		src, dst := x.data.([]float32), y.data.([]float32)
		c.Pool().For(len(src)/ch, 1+rowGrain/ch, func(lo, hi int) {
			for p := lo; p < hi; p++ {
				from, to := src[p*ch:(p+1)*ch], dst[p*ch:(p+1)*ch]
				if g == 3 {
					interleave3(to, from)
					continue
				}
				for i := range g {
					for j, v := range from[i*k : (i+1)*k] {
						to[j*g+i] = v
					}
				}
			}
		})
	})
}
