package mlflow

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// ledger keeps the submitted records.
type ledger struct {
	mu      sync.Mutex
	records []*lineage.Record
}

func (l *ledger) Submit(_ context.Context, envelope []byte) (string, error) {
	r, err := lineage.ParseEnvelope(envelope)
	if err != nil {
		return "", err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.records = append(l.records, r)
	return string(r.ID), nil
}

// of gives the predicates of one type with their subjects.
func of[P lineage.Predicate](t *testing.T, l *ledger) (out []P, subjects [][]lineage.Resource) {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, r := range l.records {
		p, err := r.Statement.Decode()
		if err != nil {
			t.Fatal(err)
		}
		if x, ok := p.(P); ok {
			out, subjects = append(out, x), append(subjects, r.Statement.Subject)
		}
	}
	return out, subjects
}

func (l *ledger) gaps(t *testing.T) map[string][]string {
	out := map[string][]string{}
	gaps, _ := of[*lineage.Gap](t, l)
	for _, g := range gaps {
		out[g.Gap] = append(out[g.Gap], g.Detail)
	}
	return out
}

// rig is a service in front of an embedded server.
type rig struct {
	*Service
	t      *testing.T
	ledger *ledger
	client *rest.Client
	stop   func()
}

func start(t *testing.T, change func(*ServiceConfig)) *rig {
	t.Helper()
	signer, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	l := &ledger{}
	cfg := ServiceConfig{Dir: t.TempDir(), Listen: "127.0.0.1:0", Name: "test", Signer: signer, Submitter: l, Reconcile: -1}
	if change != nil {
		change(&cfg)
	}
	s, err := NewService(cfg)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{}
	r := &rig{Service: s, t: t, ledger: l, client: &rest.Client{Base: s.URL(), HTTP: &http.Client{Transport: transport}}}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	r.stop = sync.OnceFunc(func() {
		transport.CloseIdleConnections()
		cancel()
		if err := errors.Join(<-done, s.Close()); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(r.stop)
	return r
}

func (r *rig) call(method, path string, in any) map[string]any {
	r.t.Helper()
	out, err := r.try(method, path, in)
	if err != nil {
		r.t.Fatalf("%s %s: %v", method, path, err)
	}
	return out
}

func (r *rig) try(method, path string, in any) (map[string]any, error) {
	var out map[string]any
	err := r.client.Call(r.t.Context(), method, path, in, &out)
	return out, err
}

func (r *rig) put(path, content string) {
	r.t.Helper()
	if err := r.client.Upload(r.t.Context(), path, strings.NewReader(content)); err != nil {
		r.t.Fatal(err)
	}
}

func (r *rig) settle() {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), time.Minute)
	defer cancel()
	if err := r.Settled(ctx); err != nil {
		r.t.Fatal(err)
	}
}

type object = map[string]any

// dig follows keys into nested objects.
func dig(v any, keys ...string) string {
	for _, k := range keys {
		m, _ := v.(map[string]any)
		v = m[k]
	}
	s, _ := v.(string)
	return s
}

// trained is what train left behind.
type trained struct{ run, model, place, version string }

// train does what the stock client does in a run with autologging: create, inputs, batch, model, files, finish.
func (r *rig) train(name string, dataset bool, files map[string]string) trained {
	r.t.Helper()
	var x trained
	run := r.call("POST", "2.0/mlflow/runs/create", object{"experiment_id": "0", "start_time": time.Now().UnixMilli(), "run_name": name,
		"tags": []rest.Pair{{Key: "mlflow.user", Value: "jo"}, {Key: "mlflow.source.name", Value: "/home/jo/train.py"}, {Key: "mlflow.source.git.commit", Value: "0123456789abcdef0123456789abcdef01234567"}}})
	x.run = dig(run, "run", "info", "run_id")
	if dataset {
		r.put("0/"+x.run+"/artifacts/datasets/digits.csv", "1,2,3\n")
		r.call("POST", "2.0/mlflow/runs/log-inputs", object{"run_id": x.run, "datasets": []object{{"tags": []rest.Pair{{Key: "mlflow.data.context", Value: "training"}},
			"dataset": object{"name": "digits", "digest": "c2089f13", "source_type": "http", "source": `{"url": "https://user:hunter2@example.org/digits.csv"}`}}}})
	}
	r.call("POST", "2.0/mlflow/runs/log-batch", object{"run_id": x.run, "params": []rest.Pair{{Key: "C", Value: "1.0"}, {Key: "db_password", Value: "hunter2"}},
		"metrics": []object{{"key": "accuracy", "value": 0.5, "timestamp": 1, "step": 0}, {"key": "accuracy", "value": 0.9, "timestamp": 2, "step": 1}, {"key": "loss", "value": "NaN", "timestamp": 1, "step": 0}}})
	model := r.call("POST", "2.0/mlflow/logged-models", object{"experiment_id": "0", "name": "model", "source_run_id": x.run})
	x.model = dig(model, "model", "info", "model_id")
	r.call("POST", "2.0/mlflow/runs/outputs", object{"run_id": x.run, "models": []object{{"model_id": x.model, "step": 0}}})
	x.place = "0/models/" + x.model + "/artifacts"
	for f, content := range files {
		r.put(x.place+"/"+f, content)
	}
	r.call("PATCH", "2.0/mlflow/logged-models/"+x.model, object{"model_id": x.model, "status": "LOGGED_MODEL_READY"})
	r.call("POST", "2.0/mlflow/runs/update", object{"run_id": x.run, "status": "FINISHED", "end_time": time.Now().UnixMilli()})
	return x
}

func (r *rig) register(x *trained, name string) error {
	if _, err := r.try("POST", "2.0/mlflow/registered-models/create", object{"name": name}); err != nil && !rest.IsCode(err, rest.AlreadyExists) {
		return err
	}
	out, err := r.try("POST", "2.0/mlflow/model-versions/create", object{"name": name, "source": "models:/" + x.model, "model_id": x.model})
	x.version = dig(out, "model_version", "version")
	return err
}

var modelFiles = map[string]string{"MLmodel": "flavors: {}\n", "model.onnx": "onnx bytes", "requirements.txt": "mlflow==3.17.2\nscikit-learn==1.9.1\nprivate @ https://u:tok@host/x.whl\n"}

// upstream is a foreign server for tests of the proxy alone.
func upstream(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func body(t *testing.T, resp *http.Response) string {
	t.Helper()
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
