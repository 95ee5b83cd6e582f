package kernel

import (
	"fmt"
	"math"
)

// Lanes is the number of partial results of every reduction that is not a product of matrices: element i goes to lane i mod 16, in
// ascending order, and the lanes are folded by one tree: lane j takes lane j+8, then j+4, j+2, j+1.
const Lanes = 16

// ReduceOp names a reduction.
type ReduceOp uint8

// The reductions. The element is mapped and rounded first, then folded in: no fused operation.
const (
	RedSum       ReduceOp = iota
	RedMean               // the sum divided by the number of elements
	RedSumSquare          // sum of x·x
	RedL1                 // sum of |x|
	RedL2                 // square root of RedSumSquare
	RedProd
	RedMax       // NaN if any is; +0 above -0; -Inf of nothing
	RedMin       // NaN if any is; -0 below +0; +Inf of nothing
	RedLogSum    // logarithm of the sum
	RedLogSumExp // m + log(sum of e^(x-m)) with m the largest, or 0 in its place if it is infinite or NaN
	numReduce
)

// fold combines the lanes.
func fold[T Float](p *[Lanes]T, f func(a, b T) T) T {
	for s := Lanes / 2; s > 0; s /= 2 {
		for j := range s {
			p[j] = f(p[j], p[j+s])
		}
	}
	return p[0]
}

func addOf[T Float](a, b T) T { return a + b }
func mulOf[T Float](a, b T) T { return a * b }

// foldSum is fold with addition, written out: it ends every sum.
func foldSum(p *[Lanes]float32) float32 {
	a0, a1, a2, a3 := p[0]+p[8], p[1]+p[9], p[2]+p[10], p[3]+p[11]
	a4, a5, a6, a7 := p[4]+p[12], p[5]+p[13], p[6]+p[14], p[7]+p[15]
	b0, b1, b2, b3 := a0+a4, a1+a5, a2+a6, a3+a7
	return (b0 + b2) + (b1 + b3)
}

// reduceScalar is the oracle: x[i·stride] for i < n.
func reduceScalar[T Float](op ReduceOp, x []T, n, stride int) T {
	var p [Lanes]T
	switch op {
	case RedSum, RedMean, RedLogSum:
		for i := range n {
			p[i%Lanes] += x[i*stride]
		}
	case RedSumSquare, RedL2:
		for i := range n {
			p[i%Lanes] += T(x[i*stride] * x[i*stride])
		}
	case RedL1:
		for i := range n {
			p[i%Lanes] += T(math.Abs(float64(x[i*stride])))
		}
	case RedProd:
		setAll(p[:], 1)
		for i := range n {
			p[i%Lanes] *= x[i*stride]
		}
		return fold(&p, mulOf[T])
	case RedMax:
		m := T(math.Inf(-1))
		for i := range n {
			m = max(m, x[i*stride])
		}
		return m
	case RedMin:
		m := T(math.Inf(1))
		for i := range n {
			m = min(m, x[i*stride])
		}
		return m
	case RedLogSumExp:
		m := finiteOr0(reduceScalar(RedMax, x, n, stride))
		for i := range n {
			p[i%Lanes] += expOf(x[i*stride] - m)
		}
		return logOf(fold(&p, addOf[T])) + m
	}
	return finish(op, fold(&p, addOf[T]), n)
}

// finish turns a sum into the reduction's result.
func finish[T Float](op ReduceOp, s T, n int) T {
	switch op {
	case RedMean:
		return s / T(n)
	case RedL2:
		return T(math.Sqrt(float64(s)))
	case RedLogSum:
		return logOf(s)
	}
	return s
}

func finiteOr0[T Float](m T) T {
	if m-m != 0 {
		return 0
	}
	return m
}

func expOf[T Float](x T) T {
	if f, ok := any(x).(float32); ok {
		return T(Exp32(f))
	}
	return T(Exp64(float64(x)))
}

func logOf[T Float](x T) T {
	if f, ok := any(x).(float32); ok {
		return T(Log32(f))
	}
	return T(Log64(float64(x)))
}

// Reduce1 reduces one contiguous vector.
func Reduce1(op ReduceOp, x []float32) float32 {
	switch op {
	case RedSum, RedMean, RedSumSquare, RedL1, RedL2, RedLogSum:
		kind := RedSum
		switch op {
		case RedSumSquare, RedL2:
			kind = RedSumSquare
		case RedL1:
			kind = RedL1
		}
		return finish(op, sumVec(kind, x), len(x))
	case RedMax:
		return maxVec(x)
	case RedMin:
		m, n := extremeFast(RedMin, x)
		for _, v := range x[n:] {
			m = min(m, v)
		}
		return m
	}
	return reduceScalar(op, x, len(x), 1)
}

// Sum is Reduce1 of RedSum.
func Sum(x []float32) float32 { return sumVec(RedSum, x) }

// Mean is Reduce1 of RedMean.
func Mean(x []float32) float32 { return Reduce1(RedMean, x) }

// sumVec is RedSum, RedSumSquare or RedL1: the fast kernel takes whole groups of 16, the rest joins its lanes here.
func sumVec(kind ReduceOp, x []float32) float32 {
	var p [Lanes]float32
	n := sumFast(kind, &p, x)
	switch kind {
	case RedSumSquare:
		for i, v := range x[n:] {
			p[i%Lanes] += float32(v * v)
		}
	case RedL1:
		for i, v := range x[n:] {
			p[i%Lanes] += abs32(v)
		}
	default:
		for i, v := range x[n:] {
			p[i%Lanes] += v
		}
	}
	return foldSum(&p)
}

