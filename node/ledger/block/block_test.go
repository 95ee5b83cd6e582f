package block

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// receipts decodes a result's receipts.
func receipts(t testing.TB, res *Result) (out []leaf.Receipt) {
	t.Helper()
	for _, b := range res.Leaves {
		l, err := leaf.Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		if r, ok := l.(leaf.Receipt); ok {
			out = append(out, r)
		}
	}
	return out
}

// TestReceiptByQuorum: a receipt comes with announcements of more than two thirds of the weight, not before, and once for ever (rule 18).
func TestReceiptByQuorum(t *testing.T) {
	w := newWorld(t, 4)
	list := answers(0, 3, withBins(leaf.Bin{Series: 1, Bin: 7}))
	if res := w.add(w.announced(0, list...), w.announced(1, list[2], list[0], list[1])); len(res.Leaves) != 0 {
		t.Fatalf("%d leaves with half of the weight", len(res.Leaves))
	}
	res := w.add(w.announced(2, list[0], list[1]))
	got := receipts(t, res)
	if len(got) != 2 || len(res.Leaves) != 2 {
		t.Fatalf("%d receipts, want 2", len(got))
	}
	for i, r := range got {
		want := leaf.Receipt{Body: list[i].Body, OriginChainID: 10, Requester: common.Address{2}, PolicyID: common.Hash{5}, Epoch: 1, Time: w.now,
			Agreed: 3, Voted: 3, Bins: []leaf.Bin{{Series: 1, Bin: 7}}}
		if string(r.Encode()) != string(want.Encode()) {
			t.Errorf("receipt %d is %+v, want %+v", i, r, want)
		}
		at, ok, err := ReceiptOf(w.state, list[i].Body.RequestID, claim.ModeFull, 0)
		if err != nil || !ok || at.Leaf != uint64(i) || at.BodyHash != list[i].Body.Hash() {
			t.Errorf("the receipt of request %d is at %+v, %v, %v", i, at, ok, err)
		}
	}
	res = w.add(w.announced(3, list...), w.announced(2, list[2]))
	if got := receipts(t, res); len(got) != 1 || got[0].Body != list[2].Body {
		t.Fatalf("the last operators bring %d receipts, want only the third request's", len(got))
	}
	if w.header.LedgerSize != 3 {
		t.Errorf("ledger size %d, want 3", w.header.LedgerSize)
	}
}

// TestReceiptNeedsOneBody: weight behind different answers does not add up.
func TestReceiptNeedsOneBody(t *testing.T) {
	w := newWorld(t, 4)
	good, bad := answer(1), answer(1, withOutput(common.Hash{0xbb}))
	if res := w.add(w.announced(0, good), w.announced(1, good), w.announced(2, bad)); len(res.Leaves) != 0 {
		t.Fatal("a receipt without a quorum for one body")
	}
	res := w.add(w.announced(3, good))
	got := receipts(t, res)
	if len(got) != 1 || got[0].Body != good.Body || got[0].Agreed != 3 || got[0].Voted != 4 {
		t.Fatalf("receipts: %+v", got)
	}
}

// TestObservationNeedsQuorum: bins reach the receipt only if more than two thirds of the weight announced the same ones (rule 27).
func TestObservationNeedsQuorum(t *testing.T) {
	w := newWorld(t, 4)
	one, two := answer(1, withBins(leaf.Bin{Series: 1, Bin: 1})), answer(1, withBins(leaf.Bin{Series: 1, Bin: 2}))
	res := w.add(w.announced(0, one), w.announced(1, one), w.announced(2, two))
	if got := receipts(t, res); len(got) != 1 || got[0].Bins != nil {
		t.Fatalf("receipts: %+v", got)
	}
}

// TestAnnouncementNumbers: numbers are strictly next.
func TestAnnouncementNumbers(t *testing.T) {
	w := newWorld(t, 4)
	w.add(w.announced(0, answer(1)))
	if err := w.refused(w.announcedAs(0, 0, answer(2))); !errors.Is(err, ErrNumber) || !errors.Is(err, ErrNever) {
		t.Errorf("a used number: %v", err)
	}
	ahead := w.announcedAs(0, 2, answer(3))
	if err := w.refused(ahead); !errors.Is(err, ErrGap) || !errors.Is(err, ErrNotNow) {
		t.Errorf("a number ahead: %v", err)
	}
	if err := w.app.Admit(w.state, ahead, w.now); err != nil {
		t.Errorf("admission of an announcement that is ahead: %v", err)
	}
	w.add(w.announcedAs(0, 1, answer(2)), ahead)
	if n, err := NextNumber(w.state, OperatorID(blsKey(0).PublicKey())); n != 3 || err != nil {
		t.Errorf("next number %d, %v", n, err)
	}
}
