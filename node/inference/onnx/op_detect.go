package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Operators of object detectors: pooling of regions, suppression of overlapping boxes; and Col2Im.

var detectOps = []op{
	{name: "RoiAlign", since: 10, in: one(3), out: one(1), build: buildRoiAlign(false)},
	{name: "RoiAlign", since: 16, in: one(3), out: one(1), build: buildRoiAlign(true)},
	{name: "MaxRoiPool", since: 1, in: one(2), out: one(1), build: buildMaxRoiPool},
	{name: "NonMaxSuppression", since: 10, in: arity{2, 5}, out: one(1), build: buildNonMaxSuppression},
	{name: "Col2Im", since: 18, in: one(3), out: one(1), build: buildCol2Im},
}

// roiAlign averages (or takes the largest of) bilinear samples in the bins of each region; all in float32, float64 for float64.
type roiAlign struct {
	height, width, samples int
	scale                  float32
	half, largest          bool
}

func buildRoiAlign(half bool) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		r := &roiAlign{height: n.Int("output_height", 1), width: n.Int("output_width", 1), samples: n.Int("sampling_ratio", 0), scale: n.Float("spatial_scale", 1)}
		switch m := n.Str("mode", "avg"); m {
		case "avg":
		case "max":
			r.largest = true
		default:
			return nil, n.unsupported("mode %q", m)
		}
		if half {
			switch m := n.Str("coordinate_transformation_mode", "half_pixel"); m {
			case "half_pixel":
				r.half = true
			case "output_half_pixel":
			default:
				return nil, n.unsupported("coordinate_transformation_mode %q", m)
			}
		}
		if r.height < 1 || r.width < 1 || r.height > maxWindow || r.width > maxWindow || r.samples < 0 || r.samples > maxWindow {
			return nil, fmt.Errorf("output of %d×%d with %d samples", r.height, r.width, r.samples)
		}
		return r.run, nil
	}
}

func (r *roiAlign) run(c *Call) error {
	x, rois, batch := c.In(0), c.In(1), c.In(2)
	if !x.DType.isFloat() || rois.DType != x.DType {
		return c.badType(0)
	}
	if batch.DType != Int64 {
		return c.badType(2)
	}
	if x.Rank() != 4 || rois.Rank() != 2 || rois.Shape[1] != 4 || !slices.Equal(batch.Shape, rois.Shape[:1]) {
		return fmt.Errorf("regions of shape %v in batch %v of shape %v", rois.Shape, batch.Shape, x.Shape)
	}
	// The number of samples depends on the regions, so the cost does.
	if r.samples == 0 {
		if err := c.Need(1); err != nil {
			return err
		}
	}
	y := c.Out(0, x.DType, []int{rois.Shape[0], x.Shape[1], r.height, r.width})
	if y.Len() > 0 && x.Len() == 0 {
		return fmt.Errorf("regions of an empty shape %v", x.Shape)
	}
	if x.DType == Float64 {
		return roiAlignInto[float64](c, r, y)
	}
	return roiAlignInto[float32](c, r, y)
}

// roiBins is a region in the coordinates of the feature map.
type roiBins[T kernel.Float] struct {
	top, left, binH, binW T
	gridH, gridW          int
}

func (r *roiAlign) samplesOf(size float64) int {
	if r.samples > 0 {
		return r.samples
	}
	return int(min(max(kernel.ToInt[int64](math.Ceil(size)), 0), maxWindow))
}

