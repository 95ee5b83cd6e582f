package onnx

import (
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// ai.onnx.ml: tree ensembles. Scores are sums of leaf weights over the trees in ascending order of their first appearance, in float32
// (float64 where the weights are float64), each addition rounded.

var treeOps = []op{
	{domain: mlDomain, name: "TreeEnsembleRegressor", since: 1, in: one(1), out: one(1), build: buildTreeRegressor},
	{domain: mlDomain, name: "TreeEnsembleClassifier", since: 1, in: one(1), out: one(2), build: buildTreeClassifier},
	{domain: mlDomain, name: "TreeEnsemble", since: 5, in: one(1), out: one(1), build: buildTreeEnsemble},
}

type treeMode uint8

const (
	modeLE treeMode = iota
	modeLT
	modeGE
	modeGT
	modeEQ
	modeNE
	modeMember
)

var treeModes = map[string]treeMode{"BRANCH_LEQ": modeLE, "BRANCH_LT": modeLT, "BRANCH_GTE": modeGE, "BRANCH_GT": modeGT,

	"BRANCH_EQ": modeEQ, "BRANCH_NEQ": modeNE}

// treeNode is an inner node: go to yes if x[feature] stands in relation to value, else to no. A negative target is leaf ^target.
type treeNode[T kernel.Float] struct {
	value   T
	feature int32
	yes, no int32
	mode    treeMode
	missing bool // NaN goes to yes
	members []T  // modeMember
}

// leafWeight adds weight to the score of a target.
type leafWeight[T kernel.Float] struct {
	target int32
	weight T
}

// forest is an ensemble in the order in which it is walked.
type forest[T kernel.Float] struct {
	nodes    []treeNode[T]
	roots    []int32
	leaves   [][]leafWeight[T]
	simple   bool // every node is modeLE without missing
	flat     *flatForest[T]
	features int // least number of features
	targets  int
	depth    int // of the deepest tree
	base     []T
	agg      string
	post     postTransform
}

// rawTree is the ensemble as attributes give it, before checking.
type rawTree[T kernel.Float] struct {
	tree, id, feature []int
	value             []T
	mode              []treeMode
	leaf              []bool
	yes, no           []int // node ids within the tree
	missing           []int64
	wTree, wID, wTo   []int
	weight            []T
}

// floatsAttr reads a list of floats: name, or name_as_tensor with either float type.
func floatsAttr[T kernel.Float](n *Node, name string) []T {
	var out []T
	if t := n.Tensor(name + "_as_tensor"); t != nil {
		for _, v := range float64s(t) {
			out = append(out, T(v))
		}
		return out
	}
	for _, v := range n.Floats(name) {
		out = append(out, T(v))
	}
	return out
}

func rawTreeOf[T kernel.Float](n *Node, prefix string) (*rawTree[T], error) {
	r := &rawTree[T]{tree: n.Ints("nodes_treeids"), id: n.Ints("nodes_nodeids"), feature: n.Ints("nodes_featureids"),
		value: floatsAttr[T](n, "nodes_values"), yes: n.Ints("nodes_truenodeids"), no: n.Ints("nodes_falsenodeids"),
		missing: n.Int64s("nodes_missing_value_tracks_true"), wTree: n.Ints(prefix + "_treeids"), wID: n.Ints(prefix + "_nodeids"),
		wTo: n.Ints(prefix + "_ids"), weight: floatsAttr[T](n, prefix+"_weights")}
	for _, m := range n.Strs("nodes_modes") {
		mode, ok := treeModes[m]
		if !ok && m != "LEAF" {
			return nil, n.unsupported("node mode %q", m)
		}
		r.mode, r.leaf = append(r.mode, mode), append(r.leaf, m == "LEAF")
	}
	k := len(r.id)
	for _, l := range []int{len(r.tree), len(r.feature), len(r.value), len(r.mode), len(r.yes), len(r.no)} {
		if l != k {
			return nil, fmt.Errorf("node attributes have different lengths: %d and %d", l, k)
		}
	}
	if r.missing != nil && len(r.missing) != k {
		return nil, fmt.Errorf("%d missing-value flags for %d nodes", len(r.missing), k)
	}
	if len(r.wTree) != len(r.weight) || len(r.wID) != len(r.weight) || len(r.wTo) != len(r.weight) {
		return nil, fmt.Errorf("weight attributes have different lengths")
	}
	return r, nil
}

type nodeKey struct{ tree, id int }

// forestOf checks the raw tree and lays it out depth first. Every node is reached at most once, so walking it ends.
func forestOf[T kernel.Float](r *rawTree[T], targets int) (*forest[T], error) {
	f := &forest[T]{targets: targets, simple: true}
	at := make(map[nodeKey]int, len(r.id))
	var roots []int
	for i := range r.id {
		k := nodeKey{r.tree[i], r.id[i]}
		if _, dup := at[k]; dup {
			return nil, fmt.Errorf("tree %d has node %d twice", k.tree, k.id)
		}
		at[k] = i
		if i == 0 || r.tree[i] != r.tree[i-1] {
			roots = append(roots, i)
		}
	}
	weights := make(map[nodeKey][]leafWeight[T])
	for i, w := range r.weight {
		k := nodeKey{r.wTree[i], r.wID[i]}
		if _, ok := at[k]; !ok || r.wTo[i] < 0 || r.wTo[i] >= targets {
			return nil, fmt.Errorf("weight %d is for node %d of tree %d and target %d", i, k.id, k.tree, r.wTo[i])
		}
		weights[k] = append(weights[k], leafWeight[T]{int32(r.wTo[i]), w})
	}
	seen := make([]bool, len(r.id))
	// Trees are deep chains in the worst case, so the layout does not recurse.
	type todo struct {
		node, depth int
		patch       func(int32)
	}
	for _, root := range roots {
		slot := len(f.roots)
		f.roots = append(f.roots, 0)
		stack := []todo{{root, 1, func(v int32) { f.roots[slot] = v }}}
		for len(stack) > 0 {
			t := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			i := t.node
			if seen[i] {
				return nil, fmt.Errorf("node %d of tree %d is reached twice", r.id[i], r.tree[i])
			}
			seen[i] = true
			f.depth = max(f.depth, t.depth)
			if r.leaf[i] {
				f.leaves = append(f.leaves, weights[nodeKey{r.tree[i], r.id[i]}])
				t.patch(^int32(len(f.leaves) - 1))
				continue
			}
			if r.feature[i] < 0 || r.feature[i] > 1<<30 {
				return nil, fmt.Errorf("feature %d", r.feature[i])
			}
			yes, ok1 := at[nodeKey{r.tree[i], r.yes[i]}]
			no, ok2 := at[nodeKey{r.tree[i], r.no[i]}]
			if !ok1 || !ok2 {
				return nil, fmt.Errorf("node %d of tree %d leads to no node", r.id[i], r.tree[i])
			}
			nd := treeNode[T]{value: r.value[i], feature: int32(r.feature[i]), mode: r.mode[i], missing: r.missing != nil && r.missing[i] != 0}
			f.simple = f.simple && nd.mode == modeLE && !nd.missing
			f.features = max(f.features, r.feature[i]+1)
			at := len(f.nodes)
			f.nodes = append(f.nodes, nd)
			t.patch(int32(at))
			stack = append(stack, todo{no, t.depth + 1, func(v int32) { f.nodes[at].no = v }},
				todo{yes, t.depth + 1, func(v int32) { f.nodes[at].yes = v }})
		}
	}
	return f, nil
}

// walk finds the leaf of one tree for a row.
func (f *forest[T]) walk(at int32, row []T) int32 {
	for at >= 0 {
		n := &f.nodes[at]
		v := row[n.feature]
		if n.test(v) || n.missing && v != v {
			at = n.yes
		} else {
			at = n.no
		}
	}
	return ^at
}

func (n *treeNode[T]) test(v T) bool {
	switch n.mode {
	case modeLE:
		return v <= n.value
	case modeLT:
		return v < n.value
	case modeGE:
		return v >= n.value
	case modeGT:
		return v > n.value
	case modeEQ:
		return v == n.value
	case modeNE:
		return v != n.value
	}
	return slices.Contains(n.members, v)
}

// score computes one row's targets in the general form. hit tells which targets some leaf contributed to.
func (f *forest[T]) score(row, out []T, hit []bool) {
	clear(out)
	clear(hit)
	for _, root := range f.roots {
		f.add(f.leaves[f.walk(root, row)], out, hit)
	}
	if f.agg == "AVERAGE" {
		for i := range out {
			out[i] /= T(len(f.roots))
		}
	}
}

// add folds a leaf's weights into a row's scores.
func (f *forest[T]) add(weights []leafWeight[T], out []T, hit []bool) {
	for _, w := range weights {
		switch {
		case !hit[w.target] || f.agg == "SUM" || f.agg == "AVERAGE":
			out[w.target] += w.weight
		case f.agg == "MIN":
			out[w.target] = min(out[w.target], w.weight)
		default:
			out[w.target] = max(out[w.target], w.weight)
		}
		hit[w.target] = true
	}
}

// each computes all rows and hands each row's scores to put, sharing rows among threads.
func (f *forest[T]) each(c *Call, x *Tensor, rows, features int, put func(r int, scores []T)) {
	data := castTo(x, naturalType[T]()).data.([]T)
	c.Pool().For(rows, 1+4096/(len(f.roots)+1), func(lo, hi int) {
		out, hit := make([]T, lanes*f.targets), make([]bool, f.targets)
		for lo < hi {
			n := 1
			switch {
			case f.flat == nil:
				f.score(data[lo*features:(lo+1)*features], out[:f.targets], hit)
			case hi-lo == 1:
				f.flat.scoreRow(f, data[lo*features:(lo+1)*features], out[:f.targets])
			default:
				n = min(lanes, hi-lo)
				f.flat.scoreRows(f, data[lo*features:(lo+n)*features], features, n, out)
			}
			for i := range n {
				put(lo+i, out[i*f.targets:(i+1)*f.targets])
			}
			lo += n
		}
	})
}

// check meters a run over rows and says whether rows have enough features. A deeper tree costs its depth on every row.
func (f *forest[T]) check(c *Call, rows, features int) error {
	if features < f.features {
		return fmt.Errorf("%d features, the trees use %d", features, f.features)
	}
	c.Cost(rows, len(f.roots), f.depth+1)
	c.Cost(rows, f.targets, transcendental)
	return nil
}

func (f *forest[T]) addBase(s []T) {
	switch len(f.base) {
	case 0:
	case 1:
		for i := range s {
			s[i] += f.base[0]
		}
	default:
		for i := range s {
			s[i] += f.base[i]
		}
	}
}

// finish writes a row of scores as float32 or float64 after the post transform.
func (f *forest[T]) finish(s []T, out *Tensor, at int) {
	if d, ok := out.data.([]float64); ok && f.post == postNone {
		for i, v := range s {
			d[at+i] = float64(v)
		}
		return
	}
	row := make([]float32, len(s))
	for i, v := range s {
		row[i] = float32(v)
	}
	f.post.apply(row, len(row))
	for i, v := range row {
		switch d := out.data.(type) {
		case []float32:
			d[at+i] = v
		case []float64:
			d[at+i] = float64(v)
		}
	}
}

func buildTreeRegressor(n *Node) (exec, error) {
	if n.Has("nodes_values_as_tensor") || n.Has("target_weights_as_tensor") {
		return treeRegressor[float64](n)
	}
	return treeRegressor[float32](n)
}

func treeRegressor[T kernel.Float](n *Node) (exec, error) {
	raw, err := rawTreeOf[T](n, "target")
	if err != nil {
		return nil, err
	}
	targets := n.Int("n_targets", 1)
	if targets < 1 || targets > maxWindow {
		return nil, fmt.Errorf("n_targets is %d", targets)
	}
	f, err := forestOf(raw, targets)
	if err != nil {
		return nil, err
	}
	f.base = floatsAttr[T](n, "base_values")
	f.agg = n.Str("aggregate_function", "SUM")
	if f.post, err = postTransformOf(n); err != nil {
		return nil, err
	}
	return f.regressor(n, Float32)
}

// regressor is the run of an ensemble that only has scores; out is the type of the scores.
func (f *forest[T]) regressor(n *Node, out DType) (exec, error) {
	switch f.agg {
	case "SUM", "AVERAGE", "MIN", "MAX":
	default:
		return nil, n.unsupported("aggregate function %q", f.agg)
	}
	if len(f.base) > 1 && len(f.base) != f.targets {
		return nil, fmt.Errorf("%d base values for %d targets", len(f.base), f.targets)
	}
	f.flatten()
	return func(c *Call) error {
		rows, features, err := c.rows()
		if err == nil {
			err = f.check(c, rows, features)
		}
		if err != nil {
			return err
		}
		y := c.Out(0, out, []int{rows, f.targets})
		return c.Do(func() {
			f.each(c, c.In(0), rows, features, func(r int, s []T) {
				f.addBase(s)
				f.finish(s, y, r*f.targets)
			})
		})
	}, nil
}

func buildTreeClassifier(n *Node) (exec, error) {
	if n.Has("nodes_values_as_tensor") || n.Has("class_weights_as_tensor") {
		return treeClassifier[float64](n)
	}
	return treeClassifier[float32](n)
}

func treeClassifier[T kernel.Float](n *Node) (exec, error) {
	raw, err := rawTreeOf[T](n, "class")
	if err != nil {
		return nil, err
	}
	lab := labelsOf(n, "classlabels_int64s", "classlabels_strings")
	if lab.len() == 0 {
		return nil, fmt.Errorf("no class labels")
	}
	f, err := forestOf(raw, lab.len())
	if err != nil {
		return nil, err
	}
	f.base, f.agg = floatsAttr[T](n, "base_values"), "SUM"
	if f.post, err = postTransformOf(n); err != nil {
		return nil, err
	}
	if len(f.base) > 1 && len(f.base) != f.targets {
		return nil, fmt.Errorf("%d base values for %d classes", len(f.base), f.targets)
	}
	f.flatten()
	// One class id for all weights and two labels: a binary classifier that scores only the positive class.
	tc := &classifier[T]{forest: f, lab: lab, positive: true}
	tc.binary = lab.len() == 2 && len(raw.wTo) > 0
	for i, to := range raw.wTo {
		tc.binary = tc.binary && to == raw.wTo[0]
		tc.positive = tc.positive && raw.weight[i] >= 0
	}
	if tc.binary {
		tc.scored = raw.wTo[0]
	}
	return tc.run, nil
}

type classifier[T kernel.Float] struct {
	*forest[T]
	lab      labels
	binary   bool
	positive bool // all weights are: scores are probabilities
	scored   int  // the target with the weights, if binary
}

func (tc *classifier[T]) run(c *Call) error {
	rows, features, err := c.rows()
	if err == nil {
		err = tc.check(c, rows, features)
	}
	if err != nil {
		return err
	}
	y := c.Out(0, tc.lab.dtype(), []int{rows})
	z := c.Out(1, Float32, []int{rows, tc.targets})
	return c.Do(func() {
		tc.each(c, c.In(0), rows, features, func(r int, s []T) {
			if tc.binary {
				tc.lab.set(y, r, tc.twoClasses(s[tc.scored], z.data.([]float32)[2*r:2*r+2]))
				return
			}
			tc.addBase(s)
			tc.lab.set(y, r, kernel.ArgMax(s, 1, false))
			tc.finish(s, z, r*tc.targets)
		})
	})
}

// twoClasses decides a binary classifier's label from the positive class's score: weights that are all non-negative are
// probabilities, compared with 1/2; others are margins, compared with 0.
func (tc *classifier[T]) twoClasses(s T, out []float32) int {
	switch len(tc.base) {
	case 1:
		s += tc.base[0]
	case 2:
		s += tc.base[1]
	}
	v, label := float32(s), 0
	if tc.positive {
		if s > 0.5 {
			label = 1
		}
		if tc.post == postProbit {
			v = probit(v)
		}
		out[0], out[1] = 1-v, v
		return label
	}
	if s > 0 {
		label = 1
	}
	if tc.post == postLogistic {
		out[0], out[1] = kernel.Sigmoid32(-v), kernel.Sigmoid32(v)
	} else {
		out[0], out[1] = -v, v
	}
	return label
}
