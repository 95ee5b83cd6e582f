package attest

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// Defaults and bounds.
const (
	// DefaultLinger is how long the first in order waits, after the quorum, for the last signatures: each absentee costs gas.
	DefaultLinger = 12 * time.Millisecond
	// DefaultBackup is how long each further operator in order waits for the certificate of the ones before.
	DefaultBackup = 400 * time.Millisecond
	// resendFirst and resendMax pace the repetition of own partials: lost frames and restarted peers are rare.
	resendFirst = 2 * time.Second
	resendMax   = 30 * time.Second
	// slotTTL drops slots that never reach a quorum; requests live by their deadlines, which the node watches.
	slotTTL = time.Hour
	// maxSlots bounds the undecided slots in memory, about 8 kB each with four operators.
	maxSlots = 16384
	// afterlife keeps a decided slot's votes, so that a second body of one operator is still caught.
	afterlife = 20 * time.Second
	// maxChecked bounds the certificates between a check and its taking, which gossip does within milliseconds.
	maxChecked = 1024
	// maxForeign bounds the undecided slots that one operator may open before this node knows the request.
	maxForeign = 2048
)

// Config wires an attester. All functions must be safe for concurrent use and must not call the attester back from within.
type Config struct {
	Network common.Hash
	// Set returns the operator set of an epoch whose certificates still count, or nil.
	Set func(epoch uint64) *quorum.Set
	// Self is this node's staking account; a node outside the set only listens.
	Self common.Address
	// Sign is the guard.
	Sign func(ctx context.Context, c claim.Claim) (*bls.Signature, error)
	// Broadcast sends a partial to every operator, Publish a certificate to everyone, Reply a certificate to one peer.
	Broadcast func(ctx context.Context, frame []byte)
	Publish   func(ctx context.Context, message []byte)
	Reply     func(ctx context.Context, peer string, message []byte)
	// Opened is told when an operator's partial is the first that this node hears of a request, and when one is repeated while this node has no
	// result of its own. May be nil.
	Opened func(requestID common.Hash, from string)
	// Lookup finds the certificate of an earlier request, or nil.
	Lookup func(requestID common.Hash) *quorum.Certified
	// Certified receives each slot's certificate once; own says that this node's result is the certified one or it has none.
	Certified func(ctx context.Context, c *quorum.Certified, agrees bool)
	// Equivocated and Dissented receive what was found against operators.
	Equivocated func(ctx context.Context, e *Evidence)
	Dissented   func(ctx context.Context, d *Dissent)

	Linger, Backup time.Duration // zero: the defaults
	Now            func() time.Time
	Logger         *slog.Logger
	Registerer     prometheus.Registerer
}

// Attester tallies partial signatures.
type Attester struct {
	cfg     Config
	metrics metrics
	wake    chan struct{} // something became due earlier than the loop knows

	mu      sync.Mutex // guards what follows
	open    map[common.Hash]*slotState
	decided map[common.Hash]*slotState        // certified within the afterlife
	expiry  []expiring                        // of decided, oldest first
	foreign map[int]int                       // open slots without an own result, by the operator who opened them
	next    time.Time                         // when Run looks again
	checked map[common.Hash]*quorum.Certified // verified and not yet taken, by the hash of their message
}

type expiring struct {
	slot common.Hash
	at   time.Time
}

