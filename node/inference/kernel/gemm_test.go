package kernel

import (
	"errors"
	"fmt"
	"math"
	"testing"
)

// eachLevel runs f with every level that this machine has, the oracle left out.
func eachLevel(t *testing.T, f func(t *testing.T)) {
	before := Current()
	defer func() { _ = Use(before) }()
	for _, l := range Available() {
		if l == Scalar {
			continue
		}
		t.Run(l.String(), func(t *testing.T) {
			if err := Use(l); err != nil {
				t.Fatal(err)
			}
			f(t)
		})
	}
}

// fillSpecial is fill with now and then a value that makes arithmetic awkward.
func fillSpecial(seed uint64, n int) []float32 {
	x := fill(seed, n)
	for i := range x {
		if r := mix64(&seed); r%61 == 0 {
			x[i] = math.Float32frombits(specials[r>>32%uint64(len(specials))] | uint32(r>>8&1)<<31)
		}
	}
	return x
}

// gemmCase is one product with awkward strides; guard elements around the output must survive.
type gemmCase struct {
	m, n, k        int
	aTrans, bTrans bool
	pad            int // added to every leading dimension
	offset         int // elements before every operand, so that nothing is aligned
	epilogue       int // index into epilogues
	special        bool
}

// epilogues builds one of each kind for an m×n output.
func epilogues(i, m, n int, seed uint64) *Epilogue {
	ld := n + 3
	switch i {
	case 0:
		return nil
	case 1:
		return &Epilogue{C: fill(seed, n), CCol: 1, Act: Activation{Kind: ActClip, Lo: 0, Hi: float32(math.Inf(1))}}
	case 2:
		return &Epilogue{UseAlpha: true, Alpha: 0.3, C: fill(seed, m*ld), CRow: ld, CCol: 1, Add: fill(seed+1, m*ld), AddRow: ld}
	case 3:
		return &Epilogue{C: fill(seed, m), CRow: 1, Act: Activation{Kind: ActClip, Lo: -0.5, Hi: 0.75}}
	case 4:
		return &Epilogue{UseAlpha: true, Alpha: -2, C: fill(seed, 1), Act: Activation{Kind: ActMap, Map: func(x []float32) {
			for i := range x {
				x[i] = -x[i]
			}
		}}}
	case 5:
		return &Epilogue{Add: fillSpecial(seed, m*n), AddRow: n, Act: Activation{Kind: ActClip, Lo: 0, Hi: 6}}
	case 6: // batch normalization, residual, ReLU
		return &Epilogue{Scale: fillSpecial(seed, n), C: fill(seed+1, n), CCol: 1, Add: fill(seed+2, m*ld), AddRow: ld,
			Act: Activation{Kind: ActClip, Lo: 0, Hi: float32(math.Inf(1))}}
	case 7:
		return &Epilogue{UseAlpha: true, Alpha: 3, Scale: fill(seed, n), C: fill(seed, m), CRow: 1}
	}
	return &Epilogue{Act: Activation{Kind: ActMap, Map: func(x []float32) {
		for i := range x {
			x[i] *= 0.5
		}
	}}}
}

const numEpilogues = 9

func (tc gemmCase) operands(seed uint64) (a, b Matrix) {
	make := fill
	if tc.special {
		make = fillSpecial
	}
	view := func(seed uint64, rows, cols int, trans bool) Matrix {
		if trans {
			rows, cols = cols, rows
		}
		ld := cols + tc.pad
		return Matrix{Data: make(seed, tc.offset+rows*ld)[tc.offset:], LD: ld, Trans: trans}
	}
	return view(seed, tc.m, tc.k, tc.aTrans), view(seed+1, tc.k, tc.n, tc.bTrans)
}

const guard = float32(12345)

