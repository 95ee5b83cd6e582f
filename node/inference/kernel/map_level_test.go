package kernel

import (
	"fmt"
	"math"
	"testing"
)

// specialFloats are the operands that break shortcuts.
var specialFloats = func() []float32 {
	bits := []uint32{
		0, 1, 0x7fffff, 0x800000, 0x800001, 0x3f800000, 0x3f7fffff, 0x3f800001, 0x7f7fffff, 0x7f800000, 0x7fc00000, 0x7f800001, 0x7fffffff,
		0x3f000000, 0x3effffff, 0x4b000000, 0x4affffff, 0x4b400000, 0x4f000000, 0x40800000,
		0x41800000, 0x42b17218, 0x42b17217, 0x42b20000, 0x42ce8ed0, 0x42cff1b5, 0x42d00000, 0x42aeac50, 0x3f3504f3, 0x3f3504f4, 0x3fb504f3,
		0x40c00000, 0x40400000, 0x33800000, 0x00400000, 0x7e967699,
	}
	var s []float32
	for _, b := range bits {
		s = append(s, math.Float32frombits(b), math.Float32frombits(b|1<<31))
	}
	return s
}()

// testFloats fills n operands: special ones, moderate ones, any bits.
func testFloats(rng *splitmix, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		u := rng.next()
		switch u % 8 {
		case 0:
			x[i] = specialFloats[u>>8%uint64(len(specialFloats))]
		case 1:
			x[i] = math.Float32frombits(uint32(u >> 32))
		default:
			x[i] = float32(int32(u>>32)) * float32(math.Ldexp(1, -int(u>>8%32)-8))
		}
	}
	return x
}

// fastLevels runs f at every level of the machine but the oracle's.
func fastLevels(t testing.TB, f func(l Level)) {
	old := Current()
	defer func() { _ = Use(old) }()
	for _, l := range Available() {
		if l == Scalar {
			continue
		}
		if err := Use(l); err != nil {
			t.Fatal(err)
		}
		f(l)
	}
}

// scalarly runs f with the oracle.
func scalarly(t testing.TB, f func()) {
	old := Current()
	if err := Use(Scalar); err != nil {
		t.Fatal(err)
	}
	f()
	if err := Use(old); err != nil {
		t.Fatal(err)
	}
}

// differ finds the first element whose bits differ, all NaNs being one.
func differ(got, want []float32) int {
	for i := range want {
		if !same32(got[i], want[i]) {
			return i
		}
	}
	return -1
}

var unaryParams = [][2]float32{{0, 6}, {-1.5, 2.25}, {0.01, 0.5}, {nan32, 1}, {0, inf32}, {float32(math.Copysign(0, -1)), 0}}

// TestUnaryLevels holds every unary kernel against its oracle: lengths 0 to 70, misaligned, special values, in place.
func TestUnaryLevels(t *testing.T) {
	rng := splitmix(3)
	fastLevels(t, func(l Level) {
		for op := range numUnary {
			for n := range 71 {
				par := unaryParams[n%len(unaryParams)]
				buf := testFloats(&rng, n+4)
				if op >= OpSoftplus && op <= OpLog1p && n > 20 {
					break // no kernels, slow oracles
				}
				off := n % 4
				src := buf[off : off+n]
				want := make([]float32, n)
				for i, x := range src {
					want[i] = unary32[op](x, par[0], par[1])
				}
				dst := make([]float32, n+4)[4-off:][:n]
				if err := UnaryWith(op, dst, src, par[0], par[1]); err != nil {
					t.Fatal(err)
				}
				if i := differ(dst, want); i >= 0 {
					t.Fatalf("%v operation %d (%v) of %d elements: f(%v [%#x]) = %v, oracle %v", l, op, par, n, src[i],
						math.Float32bits(src[i]), dst[i], want[i])
				}
				if err := UnaryWith(op, src, src, par[0], par[1]); err != nil {
					t.Fatal(err)
				}
				if i := differ(src, want); i >= 0 {
					t.Fatalf("%v operation %d in place: element %d is %v, oracle %v", l, op, i, src[i], want[i])
				}
			}
		}
	})
}

