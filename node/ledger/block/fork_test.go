package block

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// TestForksAreForgotten: what does not descend from the last final block is neither kept nor built on.
func TestForksAreForgotten(t *testing.T) {
	w := newWorld(t, 4)
	header, _ := w.build(w.announced(0, answer(1)))
	other, data := w.build(w.announced(1, answer(1)))
	child := w.draft()
	child.Parent, child.Height = other.Hash(), 2
	w.pool.items = nil
	above, content, ok := w.app.Build(other, child, true)
	if !ok || w.app.Result(above.Hash()) == nil {
		t.Fatal("no block on a block that is not final")
	}
	w.finalize(header)
	for _, h := range []common.Hash{other.Hash(), above.Hash()} {
		if w.app.Result(h) != nil {
			t.Error("a dead block is kept")
		}
	}
	if err := w.app.Validate(other, above, content); !errors.Is(err, errFork) {
		t.Errorf("a block on a dead one: %v", err)
	}
	other.Parent = header.Hash()
	if err := w.app.Validate(header, other, data); !errors.Is(err, ErrStateHash) {
		t.Errorf("a block moved to another parent: %v", err)
	}
	if _, _, ok := w.app.Build(other, child, true); ok {
		t.Error("a block is built on a dead one")
	}
}

// TestHandoverEndsEpoch: the block with the handover is the last of its epoch; what was announced counts on, by the new weights (rule 15).
func TestHandoverEndsEpoch(t *testing.T) {
	w := newWorld(t, 4)
	a, b, c := answer(1), answer(2), answer(3)
	direct, later := w.certified(b, 0, 1, 2), w.certified(c, 0, 1, 2)
	old := w.announcedAs(0, 1, answer(4))
	next := setOf(2, 3, 4, 5, 6)
	hand := w.handover(next, 0, 1, 3)
	header, data := w.build(w.announcedAs(0, 0, a), w.announced(3, a), hand)
	for name, app := range map[string]*Application{"who executed it": w.app, "who did not": w.node()} {
		got, want := app.Successor(header, data), Committee(next)
		if got == nil || got.Epoch != 2 || got.SetHash != next.Hash() || fmt.Sprint(got.Operators, got.Weights) != fmt.Sprint(want.Operators, want.Weights) {
			t.Fatalf("%s finds the committee %+v, want %+v", name, got, want)
		}
	}
	if w.header.Height != 0 || w.app.Successor(w.header, nil) != nil {
		t.Error("a block without a handover has a successor")
	}
	res := w.finalize(header)
	if res.Next == nil || res.Next.Hash() != next.Hash() {
		t.Fatal("the result does not name the next set")
	}
	w.set = next
	if err := w.refused(old); !errors.Is(err, ErrOtherEpoch) {
		t.Errorf("an announcement of the epoch before: %v", err)
	}
	// operator 3 announced in the first epoch and is in the second; operator 0 is not
	if got := receipts(t, w.add(w.announced(4, a), direct)); len(got) != 1 || got[0].Body != b.Body || got[0].Epoch != 2 {
		t.Fatalf("receipts %+v, want the certified one", got)
	}
	if got := receipts(t, w.add(w.announced(5, a))); len(got) != 1 || got[0].Body != a.Body || got[0].Agreed != 3 {
		t.Fatalf("receipts %+v, want one of operators 3, 4 and 5", got)
	}
	if err := w.refused(w.handover(setOf(2, 0, 1, 2, 3), 3, 4, 5)); !errors.Is(err, ErrHandover) {
		t.Errorf("a handover to the present epoch: %v", err)
	}
	w.add(w.handover(setOf(3, 3, 4, 5, 6), 3, 4, 5))
	w.set = setOf(3, 3, 4, 5, 6)
	if err := w.refused(later); !errors.Is(err, ErrCertificate) {
		t.Errorf("a certificate of two epochs before: %v", err)
	}
	w.add(equivocation(0)) // of an operator that left
}

// failing reads nothing.
type failing struct{ state.Reader }

func (failing) Get([]byte) ([]byte, bool, error) { return nil, false, errors.New("disk on fire") }

