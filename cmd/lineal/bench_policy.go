package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/ledger/policybench"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/bundle/bundletest"
)

// policyReport is what bench policy prints.
type policyReport struct {
	policybench.Result
	BundleRecords       int     `json:"bundleRecords"`
	BundleVerifySeconds float64 `json:"bundleVerifySeconds"`
}

// benchBundleRecords is how many records the measured bundle holds.
const benchBundleRecords = 1000

func newBenchPolicyCommand() *cobra.Command {
	var cfg policybench.Config
	var asJSON bool
	c := &cobra.Command{
		Use:   "policy",
		Short: "Measure a verdict over thousands of ancestors, a ban of what many models derive from, and a bundle's verification",
		Long: `Writes signed records through the ledger's own modules into a store, as a node does: a model with many ancestors, and many watched models that
derive from one data set. Then a policy is evaluated on the one, and the data set of the others is banned; blocks are executed until every verdict is
new. A hundred thousand models take some minutes to prepare and about 1 GB below --dir, which is removed at the end.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := os.MkdirTemp(cfg.Dir, "lineal-bench-policy-")
			if err != nil {
				return fmt.Errorf("make a directory for the records: %w", err)
			}
			defer os.RemoveAll(dir) //nolint:errcheck // of no use any more
			cfg.Dir = dir
			told := time.Now()
			cfg.Progress = func(what string, done, of int) {
				if time.Since(told) > 2*time.Second || done == of {
					told = time.Now()
					fmt.Fprintf(cmd.ErrOrStderr(), "%s: %d of %d\n", what, done, of)
				}
			}
			r, err := policybench.Run(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			report := policyReport{Result: *r}
			if err := report.bundle(cmd.Context()); err != nil {
				return fmt.Errorf("measure a bundle: %w", err)
			}
			out := cmd.OutOrStdout()
			if asJSON {
				return json.NewEncoder(out).Encode(report)
			}
			fmt.Fprintf(out, "verdict over %d ancestors: median %.1f ms, %.1f ms when everything is read from the store first; %d units\n", r.Ancestors, r.PolicyMs,
				r.PolicyColdMs, r.PolicyUnits)
			fmt.Fprintf(out, "ban over %d descendants: %.0f evaluations a second (%.0f in a second of one core), in %d blocks of at most %.0f ms\n", r.Descendants,
				r.EvaluationsPerSecond, r.EvaluationsPerCPUSecond, r.BanBlocks, r.BanSlowestMs)
			fmt.Fprintf(out, "bundle of %d records: verified in %.2f s\n", report.BundleRecords, report.BundleVerifySeconds)
			return nil
		},
	}
	c.Flags().IntVar(&cfg.Ancestors, "ancestors", 10_000, "ancestors of the model that is judged")
	c.Flags().IntVar(&cfg.Descendants, "descendants", 100_000, "watched models that a ban reaches")
	c.Flags().IntVar(&cfg.Verdicts, "verdicts", 21, "how many verdicts to measure")
	c.Flags().StringVar(&cfg.Dir, "dir", "", "where to put the store; default: the system's place for temporary files")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

// bundle measures the verification of a bundle from a ledger of its own.
func (r *policyReport) bundle(ctx context.Context) error {
	const epochs = 5 // a chain of handovers, as after some days
	w, err := bundletest.NewWorld(epochs)
	if err != nil {
		return err
	}
	model, statements, err := bundletest.Statements(benchBundleRecords)
	if err != nil {
		return err
	}
	b, err := w.Bundle(model, statements)
	if err != nil {
		return err
	}
	if err := addReports(ctx, b); err != nil { // as 'lineal bundle' does: the verifier makes them again
		return err
	}
	data, err := b.Pack()
	if err != nil {
		return err
	}
	begun := time.Now()
	v := bundle.Verify(data, bundle.Trust{})
	r.BundleVerifySeconds, r.BundleRecords = time.Since(begun).Seconds(), v.Records
	if !v.Valid {
		return errors.New("the bundle does not verify")
	}
	return nil
}
