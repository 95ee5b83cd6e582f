package kernel

import (
	"errors"
	"fmt"
)

// ConvShape describes a 2-D convolution over NHWC data. A 1-D one has H = KH = 1.
//
// The input holds N×H×W pixels of C channels, consecutive pixels XStride elements apart (0 means C, dense); the output N×OutH×OutW
// pixels of OutC channels, YStride apart (0 means OutC). Strides larger than the channels read from or write into part of a wider
// tensor, which makes a channel concatenation free.
type ConvShape struct {
	N, H, W, C                           int
	OutC, Groups                         int
	KH, KW                               int
	StrideH, StrideW                     int
	DilH, DilW                           int
	PadTop, PadLeft, PadBottom, PadRight int
	XStride, YStride                     int
	OutPadH, OutPadW                     int // transposed only: extra output rows and columns at the end
}

// maxConvDim bounds each number of a shape, so that no product of two overflows: ONNX tensors of that extent do not fit anyway.
const maxConvDim = 1 << 30

// xs and ys are the distances between pixels.
func (s *ConvShape) xs() int {
	if s.XStride == 0 {
		return s.C
	}
	return s.XStride
}

func (s *ConvShape) ys() int {
	if s.YStride == 0 {
		return s.OutC
	}
	return s.YStride
}

// OutH is the number of output rows (0 or less if the kernel does not fit).
func (s *ConvShape) OutH() int { return convOut(s.H+s.PadTop+s.PadBottom, s.KH, s.StrideH, s.DilH) }

// OutW is the number of output columns.
func (s *ConvShape) OutW() int { return convOut(s.W+s.PadLeft+s.PadRight, s.KW, s.StrideW, s.DilW) }

// TransposedH is the number of output rows of the transposed convolution.
func (s *ConvShape) TransposedH() int {
	return (s.H-1)*s.StrideH + (s.KH-1)*s.DilH + 1 - s.PadTop - s.PadBottom + s.OutPadH
}

// TransposedW is the number of output columns of the transposed convolution.
func (s *ConvShape) TransposedW() int {
	return (s.W-1)*s.StrideW + (s.KW-1)*s.DilW + 1 - s.PadLeft - s.PadRight + s.OutPadW
}

func convOut(in, k, stride, dil int) int {
	span := in - (k-1)*dil - 1
	if span < 0 || stride < 1 {
		return 0
	}
	return span/stride + 1
}

// spec is the same convolution for the oracle.
func (s *ConvShape) spec(transposed bool) *ConvSpec {
	sp := &ConvSpec{
		Batch: s.N, InC: s.C, OutC: s.OutC, Groups: s.Groups,
		In: []int{s.H, s.W}, Kernel: []int{s.KH, s.KW}, Stride: []int{s.StrideH, s.StrideW}, Dilation: []int{s.DilH, s.DilW},
		PadBegin: []int{s.PadTop, s.PadLeft}, PadEnd: []int{s.PadBottom, s.PadRight}, Transposed: transposed,
	}
	if transposed {
		sp.OutPad = []int{s.OutPadH, s.OutPadW}
	}
	return sp
}

func (s *ConvShape) check(x, y int, transposed bool) error {
	sp := s.spec(transposed)
	if err := sp.Check(); err != nil {
		return err
	}
	if s.XStride < 0 || s.YStride < 0 {
		return fmt.Errorf("%w: negative pixel stride", ErrShape)
	}
	out := sp.OutShape()
	if err := s.checkPadding(x, y, transposed); err != nil {
		return err
	}
	return errors.Join(checkView("convolution input", x, s.N*s.H*s.W, s.C, s.xs()),
		checkView("convolution output", y, s.N*out[0]*out[1], s.OutC, s.ys()))
}

// Padding is made real, so it must not dwarf the data: the padded input may have padFree elements (4 MiB), or padRatio times those of
// input and output. Only a model that means harm has more, and it is refused on every level alike.
const (
	padFree  = 1 << 20
	padRatio = 16
)

