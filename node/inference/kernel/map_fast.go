//go:build amd64 || arm64

package kernel

import "math"

// The kernels of gen/vec take multiples of 16 elements; what is left over goes through a small buffer. Each function returns how many
// elements it has done: all, or none if the level has no such kernel.

// tail16 is a buffer for the last, incomplete group; the padding stays zero.
type tail16 = [Lanes]float32

func unaryFast(op UnaryOp, dst, src []float32, a, b float32) int {
	n := len(src)
	whole := n &^ (Lanes - 1)
	if whole > 0 && !unaryKernel(op, &dst[0], &src[0], whole, a, b) {
		return 0
	}
	if whole < n {
		var buf tail16
		copy(buf[:], src[whole:])
		if !unaryKernel(op, &buf[0], &buf[0], Lanes, a, b) {
			return whole
		}
		copy(dst[whole:], buf[:n-whole])
	}
	return n
}

// withScalar is the unary operation that a binary one becomes with a constant operand c, on the left or on the right.
func withScalar(op BinaryOp, c float32, left bool) (UnaryOp, float32, bool) {
	switch {
	case op == BinAdd:
		return OpAddScalar, c, true
	case op == BinMul:
		return OpMulScalar, c, true
	case op == BinMax:
		return opMaxScalar, c, true
	case op == BinMin:
		return opMinScalar, c, true
	case op == BinSub && left:
		return OpRSub, c, true
	case op == BinSub:
		return OpAddScalar, -c, true
	case op == BinDiv && left:
		return OpRDiv, c, true
	case op == BinDiv:
		return opDivScalar, c, true
	case op == BinPRelu && !left:
		return OpLeakyRelu, c, true
	}
	return 0, 0, false
}

func binaryFast(op BinaryOp, dst, x, y []float32) int {
	n := len(dst)
	if len(x) != n || len(y) != n {
		left, v, c := false, x, y
		if len(x) != n {
			left, v, c = true, y, x
		}
		if len(v) != n { // both are single
			return 0
		}
		u, s, ok := withScalar(op, c[0], left)
		if !ok {
			return 0
		}
		return unaryFast(u, dst, v, s, 0)
	}
	whole := n &^ (Lanes - 1)
	if whole > 0 && !binaryKernel(op, &dst[0], &x[0], &y[0], whole) {
		return 0
	}
	if whole < n {
		var p, q tail16
		copy(p[:], x[whole:])
		copy(q[:], y[whole:])
		if !binaryKernel(op, &p[0], &p[0], &q[0], Lanes) {
			return whole
		}
		copy(dst[whole:], p[:n-whole])
	}
	return n
}

// sumFast adds whole groups only: padding would add zeros, which are harmless, but the caller's loop is as quick.
func sumFast(kind ReduceOp, part *[Lanes]float32, x []float32) int {
	whole := len(x) &^ (Lanes - 1)
	if whole == 0 || !sumKernel(kind, &x[0], whole, part) {
		return 0
	}
	return whole
}

// extremeFast is the maximum or minimum of whole groups; of none, the infinity that any element replaces. The first 16 lanes of the kernel
// hold extremes (on arm64 a NaN if they saw one), the others on amd64 the largest magnitude that they saw, read as an integer: above that of
// infinity it was a NaN.
func extremeFast(kind ReduceOp, x []float32) (float32, int) {
	n := len(x) &^ (Lanes - 1)
	if kind == RedMax {
		part := lowest
		if n == 0 || !extremeKernel(kind, &x[0], n, &part) {
			return -inf32, 0
		}
		top, size := int32(math.MinInt32), uint32(0)
		for j, v := range part[:Lanes] {
			top, size = max(top, orderKey(v)), max(size, magnitude(v), magnitude(part[Lanes+j]))
		}
		return extremeOf(kind, top, size, x[:n]), n
	}
	part := highest
	if n == 0 || !extremeKernel(kind, &x[0], n, &part) {
		return inf32, 0
	}
	low, size := int32(math.MaxInt32), uint32(0)
	for j, v := range part[:Lanes] {
		low, size = min(low, orderKey(v)), max(size, magnitude(v), magnitude(part[Lanes+j]))
	}
	return extremeOf(kind, low, size, x[:n]), n
}

// The lanes that extremes start from.
var lowest, highest = func() (a, b [2 * Lanes]float32) {
	setAll(a[:Lanes], -inf32)
	setAll(b[:Lanes], inf32)
	return a, b
}()

// magnitude is |v| as an integer.
func magnitude(v float32) uint32 { return math.Float32bits(v) &^ (1 << 31) }

// orderKey is an integer that orders as the numbers do, -0 below +0; it is its own inverse. Positive NaNs are above all, negative below.
func orderKey(v float32) int32 {
	k := int32(math.Float32bits(v))
	return k ^ int32(uint32(k>>31)>>1)
}

// extremeOf judges what the lanes say: the extreme's key and the largest magnitude.
func extremeOf(kind ReduceOp, key int32, size uint32, x []float32) float32 {
	m := math.Float32frombits(uint32(key ^ int32(uint32(key>>31)>>1)))
	switch {
	case size > math.Float32bits(inf32):
		return nan32
	case m == 0: // the kernel may have taken either zero
		return zeroExtreme(kind, x)
	}
	return m
}

// zeroExtreme is +0 or -0: the maximum (minimum) of elements of which none is above (below) zero and one is zero.
func zeroExtreme(kind ReduceOp, x []float32) float32 {
	want := uint32(0)
	if kind == RedMin {
		want = 1 << 31
	}
	for _, v := range x {
		if math.Float32bits(v) == want {
			return v
		}
	}
	return math.Float32frombits(want ^ 1<<31)
}

