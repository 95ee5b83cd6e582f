package report

import (
	"strings"

	"github.com/lineal-network/lineal/node/lineage"
)

// question is an item of Annex IV and where its answer is found in the graph.
type question struct {
	number, ask string
	kinds       []lineage.Kind // of the nodes whose facts answer; none: all
	facts       []string       // patterns
	edges       []lineage.EdgeType
}

var (
	aboutData = []lineage.Kind{lineage.KindDataset}
	aboutRun  = []lineage.Kind{lineage.KindRun}
)

// annexIVQuestions are the nine points of Annex IV of Regulation (EU) 2024/1689, in our words.
var annexIVQuestions = []struct {
	number, title string
	questions     []question
}{
	{"1", "General description of the AI system", []question{
		{"1.a", "Intended purpose, provider, and version in relation to earlier ones", nil,
			[]string{"deployment.purpose", "registry.name", "registry.version", "registry.aliases", "model.provider"}, []lineage.EdgeType{lineage.Supersedes}},
		{"1.b", "How it interacts with hardware or software that is not part of it", nil, []string{"deployment.endpoint", "deployment.contract", "deployment.chain"}, nil},
		{"1.c", "Versions of relevant software or firmware, and what updates require", aboutRun, []string{"env.*"}, []lineage.EdgeType{lineage.UsedEnv}},
		{"1.d", "The forms in which it is placed on the market or put into service", nil, []string{"deployment.environment", "deployment.status", "registry.stage"}, []lineage.EdgeType{lineage.DeployedAs, lineage.Registered}},
		{"1.e", "The hardware on which it is intended to run", nil, []string{"deployment.hardware"}, nil},
		{"1.f", "Where it is part of products: their outside, marking and layout", nil, nil, nil},
		{"1.g", "The user interface that deployers are given", nil, nil, nil},
		{"1.h", "Instructions for use", nil, nil, nil},
	}},
	{"2", "Elements of the system and the process of its development", []question{
		{"2.a", "Methods and steps of development, pre-trained systems and third-party tools", nil,
			[]string{"run.builder", "run.invocation", "run.status", "run.started", "run.finished", "tag.*"}, []lineage.EdgeType{lineage.ProducedBy, lineage.DerivedFrom, lineage.UsedCode}},
		{"2.b", "Design: general logic, algorithms, key choices and assumptions, what is optimized for", nil, []string{"param.*", "model.task", "model.architecture"}, nil},
		{"2.c", "Architecture, and the computing resources used to develop, train and test", nil, []string{"model.architecture", "compute.*", "metric.compute*"}, nil},
		{"2.d", "Data: provenance, scope, characteristics, how obtained, selected, labelled, cleaned", aboutData,
			[]string{"dataset.*", "source.*", "licence.*", "consent", "consent.*", "personal-data", "jurisdiction", "collection.*", "article10.*"}, []lineage.EdgeType{lineage.TrainedOn}},
		{"2.e", "Human oversight measures, and technical measures that help to interpret outputs", nil, []string{"approval.role", "oversight.*"}, []lineage.EdgeType{lineage.Approved, lineage.Decided}},
		{"2.f", "Changes to the system and its performance that were determined beforehand", nil, nil, nil},
		{"2.g", "Validation and testing: data, metrics of accuracy and robustness, possibly discriminatory impact, signed logs", nil,
			[]string{"eval.*"}, []lineage.EdgeType{lineage.Evaluated, lineage.EvaluatedOn}},
		{"2.h", "Cybersecurity measures", nil, []string{"signature.*", "security.*"}, nil},
	}},
	{"3", "Monitoring, functioning and control", []question{
		{"3.a", "Capabilities and limits of performance, with accuracy for the persons or groups it is meant for", nil, []string{"eval.*", "article10.h"}, nil},
		{"3.b", "Foreseeable unintended outcomes and sources of risk", nil, []string{"risk.*"}, nil},
		{"3.c", "Human oversight needed, and what helps deployers to interpret outputs", nil, []string{"oversight.*"}, nil},
		{"3.d", "Specifications of input data", nil, []string{"model.input*", "article10.d"}, nil},
	}},
	{"4", "Appropriateness of the performance metrics", []question{
		{"4", "Why these metrics are appropriate for this system", nil, []string{"eval.method"}, nil},
	}},
	{"5", "Risk management", []question{
		{"5", "The risk management system of Article 9", nil, []string{"risk.*"}, nil},
	}},
	{"6", "Changes through the lifecycle", []question{
		{"6", "Relevant changes that the provider made", nil, []string{"supersession.*", "registry.version", "revocation.*"}, []lineage.EdgeType{lineage.Supersedes}},
	}},
	{"7", "Standards", []question{
		{"7", "Harmonised standards applied in full or in part, or other solutions", nil, []string{"standard.*"}, nil},
	}},
	{"8", "EU declaration", []question{
		{"8", "Copy of the EU declaration of Article 47", nil, nil, nil},
	}},
	{"9", "Post-market monitoring", []question{
		{"9", "How performance is evaluated after release, with the plan of Article 72(3)", nil, []string{"monitoring.*"}, nil},
	}},
}

// annexIV fills in the technical documentation.
func annexIV(r *Report, s *story) {
	r.Title = "Technical documentation: the items of Annex IV"
	r.Notice = []string{
		"Annex IV of Regulation (EU) 2024/1689 (the EU AI Act) lists nine points of technical documentation for high-risk AI systems (Article 11). This page shows what the ledger holds on each, and how it is known.",
		"The duties for high-risk systems of Annex III apply from 2 December 2027 (Regulation (EU) 2026/1744). Technical documentation is kept for 10 years (Article 18).",
		"It is evidence, and no judgement: whether a duty is met is for the provider, and those who supervise, to say. Nothing in the Act asks for a ledger.",
	}
	for _, part := range annexIVQuestions {
		section := Section{Number: part.number, Title: part.title, Items: []Item{}}
		for _, q := range part.questions {
			answers := s.facts(nil, "annex-iv."+q.number)
			for i := range answers { // people wrote it for this place: no need to name the fact
				answers[i].Text = strings.TrimPrefix(answers[i].Text, "annex-iv."+q.number+": ")
			}
			section.Items = append(section.Items, item(q.number, q.ask, answers, s.facts(q.kinds, q.facts...), s.relations(q.edges...)))
		}
		r.Sections = append(r.Sections, section)
	}
	r.Charts = append(r.Charts, evidenceChart(r.Sections))
	if c, ok := metricsChart(s); ok {
		r.Charts = append(r.Charts, c)
	}
}

// maxBars bounds a chart's bars to what one can read.
const maxBars = 24

// metricsChart shows evaluation metrics between 0 and 1, as most quality metrics are.
func metricsChart(s *story) (Chart, bool) {
	c := Chart{Title: "Evaluation metrics between 0 and 1, as recorded", Most: 1}
	for _, n := range s.nodes {
		for _, f := range n.Facts {
			name, ok := strings.CutPrefix(f.Name, "eval.")
			v, number := f.Value.(float64)
			if ok && number && !f.Withdrawn && v >= 0 && v <= 1 && len(c.Labels) < maxBars && !strings.HasSuffix(name, ".lower") && !strings.HasSuffix(name, ".upper") {
				c.Labels, c.Values = append(c.Labels, name), append(c.Values, v)
			}
		}
	}
	return c, len(c.Labels) > 0
}
