package lineage

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Capture holds facts about the subjects that a capturing node noticed, beside what the other predicates have fields for.
type Capture struct {
	Common
	System  string `json:"system"`            // mlflow, openlineage, wandb, comet, croissant, huggingface, onnx, ...
	Event   string `json:"event,omitempty"`   // what happened there: dataset-logged, artifact-stored, alias-set, ...
	Version string `json:"version,omitempty"` // of the client or the server
	// Facts by name (see docs/lineage.md): strings, numbers, booleans or lists of strings.
	Facts map[string]any `json:"facts,omitempty"`
	// DerivedFrom and Contains make edges from every subject.
	DerivedFrom []Resource `json:"derivedFrom,omitempty"`
	Contains    []Resource `json:"contains,omitempty"`
}

// PredicateType implements Predicate.
func (*Capture) PredicateType() string { return PredicateCapture }

// Validate implements Predicate.
func (k *Capture) Validate(subjects []Resource) error {
	if err := firstError(k.validate(), required("system", k.System, MaxName), checkText("event", k.Event, MaxName),
		checkText("version", k.Version, MaxName), materials("derivedFrom", k.DerivedFrom, true), materials("contains", k.Contains, true)); err != nil {
		return err
	}
	if len(k.Facts)*len(subjects) > MaxFacts {
		return fmt.Errorf("%w: %d facts for each of %d subjects, at most %d together", ErrTooLarge, len(k.Facts), len(subjects), MaxFacts)
	}
	for name, v := range k.Facts {
		if err := checkFact(name, v); err != nil {
			return err
		}
	}
	return nil
}

// reserved are the facts that only their own predicates state, so that a capture cannot speak for an approver.
var reserved = []string{"approval.", "decision", "revocation.", "supersession.", "signature.", "policy.", "commitment.", "gap."}

func checkFact(name string, value any) error {
	if err := required("fact name", name, MaxFactName); err != nil {
		return err
	}
	for _, prefix := range reserved {
		if strings.HasPrefix(name, prefix) {
			return fmt.Errorf("%w: facts %s* are stated by their own predicate only", ErrInvalid, prefix)
		}
	}
	switch v := value.(type) {
	case string, float64, bool:
	case []any:
		for _, x := range v {
			if _, ok := x.(string); !ok {
				return fmt.Errorf("%w: fact %s is a list of something else than strings", ErrInvalid, clip(name))
			}
		}
	default:
		return fmt.Errorf("%w: fact %s is neither text, number, boolean nor a list of texts", ErrInvalid, clip(name))
	}
	if name == FactConsentExpires {
		text, _ := value.(string)
		if _, err := time.Parse(time.RFC3339, text); err != nil {
			return fmt.Errorf("%w: fact %s is no RFC 3339 time", ErrInvalid, name)
		}
	}
	b, err := json.Marshal(value)
	if err != nil || len(b) > MaxFactValue {
		return fmt.Errorf("%w: fact %s has %d bytes, at most %d", ErrTooLarge, clip(name), len(b), MaxFactValue)
	}
	return nil
}

func (k *Capture) describe(subjects []Resource, c *Content) {
	k.Common.describe(subjects, c)
	for _, s := range subjects {
		c.node(s, "")
		c.text(s, "capture.system", k.System)
		c.text(s, "capture.event", k.Event)
		for _, name := range sorted(k.Facts) {
			c.fact(s, name, k.Facts[name])
		}
		for _, m := range k.DerivedFrom {
			c.material(s, m, s.Kind(), DerivedFrom)
		}
		for _, m := range k.Contains {
			c.material(s, m, KindArtifact, Contains)
		}
	}
}

// Gap says that capture missed something about the subjects, so that what is unknown is known to be.
type Gap struct {
	Common
	System string `json:"system"`
	// Gap: bypassed, direct-upload, missing-parent, mismatch, dropped, unreadable, redacted.
	Gap    string     `json:"gap"`
	Detail string     `json:"detail"`
	From   *time.Time `json:"from,omitempty"` // the gap is somewhere between
	To     *time.Time `json:"to,omitempty"`
}

// PredicateType implements Predicate.
func (*Gap) PredicateType() string { return PredicateGap }

// Validate implements Predicate.
func (g *Gap) Validate([]Resource) error {
	return firstError(g.validate(), required("system", g.System, MaxName), oneOf("gap", g.Gap, "bypassed", "direct-upload", "missing-parent",
		"mismatch", "dropped", "unreadable", "redacted"), required("detail", g.Detail, MaxText))
}

