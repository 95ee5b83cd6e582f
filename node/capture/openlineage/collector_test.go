package openlineage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// A run is gathered over its events and restarts, and becomes a record when it ends.
func TestRunBecomesARecordWhenItEnds(t *testing.T) {
	w := newWorld(t)
	start := event("START")
	start.Run.Facets = Facets{
		"processing_engine":    facet(t, map[string]any{"name": "spark", "version": "3.5"}),
		"environmentVariables": facet(t, map[string]any{"environmentVariables": []any{map[string]any{"name": "AWS_SECRET_ACCESS_KEY", "value": "hunter2"}, map[string]any{"name": "LANG", "value": "C"}}}),
	}
	start.Job.Facets = Facets{
		"sql":                facet(t, map[string]any{"query": "SELECT secret FROM people", "dialect": "duckdb"}),
		"sourceCodeLocation": facet(t, map[string]any{"type": "git", "url": "https://bot:pw@example.com/r.git", "path": "a.py", "version": "abc"}),
		"ownership":          facet(t, map[string]any{"owners": []any{map[string]any{"name": "team:data"}, map[string]any{"name": "jane@example.com"}}}),
	}
	start.Inputs = []Dataset{{Namespace: "s3://in", Name: "a"}, {Namespace: "s3://in", Name: "b"}}
	w.take(t, start)
	if len(w.sink.statements) != 0 || w.Open() != 1 {
		t.Fatalf("%d records of an open run, %d open", len(w.sink.statements), w.Open())
	}
	w.reopen(t)
	end := event("COMPLETE")
	end.EventTime = "2026-05-04T04:00:00+00:00"
	end.Outputs = []Dataset{{Namespace: "s3://out", Name: "c", OutputFacets: Facets{"outputStatistics": facet(t, map[string]any{"rowCount": 7})}}}
	w.take(t, end)
	if w.Open() != 0 {
		t.Errorf("%d runs open", w.Open())
	}
	run := RunDigest("ns", runID)
	facts := w.sink.facts(t, run)
	for name, want := range map[string]string{"run.status": `"finished"`, "run.started": `"2026-05-04T03:02:01Z"`, "run.finished": `"2026-05-04T04:00:00Z"`,
		"env.engine": `"spark 3.5"`, "env.LANG": `"C"`, "env.AWS_SECRET_ACCESS_KEY": `"[redacted]"`, "job.owners": `["team:data"]`,
		"job.owners.unnamed": "1", "code.repository": `"https://example.com/r.git"`, "code.version": `"abc"`} {
		if facts[name] != want {
			t.Errorf("%s is %s, want %s", name, facts[name], want)
		}
	}
	everything := string(encode(t, w.sink.statements))
	for _, secret := range []string{"hunter2", "jane", "bot:pw", "SELECT"} {
		if strings.Contains(everything, secret) {
			t.Errorf("%q was published", secret)
		}
	}
	out := NamedDigest("s3://out", "c", "")
	edges := w.sink.edges(t)
	for _, e := range []lineage.ContentEdge{{From: run, To: NamedDigest("s3://in", "a", ""), Type: lineage.TrainedOn}, {From: run, To: NamedDigest("s3://in", "b", ""), Type: lineage.TrainedOn},
		{From: out, To: run, Type: lineage.ProducedBy}, {From: run, To: lineage.DigestOf([]byte("SELECT secret FROM people")), Type: lineage.UsedCode}} {
		if !edges[e] {
			t.Errorf("no edge %s %s %s", e.From.Short(), e.Type, e.To.Short())
		}
	}
	if facts := w.sink.facts(t, out); facts["output.rows"] != "7" || facts["openlineage.identity"] != `"name"` {
		t.Errorf("facts of the output: %v", facts)
	}
}

func TestContentDigestIsTheIdentity(t *testing.T) {
	w := newWorld(t)
	d := lineage.DigestOf([]byte("the bytes"))
	e := event("COMPLETE")
	e.Inputs = []Dataset{{Namespace: "n", Name: "x", Facets: Facets{EvidenceFacet: encode(t, NewEvidence("", d, "sha256:"+strings.Repeat("1", 64), nil))}}}
	w.take(t, e)
	if !w.sink.edges(t)[lineage.ContentEdge{From: RunDigest("ns", runID), To: d, Type: lineage.TrainedOn}] {
		t.Error("no edge to the content")
	}
	if facts := w.sink.facts(t, d); facts["openlineage.identity"] != `"content"` || !strings.Contains(facts["evidence.record"], "1111") {
		t.Errorf("facts: %v", facts)
	}
	// A digest that is none changes nothing.
	if got, content := (Dataset{Namespace: "n", Name: "x", Facets: Facets{EvidenceFacet: facet(t, map[string]any{"digest": "md5:1"})}}).identity(); content || got != NamedDigest("n", "x", "") {
		t.Errorf("identity by %s", got)
	}
}

