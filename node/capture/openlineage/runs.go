package openlineage

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// maxEvents is how many events of one run are told apart by digest; more are counted.
	maxEvents = 16
	// maxInputsPerRecord and maxOutputsPerRecord keep a record within lineage's bounds; a run with more makes several.
	maxInputsPerRecord  = 100
	maxOutputsPerRecord = 40
	// maxTag bounds what goes into maps of names and values.
	maxTag = 400
)

// openRun is what the events of one run have said so far.
type openRun struct {
	Run       Run                 `json:"run"`
	Job       Job                 `json:"job"`
	Producer  string              `json:"producer"`
	Inputs    map[string]*Dataset `json:"inputs,omitempty"`
	Outputs   map[string]*Dataset `json:"outputs,omitempty"`
	Started   time.Time           `json:"started"`
	Finished  time.Time           `json:"finished"`
	Status    string              `json:"status"`
	Events    []string            `json:"events"` // digests of their bytes
	More      int                 `json:"more,omitempty"`
	LastHeard time.Time           `json:"lastHeard"` // by our clock
}

// statuses of the events that end a run, in MLflow's words, which records use.
var statuses = map[string]string{"COMPLETE": "finished", "FAIL": "failed", "ABORT": "killed"}

func (r *openRun) ended() bool { return !r.Finished.IsZero() }

// add takes one more event of the run; raw is its bytes.
func (r *openRun) add(e *Event, raw []byte, now time.Time) {
	r.Run.RunID, r.Job.Namespace, r.Job.Name, r.Producer, r.LastHeard = e.Run.RunID, e.Job.Namespace, e.Job.Name, e.Producer, now
	r.Run.Facets = merge(r.Run.Facets, e.Run.Facets)
	r.Job.Facets = merge(r.Job.Facets, e.Job.Facets)
	r.Inputs = addAll(r.Inputs, e.Inputs)
	r.Outputs = addAll(r.Outputs, e.Outputs)
	if r.Started.IsZero() || e.time.Before(r.Started) {
		r.Started = e.time
	}
	switch status, ends := statuses[e.EventType]; {
	case ends:
		r.Status, r.Finished = status, e.time
	case r.Status == "" && e.EventType != "OTHER":
		r.Status = "running"
	}
	if digest := hexSum(raw); len(r.Events) >= maxEvents {
		r.More++
	} else if !slices.Contains(r.Events, digest) {
		r.Events = append(r.Events, digest)
	}
}

// merge puts the later facets over the earlier.
func merge(old, later Facets) Facets {
	if old == nil {
		old = Facets{}
	}
	maps.Copy(old, later)
	return old
}

func addAll(to map[string]*Dataset, more []Dataset) map[string]*Dataset {
	if to == nil {
		to = map[string]*Dataset{}
	}
	for _, d := range more {
		key := d.Namespace + "\x00" + d.Name
		if to[key] == nil {
			to[key] = &Dataset{Namespace: d.Namespace, Name: d.Name}
		}
		to[key].Facets = merge(to[key].Facets, d.Facets)
		to[key].InputFacets = merge(to[key].InputFacets, d.InputFacets)
		to[key].OutputFacets = merge(to[key].OutputFacets, d.OutputFacets)
	}
	return to
}

