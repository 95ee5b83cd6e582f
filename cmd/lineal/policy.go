package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

func newPolicyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "policy",
		Short: "Write, test, register and watch rules over models' lineage",
		Long: `A policy is a YAML file with rules in CEL over a model and everything that it derives from; docs/policy.md has the words. What is not known
fails. Begin with a ready one, fill in its params, and test it:

  lineal policy list
  lineal policy init two-approvers --out p.yaml       (and p_test.yaml beside it)
  lineal policy test p.yaml
  lineal policy eval MODEL --policy p.yaml            what it says now, with reasons

Then operators keep its verdict on a model current, in the ledger and on the chains where contracts ask for it:

  lineal policy register p.yaml
  lineal policy watch MODEL --policy p.yaml --chain 31337
  lineal policy status MODEL

Regulators and others who publish lists of banned sources make, sign and check them offline: 'lineal policy sources --help'.`,
	}
	f := &recordFlags{}
	c.PersistentFlags().StringVar(&f.node, "node", defaultNode, "a node's interface")
	c.AddCommand(newPolicyListCommand(), newPolicyInitCommand(), newPolicyCheckCommand(), newPolicyTestCommand(), newPolicyEvalCommand(f),
		newPolicyRegisterCommand(f), newPolicyWatchCommand(f), newPolicyStatusCommand(f), newPolicyAffectedCommand(f), newPolicySourcesCommand(f))
	return c
}

// loadPolicy reads a policy from a file; a name without a file is a ready one.
func loadPolicy(c *cobra.Command, path string) (*policy.Program, error) {
	source, err := readInput(c, path)
	if errors.Is(err, fs.ErrNotExist) {
		if ready, _, readyErr := policy.Ready(path); readyErr == nil {
			source, err = ready, nil
		}
	}
	if err != nil {
		return nil, err
	}
	p, err := policy.Load(source)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// policyFlag reads --policy: a file, a ready policy's name, or the digest of a registered one.
func policyFlag(c *cobra.Command, text string) (id common.Hash, source string, err error) {
	if d, err := lineage.ParseDigest(text); err == nil {
		return d.Bytes(), "", nil
	}
	p, err := loadPolicy(c, text)
	if err != nil {
		return common.Hash{}, "", err
	}
	b, err := p.Document().Canonical()
	return p.ID(), string(b), err
}

// modelArgument names a model by the digest of a file, if there is one.
func modelArgument(text string) string {
	if r, err := thing(lineage.KindModel, text); err == nil {
		return string(r.SHA256())
	}
	return text
}
