package claim

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// DType is an element type, by the number that ONNX's TensorProto.DataType gives it.
type DType uint8

// The element types that inputs and outputs may have.
const (
	Float32    DType = 1
	Uint8      DType = 2
	Int8       DType = 3
	Uint16     DType = 4
	Int16      DType = 5
	Int32      DType = 6
	Int64      DType = 7
	String     DType = 8 // each element: uint32 little-endian length, then that many bytes
	Bool       DType = 9 // one byte, 0 or 1
	Float16    DType = 10
	Float64    DType = 11
	Uint32     DType = 12
	Uint64     DType = 13
	Complex64  DType = 14
	Complex128 DType = 15
	BFloat16   DType = 16
)

// sizes gives the bytes of one element; 0 means that the type is not fixed-size or not offered.
var sizes = [...]uint64{Float32: 4, Uint8: 1, Int8: 1, Uint16: 2, Int16: 2, Int32: 4, Int64: 8, Bool: 1, Float16: 2, Float64: 8,
	Uint32: 4, Uint64: 8, Complex64: 8, Complex128: 16, BFloat16: 2}

// Size returns the bytes of one element, and whether the type has elements of one size.
func (d DType) Size() (uint64, bool) {
	if int(d) >= len(sizes) || sizes[d] == 0 {
		return 0, false
	}
	return sizes[d], true
}

// Bounds of the canonical encoding. They keep a decoder's allocations in proportion to its input.
const (
	MaxTensors    = 1024 // more than any published model has inputs
	MaxRank       = 16   // ONNX models rarely pass 8
	MaxNameLength = 1024
)

// Tensor is one named input or output in the protocol's canonical form: elements little-endian in row-major order.
type Tensor struct {
	Name  string
	DType DType
	Shape []uint64
	Data  []byte
}

// ErrTensor is the class of all errors about malformed canonical tensors.
var ErrTensor = errors.New("malformed tensors")

// Validate checks that the data has exactly the length that type and shape ask for.
func (t Tensor) Validate() error {
	if len(t.Name) > MaxNameLength {
		return fmt.Errorf("%w: a name of %d bytes, at most %d are allowed", ErrTensor, len(t.Name), MaxNameLength)
	}
	if len(t.Shape) > MaxRank {
		return fmt.Errorf("%w: %q has rank %d, at most %d is allowed", ErrTensor, t.Name, len(t.Shape), MaxRank)
	}
	n := uint64(1)
	for _, d := range t.Shape {
		hi, lo := bits.Mul64(n, d)
		if hi != 0 || lo > 1<<48 {
			return fmt.Errorf("%w: %q has too many elements %v", ErrTensor, t.Name, t.Shape)
		}
		n = lo
	}
	if t.DType == String {
		return t.validateStrings(n)
	}
	size, ok := t.DType.Size()
	if !ok {
		return fmt.Errorf("%w: %q has element type %d, which is not offered", ErrTensor, t.Name, t.DType)
	}
	if uint64(len(t.Data)) != n*size {
		return fmt.Errorf("%w: %q of type %d and shape %v needs %d bytes, has %d", ErrTensor, t.Name, t.DType, t.Shape, n*size, len(t.Data))
	}
	if t.DType == Bool {
		for i, b := range t.Data {
			if b > 1 {
				return fmt.Errorf("%w: %q element %d is the byte %d, a bool is 0 or 1", ErrTensor, t.Name, i, b)
			}
		}
	}
	return nil
}

func (t Tensor) validateStrings(n uint64) error {
	data := t.Data
	for ; n > 0; n-- {
		if len(data) < 4 {
			return fmt.Errorf("%w: %q ends within its strings", ErrTensor, t.Name)
		}
		length := uint64(binary.LittleEndian.Uint32(data))
		if uint64(len(data)-4) < length {
			return fmt.Errorf("%w: %q ends within a string", ErrTensor, t.Name)
		}
		data = data[4+length:]
	}
	if len(data) != 0 {
		return fmt.Errorf("%w: %q has %d bytes after its last string", ErrTensor, t.Name, len(data))
	}
	return nil
}

