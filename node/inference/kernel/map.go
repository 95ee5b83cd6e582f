package kernel

import (
	"fmt"
	"math"
)

// UnaryOp names an elementwise function of one operand. Those with parameters take them as a and b.
type UnaryOp uint8

// The unary operations. What each computes is the function of its name in this package, or the comment here.
const (
	OpCopy UnaryOp = iota
	OpNeg
	OpAbs
	OpSqrt
	OpReciprocal // 1/x
	OpRsqrt      // 1/sqrt(x), two roundings
	OpSquare     // x·x
	OpFloor
	OpCeil
	OpRound // ties to even
	OpSign  // -1, 0 or 1; a NaN stays
	OpRelu  // 0 if 0 > x, else x: NaN and -0 stay
	OpClip  // a if a > x; then b if b < that: NaN stays, a > b gives b
	OpLeakyRelu
	OpElu         // a·(e^x - 1) if x < 0
	OpSelu        // b·(a·e^x - a) if x <= 0, else b·x
	OpCelu        // max(0,x) + min(0, a·(e^(x/a) - 1))
	OpThresholded // x if x > a, else 0
	OpHardSigmoid // a·x + b clipped to 0..1
	OpHardSwish   // x·(x/6 + 1/2 clipped to 0..1), x/6 as a product with 1/6
	OpSoftsign    // x/(1+|x|)
	OpShrink      // x+b if x < -a, x-b if x > a, else 0
	OpExp
	OpLog
	OpTanh
	OpErf
	OpSigmoid
	OpSiLU
	OpGelu
	OpGeluTanh
	OpSoftplus
	OpMish
	OpSin
	OpCos
	OpTan
	OpAsin
	OpAcos
	OpAtan
	OpSinh
	OpCosh
	OpAsinh
	OpAcosh
	OpAtanh
	OpExpm1
	OpLog1p
	OpAddScalar  // x + a
	OpMulScalar  // x·a
	OpRSub       // a - x
	OpRDiv       // a/x
	OpMulAdd     // x·a + b, two roundings
	OpHardSwish6 // (x·(x+3 clipped to 0..6))/6: what exporters write as four operators
	numUnary
)

// BinaryOp names an elementwise function of two operands.
type BinaryOp uint8

// The binary operations.
const (
	BinAdd BinaryOp = iota
	BinSub
	BinMul
	BinDiv
	BinMax   // NaN if either is; +0 above -0
	BinMin   // NaN if either is; -0 below +0
	BinPow   // Pow32
	BinFmod  // C's fmod
	BinMod   // Python's %: the sign of b
	BinPRelu // b·a if a < 0, else a
	numBinary
)

// Float is a type the maps compute in.
type Float interface{ float32 | float64 }

const sixth32 float32 = 0x1.555556p-3

