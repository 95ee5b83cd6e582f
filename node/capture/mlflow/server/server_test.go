package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

type object = map[string]any

type rig struct {
	*Server
	*rest.Client
	t    *testing.T
	stop func()
}

func start(t *testing.T, dir string) *rig {
	t.Helper()
	st, err := store.Open(store.Config{Dir: filepath.Join(dir, "store")})
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(Config{Store: st, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	h := httptest.NewServer(s)
	transport := &http.Transport{}
	stopped := false
	r := &rig{Server: s, Client: &rest.Client{Base: h.URL, HTTP: &http.Client{Transport: transport}}, t: t}
	r.stop = func() {
		if stopped {
			return
		}
		stopped = true
		transport.CloseIdleConnections()
		h.Close()
		cancel()
		if err := errors.Join(<-done, st.Close()); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(r.stop)
	return r
}

// do calls and returns the answer as JSON text.
func (r *rig) do(method, path string, in any) string {
	r.t.Helper()
	var out json.RawMessage
	if err := r.Call(r.t.Context(), method, path, in, &out); err != nil {
		r.t.Fatalf("%s %s: %v", method, path, err)
	}
	return string(out)
}

func (r *rig) fails(code, method, path string, in any) {
	r.t.Helper()
	if err := r.Call(r.t.Context(), method, path, in, nil); !rest.IsCode(err, code) {
		r.t.Errorf("%s %s %v: got %v, want %s", method, path, in, err, code)
	}
}

func (r *rig) newRun(start int, tags ...rest.Pair) string {
	r.t.Helper()
	var out struct{ Run rest.Run }
	if err := r.Call(r.t.Context(), "POST", "2.0/mlflow/runs/create", object{"experiment_id": "0", "start_time": start, "tags": tags}, &out); err != nil {
		r.t.Fatal(err)
	}
	return out.Run.Info.RunID
}

func TestRunsSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	r := start(t, dir)
	id := r.newRun(1, rest.Pair{Key: "k", Value: "v"})
	r.do("POST", "2.0/mlflow/runs/log-batch", object{"run_id": id, "params": []rest.Pair{{Key: "a", Value: "1"}},
		"metrics": []object{{"key": "m", "value": 2, "timestamp": "5", "step": 1}, {"key": "m", "value": "Infinity", "timestamp": 4, "step": 0}}})
	r.do("POST", "2.0/mlflow/runs/log-inputs", object{"run_id": id, "datasets": []object{{"dataset": object{"name": "d", "digest": "x"}}}})
	r.do("POST", "2.0/mlflow/registered-models/create", object{"name": "n"})
	r.do("POST", "2.0/mlflow/model-versions/create", object{"name": "n", "source": "runs:/" + id + "/model"})
	r.do("POST", "2.0/mlflow/registered-models/alias", object{"name": "n", "alias": "a", "version": "1"})
	see := func(r *rig) string {
		return r.do("GET", "2.0/mlflow/runs/get", url.Values{"run_id": {id}}) + r.do("GET", "2.0/mlflow/metrics/get-history", url.Values{"run_id": {id}, "metric_key": {"m"}}) +
			r.do("GET", "2.0/mlflow/registered-models/alias", url.Values{"name": {"n"}, "alias": {"a"}}) + r.do("GET", "2.0/mlflow/model-versions/get-download-uri", url.Values{"name": {"n"}, "version": {"1"}})
	}
	before := see(r)
	for _, want := range []string{`"value":2`, `"Infinity"`, `"run_id":"` + id, `/artifacts/model`, `"key":"k"`, `"dataset_inputs"`} {
		if !strings.Contains(before, want) {
			t.Errorf("%s lacks %s", before, want)
		}
	}
	r.stop()
	r = start(t, dir)
	if after := see(r); after != before {
		t.Errorf("after a restart\n%s\nbefore\n%s", after, before)
	}
	r.do("POST", "2.0/mlflow/runs/log-metric", object{"run_id": id, "key": "m", "value": 3, "timestamp": 6, "step": 2})
	if got := r.do("GET", "2.0/mlflow/metrics/get-history", url.Values{"run_id": {id}, "metric_key": {"m"}}); strings.Count(got, `"key"`) != 3 {
		t.Errorf("the history is %s, want 3 values", got)
	}
}

func TestErrorsAreMLflows(t *testing.T) {
	r := start(t, t.TempDir())
	id := r.newRun(1)
	r.do("POST", "2.0/mlflow/runs/log-parameter", object{"run_id": id, "key": "a", "value": "1"})
	r.do("POST", "2.0/mlflow/runs/log-parameter", object{"run_id": id, "key": "a", "value": "1"})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/log-parameter", object{"run_id": id, "key": "a", "value": "2"})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/log-batch", object{"run_id": id, "params": []rest.Pair{{Key: "b", Value: "1"}, {Key: "b", Value: "2"}}})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/log-batch", object{"run_id": id, "tags": make([]rest.Pair, maxBatchTags+1)})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/log-batch", object{"run_id": 7})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/update", object{"run_id": id, "status": "DONE"})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/set-tag", object{"run_id": id, "key": "a\x00b", "value": "2"})
	r.fails(rest.NotFound, "GET", "2.0/mlflow/runs/get", url.Values{"run_id": {"none"}})
	r.fails(rest.NotFound, "POST", "2.0/mlflow/runs/create", object{"experiment_id": "99"})
	r.fails(rest.AlreadyExists, "POST", "2.0/mlflow/experiments/create", object{"name": "Default"})
	r.fails(rest.EndpointNotFound, "POST", "3.0/mlflow/traces", object{})
	r.do("POST", "2.0/mlflow/runs/delete", object{"run_id": id})
	r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/log-parameter", object{"run_id": id, "key": "z", "value": "1"})
	r.do("POST", "2.0/mlflow/registered-models/create", object{"name": "n"})
	for _, source := range []string{"", "/etc/passwd", "file:///etc", "mlflow-artifacts:/../x"} {
		r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/model-versions/create", object{"name": "n", "source": source})
	}
	r.fails(rest.NotFound, "POST", "2.0/mlflow/model-versions/create", object{"name": "n", "source": "models:/m-" + strings.Repeat("0", 32)})
	for _, alias := range []string{"", "v1", "latest", "a b"} {
		r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/registered-models/alias", object{"name": "n", "alias": alias, "version": "1"})
	}
}

