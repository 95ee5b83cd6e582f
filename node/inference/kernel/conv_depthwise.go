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
	win := newWindow(s, s.PadTop, s.PadLeft, s.PadBottom, s.PadRight, true)
	win.x, win.chans, win.ps = x, s.C, s.C
	if win.ps%256 == 0 {
		win.ps += 16 // or the taps of one channel would share a set of the first-level cache
	}
	if !ks.masks && s.C%(ks.nr/2) != 0 {
		win.over = ks.nr
	}
	win.outRows, win.step, win.span = oh, s.StrideH, (s.KH-1)*s.DilH+1
	if s.PadTop|s.PadLeft|s.PadBottom|s.PadRight|win.over == 0 && s.xs()%256 != 0 {
		win.copied, win.ps = false, s.xs()
	}
	g := newProduct(ks)
	defer g.free()
	for i := range s.KH {
		for j := range s.KW {
			g.segs = append(g.segs, (i*s.DilH*win.wp+j*s.DilW)*win.ps)
		}
	}
	g.m, g.n, g.perChannel, g.runLen, g.windowed, g.win, g.lda, g.segLen = s.N*oh*ow, s.C, true, ow, true, win, s.StrideW*win.ps, 1
	g.b, g.bStep, g.pStep, g.c, g.ldc, g.e = w.w, panelElems(1, s.C, ks.nr), ks.nr, y, s.ys(), e
	g.run(p)
}
