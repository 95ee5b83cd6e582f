package ethrpc

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/devnet/chain/chaintest"
)

func TestMain(m *testing.M) { chaintest.Main(m) }

func nonce(t *testing.T, c *Client) (uint64, error) {
	t.Helper()
	return c.NonceAt(t.Context(), common.Address{1}, nil)
}

// warm probes all endpoints, as Run would have.
func warm(t *testing.T, c *Client) {
	t.Helper()
	for _, e := range c.endpoints {
		if !e.ready(t.Context()) {
			t.Fatalf("endpoint %s is %v", e.name, e.state())
		}
	}
}

func TestConfigIsChecked(t *testing.T) {
	one := []Endpoint{{URL: "http://127.0.0.1:1"}}
	for name, cfg := range map[string]Config{
		"no chain id":       {Endpoints: one},
		"no endpoints":      {ChainID: 1},
		"too many":          {ChainID: 1, Endpoints: make([]Endpoint, MaxEndpoints+1)},
		"no scheme":         {ChainID: 1, Endpoints: []Endpoint{{URL: "127.0.0.1:8545"}}},
		"file":              {ChainID: 1, Endpoints: []Endpoint{{URL: "file:///etc/passwd"}}},
		"twice the same":    {ChainID: 1, Endpoints: append(one, one...)},
		"websocket as http": {ChainID: 1, Endpoints: []Endpoint{{URL: "http://127.0.0.1:1", WS: "http://127.0.0.1:1"}}},
	} {
		if _, err := New(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestFailover(t *testing.T) {
	for name, breakIt := range map[string]func(*fakeNode){
		"closed":       func(f *fakeNode) { f.Close() },
		"bad gateway":  func(f *fakeNode) { f.setStatus(http.StatusBadGateway) },
		"rate limited": func(f *fakeNode) { f.setStatus(http.StatusTooManyRequests) },
		"not JSON":     func(f *fakeNode) { f.answer("eth_getTransactionCount", map[string]int{"a": 1}) },
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newFakeNode(t), newFakeNode(t)
			c := newClient(t, nil, first, second)
			warm(t, c)
			if _, err := nonce(t, c); err != nil || second.count("eth_getTransactionCount") != 0 {
				t.Fatalf("the first endpoint was not preferred (%v)", err)
			}
			breakIt(first)
			if got, err := nonce(t, c); err != nil || got != 7 {
				t.Fatalf("nonce %d, %v", got, err)
			}
			if second.count("eth_getTransactionCount") != 1 {
				t.Fatal("the second endpoint was not asked")
			}
		})
	}
}

// An endpoint that accepts connections and answers nothing costs one timeout, then the other is preferred.
func TestStalledEndpoint(t *testing.T) {
	first, second := newFakeNode(t), newFakeNode(t)
	c := newClient(t, func(cfg *Config) { cfg.Timeout = 100 * time.Millisecond }, first, second)
	warm(t, c)
	defer first.stall()()
	for range 5 {
		if _, err := nonce(t, c); err != nil {
			t.Fatal(err)
		}
	}
	if n := second.count("eth_getTransactionCount"); n != 5 {
		t.Fatalf("the second endpoint answered %d of 5 calls", n)
	}
	if place, _ := c.endpoints[0].preference(); place == 0 {
		t.Fatal("the stalled endpoint is still preferred")
	}
}

// A first call must not wait for an endpoint that hangs when another is ready.
func TestProbeDoesNotWaitForTheDead(t *testing.T) {
	first, second := newFakeNode(t), newFakeNode(t)
	defer first.stall()()
	c := newClient(t, func(cfg *Config) { cfg.Timeout = time.Hour }, first, second)
	if _, err := nonce(t, c); err != nil {
		t.Fatal(err)
	}
}

func TestWrongChainIsNeverUsed(t *testing.T) {
	wrong, right := newFakeNode(t), newFakeNode(t)
	wrong.answer("eth_chainId", "0x2")
	c := newClient(t, nil, wrong, right)
	if _, err := nonce(t, c); err != nil {
		t.Fatal(err)
	}
	right.Close()
	for range 4 {
		if _, err := nonce(t, c); ClassOf(err) != Transport {
			t.Fatalf("%v, want a transport error", err)
		}
	}
	if n := wrong.count("eth_getTransactionCount"); n != 0 {
		t.Fatalf("the endpoint of another chain was asked %d times", n)
	}
}

func TestNoEndpointAndRecovery(t *testing.T) {
	node := newFakeNode(t)
	node.setStatus(http.StatusServiceUnavailable)
	time := &clock{now: t0}
	c := newClient(t, func(cfg *Config) { cfg.Now = time.Now }, node)
	if _, err := nonce(t, c); !errors.Is(err, ErrNoEndpoint) {
		t.Fatalf("%v, want %v", err, ErrNoEndpoint)
	}
	node.setStatus(0)
	if _, err := nonce(t, c); !errors.Is(err, ErrNoEndpoint) {
		t.Fatalf("%v: probed again before the pause was over", err)
	}
	time.advance(DefaultRetryAfter)
	if _, err := nonce(t, c); err != nil {
		t.Fatal("not revived:", err)
	}
}

// Answers, even unwelcome ones, are returned as they are: asking another endpoint would not help.
func TestAnswersAreNotRetried(t *testing.T) {
	first, second := newFakeNode(t), newFakeNode(t)
	first.refuse("eth_call", answerError{3, "execution reverted: no", "0x08c379a0"})
	c := newClient(t, nil, first, second)
	warm(t, c)
	_, err := c.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{1}}, nil)
	e, ok := errors.AsType[*Error](err)
	if !ok || e.Class != Reverted || string(e.Data) != "\x08\xc3\x79\xa0" {
		t.Fatalf("%v", err)
	}
	if second.count("eth_call") != 0 {
		t.Fatal("a revert was asked for twice")
	}
	if _, err := c.BlockByHash(t.Context(), common.Hash{1}); ClassOf(err) != NotFound {
		t.Fatalf("%v, want not found", err)
	}
	if _, err := c.TransactionReceipt(t.Context(), common.Hash{1}); ClassOf(err) != NotFound {
		t.Fatalf("%v, want not found", err)
	}
}

