package mlflow

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

// apply makes an event part of what is known, and makes the records that follow.
func (c *Capture) apply(e *event) error {
	switch e.op {
	case opRunCreate, opExperimentCreate:
		return c.created(e)
	case opRunUpdate:
		return c.runUpdated(e)
	case opLogBatch, opLogMetric, opLogParam, opSetTag:
		return c.logged(e)
	case opLogInputs:
		return c.inputs(e)
	case opOutputs:
		return c.outputs(e)
	case opModelCreate, opModelFinish:
		return c.modelChanged(e)
	case opModelParams:
		return nil // they are the run's, copied
	case opVersionCreate:
		return c.versionCreated(e)
	case opVersionTag:
		return nil
	case opVersionStage, opAliasSet, opAliasDelete, opVersionDelete:
		return c.versionChanged(e)
	case opFilePut, opFileGet, opFileDelete:
		return c.fileSeen(e)
	case opDirect:
		return c.direct(e)
	}
	return nil
}

// decode reads a request or an answer; nil bytes mean that it was longer than what is kept.
func decode(b []byte, into any) error {
	if b == nil {
		return errTruncated
	}
	if len(b) == 0 {
		return nil
	}
	return json.Unmarshal(b, into)
}

func (c *Capture) created(e *event) error {
	if e.op == opExperimentCreate {
		return nil
	}
	var in struct {
		Run rest.Run `json:"run"`
	}
	if err := decode(e.resp, &in); err != nil {
		return err
	}
	if in.Run.Info.RunID == "" {
		return fmt.Errorf("no run id: %w", errIncomplete)
	}
	r, err := c.known.runOrNew(in.Run.Info.RunID)
	if err != nil {
		return err
	}
	r.Seen = true
	c.info(r, in.Run.Info)
	for _, t := range in.Run.Data.Tags {
		c.tag(r, t)
	}
	c.known.keepRun(r)
	return nil
}

// info takes over what a run is.
func (c *Capture) info(r *run, i rest.RunInfo) {
	r.Experiment, r.Name, r.Status, r.URI = i.ExperimentID, c.cfg.Redactor.Clean("", i.RunName, 200), i.Status, i.ArtifactURI
	r.Started = int64(i.StartTime)
	if i.EndTime != 0 {
		r.Ended = int64(i.EndTime)
	}
}

// personal are tags that name people; a record is for ever, so they stay out of it.
var personal = []string{"mlflow.user", "mlflow.user.email", "mlflow.databricks.user"}

func (c *Capture) tag(r *run, t rest.Pair) {
	if slices.Contains(personal, t.Key) || t.Key == "mlflow.log-model.history" || t.Key == "mlflow.runName" {
		return
	}
	value := t.Value
	if t.Key == "mlflow.source.name" {
		value = path.Base(strings.ReplaceAll(value, "\\", "/")) // the folders before it are somebody's home
	}
	r.set(r.Tags, t.Key, c.cfg.Redactor.Clean(t.Key, value, maxValue))
}

// ended are the states after which a run's record is made.
var ended = []string{"FINISHED", "FAILED", "KILLED"}

func (c *Capture) runUpdated(e *event) error {
	var in struct {
		Info rest.RunInfo `json:"run_info"`
	}
	if err := decode(e.resp, &in); err != nil {
		return err
	}
	if in.Info.RunID == "" {
		return nil // nothing was changed
	}
	r, err := c.known.runOrNew(in.Info.RunID)
	if err != nil {
		return err
	}
	c.info(r, in.Info)
	c.known.keepRun(r)
	if !slices.Contains(ended, r.Status) {
		return nil
	}
	return c.recordRun(r)
}

// metric is what a record holds of a metric; the rest of a log-batch is not decoded.
type metric struct {
	Key   string     `json:"key"`
	Value rest.Float `json:"value"`
}

