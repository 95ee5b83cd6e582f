package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	cdx "github.com/CycloneDX/cyclonedx-go"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/report"
)

const now = 1_790_000_000

var (
	model = lineage.NewResource(lineage.KindModel, "credit.onnx", lineage.DigestOf([]byte("model")))
	data  = lineage.NewResource(lineage.KindDataset, "applications", lineage.DigestOf([]byte("data")))
	lost  = lineage.NewResource(lineage.KindDataset, "lost", lineage.DigestOf([]byte("lost")))
)

// ledger is a few records, signed by one key.
type ledger struct {
	t       *testing.T
	signer  *lineage.Signer
	entries []lineage.Entry
}

func (l *ledger) add(p lineage.Predicate, subjects ...lineage.Resource) lineage.Digest {
	l.t.Helper()
	s, err := lineage.NewStatement(p, subjects...)
	if err != nil {
		l.t.Fatal(err)
	}
	return l.put(s)
}

func (l *ledger) put(s lineage.Statement) lineage.Digest {
	l.t.Helper()
	envelope, err := l.signer.Sign(s)
	if err != nil {
		l.t.Fatal(err)
	}
	l.entries = append(l.entries, lineage.Entry{Leaf: uint64(len(l.entries)), Time: now - 100, Envelope: envelope})
	return lineage.RecordID(envelope)
}

func story(t *testing.T) *ledger {
	t.Helper()
	signer, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	l := &ledger{t: t, signer: signer}
	l.add(&lineage.Dataset{Name: "applications", Licence: "CC-BY-4.0", Source: lineage.Source{URI: "https://example.org/a"},
		Article10: &lineage.Article10{BiasExamination: "by age and region"}}, data)
	run := lineage.Run{Builder: "https://example.org/ci", Invocation: "7", Name: "train", Params: map[string]string{"depth": "4"},
		Environment: map[string]string{"scikit-learn": "1.7"}, Started: time.Unix(now-900, 0), Finished: time.Unix(now-800, 0), Inputs: []lineage.Resource{data, lost}}
	s, err := run.Statement(model.Graded(lineage.Observed))
	if err != nil {
		t.Fatal(err)
	}
	l.put(s)
	l.add(&lineage.Evaluation{Metrics: []lineage.Metric{{Name: "auc", Value: 0.81}}}, model)
	l.add(&lineage.Approval{Decision: "approved", Role: "risk"}, model)
	l.add(&lineage.Deployment{Status: "started", Environment: "production", Purpose: "credit scoring <b>of persons</b>"}, model)
	l.add(&lineage.Capture{System: "handbook", Facts: map[string]any{"annex-iv.1.h": "see sha256:00ff"}}, model)
	return l
}

func (l *ledger) input() report.Input {
	l.t.Helper()
	g, err := lineage.GraphOf(&lineage.Index{}, l.entries)
	if err != nil {
		l.t.Fatal(err)
	}
	hash := claim.Inference{Model: model.SHA256().Bytes(), Outcome: claim.OutcomeAnswered, Assurance: claim.Full()}
	return report.Input{Model: model.SHA256(), Graph: g, LedgerSize: uint64(len(l.entries)), LedgerTime: now,
		Receipts: []report.Receipt{{Leaf: 90, Receipt: leaf.Receipt{Body: hash, Epoch: 1, Time: now - 50}}},
		Statuses: []report.Status{{Policy: "two approvers", Status: claim.Status{Status: claim.StatusFailed, LedgerSize: 5}}}}
}

