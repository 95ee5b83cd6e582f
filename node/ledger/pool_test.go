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
		return &block.Item{Announced: &block.Announced{Epoch: epoch, Number: 1}}
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
