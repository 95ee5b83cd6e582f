package onnx

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Einsum and Det.

var linalgOps = []op{
	{name: "Einsum", since: 12, in: arity{1, many}, out: one(1), build: buildEinsum},
	{name: "Det", since: 11, in: one(1), out: one(1), build: buildDet},
}

// ellipsisAt is where the letters that stand for "..." begin; they come after all Unicode letters an equation can name.
const ellipsisAt = rune(1 << 21)

// einsum is a parsed equation: the subscripts of each operand and of the output, with "..." as one letter.
type einsum struct {
	in       [][]rune
	out      []rune
	explicit bool
}

const dots = rune(-1)

func parseEinsum(eq string) (*einsum, error) {
	eq = strings.ReplaceAll(eq, " ", "")
	left, right, explicit := strings.Cut(eq, "->")
	e := &einsum{explicit: explicit}
	term := func(s string) ([]rune, error) {
		var out []rune
		for s != "" {
			if strings.HasPrefix(s, "...") {
				if slices.Contains(out, dots) {
					return nil, fmt.Errorf("two ellipses in %q", eq)
				}
				out, s = append(out, dots), s[3:]
				continue
			}
			c := s[0]
			if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
				return nil, fmt.Errorf("equation %q", eq)
			}
			out, s = append(out, rune(c)), s[1:]
		}
		return out, nil
	}
	for _, s := range strings.Split(left, ",") {
		t, err := term(s)
		if err != nil {
			return nil, err
		}
		e.in = append(e.in, t)
	}
	if explicit {
		var err error
		if e.out, err = term(right); err != nil {
			return nil, err
		}
		return e, nil
	}
	// Implicit: the ellipsis, then the letters that occur once, in order.
	count := map[rune]int{}
	var letters []rune
	for _, t := range e.in {
		for _, r := range t {
			if count[r]++; count[r] == 1 {
				letters = append(letters, r)
			}
		}
	}
	slices.Sort(letters)
	for _, r := range letters {
		if r == dots || count[r] == 1 {
			e.out = append(e.out, r)
		}
	}
	return e, nil
}

// buildEinsum: every output element is one chain over the summed indices in order of their letters' first appearance, the last
// fastest: acc = fma(product of all but the last operand, last operand, acc). The products are rounded from left to right.
func buildEinsum(n *Node) (exec, error) {
	e, err := parseEinsum(n.Str("equation", ""))
	if err != nil {
		return nil, err
	}
	if len(e.in) != n.NumIn() {
		return nil, fmt.Errorf("equation has %d operands, the node %d", len(e.in), n.NumIn())
	}
	return e.run, nil
}

func (e *einsum) run(c *Call) error {
	first := c.In(0)
	for i := range c.NumIn() {
		if t := c.In(i); t == nil || t.DType != first.DType || !t.DType.isFloat() && !t.DType.isInt() {
			return c.badType(i)
		}
	}
	dims, letters, subs, err := e.bind(c)
	if err != nil {
		return err
	}
	out := e.expand(e.out, ellipsisRank(letters))
	var shape, sizes []int
	for _, r := range out {
		d, ok := dims[r]
		if !ok {
			if r >= ellipsisAt {
				continue
			}
			return fmt.Errorf("output index %q is in no operand", r)
		}
		shape = append(shape, d)
	}
	loops := slices.Clone(out)
	for _, r := range letters {
		if !slices.Contains(out, r) {
			loops = append(loops, r)
		}
	}
	for _, r := range loops {
		sizes = append(sizes, dims[r])
	}
	strides := make([][]int, c.NumIn())
	for i := range strides {
		own := stridesOf(c.In(i).Shape)
		strides[i] = make([]int, len(loops))
		for k, r := range subs[i] {
			if c.In(i).Shape[k] != 1 || dims[r] == 1 {
				strides[i][slices.Index(loops, r)] += own[k]
			}
		}
	}
	y := c.Out(0, first.DType, shape)
	c.Cost(append(slices.Clone(sizes), c.NumIn())...)
	return c.Do(func() { einsumInto(c, y, sizes, len(shape), strides) })
}

func ellipsisRank(letters []rune) int {
	n := 0
	for _, r := range letters {
		if r >= ellipsisAt {
			n++
		}
	}
	return n
}

// expand replaces the ellipsis by rank letters.
func (e *einsum) expand(term []rune, rank int) []rune {
	var out []rune
	for _, r := range term {
		if r != dots {
			out = append(out, r)
			continue
		}
		for k := range rank {
			out = append(out, ellipsisAt+rune(k))
		}
	}
	return out
}

