package onnx

import (
	"fmt"
)

// functionOp runs a model-local function; its program is the node's only subgraph.
var functionOp = &op{
	name: "function", in: arity{0, many}, out: arity{0, many}, values: true,
	build: func(n *Node) (exec, error) {
		prog := n.Sub(functionBody)
		return func(c *Call) error {
			in := make([]Value, len(prog.inputs))
			copy(in, c.in)
			out, err := c.Sub(prog, in)
			for i, v := range out {
				c.Set(i, v)
			}
			return err
		}, nil
	},
}

const functionBody = "(function)"

// call compiles a function for this call of it, with the call's attributes bound.
func (b *builder) call(n *Node, fn *functionPB) error {
	if b.depth++; b.depth > b.lim.Depth {
		return tooDear("functions nest deeper than %d", b.lim.Depth)
	}
	defer func() { b.depth-- }()
	if len(n.in) > len(fn.inputs) {
		return fmt.Errorf("has %d inputs, the function takes %d", len(n.in), len(fn.inputs))
	}
	bound := map[string]*attrPB{}
	for _, a := range fn.attrDefaults {
		bound[a.name] = a
	}
	for name, a := range n.attrs {
		bound[name] = a
	}
	s := &scope{prog: &program{name: fn.name}, slots: map[string]int{}, attrs: bound, inFunc: true, opsets: fn.opsets}
	for _, in := range fn.inputs {
		if _, dup := s.slots[in]; dup || in == "" {
			return fmt.Errorf("function input %q is declared twice or has no name", in)
		}
		s.prog.inputs = append(s.prog.inputs, port{name: in, slot: s.newSlot(in)})
	}
	if err := b.body(fn.name, fn.nodes, s); err != nil {
		return err
	}
	for _, out := range fn.outputs {
		slot, ok := s.lookup(out)
		if !ok {
			return fmt.Errorf("function output %q is not produced", out)
		}
		s.prog.outputs = append(s.prog.outputs, port{name: out, slot: slot})
	}
	n.op = functionOp
	n.attrs = map[string]*attrPB{}
	n.subs = map[string]*program{functionBody: s.prog}
	n.subOrder = []string{functionBody}
	return b.finish(s.prog)
}
