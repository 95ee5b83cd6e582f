package lineage

import (
	"fmt"
	"math"
	"time"
)

// Evaluation is a measurement of the subjects (models) on a data set. The evaluation itself is a node, named by its record.
type Evaluation struct {
	Common
	Dataset   *Resource `json:"dataset,omitempty"`
	Metrics   []Metric  `json:"metrics"`
	Method    string    `json:"method,omitempty"`
	Evaluator string    `json:"evaluator,omitempty"` // program or organization
	Passed    *bool     `json:"passed,omitempty"`    // against the evaluator's own bar
}

// Metric is one number of an evaluation.
type Metric struct {
	Name  string   `json:"name"`
	Value float64  `json:"value"`
	Lower *float64 `json:"lower,omitempty"` // confidence bounds
	Upper *float64 `json:"upper,omitempty"`
	Slice string   `json:"slice,omitempty"` // a part of the data set, such as age>60
}

// PredicateType implements Predicate.
func (*Evaluation) PredicateType() string { return PredicateEvaluation }

// Validate implements Predicate.
func (e *Evaluation) Validate(subjects []Resource) error {
	if err := firstError(e.validate(), subjectsOf(subjects, KindModel, KindCheckpoint, KindArtifact),
		checkText("method", e.Method, MaxText), checkText("evaluator", e.Evaluator, MaxName)); err != nil {
		return err
	}
	if len(e.Metrics) == 0 || len(e.Metrics) > MaxFacts/2 {
		return fmt.Errorf("%w: %d metrics, want 1 to %d", ErrInvalid, len(e.Metrics), MaxFacts/2)
	}
	for i, m := range e.Metrics {
		if err := firstError(required("metric name", m.Name, 80), checkText("slice", m.Slice, 80)); err != nil {
			return err
		}
		if math.IsNaN(m.Value) || math.IsInf(m.Value, 0) || m.Lower != nil && m.Upper != nil && *m.Lower > *m.Upper {
			return fmt.Errorf("%w: metrics[%d] (%s) is no number with ordered bounds", ErrInvalid, i, m.Name)
		}
	}
	if e.Dataset != nil {
		return materials("dataset", []Resource{*e.Dataset}, true)
	}
	return nil
}

func (e *Evaluation) describe(subjects []Resource, c *Content) {
	e.Common.describe(subjects, c)
	act := c.act(KindEvaluation, "", subjects[0])
	for _, s := range subjects {
		c.about(s, KindModel)
		c.edge(act, s, Evaluated, s.Grade())
		for _, m := range e.Metrics {
			name := "eval." + m.Name
			if m.Slice != "" {
				name += "[" + m.Slice + "]"
			}
			c.fact(s, name, m.Value)
			if m.Lower != nil {
				c.fact(s, name+".lower", *m.Lower)
			}
			if m.Upper != nil {
				c.fact(s, name+".upper", *m.Upper)
			}
		}
		c.time(s, "eval.time", e.Time)
		if e.Passed != nil {
			c.fact(s, "eval.passed", *e.Passed)
		}
		if e.Dataset != nil {
			c.text(s, "eval.dataset", string(e.Dataset.SHA256()))
		}
	}
	c.text(act, "eval.method", short(e.Method))
	c.text(act, "eval.evaluator", e.Evaluator)
	if e.Dataset != nil {
		c.material(act, *e.Dataset, KindDataset, EvaluatedOn)
	}
}

// Approval is a decision of the key that signs it to let the subjects be used, or not. Two approvers are two keys.
type Approval struct {
	Common
	Decision string     `json:"decision"`        // approved, rejected
	Role     string     `json:"role,omitempty"`  // in which the signer decides: model-owner, risk, legal, ...
	Scope    string     `json:"scope,omitempty"` // what for: staging, production, a use case
	Expires  *time.Time `json:"expires,omitempty"`
	Reason   string     `json:"reason,omitempty"`
}

// PredicateType implements Predicate.
func (*Approval) PredicateType() string { return PredicateApproval }

// Validate implements Predicate.
func (a *Approval) Validate([]Resource) error {
	return firstError(a.validate(), oneOf("decision", a.Decision, "approved", "rejected"), checkText("role", a.Role, MaxName),
		checkText("scope", a.Scope, MaxName), checkText("reason", a.Reason, MaxText))
}

func (a *Approval) describe(subjects []Resource, c *Content) {
	a.Common.describe(subjects, c)
	act := c.act(KindApproval, "", subjects[0])
	for _, s := range subjects {
		c.about(s, "")
		c.edge(act, s, Approved, Signed)
		c.signed(s, "approval.decision", a.Decision)
		c.signed(s, "approval.role", a.Role)
	}
	c.signed(act, "approval.decision", a.Decision)
	c.signed(act, "approval.role", a.Role)
	c.signed(act, "approval.scope", a.Scope)
	c.signed(act, "approval.reason", short(a.Reason))
	if a.Expires != nil {
		c.signed(act, "approval.expires", a.Expires.UTC().Format(time.RFC3339))
	}
}

// Deployment says that the subjects (models) came into use somewhere, or went out of it.
type Deployment struct {
	Common
	Status      string `json:"status"` // started, stopped
	Environment string `json:"environment"`
	Endpoint    string `json:"endpoint,omitempty"`
	ChainID     uint64 `json:"chainId,omitempty"` // where contracts use it
	Contract    string `json:"contract,omitempty"`
	Purpose     string `json:"purpose,omitempty"` // the intended purpose
}

// PredicateType implements Predicate.
func (*Deployment) PredicateType() string { return PredicateDeployment }

