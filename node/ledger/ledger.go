package ledger

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// Application is the content behind the blocks, as the driver sees it. All methods are called from the driver's goroutine.
type Application interface {
	simplex.Application
	// Outcome is what a block does that [simplex.Application.Validate] accepted before.
	Outcome(header claim.Checkpoint) (*Outcome, error)
	// Settled says that a block's outcome is durable: the state in the store includes it.
	Settled(header claim.Checkpoint)
	// Pending reports whether a leader would have something to put on top of the given block.
	Pending(parent claim.Checkpoint) bool
}

// Outcome is what a final block adds.
type Outcome struct {
	Leaves [][]byte
	Diff   []state.Change
}

// Guard signs claims, at most one body for a slot.
type Guard interface {
	SignAll(ctx context.Context, also func(*store.Tx) error, claims ...claim.Claim) (sigs []*bls.Signature, refused []error, err error)
}

// Timing paces consensus. Zero fields take the defaults.
type Timing struct {
	Propose time.Duration // how long a leader may take to be heard
	Certify time.Duration // how long a view may take from its proposal
	Retry   time.Duration // repetition of what may have been lost
	Idle    time.Duration // interval of blocks when there is nothing to say
}

// Defaults of Timing, and what headers may be ahead.
const (
	DefaultPropose = 1500 * time.Millisecond
	DefaultCertify = 1500 * time.Millisecond
	DefaultRetry   = time.Second
	DefaultIdle    = 3 * time.Second
	// MaxAhead is how far a block's time may be ahead of the clock (protocol rule 23).
	MaxAhead = 2 * time.Second
)

func (t Timing) withDefaults() Timing {
	set := func(d *time.Duration, def time.Duration) {
		if *d == 0 {
			*d = def
		}
	}
	set(&t.Propose, DefaultPropose)
	set(&t.Certify, DefaultCertify)
	set(&t.Retry, DefaultRetry)
	set(&t.Idle, DefaultIdle)
	return t
}

// Config is what a ledger is made with.
type Config struct {
	Network common.Hash
	Self    common.Address   // an operator; outside the set it only follows
	Genesis claim.Checkpoint // the parent of the first block; its epoch is 0
	First   uint64           // the epoch of the first block
	// Sets returns the operator set of an epoch, or nil.
	Sets   func(epoch uint64) *quorum.Set
	Store  *store.Store
	Guard  Guard
	App    Application
	Log    *tlog.Log
	Peers  Peers
	Timing Timing
	Now    func() time.Time // nil: the system's clock
	// Equivocated takes evidence against an operator; it may be told the same twice.
	Equivocated func(ctx context.Context, e simplex.Evidence)
	Logger      *slog.Logger
	Registerer  prometheus.Registerer
}

// Ledger is the ordered ledger on one node. Its methods are safe for concurrent use.
type Ledger struct {
	cfg     Config
	log     *slog.Logger
	metrics *metrics
	clock   clock
	driver  *driver

	mu   sync.Mutex // guards what follows
	head *Block
	news chan struct{} // closed when the head changes
}

// New restores the ledger from its store, or begins it. Run it afterwards.
func New(cfg Config) (*Ledger, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Store == nil || cfg.Guard == nil || cfg.App == nil || cfg.Log == nil || cfg.Peers == nil || cfg.Sets == nil {
		return nil, errors.New("open ledger: the configuration lacks a store, guard, application, log, peers or sets")
	}
	cfg.Timing = cfg.Timing.withDefaults()
	l := &Ledger{cfg: cfg, log: cfg.Logger, metrics: newMetrics(cfg.Registerer), news: make(chan struct{})}
	l.clock.now = cfg.Now
	if err := l.open(); err != nil {
		return nil, fmt.Errorf("open ledger: %w", err)
	}
	return l, nil
}

// Run drives the ledger until ctx ends.
func (l *Ledger) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return l.driver.run(ctx) })
	g.Go(func() error { return l.driver.serve(ctx) })
	g.Go(func() error { return l.cosign(ctx) })
	return g.Wait()
}

// Work says that there is something new to order.
func (l *Ledger) Work() { l.driver.poke() }
