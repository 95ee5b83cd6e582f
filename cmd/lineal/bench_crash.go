package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/devnet"
	"github.com/lineal-network/lineal/node/signer/crashtest"
)

// crashReport is what `lineal bench crash` prints. What was not asked for is 0; Missing counts what both parts miss, Seconds what both took.
type crashReport struct {
	Machine       string   `json:"machine"`
	StoreKills    int      `json:"storeKills"`
	Decisions     int      `json:"decisions"`
	SecondBodies  int      `json:"secondBodies"`
	NodeKills     int      `json:"nodeKills"`
	Records       int      `json:"records"`
	Equivocations int      `json:"equivocations"`
	Missing       int      `json:"missing"`
	Seconds       float64  `json:"seconds"`
	Problems      []string `json:"problems,omitempty"`
	ok            bool
}

type crashBench struct {
	store, nodes int
	seed         uint64
}

func newBenchCrashCommand() *cobra.Command {
	var b crashBench
	var asJSON bool
	c := &cobra.Command{
		Use:   "crash",
		Short: "Kill guards and whole nodes with SIGKILL, and look for what they forgot",
		Long: `Checks that what was acknowledged survives kill -9, and that no operator signs two bodies for one slot afterwards.

  --store N   a process that is only the store and the guard signs as fast as it can, with a new random body for each slot; it is killed at
              a random moment, and started again on the same directory, N times
  --nodes N   a devnet of four operators, each in a process of its own, gets records all the time; one operator after another is killed and
              started again, N times; then every record that was acknowledged must be final, with a proof, at every operator

With its defaults it takes about seven minutes; 0 leaves a part out. The exit status says whether anything is missing.`,
		Example: `  lineal bench crash --store 100 --nodes 0
  lineal bench crash --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if b.store < 0 || b.nodes < 0 || b.store+b.nodes == 0 {
				return usagef("--store and --nodes: at least one of them must be more than 0")
			}
			r, err := b.run(cmd.Context(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if asJSON {
				err = writeJSON(cmd, r)
			} else {
				err = r.table(cmd.OutOrStdout())
			}
			if err == nil && !r.ok {
				err = errNotOK
			}
			return err
		},
	}
	c.Flags().IntVar(&b.store, "store", 1000, "how often a process that is only store and guard is killed")
	c.Flags().IntVar(&b.nodes, "nodes", 30, "how often an operator of a devnet is killed")
	c.Flags().Uint64Var(&b.seed, "seed", 1, "the moments of the kills follow from it")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	c.AddCommand(&cobra.Command{
		Use:    "child",
		Short:  "The process that is killed (started by bench crash)",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE:   func(cmd *cobra.Command, _ []string) error { return crashtest.Child(cmd.InOrStdin(), cmd.OutOrStdout()) },
	})
	return c
}

func (b *crashBench) run(ctx context.Context, progress io.Writer) (r crashReport, err error) {
	begun := time.Now()
	r = crashReport{Machine: machine(), ok: true}
	dir, err := os.MkdirTemp("", "lineal-bench-crash-")
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if b.store > 0 {
		if err := b.killGuards(ctx, dir, progress, &r); err != nil {
			return r, err
		}
	}
	if b.nodes > 0 {
		if err := b.killNodes(ctx, progress, &r); err != nil {
			return r, err
		}
	}
	r.Seconds = time.Since(begun).Round(100 * time.Millisecond).Seconds()
	return r, nil
}

func (b *crashBench) killGuards(ctx context.Context, dir string, progress io.Writer, r *crashReport) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	const told = 100 // kills between two lines of progress
	s, err := crashtest.Run(ctx, crashtest.Config{Dir: dir, Kills: b.store, Seed: b.seed, Command: []string{self, "bench", "crash", "child"},
		Done: func(kill int) {
			if kill%told == 0 {
				fmt.Fprintf(progress, "%d of %d guards killed\n", kill, b.store)
			}
		}})
	if err != nil {
		return err
	}
	r.StoreKills, r.Decisions, r.SecondBodies = s.Kills, s.Decisions, s.SecondBodies
	r.Missing += s.Missing
	r.Problems = append(r.Problems, s.Problems...)
	r.ok = r.ok && s.OK()
	return nil
}

func (b *crashBench) killNodes(ctx context.Context, progress io.Writer, r *crashReport) (err error) {
	n, err := devnet.Start(ctx, devnet.Config{Operators: devnet.MinOperators, Chains: 1, Processes: true, Progress: progress})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.Close()) }()
	c, err := n.BenchCrash(ctx, b.nodes, b.seed, func(kill, records int) {
		fmt.Fprintf(progress, "%d of %d nodes killed, %d records acknowledged\n", kill, b.nodes, records)
	})
	if err != nil {
		return err
	}
	r.NodeKills, r.Records, r.Equivocations = c.Kills, c.Records, c.Equivocations
	r.Missing += c.Missing
	r.Problems = append(r.Problems, c.Problems...)
	r.ok = r.ok && c.OK()
	return nil
}

func (r crashReport) table(out io.Writer) error {
	if r.StoreKills > 0 {
		fmt.Fprintf(out, "guards killed       %d, with %d decisions acknowledged\n", r.StoreKills, r.Decisions)
		fmt.Fprintf(out, "second bodies       %d\n", r.SecondBodies)
	}
	if r.NodeKills > 0 {
		fmt.Fprintf(out, "nodes killed        %d, with %d records acknowledged\n", r.NodeKills, r.Records)
		fmt.Fprintf(out, "equivocations       %d\n", r.Equivocations)
	}
	fmt.Fprintf(out, "missing             %d\n", r.Missing)
	for _, p := range r.Problems {
		fmt.Fprintf(out, "PROBLEM: %s\n", p)
	}
	_, err := fmt.Fprintf(out, "took                %.0f s\n", r.Seconds)
	return err
}
