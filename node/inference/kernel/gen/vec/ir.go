package main

import "math"

// value is the result of one operation of a kernel's body.
type value int

type opKind int

const (
	opConst opKind = iota // imm: the bits of each lane
	opParam               // imm: which scalar parameter
	opState               // imm: which accumulator
	opLoad                // imm: which stream
	opStore               // args: value; imm: stream
	opSet                 // args: value; imm: accumulator
	opAdd
	opSub
	opMul
	opDiv
	opSqrt
	opFMA  // args[0]·args[1] + args[2]
	opMaxC // args[0] > args[1] ? args[0] : args[1]
	opMinC // args[0] < args[1] ? args[0] : args[1]
	opMax  // IEEE 754 maximum (arm64 only; amd64 builds it)
	opMin
	opAnd
	opOr
	opXor
	opAndNot // args[0] &^ args[1] (arm64 only)
	opLT     // masks
	opLE
	opEQ
	opUnord
	opSelect // args[0] ? args[1] : args[2]
	opAddI
	opSubI
	opShl // imm
	opSar // imm
	opCvtIF
	opCvtFI  // of whole numbers
	opLoadU8 // imm: stream; bytes as integers
	opLoadS8
	opLoadH  // float16
	opStoreB // the low bytes of integers
	opStoreH // float16
	opFloor
	opCeil
	opRound
	opScale // args[0]·2^args[1] (AVX-512 only)
	opRange // VRANGEPS with imm (AVX-512 only)
	opMaxU  // of unsigned integers (amd64 only)
)

type operation struct {
	kind opKind
	args []value
	imm  uint32
}

// mask says whether the operation's result is a mask.
func (o operation) mask() bool { return o.kind >= opLT && o.kind <= opUnord }

// builder collects a body.
type builder struct {
	arch   string // "avx2", "avx512", "neon"
	ops    []operation
	consts map[uint32]value
	states int // accumulators
}

func newBuilder(arch string) *builder { return &builder{arch: arch, consts: map[uint32]value{}} }

func (b *builder) op(k opKind, imm uint32, args ...value) value {
	b.ops = append(b.ops, operation{k, args, imm})
	return value(len(b.ops) - 1)
}

// bits is a constant with the same bits in each lane.
func (b *builder) bits(u uint32) value {
	v, ok := b.consts[u]
	if !ok {
		v = b.op(opConst, u)
		b.consts[u] = v
	}
	return v
}

// f is a float constant.
func (b *builder) f(x float32) value { return b.bits(math.Float32bits(x)) }

func (b *builder) param(i int) value         { return b.op(opParam, uint32(i)) }
func (b *builder) load(stream int) value     { return b.op(opLoad, uint32(stream)) }
func (b *builder) store(stream int, v value) { b.op(opStore, uint32(stream), v) }

// state is the accumulator: its lanes come from part and go back there.
func (b *builder) state() value {
	b.states++
	return b.op(opState, uint32(b.states-1))
}

func (b *builder) set(state, v value)            { b.op(opSet, b.ops[state].imm, v) }
func (b *builder) add(x, y value) value          { return b.op(opAdd, 0, x, y) }
func (b *builder) sub(x, y value) value          { return b.op(opSub, 0, x, y) }
func (b *builder) mul(x, y value) value          { return b.op(opMul, 0, x, y) }
func (b *builder) div(x, y value) value          { return b.op(opDiv, 0, x, y) }
func (b *builder) sqrt(x value) value            { return b.op(opSqrt, 0, x) }
func (b *builder) fma(x, y, z value) value       { return b.op(opFMA, 0, x, y, z) }
func (b *builder) maxC(c, x value) value         { return b.op(opMaxC, 0, c, x) }
func (b *builder) minC(c, x value) value         { return b.op(opMinC, 0, c, x) }
func (b *builder) and(x, y value) value          { return b.op(opAnd, 0, x, y) }
func (b *builder) or(x, y value) value           { return b.op(opOr, 0, x, y) }
func (b *builder) xor(x, y value) value          { return b.op(opXor, 0, x, y) }
func (b *builder) lt(x, y value) value           { return b.op(opLT, 0, x, y) }
func (b *builder) le(x, y value) value           { return b.op(opLE, 0, x, y) }
func (b *builder) eq(x, y value) value           { return b.op(opEQ, 0, x, y) }
func (b *builder) unord(x, y value) value        { return b.op(opUnord, 0, x, y) }
func (b *builder) pick(m, yes, no value) value   { return b.op(opSelect, 0, m, yes, no) }
func (b *builder) addI(x, y value) value         { return b.op(opAddI, 0, x, y) }
func (b *builder) subI(x, y value) value         { return b.op(opSubI, 0, x, y) }
func (b *builder) shl(x value, n uint32) value   { return b.op(opShl, n, x) }
func (b *builder) sar(x value, n uint32) value   { return b.op(opSar, n, x) }
func (b *builder) floatOfInt(x value) value      { return b.op(opCvtIF, 0, x) }
func (b *builder) round(k opKind, x value) value { return b.op(k, 0, x) }

// max is IEEE 754's maximum: NaN if either is, +0 above -0.
func (b *builder) max(x, y value) value {
	switch b.arch {
	case "neon":
		return b.op(opMax, 0, x, y)
	case "avx512":
		return b.nanIf(b.unord(x, y), b.op(opRange, 5, x, y))
	}
	// Either order of MAXPS is right but for zeros (it yields its second operand), where the sign bits want an AND, and NaN.
	return b.nanIf(b.unord(x, y), b.and(b.maxC(x, y), b.maxC(y, x)))
}

// min is IEEE 754's minimum.
func (b *builder) min(x, y value) value {
	switch b.arch {
	case "neon":
		return b.op(opMin, 0, x, y)
	case "avx512":
		return b.nanIf(b.unord(x, y), b.op(opRange, 4, x, y))
	}
	return b.nanIf(b.unord(x, y), b.or(b.minC(x, y), b.minC(y, x)))
}

// nanIf is NaN where the mask holds.
func (b *builder) nanIf(m, x value) value {
	if b.arch == "avx2" {
		return b.or(m, x) // all ones are a NaN
	}
	return b.pick(m, b.bits(0x7fc00000), x)
}

// lastUse gives for each value the index of the last operation that reads it.
func (b *builder) lastUse() []int {
	last := make([]int, len(b.ops))
	for i, o := range b.ops {
		last[i] = i
		for _, a := range o.args {
			last[a] = i
		}
	}
	return last
}

// fixed says whether a value lives outside the body: it is never freed.
func (b *builder) fixed(v value) bool {
	k := b.ops[v].kind
	return k == opConst || k == opParam || k == opState
}
