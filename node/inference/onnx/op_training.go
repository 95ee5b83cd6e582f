package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// ai.onnx.preview.training: the optimizers. Inputs are the learning rate, the update count, then as many tensors as outputs in groups of
// parameters, gradients and states. Every operation rounds to float32 (float64 for float64).

const trainingDomain = "ai.onnx.preview.training"

var trainingOps = []op{
	{domain: trainingDomain, name: "Adagrad", since: 1, in: arity{5, many}, out: arity{2, many}, build: buildOptimizer(adagrad[float32], adagrad[float64], 1)},
	{domain: trainingDomain, name: "Momentum", since: 1, in: arity{5, many}, out: arity{2, many}, build: buildOptimizer(momentum[float32], momentum[float64], 1)},
	{domain: trainingDomain, name: "Adam", since: 1, in: arity{6, many}, out: arity{3, many}, build: buildOptimizer(adam[float32], adam[float64], 2)},
}

// optimizer holds the attributes of all three.
type optimizer struct {
	alpha, beta, decay, epsilon, norm, normPost float32
	nesterov                                    bool
}

// optimizerStep updates x and the states in place from gradient g; rate and count are the first two inputs.
type optimizerStep[T kernel.Float] func(o *optimizer, rate T, count int64, x, g []T, states [][]T)

func buildOptimizer(step32 optimizerStep[float32], step64 optimizerStep[float64], states int) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		o := &optimizer{alpha: n.Float("alpha", 0.9), beta: n.Float("beta", 0.999), decay: n.Float("decay_factor", 0), epsilon: n.Float("epsilon", 1e-6),
			norm: n.Float("norm_coefficient", 0), normPost: n.Float("norm_coefficient_post", 0)}
		switch m := n.Str("mode", "standard"); m {
		case "standard":
		case "nesterov":
			o.nesterov = true
		default:
			return nil, n.unsupported("mode %q", m)
		}
		group := states + 2
		if (n.NumIn()-2)%group != 0 {
			return nil, fmt.Errorf("%d inputs, want 2 and a multiple of %d", n.NumIn(), group)
		}
		count := (n.NumIn() - 2) / group
		return func(c *Call) error {
			rate, updates := c.In(0), c.In(1)
			if !rate.DType.isFloat() || rate.Len() != 1 || updates.DType != Int64 || updates.Len() != 1 {
				return c.badType(0)
			}
			for i := range count {
				if err := c.optimize(o, i, count, states, step32, step64); err != nil {
					return err
				}
			}
			return nil
		}, nil
	}
}

// optimize updates tensor i of count.
func (c *Call) optimize(o *optimizer, i, count, states int, step32 optimizerStep[float32], step64 optimizerStep[float64]) error {
	x := c.In(2 + i)
	outs := make([]*Tensor, 0, states+1)
	for k := range states + 2 {
		t := c.In(2 + i + k*count)
		if t == nil || t.DType != Float32 && t.DType != Float64 || t.DType != x.DType {
			return c.badType(2 + i + k*count)
		}
		if !slices.Equal(t.Shape, x.Shape) {
			return fmt.Errorf("input %d has shape %v, the parameter %v", 2+i+k*count, t.Shape, x.Shape)
		}
		if k != 1 {
			outs = append(outs, c.Out(i+len(outs)*count, x.DType, x.Shape))
		}
	}
	c.Cost(x.Len(), transcendental)
	return c.Do(func() {
		copyAll(outs[0], x)
		for k := range states {
			copyAll(outs[k+1], c.In(2+i+(k+2)*count))
		}
		updates, rate, g := c.In(1).data.([]int64)[0], float64s(c.In(0))[0], c.In(2+i+count)
		if x.DType == Float64 {
			step64(o, rate, updates, outs[0].data.([]float64), g.data.([]float64), dataOf[float64](outs[1:]))
		} else {
			step32(o, float32(rate), updates, outs[0].data.([]float32), g.data.([]float32), dataOf[float32](outs[1:]))
		}
	})
}

func dataOf[T Element](list []*Tensor) [][]T {
	var out [][]T
	for _, t := range list {
		out = append(out, t.data.([]T))
	}
	return out
}

func root[T kernel.Float](v T) T {
	buf := []T{v}
	apply(kernel.OpSqrt, buf, 0, 0)
	return buf[0]
}

// powCount is b^n by the kernel's power in float64, rounded.
func powCount[T kernel.Float](b T, n int64) T { return T(kernel.Pow64(float64(b), float64(n))) }

func adagrad[T kernel.Float](o *optimizer, rate T, count int64, x, g []T, states [][]T) {
	rate /= 1 + T(T(count)*T(o.decay))
	h := states[0]
	for i := range x {
		reg := T(T(o.norm)*x[i]) + g[i]
		h[i] += T(reg * reg)
		x[i] -= T(rate*reg) / (root(h[i]) + T(o.epsilon))
	}
}

func momentum[T kernel.Float](o *optimizer, rate T, count int64, x, g []T, states [][]T) {
	alpha, beta, v := T(o.alpha), T(o.beta), states[0]
	if count == 0 {
		beta = 1
	}
	for i := range x {
		reg := T(T(o.norm)*x[i]) + g[i]
		v[i] = T(alpha*v[i]) + T(beta*reg)
		if o.nesterov {
			x[i] -= T(rate * (reg + T(alpha*v[i])))
		} else {
			x[i] -= T(rate * v[i])
		}
	}
}

func adam[T kernel.Float](o *optimizer, rate T, count int64, x, g []T, states [][]T) {
	alpha, beta, v, h := T(o.alpha), T(o.beta), states[0], states[1]
	if count > 0 { // bias correction of the first steps
		rate = T(rate*root(1-powCount(beta, count))) / (1 - powCount(alpha, count))
	}
	for i := range x {
		reg := T(T(o.norm)*x[i]) + g[i]
		v[i] = T(alpha*v[i]) + T((1-alpha)*reg)
		h[i] = T(beta*h[i]) + T((1-beta)*T(reg*reg))
		x[i] -= T(rate * (v[i] / (root(h[i]) + T(o.epsilon))))
		x[i] *= 1 - T(o.normPost)
	}
}
