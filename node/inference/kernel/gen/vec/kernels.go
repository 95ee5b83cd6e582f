package main

import (
	"fmt"
	"strings"
)

// family is a set of kernels with one signature: pointers to streams of n elements (n a multiple of 16), scalars, and for reductions the
// accumulators, which are read before and written after the loop.
type family struct {
	pick    string // the Go function that chooses
	doc     string
	opType  string
	streams []string // pointer arguments; stream i of the IR
	types   []string // of their elements, float32 if nil
	params  []string // float arguments
	rows    bool     // many rows: streams 0 and 1 go on by ldd and lds bytes, the others start again
	part    string   // the type of the accumulators, "" for none
	kernels []kernel
}

type kernel struct {
	name   string // as in vExpAVX2
	op     string // the Go constant
	unroll int    // groups of 16 a turn
	body   func(b *builder)
}

func (k kernel) symbol(level string) string { return "v" + k.name + level }

// size is that of a stream's elements in bytes.
func (f family) size(stream int) int {
	if f.types == nil {
		return 4
	}
	return map[string]int{"float32": 4, "int32": 4, "F16": 2, "uint8": 1}[f.types[stream]]
}

func (f family) names() []string {
	n := append(append([]string{}, f.streams...), "n")
	if f.rows {
		n = append(n, "rows", "ldd", "lds")
	}
	n = append(n, f.params...)
	if f.part != "" {
		n = append(n, "part")
	}
	return n
}

func (f family) goParams() string {
	s := strings.Join(f.streams, ", ") + " *float32, n int"
	if f.types != nil {
		s = ""
		for i, name := range f.streams {
			s += name + " *" + f.types[i] + ", "
		}
		s += "n int"
	}
	if f.rows {
		s = strings.TrimSuffix(s, " int") + ", rows, ldd, lds int"
	}
	if len(f.params) > 0 {
		s += ", " + strings.Join(f.params, ", ") + " float32"
	}
	if f.part != "" {
		s += ", part *" + f.part
	}
	return s
}

// offsets of the arguments in the frame.
func (f family) offset(name string) int {
	off := 0
	for _, s := range f.streams {
		if s == name {
			return off
		}
		off += 8
	}
	if name == "n" {
		return off
	}
	off += 8
	for _, p := range []string{"rows", "ldd", "lds"} {
		if f.rows && p == name {
			return off
		}
		if f.rows {
			off += 8
		}
	}
	for _, p := range f.params {
		if p == name {
			return off
		}
		off += 4
	}
	off = (off + 7) &^ 7
	if name == "part" {
		return off
	}
	panic("no argument " + name)
}

func (f family) argBytes() int {
	off := 8*len(f.streams) + 8 + 4*len(f.params)
	if f.rows {
		off += 24
	}
	if f.part != "" {
		off = (off+7)&^7 + 8
	}
	return off
}

// map1 is dst = f(src; a, b).
func map1(name string, unroll int, f func(b *builder, x value) value) kernel {
	return kernel{name, "Op" + name, unroll, func(b *builder) { b.store(0, f(b, b.load(1))) }}
}

// par is map1 with parameters; op is the internal operation.
func par(name, op string, unroll int, f func(b *builder, x, p, q value) value) kernel {
	return kernel{name, op, unroll, func(b *builder) {
		p, q := b.param(0), b.param(1)
		b.store(0, f(b, b.load(1), p, q))
	}}
}

func map2(name string, f func(b *builder, x, y value) value) kernel {
	return kernel{name, "Bin" + name, 4, func(b *builder) { b.store(0, f(b, b.load(1), b.load(2))) }}
}

// rows2 is map2 for many rows against one.
func rows2(name string, f func(b *builder, x, y value) value) kernel {
	k := map2(name, f)
	k.name, k.unroll = "Rows"+name, 1
	return k
}