// TestUnarySweep walks through all exponents with the hot functions.
func TestUnarySweep(t *testing.T) {
	var src []float32
	for u := uint64(0); u < 1<<32; u += 1<<32/30000 + 7 {
		src = append(src, math.Float32frombits(uint32(u)))
	}
	src = append(src, specialFloats...)
	dst, want := make([]float32, len(src)), make([]float32, len(src))
	for op := OpSqrt; op < OpSoftplus; op++ {
		for i, x := range src {
			want[i] = unary32[op](x, 0.25, 1.5)
		}
		fastLevels(t, func(l Level) {
			if err := UnaryWith(op, dst, src, 0.25, 1.5); err != nil {
				t.Fatal(err)
			}
			if i := differ(dst, want); i >= 0 {
				t.Errorf("%v operation %d: f(%v [%#x]) = %v, oracle %v", l, op, src[i], math.Float32bits(src[i]), dst[i], want[i])
			}
		})
	}
}

// TestBinaryLevels holds the binary kernels, with full and single operands, against the oracle.
func TestBinaryLevels(t *testing.T) {
	rng := splitmix(4)
	fastLevels(t, func(l Level) {
		for op := range numBinary {
			for n := range 71 {
				a, b := testFloats(&rng, n), testFloats(&rng, n)
				single := testFloats(&rng, 1)
				for _, c := range [][2][]float32{{a, b}, {a, single}, {single, b}, {single, single}} {
					if n == 0 && len(c[0]) == len(c[1]) && len(c[0]) == 1 {
						continue
					}
					want := make([]float32, n)
					binaryScalar(op, want, c[0], c[1])
					dst := make([]float32, n)
					if err := Binary(op, dst, c[0], c[1]); err != nil {
						t.Fatal(err)
					}
					if i := differ(dst, want); i >= 0 {
						t.Fatalf("%v operation %d of %d and %d elements: element %d is %v, oracle %v (%v, %v)", l, op, len(c[0]), len(c[1]), i,
							dst[i], want[i], c[0][min(i, len(c[0])-1)], c[1][min(i, len(c[1])-1)])
					}
				}
			}
		}
	})
}

// TestBinaryBroadcast checks rows and columns against single calls.
func TestBinaryBroadcast(t *testing.T) {
	rng := splitmix(5)
	for _, shape := range [][2]int{{1, 1}, {3, 5}, {7, 33}, {20, 16}, {2, 1}, {150, 3}, {70, 24}, {9, 300}, {6, 48}, {0, 4}, {67, 1}} {
		rows, cols := shape[0], shape[1]
		a, row, col := testFloats(&rng, rows*cols), testFloats(&rng, cols), testFloats(&rng, rows)
		for op := range numBinary {
			for _, swap := range []bool{false, true} {
				fastLevels(t, func(l Level) {
					byRow, byCol := make([]float32, len(a)), make([]float32, len(a))
					if err := BinaryRow(op, byRow, a, row, swap); err != nil {
						t.Fatal(err)
					}
					if err := BinaryCol(op, byCol, a, col, cols, swap); err != nil {
						t.Fatal(err)
					}
					for i, x := range a {
						r, c := binary32[op](x, row[i%cols]), binary32[op](x, col[i/cols])
						if swap {
							r, c = binary32[op](row[i%cols], x), binary32[op](col[i/cols], x)
						}
						if !same32(byRow[i], r) || !same32(byCol[i], c) {
							t.Fatalf("%v operation %d %d×%d swap %v: element %d is %v and %v, want %v and %v", l, op, rows, cols, swap, i,
								byRow[i], byCol[i], r, c)
						}
					}
				})
			}
		}
	}
	for _, y := range []float32{2, 3, 0.5, 1, -1, 0} {
		a := append(testFloats(&rng, 100), specialFloats...)
		dst := make([]float32, len(a))
		if err := Binary(BinPow, dst, a, []float32{y}); err != nil {
			t.Fatal(err)
		}
		for i, x := range a {
			if want := Pow32(x, y); !same32(dst[i], want) {
				t.Fatalf("%v to the power of %v is %v, want %v", x, y, dst[i], want)
			}
		}
	}
	if BinaryRow(BinAdd, make([]float32, 5), make([]float32, 5), make([]float32, 2), false) == nil {
		t.Error("a row that does not divide the elements is accepted")
	}
	if BinaryCol(BinAdd, make([]float32, 6), make([]float32, 6), make([]float32, 2), 2, false) == nil {
		t.Error("columns that do not cover the elements are accepted")
	}
	if Binary(BinAdd, make([]float32, 3), make([]float32, 3), make([]float32, 2)) == nil {
		t.Error("operands of different lengths are accepted")
	}
	if Unary(numUnary, nil, nil) == nil || Unary(OpExp, make([]float32, 1), nil) == nil {
		t.Error("an unknown operation or a wrong length is accepted")
	}
}

