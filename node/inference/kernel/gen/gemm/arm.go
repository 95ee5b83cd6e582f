package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
)

// NEON: a panel has 16 columns, 4 vectors; half a panel 2. Up to 6 rows leave 24 accumulators, 6 registers for four k of each row, and 2
// for B. Instructions that Go's assembler does not have are written as words; the comment says what they are.
const (
	neonRows  = 6
	neonBytes = 16
	neonHalf  = 2 // vectors
)

// The kinds on arm64: SDOT (both operands signed) where the machine has it, else products of int16.
var neonKinds = []kind{floats, depthwise, sdot, smlal}

func arm64(files map[string][]byte) {
	a := &asm{}
	a.WriteString(header + "#include \"textflag.h\"\n")
	for _, d := range neonKinds {
		for rows := 1; rows <= neonRows; rows++ {
			for halves := 1; halves <= 2; halves++ {
				neonKernel(a, d, rows, halves, 1)
			}
		}
		if d.wide() {
			for _, w := range wide {
				neonKernel(a, d, w.rows, 2, w.panels)
			}
		}
	}
	files["gemm_neon_arm64.s"] = a.Bytes()

	var b bytes.Buffer
	b.WriteString(header + "package kernel\n")
	for _, d := range neonKinds {
		s := isa{level: "NEON", rows: neonRows, depth: neonRows}
		choose(&b, s, d)
		for rows := 1; rows <= neonRows; rows++ {
			for halves := 1; halves <= 2; halves++ {
				fmt.Fprintf(&b, "\n//go:noescape\nfunc %s(t *tile)\n", kernelName(d, "NEON", rows, halves, 1))
			}
		}
		if d.wide() {
			for _, w := range wide {
				fmt.Fprintf(&b, "\n//go:noescape\nfunc %s(t *tile)\n", kernelName(d, "NEON", w.rows, 2, w.panels))
			}
		}
	}
	text, err := format.Source(b.Bytes())
	if err != nil {
		log.Fatalf("format stubs: %v", err)
	}
	files["gemm_stubs_arm64.go"] = text
}

// General registers.
const (
	nArgs  = 0
	nTile  = 1 // rows of A of this tile
	nLDA   = 2
	nBS    = 4
	nK     = 5
	nSegs  = 6
	nOffs  = 7
	nRow   = 8 // to 13: rows of A, then whatever the epilogue walks over
	nTmp   = 14
	nTmp2  = 15
	nC     = 19
	nBias  = 20
	nAdd   = 21
	nTiles = 22
	nFlags = 23
)

// nB are the panels of B: one pointer each.
var nB = [...]int{3, 24, 25, 26}

// neon is one kernel for arm64.
type neon struct {
	*asm
	kind         kind
	rows, panels int
	nv, per      int // vectors per row, and per row and panel
	b0           int // first register for B
}

func neonKernel(a *asm, d kind, rows, halves, panels int) {
	k := &neon{asm: a, kind: d, rows: rows, panels: panels, per: halves * neonHalf, b0: rows}
	k.nv = k.per * panels
	a.text(kernelName(d, "NEON", rows, halves, panels), fmt.Sprintf("%d rows, %d panels of %d vectors.", rows, panels, k.per), 0)
	a.p("MOVD t+0(FP), R%d", nArgs)
	for _, l := range []struct{ off, reg int }{{offA, nTile}, {offLDA, nLDA}, {offBStep, nBS}, {offC, nC}, {offBias, nBias}, {offAdd, nAdd},
		{offTiles, nTiles}, {offFlags, nFlags}} {
		k.get(l.off, l.reg)
	}
	if d == sdot {
		k.get(offRow1, 16)
		k.get(offRow2, 17)
	}
	a.label("tile")
	k.load()
	k.start()
	if d == depthwise {
		k.channels()
	} else {
		k.product()
	}
	k.epilogue()
	k.next()
	a.p("RET")
}

func (k *neon) get(off, reg int) { k.p("MOVD %d(R%d), R%d", off, nArgs, reg) }

func (k *neon) acc(r, v int) int { return 31 - r*k.nv - v }

func (k *neon) word(w uint32, format string, args ...any) {
	k.p("WORD $0x%08x // %s", w, fmt.Sprintf(format, args...))
}

// three emits a vector instruction with two sources.
func (k *neon) three(op uint32, name string, d, n, m int) {
	k.word(op|uint32(m)<<16|uint32(n)<<5|uint32(d), "%s V%d.4S, V%d.4S, V%d.4S", name, d, n, m)
}

func (k *neon) loadQ(base, off, v int)  { k.p("FMOVQ %d(R%d), F%d", off, base, v) }
func (k *neon) storeQ(base, off, v int) { k.p("FMOVQ F%d, %d(R%d)", v, off, base) }

