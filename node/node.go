// Package node is an operator's node: it watches chains for requests, executes models, signs results, gathers certificates and
// delivers them. How its stages meet is in wire.go, the first file to read; this file is its life.
//
//	New: store ► keys ► chains ► artifacts ► sandbox ► host ► stages      (opens, in this order; a failure closes what is open)
//	Run: network check ► operator set ► network ► attesting ► work ► intake ► relay ► interface
//	end: everything that runs ends together, then what is open is closed in reverse
//
// A node may be killed at any moment: what it promised is in its store, see packages store and task.
package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/capture/mlflow"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/inference/sandbox"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/lineage/status/feed"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/signer"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
	"github.com/lineal-network/lineal/p2p"
)

// Keys are a node's secrets, one for each use.
type Keys struct {
	BLS *bls.SecretKey    // attests
	EVM *ecdsa.PrivateKey // relays
	P2P crypto.PrivKey    // is known as
}

// Deps are what a node is given besides its configuration.
type Deps struct {
	Keys       Keys
	Version    string
	Logger     *slog.Logger          // nil: silent
	Registerer prometheus.Registerer // nil: no metrics
	Gatherer   prometheus.Gatherer   // nil: no /metrics
	AdminToken string
	DiskFree   func(dir string) (uint64, error) // measures free bytes; nil: the file system
	Options    []Option
}

// Node is an operator's node.
type Node struct {
	cfg        Config
	version    string
	log        *slog.Logger
	registerer prometheus.Registerer
	gatherer   prometheus.Gatherer
	adminToken string
	metrics    metrics

	db        *store.Store
	book      *task.Book
	guard     *signer.Guard
	chains    map[uint64]*chain
	home      *home
	artifacts *artifact.Store
	exchange  *artifact.Exchange
	sandbox   *sandbox.Pool
	executor  *execute.Executor
	host      *p2p.Host
	attester  *attest.Attester
	handovers *gatherer
	gathers   *gatherer // of other claims that each operator derives for itself
	outbox    *relay.Relay
	capturing *capturing      // nil: capture.listen is not set
	mlflow    *mlflow.Service // nil: capture.mlflow.listen is not set
	ordering  *ordering       // nil: the ledger is off
	policies  policyModule
	sources   []feed.Source
	receipts  waiters                 // by request
	records   waiters                 // by id
	payer     *ecdsa.PrivateKey       // pays for records that the node itself submits
	anchors   atomic.Pointer[anchors] // nil while the ledger has not begun
	blobs     *blobs
	relayer   common.Address

	requests, certificates *p2p.Topic

	stages  Stages
	lanes   lanes
	checked checked
	queue   *scheduler
	waiters waiters
	missing missing
	// unwritten waits for the sweeper.
	unwritten unwritten
	quota     *quotas // of this node's interface
	// gossipQuota bounds what other operators pass on: each has its own quota, so this is wider.
	gossipQuota *quotas

	listener net.Listener
	closers  []func() error // in the order of opening
}

// chain is what a node has of one chain.
type chain struct {
	cfg      ChainConfig
	rpc      *ethrpc.Client
	finality ethrpc.Finality
	time     atomic.Uint64 // of the latest head
}

// gossipFactor is how many interfaces one requester may use at once before gossip holds it back.
const gossipFactor = 4

// New opens a node. Run it, then Close it.
func New(cfg Config, d Deps) (_ *Node, err error) {
	cfg.SetDefaults()
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if cfg.Observer {
		if d.Keys, err = observing(d.Keys); err != nil {
			return nil, err
		}
	}
	if d.Logger == nil {
		d.Logger = slog.New(slog.DiscardHandler)
	}
	n := &Node{payer: d.Keys.EVM, policies: newPolicyModule(), cfg: cfg, version: d.Version, log: d.Logger, registerer: d.Registerer, gatherer: d.Gatherer, adminToken: d.AdminToken,
		metrics: newMetrics(d.Registerer), chains: map[uint64]*chain{}, queue: newScheduler(), lanes: newLanes(), quota: newQuotas(cfg.API.PerMinute),
		gossipQuota: newQuotas(gossipFactor * cfg.API.PerMinute), relayer: ethcrypto.PubkeyToAddress(d.Keys.EVM.PublicKey)}
	n.missing.metrics = n.metrics
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	for _, open := range []func(Deps) error{n.openSources, n.openStore, n.openChains, n.openArtifactsAndHost, n.openLedger, n.openCapture, n.openMLflow, n.openSandbox, n.openRelay, n.openBlobs, n.openAPI} {
		if err := open(d); err != nil {
			return nil, fmt.Errorf("open node: %w", err)
		}
	}
	n.wire(d.Options)
	return n, nil
}

