package policy

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gowebpki/jcs"
	"go.yaml.in/yaml/v3"

	"github.com/lineal-network/lineal/node/lineage"
)

// Document is a policy as written, in YAML or JSON. docs/policy.md describes it.
type Document struct {
	// Lineal names the format and with it the CEL environment: "policy/v1".
	Lineal      string `yaml:"lineal" json:"lineal"`
	Name        string `yaml:"name" json:"name"`
	Description string `yaml:"description,omitempty" json:"description,omitempty"`
	// Draft marks a policy that nobody should rely on yet; it is shown wherever the policy is.
	Draft bool `yaml:"draft,omitempty" json:"draft,omitempty"`
	// Grade is the weakest grade of evidence that counts; a rule may ask for more or less.
	Grade lineage.Grade `yaml:"grade" json:"grade"`
	// ValidFor is for how long a pass stands before it is looked at again, such as 720h.
	ValidFor string `yaml:"validFor" json:"validFor"`
	// Trust says whose statements count.
	Trust Trust `yaml:"trust,omitempty" json:"trust,omitempty"`
	// Params are constants for the rules, as params.name: texts, whole numbers, truth values and lists of texts.
	Params map[string]any `yaml:"params,omitempty" json:"params,omitempty"`
	// Waivers are the keys whose decisions may waive a rule for one model until a stated time.
	Waivers []string `yaml:"waivers,omitempty" json:"waivers,omitempty"`
	Rules   []Rule   `yaml:"rules" json:"rules"`
}

// Trust says whose statements about a thing count. Whatever others say is not seen by the rules, so that a stranger can neither mend nor
// spoil a model's lineage.
type Trust struct {
	// Others turns off the two defaults: who recorded a thing first, and bonded operators.
	NotOrigin    bool     `yaml:"notOrigin,omitempty" json:"notOrigin,omitempty"`
	NotOperators bool     `yaml:"notOperators,omitempty" json:"notOperators,omitempty"`
	Keys         []string `yaml:"keys,omitempty" json:"keys,omitempty"`
}

// Rule is one demand.
type Rule struct {
	ID      string        `yaml:"id" json:"id"`
	Require string        `yaml:"require" json:"require"` // a CEL expression that is true when the demand is met
	Explain string        `yaml:"explain,omitempty" json:"explain,omitempty"`
	Grade   lineage.Grade `yaml:"grade,omitempty" json:"grade,omitempty"` // instead of the policy's
}

// FormatV1 is the one format, and the name of its environment.
const FormatV1 = "policy/v1"

var (
	ruleID    = regexp.MustCompile(`^[a-z][a-z0-9-]{0,63}$`)
	paramName = regexp.MustCompile(`^[a-z][a-zA-Z0-9]{0,31}$`)
	keyID     = regexp.MustCompile(`^(sha256:)?[0-9a-f]{64}$`)
)

// ParseDocument reads a policy from YAML or JSON. Unknown fields are errors: a misspelt "requires" must not be a rule that demands nothing.
func ParseDocument(source []byte) (Document, error) {
	var d Document
	if len(source) > MaxSource {
		return d, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrDocument, len(source), MaxSource)
	}
	if !utf8.Valid(source) {
		return d, fmt.Errorf("%w: the text is not UTF-8", ErrDocument)
	}
	dec := yaml.NewDecoder(bytes.NewReader(source))
	dec.KnownFields(true)
	if err := dec.Decode(&d); err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("the file is empty")
		}
		return d, fmt.Errorf("%w: %w", ErrDocument, explainYAML(err))
	}
	if err := dec.Decode(new(any)); !errors.Is(err, io.EOF) {
		return d, fmt.Errorf("%w: more than one document in the file", ErrDocument)
	}
	if err := d.normalize(); err != nil {
		return d, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return d, nil
}

