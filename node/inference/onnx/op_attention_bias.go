package onnx

import (
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// attnBias is what is added to attention scores: the mask, and -Inf where a key is hidden from a query. A query's position is its index
// plus an offset: the length of the past, or, with an external cache, the number of valid keys less the number of queries.
type attnBias struct {
	a       *attention
	o       keyed
	mask    *Tensor // nil, boolean or float
	strides []int   // of the mask over batch, head, query, key
	keys    int     // keys that the mask covers; the rest is hidden
	nonpad  *Tensor // number of valid keys of each batch entry, or nil
}

func (a *attention) biasOf(c *Call, o keyed) (*attnBias, error) {
	b := &attnBias{a: a, o: o, mask: c.In(3), nonpad: c.In(6)}
	if m := b.mask; m != nil {
		if m.DType != Bool && m.DType != c.In(0).DType {
			return nil, c.badType(3)
		}
		if m.Rank() < 1 || m.Rank() > 4 {
			return nil, fmt.Errorf("mask of shape %v", m.Shape)
		}
		b.keys = m.Shape[m.Rank()-1]
		full := []int{o.q.batch, o.q.heads, o.q.seq, b.keys}
		for i, d := range m.Shape {
			if want := full[4-m.Rank()+i]; d != want && d != 1 {
				return nil, fmt.Errorf("mask of shape %v for scores %v", m.Shape, full)
			}
		}
		b.strides = stretch(m.Shape, full)
		if b.keys > o.k.seq {
			return nil, fmt.Errorf("mask of shape %v for %d keys", m.Shape, o.k.seq)
		}
	}
	if n := b.nonpad; n != nil && (n.DType != Int64 || n.Rank() != 1 || n.Shape[0] != o.q.batch) {
		return nil, fmt.Errorf("nonpad_kv_seqlen %v%v for a batch of %d", n.DType, n.Shape, o.q.batch)
	}
	return b, nil
}

// add adds the bias and tells for each row whether all keys are hidden.
func (b *attnBias) add(c *Call, scores *Tensor) []bool {
	q := b.o.q
	hidden := make([]bool, q.batch*q.heads*q.seq)
	if b.mask == nil && b.nonpad == nil && !b.a.causal && b.a.left < 0 && b.a.right < 0 {
		return hidden
	}
	if d, ok := scores.data.([]float64); ok {
		addBias(c.Pool(), b, d, hidden)
	} else {
		addBias(c.Pool(), b, scores.data.([]float32), hidden)
	}
	return hidden
}

func addBias[T kernel.Float](p *kernel.Pool, b *attnBias, scores []T, hidden []bool) {
	q, keys := b.o.q, b.o.k.seq
	var mask []T
	var allowed []bool
	if b.mask != nil {
		if b.mask.DType == Bool {
			allowed = b.mask.data.([]bool)
		} else {
			mask = wide(b.mask).data.([]T)
		}
	}
	inf := T(math.Inf(-1))
	p.For(len(hidden), 1+rowGrain/(keys+1), func(lo, hi int) {
		for r := lo; r < hi; r++ {
			i, h, n := r%q.seq, r/q.seq%q.heads, r/q.seq/q.heads
			from, to := b.visible(n, i)
			row := scores[r*keys : (r+1)*keys]
			all := true
			for j := range row {
				v := T(0)
				if b.mask != nil {
					at := n*b.strides[0] + h*b.strides[1] + i*b.strides[2] + j*b.strides[3]
					switch {
					case j >= b.keys || allowed != nil && !allowed[at]:
						v = inf
					case mask != nil:
						v = mask[at]
					}
				}
				if j < from || j >= to {
					v += inf
				}
				row[j] += v
				all = all && math.IsInf(float64(v), -1)
			}
			hidden[r] = all
		}
	})
}

// visible is the range of keys that query i of a batch entry may see, the mask apart.
func (b *attnBias) visible(batch, i int) (from, to int) {
	to = b.o.k.seq
	at := i + b.o.past
	if b.nonpad != nil {
		valid := clampInt(b.nonpad.data.([]int64)[batch])
		to = max(0, min(to, valid))
		at = i + valid - b.o.q.seq
	}
	if b.a.causal {
		to = min(to, at+1)
	}
	if b.a.right >= 0 {
		to = min(to, at+b.a.right+1)
	}
	if b.a.left >= 0 {
		from = at - b.a.left
	}
	return from, to
}
