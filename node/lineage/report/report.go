package report

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
)

// Kind is a kind of report.
type Kind string

// The kinds.
const (
	AnnexIV   Kind = "annex-iv"
	Article12 Kind = "article-12"
	MLBOM     Kind = "ml-bom"
	PROV      Kind = "prov"
)

// Kinds lists all kinds.
func Kinds() []Kind { return []Kind{AnnexIV, Article12, MLBOM, PROV} }

// Bounds: a report is for people.
const (
	// MaxNodes is how much of the graph a report looks at.
	MaxNodes = 20_000
	// MaxEntries is how many answers of an item are drawn, and how many alerts there are of a kind.
	MaxEntries = 100
	// maxText is how much of an answer is shown; the record has it whole.
	maxText = 600
	maxName = 120
)

// Graph is the lineage that a report reads; *lineage.Graph is one.
type Graph interface {
	Node(d lineage.Digest) (*lineage.Node, error)
	Children(d lineage.Digest) ([]lineage.Edge, error)
	Ancestors(ctx context.Context, d lineage.Digest, b lineage.Bounds) (*lineage.Closure, error)
	Taint(ctx context.Context, d lineage.Digest, now uint64, b lineage.Bounds) (taints []lineage.Taint, truncated bool, err error)
}

// Input is what a report is made of.
type Input struct {
	Model      lineage.Digest
	Graph      Graph
	Receipts   []Receipt // inferences by the model
	Statuses   []Status
	Network    common.Hash
	LedgerSize uint64
	LedgerTime uint64 // seconds since 1970: the report's "now"
}

// Receipt is an inference and where it stands in the ledger.
type Receipt struct {
	Leaf    uint64
	Receipt leaf.Receipt
}

// Status is what a policy says of the model.
type Status struct {
	Policy string // name
	Rule   string // that failed, as people should read it
	Status claim.Status
}

// String is a status for people.
func (s Status) String() string {
	text := fmt.Sprintf("%s: %s as of ledger size %d", cmp.Or(s.Policy, s.Status.Policy.Hex()), s.Status.Status, s.Status.LedgerSize)
	if s.Status.Status == claim.StatusFailed && s.Rule != "" {
		text += ", by rule " + s.Rule
	}
	return text
}

// State is how an item is known.
type State string

// Missing says that nobody recorded an answer; the other states are evidence grades.
const Missing State = "missing"

// States lists all states, strongest first.
func States() []State {
	return []State{State(lineage.Observed), State(lineage.Fetched), State(lineage.Signed), State(lineage.Declared), Missing}
}

// Report is a document.
type Report struct {
	Kind       Kind           `json:"kind"`
	Title      string         `json:"title"`
	Model      lineage.Digest `json:"model"`
	Names      []string       `json:"names"`
	Network    common.Hash    `json:"network"`
	LedgerSize uint64         `json:"ledgerSize"`
	AsOf       string         `json:"asOf"`   // time of the ledger's last block, RFC 3339
	Notice     []string       `json:"notice"` // what a reader must know first
	Alerts     []string       `json:"alerts"` // taints, gaps, failed policies, missing parents
	Sections   []Section      `json:"sections"`
	Charts     []Chart        `json:"charts"`
	// Document is the machine-readable form of an ml-bom (CycloneDX) or prov (PROV-JSON) report.
	Document json.RawMessage `json:"document,omitempty"`
}

// Section is a numbered part.
type Section struct {
	Number string `json:"number"`
	Title  string `json:"title"`
	Items  []Item `json:"items"`
}

// Item is one question and what answers it.
type Item struct {
	Number  string  `json:"number"`
	Ask     string  `json:"ask"`
	State   State   `json:"state"`
	Entries []Entry `json:"entries"`
}

// Shown are the answers that fit on a page for people; the JSON form has them all.
func (i Item) Shown() []Entry { return i.Entries[:min(len(i.Entries), MaxEntries)] }

// More is how many are not shown.
func (i Item) More() int { return len(i.Entries) - len(i.Shown()) }

// Entry is one answer and the record that gives it.
type Entry struct {
	Text         string         `json:"text"`
	State        State          `json:"state"`
	About        string         `json:"about"` // name of what it is about
	Subject      lineage.Digest `json:"subject,omitempty"`
	Observer     string         `json:"observer,omitempty"`
	Operator     string         `json:"operator,omitempty"`
	Bonded       bool           `json:"bonded,omitempty"`
	Independent  bool           `json:"independent,omitempty"`
	Record       string         `json:"record,omitempty"`
	Leaf         uint64         `json:"leaf,omitempty"`
	Contradicted bool           `json:"contradicted,omitempty"`
	Withdrawn    bool           `json:"withdrawn,omitempty"` // its record was revoked
}

