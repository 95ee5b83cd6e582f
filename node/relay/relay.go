package relay

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// Bounds of what a sender holds in memory.
const (
	maxJobs  = 10_000 // open jobs: more than a day of a busy chain that does not move
	maxEnded = 4096   // finished jobs whose status can still be asked
)

// Errors that callers decide on.
var (
	// ErrFull: too many jobs are open or remembered for the chain.
	ErrFull = errors.New("the relay's queue for the chain is full; try later")
	// ErrLane: a blob transaction for a sender of calls, or the other way round.
	ErrLane = errors.New("blob transactions and others have senders of their own")
	// ErrUnknownChain: the relay has no sender for the chain.
	ErrUnknownChain = errors.New("the relay does not serve this chain; add it to the configuration")
)

// Signer signs transactions with the one key that the sender of a chain uses. Nothing else may send transactions with it.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// KeySigner signs with a key in memory.
func KeySigner(key *ecdsa.PrivateKey) Signer {
	return keySigner{key, crypto.PubkeyToAddress(key.PublicKey)}
}

type keySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// Address implements Signer.
func (k keySigner) Address() common.Address { return k.address }

// SignTx implements Signer.
func (k keySigner) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// ChainConfig sets up the sender of one chain.
type ChainConfig struct {
	Chain    Chain
	Signer   Signer
	Finality ethrpc.Finality // when a receipt is believed for good
	Tuning   Tuning
	// Sidecars makes this a sender for blob transactions, and for nothing else: pools keep an account's blob transactions and its others
	// apart and refuse one while they hold the other. So blobs have an account, and a relay, of their own.
	Sidecars Sidecars
}

// Sidecars hands out what blob transactions carry beside them.
type Sidecars interface {
	// Sidecar returns the blobs with these versioned hashes, with commitments and cell proofs, for as long as the job is open.
	Sidecar(ctx context.Context, hashes []common.Hash) (*types.BlobTxSidecar, error)
}

// Config sets up a relay.
type Config struct {
	Chains []ChainConfig
	Outbox Outbox
	// OnChange is told of each change of a job, from one goroutine per chain, and again after a restart. It must not block. May be nil.
	OnChange   func(Status)
	Now        func() time.Time // the clock, for tests
	Registerer prometheus.Registerer
	Log        *slog.Logger
}

// Relay brings jobs to chains. Its methods may be called from several goroutines.
type Relay struct {
	senders map[uint64]*sender
}

// New reads the outbox and sets up a sender per chain; Run starts them.
func New(ctx context.Context, cfg Config) (*Relay, error) {
	if cfg.Outbox == nil {
		return nil, errors.New("relay: an outbox is needed")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.OnChange == nil {
		cfg.OnChange = func(Status) {}
	}
	r := &Relay{senders: map[uint64]*sender{}}
	for _, c := range cfg.Chains {
		if c.Chain == nil || c.Signer == nil {
			return nil, errors.New("relay: each chain needs a client and a signer")
		}
		id := c.Chain.ChainID()
		if r.senders[id] != nil {
			return nil, fmt.Errorf("relay: chain %d is configured twice; one sender per chain", id)
		}
		if err := c.Tuning.complete(c.Sidecars != nil); err != nil {
			return nil, fmt.Errorf("relay: chain %d: %w", id, err)
		}
		m, err := newMetrics(cfg.Registerer, id, c.Sidecars != nil)
		if err != nil {
			return nil, err
		}
		s := &sender{
			chain: c.Chain, signer: c.Signer, sidecars: c.Sidecars, finality: c.Finality, outbox: cfg.Outbox, log: cfg.Log.With("chain", id), now: cfg.Now,
			tell: cfg.OnChange, metrics: m, machine: newMachine(c.Tuning, c.Finality == ethrpc.Confirmations(0)),
			events: make(chan any, eventQueue), status: map[common.Hash]Status{}, saves: map[common.Hash]*entry{},
			poke: make(chan struct{}, 1), write: make(chan struct{}, 1),
		}
		if err := s.load(ctx); err != nil {
			return nil, fmt.Errorf("relay: read the outbox of chain %d: %w", id, err)
		}
		signal(s.poke)
		r.senders[id] = s
	}
	return r, nil
}

// Run relays until ctx ends, and returns nil then. It may be called once.
func (r *Relay) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, s := range r.senders {
		group.Go(func() error { return s.run(ctx) })
	}
	return group.Wait()
}

// Enqueue takes a job over: when it returns nil, the job is durable and will be relayed, also after a restart. A job that is
// known already is not changed. One that ended is remembered for a while; later it is taken again, and found delivered.
func (r *Relay) Enqueue(ctx context.Context, job Job) error {
	if err := job.validate(); err != nil {
		return fmt.Errorf("relay: %w", err)
	}
	s := r.senders[job.ChainID]
	if s == nil {
		return fmt.Errorf("relay: job %s for chain %d: %w", job.Key, job.ChainID, ErrUnknownChain)
	}
	if (s.sidecars != nil) != (len(job.Blobs) > 0) {
		return fmt.Errorf("relay: job %s for chain %d: %w", job.Key, job.ChainID, ErrLane)
	}
	if err := s.enqueue(ctx, job); err != nil {
		return fmt.Errorf("relay: %w", err)
	}
	return nil
}

// Status returns what is known of a job; ok is false if nothing is, or not any more.
func (r *Relay) Status(chainID uint64, key common.Hash) (status Status, ok bool) {
	s := r.senders[chainID]
	if s == nil {
		return Status{}, false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	status, ok = s.status[key]
	return status, ok
}

type metrics struct {
	open, capped   prometheus.Gauge
	sent, reopened prometheus.Counter
	gas            prometheus.Counter
	ended          *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer, chainID uint64, blobs bool) (*metrics, error) {
	lane := "calls"
	if blobs {
		lane = "blobs"
	}
	m := &metrics{
		open:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "lineal_relay_open_jobs", Help: "Jobs that are not finished."}),
		capped:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "lineal_relay_fee_capped_jobs", Help: "Jobs whose fees have reached the limit."}),
		sent:     prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_relay_transactions_total", Help: "Transactions sent, replacements included."}),
		reopened: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_relay_reopened_total", Help: "Mined jobs whose block vanished."}),
		gas:      prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_relay_gas_total", Help: "Gas used by settled deliveries."}),
		ended: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "lineal_relay_jobs_total", Help: "Finished jobs, by how they ended.",
		}, []string{"end"}),
	}
	if r == nil {
		return m, nil
	}
	r = prometheus.WrapRegistererWith(prometheus.Labels{"chain": strconv.FormatUint(chainID, 10), "lane": lane}, r)
	for _, c := range []prometheus.Collector{m.open, m.capped, m.sent, m.reopened, m.gas, m.ended} {
		if err := r.Register(c); err != nil {
			return nil, fmt.Errorf("relay: register metrics: %w", err)
		}
	}
	return m, nil
}

// note counts a job's change; was is empty for a new one.
func (m *metrics) note(was, now Status) {
	wasOpen, isOpen := was.Phase != "" && !was.Phase.Final(), !now.Phase.Final()
	m.open.Add(gauge(isOpen) - gauge(wasOpen))
	m.capped.Add(gauge(now.FeeCapped && isOpen) - gauge(was.FeeCapped && wasOpen))
	if was.Phase == Mined && now.Phase == Pending {
		m.reopened.Inc()
	}
	if wasOpen && !isOpen {
		m.ended.WithLabelValues(string(now.Phase)).Inc()
		if now.Phase == Delivered {
			m.gas.Add(float64(now.GasUsed))
		}
	}
}

func gauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
