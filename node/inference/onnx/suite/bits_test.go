package suite

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// outputs runs a light model on its dummy inputs and returns the raw bytes of its outputs, with the meter.
func outputs(t *testing.T, path string, pool *kernel.Pool, noFuse bool) ([]byte, onnx.Meter) {
	t.Helper()
	m, err := onnx.LoadFile(path, onnx.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := m.NewSession(onnx.SessionOptions{Pool: pool, NoFuse: noFuse})
	if err != nil {
		t.Fatal(err)
	}
	in, err := DummyInputs(m)
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Run(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	var raw []byte
	for _, p := range m.Outputs() {
		x, err := res.Tensor(p.Name)
		if err != nil {
			t.Fatal(err)
		}
		if raw, err = x.AppendRaw(raw); err != nil {
			t.Fatal(err)
		}
	}
	return raw, res.Meter
}

// TestFusionAndThreadsChangeNothing compares bits and metered cost of real networks with and without fusion, on one thread and two.
func TestFusionAndThreadsChangeNothing(t *testing.T) {
	root := filepath.Join(unpack(t, "models"), "onnx", "backend", "test", "data", "light")
	pool := kernel.NewPool(2)
	defer pool.Close()
	for _, name := range []string{"squeezenet", "shufflenet", "densenet121", "resnet50"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(root, "light_"+name+".onnx")
			want, meter := outputs(t, path, nil, true)
			if strings.Trim(string(want), "\x00") == "" {
				t.Fatal("all outputs are zero: the comparison would mean nothing")
			}
			for _, c := range []struct {
				what   string
				pool   *kernel.Pool
				noFuse bool
			}{{"fused", nil, false}, {"two threads", pool, false}, {"two threads, not fused", pool, true}} {
				got, m := outputs(t, path, c.pool, c.noFuse)
				if !bytes.Equal(got, want) {
					t.Errorf("%s: other bits", c.what)
				}
				if m.Cost != meter.Cost || m.Nodes != meter.Nodes {
					t.Errorf("%s: cost %+v, want %+v", c.what, m, meter)
				}
			}
		})
	}
}
