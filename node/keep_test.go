package node

import (
	"context"
	"crypto/rand"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/relay/outboxtest"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
)

// reopening opens the same directory anew on each call, as a restarted node does.
func reopening(t *testing.T) func(*testing.T) *store.Store {
	dir := filepath.Join(t.TempDir(), "store")
	var db *store.Store
	shut := func() {
		if db == nil {
			return
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(shut)
	return func(t *testing.T) *store.Store {
		t.Helper()
		shut()
		var err error
		if db, err = store.Open(store.Config{Dir: dir}); err != nil {
			t.Fatal(err)
		}
		return db
	}
}

func TestOutbox(t *testing.T) {
	open := reopening(t)
	outboxtest.Run(t, func(t *testing.T) relay.Outbox { return outbox{open(t)} })
}

func TestCursors(t *testing.T) {
	open := reopening(t)
	c := cursors{open(t)}
	if v, err := c.Load(t.Context(), "a"); v != nil || err != nil {
		t.Fatalf("an unknown cursor: %q, %v", v, err)
	}
	for _, v := range []string{"1", "2"} {
		if err := c.Save(t.Context(), "a", []byte(v)); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Save(t.Context(), "ab", []byte("another")); err != nil {
		t.Fatal(err)
	}
	c = cursors{open(t)}
	for key, want := range map[string]string{"a": "2", "ab": "another"} {
		if v, err := c.Load(t.Context(), key); string(v) != want || err != nil {
			t.Errorf("%s: %q, %v, want %q", key, v, err, want)
		}
	}
}

// What is held against an operator is told once per kind and request, however often it is seen.
func TestEvents(t *testing.T) {
	n := newTestNode(t, nil)
	if got := n.Events(); got == nil || len(got) != 0 {
		t.Fatalf("a new node tells %v", got)
	}
	e := api.Event{Time: time.Unix(clock, 0).UTC(), Kind: eventDissent, Operator: common.Address{1}, Request: common.Hash{2}, Detail: "first"}
	if !n.record(t.Context(), e) {
		t.Fatal("the first is not new")
	}
	again := e
	again.Detail = "second"
	if n.record(t.Context(), again) {
		t.Error("the same was recorded twice")
	}
	other := e
	other.Kind = eventEquivocation
	if !n.record(t.Context(), other) {
		t.Error("another kind was not recorded")
	}
	got := n.Events()
	if len(got) != 2 || got[0].Detail != "first" || got[0].Operator != e.Operator || got[1].Kind != eventEquivocation {
		t.Errorf("told %+v", got)
	}
}

// A node that cannot open says why, and leaves nothing open: the same directory can be used at once.
func TestNewRefuses(t *testing.T) {
	cfg, err := LoadConfig(configFile(t, fullYAML))
	if err != nil {
		t.Fatal(err)
	}
	cfg.Network = common.Hash{}
	if _, err := New(cfg, Deps{}); !errors.Is(err, ErrConfig) {
		t.Errorf("without a network: %v", err)
	}
	cfg.Network = common.Hash{1}
	cfg.API.Listen = "127.0.0.1:no-port"
	for range 2 {
		_, err := New(cfg, Deps{Keys: testKeys(t)})
		if err == nil || !strings.Contains(err.Error(), "api.listen") {
			t.Fatalf("got %v, want an error about api.listen", err)
		}
	}
}

func testKeys(t *testing.T) Keys {
	t.Helper()
	identity, _, err := libp2p.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return Keys{BLS: bls.GenerateKey(), EVM: newKey(2), P2P: identity}
}

// A restarted node may have executed a task before it has read the operator set: the task waits for the set, it is not dropped.
func TestAttestWaitsForTheSet(t *testing.T) {
	n := newTestNode(t, nil)
	n.home = newHome(nil, ethrpc.Final, HomeConfig{}, n.db)
	n.stages.Attest = n.attest
	n.stages.Execute = func(_ context.Context, t task.Task) (execute.Result, error) {
		return execute.Result{Body: claim.Inference{RequestID: t.ID}}, nil
	}
	s := submission(t, nil)
	checked, err := n.check(s, task.FromAPI)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.accept(t.Context(), checked); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time it is executed already
		if err := n.step(t.Context(), checked.ID); !errors.Is(err, errNoSet) {
			t.Fatalf("got %v, want %v", err, errNoSet)
		}
	}
	if r, err := n.book.Get(checked.ID); err != nil || r.Phase != task.PhaseExecuted {
		t.Errorf("the task is %+v, %v", r, err)
	}
}
