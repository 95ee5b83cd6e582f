package onnx

import "github.com/lineal-network/lineal/node/inference/kernel"

// cell is one direction of a recurrent network while it runs.
type cell[T kernel.Float] struct {
	r    *rnn
	d    rnnDims
	pool *kernel.Pool
	dir  int
	lens []int
	acts []activation

	x                []T // arguments of the gates from the inputs, bias included: one row a step and batch entry
	bias, hiddenBias []T
	peep             []T // LSTM: weights of input, output and forget gate
	h, c             []T // state, batch × hidden
	gates            []T // batch × gates·hidden: h·Rᵀ, then the gates
	y                []T

	packed []*kernel.PackedB // R by parts, for float32
	rec    []T               // R, for float64
}

// recurrence prepares R.
func (cl *cell[T]) recurrence(rec []T) error {
	cl.rec = rec
	rec32, ok := any(rec).([]float32)
	if !ok {
		return nil
	}
	if cl.r.weights != nil {
		cl.packed = cl.r.weights[cl.dir]
		return nil
	}
	one := *cl.r
	one.reverse = one.reverse[:1]
	w := &Tensor{DType: Float32, Shape: []int{1, cl.r.gates * cl.d.hidden, cl.d.hidden}, data: rec32}
	var err error
	cl.packed, err = one.pack(w, 0)
	return err
}

// multiply sets part number i of the gates to h·Rᵀ.
func (cl *cell[T]) multiply(i int, h []T) error {
	part, n, gh := cl.r.parts()[i], cl.d.hidden, cl.r.gates*cl.d.hidden
	out := cl.gates[part[0]*n:]
	if h32, ok := any(h).([]float32); ok {
		return kernel.Gemm(cl.pool, cl.d.batch, part[1]*n, n, h32, n, cl.packed[i], any(out).([]float32), gh, nil)
	}
	tmp := make([]float64, cl.d.batch*part[1]*n)
	w := any(cl.rec).([]float64)[part[0]*n*n : (part[0]+part[1])*n*n]
	if err := kernel.Gemm64(cl.pool, cl.d.batch, part[1]*n, n, any(h).([]float64), false, w, true, tmp); err != nil {
		return err
	}
	for b := range cl.d.batch {
		copy(any(out).([]float64)[b*gh:], tmp[b*part[1]*n:(b+1)*part[1]*n])
	}
	return nil
}

// steps runs the sequence.
func (cl *cell[T]) steps(c *Call) error {
	n, gh := cl.d.hidden, cl.r.gates*cl.d.hidden
	reset := make([]T, len(cl.h))
	for s := range cl.d.steps {
		if err := c.Alive(); err != nil {
			return err
		}
		if cl.d.batch == 0 {
			return nil
		}
		if err := cl.multiply(0, cl.h); err != nil {
			return err
		}
		if cl.r.gates == 3 {
			if err := cl.resetGate(s, reset); err != nil {
				return err
			}
		}
		cl.pool.For(cl.d.batch, 1+rowGrain/(gh*transcendental), func(lo, hi int) {
			for b := lo; b < hi; b++ {
				pos, ok := cl.position(s, b)
				if !ok {
					continue
				}
				g, h := cl.gates[b*gh:(b+1)*gh], cl.h[b*n:(b+1)*n]
				switch cl.r.gates {
				case 1:
					addTo(g, cl.input(pos, b))
					cl.activate(0, g)
					copy(h, g)
				case 3:
					cl.gru(pos, b, g, h)
				default:
					cl.lstm(pos, b, g, h, cl.c[b*n:(b+1)*n])
				}
				at := ((pos*cl.d.dirs+cl.dir)*cl.d.batch + b) * n
				if cl.r.batchFirst {
					at = ((b*cl.d.steps+pos)*cl.d.dirs + cl.dir) * n
				}
				copy(cl.y[at:], h)
			}
		})
	}
	return nil
}

