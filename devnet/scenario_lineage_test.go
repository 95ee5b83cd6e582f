package devnet

import "testing"

func TestLineage(t *testing.T) {
	t.Setenv("LINEAL_PYTHON", "") // the trainer that every machine has
	n := shared(t)
	rep := play(t, n, "lineage")
	for _, kind := range []string{"trained", "refused", "recorded", "registered", "graph", "on chain"} {
		if count(rep, kind) != 1 {
			t.Errorf("%d events of the kind %q, want 1", count(rep, kind), kind)
		}
	}
	if len(rep.Requests) != len(n.Chains) {
		t.Errorf("%d requests, want one from each of %d chains", len(rep.Requests), len(n.Chains))
	}
}
