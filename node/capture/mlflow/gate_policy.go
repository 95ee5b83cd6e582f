package mlflow

import (
	"context"
	"fmt"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// PolicyGate lets a candidate pass that passes a policy over its lineage, after the gate before it, if there is one. It is the engine that the
// operators use, asked at a node: so what registers here is what contracts will accept, as far as the ledger knows the model yet.
type PolicyGate struct {
	Before   Gate
	Evaluate func(ctx context.Context, model lineage.Digest) (policy.Result, error)
}

// Check implements Gate.
func (g *PolicyGate) Check(ctx context.Context, c Candidate) (*Refusal, error) {
	if g.Before != nil {
		if r, err := g.Before.Check(ctx, c); r != nil || err != nil {
			return r, err
		}
	}
	if c.Model == "" {
		return &Refusal{"observed-bytes", fmt.Sprintf("no byte of the source %s passed the proxy, so nobody knows which model this is: log the model through the proxy", c.Source)}, nil
	}
	v, err := g.Evaluate(ctx, c.Model)
	switch {
	case err != nil:
		return nil, fmt.Errorf("evaluate the policy: %w", err)
	case v.Passed:
		return nil, nil
	case v.Failed == policy.RuleModel:
		return &Refusal{v.Failed, "the ledger does not know the model yet: its records are on their way; try again in some seconds"}, nil
	}
	reason := v.Why
	for _, r := range v.Rules {
		if r.ID == v.Failed && r.Explain != "" {
			reason += " (policy " + v.Name + " wants: " + r.Explain + ")"
		}
	}
	return &Refusal{v.Failed, reason}, nil
}
