package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage"
)

func newRecordCommand() *cobra.Command {
	f := &recordFlags{}
	c := &cobra.Command{
		Use:   "record",
		Short: "Put lineage records into the ledger, and read them",
		Long: `A record is a signed statement about things: where a data set comes from, what a run made of what, who approved a model. Things are named by
content: give a file or a directory, which is hashed here (a directory by its OpenSSF manifest root), or a digest (sha256:..., or a CIDv1).

Whatever you record is declared by your key, because nobody looked, unless you say otherwise (--grade). The record key signs
(--sign-key; make one with 'lineal keys record'). An account pays from its free quota (--payer; if there is none, one is made beside
the record key), or the node does, with its admin token (--token-file).

Nothing personal belongs into a record, because the ledger never forgets: --commit NAME=VALUE puts a salted commitment there and keeps what opens it
in a file of yours (--openings); erase it there and the value is gone.`,
		Example: `  lineal keys record
  lineal record dataset loans.parquet --name loans-2025 --licence CC-BY-4.0 --source https://data.example/loans.parquet
  lineal record run --builder https://ci.example --id 4711 --data loans.parquet --code train.py --made model.onnx --metric auc=0.91
  lineal record approval model.onnx --role risk --wait 30s
  lineal record revocation loans.parquet --reason licence
  lineal lineage model.onnx`,
	}
	p := c.PersistentFlags()
	p.StringVar(&f.node, "node", "http://127.0.0.1:8645", "a node's interface")
	c.AddCommand(f.newDatasetCommand(), f.newRunCommand(), f.newModelCommand(), f.newBOMCommand(), f.newEvaluationCommand(), f.newApprovalCommand(),
		f.newDeploymentCommand(), f.newSupersessionCommand(), f.newRevocationCommand(), f.newDecisionCommand(), f.newStatementCommand(),
		f.newKeyCommand(), f.newSubmitCommand(), f.newShowCommand(), f.newVerifyRecordCommand(), f.newExportCommand(), f.newOpeningCommand())
	return c
}

// recordFlags are shared by everything that makes a record.
type recordFlags struct {
	node, signKey, payer, password, token string
	file, openings                        string
	commits                               []string
	note, at, grade                       string
	wait                                  time.Duration
	dry, json, asItIs                     bool
}

// defaultKeyFile is where the record key is when no flag says.
func defaultKeyFile() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "lineal-record.pem"
	}
	return filepath.Join(dir, "lineal", "record.pem")
}

// sending adds the flags of whatever submits.
func (f *recordFlags) sending(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVar(&f.signKey, "sign-key", defaultKeyFile(), "the record key: Ed25519, P-256 or P-384 in PEM")
	fl.StringVar(&f.payer, "payer", "", "key of the account whose quota pays: hex, or a keystore file; empty: the one beside the record key")
	fl.StringVar(&f.password, "password", "", "file with the keystore's password")
	fl.StringVar(&f.token, "token-file", "", "file with the node's admin token: the node pays")
	fl.DurationVar(&f.wait, "wait", 0, "wait at most this long until the record is in a final block, and show its proof")
	fl.BoolVar(&f.dry, "dry-run", false, "sign, check and print the envelope; submit nothing")
	fl.BoolVar(&f.json, "json", false, "print one JSON object")
	fl.BoolVar(&f.asItIs, "publish-as-it-is", false, "publish also what looks like a secret")
}

// making adds the flags of own predicates as well.
func (f *recordFlags) making(c *cobra.Command) {
	f.sending(c)
	fl := c.Flags()
	fl.StringVar(&f.file, "file", "", "JSON file with the predicate, or - for standard input; flags come on top of it")
	fl.StringVar(&f.note, "note", "", "a remark")
	fl.StringVar(&f.at, "time", "", "when it happened, RFC 3339; the ledger adds its own time")
	fl.StringVar(&f.grade, "grade", "", "how you know: observed, fetched, signed or declared (the default)")
	fl.StringArrayVar(&f.commits, "commit", nil, "NAME=VALUE: a salted commitment in the place of something personal; repeatable")
	fl.StringVar(&f.openings, "openings", "", "file that keeps what opens the commitments (default: beside the record key)")
}

