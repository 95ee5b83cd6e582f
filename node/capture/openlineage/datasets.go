package openlineage

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// describe maps a data set's facets to facts.
func (d Dataset) describe(redact Redact) map[string]any {
	f := newFacts()
	_, byContent := d.identity()
	identity := "name"
	if byContent {
		identity = "content"
	}
	f.text("openlineage.identity", identity)
	f.text("openlineage.namespace", d.Namespace)
	f.text("openlineage.name", d.Name)
	if e, _, ok := evidenceOf(d.Facets); ok {
		f.text("evidence.record", e.Record)
	}
	f.digests("openlineage.facet", d.Facets)
	f.digests("openlineage.input-facet", d.InputFacets)
	f.digests("openlineage.output-facet", d.OutputFacets)
	d.describeSource(f)
	d.describeSchema(f)
	d.describeLineage(f)
	d.describeQuality(f)
	f.owners("dataset", d.Facets)
	f.tags("dataset", d.Facets, redact)
	return f.done()
}

// describeSource maps what says where the data set is and what it is.
func (d Dataset) describeSource(f *facts) {
	if v, ok := mapped[struct{ DatasetVersion string }](d.Facets, "version"); ok {
		f.text("dataset.version", v.DatasetVersion)
	}
	if v, ok := mapped[struct{ Name, URI string }](d.Facets, "dataSource"); ok {
		f.text("source.uri", capture.WithoutPassword(v.URI))
		f.text("source.name", v.Name)
	}
	if v, ok := mapped[struct{ StorageLayer, FileFormat string }](d.Facets, "storage"); ok {
		f.text("storage.layer", v.StorageLayer)
		f.text("storage.format", v.FileFormat)
	}
	if v, ok := mapped[struct{ DatasetType, SubType string }](d.Facets, "datasetType"); ok {
		f.text("dataset.type", join(v.DatasetType, v.SubType))
	}
	if v, ok := mapped[struct{ Description string }](d.Facets, "documentation"); ok {
		f.text("dataset.description", v.Description)
	}
	if v, ok := mapped[struct {
		Framework, Type, Name, MetadataURI, WarehouseURI, Source string
	}](d.Facets, "catalog"); ok {
		f.text("catalog", strings.Join([]string{v.Framework, v.Type, v.Name}, "/"))
		f.text("catalog.metadata", capture.WithoutPassword(v.MetadataURI))
		f.text("catalog.warehouse", capture.WithoutPassword(v.WarehouseURI))
		f.text("catalog.source", v.Source)
	}
	if v, ok := mapped[struct {
		Hierarchy []struct{ Type, Name string }
	}](d.Facets, "hierarchy"); ok {
		var levels []string
		for _, l := range v.Hierarchy {
			levels = append(levels, join(l.Name, l.Type))
		}
		f.list("dataset.hierarchy", levels)
	}
	if v, ok := mapped[struct {
		Identifiers []struct{ Namespace, Name, Type string }
	}](d.Facets, "symlinks"); ok {
		var names []string
		for _, i := range v.Identifiers {
			names = append(names, join(i.Namespace+"/"+i.Name, i.Type))
		}
		f.list("dataset.also-known-as", names)
	}
	if v, ok := mapped[struct {
		LifecycleStateChange string
		PreviousIdentifier   struct{ Namespace, Name string }
	}](d.Facets, "lifecycleStateChange"); ok {
		f.text("dataset.lifecycle", v.LifecycleStateChange)
		if v.PreviousIdentifier.Name != "" {
			f.text("dataset.previous", v.PreviousIdentifier.Namespace+"/"+v.PreviousIdentifier.Name)
		}
	}
}

type field struct {
	Name   string  `json:"name"`
	Type   string  `json:"type"`
	Fields []field `json:"fields"`
}

// maxFieldDepth bounds nested columns; deeper ones are in the facet's digest.
const maxFieldDepth = 8

func columns(prefix string, fields []field, depth int) (out []string) {
	for _, c := range fields {
		out = append(out, prefix+c.Name+":"+c.Type)
		if depth < maxFieldDepth {
			out = append(out, columns(prefix+c.Name+".", c.Fields, depth+1)...)
		}
	}
	return out
}

func (d Dataset) describeSchema(f *facts) {
	if v, ok := mapped[struct{ Fields []field }](d.Facets, "schema"); ok {
		f.list("schema.columns", columns("", v.Fields, 0))
	}
}

type inputField struct {
	Namespace, Name, Field string
	Transformations        []struct {
		Type, Subtype string
		Masking       bool
	}
}

