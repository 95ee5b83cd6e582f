package kernel

import (
	"math"
	"math/big"
)

// References for the transcendentals: series in big floats of refPrec bits, nothing clever.

const refPrec = 400

func bf(x float64) *big.Float         { return new(big.Float).SetPrec(refPrec).SetFloat64(x) }
func bnew() *big.Float                { return new(big.Float).SetPrec(refPrec) }
func badd(a, b *big.Float) *big.Float { return bnew().Add(a, b) }
func bsub(a, b *big.Float) *big.Float { return bnew().Sub(a, b) }
func bmul(a, b *big.Float) *big.Float { return bnew().Mul(a, b) }
func bdiv(a, b *big.Float) *big.Float { return bnew().Quo(a, b) }
func bneg(a *big.Float) *big.Float    { return bnew().Neg(a) }
func bint(n int64) *big.Float         { return bnew().SetInt64(n) }

// tiny says that a no longer matters beside b.
func tiny(a, b *big.Float) bool {
	return a.Sign() == 0 || b.Sign() != 0 && a.MantExp(nil) < b.MantExp(nil)-refPrec
}

// bexp is e^x: halve until small, Taylor, square back.
func bexp(x *big.Float) *big.Float {
	k := max(0, x.MantExp(nil)+8)
	r := bnew().SetMantExp(x, -k)
	sum, term := bint(1), bint(1)
	for n := int64(1); ; n++ {
		term = bdiv(bmul(term, r), bint(n))
		sum = badd(sum, term)
		if tiny(term, sum) {
			break
		}
	}
	for range k {
		sum = bmul(sum, sum)
	}
	return sum
}

// blog is log x: x = 2^e·m, log m = 2 atanh((m-1)/(m+1)).
func blog(x *big.Float) *big.Float {
	m := bnew()
	e := x.MantExp(m)
	l := batanhSmall(bdiv(bsub(m, bint(1)), badd(m, bint(1))))
	ln2 := bmul(bint(2), batanhSmall(bdiv(bint(1), bint(3))))
	return badd(bmul(bint(2), l), bmul(bint(int64(e)), ln2))
}

func batanhSmall(s *big.Float) *big.Float {
	sum, p, w := bnew().Set(s), bnew().Set(s), bmul(s, s)
	for n := int64(3); ; n += 2 {
		p = bmul(p, w)
		t := bdiv(p, bint(n))
		sum = badd(sum, t)
		if tiny(t, sum) {
			return sum
		}
	}
}

// batan is arctan x: halve the angle until small, then the series.
func batan(x *big.Float) *big.Float {
	k := 0
	for ; x.MantExp(nil) > -6; k++ {
		x = bdiv(x, badd(bint(1), bnew().Sqrt(badd(bint(1), bmul(x, x)))))
	}
	sum, p, w := bnew().Set(x), bnew().Set(x), bneg(bmul(x, x))
	for n := int64(3); ; n += 2 {
		p = bmul(p, w)
		t := bdiv(p, bint(n))
		sum = badd(sum, t)
		if tiny(t, sum) {
			break
		}
	}
	return bnew().SetMantExp(sum, k)
}

// bpi is Machin's formula with more bits than the largest angle needs.
var bpi = func() *big.Float {
	inv := func(n int64) *big.Float {
		x := new(big.Float).SetPrec(1600).Quo(new(big.Float).SetPrec(1600).SetInt64(1), new(big.Float).SetPrec(1600).SetInt64(n))
		sum, p := new(big.Float).Copy(x), new(big.Float).Copy(x)
		w := new(big.Float).SetPrec(1600).SetInt64(-n * n)
		for k := int64(3); p.MantExp(nil) > -1600; k += 2 {
			p.Quo(p, w)
			sum.Add(sum, new(big.Float).SetPrec(1600).Quo(p, new(big.Float).SetPrec(1600).SetInt64(k)))
		}
		return sum
	}
	a, b := inv(5), inv(239)
	a.Mul(a, new(big.Float).SetInt64(16))
	b.Mul(b, new(big.Float).SetInt64(4))
	return a.Sub(a, b)
}()

