package lineage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var network = common.HexToHash("0x11")

// world is a small ledger: operators are the accounts in bonded.
type world struct {
	t      *testing.T
	state  *Memory
	index  *Index
	leaf   uint64
	bonded map[common.Address]bool
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, state: NewMemory(), bonded: map[common.Address]bool{}}
	w.index = &Index{Network: network, Bonded: func(_ State, a common.Address) (common.Address, bool, error) { return a, w.bonded[a], nil }}
	return w
}

// add puts a statement into the ledger; each leaf is 10 seconds later than the one before.
func (w *world) add(k *Signer, submitter common.Address, s Statement, err error) string {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.index.Check(w.state, e); err != nil {
		w.t.Fatal(err)
	}
	if err := w.index.Apply(w.state, []Entry{{w.leaf, 1000 + 10*w.leaf, submitter, e}}); err != nil {
		w.t.Fatal(err)
	}
	w.leaf++
	return string(RecordID(e))
}

func (w *world) say(k *Signer, p Predicate, subjects ...Resource) string {
	w.t.Helper()
	s, err := NewStatement(p, subjects...)
	return w.add(k, account(k), s, err) // each has an account of its own
}

func (w *world) run(k *Signer, r Run, outputs ...Resource) string {
	w.t.Helper()
	s, err := r.Statement(outputs...)
	return w.add(k, common.Address{}, s, err)
}

func (w *world) graph() *Graph { return NewGraph(w.state, Latest) }

