package kernel

import (
	"errors"
	"math"
	"testing"
)

// TestF16 checks every float16, and rounding on both sides of each boundary between two.
func TestF16(t *testing.T) {
	for u := range uint32(1 << 16) {
		h := F16(u)
		f := h.Float32()
		if f != f {
			if F16From(f) != F16NaN {
				t.Fatalf("NaN %#x becomes %#x", u, F16From(f))
			}
			continue
		}
		if F16From(f) != h {
			t.Fatalf("float16 %#x is %v, which becomes %#x", u, f, F16From(f))
		}
		if u&0x7fff >= 0x7c00 {
			continue
		}
		next := (h + 1).Float32()
		if u&0x7fff == 0x7bff { // beyond the largest: as if the exponent went on
			next = float32(math.Copysign(65536, float64(f)))
		}
		mid := float32((float64(f) + float64(next)) / 2)
		even := h + h&1
		if F16From(mid) != even {
			t.Fatalf("halfway between %#x and the next: %#x, want %#x", u, F16From(mid), even)
		}
		below, above := math.Nextafter32(mid, f), math.Nextafter32(mid, next)
		if F16From(below) != h || F16From(above) != h+1 {
			t.Fatalf("around the middle after %#x: %#x and %#x", u, F16From(below), F16From(above))
		}
		for _, x := range []float32{mid, below, above} {
			if F16From64(float64(x)) != F16From(x) {
				t.Fatalf("%v becomes %#x from float64, %#x from float32", x, F16From64(float64(x)), F16From(x))
			}
		}
	}
	// A float64 is rounded once: this one lies a hair above a middle that float32 would round it to.
	if got := F16From64(1 + 0x1p-11 + 0x1p-40); got != 0x3c01 {
		t.Errorf("double rounding: %#x", got)
	}
	if F16From(0x1p-25) != 0 || F16From(math.Nextafter32(0x1p-25, 1)) != 1 || F16From(-0x1p-149) != 0x8000 {
		t.Error("the smallest float16 is missed")
	}
}

func TestBF16(t *testing.T) {
	for u := range uint32(1 << 16) {
		h := BF16(u)
		f := h.Float32()
		if got := BF16From(f); f == f && got != h || f != f && got != BF16NaN {
			t.Fatalf("bfloat16 %#x is %v, which becomes %#x", u, f, got)
		}
		if f-f != 0 {
			continue
		}
		for _, low := range []uint32{0x7fff, 0x8000, 0x8001} {
			x := math.Float32frombits(u<<16 | low)
			want := h
			if low == 0x8001 || low == 0x8000 && u&1 != 0 {
				want++
			}
			if BF16From(x) != want || BF16From64(float64(x)) != want {
				t.Fatalf("%v becomes %#x and %#x, want %#x", x, BF16From(x), BF16From64(float64(x)), want)
			}
		}
	}
}

