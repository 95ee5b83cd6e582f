package kernel

// A convolution is run as a matrix product without building its matrix: the kernels walk over the input in place. Within one output row
// the windows lie StrideW pixels apart, and a window is one stretch of KW*C consecutive floats per kernel row (or of C floats per tap,
// when dilation, groups or a wider pixel stride tear the row apart). Padding is made real by copying rows of the input, which costs little
// beside KH*KW*OutC multiplications per element; see window.

// packFast lays out the weights as one packed right-hand side per group, k running over (kh, kw, channel).
func (w *PackedConv) packFast(ks *microKernels, src []float32) {
	taps, cout := w.kh*w.kw, w.outC/w.groups
	k := taps * w.cin
	if w.depthwise() {
		w.w = packDepthwise(ks, w.outC, taps, src)
		return
	}
	each := panelElems(k, cout, ks.nr)
	w.w = make([]float32, w.groups*each)
	row := make([]float32, k*cout)
	for g := range w.groups {
		for t := range taps {
			for c := range w.cin {
				out := row[(t*w.cin+c)*cout:][:cout]
				for oc := range out {
					if w.transposed {
						out[oc] = src[((g*w.cin+c)*cout+oc)*taps+t]
					} else {
						out[oc] = src[((g*cout+oc)*w.cin+c)*taps+t]
					}
				}
			}
		}
		ks.packPanels(w.w[g*each:(g+1)*each], Matrix{Data: row, LD: cout}, k, cout)
	}
}

// group returns the packed right-hand side of group g.
func (w *PackedConv) group(ks *microKernels, g int) []float32 {
	each := panelElems(w.kh*w.kw*w.cin, w.outC/w.groups, ks.nr)
	return w.w[g*each : (g+1)*each]
}

// at shifts an epilogue to the columns from col on.
func (e *Epilogue) at(col int) *Epilogue {
	if e == nil || col == 0 {
		return e
	}
	sub := *e
	if e.Scale != nil {
		sub.Scale = e.Scale[col:]
	}
	if e.C != nil {
		sub.C = e.C[col*e.CCol:]
	}
	if e.Add != nil {
		sub.Add = e.Add[col:]
	}
	return &sub
}

// convFast runs a convolution on the kernels.
func convFast(p *Pool, s *ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) {
	oh, ow := s.OutH(), s.OutW()
	if s.N*oh*ow == 0 {
		return
	}
	if w.depthwise() {
		depthwise(p, s, x, w, y, e)
		return
	}
	ks := micro(w.level)
	pads := s.PadTop|s.PadLeft|s.PadBottom|s.PadRight != 0
	pointwise := s.KH == 1 && s.KW == 1 && s.StrideH == 1 && s.StrideW == 1 && !pads
	win := newWindow(s, s.PadTop, s.PadLeft, s.PadBottom, s.PadRight, !pointwise && badStride(s.StrideW*s.xs(), ow))
	if win.copied && badStride(s.StrideW*win.ps, ow) {
		win.ps += 16
	}
	win.outRows, win.step, win.span = oh, s.StrideH, (s.KH-1)*s.DilH+1
	segLen := w.cin
	joined := s.DilW == 1 && win.ps == w.cin
	if joined {
		segLen *= s.KW
	}
	cout := s.OutC / s.Groups
	for n := range s.Groups {
		g := newProduct(ks)
		for i := range s.KH {
			for j := range s.KW {
				if j == 0 || !joined {
					g.segs = append(g.segs, (i*s.DilH*win.wp+j*s.DilW)*win.ps)
				}
			}
		}
		g.m, g.n, g.a, g.lda, g.segLen = s.N*oh*ow, cout, x[min(n*w.cin, len(x)):], s.StrideW*win.ps, segLen
		g.b, g.bStep, g.pStep, g.c, g.ldc, g.e = w.group(ks, n), ks.nr, s.KH*s.KW*w.cin*ks.nr, y[n*cout:], s.ys(), e.at(n*cout)
		if !pointwise {
			g.runLen, g.windowed, g.win = ow, true, win
			g.win.x = g.a
		}
		g.run(p)
		g.free()
	}
}

// badStride says whether rows that far apart throw each other out of the first-level cache.
func badStride(elems, rows int) bool { return elems%1024 == 0 && rows > 8 }

// convTransposeFast runs a transposed convolution as StrideH*StrideW ordinary ones, one for each phase of output pixels: those that meet
// the same taps. A tap's inputs of consecutive outputs of a phase are consecutive pixels.
func convTransposeFast(p *Pool, s *ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) {
	oh, ow := s.TransposedH(), s.TransposedW()
	if s.N*oh*ow == 0 {
		return
	}
	rows, cols := phases(oh, s.PadTop, s.KH, s.StrideH, s.DilH), phases(ow, s.PadLeft, s.KW, s.StrideW, s.DilW)
	top, bottom := reach(oh, s.PadTop, s.KH, s.StrideH, s.DilH, s.H)
	left, right := reach(ow, s.PadLeft, s.KW, s.StrideW, s.DilW, s.W)
	win := newWindow(s, top, left, bottom, right, false)
	ks := micro(w.level)
	cout := s.OutC / s.Groups
	buf := packBuffers.Get().(*[]float32)
	defer packBuffers.Put(buf)
	for n := range s.Groups {
		win.x = x[min(n*w.cin, len(x)):]
		in := win.whole(p, buf, s.N)
		for _, r := range rows {
			for _, c := range cols {
				g := newProduct(ks)
				g.windowed, g.win = true, in
				g.win.outRows, g.win.step = r.count, 1
				for _, kh := range r.taps {
					for _, kw := range c.taps {
						g.segs = append(g.segs, ((kh.in+top)*win.wp+kw.in+left)*win.ps)
						g.segAt = append(g.segAt, (kh.k*s.KW+kw.k)*w.cin)
					}
				}
				g.m, g.n, g.runLen, g.lda, g.segLen = s.N*r.count*c.count, cout, c.count, win.ps, w.cin
				g.b, g.bStep, g.pStep, g.c, g.ldc, g.e = w.group(ks, n), ks.nr, s.KH*s.KW*w.cin*ks.nr, y[n*cout:], s.ys(), e.at(n*cout)
				g.outStep = s.StrideW
				g.outRow = func(run int) int { return (run/r.count*oh+r.first+run%r.count*s.StrideH)*ow + c.first }
				g.run(p)
				g.free()
			}
		}
	}
}

// phase is a set of output positions along one axis: first, first+stride, ..., and the taps that meet them.
type phase struct {
	first, count int
	taps         []phaseTap
}

// phaseTap is kernel element k; in is the input position that it meets at the phase's first output, possibly outside.
type phaseTap struct{ k, in int }

func phases(out, pad, k, stride, dil int) []phase {
	var ps []phase
	for first := range min(stride, out) {
		ph := phase{first: first, count: (out-first-1)/stride + 1}
		for i := range k {
			t := first + pad - i*dil
			if t%stride == 0 {
				ph.taps = append(ph.taps, phaseTap{i, t / stride})
			}
		}
		ps = append(ps, ph)
	}
	return ps
}

// reach tells how far the taps of a transposed convolution go beyond the input at either end of an axis.
func reach(out, pad, k, stride, dil, in int) (before, after int) {
	if out < 1 {
		return 0, 0
	}
	// The last kernel element at the first output, and the first one at the last, rounded outwards.
	return max(0, ((k-1)*dil-pad+stride-1)/stride), max(0, (out-1+pad)/stride+1-in)
}
