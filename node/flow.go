package node

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/task"
)

// How a node paces its work.
const (
	// stepsBeside is how many tasks are in a step other than execution, which the sandbox's workers bound: waiting for the disk, mostly, or for a
	// worker. All that wait for the disk share its syncs, so few at a time would be slow and no cheaper. Each holds its input, a megabyte at most.
	stepsBeside = 48
	// sweepEvery is how often the book is searched for tasks that expired or were left behind.
	sweepEvery = 5 * time.Second
	// retryFirst and retryMax pace repeated execution after an abstention that may pass.
	retryFirst = time.Second
	retryMax   = time.Minute
	// expiryMargin is added to a request's deadline before a task is given up: an answer still counts on chain during the hub's grace.
	expiryMargin = 10 * time.Minute
)

// accept is the stage Accept: into the book, then into the queue.
func (n *Node) accept(ctx context.Context, t task.Task) error {
	if n.cfg.Observer {
		return nil
	}
	fresh, err := n.book.Accept(ctx, t, time.Now())
	if err != nil || !fresh {
		return err
	}
	n.log.Info("request accepted", "task", t.ID, "source", t.Source, "chain", t.Request.OriginChainID, "model", t.Request.Model)
	n.queue.add(t.ID, time.Now()) // a full queue leaves it to the sweeper
	return nil
}

// work takes tasks their next steps until ctx ends. Several run at once; how many execute is the sandbox's to bound.
func (n *Node) work(ctx context.Context) error {
	backoff := map[common.Hash]time.Duration{} // each worker has its own: a hint, not state
	for {
		id, ok := n.queue.next(ctx)
		if !ok {
			return nil
		}
		err := n.step(ctx, id)
		var a *execute.AbstainError
		switch {
		case err == nil:
			delete(backoff, id)
			n.queue.done(id)
		case errors.Is(err, errWaiting):
		case ctx.Err() != nil:
			return nil
		case errors.As(err, &a) && !a.Retry:
			n.log.Warn("abstained", "task", id, "reason", a.Reason, "err", a.Err)
			n.metrics.abstained.WithLabelValues(a.Reason).Inc()
			n.queue.done(id)
		default:
			wait := min(max(2*backoff[id], retryFirst), retryMax)
			if len(backoff) > maxScheduled {
				clear(backoff)
			}
			backoff[id] = wait
			n.log.Warn("task will be tried again", "task", id, "in", wait, "err", err)
			n.queue.again(id, time.Now().Add(wait))
		}
	}
}

// step does what a task needs next. It may be repeated at any point.
func (n *Node) step(ctx context.Context, id common.Hash) error {
	r, err := n.book.Get(id)
	if err != nil {
		return err
	}
	if r.Phase == task.PhaseAccepted {
		res, err := n.stages.Execute(ctx, r.Task)
		if err != nil {
			return errors.Join(err, n.book.Note(ctx, id, err.Error()))
		}
		n.metrics.executed.Observe(res.Took.Seconds())
		if r, err = n.book.Execute(ctx, id, task.Result{Body: res.Body, Output: res.Output, Salt: res.Salt, Cost: res.Cost, Bins: res.Bins, Took: res.Took}); err != nil {
			return err
		}
		n.log.Info("request executed", "task", id, "outcome", res.Body.Outcome, "detail", res.Detail, "took", res.Took)
	}
	switch r.Phase {
	case task.PhaseExecuted:
		if r.IsCertified() { // by the others, with another result
			return nil
		}
		return n.answer(ctx, r)
	case task.PhaseCertified:
		return n.stages.Deliver(ctx, r)
	}
	return nil
}

// answer says the own result: at once by itself, or as one of a batch, which is certified by itself only if its receipt stays away.
func (n *Node) answer(ctx context.Context, r *task.Record) error {
	if n.home.set(0) == nil { // right after a start
		return errNoSet
	}
	err := n.stages.Announce(ctx, r)
	if errors.Is(err, block.ErrAnswer) {
		n.log.Warn("the ledger cannot take the answer, it is certified by itself", "task", r.Task.ID, "err", err)
		return n.stages.Attest(ctx, *r.Body)
	}
	if err != nil {
		return err
	}
	wait := n.cfg.Ledger.Patience - time.Since(r.Accepted)
	if !r.Task.Batch || n.Ledger() == nil || wait <= 0 {
		if r.Task.Batch && n.hasReceipt(*r.Body) {
			return n.book.Finish(ctx, r.Task.ID, task.PhaseDone, r.Note)
		}
		return n.stages.Attest(ctx, *r.Body)
	}
	n.queue.again(r.Task.ID, time.Now().Add(wait))
	return errWaiting
}

// errWaiting says that a task is in the queue for a later time.
var errWaiting = errors.New("waits for its receipt")

// errNoSet makes a task wait: were it dropped, nobody would sign it after a restart.
var errNoSet = errors.New("no operator set is known yet")

