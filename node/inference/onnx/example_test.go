package onnx_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// model is y = x·W + b, written by hand; models usually come from files: see onnx.LoadFile.
func model() []byte {
	return onnxtest.Model{Opset: 21, Graph: onnxtest.Graph{
		Inputs:  []onnxtest.Port{{Name: "x", Type: 1, Shape: []int64{-1, 2}}},
		Outputs: []onnxtest.Port{{Name: "y", Type: 1, Shape: []int64{-1, 2}}},
		Inits:   []onnxtest.Tensor{onnxtest.Floats("w", []int64{2, 2}, 1, 2, 3, 4), onnxtest.Floats("b", []int64{2}, 10, 20)},
		Nodes:   []onnxtest.Node{{Op: "Gemm", In: []string{"x", "w", "b"}, Out: []string{"y"}}},
	}}.Bytes()
}

func Example() {
	m, err := onnx.Load(model(), onnx.LoadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	pool := kernel.NewPool(2) // threads; the result does not depend on how many
	defer pool.Close()
	s, err := m.NewSession(onnx.SessionOptions{Pool: pool})
	if err != nil {
		log.Fatal(err)
	}
	x, err := onnx.New([]int{1, 2}, []float32{1, 2})
	if err != nil {
		log.Fatal(err)
	}
	res, err := s.Run(context.Background(), map[string]onnx.Value{"x": x})
	if err != nil {
		log.Fatal(err)
	}
	y, err := res.Tensor("y")
	if err != nil {
		log.Fatal(err)
	}
	v, err := onnx.Data[float32](y)
	fmt.Println(y.Shape, v, err)
	// Output: [1 2] [17 30] <nil>
}

// A run can be priced before it starts, from shapes alone, and is refused when it costs more than allowed.
func ExampleSession_Estimate() {
	ctx := context.Background()
	session := func(limit int64) *onnx.Session {
		m, err := onnx.Load(model(), onnx.LoadOptions{Limits: onnx.Limits{Cost: limit}})
		if err != nil {
			log.Fatal(err)
		}
		s, err := m.NewSession(onnx.SessionOptions{})
		if err != nil {
			log.Fatal(err)
		}
		return s
	}
	shapes := map[string]onnx.Value{"x": onnx.ShapeOnly(onnx.Float32, []int{1000, 2})}
	meter, exact, err := session(0).Estimate(ctx, shapes)
	fmt.Println(meter.Cost, exact, err)
	_, _, err = session(meter.Cost-1).Estimate(ctx, shapes)
	fmt.Println(errors.Is(err, onnx.ErrTooDear), onnx.CodeOf(err).Deterministic())
	// Output:
	// 5064 true <nil>
	// true true
}

// A trace commits to inner values; a checker recomputes one part of the model and compares digests.
func ExampleSession_RunTraced() {
	ctx := context.Background()
	m, err := onnx.Load(model(), onnx.LoadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	x, err := onnx.New([]int{1, 2}, []float32{1, 2})
	if err != nil {
		log.Fatal(err)
	}
	in := map[string]onnx.Value{"x": x}
	plan, err := m.PlanFor(ctx, in)
	if err != nil {
		log.Fatal(err)
	}
	s, err := m.NewSession(onnx.SessionOptions{Plan: plan})
	if err != nil {
		log.Fatal(err)
	}
	_, trace, err := s.RunTraced(ctx, in)
	if err != nil {
		log.Fatal(err)
	}
	seg, err := m.Segment("y", plan.Values, onnx.SessionOptions{})
	if err != nil {
		log.Fatal(err)
	}
	y, err := seg.Run(ctx, in)
	fmt.Println(trace.Names, onnx.TensorDigest(y) == trace.Leaves[0], err)
	// Output: [y] true <nil>
}