func (w *world) node(g *Graph, name string) *Node {
	w.t.Helper()
	n, err := g.Node(digest(name))
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func (n *Node) fact(name string) []Fact {
	var out []Fact
	for _, f := range n.Facts {
		if f.Name == name {
			out = append(out, f)
		}
	}
	return out
}

func names(c *Closure) []string {
	var out []string
	for _, n := range c.Nodes {
		out = append(out, n.Name)
	}
	return out
}

func TestGraph(t *testing.T) {
	ctx := context.Background()
	w := newWorld(t)
	k := signer(t, nil)
	w.say(k, &Dataset{Name: "train", Licence: "MIT", Source: Source{URI: "https://data.example/train.csv"}}, data("train").Graded(Fetched))
	run := exampleRun()
	w.run(k, run, model("m"))
	w.say(k, &Registration{Name: "credit", Version: "3", Aliases: []string{"champion"}}, model("m"))
	ev := w.say(k, &Evaluation{Metrics: []Metric{{Name: "auc", Value: 0.9}}, Dataset: ref(data("holdout"))}, model("m"))

	g := w.graph()
	up, err := g.Ancestors(ctx, digest("m"), Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	if got := names(up); !slices.Equal(got, []string{"m", "fit", "train", "train.py"}) || up.Truncated {
		t.Errorf("ancestors %v, truncated %v", got, up.Truncated)
	}
	for _, n := range up.Nodes {
		if want := n.Name == "train.py"; n.Missing != want {
			t.Errorf("%s: missing is %v", n.Name, n.Missing)
		}
	}
	down, err := g.Descendants(ctx, digest("train"), Bounds{})
	if err != nil {
		t.Fatal(err)
	}
	if got := names(down); len(got) != 5 || got[0] != "train" || got[1] != "fit" || got[2] != "m" {
		t.Errorf("descendants %v", got)
	}
	licence := w.node(g, "train").fact("licence.spdx")
	if len(licence) != 1 || licence[0].Value != "MIT" || licence[0].Evidence.Grade != Fetched || licence[0].Evidence.Observer != k.KeyID() {
		t.Errorf("licence %+v", licence)
	}
	if got := w.node(g, "m").fact("eval.auc"); len(got) != 1 || got[0].Value != 0.9 || got[0].Record != ev {
		t.Errorf("evaluation %+v", got)
	}
	for name, want := range map[string]int{"credit": 1, "credit/3": 1, "credit@champion": 1, "train": 1, "train.py": 0, "nobody": 0} {
		if got, err := g.ByName(name); err != nil || len(got) != want {
			t.Errorf("by name %s: %v, %v", name, got, err)
		}
	}
	if _, err := g.Node(digest("unheard of")); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown: %v", err)
	}
	if records, err := g.Records(digest("m"), 0, 10); err != nil || len(records) != 3 {
		t.Errorf("records %v, %v", records, err)
	}
	if info, err := g.Record(Digest(ev)); err != nil || info.PredicateType != PredicateEvaluation {
		t.Errorf("record %v, %v", info, err)
	}
}

func ref[T any](v T) *T { return &v }

func TestTimeTravel(t *testing.T) {
	ctx := context.Background()
	w := newWorld(t)
	k := signer(t, nil)
	w.run(k, exampleRun(), model("m"))                                                    // leaf 0, time 1000
	w.say(k, &Dataset{Name: "train", Licence: "MIT"}, data("train"))                      // leaf 1, 1010
	w.say(k, &Revocation{Reason: "licence", Detail: "not theirs to give"}, data("train")) // leaf 2, 1020
	w.say(k, &Dataset{Name: "train", Licence: "GPL-3.0-only"}, data("train"))             // leaf 3, 1030

	for _, c := range []struct {
		name     string
		g        *Graph
		missing  bool
		licences int
		taints   int
	}{
		{"size 1", NewGraph(w.state, 1), true, 0, 0},
		{"time 1009", NewGraphAt(w.state, 1009), true, 0, 0},
		{"size 2", NewGraph(w.state, 2), false, 1, 0},
		{"time 1010", NewGraphAt(w.state, 1010), false, 1, 0},
		{"size 3", NewGraph(w.state, 3), false, 1, 1},
		{"now", w.graph(), false, 2, 1},
	} {
		n := w.node(c.g, "train")
		taints, _, err := c.g.Taint(ctx, digest("m"), 0, Bounds{})
		if err != nil {
			t.Fatal(err)
		}
		if n.Missing != c.missing || len(n.fact("licence.spdx")) != c.licences || len(taints) != c.taints {
			t.Errorf("%s: missing %v, licences %v, taints %v", c.name, n.Missing, n.fact("licence.spdx"), taints)
		}
	}
	if _, err := NewGraph(w.state, 0).Node(digest("train")); !errors.Is(err, ErrNotFound) {
		t.Errorf("before everything: %v", err)
	}
	for _, f := range w.node(w.graph(), "train").fact("licence.spdx") {
		if !f.Contradicted {
			t.Errorf("%v is contradicted and not shown as such", f)
		}
	}
	for _, f := range w.node(NewGraph(w.state, 3), "train").fact("licence.spdx") {
		if f.Contradicted {
			t.Errorf("%v was not contradicted then", f)
		}
	}
}

func TestTaint(t *testing.T) {
	ctx := context.Background()
	w := newWorld(t)
	k, stranger := signer(t, nil), signer(t, nil)
	expires := time.Unix(5000, 0)
	w.say(k, &Dataset{Name: "train", Consent: &Consent{Basis: "consent", Expires: &expires}}, data("train"))
	w.run(k, exampleRun(), model("m"))
	r2 := exampleRun()
	r2.Invocation, r2.Inputs = "second", []Resource{model("m")}
	w.run(k, r2, model("tuned"))
	w.say(k, &Supersession{Supersedes: []Resource{model("tuned")}}, model("fresh"))

	taints := func(name string, now uint64, trusted bool) []Taint {
		t.Helper()
		got, _, err := w.graph().Taint(ctx, digest(name), now, Bounds{Trusted: trusted})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	if got := taints("tuned", 4999, true); len(got) != 0 {
		t.Errorf("before anything: %v", got)
	}
	if got := taints("tuned", 5000, true); len(got) != 1 || got[0].Reason != "consent-expired" || got[0].Source != digest("train") || len(got[0].Path) != 4 {
		t.Errorf("expired consent: %+v", got)
	}
	revocation := w.say(k, &Revocation{Reason: "ban"}, data("train"))
	got := taints("tuned", 0, true)
	if len(got) != 1 || got[0].Revocation.Authority != ByOrigin || got[0].Revocation.Record != revocation {
		t.Fatalf("revoked: %+v", got)
	}
	path := got[0].Path
	if path[0].From != digest("tuned") || path[3].To != digest("train") || path[3].Type != TrainedOn {
		t.Errorf("path %+v", path)
	}
	if got := taints("fresh", 0, true); len(got) != 0 {
		t.Errorf("taint follows supersession: %v", got)
	}
	// Only the one who revoked can take it back.
	w.say(stranger, &Revocation{Reason: "ban", Lifts: revocation}, data("train"))
	if got := taints("tuned", 0, true); len(got) != 1 {
		t.Errorf("lifted by a stranger: %v", got)
	}
	w.say(k, &Revocation{Reason: "ban", Lifts: revocation}, data("train"))
	if got := taints("tuned", 0, true); len(got) != 0 {
		t.Errorf("lifted: %v", got)
	}
	// A stranger's revocation is shown and need not count.
	w.say(stranger, &Revocation{Reason: "quality"}, model("m"))
	if got := taints("tuned", 0, false); len(got) != 1 || got[0].Revocation.Authority != ByStranger {
		t.Errorf("stranger's revocation: %v", got)
	}
	if got := taints("tuned", 0, true); len(got) != 0 {
		t.Errorf("stranger's revocation counts: %v", got)
	}
	// Nor can a stranger make the model descend from what is revoked.
	w.say(k, &Revocation{Reason: "ban"}, data("poison"))
	w.say(stranger, &Capture{System: "x", DerivedFrom: []Resource{data("poison")}}, model("m"))
	if got := taints("m", 0, true); len(got) != 0 {
		t.Errorf("stranger's edge taints: %v", got)
	}
	if got := taints("m", 0, false); len(got) != 2 {
		t.Errorf("stranger's edge is hidden: %v", got)
	}
}

func TestEvidence(t *testing.T) {
	w := newWorld(t)
	operator, other := common.HexToAddress("0xaa"), common.HexToAddress("0xbb")
	w.bonded[operator], w.bonded[other] = true, true
	own, node, liar := signer(t, nil), signer(t, nil), signer(t, nil)
	announce := func(k *Signer, account, submitter common.Address, id common.Hash) {
		t.Helper()
		s, err := NewStatement(&KeyAnnouncement{Operator: account.Hex(), Network: id.Hex()}, k.Subject())
		w.add(k, submitter, s, err)
	}
	announce(node, operator, operator, network)
	announce(liar, operator, common.HexToAddress("0xcc"), network) // the account has not agreed
	announce(liar, other, other, common.HexToHash("0x99"))         // another network
	w.say(own, &Dataset{Name: "d", Licence: "MIT"}, data("d"))
	for i, k := range []*Signer{own, node, liar} {
		w.say(k, &Capture{System: "test", Facts: map[string]any{"rows": fmt.Sprint(i)}}, data("d").Graded(Observed))
	}
	facts := map[string]Evidence{}
	for _, f := range w.node(w.graph(), "d").fact("rows") {
		facts[f.Evidence.Observer] = f.Evidence
		if f.Evidence.Grade != Observed {
			t.Errorf("grade %v", f.Evidence)
		}
	}
	if e := facts[own.KeyID()]; e.Bonded || e.Independent || !e.Origin || !e.Trusted() {
		t.Errorf("the origin's own: %+v", e)
	}
	if e := facts[node.KeyID()]; !e.Bonded || !e.Independent || e.Origin || e.Operator != operator.Hex() {
		t.Errorf("an operator's: %+v", e)
	}
	if e := facts[liar.KeyID()]; e.Bonded || e.Independent || e.Trusted() {
		t.Errorf("a liar's: %+v", e)
	}
	// What is not bonded any more is not from then on, and was before.
	w.bonded[operator] = false
	w.say(node, &Capture{System: "test", Facts: map[string]any{"columns": "3"}}, data("d"))
	if f := w.node(w.graph(), "d").fact("columns"); f[0].Evidence.Bonded {
		t.Error("bonded without a bond")
	}
	// Nobody takes a key over.
	announce(node, other, other, network)
	w.say(node, &Capture{System: "test", Facts: map[string]any{"bytes": "3"}}, data("d"))
	if f := w.node(w.graph(), "d").fact("bytes"); f[0].Evidence.Bonded {
		t.Error("a key moved to another account")
	}
}

func TestOperatorsOwnDataIsNotIndependent(t *testing.T) {
	w := newWorld(t)
	operator := common.HexToAddress("0xaa")
	w.bonded[operator] = true
	a, b := signer(t, nil), signer(t, nil)
	for _, k := range []*Signer{a, b} {
		s, err := NewStatement(&KeyAnnouncement{Operator: operator.Hex(), Network: network.Hex()}, k.Subject())
		w.add(k, operator, s, err)
	}
	w.say(a, &Dataset{Name: "d"}, data("d"))
	w.say(b, &Capture{System: "test", Facts: map[string]any{"rows": "1"}}, data("d"))
	if f := w.node(w.graph(), "d").fact("rows"); !f[0].Evidence.Bonded || f[0].Evidence.Independent {
		t.Errorf("an operator's second key looks independent: %+v", f[0].Evidence)
	}
	// A user's record that the operator submitted, and then observed.
	s, err := NewStatement(&Dataset{Name: "e"}, data("e"))
	w.add(signer(t, nil), operator, s, err)
	s, err = NewStatement(&Capture{System: "test", Facts: map[string]any{"rows": "1"}}, data("e"))
	w.add(a, operator, s, err)
	if f := w.node(w.graph(), "e").fact("rows"); f[0].Evidence.Independent {
		t.Errorf("whoever brought the record looks independent: %+v", f[0].Evidence)
	}
}

func TestWithdrawnRecord(t *testing.T) {
	w := newWorld(t)
	k, stranger := signer(t, nil), signer(t, nil)
	id := w.say(k, &Dataset{Name: "d", Licence: "MIT"}, data("d"))
	withdrawn := func() bool { return w.node(w.graph(), "d").fact("licence.spdx")[0].Withdrawn }
	w.say(stranger, &Revocation{Reason: "error"}, NewResource("", "", Digest(id)))
	if withdrawn() {
		t.Error("a stranger withdrew a record")
	}
	w.say(k, &Revocation{Reason: "error"}, NewResource("", "", Digest(id)))
	if !withdrawn() {
		t.Error("the record is not withdrawn")
	}
	if r, err := w.graph().Revocations(Digest(id)); err != nil || len(r) != 2 || r[0].Authority != ByStranger && r[1].Authority != ByStranger {
		t.Errorf("revocations %+v, %v", r, err)
	}
}

func TestBounds(t *testing.T) {
	ctx := context.Background()
	w := newWorld(t)
	k := signer(t, nil)
	for i := range 60 { // a chain with a side branch each
		w.say(k, &Capture{System: "t", DerivedFrom: []Resource{model(fmt.Sprint("n", i+1)), model(fmt.Sprint("side", i))}}, model(fmt.Sprint("n", i)))
	}
	w.say(k, &Capture{System: "t", DerivedFrom: []Resource{model("n0")}}, model("n60")) // and a circle
	for _, c := range []struct {
		b         Bounds
		nodes     int
		truncated bool
	}{
		{Bounds{}, 121, false},
		{Bounds{Depth: 3}, 7, true},
		{Bounds{Nodes: 10}, 10, true},
		{Bounds{Edges: 5}, 6, true},
		{Bounds{Depth: 61}, 121, false},
	} {
		got, err := w.graph().Ancestors(ctx, digest("n0"), c.b)
		if err != nil || len(got.Nodes) != c.nodes || got.Truncated != c.truncated {
			t.Errorf("%+v: %d nodes, truncated %v, %v", c.b, len(got.Nodes), got.Truncated, err)
		}
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := w.graph().Ancestors(ended, digest("n0"), Bounds{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	// Many parents: more than a header holds.
	var many []Resource
	for i := range 100 {
		many = append(many, model(fmt.Sprint("p", i)))
	}
	w.say(k, &Capture{System: "t", DerivedFrom: many}, model("wide"))
	if e, err := w.graph().Parents(digest("wide")); err != nil || len(e) != 100 {
		t.Errorf("%d parents, %v", len(e), err)
	}
	if e, err := w.graph().Children(digest("p99")); err != nil || len(e) != 1 {
		t.Errorf("%d children, %v", len(e), err)
	}
}

func TestCheckRefuses(t *testing.T) {
	w := newWorld(t)
	k := signer(t, nil)
	s, err := NewStatement(&Dataset{Name: "d"}, data("d"))
	if err != nil {
		t.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.index.Check(w.state, e); err != nil {
		t.Fatal(err)
	}
	if err := w.index.Apply(w.state, []Entry{{0, 1, common.Address{}, e}, {1, 1, common.Address{}, e}, {2, 1, common.Address{}, []byte("{}")}}); err != nil {
		t.Fatal(err)
	}
	if err := w.index.Check(w.state, e); !errors.Is(err, ErrDuplicate) {
		t.Errorf("twice: %v", err)
	}
	var env Envelope
	if err := json.Unmarshal(e, &env); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(e *Envelope){
		"no signatures": func(e *Envelope) { e.Signatures = nil },
		"no key":        func(e *Envelope) { e.Signatures = []Signature{{Sig: e.Signatures[0].Sig}} },
		"other type":    func(e *Envelope) { e.PayloadType = "text/plain" },
		"not base64":    func(e *Envelope) { e.Payload += "!" },
		"twice signed":  func(e *Envelope) { e.Signatures = append(e.Signatures, e.Signatures[0]) },
		"other key":     func(e *Envelope) { e.Signatures = []Signature{{Sig: e.Signatures[0].Sig, PublicKey: other(t)}} },
		"many":          func(e *Envelope) { e.Signatures = make([]Signature, MaxSignatures+1) },
	} {
		bad := env
		change(&bad)
		b, err := json.Marshal(bad)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.index.Check(NewMemory(), b); err == nil || errors.Is(err, ErrDuplicate) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := w.index.Check(w.state, make([]byte, MaxEnvelope+1)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
}

func other(t *testing.T) string {
	t.Helper()
	e, err := signer(t, nil).SignPayload([]byte("{}"))
	if err != nil {
		t.Fatal(err)
	}
	var env Envelope
	if err := json.Unmarshal(e, &env); err != nil {
		t.Fatal(err)
	}
	return env.Signatures[0].PublicKey
}

// account is where a signer's records are submitted from.
func account(k *Signer) common.Address {
	b := Digest(k.KeyID()).Bytes()
	return common.BytesToAddress(b[:])
}

// counting counts what is written, as a block's transaction does: each key once, with its last value.
type counting struct {
	*Memory
	sizes map[string]int
}

func (c *counting) Set(key, value []byte) error {
	c.sizes[string(key)] = max(entryBytes, len(key)+len(value))
	return c.Memory.Set(key, value)
}

// No record writes more than its footprint, into an empty state or one that is full of its things; and no footprint is beyond a block's room.
func TestFootprint(t *testing.T) {
	k := signer(t, nil)
	envelopes := map[string][]byte{}
	for name, b := range examples(t) {
		e, err := k.SignPayload(b)
		if err != nil {
			t.Fatal(err)
		}
		envelopes[name] = e
	}
	add := func(name string, p Predicate, subjects ...Resource) {
		s, err := NewStatement(p, subjects...)
		if err != nil {
			t.Fatal(err)
		}
		if envelopes[name], err = k.Sign(s); err != nil {
			t.Fatal(err)
		}
	}
	var many []Resource
	for i := range 200 {
		many = append(many, Resource{Digest: map[string]string{"sha256": digest(fmt.Sprint(i)).Hex()}})
	}
	facts := map[string]any{}
	for i := range MaxFacts - 2 {
		facts[fmt.Sprint(i)] = i%2 == 0
	}
	add("many parents", &Capture{System: "s", DerivedFrom: many}, model("m"))
	add("many facts", &Capture{System: "s", Facts: facts}, model("m"))
	add("many subjects", &Revocation{Reason: "ban"}, many[:MaxSubjects]...)
	add("revoked records", &Revocation{Reason: "error"}, NewResource("", "", RecordID(envelopes["dataset"])), NewResource("", "", RecordID(envelopes["bom"])))
	index, state := &Index{}, NewMemory()
	for round := range uint64(2) { // the second time as other records about the same things
		for name, e := range envelopes {
			if round == 1 {
				var env Envelope
				if err := json.Unmarshal(e, &env); err != nil {
					t.Fatal(err)
				}
				payload, err := decodeBase64(env.Payload)
				if err != nil {
					t.Fatal(err)
				}
				if e, err = signer(t, nil).SignPayload(payload); err != nil {
					t.Fatal(err)
				}
			}
			w := &counting{state, map[string]int{}}
			if err := index.Apply(w, []Entry{{Leaf: state.next(), Time: 1, Submitter: common.Address{1}, Envelope: e}}); err != nil {
				t.Fatal(err)
			}
			total := 0
			for _, n := range w.sizes {
				total += n
			}
			if got := index.Footprint(e); total == 0 || total > got || got > 3<<19 {
				t.Errorf("%s, round %d: %d bytes in %d entries, footprint %d", name, round, total, len(w.sizes), got)
			}
		}
	}
	if n := index.Footprint([]byte("{}")); n != 0 {
		t.Errorf("what is no record has footprint %d", n)
	}
}

// next is a leaf that the state does not have yet.
func (s *Memory) next() uint64 {
	n := uint64(0)
	for {
		if _, ok, _ := s.Get(leafKey(tableRecords, n)); !ok {
			return n
		}
		n++
	}
}
