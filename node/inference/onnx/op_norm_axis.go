package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Normalizations across channels or along axes.

// buildLRN: x / (bias + alpha/size·sum of squares over nearby channels)^beta. The squares are summed in ascending channel order.
func buildLRN(n *Node) (exec, error) {
	size, alpha, beta, bias := n.Int("size", 0), n.Float("alpha", 1e-4), n.Float("beta", 0.75), n.Float("bias", 1)
	if size < 1 || size > maxWindow {
		return nil, fmt.Errorf("size is %d", size)
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		if x.Rank() < 3 {
			return fmt.Errorf("shape %v has no channels and space", x.Shape)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len(), 2*transcendental+min(size, x.Shape[1]))
		return c.Do(func() {
			src, out := castTo(x, Float32).data.([]float32), make([]float32, x.Len())
			ch, plane := x.Shape[1], prod(x.Shape[2:])
			scale := alpha / float32(size)
			c.Pool().For(x.Shape[0]*ch, 1, func(lo, hi int) {
				sum := make([]float32, plane)
				for i := lo; i < hi; i++ {
					k, base := i%ch, i/ch*ch
					clear(sum)
					for j := max(0, k-(size-1)/2); j <= min(ch-1, k+size/2); j++ {
						for p, v := range src[(base+j)*plane : (base+j+1)*plane] {
							sum[p] += float32(v * v)
						}
					}
					for p := range sum {
						d := float32(scale*sum[p]) + bias
						out[i*plane+p] = src[i*plane+p] / kernel.Pow32(d, beta)
					}
				}
			})
			narrowTo(y, &Tensor{DType: Float32, Shape: x.Shape, data: out})
		})
	}, nil
}

// buildMVN: (x - mean) / sqrt(variance + 1e-9) over the axes, as ONNX's function does it step by step: the variance is E(x²) - E(x)².
func buildMVN(n *Node) (exec, error) {
	list := n.Ints("axes")
	if !n.Has("axes") {
		list = []int{0, 2, 3}
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		axes, err := axesOf(list, x.Rank())
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len(), 6)
		return c.Do(func() {
			src := castTo(x, Float32)
			var dims []int // the reduced axes go last
			for i := range x.Shape {
				if !slices.Contains(axes, i) {
					dims = append(dims, i)
				}
			}
			rows := 1
			for _, d := range dims {
				rows *= x.Shape[d]
			}
			slices.Sort(axes)
			perm := append(dims, axes...)
			shape, from, own := make([]int, len(perm)), make([]int, len(perm)), stridesOf(x.Shape)
			for i, p := range perm {
				shape[i], from[i] = x.Shape[p], own[p]
			}
			t := newTensor(Float32, shape)
			copyStrided(c.Pool(), t, 0, stridesOf(shape), src, 0, from, shape)
			v := t.data.([]float32)
			cols := len(v) / max(rows, 1)
			for r := range rows {
				row := v[r*cols : (r+1)*cols]
				mean := kernel.Mean(row)
				sq := kernel.Reduce1(kernel.RedSumSquare, row) / float32(len(row))
				std := kernel.Sqrt32(sq - float32(mean*mean))
				for i := range row {
					row[i] = float32(row[i]-mean) / float32(std+1e-9)
				}
			}
			back := newTensor(Float32, x.Shape)
			copyStrided(c.Pool(), back, 0, from, t, 0, stridesOf(shape), shape)
			narrowTo(y, back)
		})
	}, nil
}

// buildLpNorm divides by the 1- or 2-norm along an axis; a zero norm gives zero.
func buildLpNorm(n *Node) (exec, error) {
	at, p := n.Int("axis", -1), n.Int("p", 2)
	if p != 1 && p != 2 {
		return nil, n.unsupported("p = %d", p)
	}
	red := kernel.RedL2
	if p == 1 {
		red = kernel.RedL1
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		a, err := axis(at, x.Rank())
		if err != nil {
			return err
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len(), 3)
		return c.Do(func() {
			src := wide(x)
			shape := slices.Clone(x.Shape)
			shape[a] = 1
			norm := newTensor(src.DType, shape)
			c.Check(reduceInto(c.Pool(), red, norm, src, prod(x.Shape[:a]), x.Shape[a], prod(x.Shape[a+1:])))
			dst := newTensor(src.DType, x.Shape)
			c.Check(combine(c.Pool(), kernel.BinDiv, dst, src, norm, nil, nil))
			zeroNaNs(dst, norm, x.Shape, shape)
			narrowTo(y, dst)
		})
	}, nil
}

// zeroNaNs sets elements whose norm is zero to zero.
func zeroNaNs(dst, norm *Tensor, shape, ns []int) {
	switch d := dst.data.(type) {
	case []float32:
		combineFunc(nil, shape, d, d, shape, norm.data.([]float32), ns, func(v, n float32) float32 {
			if n == 0 {
				return 0
			}
			return v
		})
	case []float64:
		combineFunc(nil, shape, d, d, shape, norm.data.([]float64), ns, func(v, n float64) float64 {
			if n == 0 {
				return 0
			}
			return v
		})
	}
}
