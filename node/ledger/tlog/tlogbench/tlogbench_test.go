package tlogbench

import (
	"context"
	"testing"
	"time"
)

func TestFiguresOfASmallLedger(t *testing.T) {
	r, err := Inclusion(context.Background(), t.TempDir(), 100_000, 50, nil)
	if err != nil || r.Leaves != 100_000 || r.Median <= 0 || r.P99 < r.Median {
		t.Errorf("%+v, %v", r, err)
	}
	n, err := Append(context.Background(), t.TempDir(), 256, 300, 50*time.Millisecond)
	if err != nil || n <= 0 {
		t.Errorf("%f leaves a second, %v", n, err)
	}
	if _, err := Append(context.Background(), "/dev/null", 256, 300, time.Second); err == nil {
		t.Error("a ledger in no directory")
	}
}
