package onnx

import (
	"errors"
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Attention. float16 and bfloat16 compute in float32. The scores are q·k (a product: ascending FMA) times the scale, then softcap, then
// bias, each step rounded; the softmax is the kernel's; its product with the values again ascends.

var attentionOps = []op{
	{name: "Attention", since: 23, in: arity{3, 7}, out: arity{1, 4}, build: buildAttention},
	{name: "RotaryEmbedding", since: 23, in: arity{3, 4}, out: one(1), build: buildRotary},
	{name: "LinearAttention", since: 27, in: arity{3, 6}, out: arity{1, 2}, build: buildLinearAttention},
	{name: "CausalConvWithState", since: 27, in: arity{2, 4}, out: arity{1, 2}, build: buildCausalConv},
	{name: "SwiGLU", since: 28, in: one(2), out: one(1), build: buildSwiGLU},
	{domain: "ai.onnx.preview", name: "FlexAttention", since: 1, in: one(3), out: one(1), build: buildFlexAttention},
}

// heads describes a tensor of batch × heads × sequence × size in either of two layouts: rank 4 in that order, or rank 3 as batch ×
// sequence × (heads·size).
type heads struct {
	batch, heads, seq, size int
	sBatch, sHead, sSeq     int // strides
}

func headsOf(shape []int, count int) (h heads, err error) {
	switch {
	case len(shape) == 4:
		h = heads{batch: shape[0], heads: shape[1], seq: shape[2], size: shape[3]}
		h.sSeq, h.sHead, h.sBatch = h.size, h.size*h.seq, h.size*h.seq*h.heads
	case len(shape) == 3 && count > 0 && shape[2]%count == 0:
		h = heads{batch: shape[0], heads: count, seq: shape[1], size: shape[2] / count}
		h.sHead, h.sSeq, h.sBatch = h.size, shape[2], shape[1]*shape[2]
	default:
		return h, fmt.Errorf("shape %v with %d heads", shape, count)
	}
	return h, nil
}

func (h heads) shape() []int { return []int{h.batch, h.heads, h.seq, h.size} }

func (h heads) strides() []int { return []int{h.sBatch, h.sHead, h.sSeq, 1} }

// offsets lists where the matrix of each batch entry and each of the given number of heads starts; heads are shared in groups.
func (h heads) offsets(count int) []int {
	out := make([]int, 0, h.batch*count)
	for b := range h.batch {
		for i := range count {
			out = append(out, b*h.sBatch+i/max(1, count/max(1, h.heads))*h.sHead)
		}
	}
	return out
}

// attention holds the attributes of Attention and what FlexAttention shares with them.
type attention struct {
	scale             float32 // if scaled, else 1/sqrt(size)
	scaled            bool
	softcap           float32
	causal            bool
	qHeads, kvHeads   int
	precision         DType
	mode, left, right int
}

func buildAttention(n *Node) (exec, error) {
	a := &attention{scale: n.Float("scale", 0), scaled: n.Has("scale"), softcap: n.Float("softcap", 0), causal: n.Bool("is_causal", false), qHeads: n.Int("q_num_heads", 0),
		kvHeads: n.Int("kv_num_heads", 0), precision: DType(n.Int("softmax_precision", 0)), mode: n.Int("qk_matmul_output_mode", 0),
		left: n.Int("left_window_size", -1), right: n.Int("right_window_size", -1)}
	if a.precision != Undefined && !a.precision.isFloat() || a.mode < 0 || a.mode > 3 || a.left < -1 || a.right < -1 {
		return nil, n.unsupported("softmax_precision %v, qk_matmul_output_mode %d, windows %d and %d", a.precision, a.mode, a.left, a.right)
	}
	return a.run, nil
}

// keyed is an attention's operands in one place.
type keyed struct {
	q, k, v heads
	past    int // keys from the cache, ahead of the new ones
}

func (a *attention) operands(c *Call) (o keyed, err error) {
	for i := range 3 {
		if t := c.In(i); !t.DType.isFloat() || t.DType != c.In(0).DType {
			return o, c.badType(i)
		}
	}
	if o.q, err = headsOf(c.In(0).Shape, a.qHeads); err != nil {
		return o, fmt.Errorf("query: %w", err)
	}
	if o.k, err = headsOf(c.In(1).Shape, a.kvHeads); err != nil {
		return o, fmt.Errorf("key: %w", err)
	}
	if o.v, err = headsOf(c.In(2).Shape, a.kvHeads); err != nil {
		return o, fmt.Errorf("value: %w", err)
	}
	if o.k.batch != o.q.batch || o.v.batch != o.q.batch || o.k.size != o.q.size || o.v.heads != o.k.heads || o.v.seq != o.k.seq ||
		o.k.heads == 0 || o.q.heads%o.k.heads != 0 {
		return o, fmt.Errorf("query, key and value of shapes %v, %v and %v", o.q.shape(), o.k.shape(), o.v.shape())
	}
	return o, nil
}

// cache joins the past of input i with the new keys or values of input j into output out. Without a past, the output is the new part in
// rank 4. The result has the working type.
func (a *attention) cache(c *Call, h heads, i, j, out int) (heads, *Tensor, error) {
	now, past := c.In(j), c.In(i)
	if past == nil && !c.Wants(out) {
		t := now
		if wideType(now.DType) != now.DType {
			c.Temp(Float32, now.Shape) // for the copy
		}
		err := c.Do(func() { t = wide(now) })
		return h, t, err
	}
	full, n := h.shape(), 0
	if past != nil {
		if past.DType != now.DType || past.Rank() != 4 || past.Shape[0] != h.batch || past.Shape[1] != h.heads || past.Shape[3] != h.size {
			return h, nil, fmt.Errorf("past of shape %v for %v", past.Shape, h.shape())
		}
		n = past.Shape[2]
		full[2] += n
	}
	y := c.Out(out, now.DType, full)
	c.Cost(y.Len())
	t := y
	err := c.Do(func() {
		st := stridesOf(full)
		if past != nil {
			copyStrided(c.Pool(), y, 0, st, past, 0, stridesOf(past.Shape), past.Shape)
		}
		copyStrided(c.Pool(), y, n*h.size, st, now, 0, h.strides(), h.shape())
		t = wide(y)
	})
	all, _ := headsOf(full, 0)
	return all, t, err
}

func (a *attention) run(c *Call) error {
	o, err := a.operands(c)
	if err != nil {
		return err
	}
	if (c.In(4) == nil) != (c.In(5) == nil) || c.In(6) != nil && c.In(4) != nil {
		return fmt.Errorf("past keys and values come together, and not with nonpad_kv_seqlen")
	}
	if p := c.In(4); p != nil && p.Rank() == 4 {
		o.past = p.Shape[2]
	}
	var k, v *Tensor
	if o.k, k, err = a.cache(c, o.k, 4, 1, 1); err != nil {
		return err
	}
	if o.v, v, err = a.cache(c, o.v, 5, 2, 2); err != nil {
		return err
	}
	if o.v.seq != o.k.seq {
		return fmt.Errorf("%d keys, %d values", o.k.seq, o.v.seq)
	}
	bias, err := a.biasOf(c, o)
	if err != nil {
		return err
	}
	dt := c.In(0).DType
	yh := o.q
	yh.size = o.v.size
	yh.sSeq, yh.sHead, yh.sBatch = yh.size, yh.size*yh.seq, yh.size*yh.seq*yh.heads
	shape := yh.shape()
	if c.In(0).Rank() == 3 {
		shape = []int{yh.batch, yh.seq, yh.heads * yh.size}
		yh.sHead, yh.sSeq = yh.size, shape[2]
	}
	y := c.Out(0, dt, shape)
	sShape := []int{o.q.batch, o.q.heads, o.q.seq, o.k.seq}
	scores := c.Temp(wideType(dt), sShape)
	var shown *Tensor
	if c.Wants(3) {
		shown = c.Out(3, dt, sShape)
	}
	c.Cost(scores.Len(), o.q.size+o.v.size+2*transcendental)
	return c.Do(func() { c.Check(a.compute(c, o, bias, y, yh, scores, shown, k, v)) })
}

func (a *attention) compute(c *Call, o keyed, bias *attnBias, y *Tensor, yh heads, scores, shown, k, v *Tensor) error {
	p := c.Pool()
	show := func(mode int) {
		if shown != nil && a.mode == mode {
			narrowTo(shown, scores)
		}
	}
	if err := attnScores(p, scores, wide(c.In(0)), o.q, k, o.k, a); err != nil {
		return err
	}
	show(0)
	if a.softcap > 0 {
		limit := castTo(scalarOf(a.softcap), scores.DType)
		if err := errors.Join(
			combine(p, kernel.BinDiv, scores, scores, limit, nil, nil),
			mapUnary(p, kernel.OpTanh, scores, scores, 0, 0, nil),
			combine(p, kernel.BinMul, scores, scores, limit, nil, nil),
		); err != nil {
			return err
		}
	}
	show(1)
	masked := bias.add(c, scores)
	show(2)
	probs, err := attnSoftmax(p, scores, masked, a.precision)
	if err != nil {
		return err
	}
	scores = probs
	show(3)
	out := y
	if y.DType != scores.DType {
		out = newTensor(scores.DType, y.Shape)
	}
	if err := attnValues(p, out, yh, scores, v, o.v); err != nil {
		return err
	}
	if out != y {
		narrowTo(y, out)
	}
	return nil
}

// attnScores sets scores = scale·q·kᵀ for every head, the scale that of att.
func attnScores(p *kernel.Pool, scores, q *Tensor, qh heads, k *Tensor, kh heads, att *attention) error {
	if scores.Len() == 0 {
		return nil
	}
	sh := heads{batch: qh.batch, heads: qh.heads, seq: qh.seq, size: kh.seq}
	sh.sSeq, sh.sHead, sh.sBatch = sh.size, sh.seq*sh.size, sh.heads*sh.seq*sh.size
	if d, ok := scores.data.([]float64); ok {
		f := float64(att.scale)
		if !att.scaled {
			f = 1 / math.Sqrt(float64(qh.size))
		}
		if err := product64(p, scores, sh, q, qh, k, kh, true); err != nil {
			return err
		}
		for i := range d {
			d[i] *= f
		}
		return nil
	}
	scale := att.scale
	if !att.scaled {
		scale = 1 / kernel.Sqrt32(float32(qh.size))
	}
	bt := kernel.Batch{AOff: qh.offsets(qh.heads), BOff: kh.offsets(qh.heads), COff: sh.offsets(sh.heads)}
	a, b := kernel.Matrix{Data: q.data.([]float32), LD: qh.sSeq}, kernel.Matrix{Data: k.data.([]float32), LD: kh.sSeq, Trans: true}
	e := &kernel.Epilogue{UseAlpha: true, Alpha: scale}
	return kernel.BatchGemm(p, bt, qh.seq, kh.seq, qh.size, a, b, scores.data.([]float32), kh.seq, e)
}

// attnValues sets y = probs·v for every head.
func attnValues(p *kernel.Pool, y *Tensor, yh heads, probs, v *Tensor, vh heads) error {
	if y.Len() == 0 {
		return nil
	}
	sh, err := headsOf(probs.Shape, 0)
	if err != nil {
		return err
	}
	if _, ok := y.data.([]float64); ok {
		return product64(p, y, yh, probs, sh, v, vh, false)
	}
	bt := kernel.Batch{AOff: sh.offsets(sh.heads), BOff: vh.offsets(sh.heads), COff: yh.offsets(sh.heads)}
	a, b := kernel.Matrix{Data: probs.data.([]float32), LD: sh.sSeq}, kernel.Matrix{Data: v.data.([]float32), LD: vh.sSeq}
	return kernel.BatchGemm(p, bt, sh.seq, vh.size, vh.seq, a, b, y.data.([]float32), yh.sSeq, nil)
}

// product64 is the product of every head in float64, by dense copies.
func product64(p *kernel.Pool, y *Tensor, yh heads, a *Tensor, ah heads, b *Tensor, bh heads, transB bool) error {
	dense := func(t *Tensor, h heads, off int) []float64 {
		m := newTensor(Float64, []int{h.seq, h.size})
		copyStrided(nil, m, 0, []int{h.size, 1}, t, off, []int{h.sSeq, 1}, m.Shape)
		return m.data.([]float64)
	}
	ao, bo, yo := ah.offsets(yh.heads), bh.offsets(yh.heads), yh.offsets(yh.heads)
	for i := range yo {
		m := newTensor(Float64, []int{yh.seq, yh.size})
		if err := kernel.Gemm64(p, yh.seq, yh.size, ah.size, dense(a, ah, ao[i]), false, dense(b, bh, bo[i]), transB, m.data.([]float64)); err != nil {
			return err
		}
		copyStrided(nil, y, yo[i], []int{yh.sSeq, 1}, m, 0, []int{yh.size, 1}, m.Shape)
	}
	return nil
}

// attnSoftmax returns the softmax of each row, computed in the given precision. Rows that are masked or all -Inf become zero.
func attnSoftmax(p *kernel.Pool, scores *Tensor, masked []bool, precision DType) (*Tensor, error) {
	in := scores
	if precision != Undefined && precision != scores.DType {
		in = wide(castTo(scores, precision))
	}
	cols := scores.Shape[len(scores.Shape)-1]
	rows := scores.Len() / max(1, cols)
	out := newTensor(in.DType, scores.Shape)
	if err := softmaxRows(p, softmaxKind, out, in, rows, cols); err != nil {
		return nil, err
	}
	for r := range rows {
		lo, hi := r*cols, (r+1)*cols
		switch d := out.data.(type) {
		case []float32:
			if masked[r] || allNegInf(in.data.([]float32)[lo:hi]) {
				clear(d[lo:hi])
			}
		case []float64:
			if masked[r] || allNegInf(in.data.([]float64)[lo:hi]) {
				clear(d[lo:hi])
			}
		}
	}
	if precision == Float16 || precision == BFloat16 {
		out = wide(castTo(out, precision))
	}
	return castTo(out, scores.DType), nil
}

func allNegInf[T kernel.Float](row []T) bool {
	for _, v := range row {
		if !math.IsInf(float64(v), -1) {
			return false
		}
	}
	return true
}
