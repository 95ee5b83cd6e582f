package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/capture/mlflow"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// mlflowFlags are what the three commands share.
type mlflowFlags struct {
	data, node, records, name, listen, metrics string
	upstream, upstreamAuth, tokenFile          string
	require, protect, approvers                []string
	policy                                     string
	redactKeys, redactValues                   []string
	failOpen, fetch, jsonLog                   bool
	reconcile                                  time.Duration
	perSecond                                  float64
	maxFetch                                   int64
}

func newMLflowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "mlflow",
		Short: "Make lineage records of what an ML team does in MLflow",
		Long: `Every run, data set, model and registered version becomes evidence in the ledger; the team changes one environment variable:

  lineal mlflow proxy --upstream http://mlflow.example:5000 --node http://127.0.0.1:8645
  export MLFLOW_TRACKING_URI=http://127.0.0.1:5001

Without an MLflow server of your own, 'lineal mlflow serve' is a small one. 'lineal mlflow backfill' records what an existing server
already has. docs/capture.md says what is recorded, how it is graded and what is kept out.`,
	}
	c.AddCommand(newMLflowProxyCommand(), newMLflowServeCommand(), newMLflowBackfillCommand())
	return c
}

func newMLflowProxyCommand() *cobra.Command {
	var f mlflowFlags
	c := &cobra.Command{
		Use:   "proxy --upstream URL",
		Short: "Stand in front of an MLflow server and record what passes",
		Long: `Stands between clients and any MLflow server. Clients, the web interface and authentication work as before: bodies stream through, and
artifacts are hashed on the way. Records wait on disk while the node is away.

With --require, registering a version and setting a protected alias (or stage) is refused with 403 until the rules are met; the user reads
the failed rule in their Python traceback. Rules: ` + strings.Join(mlflow.RuleNames, ", ") + `. With --policy the node
evaluates a policy on the model as well (docs/policy.md).`,
		Example: `  lineal mlflow proxy --upstream http://127.0.0.1:5000 --node http://127.0.0.1:8645
  lineal mlflow proxy --upstream https://mlflow.example/team --upstream-auth auth.txt --require observed-bytes,dataset-rights,approvals=2`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.upstream == "" {
				return usagef("--upstream is missing: the URL of the MLflow server; 'lineal mlflow serve' needs none")
			}
			return f.run(c)
		},
	}
	f.serving(c)
	f.asking(c)
	return c
}

func newMLflowServeCommand() *cobra.Command {
	var f mlflowFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Run a small MLflow server that records everything",
		Long: `A tracking server and model registry for the stock MLflow 3 client in this one process: experiments, runs, logged models, artifacts, registry.
Runs and artifacts are kept below --data. It has no web interface and no users: for those, put 'lineal mlflow proxy' before a full MLflow server.`,
		Example: "  lineal mlflow serve --node http://127.0.0.1:8645\n  MLFLOW_TRACKING_URI=http://127.0.0.1:5001 python train.py",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return f.run(c) },
	}
	f.serving(c)
	return c
}

func newMLflowBackfillCommand() *cobra.Command {
	var f mlflowFlags
	c := &cobra.Command{
		Use:   "backfill --upstream URL",
		Short: "Record what an MLflow server already has",
		Long: `Records every run that has ended and every version that is not recorded yet. It can be interrupted and started again. With --fetch it downloads
artifacts and hashes them (grade fetched); otherwise what the server says is all there is (grade declared).
Use the --data of the proxy while the proxy is stopped, and its --name, so that both mean the same runs.`,
		Example: "  lineal mlflow backfill --upstream http://127.0.0.1:5000 --fetch --node http://127.0.0.1:8645",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.upstream == "" {
				return usagef("--upstream is missing: the URL of the MLflow server")
			}
			return f.backfill(c)
		},
	}
	f.shared(c)
	f.asking(c)
	return c
}

func (f *mlflowFlags) shared(c *cobra.Command) {
	c.Flags().StringVar(&f.data, "data", "lineal-mlflow", "directory for what is known, the records that wait, and the keys")
	c.Flags().StringVar(&f.node, "node", "", "URL of the Lineal node that takes the records, such as http://"+node.DefaultAPIListen)
	c.Flags().StringVar(&f.tokenFile, "token", "", "file with the node's admin token: then the node's account pays for the records (default: an own account's free quota)")
	c.Flags().StringVar(&f.records, "records", "", "also write each signed record as a file into this directory; without --node, only that")
	c.Flags().StringVar(&f.name, "name", "", "what the tracking server is called in records; keep it for ever (default: its URL)")
	c.Flags().StringSliceVar(&f.redactKeys, "redact-key", nil, "more keys whose values are secret: regular expressions for whole keys")
	c.Flags().StringSliceVar(&f.redactValues, "redact-value", nil, "more secrets in values: regular expressions")
	c.Flags().BoolVar(&f.jsonLog, "json-log", false, "log as JSON")
}