// TestSmallFloats: every code survives a round trip, and what lies between two codes goes to the nearer.
func TestSmallFloats(t *testing.T) {
	for _, s := range []SmallFloat{E4M3FN, E4M3FNUZ, E5M2, E5M2FNUZ, E2M1} {
		f := &smallFormats[s]
		for c := range 2 * f.sign {
			v := SmallTo(s, uint8(c))
			if v != v || v-v != 0 {
				continue
			}
			if got := SmallFrom(s, float64(v), true); got != uint8(c) {
				t.Fatalf("format %d: code %#x is %v, which becomes %#x", s, c, v, got)
			}
			if c&(f.sign-1) == f.top || f.fnuz && c == f.nan {
				continue
			}
			next := SmallTo(s, uint8(c+1))
			mid := (float64(v) + float64(next)) / 2
			want := uint8(c + c&1)
			if f.fnuz && c&(f.sign-1) == 0 { // -0 is 0
				want = 0
			}
			if got := SmallFrom(s, mid, true); got != want {
				t.Fatalf("format %d: %v between codes %#x and %#x becomes %#x", s, mid, c, c+1, got)
			}
			if got := SmallFrom(s, mid+(float64(next)-mid)/1024, true); got != uint8(c+1) {
				t.Fatalf("format %d: just above the middle after %#x becomes %#x", s, c, got)
			}
		}
	}
	inf, nan := math.Inf(1), math.NaN()
	for _, c := range []struct {
		s        SmallFloat
		x        float64
		saturate bool
		want     uint8
	}{ // as in ONNX's own test vectors
		{E4M3FN, 1e6, true, 0x7e}, {E4M3FN, -inf, true, 0xfe}, {E4M3FN, nan, true, 0x7f}, {E4M3FN, 1e6, false, 0x7f}, {E4M3FN, -inf, false, 0xff},
		{E4M3FN, 464, false, 0x7e}, {E4M3FN, 465, false, 0x7f}, {E4M3FN, math.Copysign(0, -1), true, 0x80},
		{E4M3FNUZ, inf, true, 0x7f}, {E4M3FNUZ, -1e6, true, 0xff}, {E4M3FNUZ, inf, false, 0x80}, {E4M3FNUZ, nan, true, 0x80},
		{E4M3FNUZ, math.Copysign(0, -1), true, 0}, {E4M3FNUZ, -1e-9, true, 0},
		{E5M2, inf, true, 0x7b}, {E5M2, inf, false, 0x7c}, {E5M2, -1e6, false, 0xfc}, {E5M2, nan, false, 0x7e},
		{E5M2FNUZ, 1e6, true, 0x7f}, {E5M2FNUZ, -inf, false, 0x80}, {E5M2FNUZ, nan, true, 0x80},
		{E2M1, nan, true, 8}, {E2M1, inf, true, 7}, {E2M1, -8, true, 15}, {E2M1, -3.5, true, 14}, {E2M1, 0.25, true, 0}, {E2M1, 0.48, true, 1},
		{E2M1, 1e300, true, 7},
	} {
		if got := SmallFrom(c.s, c.x, c.saturate); got != c.want {
			t.Errorf("format %d: %v (saturate %v) becomes %#x, want %#x", c.s, c.x, c.saturate, got, c.want)
		}
	}
	if v := SmallTo(E5M2, 0xfc); v != -inf32 {
		t.Errorf("E5M2 0xfc is %v", v)
	}
}

func TestE8M0(t *testing.T) {
	for _, c := range []struct {
		x        float32
		mode     E8M0Mode
		saturate bool
		want     uint8
	}{
		{0, E8M0Up, true, 0}, {0.124, E8M0Up, true, 124}, {0.25, E8M0Up, true, 125}, {1.1, E8M0Up, true, 128}, {-1.1, E8M0Up, true, 128},
		{1.9, E8M0Down, true, 127}, {1.5, E8M0Nearest, true, 128}, {1.49, E8M0Nearest, true, 127}, {inf32, E8M0Up, true, 255},
		{nan32, E8M0Down, true, 255}, {math.MaxFloat32, E8M0Up, true, 254}, {math.MaxFloat32, E8M0Up, false, 255}, {0x1p-149, E8M0Up, true, 1},
		{0x1p-127, E8M0Nearest, true, 0},
	} {
		if got := E8M0From(c.x, c.mode, c.saturate); got != c.want {
			t.Errorf("%v in mode %d becomes %d, want %d", c.x, c.mode, got, c.want)
		}
	}
	if SmallTo(E8M0, 127) != 1 || SmallTo(E8M0, 0) != 0x1p-127 || SmallTo(E8M0, 255) == SmallTo(E8M0, 255) {
		t.Error("E8M0 codes are read wrongly")
	}
}

