package policy

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/lineage"
)

// Program is a policy that compiles. It is immutable and safe for concurrent use.
type Program struct {
	doc      Document
	env      Environment
	id       common.Hash
	validFor uint64
	rules    []program
	params   map[string]ref.Val // by "params.name"
	cost     uint64             // static estimate of all rules
}

type program struct {
	Rule
	cel  cel.Program
	once uint64 // the price of what is outside loops
}

// Compile checks a document and plans its rules. Errors wrap ErrCompile, ErrTooDear or ErrEnvironment and name the rule.
func Compile(d Document) (*Program, error) {
	e, err := environmentOf(d.Lineal)
	if err != nil {
		return nil, err
	}
	id, err := d.ID()
	if err != nil {
		return nil, err
	}
	validFor, err := d.validFor()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	p := &Program{doc: d, env: e, id: id, validFor: validFor, params: map[string]ref.Val{}}
	for name, v := range d.Params {
		p.params["params."+name] = paramValue(v)
	}
	c, err := newEnv(d.Params)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCompile, err)
	}
	for _, r := range d.Rules {
		planned, prices, err := e.compileRule(c, d.Params, r)
		if err != nil {
			return nil, err
		}
		if r.Grade == "" {
			r.Grade = d.Grade
		}
		p.rules = append(p.rules, program{r, planned, prices.once})
		if p.cost += prices.total; p.cost > e.StaticCost {
			return nil, fmt.Errorf("%w: its rules together may cost %d over %d ancestors, at most %d is allowed", ErrTooDear, p.cost, MaxClosure, e.StaticCost)
		}
	}
	return p, nil
}

// Load parses and compiles a policy's source.
func Load(source []byte) (*Program, error) {
	d, err := ParseDocument(source)
	if err != nil {
		return nil, err
	}
	return Compile(d)
}

// ID is the policy's identity.
func (p *Program) ID() common.Hash { return p.id }

// Document is the policy's source, to read only.
func (p *Program) Document() Document { return p.doc }

// Environment is the version of the language that the policy is written in.
func (p *Program) Environment() Environment { return p.env }

// StaticCost is what the policy may cost at most, by the estimate.
func (p *Program) StaticCost() uint64 { return p.cost }

// RuleHash names a failed rule on chain: keccak256 of its id.
func RuleHash(id string) common.Hash { return keccak([]byte(id)) }

// Result is a verdict with its reasons.
type Result struct {
	Model  lineage.Digest `json:"model"`
	Policy common.Hash    `json:"policy"`
	Name   string         `json:"name"`
	Draft  bool           `json:"draft,omitempty"`
	Passed bool           `json:"passed"`
	// Failed is the first rule that failed; empty when passed.
	Failed string `json:"failedRule,omitempty"`
	// Why says in a sentence why that rule failed.
	Why   string       `json:"why,omitempty"`
	Rules []RuleResult `json:"rules"`
	// Time is the ledger's time of the verdict; until ValidUntil it holds, as long as nothing is recorded that bears on it.
	Time       uint64 `json:"time"`
	ValidUntil uint64 `json:"validUntil"`
	// Ancestors were looked at, at a cost of Units.
	Ancestors int    `json:"ancestors"`
	Units     uint64 `json:"units"`
}

// RuleResult is what became of one rule.
type RuleResult struct {
	ID      string `json:"id"`
	Passed  bool   `json:"passed"`
	Waived  string `json:"waived,omitempty"` // the record of the decision that waived it
	Explain string `json:"explain,omitempty"`
	Why     string `json:"why,omitempty"`
	// Facts are what the rule looked at last before it failed, taints and gaps what it found.
	Facts  []lineage.Fact `json:"facts,omitempty"`
	Taints []Taint        `json:"taints,omitempty"`
}

// Options of an evaluation.
type Options struct {
	// Explain evaluates every rule, and says why those fail that do. Without it the first failure ends the evaluation; the verdict, its
	// failed rule and its units are the same, except that later rules are not charged.
	Explain bool
}

