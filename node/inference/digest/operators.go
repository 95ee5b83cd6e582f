package digest

import (
	_ "embed" // of the list of operators
	"fmt"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// operatorsText lists the computations of operators; its head explains the notation.
//
//go:embed operators.txt
var operatorsText string

// newestOpset is what models import of ai.onnx where a line names no other version.
const newestOpset = 28

// domains are the other operator sets that models import, with their newest versions.
var domains = map[string]int64{"ai.onnx.ml": 5, "ai.onnx.preview": 1, "ai.onnx.preview.training": 1}

// program is a small model in the making.
type program struct {
	model  onnxtest.Model
	inputs map[string]onnx.Value
	random *splitmix
	used   []string // "domain.Op@opset", for the test that no operator is left out
}

func newProgram(random *splitmix) *program {
	return &program{model: onnxtest.Model{Opset: newestOpset, Domains: domains}, inputs: map[string]onnx.Value{}, random: random}
}

// operatorEntries groups the lines by operator. Each line is a case, and each choice of a type in it.
func operatorEntries() ([]entry, error) {
	lines, err := operatorLines(operatorsText)
	if err != nil {
		return nil, err
	}
	for _, g := range controlGraphs {
		lines = append(lines, line{name: g.name, graph: g.build})
	}
	byName := map[string][]line{}
	var names []string
	for _, l := range lines {
		if byName[l.name] == nil {
			names = append(names, l.name)
		}
		byName[l.name] = append(byName[l.name], l)
	}
	slices.Sort(names)
	var out []entry
	for _, name := range names {
		cases := byName[name]
		out = append(out, entry{"operator " + name, func(c *computation) error {
			for _, l := range cases {
				p := newProgram(&c.random)
				if err := l.fill(p); err != nil {
					return fmt.Errorf("%q: %w", l.text, err)
				}
				if err := p.run(c); err != nil {
					return fmt.Errorf("%q: %w", l.text, err)
				}
			}
			return nil
		}})
	}
	return out, nil
}

// line is one case: a text, or a graph that needs more than a line.
type line struct {
	name, text string
	graph      func(p *program) error
}

func (l line) fill(p *program) error {
	if l.graph != nil {
		return l.graph(p)
	}
	return p.parse(l.text)
}

// operatorLines reads the list: a line with choices of T stands for one line for each.
func operatorLines(text string) ([]line, error) {
	var out []line
	for raw := range strings.Lines(text) {
		s, _, _ := strings.Cut(raw, "#")
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		s, choices, _ := strings.Cut(s, " : T=")
		words, err := split(s)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", s, err)
		}
		for _, t := range strings.Split(choices, ",") {
			head := words[0]
			if i := slices.Index(words, "::"); i >= 0 { // the operator that the line is about
				head = words[i+1]
			}
			name, _, _ := strings.Cut(head, "@")
			out = append(out, line{name: name, text: strings.ReplaceAll(s, "T[", t+"[")})
		}
	}
	return out, nil
}

// run computes the model and takes in its outputs.
func (p *program) run(c *computation) error {
	model, err := onnx.Load(p.model.Bytes(), onnx.LoadOptions{})
	if err != nil {
		return fmt.Errorf("load: %w", err)
	}
	session, err := model.NewSession(onnx.SessionOptions{Pool: c.pool})
	if err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	res, err := session.Run(c.ctx, p.inputs)
	if err != nil {
		return fmt.Errorf("run: %w", err)
	}
	for _, out := range p.model.Graph.Outputs {
		if err := c.value(res.Outputs[out.Name]); err != nil {
			return err
		}
	}
	c.cases++
	return nil
}

// input adds a tensor as an input of the model, or as a constant of it, and returns its name.
func (p *program) input(t *onnx.Tensor, constant bool) (string, error) {
	g := &p.model.Graph
	name := fmt.Sprintf("x%d", len(g.Inputs)+len(g.Inits))
	if constant {
		c, err := constantTensor(name, t)
		g.Inits = append(g.Inits, c)
		return name, err
	}
	g.Inputs = append(g.Inputs, onnxtest.Port{Name: name, Type: int32(t.DType)})
	p.inputs[name] = t
	return name, nil
}

func constantTensor(name string, t *onnx.Tensor) (onnxtest.Tensor, error) {
	raw, err := t.AppendRaw(nil)
	if err != nil {
		return onnxtest.Tensor{}, fmt.Errorf("write a constant: %w", err)
	}
	c := onnxtest.Tensor{Name: name, Type: int32(t.DType), Raw: raw}
	for _, d := range t.Shape {
		c.Dims = append(c.Dims, int64(d))
	}
	return c, nil
}

// node adds an operator, named with its domain and maybe with the opset that the model is to have.
func (p *program) node(head string, in, out []string, attrs []onnxtest.Attr) error {
	name, at, versioned := strings.Cut(head, "@")
	domain, op := "", name
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		domain, op = name[:i], name[i+1:]
	}
	version := int64(newestOpset)
	if domain != "" {
		version = domains[domain]
	}
	if versioned {
		if _, err := fmt.Sscan(at, &version); err != nil {
			return fmt.Errorf("opset of %q: %w", head, err)
		}
		if domain == "" {
			p.model.Opset = version
		} else {
			p.model.Domains = map[string]int64{domain: version}
		}
	}
	p.used = append(p.used, fmt.Sprintf("%s@%d", name, version))
	p.model.Graph.Nodes = append(p.model.Graph.Nodes, onnxtest.Node{Op: op, Domain: domain, In: in, Out: out, Attrs: attrs})
	return nil
}
