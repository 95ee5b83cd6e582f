package kernel

import (
	"sync"
	"unsafe"
)

// product is one matrix product in the terms of the microkernels. A matrix product has one run of m rows; a convolution has one run per
// output row: within a run, rows of A are lda apart, and the window says where a run starts.
type product struct {
	ks         *microKernels
	m, n       int
	runLen     int
	windowed   bool
	win        window
	outRow     func(run int) int // the output row of a run's first row; nil: rows are output rows
	outStep    int               // output rows from one row of a run to the next, if outRow is not nil
	a          []float32
	lda        int
	perChannel bool  // depthwise: column j meets only channel j of A, so a panel's rows start at its own column
	aTrans     bool  // a is k×m; it is transposed block by block
	segs       []int // where the stretches of k start, in elements from the row's start
	segLen     int
	segAt      []int     // where each stretch's elements of k lie in b, if not one stretch after the other
	b          []float32 // panels, or row-major when direct
	bStep      int       // elements from one k to the next: nr, or b's leading dimension
	pStep      int       // elements from one panel to the next
	tail       []float32 // direct only: the packed last panel, when n is no multiple of nr
	c          []float32
	ldc        int
	e          *Epilogue
	blocks     []kBlock
	flags      int  // of the last block
	slow       bool // the epilogue has a C that the kernels do not do: it is applied row by row afterwards
	copyA      bool
	rowsPer    int // rows of a block
	cols       int // panels of a group
}

// kBlock is a part of the reduction that is done for all rows of a block before the next: some whole stretches, or a part of one.
type kBlock struct {
	seg, segs int
	k0, k     int // within a stretch
	at        int // where its k starts in b
}

const (
	// kcMax is the depth of a block: a panel of B this deep (48 KiB at 32 columns) just fits the first-level cache, and storing and
	// reloading the sums costs about 1 % at this depth.
	kcMax = 384
	// mcElems bounds a block of A: 256 KiB stay in the second-level cache of every machine this decade.
	mcElems = 32 << 10
	// smallB is the size of a B that stays in the second-level cache (512 KiB). Then blocks of rows are so low that their part of C (and of a residual)
	// has cElems elements: going through fewer pages at a time makes memory faster.
	smallB = 128 << 10
	cElems = 32 << 10
	// hotElems bounds the part of C that a map activation finds still in the second-level cache.
	hotElems = 64 << 10
)

// products are kept, because a small product takes less time than making room for its description.
var products = sync.Pool{New: func() any { return new(product) }}

func newProduct(ks *microKernels) *product {
	g := products.Get().(*product)
	*g = product{ks: ks, segs: g.segs[:0], segAt: g.segAt[:0], blocks: g.blocks[:0]}
	return g
}

// free gives g back, holding on to none of its operands.
func (g *product) free() {
	*g = product{segs: g.segs, segAt: g.segAt, blocks: g.blocks}
	products.Put(g)
}

// depth makes g a plain product over k.
func (g *product) depth(k int) {
	if k > 0 {
		g.segs, g.segLen = append(g.segs, 0), k
	}
}

// plan fills in what follows from the sizes.
func (g *product) plan(threads int) {
	g.kBlocks()
	depth := 0
	for _, b := range g.blocks {
		depth = max(depth, b.segs*b.k)
	}
	g.planEpilogue()
	if !g.windowed {
		g.runLen = max(g.m, 1)
		// Rows a multiple of 1 KiB apart share a few sets of the first-level cache and throw each other out.
		g.copyA = g.aTrans || g.lda%256 == 0 && g.m > 4 && g.n > 2*g.ks.nr
	}
	limit := max(mcElems/max(depth, 1), 4*g.ks.rows)
	switch {
	case g.perChannel:
		limit = max(mcElems/g.n, 4*g.ks.depthRows)
	case len(g.blocks) == 1 && depth*g.n <= smallB:
		limit = min(limit, max(cElems/g.n, 4*g.ks.rows))
	}
	count := (g.m + limit - 1) / limit
	panels := (g.n + g.ks.nr - 1) / g.ks.nr
	for count < threads && count*2*g.ks.rows <= g.m && panels < 4*threads {
		count++
	}
	g.rowsPer = (g.m + count - 1) / count
	if g.windowed && g.win.copied {
		// Neighbouring blocks copy the rows that both need: with few output rows and wide dilation that would be most of the work.
		g.rowsPer = max(g.rowsPer, min(g.m, g.win.span/g.win.step/4*g.runLen))
	}
	switch unit := g.ks.rows; {
	case g.windowed && g.runLen <= 2*g.rowsPer: // do not cut runs into odd ends
		g.rowsPer = roundUp(g.rowsPer, g.runLen)
	case g.m > unit && threads == 1: // with more, equal shares matter more than full tiles
		g.rowsPer = roundUp(g.rowsPer, unit)
	}
	count = (g.m + g.rowsPer - 1) / g.rowsPer
	g.cols = panels
	if count < 2*threads && threads > 1 {
		g.cols = max(1, (panels*count+2*threads-1)/(2*threads))
		if g.m <= wideRows {
			w := widePanels[g.m]
			g.cols = (g.cols + w - 1) / w * w
		}
	}
	if g.e != nil && g.e.Act.Kind == ActMap {
		g.cols = min(g.cols, max(1, hotElems/(g.rowsPer*g.ks.nr)))
	}
}