func (n *Node) openStore(d Deps) (err error) {
	if n.db, err = store.Open(store.Config{Dir: StoreDir(n.cfg), Free: d.DiskFree, Logger: n.log}); err != nil {
		return err
	}
	n.closers = append(n.closers, n.db.Close)
	if n.book, err = task.NewBook(n.db); err != nil {
		return err
	}
	n.guard = signer.NewGuard(d.Keys.BLS, n.cfg.Network, n.db)
	return nil
}

func (n *Node) openChains(Deps) error {
	for _, c := range n.cfg.Chains {
		finality, err := ethrpc.ParseFinality(c.Finality)
		if err != nil {
			return err
		}
		endpoints := make([]ethrpc.Endpoint, 0, len(c.Endpoints))
		for _, e := range c.Endpoints {
			endpoints = append(endpoints, ethrpc.Endpoint{URL: e.URL, WS: e.WS})
		}
		rpc, err := ethrpc.New(ethrpc.Config{ChainID: c.ChainID, Endpoints: endpoints, Log: n.log})
		if err != nil {
			return err
		}
		n.closers = append(n.closers, func() error { rpc.Close(); return nil })
		if len(endpoints) < 2 {
			n.log.Warn("one RPC endpoint decides alone what this chain says; configure two independent ones", "chain", c.ChainID)
		}
		n.chains[c.ChainID] = &chain{cfg: c, rpc: rpc, finality: finality}
	}
	h := n.chains[n.cfg.Home.ChainID]
	n.home = newHome(h.rpc, h.finality, n.cfg.Home, n.db)
	return nil
}

func (n *Node) openArtifactsAndHost(d Deps) (err error) {
	if n.artifacts, err = artifact.Open(filepath.Join(n.cfg.DataDir, "artifacts"), n.artifactLimits()); err != nil {
		return err
	}
	n.closers = append(n.closers, n.artifacts.Close)
	n.host, err = p2p.New(context.Background(), p2p.Config{Key: d.Keys.P2P, Network: n.cfg.Network.Hex()[2:10], Listen: n.cfg.P2P.Listen,
		Announce: n.cfg.P2P.Announce, Bootstrap: n.cfg.P2P.Bootstrap, AllowObservers: n.cfg.P2P.AllowObservers, Logger: n.log, Registerer: n.registerer})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, n.host.Close)
	if n.exchange, err = artifact.NewExchange(n.artifacts, n.host, n.peers, artifact.ExchangeConfig{Logger: n.log, Registerer: n.registerer}); err != nil {
		return err
	}
	n.closers = append(n.closers, n.exchange.Close)
	if err := n.openIPFS(); err != nil {
		return err
	}
	return n.joinNetwork()
}

func (n *Node) openSandbox(Deps) (err error) {
	e := n.cfg.Engine
	n.sandbox, err = sandbox.NewPool(sandbox.Config{Handler: inference.Handler{}.Name(), Workers: e.Workers, Warm: 1,
		Limits:           sandbox.Limits{Time: e.Time, PrepareTime: e.Time, Memory: e.MemoryMiB << 20, Threads: e.Threads, Output: inference.MaxOutput},
		AllowUnsandboxed: e.AllowUnsandboxed, Logger: n.log})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, n.sandbox.Close)
	n.executor = &execute.Executor{Engine: onnx.EngineID, Registry: n.home, Artifacts: artifacts{n.artifacts, n.exchange}, Sandbox: n.sandbox,
		Passes: n.passes}
	return nil
}

