package kernel

import "math"

// FMA32 returns a*b+c rounded once to float32, like the hardware's fused multiply-add.
//
// The product of two float32 is exact in float64. Adding c there rounds; TwoSum (Knuth) recovers the error, and the sum is rounded to
// odd: if it was inexact and its last bit is even, it moves one unit towards the error. A value rounded to odd with at least two spare
// bits rounds to the same float32 as the exact one (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums"), also among
// the subnormals, where float32 has fewer bits still. float32(math.FMA(...)) would round twice.
func FMA32(a, b, c float32) float32 {
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
