package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/env"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/interpreter"
)

// Environment is a frozen version of the language: its functions, fields and limits. A change of any is a new environment with its own
// height of activation, never an edit (protocol rule 11): all operators must give the same verdict on the same block.
type Environment struct {
	// Format is what a document says in its field "lineal".
	Format string
	// FromHeight is the first block at which policies of this format are taken and evaluated.
	FromHeight uint64
	// StaticCost is the most that a policy may cost by the estimate before it runs, over a graph of MaxClosure ancestors.
	StaticCost uint64
	// RuleCost and PolicyCost are the most that one rule, and all of them together, may cost on one model, as metered.
	RuleCost, PolicyCost uint64
}

// Environments are all versions, in order of activation.
var Environments = []Environment{
	{Format: FormatV1, FromHeight: 0, StaticCost: 400_000_000, RuleCost: 2_000_000, PolicyCost: 4_000_000},
}

// environmentOf finds a document's environment.
func environmentOf(format string) (Environment, error) {
	i := slices.IndexFunc(Environments, func(e Environment) bool { return e.Format == format })
	if i < 0 {
		return Environment{}, fmt.Errorf("%w: %q is unknown to this version of the program", ErrEnvironment, format)
	}
	return Environments[i], nil
}

// ActiveAt says whether a policy of the environment is evaluated in the block of that height.
func (e Environment) ActiveAt(height uint64) error {
	if height < e.FromHeight {
		return fmt.Errorf("%w: %s is active from block %d on, this is block %d", ErrEnvironment, e.Format, e.FromHeight, height)
	}
	return nil
}

// Functions of the standard library that are not there: what depends on the machine (time zones), hides types from the checker, or
// has no use for a rule.
var excluded = []string{overloads.TimeGetFullYear, overloads.TimeGetMonth, overloads.TimeGetDayOfYear, overloads.TimeGetDayOfMonth,
	overloads.TimeGetDate, overloads.TimeGetDayOfWeek, overloads.TimeGetHours, overloads.TimeGetMinutes, overloads.TimeGetSeconds,
	overloads.TimeGetMilliseconds, overloads.Matches, overloads.TypeConvertDyn, overloads.TypeConvertType, overloads.TypeConvertBytes}

// variables are what a rule sees, beside the policy's params.
var variables = map[string]*cel.Type{
	"model":       nodeType,
	"ancestors":   cel.ListType(nodeType),
	"datasets":    cel.ListType(nodeType),
	"models":      cel.ListType(nodeType),
	"runs":        cel.ListType(nodeType),
	"evaluations": cel.ListType(nodeType),
	"approvals":   cel.ListType(nodeType),
	"decisions":   cel.ListType(nodeType),
	"taints":      cel.ListType(taintType),
	"gaps":        cel.ListType(taintType),
	"missing":     cel.ListType(cel.StringType),
	"authors":     cel.ListType(cel.StringType),
	"now":         nowType,
}

// newEnv builds the environment for one document's params.
func newEnv(params map[string]any) (*cel.Env, error) {
	base, err := baseEnv()
	if err != nil {
		return nil, err
	}
	var opts []cel.EnvOption
	for _, name := range sortedKeys(params) {
		opts = append(opts, cel.Variable("params."+name, paramType(params[name])))
	}
	return base.Extend(opts...)
}

func paramType(v any) *cel.Type {
	switch v.(type) {
	case bool:
		return cel.BoolType
	case int64:
		return cel.IntType
	case []string:
		return cel.ListType(cel.StringType)
	}
	return cel.StringType
}

func paramValue(v any) ref.Val {
	switch v := v.(type) {
	case bool:
		return types.Bool(v)
	case int64:
		return types.Int(v)
	case []string:
		return types.NewStringList(adapter, v)
	case string:
		return types.String(v)
	}
	return types.NewErr("a parameter of a strange type")
}

