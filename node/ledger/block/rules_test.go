package block

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

const anyPredicate = "https://lineal.network/attestation/dataset/v1"

// picky refuses records that say so.
type picky struct{}

func (picky) Check(_ state.Reader, envelope []byte) error {
	var e envelope0
	if json.Unmarshal(envelope, &e) == nil && e.Refuse {
		return errors.New("the module does not want it")
	}
	return nil
}

type envelope0 struct{ Refuse bool }

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
			sig, _ := crypto.Sign(ConsentDigest(testNetwork, OperatorID(blsKey(0).PublicKey())).Bytes(), account1(1))
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

// equivocation proves that an operator finalized two blocks of a view.
func equivocation(op int, change ...func(*leaf.Evidence)) *Item {
	k := blsKey(op)
	var s [2]leaf.Statement
	for i := range s {
		c := claim.Claim{Network: testNetwork, Epoch: 1, Kind: claim.KindCheckpoint, Slot: claim.Nullify{Epoch: 1, View: 9}.Slot(), BodyHash: common.Hash{byte(i + 1)}}
		s[i] = leaf.Statement{Slot: c.Slot, BodyHash: c.BodyHash, Epoch: c.Epoch, Kind: c.Kind, Signature: k.Sign(c.Digest()).Bytes()}
	}
	e := leaf.Evidence{Key: k.PublicKey().Bytes(), A: s[0], B: s[1]}
	for _, fn := range change {
		fn(&e)
	}
	return &Item{Evidence: &e}
}

// announcedEquivocation proves that operator 0 announced one body for a slot and signed another directly.
func announcedEquivocation(w *world, change ...func(*leaf.Evidence)) *Item {
	item := w.announced(0, answers(1, 3)...)
	a := item.Announced
	id := OperatorID(blsKey(0).PublicKey())
	statements, err := a.Statements(testNetwork, id)
	if err != nil {
		w.t.Fatal(err)
	}
	tree := trees.Announcement(statements)
	x := leaf.Statement{Slot: statements[1].Slot, BodyHash: statements[1].BodyHash, Epoch: 1, Kind: claim.KindAnnouncement, Signature: a.Signature[:],
		Announced: &leaf.Announced{Announcement: leaf.Announcement{Operator: a.Operator, Number: a.Number, Root: tree.Root(), Count: 3}, Index: 1}}
	for _, h := range tree.Proof(1) {
		x.Announced.Proof = append(x.Announced.Proof, h)
	}
	other := answer(2, withOutput(common.Hash{8})).Body
	y := leaf.Statement{Slot: other.Slot(), BodyHash: other.Hash(), Epoch: 1, Kind: claim.KindInference,
		Signature: blsKey(0).Sign(claim.New(testNetwork, 1, other).Digest()).Bytes()}
	e := leaf.Evidence{Key: blsKey(0).PublicKey().Bytes()}
	for _, fn := range change {
		e.A = x
		fn(&e)
		x = e.A
	}
	e.A, e.B = ordered(x, y)
	return &Item{Evidence: &e}
}

// TestEvidenceIsTaken: votes, and an announced body against a directly signed one (rule 4).
func TestEvidenceIsTaken(t *testing.T) {
	w := newWorld(t, 4)
	res := w.add(equivocation(0), announcedEquivocation(w), equivocation(1))
	if len(res.Leaves) != 3 {
		t.Fatalf("%d leaves, want 3", len(res.Leaves))
	}
	for _, b := range res.Leaves {
		if l, err := leaf.Decode(b); err != nil || l.Kind() != leaf.KindEvidence {
			t.Errorf("leaf %v, %v", l, err)
		}
	}
}

