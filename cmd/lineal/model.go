package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/capture/importer"
	"github.com/lineal-network/lineal/node/lineage"
)

func newModelCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "model",
		Short: "Check and register models, sign and describe them, write properties into them",
		Long: `Works on model files and directories; offline, except for register.

  lineal model check FILE       can the engine run it, what does it take and give?
  lineal model register FILE    store it at a node and register it on the home chain, so that it can be asked
  lineal model digest PATH      the identity of a file or directory
  lineal model sign PATH        write an OpenSSF model signature (model.sig)
  lineal model verify PATH      check one
  lineal model bom PATH         write a CycloneDX ML-BOM
  lineal model props FILE       an ONNX file's metadata
  lineal model embed FILE       write metadata into an ONNX file, without touching its weights`,
	}
	c.AddCommand(newModelCheckCommand(), newModelRegisterCommand(), newModelDigestCommand(), newModelSignCommand(), newModelVerifyCommand(), newModelBOMCommand(), newModelPropsCommand(), newModelEmbedCommand())
	return c
}

func newModelDigestCommand() *cobra.Command {
	var ignore []string
	c := &cobra.Command{
		Use:   "digest PATH",
		Short: "Print the identity of a file (SHA-256) or directory (root of its OpenSSF manifest)",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			d, err := importer.DigestPath(args[0], importer.Ignoring(append([]string{"model.sig"}, ignore...)))
			if err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), d)
			return nil
		},
	}
	c.Flags().StringSliceVar(&ignore, "ignore", nil, "path to leave out, beside git's own files and model.sig")
	return c
}

func newModelSignCommand() *cobra.Command {
	var key, out string
	var chain, ignore []string
	c := &cobra.Command{
		Use:   "sign PATH --key FILE",
		Short: "Sign a model file or directory as OpenSSF model signing v1.0",
		Long: `Writes a Sigstore bundle over the digests of all files, as OpenSSF's model_signing tool does; that tool verifies it, and so does this
one. Keys are on P-256 or P-384. Git's own files and the signature itself are left out.`,
		Example: "  openssl ecparam -name prime256v1 -genkey -noout -out key.pem\n  lineal model sign models/credit --key key.pem",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if key == "" {
				return usagef("--key is missing: a PEM file with an EC private key")
			}
			signer, err := readECKey(key)
			if err != nil {
				return err
			}
			var certs []*x509.Certificate
			for _, path := range chain {
				b, err := os.ReadFile(path)
				if err != nil {
					return err
				}
				more, err := importer.ReadCertificates(b)
				if err != nil {
					return fmt.Errorf("%s: %w", path, err)
				}
				certs = append(certs, more...)
			}
			target := signaturePath(args[0], out)
			if rel, err := filepath.Rel(args[0], target); err == nil && filepath.IsLocal(rel) {
				ignore = append(ignore, rel)
			}
			sig, err := importer.SignModel(args[0], signer, certs, ignore)
			if err != nil {
				return err
			}
			if err := os.WriteFile(target, sig, 0o644); err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), target)
			return nil
		},
	}
	c.Flags().StringVar(&key, "key", "", "PEM file with the EC private key")
	c.Flags().StringSliceVar(&chain, "certificate", nil, "PEM file with the key's certificate, then its issuers")
	c.Flags().StringSliceVar(&ignore, "ignore", nil, "path in the model that is not signed")
	c.Flags().StringVar(&out, "out", "", "where to write the signature (default: model.sig in the directory, or beside the file)")
	return c
}

func signaturePath(model, out string) string {
	if out != "" {
		return out
	}
	if info, err := os.Stat(model); err == nil && info.IsDir() {
		return filepath.Join(model, "model.sig")
	}
	return filepath.Join(filepath.Dir(model), "model.sig")
}

func readECKey(path string) (crypto.Signer, error) {
	b, err := readPrivate(path)
	if err != nil {
		return nil, err
	}
	for block, rest := pem.Decode(b); block != nil; block, rest = pem.Decode(rest) {
		var key any
		switch block.Type {
		case "EC PRIVATE KEY":
			key, err = x509.ParseECPrivateKey(block.Bytes)
		case "PRIVATE KEY":
			key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
		default:
			continue // such as EC PARAMETERS, which openssl puts before the key
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if ec, ok := key.(*ecdsa.PrivateKey); ok {
			return ec, nil
		}
		return nil, fmt.Errorf("%s holds a %T; models are signed with EC keys on P-256 or P-384", path, key)
	}
	return nil, fmt.Errorf("%s holds no unencrypted private key in PEM", path)
}

func newModelVerifyCommand() *cobra.Command {
	var signature string
	var keys, roots, ignore []string
	c := &cobra.Command{
		Use:   "verify PATH",
		Short: "Check an OpenSSF model signature against a model",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			path := signaturePath(args[0], signature)
			sig, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if rel, err := filepath.Rel(args[0], path); err == nil && filepath.IsLocal(rel) {
				ignore = append(ignore, rel)
			}
			trust, err := readTrust(args[0], keys, roots, ignore)
			if err != nil {
				return err
			}
			v, err := importer.VerifyModel(sig, trust)
			if err != nil {
				return err
			}
			id, err := lineage.KeyID(v.Key)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "valid: %s %s, %d files, signed by key %s", v.Name, v.Root, len(v.Files), id)
			if v.Signer != "" {
				fmt.Fprintf(c.OutOrStdout(), " of %s", v.Signer)
			}
			fmt.Fprintln(c.OutOrStdout())
			return nil
		},
	}
	c.Flags().StringVar(&signature, "signature", "", "the signature (default: model.sig in the directory, or beside the file)")
	c.Flags().StringSliceVar(&keys, "public-key", nil, "PEM file with a signer's public key")
	c.Flags().StringSliceVar(&roots, "certificate-chain", nil, "PEM file with root certificates to trust")
	c.Flags().StringSliceVar(&ignore, "ignore", nil, "path in the model that may be there unsigned")
	return c
}