// statements are the records of the run: its provenance, in parts if it has many inputs or outputs, and what else its facets say.
func (r *openRun) statements(redact Redact) ([]lineage.Statement, error) {
	run := lineage.Run{Builder: builder(r.Job.Namespace), Invocation: r.Run.RunID, Name: clip(r.Job.Name, lineage.MaxName),
		Status: r.Status, Started: r.Started, Params: r.params(redact), Tags: r.tags(redact), Environment: r.environment(redact)}
	if r.ended() && !r.Finished.Before(r.Started) {
		run.Finished = r.Finished
	}
	var inputs, outputs []lineage.Resource
	for _, key := range slices.Sorted(maps.Keys(r.Inputs)) {
		inputs = append(inputs, r.Inputs[key].resource())
	}
	for _, key := range slices.Sorted(maps.Keys(r.Outputs)) {
		outputs = append(outputs, r.Outputs[key].resource())
	}
	inputs = append(inputs, r.code()...)
	var out []lineage.Statement
	for part := 0; part == 0 || part*maxInputsPerRecord < len(inputs) || part*maxOutputsPerRecord < len(outputs); part++ {
		run.Inputs = slice(inputs, part, maxInputsPerRecord)
		st, err := run.Statement(slice(outputs, part, maxOutputsPerRecord)...)
		if err != nil {
			return nil, fmt.Errorf("record run %s: %w", r.Run.RunID, err)
		}
		out = append(out, st)
		run.Params, run.Tags, run.Environment = nil, nil, nil // once is enough
	}
	k := &lineage.Capture{System: "openlineage", Event: "run-described", Version: clip(r.Producer, maxText), Facts: r.describe(redact)}
	st, err := lineage.NewStatement(k, run.Resource().Graded(lineage.Declared))
	if err != nil {
		return nil, fmt.Errorf("record run %s: %w", r.Run.RunID, err)
	}
	return append(out, st), nil
}

func slice[T any](all []T, part, size int) []T {
	return all[min(len(all), part*size):min(len(all), (part+1)*size)]
}

// code gives what the job ran: by the digest of its text, or by commit, which is no digest that counts and so shows as unidentified.
func (r *openRun) code() (out []lineage.Resource) {
	if v, ok := mapped[struct{ SourceCode, Language string }](r.Job.Facets, "sourceCode"); ok && v.SourceCode != "" {
		out = append(out, lineage.NewResource(lineage.KindCode, clip(join(r.Job.Name, v.Language), lineage.MaxName), lineage.DigestOf([]byte(v.SourceCode))))
	}
	if v, ok := mapped[struct{ Query, Dialect string }](r.Job.Facets, "sql"); ok && v.Query != "" {
		out = append(out, lineage.NewResource(lineage.KindCode, clip(join(r.Job.Name, strings.TrimSpace("SQL "+v.Dialect)), lineage.MaxName), lineage.DigestOf([]byte(v.Query))))
	}
	if v, ok := mapped[location](r.Job.Facets, "sourceCodeLocation"); ok {
		c := lineage.Resource{Name: clip(strings.Trim(v.repository()+"#"+v.Path, "#"), lineage.MaxName), URI: clip(capture.WithoutPassword(v.URL), lineage.MaxName),
			Annotations: map[string]any{lineage.AnnotationKind: string(lineage.KindCode)}}
		if v.Version != "" {
			c.Digest = map[string]string{"gitCommit": clip(v.Version, 64)}
		}
		out = append(out, c)
	}
	for i, c := range out {
		out[i] = c.Graded(lineage.Declared)
	}
	return out
}

type location struct {
	Type, URL, RepoURL, Path, Version, Tag, Branch, PullRequestNumber string
}

func (l location) repository() string {
	if l.RepoURL != "" {
		return capture.WithoutPassword(l.RepoURL)
	}
	return capture.WithoutPassword(l.URL)
}

func (r *openRun) params(redact Redact) map[string]string {
	v, ok := mapped[struct {
		Parameters []struct {
			Key, Name string
			Value     json.RawMessage
		}
	}](r.Run.Facets, "executionParameters")
	if !ok {
		return nil
	}
	out := map[string]string{}
	for _, p := range v.Parameters {
		if len(out) < maxFactsPerRecord/4 && p.Key != "" {
			out[factName(p.Key)] = clip(redact(p.Key, strings.Trim(string(p.Value), `"`)), maxTag)
		}
	}
	return out
}

