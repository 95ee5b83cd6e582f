package mlflow

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

func TestPolicyGate(t *testing.T) {
	model := lineage.DigestOf([]byte("m"))
	verdict := policy.Result{Passed: true}
	var broken error
	g := &PolicyGate{Evaluate: func(_ context.Context, d lineage.Digest) (policy.Result, error) {
		if d != model {
			t.Errorf("asked about %s", d)
		}
		return verdict, broken
	}}
	if r, err := g.Check(t.Context(), Candidate{Model: model}); r != nil || err != nil {
		t.Errorf("a model that passes: %+v, %v", r, err)
	}
	if r, err := g.Check(t.Context(), Candidate{}); r == nil || err != nil {
		t.Errorf("a model that nobody has seen: %+v, %v", r, err)
	}
	verdict = policy.Result{Name: "p", Failed: "licences", Why: "licence.spdx of b is declared, not observed", Rules: []policy.RuleResult{{ID: "licences", Explain: "open data"}}}
	r, err := g.Check(t.Context(), Candidate{Model: model})
	if err != nil || r == nil || r.Rule != "licences" || !strings.Contains(r.Reason, "declared, not observed") || !strings.Contains(r.Reason, "open data") {
		t.Errorf("a model that fails: %+v, %v", r, err)
	}
	broken = errors.New("down")
	if r, err := g.Check(t.Context(), Candidate{Model: model}); r != nil || !errors.Is(err, broken) {
		t.Errorf("a node that is down: %+v, %v", r, err)
	}
	g.Before = &RequiredRecords{Rules: Rules{Datasets: true}}
	broken = nil
	if r, err := g.Check(t.Context(), Candidate{Model: model}); r == nil || r.Rule != "datasets" || err != nil {
		t.Errorf("the gate before: %+v, %v", r, err)
	}
}