// TestConflictIsFound: an operator that announces two bodies for a slot leaves evidence, its first counts, and its later announcements too
// (rule 4).
func TestConflictIsFound(t *testing.T) {
	w := newWorld(t, 4)
	good, bad := answer(1), answer(1, withOutput(common.Hash{0xbb}))
	w.add(w.announced(0, bad), w.announced(1, good))
	res := w.add(w.announced(0, good), w.announced(2, good))
	if len(res.Leaves) != 1 {
		t.Fatalf("%d leaves, want the evidence only", len(res.Leaves))
	}
	l, err := leaf.Decode(res.Leaves[0])
	if err != nil {
		t.Fatal(err)
	}
	e, ok := l.(leaf.Evidence)
	if k, err := bls.ParsePublicKey(e.Key); !ok || err != nil || !k.Equal(blsKey(0).PublicKey()) || e.A.Slot != good.Body.Slot() ||
		e.A.Since+e.B.Since != 3 || e.A.BodyHash.Cmp(e.B.BodyHash) >= 0 {
		t.Errorf("evidence %+v, %v", e, err)
	}
	if res := w.add(w.announced(0, good, answer(2))); len(res.Leaves) != 0 {
		t.Error("one conflict is told twice")
	}
	if got := receipts(t, w.add(w.announced(3, good, answer(2)), w.announced(1, answer(2)))); len(got) != 2 {
		t.Errorf("%d receipts, want both: without the liar's vote for the first, with it for the second", len(got))
	}
	one, two := answer(3, withBins(leaf.Bin{Series: 1})), answer(3, withBins(leaf.Bin{Series: 2}))
	w.add(w.announced(0, one))
	if res := w.add(w.announced(0, two)); len(res.Leaves) != 1 {
		t.Error("two observations of one answer are no evidence")
	}
	w.add(w.announced(1, answer(4)))
	if res := w.add(w.announced(1, answer(4), answer(5)), w.announced(1, answer(4, withBins(leaf.Bin{})))); len(res.Leaves) != 0 {
		t.Error("saying the same again, or more, is evidence")
	}
}

// TestLateAnnouncements: who announces after the receipt brings no second one, and conflicts are still found.
func TestLateAnnouncements(t *testing.T) {
	w := newWorld(t, 4)
	a := answer(1)
	w.add(w.announced(0, a), w.announced(1, a), w.announced(2, a))
	if res := w.add(w.announced(3, a)); len(res.Leaves) != 0 {
		t.Error("a second receipt")
	}
	if res := w.add(w.announced(3, answer(1, withOutput(common.Hash{1})))); len(res.Leaves) != 1 {
		t.Error("a conflict after the receipt is not found")
	}
}

// TestOperatorsTakeTurns: an operator that pours announcements into the mempools does not keep others out of blocks, and numbers come in order.
func TestOperatorsTakeTurns(t *testing.T) {
	w := newWorld(t, 4)
	var flood []*Item
	for n := range 5 {
		flood = append([]*Item{w.announced(0, answers(10_000*(n+1), MaxAnnounced)...)}, flood...)
	}
	a := answer(1)
	items := append(flood, w.announced(1, a), w.announced(2, a), w.announced(3, a))
	w.pool.items, w.pool.skipped = items, map[*Item]error{}
	header, _, ok := w.app.Build(w.header, w.draft(), false)
	if !ok {
		t.Fatal("no block")
	}
	if got := receipts(t, w.finalize(header)); len(got) != 1 {
		t.Errorf("%d receipts beside the flood", len(got))
	}
	for n, i := range flood {
		if err := w.pool.skipped[i]; (err == nil) != (n > 1) { // numbers 0 to 2; the pool has the highest first
			t.Errorf("announcement %d of the flood: %v", i.Announced.Number, err)
		}
	}
	if left := w.pool.skipped[flood[1]]; !errors.Is(left, ErrRoom) {
		t.Errorf("the one too many: %v", left)
	}
}