// unary32 holds the oracle of each unary operation.
var unary32 = [numUnary]func(x, a, b float32) float32{
	OpCopy:        func(x, _, _ float32) float32 { return x },
	OpNeg:         func(x, _, _ float32) float32 { return -x },
	OpAbs:         func(x, _, _ float32) float32 { return abs32(x) },
	OpSqrt:        func(x, _, _ float32) float32 { return Sqrt32(x) },
	OpReciprocal:  func(x, _, _ float32) float32 { return 1 / x },
	OpRsqrt:       func(x, _, _ float32) float32 { return 1 / Sqrt32(x) },
	OpSquare:      func(x, _, _ float32) float32 { return x * x },
	OpFloor:       func(x, _, _ float32) float32 { return float32(math.Floor(float64(x))) },
	OpCeil:        func(x, _, _ float32) float32 { return float32(math.Ceil(float64(x))) },
	OpRound:       func(x, _, _ float32) float32 { return float32(math.RoundToEven(float64(x))) },
	OpSign:        func(x, _, _ float32) float32 { return sign(x) },
	OpRelu:        func(x, _, _ float32) float32 { return Relu32(x) },
	OpClip:        Clip32,
	OpLeakyRelu:   func(x, a, _ float32) float32 { return leaky(x, a) },
	OpElu:         func(x, a, _ float32) float32 { return elu(x, a, Exp32) },
	OpSelu:        func(x, a, b float32) float32 { return selu(x, a, b, Exp32) },
	OpCelu:        func(x, a, _ float32) float32 { return celu(x, a, Exp32) },
	OpThresholded: func(x, a, _ float32) float32 { return thresholded(x, a) },
	OpHardSigmoid: hardSigmoid[float32],
	OpHardSwish:   func(x, _, _ float32) float32 { return x * hardSigmoid(x, sixth32, 0.5) },
	OpSoftsign:    func(x, _, _ float32) float32 { return x / float32(1+abs32(x)) },
	OpShrink:      shrink[float32],
	OpExp:         func(x, _, _ float32) float32 { return Exp32(x) },
	OpLog:         func(x, _, _ float32) float32 { return Log32(x) },
	OpTanh:        func(x, _, _ float32) float32 { return Tanh32(x) },
	OpErf:         func(x, _, _ float32) float32 { return Erf32(x) },
	OpSigmoid:     func(x, _, _ float32) float32 { return Sigmoid32(x) },
	OpSiLU:        func(x, _, _ float32) float32 { return SiLU32(x) },
	OpGelu:        func(x, _, _ float32) float32 { return Gelu32(x) },
	OpGeluTanh:    func(x, _, _ float32) float32 { return GeluTanh32(x) },
	OpSoftplus:    func(x, _, _ float32) float32 { return Softplus32(x) },
	OpMish:        func(x, _, _ float32) float32 { return Mish32(x) },
	OpSin:         func(x, _, _ float32) float32 { return Sin32(x) },
	OpCos:         func(x, _, _ float32) float32 { return Cos32(x) },
	OpTan:         func(x, _, _ float32) float32 { return Tan32(x) },
	OpAsin:        func(x, _, _ float32) float32 { return Asin32(x) },
	OpAcos:        func(x, _, _ float32) float32 { return Acos32(x) },
	OpAtan:        func(x, _, _ float32) float32 { return Atan32(x) },
	OpSinh:        func(x, _, _ float32) float32 { return Sinh32(x) },
	OpCosh:        func(x, _, _ float32) float32 { return Cosh32(x) },
	OpAsinh:       func(x, _, _ float32) float32 { return Asinh32(x) },
	OpAcosh:       func(x, _, _ float32) float32 { return Acosh32(x) },
	OpAtanh:       func(x, _, _ float32) float32 { return Atanh32(x) },
	OpExpm1:       func(x, _, _ float32) float32 { return Expm1_32(x) },
	OpLog1p:       func(x, _, _ float32) float32 { return Log1p32(x) },
	OpAddScalar:   func(x, a, _ float32) float32 { return x + a },
	OpMulScalar:   func(x, a, _ float32) float32 { return x * a },
	OpRSub:        func(x, a, _ float32) float32 { return a - x },
	OpRDiv:        func(x, a, _ float32) float32 { return a / x },
	OpMulAdd:      func(x, a, b float32) float32 { return float32(x*a) + b },
	OpHardSwish6:  func(x, _, _ float32) float32 { return float32(x*clip(x+3, 0, 6)) / 6 },
}

