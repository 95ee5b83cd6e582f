package kernel

// depthwise says whether every channel is convolved by itself.
func (w *PackedConv) depthwise() bool { return w.cin == 1 && w.groups == w.outC && !w.transposed }

// packDepthwise lays out the weights tap by tap, the channels of one consecutive and padded with zeros to whole panels.
func packDepthwise(ks *microKernels, channels, taps int, src []float32) []float32 {
	ld := panelElems(1, channels, ks.nr)
	out := make([]float32, taps*ld)
	for c := range channels {
		for t := range taps {
			out[t*ld+c] = src[c*taps+t]
		}
	}
	return out
}

// depthwise runs a convolution whose channels do not mix: the kernels take a few pixels times a panel of channels.
func depthwise(p *Pool, s *ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) {
	ks := micro(w.level)
	oh, ow := s.OutH(), s.OutW()
	xs, h, wd := s.xs(), s.H, s.W
	// Kernels without masks read whole half panels: then there must be something behind the last pixel.
	over := 0
	if !ks.masks && s.C%(ks.nr/2) != 0 {
		over = ks.nr
	}
	if s.PadTop|s.PadLeft|s.PadBottom|s.PadRight|over != 0 || s.DilW*xs%256 == 0 {
		buf := packBuffers.Get().(*[]float32)
		defer packBuffers.Put(buf)
		if xs = s.C; xs%256 == 0 {
			xs += 16
		}
		x = s.padInput(p, buf, x, xs, over)
		h, wd = h+s.PadTop+s.PadBottom, wd+s.PadLeft+s.PadRight
	}
	g := newProduct(ks)
	defer g.free()
	for i := range s.KH {
		for j := range s.KW {
			g.segs = append(g.segs, (i*s.DilH*wd+j*s.DilW)*xs)
		}
	}
	g.m, g.n, g.perChannel, g.runLen, g.a, g.lda, g.segLen = s.N*oh*ow, s.C, true, ow, x, s.StrideW*xs, 1
	g.b, g.bStep, g.pStep, g.c, g.ldc, g.e = w.w, panelElems(1, s.C, ks.nr), ks.nr, y, s.ys(), e
	g.base = func(run int) int { return (run/oh*h + run%oh*s.StrideH) * wd * xs }
	g.run(p)
}
