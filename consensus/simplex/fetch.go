package simplex

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// handle dispatches a message. Those of other epochs say that one of the two lags.
func (m *Machine) handle(from common.Address, msg Message) {
	if p, ok := msg.(*Proposal); ok && p.Block == nil {
		return
	}
	switch s := msg.(type) {
	case *Sync:
		if s.Height < m.tip.block.Header.Height {
			m.out.Serve = append(m.out.Serve, Serve{from, s.Height + 1})
		}
		return
	case *Entries:
		m.onEntries(from, s)
		return
	}
	switch e := msg.epoch(); {
	case e < m.epoch:
		if f, ok := msg.(*Fetch); ok && f.Height < m.tip.block.Header.Height {
			m.out.Serve = append(m.out.Serve, Serve{from, f.Height + 1}) // what it asks for is final here
		} else {
			m.help(from, 0)
		}
		return
	case e > m.epoch:
		if e == m.epoch+1 && len(m.early[from]) < MaxEarly && (m.early[from] != nil || len(m.early) < MaxSenders) {
			m.early[from] = append(m.early[from], msg)
		}
		m.sync(from)
		return
	}
	switch t := msg.(type) {
	case *Proposal:
		m.onProposal(from, t)
	case *Vote:
		m.onVote(from, t)
	case *Certificate:
		m.onCertificate(from, t)
	case *Fetch:
		m.onFetch(from, t)
	}
}

// help sends a lagging peer what brings it forward, at most once each Retry interval.
func (m *Machine) help(to common.Address, theirs uint64) {
	if at, ok := m.helped[to]; (ok && m.now < at+m.cfg.Retry) || (!ok && len(m.helped) >= MaxSenders) {
		return
	}
	m.helped[to] = m.now
	if theirs == 0 && m.handover != nil { // it is in an earlier epoch
		m.send(to, m.handover)
		return
	}
	if m.final != nil && theirs <= m.floor {
		m.send(to, m.final)
	}
	if m.entry != nil {
		m.send(to, m.entry)
	}
}

// sync asks a peer that is ahead for final blocks.
func (m *Machine) sync(from common.Address) {
	at, ok := m.synced[from]
	if (ok && m.now < at) || (!ok && len(m.synced) >= MaxSenders) {
		return
	}
	m.synced[from] = m.now + m.cfg.Retry
	m.send(from, &Sync{m.epoch, m.tip.block.Header.Height})
}

// fetch asks for what keeps the machine from going on.
func (m *Machine) fetch() {
	const hasty = 4 // part of the pause after which something else than before may be asked for
	pause := max(m.cfg.Retry/2, 1)
	again := m.now >= m.fetchAt
	if !again && (m.asked == nil || m.now < m.fetchAt-pause+pause/hasty) {
		return
	}
	f := &Fetch{Epoch: m.epoch, Height: m.tip.block.Header.Height}
	want := func(hash common.Hash) {
		if hash != (common.Hash{}) && len(f.Blocks) < MaxFetch {
			f.Blocks = append(f.Blocks, hash)
		}
	}
	if m.pending != nil {
		_, _, missing := m.trace(m.pending.Block)
		want(missing)
	}
	v := m.at(m.view)
	if m.self >= 0 && v.own[notarize] == nil && v.own[decide] == nil {
		if p := v.proposal; p != nil {
			n, judged, missing := m.trace(p.Block.hash)
			want(missing)
			if judged == valid {
				parent := m.viewOf(n.parent)
				f.Views = m.justified(parent, v.number)
				if pv := m.views[parent]; n.parent != m.tip && (pv == nil || pv.notarized(n.parent.block.hash) == nil) && len(f.Views) < MaxFetch {
					f.Views = append(f.Views, parent)
				}
			}
		} else if Leader(m.com, m.view) == m.self {
			_, views, block := m.parentFor(m.view)
			want(block)
			f.Views = views
		}
	}
	const lookBack = 4 // views whose notarized block is still worth a finalize vote
	for number := m.view; number > m.floor && number+lookBack > m.view; number-- {
		if v := m.views[number]; v != nil && v.notarization != nil && v.nullification == nil && v.own[decide] == nil {
			_, _, missing := m.trace(v.notarization.Block)
			want(missing)
		}
	}
	if len(f.Views) == 0 && len(f.Blocks) == 0 {
		m.lacking = false
		return
	}
	if !again && len(without(f.Blocks, m.asked.Blocks)) == 0 && len(without(f.Views, m.asked.Views)) == 0 {
		return
	}
	m.asked, m.fetchAt = f, m.now+pause
	m.attempt++
	to := m.asking
	if m.asking = (common.Address{}); to == (common.Address{}) || to == m.cfg.Self {
		to = m.com.Operators[m.attempt%len(m.com.Operators)]
		if to == m.cfg.Self {
			m.attempt++
			to = m.com.Operators[m.attempt%len(m.com.Operators)]
		}
	}
	m.send(to, f)
}

