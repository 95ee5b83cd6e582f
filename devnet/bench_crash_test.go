package devnet

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestKilledOperatorsForgetNothing(t *testing.T) {
	n := start(t, Config{Chains: 1, Processes: true})
	const kills = 2
	r, err := n.BenchCrash(t.Context(), kills, 1, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if !r.OK() || r.Kills != kills {
		t.Errorf("%+v", r)
	}
}

func TestOperatorsInThisProcessAreNotKilled(t *testing.T) {
	n := shared(t)
	if _, err := n.BenchCrash(t.Context(), 1, 1, func(int, int) {}); err == nil {
		t.Error("no error")
	}
}

// A record that nobody has is found missing.
func TestMissingRecordIsFound(t *testing.T) {
	n := shared(t)
	s, err := n.newScribe()
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(n.awaitReady(t.Context()), s.submit(t.Context(), n.Operators[0])); err != nil {
		t.Fatal(err)
	}
	lost := common.Hash{1}
	s.ids = append(s.ids, lost)
	got, err := s.missing(t.Context(), 3*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := got[lost]; !ok || len(got) != 1 {
		t.Errorf("missing: %v", got)
	}
}