// TestLargestAnnouncement: whatever an announcement says within its bounds, it fits an item, a block, and a durable write.
func TestLargestAnnouncement(t *testing.T) {
	w := newWorld(t, 4)
	var bins []leaf.Bin
	for i := range leaf.MaxBins {
		bins = append(bins, leaf.Bin{Series: uint16(60_000 + i), Bin: 1<<32 - 1})
	}
	var list []*Answer
	for n := range MaxAnnounced {
		list = append(list, answer(n, withBins(bins...), func(a *Answer) {
			a.Request.Requester, a.Request.Model = common.Address{byte(n), byte(n >> 8)}, common.Hash{byte(n), byte(n >> 8), 1}
			a.Request.OperatorFee = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
			a.Request.RelayFee = a.Request.OperatorFee
			a.Body.TraceRoot = common.Hash{1}
			for c := range claim.MaxDestinations {
				a.Request.Destinations = append(a.Request.Destinations, claim.Destination{ChainID: 1<<63 + uint64(c), Receiver: common.Address{1}, CallbackGas: 1<<32 - 1})
			}
		}))
	}
	for op := range 3 {
		item := w.announced(op, list...)
		if n := item.Size(); n > MaxItem {
			t.Fatalf("an item of %d bytes", n)
		}
		if _, err := DecodeItem(item.Encode()); err != nil {
			t.Fatal(err)
		}
		w.add(item)
	}
	size := 0
	for _, l := range w.last.Leaves {
		size += len(l)
	}
	for _, c := range w.last.Diff {
		size += len(c.Key) + len(c.Value)
	}
	if len(w.last.Receipts) != MaxAnnounced || size > 2<<20 {
		t.Errorf("%d receipts, leaves and changes of %d bytes", len(w.last.Receipts), size)
	}
	// a second batch of such receipts does not fit beside the first
	w = newWorld(t, 4)
	more := answers(5000, MaxAnnounced, withBins(bins...))
	for _, a := range slices.Concat(list, more) { // as if two operators had announced them
		d := derive(a)
		w.state[string(key('W', d.key[:]))] = (&tally{height: 1, variants: []variant{{d.bodyHash, d.obsHash, []byte{3}}}}).encode()
	}
	first, second := w.announced(2, list...), w.announced(3, more...)
	w.pool.items, w.pool.skipped = []*Item{first, second}, map[*Item]error{}
	if _, _, ok := w.app.Build(w.header, w.draft(), true); !ok || !errors.Is(w.pool.skipped[second], ErrRoom) || w.pool.skipped[first] != nil {
		t.Errorf("two batches of large receipts: %v, %v", w.pool.skipped[first], w.pool.skipped[second])
	}
	if err := w.judge(w.forged(first, second)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a block with two batches of large receipts: %v", err)
	}
}

// TestForksAreForgotten: what does not descend from the last final block is neither kept nor built on.
func TestForksAreForgotten(t *testing.T) {
	w := newWorld(t, 4)
	header, _ := w.build(w.announced(0, answer(1)))
	other, data := w.build(w.announced(1, answer(1)))
	child := w.draft()
	child.Parent, child.Height = other.Hash(), 2
	w.pool.items = nil
	above, content, ok := w.app.Build(other, child, true)
	if !ok || w.app.Result(above.Hash()) == nil {
		t.Fatal("no block on a block that is not final")
	}
	w.finalize(header)
	for _, h := range []common.Hash{other.Hash(), above.Hash()} {
		if w.app.Result(h) != nil {
			t.Error("a dead block is kept")
		}
	}
	if err := w.app.Validate(other, above, content); !errors.Is(err, errFork) {
		t.Errorf("a block on a dead one: %v", err)
	}
	other.Parent = header.Hash()
	if err := w.app.Validate(header, other, data); !errors.Is(err, ErrStateHash) {
		t.Errorf("a block moved to another parent: %v", err)
	}
	if _, _, ok := w.app.Build(other, child, true); ok {
		t.Error("a block is built on a dead one")
	}
}

// TestOldAnswersCostNothing: announcing what has its receipt already, or long ago, does not grow the state.
func TestOldAnswersCostNothing(t *testing.T) {
	w := newWorld(t, 4)
	list := answers(1, 20)
	var items []*Item
	for _, a := range list {
		items = append(items, w.certified(a, 0, 1, 2))
	}
	w.add(items...)
	before := len(w.state)
	w.add(w.announced(0, list...))
	if grown := len(w.state) - before; grown != 0 {
		t.Errorf("the state has %d entries more", grown)
	}
}

