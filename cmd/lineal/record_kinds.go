package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/lineage"
)

// This file has a command for each of Lineal's own predicates: what it is called, and which flag is which of its fields.

func (f *recordFlags) newDatasetCommand() *cobra.Command {
	var v lineage.Dataset
	consent := func() *lineage.Consent {
		if v.Consent == nil {
			v.Consent = &lineage.Consent{}
		}
		return v.Consent
	}
	collection := func() *lineage.Collection {
		if v.Collection == nil {
			v.Collection = &lineage.Collection{}
		}
		return v.Collection
	}
	return f.recording(&cobra.Command{
		Use:   "dataset THING",
		Short: "Where a data set comes from, and the right to use it",
		Long: `Records a data set's source, licence, consent, jurisdiction, collection, and the answers that Article 10(2) of the EU AI Act asks for:
  --article10 a=design choices                 --article10 e=availability and suitability
  --article10 b=collection and origin          --article10 f=examination for biases
  --article10 c=preparation (labels, cleaning) --article10 g=measures against biases
  --article10 d=assumptions                    --article10 h=gaps and shortcomings`,
		Example: "  lineal record dataset loans.parquet --name loans-2025 --licence CC-BY-4.0 --consent contract --jurisdiction DE --jurisdiction EU",
	}, &v, &v.Common, lineage.KindDataset, func(fl *fields) {
		fl.text(&v.Name, "name", "name (default: the file's)")
		fl.text(&v.Version, "version", "version")
		fl.text(&v.Description, "description", "what it holds")
		fl.text(&v.Source.URI, "source", "URI where it comes from")
		fl.text(&v.Source.Publisher, "publisher", "who publishes it there")
		fl.text(&v.Licence, "licence", "SPDX expression, such as \"CC-BY-4.0 OR MIT\"; LicenseRef-<name> for one that SPDX does not list")
		fl.text(&v.LicenceURI, "licence-uri", "the licence's text")
		fl.textIn(func() *string { return &consent().Basis }, "consent",
			"ground of use: consent, contract, legal-obligation, public-interest, legitimate-interest, vital-interest, licence, not-personal, none")
		fl.textIn(func() *string { return &consent().Scope }, "consent-scope", "what the consent is for")
		fl.day(func() **time.Time { return &consent().Expires }, "consent-expires", "when it ends; then whatever derives from the data set is tainted")
		fl.words(&v.Jurisdiction, "jurisdiction", "country whose law applies (ISO 3166-1 alpha-2), or EU")
		fl.text(&v.PersonalData, "personal-data", "none, pseudonymised, personal, special-category, unknown")
		fl.textIn(func() *string { return &collection().Method }, "collection", "how it was collected: crawl, survey, sensor, purchase, synthetic, ...")
		fl.textIn(func() *string { return &collection().By }, "collected-by", "organization that collected it; a person only by --commit")
		fl.day(func() **time.Time { return &collection().From }, "collected-from", "when collection began")
		fl.day(func() **time.Time { return &collection().To }, "collected-to", "when it ended")
		fl.each(func(text string) error { return article10(&v, text) }, "article10", "LETTER=TEXT: an answer to a point of Article 10(2)")
		fl.things(&v.DerivedFrom, lineage.KindDataset, "from", "data set that this one was made of: file, directory or digest")
		fl.things(&v.Contains, lineage.KindArtifact, "contains", "a file or shard of it that is known by itself")
		fl.finally(func(args []string) error {
			if v.Name == "" {
				v.Name = strings.TrimSuffix(args[0], "/")
			}
			return nil
		})
	})
}

