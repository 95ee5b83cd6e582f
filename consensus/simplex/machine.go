package simplex

import (
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// never is an instant that does not come.
const never = math.MaxInt64

// Leader is the operator that leads a view: the one whose share of the weight, laid end to end in [0, 1), covers the fractional part
// of (view + epoch)·φ. Such a sequence visits every interval in proportion to its length in any short stretch.
func Leader(c *Committee, view uint64) int {
	const phi = 0x9E3779B97F4A7C15 // 2^64 / golden ratio
	at, _ := bits.Mul64((view+c.Epoch)*phi, c.total)
	for i, w := range c.Weights {
		if at < w {
			return i
		}
		at -= w
	}
	return len(c.Weights) - 1
}

// Start is the state that a machine begins with: a trusted genesis, or what the driver's store holds after a crash.
type Start struct {
	Committee *Committee       // of the block after Tip
	Tip       claim.Checkpoint // the last delivered block, or the genesis header
	Final     *Certificate     // the finalization that made Tip final, if known; it helps peers that lag
	Records   []Record         // in the order in which they were written
}

// Machine is one node's state. It is not safe for concurrent use.
type Machine struct {
	cfg   Config
	com   *Committee
	self  int // index in com, or -1
	epoch uint64

	view     uint64           // the current view
	entry    *Certificate     // of view-1, which brought us here; nil in view 1
	views    map[uint64]*view // above floor
	floor    uint64           // view of the last final block (of the seal that made it final); 0 at the epoch's start
	blocks   map[common.Hash]*node
	tip      *node        // the last delivered block
	final    *Certificate // the newest finalization of this epoch, or the last of the one before
	handover *Certificate // the finalization that ended the previous epoch
	pending  *Certificate // a finalization whose block or ancestors are missing

	deadline int64 // when to nullify the current view
	retryAt  int64
	idleAt   int64 // when the leader must propose
	lateAt   int64 // when a proposal that is ahead of the clock may be considered again
	fetchAt  int64
	asked    *Fetch // last
	attempt  int    // counts fetches, to ask another peer each time
	lacking  bool
	asking   common.Address // whom to ask first: who told us of what we lack

	early  map[common.Address][]Message // of the next epoch
	helped map[common.Address]int64     // when a lagging peer was helped last
	synced map[common.Address]int64     // when a peer was asked for final blocks last

	now int64
	out Effects
}

// New makes a machine. Call [Machine.Tick] once to set it going.
func New(cfg Config, start Start, now int64) (*Machine, error) {
	switch {
	case cfg.App == nil || cfg.Scheme == nil:
		return nil, errors.New("simplex: the configuration lacks an application or a signature scheme")
	case cfg.Propose <= 0 || cfg.Certify <= 0 || cfg.Retry <= 0 || cfg.TimeUnit <= 0 || cfg.Idle < 0 || cfg.MaxAhead < 0:
		return nil, errors.New("simplex: intervals must be positive")
	case start.Committee == nil || len(start.Committee.Operators) == 0 || start.Committee.total == 0:
		return nil, errors.New("simplex: the committee is empty or not sealed")
	}
	m := &Machine{cfg: cfg, now: now, helped: map[common.Address]int64{}, synced: map[common.Address]int64{}}
	root := &node{block: NewBlock(start.Tip, nil), status: valid}
	m.begin(start.Committee, root)
	if start.Tip.Epoch == m.epoch {
		m.floor = start.Tip.View
	}
	m.final = start.Final
	if start.Final != nil && start.Final.Epoch < m.epoch {
		m.handover = start.Final
	}
	m.view = m.floor + 1
	for i, r := range start.Records {
		if err := m.restore(r); err != nil {
			return nil, fmt.Errorf("simplex: record %d: %w", i, err)
		}
	}
	m.enter(m.view)
	for number := m.floor + 1; number <= m.view; number++ {
		if v := m.views[number]; v != nil {
			m.finalize(v) // the notarization may have become durable without the vote
		}
	}
	m.retryAt = now // what was promised before the crash is said again at once
	return m, nil
}

// begin sets the epoch's state: nothing but its first parent.
func (m *Machine) begin(c *Committee, root *node) {
	m.com, m.epoch, m.self = c, c.Epoch, c.IndexOf(m.cfg.Self)
	m.views = map[uint64]*view{}
	m.blocks = map[common.Hash]*node{root.block.hash: root}
	m.early = map[common.Address][]Message{}
	m.tip, m.floor, m.view = root, 0, 1
	m.entry, m.pending = nil, nil
	m.lacking, m.asked = false, nil
}

// restore replays one durable write.
func (m *Machine) restore(r Record) error {
	switch {
	case r.Vote != nil:
		v := *r.Vote
		if v.Epoch != m.epoch || v.View <= m.floor {
			return nil
		}
		own := &m.at(v.View).own[slotOf(v.Kind)]
		if *own != nil && ((*own).Kind != v.Kind || (*own).Block != v.Block) {
			return fmt.Errorf("two votes in one slot of view %d: the store is corrupt", v.View)
		}
		v.Signature = nil
		*own = &v
		m.view = max(m.view, v.View)
	case r.Block != nil:
		if r.Block.Header.Epoch == m.epoch && r.Block.Header.View > m.floor {
			m.keep(r.Block).durable = true
		}
	case r.Certificate != nil:
		c := r.Certificate
		if c.Epoch != m.epoch || c.View <= m.floor {
			return nil
		}
		m.file(c)
		if c.View >= m.view {
			m.view, m.entry = c.View+1, c
		} else if c.View == m.view-1 {
			m.entry = c
		}
	}
	return nil
}

// Receive handles a message from an authenticated operator.
func (m *Machine) Receive(now int64, from common.Address, msg Message) Effects {
	m.now = now
	if from != m.cfg.Self {
		m.handle(from, msg)
		m.progress()
	}
	return m.take()
}

// Signed takes back a copy of a vote of [Effects.Sign] with its signature.
func (m *Machine) Signed(now int64, v Vote) Effects {
	m.now = now
	if v.Epoch == m.epoch && v.View > m.floor && v.Signer == m.self {
		m.signed(&v)
		m.progress()
	}
	return m.take()
}

// Tick handles the passing of time; it is due at [Machine.Wake].
func (m *Machine) Tick(now int64) Effects {
	m.now = now
	m.progress()
	if m.now >= m.deadline {
		m.deadline = never
		m.nullify()
	}
	if m.now >= m.retryAt {
		m.retryAt = m.now + m.cfg.Retry
		m.rebroadcast()
	}
	m.progress()
	return m.take()
}

// Work says that there is something to order: a waiting leader builds at once, the others expect it to.
func (m *Machine) Work(now int64) Effects {
	m.now = now
	if m.at(m.view).proposal == nil && m.deadline != never {
		m.deadline = min(m.deadline, m.now+m.patience(m.cfg.Propose))
	}
	m.progress()
	return m.take()
}

// Wake is the next instant at which Tick has something to do.
func (m *Machine) Wake() int64 {
	at := min(m.deadline, m.retryAt)
	for _, once := range [...]int64{m.idleAt, m.lateAt} {
		if once > m.now { // what is past was tried, and waits for something else
			at = min(at, once)
		}
	}
	if m.lacking && m.fetchAt > m.now {
		at = min(at, m.fetchAt)
	}
	return at
}

// View is the current epoch and view.
func (m *Machine) View() (epoch, view uint64) { return m.epoch, m.view }

// Tip is the last delivered block's header.
func (m *Machine) Tip() claim.Checkpoint { return m.tip.block.Header }

// Committee is the current epoch's.
func (m *Machine) Committee() *Committee { return m.com }

func (m *Machine) take() Effects {
	out := m.out
	m.out = Effects{}
	return out
}

func (m *Machine) send(to common.Address, msg Message) {
	m.out.Send = append(m.out.Send, Send{to, msg})
}

func (m *Machine) broadcast(msg Message) { m.send(common.Address{}, msg) }

func (m *Machine) alarm(format string, args ...any) {
	m.out.Alarms = append(m.out.Alarms, fmt.Errorf(format, args...))
}

// progress does whatever the state allows, until nothing more follows.
func (m *Machine) progress() {
	for {
		if m.settle() {
			continue
		}
		if v := m.views[m.view]; v != nil && v.ended() {
			m.leave(v)
			continue
		}
		break
	}
	if m.self >= 0 {
		m.propose()
		m.consider()
	}
	if m.lacking {
		m.fetch()
	}
}

// leave goes to the view after v, which has a certificate, and forwards it.
func (m *Machine) leave(v *view) {
	m.entry = v.notarization
	if m.entry == nil {
		m.entry = v.nullification
	}
	if m.entry == nil {
		m.entry = v.finalization
	}
	m.enter(v.number + 1)
	m.broadcast(m.entry)
}

// enter starts the timers of a view.
func (m *Machine) enter(number uint64) {
	m.view = number
	m.deadline = m.now + m.cfg.Idle + m.patience(m.cfg.Propose)
	m.idleAt, m.lateAt = never, never
	m.retryAt = m.now + m.cfg.Retry
	if m.self >= 0 && Leader(m.com, number) == m.self {
		m.idleAt = m.now + m.cfg.Idle
	}
	if m.self < 0 {
		m.deadline = never
	}
	if v := m.views[number]; v != nil && v.own[decide] != nil {
		m.deadline = never
	}
}

// patience stretches a timer: it doubles with every 2n views without a final block, up to 16-fold, since then the guess of the
// network's delay may be wrong.
func (m *Machine) patience(d int64) int64 {
	return d << min((m.view-m.floor)/uint64(2*len(m.com.Operators)), 4)
}

// rebroadcast repeats what peers may have missed.
func (m *Machine) rebroadcast() {
	if m.final != nil {
		m.broadcast(m.final)
	}
	if m.entry != nil {
		m.broadcast(m.entry)
	}
	for number := max(m.floor+1, m.view-min(m.view, 1)); number <= m.view; number++ {
		v := m.views[number]
		if v == nil {
			continue
		}
		for slot, own := range v.own {
			switch {
			case own == nil:
			case own.Signature == nil:
				m.out.Sign = append(m.out.Sign, *own)
			case number == m.view || slot == decide:
				m.utter(v, own)
			}
		}
	}
	m.lacking = true
	m.fetchAt = 0
}
