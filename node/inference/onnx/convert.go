package onnx

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unsafe"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// convert fills y with the elements of x in y's type. Floats to integers truncate and saturate (NaN gives 0), integers to narrower
// integers wrap, anything to bool is x != 0. saturate and mode serve the 8-bit floats.
func convert(y, x *Tensor, saturate bool, mode string) error {
	switch {
	case x.DType == String:
		return parseStrings(y, x, saturate, mode)
	case y.DType == String:
		return formatStrings(y, x)
	case y.DType == x.DType:
		copyAll(y, x)
		return nil
	case isInteger(x.DType) && (isInteger(y.DType) || y.DType == Bool):
		intsToInts(y, int64s(x))
		return nil
	case isInteger(x.DType) && (y.DType == Float32 || y.DType == Float64):
		return intsToFloats(y, x)
	}
	return storeFloats(y, x, saturate, mode)
}

// isInteger reports whether elements are held as Go integers with their own value: integers of all widths and bool.
func isInteger(d DType) bool {
	switch d {
	case Uint4, Int4, Uint2, Int2, Bool:
		return true
	}
	return d.isInt()
}

// int64s widens integers; uint64 keeps its bits.
func int64s(x *Tensor) []int64 {
	out := make([]int64, x.Len())
	switch d := x.data.(type) {
	case []int64:
		copy(out, d)
	case []int32:
		widenInts(out, d)
	case []int16:
		widenInts(out, d)
	case []int8:
		widenInts(out, d)
	case []uint64:
		widenInts(out, d)
	case []uint32:
		widenInts(out, d)
	case []uint16:
		widenInts(out, d)
	case []uint8:
		widenInts(out, d)
	case []bool:
		widenInts(out, cast[uint8](d))
	}
	return out
}

func widenInts[T integer](dst []int64, src []T) {
	for i, v := range src {
		dst[i] = int64(v)
	}
}

func intsToInts(y *Tensor, v []int64) {
	bits := y.DType.info().bits
	switch d := y.data.(type) {
	case []int64:
		copy(d, v)
	case []int32:
		wrapInts(d, v)
	case []int16:
		wrapInts(d, v)
	case []int8:
		wrapInts(d, v)
		if bits < 8 {
			for i := range d {
				d[i] = d[i] << (8 - bits) >> (8 - bits)
			}
		}
	case []uint64:
		wrapInts(d, v)
	case []uint32:
		wrapInts(d, v)
	case []uint16:
		wrapInts(d, v)
	case []uint8:
		wrapInts(d, v)
		if bits < 8 {
			for i := range d {
				d[i] &= 1<<bits - 1
			}
		}
	case []bool:
		for i := range d {
			d[i] = v[i] != 0
		}
	}
}

func wrapInts[T integer](dst []T, src []int64) {
	for i, v := range src {
		dst[i] = T(v)
	}
}

func intsToFloats(y, x *Tensor) error {
	if x.DType == Uint64 {
		if d, ok := y.data.([]float32); ok {
			return kernel.IntsToFloats(d, x.data.([]uint64))
		}
		return kernel.IntsToFloats(y.data.([]float64), x.data.([]uint64))
	}
	v := int64s(x)
	if d, ok := y.data.([]float32); ok {
		return kernel.IntsToFloats(d, v)
	}
	return kernel.IntsToFloats(y.data.([]float64), v)
}

// smallFloats maps the element types of at most 8 bits to their formats.
var smallFloats = map[DType]kernel.SmallFloat{
	Float8E4M3FN: kernel.E4M3FN, Float8E4M3FNU: kernel.E4M3FNUZ, Float8E5M2: kernel.E5M2, Float8E5M2FNU: kernel.E5M2FNUZ,
	Float8E8M0: kernel.E8M0, Float4E2M1: kernel.E2M1,
}

