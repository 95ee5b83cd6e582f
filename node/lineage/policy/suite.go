package policy

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/lineal-network/lineal/node/lineage"
)

// Suite is the unit tests of a policy, as YAML beside it: small graphs, and what the policy must say of them.
type Suite struct {
	// Graph is what every test begins with, by the things' names. Params and Trust replace and extend the policy's.
	Graph  map[string]*SuiteNode `yaml:"graph"`
	Params map[string]any        `yaml:"params"`
	Tests  []SuiteTest           `yaml:"tests"`
}

// SuiteNode is a thing of a test. Signers are names; those that begin with "operator" are bonded.
type SuiteNode struct {
	Kind  lineage.Kind                `yaml:"kind"`
	By    string                      `yaml:"by"`
	Grade lineage.Grade               `yaml:"grade"`
	At    string                      `yaml:"at"` // when it was recorded
	From  map[string]lineage.EdgeType `yaml:"from"`
	// Facts are values, or {value, grade, by, record} where the fact differs from its thing.
	Facts map[string]any `yaml:"facts"`
}

// SuiteTest is one graph and the verdict on it.
type SuiteTest struct {
	Name        string                `yaml:"name"`
	Model       string                `yaml:"model"`
	Now         string                `yaml:"now"`
	Set         map[string]*SuiteNode `yaml:"set"` // adds and replaces things; null makes one missing
	Params      map[string]any        `yaml:"params"`
	Trust       []string              `yaml:"trust"` // signers that the policy trusts in this test
	Bans        []SuiteBan            `yaml:"bans"`
	Revocations []SuiteRevocation     `yaml:"revocations"`
	Expect      string                `yaml:"expect"` // pass, fail
	Rule        string                `yaml:"rule"`
	Why         string                `yaml:"why"` // part of the reason
	ValidUntil  string                `yaml:"validUntil"`
}

// SuiteBan puts a thing on an agreed list.
type SuiteBan struct {
	On     string `yaml:"on"`
	Kind   string `yaml:"kind"` // banned, restricted
	List   string `yaml:"list"`
	Reason string `yaml:"reason"`
}

// SuiteRevocation revokes a thing.
type SuiteRevocation struct {
	On     string `yaml:"on"`
	By     string `yaml:"by"`
	Reason string `yaml:"reason"`
}

// TestResult is what became of a test.
type TestResult struct {
	Name    string `json:"name"`
	OK      bool   `json:"ok"`
	Problem string `json:"problem,omitempty"` // what was expected and what came
	Result  Result `json:"result"`
}

// Bounds of a suite: a file that people write.
const (
	maxSuite      = 1 << 20
	maxSuiteTests = 1000
)

// RunSuite runs a policy's unit tests.
func RunSuite(ctx context.Context, d Document, source []byte) ([]TestResult, error) {
	var s Suite
	if len(source) > maxSuite {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrSuite, len(source), maxSuite)
	}
	dec := yaml.NewDecoder(bytes.NewReader(source))
	dec.KnownFields(true)
	if err := dec.Decode(&s); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: %w", ErrSuite, explainYAML(err))
	}
	if len(s.Tests) == 0 || len(s.Tests) > maxSuiteTests {
		return nil, fmt.Errorf("%w: %d tests, want 1 to %d", ErrSuite, len(s.Tests), maxSuiteTests)
	}
	out := make([]TestResult, 0, len(s.Tests))
	for i, t := range s.Tests {
		if t.Name == "" {
			return nil, fmt.Errorf("%w: test %d has no name", ErrSuite, i+1)
		}
		r, err := s.run(ctx, d, &t)
		if err != nil {
			return nil, fmt.Errorf("test %q: %w", t.Name, err)
		}
		problem := t.judge(r)
		out = append(out, TestResult{t.Name, problem == "", problem, r})
	}
	return out, nil
}