// TestReduceLevels holds sums and extremes against the oracle, along rows and along columns.
func TestReduceLevels(t *testing.T) {
	rng := splitmix(6)
	fastLevels(t, func(l Level) {
		for op := range numReduce {
			for n := range 71 {
				x := testFloats(&rng, n)
				if n%3 != 0 {
					for i, v := range x { // mostly without NaN, so that the order shows
						if v-v != 0 {
							x[i] = float32(i) - 7.3
						}
					}
				}
				want := reduceScalar(op, x, n, 1)
				if got := Reduce1(op, x); !same32(got, want) {
					t.Fatalf("%v reduction %d of %d: %v, oracle %v", l, op, n, got, want)
				}
				for _, inner := range []int{1, 3, 17} {
					if n > 40 {
						continue
					}
					x := testFloats(&rng, 2*n*inner)
					dst := make([]float32, 2*inner)
					if err := Reduce(nil, op, dst, x, 2, n, inner); err != nil {
						t.Fatal(err)
					}
					for i := range dst {
						o := i / inner
						want := reduceScalar(op, x[min(o*n*inner+i%inner, len(x)):], n, inner)
						if !same32(dst[i], want) {
							t.Fatalf("%v reduction %d of 2×%d×%d: output %d is %v, oracle %v", l, op, n, inner, i, dst[i], want)
						}
					}
				}
			}
		}
	})
	if Reduce(nil, RedSum, make([]float32, 2), make([]float32, 5), 1, 3, 2) == nil {
		t.Error("a shape that does not cover the elements is accepted")
	}
}

// TestMaxZeros: a maximum of zeros is +0 if any is, a minimum -0.
func TestMaxZeros(t *testing.T) {
	neg := float32(math.Copysign(0, -1))
	fastLevels(t, func(l Level) {
		for n := 1; n < 40; n++ {
			x := make([]float32, n)
			setAll(x, neg)
			if got := Reduce1(RedMax, x); !same32(got, neg) {
				t.Fatalf("%v: maximum of %d negative zeros is %v", l, n, got)
			}
			x[n/2] = 0
			if got := Reduce1(RedMax, x); !same32(got, 0) {
				t.Fatalf("%v: maximum of zeros is %v", l, got)
			}
			if got := Reduce1(RedMin, x); n > 1 && !same32(got, neg) {
				t.Fatalf("%v: minimum of zeros is %v", l, got)
			}
		}
	})
}

