package policy

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/lineage"
)

// Protocol rule 11: an environment is active from its height on, and never before.
func TestEnvironmentActivates(t *testing.T) {
	e := Environment{Format: "policy/v9", FromHeight: 100}
	if err := e.ActiveAt(99); !errors.Is(err, ErrEnvironment) {
		t.Errorf("active a block early: %v", err)
	}
	for _, h := range []uint64{100, 101} {
		if err := e.ActiveAt(h); err != nil {
			t.Errorf("not active at %d: %v", h, err)
		}
	}
	if _, err := environmentOf("policy/v9"); !errors.Is(err, ErrEnvironment) {
		t.Errorf("an unknown environment: %v", err)
	}
	for i, e := range Environments[1:] {
		if e.FromHeight < Environments[i].FromHeight {
			t.Errorf("%s is active before %s", e.Format, Environments[i].Format)
		}
	}
}

// frozenV1 is the digest of what policy/v1 is made of. If this test fails, an operator with this program would judge otherwise than one without: make a
// new environment instead.
const frozenV1 = "sha256:8bc82a7a0e003a7e30d806f168a6e2a557dd759e908ef69ba8a335a718dc5459"

func TestEnvironmentIsFrozen(t *testing.T) {
	env, err := baseEnv()
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for name, f := range env.Functions() {
		for _, o := range f.OverloadDecls() {
			lines = append(lines, fmt.Sprint("function ", name, " ", o.ID(), " ", o.ArgTypes(), " ", o.ResultType()))
		}
	}
	for _, m := range env.Macros() {
		lines = append(lines, "macro "+m.MacroKey())
	}
	for name, typ := range variables {
		lines = append(lines, fmt.Sprint("variable ", name, " ", typ))
	}
	for name, f := range nodeFields {
		lines = append(lines, fmt.Sprint("node ", name, " ", f.typ, " ", f.fact))
	}
	for name, f := range taintFields {
		lines = append(lines, fmt.Sprint("taint ", name, " ", f.typ))
	}
	lines = append(lines, fmt.Sprint("limits ", Environments[0], MaxExpression, MaxNesting, MaxPattern, maxMatched, MaxClosure, MaxEdges, MaxAttached,
		UnitsPerEvaluation, UnitsPerNode, CostPerUnit, stepPrice, factPrice, listPrice, patternPrice, maxTexts))
	slices.Sort(lines)
	if got := string(lineage.DigestOf([]byte(strings.Join(lines, "\n")))); got != frozenV1 {
		t.Errorf("policy/v1 is now %s, it was frozen as %s", got, frozenV1)
	}
}

// No text makes the parser, the compiler or a verdict panic or run away.
func FuzzPolicy(f *testing.F) {
	for _, name := range Library() {
		source, _, err := Ready(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(source)
	}
	f.Add([]byte(source("ancestors.all(a, ancestors.all(b, a == b))")))
	f.Add([]byte(source("datasets.map(d, d.licence).distinct().size() > 1")))
	g := small()
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := Load(b)
		if err != nil {
			return
		}
		first, err := p.Evaluate(t.Context(), NewView(g, g), digest("m"), 5000, Options{})
		if err != nil {
			t.Fatal(err)
		}
		again, err := p.Evaluate(t.Context(), NewView(g, g), digest("m"), 5000, Options{Explain: true})
		if err != nil || again.Passed != first.Passed || again.Failed != first.Failed || again.ValidUntil < first.ValidUntil && first.Passed {
			t.Errorf("%v: %+v, then %+v", err, first, again)
		}
	})
}
