package onnx

import (
	"fmt"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// ai.onnx.ml: scaling and linear models. All compute in float32.

const mlDomain = "ai.onnx.ml"

var linearOps = []op{
	{domain: mlDomain, name: "Scaler", since: 1, in: one(1), out: one(1), build: buildScaler},
	{domain: mlDomain, name: "Normalizer", since: 1, in: one(1), out: one(1), build: buildNormalizer},
	{domain: mlDomain, name: "LinearRegressor", since: 1, in: one(1), out: one(1), build: buildLinearRegressor},
	{domain: mlDomain, name: "LinearClassifier", since: 1, in: one(1), out: one(2), build: buildLinearClassifier},
}

// rows reads input 0 as a matrix of float32: one row a sample. A vector is one row.
func (c *Call) rows() (n, features int, err error) {
	x := c.In(0)
	if !x.DType.isInt() && x.DType != Float32 && x.DType != Float64 {
		return 0, 0, c.badType(0)
	}
	switch x.Rank() {
	case 1:
		return 1, x.Shape[0], nil
	case 2:
		return x.Shape[0], x.Shape[1], nil
	}
	return 0, 0, fmt.Errorf("shape %v, want samples by features", x.Shape)
}

func buildScaler(n *Node) (exec, error) {
	offset, scale := n.Floats("offset"), n.Floats("scale")
	return func(c *Call) error {
		x := c.In(0)
		if _, _, err := c.rows(); err != nil {
			return err
		}
		features := x.Shape[x.Rank()-1]
		for _, p := range [][]float32{offset, scale} {
			if len(p) > 1 && len(p) != features {
				return fmt.Errorf("%d features, %d parameters", features, len(p))
			}
		}
		y := c.Out(0, Float32, x.Shape)
		c.Cost(x.Len(), 2)
		at := func(p []float32, i int, def float32) float32 {
			switch len(p) {
			case 0:
				return def
			case 1:
				return p[0]
			}
			return p[i]
		}
		return c.Do(func() {
			d := y.data.([]float32)
			for i, v := range castTo(x, Float32).data.([]float32) {
				f := i % features
				d[i] = float32(v-at(offset, f, 0)) * at(scale, f, 1)
			}
		})
	}, nil
}

// buildNormalizer divides each row by its largest element, sum of absolute values, or 2-norm; a zero norm leaves the row.
func buildNormalizer(n *Node) (exec, error) {
	norm := n.Str("norm", "MAX")
	ops := map[string]kernel.ReduceOp{"MAX": kernel.RedMax, "L1": kernel.RedL1, "L2": kernel.RedL2}
	op, ok := ops[norm]
	if !ok {
		return nil, n.unsupported("norm %q", norm)
	}
	return func(c *Call) error {
		x := c.In(0)
		rows, cols, err := c.rows()
		if err != nil {
			return err
		}
		y := c.Out(0, Float32, x.Shape)
		c.Cost(x.Len(), 3)
		return c.Do(func() {
			src, d := castTo(x, Float32).data.([]float32), y.data.([]float32)
			for r := range rows {
				row := src[r*cols : (r+1)*cols]
				if s := kernel.Reduce1(op, row); cols > 0 && s != 0 {
					for i, v := range row {
						d[r*cols+i] = v / s
					}
				} else {
					copy(d[r*cols:], row)
				}
			}
		})
	}, nil
}

// linear is a set of linear functions: scores = X·coefficientsᵀ + intercepts.
type linear struct {
	coef, bias []float32
	targets    int
	post       postTransform
}

func linearOf(n *Node, targets int) (*linear, error) {
	l := &linear{coef: n.Floats("coefficients"), bias: n.Floats("intercepts"), targets: targets}
	var err error
	if l.post, err = postTransformOf(n); err != nil {
		return nil, err
	}
	if targets < 1 || len(l.coef) == 0 || len(l.coef)%targets != 0 || len(l.bias) != 0 && len(l.bias) != targets {
		return nil, fmt.Errorf("%d coefficients and %d intercepts for %d targets", len(l.coef), len(l.bias), targets)
	}
	return l, nil
}

// scores computes rows × targets scores, before the post transform.
func (l *linear) scores(p *kernel.Pool, x *Tensor, rows, features int) ([]float32, error) {
	out := make([]float32, rows*l.targets)
	e := &kernel.Epilogue{}
	if len(l.bias) > 0 {
		e.C, e.CCol = l.bias, 1
	}
	a := kernel.Matrix{Data: castTo(x, Float32).data.([]float32), LD: features}
	b := kernel.Matrix{Data: l.coef, LD: features, Trans: true}
	return out, kernel.GemmDyn(p, rows, l.targets, features, a, b, out, l.targets, e)
}

func (l *linear) check(features int) error {
	if len(l.coef) != l.targets*features {
		return fmt.Errorf("%d features, %d coefficients for %d targets", features, len(l.coef), l.targets)
	}
	return nil
}

func buildLinearRegressor(n *Node) (exec, error) {
	l, err := linearOf(n, n.Int("targets", 1))
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		rows, features, err := c.rows()
		if err == nil {
			err = l.check(features)
		}
		if err != nil {
			return err
		}
		y := c.Out(0, Float32, []int{rows, l.targets})
		c.Cost(rows, l.targets, features+transcendental)
		return c.Do(func() {
			s, err := l.scores(c.Pool(), c.In(0), rows, features)
			if c.Check(err); err == nil {
				l.post.apply(s, l.targets)
				copy(y.data.([]float32), s)
			}
		})
	}, nil
}

