package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Resize and Upsample. Coordinates and coefficients are computed in float64. Nearest moves elements; the other modes work axis by axis in
// ascending order, each output the sum of its taps in ascending order, every product and sum rounded to float32 (to float64 for
// float64 and integer tensors, which are then rounded and saturated).

var resizeOps = []op{
	{name: "Upsample", since: 7, in: arity{1, 2}, out: one(1), build: buildUpsample},
	{name: "Resize", since: 10, in: one(2), out: one(1), build: buildUpsample},
	{name: "Resize", since: 11, in: arity{1, 4}, out: one(1), build: buildResize},
}

type resize struct {
	mode, coord, nearest, policy string
	cubicA, extra                float64
	exclude, antialias           bool
	axes                         []int
	scales                       []float32 // of Upsample's attribute
}

// buildUpsample: the early forms scale from the corner and take the floor.
func buildUpsample(n *Node) (exec, error) {
	r := &resize{mode: n.Str("mode", "nearest"), coord: "asymmetric", nearest: "floor", policy: "stretch", scales: n.Floats("scales")}
	if r.mode == "bilinear" {
		r.mode = "linear"
	}
	if r.mode != "nearest" && r.mode != "linear" {
		return nil, n.unsupported("mode %q", r.mode)
	}
	return func(c *Call) error { return r.run(c, many, 1, many) }, nil
}

func buildResize(n *Node) (exec, error) {
	r := &resize{mode: n.Str("mode", "nearest"), coord: n.Str("coordinate_transformation_mode", "half_pixel"),
		nearest: n.Str("nearest_mode", "round_prefer_floor"), policy: n.Str("keep_aspect_ratio_policy", "stretch"),
		cubicA: float64(n.Float("cubic_coeff_a", -0.75)), extra: float64(n.Float("extrapolation_value", 0)),
		exclude: n.Bool("exclude_outside", false), antialias: n.Bool("antialias", false), axes: n.Ints("axes")}
	known := func(s string, list ...string) error {
		if !slices.Contains(list, s) {
			return n.unsupported("%q", s)
		}
		return nil
	}
	for _, err := range []error{
		known(r.mode, "nearest", "linear", "cubic"),
		known(r.coord, "half_pixel", "half_pixel_symmetric", "pytorch_half_pixel", "align_corners", "asymmetric", "tf_crop_and_resize", "tf_half_pixel_for_nn"),
		known(r.nearest, "round_prefer_floor", "round_prefer_ceil", "floor", "ceil"),
		known(r.policy, "stretch", "not_larger", "not_smaller"),
	} {
		if err != nil {
			return nil, err
		}
	}
	if r.antialias && r.mode == "nearest" {
		return nil, n.unsupported("antialias with mode nearest")
	}
	return func(c *Call) error { return r.run(c, 1, 2, 3) }, nil
}

// run resizes input 0; roi, scales and sizes are numbers of inputs, many for none.
func (r *resize) run(c *Call, roiIn, scalesIn, sizesIn int) error {
	x := c.In(0)
	if !x.DType.isFloat() && !x.DType.isInt() && (r.mode != "nearest" || x.DType.isComplex()) {
		return c.badType(0)
	}
	axes, err := axesOf(r.axes, x.Rank())
	if err != nil {
		return err
	}
	if r.axes == nil {
		for i := range x.Shape {
			axes = append(axes, i)
		}
	}
	if err := c.Need(scalesIn, sizesIn, roiIn); err != nil {
		return err
	}
	scales, err := r.scaleList(c, scalesIn)
	if err != nil {
		return err
	}
	var sizes []int
	if t := c.In(sizesIn); t != nil && t.Len() > 0 {
		if sizes, err = c.Ints(sizesIn); err != nil {
			return err
		}
	}
	plans, err := r.shapes(x.Shape, axes, scales, sizes)
	if err != nil {
		return err
	}
	if r.coord == "tf_crop_and_resize" {
		if err := r.regions(c, roiIn, plans); err != nil {
			return err
		}
	}
	work := Float64
	if wideType(x.DType) == Float32 {
		work = Float32
	}
	src := x
	if r.mode != "nearest" && x.DType != work {
		src = c.Temp(work, x.Shape)
	}
	shape, steps := slices.Clone(x.Shape), make([]*Tensor, len(plans))
	for i := range plans {
		p := &plans[i]
		if p.out > 0 && p.in == 0 {
			return fmt.Errorf("cannot resize empty axis %d", p.axis)
		}
		shape[p.axis] = p.out
		if err := r.tapCount(p); err != nil {
			return err
		}
		if p.taps > 0 {
			steps[i] = c.Temp(work, shape)
			c.Cost(steps[i].Len(), p.taps)
		}
		c.Cost(p.out, max(1, p.taps), 8)
	}
	y := c.Out(0, x.DType, shape)
	c.Cost(y.Len())
	return c.Do(func() {
		if y.Len() == 0 {
			return
		}
		for i := range plans {
			r.fill(&plans[i])
		}
		if r.mode == "nearest" {
			r.pick(c, y, x, plans)
			return
		}
		if src != x {
			c.Check(convert(src, x, true, "up"))
		}
		if work == Float32 {
			narrowTo(y, interpolate[float32](c.Pool(), src, steps, plans, r.extra))
			return
		}
		out := interpolate[float64](c.Pool(), src, steps, plans, r.extra)
		if x.DType.isInt() {
			d := out.data.([]float64)
			for i, v := range d {
				d[i] = math.RoundToEven(v)
			}
		}
		narrowTo(y, out)
	})
}

