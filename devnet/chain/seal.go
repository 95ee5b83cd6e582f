package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// errClosed is returned by the handles of a chain that is closed or closing.
var errClosed = errors.New("the chain is closed")

// sealer makes the blocks. Its loop is the only place that changes the chain.
type sealer struct {
	c     *Chain
	txs   chan core.NewTxsEvent
	sub   event.Subscription
	wake  chan struct{} // capacity 1: there may be something to seal
	calls chan call
	done  chan struct{} // closed when the loop has ended

	lastSeal time.Time     // wall time of the latest block that transactions caused
	skipped  time.Duration // how much chain time Advance has added; it does not count as running ahead
}

type call struct {
	run   func() error
	reply chan error // capacity 1
}

func newSealer(c *Chain) *sealer {
	s := &sealer{
		c: c, txs: make(chan core.NewTxsEvent, 64), wake: make(chan struct{}, 1), calls: make(chan call), done: make(chan struct{}),
	}
	s.sub = c.eth.TxPool().SubscribeTransactions(s.txs, true)
	return s
}

// drain turns the pool's events into wake-ups. It must never wait for the sealer: the pool does not finish a reset while a
// subscriber is slow, and the sealer waits for that reset.
func (s *sealer) drain(ctx context.Context) {
	defer s.sub.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.sub.Err():
			return
		case <-s.txs:
			s.signal()
		}
	}
}

func (s *sealer) signal() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *sealer) run(ctx context.Context) {
	defer close(s.done)
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	if s.c.cfg.Period > 0 {
		timer.Reset(s.c.cfg.Period)
	}
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case call := <-s.calls:
			call.reply <- call.run()
		case <-s.wake:
			if s.c.cfg.Period == Instant {
				s.sealInstantly(timer)
			}
		case <-timer.C:
			if s.c.cfg.Period == Instant {
				s.sealInstantly(timer)
				continue
			}
			s.report(s.commit())
			timer.Reset(s.c.cfg.Period)
		}
	}
}

func (s *sealer) report(err error) {
	if err != nil {
		s.c.log.Warn("seal block", "err", err)
	}
}

// sealInstantly seals what is pending, or sets the timer for when the pace allows it.
func (s *sealer) sealInstantly(timer *time.Timer) {
	if !s.mineable() {
		return
	}
	if wait := pace(s.ahead(), s.c.cfg.MaxAhead) - time.Since(s.lastSeal); wait > 0 {
		timer.Reset(wait)
		return
	}
	s.lastSeal = time.Now()
	s.report(s.commit())
	// A block may have no room for all. When it took nothing the rest cannot be included now, and asking again would spin.
	if len(s.c.eth.BlockChain().GetBlockByHash(s.c.Head().Hash()).Transactions()) > 0 && s.mineable() {
		s.signal()
	}
}

// ahead is how far the chain's clock is in front of the wall clock, leaving deliberate jumps aside.
func (s *sealer) ahead() time.Duration {
	return time.Until(time.Unix(int64(s.c.Head().Time), 0)) - s.skipped
}

// pace returns the least time between two blocks for a chain that is ahead of the wall clock: nothing up to half of the bound,
// then growing linearly to one second, at which the chain gets no further ahead.
func pace(ahead, bound time.Duration) time.Duration {
	free := bound / 2
	if ahead <= free {
		return 0
	}
	return time.Duration(min(1, float64(ahead-free)/float64(bound-free)) * float64(time.Second))
}

// mineable reports whether a block sealed now would carry a transaction. The pool also holds such that pay too little.
func (s *sealer) mineable() bool {
	if err := s.c.eth.TxPool().Sync(); err != nil { // else it still lists what the latest block took
		return false
	}
	rules, head := s.c.eth.BlockChain().Config(), s.c.Head()
	filter := txpool.PendingFilter{
		MinTip:      uint256.MustFromBig(ethconfig.Defaults.Miner.GasPrice),
		BaseFee:     uint256.MustFromBig(eip1559.CalcBaseFee(rules, head)),
		GasLimitCap: params.MaxTxGas,
	}
	if _, n := s.c.eth.TxPool().Pending(filter); n > 0 {
		return true
	}
	if head.ExcessBlobGas != nil {
		filter.BlobFee = uint256.MustFromBig(eip4844.CalcBlobFee(rules, head))
	}
	filter.BlobTxs, filter.BlobVersion = true, types.BlobSidecarVersion1
	_, n := s.c.eth.TxPool().Pending(filter)
	return n > 0
}

// commit seals one block with whatever can be included, even nothing.
func (s *sealer) commit() error {
	before := s.c.Head()
	if after := s.c.beacon.Commit(); after == before.Hash() {
		return fmt.Errorf("no block was sealed on top of block %v", before.Number)
	}
	return s.keep()
}

