package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
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
  lineal policy status MODEL`,
	}
	f := &recordFlags{}
	c.PersistentFlags().StringVar(&f.node, "node", defaultNode, "a node's interface")
	c.AddCommand(newPolicyListCommand(), newPolicyInitCommand(), newPolicyCheckCommand(), newPolicyTestCommand(), newPolicyEvalCommand(f),
		newPolicyRegisterCommand(f), newPolicyWatchCommand(f), newPolicyStatusCommand(f), newPolicyAffectedCommand(f), newPolicySourcesCommand(f))
	return c
}

func newPolicyListCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the ready policies",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 4, 2, ' ', 0)
			for _, name := range policy.Library() {
				source, _, err := policy.Ready(name)
				if err != nil {
					return err
				}
				d, err := policy.ParseDocument(source)
				if err != nil {
					return err
				}
				first, _, _ := strings.Cut(strings.TrimSpace(d.Description), ". ")
				fmt.Fprintf(w, "%s\t%s\n", name, strings.TrimSuffix(first, ".")+".")
			}
			return w.Flush()
		},
	}
}

func newPolicyInitCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "init NAME",
		Short: "Write a ready policy and its tests to files of yours",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			source, tests, err := policy.Ready(args[0])
			if err != nil {
				return err
			}
			if out == "" {
				out = args[0] + ".yaml"
			}
			for path, b := range map[string][]byte{out: source, testsBeside(out): tests} {
				file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
				if errors.Is(err, fs.ErrExist) {
					return fmt.Errorf("%s is there already; choose another with --out", path)
				}
				if err != nil {
					return fmt.Errorf("write policy: %w", err)
				}
				if _, err := file.Write(b); err != nil {
					return errors.Join(fmt.Errorf("write policy: %w", err), file.Close())
				}
				if err := file.Close(); err != nil {
					return fmt.Errorf("write policy: %w", err)
				}
			}
			fmt.Fprintf(c.OutOrStdout(), "%s and %s; fill in params, then 'lineal policy test %s'\n", out, testsBeside(out), out)
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", "", "file to write; default: NAME.yaml")
	return c
}

// testsBeside names the tests of a policy's file.
func testsBeside(path string) string {
	for _, ext := range []string{".yaml", ".yml", ".json"} {
		if base, ok := strings.CutSuffix(path, ext); ok {
			return base + "_test.yaml"
		}
	}
	return path + "_test.yaml"
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

func newPolicyCheckCommand() *cobra.Command {
	var canonical, asJSON bool
	c := &cobra.Command{
		Use:   "check FILE",
		Short: "Compile a policy, and print its digest and what it may cost",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			p, err := loadPolicy(c, args[0])
			if err != nil {
				return err
			}
			d, out := p.Document(), c.OutOrStdout()
			if canonical {
				b, err := d.Canonical()
				if err != nil {
					return err
				}
				_, err = out.Write(b)
				return err
			}
			if asJSON {
				return json.NewEncoder(out).Encode(map[string]any{"name": d.Name, "digest": lineage.NewDigest(p.ID()), "id": p.ID(), "draft": d.Draft,
					"environment": p.Environment().Format, "rules": len(d.Rules), "staticCost": p.StaticCost()})
			}
			fmt.Fprintf(out, "%s compiles: %d rules, environment %s\ndigest  %s (on chain %s)\ncost    at most %d over %d ancestors; %d is allowed\n", d.Name, len(d.Rules),
				p.Environment().Format, lineage.NewDigest(p.ID()), p.ID(), p.StaticCost(), policy.MaxClosure, p.Environment().StaticCost)
			if d.Draft {
				fmt.Fprintln(out, "draft   do not rely on it")
			}
			return nil
		},
	}
	c.Flags().BoolVar(&canonical, "canonical", false, "print the canonical source, of which the digest is taken")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

func newPolicyTestCommand() *cobra.Command {
	var tests string
	var asJSON bool
	c := &cobra.Command{
		Use:   "test FILE...",
		Short: "Run the unit tests beside policies",
		Long: `Runs the tests in FILE_test.yaml beside each FILE.yaml: small graphs, and what the policy must say of them. A name without a file is a ready
policy. docs/policy.md describes the format.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			all, ok := map[string][]policy.TestResult{}, true
			for _, path := range args {
				results, err := runPolicyTests(c, path, tests)
				if err != nil {
					return err
				}
				all[path] = results
				for _, r := range results {
					ok = ok && r.OK
					if asJSON {
						continue
					}
					mark := "ok  "
					if !r.OK {
						mark = "FAIL"
					}
					fmt.Fprintf(c.OutOrStdout(), "%s %s: %s\n", mark, path, r.Name)
					if !r.OK {
						fmt.Fprintf(c.OutOrStdout(), "     %s\n", r.Problem)
					}
				}
			}
			if asJSON {
				if err := json.NewEncoder(c.OutOrStdout()).Encode(map[string]any{"ok": ok, "tests": all}); err != nil {
					return err
				}
			}
			if !ok {
				return errNotOK
			}
			return nil
		},
	}
	c.Flags().StringVar(&tests, "tests", "", "file with the tests, if not FILE_test.yaml")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

