package policy

import (
	"slices"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// What an expression costs. Only loops repeat anything, texts are not joined, and lists are no longer than the graph is wide; so the price of
// a pass through a loop's body is known before it runs, and metering is one addition per pass. CEL's own cost tracker observes every step,
// which took six times as long as the evaluation itself.
//
// The same prices give the estimate before a run: for each loop, the longest that its list may be.
const (
	stepPrice    = 1  // a comparison, a constant, a field
	factPrice    = 4  // a search through a thing's facts
	listPrice    = 8  // making a list or a map
	patternPrice = 16 // a regular expression, for each of its bytes: the text is bounded by maxMatched
)

// maxMatched bounds a text that a pattern is tried on.
const maxMatched = 512

// prices are what a rule's parts cost.
type prices struct {
	ast    *ast.AST
	params map[string]any
	steps  map[int64]uint64 // by the id of a loop's step: what a pass costs, without the passes of loops inside
	once   uint64           // what is outside of loops
	total  uint64           // the estimate
}

func priceRule(a *ast.AST, params map[string]any) *prices {
	p := &prices{ast: a, params: params, steps: map[int64]uint64{}}
	p.once, p.total = p.price(a.Expr())
	return p
}

// maxPrice keeps estimates from overflowing.
const maxPrice = 1 << 60

// price gives what one evaluation of an expression costs without its loops' passes, and the most that it costs with them.
func (p *prices) price(x ast.Expr) (once, total uint64) {
	add := func(part ast.Expr) {
		o, t := p.price(part)
		once, total = once+o, min(total+t, maxPrice)
	}
	own := uint64(stepPrice)
	switch x.Kind() {
	case ast.SelectKind:
		own = factPrice
		add(x.AsSelect().Operand())
	case ast.CallKind:
		c := x.AsCall()
		own = p.call(c)
		if c.IsMemberFunction() {
			add(c.Target())
		}
		for _, a := range c.Args() {
			add(a)
		}
	case ast.ListKind:
		own = listPrice
		for _, e := range x.AsList().Elements() {
			add(e)
		}
	case ast.MapKind:
		own = listPrice
		for _, e := range x.AsMap().Entries() {
			add(e.AsMapEntry().Key())
			add(e.AsMapEntry().Value())
		}
	case ast.ComprehensionKind:
		c := x.AsComprehension()
		own = listPrice
		add(c.IterRange())
		add(c.AccuInit())
		add(c.Result())
		pass, passTotal := p.price(c.LoopStep())
		check, _ := p.price(c.LoopCondition())
		p.steps[c.LoopStep().ID()] = pass + check
		total = min(total+saturating(p.length(c.IterRange()), passTotal+check), maxPrice)
	}
	return once + own, min(total+own, maxPrice)
}

func saturating(a, b uint64) uint64 {
	if b != 0 && a > maxPrice/b {
		return maxPrice
	}
	return a * b
}

// call prices an operator or function itself.
func (p *prices) call(c ast.CallExpr) uint64 {
	switch c.FunctionName() {
	case operators.In:
		return stepPrice + p.length(c.Args()[1])
	case operators.Equals, operators.NotEquals:
		price := uint64(stepPrice)
		for _, a := range c.Args() {
			if p.isList(a) {
				price = max(price, p.length(a))
			}
		}
		return price
	case overloads.Matches:
		args := c.Args()
		if pattern := args[len(args)-1]; pattern.Kind() == ast.LiteralKind {
			text, _ := pattern.AsLiteral().Value().(string)
			return patternPrice * uint64(1+len(text))
		}
		return patternPrice * MaxPattern
	case overloads.Contains:
		return patternPrice
	case "distinct":
		return p.length(c.Target())
	}
	if c.IsMemberFunction() {
		return factPrice
	}
	return stepPrice
}

func (p *prices) isList(x ast.Expr) bool { return p.ast.GetType(x.ID()).Kind() == types.ListKind }

// length is how long a list may be.
func (p *prices) length(x ast.Expr) uint64 {
	switch x.Kind() {
	case ast.IdentKind:
		return p.named(x.AsIdent())
	case ast.SelectKind: // params.x is one name to the checker, whose reference has it in full
		if r, ok := p.ast.ReferenceMap()[x.ID()]; ok && r.Name != "" {
			return p.named(r.Name)
		}
		return MaxAttached
	case ast.ListKind:
		return uint64(len(x.AsList().Elements()))
	case ast.ComprehensionKind: // map and filter give at most one for each
		return p.length(x.AsComprehension().IterRange())
	case ast.CallKind:
		c := x.AsCall()
		switch c.FunctionName() {
		case operators.Add:
			return p.length(c.Args()[0]) + p.length(c.Args()[1])
		case operators.Conditional:
			return max(p.length(c.Args()[1]), p.length(c.Args()[2]))
		case "distinct":
			return p.length(c.Target())
		case "texts":
			return maxTexts
		}
	}
	return MaxClosure
}

// maxTexts bounds the items of a fact that is a list: the fact has at most 4 KiB.
const maxTexts = 2048

func (p *prices) named(name string) uint64 {
	if len(name) > len(paramPrefix) && name[:len(paramPrefix)] == paramPrefix {
		if list, ok := p.params[name[len(paramPrefix):]].([]string); ok {
			return uint64(len(list))
		}
		return 0
	}
	if slices.Contains([]string{"evaluations", "approvals", "decisions", "authors"}, name) {
		return MaxAttached
	}
	return MaxClosure
}

const paramPrefix = "params."

// meterName is how a running loop finds the evaluation that it is charged to. No rule can name it.
const meterName = "@meter"

// meter puts a meter in front of each loop's step.
func (p *prices) meter(i interpreter.InterpretableV2) (interpreter.InterpretableV2, error) {
	price, ok := p.steps[i.ID()]
	if _, metered := i.(*metered); !ok || metered {
		return i, nil
	}
	return &metered{i, price}, nil
}

type metered struct {
	interpreter.InterpretableV2
	price uint64
}

// Eval implements interpreter.Interpretable.
func (m *metered) Eval(a interpreter.Activation) ref.Val {
	m.charge(a)
	return m.InterpretableV2.Eval(a)
}

// Exec implements interpreter.InterpretableV2.
func (m *metered) Exec(f *interpreter.ExecutionFrame) ref.Val {
	m.charge(f)
	return m.InterpretableV2.Exec(f)
}

// charge stops the rule when the limit is passed, in the way that CEL's own limit does: an error value would be absorbed by the next "or".
func (m *metered) charge(a interpreter.Activation) {
	v, _ := a.ResolveName(meterName)
	e, ok := v.(*evaluation)
	if !ok {
		panic(interpreter.EvalCancelledError{Cause: interpreter.CostLimitExceeded, Message: "no meter"}) // recovered by CEL: a verdict of failed
	}
	if e.cost += m.price; e.cost > e.limit {
		panic(interpreter.EvalCancelledError{Cause: interpreter.CostLimitExceeded, Message: "the cost limit is passed"}) // recovered by CEL
	}
}
