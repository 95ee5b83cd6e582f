package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

func newPolicyEvalCommand(f *recordFlags) *cobra.Command {
	var file, at string
	var now uint64
	var asJSON bool
	c := &cobra.Command{
		Use:   "eval MODEL",
		Short: "Ask what a policy says of a model, with reasons; nothing is recorded",
		Long: `Evaluates a policy (a file, a ready policy's name, or the digest of a registered one) on MODEL (a digest, a file, or a name) at a node, as
the operators do. The exit status is 1 if it fails.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, source, err := policyFlag(c, file)
			if err != nil {
				return err
			}
			q := api.EvaluateRequest{Source: source, Model: modelArgument(args[0]), At: at, Now: now}
			if source == "" {
				q.Policy = id
			}
			r, err := f.client().Evaluate(c.Context(), q)
			if err != nil {
				return fmt.Errorf("evaluate at %s: %w", f.node, err)
			}
			if asJSON {
				if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
					return err
				}
			} else {
				printVerdict(c, &r)
			}
			if !r.Passed {
				return errNotOK
			}
			return nil
		},
	}
	c.Flags().StringVar(&file, "policy", "", "file, ready policy or digest")
	c.Flags().StringVar(&at, "at", "", "ledger size to look at; the latest if empty")
	c.Flags().Uint64Var(&now, "now", 0, "time to evaluate at, in seconds since 1970; the ledger's if 0")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	_ = c.MarkFlagRequired("policy") // it is there
	return c
}

func printVerdict(c *cobra.Command, r *policy.Result) {
	out := c.OutOrStdout()
	verdict := "passes"
	if !r.Passed {
		verdict = "fails"
	}
	draft := ""
	if r.Draft {
		draft = " (a draft: do not rely on it)"
	}
	fmt.Fprintf(out, "%s %s %s%s\n", r.Model, verdict, r.Name, draft)
	for _, x := range r.Rules {
		switch {
		case x.Passed:
			fmt.Fprintf(out, "  ok    %s\n", x.ID)
		case x.Waived != "":
			fmt.Fprintf(out, "  waive %s, by decision %s\n", x.ID, x.Waived)
		default:
			fmt.Fprintf(out, "  FAIL  %s: %s\n", x.ID, x.Why)
			if x.Explain != "" {
				fmt.Fprintf(out, "        wanted: %s\n", x.Explain)
			}
			for _, fact := range x.Facts {
				fmt.Fprintf(out, "        %s of %s = %v (%s, by key %.12s, record %s)\n", fact.Name, fact.Subject.Short(), fact.Value, fact.Evidence.Grade,
					strings.TrimPrefix(fact.Evidence.Observer, "sha256:"), fact.Record)
			}
			for _, t := range x.Taints {
				fmt.Fprintf(out, "        %s: %s %s (%s)\n", t.Subject.Short(), t.Kind, t.Reason, t.Record)
			}
		}
	}
	fmt.Fprintf(out, "looked at %d ancestors for %d units; as of %s", r.Ancestors, r.Units, api.When(r.Time))
	if r.Passed {
		fmt.Fprintf(out, ", holds until %s if nothing is recorded", api.When(r.ValidUntil))
	}
	fmt.Fprintln(out)
}
