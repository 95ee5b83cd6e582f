package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Signals: Fourier transforms, windows, mel weights. All compute in float64 and round once, but for the inverse transform (see dft.run).

var signalOps = []op{
	{name: "DFT", since: 17, in: arity{1, 2}, out: one(1), build: buildDFT(true)},
	{name: "DFT", since: 20, in: arity{1, 3}, out: one(1), build: buildDFT(false)},
	{name: "STFT", since: 17, in: arity{2, 4}, out: one(1), build: buildSTFT},
	{name: "HannWindow", since: 17, in: one(1), out: one(1), build: buildWindow(0.5, 0.5, 0)},
	{name: "HammingWindow", since: 17, in: one(1), out: one(1), build: buildWindow(25.0/46, 21.0/46, 0)},
	{name: "BlackmanWindow", since: 17, in: one(1), out: one(1), build: buildWindow(0.42, 0.5, 0.08)},
	{name: "MelWeightMatrix", since: 17, in: one(5), out: one(1), build: buildMel},
}

// fourier transforms complex signals of length n: decimation in frequency, stage by stage over the prime factors of n in ascending
// order. A stage's butterfly pairs its terms j and p-j: sums with cosines, differences with sines, terms ascending, each product and sum
// rounded; then it multiplies by the twiddle factor. The factors e^(∓2πik/n) are rounded from the kernel's float64 sine and cosine.
type fourier[T kernel.Float] struct {
	n        int
	factors  []int
	cos, sin []T
}

// primeFactors lists the prime factors of n in ascending order.
func primeFactors(n int) (list []int) {
	for p := 2; n > 1; p++ {
		if p*p > n {
			p = n
		}
		for ; n%p == 0; n /= p {
			list = append(list, p)
		}
	}
	return list
}

// fourierWork is the cost of a transform.
func fourierWork(n int) int {
	sum := 1
	for _, p := range primeFactors(n) {
		sum += p
	}
	return int(satMul(int64(n), int64(sum)))
}

func newFourier[T kernel.Float](n int, inverse bool) *fourier[T] {
	f := &fourier[T]{n: n, factors: primeFactors(n), cos: make([]T, n), sin: make([]T, n)}
	for k := range n {
		if 2*k > n { // symmetry holds exactly
			f.cos[k], f.sin[k] = f.cos[n-k], -f.sin[n-k]
			continue
		}
		a := float64(2*math.Pi*float64(k)) / float64(n)
		f.cos[k], f.sin[k] = T(kernel.Cos64(a)), T(kernel.Sin64(a))
		if !inverse {
			f.sin[k] = -f.sin[k]
		}
	}
	return f
}

// signal is a complex signal.
type signal[T kernel.Float] struct{ re, im []T }

func newSignal[T kernel.Float](n int) signal[T] { return signal[T]{make([]T, n), make([]T, n)} }

// transform returns the transform of x; x and tmp are overwritten, one of them is the result.
func (f *fourier[T]) transform(x, tmp signal[T]) signal[T] {
	done := 1
	for _, p := range f.factors {
		ido := f.n / (done * p)
		for k := range done {
			for i := range ido {
				f.butterfly(tmp, x, p, done, ido, k, i)
			}
		}
		x, tmp = tmp, x
		done *= p
	}
	return x
}