func article10(v *lineage.Dataset, text string) error {
	letter, answer, ok := strings.Cut(text, "=")
	if !ok || letter == "" {
		return usagef("--article10 %q: want LETTER=TEXT", text)
	}
	if v.Article10 == nil {
		v.Article10 = &lineage.Article10{}
	}
	a := v.Article10
	to, ok := map[string]*string{"a": &a.DesignChoices, "b": &a.CollectionOrigin, "c": &a.Preparation, "d": &a.Assumptions,
		"e": &a.AvailabilitySuited, "f": &a.BiasExamination, "g": &a.BiasMeasures, "h": &a.GapsShortcomings}[letter]
	if !ok {
		return usagef("--article10 %s: the points are a to h", letter)
	}
	*to = answer
	return nil
}

func (f *recordFlags) newModelCommand() *cobra.Command {
	var v lineage.Registration
	return f.recording(&cobra.Command{
		Use:     "model THING",
		Short:   "A model's name in a registry, and the policies to watch for it",
		Example: "  lineal record model model.onnx --name credit-scorer --version 3 --alias champion --watch sha256:...@1,10",
	}, &v, &v.Common, lineage.KindModel, func(fl *fields) {
		fl.text(&v.Name, "name", "registered name")
		fl.text(&v.Version, "version", "version")
		fl.words(&v.Aliases, "alias", "alias, such as champion")
		fl.text(&v.Registry, "registry", "URI of the registry")
		fl.text(&v.Stage, "stage", "stage, such as production")
		fl.each(func(text string) error {
			w, err := watch(text)
			v.Watch = append(v.Watch, w)
			return err
		}, "watch", "POLICY[@CHAIN,...]: keep the model's status under the policy current there")
	})
}

// watch reads POLICY[@CHAIN,...].
func watch(text string) (w lineage.Watch, err error) {
	policy, chains, _ := strings.Cut(text, "@")
	d, err := lineage.ParseDigest(policy)
	if err != nil {
		return w, usagef("--watch %s: want POLICY or POLICY@CHAIN,...; %w", text, err)
	}
	w.Policy = string(d)
	for _, id := range strings.FieldsFunc(chains, func(r rune) bool { return r == ',' }) {
		n, err := strconv.ParseUint(id, 10, 64)
		if err != nil {
			return w, usagef("--watch %s: %q is no chain id", text, id)
		}
		w.Chains = append(w.Chains, n)
	}
	return w, nil
}

func (f *recordFlags) newEvaluationCommand() *cobra.Command {
	var v lineage.Evaluation
	c := f.recording(&cobra.Command{
		Use:     "evaluation THING",
		Short:   "A measurement of a model",
		Example: "  lineal record evaluation model.onnx --dataset holdout.parquet --metric auc=0.91 --metric 'auc[age>60]=0.88' --passed",
	}, &v, &v.Common, lineage.KindModel, func(fl *fields) {
		fl.each(func(text string) error {
			m, err := measured(text)
			v.Metrics = append(v.Metrics, m)
			return err
		}, "metric", "NAME=NUMBER, or NAME[SLICE]=NUMBER for a part of the data")
		fl.each(func(text string) error {
			r, err := thing(lineage.KindDataset, text)
			v.Dataset = &r
			return err
		}, "dataset", "data set that it was measured on: file, directory or digest; the last counts")
		fl.text(&v.Method, "method", "how it was measured")
		fl.text(&v.Evaluator, "evaluator", "program or organization that measured")
		passed := func(p bool) func() { return func() { v.Passed = &p } }
		fl.yes(passed(true), "passed", "it meets the evaluator's own bar")
		fl.yes(passed(false), "failed", "it does not")
	})
	c.MarkFlagsMutuallyExclusive("passed", "failed")
	return c
}

// measured reads NAME=NUMBER or NAME[SLICE]=NUMBER.
func measured(text string) (lineage.Metric, error) {
	name, value, ok := cutLast(text, "=")
	n, err := strconv.ParseFloat(value, 64)
	if !ok || err != nil {
		return lineage.Metric{}, usagef("--metric %q: want NAME=NUMBER or NAME[SLICE]=NUMBER", text)
	}
	if base, slice, ok := strings.Cut(strings.TrimSuffix(name, "]"), "["); ok {
		return lineage.Metric{Name: base, Slice: slice, Value: n}, nil
	}
	return lineage.Metric{Name: name, Value: n}, nil
}

