package main

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// hashFile names a file by its bytes.
func hashFile(path string) (lineage.Digest, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("hash file: %w", err)
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", fmt.Errorf("hash %s: %w", path, err)
	}
	return lineage.NewDigest([32]byte(h.Sum(nil))), nil
}

// pairs reads NAME=VALUE flags.
func pairs(flag string, list []string) (map[string]string, error) {
	out := map[string]string{}
	for _, text := range list {
		name, value, ok := strings.Cut(text, "=")
		if !ok || name == "" {
			return nil, usagef("--%s %q: want NAME=VALUE", flag, text)
		}
		out[name] = value
	}
	return out, nil
}

func numbers(flag string, list []string) (map[string]float64, error) {
	texts, err := pairs(flag, list)
	if err != nil {
		return nil, err
	}
	out := map[string]float64{}
	for name, text := range texts {
		if out[name], err = strconv.ParseFloat(text, 64); err != nil {
			return nil, usagef("--%s %s: %q is no number", flag, name, text)
		}
	}
	return out, nil
}

// day reads a date or a time.
func day(flag, text string) (*time.Time, error) {
	if text == "" {
		return nil, nil
	}
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, text); err == nil {
			return &t, nil
		}
	}
	return nil, usagef("--%s %q: want a date like 2027-12-31, or RFC 3339", flag, text)
}

// set puts a flag's text into a field if the flag was given.
func set(to *string, text string) {
	if text != "" {
		*to = text
	}
}

