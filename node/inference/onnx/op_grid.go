package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Sampling at computed places: GridSample, AffineGrid, DeformConv. float16 and bfloat16 compute in float32. An interpolated value is the sum
// of its taps in ascending order, the last dimension innermost, every product and sum rounded.

var gridOps = []op{
	{name: "GridSample", since: 16, in: one(2), out: one(1), build: buildGridSample},
	{name: "AffineGrid", since: 20, in: one(2), out: one(1), build: buildAffineGrid},
	{name: "DeformConv", since: 19, in: arity{3, 5}, out: one(1), build: buildDeformConv},
}

type gridMode uint8

const (
	gridLinear gridMode = iota
	gridNearest
	gridCubic
)

type gridPadding uint8

const (
	padZeros gridPadding = iota
	padBorder
	padReflection
)

type gridSample struct {
	mode    gridMode
	padding gridPadding
	corners bool
}

func buildGridSample(n *Node) (exec, error) {
	modes := map[string]gridMode{"linear": gridLinear, "bilinear": gridLinear, "nearest": gridNearest, "cubic": gridCubic, "bicubic": gridCubic}
	pads := map[string]gridPadding{"zeros": padZeros, "border": padBorder, "reflection": padReflection}
	mode, ok1 := modes[n.Str("mode", "linear")]
	padding, ok2 := pads[n.Str("padding_mode", "zeros")]
	if !ok1 || !ok2 {
		return nil, n.unsupported("mode %q, padding_mode %q", n.Str("mode", ""), n.Str("padding_mode", ""))
	}
	g := &gridSample{mode, padding, n.Bool("align_corners", false)}
	return g.run, nil
}

func (g *gridSample) run(c *Call) error {
	x, grid := c.In(0), c.In(1)
	if !x.DType.isFloat() {
		return c.badType(0)
	}
	if !grid.DType.isFloat() {
		return c.badType(1)
	}
	r := x.Rank() - 2
	if r < 1 || r > 3 || grid.Rank() != r+2 || grid.Shape[r+1] != r || grid.Shape[0] != x.Shape[0] {
		return fmt.Errorf("grid of shape %v for shape %v", grid.Shape, x.Shape)
	}
	shape := append([]int{x.Shape[0], x.Shape[1]}, grid.Shape[1:r+1]...)
	y := c.Out(0, x.DType, shape)
	if y.Len() > 0 && x.Len() == 0 {
		return fmt.Errorf("cannot sample from shape %v", x.Shape)
	}
	taps := []int{2, 1, 4}[g.mode]
	c.Cost(y.Len(), 2, prod(slices.Repeat([]int{taps}, r))+1)
	c.Cost(grid.Len(), 8*taps)
	return c.Do(func() {
		if y.Len() == 0 {
			return
		}
		if x.DType == Float64 {
			gridInto[float64](c.Pool(), g, y, x, castTo(grid, Float64))
		} else {
			gridInto[float32](c.Pool(), g, y, x, castTo(grid, Float32))
		}
	})
}

// gridTap is one input position along a dimension and its weight; index -1 is outside and counts as zero.
type gridTap[T kernel.Float] struct {
	index  int
	weight T
}

func gridInto[T kernel.Float](p *kernel.Pool, g *gridSample, y, x, grid *Tensor) {
	dims := x.Shape[2:]
	r, plane, points := len(dims), prod(dims), prod(y.Shape[2:])
	src, at, out := wide(x).data.([]T), grid.data.([]T), newTensor(naturalType[T](), y.Shape)
	dst, channels := out.data.([]T), x.Shape[1]
	p.For(x.Shape[0]*points, 1+256/channels, func(lo, hi int) {
		taps := make([][]gridTap[T], r)
		for i := lo; i < hi; i++ {
			n, q := i/points, i%points
			for d := range r { // coordinates come with the last dimension first
				taps[d] = gridTaps(g, taps[d][:0], at[i*r+r-1-d], dims[d])
			}
			for c := range channels {
				base := (n*channels + c) * plane
				dst[(n*channels+c)*points+q] = sumTaps(src[base:base+plane], taps, dims, 0)
			}
		}
	})
	narrowTo(y, out)
}

// gridTaps appends the taps of one dimension of the given size for a normalized coordinate.
func gridTaps[T kernel.Float](g *gridSample, taps []gridTap[T], coordinate T, size int) []gridTap[T] {
	n := T(size)
	at := (T((coordinate+1)*n) - 1) / 2
	lo, hi := T(-0.5), n-0.5
	if g.corners {
		at = T((coordinate+1)/2) * (n - 1)
		lo, hi = 0, n-1
	}
	if g.mode == gridNearest {
		at = T(math.RoundToEven(float64(at)))
	}
	if at < lo || at > hi {
		switch g.padding {
		case padBorder:
			at = min(max(at, 0), n-1)
		case padReflection:
			at = reflect(at, lo, hi)
		}
	}
	floor := T(math.Floor(float64(at)))
	first := int(min(max(kernel.ToInt[int64](float64(floor)), -maxElems), maxElems))
	f := at - floor
	index := func(i int) int {
		if i >= 0 && i < size {
			return i
		}
		switch g.padding {
		case padBorder:
			return min(max(i, 0), size-1)
		case padReflection:
			return min(max(int(kernel.ToInt[int64](float64(reflect(T(i), lo, hi)))), 0), size-1)
		}
		return -1
	}
	switch g.mode {
	case gridNearest:
		return append(taps, gridTap[T]{index(first), 1})
	case gridLinear:
		return append(taps, gridTap[T]{index(first), 1 - f}, gridTap[T]{index(first + 1), f})
	}
	for k := -1; k <= 2; k++ {
		taps = append(taps, gridTap[T]{index(first + k), keys(T(math.Abs(float64(f - T(k)))))})
	}
	return taps
}

