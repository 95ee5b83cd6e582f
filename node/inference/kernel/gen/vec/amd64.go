package main

import (
	"bytes"
	"fmt"
	"log"
)

// isa is what the amd64 back end needs to know of an instruction set.
type isa struct {
	arch, level, reg string
	bytes, nregs     int
	evex             bool // comparisons go to mask registers, constants broadcast from memory
}

var (
	avx2   = isa{arch: "avx2", level: "AVX2", reg: "Y", bytes: 32, nregs: 16}
	avx512 = isa{arch: "avx512", level: "AVX512", reg: "Z", bytes: 64, nregs: 32, evex: true}
)

var pointers = []string{"DI", "SI", "DX", "R8"}

// x86 prints one kernel.
type x86 struct {
	printer
	isa
}

func amd64File(s isa) []byte {
	size := s.bytes
	if s.evex {
		size = 4
	}
	table := newConstTable(size)
	var out, body bytes.Buffer
	eachKernel(func(f family, k kernel) {
		body.Write(best(k.symbol(s.level), s.nregs, func(limit int) []byte {
			p := &x86{isa: s}
			p.fam, p.consts, p.perVec = f, table, 64/s.bytes
			return p.kernel(k, limit)
		}))
	})
	for _, sp := range specials {
		a := sp.text(s.level)
		sp.amd64(s, a)
		body.Write(a.Bytes())
	}
	body.Write(softmaxX86(s, table))
	out.WriteString(header + "#include \"textflag.h\"\n\n")
	table.print(&out)
	out.Write(body.Bytes())
	return out.Bytes()
}

func (p *x86) r(n int) string { return fmt.Sprintf("%s%d", p.reg, n) }

// begin records the body and opens the registers.
func (p *x86) begin(body func(b *builder)) {
	p.b = newBuilder(p.arch)
	body(p.b)
	p.last = p.b.lastUse()
	p.regs = newPool(0, p.nregs)
	if p.evex {
		p.masks = newPool(1, 8)
	}
}

func (p *x86) kernel(k kernel, limit int) []byte {
	p.begin(k.body)
	name := k.symbol(p.level)
	fmt.Fprintf(p, "\n// %s\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", p.fam.signature(name), name, p.fam.argBytes())
	for i, s := range p.fam.streams {
		p.ins("MOVQ %s+%d(FP), %s", s, p.fam.offset(s), pointers[i])
	}
	p.ins("MOVQ n+%d(FP), CX", p.fam.offset("n"))
	if p.fam.part != "" {
		p.ins("MOVQ part+%d(FP), R9", p.fam.offset("part"))
	}
	for _, size := range p.sizes() {
		p.ins("XORQ %s, %s", index[size], index[size])
	}
	p.prologue(limit)
	if p.fam.rows {
		for i, a := range []string{"rows", "ldd", "lds"} {
			p.ins("MOVQ %s+%d(FP), %s", a, p.fam.offset(a), []string{"R10", "R9", "R12"}[i])
		}
		p.ins("MOVQ CX, R11")
		p.WriteString("row:\n")
		p.ins("MOVQ R11, CX")
		p.ins("XORQ AX, AX")
	}
	if k.unroll > 1 {
		p.ins("CMPQ CX, $%d", 16*k.unroll)
		p.ins("JLT single")
		p.loop("unrolled", k.unroll)
		p.advance(k.unroll)
		p.ins("SUBQ $%d, CX", 16*k.unroll)
		p.ins("CMPQ CX, $%d", 16*k.unroll)
		p.ins("JGE unrolled")
		p.WriteString("single:\n")
	}
	p.ins("TESTQ CX, CX")
	p.ins("JLE done")
	p.loop("group", 1)
	p.advance(1)
	p.ins("SUBQ $16, CX")
	p.ins("JNZ group")
	p.WriteString("done:\n")
	if p.fam.rows {
		p.ins("ADDQ R9, DI")
		p.ins("ADDQ R12, SI")
		p.ins("DECQ R10")
		p.ins("JNZ row")
	}
	for j, r := range p.state {
		p.ins("VMOVUPS %s, %d(R9)", p.r(r), j*p.isa.bytes)
	}
	p.ins("VZEROUPPER")
	p.ins("RET")
	return p.Bytes()
}

// index registers of streams, by the size of their elements.
var index = map[int]string{4: "AX", 2: "R12", 1: "R13"}