var baseEnv = sync.OnceValues(func() (*cel.Env, error) {
	subset := env.NewLibrarySubset()
	for _, name := range excluded {
		subset.AddExcludedFunctions(env.NewFunction(name))
	}
	// texts are compared, not made: so none is longer than a fact, and no operation on one is dear
	subset.AddExcludedFunctions(env.NewFunction(operators.Add, &env.Overload{ID: overloads.AddString}, &env.Overload{ID: overloads.AddBytes}),
		env.NewFunction(operators.Modulo))
	opts := []cel.EnvOption{
		cel.CustomTypeAdapter(adapter), cel.CustomTypeProvider(provider{adapter}), cel.StdLib(cel.StdLibSubset(subset)),
		cel.ParserExpressionSizeLimit(MaxExpression), cel.ParserRecursionLimit(64),
		cel.ASTValidators(cel.ValidateDurationLiterals(), cel.ValidateTimestampLiterals(), cel.ValidateRegexLiterals(),
			cel.ValidateHomogeneousAggregateLiterals(), cel.ValidateComprehensionNestingLimit(MaxNesting)),
		cel.EagerlyValidateDeclarations(true),
	}
	for _, name := range sortedKeys(variables) {
		opts = append(opts, cel.Variable(name, variables[name]))
	}
	opts = append(opts, clockFunctions()...)
	opts = append(opts, ownFunctions()...)
	return cel.NewCustomEnv(opts...)
})

// ownFunctions are what the vocabulary adds to CEL's.
func ownFunctions() []cel.EnvOption {
	ask := func(name string, result *cel.Type, get func(n *nodeValue, fact string) ref.Val) cel.EnvOption {
		return cel.Function(name, cel.MemberOverload("lineal_node_"+name, []*cel.Type{nodeType, cel.StringType}, result,
			cel.BinaryBinding(func(a, b ref.Val) ref.Val {
				n, okN := a.(*nodeValue)
				fact, okF := b.(types.String)
				if !okN || !okF {
					return types.NewErr("%s: no node or no name of a fact", name)
				}
				return get(n, string(fact))
			})))
	}
	return []cel.EnvOption{
		ask("text", cel.StringType, (*nodeValue).text),
		ask("number", cel.DoubleType, (*nodeValue).number),
		ask("flag", cel.BoolType, (*nodeValue).flag),
		ask("texts", cel.ListType(cel.StringType), (*nodeValue).texts),
		ask("moment", cel.TimestampType, (*nodeValue).moment),
		ask("knows", cel.BoolType, func(n *nodeValue, fact string) ref.Val { return types.Bool(n.knows(fact)) }),
		ask("gradeOf", cel.StringType, (*nodeValue).gradeOf),
		ask("observer", cel.StringType, (*nodeValue).observer),
		ask("independent", cel.BoolType, (*nodeValue).independent),
		cel.Function("distinct", cel.MemberOverload("lineal_list_distinct", []*cel.Type{cel.ListType(cel.StringType)},
			cel.ListType(cel.StringType), cel.UnaryBinding(distinct))),
		cel.Function(overloads.Matches, cel.MemberOverload(overloads.MatchesString, []*cel.Type{cel.StringType, cel.StringType}, cel.BoolType,
			cel.BinaryBinding(matches))),
		cel.Function("days", cel.Overload("lineal_days", []*cel.Type{cel.IntType}, cel.DurationType, cel.UnaryBinding(days))),
	}
}

// distinct keeps the first of equal texts.
func distinct(v ref.Val) ref.Val {
	list, ok := v.(traits.Lister)
	if !ok {
		return types.MaybeNoSuchOverloadErr(v)
	}
	var out []string
	seen := map[string]bool{}
	for it := list.Iterator(); it.HasNext() == types.True; {
		text, ok := it.Next().(types.String)
		if !ok {
			return types.NewErr("distinct: a list of something else than texts")
		}
		if !seen[string(text)] {
			seen[string(text)] = true
			out = append(out, string(text))
		}
	}
	return types.NewStringList(adapter, out)
}

// matches is CEL's, on texts of bounded length.
func matches(a, b ref.Val) ref.Val {
	text, okText := a.(types.String)
	pattern, okPattern := b.(types.String)
	switch {
	case !okText || !okPattern:
		return types.MaybeNoSuchOverloadErr(a)
	case len(text) > maxMatched:
		return tooLongToMatch(text)
	}
	return text.Match(pattern)
}

