package onnx

import (
	"bytes"
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// graph1 is a model of the given nodes with float32 input x and output y.
func graph1(inits []ot.Tensor, nodes ...ot.Node) ot.Model {
	return ot.Model{Opset: 21, Graph: ot.Graph{
		Inputs: []ot.Port{{Name: "x", Type: 1}}, Outputs: []ot.Port{{Name: "y", Type: 1}}, Inits: inits, Nodes: nodes,
	}}
}

func node(op string, in, out string, attrs ...ot.Attr) ot.Node {
	split := func(s string) []string {
		if s == "" {
			return nil
		}
		return strings.Split(s, ",")
	}
	return ot.Node{Name: "the-" + op, Op: op, In: split(in), Out: split(out), Attrs: attrs}
}

// run loads, prepares and runs a model on x; the error is the first one of the three.
func runModel(model []byte, lim Limits, x *Tensor) (*Result, error) {
	m, err := Load(model, LoadOptions{Limits: lim})
	if err != nil {
		return nil, err
	}
	s, err := m.NewSession(SessionOptions{})
	if err != nil {
		return nil, err
	}
	in := map[string]Value{}
	if x != nil {
		in["x"] = x
	}
	return s.Run(context.Background(), in)
}

func tensor32(t testing.TB, shape []int, v ...float32) *Tensor {
	t.Helper()
	x, err := New(shape, v)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// endless is a Loop whose condition stays true.
func endless(trip int64) ot.Model {
	body := ot.Graph{
		Inputs:  []ot.Port{{Name: "i", Type: 7}, {Name: "c", Type: 9}, {Name: "v", Type: 1}},
		Outputs: []ot.Port{{Name: "c2", Type: 9}, {Name: "v2", Type: 1}},
		Nodes:   []ot.Node{node("Identity", "c", "c2"), node("Neg", "v", "v2")},
	}
	return graph1([]ot.Tensor{ot.Ints("n", []int64{}, trip)}, node("Loop", "n,,x", "y", ot.Attr{Name: "body", Value: body}))
}

// nested wraps a graph in If nodes; both branches differ in depth, so the size stays linear.
func nested(depth int) ot.Model {
	leaf := ot.Graph{Outputs: []ot.Port{{Name: "o", Type: 1}}, Nodes: []ot.Node{node("Neg", "x", "o")}}
	g := leaf
	for range depth {
		g = ot.Graph{Outputs: []ot.Port{{Name: "o", Type: 1}},
			Nodes: []ot.Node{node("If", "c", "o", ot.Attr{Name: "then_branch", Value: g}, ot.Attr{Name: "else_branch", Value: leaf})}}
	}
	g.Inputs = []ot.Port{{Name: "x", Type: 1}}
	g.Inits = []ot.Tensor{{Name: "c", Type: 9, Dims: []int64{}, Raw: []byte{1}}}
	return ot.Model{Opset: 21, Graph: g}
}

// gradientOf asks for the derivative of op(x).
func gradientOf(op string) ot.Model {
	m := graph1(nil, node(op, "x", "z"), ot.Node{Name: "g", Op: "Gradient", Domain: trainingDomain, In: []string{"x"}, Out: []string{"y"},
		Attrs: []ot.Attr{{Name: "xs", Value: []string{"x"}}, {Name: "y", Value: "z"}}})
	m.Domains = map[string]int64{trainingDomain: 1}
	return m
}

func TestGradient(t *testing.T) {
	res, err := runModel(gradientOf("Sqrt").Bytes(), Limits{}, tensor32(t, []int{2}, 4, 16))
	if err != nil {
		t.Fatal(err)
	}
	y, err := res.Tensor("y")
	if err != nil {
		t.Fatal(err)
	}
	if d := data1[float32](y); len(d) != 2 || d[0] != 0.25 || d[1] != 0.125 {
		t.Errorf("derivative of the root: %v", d)
	}
}

func TestBadModels(t *testing.T) {
	big := []int64{1 << 20, 1 << 20}
	for _, c := range []struct {
		name  string
		model []byte
		code  Code
		op    string // operator that the error must name, "" for errors outside nodes
	}{
		{"empty", nil, CodeInvalidModel, ""},
		{"garbage", bytes.Repeat([]byte{0xfe}, 100), CodeInvalidModel, ""},
		{"no operator set", graph1(nil, node("Neg", "x", "y")).Bytes()[:0], CodeInvalidModel, ""},
		{"unknown operator", graph1(nil, node("Nope", "x", "y")).Bytes(), CodeUnsupported, "Nope"},
		{"foreign domain", graph1(nil, ot.Node{Op: "Neg", Domain: "com.example", In: []string{"x"}, Out: []string{"y"}}).Bytes(), CodeInvalidModel, "com.example.Neg"},
		{"cycle", graph1(nil, node("Add", "x,b", "a"), node("Neg", "a", "b"), node("Neg", "a", "y")).Bytes(), CodeInvalidModel, ""},
		{"cycle of one", graph1(nil, node("Add", "x,y", "y")).Bytes(), CodeInvalidModel, ""},
		{"undefined name", graph1(nil, node("Add", "x,nobody", "y")).Bytes(), CodeInvalidModel, "Add"},
		{"output not produced", graph1(nil, node("Neg", "x", "z")).Bytes(), CodeInvalidModel, ""},
		{"name produced twice", graph1(nil, node("Neg", "x", "y"), node("Abs", "x", "y")).Bytes(), CodeInvalidModel, ""},
		{"input produced", graph1(nil, node("Neg", "x", "x"), node("Neg", "x", "y")).Bytes(), CodeInvalidModel, ""},
		{"too few inputs", graph1(nil, node("Add", "x", "y")).Bytes(), CodeInvalidModel, "Add"},
		{"too many inputs", graph1(nil, node("Neg", "x,x", "y")).Bytes(), CodeInvalidModel, "Neg"},
		{"needed input left out", graph1(nil, node("Add", ",x", "y")).Bytes(), CodeInvalidModel, "Add"},
		{"too many outputs", graph1(nil, node("Neg", "x", "y,z")).Bytes(), CodeInvalidModel, "Neg"},
		{"attribute type", graph1(nil, node("LeakyRelu", "x", "y", ot.Attr{Name: "alpha", Value: int64(1)})).Bytes(), CodeInvalidModel, "LeakyRelu"},
		{"attribute twice", graph1(nil, node("LeakyRelu", "x", "y", ot.Attr{Name: "alpha", Value: float32(1)}, ot.Attr{Name: "alpha", Value: float32(2)})).Bytes(), CodeInvalidModel, "LeakyRelu"},
		{"missing subgraph", graph1(nil, node("Loop", ",,x", "y")).Bytes(), CodeInvalidModel, "Loop"},
		{"negative dimension", graph1([]ot.Tensor{ot.Floats("w", []int64{-1})}, node("Add", "x,w", "y")).Bytes(), CodeInvalidModel, ""},
		{"dimensions overflow", graph1([]ot.Tensor{ot.Floats("w", []int64{1 << 40, 1 << 40})}, node("Add", "x,w", "y")).Bytes(), CodeFailed, ""},
		{"gigabyte constant without data", graph1([]ot.Tensor{ot.Floats("w", big)}, node("Add", "x,w", "y")).Bytes(), CodeTooDear, ""},
		{"short data", graph1([]ot.Tensor{ot.Floats("w", []int64{4}, 1)}, node("Add", "x,w", "y")).Bytes(), CodeInvalidModel, ""},
		{"unknown element type", graph1([]ot.Tensor{{Name: "w", Type: 99, Dims: []int64{1}}}, node("Add", "x,w", "y")).Bytes(), CodeUnsupported, ""},
		{"no element type", graph1([]ot.Tensor{{Name: "w", Dims: []int64{0}}}, node("Add", "x,w", "y")).Bytes(), CodeInvalidModel, ""},
		{"constant shape too large", graph1([]ot.Tensor{ot.Ints("s", []int64{2}, big...)}, node("ConstantOfShape", "s", "z"), node("Add", "x,z", "y")).Bytes(), CodeTooDear, "ConstantOfShape"},
		{"shape overflow at run time", graph1([]ot.Tensor{ot.Ints("s", []int64{3}, 1<<40, 1<<40, 1<<40)}, node("Expand", "x,s", "y")).Bytes(), CodeFailed, "Expand"},
		{"negative shape", graph1([]ot.Tensor{ot.Ints("s", []int64{1}, -5)}, node("ConstantOfShape", "s", "z"), node("Add", "x,z", "y")).Bytes(), CodeFailed, "ConstantOfShape"},
		{"two free dimensions", graph1([]ot.Tensor{ot.Ints("s", []int64{2}, -1, -1)}, node("Reshape", "x,s", "y")).Bytes(), CodeFailed, "Reshape"},
		{"pads overflow", graph1([]ot.Tensor{ot.Ints("s", []int64{4}, 1<<62, 0, 0, 0)}, node("Pad", "x,s", "y")).Bytes(), CodeFailed, "Pad"},
		{"tile too large", graph1([]ot.Tensor{ot.Ints("s", []int64{2}, 1<<30, 1<<30)}, node("Tile", "x,s", "y")).Bytes(), CodeFailed, "Tile"},
		{"slice by 0", graph1([]ot.Tensor{ot.Ints("s", []int64{1}, 0)}, node("Slice", "x,s,s,s,s", "y")).Bytes(), CodeFailed, "Slice"},
		{"axis out of range", graph1(nil, node("Softmax", "x", "y", ot.Attr{Name: "axis", Value: int64(7)})).Bytes(), CodeFailed, "Softmax"},
		{"index out of range", graph1([]ot.Tensor{ot.Ints("i", []int64{1}, 2)}, node("Gather", "x,i", "y")).Bytes(), CodeFailed, "Gather"},
		{"permutation", graph1(nil, node("Transpose", "x", "y", ot.Attr{Name: "perm", Value: []int64{0, 0}})).Bytes(), CodeFailed, "Transpose"},
		{"product sizes", graph1([]ot.Tensor{ot.Floats("w", []int64{3, 1}, 1, 2, 3)}, node("MatMul", "x,w", "y")).Bytes(), CodeFailed, "MatMul"},
		{"convolution of a matrix", graph1([]ot.Tensor{ot.Floats("w", []int64{1, 1, 1, 1}, 1)}, node("Conv", "x,w", "y")).Bytes(), CodeFailed, "Conv"},
		{"stride 0", graph1([]ot.Tensor{ot.Floats("w", []int64{1, 1, 1, 1}, 1)}, node("Conv", "x,w", "y", ot.Attr{Name: "strides", Value: []int64{0, 1}})).Bytes(), CodeInvalidModel, "Conv"},
		{"type mismatch", graph1([]ot.Tensor{ot.Ints("w", []int64{1}, 1)}, node("Add", "x,w", "y")).Bytes(), CodeUnsupported, "Add"},
		{"derivative that is not known", gradientOf("Sin").Bytes(), CodeUnsupported, trainingDomain + ".Gradient"},
		{"endless loop", endless(math.MaxInt64).Bytes(), CodeTooDear, ""},
		{"deep recursion of subgraphs", nested(40).Bytes(), CodeTooDear, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			_, err := runModel(c.model, Limits{Steps: 100_000}, tensor32(t, []int{2, 2}, 1, 2, 3, 4))
			var e *Error
			if !errors.As(err, &e) || e.Code != c.code || c.op != "" && e.Op != c.op {
				t.Fatalf("got %v, want %v at %q", err, c.code, c.op)
			}
			if c.op != "" && e.Node == "" {
				t.Errorf("error does not name the node: %v", err)
			}
			if d := time.Since(start); d > 30*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

func TestNestedSubgraphsWork(t *testing.T) {
	res, err := runModel(nested(10).Bytes(), Limits{}, tensor32(t, []int{1}, 3))
	if err != nil {
		t.Fatal(err)
	}
	y, err := res.Tensor("o")
	if err != nil || data1[float32](y)[0] != -3 {
		t.Errorf("got %v, %v", y, err)
	}
}

func TestBadInputs(t *testing.T) {
	m := graph1(nil, node("Neg", "x", "y"))
	m.Graph.Inputs[0].Shape = []int64{-1, 2}
	model := m.Bytes()
	ok := tensor32(t, []int{1, 2}, 1, 2)
	if _, err := runModel(model, Limits{}, ok); err != nil {
		t.Fatal(err)
	}
	ints, err := New([]int{1, 2}, []int64{1, 2})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		x    *Tensor
	}{
		{"missing", nil},
		{"rank", tensor32(t, []int{2}, 1, 2)},
		{"dimension", tensor32(t, []int{1, 3}, 1, 2, 3)},
		{"element type", ints},
		{"shape without elements", ShapeOnly(Float32, []int{1, 2})},
		{"negative dimension", &Tensor{DType: Float32, Shape: []int{-1, 2}, data: []float32{}}},
		{"overflowing shape", &Tensor{DType: Float32, Shape: []int{1 << 40, 1 << 40}, data: []float32{}}},
		{"elements of another length", &Tensor{DType: Float32, Shape: []int{1, 2}, data: []float32{1}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := runModel(model, Limits{}, c.x); CodeOf(err) != CodeInvalidInput {
				t.Errorf("got %v, want invalid input", err)
			}
		})
	}
}

func TestLimits(t *testing.T) {
	chain := graph1(nil, node("Neg", "x", "a"), node("Abs", "a", "b"), node("Neg", "b", "y")).Bytes()
	x := tensor32(t, []int{1000}, make([]float32, 1000)...)
	res, err := runModel(chain, Limits{}, x)
	if err != nil {
		t.Fatal(err)
	}
	for name, lim := range map[string]Limits{
		"cost":         {Cost: res.Meter.Cost - 1},
		"steps":        {Steps: 2},
		"live bytes":   {LiveBytes: res.Meter.PeakBytes - 1},
		"tensor bytes": {TensorBytes: 3999},
		"nodes":        {Nodes: 2},
		"names":        {Values: 3},
		"model bytes":  {ModelBytes: 10},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := runModel(chain, lim, x)
			if name == "tensor bytes" { // the input itself is too large
				if CodeOf(err) != CodeInvalidInput {
					t.Errorf("got %v", err)
				}
			} else if CodeOf(err) != CodeTooDear || !errors.Is(err, ErrTooDear) {
				t.Errorf("got %v, want too dear", err)
			}
		})
	}
	if _, err := runModel(chain, Limits{Cost: res.Meter.Cost, Steps: 3, LiveBytes: res.Meter.PeakBytes, Nodes: 3}, x); err != nil {
		t.Errorf("limits that just suffice: %v", err)
	}
}

// TestCostIgnoresValues checks that data which slows processors (subnormals) is priced like any other.
func TestCostIgnoresValues(t *testing.T) {
	model := graph1([]ot.Tensor{ot.Floats("w", []int64{2, 2}, 1, 2, 3, 4)}, node("MatMul", "x,w", "a"), node("Exp", "a", "b"), node("Softmax", "b", "y")).Bytes()
	var first Meter
	for i, v := range []float32{1, 1e-45, float32(math.NaN()), float32(math.Inf(1))} {
		res, err := runModel(model, Limits{}, tensor32(t, []int{1, 2}, v, v))
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = res.Meter
		}
		if res.Meter != first {
			t.Errorf("input %v costs %+v, input 1 %+v", v, res.Meter, first)
		}
	}
}

func TestEstimateIsExact(t *testing.T) {
	model := graph1([]ot.Tensor{ot.Floats("w", []int64{2, 3}, 1, 2, 3, 4, 5, 6), ot.Ints("two", []int64{1}, 2)},
		node("MatMul", "x,w", "a"), node("Shape", "a", "s"), node("Mul", "s,two", "s2"), node("Expand", "b,s2", "y"),
		node("ReduceSum", "a", "b")).Bytes()
	m, err := Load(model, LoadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := m.NewSession(SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	est, exact, err := s.Estimate(context.Background(), map[string]Value{"x": ShapeOnly(Float32, []int{4, 2})})
	if err != nil || !exact {
		t.Fatalf("estimate: exact %v, %v", exact, err)
	}
	res, err := s.Run(context.Background(), map[string]Value{"x": tensor32(t, []int{4, 2}, make([]float32, 8)...)})
	if err != nil {
		t.Fatal(err)
	}
	if est.Cost != res.Meter.Cost || est.Nodes != res.Meter.Nodes {
		t.Errorf("estimated %+v, measured %+v", est, res.Meter)
	}
	// A data-dependent shape cannot be estimated.
	model = graph1(nil, node("NonZero", "x", "i"), node("Cast", "i", "y", ot.Attr{Name: "to", Value: int64(1)})).Bytes()
	if m, err = Load(model, LoadOptions{}); err != nil {
		t.Fatal(err)
	}
	if s, err = m.NewSession(SessionOptions{}); err != nil {
		t.Fatal(err)
	}
	if _, exact, err = s.Estimate(context.Background(), map[string]Value{"x": ShapeOnly(Float32, []int{4})}); err != nil || exact {
		t.Errorf("estimate of NonZero: exact %v, %v", exact, err)
	}
}

func TestCancel(t *testing.T) {
	m, err := Load(endless(math.MaxInt64).Bytes(), LoadOptions{Limits: Limits{Steps: math.MaxInt64, Cost: math.MaxInt64}})
	if err != nil {
		t.Fatal(err)
	}
	s, err := m.NewSession(SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err = s.Run(ctx, map[string]Value{"x": tensor32(t, []int{1}, 1)})
	if CodeOf(err) != CodeCanceled || CodeOf(err).Deterministic() {
		t.Errorf("got %v, want canceled", err)
	}
}

// externalModel has its constant in the file at location.
func externalModel(location string) []byte {
	m := graph1(nil, node("Add", "x,w", "y"))
	w := []byte{0x08, 2, 0x10, 1, 0x42, 1, 'w', 0x70, 1} // dims [2], float32, name w, data_location EXTERNAL
	entry := func(k, v string) {
		e := append([]byte{0x0a, byte(len(k))}, k...)
		e = append(append(e, 0x12, byte(len(v))), v...)
		w = append(append(w, 0x6a, byte(len(e))), e...)
	}
	entry("location", location)
	m.Graph.Raw = append([]byte{0x2a, byte(len(w))}, w...)
	return m.Bytes()
}

func TestExternalData(t *testing.T) {
	files := fstest.MapFS{"sub/w.bin": {Data: []byte{0, 0, 0x80, 0x3f, 0, 0, 0, 0x40}}, "short.bin": {Data: []byte{1}}}
	try := func(location string, ext LoadOptions) error {
		m, err := Load(externalModel(location), ext)
		if err == nil {
			_, err = m.NewSession(SessionOptions{})
		}
		return err
	}
	if err := try("sub/w.bin", LoadOptions{External: files}); err != nil {
		t.Fatal(err)
	}
	for _, location := range []string{"../w.bin", "/etc/passwd", "sub/../../w.bin", "", ".", "missing.bin", "short.bin", "sub"} {
		if err := try(location, LoadOptions{External: files}); err == nil {
			t.Errorf("location %q was read", location)
		}
	}
	if err := try("sub/w.bin", LoadOptions{}); CodeOf(err) != CodeUnsupported {
		t.Errorf("without files: %v", err)
	}
}

// TestExternalDataStaysInside reads through LoadFile, which must not follow a link out of the directory.
func TestExternalDataStaysInside(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, make([]byte, 8), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, filepath.Join(dir, "link")); err != nil {
		t.Skip(err)
	}
	path := filepath.Join(dir, "model.onnx")
	if err := os.WriteFile(path, externalModel("link"), 0o600); err != nil {
		t.Fatal(err)
	}
	m, err := LoadFile(path, Limits{})
	if err == nil {
		_, err = m.NewSession(SessionOptions{})
	}
	if err == nil {
		t.Error("a link out of the model's directory was followed")
	}
}