// TestDirectAnswers: certified answers become receipts; a receipt by certificate is not delivered, and announcements add none (rule 25).
func TestDirectAnswers(t *testing.T) {
	w := newWorld(t, 4)
	a, b := answer(1, withChains(7)), answer(2, withBins(leaf.Bin{Series: 1, Bin: 2}))
	w.add(w.announced(0, b), w.announced(1, b))
	res := w.add(w.certified(a, 0, 1, 2), w.certified(b, 0, 2, 3), w.announced(2, a), w.announced(3, a))
	got := receipts(t, res)
	if len(got) != 2 || got[0].Body != a.Body || got[0].Agreed != 3 || len(res.Deliveries) != 0 || !res.Receipts[0].Direct {
		t.Fatalf("receipts %+v, deliveries %+v", got, res.Deliveries)
	}
	if got[1].Bins != nil {
		t.Error("bins without a quorum")
	}
	if w.header.DeliveryRoot != (common.Hash{}) {
		t.Error("a delivery root without deliveries")
	}
	if res := w.add(w.announced(0, a), w.announced(1, a), w.announced(2, b)); len(res.Leaves) != 0 {
		t.Error("a second receipt")
	}
}

// TestOpenSlotsAreBounded: a slot counts on who opened it until its receipt or its end.
func TestOpenSlotsAreBounded(t *testing.T) {
	w := newWorld(t, 4)
	id := OperatorID(blsKey(0).PublicKey())
	open := func() uint32 { a, _, _ := accountOf(w.state, id); return a.open }
	list := answers(0, 5)
	w.add(w.announced(0, list...))
	if open() != 5 {
		t.Fatalf("%d open slots, want 5", open())
	}
	w.add(w.announced(1, list[:3]...), w.announced(2, list[:2]...), w.certified(list[4], 0, 1, 2))
	if open() != 2 {
		t.Fatalf("%d open slots after receipts, want 2", open())
	}
	w.add(w.announced(0, list[4]))
	if open() != 2 {
		t.Error("an answered slot is open")
	}
	w.skip(TallyBlocks - w.header.Height)
	w.add()
	w.add()
	if open() != 0 {
		t.Errorf("%d open slots after their time, want 0", open())
	}
	for k := range w.state {
		if k[1] == 'W' && k[0] == state.PrefixBlock {
			tl, _ := decodeTally(w.state[k])
			if tl.height == 1 {
				t.Error("a tally is left after its time")
			}
		}
	}
}

// TestQuotas: submitters, all free ones together, and operators' payers draw on token buckets by block time (rule 25).
func TestQuotas(t *testing.T) {
	submitter, free, revocations := quotaSubmitter, quotaFree, quotaRevocations
	defer func() { quotaSubmitter, quotaFree, quotaRevocations = submitter, free, revocations }()
	quotaSubmitter, quotaFree, quotaRevocations = quota{4, 1}, quota{6, 1}, quota{4, 1}
	w := newWorld(t, 4)
	n := 0
	next := func(who int, predicate string) *Item { n++; return record(who, envelopeOf(predicate, n, 0)) } // 2 units each
	w.add(next(1, anyPredicate), next(1, anyPredicate))
	if err := w.refused(next(1, anyPredicate)); !errors.Is(err, ErrQuota) {
		t.Errorf("beyond an account's quota: %v", err)
	}
	if left, err := QuotaLeft(w.state, addressOf(1), w.now+3); left != 3 || err != nil {
		t.Errorf("%d units left after 3 s, %v", left, err)
	}
	w.add(next(2, anyPredicate))
	if err := w.refused(next(2, anyPredicate)); !errors.Is(err, ErrShared) {
		t.Errorf("beyond all accounts' quota: %v", err)
	}
	w.add(next(3, PredicateRevocation), next(4, PredicateRevocation)) // which do not share it
	if err := w.refused(next(5, PredicateRevocation)); !errors.Is(err, ErrShared) {
		t.Errorf("beyond all revocations' quota: %v", err)
	}
	id := OperatorID(blsKey(0).PublicKey())
	consent, err := crypto.Sign(ConsentDigest(testNetwork, id).Bytes(), account1(1))
	if err != nil {
		t.Fatal(err)
	}
	consent[64] += 27 // as wallets write it
	w.add(w.sign(0, &Announced{Epoch: 1, Operator: staking(0), Consent: consent, Number: w.number[0]}))
	var many []*Item
	for range 20 {
		many = append(many, next(1, anyPredicate))
	}
	w.add(many...)
	if who, ok, err := PayerOf(w.state, addressOf(1)); who != id || !ok || err != nil {
		t.Errorf("payer of %s, %v, %v", who, ok, err)
	}
	w.now += 2
	w.add(next(2, anyPredicate)) // the bucket refills
	w.add(w.handover(setOf(2, 1, 2, 3, 4), 0, 1, 2))
	w.now += 100
	w.add(next(1, anyPredicate), next(1, anyPredicate))
	if err := w.refused(next(1, anyPredicate)); !errors.Is(err, ErrQuota) {
		t.Errorf("the payer of an operator that left: %v", err)
	}
}

