package relay_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/relay/outboxtest"
)

func TestMain(m *testing.M) { chaintest.Main(m) }

func TestMemoryOutbox(t *testing.T) {
	box := &outboxtest.Memory{}
	outboxtest.Run(t, func(*testing.T) relay.Outbox { return box })
}

var none common.Hash

func key(n byte) common.Hash { return common.Hash{1, n} }

func TestDelivers(t *testing.T) {
	w := newWorld(t, chain.Instant)
	box := &outboxtest.Memory{}
	r, seen, stop := w.relay(settings{box: box})
	for n := range byte(5) {
		enqueue(t, r, w.job(key(n), none))
	}
	hinted := w.job(key(9), none)
	hinted.GasLimit = 100_000
	enqueue(t, r, hinted, hinted, w.job(key(0), none)) // known jobs are not repeated
	for _, n := range []byte{0, 1, 2, 3, 4, 9} {
		s := seen.phase(t, key(n), relay.Delivered)
		if s.Attempts != 1 || s.GasUsed == 0 || s.Block == 0 || s.Tx == none || !w.delivered(key(n)) {
			t.Errorf("job %d ended as %+v", n, s)
		}
		if asked, ok := r.Status(testChain, key(n)); !ok || asked != s {
			t.Errorf("Status says %+v, %v", asked, ok)
		}
	}
	if got := w.nonce(0); got != 6 {
		t.Errorf("%d transactions for 6 jobs", got)
	}
	enqueue(t, r, w.job(key(0), none))
	stop()
	if box.Len() != 0 {
		t.Errorf("%d jobs are left in the outbox", box.Len())
	}
	if _, ok := r.Status(testChain, key(77)); ok {
		t.Error("an unknown job has a status")
	}
}

func TestRefusals(t *testing.T) {
	w := newWorld(t, chain.Instant)
	box := &outboxtest.Memory{}
	r, seen, _ := w.relay(settings{box: box})
	good := w.job(key(1), none)
	for name, change := range map[string]func(*relay.Job){
		"other chain":       func(j *relay.Job) { j.ChainID++ },
		"no key":            func(j *relay.Job) { j.Key = none },
		"no contract":       func(j *relay.Job) { j.Call.To = common.Address{} },
		"no question":       func(j *relay.Job) { j.Delivered.To = common.Address{} },
		"too large":         func(j *relay.Job) { j.Call.Data = make([]byte, relay.MaxCalldata+1) },
		"too much gas":      func(j *relay.Job) { j.GasLimit = relay.MaxGas + 1 },
		"over at the start": func(j *relay.Job) { j.NotBefore = time.Now(); j.Deadline = j.NotBefore.Add(-1) },
	} {
		j := good
		change(&j)
		if err := r.Enqueue(t.Context(), j); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	// A job that could not be written down is not taken, and can be brought again.
	full := errors.New("disk full")
	box.Break(full)
	if err := r.Enqueue(t.Context(), good); !errors.Is(err, full) {
		t.Errorf("%v, want %v", err, full)
	}
	box.Break(nil)
	enqueue(t, r, good)
	seen.phase(t, key(1), relay.Delivered)
}

// Several operators relay the same jobs at once: each ends well at all of them.
func TestSeveralRelaysAreHarmless(t *testing.T) {
	w := newWorld(t, chain.Instant)
	var watches []*watch
	for account := range 3 {
		r, seen, _ := w.relay(settings{account: account})
		watches = append(watches, seen)
		for n := range byte(4) {
			enqueue(t, r, w.job(key(n), none))
		}
	}
	for _, seen := range watches {
		for n := range byte(4) {
			seen.until(t, key(n), func(s relay.Status) bool { return s.Phase.Done() })
		}
	}
}

func TestDeliveredByAnother(t *testing.T) {
	w := newWorld(t, chain.Instant)
	w.send(8, 0, &w.hub, append(key(1).Bytes(), none.Bytes()...))
	w.mine(1)
	r, seen, _ := w.relay(settings{})
	enqueue(t, r, w.job(key(1), none))
	if s := seen.phase(t, key(1), relay.Elsewhere); s.Attempts != 0 || w.nonce(0) != 0 {
		t.Errorf("a transaction was sent for nothing: %+v", s)
	}
}

// A call that reverts is not sent. It is tried again, and goes out once it works.
func TestRevertsAreNotSent(t *testing.T) {
	w := newWorld(t, chain.Instant)
	r, seen, _ := w.relay(settings{})
	enqueue(t, r, w.job(key(1), key(2)))
	s := seen.until(t, key(1), func(s relay.Status) bool { return s.Note != "" })
	if s.Phase != relay.Waiting || s.Attempts != 0 {
		t.Fatalf("%+v", s)
	}
	w.send(8, 0, &w.hub, append(key(2).Bytes(), none.Bytes()...))
	seen.phase(t, key(1), relay.Delivered)

	never := w.job(key(3), key(4))
	never.Deadline = time.Now().Add(50 * time.Millisecond)
	hopeless := w.job(key(5), key(4))
	enqueue(t, r, never, hopeless)
	seen.phase(t, key(3), relay.Expired)
	if got := w.nonce(0); got != 1 {
		t.Errorf("%d transactions, want 1", got)
	}
	seen.phase(t, key(5), relay.Failed)
}

func TestWaitsForItsTurn(t *testing.T) {
	w := newWorld(t, chain.Instant)
	r, seen, _ := w.relay(settings{})
	j := w.job(key(1), none)
	j.NotBefore = time.Now().Add(100 * time.Millisecond)
	enqueue(t, r, j, w.job(key(2), none))
	seen.phase(t, key(2), relay.Delivered)
	s := seen.phase(t, key(1), relay.Delivered)
	header, err := w.client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(s.Block))
	if err != nil || time.Now().Before(j.NotBefore) {
		t.Errorf("sent before its turn (block %v, %v)", header, err)
	}
}