// float64s is the exact value of every element, integers beyond 2^53 excepted (those round once).
func float64s(x *Tensor) []float64 {
	out := make([]float64, x.Len())
	switch d := x.data.(type) {
	case []float64:
		copy(out, d)
		return out
	case []float32:
		for i, v := range d {
			out[i] = float64(v)
		}
		return out
	case []uint16:
		if x.DType != Uint16 {
			for i, v := range widen(x) {
				out[i] = float64(v)
			}
			return out
		}
	case []uint8:
		if f, ok := smallFloats[x.DType]; ok {
			for i, v := range d {
				out[i] = float64(kernel.SmallTo(f, v))
			}
			return out
		}
	case []uint64:
		for i, v := range d {
			out[i] = float64(v)
		}
		return out
	}
	for i, v := range int64s(x) {
		out[i] = float64(v)
	}
	return out
}

// storeFloats rounds each element of x, taken as float64, to y's type once.
func storeFloats(y, x *Tensor, saturate bool, mode string) error {
	if f, ok := y.data.([]float32); ok && (x.DType == Float16 || x.DType == BFloat16) {
		copy(f, widen(x))
		return nil
	}
	if x.DType == Float32 && (y.DType == Float16 || y.DType == BFloat16) {
		narrow(y, x.data.([]float32))
		return nil
	}
	v := float64s(x)
	bits := uint(y.DType.info().bits)
	switch d := y.data.(type) {
	case []float32:
		for i := range d {
			d[i] = float32(v[i])
		}
	case []float64:
		copy(d, v)
	case []bool:
		for i := range d {
			d[i] = v[i] != 0
		}
	case []int64:
		return kernel.FloatsToInts(d, v)
	case []int32:
		return kernel.FloatsToInts(d, v)
	case []int16:
		return kernel.FloatsToInts(d, v)
	case []int8:
		if bits < 8 {
			for i := range d {
				d[i] = int8(kernel.ToNarrow(v[i], bits)<<(8-bits)) >> (8 - bits)
			}
			return nil
		}
		return kernel.FloatsToInts(d, v)
	case []uint64:
		return kernel.FloatsToInts(d, v)
	case []uint32:
		return kernel.FloatsToInts(d, v)
	case []uint16:
		switch y.DType {
		case Float16:
			for i := range d {
				d[i] = uint16(kernel.F16From64(v[i]))
			}
		case BFloat16:
			for i := range d {
				d[i] = uint16(kernel.BF16From64(v[i]))
			}
		default:
			return kernel.FloatsToInts(d, v)
		}
	case []uint8:
		return storeBytes(y.DType, d, v, saturate, mode)
	}
	return nil
}

func storeBytes(dt DType, d []uint8, v []float64, saturate bool, mode string) error {
	f, small := smallFloats[dt]
	switch bits := uint(dt.info().bits); {
	case dt == Float8E8M0:
		m, ok := map[string]kernel.E8M0Mode{"up": kernel.E8M0Up, "down": kernel.E8M0Down, "nearest": kernel.E8M0Nearest}[mode]
		if !ok {
			return failf(CodeUnsupported, "round_mode %q", mode)
		}
		for i := range d {
			d[i] = kernel.E8M0From(float32(v[i]), m, saturate)
		}
	case small:
		for i := range d {
			d[i] = kernel.SmallFrom(f, v[i], saturate)
		}
	case bits < 8:
		for i := range d {
			d[i] = kernel.ToNarrow(v[i], bits)
		}
	default:
		return kernel.FloatsToInts(d, v)
	}
	return nil
}

// castTo returns x in another numeric type, x itself if it has that type already.
func castTo(x *Tensor, dt DType) *Tensor {
	if x.DType == dt {
		return x
	}
	y := newTensor(dt, x.Shape)
	_ = convert(y, x, true, "up") // cannot fail between numeric types
	return y
}

// widen returns the elements of a float16 or bfloat16 tensor as float32.
func widen(x *Tensor) []float32 {
	d := x.data.([]uint16)
	out := make([]float32, len(d))
	if x.DType == Float16 {
		_ = kernel.F16ToSlice(out, as[kernel.F16](d)) // equal lengths
	} else {
		_ = kernel.BF16ToSlice(out, as[kernel.BF16](d))
	}
	return out
}

// narrow rounds float32 into a float16 or bfloat16 tensor.
func narrow(y *Tensor, v []float32) {
	d := y.data.([]uint16)
	if y.DType == Float16 {
		_ = kernel.F16FromSlice(as[kernel.F16](d), v) // equal lengths
	} else {
		_ = kernel.BF16FromSlice(as[kernel.BF16](d), v)
	}
}

