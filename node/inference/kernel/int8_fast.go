package kernel

import (
	"encoding/binary"
	"unsafe"
)

// Two ways to multiply small integers without ever saturating:
//
//	quads  VPDPBUSD (SDOT): four uint8 (int8) times four int8 are added to an int32 lane. A is read where it lies if it has that sign
//	       and its depth is a multiple of 4; otherwise it, and an unsigned B, are shifted by 128, and the zero points become two rank-one corrections:
//	       Σ(a-za)(b-zb) = Σab - za·Σb + (k·za - Σa)·zb.
//	pairs  VPMADDWD (SMLAL): two (one) int16 times as many. Zero points are subtracted while packing, since differences fit into int16.
//
// Everything is modulo 2^32, so the corrections are exact whatever wraps on the way.

// packedKind is the layout of a PackedInt8.
type packedKind uint8

const (
	packedScalar packedKind = iota
	packedQuads
	packedPairs
)

// int8Kind chooses the layout for the level in use.
func int8Kind() (packedKind, *microKernels) {
	ks := micro(current)
	switch {
	case ks == nil || ks.quads == nil && ks.madd == nil:
		return packedScalar, nil
	case ks.quads != nil:
		return packedQuads, ks
	}
	return packedPairs, ks
}

// pack fills pb from b in panels.
func (pb *PackedInt8) pack(b Int8) {
	k, n, nr := pb.k, pb.n, pb.ks.nr
	if pb.kind == packedPairs {
		pb.pairs = make([]int16, panelElems(roundUp(k, pb.ks.pairGroup), n, nr))
		pb.each(b, pb.ks.pairGroup, func(at, j int, v int32) { pb.pairs[at] = int16(v - b.zero(j)) })
		return
	}
	pb.data = make([]byte, panelElems(roundUp(k, 4), n, nr))
	pb.colSum = make([]int32, roundUp(n, nr))
	pb.colZero = make([]int32, roundUp(n, nr))
	shift := int32(128)
	if b.Signed {
		shift = 0
	}
	pb.each(b, 4, func(at, j int, v int32) {
		pb.data[at] = byte(v - shift)
		pb.colSum[j] += v - shift
	})
	for j := range n {
		pb.colZero[j] = b.zero(j) - shift
		pb.zeros = pb.zeros || pb.colZero[j] != 0
	}
}

// each visits every element of b with its place in panels of groups of g consecutive k.
func (pb *PackedInt8) each(b Int8, g int, f func(at, j int, v int32)) {
	nr, depth := pb.ks.nr, roundUp(pb.k, g)
	for j := range pb.n {
		base := j/nr*nr*depth + j%nr*g
		for kk := range pb.k {
			f(base+kk/g*nr*g+kk%g, j, b.at(kk, j))
		}
	}
}

func roundUp(n, to int) int { return (n + to - 1) / to * to }

// int8Block bounds the bytes of a block of A, which should stay in the second-level cache.
const int8Block = 128 << 10

// int8Scratch is what one task needs besides its operands.
type int8Scratch struct {
	scratch
	bytes      []byte
	words      []int16
	row1, row2 []int32
	out        []int32
}

// gemmInt8Fast runs the product on the level of b.
func gemmInt8Fast(p *Pool, m, n, k int, a Int8, b *PackedInt8, c []int32, ldc int) {
	ks := b.ks
	rows := max(int8Block/max(k, 1)/ks.rows*ks.rows, 2*ks.rows)
	if t := p.Threads(); t > 1 && m < rows*t {
		rows = max(roundUp((m+t-1)/t, ks.rows), ks.rows)
	}
	blocks := (m + rows - 1) / rows
	panels := (n + ks.nr - 1) / ks.nr
	groups := min(panels, max(1, 2*p.Threads()/max(blocks, 1)))
	if p.Threads() == 1 {
		groups = 1
	}
	cols := (panels + groups - 1) / max(groups, 1) * ks.nr
	p.For(blocks*groups, 1, func(lo, hi int) {
		s := int8Scratches.Get().(*int8Scratch)
		for i := lo; i < hi; i++ {
			r, j := i/groups*rows, i%groups*cols
			if j < n {
				s.block(&a, b, k, r, min(r+rows, m), j, min(j+cols, n), c, ldc)
			}
		}
		s.t = tile{}
		int8Scratches.Put(s)
	})
}

