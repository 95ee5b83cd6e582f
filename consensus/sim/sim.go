// Package sim runs whole networks of package simplex in one goroutine, from a seed: machines, stores, clocks and a network in simulated
// time. A schedule (one run of one seed) is
//
//	chaos ────────────────────────────────► stabilization ──────────────────────► every honest node
//	delays, reordering, loss, duplicates,   no loss, delays ≤ 50 ms, all honest    is past the target height
//	partitions, crashes, restarts           nodes up; the faulty stay faulty
//
// with up to f faulty operators (less than a third of the weight) and their arsenal ([Mischief]), skewed clocks, and an operator set that changes
// every few blocks. In some, whole epochs of operators come without data when their epoch has begun, or one loses its disk; both join as
// package node/ledger has them join. Everything that happens is a function of the seed, so a failure replays; [Shrink] makes it small.
//
// What is checked, as it happens:
//
//   - agreement: all honest nodes deliver the same block at each height;
//   - validity: each final block is valid, follows its parent, has its data, is of the right epoch, and its proof holds as contracts check it;
//   - accountability: a fork exposes operators of at least a third of the weight (forks are only possible in [Scenario.Overwhelmed]); no
//     honest operator ever signs two bodies for one slot, also across crashes; evidence only names the faulty;
//   - liveness: after stabilization no honest node goes through more than 10·f+10 views without a final block, where f counts the
//     faulty operators, and all reach the target; otherwise it is a stall.
//
// Signatures are fake, but the faulty cannot make those of others. Planted bugs ([Bug]) show that the checks can fail.
package sim

import (
	"fmt"
	"io"
	"math"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
)

// Bug is a fault planted in all honest nodes.
type Bug uint8

// The planted bugs.
const (
	BugNone         Bug = iota
	BugDoubleDecide     // who finalizes a view nullifies it, too
	BugLostFsync        // votes are sent before they are durable
	BugLooseQuorum      // 3·signed >= 2·total
	BugCrossEpoch       // signatures do not bind the epoch
	BugWithheldData     // blocks are accepted and voted for without their data
	BugLocalState       // validity depends on what a node happens to know
	BugSilence          // newcomers to an epoch do not vote in views that others have seen
	BugAmnesia          // who lost its disk votes as if it never had before
	bugs
)

// String names the bug.
func (b Bug) String() string {
	return [...]string{"none", "finalize and nullify in one view", "lost fsync", "≥ for > in the quorum", "vote across an epoch boundary",
		"announced and withheld", "accepted on local state", "newcomers keep silent", "votes again after a lost disk"}[b]
}

// Scenario is what a schedule is made of. Equal scenarios run equally.
type Scenario struct {
	Seed        uint64
	Nodes       int    // operators in each epoch
	Height      uint64 // all honest nodes get past it
	Weighted    bool
	Faulty      int      // operators that are faulty, whenever they are in the set
	Mischief    Mischief // what they may do
	Overwhelmed bool     // the faulty may have a third of the weight and more

	Chaos       int64 // milliseconds until stabilization
	Loss        int   // percent
	Delays      bool
	Duplicates  bool
	Partitions  bool
	Crashes     bool
	Skew        bool
	EpochLength uint64 // blocks; 0: one epoch
	Spare       int    // operators beside those of an epoch
	Newcomers   bool   // operators outside the first epoch have no data, and join when an epoch of theirs has begun
	LostDisk    bool   // an honest operator loses its disk, and joins again; it counts as one of the faulty that there may be
	Idle        int64

	Bug Bug
}

// Random draws a scenario for a seed.
func Random(seed uint64, nodes int, height uint64) Scenario {
	r := rng(mix(seed, 0xC0FFEE))
	s := Scenario{Seed: seed, Nodes: nodes, Height: height, Weighted: r.chance(1, 2), Mischief: Mischief(r.next()) & allMischief,
		Chaos: int64(r.below(4000)), Delays: r.chance(3, 4), Duplicates: r.chance(1, 2), Partitions: r.chance(1, 2),
		Crashes: r.chance(1, 2), Skew: r.chance(1, 2)}
	if r.chance(1, 8) {
		s.Chaos *= 8
	}
	if r.chance(1, 2) {
		s.Loss = r.below(30)
	}
	if r.chance(1, 2) {
		s.EpochLength, s.Spare = 2+uint64(r.below(5)), r.below(3)
	}
	if r.chance(1, 4) {
		s.Idle = int64(r.below(300))
	}
	if r.chance(7, 8) {
		s.Faulty = (nodes - 1) / 3
	}
	if s.EpochLength > 0 && r.chance(1, 3) {
		s.Newcomers, s.Spare = true, nodes
	}
	if s.Faulty > 0 && r.chance(1, 4) {
		s.LostDisk = true
		s.Faulty--
	}
	return s
}