// sizes lists the element sizes of the streams.
func (p *x86) sizes() []int {
	var have []int
	for _, size := range []int{4, 2, 1} {
		for i := range p.fam.streams {
			if p.fam.size(i) == size {
				have = append(have, size)
				break
			}
		}
	}
	return have
}

func (p *x86) advance(groups int) {
	for _, size := range p.sizes() {
		p.ins("ADDQ $%d, %s", 16*size*groups, index[size])
	}
}

// address is that of the vector of a stream; disp is its distance if elements had four bytes.
func (p *x86) address(stream uint32, disp int) string {
	size := p.fam.size(int(stream))
	return fmt.Sprintf("%d(%s)(%s*1)", disp*size/4, pointers[stream], index[size])
}

// prologue loads accumulators, parameters and up to limit constants.
func (p *x86) prologue(limit int) {
	p.hoist, p.state = map[value]int{}, nil
	must := p.needRegister()
	for v, o := range p.b.ops {
		switch o.kind {
		case opState:
			for j := range p.perVec {
				r := p.regs.get()
				p.state = append(p.state, r)
				if p.fam.part == "" {
					continue // set later
				}
				p.ins("VMOVUPS %d(R9), %s", int(o.imm)*64+j*p.isa.bytes, p.r(r))
			}
		case opParam:
			if p.last[v] == v {
				continue
			}
			r := p.regs.get()
			p.hoist[value(v)] = r
			if p.fam.params == nil {
				continue // set later
			}
			name := p.fam.params[o.imm]
			p.ins("VBROADCASTSS %s+%d(FP), %s", name, p.fam.offset(name), p.r(r))
		}
	}
	for pass := range 2 { // those first that cannot be memory operands
		for v, o := range p.b.ops {
			if o.kind != opConst || must[value(v)] != (pass == 0) || limit == 0 || pass == 1 && !p.evex {
				continue
			}
			limit--
			r := p.regs.get()
			p.hoist[value(v)] = r
			p.loadConst(r, o.imm)
		}
	}
}

// loadConst fills a register.
func (p *x86) loadConst(r int, u uint32) {
	switch {
	case u == 0:
		p.ins("VXORPS %s, %s, %s", p.r(r), p.r(r), p.r(r))
	case p.evex:
		p.ins("VBROADCASTSS vecConst<>+%d(SB), %s", p.consts.offset(u), p.r(r))
	default:
		p.ins("VMOVUPS vecConst<>+%d(SB), %s", p.consts.offset(u), p.r(r))
	}
}

// needRegister finds the constants that stand where no memory operand may.
func (p *x86) needRegister() map[value]bool {
	must := map[value]bool{}
	for _, o := range p.b.ops {
		for n, a := range o.args {
			if p.b.ops[a].kind == opConst && n != memoryArg(p.b, o) {
				must[a] = true
			}
		}
	}
	return must
}

// memoryArg is the index of the operand that may be in memory, -1 if none.
func memoryArg(b *builder, o operation) int {
	isConst := func(n int) bool { return b.ops[o.args[n]].kind == opConst }
	switch o.kind {
	case opAdd, opMul, opAnd, opOr, opXor, opAddI, opMaxU:
		if isConst(0) {
			return 0
		}
		return 1
	case opSub, opDiv, opMaxC, opMinC, opLT, opLE, opEQ, opUnord, opSubI, opSelect:
		return 1
	case opFMA:
		for _, n := range []int{2, 1, 0} {
			if isConst(n) {
				return n
			}
		}
	}
	return -1
}

func (p *x86) loop(label string, groups int) {
	p.ins("PCALIGN $32")
	p.WriteString(label + ":\n")
	for g := range groups {
		for j := range p.perVec {
			p.body(g*64+j*p.isa.bytes, j)
		}
	}
}

// body prints the operations for the vector at that distance.
func (p *x86) body(disp, j int) {
	p.loc = map[value]int{}
	for i, o := range p.b.ops {
		p.operation(i, o, disp, j)
	}
}

// operand is a value as an instruction's operand; mem says that it is a constant in memory.
func (p *x86) operand(v value, j int) (s string, mem bool) {
	o := p.b.ops[v]
	if r, ok := p.hoist[v]; ok {
		return p.r(r), false
	}
	switch {
	case o.kind == opConst:
		return fmt.Sprintf("vecConst<>+%d(SB)", p.consts.offset(o.imm)), true
	case o.kind == opState:
		return p.r(p.state[int(o.imm)*p.perVec+j]), false
	case p.evex && o.mask():
		return fmt.Sprintf("K%d", p.loc[v]), false
	}
	return p.r(p.loc[v]), false
}

