package main

// packing emits what lays out a right-hand side that changes from run to run.
func packing(files map[string][]byte) {
	a := &asm{}
	a.WriteString(header + "#include \"textflag.h\"\n")
	for _, s := range isas {
		packRows(a, s)
	}
	transpose8(a)
	files["pack_amd64.s"] = a.Bytes()
}

// packRows copies panels: k rows of two vectors, ld bytes apart, to consecutive ones.
func packRows(a *asm, s isa) {
	name := "packRows" + s.level
	a.raw("\n// func %s(dst, src unsafe.Pointer, ld, k int)\nTEXT ·%s(SB), NOSPLIT, $0-32\n", name, name)
	a.p("MOVQ dst+0(FP), DI")
	a.p("MOVQ src+8(FP), SI")
	a.p("MOVQ ld+16(FP), DX")
	a.p("MOVQ k+24(FP), CX")
	a.label("loop")
	for v := range 2 {
		a.p("VMOVUPS %d(SI), %s%d", v*s.bytes, s.reg, v)
	}
	for v := range 2 {
		a.p("VMOVUPS %s%d, %d(DI)", s.reg, v, v*s.bytes)
	}
	a.p("ADDQ DX, SI")
	a.p("ADDQ $%d, DI", 2*s.bytes)
	a.p("DECQ CX")
	a.p("JNZ loop")
	a.p("VZEROUPPER")
	a.p("RET")
}

// transpose8 turns 8 rows of n columns (a multiple of 8) into n rows of 8. Rows are lds and ldd bytes apart.
func transpose8(a *asm) {
	a.raw("\n// func transpose8AVX2(dst, src unsafe.Pointer, ldd, lds, n int)\nTEXT ·transpose8AVX2(SB), NOSPLIT, $0-40\n")
	a.p("MOVQ dst+0(FP), DI")
	a.p("MOVQ src+8(FP), SI")
	a.p("MOVQ ldd+16(FP), R8")
	a.p("MOVQ lds+24(FP), R9")
	a.p("MOVQ n+32(FP), CX")
	a.p("LEAQ (R9)(R9*2), R11")
	a.label("loop")
	// Row i and row i+4 share a register, so that the halves of a register never have to cross.
	a.p("LEAQ (SI)(R9*4), R12")
	at := []string{"(%s)", "(%s)(R9*1)", "(%s)(R9*2)", "(%s)(R11*1)"}
	for half := range 2 {
		for i, m := range at {
			reg := half*4 + i
			a.p("VMOVUPS %d"+m+", X%d", half*16, "SI", reg)
			a.p("VINSERTF128 $1, %d"+m+", Y%d, Y%d", half*16, "R12", reg, reg)
		}
	}
	a.p("LEAQ (R8)(R8*2), R10")
	for half := range 2 {
		r := half * 4
		a.p("VUNPCKLPS Y%d, Y%d, Y8", r+1, r)
		a.p("VUNPCKHPS Y%d, Y%d, Y9", r+1, r)
		a.p("VUNPCKLPS Y%d, Y%d, Y10", r+3, r+2)
		a.p("VUNPCKHPS Y%d, Y%d, Y11", r+3, r+2)
		a.p("VSHUFPS $0x44, Y10, Y8, Y12")
		a.p("VSHUFPS $0xee, Y10, Y8, Y13")
		a.p("VSHUFPS $0x44, Y11, Y9, Y14")
		a.p("VSHUFPS $0xee, Y11, Y9, Y15")
		a.p("VMOVUPS Y12, (DI)")
		a.p("VMOVUPS Y13, (DI)(R8*1)")
		a.p("VMOVUPS Y14, (DI)(R8*2)")
		a.p("VMOVUPS Y15, (DI)(R10*1)")
		a.p("LEAQ (DI)(R8*4), DI")
	}
	a.p("ADDQ $32, SI")
	a.p("SUBQ $8, CX")
	a.p("JNZ loop")
	a.p("VZEROUPPER")
	a.p("RET")
}