func roiAlignInto[T kernel.Float](c *Call, r *roiAlign, y *Tensor) error {
	x, rois, batch := c.In(0), c.In(1), c.In(2)
	ch := x.Shape[1]
	if r.samples > 0 {
		c.Cost(y.Len(), r.samples, r.samples, 8)
	}
	bins := make([]roiBins[T], 0, max(0, y.Shape[0]))
	if rois.known() && c.err == nil {
		v, scale, offset := wide(rois).data.([]T), T(r.scale), T(0)
		if r.half {
			offset = 0.5
		}
		for i := range rois.Shape[0] {
			at := func(k int) T { return T(v[4*i+k]*scale) - offset }
			h, w := at(3)-at(1), at(2)-at(0)
			if !r.half {
				h, w = max(h, 1), max(w, 1)
			}
			b := roiBins[T]{top: at(1), left: at(0), binH: h / T(r.height), binW: w / T(r.width)}
			b.gridH, b.gridW = r.samplesOf(float64(b.binH)), r.samplesOf(float64(b.binW))
			if r.samples == 0 {
				c.Cost(ch*r.height*r.width, max(1, b.gridH), max(1, b.gridW), 8)
			}
			bins = append(bins, b)
		}
	}
	return c.Do(func() {
		src, out := wide(x).data.([]T), newTensor(naturalType[T](), y.Shape)
		d := out.data.([]T)
		h, w, cells := x.Shape[2], x.Shape[3], r.height*r.width
		for i, b := range batch.data.([]int64) {
			if b < 0 || b >= int64(x.Shape[0]) {
				c.Fail("region %d is in batch entry %d of %d", i, b, x.Shape[0])
				return
			}
		}
		c.Pool().For(len(bins)*ch, 1, func(lo, hi int) {
			for k := lo; k < hi; k++ {
				i := k / ch
				plane := (int(batch.data.([]int64)[i])*ch + k%ch) * h * w
				for cell := range cells {
					d[k*cells+cell] = roiCell(r, &bins[i], src[plane:plane+h*w], h, w, cell/r.width, cell%r.width)
				}
			}
		})
		narrowTo(y, out)
	})
}

// roiCell samples one bin: the average of all samples, or the largest weighted corner.
func roiCell[T kernel.Float](r *roiAlign, b *roiBins[T], plane []T, h, w, ph, pw int) T {
	sum, seen := T(0), false
	for iy := range b.gridH {
		y := b.top + T(T(ph)*b.binH) + T((T(iy)+0.5)*b.binH)/T(b.gridH)
		for ix := range b.gridW {
			x := b.left + T(T(pw)*b.binW) + T((T(ix)+0.5)*b.binW)/T(b.gridW)
			v := corners(plane, h, w, y, x)
			if r.largest {
				m := max(v[0], v[1], v[2], v[3])
				if sum = max(sum, m); !seen {
					sum, seen = m, true
				}
				continue
			}
			sum += (v[0] + v[1]) + (v[2] + v[3])
		}
	}
	if r.largest {
		return sum
	}
	return sum / T(max(1, b.gridH*b.gridW))
}

// corners are the four weighted neighbours of a point; points up to one pixel outside count as on the border, others as zero.
func corners[T kernel.Float](plane []T, h, w int, y, x T) (v [4]T) {
	if !(y >= -1 && y <= T(h) && x >= -1 && x <= T(w)) {
		return v
	}
	y, x = max(y, 0), max(x, 0)
	y0, x0 := int(y), int(x)
	y1, x1 := y0+1, x0+1
	if y0 >= h-1 {
		y0, y1 = h-1, h-1
		y = T(y0)
	}
	if x0 >= w-1 {
		x0, x1 = w-1, w-1
		x = T(x0)
	}
	ly, lx := y-T(y0), x-T(x0)
	hy, hx := 1-ly, 1-lx
	return [4]T{T(T(hy*hx) * plane[y0*w+x0]), T(T(hy*lx) * plane[y0*w+x1]), T(T(ly*hx) * plane[y1*w+x0]), T(T(ly*lx) * plane[y1*w+x1])}
}

