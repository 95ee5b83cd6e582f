package openlineage

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/lineal-network/lineal/node/lineage"
)

// schemas loads the specification's schemas from disk by their public names, whatever the version in them.
type schemas string

func (dir schemas) Load(url string) (any, error) {
	name := filepath.Base(strings.SplitN(url, "#", 2)[0])
	path := filepath.Join(string(dir), name)
	if _, err := os.Stat(path); err != nil {
		path = filepath.Join(string(dir), "facets", name)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return jsonschema.UnmarshalJSON(bytes.NewReader(b))
}

func compile(t testing.TB, dir, url string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.UseLoader(schemas(dir))
	s, err := c.Compile(url)
	if err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	return s
}

func validates(t testing.TB, s *jsonschema.Schema, b []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// place says where a facet of each schema goes in an event. A fragment goes everywhere where its schema lets it.
func place(schema string, e *Event, facets Facets) {
	d := Dataset{Namespace: "ns", Name: "set"}
	switch {
	case schema == "LineageFacet":
		e.Job.Facets, d.Facets = facets, facets
	case schema == "BaseSubsetDatasetFacet":
		d.InputFacets, d.OutputFacets = facets, facets
	case strings.HasSuffix(schema, "InputDatasetFacet"):
		d.InputFacets = facets
	case strings.HasSuffix(schema, "OutputDatasetFacet"):
		d.OutputFacets = facets
	case schema == "DataQualityAssertionsDatasetFacet":
		d.InputFacets, d.Facets = facets, facets
	case strings.HasSuffix(schema, "DatasetFacet"):
		d.Facets = facets
	case strings.HasSuffix(schema, "JobFacet"):
		e.Job.Facets = facets
	case strings.HasSuffix(schema, "RunFacet"):
		e.Run.Facets = facets
	}
	e.Inputs = []Dataset{d}
}

// expected is one fact or edge that must come out of each facet's example: part of its name.
var expected = map[string]string{
	"BaseSubsetDatasetFacet": "put.subset", "ColumnLineageDatasetFacet": "column-lineage", "DataQualityAssertionsDatasetFacet": "quality.assertions.failed",
	"DataQualityMetricsDatasetFacet": "quality.column.amount.max", "DataQualityMetricsInputDatasetFacet": "quality.input.rows", "DatasetTypeDatasetFacet": "dataset.type",
	"DatasetVersionDatasetFacet": "dataset.version", "DatasourceDatasetFacet": "source.uri", "DocumentationDatasetFacet": "dataset.description",
	"DocumentationJobFacet": "job.description", "EnvironmentVariablesRunFacet": "env.JAVA_HOME", "ErrorMessageRunFacet": "run.error.language",
	"ExternalQueryRunFacet": "run.external-query", "ExtractionErrorRunFacet": "openlineage.extraction-failed", "HierarchyDatasetFacet": "dataset.hierarchy",
	"JobTypeJobFacet": "job.type", "LifecycleStateChangeDatasetFacet": "dataset.lifecycle", "LineageFacet": "lineage", "NominalTimeRunFacet": "run.nominal-start",
	"OutputStatisticsOutputDatasetFacet": "output.rows", "OwnershipDatasetFacet": "dataset.owners.unnamed", "OwnershipJobFacet": "job.owners.unnamed",
	"ParentRunFacet": "run.parent", "ProcessingEngineRunFacet": "env.engine", "SQLJobFacet": "code.sql", "SchemaDatasetFacet": "schema.columns",
	"SourceCodeJobFacet": "code.digest", "SourceCodeLocationJobFacet": "code.repository", "StorageDatasetFacet": "storage.layer",
	"SymlinksDatasetFacet": "dataset.also-known-as", "TagsDatasetFacet": "dataset.tag.test_tag2", "TagsJobFacet": "tag.test_tag", "TagsRunFacet": "tag.test_tag",
}

// Every example of the specification is valid by its schema, is taken, and leaves what it says in the records.
func TestExamplesOfTheSpecification(t *testing.T) {
	dir := spec(t)
	events := compile(t, dir, "https://openlineage.io/spec/2-0-2/OpenLineage.json")
	examples, err := filepath.Glob(filepath.Join(dir, "tests", "*", "*.json"))
	if err != nil || len(examples) < 40 {
		t.Fatalf("%d examples, %v", len(examples), err)
	}
	seen := map[string]bool{}
	for _, path := range examples {
		name := filepath.Base(filepath.Dir(path))
		seen[name] = true
		t.Run(name+"/"+filepath.Base(path), func(t *testing.T) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := validates(t, compile(t, dir, "https://openlineage.io/spec/facets/1-0-0/"+name+".json"), b); err != nil {
				t.Fatalf("the example is not valid: %v", err)
			}
			var facets Facets
			if err := json.Unmarshal(b, &facets); err != nil {
				t.Fatal(err)
			}
			e := event("COMPLETE")
			place(name, &e, facets)
			raw := encode(t, e)
			if err := validates(t, events, raw); err != nil {
				t.Fatalf("the event around it is not valid: %v", err)
			}
			w := newWorld(t)
			w.take(t, e)
			digest, _ := e.Inputs[0].identity()
			all := w.sink.facts(t, digest)
			maps.Copy(all, w.sink.facts(t, RunDigest("ns", runID)))
			found, proved := false, false
			for fact := range all {
				found = found || strings.Contains(fact, expected[name])
				for facet := range facets {
					proved = proved || strings.HasSuffix(fact, "facet."+facet)
				}
			}
			if expected[name] == "" || !found || !proved {
				t.Errorf("want %q, got %v", expected[name], slices.Sorted(maps.Keys(all)))
			}
		})
	}
	for name := range expected {
		if !seen[name] {
			t.Errorf("no example of %s", name)
		}
	}
	full, err := os.ReadFile(filepath.Join(dir, "tests", "example_full_event.json"))
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	if err := w.Take(context.Background(), full); err != nil || len(w.sink.statements) == 0 {
		t.Errorf("the full event: %d records, %v", len(w.sink.statements), err)
	}
	if err := validates(t, events, full); err != nil {
		t.Errorf("the full event is not valid: %v", err)
	}
}

// What the schemas refuse is refused here too.
func TestSchemasAndParserAgree(t *testing.T) {
	events := compile(t, spec(t), "https://openlineage.io/spec/2-0-2/OpenLineage.json")
	for name, f := range map[string]func(*Event){
		"fine":          func(*Event) {},
		"job event":     func(e *Event) { e.Run = nil },
		"data set":      func(e *Event) { e.Run, e.Job, e.Dataset = nil, nil, &Dataset{Namespace: "n", Name: "x"} },
		"no job":        func(e *Event) { e.Job = nil },
		"nothing":       func(e *Event) { e.Job, e.Run = nil, nil },
		"event type":    func(e *Event) { e.EventType = "x" },
		"facet frame":   func(e *Event) { e.Run.Facets = Facets{"x": json.RawMessage(`{"_producer":"https://p"}`)} },
		"facet of text": func(e *Event) { e.Run.Facets = Facets{"x": json.RawMessage(`"y"`)} },
	} {
		e := event("START")
		f(&e)
		raw := encode(t, e)
		byUs, bySchema := func() error { _, err := Parse(raw); return err }(), validates(t, events, raw)
		if (byUs == nil) != (bySchema == nil) {
			t.Errorf("%s: we say %v, the schema says %v", name, byUs, bySchema)
		}
	}
}

// Our own facet is valid by its own schema and by OpenLineage's for facets.
func TestEvidenceFacetSchema(t *testing.T) {
	c := jsonschema.NewCompiler()
	own, err := c.Compile("../../../docs/schemas/openlineage-evidence.json")
	if err != nil {
		t.Fatal(err)
	}
	proof := &Proof{LeafIndex: 1, TreeSize: 2, LeafHash: strings.Repeat("0", 64), Path: []string{strings.Repeat("1", 64)}, Checkpoint: "origin\n2\nroot\n\n— sig"}
	good := NewEvidence("", lineage.DigestOf(nil), "sha256:"+strings.Repeat("2", 64), proof)
	if err := validates(t, own, encode(t, good)); err != nil {
		t.Error(err)
	}
	for name, f := range map[string]func(*Evidence){
		"digest": func(e *Evidence) { e.Digest = "md5:1" },
		"record": func(e *Evidence) { e.Record = "1" },
		"path": func(e *Evidence) {
			e.Proof = &Proof{LeafHash: strings.Repeat("0", 64), Path: []string{"x"}, TreeSize: 1, Checkpoint: "c"}
		},
		"producer": func(e *Evidence) { e.Producer = "" },
	} {
		bad := good
		f(&bad)
		if err := validates(t, own, encode(t, bad)); err == nil {
			t.Errorf("%s: the schema takes it", name)
		}
	}
	facet := compile(t, spec(t), "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetFacet")
	if err := validates(t, facet, encode(t, good)); err != nil {
		t.Error(err)
	}
}
