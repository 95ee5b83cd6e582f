package onnx

import (
	"context"
	"strings"
	"testing"

	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// fuzzLimits keep one run of a fuzzed model within milliseconds.
var fuzzLimits = Limits{Nodes: 200, Values: 2000, Attributes: 10_000, TensorBytes: 1 << 20, LiveBytes: 4 << 20, Cost: 1 << 20, Steps: 2000, StringBytes: 1 << 16}

func fuzzSeeds() [][]byte {
	conv := graph1([]ot.Tensor{ot.Floats("w", []int64{1, 1, 2, 2}, 1, 2, 3, 4)}, node("Conv", "x,w", "a"), node("Relu", "a", "b"), node("GlobalAveragePool", "b", "y"))
	tree := ot.Model{Opset: 21, Domains: map[string]int64{"ai.onnx.ml": 3}, Graph: ot.Graph{
		Inputs: []ot.Port{{Name: "x", Type: 1}}, Outputs: []ot.Port{{Name: "y", Type: 1}},
		Nodes: []ot.Node{{Op: "TreeEnsembleRegressor", Domain: "ai.onnx.ml", In: []string{"x"}, Out: []string{"y"}, Attrs: []ot.Attr{
			{Name: "nodes_treeids", Value: []int64{0, 0, 0}}, {Name: "nodes_nodeids", Value: []int64{0, 1, 2}},
			{Name: "nodes_featureids", Value: []int64{0, 0, 0}}, {Name: "nodes_values", Value: []float32{1, 0, 0}},
			{Name: "nodes_modes", Value: []string{"BRANCH_LEQ", "LEAF", "LEAF"}}, {Name: "nodes_truenodeids", Value: []int64{1, 0, 0}},
			{Name: "nodes_falsenodeids", Value: []int64{2, 0, 0}}, {Name: "target_treeids", Value: []int64{0, 0}},
			{Name: "target_nodeids", Value: []int64{1, 2}}, {Name: "target_ids", Value: []int64{0, 0}}, {Name: "target_weights", Value: []float32{3, 4}},
		}}},
	}}
	return [][]byte{
		graph1(nil, node("Neg", "x", "y")).Bytes(), conv.Bytes(), tree.Bytes(), endless(3).Bytes(), nested(3).Bytes(), externalModel("w.bin"),
		graph1([]ot.Tensor{ot.Ints("s", []int64{2}, -1, 2)}, node("Reshape", "x,s", "a"), node("Transpose", "a", "b"), node("Softmax", "b", "y")).Bytes(),
	}
}

// FuzzRun decodes, prepares and runs arbitrary models. Nothing may panic: an internal error is a finding.
func FuzzRun(f *testing.F) {
	for _, s := range fuzzSeeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, model []byte) {
		check := func(err error) bool {
			if err != nil && CodeOf(err) == CodeInternal {
				t.Fatalf("internal error: %v", err)
			}
			return err == nil
		}
		m, err := Load(model, LoadOptions{Limits: fuzzLimits})
		if !check(err) {
			return
		}
		s, err := m.NewSession(SessionOptions{})
		if !check(err) {
			return
		}
		in := map[string]Value{}
		for _, p := range m.Inputs() {
			if p.Kind != KindTensor || !p.DType.Valid() {
				return
			}
			shape, n := []int{1, 1, 3, 3}, 9
			if p.Shape != nil {
				shape, n = p.Shape, 1
				for i, d := range shape {
					if d < 0 {
						shape[i] = 2
					}
					if n *= min(shape[i], 64); n > 4096 {
						return
					}
				}
			}
			if l, err := shapeLen(shape); err != nil || l != n {
				return
			}
			in[p.Name] = newTensor(p.DType, shape)
		}
		if _, _, err := s.Estimate(context.Background(), in); err != nil && strings.Contains(err.Error(), "panic") {
			t.Fatalf("estimate: %v", err)
		}
		_, err = s.Run(context.Background(), in)
		check(err)
	})
}

// FuzzParseValue decodes arbitrary tensors, sequences and optionals; what decodes must encode again.
func FuzzParseValue(f *testing.F) {
	f.Add(uint8(KindTensor), []byte{0x08, 2, 0x10, 1, 0x4a, 8, 0, 0, 0, 0, 0, 0, 0x80, 0x3f})
	f.Add(uint8(KindSequence), []byte{0x1a, 6, 0x08, 0, 0x10, 7, 0x4a, 0})
	f.Add(uint8(KindOptional), []byte{0x1a, 6, 0x08, 0, 0x10, 7, 0x4a, 0})
	f.Add(uint8(KindTensor), []byte{0x08, 3, 0x10, 22, 0x2a, 2, 0x21, 0x03})
	f.Fuzz(func(t *testing.T, kind uint8, b []byte) {
		v, err := ParseValue(Kind(kind), b)
		if err != nil {
			return
		}
		x, ok := v.(*Tensor)
		if !ok || x.DType == String {
			return
		}
		raw, err := x.AppendRaw(nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := FromRaw(x.DType, x.Shape, raw); err != nil {
			t.Fatalf("what was written does not read back: %v", err)
		}
	})
}
