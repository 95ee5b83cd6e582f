package block

import (
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// Final gives snapshots of the state after the last final block.
type Final interface {
	View(fn func(state.Reader) error) error
}

// Mempool holds what waits for a block. Its methods are called from within a step of consensus: they must be quick, and must not call the
// application.
type Mempool interface {
	// Pending lists items, those first that should go in first, and of one operator's announcements the lower numbers first. Items that are in
	// blocks above the last final one may be among them.
	Pending() []*Item
	// Skipped says why an item did not go into a block that was built. If the error matches [ErrNever] the item can go into no block that
	// follows the same parent, or, unless it matches [ErrDuplicate] or [ErrNumber], into none at all.
	Skipped(item *Item, err error)
}

// Config is what an application is made with.
type Config struct {
	Network  common.Hash
	Modules  []Module // in the order in which they see a block
	Policies Policies // nil: none
	Feeds    Feeds    // nil: none
	Engines  []Engine // whose answers are taken when; none: all
	State    Final
	Tip      common.Hash // hash of the header after whose block State stands: the last final one, or the genesis header
	Mempool  Mempool
	// Failed hears that a block could not be judged because the state could not be read. The node must stop: what it would say about blocks from here
	// on is not what others say.
	Failed func(error)
}

// executed is a block above the last final one.
type executed struct {
	parent  common.Hash
	result  *Result
	overlay *state.Overlay
}

// Application implements [simplex.Application]. The methods of that interface and Finalize are for the one goroutine that drives
// consensus; the others are safe for concurrent use.
type Application struct {
	*Executor
	cfg Config

	mu     sync.Mutex // guards what follows
	tip    common.Hash
	blocks map[common.Hash]*executed
}

var _ simplex.Application = (*Application)(nil)

// New makes an application.
func New(cfg Config) *Application {
	return &Application{Executor: newExecutor(cfg), cfg: cfg, tip: cfg.Tip,
		blocks: map[common.Hash]*executed{}}
}

// errFork says that a block is beside the last final one.
var errFork = never("block does not descend from the last final one")

// over runs fn on the state after a block.
func (a *Application) over(block common.Hash, fn func(state.Reader) error) error {
	a.mu.Lock()
	var way []*state.Overlay
	for h := block; h != a.tip; {
		b := a.blocks[h]
		if b == nil {
			a.mu.Unlock()
			return fmt.Errorf("%w: block %s", errFork, block)
		}
		way = append(way, b.overlay)
		h = b.parent
	}
	a.mu.Unlock()
	return a.cfg.State.View(func(r state.Reader) error {
		for i := len(way) - 1; i >= 0; i-- {
			r = way[i].Over(r)
		}
		return fn(r)
	})
}

// keep remembers what a block does.
func (a *Application) keep(hash, parent common.Hash, res *Result) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.blocks[hash] = &executed{parent, res, state.NewOverlay(nil, res.Diff)}
}

// Result returns what a valid block above the last final one does; nil if the block is not known as such. A block's result is gone once it or a
// later one is finalized.
func (a *Application) Result(block common.Hash) *Result {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b := a.blocks[block]; b != nil {
		return b.result
	}
	return nil
}

// Finalize says that a block's changes are in the final state now. Blocks are finalized in order of height; blocks that do not descend from it are
// forgotten.
func (a *Application) Finalize(block common.Hash) {
	a.mu.Lock()
	defer a.mu.Unlock()
	above := map[common.Hash]bool{block: true}
	var descends func(h common.Hash) bool
	descends = func(h common.Hash) bool {
		if known, ok := above[h]; ok {
			return known
		}
		b := a.blocks[h]
		above[h] = b != nil && descends(b.parent)
		return above[h]
	}
	for h := range a.blocks {
		if h == block || !descends(h) {
			delete(a.blocks, h)
		}
	}
	a.tip = block
}

// Holds implements [simplex.Application].
func (a *Application) Holds(header claim.Checkpoint, data []byte) bool {
	return len(data) <= MaxBlock && header.DataHash == claim.Keccak256(data)
}

// Validate implements [simplex.Application].
func (a *Application) Validate(_, header claim.Checkpoint, data []byte) error {
	hash := header.Hash()
	if a.Result(hash) != nil && a.Holds(header, data) {
		return nil
	}
	var res *Result
	err := a.over(header.Parent, func(parent state.Reader) (err error) {
		res, err = a.Execute(parent, header, data)
		return err
	})
	if err != nil {
		return a.failed(err)
	}
	a.keep(hash, header.Parent, res)
	return nil
}

// failed tells of an error that says nothing about the block.
func (a *Application) failed(err error) error {
	if !IsReason(err) && a.cfg.Failed != nil {
		a.cfg.Failed(err)
	}
	return err
}

// Successor implements [simplex.Application].
func (a *Application) Successor(header claim.Checkpoint, data []byte) *simplex.Committee {
	if res := a.Result(header.Hash()); res != nil {
		if res.Next == nil {
			return nil
		}
		return simplex.CommitteeOf(res.Next)
	}
	c, err := Decode(header.Epoch, data)
	if err != nil || c.Handover == nil {
		return nil
	}
	set, err := c.Handover.Set()
	if err != nil {
		return nil
	}
	return simplex.CommitteeOf(set)
}

// Admit judges an item as if it stood alone in the next block on a state (only announcements may be ahead of their number), at a time. What it
// verified is not verified again when a block brings it.
//
// SECURITY: items come from peers and from users. Cheap checks come first; a bad signature costs its verification, 1 ms.
func (a *Application) Admit(r state.Reader, item *Item, time uint64) error {
	epoch, err := Epoch(r)
	if err != nil {
		return err
	}
	height, err := Height(r)
	if err != nil {
		return err
	}
	run, err := a.open(r, claim.Checkpoint{Epoch: epoch, Height: height + 1, Time: time})
	if err != nil {
		return err
	}
	if item.Announced != nil {
		_, err := run.checkAnnounced(item.Announced)
		return err
	}
	return run.try(item)
}

// Build implements [simplex.Application]. What is due to chains is something to say.
func (a *Application) Build(_, draft claim.Checkpoint, must bool) (claim.Checkpoint, []byte, bool) {
	items := a.cfg.Mempool.Pending()
	var res *Result
	var data []byte
	err := a.over(draft.Parent, func(parent state.Reader) (err error) {
		if len(items) == 0 && !must {
			due, waiting, err := ChunkDue(parent)
			if err != nil {
				return err
			}
			if waiting == 0 || due > draft.Time {
				return errNothing
			}
		}
		res, data, err = a.build(parent, draft, items, must)
		return err
	})
	if err != nil {
		if !errors.Is(err, errNothing) {
			_ = a.failed(err)
		}
		return draft, nil, false
	}
	a.keep(res.Header.Hash(), draft.Parent, res)
	return res.Header, data, true
}
