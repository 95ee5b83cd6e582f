package kernel

import (
	"fmt"
	"math"
)

// PoolKind names what a pooling window yields.
type PoolKind uint8

// The kinds. A window's taps are numbered in row-major order, those outside the input included; a tap outside takes no part.
const (
	PoolMax        PoolKind = iota // RedMax of the taps: NaN if any is, -Inf if there is none
	PoolAverage                    // sum over the taps (tap t in lane t mod 16, then the tree) divided by how many lie in the input
	PoolAveragePad                 // the same divided by how many lie in the input or its pads
	PoolLp                         // p-norm: 1: sum of |x|; 2: square root of the sum of x·x; else Pow32 of each and of the sum
	numPool
)

// PoolShape describes a pooling of up to three spatial axes; of fewer, the leading ones have size 1, stride 1 and so on. Out is given by
// the caller, who knows about rounding up and automatic pads.
type PoolShape struct {
	Batch, Channels                                   int
	In, Out, Kernel, Stride, Dilation, PadLow, PadTop [3]int // PadTop is the pad after the end of an axis
	P                                                 int    // of PoolLp
	ChannelsLast                                      bool   // (n, d, h, w, c) instead of (n, c, d, h, w)
}

// Pool1 and Pool2 are spatial sizes of one and two axes as PoolShape wants them.
func Pool1(w int) [3]int { return [3]int{1, 1, w} }

// Pool2 is the size of two axes.
func Pool2(h, w int) [3]int { return [3]int{1, h, w} }

// maxPoolAxis bounds an axis, a stride, a pad, and the taps of a window, so that their sums and products cannot overflow.
const maxPoolAxis = 1 << 30

func (s *PoolShape) check(kind PoolKind, dst, src int) error {
	ok := kind < numPool && fits(src, s.Batch, s.Channels, s.In[0], s.In[1], s.In[2]) &&
		fits(dst, s.Batch, s.Channels, s.Out[0], s.Out[1], s.Out[2]) && (kind != PoolLp || s.P > 0)
	for i := range 3 {
		ok = ok && s.Kernel[i] > 0 && s.Stride[i] > 0 && s.Dilation[i] > 0 && s.PadLow[i] >= 0 && s.PadTop[i] >= 0
		ok = ok && max(s.In[i], s.Out[i], s.Kernel[i], s.Stride[i], s.Dilation[i], s.PadLow[i], s.PadTop[i]) < maxPoolAxis
		ok = ok && s.Kernel[i]*s.Dilation[i] < maxPoolAxis && s.Out[i]*s.Stride[i] < maxPoolAxis
	}
	ok = ok && s.Kernel[0] <= maxPoolAxis/s.Kernel[1]/s.Kernel[2]
	if !ok {
		return fmt.Errorf("%w: pooling %d of %d elements into %d: %+v", ErrShape, kind, src, dst, *s)
	}
	return nil
}

// tap is one element of a window: its offset within the plane, and its lane.
type tap struct{ pos, lane int }

// window lists the taps of the output at o that lie in the input, and how many lie in the input or its pads.
func (s *PoolShape) window(o [3]int, taps []tap) ([]tap, int) {
	var start, lo, hi [3]int // the first tap's position, and which taps of the axis lie inside
	padded := 1
	for i := range 3 {
		start[i] = o[i]*s.Stride[i] - s.PadLow[i]
		lo[i] = tapsBelow(-start[i], s.Dilation[i], s.Kernel[i])
		hi[i] = tapsBelow(s.In[i]-start[i], s.Dilation[i], s.Kernel[i])
		padded *= tapsBelow(s.In[i]+s.PadTop[i]-start[i], s.Dilation[i], s.Kernel[i])
	}
	taps = taps[:0]
	for a := lo[0]; a < hi[0]; a++ {
		z := start[0] + a*s.Dilation[0]
		for b := lo[1]; b < hi[1]; b++ {
			y := start[1] + b*s.Dilation[1]
			for c := lo[2]; c < hi[2]; c++ {
				x := start[2] + c*s.Dilation[2]
				taps = append(taps, tap{(z*s.In[1]+y)*s.In[2] + x, ((a*s.Kernel[1]+b)*s.Kernel[2] + c) % Lanes})
			}
		}
	}
	return taps, padded
}

// tapsBelow is how many of n taps, dilation apart from 0 on, lie below the limit.
func tapsBelow(limit, dilation, n int) int {
	if limit <= 0 {
		return 0
	}
	return min((limit-1)/dilation+1, n)
}

