package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Signals: Fourier transforms, windows, mel weights. All compute in float64 and round once.

var signalOps = []op{
	{name: "DFT", since: 17, in: arity{1, 2}, out: one(1), build: buildDFT(true)},
	{name: "DFT", since: 20, in: arity{1, 3}, out: one(1), build: buildDFT(false)},
	{name: "STFT", since: 17, in: arity{2, 4}, out: one(1), build: buildSTFT},
	{name: "HannWindow", since: 17, in: one(1), out: one(1), build: buildWindow(0.5, 0.5, 0)},
	{name: "HammingWindow", since: 17, in: one(1), out: one(1), build: buildWindow(25.0/46, 21.0/46, 0)},
	{name: "BlackmanWindow", since: 17, in: one(1), out: one(1), build: buildWindow(0.42, 0.5, 0.08)},
	{name: "MelWeightMatrix", since: 17, in: one(5), out: one(1), build: buildMel},
}

// fourier transforms complex signals of length n: mixed radix by the prime factors of n in ascending order, twiddle factors
// e^(∓2πik/n) from the kernel's sine and cosine.
type fourier struct {
	n, work  int // work: multiply-adds of one transform
	cos, sin []float64
}

// fourierWork is n times the sum of the prime factors of n, with multiplicity.
func fourierWork(n int) int {
	sum, rest := 1, n
	for p := 2; rest > 1; p++ {
		if p*p > rest {
			p = rest
		}
		for ; rest%p == 0; rest /= p {
			sum += p
		}
	}
	return int(satMul(int64(n), int64(sum)))
}

func newFourier(n int, inverse bool) *fourier {
	f := &fourier{n: n, cos: make([]float64, n), sin: make([]float64, n)}
	for k := range n {
		a := float64(2*math.Pi*float64(k)) / float64(n)
		f.cos[k], f.sin[k] = kernel.Cos64(a), kernel.Sin64(a)
		if !inverse {
			f.sin[k] = -f.sin[k]
		}
	}
	return f
}

// transform reads n elements of in with a stride and writes n to out.
func (f *fourier) transform(out, in []complex128) { f.step(f.n, out, in, 1, make([]complex128, f.n)) }

func (f *fourier) step(n int, out, in []complex128, stride int, tmp []complex128) {
	if n == 1 {
		out[0] = in[0]
		return
	}
	p := 2
	for ; n%p != 0; p++ {
		if p*p > n {
			p = n
			break
		}
	}
	m := n / p
	for r := range p {
		f.step(m, out[r*m:(r+1)*m], in[r*stride:], stride*p, tmp)
	}
	for k := range m {
		for r := range p {
			tmp[r] = f.twist(out[r*m+k], r*k*stride)
		}
		if p == 2 {
			out[k], out[m+k] = tmp[0]+tmp[1], tmp[0]-tmp[1]
			continue
		}
		for q := range p {
			sum := tmp[0]
			for r := 1; r < p; r++ {
				sum += f.twist(tmp[r], r*q%p*m*stride)
			}
			out[q*m+k] = sum
		}
	}
}

// twist multiplies by twiddle factor number k, which is below n² but may pass n.
func (f *fourier) twist(v complex128, k int) complex128 {
	if k %= f.n; k == 0 {
		return v
	}
	c, s := f.cos[k], f.sin[k]
	return complex(float64(real(v)*c)-float64(imag(v)*s), float64(real(v)*s)+float64(imag(v)*c))
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
		f, src, out := newFourier(length, d.inverse), float64s(x), newTensor(Float64, shape)
		dst, parts, outParts := out.data.([]float64), x.Shape[r-1], shape[r-1]
		c.Pool().For(outer*inner, 1+1024/length, func(lo, hi int) {
			in, res := make([]complex128, length), make([]complex128, length)
			for i := lo; i < hi; i++ {
				clear(in)
				count := min(length, x.Shape[a])
				if back {
					count = min(length/2+1, x.Shape[a])
				}
				for k := range count {
					e := src[((i/inner*x.Shape[a]+k)*inner+i%inner)*parts:]
					in[k] = complex(e[0], 0)
					if parts == 2 {
						in[k] = complex(e[0], e[1])
					}
				}
				if back {
					mirror(in)
				}
				f.transform(res, in)
				for k := range shape[a] {
					e := dst[((i/inner*shape[a]+k)*inner+i%inner)*outParts:]
					v := res[k]
					if d.inverse {
						v = complex(real(v)/float64(length), imag(v)/float64(length))
					}
					e[0] = real(v)
					if outParts == 2 {
						e[1] = imag(v)
					}
				}
			}
		})
		narrowTo(y, out)
	})
}

// mirror completes the spectrum of a real signal from its first half.
func mirror(v []complex128) {
	n := len(v)
	v[0] = complex(real(v[0]), 0)
	if n%2 == 0 {
		v[n/2] = complex(real(v[n/2]), 0)
	}
	for k := 1; k < (n+1)/2; k++ {
		v[n-k] = complex(real(v[k]), -imag(v[k]))
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
			f, src, out, parts := newFourier(length, false), float64s(x), newTensor(Float64, y.Shape), x.Shape[2]
			var w []float64
			if window != nil {
				w = float64s(window)
			}
			c.Pool().For(x.Shape[0]*frames, 1+1024/length, func(lo, hi int) {
				in, res := make([]complex128, length), make([]complex128, length)
				for i := lo; i < hi; i++ {
					from := src[(i/frames*x.Shape[1]+i%frames*step)*parts:]
					for k := range in {
						weight := 1.0
						if w != nil {
							weight = 0
							if k < len(w) {
								weight = w[k]
							}
						}
						in[k] = complex(from[k*parts]*weight, 0)
						if parts == 2 {
							in[k] = complex(real(in[k]), from[k*parts+1]*weight)
						}
					}
					f.transform(res, in)
					for k, v := range res[:bins] {
						d := out.data.([]float64)[(i*bins+k)*2:]
						d[0], d[1] = real(v), imag(v)
					}
				}
			})
			narrowTo(y, out)
		})
	}, nil
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
	mel := func(hz float64) float64 { return 2595 * kernel.Log10_64(1+hz/700) }
	low, high := mel(edges[0]), mel(edges[1])
	step := (high - low) / float64(mels+2)
	out := make([]int, mels+2)
	for i := range out {
		m := float64(float64(i)*step) + low
		hz := 700 * (kernel.Pow64(10, m/2595) - 1)
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
