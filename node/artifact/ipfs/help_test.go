package ipfs

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ipfs/go-cid"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
)

func (c Config) withKey(t testing.TB) Config {
	t.Helper()
	key, _, err := crypto.GenerateKeyPair(crypto.Ed25519, -1)
	if err != nil {
		t.Fatal(err)
	}
	c.Key = key
	return c
}

func (n *Node) fetchedBytes(t testing.TB) float64 {
	t.Helper()
	r := prometheus.NewRegistry()
	if err := r.Register(n.metrics.fetched); err != nil {
		t.Fatal(err)
	}
	families, err := r.Gather()
	if err != nil || len(families) != 1 {
		t.Fatalf("gather: %v", err)
	}
	return families[0].GetMetric()[0].GetCounter().GetValue()
}

// table is a DHT of one server.
type table struct {
	dht   *dht.IpfsDHT
	addrs []string
}

func startTable(t testing.TB) *table {
	t.Helper()
	h, err := newHost(Config{Listen: []string{loopback}}.withKey(t))
	if err != nil {
		t.Fatal(err)
	}
	d, err := dht.New(h, dht.Mode(dht.ModeServer), dht.BootstrapPeers())
	if err != nil {
		t.Fatal(errors.Join(err, h.Close()))
	}
	t.Cleanup(func() {
		if err := errors.Join(d.Close(), h.Close()); err != nil {
			t.Error(err)
		}
	})
	return &table{d, (&Node{host: h}).Addrs()}
}

// awaitProvider waits until the table knows who has a file.
func (tb *table) awaitProvider(t testing.TB, c cid.Cid) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		infos, err := tb.dht.FindProviders(ctx, c)
		if err == nil && len(infos) > 0 {
			return
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			t.Fatalf("nobody announced %s: %v", c, err)
		}
	}
}
