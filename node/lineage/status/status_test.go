package status

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// world is a ledger of lineage and policies without consensus, with signers by name. Names that begin with "operator" are bonded.
type world struct {
	t       testing.TB
	state   lineage.Writer
	index   *lineage.Index
	module  *Module
	signers map[string]*lineage.Signer
	time    uint64
	height  uint64
	leaves  uint64
	weights map[common.Address]uint64
}

func newWorld(t testing.TB) *world {
	w := &world{t: t, state: lineage.NewMemory(), signers: map[string]*lineage.Signer{}, time: 1_800_000_000, weights: map[common.Address]uint64{}}
	w.index = &lineage.Index{Bonded: func(_ lineage.State, a common.Address) (common.Address, bool, error) {
		_, ok := w.weights[a]
		return a, ok, nil
	}}
	w.module = &Module{Weight: func(_ lineage.State, a common.Address) (uint64, uint64, error) {
		var total uint64
		for _, x := range w.weights {
			total += x
		}
		return w.weights[a], total, nil
	}}
	return w
}

func account(name string) common.Address { return common.BytesToAddress([]byte(name)) }

func (w *world) signer(name string) *lineage.Signer {
	if s := w.signers[name]; s != nil {
		return s
	}
	s, err := lineage.GenerateSigner()
	if err != nil {
		w.t.Fatal(err)
	}
	w.signers[name] = s
	if strings.HasPrefix(name, "operator") {
		w.weights[account(name)] = 1
		w.block(w.sign(name, &lineage.KeyAnnouncement{Operator: account(name).Hex(), Network: common.Hash{}.Hex()}, s.Subject()))
	}
	return s
}

func (w *world) sign(name string, p lineage.Predicate, subjects ...lineage.Resource) lineage.Entry {
	w.t.Helper()
	s, err := lineage.NewStatement(p, subjects...)
	if err != nil {
		w.t.Fatalf("statement: %v", err)
	}
	env, err := w.signer(name).Sign(s)
	if err != nil {
		w.t.Fatal(err)
	}
	return lineage.Entry{Envelope: env, Submitter: account(name)}
}

// block applies one block of records, and advances the clock by a second.
func (w *world) block(entries ...lineage.Entry) {
	w.t.Helper()
	w.height++
	w.time++
	for i := range entries {
		entries[i].Leaf, entries[i].Time = w.leaves, w.time
		w.leaves++
		if err := w.module.Check(w.state, entries[i].Envelope); err != nil {
			w.t.Fatalf("record %d is refused: %v", i, err)
		}
	}
	if err := w.index.Apply(w.state, entries); err != nil {
		w.t.Fatal(err)
	}
	if err := w.module.Apply(w.state, Info{w.height, w.time, w.leaves}, entries); err != nil {
		w.t.Fatal(err)
	}
}

func digest(name string) lineage.Digest { return lineage.DigestOf([]byte(name)) }

func thing(kind lineage.Kind, name string) lineage.Resource {
	return lineage.NewResource(kind, name, digest(name)).Graded(lineage.Observed)
}

func (w *world) dataset(by, name, licence string) lineage.Entry {
	d := &lineage.Dataset{Name: name, Licence: licence}
	d.Source.URI = "https://data.example/" + name
	return w.sign(by, d, thing(lineage.KindDataset, name))
}

// derive says that a model comes from things.
func (w *world) derive(by, model string, from ...string) lineage.Entry {
	c := &lineage.Capture{System: "test"}
	for _, f := range from {
		kind := lineage.KindDataset
		if strings.HasPrefix(f, "m") {
			kind = lineage.KindModel
		}
		c.DerivedFrom = append(c.DerivedFrom, lineage.NewResource(kind, f, digest(f)).Graded(lineage.Observed))
	}
	return w.sign(by, c, thing(lineage.KindModel, model))
}

const testPolicy = `
lineal: policy/v1
name: test
grade: declared
validFor: 24h
rules:
  - {id: known, require: size(missing) == 0}
  - {id: untainted, require: "!taints.exists(t, t.kind in ['revoked', 'banned'])"}
  - {id: licences, require: 'datasets.all(d, d.licence in ["MIT", "CC0-1.0"])'}
`

func (w *world) policy(by, source string) (common.Hash, lineage.Entry) {
	w.t.Helper()
	p, err := policy.Load([]byte(source))
	if err != nil {
		w.t.Fatal(err)
	}
	canonical, err := p.Document().Canonical()
	if err != nil {
		w.t.Fatal(err)
	}
	return p.ID(), w.sign(by, &lineage.Policy{Name: p.Document().Name, Source: string(canonical)},
		lineage.NewResource(lineage.KindPolicy, "", lineage.NewDigest(p.ID())))
}

