package kernel

import (
	"math"
	"math/bits"
)

const (
	piTop     = 0x1.921fb54442d18p+1
	halfPi    = 0x1.921fb54442d18p+0 // pi/2 in three parts
	halfPiLo  = 0x1.1a62633145c07p-54
	halfPiLo2 = -0x1.f1976b7ed8fbcp-110
	twoOverPi = 0x1.45f306dc9c883p-1
	// Up to here n = round(x·2/pi) is small enough for the three-part reduction.
	smallAngle = 0x1p20
)

// twoOverPiBits holds the binary digits of 2/pi after the point.
var twoOverPiBits = [...]uint64{
	0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561, 0xb7246e3a424dd2e0, 0x06492eea09d1921c,
	0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41, 0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
	0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d, 0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08,
	0x56033046fc7b6bab, 0xf0cfbc209af4361d,
}

// reduceAngle writes a finite x as q·pi/2 + (r+lo), |r| <= pi/4 and a little; only q mod 4 is returned.
func reduceAngle(x float64) (q int, r, lo float64) {
	if math.Abs(x) < smallAngle {
		n := math.RoundToEven(float64(x * twoOverPi))
		// a = x - n·halfPi exactly (the fused operation cancels), then the smaller parts with their errors.
		a := math.FMA(-n, halfPi, x)
		p := float64(n * halfPiLo)
		pe := math.FMA(n, halfPiLo, -p)
		r = float64(a - p)
		bb := float64(a - r)
		e := float64(float64(bb-p) + float64(a-float64(r+bb)))
		lo = float64(e - math.FMA(n, halfPiLo2, pe))
		s := float64(r + lo)
		return int(int64(n) & 3), s, float64(lo - float64(s-r))
	}
	return reduceHuge(x)
}

// reduceHuge is Payne and Hanek's reduction: x·2/pi modulo 4 from those bits of 2/pi that matter.
func reduceHuge(x float64) (q int, r, lo float64) {
	b := math.Float64bits(math.Abs(x))
	e := int(b>>52) - 1023 - 52 // x = m·2^e, m an integer of 53 bits
	m := b&(1<<52-1) | 1<<52
	// The product's bits from weight 2^1 downwards: skip e-2 digits of 2/pi, which only add multiples of 4.
	skip := max(e-2, 0)
	sh := e - skip // 2, or less where the window starts at the point (e is at least -32)
	word := func(i int) uint64 {
		k, s := (skip+64*i)/64, uint(skip)%64
		w := twoOverPiBits[k] << s
		if s > 0 {
			w |= twoOverPiBits[k+1] >> (64 - s)
		}
		return w
	}
	// m × 256 bits of digits, a fixed-point number below 2^53·2^shift.
	var p [5]uint64
	var carry uint64
	for i := 3; i >= 0; i-- {
		h, l := bits.Mul64(m, word(i))
		var c uint64
		p[i+1], c = bits.Add64(l, carry, 0)
		carry = h + c
	}
	p[0] = carry
	for ; sh > 0; sh-- {
		for i := 0; i < 4; i++ {
			p[i] = p[i]<<1 | p[i+1]>>63
		}
		p[4] <<= 1
	}
	for ; sh < 0; sh++ {
		for i := 4; i > 0; i-- {
			p[i] = p[i]>>1 | p[i-1]<<63
		}
		p[0] >>= 1
	}
	q = int(p[0] & 3)
	f1, f2, f3 := p[1], p[2], p[3]
	neg := f1>>63 != 0
	if neg { // round to the nearest quarter turn
		q++
		f3 = ^f3
		f2 = ^f2
		f1 = ^f1
	}
	// The fraction as hi+lo; leading zeros are shifted out first so that hi has 53 bits.
	z := uint(bits.LeadingZeros64(f1))
	if z > 0 {
		f1 = f1<<z | f2>>(64-z)
		f2 = f2<<z | f3>>(64-z)
	}
	hi := float64(float64(f1>>11) * pow2(-53-int(z)))
	fl := float64(float64(f1<<53>>1|f2>>12) * pow2(-116-int(z)))
	r = float64(hi * halfPi)
	lo = math.FMA(hi, halfPi, -r) + math.FMA(hi, halfPiLo, float64(fl*halfPi))
	s := float64(r + lo)
	lo = float64(lo - float64(s-r))
	r = s
	if neg {
		r, lo = -r, -lo
	}
	if x < 0 {
		q, r, lo = -q, -r, -lo
	}
	return q & 3, r, lo
}

// sin(r) = r + r³·S(r²), cos(r) = 1 - r²/2 + r⁴·C(r²) for |r| <= pi/4.
var (
	sin64S = []float64{
		-0x1.5555555555555p-3, 0x1.1111111111067p-7, -0x1.a01a019ffdba3p-13, 0x1.71de3a32a96bbp-19, -0x1.ae642ad63dd76p-26,
		0x1.6108b3f29a7efp-33, -0x1.9f711219b46f6p-41,
	}
	cos64C = []float64{
		0x1.5555555555555p-5, -0x1.6c16c16c16b2ap-10, 0x1.a01a019ffb548p-16, -0x1.27e4fb5836b84p-22, 0x1.1eed6d02f8ff6p-29,
		-0x1.937139b565ef8p-37, 0x1.9c31da8f1c4a7p-45,
	}
)

func sinReduced(r, lo float64) float64 {
	w := float64(r * r)
	t := float64(float64(w*r) * horner64(w, sin64S))
	// lo·cos(r) to first order.
	t = float64(t + math.FMA(float64(-0.5*w), lo, lo))
	return float64(r + t)
}

