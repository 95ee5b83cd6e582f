package policy

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

// digest names a thing of a test.
func digest(name string) lineage.Digest { return lineage.DigestOf([]byte("test:" + name)) }

// key names a signer of a test.
func key(name string) string { return lineage.DigestOf([]byte("key:" + name)).Hex() }

// by is evidence of a signer.
func by(name string, g lineage.Grade) lineage.Evidence {
	return lineage.Evidence{Grade: g, Observer: key(name), Bonded: strings.HasPrefix(name, "operator")}
}

// thing makes a node recorded by a signer, with facts "name=value".
func thing(kind lineage.Kind, name, author string, g lineage.Grade, facts ...string) *lineage.Node {
	ev := by(author, g)
	n := &lineage.Node{Digest: digest(name), Kind: kind, Names: []string{name}, Origin: &ev}
	for i, f := range facts {
		k, v, _ := strings.Cut(f, "=")
		n.Facts = append(n.Facts, lineage.Fact{Subject: n.Digest, Name: k, Value: v, Evidence: ev, Record: "sha256:" + name, Time: 1000, Leaf: uint64(i)})
	}
	return n
}

func edge(from, to string, t lineage.EdgeType, author string) lineage.Edge {
	return lineage.Edge{From: digest(from), To: digest(to), Type: t, Time: 1000, Evidence: by(author, lineage.Observed)}
}

// small is a model "m" of a run "r" on data sets "a" (MIT, observed) and "b" (Apache-2.0, declared).
func small() *Memory {
	g := NewMemory()
	g.Add(thing(lineage.KindModel, "m", "alice", lineage.Observed))
	g.Add(thing(lineage.KindRun, "r", "alice", lineage.Observed))
	g.Add(thing(lineage.KindDataset, "a", "alice", lineage.Observed, "licence.spdx=MIT", "source.uri=https://data.example/a"))
	g.Add(thing(lineage.KindDataset, "b", "alice", lineage.Declared, "licence.spdx=Apache-2.0"))
	g.Link(edge("m", "r", lineage.ProducedBy, "alice"))
	g.Link(edge("r", "a", lineage.TrainedOn, "alice"))
	g.Link(edge("r", "b", lineage.TrainedOn, "alice"))
	return g
}

// source is a policy of one rule.
func source(rule string, more ...string) string {
	return "lineal: policy/v1\nname: test\ngrade: declared\nvalidFor: 720h\n" + strings.Join(more, "\n") + "\nrules:\n  - id: the-rule\n    require: " + fmt.Sprintf("%q", rule) + "\n"
}

func mustLoad(t testing.TB, text string) *Program {
	t.Helper()
	p, err := Load([]byte(text))
	if err != nil {
		t.Fatalf("load policy: %v\n%s", err, text)
	}
	return p
}

func evaluate(t testing.TB, g *Memory, text string, now uint64) Result {
	t.Helper()
	r, err := mustLoad(t, text).Evaluate(t.Context(), NewView(g, g), digest("m"), now, Options{Explain: true})
	if err != nil {
		t.Fatalf("evaluate: %v", err)
	}
	return r
}