// TestRowsLevels holds softmax and the norms at each level against the oracle level, also in place and with threads.
func TestRowsLevels(t *testing.T) {
	type run func(p *Pool, dst, src []float32, rows, cols int, scale, bias []float32) error
	runs := map[string]run{
		"softmax":     func(p *Pool, d, s []float32, r, c int, _, _ []float32) error { return Softmax(p, d, s, r, c) },
		"log softmax": func(p *Pool, d, s []float32, r, c int, _, _ []float32) error { return LogSoftmax(p, d, s, r, c) },
		"layer norm": func(p *Pool, d, s []float32, r, c int, a, b []float32) error {
			return LayerNorm(p, d, s, r, c, a, b, 1e-5, nil, nil)
		},
		"layer norm without bias": func(p *Pool, d, s []float32, r, c int, a, _ []float32) error {
			return LayerNorm(p, d, s, r, c, a, nil, 1e-12, make([]float32, r), make([]float32, r))
		},
		"plain layer norm": func(p *Pool, d, s []float32, r, c int, _, _ []float32) error {
			return LayerNorm(p, d, s, r, c, nil, nil, 1e-5, nil, nil)
		},
		"rms norm": func(p *Pool, d, s []float32, r, c int, a, _ []float32) error { return RMSNorm(p, d, s, r, c, a, 1e-6) },
		"scale and shift": func(p *Pool, d, s []float32, _, _ int, a, b []float32) error {
			return ScaleShiftNHWC(p, d, s, a, b)
		},
		"scale, shift and relu": func(p *Pool, d, s []float32, r, c int, a, b []float32) error {
			return ScaleShiftRows(p, d, c, s, c, r, a, b, true)
		},
		"scale and shift planes": func(p *Pool, d, s []float32, r, _ int, a, b []float32) error {
			return ScaleShiftNCHW(p, d, s, 1, r, a, b)
		},
		"group norm": func(p *Pool, d, s []float32, r, c int, a, b []float32) error {
			return GroupNorm(p, d, s, 1, c, r, 1, a, b, 1e-5)
		},
		"instance norm": func(p *Pool, d, s []float32, r, c int, a, b []float32) error {
			return GroupNorm(p, d, s, 1, c, r, c, a, b, 1e-5)
		},
	}
	pool := NewPool(2)
	defer pool.Close()
	rng := splitmix(7)
	for name, f := range runs {
		for _, cols := range []int{1, 2, 15, 16, 17, 31, 32, 33, 48, 70, 300, 320} {
			const rows = 3
			src := testFloats(&rng, rows*cols)
			for i, v := range src[:2*cols] { // the last row keeps its infinities and NaN
				if v-v != 0 || abs32(v) > 1e15 {
					src[i] = float32(i%7) - 3.1
				}
			}
			scale, bias := testFloats(&rng, cols), testFloats(&rng, cols)
			want := make([]float32, len(src))
			scalarly(t, func() {
				if err := f(nil, want, src, rows, cols, scale, bias); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			})
			fastLevels(t, func(l Level) {
				got := make([]float32, len(src))
				if err := f(pool, got, src, rows, cols, scale, bias); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if i := differ(got, want); i >= 0 {
					t.Fatalf("%v %s of %d×%d: element %d is %v, oracle %v", l, name, rows, cols, i, got[i], want[i])
				}
				copy(got, src)
				if err := f(nil, got, got, rows, cols, scale, bias); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if i := differ(got, want); i >= 0 {
					t.Fatalf("%v %s of %d×%d in place: element %d is %v, oracle %v", l, name, rows, cols, i, got[i], want[i])
				}
			})
		}
		if err := f(nil, make([]float32, 3), make([]float32, 4), 2, 2, make([]float32, 2), make([]float32, 2)); err == nil {
			t.Errorf("%s accepts slices of different lengths", name)
		}
	}
}

