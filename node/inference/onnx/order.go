package onnx

import (
	"slices"
)

// sortNodes orders nodes so that each runs after those it reads, keeping the given order where it can (ONNX demands sorted graphs, so
// that is nearly always the given order). It fails on cycles, on names that nobody defines and on names defined twice.
func sortNodes(graph string, nodes []*nodePB, defined func(name string) bool) ([]int, error) {
	producer := make(map[string]int, len(nodes))
	for i, n := range nodes {
		for _, o := range n.outputs {
			if o == "" {
				continue
			}
			if _, dup := producer[o]; dup {
				return nil, failf(CodeInvalidModel, "graph %q: %q is produced twice", graph, o)
			}
			if defined(o) {
				return nil, failf(CodeInvalidModel, "graph %q: %q is produced but also an input or initializer", graph, o)
			}
			producer[o] = i
		}
	}
	const fresh, open, done = 0, 1, 2
	state := make([]uint8, len(nodes))
	order := make([]int, 0, len(nodes))
	type item struct {
		node int
		deps []string
	}
	for root := range nodes {
		if state[root] != fresh {
			continue
		}
		state[root] = open
		stack := []item{{root, reads(nodes[root])}}
		for len(stack) > 0 { // depth first without recursion: chains are as long as the graph
			top := &stack[len(stack)-1]
			if len(top.deps) == 0 {
				state[top.node] = done
				order = append(order, top.node)
				stack = stack[:len(stack)-1]
				continue
			}
			dep := top.deps[0]
			top.deps = top.deps[1:]
			p, ok := producer[dep]
			if !ok || state[p] == done {
				continue
			}
			if state[p] == open {
				return nil, failf(CodeInvalidModel, "graph %q: cycle through %q at node %q (%s)", graph, dep, nodes[p].name, nodes[p].op)
			}
			state[p] = open
			stack = append(stack, item{p, reads(nodes[p])})
		}
	}
	return order, nil
}

// reads lists the names that a node reads, those that its subgraphs take from outside included.
func reads(n *nodePB) []string {
	out := slices.Clone(n.inputs)
	for _, a := range n.attrs {
		if a.g != nil {
			out = append(out, freeNames(a.g)...)
		}
	}
	return out
}

// freeNames lists the names that a subgraph reads but does not define.
func freeNames(g *graphPB) []string {
	own := map[string]bool{}
	for _, v := range g.inputs {
		own[v.name] = true
	}
	for _, t := range g.inits {
		own[t.name] = true
	}
	for _, n := range g.nodes {
		for _, o := range n.outputs {
			own[o] = true
		}
	}
	var out []string
	add := func(names ...string) {
		for _, s := range names {
			if s != "" && !own[s] {
				own[s] = true // once is enough
				out = append(out, s)
			}
		}
	}
	for _, n := range g.nodes {
		add(reads(n)...)
	}
	for _, o := range g.outputs {
		add(o.name)
	}
	return out
}