// keep makes sealed blocks survive a kill. Without it go-ethereum leaves the latest writes in memory for a long time.
func (s *sealer) keep() error {
	if s.c.cfg.DataDir == "" {
		return nil
	}
	if err := s.c.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("write blocks to disk: %w", err)
	}
	return nil
}

// do runs f on the sealer's goroutine.
func (s *sealer) do(ctx context.Context, f func() error) error {
	c := call{run: f, reply: make(chan error, 1)}
	select {
	case s.calls <- c:
	case <-s.done:
		return errClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-c.reply:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Mine seals n blocks now, whatever the mode; the first carries what is pending.
func (c *Chain) Mine(ctx context.Context, n int) error {
	err := c.sealer.do(ctx, func() error {
		for range n {
			if err := c.sealer.commit(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("mine %d blocks: %w", n, err)
	}
	return nil
}

// Fate says what becomes of the transactions in blocks that a reorganization removes.
type Fate int

// The fates.
const (
	Keep Fate = iota // they return to the pool and enter the new branch
	Drop             // they are forgotten, with everything else in the pool
)

// Reorg replaces the latest depth blocks by depth+1 others, so that clients see a longer branch. It refuses to go below the
// finalized block.
func (c *Chain) Reorg(ctx context.Context, depth int, fate Fate) error {
	err := c.sealer.do(ctx, func() error { return c.sealer.reorg(depth, fate) })
	if err != nil {
		return fmt.Errorf("reorganize %d blocks: %w", depth, err)
	}
	return nil
}

func (s *sealer) reorg(depth int, fate Fate) error {
	blocks, head := s.c.eth.BlockChain(), s.c.Head().Number.Uint64()
	if depth <= 0 || uint64(depth) > head {
		return fmt.Errorf("the depth must be between 1 and the head's number, %d", head)
	}
	target := head - uint64(depth)
	if final := blocks.CurrentFinalBlock(); final != nil && target < final.Number.Uint64() {
		return fmt.Errorf("block %v is finalized, %d is below it", final.Number, target)
	}
	if _, err := blocks.SetCanonical(blocks.GetBlockByNumber(target)); err != nil {
		return fmt.Errorf("rewind to block %d: %w", target, err)
	}
	if err := s.c.eth.TxPool().Sync(); err != nil { // what the removed blocks carried is in the pool now
		return fmt.Errorf("wait for the pool: %w", err)
	}
	if fate == Drop {
		s.c.eth.TxPool().Clear()
	}
	for range depth + 1 {
		if err := s.commit(); err != nil {
			return err
		}
	}
	return nil
}

// DropPending forgets all transactions that are not in a block, as a node under pressure does.
func (c *Chain) DropPending(ctx context.Context) error {
	return c.sealer.do(ctx, func() error {
		c.eth.TxPool().Clear()
		return nil
	})
}

// Advance seals what is pending and then an empty block whose time is d after its parent's. Until the wall clock has caught up
// each further block adds one second.
func (c *Chain) Advance(ctx context.Context, d time.Duration) error {
	err := c.sealer.do(ctx, func() error {
		if c.sealer.mineable() {
			if err := c.sealer.commit(); err != nil {
				return err
			}
		}
		if err := c.beacon.AdjustTime(d); err != nil {
			return err
		}
		c.sealer.skipped += d
		return c.sealer.keep()
	})
	if err != nil {
		return fmt.Errorf("advance chain time by %v: %w", d, err)
	}
	return nil
}

// transferGas is what a plain transfer costs.
const transferGas = params.TxGas

// Fund sends wei from the faucet and seals the transfer, whatever the mode of sealing.
func (c *Chain) Fund(ctx context.Context, to common.Address, wei *big.Int) error {
	err := c.sealer.do(ctx, func() error { return c.sealer.fund(to, wei) })
	if err != nil {
		return fmt.Errorf("fund %v: %w", to, err)
	}
	return nil
}

func (s *sealer) fund(to common.Address, wei *big.Int) error {
	pool, key := s.c.eth.TxPool(), s.c.Faucet()
	tip := big.NewInt(params.GWei)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(s.c.cfg.ChainID)), &types.DynamicFeeTx{
		Nonce: pool.PoolNonce(Address(0)), To: &to, Value: wei, Gas: transferGas, GasTipCap: tip,
		GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(s.c.Head().BaseFee, big.NewInt(2))),
	})
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	if err := errors.Join(pool.Add([]*types.Transaction{tx}, true)...); err != nil {
		return err
	}
	if err := s.commit(); err != nil {
		return err
	}
	if found, _ := s.c.eth.BlockChain().GetCanonicalTransaction(tx.Hash()); found == nil {
		return errors.New("the block took other transactions first; try again")
	}
	return nil
}