func newModelBOMCommand() *cobra.Command {
	var m importer.Model
	var datasets, bases, metrics []string
	c := &cobra.Command{
		Use:   "bom PATH",
		Short: "Write a CycloneDX ML-BOM (1.6) of a model",
		Long:  `Parts are NAME, NAME=DIGEST or NAME=DIGEST=LICENCE; metrics are NAME=VALUE.`,
		Example: `  lineal model bom credit.onnx --name credit --version 3 --licence Apache-2.0 --dataset loans=sha256:...=CC-BY-4.0 --metric auc=0.91 > bom.json
  lineal import cyclonedx bom.json --node http://127.0.0.1:8645`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var err error
			if m.Digest, err = importer.DigestPath(args[0], importer.Ignoring([]string{"model.sig"})); err != nil {
				return err
			}
			if m.Name == "" {
				m.Name = filepath.Base(args[0])
			}
			if m.Datasets, err = parseParts(datasets); err != nil {
				return err
			}
			if m.BaseModels, err = parseParts(bases); err != nil {
				return err
			}
			for _, text := range metrics {
				name, value, ok := strings.Cut(text, "=")
				if !ok {
					return usagef("--metric %s: want NAME=VALUE", text)
				}
				m.Metrics = append(m.Metrics, importer.Metric{Name: name, Value: value})
			}
			if m.Licence != "" {
				if err := lineage.CheckLicence(m.Licence); err != nil {
					return usagef("--licence: %w", err)
				}
			}
			bom, err := importer.NewBOM(m)
			if err != nil {
				return err
			}
			return writeJSON(c, bom)
		},
	}
	c.Flags().StringVar(&m.Name, "name", "", "the model's name (default: the file's)")
	c.Flags().StringVar(&m.Version, "version", "", "its version")
	c.Flags().StringVar(&m.Licence, "licence", "", "its licence, an SPDX expression")
	c.Flags().StringVar(&m.Task, "task", "", "what it is for, such as tabular-classification")
	c.Flags().StringVar(&m.Architecture, "architecture", "", "its architecture")
	c.Flags().StringArrayVar(&datasets, "dataset", nil, "data set that it was trained on")
	c.Flags().StringArrayVar(&bases, "base-model", nil, "model that it was made of")
	c.Flags().StringArrayVar(&metrics, "metric", nil, "measured performance")
	return c
}

func parseParts(texts []string) (out []importer.Part, err error) {
	for _, text := range texts {
		name, rest, _ := strings.Cut(text, "=")
		digest, licence, _ := strings.Cut(rest, "=")
		p := importer.Part{Name: name, Licence: licence}
		if digest != "" {
			if p.Digest, err = lineage.ParseDigest(digest); err != nil {
				return nil, usagef("%s: %w", text, err)
			}
		}
		if licence != "" {
			if err := lineage.CheckLicence(licence); err != nil {
				return nil, usagef("%s: %w", text, err)
			}
		}
		out = append(out, p)
	}
	return out, nil
}

func newModelPropsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "props FILE",
		Short: "Print an ONNX file's metadata_props",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			props, err := importer.ReadProps(args[0])
			if err != nil {
				return err
			}
			for _, k := range slices.Sorted(maps.Keys(props)) {
				fmt.Fprintf(c.OutOrStdout(), "%s=%s\n", k, props[k])
			}
			return nil
		},
	}
}

func newModelEmbedCommand() *cobra.Command {
	var out string
	var props, records []string
	c := &cobra.Command{
		Use:   "embed FILE --out FILE",
		Short: "Write metadata_props into an ONNX file, without touching its weights",
		Long: `Copies the model and sets properties in the copy; every other byte stays as it is. The same call gives the same file. The new file has another
digest: embed before you register, sign and record it. --record names lineage records that speak of the model's origin (of its run, data
and evaluation): whoever has the file can look them up.`,
		Example: "  lineal model embed credit.onnx --out credit-3.onnx --record sha256:... --prop lineal.bins=...",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if out == "" {
				return usagef("--out is missing: the file to write")
			}
			set := map[string]string{}
			for _, text := range props {
				k, v, ok := strings.Cut(text, "=")
				if !ok {
					return usagef("--prop %s: want KEY=VALUE; an empty value removes the property", text)
				}
				set[k] = v
			}
			if len(records) > 0 {
				for _, r := range records {
					if !lineage.Digest(r).Valid() {
						return usagef("--record %s: want a record's id, sha256:<64 hex digits>", r)
					}
				}
				slices.Sort(records)
				set[importer.PropRecords] = strings.Join(slices.Compact(records), ",")
			}
			if len(set) == 0 {
				return usagef("nothing to embed: name properties with --prop or records with --record")
			}
			if err := importer.EmbedProps(c.Context(), args[0], out, set); err != nil {
				return err
			}
			d, err := importer.DigestPath(out, nil)
			if err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), d)
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", "", "the file to write; may be the same one")
	c.Flags().StringArrayVar(&props, "prop", nil, "property as KEY=VALUE; an empty value removes it")
	c.Flags().StringArrayVar(&records, "record", nil, "id of a lineage record, for the property "+importer.PropRecords)
	return c
}
