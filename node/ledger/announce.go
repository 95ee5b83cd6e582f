package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// How results are batched.
const (
	// announceEvery is how long a result waits for others: an announcement costs everybody a signature's verification, 1 ms.
	announceEvery = 50 * time.Millisecond
	// announceOpen is how many own announcements may be in no final block yet. Results gather meanwhile, so operators that are busy, or many, or far
	// apart sign larger batches less often, instead of burying each other in signatures.
	announceOpen = 2
	// announceBatch ends the wait: a quarter of what a block can hold, so that announcements of several operators go together.
	announceBatch = 512
	// announceQueue holds results for the announcer; beyond it executing waits.
	announceQueue = 4096
)

// announcer turns this operator's results into announcements (protocol rule 18): it guards each slot, signs one announcement for the batch,
// and keeps it until it is in a final block. Its fields belong to the goroutine of run.
type announcer struct {
	l      *Ledger
	queue  chan *block.Answer
	payers *block.Payers
}

// Announce hands an own result over to be announced. It waits while the announcer is behind. What is not announced before a crash must be handed
// over again; twice is harmless.
func (l *Ledger) Announce(ctx context.Context, a *block.Answer) error {
	if err := a.Check(); err != nil {
		return fmt.Errorf("announce the answer to %s: %w", a.Body.RequestID, err)
	}
	select {
	case l.announcer.queue <- a:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// run announces until ctx ends.
func (an *announcer) run(ctx context.Context) error {
	epoch := uint64(0)
	for {
		_, news := an.l.headAndNews()
		now, err := an.l.Epoch()
		if err == nil && now != epoch {
			err = errors.Join(an.renew(ctx, now), an.consent(ctx))
			epoch = now
		}
		if err != nil && ctx.Err() == nil {
			an.l.log.Error("announcements not renewed for the epoch, trying again with the next block", "err", err)
			epoch = 0
		}
		queue := an.queue
		if an.l.pool.announced() >= announceOpen {
			queue = nil // until one is final
		}
		select {
		case <-ctx.Done():
			return nil
		case <-news:
		case a := <-queue:
			if err := an.insist(ctx, an.gather(ctx, a)); err != nil && ctx.Err() == nil {
				return fmt.Errorf("announce: %w", err)
			}
		}
	}
}

// gather waits a little for more results.
func (an *announcer) gather(ctx context.Context, first *block.Answer) (batch []*block.Answer) {
	batch = append(batch, first)
	slots := map[common.Hash]bool{first.Body.Slot(): true}
	timer := time.NewTimer(announceEvery)
	defer timer.Stop()
	for len(batch) < announceBatch {
		select {
		case a := <-an.queue:
			if slot := a.Body.Slot(); !slots[slot] {
				slots[slot] = true
				batch = append(batch, a)
			}
			continue
		case <-timer.C:
		case <-ctx.Done():
		}
		break
	}
	return batch
}

// insist announces a batch, and tries again while the store refuses.
func (an *announcer) insist(ctx context.Context, batch []*block.Answer) error {
	for {
		err := an.announce(ctx, batch)
		if err == nil || ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return err
		}
		an.l.log.Error("results not announced, trying again", "results", len(batch), "again", storeRetry, "err", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(storeRetry):
		}
	}
}

// announce guards and signs one batch.
func (an *announcer) announce(ctx context.Context, batch []*block.Answer) error {
	l := an.l
	epoch, number, err := an.next()
	if err != nil {
		return err
	}
	signer := l.signerIn(epoch)
	if signer < 0 {
		return nil // outside the set an operator computes for itself
	}
	batch, err = an.decide(ctx, epoch, batch)
	if err != nil || len(batch) == 0 {
		return err
	}
	a := &block.Announced{Epoch: epoch, Signer: signer, Operator: l.cfg.Account, Number: number, Answers: batch}
	return an.sign(ctx, a)
}

// next is the epoch of the next block, and the number of the next announcement: behind all that are durable here and all that are final.
func (an *announcer) next() (epoch, number uint64, err error) {
	err = an.l.cfg.Store.View(func(r store.Reader) error {
		s := state.Stored(r)
		if epoch, err = block.Epoch(s); err != nil {
			return err
		}
		if number, err = block.NextNumber(s, an.l.self); err != nil {
			return err
		}
		b, err := r.Get(numberKey)
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		if len(b) != 8 {
			return fmt.Errorf("%w: the next announcement's number has %d bytes", ErrCorrupt, len(b))
		}
		number = max(number, binary.BigEndian.Uint64(b))
		return nil
	})
	return epoch, number, err
}

// decide passes each answer, and what it adds to series, through the guard. An answer whose slot was decided otherwise is left out.
func (an *announcer) decide(ctx context.Context, epoch uint64, batch []*block.Answer) (kept []*block.Answer, err error) {
	var claims []claim.Claim
	var of []int // claim -> answer
	for i, a := range batch {
		claims, of = append(claims, claim.New(an.l.cfg.Network, epoch, a.Body)), append(of, i)
		if o, ok := a.Observation(); ok {
			claims = append(claims, claim.Claim{Network: an.l.cfg.Network, Epoch: epoch, Kind: claim.KindAnnouncement, Slot: o.Slot(), BodyHash: o.Hash()})
			of = append(of, i)
		}
	}
	refused, err := an.l.cfg.Guard.Decide(ctx, nil, claims...)
	if err != nil {
		return nil, err
	}
	bad := map[int]bool{}
	for k, r := range refused {
		if r != nil {
			bad[of[k]] = true
			an.l.metrics.refused.Inc()
			an.l.log.Error("result not announced: the guard refuses", "request", batch[of[k]].Body.RequestID, "err", r)
		}
	}
	for i, a := range batch {
		if !bad[i] {
			kept = append(kept, a)
		}
	}
	return kept, nil
}

// sign signs an announcement and offers it. The number is decided together with a durable copy that lacks the signature: a number that was
// lost would keep all later ones out of the ledger. An announcement that was signed for an earlier epoch has the same body, so the
// guard lets it pass again.
func (an *announcer) sign(ctx context.Context, a *block.Announced) error {
	l := an.l
	body, err := a.Body(l.cfg.Network, l.self)
	if err != nil {
		return err
	}
	item := &block.Item{Announced: a}
	key, b := itemKey(item.ID()), item.Encode()
	sigs, refused, err := l.cfg.Guard.SignAll(ctx, func(tx *store.Tx) error {
		old, err := tx.Get(numberKey)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return err
		}
		if len(old) != 8 || binary.BigEndian.Uint64(old) <= a.Number {
			if err := tx.Set(numberKey, binary.BigEndian.AppendUint64(nil, a.Number+1)); err != nil {
				return err
			}
		}
		return tx.Set(key, b)
	}, claim.New(l.cfg.Network, a.Epoch, body))
	if err != nil {
		return err
	}
	if refused[0] != nil {
		err := l.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Delete(key) })
		return errors.Join(refused[0], err)
	}
	signed := *a
	copy(signed.Signature[:], sigs[0].Bytes())
	err = l.submit(ctx, &block.Item{Announced: &signed})
	switch {
	case errors.Is(err, block.ErrNumber), errors.Is(err, ErrWaiting): // it is final, or as it was
		return nil
	case errors.Is(err, ErrRefused): // cannot be: what is announced was checked. Later numbers would wait for this one for ever.
		l.metrics.alarms.Inc()
		l.log.Error("an own announcement is not valid; this operator cannot announce any more", "number", a.Number, "err", err)
		return nil
	}
	return err
}