// TestReservedSpace: whatever waits, revocations and handovers have room (rule 25).
func TestReservedSpace(t *testing.T) {
	operator := quotaSubmitter
	defer func() { quotaSubmitter = operator }()
	quotaSubmitter = quota{1 << 20, 1}
	w := newWorld(t, 4)
	var items []*Item
	for n := range 20 {
		items = append(items, record(1, envelopeOf(anyPredicate, n, 40<<10)))
	}
	revocation := record(2, envelopeOf(PredicateRevocation, 1, 1000))
	hand := w.handover(setOf(2, 0, 1, 2, 3), 0, 1, 2)
	items = append(items, revocation, hand)
	w.pool.items, w.pool.skipped = items, map[*Item]error{}
	header, data, ok := w.app.Build(w.header, w.draft(), true)
	if !ok {
		t.Fatal("no block")
	}
	for _, i := range []*Item{revocation, hand} {
		if err := w.pool.skipped[i]; err != nil {
			t.Errorf("%s is left out of a full block: %v", i.Kind(), err)
		}
	}
	var many []*Item // as many records as a block may have, and leaves that fill it
	for n := range MaxRecords {
		many = append(many, record(3, envelopeOf(anyPredicate, n, 10)))
	}
	w.pool.items, w.pool.skipped = append(many, revocation), map[*Item]error{}
	if _, _, ok := w.app.Build(w.header, w.draft(), true); !ok || w.pool.skipped[revocation] != nil || len(w.pool.skipped) != 1 {
		t.Errorf("a revocation behind %d records: %v", MaxRecords, w.pool.skipped[revocation])
	}
	w.pool.items, w.pool.skipped = items, map[*Item]error{}
	header, data, _ = w.app.Build(w.header, w.draft(), true)
	if n := len(w.pool.skipped); n == 0 || !errors.Is(w.pool.skipped[items[19]], ErrRoom) {
		t.Errorf("%d records left out, the last because: %v", n, w.pool.skipped[items[19]])
	}
	if err := w.judge(header, data); err != nil {
		t.Errorf("the block: %v", err)
	}
	fits := 20 - len(w.pool.skipped)
	if err := w.judge(w.forged(items[:fits+1]...)); errors.Is(err, ErrTooLarge) == false {
		t.Errorf("a block of %d large records: %v", fits+1, err)
	}
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
		"delivery root":     {func(h *claim.Checkpoint, _ *[]byte) { h.DeliveryRoot = common.Hash{} }, ErrDelivery},
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

// fakePolicies says what it is told.
type fakePolicies struct {
	root    common.Hash
	changes []StatusChange
}

func (p *fakePolicies) Root(state.Reader) (common.Hash, error)       { return p.root, nil }
func (p *fakePolicies) Changes(state.Reader) ([]StatusChange, error) { return p.changes, nil }
func (p *fakePolicies) Rounds(state.Reader) (out []FeedRound, err error) {
	for i, c := range p.changes {
		out = append(out, FeedRound{claim.Feed{Round: uint64(i), Answer: big.NewInt(-5)}, c.Chains})
	}
	return out, nil
}

// counter is a module that counts leaves, and a policy engine whose root is that count.
type counter struct{}

func (counter) Check(state.Reader, []byte) error { return nil }
func (counter) Apply(tx *state.Tx, _ Info, leaves []leaf.Leaf) error {
	n, _, err := indexAt(tx, []byte("pn"))
	if err != nil {
		return err
	}
	return tx.Set([]byte("pn"), num(n+uint64(len(leaves))))
}
func (counter) Root(r state.Reader) (common.Hash, error) {
	n, _, err := indexAt(r, []byte("pn"))
	return common.BytesToHash(num(n)), err
}
func (counter) Changes(state.Reader) ([]StatusChange, error) { return nil, nil }

// TestPolicyRootIsOneBehind: a header has the policy root after its parent (rule 23).
func TestPolicyRootIsOneBehind(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) { c.Policies, c.Modules = counter{}, []Module{counter{}} })
	for n, want := range []uint64{0, 1, 3, 3} {
		var items []*Item
		for i := range n {
			items = append(items, record(1, envelopeOf(anyPredicate, 10*n+i, 0)))
		}
		if n == 0 {
			items = []*Item{record(1, envelopeOf(anyPredicate, 1000, 0))}
		}
		if n == 2 {
			items = nil
		}
		if n == 1 {
			items = append(items, record(1, envelopeOf(anyPredicate, 2000, 0)))
		}
		w.add(items...)
		if got := w.header.PolicyRoot; got != common.BytesToHash(num(want)) {
			t.Errorf("block %d has policy root %s, want %d", n+1, got, want)
		}
	}
}

