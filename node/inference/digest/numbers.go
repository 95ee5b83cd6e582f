package digest

import (
	"encoding/binary"
	"hash/fnv"
	"math"
)

// splitmix is the generator splitmix64.
type splitmix uint64

func (s *splitmix) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func seed(name string) splitmix {
	h := fnv.New64a()
	h.Write([]byte(name))
	return splitmix(h.Sum64())
}

// specials are the bits of float32 operands that break shortcuts: zeros, subnormals, the largest, infinities, NaNs, neighbours of one, where
// roundings to integers and to float16 turn over, where exp overflows and vanishes, where log and erf change their pieces.
var specials = []uint32{
	0, 1, 0x007fffff, 0x00800000, 0x00400000, 0x7f7fffff, 0x7f800000, 0x7fc00000, 0x7f800001, 0x3f7fffff, 0x3f800000, 0x3f800001,
	0x3effffff, 0x3f000000, 0x4affffff, 0x4b000000, 0x4b400000, 0x4f000000, 0x477fe000, 0x477ff000, 0x33800000, 0x33000000,
	0x42b17217, 0x42b17218, 0x42ce8ed0, 0x42cff1b5, 0x42aeac50, 0x3f3504f3, 0x3f3504f4, 0x40400000, 0x40800000, 0x40c00000,
}

// moderate is in (-4, 4), 16 bits over 2^14, exact.
func (s *splitmix) moderate() float32 { return float32(int32(s.next()>>47)-1<<16) * 0x1p-14 }

// hard is a special value, any bits at all, or a number of any moderate magnitude.
func (s *splitmix) hard() float32 {
	u := s.next()
	switch u % 8 {
	case 0:
		return math.Float32frombits(specials[u>>8%uint64(len(specials))] | uint32(u>>63)<<31)
	case 1:
		return math.Float32frombits(uint32(u >> 32))
	}
	return float32(math.Ldexp(float64(int32(u>>32)), -int(u>>8%32)-8))
}

func (s *splitmix) moderates(n int) []float32 { return fill(n, s.moderate) }
func (s *splitmix) hards(n int) []float32     { return fill(n, s.hard) }

// all is every special value with both signs, then n hard ones.
func (s *splitmix) all(n int) []float32 {
	var x []float32
	for _, b := range specials {
		x = append(x, math.Float32frombits(b), math.Float32frombits(b|1<<31))
	}
	return append(x, s.hards(n)...)
}

func (s *splitmix) bytes(n int) []byte { return fill(n, func() byte { return byte(s.next() >> 32) }) }

func fill[T any](n int, f func() T) []T {
	x := make([]T, n)
	for i := range x {
		x[i] = f()
	}
	return x
}

// wide gives float64 numbers with low bits set, where x is finite.
func (s *splitmix) wide(x []float32) []float64 {
	y := make([]float64, len(x))
	for i, v := range x {
		y[i] = float64(v)
		if u := s.next(); v-v == 0 && u%4 != 0 {
			y[i] = math.Float64frombits(math.Float64bits(y[i]) | u>>36)
		}
	}
	return y
}

// take32 takes in float32 numbers, every NaN as the same.
func (c *computation) take32(x ...float32) {
	b := make([]byte, 0, 4*len(x))
	for _, v := range x {
		u := math.Float32bits(v)
		if v != v {
			u = 0x7fc00000
		}
		b = binary.LittleEndian.AppendUint32(b, u)
	}
	c.h.Write(b)
	c.cases++
}

// take64 is take32 for float64.
func (c *computation) take64(x ...float64) {
	b := make([]byte, 0, 8*len(x))
	for _, v := range x {
		u := math.Float64bits(v)
		if v != v {
			u = 0x7ff8000000000000
		}
		b = binary.LittleEndian.AppendUint64(b, u)
	}
	c.h.Write(b)
	c.cases++
}

// takeInts takes in integers of any width.
func takeInts[T ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64](c *computation, x ...T) {
	b := make([]byte, 0, 8*len(x))
	for _, v := range x {
		b = binary.LittleEndian.AppendUint64(b, uint64(v))
	}
	c.h.Write(b)
	c.cases++
}
