package main

import (
	"crypto"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/status/feed"
)

// What publishers of lists do, without a node and without a network: a key, a draft, a signature, a check.

const publisherKey = "list-publisher.key"

// publicBeside names the public half of a key's file.
func publicBeside(key string) string {
	return strings.TrimSuffix(key, filepath.Ext(key)) + ".pem"
}

func newSourcesKeyCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "key",
		Short: "Make the key that signs a publisher's lists",
		Long: `Makes an Ed25519 key: the secret half in FILE.key, which stays with you, the public half in FILE.pem, which operators name in their configuration. Tell
them over a way that they trust; whoever has the secret half can ban in your name.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			public := publicBeside(out)
			if public == out {
				return usagef("--out %s: the public half goes into the file of that name that ends with .pem; end the secret half's with .key", out)
			}
			if _, err := os.Stat(public); !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s exists: keys are never overwritten, choose another --out", public)
			}
			key, err := lineage.GenerateSigner()
			if err != nil {
				return err
			}
			if err := key.Save(out); errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s exists: keys are never overwritten, choose another --out", out)
			} else if err != nil {
				return err
			}
			if err := os.WriteFile(public, key.PublicPEM(), 0o644); err != nil {
				return fmt.Errorf("write the public key: %w", err)
			}
			fmt.Fprintf(c.OutOrStdout(), "%s  keep it secret\n%s  for operators: sources[].keys\nkey id %s\n", out, public, key.KeyID())
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", publisherKey, "file for the secret half")
	return c
}

func newSourcesNewCommand() *cobra.Command {
	var uri, publisher, out string
	c := &cobra.Command{
		Use:     "new",
		Short:   "Write the draft of a list, to fill in",
		Example: "  lineal policy sources new --uri https://lists.example/eu.json --publisher \"Example Authority\" --out eu.yaml",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if uri == "" {
				return usagef("--uri is missing: the address at which the signed list will be published; it is the list's name for ever")
			}
			if err := writeNewText(out, feed.Template(uri, publisher)); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "%s; write its entries, then 'lineal policy sources sign %s'\n", out, out)
			return nil
		},
	}
	c.Flags().StringVar(&uri, "uri", "", "where the signed list will be published")
	c.Flags().StringVar(&publisher, "publisher", "", "whose list it is, for people")
	c.Flags().StringVar(&out, "out", "list.yaml", "file to write")
	return c
}

// writeNewText writes a file that is not there yet.
func writeNewText(path string, b []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already; choose another with --out", path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func newSourcesSignCommand() *cobra.Command {
	var keyFile, out string
	var first, dry bool
	c := &cobra.Command{
		Use:   "sign DRAFT.yaml",
		Short: "Sign a draft as the next list of its name",
		Long: `Signs DRAFT.yaml into --out (default: DRAFT.json). If that file is there, it must be your list so far: the new one gets the next serial, names it as its
forerunner and takes its place, so keep the file; operators refuse a list that goes back or follows another. What changes is printed; --dry-run prints it only.
Publish the file as it is, byte for byte, at the list's address; nothing needs to be online for signing.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if out == "" {
				out = strings.TrimSuffix(args[0], filepath.Ext(args[0])) + ".json"
			}
			key, err := lineage.LoadSigner(keyFile)
			if errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%w; make a key with 'lineal policy sources key', or name yours with --key", err)
			}
			if err != nil {
				return err
			}
			source, err := readInput(c, args[0])
			if err != nil {
				return err
			}
			draft, err := feed.ParseDraft(source)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			before, err := signedBefore(out, key, first)
			if err != nil {
				return err
			}
			l, err := draft.Next(before, time.Now())
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			signed, err := feed.Sign(l, key)
			if err != nil {
				return err
			}
			for _, line := range feed.Diff(before, l) {
				fmt.Fprintln(c.OutOrStdout(), line)
			}
			for _, w := range feed.Warnings(l) {
				fmt.Fprintln(c.ErrOrStderr(), "look again:", w)
			}
			if !dry {
				if err := replaceFile(out, signed); err != nil {
					return err
				}
			}
			what := "signed into " + out
			if dry {
				what = "nothing is written"
			}
			fmt.Fprintf(c.OutOrStdout(), "%s, serial %d, %d entries, good until %s, digest %s: %s\n", l.URI, l.Serial, len(l.Entries), l.ValidUntil.Format(time.RFC3339),
				lineage.DigestOf(signed).Short(), what)
			return nil
		},
	}
	c.Flags().StringVar(&keyFile, "key", publisherKey, "the publisher's secret key in PEM")
	c.Flags().StringVar(&out, "out", "", "the signed list: read as the one before, and replaced; default: DRAFT.json")
	c.Flags().BoolVar(&first, "first", false, "begin with serial 1 though there is a file; only for a list that nobody has seen")
	c.Flags().BoolVar(&dry, "dry-run", false, "show what would change, and write nothing")
	return c
}