func (g *Gap) describe(subjects []Resource, c *Content) {
	g.Common.describe(subjects, c)
	for _, s := range subjects {
		c.about(s, "")
		c.signed(s, "gap."+g.Gap, short(g.Detail))
	}
}

// Policy publishes a policy's source; the subject is its digest. What it means is the business of node/lineage/policy.
type Policy struct {
	Common
	Name   string `json:"name"`
	Source string `json:"source"` // YAML, as registered: its digest is the subject
}

// PredicateType implements Predicate.
func (*Policy) PredicateType() string { return PredicatePolicy }

// Validate implements Predicate.
func (p *Policy) Validate(subjects []Resource) error {
	if len(subjects) != 1 {
		return fmt.Errorf("%w: %d subjects, want one policy", ErrInvalid, len(subjects))
	}
	return firstError(p.validate(), subjectsOf(subjects, KindPolicy), required("name", p.Name, MaxName), required("source", p.Source, MaxEnvelope/2))
}

func (p *Policy) describe(subjects []Resource, c *Content) {
	p.Common.describe(subjects, c)
	c.node(subjects[0], KindPolicy)
	c.signed(subjects[0], "policy.name", p.Name)
}

// Registration gives the subject (a model) a name in a registry and says which policies its users want watched.
type Registration struct {
	Common
	Registry string   `json:"registry,omitempty"` // URI of the registry
	Name     string   `json:"name"`
	Version  string   `json:"version,omitempty"`
	Aliases  []string `json:"aliases,omitempty"`
	Stage    string   `json:"stage,omitempty"`
	Watch    []Watch  `json:"watch,omitempty"`
}

// Watch asks the operators to keep the status of (model, policy) current on chains.
type Watch struct {
	Policy string   `json:"policy"` // its digest
	Chains []uint64 `json:"chains,omitempty"`
	// MaxAge is how old a pass may be that contracts still accept, in seconds; it is renewed in half that time. 0: an hour. It counts from who recorded the
	// model, and from operators.
	MaxAge uint64 `json:"maxAge,omitempty"`
}

// Bounds of Watch.MaxAge, in seconds.
const (
	MinWatchAge = 5 * 60
	MaxWatchAge = 366 * 24 * 3600
)

// PredicateType implements Predicate.
func (*Registration) PredicateType() string { return PredicateRegistration }

// Validate implements Predicate.
func (r *Registration) Validate(subjects []Resource) error {
	if len(subjects) != 1 {
		return fmt.Errorf("%w: %d subjects, want one model", ErrInvalid, len(subjects))
	}
	if len(r.Aliases) > 64 || len(r.Watch) > 16 {
		return fmt.Errorf("%w: %d aliases and %d watches, at most 64 and 16", ErrTooLarge, len(r.Aliases), len(r.Watch))
	}
	for _, a := range r.Aliases {
		if err := required("alias", a, MaxName); err != nil {
			return err
		}
	}
	for i, w := range r.Watch {
		if !Digest(w.Policy).Valid() || len(w.Chains) > 16 {
			return fmt.Errorf("%w: watch[%d] names policy %s and %d chains, want a digest and at most 16", ErrInvalid, i, clip(w.Policy), len(w.Chains))
		}
		if w.MaxAge != 0 && (w.MaxAge < MinWatchAge || w.MaxAge > MaxWatchAge) {
			return fmt.Errorf("%w: watch[%d] has a maximum age of %d s, want %d to %d", ErrInvalid, i, w.MaxAge, MinWatchAge, MaxWatchAge)
		}
	}
	return firstError(r.validate(), subjectsOf(subjects, KindModel, KindCheckpoint, KindArtifact), checkText("registry", r.Registry, MaxName),
		required("name", r.Name, MaxName), checkText("version", r.Version, MaxName), checkText("stage", r.Stage, MaxName))
}

func (r *Registration) describe(subjects []Resource, c *Content) {
	r.Common.describe(subjects, c)
	s := subjects[0]
	c.node(s, KindModel)
	c.name(s, r.Name)
	if r.Version != "" {
		c.name(s, r.Name+"/"+r.Version)
	}
	for _, a := range r.Aliases {
		c.name(s, r.Name+"@"+a)
	}
	act := c.act(KindRegistration, "", s)
	c.edge(act, s, Registered, s.Grade())
	for _, at := range []Resource{s, act} {
		c.text(at, "registry.uri", r.Registry)
		c.text(at, "registry.name", r.Name)
		c.text(at, "registry.version", r.Version)
		c.text(at, "registry.stage", r.Stage)
		if len(r.Aliases) > 0 {
			c.fact(at, "registry.aliases", r.Aliases)
		}
	}
}