func TestRules(t *testing.T) {
	for _, c := range []struct {
		rule string
		pass bool
		why  string // part of the reason
		more []string
	}{
		{rule: "true", pass: true},
		{rule: "false", why: "does not hold"},
		{rule: "size(datasets) == 2 && size(runs) == 1 && size(models) == 0 && size(ancestors) == 3", pass: true},
		{rule: `datasets.all(d, d.licence in ["MIT", "Apache-2.0"])`, pass: true},
		{rule: `datasets.all(d, d.licence in params.allowed)`, pass: true, more: []string{"params: {allowed: [MIT, Apache-2.0]}"}},
		{rule: `datasets.all(d, d.licence in params.allowed)`, why: `licence.spdx of dataset "b" (`, more: []string{"params: {allowed: [MIT]}"}},
		{rule: `datasets.all(d, has(d.licence))`, pass: true, more: []string{"trust: {}"}},
		{rule: `datasets.all(d, d.source.startsWith("https://"))`, why: "source.uri of dataset \"b\""},
		{rule: `datasets.exists(d, has(d.source) && d.source.matches("^https://data[.]example/"))`, pass: true},
		{rule: `model.knows("nothing")`, why: "nothing"},
		{rule: `model.text("nothing") == ""`, why: "is missing"},
		{rule: `size(missing) == 0 && size(gaps) == 0 && size(taints) == 0`, pass: true},
		{rule: `model.author in authors && size(authors) == 1`, pass: true},
		{rule: `datasets.map(d, d.licence).distinct().size() == 2`, pass: true},
		{rule: `datasets.all(d, d.gradeOf("licence.spdx") != "missing") && model.gradeOf("x") == "missing"`, pass: true},
		{rule: `model == model && !(model in datasets)`, pass: true},
		{rule: `1 / (size(datasets) - 2) == 1`, why: "cannot be evaluated"},
		{rule: `model.depth == 0 && datasets.all(d, d.depth == 2)`, pass: true},
	} {
		r := evaluate(t, small(), source(c.rule, c.more...), 2000)
		if r.Passed != c.pass || !strings.Contains(r.Why, c.why) {
			t.Errorf("%s: passed %v (%s), want %v (…%s…)", c.rule, r.Passed, r.Why, c.pass, c.why)
		}
		if !r.Passed && r.Failed != "the-rule" {
			t.Errorf("%s: failed rule is %q", c.rule, r.Failed)
		}
	}
}

// Protocol rule 35: what is not known, or not known well enough, fails, and the reason says what is there instead.
func TestUnknownFailsClosed(t *testing.T) {
	rule := `datasets.all(d, d.licence in ["MIT", "Apache-2.0"])`
	grade := func(g string) string { return strings.Replace(source(rule), "grade: declared", "grade: "+g, 1) }
	if r := evaluate(t, small(), grade("observed"), 2000); r.Passed || !strings.Contains(r.Why, "is declared, not observed") {
		t.Errorf("a declared licence passes where observed is asked for: %s", r.Why)
	}
	for name, c := range map[string]struct {
		change func(g *Memory)
		text   string
		why    string
	}{
		"missing fact":   {func(g *Memory) { g.nodes[digest("b")].Facts = nil }, source(rule), "is missing"},
		"missing parent": {func(g *Memory) { delete(g.nodes, digest("b")); g.Link(edge("m", "b", lineage.DerivedFrom, "alice")) }, source("size(missing) == 0"), "nobody has recorded it"},
		"fact of a missing": {func(g *Memory) {
			g.nodes[digest("b")] = &lineage.Node{Digest: digest("b"), Kind: lineage.KindDataset, Missing: true}
		}, source(rule), "nobody has recorded it"},
		"stranger's word": {func(g *Memory) { g.nodes[digest("b")].Facts[0].Evidence = by("mallory", lineage.Observed) }, source(rule), "does not trust"},
		"dispute": {func(g *Memory) {
			b := g.nodes[digest("b")]
			f := b.Facts[0]
			f.Value = "MIT"
			b.Facts = append(b.Facts, f)
		}, source(rule), "disputed"},
		"gap": {func(g *Memory) {
			g.Add(thing(lineage.KindRun, "r", "alice", lineage.Observed, "gap.missing-parent=a base model"))
		}, source("size(gaps) == 0"), "gap (missing-parent)"},
		"unidentified": {func(g *Memory) {
			g.Add(thing(lineage.KindRun, "r", "alice", lineage.Observed, "unidentified.trained-on=some csv"))
		}, source("size(gaps) == 0"), "gap (unidentified)"},
		"more than is shown":  {func(g *Memory) { g.nodes[digest("b")].Truncated = true }, source("true"), "more facts"},
		"wrong type":          {func(g *Memory) { g.nodes[digest("b")].Facts[0].Value = 7.0 }, source(rule), "is no text"},
		"unknown model":       {func(g *Memory) { delete(g.nodes, digest("m")) }, source("true"), "nobody has recorded the model"},
		"absorbed by nothing": {func(g *Memory) { g.nodes[digest("b")].Facts = nil }, source("!datasets.exists(d, d.licence == \"GPL-3.0\")"), "is missing"},
		"revoked by its owner": {func(g *Memory) {
			g.Revoke(digest("a"), Revocation{Reason: "licence", Evidence: by("alice", lineage.Signed)})
		}, source("size(taints) == 0"), "revoked"},
		"revoked by operator": {func(g *Memory) {
			g.Revoke(digest("a"), Revocation{Reason: "ban", Evidence: by("operator-1", lineage.Signed)})
		}, source("size(taints) == 0"), "revoked"},
		"banned": {func(g *Memory) { g.Ban(digest("a"), Taint{Kind: "banned", List: "eu", Reason: "scraped"}) }, source(`!taints.exists(x, x.kind == "banned")`), "banned by list eu: scraped"},
	} {
		g := small()
		if r := evaluate(t, g, c.text, 2000); !r.Passed && name != "missing parent" && name != "more than is shown" {
			t.Errorf("%s: fails before: %s", name, r.Why)
		}
		c.change(g)
		if r := evaluate(t, g, c.text, 2000); r.Passed || !strings.Contains(r.Why, c.why) {
			t.Errorf("%s: passed %v, reason %q, want %q", name, r.Passed, r.Why, c.why)
		}
	}
}

