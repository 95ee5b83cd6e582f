package onnx

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// suiteDir is the unpacked ONNX node suite, which the tests of package suite leave in the cache.
func suiteDir(t *testing.T) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skipf("no cache directory: %v", err)
	}
	dir := filepath.Join(cache, "lineal-onnx-suite", "node", "data", "node")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the ONNX suite is not unpacked: run the tests of package suite with LINEAL_TESTDATA first")
	}
	return dir
}

// suiteCase is one test of the suite: model bytes and inputs.
type suiteCase struct {
	name  string
	model []byte
	in    map[string]Value
}

func suiteCases(t *testing.T) []suiteCase {
	dir := suiteDir(t)
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []suiteCase
	for _, e := range entries {
		model, err := os.ReadFile(filepath.Join(dir, e.Name(), "model.onnx"))
		if err != nil {
			continue
		}
		m, err := Load(model, LoadOptions{})
		if err != nil {
			continue
		}
		sc := suiteCase{e.Name(), model, map[string]Value{}}
		for i, p := range m.DeclaredInputs() {
			b, err := os.ReadFile(filepath.Join(dir, e.Name(), "test_data_set_0", fmt.Sprintf("input_%d.pb", i)))
			if err != nil {
				continue
			}
			if sc.in[p.Name], err = ParseValue(p.Kind, b); err != nil {
				delete(sc.in, p.Name)
			}
		}
		out = append(out, sc)
	}
	return out
}

// mutator makes bad models and inputs of good ones, repeatably.
type mutator struct{ stream }

func (m *mutator) n(n int) int { return int(m.next() % uint64(max(n, 1))) }

var oddInts = []int64{0, 1, -1, 2, 3, 5, -2, -7, 100, 1 << 20, 1 << 31, -1 << 31, 1 << 40, math.MaxInt64, math.MinInt64}

var oddFloats = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 3, 1e-30, 1e30, -1e30, 1e9, math.Inf(1), math.Inf(-1), math.NaN()}

func (m *mutator) int() int64 { return oddInts[m.n(len(oddInts))] }

func (m *mutator) graph(g *graphPB) {
	if len(g.nodes) == 0 {
		return
	}
	n := g.nodes[m.n(len(g.nodes))]
	switch {
	case len(n.attrs) > 0 && m.n(4) > 0:
		i := m.n(len(n.attrs))
		if m.n(6) == 0 {
			n.attrs = slices.Delete(n.attrs, i, i+1)
			return
		}
		m.attr(n.attrs[i])
	case len(n.inputs) > 0 && m.n(2) == 0:
		n.inputs[m.n(len(n.inputs))] = ""
	case len(n.inputs) > 1:
		i, j := m.n(len(n.inputs)), m.n(len(n.inputs))
		n.inputs[i], n.inputs[j] = n.inputs[j], n.inputs[i]
	}
}

func (m *mutator) attr(a *attrPB) {
	switch a.typ {
	case attrInt:
		a.i = m.int()
	case attrFloat:
		a.f = float32(oddFloats[m.n(len(oddFloats))])
	case attrString:
		a.s = []byte([]string{"", "x", "(", "SAME_UPPER", "linear", "->"}[m.n(6)])
	case attrInts:
		if a.ints = slices.Clone(a.ints); m.n(3) == 0 || len(a.ints) == 0 {
			a.ints = append(a.ints, m.int())
		} else if m.n(3) == 0 {
			a.ints = a.ints[1:]
		} else {
			a.ints[m.n(len(a.ints))] = m.int()
		}
	case attrFloats:
		if a.floats = slices.Clone(a.floats); m.n(2) == 0 || len(a.floats) == 0 {
			a.floats = append(a.floats, float32(oddFloats[m.n(len(oddFloats))]))
		} else {
			a.floats = a.floats[1:]
		}
	case attrStrings:
		a.strs = append(slices.Clone(a.strs), []byte("x"))
	case attrGraph:
		m.graph(a.g)
	}
}

// value changes shape, type or elements of a tensor; other values stay.
func (m *mutator) value(v Value) Value {
	t, ok := v.(*Tensor)
	if !ok {
		return v
	}
	switch m.n(5) {
	case 0: // another dimension
		if len(t.Shape) == 0 {
			return m.resize(t, []int{m.n(4)})
		}
		shape := slices.Clone(t.Shape)
		i := m.n(len(shape))
		shape[i] = []int{0, 1, 2, shape[i] + 1, max(shape[i]-1, 0), 7}[m.n(6)]
		return m.resize(t, shape)
	case 1: // another rank
		if len(t.Shape) > 0 && m.n(2) == 0 {
			return m.resize(t, t.Shape[1:])
		}
		return m.resize(t, append([]int{1 + m.n(2)}, t.Shape...))
	case 2: // another type
		if t.DType == String || t.DType.isComplex() {
			return t
		}
		to := DType(1 + m.n(int(Int2)))
		if to == String || to.isComplex() || !to.Valid() {
			return t
		}
		return castTo(t, to)
	}
	c := newTensor(t.DType, t.Shape)
	copyAll(c, t)
	for range 1 + m.n(3) {
		if c.Len() == 0 {
			break
		}
		i := m.n(c.Len())
		switch d := c.data.(type) {
		case []float32:
			d[i] = float32(oddFloats[m.n(len(oddFloats))])
		case []float64:
			d[i] = oddFloats[m.n(len(oddFloats))]
		case []int64:
			d[i] = m.int()
		case []int32:
			d[i] = int32(m.int())
		case []uint8:
			if c.DType == Uint8 {
				d[i] = uint8(m.next())
			}
		case []bool:
			d[i] = !d[i]
		case []string:
			d[i] = []string{"", " ", "é", "a b", "9e999"}[m.n(5)]
		}
	}
	return c
}

