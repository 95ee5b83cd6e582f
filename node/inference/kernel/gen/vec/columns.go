package main

import (
	"bytes"
	"fmt"
)

// Kernels that are no straight line: sums of columns, maxima over the taps of a window, transposition.

// special is one of them.
type special struct {
	name   string
	doc    string
	params string
	bytes  int // of the arguments
	amd64  func(s isa, a *lines)
	arm64  func(a *lines)
}

var specials = []special{
	{
		name:   "sumColumns",
		doc:    "sets dst[c] for c < n (a multiple of 16) to the sum of src[c + r·stride/4] over rows r, by 16 lanes and the tree.",
		params: "dst, src *float32, n, rows, stride int",
		bytes:  40, amd64: sumColumnsX86, arm64: sumColumnsNEON,
	},
	{
		name:   "maxTaps",
		doc:    "sets dst[c] for c < n (a multiple of 16) to the largest of src[c + offs[t]/4] over taps t, at least one: NaN if any is, +0 above -0.",
		params: "dst, src *float32, offs *int, taps, n int",
		bytes:  40, amd64: maxTapsX86, arm64: maxTapsNEON,
	},
	{
		name:   "mean4",
		doc:    "sets dst[c] for c < n (a multiple of 16) to the tree's sum of src[c + offs[t]/4] over 4 taps t, plus +0, over div.",
		params: "dst, src *float32, offs *int, n int, div float32",
		bytes:  36,
		amd64:  func(s isa, a *lines) { meanX86(s, a, 4) },
		arm64:  func(a *lines) { meanNEON(a, 4) },
	},
	{
		name:   "mean9",
		doc:    "does the same for 9 taps.",
		params: "dst, src *float32, offs *int, n int, div float32",
		bytes:  36,
		amd64:  func(s isa, a *lines) { meanX86(s, a, 9) },
		arm64:  func(a *lines) { meanNEON(a, 9) },
	},
	{
		name:   "transpose",
		doc:    "writes the transpose of 8 rows and n columns (a multiple of 8): lds and ldd are the distances of rows in bytes.",
		params: "dst, src *float32, n, lds, ldd int",
		bytes:  40, amd64: transposeX86, arm64: transposeNEON,
	},
}

// lines is assembly text.
type lines struct{ bytes.Buffer }

func (a *lines) ins(format string, args ...any) {
	a.WriteByte('\t')
	fmt.Fprintf(a, format, args...)
	a.WriteByte('\n')
}

func (a *lines) label(s string) { a.WriteString(s + ":\n") }

// v is one encoded vector instruction of arm64.
func (a *lines) v(w uint32, format string, args ...any) {
	a.ins("WORD $0x%08x // %s", w, fmt.Sprintf(format, args...))
}

func (a *lines) v3(op uint32, name string, d, n, m int) {
	a.v(op|uint32(m)<<16|uint32(n)<<5|uint32(d), "%s V%d, V%d, V%d", name, d, n, m)
}

func (a *lines) ldr(v, base, disp int) {
	a.v(0x3dc00000|uint32(disp/16)<<10|uint32(base)<<5|uint32(v), "LDR Q%d, [X%d, #%d]", v, base, disp)
}

func (a *lines) str(v, base, disp int) {
	a.v(0x3d800000|uint32(disp/16)<<10|uint32(base)<<5|uint32(v), "STR Q%d, [X%d, #%d]", v, base, disp)
}

func (s special) symbol(level string) string {
	return "v" + string(s.name[0]-'a'+'A') + s.name[1:] + level
}

func (s special) text(level string) *lines {
	a := &lines{}
	name := s.symbol(level)
	fmt.Fprintf(a, "\n// func %s(%s)\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", name, s.params, name, s.bytes)
	return a
}

func sumColumnsX86(s isa, a *lines) {
	r := func(n int) string { return fmt.Sprintf("%s%d", s.reg, n) }
	a.ins("MOVQ dst+0(FP), DI")
	a.ins("MOVQ src+8(FP), SI")
	a.ins("MOVQ n+16(FP), CX")
	a.ins("MOVQ rows+24(FP), DX")
	a.ins("MOVQ stride+32(FP), R8")
	a.label("columns")
	a.ins("MOVQ SI, R9")
	a.ins("MOVQ DX, R10")
	for j := range 16 {
		a.ins("VXORPS %s, %s, %s", r(j), r(j), r(j))
	}
	a.ins("SUBQ $16, R10")
	a.ins("JLT rest")
	a.label("rows16")
	for j := range 16 {
		a.ins("VADDPS (R9), %s, %s", r(j), r(j))
		a.ins("ADDQ R8, R9")
	}
	a.ins("SUBQ $16, R10")
	a.ins("JGE rows16")
	a.label("rest")
	a.ins("ADDQ $16, R10")
	for j := range 15 {
		a.ins("CMPQ R10, $%d", j)
		a.ins("JEQ tree")
		a.ins("VADDPS (R9), %s, %s", r(j), r(j))
		a.ins("ADDQ R8, R9")
	}
	a.label("tree")
	for d := 8; d > 0; d /= 2 {
		for j := range d {
			a.ins("VADDPS %s, %s, %s", r(j+d), r(j), r(j))
		}
	}
	a.ins("VMOVUPS %s, (DI)", r(0))
	a.ins("ADDQ $%d, DI", s.bytes)
	a.ins("ADDQ $%d, SI", s.bytes)
	a.ins("SUBQ $%d, CX", s.bytes/4)
	a.ins("JNZ columns")
	a.ins("VZEROUPPER")
	a.ins("RET")
}

