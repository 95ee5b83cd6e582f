package onnx

import (
	"fmt"
	"slices"
)

// Operators that move elements to or from computed positions.

var indexOps = []op{
	{name: "Gather", since: 1, in: one(2), out: one(1), build: buildGather},
	{name: "GatherElements", since: 11, in: one(2), out: one(1), build: buildGatherElements},
	{name: "GatherND", since: 11, in: one(2), out: one(1), build: buildGatherND},
	{name: "Scatter", since: 9, in: one(3), out: one(1), build: buildScatterElements},
	{name: "ScatterElements", since: 11, in: one(3), out: one(1), build: buildScatterElements},
	{name: "ScatterND", since: 11, in: one(3), out: one(1), build: buildScatterND},
	{name: "OneHot", since: 9, in: one(3), out: one(1), build: buildOneHot},
	{name: "NonZero", since: 9, in: one(1), out: one(1), build: buildNonZero},
	{name: "Compress", since: 9, in: one(2), out: one(1), build: buildCompress},
	{name: "TensorScatter", since: 24, in: arity{2, 3}, out: one(1), build: buildTensorScatter},
}

// index resolves a possibly negative index.
func index(i, n int) (int, error) {
	if i < -n || i >= n {
		return 0, fmt.Errorf("index %d out of range for %d", i, n)
	}
	if i < 0 {
		i += n
	}
	return i, nil
}

func indices(list []int, n int) ([]int, error) {
	out := make([]int, len(list))
	for i, v := range list {
		var err error
		if out[i], err = index(v, n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func isIndex(t *Tensor) bool { return t.DType == Int64 || t.DType == Int32 }

func buildGather(n *Node) (exec, error) {
	at := n.Int("axis", 0)
	return func(c *Call) error {
		x, ix := c.In(0), c.In(1)
		if !isIndex(ix) {
			return c.badType(1)
		}
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		shape := slices.Concat(x.Shape[:a], ix.Shape, x.Shape[a+1:])
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() {
			list, err := intsOf(ix)
			if err == nil {
				list, err = indices(list, x.Shape[a])
			}
			if c.Check(err); err != nil {
				return
			}
			outer, inner := prod(x.Shape[:a]), prod(x.Shape[a+1:])
			if outer > 1 {
				all := make([]int, 0, outer*len(list))
				for o := range outer {
					for _, i := range list {
						all = append(all, o*x.Shape[a]+i)
					}
				}
				list = all
			}
			gatherRuns(c.Pool(), y, x, list, inner)
		})
	}, nil
}

// elementPositions lists, for every element of ix, the position in a tensor of shape xs that has the element's own coordinates
// except along axis a, where it has the element's value.
func elementPositions(ix *Tensor, xs []int, a int) ([]int, error) {
	list, err := intsOf(ix)
	if err != nil {
		return nil, err
	}
	st := stridesOf(xs)
	out := make([]int, len(list))
	coord := make([]int, len(xs))
	for i, v := range list {
		if v, err = index(v, xs[a]); err != nil {
			return nil, err
		}
		pos := 0
		for d, k := range coord {
			if d == a {
				k = v
			}
			pos += k * st[d]
		}
		out[i] = pos
		for d := len(coord) - 1; d >= 0; d-- {
			if coord[d]++; coord[d] < ix.Shape[d] {
				break
			}
			coord[d] = 0
		}
	}
	return out, nil
}

// fitsWithin checks that an index tensor stays within x except along axis a.
func fitsWithin(ix, x *Tensor, a int) error {
	if ix.Rank() != x.Rank() {
		return fmt.Errorf("indices of shape %v for shape %v", ix.Shape, x.Shape)
	}
	for d := range x.Shape {
		if d != a && ix.Shape[d] > x.Shape[d] {
			return fmt.Errorf("indices of shape %v for shape %v", ix.Shape, x.Shape)
		}
	}
	return nil
}

func buildGatherElements(n *Node) (exec, error) {
	at := n.Int("axis", 0)
	return func(c *Call) error {
		x, ix := c.In(0), c.In(1)
		if !isIndex(ix) {
			return c.badType(1)
		}
		a, err := axis(at, x.Rank())
		if err == nil {
			err = fitsWithin(ix, x, a)
		}
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, ix.Shape)
		c.Cost(ix.Len(), 2)
		return c.Do(func() {
			pos, err := elementPositions(ix, x.Shape, a)
			if c.Check(err); err == nil {
				gatherRuns(c.Pool(), y, x, pos, 1)
			}
		})
	}, nil
}

// tuples turns rows of k indices into linear positions over dims, after batch leading positions.
func tuples(list []int, k int, dims []int) ([]int, error) {
	if k == 0 {
		return nil, fmt.Errorf("empty index tuples")
	}
	out := make([]int, len(list)/k)
	for i := range out {
		pos := 0
		for d, v := range list[i*k : i*k+k] {
			v, err := index(v, dims[d])
			if err != nil {
				return nil, err
			}
			pos = pos*dims[d] + v
		}
		out[i] = pos
	}
	return out, nil
}

func buildGatherND(n *Node) (exec, error) {
	b := n.Int("batch_dims", 0)
	return func(c *Call) error {
		x, ix := c.In(0), c.In(1)
		if !isIndex(ix) {
			return c.badType(1)
		}
		if b < 0 || b >= ix.Rank() || b >= x.Rank() || !slices.Equal(ix.Shape[:b], x.Shape[:b]) {
			return fmt.Errorf("indices of shape %v for shape %v with %d batch dimensions", ix.Shape, x.Shape, b)
		}
		k := ix.Shape[ix.Rank()-1]
		if k < 1 || b+k > x.Rank() {
			return fmt.Errorf("indices of shape %v for shape %v with %d batch dimensions", ix.Shape, x.Shape, b)
		}
		shape := slices.Concat(ix.Shape[:ix.Rank()-1], x.Shape[b+k:])
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape), 2)
		return c.Do(func() {
			list, err := intsOf(ix)
			if c.Check(err); err != nil {
				return
			}
			pos, err := tuples(list, k, x.Shape[b:])
			if c.Check(err); err != nil {
				return
			}
			batches, size := prod(x.Shape[:b]), prod(x.Shape[b:b+k])
			for i := range pos {
				pos[i] += i / max(len(pos)/max(batches, 1), 1) * size
			}
			gatherRuns(c.Pool(), y, x, pos, prod(x.Shape[b+k:]))
		})
	}, nil
}

