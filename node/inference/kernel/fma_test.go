package kernel

import (
	"math"
	"math/big"
	"testing"
)

// mix64 is splitmix64: test inputs come from integers, so that they are the same everywhere.
func mix64(x *uint64) uint64 {
	*x += 0x9e3779b97f4a7c15
	z := *x
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// specials are the values that rounding and exceptions turn on.
var specials = []uint32{
	0, 1, 2, 3, 0x007fffff, 0x00800000, 0x00800001, 0x33800000, 0x34000000, 0x3f7fffff, 0x3f800000, 0x3f800001, 0x40490fdb,
	0x4b7fffff, 0x4b800000, 0x7f7fffff, 0x7f800000, 0x7fc00000, 0x7fa00001,
}

// sameBits compares outputs: equal bits, or both NaN.
func sameBits(a, b float32) bool {
	return math.Float32bits(a) == math.Float32bits(b) || a != a && b != b
}

// refFMA32 computes with unbounded precision.
func refFMA32(a, b, c float32) float32 {
	if x := float64(a) * float64(b); math.IsNaN(x) || math.IsInf(x, 0) || math.IsNaN(float64(c)) || math.IsInf(float64(c), 0) {
		return float32(x + float64(c))
	}
	x := new(big.Float).SetPrec(1200).SetFloat64(float64(a))
	x.Mul(x, new(big.Float).SetPrec(1200).SetFloat64(float64(b)))
	x.Add(x, new(big.Float).SetPrec(1200).SetFloat64(float64(c)))
	if x.Sign() == 0 { // exact zero: IEEE 754 signs, which float64 has as well
		return float32(float64(a)*float64(b) + float64(c))
	}
	f, _ := x.Float32()
	return f
}

func TestFMA32(t *testing.T) {
	check := func(a, b, c float32) {
		t.Helper()
		if got, want := FMA32(a, b, c), fmaOdd(a, b, c); !sameBits(got, want) {
			t.Fatalf("the short way gives %x, the long way %x", math.Float32bits(got), math.Float32bits(want))
		}
		if got, want := FMA32(a, b, c), refFMA32(a, b, c); !sameBits(got, want) {
			t.Fatalf("FMA32(%x, %x, %x) = %x, want %x", math.Float32bits(a), math.Float32bits(b), math.Float32bits(c), math.Float32bits(got), math.Float32bits(want))
		}
	}
	var vals []float32
	for _, s := range specials {
		vals = append(vals, math.Float32frombits(s), math.Float32frombits(s|1<<31))
	}
	for _, a := range vals {
		for _, b := range vals {
			for _, c := range vals {
				check(a, b, c)
			}
		}
	}
	seed := uint64(1)
	for range 100_000 {
		a, b := math.Float32frombits(uint32(mix64(&seed))), math.Float32frombits(uint32(mix64(&seed)))
		check(a, b, math.Float32frombits(uint32(mix64(&seed))))
		// c near the product, and near half an ulp of it: where roundings meet.
		p := float32(float64(a) * float64(b))
		check(a, b, -p)
		check(a, b, p*float32(math.Ldexp(1, int(mix64(&seed)%60)-30)))
		check(a, b, float32(math.Copysign(math.Ldexp(1, math.Ilogb(float64(p))-24), float64(p))))
	}
}

// float32(math.FMA(...)) rounds twice; the test above must be able to tell.
func TestFMA32DiffersFromDoubleRounding(t *testing.T) {
	a := math.Float32frombits(0x3f800001) // times 1.5: a tie that rounds up, but for c just below
	c := -float32(math.Ldexp(1, -80))
	b := float32(1 + math.Ldexp(1, -1))
	naive, exact := float32(math.FMA(float64(a), float64(b), float64(c))), FMA32(a, b, c)
	if naive == exact {
		t.Fatalf("double rounding went unnoticed: %x", math.Float32bits(exact))
	}
}