// block computes rows [r0, r1) of columns [c0, c1).
func (s *int8Scratch) block(a *Int8, b *PackedInt8, k, r0, r1, c0, c1 int, c []int32, ldc int) {
	ks := b.ks
	group, bytes := 4, 4 // k that lie together, and their size
	if b.kind == packedPairs {
		group, bytes = ks.pairGroup, 2*ks.pairGroup
	}
	depth := roundUp(k, group)
	s.offs = append(s.offs[:0], 0)
	src, lda := s.prepare(a, b, k, r0, r1)
	flags := 0
	if b.kind == packedQuads {
		flags = s.corrections(a, b, k, r0, r1, src, lda)
	}
	for j := c0; j < c1; {
		cols, halves, panels := min(ks.nr, c1-j), 2, 1
		if rows := r1 - r0; b.kind == packedQuads && rows <= wideRows && c1-j >= widePanels[rows]*ks.nr {
			panels = widePanels[rows]
			cols = panels * ks.nr
		}
		if cols <= ks.nr/2 {
			halves = 1
		}
		s.t = tile{a: src, lda: lda, offs: unsafe.Pointer(&s.offs[0]), segs: 1, k: depth / group, b: b.panel(j, depth), bStep: bytes * ks.nr,
			pStep: ks.nr * bytes * (depth / group), c: unsafe.Pointer(&c[r0*ldc+j]), ldc: 4 * ldc, flags: flags}
		next := s.t.b
		if j+cols < c1 {
			next = b.panel(j+cols, depth)
			s.t.pfEnd = uintptr(ks.nr * depth / group * bytes)
		}
		s.t.pf = uintptr(next)
		s.t.pfEnd += s.t.pf
		s.run(b, r1-r0, j, cols, halves, panels, c[r0*ldc+j:], ldc)
		j += cols
	}
}

// panel is where the panel of column j starts.
func (pb *PackedInt8) panel(j, depth int) unsafe.Pointer {
	if pb.kind == packedPairs {
		return unsafe.Pointer(&pb.pairs[j*depth])
	}
	return unsafe.Pointer(&pb.data[j*depth])
}

// run calls the kernels for one panel, or several wide ones.
func (s *int8Scratch) run(b *PackedInt8, rows, j, cols, halves, panels int, c []int32, ldc int) {
	ks, t := b.ks, &s.t
	if b.kind == packedQuads {
		t.bias, t.add = unsafe.Pointer(&b.colSum[j]), unsafe.Pointer(&b.colZero[j])
		t.row1, t.row2 = unsafe.Pointer(unsafe.SliceData(s.row1)), unsafe.Pointer(unsafe.SliceData(s.row2))
	}
	if panels > 1 {
		t.tiles = 1
		ks.quadsWide(t, rows)
		return
	}
	if cols < ks.nr && ks.masks {
		t.flags |= tileMask
		t.maskLo, t.maskHi = uint16(1<<min(cols, 16)-1), uint16(1<<max(cols-16, 0)-1)
	}
	aside := cols != halves*ks.nr/2 && !ks.masks
	if aside {
		s.out = grow(s.out, rows*ks.nr)
		t.c, t.ldc = unsafe.Pointer(&s.out[0]), 4*ks.nr
	}
	kernel, most := ks.madd, ks.rows
	if b.kind == packedQuads {
		kernel = ks.quads
	}
	sweep(t, kernel, most, rows, halves)
	if aside {
		for r := range rows {
			copy(c[r*ldc:r*ldc+cols], s.out[r*ks.nr:])
		}
	}
}

