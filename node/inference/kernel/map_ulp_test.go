package kernel

import (
	"math"
	"os"
	"strconv"
	"testing"
)

// splitmix is the source of test inputs: integers, the same everywhere.
type splitmix uint64

func (s *splitmix) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// between is a number in [lo, hi), dense near zero as well: half of them with a random exponent.
func (s *splitmix) between(lo, hi float64) float64 {
	u := float64(s.next()>>11) * 0x1p-53
	x := lo + float64(u*(hi-lo))
	if s.next()&1 == 0 {
		x = math.Ldexp(x, -int(s.next()%40))
		if x < lo || x >= hi {
			return s.between(lo, hi)
		}
	}
	return x
}

type ulpCase struct {
	name   string
	f32    func(float32) float32
	f64    func(float64) float64
	lo, hi float64
	max32  float64
	max64  float64
}

var ulpCases = []ulpCase{
	{"exp", Exp32, Exp64, -103, 88.7, 1, 1},
	{"exp", Exp32, Exp64, -1, 1, 1, 1},
	{"expm1", Expm1_32, Expm1_64, -40, 80, 0.51, 2},
	{"expm1", Expm1_32, Expm1_64, -1, 1, 0.51, 2},
	{"log", Log32, Log64, 1e-30, 1e30, 1, 1},
	{"log", Log32, Log64, 0.5, 2, 1, 1},
	{"log1p", Log1p32, Log1p64, -0.999, 100, 0.51, 2},
	{"log2", Log2_32, Log2_64, 1e-30, 3, 0.51, 2},
	{"log10", Log10_32, Log10_64, 1e-30, 1000, 0.51, 2},
	{"tanh", Tanh32, Tanh64, -10, 10, 1, 3},
	{"tanh", Tanh32, Tanh64, -1, 1, 1, 3},
	{"erf", Erf32, Erf64, -5, 5, 1, 2},
	{"erf", Erf32, Erf64, -1.6, 1.6, 1, 2},
	{"sigmoid", Sigmoid32, Sigmoid64, -100, 30, 3, 3},
	{"sigmoid", Sigmoid32, Sigmoid64, -5, 5, 3, 3},
	{"sin", Sin32, Sin64, -100, 100, 0.51, 1},
	{"sin", Sin32, Sin64, -1e30, 1e30, 0.51, 1},
	{"cos", Cos32, Cos64, -100, 100, 0.51, 1},
	{"cos", Cos32, Cos64, -1e30, 1e30, 0.51, 1},
	{"tan", Tan32, Tan64, -100, 100, 0.51, 3},
	{"asin", Asin32, Asin64, -1, 1, 0.51, 2},
	{"acos", Acos32, Acos64, -1, 1, 0.51, 2},
	{"atan", Atan32, Atan64, -50, 50, 0.51, 2},
	{"sinh", Sinh32, Sinh64, -88, 88, 0.51, 3},
	{"cosh", Cosh32, Cosh64, -88, 88, 0.51, 3},
	{"asinh", Asinh32, Asinh64, -1e10, 1e10, 0.51, 3},
	{"acosh", Acosh32, Acosh64, 1, 1e10, 0.51, 3},
	{"atanh", Atanh32, Atanh64, -0.9999, 0.9999, 0.51, 3},
	{"softplus", Softplus32, Softplus64, -80, 80, 0.51, 3},
}

// ulpSamples is the number of samples of each case; LINEAL_ULP_SAMPLES asks for more.
func ulpSamples() int {
	if n, err := strconv.Atoi(os.Getenv("LINEAL_ULP_SAMPLES")); err == nil {
		return n
	}
	return 150
}

// TestULP measures the error of each function against big floats; -v prints it.
func TestULP(t *testing.T) {
	rng := splitmix(1)
	for _, c := range ulpCases {
		var worst32, worst64, at32, at64 float64
		for range ulpSamples() {
			x := rng.between(c.lo, c.hi)
			if y := c.f64(x); y != 0 {
				if e := ulpError(y, refs[c.name](bf(x)), 52, -1022); e > worst64 {
					worst64, at64 = e, x
				}
			}
			x = float64(float32(x))
			if x < c.lo || x > c.hi || math.Abs(x) == 1 {
				continue
			}
			if y := c.f32(float32(x)); y != 0 {
				if e := ulpError(float64(y), refs[c.name](bf(x)), 23, -126); e > worst32 {
					worst32, at32 = e, x
				}
			}
		}
		t.Logf("%-8s %8.3g..%-8.3g float32 %.3f ULP at %v, float64 %.3f ULP at %v", c.name, c.lo, c.hi, worst32, at32, worst64, at64)
		if worst32 > c.max32 || worst64 > c.max64 {
			t.Errorf("%s on %g..%g: float32 %.3f ULP at %v (at most %g), float64 %.3f ULP at %v (at most %g)",
				c.name, c.lo, c.hi, worst32, at32, c.max32, worst64, at64, c.max64)
		}
	}
}