// Chart is a bar chart.
type Chart struct {
	Title  string    `json:"title"`
	Unit   string    `json:"unit"`
	Most   float64   `json:"most,omitempty"` // what a full bar stands for; 0: the largest value
	Labels []string  `json:"labels"`
	Values []float64 `json:"values"`
}

// Build makes a report. The graph is read at its own ledger size.
func Build(ctx context.Context, kind Kind, in Input) (*Report, error) {
	s, err := gather(ctx, in)
	if err != nil {
		return nil, fmt.Errorf("report on %s: %w", in.Model, err)
	}
	r := &Report{Kind: kind, Model: in.Model, Names: orEmpty(s.model.Names), Network: in.Network, LedgerSize: in.LedgerSize, AsOf: when(in.LedgerTime),
		Notice: []string{}, Alerts: orEmpty(s.alerts), Sections: []Section{}, Charts: []Chart{}}
	switch kind {
	case AnnexIV:
		annexIV(r, s)
	case Article12:
		article12(r, s)
	case MLBOM:
		err = mlBOM(r, s)
	case PROV:
		err = prov(r, s)
	default:
		return nil, fmt.Errorf("there is no report %q; the kinds are %v", kind, Kinds())
	}
	if err != nil {
		return nil, fmt.Errorf("report on %s: %w", in.Model, err)
	}
	return r, nil
}

// JSON is the report's canonical form.
func (r *Report) JSON() ([]byte, error) {
	b, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode report: %w", err)
	}
	return append(b, '\n'), nil
}

func when(seconds uint64) string { return clock(seconds).Format(time.RFC3339) }