func TestSilentRunsAreRecordedAsSuch(t *testing.T) {
	w := newWorld(t)
	w.take(t, event("START"))
	w.now = w.now.Add(Patience - 1)
	if err := w.Sweep(context.Background()); err != nil || len(w.sink.statements) != 0 {
		t.Fatalf("recorded early: %v", err)
	}
	w.now = w.now.Add(1)
	if err := w.Sweep(context.Background()); err != nil {
		t.Fatal(err)
	}
	facts := w.sink.facts(t, RunDigest("ns", runID))
	if facts["openlineage.unfinished"] != "true" || facts["run.status"] != `"running"` || w.Open() != 0 {
		t.Errorf("facts: %v", facts)
	}
}

// While the spool is full events are durable all the same, and become records later.
func TestFullSpoolLosesNothing(t *testing.T) {
	w := newWorld(t)
	w.sink.err = capture.ErrFull
	w.take(t, event("COMPLETE"))
	dataset := Event{EventTime: "2026-05-04T03:02:01Z", Producer: "https://p", SchemaURL: "https://s", Dataset: &Dataset{Namespace: "n", Name: "x", Facets: Facets{"f": facet(t, map[string]any{})}}}
	if err := w.Take(context.Background(), encode(t, dataset)); !errors.Is(err, capture.ErrFull) {
		t.Errorf("an event that is not gathered: %v", err)
	}
	w.reopen(t)
	w.sink.err = nil
	if err := w.Sweep(context.Background()); err != nil || len(w.sink.statements) != 2 || w.Open() != 0 {
		t.Errorf("%d records, %d open, %v", len(w.sink.statements), w.Open(), err)
	}
	if letters, err := w.DeadLetters(10); err != nil || len(letters) != 0 {
		t.Errorf("dead letters: %v %v", letters, err)
	}
}

func TestDatasetAndJobEvents(t *testing.T) {
	w := newWorld(t)
	base := event("")
	base.Run, base.EventType = nil, ""
	base.Job.Facets = Facets{"documentation": facet(t, map[string]any{"description": "nightly"})}
	w.take(t, base)
	if facts := w.sink.facts(t, JobDigest("ns", "job")); facts["job.description"] != `"nightly"` {
		t.Errorf("job: %v", facts)
	}
	base.Job = nil
	base.Dataset = &Dataset{Namespace: "n", Name: "x", Facets: Facets{"version": facet(t, map[string]any{"datasetVersion": "2"}), "ownership": facet(t, map[string]any{"_deleted": true, "owners": []any{map[string]any{"name": "team:x"}}})}}
	w.take(t, base)
	w.take(t, base) // said twice, recorded once
	if facts := w.sink.facts(t, NamedDigest("n", "x", "2")); facts["dataset.version"] != `"2"` || facts["dataset.owners"] != "" || len(w.sink.statements) != 2 {
		t.Errorf("data set: %v in %d records", facts, len(w.sink.statements))
	}
}

// What is too much for one record becomes several, and nothing silently less.
func TestLargeRuns(t *testing.T) {
	w := newWorld(t)
	e := event("COMPLETE")
	var fields []any
	for i := range 2000 {
		fields = append(fields, map[string]any{"name": fmt.Sprintf("column_with_a_long_name_%d", i), "type": "VARCHAR"})
	}
	for i := range 300 {
		e.Inputs = append(e.Inputs, Dataset{Namespace: "n", Name: fmt.Sprint("in", i)})
		e.Outputs = append(e.Outputs, Dataset{Namespace: "n", Name: fmt.Sprint("out", i)})
	}
	e.Outputs[0].Facets = Facets{"schema": facet(t, map[string]any{"fields": fields})}
	w.take(t, e)
	run := RunDigest("ns", runID)
	if n := len(w.sink.edges(t)); n != 600 {
		t.Errorf("%d edges, want 600", n)
	}
	facts := w.sink.facts(t, NamedDigest("n", "out0", ""))
	if facts["schema.columns.more"] == "" || facts["openlineage.facet.schema"] == "" {
		t.Errorf("a schema that does not fit: %v", facts)
	}
	for _, st := range w.sink.statements {
		if b := encode(t, st); len(b) > lineage.MaxEnvelope*3/4-1024 {
			t.Errorf("a statement of %d bytes", len(b))
		}
	}
	if facts := w.sink.facts(t, run); facts["run.status"] != `"finished"` {
		t.Errorf("run: %v", facts)
	}
}