// TestDeliveryChunks: at most 256 items and 12 M gas a chunk, with callbacks and settlement (rule 19).
func TestDeliveryChunks(t *testing.T) {
	gas := func(g uint32) func(*Answer) {
		return func(a *Answer) { a.Request.Destinations[0].CallbackGas = g }
	}
	w := newWorld(t, 4, func(c *Config) {
		p := &fakePolicies{}
		for i := range 300 {
			p.changes = append(p.changes, StatusChange{claim.Status{LedgerSize: uint64(i)}, []uint64{9, 7, 9}})
		}
		c.Policies, c.Feeds = p, p
	})
	list := answers(0, 200, withChains(7, 3))
	list = append(list, answer(1000, withChains(3), gas(40_000_000)), answer(1001, withChains(3), gas(8_000_000)), answer(1002, withChains(3), gas(8_000_000)))
	list = append(list, answers(2000, 10)...)                                                                        // nowhere
	list = append(list, answers(3000, 10, func(a *Answer) { a.Request.Nonce -= claim.SignedNonce })...)              // asked on their origin
	list = append(list, answers(4000, 10, func(a *Answer) { a.Request.RelayFee = big.NewInt(1) }, withChains(3))...) // paid on their origin
	res := w.add(w.announced(0, list...), w.announced(1, list...), w.announced(2, list...))
	if len(res.Receipts) != len(list) {
		t.Fatalf("%d receipts, want %d", len(res.Receipts), len(list))
	}
	count := map[string]int{}
	last := ""
	for _, d := range res.Deliveries {
		kind := fmt.Sprintf("answers %d", d.ChainID)
		switch {
		case d.Statuses != nil:
			kind = fmt.Sprintf("statuses %d", d.ChainID)
		case d.Feeds != nil:
			kind = fmt.Sprintf("xfeeds %d", d.ChainID)
		}
		if n := len(d.Hashes()); n == 0 || n > MaxChunkItems {
			t.Errorf("a chunk of %d %s", n, kind)
		}
		if g := deliverGas(d.Answers, d.ChainID); g > MaxChunkGas {
			t.Errorf("a chunk of %d gas", g)
		}
		if kind[:1] < last {
			t.Errorf("%s come too late", kind)
		}
		last = kind[:1]
		count[kind] += len(d.Hashes())
	}
	want := map[string]int{"answers 3": 212, "answers 7": 200, "answers 10": 20, "statuses 7": 300, "statuses 9": 300, "xfeeds 7": 300, "xfeeds 9": 300}
	if fmt.Sprint(count) != fmt.Sprint(want) {
		t.Errorf("delivered %v, want %v", count, want)
	}
	if n := len(res.Deliveries[0].Answers); n != 43 { // (12 M - 600 k) / (60 k + 1,024 · 60 + 40 k + 100 k · 64/63)
		t.Errorf("%d answers with callbacks of 100 k gas in the first chunk, want 43", n)
	}
	if len(res.Undelivered) != 1 || res.Undelivered[0] != (Undelivered{list[200].Body.RequestID, 3}) {
		t.Errorf("undelivered: %v", res.Undelivered)
	}
	if root := DeliveryTree(res.Deliveries).Root(); root == (common.Hash{}) || root != w.header.DeliveryRoot {
		t.Errorf("delivery root %s, the header has %s", root, w.header.DeliveryRoot)
	}
}

