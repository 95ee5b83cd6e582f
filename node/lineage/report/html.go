package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"
)

//go:embed report.tmpl
var page string

// Links say where a record can be read: %s stands for the 64 hex digits of its id. Empty: no links.
type Links string

// Links that readers of this module use.
const (
	// LinksInBundle is for a report inside a bundle.
	LinksInBundle Links = "../records/%s.json"
)

// LinksAtNode is for a report that is read beside a node's interface.
func LinksAtNode(url string) Links {
	return Links(strings.ReplaceAll(strings.TrimRight(url, "/"), "%", "%%") + "/v1/records/sha256:%s")
}

// To gives the address of a record.
func (l Links) To(record string) string {
	if l == "" || record == "" {
		return ""
	}
	return fmt.Sprintf(string(l), strings.TrimPrefix(record, "sha256:"))
}

// HTML writes the report as one file that needs no other: styles and charts are inside.
func (r *Report) HTML(w io.Writer, links Links) error {
	t, err := template.New("report").Funcs(template.FuncMap{
		"link":   links.To,
		"bars":   bars,
		"short":  func(s string) string { return s[:min(len(s), len("sha256:")+12)] },
		"count":  func(s State) int { return r.count(s) },
		"states": States,
	}).Parse(page)
	if err != nil {
		return fmt.Errorf("read the report's template: %w", err)
	}
	if err := t.Execute(w, r); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// count is how many items have a state.
func (r *Report) count(state State) (n int) {
	for _, s := range r.Sections {
		for _, i := range s.Items {
			if i.State == state {
				n++
			}
		}
	}
	return n
}

// bar is a drawn bar; lengths are in the chart's units of 0 to 100.
type bar struct {
	Label string // as much as there is room for
	Whole string
	Value string
	Width float64
	Y     int
	State State // colours the bars of the chart of states
}

// barStep is the height that a bar takes, with its gap.
const barStep = 26

// bars lays a chart out.
func bars(c Chart) []bar {
	most := c.Most
	for _, v := range c.Values {
		most = max(most, v)
	}
	out := make([]bar, len(c.Labels))
	for i, v := range c.Values {
		b := bar{Label: clipRunes(c.Labels[i], 26), Whole: c.Labels[i], Value: strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.4f", v), "0"), "."), Y: i * barStep, State: State(c.Labels[i])}
		if most > 0 {
			b.Width = max(v, 0) / most * 100
		}
		out[i] = b
	}
	return out
}

// Height is the chart's height when drawn.
func (c Chart) Height() int { return max(len(c.Labels), 1)*barStep + 4 }
