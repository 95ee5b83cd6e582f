package sim

import (
	"math"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
)

// node is one instance of an operator: a machine, its driver and its store. A faulty operator may have two.
type node struct {
	w       *world
	id      int // operator
	index   int // in world.nodes
	rng     rng
	m       *simplex.Machine
	app     *app
	faulty  *faulty // nil for the honest
	skew    int64
	up      bool
	empty   bool   // it has no data, and is down until it joins
	invited bool   // to join
	lost    bool   // its disk, once
	floor   []mark // views up to these are not voted in
	timer   int64  // the earliest timer event under way
	height  uint64

	// The store. Written is what the operating system has, durable what the disk has; a crash loses the difference.
	log    []simplex.Record
	synced int
	final  []simplex.Delivery // durable; index is height-1
	pruned simplex.Floor

	since uint64 // views entered since the last delivery after stabilization
	view  uint64
}

func (n *node) clock() int64 { return n.w.now + n.skew + epoch0 }

// start makes the machine from what the store holds.
func (n *node) start() {
	w := n.w
	start := simplex.Start{Committee: w.committee(1), Tip: w.chain[0].Header}
	if k := len(n.final); k > 0 {
		last := n.final[k-1]
		start.Tip = last.Block.Header
		start.Committee = last.Next
		if last.Next == nil {
			start.Committee = w.committee(start.Tip.Epoch)
		}
		if last.Proof != nil {
			start.Final = last.Proof.Certificate
		}
	}
	for _, r := range n.log {
		if !n.pruned.Covers(r) {
			start.Records = append(start.Records, r)
		}
	}
	m, err := simplex.New(simplex.Config{Network: network, Self: addressOf(n.id), App: n.app, Scheme: w.scheme,
		Propose: propose, Certify: certify, Retry: retry, Idle: w.s.Idle, MaxAhead: maxAhead, TimeUnit: 1}, start, n.clock())
	if err != nil {
		w.fail("node %d does not start: %v", n.id, err)
		return
	}
	n.m, n.up, n.timer = m, true, math.MaxInt64
	n.apply(m.Tick(n.clock()))
	n.arm()
}

// arm schedules the next tick.
func (n *node) arm() {
	if !n.up {
		return
	}
	if at := max(n.m.Wake()-n.skew-epoch0, n.w.now+1); at < n.timer {
		n.timer = at
		n.w.queue.push(event{at: at, kind: evTimer, to: int16(n.index)})
	}
	if n.w.stable && n.faulty == nil {
		if _, view := n.m.View(); view != n.view {
			n.view = view
			n.since++
		}
	}
}

func (n *node) tick() {
	if !n.up || n.w.now < n.timer {
		return
	}
	n.timer = math.MaxInt64
	if n.m.Wake() <= n.clock() {
		n.apply(n.m.Tick(n.clock()))
	}
	n.arm()
}

func (n *node) receive(from int, msg simplex.Message) {
	if n.up {
		n.apply(n.m.Receive(n.clock(), addressOf(from), msg))
		n.arm()
	}
}

// crash stops the node; what is not durable is gone.
func (n *node) crash() {
	n.up, n.m = false, nil
	n.log = n.log[:n.synced]
}

// sync makes all written records durable.
func (n *node) sync() { n.synced = len(n.log) }

// apply is the driver: effects in their order, with a crash in between now and then.
func (n *node) apply(e simplex.Effects) {
	w := n.w
	n.log = append(n.log, e.Writes...)
	n.perhapsCrash()
	if !n.up {
		return
	}
	if len(e.Sign) > 0 || len(e.Deliver) > 0 || len(e.Send) > 0 {
		if w.s.Bug != BugLostFsync || len(e.Deliver) > 0 {
			n.sync()
		}
	}
	for _, d := range e.Deliver {
		n.final = append(n.final, d)
		n.since = 0
		if n.faulty == nil {
			w.delivered(n, d)
			if d.Next != nil {
				w.invite(d.Next)
			}
		}
	}
	if e.Prune != nil {
		n.prune(*e.Prune)
	}
	n.perhapsCrash()
	for i := range e.Sign {
		if n.up {
			n.sign(e.Sign[i])
		}
	}
	if n.faulty == nil {
		w.judge(n, e)
	}
	for _, s := range e.Send {
		if n.perhapsCrash(); !n.up {
			return
		}
		n.say(s)
	}
	for _, s := range e.Serve {
		if a := simplex.Answer(s.Height, 16, n.deliveryAt); a != nil && n.up {
			n.say(simplex.Send{To: s.To, Message: a})
		}
	}
}

func (n *node) say(s simplex.Send) {
	if n.faulty != nil {
		n.faulty.say(n, s)
		return
	}
	n.w.dispatch(n, s)
}

// sign is what the guard and the key do. It comes after the writes of its step, and its sends come before those of the step, which is allowed:
// all are after the writes.
func (n *node) sign(v simplex.Vote) {
	for _, f := range n.floor {
		if v.Epoch < n.floor[0].epoch || v.Epoch == f.epoch && v.View <= f.view {
			return
		}
	}
	n.w.record(n.id, &v)
	v.Signature = n.w.scheme.sign(addressOf(n.id), v.Claim(network))
	n.apply(n.m.Signed(n.clock(), v))
	if n.faulty != nil {
		n.faulty.also(n, v)
	} else if n.w.s.Bug == BugDoubleDecide && v.Kind == claim.KindCheckpoint && n.up {
		both := simplex.Vote{Kind: claim.KindNullify, Epoch: v.Epoch, View: v.View, Signer: v.Signer}
		both.Signature = n.w.scheme.sign(addressOf(n.id), both.Claim(network))
		n.say(simplex.Send{Message: &both})
	}
}

func (n *node) deliveryAt(height uint64) (simplex.Delivery, bool) {
	if height == 0 || height > uint64(len(n.final)) {
		return simplex.Delivery{}, false
	}
	return n.final[height-1], true
}

// prune deletes what is covered, once enough has gathered.
func (n *node) prune(f simplex.Floor) {
	n.pruned = f
	const enough = 64
	if len(n.log) < enough || n.synced < len(n.log) {
		return
	}
	kept := n.log[:0]
	for _, r := range n.log {
		if !f.Covers(r) {
			kept = append(kept, r)
		}
	}
	clear(n.log[len(kept):])
	n.log, n.synced = kept, len(kept)
}

// perhapsCrash is where a crash may hit between two effects.
func (n *node) perhapsCrash() {
	w := n.w
	if !w.s.Crashes || w.stable || n.faulty != nil || !n.up || !w.rng.chance(1, 400) {
		return
	}
	n.crash()
	w.queue.push(event{at: w.now + 1 + int64(w.rng.below(1500)), kind: evRestart, to: int16(n.index)})
}

// judge looks at what an honest node reports.
func (w *world) judge(n *node, e simplex.Effects) {
	for _, ev := range e.Evidence {
		if id := operatorOf(ev.Operator); !w.faulty[id] {
			w.fail("evidence against the honest operator %d", id)
		} else if !claim.Conflicts(ev.A.Claim(network), ev.B.Claim(network)) {
			w.fail("evidence that proves nothing")
		}
		w.evidence++
	}
	for _, a := range e.Alarms {
		if w.s.Overwhelmed {
			break // they are right to raise it
		}
		w.fail("node %d raises an alarm: %v", n.id, a)
	}
}