// A stranger can neither mend nor spoil what others recorded.
func TestStrangersDoNotCount(t *testing.T) {
	g := small()
	b := g.nodes[digest("b")]
	f := b.Facts[0]
	f.Value, f.Evidence = "GPL-3.0", by("mallory", lineage.Observed)
	b.Facts = append(b.Facts, f)
	g.Revoke(digest("a"), Revocation{Reason: "other", Evidence: by("mallory", lineage.Signed)})
	g.Link(edge("m", "poison", lineage.TrainedOn, "mallory"))
	g.Add(thing(lineage.KindRun, "r", "alice", lineage.Observed))
	text := source(`size(taints) == 0 && size(missing) == 0 && datasets.all(d, d.licence in ["MIT", "Apache-2.0"])`)
	if r := evaluate(t, g, text, 2000); !r.Passed {
		t.Errorf("a stranger's word decides: %s", r.Why)
	}
	trusting := strings.Replace(text, "\nrules:", "\ntrust: {keys: ["+key("mallory")+"]}\nrules:", 1)
	if r := evaluate(t, g, trusting, 2000); r.Passed {
		t.Error("a key that the policy trusts does not count")
	}
}

func TestTimeBoundsAVerdict(t *testing.T) {
	now := uint64(1_800_000_000)
	g := small()
	e := thing(lineage.KindEvaluation, "e", "eve", lineage.Signed)
	g.Add(e)
	g.Link(lineage.Edge{From: e.Digest, To: digest("m"), Type: lineage.Evaluated, Time: now - 80*86400, Evidence: by("eve", lineage.Signed)})
	text := source("evaluations.exists(e, now - e.time <= days(90))", "params: {x: 1}")
	r := evaluate(t, g, text, now)
	if !r.Passed || r.ValidUntil != now+10*86400-1 {
		t.Errorf("passed %v until %d, want until %d: %s", r.Passed, r.ValidUntil, now+10*86400-1, r.Why)
	}
	if r := evaluate(t, g, text, r.ValidUntil+1); !r.Passed { // the very second: <= still holds, and is looked at again a second later
		t.Errorf("at exactly 90 days: %s", r.Why)
	}
	if r := evaluate(t, g, text, now+10*86400+1); r.Passed || !strings.Contains(r.Why, "is from 2026-10-27T") {
		t.Errorf("an evaluation of over 90 days passes, or the reason is strange: %q", r.Why)
	}
	if r := evaluate(t, g, source("true"), now); r.ValidUntil != now+720*3600 {
		t.Errorf("a rule without time is valid until %d", r.ValidUntil)
	}
	// consent runs out
	a := g.nodes[digest("a")]
	a.Facts = append(a.Facts, lineage.Fact{Subject: a.Digest, Name: lineage.FactConsentExpires, Value: time.Unix(int64(now+100), 0).UTC().Format(time.RFC3339), Evidence: *a.Origin})
	if r := evaluate(t, g, source("size(taints) == 0"), now); !r.Passed || r.ValidUntil != now+99 {
		t.Errorf("passed %v until %d, want until consent ends at %d", r.Passed, r.ValidUntil, now+99)
	}
	if r := evaluate(t, g, source("size(taints) == 0"), now+100); r.Passed || !strings.Contains(r.Why, "consent-expired") {
		t.Errorf("expired consent: passed %v, %q", r.Passed, r.Why)
	}
}

