package onnx

import (
	"slices"
)

// slotsRead calls f for every slot that a node reads, captures of its subgraphs included.
func (n *Node) slotsRead(f func(slot int)) {
	for _, s := range n.in {
		if s >= 0 {
			f(s)
		}
	}
	for _, name := range n.subOrder {
		for _, c := range n.subs[name].captures {
			f(c.from)
		}
	}
}

// dropDead removes nodes whose outputs nobody reads. Operators have no side effects; what a dead node would have cost or
// refused is not observed.
func dropDead(p *program) {
	live := make([]bool, len(p.template))
	for _, o := range p.outputs {
		live[o.slot] = true
	}
	kept := make([]*Node, 0, len(p.steps))
	for i := len(p.steps) - 1; i >= 0; i-- {
		n := p.steps[i]
		if !slices.ContainsFunc(n.out, func(s int) bool { return s >= 0 && live[s] }) {
			continue
		}
		n.slotsRead(func(s int) { live[s] = true })
		for j, s := range n.out { // outputs that nobody reads are not asked for
			if s >= 0 && !live[s] {
				n.out[j] = -1
			}
		}
		kept = append(kept, n)
	}
	slices.Reverse(kept)
	p.steps = kept
}

// liveness computes when slots die, and what frames need.
func (p *program) liveness() {
	p.foreign = make([]bool, len(p.template))
	for _, in := range p.inputs {
		p.foreign[in.slot] = true
	}
	for _, c := range p.captures {
		p.foreign[c.to] = true
	}
	for _, n := range p.steps {
		p.widest = max(p.widest, len(n.in), len(n.out))
	}
	last := make([]int, len(p.template))
	for i := range last {
		last[i] = -1
	}
	for i, n := range p.steps {
		n.slotsRead(func(s int) { last[s] = i })
		for _, s := range n.out {
			if s >= 0 {
				last[s] = max(last[s], i)
			}
		}
	}
	for _, o := range p.outputs {
		last[o.slot] = -1
	}
	p.release = make([][]int, len(p.steps))
	for slot, i := range last {
		if i >= 0 && p.template[slot] == nil {
			p.release[i] = append(p.release[i], slot)
		}
	}
	for i, n := range p.steps {
		n.dies = make([]bool, len(n.in))
		for j, slot := range n.in {
			n.dies[j] = slot >= 0 && last[slot] == i && p.template[slot] == nil && !p.foreign[slot]
		}
	}
}
