package onnx

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"unsafe"
)

// Value is what flows along an edge of a graph: *Tensor, *Sequence, *Optional or *Map.
type Value interface{ isValue() }

// Tensor is a dense array in row-major order. A Tensor handed to or returned by a Session must not be changed while others use it.
type Tensor struct {
	DType DType
	Shape []int
	// data is the slice that DType's storage names, of exactly Len elements; nil in a dry run, where only shapes are known.
	data any
	buf  *buffer // owner of the memory when it came from a session's arena
	// last says that the elements lie channels-last: Shape is N, C, space..., memory is N, space..., C. Only operators with op.layout see
	// such tensors, and no tensor leaves a graph like this.
	last bool
}

// Sequence is an ordered list of values of one type.
type Sequence struct {
	Elem  DType // element type of the tensors, Undefined when unknown or not tensors
	Items []Value
}

// Optional is a value that may be absent.
type Optional struct{ Value Value }

// Map is a dictionary with integer or string keys (ai.onnx.ml). Exactly one of the key slices is set; Values has as many elements.
type Map struct {
	IntKeys    []int64
	StringKeys []string
	Values     *Tensor
}

func (*Tensor) isValue()   {}
func (*Sequence) isValue() {}
func (*Optional) isValue() {}
func (*Map) isValue()      {}

// Element lists the Go types in which elements are held. Float16 and BFloat16 are uint16 bit patterns; float8, uint4, uint2 and
// float4 are uint8 (one element a byte, in the low bits); int4 and int2 are sign-extended int8.
type Element interface {
	float32 | float64 | int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64 | bool | string | complex64 | complex128
}

// New makes a tensor of the natural type of T over data, which it keeps. The number of elements must be the product of shape.
func New[T Element](shape []int, data []T) (*Tensor, error) {
	return NewTyped(naturalType[T](), shape, data)
}

// NewTyped is New with the element type named, for the types that share a Go type (float16 in uint16, int4 in int8, ...).
func NewTyped[T Element](dt DType, shape []int, data []T) (*Tensor, error) {
	n, err := shapeLen(shape)
	if err != nil {
		return nil, err
	}
	if n != len(data) {
		return nil, fmt.Errorf("shape %v wants %d elements, data has %d", shape, n, len(data))
	}
	if dt.info().store != naturalType[T]().info().store {
		return nil, fmt.Errorf("%v elements are not held in []%T", dt, *new(T))
	}
	return &Tensor{DType: dt, Shape: slices.Clone(shape), data: data}, nil
}

// Data returns the elements of t without copying. T must be the Go type that holds t's elements.
func Data[T Element](t *Tensor) ([]T, error) {
	if t == nil {
		return nil, fmt.Errorf("no tensor")
	}
	d, ok := t.data.([]T)
	if !ok {
		return nil, fmt.Errorf("%v tensor does not hold []%T", t.DType, *new(T))
	}
	return d, nil
}

func naturalType[T Element]() DType {
	switch any(*new(T)).(type) {
	case float32:
		return Float32
	case float64:
		return Float64
	case int8:
		return Int8
	case int16:
		return Int16
	case int32:
		return Int32
	case int64:
		return Int64
	case uint8:
		return Uint8
	case uint16:
		return Uint16
	case uint32:
		return Uint32
	case uint64:
		return Uint64
	case bool:
		return Bool
	case string:
		return String
	case complex64:
		return Complex64
	default:
		return Complex128
	}
}

// maxElems bounds the elements of one tensor so that no index arithmetic can overflow, whatever the limits say.
const maxElems = 1 << 40

// shapeLen is the product of the dimensions, refusing negative dimensions and overflow.
func shapeLen(shape []int) (int, error) {
	n := 1
	for _, d := range shape {
		if d < 0 {
			return 0, fmt.Errorf("negative dimension in shape %v", shape)
		}
		if d > maxElems {
			return 0, fmt.Errorf("shape %v overflows", shape)
		}
		if n > 0 && d > 0 && n > maxElems/d {
			return 0, fmt.Errorf("shape %v overflows", shape)
		}
		n *= d
	}
	return n, nil
}

// Len is the number of elements.
func (t *Tensor) Len() int { return prod(t.Shape) }

// Rank is the number of dimensions.
func (t *Tensor) Rank() int { return len(t.Shape) }

// known reports whether t has elements and not only a shape.
func (t *Tensor) known() bool { return t.data != nil }

func prod(s []int) int {
	n := 1
	for _, d := range s {
		n *= d
	}
	return n
}

// view returns a tensor over the same elements with another shape of the same length.
func (t *Tensor) view(shape []int) *Tensor {
	return &Tensor{DType: t.DType, Shape: shape, data: t.data, buf: t.buf}
}

func makeData(dt DType, n int) any {
	switch dt.info().store {
	case stF32:
		return make([]float32, n)
	case stF64:
		return make([]float64, n)
	case stI8:
		return make([]int8, n)
	case stI16:
		return make([]int16, n)
	case stI32:
		return make([]int32, n)
	case stI64:
		return make([]int64, n)
	case stU8:
		return make([]uint8, n)
	case stU16:
		return make([]uint16, n)
	case stU32:
		return make([]uint32, n)
	case stU64:
		return make([]uint64, n)
	case stBool:
		return make([]bool, n)
	case stString:
		return make([]string, n)
	case stC64:
		return make([]complex64, n)
	case stC128:
		return make([]complex128, n)
	}
	return nil
}

// newTensor allocates zeroed elements. shape must have been checked; operators use Call.Out instead, which meters.
func newTensor(dt DType, shape []int) *Tensor {
	return &Tensor{DType: dt, Shape: slices.Clone(shape), data: makeData(dt, prod(shape))}
}

