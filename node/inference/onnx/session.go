package onnx

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Model is a decoded model. It is immutable.
type Model struct {
	pb  *modelPB
	lim Limits
	ext fs.FS
	raw []byte
}

// Property returns an entry of the model's metadata_props; the first of several with one key. Metadata has no part in what a model computes.
func (m *Model) Property(key string) (value string, ok bool) {
	for _, p := range m.pb.properties {
		if p.key == key {
			return p.value, true
		}
	}
	return "", false
}

// LoadOptions configure Load. The zero value is right for a model in one piece.
type LoadOptions struct {
	Limits   Limits // zero fields take the defaults
	External fs.FS  // where external data is found; nil refuses models that have some
}

// Load decodes a model. It keeps b, which must not change afterwards.
func Load(b []byte, opts LoadOptions) (*Model, error) {
	lim := opts.Limits.orDefault()
	if int64(len(b)) > lim.ModelBytes {
		return nil, tooDear("model has %d bytes, limit %d", len(b), lim.ModelBytes)
	}
	d := &decoder{lim: &lim}
	pb, err := d.model(b)
	if err != nil {
		return nil, wrapCode(CodeInvalidModel, fmt.Errorf("decode model: %w", err))
	}
	return &Model{pb: pb, lim: lim, ext: opts.External, raw: b}, nil
}

// LoadFile is Load for a file; external data is read from the file's directory and nowhere else.
func LoadFile(path string, lim Limits) (*Model, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	root, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return nil, fmt.Errorf("open model directory: %w", err)
	}
	return Load(b, LoadOptions{Limits: lim, External: root.FS()})
}

// Port is a declared input or output of a model.
type Port struct {
	Name  string
	Kind  Kind
	DType DType // of a tensor, or of the tensors in a sequence or optional
	// Shape has -1 for free dimensions. It is nil when the model declares none, or the value is not a tensor.
	Shape []int
}

// Inputs lists what a run must be given, constants excluded.
func (m *Model) Inputs() []Port {
	inits := map[string]bool{}
	for _, t := range m.pb.graph.inits {
		inits[t.name] = true
	}
	var out []Port
	for _, v := range m.pb.graph.inputs {
		if !inits[v.name] {
			out = append(out, portOf(v))
		}
	}
	return out
}

// Outputs lists what a run returns.
func (m *Model) Outputs() []Port {
	var out []Port
	for _, v := range m.pb.graph.outputs {
		out = append(out, portOf(v))
	}
	return out
}

func portOf(v valueInfoPB) Port {
	p := Port{Name: v.name}
	if v.typ == nil {
		return p
	}
	p.Kind = Kind(v.typ.kind)
	if v.typ.kind != kindTensor {
		if v.typ.inner != nil {
			p.DType = v.typ.inner.elem
		}
		return p
	}
	p.DType = v.typ.elem
	if v.typ.hasShape {
		p.Shape = []int{}
		for _, d := range v.typ.dims {
			n := -1
			if d.known {
				n = clampInt(d.value)
			}
			p.Shape = append(p.Shape, n)
		}
	}
	return p
}

// SessionOptions configure NewSession. The zero value runs on one thread.
type SessionOptions struct {
	Pool   *kernel.Pool // threads; nil is one. The pool stays the caller's and may be shared
	NoFuse bool         // keep every node of the graph by itself: same bits, slower
	Plan   *Plan        // what RunTraced hashes; nil for sessions that are not traced
}

// Session is a model prepared for running. It may run concurrently.
type Session struct {
	model *Model
	prog  *program
	pool  *kernel.Pool
	lim   Limits
	names map[string]int // input name → position in prog.inputs
	plan  *Plan
	leaf  []bool // slots that the plan names
	// arenas keeps the memory of values from one run to the next.
	arenas *sync.Pool
}

// NewSession resolves names, folds constants, fuses and prepares every node.
func (m *Model) NewSession(opts SessionOptions) (s *Session, err error) {
	defer recovered(&err)
	s = &Session{model: m, pool: opts.Pool, lim: m.lim, names: map[string]int{}, arenas: newArenas()}
	b := &builder{lim: &s.lim, ext: m.ext, funcs: map[funcKey]*functionPB{}, noFuse: opts.NoFuse}
	if opts.Plan != nil {
		s.plan, b.keep = opts.Plan, opts.Plan.Values
	}
	b.fold = &run{ctx: context.Background(), lim: &s.lim, pool: opts.Pool}
	for _, f := range m.pb.functions {
		k := funcKey{f.domain, f.name, f.overload}
		if b.funcs[k] != nil {
			return nil, failf(CodeInvalidModel, "function %q of domain %q is defined twice", f.name, f.domain)
		}
		b.funcs[k] = f
	}
	if len(m.pb.opsets) == 0 {
		return nil, failf(CodeInvalidModel, "model imports no operator set")
	}
	if s.prog, err = b.graph(m.pb.graph, nil, m.pb.opsets, nil); err != nil {
		return nil, wrapCode(CodeInvalidModel, err)
	}
	for i, p := range s.prog.inputs {
		s.names[p.name] = i
	}
	s.leaf = make([]bool, len(s.prog.names))
	for _, name := range b.keep {
		slot := slices.Index(s.prog.names, name)
		if slot < 0 {
			return nil, failf(CodeInvalidModel, "trace plan names %q, which the graph does not have", name)
		}
		s.leaf[slot] = true
	}
	return s, nil
}

