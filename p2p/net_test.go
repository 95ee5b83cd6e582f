package p2p

import (
	"context"
	"crypto/rand"
	"io"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

// patience is how long a test waits for what should happen within milliseconds.
const patience = 20 * time.Second

func newKey(t testing.TB) (crypto.PrivKey, peer.ID) {
	t.Helper()
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return key, id
}

func startHost(t testing.TB, cfg Config) *Host {
	t.Helper()
	if cfg.Key == nil {
		cfg.Key, _ = newKey(t)
	}
	cfg.Network = "test"
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	h, err := New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return h
}

// startNetwork starts n members of which only the first one's address is known to the others. The first of configs changes all of them.
func startNetwork(t testing.TB, n int, change ...func(i int, c *Config)) []*Host {
	t.Helper()
	keys := make([]crypto.PrivKey, n)
	members := make([]Member, n)
	for i := range n {
		var id peer.ID
		keys[i], id = newKey(t)
		members[i] = Member{ID: id, Index: i}
	}
	hosts := make([]*Host, n)
	for i := range n {
		cfg := Config{Key: keys[i], Members: members}
		if i > 0 {
			cfg.Bootstrap = hosts[0].Addrs()
		}
		for _, f := range change {
			f(i, &cfg)
		}
		hosts[i] = startHost(t, cfg)
	}
	return hosts
}

func waitFor(t testing.TB, what string, ok func() bool) {
	t.Helper()
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline.C:
			t.Fatalf("timed out waiting for %s", what)
		}
	}
}

func waitMesh(t testing.TB, hosts []*Host) {
	t.Helper()
	waitFor(t, "full mesh", func() bool {
		for _, h := range hosts {
			if h.connected(true) < len(hosts)-1 {
				return false
			}
		}
		return true
	})
}

// value reads a counter.
func value(c prometheus.Collector) float64 {
	reg := prometheus.NewRegistry()
	reg.MustRegister(c)
	families, err := reg.Gather()
	if err != nil || len(families) != 1 {
		return -1
	}
	return families[0].GetMetric()[0].GetCounter().GetValue()
}

func dropped(h *Host, proto, reason string) float64 {
	return value(h.metrics.dropped.WithLabelValues(proto, reason))
}

// inbox collects what a handler got.
type inbox struct {
	mu   sync.Mutex
	got  []string
	from []peer.ID
}

func (b *inbox) add(from peer.ID, data []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.got = append(b.got, string(data))
	b.from = append(b.from, from)
}

func (b *inbox) list() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.got...)
}

func (b *inbox) has(s string) bool {
	for _, g := range b.list() {
		if g == s {
			return true
		}
	}
	return false
}

const (
	testProto = "/lineal/partial/1"
	testAsk   = "/lineal/sync/1"
)

func (b *inbox) frames(_ context.Context, from Peer, frame []byte) error {
	b.add(from.ID, frame)
	return nil
}

func acceptAll(context.Context, peer.ID, []byte) error { return nil }

// joined subscribes a host to a topic and collects what arrives.
func joined(t testing.TB, h *Host, name string, cfg TopicConfig) (*Topic, *inbox) {
	t.Helper()
	topic, err := h.Topic(name, cfg)
	if err != nil {
		t.Fatal(err)
	}
	box := &inbox{}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- topic.Run(ctx, func(_ context.Context, from peer.ID, data []byte) { box.add(from, data) })
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil && !isClosed(err) {
			t.Errorf("run topic: %v", err)
		}
	})
	return topic, box
}
