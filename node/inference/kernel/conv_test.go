package kernel

import (
	"errors"
	"fmt"
	"testing"
)

// naiveConv is written from ONNX's definition, not from the oracle's code: NCHW, explicit padding, one loop nest.
func naiveConv(s ConvShape, x, w []float32, transposed bool) []float32 {
	oh, ow := s.OutH(), s.OutW()
	if transposed {
		oh, ow = s.TransposedH(), s.TransposedW()
	}
	cin, cout := s.C/s.Groups, s.OutC/s.Groups
	y := make([]float32, s.N*s.OutC*oh*ow)
	for n := range s.N {
		for oc := range s.OutC {
			g := oc / cout
			for i := range oh {
				for j := range ow {
					acc := float32(0)
					for kh := range s.KH {
						for kw := range s.KW {
							h, v := i*s.StrideH-s.PadTop+kh*s.DilH, j*s.StrideW-s.PadLeft+kw*s.DilW
							if transposed {
								h, v = i+s.PadTop-kh*s.DilH, j+s.PadLeft-kw*s.DilW
								if h%s.StrideH != 0 || v%s.StrideW != 0 {
									continue
								}
								h, v = h/s.StrideH, v/s.StrideW
								if i+s.PadTop < kh*s.DilH {
									h = -1
								}
								if j+s.PadLeft < kw*s.DilW {
									v = -1
								}
							}
							for c := range cin {
								xv := float32(0)
								if h >= 0 && h < s.H && v >= 0 && v < s.W {
									xv = x[((n*s.C+g*cin+c)*s.H+h)*s.W+v]
								}
								var wv float32
								if transposed {
									wv = w[((g*cin+c)*cout+oc%cout)*s.KH*s.KW+kh*s.KW+kw]
								} else {
									wv = w[(oc*cin+c)*s.KH*s.KW+kh*s.KW+kw]
								}
								acc = FMA32(xv, wv, acc)
							}
						}
					}
					y[((n*s.OutC+oc)*oh+i)*ow+j] = acc
				}
			}
		}
	}
	return y
}

// fill makes floats of every magnitude near 1, signs mixed, some zeros.
func fill(seed uint64, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		r := mix64(&seed)
		if r%17 != 0 {
			x[i] = float32(int32(r>>32)) / (1 << 31) * float32(int(1)<<(r%5))
		}
	}
	return x
}

func toNHWC(x []float32, n, c, hw int) []float32 {
	y := make([]float32, len(x))
	for b := range n {
		for ch := range c {
			for p := range hw {
				y[(b*hw+p)*c+ch] = x[(b*c+ch)*hw+p]
			}
		}
	}
	return y
}

// convCases are the shapes that the fast paths tell apart, and their edges.
var convCases = []ConvShape{
	{N: 1, H: 5, W: 6, C: 3, OutC: 4, Groups: 1, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
	{N: 2, H: 7, W: 5, C: 4, OutC: 6, Groups: 2, KH: 3, KW: 2, StrideH: 2, StrideW: 1, DilH: 1, DilW: 2, PadTop: 2, PadRight: 1},
	{N: 1, H: 9, W: 9, C: 8, OutC: 8, Groups: 8, KH: 3, KW: 3, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
	{N: 1, H: 6, W: 6, C: 5, OutC: 33, Groups: 1, KH: 1, KW: 1, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1},
	{N: 1, H: 1, W: 20, C: 6, OutC: 7, Groups: 1, KH: 1, KW: 5, StrideH: 1, StrideW: 3, DilH: 1, DilW: 2, PadLeft: 4, PadRight: 3},
	{N: 1, H: 4, W: 4, C: 2, OutC: 2, Groups: 1, KH: 7, KW: 7, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 3, PadLeft: 3, PadBottom: 3, PadRight: 3},
	{N: 1, H: 5, W: 5, C: 3, OutC: 4, Groups: 1, KH: 2, KW: 2, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, OutPadH: 1},
	{N: 1, H: 4, W: 3, C: 4, OutC: 6, Groups: 2, KH: 3, KW: 4, StrideH: 2, StrideW: 3, DilH: 2, DilW: 1, PadTop: 1, PadLeft: 2, PadBottom: 1},
}

func TestConvAgainstDefinition(t *testing.T) {
	for i, s := range convCases {
		for _, transposed := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d/%v", i, transposed), func(t *testing.T) {
				testConvCase(t, s, transposed)
			})
		}
	}
}

