package kernel

import "math"

// The float32 transcendentals that the vector kernels compute as well: exp, log, tanh, erf, sigmoid and what is built on them. Each is a
// fixed sequence of single-rounded operations; the assembly runs the same sequence lane by lane. All others are their float64 function
// rounded once (see Sin32).

const (
	log2E32  float32 = 0x1.715476p+0
	ln2Hi32  float32 = 0x1.62e430p-1
	ln2Lo32  float32 = -0x1.05c610p-29
	magic32  float32 = 0x1.8p23 // adding and subtracting it rounds to the nearest integer, ties to even
	expMin32 float32 = -104     // below, e^x rounds to 0
	expMax32 float32 = 89       // above, e^x is infinite
)

var (
	nan32 = float32(math.NaN())
	inf32 = float32(math.Inf(1))
)

// horner32 evaluates c[0] + c[1]x + ... by fused multiply-add from the highest power down.
func horner32(x float32, c []float32) float32 {
	p := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		p = FMA32(p, x, c[i])
	}
	return p
}

// exp(r) = 1 + r·(1 + r·Q(r)) for |r| <= ln2/2 and a little.
var exp32Q = []float32{0x1.fffffcp-2, 0x1.55548cp-3, 0x1.555858p-5, 0x1.123de2p-7, 0x1.6ac76ep-10}

// Exp32 is e^x. Measured error below 1 ULP.
func Exp32(x float32) float32 {
	// A NaN passes both comparisons.
	if expMin32 > x {
		x = expMin32
	}
	if expMax32 < x {
		x = expMax32
	}
	n := float32(FMA32(x, log2E32, magic32) - magic32)
	r := FMA32(-n, ln2Lo32, FMA32(-n, ln2Hi32, x))
	p := FMA32(FMA32(horner32(r, exp32Q), r, 1), r, 1)
	if n != n {
		return nan32
	}
	// 2^n in two halves: one rounding at most, also into the subnormals.
	h := int32(n) >> 1
	return float32(float32(p*pow2f(h)) * pow2f(int32(n)-h))
}

// pow2f is 2^n for -126 <= n <= 127.
func pow2f(n int32) float32 { return math.Float32frombits(uint32(n+127) << 23) }

// log(1+f) = f - f²/2 + f³·P(f) for sqrt(1/2) <= 1+f < sqrt(2).
var log32P = []float32{
	0x1.555548p-2, -0x1.000006p-2, 0x1.99a4b6p-3, -0x1.555c4ep-3, 0x1.23376ap-3, -0x1.fc2204p-4, 0x1.e6f060p-4, -0x1.de3c0ep-4,
	0x1.14579ap-4,
}

// Log32 is the natural logarithm. Measured error below 1 ULP.
func Log32(x float32) float32 {
	switch {
	case x != x || x < 0:
		return nan32
	case x == 0:
		return -inf32
	case x > math.MaxFloat32:
		return x
	}
	var e int32
	if x < 0x1p-126 {
		x = float32(x * 0x1p23)
		e = -23
	}
	const root = 0x3f3504f3 // sqrt(1/2), rounded down
	b := int32(math.Float32bits(x)) - root
	e += b >> 23
	f := float32(math.Float32frombits(uint32(b&0x7fffff)+root) - 1)
	k := float32(e)
	s := float32(f * f)
	y := float32(float32(s*f) * horner32(f, log32P))
	y = FMA32(k, ln2Lo32, y)
	y = FMA32(s, -0.5, y)
	return FMA32(k, ln2Hi32, float32(f+y))
}

// tanh(z) = z + z·w·T(w), w = z², for z < 1.
var tanh32T = []float32{
	-0x1.555552p-2, 0x1.11103ap-3, -0x1.b9f65ap-5, 0x1.64ba88p-6, -0x1.18bbbap-7, 0x1.8eceaep-9, -0x1.ac7370p-11, 0x1.e28832p-14,
}

// Tanh32 is the hyperbolic tangent. Measured error below 1 ULP.
func Tanh32(x float32) float32 {
	z := abs32(x)
	var y float32
	if z < 1 {
		w := float32(z * z)
		y = FMA32(float32(w*horner32(w, tanh32T)), z, z)
	} else {
		// 1 - 2/(e^2z + 1); beyond 16 the quotient no longer counts.
		if 16 < z {
			z = 16
		}
		y = float32(1 - float32(2/float32(Exp32(float32(z+z))+1)))
	}
	return copysign32(y, x)
}

