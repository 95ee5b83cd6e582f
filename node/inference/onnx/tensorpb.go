package onnx

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"path"
	"strconv"
)

// dims checks a claimed shape against the limits before anything is allocated for it.
func (l *Limits) dims(dt DType, dims []int64) ([]int, error) {
	if len(dims) > l.Rank {
		return nil, tooDear("rank %d, limit %d", len(dims), l.Rank)
	}
	shape := make([]int, len(dims))
	for i, d := range dims {
		if d < 0 || d > maxElems {
			return nil, fmt.Errorf("dimension %d out of range", d)
		}
		shape[i] = int(d)
	}
	return shape, l.shape(dt, shape)
}

// shape says whether a tensor of this type and shape may exist at all.
func (l *Limits) shape(dt DType, shape []int) error {
	n, err := shapeLen(shape)
	if err != nil {
		return failf(CodeFailed, "%w", err)
	}
	if len(shape) > l.Rank {
		return tooDear("rank %d, limit %d", len(shape), l.Rank)
	}
	if b := satMul(int64(n), int64(max(dt.Width(), 1))); b > l.TensorBytes {
		return tooDear("tensor %v%v has %d bytes, limit %d", dt, shape, b, l.TensorBytes)
	}
	return nil
}

// tensor turns a TensorProto into a Tensor. ext opens external data; nil refuses it.
func (l *Limits) tensor(p *tensorPB, ext fs.FS) (*Tensor, error) {
	if p.segment {
		return nil, failf(CodeUnsupported, "tensor %q is a segment", p.name)
	}
	if !p.dtype.Valid() {
		return nil, fmt.Errorf("tensor %q has no element type", p.name)
	}
	shape, err := l.dims(p.dtype, p.dims)
	if err != nil {
		return nil, fmt.Errorf("tensor %q: %w", p.name, err)
	}
	var t *Tensor
	switch {
	case p.external:
		t, err = l.external(p, shape, ext)
	case p.hasRaw:
		t, err = FromRaw(p.dtype, shape, p.raw)
	default:
		t, err = typedData(p, shape)
	}
	if err != nil {
		return nil, fmt.Errorf("tensor %q: %w", p.name, err)
	}
	return t, nil
}

// typedData reads the *_data fields. Their length is checked before the tensor is allocated.
func typedData(p *tensorPB, shape []int) (*Tensor, error) {
	n := prod(shape)
	need := func(have, want int) error {
		if have != want {
			return fmt.Errorf("%v%v wants %d entries, has %d", p.dtype, shape, want, have)
		}
		return nil
	}
	var err error
	switch p.dtype {
	case Float32:
		err = need(len(p.f32), n)
	case Complex64:
		err = need(len(p.f32), 2*n)
	case Float64:
		err = need(len(p.f64), n)
	case Complex128:
		err = need(len(p.f64), 2*n)
	case Int64:
		err = need(len(p.i64), n)
	case Uint32, Uint64:
		err = need(len(p.u64), n)
	case String:
		err = need(len(p.strs), n)
	default:
		per := 1 // narrow types: packed elements of one byte in each int32
		if bits := p.dtype.info().bits; bits < 8 {
			per = 8 / bits
		}
		err = need(len(p.i32), (n+per-1)/per)
	}
	if err != nil {
		return nil, err
	}
	t := newTensor(p.dtype, shape)
	switch d := t.data.(type) {
	case []float32:
		copy(d, p.f32)
	case []float64:
		copy(d, p.f64)
	case []int64:
		copy(d, p.i64)
	case []uint64:
		copy(d, p.u64)
	case []uint32:
		for i := range d {
			d[i] = uint32(p.u64[i])
		}
	case []complex64:
		for i := range d {
			d[i] = complex(p.f32[2*i], p.f32[2*i+1])
		}
	case []complex128:
		for i := range d {
			d[i] = complex(p.f64[2*i], p.f64[2*i+1])
		}
	case []string:
		for i := range d {
			d[i] = string(p.strs[i])
		}
	default:
		fromInt32(t, p.i32)
	}
	return t, nil
}