// butterfly combines p elements of x, ido apart, of block k, from element i on, into elements of y that are done·ido apart.
func (f *fourier[T]) butterfly(y, x signal[T], p, done, ido, k, i int) {
	from, to, step := i+ido*p*k, i+ido*k, done*ido
	if p == 2 {
		ar, ai, br, bi := x.re[from], x.im[from], x.re[from+ido], x.im[from+ido]
		f.store(y, to, 0, ar+br, ai+bi)
		f.store(y, to+step, done*i, ar-br, ai-bi)
		return
	}
	zr, zi := x.re[from], x.im[from]
	sr, si := zr, zi
	for j := 1; j <= p/2; j++ {
		a, b := from+j*ido, from+(p-j)*ido
		sr, si = sr+T(x.re[a]+x.re[b]), si+T(x.im[a]+x.im[b])
	}
	f.store(y, to, 0, sr, si)
	turn := f.n / p
	for u := 1; u <= p/2; u++ {
		cr, ci, dr, di := zr, zi, T(0), T(0)
		for j := 1; j <= p/2; j++ {
			a, b := from+j*ido, from+(p-j)*ido
			c, s := f.cos[u*j%p*turn], f.sin[u*j%p*turn]
			cr, ci = cr+T(c*T(x.re[a]+x.re[b])), ci+T(c*T(x.im[a]+x.im[b]))
			dr, di = dr+T(s*T(x.im[a]-x.im[b])), di+T(s*T(x.re[a]-x.re[b]))
		}
		f.store(y, to+u*step, u*done*i, cr-dr, ci+di)
		f.store(y, to+(p-u)*step, (p-u)*done*i, cr+dr, ci-di)
	}
}

// store writes an element multiplied by twiddle factor number k.
func (f *fourier[T]) store(y signal[T], at, k int, re, im T) {
	if k > 0 {
		c, s := f.cos[k], f.sin[k]
		re, im = T(re*c)-T(im*s), T(re*s)+T(im*c)
	}
	y.re[at], y.im[at] = re, im
}

// maxTransform bounds the length of a transform, so that products of indices stay far from overflow.
const maxTransform = 1 << 28

type dft struct {
	inverse, onesided bool
	axis              int
}

func buildDFT(axisAttr bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		d := &dft{inverse: n.Bool("inverse", false), onesided: n.Bool("onesided", false), axis: -2}
		if axisAttr {
			d.axis = n.Int("axis", 1)
		}
		return d.run, nil
	}
}

func (d *dft) run(c *Call) error {
	x := c.In(0)
	if !x.DType.isFloat() {
		return c.badType(0)
	}
	at, err := c.Int(2, d.axis)
	if err != nil {
		return err
	}
	r := x.Rank()
	if r < 2 || x.Shape[r-1] != 1 && x.Shape[r-1] != 2 {
		return fmt.Errorf("shape %v, want real or complex numbers in the last dimension", x.Shape)
	}
	a, err := axis(at, r)
	if err != nil || a == r-1 {
		return fmt.Errorf("axis %d of shape %v", at, x.Shape)
	}
	back := d.inverse && d.onesided // from half a spectrum to a real signal
	length := x.Shape[a]
	if back {
		length = 2 * (length - 1)
	}
	if length, err = c.Int(1, length); err != nil {
		return err
	}
	if length < 1 || length > maxTransform {
		return fmt.Errorf("transform of length %d", length)
	}
	shape := slices.Clone(x.Shape)
	shape[a], shape[r-1] = length, 2
	switch {
	case back:
		shape[r-1] = 1
	case d.onesided:
		shape[a] = length/2 + 1
	}
	y := c.Out(0, x.DType, shape)
	outer, inner := prod(x.Shape[:a]), prod(x.Shape[a+1:r-1])
	c.Cost(outer, inner, fourierWork(length))
	c.Cost(length, 2*transcendental)
	return c.Do(func() {
		// Forward in float64. The inverse of float32 is computed in float32, as numpy does: the suite's expectations carry that
		// rounding where the exact result is zero.
		if d.inverse && x.DType != Float64 {
			dftInto(c, d, y, x, wide(x).data.([]float32), a, length)
		} else {
			dftInto(c, d, y, x, float64s(x), a, length)
		}
	})
}

