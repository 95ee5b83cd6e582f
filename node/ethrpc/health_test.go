package ethrpc

import (
	"errors"
	"testing"
	"time"
)

var (
	t0         = time.Unix(1_800_000_000, 0)
	testLimits = limits{
		failures: 3, retry: 5 * time.Second, cool: 5 * time.Second, maxLag: 8, headStall: time.Minute, finalizedStall: 10 * time.Minute,
	}
	errDown = errors.New("connection refused")
)

// step is one event in an endpoint's life, at a time after t0.
type step struct {
	at   time.Duration
	do   func(h *health, now time.Time)
	want State
}

func probing(p probe) func(*health, time.Time) { return probingAgainst(p, p.head, p.finalized) }

func probingAgainst(p probe, bestHead, bestFinal uint64) func(*health, time.Time) {
	return func(h *health, now time.Time) { h.probed(now, 1, p, bestHead, bestFinal, testLimits) }
}

func failing(class Class) func(*health, time.Time) {
	return func(h *health, now time.Time) { h.failed(now, class, testLimits) }
}

func succeeding(h *health, _ time.Time) { h.succeeded() }

func TestHealth(t *testing.T) {
	ok := func(head, finalized uint64) probe { return probe{chainID: 1, head: head, finalized: finalized} }
	down := probe{err: errDown}
	for name, steps := range map[string][]step{
		"alive at once":                {{0, probing(ok(10, 1)), Alive}},
		"unreachable at once":          {{0, probing(down), Unreachable}},
		"comes up":                     {{0, probing(down), Unreachable}, {6 * time.Second, probing(ok(10, 1)), Alive}},
		"wrong chain":                  {{0, probing(probe{chainID: 2, head: 10}), WrongChain}},
		"wrong chain, then corrected":  {{0, probing(probe{chainID: 2}), WrongChain}, {6 * time.Second, probing(ok(10, 1)), Alive}},
		"wrong chain, then down":       {{0, probing(probe{chainID: 2}), WrongChain}, {6 * time.Second, probing(down), Unreachable}},
		"changes its chain while used": {{0, probing(ok(10, 1)), Alive}, {time.Second, probing(probe{chainID: 2}), WrongChain}},
		"syncing, then done":           {{0, probing(probe{chainID: 1, syncing: true, head: 5}), Syncing}, {1, probing(ok(10, 1)), Alive}},
		"one failed probe is chance":   {{0, probing(ok(10, 1)), Alive}, {1, probing(down), Alive}, {2, probing(down), Alive}},
		"three failed probes": {
			{0, probing(ok(10, 1)), Alive}, {1, probing(down), Alive}, {2, probing(down), Alive}, {3, probing(down), Unreachable},
		},
		"three failed calls": {
			{0, probing(ok(10, 1)), Alive}, {1, failing(Transport), Alive}, {2, failing(Transport), Alive}, {3, failing(Transport), Unreachable},
		},
		"an answer in between": {
			{0, probing(ok(10, 1)), Alive}, {1, failing(Transport), Alive}, {2, failing(Transport), Alive}, {3, succeeding, Alive},
			{4, failing(Transport), Alive}, {5, failing(Transport), Alive},
		},
		"rate limits are not failures": {
			{0, probing(ok(10, 1)), Alive}, {1, failing(RateLimited), Alive}, {2, failing(RateLimited), Alive}, {3, failing(RateLimited), Alive},
		},
		"within the lag":       {{0, probingAgainst(ok(10, 1), 18, 9), Alive}},
		"head behind":          {{0, probingAgainst(ok(10, 1), 19, 1), Stalled}},
		"finalized behind":     {{0, probingAgainst(ok(10, 1), 10, 10), Stalled}},
		"no finalized block":   {{0, probingAgainst(ok(10, 0), 10, 100), Alive}},
		"catches up":           {{0, probingAgainst(ok(10, 1), 19, 1), Stalled}, {1, probing(ok(19, 1)), Alive}},
		"head rests too long":  {{0, probing(ok(10, 1)), Alive}, {time.Minute + 1, probing(ok(10, 1)), Stalled}},
		"head moves in time":   {{0, probing(ok(10, 1)), Alive}, {time.Minute, probing(ok(11, 1)), Alive}, {2 * time.Minute, probing(ok(12, 1)), Alive}},
		"a reorg is progress":  {{0, probing(ok(10, 1)), Alive}, {50 * time.Second, probing(ok(9, 1)), Alive}, {100 * time.Second, probing(ok(9, 1)), Alive}},
		"finality rests":       {{0, probing(ok(10, 1)), Alive}, {11 * time.Minute, probing(ok(99, 1)), Stalled}},
		"stalled, then down":   {{0, probingAgainst(ok(10, 1), 99, 1), Stalled}, {1, failing(Transport), Stalled}, {2, failing(Transport), Stalled}, {3, failing(Transport), Unreachable}},
		"unreachable stays so": {{0, probing(down), Unreachable}, {1, failing(Transport), Unreachable}, {2, succeeding, Unreachable}},
	} {
		t.Run(name, func(t *testing.T) {
			var h health
			for i, s := range steps {
				s.do(&h, t0.Add(s.at))
				if h.state != s.want {
					t.Fatalf("after step %d: %v, want %v", i, h.state, s.want)
				}
			}
		})
	}
}

func TestHealthPauses(t *testing.T) {
	var h health
	if !h.mayProbe(t0) {
		t.Fatal("a new endpoint must be probed")
	}
	h.probed(t0, 1, probe{err: errDown}, 0, 0, testLimits)
	if h.mayProbe(t0.Add(testLimits.retry - 1)) {
		t.Error("probed again before the pause was over")
	}
	if !h.mayProbe(t0.Add(testLimits.retry)) {
		t.Error("never probed again")
	}
	h.probed(t0, 1, probe{chainID: 1, head: 1}, 1, 0, testLimits)
	if h.mayProbe(t0.Add(time.Hour)) {
		t.Error("an endpoint in use is probed by each call")
	}
}

// Preference: alive before stalled before syncing, then without a rate limit, then without failures; others not at all.
func TestPreference(t *testing.T) {
	better := []health{
		{state: Alive},
		{state: Alive, failures: 1},
		{state: Alive, coolUntil: t0.Add(1)},
		{state: Stalled},
		{state: Stalled, failures: 2},
		{state: Syncing},
	}
	for i := 1; i < len(better); i++ {
		a, okA := better[i-1].preference(t0)
		b, okB := better[i].preference(t0)
		if !okA || !okB || a >= b {
			t.Errorf("%+v (%d) does not come before %+v (%d)", better[i-1], a, better[i], b)
		}
	}
	for _, s := range []State{Unprobed, Unreachable, WrongChain} {
		if _, ok := (&health{state: s}).preference(t0); ok {
			t.Errorf("an endpoint that is %v is used", s)
		}
	}
	if place, _ := (&health{state: Alive, coolUntil: t0}).preference(t0); place != 0 {
		t.Error("a rate limit is for ever")
	}
}
