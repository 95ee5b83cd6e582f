package onnx

import "fmt"

// DType is an element type, numbered as in ONNX's TensorProto.DataType.
type DType int32

// Element types.
const (
	Undefined     DType = 0
	Float32       DType = 1
	Uint8         DType = 2
	Int8          DType = 3
	Uint16        DType = 4
	Int16         DType = 5
	Int32         DType = 6
	Int64         DType = 7
	String        DType = 8
	Bool          DType = 9
	Float16       DType = 10
	Float64       DType = 11
	Uint32        DType = 12
	Uint64        DType = 13
	Complex64     DType = 14
	Complex128    DType = 15
	BFloat16      DType = 16
	Float8E4M3FN  DType = 17
	Float8E4M3FNU DType = 18 // FLOAT8E4M3FNUZ: no infinities, no negative zero
	Float8E5M2    DType = 19
	Float8E5M2FNU DType = 20 // FLOAT8E5M2FNUZ
	Uint4         DType = 21
	Int4          DType = 22
	Float4E2M1    DType = 23
	Float8E8M0    DType = 24
	Uint2         DType = 25
	Int2          DType = 26
)

// storage says which Go slice holds the elements of a type. Types narrower than a byte use one byte an element.
type storage uint8

const (
	stNone storage = iota
	stF32
	stF64
	stI8
	stI16
	stI32
	stI64
	stU8
	stU16
	stU32
	stU64
	stBool
	stString
	stC64
	stC128
)

type dtypeInfo struct {
	name  string
	store storage
	width int // bytes an element in memory
	bits  int // bits an element in a TensorProto's raw data
}

var dtypes = [...]dtypeInfo{
	Undefined:     {"undefined", stNone, 0, 0},
	Float32:       {"float32", stF32, 4, 32},
	Uint8:         {"uint8", stU8, 1, 8},
	Int8:          {"int8", stI8, 1, 8},
	Uint16:        {"uint16", stU16, 2, 16},
	Int16:         {"int16", stI16, 2, 16},
	Int32:         {"int32", stI32, 4, 32},
	Int64:         {"int64", stI64, 8, 64},
	String:        {"string", stString, 16, 0},
	Bool:          {"bool", stBool, 1, 8},
	Float16:       {"float16", stU16, 2, 16},
	Float64:       {"float64", stF64, 8, 64},
	Uint32:        {"uint32", stU32, 4, 32},
	Uint64:        {"uint64", stU64, 8, 64},
	Complex64:     {"complex64", stC64, 8, 64},
	Complex128:    {"complex128", stC128, 16, 128},
	BFloat16:      {"bfloat16", stU16, 2, 16},
	Float8E4M3FN:  {"float8e4m3fn", stU8, 1, 8},
	Float8E4M3FNU: {"float8e4m3fnuz", stU8, 1, 8},
	Float8E5M2:    {"float8e5m2", stU8, 1, 8},
	Float8E5M2FNU: {"float8e5m2fnuz", stU8, 1, 8},
	Uint4:         {"uint4", stU8, 1, 4},
	Int4:          {"int4", stI8, 1, 4},
	Float4E2M1:    {"float4e2m1", stU8, 1, 4},
	Float8E8M0:    {"float8e8m0", stU8, 1, 8},
	Uint2:         {"uint2", stU8, 1, 2},
	Int2:          {"int2", stI8, 1, 2},
}

func (d DType) info() dtypeInfo {
	if d < 0 || int(d) >= len(dtypes) {
		return dtypes[Undefined]
	}
	return dtypes[d]
}

// Valid reports whether d is an element type this engine knows.
func (d DType) Valid() bool { return d > 0 && int(d) < len(dtypes) }

// Width is the number of bytes an element takes in memory.
func (d DType) Width() int { return d.info().width }

func (d DType) String() string {
	if d < 0 || int(d) >= len(dtypes) {
		return fmt.Sprintf("dtype(%d)", int32(d))
	}
	return dtypes[d].name
}

// isFloat reports whether d is one of the IEEE-like types that arithmetic operators take.
func (d DType) isFloat() bool {
	return d == Float32 || d == Float64 || d == Float16 || d == BFloat16
}

// isInt reports whether d is an integer of at least 8 bits.
func (d DType) isInt() bool {
	switch d {
	case Uint8, Int8, Uint16, Int16, Int32, Int64, Uint32, Uint64:
		return true
	}
	return false
}

func (d DType) isComplex() bool { return d == Complex64 || d == Complex128 }
