package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/lineage"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

// factsOf gives the facts about a subject.
func factsOf(t testing.TB, i Imported, d lineage.Digest) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, st := range i.Statements {
		if err := st.Lint(); err != nil {
			t.Error(err)
		}
		c, err := st.Content(lineage.DigestOf([]byte("record")))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range c.Facts {
			if f.Subject == d {
				out[f.Name] = string(f.Value)
			}
		}
	}
	return out
}

func edgesOf(t testing.TB, i Imported) map[lineage.ContentEdge]bool {
	t.Helper()
	out := map[lineage.ContentEdge]bool{}
	for _, st := range i.Statements {
		c, err := st.Content(lineage.DigestOf([]byte("record")))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range c.Edges {
			e.Grade = ""
			out[e] = true
		}
	}
	return out
}

func want(t testing.TB, got, wanted map[string]string) {
	t.Helper()
	for name, value := range wanted {
		if got[name] != value {
			t.Errorf("%s is %s, want %s", name, got[name], value)
		}
	}
}

var model = lineage.DigestOf([]byte("model"))

func TestLicences(t *testing.T) {
	for text, id := range map[string]string{
		"apache-2.0": "Apache-2.0", "MIT": "MIT", "CC-BY-4.0": "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0",
		"http://creativecommons.org/licenses/by-nc-sa/3.0/deed.en": "CC-BY-NC-SA-3.0", "https://creativecommons.org/publicdomain/zero/1.0/": "CC0-1.0",
		"https://spdx.org/licenses/Apache-2.0.html": "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0": "Apache-2.0", "gpl-3.0": "GPL-3.0-only",
		"openrail++": "LicenseRef-openrail", "My own (c)": "LicenseRef-My-own--c", "": "", "MIT OR Apache-2.0": "MIT OR Apache-2.0",
	} {
		got := licenceOf(text)
		if got != id {
			t.Errorf("%q is %q, want %q", text, got, id)
		}
		if got != "" && lineage.CheckLicence(got) != nil {
			t.Errorf("%q is no SPDX expression", got)
		}
	}
}

