package policy

import (
	"strings"
	"testing"
)

func TestLibrary(t *testing.T) {
	names := Library()
	if len(names) < 6 {
		t.Fatalf("the library has %v", names)
	}
	for _, name := range names {
		source, tests, err := Ready(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := ParseDocument(source)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d.Name != name || d.Draft != strings.HasSuffix(name, "-draft") {
			t.Errorf("%s: its name is %q, draft is %v", name, d.Name, d.Draft)
		}
		if strings.Contains(strings.ToLower(string(source)), "complian") {
			t.Errorf("%s claims more than evidence", name)
		}
		results, err := RunSuite(t.Context(), d, tests)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		failed, passed := 0, 0
		for _, r := range results {
			if !r.OK {
				t.Errorf("%s: %s: %s", name, r.Name, r.Problem)
			}
			if r.Result.Passed {
				passed++
			} else {
				failed++
			}
		}
		if passed == 0 || failed < 3 {
			t.Errorf("%s: its tests have %d passes and %d failures", name, passed, failed)
		}
	}
	if _, _, err := Ready("../policy"); err == nil {
		t.Error("a file outside the library is given")
	}
}

// A suite notices what is wrong.
func TestSuiteFails(t *testing.T) {
	d, err := ParseDocument([]byte(source(`datasets.all(d, d.licence == "MIT")`)))
	if err != nil {
		t.Fatal(err)
	}
	graph := "graph: {m: {kind: model, by: a, from: {d: derived-from}}, d: {kind: dataset, by: a, facts: {licence.spdx: GPL-3.0}}}\ntests: [{name: x, model: m, "
	for name, c := range map[string]struct{ text, problem string }{
		"wrong verdict": {graph + "expect: pass}]", "expected to pass, but it fails by rule the-rule"},
		"wrong rule":    {graph + "expect: fail, rule: other}]", "expected to fail by rule other"},
		"wrong reason":  {graph + "expect: fail, why: gap}]", `expected a reason with "gap"`},
		"no verdict":    {graph + "expect: maybe}]", "want pass or fail"},
	} {
		r, err := RunSuite(t.Context(), d, []byte(c.text))
		if err != nil || r[0].OK || !strings.Contains(r[0].Problem, c.problem) {
			t.Errorf("%s: %v %+v", name, err, r)
		}
	}
	for name, text := range map[string]string{"no tests": "graph: {}", "unknown field": graph + "expct: fail}]", "bad time": graph + "now: soon, expect: fail}]",
		"no signer": "graph: {m: {kind: model}}\ntests: [{name: x, model: m, expect: pass}]"} {
		if _, err := RunSuite(t.Context(), d, []byte(text)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
