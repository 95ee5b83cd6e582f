package status

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// enqueue puts a pair up for evaluation. One that waits already for a lesser reason is put up again; the second time finds it done.
func (s *session) enqueue(i uint32, class byte) error {
	p, err := s.pair(i)
	if err != nil {
		return err
	}
	if p.is(flagAdverse) || p.is(flagQueued) && class == other {
		return nil
	}
	if p.flags |= flagQueued; class == adverse {
		p.flags |= flagAdverse
	}
	p.dirty = true
	s.queue[class] = append(s.queue[class], i)
	return nil
}

// evaluate works the queue off: what waits longest first, adverse reasons before others, until the block's units are spent. What was
// put up for an adverse reason in this block and not reached is pending.
func (s *session) evaluate() error {
	s.bans = &bans{m: s.m, r: s.w}
	s.warm.view.Rebind(graph{lineage.NewGraph(s.w, lineage.Latest), s.w, lineage.Latest}, s.bans)
	for _, class := range []byte{adverse, other} {
		if err := s.stored(class); err != nil {
			return err
		}
		list := s.queue[class]
		s.queue[class] = nil
		for at, i := range list {
			if s.spent() {
				s.queue[class] = list[at:]
				break
			}
			if err := s.judge(i); err != nil {
				return err
			}
		}
	}
	return s.suspend()
}

// spent says that the block has done its part. A quarter of the pairs that it may change is kept for what is to be pending, except while the tree
// is withheld anyway: then verdicts come first.
func (s *session) spent() bool {
	pairs := s.limits.Pairs
	if !s.waving {
		pairs -= pairs / 4
	}
	return s.units >= s.limits.Units || s.changed >= pairs
}

// suspend makes pending what waits for an adverse reason. If a block cannot change as many pairs, the tree is withheld until all are.
func (s *session) suspend() error {
	if len(s.queue[adverse]) == 0 && !s.meta.withheld {
		s.meta.doubt = 0
		return nil // what earlier blocks left is pending already
	}
	left := false
	pending := func(i uint32) error {
		p, err := s.pair(i)
		if err != nil {
			return err
		}
		switch {
		case !p.is(flagUsed) || !p.is(flagAdverse) || p.status.Status != claim.StatusPassed:
		case s.changed >= s.limits.Pairs:
			left = true
		default:
			s.put(i, p, claim.StatusPending, common.Hash{}, 0)
		}
		return nil
	}
	err := s.w.Scan(key(tableQueue, []byte{adverse}), func(k, v []byte) error {
		list, done := s.consumed[string(k)]
		if !done {
			var err error
			if list, err = readPositions(v); err != nil {
				return err
			}
		}
		for _, i := range list {
			if err := pending(i); err != nil {
				return err
			}
			if left {
				return errStop
			}
		}
		return nil
	})
	if err != nil && !errors.Is(err, errStop) {
		return err
	}
	for _, i := range s.queue[adverse] {
		if left {
			break
		}
		if err := pending(i); err != nil {
			return err
		}
	}
	if s.meta.withheld = s.meta.withheld && s.waving || left; !s.meta.withheld {
		s.meta.doubt = 0
	}
	return nil
}

// stored works through what earlier blocks left in the queue.
func (s *session) stored(class byte) error {
	err := s.w.Scan(key(tableQueue, []byte{class}), func(k, v []byte) error {
		if s.spent() {
			return errStop
		}
		list, err := readPositions(v)
		if err != nil {
			return err
		}
		for at, i := range list {
			if s.spent() {
				s.consumed[string(k)] = list[at:]
				return errStop
			}
			if err := s.judge(i); err != nil {
				return err
			}
		}
		s.consumed[string(k)] = nil
		return nil
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return err
}

// judge evaluates a pair that waits; one that was reached by another way is skipped.
func (s *session) judge(i uint32) error {
	p, err := s.pair(i)
	if err != nil {
		return err
	}
	if !p.is(flagUsed) || !p.is(flagQueued) {
		s.units++
		return nil
	}
	p.flags &^= flagQueued | flagAdverse
	prog, ok := s.programs[p.status.Policy]
	if !ok {
		if prog, err = s.m.program(s.w, p.status.Policy, s.info.Height); err != nil {
			return err
		}
		s.programs[p.status.Policy] = prog
	}
	if prog == nil {
		s.units += policy.UnitsPerEvaluation
		s.put(i, p, claim.StatusFailed, policy.RuleHash(policy.RuleEngine), 0)
		return nil
	}
	r, err := prog.Evaluate(context.Background(), s.warm.view, lineage.NewDigest(p.status.Model), s.info.Time, policy.Options{})
	if err != nil {
		return err
	}
	s.units += r.Units
	if r.Passed {
		s.put(i, p, claim.StatusPassed, common.Hash{}, r.ValidUntil)
	} else {
		s.put(i, p, claim.StatusFailed, policy.RuleHash(r.Failed), 0)
	}
	return nil
}
