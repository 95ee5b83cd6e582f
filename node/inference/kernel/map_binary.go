package kernel

import (
	"fmt"
	"math"
)

// Max32 is IEEE 754's maximum: NaN if either operand is, +0 above -0.
func Max32(a, b float32) float32 { return max(a, b) }

// Min32 is IEEE 754's minimum: NaN if either operand is, -0 below +0.
func Min32(a, b float32) float32 { return min(a, b) }

var binary32 = [numBinary]func(a, b float32) float32{
	BinAdd:   func(a, b float32) float32 { return a + b },
	BinSub:   func(a, b float32) float32 { return a - b },
	BinMul:   func(a, b float32) float32 { return a * b },
	BinDiv:   func(a, b float32) float32 { return a / b },
	BinMax:   Max32,
	BinMin:   Min32,
	BinPow:   Pow32,
	BinFmod:  Mod32,
	BinMod:   func(a, b float32) float32 { return float32(floorMod(float64(a), float64(b))) },
	BinPRelu: func(a, b float32) float32 { return leaky(a, b) },
}

var binary64 = [numBinary]func(a, b float64) float64{
	BinAdd:   func(a, b float64) float64 { return a + b },
	BinSub:   func(a, b float64) float64 { return a - b },
	BinMul:   func(a, b float64) float64 { return a * b },
	BinDiv:   func(a, b float64) float64 { return a / b },
	BinMax:   func(a, b float64) float64 { return max(a, b) },
	BinMin:   func(a, b float64) float64 { return min(a, b) },
	BinPow:   Pow64,
	BinFmod:  Mod64,
	BinMod:   floorMod,
	BinPRelu: func(a, b float64) float64 { return leaky(a, b) },
}

// floorMod is Python's %: fmod, plus b if the signs differ. For float32 operands the sum is rounded to float64 and then to float32,
// which is the same as rounding once: 53 bits are at least 2·24+2.
func floorMod(a, b float64) float64 {
	m := math.Mod(a, b)
	if m != 0 {
		if (m < 0) != (b < 0) {
			m += b
		}
		return m
	}
	return math.Copysign(m, b)
}

// Binary sets dst[i] = op(a[i], b[i]). An operand of one element counts for every i. dst may be an operand of its length.
func Binary(op BinaryOp, dst, a, b []float32) error {
	if err := checkBinary(op, len(dst), len(a), len(b)); err != nil {
		return err
	}
	binaryRange(op, dst, a, b)
	return nil
}

// BinaryPar is Binary shared out over the pool's threads.
func BinaryPar(p *Pool, op BinaryOp, dst, a, b []float32) error {
	if err := checkBinary(op, len(dst), len(a), len(b)); err != nil {
		return err
	}
	p.For(len(dst), mapGrain, func(lo, hi int) {
		x, y := a, b
		if len(x) == len(dst) {
			x = x[lo:hi]
		}
		if len(y) == len(dst) {
			y = y[lo:hi]
		}
		if len(x) == len(y) && len(x) != hi-lo { // both single
			var s [1]float32
			binaryScalar(op, s[:], x, y)
			setAll(dst[lo:hi], s[0])
			return
		}
		binaryRange(op, dst[lo:hi], x, y)
	})
	return nil
}

func setAll[T any](dst []T, v T) {
	for i := range dst {
		dst[i] = v
	}
}

func checkBinary(op BinaryOp, n, a, b int) error {
	if op >= numBinary {
		return fmt.Errorf("%w: binary operation %d is unknown", ErrShape, op)
	}
	if a != n && a != 1 || b != n && b != 1 {
		return fmt.Errorf("%w: binary map writes %d elements but reads %d and %d", ErrShape, n, a, b)
	}
	return nil
}

func binaryRange(op BinaryOp, dst, a, b []float32) {
	if op == BinPow && len(b) == 1 && len(a) == len(dst) && powConst(dst, a, b[0]) {
		return
	}
	n := binaryFast(op, dst, a, b)
	binaryScalar(op, dst[n:], rest(a, n), rest(b, n))
}

// powConst does the exponents that models are full of, with Pow32's bits.
func powConst(dst, a []float32, y float32) bool {
	switch y {
	case 2:
		_ = Unary(OpSquare, dst, a) // equal lengths
	case 3:
		for i, x := range a {
			dst[i] = Pow32(x, 3)
		}
	case 0.5:
		for i, x := range a {
			if x > 0 {
				dst[i] = Sqrt32(x)
			} else {
				dst[i] = Pow32(x, y)
			}
		}
	default:
		return false
	}
	return true
}