func sumColumnsNEON(a *lines) {
	const fadd = 0x4e20d400
	a.ins("MOVD dst+0(FP), R0")
	a.ins("MOVD src+8(FP), R1")
	a.ins("MOVD n+16(FP), R2")
	a.ins("MOVD rows+24(FP), R3")
	a.ins("MOVD stride+32(FP), R4")
	a.label("columns")
	a.ins("MOVD R1, R5")
	a.ins("MOVD R3, R6")
	for j := range 16 {
		a.v3(0x6e201c00, "EOR", j, j, j)
	}
	a.ins("SUBS $16, R6, R6")
	a.ins("BLT rest")
	a.label("rows16")
	for j := range 16 {
		a.ldr(16+j%8, 5, 0)
		a.ins("ADD R4, R5")
		a.v3(fadd, "FADD", j, j, 16+j%8)
	}
	a.ins("SUBS $16, R6, R6")
	a.ins("BGE rows16")
	a.label("rest")
	a.ins("ADD $16, R6")
	for j := range 15 {
		a.ins("CMP $%d, R6", j)
		a.ins("BEQ tree")
		a.ldr(16, 5, 0)
		a.ins("ADD R4, R5")
		a.v3(fadd, "FADD", j, j, 16)
	}
	a.label("tree")
	for d := 8; d > 0; d /= 2 {
		for j := range d {
			a.v3(fadd, "FADD", j, j, j+d)
		}
	}
	a.str(0, 0, 0)
	a.ins("ADD $16, R0")
	a.ins("ADD $16, R1")
	a.ins("SUBS $4, R2, R2")
	a.ins("BNE columns")
	a.ins("RET")
}

func maxTapsX86(s isa, a *lines) {
	r := func(n int) string { return fmt.Sprintf("%s%d", s.reg, n) }
	vecs := 64 / s.bytes
	a.ins("MOVQ dst+0(FP), DI")
	a.ins("MOVQ src+8(FP), SI")
	a.ins("MOVQ offs+16(FP), R8")
	a.ins("MOVQ taps+24(FP), DX")
	a.ins("MOVQ n+32(FP), CX")
	const acc, in, one, two, nan = 0, 2, 4, 6, 8
	if s.evex {
		a.ins("VPTERNLOGD $0xff, %s, %s, %s", r(nan), r(nan), r(nan)) // all ones are a NaN
	}
	a.label("columns")
	a.ins("MOVQ R8, R9")
	a.ins("MOVQ DX, R10")
	a.ins("MOVQ (R9), R11")
	for j := range vecs {
		a.ins("VMOVUPS %d(SI)(R11*1), %s", j*s.bytes, r(acc+j))
	}
	a.ins("JMP next")
	a.label("tap")
	a.ins("MOVQ (R9), R11")
	for j := range vecs {
		a.ins("VMOVUPS %d(SI)(R11*1), %s", j*s.bytes, r(in+j))
		if s.evex {
			a.ins("VCMPPS $3, %s, %s, K1", r(in+j), r(acc+j))
			a.ins("VRANGEPS $5, %s, %s, %s", r(in+j), r(acc+j), r(acc+j))
			a.ins("VMOVAPS %s, K1, %s", r(nan), r(acc+j))
			continue
		}
		a.ins("VMAXPS %s, %s, %s", r(in+j), r(acc+j), r(one+j))
		a.ins("VMAXPS %s, %s, %s", r(acc+j), r(in+j), r(two+j))
		a.ins("VCMPPS $3, %s, %s, %s", r(in+j), r(acc+j), r(acc+j))
		a.ins("VANDPS %s, %s, %s", r(one+j), r(two+j), r(one+j))
		a.ins("VORPS %s, %s, %s", r(one+j), r(acc+j), r(acc+j))
	}
	a.label("next")
	a.ins("ADDQ $8, R9")
	a.ins("DECQ R10")
	a.ins("JNZ tap")
	for j := range vecs {
		a.ins("VMOVUPS %s, %d(DI)", r(acc+j), j*s.bytes)
	}
	a.ins("ADDQ $64, DI")
	a.ins("ADDQ $64, SI")
	a.ins("SUBQ $16, CX")
	a.ins("JNZ columns")
	a.ins("VZEROUPPER")
	a.ins("RET")
}

