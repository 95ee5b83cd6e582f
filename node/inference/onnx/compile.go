package onnx

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// program is a graph ready to run: values live in numbered slots of a frame, steps run in order.
type program struct {
	name     string
	inputs   []port
	outputs  []port
	captures []capture // values of the enclosing graph that this subgraph reads
	template []Value   // initial slots: constants set, the rest nil
	steps    []*Node
	release  [][]int  // release[i] lists the slots that nobody reads after step i
	foreign  []bool   // slots of inputs and captures
	widest   int      // most inputs or outputs of a step
	names    []string // of the slots
	constant int64    // bytes of the constants held by this program alone
}

type port struct {
	name string
	slot int
	typ  *typePB
}

type capture struct{ from, to int }

// builder turns graphs into programs. One builder serves one session.
type builder struct {
	lim    *Limits
	ext    fs.FS
	funcs  map[funcKey]*functionPB
	nodes  int // nodes built so far, functions and subgraphs expanded
	depth  int
	fold   *run // runs constant nodes; its meter bounds what folding may cost
	noFuse bool
	keep   []string // values of the main graph that fusion must leave as they are
}

type funcKey struct{ domain, name, overload string }

// scope is the naming environment of one graph while it is compiled.
type scope struct {
	parent *scope
	prog   *program
	slots  map[string]int
	attrs  map[string]*attrPB // of the enclosing function call, nil outside functions
	inFunc bool
	opsets map[string]int64
}

func (s *scope) newSlot(name string) int {
	s.prog.template = append(s.prog.template, nil)
	s.prog.names = append(s.prog.names, name)
	slot := len(s.prog.template) - 1
	if name != "" {
		s.slots[name] = slot
	}
	return slot
}

// lookup finds a name here or in an enclosing graph; then it becomes a capture of every graph in between.
func (s *scope) lookup(name string) (int, bool) {
	if slot, ok := s.slots[name]; ok {
		return slot, true
	}
	if s.parent == nil {
		return 0, false
	}
	from, ok := s.parent.lookup(name)
	if !ok {
		return 0, false
	}
	to := s.newSlot(name)
	if v := s.parent.prog.template[from]; v != nil { // a constant needs no capture
		s.prog.template[to] = v
	} else {
		s.prog.captures = append(s.prog.captures, capture{from, to})
	}
	return to, true
}

// graph compiles g inside parent (nil for the main graph).
func (b *builder) graph(g *graphPB, parent *scope, opsets map[string]int64, attrs map[string]*attrPB) (*program, error) {
	if b.depth++; b.depth > b.lim.Depth {
		return nil, tooDear("graphs nest deeper than %d", b.lim.Depth)
	}
	defer func() { b.depth-- }()
	s := &scope{parent: parent, prog: &program{name: g.name}, slots: map[string]int{}, opsets: opsets, attrs: attrs}
	if parent != nil {
		s.inFunc = parent.inFunc
	}
	if err := b.initializers(g, s); err != nil {
		return nil, err
	}
	for _, in := range g.inputs {
		if slot, ok := s.slots[in.name]; ok && s.prog.template[slot] != nil {
			continue // an initializer listed as an input, as before IR version 4: a constant
		} else if ok || in.name == "" {
			return nil, failf(CodeInvalidModel, "graph %q: input %q is declared twice or has no name", g.name, in.name)
		}
		s.prog.inputs = append(s.prog.inputs, port{in.name, s.newSlot(in.name), in.typ})
	}
	if err := b.body(g.name, g.nodes, s); err != nil {
		return nil, err
	}
	for _, out := range g.outputs {
		slot, ok := s.lookup(out.name)
		if !ok {
			return nil, failf(CodeInvalidModel, "graph %q: output %q is not produced", g.name, out.name)
		}
		s.prog.outputs = append(s.prog.outputs, port{out.name, slot, out.typ})
	}
	return s.prog, b.finish(s.prog)
}

func (b *builder) initializers(g *graphPB, s *scope) error {
	add := func(name string, t *Tensor, err error) error {
		if err != nil {
			return wrapCode(CodeInvalidModel, fmt.Errorf("initializer %q: %w", name, err))
		}
		if _, dup := s.slots[name]; dup || name == "" {
			return failf(CodeInvalidModel, "graph %q: initializer %q is declared twice or has no name", g.name, name)
		}
		s.prog.template[s.newSlot(name)] = t
		s.prog.constant = satAdd(s.prog.constant, valueBytes(t))
		b.fold.live = satAdd(b.fold.live, valueBytes(t))
		if b.fold.live > b.lim.LiveBytes {
			return tooDear("constants exceed %d bytes", b.lim.LiveBytes)
		}
		return nil
	}
	for _, p := range g.inits {
		t, err := b.lim.tensor(p, b.ext)
		if err := add(p.name, t, err); err != nil {
			return err
		}
	}
	for _, p := range g.sparse {
		t, err := b.lim.dense(p)
		name := ""
		if p.values != nil {
			name = p.values.name
		}
		if err := add(name, t, err); err != nil {
			return err
		}
	}
	return nil
}

// body adds the nodes of a graph or function in dependency order, folds what is constant and prepares the rest.
func (b *builder) body(name string, nodes []*nodePB, s *scope) error {
	nodes, err := expandGradients(nodes, b.lim.Nodes)
	if err != nil {
		return err
	}
	order, err := sortNodes(name, nodes, func(name string) bool { _, ok := s.slots[name]; return ok })
	if err != nil {
		return err
	}
	for _, i := range order {
		n, err := b.node(nodes[i], s)
		if err != nil {
			return err
		}
		if done, err := b.tryFold(n, s.prog); err != nil {
			return atNode(n, CodeInvalidModel, err)
		} else if !done {
			s.prog.steps = append(s.prog.steps, n)
		}
	}
	return nil
}