// rest is what remains of an operand after n elements; a single one remains whole.
func rest[T any](s []T, n int) []T {
	if len(s) == 1 {
		return s
	}
	return s[n:]
}

// binaryScalar is the oracle of Binary.
func binaryScalar(op BinaryOp, dst, a, b []float32) {
	f := binary32[op]
	switch {
	case len(a) == len(dst) && len(b) == len(dst):
		for i := range dst {
			dst[i] = f(a[i], b[i])
		}
	case len(a) == len(dst):
		y := b[0]
		for i := range dst {
			dst[i] = f(a[i], y)
		}
	case len(b) == len(dst):
		x := a[0]
		for i := range dst {
			dst[i] = f(x, b[i])
		}
	default:
		setAll(dst, f(a[0], b[0]))
	}
}

// BinaryRow sets dst[r][c] = op(a[r][c], row[c]): dst and a are whole rows of len(row) elements. With swap the operands change places.
func BinaryRow(op BinaryOp, dst, a, row []float32, swap bool) error {
	if op >= numBinary || len(dst) != len(a) || len(row) == 0 && len(dst) != 0 || len(row) != 0 && len(dst)%len(row) != 0 {
		return fmt.Errorf("%w: binary operation %d on %d elements into %d with rows of %d", ErrShape, op, len(a), len(dst), len(row))
	}
	if swap && op != BinAdd && op != BinMul && op != BinMax && op != BinMin {
		for n, o := len(row), 0; o < len(dst); o += n {
			binaryRange(op, dst[o:o+n], row, a[o:o+n])
		}
		return nil
	}
	if n := len(row); n%Lanes != 0 && n < maxTiled {
		// Rows that do not fill the vectors: several of them are one row that does.
		k := Lanes / gcd(n, Lanes)
		if m := len(dst) / (k * n) * (k * n); m >= 4*k*n {
			binaryRows(op, dst[:m], a[:m], repeated(row, k))
			dst, a = dst[m:], a[m:]
		}
	}
	binaryRows(op, dst, a, row)
	return nil
}

// maxTiled bounds the rows that are repeated to fill vectors: 16 of them are at most 16 KB.
const maxTiled = 256

// repeated is the row k times over.
func repeated(row []float32, k int) []float32 {
	t := make([]float32, 0, k*len(row))
	for range k {
		t = append(t, row...)
	}
	return t
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func binaryRows(op BinaryOp, dst, a, row []float32) {
	n := len(row)
	done := binaryRowsFast(op, dst, a, row)
	if done == n {
		return
	}
	for o := 0; o < len(dst); o += n {
		binaryRange(op, dst[o+done:o+n], a[o+done:o+n], row[done:])
	}
}

// BinaryCol sets dst[r][c] = op(a[r][c], col[r]) with rows of cols elements. With swap the operands change places.
func BinaryCol(op BinaryOp, dst, a, col []float32, cols int, swap bool) error {
	if op >= numBinary || len(dst) != len(a) || cols < 0 || !fits(len(dst), len(col), cols) {
		return fmt.Errorf("%w: binary operation %d on %d elements into %d with %d rows of %d", ErrShape, op, len(a), len(dst), len(col), cols)
	}
	for r := range col {
		x, y := a[r*cols:(r+1)*cols], col[r:r+1]
		if swap {
			x, y = y, x
		}
		binaryRange(op, dst[r*cols:(r+1)*cols], x, y)
	}
	return nil
}

// fits says whether n is the product of the sizes, without overflow.
func fits(n int, sizes ...int) bool {
	p := 1
	for _, s := range sizes {
		if s < 0 || s != 0 && p > math.MaxInt/s {
			return false
		}
		p *= s
	}
	return p == n
}

// Binary64 is Binary in float64.
func Binary64(op BinaryOp, dst, a, b []float64) error {
	if err := checkBinary(op, len(dst), len(a), len(b)); err != nil {
		return err
	}
	f := binary64[op]
	sa, sb := stepOf(a, dst), stepOf(b, dst)
	for i := range dst {
		dst[i] = f(a[i*sa], b[i*sb])
	}
	return nil
}

// stepOf is 0 for a single operand that counts for all, else 1.
func stepOf[T any](s, dst []T) int {
	if len(s) == 1 && len(dst) != 1 {
		return 0
	}
	return 1
}
