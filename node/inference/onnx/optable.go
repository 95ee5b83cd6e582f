package onnx

import (
	"cmp"
	"slices"
)

// families lists the operator families, one file each.
func families() [][]op {
	return [][]op{
		mathOps,
		shapeOps,
		moveOps,
		indexOps,
		reduceOps,
		productOps,
		convOps,
		poolOps,
		normOps,
		linearOps,
		treeOps,
		castOps,
		logicOps,
		legacyOps,
		controlOps,
		randomOps,
		sortOps,
		linalgOps,
		lossOps,
		svmOps,
		imageOps,
		mlOps,
		trainingOps,
		signalOps,
		detectOps,
		gridOps,
		sequenceOps,
		stringOps,
		rnnOps,
		resizeOps,
		quantOps,
		attentionOps,
	}
}

type opKey struct{ domain, name string }

// opTable holds the rows of each operator by falling since. It is filled in init because build functions reach it again for subgraphs.
var opTable map[opKey][]*op

func init() {
	opTable = map[opKey][]*op{}
	for _, f := range families() {
		for i := range f {
			k := opKey{f[i].domain, f[i].name}
			opTable[k] = append(opTable[k], &f[i])
		}
	}
	for _, rows := range opTable {
		slices.SortFunc(rows, func(a, b *op) int { return b.since - a.since })
	}
}

// findOp is the newest row not newer than the opset.
func findOp(domain, name string, opset int) (*op, error) {
	rows := opTable[opKey{domain, name}]
	if len(rows) == 0 {
		return nil, failf(CodeUnsupported, "unknown operator")
	}
	for _, r := range rows {
		if r.since <= opset {
			return r, nil
		}
	}
	return nil, failf(CodeUnsupported, "operator is not known in opset %d", opset)
}

// Operator names a row of the operator table: the operator as it is from an opset on, until its next row.
type Operator struct {
	Domain string // "" is ai.onnx
	Name   string
	Since  int
}

func (o Operator) String() string {
	if o.Domain == "" {
		return o.Name
	}
	return o.Domain + "." + o.Name
}

// Operators lists the operator table by domain, name and opset.
func Operators() []Operator {
	var out []Operator
	for k, rows := range opTable {
		for _, r := range rows {
			out = append(out, Operator{k.domain, k.name, r.since})
		}
	}
	slices.SortFunc(out, func(a, b Operator) int {
		return cmp.Or(cmp.Compare(a.Domain, b.Domain), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Since, b.Since))
	})
	return out
}