// PoolND pools src into dst. With kind PoolMax and indices not nil, indices receives for each output the row-major position within its
// plane of the first largest tap (of the first NaN, if there is one), or -1 if no tap lies in the input.
func PoolND(p *Pool, kind PoolKind, s *PoolShape, dst, src []float32, indices []int64) error {
	if err := s.check(kind, len(dst), len(src)); err != nil {
		return err
	}
	if indices != nil && (len(indices) != len(dst) || kind != PoolMax) {
		return fmt.Errorf("%w: pooling %d keeps %d indices of %d outputs", ErrShape, kind, len(indices), len(dst))
	}
	// A row of outputs at a time: batch × out0 × out1.
	p.For(s.Batch*s.Out[0]*s.Out[1], 1, func(lo, hi int) {
		w := poolScratch{window: s.Kernel[0] * s.Kernel[1] * s.Kernel[2]}
		for r := lo; r < hi; r++ {
			o := [3]int{r / s.Out[1] % s.Out[0], r % s.Out[1], 0}
			n := r / s.Out[1] / s.Out[0]
			w.at = -1
			for o[2] = 0; o[2] < s.Out[2]; o[2]++ {
				w.move(s, o)
				s.pixel(kind, n, o, &w, dst, src, indices)
			}
		}
	})
	return nil
}

// pixel computes all channels of one output position.
func (s *PoolShape) pixel(kind PoolKind, n int, o [3]int, w *poolScratch, dst, src []float32, indices []int64) {
	plane, out := s.In[0]*s.In[1]*s.In[2], s.Out[0]*s.Out[1]*s.Out[2]
	at := (o[0]*s.Out[1]+o[1])*s.Out[2] + o[2]
	taps, div := w.taps, len(w.taps)
	if kind == PoolAveragePad {
		div = w.padded
	}
	if s.ChannelsLast && indices == nil && kind != PoolLp {
		d := dst[(n*out+at)*s.Channels : (n*out+at+1)*s.Channels]
		w.row(kind, d, src[(n*plane+w.shift)*s.Channels:(n+1)*plane*s.Channels], div)
		return
	}
	for c := range s.Channels {
		base, step, to := (n*s.Channels+c)*plane, 1, (n*s.Channels+c)*out+at
		if s.ChannelsLast {
			base, step, to = n*plane*s.Channels+c, s.Channels, (n*out+at)*s.Channels+c
		}
		if kind != PoolMax {
			dst[to] = poolSum(kind, s.P, src, base+w.shift*step, step, taps, div)
			continue
		}
		best, arg := -inf32, int64(-1)
		for _, t := range taps {
			v := src[base+(t.pos+w.shift)*step]
			if arg < 0 || v > best || v != v && best == best {
				arg = int64(t.pos + w.shift)
			}
			best = max(best, v)
		}
		dst[to] = best
		if indices != nil {
			indices[to] = arg
		}
	}
}

// poolSum is the oracle of the kinds that add.
func poolSum(kind PoolKind, p int, src []float32, base, step int, taps []tap, div int) float32 {
	var part [Lanes]float32
	for _, t := range taps {
		v := src[base+t.pos*step]
		if kind == PoolLp {
			switch v = abs32(v); p {
			case 1:
			case 2:
				v = float32(v * v)
			default:
				v = Pow32(v, float32(p))
			}
		}
		part[t.lane] += v
	}
	s := foldSum(&part)
	if kind != PoolLp {
		return s / float32(div)
	}
	switch p {
	case 1:
		return s
	case 2:
		return Sqrt32(s)
	}
	return Pow32(s, 1/float32(p))
}

// poolScratch is a thread's working memory and the window it looks at.
type poolScratch struct {
	window int   // taps of a window that lies inside
	taps   []tap // those in the input, less shift
	padded int   // how many lie in the input or its pads
	shift  int   // to be added to the positions of taps
	at     int   // the output column that taps were listed for, -1 if it was not wholly inside
	offs   []int
	rows   [Lanes][]float32
	sums   []float32
}

// move lists the taps of the output at o. Along a row those of a window that lies inside are the last one's, moved.
func (w *poolScratch) move(s *PoolShape, o [3]int) {
	x := o[2]*s.Stride[2] - s.PadLow[2]
	inside := x >= 0 && x+(s.Kernel[2]-1)*s.Dilation[2] < s.In[2]
	if inside && w.at >= 0 {
		w.shift = (o[2] - w.at) * s.Stride[2]
		return
	}
	w.taps, w.padded = s.window(o, w.taps)
	w.shift, w.at = 0, -1
	if inside {
		w.at = o[2]
	}
	w.offs = w.offs[:0]
	for _, t := range w.taps {
		w.offs = append(w.offs, 4*t.pos*s.Channels)
	}
}