// matrix emits op for each accumulator with its place in a matrix of rows that starts at register ptr.
func (k *neon) matrix(ptr, offLD int, op func(base, off, acc int)) {
	k.get(offLD, nTmp2)
	k.p("MOVD R%d, R%d", ptr, nRow)
	for r := range k.rows {
		for v := range k.nv {
			op(nRow, v*neonBytes, k.acc(r, v))
		}
		if r < k.rows-1 {
			k.p("ADD R%d, R%d, R%d", nTmp2, nRow, nRow)
		}
	}
}

// ifFlag emits body under a bit of flags.
func (k *neon) ifFlag(bit int, body func()) {
	l := fmt.Sprintf("no%d", k.labels)
	k.labels++
	k.p("TST $%d, R%d", bit, nFlags)
	k.p("BEQ %s", l)
	body()
	k.label(l)
}

func (k *neon) load() {
	k.p("TST $%d, R%d", flagAccum, nFlags)
	k.p("BEQ zero")
	k.matrix(nC, offLDC, k.loadQ)
	k.p("B started")
	k.label("zero")
	for r := range k.rows {
		for v := range k.nv {
			k.p("VEOR V%d.B16, V%d.B16, V%d.B16", k.acc(r, v), k.acc(r, v), k.acc(r, v))
		}
	}
	k.label("started")
}

// start sets the pointers into B and the stretches.
func (k *neon) start() {
	k.get(offB, nB[0])
	for i := 1; i < k.panels; i++ {
		if i == 1 {
			k.get(offPStep, nTmp)
		}
		k.p("ADD R%d, R%d, R%d", nTmp, nB[i-1], nB[i])
	}
	k.get(offOffs, nOffs)
	k.get(offSegs, nSegs)
}

// rowPointers sets the rows of A for the next stretch.
func (k *neon) rowPointers() {
	k.p("MOVD.P 8(R%d), R%d", nOffs, nRow)
	k.p("ADD R%d, R%d, R%d", nTile, nRow, nRow)
	for r := 1; r < k.rows; r++ {
		k.p("ADD R%d, R%d, R%d", nLDA, nRow+r-1, nRow+r)
	}
}

// product: a register full of k (four float32 or groups of four int8, or eight int16) of each row is loaded at once; the multiplications
// pick one lane.
func (k *neon) product() {
	lanes, size := 4, 4
	if k.kind == smlal {
		lanes, size = 8, 2
	}
	k.label("segment")
	k.rowPointers()
	k.get(offK, nK)
	k.p("SUBS $%d, R%d, R%d", lanes, nK, nK)
	k.p("BLT rest")
	k.label("loop")
	for r := range k.rows {
		k.loadQ(nRow+r, 0, r)
		k.p("ADD $16, R%d, R%d", nRow+r, nRow+r)
	}
	for lane := range lanes {
		k.step(lane)
	}
	k.p("SUBS $%d, R%d, R%d", lanes, nK, nK)
	k.p("BGE loop")
	k.label("rest")
	k.p("ADDS $%d, R%d, R%d", lanes, nK, nK)
	k.p("BEQ ended")
	k.label("one")
	for r := range k.rows {
		if k.kind == smlal {
			k.p("MOVHU (R%d), R%d", nRow+r, nTmp)
			k.p("VDUP R%d, V%d.H8", nTmp, r)
		} else {
			k.p("FMOVS (R%d), F%d", nRow+r, r)
		}
		k.p("ADD $%d, R%d, R%d", size, nRow+r, nRow+r)
	}
	k.step(0)
	k.p("SUBS $1, R%d, R%d", nK, nK)
	k.p("BNE one")
	k.label("ended")
	k.p("SUBS $1, R%d, R%d", nSegs, nSegs)
	k.p("BNE segment")
}

// step multiplies one lane of the rows with one row of B, whose vectors take turns in the registers left.
func (k *neon) step(lane int) {
	spare := min(32-k.rows*k.nv-k.rows, 4)
	for v := range k.nv {
		b := k.b0 + v%spare
		if k.kind == smlal {
			k.narrow(v, b, lane)
			continue
		}
		k.loadQ(nB[v/k.per], v%k.per*neonBytes, b)
		for r := range k.rows {
			k.lane(k.acc(r, v), b, r, lane)
		}
	}
	for i := range k.panels {
		k.p("ADD R%d, R%d, R%d", nBS, nB[i], nB[i])
	}
}

// narrow multiplies vector v of B, of which a register holds two.
func (k *neon) narrow(v, b, lane int) {
	op, name := uint32(0x4f402000), "SMLAL2"
	if v%2 == 0 {
		k.loadQ(nB[0], v/2*neonBytes, b)
		op, name = 0x0f402000, "SMLAL"
	} else {
		b = k.b0 + (v-1)%min(32-k.rows*k.nv-k.rows, 4)
	}
	at := uint32(lane&1)<<20 | uint32(lane>>1&1)<<21 | uint32(lane>>2)<<11
	for r := range k.rows {
		acc := k.acc(r, v)
		k.word(op|at|uint32(r)<<16|uint32(b)<<5|uint32(acc), "%s V%d.4S, V%d, V%d.H[%d]", name, acc, b, r, lane)
	}
}

