package kernel

import (
	"errors"
	"fmt"
)

// Int8 is a view of 8-bit data: element (r, c) is Data[r*LD+c] (or transposed), read as int8 if Signed, else as uint8. Zero is the zero
// point, within the type: one value, or one per row of A or per column of B; nil is 0.
type Int8 struct {
	Data   []byte
	LD     int
	Trans  bool
	Signed bool
	Zero   []int32
}

func (v Int8) at(r, c int) int32 {
	if v.Trans {
		r, c = c, r
	}
	return widen(v.Data[r*v.LD+c], v.Signed)
}

func (v Int8) zero(i int) int32 {
	switch len(v.Zero) {
	case 0:
		return 0
	case 1:
		return v.Zero[0]
	}
	return v.Zero[i]
}

func widen(b byte, signed bool) int32 {
	if signed {
		return int32(int8(b))
	}
	return int32(b)
}

func (v Int8) check(what string, rows, cols, zeros int) error {
	r, c := rows, cols
	if v.Trans {
		r, c = c, r
	}
	if err := checkView(what, len(v.Data), r, c, v.LD); err != nil {
		return err
	}
	if z := len(v.Zero); z > 1 && z != zeros {
		return fmt.Errorf("%w: %s has %d zero points, want 1 or %d", ErrShape, what, z, zeros)
	}
	return checkZeros(what, v.Zero, v.Signed)
}

// checkZeros reports zero points that the type does not have. (With any other, differences would not fit into 16 bits.)
func checkZeros(what string, zero []int32, signed bool) error {
	for _, z := range zero {
		if signed && z != int32(int8(z)) || !signed && z != int32(uint8(z)) {
			return fmt.Errorf("%w: zero point %d of %s is outside its type", ErrShape, z, what)
		}
	}
	return nil
}

// PackedInt8 is a constant 8-bit right-hand side.
type PackedInt8 struct {
	k, n   int
	signed bool
	zero   []int32
	kind   packedKind
	ks     *microKernels // nil for packedScalar

	data            []byte  // packedScalar: row-major; packedQuads: panels
	pairs           []int16 // packedPairs: panels
	colSum, colZero []int32 // packedQuads, per column, shifted like data
	zeros           bool    // some colZero is not 0
}

// PackInt8 lays out b, k×n, with its zero points.
func PackInt8(k, n int, b Int8) (*PackedInt8, error) {
	if err := b.check("B", k, n, n); err != nil {
		return nil, err
	}
	pb := &PackedInt8{k: k, n: n, signed: b.Signed, zero: append([]int32(nil), b.Zero...)}
	if pb.kind, pb.ks = int8Kind(); pb.kind != packedScalar {
		pb.pack(b)
		return pb, nil
	}
	pb.data = make([]byte, k*n)
	for kk := range k {
		for j := range n {
			pb.data[kk*n+j] = byte(b.at(kk, j))
		}
	}
	return pb, nil
}

// Bytes is the memory that the packed operand holds.
func (b *PackedInt8) Bytes() int {
	return cap(b.data) + 2*cap(b.pairs) + 4*(cap(b.zero)+cap(b.colSum)+cap(b.colZero))
}

// GemmInt8 computes c = (a - zero of its row)·(b - zero of its column) in wrapping int32; a is m×k, c is m×n with leading dimension ldc.
func GemmInt8(p *Pool, m, n, k int, a Int8, b *PackedInt8, c []int32, ldc int) error {
	if b == nil || b.k != k || b.n != n {
		return fmt.Errorf("%w: packed int8 B does not have %d×%d", ErrShape, k, n)
	}
	if err := errors.Join(a.check("A", m, k, m), checkView("C", len(c), m, n, ldc)); err != nil {
		return err
	}
	if b.kind != packedScalar && m > 0 && n > 0 && k > 0 {
		gemmInt8Fast(p, m, n, k, a, b, c, ldc)
		return nil
	}
	gemmInt8Oracle(p, m, n, k, a, Int8{Data: b.data, LD: n, Signed: b.signed, Zero: b.zero}, c, ldc)
	return nil
}

// gemmInt8Oracle defines the product. The order of the terms does not matter: wrapping addition is associative.
func gemmInt8Oracle(p *Pool, m, n, k int, a, b Int8, c []int32, ldc int) {
	p.For(m, scalarRows, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			for j := range n {
				acc := int32(0)
				for kk := range k {
					acc += (a.at(i, kk) - a.zero(i)) * (b.at(kk, j) - b.zero(j))
				}
				c[i*ldc+j] = acc
			}
		}
	})
}

// PackedConvInt8 is a constant 8-bit convolution weight.
type PackedConvInt8 struct {
	outC, groups, cin, kh, kw int
	groupsB                   []*PackedInt8 // one product per group, k = (kh, kw, channel)
	depth                     *PackedConv   // instead, if depthwise and small: weights less their zero points
}

