package mlflow

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

// A run through the proxy becomes a graph from the data set to the registered version.
func TestTrainingBecomesLineage(t *testing.T) {
	r := start(t, nil)
	x := r.train("first", true, modelFiles)
	if err := r.register(&x, "digits"); err != nil {
		t.Fatal(err)
	}
	r.call("POST", "2.0/mlflow/registered-models/alias", object{"name": "digits", "alias": "champion", "version": x.version})
	r.settle()

	runs, subjects := of[*lineage.Provenance](t, r.ledger)
	if len(runs) != 1 {
		t.Fatalf("%d runs are recorded, want 1", len(runs))
	}
	p := runs[0]
	if got := p.BuildDefinition.ExternalParameters.Params; got["C"] != "1.0" || strings.Contains(encoded(t, p), "hunter2") || strings.Contains(encoded(t, p), "jo") {
		t.Errorf("params are %v; no secret and no user's name may be in %s", got, encoded(t, p))
	}
	if got := p.RunDetails.Metadata.Metrics; len(got) != 1 || got["accuracy"] != 0.9 {
		t.Errorf("metrics are %v, want the last accuracy and no NaN", got)
	}
	if env := p.BuildDefinition.InternalParameters.Environment; env["scikit-learn"] != "1.9.1" || len(env) != 2 {
		t.Errorf("the environment is %v", env)
	}
	entries := []lineage.ManifestEntry{}
	for name, content := range modelFiles {
		entries = append(entries, lineage.ManifestEntry{Name: name, Algorithm: "sha256", Digest: lineage.DigestOf([]byte(content)).Hex()})
	}
	root, err := lineage.ManifestRoot(entries)
	if err != nil {
		t.Fatal(err)
	}
	onnx, data := lineage.DigestOf([]byte("onnx bytes")), lineage.DigestOf([]byte("1,2,3\n"))
	for _, want := range []lineage.Digest{root, onnx} {
		i := slices.IndexFunc(subjects[0], func(s lineage.Resource) bool { return s.SHA256() == want })
		if i < 0 || subjects[0][i].Grade() != lineage.Observed {
			t.Errorf("the run's outputs %v lack %s as observed", subjects[0], want)
		}
	}
	if i := slices.IndexFunc(p.BuildDefinition.ResolvedDependencies, func(s lineage.Resource) bool {
		return s.SHA256() == data && s.Kind() == lineage.KindDataset && s.Grade() == lineage.Observed
	}); i < 0 {
		t.Errorf("the run's inputs %v lack the data set as observed", p.BuildDefinition.ResolvedDependencies)
	}
	events := map[string]bool{}
	captures, subjects := of[*lineage.Capture](t, r.ledger)
	for i, c := range captures {
		events[c.Event] = true
		if c.Event == "alias-set" && (c.Facts["registry.alias"] != "champion" || c.DerivedFrom[0].SHA256() != root || subjects[i][0].SHA256() != VersionDigest("test", "digits", "1")) {
			t.Errorf("the alias is recorded as %s of %v", encoded(t, c), subjects[i])
		}
	}
	for _, want := range []string{"model-logged", "version-registered", "alias-set"} {
		if !events[want] {
			t.Errorf("nothing recorded the event %s", want)
		}
	}
	if gaps := r.ledger.gaps(t); len(gaps) != 0 {
		t.Errorf("gaps in a complete run: %v", gaps)
	}
}

func TestGapsOfWhatIsMissing(t *testing.T) {
	r := start(t, nil)
	r.train("no data", false, modelFiles)
	empty := r.train("no bytes", true, nil)
	if err := r.register(&empty, "digits"); err != nil {
		t.Fatal(err)
	}
	r.call("POST", "2.0/mlflow/runs/log-inputs", object{"run_id": empty.run, "datasets": []object{{"dataset": object{"name": "d", "digest": "1", "source_type": "x", "source": "y"}}}})
	r.settle()
	gaps := r.ledger.gaps(t)
	if len(gaps["missing-parent"]) != 1 || len(gaps["direct-upload"]) != 2 {
		t.Errorf("gaps are %v, want one run without data and two of bytes that did not pass", gaps)
	}
	if v, _ := of[*lineage.Capture](t, r.ledger); len(v) != 2 { // one model, one version
		t.Errorf("%d capture records", len(v))
	}
}

func TestAChangedArtifactIsAnAlarm(t *testing.T) {
	r := start(t, nil)
	x := r.train("first", true, modelFiles)
	r.put(x.place+"/MLmodel", "flavors: {}\n") // the same bytes again are nothing
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["mismatch"]) != 0 {
		t.Fatalf("equal bytes: %v", gaps)
	}
	r.put(x.place+"/MLmodel", "other bytes")
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["mismatch"]) != 1 {
		t.Fatalf("overwritten bytes: %v", gaps)
	}
	f, err := r.server.Root().OpenFile(x.place+"/model.onnx", 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("ONNX"); err != nil {
		t.Fatal(err)
	}
	f.Close()
	b, err := r.client.Download(t.Context(), x.place+"/model.onnx")
	if err != nil {
		t.Fatal(err)
	}
	b.Close()
	b, err = r.client.Download(t.Context(), x.place+"/model.onnx")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := readAll(b); err != nil {
		t.Fatal(err)
	}
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["mismatch"]) != 2 {
		t.Errorf("bytes changed behind the proxy: %v", gaps)
	}
}

