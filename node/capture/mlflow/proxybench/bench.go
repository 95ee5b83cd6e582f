// Package proxybench measures what the MLflow proxy costs: the time that it adds to a call, and how much of the upstream's throughput on
// log-batch is left. Both are measured side by side in one run: short rounds straight to a tracking server and through the proxy take
// turns, so that what else the machine does falls on both.
//
// The upstream is a real MLflow server where LINEAL_PYTHON names an interpreter that has mlflow, or Config.Upstream an URL; else the
// embedded server, which is some ten times faster, so that capture's share of a call is far larger than in front of MLflow itself. The embedded
// one is measured as it is used: bare, without capture, and with the proxy in its process, each with a store of its own. The client, the
// proxy and the upstream share this machine's cores.
package proxybench

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/capture/mlflow"
	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/capture/mlflow/server"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Defaults: some twenty seconds in all.
const (
	defaultRounds  = 10
	defaultRound   = time.Second
	defaultClients = 8
	defaultCalls   = 40 // of one round of latencies
	batchMetrics   = 50 // of one log-batch: some seconds of an ordinary training loop
	batchParams    = 5
	startWithin    = 2 * time.Minute
	embeddedName   = "the embedded server"
)

// Config says what is measured; zero values mean the defaults.
type Config struct {
	Dir      string // for the servers' files; they are left there
	Upstream string // URL of a tracking server to measure against
	Python   string // interpreter with mlflow; empty: LINEAL_PYTHON; "-": none
	Rounds   int
	Round    time.Duration
	Clients  int
}

// Result is what was measured.
type Result struct {
	Upstream             string  `json:"proxyUpstream"`
	ProxyOverheadMs      float64 `json:"proxyOverheadMs"` // median of a call through the proxy less that of a direct one
	DirectMs             float64 `json:"proxyDirectMs"`
	ThroughMs            float64 `json:"proxyThroughMs"`
	ProxyThroughputRatio float64 `json:"proxyThroughputRatio"` // log-batch calls a second through the proxy, of the direct ones
	DirectPerSecond      float64 `json:"proxyDirectPerSecond"`
	ThroughPerSecond     float64 `json:"proxyThroughPerSecond"`
	// ProcessorRatio compares the processor time of a call, client and server together, which other work on the machine does not change; only
	// where all of them are in this process: zero before another server.
	ProcessorRatio float64 `json:"proxyProcessorRatio,omitempty"`
	Captured       bool    `json:"proxyCaptured"` // every call of the measurement was captured, none dropped
}

// Run measures.
func Run(ctx context.Context, cfg Config) (_ *Result, err error) {
	if cfg.Rounds == 0 {
		cfg.Rounds = defaultRounds
	}
	if cfg.Round == 0 {
		cfg.Round = defaultRound
	}
	if cfg.Clients == 0 {
		cfg.Clients = defaultClients
	}
	direct, what, stop, err := upstream(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("start an MLflow server: %w", err)
	}
	defer func() { err = errors.Join(err, stop()) }()
	ledger, behind := &sink{}, direct
	if what == embeddedName {
		behind = ""
	}
	proxied, s, stopProxy, err := proxy(ctx, filepath.Join(cfg.Dir, "proxy"), behind, ledger)
	if err != nil {
		return nil, fmt.Errorf("start the proxy: %w", err)
	}
	defer func() { err = errors.Join(err, stopProxy()) }()
	transport := &http.Transport{MaxIdleConnsPerHost: 2 * cfg.Clients, IdleConnTimeout: 4 * time.Second}
	defer transport.CloseIdleConnections()
	b := &bench{cfg: cfg, http: &http.Client{Transport: transport}}
	r := &Result{Upstream: what}
	if err := b.latency(ctx, direct, proxied, r); err != nil {
		return nil, err
	}
	if err := b.throughput(ctx, direct, proxied, r); err != nil {
		return nil, err
	}
	if err := s.Settled(ctx); err != nil {
		return nil, err
	}
	r.Captured = ledger.gaps.Load() == 0
	return r, nil
}

// bench makes the calls.
type bench struct {
	cfg  Config
	http *http.Client
	step atomic.Int64
}