func (hasty) Check(r state.Reader, _ []byte) error {
	if _, _, err := r.Get([]byte("lx")); err != nil {
		return errors.New("unknown subject")
	}
	return nil
}

// partly fails on one key.
type partly struct{ state.Reader }

func (p partly) Get(k []byte) ([]byte, bool, error) {
	if string(k) == "lx" {
		return failing{}.Get(k)
	}
	return p.Reader.Get(k)
}

// TestUnreadableStateIsNoVerdict: a state that cannot be read says nothing about a block, whatever a module makes of it.
func TestUnreadableStateIsNoVerdict(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) { c.Modules = []Module{hasty{}} })
	item := record(1, envelopeOf(anyPredicate, 1, 1))
	header, data := w.build(item)
	for _, r := range []state.Reader{failing{w.state}, partly{w.state}} {
		if _, err := newExecutor(Config{Network: testNetwork, Modules: []Module{hasty{}}}).Execute(r, header, data); err == nil || IsReason(err) {
			t.Errorf("a state that cannot be read: %v", err)
		}
	}
	if err := w.app.Admit(partly{w.state}, item, w.now); err == nil || IsReason(err) {
		t.Errorf("admission: %v", err)
	}
	var told error
	node := New(Config{Network: testNetwork, State: broken{}, Tip: w.header.Hash(), Mempool: w.pool, Failed: func(err error) { told = err }})
	if node.Validate(w.header, header, data) == nil || told == nil {
		t.Error("a state that cannot be read goes untold")
	}
	w.pool.items = []*Item{item}
	told = nil
	if _, _, ok := node.Build(w.header, w.draft(), true); ok || told == nil {
		t.Error("a block is built on a state that cannot be read")
	}
}

// broken has no state.
type broken struct{}

func (broken) View(fn func(state.Reader) error) error { return fn(failing{}) }

// TestEnginesActivateAtHeights: answers of an engine version are taken between its heights (rule 11).
func TestEnginesActivateAtHeights(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) {
		c.Engines = []Engine{{ID: common.Hash{4}, From: 2, To: 3}, {ID: common.Hash{5}, From: 1, To: 1}}
	})
	item := w.announced(0, answer(1))
	if err := w.refused(item); !errors.Is(err, ErrEngineLater) || !errors.Is(err, ErrNotNow) {
		t.Errorf("before its height: %v", err)
	}
	w.add()
	if err := w.app.Admit(w.state, item, w.now); err != nil {
		t.Errorf("admission at its height: %v", err)
	}
	w.add(item)
	w.add(w.announced(1, answer(1)))
	late := w.announced(2, answer(1))
	if err := w.refused(late); !errors.Is(err, ErrEngine) || !errors.Is(err, ErrNever) {
		t.Errorf("after its height: %v", err)
	}
	unknown := answer(2, func(a *Answer) { a.Request.EngineID = common.Hash{6} })
	if err := w.app.Admit(w.state, w.announcedAs(2, 0, unknown), w.now); !errors.Is(err, ErrEngine) {
		t.Errorf("an unknown engine: %v", err)
	}
}

// TestAdmissionBesideConsensus: items are admitted by other goroutines while one judges and builds blocks.
func TestAdmissionBesideConsensus(t *testing.T) {
	w := newWorld(t, 4)
	list := answers(1, 5, withBins(leaf.Bin{Series: 1}))
	items := []*Item{w.announced(0, list...), w.announced(1, list...), w.announced(2, list...), w.certified(answer(9), 0, 1, 2),
		record(1, envelopeOf(anyPredicate, 1, 1)), equivocation(3)}
	header, data := w.build(items...)
	node := w.node()
	var admitting sync.WaitGroup
	for range 3 {
		admitting.Go(func() {
			for _, i := range items {
				if err := node.Admit(w.state, i, w.now); err != nil {
					t.Errorf("%s: %v", i.Kind(), err)
				}
				node.Result(header.Hash())
			}
		})
	}
	if err := node.Validate(w.header, header, data); err != nil {
		t.Error(err)
	}
	node.Finalize(w.header.Hash())
	admitting.Wait()
}
