package onnx

import (
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// How an operator is written
//
// An op is one row of the table: domain, name, first opset version, how many inputs and outputs, and build. build runs once a
// session for each node: it reads and checks attributes (n.Int, n.Ints, n.Float, n.Str, ...), prepares constants (n.Const) and
// returns the function that runs the node. That function does three things in this order:
//
//	x := c.In(0)                                  // *Tensor; nil if an optional input is absent
//	... check types and shapes, compute output shapes ...
//	y := c.Out(0, x.DType, shape)                 // meters bytes, checks limits, allocates zeroed elements
//	c.Cost(y.Len())                               // multiply-adds or element operations
//	return c.Do(func() { ... fill y ... })        // the work
//
// The same function serves the dry run that infers shapes and estimates cost: there tensors may have a shape but no elements
// (data nil), Out does not allocate and Do does not call. So outside Do:
//
//   - read small integer inputs with c.Ints(i) (error when unknown in a dry run), or make everything else known with c.Need(i);
//   - never touch x.data or data1[T](x).
//
// Errors: return fmt.Errorf("...") for operands that do not fit (CodeFailed), c.badType(i) for an element type that the operator
// does not take, failf(CodeUnsupported, ...) for a variant this engine lacks. Inside Do, c.Fail(...) and c.Check(err) record the first
// error. Node and operator are added by the caller. Never panic on operands; index with care or check first (a panic is caught
// and becomes CodeInternal, which is a bug).
//
// Arithmetic: float32 through package kernel, or plain Go with float32(a*b)+c (never a*b+c, which the compiler may fuse); no
// functions of package math but Sqrt, FMA, Floor, Ceil, Trunc, Abs, Copysign, IsNaN, IsInf, Inf, NaN, *bits. Never range over a map where order
// shows. The work must not depend on the thread count: c.Pool() may only split outputs.
//
// Tests: the ONNX node suite covers the ordinary cases (suite_test.go); put bad operands into bad_test.go's table.
//
// Families: a file op_<family>.go declares `var <family>Ops = []op{...}`; add the variable to families in optable.go. Helpers to
// know: iter.go (broadcast, strides, walker), move.go (copyStrided, gatherRuns, scatterRuns), convert.go (castTo, wide, narrowTo),
// combine and mapUnary in op_math.go, reduceInto in op_reduce.go, matmul in op_product.go.
type op struct {
	domain  string // "" is ai.onnx
	name    string
	since   int   // first opset version in which this row holds, until the next row of the same name
	in, out arity // how many inputs and outputs; inputs below in.min must be present
	values  bool  // takes sequences, optionals or maps: c.In is nil for those, use c.Value
	layout  bool  // takes tensors whose elements lie channels-last (Tensor.last); the others get such inputs rearranged
	build   func(n *Node) (exec, error)
	// step says what an elementwise operator does to one float32 operand, for fusion; nil (or a nil result) if it is not elementwise.
	// constant gives constant inputs.
	step func(n *Node, constant func(i int) *Tensor) *step
}

type exec func(c *Call) error

type arity struct{ min, max int }

// many is the upper arity of variadic operators.
const many = 1 << 30

func one(n int) arity { return arity{n, n} }

// Node is an operator in its place, prepared for running.
type Node struct {
	Name   string
	Domain string
	Op     string
	Opset  int // version of Domain that the model (or function) imports

	index    int // position in the canonical order of the whole model, for names and traces
	attrs    map[string]*attrPB
	in, out  []int     // slots; absent is -1
	consts   []*Tensor // constant inputs, nil where not constant
	subs     map[string]*program
	subOrder []string
	run      exec
	op       *op
	prog     *builder
	attrErr  error
	epi      *epilogue // what fusion appended to a product, nil for nothing
	members  *group    // what fusion merged into this node, nil for nodes of the model
	chain    *chain    // how members form a chain
	dies     []bool    // inputs that nobody reads after this node
	nout     int       // outputs that the node names, trailing absent ones excluded
}

func (n *Node) label() string {
	if n.Name != "" {
		return n.Name
	}
	return fmt.Sprintf("#%d", n.index)
}

func (n *Node) opLabel() string {
	if n.Domain == "" {
		return n.Op
	}
	return n.Domain + "." + n.Op
}

// attr finds an attribute and checks its type; the first mismatch fails the build of the node.
func (n *Node) attr(name string, typ attrType) *attrPB {
	a := n.attrs[name]
	if a == nil {
		return nil
	}
	if a.typ != typ {
		if n.attrErr == nil {
			n.attrErr = fmt.Errorf("attribute %q has type %d, want %d", name, a.typ, typ)
		}
		return nil
	}
	return a
}

// Has reports whether the attribute is there.
func (n *Node) Has(name string) bool { return n.attrs[name] != nil }

func (n *Node) Int(name string, def int) int {
	if a := n.attr(name, attrInt); a != nil {
		return clampInt(a.i)
	}
	return def
}

func (n *Node) Bool(name string, def bool) bool {
	if a := n.attr(name, attrInt); a != nil {
		return a.i != 0
	}
	return def
}

func (n *Node) Float(name string, def float32) float32 {
	if a := n.attr(name, attrFloat); a != nil {
		return a.f
	}
	return def
}

func (n *Node) Str(name, def string) string {
	if a := n.attr(name, attrString); a != nil {
		return string(a.s)
	}
	return def
}

// Ints is nil when the attribute is absent.
func (n *Node) Ints(name string) []int {
	a := n.attr(name, attrInts)
	if a == nil {
		return nil
	}
	out := make([]int, len(a.ints))
	for i, v := range a.ints {
		out[i] = clampInt(v)
	}
	return out
}

func (n *Node) Int64s(name string) []int64 {
	if a := n.attr(name, attrInts); a != nil {
		return a.ints
	}
	return nil
}

func (n *Node) Floats(name string) []float32 {
	if a := n.attr(name, attrFloats); a != nil {
		return a.floats
	}
	return nil
}

func (n *Node) Strs(name string) []string {
	a := n.attr(name, attrStrings)
	if a == nil {
		return nil
	}
	out := make([]string, len(a.strs))
	for i, s := range a.strs {
		out[i] = string(s)
	}
	return out
}

// Tensor is nil when the attribute is absent.
func (n *Node) Tensor(name string) *Tensor {
	a := n.attr(name, attrTensor)
	if a == nil || a.t == nil {
		return nil
	}
	t, err := n.prog.lim.tensor(a.t, n.prog.ext)
	if err != nil && n.attrErr == nil {
		n.attrErr = fmt.Errorf("attribute %q: %w", name, err)
	}
	return t
}

// Type is the typePB of a type_proto attribute, nil when absent.
func (n *Node) Type(name string) *typePB {
	if a := n.attr(name, attrTypeProto); a != nil {
		return a.typePB
	}
	return nil
}

// Sub is the compiled graph attribute; nil (and a failed build) when absent.
func (n *Node) Sub(name string) *program {
	p := n.subs[name]
	if p == nil && n.attrErr == nil {
		n.attrErr = fmt.Errorf("graph attribute %q is missing", name)
	}
	return p
}

// Const is input i if it is the same in every run (an initializer or folded), else nil.
func (n *Node) Const(i int) *Tensor {
	if i < len(n.consts) {
		return n.consts[i]
	}
	return nil
}

// NumIn and NumOut count the declared inputs and outputs, absent ones in the middle included.
func (n *Node) NumIn() int  { return len(n.in) }
func (n *Node) NumOut() int { return n.nout }

// Wants reports whether output i is used by name.
func (n *Node) Wants(i int) bool { return i < len(n.out) && n.out[i] >= 0 }

// unsupported is the error of a node whose attributes ask for something this engine does not have.
func (n *Node) unsupported(format string, args ...any) error {
	return failf(CodeUnsupported, format, args...)
}

func clampInt(v int64) int {
	return int(max(min(v, math.MaxInt64/4), math.MinInt64/4))
}

// Call is one execution of one node.
type Call struct {
	node *Node
	run  *run
	in   []Value
	out  []Value
	fr   *frame
	err  error
	// temps is scratch that nothing refers to after the node; made counts the bytes of outputs and temps until then.
	temps []*Tensor
	made  int64
}

// In is input i as a tensor, nil when absent or not a tensor.
func (c *Call) In(i int) *Tensor {
	if i < len(c.in) {
		t, _ := c.in[i].(*Tensor)
		return t
	}
	return nil
}

// Value is input i, nil when absent.
func (c *Call) Value(i int) Value {
	if i < len(c.in) {
		return c.in[i]
	}
	return nil
}

// NumIn counts the declared inputs.
func (c *Call) NumIn() int { return len(c.in) }

// Wants reports whether output i is used.
func (c *Call) Wants(i int) bool { return c.node.Wants(i) }

// Dry reports whether this is a dry run.
func (c *Call) Dry() bool { return c.run.dry }

// Pool is the session's threads; nil is one.
func (c *Call) Pool() *kernel.Pool { return c.run.pool }

// Need makes sure that the elements of the inputs are known.
func (c *Call) Need(is ...int) error {
	for _, i := range is {
		if t := c.In(i); t != nil && !t.known() {
			return errUnknown
		}
	}
	return nil
}

// Ints reads input i, an integer tensor of any shape, as ints; nil when absent.
func (c *Call) Ints(i int) ([]int, error) {
	t := c.In(i)
	if t == nil {
		return nil, nil
	}
	if err := c.Need(i); err != nil {
		return nil, err
	}
	return intsOf(t)
}

// Int reads a one-element integer input, def when absent.
func (c *Call) Int(i, def int) (int, error) {
	v, err := c.Ints(i)
	if err != nil || c.In(i) == nil {
		return def, err
	}
	if len(v) != 1 {
		return 0, fmt.Errorf("input %d has %d elements, want one", i, len(v))
	}
	return v[0], nil
}

func intsOf(t *Tensor) ([]int, error) {
	out := make([]int, t.Len())
	switch d := t.data.(type) {
	case []int64:
		for i, v := range d {
			out[i] = clampInt(v)
		}
	case []int32:
		copyInts(out, d)
	case []int16:
		copyInts(out, d)
	case []int8:
		copyInts(out, d)
	case []uint8:
		copyInts(out, d)
	case []uint16:
		copyInts(out, d)
	case []uint32:
		copyInts(out, d)
	case []uint64:
		for i, v := range d {
			out[i] = clampInt(int64(min(v, math.MaxInt64)))
		}
	default:
		return nil, fmt.Errorf("%v tensor where integers are wanted", t.DType)
	}
	return out, nil
}

func copyInts[T int8 | int16 | int32 | uint8 | uint16 | uint32](dst []int, src []T) {
	for i, v := range src {
		dst[i] = int(v)
	}
}

// Out makes output i: metered, checked, zeroed. After a failure it returns a tensor without elements; Do will report the failure.
func (c *Call) Out(i int, dt DType, shape []int) *Tensor {
	t := c.make(dt, shape, true)
	c.Set(i, t)
	return t
}

// OutFull is Out for work that sets every element: they start with arbitrary values.
func (c *Call) OutFull(i int, dt DType, shape []int) *Tensor {
	t := c.make(dt, shape, false)
	c.Set(i, t)
	return t
}

// Temp is Out without an output: scratch memory that counts like any value while the node runs, and is reused after it.
func (c *Call) Temp(dt DType, shape []int) *Tensor {
	t := c.make(dt, shape, true)
	c.temps = append(c.temps, t)
	return t
}

func (c *Call) make(dt DType, shape []int, zero bool) *Tensor {
	t := newShaped(dt, shape)
	if c.err == nil {
		c.err = c.run.lim.shape(dt, shape)
	}
	if c.err == nil {
		c.err = c.run.charge(int64(prod(shape))*int64(dt.Width())/8, 0)
	}
	if c.err != nil {
		t.Shape = []int{0}
		return t
	}
	if !c.run.dry {
		b := valueBytes(t)
		c.made, c.run.live = c.made+b, satAdd(c.run.live, b)
		if c.err = c.run.peak(); c.err != nil {
			t.Shape = []int{0}
			return t
		}
		c.run.alloc(t, zero)
	}
	return t
}

// Set gives output i a value that exists already (a view, a sequence).
func (c *Call) Set(i int, v Value) {
	if i < len(c.out) {
		c.out[i] = v
	}
}

// Cost charges steps: multiply-adds or element operations. Factors multiply, saturating.
func (c *Call) Cost(factors ...int) {
	n := int64(1)
	for _, f := range factors {
		n = satMul(n, int64(max(f, 0)))
	}
	if c.err == nil {
		c.err = c.run.charge(n, 0)
	}
}

// Do runs the work unless something failed or this is a dry run, and returns the node's error.
func (c *Call) Do(work func()) error {
	if c.err == nil && !c.run.dry {
		work()
	}
	return c.err
}

// Fail records an error of the work.
func (c *Call) Fail(format string, args ...any) { c.Check(fmt.Errorf(format, args...)) }

// Check records err if it is the first.
func (c *Call) Check(err error) {
	if c.err == nil && err != nil {
		c.err = err
	}
}

// Alive returns the error of a canceled run; long loops ask now and then.
func (c *Call) Alive() error { return c.run.alive() }

func (c *Call) badType(i int) error {
	v := c.Value(i)
	if t, ok := v.(*Tensor); ok {
		return failf(CodeUnsupported, "input %d has element type %v", i, t.DType)
	}
	return failf(CodeUnsupported, "input %d is a %T", i, v)
}

// axis resolves a possibly negative axis against a rank.
func axis(a, rank int) (int, error) {
	if a < -rank || a >= rank {
		return 0, fmt.Errorf("axis %d out of range for rank %d", a, rank)
	}
	if a < 0 {
		a += rank
	}
	return a, nil
}

// axesOf resolves a list of axes, refusing repetitions.
func axesOf(list []int, rank int) ([]int, error) {
	out := make([]int, len(list))
	seen := make([]bool, rank)
	for i, a := range list {
		a, err := axis(a, rank)
		if err != nil {
			return nil, err
		}
		if seen[a] {
			return nil, fmt.Errorf("axis %d is given twice", a)
		}
		seen[a], out[i] = true, a
	}
	return out, nil
}
