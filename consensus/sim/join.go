package sim

import (
	"slices"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
)

// How operators without data join: as package node/ledger has it. They ask the others; when those of more than 2/3 of the weight have answered, they take
// the furthest one's blocks. One that is new to the epoch and never voted in it votes in all views. One that lost its disk does not vote in views
// that those who answered have seen, nor in the next, nor in the first two of the epoch after theirs.

// mark is a view of an epoch.
type mark struct{ epoch, view uint64 }

// firstViews are those of an epoch of which nobody else may have seen anything yet.
const firstViews = 2

// invite lets the operators of an epoch come that have no data, some time after it has begun.
func (w *world) invite(c *simplex.Committee) {
	for _, n := range w.nodes {
		if n.empty && !n.invited && c.IndexOf(addressOf(n.id)) >= 0 {
			n.invited = true
			w.queue.push(event{at: w.now + 1 + int64(w.rng.below(2000)), kind: evJoin, to: int16(n.index)})
		}
	}
}

// lose takes an operator's disk away. It comes back.
func (w *world) lose(n *node) {
	if !n.up {
		w.queue.push(event{at: w.now + 100, kind: evLose, to: int16(n.index)})
		return
	}
	n.crash()
	n.empty, n.lost = true, true
	n.log, n.synced, n.final, n.pruned, n.height = nil, 0, nil, simplex.Floor{}, 0
	w.queue.push(event{at: w.now + 1 + int64(w.rng.below(2000)), kind: evJoin, to: int16(n.index)})
}

// join lets an operator without data ask the others, and begin if enough answer. All that are up answer, the faulty with nothing that helps.
func (w *world) join(n *node) {
	if !n.empty {
		return
	}
	order := make([]int, len(w.nodes))
	for i := range order {
		j := w.rng.below(i + 1)
		order[i], order[j] = order[j], i
	}
	var at mark
	for _, i := range order { // who asks learns from the registry which set is the newest that may vote
		if o := w.nodes[i]; o.faulty == nil && o.up {
			epoch, _ := o.m.View()
			at.epoch = max(at.epoch, epoch)
		}
	}
	newest := at.epoch
	at = mark{}
	var best *node
	sets := []*simplex.Committee{w.committee(max(newest, 1))}
	if newest > 1 {
		sets = append(sets, w.committee(newest-1))
	}
	for _, c := range sets {
		if !w.ask(n, c, order, &at, &best) {
			w.queue.push(event{at: w.now + 500, kind: evJoin, to: int16(n.index)})
			return
		}
	}
	if best == nil || best.height == 0 && newest > 1 {
		w.queue.push(event{at: w.now + 500, kind: evJoin, to: int16(n.index)})
		return
	}
	n.final, n.height = slices.Clone(best.final), best.height
	at.epoch = max(at.epoch, 1)
	fresh := !n.lost || w.s.Bug == BugAmnesia
	if fresh && w.s.Bug != BugSilence {
		n.floor = nil
	} else {
		n.floor = []mark{{at.epoch, at.view + 1}, {at.epoch + 1, firstViews}}
	}
	n.empty, n.since = false, 0
	n.start()
	n.arm()
}

// ask asks operators of a set in some order until more than 2/3 of its weight, the asker's included, have answered.
func (w *world) ask(n *node, c *simplex.Committee, order []int, at *mark, best **node) bool {
	var weight uint64
	if i := c.IndexOf(addressOf(n.id)); i >= 0 {
		weight = c.Weights[i]
	}
	heard := map[int]bool{n.id: true}
	for _, i := range order {
		if quorum.Reached(weight, c.Total()) {
			return true
		}
		o := w.nodes[i]
		k := c.IndexOf(addressOf(o.id))
		if k < 0 || heard[o.id] || !o.up && !o.empty { // one without data answers, too
			continue
		}
		heard[o.id] = true
		weight += c.Weights[k]
		if o.faulty != nil || o.empty {
			continue
		}
		if epoch, view := o.m.View(); epoch > at.epoch || epoch == at.epoch && view > at.view {
			*at = mark{epoch, view}
		}
		if *best == nil || o.height > (*best).height {
			*best = o
		}
	}
	return quorum.Reached(weight, c.Total())
}