// maxVec is RedMax.
func maxVec(x []float32) float32 {
	m, n := extremeFast(RedMax, x)
	for _, v := range x[n:] {
		m = max(m, v)
	}
	return m
}

// Reduce reduces the middle axis: dst[o][i] = op over k of src[o][k][i], for outer × n × inner elements in row-major order. Several axes
// that are adjacent count as one; those that are not must be transposed together first, in ascending order.
func Reduce(p *Pool, op ReduceOp, dst, src []float32, outer, n, inner int) error {
	if err := checkReduce(op, len(dst), len(src), outer, n, inner); err != nil {
		return err
	}
	if inner == 1 {
		p.For(outer, max(1, mapGrain/max(n, 1)), func(lo, hi int) {
			for o := lo; o < hi; o++ {
				dst[o] = Reduce1(op, src[o*n:(o+1)*n])
			}
		})
		return nil
	}
	p.For(outer, max(1, mapGrain/max(n*inner, 1)), func(lo, hi int) {
		for o := lo; o < hi; o++ {
			reduceInner(op, dst[o*inner:(o+1)*inner], src[o*n*inner:(o+1)*n*inner], n)
		}
	})
	return nil
}

// reduceInner reduces the first axis of n × len(dst) elements.
func reduceInner(op ReduceOp, dst, src []float32, n int) {
	inner := len(dst)
	switch op {
	case RedSum, RedMean, RedLogSum:
		c := sumColumnsFast(dst, src, n, inner)
		for i := range c {
			dst[i] = finish(op, dst[i], n)
		}
		for i := c; i < inner; i++ {
			dst[i] = reduceScalar(op, src[min(i, len(src)):], n, inner)
		}
	case RedSumSquare, RedL1, RedL2:
		sumInner(op, dst, src, n)
	case RedMax, RedMin:
		bin, start := BinMax, -inf32
		if op == RedMin {
			bin, start = BinMin, inf32
		}
		setAll(dst, start)
		for k := range n {
			binaryRange(bin, dst, dst, src[k*inner:(k+1)*inner])
		}
	default:
		for i := range dst {
			dst[i] = reduceScalar(op, src[min(i, len(src)):], n, inner)
		}
	}
}

// sumInner does sums of squares and magnitudes row by row: sixteen rows of partial sums, each element of them a lane of one output.
func sumInner(op ReduceOp, dst, src []float32, n int) {
	const block = 256 // columns at a time: 16 KB of partial sums
	var part [Lanes * block]float32
	inner := len(dst)
	for c := 0; c < inner; c += block {
		w := min(block, inner-c)
		clear(part[:])
		for k := range n {
			row := src[k*inner+c : k*inner+c+w]
			acc := part[k%Lanes*block : k%Lanes*block+w]
			if op == RedL1 {
				for i, v := range row {
					acc[i] += abs32(v)
				}
				continue
			}
			for i, v := range row {
				acc[i] += float32(v * v)
			}
		}
		for s := Lanes / 2; s > 0; s /= 2 {
			for j := range s {
				a := part[j*block : j*block+w]
				binaryRange(BinAdd, a, a, part[(j+s)*block:(j+s)*block+w])
			}
		}
		for i := range w {
			dst[c+i] = finish(op, part[i], n)
		}
	}
}

// Reduce64 is Reduce in float64.
func Reduce64(op ReduceOp, dst, src []float64, outer, n, inner int) error {
	if err := checkReduce(op, len(dst), len(src), outer, n, inner); err != nil {
		return err
	}
	for o := range outer {
		for i := range inner {
			dst[o*inner+i] = reduceScalar(op, src[min(o*n*inner+i, len(src)):], n, inner)
		}
	}
	return nil
}

func checkReduce(op ReduceOp, dst, src, outer, n, inner int) error {
	if op >= numReduce || !fits(src, outer, n, inner) || !fits(dst, outer, inner) {
		return fmt.Errorf("%w: reduction %d of %d elements (%d×%d×%d) into %d", ErrShape, op, src, outer, n, inner, dst)
	}
	return nil
}

// ArgMax is the index of the first largest element, or of the last with last; the first (last) NaN wins over all numbers. -1 of nothing.
func ArgMax[T Float](x []T, stride int, last bool) int {
	return argBest(x, stride, last, func(a, b T) bool { return a > b })
}

// ArgMin is ArgMax for the smallest element.
func ArgMin[T Float](x []T, stride int, last bool) int {
	return argBest(x, stride, last, func(a, b T) bool { return a < b })
}

func argBest[T Float](x []T, stride int, last bool, better func(a, b T) bool) int {
	stride = max(stride, 1)
	best := -1
	var bv T
	for i, k := 0, 0; i < len(x); i, k = i+stride, k+1 {
		v := x[i]
		switch {
		case best < 0, v != v && bv == bv, bv == bv && better(v, bv):
		case last && (v == bv || v != v && bv != bv):
		default:
			continue
		}
		best, bv = k, v
	}
	return best
}
