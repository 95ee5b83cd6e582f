package onnx

import (
	"fmt"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// buildTreeEnsemble is the successor of the two others (ai.onnx.ml 5): leaves are a list of their own, references carry a flag
// that tells leaves from nodes, thresholds may be sets.
func buildTreeEnsemble(n *Node) (exec, error) {
	splits := n.Tensor("nodes_splits")
	if splits == nil {
		return nil, fmt.Errorf("nodes_splits is missing")
	}
	if splits.DType == Float64 {
		return treeEnsemble[float64](n, Float64)
	}
	return treeEnsemble[float32](n, splits.DType)
}

func treeEnsemble[T kernel.Float](n *Node, out DType) (exec, error) {
	if !out.isFloat() {
		return nil, n.unsupported("splits of type %v", out)
	}
	values := func(name string) []T {
		t := n.Tensor(name)
		if t == nil {
			return nil
		}
		v := make([]T, t.Len())
		for i, e := range float64s(t) {
			v[i] = T(e)
		}
		return v
	}
	splits, modes := values("nodes_splits"), n.Tensor("nodes_modes")
	feature, yes, yesLeaf := n.Ints("nodes_featureids"), n.Ints("nodes_truenodeids"), n.Ints("nodes_trueleafs")
	no, noLeaf, missing := n.Ints("nodes_falsenodeids"), n.Ints("nodes_falseleafs"), n.Ints("nodes_missing_value_tracks_true")
	leafTo, weights := n.Ints("leaf_targetids"), values("leaf_weights")
	k := len(splits)
	if modes == nil || modes.DType != Uint8 || modes.Len() != k || len(feature) != k || len(yes) != k || len(no) != k || len(yesLeaf) != k ||
		len(noLeaf) != k || missing != nil && len(missing) != k || len(leafTo) != len(weights) {
		return nil, fmt.Errorf("node or leaf attributes have different lengths")
	}
	f := &forest[T]{targets: n.Int("n_targets", 1), simple: true}
	if f.targets < 1 || f.targets > maxWindow {
		return nil, fmt.Errorf("n_targets is %d", f.targets)
	}
	for i, to := range leafTo {
		if to < 0 || to >= f.targets {
			return nil, fmt.Errorf("leaf %d has target %d", i, to)
		}
		f.leaves = append(f.leaves, []leafWeight[T]{{int32(to), weights[i]}})
	}
	sets, err := memberSets(values("membership_values"))
	if err != nil {
		return nil, err
	}
	ref := func(to, isLeaf int) (int32, error) {
		if isLeaf != 0 {
			if to < 0 || to >= len(f.leaves) {
				return 0, fmt.Errorf("leaf %d of %d", to, len(f.leaves))
			}
			return ^int32(to), nil
		}
		if to < 0 || to >= k {
			return 0, fmt.Errorf("node %d of %d", to, k)
		}
		return int32(to), nil
	}
	order := []treeMode{modeLE, modeLT, modeGE, modeGT, modeEQ, modeNE, modeMember}
	for i := range k {
		m := int(modes.data.([]uint8)[i])
		if m >= len(order) || feature[i] < 0 || feature[i] > 1<<30 {
			return nil, n.unsupported("node %d has mode %d, feature %d", i, m, feature[i])
		}
		nd := treeNode[T]{value: splits[i], feature: int32(feature[i]), mode: order[m], missing: missing != nil && missing[i] != 0}
		if nd.mode == modeMember {
			if len(sets) == 0 {
				return nil, fmt.Errorf("node %d has no set of members", i)
			}
			nd.members, sets = sets[0], sets[1:]
		}
		var e1, e2 error
		if nd.yes, e1 = ref(yes[i], yesLeaf[i]); e1 != nil {
			return nil, e1
		}
		if nd.no, e2 = ref(no[i], noLeaf[i]); e2 != nil {
			return nil, e2
		}
		f.simple = f.simple && nd.mode == modeLE && !nd.missing
		f.features = max(f.features, feature[i]+1)
		f.nodes = append(f.nodes, nd)
	}
	if err := f.setRoots(n.Ints("tree_roots")); err != nil {
		return nil, err
	}
	if err := f.combination(n); err != nil {
		return nil, err
	}
	return f.regressor(n, out)
}

// combination reads how leaves are combined and what happens to the scores; both are numbers here.
func (f *forest[T]) combination(n *Node) error {
	aggs := []string{"AVERAGE", "SUM", "MIN", "MAX"}
	agg, post := n.Int("aggregate_function", 1), n.Int("post_transform", 0)
	posts := []postTransform{postNone, postSoftmax, postLogistic, postSoftmaxZero, postProbit}
	if agg < 0 || agg >= len(aggs) || post < 0 || post >= len(posts) {
		return n.unsupported("aggregate function %d, post transform %d", agg, post)
	}
	f.agg, f.post = aggs[agg], posts[post]
	return nil
}

// setRoots checks that walking from the roots ends and notes the greatest depth. A root that is alone with both branches to the same
// leaf is how a one-leaf tree is written; nothing is special about it here.
func (f *forest[T]) setRoots(roots []int) error {
	state := make([]uint8, len(f.nodes))
	depth := make([]int, len(f.nodes))
	for _, r := range roots {
		if r < 0 || r >= len(f.nodes) {
			return fmt.Errorf("root %d of %d nodes", r, len(f.nodes))
		}
		f.roots = append(f.roots, int32(r))
		stack := []int{r}
		for len(stack) > 0 { // depth first; state 1 is open, 2 is done
			i := stack[len(stack)-1]
			if state[i] != 0 {
				stack = stack[:len(stack)-1]
				if state[i] == 1 {
					state[i], depth[i] = 2, 1
					for _, t := range []int32{f.nodes[i].yes, f.nodes[i].no} {
						if t >= 0 {
							depth[i] = max(depth[i], depth[t]+1)
						}
					}
				}
				continue
			}
			state[i] = 1
			for _, t := range []int32{f.nodes[i].yes, f.nodes[i].no} {
				if t >= 0 && state[t] == 1 {
					return fmt.Errorf("node %d is in a cycle", t)
				}
				if t >= 0 && state[t] == 0 {
					stack = append(stack, int(t))
				}
			}
		}
		f.depth = max(f.depth, depth[r]+1) // the leaf too
	}
	return nil
}

// memberSets splits a list at its NaNs.
func memberSets[T kernel.Float](v []T) ([][]T, error) {
	var sets [][]T
	var cur []T
	for _, e := range v {
		if e != e {
			sets, cur = append(sets, cur), nil
			continue
		}
		cur = append(cur, e)
	}
	if len(cur) > 0 {
		return nil, fmt.Errorf("membership_values do not end with NaN")
	}
	return sets, nil
}
