package relay

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// Chain is what a sender needs of a chain; *ethrpc.Client is one.
type Chain interface {
	ChainID() uint64
	Heads(ctx context.Context) <-chan ethrpc.Block
	SettledBlock(ctx context.Context, f ethrpc.Finality) (ethrpc.Block, error)
	Fees(ctx context.Context) (ethrpc.Fees, error)
	BlobFee(ctx context.Context) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// eventQueue holds what has happened while the machine is busy; a machine's step takes microseconds.
const eventQueue = 256

// sender drives the machine of one chain.
type sender struct {
	chain    Chain
	signer   Signer
	sidecars Sidecars // nil: a sender for calls
	finality ethrpc.Finality
	outbox   Outbox
	log      *slog.Logger
	now      func() time.Time
	tell     func(Status)
	metrics  *metrics

	machine *machine
	events  chan any
	tasks   sync.WaitGroup

	mu     sync.Mutex
	status map[common.Hash]Status // guarded by mu
	ended  []common.Hash          // finished jobs that are remembered, oldest first; guarded by mu
	fresh  []*entry               // enqueued before or while running; guarded by mu
	saves  map[common.Hash]*entry // latest state to be written; guarded by mu
	poke   chan struct{}          // capacity 1: fresh is not empty
	write  chan struct{}          // capacity 1: saves is not empty
}

// load reads the outbox. A damaged record is reported and left alone: nothing that was promised may be dropped silently.
func (s *sender) load(ctx context.Context) error {
	return s.outbox.Each(ctx, s.chain.ChainID(), func(key common.Hash, value []byte) error {
		e, err := decode(s.chain.ChainID(), key, value)
		if err != nil {
			return err
		}
		s.status[key] = e.status()
		s.fresh = append(s.fresh, e)
		return nil
	})
}

// enqueue makes a job durable and hands it to the machine.
func (s *sender) enqueue(ctx context.Context, job Job) error {
	e := &entry{Job: job, Phase: Waiting}
	s.mu.Lock()
	if _, known := s.status[job.Key]; known {
		s.mu.Unlock()
		return nil
	}
	if len(s.status)-len(s.ended) >= maxJobs {
		s.mu.Unlock()
		return ErrFull
	}
	s.status[job.Key] = e.status() // reserves the key
	s.mu.Unlock()
	value, err := encode(e)
	if err == nil {
		err = s.outbox.Put(ctx, job.ChainID, job.Key, value)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		delete(s.status, job.Key)
		return fmt.Errorf("write job %s for chain %d to the outbox: %w", job.Key, job.ChainID, err)
	}
	s.fresh = append(s.fresh, e)
	signal(s.poke)
	return nil
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// run works until ctx ends, and waits for what is under way.
func (s *sender) run(ctx context.Context) error {
	s.tasks.Go(func() { s.keep(ctx) })
	defer func() {
		s.tasks.Wait()
		s.flush(context.WithoutCancel(ctx))
	}()
	heads := s.chain.Heads(ctx)
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		var event any
		select {
		case <-ctx.Done():
			return nil
		case event = <-s.events:
		case block := <-heads:
			event = evHead{block}
		case <-timer.C:
		case <-s.poke:
			for _, e := range s.take() {
				s.perform(ctx, s.machine.step(s.now(), evJob{e}))
			}
		}
		s.perform(ctx, s.machine.step(s.now(), event))
		if at, ok := s.machine.wake(); ok {
			timer.Reset(at.Sub(s.now()))
		}
	}
}

func (s *sender) take() []*entry {
	s.mu.Lock()
	list := s.fresh
	s.fresh = nil
	s.mu.Unlock()
	for _, e := range list {
		now := e.status()
		s.metrics.note(Status{}, now)
		s.tell(now)
	}
	return list
}

// perform carries out effects. Those that ask the chain run beside the loop, at most one per job, and answer with an event.
func (s *sender) perform(ctx context.Context, effects []effect) {
	for _, e := range effects {
		switch e := e.(type) {
		case doTell:
			s.note(e.status)
		case doSave:
			s.later(&e.e)
		default:
			s.tasks.Go(func() {
				event := s.ask(ctx, e)
				select {
				case s.events <- event:
				case <-ctx.Done():
				}
			})
		}
	}
}

// note publishes a job's state.
func (s *sender) note(now Status) {
	s.mu.Lock()
	was := s.status[now.Key]
	s.status[now.Key] = now
	if now.Phase.Final() {
		if s.ended = append(s.ended, now.Key); len(s.ended) > maxEnded {
			delete(s.status, s.ended[0])
			s.ended = s.ended[1:]
		}
	}
	s.mu.Unlock()
	if was == now {
		return
	}
	s.metrics.note(was, now)
	if was.Phase != now.Phase || was.Note != now.Note {
		s.log.Debug("relay: job", "task", now.Key, "phase", now.Phase, "tx", now.Tx, "note", now.Note)
	}
	s.tell(now)
}

func (s *sender) later(e *entry) {
	s.mu.Lock()
	s.saves[e.Job.Key] = e
	s.mu.Unlock()
	signal(s.write)
}

// keep writes progress to the outbox, the latest state of each job only.
func (s *sender) keep(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.write:
			s.flush(ctx)
		}
	}
}

