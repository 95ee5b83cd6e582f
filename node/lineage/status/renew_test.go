package status

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
)

// watchAge is a watch with a maximum age.
func (w *world) watchAge(by, model string, id common.Hash, maxAge uint64, chains ...uint64) lineage.Entry {
	return w.sign(by, &lineage.Registration{Name: model, Watch: []lineage.Watch{{Policy: string(lineage.NewDigest(id)), Chains: chains, MaxAge: maxAge}}},
		thing(lineage.KindModel, model))
}

// idle plays empty blocks, a step apart, and says after how long a model's pass went to chains as a renewal; 0: not at all.
func (w *world) idle(model string, step, limit uint64, records ...func() lineage.Entry) (after uint64) {
	w.t.Helper()
	from := w.time
	for w.time < from+limit {
		w.time += step - 1
		var entries []lineage.Entry
		for _, r := range records {
			entries = append(entries, r())
		}
		w.block(entries...)
		for _, c := range w.changes() {
			if !c.Renewal {
				w.t.Errorf("%d of %s is pushed as a change though nothing changed", c.Status.Status, c.Status.Model)
			}
			if c.Status.Status != claim.StatusPassed || c.Status.LedgerTime != w.time {
				w.t.Errorf("a renewal of status %d, of %d s ago", c.Status.Status, w.time-c.Status.LedgerTime)
			}
			if c.Status.Model == common.Hash(digest(model).Bytes()) {
				return w.time - from
			}
		}
	}
	return 0
}

func TestPassesAreRenewedOnChains(t *testing.T) {
	w := newWorld(t)
	id := w.chain(3)
	// m0 is used by contracts that accept ten minutes; a stranger's wish for m1 does not count, nor does a watch without chains for m3
	w.block(w.watchAge("alice", "m0", id, 600, 1), w.watchAge("mallory", "m1", id, 600, 1), w.derive("alice", "m3", "d0"), w.watch("alice", "m3", id))
	for _, c := range []struct {
		model    string
		from, to uint64
	}{{"m0", 240, 330}, {"m1", 1440, 1830}, {"m3", 0, 0}} {
		if after := w.idle(c.model, 15, 4000); after < c.from || after > c.to {
			t.Errorf("%s is renewed after %d s, want %d to %d", c.model, after, c.from, c.to)
		}
	}
	if f, err := Find(w.state, digest("m0").Bytes(), id); err != nil || f.Renewed != 300 {
		t.Errorf("m0 is renewed every %d s (%v)", f.Renewed, err)
	}
}

// Records by strangers put a model's evaluation forward again and again. Its pass is renewed all the same, and no more often.
func TestStrangersNeitherStopNorMultiplyRenewals(t *testing.T) {
	w := newWorld(t)
	w.chain(1)
	n := 0
	noise := func() lineage.Entry {
		n++
		return w.sign("mallory", &lineage.Approval{Common: lineage.Common{Note: fmt.Sprint(n)}, Decision: "approved"}, thing(lineage.KindModel, "m0"))
	}
	for range 2 {
		if after := w.idle("m0", 60, 4000, noise); after < 1440 || after > 1860 {
			t.Errorf("renewed after %d s", after)
		}
	}
}

func TestWhatFailsIsNotRenewedOnChains(t *testing.T) {
	w := newWorld(t)
	w.chain(1)
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	if after := w.idle("m0", 15, 4000); after != 0 {
		t.Errorf("a failure is pushed again after %d s", after)
	}
}

// A block renews a bounded number; the next goes on, and no pair is left out.
func TestRenewalsAreBounded(t *testing.T) {
	w := newWorld(t)
	w.chain(7)
	w.module.Limits.Renewals = 2
	seen := map[common.Hash]int{}
	for begun := w.time; w.time < begun+1900; {
		w.time += 9
		w.block()
		c := w.changes()
		if len(c) > 2 {
			t.Fatalf("%d renewals in a block", len(c))
		}
		for _, x := range c {
			seen[x.Status.Model]++
		}
	}
	for m, n := range seen {
		if n != 1 {
			t.Errorf("%s was renewed %d times", m, n)
		}
	}
	if len(seen) != 7 {
		t.Errorf("%d of 7 were renewed", len(seen))
	}
}

// While an adverse change is on its way, no pass from before it is renewed, or pushed.
func TestNoPassInDoubtReachesAChain(t *testing.T) {
	w := newWorld(t)
	id, reg := w.policy("alice", testPolicy)
	w.block(reg)
	w.module.Limits = Limits{Pushes: 4, Mark: 8} // two models are marked in a block
	entries := []lineage.Entry{w.dataset("alice", "d0", "MIT")}
	const n = 24
	for i := range n {
		m := fmt.Sprint("m", i)
		entries = append(entries, w.derive("alice", m, "d0"), w.watch("alice", m, id, 1))
	}
	w.block(entries...) // most passes wait to be pushed
	w.time += RenewEvery
	w.block(w.sign("alice", &lineage.Revocation{Reason: "licence"}, thing(lineage.KindDataset, "d0")))
	doubt := w.height
	failed := map[common.Hash]bool{}
	for w.height < doubt+80 {
		for _, c := range w.changes() {
			if c.Status.Status == claim.StatusPassed {
				t.Errorf("block %d pushes a pass of %d s ago (renewal: %v)", w.height, w.time-c.Status.LedgerTime, c.Renewal)
			} else if c.Status.Status == claim.StatusFailed {
				failed[c.Status.Model] = true
			}
		}
		for i := range n {
			if s := w.status(fmt.Sprint("m", i), id); s.Status == claim.StatusPassed {
				t.Errorf("m%d passes %d blocks after the revocation", i, w.height-doubt)
			}
		}
		w.block()
	}
	if r, err := w.module.Root(w.state); err != nil || r == (common.Hash{}) {
		t.Errorf("the root is %s after all is done (%v)", r, err)
	}
	if len(failed) != n {
		t.Errorf("%d failures were pushed, want %d", len(failed), n)
	}
}
