package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// Block is a final block.
type Block struct {
	Header    claim.Checkpoint
	Data      []byte
	FirstLeaf uint64 // index of its first leaf; its last is before Header.LedgerSize
	// Result is what the block does. Nil for a block that was read back from the store: it follows from the state before, which is gone.
	Result *block.Result
	// Proof vouches for the block: the certificate of its header, or of a seal above it. Nil when a later block's proof covers it.
	Proof *simplex.Proof
}

// Hash is the block's identity.
func (b *Block) Hash() common.Hash { return b.Header.Hash() }

// ErrNotHere says that this node does not have a block (yet, or any more).
var ErrNotHere = errors.New("this node has no such block")

// open restores the application, the pool and the machine from the store.
func (l *Ledger) open() error {
	start, err := l.begin()
	if err != nil {
		return err
	}
	l.app = block.New(block.Config{Network: l.cfg.Network, Modules: l.cfg.Modules, Policies: l.cfg.Policies, Feeds: l.cfg.Feeds, Engines: l.cfg.Engines,
		State: finalState{l.cfg.Store}, Tip: l.head.Hash(), Mempool: l.pool, Failed: l.fail})
	d := &driver{l: l, inbox: make(chan inbound, inboxLength), pokes: make(chan struct{}, 1), serves: make(chan simplex.Serve, servesLength),
		committees: map[uint64]*simplex.Committee{}}
	l.driver = d
	err = l.cfg.Store.View(func(r store.Reader) error {
		height, err := readHead(r)
		switch {
		case errors.Is(err, store.ErrNotFound):
		case err != nil:
			return err
		default:
			if start, err = l.startAt(r, height); err != nil {
				return err
			}
		}
		if d.floor, _, err = readFloor(r); err != nil {
			return err
		}
		start.Records, err = d.journal.restore(r)
		return err
	})
	if err != nil {
		return err
	}
	now, _ := l.clock.millis()
	t := l.cfg.Timing
	d.m, err = simplex.New(simplex.Config{Network: l.cfg.Network, Self: l.self, App: l.app, Scheme: simplex.BLS{},
		Propose: t.Propose.Milliseconds(), Certify: t.Certify.Milliseconds(), Retry: t.Retry.Milliseconds(), Idle: t.Idle.Milliseconds(),
		MaxAhead: MaxAhead.Milliseconds(), TimeUnit: 1000}, start, now)
	if err != nil {
		return err
	}
	d.remember(start.Committee)
	d.remember(d.m.Committee())
	if err := d.wait(); err != nil {
		return err
	}
	return l.resume()
}

// begin finds the last final block's header. In an empty store it writes the state before the first block.
func (l *Ledger) begin() (start simplex.Start, err error) {
	set := l.cfg.Sets(l.cfg.First)
	var diff []state.Change
	if set != nil {
		if l.genesis, diff, err = block.Genesis(l.cfg.Network, set, 0); err != nil {
			return start, err
		}
	}
	var height uint64
	err = l.cfg.Store.View(func(r store.Reader) (err error) {
		height, err = readHead(r)
		if err == nil {
			var h claim.Checkpoint
			h, err = readHeader(r, height)
			l.head = &Block{Header: h}
		}
		return err
	})
	if !errors.Is(err, store.ErrNotFound) {
		return start, err
	}
	if set == nil {
		return start, fmt.Errorf("the operator set of epoch %d, with which the ledger begins, is not known", l.cfg.First)
	}
	err = l.cfg.Store.Update(context.Background(), func(tx *store.Tx) error { return state.Store(tx, diff) })
	l.head = &Block{Header: l.genesis}
	return simplex.Start{Tip: l.genesis, Committee: block.Committee(set)}, err
}

// startAt is where the machine goes on after the last final block.
func (l *Ledger) startAt(r store.Reader, height uint64) (start simplex.Start, err error) {
	entry, err := readEntry(r, height)
	if err != nil {
		return start, err
	}
	l.head = &Block{Header: entry.Block.Header, Data: entry.Block.Data, Proof: entry.Proof}
	if height > 0 {
		before, err := readEntry(r, height-1)
		if err == nil {
			l.head.FirstLeaf = before.Block.Header.LedgerSize
		}
	}
	start.Tip = entry.Block.Header
	if start.Committee = l.app.Successor(entry.Block.Header, entry.Block.Data); start.Committee == nil {
		start.Committee = l.committee(start.Tip.Epoch)
	}
	if start.Committee == nil {
		return start, fmt.Errorf("the operator set of epoch %d is not known", start.Tip.Epoch)
	}
	if entry.Proof != nil {
		start.Final = entry.Proof.Certificate
	}
	return start, nil
}

func (l *Ledger) committee(epoch uint64) *simplex.Committee {
	set := l.cfg.Sets(epoch)
	if set == nil {
		return nil
	}
	return block.Committee(set)
}

// signerIn is this operator's index in an epoch's set, or -1.
func (l *Ledger) signerIn(epoch uint64) int {
	if c := l.committee(epoch); c != nil {
		return c.IndexOf(l.self)
	}
	return -1
}

// Epoch is the epoch of the next block.
func (l *Ledger) Epoch() (epoch uint64, err error) {
	err = l.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
		epoch, err = block.Epoch(r)
		return err
	})
	return epoch, err
}