func (t *SuiteTest) judge(r Result) string {
	got := "it passes"
	if !r.Passed {
		got = fmt.Sprintf("it fails by rule %s: %s", r.Failed, r.Why)
	}
	switch {
	case t.Expect != "pass" && t.Expect != "fail":
		return fmt.Sprintf("expect is %q, want pass or fail", t.Expect)
	case r.Passed != (t.Expect == "pass"):
		return "expected to " + t.Expect + ", but " + got
	case t.Rule != "" && r.Failed != t.Rule:
		return "expected to fail by rule " + t.Rule + ", but " + got
	case !strings.Contains(r.Why, t.Why):
		return fmt.Sprintf("expected a reason with %q, but %s", t.Why, got)
	}
	if t.ValidUntil != "" {
		if got := time.Unix(int64(min(r.ValidUntil, maxSeconds)), 0).UTC().Format(time.RFC3339); got != t.ValidUntil {
			return fmt.Sprintf("expected to be valid until %s, but it is until %s", t.ValidUntil, got)
		}
	}
	return ""
}

// suiteKey is a signer's key id: names in params that are signers of the test stand for their keys.
func suiteKey(name string) string { return lineage.DigestOf([]byte("key:" + name)).Hex() }

func suiteDigest(name string) lineage.Digest { return lineage.DigestOf([]byte("test:" + name)) }

func (s *Suite) run(ctx context.Context, d Document, t *SuiteTest) (Result, error) {
	things := maps.Clone(s.Graph)
	if things == nil {
		things = map[string]*SuiteNode{}
	}
	maps.Copy(things, t.Set)
	p, err := s.program(d, t, things)
	if err != nil {
		return Result{}, err
	}
	now := uint64(1_795_000_000)
	if t.Now != "" {
		at, ok := parseTime(t.Now)
		if !ok {
			return Result{}, fmt.Errorf("%w: now is %q, want a time as 2026-11-23T00:00:00Z", ErrSuite, t.Now)
		}
		now = uint64(at.Unix())
	}
	if err := t.names(things); err != nil {
		return Result{}, err
	}
	g := NewMemory()
	for _, name := range sortedKeys(things) {
		if err := addThing(g, name, things[name]); err != nil {
			return Result{}, err
		}
	}
	for _, b := range t.Bans {
		kind := b.Kind
		if kind == "" {
			kind = "banned"
		}
		g.Ban(suiteDigest(b.On), Taint{Kind: kind, List: b.List, Reason: b.Reason, Bonded: true})
	}
	for _, r := range t.Revocations {
		g.Revoke(suiteDigest(r.On), Revocation{Reason: r.Reason, Evidence: suiteEvidence(r.By, lineage.Signed), Time: now})
	}
	return p.Evaluate(ctx, NewView(g, g), suiteDigest(t.Model), now, Options{Explain: true})
}

// names refuses a test that speaks of what is not in its graph: it would pass or fail for another reason than it says.
func (t *SuiteTest) names(things map[string]*SuiteNode) error {
	check := func(what, name string) error {
		if _, ok := things[name]; ok {
			return nil
		}
		if s := suggest(name, sortedKeys(things)); s != "" {
			return fmt.Errorf("%w: %s %q is not in the graph; %s", ErrSuite, what, name, s)
		}
		return fmt.Errorf("%w: %s %q is not in the graph (one that nobody recorded is written %s: null under set)", ErrSuite, what, name, name)
	}
	err := check("its model", t.Model)
	for _, b := range t.Bans {
		err = cmp.Or(err, check("the banned", b.On))
	}
	for _, r := range t.Revocations {
		err = cmp.Or(err, check("the revoked", r.On))
	}
	return err
}

