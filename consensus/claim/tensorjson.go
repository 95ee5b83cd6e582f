package claim

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
)

// names of element types in JSON, as ONNX and numpy say them.
var dtypeNames = map[DType]string{Float32: "float32", Uint8: "uint8", Int8: "int8", Uint16: "uint16", Int16: "int16", Int32: "int32",
	Int64: "int64", String: "string", Bool: "bool", Float64: "float64", Uint32: "uint32", Uint64: "uint64",
	Float16: "float16", BFloat16: "bfloat16"}

// String returns the type's name, such as float32.
func (d DType) String() string {
	if s, ok := dtypeNames[d]; ok {
		return s
	}
	return fmt.Sprintf("dtype(%d)", uint8(d))
}

// tensorJSON is a tensor for people: elements flat, in row-major order. 16-bit floats are given by their bits, as integers, and floats
// that JSON cannot write as the strings NaN, Infinity and -Infinity.
type tensorJSON struct {
	Name  string            `json:"name"`
	DType string            `json:"dtype"`
	Shape []uint64          `json:"shape"`
	Data  []json.RawMessage `json:"data"`
}

// MarshalJSON implements [json.Marshaler]. The tensor must be valid.
func (t Tensor) MarshalJSON() ([]byte, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	j := tensorJSON{t.Name, t.DType.String(), t.Shape, []json.RawMessage{}}
	if j.Shape == nil {
		j.Shape = []uint64{}
	}
	size, _ := t.DType.Size()
	for data := t.Data; len(data) > 0; {
		n := size
		if t.DType == String {
			n = 4 + uint64(binary.LittleEndian.Uint32(data))
		}
		e, err := t.DType.elementToJSON(data[:n])
		if err != nil {
			return nil, err
		}
		j.Data, data = append(j.Data, e), data[n:]
	}
	return json.Marshal(j)
}

func (d DType) elementToJSON(b []byte) (json.RawMessage, error) {
	switch d {
	case Float32:
		return floatToJSON(float64(math.Float32frombits(binary.LittleEndian.Uint32(b))), 32), nil
	case Float64:
		return floatToJSON(math.Float64frombits(binary.LittleEndian.Uint64(b)), 64), nil
	case Int8, Int16, Int32, Int64:
		u, bits := littleEndian(b), 8*len(b)
		return strconv.AppendInt(nil, int64(u<<(64-bits))>>(64-bits), 10), nil
	case Uint8, Uint16, Uint32, Uint64, Float16, BFloat16:
		return strconv.AppendUint(nil, littleEndian(b), 10), nil
	case Bool:
		return strconv.AppendBool(nil, b[0] != 0), nil
	case String:
		return json.Marshal(string(b[4:]))
	}
	return nil, fmt.Errorf("%w: element type %s has no JSON form", ErrTensor, d)
}

func littleEndian(b []byte) (u uint64) {
	for i, x := range b {
		u |= uint64(x) << (8 * i)
	}
	return u
}

func floatToJSON(f float64, bits int) json.RawMessage {
	switch {
	case math.IsNaN(f):
		return json.RawMessage(`"NaN"`)
	case math.IsInf(f, 1):
		return json.RawMessage(`"Infinity"`)
	case math.IsInf(f, -1):
		return json.RawMessage(`"-Infinity"`)
	}
	return strconv.AppendFloat(nil, f, 'g', -1, bits)
}

// UnmarshalJSON implements [json.Unmarshaler]. All errors match [ErrTensor].
func (t *Tensor) UnmarshalJSON(b []byte) error {
	var j tensorJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return fmt.Errorf("%w: want {name, dtype, shape, data}: %w", ErrTensor, err)
	}
	out := Tensor{Name: j.Name, Shape: j.Shape, Data: []byte{}}
	for d, name := range dtypeNames {
		if name == j.DType {
			out.DType = d
		}
	}
	if out.DType == 0 {
		return fmt.Errorf("%w: %q has the unknown element type %q", ErrTensor, j.Name, j.DType)
	}
	for i, e := range j.Data {
		var err error
		if out.Data, err = out.DType.appendJSON(out.Data, e); err != nil {
			return fmt.Errorf("%w: %q element %d: %s is not a %s: %w", ErrTensor, j.Name, i, e, j.DType, err)
		}
	}
	if err := out.Validate(); err != nil {
		return err
	}
	*t = out
	return nil
}

func (d DType) appendJSON(dst []byte, e json.RawMessage) ([]byte, error) {
	switch d {
	case Float32, Float64:
		bits := 32
		if d == Float64 {
			bits = 64
		}
		text := string(e)
		if len(text) > 1 && text[0] == '"' {
			text = text[1 : len(text)-1] // NaN, Infinity; ParseFloat knows them
		}
		f, err := strconv.ParseFloat(text, bits)
		if err != nil {
			return nil, err
		}
		if bits == 32 {
			return binary.LittleEndian.AppendUint32(dst, math.Float32bits(float32(f))), nil
		}
		return binary.LittleEndian.AppendUint64(dst, math.Float64bits(f)), nil
	case Bool:
		var v bool
		if err := json.Unmarshal(e, &v); err != nil {
			return nil, err
		}
		if v {
			return append(dst, 1), nil
		}
		return append(dst, 0), nil
	case String:
		var v string
		if err := json.Unmarshal(e, &v); err != nil {
			return nil, err
		}
		return append(binary.LittleEndian.AppendUint32(dst, uint32(len(v))), v...), nil
	}
	size, _ := d.Size()
	var u uint64
	switch d {
	case Int8, Int16, Int32, Int64:
		v, err := strconv.ParseInt(string(e), 10, int(8*size))
		if err != nil {
			return nil, err
		}
		u = uint64(v)
	default:
		v, err := strconv.ParseUint(string(e), 10, int(8*size))
		if err != nil {
			return nil, err
		}
		u = v
	}
	for i := range size {
		dst = append(dst, byte(u>>(8*i)))
	}
	return dst, nil
}
