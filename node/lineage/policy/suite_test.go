package policy

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func suitePolicy(grade, require string) string {
	return fmt.Sprintf("lineal: policy/v1\nname: p\ngrade: %s\nvalidFor: 720h\nparams: {licences: [MIT]}\nrules:\n  - id: r\n    require: >-\n      %s\n", grade, require)
}

// Graphs unlike those of the ready policies, as people write them down: each verdict names what decided it.
func TestGraphsAsPeopleWriteThem(t *testing.T) {
	deep := "graph:\n"
	for i := range 60 {
		deep += fmt.Sprintf("  m%d: {kind: model, by: alice, from: {m%d: derived-from}}\n", i, i+1)
	}
	deep += "  m60: {kind: dataset, by: alice, facts: {licence.spdx: GPL-3.0-only}}\n"
	wide := "graph:\n"
	var parents []string
	for i := range 50 {
		parents = append(parents, fmt.Sprintf("d%d: trained-on", i))
		wide += fmt.Sprintf("  d%d: {kind: dataset, by: alice, facts: {licence.spdx: %s}}\n", i, map[bool]string{true: "LicenseRef-ours", false: "MIT"}[i == 37])
	}
	wide += "  m0: {kind: model, by: alice, from: {" + strings.Join(parents, ", ") + "}}\n"
	for name, c := range map[string]struct{ grade, require, graph, tests string }{
		"a deep chain": {"declared", `datasets.all(d, d.licence in params.licences)`, deep, `{name: t, model: m0, expect: fail, rule: r, why: 'licence.spdx of dataset "m60"'}`},
		"fifty parents, one of an unknown licence": {"declared", `datasets.all(d, d.licence in params.licences)`, wide,
			`{name: t, model: m0, expect: fail, rule: r, why: 'dataset "d37" ('}`},
		"a diamond": {"declared", `models.all(m, m.gradeOf("licence.spdx") == "signed")`, `graph:
  m0: {kind: model, by: alice, from: {a: derived-from, b: derived-from}}
  a: {kind: model, by: bob, from: {base: derived-from}, facts: {licence.spdx: {value: MIT, grade: signed}}}
  b: {kind: model, by: carol, from: {base: derived-from}, facts: {licence.spdx: {value: MIT, grade: signed}}}
  base: {kind: model, by: dave, facts: {licence.spdx: MIT}}
`, `{name: t, model: m0, expect: fail, rule: r, why: '"base"'}`},
		"two who contradict each other": {"declared", `datasets.all(d, d.licence == "MIT")`, `graph:
  m0: {kind: model, by: alice, from: {d: trained-on}}
  d: {kind: dataset, by: alice, facts: {licence.spdx: [{value: MIT}, {value: GPL-3.0-only, by: operator-1}]}}
`, `{name: t, model: m0, expect: fail, rule: r, why: disputed}, {name: a better one decides, model: m0, expect: pass,
   set: {d: {kind: dataset, by: alice, facts: {licence.spdx: [{value: GPL-3.0-only}, {value: MIT, by: operator-1, grade: observed}]}}}}`},
		"approvals that are taken back": {"declared", `size(approvals.filter(a, a.verdict == "approved").map(a, a.author).distinct()) >= 2`, `graph:
  m0: {kind: model, by: alice}
  a1: {kind: approval, by: bob, from: {m0: approved}, facts: {approval.decision: approved}}
  a2: {kind: approval, by: carol, from: {m0: approved}, facts: {approval.decision: approved}}
`, `{name: two, model: m0, expect: pass}, {name: one, model: m0, revocations: [{on: a2, by: carol}], expect: fail, rule: r},
  {name: a stranger takes nothing back, model: m0, revocations: [{on: a2, by: mallory}], expect: pass},
  {name: one key is one approver, model: m0, expect: fail, rule: r, set: {a2: {kind: approval, by: bob, from: {m0: approved}, facts: {approval.decision: approved}}}}`},
		"an evaluation grows old": {"declared", `evaluations.exists(e, now - e.time <= days(90))`, `graph:
  m0: {kind: model, by: alice}
  e: {kind: evaluation, by: bob, at: "2026-01-01T00:00:00Z", from: {m0: evaluated}}
`, `{name: in time, model: m0, now: "2026-03-23T00:00:00Z", expect: pass, validUntil: "2026-03-31T23:59:59Z"},
  {name: the last second, model: m0, now: "2026-04-01T00:00:00Z", expect: pass}, {name: too late, model: m0, now: "2026-04-01T00:00:01Z", expect: fail, rule: r, why: 'is from 2026-01-01'}`},
		"a parent that nobody recorded": {"declared", `size(missing) == 0`, `graph:
  m0: {kind: model, by: alice, from: {nowhere: trained-on}}
`, `{name: t, model: m0, expect: fail, rule: r, why: '"nowhere"'}`},
		"declared, where observed is asked for": {"observed", `datasets.all(d, d.licence == "MIT")`, `graph:
  m0: {kind: model, by: alice, grade: observed, from: {loans: trained-on}}
  loans: {kind: dataset, by: alice, facts: {licence.spdx: MIT}}
`, `{name: t, model: m0, expect: fail, rule: r, why: 'licence.spdx of dataset "loans" ('}, {name: grade, model: m0, expect: fail, rule: r, why: 'is declared, not observed'}`},
		"a ban, two generations up": {"declared", `!taints.exists(x, x.kind == "banned")`, `graph:
  m0: {kind: model, by: alice, from: {m1: derived-from}}
  m1: {kind: model, by: bob, from: {d: trained-on}}
  d: {kind: dataset, by: carol}
`, `{name: t, model: m0, bans: [{on: d, list: "https://lists.example/eu", reason: no consent}], expect: fail, rule: r, why: 'dataset "d"'}, {name: fine, model: m0, expect: pass}`},
		"a model that nobody recorded": {"declared", `true`, "graph:\n  m0: {kind: model, by: alice}\n", `{name: t, model: m0, set: {m0: null}, expect: fail, rule: lineal.model}`},
		"a circle": {"declared", `size(ancestors) == 1`, `graph:
  m0: {kind: model, by: alice, from: {m1: derived-from}}
  m1: {kind: model, by: alice, from: {m0: derived-from}}
`, `{name: t, model: m0, expect: pass}`},
	} {
		d, err := ParseDocument([]byte(suitePolicy(c.grade, c.require)))
		if err != nil {
			t.Fatal(err)
		}
		results, err := RunSuite(t.Context(), d, []byte(c.graph+"tests: ["+c.tests+"]\n"))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, r := range results {
			if !r.OK {
				t.Errorf("%s, %s: %s", name, r.Name, r.Problem)
			}
		}
	}
}