// Validate implements Predicate.
func (d *Deployment) Validate(subjects []Resource) error {
	return firstError(d.validate(), subjectsOf(subjects, KindModel, KindCheckpoint, KindArtifact), oneOf("status", d.Status, "started", "stopped"),
		required("environment", d.Environment, MaxName), checkText("endpoint", d.Endpoint, MaxName), checkText("contract", d.Contract, MaxName),
		checkText("purpose", d.Purpose, MaxText))
}

func (d *Deployment) describe(subjects []Resource, c *Content) {
	d.Common.describe(subjects, c)
	act := c.act(KindDeployment, d.Environment, subjects[0])
	for _, s := range subjects {
		c.about(s, KindModel)
		c.edge(act, s, DeployedAs, s.Grade())
	}
	c.text(act, "deployment.status", d.Status)
	c.text(act, "deployment.environment", d.Environment)
	c.text(act, "deployment.endpoint", d.Endpoint)
	c.text(act, "deployment.contract", d.Contract)
	c.text(act, "deployment.purpose", short(d.Purpose))
	if d.ChainID != 0 {
		c.fact(act, "deployment.chain", fmt.Sprint(d.ChainID))
	}
}

// Supersession says that the subjects take the place of older things. It is no derivation: taint does not follow it.
type Supersession struct {
	Common
	Supersedes []Resource `json:"supersedes"`
	Reason     string     `json:"reason,omitempty"`
}

// PredicateType implements Predicate.
func (*Supersession) PredicateType() string { return PredicateSupersession }

// Validate implements Predicate.
func (p *Supersession) Validate(subjects []Resource) error {
	if len(p.Supersedes) == 0 {
		return fmt.Errorf("%w: supersedes is empty", ErrInvalid)
	}
	for _, old := range p.Supersedes {
		for _, s := range subjects {
			if old.SHA256() == s.SHA256() {
				return fmt.Errorf("%w: %s supersedes itself", ErrInvalid, s.SHA256())
			}
		}
	}
	return firstError(p.validate(), materials("supersedes", p.Supersedes, true), checkText("reason", p.Reason, MaxText))
}

func (p *Supersession) describe(subjects []Resource, c *Content) {
	p.Common.describe(subjects, c)
	for _, s := range subjects {
		c.node(s, "")
		for _, old := range p.Supersedes {
			c.materialAt(s, old, s.Kind(), Supersedes, Signed)
		}
		c.signed(s, "supersession.reason", short(p.Reason))
	}
}

// Revocation says that the subjects must no longer be relied on. A subject is a thing, or a record by its id. It taints what derives from it.
type Revocation struct {
	Common
	// Reason: licence, consent, security, quality, ban, error, erasure, key-compromise, other.
	Reason string `json:"reason"`
	Detail string `json:"detail,omitempty"`
	// Lifts is the id of an earlier revocation that this one takes back; only the key that signed that one can.
	Lifts string `json:"lifts,omitempty"`
}

// PredicateType implements Predicate.
func (*Revocation) PredicateType() string { return PredicateRevocation }

// Validate implements Predicate.
func (r *Revocation) Validate([]Resource) error {
	if r.Lifts != "" && !Digest(r.Lifts).Valid() {
		return fmt.Errorf("%w: lifts is %s, want a record id sha256:<hex>", ErrInvalid, clip(r.Lifts))
	}
	return firstError(r.validate(), oneOf("reason", r.Reason, "licence", "consent", "security", "quality", "ban", "error", "erasure",
		"key-compromise", "other"), checkText("detail", r.Detail, MaxText))
}

func (r *Revocation) describe(subjects []Resource, c *Content) {
	r.Common.describe(subjects, c)
	for _, s := range subjects {
		c.revoke(s, r.Reason, Digest(r.Lifts))
	}
}

// Decision is what a person decided about the subjects: to waive a rule, to override a status, to confirm it.
type Decision struct {
	Common
	Decision string     `json:"decision"`         // waive, override, confirm, reject
	Policy   string     `json:"policy,omitempty"` // its digest
	Rule     string     `json:"rule,omitempty"`
	Role     string     `json:"role,omitempty"`
	Reason   string     `json:"reason"`
	Expires  *time.Time `json:"expires,omitempty"`
}

// PredicateType implements Predicate.
func (*Decision) PredicateType() string { return PredicateDecision }

// Validate implements Predicate.
func (d *Decision) Validate([]Resource) error {
	if d.Policy != "" && !Digest(d.Policy).Valid() {
		return fmt.Errorf("%w: policy is %s, want its digest sha256:<hex>", ErrInvalid, clip(d.Policy))
	}
	return firstError(d.validate(), oneOf("decision", d.Decision, "waive", "override", "confirm", "reject"), checkText("rule", d.Rule, MaxName),
		checkText("role", d.Role, MaxName), required("reason", d.Reason, MaxText))
}

func (d *Decision) describe(subjects []Resource, c *Content) {
	d.Common.describe(subjects, c)
	act := c.act(KindDecision, "", subjects[0])
	for _, s := range subjects {
		c.about(s, "")
		c.edge(act, s, Decided, Signed)
	}
	c.signed(act, "decision", d.Decision)
	c.signed(act, "decision.policy", d.Policy)
	c.signed(act, "decision.rule", d.Rule)
	c.signed(act, "decision.role", d.Role)
	c.signed(act, "decision.reason", short(d.Reason))
	if d.Expires != nil {
		c.signed(act, "decision.expires", d.Expires.UTC().Format(time.RFC3339))
	}
}