// TestSoftmaxPadding: rows of infinities and NaN that do not fill vectors, and more rows than the scratch takes.
func TestSoftmaxPadding(t *testing.T) {
	rng := splitmix(13)
	for _, shape := range [][2]int{{6, 5}, {700, 21}, {3, 1000}, {2, 5000}} {
		rows, cols := shape[0], shape[1]
		src := testFloats(&rng, rows*cols)
		for i := range src {
			switch r := i / cols; {
			case r%5 == 1:
				src[i] = -inf32
			case r%5 == 2 && i%cols == 3:
				src[i] = inf32
			case r%5 == 3 && i%cols == 4:
				src[i] = nan32
			case src[i]-src[i] != 0 || abs32(src[i]) > 1e6:
				src[i] = float32(i % 9)
			}
		}
		want := make([]float32, len(src))
		scalarly(t, func() {
			if err := Softmax(nil, want, src, rows, cols); err != nil {
				t.Fatal(err)
			}
		})
		fastLevels(t, func(l Level) {
			got := make([]float32, len(src))
			if err := Softmax(nil, got, src, rows, cols); err != nil {
				t.Fatal(err)
			}
			if i := differ(got, want); i >= 0 {
				t.Fatalf("%v %d×%d: element %d is %v, oracle %v", l, rows, cols, i, got[i], want[i])
			}
		})
	}
}

// TestScaleShiftStrided leaves what lies between the rows alone.
func TestScaleShiftStrided(t *testing.T) {
	const rows, c, lds, ldd = 5, 21, 25, 40
	src, mul, add := make([]float32, rows*lds), make([]float32, c), make([]float32, c)
	for i := range src {
		src[i] = float32(i) - 60
	}
	for i := range mul {
		mul[i], add[i] = float32(i%3), float32(i)
	}
	fastLevels(t, func(l Level) {
		dst := make([]float32, rows*ldd)
		setAll(dst, -1)
		if err := ScaleShiftRows(nil, dst, ldd, src, lds, rows, mul, add, true); err != nil {
			t.Fatal(err)
		}
		for i, v := range dst {
			r, j := i/ldd, i%ldd
			want := float32(-1)
			if j < c {
				want = Relu32(src[r*lds+j]*mul[j] + add[j]) // small integers
			}
			if v != want {
				t.Fatalf("%v: row %d column %d is %v, want %v", l, r, j, v, want)
			}
		}
	})
	// Dense rows that do not fill vectors are taken several at a time.
	for _, shape := range [][2]int{{70, 3}, {9, 24}, {100, 40}, {5, 21}} {
		rows, c := shape[0], shape[1]
		rng := splitmix(12)
		src, mul, add := testFloats(&rng, rows*c), testFloats(&rng, c), testFloats(&rng, c)
		fastLevels(t, func(l Level) {
			dst := make([]float32, len(src))
			if err := ScaleShiftNHWC(nil, dst, src, mul, add); err != nil {
				t.Fatal(err)
			}
			for i, v := range dst {
				if want := float32(src[i]*mul[i%c]) + add[i%c]; !same32(v, want) {
					t.Fatalf("%v %d×%d: element %d is %v, want %v", l, rows, c, i, v, want)
				}
			}
		})
	}
	if ScaleShiftRows(nil, src, lds, src, lds, rows+1, mul, add, false) == nil || ScaleShiftRows(nil, src, 3, src, lds, rows, mul, add, false) == nil {
		t.Error("rows that do not fit are accepted")
	}
}

// FuzzMaps compares all levels with the oracle on arbitrary bits.
func FuzzMaps(f *testing.F) {
	f.Add(uint64(1), uint8(OpExp), uint8(33))
	f.Add(uint64(2), uint8(OpErf), uint8(7))
	f.Add(uint64(3), uint8(OpLog), uint8(64))
	f.Fuzz(func(t *testing.T, seed uint64, op, n uint8) {
		rng := splitmix(seed)
		o := UnaryOp(op % uint8(numUnary))
		src := testFloats(&rng, int(n))
		par := testFloats(&rng, 2)
		want := make([]float32, len(src))
		for i, x := range src {
			want[i] = unary32[o](x, par[0], par[1])
		}
		fastLevels(t, func(l Level) {
			dst := make([]float32, len(src))
			if err := UnaryWith(o, dst, src, par[0], par[1]); err != nil {
				t.Fatal(err)
			}
			if i := differ(dst, want); i >= 0 {
				t.Fatalf("%v operation %d (%v): f(%#x) = %v, oracle %v", l, o, par, math.Float32bits(src[i]), dst[i], want[i])
			}
		})
	})
}

