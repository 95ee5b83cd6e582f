package policybench

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status"
	"github.com/lineal-network/lineal/node/store"
)

// registry is a chain's policy registry, and the ledger that certifies for it.
type registry struct {
	*contracttest.World
	t    *testing.T
	b    *bench
	at   common.Address
	bind *bindings.PolicyRegistry
}

// call names the contract's error, or "".
func (r *registry) call(data []byte) string {
	_, err := r.Client().CallContract(r.t.Context(), ethereum.CallMsg{To: &r.at, Data: data}, nil)
	if err == nil {
		return ""
	}
	raw := contracttest.RevertData(err)
	if len(raw) < 4 {
		r.t.Fatalf("call: %v", err)
	}
	known, err := r.bind.UnpackError(raw)
	if err != nil {
		r.t.Fatal(err)
	}
	return strings.TrimPrefix(reflect.TypeOf(known).Elem().Name(), "PolicyRegistry")
}

// header is the next block's, certified: it carries the policy root of the state.
func (r *registry) header() (claim.Checkpoint, []byte) {
	h := claim.Checkpoint{Epoch: 1, View: r.b.height + 1, Height: r.b.height + 1, Time: r.b.now, LedgerSize: r.b.leaves, LedgerRoot: common.Hash{1}}
	r.Must(r.b.db.View(func(s store.Reader) (err error) {
		h.PolicyRoot, err = r.b.module.Root(reader{s})
		return err
	}))
	return h, r.Packed(onchain.Full, h, 3)
}

// update is the call that brings a status with its proof under the next header.
func (r *registry) update(p status.Proof) []byte {
	h, certificate := r.header()
	siblings := make([][32]byte, len(p.Siblings))
	for i, s := range p.Siblings {
		siblings[i] = s
	}
	return r.bind.PackUpdateByCheckpoint(onchain.Checkpoint(h), certificate, onchain.Status(p.Status), p.Position, siblings)
}

func (r *registry) prove(model int, id common.Hash) (p status.Proof, err error) {
	r.Must(r.b.db.View(func(s store.Reader) error {
		p, err = status.Prove(reader{s}, digest("model", model).Bytes(), id)
		return nil
	}))
	return p, err
}

const (
	banModels   = 320
	banPolicies = 64
)

// many watches 20,480 pairs: 320 models that derive from one data set, each under 64 policies.
func (b *bench) many(t *testing.T) (ids []common.Hash) {
	t.Helper()
	quiet := func(string, int, int) {}
	data, base := lineage.NewResource(lineage.KindDataset, "", digest("banned", 0)), lineage.NewResource(lineage.KindModel, "", digest("base", 0))
	var programs []*policy.Program
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for i := range banPolicies {
		p, err := policy.Load(fmt.Appendf(nil, `{"lineal": "policy/v1", "name": "p%d", "grade": "declared", "validFor": "24h", "rules": [{"id": "no-ban", "require": "size(taints) == 0"}]}`, i))
		must(err)
		programs, ids = append(programs, p), append(ids, p.ID())
	}
	must(b.fill("policies", banPolicies, batch, quiet, func(i int) (lineage.Statement, error) {
		source, err := programs[i].Document().Canonical()
		must(err)
		return lineage.NewStatement(&lineage.Policy{Name: programs[i].Document().Name, Source: string(source)}, lineage.NewResource(lineage.KindPolicy, "", lineage.NewDigest(ids[i])))
	}))
	first := []lineage.Predicate{&lineage.Dataset{Name: "banned", Licence: "MIT", Source: lineage.Source{URI: "https://banned.example/data"}},
		&lineage.Capture{System: "test", DerivedFrom: []lineage.Resource{data}}}
	must(b.fill("base", 2, batch, quiet, func(i int) (lineage.Statement, error) {
		return lineage.NewStatement(first[i], []lineage.Resource{data, base}[i])
	}))
	model := func(i int) lineage.Resource { return lineage.NewResource(lineage.KindModel, "", digest("model", i)) }
	must(b.fill("models", banModels, batch, quiet, func(i int) (lineage.Statement, error) {
		return lineage.NewStatement(&lineage.Capture{System: "test", DerivedFrom: []lineage.Resource{base}}, model(i))
	}))
	const together = 16
	must(b.fill("watches", banModels*banPolicies/together, batch/2, quiet, func(i int) (lineage.Statement, error) {
		var list []lineage.Watch
		from := i % (banPolicies / together) * together
		for _, id := range ids[from : from+together] {
			list = append(list, lineage.Watch{Policy: string(lineage.NewDigest(id)), Chains: []uint64{1}})
		}
		return lineage.NewStatement(&lineage.Registration{Name: fmt.Sprint("m", i), Watch: list}, model(i/(banPolicies/together)))
	}))
	for b.load(t).Other > 0 {
		_, err := b.block(nil)
		must(err)
	}
	return ids
}

