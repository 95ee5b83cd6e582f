package ethrpc

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// recentHeads is how many hashes the feed remembers, so that endpoints that are a little apart do not repeat each other's news.
const recentHeads = 32

// feed tells subscribers of new heads. A subscriber that is slow misses intermediate heads, never the latest.
type feed struct {
	mu          sync.Mutex
	subscribers map[chan Block]struct{}
	recent      []common.Hash
	latest      *Block
}

// publish tells of a head, unless it is old news. A known block above the latest one is news again: a buffered notification of its
// parent came after a poll had seen it, or a reorganization was undone.
func (f *feed) publish(b Block) {
	f.mu.Lock()
	defer f.mu.Unlock()
	known := slices.Contains(f.recent, b.Hash)
	if known && b.Number <= f.latest.Number {
		return
	}
	if !known {
		f.recent = append(f.recent, b.Hash)
	}
	if len(f.recent) > recentHeads {
		f.recent = slices.Delete(f.recent, 0, 1)
	}
	f.latest = &b
	for ch := range f.subscribers {
		offer(ch, b)
	}
}

// offer puts b into a channel of capacity 1, replacing what nobody has taken yet. Only the feed sends, under its lock.
func offer(ch chan Block, b Block) {
	select {
	case <-ch:
	default:
	}
	ch <- b
}

// Heads returns a channel that receives new heads until ctx ends; it is never closed. The latest known head, if any, comes at once.
func (c *Client) Heads(ctx context.Context) <-chan Block {
	f, ch := &c.heads, make(chan Block, 1)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.subscribers == nil {
		f.subscribers = make(map[chan Block]struct{})
	}
	f.subscribers[ch] = struct{}{}
	if f.latest != nil {
		offer(ch, *f.latest)
	}
	context.AfterFunc(ctx, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.subscribers, ch)
	})
	return ch
}

// subscription is a WebSocket that tells of new heads.
type subscription struct {
	client *rpc.Client
	sub    *rpc.ClientSubscription
	blocks chan Block
}

// headBuffer is how many heads a subscription may be ahead of us; go-ethereum's client drops the subscription at 20,000.
const headBuffer = 64

// subscribe opens a subscription on an endpoint, after checking that the WebSocket serves the right chain as well.
func (e *endpoint) subscribe(ctx context.Context) (*subscription, error) {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	client, err := rpc.DialOptions(ctx, e.ws, rpc.WithWebsocketMessageSizeLimit(maxResponse))
	if err != nil {
		return nil, fmt.Errorf("dial: %w", err)
	}
	var id hexutil.Uint64
	if err := client.CallContext(ctx, &id, "eth_chainId"); err != nil {
		client.Close()
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	if uint64(id) != e.chainID {
		client.Close()
		return nil, errChain
	}
	s := &subscription{client: client, blocks: make(chan Block, headBuffer)}
	if s.sub, err = client.EthSubscribe(ctx, s.blocks, "newHeads"); err != nil {
		client.Close()
		return nil, fmt.Errorf("subscribe: %w", err)
	}
	return s, nil
}

func (s *subscription) close() {
	if s != nil {
		s.sub.Unsubscribe()
		s.client.Close()
	}
}

// events returns the subscription's channels; those of a nil subscription block for ever.
func (s *subscription) events() (<-chan Block, <-chan error) {
	if s == nil {
		return nil, nil
	}
	return s.blocks, s.sub.Err()
}

// tracker keeps one endpoint's state and its heads up to date.
type tracker struct {
	c      *Client
	e      *endpoint
	sub    *subscription
	dialAt time.Time // no new subscription before
	heard  uint64    // number of the latest head from the subscription
	silent bool      // at the last probe the endpoint knew a head that the subscription had not told of
}

// track runs until ctx ends. Nothing that an endpoint does ends it earlier.
func (c *Client) track(ctx context.Context, e *endpoint) {
	t := &tracker{c: c, e: e}
	defer func() { t.sub.close() }()
	probe, poll := time.NewTicker(c.cfg.ProbeEvery), time.NewTicker(c.cfg.PollEvery)
	defer probe.Stop()
	defer poll.Stop()
	t.probe(ctx)
	t.connect(ctx)
	for ctx.Err() == nil {
		blocks, failed := t.sub.events()
		select {
		case <-ctx.Done():
		case b := <-blocks:
			t.heard, t.silent = b.Number, false
			t.head(b)
		case err := <-failed:
			t.drop(err)
		case <-probe.C:
			t.probe(ctx)
			t.connect(ctx)
		case <-poll.C:
			t.connect(ctx)
			if t.sub == nil && e.ready(ctx) {
				if b, err := e.BlockByNumber(ctx, Latest); err == nil {
					t.head(b)
				}
			}
		}
	}
}

// head takes in a head and passes it on, unless the endpoint is not to be used.
func (t *tracker) head(b Block) {
	t.e.transition(func(h *health) { h.seen(t.c.cfg.Now(), b.Number, 0) }, nil)
	t.c.compare()
	if t.e.state() == Alive {
		t.c.heads.publish(b)
	}
}

// probe asks for the endpoint's state, and notices a subscription that has fallen silent: the head moved twice without it.
func (t *tracker) probe(ctx context.Context) {
	if s := t.e.state(); s == Unreachable || s == WrongChain {
		t.e.ready(ctx) // keeps to the pause between attempts
	} else {
		t.e.probe(ctx)
	}
	t.c.compare()
	if t.e.state() != Alive {
		return
	}
	if b, err := t.e.BlockByNumber(ctx, Latest); err == nil {
		t.c.heads.publish(b)
		behind := t.sub != nil && b.Number > t.heard
		if behind && t.silent {
			t.drop(fmt.Errorf("the subscription is silent since block %d, the head is %d", t.heard, b.Number))
		}
		t.silent = behind && t.sub != nil
	}
}

func (t *tracker) drop(err error) {
	t.sub.close()
	t.sub, t.silent = nil, false
	t.dialAt = t.c.cfg.Now().Add(t.c.cfg.RetryAfter)
	if err != nil {
		t.e.log.Warn("heads: subscription lost, polling instead", "endpoint", t.e.name, "err", t.e.redact(err.Error()))
	}
}

// connect opens the subscription if there should be one and its time has come.
func (t *tracker) connect(ctx context.Context) {
	if t.e.ws == "" || t.sub != nil || t.c.cfg.Now().Before(t.dialAt) {
		return
	}
	if _, usable := t.e.preference(); !usable {
		return
	}
	sub, err := t.e.subscribe(ctx)
	if err != nil {
		if ctx.Err() == nil {
			t.drop(fmt.Errorf("open subscription: %w", err))
		}
		return
	}
	t.sub, t.heard = sub, 0
	if b, err := t.e.BlockByNumber(ctx, Latest); err == nil { // what came between the last look and the subscription
		t.heard = b.Number
		t.head(b)
	}
}
