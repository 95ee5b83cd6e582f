package sim

import (
	"os"
	"strconv"
	"testing"
)

func env(name string, d int) int {
	if v, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return v
	}
	return d
}

func TestSeeds(t *testing.T) {
	steps, ev, h := 0, 0, uint64(0)
	bad := 0
	for i := range env("SEEDS", 300) {
		seed := uint64(env("FIRST", 0) + i)
		s := Random(seed, env("NODES", 4), 10)
		r := Run(s)
		steps += r.Steps
		ev += r.Evidence
		h += r.Height
		if !r.OK() {
			bad++
			t.Errorf("seed %d: %s\n%+v\n%+v", seed, r.Fault(), s, r)
		}
	}
	t.Log(steps, ev, h, bad)
}

func TestBugs(t *testing.T) {
	for b := BugDoubleDecide; b < bugs; b++ {
		found := 0
		first := ""
		for seed := range uint64(200) {
			s := Random(seed, 4, 10)
			if b == BugLooseQuorum {
				s = Random(seed, 6, 10)
			}
			s.Bug = b
			if r := Run(s); !r.OK() {
				found++
				if first == "" {
					first = r.Fault()
				}
			}
		}
		t.Log(b, found, first)
	}
}

func TestTrace(t *testing.T) {
	if seed := env("TRACE", 0); seed > 0 {
		t.Log(Trace(Random(uint64(seed), env("NODES", 4), 10), os.Stdout))
	}
}
