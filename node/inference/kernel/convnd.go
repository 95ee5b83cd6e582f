package kernel

import (
	"fmt"
	"math"
)

// ConvSpec describes a convolution of any spatial rank over channels-first data (ONNX's layout): input Batch × InC × In..., weight
// OutC × InC/Groups × Kernel..., or InC × OutC/Groups × Kernel... if Transposed. OutPad counts only if Transposed; nil is zeros.
type ConvSpec struct {
	Batch, InC, OutC, Groups                       int
	In, Kernel, Stride, Dilation, PadBegin, PadEnd []int
	OutPad                                         []int
	Transposed                                     bool
}

// Check reports numbers that make no convolution.
func (s *ConvSpec) Check() error {
	r := len(s.In)
	for _, v := range [][]int{s.Kernel, s.Stride, s.Dilation, s.PadBegin, s.PadEnd} {
		if len(v) != r {
			return fmt.Errorf("%w: convolution of spatial rank %d has an attribute with %d numbers", ErrShape, r, len(v))
		}
	}
	if s.OutPad != nil && len(s.OutPad) != r {
		return fmt.Errorf("%w: convolution of spatial rank %d has %d output pads", ErrShape, r, len(s.OutPad))
	}
	if s.Groups < 1 || s.InC < 1 || s.OutC < 1 || s.InC%s.Groups != 0 || s.OutC%s.Groups != 0 {
		return fmt.Errorf("%w: convolution of %d into %d channels in %d groups", ErrShape, s.InC, s.OutC, s.Groups)
	}
	if s.Batch < 0 || max(s.Batch, s.InC, s.OutC) > maxConvDim {
		return fmt.Errorf("%w: convolution batch %d, channels %d, %d", ErrShape, s.Batch, s.InC, s.OutC)
	}
	volume := int64(max(s.Batch, 1)) * int64(max(s.InC, s.OutC))
	kernel := int64(s.InC/s.Groups) * int64(s.OutC)
	if max(volume, kernel) > maxConvVolume {
		return fmt.Errorf("%w: convolution of more than %d elements", ErrShape, int64(maxConvVolume))
	}
	for d := range r {
		lo := min(s.In[d], s.PadBegin[d], s.PadEnd[d])
		hi := max(s.In[d], s.Kernel[d], s.Stride[d], s.Dilation[d], s.PadBegin[d], s.PadEnd[d])
		if s.OutPad != nil {
			lo, hi = min(lo, s.OutPad[d]), max(hi, s.OutPad[d])
		}
		if lo < 0 || min(s.Kernel[d], s.Stride[d], s.Dilation[d]) < 1 || hi > maxConvDim {
			return fmt.Errorf("%w: convolution axis %d: input %d kernel %d stride %d dilation %d pads %d, %d", ErrShape, d,
				s.In[d], s.Kernel[d], s.Stride[d], s.Dilation[d], s.PadBegin[d], s.PadEnd[d])
		}
		out := int64(s.outDim(d))
		if out < 0 {
			return fmt.Errorf("%w: convolution axis %d has %d outputs", ErrShape, d, out)
		}
		if volume *= max(int64(s.In[d]), out, 1); volume > maxConvVolume {
			return fmt.Errorf("%w: convolution of more than %d elements", ErrShape, int64(maxConvVolume))
		}
		if kernel *= int64(s.Kernel[d]); kernel > maxConvVolume {
			return fmt.Errorf("%w: convolution weight of more than %d elements", ErrShape, int64(maxConvVolume))
		}
	}
	return nil
}

// maxConvVolume bounds inputs, outputs and weights: 2^32 elements, 16 GiB of float32, is beyond every limit a session sets. With
// dimensions up to 2^30 a product of the two stays below 2^63.
const maxConvVolume = 1 << 32

func (s *ConvSpec) outDim(d int) int {
	if !s.Transposed {
		return convOut(s.In[d]+s.PadBegin[d]+s.PadEnd[d], s.Kernel[d], s.Stride[d], s.Dilation[d])
	}
	n := (s.In[d]-1)*s.Stride[d] + (s.Kernel[d]-1)*s.Dilation[d] + 1 - s.PadBegin[d] - s.PadEnd[d]
	if s.OutPad != nil {
		n += s.OutPad[d]
	}
	return n
}

// OutShape gives the spatial extents of the output.
func (s *ConvSpec) OutShape() []int {
	out := make([]int, len(s.In))
	for d := range out {
		out[d] = s.outDim(d)
	}
	return out
}

// tap tells where kernel element k of an axis lands for output o: the input index, ok = false if it is padding, exists = false if it
// falls between the inputs of a strided transposed convolution.
func (s *ConvSpec) tap(d, o, k int) (in int, ok, exists bool) {
	if !s.Transposed {
		in = o*s.Stride[d] + k*s.Dilation[d] - s.PadBegin[d]
		return in, in >= 0 && in < s.In[d], true
	}
	t := o + s.PadBegin[d] - k*s.Dilation[d]
	in = t / s.Stride[d]
	return in, t >= 0 && in < s.In[d], t%s.Stride[d] == 0
}

