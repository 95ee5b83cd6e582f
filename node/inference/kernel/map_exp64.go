package kernel

import "math"

// The float64 transcendentals. Range reduction and coefficients are part of lineal.exact/1 (docs/exactness.md); the coefficients are
// minimax fits made for this project and written as exact hexadecimal literals. Nothing here calls Go's own transcendentals, whose bits
// differ between architectures; math.FMA, Sqrt, Abs, Copysign, Trunc and RoundToEven are exact everywhere.

const (
	log2E64  = 0x1.71547652b82fep+0
	ln2Hi64  = 0x1.62e42fefa3800p-1 // 42 bits: n*ln2Hi64 is exact for |n| < 2^11
	ln2Lo64  = 0x1.ef35793c76730p-45
	ln2Top64 = 0x1.62e42fefa39efp-1  // ln2 rounded
	ln2Err64 = 0x1.abc9e3b39803fp-56 // and what is left of it
)

var (
	nan64 = math.NaN()
	inf64 = math.Inf(1)
)

// horner64 evaluates c[0] + c[1]x + c[2]x² + ... by fused multiply-add from the highest power down.
func horner64(x float64, c []float64) float64 {
	p := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		p = math.FMA(p, x, c[i])
	}
	return p
}

// scale64 returns p*2^n with one rounding for |n| <= 2000, p normal.
func scale64(p float64, n int) float64 {
	// Two halves: the first product is exact, the second rounds once, also into the subnormals.
	h := n >> 1
	return float64(p*pow2(h)) * pow2(n-h)
}

// pow2 is 2^n for -1022 <= n <= 1023.
func pow2(n int) float64 { return math.Float64frombits(uint64(n+1023) << 52) }

// exp(r) = 1 + r + r²·Q(r) for |r| <= ln2/2.
var exp64Q = []float64{
	0x1.0000000000000p-1, 0x1.555555555555bp-3, 0x1.5555555555503p-5, 0x1.111111110ec4fp-7, 0x1.6c16c16c304dcp-10,
	0x1.a01a01b384155p-13, 0x1.a01a01368527ep-16, 0x1.71ddf011a7083p-19, 0x1.27e5b4438d253p-22, 0x1.af6c030ef85acp-26,
	0x1.1e3d52dbf5108p-29,
}

// Exp64 is e^x. Measured error below 1 ULP.
func Exp64(x float64) float64 {
	switch {
	case x != x:
		return nan64
	case x > 710:
		return inf64
	case x < -746:
		return 0
	}
	n := math.RoundToEven(float64(x * log2E64))
	r := math.FMA(-n, ln2Hi64, x)
	return expTail64(r, -float64(n*ln2Lo64), int(n))
}

// expTail64 is 2^n·e^(r+lo), where |lo| is far below |r|'s last bits' weight in the result.
func expTail64(r, lo float64, n int) float64 {
	t := float64(r + lo)
	lo = float64(lo - float64(t-r))
	q := float64(float64(t*t) * horner64(t, exp64Q))
	q = float64(q + lo)
	return scale64(float64(1+float64(t+q)), n)
}

// expm1(r) = r + r²/2 + r³·P(r) for |r| <= ln2/2.
var expm1P64 = []float64{
	0x1.5555555555559p-3, 0x1.5555555555548p-5, 0x1.111111110f7ddp-7, 0x1.6c16c16c1cd12p-10, 0x1.a01a01af7cc94p-13,
	0x1.a01a0182fc55dp-16, 0x1.71ddf93f8b07ep-19, 0x1.27e52b3360db0p-22, 0x1.af5d47402a4fdp-26, 0x1.1ef5306e46fd1p-29,
}

// Expm1_64 is e^x - 1. Measured error below 2 ULP.
func Expm1_64(x float64) float64 {
	switch {
	case x != x:
		return nan64
	case x > 710:
		return inf64
	case x < -60:
		return -1
	case x == 0:
		return x
	}
	n := math.RoundToEven(float64(x * log2E64))
	r := math.FMA(-n, ln2Hi64, x)
	lo := -float64(n * ln2Lo64)
	t := float64(r + lo)
	lo = float64(lo - float64(t-r))
	s := float64(t * t)
	q := math.FMA(float64(s*t), horner64(t, expm1P64), float64(0.5*s))
	q = float64(q + lo)
	if n == 0 {
		return float64(t + q)
	}
	if n > 1000 {
		return scale64(float64(1+float64(t+q)), int(n))
	}
	// 2^n(1+m) - 1 = (2^n - 1) + 2^n·m; 2^n - 1 is exact or far above m's weight.
	w := pow2(int(n))
	return float64(float64(w-1)+float64(w*t)) + float64(w*q)
}

