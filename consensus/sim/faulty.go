package sim

import (
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
)

// Mischief is the arsenal of faulty operators, as a set of bits.
type Mischief uint16

// The arsenal.
const (
	Twins       Mischief = 1 << iota // two machines with one key: equivocating leaders, votes for both sides
	DoubleVote                       // finalize and nullify, notarize another block
	Withhold                         // votes and proposals reach some peers only
	Silence                          // nothing is said for a while
	Garbage                          // changed copies of messages: signers, views, epochs, signatures, bitmaps
	Replay                           // old messages, certificates and votes of others, relabelled now and then
	BadBlocks                        // proposals that are invalid
	NoData                           // proposals without their data
	FalseHelp                        // fetches are answered with other blocks
	BadClock                         // years off
	OldParent                        // proposals on blocks that were passed, valid but for the skipped views
	allMischief = OldParent<<1 - 1
)

// faulty is what makes a node Byzantine. It signs whatever it likes, with its own key only.
type faulty struct {
	arsenal Mischief
	side    int // of twins: 0 or 1
	heard   []simplex.Message
	blocks  []*simplex.Block
	quiet   int64 // silent until then
}

const memory = 48 // messages that a faulty node keeps for replays

func (f *faulty) has(m Mischief) bool { return f.arsenal&m != 0 }

// talksTo splits peers among twins, differently every few views; some hear both.
func (f *faulty) talksTo(n *node, peer int) bool {
	if !f.has(Twins) {
		return true
	}
	period, both := int64(256), uint64(8)
	if n.w.s.Overwhelmed { // they could fork, if they kept at it
		period, both = 4096, math.MaxUint64
	}
	h := mix(mix(n.w.s.Seed, uint64(n.w.now/period)), uint64(peer))
	return h%both == 0 || int(h>>8&1) == f.side
}

// reaches is talksTo for instances: the faulty conspire side by side.
func (f *faulty) reaches(n, to *node) bool {
	if to.faulty != nil {
		return !f.has(Twins) || to.faulty.side == f.side
	}
	return f.talksTo(n, to.id)
}

// listen keeps what may be useful later.
func (f *faulty) listen(n *node, msg simplex.Message) {
	if len(f.heard) < memory {
		f.heard = append(f.heard, msg)
	} else {
		f.heard[n.rng.below(memory)] = msg
	}
	if p, ok := msg.(*simplex.Proposal); ok {
		if len(f.blocks) == memory {
			f.blocks = f.blocks[1:]
		}
		f.blocks = append(f.blocks, p.Block)
	}
}

// say sends what the machine wants to say, as mischief has it.
func (f *faulty) say(n *node, s simplex.Send) {
	w := n.w
	if f.has(Silence) {
		if f.quiet < w.now && n.rng.chance(1, 40) {
			f.quiet = w.now + int64(n.rng.below(3000))
		}
		if w.now < f.quiet {
			return
		}
	}
	for _, to := range w.nodes {
		if to.id == n.id || (s.To != (common.Address{}) && operatorOf(s.To) != to.id) || !f.reaches(n, to) {
			continue
		}
		if f.has(Withhold) && n.rng.chance(1, 3) {
			continue
		}
		msg := s.Message
		switch t := msg.(type) {
		case *simplex.Proposal:
			msg = f.twist(n, t)
		case *simplex.Entries:
			if f.has(FalseHelp) && n.rng.chance(1, 2) {
				msg = f.lie(n, t)
			}
		}
		w.transmit(n.id, to, msg)
		if f.has(Garbage) && n.rng.chance(1, 8) {
			w.transmit(n.id, to, f.mangle(n, msg))
		}
		if f.has(Replay) && len(f.heard) > 0 && n.rng.chance(1, 6) {
			old := f.heard[n.rng.below(len(f.heard))]
			if n.rng.chance(1, 3) {
				epoch, _ := n.m.View()
				old = relabel(w, old, epoch)
			}
			w.transmit(n.id, to, old)
		}
	}
}

