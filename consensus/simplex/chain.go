package simplex

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// status is what is known of a block's validity.
type status uint8

const (
	unknown status = iota
	valid
	invalid // by itself, or because it descends from such a block
)

// node is a block in the tree above the last final block.
type node struct {
	block   *Block
	status  status
	parent  *node // once valid
	closing *node // the last block of the epoch, at or below this one
	next    *Committee
	durable bool
}

// keep puts a block into the tree. The caller has checked that it holds its data and is wanted.
func (m *Machine) keep(b *Block) *node {
	n := m.blocks[b.hash]
	if n == nil {
		n = &node{block: b}
		m.blocks[b.hash] = n
	}
	return n
}

// persist makes a block durable, once.
func (m *Machine) persist(n *node) {
	if !n.durable {
		n.durable = true
		m.out.Writes = append(m.out.Writes, Record{Block: n.block})
	}
}

// trace judges a block and, before it, its ancestors. If one is missing, the status is unknown and the missing hash is returned.
func (m *Machine) trace(hash common.Hash) (*node, status, common.Hash) {
	n := m.blocks[hash]
	if n != nil && n.status != unknown {
		return n, n.status, common.Hash{}
	}
	var way []*node // from the block down to the first that is judged
	for at := hash; ; {
		n = m.blocks[at]
		if n == nil {
			return nil, unknown, at
		}
		if n.status != unknown {
			break
		}
		way = append(way, n)
		at = n.block.Header.Parent
	}
	for i := len(way) - 1; i >= 0; i-- {
		m.judge(n, way[i])
		n = way[i]
	}
	return n, n.status, common.Hash{}
}

// judge decides a block's validity on its judged parent.
func (m *Machine) judge(parent, n *node) {
	n.status = invalid
	if parent.status != valid {
		return
	}
	p, h := parent.block.Header, n.block.Header
	if h.Epoch != m.epoch || h.View <= m.viewOf(parent) {
		return
	}
	if parent.closing != nil { // only a seal may follow
		if h != sealOf(parent, h.View) {
			return
		}
		n.closing, n.next = parent.closing, parent.next
	} else {
		if h.Height != p.Height+1 || h.Time < p.Time || m.cfg.App.Validate(p, h, n.block.Data) != nil {
			return
		}
		if n.next = m.cfg.App.Successor(h, n.block.Data); n.next != nil {
			if n.next.Epoch != m.epoch+1 || n.next.total == 0 {
				return
			}
			n.closing = n
		}
	}
	n.status, n.parent = valid, parent
}

// sealOf is the header of the only block that may follow the last block of an epoch within it.
func sealOf(parent *node, view uint64) claim.Checkpoint {
	h := parent.closing.block.Header
	h.Parent, h.View = parent.block.hash, view
	return h
}

// viewOf is the view in which a block stands as a parent: the floor for the last final one.
func (m *Machine) viewOf(n *node) uint64 {
	if n == m.tip {
		return m.floor
	}
	return n.block.Header.View
}

// finalize votes for a notarized block once it and its ancestors are here, and durable.
func (m *Machine) finalize(v *view) {
	if m.self < 0 || v.notarization == nil || v.own[decide] != nil || v.nullification != nil || v.number <= m.floor {
		return
	}
	n, judged, _ := m.trace(v.notarization.Block)
	switch {
	case judged == unknown:
		m.lacking = true
	case judged == invalid:
		m.alarm("block %s of view %d is notarized and not valid here", v.notarization.Block, v.number)
	case n.block.Header.View == v.number:
		for a := n; a != nil && a != m.tip && !a.durable; a = a.parent {
			m.persist(a)
		}
		m.vote(v, claim.KindCheckpoint, v.notarization.Block)
	}
}

