package status

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
)

func (s *session) pair(i uint32) (*open, error) {
	if p := s.pairs[i]; p != nil {
		return p, nil
	}
	p, ok := s.warm.pairs[i]
	if !ok {
		var err error
		if p, err = pairAt(s.w, i); err != nil {
			return nil, err
		}
		s.warm.pairs[i] = p
	}
	o := &open{pair: p}
	s.pairs[i] = o
	return o, nil
}

// eachPair calls fn with the positions of a model's pairs.
func (s *session) eachPair(model common.Hash, fn func(i uint32) error) error {
	if i, ok := s.warm.only[model]; ok {
		if i == none {
			return nil
		}
		return fn(uint32(i))
	}
	b, _, err := s.w.Get(key(tableModel, model[:]))
	if err != nil {
		return err
	}
	list, err := readPositions(b)
	if err != nil {
		return err
	}
	switch len(list) {
	case 0:
		s.warm.only[model] = none
	case 1:
		s.warm.only[model] = int64(list[0])
	}
	for _, i := range list {
		if err := fn(i); err != nil {
			return err
		}
	}
	return nil
}

// watch enters the pairs that a registration asks for. One that cannot be is left out: the interface shows what is watched.
func (s *session) watch(rec *record, r *lineage.Registration) error {
	model := digestHash(rec.statement.Subject[0].SHA256())
	for _, w := range r.Watch {
		id := digestHash(lineage.Digest(w.Policy))
		if _, ok, err := s.w.Get(policyKey(id)); err != nil {
			return err
		} else if !ok {
			continue
		}
		if err := s.watchOne(rec, model, id, &w); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) watchOne(rec *record, model, id common.Hash, w *lineage.Watch) error {
	b, ok, err := s.w.Get(key(tableIndex, model[:], id[:]))
	if err != nil {
		return err
	}
	var i uint32
	if ok {
		i = binary.BigEndian.Uint32(b)
	} else if i, ok, err = s.newPair(rec, model, id); err != nil || !ok {
		return err
	}
	p, err := s.pair(i)
	if err != nil {
		return err
	}
	p.until, p.dirty = s.info.Time+WatchFor, true
	if w.MaxAge > 0 || p.every > 0 { // how often is for those to say who speak for the model: others pay for it
		if own, err := s.counts(rec, lineage.NewDigest(model)); err != nil {
			return err
		} else if own {
			p.every = renewFor(w.MaxAge)
		}
	}
	had, err := chainsOf(s.w, i)
	if err != nil {
		return err
	}
	for _, c := range w.Chains {
		if !slices.Contains(had, c) && len(had) < MaxChains {
			had = append(had, c)
		}
	}
	if len(had) > 0 {
		p.flags |= flagChains
	}
	slices.Sort(had)
	var row []byte
	for _, c := range had {
		row = binary.BigEndian.AppendUint64(row, c)
	}
	if err := s.w.Set(key(tableChains, u32(i)), row); err != nil {
		return err
	}
	return s.enqueue(i, other)
}

// renewFor gives the interval of renewals for contracts that accept a pass of at most an age, in seconds; 0 is the usual one.
func renewFor(maxAge uint64) uint16 {
	if maxAge == 0 || maxAge/2 >= RenewEvery {
		return 0
	}
	return uint16(max(maxAge/2, MinRenewEvery))
}

// newPair takes a position for a pair, or none when there is no room.
func (s *session) newPair(rec *record, model, id common.Hash) (i uint32, ok bool, err error) {
	modelKey := key(tableModel, model[:])
	b, _, err := s.w.Get(modelKey)
	if err != nil {
		return 0, false, err
	}
	switch n := len(b) / 4; {
	case n >= MaxPairsPerModel:
		return 0, false, nil
	case n >= MaxPairsPerModel-OwnPairs:
		if own, err := s.counts(rec, lineage.NewDigest(model)); err != nil || !own {
			return 0, false, err
		}
	}
	switch {
	case s.meta.free > 0:
		if i, err = s.takeFree(); err != nil {
			return 0, false, err
		}
	case s.meta.positions < s.limits.MaxPositions:
		i = s.meta.positions
		s.meta.positions++
	default:
		return 0, false, nil
	}
	s.pairs[i] = &open{pair: pair{status: claim.Status{Model: model, Policy: id}, flags: flagUsed}, dirty: true, leaf: true}
	if err := s.w.Set(key(tableIndex, model[:], id[:]), u32(i)); err != nil {
		return 0, false, err
	}
	if delete(s.warm.only, model); len(b) == 0 {
		s.warm.only[model] = int64(i)
	}
	return i, true, s.w.Set(modelKey, append(slices.Clone(b), u32(i)...))
}

func (s *session) takeFree() (i uint32, err error) {
	found := false
	err = s.w.Scan(key(tableFree), func(k, _ []byte) error {
		i, found = binary.BigEndian.Uint32(k[2:]), true
		return errStop
	})
	if err != nil && !errors.Is(err, errStop) {
		return 0, err
	}
	if !found {
		return 0, fmt.Errorf("%w: %d free positions, none found", ErrState, s.meta.free)
	}
	s.meta.free--
	return i, s.w.Delete(key(tableFree, u32(i)))
}

// drop ends a pair whose time is over.
func (s *session) drop(i uint32) error {
	p, err := s.pair(i)
	if err != nil {
		return err
	}
	model, id := p.status.Model, p.status.Policy
	*p = open{dirty: true, leaf: true}
	s.meta.free++
	b, _, err := s.w.Get(key(tableModel, model[:]))
	if err != nil {
		return err
	}
	list, err := readPositions(b)
	if err != nil {
		return err
	}
	delete(s.warm.only, model)
	list = slices.DeleteFunc(list, func(x uint32) bool { return x == i })
	return errors.Join(s.w.Set(key(tableModel, model[:]), appendPositions(list)), s.w.Delete(key(tableIndex, model[:], id[:])),
		s.w.Delete(key(tableChains, u32(i))), s.w.Set(key(tableFree, u32(i)), []byte{}))
}