// inRegister is the operand, loaded into a temporary register if it is in memory; done gives that back.
func (p *x86) inRegister(v value, j int) (s string, done func()) {
	s, mem := p.operand(v, j)
	if !mem {
		return s, func() {}
	}
	r := p.regs.get()
	p.loadConst(r, p.b.ops[v].imm)
	return p.r(r), func() { p.regs.put(r) }
}

var x86Names = map[opKind]string{
	opAdd: "VADDPS", opSub: "VSUBPS", opMul: "VMULPS", opDiv: "VDIVPS", opMaxC: "VMAXPS", opMinC: "VMINPS", opAnd: "VANDPS", opOr: "VORPS",
	opXor: "VXORPS", opAddI: "VPADDD", opSubI: "VPSUBD", opScale: "VSCALEFPS", opSqrt: "VSQRTPS", opCvtIF: "VCVTDQ2PS", opCvtFI: "VCVTTPS2DQ",
	opLoadU8: "VPMOVZXBD", opLoadS8: "VPMOVSXBD", opLoadH: "VCVTPH2PS",
	opShl: "VPSLLD", opSar: "VPSRAD", opMaxU: "VPMAXUD",
}

// Predicates of VCMPPS, ordered and quiet.
var x86Compare = map[opKind]int{opLT: 0x11, opLE: 0x12, opEQ: 0x00, opUnord: 0x03}

// Rounding control of VROUNDPS and VRNDSCALEPS, exceptions suppressed.
var x86Round = map[opKind]int{opRound: 8, opFloor: 9, opCeil: 10}

func (p *x86) operation(i int, o operation, disp, j int) {
	switch o.kind {
	case opConst, opParam, opState:
		return
	case opLoad:
		r := p.define(i)
		p.ins("VMOVUPS %s, %s", p.address(o.imm, disp), r)
	case opStore:
		s, done := p.inRegister(o.args[0], j)
		p.ins("VMOVUPS %s, %s", s, p.address(o.imm, disp))
		done()
		p.release(i)
	case opSet:
		s, done := p.inRegister(o.args[0], j)
		p.ins("VMOVAPS %s, %s", s, p.r(p.state[int(o.imm)*p.perVec+j]))
		done()
		p.release(i)
	case opLoadU8, opLoadS8, opLoadH:
		p.ins("%s %s, %s", x86Names[o.kind], p.address(o.imm, disp), p.define(i))
	case opStoreB:
		s, _ := p.operand(o.args[0], j)
		p.storeBytes(s, p.address(o.imm, disp))
		p.release(i)
	case opStoreH:
		s, _ := p.operand(o.args[0], j)
		p.ins("VCVTPS2PH $0, %s, %s", s, p.address(o.imm, disp))
		p.release(i)
	case opFMA:
		p.fma(i, o, j)
	case opSqrt, opCvtIF, opCvtFI:
		s, done := p.inRegister(o.args[0], j)
		p.release(i)
		p.ins("%s %s, %s", x86Names[o.kind], s, p.define(i))
		done()
	case opShl, opSar:
		s, _ := p.operand(o.args[0], j)
		p.release(i)
		p.ins("%s $%d, %s, %s", x86Names[o.kind], o.imm, s, p.define(i))
	case opFloor, opCeil, opRound:
		name := "VROUNDPS"
		if p.evex {
			name = "VRNDSCALEPS"
		}
		s, _ := p.operand(o.args[0], j)
		p.release(i)
		p.ins("%s $%d, %s, %s", name, x86Round[o.kind], s, p.define(i))
	case opRange:
		x, done := p.inRegister(o.args[0], j)
		y, more := p.inRegister(o.args[1], j)
		p.release(i)
		p.ins("VRANGEPS $%d, %s, %s, %s", o.imm, y, x, p.define(i))
		done()
		more()
	case opSelect:
		p.choose(i, o, j)
	case opLT, opLE, opEQ, opUnord:
		x, done := p.inRegister(o.args[0], j)
		y, mem := p.operand(o.args[1], j)
		p.release(i)
		p.ins("VCMPPS%s $0x%02x, %s, %s, %s", p.bcst(mem), x86Compare[o.kind], y, x, p.define(i))
		done()
	default:
		if x86Names[o.kind] == "" {
			log.Fatalf("amd64 has no operation %d", o.kind)
		}
		a, c := o.args[0], o.args[1]
		if memoryArg(p.b, o) == 0 {
			a, c = c, a
		}
		x, done := p.inRegister(a, j)
		y, mem := p.operand(c, j)
		p.release(i)
		p.ins("%s%s %s, %s, %s", x86Names[o.kind], p.bcst(mem), y, x, p.define(i))
		done()
	}
}

