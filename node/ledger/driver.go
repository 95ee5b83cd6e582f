package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds of the driver.
const (
	// inboxLength holds decoded messages that wait for a step; beyond it the peers' streams wait, each its own.
	inboxLength = 1024
	// maxBatch bounds how many messages share a step, so that votes are not held up by the disk for long.
	maxBatch = 256
	// servesLength holds requests of peers for final blocks; what is beyond it is asked for again.
	servesLength = 64
	// storeRetry is the pause before a write that the store refused is tried again.
	storeRetry = time.Second
	// alarmEvery bounds how often the log says that a clock is off.
	alarmEvery = time.Minute
)

// inbound is a message on its way to the machine.
type inbound struct {
	from common.Address
	msg  simplex.Message
}

// driver steps the machine. All but its channels belong to the goroutine of run.
type driver struct {
	l       *Ledger
	m       *simplex.Machine
	journal journal
	floor   floor // votes that it covers are not signed: see [Joiner]

	inbox  chan inbound
	pokes  chan struct{} // something to order; capacity 1
	serves chan simplex.Serve

	committees map[uint64]*simplex.Committee // by epoch

	seen     map[common.Hash]time.Time // when blocks were first seen here, for the metric
	worked   uint64                    // the view that was told of work, with its epoch
	workedIn uint64
	due      int64    // when answers that wait in the state are to leave, in milliseconds; 0: none wait
	looked   position // the view in which the machine was woken for them
	rested   bool     // the machine was woken after the pool's pause
	paused   position // the view in which the pool's pause last began
	warned   time.Time
}

func (d *driver) poke() {
	select {
	case d.pokes <- struct{}{}:
	default:
	}
}

// run steps the machine until ctx ends or what is on disk proves to be wrong.
func (d *driver) run(ctx context.Context) error {
	d.seen = map[common.Hash]time.Time{}
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		var e simplex.Effects
		poked := false
		select {
		case <-ctx.Done():
			return nil
		case in := <-d.inbox:
			merge(&e, d.receive(in))
		case <-d.pokes:
			poked = true
		case <-timer.C:
		}
		d.drain(&e)
		now := d.now()
		if poked || d.m.Wake() <= now {
			merge(&e, d.m.Tick(now))
		}
		wake := min(d.hurry(&e, now), d.look(&e, now), d.gathered(&e, now))
		if err := d.apply(ctx, e); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("ledger: %w", err)
		}
		timer.Reset(min(wake, time.Duration(max(d.m.Wake()-d.now(), 1))*time.Millisecond))
	}
}

func (d *driver) now() int64 {
	now, _ := d.l.clock.millis()
	return now
}

// drain takes what else has arrived, so that it shares the step's disk write.
func (d *driver) drain(e *simplex.Effects) {
	for range maxBatch {
		select {
		case in := <-d.inbox:
			merge(e, d.receive(in))
		default:
			return
		}
	}
}

// hurry tells the machine of work that waits for long, once for a view: its leader may be down, so the others expect it sooner than an idle
// one. A leader looks for work in every step.
func (d *driver) hurry(e *simplex.Effects, now int64) (wake time.Duration) {
	epoch, view := d.m.View()
	d.l.mu.Lock()
	d.l.at = position{epoch, view}
	d.l.mu.Unlock()
	d.l.metrics.epoch.Set(float64(epoch))
	d.l.metrics.view.Set(float64(view))
	since, ok := d.l.pool.oldest()
	if !ok || (epoch == d.workedIn && view == d.worked) {
		return never
	}
	if wait := stuckAfter - d.l.cfg.Now().Sub(since); wait > 0 {
		return wait
	}
	d.workedIn, d.worked = epoch, view
	merge(e, d.m.Work(now))
	return never
}

// look wakes the machine, once for a view, when answers that wait in the state are due: a leader without other work then makes a block for them. Should
// it be down, the idle block brings them.
func (d *driver) look(e *simplex.Effects, now int64) (wake time.Duration) {
	epoch, view := d.m.View()
	switch at := (position{epoch, view}); {
	case d.due == 0 || d.looked == at:
	case now < d.due:
		return time.Duration(d.due-now) * time.Millisecond
	default:
		d.looked = at
		merge(e, d.m.Tick(now))
	}
	return never
}

