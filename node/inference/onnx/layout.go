package onnx

import (
	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Channels-last layout. Convolution kernels want N, space..., C in memory. A convolution leaves its output like that, marked by
// Tensor.last, and the operators that can (op.layout) go on with it; for all others plainSlot rearranges, once per value. Shapes stay
// what ONNX says, and no bit depends on the layout.

// plainSlot is the value of a slot with its elements in ONNX's order. A rearranged tensor replaces the one in the slot.
func (r *run) plainSlot(fr *frame, slot int) Value {
	t, ok := fr.vals[slot].(*Tensor)
	if !ok || !t.last {
		return fr.vals[slot]
	}
	p := r.plain(t)
	if p != t {
		retain(p)
		fr.vals[slot] = p
		r.release(t)
	}
	return p
}

// plain returns t in ONNX's order.
func (r *run) plain(t *Tensor) *Tensor {
	if !t.last {
		return t
	}
	n, ch, plane := t.Shape[0], t.Shape[1], prod(t.Shape[2:])
	p := &Tensor{DType: t.DType, Shape: t.Shape}
	if ch == 1 || plane == 1 || t.data == nil {
		p.data, p.buf = t.data, t.buf // the same memory either way
		return p
	}
	r.alloc(p, false)
	_ = kernel.Transpose(r.pool, p.data.([]float32), t.data.([]float32), n, plane, ch) // sizes fit
	return p
}

// lasting returns a float32 tensor of rank 3 and more in channels-last order.
func (r *run) lasting(t *Tensor) *Tensor {
	if t.last {
		return t
	}
	n, ch, plane := t.Shape[0], t.Shape[1], prod(t.Shape[2:])
	p := &Tensor{DType: t.DType, Shape: t.Shape, last: true}
	if ch == 1 || plane == 1 || t.data == nil {
		p.data, p.buf = t.data, t.buf
		return p
	}
	r.alloc(p, false)
	d, s := p.data.([]float32), t.data.([]float32)
	if ch == 3 { // pictures: too few rows for the kernel
		for b := range n {
			interleave3(d[b*3*plane:(b+1)*3*plane], s[b*3*plane:(b+1)*3*plane])
		}
		return p
	}
	_ = kernel.Transpose(r.pool, d, s, n, ch, plane) // sizes fit
	return p
}

// interleave3 sets dst to the elements of the three thirds of src in turns.
func interleave3(dst, src []float32) {
	n := len(src) / 3
	r, g, b := src[:n], src[n:2*n], src[2*n:3*n]
	for len(r) >= 4 && len(g) >= 4 && len(b) >= 4 && len(dst) >= 12 { // four at a time: one check of bounds for twelve stores
		d := (*[12]float32)(dst)
		d[0], d[1], d[2] = r[0], g[0], b[0]
		d[3], d[4], d[5] = r[1], g[1], b[1]
		d[6], d[7], d[8] = r[2], g[2], b[2]
		d[9], d[10], d[11] = r[3], g[3], b[3]
		r, g, b, dst = r[4:], g[4:], b[4:], dst[12:]
	}
	for i := range r {
		dst[3*i], dst[3*i+1], dst[3*i+2] = r[i], g[i], b[i]
	}
}

// lastIn is input i in channels-last order. What had to be made is scratch of this node, or, for a value in a slot, replaces it, so that
// the next reader finds it ready.
func (c *Call) lastIn(i int) *Tensor {
	t := c.In(i)
	if t.last {
		return t
	}
	p := c.run.lasting(t)
	if p.buf == nil || p.buf == t.buf {
		return p
	}
	c.temps = append(c.temps, p)
	return p
}

// plainIn makes input i plain for the rest of the call.
func (c *Call) plainIn(i int) *Tensor {
	t := c.In(i)
	if t == nil || !t.last {
		return t
	}
	p := c.run.plain(t)
	if p.buf != nil && p.buf != t.buf {
		c.temps = append(c.temps, p)
	}
	c.in[i] = p
	return p
}

// allLast reports whether every input is channels-last.
func (c *Call) allLast() bool {
	for i := range c.in {
		if t := c.In(i); t == nil || !t.last {
			return false
		}
	}
	return len(c.in) > 0
}