// normalize checks a document and brings it into the form that its digest is taken of.
func (d *Document) normalize() error {
	if d.Lineal != FormatV1 {
		return fmt.Errorf("lineal is %q, want %q", d.Lineal, FormatV1)
	}
	if !ruleID.MatchString(d.Name) {
		return fmt.Errorf("name %q: want lower-case letters, digits and dashes, a letter first, at most 64", d.Name)
	}
	if len(d.Description) > MaxDescription {
		return fmt.Errorf("the description has %d bytes, at most %d are allowed", len(d.Description), MaxDescription)
	}
	if !d.Grade.AtLeast(lineage.Declared) {
		return fmt.Errorf("grade is %q, want observed, fetched, signed or declared: the weakest evidence that counts", d.Grade)
	}
	if _, err := d.validFor(); err != nil {
		return err
	}
	if err := d.normalizeKeys(); err != nil {
		return err
	}
	if err := d.normalizeParams(); err != nil {
		return err
	}
	if len(d.Rules) == 0 || len(d.Rules) > MaxRules {
		return fmt.Errorf("%d rules, want 1 to %d", len(d.Rules), MaxRules)
	}
	seen := map[string]bool{}
	for i, r := range d.Rules {
		switch {
		case !ruleID.MatchString(r.ID):
			return fmt.Errorf("rule %d: id %q: want lower-case letters, digits and dashes, a letter first, at most 64", i+1, r.ID)
		case seen[r.ID]:
			return fmt.Errorf("rule %q is there twice", r.ID)
		case strings.TrimSpace(r.Require) == "":
			return fmt.Errorf("rule %q: require is empty", r.ID)
		case len(r.Explain) > MaxDescription:
			return fmt.Errorf("rule %q: explain has %d bytes, at most %d are allowed", r.ID, len(r.Explain), MaxDescription)
		case r.Grade != "" && !r.Grade.AtLeast(lineage.Declared):
			return fmt.Errorf("rule %q: grade is %q, want observed, fetched, signed or declared", r.ID, r.Grade)
		}
		seen[r.ID] = true
	}
	return nil
}

func (d *Document) validFor() (uint64, error) {
	v, err := time.ParseDuration(d.ValidFor)
	if err != nil || v < time.Minute || v > MaxValidFor*time.Second {
		return 0, fmt.Errorf("validFor is %q, want a duration from 1m to %dh, such as 720h", d.ValidFor, MaxValidFor/3600)
	}
	return uint64(v / time.Second), nil
}

// normalizeKeys sorts the lists of keys and gives all of them the same form.
func (d *Document) normalizeKeys() error {
	for what, list := range map[string]*[]string{"trust.keys": &d.Trust.Keys, "waivers": &d.Waivers} {
		if len(*list) > MaxParamItems {
			return fmt.Errorf("%s has %d keys, at most %d are allowed", what, len(*list), MaxParamItems)
		}
		for i, k := range *list {
			if !keyID.MatchString(k) {
				return fmt.Errorf("%s: %q is no key id: want the SHA-256 of the key's SPKI DER as 64 hex digits ('lineal keys record --show' prints it)", what, k)
			}
			(*list)[i] = strings.TrimPrefix(k, "sha256:")
		}
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return nil
}

// normalizeParams gives each parameter one of four types: string, int64, bool, []string.
func (d *Document) normalizeParams() error {
	if len(d.Params) > MaxParams {
		return fmt.Errorf("%d params, at most %d are allowed", len(d.Params), MaxParams)
	}
	for name, v := range d.Params {
		if !paramName.MatchString(name) {
			return fmt.Errorf("param %q: want a name of letters and digits, a lower-case letter first, at most 32", name)
		}
		p, err := normalizeParam(v)
		if err != nil {
			return fmt.Errorf("param %q: %w", name, err)
		}
		d.Params[name] = p
	}
	return nil
}

func normalizeParam(v any) (any, error) {
	switch v := v.(type) {
	case bool:
		return v, nil
	case int:
		if v > 1<<53 || v < -(1<<53) {
			return nil, fmt.Errorf("%d is beyond 2^53", v)
		}
		return int64(v), nil
	case int64:
		return v, nil
	case string:
		if len(v) > MaxText {
			return nil, fmt.Errorf("a text of %d bytes, at most %d are allowed", len(v), MaxText)
		}
		return v, nil
	case []string:
		return v, nil
	case []any:
		if len(v) > MaxParamItems {
			return nil, fmt.Errorf("%d items, at most %d are allowed", len(v), MaxParamItems)
		}
		list := make([]string, len(v))
		for i, item := range v {
			text, ok := item.(string)
			if !ok || len(text) > MaxText {
				return nil, fmt.Errorf("item %d is no text of at most %d bytes", i+1, MaxText)
			}
			list[i] = text
		}
		return list, nil
	}
	return nil, fmt.Errorf("a %T is none of text, whole number, truth value, list of texts", v)
}

// Canonical is the policy's canonical source: RFC 8785 JSON. What is registered in the ledger, and what the digest is taken of.
func (d Document) Canonical() ([]byte, error) {
	b, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("encode policy: %w", err)
	}
	out, err := jcs.Transform(b)
	if err != nil {
		return nil, fmt.Errorf("encode policy: %w", err)
	}
	return out, nil
}

// ID is the policy's identity, on chains as in the ledger: the SHA-256 of its canonical source. Layout and comments of the file do not
// count; parameters do.
func (d Document) ID() (common.Hash, error) {
	b, err := d.Canonical()
	if err != nil {
		return common.Hash{}, err
	}
	return sha256.Sum256(b), nil
}
