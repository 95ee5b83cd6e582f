package devnet

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/devnet/chain"
)

func TestScenarioRecurring(t *testing.T) {
	rep := play(t, start(t, Config{}), "recurring")
	if count(rep, "ticked") != tickCount || count(rep, "sponsored") != 1 || len(rep.Requests) != tickCount+1 {
		t.Errorf("%d requests, events: %+v", len(rep.Requests), rep.Events)
	}
	for _, want := range []string{"NotDue(", "Outstanding(", "BadRequest(", "BadSignature("} {
		if !refusedWith(rep, want) {
			t.Errorf("nothing was refused with %s: %+v", want, rep.Events)
		}
	}
}

func TestScenarioSlash(t *testing.T) {
	rep := play(t, start(t, Config{}), "slash")
	if count(rep, "slashed") != 1 || count(rep, "rewarded") != 1 || count(rep, "kept") != 1 {
		t.Errorf("events: %+v", rep.Events)
	}
	if !refusedWith(rep, "NoConflict(") || !refusedWith(rep, "BadSignature(") {
		t.Errorf("refusals: %+v", rep.Events)
	}
}

func TestScenarioHandover(t *testing.T) {
	n := start(t, Config{})
	rep := play(t, n, "handover")
	if count(rep, "joined") != 1 || count(rep, "epoch") != 2 || count(rep, "handover") != len(n.Chains)+1 || count(rep, "slashed") != 1 || count(rep, "refunded") != 1 {
		t.Errorf("events: %+v", rep.Events)
	}
	for _, want := range []string{"SetExpired(", "BadLink(", "HandoverIsTrue(", "NotRefundableYet("} {
		if !refusedWith(rep, want) {
			t.Errorf("nothing was refused with %s: %+v", want, rep.Events)
		}
	}
}

func refusedWith(rep *Report, text string) bool {
	for _, e := range rep.Events {
		if e.Kind == "refused" && strings.Contains(e.Detail, ": "+text) {
			return true
		}
	}
	return false
}

// A call that nobody refuses, and one refused for another reason, are problems.
func TestMustRefuseFindsFault(t *testing.T) {
	n := shared(t)
	c, hub, rep := n.Chains[0], bindings.NewInferenceHub(), &Report{}
	at, from := c.Manifest.Address("InferenceHub"), chain.Address(accountStranger)
	if err := n.mustRefuse(t.Context(), rep, c, from, at, hub.PackGrace(), "a harmless call", "NotDue"); err != nil {
		t.Fatal(err)
	}
	if err := n.mustRefuse(t.Context(), rep, c, from, at, hub.PackWithdraw(common.Address{}, common.Big1, from), "a withdrawal of nothing", "NotDue"); err != nil {
		t.Fatal(err)
	}
	if len(rep.Problems) != 2 || !strings.Contains(rep.Problems[0], accepted) || !strings.Contains(rep.Problems[1], "InsufficientDeposit(0,1)") {
		t.Errorf("problems: %q", rep.Problems)
	}
	if text, err := errorText(crypto.Keccak256([]byte("NoSuchError()"))); err == nil {
		t.Errorf("an unknown error is called %s", text)
	}
}