func (c *Capture) logged(e *event) error {
	var in struct {
		metric
		RunID   string      `json:"run_id"`
		RunUUID string      `json:"run_uuid"`
		Metrics []metric    `json:"metrics"`
		Params  []rest.Pair `json:"params"`
		Tags    []rest.Pair `json:"tags"`
	}
	if e.op == opLogParam || e.op == opSetTag {
		var one struct {
			rest.Pair
			RunID   string `json:"run_id"`
			RunUUID string `json:"run_uuid"`
		}
		if err := decode(e.req, &one); err != nil {
			return err
		}
		in.RunID, in.RunUUID = one.RunID, one.RunUUID
		if e.op == opLogParam {
			in.Params = []rest.Pair{one.Pair}
		} else {
			in.Tags = []rest.Pair{one.Pair}
		}
	} else if err := decode(e.req, &in); err != nil {
		return err
	}
	if e.op == opLogMetric {
		in.Metrics = []metric{in.metric}
	}
	id := in.RunID
	if id == "" {
		id = in.RunUUID
	}
	r, err := c.known.runOrNew(id)
	if err != nil || id == "" {
		return err
	}
	for _, m := range in.Metrics {
		r.metric(clip(m.Key, lineage.MaxFactName-8), float64(m.Value))
	}
	for _, p := range in.Params {
		r.set(r.Params, p.Key, c.cfg.Redactor.Clean(p.Key, p.Value, maxValue))
	}
	for _, t := range in.Tags {
		c.tag(r, t)
	}
	c.known.keepRun(r)
	return nil
}

func (c *Capture) inputs(e *event) error {
	var in struct {
		RunID    string              `json:"run_id"`
		Datasets []rest.DatasetInput `json:"datasets"`
		Models   []rest.ModelInput   `json:"models"`
	}
	if err := decode(e.req, &in); err != nil {
		return err
	}
	r, err := c.known.runOrNew(in.RunID)
	if err != nil {
		return err
	}
	for _, d := range in.Datasets {
		c.input(r, d)
	}
	for _, m := range in.Models {
		r.Models = addOnce(r.Models, m.ModelID)
	}
	c.known.keepRun(r)
	return nil
}

// input takes over a data set, redacted.
func (c *Capture) input(r *run, d rest.DatasetInput) {
	red := c.cfg.Redactor
	d.Dataset.Name = red.Clean("", d.Dataset.Name, 500)
	d.Dataset.Source = red.Clean("", d.Dataset.Source, 4*maxValue)
	for i, t := range d.Tags {
		d.Tags[i].Value = red.Clean(t.Key, t.Value, maxValue)
	}
	r.input(d)
}

func (c *Capture) outputs(e *event) error {
	var in struct {
		RunID  string             `json:"run_id"`
		Models []rest.ModelOutput `json:"models"`
	}
	if err := decode(e.req, &in); err != nil {
		return err
	}
	r, err := c.known.runOrNew(in.RunID)
	if err != nil {
		return err
	}
	for _, m := range in.Models {
		r.Outputs = addOnce(r.Outputs, m.ModelID)
	}
	c.known.keepRun(r)
	return nil
}

func (c *Capture) modelChanged(e *event) error {
	var in struct {
		Model rest.LoggedModel `json:"model"`
	}
	if err := decode(e.resp, &in); err != nil {
		return err
	}
	i := in.Model.Info
	if i.ModelID == "" {
		return fmt.Errorf("no model id: %w", errIncomplete)
	}
	m, err := c.known.model(i.ModelID)
	if err != nil {
		return err
	}
	if m == nil {
		m = &model{ID: i.ModelID}
	}
	m.Seen = m.Seen || e.op == opModelCreate
	c.modelInfo(m, i)
	c.known.keepModel(m)
	if m.Run != "" {
		r, err := c.known.runOrNew(m.Run)
		if err != nil {
			return err
		}
		r.Outputs = addOnce(r.Outputs, m.ID)
		c.known.keepRun(r)
	}
	if m.Status != "LOGGED_MODEL_READY" {
		return nil
	}
	return c.recordModel(m)
}

func (c *Capture) modelInfo(m *model, i rest.LoggedModelInfo) {
	m.Name, m.Experiment, m.Run, m.URI, m.Status, m.Type = c.cfg.Redactor.Clean("", i.Name, 200), i.ExperimentID, i.SourceRunID, i.ArtifactURI, i.Status, i.ModelType
}