func TestWaivers(t *testing.T) {
	now := uint64(1_800_000_000)
	g := small()
	text := source("false", "waivers: ["+key("boss")+"]")
	p := mustLoad(t, text)
	waive := func(signer, rule string, until uint64) {
		n := thing(lineage.KindDecision, "waive-"+signer+rule+fmt.Sprint(until), signer, lineage.Signed, "decision=waive", "decision.rule="+rule,
			"decision.policy="+string(lineage.NewDigest(p.ID())), "decision.expires="+time.Unix(int64(until), 0).UTC().Format(time.RFC3339))
		g.Add(n)
		g.Link(lineage.Edge{From: n.Digest, To: digest("m"), Type: lineage.Decided, Time: now - 10, Evidence: by(signer, lineage.Signed)})
	}
	waive("mallory", "the-rule", now+1000)
	waive("boss", "another-rule", now+1000)
	waive("boss", "the-rule", now-1)
	if r := evaluate(t, g, text, now); r.Passed {
		t.Error("a waiver of a stranger, of another rule, or an old one counts")
	}
	waive("boss", "the-rule", now+1000)
	r := evaluate(t, g, text, now)
	if !r.Passed || r.Rules[0].Waived == "" || r.ValidUntil != now+999 {
		t.Errorf("passed %v, waived by %q, until %d", r.Passed, r.Rules[0].Waived, r.ValidUntil)
	}
}

