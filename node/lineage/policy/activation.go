package policy

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
)

// Lists that a rule may ask for by name; each is made once per evaluation.
const (
	listAncestors = iota
	listDatasets
	listModels
	listRuns
	listTaints
	listGaps
	listMissing
	listAuthors
	namedLists
)

// ResolveName implements interpreter.Activation.
func (e *evaluation) ResolveName(name string) (any, bool) {
	if name == meterName {
		return e, true
	}
	if e.asked != nil {
		e.asked[name] = true
	}
	switch name {
	case "model":
		return e.model, true
	case "now":
		return nowValue{e}, true
	case "evaluations":
		return e.model.attachedList(lineage.Evaluated), true
	case "approvals":
		return e.model.attachedList(lineage.Approved), true
	case "decisions":
		return e.model.attachedList(lineage.Decided), true
	case "ancestors":
		return e.list(listAncestors), true
	case "datasets":
		return e.list(listDatasets), true
	case "models":
		return e.list(listModels), true
	case "runs":
		return e.list(listRuns), true
	case "taints":
		return e.list(listTaints), true
	case "gaps":
		return e.list(listGaps), true
	case "missing":
		return e.list(listMissing), true
	case "authors":
		return e.list(listAuthors), true
	}
	v, ok := e.prog.params[name]
	return v, ok
}

// Parent implements interpreter.Activation.
func (e *evaluation) Parent() interpreter.Activation { return nil }

func (e *evaluation) list(which int) ref.Val {
	if e.named[which] == nil {
		e.named[which] = e.makeList(which)
	}
	return e.named[which]
}

func (e *evaluation) makeList(which int) ref.Val {
	switch which {
	case listDatasets:
		return e.ancestorsOf(lineage.KindDataset)
	case listModels:
		return e.ancestorsOf(lineage.KindModel, lineage.KindCheckpoint)
	case listRuns:
		return e.ancestorsOf(lineage.KindRun)
	case listTaints:
		return taintList(e.taints())
	case listGaps:
		return taintList(e.gaps())
	case listMissing:
		var out []string
		for _, n := range e.closure {
			if n.Missing {
				out = append(out, string(n.Digest))
			}
		}
		return types.NewStringList(adapter, out)
	case listAuthors:
		return types.NewStringList(adapter, e.authors())
	}
	return e.ancestorsOf()
}

// ancestorsOf lists the ancestors of some kinds; without kinds, all.
func (e *evaluation) ancestorsOf(kinds ...lineage.Kind) ref.Val {
	out := make([]ref.Val, 0, len(e.closure))
	for _, n := range e.closure {
		if len(kinds) == 0 || slices.Contains(kinds, n.Kind) {
			out = append(out, n)
		}
	}
	return types.NewRefValList(adapter, out)
}

func taintList(list []Taint) ref.Val {
	out := make([]ref.Val, len(list))
	for i, t := range list {
		out[i] = &taintValue{t}
	}
	return types.NewRefValList(adapter, out)
}

// authors are the keys that recorded the model and the runs and models that it comes from: whoever among them approves, approves their
// own work.
func (e *evaluation) authors() []string {
	var out []string
	add := func(n *nodeValue) {
		if n.Origin != nil && !slices.Contains(out, bareKey(n.Origin.Observer)) && len(out) < MaxAttached {
			out = append(out, bareKey(n.Origin.Observer))
		}
	}
	add(e.model)
	for _, n := range e.closure {
		if n.Kind == lineage.KindRun && n.depth == 1 {
			add(n)
		}
	}
	return out
}

// each visits the model, then its ancestors.
func (e *evaluation) each(fn func(n *nodeValue, inherited bool)) {
	fn(e.model, false)
	for _, n := range e.closure {
		fn(n, true)
	}
}

// taints are the reasons not to trust the model: revocations that count, agreed bans, consent that has run out, of the model and of
// everything it derives from.
func (e *evaluation) taints() (out []Taint) {
	e.each(func(n *nodeValue, inherited bool) {
		for _, r := range e.revoked(n.node) {
			out = append(out, Taint{Kind: "revoked", Subject: n.Digest, Reason: r.Reason, Record: r.Record, By: bareKey(r.Evidence.Observer),
				Bonded: r.Evidence.Bonded, Time: r.Time, Inherited: inherited})
		}
		for _, b := range n.bans {
			if b.Via == nil || e.trusts(*b.Via, n.Origin) {
				b.Inherited = inherited
				out = append(out, b.Taint)
			}
		}
		for i := range n.consent {
			f := &n.consent[i]
			if !e.trusts(f.Evidence, n.Origin) {
				continue
			}
			text, _ := f.Value.(string)
			t, ok := parseTime(text)
			if ok && e.compareNow(ceilSeconds(t)) == types.Int(-1) {
				continue
			}
			out = append(out, Taint{Kind: "consent-expired", Subject: n.Digest, Reason: "consent until " + show(f.Value), Record: f.Record,
				By: bareKey(f.Evidence.Observer), Bonded: f.Evidence.Bonded, Time: f.Time, Inherited: inherited})
		}
	})
	return out
}