func (f *mlflowFlags) asking(c *cobra.Command) {
	c.Flags().StringVar(&f.upstream, "upstream", "", "URL of the MLflow server, with its static prefix if it has one")
	c.Flags().StringVar(&f.upstreamAuth, "upstream-auth", "", "file with the Authorization header for own questions to the server, such as: Basic dXNlcjpwYXNz")
	c.Flags().BoolVar(&f.fetch, "fetch", false, "download and hash artifacts that did not pass the proxy")
	c.Flags().Int64Var(&f.maxFetch, "fetch-limit", 0, "largest artifact to download, in bytes (0: any)")
}

func (f *mlflowFlags) serving(c *cobra.Command) {
	f.shared(c)
	c.Flags().StringVar(&f.listen, "listen", mlflow.DefaultListen, "address for MLflow's clients")
	c.Flags().StringVar(&f.metrics, "metrics", "", "address for Prometheus metrics (default: none)")
	c.Flags().StringSliceVar(&f.require, "require", nil, "rules of the gate; none: no gate")
	c.Flags().StringVar(&f.policy, "policy", "", "policy that the node must find the model to pass: a file, a ready policy, or the digest of a registered one")
	c.Flags().StringSliceVar(&f.protect, "protect", mlflow.DefaultProtected, "aliases and stages that the gate guards; * guards all")
	c.Flags().StringSliceVar(&f.approvers, "approver", nil, "ids of the keys whose approvals count (default: anybody's)")
	c.Flags().BoolVar(&f.failOpen, "fail-open", false, "let calls pass when the gate cannot decide, as when the node is away (default: refuse)")
	c.Flags().DurationVar(&f.reconcile, "reconcile", mlflow.DefaultReconcile, "how often the server is compared with what passed; negative: never")
	c.Flags().Float64Var(&f.perSecond, "per-second", mlflow.DefaultPerSecond, "calls a second that one client address may make; negative: any")
}

// service assembles what the flags say.
func (f *mlflowFlags) service(registry *prometheus.Registry) (*mlflow.Service, error) {
	if f.node == "" && f.records == "" {
		return nil, usagef("say where the records go: --node URL, --records DIR, or both")
	}
	log, err := newLogger(node.LogConfig{JSON: f.jsonLog})
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(f.data, 0o700); err != nil {
		return nil, err
	}
	signer, err := recordSigner(filepath.Join(f.data, "record-key.pem"))
	if err != nil {
		return nil, err
	}
	cfg := mlflow.ServiceConfig{Dir: f.data, Listen: f.listen, Upstream: f.upstream, Name: f.name, Signer: signer, Require: f.require, Protected: f.protect,
		Approvers: f.approvers, FailOpen: f.failOpen, Reconcile: f.reconcile, Fetch: f.fetch, MaxFetch: f.maxFetch,
		Redact: capture.RedactConfig{Keys: f.redactKeys, Values: f.redactValues}, Throttle: mlflow.ThrottleConfig{PerSecond: f.perSecond}, Logger: log, Registerer: registry}
	if cfg.Listen == "" {
		cfg.Listen = "127.0.0.1:0" // backfill serves nobody
	}
	if f.upstreamAuth != "" {
		b, err := readPrivate(f.upstreamAuth)
		if err != nil {
			return nil, fmt.Errorf("upstream authorization: %w", err)
		}
		cfg.Authorization = strings.TrimSpace(string(b))
	}
	remote, err := f.remote()
	if err != nil {
		return nil, err
	}
	cfg.Submitter = &recordFiles{dir: f.records}
	if remote != nil {
		cfg.Submitter, cfg.Records = &recordFiles{f.records, remote}, remote
	}
	if _, err := mlflow.ParseRules(f.require); err != nil {
		return nil, &usageError{err}
	}
	if f.policy != "" {
		if cfg.Evaluate, err = f.evaluate(); err != nil {
			return nil, err
		}
	}
	log.Info("record key", "id", signer.KeyID())
	return mlflow.NewService(cfg)
}