// buildOneHot: an index out of range gives a row of the off value.
func buildOneHot(n *Node) (exec, error) {
	at := n.Int("axis", -1)
	return func(c *Call) error {
		ix, values := c.In(0), c.In(2)
		if err := c.Need(1); err != nil {
			return err
		}
		if c.In(1).Len() != 1 || !c.In(1).DType.isFloat() && !c.In(1).DType.isInt() {
			return c.badType(1)
		}
		if !ix.DType.isInt() && !ix.DType.isFloat() {
			return c.badType(0)
		}
		if values.Rank() != 1 || values.Len() != 2 {
			return fmt.Errorf("values of shape %v, want off and on", values.Shape)
		}
		depth := int(castTo(c.In(1), Int64).data.([]int64)[0])
		a, err := axis(at, ix.Rank()+1)
		if err != nil {
			return err
		}
		shape := slices.Insert(slices.Clone(ix.Shape), a, depth)
		y := c.Out(0, values.DType, shape)
		c.Cost(2, prod(ix.Shape), max(depth, 0))
		return c.Do(func() {
			list := castTo(ix, Int64).data.([]int64)
			inner := prod(ix.Shape[a:])
			pos := make([]int, 0, len(list))
			for i, v := range list {
				if v < 0 {
					v += int64(depth)
				}
				if v >= 0 && v < int64(depth) {
					pos = append(pos, (i/inner*depth+int(v))*inner+i%inner)
				}
			}
			fillFrom(y, values)
			on := &Tensor{DType: values.DType, Shape: []int{1}, data: sliceData(values, 1, 2)}
			for _, p := range pos {
				scatterRuns(y, on, []int{p}, 1)
			}
		})
	}, nil
}

// sliceData is elements lo to hi of t's data.
func sliceData(t *Tensor, lo, hi int) any {
	switch d := t.data.(type) {
	case []float32:
		return d[lo:hi]
	case []float64:
		return d[lo:hi]
	case []int8:
		return d[lo:hi]
	case []int16:
		return d[lo:hi]
	case []int32:
		return d[lo:hi]
	case []int64:
		return d[lo:hi]
	case []uint8:
		return d[lo:hi]
	case []uint16:
		return d[lo:hi]
	case []uint32:
		return d[lo:hi]
	case []uint64:
		return d[lo:hi]
	case []bool:
		return d[lo:hi]
	case []string:
		return d[lo:hi]
	case []complex64:
		return d[lo:hi]
	case []complex128:
		return d[lo:hi]
	}
	return nil
}

// nonZero tells for each element whether it differs from zero (a NaN does), or from the empty string.
func nonZero(x *Tensor) []bool {
	out := make([]bool, x.Len())
	switch d := x.data.(type) {
	case []bool:
		copy(out, d)
	case []string:
		for i, s := range d {
			out[i] = s != ""
		}
	case []complex64:
		for i, v := range d {
			out[i] = v != 0
		}
	case []complex128:
		for i, v := range d {
			out[i] = v != 0
		}
	case []int64, []uint64:
		for i, v := range int64s(x) {
			out[i] = v != 0
		}
	default:
		for i, v := range float64s(x) {
			out[i] = v != 0
		}
	}
	return out
}

func buildNonZero(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if err := c.Need(0); err != nil {
			return err
		}
		c.Cost(x.Len(), 2+x.Rank())
		if c.err != nil {
			return c.err
		}
		var at []int
		for i, nz := range nonZero(x) {
			if nz {
				at = append(at, i)
			}
		}
		y := c.Out(0, Int64, []int{x.Rank(), len(at)})
		return c.Do(func() {
			d, st := y.data.([]int64), stridesOf(x.Shape)
			for k := range x.Shape {
				for j, p := range at {
					d[k*len(at)+j] = int64(p / st[k] % x.Shape[k])
				}
			}
		})
	}, nil
}

func buildCompress(n *Node) (exec, error) {
	at, has := n.Int("axis", 0), n.Has("axis")
	return func(c *Call) error {
		x, cond := c.In(0), c.In(1)
		if err := c.Need(1); err != nil {
			return err
		}
		if cond.DType != Bool || cond.Rank() != 1 {
			return c.badType(1)
		}
		src, a := x, 0
		if has {
			var err error
			if a, err = axis(at, x.Rank()); err != nil {
				return err
			}
		} else {
			src = x.view([]int{x.Len()})
		}
		var keep []int
		for i, b := range cond.data.([]bool) {
			if b && i < src.Shape[a] {
				keep = append(keep, i)
			}
		}
		shape := slices.Clone(src.Shape)
		shape[a] = len(keep)
		y := c.Out(0, x.DType, shape)
		c.Cost(prod(shape))
		return c.Do(func() {
			var idx []int
			for o := range prod(src.Shape[:a]) {
				for _, k := range keep {
					idx = append(idx, o*src.Shape[a]+k)
				}
			}
			gatherRuns(c.Pool(), y, src, idx, prod(src.Shape[a+1:]))
		})
	}, nil
}