// unary64 holds the float64 ones.
var unary64 = [numUnary]func(x, a, b float64) float64{
	OpCopy:        func(x, _, _ float64) float64 { return x },
	OpNeg:         func(x, _, _ float64) float64 { return -x },
	OpAbs:         func(x, _, _ float64) float64 { return math.Abs(x) },
	OpSqrt:        func(x, _, _ float64) float64 { return math.Sqrt(x) },
	OpReciprocal:  func(x, _, _ float64) float64 { return 1 / x },
	OpRsqrt:       func(x, _, _ float64) float64 { return 1 / math.Sqrt(x) },
	OpSquare:      func(x, _, _ float64) float64 { return x * x },
	OpFloor:       func(x, _, _ float64) float64 { return math.Floor(x) },
	OpCeil:        func(x, _, _ float64) float64 { return math.Ceil(x) },
	OpRound:       func(x, _, _ float64) float64 { return math.RoundToEven(x) },
	OpSign:        func(x, _, _ float64) float64 { return sign(x) },
	OpRelu:        func(x, _, _ float64) float64 { return clip(x, 0, inf64) },
	OpClip:        clip[float64],
	OpLeakyRelu:   func(x, a, _ float64) float64 { return leaky(x, a) },
	OpElu:         func(x, a, _ float64) float64 { return elu(x, a, Exp64) },
	OpSelu:        func(x, a, b float64) float64 { return selu(x, a, b, Exp64) },
	OpCelu:        func(x, a, _ float64) float64 { return celu(x, a, Exp64) },
	OpThresholded: func(x, a, _ float64) float64 { return thresholded(x, a) },
	OpHardSigmoid: hardSigmoid[float64],
	OpHardSwish:   func(x, _, _ float64) float64 { return x * hardSigmoid(x, 0x1.5555555555555p-3, 0.5) },
	OpSoftsign:    func(x, _, _ float64) float64 { return x / float64(1+math.Abs(x)) },
	OpShrink:      shrink[float64],
	OpExp:         func(x, _, _ float64) float64 { return Exp64(x) },
	OpLog:         func(x, _, _ float64) float64 { return Log64(x) },
	OpTanh:        func(x, _, _ float64) float64 { return Tanh64(x) },
	OpErf:         func(x, _, _ float64) float64 { return Erf64(x) },
	OpSigmoid:     func(x, _, _ float64) float64 { return Sigmoid64(x) },
	OpSiLU:        func(x, _, _ float64) float64 { return x * Sigmoid64(x) },
	OpGelu:        func(x, _, _ float64) float64 { return gelu64(x) },
	OpGeluTanh:    func(x, _, _ float64) float64 { return geluTanh64(x) },
	OpSoftplus:    func(x, _, _ float64) float64 { return Softplus64(x) },
	OpMish:        func(x, _, _ float64) float64 { return x * Tanh64(Softplus64(x)) },
	OpSin:         func(x, _, _ float64) float64 { return Sin64(x) },
	OpCos:         func(x, _, _ float64) float64 { return Cos64(x) },
	OpTan:         func(x, _, _ float64) float64 { return Tan64(x) },
	OpAsin:        func(x, _, _ float64) float64 { return Asin64(x) },
	OpAcos:        func(x, _, _ float64) float64 { return Acos64(x) },
	OpAtan:        func(x, _, _ float64) float64 { return Atan64(x) },
	OpSinh:        func(x, _, _ float64) float64 { return Sinh64(x) },
	OpCosh:        func(x, _, _ float64) float64 { return Cosh64(x) },
	OpAsinh:       func(x, _, _ float64) float64 { return Asinh64(x) },
	OpAcosh:       func(x, _, _ float64) float64 { return Acosh64(x) },
	OpAtanh:       func(x, _, _ float64) float64 { return Atanh64(x) },
	OpExpm1:       func(x, _, _ float64) float64 { return Expm1_64(x) },
	OpLog1p:       func(x, _, _ float64) float64 { return Log1p64(x) },
	OpAddScalar:   func(x, a, _ float64) float64 { return x + a },
	OpMulScalar:   func(x, a, _ float64) float64 { return x * a },
	OpRSub:        func(x, a, _ float64) float64 { return a - x },
	OpRDiv:        func(x, a, _ float64) float64 { return a / x },
	OpMulAdd:      func(x, a, b float64) float64 { return float64(x*a) + b },
	OpHardSwish6:  func(x, _, _ float64) float64 { return float64(x*clip(x+3, 0, 6)) / 6 },
}

// Unary sets dst[i] = op(src[i]) for operations without parameters. dst may be src.
func Unary(op UnaryOp, dst, src []float32) error { return UnaryWith(op, dst, src, 0, 0) }