func testConvCase(t *testing.T, s ConvShape, transposed bool) {
	x := fill(1, s.N*s.C*s.H*s.W)
	w := fill(2, s.OutC*s.C/s.Groups*s.KH*s.KW)
	want := naiveConv(s, x, w, transposed)
	sp := s.spec(transposed)
	nd := make([]float32, len(want))
	if err := ConvND(nil, *sp, x, w, nil, nd); err != nil {
		t.Fatal(err)
	}
	compare(t, "ConvND", nd, want)
	out := sp.OutShape()
	pack, conv := PackConv, Conv2D
	if transposed {
		pack, conv = PackConvTranspose, ConvTranspose2D
	}
	pw, err := pack(s.OutC, s.C, s.Groups, s.KH, s.KW, w)
	if err != nil {
		t.Fatal(err)
	}
	y := make([]float32, len(want))
	if err := conv(nil, s, toNHWC(x, s.N, s.C, s.H*s.W), pw, y, nil); err != nil {
		t.Fatal(err)
	}
	compare(t, "NHWC", y, toNHWC(want, s.N, s.OutC, out[0]*out[1]))
}

func compare(t *testing.T, what string, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, want %d", what, len(got), len(want))
	}
	for i := range got {
		if !sameBits(got[i], want[i]) {
			t.Fatalf("%s: element %d of %d is %v, want %v", what, i, len(got), got[i], want[i])
		}
	}
}

func TestConvRefusesBadShapes(t *testing.T) {
	good := convCases[0]
	x, w, y := make([]float32, 90), make([]float32, 4*3*9), make([]float32, 120)
	pw, err := PackConv(4, 3, 1, 3, 3, w)
	if err != nil {
		t.Fatal(err)
	}
	if err := Conv2D(nil, good, x, pw, y, nil); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(s *ConvShape){
		"short input":     func(s *ConvShape) { s.N = 2 },
		"negative pad":    func(s *ConvShape) { s.PadTop = -1 },
		"zero stride":     func(s *ConvShape) { s.StrideH = 0 },
		"huge dimension":  func(s *ConvShape) { s.H = 1 << 40 },
		"overflow":        func(s *ConvShape) { s.N, s.H, s.W = 1<<30, 1<<30, 1<<30 },
		"groups":          func(s *ConvShape) { s.Groups = 2 },
		"no groups":       func(s *ConvShape) { s.Groups = 0 },
		"another kernel":  func(s *ConvShape) { s.KH, s.PadTop = 4, 2 },
		"narrow stride":   func(s *ConvShape) { s.XStride = 2 },
		"padding bomb":    func(s *ConvShape) { s.PadTop, s.StrideH = 1<<28, 1<<27 },
		"wide out stride": func(s *ConvShape) { s.YStride = 5 },
	} {
		s := good
		change(&s)
		if err := Conv2D(nil, s, x, pw, y, nil); !errors.Is(err, ErrShape) {
			t.Errorf("%s: %v, want ErrShape", name, err)
		}
	}
	if err := Conv2D(nil, good, x, nil, y, nil); !errors.Is(err, ErrShape) {
		t.Errorf("no weight: %v", err)
	}
	if _, err := PackConv(4, 3, 1, 3, 3, w[1:]); !errors.Is(err, ErrShape) {
		t.Errorf("short weight: %v", err)
	}
}

// randomConv makes a shape that is small, valid and awkward.
func randomConv(seed *uint64, transposed bool) ConvShape {
	pick := func(xs ...int) int { return xs[mix64(seed)%uint64(len(xs))] }
	s := ConvShape{N: pick(1, 1, 2), H: pick(1, 2, 5, 8), W: pick(1, 3, 9, 17, 30), Groups: 1, KH: pick(1, 2, 3), KW: pick(1, 2, 3, 5),
		StrideH: pick(1, 1, 2, 3), StrideW: pick(1, 1, 2, 3), DilH: pick(1, 1, 2), DilW: pick(1, 1, 2),
		PadTop: pick(0, 1, 2), PadLeft: pick(0, 0, 1, 3), PadBottom: pick(0, 1), PadRight: pick(0, 1, 2)}
	s.C, s.OutC = pick(1, 3, 4, 16, 31, 40), pick(1, 5, 16, 20, 32, 45, 66)
	switch mix64(seed) % 4 {
	case 0: // depthwise
		s.C = pick(1, 5, 8, 16, 24, 32, 33, 70)
		s.Groups, s.OutC = s.C, s.C
	case 1:
		s.Groups = pick(2, 3)
		s.C, s.OutC = s.C*s.Groups, s.OutC*s.Groups
	case 2: // pointwise
		s.KH, s.KW = 1, 1
	}
	if mix64(seed)%3 == 0 {
		s.XStride, s.YStride = s.C+pick(0, 1, 6), s.OutC+pick(0, 1, 5)
	}
	if transposed {
		s.OutPadH, s.OutPadW = pick(0, 0, 1), pick(0, 0, 1)
	}
	return s
}

