package onnx

import (
	"context"
	"fmt"
	"math"
	"slices"
	"testing"

	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// evalNode runs one node on values; nil leaves an input out. Outputs are named y0, y1, ...
func evalNode(n ot.Node, outputs int, in ...Value) ([]Value, error) {
	g := ot.Graph{}
	values := map[string]Value{}
	for i, v := range in {
		name := ""
		if v != nil {
			name = fmt.Sprintf("x%d", i)
			g.Inputs = append(g.Inputs, ot.Port{Name: name, Type: 1})
			values[name] = v
		}
		n.In = append(n.In, name)
	}
	for i := range outputs {
		name := fmt.Sprintf("y%d", i)
		n.Out = append(n.Out, name)
		g.Outputs = append(g.Outputs, ot.Port{Name: name, Type: 1})
	}
	n.Name = "the-" + n.Op
	g.Nodes = []ot.Node{n}
	m := ot.Model{Opset: 28, Domains: map[string]int64{mlDomain: 4, trainingDomain: 1}, Graph: g}
	model, err := Load(m.Bytes(), LoadOptions{Limits: Limits{TensorBytes: 1 << 28, LiveBytes: 1 << 30, Cost: 1 << 34}})
	if err != nil {
		return nil, err
	}
	for i := range model.pb.graph.inputs {
		model.pb.graph.inputs[i].typ = nil // sequences and maps go in too
	}
	s, err := model.NewSession(SessionOptions{})
	if err != nil {
		return nil, err
	}
	res, err := s.Run(context.Background(), values)
	if err != nil {
		return nil, err
	}
	var out []Value
	for i := range outputs {
		out = append(out, res.Outputs[fmt.Sprintf("y%d", i)])
	}
	return out, nil
}

func mustEval(t *testing.T, n ot.Node, outputs int, in ...Value) []Value {
	t.Helper()
	out, err := evalNode(n, outputs, in...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func attr(name string, v any) ot.Attr { return ot.Attr{Name: name, Value: v} }

func tensorOf[T Element](t testing.TB, shape []int, v ...T) *Tensor {
	t.Helper()
	x, err := New(shape, v)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// noise fills a float32 tensor with values between -1 and 1.
func noise(s *stream, shape ...int) *Tensor {
	x := newTensor(Float32, shape)
	d := x.data.([]float32)
	for i := range d {
		d[i] = float32(2*s.uniform() - 1)
	}
	return x
}

func near(t *testing.T, what string, got Value, want []float64, tol float64) {
	t.Helper()
	g := float64s(got.(*Tensor))
	if len(g) != len(want) {
		t.Fatalf("%s: got %d elements, want %d", what, len(g), len(want))
	}
	for i := range g {
		if !(math.Abs(g[i]-want[i]) <= tol) {
			t.Fatalf("%s: element %d is %v, want %v", what, i, g[i], want[i])
		}
	}
}

func equal[T Element](t *testing.T, what string, got Value, want ...T) {
	t.Helper()
	g, err := Data[T](got.(*Tensor))
	if err != nil || !slices.Equal(g, want) {
		t.Fatalf("%s: got %v (%v), want %v", what, g, err, want)
	}
}

// TestEncoders covers the operators of ai.onnx.ml that the ONNX suite leaves out.
func TestEncoders(t *testing.T) {
	ml := func(op string, attrs ...ot.Attr) ot.Node { return ot.Node{Domain: mlDomain, Op: op, Attrs: attrs} }
	cats := ml("CategoryMapper", attr("cats_strings", []string{"a", "b"}), attr("cats_int64s", []int64{7, 9}))
	equal[int64](t, "CategoryMapper", mustEval(t, cats, 1, tensorOf(t, []int{3}, "b", "a", "z"))[0], 9, 7, -1)
	equal(t, "CategoryMapper back", mustEval(t, cats, 1, tensorOf[int64](t, []int{2}, 9, 1))[0], "b", "_Unused")

	floats := ml("LabelEncoder", attr("keys_floats", []float32{0, float32(math.NaN())}), attr("values_int64s", []int64{1, 2}), attr("default_int64", int64(5)))
	negZero := float32(math.Copysign(0, -1))
	equal[int64](t, "LabelEncoder of floats", mustEval(t, floats, 1, tensorOf(t, []int{3}, negZero, float32(math.NaN()), 3))[0], 1, 2, 5)

	hot := ml("OneHotEncoder", attr("cats_int64s", []int64{4, 6}))
	equal[float32](t, "OneHotEncoder", mustEval(t, hot, 1, tensorOf[int64](t, []int{3}, 6, 5, 4))[0], 0, 1, 0, 0, 1, 0)
	if _, err := evalNode(ml("OneHotEncoder", attr("cats_int64s", []int64{4}), attr("zeros", int64(0))), 1, tensorOf[int64](t, []int{1}, 5)); CodeOf(err) != CodeFailed {
		t.Errorf("OneHotEncoder took an unknown category: %v", err)
	}

	impute := ml("Imputer", attr("imputed_value_floats", []float32{10, 20}), attr("replaced_value_float", float32(math.NaN())))
	nan := float32(math.NaN())
	equal[float32](t, "Imputer", mustEval(t, impute, 1, tensorOf(t, []int{2, 2}, nan, 1, 2, nan))[0], 10, 1, 2, 20)

	vec := ml("FeatureVectorizer", attr("inputdimensions", []int64{1, 3}))
	equal[float32](t, "FeatureVectorizer", mustEval(t, vec, 1, tensorOf[int64](t, []int{2, 2}, 1, 2, 3, 4), tensorOf[float32](t, []int{2, 2}, 5, 6, 7, 8))[0],
		1, 5, 6, 0, 3, 7, 8, 0)

	zip := mustEval(t, ml("ZipMap", attr("classlabels_strings", []string{"p", "q"})), 1, tensorOf[float32](t, []int{1, 2}, 0.25, 0.75))[0].(*Sequence)
	m := zip.Items[0].(*Map)
	if !slices.Equal(m.StringKeys, []string{"p", "q"}) {
		t.Errorf("ZipMap has keys %v", m.StringKeys)
	}
	dict := ml("DictVectorizer", attr("string_vocabulary", []string{"q", "zzz", "p"}))
	equal[float32](t, "DictVectorizer", mustEval(t, dict, 1, m)[0], 0.75, 0, 0.25)

	ints := &Map{IntKeys: []int64{3, 0}, Values: tensorOf(t, []int{2}, "30", "1.5")}
	equal[float32](t, "CastMap", mustEval(t, ml("CastMap", attr("cast_to", "TO_FLOAT")), 1, ints)[0], 1.5, 30)
	sparse := ml("CastMap", attr("map_form", "SPARSE"), attr("max_map", int64(4)))
	equal[float32](t, "CastMap sparse", mustEval(t, sparse, 1, ints)[0], 1.5, 0, 0, 30)
	if _, err := evalNode(ml("CastMap", attr("map_form", "SPARSE"), attr("max_map", int64(2))), 1, ints); CodeOf(err) != CodeFailed {
		t.Errorf("CastMap took a key beyond max_map: %v", err)
	}
}

func TestSVM(t *testing.T) {
	ml := func(op string, attrs ...ot.Attr) ot.Node { return ot.Node{Domain: mlDomain, Op: op, Attrs: attrs} }
	x := tensorOf[float32](t, []int{2, 2}, 1, 2, -1, 0.5)
	vectors, coef, rho := []float32{0.5, 1, -1, 2}, []float32{2, -3}, []float32{0.25}
	for _, k := range []struct {
		kind string
		f    func(d, sq float64) float64
	}{
		{"LINEAR", func(d, _ float64) float64 { return d }},
		{"POLY", func(d, _ float64) float64 { return math.Pow(d*0.5+1, 3) }},
		{"RBF", func(_, sq float64) float64 { return math.Exp(-0.5 * sq) }},
		{"SIGMOID", func(d, _ float64) float64 { return math.Tanh(d*0.5 + 1) }},
	} {
		n := ml("SVMRegressor", attr("kernel_type", k.kind), attr("kernel_params", []float32{0.5, 1, 3}), attr("support_vectors", vectors),
			attr("coefficients", coef), attr("rho", rho), attr("n_supports", int64(2)))
		var want []float64
		for r := range 2 {
			row := float64s(x)[2*r : 2*r+2]
			sum := float64(rho[0])
			for j := range 2 {
				v := vectors[2*j : 2*j+2]
				d := row[0]*float64(v[0]) + row[1]*float64(v[1])
				sq := math.Pow(row[0]-float64(v[0]), 2) + math.Pow(row[1]-float64(v[1]), 2)
				sum += float64(coef[j]) * k.f(d, sq)
			}
			want = append(want, sum)
		}
		near(t, k.kind, mustEval(t, n, 1, x)[0], want, 1e-4)
	}

	// Two classes of one vector each: margin = k(x, v0)·1 + k(x, v1)·(-1) + rho.
	c := ml("SVMClassifier", attr("kernel_type", "LINEAR"), attr("support_vectors", []float32{1, 0, 0, 1}), attr("vectors_per_class", []int64{1, 1}),
		attr("coefficients", []float32{1, -1}), attr("rho", []float32{0}), attr("classlabels_strings", []string{"right", "up"}))
	out := mustEval(t, c, 2, tensorOf[float32](t, []int{2, 2}, 3, 1, 1, 4))
	equal(t, "labels", out[0], "right", "up")
	near(t, "margins", out[1], []float64{-2, 2, 3, -3}, 1e-6)

	c.Attrs = append(c.Attrs, attr("prob_a", []float32{-1}), attr("prob_b", []float32{0}))
	out = mustEval(t, c, 2, tensorOf[float32](t, []int{1, 2}, 3, 1))
	p := 1 / (1 + math.Exp(-2))
	near(t, "probabilities", out[1], []float64{p, 1 - p}, 1e-2)

	bad := ml("SVMRegressor", attr("coefficients", []float32{1, 2, 3}), attr("rho", rho))
	if _, err := evalNode(bad, 1, x); CodeOf(err) != CodeFailed {
		t.Errorf("SVMRegressor took 3 coefficients for 2 features: %v", err)
	}
}

// TestRecurrent compares the recurrent operators with their equations, over the variants that the suite leaves out.
func TestRecurrent(t *testing.T) {
	const steps, batch, in, hidden = 4, 3, 2, 5
	sig := func(v float64) float64 { return 1 / (1 + math.Exp(-v)) }
	for _, gates := range []int{1, 3, 4} {
		for _, resetAfter := range []bool{false, true} {
			s := stream(gates)
			x, w, r := noise(&s, steps, batch, in), noise(&s, 2, gates*hidden, in), noise(&s, 2, gates*hidden, hidden)
			b, h0, c0, p := noise(&s, 2, 2*gates*hidden), noise(&s, 2, batch, hidden), noise(&s, 2, batch, hidden), noise(&s, 2, 3*hidden)
			lens := tensorOf[int32](t, []int{batch}, 4, 2, 0)
			op := map[int]string{1: "RNN", 3: "GRU", 4: "LSTM"}[gates]
			n := ot.Node{Op: op, Attrs: []ot.Attr{attr("direction", "bidirectional"), attr("hidden_size", int64(hidden))}}
			if resetAfter && gates == 3 {
				n.Attrs = append(n.Attrs, attr("linear_before_reset", int64(1)))
			}
			inputs := []Value{x, w, r, b, lens, h0}
			outs := 2
			if gates == 4 {
				inputs, outs = append(inputs, c0, p), 3
			}
			out := mustEval(t, n, outs, inputs...)

			X, W, R, B, H0, C0, P := float64s(x), float64s(w), float64s(r), float64s(b), float64s(h0), float64s(c0), float64s(p)
			y, yh, yc := make([]float64, steps*2*batch*hidden), make([]float64, 2*batch*hidden), make([]float64, 2*batch*hidden)
			for d := range 2 {
				for e := range batch {
					h, c := slices.Clone(H0[(d*batch+e)*hidden:][:hidden]), slices.Clone(C0[(d*batch+e)*hidden:][:hidden])
					length := int(lens.data.([]int32)[e])
					for k := range length {
						pos := k
						if d == 1 {
							pos = length - 1 - k
						}
						wx := func(g, u int) float64 {
							v := B[d*2*gates*hidden+g*hidden+u]
							for i := range in {
								v += X[(pos*batch+e)*in+i] * W[(d*gates*hidden+g*hidden+u)*in+i]
							}
							return v
						}
						rh := func(g, u int, state []float64) float64 {
							v := B[d*2*gates*hidden+(gates+g)*hidden+u]
							for i := range hidden {
								v += state[i] * R[(d*gates*hidden+g*hidden+u)*hidden+i]
							}
							return v
						}
						next := make([]float64, hidden)
						reset := make([]float64, hidden)
						for u := range hidden {
							if gates == 3 {
								reset[u] = h[u] * sig(wx(1, u)+rh(1, u, h))
							}
						}
						for u := range hidden {
							switch gates {
							case 1:
								next[u] = math.Tanh(wx(0, u) + rh(0, u, h))
							case 3:
								z := sig(wx(0, u) + rh(0, u, h))
								cand := math.Tanh(wx(2, u) + rh(2, u, reset))
								if resetAfter {
									cand = math.Tanh(wx(2, u) + sig(wx(1, u)+rh(1, u, h))*rh(2, u, h))
								}
								next[u] = (1-z)*cand + z*h[u]
							default:
								q := P[d*3*hidden:]
								i := sig(wx(0, u) + rh(0, u, h) + q[u]*c[u])
								f := sig(wx(2, u) + rh(2, u, h) + q[2*hidden+u]*c[u])
								c[u] = f*c[u] + i*math.Tanh(wx(3, u)+rh(3, u, h))
								next[u] = sig(wx(1, u)+rh(1, u, h)+q[hidden+u]*c[u]) * math.Tanh(c[u])
							}
						}
						h = next
						copy(y[((pos*2+d)*batch+e)*hidden:], h)
					}
					copy(yh[(d*batch+e)*hidden:], h)
					copy(yc[(d*batch+e)*hidden:], c)
				}
			}
			near(t, op, out[0], y, 1e-5)
			near(t, op+" last", out[1], yh, 1e-5)
			if gates == 4 {
				near(t, op+" cell", out[2], yc, 1e-5)
			}
		}
	}
}

// TestFourier compares transforms with the definition, over lengths with every kind of factor.
func TestFourier(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 6, 8, 12, 15, 16, 30, 49, 97, 210} {
		for _, inverse := range []bool{false, true} {
			s := stream(n)
			x := noise(&s, 2, n, 2)
			v := float64s(x)
			want := make([]float64, len(v))
			for b := range 2 {
				for k := range n {
					for i := range n {
						a := 2 * math.Pi * float64(k*i%n) / float64(n)
						if !inverse {
							a = -a
						}
						re, im := v[(b*n+i)*2], v[(b*n+i)*2+1]
						want[(b*n+k)*2] += re*math.Cos(a) - im*math.Sin(a)
						want[(b*n+k)*2+1] += re*math.Sin(a) + im*math.Cos(a)
					}
					if inverse {
						want[(b*n+k)*2] /= float64(n)
						want[(b*n+k)*2+1] /= float64(n)
					}
				}
			}
			node := ot.Node{Op: "DFT"}
			if inverse {
				node.Attrs = []ot.Attr{attr("inverse", int64(1))}
			}
			near(t, fmt.Sprintf("length %d, inverse %v", n, inverse), mustEval(t, node, 1, x)[0], want, 1e-5)
		}
	}
}

// TestByteConvolutions compares ConvInteger with its definition: groups, zero points by channel, ranks 1 to 3, signs.
func TestByteConvolutions(t *testing.T) {
	for _, space := range [][]int{{7}, {5, 6}, {3, 4, 3}} {
		s := stream(len(space))
		const batch, groups, perIn, perOut = 2, 2, 2, 3
		kern := slices.Repeat([]int{2}, len(space))
		x := newTensor(Uint8, append([]int{batch, groups * perIn}, space...))
		w := newTensor(Int8, append([]int{groups * perOut, perIn}, kern...))
		for i := range x.data.([]uint8) {
			x.data.([]uint8)[i] = uint8(s.next())
		}
		for i := range w.data.([]int8) {
			w.data.([]int8)[i] = int8(s.next())
		}
		zx, zw := tensorOf[uint8](t, nil, 131), tensorOf[int8](t, []int{6}, 0, -128, 127, 5, -7, 1)
		out := mustEval(t, ot.Node{Op: "ConvInteger", Attrs: []ot.Attr{attr("group", int64(groups))}}, 1, x, w, zx, zw)[0].(*Tensor)
		shape := out.Shape[2:]
		want := make([]int32, 0, out.Len())
		for i := range out.Len() {
			pos, rest := make([]int, len(shape)), i
			for d := len(shape) - 1; d >= 0; d-- {
				pos[d], rest = rest%shape[d], rest/shape[d]
			}
			oc, n := rest%(groups*perOut), rest/(groups*perOut)
			sum := int32(0)
			for c := range perIn {
				for k := range prod(kern) {
					at, q := 0, k
					off := make([]int, len(kern))
					for d := len(kern) - 1; d >= 0; d-- {
						off[d], q = q%kern[d], q/kern[d]
					}
					for d := range kern {
						at = at*space[d] + pos[d] + off[d]
					}
					xv := int32(x.data.([]uint8)[(n*groups*perIn+oc/perOut*perIn+c)*prod(space)+at]) - 131
					sum += xv * (int32(w.data.([]int8)[(oc*perIn+c)*prod(kern)+k]) - int32(zw.data.([]int8)[oc]))
				}
			}
			want = append(want, sum)
		}
		equal(t, fmt.Sprintf("space %v", space), Value(out), want...)
	}
}

// TestRoundByte compares the quick rounding with the plain one.
func TestRoundByte(t *testing.T) {
	s := stream(1)
	values := []float32{0, float32(math.Copysign(0, -1)), 0.5, 1.5, 2.5, -0.5, -1.5, 126.5, 127.5, 1023.5, 1024.5, -1e30, 1e30, float32(math.NaN()), float32(math.Inf(-1))}
	for range 10_000 {
		values = append(values, float32((s.uniform()-0.5)*3000), float32(int(s.next()%600))/2-150)
	}
	for _, v := range values {
		for _, zero := range []int64{-128, 0, 7, 255} {
			for _, lo := range []int64{-128, 0} {
				hi := lo + 255
				if got, want := min(max(int64(roundByte(v))+zero, lo), hi), requantize1(v, zero, lo, hi); got != want {
					t.Fatalf("%v with zero point %d in %d..%d: got %d, want %d", v, zero, lo, hi, got, want)
				}
			}
		}
	}
}

func TestStrings(t *testing.T) {
	full := func(pattern string) ot.Node {
		return ot.Node{Op: "RegexFullMatch", Attrs: []ot.Attr{attr("pattern", pattern)}}
	}
	equal(t, "alternatives match whole strings", mustEval(t, full("a|ab"), 1, tensorOf(t, []int{3}, "ab", "a", "abc"))[0], true, true, false)
	equal(t, "dot and newline", mustEval(t, full("(?s)a.b"), 1, tensorOf(t, []int{1}, "a\nb"))[0], true)
	for _, p := range []string{"a)|(b", "(", "a{2000}"} {
		if _, err := evalNode(full(p), 1, tensorOf(t, []int{1}, "a")); CodeOf(err) != CodeInvalidModel {
			t.Errorf("pattern %q: %v", p, err)
		}
	}
	split := func(attrs ...ot.Attr) ot.Node { return ot.Node{Op: "StringSplit", Attrs: attrs} }
	out := mustEval(t, split(attr("maxsplit", int64(1))), 2, tensorOf(t, []int{3}, "  a b  c ", "", " x"))
	equal(t, "pieces", out[0], "a", "b  c ", "", "", "x", "")
	equal[int64](t, "counts", out[1], 2, 0, 1)
	for _, s := range []string{"", " ", "a", " a b ", "aXXbX", "X"} {
		for _, d := range []string{"", "X"} {
			for limit := -1; limit < 4; limit++ {
				if got, want := countPieces(s, d, limit), len(splitString(s, d, limit)); got != want {
					t.Errorf("%q by %q, limit %d: counted %d pieces, got %d", s, d, limit, got, want)
				}
			}
		}
	}
}

// TestAttentionWindows checks that every query sees exactly the keys that window, past and length allow, by values that tell the keys apart.
func TestAttentionWindows(t *testing.T) {
	const q, keys = 3, 5
	// Equal scores: the output is the mean of the visible values, and value k is 2^k.
	query, key, value := newTensor(Float64, []int{1, 1, q, 1}), newTensor(Float64, []int{1, 1, keys, 1}), newTensor(Float64, []int{1, 1, keys, 1})
	for k := range keys {
		value.data.([]float64)[k] = float64(int(1) << k)
	}
	valid := tensorOf[int64](t, []int{1}, 4)
	for _, c := range []struct {
		name   string
		attrs  []ot.Attr
		nonpad Value
		want   [q][2]int // range of visible keys
	}{
		{"all", nil, nil, [q][2]int{{0, 5}, {0, 5}, {0, 5}}},
		{"causal", []ot.Attr{attr("is_causal", int64(1))}, nil, [q][2]int{{0, 1}, {0, 2}, {0, 3}}},
		{"windows", []ot.Attr{attr("left_window_size", int64(1)), attr("right_window_size", int64(1))}, nil, [q][2]int{{0, 2}, {0, 3}, {1, 4}}},
		{"valid keys", nil, valid, [q][2]int{{0, 4}, {0, 4}, {0, 4}}},
		{"causal over a cache", []ot.Attr{attr("is_causal", int64(1))}, valid, [q][2]int{{0, 2}, {0, 3}, {0, 4}}},
		{"window over a cache", []ot.Attr{attr("left_window_size", int64(0)), attr("is_causal", int64(1))}, valid, [q][2]int{{1, 2}, {2, 3}, {3, 4}}},
		{"nothing", nil, tensorOf[int64](t, []int{1}, 0), [q][2]int{}},
	} {
		in := []Value{query, key, value, nil, nil, nil, c.nonpad}
		out := mustEval(t, ot.Node{Op: "Attention", Attrs: c.attrs}, 1, in...)
		want := make([]float64, q)
		for i, r := range c.want {
			if n := r[1] - r[0]; n > 0 {
				want[i] = float64(int(1)<<r[1]-int(1)<<r[0]) / float64(n)
			}
		}
		near(t, c.name, out[0], want, 1e-12)
	}
}

func TestMaxRoiPool(t *testing.T) {
	x := newTensor(Float32, []int{1, 1, 4, 4})
	for i := range 16 {
		x.data.([]float32)[i] = float32(i)
	}
	n := ot.Node{Op: "MaxRoiPool", Attrs: []ot.Attr{attr("pooled_shape", []int64{2, 2})}}
	equal[float32](t, "whole", mustEval(t, n, 1, x, tensorOf[float32](t, []int{1, 5}, 0, 0, 0, 3, 3))[0], 5, 7, 13, 15)
	equal[float32](t, "outside", mustEval(t, n, 1, x, tensorOf[float32](t, []int{1, 5}, 0, 9, 9, 9, 9))[0], 0, 0, 0, 0)
	if _, err := evalNode(n, 1, x, tensorOf[float32](t, []int{1, 5}, 1, 0, 0, 3, 3)); CodeOf(err) != CodeFailed {
		t.Errorf("region in batch entry 1 of 1: %v", err)
	}
}
