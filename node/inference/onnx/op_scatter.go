package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Scattering.

// scatterReduce names how scattered elements meet those that are there.
func scatterReduce(n *Node) (kernel.BinaryOp, bool, error) {
	switch r := n.Str("reduction", "none"); r {
	case "none":
		return 0, false, nil
	case "add":
		return kernel.BinAdd, true, nil
	case "mul":
		return kernel.BinMul, true, nil
	case "max":
		return kernel.BinMax, true, nil
	case "min":
		return kernel.BinMin, true, nil
	default:
		return 0, false, n.unsupported("reduction %q", r)
	}
}

// scatterInto stores runs of updates at pos in y, combining in order if reduce.
func scatterInto(y, updates *Tensor, pos []int, run int, reduce bool, op kernel.BinaryOp) error {
	if !reduce {
		scatterRuns(y, updates, pos, run)
		return nil
	}
	fi := map[kernel.BinaryOp]func(a, b int64) int64{
		kernel.BinAdd: func(a, b int64) int64 { return a + b }, kernel.BinMul: func(a, b int64) int64 { return a * b },
		kernel.BinMax: maxInt64, kernel.BinMin: minInt64,
	}[op]
	fu := map[kernel.BinaryOp]func(a, b uint64) uint64{kernel.BinMax: maxUint64, kernel.BinMin: minUint64}[op]
	cur, upd := newTensor(y.DType, []int{run}), newTensor(y.DType, []int{run})
	for i, p := range pos {
		copyStrided(nil, cur, 0, []int{1}, y, p*run, []int{1}, []int{run})
		copyStrided(nil, upd, 0, []int{1}, updates, i*run, []int{1}, []int{run})
		if err := combine(nil, op, cur, cur, upd, fi, fu); err != nil {
			return err
		}
		copyStrided(nil, y, p*run, []int{1}, cur, 0, []int{1}, []int{run})
	}
	return nil
}

func buildScatterElements(n *Node) (exec, error) {
	at := n.Int("axis", 0)
	op, reduce, err := scatterReduce(n)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		x, ix, up := c.In(0), c.In(1), c.In(2)
		if !isIndex(ix) {
			return c.badType(1)
		}
		if up.DType != x.DType || reduce && !x.DType.isFloat() && !x.DType.isInt() {
			return c.badType(2)
		}
		a, err := axis(at, x.Rank())
		if err == nil {
			err = fitsWithin(ix, x, a)
		}
		if err == nil && !slices.Equal(ix.Shape, up.Shape) {
			err = fmt.Errorf("updates of shape %v for indices of shape %v", up.Shape, ix.Shape)
		}
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(ix.Len(), 16)
		return c.Do(func() {
			copyAll(y, x)
			pos, err := elementPositions(ix, x.Shape, a)
			if c.Check(err); err == nil {
				c.Check(scatterInto(y, up, pos, 1, reduce, op))
			}
		})
	}, nil
}

func buildScatterND(n *Node) (exec, error) {
	op, reduce, err := scatterReduce(n)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		x, ix, up := c.In(0), c.In(1), c.In(2)
		if !isIndex(ix) {
			return c.badType(1)
		}
		if up.DType != x.DType || reduce && !x.DType.isFloat() && !x.DType.isInt() {
			return c.badType(2)
		}
		if ix.Rank() == 0 {
			return fmt.Errorf("indices are a scalar")
		}
		k := ix.Shape[ix.Rank()-1]
		if k < 1 || k > x.Rank() || !slices.Equal(up.Shape, slices.Concat(ix.Shape[:ix.Rank()-1], x.Shape[k:])) {
			return fmt.Errorf("updates of shape %v at indices of shape %v in shape %v", up.Shape, ix.Shape, x.Shape)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(up.Len()+ix.Len(), 16)
		return c.Do(func() {
			copyAll(y, x)
			list, err := intsOf(ix)
			if c.Check(err); err != nil {
				return
			}
			pos, err := tuples(list, k, x.Shape)
			if c.Check(err); err == nil {
				c.Check(scatterInto(y, up, pos, prod(x.Shape[k:]), reduce, op))
			}
		})
	}, nil
}

// buildTensorScatter writes an update into a cache along one axis, per batch entry, from a given position on.
func buildTensorScatter(n *Node) (exec, error) {
	at, mode := n.Int("axis", -2), n.Str("mode", "linear")
	if mode != "linear" && mode != "circular" {
		return nil, n.unsupported("mode %q", mode)
	}
	return func(c *Call) error {
		past, up := c.In(0), c.In(1)
		if past.DType != up.DType {
			return c.badType(1)
		}
		a, err := axis(at, past.Rank())
		if err != nil {
			return err
		}
		if a == 0 || up.Rank() != past.Rank() || up.Shape[a] > past.Shape[a] {
			return fmt.Errorf("update of shape %v into shape %v along axis %d", up.Shape, past.Shape, a)
		}
		for d := range past.Shape {
			if d != a && past.Shape[d] != up.Shape[d] {
				return fmt.Errorf("update of shape %v into shape %v along axis %d", up.Shape, past.Shape, a)
			}
		}
		starts, err := c.Ints(2)
		if err != nil {
			return err
		}
		batch := past.Shape[0]
		if starts == nil {
			starts = make([]int, batch)
		}
		if len(starts) != batch {
			return fmt.Errorf("%d positions for a batch of %d", len(starts), batch)
		}
		size, steps := past.Shape[a], up.Shape[a]
		for _, s := range starts {
			if s < 0 || mode == "linear" && s+steps > size {
				return fmt.Errorf("position %d for %d of %d", s, steps, size)
			}
		}
		y := c.Out(0, past.DType, past.Shape)
		c.Cost(past.Len())
		return c.Do(func() {
			copyAll(y, past)
			outer, inner := prod(past.Shape[1:a]), prod(past.Shape[a+1:])
			pos := make([]int, 0, batch*outer*steps)
			for b := range batch {
				for o := range outer {
					for k := range steps {
						pos = append(pos, (b*outer+o)*size+(starts[b]+k)%size)
					}
				}
			}
			scatterRuns(y, up, pos, inner)
		})
	}, nil
}
