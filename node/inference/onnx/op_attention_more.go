package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Relatives of attention: rotary positions, attention with user-given score functions, linear attention, gated units.

// buildRotary turns pairs of features by position-dependent angles: (x1·cos - x2·sin, x1·sin + x2·cos), each product and sum rounded.
func buildRotary(n *Node) (exec, error) {
	r := &rotary{interleaved: n.Bool("interleaved", false), dim: n.Int("rotary_embedding_dim", 0), heads: n.Int("num_heads", 0)}
	return r.run, nil
}

type rotary struct {
	interleaved bool
	dim, heads  int
}

func (r *rotary) run(c *Call) error {
	x, cos, sin, ids := c.In(0), c.In(1), c.In(2), c.In(3)
	if !x.DType.isFloat() || cos.DType != x.DType || sin.DType != x.DType {
		return c.badType(0)
	}
	h, err := headsOf(x.Shape, r.heads)
	if err != nil {
		return err
	}
	dim := r.dim
	if dim == 0 {
		dim = h.size
	}
	want := []int{h.batch, h.seq, dim / 2}
	if ids != nil {
		if !isIndex(ids) || !slices.Equal(ids.Shape, want[:2]) || cos.Rank() != 2 || cos.Shape[1] != dim/2 {
			return fmt.Errorf("positions of shape %v and caches of shape %v for %v", ids.Shape, cos.Shape, want)
		}
	} else if !slices.Equal(cos.Shape, want) {
		return fmt.Errorf("caches of shape %v, want %v", cos.Shape, want)
	}
	if dim < 0 || dim > h.size || dim%2 != 0 || !slices.Equal(cos.Shape, sin.Shape) {
		return fmt.Errorf("rotating %d of %d features with caches of shapes %v and %v", dim, h.size, cos.Shape, sin.Shape)
	}
	y := c.Out(0, x.DType, x.Shape)
	c.Cost(x.Len(), 4)
	return c.Do(func() {
		pos := make([]int, h.batch*h.seq)
		for i := range pos {
			pos[i] = i
		}
		if ids != nil {
			for i, v := range int64s(ids) {
				if v < 0 || v >= int64(cos.Shape[0]) {
					c.Fail("position %d of %d", v, cos.Shape[0])
					return
				}
				pos[i] = int(v)
			}
		}
		wx, wc, ws := wide(x), wide(cos), wide(sin)
		out := newTensor(wx.DType, x.Shape)
		if d, ok := wx.data.([]float64); ok {
			rotate(c.Pool(), h, dim, r.interleaved, pos, out.data.([]float64), d, wc.data.([]float64), ws.data.([]float64))
		} else {
			rotate(c.Pool(), h, dim, r.interleaved, pos, out.data.([]float32), wx.data.([]float32), wc.data.([]float32), ws.data.([]float32))
		}
		narrowTo(y, out)
	})
}

func rotate[T kernel.Float](p *kernel.Pool, h heads, dim int, interleaved bool, pos []int, y, x, cos, sin []T) {
	half := dim / 2
	p.For(h.batch*h.seq, 1+rowGrain/(h.heads*h.size+1), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			cs, sn := cos[pos[i]*half:(pos[i]+1)*half], sin[pos[i]*half:(pos[i]+1)*half]
			for k := range h.heads {
				at := i/h.seq*h.sBatch + i%h.seq*h.sSeq + k*h.sHead
				in, out := x[at:at+h.size], y[at:at+h.size]
				copy(out[dim:], in[dim:])
				for j := range half {
					a, b := j, j+half
					if interleaved {
						a, b = 2*j, 2*j+1
					}
					out[a] = T(cs[j]*in[a]) - T(sn[j]*in[b])
					out[b] = T(sn[j]*in[a]) + T(cs[j]*in[b])
				}
			}
		}
	})
}