func (s *sender) flush(ctx context.Context) {
	s.mu.Lock()
	saves := s.saves
	s.saves = map[common.Hash]*entry{}
	s.mu.Unlock()
	for key, e := range saves {
		if err := s.store(ctx, e); err != nil { // the chain is asked again after a restart: nothing depends on this write
			s.log.Warn("relay: progress was not written", "task", key, "err", err)
		}
	}
}

func (s *sender) store(ctx context.Context, e *entry) error {
	if e.Phase.Final() {
		return s.outbox.Delete(ctx, e.Job.ChainID, e.Job.Key)
	}
	value, err := encode(e)
	if err != nil {
		return err
	}
	return s.outbox.Put(ctx, e.Job.ChainID, e.Job.Key, value)
}

// ask performs an effect that needs the chain.
func (s *sender) ask(ctx context.Context, what effect) any {
	var err error
	switch do := what.(type) {
	case doNonce:
		var next uint64
		if next, err = s.chain.NonceAt(ctx, s.signer.Address(), nil); err == nil {
			return evNonce{next}
		}
	case doFees:
		var fees ethrpc.Fees
		var blob *big.Int
		if fees, err = s.chain.Fees(ctx); err == nil && s.sidecars != nil {
			blob, err = s.chain.BlobFee(ctx)
		}
		if err == nil {
			return evFees{fees, blob}
		}
	case doSettled:
		var b ethrpc.Block
		if b, err = s.chain.SettledBlock(ctx, s.finality); err == nil {
			return evSettled{b.Number}
		}
	case doPrepare:
		return s.prepare(ctx, do)
	case doSend:
		return s.send(ctx, do)
	case doLook:
		return s.look(ctx, do)
	case doConfirm:
		return s.confirm(ctx, do)
	}
	if ctx.Err() == nil {
		s.log.Warn("relay: the chain does not answer", "err", err)
	}
	return evFailed{what}
}

// prepare asks whether the job is delivered and simulates it, both at once.
func (s *sender) prepare(ctx context.Context, do doPrepare) evPrepared {
	ev := evPrepared{key: do.job.Key, gas: do.job.GasLimit}
	switch {
	case do.job.Batch: // its simulation is its question
		ev.delivered, ev.err = s.delivered(do.job, func(call ethereum.CallMsg) ([]byte, error) { return s.chain.CallContract(ctx, call, nil) })
		ev.reverted = ev.err != nil && isVerdict(ev.err)
		return ev
	case len(do.job.Blobs) > 0: // a transfer to itself: there is nothing to simulate
		ev.gas = max(ev.gas, cancelGas)
		return ev
	}
	var simulation error
	var group sync.WaitGroup
	group.Go(func() {
		call := ethereum.CallMsg{From: s.signer.Address(), To: &do.job.Call.To, Data: do.job.Call.Data, Gas: do.job.GasLimit}
		if !do.estimate {
			_, simulation = s.chain.CallContract(ctx, call, nil)
			return
		}
		call.Gas = 0
		var gas uint64
		gas, simulation = s.chain.EstimateGas(ctx, call)
		ev.gas = min(gas+gas*gasMargin/100, MaxGas)
	})
	var err error
	ev.delivered, err = s.delivered(do.job, func(call ethereum.CallMsg) ([]byte, error) { return s.chain.CallContract(ctx, call, nil) })
	group.Wait()
	switch {
	case err != nil:
		ev.err = err
	case simulation != nil:
		ev.err, ev.reverted = fmt.Errorf("simulate: %w", simulation), isVerdict(simulation)
	}
	return ev
}

// isVerdict reports whether a failed simulation says something about the call, not about the endpoint.
func isVerdict(err error) bool {
	switch ethrpc.ClassOf(err) {
	case ethrpc.Transport, ethrpc.RateLimited, ethrpc.NotFound:
		return false
	}
	return !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded)
}