func maxTapsNEON(a *lines) {
	a.ins("MOVD dst+0(FP), R0")
	a.ins("MOVD src+8(FP), R1")
	a.ins("MOVD offs+16(FP), R2")
	a.ins("MOVD taps+24(FP), R3")
	a.ins("MOVD n+32(FP), R4")
	a.label("columns")
	a.ins("MOVD R2, R5")
	a.ins("MOVD R3, R6")
	a.ins("MOVD (R5), R7")
	a.ins("ADD R1, R7")
	for j := range 4 {
		a.ldr(j, 7, 16*j)
	}
	a.ins("B next")
	a.label("tap")
	a.ins("MOVD (R5), R7")
	a.ins("ADD R1, R7")
	for j := range 4 {
		a.ldr(4+j, 7, 16*j)
	}
	for j := range 4 {
		a.v3(0x4e20f400, "FMAX", j, j, 4+j)
	}
	a.label("next")
	a.ins("ADD $8, R5")
	a.ins("SUBS $1, R6, R6")
	a.ins("BNE tap")
	for j := range 4 {
		a.str(j, 0, 16*j)
	}
	a.ins("ADD $64, R0")
	a.ins("ADD $64, R1")
	a.ins("SUBS $16, R4, R4")
	a.ins("BNE columns")
	a.ins("RET")
}

// transposeX86 uses 256-bit vectors on both levels: wider ones would need twice the shuffles of one port.
func transposeX86(_ isa, a *lines) {
	a.ins("MOVQ dst+0(FP), DI")
	a.ins("MOVQ src+8(FP), SI")
	a.ins("MOVQ n+16(FP), CX")
	a.ins("MOVQ lds+24(FP), DX")
	a.ins("MOVQ ldd+32(FP), R8")
	a.ins("LEAQ (DX)(DX*2), R9")
	a.ins("LEAQ (R8)(R8*2), R10")
	a.label("block")
	a.ins("LEAQ (SI)(DX*4), R11") // row 4
	row := func(base string, i int) string {
		return [...]string{"(" + base + ")", "(" + base + ")(DX*1)", "(" + base + ")(DX*2)", "(" + base + ")(R9*1)"}[i]
	}
	// Lanes: rows 0-3 below, rows 4-7 above; registers 0-3 hold columns 0-3, registers 4-7 columns 4-7.
	for half := range 2 {
		for i := range 4 {
			a.ins("VMOVUPS %d%s, X%d", 16*half, row("SI", i), 4*half+i)
		}
		for i := range 4 {
			a.ins("VINSERTF128 $1, %d%s, Y%d, Y%d", 16*half, row("R11", i), 4*half+i, 4*half+i)
		}
	}
	a.ins("LEAQ (DI)(R8*4), R11")
	out := func(c int) string {
		base := "DI"
		if c >= 4 {
			base = "R11"
		}
		return [...]string{"(" + base + ")", "(" + base + ")(R8*1)", "(" + base + ")(R8*2)", "(" + base + ")(R10*1)"}[c%4]
	}
	for half := range 2 {
		q := 4 * half
		a.ins("VUNPCKLPS Y%d, Y%d, Y8", q+1, q)
		a.ins("VUNPCKHPS Y%d, Y%d, Y9", q+1, q)
		a.ins("VUNPCKLPS Y%d, Y%d, Y10", q+3, q+2)
		a.ins("VUNPCKHPS Y%d, Y%d, Y11", q+3, q+2)
		a.ins("VUNPCKLPD Y10, Y8, Y12")
		a.ins("VUNPCKHPD Y10, Y8, Y13")
		a.ins("VUNPCKLPD Y11, Y9, Y14")
		a.ins("VUNPCKHPD Y11, Y9, Y15")
		for c := range 4 {
			a.ins("VMOVUPS Y%d, %s", 12+c, out(q+c))
		}
	}
	a.ins("ADDQ $32, SI")
	a.ins("LEAQ (DI)(R8*8), DI")
	a.ins("SUBQ $8, CX")
	a.ins("JNZ block")
	a.ins("VZEROUPPER")
	a.ins("RET")
}

