package simplex

import (
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// The slots of a view.
const (
	notarize = 0 // Notarize
	decide   = 1 // Nullify and Checkpoint
)

func slotOf(k claim.Kind) int {
	if k == claim.KindNotarize {
		return notarize
	}
	return decide
}

// view is what is known of one view.
type view struct {
	number  uint64
	own     [2]*Vote    // by slot: what this node voted; without a signature until the driver signed
	cast    [2][]ballot // by slot and signer: the first vote that arrived
	tallies []*tally

	proposal  *Proposal // the first of the leader
	sender    common.Address
	condemned bool // the proposal is invalid

	notarization, nullification, finalization *Certificate
}

// ballot is a vote as it is counted.
type ballot struct {
	tally     *tally // nil: no vote
	signature []byte
	verified  bool
	exposed   bool // equivocation was shown
}

// tally counts the votes for one claim.
type tally struct {
	kind   claim.Kind
	block  common.Hash
	what   claim.Claim
	weight uint64
	done   bool // there is a certificate
}

// ended reports whether a certificate allows to leave the view.
func (v *view) ended() bool {
	return v.notarization != nil || v.nullification != nil || v.finalization != nil
}

// notarized reports whether a quorum vouched for the block in this view; a finalization says so, too.
func (v *view) notarized(block common.Hash) *Certificate {
	if c := v.notarization; c != nil && c.Block == block {
		return c
	}
	if c := v.finalization; c != nil && c.Block == block {
		return c
	}
	return nil
}

// at returns the view's state, making it if need be. Callers bound the number.
func (m *Machine) at(number uint64) *view {
	v := m.views[number]
	if v == nil {
		v = &view{number: number}
		m.views[number] = v
	}
	return v
}

// tally finds the count of a claim's votes.
func (v *view) tally(kind claim.Kind, block common.Hash) *tally {
	for _, t := range v.tallies {
		if t.kind == kind && t.block == block {
			return t
		}
	}
	return nil
}

// claimOf is the claim of a vote or certificate, looked up where votes for it are counted.
func (m *Machine) claimOf(number uint64, kind claim.Kind, block common.Hash) claim.Claim {
	if v := m.views[number]; v != nil {
		if t := v.tally(kind, block); t != nil {
			return t.what
		}
	}
	return claimOf(m.cfg.Network, kind, m.epoch, number, block)
}

// tallyOf is the same, and begins to count if there is none.
func (m *Machine) tallyOf(v *view, kind claim.Kind, block common.Hash) *tally {
	if t := v.tally(kind, block); t != nil {
		return t
	}
	t := &tally{kind: kind, block: block, what: claimOf(m.cfg.Network, kind, m.epoch, v.number, block)}
	for _, c := range []*Certificate{v.notarization, v.nullification, v.finalization} {
		t.done = t.done || (c != nil && c.Kind == kind && c.Block == block)
	}
	v.tallies = append(v.tallies, t)
	return t
}

// vote records a vote of our own and asks for its signature.
func (m *Machine) vote(v *view, kind claim.Kind, block common.Hash) {
	own := &Vote{Kind: kind, Epoch: m.epoch, View: v.number, Block: block, Signer: m.self}
	v.own[slotOf(kind)] = own
	m.out.Writes = append(m.out.Writes, Record{Vote: own})
	m.out.Sign = append(m.out.Sign, *own)
}

// nullify votes to leave the current view without a block.
func (m *Machine) nullify() {
	if m.self < 0 {
		return
	}
	if v := m.at(m.view); v.own[decide] == nil {
		m.deadline = never
		m.vote(v, claim.KindNullify, common.Hash{})
	}
}

// signed counts and sends a vote of our own.
func (m *Machine) signed(s *Vote) {
	v := m.views[s.View]
	if v == nil || slotOf(s.Kind) > decide {
		return
	}
	own := v.own[slotOf(s.Kind)]
	if own == nil || own.Signature != nil || own.Kind != s.Kind || own.Block != s.Block {
		return
	}
	own = &Vote{own.Kind, own.Epoch, own.View, own.Block, own.Signer, s.Signature}
	v.own[slotOf(s.Kind)] = own
	m.utter(v, own)
	m.count(own, true)
}

// utter sends a vote of our own; a leader's first vote is its proposal.
func (m *Machine) utter(v *view, own *Vote) {
	if own.Kind == claim.KindNotarize && Leader(m.com, v.number) == m.self {
		if n := m.blocks[own.Block]; n != nil {
			m.broadcast(&Proposal{n.block, m.self, own.Signature, m.justify(n.block.Header.Parent, v.number)})
			return
		}
	}
	m.broadcast(own)
}

// onVote handles a peer's vote.
func (m *Machine) onVote(from common.Address, vote *Vote) {
	switch vote.Kind {
	case claim.KindNotarize, claim.KindCheckpoint:
	case claim.KindNullify:
		if vote.Block != (common.Hash{}) {
			return
		}
	default:
		return
	}
	if vote.Signer < 0 || vote.Signer >= len(m.com.Operators) || vote.View == 0 {
		return
	}
	if vote.View+1 < m.view || (vote.View < m.view && vote.Kind == claim.KindNullify) {
		m.help(from, vote.View)
	}
	if vote.View <= m.floor || vote.View > m.view+ViewWindow || vote.Signer == m.self {
		return
	}
	m.count(vote, from == m.com.Operators[vote.Signer])
}

// count adds a vote; one that did not come from its signer is verified first.
func (m *Machine) count(vote *Vote, direct bool) {
	v, slot := m.at(vote.View), slotOf(vote.Kind)
	if v.cast[slot] == nil {
		v.cast[slot] = make([]ballot, len(m.com.Operators))
	}
	b := &v.cast[slot][vote.Signer]
	if b.tally != nil {
		if b.tally.kind != vote.Kind || b.tally.block != vote.Block {
			m.expose(v, b, vote)
		}
		return
	}
	own := vote.Signer == m.self
	if !own && !direct && !m.cfg.Scheme.Verify(m.com, vote.Signer, m.claimOf(v.number, vote.Kind, vote.Block), vote.Signature) {
		return
	}
	t := m.tallyOf(v, vote.Kind, vote.Block)
	*b = ballot{tally: t, signature: vote.Signature, verified: own || !direct}
	t.weight += m.com.Weights[vote.Signer]
	if !t.done && m.cfg.Scheme.Reached(t.weight, m.com.total) {
		m.combine(v, t)
	}
}

// expose handles a second body for a slot: the signature that does not verify goes, or both are evidence.
func (m *Machine) expose(v *view, b *ballot, second *Vote) {
	if b.exposed || !m.cfg.Scheme.Verify(m.com, second.Signer, second.Claim(m.cfg.Network), second.Signature) {
		return
	}
	if !b.verified && !m.cfg.Scheme.Verify(m.com, second.Signer, b.tally.what, b.signature) {
		m.drop(b, second.Signer)
		m.count(second, true)
		return
	}
	b.verified, b.exposed = true, true
	first := Vote{b.tally.kind, m.epoch, v.number, b.tally.block, second.Signer, b.signature}
	e := Evidence{Operator: m.com.Operators[second.Signer], A: first, B: *second}
	m.out.Evidence = append(m.out.Evidence, e)
	m.out.Writes = append(m.out.Writes, Record{Evidence: &e})
}

func (m *Machine) drop(b *ballot, signer int) {
	b.tally.weight -= m.com.Weights[signer]
	*b = ballot{}
}

// combine turns a quorum of votes into a certificate, or finds those whose signatures are bad.
func (m *Machine) combine(v *view, t *tally) {
	var signers []int
	var signatures [][]byte
	marks := quorum.NewBitmap(len(m.com.Operators))
	ballots := v.cast[slotOf(t.kind)]
	for i := range ballots {
		if ballots[i].tally == t {
			signers, signatures = append(signers, i), append(signatures, ballots[i].signature)
			marks.Set(i)
		}
	}
	aggregate, bad := m.cfg.Scheme.Combine(m.com, t.what, signers, signatures)
	for _, i := range bad {
		if b := &ballots[i]; b.tally == t {
			m.drop(b, i)
		}
	}
	if aggregate == nil {
		if len(bad) > 0 && m.cfg.Scheme.Reached(t.weight, m.com.total) {
			m.combine(v, t) // at least one ballot fewer than before
		}
		return
	}
	for _, i := range signers {
		ballots[i].verified = true
	}
	m.certify(&Certificate{t.kind, m.epoch, v.number, t.block, marks, aggregate})
}

// onCertificate handles a peer's certificate.
func (m *Machine) onCertificate(from common.Address, c *Certificate) {
	if c.View <= m.floor || m.known(c) || !m.verified(c) {
		return
	}
	m.asking = from
	m.certify(c)
}

// known reports whether a certificate says nothing new.
func (m *Machine) known(c *Certificate) bool {
	v := m.views[c.View]
	if v == nil {
		return false
	}
	switch c.Kind {
	case claim.KindNotarize:
		return v.notarization != nil && v.notarization.Block == c.Block
	case claim.KindNullify:
		return v.nullification != nil
	}
	return v.finalization != nil && v.finalization.Block == c.Block
}

// verified checks a certificate of the current epoch whole.
func (m *Machine) verified(c *Certificate) bool {
	switch c.Kind {
	case claim.KindNotarize, claim.KindCheckpoint:
	case claim.KindNullify:
		if c.Block != (common.Hash{}) {
			return false
		}
	default:
		return false
	}
	n := len(m.com.Operators)
	if c.Epoch != m.epoch || c.View == 0 || c.View >= claim.LateView || len(c.Signers) != (n+7)/8 || (n%8 != 0 && bits.Len8(c.Signers[len(c.Signers)-1]) > n%8) {
		return false
	}
	var weight uint64
	for i, w := range m.com.Weights {
		if c.Signers.Has(i) {
			weight += w
		}
	}
	return m.cfg.Scheme.Reached(weight, m.com.total) &&
		m.cfg.Scheme.VerifyAggregate(m.com, m.claimOf(c.View, c.Kind, c.Block), c.Signers, c.Signature)
}

// certify records a verified certificate and does what follows from it.
func (m *Machine) certify(c *Certificate) {
	if m.known(c) {
		return
	}
	m.out.Writes = append(m.out.Writes, Record{Certificate: c})
	m.file(c)
	if c.Kind == claim.KindNotarize {
		m.finalize(m.at(c.View))
	}
	if c.View > m.view {
		m.leave(m.at(c.View))
	}
}

// file puts a verified certificate where it belongs.
func (m *Machine) file(c *Certificate) {
	v := m.at(c.View)
	for _, t := range v.tallies {
		if t.kind == c.Kind && t.block == c.Block {
			t.done = true
		}
	}
	switch c.Kind {
	case claim.KindNotarize:
		if v.notarization != nil && v.notarization.Block != c.Block {
			m.alarm("two notarized blocks in view %d of epoch %d: at least a third of the weight is faulty", c.View, c.Epoch)
			return
		}
		v.notarization = c
	case claim.KindNullify:
		v.nullification = c
	default:
		if v.nullification != nil || (v.notarization != nil && v.notarization.Block != c.Block) {
			m.alarm("view %d of epoch %d is final beside another certificate: at least a third of the weight is faulty", c.View, c.Epoch)
		}
		v.finalization = c
		if m.pending == nil || m.pending.View < c.View {
			m.pending = c
		}
	}
}
