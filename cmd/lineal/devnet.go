package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet"
)

type devnetFlags struct {
	operators, chains int
	processes, once   bool
	dir, scenario     string
	json              bool
	verbose           bool
}

func newDevnetCommand() *cobra.Command {
	var f devnetFlags
	c := &cobra.Command{
		Use:   "devnet",
		Short: "Run a whole network on this machine",
		Long: `Runs chains, contracts and operators on this machine, has real models answer real questions, and delivers the answers to
contracts on every chain. Afterwards it stays up and says how to use it, until Ctrl-C.

Scenarios (--scenario NAME):
` + scenarioHelp() + `
Everything is on loopback, and the keys of all funded accounts are public: never send real money to them.`,
		Example: `  lineal devnet
  lineal devnet --once --json
  lineal devnet --scenario liar --once
  lineal devnet --operators 7 --chains 3 --processes --data ./my-devnet`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return runDevnet(c.Context(), f, c.OutOrStdout(), c.ErrOrStderr())
		},
	}
	c.Flags().IntVar(&f.operators, "operators", devnet.MinOperators, "how many operators")
	c.Flags().IntVar(&f.chains, "chains", 2, "how many chains")
	c.Flags().BoolVar(&f.processes, "processes", false, "each operator in an OS process of its own")
	c.Flags().StringVar(&f.dir, "data", "", "directory to keep everything in (default: temporary)")
	c.Flags().BoolVar(&f.once, "once", false, "run the demonstration or scenario, then exit with its status")
	c.Flags().StringVar(&f.scenario, "scenario", "", "what to show instead of the demonstration")
	c.Flags().BoolVar(&f.json, "json", false, "print the report as one JSON object on standard output")
	c.Flags().BoolVarP(&f.verbose, "verbose", "v", false, "the operators' logs on standard error")
	c.AddCommand(newDevnetOperatorCommand())
	return c
}

func scenarioHelp() string {
	var b strings.Builder
	for _, s := range devnet.Scenarios[1:] {
		fmt.Fprintf(&b, "  %-10s %s\n", s.Name, s.What)
	}
	return b.String()
}

func runDevnet(ctx context.Context, f devnetFlags, out, progress io.Writer) (err error) {
	scenario, err := devnet.FindScenario(f.scenario)
	if err != nil {
		return &usageError{err}
	}
	cfg := devnet.Config{Operators: f.operators, Chains: f.chains, Processes: f.processes || scenario.Processes, Dir: f.dir, Faults: scenario.Faults,
		BlobsEvery: scenario.BlobsEvery, AnchorEvery: scenario.AnchorEvery, Sources: scenario.Sources, Progress: progress}
	if f.verbose {
		cfg.Logger = slog.New(slog.NewTextHandler(progress, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(progress, format, args...) } // for people; a closed terminal is no failure
	say("lineal devnet: %d operators, %d chains\n", f.operators, f.chains)
	n, err := devnet.Start(ctx, cfg)
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("interrupted while starting")
		}
		return err
	}
	defer func() {
		say("stopping ...\n")
		err = errors.Join(err, n.Close())
	}()
	say("up after %d ms; asking ...\n", n.StartTook.Milliseconds())
	rep, err := n.Play(ctx, scenario)
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("interrupted")
		}
		return err
	}
	if f.json {
		err = rep.JSON(out)
	} else {
		err = rep.Table(out)
	}
	if err != nil {
		return err
	}
	if f.once {
		if !rep.OK {
			return errNotOK
		}
		return nil
	}
	help := out
	if f.json {
		help = progress
	}
	if err := explain(n, help); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

// explain says how to use a devnet that stays up.
func explain(n *devnet.Network, w io.Writer) error {
	var b strings.Builder
	for _, c := range n.Chains {
		fmt.Fprintf(&b, "\nchain %d\n  RPC       %s and %s\n  WebSocket %s\n", c.ID(), c.URL(0), c.URL(1), c.WS(0))
		fmt.Fprintf(&b, "  hub       %s\n  verifier  %s\n", c.Manifest.Address(deploy.InferenceHub), c.Manifest.Address(deploy.CertificateVerifier))
		fmt.Fprintf(&b, "  policies  %s\n  feeds     %s\n  checkpoints %s\n  receiver  %s (example)\n", c.Manifest.Address(deploy.PolicyRegistry),
			c.Manifest.Address(deploy.Feeds), c.Manifest.Address(deploy.Checkpoints), c.Board)
	}
	fmt.Fprintf(&b, "\nnetwork   %s\nregistry  %s, models %s (chain %d)\n", n.Home.NetworkID, n.Home.Address(deploy.OperatorRegistry), n.Home.Address(deploy.ModelRegistry), n.Chains[0].ID())
	for _, o := range n.Operators {
		fmt.Fprintf(&b, "operator %d  %s\n", o.Number, o.URL())
	}
	fmt.Fprintf(&b, "MLflow      export MLFLOW_TRACKING_URI=%s (captured by operator 0)\n", n.MLflowURL())
	key := hex.EncodeToString(crypto.FromECDSA(n.UserKey()))
	fmt.Fprintf(&b, "\nfunded account (public knowledge, devnets only)\n  %s\n  key %s\n", n.User(), key)
	o := n.Operators[0]
	fmt.Fprintf(&b, "\nTry:\n  go run ./cmd/lineal infer --node %s --key %s --model digits --sample 0\n", o.URL(), key)
	fmt.Fprintf(&b, "  go run ./cmd/lineal infer --rpc %s --hub %s --node %s --key %s --model tumour-trees --sample 1 --fee 0.003\n",
		n.Chains[0].URL(0), n.Chains[0].Manifest.Address(deploy.InferenceHub), o.URL(), key)
	token, err := n.WriteAdminToken(o)
	if err != nil {
		return err
	}
	fmt.Fprintf(&b, "\nWith a model of yours:\n  go run ./cmd/lineal model register MODEL.onnx --node %s --token-file %s --rpc %s --models %s --key %s\n", o.URL(), token,
		n.Chains[0].URL(0), n.Home.Address(deploy.ModelRegistry), key)
	b.WriteString("\nCtrl-C stops everything.\n")
	_, err = io.WriteString(w, b.String())
	return err
}

// newDevnetOperatorCommand is an operator's process of a devnet; the devnet starts it.
func newDevnetOperatorCommand() *cobra.Command {
	var dir, fault string
	c := &cobra.Command{
		Use:    "operator",
		Short:  "An operator's process of a devnet (started by the devnet)",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			f := devnet.Fault(fault)
			if err := f.Validate(); err != nil {
				return &usageError{err}
			}
			log := slog.New(slog.NewTextHandler(os.Stderr, nil))
			return devnet.RunOperator(c.Context(), dir, f, log, c.OutOrStdout())
		},
	}
	c.Flags().StringVar(&dir, "dir", "", "the operator's directory")
	c.Flags().StringVar(&fault, "fault", "", "how it misbehaves")
	return c
}
