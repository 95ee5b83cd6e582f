package simplex

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
)

// one is a single machine that hears what a test says in the others' names.
type one struct {
	t    *testing.T
	keys []*bls.SecretKey
	c    *Committee
	m    *Machine
	self int
	now  int64
}

// genesis is the block that all of these tests start from.
var genesis = claim.Checkpoint{Time: 1000}

// newOne makes the machine of an operator that does not lead view 1.
func newOne(t *testing.T) *one {
	t.Helper()
	keys, _, c := operators(t, 1, 4)
	o := &one{t: t, keys: keys, c: c, self: (Leader(c, 1) + 1) % 4, now: 50_000}
	m, err := New(config(ledger{}, c.Operators[o.self]), Start{Committee: c, Tip: genesis}, o.now)
	if err != nil {
		t.Fatal(err)
	}
	m.Tick(o.now)
	o.m = m
	return o
}

func (o *one) sign(v Vote) Vote {
	v.Signature = o.keys[v.Signer].Sign(v.Claim(testNetwork).Digest()).Bytes()
	return v
}

// hear delivers a message and returns the votes that the machine wants signed, after checking that they are written first.
func (o *one) hear(from int, msg Message) (Effects, []Vote) {
	o.t.Helper()
	e := o.m.Receive(o.now, o.c.Operators[from], msg)
	for _, v := range e.Sign {
		written, block := false, v.Kind != claim.KindNotarize
		for _, w := range e.Writes {
			written = written || (w.Vote != nil && w.Vote.Kind == v.Kind && w.Vote.Block == v.Block)
			block = block || (w.Block != nil && w.Block.Hash() == v.Block)
		}
		if !written || !block {
			o.t.Errorf("%v of view %d is not durable (vote %t, block %t) before it is signed", v.Kind, v.View, written, block)
		}
	}
	return e, e.Sign
}

// proposal is the leader's for view 1, changed and then signed.
func (o *one) proposal(change func(*claim.Checkpoint, *[]byte)) *Proposal {
	data := []byte("data")
	h := claim.Checkpoint{Parent: genesis.Hash(), Epoch: 1, View: 1, Height: 1, Time: uint64(o.now)}
	h.DataHash = claim.Keccak256(data)
	if change != nil {
		change(&h, &data)
	}
	b := NewBlock(h, data)
	leader := Leader(o.c, 1)
	v := o.sign(Vote{Kind: claim.KindNotarize, Epoch: h.Epoch, View: h.View, Block: b.Hash(), Signer: leader})
	return &Proposal{Block: b, Leader: leader, Signature: v.Signature}
}

func TestProposals(t *testing.T) {
	const notarizes, nullifies, ignores = claim.KindNotarize, claim.KindNullify, claim.Kind(0)
	for name, c := range map[string]struct {
		change func(*claim.Checkpoint, *[]byte)
		twist  func(*Proposal)
		want   claim.Kind
	}{
		"good":                     {want: notarizes},
		"height":                   {change: func(h *claim.Checkpoint, _ *[]byte) { h.Height = 2 }, want: nullifies},
		"time of the parent":       {change: func(h *claim.Checkpoint, _ *[]byte) { h.Time = genesis.Time }, want: notarizes},
		"time before the parent's": {change: func(h *claim.Checkpoint, _ *[]byte) { h.Time = genesis.Time - 1 }, want: nullifies},
		"time just within reach":   {change: func(h *claim.Checkpoint, _ *[]byte) { h.Time += 2000 }, want: notarizes},
		"time out of reach":        {change: func(h *claim.Checkpoint, _ *[]byte) { h.Time += 2001 }, want: ignores},
		"time beyond any clock":    {change: func(h *claim.Checkpoint, _ *[]byte) { h.Time = ^uint64(0) }, want: ignores},
		"invalid data": {change: func(h *claim.Checkpoint, d *[]byte) {
			*d = []byte{0xff}
			h.DataHash = claim.Keccak256(*d)
		}, want: nullifies},
		"data that the header does not name": {change: func(_ *claim.Checkpoint, d *[]byte) { *d = []byte("other") }, want: ignores},
		"withheld data":                      {change: func(_ *claim.Checkpoint, d *[]byte) { *d = nil }, want: ignores},
		"unknown parent":                     {change: func(h *claim.Checkpoint, _ *[]byte) { h.Parent[0] ^= 1 }, want: ignores},
		"zero parent":                        {change: func(h *claim.Checkpoint, _ *[]byte) { h.Parent = common.Hash{} }, want: ignores},
		"itself as an epoch later":           {change: func(h *claim.Checkpoint, _ *[]byte) { h.Epoch = 2 }, want: ignores},
		"a later view":                       {change: func(h *claim.Checkpoint, _ *[]byte) { h.View = 2 }, want: ignores},
		"view 0":                             {change: func(h *claim.Checkpoint, _ *[]byte) { h.View = 0 }, want: ignores},
		"not the leader":                     {twist: func(p *Proposal) { p.Leader = (p.Leader + 2) % 4 }, want: ignores},
		"no such leader":                     {twist: func(p *Proposal) { p.Leader = -1 }, want: ignores},
		"no signature":                       {twist: func(p *Proposal) { p.Signature = nil }, want: ignores},
		"another's signature": {twist: func(p *Proposal) {
			p.Signature = append([]byte(nil), p.Signature...)
			p.Signature[50] ^= 1
		}, want: ignores},
		"no block": {twist: func(p *Proposal) { p.Block = nil }, want: ignores},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOne(t)
			p := o.proposal(c.change)
			if c.twist != nil {
				c.twist(p)
			}
			_, votes := o.hear(Leader(o.c, 1), p)
			got := ignores
			if len(votes) == 1 {
				got = votes[0].Kind
			} else if len(votes) > 1 {
				t.Errorf("%d votes", len(votes))
			}
			if got != c.want {
				t.Errorf("the vote is %v, want %v", got, c.want)
			}
		})
	}
}

