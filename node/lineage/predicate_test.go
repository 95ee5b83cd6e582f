package lineage

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// change edits an example's statement: path is dotted, list elements by number; nil removes.
func change(t *testing.T, b []byte, path string, value any) []byte {
	t.Helper()
	var doc any
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(path, "/")
	at := doc
	for _, p := range parts[:len(parts)-1] {
		switch v := at.(type) {
		case map[string]any:
			at = v[p]
		case []any:
			at = v[p[0]-'0']
		}
	}
	last := parts[len(parts)-1]
	switch v := at.(type) {
	case map[string]any:
		if value == nil {
			delete(v, last)
		} else {
			v[last] = value
		}
	case []any:
		v[last[0]-'0'] = value
	default:
		t.Fatalf("%s leads to %T", path, at)
	}
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func many(n int, v any) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// Each rule of each type refuses; schema says whether the published schema refuses it as well, which it does unless the rule is beyond JSON Schema.
func TestPredicatesRefuse(t *testing.T) {
	all := examples(t)
	long := strings.Repeat("x", 20_000)
	resource := map[string]any{"name": "x", "digest": map[string]any{"sha256": digest("x").Hex()}}
	for _, c := range []struct {
		example, path string
		value         any
		want          error
		schema        bool
	}{
		{"dataset", "predicate/name", nil, ErrInvalid, true},
		{"dataset", "predicate/name", "", ErrInvalid, true},
		{"dataset", "predicate/name", long, ErrTooLarge, true},
		{"dataset", "predicate/name", "a\x00b", ErrInvalid, false},
		{"dataset", "predicate/name", 5, ErrMalformed, true},
		{"dataset", "predicate/licence", "MIT; DROP", ErrInvalid, true},
		{"dataset", "predicate/consent/basis", "hope", ErrInvalid, true},
		{"dataset", "predicate/consent/expires", "tomorrow", ErrMalformed, true},
		{"dataset", "predicate/jurisdiction/0", "Germany", ErrInvalid, true},
		{"dataset", "predicate/jurisdiction", many(65, "DE"), ErrTooLarge, true},
		{"dataset", "predicate/personalData", "some", ErrInvalid, true},
		{"dataset", "predicate/collection/to", "2024-01-01T00:00:00Z", ErrInvalid, false},
		{"dataset", "predicate/article10/preparation", long, ErrTooLarge, true},
		{"dataset", "predicate/derivedFrom", []any{map[string]any{"name": "no digest"}}, ErrInvalid, false},
		{"dataset", "predicate/contains", many(MaxMaterials+1, map[string]any{"digest": map[string]any{"sha256": digest("x").Hex()}}), ErrTooLarge, true},
		{"dataset", "predicate/commitments/collector", "Ada", ErrInvalid, true},
		{"dataset", "predicate/grades", map[string]any{"licence.spdx": "certain"}, ErrInvalid, true},
		{"dataset", "predicate/note", long, ErrTooLarge, true},
		{"dataset", "subject/0/digest/sha256", "ABCD", ErrInvalid, false},
		{"dataset", "subject/0/digest", map[string]any{"md5": "00"}, ErrInvalid, false},
		{"dataset", "subject/0/annotations", map[string]any{AnnotationKind: "thing"}, ErrInvalid, false},
		{"dataset", "subject/0/annotations", map[string]any{AnnotationKind: "model"}, ErrInvalid, false},
		{"dataset", "subject/0/annotations", map[string]any{AnnotationGrade: "sure"}, ErrInvalid, false},
		{"dataset", "subject/0/annotations", map[string]any{AnnotationGrade: 3}, ErrInvalid, false},
		{"dataset", "subject", []any{}, ErrInvalid, false},
		{"dataset", "subject", many(MaxSubjects+1, resource), ErrInvalid, false},
		{"dataset", "_type", "https://in-toto.io/Statement/v0.1", ErrInvalid, false},
		{"dataset", "predicateType", "", ErrInvalid, false},
		{"dataset", "predicate", []any{}, ErrInvalid, true},
		{"evaluation", "predicate/metrics", []any{}, ErrInvalid, true},
		{"evaluation", "predicate/metrics/0/name", "", ErrInvalid, true},
		{"evaluation", "predicate/metrics/0/lower", 5, ErrInvalid, false},
		{"evaluation", "predicate/metrics/0/value", "high", ErrMalformed, true},
		{"evaluation", "predicate/dataset/digest", nil, ErrInvalid, false},
		{"evaluation", "subject/0/annotations", map[string]any{AnnotationKind: "dataset"}, ErrInvalid, false},
		{"approval", "predicate/decision", "perhaps", ErrInvalid, true},
		{"approval", "predicate/decision", nil, ErrInvalid, true},
		{"approval", "predicate/role", long, ErrTooLarge, true},
		{"deployment", "predicate/status", "paused", ErrInvalid, true},
		{"deployment", "predicate/environment", "", ErrInvalid, true},
		{"deployment", "predicate/chainId", -1, ErrMalformed, true},
		{"supersession", "predicate/supersedes", []any{}, ErrInvalid, true},
		{"supersession", "predicate/supersedes/0/digest/sha256", digest("credit-scorer").Hex(), ErrInvalid, false},
		{"revocation", "predicate/reason", "dislike", ErrInvalid, true},
		{"revocation", "predicate/lifts", "123", ErrInvalid, true},
		{"revocation", "predicate/detail", long, ErrTooLarge, true},
		{"capture", "predicate/system", "", ErrInvalid, true},
		{"capture", "predicate/facts/approval.decision", "approved", ErrInvalid, true},
		{"capture", "predicate/facts/decision", "waive", ErrInvalid, true},
		{"capture", "predicate/facts/nested", map[string]any{"a": 1}, ErrInvalid, true},
		{"capture", "predicate/facts/list", []any{1}, ErrInvalid, true},
		{"capture", "predicate/facts/" + long[:300], "x", ErrTooLarge, true},
		{"capture", "predicate/facts/big", long, ErrTooLarge, false},
		{"capture", "predicate/facts/consent.expires", "never", ErrInvalid, false},
		{"gap", "predicate/gap", "something", ErrInvalid, true},
		{"gap", "predicate/detail", nil, ErrInvalid, true},
		{"decision", "predicate/decision", "forget", ErrInvalid, true},
		{"decision", "predicate/reason", "", ErrInvalid, true},
		{"decision", "predicate/policy", "two-approvers", ErrInvalid, true},
		{"policy", "predicate/source", "", ErrInvalid, true},
		{"policy", "subject", []any{resource, resource}, ErrInvalid, false},
		{"registration", "predicate/name", "", ErrInvalid, true},
		{"registration", "predicate/watch/0/policy", "two-approvers", ErrInvalid, true},
		{"registration", "predicate/watch", many(17, map[string]any{"policy": string(digest("p"))}), ErrTooLarge, true},
		{"registration", "predicate/aliases", []any{""}, ErrInvalid, true},
		{"sourcelist", "predicate/entries/0/action", "burn", ErrInvalid, true},
		{"sourcelist", "predicate/entries/0/uriPrefix", "https://both.example", ErrInvalid, true},
		{"sourcelist", "predicate/entries/1/uriPrefix", nil, ErrInvalid, true},
		{"sourcelist", "predicate/previous", "7", ErrInvalid, true},
		{"key", "predicate/operator", "Ada", ErrInvalid, true},
		{"key", "predicate/network", "0x12", ErrInvalid, true},
		{"run", "predicate/buildDefinition/buildType", "", ErrInvalid, false},
		{"run", "predicate/runDetails/builder/id", "", ErrInvalid, false},
		{"run", "predicate/runDetails/metadata/invocationId", "other", ErrInvalid, false},
		{"run", "predicate/runDetails/metadata/finishedOn", "2020-01-01T00:00:00Z", ErrInvalid, false},
		{"run", "predicate/buildDefinition/externalParameters/params/", "unnamed", ErrInvalid, false},
		{"run", "predicate/buildDefinition/resolvedDependencies", many(MaxMaterials+1, map[string]any{"name": "x"}), ErrTooLarge, false},
		{"bom", "predicate/bomFormat", "SPDX", ErrInvalid, false},
		{"bom", "predicate/components", many(MaxMaterials+1, map[string]any{"type": "library", "name": "x"}), ErrTooLarge, false},
		{"model-signature", "predicate/resources/0/digest", digest("other").Hex(), ErrInvalid, false},
		{"model-signature", "predicate/resources", []any{}, ErrInvalid, false},
		{"model-signature", "predicate/serialization/method", "magic", ErrInvalid, false},
	} {
		b := change(t, all[c.example], c.path, c.value)
		s, err := ParseStatement(b)
		if !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%s with %s changed: %v, want %v", c.example, c.path, err, c.want)
		}
		short, ours := ownName(s.PredicateType)
		if !ours || short == "" || s.Predicate == nil || !c.schema && strings.HasPrefix(c.path, "subject") {
			continue
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(s.Predicate))
		if err != nil {
			t.Fatal(err)
		}
		if err := compile(t, short).Validate(v); (err != nil) != c.schema {
			t.Errorf("%s with %s changed: the schema says %v", c.example, c.path, err)
		}
	}
}