// compiledPattern compiles a rule's pattern once, with the bound of matches.
var compiledPattern = &interpreter.RegexOptimization{
	Function: overloads.Matches, OverloadID: overloads.MatchesString, RegexIndex: 1,
	Factory: func(call interpreter.InterpretableCall, pattern string) (interpreter.InterpretableCall, error) {
		re, err := regexp.Compile(pattern)
		if err != nil {
			return nil, err
		}
		return interpreter.NewCall(call.ID(), call.Function(), call.OverloadID(), call.Args(), func(args ...ref.Val) ref.Val {
			text, ok := args[0].(types.String)
			switch {
			case !ok:
				return types.MaybeNoSuchOverloadErr(args[0])
			case len(text) > maxMatched:
				return tooLongToMatch(text)
			}
			return types.Bool(re.MatchString(string(text)))
		}), nil
	},
}

func tooLongToMatch(text types.String) ref.Val {
	return types.NewErr("matches: a text of %d bytes, at most %d are allowed", len(text), maxMatched)
}

// days is a duration of whole days.
func days(v ref.Val) ref.Val {
	n, ok := v.(types.Int)
	if !ok {
		return types.MaybeNoSuchOverloadErr(v)
	}
	if n < 0 || n > 100*366 {
		return types.NewErr("days: %d is not from 0 to 36600", n)
	}
	return types.Duration{Duration: 24 * 3600 * 1e9 * asDuration(n)}
}

// compileRule checks a rule and plans it.
func (e Environment) compileRule(c *cel.Env, params map[string]any, r Rule) (cel.Program, *prices, error) {
	a, issues := c.Compile(r.Require)
	if issues.Err() != nil {
		return nil, nil, fmt.Errorf("%w: rule %q: %s", ErrCompile, r.ID, explainMistake(r.Require, params, issues.Errors()))
	}
	if a.OutputType() != cel.BoolType {
		return nil, nil, fmt.Errorf("%w: rule %q: it yields a %s, a rule is true or false: compare it with something, as in size(approvals) >= 2 or model.licence == \"MIT\"", ErrCompile,
			r.ID, cel.FormatCELType(a.OutputType()))
	}
	if err := inspect(a.NativeRep()); err != nil {
		return nil, nil, fmt.Errorf("%w: rule %q: %w", ErrCompile, r.ID, err)
	}
	prices := priceRule(a.NativeRep(), params)
	if prices.total > e.StaticCost {
		return nil, prices, fmt.Errorf("%w: rule %q may cost %d over %d ancestors, at most %d is allowed; a loop inside a loop over ancestors is the usual reason",
			ErrTooDear, r.ID, prices.total, MaxClosure, e.StaticCost)
	}
	p, err := c.Program(a, cel.EvalOptions(cel.OptOptimize), cel.OptimizeRegex(compiledPattern), cel.CustomDecoratorV2(prices.meter))
	if err != nil {
		return nil, prices, fmt.Errorf("%w: rule %q: %w", ErrCompile, r.ID, err)
	}
	return p, prices, nil
}

// inspect refuses what would not be the same everywhere: loops over maps, patterns that are computed, long, or read by Unicode's tables.
func inspect(a *ast.AST) (err error) {
	ast.PreOrderVisit(a.Expr(), ast.NewExprVisitor(func(x ast.Expr) {
		if err != nil {
			return
		}
		switch x.Kind() {
		case ast.ComprehensionKind:
			if k := a.GetType(x.AsComprehension().IterRange().ID()).Kind(); k != types.ListKind {
				err = fmt.Errorf("a loop over a %s: only lists have an order", cel.FormatCELType(a.GetType(x.AsComprehension().IterRange().ID())))
			}
		case ast.StructKind:
			err = fmt.Errorf("it constructs a %s: rules read the graph, they do not make it up", x.AsStruct().TypeName())
		case ast.CallKind:
			if call := x.AsCall(); call.FunctionName() == overloads.Matches {
				err = inspectPattern(call)
			}
		}
	}))
	return err
}

func inspectPattern(call ast.CallExpr) error {
	args := call.Args()
	pattern := args[len(args)-1]
	if pattern.Kind() != ast.LiteralKind {
		return fmt.Errorf("a pattern must be a literal text")
	}
	text, _ := pattern.AsLiteral().Value().(string)
	if len(text) > MaxPattern {
		return fmt.Errorf("a pattern of %d bytes, at most %d are allowed", len(text), MaxPattern)
	}
	for _, class := range []string{`\p`, `\P`, `(?i`} {
		if strings.Contains(text, class) {
			return fmt.Errorf("a pattern with %s: what it means changes with Unicode's tables; list the characters", class)
		}
	}
	return nil
}
