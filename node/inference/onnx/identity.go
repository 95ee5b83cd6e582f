package onnx

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"math"
	"slices"
)

// Digest is the SHA-256 of the model's bytes: its identity wherever bytes are exchanged.
func (m *Model) Digest() [32]byte { return sha256.Sum256(m.raw) }

// GraphDigest identifies what the model computes, whatever way it was written down. Two models have the same digest if they differ
// only in the order of protobuf fields, nodes, initializers or attributes, in the names of nodes and inner values, in nodes that no output
// depends on, in how tensors are stored, or in documentation, producer and metadata. Inputs and outputs count with name, order and type.
//
// Every value has a digest made from the operator, its attributes and the digests of the values that it reads, so a graph is the list of its
// outputs' digests. Digests are SHA-256 over length-prefixed fields. It fails on models that could not be prepared either: cycles,
// undefined names, unreadable tensors.
func (m *Model) GraphDigest() ([32]byte, error) {
	d := &digester{m: m, funcs: map[funcKey]*functionPB{}}
	for _, f := range m.pb.functions {
		d.funcs[funcKey{f.domain, f.name, f.overload}] = f
	}
	out, err := d.graph(m.pb.graph, nil, m.pb.opsets, true)
	return out, wrapCode(CodeInvalidModel, err)
}

type digest = [32]byte

type digester struct {
	m     *Model
	funcs map[funcKey]*functionPB
	depth int
	work  int // nodes visited, functions once for each call
}

// sum hashes a tag and fields; each field is preceded by its length.
type sum struct{ h hash.Hash }

func newSum(tag string) sum {
	s := sum{sha256.New()}
	s.str(tag)
	return s
}

func (s sum) bytes(b []byte) {
	s.int(int64(len(b)))
	s.h.Write(b)
}

func (s sum) str(v string) { s.bytes([]byte(v)) }

func (s sum) int(v int64) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(v))
	s.h.Write(b[:])
}

func (s sum) done() (d digest) {
	s.h.Sum(d[:0])
	return d
}

// names resolves values of one graph to digests.
type names struct {
	parent *names
	known  map[string]digest
	opsets map[string]int64
	attrs  map[string]*attrPB // of the enclosing function call
}

// value is the digest of a name in this graph or one around it.
func (n *names) value(name string) (digest, error) {
	for m := n; m != nil; m = m.parent {
		if id, ok := m.known[name]; ok {
			return id, nil
		}
	}
	return digest{}, failf(CodeInvalidModel, "value %q is not defined", name)
}

// body computes the digests of all values that nodes make.
func (d *digester) body(name string, nodes []*nodePB, n *names) error {
	order, err := sortNodes(name, nodes, func(name string) bool { _, ok := n.known[name]; return ok })
	for _, i := range order {
		if err == nil {
			err = d.node(n, nodes[i])
		}
	}
	return err
}

func (d *digester) enter() error {
	if d.depth++; d.depth > d.m.lim.Depth {
		return tooDear("graphs nest deeper than %d", d.m.lim.Depth)
	}
	return nil
}

func (d *digester) graph(g *graphPB, parent *names, opsets map[string]int64, top bool) (out digest, err error) {
	if err := d.enter(); err != nil {
		return out, err
	}
	defer func() { d.depth-- }()
	n := &names{parent: parent, known: map[string]digest{}, opsets: opsets}
	if parent != nil {
		n.attrs = parent.attrs
	}
	for _, t := range g.inits {
		if n.known[t.name], err = d.tensor(t); err != nil {
			return out, err
		}
	}
	for _, sp := range g.sparse {
		t, err := d.m.lim.dense(sp)
		if err != nil {
			return out, err
		}
		n.known[sp.values.name] = tensorDigest(t)
	}
	s := newSum("graph")
	for i, v := range g.inputs {
		if _, constant := n.known[v.name]; constant {
			continue
		}
		in := newSum("input")
		if in.int(int64(i)); top { // inner inputs go by position
			in.str(v.name)
			typeSum(in, v.typ)
		} else {
			in.int(int64(d.depth))
		}
		n.known[v.name] = in.done()
		id := n.known[v.name]
		s.bytes(id[:])
	}
	if err := d.body(g.name, g.nodes, n); err != nil {
		return out, err
	}
	s.str("outputs")
	for _, v := range g.outputs {
		id, err := n.value(v.name)
		if err != nil {
			return out, err
		}
		s.bytes(id[:])
		if top {
			s.str(v.name)
			typeSum(s, v.typ)
		}
	}
	return s.done(), nil
}

