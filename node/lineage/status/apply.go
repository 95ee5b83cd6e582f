package status

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// session is a block on its way into the policy state.
//
// Order matters for speed: what later steps scan is written first (policies, acts, names), then everything is read, and only then are pairs,
// queues and the tree written, so that no scan runs over fresh writes.
type session struct {
	m      *Module
	w      lineage.Writer
	info   Info
	limits Limits
	meta   meta

	pairs    map[uint32]*open
	changed  int                 // pairs with a new status
	waving   bool                // an adverse change is not marked everywhere yet
	touched  [2][]lineage.Digest // by class, in order
	queue    [2][]uint32         // new ones, in order
	consumed map[string][]uint32 // stored queue entries, with what is left of them
	timers   map[uint64][]uint32 // by time
	pushes   [2][]uint32         // class 0: changes, 1: renewals
	units    uint64
	view     *policy.View
	kin      kin
	bans     *bans
}

// Apply takes a block's records, in order, after the lineage has taken them.
func (m *Module) Apply(w lineage.Writer, info Info, records []lineage.Entry) error {
	s := &session{m: m, w: w, info: info, limits: m.Limits.withDefaults(), pairs: map[uint32]*open{}, consumed: map[string][]uint32{},
		timers: map[uint64][]uint32{}}
	var err error
	if s.meta, err = loadMeta(w); err != nil {
		return err
	}
	before := s.meta
	s.view, s.kin = m.takeView(before.records)
	for _, e := range records {
		s.meta.records = claim.Keccak256(s.meta.records[:], u64(e.Leaf), u64(e.Time), e.Submitter[:], e.Envelope)
		if err := s.record(e); err != nil {
			return fmt.Errorf("policy record at leaf %d: %w", e.Leaf, err)
		}
	}
	for _, step := range []func() error{s.expire, s.mark, s.evaluate, s.flush} {
		if err := step(); err != nil {
			return fmt.Errorf("policy state of block %d: %w", info.Height, err)
		}
	}
	if s.meta != before {
		if err := w.Set(key(tableMeta), s.meta.encode()); err != nil {
			return err
		}
	}
	m.keepView(s.view, s.kin, s.meta.records)
	return nil
}

// record enters one record: policies, watches, votes, acts, names; and notes what it touches.
func (s *session) record(e lineage.Entry) error {
	rec, err := openRecord(e.Envelope)
	if err != nil {
		s.forget()
		return nil //nolint:nilerr // the ledger checked it; one that slipped through leaves no trace
	}
	s.reread(rec)
	switch p := rec.predicate.(type) {
	case *lineage.Policy:
		if prog, err := s.m.checkPolicy(rec, p); err == nil && prog.Environment().ActiveAt(s.info.Height) == nil {
			id := prog.ID()
			if err := s.w.Set(policyKey(id), []byte(p.Source)); err != nil {
				return err
			}
		}
	case *lineage.Registration:
		if err := s.watch(rec, p); err != nil {
			return err
		}
	case *lineage.SourceList:
		return s.vote(rec, p, e)
	}
	return s.touch(rec, e)
}

// forget drops what was read of the lineage before this block.
func (s *session) forget() { s.view, s.kin = policy.NewView(nil, nil), kin{} }

// reread marks everything that a record says something about, so that it is read again. A revocation may be of a record, and then changes what
// many things say: all is read again. Verdicts must not depend on what was kept (see TestWarmIsCold).
func (s *session) reread(rec *record) {
	c, err := rec.statement.Content(rec.id)
	if err != nil || len(c.Revocations) > 0 {
		s.forget()
		return
	}
	s.view.Touch(rec.id)
	for _, n := range c.Nodes {
		s.view.Touch(n.Digest)
	}
	for _, x := range c.Edges {
		s.view.Touch(x.From)
		s.view.Touch(x.To)
		delete(s.kin, x.To.Bytes())
	}
	for _, f := range c.Facts {
		s.view.Touch(f.Subject)
	}
}

