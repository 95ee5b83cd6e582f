package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/contracts/gasbench"
	"github.com/lineal-network/lineal/devnet/chain"
)

// newBenchGasCommand measures what the contracts cost, on an embedded chain or on one that is given.
func newBenchGasCommand() *cobra.Command {
	var rpcURL, keyHex string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "gas",
		Short: "Measure the gas of verifying, delivering and handing over, beside other networks' figures",
		Long: "Deploys the contracts on an embedded chain with Osaka rules, signs with real BLS keys, and prints the gas of whole transactions. " +
			"With --rpc it measures on another chain (anvil, for one) and pays with --key.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			progress := func(step string) { fmt.Fprintln(cmd.ErrOrStderr(), "measuring", step) }
			figures, err := benchGas(cmd.Context(), rpcURL, keyHex, progress)
			if err != nil {
				return err
			}
			if asJSON {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(figures)
			}
			return printGas(cmd.OutOrStdout(), figures)
		},
	}
	cmd.Flags().StringVar(&rpcURL, "rpc", "", "measure on the chain behind this RPC URL instead of an embedded one")
	cmd.Flags().StringVar(&keyHex, "key", "", "hex private key of an account that pays there")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

// benchChainID is the embedded chain's; any id does.
const benchChainID = 31_337

func benchGas(ctx context.Context, rpcURL, keyHex string, progress func(string)) (gasbench.Figures, error) {
	key, err := benchKey(rpcURL, keyHex)
	if err != nil {
		return gasbench.Figures{}, err
	}
	if rpcURL == "" {
		c, err := chain.Start(ctx, chain.Config{ChainID: benchChainID})
		if err != nil {
			return gasbench.Figures{}, fmt.Errorf("start the embedded chain: %w", err)
		}
		defer c.Close()
		rpcURL = c.URL(0)
	}
	client, err := ethclient.DialContext(ctx, rpcURL)
	if err != nil {
		return gasbench.Figures{}, fmt.Errorf("connect to %s: %w", rpcURL, err)
	}
	defer client.Close()
	return gasbench.Run(ctx, client, key, progress)
}

func benchKey(rpcURL, keyHex string) (*ecdsa.PrivateKey, error) {
	switch {
	case rpcURL == "":
		return chain.Key(0), nil
	case keyHex == "":
		return nil, fmt.Errorf("--rpc needs --key, the private key of an account that has some ether there")
	}
	key, err := crypto.HexToECDSA(trimHex(keyHex))
	if err != nil {
		return nil, fmt.Errorf("read --key: %w", err)
	}
	return key, nil
}

func trimHex(s string) string {
	if len(s) > 1 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		return s[2:]
	}
	return s
}

// peer is another network's figure for the like of what a row measures, as published or measured on the same kind of chain.
type peer struct {
	name string
	gas  uint64
}

// printGas prints the table for people. The peers' figures were measured on the same rules: EigenLayer's BN254CertificateVerifier (first
// and cached), Wormhole's core bridge with 13 of 19 guardians, OCR2 with 31 oracles.
func printGas(out io.Writer, f gasbench.Figures) error {
	rows := []struct {
		what   string
		gas    uint64
		target uint64
		peers  []peer
	}{
		{"known aggregate key (cache), n = 64", f.KnownAggregate, 195_000, []peer{{"EigenLayer, n = 64", 188_000}, {"Wormhole, 13 of 19", 162_000}, {"OCR2, n = 31", 177_000}}},
		{"n = 256, 25 absent, first time (cache written)", f.N256Absent25First, 385_000, []peer{{"EigenLayer, first", 2_680_000}}},
		{"n = 256, 25 absent, again", f.N256Absent25Again, 196_000, []peer{{"EigenLayer, cached", 547_000}}},
		{"n = 1024, 102 absent", f.N1024Absent102, 900_000, []peer{{"EigenLayer, first", 10_800_000}, {"EigenLayer, cached", 1_670_000}}},
		{"handover, n = 64, none absent", f.Handover, 340_000, nil},
		{"batch of 256 results stored (feed rounds), each", f.Batch256PerResult, 7_000, nil},
		{"batch of 256 answers settled from escrow, each", f.Batch256Settled, 25_000, nil},
		{"single fulfilment, settled, n = 64", f.Single, 260_000, nil},
		{"inclusion in a ledger of 2^20, to a subtree of 2^16", f.Inclusion2p20, 45_000, nil},
	}
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "whole transaction\tgas\ttarget\tothers (times ours)")
	for _, r := range rows {
		fmt.Fprintf(w, "%s\t%d\t%d\t", r.what, r.gas, r.target)
		for i, p := range r.peers {
			if i > 0 {
				fmt.Fprint(w, "; ")
			}
			fmt.Fprintf(w, "%s %d (%.2f)", p.name, p.gas, float64(p.gas)/float64(r.gas))
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "Osaka rules; %s/%s, %d CPUs (gas does not depend on them)\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	return w.Flush()
}
