package policy

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/lineal-network/lineal/node/lineage"
)

// Unknown says why a rule could not know something; it makes the rule fail.
type Unknown struct {
	Subject lineage.Digest `json:"subject"`
	Name    string         `json:"name"` // of the fact
	Reason  string         `json:"reason"`
	Facts   []lineage.Fact `json:"facts,omitempty"` // what there is instead
}

// Error implements error.
func (u *Unknown) Error() string { return u.Reason }

// trusts says whether a statement about a thing counts.
func (e *evaluation) trusts(by lineage.Evidence, about *lineage.Evidence) bool {
	t := &e.prog.doc.Trust
	switch {
	case !t.NotOrigin && (by.Origin || about != nil && by.Observer == about.Observer):
		return true
	case !t.NotOperators && by.Bonded:
		return true
	}
	_, found := slices.BinarySearch(t.Keys, bareKey(by.Observer))
	return found
}

func bareKey(id string) string { return strings.TrimPrefix(id, "sha256:") }

// fact picks the statement that counts: of those trusted, the strongest grade, which must reach the rule's, and whose best sources must
// agree. An evaluation's results are facts of the model that come from its record.
func (n *nodeValue) fact(name string) (*lineage.Fact, *Unknown) {
	facts, origin := n.Facts, n.Origin
	var record string
	if n.of != nil && n.Kind == lineage.KindEvaluation && strings.HasPrefix(name, "eval.") && name != "eval.method" && name != "eval.evaluator" {
		facts, record = n.of.Facts, string(n.Digest)
	}
	var best *lineage.Fact
	var rivals []lineage.Fact
	var stranger *lineage.Fact
	for i := range facts {
		f := &facts[i]
		if f.Name != name || f.Withdrawn || (record != "" && f.Record != record) {
			continue
		}
		if !n.e.trusts(f.Evidence, origin) {
			stranger = f
			continue
		}
		switch {
		case best == nil || !best.Evidence.Grade.AtLeast(f.Evidence.Grade):
			best, rivals = f, nil
		case f.Evidence.Grade == best.Evidence.Grade && !sameValue(f.Value, best.Value):
			rivals = append(rivals, *f)
		}
	}
	n.e.note(n.node, name, best)
	switch {
	case best == nil && n.Missing:
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is missing: others name it, and nobody has recorded it", name, n.describe()))
	case best == nil && n.Truncated:
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is missing among the facts that are looked at; there are more", name, n.describe()))
	case best == nil && stranger != nil:
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is stated only by key %s, whom the policy does not trust", name, n.describe(),
			shortKey(stranger.Evidence.Observer)), *stranger)
	case best == nil:
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is missing", name, n.describe()))
	case !best.Evidence.Grade.AtLeast(n.e.grade):
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is %s, not %s", name, n.describe(), best.Evidence.Grade, wanted(n.e.grade)), *best)
	case len(rivals) > 0:
		return nil, n.unknown(name, fmt.Sprintf("%s of %s is disputed: %s by key %s, %s by key %s", name, n.describe(), show(best.Value),
			shortKey(best.Evidence.Observer), show(rivals[0].Value), shortKey(rivals[0].Evidence.Observer)), append(rivals, *best)...)
	}
	return best, nil
}

// wanted names what a grade asks for.
func wanted(g lineage.Grade) string {
	switch g {
	case lineage.Fetched:
		return "fetched or observed"
	case lineage.Signed:
		return "signed, fetched or observed"
	}
	return string(g)
}

func shortKey(id string) string {
	id = bareKey(id)
	return id[:min(12, len(id))]
}

func (n *nodeValue) unknown(name, reason string, facts ...lineage.Fact) *Unknown {
	if k := len(n.e.looked) - 1; k >= 0 && n.e.looked[k].n == n.node && n.e.looked[k].name == name {
		n.e.looked[k].reason = reason // for rules that ask whether something is known
	}
	return &Unknown{Subject: n.Digest, Name: name, Reason: reason, Facts: facts}
}

// show prints a fact's value for a sentence.
func show(v any) string {
	text := fmt.Sprint(v)
	if s, ok := v.(string); ok {
		text = fmt.Sprintf("%q", s)
	}
	if len(text) > 120 {
		text = text[:117] + "..."
	}
	return text
}

// sameValue compares facts' values: text, number, truth value, or a list of texts.
func sameValue(a, b any) bool {
	la, okA := a.([]any)
	lb, okB := b.([]any)
	if okA || okB {
		return okA && okB && slices.EqualFunc(la, lb, sameValue)
	}
	switch a := a.(type) {
	case string:
		b, ok := b.(string)
		return ok && a == b
	case float64:
		b, ok := b.(float64)
		return ok && a == b
	case bool:
		b, ok := b.(bool)
		return ok && a == b
	}
	return a == nil && b == nil
}

// knows says whether a fact is known well enough for the rule.
func (n *nodeValue) knows(name string) bool {
	_, unknown := n.fact(name)
	return unknown == nil
}

