package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/sim"
)

func newBenchSimCommand() *cobra.Command {
	var plan sim.Plan
	var nodes int
	var replay uint64
	var asJSON bool
	c := &cobra.Command{
		Use:   "sim",
		Short: "Run the consensus protocol through simulated networks",
		Long: `Runs whole networks of 4, 7 and 16 weighted operators in simulated time, a schedule for each seed: delays, loss, partitions,
crashes that lose unsynced writes, skewed clocks, changes of the operator set, and up to a third of Byzantine weight. It counts violations of
agreement, validity and accountability, and stalls. A failing seed is printed with a smaller scenario that fails, too; --replay traces one.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			out := cmd.OutOrStdout()
			if replay > 0 {
				r := sim.Trace(sim.Random(replay, nodes, plan.Height), out)
				fmt.Fprintf(out, "seed %d: height %d after %d ms; %s\n", replay, r.Height, r.Time, r.Fault())
				return nil
			}
			r, err := sim.Campaign(cmd.Context(), plan)
			if err != nil {
				return err
			}
			if asJSON {
				if err := json.NewEncoder(out).Encode(r); err != nil {
					return fmt.Errorf("write the report: %w", err)
				}
			} else {
				fmt.Fprintf(out, "%d schedules to height %d and beyond, %.0f a second: %d violations, %d stalls\n",
					r.Seeds, r.Height, r.SchedulesPerSecond, r.Violations, r.Stalls)
				fmt.Fprintf(out, "%d final blocks, %d messages and ticks, %d pieces of evidence against the faulty\n", r.Blocks, r.Steps, r.Evidence)
				for _, f := range r.Failures {
					fmt.Fprintf(out, "seed %d with %d operators: %s\n  shrunk to %+v\n", f.Seed, f.Nodes, f.Fault, f.Shrunk)
				}
			}
			if r.Violations+r.Stalls > 0 {
				return errors.New("the protocol failed in simulation; replay with --replay SEED --nodes N")
			}
			return nil
		},
	}
	c.Flags().IntVar(&plan.Seeds, "seeds", 2000, "how many schedules to run")
	c.Flags().DurationVar(&plan.For, "for", 0, "begin no schedule after this time, whatever --seeds says; 0: no limit")
	c.Flags().Uint64Var(&plan.First, "first", 1, "the first seed")
	c.Flags().Uint64Var(&plan.Height, "height", 10, "blocks that every honest node must finalize in each schedule")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	c.Flags().Uint64Var(&replay, "replay", 0, "trace this seed instead, event by event")
	c.Flags().IntVar(&nodes, "nodes", 4, "with --replay: operators of the network")
	c.SetOut(os.Stdout)
	return c
}