// gathered wakes the machine when the pause after a block is over: its leader may have waited for that.
func (d *driver) gathered(e *simplex.Effects, now int64) (wake time.Duration) {
	if wait := d.l.pool.resting(); wait > 0 {
		d.rested = false
		return wait
	}
	if !d.rested {
		d.rested = true
		merge(e, d.m.Tick(now))
	}
	return never
}

// wait notes when answers that wait in the final state are due.
func (d *driver) wait() error {
	return d.l.cfg.Store.View(func(r store.Reader) error {
		at, waiting, err := block.ChunkDue(state.Stored(r))
		d.l.metrics.answers.Set(float64(waiting))
		d.due = 0
		if waiting > 0 {
			d.due = max(int64(at)*1000, 1)
		}
		return err
	})
}

// never is a wake-up that does not come before another.
const never = time.Hour

// receive steps the machine with a message.
func (d *driver) receive(in inbound) simplex.Effects {
	now := d.now()
	if p, ok := in.msg.(*simplex.Proposal); ok && p.Block != nil {
		d.sight(p.Block.Hash())
		d.checkClock(in.from, p.Block.Header, now)
	}
	return d.m.Receive(now, in.from, in.msg)
}

// sight notes when a block was first seen.
func (d *driver) sight(hash common.Hash) {
	const enough = 1024 // blocks that never become final
	if len(d.seen) > enough {
		clear(d.seen)
	}
	if _, ok := d.seen[hash]; !ok {
		d.seen[hash] = time.Now()
		epoch, view := d.m.View()
		if at := (position{epoch, view}); d.paused != at { // once a view: an operator that floods with blocks must not keep leaders waiting
			d.paused = at
			d.l.pool.rest()
		}
	}
}

// checkClock compares a proposal's time with the clock. Only a quorum could say which is wrong; the operator is told in any case.
func (d *driver) checkClock(from common.Address, h claim.Checkpoint, now int64) {
	ahead := time.Duration(int64(min(h.Time, 1<<40))*1000-now) * time.Millisecond
	d.l.metrics.skew.Set(ahead.Seconds())
	if ahead <= MaxAhead || time.Since(d.warned) < alarmEvery {
		return
	}
	d.warned = time.Now()
	d.l.log.Warn("a block is ahead of this node's clock, which abstains until then: check the clock", "proposer", from, "height", h.Height, "ahead", ahead)
}

// merge joins the effects of two steps: the later step's follow on the earlier's in every field.
func merge(e *simplex.Effects, next simplex.Effects) {
	e.Writes = append(e.Writes, next.Writes...)
	e.Deliver = append(e.Deliver, next.Deliver...)
	if next.Prune != nil {
		e.Prune = next.Prune
	}
	e.Sign = append(e.Sign, next.Sign...)
	e.Send = append(e.Send, next.Send...)
	e.Serve = append(e.Serve, next.Serve...)
	e.Evidence = append(e.Evidence, next.Evidence...)
	e.Alarms = append(e.Alarms, next.Alarms...)
}

func empty(e *simplex.Effects) bool {
	return len(e.Writes)+len(e.Deliver)+len(e.Sign)+len(e.Send)+len(e.Serve)+len(e.Evidence)+len(e.Alarms) == 0 && e.Prune == nil
}

// apply carries out effects, and those of handing the signatures back, until nothing follows.
func (d *driver) apply(ctx context.Context, e simplex.Effects) error {
	for !empty(&e) {
		begun := time.Now()
		signed, blocks, err := d.commit(ctx, &e)
		if err != nil {
			return err
		}
		d.l.metrics.step.Observe(time.Since(begun).Seconds())
		for _, s := range e.Send {
			d.l.cfg.Peers.Send(s)
		}
		d.tell(ctx, &e, blocks)
		if len(blocks) > 0 {
			if err := d.wait(); err != nil {
				return err
			}
		}
		e = simplex.Effects{}
		for _, v := range signed {
			merge(&e, d.m.Signed(d.now(), v))
		}
	}
	return nil
}

