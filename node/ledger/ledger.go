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
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// Guard signs claims, at most one body for a slot.
type Guard interface {
	PublicKey() *bls.PublicKey
	Decide(ctx context.Context, also func(*store.Tx) error, claims ...claim.Claim) (refused []error, err error)
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
	Account common.Address // that staked for the guard's key
	// Consent is an account's signature over block.ConsentDigest: records that it pays for draw on this operator's quota, and what its record key
	// observes is bonded. Empty: no account acts for the operator.
	Consent []byte
	First   uint64 // the epoch of the first block
	// Sets returns the operator set of an epoch, or nil.
	Sets  func(epoch uint64) *quorum.Set
	Store *store.Store
	Guard Guard
	Log   *tlog.Log
	Peers Peers
	// Finals asks an operator for final blocks from a height on, while this node is none; see [Links.Finals]. Nil: an observer stands still.
	Finals func(ctx context.Context, height uint64) (from common.Address, e *simplex.Entries, err error)
	// Begin makes it known that this operator begins an epoch to which it comes new; it votes there only after that. See begin.go and [Joiner.Begin]. Nil: it
	// votes at once.
	Begin    func(ctx context.Context, epoch uint64) error
	Modules  []block.Module // in the order in which they see a block
	Policies block.Policies // nil: none
	Feeds    block.Feeds    // nil: none
	Engines  []block.Engine // whose answers are taken at which heights; none: all
	// Within are called in the update that makes a block final, for what must become durable with it. They must be quick and write their own
	// tables only; they may be called again for a block whose update failed.
	Within []func(tx *store.Tx, b *Block) error
	Timing Timing
	Now    func() time.Time // nil: the system's clock
	// Heard is told which requests an operator announced answers to, so that a node which missed a request can ask for it; nil: nobody is.
	Heard func(from common.Address, requests []common.Hash)
	// Equivocated takes evidence against an operator; it may be told the same twice.
	Equivocated func(ctx context.Context, e simplex.Evidence)
	Logger      *slog.Logger
	Registerer  prometheus.Registerer
}

// Ledger is the ordered ledger on one node. Its methods are safe for concurrent use.
type Ledger struct {
	cfg       Config
	self      common.Address // this operator as the ledger names it
	genesis   claim.Checkpoint
	log       *slog.Logger
	metrics   *metrics
	clock     clock
	app       *block.Application
	pool      *pool
	driver    *driver
	announcer *announcer
	failed    chan error // capacity 1: why the node must stop

	mu    sync.Mutex // guards what follows
	head  *Block
	at    position        // of the machine
	begun map[uint64]bool // epochs in which this operator is known to be one that may vote
	news  chan struct{}   // closed when the head changes
}

// New restores the ledger from its store, or begins it. Run it afterwards.
func New(cfg Config) (*Ledger, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Store == nil || cfg.Guard == nil || cfg.Log == nil || cfg.Peers == nil || cfg.Sets == nil {
		return nil, errors.New("open ledger: the configuration lacks a store, guard, log, peers or sets")
	}
	cfg.Timing = cfg.Timing.withDefaults()
	l := &Ledger{cfg: cfg, self: block.OperatorID(cfg.Guard.PublicKey()), log: cfg.Logger, metrics: newMetrics(cfg.Registerer),
		news: make(chan struct{}), failed: make(chan error, 1), begun: map[uint64]bool{}}
	l.clock.now = cfg.Now
	l.pool = newPool(l.metrics, cfg.Now)
	l.announcer = &announcer{l: l, queue: make(chan *block.Answer, announceQueue), payers: block.NewPayers()}
	if err := l.open(); err != nil {
		return nil, fmt.Errorf("open ledger: %w", err)
	}
	return l, nil
}

// Run drives the ledger until ctx ends.
func (l *Ledger) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, run := range []func(context.Context) error{l.driver.run, l.driver.serve, l.cosign, l.announcer.run, l.repeat, l.tidy, l.observe, l.begins} {
		g.Go(func() error { return run(ctx) })
	}
	g.Go(func() error {
		select {
		case <-ctx.Done():
			return nil
		case err := <-l.failed:
			return fmt.Errorf("ledger: a block could not be judged, so this node cannot go on: %w", err)
		}
	})
	return g.Wait()
}

// fail ends Run.
func (l *Ledger) fail(err error) {
	select {
	case l.failed <- err:
	default:
	}
}