// newRun makes a run to log to.
func (b *bench) newRun(ctx context.Context, base string) (*rest.Client, string, error) {
	c := &rest.Client{Base: base, HTTP: b.http}
	var out struct{ Run rest.Run }
	err := c.Call(ctx, http.MethodPost, "2.0/mlflow/runs/create", map[string]any{"experiment_id": "0", "start_time": time.Now().UnixMilli()}, &out)
	return c, out.Run.Info.RunID, err
}

// batch logs one batch with fresh steps.
func (b *bench) batch(ctx context.Context, c *rest.Client, run string) error {
	step := b.step.Add(1)
	in := map[string]any{"run_id": run}
	metrics := make([]rest.Metric, batchMetrics)
	for i := range metrics {
		metrics[i] = rest.Metric{Key: fmt.Sprint("metric_", i), Value: rest.Float(float64(step) / 3), Timestamp: rest.Int(time.Now().UnixMilli()), Step: rest.Int(step)}
	}
	params := make([]rest.Pair, batchParams)
	for i := range params {
		params[i] = rest.Pair{Key: fmt.Sprint("param_", i), Value: "0.001"}
	}
	in["metrics"], in["params"] = metrics, params
	return c.Call(ctx, http.MethodPost, "2.0/mlflow/runs/log-batch", in, nil)
}

// latency takes turns: one client, one call after another.
func (b *bench) latency(ctx context.Context, direct, proxied string, r *Result) error {
	var times [2][]time.Duration
	for range b.cfg.Rounds {
		for i, base := range []string{direct, proxied} {
			c, run, err := b.newRun(ctx, base)
			if err != nil {
				return err
			}
			for range defaultCalls {
				begin := time.Now()
				if err := b.batch(ctx, c, run); err != nil {
					return err
				}
				times[i] = append(times[i], time.Since(begin))
			}
		}
	}
	r.DirectMs, r.ThroughMs = median(times[0]), median(times[1])
	r.ProxyOverheadMs = r.ThroughMs - r.DirectMs
	return nil
}

func median(list []time.Duration) float64 {
	slices.Sort(list)
	return float64(list[len(list)/2].Microseconds()) / 1000
}

// throughput takes turns: all clients at once, each with a run of its own.
func (b *bench) throughput(ctx context.Context, direct, proxied string, r *Result) error {
	var calls [2]int64
	var took, busy [2]time.Duration
	for range b.cfg.Rounds {
		for i, base := range []string{direct, proxied} {
			before := processorTime()
			n, d, err := b.round(ctx, base)
			if err != nil {
				return err
			}
			busy[i] += processorTime() - before
			calls[i], took[i] = calls[i]+n, took[i]+d
		}
	}
	r.DirectPerSecond = float64(calls[0]) / took[0].Seconds()
	r.ThroughPerSecond = float64(calls[1]) / took[1].Seconds()
	r.ProxyThroughputRatio = r.ThroughPerSecond / r.DirectPerSecond
	if r.Upstream == embeddedName && busy[1] > 0 {
		r.ProcessorRatio = busy[0].Seconds() / float64(calls[0]) / (busy[1].Seconds() / float64(calls[1]))
	}
	return nil
}

func (b *bench) round(ctx context.Context, base string) (int64, time.Duration, error) {
	type target struct {
		c   *rest.Client
		run string
	}
	var targets []target
	for range b.cfg.Clients {
		c, run, err := b.newRun(ctx, base)
		if err != nil {
			return 0, 0, err
		}
		targets = append(targets, target{c, run})
	}
	var n atomic.Int64
	begin := time.Now()
	g, ctx := errgroup.WithContext(ctx)
	for _, t := range targets {
		g.Go(func() error {
			for time.Since(begin) < b.cfg.Round {
				if err := b.batch(ctx, t.c, t.run); err != nil {
					return err
				}
				n.Add(1)
			}
			return nil
		})
	}
	err := g.Wait()
	return n.Load(), time.Since(begin), err
}

// --- servers ---

// sink takes records and counts gaps.
type sink struct{ gaps atomic.Int64 }