// buildFlexAttention is attention whose scores and probabilities pass through graphs of the model.
func buildFlexAttention(n *Node) (exec, error) {
	a := &attention{scale: n.Float("scale", 0), scaled: n.Has("scale"), precision: DType(n.Int("softmax_precision", 0)), left: -1, right: -1}
	if a.precision != Undefined && !a.precision.isFloat() {
		return nil, n.unsupported("softmax_precision %v", a.precision)
	}
	scoreMod, err := modifierOf(n, "score_mod")
	if err != nil {
		return nil, err
	}
	probMod, err := modifierOf(n, "prob_mod")
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		o, err := a.operands(c)
		if err != nil {
			return err
		}
		if c.In(0).Rank() != 4 {
			return fmt.Errorf("query of shape %v", c.In(0).Shape)
		}
		work := a.precision
		if work == Undefined {
			work = wideType(c.In(0).DType)
		}
		dt := wideType(c.In(0).DType)
		scores := c.Temp(dt, []int{o.q.batch, o.q.heads, o.q.seq, o.k.seq})
		c.Cost(scores.Len(), o.q.size+o.v.size+2*transcendental)
		y := c.Out(0, c.In(2).DType, []int{o.q.batch, o.q.heads, o.q.seq, o.v.size})
		if err := c.Do(func() { c.Check(attnScores(c.Pool(), scores, wide(c.In(0)), o.q, wide(c.In(1)), o.k, a)) }); err != nil {
			return err
		}
		if scores, err = c.modify(scoreMod, scores, work); err != nil {
			return err
		}
		probs := c.Temp(wideType(work), scores.Shape)
		if err := c.Do(func() {
			cols := o.k.seq
			c.Check(softmaxRows(c.Pool(), softmaxKind, probs, wide(scores), scores.Len()/max(1, cols), cols))
		}); err != nil {
			return err
		}
		if probs, err = c.modify(probMod, probs, work); err != nil {
			return err
		}
		return c.Do(func() {
			p := wide(probs)
			out := newTensor(p.DType, y.Shape)
			yh, _ := headsOf(y.Shape, 0)
			c.Check(attnValues(c.Pool(), out, yh, p, castTo(c.In(2), p.DType), o.v))
			narrowTo(y, out)
		})
	}, nil
}

// modifierOf is the graph attribute of one input and one output, nil when absent.
func modifierOf(n *Node, name string) (*program, error) {
	if !n.Has(name) {
		return nil, nil
	}
	p := n.Sub(name)
	if p != nil && (len(p.inputs) != 1 || len(p.outputs) != 1) {
		return nil, fmt.Errorf("%s maps %d inputs to %d outputs, want 1 to 1", name, len(p.inputs), len(p.outputs))
	}
	return p, nil
}

// modify casts t to dt and passes it through a subgraph of one input and output that keeps shape and type; nil only casts.
func (c *Call) modify(p *program, t *Tensor, dt DType) (*Tensor, error) {
	in := c.Temp(dt, t.Shape)
	if err := c.Do(func() { narrowTo(in, t) }); err != nil || p == nil {
		return in, err
	}
	out, err := c.Sub(p, []Value{in})
	if err != nil {
		return nil, err
	}
	m, ok := out[0].(*Tensor)
	if !ok {
		if c.Dry() {
			return nil, errUnknown
		}
		return nil, fmt.Errorf("a score function gives a %T", out[0])
	}
	if m.DType != dt || !slices.Equal(m.Shape, t.Shape) {
		return nil, fmt.Errorf("a score function maps %v%v to %v%v", dt, t.Shape, m.DType, m.Shape)
	}
	return m, nil
}

// linearAttention keeps a state S (keys × values a head) that each step decays, corrects, extends by k⊗v and reads with q. All steps
// compute in float32: S·exp(decay); retrieved = Sᵀk and output = scale·qᵀS are products; the update rounds k·v and then the sum.
type linearAttention struct {
	qHeads, kvHeads int
	scale           float32
	gated, delta    bool
}

func buildLinearAttention(n *Node) (exec, error) {
	l := &linearAttention{qHeads: n.Int("q_num_heads", 0), kvHeads: n.Int("kv_num_heads", 0), scale: n.Float("scale", 0)}
	switch rule := n.Str("update_rule", "gated_delta"); rule {
	case "linear":
	case "gated":
		l.gated = true
	case "delta":
		l.delta = true
	case "gated_delta":
		l.gated, l.delta = true, true
	default:
		return nil, n.unsupported("update_rule %q", rule)
	}
	if l.qHeads < 1 || l.kvHeads < 1 || l.qHeads%l.kvHeads != 0 {
		return nil, fmt.Errorf("%d query heads for %d key heads", l.qHeads, l.kvHeads)
	}
	return l.run, nil
}

