package models_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// The exact engine must answer as ONNX Runtime does, up to rounding, or the devnet's "right" would mean nothing.
func TestEngineAgreesWithTheReferences(t *testing.T) {
	for _, m := range models.All() {
		t.Run(m.Name, func(t *testing.T) {
			session := prepare(t, m)
			for i, s := range m.Samples {
				label, probabilities := answer(t, session, m, s)
				if label != s.Reference.Label {
					t.Errorf("sample %d: label %d, want %d", i, label, s.Reference.Label)
				}
				if len(probabilities) != len(m.Classes) {
					t.Fatalf("sample %d: %d probabilities, want %d", i, len(probabilities), len(m.Classes))
				}
				for c, p := range probabilities {
					if want := s.Reference.Probabilities[c]; math.Abs(float64(p)-float64(want)) > m.Tolerance {
						t.Errorf("sample %d, class %s: %v, want %v", i, m.Classes[c], p, want)
					}
				}
			}
		})
	}
}

// Close is not enough for a network that signs digests: these bits are the same on every machine and at every kernel level, for ever, under one engine's
// name. .ci/arm64 runs this test on arm64 too. If it fails, the arithmetic changed, and that takes a new name.
func TestEngineAnswersBitForBit(t *testing.T) {
	raw, err := os.ReadFile("testdata/exact.json")
	if err != nil {
		t.Fatal(err)
	}
	var golden struct {
		Engine  string            `json:"engine"`
		Outputs map[string]string `json:"outputs"` // SHA-256 over label and probabilities, little-endian, sample by sample
	}
	if err := json.Unmarshal(raw, &golden); err != nil {
		t.Fatal(err)
	}
	if golden.Engine != onnx.EngineName {
		t.Fatalf("testdata/exact.json is of %s, the engine is %s: make it anew", golden.Engine, onnx.EngineName)
	}
	before := kernel.Current()
	t.Cleanup(func() { use(t, before) })
	for _, level := range kernel.Available() {
		use(t, level)
		t.Run(level.String(), func(t *testing.T) { checkDigests(t, golden.Outputs) })
	}
}

func use(t *testing.T, level kernel.Level) {
	t.Helper()
	if err := kernel.Use(level); err != nil {
		t.Fatal(err)
	}
}

func checkDigests(t *testing.T, want map[string]string) {
	t.Helper()
	for _, m := range models.All() {
		session, digest := prepare(t, m), sha256.New()
		for _, s := range m.Samples {
			result := run(t, session, m, s)
			for _, name := range []string{"label", "probabilities"} {
				tensor, err := result.Tensor(name)
				if err != nil {
					t.Fatal(err)
				}
				bits, err := tensor.AppendRaw(nil)
				if err != nil {
					t.Fatal(err)
				}
				digest.Write(bits)
			}
		}
		if got := hex.EncodeToString(digest.Sum(nil)); got != want[m.Name] {
			t.Errorf("%s: outputs have digest %s, want %q", m.Name, got, want[m.Name])
		}
	}
}

func TestEngineRefusesAnotherShape(t *testing.T) {
	for _, m := range models.All() {
		session := prepare(t, m)
		short, err := onnx.New([]int{1, 3}, []float32{1, 2, 3})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := session.Run(t.Context(), map[string]onnx.Value{m.InputName: short}); err == nil {
			t.Errorf("%s: an input of shape [1 3] was accepted", m.Name)
		}
	}
}

func prepare(t *testing.T, m models.Model) *onnx.Session {
	t.Helper()
	model, err := onnx.Load(m.Bytes, onnx.LoadOptions{})
	if err != nil {
		t.Fatalf("load %s: %v", m.Name, err)
	}
	session, err := model.NewSession(onnx.SessionOptions{})
	if err != nil {
		t.Fatalf("prepare %s: %v", m.Name, err)
	}
	return session
}

func run(t *testing.T, session *onnx.Session, m models.Model, s models.Sample) *onnx.Result {
	t.Helper()
	shape := make([]int, len(s.Shape))
	for i, d := range s.Shape {
		shape[i] = int(d)
	}
	input, err := onnx.New(shape, s.Data)
	if err != nil {
		t.Fatal(err)
	}
	result, err := session.Run(t.Context(), map[string]onnx.Value{m.InputName: input})
	if err != nil {
		t.Fatalf("run %s: %v", m.Name, err)
	}
	return result
}

func answer(t *testing.T, session *onnx.Session, m models.Model, s models.Sample) (int64, []float32) {
	t.Helper()
	result := run(t, session, m, s)
	labels := output[int64](t, result, "label")
	if len(labels) != 1 {
		t.Fatalf("%s: labels %v, want one", m.Name, labels)
	}
	return labels[0], output[float32](t, result, "probabilities")
}

func output[T onnx.Element](t *testing.T, result *onnx.Result, name string) []T {
	t.Helper()
	tensor, err := result.Tensor(name)
	if err != nil {
		t.Fatalf("output %s: %v", name, err)
	}
	data, err := onnx.Data[T](tensor)
	if err != nil {
		t.Fatalf("output %s: %v", name, err)
	}
	return data
}