// Bounds of what one update of the store takes of final blocks: half of what a transaction may be, so that the rest of a step fits beside. A
// node that catches up writes stretches of blocks in several updates; a crash between them leaves a shorter stretch.
const (
	maxUpdateEntries = 12 << 10
	maxUpdateBytes   = 2 << 20
)

// commit makes a step durable with the guard's decisions, and signs.
func (d *driver) commit(ctx context.Context, e *simplex.Effects) (signed []simplex.Vote, blocks []*Block, err error) {
	blocks, err = d.blocks(e.Deliver)
	if err != nil {
		return nil, nil, err
	}
	d.remember(d.m.Committee())
	done := 0
	for at, cost := 0, (updateCost{}); at < len(blocks); at++ {
		next := costOf(blocks[at].Result)
		if at > done && !cost.fits(next) {
			if err := d.deliver(ctx, e.Deliver[done:at], blocks[done:at]); err != nil {
				return nil, nil, err
			}
			done, cost = at, updateCost{}
		}
		cost = cost.plus(next)
	}
	p := d.journal.plan(e, done)
	var votes []simplex.Vote
	var claims []claim.Claim
	for _, v := range e.Sign {
		if !d.floor.covers(&v) && d.l.mayVote(v.Epoch) {
			votes, claims = append(votes, v), append(claims, v.Claim(d.l.cfg.Network))
		}
	}
	if len(claims)+len(p.writes)+len(p.deletes) == 0 {
		return nil, nil, nil
	}
	err = d.insist(ctx, func(fatal *error) error {
		sigs, refused, err := d.l.cfg.Guard.SignAll(ctx, func(tx *store.Tx) error {
			if *fatal = p.apply(tx); *fatal == nil {
				*fatal = d.settle(tx, blocks[done:])
			}
			return *fatal
		}, claims...)
		if err != nil {
			return err
		}
		signed = d.votes(votes, sigs, refused)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	d.journal = p.journal
	return signed, blocks, nil
}

// votes puts signatures on what the guard let pass.
func (d *driver) votes(asked []simplex.Vote, sigs []*bls.Signature, refused []error) (signed []simplex.Vote) {
	for i, v := range asked {
		if refused[i] != nil {
			d.l.metrics.refused.Inc()
			d.l.log.Warn("vote refused by the guard", "kind", v.Kind, "epoch", v.Epoch, "view", v.View, "err", refused[i])
			continue
		}
		v.Signature = sigs[i].Bytes()
		signed = append(signed, v)
	}
	return signed
}

// deliver writes final blocks alone.
func (d *driver) deliver(ctx context.Context, deliveries []simplex.Delivery, blocks []*Block) error {
	writes := map[string][]byte{}
	for i := range deliveries {
		d.journal.deliver(writes, &deliveries[i])
	}
	return d.insist(ctx, func(fatal *error) error {
		return d.l.cfg.Store.Update(ctx, func(tx *store.Tx) error {
			for k, v := range writes {
				if *fatal = tx.Set([]byte(k), v); *fatal != nil {
					return *fatal
				}
			}
			*fatal = d.settle(tx, blocks)
			return *fatal
		})
	})
}

// insist repeats a write until the store takes it: nothing of the step may get out before, and nothing of it may be lost. Only what is found
// wrong within the update, and a closed store, end it.
func (d *driver) insist(ctx context.Context, write func(fatal *error) error) error {
	for {
		var fatal error
		err := write(&fatal)
		if err == nil || fatal != nil || ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
			return err
		}
		d.l.metrics.stalled.Inc()
		d.l.log.Error("the ledger cannot be written; this node says nothing until it can", "again", storeRetry, "err", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(storeRetry):
		}
	}
}

// updateCost is what a write takes of a transaction.
type updateCost struct{ entries, bytes int }

func (c updateCost) plus(o updateCost) updateCost {
	return updateCost{c.entries + o.entries, c.bytes + o.bytes}
}

func (c updateCost) fits(o updateCost) bool {
	sum := c.plus(o)
	return sum.entries <= maxUpdateEntries && sum.bytes <= maxUpdateBytes
}

// costOf is about what a final block takes. Leaves are in bundles, beside an index entry each.
func costOf(o *block.Result) (c updateCost) {
	const perEntry, perLeaf, perBlock = 64, 96, 4 << 10
	c = updateCost{entries: 8 + len(o.Diff) + len(o.Leaves) + len(o.Leaves)/128, bytes: perBlock + perLeaf*len(o.Leaves)}
	for _, x := range o.Diff {
		c.bytes += perEntry + len(x.Key) + len(x.Value)
	}
	for _, x := range o.Leaves {
		c.bytes += len(x)
	}
	return c
}

// remember keeps the committees whose certificates may be published: this epoch's and the one's before.
func (d *driver) remember(c *simplex.Committee) {
	d.committees[c.Epoch] = c
	delete(d.committees, c.Epoch-2)
}

// blocks asks the application what final blocks do.
func (d *driver) blocks(deliveries []simplex.Delivery) ([]*Block, error) {
	out := make([]*Block, len(deliveries))
	first := d.l.Head().Header.LedgerSize
	for i := range deliveries {
		b := deliveries[i].Block
		res := d.l.app.Result(b.Hash())
		if res == nil {
			return nil, fmt.Errorf("block %d is final and what it does is not known", b.Header.Height)
		}
		out[i] = &Block{Header: b.Header, Data: b.Data, FirstLeaf: first, Result: res, Proof: deliveries[i].Proof}
		first = b.Header.LedgerSize
	}
	return out, nil
}

// settle writes what final blocks do: their leaves, their change of state, and what belongs to them elsewhere.
func (d *driver) settle(tx *store.Tx, blocks []*Block) error {
	for _, b := range blocks {
		h := b.Header
		root, size, err := d.l.cfg.Log.Append(tx, b.Result.Leaves)
		if err != nil {
			return err
		}
		if root != h.LedgerRoot || size != h.LedgerSize {
			return fmt.Errorf("%w: the log has %d leaves with root %x after block %d, which says %d and %s", ErrCorrupt, size, root, h.Height,
				h.LedgerSize, h.LedgerRoot)
		}
		if err := state.Store(tx, b.Result.Diff); err != nil {
			return err
		}
		if err := included(tx, b.Result.Included); err != nil {
			return err
		}
		for _, within := range d.l.cfg.Within {
			if err := within(tx, b); err != nil {
				return err
			}
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	last := blocks[len(blocks)-1]
	var certificate *quorum.Certificate
	if p := last.Proof; p != nil && len(p.Seals) == 0 {
		var err error
		if certificate, err = p.Certificate.Quorum(d.l.cfg.Network, d.committees[p.Certificate.Epoch]); err != nil {
			return err
		}
	}
	return d.l.cfg.Log.Publish(tx, last.Header, certificate)
}

// tell reports what is durable now.
func (d *driver) tell(ctx context.Context, e *simplex.Effects, blocks []*Block) {
	for i, b := range blocks {
		hash := b.Hash()
		d.l.app.Finalize(hash)
		d.l.pool.take(b.Result.Included)
		d.l.advance(b)
		if at, ok := d.seen[hash]; ok {
			d.l.metrics.finality.Observe(time.Since(at).Seconds())
			delete(d.seen, hash)
		}
		d.l.metrics.height.Set(float64(b.Header.Height))
		d.l.metrics.crowded.Add(float64(b.Result.Crowded))
		d.l.metrics.leaves.Add(float64(b.Header.LedgerSize - b.FirstLeaf))
		if next := e.Deliver[i].Next; next != nil {
			d.l.log.Info("the ledger entered an epoch", "epoch", next.Epoch, "height", b.Header.Height)
		}
	}
	for _, s := range e.Serve {
		select {
		case d.serves <- s:
		default:
			d.l.metrics.dropped.WithLabelValues("serve-queue").Inc()
		}
	}
	for _, ev := range e.Evidence {
		d.l.metrics.evidence.Inc()
		d.l.log.Warn("operator voted twice in one slot", "operator", ev.Operator, "epoch", ev.A.Epoch, "view", ev.A.View)
		if d.l.cfg.Equivocated != nil {
			d.l.cfg.Equivocated(ctx, ev)
		}
	}
	for _, a := range e.Alarms {
		d.l.metrics.alarms.Inc()
		d.l.log.Error("ledger alarm", "err", a)
	}
}