func (w *world) watch(by, model string, id common.Hash, chains ...uint64) lineage.Entry {
	return w.sign(by, &lineage.Registration{Name: model, Watch: []lineage.Watch{{Policy: string(lineage.NewDigest(id)), Chains: chains}}}, thing(lineage.KindModel, model))
}

func (w *world) status(model string, id common.Hash) claim.Status {
	w.t.Helper()
	f, err := Find(w.state, digest(model).Bytes(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return f.Status
}

func (w *world) want(model string, id common.Hash, st claim.ModelStatus, rule string) {
	w.t.Helper()
	got := w.status(model, id)
	var hash common.Hash
	if rule != "" {
		hash = policy.RuleHash(rule)
	}
	if got.Status != st || got.FailedRule != hash {
		w.t.Errorf("%s: status %d by rule %s, want %d by %q", model, got.Status, got.FailedRule.Hex()[:10], st, rule)
	}
}

// chain registers a policy and a model "m0" on data set "d0" with n models derived from each other.
func (w *world) chain(n int) common.Hash {
	id, reg := w.policy("alice", testPolicy)
	w.block(reg)
	entries := []lineage.Entry{w.dataset("alice", "d0", "MIT"), w.derive("alice", "m0", "d0")}
	for i := 1; i < n; i++ {
		entries = append(entries, w.derive("alice", fmt.Sprint("m", i), fmt.Sprint("m", i-1)))
	}
	for i := range n {
		entries = append(entries, w.watch("alice", fmt.Sprint("m", i), id, 1, 2))
	}
	w.block(entries...)
	return id
}

func (w *world) changes() []Change {
	c, err := w.module.Changes(w.state)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func TestStatusFollowsTheLedger(t *testing.T) {
	w := newWorld(t)
	id := w.chain(3)
	for i := range 3 {
		w.want(fmt.Sprint("m", i), id, claim.StatusPassed, "")
	}
	first := w.status("m2", id)
	if c := w.changes(); len(c) != 3 || !slices.Equal(c[0].Chains, []uint64{1, 2}) {
		t.Errorf("%d changes are pushed, want 3 to chains 1 and 2: %+v", len(c), c)
	}
	w.block()
	if c := w.changes(); len(c) != 0 {
		t.Errorf("an empty block pushes %d statuses", len(c))
	}
	// the data set's owner takes it back
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	for i := range 3 {
		w.want(fmt.Sprint("m", i), id, claim.StatusFailed, "untainted")
	}
	if s := w.status("m2", id); s.LedgerSize <= first.LedgerSize || s.LedgerTime <= first.LedgerTime {
		t.Errorf("the new status is of size %d, the old one of %d", s.LedgerSize, first.LedgerSize)
	}
	if c := w.changes(); len(c) != 3 {
		t.Errorf("%d failures are pushed, want 3", len(c))
	}
}

func TestStrangersCannotFailAModel(t *testing.T) {
	w := newWorld(t)
	id := w.chain(2)
	w.module.Limits.Units = 1 // nothing is evaluated beyond the first
	w.block(w.sign("mallory", &lineage.Revocation{Reason: "other"}, thing(lineage.KindDataset, "d0")))
	w.block(w.sign("mallory", &lineage.Gap{System: "x", Gap: "bypassed", Detail: "made up"}, thing(lineage.KindDataset, "d0")))
	for range 5 {
		w.block()
	}
	w.want("m0", id, claim.StatusPassed, "")
	w.want("m1", id, claim.StatusPassed, "")
}

// Overflow is pending, in the same block, and worked off later in order; every node finds the same.
func TestOverflowIsPending(t *testing.T) {
	w := newWorld(t)
	id := w.chain(40)
	w.module.Limits.Units = 200
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	count := func() (n map[claim.ModelStatus]int) {
		n = map[claim.ModelStatus]int{}
		for i := range 40 {
			n[w.status(fmt.Sprint("m", i), id).Status]++
		}
		return n
	}
	if n := count(); n[claim.StatusPassed] != 0 || n[claim.StatusPending] < 20 || n[claim.StatusFailed] == 0 {
		t.Fatalf("after the block with the revocation: %v", n)
	}
	sizes := map[string]uint64{}
	for i := range 40 {
		sizes[fmt.Sprint("m", i)] = w.status(fmt.Sprint("m", i), id).LedgerSize
	}
	blocks := 0
	for ; count()[claim.StatusPending] > 0 && blocks < 100; blocks++ {
		w.block()
	}
	if n := count(); n[claim.StatusFailed] != 40 || blocks < 3 {
		t.Errorf("after %d more blocks: %v", blocks, n)
	}
	for i := range 40 {
		if s := w.status(fmt.Sprint("m", i), id); s.Status == claim.StatusFailed && s.LedgerSize < sizes[fmt.Sprint("m", i)] {
			t.Errorf("m%d: size goes back", i)
		}
	}
	for i := 30; i < 40; i++ {
		if s := w.status(fmt.Sprint("m", i), id); s.LedgerSize <= sizes[fmt.Sprint("m", i)] {
			t.Errorf("m%d: failed at size %d, pending at %d: a contract would keep pending", i, s.LedgerSize, sizes[fmt.Sprint("m", i)])
		}
	}
}

// A wave that is larger than a block may visit withholds the tree until it is done.
func TestWaveGoesOn(t *testing.T) {
	w := newWorld(t)
	id := w.chain(40)
	w.module.Limits.Mark = 28
	before, err := w.module.Root(w.state)
	if err != nil || before == (common.Hash{}) {
		t.Fatalf("root %s: %v", before, err)
	}
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	withheld := 0
	for ; withheld < 20; withheld++ {
		r, err := w.module.Root(w.state)
		if err != nil {
			t.Fatal(err)
		}
		if r != (common.Hash{}) {
			break
		}
		if _, err := Prove(w.state, digest("m39").Bytes(), id); err == nil {
			t.Error("a status is proved while the wave is unfinished")
		}
		w.block()
	}
	if withheld < 4 || withheld == 20 {
		t.Errorf("the tree was withheld for %d blocks", withheld)
	}
	for i := range 40 {
		w.want(fmt.Sprint("m", i), id, claim.StatusFailed, "untainted")
	}
}

func TestBanByOperators(t *testing.T) {
	w := newWorld(t)
	for i := range 4 {
		w.signer(fmt.Sprint("operator", i))
	}
	id := w.chain(3)
	list := func(serial uint64, entries ...lineage.ListedItem) *lineage.SourceList {
		return &lineage.SourceList{URI: "https://lists.example/eu.json", Publisher: "eu", Serial: serial, Entries: entries}
	}
	vote := func(by string, l *lineage.SourceList) lineage.Entry {
		return w.sign(by, l, lineage.NewResource(lineage.KindSourceList, "", lineage.DigestOf([]byte(fmt.Sprint(l.Serial)))).Graded(lineage.Fetched))
	}
	ban := list(1, lineage.ListedItem{URIPrefix: "https://data.example/", Action: "ban", Reason: "scraped without consent"})
	w.block(vote("operator0", ban), vote("operator1", ban), vote("mallory", ban))
	w.want("m2", id, claim.StatusPassed, "")
	other := list(1, lineage.ListedItem{Digest: string(digest("x")), Action: "ban"})
	w.block(vote("operator2", other))
	w.want("m2", id, claim.StatusPassed, "")
	w.block(vote("operator3", ban)) // three of four say the same
	for i := range 3 {
		w.want(fmt.Sprint("m", i), id, claim.StatusFailed, "untainted")
	}
	if lists, err := Lists(w.state); err != nil || len(lists) != 1 || lists[0].Serial != 1 {
		t.Errorf("lists in force: %+v, %v", lists, err)
	}
	prog, _ := w.module.program(w.state, id, w.height)
	r, err := w.module.Explain(t.Context(), w.state, prog, digest("m2"), lineage.Latest, w.time)
	if err != nil || !strings.Contains(r.Why, `dataset "d0"`) || !strings.Contains(r.Why, "scraped without consent") {
		t.Errorf("the reason is %q (%v)", r.Why, err)
	}
	// an older serial does not come back, a newer one lifts the ban
	for i := range 4 {
		w.block(vote(fmt.Sprint("operator", i), list(0, lineage.ListedItem{Digest: string(digest("d9")), Action: "ban"})))
	}
	w.want("m0", id, claim.StatusFailed, "untainted")
	for i := range 4 {
		w.block(vote(fmt.Sprint("operator", i), list(2, lineage.ListedItem{URIPrefix: "https://data.example/d0", Action: "lift"})))
	}
	w.want("m0", id, claim.StatusPassed, "")
	// a data set that comes after the ban is banned from the start; by licence and name, too
	for i := range 4 {
		w.block(vote(fmt.Sprint("operator", i), list(3, lineage.ListedItem{Licence: "CC0-1.0", Action: "ban"}, lineage.ListedItem{NamePrefix: "evil", Action: "ban"})))
	}
	w.block(w.dataset("alice", "d1", "CC0-1.0"), w.derive("alice", "mb", "d1"), w.watch("alice", "mb", id))
	w.want("mb", id, claim.StatusFailed, "untainted")
	w.block(w.dataset("alice", "evil-set", "MIT"), w.derive("alice", "mc", "evil-set"), w.watch("alice", "mc", id))
	w.want("mc", id, claim.StatusFailed, "untainted")
}

func TestTimeMovesStatuses(t *testing.T) {
	w := newWorld(t)
	until := time.Unix(int64(w.time+4000), 0).UTC()
	id, reg := w.policy("alice", testPolicy+"  - {id: consent, require: size(taints) == 0}\n")
	d := &lineage.Dataset{Name: "d0", Licence: "MIT", Consent: &lineage.Consent{Basis: "consent", Expires: &until}}
	w.block(reg)
	w.block(w.sign("alice", d, thing(lineage.KindDataset, "d0")), w.derive("alice", "m0", "d0"), w.watch("alice", "m0", id))
	s := w.status("m0", id)
	if s.Status != claim.StatusPassed || s.ValidUntil != uint64(until.Unix())-1 {
		t.Fatalf("status %d until %d, want passed until %d", s.Status, s.ValidUntil, until.Unix()-1)
	}
	w.time += RenewEvery + 60
	w.block()
	renewed := w.status("m0", id)
	if renewed.Status != claim.StatusPassed || renewed.LedgerTime != w.time || renewed.LedgerSize <= s.LedgerSize {
		t.Errorf("not renewed after %d s: %+v", RenewEvery, renewed)
	}
	w.time = uint64(until.Unix()) + 20
	w.block()
	w.want("m0", id, claim.StatusFailed, "consent")
	w.time += WatchFor + 100
	for range 3 {
		w.block()
		w.time += 3600
	}
	if _, err := Find(w.state, digest("m0").Bytes(), id); !errors.Is(err, ErrNotWatched) {
		t.Errorf("after %d days it is still watched: %v", WatchFor/86400, err)
	}
	w.block(w.derive("alice", "m1", "d0"), w.watch("alice", "m1", id))
	if f, err := Find(w.state, digest("m1").Bytes(), id); err != nil || f.Position != 0 {
		t.Errorf("the free position is not taken: %+v, %v", f, err)
	}
}

// Everyone who applies the same blocks has the same state, and the root is the contracts' tree over the statuses.
func TestDeterminismAndRoot(t *testing.T) {
	w := newWorld(t)
	for i := range 4 {
		w.signer(fmt.Sprint("operator", i))
	}
	type blk struct {
		info    Info
		entries []lineage.Entry
	}
	var blocks []blk
	other, fresh := lineage.NewMemory(), &Module{Weight: w.module.Weight}
	play := func(entries ...lineage.Entry) {
		w.block(entries...)
		blocks = append(blocks, blk{Info{w.height, w.time, w.leaves}, entries})
	}
	w.state = lineage.NewMemory()
	id, reg := w.policy("alice", testPolicy)
	play(reg)
	w.module.Limits = Limits{Units: 300, Mark: 36, Walk: 12, Pushes: 5}
	for i := range 30 {
		m := fmt.Sprint("m", i)
		play(w.dataset("alice", fmt.Sprint("d", i), "MIT"), w.derive("alice", m, fmt.Sprint("d", i), fmt.Sprint("m", max(0, i-1-i%3))), w.watch("alice", m, id, 7))
	}
	play(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d2")))
	play(w.sign("alice", &lineage.Revocation{Reason: "error"}, thing(lineage.KindDataset, "d1")))
	for range 30 {
		play()
	}
	for _, b := range blocks {
		fresh.Limits = Limits{}
		if b.info.Height > blocks[0].info.Height {
			fresh.Limits = w.module.Limits
		}
		fresh.programs = nil // no cache
		if err := w.index.Apply(other, b.entries); err != nil {
			t.Fatal(err)
		}
		if err := fresh.Apply(other, b.info, b.entries); err != nil {
			t.Fatal(err)
		}
	}
	dump := func(s lineage.State) []byte {
		var b bytes.Buffer
		_ = s.Scan(nil, func(k, v []byte) error {
			fmt.Fprintf(&b, "%s=%s\n", hex.EncodeToString(k), hex.EncodeToString(v))
			return nil
		})
		return b.Bytes()
	}
	if !bytes.Equal(dump(w.state), dump(other)) {
		t.Error("two nodes disagree")
	}
	var all []claim.Status
	me, err := loadMeta(w.state)
	if err != nil {
		t.Fatal(err)
	}
	for i := range me.positions {
		p, err := pairAt(w.state, i)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p.status)
	}
	r, err := w.module.Root(w.state)
	if err != nil || r != trees.Policy(all).Root() || len(all) != 30 {
		t.Errorf("root of %d statuses is %s, want %s (%v)", len(all), r, trees.Policy(all).Root(), err)
	}
	for i := range 30 {
		p, err := Prove(w.state, digest(fmt.Sprint("m", i)).Bytes(), id)
		if err != nil || trees.PolicyRoot(p.Status, p.Position, p.Siblings) != r {
			t.Errorf("m%d is not proved (%v)", i, err)
		}
		if want := claim.StatusFailed; i > 2 && p.Status.Status != want {
			t.Errorf("m%d: status %d, want %d", i, p.Status.Status, want)
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	w := newWorld(t)
	id, good := w.policy("alice", testPolicy)
	bad := func(source string, subject lineage.Digest) lineage.Entry {
		return w.sign("alice", &lineage.Policy{Name: "x", Source: source}, lineage.NewResource(lineage.KindPolicy, "", subject))
	}
	doc, err := policy.ParseDocument([]byte(testPolicy))
	if err != nil {
		t.Fatal(err)
	}
	canonical, err := doc.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	loop := strings.Replace(string(canonical), "size(missing) == 0", "ancestors.all(a, ancestors.all(b, a == b))", 1)
	for name, e := range map[string]lineage.Entry{
		"not canonical":      bad(testPolicy, lineage.NewDigest(id)),
		"another's digest":   bad(string(canonical), digest("x")),
		"does not compile":   bad(strings.Replace(string(canonical), "size(missing)", "size(absent)", 1), digest("x")),
		"costs too much":     bad(loop, digest("x")),
		"not registered yet": w.watch("alice", "m0", id),
	} {
		if err := w.module.Check(w.state, e.Envelope); !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.block(good)
	if err := w.module.Check(w.state, w.watch("alice", "m0", id).Envelope); err != nil {
		t.Errorf("a watch of a registered policy: %v", err)
	}
}

// A block changes no more pairs than its state can hold; until all are pending, the tree is withheld.
func TestManyPairsAreWithheld(t *testing.T) {
	w := newWorld(t)
	id := w.chain(40)
	w.module.Limits.Pairs = 8
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	withheld := 0
	for ; withheld < 20; withheld++ {
		if r, err := w.module.Root(w.state); err != nil || r != (common.Hash{}) {
			break
		}
		passes, doubted := 0, 0
		for i := range 40 {
			f, err := Find(w.state, digest(fmt.Sprint("m", i)).Bytes(), id)
			if err != nil {
				t.Fatal(err)
			}
			p, err := pairAt(w.state, f.Position)
			if err != nil {
				t.Fatal(err)
			}
			if p.status.Status == claim.StatusPassed {
				passes++
			}
			if f.Doubted {
				doubted++
			}
			if f.Status.Status == claim.StatusPassed || f.Doubted && f.Status.Status != claim.StatusPending {
				t.Errorf("m%d is %d while the tree is withheld (doubted: %v)", i, f.Status.Status, f.Doubted)
			}
			if _, err := Prove(w.state, digest(fmt.Sprint("m", i)).Bytes(), id); !errors.Is(err, ErrWithheld) {
				t.Errorf("m%d is proved out of a tree that is withheld: %v", i, err)
			}
		}
		if passes == 0 || passes != doubted {
			t.Errorf("%d passes in the withheld tree, %d of them in doubt", passes, doubted)
		}
		w.block()
	}
	if withheld < 3 || withheld == 20 {
		t.Errorf("the tree was withheld for %d blocks", withheld)
	}
	for i := range 40 {
		if s := w.status(fmt.Sprint("m", i), id); s.Status == claim.StatusPassed {
			t.Errorf("m%d still passes in a tree that is shown", i)
		}
	}
}
