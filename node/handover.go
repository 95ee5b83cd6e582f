package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/task"
)

// A handover tells every chain which operator set follows (protocol rule 12):
//
//	registry fixes set e+1 ─► each operator of set e reads it, guards, signs ─► partials ─► more than 2/3 ─► relay to every verifier
//
// Nothing of it needs a memory of its own: after a restart the current set is read again, the guard repeats the same signature, the others
// answer with theirs, and the chains say what they have.

// protoHandover carries partial signatures on handovers.
const protoHandover = "/lineal/handover/1"

// How handovers are paced.
const (
	// handoverTick is how often what is open is looked at.
	handoverTick = 200 * time.Millisecond
	// handoverLinger is how long the quorum waits for the last signatures: each absentee costs gas on every chain.
	handoverLinger = time.Second
	// handoverResend is when an own signature is first repeated; the pauses double up to handoverResendMax.
	handoverResend    = time.Second
	handoverResendMax = 30 * time.Second
	// maxHandoverFrame holds a partial in JSON.
	maxHandoverFrame = 2 << 10
)

// handoverPartial is one operator's signature on a handover.
type handoverPartial struct {
	Body      claim.SetHandover `json:"body"`
	Operator  int               `json:"operator"` // index in the set that hands over
	Signature hexutil.Bytes     `json:"signature"`
	Again     bool              `json:"again,omitempty"` // a repetition: the receiver answers with its own
}

// handover is what is known of one handover.
type handover struct {
	body    claim.SetHandover // as the registry has it
	set     *quorum.Set       // that hands over
	sigs    map[int]*bls.Signature
	own     *handoverPartial // nil outside the set
	quorum  time.Time        // when it was reached; zero: not yet
	resend  time.Time
	pause   time.Duration
	certain *quorum.Certificate
	done    bool // given to Certified
}

// handovers gathers signatures on handovers. It is safe for concurrent use; its functions are called without its lock.
type handovers struct {
	network   common.Hash
	self      common.Address
	sign      func(ctx context.Context, c claim.Claim) (*bls.Signature, error)
	broadcast func(ctx context.Context, frame []byte)
	reply     func(ctx context.Context, peer string, frame []byte)
	certified func(ctx context.Context, body claim.SetHandover, set *quorum.Set, c *quorum.Certificate) error // an error: again later
	forged    func(ctx context.Context, operator quorum.Member, p *handoverPartial)
	failed    func(epoch uint64, err error)

	mu   sync.Mutex
	open map[uint64]*handover // by the epoch that ends: the latest and the one before
}

// begin signs a handover that the registry has fixed, and starts to gather. It may be repeated.
func (h *handovers) begin(ctx context.Context, set *quorum.Set, body claim.SetHandover, now time.Time) error {
	s := &handover{body: body, set: set, sigs: map[int]*bls.Signature{}, resend: now.Add(handoverResend), pause: handoverResend}
	if self := set.IndexOf(h.self); self >= 0 {
		sig, err := h.sign(ctx, claim.New(h.network, body.FromEpoch, body))
		if err != nil {
			return fmt.Errorf("sign the handover to epoch %d: %w", body.ToEpoch, err)
		}
		s.sigs[self] = sig
		s.own = &handoverPartial{Body: body, Operator: self, Signature: sig.Bytes()}
	}
	h.mu.Lock()
	if h.open[body.FromEpoch] != nil {
		h.mu.Unlock()
		return nil
	}
	h.open[body.FromEpoch] = s
	for epoch := range h.open {
		if epoch+1 < body.FromEpoch {
			delete(h.open, epoch)
		}
	}
	h.mu.Unlock()
	h.say(ctx, s.own, true)
	return nil
}

// say broadcasts an own signature, if there is one.
func (h *handovers) say(ctx context.Context, own *handoverPartial, again bool) {
	if own == nil {
		return
	}
	p := *own
	p.Again = again
	if frame, err := json.Marshal(p); err == nil {
		h.broadcast(ctx, frame)
	}
}