// SPDX's list is for those who make records: the ledger takes what may be on a later list.
func TestLicences(t *testing.T) {
	for licence, want := range map[string][2]bool{ // lint, ledger
		"MIT": {true, true}, "CC-BY-4.0 OR MIT": {true, true}, "LicenseRef-acme": {true, true}, "(MIT AND Apache-2.0)": {true, true},
		"MIT-or-so": {false, true}, "MIT OR": {false, true}, "MIT/X11": {false, false}, "": {true, true}, "MIT\n": {false, false},
	} {
		s := Statement{StatementType, []Resource{data("d")}, PredicateDataset, json.RawMessage(`{"name":"d","source":{},"licence":` + string(quote(licence)) + `}`)}
		if got := [2]bool{s.Lint() == nil, s.Validate() == nil}; got != want {
			t.Errorf("%q: lint and ledger say %v, want %v", licence, got, want)
		}
	}
}

// A statement of a type that nobody here knows still makes its subject known; a foreign build's parameters may be of any shape.
func TestForeignStatements(t *testing.T) {
	s, err := ParseStatement([]byte(`{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"x","digest":{"sha256":"` + digest("x").Hex() +
		`"}}],"predicateType":"https://example.com/p/v1","predicate":{"any":[1,{"thing":null}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	if c, err := s.Content(""); err != nil || len(c.Nodes) != 1 || !c.Nodes[0].Recorded {
		t.Errorf("content %+v, %v", c, err)
	}
	build := `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"x","digest":{"sha256":"` + digest("x").Hex() + `"}}],
		"predicateType":"https://slsa.dev/provenance/v1","predicate":{"buildDefinition":{"buildType":"https://actions.github.io/buildtypes/workflow/v1",
		"externalParameters":{"params":{"deep":{"er":1}},"workflow":{"ref":"main"}},"resolvedDependencies":[{"uri":"git+https://x","digest":{"gitCommit":"` +
		strings.Repeat("a", 40) + `"}}]},"runDetails":{"builder":{"id":"https://github.com/actions/runner"}}}}`
	s, err = ParseStatement([]byte(build))
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Content("")
	if err != nil || len(c.Edges) != 1 || c.Edges[0].Type != ProducedBy {
		t.Fatalf("content %+v, %v", c, err)
	}
	found := false
	for _, f := range c.Facts {
		found = found || f.Name == "unidentified.derived-from"
	}
	if !found {
		t.Errorf("a dependency without a SHA-256 is hidden: %+v", c.Facts)
	}
}

func TestBOMEdges(t *testing.T) {
	s, err := ParseStatement(examples(t)["bom"])
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Content("")
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Edges) != 1 || c.Edges[0].Type != TrainedOn || c.Edges[0].To != digest("loans-2025.parquet") {
		t.Errorf("edges %+v", c.Edges)
	}
}
