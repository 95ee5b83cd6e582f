package sim

import (
	"bytes"
	"context"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// height is what every schedule of these tests gets past.
const height = 10

// The whole of it, at a size that fits into a test run; `lineal bench sim` runs as many as one likes.
func TestNoViolationAndNoStall(t *testing.T) {
	r, err := Campaign(context.Background(), Plan{First: 1, Seeds: 640, Height: height})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Failures {
		t.Errorf("seed %d with %d operators: %s; shrunk to %+v", f.Seed, f.Nodes, f.Fault, f.Shrunk)
	}
	if r.Violations != 0 || r.Stalls != 0 {
		t.Errorf("%d violations, %d stalls", r.Violations, r.Stalls)
	}
	if r.Evidence == 0 || r.Blocks < uint64(r.Seeds)*height {
		t.Errorf("the faulty left no evidence (%d), or blocks are missing (%d)", r.Evidence, r.Blocks)
	}
	t.Logf("%.0f schedules a second", r.SchedulesPerSecond)
}

func TestPlantedBugsAreFound(t *testing.T) {
	for bug := BugNone + 1; bug < bugs; bug++ {
		t.Run(bug.String(), func(t *testing.T) {
			nodes := 4
			if bug == BugLooseQuorum {
				nodes = 6 // where >= and > differ
			}
			for seed := range uint64(300) {
				s := Random(seed, nodes, height)
				if r := Run(s); !r.OK() {
					t.Fatalf("seed %d fails without the bug: %s", seed, r.Fault())
				}
				s.Bug = bug
				r := Run(s)
				if r.OK() {
					continue
				}
				small := Shrink(s)
				if again, twice := Run(small), Run(small); again.OK() || again != twice {
					t.Errorf("the shrunk scenario does not fail each time alike: %+v, %+v", again, twice)
				}
				t.Logf("seed %d: %s; shrunk to %+v", seed, r.Fault(), small)
				return
			}
			t.Error("300 schedules did not find it")
		})
	}
}

// With too much faulty weight forks happen, and each exposes at least a third of the weight.
func TestForksAreAccountable(t *testing.T) {
	forks := 0
	for seed := range uint64(150) {
		s := Random(seed, 4, height)
		s.Overwhelmed, s.Faulty, s.Spare, s.EpochLength = true, 2, 0, 0
		s.Mischief = Twins | s.Mischief&(DoubleVote|Garbage|Replay|FalseHelp)
		s.Weighted = false
		r := Run(s)
		if !r.Forked {
			continue
		}
		if forks++; !r.Exposed {
			t.Errorf("seed %d: a fork without a third of the weight exposed: %s", seed, r.Fault())
		}
	}
	if forks == 0 {
		t.Error("half of the weight is faulty, and nothing forked: the check was not put to the test")
	}
	t.Logf("%d forks", forks)
}

func TestSchedulesReplay(t *testing.T) {
	for seed := range uint64(20) {
		s := Random(seed, 7, height)
		var a, b bytes.Buffer
		if x, y := Trace(s, &a), Trace(s, &b); x != y || !bytes.Equal(a.Bytes(), b.Bytes()) || a.Len() == 0 {
			t.Errorf("seed %d runs differently: %+v, %+v", seed, x, y)
		}
		other := s
		other.Seed += 1000
		if Run(other) == Run(s) {
			t.Errorf("seeds %d and %d run alike", s.Seed, other.Seed)
		}
	}
}

func TestCampaignStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Campaign(ctx, Plan{First: 1, Seeds: 1000, Height: height}); err == nil {
		t.Error("a cancelled campaign reports success")
	}
	r, err := Campaign(context.Background(), Plan{First: 1, Seeds: 1 << 40, Height: height, For: time.Nanosecond})
	if err != nil || r.Seeds >= 1<<40 {
		t.Errorf("a campaign out of time ran %d schedules: %v", r.Seeds, err)
	}
}