func (s *ConvShape) checkPadding(x, y int, transposed bool) error {
	top, bottom, left, right := s.PadTop, s.PadBottom, s.PadLeft, s.PadRight
	if transposed {
		top, bottom = reach(s.TransposedH(), s.PadTop, s.KH, s.StrideH, s.DilH, s.H)
		left, right = reach(s.TransposedW(), s.PadLeft, s.KW, s.StrideW, s.DilW, s.W)
	}
	limit := padFree + padRatio*(float64(x)+float64(y))
	if size := float64(s.N) * float64(s.C) * (float64(s.H) + float64(top) + float64(bottom)) * (float64(s.W) + float64(left) + float64(right)); size > limit {
		return fmt.Errorf("%w: padding makes %d elements of input into %.0f; at most %.0f", ErrShape, x, size, limit)
	}
	return nil
}

// PackedConv is a constant convolution weight in the layout of one level's kernels.
type PackedConv struct {
	outC, groups, cin, kh, kw int // cin: channels of one group
	transposed                bool
	level                     Level
	w                         []float32 // Scalar: as ONNX has it; otherwise panels per group, or taps × channels if depthwise
}

// Bytes is the memory that the packed weight holds.
func (w *PackedConv) Bytes() int { return 4 * cap(w.w) }

// PackConv lays out an ONNX Conv weight, outC × inC/groups × kh × kw. It copies what it keeps.
func PackConv(outC, inC, groups, kh, kw int, w []float32) (*PackedConv, error) {
	return packConv(outC, inC, groups, kh, kw, w, false)
}

// PackConvTranspose lays out an ONNX ConvTranspose weight, inC × outC/groups × kh × kw.
func PackConvTranspose(outC, inC, groups, kh, kw int, w []float32) (*PackedConv, error) {
	return packConv(outC, inC, groups, kh, kw, w, true)
}

func packConv(outC, inC, groups, kh, kw int, w []float32, transposed bool) (*PackedConv, error) {
	sp := ConvSpec{Batch: 1, InC: inC, OutC: outC, Groups: groups, In: []int{kh, kw}, Kernel: []int{kh, kw},
		Stride: []int{1, 1}, Dilation: []int{1, 1}, PadBegin: []int{0, 0}, PadEnd: []int{0, 0}}
	if err := sp.Check(); err != nil {
		return nil, err
	}
	if want := outC * (inC / groups) * kh * kw; len(w) != want {
		return nil, fmt.Errorf("%w: convolution weight has %d elements, want %d", ErrShape, len(w), want)
	}
	pw := &PackedConv{outC: outC, groups: groups, cin: inC / groups, kh: kh, kw: kw, transposed: transposed, level: current}
	if ks := micro(current); ks != nil {
		pw.packFast(ks, w)
	} else {
		pw.w = append([]float32(nil), w...)
	}
	return pw, nil
}

func (w *PackedConv) fits(s *ConvShape, transposed bool) error {
	if w == nil || w.transposed != transposed || w.outC != s.OutC || w.groups != s.Groups || w.cin*w.groups != s.C || w.kh != s.KH || w.kw != s.KW {
		return fmt.Errorf("%w: the packed weight belongs to another convolution", ErrShape)
	}
	return nil
}

// Conv2D computes y = e(conv(x, w)). The epilogue sees the output as a matrix, one row per pixel and one column per output channel: a
// bias is C with strides (0, 1), a residual is Add with AddRow its distance between pixels.
func Conv2D(p *Pool, s ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) error {
	if err := errors.Join(s.check(len(x), len(y), false), w.fits(&s, false)); err != nil {
		return err
	}
	if err := e.check(s.N*s.OutH()*s.OutW(), s.OutC); err != nil {
		return err
	}
	if micro(w.level) != nil {
		convFast(p, &s, x, w, y, e)
	} else {
		convOracle2D(p, &s, x, w, y, e)
	}
	return nil
}

// ConvTranspose2D computes the transposed convolution. Taps that fall between input pixels (because of the stride) do not exist; taps
// outside the input are padding.
func ConvTranspose2D(p *Pool, s ConvShape, x []float32, w *PackedConv, y []float32, e *Epilogue) error {
	if err := errors.Join(s.check(len(x), len(y), true), w.fits(&s, true)); err != nil {
		return err
	}
	if err := e.check(s.N*s.TransposedH()*s.TransposedW(), s.OutC); err != nil {
		return err
	}
	if micro(w.level) != nil {
		convTransposeFast(p, &s, x, w, y, e)
	} else {
		convOracle2D(p, &s, x, w, y, e)
	}
	return nil
}