// Submit implements lineage.Submitter.
func (s *sink) Submit(_ context.Context, envelope []byte) (string, error) {
	r, err := lineage.ParseEnvelope(envelope)
	if err != nil {
		return "", err
	}
	if r.Statement.PredicateType == lineage.PredicateGap {
		s.gaps.Add(1)
	}
	return string(r.ID), nil
}

func proxy(ctx context.Context, dir, upstream string, ledger lineage.Submitter) (string, *mlflow.Service, func() error, error) {
	signer, err := lineage.GenerateSigner()
	if err != nil {
		return "", nil, nil, err
	}
	s, err := mlflow.NewService(mlflow.ServiceConfig{Dir: dir, Listen: "127.0.0.1:0", Upstream: upstream, Signer: signer, Submitter: ledger, Reconcile: -1,
		Throttle: mlflow.ThrottleConfig{PerSecond: -1}})
	if err != nil {
		return "", nil, nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	return s.URL(), s, func() error { cancel(); return errors.Join(<-done, s.Close()) }, nil
}

func upstream(ctx context.Context, cfg Config) (base, what string, stop func() error, err error) {
	if cfg.Upstream != "" {
		return cfg.Upstream, cfg.Upstream, func() error { return nil }, nil
	}
	python := cfg.Python
	if python == "" {
		python = os.Getenv("LINEAL_PYTHON")
	}
	if python != "" && python != "-" {
		return realServer(ctx, python, cfg.Dir)
	}
	return embeddedServer(ctx, cfg.Dir)
}

func embeddedServer(ctx context.Context, dir string) (base, what string, stop func() error, err error) {
	dir = filepath.Join(dir, "server")
	st, err := store.Open(store.Config{Dir: filepath.Join(dir, "store")})
	if err != nil {
		return "", "", nil, err
	}
	s, err := server.New(server.Config{Store: st, Dir: dir})
	if err != nil {
		return "", "", nil, errors.Join(err, st.Close())
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", "", nil, errors.Join(err, st.Close())
	}
	ctx, cancel := context.WithCancel(ctx)
	srv := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	g := errgroup.Group{}
	g.Go(func() error { return s.Run(ctx) })
	g.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	return "http://" + l.Addr().String(), embeddedName, func() error {
		err := srv.Close()
		cancel()
		return errors.Join(err, g.Wait(), st.Close())
	}, nil
}

// realServer starts MLflow's own server with a SQLite backend and one worker, its default for one machine being one per core.
func realServer(ctx context.Context, python, dir string) (base, what string, stop func() error, err error) {
	version, err := exec.CommandContext(ctx, python, "-c", "import mlflow; print(mlflow.__version__, end='')").Output()
	if err != nil {
		return "", "", nil, fmt.Errorf("%s cannot import mlflow: %w", python, err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", "", nil, err
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err = errors.Join(err, l.Close()); err != nil {
		return "", "", nil, err
	}
	dir = filepath.Join(dir, "mlflow")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", "", nil, err
	}
	cmd := exec.Command(python, "-m", "mlflow", "server", "--host", "127.0.0.1", "--port", port, "--workers", "1", "--backend-store-uri", "sqlite:///"+filepath.Join(dir, "mlflow.db"),
		"--artifacts-destination", filepath.Join(dir, "artifacts"))
	cmd.Env = append(os.Environ(), "MLFLOW_DISABLE_TELEMETRY=true")
	ownGroup(cmd)
	if err := cmd.Start(); err != nil {
		return "", "", nil, err
	}
	stop = sync.OnceValue(func() error {
		endGroup(cmd)
		_ = cmd.Wait() // it was killed
		return nil
	})
	base = "http://127.0.0.1:" + port
	if err := answers(ctx, base+"/health"); err != nil {
		return "", "", nil, errors.Join(err, stop())
	}
	return base, "MLflow " + string(version) + " on SQLite", stop, nil
}

func answers(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, startWithin)
	defer cancel()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		resp, err := client.Do(req)
		if err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the MLflow server did not start within %s", startWithin)
		case <-time.After(100 * time.Millisecond):
		}
	}
}
