package main

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// This file has the records that are not a predicate of Lineal's own about one thing: runs, bills of materials, statements and envelopes of others, keys.

func (f *recordFlags) newRunCommand() *cobra.Command {
	var r lineage.Run
	var started, finished string
	var params, metrics, tags, env, made, byproducts []string
	inputs := map[lineage.Kind]*[]string{lineage.KindDataset: {}, lineage.KindCode: {}, lineage.KindModel: {}, lineage.KindArtifact: {}, lineage.KindEnvironment: {}}
	c := &cobra.Command{
		Use:   "run",
		Short: "What a training run made of what (SLSA provenance)",
		Example: "  lineal record run --builder https://ci.example --id 4711 --data train.parquet --code train.py --base base.onnx \\\n" +
			"    --param lr=0.1 --metric accuracy=0.93 --made model.onnx",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) (err error) {
			if r.Builder == "" || r.Invocation == "" {
				return usagef("say who ran it and under which id: --builder and --id")
			}
			if r.Params, err = pairs("param", params); err != nil {
				return err
			}
			if r.Metrics, err = numbers("metric", metrics); err != nil {
				return err
			}
			if r.Tags, err = pairs("tag", tags); err != nil {
				return err
			}
			if r.Environment, err = pairs("env", env); err != nil {
				return err
			}
			for flag, values := range map[string]map[string]string{"param": r.Params, "tag": r.Tags, "env": r.Environment} {
				for name, value := range values {
					if values[name] = capture.Redact(name, value); values[name] != value {
						fmt.Fprintf(c.ErrOrStderr(), "--%s %s looks like a secret or holds one; what is recorded is %q\n", flag, name, values[name])
					}
				}
			}
			for flag, to := range map[string]*time.Time{"started": &r.Started, "finished": &r.Finished} {
				t, err := day(flag, map[string]string{"started": started, "finished": finished}[flag])
				if err != nil {
					return err
				}
				if t != nil {
					*to = *t
				}
			}
			for _, kind := range []lineage.Kind{lineage.KindDataset, lineage.KindCode, lineage.KindModel, lineage.KindArtifact, lineage.KindEnvironment} {
				if r.Inputs, err = appendThings(r.Inputs, kind, *inputs[kind]); err != nil {
					return err
				}
			}
			if r.Byproducts, err = appendThings(nil, lineage.KindArtifact, byproducts); err != nil {
				return err
			}
			outputs, err := things(lineage.KindModel, made)
			if err != nil {
				return err
			}
			s, err := r.Statement(f.graded(outputs)...)
			if err != nil {
				return err
			}
			return f.send(c, s)
		},
	}
	f.sending(c)
	fl := c.Flags()
	fl.StringVar(&f.grade, "grade", "", "how you know what was made: observed, fetched, signed or declared (the default)")
	fl.StringVar(&r.Builder, "builder", "", "URI of who ran it: a tracking server, a CI system, a host")
	fl.StringVar(&r.Invocation, "id", "", "the run's id there")
	fl.StringVar(&r.Name, "name", "", "name for people")
	fl.StringVar(&r.Status, "status", "finished", "finished, failed, killed, running")
	fl.StringVar(&started, "started", "", "when it began")
	fl.StringVar(&finished, "finished", "", "when it ended")
	fl.StringArrayVar(&params, "param", nil, "NAME=VALUE; repeatable")
	fl.StringArrayVar(&metrics, "metric", nil, "NAME=NUMBER; repeatable")
	fl.StringArrayVar(&tags, "tag", nil, "NAME=VALUE; repeatable")
	fl.StringArrayVar(&env, "env", nil, "NAME=VALUE, such as python=3.12; no secrets; repeatable")
	fl.StringArrayVar(inputs[lineage.KindDataset], "data", nil, "data set that it read: file, directory or digest; repeatable")
	fl.StringArrayVar(inputs[lineage.KindCode], "code", nil, "code that it ran; repeatable")
	fl.StringArrayVar(inputs[lineage.KindModel], "base", nil, "model that it began with; repeatable")
	fl.StringArrayVar(inputs[lineage.KindArtifact], "input", nil, "anything else that it read; repeatable")
	fl.StringArrayVar(inputs[lineage.KindEnvironment], "environment", nil, "container image or lock file; repeatable")
	fl.StringArrayVar(&made, "made", nil, "model that it made; repeatable")
	fl.StringArrayVar(&byproducts, "byproduct", nil, "log or plot that it made; repeatable")
	return c
}