// touch notes what a record says something about. What is adverse, and said by somebody who counts for every policy, is marked at once.
func (s *session) touch(rec *record, e lineage.Entry) error {
	c, err := rec.statement.Content(rec.id)
	if err != nil {
		return nil //nolint:nilerr // as above
	}
	class := other
	_, gap := rec.predicate.(*lineage.Gap)
	if gap || len(c.Revocations) > 0 {
		class = adverse
	}
	seq := uint16(0)
	add := func(d lineage.Digest) error {
		at := class
		if at == adverse {
			counts, err := s.counts(rec, d)
			if err != nil {
				return err
			}
			if !counts {
				at = other
			}
		}
		if !slices.Contains(s.touched[at], d) {
			s.touched[at] = append(s.touched[at], d)
		}
		return nil
	}
	for _, n := range c.Nodes {
		if n.Recorded {
			if err := add(n.Digest); err != nil {
				return err
			}
		}
	}
	for _, r := range c.Revocations {
		if err := add(r.Subject); err != nil {
			return err
		}
	}
	for _, f := range c.Facts {
		if err := s.nameFact(f); err != nil {
			return err
		}
	}
	for _, x := range c.Edges {
		if x.Type != lineage.Evaluated && x.Type != lineage.Approved && x.Type != lineage.Decided {
			continue
		}
		seq++
		k := actKey(x.To, x.Type, e.Leaf, seq)
		if err := s.w.Set(k, append(digestBytes(x.From), u64(e.Time)...)); err != nil {
			return err
		}
		if err := add(x.To); err != nil {
			return err
		}
	}
	return nil
}

func digestBytes(d lineage.Digest) []byte { b := d.Bytes(); return b[:] }