// UnaryWith sets dst[i] = op(src[i]; a, b). dst may be src.
func UnaryWith(op UnaryOp, dst, src []float32, a, b float32) error {
	if err := checkMap(op < numUnary, "unary", int(op), len(dst), len(src)); err != nil {
		return err
	}
	n := unaryFast(op, dst, src, a, b)
	dst, src = dst[n:], src[n:]
	f := unary32[op]
	for i, x := range src {
		dst[i] = f(x, a, b)
	}
	return nil
}

// Unary64 is UnaryWith in float64.
func Unary64(op UnaryOp, dst, src []float64, a, b float64) error {
	if err := checkMap(op < numUnary, "unary", int(op), len(dst), len(src)); err != nil {
		return err
	}
	f := unary64[op]
	for i, x := range src {
		dst[i] = f(x, a, b)
	}
	return nil
}

// UnaryPar is UnaryWith shared out over the pool's threads.
func UnaryPar(p *Pool, op UnaryOp, dst, src []float32, a, b float32) error {
	if err := checkMap(op < numUnary, "unary", int(op), len(dst), len(src)); err != nil {
		return err
	}
	p.For(len(src), mapGrain, func(lo, hi int) {
		_ = UnaryWith(op, dst[lo:hi], src[lo:hi], a, b) // checked above
	})
	return nil
}

// mapGrain is the least number of elements worth handing to a thread: about 10 µs of a cheap map.
const mapGrain = 16384

func checkMap(known bool, kind string, op, dst int, src ...int) error {
	if !known {
		return fmt.Errorf("%w: %s operation %d is unknown", ErrShape, kind, op)
	}
	for _, n := range src {
		if n != dst {
			return fmt.Errorf("%w: %s map writes %d elements but reads %d", ErrShape, kind, dst, n)
		}
	}
	return nil
}

// Relu32 is 0 if 0 > x, else x.
func Relu32(x float32) float32 {
	if 0 > x {
		return 0
	}
	return x
}

// Clip32 limits x to lo..hi. A NaN stays; -0 within the limits stays.
func Clip32(x, lo, hi float32) float32 { return clip(x, lo, hi) }

func clip[T Float](x, lo, hi T) T {
	if lo > x {
		x = lo
	}
	if hi < x {
		x = hi
	}
	return x
}

func sign[T Float](x T) T {
	switch {
	case x > 0:
		return 1
	case x < 0:
		return -1
	case x == 0:
		return 0
	}
	return x
}

func leaky[T Float](x, a T) T {
	if x < 0 {
		return a * x
	}
	return x
}

func elu[T Float](x, a T, exp func(T) T) T {
	if x < 0 {
		return a * T(exp(x)-1)
	}
	return x
}

func selu[T Float](x, a, g T, exp func(T) T) T {
	if x > 0 {
		return g * x
	}
	return g * T(T(a*exp(x))-a)
}

func celu[T Float](x, a T, exp func(T) T) T {
	e := T(a * T(exp(T(x/a))-1))
	return max(0, x) + min(0, e)
}

func thresholded[T Float](x, a T) T {
	if x > a || x != x {
		return x
	}
	return 0
}

func hardSigmoid[T Float](x, a, b T) T { return clip(T(a*x)+b, 0, 1) }

func shrink[T Float](x, lambda, bias T) T {
	switch {
	case x < -lambda:
		return x + bias
	case x > lambda:
		return x - bias
	case x != x:
		return x
	}
	return 0
}

func gelu64(x float64) float64 {
	e := float64(Erf64(float64(x/0x1.6a09e667f3bcdp+0)) + 1)
	return float64(x*e) * 0.5
}

func geluTanh64(x float64) float64 {
	const c, d = 0x1.9884533d43651p-1, 0x1.6e4e26d4801f7p-5
	q := float64(float64(x*x) * x)
	t := Tanh64(float64(c * float64(x+float64(d*q))))
	return float64(0.5*x) * float64(1+t)
}
