package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/devnet"
	"github.com/lineal-network/lineal/node/inference/kernel"
)

func newBenchAttestCommand() *cobra.Command {
	var operators, requests int
	var processes, asJSON bool
	var profile string
	c := &cobra.Command{
		Use:   "attest",
		Short: "Measure inference, certificates and callbacks on a devnet",
		Long: `Starts a devnet and asks the digit model: one by one over HTTP (inference, and what certification adds to it), one by one on an
instant-seal chain (until the receiver was called), and many at once (certified one by one, sustained). All operators share this machine.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if requests < 10 {
				return usagef("--requests %d: fewer than 10 say nothing", requests)
			}
			stop, err := startProfile(profile)
			if err != nil {
				return err
			}
			f, err := benchAttest(c.Context(), operators, requests, processes, c.ErrOrStderr())
			if err = errors.Join(err, stop()); err != nil {
				return err
			}
			out := attestReport{machine(), f}
			if asJSON {
				return writeJSON(c, out)
			}
			return printAttest(c.OutOrStdout(), out)
		},
	}
	c.Flags().IntVar(&operators, "operators", devnet.MinOperators, "how many operators")
	c.Flags().IntVar(&requests, "requests", 200, "requests of each measurement; the sustained one makes five times as many")
	c.Flags().BoolVar(&processes, "processes", false, "each operator in an OS process of its own")
	c.Flags().StringVar(&profile, "profile", "", profileHelp)
	c.Flags().BoolVar(&asJSON, "json", false, "one JSON object")
	return c
}

// attestReport is the figures with the machine that they were taken on.
type attestReport struct {
	Machine string `json:"machine"`
	devnet.AttestFigures
}

// benchAhead lets the chains seal hundreds of blocks without pacing: the bench measures the network, not the wall clock.
const benchAhead = 4 * time.Hour

func benchAttest(ctx context.Context, operators, requests int, processes bool, progress io.Writer) (_ devnet.AttestFigures, err error) {
	n, err := devnet.Start(ctx, devnet.Config{Operators: operators, Processes: processes, MaxAhead: benchAhead, Progress: progress})
	if err != nil {
		return devnet.AttestFigures{}, err
	}
	defer func() { err = errors.Join(err, n.Close()) }()
	return n.BenchAttest(ctx, requests, func(what string) {
		_, _ = fmt.Fprintf(progress, "  measuring: %s\n", what) // for people
	})
}

// machine names this machine in one line.
func machine() string {
	cpu := runtime.GOARCH
	if f, err := os.Open("/proc/cpuinfo"); err == nil {
		for s := bufio.NewScanner(f); s.Scan(); {
			if name, ok := strings.CutPrefix(s.Text(), "model name"); ok {
				cpu = strings.TrimLeft(name, "\t :")
				break
			}
		}
		_ = f.Close() // it was only read
	}
	return fmt.Sprintf("%s, %d cores, %s/%s, %s, kernel %s", cpu, runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version(), strings.ToLower(kernel.Current().String()))
}

func printAttest(w io.Writer, r attestReport) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	row := func(name, target string, values ...any) { // buffered; Flush reports errors
		_, _ = fmt.Fprintf(t, "%s\t%s\t%s\n", name, fmt.Sprint(values...), target)
	}
	_, _ = fmt.Fprintf(t, "%s\n%d operators on this machine, %d requests\n\n", r.Machine, r.Operators, r.Requests)
	two := func(q devnet.Quantiles) string { return fmt.Sprintf("%.1f / %.1f ms", q.P50, q.P95) }
	row("figure (median / 95th)", "target", "measured")
	row("sandboxed inference", "", two(r.InferenceMs))
	row("request to certificate, less inference", "20 ms median", two(r.CertificateOverheadMs))
	row("request to callback", "500 / 1000 ms", two(r.CallbackMs))
	row("certified one by one, sustained", "150/s", fmt.Sprintf("%.0f/s", r.SustainedPerSecond))
	row("processor time of one of them", "", fmt.Sprintf("%.1f ms", r.SustainedCPUMs))
	row("gas of a fulfilment, without callback", "300000", r.GasPerFulfilment)
	row("devnet started in", "10000 ms", fmt.Sprintf("%d ms", r.StartMs))
	row("memory of the idle devnet (sum of PSS)", "400 MiB", fmt.Sprintf("%.0f MiB", r.IdlePSSMiB))
	return t.Flush()
}