// delivered asks the job's own question.
func (s *sender) delivered(job Job, call func(ethereum.CallMsg) ([]byte, error)) (bool, error) {
	msg := ethereum.CallMsg{To: &job.Delivered.To, Data: job.Delivered.Data}
	switch {
	case len(job.Blobs) > 0:
		return false, nil
	case job.Batch:
		msg = ethereum.CallMsg{From: s.signer.Address(), To: &job.Call.To, Data: job.Call.Data, Gas: job.GasLimit}
	}
	out, err := call(msg)
	if err != nil {
		return false, fmt.Errorf("ask whether it is delivered: %w", err)
	}
	const word = 32
	if job.Batch && len(out) == word {
		return new(big.Int).SetBytes(out).Sign() == 0, nil
	}
	if job.AtLeast != 0 && len(out) >= word {
		return new(big.Int).SetBytes(out[:word]).Cmp(new(big.Int).SetUint64(job.AtLeast)) >= 0, nil
	}
	if len(out) != word {
		return false, fmt.Errorf("ask whether it is delivered: %s answers %d bytes, a word was expected; is it the right contract?", job.Delivered.To, len(out))
	}
	return new(big.Int).SetBytes(out).Sign() != 0, nil
}

func (s *sender) confirm(ctx context.Context, do doConfirm) evConfirmed {
	ev := evConfirmed{key: do.job.Key}
	settled, err := s.chain.SettledBlock(ctx, s.finality)
	if err != nil {
		ev.err = err
		return ev
	}
	ev.delivered, ev.err = s.delivered(do.job, func(call ethereum.CallMsg) ([]byte, error) {
		return s.chain.CallContractAtHash(ctx, call, settled.Hash)
	})
	return ev
}

// send signs and sends one attempt.
func (s *sender) send(ctx context.Context, do doSend) evSent {
	ev := evSent{key: do.job.Key}
	id := new(big.Int).SetUint64(do.job.ChainID)
	body := &types.DynamicFeeTx{
		ChainID: id, Nonce: do.nonce, To: &do.job.Call.To, Data: do.job.Call.Data, Gas: do.a.Gas, GasTipCap: do.a.Tip, GasFeeCap: do.a.Cap,
	}
	if do.a.Cancel {
		self := s.signer.Address()
		body.To, body.Data = &self, nil
	}
	var inner types.TxData = body
	if len(do.job.Blobs) > 0 {
		blobs, err := s.blobTx(ctx, body, do)
		if err != nil {
			ev.err = err
			return ev
		}
		inner = blobs
	}
	tx, err := s.signer.SignTx(ctx, types.NewTx(inner), id)
	if err != nil {
		ev.err = fmt.Errorf("sign transaction: %w", err)
		return ev
	}
	ev.hash = tx.Hash()
	if err := s.chain.SendTransaction(ctx, tx); err != nil {
		ev.class, ev.err = ethrpc.ClassOf(err), fmt.Errorf("send transaction: %w", err)
	}
	s.metrics.sent.Inc()
	return ev
}

// blobTx is a transaction with blobs that is otherwise like another.
func (s *sender) blobTx(ctx context.Context, body *types.DynamicFeeTx, do doSend) (*types.BlobTx, error) {
	sidecar, err := s.sidecars.Sidecar(ctx, do.job.Blobs)
	if err != nil {
		return nil, fmt.Errorf("get the transaction's blobs: %w", err)
	}
	return &types.BlobTx{
		ChainID: uint256.MustFromBig(body.ChainID), Nonce: body.Nonce, To: *body.To, Data: body.Data, Gas: body.Gas, BlobHashes: do.job.Blobs, Sidecar: sidecar,
		GasTipCap: uint256.MustFromBig(body.GasTipCap), GasFeeCap: uint256.MustFromBig(body.GasFeeCap), BlobFeeCap: uint256.MustFromBig(do.a.Blob),
	}, nil
}

// look searches for a receipt of the attempts. If there is none, it reads the nonce and searches once more: in this order, a nonce
// that counts an attempt is never seen before the attempt's receipt exists.
func (s *sender) look(ctx context.Context, do doLook) (ev evLooked) {
	ev.key = do.job.Key
	if ev.receipt, ev.err = s.receipt(ctx, do.hashes); ev.err != nil || ev.receipt != nil {
		return ev
	}
	if ev.next, ev.err = s.chain.NonceAt(ctx, s.signer.Address(), nil); ev.err != nil {
		return ev
	}
	if ev.receipt, ev.err = s.receipt(ctx, do.hashes); ev.err != nil || ev.receipt != nil {
		return ev
	}
	if do.ask {
		ev.delivered, ev.err = s.delivered(do.job, func(call ethereum.CallMsg) ([]byte, error) { return s.chain.CallContract(ctx, call, nil) })
	}
	return ev
}

// receipt returns the receipt of the first of the transactions that has one, or nil.
func (s *sender) receipt(ctx context.Context, hashes []common.Hash) (*receipt, error) {
	for _, hash := range hashes {
		r, err := s.chain.TransactionReceipt(ctx, hash)
		if ethrpc.ClassOf(err) == ethrpc.NotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		return &receipt{hash, place{r.BlockNumber.Uint64(), r.BlockHash}, r.Status == types.ReceiptStatusSuccessful, r.GasUsed}, nil
	}
	return nil, nil
}