// Result is how a schedule went.
type Result struct {
	Violation string // empty: none
	Stall     string // empty: none
	Forked    bool
	Exposed   bool // the fork exposed at least a third of the weight
	Evidence  int
	Height    uint64
	Steps     int // messages and ticks that were handled
	Time      int64
}

// OK reports a schedule without violation and stall.
func (r Result) OK() bool { return r.Violation == "" && r.Stall == "" }

// Fault is the violation or stall.
func (r Result) Fault() string {
	if r.Violation != "" {
		return "violation: " + r.Violation
	}
	if r.Stall != "" {
		return "stall: " + r.Stall
	}
	return ""
}

// world is one schedule under way.
type world struct {
	s      Scenario
	scheme *scheme
	rng    rng // what happens
	net    rng // delays and losses
	queue  queue
	now    int64
	nodes  []*node
	split  uint32 // the side of each operator; 0: connected
	stable bool

	universe   int
	faulty     []bool
	lossy      int // the operator that loses its disk; -1: none
	committees map[uint64]*simplex.Committee
	chain      []*simplex.Block // final blocks by height
	target     uint64
	signed     map[ballotKey][32]byte
	exposed    map[int]bool

	forked, accountable bool
	evidence, steps     int
	violation, stall    string
}

func (w *world) fail(format string, args ...any) {
	if w.violation == "" {
		w.violation = fmt.Sprintf("at %d ms: ", w.now) + fmt.Sprintf(format, args...)
	}
}

// Run plays a scenario to its end.
func Run(s Scenario) Result { return Trace(s, nil) }

// Trace plays a scenario and writes what happens, a line an event, to out if it is not nil.
func Trace(s Scenario, out io.Writer) Result {
	w := newWorld(s)
	limit := w.patience()
	for w.violation == "" && w.stall == "" && !w.done() {
		if len(w.queue.events) == 0 {
			w.stall = "nothing is left to happen"
			break
		}
		e := w.queue.pop()
		if w.now = e.at; w.now > limit {
			w.stall = fmt.Sprintf("no end after %d ms", limit)
			break
		}
		w.steps++
		w.handle(e)
		if out != nil {
			w.tell(out, e)
		}
	}
	return Result{Violation: w.violation, Stall: w.stall, Forked: w.forked, Exposed: w.accountable, Evidence: w.evidence,
		Height: uint64(len(w.chain) - 1), Steps: w.steps, Time: w.now}
}

// newWorld sets a schedule up.
func newWorld(s Scenario) *world {
	w := &world{s: s, rng: rng(mix(s.Seed, 1)), net: rng(mix(s.Seed, 2)), universe: s.Nodes + s.Spare,
		committees: map[uint64]*simplex.Committee{}, signed: map[ballotKey][32]byte{}, exposed: map[int]bool{}, target: math.MaxUint64}
	w.scheme = &scheme{secret: mix(s.Seed, 3), loose: s.Bug == BugLooseQuorum}
	if s.Bug == BugCrossEpoch {
		w.scheme.unbound = unbound()
	}
	genesis := simplex.NewBlock(claim.Checkpoint{}, nil)
	w.chain = []*simplex.Block{genesis}
	w.faulty = make([]bool, w.universe)
	for k := 0; k < s.Faulty; {
		if id := w.rng.below(w.universe); !w.faulty[id] {
			w.faulty[id] = true
			k++
		}
	}
	w.lossy = -1
	for s.LostDisk && !s.Overwhelmed && w.lossy < 0 {
		if id := w.rng.below(w.universe); !w.faulty[id] {
			w.lossy = id
		}
	}
	for id := range w.universe {
		instances := 1
		if w.faulty[id] && s.Mischief&Twins != 0 {
			instances = 2
		}
		for side := range instances {
			n := &node{w: w, id: id, index: len(w.nodes), rng: rng(mix(s.Seed, uint64(1000+10*id+side)))}
			n.app = &app{w: w, node: n}
			if w.faulty[id] {
				n.faulty = &faulty{arsenal: s.Mischief, side: side}
				n.app.invalid = s.Mischief&BadBlocks != 0
			}
			if s.Skew {
				n.skew = int64(n.rng.below(2*maxSkew)) - maxSkew
			}
			if n.faulty != nil && n.faulty.has(BadClock) && n.rng.chance(1, 2) {
				n.skew = int64(n.rng.below(1000)-500) * 365 * 24 * 3600 * 1000
			}
			w.nodes = append(w.nodes, n)
		}
	}
	for _, n := range w.nodes {
		if s.Newcomers && n.faulty == nil && w.committee(1).IndexOf(addressOf(n.id)) < 0 {
			n.empty = true
			continue
		}
		n.start()
		if n.id == w.lossy {
			w.queue.push(event{at: int64(w.rng.below(int(s.Chaos) + 2000)), kind: evLose, to: int16(n.index)})
		}
		if n.faulty == nil && s.Crashes {
			w.queue.push(event{at: int64(w.rng.below(3000)), kind: evCrash, to: int16(n.index)})
		}
	}
	if s.Partitions {
		w.queue.push(event{at: int64(w.rng.below(1000)), kind: evSplit})
	}
	w.queue.push(event{at: s.Chaos, kind: evStable})
	return w
}

