package onnx

import (
	"fmt"
	"math"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

// decoder reads onnx.proto messages by hand. It counts as it goes, so a small file cannot make it build a large graph.
//
// SECURITY: everything here is reached by bytes from anyone. Slices are kept as views of the model's bytes; nothing is allocated in
// proportion to a number that the bytes merely claim.
type decoder struct {
	lim    *Limits
	nodes  int
	values int
	attrs  int
	depth  int
}

// field is one decoded protobuf field: num for varint and fixed types, b for length-delimited ones.
type field struct {
	typ protowire.Type
	u   uint64
	b   []byte
}

// each calls f for the fields of message b.
func (d *decoder) each(b []byte, what string, f func(num protowire.Number, v field) error) error {
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("%s: %w", what, protowire.ParseError(n))
		}
		b = b[n:]
		v := field{typ: typ}
		switch typ {
		case protowire.VarintType:
			v.u, n = protowire.ConsumeVarint(b)
		case protowire.Fixed32Type:
			var x uint32
			x, n = protowire.ConsumeFixed32(b)
			v.u = uint64(x)
		case protowire.Fixed64Type:
			v.u, n = protowire.ConsumeFixed64(b)
		case protowire.BytesType:
			v.b, n = protowire.ConsumeBytes(b)
		default: // groups do not occur in onnx.proto
			return fmt.Errorf("%s: field %d has wire type %d", what, num, typ)
		}
		if n < 0 {
			return fmt.Errorf("%s: field %d: %w", what, num, protowire.ParseError(n))
		}
		b = b[n:]
		if err := f(num, v); err != nil {
			return err
		}
	}
	return nil
}

// message descends into a sub-message, bounding the depth.
func (d *decoder) enter(v field, what string) error {
	if v.typ != protowire.BytesType {
		return fmt.Errorf("%s is not a message", what)
	}
	if d.depth++; d.depth > 4*d.lim.Depth {
		return tooDear("messages nest deeper than %d", 4*d.lim.Depth)
	}
	return nil
}

func (d *decoder) count(p *int, n, max int, what string) error {
	if *p += n; *p > max {
		return tooDear("more than %d %s", max, what)
	}
	return nil
}

func (d *decoder) str(v field, what string) (string, error) {
	if v.typ != protowire.BytesType {
		return "", fmt.Errorf("%s is not a string", what)
	}
	if !utf8.Valid(v.b) {
		return "", fmt.Errorf("%s is not UTF-8", what)
	}
	return string(v.b), nil
}

func (d *decoder) varint(v field, what string) (int64, error) {
	if v.typ != protowire.VarintType {
		return 0, fmt.Errorf("%s is not an integer", what)
	}
	return int64(v.u), nil
}

// varints appends a repeated integer field, packed or not.
func (d *decoder) varints(dst []int64, v field, what string) ([]int64, error) {
	switch v.typ {
	case protowire.VarintType:
		return append(dst, int64(v.u)), nil
	case protowire.BytesType:
		for b := v.b; len(b) > 0; {
			x, n := protowire.ConsumeVarint(b)
			if n < 0 {
				return nil, fmt.Errorf("%s: %w", what, protowire.ParseError(n))
			}
			dst, b = append(dst, int64(x)), b[n:]
		}
		return dst, nil
	}
	return nil, fmt.Errorf("%s is not an integer list", what)
}

func (d *decoder) float32s(dst []float32, v field, what string) ([]float32, error) {
	switch v.typ {
	case protowire.Fixed32Type:
		return append(dst, math.Float32frombits(uint32(v.u))), nil
	case protowire.BytesType:
		if len(v.b)%4 == 0 {
			for b := v.b; len(b) > 0; b = b[4:] {
				x, _ := protowire.ConsumeFixed32(b)
				dst = append(dst, math.Float32frombits(x))
			}
			return dst, nil
		}
	}
	return nil, fmt.Errorf("%s is not a list of floats", what)
}

