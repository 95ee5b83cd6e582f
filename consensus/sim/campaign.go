package sim

import (
	"context"
	"fmt"
	"runtime"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// Failure is a seed that failed, with a smaller scenario that fails, too.
type Failure struct {
	Seed   uint64   `json:"seed"`
	Nodes  int      `json:"nodes"`
	Fault  string   `json:"fault"`
	Shrunk Scenario `json:"shrunk"`
}

// Report sums a campaign up.
type Report struct {
	Seeds              int       `json:"seeds"`
	Violations         int       `json:"violations"`
	Stalls             int       `json:"stalls"`
	SchedulesPerSecond float64   `json:"schedulesPerSecond"`
	Height             uint64    `json:"height"` // what every honest node got past in each schedule
	Blocks             uint64    `json:"blocks"` // final, over all schedules
	Steps              uint64    `json:"steps"`  // messages and ticks that were handled
	Evidence           uint64    `json:"evidence"`
	Failures           []Failure `json:"failures"` // the first few
}

// Sizes are the network sizes that a campaign goes through: of eight seeds, five have 4 operators, two 7, one 16.
var Sizes = [8]int{4, 4, 4, 4, 4, 7, 7, 16}

const maxFailures = 10 // enough to see a pattern; shrinking each costs hundreds of runs

// Plan says which schedules a campaign runs.
type Plan struct {
	First  uint64        // seed
	Seeds  int           // how many at most
	Height uint64        // blocks that every honest node finalizes in each
	For    time.Duration // no schedule begins after it; 0: no limit
}

// Campaign runs the seeds from the first on, on all cores.
func Campaign(ctx context.Context, p Plan) (Report, error) {
	began := time.Now()
	var ran atomic.Int64
	var next, violations, stalls atomic.Int64
	var blocks, steps, evidence atomic.Uint64
	failures := make(chan Failure, maxFailures)
	group, ctx := errgroup.WithContext(ctx)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() error {
			for {
				k := next.Add(1) - 1
				if k >= int64(p.Seeds) || (p.For > 0 && time.Since(began) >= p.For) {
					return nil
				}
				if err := ctx.Err(); err != nil {
					return fmt.Errorf("simulate seed %d: %w", p.First+uint64(k), err)
				}
				s := Random(p.First+uint64(k), Sizes[k%int64(len(Sizes))], p.Height)
				r := Run(s)
				ran.Add(1)
				blocks.Add(r.Height)
				steps.Add(uint64(r.Steps))
				evidence.Add(uint64(r.Evidence))
				if r.Violation != "" {
					violations.Add(1)
				} else if r.Stall != "" {
					stalls.Add(1)
				}
				if !r.OK() && len(failures) < maxFailures {
					select {
					case failures <- Failure{s.Seed, s.Nodes, r.Fault(), Shrink(s)}:
					default: // another worker was faster
					}
				}
			}
		})
	}
	err := group.Wait()
	close(failures)
	seeds := int(ran.Load())
	out := Report{Seeds: seeds, Violations: int(violations.Load()), Stalls: int(stalls.Load()), Height: p.Height, Blocks: blocks.Load(),
		Steps: steps.Load(), Evidence: evidence.Load(), SchedulesPerSecond: float64(seeds) / time.Since(began).Seconds()}
	for f := range failures {
		out.Failures = append(out.Failures, f)
	}
	return out, err
}

// Shrink looks for a smaller scenario that still fails in the same way (violation or stall): it drops one ingredient after the other, and
// shortens the chaos, as long as the failure stays. What comes out replays with [Trace].
func Shrink(s Scenario) Scenario {
	r := Run(s)
	if r.OK() {
		return s
	}
	violated := r.Violation != ""
	fails := func(c Scenario) bool {
		got := Run(c)
		return !got.OK() && (got.Violation != "") == violated
	}
	for again := true; again; {
		again = false
		for _, c := range smaller(s) {
			if c != s && fails(c) {
				s, again = c, true
				break
			}
		}
	}
	return s
}

// smaller lists scenarios that lack one ingredient each.
func smaller(s Scenario) (out []Scenario) {
	try := func(change func(*Scenario)) {
		c := s
		change(&c)
		out = append(out, c)
	}
	try(func(c *Scenario) { c.Faulty, c.Mischief = 0, 0 })
	try(func(c *Scenario) { c.EpochLength, c.Spare = 0, 0 })
	try(func(c *Scenario) { c.Spare = 0 })
	try(func(c *Scenario) { c.Newcomers = false })
	try(func(c *Scenario) { c.LostDisk = false })
	try(func(c *Scenario) { c.Crashes = false })
	try(func(c *Scenario) { c.Partitions = false })
	try(func(c *Scenario) { c.Loss = 0 })
	try(func(c *Scenario) { c.Delays = false })
	try(func(c *Scenario) { c.Duplicates = false })
	try(func(c *Scenario) { c.Skew = false })
	try(func(c *Scenario) { c.Weighted = false })
	try(func(c *Scenario) { c.Idle = 0 })
	try(func(c *Scenario) { c.Chaos /= 2 })
	try(func(c *Scenario) { c.Chaos -= c.Chaos / 8 })
	try(func(c *Scenario) { c.Height = max(1, c.Height/2) })
	for m := Mischief(1); m <= allMischief; m <<= 1 {
		try(func(c *Scenario) { c.Mischief &^= m })
	}
	return out
}