func (f *recordFlags) newApprovalCommand() *cobra.Command {
	v := lineage.Approval{Decision: "approved"}
	return f.recording(&cobra.Command{
		Use:   "approval THING",
		Short: "Approve a model, or reject it",
		Long:  "The approver is whoever holds the record key: two approvers are two keys.",
	}, &v, &v.Common, lineage.KindModel, func(fl *fields) {
		fl.yes(func() { v.Decision = "rejected" }, "reject", "reject instead of approve")
		fl.text(&v.Role, "role", "in which you decide: model-owner, risk, legal, ...")
		fl.text(&v.Scope, "scope", "what for: staging, production, a use case")
		fl.day(func() **time.Time { return &v.Expires }, "expires", "until when it holds")
		fl.text(&v.Reason, "reason", "why")
	})
}

func (f *recordFlags) newDeploymentCommand() *cobra.Command {
	v := lineage.Deployment{Status: "started"}
	return f.recording(&cobra.Command{
		Use:   "deployment THING",
		Short: "A model came into use somewhere, or went out of it",
	}, &v, &v.Common, lineage.KindModel, func(fl *fields) {
		fl.yes(func() { v.Status = "stopped" }, "stop", "it went out of use")
		fl.text(&v.Environment, "environment", "where: production, staging, ...")
		fl.text(&v.Endpoint, "endpoint", "URL at which it answers")
		chain := fl.flags.Uint64("chain", 0, "chain whose contracts use it")
		fl.given("chain", func() error {
			v.ChainID = *chain
			return nil
		})
		fl.text(&v.Contract, "contract", "the contract")
		fl.text(&v.Purpose, "purpose", "the intended purpose")
	})
}

func (f *recordFlags) newSupersessionCommand() *cobra.Command {
	var v lineage.Supersession
	return f.recording(&cobra.Command{
		Use:   "supersession NEW --of OLD",
		Short: "A newer thing takes the place of an older one",
	}, &v, &v.Common, "", func(fl *fields) {
		fl.things(&v.Supersedes, "", "of", "what is superseded: file, directory or digest")
		fl.text(&v.Reason, "reason", "why")
	})
}

func (f *recordFlags) newRevocationCommand() *cobra.Command {
	var v lineage.Revocation
	return f.recording(&cobra.Command{
		Use:   "revocation THING",
		Short: "A thing, or a record, must no longer be relied on",
		Long: `Revokes a thing by file or digest, or a record by its id. Whatever derives from it is tainted. Anyone can revoke anything; policies decide whose
word counts: that of the key which first recorded it, of operators, of named keys. With --lifts, an earlier revocation by the same key is taken
back. Revoking a record of your own withdraws its facts; what it says of descent stays in force, so that nothing can be laundered.`,
	}, &v, &v.Common, "", func(fl *fields) {
		fl.text(&v.Reason, "reason", "licence, consent, security, quality, ban, error, erasure, key-compromise, other")
		fl.text(&v.Detail, "detail", "what happened")
		fl.text(&v.Lifts, "lifts", "id of the revocation that is taken back")
	})
}

func (f *recordFlags) newDecisionCommand() *cobra.Command {
	var v lineage.Decision
	return f.recording(&cobra.Command{
		Use:   "decision THING",
		Short: "A person's decision: to waive a rule, override a status, confirm or reject it",
	}, &v, &v.Common, lineage.KindModel, func(fl *fields) {
		fl.text(&v.Decision, "decision", "waive, override, confirm, reject")
		fl.text(&v.Policy, "policy", "digest of the policy that it is about")
		fl.text(&v.Rule, "rule", "its rule")
		fl.text(&v.Role, "role", "in which you decide")
		fl.text(&v.Reason, "reason", "why")
		fl.day(func() **time.Time { return &v.Expires }, "expires", "until when it holds")
	})
}
