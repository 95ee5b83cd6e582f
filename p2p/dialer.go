package p2p

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
)

// The dialer is one goroutine that keeps connections to all members. It dials whom it has an address of, with backoff, and asks whoever
// is connected for the addresses it lacks.
const (
	dialFirstBackoff = 250 * time.Millisecond
	dialMaxBackoff   = 30 * time.Second
	// dialCourtesy lets the peer with the smaller id dial first, so that two peers rarely dial each other at once and keep
	// two connections for one.
	dialCourtesy = 300 * time.Millisecond
	// dialsAtOnce bounds handshakes under way: each costs a millisecond of signatures and up to dialTimeout of waiting.
	dialsAtOnce = 8
	// askFirst and askMax are how often peers are asked for addresses while a member is missing: often at the start, when everyone is
	// looking for everyone, and rarely when an operator is simply gone.
	askFirst = 500 * time.Millisecond
	askMax   = 30 * time.Second
)

type dialer struct {
	h        *Host
	boot     map[peer.ID]*contact // bootstrap peers that are no members
	done     chan dialResult
	dialling map[peer.ID]bool
	askWait  time.Duration
	askNext  time.Time
	asking   bool
	asked    chan struct{}
}

type dialResult struct {
	peer peer.ID
	err  error
}

func (h *Host) startDialer() error {
	if err := h.servePeerList(); err != nil {
		return err
	}
	events, err := h.net.EventBus().Subscribe([]any{new(event.EvtPeerIdentificationCompleted), new(event.EvtPeerConnectednessChanged)})
	if err != nil {
		return fmt.Errorf("watch connections: %w", err)
	}
	d := &dialer{h: h, boot: map[peer.ID]*contact{}, done: make(chan dialResult, dialsAtOnce), dialling: map[peer.ID]bool{},
		askWait: askFirst, asked: make(chan struct{}, 1)}
	for _, info := range h.bootstrap {
		if info.ID != h.ID() {
			d.boot[info.ID] = &contact{fixed: info.Addrs}
		}
	}
	h.spawn(func() { d.run(events) })
	return nil
}

// poke makes the dialer look again at once.
func (h *Host) poke() {
	select {
	case h.pokes <- struct{}{}:
	default:
	}
}

func (d *dialer) run(events event.Subscription) {
	defer events.Close()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-d.h.ctx.Done():
			return
		case e, ok := <-events.Out():
			if !ok {
				return
			}
			d.observe(e)
		case r := <-d.done:
			delete(d.dialling, r.peer)
			d.settle(r)
		case <-d.asked:
			d.asking = false
		case <-d.h.pokes:
			d.askWait, d.askNext = askFirst, time.Time{}
		case <-timer.C:
		}
		timer.Reset(max(0, time.Until(d.work(time.Now()))))
	}
}

// observe learns from connections that came and went.
func (d *dialer) observe(e any) {
	switch e := e.(type) {
	case event.EvtPeerIdentificationCompleted:
		if e.SignedPeerRecord != nil {
			_ = d.h.learnRecord(e.SignedPeerRecord) // of no member, or malformed: then its address stays unknown
		}
		d.askNext = time.Time{} // a new acquaintance may know whom we lack
	case event.EvtPeerConnectednessChanged:
		if e.Connectedness == network.Connected {
			return
		}
		d.h.book.with(e.Peer, func(c *contact) {
			c.failures, c.next = 0, d.h.courteous(e.Peer)
		})
	}
}

// settle notes what came of a dial.
func (d *dialer) settle(r dialResult) {
	note := func(c *contact) {
		if r.err == nil {
			c.failures = 0
			return
		}
		c.next = time.Now().Add(backoff(c.failures, dialFirstBackoff, dialMaxBackoff))
		c.failures++
	}
	if c := d.boot[r.peer]; c != nil {
		note(c)
	}
	d.h.book.with(r.peer, note)
	result := "ok"
	if r.err != nil {
		result = "failed"
		d.h.log.Debug("cannot reach peer", "peer", r.peer, "err", r.err)
	}
	d.h.metrics.dials.WithLabelValues(result).Inc()
}

