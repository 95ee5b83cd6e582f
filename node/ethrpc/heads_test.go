package ethrpc_test

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
)

const headsChain = 91_001

func run(t *testing.T, cfg ethrpc.Config) *ethrpc.Client {
	t.Helper()
	cfg.PollEvery, cfg.RetryAfter, cfg.ProbeEvery = 10*time.Millisecond, 20*time.Millisecond, 50*time.Millisecond
	c, err := ethrpc.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- c.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		c.Close()
	})
	return c
}

// wait receives heads until one has the wanted number.
func wait(t *testing.T, heads <-chan ethrpc.Block, number uint64) {
	t.Helper()
	for deadline := time.After(20 * time.Second); ; {
		select {
		case b := <-heads:
			if b.Number >= number {
				return
			}
		case <-deadline:
			t.Fatalf("block %d was not heard of", number)
		}
	}
}

// mine seals a block and returns its number.
func mine(t *testing.T, c *chain.Chain) uint64 {
	t.Helper()
	if err := c.Mine(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	return c.Head().Number.Uint64()
}

func TestHeadsSurviveALostWebSocket(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: headsChain})
	w := chaintest.NewWire(t, c.URL(0))
	client := run(t, ethrpc.Config{
		ChainID: headsChain, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: w.WS()}},
	})
	heads := client.Heads(t.Context())
	wait(t, heads, mine(t, c))
	for w.Connections() == 0 {
		wait(t, heads, mine(t, c))
	}
	w.Cut(true)
	for range 3 {
		wait(t, heads, mine(t, c)) // by polling
	}
	before := w.Connections()
	w.Cut(false)
	for w.Connections() == before { // until it has come back
		wait(t, heads, mine(t, c))
	}
	wait(t, heads, mine(t, c))
}

func TestHeadsTellOfReorganizations(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: headsChain})
	client := run(t, ethrpc.Config{ChainID: headsChain, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: c.WS(0)}}})
	heads := client.Heads(t.Context())
	for range 3 {
		wait(t, heads, mine(t, c))
	}
	if err := c.Reorg(t.Context(), 2, chain.Keep); err != nil {
		t.Fatal(err)
	}
	for want := c.Head().Hash(); ; {
		select {
		case b := <-heads:
			if b.Hash == want {
				return
			}
		case <-time.After(20 * time.Second):
			t.Fatal("the new branch was not heard of")
		}
	}
}

func TestHeadsComeOnceFromTwoEndpoints(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: headsChain, Endpoints: 2})
	client := run(t, ethrpc.Config{
		ChainID: headsChain, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: c.WS(0)}, {URL: c.URL(1)}},
	})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	heads, seen := client.Heads(ctx), map[common.Hash]bool{}
	for range 5 {
		number := mine(t, c)
		for last := uint64(0); last < number; {
			select {
			case b := <-heads:
				if seen[b.Hash] {
					t.Fatalf("block %d came twice", b.Number)
				}
				seen[b.Hash], last = true, b.Number
			case <-time.After(20 * time.Second):
				t.Fatalf("block %d was not heard of", number)
			}
		}
	}
	b, err := client.SettledBlock(t.Context(), ethrpc.Confirmations(2))
	if err != nil || b.Number != c.Head().Number.Uint64()-2 {
		t.Fatalf("settled: %+v, %v", b, err)
	}
}

// muteChain speaks WebSocket, accepts subscriptions and never tells of a head.
type muteChain struct{ id uint64 }

func (m muteChain) ChainId() hexutil.Uint64 { return hexutil.Uint64(m.id) } //nolint:revive // the method's name on the wire

func (m muteChain) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	return notifier.CreateSubscription(), nil
}

func muteWS(t *testing.T, id uint64) string {
	t.Helper()
	server := rpc.NewServer()
	if err := server.RegisterName("eth", muteChain{id}); err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.WebsocketHandler([]string{"*"}))
	t.Cleanup(func() {
		server.Stop()
		web.Close()
	})
	return "ws" + strings.TrimPrefix(web.URL, "http")
}

func TestUselessWebSockets(t *testing.T) {
	for name, ws := range map[string]string{
		"silent":      muteWS(t, headsChain),
		"wrong chain": muteWS(t, 5),
		"closed port": "ws://127.0.0.1:1",
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.Start(t, chain.Config{ChainID: headsChain})
			client := run(t, ethrpc.Config{ChainID: headsChain, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: ws}}})
			heads := client.Heads(t.Context())
			for range 3 {
				wait(t, heads, mine(t, c))
			}
		})
	}
}
