package attest

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// HandlePartial takes a frame from a peer. Errors match ErrMessage when the peer is to blame and ErrNotNow otherwise.
//
// SECURITY: anyone in the set can send any bytes; a partial from its own signer is verified lazily, one forwarded by another at once.
func (a *Attester) HandlePartial(ctx context.Context, from string, frame []byte) error {
	p, err := decodePartial(frame)
	if err != nil {
		return err
	}
	set := a.cfg.Set(p.Epoch)
	if set == nil {
		return fmt.Errorf("%w: partial of epoch %d, which is not current", ErrNotNow, p.Epoch)
	}
	if p.Operator < 0 || p.Operator >= set.Len() {
		return fmt.Errorf("%w: operator %d of %d", ErrMessage, p.Operator, set.Len())
	}
	c := claim.New(a.cfg.Network, p.Epoch, p.Body)
	verified := false
	if set.Member(p.Operator).PeerID != from {
		if !verifyPartial(set, p, c) {
			return fmt.Errorf("%w: forwarded partial with a bad signature", ErrMessage)
		}
		verified = true
	}
	if a.forgotten(p, c.Slot) {
		return a.late(ctx, from, p, set, c)
	}
	now := a.cfg.Now()
	a.mu.Lock()
	s := a.decided[c.Slot]
	done := s != nil
	opened := !done && a.open[c.Slot] == nil
	if !done {
		if s, err = a.slot(c, set, p.Body.RequestID, now, p.Operator); err != nil {
			a.mu.Unlock()
			return err
		}
	}
	if epoch := s.epoch; epoch != p.Epoch {
		a.mu.Unlock()
		return fmt.Errorf("%w: partial of epoch %d, the slot is of epoch %d", ErrNotNow, p.Epoch, epoch)
	}
	earlier, voted := s.votes[p.Operator]
	if !voted {
		s.votes[p.Operator] = vote{&p.Body, c.BodyHash, p.Signature, verified}
		if !done {
			a.schedule(s, now)
		}
	}
	dissents := s.own != nil && s.own.Hash() != c.BodyHash
	unknown := opened || !done && s.own == nil && p.Attempt > 0 // whoever repeats still waits for us
	a.mu.Unlock()
	if unknown && a.cfg.Opened != nil {
		a.cfg.Opened(p.Body.RequestID, from)
	}
	if voted && earlier.hash != c.BodyHash {
		return a.conflict(ctx, s, set, p, c, earlier)
	}
	if dissents {
		a.dissent(ctx, p, set)
	}
	if done {
		a.reply(ctx, from, p)
	}
	return nil
}

// forgotten reports whether a slot was decided so long ago that only the book knows it.
func (a *Attester) forgotten(p *Partial, slot common.Hash) bool {
	a.mu.Lock()
	known := a.open[slot] != nil || a.decided[slot] != nil
	a.mu.Unlock()
	return !known && a.cfg.Lookup(p.Body.RequestID) != nil
}

// late reports a partial that contradicts an old certificate, and answers a repeated one.
func (a *Attester) late(ctx context.Context, from string, p *Partial, set *quorum.Set, c claim.Claim) error {
	known := a.cfg.Lookup(p.Body.RequestID)
	if known == nil {
		return nil
	}
	if c.BodyHash != known.Body.Hash() {
		if !verifyPartial(set, p, c) {
			return fmt.Errorf("%w: partial with a bad signature", ErrMessage)
		}
		a.cfg.Dissented(ctx, &Dissent{set.Member(p.Operator).Operator, p.Body, known.Body})
	}
	a.reply(ctx, from, p)
	return nil
}

// reply answers a repeated partial, which asks for the certificate.
func (a *Attester) reply(ctx context.Context, from string, p *Partial) {
	if p.Attempt == 0 {
		return
	}
	if known := a.cfg.Lookup(p.Body.RequestID); known != nil {
		if b, err := json.Marshal(known); err == nil {
			a.cfg.Reply(ctx, from, b)
		}
	}
}

func verifyPartial(set *quorum.Set, p *Partial, c claim.Claim) bool {
	sig, err := bls.ParseSignature(p.Signature)
	return err == nil && set.Member(p.Operator).Key.Verify(c.Digest(), sig)
}

// conflict handles a second body of one operator for one slot: if both signatures hold, that is evidence.
func (a *Attester) conflict(ctx context.Context, s *slotState, set *quorum.Set, p *Partial, c claim.Claim, earlier vote) error {
	if !verifyPartial(set, p, c) {
		return fmt.Errorf("%w: second partial with a bad signature", ErrMessage)
	}
	first := Partial{Epoch: p.Epoch, Operator: p.Operator, Body: *earlier.body, Signature: earlier.signature}
	firstClaim := claim.New(a.cfg.Network, p.Epoch, *earlier.body)
	if !verifyPartial(set, &first, firstClaim) {
		// What came first was garbage: forget it and take this one.
		a.mu.Lock()
		defer a.mu.Unlock()
		if s.epoch == p.Epoch { // no newer set has emptied the slot meanwhile
			s.votes[p.Operator] = vote{&p.Body, c.BodyHash, p.Signature, true}
		}
		return nil
	}
	m := set.Member(p.Operator)
	a.metrics.equivocations.Inc()
	a.cfg.Equivocated(ctx, &Evidence{Operator: m.Operator, Key: m.Key.Bytes(),
		A: Statement{firstClaim, *earlier.body, earlier.signature}, B: Statement{c, p.Body, p.Signature}})
	return nil
}

// dissent verifies, reports and echoes a partial that contradicts this node's own result, once per operator and slot.
func (a *Attester) dissent(ctx context.Context, p *Partial, set *quorum.Set) {
	c := claim.New(a.cfg.Network, p.Epoch, p.Body)
	a.mu.Lock()
	s := a.open[c.Slot]
	if s == nil {
		s = a.decided[c.Slot]
	}
	if s == nil || s.own == nil || s.dissents[p.Operator] {
		a.mu.Unlock()
		return
	}
	s.dissents[p.Operator] = true
	own := *s.own
	a.mu.Unlock()
	if !verifyPartial(set, p, c) {
		a.mu.Lock()
		if v, ok := s.votes[p.Operator]; ok && v.hash == c.BodyHash {
			delete(s.votes, p.Operator)
		}
		delete(s.dissents, p.Operator)
		a.mu.Unlock()
		a.metrics.dropped.WithLabelValues("signature").Inc()
		return
	}
	a.metrics.dissents.Inc()
	a.cfg.Dissented(ctx, &Dissent{set.Member(p.Operator).Operator, p.Body, own})
	if frame, err := json.Marshal(p); err == nil {
		a.cfg.Broadcast(ctx, frame)
	}
}
