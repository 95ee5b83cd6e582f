package kernel

import "unsafe"

//go:generate go run ./gen/gemm

// tile is the argument of the generated kernels: some tiles of rows, one under the other, times one panel of B (or several, for the wide
// kernels). All strides are in bytes. The kernels do not write to it.
//
// Row r of tile i starts, in A, at a + i*aStep + r*lda; its elements lie in segs stretches of k consecutive floats, stretch s at offs[s]
// bytes from there. That is a plain matrix with one stretch, and a convolution window with one stretch per kernel row.
type tile struct {
	a      unsafe.Pointer
	lda    int
	offs   unsafe.Pointer // []int
	segs   int
	k      int
	b      unsafe.Pointer
	bStep  int // from one k to the next
	pStep  int // from one panel to the next, for the wide kernels
	c      unsafe.Pointer
	ldc    int
	tiles  int
	aStep  int
	cStep  int
	flags  int
	bias   unsafe.Pointer // with row stride ldBias, which is 0 for a bias per column
	ldBias int
	add    unsafe.Pointer
	ldAdd  int
	alpha  float32
	lo, hi float32
	maskLo uint16 // which columns exist, where the instruction set has masks
	maskHi uint16

	row1, row2 unsafe.Pointer // int8 only: see tileRank1
	scale      unsafe.Pointer // one factor per column
	pf, pfEnd  uintptr        // what will be needed next and is worth fetching meanwhile; a hint, so not a pointer
}

// What a kernel does around the products. Without tileAccum the sums start at +0, with it at what c holds. The others follow Epilogue.
const (
	tileAccum = 1 << iota
	tileAlpha
	tileBias
	tileAdd
	tileClip
	tileMask
	tileRank1 // int8 only: add row1[r]*bias[j]
	tileRank2 // int8 only: add row2[r]*add[j]
	tileScale
)

// microKernels is one level's set of generated kernels.
type microKernels struct {
	level     Level
	rows      int // most rows of a tile
	nr        int // columns of a panel; a kernel does half a panel or a whole one
	masks     bool
	run       func(t *tile, rows, halves int)
	wide      func(t *tile, rows int)         // rows up to wideRows
	depth     func(t *tile, rows, halves int) // depthwise, rows up to depthRows
	depthRows int

	// Products of small integers: pairs of int16, or where the machine has it four uint8 (int8 if signedA) by four int8.
	// pairGroup is how many k of a column lie together for madd.
	pairGroup int
	madd      func(t *tile, rows, halves int)
	quads     func(t *tile, rows, halves int)
	quadsWide func(t *tile, rows int)
	signedA   bool

	// Optional: packRows copies one panel's k rows, ld bytes apart; transpose8 turns 8 rows of n columns (a multiple of 8) into n of 8.
	packRows   func(dst, src unsafe.Pointer, ld, k int)
	transpose8 func(dst, src unsafe.Pointer, ldd, lds, n int)
}

// widePanels[r] is how many whole panels the wide kernel for r rows takes.
var widePanels = [...]int{0, 4, 2, 2}

const wideRows = len(widePanels) - 1

// sweep runs the tiles over rows rows. All pointers of t are at row 0. The tiles are balanced: 128 rows are 8 of 13 and 2 of 12, because
// a last one of a few rows would be short of independent sums.
func sweep(t *tile, run func(t *tile, rows, halves int), most, rows, halves int) {
	count := (rows + most - 1) / most
	size, extra := rows/count, rows%count
	if extra > 0 {
		t.tiles, t.aStep, t.cStep = extra, (size+1)*t.lda, (size+1)*t.ldc
		run(t, size+1, halves)
		done := extra * (size + 1)
		t.fetched()
		t.a = unsafe.Add(t.a, done*t.lda)
		t.c = unsafe.Add(t.c, done*t.ldc)
		if t.flags&tileBias != 0 {
			t.bias = unsafe.Add(t.bias, done*t.ldBias)
		}
		if t.flags&tileAdd != 0 {
			t.add = unsafe.Add(t.add, done*t.ldAdd)
		}
		if t.flags&(tileRank1|tileRank2) != 0 {
			t.row1, t.row2 = unsafe.Add(t.row1, 4*done), unsafe.Add(t.row2, 4*done)
		}
	}
	t.tiles, t.aStep, t.cStep = count-extra, size*t.lda, size*t.ldc
	run(t, size, halves)
	t.fetched()
}

// fetched moves the hint on by what the kernels have just fetched.
func (t *tile) fetched() { t.pf = min(t.pf+uintptr(64*t.tiles*t.segs*t.k), t.pfEnd) }
