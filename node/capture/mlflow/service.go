package mlflow

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/capture/mlflow/server"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/store"
)

// Defaults of a service.
const (
	DefaultListen    = "127.0.0.1:5001"
	DefaultReconcile = time.Minute
	// drainWithin is what open calls get when the service stops.
	drainWithin = 10 * time.Second
	// headerWithin ends clients that open connections and say nothing.
	headerWithin = 30 * time.Second
)

// DefaultProtected are the aliases and stages that a gate guards unless told otherwise.
var DefaultProtected = []string{"champion", "production"}

// ServiceConfig is a whole capture service: proxy or embedded server, capture, spool.
type ServiceConfig struct {
	Dir      string // state: spool, what is known; with the embedded server, runs and artifacts too
	Listen   string // DefaultListen
	Upstream string // URL of the MLflow server; empty: the embedded one
	Name     string // of the tracking server in records; default: the upstream's URL, or the one listened on
	// Authorization is for the service's own questions to the upstream (reconcile, backfill): the value of that header.
	Authorization string

	Signer    *lineage.Signer
	Submitter lineage.Submitter
	Records   Records // what the gate asks; nil: it knows only what passed

	Require []string // rules; see ParseRules. None: no gate
	// Evaluate gives a policy's verdict on a model, asked after the rules; nil: no policy.
	Evaluate  func(ctx context.Context, model lineage.Digest) (policy.Result, error)
	Approvers []string // ids of the keys whose approvals count; none: anybody's
	Protected []string
	FailOpen  bool

	Reconcile time.Duration // 0: DefaultReconcile; negative: off
	Fetch     bool          // reconcile and backfill download and hash what did not pass
	MaxFetch  int64
	Redact    capture.RedactConfig
	Throttle  ThrottleConfig

	Logger     *slog.Logger
	Registerer prometheus.Registerer
}

// Service runs it all.
type Service struct {
	cfg      ServiceConfig
	store    *store.Store
	spool    *capture.Spool
	capture  *Capture
	server   *server.Server // nil: the upstream is elsewhere
	proxy    *Proxy
	importer *Importer // nil: the server is embedded
	listener net.Listener
	upstream *url.URL // nil: the server is embedded
}