// handle takes a frame from a peer. Errors match attest.ErrMessage when the peer is to blame and attest.ErrNotNow otherwise.
//
// SECURITY: any operator can send any bytes. A signature counts for its operator only from that operator's own peer, which bounds what
// one peer can make this node verify.
func (h *handovers) handle(ctx context.Context, from string, frame []byte) error {
	var p handoverPartial
	if err := json.Unmarshal(frame, &p); err != nil {
		return fmt.Errorf("%w: handover: %w", attest.ErrMessage, err)
	}
	h.mu.Lock()
	s := h.open[p.Body.FromEpoch]
	h.mu.Unlock()
	if s == nil {
		return fmt.Errorf("%w: handover from epoch %d", attest.ErrNotNow, p.Body.FromEpoch)
	}
	if p.Operator < 0 || p.Operator >= s.set.Len() || s.set.Member(p.Operator).PeerID != from {
		return fmt.Errorf("%w: handover signed as operator %d of %d", attest.ErrMessage, p.Operator, s.set.Len())
	}
	h.mu.Lock()
	_, known := s.sigs[p.Operator]
	h.mu.Unlock()
	if !known || p.Body != s.body {
		sig, err := bls.ParseSignature(p.Signature)
		if err != nil || !s.set.Member(p.Operator).Key.Verify(claim.New(h.network, p.Body.FromEpoch, p.Body).Digest(), sig) {
			return fmt.Errorf("%w: handover with a bad signature", attest.ErrMessage)
		}
		if p.Body != s.body {
			h.forged(ctx, s.set.Member(p.Operator), &p)
			return nil
		}
		h.mu.Lock()
		s.sigs[p.Operator] = sig
		h.mu.Unlock()
	}
	if p.Again && s.own != nil {
		if answer, err := json.Marshal(s.own); err == nil {
			h.reply(ctx, from, answer)
		}
	}
	return nil
}

// run drives what is open until ctx ends.
func (h *handovers) run(ctx context.Context) error {
	ticker := time.NewTicker(handoverTick)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-ticker.C:
			h.tick(ctx, now)
		}
	}
}

// tick aggregates what has its quorum and repeats what is unanswered.
func (h *handovers) tick(ctx context.Context, now time.Time) {
	var certain []*handover
	var unheard []*handoverPartial
	h.mu.Lock()
	for epoch, s := range h.open {
		if s.done {
			continue
		}
		if err := s.combine(h.network, now); err != nil {
			h.failed(epoch, err)
		}
		switch {
		case s.certain != nil:
			certain = append(certain, s)
		case !s.resend.After(now):
			s.pause = min(2*s.pause, handoverResendMax)
			s.resend = now.Add(s.pause)
			unheard = append(unheard, s.own)
		}
	}
	h.mu.Unlock()
	for _, own := range unheard {
		h.say(ctx, own, true)
	}
	for _, s := range certain {
		err := h.certified(ctx, s.body, s.set, s.certain)
		if err != nil {
			h.failed(s.body.FromEpoch, err)
			continue
		}
		h.mu.Lock()
		s.done = true
		h.mu.Unlock()
	}
}

// combine makes the certificate when the quorum is there and everybody has signed or has had the time to. The caller holds the lock.
func (s *handover) combine(network common.Hash, now time.Time) error {
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
	if len(sigs) < s.set.Len() && now.Sub(s.quorum) < handoverLinger {
		return nil
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		return err
	}
	c := &quorum.Certificate{Claim: claim.New(network, s.body.FromEpoch, s.body), SetHash: s.set.Hash(), Signers: marks, Signature: sum}
	if err := c.Verify(s.set); err != nil {
		return err
	}
	s.certain = c
	return nil
}

// newHandovers wires the gathering into the node.
func (n *Node) newHandovers() *handovers {
	return &handovers{network: n.cfg.Network, self: n.cfg.Keys.Operator, sign: n.guard.Sign, open: map[uint64]*handover{},
		broadcast: func(ctx context.Context, frame []byte) {
			if _, err := n.host.Broadcast(protoHandover, frame); err != nil && ctx.Err() == nil {
				n.log.Debug("handover not queued for every operator", "err", err)
			}
		},
		reply: func(_ context.Context, peer string, frame []byte) {
			if id, err := decodePeer(peer); err == nil {
				_ = n.host.Send(id, protoHandover, frame) // it will ask again
			}
		},
		certified: n.deliverHandover,
		forged:    n.slashForged,
		failed: func(epoch uint64, err error) {
			n.log.Warn("handover not finished, trying again", "from", epoch, "err", err)
		}}
}

// onSet takes a set that the registry has fixed: who may speak follows it, the set before hands over to it, and what was signed under the
// set before without reaching a quorum is signed again.
func (n *Node) onSet(ctx context.Context, s intake.Set) error {
	set, err := n.home.take(ctx, s)
	if err != nil {
		return err
	}
	n.log.Info("operator set", "epoch", set.Epoch(), "operators", set.Len(), "member", set.IndexOf(n.cfg.Keys.Operator) >= 0)
	if set.Epoch() <= 1 {
		return n.setMembers(set, nil)
	}
	before, err := n.setBefore(ctx, s)
	if err != nil {
		return err
	}
	if err := n.setMembers(set, before); err != nil {
		return err
	}
	reg := bindings.NewOperatorRegistry()
	out, err := n.home.call(ctx, n.cfg.Home.Registry, reg.PackHomeBlockOf(set.Epoch()))
	if err != nil {
		return fmt.Errorf("read where the registry fixed operator set %d: %w", set.Epoch(), err)
	}
	block, err := reg.UnpackHomeBlockOf(out)
	if err != nil {
		return fmt.Errorf("read where the registry fixed operator set %d: %w", set.Epoch(), err)
	}
	body := claim.SetHandover{FromEpoch: before.Epoch(), FromSetHash: before.Hash(), ToEpoch: set.Epoch(), ToSetHash: set.Hash(), HomeBlock: block,
		ValidUntil: set.ValidUntil()}
	if err := n.handovers.begin(ctx, before, body, time.Now()); err != nil {
		return err
	}
	return n.book.Unfinished(func(r *task.Record) error {
		if r.Phase == task.PhaseExecuted && !r.IsCertified() {
			n.queue.add(r.Task.ID, time.Now())
		}
		return nil
	})
}

