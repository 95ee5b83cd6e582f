package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Matrix products: MatMul, Gemm.

var productOps = []op{
	{name: "MatMul", since: 1, in: one(2), out: one(1), build: buildMatMul},
	{name: "Gemm", since: 7, in: arity{2, 3}, out: one(1), build: buildGemm},
}

// product describes numpy's matmul of two shapes: a batch of m×k by k×n.
type product struct {
	m, k, n int
	batch   []int // broadcast batch shape
	shape   []int // of the result
}

func matmulShape(a, b []int) (p product, err error) {
	if len(a) == 0 || len(b) == 0 {
		return p, fmt.Errorf("matmul of shapes %v and %v", a, b)
	}
	a2, b2 := a, b
	if len(a) == 1 {
		a2 = []int{1, a[0]}
	}
	if len(b) == 1 {
		b2 = []int{b[0], 1}
	}
	ra, rb := len(a2), len(b2)
	p.m, p.k, p.n = a2[ra-2], a2[ra-1], b2[rb-1]
	if b2[rb-2] != p.k {
		return p, fmt.Errorf("matmul of shapes %v and %v", a, b)
	}
	if p.batch, err = broadcast(a2[:ra-2], b2[:rb-2]); err != nil {
		return p, err
	}
	p.shape = slices.Clone(p.batch)
	if len(a) > 1 {
		p.shape = append(p.shape, p.m)
	}
	if len(b) > 1 {
		p.shape = append(p.shape, p.n)
	}
	return p, nil
}

// batchDims are the leading dimensions of a matmul operand.
func batchDims(s []int) []int {
	if len(s) <= 2 {
		return nil
	}
	return s[:len(s)-2]
}

// offsets lists where each matrix of the broadcast batch starts in an operand with the given batch shape and matrix size.
func offsets(batch, own []int, size int) []int {
	st := stretch(own, batch)
	out := []int{0}
	for i, d := range batch {
		next := make([]int, 0, len(out)*d)
		for _, o := range out {
			for k := range d {
				next = append(next, o+k*st[i]*size)
			}
		}
		out = next
	}
	return out
}

func buildMatMul(n *Node) (exec, error) {
	var packed *kernel.PackedB
	if b := n.Const(1); b != nil && b.DType == Float32 && b.Rank() == 2 {
		var err error
		if packed, err = kernel.PackB(b.Shape[0], b.Shape[1], b.data.([]float32), b.Shape[1], false); err != nil {
			return nil, err
		}
	}
	epi := n.epi
	return func(c *Call) error {
		a, b := c.In(0), c.In(1)
		if a.DType != b.DType || !a.DType.isFloat() && !a.DType.isInt() {
			return c.badType(1)
		}
		p, err := matmulShape(a.Shape, b.Shape)
		if err != nil {
			return err
		}
		y := c.OutFull(0, a.DType, p.shape)
		c.Cost(prod(p.batch), p.m, p.k, p.n)
		epi.charge(c, y)
		return c.Do(func() {
			if packed != nil {
				m := prod(p.batch) * p.m
				c.Check(kernel.Gemm(c.Pool(), m, p.n, p.k, a.data.([]float32), p.k, packed, y.data.([]float32), p.n, epi.kernel(c)))
				return
			}
			c.Check(matmul(c.Pool(), p, y, a, b, epi.kernel(c)))
		})
	}, nil
}

// matmul computes a batch of products in the operands' type.
func matmul(pool *kernel.Pool, p product, y, a, b *Tensor, e *kernel.Epilogue) error {
	if y.Len() == 0 {
		return nil
	}
	if p.k == 0 {
		clear(y.memory())
	}
	bt := kernel.Batch{
		AOff: offsets(p.batch, batchDims(a.Shape), p.m*p.k), BOff: offsets(p.batch, batchDims(b.Shape), p.k*p.n),
		COff: offsets(p.batch, p.batch, p.m*p.n),
	}
	switch y.DType {
	case Float32, Float16, BFloat16:
		wa, wb, wy := wide(a), wide(b), y
		if y.DType != Float32 {
			wy = newTensor(Float32, y.Shape)
		}
		err := matmul32(pool, p, bt, wy.data.([]float32), wa.data.([]float32), wb.data.([]float32), e)
		if wy != y {
			narrow(y, wy.data.([]float32))
		}
		return err
	case Float64:
		x, w, d := a.data.([]float64), b.data.([]float64), y.data.([]float64)
		for i := range bt.COff {
			err := kernel.Gemm64(pool, p.m, p.n, p.k, x[bt.AOff[i]:bt.AOff[i]+p.m*p.k], false, w[bt.BOff[i]:bt.BOff[i]+p.k*p.n], false, d[bt.COff[i]:bt.COff[i]+p.m*p.n])
			if err != nil {
				return err
			}
		}
		return nil
	}
	// Integers wrap, so computing in int64 and cutting off gives the same bits.
	out := make([]int64, y.Len())
	x, w := int64s(a), int64s(b)
	for i := range bt.COff {
		err := kernel.GemmInt(pool, p.m, p.n, p.k, x[bt.AOff[i]:bt.AOff[i]+p.m*p.k], w[bt.BOff[i]:bt.BOff[i]+p.k*p.n], out[bt.COff[i]:bt.COff[i]+p.m*p.n])
		if err != nil {
			return err
		}
	}
	intsToInts(y, out)
	return nil
}

