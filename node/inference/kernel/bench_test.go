package kernel

import (
	"fmt"
	"testing"
	"time"
)

// bestOf times f in batches of about a millisecond and reports the rate of the best one: what the code can do when nobody disturbs it.
func bestOf(b *testing.B, flops float64, f func() error) {
	batch := 1
	best := time.Duration(1 << 62)
	for b.Loop() {
		start := time.Now()
		for range batch {
			if err := f(); err != nil {
				b.Fatal(err)
			}
		}
		took := time.Since(start)
		best = min(best, took/time.Duration(batch))
		if took < time.Millisecond {
			batch *= 2
		}
	}
	b.ReportMetric(flops/best.Seconds()/1e9, "GFLOPS")
	b.ReportMetric(float64(best.Nanoseconds()), "best-ns")
}

// BenchmarkGemm reports GFLOP/s with a packed and with a changing right-hand side, on the level in use.
func BenchmarkGemm(b *testing.B) {
	for _, s := range [][3]int{{128, 128, 128}, {128, 384, 384}, {128, 1536, 384}, {128, 384, 1536}, {32, 1536, 384}, {512, 512, 512},
		{1024, 1024, 1024}, {3136, 64, 576}, {12544, 64, 147}, {1, 1024, 1024}, {1, 256, 64}, {2, 512, 512}, {49, 512, 4608}} {
		m, n, k := s[0], s[1], s[2]
		a, bm, c := fill(1, m*k), fill(2, k*n), make([]float32, m*n)
		pb, err := PackB(k, n, bm, n, false)
		if err != nil {
			b.Fatal(err)
		}
		flops := 2 * float64(m) * float64(n) * float64(k)
		run := func(name string, f func() error) {
			b.Run(fmt.Sprintf("%dx%dx%d/%s", m, n, k, name), func(b *testing.B) {
				bestOf(b, flops, f)
			})
		}
		run("packed", func() error { return Gemm(nil, m, n, k, a, k, pb, c, n, nil) })
		run("dynamic", func() error {
			return GemmDyn(nil, m, n, k, Matrix{Data: a, LD: k}, Matrix{Data: bm, LD: n}, c, n, nil)
		})
		run("transposed", func() error {
			return GemmDyn(nil, m, n, k, Matrix{Data: a, LD: k}, Matrix{Data: bm, LD: k, Trans: true}, c, n, nil)
		})
	}
}

// BenchmarkConv reports GFLOP/s of the shapes that common networks spend their time in.
func BenchmarkConv(b *testing.B) {
	conv := func(hw, c, out, groups, k, stride int) ConvShape {
		return ConvShape{N: 1, H: hw, W: hw, C: c, OutC: out, Groups: groups, KH: k, KW: k, StrideH: stride, StrideW: stride, DilH: 1, DilW: 1,
			PadTop: k / 2, PadLeft: k / 2, PadBottom: k / 2, PadRight: k / 2}
	}
	for _, s := range []ConvShape{
		conv(224, 3, 64, 1, 7, 2), conv(224, 3, 32, 1, 3, 2), conv(56, 64, 64, 1, 3, 1), conv(56, 64, 256, 1, 1, 1), conv(28, 128, 128, 1, 3, 1),
		conv(14, 256, 256, 1, 3, 1), conv(7, 512, 512, 1, 3, 1), conv(56, 256, 512, 1, 1, 2), conv(7, 512, 2048, 1, 1, 1), conv(56, 128, 32, 1, 3, 1),
		conv(112, 32, 32, 32, 3, 1), conv(56, 128, 128, 128, 3, 1), conv(56, 128, 128, 128, 3, 2), conv(14, 512, 512, 512, 3, 1), conv(14, 512, 512, 512, 5, 1),
		conv(160, 16, 16, 16, 3, 1), conv(28, 58, 58, 58, 3, 1), conv(28, 58, 58, 1, 1, 1), conv(160, 24, 24, 1, 9, 1),
	} {
		b.Run(fmt.Sprintf("%dx%d/c%d-%d/g%d/k%d/s%d", s.H, s.W, s.C, s.OutC, s.Groups, s.KH, s.StrideH), func(b *testing.B) {
			x, w, y := fill(1, s.H*s.W*s.C), fill(2, s.OutC*s.C/s.Groups*s.KH*s.KW), make([]float32, s.OutH()*s.OutW()*s.OutC)
			pw, err := PackConv(s.OutC, s.C, s.Groups, s.KH, s.KW, w)
			if err != nil {
				b.Fatal(err)
			}
			bestOf(b, 2*float64(len(y))*float64(s.C/s.Groups*s.KH*s.KW), func() error { return Conv2D(nil, s, x, pw, y, nil) })
		})
	}
}

// BenchmarkInt8 counts a multiplication and an addition as two operations, like the others.
func BenchmarkInt8(b *testing.B) {
	for _, s := range [][3]int{{128, 384, 384}, {128, 1536, 384}, {512, 512, 512}, {1024, 1024, 1024}, {1, 1024, 1024}} {
		m, n, k := s[0], s[1], s[2]
		for _, v := range []struct {
			name   string
			signed bool
			zero   int32
		}{{"u8s8", false, 0}, {"s8u8", true, 7}} {
			x := make([]byte, m*k+n*k)
			seed := uint64(1)
			for i := range x {
				x[i] = byte(mix64(&seed))
			}
			pb, err := PackInt8(k, n, Int8{Data: x[m*k:], LD: n, Signed: !v.signed, Zero: []int32{v.zero}})
			if err != nil {
				b.Fatal(err)
			}
			c := make([]int32, m*n)
			b.Run(fmt.Sprintf("%dx%dx%d/%s", m, n, k, v.name), func(b *testing.B) {
				bestOf(b, 2*float64(m)*float64(n)*float64(k), func() error {
					return GemmInt8(nil, m, n, k, Int8{Data: x, LD: k, Signed: v.signed, Zero: []int32{v.zero}}, pb, c, n)
				})
			})
		}
	}
}

// BenchmarkBatch is attention: 12 heads of one sequence, scores and values, as views of tokens × (heads × size).
func BenchmarkBatch(b *testing.B) {
	const heads, size = 12, 32
	for _, seq := range []int{32, 128} {
		q, k, scores := fill(1, seq*heads*size), fill(2, seq*heads*size), make([]float32, heads*seq*seq)
		var qk, pv Batch
		for h := range heads {
			qk.AOff, qk.BOff, qk.COff = append(qk.AOff, h*size), append(qk.BOff, h*size), append(qk.COff, h*seq*seq)
			pv.AOff, pv.BOff, pv.COff = append(pv.AOff, h*seq*seq), append(pv.BOff, h*size), append(pv.COff, h*size)
		}
		flops := 2 * float64(heads*size*seq*seq)
		ld := heads * size
		b.Run(fmt.Sprintf("scores/%d", seq), func(b *testing.B) {
			e := &Epilogue{UseAlpha: true, Alpha: 0.125}
			bestOf(b, flops, func() error {
				return BatchGemm(nil, qk, seq, seq, size, Matrix{Data: q, LD: ld}, Matrix{Data: k, LD: ld, Trans: true}, scores, seq, e)
			})
		})
		b.Run(fmt.Sprintf("values/%d", seq), func(b *testing.B) {
			bestOf(b, flops, func() error {
				return BatchGemm(nil, pv, seq, size, seq, Matrix{Data: scores, LD: seq}, Matrix{Data: k, LD: ld}, q, ld, nil)
			})
		})
	}
}
