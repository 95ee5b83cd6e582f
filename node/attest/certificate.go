package attest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// CheckCertificate decides whether a gossiped certificate is worth forwarding: nil, ErrNotNow or ErrMessage. A good one is handed out
// by HandleCertificate.
func (a *Attester) CheckCertificate(message []byte) (*quorum.Certified, error) {
	c, err := DecodeCertified(message)
	if err != nil {
		return nil, err
	}
	a.mu.Lock()
	done := a.decided[c.Certificate.Claim.Slot] != nil
	a.mu.Unlock()
	if done || a.cfg.Lookup(c.Body.RequestID) != nil {
		return nil, fmt.Errorf("%w: already certified", ErrNotNow)
	}
	set := a.cfg.Set(c.Certificate.Claim.Epoch)
	if set == nil {
		return nil, fmt.Errorf("%w: certificate of epoch %d, which is not current", ErrNotNow, c.Certificate.Claim.Epoch)
	}
	if err := c.Verify(a.cfg.Network, set); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMessage, err)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.checked) >= maxChecked {
		clear(a.checked)
	}
	a.checked[claim.Keccak256(message)] = c
	return c, nil
}

// Checked returns a certificate that CheckCertificate found good, by its message, and forgets it; or nil.
func (a *Attester) Checked(message []byte) *quorum.Certified {
	key := claim.Keccak256(message)
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.checked[key]
	delete(a.checked, key)
	return c
}

// HandleCertificate takes a verified certificate from elsewhere.
func (a *Attester) HandleCertificate(ctx context.Context, c *quorum.Certified) {
	a.decide(ctx, c, false)
}

// decide hands a certificate out, once per slot.
func (a *Attester) decide(ctx context.Context, c *quorum.Certified, ours bool) {
	slot := c.Certificate.Claim.Slot
	a.mu.Lock()
	if a.decided[slot] != nil {
		a.mu.Unlock()
		return
	}
	agrees := true
	if s := a.open[slot]; s != nil {
		if s.own == nil {
			s.own = &c.Body
		}
		agrees = s.own.Hash() == c.Certificate.Claim.BodyHash
		a.remove(slot)
		a.decided[slot] = s
	} else {
		a.decided[slot] = &slotState{request: c.Body.RequestID, epoch: c.Certificate.Claim.Epoch, set: a.cfg.Set(c.Certificate.Claim.Epoch), opener: nobody,
			votes: map[int]vote{}, own: &c.Body, dissents: map[int]bool{}}
	}
	a.expiry = append(a.expiry, expiring{slot, a.cfg.Now().Add(afterlife)})
	a.mu.Unlock()
	a.metrics.certificates.Inc()
	if ours {
		if b, err := json.Marshal(c); err == nil {
			a.cfg.Publish(ctx, b)
		}
	}
	a.cfg.Certified(ctx, c, agrees)
}

// aggregate makes the slot's certificate from what was tallied, dropping partials that do not verify.
func (a *Attester) aggregate(ctx context.Context, id common.Hash) {
	a.mu.Lock()
	s := a.open[id]
	if s == nil {
		a.mu.Unlock()
		return
	}
	hash, _, _ := s.leading()
	set, epoch := s.set, s.epoch
	votes := map[int]vote{}
	for i, v := range s.votes {
		if v.hash == hash {
			votes[i] = v
		}
	}
	a.mu.Unlock()

	c, bad, err := a.combine(set, epoch, votes)
	if err == nil {
		a.decide(ctx, c, true)
		return
	}
	a.mu.Lock()
	s.busy, s.due = false, time.Time{}
	if s.epoch == epoch { // else a newer set has emptied the slot meanwhile
		for _, i := range bad {
			delete(s.votes, i)
		}
	}
	a.schedule(s, a.cfg.Now())
	a.mu.Unlock()
	a.metrics.dropped.WithLabelValues("signature").Add(float64(len(bad)))
	a.cfg.Logger.Warn("partial signatures dropped", "operators", bad, "epoch", epoch, "err", err)
}

// errBadPartials says that some partial signatures did not verify.
var errBadPartials = errors.New("partial signatures do not verify")

// combine aggregates first and verifies once; when that fails it finds who is to blame.
func (a *Attester) combine(set *quorum.Set, epoch uint64, votes map[int]vote) (c *quorum.Certified, bad []int, err error) {
	marks := quorum.NewBitmap(set.Len())
	var sigs []*bls.Signature
	var body claim.Inference
	for i, v := range votes {
		sig, err := bls.ParseSignature(v.signature)
		if err != nil {
			bad = append(bad, i)
			continue
		}
		marks.Set(i)
		sigs = append(sigs, sig)
		body = *v.body
	}
	if len(bad) > 0 {
		return nil, bad, errBadPartials
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		return nil, nil, err
	}
	cert := quorum.Certificate{Claim: claim.New(a.cfg.Network, epoch, body), SetHash: set.Hash(), Signers: marks, Signature: sum}
	err = cert.Verify(set)
	if err == nil {
		return &quorum.Certified{Body: body, Certificate: cert}, nil, nil
	}
	if !errors.Is(err, quorum.ErrBadSignature) {
		return nil, nil, err
	}
	for i, v := range votes {
		p := Partial{Epoch: epoch, Operator: i, Body: *v.body, Signature: v.signature}
		if !v.verified && !verifyPartial(set, &p, cert.Claim) {
			bad = append(bad, i)
		}
	}
	return nil, bad, errBadPartials
}