// lane adds B times one lane of A to an accumulator.
func (k *neon) lane(acc, b, a, lane int) {
	at := uint32(lane&1)<<21 | uint32(lane>>1)<<11 | uint32(a)<<16 | uint32(b)<<5 | uint32(acc)
	if k.kind == sdot {
		k.word(0x4f80e000|at, "SDOT V%d.4S, V%d.16B, V%d.4B[%d]", acc, b, a, lane)
		return
	}
	k.word(0x4f801000|at, "FMLA V%d.4S, V%d.4S, V%d.S[%d]", acc, b, a, lane)
}

// channels is the product of a depthwise convolution.
func (k *neon) channels() {
	k.label("tap")
	k.rowPointers()
	for v := range k.nv {
		k.loadQ(nB[0], v*neonBytes, k.b0)
		for r := range k.rows {
			k.loadQ(nRow+r, v*neonBytes, r)
			k.p("VFMLA V%d.S4, V%d.S4, V%d.S4", r, k.b0, k.acc(r, v))
		}
	}
	k.p("ADD R%d, R%d, R%d", nBS, nB[0], nB[0])
	k.p("SUBS $1, R%d, R%d", nSegs, nSegs)
	k.p("BNE tap")
}

// each emits op on every accumulator.
func (k *neon) each(op func(acc int)) {
	for r := range k.rows {
		for v := range k.nv {
			op(k.acc(r, v))
		}
	}
}

// broadcast fills a register with a float32 of the arguments.
func (k *neon) broadcast(off, v int) {
	k.p("MOVWU %d(R%d), R%d", off, nArgs, nTmp)
	k.p("VDUP R%d, V%d.S4", nTmp, v)
}

func (k *neon) epilogue() {
	if k.kind == sdot {
		k.rankOne(flagRank1, nBias, 16)
		k.rankOne(flagRank2, nAdd, 17)
	}
	if k.kind == sdot || k.kind == smlal {
		k.matrix(nC, offLDC, k.storeQ)
		return
	}
	k.ifFlag(flagAlpha, func() {
		k.broadcast(offAlpha, 0)
		k.each(func(acc int) { k.three(0x6e20dc00, "FMUL", acc, acc, 0) })
	})
	k.ifFlag(flagScale, func() {
		k.get(offScale, nRow)
		for v := range k.nv {
			k.loadQ(nRow, v*neonBytes, 0)
			for r := range k.rows {
				k.three(0x6e20dc00, "FMUL", k.acc(r, v), k.acc(r, v), 0)
			}
		}
	})
	for _, m := range []struct{ flag, ptr, ld int }{{flagBias, nBias, offLDBias}, {flagAdd, nAdd, offLDAdd}} {
		k.ifFlag(m.flag, func() {
			k.matrix(m.ptr, m.ld, func(base, off, acc int) {
				k.loadQ(base, off, 0)
				k.three(0x4e20d400, "FADD", acc, acc, 0)
			})
		})
	}
	k.ifFlag(flagClip, func() {
		// FMAX and FMIN order the zeros, which Epilogue does not: compare and select instead.
		k.broadcast(offLo, 0)
		k.each(func(acc int) {
			k.three(0x6ea0e400, "FCMGT", 1, 0, acc)
			k.three(0x6ea01c00, "BIT", acc, 0, 1)
		})
		k.broadcast(offHi, 0)
		k.each(func(acc int) {
			k.three(0x6ea0e400, "FCMGT", 1, acc, 0)
			k.three(0x6ea01c00, "BIT", acc, 0, 1)
		})
	})
	k.matrix(nC, offLDC, k.storeQ)
}

// rankOne adds the product of a column vector, one int32 per row at register rows, and a row vector at register cols.
func (k *neon) rankOne(bit, cols, rows int) {
	k.ifFlag(bit, func() {
		for r := range k.rows {
			k.p("MOVWU %d(R%d), R%d", 4*r, rows, nTmp)
			k.p("VDUP R%d, V0.S4", nTmp)
			for v := range k.nv {
				k.loadQ(cols, v*neonBytes, 1)
				k.three(0x4ea09400, "MLA", k.acc(r, v), 0, 1)
			}
		}
	})
}

// next moves every pointer to the next tile.
func (k *neon) next() {
	k.p("SUBS $1, R%d, R%d", nTiles, nTiles)
	k.p("BEQ finished")
	step := func(off, reg, times int) {
		k.get(off, nTmp)
		if times > 1 {
			k.p("MOVD $%d, R%d", times, nTmp2)
			k.p("MUL R%d, R%d, R%d", nTmp2, nTmp, nTmp)
		}
		k.p("ADD R%d, R%d, R%d", nTmp, reg, reg)
	}
	step(offAStep, nTile, 1)
	step(offCStep, nC, 1)
	if k.kind == sdot {
		k.p("ADD $%d, R16", 4*k.rows)
		k.p("ADD $%d, R17", 4*k.rows)
	} else {
		step(offLDBias, nBias, k.rows)
		step(offLDAdd, nAdd, k.rows)
	}
	k.p("B tile")
	k.label("finished")
}