func (i inputField) String() string {
	text := i.Namespace + "/" + i.Name
	if i.Field != "" {
		text += "#" + i.Field
	}
	var how []string
	for _, t := range i.Transformations {
		kind := strings.Trim(t.Type+"/"+t.Subtype, "/")
		if t.Masking {
			kind += "/masked"
		}
		how = append(how, kind)
	}
	return join(text, strings.Join(how, ", "))
}

// describeLineage maps which columns come from which.
func (d Dataset) describeLineage(f *facts) {
	if v, ok := mapped[struct {
		Fields  map[string]struct{ InputFields []inputField }
		Dataset []inputField
	}](d.Facets, "columnLineage"); ok {
		for _, name := range slices.Sorted(maps.Keys(v.Fields)) {
			f.list("column-lineage."+factName(name), texts(v.Fields[name].InputFields))
		}
		f.list("column-lineage", texts(v.Dataset))
	}
	if v, ok := mapped[struct {
		Inputs []inputField
		Fields map[string]struct{ Inputs []inputField }
	}](d.Facets, "lineage"); ok {
		f.list("dataset-lineage", texts(v.Inputs))
		for _, name := range slices.Sorted(maps.Keys(v.Fields)) {
			f.list("dataset-lineage."+factName(name), texts(v.Fields[name].Inputs))
		}
	}
}

func texts(fields []inputField) []string {
	out := make([]string, 0, len(fields))
	for _, i := range fields {
		out = append(out, i.String())
	}
	return out
}

type metrics struct {
	RowCount, Bytes, Size, FileCount *float64
	LastUpdated                      string
	ColumnMetrics                    map[string]map[string]any
}

// describeQuality maps counts, metrics of columns, and assertions with their outcome.
func (d Dataset) describeQuality(f *facts) {
	for _, m := range []struct {
		prefix string
		facets Facets
		name   string
	}{{"quality", d.Facets, "dataQualityMetrics"}, {"quality.input", d.InputFacets, "dataQualityMetrics"},
		{"input", d.InputFacets, "inputStatistics"}, {"output", d.OutputFacets, "outputStatistics"}} {
		v, ok := mapped[metrics](m.facets, m.name)
		if !ok {
			continue
		}
		f.number(m.prefix+".rows", v.RowCount)
		f.number(m.prefix+".bytes", first(v.Bytes, v.Size))
		f.number(m.prefix+".files", v.FileCount)
		f.text(m.prefix+".updated", v.LastUpdated)
		for _, column := range slices.Sorted(maps.Keys(v.ColumnMetrics)) {
			for _, name := range slices.Sorted(maps.Keys(v.ColumnMetrics[column])) {
				if x, ok := v.ColumnMetrics[column][name].(float64); ok {
					f.set(m.prefix+".column."+factName(column)+"."+factName(name), x)
				}
			}
		}
	}
	for _, facets := range []Facets{d.Facets, d.InputFacets} {
		v, ok := mapped[struct {
			Assertions []struct {
				Assertion, Column, Severity string
				Success                     bool
			}
		}](facets, "dataQualityAssertions")
		if !ok {
			continue
		}
		var all []string
		failed := 0
		for _, a := range v.Assertions {
			outcome := "passed"
			if !a.Success {
				outcome = "failed"
				failed++
			}
			all = append(all, join(strings.TrimSuffix(a.Assertion+" "+a.Column, " ")+": "+outcome, a.Severity))
		}
		f.list("quality.assertions", all)
		f.set("quality.assertions.failed", float64(failed))
	}
	if v, ok := mapped[struct{ InputCondition map[string]any }](d.InputFacets, "subset"); ok {
		f.text("input.subset", fmt.Sprint(v.InputCondition["type"]))
	}
	if v, ok := mapped[struct{ OutputCondition map[string]any }](d.OutputFacets, "subset"); ok {
		f.text("output.subset", fmt.Sprint(v.OutputCondition["type"]))
	}
}

func first(a, b *float64) *float64 {
	if a != nil {
		return a
	}
	return b
}

// statement is the record of what is said of a data set; false if nothing but its name is.
func (d Dataset) statement(event string, at *Event, redact Redact) (lineage.Statement, bool, error) {
	if len(d.Facets)+len(d.InputFacets)+len(d.OutputFacets) == 0 {
		return lineage.Statement{}, false, nil
	}
	k := &lineage.Capture{System: "openlineage", Event: event, Version: clip(at.Producer, maxText), Facts: d.describe(redact)}
	k.Time = &at.time
	st, err := lineage.NewStatement(k, d.resource())
	return st, true, err
}