// row computes one output position for channels that lie side by side; src starts at the shift.
func (w *poolScratch) row(kind PoolKind, dst, src []float32, div int) {
	if kind == PoolMax {
		w.maxRow(dst, src)
		return
	}
	done := 0
	switch {
	case w.window > Lanes: // a lane may have several taps
		w.longRow(dst, src)
	case len(w.taps) == w.window:
		if done = meanTapsFast(dst, src, w.offs, float32(div)); done < len(dst) {
			w.shortRow(dst, src, done)
		}
	default:
		w.shortRow(dst, src, 0)
	}
	if dst = dst[done:]; len(dst) > 0 {
		binaryRange(BinDiv, dst, dst, []float32{float32(div)})
	}
}

func (w *poolScratch) maxRow(dst, src []float32) {
	if len(w.taps) == 0 {
		setAll(dst, -inf32)
		return
	}
	c := len(dst)
	for i := maxTapsFast(dst, src, w.offs); i < c; i++ {
		m := src[w.taps[0].pos*c+i]
		for _, t := range w.taps[1:] {
			m = max(m, src[t.pos*c+i])
		}
		dst[i] = m
	}
}

// shortRow sums taps that have a lane each: the tree over those lanes that have one. An absent lane would add +0, which changes nothing but
// the sign of a zero; the sum from +0 never is -0, so +0 is added once at the end.
// Channels from the given one on are set.
func (w *poolScratch) shortRow(dst, src []float32, from int) {
	c := len(dst)
	dst = dst[from:]
	clear(w.rows[:])
	for _, t := range w.taps {
		w.rows[t.lane] = src[t.pos*c+from : t.pos*c+c]
	}
	n := c - from
	if len(w.sums) < Lanes/2*n {
		w.sums = make([]float32, Lanes/2*n)
	}
	for s := Lanes / 2; s > 0; s /= 2 {
		for j := range s {
			a, b := w.rows[j], w.rows[j+s]
			switch {
			case b == nil:
			case a == nil:
				w.rows[j] = b
			default:
				to := w.sums[j*n : (j+1)*n]
				binaryRange(BinAdd, to, a, b)
				w.rows[j] = to
			}
		}
	}
	if w.rows[0] == nil {
		clear(dst)
		return
	}
	binaryRange(BinAdd, dst, w.rows[0], []float32{0})
}

// longRow sums any taps: by columns if they are the rows of the input in order, else one by one.
func (w *poolScratch) longRow(dst, src []float32) {
	c, done := len(dst), 0
	if w.inOrder() {
		done = sumColumnsFast(dst, src[w.taps[0].pos*c:], len(w.taps), c)
	}
	for i := done; i < c; i++ {
		var part [Lanes]float32
		for _, t := range w.taps {
			part[t.lane] += src[t.pos*c+i]
		}
		dst[i] = foldSum(&part)
	}
}

// inOrder says whether the taps follow each other both in the input and in the lanes, from lane 0: a global pool.
func (w *poolScratch) inOrder() bool {
	for i, t := range w.taps {
		if t.lane != i%Lanes || t.pos != w.taps[0].pos+i {
			return false
		}
	}
	return true
}

// Pool64 is PoolND in float64 for maxima and averages, channels first.
func Pool64(kind PoolKind, s *PoolShape, dst, src []float64, indices []int64) error {
	if err := s.check(kind, len(dst), len(src)); err != nil {
		return err
	}
	if s.ChannelsLast || kind == PoolLp || indices != nil && (len(indices) != len(dst) || kind != PoolMax) {
		return fmt.Errorf("%w: float64 pooling %d with %d indices of %d outputs: %+v", ErrShape, kind, len(indices), len(dst), *s)
	}
	plane, out := s.In[0]*s.In[1]*s.In[2], s.Out[0]*s.Out[1]*s.Out[2]
	var taps []tap
	for at := range out {
		o := [3]int{at / s.Out[2] / s.Out[1], at / s.Out[2] % s.Out[1], at % s.Out[2]}
		var padded int
		taps, padded = s.window(o, taps)
		div := len(taps)
		if kind == PoolAveragePad {
			div = padded
		}
		for nc := range s.Batch * s.Channels {
			x, to := src[nc*plane:(nc+1)*plane], nc*out+at
			var part [Lanes]float64
			best, arg := math.Inf(-1), int64(-1)
			for _, t := range taps {
				v := x[t.pos]
				part[t.lane] += v
				if arg < 0 || v > best || v != v && best == best {
					arg = int64(t.pos)
				}
				best = max(best, v)
			}
			dst[to] = best
			if kind != PoolMax {
				dst[to] = fold(&part, addOf[float64]) / float64(div)
			}
			if indices != nil {
				indices[to] = arg
			}
		}
	}
	return nil
}