// settle delivers what the pending finalization makes final, and reports whether it did.
func (m *Machine) settle() bool {
	c := m.pending
	if c == nil {
		return false
	}
	if c.View <= m.floor {
		m.pending = nil
		return false
	}
	n, judged, _ := m.trace(c.Block)
	switch {
	case judged == unknown:
		m.lacking = true
		return false
	case judged == invalid:
		m.alarm("block %s of view %d is final and not valid here", c.Block, c.View)
		m.pending = nil
		return false
	}
	m.pending = nil
	proof := &Proof{Certificate: c}
	top := n
	for ; n.closing != nil && n != n.closing; n = n.parent { // seals are not delivered
		proof.Seals = append([]claim.Checkpoint{n.block.Header}, proof.Seals...)
	}
	var way []*node
	for a := n; a != m.tip; a = a.parent {
		if a == nil {
			m.alarm("block %s of view %d is final beside the last final block %s: a fork", c.Block, c.View, m.tip.block.hash)
			return false
		}
		way = append(way, a)
	}
	for i := len(way) - 1; i >= 0; i-- {
		a := way[i]
		d := Delivery{Entry: Entry{Block: a.block}, Next: a.next}
		if v := m.views[a.block.Header.View]; v != nil {
			d.Notarization = v.notarized(a.block.hash)
		}
		if i == 0 {
			d.Proof = proof
		}
		m.out.Deliver = append(m.out.Deliver, d)
	}
	m.final = c
	if n.next != nil {
		m.handover = c
		m.out.Prune = &Floor{Epoch: m.epoch, View: ^uint64(0)}
		m.change(n)
		return true
	}
	m.tip, m.floor = top, c.View
	m.out.Prune = &Floor{Epoch: m.epoch, View: m.floor}
	m.sweep()
	if m.view <= m.floor {
		v := m.at(c.View)
		v.finalization = c
		m.leave(v)
	}
	m.forget()
	return true
}

// sweep drops blocks that are no longer above the last final block; it stays, as their root.
func (m *Machine) sweep() {
	for hash, n := range m.blocks {
		if n.block.Header.View <= m.floor && n != m.tip {
			delete(m.blocks, hash)
		}
	}
	m.tip.parent = nil
}

// forget drops the views that are settled.
func (m *Machine) forget() {
	for number := range m.views {
		if number <= m.floor {
			delete(m.views, number)
		}
	}
}

// change starts the next epoch on the last block of this one, and hears what came early for it.
func (m *Machine) change(last *node) {
	early, senders := m.early, m.com.Operators
	root := &node{block: last.block, status: valid, durable: true}
	m.begin(last.next, root)
	m.enter(1)
	senders = append(append([]common.Address{}, senders...), m.com.Operators...)
	for _, from := range senders {
		for _, msg := range early[from] {
			m.handle(from, msg)
		}
		delete(early, from)
	}
}

// parentFor finds the best parent for a block of the given view: that of the highest notarized view with only nullified ones in between.
// What is missing to know is returned as views or a block to fetch.
func (m *Machine) parentFor(number uint64) (parent *node, views []uint64, block common.Hash) {
	for p := number - 1; p > m.floor; p-- {
		v := m.views[p]
		if v == nil || !v.ended() {
			if views = append(views, p); len(views) == MaxFetch {
				return nil, views, common.Hash{}
			}
			continue
		}
		c := v.notarization
		if c == nil {
			c = v.finalization
		}
		if c != nil && len(views) == 0 {
			n, judged, missing := m.trace(c.Block)
			if judged == valid {
				return n, nil, common.Hash{}
			}
			if v.nullification == nil {
				return nil, nil, missing // zero if it is invalid: nothing can be built here
			}
		}
		if v.nullification == nil && c != nil {
			break
		}
	}
	if len(views) > 0 {
		return nil, views, common.Hash{}
	}
	return m.tip, nil, common.Hash{}
}

// justified reports which nullifications are missing between a parent's view and a block's.
func (m *Machine) justified(parent, number uint64) (missing []uint64) {
	for p := number - 1; p > parent && len(missing) < MaxFetch; p-- {
		if v := m.views[p]; v == nil || v.nullification == nil {
			missing = append(missing, p)
		}
	}
	return missing
}

// justify collects what makes a parent acceptable for a block of the given view.
func (m *Machine) justify(parent common.Hash, number uint64) (certs []*Certificate) {
	n := m.blocks[parent]
	if n == nil {
		return nil
	}
	from := m.viewOf(n)
	if n != m.tip {
		if v := m.views[from]; v != nil {
			if c := v.notarized(parent); c != nil {
				certs = append(certs, c)
			}
		}
	} else if m.final != nil && m.floor > 0 {
		certs = append(certs, m.final)
	}
	for p := number - 1; p > from && len(certs) < MaxJustify; p-- {
		if v := m.views[p]; v != nil && v.nullification != nil {
			certs = append(certs, v.nullification)
		}
	}
	return certs
}