// Bytes is the memory that the packed weight holds.
func (w *PackedConvInt8) Bytes() int {
	total := 0
	if w.depth != nil {
		total = w.depth.Bytes()
	}
	for _, b := range w.groupsB {
		total += b.Bytes()
	}
	return total
}

// PackConvInt8 lays out an ONNX weight, outC × inC/groups × kh × kw. zero has one value, one per output channel, or none.
func PackConvInt8(outC, inC, groups, kh, kw int, w []byte, signed bool, zero []int32) (*PackedConvInt8, error) {
	sp := ConvSpec{Batch: 1, InC: inC, OutC: outC, Groups: groups, In: []int{kh, kw}, Kernel: []int{kh, kw},
		Stride: []int{1, 1}, Dilation: []int{1, 1}, PadBegin: []int{0, 0}, PadEnd: []int{0, 0}}
	if err := sp.Check(); err != nil {
		return nil, err
	}
	cin, cout := inC/groups, outC/groups
	if len(w) != outC*cin*kh*kw || len(zero) > 1 && len(zero) != outC {
		return nil, fmt.Errorf("%w: int8 convolution weight has %d elements and %d zero points", ErrShape, len(w), len(zero))
	}
	if err := checkZeros("weight", zero, signed); err != nil {
		return nil, err
	}
	pw := &PackedConvInt8{outC: outC, groups: groups, cin: cin, kh: kh, kw: kw}
	k := cin * kh * kw
	if micro(current) != nil && cin == 1 && cout == 1 && k <= exactTaps {
		return pw, pw.packDepth(w, signed, zero)
	}
	for g := range groups {
		buf := make([]byte, 0, k*cout)
		for t := range kh * kw {
			for c := range cin {
				for oc := range cout {
					buf = append(buf, w[((g*cout+oc)*cin+c)*kh*kw+t])
				}
			}
		}
		z := zero
		if len(zero) > 1 {
			z = zero[g*cout : (g+1)*cout]
		}
		b, err := PackInt8(k, cout, Int8{Data: buf, LD: cout, Signed: signed, Zero: z})
		if err != nil {
			return nil, err
		}
		pw.groupsB = append(pw.groupsB, b)
	}
	return pw, nil
}

// Conv2DInt8 computes y = conv(x - xZero, w - its zeros) over NHWC data in wrapping int32. Padding contributes nothing.
func Conv2DInt8(p *Pool, s ConvShape, x []byte, xSigned bool, xZero int32, w *PackedConvInt8, y []int32) error {
	if err := s.check(len(x), len(y), false); err != nil {
		return err
	}
	if w == nil || w.outC != s.OutC || w.groups != s.Groups || w.cin*w.groups != s.C || w.kh != s.KH || w.kw != s.KW {
		return fmt.Errorf("%w: the packed int8 weight belongs to another convolution", ErrShape)
	}
	if err := checkZeros("input", []int32{xZero}, xSigned); err != nil {
		return err
	}
	if w.depth != nil {
		return depthInt8(p, &s, x, xSigned, xZero, w.depth, y)
	}
	pixels := s.N * s.OutH() * s.OutW()
	k, cout := w.cin*w.kh*w.kw, s.OutC/s.Groups
	p.For(pixels, convInt8Rows, func(lo, hi int) {
		buf := make([]byte, min(hi-lo, convInt8Rows)*k)
		for ; lo < hi; lo += convInt8Rows {
			rows := min(hi-lo, convInt8Rows)
			for g := range s.Groups {
				s.gatherInt8(buf, x, lo, rows, g, byte(xZero))
				a := Int8{Data: buf, LD: k, Signed: xSigned, Zero: []int32{xZero}}
				// Cannot fail: the sizes were checked above.
				_ = GemmInt8(nil, rows, cout, k, a, w.groupsB[g], y[lo*s.ys()+g*cout:], s.ys())
			}
		}
	})
	return nil
}

// convInt8Rows is how many output pixels are gathered at a time: a tile of typical depth stays in the first-level cache.
const convInt8Rows = 24

// gatherInt8 writes the inputs under rows output pixels of group g, one row each, padding as the zero point.
func (s *ConvShape) gatherInt8(buf, x []byte, first, rows, g int, zero byte) {
	oh, ow := s.OutH(), s.OutW()
	cin := s.C / s.Groups
	at := 0
	for r := range rows {
		pix := first + r
		n, y0, x0 := pix/(oh*ow), pix/ow%oh*s.StrideH-s.PadTop, pix%ow*s.StrideW-s.PadLeft
		for i := range s.KH {
			h := y0 + i*s.DilH
			for j := range s.KW {
				w := x0 + j*s.DilW
				dst := buf[at : at+cin]
				at += cin
				if h < 0 || h >= s.H || w < 0 || w >= s.W {
					for c := range dst {
						dst[c] = zero
					}
					continue
				}
				copy(dst, x[((n*s.H+h)*s.W+w)*s.xs()+g*cin:])
			}
		}
	}
}
