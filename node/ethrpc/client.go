package ethrpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"
)

// Endpoint is one way to reach the chain.
type Endpoint struct {
	URL string // http or https
	WS  string // ws or wss, for new heads; empty: heads are polled
}

// Config describes a chain's endpoints. Zero values mean the defaults below.
type Config struct {
	ChainID   uint64
	Endpoints []Endpoint // in the order of preference

	Timeout     time.Duration // of one call on one endpoint
	InFlight    int           // calls at a time on one endpoint
	ProbeEvery  time.Duration // between probes of an endpoint's state
	PollEvery   time.Duration // between looks at the head without a subscription
	RetryAfter  time.Duration // pause before an unreachable endpoint or a lost subscription is tried again
	MaxLag      uint64        // blocks behind the best endpoint that count as stalled
	HeadStall   time.Duration // the head must move within this time; 0 where blocks come only with traffic
	FinalsStall time.Duration // the finalized block must move within this time; 0 as above

	Now func() time.Time // the clock, for tests
	Log *slog.Logger
	// OnState is told of each endpoint's transitions, for metrics. It must not block. May be nil.
	OnState func(endpoint string, s State)
}

// The defaults.
const (
	DefaultTimeout    = 5 * time.Second  // a healthy endpoint answers the dearest query that is asked in less
	DefaultInFlight   = 32               // keeps one stage's burst from tripping a provider's limit
	DefaultProbeEvery = 10 * time.Second // finds a stalled endpoint within a slot of Ethereum
	DefaultPollEvery  = time.Second
	DefaultRetryAfter = 5 * time.Second
	DefaultMaxLag     = 8 // blocks; endpoints of one provider differ by a few
	maxFailures       = 3 // consecutive failures that make an endpoint unreachable: one may be chance
)

// MaxEndpoints bounds a chain's endpoints: each is probed for ever.
const MaxEndpoints = 16

// Client speaks with one chain. Its methods may be called from several goroutines, also while Run is not running: then endpoints
// are probed when they are used, and Heads is silent.
type Client struct {
	view
	cfg       Config
	endpoints []*endpoint
	heads     feed

	mu                  sync.Mutex
	bestHead, bestFinal uint64 // guarded by mu
}

// New checks the configuration. Nothing is sent yet.
func New(cfg Config) (*Client, error) {
	if cfg.ChainID == 0 {
		return nil, errors.New("rpc client: a chain id is needed")
	}
	if n := len(cfg.Endpoints); n == 0 || n > MaxEndpoints {
		return nil, fmt.Errorf("rpc client for chain %d: %d endpoints, 1 to %d are allowed", cfg.ChainID, n, MaxEndpoints)
	}
	setDefault(&cfg.Timeout, DefaultTimeout)
	setDefault(&cfg.InFlight, DefaultInFlight)
	setDefault(&cfg.ProbeEvery, DefaultProbeEvery)
	setDefault(&cfg.PollEvery, DefaultPollEvery)
	setDefault(&cfg.RetryAfter, DefaultRetryAfter)
	setDefault(&cfg.MaxLag, DefaultMaxLag)
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.OnState == nil {
		cfg.OnState = func(string, State) {}
	}
	c := &Client{cfg: cfg}
	c.view = view{run: c.run}
	for i, address := range cfg.Endpoints {
		if slices.ContainsFunc(cfg.Endpoints[:i], func(e Endpoint) bool { return e.URL == address.URL }) {
			return nil, fmt.Errorf("rpc client for chain %d: endpoint %d repeats an address; two witnesses must differ", cfg.ChainID, i)
		}
		e := &endpoint{
			url: address.URL, ws: address.WS, chainID: cfg.ChainID, timeout: cfg.Timeout, now: cfg.Now, best: c.best,
			log:     cfg.Log.With("chain", cfg.ChainID),
			changed: func(e *endpoint, s State) { cfg.OnState(e.name, s) },
			limits: limits{
				failures: maxFailures, retry: cfg.RetryAfter, cool: cfg.RetryAfter, maxLag: cfg.MaxLag,
				headStall: cfg.HeadStall, finalizedStall: cfg.FinalsStall,
			},
		}
		if err := e.dial(cfg.InFlight); err != nil {
			return nil, fmt.Errorf("rpc client for chain %d: %w", cfg.ChainID, err)
		}
		c.endpoints = append(c.endpoints, e)
	}
	return c, nil
}

func setDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}

// ChainID returns the configured chain id, which every endpoint in use has confirmed.
func (c *Client) ChainID() uint64 { return c.cfg.ChainID }

// Witnesses returns how many endpoints [Agreed] wants an answer from: two, or one where only one is configured.
func (c *Client) Witnesses() int { return min(2, len(c.endpoints)) }

// States returns each endpoint's name and state, for status pages.
func (c *Client) States() map[string]State {
	states := make(map[string]State, len(c.endpoints))
	for _, e := range c.endpoints {
		states[e.name] = e.state()
	}
	return states
}

// Close releases idle connections. Calls in flight may fail.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.close()
	}
}

// Run keeps the endpoints' states and the heads up to date until ctx ends. It returns nil then, and never otherwise.
func (c *Client) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, e := range c.endpoints {
		group.Go(func() error {
			c.track(ctx, e)
			return nil
		})
	}
	return group.Wait()
}

func (c *Client) best() (head, finalized uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bestHead, c.bestFinal
}

// compare raises the best numbers to what usable endpoints report and has every endpoint judged against them.
func (c *Client) compare() {
	var head, finalized uint64
	for _, e := range c.endpoints {
		e.mu.Lock()
		if _, usable := e.health.state.rank(); usable {
			head, finalized = max(head, e.health.head), max(finalized, e.health.finalized)
		}
		e.mu.Unlock()
	}
	c.mu.Lock()
	c.bestHead, c.bestFinal = head, finalized
	c.mu.Unlock()
	for _, e := range c.endpoints {
		e.transition(func(h *health) { h.judge(c.cfg.Now(), head, finalized, e.limits) }, nil)
	}
}

// usable returns the endpoints that may be called, best first, without those in except. If they are fewer than want, those that need
// a probe get one, all at once, until there are enough; otherwise the dead are left to Run.
func (c *Client) usable(ctx context.Context, want int, except ...*endpoint) []*endpoint {
	if list := c.order(except); len(list) >= want {
		return list
	}
	ctx, enough := context.WithCancel(ctx)
	defer enough()
	var group sync.WaitGroup
	for _, e := range c.endpoints {
		group.Go(func() {
			if e.ready(ctx) && len(c.order(except)) >= want {
				enough()
			}
		})
	}
	group.Wait()
	return c.order(except)
}

// order sorts the endpoints by preference, leaving out those that must not be used and those in except.
func (c *Client) order(except []*endpoint) []*endpoint {
	type choice struct {
		e     *endpoint
		place int
	}
	var choices []choice
	for _, e := range c.endpoints {
		if place, ok := e.preference(); ok && !slices.Contains(except, e) {
			choices = append(choices, choice{e, place})
		}
	}
	slices.SortStableFunc(choices, func(a, b choice) int { return a.place - b.place })
	list := make([]*endpoint, len(choices))
	for i, ch := range choices {
		list[i] = ch.e
	}
	return list
}

// run makes one call, on the best endpoint that gives an answer.
func (c *Client) run(ctx context.Context, method string, f func(context.Context, *rpc.Client) error) error {
	var tried []*endpoint
	var errs []error
	for {
		list := c.usable(ctx, 1, tried...)
		if len(list) == 0 {
			break
		}
		err := list[0].run(ctx, method, f)
		if class := ClassOf(err); err == nil || class != Transport && class != RateLimited || ctx.Err() != nil {
			return err
		}
		tried, errs = append(tried, list[0]), append(errs, err)
	}
	if len(tried) == 0 && ctx.Err() == nil {
		return &Error{Class: Transport, Endpoint: fmt.Sprintf("chain %d", c.cfg.ChainID), Method: method, Err: ErrNoEndpoint}
	}
	if err := ctx.Err(); err != nil {
		errs = append(errs, fmt.Errorf("%s on chain %d: %w", method, c.cfg.ChainID, err))
	}
	return errors.Join(errs...)
}
