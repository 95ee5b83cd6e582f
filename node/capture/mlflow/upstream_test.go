package mlflow

import (
	"context"
	"errors"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/capture/mlflow/server"
	"github.com/lineal-network/lineal/node/lineage"
)

// behind is a tracking server that clients can reach around the proxy.
func behind(t *testing.T) *rig {
	t.Helper()
	dir := t.TempDir()
	st := openStore(t, dir)
	s, err := server.New(server.Config{Store: st, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	h := httptest.NewServer(s)
	transport := &http.Transport{}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		h.Close()
		cancel()
		if err := errors.Join(<-done, st.Close()); err != nil {
			t.Error(err)
		}
	})
	return &rig{t: t, client: &rest.Client{Base: h.URL, HTTP: &http.Client{Transport: transport}}}
}

func TestReconcileFindsWhatWentAround(t *testing.T) {
	direct := behind(t)
	since := time.Now().Add(-time.Second)
	r := start(t, func(c *ServiceConfig) { c.Upstream, c.Fetch = direct.client.Base, true })
	compare := func() {
		t.Helper()
		if err := r.importer.Compare(t.Context(), since); err != nil {
			t.Fatal(err)
		}
		r.settle()
	}
	seen := r.train("through", true, modelFiles)
	// MLflow's databases know no infinity.
	r.call("POST", "2.0/mlflow/runs/log-metric", object{"run_id": seen.run, "key": "diverged", "value": "Infinity", "timestamp": 1})
	direct.call("POST", "2.0/mlflow/runs/log-metric", object{"run_id": seen.run, "key": "diverged", "value": math.MaxFloat64, "timestamp": 2})
	if err := r.register(&seen, "digits"); err != nil {
		t.Fatal(err)
	}
	compare()
	compare()
	if gaps := r.ledger.gaps(t); len(gaps) != 0 {
		t.Fatalf("everything passed, and gaps are %v", gaps)
	}
	around := direct.train("around", true, modelFiles)
	if err := direct.register(&around, "digits"); err != nil {
		t.Fatal(err)
	}
	direct.call("POST", "2.0/mlflow/runs/log-batch", object{"run_id": seen.run, "params": []rest.Pair{{Key: "hidden", Value: "1"}}})
	compare()
	if gaps := r.ledger.gaps(t); len(gaps) != 0 {
		t.Fatalf("what may be just passing is a gap at once: %v", gaps)
	}
	compare()
	compare()
	gaps := r.ledger.gaps(t)
	if len(gaps["bypassed"]) != 3 { // the run, the version, the parameter
		t.Errorf("gaps are %v", gaps)
	}
	runs, subjects := of[*lineage.Provenance](t, r.ledger)
	if len(runs) != 2 || subjects[1][1].Grade() != lineage.Fetched {
		t.Errorf("%d runs, the one around the proxy has outputs %v, want them fetched", len(runs), subjects[len(subjects)-1])
	}
}

func TestBackfillResumes(t *testing.T) {
	direct := behind(t)
	for _, name := range []string{"a", "b", "c"} {
		x := direct.train(name, true, modelFiles)
		if err := direct.register(&x, "digits"); err != nil {
			t.Fatal(err)
		}
	}
	direct.call("POST", "2.0/mlflow/runs/create", object{"experiment_id": "0"}) // still running
	direct.call("POST", "2.0/mlflow/registered-models/create", object{"name": "production"})
	direct.call("POST", "2.0/mlflow/model-versions/create", object{"name": "production", "source": "models:/digits/3"}) // a copy
	r := start(t, func(c *ServiceConfig) { c.Upstream, c.Fetch = direct.client.Base, true })
	out, err := r.importer.Backfill(t.Context())
	if err != nil || out.Runs != 3 || out.Versions != 4 || out.Files != 3*4 || out.Failed != 0 {
		t.Fatalf("the first backfill brought %+v, %v", out, err)
	}
	out, err = r.importer.Backfill(t.Context())
	if err != nil || out.Runs != 0 || out.Known != 3 || out.Versions != 0 || out.Files != 0 {
		t.Fatalf("the second backfill brought %+v, %v", out, err)
	}
	r.settle()
	runs, _ := of[*lineage.Provenance](t, r.ledger)
	if len(runs) != 3 || strings.Contains(encoded(t, runs), "hunter2") {
		t.Errorf("%d runs are recorded: %s", len(runs), encoded(t, runs))
	}
	if gaps := r.ledger.gaps(t); len(gaps) != 0 {
		t.Errorf("gaps are %v", gaps)
	}
}

// A run with thousands of everything fits a record, which says what it left out.
func TestALargeRunFitsARecord(t *testing.T) {
	r := start(t, nil)
	run := dig(r.call("POST", "2.0/mlflow/runs/create", object{"experiment_id": "0"}), "run", "info", "run_id")
	long := strings.Repeat("x", 5000)
	for i := range 5 {
		var params []rest.Pair
		var metrics []object
		for j := range 100 {
			params = append(params, rest.Pair{Key: strings.Repeat("p", 200) + string(rune('a'+i)) + string(rune('0'+j/10)) + string(rune('0'+j%10)), Value: long})
			metrics = append(metrics, object{"key": strings.Repeat("m", 150) + string(rune('a'+i)) + string(rune('0'+j/10)) + string(rune('0'+j%10)), "value": 0.1, "timestamp": 1, "step": 0})
		}
		r.call("POST", "2.0/mlflow/runs/log-batch", object{"run_id": run, "params": params, "metrics": metrics})
	}
	r.call("POST", "2.0/mlflow/runs/update", object{"run_id": run, "status": "FAILED"})
	r.settle()
	runs, _ := of[*lineage.Provenance](t, r.ledger)
	if len(runs) != 1 || runs[0].RunDetails.Metadata.Tags["lineal.left-out"] == "" {
		t.Errorf("a large run is recorded as %s", encoded(t, runs))
	}
}
