package lineage

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// StatementType is the _type of an in-toto Statement v1; PayloadType is its type in a DSSE envelope.
const (
	StatementType = "https://in-toto.io/Statement/v1"
	PayloadType   = "application/vnd.in-toto+json"
)

// Annotations of a resource, in-toto's own place for extensions, so that they work in any predicate.
const (
	AnnotationKind  = "lineal.network/kind"
	AnnotationGrade = "lineal.network/grade"
)

// Resource is an in-toto resource descriptor: something named by its digest.
type Resource struct {
	Name             string            `json:"name,omitempty"`
	URI              string            `json:"uri,omitempty"`
	Digest           map[string]string `json:"digest,omitempty"`
	DownloadLocation string            `json:"downloadLocation,omitempty"`
	MediaType        string            `json:"mediaType,omitempty"`
	Annotations      map[string]any    `json:"annotations,omitempty"`
}

// NewResource names something by digest, with its kind; name may be empty.
func NewResource(kind Kind, name string, d Digest) Resource {
	return Resource{Name: name, Digest: map[string]string{"sha256": d.Hex()}, Annotations: map[string]any{AnnotationKind: string(kind)}}
}

// Graded returns the resource with the grade at which this resource, and its part in the statement, is known.
func (r Resource) Graded(g Grade) Resource {
	r.Annotations = maps.Clone(r.Annotations)
	if r.Annotations == nil {
		r.Annotations = map[string]any{}
	}
	r.Annotations[AnnotationGrade] = string(g)
	return r
}

// SHA256 gives the resource's identity; empty if it has none that counts here.
func (r Resource) SHA256() Digest {
	if d := Digest(digestPrefix + r.Digest["sha256"]); d.Valid() {
		return d
	}
	return ""
}

// Kind gives the annotated kind, or "".
func (r Resource) Kind() Kind {
	k, _ := r.Annotations[AnnotationKind].(string)
	return Kind(k)
}

// Grade gives the annotated grade, or Declared.
func (r Resource) Grade() Grade {
	if g, ok := r.Annotations[AnnotationGrade].(string); ok && rank(grades, Grade(g)) >= 0 {
		return Grade(g)
	}
	return Declared
}

// Statement is an in-toto Statement v1.
type Statement struct {
	Type          string          `json:"_type"`
	Subject       []Resource      `json:"subject"`
	PredicateType string          `json:"predicateType"`
	Predicate     json.RawMessage `json:"predicate"`
}

// NewStatement makes a statement of one of this package's predicates, validated. The predicate's own type names its predicate type.
func NewStatement(p Predicate, subjects ...Resource) (Statement, error) {
	b, err := json.Marshal(p)
	if err != nil {
		return Statement{}, fmt.Errorf("encode predicate %s: %w", p.PredicateType(), err)
	}
	s := Statement{StatementType, subjects, p.PredicateType(), b}
	return s, s.Lint()
}

// Lint is Validate and what only those who make records check: that licences are on SPDX's list. The ledger cannot, because the list
// changes with the software's version and its validity rules must not.
func (s Statement) Lint() error {
	if err := s.Validate(); err != nil {
		return err
	}
	if _, err := s.Content(""); err != nil {
		return err
	}
	p, err := s.Decode()
	if l, ok := p.(interface{ lint() error }); ok && err == nil {
		return l.lint()
	}
	return err
}

// Graded returns the statement with the grade on each subject that carries none.
func (s Statement) Graded(g Grade) Statement {
	s.Subject = slices.Clone(s.Subject)
	for i, r := range s.Subject {
		if _, ok := r.Annotations[AnnotationGrade]; !ok {
			s.Subject[i] = r.Graded(g)
		}
	}
	return s
}

// ParseStatement decodes and validates a statement. Unknown predicate types are welcome: their subjects become nodes without facts.
func ParseStatement(payload []byte) (Statement, error) {
	var s Statement
	if len(payload) > MaxEnvelope {
		return s, fmt.Errorf("%w: statement of %d bytes, at most %d", ErrTooLarge, len(payload), MaxEnvelope)
	}
	if err := checkJSON(payload); err != nil {
		return s, err
	}
	if err := json.Unmarshal(payload, &s); err != nil {
		return s, fmt.Errorf("%w: statement: %w", ErrMalformed, err)
	}
	return s, s.Validate()
}

// Validate checks the statement and, if it is of a known type, its predicate.
func (s Statement) Validate() error {
	if s.Type != StatementType {
		return fmt.Errorf("%w: _type is %s, want %s", ErrInvalid, clip(s.Type), StatementType)
	}
	if n := len(s.Subject); n == 0 || n > MaxSubjects {
		return fmt.Errorf("%w: %d subjects, want 1 to %d; name a directory by its manifest root", ErrInvalid, n, MaxSubjects)
	}
	for i, r := range s.Subject {
		if err := r.validate(); err != nil {
			return fmt.Errorf("subject %d: %w", i, err)
		}
		if r.SHA256() == "" {
			return fmt.Errorf("%w: subject %d (%s) has no digest.sha256; things are named by content", ErrInvalid, i, clip(r.Name))
		}
	}
	if s.PredicateType == "" || len(s.PredicateType) > MaxName {
		return fmt.Errorf("%w: predicateType has %d bytes, want 1 to %d", ErrInvalid, len(s.PredicateType), MaxName)
	}
	if !bytes.HasPrefix(bytes.TrimSpace(s.Predicate), []byte("{")) {
		return fmt.Errorf("%w: the predicate is no JSON object", ErrInvalid)
	}
	p, err := s.Decode()
	if err != nil || p == nil {
		return err
	}
	if err := p.Validate(s.Subject); err != nil {
		return fmt.Errorf("%s: %w", s.PredicateType, err)
	}
	return nil
}

func (r Resource) validate() error {
	for _, text := range []string{r.Name, r.URI, r.DownloadLocation, r.MediaType} {
		if err := checkText("resource", text, MaxName); err != nil {
			return err
		}
	}
	if len(r.Digest) > 8 || len(r.Annotations) > 32 {
		return fmt.Errorf("%w: resource %s has %d digests and %d annotations, at most 8 and 32", ErrTooLarge, clip(r.Name), len(r.Digest), len(r.Annotations))
	}
	if h, ok := r.Digest["sha256"]; ok && !Digest(digestPrefix+h).Valid() {
		return fmt.Errorf("%w: resource %s: digest.sha256 is %s, want 64 lower-case hex digits", ErrInvalid, clip(r.Name), clip(h))
	}
	if k := r.Kind(); k != "" && rank(kinds, k) < 0 {
		return fmt.Errorf("%w: resource %s has the unknown kind %s", ErrInvalid, clip(r.Name), clip(string(k)))
	}
	if g, ok := r.Annotations[AnnotationGrade]; ok {
		if text, isText := g.(string); !isText || rank(grades, Grade(text)) < 0 {
			return fmt.Errorf("%w: resource %s has the unknown grade %s", ErrInvalid, clip(r.Name), clip(fmt.Sprint(g)))
		}
	}
	return nil
}