// gaps are what capture says it missed, and things that were named but not identified.
func (e *evaluation) gaps() (out []Taint) {
	e.each(func(n *nodeValue, inherited bool) {
		for i := range n.node.gaps {
			f := &n.node.gaps[i]
			if !e.trusts(f.Evidence, n.Origin) {
				continue
			}
			kind := strings.TrimPrefix(f.Name, "gap.")
			if strings.HasPrefix(f.Name, "unidentified.") {
				kind = "unidentified"
			}
			out = append(out, Taint{Kind: kind, Subject: n.Digest, Reason: show(f.Value), Record: f.Record, By: bareKey(f.Evidence.Observer),
				Bonded: f.Evidence.Bonded, Time: f.Time, Inherited: inherited})
		}
	})
	return out
}

// why puts into words why a rule failed, with the facts that decided it.
func (e *evaluation) why(x *RuleResult, err error) {
	for _, l := range e.looked {
		if l.fact != nil && !slices.ContainsFunc(x.Facts, func(f lineage.Fact) bool {
			return f.Leaf == l.fact.Leaf && f.Name == l.fact.Name && f.Subject == l.fact.Subject
		}) {
			x.Facts = append(x.Facts, *l.fact)
		}
	}
	if e.asked["taints"] {
		x.Taints = append(x.Taints, e.taints()...)
	}
	if e.asked["gaps"] {
		x.Taints = append(x.Taints, e.gaps()...)
	}
	x.Taints = x.Taints[:min(len(x.Taints), maxLooked)]
	if unknown := findUnknown(err); unknown != nil {
		x.Why = unknown.Reason
		x.Facts = slices.Clone(unknown.Facts)
		return
	}
	switch {
	case err != nil:
		x.Why = "it cannot be evaluated: " + err.Error()
	case len(x.Taints) > 0:
		x.Why = e.describeTaint(x.Taints[0])
		if n := len(x.Taints) - 1; n > 0 {
			x.Why += fmt.Sprintf(" (and %d more)", n)
		}
	case e.asked["missing"] && e.firstMissing() != nil:
		x.Why = fmt.Sprintf("%s is named, and nobody has recorded it", e.firstMissing().describe())
	case len(e.looked) > 0:
		x.Why = e.describeAccess(e.looked[len(e.looked)-1])
	default:
		x.Why = "it does not hold"
	}
}

func (e *evaluation) firstMissing() *nodeValue {
	for _, n := range e.closure {
		if n.Missing {
			return n
		}
	}
	return nil
}

func (e *evaluation) describeTaint(t Taint) string {
	what := string(t.Subject)
	if n := e.view.nodes[t.Subject]; n != nil {
		what = n.describe()
	}
	text := fmt.Sprintf("%s is %s", what, t.Kind)
	switch t.Kind {
	case "revoked", "banned", "restricted", "consent-expired":
	default:
		text = fmt.Sprintf("%s has a gap (%s)", what, t.Kind)
	}
	if t.List != "" {
		text += " by list " + t.List
	}
	if t.By != "" {
		text += " by key " + shortKey(t.By)
	}
	if t.Reason != "" {
		text += ": " + t.Reason
	}
	return text
}

func (e *evaluation) describeAccess(a access) string {
	if a.reason != "" {
		return a.reason
	}
	if a.fact == nil {
		switch a.name {
		case lineage.Evaluated, lineage.Approved, lineage.Decided:
			list := e.view.nodes[a.n.Digest].attached[a.name].list
			return fmt.Sprintf("%s has %d records of type %s", a.n.describe(), len(list), a.name)
		case "time":
			return fmt.Sprintf("%s is from %s", a.n.describe(), time.Unix(int64(min(a.at, maxSeconds)), 0).UTC().Format(time.RFC3339))
		}
		return fmt.Sprintf("it asks for %s of %s", a.name, a.n.describe())
	}
	f := a.fact
	return fmt.Sprintf("%s of %s is %s (%s, by key %s)", a.name, a.n.describe(), show(f.Value), f.Evidence.Grade, shortKey(f.Evidence.Observer))
}

// findUnknown digs the typed reason out of CEL's error.
func findUnknown(err error) *Unknown {
	for err != nil {
		switch x := err.(type) { //nolint:errorlint // it unwraps by hand: CEL's Err defines Is by text
		case *Unknown:
			return x
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		default:
			return nil
		}
	}
	return nil
}

func asDuration(n types.Int) time.Duration { return time.Duration(n) }

func keccak(b []byte) common.Hash { return claim.Keccak256(b) }

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