// twist changes a proposal of this node's own.
func (f *faulty) twist(n *node, p *simplex.Proposal) *simplex.Proposal {
	c := *p
	if f.has(NoData) && n.rng.chance(1, 2) {
		c.Block = simplex.NewBlock(p.Block.Header, nil)
	}
	if f.has(Withhold) && n.rng.chance(1, 2) {
		c.Justify = nil
	}
	if f.has(OldParent) && n.rng.chance(1, 2) {
		h := p.Block.Header
		parent := n.w.chain[0].Header
		if at := (h.Epoch - 1) * n.w.s.EpochLength; at < uint64(len(n.w.chain)) {
			parent = n.w.chain[at].Header // the epoch's first
		}
		if k := len(f.blocks); k > 0 && n.rng.chance(3, 4) {
			parent = f.blocks[n.rng.below(k)].Header
		}
		if parent.Epoch > h.Epoch || (parent.Epoch == h.Epoch && parent.View >= h.View) {
			return &c
		}
		h.Parent, h.Height, h.LedgerSize, h.Time = parent.Hash(), parent.Height+1, parent.LedgerSize+1, max(h.Time, parent.Time+1)
		c.Block = simplex.NewBlock(h, p.Block.Data)
		c.Signature = f.sign(n, simplex.Vote{Kind: claim.KindNotarize, Epoch: h.Epoch, View: h.View, Block: c.Block.Hash(), Signer: p.Leader})
	}
	return &c
}

// sign signs anything, on the record.
func (f *faulty) sign(n *node, v simplex.Vote) []byte {
	n.w.record(n.id, &v)
	return n.w.scheme.sign(addressOf(n.id), v.Claim(network))
}

// also signs what the machine would not.
func (f *faulty) also(n *node, v simplex.Vote) {
	if !f.has(DoubleVote) {
		return
	}
	twist := simplex.Vote{Kind: claim.KindNullify, Epoch: v.Epoch, View: v.View, Signer: v.Signer}
	for i := len(f.blocks) - 1; i >= 0; i-- {
		h := f.blocks[i].Header
		if h.Epoch != v.Epoch || h.View != v.View {
			continue
		}
		switch {
		case v.Kind == claim.KindNotarize && f.blocks[i].Hash() != v.Block:
			twist.Kind, twist.Block = v.Kind, f.blocks[i].Hash()
		case v.Kind == claim.KindNullify:
			twist.Kind, twist.Block = claim.KindCheckpoint, f.blocks[i].Hash()
		}
	}
	if twist.Kind == v.Kind && twist.Block == v.Block {
		return
	}
	twist.Signature = f.sign(n, twist)
	for _, to := range n.w.nodes {
		if to.id != n.id && n.rng.chance(1, 2) {
			n.w.transmit(n.id, to, &twist)
		}
	}
}

// lie changes blocks that others asked for.
func (f *faulty) lie(n *node, e *simplex.Entries) *simplex.Entries {
	c := *e
	c.Items = slices.Clone(e.Items)
	for i := range c.Items {
		b := c.Items[i].Block
		if b == nil {
			continue // it was told before
		}
		switch n.rng.below(5) {
		case 0:
			c.Items[i].Block = simplex.NewBlock(b.Header, append([]byte{1}, make([]byte, dataSize-1)...))
		case 1:
			h := b.Header
			h.LedgerSize++
			c.Items[i].Block = simplex.NewBlock(h, b.Data)
		case 2:
			c.Items[i].Proof, c.Items[i].Notarization = nil, nil
		case 3:
			c.Items[i].Block = nil
		case 4: // another block, with certificates that nobody signed
			h, data := b.Header, append([]byte{0}, make([]byte, dataSize-1)...)
			h.DataHash = contentHash(data)
			h.LedgerRoot = h.DataHash
			forged := simplex.NewBlock(h, data)
			all := quorum.NewBitmap(n.w.s.Nodes)
			for k := range n.w.s.Nodes {
				all.Set(k)
			}
			cert := simplex.Certificate{Kind: claim.KindNotarize, Epoch: h.Epoch, View: h.View, Block: forged.Hash(), Signers: all, Signature: make([]byte, signatureSize)}
			final := cert
			final.Kind = claim.KindCheckpoint
			c.Items = append(c.Items[:i], simplex.Entry{Block: forged, Notarization: &cert, Proof: &simplex.Proof{Certificate: &final}})
			return &c
		}
	}
	return &c
}

