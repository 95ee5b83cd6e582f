package main

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/capture/importer"
	"github.com/lineal-network/lineal/node/lineage"
)

// recordingFlags say who signs records and where they go.
type recordingFlags struct {
	data, node, token, records string
}

func (f *recordingFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.data, "data", "lineal-records", "directory for the keys that sign and pay; made on first use")
	c.Flags().StringVar(&f.node, "node", "", "URL of the Lineal node that takes the records, such as http://"+node.DefaultAPIListen)
	c.Flags().StringVar(&f.token, "token", "", "file with the node's admin token: then the node's account pays (default: an own account's free quota)")
	c.Flags().StringVar(&f.records, "records", "", "also write each signed record as a file into this directory; without --node, only that")
}

// open gives the signer and the submitter.
func (f *recordingFlags) open() (*lineage.Signer, lineage.Submitter, error) {
	if f.node == "" && f.records == "" {
		return nil, nil, usagef("say where the records go: --node URL, --records DIR, or both")
	}
	if err := os.MkdirAll(f.data, 0o700); err != nil {
		return nil, nil, err
	}
	signer, err := recordSigner(filepath.Join(f.data, "record-key.pem"))
	if err != nil {
		return nil, nil, err
	}
	remote, err := remoteRecords(f.node, f.token, filepath.Join(f.data, "payer.key"))
	if err != nil {
		return nil, nil, err
	}
	files := &recordFiles{dir: f.records}
	if remote != nil {
		files.next = remote
	}
	return signer, files, nil
}

type importFlags struct {
	recordingFlags
	subject, name, model string
	publicKeys, roots    []string
	ignore               []string
	dry                  bool
}

func newImportCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import FORMAT FILE...",
		Short: "Make lineage records of what other tools have written",
		Long: `Reads files of other tools and records what they say, each fact with its grade: what a file declares stays declared; a model.sig is
verified and kept as its signer's own record.

  modelsig      OpenSSF model signature; --public-key or --certificate-chain says whom to believe
  cyclonedx     CycloneDX ML-BOM (JSON)
  croissant     Croissant description of a data set (JSON-LD)
  huggingface   model or data set card (README.md)
  onnx          an ONNX model's own metadata
  wandb, comet  a webhook's body, saved to a file; 'lineal openlineage serve' takes the calls themselves

A document is about the bytes that it names by digest. Where it names none, say so with --subject: a digest, or a file or directory to hash.
docs/importers.md says which field becomes which fact.`,
		Example: `  lineal import huggingface models/credit/README.md --node http://127.0.0.1:8645
  lineal import modelsig models/credit/model.sig --public-key signer.pem --node http://127.0.0.1:8645
  lineal import croissant titanic.json --records out`,
		Args:      cobra.MinimumNArgs(2),
		ValidArgs: importer.Formats(),
		RunE:      func(c *cobra.Command, args []string) error { return f.run(c, args[0], args[1:]) },
	}
	f.add(c)
	c.Flags().StringVar(&f.subject, "subject", "", "what the document is about: a digest, or a file or directory to hash")
	c.Flags().StringVar(&f.name, "name", "", "the subject's name")
	c.Flags().StringVar(&f.model, "model", "", "modelsig: the signed file or directory (default: where the signature lies)")
	c.Flags().StringSliceVar(&f.publicKeys, "public-key", nil, "modelsig: PEM file with a signer's public key")
	c.Flags().StringSliceVar(&f.roots, "certificate-chain", nil, "modelsig: PEM file with root certificates to trust")
	c.Flags().StringSliceVar(&f.ignore, "ignore", nil, "modelsig: path in the model that may be there unsigned")
	c.Flags().BoolVar(&f.dry, "dry-run", false, "print the statements and record nothing")
	return c
}

func (f *importFlags) options() (o importer.Options, err error) {
	o.Name = f.name
	if f.subject != "" {
		if o.Subject, err = lineage.ParseDigest(f.subject); err != nil {
			if o.Subject, err = importer.DigestPath(f.subject, nil); err != nil {
				return o, usagef("--subject %s is neither a digest nor a file or directory: %w", f.subject, err)
			}
		}
	}
	o.Trust, err = readTrust(f.model, f.publicKeys, f.roots, f.ignore)
	return o, err
}

// readTrust reads the keys and roots that a model signature is checked with.
func readTrust(model string, keyFiles, rootFiles, ignore []string) (t importer.Trust, err error) {
	t.Model, t.Ignore = model, ignore
	for _, path := range keyFiles {
		b, err := os.ReadFile(path)
		if err != nil {
			return t, err
		}
		keys, err := importer.ReadPublicKeys(b)
		if err != nil {
			return t, fmt.Errorf("%s: %w", path, err)
		}
		t.Keys = append(t.Keys, keys...)
	}
	for _, path := range rootFiles {
		b, err := os.ReadFile(path)
		if err != nil {
			return t, err
		}
		certs, err := importer.ReadCertificates(b)
		if err != nil {
			return t, fmt.Errorf("%s: %w", path, err)
		}
		if t.Roots == nil {
			t.Roots = x509.NewCertPool()
		}
		for _, c := range certs {
			t.Roots.AddCert(c)
		}
	}
	return t, nil
}

func (f *importFlags) run(c *cobra.Command, format string, paths []string) error {
	o, err := f.options()
	if err != nil {
		return err
	}
	if f.dry {
		for _, path := range paths {
			got, err := importer.Import(format, path, o)
			if err != nil {
				return err
			}
			if err := printImport(c, got); err != nil {
				return err
			}
		}
		return nil
	}
	signer, to, err := f.open()
	if err != nil {
		return err
	}
	for _, path := range paths {
		got, err := importer.Import(format, path, o)
		if err != nil {
			return err
		}
		for _, note := range got.Notes {
			fmt.Fprintf(c.ErrOrStderr(), "%s: %s\n", path, note)
		}
		for _, st := range got.Statements {
			envelope, err := signer.Sign(st)
			if err != nil {
				return fmt.Errorf("import %s: %w", path, err)
			}
			got.Envelopes = append(got.Envelopes, envelope)
		}
		for _, envelope := range got.Envelopes {
			if err := submitAndSay(c.Context(), c, to, envelope); err != nil {
				return fmt.Errorf("import %s: %w", path, err)
			}
		}
	}
	return nil
}

// submitAndSay records an envelope and prints its id, predicate type and first subject.
func submitAndSay(ctx context.Context, c *cobra.Command, to lineage.Submitter, envelope []byte) error {
	r, err := lineage.ParseEnvelope(envelope)
	if err != nil {
		return err
	}
	id, err := to.Submit(ctx, envelope)
	if err != nil {
		return err
	}
	kind := strings.TrimPrefix(strings.TrimPrefix(r.Statement.PredicateType, "https://"), "lineal.network/attestation/")
	fmt.Fprintf(c.OutOrStdout(), "%s  %s  %s %s\n", id, kind, r.Statement.Subject[0].SHA256(), r.Statement.Subject[0].Name)
	return nil
}

func printImport(c *cobra.Command, got importer.Imported) error {
	out := struct {
		Statements []lineage.Statement `json:"statements,omitempty"`
		Envelopes  []json.RawMessage   `json:"envelopes,omitempty"`
		Notes      []string            `json:"notes,omitempty"`
	}{Statements: got.Statements, Notes: got.Notes}
	for _, e := range got.Envelopes {
		out.Envelopes = append(out.Envelopes, e)
	}
	return writeJSON(c, out)
}
