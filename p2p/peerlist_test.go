package p2p

import (
	"errors"
	"slices"
	"testing"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/record"
	ma "github.com/multiformats/go-multiaddr"
)

// sealed is a peer record, signed by the key given.
func sealed(t testing.TB, key crypto.PrivKey, id peer.ID, seq uint64, addr string) *record.Envelope {
	t.Helper()
	e, err := record.Seal(&peer.PeerRecord{PeerID: id, Seq: seq, Addrs: []ma.Multiaddr{ma.StringCast(addr)}}, key)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestOnlyAMembersOwnNewestRecordIsBelieved(t *testing.T) {
	key, id := newKey(t)
	otherKey, otherID := newKey(t)
	h := startHost(t, Config{Members: []Member{{ID: id}}})
	const first, second, forged = "/ip4/192.0.2.1/tcp/1", "/ip4/192.0.2.2/tcp/2", "/ip4/192.0.2.66/tcp/66"
	steps := []struct {
		name string
		e    *record.Envelope
		want error
		addr string // known afterwards
	}{
		{"its own", sealed(t, key, id, 5, first), nil, first},
		{"signed by another", sealed(t, otherKey, id, 9, forged), ErrMalformed, first},
		{"of no member", sealed(t, otherKey, otherID, 9, forged), ErrNotMember, first},
		{"an old one again", sealed(t, key, id, 4, forged), errStaleRecord, first},
		{"the same number", sealed(t, key, id, 5, forged), errStaleRecord, first},
		{"a newer one", sealed(t, key, id, 6, second), nil, second},
	}
	for _, s := range steps {
		if err := h.learnRecord(s.e); !errors.Is(err, s.want) {
			t.Errorf("%s: %v, want %v", s.name, err, s.want)
		}
		if got := h.Members()[0].Addrs; !slices.Equal(got, []string{s.addr}) {
			t.Errorf("%s: addresses are %v, want %s", s.name, got, s.addr)
		}
	}
	list, err := decodePeerList(h.encodePeerList())
	if err != nil || len(list) != 1 {
		t.Fatalf("own list: %d records, %v", len(list), err)
	}
	raw := h.encodePeerList()
	raw[len(raw)-1] ^= 1 // in the signature
	if _, err := decodePeerList(raw); !errors.Is(err, ErrMalformed) {
		t.Errorf("a broken signature: %v", err)
	}
}