// recovered turns a panic into an internal error. It is the last line of defence at the border of the package: operators
// check their operands, and a panic that gets here is a bug.
func recovered(err *error) {
	if v := recover(); v != nil {
		*err = &Error{Code: CodeInternal, Err: fmt.Errorf("panic: %v\n%s", v, debug.Stack())}
	}
}

// Result is what a run gives.
type Result struct {
	Outputs map[string]Value
	Meter   Meter
}

// Tensor is the named output, or an error if there is none or it is not a tensor.
func (r *Result) Tensor(name string) (*Tensor, error) {
	t, ok := r.Outputs[name].(*Tensor)
	if !ok {
		return nil, fmt.Errorf("no output tensor %q", name)
	}
	return t, nil
}

// Run executes the model. Inputs are checked against the model's declarations, and are not changed. On error the Result holds
// the meter only.
func (s *Session) Run(ctx context.Context, inputs map[string]Value) (*Result, error) {
	r := &run{ctx: ctx, lim: &s.lim, pool: s.pool}
	return s.execute(r, inputs)
}

// Estimate runs on shapes alone: inputs need no elements (see ShapeOnly). It returns the cost that Run will charge; exact is false when some
// shapes depend on data, and then the cost is a lower bound.
func (s *Session) Estimate(ctx context.Context, inputs map[string]Value) (m Meter, exact bool, err error) {
	r := &run{ctx: ctx, lim: &s.lim, dry: true}
	res, err := s.execute(r, inputs)
	return res.Meter, !r.inexact, err
}

// ShapeOnly is a tensor without elements, for Estimate.
func ShapeOnly(dt DType, shape []int) *Tensor { return &Tensor{DType: dt, Shape: slices.Clone(shape)} }

func (s *Session) execute(r *run, inputs map[string]Value) (res *Result, err error) {
	res = &Result{}
	defer recovered(&err)
	defer func() { res.Meter = r.meter }()
	in := make([]Value, len(s.prog.inputs))
	for name, v := range inputs {
		i, ok := s.names[name]
		if !ok {
			return res, failf(CodeInvalidInput, "model has no input %q", name)
		}
		in[i] = v
	}
	for i, p := range s.prog.inputs {
		if err := checkInput(p, in[i], r.dry, r.lim); err != nil {
			return res, failf(CodeInvalidInput, "input %q: %w", p.name, err)
		}
		r.live = satAdd(r.live, valueBytes(in[i]))
	}
	r.live = satAdd(r.live, s.prog.constant)
	if err := r.peak(); err != nil {
		return res, err
	}
	if !r.dry {
		a := s.arenas.Get().(*arena)
		r.arena = a
		// Memory that the outputs use is not in the arena's lists any more, so the arena can serve the next run.
		defer s.arenas.Put(a)
	}
	out, err := r.program(s.prog, in, nil, nil)
	if err != nil {
		return res, wrapCode(CodeFailed, err)
	}
	res.Outputs = make(map[string]Value, len(out))
	for i, p := range s.prog.outputs {
		detach(out[i])
		res.Outputs[p.name] = out[i]
	}
	return res, nil
}

// checkInput compares a value with its declaration.
func checkInput(p port, v Value, dry bool, lim *Limits) error {
	if v == nil {
		return fmt.Errorf("is missing")
	}
	t, isTensor := v.(*Tensor)
	if isTensor {
		n, err := shapeLen(t.Shape)
		if err != nil {
			return err
		}
		if err := lim.shape(t.DType, t.Shape); err != nil {
			return err
		}
		if !(dry && t.data == nil) && (t.data == nil || !t.DType.Valid() || dataLen(t.data) != n) {
			return fmt.Errorf("tensor %v%v is not filled", t.DType, t.Shape)
		}
	}
	if p.typ == nil || p.typ.kind == kindNone {
		return nil
	}
	if isTensor != (p.typ.kind == kindTensor || p.typ.kind == kindSparse) && p.typ.kind != kindOptional {
		return fmt.Errorf("is a %T, which the model does not declare", v)
	}
	if !isTensor || p.typ.kind == kindOptional {
		return nil
	}
	if p.typ.elem != t.DType {
		return fmt.Errorf("is %v, the model declares %v", t.DType, p.typ.elem)
	}
	if !p.typ.hasShape {
		return nil
	}
	if len(t.Shape) != len(p.typ.dims) {
		return fmt.Errorf("has shape %v, the model declares %d dimensions", t.Shape, len(p.typ.dims))
	}
	for i, d := range p.typ.dims {
		if d.known && d.value != int64(t.Shape[i]) {
			return fmt.Errorf("has shape %v, the model declares %d for dimension %d", t.Shape, d.value, i)
		}
	}
	return nil
}

// DeclaredInputs lists the inputs of the graph in order, including those that are constants with an initializer.
func (m *Model) DeclaredInputs() []Port {
	var out []Port
	for _, v := range m.pb.graph.inputs {
		out = append(out, portOf(v))
	}
	return out
}

// Uses reports whether the main graph or a subgraph has a node of one of the operators.
func (m *Model) Uses(ops ...string) bool { return graphUses(m.pb.graph, ops) }

func graphUses(g *graphPB, ops []string) bool {
	for _, n := range g.nodes {
		if slices.Contains(ops, n.op) {
			return true
		}
		for _, a := range n.attrs {
			if a.g != nil && graphUses(a.g, ops) {
				return true
			}
		}
	}
	return false
}

// Float64s converts the elements of a numeric tensor to float64.
func Float64s(t *Tensor) []float64 { return float64s(t) }

// WithPool is the same session on other threads; nil is one thread.
func (s *Session) WithPool(p *kernel.Pool) *Session {
	c := *s
	c.pool = p
	return &c
}
