package main

// The end of a tile: see Epilogue in the kernel package for the order and the meaning of each step.

// each emits op on every accumulator.
func (k *kern) each(op func(acc string)) {
	for r := range k.rows {
		for v := range k.nv {
			op(k.acc(r, v))
		}
	}
}

// epilogue finishes the sums and stores them: see Epilogue for the order and the meaning of each step.
func (k *kern) epilogue() {
	if k.kind == vnni {
		k.rankOne(flagRank1, offBias, atRow1)
		k.rankOne(flagRank2, offAdd, atRow2)
	}
	if k.kind.ints() {
		k.store()
		return
	}
	k.p("TESTQ $%d, %d(%s)", flagAlpha|flagScale|flagBias|flagAdd|flagClip, offFlags, rArgs)
	k.p("JZ store")
	k.ifFlag(flagAlpha, func() {
		k.p("VBROADCASTSS %d(%s), %s", offAlpha, rArgs, k.tmp(0))
		k.each(func(acc string) { k.p("VMULPS %s, %s, %s", k.tmp(0), acc, acc) })
	})
	k.ifFlag(flagScale, func() {
		k.p("MOVQ %d(%s), AX", offScale, rArgs)
		for v := range k.nv {
			k.column(v)
			for r := range k.rows {
				k.p("VMULPS %s, %s, %s", k.tmp(0), k.acc(r, v), k.acc(r, v))
			}
		}
	})
	for _, m := range []struct {
		flag, ld int
		at       string
	}{{flagBias, offLDBias, atBias}, {flagAdd, offLDAdd, atAdd}} {
		k.ifFlag(m.flag, func() {
			k.masked(func(masked bool) {
				k.rowsAt(m.at, m.ld, masked, func(mem, mask, acc string) { k.p("VADDPS %s, %s, %s%s", mem, acc, mask, acc) })
			})
		})
	}
	k.ifFlag(flagClip, func() {
		// The second source wins when either is NaN or both are zero: the value must be it.
		k.p("VBROADCASTSS %d(%s), %s", offLo, rArgs, k.tmp(0))
		k.each(func(acc string) { k.p("VMAXPS %s, %s, %s", acc, k.tmp(0), acc) })
		k.p("VBROADCASTSS %d(%s), %s", offHi, rArgs, k.tmp(0))
		k.each(func(acc string) { k.p("VMINPS %s, %s, %s", acc, k.tmp(0), acc) })
	})
	k.label("store")
	k.store()
}

// rankOne adds the product of a column vector at rows and a row vector at col: the zero points' share.
func (k *kern) rankOne(bit, col int, rows string) {
	k.ifFlag(bit, func() {
		k.p("MOVQ %d(%s), AX", col, rArgs)
		k.p("MOVQ %s, %s", rows, rOff)
		for v := range k.nv {
			k.column(v)
			for r := range k.rows {
				k.p("VPMULLD.BCST %d(%s), %s, %s", 4*r, rOff, k.tmp(0), k.tmp(1))
				k.p("VPADDD %s, %s, %s", k.tmp(1), k.acc(r, v), k.acc(r, v))
			}
		}
	})
}

// column loads vector v of the row at AX, as far as its columns exist.
func (k *kern) column(v int) {
	k.masked(func(masked bool) {
		if masked {
			k.p("VMOVUPS.Z %d(AX), K%d, %s", v*k.bytes, v+1, k.tmp(0))
		} else {
			k.p("VMOVUPS %d(AX), %s", v*k.bytes, k.tmp(0))
		}
	})
}

func (k *kern) store() {
	k.masked(func(masked bool) {
		k.rowsAt(atC, offLDC, masked, func(mem, mask, acc string) { k.p("VMOVUPS %s, %s%s", acc, mask, mem) })
	})
}

// next moves every pointer to the next tile and goes back.
func (k *kern) next() {
	k.p("DECQ %s", atTiles)
	k.p("JZ finished")
	k.p("ADDQ %d(%s), %s", offAStep, rArgs, rTile)
	k.p("MOVQ %d(%s), AX", offCStep, rArgs)
	k.p("ADDQ AX, %s", atC)
	if k.kind.ints() {
		k.p("ADDQ $%d, %s", 4*k.rows, atRow1)
		k.p("ADDQ $%d, %s", 4*k.rows, atRow2)
		k.p("JMP tile")
		k.label("finished")
		return
	}
	k.p("IMUL3Q $%d, %d(%s), AX", k.rows, offLDBias, rArgs)
	k.p("ADDQ AX, %s", atBias)
	k.p("IMUL3Q $%d, %d(%s), AX", k.rows, offLDAdd, rArgs)
	k.p("ADDQ AX, %s", atAdd)
	k.p("JMP tile")
	k.label("finished")
}
