package ledger

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
)

// An announcement that is signed again for the next epoch while the old one is being judged stays, whatever the verdict.
func TestRenewedWhileJudged(t *testing.T) {
	p := newPool(newMetrics(nil), time.Now)
	announced := func(epoch uint64) *block.Item {
		return &block.Item{Announced: &block.Announced{Epoch: epoch, Number: 1, Signature: block.Signature{1}}}
	}
	old, renewed := announced(1), announced(2)
	if err := p.add(old, 100, common.Address{1}, true); err != nil {
		t.Fatal(err)
	}
	p.Skipped(old, block.ErrNotNow)
	refused := p.settle(func(item *block.Item) error {
		if item != old {
			t.Errorf("judged %v", item.Announced)
		}
		if err := p.add(renewed, 120, common.Address{1}, true); err != nil {
			t.Error(err)
		}
		return block.ErrNever
	})
	if waits := p.Pending(); len(refused) != 0 || len(waits) != 1 || waits[0] != renewed || p.bytes != 120 {
		t.Errorf("%d refused; %d wait with %d bytes, want the renewed one alone", len(refused), len(waits), p.bytes)
	}
	if p.settle(func(*block.Item) error { t.Error("the renewed one is judged without a doubt"); return nil }); p.len() != 1 {
		t.Error("the renewed one is gone")
	}
	p.Skipped(renewed, nil)
	if refused = p.settle(func(*block.Item) error { return block.ErrNever }); len(refused) != 1 || p.len() != 0 {
		t.Errorf("a refused one stays: %d refused, %d wait", len(refused), p.len())
	}
}

// An announcement whose number was taken and whose signature a crash prevented is kept, and shown to nobody, until it is signed.
func TestUnsignedAnnouncementIsKept(t *testing.T) {
	p := newPool(newMetrics(nil), time.Now)
	unsigned := &block.Item{Announced: &block.Announced{Epoch: 1, Number: 1}}
	signed := &block.Item{Announced: &block.Announced{Epoch: 1, Number: 1, Signature: block.Signature{1}}}
	if err := p.add(unsigned, 100, common.Address{1}, true); err != nil {
		t.Fatal(err)
	}
	p.Skipped(unsigned, nil) // as after a restart
	refused := p.settle(func(*block.Item) error { t.Error("it is judged"); return block.ErrNever })
	if _, any := p.oldest(); any || len(refused) > 0 || len(p.Pending()) > 0 {
		t.Error("it is refused, or shown")
	}
	if own := p.waiting(0); len(own) != 1 || own[0] != unsigned {
		t.Fatalf("the announcer finds %v", own)
	}
	if err := p.add(signed, 100, common.Address{1}, true); err != nil {
		t.Fatalf("the signed one is not taken: %v", err)
	}
	if waits := p.Pending(); len(waits) != 1 || waits[0] != signed {
		t.Errorf("%d wait", len(waits))
	}
	if err := p.add(unsigned, 100, common.Address{1}, true); err == nil || p.Pending()[0] != signed {
		t.Error("the unsigned one took its place back")
	}
}

// After a block items gather for a while; then, or when the clock is set back, a leader is offered them.
func TestPauseAfterABlock(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	p := newPool(newMetrics(nil), func() time.Time { return now })
	if err := p.add(&block.Item{Record: &block.Record{Envelope: []byte{1}}}, 100, common.Address{1}, true); err != nil {
		t.Fatal(err)
	}
	if len(p.Pending()) != 1 {
		t.Error("an item waits although no block was seen")
	}
	p.rest()
	if len(p.Pending()) != 0 || p.resting() != blockPause {
		t.Errorf("no pause after a block: %v", p.resting())
	}
	now = now.Add(-time.Hour)
	if len(p.Pending()) != 1 {
		t.Errorf("the pause takes %v with a clock that was set back", p.resting())
	}
	now = now.Add(time.Hour + blockPause)
	if len(p.Pending()) != 1 || p.resting() > 0 {
		t.Errorf("the pause does not end: %v", p.resting())
	}
}
