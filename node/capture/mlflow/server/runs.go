package server

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/store"
)

var runStates = []string{"RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"}

// run finds a run by either of the names that clients send.
func (s *Server) run(ids ...string) (*run, error) {
	for _, id := range ids {
		if id != "" {
			if r := s.runs[id]; r != nil {
				return r, nil
			}
			return nil, rest.Errorf(rest.NotFound, "Run with id=%s not found", id)
		}
	}
	return nil, rest.Errorf(rest.InvalidParameter, "Missing value for required parameter 'run_id'.")
}

// activeRun is a run to which something may be logged.
func (s *Server) activeRun(ids ...string) (*run, error) {
	r, err := s.run(ids...)
	if err == nil && r.Info.LifecycleStage != active {
		return nil, rest.Errorf(rest.InvalidParameter, "The run %s must be in the 'active' state. Current state is %s.", r.Info.RunID, r.Info.LifecycleStage)
	}
	return r, err
}

func (s *Server) createRun(_ *http.Request, body []byte) (any, error) {
	var in struct {
		ExperimentID string      `json:"experiment_id"`
		UserID       string      `json:"user_id"`
		RunName      string      `json:"run_name"`
		StartTime    rest.Int    `json:"start_time"`
		Tags         []rest.Pair `json:"tags"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	if in.ExperimentID == "" {
		in.ExperimentID = "0"
	}
	e, err := s.experiment(in.ExperimentID)
	if err != nil {
		return nil, err
	}
	if e.LifecycleStage != active {
		return nil, rest.Errorf(rest.InvalidParameter, "The experiment %s must be in the 'active' state. Current state is %s.", e.ID, e.LifecycleStage)
	}
	for _, t := range in.Tags {
		if err := checkTag(t, maxTagValue); err != nil {
			return nil, err
		}
	}
	r := newRun()
	id := newID()
	if name, ok := lookup(in.Tags, "mlflow.runName"); in.RunName == "" && ok {
		in.RunName = name
	}
	if in.RunName == "" {
		in.RunName = "run-" + id[:8]
	}
	r.Info = rest.RunInfo{RunID: id, RunUUID: id, RunName: in.RunName, ExperimentID: e.ID, UserID: in.UserID, Status: "RUNNING", StartTime: in.StartTime,
		ArtifactURI: e.ArtifactLocation + "/" + id + "/artifacts", LifecycleStage: active}
	s.runs[id] = r
	s.putRun(r)
	for _, t := range append(in.Tags, rest.Pair{Key: "mlflow.runName", Value: in.RunName}) {
		s.setTag(r, t)
	}
	return map[string]any{"run": r.view()}, nil
}

func (s *Server) updateRun(_ *http.Request, body []byte) (any, error) {
	var in struct {
		RunID   string   `json:"run_id"`
		RunUUID string   `json:"run_uuid"`
		Status  string   `json:"status"`
		EndTime rest.Int `json:"end_time"`
		RunName string   `json:"run_name"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	r, err := s.activeRun(in.RunID, in.RunUUID)
	if err != nil {
		return nil, err
	}
	if in.Status != "" {
		if !slices.Contains(runStates, in.Status) {
			return nil, rest.Errorf(rest.InvalidParameter, "Invalid value %q for parameter 'status'", in.Status)
		}
		r.Info.Status = in.Status
	}
	if in.EndTime != 0 {
		r.Info.EndTime = in.EndTime
	}
	if in.RunName != "" {
		r.Info.RunName = in.RunName
		s.setTag(r, rest.Pair{Key: "mlflow.runName", Value: in.RunName})
	}
	s.putRun(r)
	return map[string]any{"run_info": r.Info}, nil
}

func (s *Server) setRunStage(stage string) route {
	return func(_ *http.Request, body []byte) (any, error) {
		var in struct {
			RunID string `json:"run_id"`
		}
		if err := decode(body, &in); err != nil {
			return nil, err
		}
		r, err := s.run(in.RunID)
		if err != nil {
			return nil, err
		}
		r.Info.LifecycleStage = stage
		s.putRun(r)
		return empty{}, nil
	}
}

func (s *Server) getRun(r *http.Request, _ []byte) (any, error) {
	x, err := s.run(r.URL.Query().Get("run_id"), r.URL.Query().Get("run_uuid"))
	if err != nil {
		return nil, err
	}
	return map[string]any{"run": x.view()}, nil
}

// batchMessage is log-batch; log-metric, log-parameter and set-tag are batches of one.
type batchMessage struct {
	RunID   string        `json:"run_id"`
	RunUUID string        `json:"run_uuid"`
	Metrics []rest.Metric `json:"metrics"`
	Params  []rest.Pair   `json:"params"`
	Tags    []rest.Pair   `json:"tags"`
}

func (s *Server) logBatch(_ *http.Request, body []byte) (any, error) {
	var in batchMessage
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	return s.log(in)
}

// log checks everything before it changes anything: a batch is logged whole or not at all.
func (s *Server) log(in batchMessage) (any, error) {
	r, err := s.activeRun(in.RunID, in.RunUUID)
	if err != nil {
		return nil, err
	}
	if err := checkBatch(r, in); err != nil {
		return nil, err
	}
	for _, p := range in.Params {
		if old, ok := r.params[p.Key]; !ok || old != p.Value {
			s.setParam(r, p)
		}
	}
	for _, t := range in.Tags {
		s.setTag(r, t)
		if t.Key == "mlflow.runName" {
			r.Info.RunName = t.Value
			s.putRun(r)
		}
	}
	s.setMetrics(r, in.Metrics)
	s.modelMetrics(in.Metrics)
	return empty{}, nil
}

func checkBatch(r *run, in batchMessage) error {
	for _, l := range []struct {
		what     string
		n, limit int
	}{{"metrics", len(in.Metrics), maxBatchMetrics}, {"params", len(in.Params), maxBatchParams}, {"tags", len(in.Tags), maxBatchTags}} {
		if l.n > l.limit {
			return rest.Errorf(rest.InvalidParameter, "A batch logging request can contain at most %d %s. Got %d %s. Please split up %s across multiple requests and try again.", l.limit, l.what, l.n, l.what, l.what)
		}
	}
	if len(r.metrics)+len(r.params)+len(r.tags)+len(in.Metrics)+len(in.Params)+len(in.Tags) > maxPerRun {
		return rest.Errorf(rest.ResourceLimit, "run %s has %d metrics, params and tags; this server keeps at most %d", r.Info.RunID, len(r.metrics)+len(r.params)+len(r.tags), maxPerRun)
	}
	for _, m := range in.Metrics {
		if err := checkKey("key", m.Key); err != nil {
			return err
		}
	}
	seen := map[string]string{}
	for _, p := range in.Params {
		if err := checkTag(p, maxParamValue); err != nil {
			return err
		}
		old, ok := r.params[p.Key]
		if !ok {
			old, ok = seen[p.Key]
		}
		if ok && old != p.Value {
			return rest.Errorf(rest.InvalidParameter, "Changing param values is not allowed. Param with key='%s' was already logged with value='%s' for run ID='%s'. Attempted logging new value '%s'.", p.Key, old, r.Info.RunID, p.Value)
		}
		seen[p.Key] = p.Value
	}
	for _, t := range in.Tags {
		if err := checkTag(t, maxTagValue); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) logMetric(_ *http.Request, body []byte) (any, error) {
	var in struct {
		rest.Metric
		RunUUID string `json:"run_uuid"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	m := in.Metric
	m.RunID = ""
	return s.log(batchMessage{RunID: in.RunID, RunUUID: in.RunUUID, Metrics: []rest.Metric{m}})
}

// onePair reads log-parameter and set-tag.
func onePair(body []byte) (id [2]string, p rest.Pair, err error) {
	var in struct {
		rest.Pair
		RunID   string `json:"run_id"`
		RunUUID string `json:"run_uuid"`
	}
	err = decode(body, &in)
	return [2]string{in.RunID, in.RunUUID}, in.Pair, err
}

func (s *Server) logParam(_ *http.Request, body []byte) (any, error) {
	id, p, err := onePair(body)
	if err != nil {
		return nil, err
	}
	return s.log(batchMessage{RunID: id[0], RunUUID: id[1], Params: []rest.Pair{p}})
}

func (s *Server) setRunTag(_ *http.Request, body []byte) (any, error) {
	id, p, err := onePair(body)
	if err != nil {
		return nil, err
	}
	return s.log(batchMessage{RunID: id[0], RunUUID: id[1], Tags: []rest.Pair{p}})
}

func (s *Server) deleteRunTag(_ *http.Request, body []byte) (any, error) {
	id, p, err := onePair(body)
	if err != nil {
		return nil, err
	}
	r, err := s.activeRun(id[0], id[1])
	if err != nil {
		return nil, err
	}
	if _, ok := r.tags[p.Key]; !ok {
		return nil, rest.Errorf(rest.NotFound, "No tag with name: %s in run with id %s", p.Key, r.Info.RunID)
	}
	delete(r.tags, p.Key)
	s.remove(key(keyTag, r.Info.RunID, p.Key))
	return empty{}, nil
}

// logModel is MLflow 2's way to note a model on a run: it becomes part of the tag mlflow.log-model.history.
func (s *Server) logModel(_ *http.Request, body []byte) (any, error) {
	var in struct {
		RunID string `json:"run_id"`
		Model string `json:"model_json"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	r, err := s.activeRun(in.RunID)
	if err != nil {
		return nil, err
	}
	if !json.Valid([]byte(in.Model)) {
		return nil, rest.Errorf(rest.InvalidParameter, "Malformed model info. It is no JSON.")
	}
	history := []json.RawMessage{}
	if old, ok := r.tags["mlflow.log-model.history"]; ok {
		_ = json.Unmarshal([]byte(old), &history) // what a client put there by hand starts anew
	}
	b, err := json.Marshal(append(history, json.RawMessage(in.Model)))
	if err != nil {
		return nil, err
	}
	if len(b) > maxModelTagValue {
		return nil, rest.Errorf(rest.InvalidParameter, "the model history of run %s has more than %d bytes", in.RunID, maxModelTagValue)
	}
	s.setTag(r, rest.Pair{Key: "mlflow.log-model.history", Value: string(b)})
	return empty{}, nil
}

func (s *Server) logInputs(_ *http.Request, body []byte) (any, error) {
	var in struct {
		RunID    string              `json:"run_id"`
		Datasets []rest.DatasetInput `json:"datasets"`
		Models   []rest.ModelInput   `json:"models"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	r, err := s.activeRun(in.RunID)
	if err != nil {
		return nil, err
	}
	if len(in.Datasets)+len(r.Inputs.Datasets) > maxDatasets || len(in.Models)+len(r.Inputs.Models) > maxDatasets {
		return nil, rest.Errorf(rest.InvalidParameter, "a run has at most %d inputs", maxDatasets)
	}
	for _, d := range in.Datasets {
		if err := checkKey("dataset.name", d.Dataset.Name); err != nil {
			return nil, err
		}
		if err := checkKey("dataset.digest", d.Dataset.Digest); err != nil {
			return nil, err
		}
	}
	inputs := rest.RunInputs{Datasets: slices.Clone(r.Inputs.Datasets), Models: slices.Clone(r.Inputs.Models)}
	for _, d := range in.Datasets {
		if !slices.ContainsFunc(inputs.Datasets, func(x rest.DatasetInput) bool {
			return x.Dataset.Name == d.Dataset.Name && x.Dataset.Digest == d.Dataset.Digest
		}) {
			inputs.Datasets = append(inputs.Datasets, d)
		}
	}
	for _, m := range in.Models {
		if !slices.Contains(inputs.Models, m) {
			inputs.Models = append(inputs.Models, m)
		}
	}
	r.Inputs = inputs
	s.putRun(r)
	return empty{}, nil
}

func (s *Server) logOutputs(_ *http.Request, body []byte) (any, error) {
	var in struct {
		RunID  string             `json:"run_id"`
		Models []rest.ModelOutput `json:"models"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	r, err := s.activeRun(in.RunID)
	if err != nil {
		return nil, err
	}
	if len(in.Models)+len(r.Outputs.Models) > maxDatasets {
		return nil, rest.Errorf(rest.InvalidParameter, "a run has at most %d outputs", maxDatasets)
	}
	r.Outputs.Models = append(slices.Clone(r.Outputs.Models), in.Models...)
	s.putRun(r)
	return empty{}, nil
}

func (s *Server) searchRuns(r *http.Request, body []byte) (any, error) {
	in, err := searchInput(r, body)
	if err != nil {
		return nil, err
	}
	if len(in.ExperimentIDs) == 0 {
		return map[string]any{"runs": []rest.Run{}}, nil
	}
	var list []*run
	for _, x := range s.runs {
		if slices.Contains(in.ExperimentIDs, x.Info.ExperimentID) && viewed(in.RunViewType, x.Info.LifecycleStage) {
			list = append(list, x)
		}
	}
	page, next, err := search(list, in, runAttributes, "start_time DESC", "run_id")
	if err != nil {
		return nil, err
	}
	runs := make([]rest.Run, len(page))
	for i, x := range page {
		runs[i] = x.view()
	}
	return map[string]any{"runs": runs, "next_page_token": next}, nil
}

func runAttributes(x *run) attributes {
	return func(kind, k string) (any, bool) {
		switch kind {
		case "metric":
			m, ok := x.metrics[k]
			return float64(m.Value), ok
		case "param":
			v, ok := x.params[k]
			return v, ok
		case "tag":
			v, ok := x.tags[k]
			return v, ok
		case "dataset":
			return datasetValues(x.Inputs.Datasets, k), true
		}
		switch k {
		case "run_id":
			return x.Info.RunID, true
		case "run_name", "Run name", "run name", "Run Name":
			return x.Info.RunName, true
		case "status", "Status":
			return x.Info.Status, true
		case "user_id", "User":
			return x.Info.UserID, true
		case "artifact_uri":
			return x.Info.ArtifactURI, true
		case "experiment_id":
			return x.Info.ExperimentID, true
		case "start_time", "created", "Created":
			return float64(x.Info.StartTime), true
		case "end_time":
			return float64(x.Info.EndTime), x.Info.EndTime != 0
		}
		return nil, false
	}
}

func datasetValues(list []rest.DatasetInput, k string) (out []string) {
	for _, d := range list {
		switch k {
		case "name":
			out = append(out, d.Dataset.Name)
		case "digest":
			out = append(out, d.Dataset.Digest)
		case "context":
			if v, ok := lookup(d.Tags, "mlflow.data.context"); ok {
				out = append(out, v)
			}
		}
	}
	return out
}

// history reads all values of one metric; it runs under the lock, on a snapshot of the store.
func (s *Server) history(r *http.Request, _ []byte) (any, error) {
	q := r.URL.Query()
	x, err := s.run(q.Get("run_id"), q.Get("run_uuid"))
	if err != nil {
		return nil, err
	}
	name := q.Get("metric_key")
	limit, from := maxResults, 0
	if v := q.Get("max_results"); v != "" {
		if n, err := strconv.Atoi(v); err == nil && n > 0 && n < limit {
			limit = n
		}
	}
	if v := q.Get("page_token"); v != "" {
		if from, err = strconv.Atoi(v); err != nil || from < 0 {
			return nil, rest.Errorf(rest.InvalidParameter, "Invalid page token")
		}
	}
	out, seen := []rest.Metric{}, 0
	err = s.cfg.Store.View(func(st store.Reader) error {
		return st.Scan(key(keyHistory, x.Info.RunID, ""), func(_, v []byte) error {
			var list []rest.Metric
			if err := json.Unmarshal(v, &list); err != nil {
				return err
			}
			for _, m := range list {
				if m.Key != name {
					continue
				}
				if seen++; seen > from && len(out) <= limit {
					out = append(out, rest.Metric{Key: m.Key, Value: m.Value, Timestamp: m.Timestamp, Step: m.Step})
				}
			}
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	next := ""
	if len(out) > limit {
		out, next = out[:limit], strconv.Itoa(from+limit)
	}
	return map[string]any{"metrics": out, "next_page_token": next}, nil
}
