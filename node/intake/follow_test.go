package intake

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/task"
)

func TestRequestsArriveInOrder(t *testing.T) {
	w, b := newWorld(t), newInbox()
	w.request(1) // before the intake starts
	w.intake(b, settings{ws: w.WS(0)})
	b.expect(t, 1)
	w.request(2)
	b.expect(t, 2)
	w.emit(request(t, w.hub, 3, func(e *bindings.InferenceHubRequested) { e.RequestId = common.Hash{1} })) // no request
	w.request(4)
	got := b.expect(t, 4)[0]
	if head := w.Head(); got.Block.Hash != head.Hash() || got.Block.Number != head.Number.Uint64() {
		t.Errorf("the task names block %+v, the request is in %d %s", got.Block, head.Number, head.Hash())
	}
}

func TestResumesAfterRestart(t *testing.T) {
	w, b, cursors := newWorld(t), newInbox(), &memory{}
	stop := w.intake(b, settings{cursors: cursors})
	w.request(1)
	w.request(2)
	b.expect(t, 1, 2)
	w.request(3) // certainly after the cursor of 2 was written, once it has arrived
	b.expect(t, 3)
	stop()
	w.request(4)
	w.request(5)
	b2 := newInbox()
	w.intake(b2, settings{cursors: cursors})
	first := <-b2.tasks
	if first.Request.Nonce == 3 { // killed between hand-over and cursor: allowed once
		first = <-b2.tasks
	}
	if first.Request.Nonce != 4 {
		t.Fatalf("request %d came after the restart, want 4", first.Request.Nonce)
	}
	b2.expect(t, 5)
}

// While the cursor cannot be written requests may come again, but none is lost and none overtakes.
func TestCursorCannotBeWritten(t *testing.T) {
	w, b, cursors := newWorld(t), newInbox(), &memory{}
	stop := w.intake(b, settings{cursors: cursors})
	w.request(1)
	b.expect(t, 1)
	cursors.fail(true)
	w.request(2)
	for {
		got := <-b.tasks
		if got.Request.Nonce == 2 {
			break
		}
	}
	stop()
	cursors.fail(false)
	w.request(3)
	b2, seen := newInbox(), map[uint64]bool{}
	w.intake(b2, settings{cursors: cursors})
	for !seen[3] {
		select {
		case got := <-b2.tasks:
			if got.Request.Nonce == 3 && !seen[2] {
				t.Fatal("request 3 came before 2, whose cursor had not been written")
			}
			seen[got.Request.Nonce] = true
		case <-time.After(within):
			t.Fatal("request 3 did not come")
		}
	}
}

func TestSinkErrorsHoldBackTheRest(t *testing.T) {
	w, b := newWorld(t), newInbox()
	b.refuse = 3
	w.request(1)
	w.request(2)
	w.intake(b, settings{})
	got := b.expect(t, 1, 2)
	for _, id := range b.refused {
		if id != got[0].ID {
			t.Errorf("%s was offered while %s was refused", id, got[0].ID)
		}
	}
}

// A request that a reorganization removes before it is settled is never handed over; one that it moves comes once.
func TestReorgBeforeFinality(t *testing.T) {
	for _, fate := range []chain.Fate{chain.Drop, chain.Keep} {
		w, b := newWorld(t), newInbox()
		w.intake(b, settings{finality: ethrpc.Confirmations(3)})
		w.request(1)
		if err := w.Mine(t.Context(), 3); err != nil {
			t.Fatal(err)
		}
		b.expect(t, 1)
		w.request(2)
		lost := w.Head().Hash()
		if err := w.Mine(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		if err := w.Reorg(t.Context(), 2, fate); err != nil {
			t.Fatal(err)
		}
		if fate == chain.Drop {
			w.nonce-- // the transaction is gone for good
		}
		w.request(3)
		if err := w.Mine(t.Context(), 3); err != nil {
			t.Fatal(err)
		}
		if fate == chain.Drop {
			b.expect(t, 3)
			continue
		}
		if got := b.expect(t, 2, 3); got[0].Block.Hash == lost {
			t.Error("the request names the block that vanished")
		}
	}
}

// With a finality setting that is too weak, blocks that were read vanish. Reading resumes on the new branch without a gap.
func TestReorgAfterAcceptance(t *testing.T) {
	w, b := newWorld(t), newInbox()
	w.intake(b, settings{})
	for nonce := range uint64(4) { // one by one, so that each block is a point of the trail
		w.request(nonce)
		b.expect(t, nonce)
	}
	if err := w.Reorg(t.Context(), 2, chain.Drop); err != nil { // removes 2 and 3
		t.Fatal(err)
	}
	w.nonce -= 2
	w.request(5)
	b.expect(t, 5)
	if err := w.Reorg(t.Context(), 1, chain.Keep); err != nil { // moves 5
		t.Fatal(err)
	}
	moved := b.expect(t, 5)[0]
	if moved.Block.Number != w.Head().Number.Uint64()-1 {
		t.Errorf("request 5 came from block %d", moved.Block.Number)
	}
	w.request(6)
	b.expect(t, 6)
	b.quiet(t)
}

// Providers refuse wide ranges. Catching up narrows them until they are answered, and widens them again.
func TestCatchUpNarrowsRanges(t *testing.T) {
	w, b := newWorld(t), newInbox()
	var want []uint64
	for nonce := range uint64(12) {
		w.request(nonce)
		if err := w.Mine(t.Context(), 4); err != nil {
			t.Fatal(err)
		}
		want = append(want, nonce)
	}
	proxy := chaintest.NewProxy(t, w.URL(0))
	refusals := 0
	proxy.Hook("eth_getLogs", func(params []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
		var q struct{ FromBlock, ToBlock string }
		if err := json.Unmarshal(params[0], &q); err != nil {
			return nil, err
		}
		if number(q.ToBlock)-number(q.FromBlock) >= 5 {
			refusals++
			return nil, chaintest.Answer{Code: -32000, Message: "block range is too large"}
		}
		return next()
	})
	stop := w.intake(b, settings{urls: []string{proxy.URL}, maxRange: 32})
	b.expect(t, want...)
	stop()
	b.quiet(t)
	if refusals < 3 {
		t.Errorf("%d refusals: the range was not adapted", refusals)
	}
}

func number(hex string) uint64 {
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "0x"), 16, 64)
	if err != nil {
		return 0
	}
	return n
}