func TestToInt(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	for _, x := range []float64{-2.9, 0, 2.9, -0.5, 100.99} {
		if ToInt[int8](x) != int8(x) || ToInt[int64](x) != int64(x) || ToInt[int32](x) != int32(x) {
			t.Errorf("%v is not truncated", x)
		}
	}
	check := func(what string, got, want any) {
		if got != want {
			t.Errorf("%s = %v, want %v", what, got, want)
		}
	}
	check("int8(300)", ToInt[int8](300), int8(127))
	check("int8(-300)", ToInt[int8](-300), int8(-128))
	check("uint8(-1)", ToInt[uint8](-1), uint8(0))
	check("uint8(256)", ToInt[uint8](256), uint8(255))
	check("uint16(inf)", ToInt[uint16](inf), uint16(65535))
	check("int32(2^31)", ToInt[int32](1<<31), int32(math.MaxInt32))
	check("int32(-inf)", ToInt[int32](-inf), int32(math.MinInt32))
	check("int64(NaN)", ToInt[int64](nan), int64(0))
	check("int64(2^63)", ToInt[int64](1<<63), int64(math.MaxInt64))
	check("int64(-2^63)", ToInt[int64](-1<<63), int64(math.MinInt64))
	check("uint64(2^63+2^11)", ToInt[uint64](1<<63+1<<11), uint64(1<<63+1<<11))
	check("uint64(2^64)", ToInt[uint64](1<<64), uint64(math.MaxUint64))
	check("uint64(-0.5)", ToInt[uint64](-0.5), uint64(0))
	check("uint32(4e9)", ToInt[uint32](4e9), uint32(4e9))
	check("int4(-9)", ToNarrow(-9, 4), uint8(7))
	check("int2(3)", ToNarrow(3, 2), uint8(3))
}

func TestNarrow(t *testing.T) {
	for _, bits := range []uint{2, 4} {
		for n := range 9 {
			src := make([]uint8, n)
			for i := range src {
				src[i] = uint8(i*5+1) & (1<<bits - 1)
			}
			per := 8 / int(bits)
			packed, back := make([]uint8, (n+per-1)/per), make([]uint8, n)
			if err := errors.Join(PackNarrow(packed, src, bits), UnpackNarrow(back, packed, bits, false)); err != nil {
				t.Fatal(err)
			}
			for i := range src {
				if back[i] != src[i] {
					t.Fatalf("%d bits: element %d of %d is %d, was %d", bits, i, n, back[i], src[i])
				}
			}
			if err := UnpackNarrow(back, packed, bits, true); err != nil {
				t.Fatal(err)
			}
			for i := range src {
				if v := int8(back[i]); v >= 1<<(bits-1) || v < -1<<(bits-1) || uint8(v)&(1<<bits-1) != src[i] {
					t.Fatalf("%d bits: element %d is %d with sign, bits %#x", bits, i, v, src[i])
				}
			}
		}
	}
	if PackNarrow(nil, nil, 0) == nil || UnpackNarrow(make([]uint8, 1), make([]uint8, 1), 8, true) == nil ||
		PackNarrow(make([]uint8, 3), make([]uint8, 4), 4) == nil || UnpackNarrow(make([]uint8, 5), make([]uint8, 2), 4, false) == nil {
		t.Error("sizes that do not fit are accepted")
	}
}

func TestQuantize(t *testing.T) {
	src := []float32{0, 0.5, 1.5, 2.5, -0.5, -1.5, 1000, -1000, nan32, inf32, -inf32}
	u, s := make([]uint8, len(src)), make([]int8, len(src))
	if err := errors.Join(Quantize(u, src, 1, 10), Quantize(s, src, 1, -3)); err != nil {
		t.Fatal(err)
	}
	wantU := []uint8{10, 10, 12, 12, 10, 8, 255, 0, 10, 255, 0}
	wantS := []int8{-3, -3, -1, -1, -3, -5, 127, -128, -3, 127, -128}
	for i := range src {
		if u[i] != wantU[i] || s[i] != wantS[i] {
			t.Errorf("%v becomes %d and %d, want %d and %d", src[i], u[i], s[i], wantU[i], wantS[i])
		}
	}
	back := make([]float32, len(u))
	if err := Dequantize(back, u, 0.25, 10); err != nil {
		t.Fatal(err)
	}
	if back[2] != 0.5 || back[6] != 61.25 || back[7] != -2.5 {
		t.Errorf("dequantized: %v", back)
	}
	if Quantize(u, src[1:], 1, 0) == nil || Dequantize(back, u[1:], 1, 0) == nil {
		t.Error("slices of different lengths are accepted")
	}
}

