package block

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

const anyPredicate = "https://lineal.network/attestation/dataset/v1"

// picky refuses records that say so.
type picky struct{}

func (picky) Check(_ state.Reader, envelope []byte) error {
	var e wish
	if json.Unmarshal(envelope, &e) == nil && e.Refuse {
		return errors.New("the module does not want it")
	}
	return nil
}

type wish struct{ Refuse bool }

func (picky) Apply(*state.Tx, Info, []leaf.Leaf) error { return nil }

// TestItemsRefused has a case for each reason to refuse an item; each is told by building and found by judging.
func TestItemsRefused(t *testing.T) {
	change := func(i *Item, fn func(*Announced)) *Item {
		a := *i.Announced
		fn(&a)
		return &Item{Announced: &a}
	}
	cert := func(i *Item, fn func(*Certified)) *Item {
		c := *i.Certified
		fn(&c)
		return &Item{Certified: &c}
	}
	hand := func(i *Item, fn func(*Handover)) *Item {
		h := *i.Handover
		fn(&h)
		return &Item{Handover: &h}
	}
	dest := func(a *Answer) {
		a.Request.Destinations = []claim.Destination{{ChainID: 1}, {ChainID: 1}}
	}
	cases := map[string]struct {
		item func(w *world) *Item
		want error
	}{
		"signer outside the set": {func(w *world) *Item { return change(w.announced(0, answer(1)), func(a *Announced) { a.Signer = 4 }) }, ErrSigner},
		"another's signature":    {func(w *world) *Item { return change(w.announced(0, answer(1)), func(a *Announced) { a.Signer = 1 }) }, ErrSignature},
		"another account":        {func(w *world) *Item { return change(w.announced(0, answer(1)), func(a *Announced) { a.Operator[0]++ }) }, ErrSignature},
		"another answer": {func(w *world) *Item {
			return change(w.announced(0, answer(1)), func(a *Announced) { a.Answers = answers(2, 1) })
		}, ErrSignature},
		"another order": {func(w *world) *Item {
			return change(w.announced(0, answers(1, 2)...), func(a *Announced) { a.Answers = []*Answer{a.Answers[1], a.Answers[0]} })
		}, ErrSignature},
		"no point": {func(w *world) *Item {
			return change(w.announced(0, answer(1)), func(a *Announced) { a.Signature = Signature{} })
		}, ErrSignature},
		"two answers a slot": {func(w *world) *Item { return w.announced(0, answer(1), answer(1, withOutput(common.Hash{1}))) }, ErrSlotTwice},
		"one answer twice":   {func(w *world) *Item { return w.announced(0, answer(1), answer(1)) }, ErrSlotTwice},
		"nothing announced":  {func(w *world) *Item { return w.announced(0) }, ErrAnswer},
		"too many answers":   {func(w *world) *Item { return w.announced(0, answers(0, MaxAnnounced+1)...) }, ErrAnswer},
		"unknown outcome":    {func(w *world) *Item { return w.announced(0, answer(1, func(a *Answer) { a.Body.Outcome = 3 })) }, ErrAnswer},
		"answer with a reason": {func(w *world) *Item {
			return w.announced(0, answer(1, func(a *Answer) { a.Body.Reason = claim.ReasonFailed }))
		}, ErrAnswer},
		"assurance not offered": {func(w *world) *Item {
			return w.announced(0, answer(1, func(a *Answer) { a.Request.MinAssurance.Mode = claim.ModeSampled }))
		}, ErrAnswer},
		"chain named twice": {func(w *world) *Item { return w.announced(0, answer(1, dest)) }, ErrAnswer},
		"bins out of order": {func(w *world) *Item {
			return w.announced(0, answer(1, withBins(leaf.Bin{Series: 2}, leaf.Bin{Series: 1})))
		}, ErrAnswer},
		"consent not its own": {func(w *world) *Item {
			return change(w.announced(0, answer(1)), func(a *Announced) { a.Consent = make([]byte, accountSize) })
		}, ErrConsent},
		"consent not signed": {func(w *world) *Item {
			sig, _ := crypto.Sign(ConsentDigest(testNetwork, OperatorID(blsKey(0).PublicKey())).Bytes(), wallet(1))
			return change(w.announced(0, answer(1)), func(a *Announced) { a.Consent = sig })
		}, ErrSignature},
		"too many open slots": {func(w *world) *Item {
			tx := state.NewTx(w.state)
			id := OperatorID(blsKey(0).PublicKey())
			a, _, _ := accountOf(tx, id)
			a.open = MaxOpen
			_ = a.put(tx, id)
			w.state.Apply(tx.Diff())
			return w.announced(0, answer(1))
		}, ErrOpen},

		"certificate without quorum":     {func(w *world) *Item { return w.certified(answer(1), 0, 1) }, ErrCertificate},
		"certificate of another epoch":   {func(w *world) *Item { return cert(w.certified(answer(1), 0, 1, 2), func(c *Certified) { c.Epoch = 2 }) }, ErrCertificate},
		"certificate before the network": {func(w *world) *Item { return cert(w.certified(answer(1), 0, 1, 2), func(c *Certified) { c.Epoch = 0 }) }, ErrCertificate},
		"certificate for another": {func(w *world) *Item {
			return cert(w.certified(answer(1), 0, 1, 2), func(c *Certified) { c.Answer = answer(2) })
		}, ErrCertificate},
		"certificate by others": {func(w *world) *Item {
			return cert(w.certified(answer(1), 0, 1, 2), func(c *Certified) { c.Signers = []byte{0b1110} })
		}, ErrCertificate},
		"certificate too wide": {func(w *world) *Item {
			return cert(w.certified(answer(1), 0, 1, 2), func(c *Certified) { c.Signers = []byte{0b10111} })
		}, ErrCertificate},
		"certified answer has a receipt": {func(w *world) *Item { w.add(w.certified(answer(1), 0, 1, 2)); return w.certified(answer(1), 1, 2, 3) }, ErrDuplicate},

		"record twice": {func(w *world) *Item {
			w.add(record(1, envelopeOf(anyPredicate, 1, 0)))
			return record(2, envelopeOf(anyPredicate, 1, 0))
		}, ErrDuplicate},
		"record without signature": {func(*world) *Item {
			return &Item{Record: &Record{Envelope: envelopeOf(anyPredicate, 1, 0), Signature: make([]byte, 65)}}
		}, ErrSignature},
		"record is no JSON":   {func(*world) *Item { return record(1, []byte("hello")) }, ErrEnvelope},
		"record without type": {func(*world) *Item { return record(1, []byte(`{"payload":"e30=","signatures":[{"sig":"AA=="}]}`)) }, ErrEnvelope},
		"record unsigned":     {func(*world) *Item { return record(1, []byte(`{"payloadType":"x","payload":"e30=","signatures":[]}`)) }, ErrEnvelope},
		"record signed with nothing": {func(*world) *Item {
			return record(1, []byte(`{"payloadType":"x","payload":"e30=","signatures":[{"sig":""}]}`))
		}, ErrEnvelope},
		"record with no base64": {func(*world) *Item {
			return record(1, []byte(`{"payloadType":"x","payload":"?","signatures":[{"sig":"AA=="}]}`))
		}, ErrEnvelope},
		"record that a module refuses": {func(*world) *Item {
			return record(1, []byte(`{"refuse":true,"payloadType":"x","payload":"e30=","signatures":[{"sig":"AA=="}]}`))
		}, ErrRecord},

		"data of this block":      {func(w *world) *Item { return &Item{Data: dataLeaf(1, w.header.Height+1)} }, ErrData},
		"data of too much":        {func(w *world) *Item { w.skip(1 << 20); return &Item{Data: dataLeaf(1, MaxDataRange+1)} }, ErrData},
		"data that is known":      {func(w *world) *Item { w.add(); w.add(&Item{Data: dataLeaf(1, 1)}); return &Item{Data: dataLeaf(1, 1)} }, ErrDuplicate},
		"evidence of one body":    {func(w *world) *Item { return equivocation(0, func(e *leaf.Evidence) { e.B = e.A }) }, ErrEvidence},
		"evidence of no operator": {func(w *world) *Item { return equivocation(77) }, ErrEvidence},
		"evidence out of order":   {func(w *world) *Item { return equivocation(0, func(e *leaf.Evidence) { e.A, e.B = e.B, e.A }) }, ErrEvidence},
		"evidence of two slots":   {func(w *world) *Item { return equivocation(0, func(e *leaf.Evidence) { e.B.Slot[0]++ }) }, ErrEvidence},
		"evidence badly signed":   {func(w *world) *Item { return equivocation(0, func(e *leaf.Evidence) { e.B.Epoch++ }) }, ErrEvidence},
		"evidence as if found": {func(w *world) *Item {
			return equivocation(0, func(e *leaf.Evidence) { e.B.Since, e.B.Signature = 1, nil })
		}, ErrEvidence},
		"evidence with both": {func(w *world) *Item { return equivocation(0, func(e *leaf.Evidence) { e.B.Since = 1 }) }, ErrEvidence},
		"evidence twice":     {func(w *world) *Item { w.add(equivocation(0)); return equivocation(0) }, ErrDuplicate},
		"evidence not in its announcement": {func(w *world) *Item {
			return announcedEquivocation(w, func(e *leaf.Evidence) { e.A.Announced.Index++ })
		}, ErrEvidence},
		"evidence beyond its announcement": {func(w *world) *Item {
			return announcedEquivocation(w, func(e *leaf.Evidence) { e.A.Announced.Index += 8 })
		}, ErrEvidence},

		"handover without quorum": {func(w *world) *Item { return w.handover(setOf(2, 0, 1, 2, 3), 0, 1) }, ErrCertificate},
		"handover of another set": {func(w *world) *Item {
			w.set = setOf(1, 0, 1, 2)
			return w.handover(setOf(2, 0, 1, 2, 3), 0, 1, 2)
		}, ErrHandover},
		"handover too far": {func(w *world) *Item { return w.handover(setOf(3, 0, 1, 2, 3), 0, 1, 2) }, ErrHandover},
		"handover to others": {func(w *world) *Item {
			return hand(w.handover(setOf(2, 0, 1, 2, 3), 0, 1, 2), func(h *Handover) { h.Members = Seats(setOf(2, 0, 1, 2, 4)) })
		}, ErrHandover},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 4, func(c *Config) { c.Modules = []Module{picky{}} })
			item := c.item(w)
			err := w.refused(item)
			if !errors.Is(err, c.want) {
				t.Fatalf("left out because: %v; want: %v", err, c.want)
			}
			if errors.Is(err, ErrNever) == errors.Is(err, ErrNotNow) {
				t.Errorf("%v is of both or no classes", err)
			}
			if !errors.Is(c.want, ErrOpen) {
				if err := w.app.Admit(w.state, item, w.now); !errors.Is(err, c.want) {
					t.Errorf("admission says: %v; want: %v", err, c.want)
				}
			}
		})
	}
}