// kBlocks cuts the reduction into even parts no deeper than kcMax.
func (g *product) kBlocks() {
	total := len(g.segs)
	if g.segLen <= kcMax && len(g.segAt) == 0 {
		per := max(1, kcMax/max(g.segLen, 1))
		count := (total + per - 1) / per
		for i := range count {
			lo, hi := total*i/count, total*(i+1)/count
			g.blocks = append(g.blocks, kBlock{seg: lo, segs: hi - lo, k: g.segLen, at: lo * g.segLen})
		}
		return
	}
	count := (g.segLen + kcMax - 1) / kcMax
	step := ((g.segLen+count-1)/count + 3) &^ 3
	for s := range total {
		at := s * g.segLen
		if len(g.segAt) > 0 {
			at = g.segAt[s]
		}
		for k0 := 0; k0 < g.segLen; k0 += step {
			g.blocks = append(g.blocks, kBlock{seg: s, segs: 1, k0: k0, k: min(step, g.segLen-k0), at: at + k0})
		}
	}
}

func (g *product) planEpilogue() {
	e := g.e
	if e == nil {
		return
	}
	if e.C != nil && e.CCol != 1 && g.n > 1 {
		g.slow = true
		return
	}
	if e.UseAlpha {
		g.flags |= tileAlpha
	}
	if e.Scale != nil {
		g.flags |= tileScale
	}
	if e.C != nil {
		g.flags |= tileBias
	}
	if e.Add != nil {
		g.flags |= tileAdd
	}
	if e.Act.Kind == ActClip {
		g.flags |= tileClip
	}
}

// scratch is what one task needs besides its operands.
type scratch struct {
	t      tile
	a, c   []float32
	win    []float32 // the block's input rows, in pad or in place, from winRow on
	pad    []float32
	winRow int
	offs   []int
}

var (
	scratches     = sync.Pool{New: func() any { return new(scratch) }}
	int8Scratches = sync.Pool{New: func() any { return new(int8Scratch) }}
)

// grow returns a slice of n elements, reusing s.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// run computes the product on the pool.
func (g *product) run(p *Pool) {
	if g.m == 0 || g.n == 0 {
		return
	}
	threads := p.Threads()
	if g.small() {
		threads = 1
	}
	g.plan(threads)
	groups := (g.n + g.cols*g.ks.nr - 1) / (g.cols * g.ks.nr)
	tasks := groups * ((g.m + g.rowsPer - 1) / g.rowsPer)
	if tasks == 1 || threads == 1 {
		g.tasks(0, tasks, groups)
		return
	}
	p.For(tasks, 1, func(lo, hi int) { g.tasks(lo, hi, groups) })
}

// small says whether the product takes so little time, some 3 µs, that another thread could not save any: neither many multiplications nor
// much of B to read.
func (g *product) small() bool {
	k := len(g.segs) * g.segLen
	return g.n*k < 1<<16 && g.m*g.n*k < 1<<18
}

// tasks does a range of the blocks of rows and groups of panels.
func (g *product) tasks(lo, hi, groups int) {
	s := scratches.Get().(*scratch)
	for i := lo; i < hi; i++ {
		r, c := i/groups*g.rowsPer, i%groups*g.cols*g.ks.nr
		g.block(s, r, min(r+g.rowsPer, g.m), c, min(c+g.cols*g.ks.nr, g.n))
	}
	s.t, s.win = tile{}, nil // keep nothing alive
	scratches.Put(s)
}

