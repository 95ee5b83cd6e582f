package kernel

import (
	"fmt"
	"math"
	"unsafe"
)

// Integer is any integer type of ONNX that Go has.
type Integer interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

// F16 and BF16 are the bits of a float16 and a bfloat16.
type (
	F16  uint16
	BF16 uint16
)

// The canonical NaNs of the small formats, which every conversion of a NaN yields.
const (
	F16NaN  F16  = 0x7e00
	BF16NaN BF16 = 0x7fc0
)

// F16From rounds to float16, ties to even; what is too large becomes infinite.
func F16From(f float32) F16 {
	b := math.Float32bits(f)
	sign := F16(b >> 16 & 0x8000)
	b &= 1<<31 - 1
	switch {
	case b > 0x7f800000:
		return F16NaN
	case b >= 0x477ff000: // 65520 and above round past the largest, 65504
		return sign | 0x7c00
	case b < 0x38800000: // below 2^-14: the result's last bit weighs 2^-24
		// 0.5 has that weight as its own last bit: adding rounds to it, in hardware, ties to even.
		return sign | F16(math.Float32bits(math.Float32frombits(b)+0.5)-math.Float32bits(0.5))
	}
	b += 0xfff + b>>13&1
	return sign | F16((b-112<<23)>>13)
}

// Float32 is the exact value.
func (h F16) Float32() float32 {
	sign, b := uint32(h&0x8000)<<16, uint32(h&0x7fff)
	switch {
	case b > 0x7c00:
		return nan32
	case b == 0x7c00:
		return math.Float32frombits(sign | 0x7f800000)
	case b >= 0x400:
		return math.Float32frombits(sign | (b<<13 + 112<<23))
	}
	return math.Float32frombits(sign | math.Float32bits(float32(b)*0x1p-24))
}

// BF16From rounds to bfloat16, ties to even.
func BF16From(f float32) BF16 {
	b := math.Float32bits(f)
	if f != f {
		return BF16NaN
	}
	return BF16((b + 0x7fff + b>>16&1) >> 16)
}

// Float32 is the exact value.
func (h BF16) Float32() float32 { return math.Float32frombits(uint32(h) << 16) }

// F16From64 and BF16From64 round a float64 once.
func F16From64(f float64) F16 { return F16(formatF16.encode(f, false)) }

// BF16From64 rounds a float64 once.
func BF16From64(f float64) BF16 { return BF16(formatBF16.encode(f, false)) }

// F16FromSlice, F16ToSlice, BF16FromSlice and BF16ToSlice convert whole slices of equal length.
func F16FromSlice(dst []F16, src []float32) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	for i := f16FromFast(dst, src); i < len(src); i++ {
		dst[i] = F16From(src[i])
	}
	return nil
}

// F16ToSlice converts float16 to float32, exactly.
func F16ToSlice(dst []float32, src []F16) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	for i := f16ToFast(dst, src); i < len(src); i++ {
		dst[i] = src[i].Float32()
	}
	return nil
}

// BF16FromSlice rounds float32 to bfloat16.
func BF16FromSlice(dst []BF16, src []float32) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	for i, v := range src {
		dst[i] = BF16From(v)
	}
	return nil
}

// BF16ToSlice converts bfloat16 to float32, exactly.
func BF16ToSlice(dst []float32, src []BF16) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	for i, v := range src {
		dst[i] = v.Float32()
	}
	return nil
}

func convertLen(dst, src int) error {
	return fmt.Errorf("%w: conversion of %d elements into %d", ErrShape, src, dst)
}

// ToInt truncates towards zero and saturates at the type's bounds; NaN gives 0.
func ToInt[T Integer](x float64) T {
	lo, hi := intBounds[T]()
	switch {
	case x != x:
		return 0
	case x < 0 && lo == 0 || x <= float64(lo):
		return T(lo)
	case x >= float64(hi):
		return T(hi)
	}
	if x >= 1<<63 { // a uint64 beyond int64
		return T(uint64(x-(1<<63)) | 1<<63)
	}
	return T(int64(x))
}

// intBounds are the least and the largest value of T.
func intBounds[T Integer]() (lo int64, hi uint64) {
	size := intSize[T]()
	var zero T
	if zero-1 > 0 { // unsigned
		return 0, math.MaxUint64 >> (64 - size)
	}
	return -1 << (size - 1), math.MaxUint64 >> (65 - size)
}