func TestCycloneDXRoundTrip(t *testing.T) {
	data, other := lineage.DigestOf([]byte("data")), lineage.DigestOf([]byte("base"))
	m := Model{Name: "credit", Version: "3", Digest: model, Licence: "Apache-2.0", Task: "tabular-classification", Time: time.Unix(1_800_000_000, 0),
		Datasets: []Part{{"loans", data, "CC-BY-4.0 OR MIT"}, {"unhashed", "", "LicenseRef-own"}}, BaseModels: []Part{{"base", other, ""}}, Metrics: []Metric{{"auc", "0.91", "age>60"}}}
	bom, err := NewBOM(m)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(bom)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := NewBOM(m); err != nil || again.SerialNumber != bom.SerialNumber {
		t.Errorf("the same model makes another document: %v", err)
	}
	got, err := CycloneDX(b, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want(t, factsOf(t, got, model), map[string]string{"licence.spdx": `"Apache-2.0"`, "model.task": `"tabular-classification"`})
	want(t, factsOf(t, got, data), map[string]string{"licence.spdx": `"CC-BY-4.0 OR MIT"`})
	edges := edgesOf(t, got)
	if !edges[lineage.ContentEdge{From: model, To: data, Type: lineage.TrainedOn}] || !edges[lineage.ContentEdge{From: model, To: other, Type: lineage.DerivedFrom}] {
		t.Errorf("edges: %v", edges)
	}
	if _, err := NewBOM(Model{Name: "x"}); !errors.Is(err, ErrFormat) {
		t.Errorf("a model without a digest: %v", err)
	}
}

func TestCycloneDXThatIsTooLongIsReduced(t *testing.T) {
	m := Model{Name: "big", Digest: model, Datasets: []Part{{"d", lineage.DigestOf([]byte("d")), ""}}}
	bom, err := NewBOM(m)
	if err != nil {
		t.Fatal(err)
	}
	for range 2000 {
		*bom.Components = append(*bom.Components, cyclonedx.Component{Type: cyclonedx.ComponentTypeLibrary, Name: "a library with a long name", Description: strings.Repeat("x", 100)})
	}
	b, err := json.Marshal(bom)
	if err != nil {
		t.Fatal(err)
	}
	got, err := CycloneDX(b, Options{})
	if err != nil || len(got.Notes) != 1 {
		t.Fatalf("%v %v", got.Notes, err)
	}
	if !bytes.Contains(got.Statements[0].Predicate, []byte(lineage.DigestOf(b))) {
		t.Error("the whole document's digest is not in the record")
	}
	if len(edgesOf(t, got)) != 1 {
		t.Errorf("edges: %v", edgesOf(t, got))
	}
}

// A library's components with digests crowd out neither data nor models; people are never recorded.
func TestCycloneDXOfManyAndOfPeople(t *testing.T) {
	bom, err := NewBOM(Model{Name: "big", Digest: model})
	if err != nil {
		t.Fatal(err)
	}
	bom.Metadata.Authors = &[]cyclonedx.OrganizationalContact{{Name: "Jane Doe", Email: "jane@example.com"}}
	data := component(cyclonedx.ComponentTypeData, Part{Name: "d", Digest: lineage.DigestOf([]byte("d"))}, "d")
	for _, n := range []int{1, 500} {
		var list []cyclonedx.Component
		for i := range n {
			list = append(list, component(cyclonedx.ComponentTypeLibrary, Part{Name: "l", Digest: lineage.DigestOf([]byte{byte(i), byte(i >> 8)})}, "l"))
		}
		list = append(list, data)
		bom.Components = &list
		b, err := json.Marshal(bom)
		if err != nil {
			t.Fatal(err)
		}
		got, err := CycloneDX(b, Options{})
		if err != nil {
			t.Fatalf("%d libraries: %v", n, err)
		}
		if bytes.Contains(got.Statements[0].Predicate, []byte("ane")) || !bytes.Contains(got.Statements[0].Predicate, []byte(lineage.DigestOf(b))) {
			t.Errorf("recorded: %s", got.Statements[0].Predicate)
		}
		if edges := edgesOf(t, got); !edges[lineage.ContentEdge{From: model, To: lineage.DigestOf([]byte("d")), Type: lineage.TrainedOn}] || len(edges) != min(n+1, maxReduced) {
			t.Errorf("%d libraries: %d edges", n, len(edges))
		}
	}
}

func TestCycloneDXRefusals(t *testing.T) {
	for name, doc := range map[string]string{
		"no JSON": "x", "an array": "[]", "another format": `{"bomFormat":"SPDX","specVersion":"1.6"}`, "no subject": `{"bomFormat":"CycloneDX","specVersion":"1.6"}`,
		"no hash": `{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"type":"machine-learning-model","name":"x"}}}`,
	} {
		if _, err := CycloneDX([]byte(doc), Options{}); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := CycloneDX([]byte(`{"bomFormat":"CycloneDX","specVersion":"1.6"}`), Options{Subject: model}); err != nil {
		t.Errorf("with a subject: %v", err)
	}
}

const croissantText = `{
  "@context": {"@language": "en", "sc": "https://schema.org/"},
  "@type": "sc:Dataset", "name": "titanic", "description": "passengers", "version": "1.0.0", "conformsTo": "http://mlcommons.org/croissant/1.0",
  "url": "https://user:pw@example.com/titanic", "license": ["https://creativecommons.org/licenses/by/4.0/"], "publisher": {"@type": "Organization", "name": "Example"},
  "creator": {"@type": "Person", "name": "Jane Doe"}, "datePublished": "2024-05-06",
  "rai:dataCollection": "by hand", "rai:dataBiases": ["old", "small"], "rai:personalSensitiveInformation": "names",
  "distribution": [
    {"@type": "cr:FileObject", "@id": "a.csv", "name": "a.csv", "contentUrl": "https://example.com/a.csv", "sha256": "` + "0617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081" + `"},
    {"@type": "cr:FileObject", "@id": "b.csv", "contentUrl": "https://example.com/b.csv", "sha256": "` + "1617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081" + `"},
    {"@type": "cr:FileSet", "@id": "all"}
  ],
  "recordSet": [{"@type": "cr:RecordSet", "name": "passengers"}]
}`

func TestCroissant(t *testing.T) {
	got, err := Croissant([]byte(croissantText), Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, b := lineage.Digest("sha256:0617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081"), lineage.Digest("sha256:1617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081")
	root, err := lineage.ManifestRoot([]lineage.ManifestEntry{{Name: "a.csv", Digest: a.Hex()}, {Name: "b.csv", Digest: b.Hex()}})
	if err != nil {
		t.Fatal(err)
	}
	want(t, factsOf(t, got, root), map[string]string{"licence.spdx": `"CC-BY-4.0"`, "dataset.version": `"1.0.0"`, "source.uri": `"https://example.com/titanic"`, "source.publisher": `"Example"`,
		"article10.b": `"by hand"`, "article10.f": `"old small"`, "personal-data": `"personal"`, "croissant.identity": `"content"`, "croissant.record-sets": `["passengers"]`})
	edges := edgesOf(t, got)
	if !edges[lineage.ContentEdge{From: root, To: a, Type: lineage.Contains}] || !edges[lineage.ContentEdge{From: root, To: b, Type: lineage.Contains}] {
		t.Errorf("edges: %v", edges)
	}
	if text, _ := json.Marshal(got.Statements); bytes.Contains(text, []byte("Jane")) || bytes.Contains(text, []byte("pw@")) {
		t.Error("a person or a password was recorded")
	}
	// A file without a digest: the data set is known by name only.
	foreign, err := Croissant([]byte(strings.Replace(croissantText, `"name": "titanic"`, `"name": {"de": "Titanik", "en": "titanic"}`, 1)), Options{})
	if err != nil || foreign.Statements[0].Subject[0].Name != "titanic" {
		t.Errorf("a name in two languages: %+v, %v", foreign, err)
	}
	nameless := []byte(strings.Replace(croissantText, `"name": "titanic",`, "", 1))
	if _, err := Croissant(nameless, Options{}); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "--name") {
		t.Errorf("without a name: %v", err)
	}
	if _, err := Croissant(nameless, Options{Name: "titanic"}); err != nil {
		t.Errorf("named by hand: %v", err)
	}
	named, err := Croissant([]byte(strings.Replace(croissantText, `"sha256": "0`, `"md5": "0`, 1)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := NamedDigest("croissant", lineage.KindDataset, "https://user:pw@example.com/titanic", "1.0.0")
	want(t, factsOf(t, named, d), map[string]string{"croissant.identity": `"name"`, "croissant.files-without-digest": "1"})
	for name, doc := range map[string]string{"no JSON": "x", "a list": "[]", "another type": `{"@type":"Person","name":"x"}`, "no name": `{"@type":"sc:Dataset"}`} {
		if _, err := Croissant([]byte(doc), Options{}); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const cardText = `---
license: apache-2.0
language: [en, de]
datasets:
- squad
- my/own
base_model: bert-base-uncased
base_model_relation: finetune
library_name: transformers
pipeline_tag: question-answering
metrics: [f1]
model-index:
- name: my-model
  results:
  - task: {type: question-answering}
    dataset: {name: SQuAD, type: squad, split: validation}
    metrics:
    - {type: f1, value: 88.5}
    - {type: exact_match, value: "81.2%"}
    - {type: broken, value: many}
---
# My model
`

func TestHuggingFaceCards(t *testing.T) {
	got, err := Card([]byte(cardText), Options{Subject: model})
	if err != nil {
		t.Fatal(err)
	}
	want(t, factsOf(t, got, model), map[string]string{"licence.spdx": `"Apache-2.0"`, "model.task": `"question-answering"`, "huggingface.datasets": `["squad","my/own"]`,
		"huggingface.base-models": `["bert-base-uncased"]`, "eval.f1": "88.5", "eval.exact_match": "81.2"})
	squad := NamedDigest("huggingface", lineage.KindDataset, "squad", "")
	edges := edgesOf(t, got)
	if !edges[lineage.ContentEdge{From: model, To: squad, Type: lineage.DerivedFrom}] || !edges[lineage.ContentEdge{From: lineage.DigestOf([]byte("record")), To: squad, Type: lineage.EvaluatedOn}] {
		t.Errorf("edges: %v", edges)
	}
	data, err := Card([]byte("---\r\npretty_name: Own\r\nlicense: other\r\nlicense_name: corp-1\r\nsource_datasets:\r\n- extended|squad\r\nannotations_creators: crowdsourced\r\n---\r\n"), Options{Subject: model})
	if err != nil {
		t.Fatal(err)
	}
	want(t, factsOf(t, data, model), map[string]string{"licence.spdx": `"LicenseRef-corp-1"`, "dataset.name": `"Own"`, "article10.c": `"annotations by: crowdsourced"`})
	if !edgesOf(t, data)[lineage.ContentEdge{From: model, To: squad, Type: lineage.DerivedFrom}] {
		t.Errorf("edges: %v", edgesOf(t, data))
	}
	for name, doc := range map[string]string{"no YAML": "# title", "no end": "---\nlicense: mit\n", "bad YAML": "---\n{\n---\n", "a list": "---\n- a\n---\n",
		"huge": "---\nlicense: " + strings.Repeat("x", maxFrontMatter) + "\n---\n"} {
		if _, err := Card([]byte(doc), Options{Subject: model}); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Card([]byte(cardText), Options{}); !errors.Is(err, ErrFormat) {
		t.Errorf("a card about nothing: %v", err)
	}
}

// A card's subject is what lies beside it.
func TestCardFindsItsModel(t *testing.T) {
	dir := writeFiles(t, map[string]string{"README.md": cardText, "model.onnx": "weights", ".gitattributes": "x"})
	got, err := Import("huggingface", dir+"/README.md", Options{})
	if err != nil {
		t.Fatal(err)
	}
	root, err := DigestPath(dir, ignoring([]string{"README.md", ".gitattributes"}))
	if err != nil || got.Statements[0].Subject[0].SHA256() != root {
		t.Errorf("subject %s, want %s, %v", got.Statements[0].Subject[0].SHA256(), root, err)
	}
	lonely := writeFiles(t, map[string]string{"README.md": cardText})
	if _, err := Import("huggingface", lonely+"/README.md", Options{}); !errors.Is(err, ErrFormat) {
		t.Errorf("a card alone: %v", err)
	}
	if _, err := Import("word", dir+"/README.md", Options{}); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "croissant") {
		t.Errorf("an unknown format: %v", err)
	}
}

func FuzzDocuments(f *testing.F) {
	f.Add([]byte(croissantText))
	f.Add([]byte(cardText))
	f.Add([]byte(`{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"type":"machine-learning-model","name":"x","hashes":[{"alg":"SHA-256","content":"` + strings.Repeat("0", 64) + `"}]}}}`))
	f.Add([]byte(`{"event_type":"LINK_ARTIFACT","artifact_version_string":"a/b/c:v1"}`))
	f.Add([]byte(`{"registryModelName":"m","version":"1.0.0","stages":["Production"]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, read := range []func([]byte, Options) (Imported, error){Croissant, Card, CycloneDX, WandB.imported, Comet.imported} {
			got, err := read(b, Options{Subject: model})
			if err == nil {
				for _, st := range got.Statements {
					if err := st.Validate(); err != nil {
						t.Errorf("an invalid statement: %v", err)
					}
				}
			}
		}
	})
}