// extreme is a maximum or minimum. On amd64, where MAXPS is careless of NaN and of the zeros' signs, a second accumulator keeps the largest
// magnitude as an integer, which tells of a NaN; the caller looks after the zeros.
func extreme(name string, k opKind) kernel {
	return kernel{"Fold" + name, "Red" + name, 1, func(b *builder) {
		s, x := b.state(), b.load(0)
		switch {
		case b.arch == "neon":
			b.set(s, b.op(k, 0, s, x))
			return
		case k == opMax:
			b.set(s, b.maxC(x, s))
		default:
			b.set(s, b.minC(x, s))
		}
		u := b.state()
		b.set(u, b.op(opMaxU, 0, u, b.abs(x)))
	}}
}

func (b *builder) leaky(x, a value) value { return b.pick(b.lt(x, b.f(0)), b.mul(x, a), x) }

var families = []family{
	{
		pick: "unaryKernel", doc: "sets dst = op(src; a, b).", opType: "UnaryOp",
		streams: []string{"dst", "src"}, params: []string{"a", "b"},
		kernels: unaryKernels(),
	},
	{
		pick: "binaryKernel", doc: "sets dst = op(x, y).", opType: "BinaryOp",
		streams: []string{"dst", "x", "y"},
		kernels: []kernel{
			map2("Add", (*builder).add),
			map2("Sub", (*builder).sub),
			map2("Mul", (*builder).mul),
			map2("Div", (*builder).div),
			map2("Max", (*builder).max),
			map2("Min", (*builder).min),
			map2("PRelu", (*builder).leaky),
		},
	},
	{
		pick: "sumKernel", doc: "adds f(x) to the lanes.", opType: "ReduceOp",
		streams: []string{"x"}, part: "[Lanes]float32",
		kernels: []kernel{
			{"Sum", "RedSum", 1, func(b *builder) { s := b.state(); b.set(s, b.add(s, b.load(0))) }},
			{"SumSquare", "RedSumSquare", 1, func(b *builder) {
				s, x := b.state(), b.load(0)
				b.set(s, b.add(s, b.mul(x, x)))
			}},
			{"L1", "RedL1", 1, func(b *builder) { s := b.state(); b.set(s, b.add(s, b.abs(b.load(0)))) }},
		},
	},
	{
		pick: "extremeKernel", doc: "takes the lanes' extremes; see extremeFast.", opType: "ReduceOp",
		streams: []string{"x"}, part: "[2 * Lanes]float32",
		kernels: []kernel{extreme("Max", opMax), extreme("Min", opMin)},
	},
	{
		pick: "mapSumKernel", doc: "sets dst = f(x; a) and adds g(dst) to the lanes.", opType: "mapSumOp",
		streams: []string{"dst", "x"}, params: []string{"a"}, part: "[Lanes]float32",
		kernels: []kernel{
			{"ExpSum", "mapSumExp", 1, func(b *builder) {
				s, a := b.state(), b.param(0)
				e := b.expFull(b.sub(b.load(1), a))
				b.store(0, e)
				b.set(s, b.add(s, e))
			}},
			{"Centre", "mapSumCentre", 1, func(b *builder) {
				s, a := b.state(), b.param(0)
				d := b.sub(b.load(1), a)
				b.store(0, d)
				b.set(s, b.add(s, b.mul(d, d)))
			}},
		},
	},
	{
		pick: "normKernel", doc: "sets dst = (x/a)·scale + bias.", opType: "normOp",
		streams: []string{"dst", "x", "scale", "bias"}, params: []string{"a"},
		kernels: []kernel{
			{"NormScaleBias", "normScaleBias", 1, func(b *builder) {
				a := b.param(0)
				b.store(0, b.add(b.mul(b.div(b.load(1), a), b.load(2)), b.load(3)))
			}},
			{"NormScale", "normScale", 1, func(b *builder) {
				a := b.param(0)
				b.store(0, b.mul(b.div(b.load(1), a), b.load(2)))
			}},
		},
	},
	{
		pick: "binaryRowsKernel", doc: "sets dst = op(x, y), y being one row.", opType: "BinaryOp",
		streams: []string{"dst", "x", "y"}, rows: true,
		kernels: []kernel{
			rows2("Add", (*builder).add), rows2("Sub", (*builder).sub), rows2("Mul", (*builder).mul), rows2("Div", (*builder).div),
			rows2("Max", (*builder).max), rows2("Min", (*builder).min), rows2("PRelu", (*builder).leaky),
		},
	},
	{
		pick: "scaleShiftKernel", doc: "sets dst = x·mul + add, mul and add being one row each.", opType: "normOp",
		streams: []string{"dst", "x", "mul", "add"}, rows: true,
		kernels: []kernel{
			{"ScaleShift", "normShift", 1, func(b *builder) { b.store(0, b.add(b.mul(b.load(1), b.load(2)), b.load(3))) }},
			{"ScaleShiftRelu", "normShiftRelu", 1, func(b *builder) {
				b.store(0, b.maxC(b.f(0), b.add(b.mul(b.load(1), b.load(2)), b.load(3))))
			}},
		},
	},
	{
		pick: "quantizeKernel", doc: "sets dst to the low bytes of limited quotients.", opType: "quantOp",
		streams: []string{"dst", "src"}, types: []string{"uint8", "float32"}, params: []string{"scale", "lo", "hi", "zero"},
		kernels: []kernel{{"Quantize", "quantBytes", 1, quantized}},
	},
	{
		pick: "dequantizeKernel", doc: "sets dst = (src - zero)·scale.", opType: "quantOp",
		streams: []string{"dst", "src"}, types: []string{"float32", "uint8"}, params: []string{"scale", "zero"},
		kernels: []kernel{
			{"DequantizeU8", "quantU8", 1, dequantized(opLoadU8)},
			{"DequantizeS8", "quantS8", 1, dequantized(opLoadS8)},
		},
	},
	{
		pick: "intKernel", doc: "sets dst = src·scale.", opType: "quantOp",
		streams: []string{"dst", "src"}, types: []string{"float32", "int32"}, params: []string{"scale"},
		kernels: []kernel{{"Int32", "quantInt32", 2, func(b *builder) { b.store(0, b.mul(b.floatOfInt(b.load(1)), b.param(0))) }}},
	},
	{
		pick: "toHalfKernel", doc: "rounds to float16.", opType: "quantOp",
		streams: []string{"dst", "src"}, types: []string{"F16", "float32"},
		kernels: []kernel{{"ToHalf", "quantHalf", 2, func(b *builder) {
			x := b.load(1)
			b.op(opStoreH, 0, b.pick(b.eq(x, x), x, b.bits(quiet)))
		}}},
	},
	{
		pick: "fromHalfKernel", doc: "widens float16.", opType: "quantOp",
		streams: []string{"dst", "src"}, types: []string{"float32", "F16"},
		kernels: []kernel{{"FromHalf", "quantHalf", 2, func(b *builder) { b.store(0, b.op(opLoadH, 1)) }}},
	},
}

