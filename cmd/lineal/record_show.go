package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
)

func (f *recordFlags) newShowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "show ID",
		Short: "Show a record: what it says, who signed it, where it is in the ledger",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, err := lineage.ParseDigest(args[0])
			if err != nil {
				return usagef("%w", err)
			}
			v, err := waitFinal(c.Context(), f.client(), id, f.wait)
			if err != nil {
				return err
			}
			if f.json {
				return json.NewEncoder(c.OutOrStdout()).Encode(v)
			}
			r, err := lineage.ParseEnvelope([]byte(v.Envelope))
			if err != nil {
				return fmt.Errorf("the node shows an envelope that does not verify: %w", err)
			}
			out := c.OutOrStdout()
			fmt.Fprintf(out, "record   %s\ntype     %s\nsigned   %s\n", r.ID, r.Statement.PredicateType, strings.Join(r.Signers, "\n         "))
			for _, s := range r.Statement.Subject {
				fmt.Fprintf(out, "subject  %s %s %s\n", s.SHA256(), s.Kind(), s.Name)
			}
			fmt.Fprintf(out, "state    %s\n", v.State)
			if v.Leaf != nil {
				if err := tell(c, v); err != nil {
					return err
				}
			}
			b, err := json.MarshalIndent(r.Statement.Predicate, "", "  ")
			fmt.Fprintln(out, string(b))
			return err
		},
	}
	c.Flags().DurationVar(&f.wait, "wait", 0, "wait at most this long until the record is final")
	c.Flags().BoolVar(&f.json, "json", false, "print one JSON object, with envelope and proof")
	return c
}

