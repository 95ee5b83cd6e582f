package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/devnet"
	"github.com/lineal-network/lineal/node/ledger/ledgerbench"
	"github.com/lineal-network/lineal/node/ledger/tlog/tlogbench"
)

// ledgerFigures are what `lineal bench ledger` prints. A figure that was not asked for is 0.
type ledgerFigures struct {
	FinalityMs4       float64 `json:"finalityMs4"`
	FinalityMs16      float64 `json:"finalityMs16"`
	ReceiptsPerSecond float64 `json:"receiptsPerSecond"`
	BytesPerReceipt   float64 `json:"bytesPerReceipt"`
	ExecutedPerSecond float64 `json:"executedPerSecond"`
	ExecutedCPUMs     float64 `json:"executedCpuMs"`
	LeavesPerSecond   float64 `json:"leavesPerSecond"`
	InclusionMs       float64 `json:"inclusionMs"`
	InclusionLeaves   uint64  `json:"inclusionLeaves"`
	JoinSeconds       float64 `json:"joinSeconds"`
	JoinLeaves        uint64  `json:"joinLeaves"`
}

// ledgerReport is the figures with the machine that they were taken on.
type ledgerReport struct {
	Machine string `json:"machine"`
	ledgerFigures
}

type ledgerBench struct {
	records, results, executed int
	leaves, joinLeaves         uint64
}

func newBenchLedgerCommand() *cobra.Command {
	var b ledgerBench
	var asJSON bool
	var profile string
	c := &cobra.Command{
		Use:   "ledger",
		Short: "Measure the ordered ledger: finality, receipts, leaves, proofs, joining",
		Long: `Runs real nodes in this process over loopback: stores, guards, libp2p and consensus, all operators sharing this machine.

  finality     from handing a record to one operator to its final block at another, with announced results as load beside it
  receipts     announced results that became receipts on all four operators; and the bytes that all operators sent for each
  executed     the same with real execution: requests to the digit model of a devnet, answered by receipts
  leaves       durable leaves in the tree alone
  inclusion    building one inclusion proof in a large tree
  join         until an operator without data follows a ledger of many receipts

With its defaults it takes several minutes; 0 leaves a part out.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			dir, err := os.MkdirTemp("", "lineal-bench-ledger-")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
			stop, err := startProfile(profile)
			if err != nil {
				return err
			}
			f, err := b.run(cmd.Context(), dir, func(what string) { fmt.Fprintln(cmd.ErrOrStderr(), what+" ...") })
			if err = errors.Join(err, stop()); err != nil {
				return err
			}
			if asJSON {
				return writeJSON(cmd, ledgerReport{machine(), f})
			}
			return f.table(cmd.OutOrStdout())
		},
	}
	c.Flags().IntVar(&b.records, "records", 100, "records whose finality is measured, with 4 operators and half as many with 16")
	c.Flags().IntVar(&b.results, "results", 20_000, "announced results")
	c.Flags().IntVar(&b.executed, "executed", 2_000, "requests with execution")
	c.Flags().Uint64Var(&b.leaves, "leaves", 10_000_000, "leaves of the tree in which proofs are built")
	c.Flags().Uint64Var(&b.joinLeaves, "join", 1_000_000, "leaves of the ledger that is joined")
	c.Flags().StringVar(&profile, "profile", "", profileHelp)
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

// run measures one part after the other.
func (b *ledgerBench) run(ctx context.Context, dir string, progress func(string)) (f ledgerFigures, err error) {
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	in := func(name string) string { return filepath.Join(dir, name) }
	if b.records > 0 {
		for _, n := range []struct {
			operators, records int
			out                *float64
		}{{4, b.records, &f.FinalityMs4}, {16, max(1, b.records/2), &f.FinalityMs16}} {
			progress(fmt.Sprintf("finality with %d operators", n.operators))
			l, err := ledgerbench.Finality(ctx, in(fmt.Sprint("finality", n.operators)), n.operators, n.records)
			if err != nil {
				return f, err
			}
			*n.out = ms(l.Median)
		}
	}
	if b.results > 0 {
		progress("receipts from announced results")
		r, err := ledgerbench.Receipts(ctx, in("receipts"), 4, b.results)
		if err != nil {
			return f, err
		}
		f.ReceiptsPerSecond, f.BytesPerReceipt = r.PerSecond, r.BytesPerReceipt
	}
	if b.executed > 0 {
		progress("receipts with execution")
		r, err := b.execute(ctx, in("devnet"))
		if err != nil {
			return f, err
		}
		f.ExecutedPerSecond, f.ExecutedCPUMs = r.PerSecond, r.CPUMs
	}
	if b.leaves > 0 {
		const perBlock, leafBytes, during = 1024, 512, 5 * time.Second
		progress("leaves in the tree alone")
		if f.LeavesPerSecond, err = tlogbench.Append(ctx, in("leaves"), perBlock, leafBytes, during); err != nil {
			return f, err
		}
		progress(fmt.Sprintf("proofs among %d leaves", b.leaves))
		p, err := tlogbench.Inclusion(ctx, in("proofs"), b.leaves, 1000, nil)
		if err != nil {
			return f, err
		}
		f.InclusionMs, f.InclusionLeaves = ms(p.Median), p.Leaves
	}
	if b.joinLeaves > 0 {
		progress(fmt.Sprintf("joining a ledger of %d leaves", b.joinLeaves))
		j, err := ledgerbench.Join(ctx, in("join"), b.joinLeaves)
		if err != nil {
			return f, err
		}
		f.JoinSeconds, f.JoinLeaves = j.Took.Seconds(), j.Leaves
	}
	return f, nil
}

// execute asks a devnet's digit model by receipt.
func (b *ledgerBench) execute(ctx context.Context, dir string) (f devnet.ExecutedFigures, err error) {
	n, err := devnet.Start(ctx, devnet.Config{Dir: dir, Operators: devnet.MinOperators, Chains: 1, MaxAhead: benchAhead})
	if err != nil {
		return f, err
	}
	defer func() {
		if e := n.Close(); err == nil {
			err = e
		}
	}()
	return n.BenchReceipts(ctx, b.executed)
}

func (f ledgerFigures) table(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "finality, 4 operators\t%.0f ms\n", f.FinalityMs4)
	fmt.Fprintf(w, "finality, 16 operators\t%.0f ms\n", f.FinalityMs16)
	fmt.Fprintf(w, "receipts from announced results\t%.0f a second\n", f.ReceiptsPerSecond)
	fmt.Fprintf(w, "bytes sent for a receipt\t%.0f\n", f.BytesPerReceipt)
	fmt.Fprintf(w, "receipts with execution\t%.0f a second\n", f.ExecutedPerSecond)
	fmt.Fprintf(w, "processor time of one, over all operators\t%.1f ms\n", f.ExecutedCPUMs)
	fmt.Fprintf(w, "durable leaves in the tree alone\t%.0f a second\n", f.LeavesPerSecond)
	fmt.Fprintf(w, "inclusion proof among %d leaves\t%.3f ms\n", f.InclusionLeaves, f.InclusionMs)
	fmt.Fprintf(w, "joining a ledger of %d leaves\t%.1f s\n", f.JoinLeaves, f.JoinSeconds)
	return w.Flush()
}
