package main

import "fmt"

// isa is what the amd64 template needs to know of an instruction set.
type isa struct {
	level string // as in the kernel package
	reg   string // register prefix
	bytes int    // of a vector
	regs  int
	rows  int // most rows of a tile
	depth int // most pixels of a depthwise tile
	masks bool
}

var isas = []isa{
	{level: "AVX2", reg: "Y", bytes: 32, regs: 16, rows: 6, depth: 6},
	{level: "AVX512", reg: "Z", bytes: 64, regs: 32, rows: 14, depth: 8, masks: true},
}

// wide kernels take several panels at once, because one or two rows alone leave the multipliers waiting for their own results.
var wide = []struct{ rows, panels int }{{1, 4}, {2, 2}, {3, 2}}

// kinds lists what an instruction set has.
func (s isa) kinds() []kind {
	ks := []kind{floats, depthwise, madd}
	if s.masks {
		ks = append(ks, vnni)
	}
	return ks
}

// most is the number of rows of the largest tile.
func (s isa) most(d kind) int {
	if d == depthwise {
		return s.depth
	}
	return s.rows
}

func amd64(files map[string][]byte) {
	for _, s := range isas {
		for _, d := range s.kinds() {
			a := &asm{}
			a.WriteString(header + "#include \"textflag.h\"\n")
			for rows := 1; rows <= s.most(d); rows++ {
				for vecs := 1; vecs <= 2; vecs++ {
					s.kernel(a, d, rows, vecs, 1)
				}
			}
			if d.wide() {
				for _, w := range wide {
					s.kernel(a, d, w.rows, 2, w.panels)
				}
			}
			files[fmt.Sprintf("%s_%s_amd64.s", kindNames[d], lower(s.level))] = a.Bytes()
		}
	}
	files["gemm_stubs_amd64.go"] = stubs(isas)
}

// Registers. SI walks over the tiles' rows of A; AX, BX, CX point to rows 0, 5 and 10 and walk along k.
const (
	rArgs = "DI"
	rTile = "SI"
	rLDA  = "DX"
	rLDA3 = "R8"
	rB    = "R9"
	rBS   = "R10"
	rK    = "R11"
	rSeg  = "R12"
	rOff  = "R13"
	rPF   = "R14" // what to prefetch next, up to
	rEnd  = "R15"
	rPS   = "BX" // wide kernels have no rows 5 and 10
	rPS3  = "CX"
)

var rowBase = [...]string{"AX", "BX", "CX"}

// rowAddr is the address of element disp/4 of row r.
func rowAddr(r, disp int) string {
	base := rowBase[r/5]
	switch r % 5 {
	case 0:
		return fmt.Sprintf("%d(%s)", disp, base)
	case 3:
		return fmt.Sprintf("%d(%s)(%s*1)", disp, base, rLDA3)
	}
	return fmt.Sprintf("%d(%s)(%s*%d)", disp, base, rLDA, r%5)
}

// bAddr is the address of vector v of the current row of B.
func (s isa) bAddr(v, vecs int) string {
	disp := v % vecs * s.bytes
	switch v / vecs {
	case 0:
		return fmt.Sprintf("%d(%s)", disp, rB)
	case 1, 2:
		return fmt.Sprintf("%d(%s)(%s*%d)", disp, rB, rPS, v/vecs)
	}
	return fmt.Sprintf("%d(%s)(%s*1)", disp, rB, rPS3)
}

// What moves from tile to tile lives in the frame: pointers in the argument belong to the garbage collector.
const (
	atC     = "c-8(SP)"
	atBias  = "bias-16(SP)"
	atAdd   = "add-24(SP)"
	atTiles = "tiles-32(SP)"
	atRow1  = "rowa-40(SP)"
	atRow2  = "rowb-48(SP)"
)

var locals = []struct {
	off int
	at  string
}{{offC, atC}, {offBias, atBias}, {offAdd, atAdd}, {offTiles, atTiles}, {offRow1, atRow1}, {offRow2, atRow2}}

type kern struct {
	isa
	*asm
	rows, vecs, panels int
	nv                 int // vectors per row over all panels
	kind               kind
}

// kind is what a kernel multiplies.
type kind int

const (
	floats    kind = iota
	depthwise      // floats, column by column
	vnni           // 4 uint8 times 4 int8 per 32-bit lane, added without saturation
	madd           // 2 int16 times 2 int16
	sdot           // 4 int8 times 4 int8
	smlal          // int16 times int16
)

