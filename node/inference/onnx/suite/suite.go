// Package suite runs ONNX's backend tests (onnx/backend/test/data) with the tolerances of ONNX's own runner.
//
// A directory of tests holds one directory each, with model.onnx and test_data_set_*/{input,output}_*.pb. The light models come
// as light_<name>.onnx with light_<name>_output_0.pb; their inputs are made as ONNX's runner makes them: element i of n is i/n.
package suite

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// Outcome is how a test ended.
type Outcome string

const (
	Passed  Outcome = "passed"
	Failed  Outcome = "failed"
	Skipped Outcome = "skipped" // the engine does not have something that the test needs; Detail names it
)

// Test is one result.
type Test struct {
	Name    string
	Outcome Outcome
	Detail  string // why it failed or was skipped
}

// Options configure a run.
type Options struct {
	Pool   *kernel.Pool
	NoFuse bool
	Filter func(name string) bool // nil runs all
	// Report, if not nil, is called after each test.
	Report func(Test)
	// Concurrent runs of each session at the same time must all give the same bits; 0 is one.
	Concurrent int
	// Digest, if not nil, takes in the name of every test that runs and the digests of its outputs: the same bits give the same sum.
	Digest hash.Hash
}

// run executes a session, several times at once if asked.
func (o *Options) run(ctx context.Context, m *onnx.Model, s *onnx.Session, in map[string]onnx.Value) (*onnx.Result, error) {
	if o.Concurrent < 2 {
		return s.Run(ctx, in)
	}
	results := make([]*onnx.Result, o.Concurrent)
	var g errgroup.Group
	for i := range results {
		g.Go(func() (err error) {
			results[i], err = s.Run(ctx, in)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	sum := func(r *onnx.Result) string {
		h := sha256.New()
		c := Options{Digest: h}
		c.absorb("", m, r)
		return string(h.Sum(nil))
	}
	for _, r := range results[1:] {
		if sum(r) != sum(results[0]) {
			return nil, errors.New("concurrent runs differ")
		}
	}
	return results[0], nil
}

// absorb adds a run's outputs to the digest.
func (o *Options) absorb(name string, m *onnx.Model, res *onnx.Result) {
	if o.Digest == nil {
		return
	}
	fmt.Fprintf(o.Digest, "%s\n", name)
	for _, p := range m.Outputs() {
		o.absorbValue(res.Outputs[p.Name])
	}
}

func (o *Options) absorbValue(v onnx.Value) {
	switch v := v.(type) {
	case *onnx.Tensor:
		d := onnx.TensorDigest(v)
		o.Digest.Write(d[:])
	case *onnx.Sequence:
		fmt.Fprintf(o.Digest, "sequence of %d\n", len(v.Items))
		for _, x := range v.Items {
			o.absorbValue(x)
		}
	case *onnx.Optional:
		fmt.Fprintf(o.Digest, "optional %v\n", v.Value != nil)
		if v.Value != nil {
			o.absorbValue(v.Value)
		}
	}
}

// Summary counts outcomes.
type Summary struct{ Passed, Failed, Skipped, Total int }

func (s Summary) String() string {
	return fmt.Sprintf("passed %d failed %d skipped %d of %d", s.Passed, s.Failed, s.Skipped, s.Total)
}

// Count summarizes results.
func Count(tests []Test) (s Summary) {
	for _, t := range tests {
		s.Total++
		switch t.Outcome {
		case Passed:
			s.Passed++
		case Failed:
			s.Failed++
		default:
			s.Skipped++
		}
	}
	return s
}

// RunDir runs every test under dir in the order of their names.
func RunDir(ctx context.Context, dir string, opts Options) ([]Test, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("list tests: %w", err)
	}
	var out []Test
	for _, e := range entries {
		name := e.Name()
		light := strings.HasPrefix(name, "light_") && strings.HasSuffix(name, ".onnx")
		if !e.IsDir() && !light || opts.Filter != nil && !opts.Filter(name) {
			continue
		}
		if ctx.Err() != nil {
			return out, ctx.Err()
		}
		path := filepath.Join(dir, name)
		if e.IsDir() {
			if _, err := os.Stat(filepath.Join(path, "model.onnx")); err != nil {
				continue
			}
		}
		t := Test{Name: strings.TrimSuffix(name, ".onnx")}
		if light {
			err = runLight(ctx, path, opts)
		} else {
			err = runTest(ctx, path, opts)
		}
		t.Outcome, t.Detail = classify(err)
		out = append(out, t)
		if opts.Report != nil {
			opts.Report(t)
		}
	}
	return out, nil
}

func classify(err error) (Outcome, string) {
	var e *onnx.Error
	switch {
	case err == nil:
		return Passed, ""
	case errors.As(err, &e) && e.Code == onnx.CodeUnsupported:
		return Skipped, err.Error()
	}
	return Failed, err.Error()
}

// tolerance is ONNX's default; data.json beside a model may change it.
type tolerance struct {
	Rtol float64 `json:"rtol"`
	Atol float64 `json:"atol"`
}

func runTest(ctx context.Context, dir string, opts Options) error {
	tol := tolerance{1e-3, 1e-7}
	if b, err := os.ReadFile(filepath.Join(dir, "data.json")); err == nil {
		if err := json.Unmarshal(b, &tol); err != nil {
			return fmt.Errorf("read data.json: %w", err)
		}
	}
	m, err := onnx.LoadFile(filepath.Join(dir, "model.onnx"), onnx.Limits{})
	if err != nil {
		return err
	}
	s, err := m.NewSession(onnx.SessionOptions{Pool: opts.Pool, NoFuse: opts.NoFuse})
	if err != nil {
		return err
	}
	sets, err := filepath.Glob(filepath.Join(dir, "test_data_set_*"))
	if err != nil {
		return fmt.Errorf("find the test's data: %w", err)
	}
	if len(sets) == 0 {
		return errors.New("test has no data")
	}
	for _, set := range sets {
		in, err := readInputs(m, set)
		if err != nil {
			return err
		}
		res, err := opts.run(ctx, m, s, in)
		if err != nil {
			return err
		}
		opts.absorb(filepath.Base(dir), m, res)
		if err := checkOutputs(m, set, res, tol); err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(set), err)
		}
	}
	return nil
}

