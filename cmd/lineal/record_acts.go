package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/lineage"
)

func (f *recordFlags) newEvaluationCommand() *cobra.Command {
	var v lineage.Evaluation
	var metrics []string
	var dataset string
	var passed, failed bool
	c := &cobra.Command{
		Use:     "evaluation THING",
		Short:   "A measurement of a model",
		Example: "  lineal record evaluation model.onnx --dataset holdout.parquet --metric auc=0.91 --metric 'auc[age>60]=0.88' --passed",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			for _, text := range metrics {
				name, value, ok := cutLast(text, "=")
				n, err := strconv.ParseFloat(value, 64)
				if !ok || err != nil {
					return usagef("--metric %q: want NAME=NUMBER or NAME[SLICE]=NUMBER", text)
				}
				m := lineage.Metric{Name: name, Value: n}
				if base, slice, ok := strings.Cut(strings.TrimSuffix(name, "]"), "["); ok {
					m.Name, m.Slice = base, slice
				}
				v.Metrics = append(v.Metrics, m)
			}
			if dataset != "" {
				r, err := thing(lineage.KindDataset, dataset)
				if err != nil {
					return err
				}
				v.Dataset = &r
			}
			if passed || failed {
				v.Passed = &passed
			}
			return f.record(c, &v, &v.Common, lineage.KindModel, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.StringArrayVar(&metrics, "metric", nil, "NAME=NUMBER, or NAME[SLICE]=NUMBER for a part of the data; repeatable")
	fl.StringVar(&dataset, "dataset", "", "data set that it was measured on: file, directory or digest")
	fl.StringVar(&v.Method, "method", "", "how it was measured")
	fl.StringVar(&v.Evaluator, "evaluator", "", "program or organization that measured")
	fl.BoolVar(&passed, "passed", false, "it meets the evaluator's own bar")
	fl.BoolVar(&failed, "failed", false, "it does not")
	c.MarkFlagsMutuallyExclusive("passed", "failed")
	return c
}

func cutLast(text, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}

func (f *recordFlags) newApprovalCommand() *cobra.Command {
	v := lineage.Approval{Decision: "approved"}
	var reject bool
	var expires string
	c := &cobra.Command{
		Use:   "approval THING",
		Short: "Approve a model, or reject it",
		Long:  "The approver is whoever holds the record key: two approvers are two keys.",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			if reject {
				v.Decision = "rejected"
			}
			if expires != "" {
				if v.Expires, err = day("expires", expires); err != nil {
					return err
				}
			}
			return f.record(c, &v, &v.Common, lineage.KindModel, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.BoolVar(&reject, "reject", false, "reject instead of approve")
	fl.StringVar(&v.Role, "role", "", "in which you decide: model-owner, risk, legal, ...")
	fl.StringVar(&v.Scope, "scope", "", "what for: staging, production, a use case")
	fl.StringVar(&expires, "expires", "", "until when it holds")
	fl.StringVar(&v.Reason, "reason", "", "why")
	return c
}

func (f *recordFlags) newDeploymentCommand() *cobra.Command {
	v := lineage.Deployment{Status: "started"}
	var stop bool
	c := &cobra.Command{
		Use:   "deployment THING",
		Short: "A model came into use somewhere, or went out of it",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			if stop {
				v.Status = "stopped"
			}
			return f.record(c, &v, &v.Common, lineage.KindModel, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.BoolVar(&stop, "stop", false, "it went out of use")
	fl.StringVar(&v.Environment, "environment", "", "where: production, staging, ...")
	fl.StringVar(&v.Endpoint, "endpoint", "", "URL at which it answers")
	fl.Uint64Var(&v.ChainID, "chain", 0, "chain whose contracts use it")
	fl.StringVar(&v.Contract, "contract", "", "the contract")
	fl.StringVar(&v.Purpose, "purpose", "", "the intended purpose")
	return c
}

func (f *recordFlags) newSupersessionCommand() *cobra.Command {
	var v lineage.Supersession
	var old []string
	c := &cobra.Command{
		Use:   "supersession NEW --of OLD",
		Short: "A newer thing takes the place of an older one",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			if v.Supersedes, err = appendThings(v.Supersedes, "", old); err != nil {
				return err
			}
			return f.record(c, &v, &v.Common, "", args)
		},
	}
	f.making(c)
	c.Flags().StringArrayVar(&old, "of", nil, "what is superseded: file, directory or digest; repeatable")
	c.Flags().StringVar(&v.Reason, "reason", "", "why")
	return c
}

func (f *recordFlags) newRevocationCommand() *cobra.Command {
	var v lineage.Revocation
	c := &cobra.Command{
		Use:   "revocation THING",
		Short: "A thing, or a record, must no longer be relied on",
		Long: `Revokes a thing by file or digest, or a record by its id. Whatever derives from it is tainted. Anyone can revoke anything; policies decide whose
word counts: that of the key which first recorded it, of operators, of named keys. With --lifts, an earlier revocation by the same key is taken
back. Revoking a record of your own withdraws its facts; what it says of descent stays in force, so that nothing can be laundered.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			return f.record(c, &v, &v.Common, "", args)
		},
	}
	f.making(c)
	c.Flags().StringVar(&v.Reason, "reason", "", "licence, consent, security, quality, ban, error, erasure, key-compromise, other")
	c.Flags().StringVar(&v.Detail, "detail", "", "what happened")
	c.Flags().StringVar(&v.Lifts, "lifts", "", "id of the revocation that is taken back")
	return c
}

func (f *recordFlags) newDecisionCommand() *cobra.Command {
	var v lineage.Decision
	var expires string
	c := &cobra.Command{
		Use:   "decision THING",
		Short: "A person's decision: to waive a rule, override a status, confirm or reject it",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			if expires != "" {
				if v.Expires, err = day("expires", expires); err != nil {
					return err
				}
			}
			return f.record(c, &v, &v.Common, lineage.KindModel, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.StringVar(&v.Decision, "decision", "", "waive, override, confirm, reject")
	fl.StringVar(&v.Policy, "policy", "", "digest of the policy that it is about")
	fl.StringVar(&v.Rule, "rule", "", "its rule")
	fl.StringVar(&v.Role, "role", "", "in which you decide")
	fl.StringVar(&v.Reason, "reason", "", "why")
	fl.StringVar(&expires, "expires", "", "until when it holds")
	return c
}
