package onnx

import (
	"fmt"
	"slices"
)

// Operators that order elements: TopK, Unique.

var sortOps = []op{
	{name: "TopK", since: 1, in: one(1), out: one(2), build: buildTopK},
	{name: "TopK", since: 10, in: one(2), out: one(2), build: buildTopK},
	{name: "Unique", since: 11, in: one(1), out: arity{1, 4}, build: buildUnique},
}

// ranks maps elements to numbers in the same order; equal elements share one, NaN is above everything.
func ranks(x *Tensor) []int {
	if d, ok := x.data.([]string); ok {
		return rankOf(d, func(a, b string) int { return order(a, b) })
	}
	if x.DType == Uint64 {
		return rankOf(x.data.([]uint64), func(a, b uint64) int { return order(a, b) })
	}
	if isInteger(x.DType) {
		return rankOf(int64s(x), func(a, b int64) int { return order(a, b) })
	}
	return rankOf(float64s(x), func(a, b float64) int {
		switch {
		case a != a && b != b:
			return 0
		case a != a:
			return 1
		case b != b:
			return -1
		}
		return order(a, b)
	})
}

func rankOf[T any](v []T, cmp func(a, b T) int) []int {
	byValue := make([]int, len(v))
	for i := range byValue {
		byValue[i] = i
	}
	slices.SortStableFunc(byValue, func(a, b int) int { return cmp(v[a], v[b]) })
	out := make([]int, len(v))
	for k, i := range byValue {
		if k > 0 {
			out[i] = out[byValue[k-1]]
			if cmp(v[byValue[k-1]], v[i]) != 0 {
				out[i]++
			}
		}
	}
	return out
}

// sortCost bounds the steps of sorting n elements.
func sortCost(n int) int {
	log := 1
	for 1<<log < n {
		log++
	}
	return 4 * log
}

// buildTopK: ties go to the lower index.
func buildTopK(n *Node) (exec, error) {
	at, largest, attr := n.Int("axis", -1), n.Bool("largest", true), n.Int("k", 0)
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() && !x.DType.isInt() {
			return c.badType(0)
		}
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		k, err := c.Int(1, attr)
		if err != nil {
			return err
		}
		if k < 0 || k > x.Shape[a] {
			return fmt.Errorf("the top %d of %d", k, x.Shape[a])
		}
		shape := slices.Clone(x.Shape)
		shape[a] = k
		y, ix := c.Out(0, x.DType, shape), c.Out(1, Int64, shape)
		c.Cost(x.Len(), 2*sortCost(x.Len()))
		return c.Do(func() {
			rank, size, inner := ranks(x), x.Shape[a], prod(x.Shape[a+1:])
			d := ix.data.([]int64)
			pos := make([]int, len(d))
			order := make([]int, size)
			for row := range prod(x.Shape[:a]) * inner {
				o, i := row/inner, row%inner
				for j := range order {
					order[j] = j
				}
				slices.SortStableFunc(order, func(p, q int) int {
					r := rank[(o*size+p)*inner+i] - rank[(o*size+q)*inner+i]
					if largest {
						return -r
					}
					return r
				})
				for j := range k {
					d[(o*k+j)*inner+i] = int64(order[j])
					pos[(o*k+j)*inner+i] = (o*size+order[j])*inner + i
				}
			}
			gatherRuns(nil, y, x, pos, 1)
		})
	}, nil
}

// buildUnique finds the distinct slices along an axis (or elements), sorted or in order of appearance, with first positions, the
// inverse mapping and counts.
func buildUnique(n *Node) (exec, error) {
	at, has, sorted := n.Int("axis", 0), n.Has("axis"), n.Bool("sorted", true)
	return func(c *Call) error {
		x := c.In(0)
		if err := c.Need(0); err != nil {
			return err
		}
		if x.DType.isComplex() {
			return c.badType(0)
		}
		src, a := x.view([]int{x.Len()}), 0
		if has {
			var err error
			if a, err = axis(at, x.Rank()); err != nil {
				return err
			}
			src = x
		}
		c.Cost(x.Len(), 2*sortCost(x.Len()))
		if c.err != nil {
			return c.err
		}
		u := uniqueSlices(src, a, sorted)
		shape := slices.Clone(src.Shape)
		shape[a] = len(u.first)
		y := c.Out(0, x.DType, shape)
		list := func(i int, v []int) {
			if !c.Wants(i) {
				return
			}
			t := c.Out(i, Int64, []int{len(v)})
			if d, ok := t.data.([]int64); ok {
				for k := range d {
					d[k] = int64(v[k])
				}
			}
		}
		list(1, u.first)
		list(2, u.inverse)
		list(3, u.counts)
		return c.Do(func() {
			var idx []int
			for o := range prod(src.Shape[:a]) {
				for _, f := range u.first {
					idx = append(idx, o*src.Shape[a]+f)
				}
			}
			gatherRuns(nil, y, src, idx, prod(src.Shape[a+1:]))
		})
	}, nil
}

type uniques struct{ first, inverse, counts []int }

func uniqueSlices(x *Tensor, a int, sorted bool) (u uniques) {
	size, outer, inner := x.Shape[a], prod(x.Shape[:a]), prod(x.Shape[a+1:])
	rank := ranks(x)
	cmp := func(p, q int) int {
		for o := range outer {
			for i := range inner {
				if d := rank[(o*size+p)*inner+i] - rank[(o*size+q)*inner+i]; d != 0 {
					return d
				}
			}
		}
		return 0
	}
	byValue := make([]int, size)
	for i := range byValue {
		byValue[i] = i
	}
	slices.SortStableFunc(byValue, cmp)
	group := make([]int, size) // number of the distinct slice, by value
	for k, i := range byValue {
		if k == 0 || cmp(byValue[k-1], i) != 0 {
			u.first, u.counts = append(u.first, i), append(u.counts, 0)
		}
		group[i] = len(u.first) - 1
		u.counts[group[i]]++
	}
	order := make([]int, len(u.first))
	for i := range order {
		order[i] = i
	}
	if !sorted {
		slices.SortFunc(order, func(p, q int) int { return u.first[p] - u.first[q] })
	}
	at := make([]int, len(order))
	first, counts := make([]int, len(order)), make([]int, len(order))
	for k, g := range order {
		at[g], first[k], counts[k] = k, u.first[g], u.counts[g]
	}
	u.first, u.counts = first, counts
	u.inverse = make([]int, size)
	for i, g := range group {
		u.inverse[i] = at[g]
	}
	return u
}
