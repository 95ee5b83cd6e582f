package kernel

// window tells where a convolution's windows lie in its input. Rows of the padded input are numbered through all images: image n has rows
// n*hp to (n+1)*hp-1. If there is padding, or the input lies badly, each block of output rows gets a copy of the few input rows it needs,
// with zeros around them, and works on that while it is still in the cache: the whole padded input never exists.
type window struct {
	x           []float32 // the group's first channel of the input
	h, w, chans int
	xs          int // between pixels
	top, left   int
	hp, wp      int // extents with padding
	ps          int // between pixels of the copy; xs if there is none
	copied      bool
	over        int // unused elements that must follow the copy, because kernels without masks read beyond the last pixel

	outRows, step, span int // runs per image, input rows from one run to the next, input rows that a run needs
}

// newWindow describes an input with pads; copied makes a copy even if they are all 0.
func newWindow(s *ConvShape, top, left, bottom, right int, copied bool) window {
	w := window{h: s.H, w: s.W, chans: s.C / s.Groups, xs: s.xs(), top: top, left: left, hp: s.H + top + bottom, wp: s.W + left + right, ps: s.xs()}
	if w.copied = copied || top|left|bottom|right != 0; w.copied {
		w.ps = w.chans
	}
	return w
}

// row is the first padded row that a run needs.
func (w *window) row(run int) int { return run/w.outRows*w.hp + run%w.outRows*w.step }

// rows returns what the runs first to last read, and the number of its first row.
func (w *window) rows(buf *[]float32, first, last int) (src []float32, from int) {
	if !w.copied {
		return w.x, 0
	}
	from = w.row(first)
	to := w.row(last) + w.span
	size := w.wp * w.ps
	*buf = grow(*buf, (to-from)*size+w.over)
	for r := from; r < to; r++ {
		w.fill((*buf)[(r-from)*size:(r-from+1)*size], r)
	}
	return *buf, from
}

// whole is w with the padded input of all images made at once, for convolutions that pass over it many times.
func (w *window) whole(p *Pool, buf *[]float32, images int) window {
	if !w.copied {
		return *w
	}
	size := w.wp * w.ps
	*buf = grow(*buf, images*w.hp*size+w.over)
	p.For(images*w.hp, 8, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			w.fill((*buf)[r*size:(r+1)*size], r)
		}
	})
	in := *w
	in.x, in.copied = *buf, false
	return in
}

// fill writes one padded row.
func (w *window) fill(row []float32, r int) {
	h := r%w.hp - w.top
	if h < 0 || h >= w.h || w.w == 0 {
		clear(row)
		return
	}
	clear(row[:w.left*w.ps])
	clear(row[(w.left+w.w)*w.ps:])
	row = row[w.left*w.ps:]
	from := w.x[(r/w.hp*w.h+h)*w.w*w.xs:]
	if w.ps == w.xs {
		copy(row[:w.w*w.ps], from[:(w.w-1)*w.xs+w.chans])
		return
	}
	for c := range w.w {
		copy(row[c*w.ps:c*w.ps+w.chans], from[c*w.xs:c*w.xs+w.chans])
	}
}