// New returns an attester; Run drives it.
func New(cfg Config) *Attester {
	if cfg.Linger == 0 {
		cfg.Linger = DefaultLinger
	}
	if cfg.Backup == 0 {
		cfg.Backup = DefaultBackup
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &Attester{cfg: cfg, metrics: newMetrics(cfg.Registerer), wake: make(chan struct{}, 1),
		open: map[common.Hash]*slotState{}, decided: map[common.Hash]*slotState{}, foreign: map[int]int{}, checked: map[common.Hash]*quorum.Certified{}}
}

// Submit signs this node's own result under an epoch's set and tells everyone. Submitting again after a restart repeats the signature.
func (a *Attester) Submit(ctx context.Context, epoch uint64, body claim.Inference) error {
	set := a.cfg.Set(epoch)
	if set == nil {
		return fmt.Errorf("attest: no operator set of epoch %d", epoch)
	}
	self := set.IndexOf(a.cfg.Self)
	if self < 0 {
		return fmt.Errorf("attest: %s is not an operator of epoch %d", a.cfg.Self, epoch)
	}
	c := claim.New(a.cfg.Network, epoch, body)
	sig, err := a.cfg.Sign(ctx, c)
	if err != nil {
		return fmt.Errorf("attest %s: %w", body.RequestID, err)
	}
	frame, err := json.Marshal(Partial{Epoch: epoch, Operator: self, Body: body, Signature: sig.Bytes()})
	if err != nil {
		return fmt.Errorf("attest %s: %w", body.RequestID, err)
	}
	now := a.cfg.Now()
	a.mu.Lock()
	if a.decided[c.Slot] != nil {
		a.mu.Unlock()
		return nil
	}
	s, err := a.slot(c, set, body.RequestID, now, nobody)
	if err != nil {
		a.mu.Unlock()
		return err
	}
	a.release(s)
	s.own, s.resend = &body, now.Add(resendFirst)
	s.votes[self] = vote{&body, c.BodyHash, sig.Bytes(), true}
	a.schedule(s, now)
	a.kick(s.resend)
	var dissenting []*Partial
	for i, v := range s.votes {
		if v.hash != c.BodyHash {
			dissenting = append(dissenting, &Partial{Epoch: s.epoch, Operator: i, Body: *v.body, Signature: v.signature})
		}
	}
	a.mu.Unlock()
	a.cfg.Broadcast(ctx, frame)
	for _, p := range dissenting {
		a.dissent(ctx, p, set)
	}
	return nil
}

// Forget drops an undecided slot, when its request has expired.
func (a *Attester) Forget(slot common.Hash) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.remove(slot)
}

// Run aggregates what is due and repeats what is unanswered, until ctx ends.
func (a *Attester) Run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-a.wake:
		case <-timer.C:
		}
		next := a.Tick(ctx, a.cfg.Now())
		timer.Reset(max(time.Until(next), time.Millisecond))
	}
}

// idleTick is how often an attester without anything due looks for slots to drop.
const idleTick = 10 * time.Second

// Tick does what is due at a time and returns when something is due next. Run calls it; tests do, with a clock of their own.
func (a *Attester) Tick(ctx context.Context, now time.Time) (next time.Time) {
	next = now.Add(idleTick)
	var due []common.Hash
	var resend [][]byte
	a.mu.Lock()
	for id, s := range a.open {
		if now.Sub(s.opened) > slotTTL {
			a.remove(id)
			continue
		}
		if !s.due.IsZero() && !s.busy {
			if s.due.After(now) {
				next = earlier(next, s.due)
			} else {
				s.busy = true
				due = append(due, id)
			}
		}
		if !s.resend.IsZero() {
			if !s.resend.After(now) {
				resend = append(resend, s.repeat(a.cfg.Self, now))
			}
			next = earlier(next, s.resend)
		}
	}
	for len(a.expiry) > 0 && !a.expiry[0].at.After(now) {
		delete(a.decided, a.expiry[0].slot)
		a.expiry = a.expiry[1:]
	}
	a.next = next
	a.mu.Unlock()
	for _, frame := range resend {
		a.cfg.Broadcast(ctx, frame)
	}
	for _, id := range due {
		a.aggregate(ctx, id)
	}
	return next
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// repeat encodes the own partial once more and sets the time of the next repetition. The caller holds the lock.
func (s *slotState) repeat(self common.Address, now time.Time) []byte {
	s.attempt++
	s.resend = now.Add(min(resendFirst<<min(s.attempt, 8), resendMax))
	i := s.set.IndexOf(self)
	frame, err := json.Marshal(Partial{Epoch: s.epoch, Operator: i, Body: *s.own, Signature: s.votes[i].signature, Attempt: s.attempt})
	if err != nil {
		return nil
	}
	return frame
}
