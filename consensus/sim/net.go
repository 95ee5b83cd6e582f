package sim

import (
	"math/bits"

	"github.com/lineal-network/lineal/consensus/simplex"
)

// rng is splitmix64: small, fast, and the same everywhere.
type rng uint64

func (r *rng) next() uint64 {
	*r += 0x9E3779B97F4A7C15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// below draws from [0, n).
func (r *rng) below(n int) int {
	hi, _ := bits.Mul64(r.next(), uint64(n))
	return int(hi)
}

// chance is true in a of b cases.
func (r *rng) chance(a, b int) bool { return r.below(b) < a }

// What happens.
const (
	evMessage = iota
	evTimer
	evCrash
	evRestart
	evSplit // a partition begins, or another one
	evStable
	evJoin // an operator without data asks to join
	evLose // an operator loses its disk
)

type event struct {
	at   int64
	seq  uint32
	kind uint8
	to   int16 // index of the node instance
	from int16 // operator
	msg  simplex.Message
}

// queue is a binary heap by time, then by order of arrival.
type queue struct {
	events []event
	seq    uint32
}

func (q *queue) less(i, j int) bool {
	a, b := &q.events[i], &q.events[j]
	return a.at < b.at || (a.at == b.at && a.seq < b.seq)
}

func (q *queue) push(e event) {
	q.seq++
	e.seq = q.seq
	q.events = append(q.events, e)
	for i := len(q.events) - 1; i > 0; {
		up := (i - 1) / 2
		if !q.less(i, up) {
			break
		}
		q.events[i], q.events[up] = q.events[up], q.events[i]
		i = up
	}
}

func (q *queue) pop() event {
	top, last := q.events[0], len(q.events)-1
	q.events[0] = q.events[last]
	q.events[last] = event{}
	q.events = q.events[:last]
	for i := 0; ; {
		least := i
		for c := 2*i + 1; c <= 2*i+2 && c < last; c++ {
			if q.less(c, least) {
				least = c
			}
		}
		if least == i {
			return top
		}
		q.events[i], q.events[least] = q.events[least], q.events[i]
		i = least
	}
}

// Timing of the simulated network and its machines, in milliseconds.
const (
	delta    = 50   // the longest delay after stabilization
	chaos    = 400  // the longest delay before
	propose  = 200  // 2 delays, the skew of entering a view, and slack
	certify  = 200  //
	retry    = 250  //
	maxSkew  = 900  // of an honest clock, either way; two of them stay within maxAhead
	maxAhead = 2000 // as the protocol has it
	epoch0   = 1_000_000
)

// transmit sends a message from an operator to a node instance, as well as the network lets it.
func (w *world) transmit(from int, to *node, msg simplex.Message) {
	r := &w.net
	if w.stable {
		w.queue.push(event{at: w.now + 1 + int64(r.below(delta)), kind: evMessage, to: int16(to.index), from: int16(from), msg: msg})
		return
	}
	if w.split != 0 && (w.split>>from&1) != (w.split>>to.id&1) {
		return
	}
	if w.s.Loss > 0 && r.chance(w.s.Loss, 100) {
		return
	}
	delay := 1 + int64(r.below(delta))
	if w.s.Delays && r.chance(1, 4) {
		delay = 1 + int64(r.below(chaos))
	}
	w.queue.push(event{at: w.now + delay, kind: evMessage, to: int16(to.index), from: int16(from), msg: msg})
	if w.s.Duplicates && r.chance(1, 10) {
		w.queue.push(event{at: w.now + 1 + int64(r.below(chaos)), kind: evMessage, to: int16(to.index), from: int16(from), msg: msg})
	}
}

// dispatch sends a message of an honest node to one operator or to all.
func (w *world) dispatch(n *node, s simplex.Send) {
	for _, to := range w.nodes {
		if to.id == n.id || (s.To != (simplex.Send{}).To && operatorOf(s.To) != to.id) {
			continue
		}
		w.transmit(n.id, to, s.Message)
	}
}
