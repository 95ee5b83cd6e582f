package devnet

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
)

// A node without keys joins the ledger, follows it, and shows records with proofs; what would need an operator it refuses.
func TestObserver(t *testing.T) {
	n := shared(t)
	s, err := n.newScribe()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), ledgerWithin)
	defer cancel()
	if err := s.submit(ctx, n.Operators[0]); err != nil {
		t.Fatal(err)
	}
	cfg := n.config(&Operator{dir: t.TempDir()})
	cfg.Observer, cfg.Keys, cfg.Capture = true, node.KeysConfig{}, node.CaptureConfig{}
	cfg.P2P.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	nd, err := node.New(cfg, node.Deps{Version: "devnet", Logger: n.cfg.Logger})
	if err != nil {
		t.Fatal(err)
	}
	running, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- errors.Join(nd.Run(running), nd.Close()) }()
	defer func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	o := &Operator{Number: 100, Keys: n.Operators[0].Keys, url: nd.URL()}
	for range 2 { // what was final before it came, and what became final since
		for id := s.ids[len(s.ids)-1]; ; {
			ok, err := s.final(ctx, o, id)
			if err != nil {
				t.Fatal(err)
			}
			if ok {
				break
			}
			select {
			case <-ctx.Done():
				t.Fatalf("record %s does not become final at the observer", id)
			case <-time.After(ledgerPoll):
			}
		}
		if err := s.submit(ctx, n.Operators[1]); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.hand(ctx, o.Client(), n.user, "a record"); !errors.Is(err, api.ErrUnavailable) {
		t.Errorf("a record at an observer: %v", err)
	}
	if _, err := o.Client().Submit(ctx, api.Submission{}); !errors.Is(err, api.ErrUnavailable) {
		t.Errorf("a request at an observer: %v", err)
	}
}
