package lineage

import (
	"fmt"
	"strings"
	"time"

	"github.com/github/go-spdx/v2/spdxexp"
)

// Dataset is what is known of a data set's origin and of the right to use it.
type Dataset struct {
	Common
	Name        string `json:"name"`
	Version     string `json:"version,omitempty"`
	Description string `json:"description,omitempty"`
	Source      Source `json:"source"`
	// Licence is an SPDX expression, such as "CC-BY-4.0 OR MIT", or LicenseRef-<name> for one that SPDX does not list.
	Licence    string `json:"licence,omitempty"`
	LicenceURI string `json:"licenceUri,omitempty"`
	// Consent is the ground on which the data is used.
	Consent *Consent `json:"consent,omitempty"`
	// Jurisdiction lists ISO 3166-1 alpha-2 countries, or EU, whose law applies.
	Jurisdiction []string `json:"jurisdiction,omitempty"`
	// PersonalData: none, pseudonymised, personal, special-category, unknown.
	PersonalData string      `json:"personalData,omitempty"`
	Collection   *Collection `json:"collection,omitempty"`
	// Article10 answers points (a) to (h) of Article 10(2) of the EU AI Act.
	Article10 *Article10 `json:"article10,omitempty"`
	// DerivedFrom names data sets that this one was made of; Contains names its files or shards, where they are known by themselves.
	DerivedFrom []Resource `json:"derivedFrom,omitempty"`
	Contains    []Resource `json:"contains,omitempty"`
}

// Source is where data comes from.
type Source struct {
	URI       string     `json:"uri,omitempty"`
	Publisher string     `json:"publisher,omitempty"`
	Retrieved *time.Time `json:"retrieved,omitempty"`
}

// Consent is a ground for using data.
type Consent struct {
	// Basis: consent, contract, legal-obligation, public-interest, legitimate-interest, vital-interest, licence, not-personal, none.
	Basis   string     `json:"basis"`
	Scope   string     `json:"scope,omitempty"`   // what for, in the words of who gave it
	Expires *time.Time `json:"expires,omitempty"` // afterwards the data set, and what derives from it, is tainted
}

// Collection is how data was collected.
type Collection struct {
	Method string     `json:"method,omitempty"` // crawl, survey, sensor, purchase, synthetic, ...
	From   *time.Time `json:"from,omitempty"`
	To     *time.Time `json:"to,omitempty"`
	By     string     `json:"by,omitempty"` // an organization; a person only as a commitment
}

// Article10 holds the points of Article 10(2) of Regulation (EU) 2024/1689, in its order.
type Article10 struct {
	DesignChoices      string `json:"designChoices,omitempty"`      // (a) the relevant design choices
	CollectionOrigin   string `json:"collectionOrigin,omitempty"`   // (b) collection processes, origin, original purpose of personal data
	Preparation        string `json:"preparation,omitempty"`        // (c) annotation, labelling, cleaning, updating, enrichment, aggregation
	Assumptions        string `json:"assumptions,omitempty"`        // (d) what the data is supposed to measure and represent
	AvailabilitySuited string `json:"availabilitySuited,omitempty"` // (e) availability, quantity and suitability of the sets needed
	BiasExamination    string `json:"biasExamination,omitempty"`    // (f) examination in view of possible biases
	BiasMeasures       string `json:"biasMeasures,omitempty"`       // (g) measures to detect, prevent and mitigate them
	GapsShortcomings   string `json:"gapsShortcomings,omitempty"`   // (h) gaps or shortcomings, and how they can be addressed
}

// Points gives the answers by letter, "a" to "h"; an empty one is missing.
func (a Article10) Points() [8]string {
	return [8]string{a.DesignChoices, a.CollectionOrigin, a.Preparation, a.Assumptions, a.AvailabilitySuited, a.BiasExamination, a.BiasMeasures, a.GapsShortcomings}
}

// notLicence reports characters that no SPDX expression has. Admission to the ledger checks no more: it is a rule that must not change with
// SPDX's list of licences; who signs a record checks the rest (see lint).
func notLicence(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune(" .-+:()", r)
}

// lint checks what only those who make records check.
func (d *Dataset) lint() error {
	if d.Licence == "" {
		return nil
	}
	return CheckLicence(d.Licence)
}

// CheckLicence checks an SPDX licence expression against SPDX's list.
func CheckLicence(expression string) error {
	if err := required("licence", expression, MaxName); err != nil {
		return err
	}
	if _, err := spdxexp.ExtractLicenses(expression); err != nil {
		return fmt.Errorf("%w: licence %s is no SPDX expression (%w); use LicenseRef-<name> for a licence that SPDX does not list", ErrInvalid, clip(expression), err)
	}
	return nil
}