// TestHandoverEndsEpoch: the block with the handover is the last of its epoch; what was announced counts on, by the new weights (rule 15).
func TestHandoverEndsEpoch(t *testing.T) {
	w := newWorld(t, 4)
	a, b, c := answer(1), answer(2), answer(3)
	direct, later := w.certified(b, 0, 1, 2), w.certified(c, 0, 1, 2)
	old := w.announcedAs(0, 1, answer(4))
	next := setOf(2, 3, 4, 5, 6)
	hand := w.handover(next, 0, 1, 3)
	header, data := w.build(w.announcedAs(0, 0, a), w.announced(3, a), hand)
	for name, app := range map[string]*Application{"who executed it": w.app, "who did not": w.node()} {
		got, want := app.Successor(header, data), Committee(next)
		if got == nil || got.Epoch != 2 || got.SetHash != next.Hash() || fmt.Sprint(got.Operators, got.Weights) != fmt.Sprint(want.Operators, want.Weights) {
			t.Fatalf("%s finds the committee %+v, want %+v", name, got, want)
		}
	}
	if w.header.Height != 0 || w.app.Successor(w.header, nil) != nil {
		t.Error("a block without a handover has a successor")
	}
	res := w.finalize(header)
	if res.Next == nil || res.Next.Hash() != next.Hash() {
		t.Fatal("the result does not name the next set")
	}
	w.set = next
	if err := w.refused(old); !errors.Is(err, ErrOtherEpoch) {
		t.Errorf("an announcement of the epoch before: %v", err)
	}
	// operator 3 announced in the first epoch and is in the second; operator 0 is not
	if got := receipts(t, w.add(w.announced(4, a), direct)); len(got) != 1 || got[0].Body != b.Body || got[0].Epoch != 2 {
		t.Fatalf("receipts %+v, want the certified one", got)
	}
	if got := receipts(t, w.add(w.announced(5, a))); len(got) != 1 || got[0].Body != a.Body || got[0].Agreed != 3 {
		t.Fatalf("receipts %+v, want one of operators 3, 4 and 5", got)
	}
	if err := w.refused(w.handover(setOf(2, 0, 1, 2, 3), 3, 4, 5)); !errors.Is(err, ErrHandover) {
		t.Errorf("a handover to the present epoch: %v", err)
	}
	w.add(w.handover(setOf(3, 3, 4, 5, 6), 3, 4, 5))
	w.set = setOf(3, 3, 4, 5, 6)
	if err := w.refused(later); !errors.Is(err, ErrCertificate) {
		t.Errorf("a certificate of two epochs before: %v", err)
	}
	w.add(equivocation(0)) // of an operator that left
}

// TestFoundEvidenceIsCompleted: what the ledger found can be proved to anyone from the blocks that it names.
func TestFoundEvidenceIsCompleted(t *testing.T) {
	w := newWorld(t, 4)
	w.add(w.announced(0, answers(1, 3, withBins(leaf.Bin{Series: 1}))...))
	blocks := []*Content{w.last.Content}
	w.add(w.announced(0, answer(7), answer(2, withOutput(common.Hash{1}))))
	blocks = append(blocks, w.last.Content)
	l, err := leaf.Decode(w.last.Leaves[0])
	if err != nil {
		t.Fatal(err)
	}
	e := l.(leaf.Evidence)
	key := blsKey(0).PublicKey()
	for _, s := range []*leaf.Statement{&e.A, &e.B} {
		found := false
		for height := s.Since; height <= 2 && !found; height++ {
			full, ok, err := blocks[height-1].Find(testNetwork, w.set, key, s.Slot, s.BodyHash)
			if err != nil {
				t.Fatal(err)
			}
			if found = ok; ok {
				*s = full
			}
		}
		if !found {
			t.Fatalf("not found: %+v", s)
		}
	}
	other := newWorld(t, 4) // one that does not know yet
	if res := other.add(&Item{Evidence: &e}); len(res.Leaves) != 1 {
		t.Error("the completed evidence is no leaf")
	}
	if _, ok, err := blocks[0].Find(testNetwork, w.set, blsKey(1).PublicKey(), e.A.Slot, e.A.BodyHash); ok || err != nil {
		t.Errorf("found of another operator: %v", err)
	}
	if err := w.refused(&Item{Evidence: &e}); !errors.Is(err, ErrDuplicate) {
		t.Errorf("evidence that the ledger found itself: %v", err)
	}
}