func TestSearch(t *testing.T) {
	r := start(t, t.TempDir())
	for i := range 5 {
		id := r.newRun(i, rest.Pair{Key: "mlflow.runName", Value: fmt.Sprint("run-", i)}, rest.Pair{Key: "a b", Value: fmt.Sprint(i % 2)})
		metrics := []object{{"key": "acc", "value": float64(i) / 10, "timestamp": 1}}
		if i == 4 {
			metrics = []object{{"key": "acc", "value": "NaN", "timestamp": 1}}
		}
		r.do("POST", "2.0/mlflow/runs/log-batch", object{"run_id": id, "metrics": metrics, "params": []rest.Pair{{Key: "p.q", Value: strings.Repeat("x", i)}}})
		r.do("POST", "2.0/mlflow/runs/log-inputs", object{"run_id": id, "datasets": []object{{"dataset": object{"name": fmt.Sprint("d", i%2), "digest": "x"}, "tags": []rest.Pair{{Key: "mlflow.data.context", Value: "training"}}}}})
	}
	names := func(filter string, orderBy ...string) string {
		t.Helper()
		var out struct{ Runs []rest.Run }
		if err := r.Call(t.Context(), "POST", "2.0/mlflow/runs/search", object{"experiment_ids": []string{"0"}, "filter": filter, "order_by": orderBy}, &out); err != nil {
			t.Fatalf("%s: %v", filter, err)
		}
		s := ""
		for _, x := range out.Runs {
			s += strings.TrimPrefix(x.Info.RunName, "run-")
		}
		return s
	}
	for _, c := range []struct{ filter, order, want string }{
		{"", "", "43210"},
		{"", "attributes.start_time ASC", "01234"},
		{"", "metrics.acc DESC", "32104"},
		{"metrics.acc > 0.15", "", "32"},
		{"metrics.acc >= 0.2 and metric.acc < 0.3", "", "2"},
		{"tags.`a b` = '1' AND attributes.start_time > 1", "", "3"},
		{`tags."a b" != '1'`, "", "420"},
		{"params.`p.q` = 'xx'", "", "2"},
		{"params.p.q = 'xx'", "", "2"},
		{"run_name LIKE 'run-_'", "", "43210"},
		{"attributes.run_name ILIKE 'RUN-1%'", "", "1"},
		{"attributes.run_name IN ('run-1', 'run-3')", "", "31"},
		{"attributes.run_name NOT IN ('run-1')", "", "4320"},
		{"dataset.name = 'd1' and datasets.context = 'training'", "", "31"},
		{"tags.none IS NULL", "", "43210"},
		{"tags.none IS NOT NULL", "", ""},
		{"tags.none != 'x'", "", ""},
		{"tag.`mlflow.prompt.is_prompt` != 'true'", "", "43210"},
		{"status = 'RUNNING' and attribute.end_time > 1", "", ""},
	} {
		var orderBy []string
		if c.order != "" {
			orderBy = []string{c.order}
		}
		if got := names(c.filter, orderBy...); got != c.want {
			t.Errorf("%q by %q found %s, want %s", c.filter, c.order, got, c.want)
		}
	}
	for _, bad := range []string{"metrics.acc >", "metrics.acc > high", "and", "a = 'x' or b = 'y'", "a = 'x", "a IN ('x'", "a IN 'x'", "= 'x'", "metrics. = 1",
		"metrics.acc = '1'", "metrics.acc LIKE '1'", "params.p = 1", "params.p > '1'", "tags.t <= '1'", "colours.red = '1'"} {
		r.fails(rest.InvalidParameter, "POST", "2.0/mlflow/runs/search", object{"experiment_ids": []string{"0"}, "filter": bad})
	}
	seen, token := "", ""
	for {
		var out struct {
			Runs []rest.Run
			Next string `json:"next_page_token"`
		}
		if err := r.Call(t.Context(), "POST", "2.0/mlflow/runs/search", object{"experiment_ids": []string{"0"}, "max_results": 2, "page_token": token}, &out); err != nil {
			t.Fatal(err)
		}
		for _, x := range out.Runs {
			seen += strings.TrimPrefix(x.Info.RunName, "run-")
		}
		if token = out.Next; token == "" {
			break
		}
	}
	if seen != "43210" {
		t.Errorf("pages gave %s", seen)
	}
}