// erf(z) = z + z·E(z²) below 1, and 1 - exp(-(z + z·F(z))) from there on.
var (
	erf32E = []float32{0x1.06eba8p-3, -0x1.812740p-2, 0x1.ce2d50p-4, -0x1.b7fe92p-6, 0x1.542e2cp-8, -0x1.a50c10p-11, 0x1.4c3760p-14}
	erf32F = []float32{0x1.079262p-3, 0x1.451940p-1, 0x1.b46cdap-4, -0x1.89a242p-6, 0x1.ed707cp-9, -0x1.717034p-12, 0x1.da3740p-17}
)

// Erf32 is the error function. Measured error below 1 ULP.
func Erf32(x float32) float32 {
	z := abs32(x)
	var y float32
	if z < 1 {
		y = FMA32(horner32(float32(z*z), erf32E), z, z)
	} else {
		if 4 < z { // from here on the result is 1
			z = 4
		}
		y = float32(1 - Exp32(-FMA32(horner32(z, erf32F), z, z)))
	}
	return copysign32(y, x)
}

// Sigmoid32 is 1/(1+e^-x), for negative x as e^x/(1+e^x) so that it underflows gradually. Measured error below 3 ULP.
func Sigmoid32(x float32) float32 {
	e := Exp32(-abs32(x))
	num := float32(1)
	if x < 0 {
		num = e
	}
	return float32(num / float32(1+e))
}

// SiLU32 is x·Sigmoid32(x), also called swish.
func SiLU32(x float32) float32 { return float32(x * Sigmoid32(x)) }

// Gelu32 is ((x·(erf(x/sqrt2)+1))·0.5, in that order: what exporters write as five operators.
func Gelu32(x float32) float32 {
	const root2 float32 = 0x1.6a09e6p+0
	e := float32(Erf32(float32(x/root2)) + 1)
	return float32(float32(x*e) * 0.5)
}

// GeluTanh32 is (x/2)·(1 + tanh(c·(x + 0.044715·x³))) with c = sqrt(2/pi), x³ as (x·x)·x, each step rounded.
func GeluTanh32(x float32) float32 {
	const c, d float32 = 0x1.988454p-1, 0x1.6e4e26p-5
	q := float32(float32(x*x) * x)
	t := Tanh32(float32(c * float32(x+float32(d*q))))
	return float32(float32(0.5*x) * float32(1+t))
}

// Softplus32 is log(1+e^x), computed in float64 and rounded once.
func Softplus32(x float32) float32 { return float32(Softplus64(float64(x))) }

// Mish32 is x·tanh(log(1+e^x)): Softplus32, then Tanh32, then the product.
func Mish32(x float32) float32 { return float32(x * Tanh32(Softplus32(x))) }

// Sin32 and the functions after it are their float64 function of the same operand, rounded once: at most 0.5000001 ULP.
func Sin32(x float32) float32    { return float32(Sin64(float64(x))) }
func Cos32(x float32) float32    { return float32(Cos64(float64(x))) }
func Tan32(x float32) float32    { return float32(Tan64(float64(x))) }
func Asin32(x float32) float32   { return float32(Asin64(float64(x))) }
func Acos32(x float32) float32   { return float32(Acos64(float64(x))) }
func Atan32(x float32) float32   { return float32(Atan64(float64(x))) }
func Sinh32(x float32) float32   { return float32(Sinh64(float64(x))) }
func Cosh32(x float32) float32   { return float32(Cosh64(float64(x))) }
func Asinh32(x float32) float32  { return float32(Asinh64(float64(x))) }
func Acosh32(x float32) float32  { return float32(Acosh64(float64(x))) }
func Atanh32(x float32) float32  { return float32(Atanh64(float64(x))) }
func Expm1_32(x float32) float32 { return float32(Expm1_64(float64(x))) }
func Log1p32(x float32) float32  { return float32(Log1p64(float64(x))) }
func Log2_32(x float32) float32  { return float32(Log2_64(float64(x))) }
func Log10_32(x float32) float32 { return float32(Log10_64(float64(x))) }

// Pow32 is x^y: Pow64 rounded once, but for y = 3 (x·x)·x in float64 rounded once. (For y = 2 that is x·x in float32.)
func Pow32(x, y float32) float32 {
	if y == 3 {
		d := float64(x)
		return float32(float64(d*d) * d)
	}
	return float32(Pow64(float64(x), float64(y)))
}

// Mod32 is C's fmod: exact, with the sign of x.
func Mod32(x, y float32) float32 { return float32(math.Mod(float64(x), float64(y))) }

// Sqrt32 is the square root, correctly rounded.
func Sqrt32(x float32) float32 { return float32(math.Sqrt(float64(x))) }

func abs32(x float32) float32 { return math.Float32frombits(math.Float32bits(x) &^ (1 << 31)) }

func copysign32(x, sign float32) float32 {
	const s = 1 << 31
	return math.Float32frombits(math.Float32bits(x)&^s | math.Float32bits(sign)&s)
}
