package main

import "fmt"

// The softmax kernel takes whole rows, whose length is a multiple of 16: maximum, exponentials with their sum, division. The maximum may
// ignore a NaN and choose either zero, because neither shows: a NaN makes the sum one, and x-m has the same exponential for both zeros.

var softmaxFamily = family{streams: []string{"dst", "src"}}

const softmaxParams = "dst, src *float32, n, rows int"

// softmaxBody is the middle pass; the parameter is the maximum.
func softmaxBody(b *builder) {
	s, m := b.state(), b.param(0)
	e := b.exp(b.maxC(b.f(-104), b.sub(b.load(1), m)), false)
	b.store(0, e)
	b.set(s, b.add(s, e))
}

func softmaxX86(s isa, table *constTable) []byte {
	name := "vSoftmax" + s.level
	return best(name, s.nregs, func(limit int) []byte {
		p := &x86{isa: s}
		p.fam, p.consts, p.perVec = softmaxFamily, table, 64/s.bytes
		p.begin(softmaxBody)
		fmt.Fprintf(p, "\n// func %s(%s)\nTEXT ·%s(SB), NOSPLIT, $0-32\n", name, softmaxParams, name)
		p.ins("MOVQ dst+0(FP), DI")
		p.ins("MOVQ src+8(FP), SI")
		p.ins("MOVQ n+16(FP), CX")
		p.ins("MOVQ rows+24(FP), R10")
		p.ins("SHLQ $2, CX")
		p.prologue(limit)
		m := p.parameter()
		// The passes around the body use its accumulators' registers.
		top, other := p.state[0], m
		if !p.evex {
			other = p.state[1]
		}
		p.WriteString("row:\n")
		p.maximum(top, other, m)
		for _, r := range p.state {
			p.ins("VXORPS %s, %s, %s", p.r(r), p.r(r), p.r(r))
		}
		p.ins("XORQ AX, AX")
		p.loop("exp", 1)
		p.ins("ADDQ $64, AX")
		p.ins("CMPQ AX, CX")
		p.ins("JLT exp")
		p.treeSum(m)
		p.ins("XORQ AX, AX")
		p.WriteString("divide:\n")
		for o := 0; o < 64; o += s.bytes {
			p.ins("VMOVUPS %d(DI)(AX*1), %s", o, p.r(top))
			p.ins("VDIVPS %s, %s, %s", p.r(m), p.r(top), p.r(top))
			p.ins("VMOVUPS %s, %d(DI)(AX*1)", p.r(top), o)
		}
		p.ins("ADDQ $64, AX")
		p.ins("CMPQ AX, CX")
		p.ins("JLT divide")
		p.ins("ADDQ CX, DI")
		p.ins("ADDQ CX, SI")
		p.ins("DECQ R10")
		p.ins("JNZ row")
		p.ins("VZEROUPPER")
		p.ins("RET")
		return p.Bytes()
	})
}

// maximum fills register m with the largest of the row at SI.
func (p *x86) maximum(top, other, m int) {
	acc := []int{top, other}[:p.perVec]
	for j, r := range acc {
		p.ins("VMOVUPS %d(SI), %s", j*p.isa.bytes, p.r(r))
	}
	p.ins("MOVQ $64, AX")
	p.ins("JMP more")
	p.WriteString("max:\n")
	for j, r := range acc {
		p.ins("VMAXPS %d(SI)(AX*1), %s, %s", j*p.isa.bytes, p.r(r), p.r(r))
	}
	p.ins("ADDQ $64, AX")
	p.WriteString("more:\n")
	p.ins("CMPQ AX, CX")
	p.ins("JLT max")
	if p.evex {
		p.ins("VEXTRACTF64X4 $1, Z%d, Y%d", top, other)
	}
	p.ins("VMAXPS Y%d, Y%d, Y%d", other, top, top)
	p.ins("VEXTRACTF128 $1, Y%d, X%d", top, other)
	p.ins("VMAXPS X%d, X%d, X%d", other, top, top)
	p.ins("VPERMILPS $0x0e, X%d, X%d", top, other)
	p.ins("VMAXPS X%d, X%d, X%d", other, top, top)
	p.ins("VPERMILPS $0x01, X%d, X%d", top, other)
	p.ins("VMAXPS X%d, X%d, X%d", other, top, top)
	p.ins("VBROADCASTSS X%d, %s", top, p.r(m))
}

