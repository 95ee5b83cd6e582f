package kernel

import (
	"errors"
	"math"
	"testing"
)

var poolShapes = []PoolShape{
	{Batch: 1, Channels: 1, In: Pool2(4, 4), Out: Pool2(2, 2), Kernel: Pool2(2, 2), Stride: Pool2(2, 2), Dilation: Pool2(1, 1)},
	{Batch: 2, Channels: 3, In: Pool2(7, 9), Out: Pool2(4, 5), Kernel: Pool2(3, 3), Stride: Pool2(2, 2), Dilation: Pool2(1, 1), PadLow: Pool2(1, 1), PadTop: Pool2(1, 1)},
	{Batch: 1, Channels: 20, In: Pool2(9, 8), Out: Pool2(3, 3), Kernel: Pool2(3, 2), Stride: Pool2(2, 3), Dilation: Pool2(2, 2), PadLow: Pool2(0, 1), PadTop: Pool2(0, 2)},
	{Batch: 1, Channels: 300, In: Pool2(5, 5), Out: Pool2(1, 1), Kernel: Pool2(5, 5), Stride: Pool2(1, 1), Dilation: Pool2(1, 1)},
	// Windows of 25 taps, of which the borders leave 16 or fewer: some share a lane.
	{Batch: 1, Channels: 18, In: Pool2(4, 4), Out: Pool2(4, 4), Kernel: Pool2(5, 5), Stride: Pool2(1, 1), Dilation: Pool2(1, 1), PadLow: Pool2(2, 2), PadTop: Pool2(2, 2)},
	{Batch: 2, Channels: 2, In: Pool1(11), Out: Pool1(6), Kernel: Pool1(3), Stride: Pool1(2), Dilation: Pool1(1), PadTop: Pool1(2)},
	{Batch: 1, Channels: 2, In: [3]int{4, 5, 6}, Out: [3]int{2, 2, 3}, Kernel: [3]int{2, 3, 2}, Stride: [3]int{2, 2, 2}, Dilation: [3]int{1, 1, 1}},
	// The last output row lies wholly outside: rounding up may do that.
	{Batch: 1, Channels: 17, In: Pool2(3, 3), Out: Pool2(3, 2), Kernel: Pool2(1, 1), Stride: Pool2(2, 2), Dilation: Pool2(1, 1)},
}

// widePools have channels enough for the vector kernels, in windows that lie inside and windows that do not.
var widePools = []PoolShape{
	{Batch: 2, Channels: 33, In: Pool2(7, 9), Out: Pool2(7, 9), Kernel: Pool2(3, 3), Stride: Pool2(1, 1), Dilation: Pool2(1, 1), PadLow: Pool2(1, 1), PadTop: Pool2(1, 1)},
	{Batch: 1, Channels: 48, In: Pool2(8, 7), Out: Pool2(4, 4), Kernel: Pool2(2, 2), Stride: Pool2(2, 2), Dilation: Pool2(1, 1), PadTop: Pool2(0, 1)},
	{Batch: 1, Channels: 16, In: Pool2(11, 13), Out: Pool2(4, 5), Kernel: Pool2(3, 3), Stride: Pool2(2, 2), Dilation: Pool2(2, 2)},
	{Batch: 1, Channels: 19, In: Pool2(3, 9), Out: Pool2(3, 9), Kernel: Pool2(1, 1), Stride: Pool2(1, 1), Dilation: Pool2(1, 1)},
}

// dims3 gives shapes of fewer axes the leading ones.
func dims3(s PoolShape) PoolShape {
	for _, a := range []*[3]int{&s.In, &s.Out, &s.Kernel, &s.Stride, &s.Dilation} {
		for i := range a {
			a[i] = max(a[i], 1)
		}
	}
	for i := range s.PadLow {
		if s.In[i] == 1 && s.Kernel[i] == 1 {
			s.PadLow[i], s.PadTop[i] = 0, 0
		}
	}
	return s
}