func (r *openRun) environment(redact Redact) map[string]string {
	out := map[string]string{}
	if v, ok := mapped[struct{ Name, Version, OpenlineageAdapterVersion string }](r.Run.Facets, "processing_engine"); ok {
		out["engine"] = clip(strings.TrimSpace(v.Name+" "+v.Version), maxTag)
		if v.OpenlineageAdapterVersion != "" {
			out["openlineage-adapter"] = clip(v.OpenlineageAdapterVersion, maxTag)
		}
	}
	if v, ok := mapped[struct {
		EnvironmentVariables []struct{ Name, Value string }
	}](r.Run.Facets, "environmentVariables"); ok {
		for _, e := range v.EnvironmentVariables {
			if len(out) < maxFactsPerRecord/4 && e.Name != "" {
				out[factName(e.Name)] = clip(redact(e.Name, e.Value), maxTag)
			}
		}
	}
	return out
}

func (r *openRun) tags(redact Redact) map[string]string {
	out := map[string]string{"openlineage.job": clip(r.Job.Namespace+"/"+r.Job.Name, maxTag), "openlineage.producer": clip(r.Producer, maxTag)}
	for _, facets := range []Facets{r.Job.Facets, r.Run.Facets} {
		v, ok := mapped[struct{ Tags []struct{ Key, Value string } }](facets, "tags")
		if !ok {
			continue
		}
		for _, t := range v.Tags {
			if len(out) < maxFactsPerRecord/4 && t.Key != "" {
				out[factName(t.Key)] = clip(redact(t.Key, t.Value), maxTag)
			}
		}
	}
	return out
}

// describe maps the other facets of run and job to facts.
func (r *openRun) describe(redact Redact) map[string]any {
	f := newFacts()
	f.list("openlineage.events", r.Events)
	if r.More > 0 {
		f.set("openlineage.more-events", float64(r.More))
	}
	if !r.ended() {
		f.set("openlineage.unfinished", true)
	}
	f.digests("openlineage.run-facet", r.Run.Facets)
	f.digests("openlineage.job-facet", r.Job.Facets)
	if e, digest, ok := evidenceOf(r.Run.Facets); ok {
		f.text("evidence.digest", string(digest))
		f.text("evidence.record", e.Record)
	}
	r.describeParents(f)
	r.describeTrouble(f)
	describeJob(f, r.Job.Facets)
	if v, ok := mapped[struct{ NominalStartTime, NominalEndTime string }](r.Run.Facets, "nominalTime"); ok {
		f.text("run.nominal-start", v.NominalStartTime)
		f.text("run.nominal-end", v.NominalEndTime)
	}
	if v, ok := mapped[struct{ ExternalQueryID, Source string }](r.Run.Facets, "externalQuery"); ok {
		f.text("run.external-query", join(v.ExternalQueryID, v.Source))
	}
	if v, ok := mapped[struct {
		Tests []struct{ Name, Status, Severity string }
	}](r.Run.Facets, "test"); ok {
		var all []string
		for _, t := range v.Tests {
			all = append(all, join(t.Name+": "+t.Status, t.Severity))
		}
		f.list("run.tests", all)
	}
	return f.done()
}

type runRef struct {
	Run struct{ RunID string }
	Job struct{ Namespace, Name string }
}

func (p runRef) digest() string { return string(RunDigest(p.Job.Namespace, p.Run.RunID)) }

// describeParents maps who started the run, and what it waited for. They are facts and no edges: taint follows data, not schedulers.
func (r *openRun) describeParents(f *facts) {
	if v, ok := mapped[struct {
		runRef
		Root *runRef
	}](r.Run.Facets, "parent"); ok {
		f.text("run.parent", v.digest())
		f.text("run.parent.job", v.Job.Namespace+"/"+v.Job.Name)
		if v.Root != nil {
			f.text("run.root", v.Root.digest())
		}
	}
	type dependency struct {
		Job struct{ Namespace, Name string }
		Run *struct{ RunID string }
	}
	v, ok := mapped[struct{ Upstream, Downstream []dependency }](r.Run.Facets, "jobDependencies")
	if !ok {
		return
	}
	for name, list := range map[string][]dependency{"run.upstream": v.Upstream, "run.downstream": v.Downstream} {
		var all []string
		for _, d := range list {
			run := ""
			if d.Run != nil {
				run = d.Run.RunID
			}
			all = append(all, join(d.Job.Namespace+"/"+d.Job.Name, run))
		}
		f.list(name, all)
	}
}