func typeSum(s sum, t *typePB) {
	if t == nil {
		s.str("untyped")
		return
	}
	s.int(int64(t.kind))
	s.int(int64(t.elem))
	s.int(int64(len(t.dims)))
	for _, dim := range t.dims {
		if dim.known {
			s.int(dim.value)
		} else {
			s.int(-1)
		}
	}
	if t.inner != nil {
		typeSum(s, t.inner)
	}
}

// node computes the digests of all outputs of a node whose inputs are known.
func (d *digester) node(n *names, p *nodePB) error {
	if d.work++; d.work > d.m.lim.Nodes {
		return tooDear("more than %d nodes", d.m.lim.Nodes)
	}
	s := newSum("node")
	s.str(p.domain)
	s.str(p.op)
	s.int(n.opsets[p.domain])
	attrs := map[string]*attrPB{}
	var list []string
	for _, a := range p.attrs {
		if a.ref != "" {
			b := n.attrs[a.ref]
			if b == nil {
				continue
			}
			c := *b
			c.name = a.name
			a = &c
		}
		attrs[a.name] = a
		list = append(list, a.name)
	}
	if f := d.funcs[funcKey{p.domain, p.op, p.overload}]; f != nil {
		id, err := d.function(f, attrs)
		if err != nil {
			return err
		}
		s.bytes(id[:])
	} else {
		slices.Sort(list)
		for _, name := range slices.Compact(list) {
			id, err := d.attr(n, attrs[name])
			if err != nil {
				return fmt.Errorf("node %q (%s): %w", p.name, p.op, err)
			}
			s.bytes(id[:])
		}
	}
	s.str("inputs")
	inputs := p.inputs
	for len(inputs) > 0 && inputs[len(inputs)-1] == "" {
		inputs = inputs[:len(inputs)-1]
	}
	for _, name := range inputs {
		var id digest
		if name != "" {
			var err error
			if id, err = n.value(name); err != nil {
				return fmt.Errorf("node %q (%s): %w", p.name, p.op, err)
			}
		}
		s.bytes(id[:])
	}
	base := s.done()
	for k, o := range p.outputs {
		if o != "" {
			out := newSum("output")
			out.bytes(base[:])
			out.int(int64(k))
			n.known[o] = out.done()
		}
	}
	return nil
}

func (d *digester) function(f *functionPB, attrs map[string]*attrPB) (out digest, err error) {
	if err := d.enter(); err != nil {
		return out, err
	}
	defer func() { d.depth-- }()
	bound := map[string]*attrPB{}
	for _, a := range f.attrDefaults {
		bound[a.name] = a
	}
	for name, a := range attrs {
		bound[name] = a
	}
	n := &names{known: map[string]digest{}, opsets: f.opsets, attrs: bound}
	for i, in := range f.inputs {
		s := newSum("argument")
		s.int(int64(i))
		n.known[in] = s.done()
	}
	if err := d.body(f.name, f.nodes, n); err != nil {
		return out, err
	}
	s := newSum("function")
	for _, o := range f.outputs {
		id, err := n.value(o)
		if err != nil {
			return out, err
		}
		s.bytes(id[:])
	}
	return s.done(), nil
}

func (d *digester) attr(n *names, a *attrPB) (digest, error) {
	s := newSum("attribute")
	s.str(a.name)
	s.int(int64(a.typ))
	var err error
	var id digest
	switch a.typ {
	case attrFloat:
		s.int(int64(math.Float32bits(a.f)))
	case attrInt:
		s.int(a.i)
	case attrString:
		s.bytes(a.s)
	case attrFloats:
		for _, f := range a.floats {
			s.int(int64(math.Float32bits(f)))
		}
	case attrInts:
		for _, v := range a.ints {
			s.int(v)
		}
	case attrStrings:
		for _, v := range a.strs {
			s.bytes(v)
		}
	case attrTensor:
		if a.t != nil {
			id, err = d.tensor(a.t)
			s.bytes(id[:])
		}
	case attrGraph:
		if a.g != nil {
			id, err = d.graph(a.g, n, n.opsets, false)
			s.bytes(id[:])
		}
	case attrTypeProto:
		typeSum(s, a.typePB)
	case attrSparse:
		if a.sparse != nil {
			var t *Tensor
			if t, err = d.m.lim.dense(a.sparse); err == nil {
				id = tensorDigest(t)
				s.bytes(id[:])
			}
		}
	default:
		return id, failf(CodeUnsupported, "attribute %q of type %d", a.name, a.typ)
	}
	return s.done(), err
}

func (d *digester) tensor(p *tensorPB) (digest, error) {
	t, err := d.m.lim.tensor(p, d.m.ext)
	if err != nil {
		return digest{}, err
	}
	return tensorDigest(t), nil
}