func fromInt32(t *Tensor, v []int32) {
	if bits := t.DType.info().bits; bits < 8 {
		raw := make([]byte, len(v))
		for i, x := range v {
			raw[i] = byte(x)
		}
		unpackNarrow(t, raw, bits)
		return
	}
	switch d := t.data.(type) {
	case []int32:
		copy(d, v)
	case []int8:
		for i := range d {
			d[i] = int8(v[i])
		}
	case []int16:
		for i := range d {
			d[i] = int16(v[i])
		}
	case []uint8:
		for i := range d {
			d[i] = uint8(v[i])
		}
	case []uint16:
		for i := range d {
			d[i] = uint16(v[i])
		}
	case []bool:
		for i := range d {
			d[i] = v[i] != 0
		}
	}
}

// external reads a tensor's bytes from a file beside the model.
//
// SECURITY: the location comes from the model. fs.ValidPath refuses absolute paths and "..", and LoadFile's file system is an
// os.Root, which also refuses symbolic links that lead out.
func (l *Limits) external(p *tensorPB, shape []int, ext fs.FS) (*Tensor, error) {
	var location string
	var offset, length int64
	want := int64(rawLen(p.dtype, prod(shape)))
	length = want
	for _, e := range p.extern {
		var err error
		switch e.key {
		case "location":
			location = e.value
		case "offset":
			offset, err = strconv.ParseInt(e.value, 10, 64)
		case "length":
			length, err = strconv.ParseInt(e.value, 10, 64)
		}
		if err != nil {
			return nil, fmt.Errorf("external data %s: %w", e.key, err)
		}
	}
	if location == "" || offset < 0 || length != want || offset > math.MaxInt64-length {
		return nil, fmt.Errorf("external data %q: offset %d, length %d for %d bytes", location, offset, length, want)
	}
	if location = path.Clean(location); !fs.ValidPath(location) || location == "." {
		return nil, fmt.Errorf("external data location %q leaves the model's directory", location)
	}
	if ext == nil {
		return nil, failf(CodeUnsupported, "external data %q, but no files were given with the model", location)
	}
	f, err := ext.Open(location)
	if err != nil {
		return nil, fmt.Errorf("open external data: %w", err)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() < offset+length {
		return nil, fmt.Errorf("external data %q is not a regular file of %d bytes or more", location, offset+length)
	}
	raw := make([]byte, length)
	if r, ok := f.(io.ReaderAt); ok {
		_, err = r.ReadAt(raw, offset)
	} else if _, err = io.CopyN(io.Discard, f, offset); err == nil {
		_, err = io.ReadFull(f, raw)
	}
	if err != nil && (!errors.Is(err, io.EOF) || length != 0) {
		return nil, fmt.Errorf("read external data %q: %w", location, err)
	}
	return FromRaw(p.dtype, shape, raw)
}

// dense expands a sparse tensor in COO form: indices are linear (one dimension) or coordinates (two).
func (l *Limits) dense(p *sparsePB) (*Tensor, error) {
	if p.values == nil || p.indices == nil {
		return nil, fmt.Errorf("sparse tensor without values or indices")
	}
	values, err := l.tensor(p.values, nil)
	if err != nil {
		return nil, err
	}
	indices, err := l.tensor(p.indices, nil)
	if err != nil {
		return nil, err
	}
	shape, err := l.dims(values.DType, p.dims)
	if err != nil {
		return nil, err
	}
	idx, n := data1[int64](indices), values.Len()
	linear := indices.Rank() == 1
	if indices.DType != Int64 || values.Rank() != 1 || len(shape) == 0 ||
		!(linear && len(idx) == n || indices.Rank() == 2 && indices.Shape[0] == n && indices.Shape[1] == len(shape)) {
		return nil, fmt.Errorf("sparse tensor: indices %v for values %v and shape %v", indices.Shape, values.Shape, shape)
	}
	t := newTensor(values.DType, shape)
	at := make([]int, n)
	for i := range n {
		if linear {
			at[i] = int(idx[i])
		} else {
			for j, d := range shape {
				x := idx[i*len(shape)+j]
				if x < 0 || x >= int64(d) {
					return nil, fmt.Errorf("sparse index %d out of range", x)
				}
				at[i] = at[i]*d + int(x)
			}
		}
		if at[i] < 0 || at[i] >= t.Len() {
			return nil, fmt.Errorf("sparse index %d out of range", at[i])
		}
	}
	scatterRuns(t, values, at, 1)
	return t, nil
}
