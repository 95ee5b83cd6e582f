package bundle

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/lineage"
)

// Collect lists the records that a model's bundle holds, in the ledger's order: all whose subject is the model or something that it derives from,
// the lists that name such a thing, those that register the policies, and what revokes one of these records. Missing tells what a bound cut off.
func Collect(ctx context.Context, g *lineage.Graph, model lineage.Digest, policies []lineage.Digest) (records []lineage.RecordInfo, missing []string, err error) {
	closure, err := g.Ancestors(ctx, model, lineage.Bounds{Nodes: lineage.MaxNodes, Edges: lineage.MaxNodes})
	if err != nil {
		return nil, nil, err
	}
	if closure.Truncated {
		missing = append(missing, fmt.Sprintf("the graph is larger than %d things: what is beyond is not in the bundle", len(closure.Nodes)))
	}
	seen := map[lineage.Digest]bool{}
	todo := slices.Clone(policies) // subjects whose records are wanted
	add := func(list ...lineage.RecordInfo) {
		for _, r := range list {
			if !seen[r.ID] && len(records) < MaxRecords {
				seen[r.ID] = true
				records = append(records, r)
				todo = append(todo, r.ID) // a revocation may name the record
			}
		}
	}
	for _, n := range closure.Nodes {
		todo = append(todo, n.Digest)
		if err := lists(g, n.Digest, add); err != nil {
			return nil, nil, err
		}
	}
	for i := 0; i < len(todo); i++ {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		list, err := g.Records(todo[i], 0, MaxRecords+1)
		if err != nil {
			return nil, nil, err
		}
		add(list...)
	}
	if len(records) == MaxRecords {
		missing = append(missing, fmt.Sprintf("there are more than %d records: the rest is not in the bundle", MaxRecords))
	}
	slices.SortFunc(records, func(a, b lineage.RecordInfo) int { return cmp.Compare(a.Leaf, b.Leaf) })
	return records, missing, nil
}

// lists adds the source lists that name a thing.
func lists(g *lineage.Graph, d lineage.Digest, add func(...lineage.RecordInfo)) error {
	children, err := g.Children(d)
	if err != nil {
		return err
	}
	for _, e := range children {
		if e.Type != lineage.Lists {
			continue
		}
		info, err := g.Record(lineage.Digest(e.Record))
		if err != nil {
			return err
		}
		add(*info)
	}
	return nil
}