// position is the step of the sequence that batch entry b sees as its step s; a shorter sequence has none after its end.
func (cl *cell[T]) position(s, b int) (int, bool) {
	if s >= cl.lens[b] {
		return 0, false
	}
	if cl.r.reverse[cl.dir] {
		return cl.lens[b] - 1 - s, true
	}
	return s, true
}

// input is the row of gate arguments of a step and batch entry.
func (cl *cell[T]) input(pos, b int) []T {
	row := pos*cl.d.batch + b
	if cl.r.batchFirst {
		row = b*cl.d.steps + pos
	}
	gh := cl.r.gates * cl.d.hidden
	return cl.x[row*gh : (row+1)*gh]
}

func addTo[T kernel.Float](dst, src []T) {
	for i, v := range src {
		dst[i] += v
	}
}

// activate clips and applies function number i in place.
func (cl *cell[T]) activate(i int, v []T) {
	if clip := T(cl.r.clip); clip > 0 {
		for k, e := range v {
			v[k] = max(-clip, min(clip, e))
		}
	}
	a := cl.acts[i]
	if a.scaled {
		apply(kernel.OpMulScalar, v, a.b, 0)
		apply(kernel.OpTanh, v, 0, 0)
		apply(kernel.OpMulScalar, v, a.a, 0)
		return
	}
	apply(a.op, v, a.a, a.b)
}

// apply maps in place; it cannot fail, the lengths are equal.
func apply[T kernel.Float](op kernel.UnaryOp, v []T, a, b float32) {
	if v32, ok := any(v).([]float32); ok {
		_ = kernel.UnaryWith(op, v32, v32, a, b)
		return
	}
	v64 := any(v).([]float64)
	_ = kernel.Unary64(op, v64, v64, float64(a), float64(b))
}

// resetGate computes the update and reset gates of a GRU and the product for the hidden gate.
func (cl *cell[T]) resetGate(s int, reset []T) error {
	n, gh := cl.d.hidden, 3*cl.d.hidden
	for b := range cl.d.batch {
		if pos, ok := cl.position(s, b); ok {
			g := cl.gates[b*gh : b*gh+2*n]
			addTo(g, cl.input(pos, b)[:2*n])
			cl.activate(0, g)
			for i, h := range cl.h[b*n : (b+1)*n] {
				reset[b*n+i] = g[n+i] * h
			}
		}
	}
	if cl.r.resetAfter {
		return cl.multiply(1, cl.h)
	}
	return cl.multiply(1, reset)
}

// gru finishes a step: h = (1-z)·candidate + z·h.
func (cl *cell[T]) gru(pos, b int, g, h []T) {
	n := cl.d.hidden
	z, r, candidate := g[:n], g[n:2*n], g[2*n:]
	if cl.r.resetAfter {
		for i := range candidate {
			candidate[i] = r[i] * T(candidate[i]+cl.hiddenBias[i])
		}
	}
	addTo(candidate, cl.input(pos, b)[2*n:])
	cl.activate(1, candidate)
	for i := range h {
		h[i] = T(T(1-z[i])*candidate[i]) + T(z[i]*h[i])
	}
}

// lstm is a step of an LSTM; the gates come in the order input, output, forget, cell.
func (cl *cell[T]) lstm(pos, b int, g, h, c []T) {
	n := cl.d.hidden
	addTo(g, cl.input(pos, b))
	in, out, forget, candidate := g[:n], g[n:2*n], g[2*n:3*n], g[3*n:]
	for i := range n {
		in[i] += T(cl.peep[i] * c[i])
		forget[i] += T(cl.peep[2*n+i] * c[i])
	}
	cl.activate(0, in)
	if cl.r.inputForget {
		for i := range n {
			forget[i] = 1 - in[i]
		}
	} else {
		cl.activate(0, forget)
	}
	cl.activate(1, candidate)
	for i := range n {
		c[i] = T(forget[i]*c[i]) + T(in[i]*candidate[i])
		out[i] += T(cl.peep[n+i] * c[i])
	}
	cl.activate(0, out)
	copy(candidate, c)
	cl.activate(2, candidate)
	for i := range n {
		h[i] = out[i] * candidate[i]
	}
}
