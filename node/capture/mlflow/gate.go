package mlflow

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/lineage"
)

// Candidate is what is about to be registered or given a protected alias.
type Candidate struct {
	Action   string // register, alias, stage
	Name     string // of the registered model
	Version  string // empty for a version that does not exist yet
	Alias    string // or stage
	Model    lineage.Digest
	Grade    lineage.Grade // of the model's bytes
	Run      lineage.Digest
	Datasets []DatasetUse
	Source   string
	Prompt   bool // no model: no rule applies
}

// DatasetUse is a data set that the candidate's run used. Without a digest nobody knows which bytes those were.
type DatasetUse struct {
	Name    string
	Context string // training, eval, ...: the client's word
	Digest  lineage.Digest
	Grade   lineage.Grade
}

// trains reports whether the model learned from the data set, as far as the client says: what is only for evaluation is not part of it.
func (d DatasetUse) trains() bool {
	switch strings.ToLower(d.Context) {
	case "eval", "evaluation", "test", "testing", "validation", "valid", "val":
		return false
	}
	return true
}

// Refusal names the rule that failed and what to do about it; the user reads it in their traceback.
type Refusal struct {
	Rule   string
	Reason string
}

// Gate decides whether a candidate passes. An error means that it could not decide.
type Gate interface {
	Check(ctx context.Context, c Candidate) (*Refusal, error)
}

// Records answers what is recorded about a thing; the node's interface and the node's own graph both can.
type Records interface {
	// Node gives a thing with its facts, or an error that is [lineage.ErrNotFound].
	Node(ctx context.Context, d lineage.Digest) (*lineage.Node, error)
	// Tainted gives why a thing should not be relied on; empty: nothing is known against it.
	Tainted(ctx context.Context, d lineage.Digest) (string, error)
}

// Rules is the built-in gate: records that must be there. The zero value lets everything pass.
type Rules struct {
	// ObservedBytes: the model's bytes passed the proxy (or were fetched and hashed).
	ObservedBytes bool
	// Datasets: the run names at least one data set, and each that it was trained on has an identity.
	Datasets bool
	// DatasetRights: each data set has a record with a licence or a basis of consent.
	DatasetRights bool
	// Evaluation: the model has an evaluation that did not fail.
	Evaluation bool
	// Approvals is by how many different keys the model must be approved. Approvers, if there are any, are the keys that count: anybody
	// can make a key, so without them the rule keeps out mistakes, not people. When an approval expires is for the policy engine to judge.
	Approvals int
	Approvers []string
	// NotTainted: nothing that the model derives from is revoked.
	NotTainted bool
}

// RuleNames are the names in configurations; approvals is written approvals=N.
var RuleNames = []string{"observed-bytes", "datasets", "dataset-rights", "evaluation", "approvals=N", "not-tainted"}

// ParseRules reads a list such as observed-bytes,dataset-rights,approvals=2.
func ParseRules(list []string) (Rules, error) {
	var r Rules
	for _, s := range list {
		name, value, _ := strings.Cut(strings.TrimSpace(s), "=")
		switch name {
		case "observed-bytes":
			r.ObservedBytes = true
		case "datasets":
			r.Datasets = true
		case "dataset-rights":
			r.DatasetRights = true
		case "evaluation":
			r.Evaluation = true
		case "not-tainted":
			r.NotTainted = true
		case "approvals":
			if _, err := fmt.Sscanf(value, "%d", &r.Approvals); err != nil || r.Approvals < 1 {
				return r, fmt.Errorf("rule %q: want approvals=N with N of at least 1", s)
			}
		default:
			return r, fmt.Errorf("unknown rule %q: choose from %s", s, strings.Join(RuleNames, ", "))
		}
	}
	return r, nil
}

// RequiredRecords is the built-in [Gate].
type RequiredRecords struct {
	Rules   Rules
	Records Records
}

var errNoRecords = errors.New("no node is configured that knows the records (--node)")

// Check implements Gate.
func (g *RequiredRecords) Check(ctx context.Context, c Candidate) (*Refusal, error) {
	if r := g.local(c); r != nil {
		return r, nil
	}
	if !g.Rules.DatasetRights && !g.Rules.Evaluation && g.Rules.Approvals == 0 && !g.Rules.NotTainted {
		return nil, nil
	}
	if g.Records == nil {
		return nil, errNoRecords
	}
	if g.Rules.DatasetRights {
		for _, d := range c.Datasets {
			if !d.trains() {
				continue
			}
			if r, err := g.rights(ctx, d); r != nil || err != nil {
				return r, err
			}
		}
	}
	return g.aboutModel(ctx, c)
}