// without lists what is in a and not in b.
func without[T comparable](a, b []T) (rest []T) {
	for _, x := range a {
		if !slices.Contains(b, x) {
			rest = append(rest, x)
		}
	}
	return rest
}

// onFetch answers with what is here.
func (m *Machine) onFetch(from common.Address, f *Fetch) {
	e := &Entries{Epoch: m.epoch}
	size := 0
	for i, hash := range f.Blocks {
		if n := m.blocks[hash]; i < MaxFetch && size < MaxAnswer && n != nil && n != m.tip {
			item := Entry{Block: n.block}
			size += len(n.block.Data)
			if v := m.views[n.block.Header.View]; v != nil {
				item.Notarization = v.notarized(hash)
			}
			e.Items = append(e.Items, item)
		}
	}
	behind := false
	for i, number := range f.Views {
		if i == MaxFetch {
			break
		}
		behind = behind || number <= m.floor
		if v := m.views[number]; v != nil {
			if v.notarization != nil {
				e.Certificates = append(e.Certificates, v.notarization)
			}
			if v.nullification != nil {
				e.Certificates = append(e.Certificates, v.nullification)
			}
		}
	}
	if len(f.Blocks) > 0 && f.Height < m.tip.block.Header.Height { // what is above its last final block leads nowhere without what is final here
		m.out.Serve = append(m.out.Serve, Serve{from, f.Height + 1})
	}
	if len(e.Items) > 0 || len(e.Certificates) > 0 {
		m.send(from, e)
	}
	if behind && m.final != nil {
		m.send(from, m.final)
	}
}

// onEntries takes in fetched certificates and blocks.
func (m *Machine) onEntries(from common.Address, e *Entries) {
	if e.Epoch != m.epoch {
		return
	}
	for i, c := range e.Certificates {
		if i < 2*MaxFetch && c != nil && c.Epoch == m.epoch {
			m.onCertificate(from, c)
		}
	}
	if len(e.Items) == 0 {
		m.fetchAt = 0
		return
	}
	// A proof of the last block vouches, through the hashes, for all before it.
	expected := common.Hash{}
	if last := e.Items[len(e.Items)-1]; last.Block != nil && last.Proof != nil {
		expected = m.proven(from, last)
	}
	fresh := false
	for i := len(e.Items) - 1; i >= 0; i-- {
		item := e.Items[i]
		if item.Block == nil {
			return
		}
		h := item.Block.Header
		if h.Epoch != m.epoch || h.View <= m.floor {
			continue
		}
		linked := item.Block.hash == expected
		if linked {
			expected = h.Parent
		}
		if m.blocks[item.Block.hash] != nil {
			continue
		}
		if c := item.Notarization; c != nil && c.Epoch == m.epoch && c.Block == item.Block.hash && c.View == h.View {
			m.onCertificate(from, c)
		}
		if !linked && !m.wanted(item.Block) || !m.cfg.App.Holds(h, item.Block.Data) {
			continue
		}
		m.keep(item.Block)
		fresh = true
	}
	if m.epoch != e.Epoch {
		return
	}
	if fresh {
		m.fetchAt = 0
		for _, item := range e.Items {
			if v := m.views[item.Block.Header.View]; v != nil && item.Block.Header.Epoch == m.epoch {
				m.finalize(v)
			}
		}
	}
	if expected != (common.Hash{}) {
		m.advance(from, e.Items[len(e.Items)-1].Proof.Certificate)
	}
}