func (c *Capture) versionCreated(e *event) error {
	var in struct {
		Version rest.ModelVersion `json:"model_version"`
	}
	if err := decode(e.resp, &in); err != nil {
		return err
	}
	var asked struct {
		ModelID string `json:"model_id"`
		RunID   string `json:"run_id"`
	}
	if err := decode(e.req, &asked); err != nil {
		return err
	}
	if in.Version.ModelID == "" {
		in.Version.ModelID = asked.ModelID
	}
	if in.Version.RunID == "" {
		in.Version.RunID = asked.RunID
	}
	v := &version{Name: in.Version.Name, Version: in.Version.Version, Seen: true}
	return c.newVersion(v, in.Version)
}

// newVersion takes a version over and records it.
func (c *Capture) newVersion(v *version, in rest.ModelVersion) error {
	if v.Name == "" || v.Version == "" {
		return fmt.Errorf("no version: %w", errIncomplete)
	}
	v.Source, v.Run, v.Model, v.Stage = c.cfg.Redactor.Clean("", in.Source, maxValue), in.RunID, in.ModelID, in.Stage
	if id, ok := strings.CutPrefix(v.Source, "models:/"); ok && v.Model == "" && !strings.ContainsAny(id, "/@") {
		v.Model = id
	}
	v.Prompt = isPrompt(in.Source, in.Tags)
	c.known.keepVersion(v)
	if v.Prompt {
		return nil
	}
	return c.recordVersion(v, "version-registered", nil)
}

func (c *Capture) versionChanged(e *event) error {
	var in struct {
		Name    string `json:"name"`
		Version string `json:"version"`
		Alias   string `json:"alias"`
		Stage   string `json:"stage"`
	}
	if err := decode(e.req, &in); err != nil {
		return err
	}
	if e.op == opAliasDelete {
		return nil // the version's records stay true: they say when the alias was set
	}
	v, err := c.known.version(in.Name, in.Version)
	if err != nil {
		return err
	}
	if v == nil {
		v = &version{Name: in.Name, Version: in.Version}
	}
	if v.Prompt {
		if e.op == opVersionDelete {
			c.known.dropVersion(v)
		}
		return nil
	}
	switch e.op {
	case opAliasSet:
		v.Aliases = addOnce(v.Aliases, in.Alias)
		c.known.keepVersion(v)
		return c.recordVersion(v, "alias-set", map[string]any{"registry.alias": c.cfg.Redactor.Clean("", in.Alias, 255)})
	case opVersionStage:
		v.Stage = in.Stage
		c.known.keepVersion(v)
		return c.recordVersion(v, "stage-set", map[string]any{"registry.stage": c.cfg.Redactor.Clean("", in.Stage, 50)})
	}
	c.known.dropVersion(v)
	return c.recordVersion(v, "version-deleted", nil)
}

// --- files ---

// location finds the path below the artifact root for what a call names.
func (c *Capture) location(name string) (string, error) {
	if rest, ok := strings.CutPrefix(name, "runs:"); ok {
		return c.known.place("runs:/" + rest)
	}
	if rest, ok := strings.CutPrefix(name, "models:"); ok {
		id, rel, _ := strings.Cut(rest, "/")
		p, err := c.known.place("models:/" + id)
		if err != nil || p == "" {
			return "", err
		}
		return path.Join(p, rel), nil
	}
	if u, err := url.PathUnescape(name); err == nil {
		name = u
	}
	return strings.Trim(path.Clean("/"+name), "/"), nil
}

func (c *Capture) fileSeen(e *event) error {
	at, err := c.location(e.file)
	if err != nil || at == "" {
		return err
	}
	if e.op == opFileDelete {
		c.known.dropFile(at)
		return nil
	}
	if e.digest == "" {
		if e.op == opFilePut {
			c.gap("unreadable", "the bytes of "+at+" passed in a way that could not be hashed", c.runAt(at), e.at, e.at, at)
		}
		return nil
	}
	return c.seen(at, &file{Digest: e.digest, Size: e.size, Grade: lineage.Observed, At: e.at.UnixMilli()}, e.op == opFilePut, e.text)
}