// as views 16-bit words as the kernel's named type.
func as[T ~uint16](d []uint16) []T {
	if len(d) == 0 {
		return nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(&d[0])), len(d))
}

// wide is x in a type that kernels compute in: float16 and bfloat16 become float32, the others stay.
func wide(x *Tensor) *Tensor {
	if x == nil || x.DType != Float16 && x.DType != BFloat16 {
		return x
	}
	return &Tensor{DType: Float32, Shape: x.Shape, data: widen(x)}
}

// wideType is the type of wide(x).
func wideType(dt DType) DType {
	if dt == Float16 || dt == BFloat16 {
		return Float32
	}
	return dt
}

// narrowTo stores a computed tensor into y, rounding if y is narrower.
func narrowTo(y, computed *Tensor) { copyAll(y, castTo(computed, y.DType)) }

// parseStrings reads numbers as ONNX's Cast does: decimal or scientific notation, INF, NaN in any case.
func parseStrings(y, x *Tensor, saturate bool, mode string) error {
	src := x.data.([]string)
	if isInteger(y.DType) && y.DType != Bool {
		v := make([]int64, len(src))
		for i, s := range src {
			n, err := strconv.ParseInt(strings.TrimSpace(s), 10, 64)
			if u, uerr := strconv.ParseUint(strings.TrimSpace(s), 10, 64); err != nil && uerr == nil {
				n, err = int64(u), nil
			}
			if err != nil { // "1.0e3": through a float, like numpy's int(float(s))
				f, ferr := parseFloat(s, 64)
				if ferr != nil {
					return ferr
				}
				n = kernel.ToInt[int64](f)
			}
			v[i] = n
		}
		intsToInts(y, v)
		return nil
	}
	bits := 64
	if y.DType == Float32 {
		bits = 32 // one rounding
	}
	v := newTensor(Float64, x.Shape)
	for i, s := range src {
		f, err := parseFloat(s, bits)
		if err != nil {
			return err
		}
		v.data.([]float64)[i] = f
	}
	return storeFloats(y, v, saturate, mode)
}

func parseFloat(s string, bits int) (float64, error) {
	f, err := strconv.ParseFloat(strings.TrimSpace(s), bits)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, fmt.Errorf("string %.40q is not a number", s)
	}
	return f, nil
}

// formatStrings writes numbers like numpy: the shortest decimal that reads back, scientific outside 1e-4..1e16.
func formatStrings(y, x *Tensor) error {
	out := y.data.([]string)
	if isInteger(x.DType) {
		for i, v := range int64s(x) {
			switch {
			case x.DType == Bool:
				out[i] = "False"
				if v != 0 {
					out[i] = "True"
				}
			case x.DType == Uint64:
				out[i] = strconv.FormatUint(uint64(v), 10)
			default:
				out[i] = strconv.FormatInt(v, 10)
			}
		}
		return nil
	}
	bits := 32
	if x.DType == Float64 {
		bits = 64
	}
	for i, v := range float64s(x) {
		out[i] = formatFloat(v, bits)
	}
	return nil
}

func formatFloat(v float64, bits int) string {
	switch {
	case v != v:
		return "NaN"
	case math.IsInf(v, 1):
		return "INF"
	case math.IsInf(v, -1):
		return "-INF"
	}
	if a := math.Abs(v); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.FormatFloat(v, 'e', -1, bits)
	}
	s := strconv.FormatFloat(v, 'f', -1, bits)
	return s
}

// appendBits is AppendRaw without touching NaNs.
func (t *Tensor) appendBits(b []byte) ([]byte, error) {
	keep := *t
	switch t.DType.info().bits { // an integer type of the same width has no NaNs
	case 16:
		keep.DType = Uint16
	case 32:
		keep.DType = Uint32
	case 64:
		keep.DType = Uint64
	case 128:
		return nil, failf(CodeUnsupported, "bit cast of %v", t.DType)
	}
	return keep.AppendRaw(b)
}

func fma64(a, b, c float64) float64 { return math.FMA(a, b, c) }

func abs64(x float64) float64 { return math.Abs(x) }