// log((1+s)/(1-s)) = 2s + s·w·L(w) with w = s².
var log64L = []float64{
	0x1.5555555555555p-1, 0x1.9999999999d11p-2, 0x1.2492492439780p-2, 0x1.c71c724b7936fp-3, 0x1.745ce1c069ae8p-3,
	0x1.3b20265201eaep-3, 0x1.0f6713b5db683p-3, 0x1.0f0fc6b3dace4p-3,
}

// split64 writes a positive finite x as 2^e·m with sqrt(1/2) <= m < sqrt(2).
func split64(x float64) (e int, m float64) {
	if x < 0x1p-1022 {
		x *= 0x1p54
		e = -54
	}
	const root = 0x3fe6a09e667f3bcd // sqrt(1/2), rounded up
	b := int64(math.Float64bits(x)) - root
	e += int(b >> 52)
	return e, math.Float64frombits(uint64(b&(1<<52-1)) + root)
}

// Log64 is the natural logarithm. Measured error below 1 ULP.
func Log64(x float64) float64 {
	switch {
	case x != x || x < 0:
		return nan64
	case x == 0:
		return -inf64
	case x > math.MaxFloat64:
		return x
	}
	e, m := split64(x)
	return log1p64(float64(m-1), 0, float64(e))
}

// log1p64 is log(1+f+c) + k·ln2 for f within the reduced range and c a small correction of it.
func log1p64(f, c, k float64) float64 {
	s := float64(f / float64(2+f))
	w := float64(s * s)
	r := float64(w * horner64(w, log64L))
	h := float64(0.5 * float64(f*f))
	// 2s + s·r = f - (h - s(h+r)): exact algebra for h = f²/2, and small where it matters.
	t := float64(float64(s*float64(h+r)) + math.FMA(k, ln2Lo64, c))
	if k == 0 {
		return float64(f - float64(h-t))
	}
	return float64(float64(k*ln2Hi64) - float64(float64(h-t)-f))
}

// Log1p64 is log(1+x). Measured error below 2 ULP.
func Log1p64(x float64) float64 {
	switch {
	case x != x || x < -1:
		return nan64
	case x == -1:
		return -inf64
	case x > math.MaxFloat64 || x == 0:
		return x
	case math.Abs(x) < 0x1p-54:
		return x
	}
	if x > -0.29289 && x < 0.41421 {
		return log1p64(x, 0, 0)
	}
	u := float64(1 + x)
	// What rounding took from 1+x, relative to u.
	var c float64
	if x >= 1 {
		c = float64(float64(1-float64(u-x)) / u)
	} else {
		c = float64(float64(x-float64(u-1)) / u)
	}
	e, m := split64(u)
	return log1p64(float64(m-1), c, float64(e))
}

// Log2_64 is the logarithm to base 2, exact for powers of two. Measured error below 2 ULP.
func Log2_64(x float64) float64 {
	return logBase64(x, 0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56, 1, 0)
}

// Log10_64 is the logarithm to base 10. Measured error below 2 ULP.
func Log10_64(x float64) float64 {
	return logBase64(x, 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57, 0x1.34413509f79ffp-2, -0x1.9dc1da994fd21p-59)
}

// logBase64 is log(m)·(c+cl) + e·(d+dl) in double-double.
func logBase64(x, c, cl, d, dl float64) float64 {
	if !(x > 0) || x > math.MaxFloat64 {
		return Log64(x)
	}
	e, m := split64(x)
	hi, lo := logDD(m)
	k := float64(e)
	ph := float64(hi * c)
	pl := float64(math.FMA(hi, c, -ph) + math.FMA(hi, cl, float64(lo*c)))
	eh := float64(k * d)
	el := math.FMA(k, dl, math.FMA(k, d, -eh))
	// |e·d| is 0 or at least as large as |log(m)·c|: a fast two-sum holds.
	s := float64(eh + ph)
	t := float64(ph - float64(s-eh))
	if e == 0 {
		s, t = ph, 0
	}
	return float64(s + float64(float64(t+pl)+el))
}

