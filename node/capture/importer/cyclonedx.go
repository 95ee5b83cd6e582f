package importer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/google/uuid"

	"github.com/lineal-network/lineal/node/lineage"
)

// CycloneDX makes the record of a bill of materials (JSON): the document itself, about the model that it describes. A document too long for
// a record is reduced to what the graph reads, with the digest of the whole.
func CycloneDX(b []byte, o Options) (Imported, error) {
	var bom cyclonedx.BOM
	if err := cyclonedx.NewBOMDecoder(bytes.NewReader(b), cyclonedx.BOMFileFormatJSON).Decode(&bom); err != nil {
		return Imported{}, invalid("not CycloneDX JSON: %w", err)
	}
	if bom.BOMFormat != "CycloneDX" {
		return Imported{}, invalid("bomFormat is %.40q, want CycloneDX", bom.BOMFormat)
	}
	name, found := mainComponent(&bom)
	subject, ok := subjectOf(o, lineage.KindModel, name, found, lineage.Declared)
	if !ok {
		return Imported{}, invalid("its metadata.component has no SHA-256; name what the document is about with --subject")
	}
	var notes []string
	why := ""
	switch {
	case len(b) > lineage.MaxEnvelope/2:
		why = fmt.Sprintf("the document has %d bytes", len(b))
	case people.Match(b):
		why = "the document names people"
	}
	if why != "" {
		notes = append(notes, why+": recorded in reduced form, with the digest of the whole")
		if left := reduce(&bom, lineage.DigestOf(b)); left > 0 {
			notes = append(notes, fmt.Sprintf("%d components do not fit a record: models and data come first", left))
		}
	}
	st, err := lineage.BOMStatement(&bom, subject)
	if err != nil {
		return Imported{}, err
	}
	return Imported{Statements: []lineage.Statement{st}, Notes: notes}, nil
}

func mainComponent(bom *cyclonedx.BOM) (name string, d lineage.Digest) {
	if bom.Metadata == nil || bom.Metadata.Component == nil {
		return "", ""
	}
	c := bom.Metadata.Component
	if c.Hashes != nil {
		for _, h := range *c.Hashes {
			if x := lineage.Digest("sha256:" + strings.ToLower(h.Value)); h.Algorithm == cyclonedx.HashAlgoSHA256 && x.Valid() {
				d = x
			}
		}
	}
	return c.Name, d
}

// people finds members whose values name people: a record is for ever.
var people = regexp.MustCompile(`"(?:author|authors|contact|email|annotator|signatory|individual|organizationalContact)"\s*:`)

// originalProperty names the digest of a document that was reduced.
const originalProperty = "lineal:original-sha256"

// reduce leaves of a document what makes nodes, edges and facts, and says how many components did not fit.
func reduce(bom *cyclonedx.BOM, whole lineage.Digest) (left int) {
	small := cyclonedx.NewBOM()
	small.SpecVersion, small.SerialNumber, small.Version = bom.SpecVersion, bom.SerialNumber, bom.Version
	if bom.Metadata != nil && bom.Metadata.Component != nil {
		c := reduced(*bom.Metadata.Component)
		small.Metadata = &cyclonedx.Metadata{Component: &c, Timestamp: bom.Metadata.Timestamp}
	}
	if bom.Components != nil {
		var components, others []cyclonedx.Component
		for _, c := range *bom.Components {
			if c.Type == cyclonedx.ComponentTypeMachineLearningModel || c.Type == cyclonedx.ComponentTypeData {
				components = append(components, reduced(c))
			} else if c = reduced(c); c.Hashes != nil {
				others = append(others, c)
			}
		}
		components = append(components, others...)
		left = max(0, len(components)-maxReduced)
		components = components[:len(components)-left]
		small.Components = &components
	}
	small.Properties = &[]cyclonedx.Property{{Name: originalProperty, Value: string(whole)}}
	*bom = *small
	return left
}

// maxReduced is how many components of a reduced document fit a record: one has some 200 bytes.
const maxReduced = 100

func reduced(c cyclonedx.Component) cyclonedx.Component {
	out := cyclonedx.Component{BOMRef: c.BOMRef, Type: c.Type, Name: c.Name, Version: c.Version, PackageURL: c.PackageURL, Licenses: c.Licenses}
	if c.Hashes != nil {
		var hashes []cyclonedx.Hash
		for _, h := range *c.Hashes {
			if h.Algorithm == cyclonedx.HashAlgoSHA256 {
				hashes = append(hashes, h)
			}
		}
		if len(hashes) > 0 {
			out.Hashes = &hashes
		}
	}
	if c.ModelCard != nil {
		out.ModelCard = &cyclonedx.MLModelCard{ModelParameters: c.ModelCard.ModelParameters}
	}
	return out
}