func (n *Node) openAPI(Deps) (err error) {
	if n.cfg.API.Listen == "off" {
		return nil
	}
	if n.listener, err = net.Listen("tcp", n.cfg.API.Listen); err != nil {
		return fmt.Errorf("interface: %w; choose another api.listen, or \"off\"", err)
	}
	n.closers = append(n.closers, func() error {
		if err := n.listener.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	return nil
}

// Close releases what New opened, in reverse. Run must have returned.
func (n *Node) Close() error {
	var errs []error
	for _, c := range slices.Backward(n.closers) {
		errs = append(errs, c())
	}
	n.closers = nil
	return errors.Join(errs...)
}

// URL is where the node's interface listens, or empty.
func (n *Node) URL() string {
	if n.listener == nil {
		return ""
	}
	return "http://" + n.listener.Addr().String()
}

// Host is the node's presence in the network.
func (n *Node) Host() *p2p.Host { return n.host }

// Run works until ctx ends or something that cannot be mended fails.
func (n *Node) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	stop := func(err error) error { // for what fails beside the group
		cancel()
		return errors.Join(err, g.Wait())
	}
	for _, c := range n.chains {
		g.Go(func() error { return c.rpc.Run(ctx) })
		g.Go(func() error { return n.followHeads(ctx, c) })
	}
	if err := n.awaitNetwork(ctx); err != nil {
		return stop(err)
	}
	if err := n.resume(); err != nil {
		return stop(err)
	}
	sets, err := intake.NewSets(intake.SetsConfig{Client: n.home.rpc, Registry: n.cfg.Home.Registry, Finality: n.home.finality, Log: n.log,
		OnSet: n.onSet})
	if err != nil {
		return stop(err)
	}
	g.Go(func() error { return sets.Run(ctx) })
	g.Go(func() error { return n.requests.Run(ctx, n.handleRequest) })
	g.Go(func() error { return n.certificates.Run(ctx, n.handleCertificate) })
	g.Go(func() error { return n.attester.Run(ctx) })
	g.Go(func() error { return n.handovers.run(ctx) })
	g.Go(func() error { return n.gathers.run(ctx) })
	g.Go(func() error { return n.heartbeat(ctx) })
	g.Go(func() error { return n.catchUp(ctx) })
	g.Go(func() error { return n.sweep(ctx) })
	g.Go(func() error { return n.runLedger(ctx) })
	g.Go(func() error { return n.runCapture(ctx) })
	g.Go(func() error { return n.runMLflow(ctx) })
	g.Go(func() error { return n.watchPosted(ctx) })
	for range lanesBeside {
		g.Go(func() error { return n.lanes.run(ctx) })
	}
	for range n.cfg.Engine.Workers + stepsBeside {
		g.Go(func() error { return n.work(ctx) })
	}
	for _, c := range n.chains {
		requests, err := intake.NewRequests(intake.RequestsConfig{Client: c.rpc, Hub: c.cfg.Hub, Finality: c.finality, Start: c.cfg.FromBlock,
			Cursors: cursors{n.db}, Sink: func(ctx context.Context, t task.Task) error { return n.stages.Accept(ctx, t) },
			Registerer: n.registerer, Log: n.log})
		if err != nil {
			return stop(err)
		}
		g.Go(func() error { return requests.Run(ctx) })
	}
	if !n.cfg.Relay.Off {
		g.Go(func() error { return n.outbox.Run(ctx) })
	}
	if n.listener != nil {
		g.Go(func() error { return n.serve(ctx) })
	}
	return g.Wait()
}

// awaitNetwork waits until the home chain can be read, and refuses to serve another network than the one pinned.
func (n *Node) awaitNetwork(ctx context.Context) error {
	for wait := time.Second; ; wait = min(2*wait, time.Minute) {
		err := n.home.checkNetwork(ctx, n.cfg.Network)
		if err == nil || errors.Is(err, ErrNetwork) {
			return err
		}
		n.log.Warn("home chain not readable, trying again", "in", wait, "err", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

// followHeads keeps a chain's clock.
func (n *Node) followHeads(ctx context.Context, c *chain) error {
	heads := c.rpc.Heads(ctx)
	for {
		select {
		case <-ctx.Done():
			return nil
		case block := <-heads:
			c.time.Store(block.Time)
		}
	}
}

// chainTime is a chain's clock, if a head was seen.
func (n *Node) chainTime(id uint64) (time.Time, bool) {
	c := n.chains[id]
	if c == nil || c.time.Load() == 0 {
		return time.Time{}, false
	}
	return time.Unix(int64(min(c.time.Load(), maxUnix)), 0), true
}

// serve runs the HTTP interface.
func (n *Node) serve(ctx context.Context) error {
	var metrics http.Handler
	if n.gatherer != nil {
		metrics = promhttp.HandlerFor(n.gatherer, promhttp.HandlerOpts{})
	}
	cfg := api.Config{Backend: n, Backup: n.db.Backup, Uploads: uploads{n.artifacts}, Metrics: metrics, AdminToken: n.adminToken}
	if n.ordering != nil {
		cfg.Ledger, cfg.Records, cfg.Policies, cfg.Anchors = ledgerAPI{n}, ledgerAPI{n}, policyAPI{n}, anchorView{n}
		cfg.Bundle = n.packBundle
	}
	srv := &http.Server{Handler: api.New(cfg),
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 10 * time.Minute, // an artifact's upload
		BaseContext: func(net.Listener) context.Context { return ctx }}
	ended := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(ended)
		end, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if srv.Shutdown(end) != nil {
			_ = srv.Close() // what does not end in time is cut off
		}
	})
	if err := srv.Serve(n.listener); !errors.Is(err, http.ErrServerClosed) {
		stop()
		return fmt.Errorf("interface: %w", err)
	}
	<-ended // Serve returns when Shutdown begins; the calls under way end before what they use is closed
	return nil
}

// cursors keeps intake's cursors in the store.
type cursors struct{ db *store.Store }

// Load implements intake.Cursors.
func (c cursors) Load(_ context.Context, key string) (value []byte, err error) {
	err = c.db.View(func(r store.Reader) error {
		value, err = r.Get(store.Key(store.TableCursor, []byte(key)))
		return err
	})
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return value, err
}

// Save implements intake.Cursors.
func (c cursors) Save(ctx context.Context, key string, value []byte) error {
	return c.db.Update(ctx, func(tx *store.Tx) error { return tx.Set(store.Key(store.TableCursor, []byte(key)), value) })
}