// consent announces that an account acts for this operator, unless the ledger knows already. If it waits already, it is announced again, which
// changes nothing.
func (an *announcer) consent(ctx context.Context) error {
	l := an.l
	if len(l.cfg.Consent) == 0 {
		return nil
	}
	account, err := block.ConsentAccount(l.cfg.Network, l.self, l.cfg.Consent)
	if err != nil {
		return fmt.Errorf("consent of the account that pays: %w", err)
	}
	known := false
	err = l.View(func(_ claim.Checkpoint, r state.Reader) error {
		operator, ok, err := an.payers.Of(r, account)
		known = ok && operator == l.self
		return err
	})
	if err != nil || known {
		return err
	}
	epoch, number, err := an.next()
	if err != nil {
		return err
	}
	signer := l.signerIn(epoch)
	if signer < 0 {
		return nil
	}
	return an.sign(ctx, &block.Announced{Epoch: epoch, Signer: signer, Operator: l.cfg.Account, Number: number, Consent: l.cfg.Consent})
}

// renew signs for an epoch what was signed for another, or not at all before a crash.
func (an *announcer) renew(ctx context.Context, epoch uint64) error {
	signer := an.l.signerIn(epoch)
	if signer < 0 {
		return nil
	}
	for _, item := range an.l.pool.waiting(0) {
		old := item.Announced
		if old == nil || (old.Epoch == epoch && old.Signature != block.Signature{}) {
			continue
		}
		a := *old
		a.Epoch, a.Signer = epoch, signer
		if err := an.sign(ctx, &a); err != nil {
			return err
		}
	}
	return nil
}
