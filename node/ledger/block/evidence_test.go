package block

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

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
	at := func(height uint64) (*Content, *quorum.Set, error) { return blocks[height-1], w.set, nil }
	found := e
	if e, err = Complete(testNetwork, e, 2, at); err != nil {
		t.Fatal(err)
	}
	if again, err := Complete(testNetwork, e, 2, at); err != nil || string(again.Encode()) != string(e.Encode()) {
		t.Errorf("complete evidence changes: %v", err)
	}
	if _, err := Complete(testNetwork, found, 1, at); !errors.Is(err, ErrEvidence) {
		t.Errorf("without the second block: %v", err)
	}
	if _, err := Complete(testNetwork, found, 2, func(uint64) (*Content, *quorum.Set, error) { return nil, nil, errFork }); !errors.Is(err, errFork) {
		t.Errorf("without blocks: %v", err)
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
