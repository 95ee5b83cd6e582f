package ledgerbench

import (
	"context"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

// The benches run: figures come from `lineal bench ledger`.
func TestFigures(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if l, err := Finality(ctx, t.TempDir(), 4, 5); err != nil || l.Median <= 0 {
		t.Errorf("finality: %+v, %v", l, err)
	}
	if j, err := Join(ctx, t.TempDir(), 20_000); err != nil || j.Took <= 0 || j.Entries < 20_000 {
		t.Errorf("join: %+v, %v", j, err)
	}
	if r, err := Receipts(ctx, t.TempDir(), 4, 300); err != nil || r.PerSecond <= 0 || r.BytesPerReceipt <= 0 {
		t.Errorf("receipts: %+v, %v", r, err)
	}
}
