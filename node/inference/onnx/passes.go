package onnx

import (
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Fusion. It changes no bit: every operation of a fused node rounds as it did in the node that it replaces, only the trip through memory
// between them is saved. The metered cost stays the same, too.
//
//   - product + bias + activation: MatMul, Gemm and Conv with a constant float32 right-hand side take a following bias (a constant vector over
//     the last axis) and a following elementwise operation of one operand into the kernel's epilogue.
//   - patterns: groups of nodes that exporters write for one operation (patterns.go).
//   - chains: elementwise nodes that feed each other and nobody else run block by block (chain.go).

// epilogue is what fusion appends to a product: a bias, then an activation.
type epilogue struct {
	bias  int // input of the node with one element a column, -1 for none
	act   kernel.Activation
	costs []int // steps an element of each fused node, for the meter
}

// kernel is the epilogue for the kernels; nil for nothing.
func (e *epilogue) kernel(c *Call) *kernel.Epilogue {
	if e == nil {
		return nil
	}
	k := &kernel.Epilogue{Act: e.act}
	if e.bias >= 0 {
		k.C, k.CCol = data1[float32](c.In(e.bias)), 1
	}
	return k
}

// charge meters the fused nodes as if they had run by themselves on output y.
func (e *epilogue) charge(c *Call, y *Tensor) {
	if e == nil {
		return
	}
	for _, cost := range e.costs {
		c.chargeFused(y, cost)
	}
}

// chargeFused charges what a node of its own would have cost: the node, its output, its elements.
func (c *Call) chargeFused(y *Tensor, cost int) {
	n := int64(y.Len())
	if c.err == nil {
		c.err = c.run.charge(satAdd(nodeCost+n*int64(y.DType.Width())/8, satMul(n, int64(cost))), 1)
	}
}

// fuser works on one program before its nodes are built.
type fuser struct {
	p         *program
	consumers map[int][]*Node // steps that read a slot
	pinned    map[int]bool    // slots that are outputs of the program, or read by subgraphs
	gone      map[*Node]bool
}

// fuse merges neighbouring steps where the specification says that no bit can change. The values in the slots keep stay visible.
func fuse(p *program, keep []int) {
	f := &fuser{p: p, consumers: map[int][]*Node{}, pinned: map[int]bool{}, gone: map[*Node]bool{}}
	for _, o := range p.outputs {
		f.pinned[o.slot] = true
	}
	for _, slot := range keep {
		f.pinned[slot] = true
	}
	for _, n := range p.steps {
		for _, s := range n.in {
			if s >= 0 {
				f.consumers[s] = append(f.consumers[s], n)
			}
		}
		for _, name := range n.subOrder {
			for _, c := range n.subs[name].captures {
				f.pinned[c.from] = true
			}
		}
	}
	for _, n := range p.steps {
		f.product(n)
	}
	f.sweep()
	for _, n := range p.steps {
		f.layerNorm(n)
		f.channelShuffle(n)
	}
	f.sweep()
	for _, n := range p.steps {
		f.chain(n)
	}
	f.sweep()
}

// sweep removes nodes that were merged into others.
func (f *fuser) sweep() {
	f.p.steps = slices.DeleteFunc(f.p.steps, func(n *Node) bool { return f.gone[n] })
}

// next is the only reader of a node's only output, nil if there are several or the value is needed otherwise.
func (f *fuser) next(n *Node) *Node {
	if len(n.out) != 1 || n.out[0] < 0 || f.pinned[n.out[0]] {
		return nil
	}
	if c := f.consumers[n.out[0]]; len(c) == 1 && !f.gone[c[0]] {
		return c[0]
	}
	return nil
}

// constant is the constant tensor in input i, nil if there is none.
func (f *fuser) constant(n *Node, i int) *Tensor {
	if i >= len(n.in) || n.in[i] < 0 {
		return nil
	}
	t, _ := f.p.template[n.in[i]].(*Tensor)
	return t
}

// product appends bias and activation to a product with a constant right-hand side.
func (f *fuser) product(n *Node) {
	if n.Domain != "" || f.gone[n] || n.Opset < 7 {
		return
	}
	w := f.constant(n, 1)
	if w == nil || w.DType != Float32 {
		return
	}
	switch n.Op {
	case "MatMul":
		if w.Rank() != 2 {
			return
		}
		f.bias(n, w.Shape[1])
	case "Gemm":
		if w.Rank() != 2 {
			return
		}
	case "Conv":
		if w.Rank() != 3 && w.Rank() != 4 {
			return
		}
	default:
		return
	}
	f.activation(n)
}

// absorb makes t part of n: n produces t's output.
func (f *fuser) absorb(n, t *Node, cost int) {
	if n.epi == nil {
		n.epi = &epilogue{bias: -1}
	}
	n.epi.costs = append(n.epi.costs, cost)
	n.out[0] = t.out[0]
	f.gone[t] = true
}

func (f *fuser) bias(n *Node, cols int) {
	t := f.next(n)
	if t == nil || t.Domain != "" || t.Op != "Add" || t.Opset < 7 {
		return
	}
	for i := range 2 {
		b := f.constant(t, i)
		if b == nil || b.DType != Float32 || b.Rank() != 1 || b.Len() != cols || t.in[1-i] != n.out[0] {
			continue
		}
		f.absorb(n, t, 1)
		n.epi.bias = len(n.in)
		n.in = append(n.in, t.in[i])
		return
	}
}

func (f *fuser) activation(n *Node) {
	t := f.next(n)
	if t == nil || t.op.step == nil || t.in[0] != n.out[0] {
		return
	}
	s := t.op.step(t, func(i int) *Tensor { return f.constant(t, i) })
	if s == nil || s.kind != stepUnary {
		return
	}
	f.absorb(n, t, s.cost)
	n.epi.act = s.activation()
}

// activation is a unary step as kernels take it.
func (s *step) activation() kernel.Activation {
	switch s.un {
	case kernel.OpRelu:
		return kernel.Activation{Kind: kernel.ActClip, Lo: 0, Hi: float32(math.Inf(1))}
	case kernel.OpClip:
		return kernel.Activation{Kind: kernel.ActClip, Lo: s.a, Hi: s.b}
	}
	op, a, b := s.un, s.a, s.b
	return kernel.Activation{Kind: kernel.ActMap, Map: func(row []float32) {
		_ = kernel.UnaryWith(op, row, row, a, b) // cannot fail: equal lengths
	}}
}

// chain collects the elementwise nodes from n on that feed only each other, and makes one node of them.
func (f *fuser) chain(n *Node) {
	if f.gone[n] {
		return
	}
	var members []*Node
	var steps []*step
	for t, from := n, -1; t != nil; t = f.next(t) {
		s := f.link(t, from)
		if s == nil {
			break
		}
		members, steps = append(members, t), append(steps, s)
		from = t.out[0]
	}
	if len(members) == 0 || len(members) == 1 && steps[0].kind != stepScaleShift { // a batch normalization alone still gains: constants folded, in place
		return
	}
	ch := &chain{steps: steps}
	fused := f.merge(members, chainOp)
	fused.chain = ch
	ch.primary = slices.Index(fused.in, members[0].in[steps[0].from])
	for k, m := range members {
		if o := steps[k].other(); o >= 0 {
			steps[k].ext = slices.Index(fused.in, m.in[o])
		}
	}
}

// link says what t does as a step of a chain, nil if it cannot be one. from is the slot of the running value, -1 at the start.
func (f *fuser) link(t *Node, from int) *step {
	if t.op == nil || t.op.step == nil || len(t.out) < 1 || t.out[0] < 0 || slices.ContainsFunc(t.out[1:], func(s int) bool { return s >= 0 }) {
		return nil
	}
	s := t.op.step(t, func(i int) *Tensor { return f.constant(t, i) })
	if s == nil {
		return nil
	}
	if from < 0 { // the running value enters on the side that is not constant
		if s.kind == stepBinary && f.constant(t, 0) != nil {
			s.from = 1
		}
		return s
	}
	switch {
	case s.kind == stepBinary && t.in[0] == t.in[1]:
		return nil
	case t.in[0] == from:
	case s.kind == stepBinary && t.in[1] == from:
		s.from = 1
	default:
		return nil
	}
	return s
}
