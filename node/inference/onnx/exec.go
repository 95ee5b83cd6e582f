package onnx

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// run is one execution, dry or real.
type run struct {
	ctx     context.Context
	lim     *Limits
	pool    *kernel.Pool
	arena   *arena
	dry     bool
	inexact bool // some node of a dry run could not tell its shapes
	meter   Meter
	live    int64 // bytes of all values in frames, plus what the running node made so far
	// watch sees the outputs of each node of the main graph, in the order in which they are made.
	watch func(n *Node, out []Value)
	depth int // of programs inside programs
}

// frame holds the values of one execution of a program.
type frame struct {
	vals    []Value
	in, out []Value // scratch for the calls of nodes on tensors
	call    Call    // the node that runs
}

// newFrame makes a frame for SubIn.
func (p *program) newFrame() *frame {
	return &frame{vals: make([]Value, len(p.template)), in: make([]Value, p.widest), out: make([]Value, p.widest)}
}

func (r *run) alive() error {
	select {
	case <-r.ctx.Done():
		return &Error{Code: CodeCanceled, Err: context.Cause(r.ctx)}
	default:
		return nil
	}
}

// charge adds to the meter before the work is done.
func (r *run) charge(cost, nodes int64) error {
	r.meter.Cost = satAdd(r.meter.Cost, cost)
	r.meter.Nodes += nodes
	if r.meter.Cost > r.lim.Cost {
		return tooDear("cost exceeds %d", r.lim.Cost)
	}
	if r.meter.Nodes > r.lim.Steps {
		return tooDear("more than %d steps", r.lim.Steps)
	}
	return nil
}

func (r *run) peak() error {
	r.meter.PeakBytes = max(r.meter.PeakBytes, r.live)
	if r.live > r.lim.LiveBytes {
		return tooDear("live values exceed %d bytes", r.lim.LiveBytes)
	}
	return nil
}

// program runs p with the given inputs and captures. Values that come in and go out belong to the caller; everything else is taken
// back as soon as nobody reads it any more.
func (r *run) program(p *program, in []Value, captures []Value, fr *frame) ([]Value, error) {
	r.depth++
	defer func() { r.depth-- }()
	if fr == nil {
		fr = p.newFrame()
	}
	copy(fr.vals, p.template)
	for i, port := range p.inputs {
		fr.vals[port.slot] = in[i]
		retain(in[i])
	}
	for i, c := range p.captures {
		fr.vals[c.to] = captures[i]
		retain(captures[i])
	}
	var held int64 // bytes that this frame's nodes made and still hold
	defer func() {
		r.live -= held
		for _, v := range in {
			drop(v)
		}
		for _, v := range captures {
			drop(v)
		}
	}()
	for i, n := range p.steps {
		made, err := r.step(p, n, fr)
		held += made
		if err != nil {
			return nil, err
		}
		for _, slot := range p.release[i] {
			v := fr.vals[slot]
			fr.vals[slot] = nil
			if p.foreign[slot] { // it came in, and is counted by whoever made it
				continue
			}
			b := valueBytes(v)
			held, r.live = held-b, r.live-b
			r.release(v)
		}
	}
	out := make([]Value, len(p.outputs))
	for i, o := range p.outputs {
		if out[i] = r.plainSlot(fr, o.slot); out[i] == nil && !r.dry {
			return nil, failf(CodeFailed, "graph %q: output %q has no value", p.name, o.name)
		}
	}
	for i, o := range p.outputs {
		if !p.foreign[o.slot] && p.template[o.slot] == nil {
			drop(out[i])
		}
	}
	return out, nil
}