// block computes rows [r0, r1) of columns [c0, c1); c0 is at the start of a panel.
func (g *product) block(s *scratch, r0, r1, c0, c1 int) {
	if g.windowed {
		s.win, s.winRow = g.win.rows(&s.pad, r0/g.runLen, (r1-1)/g.runLen)
	}
	for i := range g.blocks {
		kb := &g.blocks[i]
		flags := 0
		if i > 0 {
			flags |= tileAccum
		}
		if i == len(g.blocks)-1 {
			flags |= g.flags
		}
		lda, src := g.prepareA(s, kb, r0, r1)
		for c := c0; c < c1; {
			c += g.panel(s, i, src, lda, flags, r0, r1, c0, c, c1)
		}
	}
	mapped := g.e != nil && g.e.Act.Kind == ActMap
	if !mapped && !g.slow && len(g.blocks) > 0 {
		return
	}
	if mapped && !g.slow && len(g.blocks) > 0 && g.outRow == nil && g.ldc == c1-c0 {
		g.e.Act.Map(g.c[r0*g.ldc : r1*g.ldc]) // rows without gaps are one
		return
	}
	for r := r0; r < r1; r++ {
		out := g.out(r)
		row := g.c[out*g.ldc+c0 : out*g.ldc+c1]
		if len(g.blocks) == 0 { // k = 0: the sums are +0
			clear(row)
		}
		if g.slow || len(g.blocks) == 0 {
			for j := range row {
				row[j] = g.e.apply(row[j], out, c0+j)
			}
		}
		g.e.mapRow(row)
	}
}

// out is the output row that row r of the product becomes.
func (g *product) out(r int) int {
	if g.outRow == nil {
		return r
	}
	return g.outRow(r/g.runLen) + r%g.runLen*g.outStep
}

// prepareA sets the stretches in s and copies the block's rows if they lie badly. src is nil if they stay where they are.
func (g *product) prepareA(s *scratch, kb *kBlock, r0, r1 int) (lda int, src []float32) {
	s.offs = s.offs[:0]
	if !g.copyA {
		for _, o := range g.segs[kb.seg : kb.seg+kb.segs] {
			s.offs = append(s.offs, 4*(o+kb.k0))
		}
		return g.lda, nil
	}
	s.offs = append(s.offs, 0)
	lda = (kb.k + 15) &^ 15
	if lda%256 == 0 {
		lda += 16
	}
	s.a = grow(s.a, (r1-r0)*lda)
	if g.aTrans {
		g.ks.transposeInto(s.a, lda, g.a[kb.k0*g.lda+r0:], g.lda, kb.k, r1-r0)
		return lda, s.a
	}
	for r := r0; r < r1; r++ {
		copy(s.a[(r-r0)*lda:], g.a[r*g.lda+kb.k0:r*g.lda+kb.k0+kb.k])
	}
	return lda, s.a
}

// panel computes the panel at column c0, or several with a wide kernel, of the block's rows for one block of k. It returns the columns
// done. The task's columns are [first, c1).
func (g *product) panel(s *scratch, block int, src []float32, lda, flags int, r0, r1, first, c0, c1 int) int {
	ks, nr := g.ks, g.ks.nr
	kb, last := &g.blocks[block], block == len(g.blocks)-1
	t := &s.t
	*t = tile{lda: 4 * lda, offs: unsafe.Pointer(unsafe.SliceData(s.offs)), segs: kb.segs, k: kb.k, bStep: 4 * g.bStep, pStep: 4 * g.pStep,
		flags: flags}
	cols, halves, panels := min(nr, c1-c0), 2, 1
	if rows := min(r1-r0, g.runLen); rows <= wideRows && !g.perChannel {
		if w := widePanels[rows]; c1-c0 >= w*nr {
			panels, cols = w, w*nr
		}
	}
	if cols <= nr/2 {
		halves = 1
	}
	b := g.b
	at := c0/nr*g.pStep + kb.at*g.bStep
	if g.tail != nil && c0+nr > g.n {
		b, at, t.bStep = g.tail, kb.at*nr, 4*nr
	}
	t.b = unsafe.Pointer(&b[at])
	g.ahead(t, block, first, c0+cols, c1)
	aside := false
	if cols < nr {
		if ks.masks {
			t.flags |= tileMask
			t.maskLo = uint16(1<<min(cols, 16) - 1)
			t.maskHi = uint16(1<<max(cols-16, 0) - 1)
		} else if cols != halves*nr/2 {
			aside = true
		}
	}
	if aside {
		g.panelAside(s, kb, src, lda, last, r0, r1, c0, cols, halves)
		return cols
	}
	if e := g.e; e != nil && last {
		t.alpha, t.lo, t.hi = e.Alpha, e.Act.Lo, e.Act.Hi
	}
	g.runs(s, src, lda, r0, r1, c0, halves, panels, nil)
	return cols
}