// signedBefore is the list that a new one follows, nil for none.
func signedBefore(path string, key *lineage.Signer, first bool) (*feed.Opened, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) || first {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the list before: %w", err)
	}
	before, err := feed.Inspect(b, []crypto.PublicKey{key.Public()})
	if err != nil {
		return nil, fmt.Errorf("%s is not the list that this one follows, signed by this key; put the published one there, or choose another --out: %w", path, err)
	}
	return before, nil
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".list-*")
	if err != nil {
		return fmt.Errorf("write list: %w", err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone when it was renamed
	_, err = f.Write(b)
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write list: %w", err)
	}
	return nil
}

// listCheck is what check finds.
type listCheck struct {
	OK      bool         `json:"ok"`
	Reason  string       `json:"reason,omitempty"` // as operators' metric says it
	Problem string       `json:"problem,omitempty"`
	List    *feed.Opened `json:"list,omitempty"`
	Changes []string     `json:"changes,omitempty"`
	Look    []string     `json:"lookAgain,omitempty"`
}

func newSourcesCheckCommand() *cobra.Command {
	var keys []string
	var uri, previous string
	var asJSON bool
	c := &cobra.Command{
		Use:   "check LIST.json",
		Short: "Verify a signed list as operators do, without a network",
		Long: `Verifies signature, form and term of LIST.json, a published list, and that it follows from the one before (--previous). The exit status is 1 if an
operator would refuse it, with the reason under which operators count it (docs/status-feed.md).`,
		Example: "  lineal policy sources check eu.json --key list-publisher.pem --previous published.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var r listCheck
			if err := r.run(c, args[0], keys, uri, previous); err != nil {
				return err
			}
			if asJSON {
				if err := json.NewEncoder(c.OutOrStdout()).Encode(r); err != nil {
					return err
				}
			} else {
				r.print(c, args[0])
			}
			if !r.OK {
				return errNotOK
			}
			return nil
		},
	}
	c.Flags().StringArrayVar(&keys, "key", nil, "the publisher's public key in PEM; repeatable (default "+publicBeside(publisherKey)+")")
	c.Flags().StringVar(&uri, "uri", "", "the list that it must be; default: what it says")
	c.Flags().StringVar(&previous, "previous", "", "the list that was published before")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

// run checks; its error is that of reading files, which says nothing about the list.
func (r *listCheck) run(c *cobra.Command, path string, keyFiles []string, uri, previous string) error {
	if len(keyFiles) == 0 {
		keyFiles = []string{publicBeside(publisherKey)}
	}
	var keys []crypto.PublicKey
	for _, f := range keyFiles {
		k, err := feed.LoadKey(f)
		if err != nil {
			return fmt.Errorf("%w; name the publisher's public key with --key", err)
		}
		keys = append(keys, k)
	}
	b, err := readInput(c, path)
	if err != nil {
		return err
	}
	var before *feed.Opened
	if previous != "" {
		old, err := readInput(c, previous)
		if err != nil {
			return err
		}
		if before, err = feed.Inspect(old, keys); err != nil {
			return fmt.Errorf("the list before, %s: %w", previous, err)
		}
		if uri == "" {
			uri = before.URI
		}
	}
	o, err := feed.Inspect(b, keys)
	if err == nil {
		r.List = o
		if uri == "" {
			uri = o.URI
		}
		_, err = feed.Open(b, keys, uri, time.Now())
	}
	if err == nil && before != nil {
		_, err = o.Follows(feed.Seen{Serial: before.Serial, Digest: before.Digest})
	}
	if err != nil {
		r.Reason, r.Problem = feed.Reason(err), err.Error()
		return nil
	}
	r.OK, r.Look = true, feed.Warnings(o.List)
	if before != nil {
		r.Changes = feed.Diff(before, o.List)
	}
	return nil
}

func (r *listCheck) print(c *cobra.Command, path string) {
	out := c.OutOrStdout()
	if l := r.List; l != nil {
		fmt.Fprintf(out, "%s by %q, serial %d, %s to %s, %d entries, digest %s\n", l.URI, l.Publisher, l.Serial, api.When(uint64(l.Issued.Unix())),
			api.When(uint64(l.ValidUntil.Unix())), len(l.Entries), l.Digest)
		for _, e := range l.Entries {
			fmt.Fprintln(out, " ", feed.Describe(e))
		}
	}
	for _, line := range r.Changes {
		fmt.Fprintln(out, "since the one before:", line)
	}
	for _, line := range r.Look {
		fmt.Fprintln(out, "look again:", line)
	}
	if r.OK {
		fmt.Fprintf(out, "ok: operators who know the key take %s\n", path)
		return
	}
	fmt.Fprintf(out, "REFUSED (%s): %s\n", r.Reason, r.Problem)
}