// naivePool computes one output from the definition: taps by number, absent ones skipped.
func naivePool(kind PoolKind, p int, s *PoolShape, src []float32, n, c int, o [3]int) (float32, int64) {
	var lanes [Lanes]float32
	inside, padded, t := 0, 0, 0
	best, arg := -inf32, int64(-1)
	for a := range s.Kernel[0] {
		for b := range s.Kernel[1] {
			for d := range s.Kernel[2] {
				pos := [3]int{a, b, d}
				in, pad := true, true
				for i := range pos {
					pos[i] = o[i]*s.Stride[i] - s.PadLow[i] + pos[i]*s.Dilation[i]
					in = in && pos[i] >= 0 && pos[i] < s.In[i]
					pad = pad && pos[i] < s.In[i]+s.PadTop[i]
				}
				if pad {
					padded++
				}
				if in {
					inside++
					plane := (pos[0]*s.In[1]+pos[1])*s.In[2] + pos[2]
					v := src[(n*s.Channels+c)*s.In[0]*s.In[1]*s.In[2]+plane]
					switch {
					case kind != PoolLp:
						lanes[t%16] += v
					case p == 1:
						lanes[t%16] += abs32(v)
					case p == 2:
						lanes[t%16] += float32(v * v)
					default:
						lanes[t%16] += Pow32(abs32(v), float32(p))
					}
					if nan := best != best; arg < 0 || !nan && (v > best || v != v) {
						best, arg = v, int64(plane)
					} else if !nan {
						best = max(best, v)
					}
				}
				t++
			}
		}
	}
	sum := ((lanes[0] + lanes[8]) + (lanes[4] + lanes[12]) + ((lanes[2] + lanes[10]) + (lanes[6] + lanes[14]))) +
		((lanes[1] + lanes[9]) + (lanes[5] + lanes[13]) + ((lanes[3] + lanes[11]) + (lanes[7] + lanes[15])))
	switch kind {
	case PoolMax:
		return best, arg
	case PoolAverage:
		return sum / float32(inside), 0
	case PoolAveragePad:
		return sum / float32(padded), 0
	}
	switch p {
	case 1:
		return sum, 0
	case 2:
		return Sqrt32(sum), 0
	}
	return Pow32(sum, 1/float32(p)), 0
}

// TestPool holds every kind, layout and level against the definition.
func TestPool(t *testing.T) {
	pool := NewPool(2)
	defer pool.Close()
	rng := splitmix(8)
	for si, shape := range append(append([]PoolShape{}, poolShapes...), widePools...) {
		s := dims3(shape)
		plane, out := s.In[0]*s.In[1]*s.In[2], s.Out[0]*s.Out[1]*s.Out[2]
		src := testFloats(&rng, s.Batch*s.Channels*plane)
		for i, v := range src {
			if si%2 == 0 && v-v != 0 {
				src[i] = float32(i % 5)
			}
		}
		last := make([]float32, len(src))
		for i := range src {
			n, c, p := i/plane/s.Channels, i/plane%s.Channels, i%plane
			last[(n*plane+p)*s.Channels+c] = src[i]
		}
		for kind := range numPool {
			for _, p := range []int{1, 2, 3} {
				s.P = p
				if kind != PoolLp && p > 1 {
					continue
				}
				want, arg := make([]float32, s.Batch*s.Channels*out), make([]int64, s.Batch*s.Channels*out)
				for i := range want {
					at := i % out
					o := [3]int{at / s.Out[2] / s.Out[1], at / s.Out[2] % s.Out[1], at % s.Out[2]}
					want[i], arg[i] = naivePool(kind, p, &s, src, i/out/s.Channels, i/out%s.Channels, o)
				}
				for _, l := range Available() {
					old := Current()
					if err := Use(l); err != nil {
						t.Fatal(err)
					}
					got, gotLast, gotArg := make([]float32, len(want)), make([]float32, len(want)), []int64(nil)
					if kind == PoolMax {
						gotArg = make([]int64, len(want))
					}
					s.ChannelsLast = false
					err := PoolND(pool, kind, &s, got, src, gotArg)
					s.ChannelsLast = true
					err = errors.Join(err, PoolND(pool, kind, &s, gotLast, last, nil), Use(old))
					if err != nil {
						t.Fatal(err)
					}
					for i := range want {
						n, c, p := i/out/s.Channels, i/out%s.Channels, i%out
						g := gotLast[(n*out+p)*s.Channels+c]
						if !same32(got[i], want[i]) || !same32(g, want[i]) || gotArg != nil && gotArg[i] != arg[i] {
							t.Fatalf("%v shape %d kind %d p %d: output %d is %v and, channels last, %v; want %v (index %d)", l, si, kind, p, i,
								got[i], g, want[i], arg[i])
						}
					}
				}
			}
		}
	}
}

