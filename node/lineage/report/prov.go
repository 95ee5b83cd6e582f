package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

// provDocument is PROV-JSON (a W3C member submission of 2013).
type provDocument struct {
	Prefix            map[string]string         `json:"prefix"`
	Entity            map[string]map[string]any `json:"entity"`
	Activity          map[string]map[string]any `json:"activity"`
	Agent             map[string]map[string]any `json:"agent"`
	Used              map[string]map[string]any `json:"used"`
	WasGeneratedBy    map[string]map[string]any `json:"wasGeneratedBy"`
	WasDerivedFrom    map[string]map[string]any `json:"wasDerivedFrom"`
	WasAttributedTo   map[string]map[string]any `json:"wasAttributedTo"`
	WasAssociatedWith map[string]map[string]any `json:"wasAssociatedWith"`
	WasInfluencedBy   map[string]map[string]any `json:"wasInfluencedBy"`
}

// prov fills in the provenance graph.
func prov(r *Report, s *story) error {
	r.Title = "Provenance (W3C PROV)"
	r.Notice = []string{"The model's ancestry as entities, activities and agents. The JSON form holds PROV-JSON in its field document; 'lineal report --kind prov --format document' writes that alone."}
	doc := provDocument{Prefix: map[string]string{"lineal": "https://lineal.network/ns/prov#", "sha256": "https://lineal.network/sha256/", "key": "https://lineal.network/key/"}}
	for _, m := range []*map[string]map[string]any{&doc.Entity, &doc.Activity, &doc.Agent, &doc.Used, &doc.WasGeneratedBy, &doc.WasDerivedFrom,
		&doc.WasAttributedTo, &doc.WasAssociatedWith, &doc.WasInfluencedBy} {
		*m = map[string]map[string]any{}
	}
	activity := map[lineage.Digest]bool{}
	var entities, activities []Entry
	for _, n := range s.nodes {
		attributes := map[string]any{"prov:label": s.nameOf(n.Digest), "prov:type": "lineal:" + cmp.Or(string(n.Kind), "thing"), "lineal:grade": string(grade(n))}
		into, responsible := doc.Entity, doc.WasAttributedTo
		about, who := "prov:entity", "prov:agent"
		if isActivity(n.Kind) {
			activity[n.Digest] = true
			into, responsible, about = doc.Activity, doc.WasAssociatedWith, "prov:activity"
			for attribute, fact := range map[string]string{"prov:startTime": "run.started", "prov:endTime": "run.finished"} {
				if at, err := time.Parse(time.RFC3339, value(n, fact)); err == nil { // anybody can state anything: PROV takes times only
					attributes[attribute] = at.Format(time.RFC3339)
				}
			}
			activities = append(activities, s.part(n))
		} else {
			entities = append(entities, s.part(n))
		}
		into[provName(n.Digest)] = attributes
		if n.Origin != nil {
			agent := "key:" + lineage.Digest(n.Origin.Observer).Hex()
			doc.Agent[agent] = map[string]any{"prov:type": "lineal:record-key", "lineal:operator": n.Origin.Operator, "lineal:bonded": n.Origin.Bonded}
			responsible["_:by"+n.Digest.Hex()] = map[string]any{about: provName(n.Digest), who: agent}
		}
	}
	for i, e := range s.edges {
		id, from, to := fmt.Sprintf("_:e%d", i), provName(e.From), provName(e.To)
		relation := map[string]any{"lineal:relation": e.Type, "lineal:record": e.Record, "lineal:grade": string(e.Evidence.Grade)}
		switch {
		case activity[e.From] && activity[e.To]:
			relation["prov:influencee"], relation["prov:influencer"] = from, to
			doc.WasInfluencedBy[id] = relation
		case activity[e.From]:
			relation["prov:activity"], relation["prov:entity"] = from, to
			doc.Used[id] = relation
		case activity[e.To]:
			relation["prov:entity"], relation["prov:activity"] = from, to
			doc.WasGeneratedBy[id] = relation
		case lineage.Derives(e.Type):
			relation["prov:generatedEntity"], relation["prov:usedEntity"] = from, to
			doc.WasDerivedFrom[id] = relation
		default:
			relation["prov:influencee"], relation["prov:influencer"] = from, to
			doc.WasInfluencedBy[id] = relation
		}
	}
	b, err := json.Marshal(doc)
	if err != nil {
		return fmt.Errorf("encode PROV: %w", err)
	}
	r.Document = b
	r.Sections = append(r.Sections,
		Section{"1", "Entities", []Item{item("1.1", "Things", entities)}},
		Section{"2", "Activities", []Item{item("2.1", "Runs and acts", activities)}},
		Section{"3", "Relations", []Item{item("3.1", "Derivation and use", s.relations(lineage.TrainedOn, lineage.ProducedBy, lineage.DerivedFrom, lineage.UsedCode,
			lineage.UsedEnv, lineage.Contains, lineage.Evaluated, lineage.EvaluatedOn, lineage.Approved, lineage.DeployedAs, lineage.Registered, lineage.Decided))}})
	r.Charts = append(r.Charts, evidenceChart(r.Sections))
	return nil
}

func isActivity(k lineage.Kind) bool {
	switch k {
	case lineage.KindRun, lineage.KindEvaluation, lineage.KindApproval, lineage.KindDeployment, lineage.KindDecision, lineage.KindRegistration:
		return true
	}
	return false
}

func provName(d lineage.Digest) string { return "sha256:" + d.Hex() }