// atanh(s)/s = 1 + w(1/3 + w·T(w)) with w = s².
var logDDT = []float64{
	0x1.9999999999996p-3, 0x1.2492492492f51p-3, 0x1.c71c71c5968f7p-4, 0x1.745d1829569b0p-4, 0x1.3b1364c94398dp-4,
	0x1.11206f2ebc5dfp-4, 0x1.de3d70838ab18p-5, 0x1.eac5be75f8024p-5,
}

// logDD is log(m) as an unevaluated sum hi+lo, for sqrt(1/2) <= m < sqrt(2); relative error below 2^-63.
func logDD(m float64) (hi, lo float64) {
	f := float64(m - 1)
	g := float64(m + 1)
	gl := float64(m - float64(g-1)) // what rounding took from g
	// s = f/(g+gl) in two parts.
	s := float64(f / g)
	sl := float64(math.FMA(-s, gl, math.FMA(-s, g, f)) / g)
	// w = s² in two parts.
	w := float64(s * s)
	wl := math.FMA(2*s, sl, math.FMA(s, s, -w))
	// u = w/3 + w²·T(w), the first term in two parts.
	const third, thirdLo = 0x1.5555555555555p-2, 0x1.5555555555555p-56
	u := float64(w * third)
	ul := math.FMA(w, thirdLo, math.FMA(wl, third, math.FMA(w, third, -u)))
	ul = math.FMA(float64(w*w), horner64(w, logDDT), ul)
	// 2s(1+u): s + s·u.
	p := float64(s * u)
	pl := math.FMA(s, ul, math.FMA(sl, u, math.FMA(s, u, -p)))
	a := float64(s + p)
	al := float64(float64(p-float64(a-s)) + float64(sl+pl))
	hi = float64(a + al)
	lo = float64(al - float64(hi-a))
	return 2 * hi, 2 * lo
}

// Pow64 is x^y with IEEE 754's special cases (pow(x, 0) = pow(1, y) = 1 also for NaN; a negative x needs an integer y). Measured error
// below 1 ULP.
func Pow64(x, y float64) float64 {
	if r, ok := powSpecial(x, y); ok {
		return r
	}
	sign := 1.0
	if x < 0 {
		x = -x
		if isOdd(y) {
			sign = -1
		}
	}
	e, m := split64(x)
	hi, lo := logDD(m)
	k := float64(e)
	// (hi+lo) + k·ln2, double-double.
	kh := float64(k * ln2Top64)
	kl := math.FMA(k, ln2Err64, math.FMA(k, ln2Top64, -kh))
	s := float64(kh + hi)
	bb := float64(s - kh)
	t := float64(float64(kh-float64(s-bb)) + float64(hi-bb))
	t = float64(t + float64(kl+lo))
	// times y
	ph := float64(s * y)
	switch {
	case ph > 720:
		return float64(sign * inf64)
	case ph < -760:
		return float64(sign * 0)
	}
	pl := math.FMA(t, y, math.FMA(s, y, -ph))
	n := math.RoundToEven(float64(ph * log2E64))
	r := math.FMA(-n, ln2Hi64, ph)
	return float64(sign * expTail64(r, float64(pl-float64(n*ln2Lo64)), int(n)))
}

// powSpecial answers the cases in which no logarithm is needed.
func powSpecial(x, y float64) (float64, bool) {
	switch {
	case y == 0 || x == 1:
		return 1, true
	case x != x || y != y:
		return nan64, true
	case x == 0:
		r := 0.0
		if y < 0 {
			r = inf64
		}
		if isOdd(y) {
			r = math.Copysign(r, x)
		}
		return r, true
	case math.IsInf(y, 0):
		switch a := math.Abs(x); {
		case a == 1:
			return 1, true
		case (a > 1) == (y > 0):
			return inf64, true
		}
		return 0, true
	case math.IsInf(x, 0):
		r := inf64
		if y < 0 {
			r = 0
		}
		if x < 0 && isOdd(y) {
			r = -r
		}
		return r, true
	case y == 1:
		return x, true
	case y == 2:
		return float64(x * x), true
	case y == 0.5 && x > 0:
		return math.Sqrt(x), true
	case x < 0 && math.Trunc(y) != y:
		return nan64, true
	}
	return 0, false
}

func isOdd(y float64) bool {
	if math.Abs(y) >= 1<<53 {
		return false
	}
	return math.Trunc(y) == y && int64(y)&1 != 0
}