// step runs one node of a frame and returns the bytes of the values that it put into slots.
func (r *run) step(p *program, n *Node, fr *frame) (held int64, err error) {
	c := &fr.call
	*c = Call{node: n, run: r, fr: fr, temps: c.temps[:0]}
	if n.op.values || len(n.subs) > 0 { // these may keep the slices
		c.in, c.out = make([]Value, len(n.in)), make([]Value, len(n.out))
	} else {
		c.in, c.out = fr.in[:len(n.in)], fr.out[:len(n.out)]
		clear(c.out)
	}
	for j, slot := range n.in {
		switch {
		case slot < 0:
			c.in[j] = nil
		case n.op.layout:
			c.in[j] = fr.vals[slot]
		default:
			c.in[j] = r.plainSlot(fr, slot)
		}
	}
	if err := r.call(c); err != nil {
		return 0, err
	}
	for j, slot := range n.out {
		if slot >= 0 {
			fr.vals[slot] = c.out[j]
			retain(c.out[j])
			b := valueBytes(c.out[j])
			held, r.live = held+b, satAdd(r.live, b)
		}
	}
	for _, t := range c.temps {
		if t.buf != nil && t.buf.refs == 0 {
			r.reclaim(t)
		}
	}
	if err := r.peak(); err != nil {
		return held, atNode(n, CodeTooDear, err)
	}
	if r.watch != nil && r.depth == 1 {
		r.watch(n, c.out)
	}
	return held, nil
}

// node runs a node by itself on given inputs, outside of a frame.
func (r *run) node(n *Node, in []Value, fr *frame) ([]Value, error) {
	c := Call{node: n, run: r, in: in, out: make([]Value, len(n.out)), fr: fr}
	err := r.call(&c)
	for i, v := range c.out {
		if t, ok := v.(*Tensor); ok && t != nil {
			c.out[i] = r.plain(t)
		}
	}
	return c.out, err
}

// call runs one node: it fills c.out.
func (r *run) call(c *Call) (err error) {
	n := c.node
	if err := r.alive(); err != nil {
		return atNode(n, CodeCanceled, err)
	}
	if err := r.charge(nodeCost, 1); err != nil {
		return atNode(n, CodeTooDear, err)
	}
	if !n.op.values {
		for i, v := range c.in {
			if v == nil {
				if i < n.op.in.min { // the slot is bound, but a caller of this graph left its value out
					return atNode(n, CodeFailed, fmt.Errorf("input %d has no value", i))
				}
				continue
			}
			if _, ok := v.(*Tensor); !ok {
				if _, unknown := v.(*unknownValue); unknown {
					r.inexact = true
					copy(c.out, unknownOutputs(n))
					return nil
				}
				return atNode(n, CodeFailed, fmt.Errorf("input %d is a %T, want a tensor", i, v))
			}
		}
	}
	defer func() {
		r.live -= c.made
		c.made = 0
		if v := recover(); v != nil {
			if err = c.err; err == nil { // a failed Out leaves an empty tensor that the work may trip over
				err = &Error{Code: CodeInternal, Err: fmt.Errorf("panic: %v\n%s", v, debug.Stack())}
			}
		}
		if err == nil {
			return
		}
		if r.dry && errors.Is(err, errUnknown) {
			r.inexact = true
			copy(c.out, unknownOutputs(n))
			err = nil
			return
		}
		err = atNode(n, CodeFailed, err)
	}()
	if r.dry {
		if done, err := c.dryRun(); done || err != nil {
			return err
		}
	}
	if err = n.run(c); err == nil {
		err = c.err
	}
	for i, slot := range n.out {
		if err == nil && slot >= 0 && c.out[i] == nil && !r.dry {
			err = failf(CodeUnsupported, "output %d is not produced", i)
		}
	}
	return err
}

// Sub runs a subgraph of this node with the values it captures from the frame around.
func (c *Call) Sub(p *program, in []Value) ([]Value, error) {
	return c.SubIn(p, in, nil)
}

// SubIn is Sub with a frame to reuse from one iteration to the next (from newFrame).
func (c *Call) SubIn(p *program, in []Value, fr *frame) ([]Value, error) {
	if len(in) != len(p.inputs) {
		return nil, fmt.Errorf("subgraph %q takes %d inputs, gets %d", p.name, len(p.inputs), len(in))
	}
	captures := make([]Value, len(p.captures))
	for i, cp := range p.captures {
		captures[i] = c.run.plainSlot(c.fr, cp.from)
	}
	return c.run.program(p, in, captures, fr)
}
