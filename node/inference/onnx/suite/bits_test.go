package suite

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
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

// TestSuiteDigest runs the node suite on every instruction set, with one thread and two, fused and not: all outputs have the same bits.
func TestSuiteDigest(t *testing.T) {
	dir := os.Getenv("LINEAL_ONNX_TESTS")
	if dir == "" {
		dir = filepath.Join(unpack(t, "node"), "data", "node")
	}
	pool := kernel.NewPool(2)
	defer pool.Close()
	before := kernel.Current()
	defer func() {
		if err := kernel.Use(before); err != nil {
			t.Error(err)
		}
	}()
	digest := func(o Options) string {
		t.Helper()
		h := sha256.New()
		o.Digest = h
		tests, err := RunDir(context.Background(), dir, o)
		if err != nil {
			t.Fatal(err)
		}
		if s := Count(tests); s.Passed == 0 || s.Failed > 0 {
			t.Fatal(s)
		}
		return hex.EncodeToString(h.Sum(nil))
	}
	want := digest(Options{})
	t.Logf("%s: %s", before, want)
	for _, level := range kernel.Available() {
		if err := kernel.Use(level); err != nil {
			t.Fatal(err)
		}
		for _, o := range []Options{{}, {Pool: pool}, {NoFuse: true}, {Concurrent: 3}} {
			if got := digest(o); got != want {
				t.Errorf("%s, two threads %v, not fused %v: digest %s, want %s", level, o.Pool != nil, o.NoFuse, got, want)
			}
		}
	}
}