// local checks what the proxy knows by itself.
func (g *RequiredRecords) local(c Candidate) *Refusal {
	needsModel := g.Rules.ObservedBytes || g.Rules.Evaluation || g.Rules.Approvals > 0 || g.Rules.NotTainted
	if needsModel && c.Model == "" {
		return &Refusal{"observed-bytes", fmt.Sprintf("no byte of the source %s passed the proxy, so nobody knows which model this is: log the model through the proxy", c.Source)}
	}
	if g.Rules.ObservedBytes && !c.Grade.AtLeast(lineage.Fetched) {
		return &Refusal{"observed-bytes", "the model's bytes are known by hearsay only: log the model through the proxy"}
	}
	if g.Rules.Datasets || g.Rules.DatasetRights {
		if !slices.ContainsFunc(c.Datasets, DatasetUse.trains) {
			return &Refusal{"datasets", "the run names no data set that it was trained on: call mlflow.log_input before the model is registered"}
		}
		for _, d := range c.Datasets {
			if d.Digest == "" && d.trains() {
				return &Refusal{"datasets", fmt.Sprintf("the data set %q has no identity: log its file under %s/, or state its SHA-256 in the tag %s", d.Name, datasetFolder, inputDigestTag)}
			}
		}
	}
	return nil
}

func (g *RequiredRecords) rights(ctx context.Context, d DatasetUse) (*Refusal, error) {
	n, err := g.Records.Node(ctx, d.Digest)
	if err != nil && !errors.Is(err, lineage.ErrNotFound) {
		return nil, err
	}
	if n != nil && slices.ContainsFunc(n.Facts, func(f lineage.Fact) bool { return !f.Withdrawn && (f.Name == "licence.spdx" || f.Name == "consent") }) {
		return nil, nil
	}
	return &Refusal{"dataset-rights", fmt.Sprintf("nobody recorded a licence or consent for the data set %q (%s): 'lineal record dataset' does", d.Name, d.Digest)}, nil
}

func (g *RequiredRecords) aboutModel(ctx context.Context, c Candidate) (*Refusal, error) {
	if !g.Rules.Evaluation && g.Rules.Approvals == 0 && !g.Rules.NotTainted {
		return nil, nil
	}
	n, err := g.Records.Node(ctx, c.Model)
	if err != nil && !errors.Is(err, lineage.ErrNotFound) {
		return nil, err
	}
	if n == nil {
		n = &lineage.Node{}
	}
	if g.Rules.Evaluation {
		if r := evaluated(n, c.Model); r != nil {
			return r, nil
		}
	}
	if got := approvals(n, g.Rules.Approvers); got < g.Rules.Approvals {
		return &Refusal{"approvals", fmt.Sprintf("the model %s is approved by %d of %d keys: 'lineal record approval' adds one", c.Model, got, g.Rules.Approvals)}, nil
	}
	if g.Rules.NotTainted {
		why, err := g.Records.Tainted(ctx, c.Model)
		if err != nil && !errors.Is(err, lineage.ErrNotFound) {
			return nil, err
		}
		if why != "" {
			return &Refusal{"not-tainted", "the model must not be relied on: " + why}, nil
		}
	}
	return nil, nil
}

func evaluated(n *lineage.Node, d lineage.Digest) *Refusal {
	found := false
	for _, f := range n.Facts {
		if f.Withdrawn {
			continue
		}
		if f.Name == "eval.passed" && f.Value == false {
			return &Refusal{"evaluation", fmt.Sprintf("the model %s failed an evaluation (record %s)", d, f.Record)}
		}
		found = found || strings.HasPrefix(f.Name, "eval.")
	}
	if !found {
		return &Refusal{"evaluation", fmt.Sprintf("nobody recorded an evaluation of the model %s: 'lineal record evaluation' does", d)}
	}
	return nil
}

// approvals counts the keys whose latest word is that the model is approved.
func approvals(n *lineage.Node, approvers []string) int {
	latest := map[string]lineage.Fact{}
	for _, f := range n.Facts {
		if f.Name == "approval.decision" && !f.Withdrawn && f.Evidence.Grade == lineage.Signed && (len(approvers) == 0 || slices.Contains(approvers, f.Evidence.Observer)) {
			if old, ok := latest[f.Evidence.Observer]; !ok || f.Leaf >= old.Leaf {
				latest[f.Evidence.Observer] = f
			}
		}
	}
	count := 0
	for _, f := range latest {
		if f.Value == "approved" {
			count++
		}
	}
	return count
}