func (n *nodeValue) wrong(name, want string, f *lineage.Fact) ref.Val {
	return types.WrapErr(n.unknown(name, fmt.Sprintf("%s of %s is no %s but %s", name, n.describe(), want, show(f.Value)), *f))
}

func (n *nodeValue) text(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	text, ok := f.Value.(string)
	if !ok {
		return n.wrong(name, "text", f)
	}
	return types.String(text)
}

func (n *nodeValue) number(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	x, ok := f.Value.(float64)
	if !ok || math.IsNaN(x) || math.IsInf(x, 0) {
		return n.wrong(name, "number", f)
	}
	return types.Double(x)
}

func (n *nodeValue) flag(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	yes, ok := f.Value.(bool)
	if !ok {
		return n.wrong(name, "truth value", f)
	}
	return types.Bool(yes)
}

// texts reads a list of texts; a single text is a list of one.
func (n *nodeValue) texts(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	switch v := f.Value.(type) {
	case string:
		return types.NewStringList(adapter, []string{v})
	case []string:
		return types.NewStringList(adapter, v)
	case []any:
		list := make([]string, len(v))
		for i, item := range v {
			text, ok := item.(string)
			if !ok {
				return n.wrong(name, "list of texts", f)
			}
			list[i] = text
		}
		return types.NewStringList(adapter, list)
	}
	return n.wrong(name, "list of texts", f)
}

func (n *nodeValue) moment(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	text, _ := f.Value.(string)
	t, ok := parseTime(text)
	if !ok {
		return n.wrong(name, "time", f)
	}
	return types.Timestamp{Time: t.UTC()}
}

// gradeOf names the grade of the fact that would count, whatever the rule asks for: "missing" when there is none.
func (n *nodeValue) gradeOf(name string) ref.Val {
	asked := n.e.grade
	n.e.grade = lineage.Declared
	f, unknown := n.fact(name)
	n.e.grade = asked
	if unknown != nil {
		return types.String("missing")
	}
	return types.String(f.Evidence.Grade)
}

// observer is the key that states the fact that counts.
func (n *nodeValue) observer(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	return types.String(bareKey(f.Evidence.Observer))
}

// independent says whether the fact that counts comes from an operator other than the author.
func (n *nodeValue) independent(name string) ref.Val {
	f, unknown := n.fact(name)
	if unknown != nil {
		return types.WrapErr(unknown)
	}
	return types.Bool(f.Evidence.Independent)
}

func (n *nodeValue) author() ref.Val {
	if n.Origin == nil {
		return types.WrapErr(n.unknown("author", fmt.Sprintf("%s has no author: nobody has recorded it", n.describe())))
	}
	n.e.note(n.node, "author", nil)
	return types.String(bareKey(n.Origin.Observer))
}

func (n *nodeValue) originGrade() ref.Val {
	if n.Origin == nil {
		return types.String("missing")
	}
	return types.String(n.Origin.Grade)
}

// recordedAt is when the ledger took the record in: of an evaluation or approval its own, else the first about the thing.
func (n *nodeValue) recordedAt() ref.Val {
	if n.of != nil {
		n.e.noteTime(n.node, n.at)
		return timestamp(n.at)
	}
	first := uint64(math.MaxUint64)
	for i := range n.Facts {
		first = min(first, n.Facts[i].Time)
	}
	if first == math.MaxUint64 {
		return types.WrapErr(n.unknown("time", fmt.Sprintf("the time of %s is missing", n.describe())))
	}
	n.e.noteTime(n.node, first)
	return timestamp(first)
}

// attachedList gives evaluations, approvals or decisions as nodes. Who made them is for the rule to ask: anyone may sign one.
func (n *nodeValue) attachedList(t lineage.EdgeType) ref.Val {
	if v := n.e.lists[listKey{n.node, t}]; v != nil {
		return v
	}
	a, err := n.e.view.attachedTo(n.node, t)
	if err != nil {
		return n.e.fatal(err)
	}
	n.e.nodes += len(a.list)
	n.e.note(n.node, t, nil)
	var v ref.Val
	if a.more {
		v = types.WrapErr(n.unknown(t, fmt.Sprintf("more than %d records say %s of %s; a policy looks at no more", MaxAttached, t, n.describe())))
	} else {
		list := make([]ref.Val, 0, len(a.list))
		for _, x := range a.list {
			if err := n.e.view.expand(x.node); err != nil {
				return n.e.fatal(err)
			}
			if len(n.e.revoked(x.node)) > 0 {
				continue // its author has taken it back
			}
			list = append(list, &nodeValue{node: x.node, e: n.e, of: n.node, at: x.at, depth: n.depth})
		}
		v = types.NewRefValList(adapter, list)
	}
	n.e.lists[listKey{n.node, t}] = v
	return v
}

type listKey struct {
	n *node
	t lineage.EdgeType
}
