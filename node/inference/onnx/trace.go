package onnx

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
)

// Traces. A trace commits to the values at the boundaries of segments of a graph, so that a checker can recompute one segment from the
// values before it instead of the whole model.
//
// The boundaries are a Plan: names of values of the main graph, in the order in which a canonical walk produces them. A plan is part of
// what operators agree on for a model. Inside a segment fusion stays free; values at boundaries are hashed in ONNX's layout with canonical
// NaNs. The hash is SHA-256: everything else in the protocol that names content uses it, processors have instructions for it, and a plan bounds
// what it costs (PlanFor weighs bytes against work), so a faster hash would buy little.

// Plan fixes the leaves of a model's traces. The outputs of the model are always leaves, after the plan's.
type Plan struct{ Values []string }

// Trace is what a traced run commits to.
type Trace struct {
	Names  []string // of the values that are leaves
	Leaves [][32]byte
	Root   [32]byte // RFC 6962 tree over the leaves' digests
}

// hashRatio is how many steps of metered work must come with each hashed byte. The fastest kernels do about 100 multiply-adds in a
// nanosecond, and SHA-256 with the processor's instructions takes in two bytes in that time: 50 steps a byte. A ratio of 1024 keeps hashing near
// a twentieth of such work, and leaves the rest of the budget of 15 % for bringing boundary values into ONNX's layout.
const hashRatio = 1024

// leafBytes is what a leaf costs beyond its bytes: another start of the hash, and what cannot be fused across it.
const leafBytes = 4096

// PlanFor chooses boundaries for inputs of the given shapes (see ShapeOnly): walking the nodes in canonical order, a value becomes a boundary as soon
// as the work since the last boundary pays for hashing it. Values whose size cannot be told beforehand are no boundaries.
func (m *Model) PlanFor(ctx context.Context, inputs map[string]Value) (*Plan, error) {
	s, err := m.NewSession(SessionOptions{NoFuse: true})
	if err != nil {
		return nil, err
	}
	plan, work := &Plan{}, int64(0)
	names := s.prog.names
	r := &run{ctx: ctx, lim: &s.lim, dry: true}
	var last int64
	r.watch = func(n *Node, out []Value) {
		work += r.meter.Cost - last
		last = r.meter.Cost
		for i, slot := range n.out {
			t, ok := out[i].(*Tensor)
			if slot < 0 || !ok || t == nil || t.DType == String {
				continue
			}
			if b := valueBytes(t); b > 0 && work >= satMul(b+leafBytes, hashRatio) {
				plan.Values = append(plan.Values, names[slot])
				work = 0
				return
			}
		}
	}
	_, err = s.execute(r, inputs)
	return plan, err
}

// RunTraced is Run with a trace. The session must have been made with SessionOptions.Plan.
func (s *Session) RunTraced(ctx context.Context, inputs map[string]Value) (*Result, *Trace, error) {
	if s.plan == nil {
		return &Result{}, nil, fmt.Errorf("session has no trace plan: set SessionOptions.Plan")
	}
	digests := map[int][32]byte{}
	r := &run{ctx: ctx, lim: &s.lim, pool: s.pool}
	r.watch = func(n *Node, out []Value) {
		for i, slot := range n.out {
			if slot >= 0 && s.leaf[slot] {
				if t, ok := out[i].(*Tensor); ok && t.DType != String {
					digests[slot] = tensorDigest(r.plain(t))
				}
			}
		}
	}
	res, err := s.execute(r, inputs)
	if err != nil {
		return res, nil, err
	}
	t := &Trace{}
	for _, name := range s.plan.Values {
		slot := slices.Index(s.prog.names, name)
		d, ok := digests[slot]
		if !ok {
			if c, isConst := s.prog.template[slot].(*Tensor); isConst { // folded away: the same in every run
				d = tensorDigest(c)
			} else {
				return res, nil, failf(CodeUnsupported, "value %q of the trace plan is no tensor of the main graph", name)
			}
		}
		t.Names, t.Leaves = append(t.Names, name), append(t.Leaves, d)
	}
	for _, p := range s.prog.outputs {
		if x, ok := res.Outputs[p.name].(*Tensor); ok && x.DType != String {
			t.Names, t.Leaves = append(t.Names, p.name), append(t.Leaves, tensorDigest(x))
		}
	}
	t.Root = merkleRoot(t.Leaves)
	return res, t, nil
}

// Segment is the part of a model that computes one value from others.
type Segment struct {
	Needs   []string // values that must be given, constants excluded
	session *Session
	value   string
}