// common fills what own predicates share.
func (f *recordFlags) common(c *lineage.Common) error {
	if f.note != "" {
		c.Note = f.note
	}
	if f.at != "" {
		t, err := time.Parse(time.RFC3339, f.at)
		if err != nil {
			return usagef("--time: %w", err)
		}
		c.Time = &t
	}
	if len(f.commits) == 0 {
		return nil
	}
	openings, err := f.openOpenings()
	if err != nil {
		return err
	}
	if c.Commitments == nil {
		c.Commitments = map[string]lineage.Commitment{}
	}
	for _, text := range f.commits {
		name, value, ok := strings.Cut(text, "=")
		if !ok || name == "" {
			return usagef("--commit %q: want NAME=VALUE", text)
		}
		if f.dry {
			c.Commitments[name], _ = lineage.Commit(value)
			continue
		}
		if c.Commitments[name], err = openings.Commit(value); err != nil {
			return err
		}
	}
	return nil
}

func (f *recordFlags) openOpenings() (*lineage.Openings, error) {
	if f.openings == "" {
		f.openings = strings.TrimSuffix(f.signKey, ".pem") + ".openings.json"
	}
	return lineage.OpenOpenings(f.openings)
}

// predicate reads --file into p.
func (f *recordFlags) predicate(c *cobra.Command, p lineage.Predicate) error {
	if f.file == "" {
		return nil
	}
	b, err := readInput(c, f.file)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(strings.NewReader(string(b)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(p); err != nil {
		return fmt.Errorf("predicate %s: %w; docs/lineage.md lists its members", f.file, err)
	}
	return nil
}

// readInput reads a file, or standard input for -, of a record's size.
func readInput(c *cobra.Command, path string) ([]byte, error) {
	in := c.InOrStdin()
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("read input: %w", err)
		}
		defer file.Close()
		in = file
	}
	const limit = 16 << 20
	b, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read input %s: %w", path, err)
	}
	if len(b) > limit {
		return nil, fmt.Errorf("input %s is larger than 16 MiB, far more than a record holds", path)
	}
	return b, nil
}

// thing names a file or a directory by hashing it, or takes a digest.
func thing(kind lineage.Kind, text string) (lineage.Resource, error) {
	info, err := os.Stat(text)
	if errors.Is(err, fs.ErrNotExist) {
		d, bad := lineage.ParseDigest(text)
		if bad != nil {
			return lineage.Resource{}, usagef("%s is neither a file, nor a directory, nor a digest", text)
		}
		return lineage.NewResource(kind, "", d), nil
	}
	if err != nil {
		return lineage.Resource{}, err
	}
	name := filepath.Base(text)
	if info.IsDir() {
		// What version control and an earlier signature leave in a model's directory is no part of the model.
		entries, err := lineage.Manifest(os.DirFS(text), func(n string) bool {
			return n == ".git" || n == "model.sig" || n == ".gitignore" || n == ".gitattributes"
		})
		if err != nil {
			return lineage.Resource{}, fmt.Errorf("hash %s: %w", text, err)
		}
		root, err := lineage.ManifestRoot(entries)
		if err != nil {
			return lineage.Resource{}, fmt.Errorf("hash %s: %w", text, err)
		}
		return lineage.NewResource(kind, name, root), nil
	}
	d, err := hashFile(text)
	if err != nil {
		return lineage.Resource{}, err
	}
	return lineage.NewResource(kind, name, d), nil
}

