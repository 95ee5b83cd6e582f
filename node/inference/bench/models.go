package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/lineal-network/lineal/node/inference/onnx"
	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// model is one thing to measure.
type model struct {
	name    string
	bytes   func() ([]byte, error)
	inputs  map[string]onnx.Value
	missing string // why it cannot be measured
}

// random is a stream of values made from integers, so that it is the same everywhere.
type random uint64

func (r *random) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// floats are n values in [-scale, scale).
func (r *random) floats(n int, scale float32) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = (float32(r.next()>>40)*0x1p-23 - 1) * scale
	}
	return v
}

func size(shape []int) int {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return n
}

func floatsIn(shape ...int) onnx.Value {
	r := random(7)
	t, _ := onnx.New(shape, r.floats(size(shape), 1)) // the length fits
	return t
}

func intsIn(shape []int, v ...int64) onnx.Value {
	t, _ := onnx.New(shape, v) // callers pass matching lengths
	return t
}

func catalog(data string) ([]model, error) {
	var list []model
	file := func(name, path string, inputs map[string]onnx.Value) {
		m := model{name: name, bytes: readFile(path), inputs: inputs}
		if _, err := os.Stat(path); err != nil {
			m.missing = path + " is missing (see fetch.sh)"
		}
		list = append(list, m)
	}
	in := func(name string, v onnx.Value) map[string]onnx.Value { return map[string]onnx.Value{name: v} }
	for _, s := range [][3]int{{1, 384, 1536}, {32, 384, 384}, {128, 384, 1536}, {128, 1536, 384}, {256, 256, 256}, {512, 512, 512}} {
		list = append(list, gemm(s[0], s[1], s[2]))
	}
	list = append(list, transformer(32), transformer(128))
	dir := filepath.Join(data, "models")
	file("ppocr-det", filepath.Join(dir, "ppocr-det.onnx"), in("x", floatsIn(1, 3, 320, 320)))
	file("ppocr-rec", filepath.Join(dir, "ppocr-rec.onnx"), in("x", floatsIn(1, 3, 48, 320)))
	file("ppocr-cls", filepath.Join(dir, "ppocr-cls.onnx"), in("x", floatsIn(1, 3, 48, 192)))
	file("silero-vad", filepath.Join(dir, "silero-vad.onnx"), map[string]onnx.Value{
		"input": floatsIn(1, 512), "state": floatsIn(2, 1, 128), "sr": intsIn([]int{}, 16000)})
	file("oww-embedding", filepath.Join(dir, "oww-embedding_model.onnx"), in("input_1", floatsIn(1, 76, 32, 1)))
	file("oww-melspectrogram", filepath.Join(dir, "oww-melspectrogram.onnx"), in("input", floatsIn(1, 12640)))
	file("oww-alexa", filepath.Join(dir, "oww-alexa_v0.1.onnx"), in("onnx::Flatten_0", floatsIn(1, 16, 96)))
	file("oww-hey-mycroft", filepath.Join(dir, "oww-hey_mycroft_v0.1.onnx"), in("onnx::Flatten_0", floatsIn(1, 16, 96)))
	light := filepath.Join(data, "light")
	for _, l := range []struct{ name, input string }{
		{"resnet50", "gpu_0/data_0"}, {"densenet121", "data_0"}, {"squeezenet", "data_0"}, {"shufflenet", "gpu_0/data_0"},
	} {
		file("light-"+l.name, filepath.Join(light, "light_"+l.name+".onnx"), in(l.input, floatsIn(1, 3, 224, 224)))
	}
	list = append(list, forest(1), forest(1000), matMulInt8(128, 384, 1536))
	return list, nil
}

func built(name string, m ot.Model, inputs map[string]onnx.Value) model {
	b := m.Bytes()
	return model{name: name, bytes: func() ([]byte, error) { return b, nil }, inputs: inputs}
}

func port(name string, typ int32, shape ...int64) ot.Port {
	return ot.Port{Name: name, Type: typ, Shape: shape}
}

func weights(r *random, name string, scale float32, dims ...int64) ot.Tensor {
	n := 1
	for _, d := range dims {
		n *= int(d)
	}
	return ot.Floats(name, dims, r.floats(n, scale)...)
}

func gemm(m, k, n int) model {
	r := random(1)
	return built(fmt.Sprintf("gemm-%dx%dx%d", m, k, n), ot.Model{Opset: 17, Graph: ot.Graph{
		Inputs: []ot.Port{port("x", 1, int64(m), int64(k))}, Outputs: []ot.Port{port("y", 1, int64(m), int64(n))},
		Inits: []ot.Tensor{weights(&r, "w", 1, int64(k), int64(n))},
		Nodes: []ot.Node{{Op: "MatMul", In: []string{"x", "w"}, Out: []string{"y"}}},
	}}, map[string]onnx.Value{"x": floatsIn(m, k)})
}

