// Command lineal is the whole of Lineal in one binary: an operator's node, a devnet, and the tools around them. Each command group
// has a file of its own.
package main

import (
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
	}
	return 1
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
	return root
}