// TestPowULP measures Pow64 and Pow32 against e^(y·log x).
func TestPowULP(t *testing.T) {
	rng := splitmix(2)
	var worst32, worst64 float64
	for i := range 2 * ulpSamples() {
		x, y := math.Abs(rng.between(1e-20, 1e20)), rng.between(-8, 8)
		if i%4 == 0 {
			y = math.Round(y)
		}
		for range rng.next() % 3 {
			x = math.Sqrt(x)
		}
		want := bexp(bmul(bf(y), blog(bf(x))))
		worst64 = max(worst64, ulpError(Pow64(x, y), want, 52, -1022))
		x, y = float64(float32(x)), float64(float32(y))
		if got := Pow32(float32(x), float32(y)); got > 0x1p-126 && got <= math.MaxFloat32 {
			want = bexp(bmul(bf(y), blog(bf(x))))
			worst32 = max(worst32, ulpError(float64(got), want, 23, -126))
		}
	}
	t.Logf("pow float32 %.3f ULP, float64 %.3f ULP", worst32, worst64)
	if worst64 > 1 || worst32 > 0.51 {
		t.Errorf("pow: float32 %.3f ULP (at most 0.51), float64 %.3f ULP (at most 1)", worst32, worst64)
	}
}

// TestSpecialValues checks what no error bound covers.
func TestSpecialValues(t *testing.T) {
	inf, nan, neg0 := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	for _, c := range []struct {
		name    string
		f       func(float64) float64
		g       func(float32) float32
		x, want float64
	}{
		{"exp", Exp64, Exp32, inf, inf}, {"exp", Exp64, Exp32, -inf, 0}, {"exp", Exp64, Exp32, nan, nan}, {"exp", Exp64, Exp32, neg0, 1},
		{"exp", Exp64, Exp32, 1e30, inf}, {"exp", Exp64, Exp32, -1e30, 0},
		{"log", Log64, Log32, 0, -inf}, {"log", Log64, Log32, neg0, -inf}, {"log", Log64, Log32, -1, nan}, {"log", Log64, Log32, inf, inf},
		{"log", Log64, Log32, nan, nan}, {"log", Log64, Log32, 1, 0}, {"log", Log64, Log32, -inf, nan},
		{"log2", Log2_64, Log2_32, 0x1p-60, -60}, {"log2", Log2_64, Log2_32, 0x1p100, 100}, {"log2", Log2_64, Log2_32, 0, -inf},
		{"log10", Log10_64, Log10_32, 1000, 3}, {"log10", Log10_64, Log10_32, -1, nan},
		{"log1p", Log1p64, Log1p32, -1, -inf}, {"log1p", Log1p64, Log1p32, -2, nan}, {"log1p", Log1p64, Log1p32, inf, inf},
		{"log1p", Log1p64, Log1p32, neg0, neg0}, {"expm1", Expm1_64, Expm1_32, neg0, neg0}, {"expm1", Expm1_64, Expm1_32, -inf, -1},
		{"expm1", Expm1_64, Expm1_32, inf, inf}, {"expm1", Expm1_64, Expm1_32, nan, nan},
		{"tanh", Tanh64, Tanh32, neg0, neg0}, {"tanh", Tanh64, Tanh32, 0, 0}, {"tanh", Tanh64, Tanh32, inf, 1}, {"tanh", Tanh64, Tanh32, -inf, -1},
		{"tanh", Tanh64, Tanh32, nan, nan}, {"tanh", Tanh64, Tanh32, 0x1p-140, 0x1p-140},
		{"erf", Erf64, Erf32, neg0, neg0}, {"erf", Erf64, Erf32, inf, 1}, {"erf", Erf64, Erf32, -inf, -1}, {"erf", Erf64, Erf32, nan, nan},
		{"erf", Erf64, Erf32, -7, -1},
		{"sigmoid", Sigmoid64, Sigmoid32, inf, 1}, {"sigmoid", Sigmoid64, Sigmoid32, -inf, 0}, {"sigmoid", Sigmoid64, Sigmoid32, 0, 0.5},
		{"sigmoid", Sigmoid64, Sigmoid32, nan, nan},
		{"sin", Sin64, Sin32, neg0, neg0}, {"sin", Sin64, Sin32, inf, nan}, {"cos", Cos64, Cos32, 0, 1}, {"cos", Cos64, Cos32, -inf, nan},
		{"tan", Tan64, Tan32, neg0, neg0}, {"tan", Tan64, Tan32, nan, nan}, {"asin", Asin64, Asin32, 1.5, nan}, {"asin", Asin64, Asin32, neg0, neg0},
		{"acos", Acos64, Acos32, 1, 0}, {"acos", Acos64, Acos32, -1.01, nan}, {"atan", Atan64, Atan32, neg0, neg0},
		{"atan", Atan64, Atan32, inf, halfPi}, {"atan", Atan64, Atan32, -inf, -halfPi}, {"acos", Acos64, Acos32, -1, piTop},
		{"asin", Asin64, Asin32, 1, halfPi}, {"sinh", Sinh64, Sinh32, neg0, neg0}, {"sinh", Sinh64, Sinh32, -inf, -inf},
		{"cosh", Cosh64, Cosh32, -inf, inf}, {"cosh", Cosh64, Cosh32, 0, 1}, {"asinh", Asinh64, Asinh32, -inf, -inf},
		{"asinh", Asinh64, Asinh32, neg0, neg0}, {"acosh", Acosh64, Acosh32, 1, 0}, {"acosh", Acosh64, Acosh32, 0.5, nan},
		{"acosh", Acosh64, Acosh32, inf, inf}, {"atanh", Atanh64, Atanh32, 1, inf}, {"atanh", Atanh64, Atanh32, -1, -inf},
		{"atanh", Atanh64, Atanh32, 2, nan}, {"atanh", Atanh64, Atanh32, neg0, neg0},
		{"softplus", Softplus64, Softplus32, inf, inf}, {"softplus", Softplus64, Softplus32, -inf, 0}, {"softplus", Softplus64, Softplus32, nan, nan},
	} {
		if got := c.f(c.x); !same64(got, c.want) {
			t.Errorf("%s(%v) = %v in float64, want %v", c.name, c.x, got, c.want)
		}
		if got := c.g(float32(c.x)); !same32(got, float32(c.want)) {
			t.Errorf("%s(%v) = %v in float32, want %v", c.name, c.x, got, float32(c.want))
		}
	}
}