// transformer has the shape of a six-layer MiniLM encoder: 384 wide, 12 heads, 1536 in the middle, with S tokens already embedded.
func transformer(s int) model {
	const width, heads, middle, layers = 384, 12, 1536, 6
	g := ot.Graph{Inputs: []ot.Port{port("x", 1, 1, int64(s), width)}, Outputs: []ot.Port{port("out", 1, 1, int64(s), width)}}
	r := random(2)
	g.Inits = append(g.Inits, ot.Ints("split", []int64{4}, 1, int64(s), heads, width/heads), ot.Ints("join", []int64{3}, 1, int64(s), width),
		ot.Floats("scale", []int64{}, 0.17677669), ot.Floats("one", []int64{}, 1), ot.Floats("half", []int64{}, 0.5), ot.Floats("root2", []int64{}, 1.4142135))
	add := func(op string, out string, attrs []ot.Attr, in ...string) string {
		g.Nodes = append(g.Nodes, ot.Node{Name: out, Op: op, In: in, Out: []string{out}, Attrs: attrs})
		return out
	}
	dense := func(p, x string, k, n int64) string {
		g.Inits = append(g.Inits, weights(&r, p+".w", 0.05, k, n), weights(&r, p+".b", 0.05, n))
		return add("Add", p+".out", nil, p+".b", add("MatMul", p+".mm", nil, x, p+".w"))
	}
	norm := func(p, x string) string {
		g.Inits = append(g.Inits, weights(&r, p+".g", 1, width), weights(&r, p+".b", 1, width))
		return add("LayerNormalization", p, []ot.Attr{{Name: "axis", Value: int64(-1)}}, x, p+".g", p+".b")
	}
	perm := func(v ...int64) []ot.Attr { return []ot.Attr{{Name: "perm", Value: v}} }
	x := "x"
	for l := range layers {
		p := fmt.Sprintf("l%d.", l)
		head := func(n string, v ...int64) string {
			return add("Transpose", p+n+".t", perm(v...), add("Reshape", p+n+".r", nil, dense(p+n, x, width, width), "split"))
		}
		q, k, v := head("q", 0, 2, 1, 3), head("k", 0, 2, 3, 1), head("v", 0, 2, 1, 3)
		att := add("Softmax", p+"soft", []ot.Attr{{Name: "axis", Value: int64(-1)}}, add("Mul", p+"scaled", nil, add("MatMul", p+"qk", nil, q, k), "scale"))
		ctx := add("Reshape", p+"ctx", nil, add("Transpose", p+"ctx.t", perm(0, 2, 1, 3), add("MatMul", p+"av", nil, att, v)), "join")
		x = norm(p+"n1", add("Add", p+"res1", nil, dense(p+"o", ctx, width, width), x))
		h := dense(p+"up", x, width, middle)
		erf := add("Add", p+"erf1", nil, add("Erf", p+"erf", nil, add("Div", p+"d", nil, h, "root2")), "one")
		gelu := add("Mul", p+"gelu", nil, add("Mul", p+"h2", nil, h, erf), "half")
		x = norm(p+"n2", add("Add", p+"res2", nil, dense(p+"down", gelu, middle, width), x))
	}
	add("Identity", "out", nil, x)
	return built(fmt.Sprintf("minilm-s%d", s), ot.Model{Opset: 17, Graph: g}, map[string]onnx.Value{"x": floatsIn(1, s, width)})
}

// forest is a regressor of 200 complete trees of depth 6 on 30 features.
func forest(rows int) model {
	const trees, depth, features = 200, 6, 30
	r := random(3)
	var tree, id, feat, yes, no, wTree, wID, wTo []int64
	var value, weight []float32
	var modes []string
	for t := range int64(trees) {
		for i := range int64(1<<(depth+1) - 1) {
			tree, id = append(tree, t), append(id, i)
			if i >= 1<<depth-1 {
				modes, feat, value, yes, no = append(modes, "LEAF"), append(feat, 0), append(value, 0), append(yes, 0), append(no, 0)
				wTree, wID, wTo, weight = append(wTree, t), append(wID, i), append(wTo, 0), append(weight, r.floats(1, 1)...)
				continue
			}
			modes, feat = append(modes, "BRANCH_LEQ"), append(feat, int64(r.next()%features))
			value, yes, no = append(value, r.floats(1, 0.5)...), append(yes, 2*i+1), append(no, 2*i+2)
		}
	}
	attrs := []ot.Attr{{Name: "nodes_treeids", Value: tree}, {Name: "nodes_nodeids", Value: id}, {Name: "nodes_featureids", Value: feat},
		{Name: "nodes_values", Value: value}, {Name: "nodes_modes", Value: modes}, {Name: "nodes_truenodeids", Value: yes},
		{Name: "nodes_falsenodeids", Value: no}, {Name: "target_treeids", Value: wTree}, {Name: "target_nodeids", Value: wID},
		{Name: "target_ids", Value: wTo}, {Name: "target_weights", Value: weight}, {Name: "n_targets", Value: int64(1)}}
	return built(fmt.Sprintf("forest-200-rows-%d", rows), ot.Model{Opset: 17, Domains: map[string]int64{"ai.onnx.ml": 3}, Graph: ot.Graph{
		Inputs: []ot.Port{port("x", 1, int64(rows), features)}, Outputs: []ot.Port{port("y", 1, int64(rows), 1)},
		Nodes: []ot.Node{{Op: "TreeEnsembleRegressor", Domain: "ai.onnx.ml", In: []string{"x"}, Out: []string{"y"}, Attrs: attrs}},
	}}, map[string]onnx.Value{"x": floatsIn(rows, features)})
}

// matMulInt8 multiplies unsigned by signed bytes into int32.
func matMulInt8(m, k, n int) model {
	r := random(4)
	w := ot.Tensor{Name: "w", Type: 3, Dims: []int64{int64(k), int64(n)}}
	for range k * n {
		w.Raw = append(w.Raw, byte(r.next()))
	}
	x := make([]uint8, m*k)
	for i := range x {
		x[i] = byte(r.next())
	}
	t, _ := onnx.New([]int{m, k}, x) // the length fits
	return built(fmt.Sprintf("int8-%dx%dx%d", m, k, n), ot.Model{Opset: 17, Graph: ot.Graph{
		Inputs: []ot.Port{port("x", 2, int64(m), int64(k))}, Outputs: []ot.Port{port("y", 6, int64(m), int64(n))}, Inits: []ot.Tensor{w},
		Nodes: []ot.Node{{Op: "MatMulInteger", In: []string{"x", "w"}, Out: []string{"y"}}},
	}}, map[string]onnx.Value{"x": t})
}