// clock reads seconds since 1970, at most those of the last year with four digits.
func clock(seconds uint64) time.Time {
	const last = 253402300799
	return time.Unix(int64(min(seconds, last)), 0).UTC()
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// story is what the graph says of a model: itself, what it derives from, and the acts about it.
type story struct {
	in     Input
	model  *lineage.Node
	nodes  []*lineage.Node // the model first, then ancestors breadth first, then acts
	byID   map[lineage.Digest]*lineage.Node
	edges  []lineage.Edge
	alerts []string
}

// gather reads the model's part of the graph.
func gather(ctx context.Context, in Input) (*story, error) {
	s := &story{in: in}
	closure, err := in.Graph.Ancestors(ctx, in.Model, lineage.Bounds{Nodes: MaxNodes})
	if errors.Is(err, lineage.ErrNotFound) { // all of it is a hole
		s.model = &lineage.Node{Digest: in.Model, Kind: lineage.KindModel, Missing: true}
		s.nodes, s.byID = []*lineage.Node{s.model}, map[lineage.Digest]*lineage.Node{in.Model: s.model}
		s.alerts = []string{"missing: nobody recorded anything about the model " + in.Model.Short()}
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	s.byID = map[lineage.Digest]*lineage.Node{}
	take := func(d lineage.Digest) error {
		if s.byID[d] != nil {
			return nil
		}
		n, err := in.Graph.Node(d)
		if err == nil {
			s.nodes, s.byID[d] = append(s.nodes, n), n
		}
		return err
	}
	for _, n := range closure.Nodes {
		if err := take(n.Digest); err != nil {
			return nil, err
		}
	}
	s.model, s.edges = s.nodes[0], closure.Edges
	if closure.Truncated {
		s.alerts = append(s.alerts, fmt.Sprintf("more than %d things or relations stand behind the model; what is beyond is not in this report", len(s.nodes)))
	}
	if err := s.acts(take); err != nil {
		return nil, err
	}
	return s, s.alarm(ctx)
}

// acts adds what people and programs did with the model: evaluations, approvals, deployments, decisions, registrations.
func (s *story) acts(take func(lineage.Digest) error) error {
	children, err := s.in.Graph.Children(s.in.Model)
	if err != nil {
		return err
	}
	for _, e := range children {
		switch e.Type {
		case lineage.Evaluated, lineage.Approved, lineage.DeployedAs, lineage.Decided, lineage.Registered, lineage.Supersedes:
			s.edges = append(s.edges, e)
			if err := take(e.From); err != nil {
				return err
			}
		}
	}
	return nil
}

// alarm lists what a reader must not overlook.
func (s *story) alarm(ctx context.Context) error {
	taints, truncated, err := s.in.Graph.Taint(ctx, s.in.Model, s.in.LedgerTime, lineage.Bounds{Nodes: MaxNodes})
	if err != nil {
		return err
	}
	var tainted, missing, gaps []string
	for _, t := range taints {
		tainted = append(tainted, fmt.Sprintf("tainted: %s (%s, %d steps away)", t.Reason, s.nameOf(t.Source), len(t.Path)))
	}
	for _, n := range s.nodes {
		if n.Missing {
			missing = append(missing, fmt.Sprintf("missing: nobody recorded %s %s", cmp.Or(string(n.Kind), "the thing"), s.nameOf(n.Digest)))
		}
		for _, f := range n.Facts {
			if gap, ok := strings.CutPrefix(f.Name, "gap."); ok {
				gaps = append(gaps, fmt.Sprintf("gap (%s) at %s: %s", gap, s.nameOf(n.Digest), clip(text(f.Value))))
			}
		}
	}
	s.alert("taints", tainted)
	if truncated {
		s.alerts = append(s.alerts, "the search for taints was cut short: there may be more")
	}
	s.alert("missing things", missing)
	s.alert("gaps", gaps)
	for _, p := range s.in.Statuses {
		if p.Status.Status != claim.StatusPassed {
			s.alerts = append(s.alerts, "policy "+p.String())
		}
	}
	return nil
}

// alert adds alerts of a kind, as many as people read.
func (s *story) alert(kind string, list []string) {
	s.alerts = append(s.alerts, list[:min(len(list), MaxEntries)]...)
	if more := len(list) - MaxEntries; more > 0 {
		s.alerts = append(s.alerts, fmt.Sprintf("and %d more %s", more, kind))
	}
}

// nameOf is how people call a thing.
func (s *story) nameOf(d lineage.Digest) string {
	if n := s.byID[d]; n != nil && len(n.Names) > 0 {
		return clipName(n.Names[0]) + " (" + d.Short() + ")"
	}
	return d.Short()
}

// facts finds the facts whose name is, or starts with, one of the patterns ("licence.spdx", "eval.*"), on nodes of the given kinds (none: all).
func (s *story) facts(kinds []lineage.Kind, patterns ...string) (out []Entry) {
	for _, n := range s.nodes {
		if len(kinds) > 0 && !slices.Contains(kinds, n.Kind) {
			continue
		}
		for _, f := range n.Facts {
			if matches(f.Name, patterns) {
				out = append(out, s.entry(f))
			}
		}
	}
	return out
}

func matches(name string, patterns []string) bool {
	for _, p := range patterns {
		if prefix, ok := strings.CutSuffix(p, "*"); p == name || (ok && strings.HasPrefix(name, prefix)) {
			return true
		}
	}
	return false
}

func (s *story) entry(f lineage.Fact) Entry {
	return Entry{Text: f.Name + ": " + clip(text(f.Value)), State: State(f.Evidence.Grade), About: s.nameOf(f.Subject), Subject: f.Subject, Observer: f.Evidence.Observer,
		Operator: f.Evidence.Operator, Bonded: f.Evidence.Bonded, Independent: f.Evidence.Independent, Record: f.Record, Leaf: f.Leaf, Contradicted: f.Contradicted,
		Withdrawn: f.Withdrawn}
}

// relations lists edges of a type as answers.
func (s *story) relations(types ...lineage.EdgeType) (out []Entry) {
	for _, e := range s.edges {
		if slices.Contains(types, e.Type) {
			out = append(out, Entry{Text: fmt.Sprintf("%s %s %s", s.nameOf(e.From), e.Type, s.nameOf(e.To)), State: State(e.Evidence.Grade), About: s.nameOf(e.To),
				Subject: e.To, Observer: e.Evidence.Observer, Operator: e.Evidence.Operator, Bonded: e.Evidence.Bonded, Independent: e.Evidence.Independent,
				Record: e.Record, Leaf: e.Leaf, Withdrawn: e.Withdrawn})
		}
	}
	return out
}

func text(v any) string {
	switch t := v.(type) {
	case string:
		return t
	case []any:
		parts := make([]string, len(t))
		for i, x := range t {
			parts[i] = text(x)
		}
		return strings.Join(parts, ", ")
	}
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

func clip(s string) string { return clipTo(s, maxText) }

// clipName keeps a name on a line or two.
func clipName(s string) string { return clipTo(s, maxName) }

func clipTo(s string, most int) string {
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + " ..."
}

// item makes an item of its answers. What was withdrawn is shown, and answers nothing.
func item(number, ask string, entries ...[]Entry) Item {
	i := Item{Number: number, Ask: ask, State: Missing, Entries: []Entry{}}
	seen := map[string]bool{}
	for _, e := range slices.Concat(entries...) {
		if key := e.Text + e.Record + string(e.Subject); !seen[key] {
			seen[key] = true
			i.Entries = append(i.Entries, e)
			if !e.Withdrawn && slices.Index(States(), e.State) < slices.Index(States(), i.State) {
				i.State = e.State
			}
		}
	}
	return i
}

// evidenceChart counts the items by state.
func evidenceChart(sections []Section) Chart {
	c := Chart{Title: "How the items are known", Unit: "items"}
	for _, s := range States() {
		n := 0
		for _, section := range sections {
			for _, i := range section.Items {
				if i.State == s {
					n++
				}
			}
		}
		c.Labels, c.Values = append(c.Labels, string(s)), append(c.Values, float64(n))
	}
	return c
}
