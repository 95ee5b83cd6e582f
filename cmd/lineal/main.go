// Command lineal is the whole of Lineal in one binary: an operator's node, a devnet, and the tools around them. Each command group
// has a file of its own.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

func main() {
	// A sandbox worker is this program too: this call never returns in one.
	sandbox.Main(inference.Handler{})
	os.Exit(run())
}

// run returns the exit status: 0 done, 1 failed, 2 wrong usage.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// After the first signal the default behaviour is back: a second one ends the program at once.
	context.AfterFunc(ctx, stop)
	err := kernel.EnvError()
	if err == nil {
		err = newRoot().ExecuteContext(ctx)
	}
	var usage *usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &usage):
		fmt.Fprintln(os.Stderr, "lineal:", err)
		return 2
	case errors.Is(err, errNotOK): // the report has said why
	default:
		fmt.Fprintln(os.Stderr, "lineal:", err)
		if errors.Is(err, syscall.ECONNREFUSED) {
			fmt.Fprintln(os.Stderr, "nothing listens there: is it running? 'lineal devnet' runs a whole network on this machine and prints its addresses")
		}
	}
	return 1
}

// strict makes every mistake in a command line a [usageError]: a wrong number of arguments, a flag that is missing, a group's unknown command.
func strict(c *cobra.Command) {
	for _, sub := range c.Commands() {
		strict(sub)
	}
	if !c.Runnable() {
		c.Args, c.SuggestionsMinimumDistance, c.DisableFlagsInUseLine = cobra.ArbitraryArgs, 2, true
		c.RunE = func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			hint := ""
			if similar := c.SuggestionsFor(args[0]); len(similar) > 0 {
				hint = fmt.Sprintf(", did you mean %q?", similar[0])
			}
			return usagef("there is no command %q%s See '%s --help'", args[0], cmp.Or(hint, "."), c.CommandPath())
		}
		return
	}
	if rule := c.Args; rule != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			if err := rule(c, args); err != nil {
				return usagef("%w: the call is '%s'; see '%s --help'", err, c.UseLine(), c.CommandPath())
			}
			return nil
		}
	}
	if c.PreRunE == nil {
		c.PreRunE = func(c *cobra.Command, _ []string) error {
			if err := c.ValidateRequiredFlags(); err != nil {
				return usagef("%w; see '%s --help'", err, c.CommandPath())
			}
			return nil
		}
	}
}

// usageError is a mistake in the command line.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// errNotOK ends a command whose own output says what is wrong.
var errNotOK = errors.New("not ok")

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "lineal",
		Short: "A decentralized oracle network for model outputs and model lineage",
		Long: `Lineal answers two questions for contracts, auditors and the teams who ship models:
which model said this, and where does that model come from?

Try it all on this machine:
  lineal devnet                 four operators, two chains, real models; stays up
  lineal devnet --once          run the demonstration and exit with its status

Run an operator:
  lineal keys new --dir keys    make an operator's keys
  lineal node --config FILE     run a node

Use it:
  lineal record ...             say where data and models come from, signed, in the ledger
  lineal lineage THING          show where a thing comes from
  lineal infer ...              ask a model and verify the answer
  lineal verify ...             check a certificate against an operator set, offline`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usagef("%w; see '%s --help'", err, c.CommandPath())
	})
	root.AddCommand(
		newDevnetCommand(),
		newNodeCommand(),
		newInferCommand(),
		newVerifyCommand(),
		newKeysCommand(),
		newVersionCommand(),
		newBenchCommand(),
		newMLflowCommand(),
		newOpenLineageCommand(),
		newImportCommand(),
		newModelCommand(),
		newArtifactCommand(),
		newSandboxCommand(),
		newContractsCommand(),
		newLedgerCommand(),
		newPolicyCommand(),
		newRecordCommand(),
		newLineageCommand(),
		newReportCommand(),
		newBundleCommand(),
	)
	strict(root)
	return root
}