// data1 returns the elements as []T, or an empty slice for another type: operators check types before they read.
func data1[T Element](t *Tensor) []T {
	d, _ := t.data.([]T)
	return d
}

func scalarOf[T Element](v T) *Tensor {
	return &Tensor{DType: naturalType[T](), Shape: []int{}, data: []T{v}}
}

func vectorOf[T Element](v []T) *Tensor {
	return &Tensor{DType: naturalType[T](), Shape: []int{len(v)}, data: v}
}

// rawLen is the number of bytes of n elements in a TensorProto's raw data.
func rawLen(dt DType, n int) int {
	return (n*dt.info().bits + 7) / 8
}

// fixed lists the element types whose memory image on a little-endian machine is their raw data.
type fixed interface {
	float32 | float64 | int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64 | bool | complex64 | complex128
}

func byteView[T fixed](s []T) []byte {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(&s[0])), len(s)*int(unsafe.Sizeof(s[0])))
}

var littleEndian = func() bool {
	x := uint16(1)
	return *(*byte)(unsafe.Pointer(&x)) == 1
}()

// memory is the byte image of the elements, nil for strings.
func (t *Tensor) memory() []byte {
	switch d := t.data.(type) {
	case []float32:
		return byteView(d)
	case []float64:
		return byteView(d)
	case []int8:
		return byteView(d)
	case []int16:
		return byteView(d)
	case []int32:
		return byteView(d)
	case []int64:
		return byteView(d)
	case []uint8:
		return d
	case []uint16:
		return byteView(d)
	case []uint32:
		return byteView(d)
	case []uint64:
		return byteView(d)
	case []bool:
		return byteView(d)
	case []complex64:
		return byteView(d)
	case []complex128:
		return byteView(d)
	}
	return nil
}

// wordSize is the unit in which a type's bytes are swapped between byte orders.
func wordSize(dt DType) int {
	switch dt {
	case Complex64:
		return 4
	case Complex128:
		return 8
	}
	return dt.Width()
}

func swapWords(b []byte, w int) {
	if littleEndian || w < 2 {
		return
	}
	for ; len(b) >= w; b = b[w:] {
		slices.Reverse(b[:w])
	}
}

// FromRaw decodes ONNX raw data: little-endian elements, types narrower than a byte packed from the low bits up.
func FromRaw(dt DType, shape []int, raw []byte) (*Tensor, error) {
	n, err := shapeLen(shape)
	if err != nil {
		return nil, err
	}
	if !dt.Valid() || dt == String {
		return nil, fmt.Errorf("no raw form for %v", dt)
	}
	if want := rawLen(dt, n); want != len(raw) {
		return nil, fmt.Errorf("raw data of %v%v has %d bytes, want %d", dt, shape, len(raw), want)
	}
	t := newTensor(dt, shape)
	switch bits := dt.info().bits; {
	case dt == Bool:
		d := t.data.([]bool)
		for i, b := range raw {
			d[i] = b != 0
		}
	case bits < 8:
		unpackNarrow(t, raw, bits)
	default:
		copy(t.memory(), raw)
		swapWords(t.memory(), wordSize(dt))
	}
	return t, nil
}

func unpackNarrow(t *Tensor, raw []byte, bits int) {
	per, mask := 8/bits, byte(1<<bits-1)
	for i, n := 0, t.Len(); i < n; i++ {
		v := raw[i/per] >> (i % per * bits) & mask
		switch d := t.data.(type) {
		case []uint8:
			d[i] = v
		case []int8:
			d[i] = int8(v<<(8-bits)) >> (8 - bits)
		}
	}
}

// AppendRaw appends the ONNX raw data of t, with every NaN of the binary32 and binary64 types made canonical (positive quiet, payload
// zero), so that equal results have equal bytes on every machine. Strings have no raw form.
func (t *Tensor) AppendRaw(b []byte) ([]byte, error) {
	if !t.DType.Valid() || t.DType == String || t.data == nil {
		return nil, fmt.Errorf("no raw form for %v", t.DType)
	}
	bits := t.DType.info().bits
	if bits < 8 {
		per, start := 8/bits, len(b)
		b = append(b, make([]byte, rawLen(t.DType, t.Len()))...)
		for i, v := range t.memory() {
			b[start+i/per] |= (v & (1<<bits - 1)) << (i % per * bits)
		}
		return b, nil
	}
	start := len(b)
	b = append(b, t.memory()...)
	swapWords(b[start:], wordSize(t.DType))
	canonicalNaNs(t.DType, b[start:])
	return b, nil
}

func canonicalNaNs(dt DType, b []byte) {
	le := binary.LittleEndian
	switch dt {
	case Float32, Complex64:
		for ; len(b) >= 4; b = b[4:] {
			if le.Uint32(b)&0x7fffffff > 0x7f800000 {
				le.PutUint32(b, 0x7fc00000)
			}
		}
	case Float64, Complex128:
		for ; len(b) >= 8; b = b[8:] {
			if le.Uint64(b)&math.MaxInt64 > 0x7ff0000000000000 {
				le.PutUint64(b, 0x7ff8000000000000)
			}
		}
	case Float16:
		for ; len(b) >= 2; b = b[2:] {
			if le.Uint16(b)&0x7fff > 0x7c00 {
				le.PutUint16(b, 0x7e00)
			}
		}
	case BFloat16:
		for ; len(b) >= 2; b = b[2:] {
			if le.Uint16(b)&0x7fff > 0x7f80 {
				le.PutUint16(b, 0x7fc0)
			}
		}
	}
}