func runPolicyTests(c *cobra.Command, path, tests string) ([]policy.TestResult, error) {
	p, err := loadPolicy(c, path)
	if err != nil {
		return nil, err
	}
	if tests == "" {
		tests = testsBeside(path)
	}
	suite, err := readInput(c, tests)
	if errors.Is(err, fs.ErrNotExist) {
		if _, ready, readyErr := policy.Ready(path); readyErr == nil {
			suite, err = ready, nil
		}
	}
	if err != nil {
		return nil, err
	}
	results, err := policy.RunSuite(c.Context(), p.Document(), suite)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", tests, err)
	}
	return results, nil
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

func newPolicyEvalCommand(f *recordFlags) *cobra.Command {
	var file, at string
	var now uint64
	var asJSON bool
	c := &cobra.Command{
		Use:   "eval MODEL",
		Short: "Ask what a policy says of a model, with reasons; nothing is recorded",
		Long: `Evaluates a policy (a file, a ready policy's name, or the digest of a registered one) on MODEL (a digest, a file, or a name) at a node, as
the operators do. The exit status is 1 if it fails.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, source, err := policyFlag(c, file)
			if err != nil {
				return err
			}
			q := api.EvaluateRequest{Source: source, Model: modelArgument(args[0]), At: at, Now: now}
			if source == "" {
				q.Policy = id
			}
			r, err := f.client().Evaluate(c.Context(), q)
			if err != nil {
				return fmt.Errorf("evaluate at %s: %w", f.node, err)
			}
			if asJSON {
				if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
					return err
				}
			} else {
				printVerdict(c, &r)
			}
			if !r.Passed {
				return errNotOK
			}
			return nil
		},
	}
	c.Flags().StringVar(&file, "policy", "", "file, ready policy or digest")
	c.Flags().StringVar(&at, "at", "", "ledger size to look at; the latest if empty")
	c.Flags().Uint64Var(&now, "now", 0, "time to evaluate at, in seconds since 1970; the ledger's if 0")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	_ = c.MarkFlagRequired("policy") // it is there
	return c
}

// modelArgument names a model by the digest of a file, if there is one.
func modelArgument(text string) string {
	if r, err := thing(lineage.KindModel, text); err == nil {
		return string(r.SHA256())
	}
	return text
}

func printVerdict(c *cobra.Command, r *policy.Result) {
	out := c.OutOrStdout()
	verdict := "passes"
	if !r.Passed {
		verdict = "fails"
	}
	draft := ""
	if r.Draft {
		draft = " (a draft: do not rely on it)"
	}
	fmt.Fprintf(out, "%s %s %s%s\n", r.Model, verdict, r.Name, draft)
	for _, x := range r.Rules {
		switch {
		case x.Passed:
			fmt.Fprintf(out, "  ok    %s\n", x.ID)
		case x.Waived != "":
			fmt.Fprintf(out, "  waive %s, by decision %s\n", x.ID, x.Waived)
		default:
			fmt.Fprintf(out, "  FAIL  %s: %s\n", x.ID, x.Why)
			if x.Explain != "" {
				fmt.Fprintf(out, "        wanted: %s\n", x.Explain)
			}
			for _, fact := range x.Facts {
				fmt.Fprintf(out, "        %s of %s = %v (%s, by key %.12s, record %s)\n", fact.Name, fact.Subject.Short(), fact.Value, fact.Evidence.Grade,
					strings.TrimPrefix(fact.Evidence.Observer, "sha256:"), fact.Record)
			}
			for _, t := range x.Taints {
				fmt.Fprintf(out, "        %s: %s %s (%s)\n", t.Subject.Short(), t.Kind, t.Reason, t.Record)
			}
		}
	}
	fmt.Fprintf(out, "looked at %d ancestors for %d units; as of %s", r.Ancestors, r.Units, api.When(r.Time))
	if r.Passed {
		fmt.Fprintf(out, ", holds until %s if nothing is recorded", api.When(r.ValidUntil))
	}
	fmt.Fprintln(out)
}

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

func newPolicySourcesCommand(f *recordFlags) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "sources",
		Short: "Show the lists of banned and restricted sources that the operators agree on",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			lists, err := f.client().SourceLists(c.Context())
			if err != nil {
				return fmt.Errorf("ask %s: %w", f.node, err)
			}
			out := c.OutOrStdout()
			if asJSON {
				return json.NewEncoder(out).Encode(map[string]any{"lists": lists})
			}
			for _, l := range lists {
				fmt.Fprintf(out, "%s, serial %d, agreed on %s (leaf %d): %d entries\n", l.URI, l.Serial, api.When(l.Time), l.Leaf, len(l.Entries))
				for _, e := range l.Entries {
					fmt.Fprintf(out, "  %s %s%s%s%s  %s\n", e.Action, e.Digest, e.URIPrefix, e.Licence, e.NamePrefix, e.Reason)
				}
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}