// describeTrouble maps errors. A message can hold anything, so it is recorded by digest.
func (r *openRun) describeTrouble(f *facts) {
	if v, ok := mapped[struct{ Message, ProgrammingLanguage string }](r.Run.Facets, "errorMessage"); ok {
		f.text("run.error", hexSum([]byte(v.Message)))
		f.text("run.error.language", v.ProgrammingLanguage)
	}
	if v, ok := mapped[struct{ TotalTasks, FailedTasks *float64 }](r.Run.Facets, "extractionError"); ok {
		f.number("openlineage.extraction-tasks", v.TotalTasks)
		f.number("openlineage.extraction-failed", v.FailedTasks)
	}
}

// describeJob maps a job's facets, of a run or of a job event.
func describeJob(f *facts, facets Facets) {
	if v, ok := mapped[struct{ Description string }](facets, "documentation"); ok {
		f.text("job.description", v.Description)
	}
	if v, ok := mapped[struct{ ProcessingType, Integration, JobType string }](facets, "jobType"); ok {
		f.text("job.type", strings.Join(slices.DeleteFunc([]string{v.ProcessingType, v.Integration, v.JobType}, func(s string) bool { return s == "" }), "/"))
	}
	if v, ok := mapped[location](facets, "sourceCodeLocation"); ok {
		f.text("code.type", v.Type)
		f.text("code.repository", v.repository())
		f.text("code.path", v.Path)
		f.text("code.version", v.Version)
		f.text("code.tag", v.Tag)
		f.text("code.branch", v.Branch)
		f.text("code.pull-request", v.PullRequestNumber)
	}
	if v, ok := mapped[struct{ SourceCode string }](facets, "sourceCode"); ok && v.SourceCode != "" {
		f.text("code.digest", hexSum([]byte(v.SourceCode)))
	}
	if v, ok := mapped[struct{ Query string }](facets, "sql"); ok && v.Query != "" {
		f.text("code.sql", hexSum([]byte(v.Query)))
	}
	f.owners("job", facets)
	describeEntries(f, facets)
}

// describeEntries maps the lineage facet of a job: which of its data sets come from which.
func describeEntries(f *facts, facets Facets) {
	type ref struct{ Namespace, Name, Type, RunID, Field string }
	v, ok := mapped[struct {
		Entries []struct {
			ref
			Inputs []ref
		}
	}](facets, "lineage")
	if !ok {
		return
	}
	var all []string
	for _, e := range v.Entries {
		var from []string
		for _, in := range e.Inputs {
			from = append(from, join(in.Namespace+"/"+in.Name, strings.Trim(in.Type+" "+in.Field, " ")))
		}
		all = append(all, join(e.Namespace+"/"+e.Name, e.Type)+" <- "+strings.Join(from, ", "))
	}
	f.list("job.lineage", all)
}

// jobStatement is the record of a JobEvent.
func jobStatement(e *Event, redact Redact) (lineage.Statement, error) {
	f := newFacts()
	f.text("openlineage.identity", "name")
	f.text("openlineage.namespace", e.Job.Namespace)
	f.text("openlineage.name", e.Job.Name)
	f.digests("openlineage.job-facet", e.Job.Facets)
	describeJob(f, e.Job.Facets)
	f.tags("job", e.Job.Facets, redact)
	for name, sets := range map[string][]Dataset{"job.inputs": e.Inputs, "job.outputs": e.Outputs} {
		var all []string
		for _, d := range sets {
			all = append(all, d.Namespace+"/"+d.Name)
		}
		f.list(name, all)
	}
	k := &lineage.Capture{System: "openlineage", Event: "job-described", Version: clip(e.Producer, maxText), Facts: f.done()}
	k.Time = &e.time
	r := lineage.NewResource(lineage.KindCode, clip(e.Job.Namespace+"/"+e.Job.Name, lineage.MaxName), JobDigest(e.Job.Namespace, e.Job.Name))
	return lineage.NewStatement(k, r.Graded(lineage.Declared))
}
