package openlineage

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"
)

// Bounds of one event.
const (
	// MaxEvent bounds an event's JSON. A schema of 1,000 columns with its column lineage has some 200 KB.
	MaxEvent = 1 << 20
	// maxDatasets bounds the inputs and the outputs of an event, each.
	maxDatasets = 512
	// maxFacets bounds the facets of one thing.
	maxFacets = 64
	// maxNameLength bounds namespaces, names and URIs.
	maxNameLength = 1024
)

// ErrEvent says that bytes are no OpenLineage event; the text says why.
var ErrEvent = errors.New("not an OpenLineage event")

func invalid(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrEvent}, args...)...)
}

// Event is a RunEvent, a JobEvent or a DatasetEvent.
type Event struct {
	EventTime string    `json:"eventTime"`
	EventType string    `json:"eventType,omitempty"`
	Producer  string    `json:"producer"`
	SchemaURL string    `json:"schemaURL"`
	Run       *Run      `json:"run,omitempty"`
	Job       *Job      `json:"job,omitempty"`
	Dataset   *Dataset  `json:"dataset,omitempty"`
	Inputs    []Dataset `json:"inputs,omitempty"`
	Outputs   []Dataset `json:"outputs,omitempty"`

	time time.Time
}

// Facets by name; each is an object.
type Facets map[string]json.RawMessage

// Run is a run of a job.
type Run struct {
	RunID  string `json:"runId"`
	Facets Facets `json:"facets,omitempty"`
}

// Job is what runs.
type Job struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Facets    Facets `json:"facets,omitempty"`
}

// Dataset is an input, an output, or the subject of a DatasetEvent.
type Dataset struct {
	Namespace    string `json:"namespace"`
	Name         string `json:"name"`
	Facets       Facets `json:"facets,omitempty"`
	InputFacets  Facets `json:"inputFacets,omitempty"`
	OutputFacets Facets `json:"outputFacets,omitempty"`
}

// Parse reads and validates one event.
//
// SECURITY: anyone who may post can send any bytes. Size, counts, names and each facet's frame are checked here; a facet's own content is
// checked where it is mapped, and one that does not fit its type is kept by digest only.
func Parse(b []byte) (*Event, error) {
	if len(b) > MaxEvent {
		return nil, invalid("it has %d bytes, at most %d are taken", len(b), MaxEvent)
	}
	if !utf8.Valid(b) {
		return nil, invalid("it is not UTF-8")
	}
	var e Event
	if err := json.Unmarshal(b, &e); err != nil {
		return nil, invalid("%w", err)
	}
	if err := e.validate(); err != nil {
		return nil, err
	}
	return &e, nil
}

func (e *Event) validate() (err error) {
	if e.time, err = parseTime(e.EventTime); err != nil {
		return invalid("eventTime: %w", err)
	}
	for field, text := range map[string]string{"producer": e.Producer, "schemaURL": e.SchemaURL} {
		if err := checkURI(text); err != nil {
			return invalid("%s: %w", field, err)
		}
	}
	switch e.EventType {
	case "", "START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER":
	default:
		return invalid("eventType is %.40q", e.EventType)
	}
	switch {
	case e.Run != nil && e.Job == nil:
		return invalid("a run without its job")
	case e.Run == nil && e.Job == nil && e.Dataset == nil:
		return invalid("neither run and job, nor job, nor dataset")
	case e.Run == nil && e.Job != nil && e.Dataset != nil:
		return invalid("a job and a dataset in one event without a run")
	}
	return e.validateParts()
}

func (e *Event) validateParts() error {
	if e.Run != nil {
		if _, err := uuid.Parse(e.Run.RunID); err != nil || len(e.Run.RunID) != 36 {
			return invalid("runId is %.60q, want a UUID", e.Run.RunID)
		}
		if err := e.Run.Facets.validate("run"); err != nil {
			return err
		}
	}
	if e.Job != nil {
		if err := checkNames("job", e.Job.Namespace, e.Job.Name, e.Job.Facets); err != nil {
			return err
		}
	}
	if len(e.Inputs) > maxDatasets || len(e.Outputs) > maxDatasets {
		return invalid("%d inputs and %d outputs, at most %d of each", len(e.Inputs), len(e.Outputs), maxDatasets)
	}
	if e.Dataset != nil {
		if err := e.Dataset.validate("dataset"); err != nil {
			return err
		}
	}
	for _, d := range e.Inputs {
		if err := d.validate("input"); err != nil {
			return err
		}
	}
	for _, d := range e.Outputs {
		if err := d.validate("output"); err != nil {
			return err
		}
	}
	return nil
}

func (d Dataset) validate(what string) error {
	if err := checkNames(what, d.Namespace, d.Name, d.Facets); err != nil {
		return err
	}
	if err := d.InputFacets.validate(what + " inputFacets"); err != nil {
		return err
	}
	return d.OutputFacets.validate(what + " outputFacets")
}

func checkNames(what, namespace, name string, facets Facets) error {
	if strings.ContainsFunc(namespace+name, unicode.IsControl) {
		return invalid("%s: namespace %.40q and name %.40q have control characters", what, namespace, name)
	}
	if namespace == "" || name == "" || len(namespace) > maxNameLength || len(name) > maxNameLength {
		return invalid("%s: namespace %.40q and name %.40q, want 1 to %d bytes each", what, namespace, name, maxNameLength)
	}
	return facets.validate(what)
}

// validate checks what every facet has. Null stands for no facet, as some clients write it.
func (f Facets) validate(of string) error {
	if len(f) > maxFacets {
		return invalid("%s: %d facets, at most %d", of, len(f), maxFacets)
	}
	for name, raw := range f {
		if isNull(raw) {
			delete(f, name)
			continue
		}
		var frame struct {
			Producer  *string `json:"_producer"`
			SchemaURL *string `json:"_schemaURL"`
		}
		if len(name) > 128 {
			return invalid("%s: facet name %.40q is too long", of, name)
		}
		if err := json.Unmarshal(raw, &frame); err != nil || frame.Producer == nil || frame.SchemaURL == nil {
			return invalid("%s: facet %s is not an object with _producer and _schemaURL", of, name)
		}
	}
	return nil
}

func isNull(raw json.RawMessage) bool { return bytes.Equal(bytes.TrimSpace(raw), []byte("null")) }

// timeLayouts are RFC 3339, which is JSON Schema's date-time, and what clients send all the same: Python's isoformat of a time without a zone,
// which is taken for UTC, and a zone without its colon.
var timeLayouts = []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999Z0700", "2006-01-02T15:04:05.999999999"}

// parseTime takes one of timeLayouts, in any case.
func parseTime(text string) (time.Time, error) {
	if len(text) > 64 {
		return time.Time{}, fmt.Errorf("%.64q is no RFC 3339 time", text)
	}
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, strings.ToUpper(text)); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no RFC 3339 time, such as 2026-11-23T10:00:00Z", text)
}

func checkURI(text string) error {
	if text == "" || len(text) > maxNameLength {
		return fmt.Errorf("%.40q, want a URI of at most %d bytes", text, maxNameLength)
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme == "" {
		return fmt.Errorf("%.80q is no URI", text)
	}
	return nil
}