func things(kind lineage.Kind, texts []string) ([]lineage.Resource, error) {
	var out []lineage.Resource
	for _, text := range texts {
		r, err := thing(kind, text)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// record makes a statement of an own predicate and sends it.
func (f *recordFlags) record(c *cobra.Command, p lineage.Predicate, common *lineage.Common, kind lineage.Kind, subjects []string) error {
	if err := f.common(common); err != nil {
		return err
	}
	rs, err := things(kind, subjects)
	if err != nil {
		return err
	}
	s, err := lineage.NewStatement(p, f.graded(rs)...)
	if err != nil {
		return err
	}
	return f.send(c, s)
}

func (f *recordFlags) graded(rs []lineage.Resource) []lineage.Resource {
	if f.grade == "" {
		return rs
	}
	for i, r := range rs {
		rs[i] = r.Graded(lineage.Grade(f.grade))
	}
	return rs
}

// send signs and submits a statement, and tells what became of it.
func (f *recordFlags) send(c *cobra.Command, s lineage.Statement) error {
	key, err := lineage.LoadSigner(f.signKey)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no record key at %s: make one with 'lineal keys record', or name one with --sign-key", f.signKey)
	}
	if err != nil {
		return err
	}
	if !f.asItIs {
		if err := withoutSecrets(s); err != nil {
			return err
		}
	}
	envelope, err := key.Sign(s)
	if err != nil {
		return err
	}
	return f.submit(c, envelope)
}

func (f *recordFlags) submit(c *cobra.Command, envelope []byte) error {
	ctx, out := c.Context(), c.OutOrStdout()
	if f.dry {
		_, err := fmt.Fprintln(out, string(envelope))
		return err
	}
	submitter, err := f.submitter(c)
	if err != nil {
		return err
	}
	id, err := submitter.Submit(ctx, envelope)
	if err != nil {
		return fmt.Errorf("submit the record: %w", err)
	}
	view := &api.RecordView{ID: lineage.Digest(id), State: "pending"}
	if f.wait > 0 {
		if view, err = waitFinal(ctx, submitter.Client, lineage.Digest(id), f.wait); err != nil {
			return err
		}
	}
	if f.json {
		return json.NewEncoder(out).Encode(view)
	}
	fmt.Fprintln(out, id)
	if f.wait == 0 {
		return nil
	}
	return tell(c, view)
}

// tell says where a record stands.
func tell(c *cobra.Command, v *api.RecordView) error {
	switch {
	case v.State == "refused":
		return fmt.Errorf("the ledger refused the record: %s", v.Reason)
	case v.Leaf == nil:
		return fmt.Errorf("the record waits for a block; ask again with 'lineal record show %s'", v.ID)
	}
	fmt.Fprintf(c.OutOrStdout(), "final: leaf %d of %d, %s\n", *v.Leaf, v.Size, time.Unix(int64(v.Time), 0).UTC().Format(time.RFC3339))
	return nil
}

// waitFinal waits for a record longer than one call may.
func waitFinal(ctx context.Context, client *api.Client, id lineage.Digest, wait time.Duration) (*api.RecordView, error) {
	deadline := time.Now().Add(wait)
	for {
		left := time.Until(deadline)
		v, err := client.Record(ctx, id, max(min(left, api.MaxWait), time.Millisecond))
		if err != nil {
			return nil, fmt.Errorf("ask for the record: %w", err)
		}
		if v.State != "pending" || time.Until(deadline) <= 0 {
			return v, nil
		}
	}
}

func (f *recordFlags) client() *api.Client { return &api.Client{Base: strings.TrimSuffix(f.node, "/")} }

func (f *recordFlags) submitter(c *cobra.Command) (*node.RemoteRecords, error) {
	s := &node.RemoteRecords{Client: f.client()}
	switch {
	case f.token != "" && f.payer != "":
		return nil, usagef("either an account pays (--payer) or the node does (--token-file)")
	case f.token != "":
		token, err := readSecret(f.token)
		s.Client.Token = token
		return s, err
	case f.payer != "":
		key, err := accountKey("paying account", f.payer, f.password)
		s.Payer = key
		return s, err
	}
	key, err := payerBeside(c, f.signKey)
	s.Payer = key
	return s, err
}

// payerBeside reads, or makes, the account that pays for what a record key signs: its free quota is all that it has, so it needs no password.
func payerBeside(c *cobra.Command, signKey string) (*ecdsa.PrivateKey, error) {
	path := strings.TrimSuffix(signKey, ".pem") + ".payer"
	b, err := readPrivate(path)
	if errors.Is(err, fs.ErrNotExist) {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("make an account: %w", err)
		}
		if err := writeNew(path, []byte(hex.EncodeToString(crypto.FromECDSA(key))+"\n")); err != nil {
			return nil, fmt.Errorf("keep the account that pays: %w", err)
		}
		fmt.Fprintf(c.ErrOrStderr(), "made the account %s, whose free quota pays for records: %s\n", crypto.PubkeyToAddress(key.PublicKey), path)
		return key, nil
	}
	if err != nil {
		return nil, fmt.Errorf("account that pays: %w", err)
	}
	return accountKey("account that pays", strings.TrimSpace(string(b)), "")
}

func newKeysRecordCommand() *cobra.Command {
	var out string
	var show bool
	c := &cobra.Command{
		Use:   "record",
		Short: "Make the key that signs lineage records, or show its public half",
		Long: `Makes an Ed25519 key in PEM for 'lineal record'. Its id is the observer of what it signs; any DSSE verifier checks its records with the public half.
Keep it safe: what it signs is said by you, and revoking it later does not unsay it.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !show {
				key, err := lineage.GenerateSigner()
				if err != nil {
					return err
				}
				if err := os.MkdirAll(filepath.Dir(out), 0o700); err != nil {
					return fmt.Errorf("make the key's directory: %w", err)
				}
				if err := key.Save(out); err != nil {
					return err
				}
				fmt.Fprintf(c.ErrOrStderr(), "made %s\n", out)
			}
			key, err := lineage.LoadSigner(out)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "%s\n%s", key.KeyID(), key.PublicPEM())
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", defaultKeyFile(), "where the key is kept; an existing one is never overwritten")
	c.Flags().BoolVar(&show, "show", false, "make nothing; show the key that is there")
	return c
}