// intSize is the width of T in bits.
func intSize[T Integer]() uint {
	n := uint(0)
	for v := T(1); v != 0; v <<= 1 {
		n++
	}
	return n
}

// FloatsToInts is ToInt for slices of equal length.
func FloatsToInts[T Integer, F Float](dst []T, src []F) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	for i, v := range src {
		dst[i] = ToInt[T](float64(v))
	}
	return nil
}

// IntsToFloats converts with rounding to nearest, ties to even.
func IntsToFloats[F Float, T Integer](dst []F, src []T) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	n := 0
	if x, ok := any(src).([]int32); ok {
		if y, ok := any(dst).([]float32); ok {
			n = intFast(y, x, 1)
		}
	}
	for i, v := range src[n:] {
		dst[n+i] = F(v)
	}
	return nil
}

// ToNarrow converts to an integer of 2 or 4 bits: ToInt[int32], then its low bits. Read it back with a sign or without.
func ToNarrow(x float64, bits uint) uint8 { return uint8(ToInt[int32](x)) & (1<<bits - 1) }

// narrowPerByte is how many elements of that width a byte holds, 0 if the width is none that ONNX has.
func narrowPerByte(bits uint) int {
	if bits != 2 && bits != 4 {
		return 0
	}
	return 8 / int(bits)
}

// PackNarrow packs elements of 2 or 4 bits into bytes, the first in the lowest bits; the last byte is filled up with zeros.
func PackNarrow(dst, src []uint8, bits uint) error {
	per := narrowPerByte(bits)
	if per == 0 || len(dst) != (len(src)+per-1)/per {
		return fmt.Errorf("%w: %d elements of %d bits do not pack into %d bytes", ErrShape, len(src), bits, len(dst))
	}
	clear(dst)
	for i, v := range src {
		dst[i/per] |= (v & (1<<bits - 1)) << (uint(i%per) * bits)
	}
	return nil
}

// UnpackNarrow is the inverse; with signed the elements are sign-extended.
func UnpackNarrow(dst, src []uint8, bits uint, signed bool) error {
	per := narrowPerByte(bits)
	if per == 0 || len(src) != (len(dst)+per-1)/per {
		return fmt.Errorf("%w: %d bytes do not unpack into %d elements of %d bits", ErrShape, len(src), len(dst), bits)
	}
	for i := range dst {
		v := src[i/per] >> (uint(i%per) * bits) & (1<<bits - 1)
		if signed {
			v = uint8(int8(v<<(8-bits)) >> (8 - bits))
		}
		dst[i] = v
	}
	return nil
}

// Quantize sets dst = saturate(round(src/scale) + zero): the quotient in float32, rounded to an integer with ties to even, saturated to
// int32, the sum saturated to T. NaN gives zero.
func Quantize[T int8 | uint8 | int16 | uint16](dst []T, src []float32, scale float32, zero T) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	lo, hi := intBounds[T]()
	n := 0
	if y := bytesOf(dst); y != nil {
		n = quantizeFast(y, src, scale, float32(lo-int64(zero)), float32(int64(hi)-int64(zero)), float32(zero))
	}
	dst = dst[n:]
	for i, v := range src[n:] {
		q := int64(ToInt[int32](math.RoundToEven(float64(v/scale)))) + int64(zero)
		dst[i] = T(min(max(q, lo), int64(hi)))
	}
	return nil
}

// Dequantize sets dst = (src - zero)·scale: the difference exact, converted to float32, the product rounded.
func Dequantize[T int8 | uint8 | int16 | uint16 | int32](dst []float32, src []T, scale float32, zero T) error {
	if len(dst) != len(src) {
		return convertLen(len(dst), len(src))
	}
	n := 0
	switch x := any(src).(type) {
	case []uint8:
		n = dequantizeFast(quantU8, dst, x, scale, float32(zero))
	case []int8:
		n = dequantizeFast(quantS8, dst, bytesOf(x), scale, float32(zero))
	case []int32:
		if zero == 0 {
			n = intFast(dst, x, scale)
		}
	}
	dst = dst[n:]
	for i, v := range src[n:] {
		dst[i] = float32(int64(v)-int64(zero)) * scale
	}
	return nil
}

// bytesOf views elements of one byte as bytes; of others it is nil.
func bytesOf[T Integer](s []T) []uint8 {
	if len(s) == 0 || unsafe.Sizeof(s[0]) != 1 {
		return nil
	}
	return unsafe.Slice((*uint8)(unsafe.Pointer(&s[0])), len(s))
}