// buildMaxRoiPool takes the largest element in each cell of regions whose corners are rounded to pixels; an empty cell is 0.
func buildMaxRoiPool(n *Node) (exec, error) {
	shape, scale := n.Ints("pooled_shape"), n.Float("spatial_scale", 1)
	if len(shape) != 2 || shape[0] < 1 || shape[1] < 1 || shape[0] > maxWindow || shape[1] > maxWindow {
		return nil, fmt.Errorf("pooled_shape %v", shape)
	}
	return func(c *Call) error {
		x, rois := c.In(0), c.In(1)
		if !x.DType.isFloat() || x.DType == Float64 || rois.DType != x.DType {
			return c.badType(0)
		}
		if x.Rank() != 4 || rois.Rank() != 2 || rois.Shape[1] != 5 {
			return fmt.Errorf("regions of shape %v in shape %v", rois.Shape, x.Shape)
		}
		ch, h, w := x.Shape[1], x.Shape[2], x.Shape[3]
		y := c.Out(0, x.DType, []int{rois.Shape[0], ch, shape[0], shape[1]})
		c.Cost(rois.Shape[0]*ch, 4*h*w+shape[0]*shape[1])
		return c.Do(func() {
			src, v, out := castTo(x, Float32).data.([]float32), castTo(rois, Float32).data.([]float32), newTensor(Float32, y.Shape)
			d := out.data.([]float32)
			round := func(f float32) int { return int(kernel.ToInt[int32](math.Floor(float64(float32(f*scale) + 0.5)))) }
			for i := range rois.Shape[0] {
				b := kernel.ToInt[int64](float64(v[5*i]))
				if b < 0 || b >= int64(x.Shape[0]) {
					c.Fail("region %d is in batch entry %d of %d", i, b, x.Shape[0])
					return
				}
				left, top := round(v[5*i+1]), round(v[5*i+2])
				rw, rh := max(round(v[5*i+3])-left+1, 1), max(round(v[5*i+4])-top+1, 1)
				for k := range ch {
					plane := src[(int(b)*ch+k)*h*w:][:h*w]
					for p := range shape[0] * shape[1] {
						y0, y1 := cellRange(p/shape[1], shape[0], rh, top, h)
						x0, x1 := cellRange(p%shape[1], shape[1], rw, left, w)
						best := float32(0)
						for r := y0; r < y1; r++ {
							for q := x0; q < x1; q++ {
								if e := plane[r*w+q]; r == y0 && q == x0 || e > best {
									best = e
								}
							}
						}
						d[(i*ch+k)*shape[0]*shape[1]+p] = best
					}
				}
			}
			narrowTo(y, out)
		})
	}, nil
}

// cellRange is the part of 0..limit that cell p of n covers in a region of the given size and start.
func cellRange(p, n, size, start, limit int) (lo, hi int) {
	lo, hi = p*size/n, ((p+1)*size+n-1)/n
	return min(max(lo+start, 0), limit), min(max(hi+start, 0), limit)
}

// buildNonMaxSuppression keeps, for each batch entry and class, the best boxes that do not overlap a kept one too much. Equal scores go by
// position. Areas and their quotient are rounded to float32.
func buildNonMaxSuppression(n *Node) (exec, error) {
	center := n.Bool("center_point_box", false)
	return func(c *Call) error {
		boxes, scores := c.In(0), c.In(1)
		if boxes.DType != Float32 || scores.DType != Float32 {
			return c.badType(0)
		}
		if boxes.Rank() != 3 || scores.Rank() != 3 || boxes.Shape[2] != 4 || scores.Shape[0] != boxes.Shape[0] || scores.Shape[2] != boxes.Shape[1] {
			return fmt.Errorf("boxes of shape %v with scores of shape %v", boxes.Shape, scores.Shape)
		}
		if err := c.Need(0, 1, 2, 3, 4); err != nil {
			return err
		}
		most, err := c.Int(2, 0)
		if err != nil {
			return err
		}
		limits := [2]float32{0, float32(math.Inf(-1))}
		for i := range limits {
			if t := c.In(3 + i); t != nil {
				if t.DType != Float32 || t.Len() != 1 {
					return c.badType(3 + i)
				}
				limits[i] = t.data.([]float32)[0]
			}
		}
		if !(limits[0] >= 0 && limits[0] <= 1) {
			return fmt.Errorf("iou_threshold %v", limits[0])
		}
		batch, classes, count := boxes.Shape[0], scores.Shape[1], boxes.Shape[1]
		most = min(max(most, 0), count)
		c.Cost(batch*classes, count, 16+16*most)
		if c.err != nil {
			return c.err
		}
		kept := []int64{}
		for i := range batch * classes {
			if err := c.Alive(); err != nil {
				return err
			}
			s := scores.data.([]float32)[i*count : (i+1)*count]
			b := boxes.data.([]float32)[i/classes*count*4:][:count*4]
			for _, k := range suppress(b, s, most, limits[0], limits[1], center) {
				kept = append(kept, int64(i/classes), int64(i%classes), int64(k))
			}
		}
		y := c.Out(0, Int64, []int{len(kept) / 3, 3})
		return c.Do(func() { copy(y.data.([]int64), kept) })
	}, nil
}

