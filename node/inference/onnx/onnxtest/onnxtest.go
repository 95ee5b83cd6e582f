// Package onnxtest writes small ONNX models for tests. It writes what it is told, valid or not.
package onnxtest

import (
	"encoding/binary"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// Model is a ModelProto in the making.
type Model struct {
	Opset   int64            // of ai.onnx
	Domains map[string]int64 // further operator sets
	Graph   Graph
	Extra   []byte // appended as it is
}

// Graph is a GraphProto.
type Graph struct {
	Name            string
	Inputs, Outputs []Port
	Inits           []Tensor
	Nodes           []Node
	Raw             []byte // appended as it is
}

// Port is a ValueInfoProto of a tensor. Dimensions below 0 are free; a nil Shape declares none.
type Port struct {
	Name  string
	Type  int32
	Shape []int64
}

// Tensor is a TensorProto with raw data.
type Tensor struct {
	Name string
	Type int32
	Dims []int64
	Raw  []byte
}

// Node is a NodeProto.
type Node struct {
	Name, Op, Domain string
	In, Out          []string
	Attrs            []Attr
}

// Attr is an AttributeProto; Value is int64, float32, string, []int64, []float32, []string, Tensor or Graph.
type Attr struct {
	Name  string
	Value any
}

// Floats makes a float32 tensor.
func Floats(name string, dims []int64, v ...float32) Tensor {
	var raw []byte
	for _, f := range v {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(f))
	}
	return Tensor{name, 1, dims, raw}
}

// Ints makes an int64 tensor.
func Ints(name string, dims []int64, v ...int64) Tensor {
	var raw []byte
	for _, i := range v {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(i))
	}
	return Tensor{name, 7, dims, raw}
}

// Bytes is the serialized model.
func (m Model) Bytes() []byte {
	b := varint(nil, 1, 8)
	b = message(b, 7, m.Graph.bytes())
	b = message(b, 8, varint(nil, 2, uint64(m.Opset)))
	for d, v := range m.Domains {
		b = message(b, 8, varint(text(nil, 1, d), 2, uint64(v)))
	}
	return append(b, m.Extra...)
}

func (g Graph) bytes() []byte {
	var b []byte
	for _, n := range g.Nodes {
		b = message(b, 1, n.bytes())
	}
	b = text(b, 2, g.Name)
	for _, t := range g.Inits {
		b = message(b, 5, t.bytes())
	}
	for _, p := range g.Inputs {
		b = message(b, 11, p.bytes())
	}
	for _, p := range g.Outputs {
		b = message(b, 12, p.bytes())
	}
	return append(b, g.Raw...)
}

func (n Node) bytes() []byte {
	var b []byte
	for _, s := range n.In {
		b = text(b, 1, s)
	}
	for _, s := range n.Out {
		b = text(b, 2, s)
	}
	b = text(b, 3, n.Name)
	b = text(b, 4, n.Op)
	for _, a := range n.Attrs {
		b = message(b, 5, a.bytes())
	}
	if n.Domain != "" {
		b = text(b, 7, n.Domain)
	}
	return b
}

func (a Attr) bytes() []byte {
	b := text(nil, 1, a.Name)
	kind := uint64(0)
	switch v := a.Value.(type) {
	case float32:
		kind, b = 1, protowire.AppendFixed32(protowire.AppendTag(b, 2, protowire.Fixed32Type), math.Float32bits(v))
	case int64:
		kind, b = 2, varint(b, 3, uint64(v))
	case string:
		kind, b = 3, text(b, 4, v)
	case Tensor:
		kind, b = 4, message(b, 5, v.bytes())
	case Graph:
		kind, b = 5, message(b, 6, v.bytes())
	case []float32:
		kind = 6
		for _, f := range v {
			b = protowire.AppendFixed32(protowire.AppendTag(b, 7, protowire.Fixed32Type), math.Float32bits(f))
		}
	case []int64:
		kind = 7
		for _, i := range v {
			b = varint(b, 8, uint64(i))
		}
	case []string:
		kind = 8
		for _, s := range v {
			b = text(b, 9, s)
		}
	}
	return varint(b, 20, kind)
}

func (t Tensor) bytes() []byte {
	var b []byte
	for _, d := range t.Dims {
		b = varint(b, 1, uint64(d))
	}
	b = varint(b, 2, uint64(t.Type))
	b = text(b, 8, t.Name)
	return message(b, 9, t.Raw)
}

func (p Port) bytes() []byte {
	tensor := varint(nil, 1, uint64(p.Type))
	if p.Shape != nil {
		var shape []byte
		for _, d := range p.Shape {
			if d < 0 {
				shape = message(shape, 1, nil)
			} else {
				shape = message(shape, 1, varint(nil, 1, uint64(d)))
			}
		}
		tensor = message(tensor, 2, shape)
	}
	return message(text(nil, 1, p.Name), 2, message(nil, 1, tensor))
}

func varint(b []byte, num protowire.Number, v uint64) []byte {
	return protowire.AppendVarint(protowire.AppendTag(b, num, protowire.VarintType), v)
}

func text(b []byte, num protowire.Number, s string) []byte {
	return protowire.AppendString(protowire.AppendTag(b, num, protowire.BytesType), s)
}

func message(b []byte, num protowire.Number, m []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(b, num, protowire.BytesType), m)
}