// Model is what an ML-BOM says of a model.
type Model struct {
	Name, Version string
	Digest        lineage.Digest
	Licence       string // SPDX expression
	Task          string
	Architecture  string
	Datasets      []Part
	BaseModels    []Part
	Metrics       []Metric
	Time          time.Time // of the document; zero: none is stated
}

// Part is a data set or base model.
type Part struct {
	Name    string
	Digest  lineage.Digest // empty: only named
	Licence string
}

// Metric is a measurement.
type Metric struct{ Name, Value, Slice string }

// NewBOM writes an ML-BOM, CycloneDX 1.6. The same model gives the same document: its serial number follows from its contents.
func NewBOM(m Model) (*cyclonedx.BOM, error) {
	if m.Name == "" || !m.Digest.Valid() {
		return nil, invalid("a bill of materials needs the model's name and digest")
	}
	bom := cyclonedx.NewBOM()
	bom.SpecVersion, bom.JSONSchema = cyclonedx.SpecVersion1_6, "http://cyclonedx.org/schema/bom-1.6.schema.json"
	model := component(cyclonedx.ComponentTypeMachineLearningModel, Part{m.Name, m.Digest, m.Licence}, "model")
	model.Version = m.Version
	params := &cyclonedx.MLModelParameters{Task: m.Task, ModelArchitecture: m.Architecture}
	var parts []cyclonedx.Component
	needs := []string{}
	var sets []cyclonedx.MLDatasetChoice
	for i, d := range m.Datasets {
		c := component(cyclonedx.ComponentTypeData, d, fmt.Sprintf("dataset-%d", i))
		c.Data = &[]cyclonedx.ComponentData{{Type: cyclonedx.ComponentDataTypeDataset, Name: d.Name}}
		parts, needs = append(parts, c), append(needs, c.BOMRef)
		sets = append(sets, cyclonedx.MLDatasetChoice{Ref: c.BOMRef})
	}
	if len(sets) > 0 {
		params.Datasets = &sets
	}
	for i, b := range m.BaseModels {
		c := component(cyclonedx.ComponentTypeMachineLearningModel, b, fmt.Sprintf("base-%d", i))
		parts, needs = append(parts, c), append(needs, c.BOMRef)
	}
	model.ModelCard = &cyclonedx.MLModelCard{ModelParameters: params}
	if len(m.Metrics) > 0 {
		var metrics []cyclonedx.MLPerformanceMetric
		for _, x := range m.Metrics {
			metrics = append(metrics, cyclonedx.MLPerformanceMetric{Type: x.Name, Value: x.Value, Slice: x.Slice})
		}
		model.ModelCard.QuantitativeAnalysis = &cyclonedx.MLQuantitativeAnalysis{PerformanceMetrics: &metrics}
	}
	bom.Metadata = &cyclonedx.Metadata{Component: &model}
	if !m.Time.IsZero() {
		bom.Metadata.Timestamp = m.Time.UTC().Format(time.RFC3339)
	}
	if len(parts) > 0 {
		bom.Components = &parts
		bom.Dependencies = &[]cyclonedx.Dependency{{Ref: model.BOMRef, Dependencies: &needs}}
	}
	b, err := json.Marshal(bom)
	if err != nil {
		return nil, fmt.Errorf("encode bill of materials: %w", err)
	}
	bom.SerialNumber = "urn:uuid:" + uuid.NewSHA1(uuid.NameSpaceURL, b).String()
	return bom, nil
}

func component(kind cyclonedx.ComponentType, p Part, ref string) cyclonedx.Component {
	c := cyclonedx.Component{BOMRef: ref, Type: kind, Name: p.Name}
	if p.Digest.Valid() {
		c.BOMRef = ref + "-" + p.Digest.Short()
		c.Hashes = &[]cyclonedx.Hash{{Algorithm: cyclonedx.HashAlgoSHA256, Value: p.Digest.Hex()}}
	}
	switch id := p.Licence; {
	case id == "":
	case strings.ContainsAny(id, " ("):
		c.Licenses = &cyclonedx.Licenses{{Expression: id}}
	case strings.HasPrefix(id, "LicenseRef-"):
		c.Licenses = &cyclonedx.Licenses{{License: &cyclonedx.License{Name: id}}}
	default:
		c.Licenses = &cyclonedx.Licenses{{License: &cyclonedx.License{ID: id}}}
	}
	return c
}
