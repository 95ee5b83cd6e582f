package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Recurrent networks. A gate's argument is (x·Wᵀ + (Wb + Rb)) + h·Rᵀ: two products, three roundings besides; the GRU's hidden gate keeps
// Wb and Rb apart when it resets after the product. See op_rnn_cells.go for the cells.

var rnnOps = []op{
	{name: "RNN", since: 7, in: arity{3, 6}, out: arity{0, 2}, build: buildRNN(rnnKind{gates: 1, acts: []string{"Tanh"}})},
	{name: "GRU", since: 7, in: arity{3, 6}, out: arity{0, 2}, build: buildRNN(rnnKind{gates: 3, acts: []string{"Sigmoid", "Tanh"}})},
	{name: "LSTM", since: 7, in: arity{3, 8}, out: arity{0, 3}, build: buildRNN(rnnKind{gates: 4, acts: []string{"Sigmoid", "Tanh", "Tanh"}})},
}

// rnnKind tells the three apart by their number of gates.
type rnnKind struct {
	gates int
	acts  []string // default activations of one direction
}

type rnn struct {
	rnnKind
	reverse     []bool // one entry a direction
	batchFirst  bool
	clip        float32
	acts        [][]activation      // [direction][function]
	resetAfter  bool                // GRU: linear_before_reset
	inputForget bool                // LSTM: the forget gate is 1 - the input gate
	weights     [][]*kernel.PackedB // constant R, by direction and part
	inputs      []*kernel.PackedB   // constant W, by direction
}

func buildRNN(kind rnnKind) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		r := &rnn{rnnKind: kind, batchFirst: n.Bool("layout", false), clip: n.Float("clip", 0), resetAfter: n.Bool("linear_before_reset", false),
			inputForget: n.Bool("input_forget", false)}
		switch d := n.Str("direction", "forward"); d {
		case "forward":
			r.reverse = []bool{false}
		case "reverse":
			r.reverse = []bool{true}
		case "bidirectional":
			r.reverse = []bool{false, true}
		default:
			return nil, n.unsupported("direction %q", d)
		}
		if err := r.activations(n); err != nil {
			return nil, err
		}
		if w := n.Const(2); w != nil && w.DType == Float32 && r.fitsRecurrent(w.Shape) {
			for d := range r.reverse {
				p, err := r.pack(w, d)
				if err != nil {
					return nil, err
				}
				r.weights = append(r.weights, p)
			}
		}
		return r.run, r.packInputs(n.Const(1))
	}
}

// packInputs prepares a constant W: directions × gates·hidden × inputs. One that does not fit is reported when the node runs.
func (r *rnn) packInputs(w *Tensor) error {
	if w == nil || w.DType != Float32 || w.Rank() != 3 || w.Shape[0] != len(r.reverse) || w.Len() == 0 {
		return nil
	}
	gh, in := w.Shape[1], w.Shape[2]
	for d := range r.reverse {
		p, err := kernel.PackB(in, gh, w.data.([]float32)[d*gh*in:(d+1)*gh*in], in, true)
		if err != nil {
			return err
		}
		r.inputs = append(r.inputs, p)
	}
	return nil
}

// fitsRecurrent checks the shape of R: directions × gates·hidden × hidden.
func (r *rnn) fitsRecurrent(s []int) bool {
	return len(s) == 3 && s[0] == len(r.reverse) && s[2] > 0 && s[2] <= maxElems/r.gates && s[1] == r.gates*s[2]
}

// parts are the first gate and the number of gates of each recurrent product: the GRU's hidden gate is a product by itself.
func (r *rnn) parts() [][2]int {
	if r.gates == 3 {
		return [][2]int{{0, 2}, {2, 1}}
	}
	return [][2]int{{0, r.gates}}
}