func transposeNEON(a *lines) {
	const zip1s, zip2s, zip1d, zip2d = 0x4e803800, 0x4e807800, 0x4ec03800, 0x4ec07800
	a.ins("MOVD dst+0(FP), R0")
	a.ins("MOVD src+8(FP), R1")
	a.ins("MOVD n+16(FP), R2")
	a.ins("MOVD lds+24(FP), R3")
	a.ins("MOVD ldd+32(FP), R4")
	a.label("block")
	a.ins("MOVD R1, R5")
	for i := range 8 { // columns 0-3 and 4-7 of row i
		a.ldr(i, 5, 0)
		a.ldr(8+i, 5, 16)
		if i < 7 {
			a.ins("ADD R3, R5")
		}
	}
	for half := range 2 { // columns
		q := 8 * half
		for rows := range 2 {
			b := q + 4*rows
			a.v3(zip1s, "ZIP1 (4S)", 16, b, b+1)
			a.v3(zip2s, "ZIP2 (4S)", 17, b, b+1)
			a.v3(zip1s, "ZIP1 (4S)", 18, b+2, b+3)
			a.v3(zip2s, "ZIP2 (4S)", 19, b+2, b+3)
			a.v3(zip1d, "ZIP1 (2D)", 20+4*rows, 16, 18)
			a.v3(zip2d, "ZIP2 (2D)", 21+4*rows, 16, 18)
			a.v3(zip1d, "ZIP1 (2D)", 22+4*rows, 17, 19)
			a.v3(zip2d, "ZIP2 (2D)", 23+4*rows, 17, 19)
		}
		for c := range 4 {
			a.str(20+c, 0, 0)
			a.str(24+c, 0, 16)
			a.ins("ADD R4, R0")
		}
	}
	a.ins("ADD $32, R1")
	a.ins("SUBS $8, R2, R2")
	a.ins("BNE block")
	a.ins("RET")
}

// foldTaps calls add for the additions of the tree over as many lanes as there are taps.
func foldTaps(taps int, add func(to, from int)) {
	for d := 8; d > 0; d /= 2 {
		for j := range d {
			if j+d < taps {
				add(j, j+d)
			}
		}
		taps = min(taps, d)
	}
}

func meanX86(s isa, a *lines, taps int) {
	r := func(n int) string { return fmt.Sprintf("%s%d", s.reg, n) }
	offs := []string{"AX", "BX", "DX", "R8", "R9", "R10", "R11", "R12", "R13"}[:taps]
	a.ins("MOVQ dst+0(FP), DI")
	a.ins("MOVQ src+8(FP), SI")
	a.ins("MOVQ offs+16(FP), CX")
	for t, o := range offs {
		a.ins("MOVQ %d(CX), %s", 8*t, o)
	}
	a.ins("MOVQ n+24(FP), CX")
	a.ins("VBROADCASTSS div+32(FP), %s", r(14))
	a.ins("VXORPS %s, %s, %s", r(15), r(15), r(15))
	a.label("columns")
	for t, o := range offs {
		a.ins("VMOVUPS (SI)(%s*1), %s", o, r(t))
	}
	foldTaps(taps, func(to, from int) { a.ins("VADDPS %s, %s, %s", r(from), r(to), r(to)) })
	a.ins("VADDPS %s, %s, %s", r(15), r(0), r(0))
	a.ins("VDIVPS %s, %s, %s", r(14), r(0), r(0))
	a.ins("VMOVUPS %s, (DI)", r(0))
	a.ins("ADDQ $%d, DI", s.bytes)
	a.ins("ADDQ $%d, SI", s.bytes)
	a.ins("SUBQ $%d, CX", s.bytes/4)
	a.ins("JNZ columns")
	a.ins("VZEROUPPER")
	a.ins("RET")
}

func meanNEON(a *lines, taps int) {
	const fadd, fdiv = 0x4e20d400, 0x6e20fc00
	a.ins("MOVD dst+0(FP), R0")
	a.ins("MOVD src+8(FP), R1")
	a.ins("MOVD offs+16(FP), R2")
	a.ins("MOVD n+24(FP), R3")
	a.ins("FMOVS div+32(FP), F30")
	a.v(0x4e040400|30<<5|30, "DUP V30.4S, V30.S[0]")
	a.v3(0x6e201c00, "EOR", 31, 31, 31)
	for t := range taps {
		a.ins("MOVD %d(R2), R%d", 8*t, 4+t)
		a.ins("ADD R1, R%d", 4+t)
	}
	a.label("columns")
	for t := range taps {
		a.ldr(t, 4+t, 0)
		a.ins("ADD $16, R%d", 4+t)
	}
	foldTaps(taps, func(to, from int) { a.v3(fadd, "FADD", to, to, from) })
	a.v3(fadd, "FADD", 0, 0, 31)
	a.v3(fdiv, "FDIV", 0, 0, 30)
	a.str(0, 0, 0)
	a.ins("ADD $16, R0")
	a.ins("SUBS $4, R3, R3")
	a.ins("BNE columns")
	a.ins("RET")
}