// quantized is rint(x/scale), limited, plus the zero point; lo and hi are already less the zero point.
func quantized(b *builder) {
	scale, lo, hi, zero := b.param(0), b.param(1), b.param(2), b.param(3)
	q := b.round(opRound, b.div(b.load(1), scale))
	q = b.pick(b.eq(q, q), q, b.f(0))
	b.op(opStoreB, 0, b.op(opCvtFI, 0, b.add(b.clip(q, lo, hi), zero)))
}

func dequantized(load opKind) func(b *builder) {
	return func(b *builder) {
		x := b.floatOfInt(b.op(load, 1))
		b.store(0, b.mul(b.sub(x, b.param(1)), b.param(0)))
	}
}

func unaryKernels() []kernel {
	one := func(b *builder) value { return b.f(1) }
	return []kernel{
		map1("Neg", 4, func(b *builder, x value) value { return b.xor(x, b.bits(signBit)) }),
		map1("Abs", 4, (*builder).abs),
		map1("Sqrt", 2, (*builder).sqrt),
		map1("Reciprocal", 2, func(b *builder, x value) value { return b.div(one(b), x) }),
		map1("Rsqrt", 1, func(b *builder, x value) value { return b.div(one(b), b.sqrt(x)) }),
		map1("Square", 4, func(b *builder, x value) value { return b.mul(x, x) }),
		map1("Floor", 2, func(b *builder, x value) value { return b.round(opFloor, x) }),
		map1("Ceil", 2, func(b *builder, x value) value { return b.round(opCeil, x) }),
		map1("Round", 2, func(b *builder, x value) value { return b.round(opRound, x) }),
		map1("Relu", 4, func(b *builder, x value) value { return b.maxC(b.f(0), x) }),
		par("Clip", "OpClip", 4, (*builder).clip),
		par("LeakyRelu", "OpLeakyRelu", 2, func(b *builder, x, p, _ value) value { return b.leaky(x, p) }),
		par("Elu", "OpElu", 1, func(b *builder, x, p, _ value) value {
			return b.pick(b.lt(x, b.f(0)), b.mul(b.sub(b.expFull(x), one(b)), p), x)
		}),
		par("HardSigmoid", "OpHardSigmoid", 1, (*builder).hardSigmoid),
		map1("HardSwish", 1, func(b *builder, x value) value {
			return b.mul(x, b.hardSigmoid(x, b.f(0x1.555556p-3), b.f(0.5)))
		}),
		map1("HardSwish6", 1, func(b *builder, x value) value {
			return b.div(b.mul(x, b.clip(b.add(x, b.f(3)), b.f(0), b.f(6))), b.f(6))
		}),
		map1("Softsign", 1, func(b *builder, x value) value { return b.div(x, b.add(b.abs(x), one(b))) }),
		map1("Exp", 1, (*builder).expFull),
		map1("Log", 1, (*builder).log),
		map1("Tanh", 1, (*builder).tanh),
		map1("Erf", 1, (*builder).erf),
		map1("Sigmoid", 1, (*builder).sigmoid),
		map1("SiLU", 1, func(b *builder, x value) value { return b.mul(x, b.sigmoid(x)) }),
		map1("Gelu", 1, (*builder).gelu),
		map1("GeluTanh", 1, (*builder).geluTanh),
		par("AddScalar", "OpAddScalar", 4, func(b *builder, x, p, _ value) value { return b.add(x, p) }),
		par("MulScalar", "OpMulScalar", 4, func(b *builder, x, p, _ value) value { return b.mul(x, p) }),
		par("RSub", "OpRSub", 4, func(b *builder, x, p, _ value) value { return b.sub(p, x) }),
		par("RDiv", "OpRDiv", 2, func(b *builder, x, p, _ value) value { return b.div(p, x) }),
		par("MulAdd", "OpMulAdd", 4, func(b *builder, x, p, q value) value { return b.add(b.mul(x, p), q) }),
		par("DivScalar", "opDivScalar", 2, func(b *builder, x, p, _ value) value { return b.div(x, p) }),
		par("MaxScalar", "opMaxScalar", 2, func(b *builder, x, p, _ value) value { return b.max(x, p) }),
		par("MinScalar", "opMinScalar", 2, func(b *builder, x, p, _ value) value { return b.min(x, p) }),
	}
}

// eachKernel calls f for every kernel.
func eachKernel(f func(fam family, k kernel)) {
	for _, fam := range families {
		for _, k := range fam.kernels {
			f(fam, k)
		}
	}
}

func (f family) signature(symbol string) string {
	return fmt.Sprintf("func %s(%s)", symbol, f.goParams())
}