func TestBadPolicies(t *testing.T) {
	loop := "ancestors.all(a, ancestors.all(b, a.depth == b.depth))"
	for name, c := range map[string]struct {
		text string
		want error
		says string
	}{
		"syntax":           {source("1 +"), ErrCompile, `rule "the-rule"`},
		"unknown name":     {source("modell.kind == ''"), ErrCompile, "undeclared reference"},
		"unknown field":    {source("model.license == ''"), ErrCompile, "undefined field"},
		"wrong type":       {source("model.kind == 1"), ErrCompile, "no matching overload"},
		"no truth value":   {source("model.kind"), ErrCompile, "yields a string"},
		"a loop in a loop": {source(loop), ErrTooDear, "loop inside a loop"},
		"four loops":       {source("evaluations.all(a, evaluations.all(b, evaluations.all(c, evaluations.all(d, a == b && c == d))))"), ErrCompile, "nesting"},
		"a map":            {source("{'a': 1}.all(k, k == 'a')"), ErrCompile, "only lists have an order"},
		"dyn":              {source("dyn(model).kind == ''"), ErrCompile, "undeclared reference"},
		"time zone":        {source("model.time.getHours('Europe/Berlin') > 3"), ErrCompile, "undeclared reference"},
		"joined texts":     {source("model.kind + 'x' == ''"), ErrCompile, "no matching overload"},
		"computed pattern": {source("model.kind.matches(model.digest)"), ErrCompile, "literal"},
		"unicode pattern":  {source(`model.kind.matches("\\p{Greek}")`), ErrCompile, "Unicode"},
		"now on the right": {source("model.time < now"), ErrCompile, "now stands on the left"},
		"now as a number":  {source("int(now) > 0"), ErrCompile, "no matching overload"},
		"constructed":      {source("lineal.Node{kind: 'x'} == model"), ErrCompile, "constructs"},
		"missing param":    {source("params.x == 1"), ErrCompile, "params"},
		"format":           {strings.Replace(source("true"), "policy/v1", "policy/v2", 1), ErrDocument, "policy/v1"},
		"unknown key":      {source("true", "requires: []"), ErrDocument, "requires"},
		"no grade":         {strings.Replace(source("true"), "grade: declared", "grade: sure", 1), ErrDocument, "grade"},
		"valid for ever":   {strings.Replace(source("true"), "720h", "99999h", 1), ErrDocument, "validFor"},
		"a float":          {source("true", "params: {x: 1.5}"), ErrDocument, "float64"},
		"too long":         {source("true") + strings.Repeat("#", MaxSource), ErrDocument, "at most"},
		"long rule":        {source("'" + strings.Repeat("x", MaxExpression) + "' == ''"), ErrCompile, "size"},
		"empty":            {"", ErrDocument, "empty"},
		"two documents":    {source("true") + "---\na: 1\n", ErrDocument, "more than one"},
		"same rule twice":  {source("true") + "  - {id: the-rule, require: 'true'}\n", ErrDocument, "twice"},
		"key":              {source("true", "waivers: [bob]"), ErrDocument, "key id"},
	} {
		_, err := Load([]byte(c.text))
		if !errors.Is(err, c.want) || !strings.Contains(fmt.Sprint(err), c.says) {
			t.Errorf("%s: %v, want %v with %q", name, err, c.want, c.says)
		}
	}
}

func TestDigestIsOfContent(t *testing.T) {
	a := mustLoad(t, source("true", "params: {x: [a, b], y: 1}"))
	b := mustLoad(t, "# a comment\n"+source("true", "params:\n  y: 1\n  x: ['a', \"b\"]\n"))
	if a.ID() != b.ID() {
		t.Error("layout changes a policy's digest")
	}
	if c := mustLoad(t, source("true", "params: {x: [b, a], y: 1}")); c.ID() == a.ID() {
		t.Error("a changed parameter does not change the digest")
	}
	canonical, err := a.Document().Canonical()
	if err != nil {
		t.Fatal(err)
	}
	if c := mustLoad(t, string(canonical)); c.ID() != a.ID() {
		t.Error("the canonical source has another digest")
	}
}

// wide is a model over n data sets through a tree of runs, inserted in a given order.
func wide(n int, order *rand.Rand) *Memory {
	g := NewMemory()
	var steps []func()
	add := func(f func()) { steps = append(steps, f) }
	add(func() { g.Add(thing(lineage.KindModel, "m", "alice", lineage.Observed)) })
	for i := range n {
		name, run := fmt.Sprint("d", i), fmt.Sprint("r", i/64)
		add(func() {
			g.Add(thing(lineage.KindDataset, name, "alice", lineage.Observed, "licence.spdx=MIT", "source.uri=https://x.example/"+name))
		})
		add(func() { g.Link(edge(run, name, lineage.TrainedOn, "alice")) })
		if i%64 == 0 {
			add(func() { g.Add(thing(lineage.KindRun, run, "alice", lineage.Observed)) })
			add(func() { g.Link(edge("m", run, lineage.ProducedBy, "alice")) })
		}
	}
	if order != nil {
		order.Shuffle(len(steps), func(i, j int) { steps[i], steps[j] = steps[j], steps[i] })
	}
	for _, s := range steps {
		s()
	}
	return g
}

