package digest

import "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"

// controlGraphs are the operators with graphs inside.
var controlGraphs = []struct {
	name  string
	build func(p *program) error
}{
	{"If", buildIf}, {"Loop", buildLoop}, {"Scan", buildScan(9)}, {"Scan", buildScan(8)}, {"SequenceMap", buildSequenceMap},
}

func port(name string) onnxtest.Port { return onnxtest.Port{Name: name, Type: 1} }

func step(op string, out string, in ...string) onnxtest.Node {
	return onnxtest.Node{Op: op, In: in, Out: []string{out}}
}

func (p *program) outputs(names ...string) []string {
	for _, n := range names {
		p.model.Graph.Outputs = append(p.model.Graph.Outputs, port(n))
	}
	return names
}

// operands adds inputs, written as in operators.txt.
func (p *program) operands(texts ...string) ([]string, error) {
	var names []string
	for _, s := range texts {
		t, err := p.tensor(s)
		if err != nil {
			return nil, err
		}
		name, err := p.input(t, false)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

func buildIf(p *program) error {
	in, err := p.operands("bool[]", "F[3,5]")
	if err != nil {
		return err
	}
	branch := func(op string) onnxtest.Graph {
		return onnxtest.Graph{Outputs: []onnxtest.Port{port("z")}, Nodes: []onnxtest.Node{step(op, "z", in[1])}}
	}
	return p.node("If", in[:1], p.outputs("y"), []onnxtest.Attr{{Name: "then_branch", Value: branch("Exp")}, {Name: "else_branch", Value: branch("Tanh")}})
}

// buildLoop multiplies a state five times and keeps every value.
func buildLoop(p *program) error {
	in, err := p.operands("i64[]{5}", "bool[]{1}", "f[4,4]", "f[4,4]")
	if err != nil {
		return err
	}
	body := onnxtest.Graph{
		Inputs:  []onnxtest.Port{{Name: "i", Type: 7}, {Name: "go", Type: 9}, port("s")},
		Outputs: []onnxtest.Port{{Name: "on", Type: 9}, port("next"), port("kept")},
		Nodes:   []onnxtest.Node{step("Identity", "on", "go"), step("MatMul", "next", "s", in[3]), step("Sigmoid", "kept", "next")},
	}
	return p.node("Loop", in[:3], p.outputs("last", "all"), []onnxtest.Attr{{Name: "body", Value: body}})
}

func buildScan(opset int) func(p *program) error {
	return func(p *program) error {
		body := onnxtest.Graph{
			Inputs:  []onnxtest.Port{port("s"), port("x")},
			Outputs: []onnxtest.Port{port("next"), port("kept")},
			Nodes:   []onnxtest.Node{step("Add", "next", "s", "x"), step("Exp", "kept", "next")},
		}
		attrs := []onnxtest.Attr{{Name: "body", Value: body}, {Name: "num_scan_inputs", Value: int64(1)}}
		if opset == 8 { // with a batch, and lengths
			in, err := p.operands("f[2,3]", "f[2,6,3]")
			if err != nil {
				return err
			}
			return p.node("Scan@8", append([]string{""}, in...), p.outputs("last", "all"), attrs)
		}
		in, err := p.operands("f[3]", "f[6,3]")
		if err != nil {
			return err
		}
		return p.node("Scan", in, p.outputs("last", "all"), attrs)
	}
}

func buildSequenceMap(p *program) error {
	in, err := p.operands("f[3]", "f[2,2]", "f[1]")
	if err != nil {
		return err
	}
	if err := p.node("SequenceConstruct", in[:2], []string{"list"}, nil); err != nil {
		return err
	}
	body := onnxtest.Graph{
		Inputs: []onnxtest.Port{port("a"), port("b")}, Outputs: []onnxtest.Port{port("c")},
		Nodes: []onnxtest.Node{step("Div", "c", "a", "b")},
	}
	return p.node("SequenceMap", []string{"list", in[2]}, p.outputs("y"), []onnxtest.Attr{{Name: "body", Value: body}})
}
