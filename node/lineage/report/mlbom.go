package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"

	"github.com/lineal-network/lineal/node/lineage"
)

// bomSpec is the CycloneDX version that is written.
const bomSpec = cdx.SpecVersion1_6

// mlBOM fills in the bill of materials: the model, and everything it derives from.
func mlBOM(r *Report, s *story) error {
	r.Title = "Machine-learning bill of materials"
	r.Notice = []string{"What the model was made of, as the ledger's records say. The JSON form holds a CycloneDX " + bomSpec.String() + " ML-BOM in its field document; 'lineal report --kind ml-bom --format document' writes that alone."}
	parts := map[lineage.Kind][]Entry{}
	var bom []cdx.Component
	var deps []cdx.Dependency
	parents := s.parents()
	for _, n := range s.nodes {
		if n.Digest != s.in.Model && isPart(n.Kind) {
			bom = append(bom, s.component(n))
			parts[n.Kind] = append(parts[n.Kind], s.part(n))
		}
		if depends := s.dependsOn(n.Digest, parents); len(depends) > 0 && (isPart(n.Kind) || n.Digest == s.in.Model) {
			deps = append(deps, cdx.Dependency{Ref: ref(n.Digest), Dependencies: &depends})
		}
	}
	model := s.component(s.model)
	model.Type = cdx.ComponentTypeMachineLearningModel
	model.ModelCard = s.modelCard()
	doc := cdx.NewBOM()
	doc.SpecVersion, doc.JSONSchema, doc.Version = bomSpec, "http://cyclonedx.org/schema/bom-"+bomSpec.String()+".schema.json", 1
	doc.SerialNumber = serial(s.in)
	doc.Metadata = &cdx.Metadata{Timestamp: r.AsOf, Component: &model, Properties: &[]cdx.Property{
		{Name: "lineal:network", Value: s.in.Network.Hex()}, {Name: "lineal:ledgerSize", Value: fmt.Sprint(s.in.LedgerSize)}}}
	doc.Components, doc.Dependencies = &bom, &deps
	var out bytes.Buffer
	if err := cdx.NewBOMEncoder(&out, cdx.BOMFileFormatJSON).SetEscapeHTML(false).EncodeVersion(doc, bomSpec); err != nil {
		return fmt.Errorf("encode the ML-BOM: %w", err)
	}
	r.Document = json.RawMessage(bytes.TrimSpace(out.Bytes()))
	section := Section{Number: "1", Title: "Components", Items: []Item{item("1.1", "The model", []Entry{s.part(s.model)})}}
	for i, k := range []struct {
		kind lineage.Kind
		ask  string
	}{{lineage.KindDataset, "Data sets"}, {lineage.KindModel, "Base models"}, {lineage.KindCheckpoint, "Checkpoints"}, {lineage.KindCode, "Code"},
		{lineage.KindEnvironment, "Environments"}, {lineage.KindArtifact, "Other files"}} {
		section.Items = append(section.Items, item(fmt.Sprintf("1.%d", i+2), k.ask, parts[k.kind]))
	}
	r.Sections = append(r.Sections, section,
		Section{"2", "Licences", []Item{item("2.1", "Licences of the model and its parts", s.facts(nil, "licence.*"))}},
		Section{"3", "Measurements", []Item{item("3.1", "Evaluations", s.facts(nil, "eval.*"))}})
	r.Charts = append(r.Charts, evidenceChart(r.Sections))
	return nil
}

func isPart(k lineage.Kind) bool {
	return slices.Contains([]lineage.Kind{lineage.KindDataset, lineage.KindModel, lineage.KindCheckpoint, lineage.KindCode, lineage.KindEnvironment, lineage.KindArtifact, ""}, k)
}

// ref names a thing within the document.
func ref(d lineage.Digest) string { return string(d) }