// treeSum fills register m with the sum of the 16 lanes by the tree.
func (p *x86) treeSum(m int) {
	a := p.state[0]
	if p.evex {
		p.ins("VEXTRACTF64X4 $1, Z%d, Y%d", a, m)
		p.ins("VADDPS Y%d, Y%d, Y%d", m, a, a)
	} else {
		p.ins("VADDPS Y%d, Y%d, Y%d", p.state[1], a, a)
	}
	p.ins("VEXTRACTF128 $1, Y%d, X%d", a, m)
	p.ins("VADDPS X%d, X%d, X%d", m, a, a)
	p.ins("VPERMILPS $0x0e, X%d, X%d", a, m)
	p.ins("VADDPS X%d, X%d, X%d", m, a, a)
	p.ins("VPERMILPS $0x01, X%d, X%d", a, m)
	p.ins("VADDPS X%d, X%d, X%d", m, a, a)
	p.ins("VBROADCASTSS X%d, %s", a, p.r(m))
}

func softmaxNEON(table *constTable) []byte {
	const fadd, fmax, fdiv = 0x4e20d400, 0x4e20f400, 0x6e20fc00
	return best("vSoftmaxNEON", 24, func(limit int) []byte {
		p := &neon{}
		p.fam, p.consts, p.perVec = softmaxFamily, table, neonVectors
		p.begin(softmaxBody)
		fmt.Fprintf(p, "\n// func vSoftmaxNEON(%s)\nTEXT ·vSoftmaxNEON(SB), NOSPLIT, $0-32\n", softmaxParams)
		p.ins("MOVD dst+0(FP), R0")
		p.ins("MOVD src+8(FP), R1")
		p.ins("MOVD n+16(FP), R7")
		p.ins("MOVD rows+24(FP), R8")
		p.ins("MOVD $vecConst<>(SB), R%d", regConst)
		p.prologue(limit)
		m, t := uint32(p.parameter()), p.state // the passes around the body use its accumulators' registers
		p.WriteString("row:\n")
		p.ins("MOVD R1, R9")
		p.ins("MOVD R7, R%d", regN)
		for j := range 4 {
			p.memory(0x3dc00000, "LDR", t[j], 9, 16*j)
		}
		p.ins("B more")
		p.WriteString("max:\n")
		for j := range 4 {
			p.memory(0x3dc00000, "LDR", int(m), 9, 16*j)
			p.three(fmax, "FMAX", uint32(t[j]), uint32(t[j]), m)
		}
		p.WriteString("more:\n")
		p.ins("ADD $64, R9")
		p.ins("SUBS $16, R%d, R%d", regN, regN)
		p.ins("BGT max")
		p.three(fmax, "FMAX", uint32(t[0]), uint32(t[0]), uint32(t[1]))
		p.three(fmax, "FMAX", uint32(t[2]), uint32(t[2]), uint32(t[3]))
		p.three(fmax, "FMAX", uint32(t[0]), uint32(t[0]), uint32(t[2]))
		p.word(0x6e30f800|uint32(t[0])<<5|uint32(t[0]), "FMAXV S%d, V%d.4S", t[0], t[0])
		p.word(0x4e040400|uint32(t[0])<<5|m, "DUP V%d.4S, V%d.S[0]", m, t[0])
		for _, r := range p.state {
			p.three(0x6e201c00, "EOR", uint32(r), uint32(r), uint32(r))
		}
		p.ins("MOVD R0, R9")
		p.ins("MOVD R7, R%d", regN)
		p.loop("exp", 1) // moves R0 and R1 on to the next row
		p.ins("CMP $16, R%d", regN)
		p.ins("BGE exp")
		a, b := uint32(p.state[0]), uint32(p.state[1])
		p.three(fadd, "FADD", a, a, uint32(p.state[2]))
		p.three(fadd, "FADD", b, b, uint32(p.state[3]))
		p.three(fadd, "FADD", a, a, b)
		p.word(0x6e004000|a<<16|a<<5|b, "EXT V%d.16B, V%d.16B, V%d.16B, #8", b, a, a)
		p.three(fadd, "FADD", a, a, b)
		p.word(0x4e0c0400|a<<5|b, "DUP V%d.4S, V%d.S[1]", b, a)
		p.three(fadd, "FADD", a, a, b)
		p.word(0x4e040400|a<<5|m, "DUP V%d.4S, V%d.S[0]", m, a)
		p.ins("MOVD R7, R%d", regN)
		p.WriteString("divide:\n")
		for j := range 4 {
			p.memory(0x3dc00000, "LDR", t[j], 9, 16*j)
			p.three(fdiv, "FDIV", uint32(t[j]), uint32(t[j]), m)
			p.memory(0x3d800000, "STR", t[j], 9, 16*j)
		}
		p.ins("ADD $64, R9")
		p.ins("SUBS $16, R%d, R%d", regN, regN)
		p.ins("BGT divide")
		p.ins("SUBS $1, R8, R8")
		p.ins("BNE row")
		p.ins("RET")
		return p.Bytes()
	})
}
