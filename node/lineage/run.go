package lineage

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"time"
)

// BuildTypeTraining is the SLSA build type of a training run.
const BuildTypeTraining = "https://lineal.network/buildtypes/training/v1"

// Run is a training run (or another step that makes things of other things); its record is an SLSA provenance.
type Run struct {
	// Builder is who runs it, a URI: of a tracking server, a CI system, a notebook's host. Invocation is the run's id there.
	Builder, Invocation string
	Name                string
	Status              string // running, finished, failed, killed; free otherwise
	Started, Finished   time.Time
	Params              map[string]string
	Metrics             map[string]float64
	Tags                map[string]string
	Environment         map[string]string // library versions and the like; no secrets: see Redact
	// Inputs are what the run used; the kind of each decides the edge: dataset, code, environment, model or checkpoint, artifact.
	Inputs []Resource
	// Byproducts are logs, plots and other files that are no result.
	Byproducts []Resource
}

// RunDigest names a run: the SHA-256 of "lineal.run.v1", builder and invocation, each followed by a zero byte.
func RunDigest(builder, invocation string) Digest {
	return DigestOf([]byte("lineal.run.v1\x00" + builder + "\x00" + invocation + "\x00"))
}

// Digest names the run.
func (r Run) Digest() Digest { return RunDigest(r.Builder, r.Invocation) }

// Resource names the run as a subject or material.
func (r Run) Resource() Resource { return NewResource(KindRun, r.Name, r.Digest()) }

// Statement makes the record of the run: it and its outputs (models, checkpoints, data sets, artifacts) are the subjects.
func (r Run) Statement(outputs ...Resource) (Statement, error) {
	p := &Provenance{}
	p.BuildDefinition.BuildType = BuildTypeTraining
	p.BuildDefinition.ExternalParameters.Params = r.Params
	p.BuildDefinition.InternalParameters.Environment = r.Environment
	p.BuildDefinition.ResolvedDependencies = r.Inputs
	p.RunDetails.Builder.ID = r.Builder
	p.RunDetails.Byproducts = r.Byproducts
	m := &p.RunDetails.Metadata
	m.InvocationID, m.Name, m.Status, m.Metrics, m.Tags = r.Invocation, r.Name, r.Status, r.Metrics, r.Tags
	if !r.Started.IsZero() {
		t := r.Started.UTC()
		m.StartedOn = &t
	}
	if !r.Finished.IsZero() {
		t := r.Finished.UTC()
		m.FinishedOn = &t
	}
	return NewStatement(p, append([]Resource{r.Resource()}, outputs...)...)
}

// Provenance is SLSA provenance v1, with extension fields (lineal_*) for what a training run has and a build has not.
// Parameters other than params and environment are kept in the envelope and not indexed.
type Provenance struct {
	BuildDefinition struct {
		BuildType          string `json:"buildType"`
		ExternalParameters struct {
			Params map[string]string `json:"params,omitempty"`
		} `json:"externalParameters"`
		InternalParameters struct {
			Environment map[string]string `json:"environment,omitempty"`
		} `json:"internalParameters"`
		ResolvedDependencies []Resource `json:"resolvedDependencies,omitempty"`
	} `json:"buildDefinition"`
	RunDetails struct {
		Builder struct {
			ID string `json:"id"`
		} `json:"builder"`
		Metadata struct {
			InvocationID string             `json:"invocationId,omitempty"`
			StartedOn    *time.Time         `json:"startedOn,omitempty"`
			FinishedOn   *time.Time         `json:"finishedOn,omitempty"`
			Name         string             `json:"lineal_name,omitempty"`
			Status       string             `json:"lineal_status,omitempty"`
			Metrics      map[string]float64 `json:"lineal_metrics,omitempty"`
			Tags         map[string]string  `json:"lineal_tags,omitempty"`
		} `json:"metadata"`
		Byproducts []Resource `json:"byproducts,omitempty"`
	} `json:"runDetails"`
}

// UnmarshalJSON reads any SLSA provenance: of builds of other types, the parameters are left unread.
func (p *Provenance) UnmarshalJSON(b []byte) error {
	var peek struct {
		BuildDefinition struct {
			BuildType string `json:"buildType"`
		} `json:"buildDefinition"`
	}
	if err := json.Unmarshal(b, &peek); err != nil {
		return err
	}
	type plain Provenance
	if peek.BuildDefinition.BuildType == BuildTypeTraining {
		return json.Unmarshal(b, (*plain)(p))
	}
	var other struct {
		BuildDefinition struct {
			BuildType            string     `json:"buildType"`
			ResolvedDependencies []Resource `json:"resolvedDependencies"`
		} `json:"buildDefinition"`
		RunDetails struct {
			Builder struct {
				ID string `json:"id"`
			} `json:"builder"`
			Metadata struct {
				InvocationID string     `json:"invocationId"`
				StartedOn    *time.Time `json:"startedOn"`
				FinishedOn   *time.Time `json:"finishedOn"`
			} `json:"metadata"`
			Byproducts []Resource `json:"byproducts"`
		} `json:"runDetails"`
	}
	if err := json.Unmarshal(b, &other); err != nil {
		return err
	}
	p.BuildDefinition.BuildType, p.BuildDefinition.ResolvedDependencies = other.BuildDefinition.BuildType, other.BuildDefinition.ResolvedDependencies
	p.RunDetails.Builder.ID, p.RunDetails.Byproducts = other.RunDetails.Builder.ID, other.RunDetails.Byproducts
	m := other.RunDetails.Metadata
	p.RunDetails.Metadata.InvocationID, p.RunDetails.Metadata.StartedOn, p.RunDetails.Metadata.FinishedOn = m.InvocationID, m.StartedOn, m.FinishedOn
	return nil
}