func TestPool64(t *testing.T) {
	s := dims3(poolShapes[1])
	n := s.Batch * s.Channels
	src := make([]float64, n*s.In[1]*s.In[2])
	x := make([]float32, len(src))
	for i := range src {
		src[i] = float64(i * 37 % 101) // small integers: float32 and float64 agree on sums
		x[i] = float32(src[i])
	}
	for _, kind := range []PoolKind{PoolMax, PoolAveragePad} {
		dst, y := make([]float64, n*s.Out[1]*s.Out[2]), make([]float32, n*s.Out[1]*s.Out[2])
		if err := errors.Join(Pool64(kind, &s, dst, src, nil), PoolND(nil, kind, &s, y, x, nil)); err != nil {
			t.Fatal(err)
		}
		for i := range dst {
			if float32(dst[i]) != y[i] {
				t.Fatalf("kind %d: output %d is %v in float64 and %v in float32", kind, i, dst[i], y[i])
			}
		}
	}
}

func TestPoolRefusesBadShapes(t *testing.T) {
	good := dims3(poolShapes[0])
	src, dst := make([]float32, 16), make([]float32, 4)
	if err := PoolND(nil, PoolMax, &good, dst, src, nil); err != nil {
		t.Fatal(err)
	}
	for i, spoil := range []func(s *PoolShape){
		func(s *PoolShape) { s.Kernel[1] = 0 }, func(s *PoolShape) { s.Stride[2] = -1 }, func(s *PoolShape) { s.PadLow[1] = -1 },
		func(s *PoolShape) { s.Channels = 2 }, func(s *PoolShape) { s.Out[1] = math.MaxInt }, func(s *PoolShape) { s.In[1] = -4; s.In[2] = -4 },
		func(s *PoolShape) { s.Dilation[1] = 1 << 40 }, func(s *PoolShape) { s.Kernel = [3]int{1 << 12, 1 << 12, 1 << 12} }, func(s *PoolShape) { s.Batch = math.MaxInt; s.Channels = math.MaxInt },
	} {
		s := good
		spoil(&s)
		if err := PoolND(nil, PoolMax, &s, dst, src, nil); !errors.Is(err, ErrShape) {
			t.Errorf("bad shape %d: %v", i, err)
		}
	}
	// A window far larger than the input costs no more than the input.
	vast := good
	vast.Kernel[2], vast.PadTop[2] = 1<<29, 1<<29
	if err := PoolND(nil, PoolMax, &vast, dst, src, nil); err != nil {
		t.Errorf("vast window: %v", err)
	}
	if err := PoolND(nil, PoolAverage, &good, dst, src, make([]int64, 4)); !errors.Is(err, ErrShape) {
		t.Errorf("indices of an average: %v", err)
	}
}

func BenchmarkPool(b *testing.B) {
	s := PoolShape{Batch: 1, Channels: 64, In: Pool2(112, 112), Out: Pool2(56, 56), Kernel: Pool2(3, 3), Stride: Pool2(2, 2), Dilation: Pool2(1, 1),
		PadLow: Pool2(1, 1), PadTop: Pool2(1, 1), ChannelsLast: true}
	s = dims3(s)
	src, dst := make([]float32, 64*112*112), make([]float32, 64*56*56)
	for _, kind := range []PoolKind{PoolMax, PoolAverage} {
		b.Run([]string{"max", "average"}[kind], func(b *testing.B) {
			b.SetBytes(4 * 64 * 112 * 112)
			for b.Loop() {
				_ = PoolND(nil, kind, &s, dst, src, nil)
			}
		})
	}
	g := dims3(PoolShape{Batch: 1, Channels: 64, In: Pool2(112, 112), Out: Pool2(1, 1), Kernel: Pool2(112, 112), Stride: Pool2(1, 1), Dilation: Pool2(1, 1),
		ChannelsLast: true})
	b.Run("global", func(b *testing.B) {
		b.SetBytes(4 * 64 * 112 * 112)
		for b.Loop() {
			_ = PoolND(nil, PoolAverage, &g, dst[:64], src, nil)
		}
	})
}