// mapSumFast does whole groups, and the rest in a buffer unless the lanes would count its padding.
func mapSumFast(op mapSumOp, dst, x []float32, a float32, part *[Lanes]float32) int {
	whole := len(x) &^ (Lanes - 1)
	if whole > 0 && !mapSumKernel(op, &dst[0], &x[0], whole, a, part) {
		return 0
	}
	if whole < len(x) {
		var buf tail16
		var lanes [Lanes]float32 // of the padding as well: only the others are taken over
		n := copy(buf[:], x[whole:])
		copy(lanes[:], part[:])
		if !mapSumKernel(op, &buf[0], &buf[0], Lanes, a, &lanes) {
			return whole
		}
		copy(dst[whole:], buf[:n])
		copy(part[:n], lanes[:n])
	}
	return len(x)
}

func normRowFast(y []float32, std float32, scale, bias []float32) int {
	whole := len(y) &^ (Lanes - 1)
	switch {
	case whole == 0 || scale == nil:
		return 0
	case bias == nil:
		if !normKernel(normScale, &y[0], &y[0], &scale[0], &scale[0], whole, std) {
			return 0
		}
	default:
		if !normKernel(normScaleBias, &y[0], &y[0], &scale[0], &bias[0], whole, std) {
			return 0
		}
	}
	return whole
}

// softmaxFast does whole rows, if their length suits it.
func softmaxFast(dst, src []float32, rows, cols int) bool {
	return cols%Lanes == 0 && cols > 0 && rows > 0 && softmaxKernel(&dst[0], &src[0], cols, rows)
}

// binaryRowsFast does whole groups of columns of rows of len(row) elements and returns how many columns that is.
func binaryRowsFast(op BinaryOp, dst, a, row []float32) int {
	n := len(row)
	whole := n &^ (Lanes - 1)
	if whole == 0 || len(dst) == 0 || !binaryRowsKernel(op, &dst[0], &a[0], &row[0], whole, len(dst)/n, 4*n, 4*n) {
		return 0
	}
	return whole
}

// scaleShiftFast does whole groups of columns and returns how many columns that is.
func scaleShiftFast(dst []float32, ldd int, src []float32, lds, rows int, mul, add []float32, relu bool) int {
	whole := len(mul) &^ (Lanes - 1)
	if whole == 0 || rows == 0 {
		return 0
	}
	op := normShift
	if relu {
		op = normShiftRelu
	}
	if !scaleShiftKernel(op, &dst[0], &src[0], &mul[0], &add[0], whole, rows, 4*ldd, 4*lds) {
		return 0
	}
	return whole
}

// sumColumnsFast sums n rows of inner columns, dst = len(dst) whole groups of columns; it returns how many columns it has done.
func sumColumnsFast(dst, src []float32, n, inner int) int {
	whole := inner &^ (Lanes - 1)
	if whole == 0 || n == 0 || !sumColumnsKernel(&dst[0], &src[0], whole, n, 4*inner) {
		return 0
	}
	return whole
}

// maxTapsFast sets dst to the largest of the rows that start at the offsets (in bytes) and returns how many columns it has done.
func maxTapsFast(dst, src []float32, offs []int) int {
	whole := len(dst) &^ (Lanes - 1)
	if whole == 0 || len(offs) == 0 || !maxTapsKernel(&dst[0], &src[0], &offs[0], len(offs), whole) {
		return 0
	}
	return whole
}

// meanTapsFast sets dst to the mean of all taps of a window of 4 or 9 and returns how many columns it has done.
func meanTapsFast(dst, src []float32, offs []int, div float32) int {
	whole := len(dst) &^ (Lanes - 1)
	if whole == 0 {
		return 0
	}
	done := false
	switch len(offs) {
	case 4:
		done = mean4Kernel(&dst[0], &src[0], &offs[0], whole, div)
	case 9:
		done = mean9Kernel(&dst[0], &src[0], &offs[0], whole, div)
	}
	if !done {
		return 0
	}
	return whole
}

// transposeFast transposes the first eight rows and returns how many columns it has done.
func transposeFast(dst, src []float32, rows, cols int) int {
	whole := cols &^ 7
	if whole == 0 || !transposeKernel(&dst[0], &src[0], whole, 4*cols, 4*rows) {
		return 0
	}
	return whole
}

func f16FromFast(dst []F16, src []float32) int {
	whole := len(src) &^ (Lanes - 1)
	if whole == 0 || !hasHalf || !toHalfKernel(quantHalf, &dst[0], &src[0], whole) {
		return 0
	}
	return whole
}

func f16ToFast(dst []float32, src []F16) int {
	whole := len(src) &^ (Lanes - 1)
	if whole == 0 || !hasHalf || !fromHalfKernel(quantHalf, &dst[0], &src[0], whole) {
		return 0
	}
	return whole
}

// quantizeFast sets bytes to rint(src/scale) limited to lo..hi, plus zero; lo and hi are less the zero point.
func quantizeFast(dst []uint8, src []float32, scale, lo, hi, zero float32) int {
	whole := len(src) &^ (Lanes - 1)
	if whole == 0 || !quantizeKernel(quantBytes, &dst[0], &src[0], whole, scale, lo, hi, zero) {
		return 0
	}
	return whole
}

func dequantizeFast(op quantOp, dst []float32, src []uint8, scale, zero float32) int {
	whole := len(src) &^ (Lanes - 1)
	if whole == 0 || !dequantizeKernel(op, &dst[0], &src[0], whole, scale, zero) {
		return 0
	}
	return whole
}

func intFast(dst []float32, src []int32, scale float32) int {
	whole := len(src) &^ (Lanes - 1)
	if whole == 0 || !intKernel(quantInt32, &dst[0], &src[0], whole, scale) {
		return 0
	}
	return whole
}
