package status

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// expire takes the pairs whose time has come: watched no longer, valid no longer, or to be renewed.
func (s *session) expire() error {
	type due struct {
		key  []byte
		list []uint32
	}
	var dues []due
	n := 0
	err := s.w.Scan(key(tableTimer), func(k, v []byte) error {
		if len(k) != 2+8+8+4 {
			return fmt.Errorf("%w: a timer key of %d bytes", ErrState, len(k))
		}
		if binary.BigEndian.Uint64(k[2:]) > s.info.Time || n >= s.limits.Timers {
			return errStop
		}
		list, err := readPositions(v)
		if err != nil {
			return err
		}
		n += len(list)
		dues = append(dues, due{slices.Clone(k), list})
		return nil
	})
	if err != nil && !errors.Is(err, errStop) {
		return err
	}
	for _, d := range dues {
		at, left := binary.BigEndian.Uint64(d.key[2:]), []uint32(nil)
		for n, i := range d.list {
			if len(s.pushes[other]) >= s.limits.Renewals {
				left = d.list[n:]
				break
			}
			if err := s.due(i, at); err != nil {
				return err
			}
		}
		if len(left) > 0 { // the next block goes on
			return s.w.Set(d.key, appendPositions(left))
		}
		if err := s.w.Delete(d.key); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) due(i uint32, at uint64) error {
	p, err := s.pair(i)
	if err != nil {
		return err
	}
	switch {
	case !p.is(flagUsed) || p.next != at: // another timer has replaced this one
		return nil
	case p.until <= s.info.Time:
		return s.drop(i)
	case p.is(flagQueued):
		return nil // its evaluation sets a new timer
	case s.meta.doubtful(&p.status): // not renewed: an adverse change may be on its way to it
		s.setTimerAt(i, p, s.info.Time+postponed)
		p.dirty = true
		return nil
	case p.status.Status == claim.StatusPassed && p.status.ValidUntil < s.info.Time:
		return s.enqueue(i, adverse) // no longer valid by its own word: nothing to mark
	case p.status.Status == claim.StatusPassed && p.status.ValidUntil < s.info.Time+p.renewEvery():
		s.setTimer(i, p)
		p.dirty = true
		return s.enqueue(i, other)
	}
	s.units += 2
	s.put(i, p, p.status.Status, p.status.FailedRule, p.status.ValidUntil)
	return nil
}

// setTimer says when to look at a pair again.
func (s *session) setTimer(i uint32, p *open) {
	next := s.info.Time + RenewEvery
	if p.status.Status == claim.StatusPassed {
		next = p.renewAt()
		if p.status.ValidUntil >= s.info.Time {
			next = min(next, p.status.ValidUntil+1)
		}
	}
	s.setTimerAt(i, p, next)
}

// setTimerAt rounds to the grain.
func (s *session) setTimerAt(i uint32, p *open, next uint64) {
	next = min(next, p.until)
	next = (max(next, s.info.Time+1) + timerGrain - 1) / timerGrain * timerGrain
	p.next = next
	s.timers[next] = append(s.timers[next], i)
}

// put gives a pair a status as of this block. What is new goes to the chains that ask for it; so does a pass that they have had for long.
func (s *session) put(i uint32, p *open, st claim.ModelStatus, rule common.Hash, validUntil uint64) {
	old := p.status
	p.status.Status, p.status.FailedRule, p.status.ValidUntil = st, rule, validUntil
	p.status.LedgerTime = s.info.Time
	p.status.LedgerSize = max(s.info.Size, old.LedgerSize+1)
	if s.meta.withheld {
		p.status.LedgerSize = max(p.status.LedgerSize, s.meta.doubt)
	}
	s.meta.top = max(s.meta.top, p.status.LedgerSize)
	p.dirty, p.leaf = true, true
	s.changed++
	switch {
	case old.Status != st || old.FailedRule != rule:
		if p.told = s.info.Time; !p.is(flagPush) {
			p.flags |= flagPush
			s.pushes[adverse] = append(s.pushes[adverse], i)
		}
	case !p.is(flagChains) || p.is(flagPush):
		p.told = s.info.Time
	case st == claim.StatusPassed && s.info.Time >= p.renewAt() && len(s.pushes[other]) < s.limits.Renewals:
		p.told = s.info.Time
		s.pushes[other] = append(s.pushes[other], i)
	}
	s.setTimer(i, p)
}