func dataLeaf(from, to uint64) *leaf.Data {
	return &leaf.Data{ChainID: 1, TxHash: common.Hash{1}, From: from, To: to, ContentHash: common.Hash{2}, Blobs: []common.Hash{{3}}}
}

// TestBlocksRefused has a case for each reason to refuse a block whose items are good.
func TestBlocksRefused(t *testing.T) {
	policies := &fakePolicies{root: common.Hash{7}}
	w := newWorld(t, 4, func(c *Config) { c.Policies = policies })
	a := answer(1, withChains(7))
	items := []*Item{w.announced(0, a), w.announced(1, a), w.announced(2, a)}
	header, data := w.build(items...)
	judge := func(h claim.Checkpoint, data []byte) error {
		return w.node(func(c *Config) { c.Policies = policies }).Validate(w.header, h, data)
	}
	if err := judge(header, data); err != nil {
		t.Fatal(err)
	}
	rehash := func(h *claim.Checkpoint, d *[]byte) { h.DataHash = claim.Keccak256(*d) }
	for name, c := range map[string]struct {
		change func(h *claim.Checkpoint, d *[]byte)
		want   error
	}{
		"other data":        {func(_ *claim.Checkpoint, d *[]byte) { *d = append(*d, 0) }, ErrDataHash},
		"bytes after":       {func(h *claim.Checkpoint, d *[]byte) { *d = append(*d, 0); rehash(h, d) }, ErrMalformed},
		"cut off":           {func(h *claim.Checkpoint, d *[]byte) { *d = (*d)[:len(*d)-1]; rehash(h, d) }, ErrMalformed},
		"too large":         {func(h *claim.Checkpoint, d *[]byte) { *d = make([]byte, MaxBlock+1); rehash(h, d) }, ErrTooLarge},
		"another version":   {func(h *claim.Checkpoint, d *[]byte) { (*d)[0]++; rehash(h, d) }, ErrMalformed},
		"another state":     {func(h *claim.Checkpoint, d *[]byte) { (*d)[1]++; rehash(h, d) }, ErrStateHash},
		"ledger root":       {func(h *claim.Checkpoint, _ *[]byte) { h.LedgerRoot[0]++ }, ErrLedgerRoot},
		"ledger size":       {func(h *claim.Checkpoint, _ *[]byte) { h.LedgerSize++ }, ErrLedgerRoot},
		"delivery root":     {func(h *claim.Checkpoint, _ *[]byte) { h.DeliveryRoot[0]++ }, ErrDelivery},
		"policy root":       {func(h *claim.Checkpoint, _ *[]byte) { h.PolicyRoot[0]++ }, ErrPolicyRoot},
		"another epoch":     {func(h *claim.Checkpoint, _ *[]byte) { h.Epoch++ }, ErrEpoch},
		"another time":      {func(h *claim.Checkpoint, _ *[]byte) { h.Time++ }, ErrLedgerRoot}, // receipts carry it
		"an unknown parent": {func(h *claim.Checkpoint, _ *[]byte) { h.Parent[0]++ }, errFork},
	} {
		h, d := header, append([]byte(nil), data...)
		c.change(&h, &d)
		if err := judge(h, d); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// A certificate that the node has verified is not verified again; vouching for it says nothing of any other.
func TestVouchedCertificates(t *testing.T) {
	w := newWorld(t, 4)
	bad := func(n int, c *quorum.Certificate) *Item {
		item := w.certified(answer(n), 0, 1) // no quorum
		what := claim.New(testNetwork, w.set.Epoch(), item.Certified.Answer.Body)
		sig, err := bls.ParseSignature(item.Certified.Signature[:])
		if err != nil {
			t.Fatal(err)
		}
		*c = quorum.Certificate{Claim: what, SetHash: w.set.Hash(), Signers: item.Certified.Signers, Signature: sig}
		return item
	}
	var c, other quorum.Certificate
	item, another := bad(1, &c), bad(2, &other)
	foreign := c
	foreign.SetHash = common.Hash{1}
	w.app.Vouch(&foreign)
	if err := w.refused(item); !errors.Is(err, ErrCertificate) {
		t.Errorf("vouched for under another set: %v", err)
	}
	w.app.Vouch(&c)
	if err := w.refused(another); !errors.Is(err, ErrCertificate) {
		t.Errorf("another was vouched for: %v", err)
	}
	if err := w.refused(item); err != nil { // had it been verified, it would have been refused
		t.Errorf("it was vouched for: %v", err)
	}
}