func suppress(boxes, scores []float32, most int, iou, least float32, center bool) []int {
	var order, kept []int
	for i, s := range scores {
		if s > least || math.IsInf(float64(least), -1) && s == least {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case scores[a] > scores[b]:
			return -1
		case scores[a] < scores[b]:
			return 1
		}
		return 0
	})
	for _, i := range order {
		if len(kept) == most {
			break
		}
		box := boxes[4*i : 4*i+4]
		if !slices.ContainsFunc(kept, func(k int) bool { return overlap(box, boxes[4*k:4*k+4], center) > iou }) {
			kept = append(kept, i)
		}
	}
	return kept
}

// overlap is the area of the intersection over that of the union, 0 if either is empty.
func overlap(a, b []float32, center bool) float32 {
	edges := func(b []float32) (y0, y1, x0, x1 float32) {
		if center {
			hw, hh := float32(b[2]/2), float32(b[3]/2)
			return b[1] - hh, b[1] + hh, b[0] - hw, b[0] + hw
		}
		return min(b[0], b[2]), max(b[0], b[2]), min(b[1], b[3]), max(b[1], b[3])
	}
	ay0, ay1, ax0, ax1 := edges(a)
	by0, by1, bx0, bx1 := edges(b)
	w, h := min(ax1, bx1)-max(ax0, bx0), min(ay1, by1)-max(ay0, by0)
	if !(w > 0 && h > 0) {
		return 0
	}
	both := float32(w * h)
	areaA, areaB := float32((ax1-ax0)*(ay1-ay0)), float32((bx1-bx0)*(by1-by0))
	if union := areaA + areaB - both; areaA > 0 && areaB > 0 && union > 0 {
		return both / union
	}
	return 0
}

// buildCol2Im adds columns of blocks into an image, the columns of a pixel in ascending order of the position in the block.
func buildCol2Im(n *Node) (exec, error) {
	win, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	return func(c *Call) error {
		x := c.In(0)
		if !x.DType.isFloat() {
			return c.badType(0)
		}
		image, err := c.shapeInput(1)
		if err != nil {
			return err
		}
		block, err := c.shapeInput(2)
		if err != nil {
			return err
		}
		strides, dil, before, after, err := win.resolve(image, block)
		if err != nil {
			return err
		}
		cells, steps := 1, make([]int, len(image))
		for i, b := range block {
			if b < 1 || b > maxWindow || cells > maxElems/b {
				return fmt.Errorf("block %v", block)
			}
			cells *= b
			span := image[i] + before[i] + after[i] - (b-1)*dil[i] - 1
			if span < 0 {
				return fmt.Errorf("block %v does not fit image %v", block, image)
			}
			steps[i] = span/strides[i] + 1
		}
		if x.Rank() != 3 || x.Shape[1]%cells != 0 || x.Shape[2] != prod(steps) {
			return fmt.Errorf("columns of shape %v for blocks %v at %v places", x.Shape, block, steps)
		}
		y := c.Out(0, x.DType, append([]int{x.Shape[0], x.Shape[1] / cells}, image...))
		c.Cost(x.Len(), 2+len(image))
		return c.Do(func() {
			src, out := castTo(x, Float64).data.([]float64), newTensor(Float64, y.Shape)
			d, pixels, places := out.data.([]float64), prod(image), prod(steps)
			if x.Len() == 0 || y.Len() == 0 {
				return
			}
			c.Pool().For(y.Len()/pixels, 1, func(lo, hi int) {
				for ch := lo; ch < hi; ch++ {
					for k := range cells {
						for p := range places {
							if at := pixelOf(k, p, image, block, steps, strides, dil, before); at >= 0 {
								d[ch*pixels+at] += src[(ch*cells+k)*places+p]
							}
						}
					}
				}
			})
			narrowTo(y, out)
		})
	}, nil
}

// pixelOf is where cell k of the block at place p lies in the image, -1 if in the padding.
func pixelOf(k, p int, image, block, steps, strides, dil, before []int) int {
	at, scale := 0, 1
	for i := len(image) - 1; i >= 0; i-- {
		q := p%steps[i]*strides[i] + k%block[i]*dil[i] - before[i]
		if q < 0 || q >= image[i] {
			return -1
		}
		at, scale = at+q*scale, scale*image[i]
		p, k = p/steps[i], k/block[i]
	}
	return at
}