func TestMalformedEventsAreKept(t *testing.T) {
	w := newWorld(t)
	change := func(f func(*Event)) []byte {
		e := event("START")
		f(&e)
		return encode(t, e)
	}
	bad := map[string][]byte{
		"no JSON":          []byte("{"),
		"an array":         []byte("[]"),
		"null":             []byte("null"),
		"not UTF-8":        []byte("{\"eventTime\": \"\xff\"}"),
		"no time":          change(func(e *Event) { e.EventTime = "" }),
		"another time":     change(func(e *Event) { e.EventTime = "yesterday" }),
		"a date":           change(func(e *Event) { e.EventTime = "2026-05-04" }),
		"control in name":  change(func(e *Event) { e.Job.Name = "a\x00b" }),
		"no producer":      change(func(e *Event) { e.Producer = "" }),
		"producer no URI":  change(func(e *Event) { e.Producer = "me" }),
		"no schema":        change(func(e *Event) { e.SchemaURL = "" }),
		"event type":       change(func(e *Event) { e.EventType = "BEGIN" }),
		"run without job":  change(func(e *Event) { e.Job = nil }),
		"nothing":          change(func(e *Event) { e.Job, e.Run = nil, nil }),
		"job and data set": change(func(e *Event) { e.Run, e.Dataset = nil, &Dataset{Namespace: "n", Name: "x"} }),
		"run id":           change(func(e *Event) { e.Run.RunID = "1" }),
		"run id braces":    change(func(e *Event) { e.Run.RunID = "{" + runID + "}" }),
		"job without name": change(func(e *Event) { e.Job.Name = "" }),
		"job's long name":  change(func(e *Event) { e.Job.Name = strings.Repeat("x", maxNameLength+1) }),
		"facet no object":  change(func(e *Event) { e.Run.Facets = Facets{"x": json.RawMessage("1")} }),
		"facet frame":      change(func(e *Event) { e.Job.Facets = Facets{"x": json.RawMessage("{}")} }),
		"input":            change(func(e *Event) { e.Inputs = []Dataset{{Name: "x"}} }),
		"output facet": change(func(e *Event) {
			e.Outputs = []Dataset{{Namespace: "n", Name: "x", OutputFacets: Facets{"x": json.RawMessage("[]")}}}
		}),
		"too many inputs": change(func(e *Event) { e.Inputs = make([]Dataset, maxDatasets+1) }),
		"too large":       change(func(e *Event) { e.Job.Name = strings.Repeat("x", MaxEvent) }),
	}
	for name, raw := range bad {
		if err := w.Take(context.Background(), raw); !errors.Is(err, ErrEvent) {
			t.Errorf("%s: %v", name, err)
		}
	}
	letters, err := w.DeadLetters(1000)
	if err != nil || len(letters) != len(bad) || letters[0].Reason == "" || letters[0].Bytes == 0 {
		t.Errorf("%d letters of %d, %v", len(letters), len(bad), err)
	}
	w.take(t, event("START"))
	if some, err := w.DeadLetters(3); err != nil || len(some) != 3 {
		t.Errorf("%d letters, %v", len(some), err)
	}
}

func TestDeadLettersAreBounded(t *testing.T) {
	w := newWorld(t)
	w.dead = MaxDead - 2 // as if there had been so many
	for range 4 {
		_ = w.Take(context.Background(), []byte("x"))
	}
	w.reopen(t)
	if w.dead != MaxDead+2 {
		t.Errorf("the next has number %d", w.dead)
	}
	letters, err := w.DeadLetters(MaxDead)
	if err != nil || len(letters) != 4 {
		t.Errorf("%d letters, %v", len(letters), err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"eventTime":"2026-05-04T03:02:01Z","producer":"https://p","schemaURL":"https://s","run":{"runId":"` + runID + `","facets":{"tags":{"_producer":"p","_schemaURL":"s","tags":[{"key":"k","value":"v"}]}}},"job":{"namespace":"n","name":"j"},"inputs":[{"namespace":"n","name":"d","facets":{"schema":{"_producer":"p","_schemaURL":"s","fields":[{"name":"a","type":"b"}]}}}]}`))
	f.Add([]byte(`{"eventTime":"2026-05-04T03:02:01Z","producer":"https://p","schemaURL":"https://s","dataset":{"namespace":"n","name":"d","facets":{"columnLineage":{"_producer":"p","_schemaURL":"s","fields":{"a":{"inputFields":[{"namespace":"n","name":"x","field":"f"}]}}}}}}`))
	f.Add([]byte(`{"eventTime":"2026-05-04T03:02:01Z","producer":"https://p","schemaURL":"https://s","job":{"namespace":"n","name":"j","facets":{"lineage":{"_producer":"p","_schemaURL":"s","entries":[{"namespace":"a","name":"b","type":"DATASET","inputs":[{}]}]}}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := Parse(b)
		if err != nil {
			if !errors.Is(err, ErrEvent) {
				t.Errorf("untyped error: %v", err)
			}
			return
		}
		switch {
		case e.Run != nil:
			run := &openRun{}
			run.add(e, b, e.time)
			_, err = run.statements(capture.Redact)
		case e.Job != nil:
			_, err = jobStatement(e, capture.Redact)
		default:
			_, _, err = e.Dataset.statement("x", e, capture.Redact)
		}
		if err != nil && !forGood(err) {
			t.Errorf("a parsed event makes no record: %v", err)
		}
	})
}

// Clients send what their language prints: without a zone, which is UTC, or with one without its colon.
func TestTimesOfClients(t *testing.T) {
	want := time.Date(2026, 5, 4, 3, 2, 1, 500e6, time.UTC)
	for _, text := range []string{"2026-05-04T03:02:01.5Z", "2026-05-04T03:02:01.500", "2026-05-04T05:02:01.5+0200", "2026-05-04T08:32:01.500000+05:30", "2026-05-04t03:02:01.5z"} {
		if got, err := parseTime(text); err != nil || !got.Equal(want) {
			t.Errorf("%s is %s, %v", text, got, err)
		}
	}
}
