package block

import (
	"errors"
	"testing"

	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// heavy is a module that writes a lot for each record.
type heavy struct{}

func (heavy) Check(state.Reader, []byte) error         { return nil }
func (heavy) Apply(*state.Tx, Info, []leaf.Leaf) error { return nil }
func (heavy) Footprint(envelope []byte) int            { return 1 << 20 }

// What modules write for a block's records is bounded: a leader leaves out what is too much, and a block that has it is refused.
func TestFootprintsAreBounded(t *testing.T) {
	with := func(c *Config) { c.Modules = []Module{heavy{}} }
	w := newWorld(t, 4, with)
	a, b := record(1, envelopeOf("x", 1, 10)), record(2, envelopeOf("x", 2, 10))
	w.pool.items, w.pool.skipped = []*Item{a, b}, map[*Item]error{}
	if _, _, ok := w.app.Build(w.header, w.draft(), true); !ok {
		t.Fatal("no block was built")
	}
	if w.pool.skipped[a] != nil || !errors.Is(w.pool.skipped[b], ErrRoom) {
		t.Errorf("left out: %v", w.pool.skipped)
	}
	header, data := w.forged(a, b)
	if err := w.node(with).Validate(w.header, header, data); !errors.Is(err, ErrTooLarge) {
		t.Errorf("both in one block: %v", err)
	}
}