func TestConvEqualsOracle(t *testing.T) {
	pool := NewPool(2)
	defer pool.Close()
	for _, transposed := range []bool{false, true} {
		t.Run(fmt.Sprintf("transposed=%v", transposed), func(t *testing.T) {
			eachLevel(t, func(t *testing.T) {
				seed := uint64(7)
				for i := range 250 {
					s := randomConv(&seed, transposed)
					if s.spec(transposed).Check() != nil {
						continue
					}
					p := pool
					if i%2 == 0 {
						p = nil
					}
					convAgainstOracle(t, p, s, transposed, i)
				}
			})
		})
	}
}

// Deep windows (several blocks of k) and pixel strides that alias in the cache.
func TestConvBlocksEqualOracle(t *testing.T) {
	eachLevel(t, func(t *testing.T) {
		for i, s := range []ConvShape{
			{N: 1, H: 4, W: 9, C: 150, OutC: 40, Groups: 1, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
			{N: 1, H: 3, W: 19, C: 512, OutC: 8, Groups: 1, KH: 1, KW: 1, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1},
			{N: 1, H: 3, W: 12, C: 1024, OutC: 4, Groups: 1, KH: 1, KW: 2, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1},
			{N: 1, H: 4, W: 4, C: 256, OutC: 256, Groups: 256, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1},
			{N: 2, H: 70, W: 6, C: 5, OutC: 7, Groups: 1, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 30, DilW: 2, PadTop: 30, PadLeft: 2, PadBottom: 30, PadRight: 2},
			{N: 1, H: 30, W: 40, C: 3, OutC: 20, Groups: 1, KH: 7, KW: 7, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, PadTop: 3, PadLeft: 3, PadBottom: 3, PadRight: 3},
		} {
			convAgainstOracle(t, nil, s, false, i)
		}
	})
}

// An input without pixels but with padding has outputs.
func TestConvOfNothing(t *testing.T) {
	eachLevel(t, func(t *testing.T) {
		for i, groups := range []int{1, 2, 6} {
			s := ConvShape{N: 1, H: 2, C: 6, OutC: 6, Groups: groups, KH: 1, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadLeft: 2, PadRight: 2}
			convAgainstOracle(t, nil, s, false, i)
			s.XStride = 8
			convAgainstOracle(t, nil, s, false, i)
			s.H, s.W, s.PadTop = 0, 1, 1
			convAgainstOracle(t, nil, s, false, i)
			s.PadTop, s.PadLeft, s.PadRight, s.OutPadH = 0, 0, 0, 2
			s.H, s.StrideH = 0, 1
			if s.spec(true).Check() == nil {
				convAgainstOracle(t, nil, s, true, i)
			}
		}
	})
}

func convAgainstOracle(t *testing.T, p *Pool, s ConvShape, transposed bool, i int) {
	t.Helper()
	fillX := fill
	if i%3 == 0 {
		fillX = fillSpecial
	}
	seed := uint64(i)
	x := fillX(seed, s.N*s.H*s.W*s.xs())
	w := fillX(seed+1, s.OutC*s.C/s.Groups*s.KH*s.KW)
	pack, conv := PackConv, Conv2D
	if transposed {
		pack, conv = PackConvTranspose, ConvTranspose2D
	}
	out := s.spec(transposed).OutShape()
	pixels := s.N * out[0] * out[1]
	e := epilogues(i%numEpilogues, pixels, s.OutC, seed)
	want := make([]float32, pixels*s.ys())
	for j := range want {
		want[j] = guard
	}
	got := append([]float32(nil), want...)
	level := Current()
	for _, run := range []struct {
		level Level
		y     []float32
	}{{Scalar, want}, {level, got}} {
		if err := Use(run.level); err != nil {
			t.Fatal(err)
		}
		pw, err := pack(s.OutC, s.C, s.Groups, s.KH, s.KW, w)
		if err == nil {
			err = conv(p, s, x, pw, run.y, e)
		}
		if err != nil {
			t.Fatalf("%+v: %v", s, err)
		}
	}
	compare(t, fmt.Sprintf("%+v epilogue %d", s, i%numEpilogues), got, want)
}
