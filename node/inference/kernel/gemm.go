package kernel

import (
	"errors"
	"fmt"
	"sync"
)

// ErrShape is wrapped by every error about sizes, strides or slices that do not fit together.
var ErrShape = errors.New("shape mismatch")

// Matrix is a view of float32 data: element (r, c) is Data[r*LD+c], or Data[c*LD+r] if Trans.
type Matrix struct {
	Data  []float32
	LD    int
	Trans bool
}

// check says whether the view holds rows × cols elements.
func (m Matrix) check(what string, rows, cols int) error {
	if m.Trans {
		rows, cols = cols, rows
	}
	return checkView(what, len(m.Data), rows, cols, m.LD)
}

func (m Matrix) at(r, c int) float32 {
	if m.Trans {
		return m.Data[c*m.LD+r]
	}
	return m.Data[r*m.LD+c]
}

// checkView says whether rows × cols elements with leading dimension ld fit into n.
func checkView(what string, n, rows, cols, ld int) error {
	if rows < 0 || cols < 0 || ld < cols && rows > 1 {
		return fmt.Errorf("%w: %s is %d×%d with leading dimension %d", ErrShape, what, rows, cols, ld)
	}
	if rows == 0 || cols == 0 {
		return nil
	}
	if cols > n || rows > 1 && rows-1 > (n-cols)/ld {
		return fmt.Errorf("%w: %s is %d×%d with leading dimension %d but has %d elements", ErrShape, what, rows, cols, ld, n)
	}
	return nil
}

// ActKind is the kind of an Activation.
type ActKind uint8

// The kinds. What is not a clip (and ReLU is one) comes as a map over finished rows while they are still in the cache.
const (
	ActNone ActKind = iota
	ActClip
	ActMap
)

// Activation is applied last to each output.
type Activation struct {
	Kind   ActKind
	Lo, Hi float32         // ActClip: x = Lo > x ? Lo : x, then x = Hi < x ? Hi : x; a NaN stays, and so does -0 with Lo = 0
	Map    func([]float32) // ActMap: changes the row segment in place, elementwise; called from several goroutines
}

// Epilogue says what happens to the sum of products v at row i, column j before it is stored. In this order, each step rounded:
//
//	v = Alpha*v               if UseAlpha
//	v = v*Scale[j]            if Scale is not nil: with C, a batch normalization (BatchNormFold)
//	v = v + C[i*CRow+j*CCol]  if C is not nil: (0, 1) is a bias per column, (1, 0) per row, (ld, 1) a matrix, (0, 0) a scalar
//	v = v + Add[i*AddRow+j]   if Add is not nil: a residual of the output's shape
//	v = Act(v)
//
// A Gemm's beta is applied by the caller to C beforehand (one rounded multiplication, so the bits are those of beta*C + v). C and Add
// must not overlap the output, which holds partial sums meanwhile. A nil *Epilogue does nothing.
type Epilogue struct {
	UseAlpha   bool
	Alpha      float32
	Scale      []float32
	C          []float32
	CRow, CCol int
	Add        []float32
	AddRow     int
	Act        Activation
}

func (e *Epilogue) check(m, n int) error {
	if e == nil || m == 0 || n == 0 {
		return nil
	}
	if e.Scale != nil && len(e.Scale) < n {
		return fmt.Errorf("%w: epilogue Scale has %d elements for %d columns", ErrShape, len(e.Scale), n)
	}
	if e.C != nil {
		if e.CRow < 0 || e.CCol < 0 {
			return fmt.Errorf("%w: epilogue C has a negative stride", ErrShape)
		}
		if last := int64(m-1)*int64(e.CRow) + int64(n-1)*int64(e.CCol); last >= int64(len(e.C)) {
			return fmt.Errorf("%w: epilogue C has %d elements, its strides reach %d", ErrShape, len(e.C), last)
		}
	}
	if e.Add != nil {
		if err := checkView("epilogue Add", len(e.Add), m, n, e.AddRow); err != nil {
			return err
		}
	}
	if e.Act.Kind == ActMap && e.Act.Map == nil {
		return fmt.Errorf("%w: epilogue wants a map but has none", ErrShape)
	}
	return nil
}