func readInputs(m *onnx.Model, set string) (map[string]onnx.Value, error) {
	in := map[string]onnx.Value{}
	for i, p := range m.DeclaredInputs() {
		b, err := os.ReadFile(filepath.Join(set, fmt.Sprintf("input_%d.pb", i)))
		if err != nil {
			if errors.Is(err, os.ErrNotExist) {
				continue
			}
			return nil, err
		}
		v, err := onnx.ParseValue(p.Kind, b)
		if err != nil {
			return nil, fmt.Errorf("input %d: %w", i, err)
		}
		in[p.Name] = v
	}
	return in, nil
}

func checkOutputs(m *onnx.Model, set string, res *onnx.Result, tol tolerance) error {
	random := m.Uses("RandomUniformLike", "RandomNormalLike", "RandomUniform", "RandomNormal", "Bernoulli", "Multinomial") ||
		strings.Contains(set, "training_dropout") && !strings.Contains(set, "zero_ratio")
	for i, p := range m.Outputs() {
		b, err := os.ReadFile(filepath.Join(set, fmt.Sprintf("output_%d.pb", i)))
		if errors.Is(err, os.ErrNotExist) {
			continue
		} else if err != nil {
			return err
		}
		want, err := onnx.ParseValue(p.Kind, b)
		if err != nil {
			return fmt.Errorf("output %d: %w", i, err)
		}
		if err := Compare(res.Outputs[p.Name], want, tol.Rtol, tol.Atol, random); err != nil {
			return fmt.Errorf("output %q: %w", p.Name, err)
		}
	}
	return nil
}

func runLight(ctx context.Context, path string, opts Options) error {
	m, err := onnx.LoadFile(path, onnx.Limits{})
	if err != nil {
		return err
	}
	s, err := m.NewSession(onnx.SessionOptions{Pool: opts.Pool, NoFuse: opts.NoFuse})
	if err != nil {
		return err
	}
	in, err := DummyInputs(m)
	if err != nil {
		return err
	}
	res, err := s.Run(ctx, in)
	if err != nil {
		return err
	}
	opts.absorb(filepath.Base(path), m, res)
	base := strings.TrimSuffix(path, ".onnx")
	for i, p := range m.Outputs() {
		b, err := os.ReadFile(fmt.Sprintf("%s_output_%d.pb", base, i))
		if err != nil {
			return err
		}
		want, err := onnx.ParseTensor(b)
		if err != nil {
			return err
		}
		if err := Compare(res.Outputs[p.Name], want, 1e-3, 1e-7, false); err != nil {
			return fmt.Errorf("output %q: %w", p.Name, err)
		}
	}
	return nil
}