func matmul32(pool *kernel.Pool, p product, bt kernel.Batch, y, a, b []float32, e *kernel.Epilogue) error {
	am, bm := kernel.Matrix{Data: a, LD: p.k}, kernel.Matrix{Data: b, LD: p.n}
	if len(bt.COff) == 1 {
		return kernel.GemmDyn(pool, p.m, p.n, p.k, am, bm, y, p.n, e)
	}
	return kernel.BatchGemm(pool, bt, p.m, p.n, p.k, am, bm, y, p.n, e)
}

// buildGemm: alpha·op(A)·op(B) + beta·C. alpha multiplies the finished sum, beta multiplies C, each rounded; then they are added.
func buildGemm(n *Node) (exec, error) {
	g := &gemm{
		alpha: n.Float("alpha", 1), beta: n.Float("beta", 1), transA: n.Bool("transA", false), transB: n.Bool("transB", false),
		epi: n.epi,
	}
	if b := n.Const(1); b != nil && b.DType == Float32 && b.Rank() == 2 {
		k, cols := b.Shape[0], b.Shape[1]
		if g.transB {
			k, cols = cols, k
		}
		var err error
		if g.packed, err = kernel.PackB(k, cols, b.data.([]float32), b.Shape[1], g.transB); err != nil {
			return nil, err
		}
	}
	return g.run, nil
}

type gemm struct {
	alpha, beta    float32
	transA, transB bool
	packed         *kernel.PackedB
	epi            *epilogue
}

func (g *gemm) run(c *Call) error {
	a, b, bias := c.In(0), c.In(1), c.In(2)
	if a.DType != b.DType || bias != nil && bias.DType != a.DType || !a.DType.isFloat() && !a.DType.isInt() {
		return c.badType(1)
	}
	if a.Rank() != 2 || b.Rank() != 2 {
		return fmt.Errorf("gemm of shapes %v and %v", a.Shape, b.Shape)
	}
	m, k, k2, n := a.Shape[0], a.Shape[1], b.Shape[0], b.Shape[1]
	if g.transA {
		m, k = k, m
	}
	if g.transB {
		k2, n = n, k2
	}
	if k != k2 {
		return fmt.Errorf("gemm of shapes %v and %v", a.Shape, b.Shape)
	}
	if bias != nil {
		if s, err := broadcast(bias.Shape, []int{m, n}); err != nil || !slices.Equal(s, []int{m, n}) {
			return fmt.Errorf("gemm of shapes %v and %v with C of shape %v", a.Shape, b.Shape, bias.Shape)
		}
	}
	y := c.OutFull(0, a.DType, []int{m, n})
	c.Cost(m, n, k)
	g.epi.charge(c, y)
	return c.Do(func() {
		if a.DType == Float32 {
			c.Check(g.float32(c, y, a, b, bias, m, n, k))
		} else {
			c.Check(g.other(c, y, a, b, bias, m, n, k))
		}
	})
}

func (g *gemm) float32(c *Call, y, a, b, bias *Tensor, m, n, k int) error {
	e := &kernel.Epilogue{UseAlpha: g.alpha != 1, Alpha: g.alpha}
	if g.epi != nil {
		e.Act = g.epi.act
	}
	if bias != nil && g.beta != 0 {
		e.C = bias.data.([]float32)
		st := stretch(bias.Shape, []int{m, n})
		e.CRow, e.CCol = st[0], st[1]
		if g.beta != 1 {
			scaled := make([]float32, len(e.C))
			for i, v := range e.C {
				scaled[i] = v * g.beta
			}
			e.C = scaled
		}
	}
	av := kernel.Matrix{Data: a.data.([]float32), LD: a.Shape[1], Trans: g.transA}
	d := y.data.([]float32)
	if g.packed != nil && !g.transA {
		return kernel.Gemm(c.Pool(), m, n, k, av.Data, k, g.packed, d, n, e)
	}
	return kernel.GemmDyn(c.Pool(), m, n, k, av, kernel.Matrix{Data: b.data.([]float32), LD: b.Shape[1], Trans: g.transB}, d, n, e)
}

// other serves the types without fast kernels, in the same order of steps.
func (g *gemm) other(c *Call, y, a, b, bias *Tensor, m, n, k int) error {
	turn := func(t *Tensor, trans bool) *Tensor {
		if !trans {
			return t
		}
		out := newTensor(t.DType, []int{t.Shape[1], t.Shape[0]})
		copyStrided(nil, out, 0, stridesOf(out.Shape), t, 0, []int{1, t.Shape[1]}, out.Shape)
		return out
	}
	wa, wb := wide(turn(a, g.transA)), wide(turn(b, g.transB))
	wy := newTensor(wa.DType, y.Shape)
	if err := matmul(c.Pool(), product{m: m, k: k, n: n, shape: y.Shape}, wy, wa, wb, nil); err != nil {
		return err
	}
	mul, add := func(a, b int64) int64 { return a * b }, func(a, b int64) int64 { return a + b }
	if g.alpha != 1 {
		if err := combine(c.Pool(), kernel.BinMul, wy, wy, castTo(scalarOf(g.alpha), wy.DType), mul, nil); err != nil {
			return err
		}
	}
	if bias != nil && g.beta != 0 {
		wc := wide(bias)
		if g.beta != 1 {
			scaled := newTensor(wc.DType, wc.Shape)
			if err := combine(c.Pool(), kernel.BinMul, scaled, wc, castTo(scalarOf(g.beta), wc.DType), mul, nil); err != nil {
				return err
			}
			wc = scaled
		}
		if err := combine(c.Pool(), kernel.BinAdd, wy, wy, wc, add, nil); err != nil {
			return err
		}
	}
	narrowTo(y, wy)
	return nil
}
