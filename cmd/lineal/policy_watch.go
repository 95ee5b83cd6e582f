package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage"
)

func newPolicyRegisterCommand(f *recordFlags) *cobra.Command {
	c := &cobra.Command{
		Use:   "register FILE",
		Short: "Put a policy into the ledger, so that it can be watched",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			p, err := loadPolicy(c, args[0])
			if err != nil {
				return err
			}
			b, err := p.Document().Canonical()
			if err != nil {
				return err
			}
			s, err := lineage.NewStatement(&lineage.Policy{Name: p.Document().Name, Source: string(b)},
				lineage.NewResource(lineage.KindPolicy, p.Document().Name, lineage.NewDigest(p.ID())))
			if err != nil {
				return err
			}
			fmt.Fprintf(c.ErrOrStderr(), "policy %s\n", lineage.NewDigest(p.ID()))
			return f.send(c, s)
		},
	}
	f.sending(c)
	return c
}

func newPolicyWatchCommand(f *recordFlags) *cobra.Command {
	var file, name string
	var chains []uint
	var maxAge time.Duration
	c := &cobra.Command{
		Use:   "watch MODEL",
		Short: "Ask the operators to keep a policy's verdict on a model current, and to push it to chains",
		Long: `Records that MODEL (a file or a digest) is watched under a registered policy for 90 days, and on which chains contracts use it. Repeat it before
it ends. Changes of the status are pushed to these chains; so is a pass that still holds, every half hour, or in half of --max-age if contracts accept
only younger ones. That counts from whoever recorded the model, and as far as the operators' gas for it goes (relay.renewGas). Contracts can always be
brought the newest status with its proof: 'lineal policy status MODEL --policy P --proof --json'.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, _, err := policyFlag(c, file)
			if err != nil {
				return err
			}
			model, err := thing(lineage.KindModel, args[0])
			if err != nil {
				return err
			}
			w := lineage.Watch{Policy: string(lineage.NewDigest(id)), MaxAge: uint64(maxAge / time.Second)}
			for _, chain := range chains {
				w.Chains = append(w.Chains, uint64(chain))
			}
			if name == "" {
				if name = model.Name; name == "" {
					name = model.SHA256().Short()
				}
			}
			s, err := lineage.NewStatement(&lineage.Registration{Name: name, Watch: []lineage.Watch{w}}, model)
			if err != nil {
				return err
			}
			return f.send(c, s)
		},
	}
	c.Flags().StringVar(&file, "policy", "", "file, ready policy or digest")
	c.Flags().StringVar(&name, "name", "", "name of the model; default: the file's")
	c.Flags().UintSliceVar(&chains, "chain", nil, "chain to push changes to; repeatable")
	c.Flags().DurationVar(&maxAge, "max-age", 0, "how old a pass may be that contracts accept, from 5m on; default: an hour")
	_ = c.MarkFlagRequired("policy") // it is there
	f.sending(c)
	return c
}

func newPolicyStatusCommand(f *recordFlags) *cobra.Command {
	var file string
	var why, proof, asJSON bool
	c := &cobra.Command{
		Use:   "status MODEL",
		Short: "Show what the ledger says of a model under the policies that are watched",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			d, err := lineage.ParseDigest(modelArgument(args[0]))
			if err != nil {
				return usagef("%s is neither a file nor a digest", args[0])
			}
			var list []api.StatusView
			if file == "" {
				if why || proof {
					return usagef("--why and --proof are about one policy: name it with --policy")
				}
				list, err = f.client().Statuses(c.Context(), d.Bytes())
			} else {
				var id common.Hash
				if id, _, err = policyFlag(c, file); err != nil {
					return err
				}
				var v api.StatusView
				v, err = f.client().ModelStatus(c.Context(), d.Bytes(), id, why, proof)
				list = []api.StatusView{v}
			}
			if err != nil {
				return fmt.Errorf("ask %s: %w", f.node, err)
			}
			if asJSON {
				return json.NewEncoder(c.OutOrStdout()).Encode(map[string]any{"statuses": list})
			}
			for i := range list {
				printStatus(c, &list[i])
			}
			if len(list) == 0 {
				fmt.Fprintln(c.OutOrStdout(), "nothing is watched of it; see 'lineal policy watch'")
			}
			return nil
		},
	}
	c.Flags().StringVar(&file, "policy", "", "file, ready policy or digest; all that are watched if empty")
	c.Flags().BoolVar(&why, "why", false, "with the reasons")
	c.Flags().BoolVar(&proof, "proof", false, "with what contracts take as proof (use --json)")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

func printStatus(c *cobra.Command, v *api.StatusView) {
	out := c.OutOrStdout()
	rule := ""
	if v.Status == "failed" {
		rule = " by rule " + v.Rule
		if v.Rule == "" {
			rule = " by rule " + v.FailedRule.Hex()
		}
	}
	fmt.Fprintf(out, "%s %s%s\n  as of ledger size %d, %s", v.Name, v.Status, rule, v.LedgerSize, api.When(v.LedgerTime))
	if v.Status == "passed" {
		fmt.Fprintf(out, ", until %s", api.When(v.ValidUntil))
	}
	if v.Doubted {
		fmt.Fprint(out, "\n  a ban or a revocation is being marked on everything that derives from what it names; nothing can be proved until that is done")
	}
	fmt.Fprintf(out, "\n  policy %s, watched until %s, pushed to chains %v, a pass every %s\n", v.Policy, api.When(v.Watched), v.Chains,
		time.Duration(v.RenewEvery)*time.Second)
	if v.Why != nil {
		printVerdict(c, v.Why)
	}
	if v.Proof != nil {
		fmt.Fprintf(out, "  proved under the policy root of block %d\n", v.Proof.Checkpoint.Height)
	}
}

func newPolicyAffectedCommand(f *recordFlags) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "affected THING",
		Short: "List the earlier answers of everything that derives from a data set, a model or another thing",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			v, err := f.client().Affected(c.Context(), modelArgument(args[0]))
			if err != nil {
				return fmt.Errorf("ask %s: %w", f.node, err)
			}
			out := c.OutOrStdout()
			if asJSON {
				return json.NewEncoder(out).Encode(v)
			}
			fmt.Fprintf(out, "%d answers of %d models derive from %s\n", len(v.Answers), len(v.Models), v.Digest)
			for _, a := range v.Answers {
				fmt.Fprintf(out, "  %s  %s  model %.12s  asked on chain %d by %s, delivered to %v\n", api.When(a.Time), a.RequestID, a.Model.Hex()[2:], a.OriginChainID,
					a.Requester, a.Chains)
			}
			if v.Truncated {
				fmt.Fprintln(out, "there are more")
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}