// prepare gives the block's rows as the kernels read them: in place if possible, else copied, widened, shifted, padded with zeros.
func (s *int8Scratch) prepare(a *Int8, b *PackedInt8, k, r0, r1 int) (src unsafe.Pointer, lda int) {
	if b.kind == packedPairs {
		return s.widenRows(a, k, r0, r1)
	}
	if a.Signed == b.ks.signedA && !a.Trans && k%4 == 0 {
		return unsafe.Pointer(&a.Data[r0*a.LD]), a.LD
	}
	ld := roundUp(k, 4) + 64
	s.bytes = grow(s.bytes, (r1-r0)*ld)
	for r := r0; r < r1; r++ {
		row := s.bytes[(r-r0)*ld:][:roundUp(k, 4)]
		if a.Trans {
			for kk := range k {
				row[kk] = a.Data[kk*a.LD+r]
			}
		} else {
			copy(row, a.Data[r*a.LD:r*a.LD+k])
		}
		if a.Signed != b.ks.signedA {
			flipSigns(row[:k])
		}
		clear(row[k:])
	}
	return unsafe.Pointer(&s.bytes[0]), ld
}

// widenRows copies rows as int16 less their zero points.
func (s *int8Scratch) widenRows(a *Int8, k, r0, r1 int) (src unsafe.Pointer, lda int) {
	ld := roundUp(k, 2) + 32 // not a multiple of a page
	s.words = grow(s.words, (r1-r0)*ld)
	var table [256]int16
	for r := r0; r < r1; r++ {
		if z := a.zero(r); r == r0 || z != a.zero(r-1) {
			for v := range table {
				table[v] = int16(widen(byte(v), a.Signed) - z)
			}
		}
		row := s.words[(r-r0)*ld:][:roundUp(k, 2)]
		if a.Trans {
			for kk := range k {
				row[kk] = table[a.Data[kk*a.LD+r]]
			}
		} else {
			for kk, v := range a.Data[r*a.LD : r*a.LD+k] {
				row[kk] = table[v]
			}
		}
		clear(row[k:])
	}
	return unsafe.Pointer(&s.words[0]), 2 * ld
}

// flipSigns turns int8 into uint8 by adding 128, and uint8 into int8 by subtracting it.
func flipSigns(x []byte) {
	for len(x) >= 8 {
		binary.LittleEndian.PutUint64(x, binary.LittleEndian.Uint64(x)^0x8080808080808080)
		x = x[8:]
	}
	for i := range x {
		x[i] ^= 0x80
	}
}

// corrections computes the factors of the rank-one terms and says which are needed.
func (s *int8Scratch) corrections(a *Int8, b *PackedInt8, k, r0, r1 int, src unsafe.Pointer, lda int) (flags int) {
	shift := int32(0)
	switch {
	case a.Signed && !b.ks.signedA:
		shift = 128
	case !a.Signed && b.ks.signedA:
		shift = -128
	}
	s.row1, s.row2 = grow(s.row1, r1-r0), grow(s.row2, r1-r0)
	for r := range s.row1 {
		za := a.zero(r0+r) + shift
		if s.row1[r] = -za; za != 0 {
			flags |= tileRank1
		}
		if b.zeros {
			flags |= tileRank2
			row := unsafe.Slice((*byte)(unsafe.Add(src, r*lda)), k)
			sum := sumBytes(row)
			if b.ks.signedA {
				sum = sumSigned(row)
			}
			s.row2[r] = int32(k)*za - sum
		}
	}
	return flags
}

// sumBytes adds unsigned bytes, eight at a time in four 16-bit lanes, which hold 128 pairs without overflow.
func sumBytes(x []byte) int32 {
	const even = 0x00ff00ff00ff00ff
	total := uint64(0)
	for len(x) >= 8 {
		lanes := uint64(0)
		n := min(len(x)/8, 128)
		for i := range n {
			v := binary.LittleEndian.Uint64(x[8*i:])
			lanes += v&even + v>>8&even
		}
		total += lanes&0xffff + lanes>>16&0xffff + lanes>>32&0xffff + lanes>>48
		x = x[8*n:]
	}
	for _, v := range x {
		total += uint64(v)
	}
	return int32(uint32(total))
}

// sumSigned adds signed bytes.
func sumSigned(x []byte) int32 {
	total := int32(0)
	for _, v := range x {
		total += int32(int8(v))
	}
	return total
}
