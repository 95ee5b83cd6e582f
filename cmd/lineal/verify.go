package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// verifiable is a file for offline verification: a result, its certificate, and optionally the set that it names.
type verifiable struct {
	Network common.Hash `json:"network"`
	quorum.Certified
	Set *quorum.Set `json:"set,omitempty"`
}

func newVerifyCommand() *cobra.Command {
	var setFile, network, setHash, tsa string
	var asJSON bool
	c := &cobra.Command{
		Use:   "verify FILE",
		Short: "Check a certificate or a model's bundle, offline",
		Long: `Checks FILE without any network. FILE is a result with its certificate (as 'lineal infer --out' writes it): more than two thirds of an
operator set's weight must have signed it. Or it is a model's bundle (as 'lineal bundle' writes it): operator sets and handovers, the
checkpoint's certificate, every record's signature and place in the ledger, statuses, chain receipts and time stamp are checked, as the small
program lineal-verify does.

Who the operators are is what you have to trust: give their set with --set, or the set's hash (which every chain's
verifier contract shows) with --set-hash, and the network's id with --network; what is left out is taken from FILE and said so.`,
		Example: "  lineal infer ... --out answer.json\n  lineal verify answer.json --set-hash 0x...\n  lineal verify model.lineal.zip --set-hash 0x...",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if isBundle, err := startsLikeBundle(args[0]); err != nil {
				return err
			} else if isBundle {
				return verifyBundle(c, args[0], bundle.TrustFlags{Set: setHash, Network: network, TSA: tsa}, asJSON)
			}
			v, err := readVerifiable(args[0])
			if err != nil {
				return err
			}
			var unchecked []string
			if setFile != "" {
				if v.Set, err = operatorSet(c.Context(), nil, setFile, 0); err != nil {
					return err
				}
			} else if setHash == "" {
				unchecked = append(unchecked, "the operator set is the file's own: compare its hash with a verifier contract's")
			}
			if v.Set == nil {
				return errors.New("the file has no operator set: give one with --set")
			}
			trust, err := bundle.TrustFlags{Set: setHash, Network: network}.Trust()
			if err != nil {
				return &usageError{err}
			}
			if setHash != "" && trust.Set != v.Set.Hash() {
				return fmt.Errorf("the operator set has the hash %s, you trust %s", v.Set.Hash(), setHash)
			}
			if network != "" {
				v.Network = trust.Network
			} else {
				unchecked = append(unchecked, "the network is the file's own")
			}
			if err := v.Verify(v.Network, v.Set); err != nil {
				return fmt.Errorf("the certificate does not hold: %w", err)
			}
			return printVerified(c, v, unchecked, asJSON)
		},
	}
	c.Flags().StringVar(&setFile, "set", "", "file with the operator set")
	c.Flags().StringVar(&setHash, "set-hash", "", "the set hash that you trust")
	c.Flags().StringVar(&network, "network", "", "the network id that you trust")
	c.Flags().StringVar(&tsa, "tsa", "", "of a bundle: PEM file with roots of time stamping authorities")
	c.Flags().BoolVar(&asJSON, "json", false, "one JSON object")
	return c
}

// startsLikeBundle tells a ZIP archive from JSON. What a name says is a bundle is checked as one, also when its first bytes are damaged.
func startsLikeBundle(path string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	var head [2]byte
	n, _ := io.ReadFull(f, head[:]) // a shorter file is no bundle
	return n == len(head) && string(head[:]) == "PK" || strings.HasSuffix(path, ".zip"), f.Close()
}

func verifyBundle(c *cobra.Command, path string, flags bundle.TrustFlags, asJSON bool) error {
	trust, err := flags.Trust()
	if err != nil {
		return &usageError{err}
	}
	r, err := bundle.VerifyFile(path, trust)
	if err != nil {
		return err
	}
	if err := r.Print(c.OutOrStdout(), asJSON); err != nil {
		return err
	}
	if !r.Valid {
		return errors.New("the bundle does not hold")
	}
	return nil
}

// maxVerifiable bounds a file: the largest set has 4,096 operators of some 300 bytes.
const maxVerifiable = 4 << 20

func readVerifiable(path string) (*verifiable, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxVerifiable {
		return nil, fmt.Errorf("%s has %d bytes, too many for a certificate", path, info.Size())
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var v verifiable
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, fmt.Errorf("%s is neither a bundle nor a result with its certificate: %w", path, err)
	}
	if v.Certificate.Signature == nil {
		return nil, fmt.Errorf("%s has no certificate", path)
	}
	return &v, nil
}

func printVerified(c *cobra.Command, v *verifiable, unchecked []string, asJSON bool) error {
	weight := v.Set.Weight(v.Certificate.Signers)
	if asJSON {
		return writeJSON(c, map[string]any{"valid": true, "requestId": v.Body.RequestID, "model": v.Body.Model, "outputCommitment": v.Body.OutputCommitment,
			"epoch": v.Set.Epoch(), "setHash": v.Set.Hash(), "signedWeight": weight, "totalWeight": v.Set.TotalWeight(), "unchecked": unchecked})
	}
	out := c.OutOrStdout()
	_, err := fmt.Fprintf(out, "valid: %d of %d weight of epoch %d signed\nset      %s\nrequest  %s\nmodel    %s\noutput   %s\n", weight, v.Set.TotalWeight(),
		v.Set.Epoch(), v.Set.Hash(), v.Body.RequestID, v.Body.Model, v.Body.OutputCommitment)
	if err != nil {
		return err
	}
	until := time.Unix(int64(min(v.Set.ValidUntil(), 1<<40)), 0).UTC()
	unchecked = append(unchecked, fmt.Sprintf("time: the set's signatures count until %s", until.Format(time.RFC3339)))
	for _, u := range unchecked {
		if _, err := fmt.Fprintln(out, "not checked:", u); err != nil {
			return err
		}
	}
	return nil
}
