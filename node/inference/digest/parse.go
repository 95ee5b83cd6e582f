package digest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// split cuts a line into words at spaces that are not in quotes.
func split(s string) ([]string, error) {
	var words []string
	var word strings.Builder
	quoted := false
	for _, r := range s + " " {
		if r == '"' {
			quoted = !quoted
		}
		if r != ' ' || quoted {
			word.WriteRune(r)
			continue
		}
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	if quoted || len(words) == 0 {
		return nil, errors.New("a quotation does not end, or nothing is there")
	}
	return words, nil
}

// parse adds the nodes of a line; the outputs of the last are the model's.
func (p *program) parse(text string) error {
	words, err := split(text)
	if err != nil {
		return err
	}
	for len(words) > 0 {
		var now []string
		if i := slices.Index(words, ";"); i >= 0 {
			now, words = words[:i], words[i+1:]
		} else {
			now, words = words, nil
		}
		if now[0] == "::" {
			now = now[1:]
		}
		out, err := p.statement(now)
		if err != nil {
			return err
		}
		if len(words) > 0 {
			continue
		}
		for _, name := range out {
			if name != "" {
				p.model.Graph.Outputs = append(p.model.Graph.Outputs, onnxtest.Port{Name: name, Type: int32(onnx.Float32)})
			}
		}
	}
	return nil
}

// statement adds one node and returns its outputs.
func (p *program) statement(words []string) ([]string, error) {
	out := []string{"y"}
	if i := slices.Index(words, "->"); i >= 0 {
		if len(words) != i+2 {
			return nil, errors.New("want one list of outputs after ->")
		}
		out = strings.Split(words[i+1], ",")
		for j := range out {
			out[j] = strings.TrimPrefix(out[j], "_")
		}
		words = words[:i]
	}
	var in []string
	var attrs []onnxtest.Attr
	for _, w := range words[1:] {
		key, value, isAttr := strings.Cut(w, "=")
		switch {
		case w == "_":
			in = append(in, "")
		case w[0] == '$':
			in = append(in, w[1:])
		case isAttr && !strings.ContainsAny(key, `"[{`):
			v, err := p.attribute(value)
			if err != nil {
				return nil, fmt.Errorf("attribute %s: %w", key, err)
			}
			attrs = append(attrs, onnxtest.Attr{Name: key, Value: v})
		default:
			t, err := p.tensor(strings.TrimSuffix(w, "!"))
			if err != nil {
				return nil, fmt.Errorf("operand %s: %w", w, err)
			}
			name, err := p.input(t, strings.HasSuffix(w, "!"))
			if err != nil {
				return nil, err
			}
			in = append(in, name)
		}
	}
	return out, p.node(words[0], in, out, attrs)
}

// attribute reads 1, 1.5, "s", [1,2], [1.5,2.5], ["a","b"] or a tensor.
func (p *program) attribute(s string) (any, error) {
	if !strings.HasPrefix(s, "[") {
		if strings.Contains(s, "[") && s[0] != '"' {
			t, err := p.tensor(s)
			if err != nil {
				return nil, err
			}
			return constantTensor("", t)
		}
		return scalar(s)
	}
	var ints []int64
	var floats []float32
	var texts []string
	for _, item := range strings.Split(strings.Trim(s, "[]"), ",") {
		v, err := scalar(item)
		if err != nil {
			return nil, err
		}
		switch v := v.(type) {
		case int64:
			ints = append(ints, v)
		case float32:
			floats = append(floats, v)
		case string:
			texts = append(texts, v)
		}
	}
	switch {
	case len(ints)+len(texts) == 0:
		return floats, nil
	case len(ints)+len(floats) == 0:
		return texts, nil
	case len(floats)+len(texts) == 0:
		return ints, nil
	}
	return nil, fmt.Errorf("%s mixes types", s)
}

func scalar(s string) (any, error) {
	if strings.HasPrefix(s, `"`) {
		return strings.Trim(s, `"`), nil
	}
	if v, err := strconv.ParseInt(s, 0, 64); err == nil {
		return v, nil
	}
	v, err := strconv.ParseFloat(s, 32)
	return float32(v), err
}

// tensor reads type[dimensions], filled from the generator, or type[dimensions]{elements}.
func (p *program) tensor(s string) (*onnx.Tensor, error) {
	kind, rest, ok := strings.Cut(s, "[")
	dims, elements, ok2 := strings.Cut(rest, "]")
	if !ok || !ok2 {
		return nil, errors.New("want type[dimensions]")
	}
	shape, n := []int{}, 1
	if dims != "" {
		for _, d := range strings.Split(dims, ",") {
			v, err := strconv.Atoi(d)
			if err != nil {
				return nil, err
			}
			shape, n = append(shape, v), n*v
		}
	}
	if elements == "" {
		return p.random.tensor(kind, shape, n)
	}
	items := strings.Split(strings.Trim(elements, "{}"), ",")
	if len(items) != n {
		return nil, fmt.Errorf("%d elements for %d", len(items), n)
	}
	return literal(kind, shape, items)
}

func literal(kind string, shape []int, items []string) (*onnx.Tensor, error) {
	switch kind {
	case "s":
		for i := range items {
			items[i] = strings.Trim(items[i], `"`)
		}
		return onnx.New(shape, items)
	case "bool":
		return parsed(shape, items, func(s string) (bool, error) { return s == "1", nil })
	case "f":
		return parsed(shape, items, func(s string) (float32, error) { v, err := strconv.ParseFloat(s, 32); return float32(v), err })
	case "d":
		return parsed(shape, items, func(s string) (float64, error) { return strconv.ParseFloat(s, 64) })
	case "i8":
		return integers[int8](shape, items)
	case "u8":
		return integers[uint8](shape, items)
	case "i16":
		return integers[int16](shape, items)
	case "u16":
		return integers[uint16](shape, items)
	case "i32":
		return integers[int32](shape, items)
	case "i64":
		return integers[int64](shape, items)
	}
	return nil, fmt.Errorf("no elements of type %q can be listed", kind)
}

func parsed[T onnx.Element](shape []int, items []string, f func(string) (T, error)) (*onnx.Tensor, error) {
	data := make([]T, len(items))
	for i, s := range items {
		v, err := f(s)
		if err != nil {
			return nil, err
		}
		data[i] = v
	}
	return onnx.New(shape, data)
}

func integers[T int8 | uint8 | int16 | uint16 | int32 | int64](shape []int, items []string) (*onnx.Tensor, error) {
	return parsed(shape, items, func(s string) (T, error) { v, err := strconv.ParseInt(s, 10, 64); return T(v), err })
}

// tensor is filled at random: capitals mean hard numbers, "p" positive ones; integers are small except those of 8 bits.
func (s *splitmix) tensor(kind string, shape []int, n int) (*onnx.Tensor, error) {
	small := func() int64 { return int64(s.next()>>33)%201 - 100 }
	switch kind {
	case "f":
		return onnx.New(shape, s.moderates(n))
	case "F":
		return onnx.New(shape, s.hards(n))
	case "p":
		return onnx.New(shape, fill(n, func() float32 { return max(s.moderate(), 0) + 0.25 }))
	case "d":
		return onnx.New(shape, s.wide(s.moderates(n)))
	case "D":
		return onnx.New(shape, s.wide(s.hards(n)))
	case "h":
		return onnx.NewTyped(onnx.Float16, shape, fill(n, func() uint16 { return uint16(kernel.F16From(s.moderate())) }))
	case "H":
		return onnx.NewTyped(onnx.Float16, shape, fill(n, func() uint16 { return uint16(kernel.F16From(s.hard())) }))
	case "b":
		return onnx.NewTyped(onnx.BFloat16, shape, fill(n, func() uint16 { return uint16(kernel.BF16From(s.moderate())) }))
	case "B":
		return onnx.NewTyped(onnx.BFloat16, shape, fill(n, func() uint16 { return uint16(kernel.BF16From(s.hard())) }))
	case "bool":
		return onnx.New(shape, fill(n, func() bool { return s.next()>>40&1 == 1 }))
	case "u8":
		return onnx.New(shape, s.bytes(n))
	case "i8":
		return onnx.New(shape, fill(n, func() int8 { return int8(s.next() >> 32) }))
	case "i16":
		return onnx.New(shape, fill(n, func() int16 { return int16(small()) }))
	case "i32":
		return onnx.New(shape, fill(n, func() int32 { return int32(small()) }))
	case "i64":
		return onnx.New(shape, fill(n, small))
	case "u16":
		return onnx.New(shape, fill(n, func() uint16 { return uint16(small() + 100) }))
	case "u32":
		return onnx.New(shape, fill(n, func() uint32 { return uint32(small() + 100) }))
	case "u64":
		return onnx.New(shape, fill(n, func() uint64 { return uint64(small() + 100) }))
	}
	return nil, fmt.Errorf("unknown type %q", kind)
}
