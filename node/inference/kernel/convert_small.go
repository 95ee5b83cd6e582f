package kernel

import "math"

// SmallFloat names a floating-point format of at most 8 bits.
type SmallFloat uint8

// The formats, with ONNX's names.
const (
	E4M3FN   SmallFloat = iota // bias 7, no infinity, NaN 0x7f
	E4M3FNUZ                   // bias 8, no infinity, no -0, NaN 0x80
	E5M2                       // bias 15, like a small float16
	E5M2FNUZ                   // bias 16, no infinity, no -0, NaN 0x80
	E8M0                       // 2^(b-127), no sign, no zero, NaN 0xff; see E8M0From
	E2M1                       // 0, 1/2, 1, 3/2, 2, 3, 4, 6 and their negatives; a NaN becomes 0x8 (-0)
)

// format describes an encoding of sign, exponent and mantissa.
type format struct {
	man     int    // mantissa bits
	emin    int    // exponent of the smallest normal number
	sign    uint32 // sign bit
	top     uint32 // code of the largest finite number
	over    uint32 // code of what is larger, unless saturated; takes the sign if overSign
	nan     uint32
	overNeg bool // over takes the sign
	fnuz    bool // no negative zero
}

var (
	formatF16  = format{man: 10, emin: -14, sign: 0x8000, top: 0x7bff, over: 0x7c00, nan: uint32(F16NaN), overNeg: true}
	formatBF16 = format{man: 7, emin: -126, sign: 0x8000, top: 0x7f7f, over: 0x7f80, nan: uint32(BF16NaN), overNeg: true}
)

var smallFormats = [...]format{
	E4M3FN:   {man: 3, emin: -6, sign: 0x80, top: 0x7e, over: 0x7f, nan: 0x7f, overNeg: true},
	E4M3FNUZ: {man: 3, emin: -7, sign: 0x80, top: 0x7f, over: 0x80, nan: 0x80, fnuz: true},
	E5M2:     {man: 2, emin: -14, sign: 0x80, top: 0x7b, over: 0x7c, nan: 0x7e, overNeg: true},
	E5M2FNUZ: {man: 2, emin: -15, sign: 0x80, top: 0x7f, over: 0x80, nan: 0x80, fnuz: true},
	E8M0:     {},
	E2M1:     {man: 1, emin: 0, sign: 0x8, top: 0x7, over: 0x7, nan: 0x8, overNeg: true},
}

// encode rounds to the format, ties to even. What rounds beyond the largest finite number becomes that number if saturate is set (an
// infinity too), else the format's infinity or NaN.
func (f *format) encode(x float64, saturate bool) uint32 {
	if x != x {
		return f.nan
	}
	b := math.Float64bits(x)
	var sign uint32
	if b>>63 != 0 {
		sign = f.sign
	}
	b &= 1<<63 - 1
	e := max(int(b>>52)-1023, f.emin)
	code := f.top + 1
	if e < 128 { // above, every format overflows
		// |x| in units of the result's last bit, exactly unless it is far below half a unit.
		m := math.RoundToEven(float64(math.Float64frombits(b) * pow2(f.man-e)))
		// The leading bit of a normal number adds 1 to the exponent field; a carry out of the mantissa does the right thing too.
		code = uint32(e-f.emin)<<f.man + uint32(m)
	}
	switch {
	case code > f.top && saturate:
		code = f.top
	case code > f.top:
		if !f.overNeg {
			return f.over
		}
		code = f.over
	}
	if code == 0 && f.fnuz {
		return 0
	}
	return code | sign
}

// decode is the exact value of a code.
func (f *format) decode(c uint32) float32 {
	s := float32(1)
	if c&f.sign != 0 {
		s = -1
	}
	if f.fnuz && c == f.nan {
		return nan32
	}
	c &= f.sign - 1
	if c > f.top {
		if f.over != f.nan && c == f.over {
			return s * inf32
		}
		return nan32
	}
	e, m := int32(c>>f.man), float32(c&(1<<f.man-1))
	if e > 0 {
		m += float32(uint32(1) << f.man)
		e--
	}
	return s * float32(m*pow2f(e+int32(f.emin-f.man)))
}

// SmallFrom rounds x to the format. Not for E8M0, which E8M0From makes; there it gives the code of rounding up, saturated.
func SmallFrom(s SmallFloat, x float64, saturate bool) uint8 {
	if s == E8M0 {
		return E8M0From(float32(x), E8M0Up, true)
	}
	return uint8(smallFormats[s].encode(x, saturate))
}

// smallValues holds the value of each code of each format.
var smallValues = func() (v [len(smallFormats)][256]float32) {
	for s := range v {
		for c := range 256 {
			switch f := &smallFormats[s]; SmallFloat(s) {
			case E8M0:
				v[s][c] = e8m0Value(uint8(c))
			case E2M1:
				v[s][c] = f.decode(uint32(c & 15))
			default:
				v[s][c] = f.decode(uint32(c))
			}
		}
	}
	return v
}()

// SmallTo is the exact value of a code.
func SmallTo(s SmallFloat, c uint8) float32 { return smallValues[s][c] }

func e8m0Value(c uint8) float32 {
	switch c {
	case 255:
		return nan32
	case 0:
		return 0x1p-127
	}
	return pow2f(int32(c) - 127)
}

// E8M0Mode is ONNX's round_mode for E8M0.
type E8M0Mode uint8

// The modes.
const (
	E8M0Up E8M0Mode = iota
	E8M0Down
	E8M0Nearest
)

// E8M0From takes the exponent field of x, whose sign does not count, and adds 1 if the mode rounds up: Up whenever a fraction is left,
// Nearest when it is above one half, or one half and the field is not 0. NaN and infinities give 0xff. With saturate the field 0xfe stays.
func E8M0From(x float32, mode E8M0Mode, saturate bool) uint8 {
	b := math.Float32bits(x)
	e, frac := uint8(b>>23), b&(1<<23-1)
	if e == 0xff || e == 0xfe && saturate {
		return e
	}
	const half = 1 << 22
	if mode == E8M0Up && frac > 0 || mode == E8M0Nearest && (frac > half || frac == half && e > 0) {
		e++
	}
	return e
}
