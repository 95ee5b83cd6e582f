package node

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
)

// counted returns a registry's counter of missed requests for a reason.
func counted(t *testing.T, r *prometheus.Registry, reason string) (n float64) {
	t.Helper()
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == "lineal_requests_missed_total" && m.GetLabel()[0].GetValue() == reason {
				n += m.GetCounter().GetValue()
			}
		}
	}
	return n
}

func TestMissingIsBounded(t *testing.T) {
	r := prometheus.NewRegistry()
	m := missing{metrics: newMetrics(r)}
	for i := range maxMissing + 5 {
		for _, peer := range []string{"a", "b", "a"} {
			m.heard(common.Hash{byte(i), byte(i >> 8)}, peer)
		}
	}
	if len(m.wanted) != maxMissing {
		t.Errorf("%d are remembered, the bound is %d", len(m.wanted), maxMissing)
	}
	if got := counted(t, r, "full"); got != 3*5 {
		t.Errorf("%v were counted as turned away", got)
	}
}

// A request is asked for after a while, then again and again at longer intervals, of each who answered it in turn, until it is found or given up.
func TestMissingIsAskedForAgain(t *testing.T) {
	r := prometheus.NewRegistry()
	m := missing{metrics: newMetrics(r)}
	lost, here := common.Hash{1}, common.Hash{2}
	for _, peer := range []string{"a", "b"} {
		m.heard(lost, peer)
	}
	m.heard(here, "a")
	now := m.wanted[lost].at
	if got := m.ripe(now.Add(-missingAfter)); len(got) != 0 {
		t.Errorf("%d are asked for at once", len(got))
	}
	now = now.Add(missingAfter)
	if got := m.ripe(now); len(got) != 2 || got[0].id != lost || got[1].id != here {
		t.Fatalf("asked for %v", got)
	}
	m.found(here)
	asked := []string{"a"}
	for len(m.wanted) > 0 {
		if got := m.ripe(now); len(got) != 0 {
			t.Fatalf("asked for %v without a pause", got)
		}
		now = now.Add(missingMax)
		for _, q := range m.ripe(now) {
			asked = append(asked, q.from)
		}
	}
	want := slices.Repeat([]string{"a", "b"}, maxFetches/2)
	if !slices.Equal(asked, want) {
		t.Errorf("asked %v, want %v", asked, want)
	}
	if got := counted(t, r, "unanswered"); got != 1 {
		t.Errorf("%v were counted as given up", got)
	}
}
