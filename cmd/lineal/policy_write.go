package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

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