func (r *resize) scaleList(c *Call, in int) ([]float64, error) {
	t := c.In(in)
	if t == nil {
		out := make([]float64, len(r.scales))
		for i, s := range r.scales {
			out[i] = float64(s)
		}
		return out, nil
	}
	if !t.DType.isFloat() {
		return nil, c.badType(in)
	}
	return float64s(t), nil
}

// shapes decides the size of every resized axis.
func (r *resize) shapes(xs, axes []int, scales []float64, sizes []int) ([]axisPlan, error) {
	if (len(scales) == 0) == (len(sizes) == 0) && len(axes) > 0 {
		return nil, fmt.Errorf("one of scales and sizes is needed, got %d and %d", len(scales), len(sizes))
	}
	if len(scales)+len(sizes) != len(axes) {
		return nil, fmt.Errorf("%d scales or sizes for %d axes", len(scales)+len(sizes), len(axes))
	}
	plans := make([]axisPlan, len(axes))
	common := math.NaN()
	for i, a := range axes {
		p := axisPlan{axis: a, in: xs[a], roi: [2]float64{0, 1}}
		if len(scales) > 0 {
			p.scale = scales[i]
			if !(p.scale > 0 && float64(p.in)*p.scale <= maxElems) {
				return nil, fmt.Errorf("scale %v for axis %d of %v", p.scale, a, xs)
			}
			p.out = int(p.scale * float64(p.in))
		} else {
			p.out = sizes[i]
			if p.out < 0 || p.out > maxElems {
				return nil, fmt.Errorf("size %d for axis %d", p.out, a)
			}
			p.scale = float64(p.out) / float64(p.in)
			switch {
			case common != common:
				common = p.scale
			case r.policy == "not_larger":
				common = min(common, p.scale)
			default:
				common = max(common, p.scale)
			}
		}
		plans[i] = p
	}
	if len(sizes) > 0 && r.policy != "stretch" {
		for i := range plans {
			p := &plans[i]
			if !(common*float64(p.in) < maxElems) {
				return nil, fmt.Errorf("scale %v for axis %d of %v", common, p.axis, xs)
			}
			p.scale, p.out = common, int(float64(common*float64(p.in))+0.5)
		}
	}
	slices.SortFunc(plans, func(a, b axisPlan) int { return a.axis - b.axis })
	return slices.DeleteFunc(plans, func(p axisPlan) bool { return p.scale == 1 && p.in == p.out && r.coord != "tf_crop_and_resize" }), nil
}

// regions reads the regions of interest, starts first, then ends, in the order of the attribute axes.
func (r *resize) regions(c *Call, in int, plans []axisPlan) error {
	t := c.In(in)
	if t == nil || !t.DType.isFloat() {
		return fmt.Errorf("tf_crop_and_resize needs a region of interest")
	}
	x := c.In(0)
	order, err := axesOf(r.axes, x.Rank())
	if err != nil {
		return err
	}
	if r.axes == nil {
		for i := range x.Shape {
			order = append(order, i)
		}
	}
	v := float64s(t)
	if len(v) != 2*len(order) {
		return fmt.Errorf("region of %d values for %d axes", len(v), len(order))
	}
	for i := range plans {
		k := slices.Index(order, plans[i].axis)
		plans[i].roi = [2]float64{v[k], v[len(order)+k]}
	}
	return nil
}

