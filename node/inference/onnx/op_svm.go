package onnx

import (
	"errors"
	"fmt"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// ai.onnx.ml: support vector machines, in float32. The kernels' dot products and the weighted sums of kernels are products (ascending
// FMA); the distance of the RBF kernel is the kernel package's sum of squares of the differences.

var svmOps = []op{
	{domain: mlDomain, name: "SVMRegressor", since: 1, in: one(1), out: one(1), build: buildSVMRegressor},
	{domain: mlDomain, name: "SVMClassifier", since: 1, in: one(1), out: one(2), build: buildSVMClassifier},
}

type svm struct {
	kind                string
	gamma, coef0, power float32
	vectors             []float32 // count × features, or the coefficients themselves for a linear machine
	coef, rho           []float32
	count               int // support vectors, 0 for a linear machine
	post                postTransform
}

func svmOf(n *Node, count int) (*svm, error) {
	s := &svm{kind: n.Str("kernel_type", "LINEAR"), vectors: n.Floats("support_vectors"), coef: n.Floats("coefficients"), rho: n.Floats("rho"), count: count}
	switch s.kind {
	case "LINEAR", "POLY", "RBF", "SIGMOID":
	default:
		return nil, n.unsupported("kernel_type %q", s.kind)
	}
	if p := n.Floats("kernel_params"); len(p) == 3 {
		s.gamma, s.coef0, s.power = p[0], p[1], p[2]
	} else if len(p) != 0 {
		return nil, fmt.Errorf("%d kernel parameters", len(p))
	}
	var err error
	if s.post, err = postTransformOf(n); err != nil {
		return nil, err
	}
	if len(s.rho) == 0 || len(s.coef) == 0 || count < 0 || count > 0 && len(s.vectors)%count != 0 {
		return nil, fmt.Errorf("%d support vectors with %d values, %d coefficients, %d offsets", count, len(s.vectors), len(s.coef), len(s.rho))
	}
	return s, nil
}

// kernels evaluates the kernel of a row with each of count vectors.
func (s *svm) kernels(row, vectors, out []float32) error {
	f := len(row)
	if s.kind == "RBF" {
		diff := make([]float32, f)
		for j := range out {
			for i, v := range row {
				diff[i] = v - vectors[j*f+i]
			}
			out[j] = kernel.Exp32(-s.gamma * kernel.Reduce1(kernel.RedSumSquare, diff))
		}
		return nil
	}
	a, b := kernel.Matrix{Data: row, LD: f}, kernel.Matrix{Data: vectors, LD: f, Trans: true}
	if err := kernel.GemmDyn(nil, 1, len(out), f, a, b, out, len(out), nil); err != nil {
		return err
	}
	for j, v := range out {
		switch s.kind {
		case "POLY":
			out[j] = kernel.Pow32(float32(v*s.gamma)+s.coef0, s.power)
		case "SIGMOID":
			out[j] = kernel.Tanh32(float32(v*s.gamma) + s.coef0)
		}
	}
	return nil
}

// dot is a product of two vectors.
func dot(a, b []float32) (float32, error) {
	var out [1]float32
	err := kernel.GemmDyn(nil, 1, 1, len(a), kernel.Matrix{Data: a, LD: len(a)}, kernel.Matrix{Data: b, LD: 1}, out[:], 1, nil)
	return out[0], err
}

func buildSVMRegressor(n *Node) (exec, error) {
	s, err := svmOf(n, n.Int("n_supports", 0))
	if err != nil {
		return nil, err
	}
	oneClass := n.Bool("one_class", false)
	if s.post != postNone && oneClass {
		return nil, n.unsupported("post_transform with one_class")
	}
	if s.count > 0 && len(s.coef) != s.count {
		return nil, fmt.Errorf("%d coefficients for %d support vectors", len(s.coef), s.count)
	}
	return func(c *Call) error {
		rows, features, err := c.rows()
		if err != nil {
			return err
		}
		if s.count > 0 && len(s.vectors) != s.count*features || s.count == 0 && len(s.coef) != features {
			return fmt.Errorf("%d features, %d values in support vectors, %d coefficients", features, len(s.vectors), len(s.coef))
		}
		y := c.Out(0, Float32, []int{rows, 1})
		c.Cost(rows, max(1, s.count), features+2*transcendental)
		return c.Do(func() {
			src, d := castTo(c.In(0), Float32).data.([]float32), y.data.([]float32)
			k := make([]float32, s.count)
			for r := range rows {
				row := src[r*features : (r+1)*features]
				values := row
				if s.count > 0 {
					if err := s.kernels(row, s.vectors, k); err != nil {
						c.Check(err)
						return
					}
					values = k
				}
				v, err := dot(values, s.coef)
				if c.Check(err); err != nil {
					return
				}
				d[r] = v + s.rho[0]
				if oneClass {
					if v = d[r]; v > 0 {
						d[r] = 1
					} else {
						d[r] = -1
					}
				}
			}
			s.post.apply(d, 1)
		})
	}, nil
}

type svmClassifier struct {
	*svm
	lab          labels
	perClass     []int // support vectors of each class
	start        []int
	probA, probB []float32
	positive     bool // all coefficients are
}

func buildSVMClassifier(n *Node) (exec, error) {
	m := &svmClassifier{lab: labelsOf(n, "classlabels_ints", "classlabels_strings"), perClass: n.Ints("vectors_per_class"), probA: n.Floats("prob_a"),
		probB: n.Floats("prob_b"), positive: true}
	count := 0
	for _, v := range m.perClass {
		if v < 0 || v > maxElems {
			return nil, fmt.Errorf("vectors_per_class %v", m.perClass)
		}
		m.start = append(m.start, count)
		count += v
	}
	var err error
	if m.svm, err = svmOf(n, count); err != nil {
		return nil, err
	}
	classes := m.lab.len()
	if classes == 0 || classes > maxWindow {
		return nil, fmt.Errorf("%d class labels", classes)
	}
	pairs := classes * (classes - 1) / 2
	if count > 0 && (len(m.perClass) != classes || len(m.coef) != (classes-1)*count || len(m.rho) < pairs || classes < 2) ||
		count == 0 && len(m.coef)%classes != 0 || len(m.probA) != len(m.probB) || len(m.probA) > 0 && len(m.probA) < pairs {
		return nil, fmt.Errorf("%d classes with %v vectors, %d coefficients, %d offsets, %d probabilities", classes, m.perClass, len(m.coef), len(m.rho), len(m.probA))
	}
	for _, v := range m.coef {
		m.positive = m.positive && v >= 0
	}
	return m.run, nil
}

// width is the number of scores of a row.
func (m *svmClassifier) width() int {
	n := m.lab.len()
	if m.count > 0 && len(m.probA) == 0 {
		if n = n * (n - 1) / 2; n == 1 {
			return 2
		}
	}
	if n == 1 {
		return 2
	}
	return n
}

func (m *svmClassifier) run(c *Call) error {
	rows, features, err := c.rows()
	if err != nil {
		return err
	}
	classes := m.lab.len()
	if m.count > 0 && len(m.vectors) != m.count*features || m.count == 0 && len(m.coef) != classes*features {
		return fmt.Errorf("%d features, %d values in support vectors, %d coefficients", features, len(m.vectors), len(m.coef))
	}
	y := c.Out(0, m.lab.dtype(), []int{rows})
	z := c.Out(1, Float32, []int{rows, m.width()})
	c.Cost(rows, max(classes, m.count), features+2*transcendental)
	c.Cost(rows, classes, m.count+1)
	if len(m.probA) > 0 {
		c.Temp(Float32, []int{2, classes, classes}) // what couple works on
		c.Cost(rows, satInt(classes, classes), transcendental+2*svmRounds(classes))
	}
	return c.Do(func() {
		src := castTo(c.In(0), Float32).data.([]float32)
		width := m.width()
		for r := range rows {
			if err := c.Alive(); err != nil {
				c.Check(err)
				return
			}
			votes, scores, err := m.decide(src[r*features : (r+1)*features])
			if c.Check(err); err != nil {
				return
			}
			class := kernel.ArgMax(scores, 1, false)
			if votes != nil {
				class = kernel.ArgMax(votes, 1, false)
			}
			if len(m.rho) == 1 && classes == 2 && len(m.probA) == 0 && m.positive {
				most := scores[max(class, 0)%len(scores)]
				if votes != nil {
					most = votes[max(class, 0)]
				}
				if most >= 0.5 {
					class = 1
				}
			}
			m.lab.set(y, r, max(class, 0))
			if len(scores) == 1 {
				scores = m.post.second(scores[0])
			} else {
				m.post.apply(scores, len(scores))
			}
			if d := data1[float32](z); len(d) > 0 {
				copy(d[r*width:(r+1)*width], scores)
			}
		}
	})
}

func satInt(a, b int) int { return int(satMul(int64(a), int64(b))) }

// decide gives the votes of all pairs of classes and their margins, or probabilities in place of margins; a linear machine has no votes.
func (m *svmClassifier) decide(row []float32) (votes, scores []float32, err error) {
	classes := m.lab.len()
	if m.count == 0 {
		scores = make([]float32, classes)
		for j := range scores {
			v, err := dot(row, m.coef[j*len(row):(j+1)*len(row)])
			if err != nil {
				return nil, nil, err
			}
			scores[j] = v + m.rho[0]
		}
		return nil, scores, nil
	}
	k := make([]float32, m.count)
	if err := m.kernels(row, m.vectors, k); err != nil {
		return nil, nil, err
	}
	votes = make([]float32, classes)
	for i := range classes {
		for j := i + 1; j < classes; j++ {
			part := func(machine, class int) (float32, error) {
				lo, hi := m.start[class], m.start[class]+m.perClass[class]
				return dot(m.coef[machine*m.count+lo:machine*m.count+hi], k[lo:hi])
			}
			a, e1 := part(j-1, i)
			b, e2 := part(i, j)
			if e1 != nil || e2 != nil {
				return nil, nil, fmt.Errorf("margin of classes %d and %d: %w", i, j, errors.Join(e1, e2))
			}
			s := m.rho[len(scores)] + a + b
			scores = append(scores, s)
			if s > 0 {
				votes[i]++
			} else {
				votes[j]++
			}
		}
	}
	if len(m.probA) > 0 {
		scores = m.probabilities(scores)
	}
	return votes, scores, nil
}

// svmRounds bounds the iterations of couple.
func svmRounds(classes int) int { return max(100, classes) }

// probabilities turns margins into probabilities of the classes (Platt's sigmoid for each pair, then Wu, Lin and Weng's coupling, as
// libsvm does).
func (m *svmClassifier) probabilities(margins []float32) []float32 {
	n := m.lab.len()
	pair := make([]float32, n*n)
	at := 0
	for i := range n {
		for j := i + 1; j < n; j++ {
			p := 1 - kernel.Sigmoid32(float32(margins[at]*m.probA[at])+m.probB[at])
			p = min(max(p, 1e-7), 1-1e-7)
			pair[i*n+j], pair[j*n+i] = p, 1-p
			at++
		}
	}
	return couple(pair, n)
}

// couple finds the probabilities p that minimize the sum over pairs of (r[j][i]·p[i] - r[i][j]·p[j])².
func couple(r []float32, n int) []float32 {
	q, qp, p := make([]float32, n*n), make([]float32, n), make([]float32, n)
	for t := range n {
		p[t] = 1 / float32(n)
		for j := range n {
			if j != t {
				q[t*n+t] += float32(r[j*n+t] * r[j*n+t])
				q[t*n+j] = -float32(r[j*n+t] * r[t*n+j])
			}
		}
	}
	eps := 0.005 / float32(n)
	for range svmRounds(n) {
		pqp := float32(0)
		for t := range n {
			qp[t] = 0
			for j := range n {
				qp[t] += float32(q[t*n+j] * p[j])
			}
			pqp += float32(p[t] * qp[t])
		}
		worst := float32(0)
		for t := range n {
			worst = max(worst, max(qp[t]-pqp, pqp-qp[t]))
		}
		if worst < eps {
			break
		}
		for t := range n {
			diff := (pqp - qp[t]) / q[t*n+t]
			p[t] += diff
			one := 1 + diff
			pqp = (pqp + float32(diff*(float32(diff*q[t*n+t])+float32(2*qp[t])))) / float32(one*one)
			for j := range n {
				qp[j] = (qp[j] + float32(diff*q[t*n+j])) / one
				p[j] /= one
			}
		}
	}
	return p
}