// program compiles the policy with the test's params and trust.
func (s *Suite) program(d Document, t *SuiteTest, things map[string]*SuiteNode) (*Program, error) {
	signers := map[string]bool{}
	for _, n := range things {
		if n != nil {
			signers[n.By] = true
			for _, f := range n.Facts {
				for _, v := range statements(f) {
					if m, ok := v.(map[string]any); ok {
						by, _ := m["by"].(string)
						signers[by] = true
					}
				}
			}
		}
	}
	params := maps.Clone(d.Params)
	if params == nil {
		params = map[string]any{}
	}
	maps.Copy(params, s.Params)
	maps.Copy(params, t.Params)
	for name, v := range params {
		list, ok := v.([]any)
		if !ok {
			continue
		}
		list = slices.Clone(list)
		for i, item := range list {
			if text, ok := item.(string); ok && signers[text] {
				list[i] = suiteKey(text)
			}
		}
		params[name] = list
	}
	d.Params = params
	d.Trust.Keys = slices.Clone(d.Trust.Keys)
	for _, name := range t.Trust {
		d.Trust.Keys = append(d.Trust.Keys, suiteKey(name))
	}
	d.Waivers = slices.Clone(d.Waivers)
	if err := d.normalize(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return Compile(d)
}

func suiteEvidence(by string, g lineage.Grade) lineage.Evidence {
	return lineage.Evidence{Grade: g, Observer: suiteKey(by), Bonded: strings.HasPrefix(by, "operator")}
}

// addThing puts one thing into the graph; a nil one stays missing.
func addThing(g *Memory, name string, n *SuiteNode) error {
	if n == nil {
		g.Name(suiteDigest(name), name)
		return nil
	}
	if n.By == "" || n.Kind == "" {
		return fmt.Errorf("%w: %s has no kind or no signer (by)", ErrSuite, name)
	}
	grade := n.Grade
	if grade == "" {
		grade = lineage.Declared
	}
	at := uint64(1_790_000_000)
	if n.At != "" {
		t, ok := parseTime(n.At)
		if !ok {
			return fmt.Errorf("%w: %s: at is %q, want a time as 2026-11-23T00:00:00Z", ErrSuite, name, n.At)
		}
		at = uint64(t.Unix())
	}
	ev := suiteEvidence(n.By, grade)
	node := &lineage.Node{Digest: suiteDigest(name), Kind: n.Kind, Names: []string{name}, Origin: &ev}
	for _, fact := range sortedKeys(n.Facts) {
		for _, value := range statements(n.Facts[fact]) {
			f := lineage.Fact{Subject: node.Digest, Name: fact, Value: value, Evidence: ev, Record: string(suiteDigest("record:" + name)), Time: at,
				Leaf: uint64(len(node.Facts))}
			if m, ok := value.(map[string]any); ok {
				if err := special(&f, m); err != nil {
					return fmt.Errorf("%w: fact %s of %s: %w", ErrSuite, fact, name, err)
				}
			}
			switch v := f.Value.(type) {
			case int:
				f.Value = float64(v)
			case time.Time:
				f.Value = v.UTC().Format(time.RFC3339)
			}
			node.Facts = append(node.Facts, f)
		}
	}
	g.Add(node)
	for _, parent := range sortedKeys(n.From) {
		if !lineage.IsEdge(n.From[parent]) {
			return fmt.Errorf("%w: %s comes from %s by %q, which is no edge; common ones are trained-on, derived-from, produced-by, evaluated, approved", ErrSuite, name, parent, n.From[parent])
		}
		g.Name(suiteDigest(parent), parent)
		g.Link(lineage.Edge{From: node.Digest, To: suiteDigest(parent), Type: n.From[parent], Record: string(node.Digest), Time: at, Evidence: ev})
	}
	return nil
}

// statements are what is said of one fact: mostly once; a list of {value, by, …} is several who say it.
func statements(fact any) []any {
	list, ok := fact.([]any)
	if !ok || len(list) == 0 {
		return []any{fact}
	}
	for _, v := range list {
		if _, ok := v.(map[string]any); !ok {
			return []any{fact}
		}
	}
	return list
}

// special reads a fact that differs from its thing in who says it and how well.
func special(f *lineage.Fact, m map[string]any) error {
	f.Value = m["value"]
	for name, v := range m {
		text, ok := v.(string)
		switch {
		case name == "value":
			continue
		case !ok:
			return fmt.Errorf("%s is no text", name)
		}
		switch name {
		case "by":
			f.Evidence = suiteEvidence(text, f.Evidence.Grade)
		case "record":
			f.Record = string(suiteDigest(text))
		case "grade":
		default:
			return fmt.Errorf("%s is none of value, grade, by, record", name)
		}
	}
	if g, ok := m["grade"].(string); ok {
		f.Evidence.Grade = lineage.Grade(g)
	}
	return nil
}
