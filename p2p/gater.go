package p2p

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// Strikes: a peer that breaks rules no honest node breaks is cut off for a while. A few are forgiven, because a crash can cut a frame
// in two and an upgrade can disagree about a bound.
const (
	strikesAllowed = 5
	strikeMemory   = time.Minute      // strikes older than this are forgotten
	banMember      = 30 * time.Second // short: the quorum may need this operator, and its stake answers for it
	banOutsider    = 10 * time.Minute
	maxStrikes     = 1024 // peers remembered; above the number that can be connected at a time
)

type strikeRecord struct {
	count int
	last  time.Time
	until time.Time // banned
}

// gate decides which connections may exist.
type gate struct {
	roster         *roster
	allowObservers bool
	maxObservers   int
	observers      func() int // connected outsiders
	now            func() time.Time

	mu      sync.Mutex
	strikes map[peer.ID]*strikeRecord
	shunned map[peer.ID]bool // until the node says otherwise
}

var _ connmgr.ConnectionGater = (*gate)(nil)

// InterceptPeerDial refuses peers that are banned; who to dial is decided elsewhere.
func (g *gate) InterceptPeerDial(p peer.ID) bool { return !g.banned(p) }

// InterceptAddrDial allows every address.
func (g *gate) InterceptAddrDial(peer.ID, ma.Multiaddr) bool { return true }

// InterceptAccept allows every address: who is behind it is not known yet, and the resource manager bounds how many.
func (g *gate) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured is where the remote's identity is first known.
//
// SECURITY: anyone can reach this with any key of their own.
func (g *gate) InterceptSecured(dir network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	if g.banned(p) {
		return false
	}
	if g.roster.isMember(p) || dir == network.DirOutbound {
		return true // we dial members and bootstrap peers only
	}
	return g.allowObservers && g.observers() < g.maxObservers
}

// InterceptUpgraded allows what InterceptSecured allowed.
func (g *gate) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

func (g *gate) banned(p peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	s := g.strikes[p]
	return g.shunned[p] || s != nil && g.now().Before(s.until)
}

// strike holds a fault against a peer and says whether that was one too many.
func (g *gate) strike(p peer.ID) (ban bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := g.now()
	s := g.strikes[p]
	if s == nil {
		if len(g.strikes) >= maxStrikes {
			g.forget(now)
		}
		if len(g.strikes) >= maxStrikes {
			return true // so many offenders at a time: be strict rather than forgetful
		}
		s = &strikeRecord{}
		g.strikes[p] = s
	}
	if now.Sub(s.last) > strikeMemory {
		s.count = 0
	}
	s.count++
	s.last = now
	if s.count <= strikesAllowed {
		return false
	}
	s.count = 0
	s.until = now.Add(banOutsider)
	if g.roster.isMember(p) {
		s.until = now.Add(banMember)
	}
	return true
}

// shun replaces the peers that are cut off.
func (g *gate) shun(peers []peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.shunned = map[peer.ID]bool{}
	for _, p := range peers {
		g.shunned[p] = true
	}
}

func (g *gate) forget(now time.Time) {
	for p, s := range g.strikes {
		if now.Sub(s.last) > strikeMemory && now.After(s.until) {
			delete(g.strikes, p)
		}
	}
}