// attest is the stage Attest. An operator outside the set executes for itself, but says nothing.
func (n *Node) attest(ctx context.Context, body claim.Inference) error {
	set := n.home.set(0)
	switch {
	case set == nil: // right after a start
		return errNoSet
	case set.IndexOf(n.cfg.Keys.Operator) < 0:
		return nil
	}
	return n.attester.Submit(ctx, set.Epoch(), body)
}

// certified is the stage Certified: into the book, then to the outbox once the own output is there.
func (n *Node) certified(ctx context.Context, c *quorum.Certified, agrees bool) {
	r, fresh, err := n.book.Certify(ctx, c, time.Now())
	if err != nil {
		n.log.Error("certificate not recorded, trying again", "task", c.Body.RequestID, "err", err)
		n.unwritten.add(c, agrees)
		return
	}
	if !agrees {
		n.contradicted(ctx, c)
	}
	if !fresh {
		return
	}
	n.waiters.end(c.Body.RequestID)
	if r == nil {
		return
	}
	n.metrics.certified.Observe(r.CertifiedAt.Sub(r.Accepted).Seconds())
	n.stages.Order(c, r)
	n.log.Info("request certified", "task", r.Task.ID, "epoch", c.Certificate.Claim.Epoch, "signers", c.Certificate.Signers.Count(),
		"after", r.CertifiedAt.Sub(r.Accepted))
	if r.Phase == task.PhaseCertified {
		n.queue.add(r.Task.ID, time.Now())
	}
}

// publishCertificate gossips a certificate that this node made.
func (n *Node) publishCertificate(ctx context.Context, message []byte) {
	if err := n.certificates.Publish(ctx, message); err != nil && ctx.Err() == nil {
		n.log.Warn("certificate not gossiped", "err", err)
	}
}

// replyCertificate answers an operator who repeats its partial.
func (n *Node) replyCertificate(_ context.Context, peer string, message []byte) {
	if id, err := decodePeer(peer); err == nil {
		_ = n.host.Send(id, protoCertificate, message) // it will ask again
	}
}

// lookupCertificate finds an earlier certificate.
func (n *Node) lookupCertificate(id common.Hash) *quorum.Certified {
	c, err := n.book.Certificate(id)
	if err != nil {
		n.log.Error("certificate not read", "task", id, "err", err)
		return nil
	}
	return c
}

// broadcast is the stage Broadcast.
func (n *Node) broadcast(ctx context.Context, frame []byte) {
	if _, err := n.host.Broadcast(protoPartial, frame); err != nil && ctx.Err() == nil {
		n.log.Debug("partial not queued for every operator", "err", err)
	}
}

// sweep finds, from time to time, tasks that expired and tasks that no queue holds.
func (n *Node) sweep(ctx context.Context) error {
	ticker := time.NewTicker(sweepEvery)
	defer ticker.Stop()
	for {
		for _, u := range n.unwritten.take() {
			n.stages.Certified(ctx, u.certified, u.agrees)
		}
		err := n.book.Unfinished(func(r *task.Record) error { return n.tend(ctx, r) })
		if err != nil && ctx.Err() == nil {
			n.log.Error("tasks not swept", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// tend expires an unfinished task or sees that it is queued.
func (n *Node) tend(ctx context.Context, r *task.Record) error {
	now, ok := n.chainTime(r.Task.Request.OriginChainID)
	deadline := time.Unix(int64(min(r.Task.Request.Deadline, maxUnix)), 0).Add(expiryMargin)
	if ok && now.After(deadline) {
		n.log.Warn("request expired", "task", r.Task.ID, "phase", r.Phase, "note", r.Note)
		n.waiters.end(r.Task.ID)
		if r.Body != nil {
			n.attester.Forget(r.Body.Slot())
		}
		phase := task.PhaseExpired
		if r.IsCertified() {
			phase = task.PhaseDone
		}
		return n.book.Finish(ctx, r.Task.ID, phase, r.Note)
	}
	if r.Phase == task.PhaseAccepted && r.Note == "" { // the queue was full
		n.queue.add(r.Task.ID, time.Now())
	}
	return nil
}

// resume queues what a former run of this node left unfinished.
func (n *Node) resume() error {
	return n.book.Unfinished(func(r *task.Record) error {
		n.queue.add(r.Task.ID, time.Now())
		return nil
	})
}

// maxUnix keeps deadlines before the year 9988: beyond 9999 a time cannot be written as JSON, and a request may name any deadline.
const maxUnix = 253_000_000_000

// unwritten holds certificates that the store did not take (a full disk), for the sweeper: attesting hands each out once. It is safe for
// concurrent use.
type unwritten struct {
	mu   sync.Mutex
	list []unwrittenCertificate
}

type unwrittenCertificate struct {
	certified *quorum.Certified
	agrees    bool
}

// maxUnwritten bounds the list, a kilobyte each; what is beyond it comes again after a restart.
const maxUnwritten = 4096

func (u *unwritten) add(c *quorum.Certified, agrees bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if len(u.list) < maxUnwritten {
		u.list = append(u.list, unwrittenCertificate{c, agrees})
	}
}

func (u *unwritten) take() []unwrittenCertificate {
	u.mu.Lock()
	defer u.mu.Unlock()
	list := u.list
	u.list = nil
	return list
}