// apply is the oracle's epilogue for one element; ActMap is left to the row.
func (e *Epilogue) apply(v float32, i, j int) float32 {
	if e == nil {
		return v
	}
	if e.UseAlpha {
		v = float32(e.Alpha * v)
	}
	if e.Scale != nil {
		v = float32(v * e.Scale[j])
	}
	if e.C != nil {
		v = float32(v + e.C[i*e.CRow+j*e.CCol])
	}
	if e.Add != nil {
		v = float32(v + e.Add[i*e.AddRow+j])
	}
	if e.Act.Kind == ActClip {
		if e.Act.Lo > v {
			v = e.Act.Lo
		}
		if e.Act.Hi < v {
			v = e.Act.Hi
		}
	}
	return v
}

// mapRow applies a map activation to a finished row segment.
func (e *Epilogue) mapRow(row []float32) {
	if e != nil && e.Act.Kind == ActMap {
		e.Act.Map(row)
	}
}

// PackedB is a constant right-hand side in the layout of one level's kernels.
type PackedB struct {
	k, n  int
	level Level
	data  []float32 // Scalar: row-major k×n; otherwise panels
}

// PackB lays out op(b), k×n, where op transposes if trans (then b is n×k with leading dimension ldb).
func PackB(k, n int, b []float32, ldb int, trans bool) (*PackedB, error) {
	v := Matrix{b, ldb, trans}
	if err := v.check("B", k, n); err != nil {
		return nil, err
	}
	pb := &PackedB{k: k, n: n, level: current}
	if ks := micro(current); ks != nil {
		pb.data = make([]float32, panelElems(k, n, ks.nr))
		ks.packPanels(pb.data, v, k, n)
		return pb, nil
	}
	pb.data = make([]float32, k*n)
	for kk := range k {
		for j := range n {
			pb.data[kk*n+j] = v.at(kk, j)
		}
	}
	return pb, nil
}

// Dims returns k and n.
func (b *PackedB) Dims() (k, n int) { return b.k, b.n }

// Bytes is the memory that the packed operand holds.
func (b *PackedB) Bytes() int { return 4 * cap(b.data) }

// Gemm computes c = e(a·b): a is m×k row-major with leading dimension lda, c is m×n with ldc.
func Gemm(p *Pool, m, n, k int, a []float32, lda int, b *PackedB, c []float32, ldc int, e *Epilogue) error {
	if b == nil || b.k != k || b.n != n {
		return fmt.Errorf("%w: packed B does not have %d×%d", ErrShape, k, n)
	}
	av := Matrix{Data: a, LD: lda}
	if err := errors.Join(av.check("A", m, k), checkView("C", len(c), m, n, ldc), e.check(m, n)); err != nil {
		return err
	}
	ks := micro(b.level)
	if ks == nil {
		gemmOracle(p, m, n, k, av, Matrix{Data: b.data, LD: n}, c, ldc, e)
		return nil
	}
	g := newProduct(ks)
	defer g.free()
	g.m, g.n, g.a, g.lda, g.b, g.bStep, g.pStep, g.c, g.ldc, g.e = m, n, a, lda, b.data, ks.nr, k*ks.nr, c, ldc, e
	g.depth(k)
	g.run(p)
	return nil
}

// GemmDyn computes c = e(a·b) for operands that both change from run to run; a is m×k, b is k×n, either may be a transposed view.
func GemmDyn(p *Pool, m, n, k int, a, b Matrix, c []float32, ldc int, e *Epilogue) error {
	if err := errors.Join(a.check("A", m, k), b.check("B", k, n), checkView("C", len(c), m, n, ldc), e.check(m, n)); err != nil {
		return err
	}
	gemmDyn(p, m, n, k, a, b, c, ldc, e)
	return nil
}

// directRows is the number of rows up to which a changing B is read where it is: packing it would cost more than its scattered rows.
const directRows = 12