func TestVerdictDoesNotDependOnOrder(t *testing.T) {
	text := source(`datasets.all(d, d.licence == "MIT") && datasets.map(d, d.source).distinct().size() == 300 && datasets[17].name != "d17"`)
	want := evaluate(t, wide(300, nil), text, 5000)
	for seed := range uint64(5) {
		g := wide(300, rand.New(rand.NewPCG(seed, 1)))
		if got := evaluate(t, g, text, 5000); fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
			t.Fatalf("seed %d:\n got %+v\nwant %+v", seed, got, want)
		}
	}
	// nor on what the view has read before
	g := wide(300, nil)
	v := NewView(g, g)
	p := mustLoad(t, text)
	for range 3 {
		if got, err := p.Evaluate(t.Context(), v, digest("m"), 5000, Options{Explain: true}); err != nil || fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
			t.Fatalf("on a used view: %v\n got %+v\nwant %+v", err, got, want)
		}
	}
}

func TestBoundsFailClosed(t *testing.T) {
	if r := evaluate(t, wide(MaxClosure+1, nil), source("true"), 5000); r.Passed || r.Failed != RuleBounds {
		t.Errorf("%d ancestors: passed %v by rule %q", MaxClosure+1, r.Passed, r.Failed)
	}
	// dear at run time only
	g := small()
	for i := range MaxAttached {
		n := thing(lineage.KindEvaluation, fmt.Sprint("e", i), "eve", lineage.Signed)
		g.Add(n)
		g.Link(lineage.Edge{From: n.Digest, To: digest("m"), Type: lineage.Evaluated, Time: 1, Evidence: *n.Origin})
	}
	dear := source("evaluations.all(a, evaluations.all(b, b.kind.matches('^(evaluation|" + strings.Repeat("x", 60) + ")$')))")
	r := evaluate(t, g, dear, 5000)
	if r.Passed || r.Failed != RuleBounds || !strings.Contains(r.Why, "costs more") {
		t.Errorf("a dear rule: passed %v by %q: %s", r.Passed, r.Failed, r.Why)
	}
	g.nodes[digest("m")].Names = []string{strings.Repeat("x", maxMatched+1)}
	if r := evaluate(t, g, source("model.name.matches('^x+$')"), 5000); r.Passed || !strings.Contains(r.Why, "at most 512") {
		t.Errorf("a pattern on a long text: passed %v: %s", r.Passed, r.Why)
	}
	n := thing(lineage.KindEvaluation, "one more", "eve", lineage.Signed)
	g.Add(n)
	g.Link(lineage.Edge{From: n.Digest, To: digest("m"), Type: lineage.Evaluated, Time: 1, Evidence: *n.Origin})
	if r := evaluate(t, g, source("size(evaluations) >= 0"), 5000); r.Passed || !strings.Contains(r.Why, "more than 256") {
		t.Errorf("a flood of evaluations: passed %v: %s", r.Passed, r.Why)
	}
}

func BenchmarkAncestors(b *testing.B) {
	g := wide(10_000-157, nil)
	p := mustLoad(b, source(`datasets.all(d, d.licence in ["MIT", "Apache-2.0"]) && size(taints) == 0 && size(missing) == 0 && datasets.all(d, d.source.startsWith("https://"))`))
	for b.Loop() {
		if r, err := p.Evaluate(b.Context(), NewView(g, g), digest("m"), 5000, Options{}); err != nil || !r.Passed {
			b.Fatal(err, r.Why)
		}
	}
}

func BenchmarkSmall(b *testing.B) {
	g := small()
	p := mustLoad(b, source(`datasets.all(d, d.licence in ["MIT", "Apache-2.0"]) && size(taints) == 0 && size(missing) == 0`))
	for b.Loop() {
		if r, err := p.Evaluate(b.Context(), NewView(g, g), digest("m"), 5000, Options{}); err != nil || !r.Passed {
			b.Fatal(err, r.Why)
		}
	}
}