// NewService opens the state and the port.
func NewService(cfg ServiceConfig) (s *Service, err error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Listen == "" {
		cfg.Listen = DefaultListen
	}
	if cfg.Reconcile == 0 {
		cfg.Reconcile = DefaultReconcile
	}
	if cfg.Protected == nil {
		cfg.Protected = DefaultProtected
	}
	s = &Service{cfg: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	if s.listener, err = net.Listen("tcp", cfg.Listen); err != nil {
		return s, fmt.Errorf("listen for MLflow's clients: %w", err)
	}
	if s.store, err = store.Open(store.Config{Dir: filepath.Join(cfg.Dir, "store"), Logger: cfg.Logger}); err != nil {
		return s, err
	}
	if err = s.openUpstream(); err != nil {
		return s, err
	}
	if err = s.openCapture(); err != nil {
		return s, err
	}
	return s, s.openProxy()
}

// openUpstream finds the tracking server, or makes the embedded one.
func (s *Service) openUpstream() (err error) {
	if s.cfg.Upstream == "" {
		s.server, err = server.New(server.Config{Store: s.store, Dir: s.cfg.Dir, Logger: s.cfg.Logger})
		return err
	}
	if s.upstream, err = url.Parse(s.cfg.Upstream); err != nil {
		return fmt.Errorf("upstream: %w", err)
	}
	if s.upstream.User != nil {
		return errors.New("the upstream's URL must not hold a password: give it in a file (--upstream-auth, or capture.mlflow.upstreamAuth); clients send their own")
	}
	return nil
}

func (s *Service) openCapture() (err error) {
	name := s.cfg.Name
	if name == "" && s.server == nil {
		name = s.upstream.String()
	} else if name == "" {
		name = s.URL()
	}
	s.spool, err = capture.NewSpool(capture.Config{Store: s.store, Signer: s.cfg.Signer, Submitter: s.cfg.Submitter, Logger: s.cfg.Logger, Registerer: s.cfg.Registerer})
	if err != nil {
		return err
	}
	redactor, err := capture.NewRedactor(s.cfg.Redact, s.cfg.Registerer)
	if err != nil {
		return err
	}
	s.capture, err = New(Config{Builder: name, Store: s.store, Spool: s.spool, Redactor: redactor, Logger: s.cfg.Logger, Registerer: s.cfg.Registerer})
	return err
}

func (s *Service) openProxy() error {
	rules, err := ParseRules(s.cfg.Require)
	if err != nil {
		return err
	}
	cfg := ProxyConfig{Upstream: s.upstream, Capture: s.capture, FailOpen: s.cfg.FailOpen, Protected: s.cfg.Protected, GateVersions: true,
		Throttle: s.cfg.Throttle, Logger: s.cfg.Logger, Registerer: s.cfg.Registerer}
	if s.server != nil {
		cfg.Embedded = s.server
	} else {
		cfg.Transport = NewTransport()
	}
	if len(s.cfg.Require) > 0 {
		rules.Approvers = s.cfg.Approvers
		cfg.Gate = &RequiredRecords{Rules: rules, Records: s.cfg.Records}
	}
	if s.cfg.Evaluate != nil {
		cfg.Gate = &PolicyGate{Before: cfg.Gate, Evaluate: s.cfg.Evaluate}
	}
	if s.proxy, err = NewProxy(cfg); err != nil {
		return err
	}
	if s.server != nil {
		return nil // everything that it has passed the proxy
	}
	client := &rest.Client{Base: s.upstream.String(), HTTP: &http.Client{Transport: cfg.Transport}}
	if s.cfg.Authorization != "" {
		client.Authorize = func(r *http.Request) { r.Header.Set("Authorization", s.cfg.Authorization) }
	}
	s.importer = NewImporter(s.capture, client, s.cfg.Registerer)
	s.importer.Fetch, s.importer.MaxFetch = s.cfg.Fetch, s.cfg.MaxFetch
	return nil
}

// URL is what MLFLOW_TRACKING_URI is set to.
func (s *Service) URL() string { return "http://" + s.listener.Addr().String() }

// Spool gives the records that wait for the ledger.
func (s *Service) Spool() *capture.Spool { return s.spool }

// Settled returns when all that clients did before is recorded and submitted.
func (s *Service) Settled(ctx context.Context) error {
	flushed := func() error { return s.capture.flush() }
	if err := s.capture.do(ctx, flushed); err != nil {
		return err
	}
	return s.spool.Drained(ctx)
}

// Run serves until ctx ends, then lets open calls finish and writes everything.
func (s *Service) Run(ctx context.Context) error {
	backCtx, stopBack := context.WithCancel(context.WithoutCancel(ctx)) // the back outlives the front, so that the last calls are captured
	defer stopBack()
	back, backCtx := errgroup.WithContext(backCtx)
	s.startBack(back, backCtx)
	front, frontCtx := errgroup.WithContext(ctx)
	serve(front, frontCtx, s.listener, s.proxy)
	front.Go(func() error { // a back that fails ends the front
		select {
		case <-backCtx.Done():
			return context.Cause(backCtx)
		case <-frontCtx.Done():
			return nil
		}
	})
	if s.cfg.Reconcile > 0 && s.importer != nil {
		front.Go(func() error { return s.importer.Reconcile(frontCtx, s.cfg.Reconcile) })
	}
	err := front.Wait()
	stopBack()
	return errors.Join(err, ignoreCancelled(back.Wait()))
}

func ignoreCancelled(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func (s *Service) startBack(g *errgroup.Group, ctx context.Context) {
	g.Go(func() error { return s.capture.Run(ctx) })
	g.Go(func() error { return s.spool.Run(ctx) })
	if s.server != nil {
		g.Go(func() error { return s.server.Run(ctx) })
	}
}

// Backfill imports what the upstream has, and waits until the records are submitted.
func (s *Service) Backfill(ctx context.Context, progress func(string)) (out Imported, err error) {
	if s.importer == nil {
		return out, errors.New("the embedded server has nothing that was not captured: backfill is for an upstream")
	}
	backCtx, stop := context.WithCancel(context.WithoutCancel(ctx))
	g, backCtx := errgroup.WithContext(backCtx)
	s.startBack(g, backCtx)
	s.importer.Progress = progress
	out, err = s.importer.Backfill(ctx)
	if err == nil {
		progress(fmt.Sprintf("%d records wait for the node", s.spool.Held()))
		err = s.Settled(ctx)
	}
	stop()
	return out, errors.Join(err, ignoreCancelled(g.Wait()))
}

// serve runs a server until ctx ends, then lets open calls finish.
func serve(g *errgroup.Group, ctx context.Context, l net.Listener, h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: headerWithin, MaxHeaderBytes: 64 << 10}
	g.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	g.Go(func() error {
		<-ctx.Done()
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainWithin)
		defer cancel()
		if err := srv.Shutdown(end); err != nil {
			return srv.Close() // a 20 GB upload does not keep us
		}
		return nil
	})
}

// Close releases what NewService opened; Run must have ended.
func (s *Service) Close() error {
	var errs []error
	if s.listener != nil {
		if err := s.listener.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	if s.store != nil {
		errs = append(errs, s.store.Close())
	}
	return errors.Join(errs...)
}