// setBefore returns the set before a given one; a node that was down while it began reads it from the registry.
func (n *Node) setBefore(ctx context.Context, s intake.Set) (*quorum.Set, error) {
	epoch := s.Header.Epoch - 1
	if before := n.home.set(epoch); before != nil {
		return before, nil
	}
	at, err := n.home.rpc.SettledBlock(ctx, n.home.finality)
	if err != nil {
		return nil, fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	old, err := intake.ReadSet(ctx, n.home.rpc, n.cfg.Home.Registry, epoch, at)
	if err != nil {
		return nil, err
	}
	return n.home.take(ctx, old)
}

// deliverHandover puts a certified handover into the outbox of every chain.
func (n *Node) deliverHandover(ctx context.Context, body claim.SetHandover, set *quorum.Set, c *quorum.Certificate) error {
	deadline := time.Unix(int64(min(set.ValidUntil(), maxUnix)), 0)
	if n.cfg.Relay.Off || !time.Now().Before(deadline) {
		return nil
	}
	packed, err := onchain.Encode(c, set)
	if err != nil {
		return fmt.Errorf("deliver the handover to epoch %d: %w", body.ToEpoch, err)
	}
	hub, verifier, slot := bindings.NewInferenceHub(), bindings.NewCertificateVerifier(), body.Slot()
	call := verifier.PackHandover([]bindings.ICertificateVerifierLink{{Handover: onchain.Handover(body), Certificate: packed}})
	turn := n.turn(set, slot)
	if turn.After(deadline) {
		turn = deadline
	}
	var errs []error // one chain that cannot be read keeps no other from its handover
	for id, ch := range n.chains {
		out, err := settledCall(ctx, ch.rpc, ch.finality, ch.cfg.Hub, hub.PackVerifier())
		if err != nil {
			errs = append(errs, fmt.Errorf("read the verifier of chain %d: %w", id, err))
			continue
		}
		at, err := hub.UnpackVerifier(out)
		if err != nil {
			errs = append(errs, fmt.Errorf("read the verifier of chain %d (is there a hub at %s?): %w", id, ch.cfg.Hub, err))
			continue
		}
		errs = append(errs, n.outbox.Enqueue(ctx, relay.Job{
			ChainID: id, Key: claim.Keccak256([]byte("handover"), slot[:]),
			Call:      relay.Call{To: at, Data: call},
			Delivered: relay.Call{To: at, Data: verifier.PackCurrent()},
			AtLeast:   body.ToEpoch,
			NotBefore: turn,
			Deadline:  deadline,
		}))
	}
	err = errors.Join(errs...)
	if err == nil {
		n.log.Info("handover certified", "from", body.FromEpoch, "to", body.ToEpoch, "signers", c.Signers.Count())
	}
	return err
}

// slashForged takes an operator's signature on a handover that the registry does not have to the registry (protocol rule 13).
func (n *Node) slashForged(ctx context.Context, operator quorum.Member, p *handoverPartial) {
	n.log.Warn("operator signed a handover that the registry does not have", "operator", operator.Operator, "from", p.Body.FromEpoch)
	sig, err := bls.ParseSignature(p.Signature)
	if err != nil || n.cfg.Relay.Off {
		return
	}
	registry := bindings.NewOperatorRegistry()
	set := n.home.set(p.Body.FromEpoch)
	if set == nil {
		return
	}
	err = n.outbox.Enqueue(ctx, relay.Job{
		ChainID:   n.cfg.Home.ChainID,
		Key:       claim.Keccak256([]byte("slash"), operator.Operator[:]),
		Call:      relay.Call{To: n.cfg.Home.Registry, Data: registry.PackSlashForgedHandover(operator.Key.EIP2537(), p.Body.FromEpoch, onchain.Handover(p.Body), sig.EIP2537())},
		Delivered: relay.Call{To: n.cfg.Home.Registry, Data: registry.PackIsSlashed(operator.Operator)},
		NotBefore: n.turn(set, p.Body.Slot()),
	})
	if err != nil {
		n.log.Error("evidence not taken to the registry", "operator", operator.Operator, "err", err)
	}
}