// FuzzRows compares reductions, softmax and norms at all levels with the oracle.
func FuzzRows(f *testing.F) {
	f.Add(uint64(1), uint8(16))
	f.Add(uint64(2), uint8(37))
	f.Fuzz(func(t *testing.T, seed uint64, n uint8) {
		rng := splitmix(seed)
		const rows = 2
		cols := int(n)%96 + 1
		src, scale := testFloats(&rng, rows*cols), testFloats(&rng, cols)
		for i, v := range src {
			if seed%3 != 0 && (v-v != 0 || abs32(v) > 1e18) {
				src[i] = float32(i%11) - 4.7
			}
		}
		all := func() []float32 {
			var out []float32
			row := make([]float32, rows*cols)
			for _, f := range []func() error{
				func() error { return Softmax(nil, row, src, rows, cols) },
				func() error { return LogSoftmax(nil, row, src, rows, cols) },
				func() error { return LayerNorm(nil, row, src, rows, cols, scale, scale, 1e-5, nil, nil) },
				func() error { return RMSNorm(nil, row, src, rows, cols, scale, 1e-5) },
			} {
				if err := f(); err != nil {
					t.Fatal(err)
				}
				out = append(out, row...)
			}
			for op := range numReduce {
				dst := make([]float32, cols)
				if err := Reduce(nil, op, dst, src, 1, rows, cols); err != nil {
					t.Fatal(err)
				}
				out = append(append(out, dst...), Reduce1(op, src))
			}
			return out
		}
		var want []float32
		scalarly(t, func() { want = all() })
		fastLevels(t, func(l Level) {
			if got := all(); differ(got, want) >= 0 {
				i := differ(got, want)
				t.Fatalf("%v with %d columns: result %d is %v, oracle %v", l, cols, i, got[i], want[i])
			}
		})
	})
}

func BenchmarkUnary(b *testing.B) {
	const n = 4096
	src, dst := make([]float32, n), make([]float32, n)
	for i := range src {
		src[i] = float32(i-n/2) / 400
	}
	for _, c := range []struct {
		name string
		op   UnaryOp
	}{{"relu", OpRelu}, {"exp", OpExp}, {"log", OpLog}, {"tanh", OpTanh}, {"erf", OpErf}, {"sigmoid", OpSigmoid}, {"silu", OpSiLU}, {"gelu", OpGelu}, {"hardswish", OpHardSwish}} {
		fastLevels(b, func(l Level) {
			b.Run(fmt.Sprintf("%s/%v", c.name, l), func(b *testing.B) {
				b.SetBytes(4 * n)
				for b.Loop() {
					_ = UnaryWith(c.op, dst, src, 0, 0)
				}
			})
		})
	}
}

func BenchmarkRows(b *testing.B) {
	const rows, cols = 64, 384
	src, dst, scale := make([]float32, rows*cols), make([]float32, rows*cols), make([]float32, cols)
	for i := range src {
		src[i] = float32(i*7919%1000) / 250
	}
	fastLevels(b, func(l Level) {
		b.Run(fmt.Sprintf("softmax/%v", l), func(b *testing.B) {
			b.SetBytes(4 * rows * cols)
			for b.Loop() {
				_ = Softmax(nil, dst, src, rows, cols)
			}
		})
		b.Run(fmt.Sprintf("layernorm/%v", l), func(b *testing.B) {
			b.SetBytes(4 * rows * cols)
			for b.Loop() {
				_ = LayerNorm(nil, dst, src, rows, cols, scale, scale, 1e-5, nil, nil)
			}
		})
	})
}