// A transaction that the pool forgets is sent again.
func TestMempoolDrop(t *testing.T) {
	w := newWorld(t, chain.Manual)
	r, seen, _ := w.relay(settings{})
	enqueue(t, r, w.job(key(1), none))
	seen.until(t, key(1), func(s relay.Status) bool { return s.Phase == relay.Pending && s.Tx != none })
	if err := w.DropPending(t.Context()); err != nil {
		t.Fatal(err)
	}
	seen.until(t, key(1), func(s relay.Status) bool { return s.Attempts >= 2 })
	w.mineUntil(seen, func() bool { return w.delivered(key(1)) })
	seen.phase(t, key(1), relay.Delivered)
}

// At the fee limit the same transaction is sent again, and the job says why it takes so long.
func TestFeeLimit(t *testing.T) {
	w := newWorld(t, chain.Manual)
	r, seen, _ := w.relay(settings{tuning: relay.Tuning{Resubmit: 20 * time.Millisecond, MinTip: big.NewInt(params.GWei), MaxFee: big.NewInt(4 * params.GWei)}})
	enqueue(t, r, w.job(key(1), none))
	capped := seen.until(t, key(1), func(s relay.Status) bool { return s.FeeCapped })
	if err := w.DropPending(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.mineUntil(seen, func() bool { return w.delivered(key(1)) }) // it comes back, without a raise
	s := seen.phase(t, key(1), relay.Delivered)
	if s.Attempts != capped.Attempts || s.FeeCapped {
		t.Errorf("ended as %+v, was %+v", s, capped)
	}
}

// A block that vanishes before it is settled opens the job again, wherever the transaction is then.
func TestReorgBeforeFinality(t *testing.T) {
	for name, fate := range map[string]chain.Fate{"dropped": chain.Drop, "kept": chain.Keep} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Manual)
			r, seen, _ := w.relay(settings{finality: ethrpc.Confirmations(3)})
			enqueue(t, r, w.job(key(1), none))
			seen.until(t, key(1), func(s relay.Status) bool { return s.Tx != none })
			w.mine(1)
			first := seen.phase(t, key(1), relay.Mined)
			if err := w.Reorg(t.Context(), 1, fate); err != nil {
				t.Fatal(err)
			}
			var s relay.Status
			w.mineUntil(seen, func() bool { s, _ = r.Status(testChain, key(1)); return s.Phase == relay.Delivered })
			if !w.delivered(key(1)) || s.Block == first.Block && fate == chain.Drop {
				t.Errorf("delivered in %+v, first mined in %+v", s, first)
			}
		})
	}
}

