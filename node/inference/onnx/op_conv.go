package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// Convolutions.

var convOps = []op{
	{name: "Conv", since: 1, in: arity{2, 3}, out: one(1), build: buildConv, layout: true},
	{name: "ConvTranspose", since: 1, in: arity{2, 3}, out: one(1), layout: true, build: buildConvTranspose},
}

// window holds the attributes that convolution and pooling share.
type window struct {
	kernel, strides, dilations, pads []int
	autoPad                          string
}

func windowOf(n *Node) (*window, error) {
	w := &window{kernel: n.Ints("kernel_shape"), strides: n.Ints("strides"), dilations: n.Ints("dilations"), pads: n.Ints("pads"),
		autoPad: n.Str("auto_pad", "NOTSET")}
	switch w.autoPad {
	case "NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER", "":
	default:
		return nil, n.unsupported("auto_pad %q", w.autoPad)
	}
	for _, list := range [][]int{w.kernel, w.strides, w.dilations} {
		for _, v := range list {
			if v < 1 || v > maxWindow {
				return nil, fmt.Errorf("kernel %v, strides %v, dilations %v", w.kernel, w.strides, w.dilations)
			}
		}
	}
	for _, v := range w.pads {
		if v < 0 || v > maxWindow {
			return nil, fmt.Errorf("pads %v", w.pads)
		}
	}
	return w, nil
}

// maxWindow bounds kernel sizes, strides, dilations and pads, so that their products stay far from overflow.
const maxWindow = 1 << 20

// resolve fills in defaults for a spatial shape and a kernel: strides, dilations, pads before and after.
func (w *window) resolve(in, kern []int) (strides, dil, before, after []int, err error) {
	r := len(in)
	fill := func(list []int, v int) []int {
		if list == nil {
			return slices.Repeat([]int{v}, r)
		}
		return list
	}
	strides, dil = fill(w.strides, 1), fill(w.dilations, 1)
	if len(kern) != r || len(strides) != r || len(dil) != r || w.pads != nil && len(w.pads) != 2*r {
		return nil, nil, nil, nil, fmt.Errorf("kernel %v, strides %v, dilations %v, pads %v for spatial shape %v", kern, strides, dil, w.pads, in)
	}
	before, after = make([]int, r), make([]int, r)
	switch w.autoPad {
	case "SAME_UPPER", "SAME_LOWER":
		for i := range in {
			out := (in[i] + strides[i] - 1) / strides[i]
			total := max(0, (out-1)*strides[i]+(kern[i]-1)*dil[i]+1-in[i])
			if before[i] = total / 2; w.autoPad == "SAME_LOWER" {
				before[i] = total - total/2
			}
			after[i] = total - before[i]
		}
	case "VALID":
	default:
		if w.pads != nil {
			copy(before, w.pads[:r])
			copy(after, w.pads[r:])
		}
	}
	return strides, dil, before, after, nil
}

type conv struct {
	win    *window
	group  int
	packed *kernel.PackedConv
	epi    *epilogue
}

func buildConv(n *Node) (exec, error) {
	w, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	cv := &conv{win: w, group: n.Int("group", 1), epi: n.epi}
	if k := n.Const(1); k != nil && k.DType == Float32 && (k.Rank() == 4 || k.Rank() == 3) && cv.group > 0 {
		kh, kw := 1, k.Shape[k.Rank()-1]
		if k.Rank() == 4 {
			kh = k.Shape[2]
		}
		// A weight that does not fit is reported when the node runs.
		cv.packed, _ = kernel.PackConv(k.Shape[0], k.Shape[1]*cv.group, cv.group, kh, kw, k.data.([]float32))
	}
	return cv.run, nil
}

func (cv *conv) run(c *Call) error {
	x, w, bias := c.In(0), c.In(1), c.In(2)
	if !x.DType.isFloat() || w.DType != x.DType || bias != nil && bias.DType != x.DType {
		return c.badType(1)
	}
	s, shape, err := cv.spec(x.Shape, w.Shape, bias)
	if err != nil {
		return err
	}
	y := c.OutFull(0, x.DType, shape)
	c.Cost(y.Len(), prod(w.Shape[1:]))
	cv.epi.charge(c, y)
	if cv.packed != nil {
		return cv.fast(c, s, y, bias)
	}
	return c.Do(func() { c.Check(convSlow(c.Pool(), s, y, c.plainIn(0), c.plainIn(1), c.plainIn(2))) })
}