// bind gives every letter its size and expands the ellipses of operands, aligned at their last dimension.
func (e *einsum) bind(c *Call) (dims map[rune]int, letters []rune, subs [][]rune, err error) {
	most := 0
	extra := make([]int, len(e.in))
	for i, t := range e.in {
		rank := c.In(i).Rank()
		if slices.Contains(t, dots) {
			extra[i] = rank - (len(t) - 1)
		} else if rank != len(t) {
			return nil, nil, nil, fmt.Errorf("operand %d has shape %v for %d indices", i, c.In(i).Shape, len(t))
		}
		if extra[i] < 0 {
			return nil, nil, nil, fmt.Errorf("operand %d has shape %v for %d indices", i, c.In(i).Shape, len(t)-1)
		}
		most = max(most, extra[i])
	}
	dims = map[rune]int{}
	for i, t := range e.in {
		var sub []rune
		for _, r := range t {
			if r != dots {
				sub = append(sub, r)
				continue
			}
			for k := most - extra[i]; k < most; k++ {
				sub = append(sub, ellipsisAt+rune(k))
			}
		}
		subs = append(subs, sub)
		for k, r := range sub {
			d := c.In(i).Shape[k]
			old, ok := dims[r]
			switch {
			case !ok:
				dims[r] = d
				letters = append(letters, r)
			case old == 1:
				dims[r] = d
			case d != old && d != 1:
				return nil, nil, nil, fmt.Errorf("index of sizes %d and %d", old, d)
			}
		}
	}
	return dims, letters, subs, nil
}

// einsumInto runs the loops: the first outRank of them are the output's.
func einsumInto(c *Call, y *Tensor, sizes []int, outRank int, strides [][]int) {
	ops := len(strides)
	outer, inner := sizes[:outRank], sizes[outRank:]
	rowsIn := make([][]int, ops)
	sumIn := make([][]int, ops)
	for i, s := range strides {
		rowsIn[i], sumIn[i] = s[:outRank], s[outRank:]
	}
	w := newWalker(outer, append([][]int{stridesOf(outer)}, rowsIn...)...)
	sum := newWalker(inner, sumIn...)
	switch wideType(y.DType) {
	case Float32:
		wy := newTensor(Float32, y.Shape)
		einsumLoop(c, w, sum, ops, wy.data.([]float32), func(i int) []float32 { return wide(c.In(i)).data.([]float32) },
			func(a, b float32) float32 { return a * b }, kernel.FMA32)
		narrowTo(y, wy)
	case Float64:
		einsumLoop(c, w, sum, ops, y.data.([]float64), func(i int) []float64 { return c.In(i).data.([]float64) },
			func(a, b float64) float64 { return a * b }, fma64)
	default:
		out := make([]int64, y.Len())
		einsumLoop(c, w, sum, ops, out, func(i int) []int64 { return int64s(c.In(i)) },
			func(a, b int64) int64 { return a * b }, func(a, b, c int64) int64 { return a*b + c })
		intsToInts(y, out)
	}
}

func einsumLoop[T float32 | float64 | int64](c *Call, w, sum *walker, ops int, y []T, operand func(i int) []T, mul func(a, b T) T, fma func(a, b, c T) T) {
	in := make([][]T, ops)
	for i := range in {
		in[i] = operand(i)
	}
	w.each(c.Pool(), func(off []int) {
		base := make([]int, ops)
		for k := range w.n {
			for i := range base {
				base[i] = off[1+i] + k*w.inner[1+i]
			}
			var acc T
			sum.each(nil, func(so []int) {
				for s := range sum.n {
					v := T(1)
					for i := range ops - 1 {
						v = mul(v, in[i][base[i]+so[i]+s*sum.inner[i]])
					}
					acc = fma(v, in[ops-1][base[ops-1]+so[ops-1]+s*sum.inner[ops-1]], acc)
				}
			})
			y[off[0]+k*w.inner[0]] = acc
		}
	})
}

// buildDet eliminates with partial pivoting in float64 and rounds once.
func buildDet(*Node) (exec, error) {
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		r := x.Rank()
		if r < 2 || x.Shape[r-1] != x.Shape[r-2] {
			return fmt.Errorf("shape %v has no square matrices", x.Shape)
		}
		n := x.Shape[r-1]
		y := c.Out(0, x.DType, x.Shape[:r-2])
		c.Cost(y.Len(), n, n, n+1)
		return c.Do(func() {
			v, out := float64s(x), make([]float64, y.Len())
			for i := range out {
				out[i] = determinant(v[i*n*n:(i+1)*n*n], n)
			}
			narrowTo(y, &Tensor{DType: Float64, Shape: y.Shape, data: out})
		})
	}, nil
}

func determinant(a []float64, n int) float64 {
	det := 1.0
	for k := range n {
		p := k
		for i := k + 1; i < n; i++ {
			if abs64(a[i*n+k]) > abs64(a[p*n+k]) {
				p = i
			}
		}
		if a[p*n+k] == 0 {
			return 0
		}
		if p != k {
			for j := range n {
				a[p*n+j], a[k*n+j] = a[k*n+j], a[p*n+j]
			}
			det = -det
		}
		det *= a[k*n+k]
		for i := k + 1; i < n; i++ {
			f := a[i*n+k] / a[k*n+k]
			for j := k; j < n; j++ {
				a[i*n+j] -= float64(f * a[k*n+j])
			}
		}
	}
	return det
}
