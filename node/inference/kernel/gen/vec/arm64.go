package main

import (
	"bytes"
	"fmt"
	"log"
)

// neon prints one kernel for arm64. Go's assembler knows only part of the vector instructions, so they are all encoded here; the comment
// beside each word says what it is.
type neon struct {
	printer
}

const neonVectors = 4 // in a group of 16

func arm64File() []byte {
	table := newConstTable(16)
	var out, body bytes.Buffer
	eachKernel(func(f family, k kernel) {
		body.Write(best(k.symbol("NEON"), 24, func(limit int) []byte {
			p := &neon{}
			p.fam, p.consts, p.perVec = f, table, neonVectors
			return p.kernel(k, limit)
		}))
	})
	for _, sp := range specials {
		a := sp.text("NEON")
		sp.arm64(a)
		body.Write(a.Bytes())
	}
	body.Write(softmaxNEON(table))
	out.WriteString(header + "#include \"textflag.h\"\n\n")
	table.print(&out)
	out.Write(body.Bytes())
	return out.Bytes()
}

// General registers: R0 to R3 are the streams.
const (
	regN     = 4
	regConst = 5
	regPart  = 6
)

func (p *neon) word(w uint32, format string, args ...any) {
	p.ins("WORD $0x%08x // %s", w, fmt.Sprintf(format, args...))
}

// begin records the body and opens the registers.
func (p *neon) begin(body func(b *builder)) {
	p.b = newBuilder("neon")
	body(p.b)
	p.last = p.b.lastUse()
	p.regs = newPool(0, 32)
}

func (p *neon) kernel(k kernel, limit int) []byte {
	p.begin(k.body)
	name := k.symbol("NEON")
	fmt.Fprintf(p, "\n// %s\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", p.fam.signature(name), name, p.fam.argBytes())
	for i, s := range p.fam.streams {
		p.ins("MOVD %s+%d(FP), R%d", s, p.fam.offset(s), i)
	}
	p.ins("MOVD n+%d(FP), R%d", p.fam.offset("n"), regN)
	p.ins("MOVD $vecConst<>(SB), R%d", regConst)
	if p.fam.part != "" {
		p.ins("MOVD part+%d(FP), R%d", p.fam.offset("part"), regPart)
	}
	p.prologue(limit)
	if p.fam.rows {
		for i, a := range []string{"rows", "ldd", "lds"} {
			p.ins("MOVD %s+%d(FP), R%d", a, p.fam.offset(a), 8+i)
		}
		p.ins("LSL $2, R%d, R11", regN)
		p.ins("SUB R11, R9")
		p.ins("SUB R11, R10")
		p.ins("MOVD R%d, R7", regN)
		p.WriteString("row:\n")
		p.ins("MOVD R7, R%d", regN)
	}
	if k.unroll > 1 {
		p.ins("CMP $%d, R%d", 16*k.unroll, regN)
		p.ins("BLT single")
		p.loop("unrolled", k.unroll)
		p.ins("CMP $%d, R%d", 16*k.unroll, regN)
		p.ins("BGE unrolled")
		p.WriteString("single:\n")
	}
	p.ins("CMP $16, R%d", regN)
	p.ins("BLT done")
	p.loop("group", 1)
	p.ins("CMP $16, R%d", regN)
	p.ins("BGE group")
	p.WriteString("done:\n")
	if p.fam.rows {
		p.ins("ADD R9, R0")
		p.ins("ADD R10, R1")
		for i := 2; i < len(p.fam.streams); i++ {
			p.ins("SUB R11, R%d", i)
		}
		p.ins("SUBS $1, R8, R8")
		p.ins("BNE row")
	}
	for j, r := range p.state {
		p.memory(0x3d800000, "STR", r, regPart, 16*j)
	}
	p.ins("RET")
	return p.Bytes()
}

// memory prints a load or store of a whole vector.
func (p *neon) memory(op uint32, name string, v, base, disp int) {
	p.word(op|uint32(disp/16)<<10|uint32(base)<<5|uint32(v), "%s Q%d, [X%d, #%d]", name, v, base, disp)
}