// resize repeats or cuts the elements.
func (m *mutator) resize(t *Tensor, shape []int) *Tensor {
	y := newTensor(t.DType, shape)
	idx := make([]int, y.Len())
	for i := range idx {
		if idx[i] = -1; t.Len() > 0 {
			idx[i] = i % t.Len()
		}
	}
	gatherRuns(nil, y, t, idx, 1)
	return y
}

// runCase runs a case under small limits after the given number of changes; the seed decides which. It reports internal errors, and
// costs that differ between estimate and run.
func runCase(sc suiteCase, seed uint64, changes int) error {
	model, err := Load(sc.model, LoadOptions{Limits: fuzzLimits})
	if err != nil {
		return nil
	}
	for i := range model.pb.graph.inputs {
		model.pb.graph.inputs[i].typ = nil // or the checks of inputs would stop most changes
	}
	mu := &mutator{stream(seed)}
	in := map[string]Value{}
	var names []string
	for name, v := range sc.in {
		in[name] = v
		names = append(names, name)
	}
	slices.Sort(names)
	for range changes {
		if len(names) == 0 || mu.n(2) == 0 {
			mu.graph(model.pb.graph)
		} else {
			k := names[mu.n(len(names))]
			in[k] = mu.value(in[k])
		}
	}
	s, err := model.NewSession(SessionOptions{})
	if err != nil {
		return internal(err)
	}
	est, exact, err := s.Estimate(context.Background(), in)
	if internal(err) != nil {
		return err
	}
	res, runErr := s.Run(context.Background(), in)
	if internal(runErr) != nil {
		return runErr
	}
	if err == nil && runErr == nil && exact && est.Cost != res.Meter.Cost {
		return fmt.Errorf("estimate %d, cost %d", est.Cost, res.Meter.Cost)
	}
	return nil
}

func internal(err error) error {
	if err != nil && CodeOf(err) == CodeInternal {
		return err
	}
	return nil
}

// TestMutatedSuite changes attributes, shapes, types and elements of the ONNX suite's cases: no operator may panic, whatever it is given.
// LINEAL_MUTATIONS sets how many variants of each case run.
func TestMutatedSuite(t *testing.T) {
	count := 8
	if s := os.Getenv("LINEAL_MUTATIONS"); s != "" {
		var err error
		if count, err = strconv.Atoi(s); err != nil {
			t.Fatalf("LINEAL_MUTATIONS: %v", err)
		}
	}
	for i, sc := range suiteCases(t) {
		for k := range count {
			seed := uint64(i)<<32 | uint64(k)
			if err := runCase(sc, seed, k%4); err != nil {
				t.Errorf("%s, seed %#x, %d changes: %.1500v", sc.name, seed, k%4, err)
				break
			}
		}
	}
}

// TestThreadsDoNotMatter compares all outputs of the suite's cases between one thread and several, bit for bit.
func TestThreadsDoNotMatter(t *testing.T) {
	pool := kernel.NewPool(3)
	defer pool.Close()
	for _, sc := range suiteCases(t) {
		m, err := Load(sc.model, LoadOptions{})
		if err != nil {
			continue
		}
		s, err := m.NewSession(SessionOptions{})
		if err != nil {
			continue
		}
		one, err1 := s.Run(context.Background(), sc.in)
		many, err2 := s.WithPool(pool).Run(context.Background(), sc.in)
		if (err1 == nil) != (err2 == nil) {
			t.Errorf("%s: %v, with threads %v", sc.name, err1, err2)
			continue
		}
		for name, v := range one.Outputs {
			a, ok1 := v.(*Tensor)
			b, ok2 := many.Outputs[name].(*Tensor)
			if !ok1 || !ok2 || a.DType == String {
				continue
			}
			x, _ := a.AppendRaw(nil)
			if y, _ := b.AppendRaw(nil); !bytes.Equal(x, y) {
				t.Errorf("%s: output %q differs between one thread and several", sc.name, name)
			}
		}
	}
}