func TestBlockAheadOfTheClockIsVotedForLater(t *testing.T) {
	o := newOne(t)
	_, votes := o.hear(Leader(o.c, 1), o.proposal(func(h *claim.Checkpoint, _ *[]byte) { h.Time += 2100 }))
	if len(votes) != 0 {
		t.Fatal("voted at once")
	}
	if at := o.m.Wake(); at != o.now+100 {
		t.Errorf("wakes after %d ms, want 100", at-o.now)
	}
	if e := o.m.Tick(o.now + 99); len(e.Sign) != 0 {
		t.Error("voted a millisecond early")
	}
	if e := o.m.Tick(o.now + 100); len(e.Sign) != 1 || e.Sign[0].Kind != claim.KindNotarize {
		t.Errorf("did not vote in time: %+v", e.Sign)
	}
}

func TestOneVoteInASlot(t *testing.T) {
	o := newOne(t)
	leader := Leader(o.c, 1)
	if _, votes := o.hear(leader, o.proposal(nil)); len(votes) != 1 {
		t.Fatal("did not vote")
	}
	e, votes := o.hear(leader, o.proposal(func(h *claim.Checkpoint, _ *[]byte) { h.LedgerSize = 9 }))
	if len(votes) != 0 {
		t.Error("voted for a second block of the view")
	}
	if len(e.Evidence) != 1 || e.Evidence[0].Operator != o.c.Operators[leader] {
		t.Fatalf("no evidence of the leader's equivocation: %+v", e.Evidence)
	}
	ev := e.Evidence[0]
	if !claim.Conflicts(ev.A.Claim(testNetwork), ev.B.Claim(testNetwork)) {
		t.Error("the evidence shows no conflict")
	}
	for _, v := range []Vote{ev.A, ev.B} {
		if !(BLS{}).Verify(o.c, v.Signer, v.Claim(testNetwork), v.Signature) {
			t.Error("a signature of the evidence does not verify")
		}
	}
	if e := o.m.Tick(o.now + 100_000); len(e.Sign) == 0 || e.Sign[0].Kind != claim.KindNullify {
		t.Error("the timer did not nullify")
	}
	if e := o.m.Tick(o.now + 200_000); len(e.Writes) != 0 {
		t.Errorf("it was recorded again: %+v", e.Writes)
	}
}

func TestBadSignaturesAreFoundAndDropped(t *testing.T) {
	o := newOne(t)
	var others []int
	for i := range 4 {
		if i != o.self {
			others = append(others, i)
		}
	}
	nullify := func(i int) Vote {
		return o.sign(Vote{Kind: claim.KindNullify, Epoch: 1, View: 1, Signer: i})
	}
	bad := nullify(others[0])
	bad.Signature = nullify(others[1]).Signature
	for _, v := range []Vote{bad, nullify(others[1]), nullify(others[2])} {
		o.hear(v.Signer, &v)
	}
	if _, view := o.m.View(); view != 1 {
		t.Fatalf("a bad signature helped to view %d", view)
	}
	relayed := bad
	o.hear(others[1], &relayed) // not from its signer: verified at once
	good := nullify(others[0])
	e, _ := o.hear(others[2], &good)
	if _, view := o.m.View(); view != 2 {
		t.Errorf("in view %d after three good votes", view)
	}
	for _, s := range e.Send {
		if c, ok := s.Message.(*Certificate); ok && c.Kind == claim.KindNullify {
			again, err := c.Quorum(testNetwork, o.c)
			if err != nil || again.Verify(o.c.Set) != nil {
				t.Errorf("the nullification does not hold: %v", err)
			}
			return
		}
	}
	t.Error("the nullification was not forwarded")
}