func (b *bench) load(t *testing.T) (l status.Load) {
	t.Helper()
	if err := b.db.View(func(s store.Reader) (err error) {
		l, err = status.Waiting(reader{s})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return l
}

// tally counts what statuses are said to be.
func (b *bench) tally(t *testing.T) map[claim.ModelStatus]int {
	t.Helper()
	n := map[claim.ModelStatus]int{}
	if err := b.db.View(func(s store.Reader) error {
		for m := range banModels {
			list, err := status.OfModel(reader{s}, digest("model", m).Bytes())
			if err != nil {
				return err
			}
			for _, w := range list {
				n[w.Status.Status]++
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return n
}

// A ban over more than 20,000 watched pairs makes every one pending or failed in the block that brings it, though a block marks 2,000; and from the next
// header on, the contract takes no pass.
func TestABanOverVeryManyBitesAtOnce(t *testing.T) {
	db, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	signer, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	w := contracttest.New(t, 4)
	b := newBench(t.Context(), db, signer)
	b.now = w.Now() - 1000
	r := &registry{w, t, b, w.Chain.Address(deploy.PolicyRegistry), bindings.NewPolicyRegistry()}
	ids := b.many(t)
	if n := b.tally(t); n[claim.StatusPassed] != banModels*banPolicies {
		t.Fatalf("before the ban: %v", n)
	}
	const accepted = 3600
	used, err := r.prove(0, ids[0]) // a contract uses this one
	r.Must(err)
	other, err := r.prove(banModels-1, ids[1])
	r.Must(err)
	r.Send(contracttest.Account(6), r.at, nil, r.update(used))
	check := r.bind.PackCheck(used.Status.Model, used.Status.Policy, accepted)
	if got := r.call(check); got != "" {
		t.Fatalf("before the ban: %s", got)
	}
	if got := r.call(r.update(other)); got != "" {
		t.Fatalf("a proof before the ban: %s", got)
	}

	vote, err := b.vote("https://banned.example/")
	r.Must(err)
	_, err = b.block(vote)
	r.Must(err)
	if n := b.tally(t); n[claim.StatusPassed] != 0 || n[claim.StatusPending]+n[claim.StatusFailed] != banModels*banPolicies {
		t.Errorf("one block after the ban: %v", n)
	}
	if h, _ := r.header(); h.PolicyRoot != (common.Hash{}) {
		t.Error("the next header has a policy root")
	}
	if got := r.call(r.update(other)); got != "BadProof" {
		t.Errorf("a pass from before the ban is brought under the next header: %q", got)
	}
	if _, err := r.prove(banModels-1, ids[1]); !errors.Is(err, status.ErrWithheld) {
		t.Errorf("a status is proved out of a withheld tree: %v", err)
	}
	// What the contract was told before, it believes until its own maximum age, and nothing can refresh it.
	r.Pass(accepted)
	if got := r.call(check); got != "StatusTooOld" {
		t.Errorf("an old pass, after the age that is accepted: %q", got)
	}

	blocks := 1
	for ; b.load(t).Withheld || b.load(t).Adverse > 0; blocks++ {
		_, err := b.block(nil)
		r.Must(err)
	}
	t.Logf("marked and evaluated in %d blocks", blocks)
	if n := b.tally(t); n[claim.StatusFailed] != banModels*banPolicies {
		t.Errorf("in the end: %v", n)
	}
	failed, err := r.prove(0, ids[0])
	r.Must(err)
	r.Send(contracttest.Account(6), r.at, nil, r.update(failed))
	if got := r.call(check); got != "PolicyFailed" || failed.Status.FailedRule != policy.RuleHash("no-ban") {
		t.Errorf("in the end the contract says %q", got)
	}
}