// spec checks operands and gives the convolution and its output shape.
func (cv *conv) spec(xs, ws []int, bias *Tensor) (s kernel.ConvSpec, shape []int, err error) {
	if len(xs) < 3 || len(ws) != len(xs) || cv.group < 1 || cv.group > maxWindow || xs[1] != ws[1]*cv.group {
		return s, nil, fmt.Errorf("convolution of shape %v with weight %v in %d groups", xs, ws, cv.group)
	}
	kern := ws[2:]
	if cv.win.kernel != nil && !slices.Equal(cv.win.kernel, kern) {
		return s, nil, fmt.Errorf("kernel_shape %v but weight %v", cv.win.kernel, ws)
	}
	if bias != nil && (bias.Rank() != 1 || bias.Shape[0] != ws[0]) {
		return s, nil, fmt.Errorf("bias of shape %v for weight %v", bias.Shape, ws)
	}
	strides, dil, before, after, err := cv.win.resolve(xs[2:], kern)
	if err != nil {
		return s, nil, err
	}
	s = kernel.ConvSpec{Batch: xs[0], InC: xs[1], OutC: ws[0], Groups: cv.group, In: xs[2:], Kernel: kern, Stride: strides,
		Dilation: dil, PadBegin: before, PadEnd: after}
	if err := s.Check(); err != nil {
		return s, nil, err
	}
	return s, append([]int{xs[0], ws[0]}, s.OutShape()...), nil
}

// shape2D is the convolution as the NHWC kernels want it.
func shape2D(s *kernel.ConvSpec) kernel.ConvShape {
	at := func(list []int, one int) (int, int) {
		if len(list) == 1 {
			return one, list[0]
		}
		return list[0], list[1]
	}
	c := kernel.ConvShape{N: s.Batch, C: s.InC, OutC: s.OutC, Groups: s.Groups}
	c.H, c.W = at(s.In, 1)
	c.KH, c.KW = at(s.Kernel, 1)
	c.StrideH, c.StrideW = at(s.Stride, 1)
	c.DilH, c.DilW = at(s.Dilation, 1)
	c.PadTop, c.PadLeft = at(s.PadBegin, 0)
	c.PadBottom, c.PadRight = at(s.PadEnd, 0)
	if s.OutPad != nil {
		c.OutPadH, c.OutPadW = at(s.OutPad, 0)
	}
	return c
}

// fast runs the channels-last kernel and leaves the output in its layout.
func (cv *conv) fast(c *Call, s kernel.ConvSpec, y, bias *Tensor) error {
	if !c.Dry() {
		y.last = true
	}
	return c.Do(func() {
		in := c.lastIn(0)
		e := cv.epi.kernel(c)
		if e == nil {
			e = &kernel.Epilogue{}
		}
		if bias != nil {
			e.C, e.CCol = bias.data.([]float32), 1
		}
		c.Check(kernel.Conv2D(c.Pool(), shape2D(&s), in.data.([]float32), cv.packed, y.data.([]float32), e))
	})
}

// convSlow serves every rank and type.
func convSlow(p *kernel.Pool, s kernel.ConvSpec, y, x, w, bias *Tensor) error {
	if x.DType == Float64 {
		var b []float64
		if bias != nil {
			b = bias.data.([]float64)
		}
		return kernel.ConvND64(p, s, x.data.([]float64), w.data.([]float64), b, y.data.([]float64))
	}
	var b []float32
	if bias != nil {
		b = wide(bias).data.([]float32)
	}
	out := y
	if y.DType != Float32 {
		out = newTensor(Float32, y.Shape)
	}
	if err := kernel.ConvND(p, s, wide(x).data.([]float32), wide(w).data.([]float32), b, out.data.([]float32)); err != nil {
		return err
	}
	if out != y {
		narrow(y, out.data.([]float32))
	}
	return nil
}