// same64 and same32 compare bits, all NaNs being one.
func same64(a, b float64) bool {
	return a != a && b != b || math.Float64bits(a) == math.Float64bits(b)
}

func same32(a, b float32) bool {
	return a != a && b != b || math.Float32bits(a) == math.Float32bits(b)
}

// TestPowSpecial checks Pow64 against IEEE 754's list.
func TestPowSpecial(t *testing.T) {
	inf, nan, neg0 := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	for _, c := range [][3]float64{
		{nan, 0, 1}, {1, nan, 1}, {nan, 1, nan}, {2, nan, nan}, {0, -1, inf}, {neg0, -1, -inf}, {neg0, -2, inf}, {neg0, 3, neg0}, {0, 2, 0},
		{-1, inf, 1}, {-1, -inf, 1}, {2, inf, inf}, {2, -inf, 0}, {0.5, inf, 0}, {0.5, -inf, inf}, {inf, 2, inf}, {inf, -2, 0},
		{-inf, 3, -inf}, {-inf, -3, neg0}, {-inf, 2, inf}, {-8, 1. / 3, nan}, {-2, 3, -8}, {-2, -2, 0.25}, {2, 0.5, math.Sqrt2},
		{2, 1e9, inf}, {2, -1e9, 0}, {-2, 1e9 + 1, -inf}, {10, 2, 100}, {3, 4, 81}, {2, -1074, 0x1p-1074}, {2, 1023, 0x1p1023},
		{-3, 1e300, inf}, {0x1p-1070, 0.5, 0x1p-535}, {7, 1, 7},
	} {
		if got := Pow64(c[0], c[1]); !same64(got, c[2]) {
			t.Errorf("Pow64(%v, %v) = %v, want %v", c[0], c[1], got, c[2])
		}
	}
}
