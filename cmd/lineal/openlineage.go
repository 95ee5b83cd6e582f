package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/capture/importer"
	"github.com/lineal-network/lineal/node/capture/openlineage"
	"github.com/lineal-network/lineal/node/store"
)

// defaultOpenLineageListen is beside the ports of MLflow (5001) and Marquez (5000).
const defaultOpenLineageListen = "127.0.0.1:5005"

type openLineageFlags struct {
	recordingFlags
	listen, metrics  string
	bearer           []string
	wandb, comet     string
	perSecond, burst int
	jsonLog          bool
}

func newOpenLineageCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "openlineage",
		Short: "Make lineage records of OpenLineage events and registry webhooks",
	}
	c.AddCommand(newOpenLineageServeCommand())
	return c
}

func newOpenLineageServeCommand() *cobra.Command {
	var f openLineageFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Take events from OpenLineage clients, and calls of W&B and Comet webhooks",
		Long: `Takes events at /api/v1/lineage and /api/v1/lineage/batch, where OpenLineage's clients send them (Airflow, dbt, Spark, Flink, ...). A run becomes
a record when it ends. Malformed events are kept: GET /api/v1/lineage/failed. With --wandb-secret and --comet-secret it takes the calls of those
registries' webhooks too, at /webhooks/wandb and /webhooks/comet. What waits for the node is on disk below --data.

Without --bearer whoever reaches the port can write declared facts under this program's key: keep it on loopback, or set one.`,
		Example: `  lineal openlineage serve --node http://127.0.0.1:8645
  OPENLINEAGE_URL=http://127.0.0.1:5005 dbt-ol run`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return f.run(c) },
	}
	f.add(c)
	c.Flags().StringVar(&f.listen, "listen", defaultOpenLineageListen, "address to listen on")
	c.Flags().StringVar(&f.metrics, "metrics", "", "address for Prometheus metrics (default: none)")
	c.Flags().StringSliceVar(&f.bearer, "bearer", nil, "file with a token that clients send as Authorization: Bearer")
	c.Flags().StringVar(&f.wandb, "wandb-secret", "", "file with the secret of the W&B webhook")
	c.Flags().StringVar(&f.comet, "comet-secret", "", "file with the secret token of the Comet webhook")
	c.Flags().IntVar(&f.perSecond, "per-second", openlineage.DefaultRate, "events a second, all clients together")
	c.Flags().IntVar(&f.burst, "burst", openlineage.DefaultBurst, "events at once")
	c.Flags().BoolVar(&f.jsonLog, "json-log", false, "log as JSON")
	return c
}

func (f *openLineageFlags) run(c *cobra.Command) (err error) {
	signer, submitter, err := f.open()
	if err != nil {
		return err
	}
	log, err := newLogger(node.LogConfig{JSON: f.jsonLog})
	if err != nil {
		return err
	}
	db, err := store.Open(store.Config{Dir: filepath.Join(f.data, "store"), Logger: log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	registry := prometheus.NewRegistry()
	spool, err := capture.NewSpool(capture.Config{Store: db, Signer: signer, Submitter: submitter, Logger: log, Registerer: registry})
	if err != nil {
		return err
	}
	collector, err := openlineage.NewCollector(openlineage.Config{Store: db, Sink: spool, Logger: log, Registerer: registry})
	if err != nil {
		return err
	}
	mux, err := f.routes(collector, spool, registry)
	if err != nil {
		return err
	}
	if f.metrics != "" {
		stop, err := serveMetrics(c.Context(), f.metrics, registry)
		if err != nil {
			return err
		}
		defer stop()
	}
	l, err := (&net.ListenConfig{}).Listen(c.Context(), "tcp", f.listen)
	if err != nil {
		return fmt.Errorf("%w; choose another --listen", err)
	}
	fmt.Fprintf(c.ErrOrStderr(), "ready: export OPENLINEAGE_URL=http://%s\n", l.Addr())
	g, ctx := errgroup.WithContext(c.Context())
	g.Go(func() error { return spool.Run(ctx) })
	g.Go(func() error { return collector.Run(ctx) })
	g.Go(func() error { return serveUntil(ctx, l, mux) })
	if err := g.Wait(); err != nil {
		return err
	}
	if n := spool.Held(); n > 0 {
		fmt.Fprintf(c.ErrOrStderr(), "%d records wait for the node; they go out at the next start\n", n)
	}
	return nil
}

func (f *openLineageFlags) routes(collector *openlineage.Collector, sink capture.Sink, registry prometheus.Registerer) (http.Handler, error) {
	cfg := openlineage.ServerConfig{Collector: collector, Rate: f.perSecond, Burst: f.burst}
	for _, path := range f.bearer {
		token, err := readSecret(path)
		if err != nil {
			return nil, fmt.Errorf("bearer token: %w", err)
		}
		if len(strings.TrimSpace(token)) < 16 {
			return nil, usagef("%s: a token needs at least 16 characters", path)
		}
		cfg.Tokens = append(cfg.Tokens, token)
	}
	mux := http.NewServeMux()
	mux.Handle("/api/v1/", openlineage.NewHandler(cfg))
	calls := importer.NewHookCalls()
	registry.MustRegister(calls)
	for path, hook := range map[string]struct {
		file string
		hook importer.Hook
	}{"/webhooks/wandb": {f.wandb, importer.WandB}, "/webhooks/comet": {f.comet, importer.Comet}} {
		if hook.file == "" {
			continue
		}
		secret, err := readSecret(hook.file)
		if err != nil {
			return nil, fmt.Errorf("webhook secret: %w", err)
		}
		h, err := importer.NewHookHandler(importer.HookConfig{Hook: hook.hook, Secret: secret, Sink: sink, Calls: calls})
		if err != nil {
			return nil, usagef("%s: %w", hook.file, err)
		}
		mux.Handle(path, h)
	}
	return mux, nil
}

// serveUntil serves HTTP until ctx ends, then lets what is under way end.
func serveUntil(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute}
	stop := context.AfterFunc(ctx, func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if srv.Shutdown(end) != nil {
			_ = srv.Close() // what does not end in time is cut off
		}
	})
	defer stop()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