// dftInto transforms along axis a.
func dftInto[T kernel.Float](c *Call, d *dft, y, x *Tensor, src []T, a, length int) {
	r, back := x.Rank(), d.inverse && d.onesided
	outer, inner := prod(x.Shape[:a]), prod(x.Shape[a+1:r-1])
	f, out := newFourier[T](length, d.inverse), newTensor(naturalType[T](), y.Shape)
	dst, parts, outParts, bins := out.data.([]T), x.Shape[r-1], y.Shape[r-1], y.Shape[a]
	count := min(length, x.Shape[a])
	if back {
		count = min(length/2+1, x.Shape[a])
	}
	c.Pool().For(outer*inner, 1+1024/length, func(lo, hi int) {
		in, tmp := newSignal[T](length), newSignal[T](length)
		for i := lo; i < hi; i++ {
			clear(in.re)
			clear(in.im)
			for k := range count {
				e := src[((i/inner*x.Shape[a]+k)*inner+i%inner)*parts:]
				if in.re[k] = e[0]; parts == 2 {
					in.im[k] = e[1]
				}
			}
			if back {
				mirror(in)
			}
			res := f.transform(in, tmp)
			if d.inverse {
				scale := T(1 / float64(length))
				for k := range res.re {
					res.re[k] *= scale
					res.im[k] *= scale
				}
			}
			for k := range bins {
				e := dst[((i/inner*bins+k)*inner+i%inner)*outParts:]
				if e[0] = res.re[k]; outParts == 2 {
					e[1] = res.im[k]
				}
			}
		}
	})
	narrowTo(y, out)
}

// mirror completes the spectrum of a real signal from its first half.
func mirror[T kernel.Float](v signal[T]) {
	n := len(v.re)
	v.im[0] = 0
	if n%2 == 0 {
		v.im[n/2] = 0
	}
	for k := 1; k < (n+1)/2; k++ {
		v.re[n-k], v.im[n-k] = v.re[k], -v.im[k]
	}
}

// buildSTFT transforms windowed frames of signals of shape batch × length × (1 or 2).
func buildSTFT(n *Node) (exec, error) {
	onesided := n.Bool("onesided", true)
	return func(c *Call) error {
		x, window := c.In(0), c.In(2)
		if !x.DType.isFloat() || window != nil && window.DType != x.DType {
			return c.badType(0)
		}
		if x.Rank() != 3 || x.Shape[2] != 1 && x.Shape[2] != 2 || window != nil && window.Rank() != 1 {
			return fmt.Errorf("signal of shape %v", x.Shape)
		}
		step, err := c.Int(1, 0)
		if err != nil {
			return err
		}
		length := x.Shape[1]
		if window != nil {
			length = window.Shape[0]
		}
		if length, err = c.Int(3, length); err != nil {
			return err
		}
		if step < 1 || length < 1 || length > x.Shape[1] || length > maxTransform || window != nil && window.Shape[0] > length {
			return fmt.Errorf("frames of length %d every %d in a signal of %d", length, step, x.Shape[1])
		}
		frames, bins := 1+(x.Shape[1]-length)/step, length
		if onesided {
			bins = length/2 + 1
		}
		y := c.Out(0, x.DType, []int{x.Shape[0], frames, bins, 2})
		c.Cost(x.Shape[0], frames, fourierWork(length)+2*length)
		c.Cost(length, 2*transcendental)
		return c.Do(func() {
			var w []float64
			if window != nil {
				w = float64s(window)
			}
			stftInto(c, y, x, w, step, length)
		})
	}, nil
}

// stftInto transforms all frames; a window shorter than a frame is followed by zeros.
func stftInto(c *Call, y, x *Tensor, window []float64, step, length int) {
	f, src, out, parts := newFourier[float64](length, false), float64s(x), newTensor(Float64, y.Shape), x.Shape[2]
	frames, bins := y.Shape[1], y.Shape[2]
	weights := make([]float64, length)
	if copy(weights, window); window == nil {
		for k := range weights {
			weights[k] = 1
		}
	}
	c.Pool().For(x.Shape[0]*frames, 1+1024/length, func(lo, hi int) {
		in, tmp := newSignal[float64](length), newSignal[float64](length)
		for i := lo; i < hi; i++ {
			from := src[(i/frames*x.Shape[1]+i%frames*step)*parts:]
			for k, w := range weights {
				in.re[k], in.im[k] = from[k*parts]*w, 0
				if parts == 2 {
					in.im[k] = from[k*parts+1] * w
				}
			}
			res := f.transform(in, tmp)
			for k := range bins {
				d := out.data.([]float64)[(i*bins+k)*2:]
				d[0], d[1] = res.re[k], res.im[k]
			}
		}
	})
	narrowTo(y, out)
}