// DummyInputs makes the inputs that ONNX's runner makes for models without data: element i of n is float32(i/n), free dimensions are 1.
func DummyInputs(m *onnx.Model) (map[string]onnx.Value, error) {
	in := map[string]onnx.Value{}
	for _, p := range m.Inputs() {
		if p.DType != onnx.Float32 {
			return nil, fmt.Errorf("input %q is %v, dummy data is float32 only", p.Name, p.DType)
		}
		shape, n := slices.Clone(p.Shape), 1
		for i, d := range shape {
			if d < 0 {
				shape[i] = 1
			}
			n *= shape[i]
		}
		data := make([]float32, n)
		for i := range data {
			data[i] = float32(float64(i) / float64(n))
		}
		t, err := onnx.New(shape, data)
		if err != nil {
			return nil, err
		}
		in[p.Name] = t
	}
	return in, nil
}

// Compare says how got differs from want by more than atol + rtol·|want|, nil if it does not. typeOnly compares just shape and type.
func Compare(got, want onnx.Value, rtol, atol float64, typeOnly bool) error {
	switch w := want.(type) {
	case *onnx.Optional:
		g, ok := got.(*onnx.Optional)
		if !ok {
			return Compare(got, w.Value, rtol, atol, typeOnly)
		}
		if (g.Value == nil) != (w.Value == nil) {
			return fmt.Errorf("optional has a value: %v, want %v", g.Value != nil, w.Value != nil)
		}
		if w.Value == nil {
			return nil
		}
		return Compare(g.Value, w.Value, rtol, atol, typeOnly)
	case *onnx.Sequence:
		g, ok := got.(*onnx.Sequence)
		if !ok || len(g.Items) != len(w.Items) {
			return fmt.Errorf("got %T, want a sequence of %d", got, len(w.Items))
		}
		for i := range w.Items {
			if err := Compare(g.Items[i], w.Items[i], rtol, atol, typeOnly); err != nil {
				return fmt.Errorf("item %d: %w", i, err)
			}
		}
		return nil
	case *onnx.Tensor:
		g, ok := got.(*onnx.Tensor)
		if !ok {
			return fmt.Errorf("got %T, want a tensor", got)
		}
		return compareTensors(g, w, rtol, atol, typeOnly)
	}
	return fmt.Errorf("cannot compare with %T", want)
}

func compareTensors(g, w *onnx.Tensor, rtol, atol float64, typeOnly bool) error {
	if g.DType != w.DType || !slices.Equal(g.Shape, w.Shape) {
		return fmt.Errorf("got %v%v, want %v%v", g.DType, g.Shape, w.DType, w.Shape)
	}
	if typeOnly {
		return nil
	}
	if w.DType == onnx.String {
		gs, _ := onnx.Data[string](g)
		ws, _ := onnx.Data[string](w)
		if !slices.Equal(gs, ws) {
			return fmt.Errorf("got %.200q, want %.200q", gs, ws)
		}
		return nil
	}
	if w.DType == onnx.BFloat16 {
		rtol = max(rtol, 0x1p-6)
	}
	gf, wf := onnx.Float64s(g), onnx.Float64s(w)
	bad, first := 0, -1
	for i := range wf {
		if !near(gf[i], wf[i], rtol, atol) {
			if bad++; first < 0 {
				first = i
			}
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d elements of %v%v differ, first [%d]: got %v, want %v", bad, len(wf), w.DType, w.Shape, first, gf[first], wf[first])
	}
	if g.DType == onnx.Complex64 || g.DType == onnx.Complex128 {
		a, _ := g.AppendRaw(nil)
		b, _ := w.AppendRaw(nil)
		if !bytes.Equal(a, b) {
			return fmt.Errorf("complex tensors differ")
		}
	}
	return nil
}

func near(g, w, rtol, atol float64) bool {
	switch {
	case g != g || w != w:
		return g != g && w != w
	case math.IsInf(g, 0) || math.IsInf(w, 0):
		return g == w
	}
	return math.Abs(g-w) <= atol+rtol*math.Abs(w)
}