// TestHalfSlices holds the slice conversions, at every level, against the single ones.
func TestHalfSlices(t *testing.T) {
	rng := splitmix(9)
	for _, l := range Available() {
		old := Current()
		if err := Use(l); err != nil {
			t.Fatal(err)
		}
		for n := range 71 {
			src := testFloats(&rng, n)
			h, b := make([]F16, n), make([]BF16, n)
			hf, bfl := make([]float32, n), make([]float32, n)
			bits := make([]F16, n)
			for i := range bits {
				bits[i] = F16(rng.next())
			}
			if err := errors.Join(F16FromSlice(h, src), BF16FromSlice(b, src), F16ToSlice(hf, bits), BF16ToSlice(bfl, b)); err != nil {
				t.Fatal(err)
			}
			for i, x := range src {
				if h[i] != F16From(x) || b[i] != BF16From(x) {
					t.Fatalf("%v: %v becomes %#x and %#x, want %#x and %#x", l, x, h[i], b[i], F16From(x), BF16From(x))
				}
				if !same32(hf[i], bits[i].Float32()) || !same32(bfl[i], b[i].Float32()) {
					t.Fatalf("%v: %#x is %v, want %v", l, bits[i], hf[i], bits[i].Float32())
				}
			}
		}
		if err := Use(old); err != nil {
			t.Fatal(err)
		}
	}
	if F16FromSlice(make([]F16, 1), nil) == nil || F16ToSlice(nil, make([]F16, 1)) == nil || BF16FromSlice(nil, make([]float32, 1)) == nil ||
		BF16ToSlice(nil, make([]BF16, 1)) == nil {
		t.Error("slices of different lengths are accepted")
	}
}

// TestQuantizeLevels holds the kernels of quantization against plain Go, for all lengths and awkward operands.
func TestQuantizeLevels(t *testing.T) {
	rng := splitmix(11)
	fastLevels(t, func(l Level) {
		for n := range 71 {
			src := testFloats(&rng, n)
			ints, bytes := make([]int32, n), make([]uint8, n)
			for i := range ints {
				u := rng.next()
				ints[i], bytes[i] = int32(u), uint8(u>>40)
			}
			for _, scale := range []float32{1, 0.037, -2, 1e-30, 0, inf32, nan32} {
				u, s := make([]uint8, n), make([]int8, n)
				du, ds, di, df := make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)
				if err := errors.Join(Quantize(u, src, scale, 131), Quantize(s, src, scale, -7), Dequantize(du, bytes, scale, 131),
					Dequantize(ds, s, scale, -7), Dequantize(di, ints, scale, 0), IntsToFloats(df, ints)); err != nil {
					t.Fatal(err)
				}
				for i, x := range src {
					q := int64(ToInt[int32](math.RoundToEven(float64(x / scale))))
					if int64(u[i]) != min(max(q+131, 0), 255) || int64(s[i]) != min(max(q-7, -128), 127) {
						t.Fatalf("%v: %v/%v becomes %d and %d from %d", l, x, scale, u[i], s[i], q)
					}
					if !same32(du[i], float32(int(bytes[i])-131)*scale) || !same32(ds[i], float32(int(s[i])+7)*scale) ||
						!same32(di[i], float32(ints[i])*scale) || df[i] != float32(ints[i]) {
						t.Fatalf("%v: %d, %d, %d times %v are %v, %v, %v", l, bytes[i], s[i], ints[i], scale, du[i], ds[i], di[i])
					}
				}
			}
		}
	})
}