// Where blocks count as settled at once, a reorganization takes back nonces that were done with. What comes later still gets through.
func TestReorgWithoutFinality(t *testing.T) {
	w := newWorld(t, chain.Manual)
	r, seen, _ := w.relay(settings{})
	for n := range byte(2) {
		enqueue(t, r, w.job(key(n), none))
		w.mineUntil(seen, func() bool { s, _ := r.Status(testChain, key(n)); return s.Phase == relay.Delivered })
	}
	first, _ := r.Status(testChain, key(0))
	if err := w.Reorg(t.Context(), int(w.Head().Number.Uint64()-first.Block)+1, chain.Drop); err != nil {
		t.Fatal(err)
	}
	if w.nonce(0) != 0 {
		t.Fatal("the reorganization has not removed the transactions")
	}
	enqueue(t, r, w.job(key(7), none))
	w.mineUntil(seen, func() bool { s, _ := r.Status(testChain, key(7)); return s.Phase == relay.Delivered })
}

// A delivery by somebody else that vanishes opens the job again, too.
func TestForeignDeliveryVanishes(t *testing.T) {
	w := newWorld(t, chain.Manual)
	w.send(8, 0, &w.hub, append(key(1).Bytes(), none.Bytes()...))
	w.mine(1)
	r, seen, _ := w.relay(settings{finality: ethrpc.Confirmations(3)})
	enqueue(t, r, w.job(key(1), none))
	seen.phase(t, key(1), relay.Confirming)
	if err := w.Reorg(t.Context(), 1, chain.Drop); err != nil {
		t.Fatal(err)
	}
	w.mineUntil(seen, func() bool { s, _ := r.Status(testChain, key(1)); return s.Phase == relay.Delivered })
}

// A relay that is stopped in the middle goes on where it was: no job is lost, and pending transactions are recognized.
func TestRestart(t *testing.T) {
	w, box := newWorld(t, chain.Manual), &outboxtest.Memory{}
	r, seen, stop := w.relay(settings{box: box})
	enqueue(t, r, w.job(key(1), none), w.job(key(2), none))
	pending := seen.until(t, key(1), func(s relay.Status) bool { return s.Tx != none })
	seen.until(t, key(2), func(s relay.Status) bool { return s.Tx != none })
	enqueue(t, r, w.job(key(3), key(4))) // reverts for now
	stop()
	w.mine(1)
	w.send(8, 0, &w.hub, append(key(4).Bytes(), none.Bytes()...))
	w.mine(1)
	_, seen2, _ := w.relay(settings{box: box})
	if s := seen2.phase(t, key(1), relay.Delivered); s.Tx != pending.Tx {
		t.Errorf("delivered by %s, %s was pending", s.Tx, pending.Tx)
	}
	seen2.phase(t, key(2), relay.Delivered)
	seen2.until(t, key(3), func(s relay.Status) bool { return s.Tx != none })
	w.mine(1)
	seen2.phase(t, key(3), relay.Delivered)
}

// Somebody else uses the key, against the rules: the nonce is read again and the job goes on.
func TestForeignTransactionWithTheKey(t *testing.T) {
	w := newWorld(t, chain.Manual)
	r, seen, _ := w.relay(settings{})
	enqueue(t, r, w.job(key(1), none))
	seen.until(t, key(1), func(s relay.Status) bool { return s.Tx != none })
	if err := w.DropPending(t.Context()); err != nil {
		t.Fatal(err)
	}
	self := chain.Address(0)
	w.send(0, 0, &self, nil)
	w.mine(1)
	w.mineUntil(seen, func() bool { return w.delivered(key(1)) })
	seen.phase(t, key(1), relay.Delivered)
}