func (tc gemmCase) check(t *testing.T, p *Pool) {
	t.Helper()
	a, b := tc.operands(uint64(tc.m*1000003 + tc.n*1009 + tc.k))
	e := epilogues(tc.epilogue, tc.m, tc.n, 99)
	ldc := tc.n + tc.pad
	want := make([]float32, tc.m*ldc+tc.offset)
	for i := range want {
		want[i] = guard
	}
	got := append([]float32(nil), want...)
	packed := append([]float32(nil), want...)
	gemmOracle(nil, tc.m, tc.n, tc.k, a, b, want[tc.offset:], ldc, e)
	if err := GemmDyn(p, tc.m, tc.n, tc.k, a, b, got[tc.offset:], ldc, e); err != nil {
		t.Fatal(err)
	}
	compare(t, fmt.Sprintf("GemmDyn %+v", tc), got, want)
	if tc.aTrans {
		return
	}
	pb, err := PackB(tc.k, tc.n, b.Data, b.LD, b.Trans)
	if err != nil {
		t.Fatal(err)
	}
	if err := Gemm(p, tc.m, tc.n, tc.k, a.Data, a.LD, pb, packed[tc.offset:], ldc, e); err != nil {
		t.Fatal(err)
	}
	compare(t, fmt.Sprintf("Gemm %+v", tc), packed, want)
}

func TestGemmEqualsOracle(t *testing.T) {
	pool := NewPool(3)
	defer pool.Close()
	eachLevel(t, func(t *testing.T) {
		i := 0
		for m := range 30 {
			for _, n := range []int{0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 64, 71, 130} {
				tc := gemmCase{m: m, n: n, k: []int{0, 1, 2, 3, 4, 5, 8, 13}[i%8], aTrans: i%3 == 0, bTrans: i%5 < 2, pad: i % 4, offset: i % 3,
					epilogue: i % numEpilogues, special: i%2 == 0}
				p := pool
				if i%2 == 0 {
					p = nil
				}
				tc.check(t, p)
				i++
			}
		}
	})
}

// Blocks of k and of rows, aliasing strides, the balanced tiles of larger sizes.
func TestGemmBlocksEqualOracle(t *testing.T) {
	pool := NewPool(2)
	defer pool.Close()
	eachLevel(t, func(t *testing.T) {
		for i, s := range [][3]int{{1, 130, 800}, {2, 65, 385}, {3, 129, 770}, {13, 33, 1000}, {27, 40, 512}, {128, 66, 100}, {230, 70, 40}, {5, 70, 1024}} {
			for v := range 4 {
				tc := gemmCase{m: s[0], n: s[1], k: s[2], aTrans: v == 2, bTrans: v&1 == 1, pad: 3 * (v & 1), epilogue: (i + v) % numEpilogues, special: v == 3}
				if i%2 == 0 {
					tc.check(t, pool)
				} else {
					tc.check(t, nil)
				}
			}
		}
	})
}

func TestGemmRefusesBadSizes(t *testing.T) {
	x := make([]float32, 16)
	pb, err := PackB(4, 4, x, 4, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 16), 4, nil); err != nil {
		t.Fatal(err)
	}
	huge := math.MaxInt / 2
	for name, err := range map[string]error{
		"short a":       Gemm(nil, 5, 4, 4, x, 4, pb, make([]float32, 20), 4, nil),
		"short c":       Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 15), 4, nil),
		"other k":       Gemm(nil, 4, 4, 3, x, 4, pb, make([]float32, 16), 4, nil),
		"no b":          Gemm(nil, 4, 4, 4, x, 4, nil, make([]float32, 16), 4, nil),
		"negative":      GemmDyn(nil, -1, 4, 4, Matrix{Data: x, LD: 4}, Matrix{Data: x, LD: 4}, x, 4, nil),
		"overflow":      GemmDyn(nil, huge, 4, 4, Matrix{Data: x, LD: 4}, Matrix{Data: x, LD: 4}, x, 4, nil),
		"overlapping c": GemmDyn(nil, 4, 4, 4, Matrix{Data: x, LD: 4}, Matrix{Data: x, LD: 4}, make([]float32, 16), 3, nil),
		"short bias":    Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 16), 4, &Epilogue{C: x[:3], CCol: 1}),
		"short add":     Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 16), 4, &Epilogue{Add: x[:15], AddRow: 4}),
		"short scale":   Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 16), 4, &Epilogue{Scale: x[:3]}),
		"no map":        Gemm(nil, 4, 4, 4, x, 4, pb, make([]float32, 16), 4, &Epilogue{Act: Activation{Kind: ActMap}}),
		"batch offsets": BatchGemm(nil, Batch{AOff: []int{17}, BOff: []int{0}, COff: []int{0}}, 1, 1, 1, Matrix{Data: x, LD: 1}, Matrix{Data: x, LD: 1}, x, 1, nil),
	} {
		if !errors.Is(err, ErrShape) {
			t.Errorf("%s: %v, want ErrShape", name, err)
		}
	}
}