// Receipt finds the receipt of an answer's slot.
func (l *Ledger) Receipt(body claim.Inference) (at block.Receipted, ok bool, err error) {
	err = l.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
		at, ok, err = block.ReceiptOf(r, body.RequestID, body.Assurance.Mode, body.Round)
		return err
	})
	return at, ok, err
}

// Head is the last final block; before the first, the genesis.
func (l *Ledger) Head() *Block {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.head
}

// advance tells the followers of a new head.
func (l *Ledger) advance(b *Block) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.head = b
	close(l.news)
	l.news = make(chan struct{})
}

// headAndNews returns the head and what is closed when there is a newer one.
func (l *Ledger) headAndNews() (*Block, <-chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.head, l.news
}

// Wait returns the block of a height once it is final.
func (l *Ledger) Wait(ctx context.Context, height uint64) (*Block, error) {
	for {
		head, news := l.headAndNews()
		switch {
		case head.Header.Height == height:
			return head, nil
		case head.Header.Height > height:
			return l.BlockAt(height)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-news:
		}
	}
}

// BlockAt returns a final block; [ErrNotHere] when there is none of that height, or this node joined above it.
func (l *Ledger) BlockAt(height uint64) (b *Block, err error) {
	err = l.cfg.Store.View(func(r store.Reader) error {
		e, err := readEntry(r, height)
		if errors.Is(err, store.ErrNotFound) {
			return fmt.Errorf("height %d: %w", height, ErrNotHere)
		}
		if err != nil {
			return err
		}
		b = &Block{Header: e.Block.Header, Data: e.Block.Data, Proof: e.Proof}
		if before, err := readHeader(r, height-1); err == nil {
			b.FirstLeaf = before.LedgerSize
		} else if !errors.Is(err, store.ErrNotFound) {
			return err
		}
		return nil
	})
	return b, err
}

// HeaderAt returns a final block's header without reading its data.
func (l *Ledger) HeaderAt(height uint64) (h claim.Checkpoint, err error) {
	err = l.cfg.Store.View(func(r store.Reader) (err error) {
		h, err = readHeader(r, height)
		return err
	})
	if errors.Is(err, store.ErrNotFound) {
		err = fmt.Errorf("height %d: %w", height, ErrNotHere)
	}
	return h, err
}

func readHeader(r store.Reader, height uint64) (claim.Checkpoint, error) {
	b, err := r.Get(heightKey(height))
	if err != nil {
		return claim.Checkpoint{}, err
	}
	e, err := simplex.DecodeEntry(b)
	if err != nil {
		return claim.Checkpoint{}, fmt.Errorf("%w: block %d: %w", ErrCorrupt, height, err)
	}
	return e.Block.Header, nil
}

// Follow calls fn for each final block from a height on, in order and once, until ctx ends or fn fails. A follower that keeps the height of what
// it has done misses nothing over a restart. While the disk is full, which must not end a node, a block is given again.
func (l *Ledger) Follow(ctx context.Context, from uint64, fn func(ctx context.Context, b *Block) error) error {
	for height := from; ; height++ {
		b, err := l.Wait(ctx, height)
		if err != nil {
			return err
		}
		for err = fn(ctx, b); err != nil; err = fn(ctx, b) {
			if !errors.Is(err, store.ErrDiskFull) {
				return err
			}
			l.log.Error("final block not followed, trying again", "height", height, "again", storeRetry, "err", err)
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(storeRetry):
			}
		}
	}
}

// View reads the state after the last final block in one snapshot, with the block's header.
func (l *Ledger) View(fn func(head claim.Checkpoint, r state.Reader) error) error {
	return l.cfg.Store.View(func(r store.Reader) error {
		head := l.genesis
		switch height, err := readHead(r); {
		case errors.Is(err, store.ErrNotFound):
		case err != nil:
			return err
		default:
			if head, err = readHeader(r, height); err != nil {
				return err
			}
		}
		return fn(head, state.Stored(r))
	})
}

// Certificate returns the certificate that proves a height final: of the block itself, or of the first block above it whose proof covers it; with
// the headers from the block up to the certified one.
func (l *Ledger) Certificate(height uint64) (chain []claim.Checkpoint, proof *simplex.Proof, set *quorum.Set, err error) {
	err = l.cfg.Store.View(func(r store.Reader) error {
		for h := height; ; h++ {
			b, err := r.Get(heightKey(h))
			if errors.Is(err, store.ErrNotFound) {
				return fmt.Errorf("height %d: %w", h, ErrNotHere)
			}
			if err != nil {
				return err
			}
			e, err := simplex.DecodeEntry(b)
			if err != nil {
				return fmt.Errorf("%w: block %d: %w", ErrCorrupt, h, err)
			}
			chain = append(chain, e.Block.Header)
			if e.Proof != nil {
				proof = e.Proof
				return nil
			}
		}
	})
	if err != nil {
		return nil, nil, nil, err
	}
	if set = l.cfg.Sets(proof.Certificate.Epoch); set == nil {
		return nil, nil, nil, fmt.Errorf("the operator set of epoch %d is not known", proof.Certificate.Epoch)
	}
	return chain, proof, set, nil
}
