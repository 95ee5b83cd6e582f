package block

import (
	"cmp"
	"errors"
	"slices"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// errNothing says that there is nothing to put into a block.
var errNothing = errors.New("nothing to say")

// rank is an item's place in the order of execution.
func (i *Item) rank() int {
	switch {
	case i.Announced != nil:
		return 0
	case i.Certified != nil:
		return 1
	case i.Record != nil:
		return 2
	case i.Data != nil:
		return 3
	case i.Evidence != nil:
		return 4
	}
	return 5
}

const ranks = 6

// limits is how many items of each rank a block has.
var limits = [ranks]int{MaxAnnouncements, MaxCertified, MaxRecords, MaxData, MaxEvidence, 1}

// overhead is more than what a content takes beside its items.
const overhead = 256

// sizes counts a content's bytes by what may fill them.
type sizes struct{ common, revocations, handover int }

// fits reports whether the sizes respect what is reserved: reserved space that is not used stays empty.
func (s sizes) fits() bool {
	revoked, handed := min(s.revocations, ReservedRevocations), min(s.handover, ReservedHandover)
	return s.common+(s.revocations-revoked)+(s.handover-handed) <= MaxBlock-ReservedRevocations-ReservedHandover
}

// checkSize applies the reserved space to a content of n bytes (protocol rule 25).
func (x *Executor) checkSize(c *Content, n int) error {
	s := sizes{common: n}
	for _, rec := range c.Records {
		f, err := x.facts(rec)
		if err != nil {
			return err
		}
		if f.revocation {
			size := len(rec.Envelope) + accountSize
			s.revocations += size
			s.common -= size
		}
	}
	if c.Handover != nil {
		var w writer
		c.Handover.encode(&w)
		s.handover = len(w.b)
		s.common -= s.handover
	}
	if !s.fits() {
		return ErrTooLarge
	}
	return nil
}

// receiptSize is what a receipt with all of an answer's bins takes.
func receiptSize(a *Answer) int { return leaf.ReceiptSize(len(a.Bins)) }

// leaves is what leaves an item adds at most, in bytes.
func (i *Item) leaves() (n int) {
	switch {
	case i.Announced != nil:
		for _, a := range i.Announced.Answers {
			n += receiptSize(a)
		}
	case i.Certified != nil:
		n = receiptSize(i.Certified.Answer)
	case i.Record != nil:
		n = leaf.RecordSize(len(i.Record.Envelope))
	case i.Data != nil:
		n = len(i.Data.Encode())
	case i.Evidence != nil:
		n = len(i.Evidence.Encode())
	}
	return n
}

// writes is what modules write for an item at most, in bytes.
func (x *Executor) writes(i *Item) int {
	if i.Record == nil {
		return 0
	}
	return x.footprint(i.Record.Envelope)
}

// foundSize is more than what the evidence that a block finds by itself takes.
const foundSize = MaxEvidence * 1024

// grow counts an item; its own encoding is at least what it adds, but for the width of indices into larger tables.
func (x *Executor) grow(s *sizes, i *Item) error {
	n := i.Size()
	switch {
	case i.Announced != nil:
		s.common += n + 4*len(i.Announced.Answers)
	case i.Handover != nil:
		s.handover += n
	case i.Record != nil:
		f, err := x.facts(i.Record)
		if err != nil {
			return err
		}
		if f.revocation {
			s.revocations += n
			return nil
		}
		s.common += n
	default:
		s.common += n + 8
	}
	return nil
}

// inTurn orders announcements so that operators take turns, each with its next number, whatever one of them pours into the mempools.
func inTurn(list []*Item) []*Item {
	type queue []*Item
	var order []int
	queues := map[int]queue{}
	for _, i := range list {
		op := i.Announced.Signer
		if queues[op] == nil {
			order = append(order, op)
		}
		queues[op] = append(queues[op], i)
	}
	for _, q := range queues {
		slices.SortStableFunc(q, func(a, b *Item) int { return cmp.Compare(a.Announced.Number, b.Announced.Number) })
	}
	out := make([]*Item, 0, len(list))
	for len(out) < len(list) {
		for _, op := range order {
			if q := queues[op]; len(q) > 0 {
				out, queues[op] = append(out, q[0]), q[1:]
			}
		}
	}
	return out
}

// reservedLeaves is what a leader leaves of MaxLeafBytes to revocations: their leaves, and what modules write for them.
const reservedLeaves = 2 * ReservedRevocations

// revokes reports whether an item is a revocation.
func (x *Executor) revokes(i *Item) bool {
	if i.Record == nil {
		return false
	}
	f, err := x.facts(i.Record)
	return err == nil && f.revocation
}

// urgentFirst puts revocations before other records.
func (x *Executor) urgentFirst(list []*Item) []*Item {
	out := make([]*Item, 0, len(list))
	for _, urgent := range []bool{true, false} {
		for _, i := range list {
			if x.revokes(i) == urgent {
				out = append(out, i)
			}
		}
	}
	return out
}

// add puts an item into a content.
func (c *Content) add(i *Item) {
	one := i.content()
	c.Announcements = append(c.Announcements, one.Announcements...)
	c.Certified = append(c.Certified, one.Certified...)
	c.Records = append(c.Records, one.Records...)
	c.Data = append(c.Data, one.Data...)
	c.Evidence = append(c.Evidence, one.Evidence...)
	if one.Handover != nil {
		c.Handover = one.Handover
	}
}

// build puts what it can of the items into a block: they are executed in the order in which every node will, and those that fail are left out.
func (a *Application) build(parent state.Reader, draft claim.Checkpoint, items []*Item, must bool) (*Result, []byte, error) {
	was, err := StateHash(parent)
	if err != nil {
		return nil, nil, err
	}
	r, err := a.begin(parent, draft)
	if err != nil {
		return nil, nil, err
	}
	var byRank [ranks][]*Item
	for _, i := range items {
		byRank[i.rank()] = append(byRank[i.rank()], i)
	}
	byRank[0] = inTurn(byRank[0])
	byRank[2] = a.urgentFirst(byRank[2])
	content, size, taken := &Content{StateHash: was}, sizes{common: overhead}, 0
	for rank, list := range byRank {
		room := limits[rank]
		for _, i := range list {
			grown := size
			err := ErrRoom
			if room > 0 {
				err = a.grow(&grown, i)
			}
			limit := MaxLeafBytes - foundSize
			if !a.revokes(i) {
				limit -= reservedLeaves
			}
			if err == nil && (!grown.fits() || r.leafBytes+i.leaves()+a.writes(i) > limit) {
				err = ErrRoom
			}
			if err == nil {
				err = r.try(i)
			}
			if err != nil {
				if !IsReason(err) {
					return nil, nil, err
				}
				a.cfg.Mempool.Skipped(i, err)
				continue
			}
			content.add(i)
			size = grown
			room--
			taken++
		}
	}
	if taken == 0 && !must {
		due, err := r.due()
		if err == nil && !due {
			err = errNothing
		}
		if err != nil {
			return nil, nil, err
		}
	}
	res, err := r.finish(parent, content)
	if err != nil {
		return nil, nil, err
	}
	data := content.Encode()
	res.Header.DataHash = claim.Keccak256(data)
	return res, data, nil
}
