package lineage

import (
	"encoding/json"
	"fmt"
	"time"
	"unicode/utf8"
)

// Predicate types of others that this package reads.
const (
	PredicateSLSA      = "https://slsa.dev/provenance/v1"
	PredicateCycloneDX = "https://cyclonedx.org/bom"
	PredicateOpenSSF   = "https://model_signing/signature/v1.0"
)

// Own predicate types, each with a Go type here and a JSON schema in docs/schemas.
const (
	own                   = "https://lineal.network/attestation/"
	PredicateDataset      = own + "dataset/v1"
	PredicateEvaluation   = own + "evaluation/v1"
	PredicateApproval     = own + "approval/v1"
	PredicateDeployment   = own + "deployment/v1"
	PredicateSupersession = own + "supersession/v1"
	PredicateRevocation   = own + "revocation/v1"
	PredicateCapture      = own + "capture/v1"
	PredicateGap          = own + "gap/v1"
	PredicateDecision     = own + "decision/v1"
	PredicatePolicy       = own + "policy/v1"
	PredicateRegistration = own + "registration/v1"
	PredicateSourceList   = own + "sourcelist/v1"
	PredicateKey          = own + "key/v1"
)

// Predicate is what a statement says of its subjects.
type Predicate interface {
	// PredicateType is the type's URI.
	PredicateType() string
	// Validate checks the predicate against its rules and bounds; errors wrap ErrInvalid or ErrTooLarge and name the field.
	Validate(subjects []Resource) error
	// describe adds the nodes, edges and facts that the predicate states of the subjects. It is called on valid predicates only.
	describe(subjects []Resource, c *Content)
}

// newPredicate makes an empty predicate by type; nil for an unknown one.
func newPredicate(predicateType string) Predicate {
	switch predicateType {
	case PredicateSLSA:
		return &Provenance{}
	case PredicateCycloneDX:
		return &BOM{}
	case PredicateOpenSSF:
		return &ModelSignature{}
	case PredicateDataset:
		return &Dataset{}
	case PredicateEvaluation:
		return &Evaluation{}
	case PredicateApproval:
		return &Approval{}
	case PredicateDeployment:
		return &Deployment{}
	case PredicateSupersession:
		return &Supersession{}
	case PredicateRevocation:
		return &Revocation{}
	case PredicateCapture:
		return &Capture{}
	case PredicateGap:
		return &Gap{}
	case PredicateDecision:
		return &Decision{}
	case PredicatePolicy:
		return &Policy{}
	case PredicateRegistration:
		return &Registration{}
	case PredicateSourceList:
		return &SourceList{}
	case PredicateKey:
		return &KeyAnnouncement{}
	}
	return nil
}

// Decode gives the predicate as its Go type (a pointer), or nil for a type that this package does not know. It does not validate.
func (s Statement) Decode() (Predicate, error) {
	p := newPredicate(s.PredicateType)
	if p == nil {
		return nil, nil
	}
	if err := json.Unmarshal(s.Predicate, p); err != nil {
		return nil, fmt.Errorf("%w: predicate %s: %w", ErrMalformed, s.PredicateType, err)
	}
	return p, nil
}

// Common is part of every own predicate.
type Common struct {
	// Time is when it happened, by the signer's clock; the ledger adds its own.
	Time *time.Time `json:"time,omitempty"`
	// Grades gives single facts a grade of their own; the others have the subject's.
	Grades map[string]Grade `json:"grades,omitempty"`
	// Commitments stand in for personal data (see Commit), by the name of what they hide.
	Commitments map[string]Commitment `json:"commitments,omitempty"`
	Note        string                `json:"note,omitempty"`
}

func (c Common) validate() error {
	if len(c.Grades) > MaxFacts || len(c.Commitments) > MaxMaterials {
		return fmt.Errorf("%w: %d grades and %d commitments, at most %d and %d", ErrTooLarge, len(c.Grades), len(c.Commitments), MaxFacts, MaxMaterials)
	}
	for name, g := range c.Grades {
		if rank(grades, g) < 0 {
			return fmt.Errorf("%w: grades[%s] is %s, want observed, fetched, signed or declared", ErrInvalid, clip(name), clip(string(g)))
		}
	}
	for name, x := range c.Commitments {
		if err := x.validate(name); err != nil {
			return err
		}
	}
	return checkText("note", c.Note, MaxText)
}

func (c Common) describe(subjects []Resource, to *Content) {
	to.grades = c.Grades
	for _, s := range subjects {
		for name, x := range c.Commitments {
			to.fact(s, "commitment."+name, string(x.Digest()))
		}
		to.text(s, "note", c.Note)
	}
}

// --- checks that several predicates share ---

func checkText(field, text string, limit int) error {
	switch {
	case len(text) > limit:
		return fmt.Errorf("%w: %s has %d bytes, at most %d", ErrTooLarge, field, len(text), limit)
	case !utf8.ValidString(text):
		return fmt.Errorf("%w: %s is not UTF-8", ErrInvalid, field)
	}
	for _, r := range text {
		if r < 0x20 && r != '\n' && r != '\t' && r != '\r' {
			return fmt.Errorf("%w: %s has the control character %U", ErrInvalid, field, r)
		}
	}
	return nil
}

func required(field, text string, limit int) error {
	if text == "" {
		return fmt.Errorf("%w: %s is missing", ErrInvalid, field)
	}
	return checkText(field, text, limit)
}

func oneOf(field, text string, allowed ...string) error {
	if rank(allowed, text) < 0 {
		return fmt.Errorf("%w: %s is %s, want one of %q", ErrInvalid, field, clip(text), allowed)
	}
	return nil
}

// materials checks resources that a predicate names; needDigest for those that make edges.
func materials(field string, rs []Resource, needDigest bool) error {
	if len(rs) > MaxMaterials {
		return fmt.Errorf("%w: %d %s, at most %d", ErrTooLarge, len(rs), field, MaxMaterials)
	}
	for i, r := range rs {
		if err := r.validate(); err != nil {
			return fmt.Errorf("%s[%d]: %w", field, i, err)
		}
		if needDigest && r.SHA256() == "" {
			return fmt.Errorf("%w: %s[%d] (%s) has no digest.sha256", ErrInvalid, field, i, clip(r.Name))
		}
	}
	return nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// subjectsOf checks that the subjects are of one of the kinds; a subject without a kind is taken as the first.
func subjectsOf(subjects []Resource, allowed ...Kind) error {
	for i, s := range subjects {
		if k := s.Kind(); k != "" && rank(allowed, k) < 0 {
			return fmt.Errorf("%w: subject %d is a %s, want %q", ErrInvalid, i, k, allowed)
		}
	}
	return nil
}
