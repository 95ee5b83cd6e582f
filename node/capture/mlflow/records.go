package mlflow

import (
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

// What one record takes at most; what is left out is counted in it. A ledger's leaf holds 60 KiB.
const (
	maxRecordParams  = 150
	maxRecordMetrics = 150
	maxRecordTags    = 60
	maxRecordEnv     = 80
	maxRecordFiles   = 100
	maxRecordInputs  = 100
	maxRecordValue   = 200 // bytes of one value
	// maxShrinks is how often the limits are halved when a record is too large.
	maxShrinks = 5
)

// Where a data set's SHA-256 may be stated, and where its bytes may be logged.
const (
	inputDigestTag = "lineal.sha256"   // a tag of the run's input
	runDigestTag   = "lineal.dataset." // a tag of the run, with the data set's name
	datasetFolder  = "datasets"        // of the run's artifacts: datasets/<name>.<anything>
)

// runResource names a run.
func (c *Capture) runResource(id string) lineage.Resource {
	return lineage.Run{Builder: c.cfg.Builder, Invocation: id}.Resource()
}

// VersionDigest names a registered version: the SHA-256 of "lineal.mlflow.version.v1", the server's name, the model's and the version,
// each followed by a zero byte. It is a name, not content: it derives from the model's root.
func VersionDigest(builder, name, v string) lineage.Digest {
	return lineage.DigestOf([]byte("lineal.mlflow.version.v1\x00" + builder + "\x00" + name + "\x00" + v + "\x00"))
}

func (c *Capture) versionResource(name, v string) lineage.Resource {
	return lineage.NewResource(lineage.KindModel, clip("models:/"+name+"/"+v, lineage.MaxName-8), VersionDigest(c.cfg.Builder, name, v))
}

// top cuts a map to n entries in the order of the keys; left is how many are not in it.
func top[V any](m map[string]V, n int) (map[string]V, int) {
	if len(m) <= n {
		return m, 0
	}
	out := map[string]V{}
	for _, k := range slices.Sorted(maps.Keys(m))[:n] {
		out[k] = m[k]
	}
	return out, len(m) - n
}

func (c *Capture) texts(m map[string]string, limit int) map[string]string {
	out := map[string]string{}
	for k, v := range m {
		if k = c.cfg.Redactor.Clean("", k, lineage.MaxFactName-8); k != "" {
			out[k] = clip(v, limit)
		}
	}
	return out
}

// recordRun makes the provenance of a run that ended.
func (c *Capture) recordRun(r *run) error {
	outputs, err := c.outputsOf(r)
	if err != nil {
		return err
	}
	inputs, identified, err := c.inputsOf(r)
	if err != nil {
		return err
	}
	byproducts, err := c.byproducts(r)
	if err != nil {
		return err
	}
	shrink := 1
	var id string
	for range maxShrinks {
		st, serr := c.runStatement(r, inputs, outputs, byproducts, shrink)
		if id, err = c.record(st, serr); !errors.Is(err, lineage.ErrTooLarge) {
			break
		}
		shrink *= 2
	}
	if err != nil {
		return err
	}
	r.Record = id
	c.known.keepRun(r)
	c.log.Info("run recorded", "run", r.ID, "record", id, "inputs", len(inputs), "outputs", len(outputs))
	c.runGaps(r, len(outputs), identified)
	return nil
}

// runGaps says what is missing about a run.
func (c *Capture) runGaps(r *run, outputs, identified int) {
	subject := c.runResource(r.ID)
	subject.Name = r.Name
	if !r.Seen && !r.Fetched {
		c.gap("bypassed", "the run was created before the proxy was there, or around it: what was logged until then is unknown", subject, time.Time{}, time.Time{}, r.ID)
	}
	if outputs > 0 && len(r.Inputs) == 0 && len(r.Models) == 0 {
		c.gap("missing-parent", "the run made a model and named no data set", subject, time.Time{}, time.Time{}, r.ID)
	} else if outputs > 0 && identified == 0 {
		c.gap("missing-parent", "none of the run's data sets has an identity: log the file under "+datasetFolder+"/, or state its SHA-256 in the tag "+inputDigestTag, subject, time.Time{}, time.Time{}, r.ID+"/identity")
	}
	if _, ok := proxied(r.URI); !ok && r.URI != "" && (outputs > 0 || len(r.Outputs) > 0) {
		c.gap("direct-upload", "the run's artifacts are at "+r.URI+" and do not pass the proxy", subject, time.Time{}, time.Time{}, r.ID)
	}
}

func (c *Capture) runStatement(r *run, inputs, outputs, byproducts []lineage.Resource, shrink int) (lineage.Statement, error) {
	params, leftP := top(r.Params, maxRecordParams/shrink)
	metrics, leftM := top(r.Metrics, maxRecordMetrics/shrink)
	tags, leftT := top(r.Tags, maxRecordTags/shrink)
	env, leftE := top(r.Env, maxRecordEnv/shrink)
	tags = c.texts(tags, maxRecordValue/shrink)
	tags["lineal.experiment"] = r.Experiment
	tags["lineal.metric-values"] = fmt.Sprint(r.Values)
	leftI := len(inputs) - min(len(inputs), maxRecordInputs/shrink)
	leftB := len(byproducts) - min(len(byproducts), maxRecordFiles/shrink)
	leftO := len(outputs) - min(len(outputs), lineage.MaxSubjects-1)
	if left := leftP + leftM + leftT + leftE + leftI + leftB + leftO + r.Left; left > 0 {
		tags["lineal.left-out"] = fmt.Sprintf("%d params, %d metrics, %d tags, %d libraries, %d inputs, %d files, %d outputs, %d over the server's bounds",
			leftP, leftM, leftT, leftE, leftI, leftB, leftO, r.Left)
	}
	x := lineage.Run{Builder: c.cfg.Builder, Invocation: r.ID, Name: r.Name, Status: strings.ToLower(r.Status), Params: c.texts(params, maxRecordValue/shrink),
		Metrics: metrics, Tags: tags, Environment: c.texts(env, 100), Inputs: inputs[:len(inputs)-leftI], Byproducts: byproducts[:len(byproducts)-leftB]}
	if r.Started > 0 {
		x.Started = time.UnixMilli(r.Started)
	}
	if r.Ended >= r.Started && r.Ended > 0 {
		x.Finished = time.UnixMilli(r.Ended)
	}
	st, err := x.Statement(outputs[:len(outputs)-leftO]...)
	return st.Graded(lineage.Declared), err
}

// outputsOf gives the models that a run made, by content: roots of logged models, ONNX files in them by themselves, and models that an
// older client logged among the run's artifacts.
func (c *Capture) outputsOf(r *run) (out []lineage.Resource, err error) {
	add := func(name, place string) error {
		content, err := c.known.contentOf(place)
		if err != nil || content == nil {
			return err
		}
		out = append(out, lineage.NewResource(lineage.KindModel, name, content.root).Graded(content.grade))
		out = append(out, onnxFiles(content)...)
		return nil
	}
	for _, id := range r.Outputs {
		m, err := c.known.model(id)
		if err != nil {
			return nil, err
		}
		if m == nil {
			continue
		}
		place, _ := proxied(m.URI)
		if err := add(m.Name, place); err != nil {
			return nil, err
		}
	}
	base, ok := proxied(r.URI)
	if !ok {
		return out, nil
	}
	files, err := c.known.folder(base)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if path.Base(name) == "MLmodel" {
			if err := add(path.Dir(name), path.Join(base, path.Dir(name))); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// onnxFiles are models by themselves: contracts and operators name them by the file's own SHA-256.
func onnxFiles(x *content) (out []lineage.Resource) {
	for _, f := range x.files {
		if strings.HasSuffix(f.Name, ".onnx") {
			out = append(out, lineage.NewResource(lineage.KindModel, clip(f.Name, 500), lineage.Digest("sha256:"+f.Digest)).Graded(x.grade))
		}
	}
	return out
}

// inputsOf gives what a run used; identified counts the data sets that are known by content.
func (c *Capture) inputsOf(r *run) (out []lineage.Resource, identified int, err error) {
	base, _ := proxied(r.URI)
	files := map[string]*file{}
	if base != "" {
		if files, err = c.known.folder(base); err != nil {
			return nil, 0, err
		}
	}
	same := map[string]lineage.Digest{} // by MLflow's digest: two names for what MLflow takes for the same data
	for _, d := range r.Inputs {
		if digest, _ := identify(r, d, files); digest != "" {
			same[d.Dataset.Digest] = digest
		}
	}
	for _, d := range r.Inputs {
		res := lineage.Resource{Name: d.Dataset.Name, Annotations: map[string]any{lineage.AnnotationKind: string(lineage.KindDataset),
			"mlflow/digest": clip(d.Dataset.Digest, 100), "mlflow/source-type": clip(d.Dataset.SourceType, 100)}}
		if uri := sourceURI(d.Dataset.Source); uri != "" {
			res.URI = clip(uri, lineage.MaxName-8)
		}
		if context := tagOf(d.Tags, "mlflow.data.context"); context != "" {
			res.Annotations[annotationContext] = clip(context, 100)
		}
		digest, grade := identify(r, d, files)
		if digest == "" {
			digest = same[d.Dataset.Digest]
		}
		if digest != "" {
			res.Digest = map[string]string{"sha256": digest.Hex()}
			identified++
		}
		out = append(out, res.Graded(grade))
	}
	for _, id := range r.Models {
		m, err := c.known.model(id)
		if err != nil {
			return nil, 0, err
		}
		if m == nil {
			out = append(out, lineage.Resource{Name: "models:/" + clip(id, 100), Annotations: map[string]any{lineage.AnnotationKind: string(lineage.KindModel)}})
			continue
		}
		place, _ := proxied(m.URI)
		content, err := c.known.contentOf(place)
		if err != nil {
			return nil, 0, err
		}
		if content != nil {
			out = append(out, lineage.NewResource(lineage.KindModel, m.Name, content.root).Graded(content.grade))
		}
	}
	return append(append(out, code(r)...), c.environment(r)...), identified, nil
}

// annotationContext is what a data set was used for, in the client's word.
const annotationContext = "mlflow/context"

// identify finds a data set's SHA-256: of its file among the run's artifacts (then somebody saw the bytes), or as the client states it.
func identify(r *run, d rest.DatasetInput, files map[string]*file) (lineage.Digest, lineage.Grade) {
	stated := tagOf(d.Tags, inputDigestTag)
	if stated == "" {
		stated = r.Tags[runDigestTag+d.Dataset.Name]
	}
	digest, err := lineage.ParseDigest(stated)
	for name, f := range files {
		if err == nil && f.Digest == digest || err != nil && isDataset(name, d.Dataset.Name) {
			return f.Digest, f.Grade
		}
	}
	if err != nil {
		return "", lineage.Declared
	}
	return digest, lineage.Declared
}

func tagOf(tags []rest.Pair, key string) string {
	for _, t := range tags {
		if t.Key == key {
			return t.Value
		}
	}
	return ""
}

// isDataset reports whether an artifact holds a data set by convention: datasets/<name> with any extension.
func isDataset(file, name string) bool {
	dir, base := path.Split(file)
	if strings.Trim(dir, "/") != datasetFolder || name == "" {
		return false
	}
	rest, ok := strings.CutPrefix(base, name)
	return ok && (rest == "" || rest[0] == '.')
}

// sourceURI finds the URI in MLflow's JSON about a data set's source.
func sourceURI(source string) string {
	var s struct {
		URI  string `json:"uri"`
		URL  string `json:"url"`
		Path string `json:"path"`
	}
	if decode([]byte(source), &s) != nil {
		return ""
	}
	for _, x := range []string{s.URI, s.URL} {
		if strings.Contains(x, "://") && !strings.HasPrefix(x, "file:") {
			return x
		}
	}
	if s.Path != "" {
		return "hf:" + s.Path
	}
	return ""
}

// code names the commit that a run says it is of.
func code(r *run) []lineage.Resource {
	commit := r.Tags["mlflow.source.git.commit"]
	if commit == "" {
		return nil
	}
	name := "git:" + commit
	repo := r.Tags["mlflow.source.git.repoURL"]
	res := lineage.Resource{Name: clip(name, 200), URI: clip(repo, lineage.MaxName-8), Digest: map[string]string{"gitCommit": clip(commit, 100)},
		Annotations: map[string]any{lineage.AnnotationKind: string(lineage.KindCode)}}
	return []lineage.Resource{res.Graded(lineage.Declared)}
}

// environmentFiles are what MLflow writes beside a model to make its environment again.
var environmentFiles = []string{"conda.yaml", "python_env.yaml", "requirements.txt"}

func (c *Capture) environment(r *run) (out []lineage.Resource) {
	seen := map[lineage.Digest]bool{}
	for _, id := range r.Outputs {
		m, err := c.known.model(id)
		if err != nil || m == nil {
			continue
		}
		place, _ := proxied(m.URI)
		if place == "" {
			continue
		}
		for _, name := range environmentFiles {
			f, err := c.known.file(path.Join(place, name))
			if err != nil || f == nil || seen[f.Digest] {
				continue
			}
			seen[f.Digest] = true
			out = append(out, lineage.NewResource(lineage.KindEnvironment, name, f.Digest).Graded(f.Grade))
		}
	}
	return out
}

// byproducts are the run's other files: plots, reports, data that it logged.
func (c *Capture) byproducts(r *run) (out []lineage.Resource, err error) {
	base, ok := proxied(r.URI)
	if !ok {
		return nil, nil
	}
	files, err := c.known.folder(base)
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, datasetFolder+"/") {
			continue // they went in, they did not come out
		}
		out = append(out, lineage.NewResource(lineage.KindArtifact, c.cfg.Redactor.Clean("", name, 300), files[name].Digest).Graded(files[name].Grade))
	}
	return out, nil
}

// recordModel makes the record of a logged model that is complete.
func (c *Capture) recordModel(m *model) error {
	place, ok := proxied(m.URI)
	content, err := c.known.contentOf(place)
	if err != nil {
		return err
	}
	if content == nil {
		subject := c.server()
		if m.Run != "" {
			subject = c.runResource(m.Run)
		}
		detail := "no byte of the logged model " + m.Name + " (" + m.ID + ") passed the proxy"
		if !ok {
			detail = "the logged model " + m.Name + " (" + m.ID + ") is at " + m.URI + ", where bytes do not pass the proxy"
		}
		c.gap("direct-upload", detail, subject, time.Time{}, time.Time{}, m.ID)
		return nil
	}
	if m.Record != "" && m.Root == content.root {
		return nil
	}
	limit := maxRecordFiles
	var id string
	for range maxShrinks {
		st, serr := c.modelStatement(m, content, limit)
		if id, err = c.record(st, serr); !errors.Is(err, lineage.ErrTooLarge) {
			break
		}
		limit /= 2
	}
	if err != nil {
		return err
	}
	m.Record, m.Root = id, content.root
	c.known.keepModel(m)
	c.log.Info("model recorded", "model", m.ID, "root", content.root, "files", len(content.files), "record", id)
	return nil
}

func (c *Capture) modelStatement(m *model, x *content, limit int) (lineage.Statement, error) {
	k := c.capture("model-logged", map[string]any{"mlflow.model-id": m.ID, "mlflow.name": m.Name, "mlflow.experiment": m.Experiment, "mlflow.type": m.Type})
	var bytes int64
	for _, n := range x.sizes {
		bytes += n
	}
	k.Facts["files"], k.Facts["bytes"] = float64(len(x.files)), float64(bytes)
	if m.Run != "" {
		k.DerivedFrom = []lineage.Resource{c.runResource(m.Run).Graded(lineage.Declared)}
	}
	for i, f := range x.files {
		kind := lineage.KindArtifact
		if strings.HasSuffix(f.Name, ".onnx") {
			kind = lineage.KindModel
		} else if i >= limit {
			continue // the root covers it; the list is a convenience
		}
		k.Contains = append(k.Contains, lineage.NewResource(kind, c.cfg.Redactor.Clean("", f.Name, 300), lineage.Digest("sha256:"+f.Digest)).Graded(x.grade))
	}
	return lineage.NewStatement(k, lineage.NewResource(lineage.KindModel, m.Name, x.root).Graded(x.grade))
}

// capture makes a predicate whose facts are declared by the client; what the proxy counted itself is as good as the bytes.
func (c *Capture) capture(event string, facts map[string]any) *lineage.Capture {
	now := c.cfg.Now().UTC().Truncate(time.Second)
	k := &lineage.Capture{System: System, Event: event, Facts: map[string]any{"mlflow.server": c.cfg.Builder}, Common: lineage.Common{Time: &now, Grades: map[string]lineage.Grade{}}}
	for name, v := range facts {
		if v != "" {
			k.Facts[name], k.Grades[name] = v, lineage.Declared
		}
	}
	return k
}

// recordVersion makes the record of what happened to a registered version.
func (c *Capture) recordVersion(v *version, event string, facts map[string]any) error {
	red := c.cfg.Redactor
	all := map[string]any{"registry.name": red.Clean("", v.Name, 300), "registry.version": v.Version, "registry.source": clip(v.Source, 500), "registry.stage": v.Stage}
	maps.Copy(all, facts)
	k := c.capture(event, all)
	subject := c.versionResource(v.Name, v.Version)
	place, err := c.known.place(v.Source)
	if err != nil {
		return err
	}
	content, err := c.known.contentOf(place)
	if err != nil {
		return err
	}
	grade := lineage.Declared
	switch {
	case content != nil:
		v.Root, grade = content.root, content.grade
		k.DerivedFrom = append(k.DerivedFrom, lineage.NewResource(lineage.KindModel, "", content.root).Graded(grade))
		for _, f := range onnxFiles(content)[:min(8, len(onnxFiles(content)))] {
			f.Name = ""
			k.Contains = append(k.Contains, f)
		}
	case event == "version-registered":
		c.gap("direct-upload", "the source of "+subject.Name+" ("+v.Source+") was never hashed", subject, time.Time{}, time.Time{}, subject.Name)
	}
	if m := modelPath.FindStringSubmatch(place + "/"); m != nil && v.Model == "" {
		v.Model = m[1] // of the version that this one is a copy of
	}
	runID := v.Run
	if m, err := c.known.model(v.Model); err == nil && m != nil && runID == "" {
		runID = m.Run
	}
	if runID != "" {
		k.DerivedFrom = append(k.DerivedFrom, c.runResource(runID).Graded(lineage.Declared))
	}
	st, err := lineage.NewStatement(k, subject.Graded(grade))
	id, err := c.record(st, err)
	if err != nil {
		return err
	}
	v.Record = id
	if event != "version-deleted" {
		c.known.keepVersion(v)
	}
	c.log.Info("version recorded", "version", subject.Name, "event", event, "root", v.Root, "record", id)
	return nil
}
