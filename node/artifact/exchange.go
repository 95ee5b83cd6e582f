package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/lineal-network/lineal/p2p"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"
)

// Host is what the exchange needs of the network; *p2p.Host has it.
type Host interface {
	HandleStreams(proto string, cfg p2p.ServeConfig, handle p2p.StreamHandler) error
	OpenStream(ctx context.Context, to peer.ID, proto string, req []byte) (io.ReadCloser, error)
	Penalize(p peer.ID, reason string)
}

const (
	// DefaultMemberRate is what one member is sent at most, in bytes a second: a fast line's worth.
	DefaultMemberRate = 256 << 20
	// DefaultObserverRate is what one observer is sent: a small model in no time, a large one with patience.
	DefaultObserverRate = 2 << 20
)

// ExchangeConfig bounds an exchange. Zero fields take the defaults above.
type ExchangeConfig struct {
	// MemberRate and ObserverRate bound what one peer is sent, in bytes a second.
	MemberRate, ObserverRate int
	// Logger hears of peers that lie; default slog.Default.
	Logger *slog.Logger
	// Registerer takes the metrics; nil for none.
	Registerer prometheus.Registerer
}

// Exchange serves a store's artifacts to peers and fetches what it lacks. All methods are safe for concurrent use.
type Exchange struct {
	store   *Store
	host    Host
	peers   func() []peer.ID
	log     *slog.Logger
	metrics *exchangeMetrics
	pacers  pacers

	registerer prometheus.Registerer

	mu      sync.Mutex
	flights map[Digest]*flight
}

// flight is a fetch under way, which everyone who wants the artifact waits for.
type flight struct {
	done     chan struct{}
	err      error // set before done is closed
	maxSize  int64
	watchers []func(done, total int64) // guarded by Exchange.mu
}

// NewExchange starts serving the store on the host. peers gives whom to ask, the best first; it is called for each fetch.
func NewExchange(store *Store, host Host, peers func() []peer.ID, cfg ExchangeConfig) (*Exchange, error) {
	if cfg.MemberRate == 0 {
		cfg.MemberRate = DefaultMemberRate
	}
	if cfg.ObserverRate == 0 {
		cfg.ObserverRate = DefaultObserverRate
	}
	if cfg.MemberRate < paceStep || cfg.ObserverRate < paceStep {
		return nil, fmt.Errorf("start artifact exchange: rates must be at least %d bytes a second", paceStep)
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	x := &Exchange{store: store, host: host, peers: peers, log: cfg.Logger, metrics: newExchangeMetrics(), flights: map[Digest]*flight{}, registerer: cfg.Registerer}
	x.pacers = pacers{member: rate.Limit(cfg.MemberRate), observer: rate.Limit(cfg.ObserverRate), byPeer: map[peer.ID]*rate.Limiter{}}
	if err := x.metrics.register(cfg.Registerer); err != nil {
		return nil, fmt.Errorf("start artifact exchange: %w", err)
	}
	err := host.HandleStreams(Protocol, p2p.ServeConfig{MaxRequest: requestSize, Observers: true, MaxTime: serveTime}, x.serve)
	if err != nil {
		x.metrics.unregister(cfg.Registerer)
		return nil, fmt.Errorf("start artifact exchange: %w", err)
	}
	return x, nil
}

// Close releases the exchange's metrics. Serving ends with the host.
func (x *Exchange) Close() error {
	x.metrics.unregister(x.registerer)
	return nil
}

// Fetch makes sure that the store holds an artifact of at most maxSize bytes, asking peers if need be. It resumes what an earlier
// attempt left. Concurrent calls for one artifact share the work. ErrNotFound, ErrTooLarge, ErrQuota, ErrDiskFull and
// ErrUnavailable say why not; only the last is worth a retry by itself.
func (x *Exchange) Fetch(ctx context.Context, d Digest, maxSize int64) error {
	return x.FetchProgress(ctx, d, maxSize, nil)
}

// FetchProgress is Fetch with a callback that hears how many bytes are there, and of how many. It is called from another goroutine and must
// be quick.
func (x *Exchange) FetchProgress(ctx context.Context, d Digest, maxSize int64, progress func(done, total int64)) error {
	for {
		if size, ok := x.store.Size(d); ok {
			if size > maxSize {
				return fmt.Errorf("fetch artifact %s: it has %d bytes, at most %d are allowed: %w", d, size, maxSize, ErrTooLarge)
			}
			return nil
		}
		f, leader := x.board(d, maxSize, progress)
		if leader {
			if _, ok := x.store.Size(d); !ok { // the one before may have landed since we looked
				f.err = x.fetch(ctx, d, maxSize, func(done, total int64) { x.report(f, done, total) })
			}
			x.land(d, f)
		}
		select {
		case <-f.done:
		case <-ctx.Done():
			return fmt.Errorf("fetch artifact %s: %w", d, ctx.Err())
		}
		switch {
		case f.err == nil:
			continue // there now; its size is still to be checked
		case leader:
			return fmt.Errorf("fetch artifact %s: %w", d, f.err)
		case ctx.Err() != nil:
			return fmt.Errorf("fetch artifact %s: %w", d, ctx.Err())
		case errors.Is(f.err, context.Canceled), errors.Is(f.err, context.DeadlineExceeded):
			continue // whoever led gave up; we have not
		case errors.Is(f.err, ErrTooLarge) && f.maxSize < maxSize:
			continue // too large for them, perhaps not for us
		default:
			return fmt.Errorf("fetch artifact %s: %w", d, f.err)
		}
	}
}

// board joins the fetch of an artifact that is under way, or starts one.
func (x *Exchange) board(d Digest, maxSize int64, progress func(done, total int64)) (f *flight, leader bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	f = x.flights[d]
	if f == nil {
		f, leader = &flight{done: make(chan struct{}), maxSize: maxSize}, true
		x.flights[d] = f
	}
	if progress != nil {
		f.watchers = append(f.watchers, progress)
	}
	return f, leader
}

func (x *Exchange) land(d Digest, f *flight) {
	x.mu.Lock()
	delete(x.flights, d)
	x.mu.Unlock()
	close(f.done)
}

func (x *Exchange) report(f *flight, done, total int64) {
	x.mu.Lock()
	watchers := f.watchers
	x.mu.Unlock()
	for _, w := range watchers {
		w(done, total)
	}
}

type exchangeMetrics struct {
	served, fetched prometheus.Counter
	blamed          *prometheus.CounterVec
}

func newExchangeMetrics() *exchangeMetrics {
	opts := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{Namespace: "lineal", Subsystem: "artifact", Name: name, Help: help}
	}
	return &exchangeMetrics{
		served:  prometheus.NewCounter(opts("served_bytes_total", "Bytes sent to peers.")),
		fetched: prometheus.NewCounter(opts("fetched_bytes_total", "Verified bytes received from peers.")),
		blamed:  prometheus.NewCounterVec(opts("blamed_total", "Peers that sent what does not match, by fault."), []string{"fault"}),
	}
}

func (m *exchangeMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.served, m.fetched, m.blamed}
}

func (m *exchangeMetrics) register(r prometheus.Registerer) error {
	return registerAll(r, m.collectors())
}

func (m *exchangeMetrics) unregister(r prometheus.Registerer) { unregisterAll(r, m.collectors()) }
