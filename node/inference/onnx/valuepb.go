package onnx

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// ParseTensor decodes a TensorProto. External data is refused.
func ParseTensor(b []byte) (*Tensor, error) {
	lim := DefaultLimits()
	d := &decoder{lim: &lim}
	return parseTensor(d, field{typ: protowire.BytesType, b: b})
}

func parseTensor(d *decoder, v field) (*Tensor, error) {
	p, err := d.tensor(v)
	if err != nil {
		return nil, wrapCode(CodeInvalidInput, err)
	}
	t, err := d.lim.tensor(p, nil)
	if err != nil {
		return nil, wrapCode(CodeInvalidInput, err)
	}
	return t, nil
}

// Kind is the kind of a declared value.
type Kind uint8

const (
	KindUnknown  Kind = Kind(kindNone)
	KindTensor   Kind = Kind(kindTensor)
	KindSequence Kind = Kind(kindSequence)
	KindMap      Kind = Kind(kindMap)
	KindOptional Kind = Kind(kindOptional)
)

// ParseValue decodes a TensorProto, SequenceProto or OptionalProto, as kind says.
func ParseValue(kind Kind, b []byte) (Value, error) {
	lim := DefaultLimits()
	d := &decoder{lim: &lim}
	v, err := parseValue(d, kind, field{typ: protowire.BytesType, b: b})
	if err != nil {
		return nil, wrapCode(CodeInvalidInput, err)
	}
	return v, nil
}

func parseValue(d *decoder, kind Kind, v field) (Value, error) {
	switch kind {
	case KindTensor:
		t, err := parseTensor(d, v)
		if err != nil {
			return nil, err
		}
		return t, nil
	case KindSequence:
		return parseSequence(d, v)
	case KindOptional:
		return parseOptional(d, v)
	}
	return nil, failf(CodeUnsupported, "value of kind %d", kind)
}

// fieldKind maps the fields 3 to 7 of SequenceProto and OptionalProto to the kind of the value in them.
func fieldKind(num protowire.Number) Kind {
	switch num {
	case 3:
		return KindTensor
	case 5:
		return KindSequence
	case 7:
		return KindOptional
	}
	return KindUnknown
}

func parseSequence(d *decoder, v field) (Value, error) {
	if err := d.enter(v, "sequence"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	s := &Sequence{}
	err := d.each(v.b, "sequence", func(num protowire.Number, v field) error {
		if num < 3 {
			return nil
		}
		item, err := parseValue(d, fieldKind(num), v)
		if err != nil {
			return err
		}
		if t, ok := item.(*Tensor); ok {
			s.Elem = t.DType
		}
		s.Items = append(s.Items, item)
		return nil
	})
	return s, err
}

func parseOptional(d *decoder, v field) (Value, error) {
	if err := d.enter(v, "optional"); err != nil {
		return nil, err
	}
	defer func() { d.depth-- }()
	o := &Optional{}
	err := d.each(v.b, "optional", func(num protowire.Number, v field) (err error) {
		if num < 3 {
			return nil
		}
		if o.Value != nil {
			return fmt.Errorf("optional holds two values")
		}
		// The last OptionalProto's field numbers: 3 tensor, 5 sequence, 7 optional.
		o.Value, err = parseValue(d, fieldKind(num), v)
		return err
	})
	return o, err
}
