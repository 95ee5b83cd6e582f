package onnx

import (
	"fmt"
	"math"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Random operators and Dropout. Results must agree between operators, so the generator is fixed: a node's stream is splitmix64 started
// from its seed attribute's bits (0 when absent) and its position in the model. Element i takes the i-th output.

var randomOps = []op{
	{name: "RandomUniform", since: 1, in: one(0), out: one(1), build: buildRandom(false, false)},
	{name: "RandomNormal", since: 1, in: one(0), out: one(1), build: buildRandom(true, false)},
	{name: "RandomUniformLike", since: 1, in: one(1), out: one(1), build: buildRandom(false, true)},
	{name: "RandomNormalLike", since: 1, in: one(1), out: one(1), build: buildRandom(true, true)},
	{name: "Bernoulli", since: 15, in: one(1), out: one(1), build: buildBernoulli},
	{name: "Multinomial", since: 7, in: one(1), out: one(1), build: buildMultinomial},
	{name: "Dropout", since: 7, in: one(1), out: arity{1, 2}, layout: true, build: buildDropout7},
	{name: "Dropout", since: 12, in: arity{1, 3}, out: arity{1, 2}, layout: true, build: buildDropout},
}

// stream is splitmix64.
type stream uint64

func streamOf(n *Node) stream {
	var seed uint64
	if a := n.attrs["seed"]; a != nil {
		if seed = uint64(a.i); a.typ == attrFloat { // Dropout's seed is an integer, the others' a float
			seed = uint64(math.Float32bits(a.f))
		}
	}
	return stream(seed<<32 ^ uint64(n.index))
}

func (s *stream) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// uniform is in [0, 1): 53 bits over 2^53, exact.
func (s *stream) uniform() float64 { return float64(float64(s.next()>>11) * 0x1p-53) }

// normal is the sum of twelve uniforms less six: no transcendental, mean 0, variance 1.
func (s *stream) normal() float64 {
	sum := 0.0
	for range 12 {
		sum += s.uniform()
	}
	return sum - 6
}

func buildRandom(normal, like bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		dt, shape := DType(n.Int("dtype", 0)), n.Ints("shape")
		a, b := n.Float("low", 0), n.Float("high", 1)
		if normal {
			a, b = n.Float("mean", 0), n.Float("scale", 1)
		}
		start := streamOf(n)
		return func(c *Call) error {
			to, sh := dt, shape
			if like {
				if sh = c.In(0).Shape; to == Undefined {
					to = c.In(0).DType
				}
			} else if to == Undefined {
				to = Float32
			}
			if !to.isFloat() {
				return failf(CodeUnsupported, "dtype %v", to)
			}
			y := c.Out(0, to, sh)
			c.Cost(y.Len(), transcendental)
			return c.Do(func() {
				s, v := start, make([]float64, y.Len())
				for i := range v {
					if normal {
						v[i] = float64(a) + float64(s.normal()*float64(b))
					} else {
						v[i] = float64(a) + float64(s.uniform()*float64(b-a))
					}
				}
				narrowTo(y, &Tensor{DType: Float64, Shape: y.Shape, data: v})
			})
		}, nil
	}
}

func buildBernoulli(n *Node) (exec, error) {
	dt, start := DType(n.Int("dtype", 0)), streamOf(n)
	return func(c *Call) error {
		x, to := c.In(0), dt
		if to == Undefined {
			to = x.DType
		}
		if !x.DType.isFloat() || !to.isFloat() && !to.isInt() && to != Bool {
			return c.badType(0)
		}
		y := c.Out(0, to, x.Shape)
		c.Cost(x.Len(), 2)
		return c.Do(func() {
			s, v := start, float64s(x)
			for i, p := range v {
				if v[i] = 0; s.uniform() < p {
					v[i] = 1
				}
			}
			narrowTo(y, &Tensor{DType: Float64, Shape: y.Shape, data: v})
		})
	}, nil
}

// buildMultinomial draws class indices from rows of unnormalized log probabilities.
func buildMultinomial(n *Node) (exec, error) {
	dt, size, start := DType(n.Int("dtype", int(Int32))), n.Int("sample_size", 1), streamOf(n)
	if dt != Int32 && dt != Int64 || size < 0 {
		return nil, n.unsupported("dtype %v, sample_size %d", dt, size)
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		if x.Rank() != 2 || x.Shape[1] == 0 {
			return fmt.Errorf("shape %v, want batch by classes", x.Shape)
		}
		y := c.Out(0, dt, []int{x.Shape[0], size})
		c.Cost(x.Len(), transcendental)
		c.Cost(y.Len(), x.Shape[1])
		return c.Do(func() {
			s, v, out := start, float64s(x), make([]int64, 0, y.Len())
			cols := x.Shape[1]
			for r := range x.Shape[0] {
				row := v[r*cols : (r+1)*cols]
				top := row[0]
				for _, e := range row {
					top = max(top, e)
				}
				sum := 0.0
				for i, e := range row {
					sum += kernel.Exp64(e - top)
					row[i] = sum
				}
				for range size {
					t, k := float64(s.uniform()*sum), 0
					for k < cols-1 && row[k] <= t {
						k++
					}
					out = append(out, int64(k))
				}
			}
			intsToInts(y, out)
		})
	}, nil
}

func buildDropout7(*Node) (exec, error) {
	return func(c *Call) error { return c.keepAll() }, nil
}

// keepAll is Dropout when it does not train: the input, and a mask of ones (booleans from opset 10 on, before in the input's type).
func (c *Call) keepAll() error {
	x := c.In(0)
	c.Set(0, x)
	if !c.Wants(1) {
		return nil
	}
	dt := Bool
	if c.node.Opset < 10 {
		dt = x.DType
	}
	mask := c.Out(1, dt, x.Shape)
	return c.Do(func() { fillFrom(mask, castTo(scalarOf(int64(1)), dt)) })
}

// buildDropout: in training mode elements are kept with probability 1-ratio and scaled by 1/(1-ratio).
func buildDropout(n *Node) (exec, error) {
	start := streamOf(n)
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		if err := c.Need(1, 2); err != nil {
			return err
		}
		ratio, training := 0.5, false
		if t := c.In(1); t != nil {
			if t.Len() != 1 || !t.DType.isFloat() {
				return c.badType(1)
			}
			ratio = float64s(t)[0]
		}
		if t := c.In(2); t != nil {
			if t.Len() != 1 || t.DType != Bool {
				return c.badType(2)
			}
			training = t.data.([]bool)[0]
		}
		if !training || ratio == 0 {
			return c.keepAll()
		}
		if !(ratio > 0 && ratio < 1) {
			return fmt.Errorf("ratio %v", ratio)
		}
		x = c.plainIn(0)
		y := c.Out(0, x.DType, x.Shape)
		mask := newTensor(Bool, []int{0})
		if c.Wants(1) {
			mask = c.Out(1, Bool, x.Shape)
		}
		c.Cost(x.Len(), 3)
		return c.Do(func() {
			s, v := start, castTo(x, Float32)
			out, m := newTensor(Float32, x.Shape), mask.data.([]bool)
			scale := 1 / float32(1-ratio)
			for i, e := range v.data.([]float32) {
				keep := s.uniform() >= ratio
				if keep {
					out.data.([]float32)[i] = e * scale
				}
				if i < len(m) {
					m[i] = keep
				}
			}
			narrowTo(y, out)
		})
	}, nil
}
