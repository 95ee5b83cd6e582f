package intake

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/task"
)

// memory is a store of cursors that can fail.
type memory struct {
	mu     sync.Mutex
	values map[string][]byte
	broken bool
}

var errBroken = errors.New("disk full")

func (m *memory) Load(_ context.Context, key string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.values[key], nil
}

func (m *memory) Save(_ context.Context, key string, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.broken {
		return errBroken
	}
	if m.values == nil {
		m.values = map[string][]byte{}
	}
	m.values[key] = slices.Clone(value)
	return nil
}

func (m *memory) fail(broken bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.broken = broken
}

// inbox is a sink that passes tasks to the test, after refusing each a number of times.
type inbox struct {
	tasks   chan task.Task
	mu      sync.Mutex
	refuse  int
	refused []common.Hash
}

func newInbox() *inbox { return &inbox{tasks: make(chan task.Task, 256)} }

func (b *inbox) sink(_ context.Context, t task.Task) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.refuse > 0 {
		b.refuse--
		b.refused = append(b.refused, t.ID)
		return errBroken
	}
	b.tasks <- t
	return nil
}

// expect waits for requests with the given nonces, in this order and without others in between.
func (b *inbox) expect(t *testing.T, nonces ...uint64) (got []task.Task) {
	t.Helper()
	for _, want := range nonces {
		select {
		case task := <-b.tasks:
			if task.Request.Nonce != want {
				t.Fatalf("request %d came, want %d", task.Request.Nonce, want)
			}
			got = append(got, task)
		case <-time.After(within):
			t.Fatalf("request %d did not come", want)
		}
	}
	return got
}

// quiet checks that nothing was handed over.
func (b *inbox) quiet(t *testing.T) {
	t.Helper()
	select {
	case task := <-b.tasks:
		t.Fatalf("request %d came", task.Request.Nonce)
	default:
	}
}

// settings of one intake under test; zero values are what most tests want.
type settings struct {
	urls     []string // default: the chain's first endpoint
	ws       string
	finality ethrpc.Finality
	cursors  Cursors
	start    uint64
	maxRange uint64
}

// intake starts an intake of w's requests.
func (w *world) intake(b *inbox, s settings) (stop func()) {
	w.t.Helper()
	if s.urls == nil {
		s.urls = []string{w.URL(0)}
	}
	cfg := ethrpc.Config{ChainID: testChain, PollEvery: 5 * time.Millisecond, ProbeEvery: 50 * time.Millisecond, RetryAfter: 10 * time.Millisecond}
	for _, url := range s.urls {
		cfg.Endpoints = append(cfg.Endpoints, ethrpc.Endpoint{URL: url, WS: s.ws})
	}
	client, err := ethrpc.New(cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(client.Close)
	if s.start == 0 {
		s.start = 1
	}
	r, err := NewRequests(RequestsConfig{
		Client: client, Hub: w.hub, Finality: s.finality, Start: s.start, Cursors: s.cursors, Sink: b.sink,
		Follow: FollowConfig{MaxRange: s.maxRange, Every: 20 * time.Millisecond, Retry: 5 * time.Millisecond},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	stopRPC, stopIntake := start(w.t, client), start(w.t, r)
	return func() {
		stopIntake()
		stopRPC()
	}
}

func (w *world) request(nonce uint64) {
	w.t.Helper()
	w.emit(request(w.t, w.hub, nonce))
}
