package relay_test

import (
	"context"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/relay/outboxtest"
)

const testChain = 93_001

// registerCode is a contract that stands in for a hub. Called with one word it returns what is stored there; called with two, it
// stores 1 at the first, but reverts if the second is not zero and nothing is stored there.
//
//	if calldatasize == 32 goto view
//	if !(sload(word 1) | iszero(word 1)) goto fail
//	sstore(word 0, 1); stop
//	view: return sload(word 0)
//	fail: revert
var registerCode = common.FromHex("36602014601b576020358054901517156028576001600035550000" + "5b60003554600052602060" + "00f35b60006000fd")

// world is a chain with a register on it.
type world struct {
	*chain.Chain
	t      *testing.T
	client *ethclient.Client
	hub    common.Address
}

func newWorld(t *testing.T, period time.Duration) *world {
	t.Helper()
	w := &world{Chain: chaintest.Start(t, chain.Config{ChainID: testChain, Period: period}), t: t}
	client, err := ethclient.DialContext(t.Context(), w.URL(0))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	w.client = client
	init := append([]byte{0x60, byte(len(registerCode)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, registerCode...)
	w.hub = crypto.CreateAddress(chain.Address(9), 0)
	w.send(9, 0, nil, init)
	w.mine(1)
	return w
}

// send puts a transaction of a well-known account into the pool.
func (w *world) send(from int, nonce uint64, to *common.Address, data []byte) {
	w.t.Helper()
	tx := types.MustSignNewTx(chain.Key(from), types.LatestSignerForChainID(big.NewInt(testChain)), &types.DynamicFeeTx{
		Nonce: nonce, To: to, Data: data, Gas: 500_000, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err := w.client.SendTransaction(w.t.Context(), tx); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) mine(n int) {
	w.t.Helper()
	if err := w.Mine(w.t.Context(), n); err != nil {
		w.t.Fatal(err)
	}
}

// job stores 1 at the key's place, if something is stored at the place of needs.
func (w *world) job(key, needs common.Hash) relay.Job {
	return relay.Job{
		ChainID: testChain, Key: key, Call: relay.Call{To: w.hub, Data: append(key.Bytes(), needs.Bytes()...)},
		Delivered: relay.Call{To: w.hub, Data: key.Bytes()},
	}
}

func (w *world) delivered(key common.Hash) bool {
	w.t.Helper()
	value, err := w.client.StorageAt(w.t.Context(), w.hub, key, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return new(big.Int).SetBytes(value).Sign() != 0
}

// mineUntil seals blocks until ok.
func (w *world) mineUntil(seen *watch, ok func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(within); !ok(); w.mine(1) {
		if time.Now().After(deadline) {
			w.t.Fatal("it does not happen")
		}
		select {
		case <-seen.changed:
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func (w *world) nonce(account int) uint64 {
	w.t.Helper()
	n, err := w.client.NonceAt(w.t.Context(), chain.Address(account), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// watch collects what a relay tells.
type watch struct {
	mu      sync.Mutex
	latest  map[common.Hash]relay.Status
	changed chan struct{}
}

func newWatch() *watch {
	return &watch{latest: map[common.Hash]relay.Status{}, changed: make(chan struct{}, 1)}
}

func (w *watch) tell(s relay.Status) {
	w.mu.Lock()
	w.latest[s.Key] = s
	w.mu.Unlock()
	select {
	case w.changed <- struct{}{}:
	default:
	}
}

const within = 20 * time.Second

// until waits until a job's status satisfies ok.
func (w *watch) until(t *testing.T, key common.Hash, ok func(relay.Status) bool) relay.Status {
	t.Helper()
	for deadline := time.After(within); ; {
		w.mu.Lock()
		s := w.latest[key]
		w.mu.Unlock()
		if ok(s) {
			return s
		}
		select {
		case <-w.changed:
		case <-deadline:
			t.Fatalf("the job stays %+v", s)
		}
	}
}

func (w *watch) phase(t *testing.T, key common.Hash, want relay.Phase) relay.Status {
	t.Helper()
	return w.until(t, key, func(s relay.Status) bool { return s.Phase == want })
}

// settings of a relay under test.
type settings struct {
	url      string // default: the chain's endpoint
	account  int
	finality ethrpc.Finality
	box      relay.Outbox
	tuning   relay.Tuning
	now      func() time.Time // default: the system's clock
}

// relay starts a relay that ends with the test, or with the returned function.
func (w *world) relay(s settings) (r *relay.Relay, seen *watch, stop func()) {
	w.t.Helper()
	endpoint := ethrpc.Endpoint{URL: w.URL(0), WS: w.WS(0)}
	if s.url != "" {
		endpoint.URL = s.url
	}
	client, err := ethrpc.New(ethrpc.Config{
		ChainID: testChain, Endpoints: []ethrpc.Endpoint{endpoint}, PollEvery: 10 * time.Millisecond, RetryAfter: 10 * time.Millisecond,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	if s.box == nil {
		s.box = &outboxtest.Memory{}
	}
	t := &s.tuning
	t.Retry, t.MaxRetry, t.LookEvery = 10*time.Millisecond, 50*time.Millisecond, 20*time.Millisecond
	if t.Resubmit == 0 {
		t.Resubmit = 100 * time.Millisecond
	}
	seen = newWatch()
	r, err = relay.New(w.t.Context(), relay.Config{
		Chains: []relay.ChainConfig{{Chain: client, Signer: relay.KeySigner(chain.Key(s.account)), Finality: s.finality, Tuning: s.tuning}},
		Outbox: s.box, OnChange: seen.tell, Now: s.now,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(w.t.Context())
	var group sync.WaitGroup
	group.Go(func() {
		if err := r.Run(ctx); err != nil {
			w.t.Error(err)
		}
	})
	group.Go(func() {
		if err := client.Run(ctx); err != nil {
			w.t.Error(err)
		}
	})
	stop = sync.OnceFunc(func() {
		cancel()
		group.Wait()
		client.Close()
	})
	w.t.Cleanup(stop)
	return r, seen, stop
}

func enqueue(t *testing.T, r *relay.Relay, jobs ...relay.Job) {
	t.Helper()
	for _, j := range jobs {
		if err := r.Enqueue(t.Context(), j); err != nil {
			t.Fatal(err)
		}
	}
}