func TestCredentialsStayOutOfErrors(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://127.0.0.1:1/elsewhere", http.StatusTemporaryRedirect)
	}))
	c, err := New(Config{ChainID: 1, Endpoints: []Endpoint{{URL: server.URL + "/v3/s3cr3t-key"}}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_, err = c.endpoints[0].BlockByNumber(t.Context(), Latest)
	if err == nil || !strings.Contains(err.Error(), "redirect") {
		t.Fatalf("a redirect was followed: %v", err)
	}
	server.Close()
	_, err2 := c.endpoints[0].BlockByNumber(t.Context(), Latest)
	for _, err := range []error{err, err2} {
		if err == nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Fatalf("error: %v", err)
		}
	}
	if _, err := New(Config{ChainID: 1, Endpoints: []Endpoint{{URL: "ftp://h/s3cr3t"}}}); err == nil || strings.Contains(err.Error(), "s3cr3t") {
		t.Fatalf("error: %v", err)
	}
}

func TestResponseIsBounded(t *testing.T) {
	node := newFakeNode(t)
	node.answer("eth_getCode", "0x"+strings.Repeat("00", maxResponse/2+1))
	c := newClient(t, func(cfg *Config) { cfg.Timeout = time.Minute }, node)
	if _, err := c.CodeAt(t.Context(), common.Address{1}, nil); ClassOf(err) != Transport || !strings.Contains(err.Error(), "exceeds") {
		t.Fatalf("%v, want a refusal", err)
	}
}

func TestCallsInFlightAreBounded(t *testing.T) {
	node := newFakeNode(t)
	c := newClient(t, func(cfg *Config) { cfg.InFlight = 2 }, node)
	if _, err := nonce(t, c); err != nil {
		t.Fatal(err)
	}
	resume := node.stall()
	var group sync.WaitGroup
	for range 6 {
		group.Go(func() {
			if _, err := nonce(t, c); err != nil {
				t.Error(err)
			}
		})
	}
	resume()
	group.Wait()
	if node.most > 2 {
		t.Fatalf("%d calls at a time", node.most)
	}
}

// A caller that gives up says nothing about the endpoint.
func TestCallerGivesUp(t *testing.T) {
	node := newFakeNode(t)
	c := newClient(t, nil, node)
	if _, err := nonce(t, c); err != nil {
		t.Fatal(err)
	}
	defer node.stall()()
	for range maxFailures + 1 {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := c.NonceAt(ctx, common.Address{1}, nil); !errors.Is(err, context.Canceled) {
			t.Fatalf("%v, want %v", err, context.Canceled)
		}
	}
	if s := c.endpoints[0].state(); s != Alive {
		t.Fatalf("the endpoint is %v", s)
	}
}

func TestFees(t *testing.T) {
	node := newFakeNode(t)
	node.answer("eth_maxPriorityFeePerGas", "0x3")
	c := newClient(t, nil, node)
	fees, err := c.Fees(t.Context())
	if err != nil || fees.Base.Int64() != 7 || fees.Tip.Int64() != 3 {
		t.Fatalf("%v, %v", fees, err)
	}
	old := fakeBlock(1, 1)
	delete(old, "baseFeePerGas")
	node.answer("eth_getBlockByNumber", old)
	if _, err := c.Fees(t.Context()); err == nil {
		t.Fatal("fees of a chain without base fee")
	}
}

func TestStatesAreReported(t *testing.T) {
	var mu sync.Mutex
	var seen []State
	node := newFakeNode(t)
	c := newClient(t, func(cfg *Config) {
		cfg.OnState = func(_ string, s State) {
			mu.Lock()
			defer mu.Unlock()
			seen = append(seen, s)
		}
	}, node)
	if _, err := nonce(t, c); err != nil {
		t.Fatal(err)
	}
	node.setStatus(http.StatusBadGateway)
	for range maxFailures {
		if _, err := nonce(t, c); err == nil {
			t.Fatal("a broken endpoint answered")
		}
	}
	mu.Lock()
	defer mu.Unlock()
	if len(seen) != 2 || seen[0] != Alive || seen[1] != Unreachable {
		t.Fatalf("transitions: %v", seen)
	}
	for _, s := range c.States() {
		if s != Unreachable {
			t.Fatalf("state %v", s)
		}
	}
}