// What is wrong with a file of tests is said in the file's words.
func TestBadSuites(t *testing.T) {
	d, err := ParseDocument([]byte(suitePolicy("declared", "size(missing) == 0")))
	if err != nil {
		t.Fatal(err)
	}
	const graph = "graph:\n  loans: {kind: dataset, by: alice}\n  credit: {kind: model, by: alice, from: {loans: trained-on}}\n"
	for name, c := range map[string]struct{ text, says string }{
		"a key of a thing":     {"graph:\n  m: {kind: model, by: alice, of: x}\ntests: [{name: t, model: m, expect: pass}]", `line 2: there is no "of" here, only kind, by, grade, at, from, facts`},
		"a key of a test":      {graph + "tests: [{name: t, model: credit, expects: pass}]", `there is no "expects" here, only name, model`},
		"a key of a ban":       {graph + "tests: [{name: t, model: credit, expect: pass, bans: [{of: loans}]}]", "only on, kind, list, reason"},
		"a model by mistake":   {graph + "tests: [{name: t, model: credits, expect: pass}]", "did you mean credit?"},
		"a ban of nothing":     {graph + "tests: [{name: t, model: credit, expect: pass, bans: [{on: zebra}]}]", `the banned "zebra" is not in the graph`},
		"a revocation by name": {graph + "tests: [{name: t, model: credit, expect: pass, revocations: [{on: loan, by: alice}]}]", "did you mean loans?"},
		"an edge":              {"graph:\n  m: {kind: model, by: alice, from: {d: eats}}\ntests: [{name: t, model: m, expect: pass}]", `by "eats", which is no edge`},
		"no signer":            {"graph:\n  m: {kind: model}\ntests: [{name: t, model: m, expect: pass}]", "no signer"},
		"a fact":               {"graph:\n  m: {kind: model, by: a, facts: {x: {value: 1, grad: observed}}}\ntests: [{name: t, model: m, expect: pass}]", "grad is none of"},
		"no tests":             {graph, "0 tests"},
		"no name":              {graph + "tests: [{model: credit, expect: pass}]", "no name"},
	} {
		if _, err := RunSuite(t.Context(), d, []byte(c.text)); !errors.Is(err, ErrSuite) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
}
