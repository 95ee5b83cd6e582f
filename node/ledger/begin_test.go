package ledger

import (
	"bytes"
	"errors"
	"testing"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

// The first incarnation of a newcomer is kept for its epoch, whatever comes after it; what it did not sign, and who is not of the epoch, is refused.
func TestBeginningsAreKept(t *testing.T) {
	net := newTestNet(t, 2, fast)
	for _, n := range net.nodes {
		n.open()
	}
	a, b := net.nodes[0], net.nodes[1]
	said := func(n *testNode, epoch uint64, incarnation byte) beginning {
		own := bytes.Repeat([]byte{incarnation}, incarnationSize)
		sig, err := n.host.Sign(beginningDigest(testNetwork, epoch, own))
		if err != nil {
			t.Fatal(err)
		}
		return append(own, sig...)
	}
	first := said(b, 1, 1)
	for i, s := range []beginning{first, first, said(b, 1, 2), first} {
		if kept, err := a.links.witness(t.Context(), b.host.ID(), 1, s); err != nil || !bytes.Equal(kept, first) {
			t.Errorf("the %d. time %x is kept, %v", i, kept, err)
		}
	}
	stranger := net.observer(t)
	stranger.open()
	for name, c := range map[string]struct {
		from  *testNode
		epoch uint64
		said  beginning
		want  p2p.Code
	}{
		"a stranger":             {stranger, 1, said(stranger, 1, 1), p2p.CodeDenied},
		"an epoch without a set": {b, 9, said(b, 9, 1), p2p.CodeDenied},
		"another's signature":    {b, 1, said(a, 1, 1), p2p.CodeInvalid},
		"another epoch's":        {b, 1, said(b, 2, 1), p2p.CodeInvalid},
		"no signature":           {b, 1, first[:incarnationSize], p2p.CodeInvalid},
		"nothing":                {b, 1, nil, p2p.CodeInvalid},
		"too much":               {b, 1, make([]byte, 4096), p2p.CodeInvalid},
	} {
		var refusal *p2p.RemoteError
		if kept, err := a.links.witness(t.Context(), c.from.host.ID(), c.epoch, c.said); !errors.As(err, &refusal) || refusal.Code != c.want {
			t.Errorf("%s: %x is kept, %v", name, kept, err)
		}
	}
	a.links.sets = func(uint64) *quorum.Set { return net.set }
	if _, err := a.links.witness(t.Context(), b.host.ID(), 1+keepWitness, said(b, 1+keepWitness, 1)); err != nil {
		t.Fatal(err)
	}
	err := a.db.View(func(r store.Reader) error {
		_, err := r.Get(witnessKey(1, b.host.ID()))
		return err
	})
	if !errors.Is(err, store.ErrNotFound) {
		t.Errorf("what is long over is still kept: %v", err)
	}
}

// An operator that comes new to an epoch with the ledger at hand says so before it votes, and then votes without a pause.
func TestObserversBecomeOperators(t *testing.T) {
	net := newTestNet(t, 4, fast)
	net.startAll()
	var newcomers []*testNode
	for range 4 {
		n := net.newcomer(t)
		n.start()
		newcomers = append(newcomers, n)
	}
	net.nodes[0].submit(0)
	for _, n := range net.nodes {
		n.await(1)
	}
	h := net.rollTo(t, append([]*testNode{net.nodes[3]}, newcomers...)...)
	if err := net.nodes[3].ledger.AddHandover(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	for _, n := range newcomers {
		n.awaitEpoch(2)
	}
	newcomers[0].submit(1)
	for _, n := range newcomers {
		n.await(2)
		if !n.ledger.mayVote(2) {
			t.Errorf("node %d votes without having said so", n.index)
		}
	}
	net.agreed(t)
}
