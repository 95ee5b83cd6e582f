package digest

import (
	"errors"
	"fmt"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// productShapes are m, n, k around the edges of the kernels' tiles, and of the blocks of k.
var productShapes = [][3]int{
	{1, 1, 1}, {1, 1, 0}, {1, 7, 33}, {1, 64, 100}, {2, 16, 5}, {3, 17, 2}, {4, 8, 8}, {5, 33, 31}, {6, 16, 64}, {7, 49, 65}, {8, 32, 16}, {12, 65, 19},
	{13, 31, 257}, {14, 48, 1}, {29, 15, 40}, {33, 97, 129}, {2, 130, 600},
}

// epilogues of an m×n product: none, all, bias by row with a clip.
func (c *computation) epilogues(m, n int) []*kernel.Epilogue {
	return []*kernel.Epilogue{
		nil,
		{UseAlpha: true, Alpha: 0.7, Scale: c.random.moderates(n), C: c.random.moderates(n), CCol: 1, Add: c.random.moderates(m * n), AddRow: n},
		{C: c.random.moderates(m), CRow: 1, Act: kernel.Activation{Kind: kernel.ActClip, Lo: -1, Hi: 6}},
		{C: c.random.moderates(1), Act: kernel.Activation{Kind: kernel.ActMap, Map: negate}},
	}
}

func negate(x []float32) {
	for i := range x {
		x[i] = -x[i]
	}
}

// operand is mostly moderate; every fourth case has special values in it.
func (c *computation) operand(i, n int) []float32 {
	x := c.random.moderates(n)
	if i%4 == 3 {
		for j := 0; j < n; j += 13 {
			x[j] = c.random.hard()
		}
	}
	return x
}

func gemm(c *computation) error {
	for i, s := range productShapes {
		m, n, k := s[0], s[1], s[2]
		lda, ldc := k+i%3, n+i%2
		a, b := c.operand(i, m*lda), c.operand(i+1, k*n)
		for j, e := range c.epilogues(m, n) {
			packed, err := kernel.PackB(k, n, b, map[bool]int{false: n, true: k}[j%2 == 1], j%2 == 1)
			if err != nil {
				return err
			}
			out := make([]float32, m*ldc)
			if err := kernel.Gemm(c.pool, m, n, k, a, lda, packed, out, ldc, e); err != nil {
				return err
			}
			c.take32(out...)
		}
	}
	return nil
}

func gemmDyn(c *computation) error {
	for i, s := range productShapes {
		m, n, k := s[0], s[1], s[2]
		a, b := c.operand(i, m*k), c.operand(i+2, k*n)
		for j, e := range c.epilogues(m, n) {
			left, right := kernel.Matrix{Data: a, LD: k}, kernel.Matrix{Data: b, LD: n}
			if j&1 != 0 {
				left = kernel.Matrix{Data: a, LD: m, Trans: true}
			}
			if j&2 != 0 {
				right = kernel.Matrix{Data: b, LD: k, Trans: true}
			}
			out := make([]float32, m*n)
			if err := kernel.GemmDyn(c.pool, m, n, k, left, right, out, n, e); err != nil {
				return err
			}
			c.take32(out...)
		}
	}
	return nil
}

func batchGemm(c *computation) error {
	const batch = 5
	for i, s := range productShapes[:14] {
		m, n, k := s[0], s[1], s[2]
		a, b := c.operand(i, batch*m*k), c.operand(i+3, k*n)
		bt := kernel.Batch{AOff: make([]int, batch), BOff: make([]int, batch), COff: make([]int, batch)}
		for j := range batch {
			bt.AOff[j], bt.COff[j] = j*m*k, j*m*n
		}
		out := make([]float32, batch*m*n)
		err := kernel.BatchGemm(c.pool, bt, m, n, k, kernel.Matrix{Data: a, LD: k}, kernel.Matrix{Data: b, LD: n}, out, n, nil)
		if err != nil {
			return err
		}
		c.take32(out...)
	}
	return nil
}

func plainProducts(c *computation) error {
	for i, s := range productShapes {
		m, n, k := s[0], s[1], s[2]
		a, b := c.random.wide(c.operand(i, m*k)), c.random.wide(c.operand(i+1, k*n))
		out := make([]float64, m*n)
		if err := kernel.Gemm64(c.pool, m, n, k, a, i%2 == 1, b, i%3 == 1, out); err != nil {
			return err
		}
		c.take64(out...)
		x, y, z := c.random.bytes(m*k), c.random.bytes(k*n), make([]byte, m*n)
		if err := kernel.GemmInt(c.pool, m, n, k, x, y, z); err != nil {
			return err
		}
		takeInts(c, z...)
	}
	for range 4000 {
		c.take32(kernel.FMA32(c.random.hard(), c.random.hard(), c.random.hard()))
	}
	return nil
}

// zeros are zero points: none, one, one each.
func (c *computation) zeros(i, n int, signed bool) []int32 {
	count := []int{0, 1, n}[i%3]
	return fill(count, func() int32 {
		if signed {
			return int32(int8(c.random.next()))
		}
		return int32(uint8(c.random.next()))
	})
}

func gemmInt8(c *computation) error {
	for i, s := range productShapes {
		m, n, k := s[0], s[1], s[2]
		for j := range 4 {
			aSigned, bSigned := j&1 != 0, j&2 != 0
			a := kernel.Int8{Data: c.random.bytes(m * k), LD: k, Signed: aSigned, Zero: c.zeros(i, m, aSigned)}
			b := kernel.Int8{Data: c.random.bytes(k * n), LD: n, Signed: bSigned, Zero: c.zeros(i+j, n, bSigned)}
			packed, err := kernel.PackInt8(k, n, b)
			if err != nil {
				return err
			}
			out := make([]int32, m*n)
			if err := kernel.GemmInt8(c.pool, m, n, k, a, packed, out, n); err != nil {
				return err
			}
			takeInts(c, out...)
		}
	}
	return nil
}

// convShapes: pointwise, stems of few channels, strides, dilation, groups, depthwise, one-dimensional, padding on one side.
var convShapes = []kernel.ConvShape{
	{N: 1, H: 1, W: 1, C: 1, OutC: 1, Groups: 1, KH: 1, KW: 1, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1},
	{N: 2, H: 5, W: 7, C: 24, OutC: 33, Groups: 1, KH: 1, KW: 1, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1},
	{N: 1, H: 11, W: 13, C: 3, OutC: 16, Groups: 1, KH: 3, KW: 3, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
	{N: 1, H: 9, W: 9, C: 17, OutC: 31, Groups: 1, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
	{N: 1, H: 12, W: 10, C: 16, OutC: 64, Groups: 1, KH: 5, KW: 3, StrideH: 1, StrideW: 2, DilH: 2, DilW: 1, PadTop: 3, PadRight: 2},
	{N: 2, H: 8, W: 8, C: 12, OutC: 18, Groups: 3, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadLeft: 1, PadBottom: 1},
	{N: 1, H: 9, W: 11, C: 40, OutC: 40, Groups: 40, KH: 3, KW: 3, StrideH: 1, StrideW: 1, DilH: 1, DilW: 1, PadTop: 1, PadLeft: 1, PadBottom: 1, PadRight: 1},
	{N: 1, H: 9, W: 8, C: 19, OutC: 38, Groups: 19, KH: 5, KW: 5, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, PadTop: 2, PadLeft: 2, PadBottom: 2, PadRight: 2},
	{N: 1, H: 1, W: 50, C: 8, OutC: 20, Groups: 1, KH: 1, KW: 7, StrideH: 1, StrideW: 3, DilH: 1, DilW: 2, PadLeft: 3},
	{N: 1, H: 20, W: 20, C: 3, OutC: 8, Groups: 1, KH: 7, KW: 7, StrideH: 2, StrideW: 2, DilH: 1, DilW: 1, PadTop: 3, PadLeft: 3, PadBottom: 3, PadRight: 3},
}

func conv(c *computation) error {
	for i, s := range convShapes {
		x, w := c.operand(i, s.N*s.H*s.W*s.C), c.operand(i+1, s.OutC*s.C/s.Groups*s.KH*s.KW)
		packed, err := kernel.PackConv(s.OutC, s.C, s.Groups, s.KH, s.KW, w)
		if err != nil {
			return err
		}
		pixels := s.N * s.OutH() * s.OutW()
		relu := &kernel.Epilogue{C: c.random.moderates(s.OutC), CCol: 1, Add: c.random.moderates(pixels * s.OutC), AddRow: s.OutC,
			Act: kernel.Activation{Kind: kernel.ActClip, Hi: 6}}
		for _, e := range []*kernel.Epilogue{nil, relu} {
			y := make([]float32, pixels*s.OutC)
			if err := kernel.Conv2D(c.pool, s, x, packed, y, e); err != nil {
				return fmt.Errorf("convolution %d: %w", i, err)
			}
			c.take32(y...)
		}
	}
	return nil
}

func convInt8(c *computation) error {
	for i, s := range convShapes {
		for j := range 4 {
			xSigned, wSigned := j&1 != 0, j&2 != 0
			packed, err := kernel.PackConvInt8(s.OutC, s.C, s.Groups, s.KH, s.KW, c.random.bytes(s.OutC*s.C/s.Groups*s.KH*s.KW), wSigned, c.zeros(i+j, s.OutC, wSigned))
			if err != nil {
				return err
			}
			y := make([]int32, s.N*s.OutH()*s.OutW()*s.OutC)
			if err := kernel.Conv2DInt8(c.pool, s, c.random.bytes(s.N*s.H*s.W*s.C), xSigned, int32(j*7), packed, y); err != nil {
				return fmt.Errorf("convolution %d: %w", i, err)
			}
			takeInts(c, y...)
		}
	}
	return nil
}

func convTranspose(c *computation) error {
	for i, s := range convShapes {
		if s.DilH > 1 || s.DilW > 1 || s.PadTop > s.KH-1 {
			continue
		}
		packed, err := kernel.PackConvTranspose(s.OutC, s.C, s.Groups, s.KH, s.KW, c.operand(i, s.C*s.OutC/s.Groups*s.KH*s.KW))
		if err != nil {
			return err
		}
		y := make([]float32, s.N*s.TransposedH()*s.TransposedW()*s.OutC)
		e := &kernel.Epilogue{C: c.random.moderates(s.OutC), CCol: 1}
		if err := kernel.ConvTranspose2D(c.pool, s, c.operand(i+1, s.N*s.H*s.W*s.C), packed, y, e); err != nil {
			return fmt.Errorf("convolution %d: %w", i, err)
		}
		c.take32(y...)
	}
	return nil
}

func convND(c *computation) error {
	for i, transposed := range []bool{false, true} {
		for _, s := range []kernel.ConvSpec{
			{Batch: 2, InC: 4, OutC: 6, Groups: 2, In: []int{9}, Kernel: []int{3}, Stride: []int{2}, Dilation: []int{1}, PadBegin: []int{1}, PadEnd: []int{0}},
			{Batch: 1, InC: 3, OutC: 5, Groups: 1, In: []int{4, 5, 6}, Kernel: []int{2, 3, 2}, Stride: []int{1, 2, 1}, Dilation: []int{1, 1, 2}, PadBegin: []int{0, 1, 1}, PadEnd: []int{1, 1, 0}},
		} {
			s.Transposed = transposed
			in, taps, out := s.Batch*s.InC, s.InC*s.OutC/s.Groups, s.Batch*s.OutC
			for a, o := range s.OutShape() {
				in, taps, out = in*s.In[a], taps*s.Kernel[a], out*o
			}
			x, w, bias := c.operand(i, in), c.operand(i+1, taps), c.random.moderates(s.OutC)
			y, y64 := make([]float32, out), make([]float64, out)
			err := errors.Join(kernel.ConvND(c.pool, s, x, w, bias, y), kernel.ConvND64(c.pool, s, c.random.wide(x), c.random.wide(w), nil, y64))
			if err != nil {
				return err
			}
			c.take32(y...)
			c.take64(y64...)
		}
	}
	return nil
}