// labels are the classes of a classifier: integers or strings.
type labels struct {
	ints []int64
	strs []string
}

func labelsOf(n *Node, ints, strs string) labels {
	return labels{n.Int64s(ints), n.Strs(strs)}
}

func (l labels) len() int { return max(len(l.ints), len(l.strs)) }

func (l labels) dtype() DType {
	if len(l.strs) > 0 {
		return String
	}
	return Int64
}

// set stores class k as element i.
func (l labels) set(t *Tensor, i, k int) {
	if d, ok := t.data.([]string); ok {
		d[i] = l.strs[k]
		return
	}
	t.data.([]int64)[i] = l.ints[k]
}

// buildLinearClassifier: with one row of coefficients the sign of the score decides between two labels.
func buildLinearClassifier(n *Node) (exec, error) {
	lab := labelsOf(n, "classlabels_ints", "classlabels_strings")
	targets := len(n.Floats("intercepts"))
	if targets == 0 {
		targets = lab.len()
	}
	l, err := linearOf(n, targets)
	if err != nil {
		return nil, err
	}
	if lab.len() != targets && !(targets == 1 && lab.len() == 2) {
		return nil, fmt.Errorf("%d labels for %d classes", lab.len(), targets)
	}
	classes := lab.len()
	return func(c *Call) error {
		rows, features, err := c.rows()
		if err == nil {
			err = l.check(features)
		}
		if err != nil {
			return err
		}
		y := c.Out(0, lab.dtype(), []int{rows})
		z := c.Out(1, Float32, []int{rows, classes})
		c.Cost(rows, classes, features+transcendental)
		return c.Do(func() {
			s, err := l.scores(c.Pool(), c.In(0), rows, features)
			if c.Check(err); err != nil {
				return
			}
			d := z.data1f32()
			for r := range rows {
				row := s[r*targets : (r+1)*targets]
				best := kernel.ArgMax(row, 1, false)
				if targets < classes {
					if best = 0; row[0] > 0 {
						best = 1
					}
					row = l.post.second(row[0])
				} else {
					l.post.apply(row, targets)
				}
				lab.set(y, r, best)
				copy(d[r*classes:], row)
			}
		})
	}, nil
}

// data1f32 is the elements of an output that may not have been asked for.
func (t *Tensor) data1f32() []float32 { return data1[float32](t) }

// postTransform is what classifiers do to scores.
type postTransform uint8

const (
	postNone postTransform = iota
	postLogistic
	postSoftmax
	postSoftmaxZero
	postProbit
)

func postTransformOf(n *Node) (postTransform, error) {
	switch s := n.Str("post_transform", "NONE"); s {
	case "NONE":
		return postNone, nil
	case "LOGISTIC":
		return postLogistic, nil
	case "SOFTMAX":
		return postSoftmax, nil
	case "SOFTMAX_ZERO":
		return postSoftmaxZero, nil
	case "PROBIT":
		return postProbit, nil
	default:
		return 0, n.unsupported("post_transform %q", s)
	}
}

// apply transforms rows of cols scores in place.
func (p postTransform) apply(s []float32, cols int) {
	for r := 0; cols > 0 && r+cols <= len(s); r += cols {
		row := s[r : r+cols]
		switch p {
		case postLogistic:
			for i, v := range row {
				row[i] = kernel.Sigmoid32(v)
			}
		case postSoftmax:
			_ = kernel.Softmax(nil, row, row, 1, cols) // sizes fit
		case postSoftmaxZero:
			softmaxZero(row)
		case postProbit:
			for i, v := range row {
				row[i] = probit(v)
			}
		}
	}
}

// second makes two scores of the one of a binary classifier.
func (p postTransform) second(s float32) []float32 {
	switch p {
	case postLogistic:
		return []float32{kernel.Sigmoid32(-s), kernel.Sigmoid32(s)}
	case postProbit:
		v := probit(s)
		return []float32{1 - v, v}
	}
	row := []float32{-s, s}
	p.apply(row, 2)
	return row
}

// softmaxZero is a softmax over the scores that are not zero; zeros stay.
func softmaxZero(row []float32) {
	var nz []float32
	for _, v := range row {
		if v != 0 {
			nz = append(nz, v)
		}
	}
	_ = kernel.Softmax(nil, nz, nz, 1, len(nz)) // sizes fit
	k := 0
	for i, v := range row {
		if v != 0 {
			row[i] = nz[k]
			k++
		}
	}
}

// probit is sqrt(2)·erfinv(2v-1), with Winitzki's approximation of erfinv, as the operator's definition uses it.
func probit(v float32) float32 {
	x := float32(2*v) - 1
	sign := float32(1)
	if x < 0 {
		sign = -1
	}
	l := kernel.Log32((1 - x) * (1 + x))
	const c = 2 / (3.14159 * 0.147)
	h := float32(c) + float32(0.5*l)
	r := kernel.Sqrt32(float32(h*h) - float32(l/0.147))
	return 1.41421356 * float32(sign*kernel.Sqrt32(r-h))
}