func buildConvTranspose(n *Node) (exec, error) {
	w, err := windowOf(n)
	if err != nil {
		return nil, err
	}
	group, outPad, outShape := n.Int("group", 1), n.Ints("output_padding"), n.Ints("output_shape")
	var packed *kernel.PackedConv
	if k := n.Const(1); k != nil && k.DType == Float32 && (k.Rank() == 4 || k.Rank() == 3) && group > 0 && group < maxWindow {
		kh, kw := 1, k.Shape[k.Rank()-1]
		if k.Rank() == 4 {
			kh = k.Shape[2]
		}
		// A weight that does not fit is reported when the node runs.
		packed, _ = kernel.PackConvTranspose(k.Shape[1]*group, k.Shape[0], group, kh, kw, k.data.([]float32))
	}
	return func(c *Call) error {
		x, k, bias := c.In(0), c.In(1), c.In(2)
		if !x.DType.isFloat() || k.DType != x.DType || bias != nil && bias.DType != x.DType {
			return c.badType(1)
		}
		s, err := transposedSpec(w, group, outPad, outShape, x.Shape, k.Shape)
		if err != nil {
			return err
		}
		if bias != nil && (bias.Rank() != 1 || bias.Shape[0] != s.OutC) {
			return fmt.Errorf("bias of shape %v for weight %v", bias.Shape, k.Shape)
		}
		y := c.OutFull(0, x.DType, append([]int{x.Shape[0], s.OutC}, s.OutShape()...))
		c.Cost(x.Len(), prod(k.Shape[1:]))
		if packed == nil {
			return c.Do(func() { c.Check(convSlow(c.Pool(), s, y, c.plainIn(0), c.plainIn(1), c.plainIn(2))) })
		}
		y.last = !c.Dry()
		return c.Do(func() {
			e := &kernel.Epilogue{}
			if bias != nil {
				e.C, e.CCol = bias.data.([]float32), 1
			}
			in := c.lastIn(0).data.([]float32)
			c.Check(kernel.ConvTranspose2D(c.Pool(), shape2D(&s), in, packed, y.data.([]float32), e))
		})
	}, nil
}

func transposedSpec(w *window, group int, outPad, outShape, xs, ks []int) (s kernel.ConvSpec, err error) {
	if len(xs) < 3 || len(ks) != len(xs) || group < 1 || group > maxWindow || xs[1] != ks[0] || ks[1] > maxElems/group {
		return s, fmt.Errorf("transposed convolution of shape %v with weight %v in %d groups", xs, ks, group)
	}
	in, kern, r := xs[2:], ks[2:], len(xs)-2
	if w.kernel != nil && !slices.Equal(w.kernel, kern) {
		return s, fmt.Errorf("kernel_shape %v but weight %v", w.kernel, ks)
	}
	explicit := *w
	explicit.autoPad = "NOTSET"
	strides, dil, before, after, err := explicit.resolve(in, kern)
	if err != nil {
		return s, err
	}
	if outPad == nil {
		outPad = make([]int, r)
	}
	if len(outShape) == r+2 {
		outShape = outShape[2:]
	}
	if len(outPad) != r || outShape != nil && len(outShape) != r {
		return s, fmt.Errorf("output_padding %v, output_shape %v for spatial shape %v", outPad, outShape, in)
	}
	for i := range in {
		want := -1
		if outShape != nil {
			want = outShape[i]
		} else if w.autoPad == "SAME_UPPER" || w.autoPad == "SAME_LOWER" {
			want = in[i] * strides[i]
		}
		if outPad[i] < 0 || outPad[i] > maxWindow || want > maxElems {
			return s, fmt.Errorf("output_padding %v, output_shape %v", outPad, outShape)
		}
		if want < 0 {
			continue
		}
		// Choose pads so that the output has the wanted size; a negative total means that the end gets extra zeros.
		total := strides[i]*(in[i]-1) + outPad[i] + (kern[i]-1)*dil[i] + 1 - want
		if total < 0 {
			outPad = slices.Clone(outPad)
			outPad[i] -= total
			total = 0
		}
		if before[i] = total / 2; w.autoPad == "SAME_LOWER" {
			before[i] = total - total/2
		}
		after[i] = total - before[i]
	}
	s = kernel.ConvSpec{Batch: xs[0], InC: xs[1], OutC: ks[1] * group, Groups: group, In: in, Kernel: kern, Stride: strides, Dilation: dil,
		PadBegin: before, PadEnd: after, OutPad: outPad, Transposed: true}
	return s, s.Check()
}