// records is a node for the gate.
type records struct {
	nodes map[lineage.Digest]*lineage.Node
	taint string
	err   error
}

func (r *records) Node(_ context.Context, d lineage.Digest) (*lineage.Node, error) {
	if n := r.nodes[d]; n != nil || r.err != nil {
		return n, r.err
	}
	return nil, lineage.ErrNotFound
}

func (r *records) Tainted(context.Context, lineage.Digest) (string, error) { return r.taint, r.err }

func TestGateRefusesWithTheRule(t *testing.T) {
	known := &records{nodes: map[lineage.Digest]*lineage.Node{}}
	r := start(t, func(c *ServiceConfig) {
		c.Require = []string{"observed-bytes", "dataset-rights", "evaluation", "approvals=2", "not-tainted"}
		c.Records = known
	})
	refused := func(rule string, err error) {
		t.Helper()
		var e *rest.Error
		if !errors.As(err, &e) || e.Status != 403 || e.Code != rest.PermissionDenied || !strings.Contains(e.Message, `"`+rule+`"`) {
			t.Fatalf("the gate said %v, want 403 by rule %s", err, rule)
		}
	}
	empty := r.train("no bytes", true, nil)
	refused("observed-bytes", r.register(&empty, "digits"))
	blind := r.train("no data", false, modelFiles)
	refused("datasets", r.register(&blind, "digits"))
	x := r.train("good", true, modelFiles)
	refused("dataset-rights", r.register(&x, "digits"))
	data := lineage.DigestOf([]byte("1,2,3\n"))
	known.nodes[data] = &lineage.Node{Facts: []lineage.Fact{{Name: "licence.spdx", Value: "CC-BY-4.0"}}}
	refused("evaluation", r.register(&x, "digits"))

	model := &lineage.Node{Facts: []lineage.Fact{{Name: "eval.accuracy", Value: 0.9}}}
	approve := func(key, decision string) {
		model.Facts = append(model.Facts, lineage.Fact{Name: "approval.decision", Value: decision, Leaf: uint64(len(model.Facts)), Evidence: lineage.Evidence{Grade: lineage.Signed, Observer: key}})
	}
	root := rootOf(t, r, x)
	known.nodes[root] = model
	approve("a", "approved")
	approve("a", "approved")
	refused("approvals", r.register(&x, "digits"))
	approve("b", "approved")
	model.Facts[len(model.Facts)-1].Withdrawn = true
	refused("approvals", r.register(&x, "digits"))
	approve("b", "approved")
	known.taint = "sha256:00 revoked: licence"
	refused("not-tainted", r.register(&x, "digits"))
	known.taint = ""
	if err := r.register(&x, "digits"); err != nil {
		t.Fatalf("all rules are met, the gate says %v", err)
	}
	alias := object{"name": "digits", "alias": "Champion", "version": x.version}
	r.call("POST", "2.0/mlflow/registered-models/alias", alias)
	approve("b", "rejected")
	_, err := r.try("POST", "2.0/mlflow/registered-models/alias", alias)
	refused("approvals", err)
	r.call("POST", "2.0/mlflow/registered-models/alias", object{"name": "digits", "alias": "candidate", "version": x.version}) // not protected
	_, err = r.try("POST", "2.0/mlflow//registered-models/alias", alias)
	if err == nil {
		t.Error("two slashes lead around the gate")
	}
	other := r.train("no bytes again", true, nil)
	_, err = r.try("POST", "2.0/mlflow/model-versions/create", object{"name": "digits", "source": "models:/" + other.model, "model_id": x.model})
	refused("observed-bytes", err)
}

