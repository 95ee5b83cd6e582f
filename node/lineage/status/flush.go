package status

import (
	"bytes"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/trees"
)

// maxChunk bounds an entry of a queue, in positions.
const maxChunk = 1024

func (s *session) flush() error {
	for _, write := range s.waves {
		if err := write(); err != nil {
			return err
		}
	}
	for _, step := range []func() error{s.flushQueue, s.flushPushes, s.flushTimers, s.flushPairs} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) flushQueue() error {
	consumed := make([]string, 0, len(s.consumed))
	for k := range s.consumed {
		consumed = append(consumed, k)
	}
	slices.Sort(consumed)
	for _, k := range consumed {
		var err error
		if rest := s.consumed[k]; len(rest) == 0 {
			err = s.w.Delete([]byte(k))
		} else {
			err = s.w.Set([]byte(k), appendPositions(rest))
		}
		if err != nil {
			return err
		}
	}
	for class, list := range s.queue {
		if err := s.writeChunks(key(tableQueue, []byte{byte(class)}, u64(s.info.Height)), list); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) writeChunks(prefix []byte, list []uint32) error {
	part := uint32(0)
	for c := range slices.Chunk(list, maxChunk) {
		if err := s.w.Set(append(bytes.Clone(prefix), u32(part)...), appendPositions(c)); err != nil {
			return err
		}
		part++
	}
	return nil
}

// flushPushes says what this block pushes: what earlier blocks left first.
func (s *session) flushPushes() error {
	var now []uint32
	left := map[string][]uint32{}
	var keys []string
	err := s.w.Scan(key(tableLater), func(k, v []byte) error {
		if len(now) >= s.limits.Pushes {
			return errStop
		}
		list, err := readPositions(v)
		if err != nil {
			return err
		}
		n := min(len(list), s.limits.Pushes-len(now))
		now = append(now, list[:n]...)
		left[string(k)] = list[n:]
		keys = append(keys, string(k))
		return nil
	})
	if err != nil && !errors.Is(err, errStop) {
		return err
	}
	for _, k := range keys {
		if rest := left[k]; len(rest) == 0 {
			err = s.w.Delete([]byte(k))
		} else {
			err = s.w.Set([]byte(k), appendPositions(rest))
		}
		if err != nil {
			return err
		}
	}
	fresh := s.pushes[adverse]
	n := min(len(fresh), s.limits.Pushes-len(now))
	now = append(now, fresh[:n]...)
	later := fresh[n:]
	sure := now[:0:0]
	for _, i := range now {
		p, err := s.pair(i)
		if err != nil {
			return err
		}
		if s.meta.doubtful(&p.status) { // a pass that waited to be pushed, and may be none any more
			later = append(later, i)
			continue
		}
		p.flags &^= flagPush
		p.dirty = true
		sure = append(sure, i)
	}
	if err := s.writeChunks(key(tableLater, u64(s.info.Height)), later); err != nil {
		return err
	}
	renewals := s.pushes[other][:min(len(s.pushes[other]), s.limits.Pushes-len(sure))]
	return s.writePushes(sure, renewals)
}

// writePushes says what the block brings to chains: changes, and renewals.
func (s *session) writePushes(lists ...[]uint32) error {
	before := s.meta.pushed
	s.meta.pushed = false
	for class, list := range lists {
		k := key(tableNow, []byte{byte(class)})
		switch {
		case len(list) > 0:
			s.meta.pushed = true
			slices.Sort(list)
			if err := s.w.Set(k, appendPositions(slices.Compact(list))); err != nil {
				return err
			}
		case before:
			if err := s.w.Delete(k); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *session) flushTimers() error {
	times := make([]uint64, 0, len(s.timers))
	for t := range s.timers {
		times = append(times, t)
	}
	slices.Sort(times)
	for _, t := range times {
		if err := s.writeChunks(key(tableTimer, u64(t), u64(s.info.Height)), s.timers[t]); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) flushPairs() error {
	order := make([]uint32, 0, len(s.pairs))
	for i, p := range s.pairs {
		if p.dirty {
			order = append(order, i)
		}
	}
	slices.Sort(order)
	leaves := map[uint32]common.Hash{}
	for _, i := range order {
		p := s.pairs[i]
		s.warm.pairs[i] = p.pair
		if err := s.w.Set(key(tablePair, u32(i)), p.encode()); err != nil {
			return err
		}
		if p.leaf {
			leaves[i] = trees.PolicyLeaf(i, p.status)
		}
	}
	if len(leaves) == 0 {
		return nil
	}
	r, err := update(s.w, s.meta.positions, leaves)
	s.meta.root = r
	return err
}