var kindNames = [...]string{"sgemm", "sdepth", "vnni", "madd", "sdot", "smlal"}

func (d kind) ints() bool { return d == vnni || d == madd }

// wide says whether there are kernels for several panels: not where rows are single columns, nor where registers are short.
func (d kind) wide() bool { return d == floats || d == vnni || d == sdot }

func (s isa) kernel(a *asm, d kind, rows, vecs, panels int) {
	k := &kern{isa: s, asm: a, rows: rows, vecs: vecs, panels: panels, nv: vecs * panels, kind: d}
	a.text(k.name(), fmt.Sprintf("%d rows, %d panels of %d vectors.", rows, panels, vecs), 48)
	a.p("MOVQ t+0(FP), %s", rArgs)
	for _, l := range locals {
		a.p("MOVQ %d(%s), AX", l.off, rArgs)
		a.p("MOVQ AX, %s", l.at)
	}
	if s.masks {
		a.p("MOVWLZX %d(%s), AX", offMask, rArgs)
		a.p("KMOVW AX, K1")
		a.p("MOVWLZX %d(%s), AX", offMask+2, rArgs)
		a.p("KMOVW AX, K2")
	}
	a.p("MOVQ %d(%s), %s", offA, rArgs, rTile)
	a.p("MOVQ %d(%s), %s", offLDA, rArgs, rLDA)
	a.p("LEAQ (%s)(%s*2), %s", rLDA, rLDA, rLDA3)
	a.p("MOVQ %d(%s), %s", offBStep, rArgs, rBS)
	if k.ahead() {
		a.p("MOVQ %d(%s), %s", offPF, rArgs, rPF)
		a.p("MOVQ %d(%s), %s", offPFEnd, rArgs, rEnd)
	}
	a.label("tile")
	k.load()
	if d == floats {
		k.touch()
	}
	if d == depthwise {
		k.masked(k.channels)
	} else {
		k.product()
	}
	k.epilogue()
	k.next()
	a.p("VZEROUPPER")
	a.p("RET")
}

func (k *kern) name() string { return kernelName(k.kind, k.level, k.rows, k.vecs, k.panels) }

func kernelName(d kind, level string, rows, vecs, panels int) string {
	return fmt.Sprintf("%s%sr%dv%dp%d", kindNames[d], level, rows, vecs, panels)
}

// acc is the accumulator of row r, vector v; the lowest registers are left for operands.
func (k *kern) acc(r, v int) string { return fmt.Sprintf("%s%d", k.reg, k.regs-1-r*k.nv-v) }

func (k *kern) tmp(i int) string { return fmt.Sprintf("%s%d", k.reg, i) }

// ifFlag emits body under a bit of flags.
func (k *kern) ifFlag(bit int, body func()) {
	l := fmt.Sprintf("no%d", k.labels)
	k.labels++
	k.p("TESTQ $%d, %d(%s)", bit, offFlags, rArgs)
	k.p("JZ %s", l)
	body()
	k.label(l)
}

// rowsAt emits, for each row, op on every accumulator with its place in a matrix of rows: pointer at ptr, row stride at offLD.
func (k *kern) rowsAt(ptr string, offLD int, masked bool, op func(mem, mask, acc string)) {
	k.p("MOVQ %s, AX", ptr)
	k.p("MOVQ %d(%s), %s", offLD, rArgs, rOff)
	for r := range k.rows {
		for v := range k.nv {
			mask := ""
			if masked {
				mask = fmt.Sprintf("K%d, ", v+1)
			}
			op(fmt.Sprintf("%d(AX)", v*k.bytes), mask, k.acc(r, v))
		}
		if r < k.rows-1 {
			k.p("ADDQ %s, AX", rOff)
		}
	}
}

// masked emits both versions of body where the instruction set has masks; a tile of several panels is always full.
func (k *kern) masked(body func(masked bool)) {
	if !k.masks || k.panels > 1 {
		body(false)
		return
	}
	n := k.labels
	k.labels++
	k.p("TESTQ $%d, %d(%s)", flagMask, offFlags, rArgs)
	k.p("JNZ masked%d", n)
	body(false)
	k.p("JMP done%d", n)
	k.label(fmt.Sprintf("masked%d", n))
	body(true)
	k.label(fmt.Sprintf("done%d", n))
}