// seen notes a file's bytes. Another digest for a path than before is an alarm: when it is read, somebody changed it behind the proxy;
// when it is written, a client replaced what records already name.
func (c *Capture) seen(at string, f *file, written bool, text []byte) error {
	old, err := c.known.file(at)
	if err != nil {
		return err
	}
	if old != nil && old.Digest != f.Digest {
		named, err := c.named(at)
		if err != nil {
			return err
		}
		if !written || named {
			c.alarms.Inc()
			what := "was read with"
			if written {
				what = "was overwritten with"
			}
			c.log.Error("ALARM: an artifact's bytes changed", "path", at, "was", old.Digest, "is", f.Digest)
			c.gap("mismatch", fmt.Sprintf("%s %s %s, it had been %s", at, what, f.Digest, old.Digest), lineage.NewResource("", at, old.Digest), time.UnixMilli(old.At), time.UnixMilli(f.At), at+"\x00"+string(f.Digest))
		}
		if !written {
			return nil // what was hashed first stays what the records are about
		}
	}
	if old != nil && old.Digest == f.Digest && old.Grade.AtLeast(f.Grade) {
		return nil
	}
	c.known.keepFile(at, f)
	if written || f.Grade == lineage.Fetched {
		return c.requirements(at, text)
	}
	return nil
}

// named reports whether a record names the file at a path: it belongs to a model that was recorded.
func (c *Capture) named(at string) (bool, error) {
	if m := modelPath.FindStringSubmatch(at); m != nil {
		x, err := c.known.model(m[1])
		return x != nil && x.Record != "", err
	}
	if m := runPath.FindStringSubmatch(at); m != nil {
		x, err := c.known.run(m[1])
		return x != nil && x.Record != "", err
	}
	return false, nil
}

// How MLflow lays out artifacts that it proxies.
var (
	modelPath = regexp.MustCompile(`(?:^|/)models/(m-[0-9a-f]{32})/artifacts/`)
	runPath   = regexp.MustCompile(`(?:^|/)([0-9a-f]{32})/artifacts/`)
)

// runAt names the run or model that a path belongs to, or the server.
func (c *Capture) runAt(at string) lineage.Resource {
	if m := modelPath.FindStringSubmatch(at); m != nil {
		if x, err := c.known.model(m[1]); err == nil && x != nil && x.Run != "" {
			return c.runResource(x.Run)
		}
	}
	if m := runPath.FindStringSubmatch(at); m != nil {
		return c.runResource(m[1])
	}
	return c.server()
}

// requirement is a line of a requirements.txt that names an exact version.
var requirement = regexp.MustCompile(`^\s*([A-Za-z0-9][\w.\[\]-]*)\s*==\s*([\w.+!-]+)`)

// requirements reads the versions of libraries from a model's requirements.txt into its run.
func (c *Capture) requirements(at string, text []byte) error {
	if path.Base(at) != "requirements.txt" || len(text) == 0 {
		return nil
	}
	id := ""
	if m := modelPath.FindStringSubmatch(at); m != nil {
		x, err := c.known.model(m[1])
		if err != nil || x == nil {
			return err
		}
		id = x.Run
	} else if m := runPath.FindStringSubmatch(at); m != nil {
		id = m[1]
	}
	if id == "" {
		return nil
	}
	r, err := c.known.runOrNew(id)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		if m := requirement.FindStringSubmatch(line); m != nil && n < maxEnvLines {
			r.set(r.Env, m[1], c.cfg.Redactor.Clean(m[1], m[2], 100))
			n++
		}
	}
	c.known.keepRun(r)
	return nil
}

// direct is an upload that will go to the object store without passing.
func (c *Capture) direct(e *event) error {
	at := e.file
	subject := c.server()
	if at == "" {
		var in struct {
			Path    string `json:"path"`
			RunID   string `json:"run_id"`
			ModelID string `json:"model_id"`
		}
		if err := decode(e.req, &in); err != nil {
			return err
		}
		at = in.Path
		if in.RunID != "" {
			subject = c.runResource(in.RunID)
			at = in.RunID + "/" + at
		} else if in.ModelID != "" {
			at = in.ModelID + "/" + at
			if m, err := c.known.model(in.ModelID); err == nil && m != nil && m.Run != "" {
				subject = c.runResource(m.Run)
			}
		}
	} else {
		subject = c.runAt(at)
	}
	c.gap("direct-upload", "the bytes of "+at+" went straight to the object store; nobody hashed them", subject, e.at, e.at, at)
	return nil
}
