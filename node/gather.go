package node

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/attest"
)

// protoGather carries partial signatures on claims other than results and handovers.
const protoGather = "/lineal/gather/1"

// maxGatherings is how many such claims are remembered, a kilobyte each and more with the signatures: rounds of feeds of an hour.
const maxGatherings = 4096

// How gathering is paced.
const (
	// gatherTick is how often what is open is looked at.
	gatherTick = 200 * time.Millisecond
	// gatherLinger is how long the quorum waits for the last signatures: each absentee costs gas on every chain.
	gatherLinger = time.Second
	// gatherResend is when an own signature is first repeated; the pauses double up to gatherResendMax.
	gatherResend    = time.Second
	gatherResendMax = 30 * time.Second
	// maxGatherFrame holds a partial in JSON.
	maxGatherFrame = 2 << 10
)

// gatherPartial is one operator's signature on a claim.
type gatherPartial struct {
	Claim     claim.Claim     `json:"claim"`
	Body      json.RawMessage `json:"body,omitempty"` // what the claim hashes, where signing another one is a fault by itself
	Operator  int             `json:"operator"`       // index in the claim's set
	Signature hexutil.Bytes   `json:"signature"`
	Again     bool            `json:"again,omitempty"` // a repetition: the receiver answers with its own
}

// gathering is one claim for which signatures are gathered.
type gathering struct {
	set       *quorum.Set
	body      claim.Body
	shown     bool                                                         // partials carry the body
	certified func(ctx context.Context, c *quorum.Certificate) error       // an error: again later
	foreign   func(ctx context.Context, m quorum.Member, p *gatherPartial) // somebody signed another body for the slot; nil: nobody cares

	claim   claim.Claim
	sigs    map[int]*bls.Signature
	own     *gatherPartial // nil outside the set
	quorum  time.Time      // when it was reached; zero: not yet
	resend  time.Time
	pause   time.Duration
	certain *quorum.Certificate
	done    bool // given to certified
}

type gatherKey struct {
	epoch uint64
	slot  common.Hash
}

// gatherer turns claims that every operator derives for itself into certificates:
//
//	own body ─► guard signs ─► partial ─► direct stream to every operator
//	                                          ▼
//	the others' partials on the same body ─► more than 2/3 ─► aggregate, verify ─► certified
//
// It is for claims of which there are few, such as handovers and rounds of feeds; results of inference go through package attest. Nothing
// of it needs a memory of its own: after a restart the same claims are begun again, the guard repeats the same signatures, and the others answer with
// theirs. It is safe for concurrent use; its functions are called without its lock.
type gatherer struct {
	network   common.Hash
	self      common.Address
	limit     int // claims that are remembered; the oldest goes first
	sign      func(ctx context.Context, c claim.Claim) (*bls.Signature, error)
	broadcast func(ctx context.Context, frame []byte)
	reply     func(ctx context.Context, peer string, frame []byte)
	failed    func(c claim.Claim, err error)

	mu    sync.Mutex
	open  map[gatherKey]*gathering
	order []gatherKey // of beginning
}

// newGatherer wires a gatherer to the guard and to a direct protocol.
func (n *Node) newGatherer(protocol string, limit int) *gatherer {
	return &gatherer{network: n.cfg.Network, self: n.cfg.Keys.Operator, limit: limit, sign: n.guard.Sign, open: map[gatherKey]*gathering{},
		broadcast: func(ctx context.Context, frame []byte) {
			if _, err := n.host.Broadcast(protocol, frame); err != nil && ctx.Err() == nil {
				n.log.Debug("signature not queued for every operator", "protocol", protocol, "err", err)
			}
		},
		reply: func(_ context.Context, peer string, frame []byte) {
			if id, err := decodePeer(peer); err == nil {
				_ = n.host.Send(id, protocol, frame) // it will ask again
			}
		},
		failed: func(c claim.Claim, err error) {
			n.log.Warn("claim not certified, trying again", "kind", c.Kind, "epoch", c.Epoch, "slot", c.Slot, "err", err)
		}}
}

// begin signs a claim in the name of the set's epoch, and starts to gather. It may be repeated.
func (g *gatherer) begin(ctx context.Context, s gathering, now time.Time) error {
	s.claim = claim.New(g.network, s.set.Epoch(), s.body)
	s.sigs, s.resend, s.pause = map[int]*bls.Signature{}, now.Add(gatherResend), gatherResend
	if self := s.set.IndexOf(g.self); self >= 0 {
		sig, err := g.sign(ctx, s.claim)
		if err != nil {
			return fmt.Errorf("sign a %v claim of epoch %d: %w", s.claim.Kind, s.claim.Epoch, err)
		}
		s.sigs[self] = sig
		s.own = &gatherPartial{Claim: s.claim, Operator: self, Signature: sig.Bytes()}
		if s.shown {
			if s.own.Body, err = json.Marshal(s.body); err != nil {
				return fmt.Errorf("encode a %v claim: %w", s.claim.Kind, err)
			}
		}
	}
	key := gatherKey{s.claim.Epoch, s.claim.Slot}
	g.mu.Lock()
	if g.open[key] != nil {
		g.mu.Unlock()
		return nil
	}
	g.open[key] = &s
	g.order = append(g.order, key)
	for len(g.order) > g.limit {
		delete(g.open, g.order[0])
		g.order = slices.Delete(g.order, 0, 1)
	}
	g.mu.Unlock()
	g.say(ctx, s.own, true)
	return nil
}