// courteous is when to dial a peer that may be dialling us as well.
func (h *Host) courteous(p peer.ID) time.Time {
	if h.ID() > p {
		return time.Now().Add(dialCourtesy)
	}
	return time.Now()
}

// backoff doubles from first to most, with a quarter of jitter against peers that move in step.
func backoff(failures int, first, most time.Duration) time.Duration {
	d := first << min(failures, 16)
	d = min(d, most)
	return d - time.Duration(rand.Int64N(int64(d)/4+1))
}

// work dials and asks what is due and returns when it should be called again.
func (d *dialer) work(now time.Time) time.Time {
	due, wake, missing := d.due(now)
	for p, addrs := range due {
		if len(d.dialling) >= dialsAtOnce {
			return now.Add(dialFirstBackoff) // a dial that ends calls us earlier
		}
		d.dialling[p] = true
		if !d.h.spawn(func() { d.done <- dialResult{p, d.h.dial(p, addrs)} }) {
			return now.Add(dialMaxBackoff)
		}
	}
	if !missing {
		d.askWait = askFirst
		return wake
	}
	if !d.asking && !now.Before(d.askNext) {
		if p, ok := d.someone(); ok {
			d.asking = true
			d.h.spawn(func() { d.h.askPeerList(p); d.asked <- struct{}{} })
		}
		d.askNext = now.Add(backoff(0, d.askWait, askMax))
		d.askWait = min(2*d.askWait, askMax)
	}
	if d.asking {
		return wake // the answer calls us; a time to ask that has passed must not keep us busy until then
	}
	return earlier(wake, d.askNext)
}

// due returns whom to dial now, when the next will be due, and whether a member is not connected.
func (d *dialer) due(now time.Time) (due map[peer.ID][]ma.Multiaddr, wake time.Time, missing bool) {
	due = map[peer.ID][]ma.Multiaddr{}
	wake = now.Add(dialMaxBackoff)
	consider := func(p peer.ID, c *contact) {
		addrs := c.addrs()
		if d.dialling[p] || len(addrs) == 0 {
			return
		}
		if now.Before(c.next) {
			wake = earlier(wake, c.next)
			return
		}
		due[p] = addrs
	}
	d.h.book.mu.Lock()
	defer d.h.book.mu.Unlock()
	for p, c := range d.h.book.contacts {
		if d.h.net.Network().Connectedness(p) == network.Connected {
			continue
		}
		missing = true
		consider(p, c)
	}
	for p, c := range d.boot {
		_, member := d.h.book.contacts[p]
		if member && len(c.fixed) > 0 {
			d.h.book.contacts[p].addFixed(c.fixed)
			c.fixed = nil // the member's contact has them now
		}
		if missing || len(d.h.book.contacts) == 0 {
			if d.h.net.Network().Connectedness(p) != network.Connected && !member {
				consider(p, c)
			}
		}
	}
	return due, wake, missing
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// someone picks a connected peer to ask: a member or a bootstrap peer.
func (d *dialer) someone() (peer.ID, bool) {
	var able []peer.ID
	for _, p := range d.h.net.Network().Peers() {
		if d.boot[p] != nil || d.h.roster.isMember(p) {
			able = append(able, p)
		}
	}
	if len(able) == 0 {
		return "", false
	}
	return able[rand.IntN(len(able))], true
}

// dial connects to a peer at the addresses given. libp2p's own backoff would refuse for at least five seconds after a failure; ours
// decides instead.
func (h *Host) dial(p peer.ID, addrs []ma.Multiaddr) error {
	if s, ok := h.net.Network().(interface{ Backoff() *swarm.DialBackoff }); ok {
		s.Backoff().Clear(p)
	}
	ctx, cancel := context.WithTimeout(h.ctx, dialTimeout)
	defer cancel()
	return h.net.Connect(ctx, peer.AddrInfo{ID: p, Addrs: addrs})
}
