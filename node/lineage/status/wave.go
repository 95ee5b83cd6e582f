package status

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/lineage"
)

// A wave goes from things that something was recorded about to everything that derives from them, and puts up the watched pairs that it meets. It is
// done within the block, as a rule. If there is more than a block may visit, what is left, and what was visited, go into the state, and the
// next block goes on; what is touched meanwhile joins.

// mark runs the two waves.
func (s *session) mark() error {
	if err := s.find(); err != nil {
		return err
	}
	for class, limit := range []int{s.limits.Mark, s.limits.Walk} {
		unfinished, err := s.wave(byte(class), limit)
		if err != nil {
			return err
		}
		if byte(class) == adverse {
			s.waving = s.waving || unfinished
			s.meta.withheld = s.meta.withheld || s.waving
		}
	}
	if s.fresh {
		s.meta.doubt = max(s.info.Size, s.meta.top+1)
	}
	return nil
}

// stop is a thing to go on from, past the children that were seen already.
type stop struct {
	digest [32]byte
	skip   uint64
}

const stopBytes = 32 + 8

// wave is one class's, at work.
type wave struct {
	s       *session
	class   byte
	id      uint64
	stored  bool // it began in an earlier block, so what it has visited is in the state
	whole   bool // visited holds that, too
	visited map[[32]byte]bool
	news    [][32]byte // visited in this block
	queue   []stop
	budget  int // of visits in this block
	room    int // for things that wait to be visited
}

func waveKey(class byte) []byte { return key(tableWave, []byte{class}) }

func (s *session) wave(class byte, limit int) (unfinished bool, err error) {
	w := &wave{s: s, class: class, visited: map[[32]byte]bool{}, budget: limit}
	old, err := w.load()
	if err != nil || len(s.touched[class]) == 0 && !w.stored {
		return false, err
	}
	if w.whole = !w.stored || s.warm.visited[class] != nil; w.stored && w.whole {
		w.visited = s.warm.visited[class]
	}
	s.warm.visited[class] = nil
	for _, d := range s.touched[class] {
		w.queue = append(w.queue, stop{digest: d.Bytes()})
		w.reach(d.Bytes()) // the root of a change is looked at even if the wave has passed it
	}
	// What waits is written as what is visited is, so it is bounded, too; but a thing with many children is read again from the start whenever they
	// do not fit. A part of the room is always there, or a wave of parents would stand still.
	w.room = max(limit-len(w.queue), limit/8, 1)
	g := lineage.NewGraph(s.w, lineage.Latest)
	at := 0
	for ; at < len(w.queue) && w.budget > 0; at++ {
		more, err := w.visit(g, &w.queue[at])
		if err != nil {
			return false, err
		}
		if more { // the others first: they make room
			w.queue = append(w.queue, w.queue[at])
		}
	}
	left := w.queue[at:]
	if len(left) == 0 && !w.stored {
		return false, nil
	}
	if len(left) > 0 && w.whole {
		s.warm.visited[class] = w.visited
	}
	s.waves = append(s.waves, func() error { return w.save(old, left) })
	return len(left) > 0, nil
}

// load reads an unfinished wave; it returns the keys of its frontier.
func (w *wave) load() (old [][]byte, err error) {
	b, ok, err := w.s.w.Get(waveKey(w.class))
	if err != nil || !ok {
		return nil, err
	}
	if len(b) != 9 {
		return nil, fmt.Errorf("%w: a wave of %d bytes", ErrState, len(b))
	}
	w.id, w.stored = binary.BigEndian.Uint64(b), b[8] == 1
	if !w.stored {
		return nil, nil
	}
	err = w.s.w.Scan(key(tableFrontier, []byte{w.class}), func(k, v []byte) error {
		if len(v)%stopBytes != 0 {
			return fmt.Errorf("%w: a frontier of %d bytes", ErrState, len(v))
		}
		for c := range slices.Chunk(v, stopBytes) {
			w.queue = append(w.queue, stop{[32]byte(c[:32]), binary.BigEndian.Uint64(c[32:])})
		}
		old = append(old, slices.Clone(k))
		return nil
	})
	return old, err
}

// pairVisits is what a watched pair counts for in a wave's budget: each is written.
const pairVisits = 3

// visit puts up a thing's pairs and queues its children. more says that the budget ended amid them.
func (w *wave) visit(g *lineage.Graph, at *stop) (more bool, err error) {
	w.budget--
	if at.skip == 0 {
		err := w.s.eachPair(at.digest, func(i uint32) error {
			w.budget -= pairVisits
			return w.s.enqueue(i, w.class)
		})
		if err != nil {
			return false, err
		}
	}
	seen := at.skip
	var failed error
	var found []stop
	err = w.s.warm.kin.each(g, at.digest, at.skip, func(c [32]byte, derives bool) bool {
		if seen++; !derives {
			return true
		}
		if len(found) >= w.room {
			at.skip, more = seen-1, true
			return false
		}
		known, err := w.knows(c)
		if err != nil {
			failed = err
			return false
		}
		if !known {
			w.reach(c)
			found = append(found, stop{digest: c})
		}
		return true
	})
	w.queue = append(w.queue, found...)
	w.room -= len(found)
	if errors.Is(err, lineage.ErrNotFound) {
		err = nil
	}
	return more, errors.Join(err, failed)
}

func (w *wave) reach(d [32]byte) {
	if !w.visited[d] {
		w.visited[d] = true
		w.news = append(w.news, d)
	}
}

func (w *wave) knows(d [32]byte) (bool, error) {
	if w.visited[d] {
		return true, nil
	}
	if w.whole {
		return false, nil
	}
	b, ok, err := w.s.w.Get(key(tableVisited, []byte{w.class}, d[:]))
	return ok && len(b) == 8 && binary.BigEndian.Uint64(b) == w.id, err
}

// stopsPerEntry is how many stops an entry of the state holds.
const stopsPerEntry = 1024

// save writes what is left of the wave.
func (w *wave) save(old [][]byte, left []stop) error {
	for _, k := range old {
		if err := w.s.w.Delete(k); err != nil {
			return err
		}
	}
	if !w.stored {
		w.id++
	}
	part := uint32(0)
	for c := range slices.Chunk(left, stopsPerEntry) {
		b := make([]byte, 0, len(c)*stopBytes)
		for _, x := range c {
			b = binary.BigEndian.AppendUint64(append(b, x.digest[:]...), x.skip)
		}
		if err := w.s.w.Set(key(tableFrontier, []byte{w.class}, u32(part)), b); err != nil {
			return err
		}
		part++
	}
	if len(left) > 0 {
		if err := w.remember(); err != nil {
			return err
		}
	}
	return w.s.w.Set(waveKey(w.class), append(u64(w.id), bit(len(left) > 0)))
}

// remember writes what was visited, for the blocks that go on.
func (w *wave) remember() error {
	slices.SortFunc(w.news, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
	for _, d := range w.news {
		if err := w.s.w.Set(key(tableVisited, []byte{w.class}, d[:]), u64(w.id)); err != nil {
			return err
		}
	}
	return nil
}