// SourceList is a list of banned or restricted sources, as fetched from a configured feed; the subject is the list's own bytes.
type SourceList struct {
	Common
	URI       string       `json:"uri"`
	Publisher string       `json:"publisher,omitempty"`
	Serial    uint64       `json:"serial"`
	Previous  string       `json:"previous,omitempty"` // digest of the forerunner
	Entries   []ListedItem `json:"entries"`
}

// ListedItem is a source on a list: named by digest, by the prefix of its URI, by its licence, or by the prefix of its name.
type ListedItem struct {
	Digest     string `json:"digest,omitempty"`
	URIPrefix  string `json:"uriPrefix,omitempty"`
	Licence    string `json:"licence,omitempty"` // SPDX id
	NamePrefix string `json:"namePrefix,omitempty"`
	Action     string `json:"action"` // ban, restrict, lift
	Reason     string `json:"reason,omitempty"`
}

// selectors counts how an item names its source; it must be one way.
func (i ListedItem) selectors() (n int) {
	for _, s := range []string{i.Digest, i.URIPrefix, i.Licence, i.NamePrefix} {
		if s != "" {
			n++
		}
	}
	return n
}

// PredicateType implements Predicate.
func (*SourceList) PredicateType() string { return PredicateSourceList }

// Validate implements Predicate.
func (l *SourceList) Validate(subjects []Resource) error {
	if len(subjects) != 1 || len(l.Entries) > MaxMaterials {
		return fmt.Errorf("%w: %d subjects and %d entries, want one and at most %d; publish a longer list in parts", ErrTooLarge, len(subjects), len(l.Entries), MaxMaterials)
	}
	if l.Previous != "" && !Digest(l.Previous).Valid() {
		return fmt.Errorf("%w: previous is %s, want a digest", ErrInvalid, clip(l.Previous))
	}
	for i, e := range l.Entries {
		if e.selectors() != 1 || e.Digest != "" && !Digest(e.Digest).Valid() {
			return fmt.Errorf("%w: entries[%d] needs one of a digest sha256:<hex>, a uriPrefix, a licence and a namePrefix", ErrInvalid, i)
		}
		if err := firstError(oneOf("action", e.Action, "ban", "restrict", "lift"), checkText("uriPrefix", e.URIPrefix, MaxName), checkText("licence", e.Licence, MaxName), checkText("namePrefix", e.NamePrefix, MaxName),
			checkText("reason", e.Reason, MaxName)); err != nil {
			return fmt.Errorf("entries[%d]: %w", i, err)
		}
	}
	return firstError(l.validate(), subjectsOf(subjects, KindSourceList), required("uri", l.URI, MaxName), checkText("publisher", l.Publisher, MaxName))
}

func (l *SourceList) describe(subjects []Resource, c *Content) {
	l.Common.describe(subjects, c)
	s := subjects[0]
	c.node(s, KindSourceList)
	c.text(s, "sourcelist.uri", l.URI)
	c.text(s, "sourcelist.publisher", l.Publisher)
	c.fact(s, "sourcelist.serial", float64(l.Serial))
	for _, e := range l.Entries {
		if e.Digest != "" {
			c.materialAt(s, NewResource("", "", Digest(e.Digest)), "", Lists, s.Grade())
		}
	}
}

// KeyAnnouncement makes the key that signs it the record key of an operator. It counts only in a record that the operator's account
// submits: so both have agreed (see evidence.go). The subject is the key, by its id.
type KeyAnnouncement struct {
	Common
	Operator string `json:"operator"` // the staking account's address
	Network  string `json:"network"`  // networkId, so that it says nothing elsewhere
	// Withdrawn ends it: from this record on, the key is nobody's.
	Withdrawn bool `json:"withdrawn,omitempty"`
}

// PredicateType implements Predicate.
func (*KeyAnnouncement) PredicateType() string { return PredicateKey }

// Validate implements Predicate.
func (k *KeyAnnouncement) Validate(subjects []Resource) error {
	if len(subjects) != 1 {
		return fmt.Errorf("%w: %d subjects, want one key", ErrInvalid, len(subjects))
	}
	if !common.IsHexAddress(k.Operator) {
		return fmt.Errorf("%w: operator is %s, want an address", ErrInvalid, clip(k.Operator))
	}
	var network common.Hash
	if err := network.UnmarshalText([]byte(k.Network)); err != nil {
		return fmt.Errorf("%w: network is %s, want 0x and 64 hex digits", ErrInvalid, clip(k.Network))
	}
	return k.validate()
}

func (k *KeyAnnouncement) describe(subjects []Resource, c *Content) {
	c.key = k
	c.keyID = subjects[0].SHA256()
}