// advance delivers a proven stretch of final blocks and asks for what comes after.
func (m *Machine) advance(from common.Address, c *Certificate) {
	epoch, before, later := m.epoch, m.tip, m.pending // what is pending may be far ahead; what was sent comes before it
	m.pending = c
	for m.settle() {
	}
	if m.epoch == epoch && later != nil && (m.pending == nil || m.pending.View < later.View) {
		m.pending = later
	}
	if m.tip != before {
		delete(m.synced, from)
		m.sync(from)
	}
}

// wanted reports whether a quorum, or a block that a quorum vouched for, names a block that is not here.
func (m *Machine) wanted(b *Block) bool {
	if v := m.views[b.Header.View]; v != nil && v.notarized(b.hash) != nil {
		return true
	}
	if m.pending != nil {
		if _, _, missing := m.trace(m.pending.Block); missing == b.hash {
			return true
		}
	}
	if v := m.views[m.view]; v != nil && v.proposal != nil {
		if _, _, missing := m.trace(v.proposal.Block.hash); missing == b.hash {
			return true
		}
	}
	for number := m.view; number > m.floor && number+4 > m.view; number-- {
		if v := m.views[number]; v != nil && v.notarization != nil {
			if _, _, missing := m.trace(v.notarization.Block); missing == b.hash {
				return true
			}
		}
	}
	return false
}

// proven checks a final block's proof, takes the certificate and the seals in, and returns the block's hash; zero if the proof is bad.
func (m *Machine) proven(from common.Address, item Entry) common.Hash {
	c, top := item.Proof.Certificate, item.Block.hash
	if c == nil || c.Kind != claim.KindCheckpoint || c.Epoch != m.epoch || item.Block.Header.Epoch != m.epoch || c.View <= m.floor {
		return common.Hash{}
	}
	if len(item.Proof.Seals) > MaxFetch || !m.cfg.App.Holds(item.Block.Header, item.Block.Data) {
		return common.Hash{}
	}
	var seals []*Block
	for _, h := range item.Proof.Seals {
		want := item.Block.Header
		if want.Parent, want.View = top, h.View; h != want {
			return common.Hash{}
		}
		seal := NewBlock(h, item.Block.Data)
		seals, top = append(seals, seal), seal.hash
	}
	if c.Block != top || (!m.known(c) && !m.verified(c)) {
		return common.Hash{}
	}
	for _, s := range seals {
		m.keep(s)
	}
	m.asking = from
	m.certify(c)
	return item.Block.hash
}

// Answer collects what a node sends for [Serve]: deliveries from the given height on, up to about limit blocks, ended by one with a proof, all of
// one epoch. Next returns the delivery of a height, or false where the store ends. A stretch without a proof is as long as the
// network went on without finalizing in between; it is sent whole.
func Answer(height uint64, limit int, next func(height uint64) (Delivery, bool)) *Entries {
	e := &Entries{}
	for ; ; height++ {
		d, ok := next(height)
		if !ok || (len(e.Items) > 0 && d.Block.Header.Epoch != e.Epoch) {
			break
		}
		e.Epoch = d.Block.Header.Epoch
		e.Items = append(e.Items, d.Entry)
		if d.Proof != nil && len(e.Items) >= limit {
			break
		}
	}
	for n := len(e.Items); n > 0 && e.Items[n-1].Proof == nil; n-- {
		e.Items = e.Items[:n-1]
	}
	if len(e.Items) == 0 {
		return nil
	}
	return e
}