func (f *recordFlags) newDatasetCommand() *cobra.Command {
	var v lineage.Dataset
	var consent, expires, scope, method, by, from, to, uri, publisher string
	var derived, contains, points []string
	var name, version, description, licence, licenceURI, personal string
	c := &cobra.Command{
		Use:   "dataset THING",
		Short: "Where a data set comes from, and the right to use it",
		Long: `Records a data set's source, licence, consent, jurisdiction, collection, and the answers that Article 10(2) of the EU AI Act asks for:
  --article10 a=design choices                 --article10 e=availability and suitability
  --article10 b=collection and origin          --article10 f=examination for biases
  --article10 c=preparation (labels, cleaning) --article10 g=measures against biases
  --article10 d=assumptions                    --article10 h=gaps and shortcomings`,
		Example: "  lineal record dataset loans.parquet --name loans-2025 --licence CC-BY-4.0 --consent contract --jurisdiction DE --jurisdiction EU",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			for to, text := range map[*string]string{&v.Name: name, &v.Version: version, &v.Description: description, &v.Licence: licence,
				&v.LicenceURI: licenceURI, &v.PersonalData: personal, &v.Source.URI: uri, &v.Source.Publisher: publisher} {
				set(to, text)
			}
			if v.Name == "" {
				v.Name = strings.TrimSuffix(args[0], "/")
			}
			if consent != "" {
				if v.Consent = (&lineage.Consent{Basis: consent, Scope: scope}); expires != "" {
					if v.Consent.Expires, err = day("consent-expires", expires); err != nil {
						return err
					}
				}
			}
			if method != "" || by != "" || from != "" || to != "" {
				v.Collection = &lineage.Collection{Method: method, By: by}
				if v.Collection.From, err = day("collected-from", from); err != nil {
					return err
				}
				if v.Collection.To, err = day("collected-to", to); err != nil {
					return err
				}
			}
			if err := article10(&v, points); err != nil {
				return err
			}
			if v.DerivedFrom, err = appendThings(v.DerivedFrom, lineage.KindDataset, derived); err != nil {
				return err
			}
			if v.Contains, err = appendThings(v.Contains, lineage.KindArtifact, contains); err != nil {
				return err
			}
			return f.record(c, &v, &v.Common, lineage.KindDataset, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.StringVar(&name, "name", "", "name (default: the file's)")
	fl.StringVar(&version, "version", "", "version")
	fl.StringVar(&description, "description", "", "what it holds")
	fl.StringVar(&uri, "source", "", "URI where it comes from")
	fl.StringVar(&publisher, "publisher", "", "who publishes it there")
	fl.StringVar(&licence, "licence", "", "SPDX expression, such as \"CC-BY-4.0 OR MIT\"; LicenseRef-<name> for one that SPDX does not list")
	fl.StringVar(&licenceURI, "licence-uri", "", "the licence's text")
	fl.StringVar(&consent, "consent", "", "ground of use: consent, contract, legal-obligation, public-interest, legitimate-interest, vital-interest, licence, not-personal, none")
	fl.StringVar(&scope, "consent-scope", "", "what the consent is for")
	fl.StringVar(&expires, "consent-expires", "", "when it ends; then whatever derives from the data set is tainted")
	fl.StringSliceVar(&v.Jurisdiction, "jurisdiction", nil, "country whose law applies (ISO 3166-1 alpha-2), or EU; repeatable")
	fl.StringVar(&personal, "personal-data", "", "none, pseudonymised, personal, special-category, unknown")
	fl.StringVar(&method, "collection", "", "how it was collected: crawl, survey, sensor, purchase, synthetic, ...")
	fl.StringVar(&by, "collected-by", "", "organization that collected it; a person only by --commit")
	fl.StringVar(&from, "collected-from", "", "when collection began")
	fl.StringVar(&to, "collected-to", "", "when it ended")
	fl.StringArrayVar(&points, "article10", nil, "LETTER=TEXT: an answer to a point of Article 10(2); repeatable")
	fl.StringArrayVar(&derived, "from", nil, "data set that this one was made of: file, directory or digest; repeatable")
	fl.StringArrayVar(&contains, "contains", nil, "a file or shard of it that is known by itself; repeatable")
	return c
}

func article10(v *lineage.Dataset, points []string) error {
	answers, err := pairs("article10", points)
	if err != nil || len(answers) == 0 {
		return err
	}
	if v.Article10 == nil {
		v.Article10 = &lineage.Article10{}
	}
	a := v.Article10
	fields := map[string]*string{"a": &a.DesignChoices, "b": &a.CollectionOrigin, "c": &a.Preparation, "d": &a.Assumptions,
		"e": &a.AvailabilitySuited, "f": &a.BiasExamination, "g": &a.BiasMeasures, "h": &a.GapsShortcomings}
	for letter, text := range answers {
		to, ok := fields[letter]
		if !ok {
			return usagef("--article10 %s: the points are a to h", letter)
		}
		*to = text
	}
	return nil
}

func appendThings(to []lineage.Resource, kind lineage.Kind, texts []string) ([]lineage.Resource, error) {
	more, err := things(kind, texts)
	return append(to, more...), err
}

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

func (f *recordFlags) newModelCommand() *cobra.Command {
	var v lineage.Registration
	var watch []string
	c := &cobra.Command{
		Use:     "model THING",
		Short:   "A model's name in a registry, and the policies to watch for it",
		Example: "  lineal record model model.onnx --name credit-scorer --version 3 --alias champion --watch sha256:...@1,10",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.predicate(c, &v); err != nil {
				return err
			}
			for _, text := range watch {
				policy, chains, _ := strings.Cut(text, "@")
				d, err := lineage.ParseDigest(policy)
				if err != nil {
					return usagef("--watch %s: want POLICY or POLICY@CHAIN,...; %w", text, err)
				}
				w := lineage.Watch{Policy: string(d)}
				for _, id := range strings.FieldsFunc(chains, func(r rune) bool { return r == ',' }) {
					n, err := strconv.ParseUint(id, 10, 64)
					if err != nil {
						return usagef("--watch %s: %q is no chain id", text, id)
					}
					w.Chains = append(w.Chains, n)
				}
				v.Watch = append(v.Watch, w)
			}
			return f.record(c, &v, &v.Common, lineage.KindModel, args)
		},
	}
	f.making(c)
	fl := c.Flags()
	fl.StringVar(&v.Name, "name", "", "registered name")
	fl.StringVar(&v.Version, "version", "", "version")
	fl.StringArrayVar(&v.Aliases, "alias", nil, "alias, such as champion; repeatable")
	fl.StringVar(&v.Registry, "registry", "", "URI of the registry")
	fl.StringVar(&v.Stage, "stage", "", "stage, such as production")
	fl.StringArrayVar(&watch, "watch", nil, "POLICY[@CHAIN,...]: keep the model's status under the policy current there; repeatable")
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
