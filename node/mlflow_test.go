package node

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/capture/mlflow"
	"github.com/lineal-network/lineal/node/lineage"
)

// mlflowNode is a node whose ledger is not open yet, with a key for records: what the MLflow service needs to begin.
func mlflowNode(t *testing.T, c MLflowConfig) *Node {
	t.Helper()
	n := newTestNode(t, nil)
	signer, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	c.Listen, c.DataDir = "127.0.0.1:0", t.TempDir()
	n.ordering, n.cfg.Capture.MLflow, n.registerer = &ordering{records: signer}, c, prometheus.NewRegistry()
	return n
}

func TestMLflowNeedsTheLedger(t *testing.T) {
	n := &Node{}
	if err := n.openMLflow(Deps{}); err != nil || n.MLflowURL() != "" {
		t.Errorf("not asked for: %v", err)
	}
	n.cfg.Capture.MLflow.Listen = "127.0.0.1:0"
	if err := n.openMLflow(Deps{}); !errors.Is(err, ErrConfig) {
		t.Errorf("without a ledger: %v", err)
	}
}

func TestMLflowOpens(t *testing.T) {
	n := mlflowNode(t, MLflowConfig{Require: []string{"dataset-rights"}, Policy: "no-banned-source"})
	if err := n.openMLflow(Deps{}); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := n.mlflow.Close(); err != nil {
			t.Error(err)
		}
	}()
	if !strings.HasPrefix(n.MLflowURL(), "http://127.0.0.1:") {
		t.Errorf("clients are sent to %q", n.MLflowURL())
	}
	// The same metrics are those of OpenLineage's clients, in the same registry.
	if err := n.capturesOf("openlineage").Register(prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_capture_records_total",
		Help: "Captured records, by what became of them."}, []string{"result"})); err != nil {
		t.Errorf("beside OpenLineage: %v", err)
	}
}

// A configuration that cannot work is refused before a port is open.
func TestMLflowRefuses(t *testing.T) {
	for what, c := range map[string]MLflowConfig{
		"an unknown rule":               {Require: []string{"trust-me"}},
		"an unknown policy":             {Policy: "whatever"},
		"an absent file with a header":  {Upstream: "http://127.0.0.1:1", UpstreamAuth: filepath.Join(t.TempDir(), "absent")},
		"an upstream with its password": {Upstream: "http://user:password@127.0.0.1:1"},
	} {
		n := mlflowNode(t, c)
		if err := n.openMLflow(Deps{}); err == nil || n.mlflow != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestPolicyQuestion(t *testing.T) {
	d := lineage.DigestOf([]byte("policy"))
	if q, err := PolicyQuestion(string(d)); err != nil || q.Policy != d.Bytes() || q.Source != "" {
		t.Errorf("a digest: %+v, %v", q, err)
	}
	ready, err := PolicyQuestion("no-banned-source")
	if err != nil || ready.Source == "" {
		t.Fatalf("a ready policy: %+v, %v", ready, err)
	}
	file := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(file, []byte(ready.Source), 0o600); err != nil {
		t.Fatal(err)
	}
	if q, err := PolicyQuestion(file); err != nil || q.Source != ready.Source {
		t.Errorf("a file: %+v, %v", q, err)
	}
	bad := filepath.Join(t.TempDir(), "bad.yaml")
	if err := os.WriteFile(bad, []byte("rules: 7"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{bad, filepath.Join(t.TempDir(), "absent.yaml"), "no-such-policy"} {
		if _, err := PolicyQuestion(name); err == nil {
			t.Errorf("%s is a policy", name)
		}
	}
}

var _ mlflow.Records = ownGraph{}