// load starts the accumulators: zero, or what earlier blocks of k left in C.
func (k *kern) load() {
	n := k.labels
	k.labels++
	k.p("TESTQ $%d, %d(%s)", flagAccum, offFlags, rArgs)
	k.p("JZ zero%d", n)
	k.masked(func(masked bool) {
		k.rowsAt(atC, offLDC, masked, func(mem, mask, acc string) {
			if mask != "" {
				k.p("VMOVUPS.Z %s, %s%s", mem, mask, acc)
			} else {
				k.p("VMOVUPS %s, %s", mem, acc)
			}
		})
	})
	k.p("JMP start%d", n)
	k.label(fmt.Sprintf("zero%d", n))
	for r := range k.rows {
		for v := range k.nv {
			k.p("VXORPS %s, %s, %s", k.acc(r, v), k.acc(r, v), k.acc(r, v))
		}
	}
	k.label(fmt.Sprintf("start%d", n))
}

// ahead says whether the kernel fetches the next panel while it works on this one, 64 bytes for each k. Several panels at once are read so
// fast that the processor's own prefetching must do.
func (k *kern) ahead() bool { return k.panels == 1 && k.kind != depthwise }

// touch fetches what the end of the tile will add to and write, or what the start of the next will load.
func (k *kern) touch() {
	k.p("MOVQ %s, AX", atC)
	k.p("MOVQ %d(%s), %s", offLDC, rArgs, rOff)
	n := k.labels
	k.labels++
	k.p("TESTQ $%d, %d(%s)", flagAccum, offFlags, rArgs)
	k.p("JZ touch%d", n)
	k.p("ADDQ %d(%s), AX", offCStep, rArgs)
	k.label(fmt.Sprintf("touch%d", n))
	k.fetchRows()
	k.ifFlag(flagAdd, func() {
		k.p("MOVQ %s, AX", atAdd)
		k.p("MOVQ %d(%s), %s", offLDAdd, rArgs, rOff)
		k.fetchRows()
	})
}

// fetchRows fetches the lines of a tile at AX whose rows lie rOff apart.
func (k *kern) fetchRows() {
	for r := range k.rows {
		for at := 0; at < k.nv*k.bytes; at += 64 {
			k.p("PREFETCHT1 %d(AX)", at)
		}
		if r < k.rows-1 {
			k.p("ADDQ %s, AX", rOff)
		}
	}
}

// unroll is how many k share one turn of the loop.
const unroll = 4

// product runs over the segments of A and over k within each.
func (k *kern) product() {
	k.p("MOVQ %d(%s), %s", offB, rArgs, rB)
	k.p("MOVQ %d(%s), %s", offOffs, rArgs, rOff)
	k.p("MOVQ %d(%s), %s", offSegs, rArgs, rSeg)
	if k.panels > 1 {
		k.p("MOVQ %d(%s), %s", offPStep, rArgs, rPS)
		k.p("LEAQ (%s)(%s*2), %s", rPS, rPS, rPS3)
	}
	k.label("segment")
	k.p("MOVQ (%s), AX", rOff)
	k.p("ADDQ $8, %s", rOff)
	k.p("ADDQ %s, AX", rTile)
	bases := k.bases()
	k.p("MOVQ %d(%s), %s", offK, rArgs, rK)
	k.p("SUBQ $%d, %s", unroll, rK)
	k.p("JLT rest")
	k.p("PCALIGN $32")
	k.label("loop")
	for u := range unroll {
		k.step(4 * u)
		if k.ahead() {
			k.p("PREFETCHT1 %d(%s)", 64*u, rPF)
		}
	}
	if k.ahead() {
		l := fmt.Sprintf("more%d", k.labels)
		k.labels++
		k.p("ADDQ $%d, %s", 64*unroll, rPF)
		k.p("CMPQ %s, %s", rPF, rEnd)
		k.p("JCS %s", l)
		k.p("MOVQ %s, %s", rB, rPF) // which is there already
		k.p("XORQ %s, %s", rEnd, rEnd)
		k.label(l)
	}
	for b := range bases {
		k.p("ADDQ $%d, %s", 4*unroll, rowBase[b])
	}
	k.p("SUBQ $%d, %s", unroll, rK)
	k.p("JGE loop")
	k.label("rest")
	k.p("ADDQ $%d, %s", unroll, rK)
	k.p("JZ ended")
	k.label("one")
	k.step(0)
	for b := range bases {
		k.p("ADDQ $4, %s", rowBase[b])
	}
	k.p("DECQ %s", rK)
	k.p("JNZ one")
	k.label("ended")
	k.p("DECQ %s", rSeg)
	k.p("JNZ segment")
}