// failing reads nothing.
type failing struct{ state.Reader }

func (failing) Get([]byte) ([]byte, bool, error) { return nil, false, errors.New("disk on fire") }

// hasty is a module that forgets why it could not read.
type hasty struct{ counter }

func (hasty) Check(r state.Reader, _ []byte) error {
	if _, _, err := r.Get([]byte("lx")); err != nil {
		return errors.New("unknown subject")
	}
	return nil
}

// partly fails on one key.
type partly struct{ state.Reader }

func (p partly) Get(k []byte) ([]byte, bool, error) {
	if string(k) == "lx" {
		return failing{}.Get(k)
	}
	return p.Reader.Get(k)
}

// TestUnreadableStateIsNoVerdict: a state that cannot be read says nothing about a block, whatever a module makes of it.
func TestUnreadableStateIsNoVerdict(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) { c.Modules = []Module{hasty{}} })
	item := record(1, envelopeOf(anyPredicate, 1, 1))
	header, data := w.build(item)
	for _, r := range []state.Reader{failing{w.state}, partly{w.state}} {
		if _, err := newExecutor(Config{Network: testNetwork, Modules: []Module{hasty{}}}).Execute(r, header, data); err == nil || IsReason(err) {
			t.Errorf("a state that cannot be read: %v", err)
		}
	}
	if err := w.app.Admit(partly{w.state}, item, w.now); err == nil || IsReason(err) {
		t.Errorf("admission: %v", err)
	}
	var told error
	node := New(Config{Network: testNetwork, State: broken{}, Tip: w.header.Hash(), Mempool: w.pool, Failed: func(err error) { told = err }})
	if node.Validate(w.header, header, data) == nil || told == nil {
		t.Error("a state that cannot be read goes untold")
	}
	w.pool.items = []*Item{item}
	told = nil
	if _, _, ok := node.Build(w.header, w.draft(), true); ok || told == nil {
		t.Error("a block is built on a state that cannot be read")
	}
}

// broken has no state.
type broken struct{}

func (broken) View(fn func(state.Reader) error) error { return fn(failing{}) }

// TestIdle: without anything to say a block is made only when it must be (rule 26).
func TestIdle(t *testing.T) {
	w := newWorld(t, 4)
	if _, _, ok := w.app.Build(w.header, w.draft(), false); ok {
		t.Error("a block of nothing")
	}
	w.pool.items = []*Item{w.announcedAs(0, 5, answer(1))}
	if _, _, ok := w.app.Build(w.header, w.draft(), false); ok {
		t.Error("a block of what cannot go in yet")
	}
	header, data, ok := w.app.Build(w.header, w.draft(), true)
	if !ok || w.judge(header, data) != nil || header.LedgerSize != 0 {
		t.Error("no empty block when there must be one")
	}
}

// TestEnginesActivateAtHeights: answers of an engine version are taken between its heights (rule 11).
func TestEnginesActivateAtHeights(t *testing.T) {
	w := newWorld(t, 4, func(c *Config) {
		c.Engines = []Engine{{ID: common.Hash{4}, From: 2, To: 3}, {ID: common.Hash{5}, From: 1, To: 1}}
	})
	item := w.announced(0, answer(1))
	if err := w.refused(item); !errors.Is(err, ErrEngineLater) || !errors.Is(err, ErrNotNow) {
		t.Errorf("before its height: %v", err)
	}
	w.add()
	if err := w.app.Admit(w.state, item, w.now); err != nil {
		t.Errorf("admission at its height: %v", err)
	}
	w.add(item)
	w.add(w.announced(1, answer(1)))
	late := w.announced(2, answer(1))
	if err := w.refused(late); !errors.Is(err, ErrEngine) || !errors.Is(err, ErrNever) {
		t.Errorf("after its height: %v", err)
	}
	unknown := answer(2, func(a *Answer) { a.Request.EngineID = common.Hash{6} })
	if err := w.app.Admit(w.state, w.announcedAs(2, 0, unknown), w.now); !errors.Is(err, ErrEngine) {
		t.Errorf("an unknown engine: %v", err)
	}
}