func (f *recordFlags) newBOMCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "bom THING",
		Short: "A model's CycloneDX bill of materials",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if f.file == "" {
				return usagef("name the CycloneDX document with --file")
			}
			b, err := readInput(c, f.file)
			if err != nil {
				return err
			}
			var bom cyclonedx.BOM
			if err := cyclonedx.NewBOMDecoder(bytes.NewReader(b), cyclonedx.BOMFileFormatJSON).Decode(&bom); err != nil {
				return fmt.Errorf("bill of materials %s: %w", f.file, err)
			}
			rs, err := things(lineage.KindModel, args)
			if err != nil {
				return err
			}
			s, err := lineage.BOMStatement(&bom, f.graded(rs)...)
			if err != nil {
				return err
			}
			return f.send(c, s)
		},
	}
	f.sending(c)
	c.Flags().StringVar(&f.file, "file", "", "CycloneDX document in JSON, or - for standard input")
	c.Flags().StringVar(&f.grade, "grade", "", "how you know: observed, fetched, signed or declared (the default)")
	return c
}

func (f *recordFlags) newStatementCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "statement FILE",
		Short: "Sign and submit any in-toto Statement v1",
		Long:  "Reads a statement in JSON (- for standard input), checks it, signs it as it is read, and submits it. For predicates that have no command of their own.",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			b, err := readInput(c, args[0])
			if err != nil {
				return err
			}
			s, err := lineage.ParseStatement(b)
			if err != nil {
				return fmt.Errorf("statement %s: %w", args[0], err)
			}
			return f.send(c, s)
		},
	}
	f.sending(c)
	return c
}

func (f *recordFlags) newSubmitCommand() *cobra.Command {
	var pub string
	c := &cobra.Command{
		Use:   "submit ENVELOPE",
		Short: "Submit a DSSE envelope that somebody else signed",
		Long: `Submits an envelope as it is (- for standard input). A record carries its signers' public keys; if this one does not, give the key with --key:
it is put beside the signature that it verifies, and the signed bytes stay as they are.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			b, err := readInput(c, args[0])
			if err != nil {
				return err
			}
			b = bytes.TrimSuffix(b, []byte("\n"))
			if pub != "" {
				if b, err = withKeyFile(b, pub); err != nil {
					return err
				}
			}
			if _, err := lineage.ParseEnvelope(b); err != nil {
				return fmt.Errorf("envelope %s: %w", args[0], err)
			}
			return f.submit(c, b)
		},
	}
	f.sending(c)
	c.Flags().StringVar(&pub, "key", "", "PEM file with the signer's public key")
	return c
}

func withKeyFile(envelope []byte, path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("public key: %w", err)
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("public key %s is not PEM", path)
	}
	pub, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("public key %s: %w", path, err)
	}
	return lineage.WithKey(envelope, pub)
}

func (f *recordFlags) newKeyCommand() *cobra.Command {
	var v lineage.KeyAnnouncement
	c := &cobra.Command{
		Use:   "key",
		Short: "Make the record key an operator's, so that what it observes is bonded",
		Long: `Announces the record key (--sign-key) as an operator's. The record is signed by the key and paid by the account (--payer) for which the operator's node
has announced its consent: so all three agree. From then on what the key observes counts as bonded while the operator is in the set. A node does this
itself for its own record key.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.payer == "" {
				return usagef("name the account that acts for the operator with --payer")
			}
			payer, err := accountKey("paying account", f.payer, f.password)
			if err != nil {
				return err
			}
			status, err := f.client().Status(c.Context())
			if err != nil {
				return fmt.Errorf("ask for the network: %w", err)
			}
			v.Operator, v.Network = crypto.PubkeyToAddress(payer.PublicKey).Hex(), status.Network.Hex()
			key, err := lineage.LoadSigner(f.signKey)
			if err != nil {
				return err
			}
			s, err := lineage.NewStatement(&v, key.Subject())
			if err != nil {
				return err
			}
			return f.send(c, s)
		},
	}
	f.sending(c)
	c.Flags().BoolVar(&v.Withdrawn, "withdraw", false, "the key is nobody's from now on")
	return c
}