// serial is a UUID (version 8) over what the document is of, so that it is the same for the same input.
func serial(in Input) string {
	h := sha256.Sum256(fmt.Appendf(nil, "lineal.bom.v1 %s %s %d", in.Network, in.Model, in.LedgerSize))
	h[6], h[8] = h[6]&0x0f|0x80, h[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
}

// grade is how strongly a thing itself is known: by the record that first named it as subject.
func grade(n *lineage.Node) State {
	if n.Missing || n.Origin == nil {
		return Missing
	}
	return State(n.Origin.Grade)
}

func (s *story) part(n *lineage.Node) Entry {
	e := Entry{Text: string(n.Digest), State: grade(n), About: s.nameOf(n.Digest), Subject: n.Digest, Leaf: n.FirstLeaf}
	if n.Origin != nil {
		e.Observer, e.Operator, e.Bonded, e.Independent = n.Origin.Observer, n.Origin.Operator, n.Origin.Bonded, n.Origin.Independent
	}
	return e
}

func (s *story) component(n *lineage.Node) cdx.Component {
	c := cdx.Component{BOMRef: ref(n.Digest), Type: cdx.ComponentTypeFile, Name: n.Digest.Short(), Hashes: &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: n.Digest.Hex()}},
		Properties: &[]cdx.Property{{Name: "lineal:grade", Value: string(grade(n))}}}
	if len(n.Names) > 0 {
		c.Name = n.Names[0]
	}
	switch n.Kind {
	case lineage.KindDataset:
		c.Type = cdx.ComponentTypeData
		c.Data = &[]cdx.ComponentData{{Type: cdx.ComponentDataTypeDataset, Name: c.Name, Description: value(n, "dataset.description")}}
	case lineage.KindModel, lineage.KindCheckpoint:
		c.Type = cdx.ComponentTypeMachineLearningModel
	case lineage.KindCode:
		c.Type = cdx.ComponentTypeApplication
	}
	c.Version = cmp.Or(value(n, "dataset.version"), value(n, "registry.version"))
	if licence := value(n, "licence.spdx"); licence != "" {
		c.Licenses = &cdx.Licenses{cdx.LicenseChoice{Expression: licence}}
	}
	if u, err := url.Parse(value(n, "source.uri")); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" {
		c.ExternalReferences = &[]cdx.ExternalReference{{Type: cdx.ERTypeDistribution, URL: u.String()}}
	}
	return c
}

// value gives a text fact; empty if there is none, or if records contradict each other, or it was withdrawn.
func value(n *lineage.Node, name string) string {
	for _, f := range n.Facts {
		if f.Name == name && !f.Contradicted && !f.Withdrawn {
			return clip(text(f.Value))
		}
	}
	return ""
}

// dependsOn lists what a thing derives from, seen through runs: a model depends on the data of the run that produced it.
func (s *story) dependsOn(d lineage.Digest, parents map[lineage.Digest][]lineage.Digest) []string {
	seen, found := map[lineage.Digest]bool{d: true}, []string{}
	for todo := []lineage.Digest{d}; len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, to := range parents[at] {
			n := s.byID[to]
			if seen[to] || n == nil {
				continue
			}
			seen[to] = true
			if isPart(n.Kind) {
				found = append(found, ref(to))
			} else {
				todo = append(todo, to)
			}
		}
	}
	slices.Sort(found)
	return found
}

// parents lists what each thing derives from directly.
func (s *story) parents() map[lineage.Digest][]lineage.Digest {
	out := map[lineage.Digest][]lineage.Digest{}
	for _, e := range s.edges {
		if lineage.Derives(e.Type) {
			out[e.From] = append(out[e.From], e.To)
		}
	}
	return out
}

func (s *story) modelCard() *cdx.MLModelCard {
	card := &cdx.MLModelCard{ModelParameters: &cdx.MLModelParameters{Task: value(s.model, "model.task"), ModelArchitecture: value(s.model, "model.architecture")}}
	var sets []cdx.MLDatasetChoice
	var metrics []cdx.MLPerformanceMetric
	for _, n := range s.nodes {
		if n.Kind == lineage.KindDataset {
			sets = append(sets, cdx.MLDatasetChoice{Ref: ref(n.Digest)})
		}
	}
	for _, f := range s.model.Facts {
		if name, ok := strings.CutPrefix(f.Name, "eval."); ok {
			if v, number := f.Value.(float64); number && !f.Withdrawn {
				metrics = append(metrics, cdx.MLPerformanceMetric{Type: name, Value: text(v)})
			}
		}
	}
	if len(sets) > 0 {
		card.ModelParameters.Datasets = &sets
	}
	if len(metrics) > 0 {
		card.QuantitativeAnalysis = &cdx.MLQuantitativeAnalysis{PerformanceMetrics: &metrics}
	}
	return card
}