// storeBytes writes the low byte of each lane.
func (p *x86) storeBytes(s, address string) {
	if p.evex {
		p.ins("VPMOVDB %s, %s", s, address)
		return
	}
	x := "X" + s[1:]
	r := p.regs.get()
	t := fmt.Sprintf("X%d", r)
	p.ins("VPAND vecConst<>+%d(SB), %s, %s", p.consts.offset(255), s, s)
	p.ins("VEXTRACTI128 $1, %s, %s", s, t)
	p.ins("VPACKUSDW %s, %s, %s", t, x, t)
	p.ins("VPACKUSWB %s, %s, %s", t, t, t)
	p.ins("VMOVQ %s, %s", t, address)
	p.regs.put(r)
}

// bcst is the suffix of an instruction whose memory operand is one lane.
func (p *x86) bcst(mem bool) string {
	if mem && p.evex {
		return ".BCST"
	}
	return ""
}

// define gives the result of operation i a register.
func (p *x86) define(i int) string {
	v := value(i)
	r := p.poolOf(v).get()
	p.loc[v] = r
	s, _ := p.operand(v, 0)
	if p.last[i] == i { // never read
		p.poolOf(v).put(r)
	}
	return s
}

func (p *x86) choose(i int, o operation, j int) {
	m, _ := p.operand(o.args[0], j)
	yes, mem := p.operand(o.args[1], j)
	no, done := p.inRegister(o.args[2], j)
	p.release(i)
	if p.evex {
		p.ins("VBLENDMPS%s %s, %s, %s, %s", p.bcst(mem), yes, no, m, p.define(i))
	} else {
		p.ins("VBLENDVPS %s, %s, %s, %s", m, yes, no, p.define(i))
	}
	done()
}

// fma prints args[0]·args[1] + args[2] with one of the three forms, overwriting an operand that dies.
func (p *x86) fma(i int, o operation, j int) {
	x, y, z := o.args[0], o.args[1], o.args[2]
	m := memoryArg(p.b, o)
	if m >= 0 {
		if _, hoisted := p.hoist[o.args[m]]; hoisted {
			m = -1
		}
	}
	if m == 0 {
		x, y, m = y, x, 1
	}
	type form struct {
		name          string
		over, reg, op value // over = over ∘ reg ∘ op; op may be in memory
	}
	var forms []form
	switch m {
	case 2:
		forms = []form{{"213", x, y, z}, {"213", y, x, z}}
	case 1:
		forms = []form{{"231", z, x, y}, {"132", x, z, y}}
	default:
		forms = []form{{"231", z, x, y}, {"213", x, y, z}, {"213", y, x, z}}
	}
	f := forms[0]
	found := false
	for _, c := range forms {
		if p.dies(c.over, i) && c.over != c.reg && c.over != c.op {
			f, found = c, true
			break
		}
	}
	reg, done := p.inRegister(f.reg, j)
	op, mem := p.operand(f.op, j)
	var dst string
	if found {
		dst, _ = p.operand(f.over, j)
		r := p.loc[f.over]
		delete(p.loc, f.over)
		for n, a := range o.args {
			if a != f.over && p.dies(a, i) && !contains(o.args[:n], a) {
				p.regs.put(p.loc[a])
				delete(p.loc, a)
			}
		}
		p.loc[value(i)] = r
	} else {
		over, overDone := p.inRegister(f.over, j)
		r := p.regs.get()
		dst = p.r(r)
		p.ins("VMOVAPS %s, %s", over, dst)
		overDone()
		p.release(i)
		p.loc[value(i)] = r
	}
	p.ins("VFMADD%sPS%s %s, %s, %s", f.name, p.bcst(mem), op, reg, dst)
	done()
}
