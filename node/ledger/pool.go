package ledger

import (
	"cmp"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
)

// Bounds of the pool.
const (
	// poolBytes bounds all items together: some thirty full blocks, a minute of the heaviest load.
	poolBytes = 64 << 20
	// poolItems bounds their number, for the memory beside their bytes.
	poolItems = 1 << 16
	// poolShare is the part of the pool that one operator's announcements, one account's records, or one peer's other items may take.
	poolShare = 8
	// poolPatience is how long an item of somebody else is kept without getting into a block; whoever it matters to sends it again.
	poolPatience = 10 * time.Minute
	// blockPause is for how long after a block was seen no other is begun with what waits in the pool. Each block costs each operator the votes of all others, some
	// 10 ms of pairings with four; without the pause a busy network makes many blocks of few items.
	blockPause = 100 * time.Millisecond
	// stuckAfter is how long an item waits before it is taken as a sign that the leader does not work.
	stuckAfter = 500 * time.Millisecond
)

// ErrPoolFull says that there is no room for an item now.
var ErrPoolFull = errors.New("too much waits to be ordered: try again later")

// ErrWaiting says that the item is in the pool already.
var ErrWaiting = errors.New("the item waits to be ordered already")

// entry is an item in the pool. Only own and doubt change, under the pool's lock: what else is different makes another entry, since
// Pending and settle read theirs without it.
type entry struct {
	item    *block.Item
	id      common.Hash
	owner   common.Address // whose share it takes
	size    int
	own     bool // acknowledged by this node: kept until it is final or refused
	arrived time.Time
	seq     uint64
	doubt   bool // a leader's block could not take it; judged again at the next final block
}

// pool holds what waits to be ordered. It implements [block.Mempool]. It is safe for concurrent use.
type pool struct {
	metrics *metrics
	now     func() time.Time

	mu     sync.Mutex // guards what follows
	items  map[common.Hash]*entry
	shares map[common.Address]int // bytes by owner
	bytes  int
	seq    uint64
	rests  time.Time // until then a leader is offered nothing
}

func newPool(m *metrics, now func() time.Time) *pool {
	return &pool{metrics: m, now: now, items: map[common.Hash]*entry{}, shares: map[common.Address]int{}}
}

// add takes an item that was judged admissible.
func (p *pool) add(item *block.Item, size int, owner common.Address, own bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	id := item.ID()
	if old := p.items[id]; old != nil {
		old.own = old.own || own
		if replaces(item, old.item) {
			p.shares[old.owner] += size - old.size
			p.bytes += size - old.size
			fresh := *old
			fresh.item, fresh.size, fresh.doubt = item, size, false
			p.items[id] = &fresh
			return nil
		}
		return ErrWaiting
	}
	if !own && (p.bytes+size > poolBytes || len(p.items) >= poolItems || p.shares[owner]+size > poolBytes/poolShare) {
		p.metrics.dropped.WithLabelValues("pool-full").Inc()
		return ErrPoolFull
	}
	p.seq++
	p.items[id] = &entry{item: item, id: id, owner: owner, size: size, own: own, arrived: p.now(), seq: p.seq}
	p.shares[owner] += size
	p.bytes += size
	p.gauge()
	return nil
}

// replaces reports whether an item takes the place of one with the same id: an announcement that was signed again for a later epoch, or at all.
func replaces(fresh, old *block.Item) bool {
	return fresh.Announced != nil && old.Announced != nil && (fresh.Announced.Epoch > old.Announced.Epoch || unsigned(old) && !unsigned(fresh))
}

// unsigned reports whether an item is an own announcement that a crash kept from being signed. It stays in the pool, for its number is taken and
// later ones wait for it, and is shown to nobody until the announcer has signed it.
func unsigned(i *block.Item) bool {
	return i.Announced != nil && i.Announced.Signature == block.Signature{}
}

func (p *pool) len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.items)
}

// announced counts own announcements.
func (p *pool) announced() (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.items {
		if e.own && e.item.Announced != nil {
			n++
		}
	}
	return n
}

// has reports whether an item waits.
func (p *pool) has(id common.Hash) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.items[id] != nil
}

func (p *pool) remove(e *entry) {
	delete(p.items, e.id)
	if p.shares[e.owner] -= e.size; p.shares[e.owner] <= 0 {
		delete(p.shares, e.owner)
	}
	p.bytes -= e.size
	p.gauge()
}