// node resolves one node: operator or function, slots, attributes, subgraphs. It is not built yet.
func (b *builder) node(p *nodePB, s *scope) (*Node, error) {
	if b.nodes++; b.nodes > b.lim.Nodes {
		return nil, tooDear("more than %d nodes after expanding functions", b.lim.Nodes)
	}
	n := &Node{Name: p.name, Domain: p.domain, Op: p.op, index: b.nodes, prog: b, attrs: map[string]*attrPB{}}
	n.Opset = int(min(s.opsets[p.domain], 1<<20))
	if err := b.attributes(n, p, s); err != nil {
		return nil, atNode(n, CodeInvalidModel, err)
	}
	fn := b.funcs[funcKey{p.domain, p.op, p.overload}]
	if n.op = p.builtin; fn == nil && n.op == nil {
		if _, ok := s.opsets[p.domain]; !ok {
			return nil, atNode(n, CodeInvalidModel, fmt.Errorf("domain %q is not imported", p.domain))
		}
		var err error
		if n.op, err = findOp(p.domain, p.op, n.Opset); err != nil {
			return nil, atNode(n, CodeUnsupported, err)
		}
	}
	for _, name := range p.inputs {
		slot := -1
		if name != "" {
			var ok bool
			if slot, ok = s.lookup(name); !ok {
				return nil, atNode(n, CodeInvalidModel, fmt.Errorf("input %q is not defined", name))
			}
		}
		n.in = append(n.in, slot)
	}
	if fn != nil {
		if err := b.call(n, fn); err != nil {
			return nil, atNode(n, CodeInvalidModel, err)
		}
	} else if err := b.subgraphs(n, s); err != nil {
		return nil, atNode(n, CodeInvalidModel, err)
	}
	for _, name := range p.outputs {
		slot := -1
		if name != "" {
			slot = s.newSlot(name)
		}
		n.out = append(n.out, slot)
	}
	n.nout = len(n.out)
	for n.nout > 0 && n.out[n.nout-1] < 0 {
		n.nout--
	}
	return n, atNode(n, CodeInvalidModel, n.checkArity())
}

func (n *Node) checkArity() error {
	a := n.op.in
	got := len(n.in)
	for got > 0 && n.in[got-1] < 0 {
		got--
	}
	if got > a.max || len(n.in) < a.min {
		return fmt.Errorf("has %d inputs, wants %d to %d", got, a.min, a.max)
	}
	for i := range a.min {
		if n.in[i] < 0 {
			return fmt.Errorf("input %d is missing", i)
		}
	}
	if n.nout > n.op.out.max || len(n.out) < n.op.out.min {
		return fmt.Errorf("has %d outputs, wants %d to %d", n.nout, n.op.out.min, n.op.out.max)
	}
	return nil
}

// attributes binds a node's attributes, replacing references to those of the enclosing function.
func (b *builder) attributes(n *Node, p *nodePB, s *scope) error {
	for _, a := range p.attrs {
		if a.ref != "" {
			if !s.inFunc {
				return fmt.Errorf("attribute %q refers to %q outside a function", a.name, a.ref)
			}
			bound := s.attrs[a.ref]
			if bound == nil {
				continue // an optional attribute that the caller left out
			}
			copied := *bound
			copied.name = a.name
			a = &copied
		}
		if _, dup := n.attrs[a.name]; dup {
			return fmt.Errorf("attribute %q is given twice", a.name)
		}
		n.attrs[a.name] = a
	}
	return nil
}

func (b *builder) subgraphs(n *Node, s *scope) error {
	for name, a := range n.attrs {
		if a.typ == attrGraph && a.g != nil {
			n.subOrder = append(n.subOrder, name)
		} else if a.typ == attrGraphs || len(a.graphs) > 0 {
			return failf(CodeUnsupported, "attribute %q is a list of graphs", name)
		}
	}
	slices.Sort(n.subOrder)
	for _, name := range n.subOrder {
		sub, err := b.graph(n.attrs[name].g, s, s.opsets, s.attrs)
		if err != nil {
			return err
		}
		if n.subs == nil {
			n.subs = map[string]*program{}
		}
		n.subs[name] = sub
	}
	return nil
}

// prepare builds a node: from here on it can run.
func (b *builder) prepare(n *Node, p *program) error {
	n.consts = make([]*Tensor, len(n.in))
	for i, slot := range n.in {
		if slot >= 0 {
			n.consts[i], _ = p.template[slot].(*Tensor)
		}
	}
	if n.members != nil {
		for _, m := range n.members.members {
			if err := b.prepare(m, p); err != nil {
				return err
			}
		}
	}
	run, err := n.op.build(n)
	if n.attrErr != nil {
		err = n.attrErr
	}
	n.run = run
	return atNode(n, CodeInvalidModel, err)
}

// finish drops dead code, fuses, builds what is left and computes when slots die.
func (b *builder) finish(p *program) error {
	dropDead(p)
	if !b.noFuse {
		var keep []int
		if b.depth == 1 {
			for _, name := range b.keep {
				keep = append(keep, slices.Index(p.names, name))
			}
		}
		fuse(p, keep)
	}
	for _, n := range p.steps {
		if err := b.prepare(n, p); err != nil {
			return err
		}
	}
	p.liveness()
	return nil
}

// wrapCode gives an error a code unless it has one already.
func wrapCode(code Code, err error) error {
	var e *Error
	if err == nil || errors.As(err, &e) && error(e) == err { //nolint:errorlint // the outermost error itself, not one inside
		return err
	}
	if e != nil {
		return &Error{Code: e.Code, Node: e.Node, Op: e.Op, Err: err}
	}
	return &Error{Code: code, Err: err}
}
