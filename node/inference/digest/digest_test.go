package digest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// devnetModels are those that expected.json was made with.
func devnetModels(t *testing.T) []Model {
	t.Helper()
	var out []Model
	for _, m := range models.All() {
		d := Model{Name: m.Name, Bytes: m.Bytes, Input: m.InputName}
		for _, s := range m.Samples {
			row, err := FromSample(s.Shape, s.Data)
			if err != nil {
				t.Fatal(err)
			}
			d.Rows = append(d.Rows, row)
		}
		out = append(out, d)
	}
	return out
}

// TestEveryLevelGivesTheExpectedDigest is the check that CI runs on every architecture. If it fails, the arithmetic changed, and that takes
// a new engine name; LINEAL_UPDATE=1 rewrites expected.json after that, or after the set grew.
func TestEveryLevelGivesTheExpectedDigest(t *testing.T) {
	given := devnetModels(t)
	if os.Getenv("LINEAL_UPDATE") != "" {
		r, err := Run(t.Context(), Options{Models: given})
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.MarshalIndent(r, "", "\t")
		if err == nil {
			err = os.WriteFile("expected.json", append(b, '\n'), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		expectedJSON = b
	}
	want, err := Expected()
	if err != nil {
		t.Fatal(err)
	}
	if want.Engine != onnx.EngineName {
		t.Fatalf("expected.json is of %s, the engine is %s: make it anew", want.Engine, onnx.EngineName)
	}
	two := kernel.NewPool(2)
	defer two.Close()
	before := kernel.Current()
	defer func() {
		if err := kernel.Use(before); err != nil {
			t.Error(err)
		}
	}()
	for _, level := range kernel.Available() {
		if err := kernel.Use(level); err != nil {
			t.Fatal(err)
		}
		for threads, pool := range []*kernel.Pool{nil, two} {
			got, err := Run(t.Context(), Options{Pool: pool, Models: given})
			if err != nil {
				t.Fatalf("%s, %d threads: %v", level, threads+1, err)
			}
			if got.Sum != want.Sum {
				t.Errorf("%s, %d threads: digest %s, want %s; other: %s", level, threads+1, got.Sum, want.Sum, strings.Join(got.Diff(want), ", "))
			}
		}
	}
}

// TestNoOperatorIsLeftOut wants a case for every row of the operator table.
func TestNoOperatorIsLeftOut(t *testing.T) {
	lines, err := operatorLines(operatorsText)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range controlGraphs {
		lines = append(lines, line{name: g.name, graph: g.build})
	}
	rows := onnx.Operators()
	done := map[onnx.Operator]bool{}
	for _, l := range lines {
		random := seed(l.name)
		p := newProgram(&random)
		if err := l.fill(p); err != nil {
			t.Fatalf("%q: %v", l.text, err)
		}
		for _, u := range p.used {
			name, at, _ := strings.Cut(u, "@")
			var opset int
			if _, err := fmt.Sscan(at, &opset); err != nil {
				t.Fatal(err)
			}
			best := -1
			for i, r := range rows {
				if r.String() == name && r.Since <= opset && (best < 0 || r.Since > rows[best].Since) {
					best = i
				}
			}
			if best >= 0 {
				done[rows[best]] = true
			}
		}
	}
	for _, r := range rows {
		if !done[r] {
			t.Errorf("no case computes %s since opset %d", r, r.Since)
		}
	}
}

func TestOtherModelsGiveAnotherDigest(t *testing.T) {
	want, err := Expected()
	if err != nil {
		t.Fatal(err)
	}
	given := devnetModels(t)
	given[0].Rows = given[0].Rows[1:]
	got, err := Run(t.Context(), Options{Models: given[:2]})
	if err != nil {
		t.Fatal(err)
	}
	if got.Sum == want.Sum {
		t.Error("a model with other inputs, and one model less, changed nothing")
	}
	if diff := got.Diff(want); !slices.Equal(diff, []string{"model " + given[0].Name, "model " + given[2].Name}) {
		t.Errorf("the entries that differ are %v", diff)
	}
	given[0].Bytes = given[0].Bytes[:100]
	if _, err := Run(t.Context(), Options{Models: given}); err == nil {
		t.Error("half a model ran")
	}
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want a canceled run", err)
	}
}

func TestEveryNaNCountsTheSame(t *testing.T) {
	lines := []string{`Abs f[1]{nan}`, `Neg f[1]{nan}`, `Abs f[1]{1}`}
	var sums []string
	for _, text := range lines {
		e := entry{text, func(c *computation) error {
			p := newProgram(&c.random)
			if err := p.parse(text); err != nil {
				return err
			}
			return p.run(c)
		}}
		done, err := compute(t.Context(), Options{}, e)
		if err != nil {
			t.Fatal(err)
		}
		sums = append(sums, done.Sum.String())
	}
	if sums[0] != sums[1] || sums[0] == sums[2] {
		t.Errorf("digests of NaN, -NaN and 1: %v", sums)
	}
}

func TestBadLines(t *testing.T) {
	for _, text := range []string{
		`Abs q[1]`, `Abs f[x]`, `Abs f[2]{1}`, `Abs f[1]{z}`, `Abs f`, `Abs f[1] a=x`, `Abs f[1] a=[1,2.5]`, `Abs f[1] ->`, `Abs@x f[1]`, `Abs s[1]{"a"}!`,
		`StringConcat s[1]{"a`,
	} {
		random := seed(text)
		if err := newProgram(&random).parse(text); err == nil {
			t.Errorf("%q was taken", text)
		}
	}
}
