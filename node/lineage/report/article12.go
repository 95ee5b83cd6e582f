package report

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
)

// article12 fills in the record of events over the model's use.
func article12(r *Report, s *story) {
	r.Title = "Record-keeping: events over the model's lifetime"
	r.Notice = []string{
		"Article 12 of Regulation (EU) 2024/1689 asks that high-risk AI systems allow the automatic recording of events over their lifetime. Logs are kept for at least six months (Articles 19 and 26(6)).",
		"Each event below is a receipt in the ledger: operators with more than two thirds of the stake ran the model on the committed input and got the same output bits. Inputs and outputs are commitments; the data itself stays with those who have it.",
		"It is evidence, and no judgement.",
	}
	receipts := s.in.Receipts
	days, outcomes, requesters := map[string]int{}, map[string]int{}, map[string]int{}
	var first, last uint64
	for i, x := range receipts {
		days[clock(x.Receipt.Time).Format(time.DateOnly)]++
		outcomes[outcomeOf(x.Receipt.Body)]++
		requesters[fmt.Sprintf("%s on chain %d", x.Receipt.Requester, x.Receipt.OriginChainID)]++
		if i == 0 || x.Receipt.Time < first {
			first = x.Receipt.Time
		}
		last = max(last, x.Receipt.Time)
	}
	var period []Entry
	if len(receipts) > 0 {
		period = []Entry{attested(fmt.Sprintf("%d inferences, from %s to %s", len(receipts), when(first), when(last)), 0)}
	}
	r.Sections = append(r.Sections,
		Section{"1", "The period and amount of use", []Item{
			item("1.a", "When and how often the model was used", period),
			item("1.b", "Outcomes", counts(outcomes)),
			item("1.c", "Who asked: accounts and the chains of their requests", counts(requesters)),
		}},
		Section{"2", "Single events", []Item{item("2.a", "Every inference, the latest first, with its place in the ledger", events(receipts))}},
		Section{"3", "Events that point at risks or changes (Article 12(2))", []Item{
			item("3.a", "Revocations, gaps in capture, contradictions", s.facts(nil, "revocation.*", "gap.*"), contradictions(s)),
			item("3.b", "What policies said", statuses(s)),
			item("3.c", "Deployments and decisions", s.facts([]lineage.Kind{lineage.KindDeployment, lineage.KindDecision}, "deployment.*", "decision", "decision.*"), s.relations(lineage.DeployedAs, lineage.Decided)),
		}})
	all := slices.Sorted(maps.Keys(days))
	c := Chart{Title: "Inferences a day (UTC)", Unit: "inferences"}
	if len(all) > maxBars {
		c.Title = fmt.Sprintf("Inferences a day (UTC), the last %d of %d days with any", maxBars, len(all))
	}
	for _, day := range all[max(0, len(all)-maxBars):] {
		c.Labels, c.Values = append(c.Labels, day), append(c.Values, float64(days[day]))
	}
	if len(c.Labels) > 0 {
		r.Charts = append(r.Charts, c)
	}
	r.Charts = append(r.Charts, evidenceChart(r.Sections))
}

// attested is an answer that operators certified: each of them observed it.
func attested(what string, at uint64) Entry {
	return Entry{Text: what, State: State(lineage.Observed), About: "ledger receipts", Leaf: at, Bonded: true, Independent: true}
}

func counts(m map[string]int) (out []Entry) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, attested(fmt.Sprintf("%s: %d", k, m[k]), 0))
	}
	return out
}

func events(receipts []Receipt) (out []Entry) {
	for _, x := range slices.Backward(receipts) {
		b := x.Receipt.Body
		out = append(out, attested(fmt.Sprintf("%s request %s: %s; input %s, output %s, epoch %d", when(x.Receipt.Time), b.RequestID, outcomeOf(b), b.InputCommitment,
			b.OutputCommitment, x.Receipt.Epoch), x.Leaf))
	}
	return out
}

func outcomeOf(b claim.Inference) string {
	if b.Outcome == claim.OutcomeRejected {
		return "rejected: " + b.Reason.String()
	}
	return "answered"
}

func contradictions(s *story) (out []Entry) {
	for _, n := range s.nodes {
		for _, f := range n.Facts {
			if f.Contradicted {
				out = append(out, s.entry(f))
			}
		}
	}
	return out
}

func statuses(s *story) (out []Entry) {
	for _, p := range s.in.Statuses {
		out = append(out, attested(p.String()+validity(p.Status), 0))
	}
	return out
}

// validity says until when a pass stands; nothing else has an end.
func validity(s claim.Status) string {
	if s.Status != claim.StatusPassed {
		return ""
	}
	return ", valid until " + when(s.ValidUntil)
}
