package sim

import "testing"

func TestSeeds(t *testing.T) {
	for seed := range uint64(300) {
		s := Random(seed, 4, 10)
		r := Run(s)
		if !r.OK() {
			t.Errorf("seed %d: %s\n%+v\n%+v", seed, r.Fault(), s, r)
		}
	}
}