func (p *neon) prologue(limit int) {
	p.hoist, p.state = map[value]int{}, nil
	for v, o := range p.b.ops {
		switch o.kind {
		case opState:
			for j := range p.perVec {
				r := p.regs.get()
				p.state = append(p.state, r)
				if p.fam.part == "" {
					continue // set later
				}
				p.memory(0x3dc00000, "LDR", r, regPart, int(o.imm)*64+16*j)
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
			p.ins("FMOVS %s+%d(FP), F%d", name, p.fam.offset(name), r)
			p.word(0x4e040400|uint32(r)<<5|uint32(r), "DUP V%d.4S, V%d.S[0]", r, r)
		}
	}
	for v, o := range p.b.ops {
		if o.kind == opConst && limit > 0 {
			limit--
			r := p.regs.get()
			p.hoist[value(v)] = r
			p.loadConst(r, o.imm)
		}
	}
}

func (p *neon) loadConst(r int, u uint32) {
	p.memory(0x3dc00000, "LDR", r, regConst, p.consts.offset(u))
}

func (p *neon) loop(label string, groups int) {
	p.ins("PCALIGN $16")
	p.WriteString(label + ":\n")
	for g := range groups {
		for j := range p.perVec {
			p.loc = map[value]int{}
			for i, o := range p.b.ops {
				p.operation(i, o, g*64+j*16, j)
			}
		}
	}
	for i := range p.fam.streams {
		p.ins("ADD $%d, R%d", 16*p.fam.size(i)*groups, i)
	}
	p.ins("SUB $%d, R%d", 16*groups, regN)
}

// reg is the register of a value, loading a constant that has none into a temporary one; done gives that back.
func (p *neon) reg(v value, j int) (r uint32, done func()) {
	o := p.b.ops[v]
	if r, ok := p.hoist[v]; ok {
		return uint32(r), func() {}
	}
	switch o.kind {
	case opConst:
		t := p.regs.get()
		p.loadConst(t, o.imm)
		return uint32(t), func() { p.regs.put(t) }
	case opState:
		return uint32(p.state[int(o.imm)*p.perVec+j]), func() {}
	}
	return uint32(p.loc[v]), func() {}
}

// three is an instruction with a destination and two sources.
func (p *neon) three(op uint32, name string, d, n, m uint32) {
	p.word(op|m<<16|n<<5|d, "%s V%d, V%d, V%d", name, d, n, m)
}

func (p *neon) move(d, n uint32) { p.three(0x4ea01c00, "MOV", d, n, n) }

var neonThree = map[opKind]struct {
	op   uint32
	name string
}{
	opAdd: {0x4e20d400, "FADD"}, opSub: {0x4ea0d400, "FSUB"}, opMul: {0x6e20dc00, "FMUL"}, opDiv: {0x6e20fc00, "FDIV"},
	opMax: {0x4e20f400, "FMAX"}, opMin: {0x4ea0f400, "FMIN"}, opAnd: {0x4e201c00, "AND"}, opOr: {0x4ea01c00, "ORR"},
	opXor: {0x6e201c00, "EOR"}, opAndNot: {0x4e601c00, "BIC"}, opAddI: {0x4ea08400, "ADD"}, opSubI: {0x6ea08400, "SUB"},
	opEQ: {0x4e20e400, "FCMEQ"},
}

var neonTwo = map[opKind]struct {
	op   uint32
	name string
}{
	opSqrt: {0x6ea1f800, "FSQRT"}, opCvtIF: {0x4e21d800, "SCVTF"}, opCvtFI: {0x4ea1b800, "FCVTZS"}, opRound: {0x4e218800, "FRINTN"}, opFloor: {0x4e219800, "FRINTM"},
	opCeil: {0x4ea18800, "FRINTP"},
}

const (
	fcmgt = 0x6ea0e400
	fcmge = 0x6e20e400
	bsl   = 0x6e601c00
)

func (p *neon) operation(i int, o operation, disp, j int) {
	if o.kind == opConst || o.kind == opParam || o.kind == opState {
		return
	}
	if o.kind == opLoad {
		p.memory(0x3dc00000, "LDR", int(p.define(i)), int(o.imm), disp)
		return
	}
	if o.kind == opFMA {
		p.fma(i, o, j)
		return
	}
	if o.kind == opLoadU8 || o.kind == opLoadS8 || o.kind == opLoadH {
		p.loadNarrow(i, o, disp)
		return
	}
	var a [3]uint32
	var done [3]func()
	for n, v := range o.args {
		a[n], done[n] = p.reg(v, j)
	}
	switch o.kind {
	case opStore:
		p.memory(0x3d800000, "STR", int(a[0]), int(o.imm), disp)
		p.release(i)
	case opStoreB:
		t := uint32(p.regs.get())
		p.word(0x0e612800|a[0]<<5|t, "XTN V%d.4H, V%d.4S", t, a[0])
		p.word(0x0e212800|t<<5|t, "XTN V%d.8B, V%d.8H", t, t)
		p.word(0xbd000000|uint32(disp/16)<<10|o.imm<<5|t, "STR S%d, [X%d, #%d]", t, o.imm, disp/4)
		p.regs.put(int(t))
		p.release(i)
	case opStoreH:
		t := uint32(p.regs.get())
		p.word(0x0e216800|a[0]<<5|t, "FCVTN V%d.4H, V%d.4S", t, a[0])
		p.word(0xfd000000|uint32(disp/16)<<10|o.imm<<5|t, "STR D%d, [X%d, #%d]", t, o.imm, disp/2)
		p.regs.put(int(t))
		p.release(i)
	case opSet:
		p.move(uint32(p.state[int(o.imm)*p.perVec+j]), a[0])
		p.release(i)
	case opSqrt, opCvtIF, opCvtFI, opRound, opFloor, opCeil:
		p.release(i)
		t := neonTwo[o.kind]
		d := p.define(i)
		p.word(t.op|a[0]<<5|d, "%s V%d, V%d", t.name, d, a[0])
	case opShl:
		p.release(i)
		d := p.define(i)
		p.word(0x4f005400|(32+o.imm)<<16|a[0]<<5|d, "SHL V%d, V%d, #%d", d, a[0], o.imm)
	case opSar:
		p.release(i)
		d := p.define(i)
		p.word(0x4f000400|(64-o.imm)<<16|a[0]<<5|d, "SSHR V%d, V%d, #%d", d, a[0], o.imm)
	case opLT:
		p.release(i)
		p.three(fcmgt, "FCMGT", p.define(i), a[1], a[0])
	case opLE:
		p.release(i)
		p.three(fcmge, "FCMGE", p.define(i), a[1], a[0])
	case opMaxC, opMinC:
		p.limit(i, o, a)
	case opSelect:
		// BSL overwrites the mask: in a fresh register, because the mask may be read again.
		d := p.define(i)
		p.move(d, a[0])
		p.three(bsl, "BSL", d, a[1], a[2])
		p.release(i)
	default:
		t, ok := neonThree[o.kind]
		if !ok {
			log.Fatalf("arm64 has no operation %d", o.kind)
		}
		p.release(i)
		p.three(t.op, t.name, p.define(i), a[0], a[1])
	}
	for _, f := range done {
		if f != nil {
			f()
		}
	}
}

// loadNarrow widens four elements of one or two bytes.
func (p *neon) loadNarrow(i int, o operation, disp int) {
	d := p.define(i)
	if o.kind == opLoadH {
		p.word(0xfd400000|uint32(disp/16)<<10|o.imm<<5|d, "LDR D%d, [X%d, #%d]", d, o.imm, disp/2)
		p.word(0x0e217800|d<<5|d, "FCVTL V%d.4S, V%d.4H", d, d)
		return
	}
	op, name := uint32(0x2f00a400), "USHLL"
	if o.kind == opLoadS8 {
		op, name = 0x0f00a400, "SSHLL"
	}
	p.word(0xbd400000|uint32(disp/16)<<10|o.imm<<5|d, "LDR S%d, [X%d, #%d]", d, o.imm, disp/4)
	p.word(op|8<<16|d<<5|d, "%s V%d.8H, V%d.8B, #0", name, d, d)
	p.word(op|16<<16|d<<5|d, "%s V%d.4S, V%d.4H, #0", name, d, d)
}

// limit is "beyond ? args[0] : args[1]". FMAX and FMIN do it in one instruction for a constant other than 0: they differ only in which
// zero they choose, and between NaNs.
func (p *neon) limit(i int, o operation, a [3]uint32) {
	c := p.b.ops[o.args[0]]
	if c.kind == opConst && c.imm&absMask != 0 {
		t := neonThree[opMax]
		if o.kind == opMinC {
			t = neonThree[opMin]
		}
		p.release(i)
		p.three(t.op, t.name, p.define(i), a[0], a[1])
		return
	}
	d := p.define(i) // not one of the operands, which are read after the comparison
	if o.kind == opMaxC {
		p.three(fcmgt, "FCMGT", d, a[0], a[1])
	} else {
		p.three(fcmgt, "FCMGT", d, a[1], a[0])
	}
	p.three(bsl, "BSL", d, a[0], a[1])
	p.release(i)
}

// define gives the result of operation i a register.
func (p *neon) define(i int) uint32 {
	r := p.regs.get()
	p.loc[value(i)] = r
	if p.last[i] == i { // never read
		p.regs.put(r)
	}
	return uint32(r)
}

// fma accumulates into args[2]'s register if it dies there, else into a copy.
func (p *neon) fma(i int, o operation, j int) {
	x, xDone := p.reg(o.args[0], j)
	y, yDone := p.reg(o.args[1], j)
	z := o.args[2]
	var d uint32
	if p.dies(z, i) && z != o.args[0] && z != o.args[1] {
		d = uint32(p.loc[z])
		delete(p.loc, z)
		for n, a := range o.args[:2] {
			if p.dies(a, i) && !contains(o.args[:n], a) {
				p.regs.put(p.loc[a])
				delete(p.loc, a)
			}
		}
	} else {
		d = uint32(p.regs.get())
		if _, hoisted := p.hoist[z]; p.b.ops[z].kind == opConst && !hoisted {
			p.loadConst(int(d), p.b.ops[z].imm)
		} else {
			c, _ := p.reg(z, j)
			p.move(d, c)
		}
		p.release(i)
	}
	p.loc[value(i)] = int(d)
	p.three(0x4e20cc00, "FMLA", d, x, y)
	xDone()
	yDone()
}