func build(t *testing.T, kind report.Kind, in report.Input) *report.Report {
	t.Helper()
	r, err := report.Build(context.Background(), kind, in)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func find(t *testing.T, r *report.Report, number string) report.Item {
	t.Helper()
	for _, s := range r.Sections {
		for _, i := range s.Items {
			if i.Number == number {
				return i
			}
		}
	}
	t.Fatalf("no item %s", number)
	return report.Item{}
}

func TestAnnexIV(t *testing.T) {
	r := build(t, report.AnnexIV, story(t).input())
	if len(r.Sections) != 9 {
		t.Errorf("Annex IV has nine points, the report %d", len(r.Sections))
	}
	for number, want := range map[string]report.State{"1.a": "declared", "1.c": "declared", "1.g": "missing", "1.h": "declared", "2.a": "observed", "2.b": "declared",
		"2.d": "declared", "2.e": "signed", "2.g": "declared", "3.b": "missing", "8": "missing", "9": "missing"} {
		i := find(t, r, number)
		if i.State != want {
			t.Errorf("item %s is %s, want %s: %+v", number, i.State, want, i.Entries)
		}
		if (i.State == report.Missing) != (len(i.Entries) == 0) {
			t.Errorf("item %s is %s with %d answers", number, i.State, len(i.Entries))
		}
		for _, e := range i.Entries {
			if e.Record == "" || e.Observer == "" {
				t.Errorf("item %s: the answer %q names no record or observer", number, e.Text)
			}
		}
	}
	if e := find(t, r, "1.h").Entries; len(e) != 1 || e[0].Text != "see sha256:00ff" {
		t.Errorf("what was written for the item: %+v", e)
	}
}

// A report over a graph with holes shows the holes, and taints, and what policies say.
func TestAlerts(t *testing.T) {
	l := story(t)
	before := strings.Join(build(t, report.AnnexIV, l.input()).Alerts, "\n")
	if !strings.Contains(before, "nobody recorded dataset lost") || !strings.Contains(before, "two approvers: failed") || strings.Contains(before, "tainted") {
		t.Errorf("alerts:\n%s", before)
	}
	l.add(&lineage.Revocation{Reason: "ban"}, data)
	l.add(&lineage.Gap{System: "mlflow", Gap: "bypassed", Detail: "run 8 was not seen"}, model)
	after := strings.Join(build(t, report.AnnexIV, l.input()).Alerts, "\n")
	if !strings.Contains(after, "tainted") || !strings.Contains(after, "gap (bypassed)") {
		t.Errorf("alerts:\n%s", after)
	}
	in := l.input()
	in.Model = lineage.DigestOf([]byte("nothing"))
	for _, kind := range report.Kinds() {
		r := build(t, kind, in)
		if len(r.Alerts) == 0 || !strings.Contains(r.Alerts[0], "nobody recorded") {
			t.Errorf("%s on what nobody recorded: %v", kind, r.Alerts)
		}
	}
	if _, err := report.Build(context.Background(), "novel", l.input()); err == nil {
		t.Error("a report of no kind")
	}
}

// The same input gives the same bytes, in every form; nothing says that a law is met, and text of records cannot become markup.
func TestForms(t *testing.T) {
	l := story(t)
	for _, kind := range report.Kinds() {
		var forms [2][3]string
		for i := range forms {
			r := build(t, kind, l.input())
			text, err := r.JSON()
			if err != nil {
				t.Fatal(err)
			}
			var html, pdf bytes.Buffer
			if err := r.HTML(&html, report.LinksAtNode("http://127.0.0.1:8645/")); err != nil {
				t.Fatal(err)
			}
			if err := r.PDF(&pdf, report.LinksInBundle); err != nil {
				t.Fatal(err)
			}
			forms[i] = [3]string{string(text), html.String(), pdf.String()}
		}
		if forms[0] != forms[1] {
			t.Errorf("%s: two runs, two documents", kind)
		}
		for i, f := range forms[0][:2] {
			if strings.Contains(strings.ToLower(f), "complian") {
				t.Errorf("%s: form %d judges", kind, i)
			}
		}
		html := forms[0][1]
		if strings.Contains(html, "<b>of persons") || strings.Contains(html, "<script") || strings.Contains(html, "src=") {
			t.Errorf("%s: the page has markup of a record, or loads something", kind)
		}
		if kind == report.AnnexIV && (!strings.Contains(html, `href="http://127.0.0.1:8645/v1/records/sha256:`) || !strings.Contains(html, "<svg")) {
			t.Error("the page has no links to evidence, or no chart")
		}
		if !strings.HasPrefix(forms[0][2], "%PDF-") {
			t.Errorf("%s: no PDF", kind)
		}
	}
}

func TestArticle12(t *testing.T) {
	r := build(t, report.Article12, story(t).input())
	if i := find(t, r, "1.a"); i.State != "observed" || !strings.Contains(i.Entries[0].Text, "1 inferences") {
		t.Errorf("%+v", i)
	}
	if i := find(t, r, "2.a"); len(i.Entries) != 1 || i.Entries[0].Leaf != 90 {
		t.Errorf("%+v", i)
	}
	if len(r.Charts) != 2 {
		t.Errorf("%d charts", len(r.Charts))
	}
}

func TestMLBOM(t *testing.T) {
	r := build(t, report.MLBOM, story(t).input())
	bom := new(cdx.BOM)
	if err := cdx.NewBOMDecoder(bytes.NewReader(r.Document), cdx.BOMFileFormatJSON).Decode(bom); err != nil {
		t.Fatal(err)
	}
	if bom.SpecVersion != cdx.SpecVersion1_6 || bom.Metadata.Component.Type != cdx.ComponentTypeMachineLearningModel || len(*bom.Components) != 2 {
		t.Errorf("%s", r.Document)
	}
	deps := *bom.Dependencies
	if len(deps) == 0 || deps[0].Ref != string(model.SHA256()) || len(*deps[0].Dependencies) != 2 {
		t.Errorf("the model depends on its run's data: %+v", deps)
	}
}

func TestPROV(t *testing.T) {
	r := build(t, report.PROV, story(t).input())
	var doc map[string]map[string]map[string]any
	var loose map[string]json.RawMessage
	if err := json.Unmarshal(r.Document, &loose); err != nil {
		t.Fatal(err)
	}
	delete(loose, "prefix")
	rest, err := json.Marshal(loose)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(rest, &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc["entity"]) != 3 || len(doc["activity"]) != 4 || len(doc["agent"]) != 1 || len(doc["used"]) < 2 || len(doc["wasGeneratedBy"]) != 1 {
		t.Errorf("%s", r.Document)
	}
	for id, used := range doc["used"] {
		if _, ok := doc["activity"][used["prov:activity"].(string)]; !ok {
			t.Errorf("%s is of no activity", id)
		}
	}
}

// What was withdrawn answers nothing, though it is shown; a long list is cut for people and whole for programs.
func TestLongAndWithdrawn(t *testing.T) {
	l := story(t)
	for n := range 2 { // a run has 256 inputs at most
		run := lineage.Run{Builder: "https://example.org/ci", Invocation: fmt.Sprint("many", n), Name: "train", Status: "finished"}
		for i := range 250 {
			run.Inputs = append(run.Inputs, lineage.NewResource(lineage.KindDataset, "", lineage.DigestOf(fmt.Appendf(nil, "set %d of %d", i, n))))
		}
		s, err := run.Statement(model)
		if err != nil {
			t.Fatal(err)
		}
		l.put(s)
	}
	before := find(t, build(t, report.AnnexIV, l.input()), "2.e")
	for _, e := range before.Entries {
		if e.Record != "" && e.State == "signed" {
			l.add(&lineage.Revocation{Reason: "error"}, lineage.NewResource("", "", lineage.Digest(e.Record)))
		}
	}
	r := build(t, report.AnnexIV, l.input())
	if i := find(t, r, "2.e"); before.State != "signed" || i.State != report.Missing || len(i.Entries) == 0 || !i.Entries[0].Withdrawn {
		t.Errorf("an approval that was taken back counts: %+v", i)
	}
	data := find(t, r, "2.d")
	if len(data.Entries) < 500 || len(data.Shown()) != report.MaxEntries || data.More() != len(data.Entries)-report.MaxEntries {
		t.Errorf("%d answers, %d shown, %d more", len(data.Entries), len(data.Shown()), data.More())
	}
	if len(r.Alerts) > 2*report.MaxEntries || !strings.Contains(strings.Join(r.Alerts, "\n"), "more missing things") {
		t.Errorf("%d alerts", len(r.Alerts))
	}
	for _, kind := range report.Kinds() {
		r := build(t, kind, l.input())
		if err := errors.Join(r.HTML(io.Discard, ""), r.PDF(io.Discard, "")); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// Text in any script and of any length, with markup, and a time beyond the calendar: every form is made, and none is markup.
func TestAnyText(t *testing.T) {
	for name, text := range map[string]string{"scripts": "\u202e\u062f\u0627 \u60a3\u8005 \U0001f600", "markup": `</title><script>alert(1)</script>"'><img src=x>`, "long": strings.Repeat("W", 900)} {
		l := story(t)
		l.add(&lineage.Capture{System: text[:min(len(text), 60)], Facts: map[string]any{"risk.text": text, "licence.spdx": text, "source.uri": "https://x/" + text, "run.started": text}}, data, model)
		in := l.input()
		in.LedgerTime = 1 << 62
		for _, kind := range report.Kinds() {
			var html bytes.Buffer
			r := build(t, kind, in)
			if err := errors.Join(r.HTML(&html, report.LinksInBundle), r.PDF(io.Discard, report.LinksInBundle)); err != nil {
				t.Errorf("%s, %s: %v", name, kind, err)
			}
			if strings.Contains(html.String(), "<script") || strings.Contains(html.String(), "<img") {
				t.Errorf("%s, %s: markup of a record", name, kind)
			}
		}
	}
}