// evaluate asks the node for the policy's verdict.
func (f *mlflowFlags) evaluate() (func(ctx context.Context, model lineage.Digest) (policy.Result, error), error) {
	if f.node == "" {
		return nil, usagef("--policy is asked at a node: give --node")
	}
	q, err := node.PolicyQuestion(f.policy)
	if err != nil {
		return nil, err
	}
	client := &api.Client{Base: strings.TrimSuffix(f.node, "/")}
	return func(ctx context.Context, model lineage.Digest) (policy.Result, error) {
		asked := q
		asked.Model = string(model)
		return client.Evaluate(ctx, asked)
	}, nil
}

func (f *mlflowFlags) remote() (*node.RemoteRecords, error) {
	return remoteRecords(f.node, f.tokenFile, filepath.Join(f.data, "payer.key"))
}

// remoteRecords takes records to the node at a URL, paid for by the node's account if there is a file with its admin token, else by the
// account in payer. No URL, no node.
func remoteRecords(url, tokenFile, payer string) (*node.RemoteRecords, error) {
	if url == "" {
		return nil, nil
	}
	remote := &node.RemoteRecords{Client: &api.Client{Base: strings.TrimSuffix(url, "/"), HTTP: &http.Client{Timeout: time.Minute}}}
	if tokenFile != "" {
		token, err := readSecret(tokenFile)
		if err != nil {
			return nil, fmt.Errorf("admin token: %w", err)
		}
		remote.Client.Token = token
		return remote, nil
	}
	var err error
	remote.Payer, err = payerKey(payer)
	return remote, err
}

// recordSigner opens the key that signs records, or makes it on first use.
func recordSigner(path string) (*lineage.Signer, error) {
	s, err := lineage.LoadSigner(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return s, err
	}
	if s, err = lineage.GenerateSigner(); err != nil {
		return nil, err
	}
	return s, s.Save(path)
}

// payerKey opens the account whose quota pays, or makes it on first use. It holds no money: records have a free quota.
func payerKey(path string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.LoadECDSA(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if key, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	return key, crypto.SaveECDSA(path, key)
}

// recordFiles writes each record as a file, and passes it on if there is somebody.
type recordFiles struct {
	dir  string
	next lineage.Submitter
}

// Submit implements lineage.Submitter.
func (r *recordFiles) Submit(ctx context.Context, envelope []byte) (string, error) {
	id := lineage.RecordID(envelope)
	if r.dir != "" {
		if err := os.MkdirAll(r.dir, 0o755); err != nil {
			return "", err
		}
		name := filepath.Join(r.dir, id.Hex()+".json")
		if err := os.WriteFile(name+".new", envelope, 0o644); err != nil {
			return "", err
		}
		if err := os.Rename(name+".new", name); err != nil {
			return "", err
		}
	}
	if r.next == nil {
		return string(id), nil
	}
	return r.next.Submit(ctx, envelope)
}

func (f *mlflowFlags) run(c *cobra.Command) (err error) {
	registry := prometheus.NewRegistry()
	s, err := f.service(registry)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	ctx := c.Context()
	if f.metrics != "" {
		stop, err := serveMetrics(ctx, f.metrics, registry)
		if err != nil {
			return err
		}
		defer stop()
	}
	fmt.Fprintf(c.ErrOrStderr(), "ready: export MLFLOW_TRACKING_URI=%s\n", s.URL())
	return s.Run(ctx)
}

func serveMetrics(ctx context.Context, address string, g prometheus.Gatherer) (stop func(), err error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for metrics: %w", err)
	}
	srv := &http.Server{Handler: promhttp.HandlerFor(g, promhttp.HandlerOpts{}), ReadHeaderTimeout: 10 * time.Second}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = srv.Serve(l) // ends by Close
	}()
	return func() { srv.Close(); <-done }, nil
}

func (f *mlflowFlags) backfill(c *cobra.Command) (err error) {
	s, err := f.service(prometheus.NewRegistry())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	out, err := s.Backfill(c.Context(), func(what string) { fmt.Fprintln(c.ErrOrStderr(), what) })
	fmt.Fprintf(c.OutOrStdout(), "%d runs recorded, %d were known, %d models, %d files hashed, %d versions, %d failed\n", out.Runs, out.Known, out.Models, out.Files, out.Versions, out.Failed)
	if err == nil && out.Failed > 0 {
		return fmt.Errorf("%d runs could not be read; start it again to try them again", out.Failed)
	}
	return err
}
