package p2p

import (
	"errors"
	"fmt"
	"testing"
)

func isClosed(err error) bool { return errors.Is(err, ErrClosed) }

func TestOneBootstrapPeerIsEnough(t *testing.T) {
	hosts := startNetwork(t, 4)
	waitMesh(t, hosts)
	waitFor(t, "everyone to know everyone's address", func() bool { // identification comes a moment after the connection
		for _, h := range hosts {
			for _, m := range h.Members() {
				if len(m.Addrs) == 0 {
					return false
				}
			}
		}
		return true
	})
}

func TestFramesReachEveryMember(t *testing.T) {
	hosts := startNetwork(t, 4)
	boxes := make([]*inbox, len(hosts))
	for i, h := range hosts {
		boxes[i] = &inbox{}
		if err := h.HandleFrames(testProto, 1000, boxes[i].frames); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	const frames = 100
	for i, h := range hosts {
		for k := range frames {
			n, err := h.Broadcast(testProto, fmt.Appendf(nil, "%d/%d", i, k))
			if err != nil || n != 3 {
				t.Fatalf("broadcast: %d queued, %v", n, err)
			}
		}
	}
	for i := range hosts {
		waitFor(t, "all frames", func() bool { return len(boxes[i].list()) == 3*frames })
	}
}
