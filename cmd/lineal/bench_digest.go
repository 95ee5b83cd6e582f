package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/inference/digest"
	"github.com/lineal-network/lineal/node/inference/kernel"
)

// digestReport is what bench digest prints.
type digestReport struct {
	Machine string `json:"machine"`
	Kernel  string `json:"kernel"`
	Threads int    `json:"threads"`
	// Skipped says why nothing was computed.
	Skipped  string         `json:"skipped,omitempty"`
	Expected digest.Sum     `json:"expected"`
	Differ   []string       `json:"differ"` // the entries that are not as expected
	Report   *digest.Report `json:"report,omitempty"`
}

func newBenchDigestCommand() *cobra.Command {
	var level string
	var threads int
	var list, asJSON bool
	cmd := &cobra.Command{
		Use:   "digest",
		Short: "Compute one digest over a fixed set of kernels, operators and models",
		Long: `Computes every kernel at edge shapes and special values, every row of the operator table, and the devnet's models on their samples,
and prints one digest of all results. It must be the same on every machine, at every kernel level, with any number of threads; it is
compared with the one that this version was released with.

The exit status is 0 if it is as expected, or if this machine lacks the level (then the level is named as skipped); 1 if it differs
(then the entries that differ are named) or a computation failed; 2 for a wrong command line.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if threads < 1 {
				return usagef("--threads %d: want at least 1", threads)
			}
			r, err := benchDigest(cmd.Context(), level, threads)
			if err != nil {
				return err
			}
			if asJSON {
				err = json.NewEncoder(cmd.OutOrStdout()).Encode(r)
			} else {
				err = printDigest(cmd.OutOrStdout(), r, list)
			}
			if err == nil && len(r.Differ) > 0 {
				err = errNotOK
			}
			return err
		},
	}
	cmd.Flags().StringVar(&level, "kernel", "", "kernel level: scalar, avx2, avx512 or neon (default the best of this machine)")
	cmd.Flags().IntVar(&threads, "threads", 1, "threads of the engine")
	cmd.Flags().BoolVar(&list, "list", false, "print each entry with its own digest")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

func benchDigest(ctx context.Context, level string, threads int) (digestReport, error) {
	r := digestReport{Threads: threads, Differ: []string{}}
	want, err := digest.Expected()
	if err != nil {
		return r, err
	}
	r.Expected = want.Sum
	if level != "" {
		l, err := kernel.ParseLevel(level)
		if err != nil {
			return r, usagef("--kernel: %w", err)
		}
		if err := kernel.Use(l); err != nil {
			r.Machine, r.Kernel, r.Skipped = machine(), l.String(), err.Error()
			return r, nil
		}
	}
	r.Machine, r.Kernel = machine(), kernel.Current().String()
	given, err := digestModels()
	if err != nil {
		return r, err
	}
	var pool *kernel.Pool
	if threads > 1 {
		pool = kernel.NewPool(threads)
		defer pool.Close()
	}
	got, err := digest.Run(ctx, digest.Options{Pool: pool, Models: given})
	if err != nil {
		return r, err
	}
	r.Report = &got
	if got.Sum != want.Sum {
		r.Differ = append(got.Diff(want), r.Differ...)
	}
	return r, nil
}

// digestModels are the devnet's models with their samples.
func digestModels() ([]digest.Model, error) {
	var out []digest.Model
	for _, m := range models.All() {
		d := digest.Model{Name: m.Name, Bytes: m.Bytes, Input: m.InputName}
		for _, s := range m.Samples {
			row, err := digest.FromSample(s.Shape, s.Data)
			if err != nil {
				return nil, fmt.Errorf("sample of %s: %w", m.Name, err)
			}
			d.Rows = append(d.Rows, row)
		}
		out = append(out, d)
	}
	return out, nil
}

func printDigest(w io.Writer, r digestReport, list bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0) // buffered; Flush reports errors
	if r.Skipped != "" {
		_, _ = fmt.Fprintf(t, "skipped %s: %s\n", r.Kernel, r.Skipped)
		return t.Flush()
	}
	cases := 0
	for _, e := range r.Report.Entries {
		if cases += e.Cases; list {
			_, _ = fmt.Fprintf(t, "%s\t%d cases\t%s\n", e.Name, e.Cases, e.Sum)
		}
	}
	_, _ = fmt.Fprintf(t, "%s, %d threads, %s/%s: %d entries, %d cases\n", r.Kernel, r.Threads, runtime.GOOS, runtime.GOARCH, len(r.Report.Entries), cases)
	if len(r.Differ) > 0 {
		_, _ = fmt.Fprintf(t, "other than expected (%s): %s\n", r.Expected, strings.Join(r.Differ, ", "))
	} else {
		_, _ = fmt.Fprintf(t, "as %s has it on every machine\n", r.Report.Engine)
	}
	_, _ = fmt.Fprintf(t, "digest %s\n", r.Report.Sum)
	return t.Flush()
}
