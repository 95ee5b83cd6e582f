package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/artifact/hashbench"
	"github.com/lineal-network/lineal/node/capture/mlflow/proxybench"
	"github.com/lineal-network/lineal/node/lineage/querybench"
)

// lineageReport is what bench lineage prints.
type lineageReport struct {
	*queryResult
	*proxyResult
	*hashResult
}

// The results side by side: their fields have different names.
type (
	queryResult = querybench.Result
	proxyResult = proxybench.Result
	hashResult  = hashbench.Result
)

func newBenchLineageCommand() *cobra.Command {
	var cfg querybench.Config
	var proxy proxybench.Config
	var only []string
	var asJSON bool
	c := &cobra.Command{
		Use:   "lineage",
		Short: "Measure the MLflow proxy, hashing, and questions to a lineage of a million records",
		Long: `Logs batches to an MLflow server directly and through the capture proxy in turns: to --upstream, to a server of its own where LINEAL_PYTHON names
an interpreter that has mlflow, else to the embedded one, bare and with the proxy in its process (it is far faster than MLflow, so capture's share is
larger).

Then it hashes a gigabyte, as capture does, and stores it as an artifact.

Then it writes signed records of training runs through the ledger's own index into a store, as a node does, and asks for the ancestors of models
through 20 steps: some thousand things each. A million records take some minutes and about 3 GB below --dir, which are removed at the end.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := os.MkdirTemp(cfg.Dir, "lineal-bench-lineage-")
			if err != nil {
				return fmt.Errorf("make a directory for the records: %w", err)
			}
			defer os.RemoveAll(dir) //nolint:errcheck // of no use any more
			cfg.Dir, proxy.Dir = dir, dir
			cfg.Progress = func(done, of int) {
				if done%50_000 == 0 || done == of {
					fmt.Fprintf(cmd.ErrOrStderr(), "%d of %d records written\n", done, of)
				}
			}
			var report lineageReport
			if slices.Contains(only, "proxy") {
				if report.proxyResult, err = proxybench.Run(cmd.Context(), proxy); err != nil {
					return fmt.Errorf("measure the proxy: %w", err)
				}
			}
			if slices.Contains(only, "hash") {
				if report.hashResult, err = hashbench.Run(cmd.Context(), filepath.Join(dir, "artifacts"), 0); err != nil {
					return fmt.Errorf("measure hashing: %w", err)
				}
			}
			if slices.Contains(only, "query") {
				if report.queryResult, err = querybench.Run(cmd.Context(), cfg); err != nil {
					return fmt.Errorf("measure questions: %w", err)
				}
			}
			out := cmd.OutOrStdout()
			if asJSON {
				if err := json.NewEncoder(out).Encode(report); err != nil {
					return fmt.Errorf("write the report: %w", err)
				}
				return nil
			}
			if p := report.proxyResult; p != nil {
				fmt.Fprintf(out, "proxy before %s: adds %.2f ms to a call (%.2f ms through, %.2f ms direct), leaves %.0f %% of log-batch (%.0f of %.0f a second)\n",
					p.Upstream, p.ProxyOverheadMs, p.ThroughMs, p.DirectMs, 100*p.ProxyThroughputRatio, p.ThroughPerSecond, p.DirectPerSecond)
			}
			if h := report.hashResult; h != nil {
				fmt.Fprintf(out, "artifacts: hashed at %.2f GB/s a core, stored, which hashes all twice, at %.2f GB/s a core, %.2f GB/s by the clock\n", h.HashGBps, h.PutCoreGBps, h.PutGBps)
			}
			r := report.queryResult
			if r == nil {
				return nil
			}
			fmt.Fprintf(out, "%d records signed, encoded and indexed at %.0f a second\n", r.Records, r.RecordsPerSecond)
			fmt.Fprintf(out, "ancestors through %d steps, %d things and %d edges: median %.1f ms, p95 %.1f ms; taint %.1f ms\n",
				r.Depth, r.Ancestors, r.Edges, r.QueryMs, r.QueryP95Ms, r.TaintMs)
			return nil
		},
	}
	c.Flags().StringSliceVar(&only, "only", []string{"proxy", "hash", "query"}, "what to measure: proxy, hash, query")
	c.Flags().StringVar(&proxy.Upstream, "upstream", "", "URL of an MLflow server to measure the proxy against; it gets some runs")
	c.Flags().IntVar(&cfg.Records, "records", 1_000_000, "how many records to write")
	c.Flags().IntVar(&cfg.Depth, "depth", 20, "steps of each question")
	c.Flags().IntVar(&cfg.Queries, "queries", 200, "how many questions")
	c.Flags().StringVar(&cfg.Dir, "dir", "", "where to put the records; empty: the system's directory for temporary files")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}