func TestCertificatesAreChecked(t *testing.T) {
	build := func(o *one) *Certificate {
		vote := Vote{Kind: claim.KindNullify, Epoch: 1, View: 5}
		what := vote.Claim(testNetwork)
		var sigs [][]byte
		for i := range 3 {
			sigs = append(sigs, o.keys[i].Sign(what.Digest()).Bytes())
		}
		sum, bad := BLS{}.Combine(o.c, what, []int{0, 1, 2}, sigs)
		if len(bad) > 0 {
			o.t.Fatal("good signatures are bad")
		}
		return &Certificate{claim.KindNullify, 1, 5, common.Hash{}, []byte{7}, sum}
	}
	for name, c := range map[string]struct {
		change func(*Certificate)
		view   uint64
	}{
		"good":              {func(*Certificate) {}, 6},
		"too few":           {func(c *Certificate) { c.Signers = []byte{3} }, 1},
		"others":            {func(c *Certificate) { c.Signers = []byte{14} }, 1},
		"one more":          {func(c *Certificate) { c.Signers = []byte{15} }, 1},
		"beyond the set":    {func(c *Certificate) { c.Signers = []byte{0x17} }, 1},
		"long bitmap":       {func(c *Certificate) { c.Signers = []byte{7, 0} }, 1},
		"no bitmap":         {func(c *Certificate) { c.Signers = nil }, 1},
		"another view":      {func(c *Certificate) { c.View = 6 }, 1},
		"another kind":      {func(c *Certificate) { c.Kind = claim.KindCheckpoint }, 1},
		"no kind":           {func(c *Certificate) { c.Kind = 0 }, 1},
		"a block":           {func(c *Certificate) { c.Block[0] = 1 }, 1},
		"another epoch":     {func(c *Certificate) { c.Epoch = 2 }, 1},
		"no signature":      {func(c *Certificate) { c.Signature = nil }, 1},
		"changed signature": {func(c *Certificate) { c.Signature[3] ^= 1 }, 1},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOne(t)
			cert := build(o)
			c.change(cert)
			o.hear(0, cert)
			if _, view := o.m.View(); view != c.view {
				t.Errorf("in view %d, want %d", view, c.view)
			}
		})
	}
}

// certify is what three operators sign.
func (o *one) certify(kind claim.Kind, view uint64, block common.Hash) *Certificate {
	what := claimOf(testNetwork, kind, 1, view, block)
	var sigs [][]byte
	for i := range 3 {
		sigs = append(sigs, o.keys[i].Sign(what.Digest()).Bytes())
	}
	sum, _ := BLS{}.Combine(o.c, what, []int{0, 1, 2}, sigs)
	return &Certificate{kind, 1, view, block, []byte{7}, sum}
}

// What operators sign of a final block for contracts, under a view in which nobody proposes, makes no block final.
func TestLateCertificatesAreNoVotes(t *testing.T) {
	for _, late := range []bool{false, true} {
		o := newOne(t)
		final := o.proposal(nil).Block
		if late {
			final = NewBlock(final.Header.Late(), final.Data)
		}
		c := o.certify(claim.KindCheckpoint, final.Header.View, final.Hash())
		e, _ := o.hear(0, &Entries{Epoch: 1, Items: []Entry{{Block: final, Proof: &Proof{Certificate: c}}}})
		_, view := o.m.View()
		if got := len(e.Deliver) == 1; got == late || (view > 1) == late {
			t.Errorf("late %t: delivered %t, in view %d", late, got, view)
		}
		if _, err := c.Quorum(testNetwork, o.c); (err != nil) != late {
			t.Errorf("late %t: as a vote's certificate: %v", late, err)
		}
	}
}

// A proposal that skips a view needs the view's nullification, and a parent that is notarized.
func TestSkippedViewsNeedNullifications(t *testing.T) {
	o := newOne(t)
	certify := o.certify
	first := o.proposal(nil)
	o.hear(first.Leader, first)
	o.hear(0, certify(claim.KindNotarize, 1, first.Block.Hash()))
	if _, view := o.m.View(); view != 2 {
		t.Fatalf("in view %d", view)
	}
	if Leader(o.c, 2) == o.self {
		t.Fatal("the test's committee makes this node lead view 2")
	}
	// View 2's leader builds on the first parent, as if view 1 had been skipped.
	second := o.proposal(func(h *claim.Checkpoint, _ *[]byte) { h.View = 2 })
	second.Leader = Leader(o.c, 2)
	second.Signature = o.sign(Vote{Kind: claim.KindNotarize, Epoch: 1, View: 2, Block: second.Block.Hash(), Signer: second.Leader}).Signature
	if _, votes := o.hear(second.Leader, second); len(votes) != 0 {
		t.Fatalf("voted %v although view 1 is not nullified", votes[0].Kind)
	}
	if _, votes := o.hear(0, certify(claim.KindNullify, 1, common.Hash{})); len(votes) != 1 || votes[0].Block != second.Block.Hash() {
		t.Errorf("did not vote with the nullification: %+v", votes)
	}
}
