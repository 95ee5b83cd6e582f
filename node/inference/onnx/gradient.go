package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Gradient (ai.onnx.preview.training) is not an operator with a run of its own: it asks for the derivatives of a value that other nodes compute. Before
// a graph is compiled, each such node is replaced by a copy of those nodes, fed with its own inputs, and by the nodes of the reverse pass.
// The reverse pass knows the elementwise operators below; others are unsupported.

// expandGradients returns the nodes with every Gradient replaced; more than limit nodes are refused.
func expandGradients(nodes []*nodePB, limit int) ([]*nodePB, error) {
	isGradient := func(n *nodePB) bool { return n.domain == trainingDomain && n.op == "Gradient" }
	if !slices.ContainsFunc(nodes, isGradient) {
		return nodes, nil
	}
	var out []*nodePB
	for i, n := range nodes {
		if !isGradient(n) {
			out = append(out, n)
			continue
		}
		g := &gradient{nodes: nodes, prefix: fmt.Sprintf("(gradient %d)", i), rename: map[string]string{}, parts: map[string][]string{}}
		if err := g.expand(n); err != nil {
			return nil, &Error{Code: CodeOf(err), Node: n.name, Op: trainingDomain + ".Gradient", Err: err}
		}
		if out = append(out, g.out...); len(out) > limit {
			return nil, tooDear("more than %d nodes after expanding gradients", limit)
		}
	}
	return out, nil
}

type gradient struct {
	nodes  []*nodePB
	prefix string
	count  int
	out    []*nodePB
	rename map[string]string   // value of the graph → its copy
	parts  map[string][]string // copied value → names whose sum is its derivative
}

func (g *gradient) expand(n *nodePB) error {
	list := func(name string) (out []string) {
		for _, a := range n.attrs {
			if a.name == name {
				for _, s := range a.strs {
					out = append(out, string(s))
				}
			}
		}
		return out
	}
	xs, zs, y := list("xs"), list("zs"), ""
	for _, a := range n.attrs {
		if a.name == "y" {
			y = string(a.s)
		}
	}
	if len(xs)+len(zs) != len(n.inputs) || len(xs) != len(n.outputs) || y == "" {
		return failf(CodeInvalidModel, "%d values xs and %d zs for %d inputs and %d outputs", len(xs), len(zs), len(n.inputs), len(n.outputs))
	}
	for i, name := range slices.Concat(xs, zs) {
		g.rename[name] = n.inputs[i]
	}
	copied, err := g.forward(y)
	if err != nil {
		return err
	}
	target := g.name(y)
	g.parts[target] = []string{g.add("", builtinFill(1), target)}
	for i := len(copied) - 1; i >= 0; i-- {
		if err := g.reverse(copied[i]); err != nil {
			return err
		}
	}
	for i := range xs {
		d := g.derivative(n.inputs[i])
		if d == "" { // y does not depend on it
			d = g.add("", builtinFill(0), n.inputs[i])
		}
		g.out = append(g.out, &nodePB{op: "Identity", inputs: []string{d}, outputs: []string{n.outputs[i]}, name: n.name})
	}
	return nil
}

// name is the copy's name of a value; values outside the copied part keep theirs.
func (g *gradient) name(v string) string {
	if c, ok := g.rename[v]; ok {
		return c
	}
	return v
}

// forward copies the nodes that compute y, in the order in which the graph has them.
func (g *gradient) forward(y string) ([]*nodePB, error) {
	producer := map[string]int{}
	for i, n := range g.nodes {
		for _, o := range n.outputs {
			producer[o] = i
		}
	}
	needed := map[int]bool{}
	for todo := []string{y}; len(todo) > 0; {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		i, ok := producer[v]
		if _, given := g.rename[v]; given || !ok || needed[i] {
			continue
		}
		needed[i] = true
		todo = append(todo, reads(g.nodes[i])...)
	}
	order, err := sortNodes("gradient", g.nodes, func(string) bool { return false })
	if err != nil {
		return nil, err
	}
	var copied []*nodePB
	for _, i := range order {
		if !needed[i] {
			continue
		}
		c := *g.nodes[i]
		c.inputs, c.outputs = slices.Clone(c.inputs), slices.Clone(c.outputs)
		for k, v := range c.inputs {
			c.inputs[k] = g.name(v)
		}
		for k, v := range c.outputs {
			if v != "" {
				g.rename[v] = g.fresh()
				c.outputs[k] = g.rename[v]
			}
		}
		g.out = append(g.out, &c)
		copied = append(copied, &c)
	}
	return copied, nil
}