// counts says whether who signed a record speaks for a thing, or is a bonded operator.
func (s *session) counts(rec *record, about lineage.Digest) (bool, error) {
	g := lineage.NewGraph(s.w, lineage.Latest)
	info, err := g.Record(rec.id)
	if errors.Is(err, lineage.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if info.Evidence.Bonded {
		return true, nil
	}
	n, err := g.Node(about)
	if errors.Is(err, lineage.ErrNotFound) {
		return false, nil
	}
	return err == nil && n.Origin != nil && n.Origin.Observer == info.Evidence.Observer, err
}

// --- pairs ---

func (s *session) pair(i uint32) (*open, error) {
	if p := s.pairs[i]; p != nil {
		return p, nil
	}
	p, err := pairAt(s.w, i)
	if err != nil {
		return nil, err
	}
	o := &open{pair: p}
	s.pairs[i] = o
	return o, nil
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
		if err := s.watchOne(rec, model, id, w.Chains); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) watchOne(rec *record, model, id common.Hash, chains []uint64) error {
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
	had, err := chainsOf(s.w, i)
	if err != nil {
		return err
	}
	for _, c := range chains {
		if !slices.Contains(had, c) && len(had) < MaxChains {
			had = append(had, c)
		}
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
	list = slices.DeleteFunc(list, func(x uint32) bool { return x == i })
	return errors.Join(s.w.Set(key(tableModel, model[:]), appendPositions(list)), s.w.Delete(key(tableIndex, model[:], id[:])),
		s.w.Delete(key(tableChains, u32(i))), s.w.Set(key(tableFree, u32(i)), []byte{}))
}

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

// --- time ---

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
		at := binary.BigEndian.Uint64(d.key[2:])
		for _, i := range d.list {
			if err := s.due(i, at); err != nil {
				return err
			}
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
	case p.status.Status == claim.StatusPassed && p.status.ValidUntil < s.info.Time:
		return s.enqueue(i, adverse) // no longer valid by its own word: nothing to mark
	case p.status.Status == claim.StatusPassed && p.status.ValidUntil < s.info.Time+RenewEvery:
		s.setTimer(i, p)
		p.dirty = true
		return s.enqueue(i, other)
	}
	s.units += 2
	s.put(i, p, p.status.Status, p.status.FailedRule, p.status.ValidUntil, other)
	return nil
}

// setTimer says when to look at a pair again, rounded to the grain.
func (s *session) setTimer(i uint32, p *open) {
	next := s.info.Time + RenewEvery
	if p.status.Status == claim.StatusPassed && p.status.ValidUntil >= s.info.Time {
		next = min(next, p.status.ValidUntil+1)
	}
	next = min(next, p.until)
	next = (max(next, s.info.Time+1) + timerGrain - 1) / timerGrain * timerGrain
	p.next = next
	s.timers[next] = append(s.timers[next], i)
}

// put gives a pair a status as of this block.
func (s *session) put(i uint32, p *open, st claim.ModelStatus, rule common.Hash, validUntil uint64, push byte) {
	old := p.status
	p.status.Status, p.status.FailedRule, p.status.ValidUntil = st, rule, validUntil
	p.status.LedgerTime = s.info.Time
	p.status.LedgerSize = max(s.info.Size, old.LedgerSize+1)
	p.dirty, p.leaf = true, true
	s.changed++
	s.setTimer(i, p)
	if old.Status != st || old.FailedRule != rule {
		push = adverse
	}
	if push == adverse && !p.is(flagPush) {
		p.flags |= flagPush
		s.pushes[adverse] = append(s.pushes[adverse], i)
	}
}

// --- evaluation ---

// evaluate works the queue off: what waits longest first, adverse reasons before others, until the block's units are spent. What was
// put up for an adverse reason in this block and not reached is pending.
func (s *session) evaluate() error {
	s.bans = &bans{m: s.m, r: s.w}
	s.view.Rebind(graph{lineage.NewGraph(s.w, lineage.Latest), s.w, lineage.Latest}, s.bans)
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

// spent says that the block has done its part: a quarter of the pairs that it may change is kept for what is to be pending.
func (s *session) spent() bool {
	return s.units >= s.limits.Units || s.changed >= s.limits.Pairs-s.limits.Pairs/4
}

// suspend makes pending what waits for an adverse reason. If a block cannot change as many pairs, the tree is withheld until all are.
func (s *session) suspend() error {
	if len(s.queue[adverse]) == 0 && !s.meta.withheld {
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
			s.put(i, p, claim.StatusPending, common.Hash{}, 0, adverse)
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
	s.meta.withheld = s.meta.withheld && s.waving || left
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
	prog, err := s.m.program(s.w, p.status.Policy, s.info.Height)
	if err != nil {
		return err
	}
	if prog == nil {
		s.units += policy.UnitsPerEvaluation
		s.put(i, p, claim.StatusFailed, policy.RuleHash(policy.RuleEngine), 0, other)
		return nil
	}
	r, err := prog.Evaluate(context.Background(), s.view, lineage.NewDigest(p.status.Model), s.info.Time, policy.Options{})
	if err != nil {
		return err
	}
	s.units += r.Units
	if r.Passed {
		s.put(i, p, claim.StatusPassed, common.Hash{}, r.ValidUntil, other)
	} else {
		s.put(i, p, claim.StatusFailed, policy.RuleHash(r.Failed), 0, other)
	}
	return nil
}

// --- writing ---

// maxChunk bounds an entry of a queue, in positions.
const maxChunk = 1024

func (s *session) flush() error {
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
	if err := s.writeChunks(key(tableLater, u64(s.info.Height)), fresh[n:]); err != nil {
		return err
	}
	for _, i := range now {
		p, err := s.pair(i)
		if err != nil {
			return err
		}
		p.flags &^= flagPush
		p.dirty = true
	}
	slices.Sort(now)
	switch {
	case len(now) > 0:
		s.meta.pushed = true
		return s.w.Set(key(tableNow), appendPositions(slices.Compact(now)))
	case s.meta.pushed:
		s.meta.pushed = false
		return s.w.Delete(key(tableNow))
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