func TestArtifactsStayInTheirFolder(t *testing.T) {
	dir := t.TempDir()
	r := start(t, dir)
	if err := r.Upload(t.Context(), "0/a/ä b.txt", strings.NewReader("content")); err != nil {
		t.Fatal(err)
	}
	b, err := r.Download(t.Context(), "0/a/ä b.txt")
	if err != nil {
		t.Fatal(err)
	}
	got, _ := io.ReadAll(b)
	b.Close()
	if string(got) != "content" {
		t.Errorf("read %q", got)
	}
	if list, err := r.ListArtifacts(t.Context(), "0/a"); err != nil || len(list) != 1 || list[0].FileSize != 7 {
		t.Errorf("listed %v, %v", list, err)
	}
	if list, err := r.ListArtifacts(t.Context(), "nowhere"); err != nil || len(list) != 0 {
		t.Errorf("listed %v, %v", list, err)
	}
	if err := os.Symlink("/etc", filepath.Join(dir, "artifacts", "link")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "outside"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{"%2e%2e/outside", "0/%2e%2e/%2e%2e/outside", "link/passwd", "%2Fetc/passwd", "a%00b", "0/a"} {
		resp, err := r.HTTP.Get(r.Base + "/api/2.0/mlflow-artifacts/artifacts/" + p)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode < 400 {
			t.Errorf("%s was served", p)
		}
	}
	req, err := http.NewRequest("PUT", r.Base+"/api/2.0/mlflow-artifacts/artifacts/0/broken", io.MultiReader(strings.NewReader("half"), brokenReader{}))
	if err != nil {
		t.Fatal(err)
	}
	req.ContentLength = 100
	if resp, err := r.HTTP.Do(req); err == nil {
		resp.Body.Close()
		t.Error("a broken upload succeeded")
	}
	if list, err := r.ListArtifacts(t.Context(), "0"); err != nil || len(list) != 1 {
		t.Errorf("after a broken upload: %v, %v", list, err)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("broken") }

// Whatever a filter is, it parses or is refused, and matching does not panic.
func FuzzFilter(f *testing.F) {
	for _, s := range []string{"metrics.`a b` >= 0.5 AND tags.x LIKE '%y_'", "a IN ('x', \"y\")", "is is null", "params.'x", "a.b.c != 1e9 and d IS NOT NULL", "\\'", "name ILIKE '('"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		list, err := parseFilter(s)
		if err != nil {
			return
		}
		for _, c := range list {
			c.match(func(kind, key string) (any, bool) { return key, true })
			c.match(func(kind, key string) (any, bool) { return 0.5, true })
			c.match(func(kind, key string) (any, bool) { return nil, false })
		}
	})
}
