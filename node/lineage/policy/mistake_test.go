package policy

import (
	"errors"
	"strings"
	"testing"
)

// The mistakes that people make most, and the words that help them.
func TestMistakesAreExplained(t *testing.T) {
	for expression, says := range map[string][]string{
		`dataset.all(d, d.licence == "MIT")`:                                             {"did you mean datasets?"},
		`datasets.all(d, d.license == "MIT")`:                                            {"at column 18", "did you mean licence?"},
		`datasets.all(d, d.licence = "MIT")`:                                             {"equality is written =="},
		`datasets.all(d, d.licence == 'MIT'`:                                             {"each bracket"},
		`datasets.all(d => d.licence == "MIT")`:                                          {"with a comma"},
		`datasets.licence == "MIT"`:                                                      {"a list has no fields"},
		`evaluations.exists(e, now - e.time < 90)`:                                       {"days(90)"},
		`evaluations.exists(e, now - e.time <= duration("90d"))`:                         {"days(90)", "2160h"},
		`evaluations.exists(e, e.time > now - days(90))`:                                 {"now stands on the left"},
		`evaluations.exists(e, e.time > now)`:                                            {"now stands on the left"},
		`params.licenses.size() > 0`:                                                     {"params", "did you mean licences?"},
		`params.nothing == "x"`:                                                          {"there is no nothing"},
		`size(approvals)`:                                                                {"yields a int", "size(approvals) >= 2"},
		`datasets.every(d, d.licence in params.licences)`:                                {"did you mean all?"},
		`model.number("eval.accuracy") >= 1`:                                             {"write 1.0"},
		`gaps.size() < 1.5`:                                                              {"write 1, not 1.0"},
		`datasets.all(d, d.licence == null)`:                                             {"has(n.licence)"},
		`missing == 0`:                                                                   {"size(missing) == 0"},
		`approvals.map(a, a.author).unique().size() >= 2`:                                {"did you mean distinct?"},
		`datasets.all(d, d["licence"] == "MIT")`:                                         {`n.text("licence.spdx")`},
		`model.name == "a" and size(missing) == 0`:                                       {"&&"},
		`datasets.exists(d, d.grade == observed)`:                                        {`write "observed"`},
		`model.name + "x" == "y"`:                                                        {"not joined"},
		`datasets.exists(d, d.licence !in params.licences)`:                              {"!(x in list)"},
		`model.evaluations[0].passed`:                                                    {"docs/policy.md"},
		`size(missing) && size(gaps) == 0`:                                               {"true or false"},
		`ancestors.all(a, ancestors.all(b, ancestors.all(c, ancestors.all(d, true))))`:   {"three loops"},
		"size(missing) == 0 &&\n  datasets.all(d,\n  d.licens == \"MIT\")":               {"line 3, column 4", "did you mean licence?"},
		`datasets.all(d, d.licence in params.licences) && size(params.licences`:          {"bracket"},
		`datasets.all(d, d.licence in ["MIT"]) && model.kind == "model" && bananas == 2`: {"undeclared reference to 'bananas'"},
	} {
		d := Document{Lineal: FormatV1, Name: "p", Grade: "declared", ValidFor: "1h", Params: map[string]any{"licences": []string{"MIT"}},
			Rules: []Rule{{ID: "the-rule", Require: expression}}}
		_, err := Compile(d)
		if !errors.Is(err, ErrCompile) {
			t.Errorf("%s: %v", expression, err)
			continue
		}
		for _, want := range append(says, `rule "the-rule"`) {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v\nwants %q", expression, err, want)
			}
		}
	}
}

func TestSuggestions(t *testing.T) {
	known := []string{"datasets", "licence", "size", "all"}
	for word, want := range map[string]string{"dataset": "did you mean datasets?", "Licences": "did you mean licence?", "every": "did you mean all?", "zebra": "", "x": "", "": ""} {
		if got := suggest(word, known); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}
