package onnx

import (
	"context"
)

// foldLimit is the largest constant that folding may create: folding should save time, not trade a small model for large memory.
const foldLimit = 16 << 20

// foldCost bounds the work of folding one node.
const foldCost = 1 << 28

// tryFold runs a node whose inputs are all constant and keeps its outputs as constants.
func (b *builder) tryFold(n *Node, p *program) (bool, error) {
	if len(n.subs) > 0 || !foldable(n) {
		return false, nil
	}
	in := make([]Value, len(n.in))
	for i, slot := range n.in {
		if slot < 0 {
			continue
		}
		if in[i] = p.template[slot]; in[i] == nil {
			return false, nil
		}
	}
	if err := b.prepare(n, p); err != nil {
		return false, err
	}
	// A first, dry run tells the size of the result; a node that cannot say it, fails or is too large is left for the run.
	dry := &run{ctx: context.Background(), lim: b.lim, dry: true}
	out, err := dry.node(n, in, nil)
	if err != nil || dry.meter.Cost > foldCost {
		return false, nil
	}
	var size int64
	for _, v := range out {
		size = satAdd(size, valueBytes(v))
	}
	if size > foldLimit {
		return false, nil
	}
	if out, err = b.fold.node(n, in, nil); err != nil {
		return false, nil // the same error comes when it runs, if it ever does
	}
	for i, slot := range n.out {
		if slot >= 0 && out[i] != nil {
			p.template[slot] = out[i]
			p.constant = satAdd(p.constant, valueBytes(out[i]))
		}
	}
	return true, nil
}

// foldable excludes operators whose output is not a function of their inputs.
func foldable(n *Node) bool {
	switch n.Op {
	case "RandomNormal", "RandomUniform", "RandomNormalLike", "RandomUniformLike", "Multinomial", "Bernoulli", "Dropout":
		return false
	}
	return true
}