// PredicateType implements Predicate.
func (*Provenance) PredicateType() string { return PredicateSLSA }

// Run gives the digest of the run that the provenance is of. A build without an invocation id has one run per content.
func (p *Provenance) Run(subjects []Resource) Digest {
	if p.RunDetails.Metadata.InvocationID != "" {
		return RunDigest(p.RunDetails.Builder.ID, p.RunDetails.Metadata.InvocationID)
	}
	h := sha256.New()
	for _, s := range subjects {
		b := s.SHA256().Bytes()
		h.Write(b[:])
	}
	return RunDigest(p.RunDetails.Builder.ID, "sha256:"+fmt.Sprintf("%x", h.Sum(nil)))
}

// Validate implements Predicate.
func (p *Provenance) Validate(subjects []Resource) error {
	m := p.RunDetails.Metadata
	if err := firstError(
		required("buildDefinition.buildType", p.BuildDefinition.BuildType, MaxName),
		required("runDetails.builder.id", p.RunDetails.Builder.ID, MaxName),
		checkText("runDetails.metadata.invocationId", m.InvocationID, MaxName),
		checkText("lineal_name", m.Name, MaxName),
		checkText("lineal_status", m.Status, MaxName),
		materials("resolvedDependencies", p.BuildDefinition.ResolvedDependencies, false),
		materials("byproducts", p.RunDetails.Byproducts, false),
		checkMap("params", p.BuildDefinition.ExternalParameters.Params),
		checkMap("environment", p.BuildDefinition.InternalParameters.Environment),
		checkMap("lineal_tags", m.Tags),
	); err != nil {
		return err
	}
	if len(m.Metrics) > MaxFacts {
		return fmt.Errorf("%w: %d metrics, at most %d", ErrTooLarge, len(m.Metrics), MaxFacts)
	}
	for name, v := range m.Metrics {
		if len(name) > MaxFactName-8 || math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("%w: metric %s", ErrInvalid, clip(name))
		}
	}
	if m.StartedOn != nil && m.FinishedOn != nil && m.FinishedOn.Before(*m.StartedOn) {
		return fmt.Errorf("%w: the run finished before it started", ErrInvalid)
	}
	for i, s := range subjects {
		if s.Kind() == KindRun && s.SHA256() != p.Run(subjects) {
			return fmt.Errorf("%w: subject %d is a run of another builder or invocation than the predicate's", ErrInvalid, i)
		}
	}
	return nil
}

func checkMap(field string, m map[string]string) error {
	if len(m) > MaxFacts {
		return fmt.Errorf("%w: %d %s, at most %d", ErrTooLarge, len(m), field, MaxFacts)
	}
	for name, v := range m {
		if err := firstError(required(field+" name", name, MaxFactName-8), checkText(field+"["+name+"]", v, MaxFactValue/2)); err != nil {
			return err
		}
	}
	return nil
}

func (p *Provenance) describe(subjects []Resource, c *Content) {
	m := p.RunDetails.Metadata
	run := NewResource(KindRun, m.Name, p.Run(subjects))
	grade := Declared
	for _, s := range subjects {
		if s.Kind() == KindRun {
			grade = s.Grade()
		}
	}
	run = run.Graded(grade)
	c.node(run, KindRun)
	for _, s := range subjects {
		if s.SHA256() != run.SHA256() {
			c.node(s, KindModel)
			c.edge(s, run, ProducedBy, s.Grade())
		}
	}
	for _, in := range p.BuildDefinition.ResolvedDependencies {
		t := DerivedFrom
		switch in.Kind() {
		case KindDataset:
			t = TrainedOn
		case KindCode:
			t = UsedCode
		case KindEnvironment:
			t = UsedEnv
		}
		c.material(run, in, KindArtifact, t)
	}
	for _, by := range p.RunDetails.Byproducts {
		c.produced(by, run)
	}
	c.text(run, "run.builder", p.RunDetails.Builder.ID)
	c.text(run, "run.invocation", m.InvocationID)
	c.text(run, "run.status", m.Status)
	c.time(run, "run.started", m.StartedOn)
	c.time(run, "run.finished", m.FinishedOn)
	c.strings(run, "param.", p.BuildDefinition.ExternalParameters.Params)
	c.strings(run, "env.", p.BuildDefinition.InternalParameters.Environment)
	c.strings(run, "tag.", m.Tags)
	for _, name := range sorted(m.Metrics) {
		c.fact(run, "metric."+name, m.Metrics[name])
	}
}
