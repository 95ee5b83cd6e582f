package onnx

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

func (d *decoder) tensor(v field) (*tensorPB, error) {
	if err := d.enter(v, "tensor"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
		return nil, err
	}
	t := &tensorPB{}
	err := d.each(v.b, "tensor", func(num protowire.Number, v field) error { return d.tensorField(t, num, v) })
	if err != nil {
		return nil, fmt.Errorf("tensor %q: %w", t.name, err)
	}
	return t, nil
}

func (d *decoder) tensorField(t *tensorPB, num protowire.Number, v field) (err error) {
	switch num {
	case 1:
		if t.dims, err = d.varints(t.dims, v, "dims"); err == nil && len(t.dims) > d.lim.Rank {
			err = tooDear("rank above %d", d.lim.Rank)
		}
	case 2:
		var x int64
		if x, err = d.varint(v, "data_type"); err == nil && (x < 0 || x >= int64(len(dtypes))) {
			err = failf(CodeUnsupported, "element type %d", x)
		}
		t.dtype = DType(x)
	case 3:
		t.segment = true
	case 4:
		t.f32, err = d.float32s(t.f32, v, "float_data")
	case 5:
		err = d.int32s(t, v)
	case 6:
		if v.typ != protowire.BytesType {
			return fmt.Errorf("string_data is not a string")
		}
		t.strs = append(t.strs, v.b)
	case 7:
		t.i64, err = d.varints(t.i64, v, "int64_data")
	case 8:
		t.name, err = d.str(v, "tensor name")
	case 9:
		if v.typ != protowire.BytesType {
			return fmt.Errorf("raw_data is not bytes")
		}
		t.raw, t.hasRaw = v.b, true
	case 10:
		t.f64, err = d.float64s(t.f64, v, "double_data")
	case 11:
		var x []int64
		if x, err = d.varints(nil, v, "uint64_data"); err == nil {
			for _, u := range x {
				t.u64 = append(t.u64, uint64(u))
			}
		}
	case 13:
		t.extern, err = d.property(v, t.extern)
	case 14:
		var x int64
		x, err = d.varint(v, "data_location")
		t.external = x == 1
	}
	return err
}

func (d *decoder) int32s(t *tensorPB, v field) error {
	switch v.typ {
	case protowire.VarintType:
		t.i32 = append(t.i32, int32(v.u))
		return nil
	case protowire.BytesType:
		for b := v.b; len(b) > 0; {
			x, n := protowire.ConsumeVarint(b)
			if n < 0 {
				return fmt.Errorf("int32_data: %w", protowire.ParseError(n))
			}
			t.i32, b = append(t.i32, int32(x)), b[n:]
		}
		return nil
	}
	return fmt.Errorf("int32_data is not an integer list")
}

func (d *decoder) sparse(v field) (*sparsePB, error) {
	if err := d.enter(v, "sparse tensor"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	s := &sparsePB{}
	err := d.each(v.b, "sparse tensor", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			s.values, err = d.tensor(v)
		case 2:
			s.indices, err = d.tensor(v)
		case 3:
			if s.dims, err = d.varints(s.dims, v, "dims"); err == nil && len(s.dims) > d.lim.Rank {
				err = tooDear("rank above %d", d.lim.Rank)
			}
		}
		return err
	})
	return s, err
}