// ConvND computes a convolution in float32; bias (one per output channel) may be nil. It is plain Go on every level.
func ConvND(p *Pool, s ConvSpec, x, w, bias, y []float32) error {
	return convND(p, &s, x, w, bias, y, FMA32)
}

// ConvND64 is ConvND in float64.
func ConvND64(p *Pool, s ConvSpec, x, w, bias, y []float64) error {
	return convND(p, &s, x, w, bias, y, math.FMA)
}

func convND[T float32 | float64](p *Pool, s *ConvSpec, x, w, bias, y []T, fma func(a, b, c T) T) error {
	if err := s.Check(); err != nil {
		return err
	}
	in, out, taps := volume(s.In), volume(s.OutShape()), volume(s.Kernel)
	if len(x) != s.Batch*s.InC*in || len(y) != s.Batch*s.OutC*out || len(w) != s.OutC*(s.InC/s.Groups)*taps || bias != nil && len(bias) != s.OutC {
		return fmt.Errorf("%w: convolution with %d inputs, %d weights, %d biases, %d outputs", ErrShape, len(x), len(w), len(bias), len(y))
	}
	o := convOracle[T]{spec: s, fma: fma, xPixel: 1, xChan: in, xBatch: s.InC * in}
	o.run(p, x, w, func(n, pix, oc int, acc T) {
		if bias != nil {
			acc += bias[oc]
		}
		y[(n*s.OutC+oc)*out+pix] = acc
	}, nil)
	return nil
}

func volume(dims []int) int {
	v := 1
	for _, d := range dims {
		v *= d
	}
	return v
}

// convOracle defines convolution: for each output one chain of FMAs over the taps in row-major order and, within a tap, the group's
// channels. The strides say how the input lies in memory.
type convOracle[T float32 | float64] struct {
	spec                  *ConvSpec
	fma                   func(a, b, c T) T
	xPixel, xChan, xBatch int
}

// run calls put for every output of a pixel, channels ascending, then row if it is not nil. Pixels are dealt to threads.
func (o *convOracle[T]) run(p *Pool, x, w []T, put func(n, pix, oc int, acc T), row func(n, pix int)) {
	s := o.spec
	out, taps := s.OutShape(), volume(s.Kernel)
	pixels := volume(out)
	cin, cout := s.InC/s.Groups, s.OutC/s.Groups
	wOut, wIn := cin*taps, taps // strides of the weight: OIHW
	if s.Transposed {
		wOut, wIn = taps, cout*taps
	}
	p.For(s.Batch*pixels, 1, func(lo, hi int) {
		type tap struct{ w, x int } // offsets; x < 0 is padding
		var ts []tap
		acc := make([]T, cout)
		for i := lo; i < hi; i++ {
			n, pix := i/pixels, i%pixels
			ts = ts[:0]
			for k := range taps {
				if off, ok, exists := o.locate(pix, k, out); exists {
					if !ok {
						off = -1
					}
					ts = append(ts, tap{k, off})
				}
			}
			for g := range s.Groups {
				clear(acc)
				wbase := g * cout * cin * taps
				xbase := n*o.xBatch + g*cin*o.xChan
				for _, t := range ts {
					for c := range cin {
						var xv T
						if t.x >= 0 {
							xv = x[xbase+c*o.xChan+t.x*o.xPixel]
						}
						at := wbase + c*wIn + t.w
						for oc, v := range acc {
							acc[oc] = o.fma(xv, w[at+oc*wOut], v)
						}
					}
				}
				for oc, v := range acc {
					put(n, pix, g*cout+oc, v)
				}
			}
			if row != nil {
				row(n, pix)
			}
		}
	})
}

// locate gives the input pixel under tap k of output pix.
func (o *convOracle[T]) locate(pix, k int, out []int) (off int, ok, exists bool) {
	s := o.spec
	stride := 1
	ok = true
	for d := len(out) - 1; d >= 0; d-- {
		in, inside, real := s.tap(d, pix%out[d], k%s.Kernel[d])
		if !real {
			return 0, false, false
		}
		pix /= out[d]
		k /= s.Kernel[d]
		ok = ok && inside
		off += in * stride
		stride *= s.In[d]
	}
	return off, ok, true
}

// convOracle2D is the oracle over NHWC data.
func convOracle2D(p *Pool, s *ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) {
	sp := s.spec(w.transposed)
	out := sp.OutShape()
	pixels := out[0] * out[1]
	o := convOracle[float32]{spec: sp, fma: FMA32, xPixel: s.xs(), xChan: 1, xBatch: s.H * s.W * s.xs()}
	ys := s.ys()
	o.run(p, x, w.w, func(n, pix, oc int, acc float32) {
		y[(n*pixels+pix)*ys+oc] = e.apply(acc, n*pixels+pix, oc)
	}, func(n, pix int) {
		at := (n*pixels + pix) * ys
		e.mapRow(y[at : at+s.OutC])
	})
}
