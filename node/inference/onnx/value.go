package onnx

// unknownValue stands, in a dry run, for a value of which not even the shape is known.
type unknownValue struct{}

func (*unknownValue) isValue() {}

func unknownOutputs(n *Node) []Value {
	out := make([]Value, len(n.out))
	for i := range out {
		out[i] = &unknownValue{}
	}
	return out
}

// valueBytes is what a value counts in the memory limits: the elements, whether or not they are shared with another value.
func valueBytes(v Value) int64 {
	switch v := v.(type) {
	case *Tensor:
		n := satMul(int64(v.Len()), int64(v.DType.Width()))
		if d, ok := v.data.([]string); ok {
			for _, s := range d {
				n = satAdd(n, int64(len(s)))
			}
		}
		return n
	case *Sequence:
		n := int64(16 * len(v.Items))
		for _, x := range v.Items {
			n = satAdd(n, valueBytes(x))
		}
		return n
	case *Optional:
		if v.Value != nil {
			return valueBytes(v.Value)
		}
	case *Map:
		n := int64(8 * len(v.IntKeys))
		for _, s := range v.StringKeys {
			n += int64(16 + len(s))
		}
		if v.Values != nil {
			n = satAdd(n, valueBytes(v.Values))
		}
		return n
	}
	return 0
}

func dataLen(d any) int {
	switch d := d.(type) {
	case []float32:
		return len(d)
	case []float64:
		return len(d)
	case []int8:
		return len(d)
	case []int16:
		return len(d)
	case []int32:
		return len(d)
	case []int64:
		return len(d)
	case []uint8:
		return len(d)
	case []uint16:
		return len(d)
	case []uint32:
		return len(d)
	case []uint64:
		return len(d)
	case []bool:
		return len(d)
	case []string:
		return len(d)
	case []complex64:
		return len(d)
	case []complex128:
		return len(d)
	}
	return -1
}

// dryElems is the size up to which a dry run computes elements: shapes are computed from small integer tensors.
const dryElems = 4096

// dryRun decides how a node runs when only shapes are known. If every input has elements and all is small it really runs, so that
// shapes computed from shapes stay known.
func (c *Call) dryRun() (done bool, err error) {
	total := 0
	for _, v := range c.in {
		switch v := v.(type) {
		case nil:
		case *Tensor:
			if v == nil || !v.known() {
				return c.blocked()
			}
			total += v.Len()
		default:
			return c.blocked()
		}
	}
	if total > dryElems || len(c.node.subs) > 0 {
		return c.blocked()
	}
	// Shapes first: a small input can ask for a large output.
	probe := &Call{node: c.node, run: &run{ctx: c.run.ctx, lim: c.run.lim, dry: true}, in: c.in, out: make([]Value, len(c.out)), fr: c.fr}
	if err := c.node.run(probe); err != nil {
		return false, nil // the ordinary dry run reports it
	}
	size := 0
	for _, v := range probe.out {
		if t, ok := v.(*Tensor); ok && t != nil {
			size += t.Len()
		}
	}
	if size > dryElems || probe.run.meter.Cost > dryElems*64 {
		return false, nil
	}
	real := &run{ctx: c.run.ctx, lim: c.run.lim, meter: c.run.meter, live: c.run.live}
	call := &Call{node: c.node, run: real, in: c.in, out: c.out, fr: c.fr}
	err = c.node.run(call)
	c.run.meter = real.meter
	return true, err
}

// blocked is the dry run of a node that has unknown inputs: operators on tensors go on with shapes, the others give up.
func (c *Call) blocked() (bool, error) {
	if !c.node.op.values && len(c.node.subs) == 0 {
		return false, nil
	}
	return true, errUnknown
}