// Nothing is taken on the word of one endpoint when two are configured.
func TestEndpointsMustAgree(t *testing.T) {
	hide := func([]json.RawMessage, func() (json.RawMessage, error)) (json.RawMessage, error) {
		return json.RawMessage("[]"), nil
	}
	down := func([]json.RawMessage, func() (json.RawMessage, error)) (json.RawMessage, error) {
		return nil, errors.New("internal error")
	}
	for name, lie := range map[string]chaintest.Hook{"hides a request": hide, "does not answer": down, "invents one": forge} {
		t.Run(name, func(t *testing.T) {
			w, b := newWorld(t), newInbox()
			proxy := chaintest.NewProxy(t, w.URL(0))
			proxy.Hook("eth_getLogs", lie)
			w.intake(b, settings{urls: []string{w.URL(0), proxy.URL}})
			w.request(1)
			for before := proxy.Calls("eth_getLogs"); proxy.Calls("eth_getLogs") < before+3; { // it has looked several times
				w.seal()
			}
			b.quiet(t)
			proxy.Hook("eth_getLogs", nil)
			b.expect(t, 1)
		})
	}
}

// forge answers with the chain's logs and one more.
func forge(_ []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
	text, err := next()
	if err != nil {
		return nil, err
	}
	var logs []types.Log
	if err := json.Unmarshal(text, &logs); err != nil {
		return nil, err
	}
	if len(logs) > 0 {
		extra := logs[0]
		extra.Index += 1000
		logs = append(logs, extra)
	}
	return json.Marshal(logs)
}

// A single endpoint is believed, but its answer must fit the question.
func TestAnswerMustFitTheQuestion(t *testing.T) {
	change := func(f func(*types.Log)) chaintest.Hook {
		return func(_ []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
			text, err := next()
			if err != nil {
				return nil, err
			}
			var logs []types.Log
			if err := json.Unmarshal(text, &logs); err != nil {
				return nil, err
			}
			for i := range logs {
				f(&logs[i])
			}
			return json.Marshal(logs)
		}
	}
	for name, lie := range map[string]chaintest.Hook{
		"other contract": change(func(l *types.Log) { l.Address = common.Address{1} }),
		"other event":    change(func(l *types.Log) { l.Topics[0] = common.Hash{1} }),
		"other block":    change(func(l *types.Log) { l.BlockNumber += 1000 }),
		"removed":        change(func(l *types.Log) { l.Removed = true }),
	} {
		t.Run(name, func(t *testing.T) {
			w, b := newWorld(t), newInbox()
			proxy := chaintest.NewProxy(t, w.URL(0))
			proxy.Hook("eth_getLogs", lie)
			w.intake(b, settings{urls: []string{proxy.URL}})
			w.request(1)
			for before := proxy.Calls("eth_getLogs"); proxy.Calls("eth_getLogs") < before+3; {
				w.seal()
			}
			b.quiet(t)
			proxy.Hook("eth_getLogs", nil)
			b.expect(t, 1)
		})
	}
}

