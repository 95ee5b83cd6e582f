package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Losses over class scores: N × C × positions against one class index a position. The loss of a position is -score·weight; sums are
// the kernel's. A position whose class is ignore_index has loss and weight 0; any other class out of range is an error.

var lossOps = []op{
	{name: "NegativeLogLikelihoodLoss", since: 12, in: arity{2, 3}, out: one(1), build: buildLoss(false)},
	{name: "SoftmaxCrossEntropyLoss", since: 12, in: arity{2, 3}, out: arity{1, 2}, build: buildLoss(true)},
}

type loss struct {
	softmax   bool // scores go through LogSoftmax first
	reduction string
	ignore    int64
	ignores   bool
}

func buildLoss(softmax bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		l := &loss{softmax: softmax, reduction: n.Str("reduction", "mean"), ignores: n.Has("ignore_index"), ignore: int64(n.Int("ignore_index", 0))}
		switch l.reduction {
		case "none", "sum", "mean":
		default:
			return nil, n.unsupported("reduction %q", l.reduction)
		}
		return l.run, nil
	}
}

func (l *loss) run(c *Call) error {
	x, target, weight := c.In(0), c.In(1), c.In(2)
	if !x.DType.isFloat() {
		return c.badType(0)
	}
	if !isIndex(target) {
		return c.badType(1)
	}
	if x.Rank() < 2 || !slices.Equal(target.Shape, slices.Delete(slices.Clone(x.Shape), 1, 2)) {
		return fmt.Errorf("scores of shape %v with classes of shape %v", x.Shape, target.Shape)
	}
	if weight != nil && (weight.DType != x.DType || weight.Rank() != 1 || weight.Shape[0] != x.Shape[1]) {
		return fmt.Errorf("weight %v%v for scores %v%v", weight.DType, weight.Shape, x.DType, x.Shape)
	}
	shape := target.Shape
	if l.reduction != "none" {
		shape = nil
	}
	y := c.Out(0, x.DType, shape)
	scores := x
	if l.softmax {
		scores = c.Temp(x.DType, x.Shape)
		c.Set(1, scores)
		c.Cost(x.Len(), transcendental)
	}
	c.Cost(target.Len(), 4)
	return c.Do(func() {
		if l.softmax {
			inner := prod(x.Shape[2:])
			if err := softmaxInto(c.Pool(), logSoftmaxKind, scores, x, x.Shape[0], x.Shape[1], inner); err != nil {
				c.Check(err)
				return
			}
		}
		if x.DType == Float64 {
			c.Check(lossInto[float64](l, y, scores, target, weight))
		} else {
			c.Check(lossInto[float32](l, y, scores, target, weight))
		}
	})
}

// lossInto computes in T, the type of wide(x).
func lossInto[T kernel.Float](l *loss, y, x, target, weight *Tensor) error {
	classes, positions := x.Shape[1], prod(x.Shape[2:])
	scores := wide(x).data.([]T)
	var perClass []T
	if weight != nil {
		perClass = wide(weight).data.([]T)
	}
	losses, weights := make([]T, target.Len()), make([]T, target.Len())
	for i, k := range int64s(target) {
		if l.ignores && k == l.ignore {
			continue
		}
		if k < 0 || k >= int64(classes) {
			return fmt.Errorf("class %d of %d at position %d", k, classes, i)
		}
		weights[i] = 1
		if perClass != nil {
			weights[i] = perClass[k]
		}
		b, p := i/positions, i%positions
		losses[i] = -scores[(b*classes+int(k))*positions+p] * weights[i]
	}
	out := &Tensor{DType: naturalType[T](), Shape: y.Shape, data: losses}
	switch l.reduction {
	case "sum":
		out.data = []T{sumOf(losses)}
	case "mean":
		out.data = []T{sumOf(losses) / sumOf(weights)}
	}
	narrowTo(y, out)
	return nil
}

// sumOf is the kernel's sum in either type.
func sumOf[T kernel.Float](v []T) T {
	if d, ok := any(v).([]float32); ok {
		return T(kernel.Sum(d))
	}
	var out [1]float64
	_ = kernel.Reduce64(kernel.RedSum, out[:], any(v).([]float64), 1, len(v), 1) // sizes fit
	return T(out[0])
}
