package block

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

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
	consent, err := crypto.Sign(ConsentDigest(testNetwork, id).Bytes(), wallet(1))
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
	if _, _, ok := w.app.Build(w.header, w.draft(), true); !ok {
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
	header, data, _ := w.app.Build(w.header, w.draft(), true)
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