// Segment cuts out what computes value from the boundary values (and model inputs) that lie before it. With all values of the graph
// as boundaries it is a single node.
func (m *Model) Segment(value string, boundaries []string, opts SessionOptions) (*Segment, error) {
	stop := map[string]bool{}
	for _, b := range boundaries {
		stop[b] = b != value
	}
	g := m.pb.graph
	producer := map[string]int{}
	for i, n := range g.nodes {
		for _, o := range n.outputs {
			producer[o] = i
		}
	}
	constant := map[string]bool{}
	for _, t := range g.inits {
		constant[t.name] = true
	}
	for _, t := range g.sparse {
		if t.values != nil {
			constant[t.values.name] = true
		}
	}
	cut := &graphPB{name: g.name, inits: g.inits, sparse: g.sparse, outputs: []valueInfoPB{{name: value}}}
	seg := &Segment{value: value}
	taken, seen := map[int]bool{}, map[string]bool{}
	for todo := []string{value}; len(todo) > 0; {
		name := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if name == "" || seen[name] || constant[name] {
			continue
		}
		seen[name] = true
		i, made := producer[name]
		if stop[name] || !made {
			seg.Needs = append(seg.Needs, name)
			cut.inputs = append(cut.inputs, valueInfoPB{name: name})
			continue
		}
		if !taken[i] {
			taken[i] = true
			todo = append(todo, reads(g.nodes[i])...)
		}
	}
	if len(taken) == 0 {
		return nil, failf(CodeInvalidModel, "value %q is computed by no node", value)
	}
	for i, n := range g.nodes {
		if !taken[i] {
			continue
		}
		keep := *n // another output of the node may be a boundary, and so an input of this graph
		keep.outputs = slices.Clone(n.outputs)
		for k, o := range keep.outputs {
			if o != value && slices.Contains(seg.Needs, o) {
				keep.outputs[k] = ""
			}
		}
		cut.nodes = append(cut.nodes, &keep)
	}
	slices.Sort(seg.Needs)
	pb := *m.pb
	pb.graph = cut
	part := &Model{pb: &pb, lim: m.lim, ext: m.ext}
	var err error
	seg.session, err = part.NewSession(opts)
	return seg, err
}

// Run recomputes the segment's value.
func (g *Segment) Run(ctx context.Context, given map[string]Value) (*Tensor, error) {
	res, err := g.session.Run(ctx, given)
	if err != nil {
		return nil, err
	}
	return res.Tensor(g.value)
}

// TensorDigest is the leaf digest of a tensor in traces: SHA-256 over element type, shape and raw data with canonical NaNs.
func TensorDigest(t *Tensor) [32]byte { return tensorDigest(t) }

// hashChunk is the piece in which elements are made canonical and hashed: small enough for the first-level cache.
const hashChunk = 16 << 10

func tensorDigest(t *Tensor) digest {
	s := newSum("tensor")
	s.int(int64(t.DType))
	s.int(int64(len(t.Shape)))
	for _, d := range t.Shape {
		s.int(int64(d))
	}
	if strs, ok := t.data.([]string); ok {
		for _, v := range strs {
			s.str(v)
		}
		return s.done()
	}
	if t.DType.info().bits < 8 {
		raw, _ := t.AppendRaw(nil) // numbers always have a raw form
		s.h.Write(raw)
		return s.done()
	}
	mem := t.memory()
	if len(mem) <= 512 { // not worth the large buffer
		var small [512]byte
		n := copy(small[:], mem)
		swapWords(small[:n], wordSize(t.DType))
		canonicalNaNs(t.DType, small[:n])
		s.h.Write(small[:n])
		return s.done()
	}
	var buf [hashChunk]byte
	for len(mem) > 0 {
		n := copy(buf[:], mem)
		swapWords(buf[:n], wordSize(t.DType))
		canonicalNaNs(t.DType, buf[:n])
		s.h.Write(buf[:n])
		mem = mem[n:]
	}
	return s.done()
}

// merkleRoot is RFC 6962's tree hash over the leaves.
func merkleRoot(leaves [][32]byte) [32]byte {
	switch n := len(leaves); n {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return sha256.Sum256(append([]byte{0}, leaves[0][:]...))
	default:
		k := 1
		for 2*k < n {
			k *= 2
		}
		l, r := merkleRoot(leaves[:k]), merkleRoot(leaves[k:])
		return sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...))
	}
}
