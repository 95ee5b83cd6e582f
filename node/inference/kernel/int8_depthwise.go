package kernel

// exactTaps is how many products of two differences of bytes float32 adds without rounding: 255² · 258 < 2^24.
const exactTaps = 258

// packDepth keeps the weights of a depthwise convolution as float32. There is nothing in it for the integer kernels, which need depth;
// and as long as the sums are exact, the float32 kernels compute integers.
func (w *PackedConvInt8) packDepth(src []byte, signed bool, zero []int32) error {
	taps := w.kh * w.kw
	f := make([]float32, len(src))
	for i, v := range src {
		z := int32(0)
		switch {
		case len(zero) == 1:
			z = zero[0]
		case len(zero) > 1:
			z = zero[i/taps]
		}
		f[i] = float32(widen(v, signed) - z)
	}
	var err error
	w.depth, err = PackConv(w.outC, w.outC, w.groups, w.kh, w.kw, f)
	return err
}

// depthInt8 computes a depthwise convolution through float32.
func depthInt8(p *Pool, s *ConvShape, x []byte, signed bool, zero int32, w *PackedConv, y []int32) error {
	pixels := s.N * s.OutH() * s.OutW()
	in, out := packBuffers.Get().(*[]float32), packBuffers.Get().(*[]float32)
	defer packBuffers.Put(in)
	defer packBuffers.Put(out)
	*in, *out = grow(*in, s.N*s.H*s.W*s.C), grow(*out, pixels*s.OutC)
	var table [256]float32
	for i := range table {
		table[i] = float32(widen(byte(i), signed) - zero)
	}
	p.For(s.N*s.H*s.W, 64, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			for c, v := range x[r*s.xs() : r*s.xs()+s.C] {
				(*in)[r*s.C+c] = table[v]
			}
		}
	})
	dense := *s
	dense.XStride, dense.YStride = 0, 0
	if err := Conv2D(p, dense, *in, w, *out, nil); err != nil {
		return err
	}
	p.For(pixels, 64, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			row := y[r*s.ys() : r*s.ys()+s.OutC]
			for c := range row {
				row[c] = int32((*out)[r*s.C+c])
			}
		}
	})
	return nil
}
