package bundle

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/report"
)

// Graph is the lineage that the bundle's records make. Nobody is bonded in it: whose stake stands behind a key is the ledger's to say, and set hashes
// do not bind accounts.
func (b *Bundle) Graph() (*lineage.Graph, error) {
	index := &lineage.Index{Network: b.Manifest.Network.ID}
	entries := make([]lineage.Entry, len(b.Records))
	for i, r := range b.Records {
		entries[i] = lineage.Entry{Leaf: r.Leaf, Time: r.Time, Submitter: r.Submitter, Envelope: r.Envelope}
	}
	return lineage.GraphOf(index, entries)
}

// Reporter makes reports of a bundle, all of one graph.
type Reporter struct{ in report.Input }

// Report makes one.
func (r *Reporter) Report(ctx context.Context, kind report.Kind) (*report.Report, error) {
	return report.Build(ctx, kind, r.in)
}

// Reporter reads what the bundle holds.
func (b *Bundle) Reporter() (*Reporter, error) {
	graph, err := b.Graph()
	if err != nil {
		return nil, err
	}
	var records []*lineage.Record
	for _, e := range b.Records {
		if rec, err := lineage.ParseEnvelope(e.Envelope); err == nil {
			records = append(records, rec)
		}
	}
	return b.reporter(graph, policies(records))
}

// reporter is over a graph of the bundle's records, and the policies in them.
func (b *Bundle) reporter(graph *lineage.Graph, known map[common.Hash]*words) (*Reporter, error) {
	in := report.Input{Model: b.Manifest.Model, Graph: graph, Network: b.Manifest.Network.ID, LedgerSize: b.Checkpoint.Header.LedgerSize, LedgerTime: b.Checkpoint.Header.Time}
	for _, r := range b.Receipts {
		l, err := leaf.Decode(r.Leaf)
		if err != nil {
			return nil, fmt.Errorf("leaf %d: %w", r.Index, err)
		}
		if receipt, ok := l.(leaf.Receipt); ok {
			in.Receipts = append(in.Receipts, report.Receipt{Leaf: r.Index, Receipt: receipt})
		}
	}
	for _, s := range b.Statuses {
		in.Statuses = append(in.Statuses, report.Status{Policy: s.Policy, Rule: known[s.Status.Policy].rule(s.Status.FailedRule), Status: s.Status})
	}
	return &Reporter{in}, nil
}

// lineage looks at the graph: is the model in it, is it tainted, what is missing? Holes and taints are findings, not failures: the bundle is true to
// say so.
func (r *Result) lineage(b *Bundle, graph *lineage.Graph) {
	ctx := context.Background()
	closure, err := graph.Ancestors(ctx, b.Manifest.Model, lineage.Bounds{Nodes: lineage.MaxNodes})
	if errors.Is(err, lineage.ErrNotFound) {
		r.Missing = append(r.Missing, "model "+string(b.Manifest.Model))
		r.add("lineage", Unchecked, "no record is about the model: where it comes from is not known")
		return
	}
	if err != nil {
		r.add("lineage", Fails, "%s: %v", fileRecords, err)
		return
	}
	for _, n := range closure.Nodes {
		if n.Missing {
			r.Missing = append(r.Missing, strings.TrimSpace(fmt.Sprintf("%s %s %s", n.Kind, n.Digest, n.Name)))
		}
	}
	taints, _, err := graph.Taint(ctx, b.Manifest.Model, r.Time, lineage.Bounds{Nodes: lineage.MaxNodes})
	if err != nil {
		r.add("lineage", Fails, "%v", err)
		return
	}
	for _, t := range taints {
		r.Taints = append(r.Taints, fmt.Sprintf("%s at %s, %d steps away", t.Reason, t.Source, len(t.Path)))
	}
	r.add("lineage", Holds, "%d things stand behind the model; %d of them nobody recorded, %d taints", len(closure.Nodes)-1, len(r.Missing), len(taints))
}

// reports makes the reports again and compares. PDF is compared for what it is worth: its compression may differ from one build to the next.
func (r *Result) reports(b *Bundle, reporter *Reporter) {
	made := map[report.Kind]*report.Report{}
	for _, name := range slices.Sorted(maps.Keys(b.Reports)) {
		kind, form, _ := strings.Cut(name, ".")
		again, err := made[report.Kind(kind)], error(nil)
		if again == nil {
			again, err = reporter.Report(context.Background(), report.Kind(kind))
		}
		var text []byte
		if err == nil {
			made[report.Kind(kind)] = again
			text, err = drawn(again, form)
		}
		switch {
		case err != nil:
			r.add("report "+name, Fails, "%s%s: %v", dirReports, name, err)
		case bytes.Equal(text, b.Reports[name]):
			r.add("report "+name, Holds, "it is what the records give")
		case form == "pdf":
			r.add("report "+name, Unchecked, "this program draws it otherwise: read what it draws itself ('lineal report --bundle'), not this file")
		default:
			r.add("report "+name, Fails, "%s%s: it is not what this program makes of the bundle's records; it was changed, or made by a version that writes otherwise", dirReports, name)
		}
	}
}

// drawn makes a report's file in a form.
func drawn(r *report.Report, form string) ([]byte, error) {
	var out bytes.Buffer
	switch form {
	case "json":
		return r.JSON()
	case "html":
		err := r.HTML(&out, report.LinksInBundle)
		return out.Bytes(), err
	case "pdf":
		err := r.PDF(&out, report.LinksInBundle)
		return out.Bytes(), err
	}
	return nil, fmt.Errorf("a report is json, html or pdf, not %q", form)
}