// propose lets the leader of the current view say its block.
func (m *Machine) propose() {
	v := m.at(m.view)
	if Leader(m.com, v.number) != m.self || v.own[notarize] != nil || v.own[decide] != nil || v.proposal != nil {
		return
	}
	parent, views, block := m.parentFor(v.number)
	if parent == nil {
		m.lacking = m.lacking || len(views) > 0 || block != (common.Hash{})
		return
	}
	var b *Block
	if parent.closing != nil {
		b = NewBlock(sealOf(parent, v.number), parent.closing.block.Data)
	} else {
		p := parent.block.Header
		draft := claim.Checkpoint{Parent: parent.block.hash, Epoch: m.epoch, View: v.number, Height: p.Height + 1}
		draft.Time = max(p.Time, uint64(max(m.now, 0)/m.cfg.TimeUnit))
		if m.ahead(draft.Time) {
			m.lateAt = m.due(draft.Time)
			return
		}
		header, data, ok := m.cfg.App.Build(p, draft, m.now >= m.idleAt)
		if !ok {
			if m.now >= m.idleAt {
				m.idleAt = m.now + m.cfg.Retry
			}
			return
		}
		if header.Parent != draft.Parent || header.Epoch != draft.Epoch || header.View != draft.View ||
			header.Height != draft.Height || header.Time != draft.Time {
			m.alarm("the application built for view %d something else than the draft", v.number)
			m.nullify()
			return
		}
		b = NewBlock(header, data)
	}
	n := m.keep(b)
	if m.judge(parent, n); n.status != valid {
		m.alarm("the application built an invalid block for view %d", v.number)
		m.nullify()
		return
	}
	m.idleAt = never
	v.proposal = &Proposal{Block: b, Leader: m.self}
	m.persist(n)
	m.vote(v, claim.KindNotarize, b.hash)
	m.deadline = min(m.deadline, m.now+m.patience(m.cfg.Certify))
}

// ahead reports whether a block's time is too far in the future to vote for.
func (m *Machine) ahead(time uint64) bool { return m.now < m.due(time) }

// due is when a block's time ceases to be too far ahead.
func (m *Machine) due(time uint64) int64 {
	if time >= uint64(never/m.cfg.TimeUnit) {
		return never
	}
	return int64(time)*m.cfg.TimeUnit - m.cfg.MaxAhead
}

// onProposal handles a proposal, which counts as its leader's vote.
func (m *Machine) onProposal(from common.Address, p *Proposal) {
	h := p.Block.Header
	if h.View+1 < m.view {
		m.help(from, h.View)
	}
	if h.View <= m.floor || h.View > m.view+MaxEarly || p.Leader != Leader(m.com, h.View) || p.Leader == m.self {
		return
	}
	vote := &Vote{claim.KindNotarize, m.epoch, h.View, p.Block.hash, p.Leader, p.Signature}
	if p.Signature == nil || !m.cfg.Scheme.Verify(m.com, p.Leader, vote.Claim(m.cfg.Network), p.Signature) ||
		!m.cfg.App.Holds(h, p.Block.Data) {
		return
	}
	for i, c := range p.Justify {
		if i < MaxJustify && c != nil && c.Epoch == m.epoch {
			m.onCertificate(from, c)
		}
	}
	if m.epoch != h.Epoch || h.View <= m.floor {
		return
	}
	v := m.at(h.View)
	if v.proposal == nil {
		v.proposal, v.sender = p, from
		m.keep(p.Block)
	} else if c := v.notarization; c != nil && c.Block == p.Block.hash {
		m.keep(p.Block)
	}
	m.count(vote, false)
	m.finalize(v)
}

// consider votes for the current view's proposal, if it can be judged and is good.
func (m *Machine) consider() {
	v := m.at(m.view)
	if v.proposal == nil || v.condemned || v.own[notarize] != nil || v.own[decide] != nil {
		return
	}
	n, judged, _ := m.trace(v.proposal.Block.hash)
	if judged == unknown {
		m.lacking, m.asking = true, v.sender
		return
	}
	if judged == invalid {
		v.condemned = true
		m.nullify()
		return
	}
	parent := n.parent
	if parent != m.tip {
		if pv := m.views[m.viewOf(parent)]; pv == nil || pv.notarized(parent.block.hash) == nil {
			m.lacking, m.asking = true, v.sender
			return
		}
	}
	if len(m.justified(m.viewOf(parent), v.number)) > 0 {
		m.lacking, m.asking = true, v.sender
		return
	}
	if h := n.block.Header; n.closing == nil || n.closing == n {
		if m.ahead(h.Time) {
			m.lateAt = m.due(h.Time)
			return
		}
	}
	m.lateAt = never
	m.persist(n)
	m.vote(v, claim.KindNotarize, n.block.hash)
	m.deadline = m.now + m.patience(m.cfg.Certify)
}