func (d *decoder) float64s(dst []float64, v field, what string) ([]float64, error) {
	switch v.typ {
	case protowire.Fixed64Type:
		return append(dst, math.Float64frombits(v.u)), nil
	case protowire.BytesType:
		if len(v.b)%8 == 0 {
			for b := v.b; len(b) > 0; b = b[8:] {
				x, _ := protowire.ConsumeFixed64(b)
				dst = append(dst, math.Float64frombits(x))
			}
			return dst, nil
		}
	}
	return nil, fmt.Errorf("%s is not a list of doubles", what)
}

func (d *decoder) model(b []byte) (*modelPB, error) {
	m := &modelPB{opsets: map[string]int64{}}
	err := d.each(b, "model", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			m.irVersion, err = d.varint(v, "ir_version")
		case 2:
			m.producer, err = d.str(v, "producer_name")
		case 7:
			if m.graph != nil {
				return fmt.Errorf("model has two graphs")
			}
			m.graph, err = d.graph(v)
		case 8:
			err = d.opset(v, m.opsets)
		case 14:
			m.properties, err = d.property(v, m.properties)
		case 25:
			var f *functionPB
			f, err = d.function(v)
			m.functions = append(m.functions, f)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if m.graph == nil {
		return nil, fmt.Errorf("model has no graph")
	}
	return m, nil
}

// normDomain maps the two spellings of the default domain to one.
func normDomain(s string) string {
	if s == "ai.onnx" {
		return ""
	}
	return s
}

func (d *decoder) opset(v field, into map[string]int64) error {
	if err := d.enter(v, "opset_import"); err != nil {
		return err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
		return err
	}
	var domain string
	var version int64
	err := d.each(v.b, "opset_import", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			domain, err = d.str(v, "opset domain")
		case 2:
			version, err = d.varint(v, "opset version")
		}
		return err
	})
	if err != nil {
		return err
	}
	domain = normDomain(domain)
	if old, ok := into[domain]; ok && old != version {
		return fmt.Errorf("domain %q is imported with versions %d and %d", domain, old, version)
	}
	into[domain] = version
	return nil
}

func (d *decoder) property(v field, list []property) ([]property, error) {
	if err := d.enter(v, "property"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
		return nil, err
	}
	var p property
	err := d.each(v.b, "property", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			p.key, err = d.str(v, "property key")
		case 2:
			p.value, err = d.str(v, "property value")
		}
		return err
	})
	return append(list, p), err
}

func (d *decoder) graph(v field) (*graphPB, error) {
	if err := d.enter(v, "graph"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	g := &graphPB{}
	err := d.each(v.b, "graph", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			g.nodes, err = d.node(v, g.nodes)
		case 2:
			g.name, err = d.str(v, "graph name")
		case 5:
			var t *tensorPB
			t, err = d.tensor(v)
			g.inits = append(g.inits, t)
		case 11:
			g.inputs, err = d.valueInfo(v, g.inputs)
		case 12:
			g.outputs, err = d.valueInfo(v, g.outputs)
		case 13:
			g.valueTyp, err = d.valueInfo(v, g.valueTyp)
		case 15:
			var s *sparsePB
			s, err = d.sparse(v)
			g.sparse = append(g.sparse, s)
		}
		return err
	})
	return g, err
}

func (d *decoder) node(v field, list []*nodePB) ([]*nodePB, error) {
	if err := d.enter(v, "node"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.nodes, 1, d.lim.Nodes, "nodes"); err != nil {
		return nil, err
	}
	n := &nodePB{}
	name := func(v field, list []string, what string) ([]string, error) {
		if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
			return nil, err
		}
		s, err := d.str(v, what)
		return append(list, s), err
	}
	err := d.each(v.b, "node", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			n.inputs, err = name(v, n.inputs, "node input")
		case 2:
			n.outputs, err = name(v, n.outputs, "node output")
		case 3:
			n.name, err = d.str(v, "node name")
		case 4:
			n.op, err = d.str(v, "op_type")
		case 5:
			var a *attrPB
			a, err = d.attr(v)
			n.attrs = append(n.attrs, a)
		case 7:
			n.domain, err = d.str(v, "node domain")
			n.domain = normDomain(n.domain)
		case 8:
			n.overload, err = d.str(v, "overload")
		}
		return err
	})
	if err != nil && n.op != "" {
		return nil, fmt.Errorf("node %q (%s): %w", n.name, n.op, err)
	}
	return append(list, n), err
}

