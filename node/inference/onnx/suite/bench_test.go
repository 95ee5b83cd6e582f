package suite

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/lineal-network/lineal/node/inference/onnx"
)

// BenchmarkTrace measures what a trace costs on real networks, against the same run without one.
func BenchmarkTrace(b *testing.B) {
	root := filepath.Join(unpack(b, "models"), "onnx", "backend", "test", "data", "light")
	ctx := context.Background()
	for _, name := range []string{"squeezenet", "shufflenet", "densenet121", "resnet50"} {
		m, err := onnx.LoadFile(filepath.Join(root, "light_"+name+".onnx"), onnx.Limits{})
		if err != nil {
			b.Fatal(err)
		}
		in, err := DummyInputs(m)
		if err != nil {
			b.Fatal(err)
		}
		plan, err := m.PlanFor(ctx, in)
		if err != nil {
			b.Fatal(err)
		}
		s, err := m.NewSession(onnx.SessionOptions{})
		if err != nil {
			b.Fatal(err)
		}
		traced, err := m.NewSession(onnx.SessionOptions{Plan: plan})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name+"/plain", func(b *testing.B) {
			for b.Loop() {
				if _, err := s.Run(ctx, in); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/traced", func(b *testing.B) {
			for b.Loop() {
				if _, _, err := traced.RunTraced(ctx, in); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(plan.Values)), "leaves")
		})
	}
}
