package inference

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

func f32(v ...float32) []byte {
	var b []byte
	for _, f := range v {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
	}
	return b
}

// affine is y = x·W + b with W 2×2.
func affine() []byte {
	return onnxtest.Model{Opset: 17, Graph: onnxtest.Graph{
		Inputs:  []onnxtest.Port{{Name: "x", Type: 1, Shape: []int64{-1, 2}}},
		Outputs: []onnxtest.Port{{Name: "y", Type: 1}},
		Inits:   []onnxtest.Tensor{onnxtest.Floats("w", []int64{2, 2}, 1, 2, 3, 4), onnxtest.Floats("b", []int64{2}, 10, 20)},
		Nodes:   []onnxtest.Node{{Name: "gemm", Op: "Gemm", In: []string{"x", "w", "b"}, Out: []string{"y"}}},
	}}.Bytes()
}

func input(name string, shape []uint64, v ...float32) []byte {
	return claim.EncodeTensors([]claim.Tensor{{Name: name, DType: claim.Float32, Shape: shape, Data: f32(v...)}})
}

func TestRun(t *testing.T) {
	p, err := Handler{}.Prepare(context.Background(), sandbox.Limits{}, affine())
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	want := input("y", []uint64{1, 2}, 17, 30)
	var first uint64
	for _, threads := range []int{1, 2} {
		out, cost, err := p.Run(context.Background(), sandbox.Limits{Threads: threads}, input("x", []uint64{1, 2}, 1, 2))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(out, want) {
			t.Errorf("%d threads: got %x, want %x", threads, out, want)
		}
		if first == 0 {
			first = cost
		}
		if cost == 0 || cost != first {
			t.Errorf("%d threads: cost %d, with one thread %d", threads, cost, first)
		}
	}
}

func TestRejections(t *testing.T) {
	unknownOp := bytes.Replace(affine(), []byte("Gemm"), []byte("Gemn"), 1)
	reshape := onnxtest.Model{Opset: 17, Graph: onnxtest.Graph{
		Inputs:  []onnxtest.Port{{Name: "x", Type: 1}},
		Outputs: []onnxtest.Port{{Name: "y", Type: 1}},
		Inits:   []onnxtest.Tensor{onnxtest.Ints("s", []int64{1}, 3)},
		Nodes:   []onnxtest.Node{{Name: "r", Op: "Reshape", In: []string{"x", "s"}, Out: []string{"y"}}},
	}}.Bytes()
	good := input("x", []uint64{1, 2}, 1, 2)
	for _, c := range []struct {
		name  string
		model []byte
		cost  uint64
		input []byte
		want  claim.Reason
	}{
		{"model is no protobuf", []byte{0xff}, 0, good, claim.ReasonBadModel},
		{"empty model", nil, 0, good, claim.ReasonBadModel},
		{"unknown operator", unknownOp, 0, good, claim.ReasonUnsupported},
		{"input is no encoding", affine(), 0, []byte{1, 2, 3}, claim.ReasonBadInput},
		{"input has another name", affine(), 0, input("z", []uint64{1, 2}, 1, 2), claim.ReasonBadInput},
		{"input has another shape", affine(), 0, input("x", []uint64{2}, 1, 2), claim.ReasonBadInput},
		{"no input", affine(), 0, claim.EncodeTensors(nil), claim.ReasonBadInput},
		{"too dear", affine(), 10, good, claim.ReasonTooDear},
		{"model fails on this input", reshape, 0, good, claim.ReasonFailed},
	} {
		t.Run(c.name, func(t *testing.T) {
			lim := sandbox.Limits{Cost: c.cost}
			p, err := Handler{}.Prepare(context.Background(), lim, c.model)
			if err == nil {
				defer p.Close()
				_, _, err = p.Run(context.Background(), lim, c.input)
			}
			var rej *sandbox.RejectedError
			if !errors.As(err, &rej) || claim.Reason(rej.Code) != c.want {
				t.Errorf("got %v, want rejection %v", err, c.want)
			}
		})
	}
}

func TestCanceledIsNoRejection(t *testing.T) {
	p, err := Handler{}.Prepare(context.Background(), sandbox.Limits{}, affine())
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, _, err = p.Run(ctx, sandbox.Limits{}, input("x", []uint64{1, 2}, 1, 2))
	var rej *sandbox.RejectedError
	if err == nil || errors.As(err, &rej) {
		t.Errorf("got %v, want an error that is no rejection", err)
	}
}

// FuzzInput gives arbitrary bytes to a good model: it answers or rejects, and never abstains.
func FuzzInput(f *testing.F) {
	f.Add(input("x", []uint64{1, 2}, 1, 2))
	f.Add(input("x", []uint64{3, 2}, 1, 2, 3, 4, 5, 6))
	f.Add(claim.EncodeTensors(nil))
	m, err := Load(affine(), 0)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		out, _, err := m.Run(context.Background(), sandbox.Limits{}, b)
		var rej *sandbox.RejectedError
		if err != nil && !errors.As(err, &rej) {
			t.Fatalf("neither an answer nor a rejection: %v", err)
		}
		if err == nil {
			if _, err := claim.DecodeTensors(out); err != nil {
				t.Fatalf("output is not canonical: %v", err)
			}
		}
	})
}

// A model that declares bins notes into which its answer falls; one whose declaration is bad notes nothing and runs all the same.
func TestNote(t *testing.T) {
	for declaration, want := range map[string][]byte{
		`{"version":1,"series":[{"id":3,"name":"y","output":"y","of":"element","index":1,"edges":[20,30,40]}]}`: {0, 3, 0, 0, 0, 2},
		`{"version":1}`: nil,
	} {
		var entry []byte
		for i, text := range []string{"lineal.bins", declaration} {
			entry = append(entry, byte(i+1)<<3|2, byte(len(text)))
			entry = append(entry, text...)
		}
		model := append(affine(), 14<<3|2, byte(len(entry)))
		p, err := Handler{}.Prepare(context.Background(), sandbox.Limits{}, append(model, entry...))
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := p.Run(context.Background(), sandbox.Limits{Threads: 1}, input("x", []uint64{1, 2}, 1, 2)); err != nil {
			t.Fatal(err)
		}
		if got := p.(sandbox.Noted).Note(); !bytes.Equal(got, want) {
			t.Errorf("%s: noted %x, want %x", declaration, got, want)
		}
		p.Close()
	}
}