// EncodeTensors returns abi.encode(Tensor[]) for struct Tensor { string name; uint8 dtype; uint64[] shape; bytes data; }, the form
// in which inputs and outputs are hashed, sent and handed to contracts. Tensors must be valid.
func EncodeTensors(tensors []Tensor) []byte {
	var w words
	w.uint(wordSize).uint(uint64(len(tensors)))
	offset := uint64(len(tensors)) * wordSize
	for _, t := range tensors {
		w.uint(offset)
		offset += t.encodedSize()
	}
	for _, t := range tensors {
		head := uint64(4 * wordSize)
		shapeAt := head + wordSize + padded(len(t.Name))
		dataAt := shapeAt + wordSize + uint64(len(t.Shape))*wordSize
		w.uint(head).uint(uint64(t.DType)).uint(shapeAt).uint(dataAt)
		w.bytes([]byte(t.Name))
		w.uint(uint64(len(t.Shape)))
		for _, d := range t.Shape {
			w.uint(d)
		}
		w.bytes(t.Data)
	}
	return w.buf
}

func (t Tensor) encodedSize() uint64 {
	return 7*wordSize + padded(len(t.Name)) + uint64(len(t.Shape))*wordSize + padded(len(t.Data))
}

// bytes appends a dynamic byte string: its length, then the bytes padded with zeros to a whole word.
func (w *words) bytes(b []byte) {
	w.uint(uint64(len(b)))
	w.buf = append(w.buf, b...)
	w.buf = append(w.buf, make([]byte, padded(len(b))-uint64(len(b)))...)
}

func padded(n int) uint64 { return (uint64(n) + wordSize - 1) / wordSize * wordSize }

// DecodeTensors reads what [EncodeTensors] writes, and nothing else: the layout is canonical, so one list of tensors has one
// encoding and one commitment. Data aliases b. All errors match [ErrTensor].
func DecodeTensors(b []byte) ([]Tensor, error) {
	r := reader{rest: b}
	if r.uint() != wordSize {
		return nil, fmt.Errorf("%w: the encoding does not start with the offset of one array", ErrTensor)
	}
	count := r.uint()
	if count > MaxTensors {
		return nil, fmt.Errorf("%w: %d tensors, at most %d are allowed", ErrTensor, count, MaxTensors)
	}
	offsets := make([]uint64, count)
	for i := range offsets {
		offsets[i] = r.uint()
	}
	tensors := make([]Tensor, 0, count)
	offset := count * wordSize
	for i := range offsets {
		if r.failed || offsets[i] != offset {
			return nil, fmt.Errorf("%w: tensor %d is not where a canonical encoding has it", ErrTensor, i)
		}
		t, err := r.tensor()
		if err != nil {
			return nil, fmt.Errorf("tensor %d: %w", i, err)
		}
		if err := t.Validate(); err != nil {
			return nil, err
		}
		offset += t.encodedSize()
		tensors = append(tensors, t)
	}
	if r.failed || len(r.rest) != 0 {
		return nil, fmt.Errorf("%w: truncated, or bytes after the end", ErrTensor)
	}
	return tensors, nil
}

// reader consumes words from the front. After a failure it returns zeros and stays failed.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) take(n uint64) []byte {
	if r.failed || uint64(len(r.rest)) < n {
		r.failed = true
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) uint() uint64 {
	word := r.take(wordSize)
	if word == nil {
		return 0
	}
	for _, b := range word[:wordSize-8] {
		if b != 0 {
			r.failed = true
			return 0
		}
	}
	return binary.BigEndian.Uint64(word[wordSize-8:])
}

func (r *reader) bytes() []byte {
	n := r.uint()
	if n > uint64(len(r.rest)) {
		r.failed = true
		return nil
	}
	b := r.take(n)
	for _, pad := range r.take(padded(int(n)) - n) {
		if pad != 0 {
			r.failed = true
		}
	}
	return b
}

func (r *reader) tensor() (Tensor, error) {
	nameAt, dtype, shapeAt, dataAt := r.uint(), r.uint(), r.uint(), r.uint()
	name := r.bytes()
	rank := r.uint()
	if r.failed || rank > MaxRank || dtype > 255 {
		return Tensor{}, fmt.Errorf("%w: truncated, or a rank above %d, or an unknown element type", ErrTensor, MaxRank)
	}
	t := Tensor{Name: string(name), DType: DType(dtype), Shape: make([]uint64, rank)}
	for i := range t.Shape {
		t.Shape[i] = r.uint()
	}
	t.Data = r.bytes()
	wantShape := 5*wordSize + padded(len(name))
	if r.failed || nameAt != 4*wordSize || shapeAt != wantShape || dataAt != wantShape+(1+rank)*wordSize {
		return Tensor{}, fmt.Errorf("%w: truncated, or not laid out canonically", ErrTensor)
	}
	return t, nil
}