func (f *recordFlags) newVerifyRecordCommand() *cobra.Command {
	var pub string
	c := &cobra.Command{
		Use:   "verify ID|FILE",
		Short: "Verify a record's signatures and its proof of inclusion",
		Long: `Verifies an envelope in a file (- for standard input), or a record of the node by its id, then with its proof: the leaf is hashed here and the path
is followed to the root of the checkpoint. Whose checkpoint that is, 'lineal ledger checkpoint' verifies.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			out := c.OutOrStdout()
			var envelope []byte
			var view *api.RecordView
			id, err := lineage.ParseDigest(args[0])
			if err == nil {
				if view, err = f.client().Record(c.Context(), id, 0); err != nil {
					return fmt.Errorf("ask for the record: %w", err)
				}
				envelope = []byte(view.Envelope)
			} else if envelope, err = readInput(c, args[0]); err != nil {
				return err
			}
			envelope = bytes.TrimSuffix(envelope, []byte("\n")) // which editors and 'record --dry-run' add
			if pub != "" {
				if envelope, err = withKeyFile(envelope, pub); err != nil {
					return err
				}
			}
			r, err := lineage.ParseEnvelope(envelope)
			if err != nil {
				return fmt.Errorf("the record does not verify: %w", err)
			}
			if view != nil && r.ID != id {
				return fmt.Errorf("the node answered with another record, %s", r.ID)
			}
			fmt.Fprintf(out, "record %s: %s about %d subjects, signed by %s\n", r.ID, r.Statement.PredicateType, len(r.Statement.Subject), strings.Join(r.Signers, ", "))
			if view == nil {
				fmt.Fprintln(out, "not checked: whether it is in a ledger")
				return nil
			}
			if view.Leaf == nil {
				fmt.Fprintf(out, "not in the ledger yet: %s\n", view.State)
				return errNotOK
			}
			if err := verifyInclusion(view); err != nil {
				return err
			}
			fmt.Fprintf(out, "leaf %d of the tree of size %d, whose checkpoint is\n%s", *view.Leaf, view.Size, view.Checkpoint)
			return nil
		},
	}
	c.Flags().StringVar(&pub, "key", "", "PEM file with the signer's public key, if the envelope does not carry it")
	return c
}

// verifyInclusion follows a record's proof to the root of its checkpoint.
func verifyInclusion(v *api.RecordView) error {
	lines := strings.Split(v.Checkpoint, "\n")
	if len(lines) < 3 {
		return errors.New("the checkpoint is no signed note")
	}
	size, err := strconv.ParseUint(lines[1], 10, 64)
	if err != nil || size != v.Size {
		return fmt.Errorf("the checkpoint is of size %s, the proof of size %d", lines[1], v.Size)
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil {
		return fmt.Errorf("the checkpoint's root: %w", err)
	}
	l := leaf.Record{Time: v.Time, Submitter: common.HexToAddress(v.Submitter), Envelope: []byte(v.Envelope)}
	h := leaf.Hash(l.Encode())
	path := make([][]byte, len(v.Proof))
	for i := range path {
		path[i] = v.Proof[i]
	}
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, *v.Leaf, size, h[:], path, root); err != nil {
		return fmt.Errorf("the proof of inclusion does not hold: %w", err)
	}
	return nil
}

func (f *recordFlags) newExportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export THING",
		Short: "Print the envelopes of all records about a thing, one a line",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			name := args[0]
			if r, err := thing("", name); err == nil {
				name = string(r.SHA256())
			}
			query := url.Values{}
			for {
				page, err := f.client().Records(c.Context(), name, query)
				if err != nil {
					return fmt.Errorf("ask for the records: %w", err)
				}
				for _, info := range page.Records {
					v, err := f.client().Record(c.Context(), info.ID, 0)
					if err != nil {
						return fmt.Errorf("ask for record %s: %w", info.ID, err)
					}
					if r, err := lineage.ParseEnvelope([]byte(v.Envelope)); err != nil || r.ID != info.ID {
						return fmt.Errorf("record %s does not verify: %w", info.ID, errors.Join(err, lineage.ErrSignature))
					}
					fmt.Fprintln(c.OutOrStdout(), v.Envelope)
				}
				if page.Next == nil {
					return nil
				}
				query.Set("from", fmt.Sprint(*page.Next))
			}
		},
	}
	return c
}

func (f *recordFlags) newOpeningCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "opening",
		Short: "Show, check or erase what opens a commitment",
		Args:  cobra.NoArgs,
	}
	c.PersistentFlags().StringVar(&f.openings, "openings", strings.TrimSuffix(defaultKeyFile(), ".pem")+".openings.json", "file that keeps what opens commitments")
	c.AddCommand(&cobra.Command{
		Use:   "show COMMITMENT",
		Short: "Show the value and the salt behind a commitment, for who may see them",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			o, err := f.openOpenings()
			if err != nil {
				return err
			}
			x, err := o.Open(lineage.Commitment(args[0]))
			if err != nil {
				return err
			}
			return json.NewEncoder(c.OutOrStdout()).Encode(x)
		},
	}, &cobra.Command{
		Use:   "check COMMITMENT FILE",
		Short: "Check that an opening, as 'show' prints it, opens a commitment",
		Args:  cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			b, err := readInput(c, args[1])
			if err != nil {
				return err
			}
			var x lineage.Opening
			if err := json.Unmarshal(b, &x); err != nil {
				return fmt.Errorf("opening %s: %w", args[1], err)
			}
			if !lineage.Commitment(args[0]).Opens(x) {
				fmt.Fprintln(c.OutOrStdout(), "it does not open the commitment")
				return errNotOK
			}
			fmt.Fprintf(c.OutOrStdout(), "it opens the commitment: %q\n", x.Value)
			return nil
		},
	}, &cobra.Command{
		Use:   "erase COMMITMENT",
		Short: "Erase what opens a commitment: the value is gone, the ledger keeps a number that says nothing",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			o, err := f.openOpenings()
			if err != nil {
				return err
			}
			if err := o.Erase(lineage.Commitment(args[0])); err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), "erased here; erase it from backups of the file as well")
			return nil
		},
	})
	return c
}
