package proxybench

import (
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestRun(t *testing.T) {
	r, err := Run(t.Context(), Config{Dir: t.TempDir(), Python: "-", Rounds: 1, Round: 50 * time.Millisecond, Clients: 2})
	if err != nil {
		t.Fatal(err)
	}
	if !r.Captured || r.ProxyThroughputRatio <= 0 || r.DirectMs <= 0 || r.Upstream != "the embedded server" {
		t.Errorf("measured %+v", r)
	}
}

func TestRunNeedsAnUpstream(t *testing.T) {
	if _, err := Run(t.Context(), Config{Dir: t.TempDir(), Python: "/nonexistent/python"}); err == nil {
		t.Error("a missing interpreter measured something")
	}
	if _, err := Run(t.Context(), Config{Dir: t.TempDir(), Upstream: "http://127.0.0.1:1"}); err == nil {
		t.Error("an upstream that is not there measured something")
	}
}
