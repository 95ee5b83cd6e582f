package ledger

import (
	"bytes"
	"errors"
	"testing"

	"github.com/lineal-network/lineal/consensus/simplex"
)

// A node outside the set joins, follows what becomes final, serves it, and is none whose submissions would get anywhere; over restarts, too.
func TestObserversFollow(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	for i := range 3 {
		net.submit(i)
	}
	net.nodes[0].await(3)
	o := net.observer(t)
	o.start()
	for i := range 2 {
		net.submit(3 + i)
		o.await(uint64(4 + i))
	}
	o.stop()
	for i := range 5 {
		net.submit(5 + i)
	}
	net.nodes[0].await(10)
	o.start()
	o.await(10)
	height := o.ledger.Head().Header.Height
	theirs, err := net.nodes[1].ledger.Wait(t.Context(), height)
	if err != nil {
		t.Fatal(err)
	}
	if theirs.Hash() != o.ledger.Head().Hash() || !bytes.Equal(theirs.Data, o.ledger.Head().Data) {
		t.Errorf("the observer has another block %d", height)
	}
	if _, _, _, err := o.ledger.Certificate(height); err != nil {
		t.Errorf("it cannot show that block %d is final: %v", height, err)
	}
	if err := o.joiner().Backfill(t.Context()); err != nil {
		t.Error(err)
	}
	if leaf, err := o.log.Leaf(9); err != nil || len(leaf) == 0 {
		t.Errorf("leaf 9: %v", err)
	}
	e := envelope(99)
	if _, err := o.ledger.SubmitRecord(t.Context(), e, authorize(t, e)); !errors.Is(err, ErrObserver) {
		t.Errorf("a record was taken that reaches no block: %v", err)
	}
}

// What an observer is told moves it only as far as a quorum's certificates say: it ends with the blocks that all others have.
func TestObserversBelieveCertificates(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	forgeries := []func(e *simplex.Entries){
		func(e *simplex.Entries) {
			h := e.Items[0].Block.Header
			h.LedgerSize++
			e.Items[0].Block = simplex.NewBlock(h, e.Items[0].Block.Data)
		},
		func(e *simplex.Entries) { e.Items[0].Block = simplex.NewBlock(e.Items[0].Block.Header, []byte("data")) },
		func(e *simplex.Entries) { e.Items[len(e.Items)-1].Proof = nil },
		func(e *simplex.Entries) {
			last := &e.Items[len(e.Items)-1]
			c := *last.Proof.Certificate
			c.Signature = net.nodes[0].key.Sign(last.Block.Hash()).Bytes()
			last.Proof = &simplex.Proof{Certificate: &c}
		},
	}
	o := net.observer(t)
	o.joins = false
	told := make(chan int, len(forgeries))
	next := 0
	o.forge = func(e *simplex.Entries) {
		if next < len(forgeries) {
			forgeries[next](e)
			told <- next
			next++
		}
	}
	net.submit(1)
	net.nodes[0].await(1)
	o.start()
	for range forgeries {
		<-told
	}
	o.await(1)
	for height := o.ledger.Head().Header.Height; height > 0; height-- {
		own, err := o.ledger.BlockAt(height)
		if err != nil {
			t.Fatal(err)
		}
		theirs, err := net.nodes[0].ledger.Wait(t.Context(), height)
		if err != nil || theirs.Hash() != own.Hash() {
			t.Errorf("block %d is another, %v", height, err)
		}
	}
}