// What nodes say when they do not take a transaction, once each: the job gets through.
func TestSendErrors(t *testing.T) {
	for name, text := range map[string]string{
		"already known":      "already known",
		"underpriced":        "transaction underpriced",
		"replacement":        "replacement transaction underpriced",
		"nonce too low":      "nonce too low: next nonce 9, tx nonce 0",
		"nonce too high":     "nonce too high",
		"fee cap":            "tx fee (2.00 ether) exceeds the configured cap (1.00 ether)",
		"insufficient funds": "insufficient funds for gas * price + value",
		"unknown":            "the moon is in the wrong phase",
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant)
			proxy := chaintest.NewProxy(t, w.URL(0))
			var once sync.Once
			proxy.Hook("eth_sendRawTransaction", func(_ []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
				var refused error
				once.Do(func() { refused = chaintest.Answer{Code: -32000, Message: text} })
				if refused != nil {
					return nil, refused
				}
				return next()
			})
			r, seen, _ := w.relay(settings{url: proxy.URL})
			enqueue(t, r, w.job(key(1), none), w.job(key(2), none))
			seen.phase(t, key(1), relay.Delivered)
			seen.phase(t, key(2), relay.Delivered)
		})
	}
}

// A transaction that arrives although the answer is lost is not sent twice under another nonce.
func TestLostAnswer(t *testing.T) {
	w := newWorld(t, chain.Instant)
	proxy := chaintest.NewProxy(t, w.URL(0))
	var once sync.Once
	proxy.Hook("eth_sendRawTransaction", func(_ []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := next()
		once.Do(func() { out, err = json.RawMessage(`{"broken":`), nil })
		return out, err
	})
	r, seen, _ := w.relay(settings{url: proxy.URL})
	enqueue(t, r, w.job(key(1), none))
	seen.phase(t, key(1), relay.Delivered)
	if got := w.nonce(0); got != 1 {
		t.Errorf("%d transactions for one job", got)
	}
}

// A job whose deadline passes while its transaction is stuck is cancelled, so that the nonce does not block the next.
func TestCancelledWhenOverdue(t *testing.T) {
	w := newWorld(t, chain.Manual)
	var ahead atomic.Int64
	now := func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) }
	r, seen, _ := w.relay(settings{tuning: relay.Tuning{Resubmit: 20 * time.Millisecond}, now: now})
	j := w.job(key(1), none)
	j.Deadline = now().Add(time.Hour)
	enqueue(t, r, j)
	seen.until(t, key(1), func(s relay.Status) bool { return s.Tx != none })
	enqueue(t, r, w.job(key(2), none))
	seen.until(t, key(2), func(s relay.Status) bool { return s.Tx != none })
	if err := w.DropPending(t.Context()); err != nil {
		t.Fatal(err)
	}
	ahead.Store(int64(2 * time.Hour))
	seen.until(t, key(1), func(s relay.Status) bool { // mined earlier, a repeated transaction would do its work
		tx, _, err := w.client.TransactionByHash(t.Context(), s.Tx)
		return err == nil && *tx.To() == chain.Address(0)
	})
	w.mineUntil(seen, func() bool {
		a, _ := r.Status(testChain, key(1))
		b, _ := r.Status(testChain, key(2))
		return a.Phase == relay.Expired && b.Phase == relay.Delivered
	})
	if w.delivered(key(1)) {
		t.Error("an expired job was delivered")
	}
}

func BenchmarkRelay(b *testing.B) {
	c := chaintest.Start(b, chain.Config{ChainID: testChain, MaxAhead: 1000 * time.Hour})
	client, err := ethrpc.New(ethrpc.Config{ChainID: testChain, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: c.WS(0)}}})
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	seen := newWatch()
	r, err := relay.New(b.Context(), relay.Config{
		Chains: []relay.ChainConfig{{Chain: client, Signer: relay.KeySigner(chain.Key(0))}}, Outbox: &outboxtest.Memory{}, OnChange: seen.tell,
	})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	var group sync.WaitGroup
	group.Go(func() { _ = r.Run(ctx) })
	group.Go(func() { _ = client.Run(ctx) })
	defer group.Wait()
	defer cancel()
	identity := common.BytesToAddress([]byte{4}) // the precompile answers the question "delivered?" with the zero word that is asked
	for n := uint64(1); b.Loop(); n++ {
		key := common.BigToHash(new(big.Int).SetUint64(n))
		job := relay.Job{ChainID: testChain, Key: key, Call: relay.Call{To: identity}, Delivered: relay.Call{To: identity, Data: make([]byte, 32)}, GasLimit: 50_000}
		if err := r.Enqueue(b.Context(), job); err != nil {
			b.Fatal(err)
		}
		for {
			if s, _ := r.Status(testChain, key); s.Phase == relay.Delivered {
				break
			}
			<-seen.changed
		}
	}
}
