package lineage

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/CycloneDX/cyclonedx-go"
)

// BOM is as much of a CycloneDX bill of materials as makes edges and facts, decoded here because what a record means must not change
// with a library's version. The envelope holds the whole document; it is not checked against CycloneDX's schema.
type BOM struct {
	BOMFormat    string `json:"bomFormat"`
	SpecVersion  string `json:"specVersion"`
	SerialNumber string `json:"serialNumber,omitempty"`
	Metadata     struct {
		Component *Component `json:"component,omitempty"`
	} `json:"metadata"`
	Components []Component `json:"components,omitempty"`
}

// Component is a component of a BOM.
type Component struct {
	BOMRef  string `json:"bom-ref,omitempty"`
	Type    string `json:"type"`
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	PURL    string `json:"purl,omitempty"`
	Hashes  []struct {
		Algorithm string `json:"alg"`
		Content   string `json:"content"`
	} `json:"hashes,omitempty"`
	Licenses []struct {
		Expression string `json:"expression,omitempty"`
		License    *struct {
			ID   string `json:"id,omitempty"`
			Name string `json:"name,omitempty"`
		} `json:"license,omitempty"`
	} `json:"licenses,omitempty"`
	Components []Component `json:"components,omitempty"`
	ModelCard  *struct {
		Parameters *struct {
			Task         string `json:"task,omitempty"`
			Architecture string `json:"modelArchitecture,omitempty"`
			Datasets     []struct {
				Ref  string `json:"ref,omitempty"`
				Name string `json:"name,omitempty"`
			} `json:"datasets,omitempty"`
		} `json:"modelParameters,omitempty"`
	} `json:"modelCard,omitempty"`
}

// BOMStatement makes the record of a CycloneDX document about the subjects (models).
func BOMStatement(bom *cyclonedx.BOM, subjects ...Resource) (Statement, error) {
	b, err := json.Marshal(bom)
	if err != nil {
		return Statement{}, fmt.Errorf("encode CycloneDX BOM: %w", err)
	}
	s := Statement{StatementType, subjects, PredicateCycloneDX, b}
	return s, s.Validate()
}

// PredicateType implements Predicate.
func (*BOM) PredicateType() string { return PredicateCycloneDX }

// all gives the components at any depth; checkJSON has bounded the depth.
func (b *BOM) all() []Component {
	var out []Component
	var walk func(cs []Component)
	walk = func(cs []Component) {
		for _, c := range cs {
			out = append(out, c)
			walk(c.Components)
		}
	}
	walk(b.Components)
	return out
}

// Validate implements Predicate.
func (b *BOM) Validate([]Resource) error {
	if b.BOMFormat != "CycloneDX" {
		return fmt.Errorf("%w: bomFormat is %s, want CycloneDX", ErrInvalid, clip(b.BOMFormat))
	}
	if err := firstError(required("specVersion", b.SpecVersion, 16), checkText("serialNumber", b.SerialNumber, 128)); err != nil {
		return err
	}
	all := b.all()
	if len(all) > MaxMaterials {
		return fmt.Errorf("%w: %d components, at most %d", ErrTooLarge, len(all), MaxMaterials)
	}
	if b.Metadata.Component != nil {
		all = append(all, *b.Metadata.Component)
	}
	for _, c := range all {
		if err := firstError(checkText("component name", c.Name, MaxName), checkText("component version", c.Version, MaxName),
			checkText("component purl", c.PURL, MaxName), checkText("component licence", c.licence(), MaxName)); err != nil {
			return err
		}
		if m := c.ModelCard; m != nil && m.Parameters != nil {
			if err := firstError(checkText("task", m.Parameters.Task, MaxName), checkText("modelArchitecture", m.Parameters.Architecture, MaxName)); err != nil {
				return err
			}
		}
	}
	return nil
}

// resource names the component by its SHA-256; without one it has no identity.
func (c Component) resource(like Resource) Resource {
	r := Resource{Name: c.Name, URI: c.PURL}
	for _, h := range c.Hashes {
		if d := Digest(digestPrefix + strings.ToLower(h.Content)); h.Algorithm == "SHA-256" && d.Valid() {
			kind := KindArtifact
			switch c.Type {
			case "machine-learning-model":
				kind = KindModel
			case "data":
				kind = KindDataset
			}
			r = NewResource(kind, c.Name, d)
			r.URI = c.PURL
		}
	}
	return r.Graded(like.Grade())
}

