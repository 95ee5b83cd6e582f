package ledger

import (
	"testing"
	"time"
)

func TestNodesOrder(t *testing.T) {
	net := newTestNet(t, 4, Timing{Idle: 300 * time.Millisecond})
	net.startAll()
	for i := range 20 {
		net.submit(payload(i))
	}
	for _, n := range net.nodes {
		n.await(20)
	}
	for h := uint64(1); h <= net.nodes[0].ledger.Head().Header.Height; h++ {
		var first *Block
		for _, n := range net.nodes {
			b, err := n.ledger.BlockAt(h)
			if err != nil {
				continue // not there yet
			}
			if first == nil {
				first = b
			} else if b.Hash() != first.Hash() {
				t.Fatalf("two blocks of height %d", h)
			}
		}
	}
}