// mangle returns a changed copy of a message.
func (f *faulty) mangle(n *node, msg simplex.Message) simplex.Message {
	r := &n.rng
	view := func(v uint64) uint64 { return v + uint64(r.below(5)) - 2 } // wraps below zero, which is a view, too
	switch t := msg.(type) {
	case *simplex.Vote:
		c := *t
		switch r.below(5) {
		case 0:
			c.Signer = r.below(n.w.s.Nodes+2) - 1
		case 1:
			c.View = view(c.View)
		case 2:
			c.Kind = claim.Kind(r.below(256))
		case 3:
			c.Block = common.Hash{byte(r.below(256))}
		case 4:
			c.Signature = c.Signature[:r.below(len(c.Signature)+1)]
		}
		return &c
	case *simplex.Certificate:
		return mangleCertificate(r, t, view)
	case *simplex.Proposal:
		c := *t
		h := t.Block.Header
		switch r.below(6) {
		case 0:
			h.View = view(h.View)
		case 1:
			h.Parent = common.Hash{byte(r.below(256))}
		case 2:
			h.Height = view(h.Height)
		case 3:
			h.Time = r.next()
		case 4:
			c.Justify = nil
		case 5:
			c.Leader = r.below(n.w.s.Nodes+2) - 1
		}
		c.Block = simplex.NewBlock(h, t.Block.Data)
		if c.Leader == t.Leader && h.View == t.Block.Header.View { // sign the other block, too
			if com := n.w.committee(h.Epoch); c.Leader >= 0 && c.Leader < len(com.Operators) && operatorOf(com.Operators[c.Leader]) == n.id {
				c.Signature = f.sign(n, simplex.Vote{Kind: claim.KindNotarize, Epoch: h.Epoch, View: h.View, Block: c.Block.Hash(), Signer: c.Leader})
			}
		}
		return &c
	case *simplex.Fetch:
		c := *t
		for range 100 {
			c.Views = append(slices.Clone(c.Views), r.next())
			c.Blocks = append(slices.Clone(c.Blocks), common.Hash{byte(r.below(256))})
		}
		return &c
	case *simplex.Sync:
		return &simplex.Sync{Epoch: view(t.Epoch), Height: r.next() >> r.below(64)}
	case *simplex.Entries:
		return f.lie(n, t)
	}
	return msg
}

func mangleCertificate(r *rng, t *simplex.Certificate, view func(uint64) uint64) simplex.Message {
	c := *t
	c.Signers = slices.Clone(t.Signers)
	switch r.below(6) {
	case 0:
		c.Signers = quorum.NewBitmap(r.below(40))
	case 1:
		c.Signers.Set(r.below(8 * len(c.Signers)))
	case 2:
		c.View = view(c.View)
	case 3:
		c.Kind = claim.Kind(r.below(256))
	case 4:
		c.Epoch = view(c.Epoch)
	case 5:
		c.Block = common.Hash{byte(r.below(256))}
	}
	return &c
}

// relabel moves a vote or certificate of an earlier epoch to a later one, with the same signers.
func relabel(w *world, msg simplex.Message, epoch uint64) simplex.Message {
	switch t := msg.(type) {
	case *simplex.Vote:
		if t.Epoch < 1 || t.Epoch >= epoch || t.Signer < 0 || t.Signer >= w.s.Nodes {
			return msg
		}
		c := *t
		c.Epoch, c.Signer = epoch, w.committee(epoch).IndexOf(w.committee(t.Epoch).Operators[t.Signer])
		return &c
	case *simplex.Certificate:
		if t.Epoch < 1 || t.Epoch >= epoch {
			return msg
		}
		c := *t
		c.Epoch, c.Signers = epoch, quorum.NewBitmap(w.s.Nodes)
		for i, o := range w.committee(t.Epoch).Operators {
			if at := w.committee(epoch).IndexOf(o); at >= 0 && t.Signers.Has(i) {
				c.Signers.Set(at)
			}
		}
		return &c
	}
	return msg
}
