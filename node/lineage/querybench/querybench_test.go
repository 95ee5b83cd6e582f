package querybench

import (
	"context"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// A small run answers, and its questions reach through all the generations.
func TestRun(t *testing.T) {
	last := 0
	r, err := Run(context.Background(), Config{Dir: t.TempDir(), Records: 3000, Queries: 5, Progress: func(done, _ int) { last = done }})
	if err != nil {
		t.Fatal(err)
	}
	if last != 3000 || r.Ancestors < 500 || r.Edges < r.Ancestors || r.QueryMs <= 0 || r.TaintMs <= 0 {
		t.Errorf("%+v after %d records", r, last)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ended, Config{Dir: t.TempDir(), Records: 3000}); err == nil {
		t.Error("a cancelled run succeeds")
	}
}