func (r *rnn) pack(w *Tensor, dir int) ([]*kernel.PackedB, error) {
	h := w.Shape[2]
	var out []*kernel.PackedB
	for _, part := range r.parts() {
		from := (dir*r.gates + part[0]) * h * h
		p, err := kernel.PackB(h, part[1]*h, w.data.([]float32)[from:from+part[1]*h*h], h, true)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// activation is a kernel map with its two parameters; scaled is ScaledTanh, which takes three maps.
type activation struct {
	op     kernel.UnaryOp
	a, b   float32
	scaled bool
}

// activationSpecs lists the functions with the defaults of alpha and beta, and whether they take them.
var activationSpecs = map[string]struct {
	op          kernel.UnaryOp
	alpha, beta float32
	takes       int
}{
	"Relu": {op: kernel.OpRelu}, "Tanh": {op: kernel.OpTanh}, "Sigmoid": {op: kernel.OpSigmoid}, "Softsign": {op: kernel.OpSoftsign},
	"Softplus": {op: kernel.OpSoftplus}, "LeakyRelu": {kernel.OpLeakyRelu, 0.01, 0, 1}, "ThresholdedRelu": {kernel.OpThresholded, 1, 0, 1},
	"Elu": {kernel.OpElu, 1, 0, 1}, "HardSigmoid": {kernel.OpHardSigmoid, 0.2, 0.5, 2}, "Affine": {kernel.OpMulAdd, 1, 0, 2},
	"ScaledTanh": {kernel.OpTanh, 1, 1, 2},
}

// activations reads the names; alpha and beta lists serve, in order, the functions that take them.
func (r *rnn) activations(n *Node) error {
	names, alpha, beta := n.Strs("activations"), n.Floats("activation_alpha"), n.Floats("activation_beta")
	per := len(r.rnnKind.acts)
	if names == nil {
		names = slices.Repeat(r.rnnKind.acts, len(r.reverse))
	}
	if len(names) != per*len(r.reverse) {
		return fmt.Errorf("%d activations, want %d", len(names), per*len(r.reverse))
	}
	for i, name := range names {
		s, ok := activationSpecs[name]
		if !ok {
			return n.unsupported("activation %q", name)
		}
		a := activation{op: s.op, a: s.alpha, b: s.beta, scaled: name == "ScaledTanh"}
		if s.takes > 0 && len(alpha) > 0 {
			a.a, alpha = alpha[0], alpha[1:]
		}
		if s.takes > 1 && len(beta) > 0 {
			a.b, beta = beta[0], beta[1:]
		}
		if i%per == 0 {
			r.acts = append(r.acts, nil)
		}
		r.acts[len(r.acts)-1] = append(r.acts[len(r.acts)-1], a)
	}
	return nil
}

// rnnDims are the sizes of one run.
type rnnDims struct{ steps, batch, in, hidden, dirs int }

func (r *rnn) dims(c *Call) (d rnnDims, err error) {
	x, w, rec := c.In(0), c.In(1), c.In(2)
	for i := range c.NumIn() {
		t := c.In(i)
		if i == 4 || t == nil {
			continue
		}
		if !t.DType.isFloat() || t.DType != x.DType {
			return d, c.badType(i)
		}
	}
	if x.Rank() != 3 || w.Rank() != 3 || !r.fitsRecurrent(rec.Shape) {
		return d, fmt.Errorf("input, weight and recurrence of shapes %v, %v and %v in %d directions", x.Shape, w.Shape, rec.Shape, len(r.reverse))
	}
	d = rnnDims{x.Shape[0], x.Shape[1], x.Shape[2], rec.Shape[2], len(r.reverse)}
	if r.batchFirst {
		d.steps, d.batch = d.batch, d.steps
	}
	if !slices.Equal(w.Shape, []int{d.dirs, r.gates * d.hidden, d.in}) {
		return d, fmt.Errorf("weight of shape %v for input %v and recurrence %v", w.Shape, x.Shape, rec.Shape)
	}
	state := []int{d.dirs, d.batch, d.hidden}
	if r.batchFirst {
		state = []int{d.batch, d.dirs, d.hidden}
	}
	for i, want := range [][]int{3: {d.dirs, 2 * r.gates * d.hidden}, 4: {d.batch}, 5: state, 6: state, 7: {d.dirs, 3 * d.hidden}} {
		if t := c.In(i); want != nil && t != nil && !slices.Equal(t.Shape, want) {
			return d, fmt.Errorf("input %d has shape %v, want %v", i, t.Shape, want)
		}
	}
	if l := c.In(4); l != nil && l.DType != Int32 {
		return d, c.badType(4)
	}
	return d, nil
}

func (r *rnn) run(c *Call) error {
	d, err := r.dims(c)
	if err != nil {
		return err
	}
	dt := c.In(0).DType
	all, state := []int{d.steps, d.dirs, d.batch, d.hidden}, []int{d.dirs, d.batch, d.hidden}
	if r.batchFirst {
		all, state = []int{d.batch, d.steps, d.dirs, d.hidden}, []int{d.batch, d.dirs, d.hidden}
	}
	work := wideType(dt)
	y, h, cell := c.Out(0, dt, all), c.Out(1, dt, state), c.Out(2, dt, state)
	out := [3]*Tensor{y, h, cell}
	for i, t := range out {
		if dt != work {
			out[i] = c.Temp(work, t.Shape)
		}
	}
	gates := c.Temp(work, []int{d.steps * d.batch, r.gates * d.hidden})
	c.Cost(d.dirs*d.steps*d.batch, r.gates*d.hidden, d.in+d.hidden+transcendental)
	return c.Do(func() {
		lens := make([]int, d.batch)
		for b := range lens {
			lens[b] = d.steps
			if l := c.In(4); l != nil {
				if lens[b] = int(l.data.([]int32)[b]); lens[b] < 0 || lens[b] > d.steps {
					c.Fail("sequence length %d of %d steps", lens[b], d.steps)
					return
				}
			}
		}
		if work == Float64 {
			c.Check(recur[float64](c, r, d, lens, gates, out))
		} else {
			c.Check(recur[float32](c, r, d, lens, gates, out))
		}
		for i, t := range []*Tensor{y, h, cell} {
			if t != out[i] {
				narrowTo(t, out[i])
			}
		}
	})
}

// recur runs all directions in T, the working type.
func recur[T kernel.Float](c *Call, r *rnn, d rnnDims, lens []int, gates *Tensor, out [3]*Tensor) error {
	get := func(i int) []T {
		if t := c.In(i); t != nil {
			return wide(t).data.([]T)
		}
		return nil
	}
	x, w, rec, bias, h0, c0, peep := get(0), get(1), get(2), get(3), get(5), get(6), get(7)
	gh, rows := r.gates*d.hidden, d.steps*d.batch
	for dir := range d.dirs {
		cl := &cell[T]{r: r, d: d, pool: c.Pool(), dir: dir, lens: lens, acts: r.acts[dir], x: gates.data.([]T), bias: make([]T, gh), hiddenBias: make([]T, d.hidden),
			y: out[0].data.([]T), h: make([]T, d.batch*d.hidden), c: make([]T, d.batch*d.hidden), gates: make([]T, d.batch*gh), peep: make([]T, 3*d.hidden)}
		if bias != nil {
			b := bias[dir*2*gh : (dir+1)*2*gh]
			for i := range cl.bias {
				if r.gates == 3 && r.resetAfter && i >= 2*d.hidden {
					cl.bias[i], cl.hiddenBias[i-2*d.hidden] = b[i], b[gh+i]
				} else {
					cl.bias[i] = b[i] + b[gh+i]
				}
			}
		}
		if peep != nil {
			copy(cl.peep, peep[dir*3*d.hidden:])
		}
		for b := range d.batch {
			at := r.stateAt(d, dir, b)
			if h0 != nil {
				copy(cl.h[b*d.hidden:(b+1)*d.hidden], h0[at:])
			}
			if c0 != nil {
				copy(cl.c[b*d.hidden:(b+1)*d.hidden], c0[at:])
			}
		}
		var packed *kernel.PackedB
		if r.inputs != nil {
			packed = r.inputs[dir]
		}
		if err := product1(c.Pool(), rows, gh, d.in, x, w[dir*gh*d.in:(dir+1)*gh*d.in], packed, cl.bias, cl.x); err != nil {
			return err
		}
		if err := cl.recurrence(rec[dir*gh*d.hidden : (dir+1)*gh*d.hidden]); err != nil {
			return err
		}
		if err := cl.steps(c); err != nil {
			return err
		}
		for b := range d.batch {
			at := r.stateAt(d, dir, b)
			copy(out[1].data.([]T)[at:], cl.h[b*d.hidden:(b+1)*d.hidden])
			copy(out[2].data.([]T)[at:], cl.c[b*d.hidden:(b+1)*d.hidden])
		}
	}
	return nil
}

// stateAt is where the state of a batch entry starts.
func (r *rnn) stateAt(d rnnDims, dir, b int) int {
	if r.batchFirst {
		return (b*d.dirs + dir) * d.hidden
	}
	return (dir*d.batch + b) * d.hidden
}

// product1 sets y = x·wᵀ + bias, x being m×k and w n×k; packed, if not nil, is wᵀ prepared.
func product1[T kernel.Float](p *kernel.Pool, m, n, k int, x, w []T, packed *kernel.PackedB, bias, y []T) error {
	if m == 0 || n == 0 {
		return nil
	}
	if x32, ok := any(x).([]float32); ok {
		e := &kernel.Epilogue{C: any(bias).([]float32), CCol: 1}
		if packed != nil {
			return kernel.Gemm(p, m, n, k, x32, k, packed, any(y).([]float32), n, e)
		}
		a, b := kernel.Matrix{Data: x32, LD: k}, kernel.Matrix{Data: any(w).([]float32), LD: k, Trans: true}
		return kernel.GemmDyn(p, m, n, k, a, b, any(y).([]float32), n, e)
	}
	y64 := any(y).([]float64)
	if err := kernel.Gemm64(p, m, n, k, any(x).([]float64), false, any(w).([]float64), true, y64); err != nil {
		return err
	}
	for i := range y64 {
		y64[i] += any(bias).([]float64)[i%n]
	}
	return nil
}