func rootOf(t *testing.T, r *rig, x trained) (d lineage.Digest) {
	t.Helper()
	err := r.capture.do(t.Context(), func() error {
		c, err := r.capture.known.contentOf(x.place)
		d = c.root
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestGateThatCannotDecide(t *testing.T) {
	for _, open := range []bool{false, true} {
		r := start(t, func(c *ServiceConfig) {
			c.Require, c.FailOpen, c.Records = []string{"evaluation"}, open, &records{err: errors.New("the node is away")}
		})
		x := r.train("x", true, modelFiles)
		err := r.register(&x, "digits")
		if open && err != nil {
			t.Errorf("fail-open refused: %v", err)
		}
		if !open && !rest.IsCode(err, rest.Unavailable) {
			t.Errorf("fail-closed said %v", err)
		}
		r.stop()
	}
}

func TestParseRules(t *testing.T) {
	r, err := ParseRules([]string{"observed-bytes", " approvals=3"})
	if err != nil || !r.ObservedBytes || r.Approvals != 3 {
		t.Errorf("got %+v, %v", r, err)
	}
	for _, bad := range []string{"", "approvals", "approvals=0", "observed"} {
		if _, err := ParseRules([]string{bad}); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}

// What was captured survives a restart; a session that ended without writing is a gap.
func TestRestart(t *testing.T) {
	dir := t.TempDir()
	same := func(c *ServiceConfig) { c.Dir = dir }
	r := start(t, same)
	x := r.train("first", true, modelFiles)
	r.stop()
	r = start(t, same)
	if err := r.register(&x, "digits"); err != nil {
		t.Fatal(err)
	}
	r.settle()
	captures, _ := of[*lineage.Capture](t, r.ledger)
	last := captures[len(captures)-1]
	if last.Event != "version-registered" || len(last.DerivedFrom) != 2 || len(r.ledger.gaps(t)) != 0 {
		t.Fatalf("after a restart: %s, gaps %v", encoded(t, captures), r.ledger.gaps(t))
	}
	err := r.capture.do(t.Context(), func() error { return r.capture.setMark(true) })
	if err != nil {
		t.Fatal(err)
	}
	r.stop() // takes the mark away: put it back, as a crash leaves it
	st := openStore(t, dir)
	c := &Capture{cfg: Config{Store: st, Now: time.Now}}
	if err := errors.Join(c.setMark(true), st.Close()); err != nil {
		t.Fatal(err)
	}
	r = start(t, same)
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["dropped"]) != 1 {
		t.Errorf("a crash left no gap: %v", gaps)
	}
}

// MLflow keeps prompts as versions of models: they are not models, so no rule applies to them and nothing is recorded of them.
func TestPromptsAreNoModels(t *testing.T) {
	r := start(t, func(c *ServiceConfig) { c.Require = []string{"observed-bytes", "datasets"} })
	tags := []rest.Pair{{Key: promptTag, Value: "true"}, {Key: "mlflow.prompt.text", Value: "Hi {{name}}"}}
	r.call("POST", "2.0/mlflow/registered-models/create", object{"name": "greeting", "tags": tags[:1]})
	r.call("POST", "2.0/mlflow/model-versions/create", object{"name": "greeting", "source": promptSource, "tags": tags})
	r.call("POST", "2.0/mlflow/registered-models/alias", object{"name": "greeting", "alias": "production", "version": "1"})
	x := r.train("no data", false, modelFiles)
	_, err := r.try("POST", "2.0/mlflow/model-versions/create", object{"name": "greeting", "source": "models:/" + x.model, "tags": tags})
	if !rest.IsCode(err, rest.PermissionDenied) {
		t.Errorf("a model that is called a prompt: %v", err)
	}
	_, err = r.try("POST", "2.0/mlflow/model-versions/create", object{"name": "greeting", "source": promptSource})
	if !rest.IsCode(err, rest.PermissionDenied) {
		t.Errorf("a version without a source: %v", err)
	}
	r.settle()
	if captures, _ := of[*lineage.Capture](t, r.ledger); len(captures) != 1 || captures[0].Event != "model-logged" {
		t.Errorf("recorded: %s", encoded(t, captures))
	}
	if gaps := r.ledger.gaps(t); len(gaps["direct-upload"]) != 0 {
		t.Errorf("gaps are %v", gaps)
	}
}

// MlflowClient.copy_model_version names a version as the source: the gate and the records follow it to the model, its run and its data.
func TestACopiedVersionIsTheModel(t *testing.T) {
	r := start(t, func(c *ServiceConfig) { c.Require = []string{"observed-bytes", "datasets"} })
	x := r.train("first", true, modelFiles)
	if err := r.register(&x, "digits"); err != nil {
		t.Fatal(err)
	}
	r.call("POST", "2.0/mlflow/registered-models/create", object{"name": "production"})
	r.call("POST", "2.0/mlflow/model-versions/create", object{"name": "production", "source": "models:/digits/1"})
	_, err := r.try("POST", "2.0/mlflow/model-versions/create", object{"name": "production", "source": "models:/digits/2"})
	if !rest.IsCode(err, rest.PermissionDenied) {
		t.Errorf("a copy of a version that nobody knows: %v", err)
	}
	r.settle()
	captures, _ := of[*lineage.Capture](t, r.ledger)
	last := captures[len(captures)-1]
	if last.Facts["registry.name"] != "production" || len(last.DerivedFrom) != 2 || last.DerivedFrom[0].SHA256() != rootOf(t, r, x) || last.DerivedFrom[1].SHA256() != r.capture.runResource(x.run).SHA256() {
		t.Errorf("the copy is recorded as %s", encoded(t, last))
	}
	if gaps := r.ledger.gaps(t); len(gaps) != 0 {
		t.Errorf("gaps are %v", gaps)
	}
}