// keys is the cubic convolution kernel with a = -0.75 at distance d.
func keys[T kernel.Float](d T) T {
	const a = -0.75
	if d <= 1 {
		return T((T((a+2)*d)-(a+3))*T(d*d)) + 1
	}
	return T(T(T((T(a*d)-5*a)*d)+8*a)*d) - 4*a
}

// reflect folds v into lo..hi.
func reflect[T kernel.Float](v, lo, hi T) T {
	span := hi - lo
	if !(span > 0) || v != v {
		return lo
	}
	down := v < lo
	d := v - hi
	if down {
		d = lo - v
	} else if !(d > 0) {
		return v
	}
	n := T(math.Floor(float64(d / span)))
	rest := d - T(n*span)
	if even := n == T(2*math.Floor(float64(n/2))); even == down {
		return lo + rest
	}
	return hi - rest
}

// sumTaps interpolates from offset off on, one dimension after the other.
func sumTaps[T kernel.Float](src []T, taps [][]gridTap[T], dims []int, off int) T {
	sum := T(0)
	for k, t := range taps[0] {
		v := T(0)
		if t.index >= 0 {
			if len(taps) == 1 {
				v = src[off+t.index]
			} else {
				v = sumTaps(src, taps[1:], dims[1:], (off+t.index)*dims[1])
			}
		}
		if v = T(v * t.weight); k == 0 {
			sum = v
		} else {
			sum += v
		}
	}
	return sum
}

// buildAffineGrid maps the centres (or corners) of the output's pixels, from -1 to 1, by theta. Sums ascend in float64 and round once.
func buildAffineGrid(n *Node) (exec, error) {
	corners := n.Bool("align_corners", false)
	return func(c *Call) error {
		theta := c.In(0)
		if !theta.DType.isFloat() {
			return c.badType(0)
		}
		size, err := c.shapeInput(1)
		if err != nil {
			return err
		}
		r := len(size) - 2
		if r != 2 && r != 3 || !slices.Equal(theta.Shape, []int{size[0], r, r + 1}) {
			return fmt.Errorf("theta of shape %v for size %v", theta.Shape, size)
		}
		dims := size[2:]
		y := c.Out(0, theta.DType, append(append([]int{size[0]}, dims...), r))
		c.Cost(y.Len(), 2*r+2)
		return c.Do(func() {
			t, out := float64s(theta), newTensor(Float64, y.Shape)
			axes := make([][]float64, r)
			for d, n := range dims {
				axes[d] = gridLine(n, corners)
			}
			points := prod(dims)
			d := out.data.([]float64)
			forRange(c.Pool(), size[0]*points, func(lo, hi int) {
				at := make([]float64, r)
				for i := lo; i < hi; i++ {
					rest := i % points
					for k := r - 1; k >= 0; k-- { // coordinates come with the last dimension first
						at[r-1-k] = axes[k][rest%dims[k]]
						rest /= dims[k]
					}
					for j := range r {
						row := t[(i/points*r+j)*(r+1):]
						sum := 0.0
						for k := range r {
							sum += float64(row[k] * at[k])
						}
						d[i*r+j] = sum + row[r]
					}
				}
			})
			narrowTo(y, out)
		})
	}, nil
}

// gridLine lists n places between -1 and 1: with the ends, or the middles of n equal parts.
func gridLine(n int, corners bool) []float64 {
	out := make([]float64, n)
	for i := range out {
		switch {
		case !corners:
			step := 2 / float64(n)
			out[i] = -1 + float64(step/2) + float64(float64(i)*step)
		case n == 1:
			out[i] = -1
		default:
			out[i] = -1 + float64(float64(i)*(2/float64(n-1)))
		}
	}
	return out
}

// deformConv is a convolution whose taps are moved by offsets, sampled bilinearly (zero outside) and multiplied by a mask.
type deformConv struct {
	conv
	offsetGroups int
}

func buildDeformConv(n *Node) (exec, error) {
	w, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	d := &deformConv{conv: conv{win: w, group: n.Int("group", 1)}, offsetGroups: n.Int("offset_group", 1)}
	return d.run, nil
}

