package attest

import (
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// Rank is the place of operator i in the order in which a slot's n operators take the work upon themselves: 0 goes first.
func Rank(id common.Hash, i, n int) int {
	first := int(binary.BigEndian.Uint64(id[:8]) % uint64(n))
	return (i - first + n) % n
}

// slotState is what is known of one undecided slot. It is plain data under the attester's lock.
type slotState struct {
	request  common.Hash
	epoch    uint64
	set      *quorum.Set
	opener   int          // the operator who opened it before this node's own result, or nobody
	votes    map[int]vote // by operator: the first body each signed
	own      *claim.Inference
	opened   time.Time
	due      time.Time // when to aggregate; zero: not yet
	busy     bool      // an aggregation is under way
	attempt  uint32    // of the own partial
	resend   time.Time // when the own partial is sent again; zero: never
	dissents map[int]bool
}

type vote struct {
	body      *claim.Inference
	hash      common.Hash // of the body
	signature []byte
	verified  bool
}

// leading returns the body with the most weight behind it, with that weight and whether all operators are behind it.
func (s *slotState) leading() (hash common.Hash, weight uint64, all bool) {
	weights := map[common.Hash]uint64{}
	for i, v := range s.votes {
		weights[v.hash] += s.set.Member(i).Weight
	}
	for h, w := range weights {
		if w > weight || (w == weight && h.Cmp(hash) < 0) {
			hash, weight = h, w
		}
	}
	return hash, weight, weight == s.set.TotalWeight()
}

// schedule sets the time of aggregation once the quorum is there. rank is this node's in the slot's order.
func (s *slotState) schedule(now time.Time, rank int, linger, backup time.Duration) {
	_, weight, all := s.leading()
	if !quorum.Reached(weight, s.set.TotalWeight()) {
		return
	}
	wait := time.Duration(rank) * backup
	if !all {
		wait += linger
	}
	if due := now.Add(wait); s.due.IsZero() || due.Before(s.due) {
		s.due = due
	}
}

// nobody marks a slot that this node opened itself.
const nobody = -1

// slot returns an open slot's state, opening it if there is room. opener is the operator who opens it, or nobody.
// The caller holds the lock.
func (a *Attester) slot(c claim.Claim, set *quorum.Set, request common.Hash, now time.Time, opener int) (*slotState, error) {
	if s, ok := a.open[c.Slot]; ok {
		if s.epoch < c.Epoch && opener == nobody { // the same result again, under a newer set: older signatures do not count there
			s.epoch, s.set, s.votes, s.due = c.Epoch, set, map[int]vote{}, time.Time{}
		}
		return s, nil
	}
	if len(a.open) >= maxSlots || (opener != nobody && a.foreign[opener] >= maxForeign) {
		a.metrics.dropped.WithLabelValues("full").Inc()
		return nil, fmt.Errorf("%w: too many undecided requests", ErrNotNow)
	}
	if opener != nobody {
		a.foreign[opener]++
	}
	s := &slotState{request: request, epoch: c.Epoch, set: set, opener: opener, votes: map[int]vote{}, opened: now, dissents: map[int]bool{}}
	a.open[c.Slot] = s
	a.metrics.open.Set(float64(len(a.open)))
	return s, nil
}

// release takes a slot off its opener's account. The caller holds the lock.
func (a *Attester) release(s *slotState) {
	if s.opener == nobody {
		return
	}
	if a.foreign[s.opener]--; a.foreign[s.opener] == 0 {
		delete(a.foreign, s.opener)
	}
	s.opener = nobody
}

// remove drops an open slot. The caller holds the lock.
func (a *Attester) remove(id common.Hash) {
	if s := a.open[id]; s != nil {
		a.release(s)
		delete(a.open, id)
		a.metrics.open.Set(float64(len(a.open)))
	}
}

// schedule sets when this node aggregates a slot, if its quorum is there. The caller holds the lock.
func (a *Attester) schedule(s *slotState, now time.Time) {
	self := s.set.IndexOf(a.cfg.Self)
	if self < 0 {
		return
	}
	s.schedule(now, Rank(s.request, self, s.set.Len()), a.cfg.Linger, a.cfg.Backup)
	if !s.due.IsZero() {
		a.kick(s.due)
	}
}

// kick makes Run look at a time, if it would look later. The caller holds the lock.
func (a *Attester) kick(at time.Time) {
	if !at.Before(a.next) {
		return
	}
	a.next = at
	select {
	case a.wake <- struct{}{}:
	default:
	}
}
