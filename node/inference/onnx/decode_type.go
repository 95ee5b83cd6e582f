package onnx

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

func (d *decoder) valueInfo(v field, list []valueInfoPB) ([]valueInfoPB, error) {
	if err := d.enter(v, "value info"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	if err := d.count(&d.values, 1, d.lim.Values, "names"); err != nil {
		return nil, err
	}
	var vi valueInfoPB
	err := d.each(v.b, "value info", func(num protowire.Number, v field) (err error) {
		switch num {
		case 1:
			vi.name, err = d.str(v, "value name")
		case 2:
			vi.typ, err = d.typ(v)
		}
		return err
	})
	return append(list, vi), err
}

func (d *decoder) typ(v field) (*typePB, error) {
	if err := d.enter(v, "type"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	t := &typePB{}
	inner := func(v field, kind typeKind) error {
		t.kind = kind
		if err := d.enter(v, "type"); err != nil {
			return err
		}
		defer func() { d.depth-- }()
		return d.each(v.b, "type", func(num protowire.Number, v field) error { return d.typeField(t, num, v) })
	}
	err := d.each(v.b, "type", func(num protowire.Number, v field) error {
		switch num {
		case 1:
			return inner(v, kindTensor)
		case 4:
			return inner(v, kindSequence)
		case 5:
			return inner(v, kindMap)
		case 7:
			t.kind = kindOpaque
		case 8:
			return inner(v, kindSparse)
		case 9:
			return inner(v, kindOptional)
		}
		return nil
	})
	return t, err
}

func (d *decoder) typeField(t *typePB, num protowire.Number, v field) (err error) {
	isTensor := t.kind == kindTensor || t.kind == kindSparse
	switch {
	case num == 1 && (isTensor || t.kind == kindMap):
		var x int64
		if x, err = d.varint(v, "element type"); err == nil && (x < 0 || x >= int64(len(dtypes))) {
			err = failf(CodeUnsupported, "element type %d", x)
		}
		t.elem = DType(x)
	case num == 2 && isTensor:
		t.hasShape = true
		err = d.shape(t, v)
	case num == 1 || num == 2 && t.kind == kindMap:
		t.inner, err = d.typ(v)
	}
	return err
}

func (d *decoder) shape(t *typePB, v field) error {
	if err := d.enter(v, "shape"); err != nil {
		return err
	}
	defer func() { d.depth-- }()
	return d.each(v.b, "shape", func(num protowire.Number, v field) error {
		if num != 1 {
			return nil
		}
		if len(t.dims) >= d.lim.Rank {
			return tooDear("rank above %d", d.lim.Rank)
		}
		if v.typ != protowire.BytesType {
			return fmt.Errorf("dimension is not a message")
		}
		var dim dimPB
		err := d.each(v.b, "dimension", func(num protowire.Number, v field) (err error) {
			switch num {
			case 1:
				dim.value, err = d.varint(v, "dim_value")
				dim.known = true
			case 2:
				dim.param, err = d.str(v, "dim_param")
				dim.known = false
			}
			return err
		})
		t.dims = append(t.dims, dim)
		return err
	})
}