func (l *linearAttention) run(c *Call) error {
	for i := range 3 {
		if t := c.In(i); !t.DType.isFloat() || t.DType == Float64 || t.Rank() != 3 {
			return c.badType(i)
		}
	}
	q, e1 := headsOf(c.In(0).Shape, l.qHeads)
	k, e2 := headsOf(c.In(1).Shape, l.kvHeads)
	v, e3 := headsOf(c.In(2).Shape, l.kvHeads)
	past, decay, beta := c.In(3), c.In(4), c.In(5)
	if e1 != nil || e2 != nil || e3 != nil || k.batch != q.batch || v.batch != q.batch || k.seq != q.seq || v.seq != q.seq || k.size != q.size {
		return fmt.Errorf("query, key and value of shapes %v, %v and %v for %d and %d heads", c.In(0).Shape, c.In(1).Shape, c.In(2).Shape, l.qHeads, l.kvHeads)
	}
	state := []int{q.batch, l.kvHeads, q.size, v.size}
	if past != nil && (!past.DType.isFloat() || !slices.Equal(past.Shape, state)) {
		return fmt.Errorf("past_state of shape %v, want %v", past.Shape, state)
	}
	if (decay != nil) != l.gated || (beta != nil) != l.delta {
		return fmt.Errorf("decay and beta do not fit the update rule")
	}
	for _, t := range []struct {
		t    *Tensor
		last int
	}{{decay, l.kvHeads * q.size}, {beta, 1}} {
		if g := t.t; g != nil && (!g.DType.isFloat() || g.Rank() != 3 || g.Shape[0] != q.batch || g.Shape[1] != q.seq || g.Shape[2] != l.kvHeads && g.Shape[2] != t.last) {
			return fmt.Errorf("decay or beta of shape %v", g.Shape)
		}
	}
	stateType := c.In(0).DType
	if past != nil {
		stateType = past.DType
	}
	y := c.Out(0, c.In(0).DType, []int{q.batch, q.seq, l.qHeads * v.size})
	present := c.Out(1, stateType, state)
	s := c.Temp(Float32, state)
	out := c.Temp(Float32, y.Shape)
	c.Cost(q.batch*q.seq, q.size*v.size, 3*l.kvHeads+l.qHeads)
	c.Cost(q.batch*q.seq, l.kvHeads*q.size, transcendental)
	return c.Do(func() {
		if past != nil {
			narrowTo(s, castTo(past, Float32))
		}
		f32 := func(t *Tensor) []float32 {
			if t == nil {
				return nil
			}
			return castTo(t, Float32).data.([]float32)
		}
		c.Check(l.steps(c.Pool(), q, k, v, f32(c.In(0)), f32(c.In(1)), f32(c.In(2)), f32(decay), f32(beta), s.data.([]float32), out.data.([]float32)))
		narrowTo(y, out)
		narrowTo(present, s)
	})
}