func (p *pool) gauge() {
	p.metrics.waiting.Set(float64(len(p.items)))
	p.metrics.waitingBytes.Set(float64(p.bytes))
}

// Pending implements [block.Mempool]: handovers and evidence first, then by arrival, an operator's announcements by number.
func (p *pool) Pending() []*block.Item {
	if p.resting() > 0 {
		return nil
	}
	p.mu.Lock()
	list := make([]*entry, 0, len(p.items))
	for _, e := range p.items {
		if !unsigned(e.item) {
			list = append(list, e)
		}
	}
	p.mu.Unlock()
	slices.SortFunc(list, func(a, b *entry) int {
		return cmp.Or(cmp.Compare(urgency(a.item), urgency(b.item)), cmp.Compare(a.seq, b.seq))
	})
	byNumber(list)
	out := make([]*block.Item, len(list))
	for i, e := range list {
		out[i] = e.item
	}
	return out
}

// rest lets items gather for a while: a block was seen.
func (p *pool) rest() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rests = p.now().Add(blockPause)
}

// resting is how much longer items gather.
func (p *pool) resting() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	wait := p.rests.Sub(p.now())
	if wait > blockPause { // the clock was set back
		return 0
	}
	return wait
}

// byNumber puts each operator's announcements in the order of their numbers, among the places that they have.
func byNumber(list []*entry) {
	places := map[common.Address][]int{}
	for i, e := range list {
		if a := e.item.Announced; a != nil {
			places[a.Operator] = append(places[a.Operator], i)
		}
	}
	for _, at := range places {
		own := make([]*entry, len(at))
		for k, i := range at {
			own[k] = list[i]
		}
		slices.SortFunc(own, func(a, b *entry) int { return cmp.Compare(a.item.Announced.Number, b.item.Announced.Number) })
		for k, i := range at {
			list[i] = own[k]
		}
	}
}

func urgency(i *block.Item) int {
	if i.Handover != nil || i.Evidence != nil {
		return 0
	}
	return 1
}

// Skipped implements [block.Mempool]: a leader's block could not take an item. Whether that is so for ever depends on whether the block's
// parent becomes final, so it is judged anew then.
func (p *pool) Skipped(item *block.Item, _ error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if e := p.items[item.ID()]; e != nil {
		e.doubt = true
	}
}

// oldest is when the oldest item arrived that nothing is known against.
func (p *pool) oldest() (at time.Time, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.items {
		if !e.doubt && !unsigned(e.item) && (!ok || e.arrived.Before(at)) {
			at, ok = e.arrived, true
		}
	}
	return at, ok
}

// refusal is an own item that can go into no block.
type refusal struct {
	id     common.Hash
	item   *block.Item
	reason error
}

// take drops what a final block took.
func (p *pool) take(included []common.Hash) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, id := range included {
		if e := p.items[id]; e != nil {
			p.remove(e)
		}
	}
}

// settle judges again what is in doubt, and drops what is too old. Judge says on the final state whether an item may still go in.
func (p *pool) settle(judge func(*block.Item) error) (refused []refusal) {
	p.mu.Lock()
	var doubtful []*entry
	limit := p.now().Add(-poolPatience)
	for _, e := range p.items {
		switch {
		case !e.own && e.arrived.Before(limit):
			p.remove(e)
			p.metrics.dropped.WithLabelValues("pool-expired").Inc()
		case e.doubt && !unsigned(e.item):
			doubtful = append(doubtful, e)
		}
	}
	p.mu.Unlock()
	for _, e := range doubtful {
		err := judge(e.item)
		p.mu.Lock()
		if p.items[e.id] == e {
			e.doubt = errors.Is(err, block.ErrNotNow)
			if errors.Is(err, block.ErrNever) {
				p.remove(e)
				p.metrics.dropped.WithLabelValues("refused-" + e.item.Kind()).Inc()
				if e.own {
					refused = append(refused, refusal{e.id, e.item, err})
				}
			}
		}
		p.mu.Unlock()
	}
	return refused
}

// waiting lists the items that this node answers for and that arrived longer ago than a duration.
func (p *pool) waiting(longer time.Duration) (items []*block.Item) {
	p.mu.Lock()
	defer p.mu.Unlock()
	limit := p.now().Add(-longer)
	for _, e := range p.items {
		if e.own && e.arrived.Before(limit) {
			items = append(items, e.item)
		}
	}
	return items
}