// PredicateType implements Predicate.
func (*Dataset) PredicateType() string { return PredicateDataset }

// Validate implements Predicate.
func (d *Dataset) Validate(subjects []Resource) error {
	if err := firstError(d.validate(), subjectsOf(subjects, KindDataset), required("name", d.Name, MaxName), checkText("version", d.Version, MaxName),
		checkText("description", d.Description, MaxText), checkText("source.uri", d.Source.URI, MaxName),
		checkText("source.publisher", d.Source.Publisher, MaxName), checkText("licenceUri", d.LicenceURI, MaxName),
		materials("derivedFrom", d.DerivedFrom, true), materials("contains", d.Contains, true)); err != nil {
		return err
	}
	if i := strings.IndexFunc(d.Licence, notLicence); i >= 0 || len(d.Licence) > MaxName {
		return fmt.Errorf("%w: licence %s is no SPDX expression", ErrInvalid, clip(d.Licence))
	}
	if c := d.Consent; c != nil {
		if err := firstError(oneOf("consent.basis", c.Basis, "consent", "contract", "legal-obligation", "public-interest", "legitimate-interest",
			"vital-interest", "licence", "not-personal", "none"), checkText("consent.scope", c.Scope, MaxText)); err != nil {
			return err
		}
	}
	if len(d.Jurisdiction) > 64 {
		return fmt.Errorf("%w: %d jurisdictions, at most 64", ErrTooLarge, len(d.Jurisdiction))
	}
	for _, j := range d.Jurisdiction {
		if len(j) != 2 || j[0] < 'A' || j[0] > 'Z' || j[1] < 'A' || j[1] > 'Z' {
			return fmt.Errorf("%w: jurisdiction %s, want ISO 3166-1 alpha-2 such as DE, or EU", ErrInvalid, clip(j))
		}
	}
	if d.PersonalData != "" {
		if err := oneOf("personalData", d.PersonalData, "none", "pseudonymised", "personal", "special-category", "unknown"); err != nil {
			return err
		}
	}
	if c := d.Collection; c != nil {
		if err := firstError(checkText("collection.method", c.Method, MaxName), checkText("collection.by", c.By, MaxName)); err != nil {
			return err
		}
		if c.From != nil && c.To != nil && c.To.Before(*c.From) {
			return fmt.Errorf("%w: collection.to is before collection.from", ErrInvalid)
		}
	}
	if d.Article10 != nil {
		for i, text := range d.Article10.Points() {
			if err := checkText("article10 ("+string(rune('a'+i))+")", text, MaxFactValue/2); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Dataset) describe(subjects []Resource, c *Content) {
	d.Common.describe(subjects, c)
	for _, s := range subjects {
		c.name(s, d.Name)
		c.node(s, KindDataset)
		c.text(s, "dataset.name", d.Name)
		c.text(s, "dataset.version", d.Version)
		c.text(s, "dataset.description", short(d.Description))
		c.text(s, "source.uri", d.Source.URI)
		c.text(s, "source.publisher", d.Source.Publisher)
		c.time(s, "source.retrieved", d.Source.Retrieved)
		c.text(s, "licence.spdx", d.Licence)
		c.text(s, "licence.uri", d.LicenceURI)
		c.text(s, "personal-data", d.PersonalData)
		if d.Consent != nil {
			c.text(s, "consent", d.Consent.Basis)
			c.text(s, "consent.scope", short(d.Consent.Scope))
			c.time(s, FactConsentExpires, d.Consent.Expires)
		}
		if len(d.Jurisdiction) > 0 {
			c.fact(s, "jurisdiction", d.Jurisdiction)
		}
		if k := d.Collection; k != nil {
			c.text(s, "collection.method", k.Method)
			c.text(s, "collection.by", k.By)
			c.time(s, "collection.from", k.From)
			c.time(s, "collection.to", k.To)
		}
		if d.Article10 != nil {
			for i, text := range d.Article10.Points() {
				c.text(s, "article10."+string(rune('a'+i)), text)
			}
		}
		for _, m := range d.DerivedFrom {
			c.material(s, m, KindDataset, DerivedFrom)
		}
		for _, m := range d.Contains {
			c.material(s, m, KindArtifact, Contains)
		}
	}
}

// FactConsentExpires is the fact whose passing taints a data set.
const FactConsentExpires = "consent.expires"