// Evaluate gives the policy's verdict on a model at the ledger's time. An error means that the lineage could not be read, and is no
// verdict; everything else, whatever is wrong with the graph, is a verdict.
func (p *Program) Evaluate(ctx context.Context, v *View, model lineage.Digest, now uint64, o Options) (Result, error) {
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	v.stamp++
	e := &evaluation{prog: p, view: v, now: now, flip: math.MaxUint64, grade: p.doc.Grade, explain: o.Explain, lists: map[listKey]ref.Val{}}
	r := Result{Model: model, Policy: p.id, Name: p.doc.Name, Draft: p.doc.Draft, Time: now}
	rule, why, err := e.open(model)
	if err != nil {
		return Result{}, err
	}
	if rule != "" {
		r.Rules = []RuleResult{{ID: rule, Why: why}}
	} else if err := e.rules(&r); err != nil {
		return Result{}, err
	}
	r.Passed = true
	for _, x := range r.Rules {
		if !x.Passed && x.Waived == "" {
			r.Passed, r.Failed, r.Why = false, x.ID, x.Why
			break
		}
	}
	r.Ancestors = len(e.closure)
	r.Units = UnitsPerEvaluation + UnitsPerNode*uint64(1+len(e.closure)+e.nodes) + e.cost/CostPerUnit
	r.ValidUntil = now + p.validFor
	if e.flip != math.MaxUint64 {
		r.ValidUntil = min(r.ValidUntil, e.flip-1)
	}
	return r, nil
}

// rules evaluates them in order.
func (e *evaluation) rules(r *Result) error {
	for i := range e.prog.rules {
		rule := &e.prog.rules[i]
		x, err := e.rule(rule)
		if err != nil {
			return err
		}
		if !x.Passed && x.ID == rule.ID {
			if x.Waived, err = e.waived(rule.ID); err != nil {
				return err
			}
		}
		r.Rules = append(r.Rules, x)
		failed := !x.Passed && x.Waived == ""
		if failed && (!e.explain || x.ID != rule.ID) {
			return nil
		}
	}
	return nil
}

// evaluation is one policy on one model at one time.
type evaluation struct {
	prog      *Program
	view      *View
	now, flip uint64
	grade     lineage.Grade // of the rule at work
	explain   bool

	model   *nodeValue
	closure []*nodeValue // the model's ancestors, by depth, then digest
	nodes   int          // read beside the closure
	cost    uint64       // of the rules so far
	limit   uint64       // of cost
	lists   map[listKey]ref.Val
	named   [namedLists]ref.Val
	failure error // of the store below

	looked []access        // the last things looked at, when explaining
	asked  map[string]bool // variables that the rule used, when explaining
}

type access struct {
	n    *node
	name string
	fact *lineage.Fact
	at   uint64 // of "time"
	// reason says why it is not known.
	reason string
}

// maxLooked is how many of the last facts a failed rule shows.
const maxLooked = 8

func (e *evaluation) note(n *node, name string, f *lineage.Fact) {
	if !e.explain {
		return
	}
	if len(e.looked) == maxLooked {
		e.looked = append(e.looked[:0], e.looked[1:]...)
	}
	e.looked = append(e.looked, access{n: n, name: name, fact: f})
}

func (e *evaluation) noteTime(n *node, at uint64) {
	if e.note(n, "time", nil); e.explain {
		e.looked[len(e.looked)-1].at = at
	}
}

// fatal keeps an error of the store, and stops the rule.
func (e *evaluation) fatal(err error) ref.Val {
	e.failure = errors.Join(e.failure, err)
	return types.WrapErr(err)
}

