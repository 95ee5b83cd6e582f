package kernel

import "math"

// Erf64's pieces: erf(t) = t + t·E0(t²) below 0.875, and 1 - exp(-E(t-m)) on the others, E a fit of -log(erfc).
var (
	erf64E0 = []float64{
		0x1.06eba8214db69p-3, -0x1.812746b0379e5p-2, 0x1.ce2f21a0429bfp-4, -0x1.b82ce3127ba0bp-6, 0x1.565bcd0bd3cbap-8,
		-0x1.c02db3657023ap-11, 0x1.f9a310035c196p-14, -0x1.f4d01d1a48714p-17, 0x1.b9c11e893cd7dp-20, -0x1.5dd066220d03fp-23,
		0x1.e54d026ba387cp-27, -0x1.dc9b6b6c9cc37p-31,
	}
	erf64Pieces = []struct {
		below, middle float64
		c             []float64
	}{
		{1.5, 1.1875, []float64{
			0x1.2fe988e9ef85dp+1, 0x1.7ac9251897e41p+1, 0x1.ba9f0e2ac8b5fp-1, 0x1.1c41093bf5213p-5, -0x1.104227584fa2ep-7,
			0x1.bdafd3f6fb217p-10, -0x1.0605296a9c841p-12, 0x1.02c7fcf3e9917p-18, 0x1.d5cca216533fep-17, -0x1.9b084da12991bp-18,
			0x1.b296424f6a98fp-20, -0x1.fd7d4ab5723e5p-23, -0x1.aad7186e5f4e9p-26,
		}},
		{2.5, 2, []float64{
			0x1.575b329b1f516p+2, 0x1.1ac3258a8dc2bp+2, 0x1.d8f5dece92395p-1, 0x1.0dc3b5fb111b2p-6, -0x1.d406b3739e35fp-9,
			0x1.7ffcfb451e3cep-11, -0x1.1bc3a6141c6f2p-13, 0x1.5b6572dad673fp-16, -0x1.0604211f1188ep-19, -0x1.b555b7baae087p-23,
			0x1.73cb745c99a4ap-23, -0x1.f013da1402873p-25, 0x1.e66a00bcf25b8p-27, -0x1.6459fbca39134p-29,
		}},
		{4, 3.25, []float64{
			0x1.8b66650d4a1c9p+3, 0x1.b22921d14390fp+2, 0x1.ecca65154cee6p-1, 0x1.964be8dc2fc66p-8, -0x1.1be4d9315144dp-10,
			0x1.8d7cdd278ff20p-13, -0x1.0f386a06bff6ep-15, 0x1.6113a2645f76fp-18, -0x1.ab42160f95576p-21, 0x1.cad23565096c0p-24,
			-0x1.8f60aad4afc30p-27, 0x1.36f943b0af730p-31, 0x1.f836918e662cbp-32,
		}},
		{6, 5, []float64{
			0x1.b336d7f4c6268p+4, 0x1.462a994ea8d2ep+3, 0x1.f6d17a2798a76p-1, 0x1.1a26ee4d0949ap-9, -0x1.272f140da614ep-12,
			0x1.3d85d470318d6p-15, -0x1.6c9ed1f07f640p-18, 0x1.031551650ca08p-21, -0x1.8e2553c3364cep-23,
		}},
	}
)

// Erf64 is the error function. Measured error below 2 ULP.
func Erf64(x float64) float64 {
	t := math.Abs(x)
	switch {
	case x != x:
		return nan64
	case t < 0.875:
		return math.Copysign(math.FMA(t, horner64(float64(t*t), erf64E0), t), x)
	}
	for i := range erf64Pieces {
		if p := &erf64Pieces[i]; t < p.below {
			return math.Copysign(float64(1-Exp64(-horner64(float64(t-p.middle), p.c))), x)
		}
	}
	return math.Copysign(1, x)
}

// Tanh64 is the hyperbolic tangent. Measured error below 3 ULP.
func Tanh64(x float64) float64 {
	t := math.Abs(x)
	switch {
	case x != x:
		return nan64
	case t > 20:
		return math.Copysign(1, x)
	case t > 0.5:
		return math.Copysign(float64(1-float64(2/float64(Expm1_64(2*t)+2))), x)
	}
	e := Expm1_64(2 * t)
	return math.Copysign(float64(e/float64(e+2)), x)
}

// Sigmoid64 is 1/(1+e^-x), for negative x as e^x/(1+e^x) so that it underflows gradually. Measured error below 3 ULP.
func Sigmoid64(x float64) float64 {
	e := Exp64(-math.Abs(x))
	num := 1.0
	if x < 0 {
		num = e
	}
	return float64(num / float64(1+e))
}

// Sinh64 is the hyperbolic sine. Measured error below 3 ULP.
func Sinh64(x float64) float64 {
	t := math.Abs(x)
	if x != x || x == 0 {
		return x
	}
	if t > 40 {
		// e^t/2 without overflow before its time.
		e := Exp64(float64(0.5 * t))
		return math.Copysign(float64(float64(0.5*e)*e), x)
	}
	e := Expm1_64(t)
	return math.Copysign(float64(0.5*float64(e+float64(e/float64(e+1)))), x)
}

// Cosh64 is the hyperbolic cosine. Measured error below 3 ULP.
func Cosh64(x float64) float64 {
	t := math.Abs(x)
	if t > 40 {
		e := Exp64(float64(0.5 * t))
		return float64(float64(0.5*e) * e)
	}
	e := Exp64(t)
	return float64(0.5 * float64(e+float64(1/e)))
}

// Asinh64 is the inverse hyperbolic sine. Measured error below 3 ULP.
func Asinh64(x float64) float64 {
	t := math.Abs(x)
	if x != x || t > math.MaxFloat64 || x == 0 {
		return x
	}
	if t > 0x1p28 {
		return math.Copysign(float64(Log64(t)+ln2Top64), x)
	}
	s := float64(t * t)
	// log1p(t + t²/(1+sqrt(1+t²)))
	return math.Copysign(Log1p64(float64(t+float64(s/float64(1+math.Sqrt(float64(1+s)))))), x)
}

// Acosh64 is the inverse hyperbolic cosine. Measured error below 3 ULP.
func Acosh64(x float64) float64 {
	if !(x >= 1) {
		return nan64
	}
	if x > 0x1p28 {
		return float64(Log64(x) + ln2Top64)
	}
	t := float64(x - 1)
	return Log1p64(float64(t + math.Sqrt(float64(float64(2*t)+float64(t*t)))))
}

// Atanh64 is the inverse hyperbolic tangent. Measured error below 3 ULP.
func Atanh64(x float64) float64 {
	t := math.Abs(x)
	if x != x || x == 0 {
		return x
	}
	return math.Copysign(float64(0.5*Log1p64(float64(float64(2*t)/float64(1-t)))), x)
}

// Softplus64 is log(1+e^x) = max(x, 0) + log1p(e^-|x|). Measured error below 3 ULP.
func Softplus64(x float64) float64 {
	l := Log1p64(Exp64(-math.Abs(x)))
	if x > 0 {
		return float64(x + l)
	}
	return l
}

// Mod64 is C's fmod: x - trunc(x/y)·y, exact, with the sign of x.
func Mod64(x, y float64) float64 { return math.Mod(x, y) }