// say broadcasts an own signature, if there is one.
func (g *gatherer) say(ctx context.Context, own *gatherPartial, again bool) {
	if own == nil {
		return
	}
	p := *own
	p.Again = again
	if frame, err := json.Marshal(p); err == nil {
		g.broadcast(ctx, frame)
	}
}

// handle takes a frame from a peer. Errors match attest.ErrMessage when the peer is to blame and attest.ErrNotNow otherwise.
//
// SECURITY: any operator can send any bytes. A signature counts for its operator only from that operator's own peer, which bounds what
// one peer can make this node verify.
func (g *gatherer) handle(ctx context.Context, from string, frame []byte) error {
	var p gatherPartial
	if err := json.Unmarshal(frame, &p); err != nil {
		return fmt.Errorf("%w: signature: %w", attest.ErrMessage, err)
	}
	g.mu.Lock()
	s := g.open[gatherKey{p.Claim.Epoch, p.Claim.Slot}]
	g.mu.Unlock()
	if s == nil {
		return fmt.Errorf("%w: a %v claim of epoch %d", attest.ErrNotNow, p.Claim.Kind, p.Claim.Epoch)
	}
	if p.Operator < 0 || p.Operator >= s.set.Len() || s.set.Member(p.Operator).PeerID != from {
		return fmt.Errorf("%w: signed as operator %d of %d", attest.ErrMessage, p.Operator, s.set.Len())
	}
	g.mu.Lock()
	_, known := s.sigs[p.Operator]
	g.mu.Unlock()
	if same := p.Claim == s.claim; !known || !same {
		sig, err := bls.ParseSignature(p.Signature)
		if err != nil || !s.set.Member(p.Operator).Key.Verify(p.Claim.Digest(), sig) {
			return fmt.Errorf("%w: a bad signature on a %v claim", attest.ErrMessage, p.Claim.Kind)
		}
		if !same {
			if s.foreign != nil && claim.Conflicts(p.Claim, s.claim) {
				s.foreign(ctx, s.set.Member(p.Operator), &p)
			}
			return nil
		}
		g.mu.Lock()
		s.sigs[p.Operator] = sig
		g.mu.Unlock()
	}
	if p.Again && s.own != nil {
		if answer, err := json.Marshal(s.own); err == nil {
			g.reply(ctx, from, answer)
		}
	}
	return nil
}

// run drives what is open until ctx ends.
func (g *gatherer) run(ctx context.Context) error {
	ticker := time.NewTicker(gatherTick)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-ticker.C:
			g.tick(ctx, now)
		}
	}
}

// tick aggregates what has its quorum and repeats what is unanswered.
func (g *gatherer) tick(ctx context.Context, now time.Time) {
	var certain []*gathering
	var unheard []*gatherPartial
	g.mu.Lock()
	for _, key := range g.order {
		s := g.open[key]
		if s.done {
			continue
		}
		if err := s.combine(now); err != nil {
			g.failed(s.claim, err)
		}
		switch {
		case s.certain != nil:
			certain = append(certain, s)
		case !s.resend.After(now):
			s.pause = min(2*s.pause, gatherResendMax)
			s.resend = now.Add(s.pause)
			unheard = append(unheard, s.own)
		}
	}
	g.mu.Unlock()
	for _, own := range unheard {
		g.say(ctx, own, true)
	}
	for _, s := range certain {
		if err := s.certified(ctx, s.certain); err != nil {
			g.failed(s.claim, err)
			continue
		}
		g.mu.Lock()
		s.done = true
		g.mu.Unlock()
	}
}

// combine makes the certificate when the quorum is there and everybody has signed or has had the time to. The caller holds the lock.
func (s *gathering) combine(now time.Time) error {
	marks := quorum.NewBitmap(s.set.Len())
	sigs := make([]*bls.Signature, 0, len(s.sigs))
	for i, sig := range s.sigs {
		marks.Set(i)
		sigs = append(sigs, sig)
	}
	if s.certain != nil || !quorum.Reached(s.set.Weight(marks), s.set.TotalWeight()) {
		return nil
	}
	if s.quorum.IsZero() {
		s.quorum = now
	}
	if len(sigs) < s.set.Len() && now.Sub(s.quorum) < gatherLinger {
		return nil
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		return err
	}
	c := &quorum.Certificate{Claim: s.claim, SetHash: s.set.Hash(), Signers: marks, Signature: sum}
	if err := c.Verify(s.set); err != nil {
		return err
	}
	s.certain = c
	return nil
}
