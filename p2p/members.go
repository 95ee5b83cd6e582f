package p2p

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/record"
	ma "github.com/multiformats/go-multiaddr"
)

// Member is an operator as the network sees it.
type Member struct {
	// ID is the operator's libp2p id, from the operator registry.
	ID peer.ID
	// Index is the operator's place in the set.
	Index int
	// Addrs are multiaddrs at which it was seen, with or without /p2p/ at the end; may be empty, then they are learnt from peers.
	Addrs []string
}

// Peer is who sent something.
type Peer struct {
	ID peer.ID
	// Member says whether the peer is in the operator set, and Index where; Index is -1 for outsiders.
	Member bool
	Index  int
}

// roster answers "is this peer a member" without a lock, from a map that is replaced as a whole.
type roster struct {
	members atomic.Pointer[map[peer.ID]int]
}

func (r *roster) isMember(p peer.ID) bool {
	m := r.members.Load()
	if m == nil {
		return false
	}
	_, ok := (*m)[p]
	return ok
}

func (r *roster) peer(p peer.ID) Peer {
	if m := r.members.Load(); m != nil {
		if i, ok := (*m)[p]; ok {
			return Peer{ID: p, Member: true, Index: i}
		}
	}
	return Peer{ID: p, Index: -1}
}

func (r *roster) all() map[peer.ID]int {
	if m := r.members.Load(); m != nil {
		return *m
	}
	return nil
}

// contact is what is known about how to reach a member, and what came of it. Guarded by book.mu.
type contact struct {
	fixed    []ma.Multiaddr   // given by the node
	learnt   []ma.Multiaddr   // from the newest record
	record   *record.Envelope // the newest signed record, to pass on
	seq      uint64
	failures int
	next     time.Time // not to be dialled before
}

// addrs returns what to dial, the newest knowledge first.
func (c *contact) addrs() []ma.Multiaddr {
	out := slices.Clone(c.learnt)
	for _, a := range c.fixed {
		if !slices.ContainsFunc(out, a.Equal) {
			out = append(out, a)
		}
	}
	return out
}

// addFixed adds addresses that the node gave.
func (c *contact) addFixed(addrs []ma.Multiaddr) {
	for _, a := range addrs {
		if len(c.fixed) < maxMemberAddrs && !slices.ContainsFunc(c.fixed, a.Equal) {
			c.fixed = append(c.fixed, a)
		}
	}
}

// book keeps the members' contacts. Entries of peers that leave the set are deleted with them, so that it is bounded by MaxMembers.
type book struct {
	mu       sync.Mutex
	contacts map[peer.ID]*contact
}

// with runs f on the contact of a member; nothing happens for others.
func (b *book) with(p peer.ID, f func(*contact)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if c := b.contacts[p]; c != nil {
		f(c)
	}
}

// keep makes the book hold exactly the given members; new ones are not dialled before the given time.
func (b *book) keep(members map[peer.ID][]ma.Multiaddr, notBefore func(peer.ID) time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p := range b.contacts {
		if _, ok := members[p]; !ok {
			delete(b.contacts, p)
		}
	}
	for p, addrs := range members {
		c := b.contacts[p]
		if c == nil {
			c = &contact{next: notBefore(p)}
			b.contacts[p] = c
		}
		c.addFixed(addrs)
	}
}

// parseMembers checks a member list and splits it into indices and addresses, without self.
func parseMembers(self peer.ID, members []Member) (map[peer.ID]int, map[peer.ID][]ma.Multiaddr, error) {
	if len(members) > MaxMembers {
		return nil, nil, fmt.Errorf("%d members given, at most %d are supported", len(members), MaxMembers)
	}
	index := make(map[peer.ID]int, len(members))
	addrs := make(map[peer.ID][]ma.Multiaddr, len(members))
	for _, m := range members {
		if err := m.ID.Validate(); err != nil {
			return nil, nil, fmt.Errorf("member %d: %w", m.Index, err)
		}
		if _, dup := index[m.ID]; dup {
			return nil, nil, fmt.Errorf("member %d: peer id %s is listed twice", m.Index, m.ID)
		}
		index[m.ID] = m.Index
		if m.ID == self {
			continue
		}
		list, err := parseAddrs(m.ID, m.Addrs)
		if err != nil {
			return nil, nil, fmt.Errorf("member %d: %w", m.Index, err)
		}
		addrs[m.ID] = list
	}
	return index, addrs, nil
}

// parseAddrs reads multiaddrs that may end in /p2p/id, which must then be that peer.
func parseAddrs(id peer.ID, list []string) ([]ma.Multiaddr, error) {
	out := make([]ma.Multiaddr, 0, min(len(list), maxMemberAddrs))
	for _, s := range list[:min(len(list), maxMemberAddrs)] {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("address %q: %w", s, err)
		}
		transport, named := peer.SplitAddr(a)
		if named != "" && named != id {
			return nil, fmt.Errorf("address %q names another peer than %s", s, id)
		}
		if transport != nil {
			out = append(out, transport)
		}
	}
	return out, nil
}

// Members returns the operator set as this host knows it, this host included, in the order of indices and with the addresses
// that work; keep them to give to SetMembers after a restart.
func (h *Host) Members() []Member {
	var out []Member
	for p, i := range h.roster.all() {
		m := Member{ID: p, Index: i}
		if p == h.ID() {
			m.Addrs = h.Addrs()
		}
		h.book.with(p, func(c *contact) {
			for _, a := range c.addrs() {
				m.Addrs = append(m.Addrs, a.String())
			}
		})
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b Member) int { return cmp.Compare(a.Index, b.Index) })
	return out
}

// SetMembers replaces the operator set. Give the union of two sets while an epoch hands over. Peers that leave become
// outsiders at once: their direct streams end, and without AllowObservers their connections.
//
// SECURITY: the list decides who is heard. It must come from the home chain at the node's finality, never from peers.
func (h *Host) SetMembers(members []Member) error {
	index, addrs, err := parseMembers(h.ID(), members)
	if err != nil {
		return fmt.Errorf("set members: %w", err)
	}
	h.setMu.Lock()
	defer h.setMu.Unlock()
	before := h.roster.all()
	h.roster.members.Store(&index)
	h.book.keep(addrs, h.courteous)
	for p := range index {
		if _, was := before[p]; !was {
			h.adjustPeerLimit(p)
		}
	}
	for p := range before {
		if _, is := index[p]; !is {
			h.adjustPeerLimit(p)
			h.expel(p)
		}
	}
	h.countPeers()
	h.poke()
	return nil
}
