package onnx

import (
	"bytes"
	"context"
	"testing"

	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

func load(t testing.TB, b []byte) *Model {
	t.Helper()
	m, err := Load(b, LoadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// twoLayers is x·W + b, Relu, ·V with a name for each inner value; swap writes independent parts in another order.
func twoLayers(prefix string, swap bool, w float32) ot.Model {
	inits := []ot.Tensor{ot.Floats(prefix+"w", []int64{2, 2}, w, 2, 3, 4), ot.Floats(prefix+"v", []int64{2, 2}, 5, 6, 7, 8)}
	nodes := []ot.Node{
		{Name: prefix + "1", Op: "MatMul", In: []string{"x", prefix + "w"}, Out: []string{prefix + "a"}},
		{Name: prefix + "2", Op: "MatMul", In: []string{"x", prefix + "v"}, Out: []string{prefix + "b"}},
		{Name: prefix + "3", Op: "LeakyRelu", In: []string{prefix + "a"}, Out: []string{prefix + "c"}, Attrs: []ot.Attr{{Name: "alpha", Value: float32(0.5)}}},
		{Name: prefix + "4", Op: "Add", In: []string{prefix + "c", prefix + "b"}, Out: []string{"y"}},
	}
	if swap {
		inits[0], inits[1] = inits[1], inits[0]
		nodes[0], nodes[1] = nodes[1], nodes[0]
	}
	return graph1(inits, nodes...)
}

func TestGraphDigest(t *testing.T) {
	base := load(t, twoLayers("n", false, 1).Bytes())
	want, err := base.GraphDigest()
	if err != nil {
		t.Fatal(err)
	}
	dead := twoLayers("n", false, 1)
	dead.Graph.Nodes = append(dead.Graph.Nodes, node("Neg", "x", "unused"))
	noted := twoLayers("n", false, 1)
	noted.Extra = []byte{0x12, 3, 'a', 'b', 'c', 0x72, 6, 0x0a, 1, 'k', 0x12, 1, 'v'} // producer_name, metadata_props
	for name, m := range map[string]ot.Model{"other names": twoLayers("other", false, 1), "other order": twoLayers("n", true, 1), "dead node": dead, "metadata": noted} {
		got, err := load(t, m.Bytes()).GraphDigest()
		if err != nil || got != want {
			t.Errorf("%s: digest %x, %v; want %x", name, got, err, want)
		}
		if bytes.Equal(m.Bytes(), twoLayers("n", false, 1).Bytes()) {
			t.Errorf("%s: the bytes do not differ", name)
		}
	}
	attr, order, opset := twoLayers("n", false, 1), twoLayers("n", false, 1), twoLayers("n", false, 1)
	attr.Graph.Nodes[2].Attrs[0].Value = float32(0.25)
	order.Graph.Nodes[3].In = []string{"nb", "nc"}
	opset.Opset = 20
	output := twoLayers("n", false, 1)
	output.Graph.Outputs[0].Name, output.Graph.Nodes[3].Out = "z", []string{"z"}
	for name, m := range map[string]ot.Model{"weight": twoLayers("n", false, 1.5), "attribute": attr, "operand order": order, "opset": opset, "output name": output} {
		if got, err := load(t, m.Bytes()).GraphDigest(); err != nil || got == want {
			t.Errorf("%s: digest did not change (%v)", name, err)
		}
	}
	if _, err := load(t, endless(3).Bytes()).GraphDigest(); err != nil {
		t.Errorf("model with a subgraph: %v", err)
	}
	cyclic := graph1(nil, node("Add", "x,b", "a"), node("Neg", "a", "b"), node("Neg", "a", "y"))
	if _, err := load(t, cyclic.Bytes()).GraphDigest(); CodeOf(err) != CodeInvalidModel {
		t.Errorf("cycle: %v", err)
	}
}

func TestTrace(t *testing.T) {
	m := load(t, twoLayers("n", false, 1).Bytes())
	ctx := context.Background()
	in := map[string]Value{"x": tensor32(t, []int{1, 2}, -1, 2)}
	plan := &Plan{Values: []string{"na", "nc"}}
	run := func(opts SessionOptions, in map[string]Value) (*Result, *Trace) {
		t.Helper()
		s, err := m.NewSession(opts)
		if err != nil {
			t.Fatal(err)
		}
		res, tr, err := s.RunTraced(ctx, in)
		if err != nil {
			t.Fatal(err)
		}
		return res, tr
	}
	_, fused := run(SessionOptions{Plan: plan}, in)
	res, plain := run(SessionOptions{Plan: plan, NoFuse: true}, in)
	if fused.Root != plain.Root || len(fused.Leaves) != 3 {
		t.Errorf("trace %x with %d leaves, without fusion %x", fused.Root, len(fused.Leaves), plain.Root)
	}
	if _, other := run(SessionOptions{Plan: plan}, map[string]Value{"x": tensor32(t, []int{1, 2}, -1, 2.5)}); other.Root == fused.Root {
		t.Error("another input has the same trace")
	}
	// A checker recomputes the last segment from the values before it.
	seg, err := m.Segment("y", []string{"na", "nc"}, SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(seg.Needs) != 2 || seg.Needs[0] != "nc" || seg.Needs[1] != "x" {
		t.Fatalf("segment needs %v", seg.Needs)
	}
	first, err := m.Segment("nc", nil, SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	nc, err := first.Run(ctx, in)
	if err != nil || TensorDigest(nc) != fused.Leaves[1] {
		t.Fatalf("recomputed leaf differs (%v)", err)
	}
	y, err := seg.Run(ctx, map[string]Value{"nc": nc, "x": in["x"]})
	if err != nil || TensorDigest(y) != fused.Leaves[2] || TensorDigest(res.Outputs["y"].(*Tensor)) != TensorDigest(y) {
		t.Errorf("recomputed output differs (%v)", err)
	}
	for name, f := range map[string]func() error{
		"unknown value": func() error { _, err := m.Segment("nobody", nil, SessionOptions{}); return err },
		"plan with unknown value": func() error {
			_, err := m.NewSession(SessionOptions{Plan: &Plan{Values: []string{"nobody"}}})
			return err
		},
	} {
		if err := f(); CodeOf(err) != CodeInvalidModel {
			t.Errorf("%s: %v", name, err)
		}
	}
	s, err := m.NewSession(SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.RunTraced(ctx, in); err == nil {
		t.Error("traced without a plan")
	}
}

func TestPlanWeighsBytesAgainstWork(t *testing.T) {
	m := load(t, graph1([]ot.Tensor{ot.Floats("w", []int64{1, 4}, 1, 2, 3, 4)},
		node("Exp", "x", "a"), node("Sin", "a", "b"), node("Cos", "b", "c"), node("Tanh", "c", "d"), node("ReduceSum", "d", "e"), node("Add", "e,w", "y")).Bytes())
	plan, err := m.PlanFor(context.Background(), map[string]Value{"x": ShapeOnly(Float32, []int{1_000_000})})
	if err != nil {
		t.Fatal(err)
	}
	// Four maps over 4 MB do not pay for hashing 4 MB; the sum, 4 bytes, is cheap to hash.
	if len(plan.Values) == 0 || plan.Values[0] != "e" {
		t.Errorf("plan %v", plan.Values)
	}
}