func cosReduced(r, lo float64) float64 {
	w := float64(r * r)
	h := float64(0.5 * w)
	a := float64(1 - h)
	e := float64(float64(1-a) - h) // what rounding took from a
	t := math.FMA(float64(w*w), horner64(w, cos64C), math.FMA(-r, lo, e))
	return float64(a + t)
}

// Sin64 is the sine, for every finite x. Measured error below 1 ULP.
func Sin64(x float64) float64 {
	if x == 0 {
		return x
	}
	if x != x || math.IsInf(x, 0) {
		return nan64
	}
	switch q, r, lo := reduceAngle(x); q {
	case 0:
		return sinReduced(r, lo)
	case 1:
		return cosReduced(r, lo)
	case 2:
		return -sinReduced(r, lo)
	default:
		return -cosReduced(r, lo)
	}
}

// Cos64 is the cosine, for every finite x. Measured error below 1 ULP.
func Cos64(x float64) float64 {
	if x != x || math.IsInf(x, 0) {
		return nan64
	}
	switch q, r, lo := reduceAngle(x); q {
	case 0:
		return cosReduced(r, lo)
	case 1:
		return -sinReduced(r, lo)
	case 2:
		return -cosReduced(r, lo)
	default:
		return sinReduced(r, lo)
	}
}

// Tan64 is the tangent, sine over cosine. Measured error below 3 ULP.
func Tan64(x float64) float64 {
	if x == 0 {
		return x
	}
	if x != x || math.IsInf(x, 0) {
		return nan64
	}
	q, r, lo := reduceAngle(x)
	s, c := sinReduced(r, lo), cosReduced(r, lo)
	if q&1 != 0 {
		return -float64(c / s)
	}
	return float64(s / c)
}

// asin(x) = x + x³·A(x²) for |x| <= 1/2.
var asin64A = []float64{
	0x1.5555555555578p-3, 0x1.333333332df18p-4, 0x1.6db6db722b450p-5, 0x1.f1c71a8ba9916p-6, 0x1.6e8bdfe51b041p-6,
	0x1.1c49de19981d8p-6, 0x1.ca2142cd45beep-7, 0x1.75778fb837763p-7, 0x1.618aec4aae039p-7, 0x1.e15472abfa79ep-9,
	0x1.6505255eecafap-6, -0x1.59fc21e986f05p-6, 0x1.0be65b8b863a5p-5,
}

// asinTail is asin(s) - s for s = sqrt(w), w <= 1/4.
func asinTail(s, w float64) float64 { return float64(float64(s*w) * horner64(w, asin64A)) }

// asinHalf is asin(sqrt(w)) as hi+lo for w = (1-|x|)/2.
func asinHalf(w float64) (hi, lo float64) {
	s := math.Sqrt(w)
	if s == 0 {
		return 0, 0
	}
	// What the root lost: (w - s²)/(2s).
	e := float64(math.FMA(-s, s, w) / float64(2*s))
	return s, float64(e + asinTail(s, w))
}

// Asin64 is the arc sine. Measured error below 2 ULP.
func Asin64(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return nan64
	case a <= 0.5:
		return float64(x + asinTail(x, float64(x*x)))
	}
	s, t := asinHalf(float64(0.5 * float64(1-a)))
	r := float64(halfPi - float64(2*s))
	e := float64(float64(halfPi-r) - float64(2*s))
	r = float64(r + float64(e+float64(halfPiLo-float64(2*t))))
	return math.Copysign(r, x)
}

// Acos64 is the arc cosine. Measured error below 2 ULP.
func Acos64(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return nan64
	case a <= 0.5:
		t := asinTail(x, float64(x*x))
		r := float64(halfPi - x)
		e := float64(float64(halfPi-r) - x)
		return float64(r + float64(e+float64(halfPiLo-t)))
	}
	s, t := asinHalf(float64(0.5 * float64(1-a)))
	if x > 0 {
		return float64(float64(2*s) + float64(2*t))
	}
	r := float64(piTop - float64(2*s))
	e := float64(float64(piTop-r) - float64(2*s))
	return float64(r + float64(e+float64(float64(2*halfPiLo)-float64(2*t))))
}

// atan(x) = x + x³·A(x²) for |x| <= tan(pi/8).
var atan64A = []float64{
	-0x1.5555555555555p-2, 0x1.9999999999888p-3, -0x1.2492492488b59p-3, 0x1.c71c71c1b733dp-4, -0x1.745d1660bcbeap-4,
	0x1.3b1398dffe2f8p-4, -0x1.110f528400855p-4, 0x1.e1b578060833cp-5, -0x1.ad99c55637fd4p-5, 0x1.7c3d62d9e5f32p-5,
	-0x1.38ed99804fa16p-5, 0x1.9153298f0f66fp-6, -0x1.059032c8d990fp-7,
}

// Atan64 is the arc tangent. Measured error below 2 ULP.
func Atan64(x float64) float64 {
	if x != x {
		return nan64
	}
	a := math.Abs(x)
	var base, baseLo, t float64
	switch {
	case a < 0.4142135623730950:
		t = a
	case a < 2.414213562373095:
		// pi/4 + atan((a-1)/(a+1))
		base, baseLo = halfPi/2, halfPiLo/2
		t = float64(float64(a-1) / float64(a+1))
	default:
		base, baseLo = halfPi, halfPiLo
		t = -float64(1 / a)
	}
	w := float64(t * t)
	p := float64(float64(t*w) * horner64(w, atan64A))
	r := float64(base + float64(t+float64(p+baseLo)))
	return math.Copysign(r, x)
}