func (g *gradient) fresh() string {
	g.count++
	return fmt.Sprintf("%s %d", g.prefix, g.count)
}

// add appends a node and returns the name of its output; a builtin needs no operator name.
func (g *gradient) add(op string, builtin *op, in ...string) string {
	out := g.fresh()
	g.out = append(g.out, &nodePB{op: op, builtin: builtin, inputs: in, outputs: []string{out}, name: out})
	return out
}

// derivative sums what was collected for a value, "" for nothing.
func (g *gradient) derivative(v string) string {
	p := g.parts[v]
	for len(p) > 1 {
		p = append([]string{g.add("Add", nil, p[0], p[1])}, p[2:]...)
	}
	g.parts[v] = p
	if len(p) == 0 {
		return ""
	}
	return p[0]
}

// reverse adds what one node contributes to the derivatives of its inputs.
func (g *gradient) reverse(n *nodePB) error {
	d := g.derivative(n.outputs[0])
	if d == "" {
		return nil
	}
	give := func(i int, part string) { // broadcasting forward is summing backward
		v := n.inputs[i]
		g.parts[v] = append(g.parts[v], g.add("", builtinSumTo, part, v))
	}
	mul := func(a, b string) string { return g.add("Mul", nil, a, b) }
	a, b, y := n.inputs[0], "", n.outputs[0]
	if len(n.inputs) > 1 {
		b = n.inputs[1]
	}
	if n.domain != "" {
		return failf(CodeUnsupported, "derivative of %s.%s", n.domain, n.op)
	}
	switch n.op {
	case "Identity":
		give(0, d)
	case "Neg":
		give(0, g.add("Neg", nil, d))
	case "Add":
		give(0, d)
		give(1, d)
	case "Sub":
		give(0, d)
		give(1, g.add("Neg", nil, d))
	case "Mul":
		give(0, mul(d, b))
		give(1, mul(d, a))
	case "Div":
		q := g.add("Div", nil, d, b)
		give(0, q)
		give(1, g.add("Neg", nil, mul(q, y)))
	case "Exp":
		give(0, mul(d, y))
	case "Log":
		give(0, g.add("Div", nil, d, a))
	case "Sqrt":
		give(0, g.add("Div", nil, d, g.add("Add", nil, y, y)))
	default:
		return failf(CodeUnsupported, "derivative of %s", n.op)
	}
	return nil
}

// builtinFill is a tensor like the input with all elements v.
func builtinFill(v int64) *op {
	return &op{name: "fill", in: one(1), out: one(1), build: func(*Node) (exec, error) {
		return func(c *Call) error {
			x := c.In(0)
			if !x.DType.isFloat() {
				return c.badType(0)
			}
			y := c.OutFull(0, x.DType, x.Shape)
			return c.Do(func() { fillFrom(y, castTo(scalarOf(v), x.DType)) })
		}, nil
	}}
}

// builtinSumTo sums input 0 over the dimensions along which input 1 was stretched to its shape.
var builtinSumTo = &op{name: "sum to shape", in: one(2), out: one(1), build: func(*Node) (exec, error) {
	return func(c *Call) error {
		x, ref := c.In(0), c.In(1)
		if equalShape(x.Shape, ref.Shape) {
			c.Set(0, x)
			return nil
		}
		var axes []int
		lead := x.Rank() - ref.Rank()
		for i, d := range x.Shape {
			if i < lead || ref.Shape[i-lead] == 1 && d != 1 {
				axes = append(axes, i)
			}
		}
		if len(axes) == 0 {
			return fmt.Errorf("shape %v does not come from %v", x.Shape, ref.Shape)
		}
		if err := c.reduce(kernel.RedSum, axes, true); err != nil || c.out[0] == nil {
			return err
		}
		t := c.out[0].(*Tensor).view(ref.Shape)
		if t.Len() != ref.Len() {
			return fmt.Errorf("shape %v does not come from %v", x.Shape, ref.Shape)
		}
		c.Set(0, t)
		return nil
	}, nil
}}