func TestWaitsForFinalizedBlocks(t *testing.T) {
	w, b := newWorld(t), newInbox()
	w.intake(b, settings{finality: ethrpc.Final})
	w.request(1)
	for w.Head().Number.Uint64() < 31 {
		w.seal()
	}
	b.quiet(t)
	w.seal() // block 32 is final at once
	b.expect(t, 1)
}

// A WebSocket that dies while the intake catches up does not end it.
func TestLostWebSocketDuringCatchUp(t *testing.T) {
	w, b := newWorld(t), newInbox()
	var want []uint64
	for nonce := range uint64(10) {
		w.request(nonce)
		want = append(want, nonce)
	}
	wire := chaintest.NewWire(t, w.URL(0))
	w.intake(b, settings{ws: wire.WS(), maxRange: 1})
	b.expect(t, want[:3]...)
	wire.Cut(true)
	b.expect(t, want[3:]...)
	w.request(10)
	b.expect(t, 10)
}

func TestStartsWhereTold(t *testing.T) {
	w, b := newWorld(t), newInbox()
	w.request(1)
	w.request(2)
	w.intake(b, settings{start: w.Head().Number.Uint64()})
	b.expect(t, 2)
}

func TestBadCursorEndsRun(t *testing.T) {
	w, b := newWorld(t), newInbox()
	client, err := ethrpc.New(ethrpc.Config{ChainID: testChain, Endpoints: []ethrpc.Endpoint{{URL: w.URL(0)}}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for _, text := range []string{
		"", "{", `{"version":2,"trail":[{"number":1}]}`, `{"version":1,"trail":[]}`, `{"version":1}`,
		`{"version":1,"trail":[{"number":2},{"number":2}]}`,
		`{"version":1,"trail":[` + strings.Repeat(`{"number":1},`, maxTrail) + `{"number":1}]}`,
	} {
		cursors := &memory{}
		r, err := NewRequests(RequestsConfig{Client: client, Hub: w.hub, Cursors: cursors, Sink: b.sink})
		if err != nil {
			t.Fatal(err)
		}
		if err := cursors.Save(t.Context(), r.Follower.cfg.Key, []byte(text)); err != nil {
			t.Fatal(err)
		}
		if text == "" {
			cursors.values[r.Follower.cfg.Key] = []byte{}
		}
		if err := r.Run(t.Context()); !errors.Is(err, errBadCursor) {
			t.Errorf("cursor %q: %v", text, err)
		}
	}
}

// The trail stays bounded and ascending, keeps the latest points and reaches far back.
func TestTrail(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5000).Draw(t, "blocks")
		var trail []task.BlockRef
		for i := range n {
			trail = extend(trail, task.BlockRef{Number: uint64(i)})
			if len(trail) > maxTrail || trail[len(trail)-1].Number != uint64(i) || trail[0].Number != 0 {
				t.Fatalf("after %d blocks: %d points from %d to %d", i, len(trail), trail[0].Number, trail[len(trail)-1].Number)
			}
		}
		for i := 1; i < len(trail); i++ {
			if trail[i].Number <= trail[i-1].Number {
				t.Fatal("the points do not ascend")
			}
		}
		for back := 1; back <= min(32, n); back++ {
			if !slices.ContainsFunc(trail, func(p task.BlockRef) bool { return p.Number == uint64(n-back) }) {
				t.Fatalf("block %d of %d is not in the trail", n-back, n)
			}
		}
	})
}

func TestConfigurationIsChecked(t *testing.T) {
	client, err := ethrpc.New(ethrpc.Config{ChainID: 1, Endpoints: []ethrpc.Endpoint{{URL: "http://127.0.0.1:1"}}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	sink := func(context.Context, task.Task) error { return nil }
	for name, cfg := range map[string]RequestsConfig{
		"no client": {Hub: testHub, Sink: sink},
		"no hub":    {Client: client, Sink: sink},
		"no sink":   {Client: client, Hub: testHub},
	} {
		if _, err := NewRequests(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := NewFollower(FollowConfig{
		Client: client, Addresses: []common.Address{testHub}, Handle: func(context.Context, Batch) error { return nil }, Cursors: &memory{},
	}); err == nil {
		t.Error("a cursor without a key was accepted")
	}
}

// Whatever is stored as a cursor: an error, or a trail that can be continued.
func FuzzCursor(f *testing.F) {
	f.Add([]byte(`{"version":1,"trail":[{"number":1,"hash":"0x0100000000000000000000000000000000000000000000000000000000000000"},{"number":2}]}`))
	f.Add([]byte(`{"version":1,"trail":[]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		trail, err := decodeCursor(text)
		if err != nil {
			if !errors.Is(err, errBadCursor) {
				t.Fatal(err)
			}
			return
		}
		if len(trail) == 0 || len(trail) > maxTrail || len(extend(trail, task.BlockRef{})) > maxTrail {
			t.Fatalf("%d points", len(trail))
		}
	})
}