// steps runs the recurrence; heads are independent and shared among threads. y has the layout of the query with v.size features a head.
func (l *linearAttention) steps(p *kernel.Pool, qh, kh, vh heads, q, k, v, decay, beta, state, y []float32) error {
	scale := l.scale
	if scale == 0 {
		scale = 1 / kernel.Sqrt32(float32(qh.size))
	}
	dk, dv, group := qh.size, vh.size, l.qHeads/l.kvHeads
	if dk == 0 || dv == 0 || qh.batch*qh.seq == 0 {
		return nil
	}
	errs := make([]error, qh.batch*l.kvHeads)
	p.For(len(errs), 1, func(lo, hi int) {
		row := make([]float32, dv)
		for i := lo; i < hi; i++ {
			b, h := i/l.kvHeads, i%l.kvHeads
			s := kernel.Matrix{Data: state[i*dk*dv : (i+1)*dk*dv], LD: dv}
			for t := range qh.seq {
				at := b*qh.seq + t
				kt := k[at*kh.sSeq+h*dk:][:dk]
				copy(row, v[at*vh.sSeq+h*dv:][:dv])
				if l.gated {
					decayState(s.Data, decay[at*(len(decay)/(qh.batch*qh.seq)):][:len(decay)/(qh.batch*qh.seq)], h, l.kvHeads, dv)
				}
				if l.delta {
					per := len(beta) / (qh.batch * qh.seq)
					if errs[i] = correct(row, kt, s, beta[at*per+min(h, per-1)]); errs[i] != nil {
						return
					}
				}
				for d, kv := range kt {
					for m, r := range row {
						s.Data[d*dv+m] += float32(kv * r)
					}
				}
				qa := kernel.Matrix{Data: q[at*qh.sSeq+h*group*dk:][:group*dk], LD: dk}
				e := &kernel.Epilogue{UseAlpha: true, Alpha: scale}
				if errs[i] = kernel.GemmDyn(nil, group, dv, dk, qa, s, y[(at*l.qHeads+h*group)*dv:][:group*dv], dv, e); errs[i] != nil {
					return
				}
			}
		}
	})
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// decayState multiplies the state of head h by exp(g), g having one value a head or one a key feature.
func decayState(s, g []float32, h, kvHeads, dv int) {
	dk := len(s) / dv
	for d := range dk {
		v := g[h]
		if len(g) != kvHeads || dk == 1 {
			v = g[h*dk+d]
		}
		f := kernel.Exp32(v)
		for m := range dv {
			s[d*dv+m] *= f
		}
	}
}

// correct replaces v by beta·(v - sᵀk).
func correct(v, k []float32, s kernel.Matrix, beta float32) error {
	got := make([]float32, len(v))
	if err := kernel.GemmDyn(nil, 1, len(v), len(k), kernel.Matrix{Data: k, LD: len(k)}, s, got, len(v), nil); err != nil {
		return err
	}
	for m := range v {
		v[m] = beta * float32(v[m]-got[m])
	}
	return nil
}

// buildCausalConv is a depthwise convolution along time that sees the past only, the last inputs of the previous call first.
func buildCausalConv(n *Node) (exec, error) {
	act := n.Str("activation", "none")
	if act != "none" && act != "silu" && act != "swish" {
		return nil, n.unsupported("activation %q", act)
	}
	return func(c *Call) error {
		x, w, bias, past := c.In(0), c.In(1), c.In(2), c.In(3)
		if !x.DType.isFloat() || w.DType != x.DType || bias != nil && bias.DType != x.DType || past != nil && past.DType != x.DType {
			return c.badType(0)
		}
		if x.Rank() != 3 || w.Rank() != 3 || w.Shape[0] != x.Shape[1] || w.Shape[1] != 1 || w.Shape[2] < 1 ||
			bias != nil && !slices.Equal(bias.Shape, w.Shape[:1]) {
			return fmt.Errorf("causal convolution of shape %v with weight %v", x.Shape, w.Shape)
		}
		b, ch, length, k := x.Shape[0], x.Shape[1], x.Shape[2], w.Shape[2]
		state := []int{b, ch, k - 1}
		if past != nil && !slices.Equal(past.Shape, state) {
			return fmt.Errorf("past_state of shape %v, want %v", past.Shape, state)
		}
		padded := c.Temp(x.DType, []int{b, ch, length + k - 1})
		y := c.Out(0, x.DType, x.Shape)
		present := c.Out(1, x.DType, state)
		c.Cost(x.Len(), k+transcendental)
		return c.Do(func() {
			st := stridesOf(padded.Shape)
			if past != nil {
				copyStrided(c.Pool(), padded, 0, st, past, 0, stridesOf(state), state)
			}
			copyStrided(c.Pool(), padded, k-1, st, x, 0, stridesOf(x.Shape), x.Shape)
			copyStrided(c.Pool(), present, 0, stridesOf(state), padded, length, st, state)
			if y.Len() == 0 {
				return
			}
			s := kernel.ConvSpec{Batch: b, InC: ch, OutC: ch, Groups: ch, In: []int{length + k - 1}, Kernel: []int{k}, Stride: []int{1},
				Dilation: []int{1}, PadBegin: []int{0}, PadEnd: []int{0}}
			c.Check(convSlow(c.Pool(), s, y, padded, w, bias))
			if act != "none" {
				c.Check(mapUnary(c.Pool(), kernel.OpSiLU, y, y, 0, 0, nil))
			}
		})
	}, nil
}

// buildSwiGLU: a·sigmoid(alpha·a)·b, rounded after every step.
func buildSwiGLU(n *Node) (exec, error) {
	alpha := n.Float("alpha", 1)
	return func(c *Call) error {
		a, b := c.In(0), c.In(1)
		if !a.DType.isFloat() || b.DType != a.DType {
			return c.badType(1)
		}
		if !slices.Equal(a.Shape, b.Shape) {
			return fmt.Errorf("shapes %v and %v differ", a.Shape, b.Shape)
		}
		y := c.Out(0, a.DType, a.Shape)
		c.Cost(a.Len(), transcendental+3)
		return c.Do(func() {
			wa, wb := wide(a), wide(b)
			wy := newTensor(wa.DType, a.Shape)
			c.Check(mapUnary(c.Pool(), kernel.OpMulScalar, wy, wa, alpha, 0, nil))
			c.Check(mapUnary(c.Pool(), kernel.OpSigmoid, wy, wy, 0, 0, nil))
			c.Check(combine(c.Pool(), kernel.BinMul, wy, wy, wa, nil, nil))
			c.Check(combine(c.Pool(), kernel.BinMul, wy, wy, wb, nil, nil))
			narrowTo(y, wy)
		})
	}, nil
}