// interpolate applies the plans one after another, each into its tensor of steps, and returns the last result.
func interpolate[T kernel.Float](pool *kernel.Pool, x *Tensor, steps []*Tensor, plans []axisPlan, extra float64) *Tensor {
	for i := range plans {
		p, y := &plans[i], steps[i]
		inner := prod(y.Shape[p.axis+1:])
		src, dst := x.data.([]T), y.data.([]T)
		coef := make([]T, len(p.coef))
		for k, v := range p.coef {
			coef[k] = T(v)
		}
		outer := prod(y.Shape[:p.axis])
		if inner == 1 {
			pool.For(outer, 1+rowGrain/(p.out*p.taps+1), func(lo, hi int) {
				for o := lo; o < hi; o++ {
					blendRow(dst[o*p.out:(o+1)*p.out], src[o*p.in:(o+1)*p.in], p, coef, T(extra))
				}
			})
		} else {
			pool.For(outer*p.out, 1+rowGrain/(inner*p.taps+1), func(lo, hi int) {
				for r := lo; r < hi; r++ {
					o, j := r/p.out, r%p.out
					blendLines(dst[r*inner:(r+1)*inner], src[o*p.in*inner:(o+1)*p.in*inner], p, coef, j, T(extra))
				}
			})
		}
		x = y
	}
	return x
}

// blendRow makes a row along the axis itself.
func blendRow[T kernel.Float](dst, src []T, p *axisPlan, coef []T, extra T) {
	n := p.taps
	for j := range dst {
		sum := T(0)
		idx, c := p.idx[j*n:(j+1)*n], coef[j*n:(j+1)*n]
		for t, k := range idx {
			sum += T(c[t] * src[k])
		}
		if dst[j] = sum; p.outside != nil && p.outside[j] {
			dst[j] = extra
		}
	}
}

// blendLines makes line j of the axis from whole lines of the input.
func blendLines[T kernel.Float](dst, src []T, p *axisPlan, coef []T, j int, extra T) {
	if p.outside != nil && p.outside[j] {
		for k := range dst {
			dst[k] = extra
		}
		return
	}
	n := len(dst)
	for t := range p.taps {
		f, from := coef[j*p.taps+t], src[p.idx[j*p.taps+t]*n:][:n]
		for k, v := range from {
			dst[k] += T(f * v)
		}
	}
}

// pick sets y from the nearest elements of x.
func (r *resize) pick(c *Call, y, x *Tensor, plans []axisPlan) {
	maps := make([][]int, x.Rank())
	outside := false
	for i := range plans {
		p := &plans[i]
		maps[p.axis] = p.idx
		for j := range p.outside {
			if p.outside[j] {
				p.idx[j], outside = -1, true
			}
		}
	}
	if outside {
		fillFrom(y, castTo(scalarOf(r.extra), y.DType))
	}
	g := &rowGather{maps: maps, in: x.Shape, out: y.Shape}
	switch d := words(x).(type) {
	case []uint8:
		pickRows(c.Pool(), g, words(y).([]uint8), d)
	case []uint16:
		pickRows(c.Pool(), g, words(y).([]uint16), d)
	case []uint32:
		pickRows(c.Pool(), g, words(y).([]uint32), d)
	case []uint64:
		pickRows(c.Pool(), g, words(y).([]uint64), d)
	case []string:
		pickRows(c.Pool(), g, words(y).([]string), d)
	}
}

// rowGather tells where the elements of the output come from: maps has a list of positions for each axis, nil for an axis that stays.
// Negative positions leave the output.
type rowGather struct {
	maps    [][]int
	in, out []int
}

// row is the number of the input's row (along the last axis) for a row of the output, negative for none.
func (g *rowGather) row(r int) int {
	at, scale := 0, 1
	for d := len(g.out) - 2; d >= 0; d-- {
		k := r % g.out[d]
		r /= g.out[d]
		if g.maps[d] != nil {
			if k = g.maps[d][k]; k < 0 {
				return -1
			}
		}
		at, scale = at+k*scale, scale*g.in[d]
	}
	return at
}

func pickRows[W word](p *kernel.Pool, g *rowGather, dst, src []W) {
	last := len(g.out) - 1
	if last < 0 {
		copy(dst, src)
		return
	}
	n, width := g.out[last], g.in[last]
	p.For(len(dst)/n, 1+rowGrain/(n+8), func(lo, hi int) {
		for r := lo; r < hi; r++ {
			k := g.row(r)
			if k < 0 {
				continue
			}
			row, from := dst[r*n:(r+1)*n], src[k*width:(k+1)*width]
			if g.maps[last] == nil {
				copy(row, from)
				continue
			}
			for j, q := range g.maps[last] {
				if q >= 0 {
					row[j] = from[q]
				}
			}
		}
	})
}
