package kernel

import (
	"fmt"
	"testing"
)

// The fuzzers choose shapes and seeds; every level must then give the oracle's bits.

func FuzzGemm(f *testing.F) {
	f.Add(uint8(3), uint8(33), uint8(7), uint16(0), uint64(1))
	f.Add(uint8(14), uint8(64), uint8(200), uint16(0x7ff), uint64(2))
	f.Add(uint8(1), uint8(129), uint8(5), uint16(0x123), uint64(3))
	f.Fuzz(func(t *testing.T, m, n, k uint8, how uint16, seed uint64) {
		tc := gemmCase{m: int(m) % 48, n: int(n), k: int(k), aTrans: how&1 != 0, bTrans: how&2 != 0, pad: int(how >> 2 & 3), offset: int(how >> 4 & 3),
			epilogue: int(how>>6&15) % numEpilogues, special: how&(1<<10) != 0}
		onLevels(t, func(*testing.T) { tc.check(t, nil) })
	})
}

func FuzzConv(f *testing.F) {
	for seed := range uint64(6) {
		f.Add(seed, seed%2 == 0, uint8(seed))
	}
	f.Fuzz(func(t *testing.T, seed uint64, transposed bool, how uint8) {
		s := randomConv(&seed, transposed)
		if s.spec(transposed).Check() != nil {
			return
		}
		onLevels(t, func(*testing.T) { convAgainstOracle(t, nil, s, transposed, int(how)) })
	})
}

func FuzzGemmInt8(f *testing.F) {
	f.Add(uint8(3), uint8(33), uint8(7), uint8(0), uint64(1))
	f.Add(uint8(1), uint8(130), uint8(64), uint8(0x15), uint64(2))
	f.Add(uint8(20), uint8(70), uint8(255), uint8(0xff), uint64(3))
	f.Fuzz(func(t *testing.T, m, n, k, how uint8, seed uint64) {
		onLevels(t, func(*testing.T) { int8AgainstDefinition(t, nil, int(m)%40, int(n), int(k), how, seed) })
	})
}

// FuzzConvShape throws whole shapes at the functions: whatever the numbers, an error or a result, never a panic.
func FuzzConvShape(f *testing.F) {
	f.Add(1, 5, 5, 3, 4, 1, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1)
	f.Add(1, 1, 1, 1, 1, 1, 3, 3, 1<<28, 1, 1, 1, 1<<29, 0, 0, 0)
	f.Add(2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 9, 1, 0, 0, 7, 1<<40)
	f.Fuzz(func(t *testing.T, n, h, w, c, out, groups, kh, kw, sh, sw, dh, dw, pt, pl, pb, pr int) {
		s := ConvShape{N: n, H: h, W: w, C: c, OutC: out, Groups: groups, KH: kh, KW: kw, StrideH: sh, StrideW: sw, DilH: dh, DilW: dw,
			PadTop: pt, PadLeft: pl, PadBottom: pb, PadRight: pr}
		const most = 1 << 12
		x, weight := make([]float32, most), make([]float32, most)
		for _, transposed := range []bool{false, true} {
			sp := s.spec(transposed)
			if sp.Check() != nil {
				continue
			}
			weights, dims := out*(c/groups)*kh*kw, sp.OutShape()
			if weights > most || n*h*w*c > most || n*dims[0]*dims[1] > most/out {
				continue
			}
			pack, conv := PackConv, Conv2D
			if transposed {
				pack, conv = PackConvTranspose, ConvTranspose2D
			}
			pw, err := pack(out, c, groups, kh, kw, weight[:weights])
			if err != nil {
				t.Fatal(err)
			}
			_ = conv(nil, s, x, pw, make([]float32, most), nil)
		}
	})
}

// onLevels is eachLevel without subtests, which fuzzing does not allow.
func onLevels(t *testing.T, f func(t *testing.T)) {
	t.Helper()
	before := Current()
	defer func() { _ = Use(before) }()
	for _, l := range Available() {
		if err := Use(l); err != nil {
			t.Fatal(err)
		}
		f(t)
	}
}

// int8AgainstDefinition checks one product; how chooses signs, transpositions and kinds of zero points.
func int8AgainstDefinition(t *testing.T, p *Pool, m, n, k int, how uint8, seed uint64) {
	t.Helper()
	sa, sb, ta, tb := how&1 != 0, how&2 != 0, how&4 != 0, how&8 != 0
	a := Int8{Data: fillBytes(seed, m*k+64), LD: k, Signed: sa, Zero: zeros(seed+2, uint64(how>>4), m, sa), Trans: ta}
	b := Int8{Data: fillBytes(seed+1, n*k+64), LD: n, Signed: sb, Zero: zeros(seed+3, uint64(how>>6), n, sb), Trans: tb}
	if ta {
		a.LD = m
	}
	if tb {
		b.LD = k
	}
	pb, err := PackInt8(k, n, b)
	if err != nil {
		t.Fatal(err)
	}
	ldc := n + 3
	c := make([]int32, m*ldc+1)
	for j := range c {
		c[j] = -77
	}
	if err := GemmInt8(p, m, n, k, a, pb, c, ldc); err != nil {
		t.Fatal(err)
	}
	want := naiveInt8(m, n, k, a, b)
	for j := range c {
		w := int32(-77)
		if j/ldc < m && j%ldc < n {
			w = want[j/ldc*n+j%ldc]
		}
		if c[j] != w {
			t.Fatalf("%s %dx%dx%d how %x: element %d is %d, want %d", fmt.Sprint(Current()), m, n, k, how, j, c[j], w)
		}
	}
}