func (w *world) handle(e event) {
	switch e.kind {
	case evMessage:
		n := w.nodes[e.to]
		if n.faulty != nil {
			if !w.faulty[e.from] && !n.faulty.talksTo(n, int(e.from)) {
				return
			}
			n.faulty.listen(n, e.msg)
		}
		n.receive(int(e.from), e.msg)
	case evTimer:
		w.nodes[e.to].tick()
	case evCrash:
		n := w.nodes[e.to]
		if w.stable || !n.up {
			return
		}
		n.crash()
		w.queue.push(event{at: w.now + 1 + int64(w.rng.below(1500)), kind: evRestart, to: e.to})
		w.queue.push(event{at: w.now + int64(w.rng.below(4000)), kind: evCrash, to: e.to})
	case evRestart:
		if n := w.nodes[e.to]; !n.up && !n.empty {
			n.start()
			n.arm()
		}
	case evJoin:
		w.join(w.nodes[e.to])
	case evLose:
		w.lose(w.nodes[e.to])
	case evSplit:
		if w.stable {
			return
		}
		if w.split = 0; w.rng.chance(2, 3) {
			w.split = uint32(w.rng.next())
		}
		w.queue.push(event{at: w.now + 1 + int64(w.rng.below(1500)), kind: evSplit})
	case evStable:
		w.stabilize()
	}
}

// stabilize ends the chaos: messages that are under way arrive late, everything else is in order from here on.
func (w *world) stabilize() {
	w.stable, w.split = true, 0
	var highest uint64
	for _, n := range w.nodes {
		if !n.up && !n.empty {
			n.start()
			n.arm()
		}
		n.since = 0
		if n.faulty == nil {
			highest = max(highest, n.height)
		}
	}
	w.target = max(w.s.Height, highest+2)
}

// done reports that every honest node is past the target, and looks for stalls.
func (w *world) done() bool {
	if !w.stable {
		return false
	}
	bound := w.views()
	all := true
	for _, n := range w.nodes {
		if n.faulty != nil || n.empty && n.id != w.lossy {
			continue // an operator whose epoch has not come has nothing to reach
		}
		if n.since > bound {
			w.stall = fmt.Sprintf("node %d went through %d views without a final block", n.id, n.since)
		}
		all = all && n.height >= w.target
	}
	return all
}

// views is in how many views a block becomes final after stabilization.
func (w *world) views() uint64 {
	f := w.s.Faulty
	if w.lossy >= 0 {
		f++
	}
	return uint64(10*f + 10)
}

// patience is how long a schedule may take: chaos, and then the time of 10·f+10 views at their slowest for each block.
func (w *world) patience() int64 {
	views := int64(w.views())
	return w.s.Chaos + (int64(w.s.Height)+4)*views*(w.s.Idle+16*(propose+certify))
}

// tell writes an event as a line: time, what, whom it met, and where that node is now.
func (w *world) tell(out io.Writer, e event) {
	kinds := [...]string{evMessage: "message", evTimer: "timer", evCrash: "crash", evRestart: "restart", evSplit: "split", evStable: "stable",
		evJoin: "join", evLose: "lose"}
	n := w.nodes[e.to]
	where := "down"
	if n.up {
		epoch, view := n.m.View()
		where = fmt.Sprintf("epoch %d view %d height %d", epoch, view, n.height)
	}
	what := ""
	switch t := e.msg.(type) {
	case *simplex.Proposal:
		what = fmt.Sprintf(" %d: proposal of %d/%d %x", e.from, t.Block.Header.Epoch, t.Block.Header.View, t.Block.Hash().Bytes()[:3])
	case *simplex.Vote:
		what = fmt.Sprintf(" %d: %v of %d/%d %x", e.from, t.Kind, t.Epoch, t.View, t.Block[:3])
	case *simplex.Certificate:
		what = fmt.Sprintf(" %d: quorum of %v of %d/%d %x", e.from, t.Kind, t.Epoch, t.View, t.Block[:3])
	case *simplex.Fetch:
		what = fmt.Sprintf(" %d: fetch in %d of %d views %d blocks", e.from, t.Epoch, len(t.Views), len(t.Blocks))
	case *simplex.Sync:
		what = fmt.Sprintf(" %d: sync in %d after %d", e.from, t.Epoch, t.Height)
	case *simplex.Entries:
		what = fmt.Sprintf(" %d: %d entries and %d certificates of %d", e.from, len(t.Items), len(t.Certificates), t.Epoch)
	}
	fmt.Fprintf(out, "%6d %-7s node %d (%s)%s\n", w.now, kinds[e.kind], n.id, where, what)
}