// open finds the model's ancestors. It returns a rule of the engine's own when the model cannot be judged.
func (e *evaluation) open(model lineage.Digest) (rule, why string, err error) {
	root, err := e.view.load(model)
	if err != nil {
		return "", "", err
	}
	if root.Missing {
		return RuleModel, fmt.Sprintf("nobody has recorded the model %s", model), nil
	}
	level := []*node{root}
	root.mark = e.view.stamp
	edges := 0
	for depth := 0; len(level) > 0; depth++ {
		slices.SortFunc(level, func(a, b *node) int { return cmp.Compare(a.Digest, b.Digest) })
		e.view.ahead(level)
		values := make([]nodeValue, len(level))
		var next []*node
		for i, n := range level {
			values[i] = nodeValue{node: n, e: e, depth: depth}
			n.value = &values[i]
			if depth == 0 {
				e.model = n.value
			} else {
				e.closure = append(e.closure, n.value)
			}
			if err := e.view.expand(n); err != nil {
				return "", "", err
			}
			edges += len(n.parents)
			if len(e.closure)+len(next) > MaxClosure || edges > MaxEdges {
				return RuleBounds, fmt.Sprintf("the model has more than %d ancestors or %d edges; a policy looks at no more", MaxClosure, MaxEdges), nil
			}
			for _, l := range n.parents {
				if l.to.mark != e.view.stamp && e.trusts(l.evidence, n.Origin) {
					l.to.mark = e.view.stamp
					next = append(next, l.to)
				}
			}
		}
		level = next
	}
	for _, n := range append([]*nodeValue{e.model}, e.closure...) {
		if n.Truncated && (len(e.prog.doc.Trust.Keys) > 0 || e.trusts(n.Facts[len(n.Facts)-1].Evidence, n.Origin)) {
			// those of the author and of operators come first: strangers cannot crowd them out, but can those of other trusted keys
			return RuleBounds, fmt.Sprintf("%s cannot be judged: more facts are recorded about it than a policy looks at", n.describe()), nil
		}
		if n.crowded != "" {
			return RuleBounds, fmt.Sprintf("%s cannot be judged: %s", n.describe(), n.crowded), nil
		}
	}
	return "", "", nil
}

// rule evaluates one.
func (e *evaluation) rule(r *program) (RuleResult, error) {
	e.grade, e.looked, e.asked = r.Grade, nil, nil
	if e.explain {
		e.asked = map[string]bool{}
	}
	e.cost += r.once
	e.limit = min(e.cost+e.prog.env.RuleCost, e.prog.env.PolicyCost)
	out, _, err := r.cel.Eval(e)
	if e.failure != nil {
		return RuleResult{}, e.failure
	}
	x := RuleResult{ID: r.ID, Passed: err == nil && out == types.True, Explain: r.Explain}
	var cancelled interpreter.EvalCancelledError
	switch {
	case errors.As(err, &cancelled):
		return RuleResult{ID: RuleBounds, Why: fmt.Sprintf("with rule %q the policy costs more than %d on this model (at most %d for one rule, %d for all)", r.ID, e.limit,
			e.prog.env.RuleCost, e.prog.env.PolicyCost)}, nil
	case !x.Passed && e.explain:
		e.why(&x, err)
	}
	return x, nil
}

// waived looks for a decision of a key that the policy names to let the model pass in spite of a rule.
func (e *evaluation) waived(rule string) (record string, err error) {
	if len(e.prog.doc.Waivers) == 0 {
		return "", nil
	}
	a, err := e.view.attachedTo(e.model.node, lineage.Decided)
	if err != nil {
		return "", err
	}
	e.nodes += len(a.list)
	policy := lineage.NewDigest(e.prog.id)
	for _, x := range a.list {
		n := x.node
		if err := e.view.refresh(n); err != nil {
			return "", err
		}
		if n.Origin == nil {
			continue
		}
		if _, ok := slices.BinarySearch(e.prog.doc.Waivers, bareKey(n.Origin.Observer)); !ok {
			continue
		}
		if err := e.view.expand(n); err != nil {
			return "", err
		}
		own := func(name string) string { return ownText(n, name) }
		if own("decision") != "waive" || own("decision.rule") != rule || own("decision.policy") != string(policy) || len(e.revoked(n)) > 0 {
			continue
		}
		// a waiver ends, or it is a change of the policy
		until, ok := parseTime(own("decision.expires"))
		if ok && e.compareNow(until.Unix()) == types.Int(-1) {
			return string(n.Digest), nil
		}
	}
	return "", nil
}

// ownText is a fact as the thing's own author states it.
func ownText(n *node, name string) string {
	for i := range n.Facts {
		if f := &n.Facts[i]; f.Name == name && f.Evidence.Observer == n.Origin.Observer {
			text, _ := f.Value.(string)
			return text
		}
	}
	return ""
}

// revoked are the revocations of a thing that count: of its author, of bonded operators and of trusted keys.
func (e *evaluation) revoked(n *node) (list []Revocation) {
	for _, r := range n.revocations {
		if e.trusts(r.Evidence, n.Origin) {
			list = append(list, r)
		}
	}
	return list
}