// bases sets the base registers of the rows from AX and returns how many there are.
func (k *kern) bases() int {
	n := (k.rows + 4) / 5
	for b := 1; b < n; b++ {
		k.p("LEAQ (%s)(%s*4), %s", rowBase[b-1], rLDA, rowBase[b])
		k.p("ADDQ %s, %s", rLDA, rowBase[b])
	}
	return n
}

// channels is the product of a depthwise convolution: each stretch is one tap, whose weights meet the same channels of every pixel.
func (k *kern) channels(masked bool) {
	loop := fmt.Sprintf("tap%v", masked)
	k.p("MOVQ %d(%s), %s", offB, rArgs, rB)
	k.p("MOVQ %d(%s), %s", offOffs, rArgs, rOff)
	k.p("MOVQ %d(%s), %s", offSegs, rArgs, rSeg)
	k.p("PCALIGN $32")
	k.label(loop)
	k.p("MOVQ (%s), AX", rOff)
	k.p("ADDQ $8, %s", rOff)
	k.p("ADDQ %s, AX", rTile)
	k.bases()
	for v := range k.nv {
		k.p("VMOVUPS %s, %s", k.bAddr(v, k.vecs), k.tmp(v))
	}
	for r := range k.rows {
		for v := range k.nv {
			mask := ""
			if masked {
				mask = fmt.Sprintf("K%d, ", v+1)
			}
			k.p("VFMADD231PS %s, %s, %s%s", rowAddr(r, v*k.bytes), k.tmp(v), mask, k.acc(r, v))
		}
	}
	k.p("ADDQ %s, %s", rBS, rB)
	k.p("DECQ %s", rSeg)
	k.p("JNZ %s", loop)
}

// step multiplies one element (or group of small integers) of each row with one row of B.
func (k *kern) step(disp int) {
	switch {
	case k.rows == 1 && k.kind != madd:
		k.p("VBROADCASTSS %s, %s", rowAddr(0, disp), k.tmp(0))
		for v := range k.nv {
			k.mulAdd(k.bAddr(v, k.vecs), k.tmp(0), k.acc(0, v))
		}
	case k.panels > 1:
		for r := range k.rows {
			k.p("VBROADCASTSS %s, %s", rowAddr(r, disp), k.tmp(r))
		}
		for v := range k.nv {
			b := k.tmp(k.rows)
			k.p("VMOVUPS %s, %s", k.bAddr(v, k.vecs), b)
			for r := range k.rows {
				k.mulAdd(b, k.tmp(r), k.acc(r, v))
			}
		}
	default:
		for v := range k.nv {
			k.p("VMOVUPS %s, %s", k.bAddr(v, k.vecs), k.tmp(v))
		}
		spare := min(k.regs-k.rows*k.nv-k.nv, 4)
		if k.kind == madd {
			spare = 1 // the other one holds the products
		}
		for r := range k.rows {
			if k.nv == 1 && k.masks && k.kind == floats {
				k.p("VFMADD231PS.BCST %s, %s, %s", rowAddr(r, disp), k.tmp(0), k.acc(r, 0))
				continue
			}
			a := k.tmp(k.nv + r%spare)
			k.p("VBROADCASTSS %s, %s", rowAddr(r, disp), a)
			for v := range k.nv {
				k.mulAdd(k.tmp(v), a, k.acc(r, v))
			}
		}
	}
	k.p("ADDQ %s, %s", rBS, rB)
}

// mulAdd adds the products of b (signed where that matters; a register or memory) and a to acc.
func (k *kern) mulAdd(b, a, acc string) {
	switch k.kind {
	case vnni:
		k.p("VPDPBUSD %s, %s, %s", b, a, acc)
	case madd:
		product := k.tmp(k.nv + 1)
		k.p("VPMADDWD %s, %s, %s", b, a, product)
		k.p("VPADDD %s, %s, %s", product, acc, acc)
	default:
		k.p("VFMADD231PS %s, %s, %s", b, a, acc)
	}
}