func gemmDyn(p *Pool, m, n, k int, a, b Matrix, c []float32, ldc int, e *Epilogue) {
	ks := micro(current)
	if ks == nil {
		gemmOracle(p, m, n, k, a, b, c, ldc, e)
		return
	}
	g := newProduct(ks)
	defer g.free()
	g.m, g.n, g.a, g.lda, g.aTrans, g.c, g.ldc, g.e = m, n, a.Data, a.LD, a.Trans, c, ldc, e
	g.depth(k)
	buf := packBuffers.Get().(*[]float32)
	defer packBuffers.Put(buf)
	nr := ks.nr
	switch {
	case k == 0:
	case m <= directRows && !b.Trans:
		g.b, g.bStep, g.pStep = b.Data, b.LD, nr
		if w := n % nr; w != 0 && k > 0 {
			*buf = grow(*buf, k*nr)
			ks.packPanels(*buf, Matrix{Data: b.Data[n-w:], LD: b.LD}, k, w)
			g.tail = *buf
		}
	default:
		*buf = grow(*buf, panelElems(k, n, nr))
		g.b, g.bStep, g.pStep = *buf, nr, k*nr
		p.For(n, nr, func(lo, hi int) {
			v := Matrix{Data: b.Data[lo:], LD: b.LD}
			if b.Trans {
				v = Matrix{Data: b.Data[lo*b.LD:], LD: b.LD, Trans: true}
			}
			ks.packPanels(g.b[lo*k:], v, k, hi-lo)
		})
	}
	g.run(p)
}

var packBuffers = sync.Pool{New: func() any { return new([]float32) }}

// Batch says where the operands of product number i lie: offsets into the Data of a and b and into c. AOff, BOff and COff have one entry
// per product (operands may repeat: broadcasting). BiasOff offsets the epilogue's C; nil means that all products share it. The
// epilogue's Add is offset like c.
type Batch struct {
	AOff, BOff, COff, BiasOff []int
}

// BatchGemm computes many products of one size.
func BatchGemm(p *Pool, bt Batch, m, n, k int, a, b Matrix, c []float32, ldc int, e *Epilogue) error {
	count := len(bt.COff)
	if len(bt.AOff) != count || len(bt.BOff) != count || bt.BiasOff != nil && len(bt.BiasOff) != count {
		return fmt.Errorf("%w: batch of %d, %d, %d and %d offsets", ErrShape, len(bt.AOff), len(bt.BOff), count, len(bt.BiasOff))
	}
	outside := func(off, n int) bool { return off < 0 || off > n }
	for i := range count {
		if outside(bt.AOff[i], len(a.Data)) || outside(bt.BOff[i], len(b.Data)) || outside(bt.COff[i], len(c)) ||
			e != nil && (e.Add != nil && bt.COff[i] > len(e.Add) || bt.BiasOff != nil && outside(bt.BiasOff[i], len(e.C))) {
			return fmt.Errorf("%w: offsets of product %d lie outside", ErrShape, i)
		}
		if err := bt.one(i, a, b, c, e, func(a, b Matrix, c []float32, e *Epilogue) error {
			return errors.Join(a.check("A", m, k), b.check("B", k, n), checkView("C", len(c), m, n, ldc), e.check(m, n))
		}); err != nil {
			return fmt.Errorf("product %d: %w", i, err)
		}
	}
	run := func(p *Pool, i int) {
		_ = bt.one(i, a, b, c, e, func(a, b Matrix, c []float32, e *Epilogue) error {
			gemmDyn(p, m, n, k, a, b, c, ldc, e)
			return nil
		})
	}
	p.For(count, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			run(p, i)
		}
	})
	return nil
}

// one calls f with the operands of product i.
func (bt Batch) one(i int, a, b Matrix, c []float32, e *Epilogue, f func(a, b Matrix, c []float32, e *Epilogue) error) error {
	a.Data, b.Data = a.Data[bt.AOff[i]:], b.Data[bt.BOff[i]:]
	off := bt.COff[i]
	if e != nil && (bt.BiasOff != nil || e.Add != nil) {
		sub := *e
		if e.C != nil && bt.BiasOff != nil {
			sub.C = e.C[bt.BiasOff[i]:]
		}
		if e.Add != nil {
			sub.Add = e.Add[off:]
		}
		e = &sub
	}
	return f(a, b, c[off:], e)
}

// GemmInt computes c = a·b in wrapping integers; all row-major and dense.
func GemmInt[T Integer](p *Pool, m, n, k int, a, b, c []T) error {
	if err := errors.Join(checkView("A", len(a), m, k, k), checkView("B", len(b), k, n, n), checkView("C", len(c), m, n, n)); err != nil {
		return err
	}
	p.For(m, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := c[i*n : i*n+n]
			clear(row)
			for kk, av := range a[i*k : i*k+k] {
				for j, bv := range b[kk*n : kk*n+n] {
					row[j] += av * bv
				}
			}
		}
	})
	return nil
}
