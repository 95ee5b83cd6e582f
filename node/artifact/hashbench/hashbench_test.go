package hashbench

import (
	"context"
	"errors"
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/artifact"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestRun(t *testing.T) {
	r, err := Run(context.Background(), t.TempDir(), 16*artifact.ChunkSize)
	if err != nil || r.HashGBps <= 0 || r.PutGBps <= 0 {
		t.Errorf("%+v, %v", r, err)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ended, t.TempDir(), artifact.ChunkSize); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