// ahead tells the kernels what to fetch meanwhile: the next panel at column next, or the first one of the next block of k.
func (g *product) ahead(t *tile, block, first, next, end int) {
	t.pf = uintptr(t.b)
	t.pfEnd = t.pf
	if next >= end {
		block, next = block+1, first
	}
	if nr := g.ks.nr; g.bStep == nr && block < len(g.blocks) && !g.perChannel {
		kb := &g.blocks[block]
		t.pf = uintptr(unsafe.Pointer(&g.b[next/nr*g.pStep+kb.at*nr]))
		t.pfEnd = t.pf + uintptr(4*nr*kb.segs*kb.k)
	}
}

// runs sweeps over the rows of a block, run by run. The output goes to g.c, or to aside (r1-r0 rows of a panel's width) if that is not nil.
func (g *product) runs(s *scratch, src []float32, lda, r0, r1, c0, halves, panels int, aside []float32) {
	t := &s.t
	e := g.e
	step := 1
	if g.outRow != nil {
		step = g.outStep
	}
	for r := r0; r < r1; {
		run, pos := r/g.runLen, r%g.runLen
		rows := min(g.runLen-pos, r1-r)
		switch {
		case src != nil:
			t.a = unsafe.Pointer(&src[(r-r0)*lda])
		case g.windowed:
			at := (g.win.row(run)-s.winRow)*g.win.wp*g.win.ps + pos*lda
			if g.perChannel {
				at += c0
			}
			t.a = unsafe.Pointer(&s.win[at])
		default:
			t.a = unsafe.Pointer(&g.a[r*lda])
		}
		out := g.out(r)
		if aside != nil {
			t.c, t.ldc = unsafe.Pointer(&aside[(r-r0)*g.ks.nr]), 4*g.ks.nr
		} else {
			t.c, t.ldc = unsafe.Pointer(&g.c[out*g.ldc+c0]), 4*g.ldc*step
		}
		if t.flags&tileScale != 0 {
			t.scale = unsafe.Pointer(&e.Scale[c0])
		}
		if t.flags&tileBias != 0 {
			t.bias, t.ldBias = unsafe.Pointer(&e.C[out*e.CRow+c0]), 4*e.CRow*step
		}
		if t.flags&tileAdd != 0 {
			t.add, t.ldAdd = unsafe.Pointer(&e.Add[out*e.AddRow+c0]), 4*e.AddRow*step
		}
		switch {
		case panels == 1:
			g.sweep(t, rows, halves)
		case rows <= wideRows && widePanels[rows] == panels:
			t.tiles = 1
			g.ks.wide(t, rows)
		default: // the block cut this run
			g.panelByPanel(s, rows, panels)
		}
		r += rows
	}
}

func (g *product) sweep(t *tile, rows, halves int) {
	if g.perChannel {
		sweep(t, g.ks.depth, g.ks.depthRows, rows, halves)
		return
	}
	sweep(t, g.ks.run, g.ks.rows, rows, halves)
}

// panelByPanel does what a wide kernel for other row counts would do.
func (g *product) panelByPanel(s *scratch, rows, panels int) {
	first := s.t
	for i := range panels {
		t := &s.t
		*t = first
		step := i * g.ks.nr * 4
		t.b, t.c = unsafe.Add(first.b, i*first.pStep), unsafe.Add(first.c, step)
		if t.flags&tileScale != 0 {
			t.scale = unsafe.Add(first.scale, step)
		}
		if t.flags&tileBias != 0 {
			t.bias = unsafe.Add(first.bias, step)
		}
		if t.flags&tileAdd != 0 {
			t.add = unsafe.Add(first.add, step)
		}
		g.sweep(t, rows, 2)
	}
	s.t = first
}

// panelAside computes a panel whose last columns do not exist, for kernels without masks: into a scratch block that keeps the sums from
// one block of k to the next, and from there through the oracle's epilogue.
func (g *product) panelAside(s *scratch, kb *kBlock, src []float32, lda int, last bool, r0, r1, c0, cols, halves int) {
	nr := g.ks.nr
	s.c = grow(s.c, (r1-r0)*nr)
	s.t.flags &= tileAccum
	g.runs(s, src, lda, r0, r1, c0, halves, 1, s.c)
	if !last {
		return
	}
	e := g.e
	if g.slow {
		e = nil // block applies it to the whole rows
	}
	for r := r0; r < r1; r++ {
		out := g.out(r)
		row := g.c[out*g.ldc+c0 : out*g.ldc+c0+cols]
		for j := range row {
			row[j] = e.apply(s.c[(r-r0)*nr+j], out, c0+j)
		}
	}
}