func (d *decoder) attr(v field) (*attrPB, error) {
	if err := d.enter(v, "attribute"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.attrs, 1, d.lim.Attributes, "attributes"); err != nil {
		return nil, err
	}
	a := &attrPB{}
	err := d.each(v.b, "attribute", func(num protowire.Number, v field) error { return d.attrField(a, num, v) })
	if err == nil && a.typ == attrUndefined && a.ref == "" {
		// IR versions before 2 left the type out: it is whichever field is there.
		a.typ = guessAttrType(a)
	}
	return a, err
}

func (d *decoder) attrField(a *attrPB, num protowire.Number, v field) (err error) {
	grow := func(n int) error { return d.count(&d.attrs, n, d.lim.Attributes, "attribute elements") }
	switch num {
	case 1:
		a.name, err = d.str(v, "attribute name")
	case 2:
		if v.typ != protowire.Fixed32Type {
			return fmt.Errorf("attribute %q: not a float", a.name)
		}
		a.f = math.Float32frombits(uint32(v.u))
	case 3:
		a.i, err = d.varint(v, "attribute integer")
	case 4:
		if v.typ != protowire.BytesType {
			return fmt.Errorf("attribute %q: not a string", a.name)
		}
		a.s = v.b
	case 5:
		a.t, err = d.tensor(v)
	case 6:
		a.g, err = d.graph(v)
	case 7:
		n := len(a.floats)
		if a.floats, err = d.float32s(a.floats, v, "attribute floats"); err == nil {
			err = grow(len(a.floats) - n)
		}
	case 8:
		n := len(a.ints)
		if a.ints, err = d.varints(a.ints, v, "attribute integers"); err == nil {
			err = grow(len(a.ints) - n)
		}
	case 9:
		if v.typ != protowire.BytesType {
			return fmt.Errorf("attribute %q: not a string", a.name)
		}
		a.strs = append(a.strs, v.b)
		err = grow(1)
	case 10:
		var t *tensorPB
		t, err = d.tensor(v)
		a.tensors = append(a.tensors, t)
	case 11:
		var g *graphPB
		g, err = d.graph(v)
		a.graphs = append(a.graphs, g)
	case 14:
		a.typePB, err = d.typ(v)
	case 15:
		_, err = d.typ(v)
		a.numTp++
	case 20:
		var t int64
		t, err = d.varint(v, "attribute type")
		a.typ = attrType(t)
	case 21:
		a.ref, err = d.str(v, "ref_attr_name")
	case 22:
		a.sparse, err = d.sparse(v)
	case 23:
		_, err = d.sparse(v)
		a.numSp++
	}
	return err
}

func guessAttrType(a *attrPB) attrType {
	switch {
	case a.g != nil:
		return attrGraph
	case a.t != nil:
		return attrTensor
	case len(a.ints) > 0:
		return attrInts
	case len(a.floats) > 0:
		return attrFloats
	case len(a.strs) > 0:
		return attrStrings
	case len(a.s) > 0:
		return attrString
	case a.f != 0:
		return attrFloat
	}
	return attrInt
}

func (d *decoder) function(v field) (*functionPB, error) {
	if err := d.enter(v, "function"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	f := &functionPB{opsets: map[string]int64{}}
	name := func(v field, list []string, what string) ([]string, error) {
		if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
			return nil, err
		}
		s, err := d.str(v, what)
		return append(list, s), err
	}
	err := d.each(v.b, "function", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			f.name, err = d.str(v, "function name")
		case 4:
			f.inputs, err = name(v, f.inputs, "function input")
		case 5:
			f.outputs, err = name(v, f.outputs, "function output")
		case 6:
			f.attrNames, err = name(v, f.attrNames, "function attribute")
		case 7:
			f.nodes, err = d.node(v, f.nodes)
		case 9:
			err = d.opset(v, f.opsets)
		case 10:
			f.domain, err = d.str(v, "function domain")
			f.domain = normDomain(f.domain)
		case 11:
			var a *attrPB
			a, err = d.attr(v)
			f.attrDefaults = append(f.attrDefaults, a)
		case 13:
			f.overload, err = d.str(v, "overload")
		}
		return err
	})
	return f, err
}
