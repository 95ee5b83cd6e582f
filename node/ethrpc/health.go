package ethrpc

import (
	"fmt"
	"time"
)

// State is what is known of an endpoint.
type State uint8

// The states; the package comment draws how they follow on each other.
const (
	Unprobed State = iota
	Alive
	Stalled
	Syncing
	Unreachable
	WrongChain
)

var stateNames = [...]string{"unprobed", "alive", "stalled", "syncing", "unreachable", "wrong chain"}

// String returns the state in words, as logs and metrics show it.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

// rank orders the states by preference; calls never go to those without one.
func (s State) rank() (int, bool) {
	switch s {
	case Alive:
		return 0, true
	case Stalled:
		return 1, true
	case Syncing:
		return 2, true
	}
	return 0, false
}

// limits are the numbers that the state machine depends on.
type limits struct {
	failures       int           // consecutive failures that make an endpoint unreachable
	retry          time.Duration // pause before an unreachable or wrong endpoint is probed again
	cool           time.Duration // how long a rate-limited endpoint is avoided
	maxLag         uint64        // blocks behind the best endpoint's head, or finalized block, that count as stalled
	headStall      time.Duration // the head must move within this time; 0: it may rest (a chain without traffic)
	finalizedStall time.Duration // the same for the finalized block
}

// probe is what an endpoint said of itself.
type probe struct {
	chainID         uint64
	syncing         bool
	head, finalized uint64
	err             error // no complete answer
}

// health is one endpoint's state machine. It is a plain value: the caller locks, and passes the time.
type health struct {
	state    State
	failures int // consecutive

	head, finalized     uint64
	headAt, finalizedAt time.Time // when the number last grew

	retryAt   time.Time // not to be probed before, when unreachable or on the wrong chain
	coolUntil time.Time // to be avoided until then, when rate limited
}

// mayProbe reports whether the endpoint needs a probe before it can be used, and may have one now.
func (h *health) mayProbe(now time.Time) bool {
	switch h.state {
	case Unprobed:
		return true
	case Unreachable, WrongChain:
		return !now.Before(h.retryAt)
	}
	return false
}

// probed takes in a probe. The best numbers are the highest that any endpoint of the chain has reported.
func (h *health) probed(now time.Time, want uint64, p probe, bestHead, bestFinalized uint64, l limits) {
	if p.err != nil {
		h.failures++
		if h.state == Unprobed || h.state == WrongChain || h.state == Unreachable || h.failures >= l.failures {
			h.state, h.retryAt = Unreachable, now.Add(l.retry)
		}
		return
	}
	h.failures = 0
	if p.chainID != want {
		h.state, h.retryAt = WrongChain, now.Add(l.retry)
		return
	}
	h.seen(now, p.head, p.finalized)
	if p.syncing {
		h.state = Syncing
		return
	}
	h.state = Alive
	h.judge(now, bestHead, bestFinalized, l)
}

// seen takes in a head or a finalized block (0 for none). A reorganization may lower the head; that is progress too.
func (h *health) seen(now time.Time, head, finalized uint64) {
	if h.headAt.IsZero() || head != 0 && head != h.head {
		h.headAt = now
		if head != 0 {
			h.head = head
		}
	}
	if h.finalizedAt.IsZero() || finalized > h.finalized {
		h.finalized, h.finalizedAt = max(finalized, h.finalized), now
	}
}

// judge moves between alive and stalled.
func (h *health) judge(now time.Time, bestHead, bestFinalized uint64, l limits) {
	if h.state != Alive && h.state != Stalled {
		return
	}
	behind := h.head+l.maxLag < bestHead || h.finalized != 0 && h.finalized+l.maxLag < bestFinalized
	resting := l.headStall > 0 && now.Sub(h.headAt) > l.headStall ||
		l.finalizedStall > 0 && now.Sub(h.finalizedAt) > l.finalizedStall
	h.state = Alive
	if behind || resting {
		h.state = Stalled
	}
}

// succeeded takes in an answered call.
func (h *health) succeeded() { h.failures = 0 }

// failed takes in a call that got no usable answer, or a request to slow down.
func (h *health) failed(now time.Time, class Class, l limits) {
	if class == RateLimited {
		h.coolUntil = now.Add(l.cool)
		return
	}
	h.failures++
	if _, usable := h.state.rank(); usable && h.failures >= l.failures {
		h.state, h.retryAt = Unreachable, now.Add(l.retry)
	}
}

// preference is the endpoint's place in the order of use: the lower the better. ok is false if it must not be used.
func (h *health) preference(now time.Time) (place int, ok bool) {
	rank, ok := h.state.rank()
	place = 4 * rank
	if now.Before(h.coolUntil) {
		place += 2
	}
	if h.failures > 0 {
		place++
	}
	return place, ok
}