// bsincos reduces by pi/2 and sums the series.
func bsincos(x *big.Float) (s, c *big.Float) {
	wide := new(big.Float).SetPrec(1600).Set(x)
	half := new(big.Float).SetPrec(1600).SetMantExp(bpi, -1)
	q := new(big.Float).SetPrec(1600).Quo(wide, half)
	if q.Sign() >= 0 {
		q.Add(q, new(big.Float).SetFloat64(0.5))
	} else {
		q.Sub(q, new(big.Float).SetFloat64(0.5))
	}
	n, _ := q.Int(nil)
	r := bnew().Set(wide.Sub(wide, half.Mul(half, new(big.Float).SetPrec(1600).SetInt(n))))
	w := bneg(bmul(r, r))
	series := func(t *big.Float, k int64) *big.Float {
		sum := bnew().Set(t)
		for ; ; k += 2 {
			t = bdiv(bmul(t, w), bint((k+1)*(k+2)))
			sum = badd(sum, t)
			if tiny(t, sum) {
				return sum
			}
		}
	}
	s, c = series(bnew().Set(r), 1), series(bint(1), 0)
	switch new(big.Int).And(n, big.NewInt(3)).Int64() {
	case 1:
		s, c = c, bneg(s)
	case 2:
		s, c = bneg(s), bneg(c)
	case 3:
		s, c = bneg(c), s
	}
	return s, c
}

// berf is 2/sqrt(pi)·sum of (-1)^n x^(2n+1)/(n!(2n+1)), good up to |x| = 8 at this precision.
func berf(x *big.Float) *big.Float {
	w := bneg(bmul(x, x))
	sum, p := bnew().Set(x), bnew().Set(x)
	for n := int64(1); ; n++ {
		p = bdiv(bmul(p, w), bint(n))
		t := bdiv(p, bint(2*n+1))
		sum = badd(sum, t)
		if tiny(t, sum) {
			break
		}
	}
	return bdiv(bmul(bint(2), sum), bnew().Sqrt(bnew().Set(bpi)))
}

func btanh(x *big.Float) *big.Float {
	e := bexp(bmul(bint(2), x))
	return bdiv(bsub(e, bint(1)), badd(e, bint(1)))
}

func bsigmoid(x *big.Float) *big.Float { return bdiv(bint(1), badd(bint(1), bexp(bneg(x)))) }

func bsqrt1(x *big.Float, sign int64) *big.Float { // sqrt(sign·(x²-1)) and, for sign 0, sqrt(x²+1)
	w := bmul(x, x)
	if sign == 0 {
		return bnew().Sqrt(badd(w, bint(1)))
	}
	return bnew().Sqrt(bmul(bint(sign), bsub(w, bint(1))))
}

// refs gives the exact function (to about refPrec bits) for each measured function.
var refs = map[string]func(x *big.Float) *big.Float{
	"exp":     bexp,
	"expm1":   func(x *big.Float) *big.Float { return bsub(bexp(x), bint(1)) },
	"log":     blog,
	"log1p":   func(x *big.Float) *big.Float { return blog(badd(bint(1), x)) },
	"log2":    func(x *big.Float) *big.Float { return bdiv(blog(x), blog(bint(2))) },
	"log10":   func(x *big.Float) *big.Float { return bdiv(blog(x), blog(bint(10))) },
	"tanh":    btanh,
	"erf":     berf,
	"sigmoid": bsigmoid,
	"sin":     func(x *big.Float) *big.Float { s, _ := bsincos(x); return s },
	"cos":     func(x *big.Float) *big.Float { _, c := bsincos(x); return c },
	"tan":     func(x *big.Float) *big.Float { s, c := bsincos(x); return bdiv(s, c) },
	"asin":    func(x *big.Float) *big.Float { return batan(bdiv(x, bsqrt1(x, -1))) },
	"acos": func(x *big.Float) *big.Float {
		return bmul(bint(2), batan(bnew().Sqrt(bdiv(bsub(bint(1), x), badd(bint(1), x)))))
	},
	"atan":  batan,
	"sinh":  func(x *big.Float) *big.Float { return bdiv(bsub(bexp(x), bexp(bneg(x))), bint(2)) },
	"cosh":  func(x *big.Float) *big.Float { return bdiv(badd(bexp(x), bexp(bneg(x))), bint(2)) },
	"asinh": func(x *big.Float) *big.Float { return blog(badd(x, bsqrt1(x, 0))) },
	"acosh": func(x *big.Float) *big.Float { return blog(badd(x, bsqrt1(x, 1))) },
	"atanh": func(x *big.Float) *big.Float {
		return bdiv(blog(bdiv(badd(bint(1), x), bsub(bint(1), x))), bint(2))
	},
	"softplus": func(x *big.Float) *big.Float { return blog(badd(bint(1), bexp(x))) },
}

// ulpError is |got - want| in units of the last place of a float with that many mantissa bits and that least exponent at want.
func ulpError(got float64, want *big.Float, man, emin int) float64 {
	e := max(want.MantExp(nil)-1, emin)
	d := bsub(bf(got), want)
	d.SetMantExp(d, man-e)
	f, _ := d.Float64()
	return math.Abs(f)
}