func (c Component) licence() string {
	var parts []string
	for _, l := range c.Licenses {
		switch {
		case l.Expression != "":
			parts = append(parts, l.Expression)
		case l.License != nil && l.License.ID != "":
			parts = append(parts, l.License.ID)
		}
	}
	if len(parts) > 1 {
		for i, p := range parts {
			if strings.ContainsAny(p, " ") {
				parts[i] = "(" + p + ")"
			}
		}
	}
	return strings.Join(parts, " AND ")
}

func (b *BOM) describe(subjects []Resource, c *Content) {
	trained := map[string]bool{} // bom-refs of data sets that the model card names
	if m := b.Metadata.Component; m != nil && m.ModelCard != nil && m.ModelCard.Parameters != nil {
		for _, d := range m.ModelCard.Parameters.Datasets {
			trained[d.Ref] = d.Ref != ""
		}
	}
	for _, s := range subjects {
		c.node(s, KindModel)
		c.text(s, "bom.serial", b.SerialNumber)
		if m := b.Metadata.Component; m != nil {
			c.text(s, "licence.spdx", m.licence())
			if m.ModelCard != nil && m.ModelCard.Parameters != nil {
				c.text(s, "model.task", m.ModelCard.Parameters.Task)
				c.text(s, "model.architecture", m.ModelCard.Parameters.Architecture)
			}
		}
		for _, k := range b.all() {
			r, t := k.resource(s), Contains
			if k.Type == "data" || trained[k.BOMRef] {
				t = TrainedOn
			} else if k.Type == "machine-learning-model" {
				t = DerivedFrom
			}
			c.material(s, r, KindArtifact, t)
			if l := k.licence(); l != "" && r.SHA256() != "" {
				c.text(r, "licence.spdx", l)
			}
		}
	}
}

// ModelSignature is the predicate of an OpenSSF model signature: a manifest of files whose root is the subject.
type ModelSignature struct {
	Serialization struct {
		Method        string   `json:"method"`
		HashType      string   `json:"hash_type"`
		AllowSymlinks bool     `json:"allow_symlinks"`
		IgnorePaths   []string `json:"ignore_paths,omitempty"`
	} `json:"serialization"`
	Resources []ManifestEntry `json:"resources"`
}

// PredicateType implements Predicate.
func (*ModelSignature) PredicateType() string { return PredicateOpenSSF }

// Validate implements Predicate.
func (m *ModelSignature) Validate(subjects []Resource) error {
	if len(subjects) != 1 {
		return fmt.Errorf("%w: %d subjects, want one model", ErrInvalid, len(subjects))
	}
	if err := oneOf("serialization.method", m.Serialization.Method, "files", "shards"); err != nil {
		return err
	}
	if len(m.Resources) == 0 {
		return fmt.Errorf("%w: resources is empty", ErrInvalid)
	}
	for i, r := range m.Resources {
		if err := firstError(required("resources.name", r.Name, MaxName), oneOf("resources.algorithm", r.Algorithm, "sha256", "sha384", "sha512",
			"blake2b", "blake3"), required("resources.digest", r.Digest, 128)); err != nil {
			return fmt.Errorf("resources[%d]: %w", i, err)
		}
	}
	if root, err := ListedRoot(m.Resources); err == nil && root != subjects[0].SHA256() {
		return fmt.Errorf("%w: the subject %s is not the root %s of the resources", ErrInvalid, subjects[0].SHA256(), root)
	}
	return nil
}

func (m *ModelSignature) describe(subjects []Resource, c *Content) {
	s := subjects[0]
	c.node(s, KindModel)
	c.signed(s, "signature.method", m.Serialization.Method)
	c.Facts = append(c.Facts, ContentFact{s.SHA256(), "signature.files", json.RawMessage(fmt.Sprint(len(m.Resources))), Signed})
	if m.Serialization.Method != "files" {
		return // shards are parts of files, which are no things by themselves
	}
	for i, r := range m.Resources {
		d := Digest(digestPrefix + r.Digest)
		if r.Algorithm != "sha256" || !d.Valid() || i >= MaxMaterials {
			continue // the root covers them all the same
		}
		c.materialAt(s, NewResource(KindArtifact, r.Name, d), KindArtifact, Contains, Signed)
	}
}