func (d *deformConv) run(c *Call) error {
	x, w, offset, bias, mask := c.In(0), c.In(1), c.In(2), c.In(3), c.In(4)
	for i := range c.NumIn() {
		if t := c.In(i); t != nil && (!t.DType.isFloat() || t.DType != x.DType) {
			return c.badType(i)
		}
	}
	s, shape, err := d.spec(x.Shape, w.Shape, bias)
	if err != nil {
		return err
	}
	if len(shape) != 4 {
		return failf(CodeUnsupported, "deformable convolution of shape %v", x.Shape)
	}
	taps := prod(s.Kernel)
	if d.offsetGroups < 1 || d.offsetGroups > maxWindow || s.InC%d.offsetGroups != 0 {
		return fmt.Errorf("%d channels in %d offset groups", s.InC, d.offsetGroups)
	}
	if want := []int{s.Batch, 2 * d.offsetGroups * taps, shape[2], shape[3]}; !slices.Equal(offset.Shape, want) {
		return fmt.Errorf("offset of shape %v, want %v", offset.Shape, want)
	}
	if want := []int{s.Batch, d.offsetGroups * taps, shape[2], shape[3]}; mask != nil && !slices.Equal(mask.Shape, want) {
		return fmt.Errorf("mask of shape %v, want %v", mask.Shape, want)
	}
	y := c.Out(0, x.DType, shape)
	work := wideType(x.DType)
	k := s.InC / s.Groups * taps
	columns := c.Temp(work, []int{s.Groups, k, shape[2] * shape[3]})
	c.Cost(y.Len(), k)
	c.Cost(s.Batch, columns.Len(), 12)
	return c.Do(func() {
		if work == Float64 {
			c.Check(deformInto[float64](c, d, s, columns, y))
		} else {
			c.Check(deformInto[float32](c, d, s, columns, y))
		}
	})
}

// deformInto gathers the sampled taps as columns, (channel, kernel position) by output position, and multiplies by the weight.
func deformInto[T kernel.Float](c *Call, d *deformConv, s kernel.ConvSpec, columns, y *Tensor) error {
	get := func(i int) []T {
		if t := c.In(i); t != nil {
			return wide(t).data.([]T)
		}
		return nil
	}
	x, w, offset, bias, mask := get(0), get(1), get(2), get(3), get(4)
	ih, iw, ow, taps := s.In[0], s.In[1], y.Shape[3], prod(s.Kernel)
	points, perGroup := y.Shape[2]*ow, s.InC/s.Groups*taps
	col, out := columns.data.([]T), newTensor(columns.DType, y.Shape)
	dst := out.data.([]T)
	for n := range s.Batch {
		c.Pool().For(s.InC*taps, 1+rowGrain/(points*12+1), func(lo, hi int) {
			for r := lo; r < hi; r++ {
				ch, t := r/taps, r%taps
				og := n*d.offsetGroups + ch/(s.InC/d.offsetGroups)
				plane := x[(n*s.InC+ch)*ih*iw:][:ih*iw]
				dy, dx := offset[(og*taps+t)*2*points:][:points], offset[((og*taps+t)*2+1)*points:][:points]
				for p := range points {
					py := T(p/ow*s.Stride[0]-s.PadBegin[0]+t/s.Kernel[1]*s.Dilation[0]) + dy[p]
					px := T(p%ow*s.Stride[1]-s.PadBegin[1]+t%s.Kernel[1]*s.Dilation[1]) + dx[p]
					v := bilinear(plane, ih, iw, py, px)
					if mask != nil {
						v *= mask[(og*taps+t)*points+p]
					}
					col[r*points+p] = v
				}
			}
		})
		per := s.OutC / s.Groups
		for g := range s.Groups {
			from, to := (n*s.OutC+g*per)*points, (n*s.OutC+(g+1)*per)*points
			p := product{m: per, k: perGroup, n: points}
			a := &Tensor{DType: out.DType, Shape: []int{per, perGroup}, data: w[g*per*perGroup : (g+1)*per*perGroup]}
			b := &Tensor{DType: out.DType, Shape: []int{perGroup, points}, data: col[g*perGroup*points : (g+1)*perGroup*points]}
			r := &Tensor{DType: out.DType, Shape: []int{per, points}, data: dst[from:to]}
			if err := matmul(c.Pool(), p, r, a, b, nil); err != nil {
				return err
			}
		}
	}
	if bias != nil {
		for i := range dst {
			dst[i] += bias[i/points%s.OutC]
		}
	}
	narrowTo(y, out)
	return nil
}

// bilinear samples a plane at (y, x); what lies outside is zero.
func bilinear[T kernel.Float](plane []T, h, w int, y, x T) T {
	if !(y > -1 && y < T(h) && x > -1 && x < T(w)) {
		return 0
	}
	fy, fx := T(math.Floor(float64(y))), T(math.Floor(float64(x)))
	y0, x0, ly, lx := int(fy), int(fx), y-fy, x-fx
	at := func(r, c int) T {
		if r < 0 || r >= h || c < 0 || c >= w {
			return 0
		}
		return plane[r*w+c]
	}
	top := T((1-lx)*at(y0, x0)) + T(lx*at(y0, x0+1))
	low := T((1-lx)*at(y0+1, x0)) + T(lx*at(y0+1, x0+1))
	return T((1-ly)*top) + T(ly*low)
}
