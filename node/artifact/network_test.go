package artifact

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/p2p"
)

// hosts starts members that know each other, and waits until they are connected.
func hosts(t testing.TB, n int) []*p2p.Host {
	t.Helper()
	keys := make([]crypto.PrivKey, n)
	members := make([]p2p.Member, n)
	for i := range n {
		key, _, err := crypto.GenerateEd25519Key(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		id, err := peer.IDFromPrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		keys[i], members[i] = key, p2p.Member{ID: id, Index: i}
	}
	all := make([]*p2p.Host, n)
	for i := range n {
		cfg := p2p.Config{Key: keys[i], Network: "test", Members: members, Logger: quiet}
		if i > 0 {
			cfg.Bootstrap = all[0].Addrs()
		}
		h, err := p2p.New(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := h.Close(); err != nil {
				t.Error(err)
			}
		})
		all[i] = h
	}
	deadline := time.After(20 * time.Second)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for _, h := range all {
		for len(h.Connected()) < n-1 {
			select {
			case <-tick.C:
			case <-deadline:
				t.Fatal("hosts did not connect")
			}
		}
	}
	return all
}

func TestFetchOverTheNetwork(t *testing.T) {
	net := hosts(t, 3)
	has, lacks, wants := openStore(t, Config{}), openStore(t, Config{}), openStore(t, Config{})
	peers := []peer.ID{net[1].ID(), net[0].ID()} // the first asked does not have it
	newExchange(t, has, net[0])
	newExchange(t, lacks, net[1])
	x := newExchange(t, wants, net[2], peers...)
	for i, n := range []int{0, 1000, 3*ChunkSize + 5, maxRange + 7} {
		b := content(uint64(i), n)
		d := put(t, has, b)
		if err := x.Fetch(t.Context(), d, 1<<30); err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		got, err := wants.Bytes(d, 1<<30)
		if err != nil || !bytes.Equal(got, b) {
			t.Errorf("%d bytes: read %d, %v", n, len(got), err)
		}
	}
	if err := x.Fetch(t.Context(), Sum([]byte("nowhere")), 1<<30); !errors.Is(err, ErrNotFound) {
		t.Errorf("what nobody has: %v", err)
	}
}

func TestAnArtifactThatRotsIsNotServed(t *testing.T) {
	net := hosts(t, 2)
	has, wants := openStore(t, Config{}), openStore(t, Config{})
	newExchange(t, has, net[0])
	x := newExchange(t, wants, net[1], net[0].ID())
	d := put(t, has, content(1, 3*ChunkSize))
	rot(t, has.blobPath(d), flip(2*ChunkSize))
	if err := x.Fetch(t.Context(), d, 1<<30); !errors.Is(err, ErrUnavailable) {
		t.Errorf("error %v", err)
	}
	if wants.Has(d) || has.Has(d) {
		t.Error("rotten bytes were kept")
	}
}

func BenchmarkFetch(b *testing.B) {
	net := hosts(b, 2)
	has := openStore(b, Config{})
	newExchange(b, has, net[0])
	const size = 64 << 20
	d := put(b, has, content(1, size))
	b.SetBytes(size)
	wants := openStore(b, Config{MinAge: 1})
	x := newExchange(b, wants, net[1], net[0].ID())
	for b.Loop() {
		if err := x.Fetch(b.Context(), d, size); err != nil {
			b.Fatal(err)
		}
		wants.GC()
	}
}

func BenchmarkPut(b *testing.B) {
	const size = 64 << 20
	data := content(1, size)
	s := openStore(b, Config{MinAge: 1})
	b.SetBytes(size)
	for b.Loop() {
		put(b, s, data)
		s.GC()
	}
}

func BenchmarkRead(b *testing.B) {
	const size = 64 << 20
	s := openStore(b, Config{})
	d := put(b, s, content(1, size))
	b.SetBytes(size)
	for b.Loop() {
		r, err := s.Open(d)
		if err != nil {
			b.Fatal(err)
		}
		for chunk := make([]byte, ChunkSize); err == nil; {
			_, err = r.Read(chunk)
		}
		if err := r.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
