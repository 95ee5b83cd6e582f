package kernel

import "math"

// FMA32 returns a*b+c rounded once to float32, like the hardware's fused multiply-add, by float64 arithmetic alone.
//
// The product of two float32 is exact in float64. Adding c there rounds, and converting rounds again. That is harmless unless the sum is
// exactly half way between two float32: halves are float64 values themselves, so rounding to float64 never carries a sum across one, only
// onto one. In that case (the lower 29 bits are 1 followed by zeros), and among the subnormals, where the halves lie elsewhere, fmaOdd does
// it the long way. float32(math.FMA(...)) would round twice.
func FMA32(a, b, c float32) float32 {
	s := float64(float64(a)*float64(b)) + float64(c)
	if u := math.Float64bits(s); u&(1<<29-1) != 1<<28 && u>>52&0x7ff >= 1023-126 {
		return float32(s)
	}
	return fmaOdd(a, b, c)
}

// fmaOdd is FMA32 for every operand. TwoSum (Knuth) recovers the error of the addition, and the sum is rounded to odd: if it was inexact
// and its last bit is even, it moves one unit towards the error. A value rounded to odd with at least two spare bits rounds to the same
// float32 as the exact one (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums"), also among the subnormals, where float32
// has fewer bits still.
func fmaOdd(a, b, c float32) float32 {
	p := float64(float64(a) * float64(b))
	z := float64(c)
	s := float64(p + z)
	bb := float64(s - p)
	e := float64(float64(p-float64(s-bb)) + float64(z-bb))
	// e is NaN when s is infinite or NaN: then s is the answer.
	if e == 0 || e != e {
		return float32(s)
	}
	bits := math.Float64bits(s)
	if bits&1 == 0 {
		// One unit away from zero if error and sum agree in sign, towards zero otherwise. s is not 0: an inexact sum never is.
		if (e > 0) == (s > 0) {
			bits++
		} else {
			bits--
		}
	}
	return float32(math.Float64frombits(bits))
}