// buildWindow: a - b·cos(2πi/n) + e·cos(4πi/n), n being the size, or one less for a symmetric window.
func buildWindow(a, b, e float64) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		dt, periodic := DType(n.Int("output_datatype", int(Float32))), n.Bool("periodic", true)
		if !dt.isFloat() && !dt.isInt() {
			return nil, n.unsupported("output_datatype %v", dt)
		}
		return func(c *Call) error {
			size, err := c.Int(0, 0)
			if err != nil {
				return err
			}
			y := c.Out(0, dt, []int{size})
			c.Cost(y.Len(), 3*transcendental)
			return c.Do(func() {
				period := float64(size)
				if !periodic {
					period = math.Max(period-1, 1)
				}
				v := make([]float64, size)
				for i := range v {
					t := float64(2*math.Pi*float64(i)) / period
					v[i] = a - float64(b*kernel.Cos64(t))
					if e != 0 {
						v[i] += float64(e * kernel.Cos64(2*t))
					}
				}
				narrowTo(y, &Tensor{DType: Float64, Shape: y.Shape, data: v})
			})
		}, nil
	}
}

// buildMel makes triangles on the mel scale over the bins of a spectrum: bins × triangles.
func buildMel(n *Node) (exec, error) {
	dt := DType(n.Int("output_datatype", int(Float32)))
	if !dt.isFloat() && !dt.isInt() {
		return nil, n.unsupported("output_datatype %v", dt)
	}
	return func(c *Call) error {
		var ints [3]int
		for i := range ints {
			var err error
			if ints[i], err = c.Int(i, 0); err != nil {
				return err
			}
		}
		mels, length, rate := ints[0], ints[1], ints[2]
		var edges [2]float64
		for i := range edges {
			t := c.In(3 + i)
			if !t.DType.isFloat() || t.Len() != 1 {
				return c.badType(3 + i)
			}
			if err := c.Need(3 + i); err != nil {
				return err
			}
			edges[i] = float64s(t)[0]
		}
		if mels < 0 || length < 0 || length > maxTransform || rate < 1 || !(edges[0] >= 0 && edges[1] >= edges[0] && edges[1] < maxElems) {
			return fmt.Errorf("%d triangles over a spectrum of %d at rate %d between %v and %v Hz", mels, length, rate, edges[0], edges[1])
		}
		bins := length/2 + 1
		y := c.Out(0, dt, []int{bins, mels})
		c.Cost(y.Len(), 2)
		c.Cost(mels, transcendental)
		return c.Do(func() {
			points := melPoints(mels, length, rate, edges)
			if last := points[len(points)-1]; last > bins {
				c.Fail("edge %v Hz lies beyond the spectrum: bin %d of %d", edges[1], last, bins)
				return
			}
			out := newTensor(Float64, y.Shape)
			for i := range mels {
				triangle(out.data.([]float64), bins, mels, i, points[i], points[i+1], points[i+2])
			}
			narrowTo(y, out)
		})
	}, nil
}

// melPoints are the bins of the corners of the triangles.
func melPoints(mels, length, rate int, edges [2]float64) []int {
	mel := func(hz float64) float64 { return float64(2595 * kernel.Log10_64(1+hz/700)) }
	low, high := mel(edges[0]), mel(edges[1])
	step := (high - low) / float64(mels+2)
	out := make([]int, mels+2)
	for i := range out {
		m := float64(float64(i)*step) + low
		hz := float64(700 * (kernel.Pow64(10, m/2595) - 1))
		out[i] = int(kernel.ToInt[int64](math.Floor(float64(float64(length+1)*hz) / float64(rate))))
	}
	return out
}

// triangle fills column i of the matrix.
func triangle(d []float64, bins, cols, i, left, mid, right int) {
	set := func(bin int, v float64) {
		if bin >= 0 && bin < bins {
			d[bin*cols+i] = v
		}
	}
	if left == mid {
		set(mid, 1)
	}
	for j := left; j <= mid && left < mid; j++ {
		set(j, float64(j-left)/float64(mid-left))
	}
	for j := mid; j < right; j++ {
		set(j, float64(right-j)/float64(right-mid))
	}
}
