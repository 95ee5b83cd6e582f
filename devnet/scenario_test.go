package devnet

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/devnet/models"
)

func play(t *testing.T, n *Network, name string) *Report {
	t.Helper()
	s, err := FindScenario(name)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := n.Play(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if !rep.OK {
		t.Fatalf("not ok: %s", strings.Join(rep.Problems, "\n"))
	}
	return rep
}

func count(rep *Report, kind string) (n int) {
	for _, e := range rep.Events {
		if e.Kind == kind {
			n++
		}
	}
	return n
}

func TestDemonstration(t *testing.T) {
	n := shared(t)
	rep := play(t, n, "")
	if want := 3 * len(models.All()); len(rep.Requests) != want {
		t.Errorf("%d requests, want %d", len(rep.Requests), want)
	}
	for _, q := range rep.Requests {
		if !q.OK || q.Answer != q.Label || 3*q.Signers <= 2*rep.Operators || len(q.CertificateVerifiedOn) != len(n.Chains) || q.Gas == 0 {
			t.Errorf("%+v", q)
		}
	}
	for _, c := range rep.Chains {
		if c.Callbacks < len(rep.Requests) {
			t.Errorf("chain %d: %d callbacks for %d requests", c.ChainID, c.Callbacks, len(rep.Requests))
		}
	}
	var b bytes.Buffer
	if err := rep.JSON(&b); err != nil {
		t.Fatal(err)
	}
	var told struct {
		Operators *int
		Chains    []struct {
			ChainID   *uint64 `json:"chainId"`
			Callbacks *int
		}
		Requests []map[string]any
		OK       *bool
	}
	if err := json.Unmarshal(b.Bytes(), &told); err != nil {
		t.Fatal(err)
	}
	if told.Operators == nil || told.OK == nil || len(told.Chains) != 2 || told.Chains[1].ChainID == nil || told.Chains[1].Callbacks == nil {
		t.Errorf("the report lacks something: %s", b.Bytes())
	}
	for _, key := range []string{"model", "answer", "label", "signers", "latencyMs", "gas", "certificateVerifiedOn"} {
		if _, ok := told.Requests[0][key]; !ok {
			t.Errorf("a request's report lacks %s", key)
		}
	}
	b.Reset()
	if err := rep.Table(&b); err != nil || !strings.Contains(b.String(), "ok: every answer is right") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// The judge is no yes-man: a wrong answer, an answer that never comes and one that was not asked to come are told.
func TestJudgeFindsFault(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	id, err := n.AskChain(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	wrong, rep := q, &Report{}
	wrong.Sample.Label++
	n.Judge(t.Context(), rep, wrong, id, "chain", time.Now(), answerWithin)
	if len(rep.Requests) != 1 || rep.Requests[0].OK || !strings.Contains(strings.Join(rep.Problems, "\n"), "the truth is") {
		t.Errorf("another truth: %+v, %v", rep.Requests, rep.Problems)
	}
	rep = &Report{}
	n.Judge(t.Context(), rep, q, [32]byte{1}, "chain", time.Now(), 50*time.Millisecond)
	if len(rep.Requests) != 1 || rep.Requests[0].OK || !strings.Contains(strings.Join(rep.Problems, "\n"), "was not delivered") {
		t.Errorf("a request that nobody made: %+v, %v", rep.Requests, rep.Problems)
	}
	var b bytes.Buffer
	if err := rep.Table(&b); err != nil || !strings.Contains(b.String(), "NOT ok") || !strings.Contains(b.String(), "PROBLEM") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

func TestScenarioKill(t *testing.T) {
	rep := play(t, start(t, Config{}), "kill")
	if count(rep, "killed") != 1 {
		t.Errorf("events: %+v", rep.Events)
	}
	for _, q := range rep.Requests[3:] {
		if q.Signers != MinOperators-1 {
			t.Errorf("request %s has %d signers with one operator dead", q.ID, q.Signers)
		}
	}
}

func TestScenarioLiar(t *testing.T) {
	s, err := FindScenario("liar")
	if err != nil {
		t.Fatal(err)
	}
	rep := play(t, start(t, Config{Faults: s.Faults}), s.Name)
	if count(rep, "dissent") < liesFirst || count(rep, "equivocation") == 0 {
		t.Errorf("events: %+v", rep.Events)
	}
	slashed := 0
	for _, e := range rep.Events {
		if e.Kind == "slashed" {
			slashed++
			if e.Chain != FirstChainID || len(e.Tx) != 66 {
				t.Errorf("where it can be seen: %+v", e)
			}
		}
	}
	if slashed != 1 {
		t.Errorf("%d slashings", slashed)
	}
}

func TestScenarioRestart(t *testing.T) {
	n := start(t, Config{Processes: true})
	before := map[int]bool{}
	for _, o := range n.Operators {
		if before[o.PID()] || o.PID() == 0 {
			t.Errorf("operator %d has the process %d", o.Number, o.PID())
		}
		before[o.PID()] = true
	}
	rep := play(t, n, "restart")
	if count(rep, "killed") != len(n.Operators) || count(rep, "restarted") != 1 {
		t.Errorf("events: %+v", rep.Events)
	}
	for _, o := range n.Operators {
		if before[o.PID()] {
			t.Errorf("operator %d has its old process %d", o.Number, o.PID())
		}
	}
}

// A devnet that was kept goes on where it stopped; one of another size is refused.
func TestKeptDirectory(t *testing.T) {
	dir := t.TempDir()
	n, err := Start(t.Context(), Config{Dir: dir, Chains: 1})
	if err != nil {
		t.Fatal(err)
	}
	q := n.questions(1)[0]
	id, err := n.AskChain(t.Context(), q)
	if err == nil {
		_, err = n.awaitDeliveries(t.Context(), id, n.Chains, answerWithin)
	}
	home := n.Home.NetworkID
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	n = start(t, Config{Dir: dir, Chains: 1})
	if n.Home.NetworkID != home {
		t.Errorf("it is another network: %s, was %s", n.Home.NetworkID, home)
	}
	if got, err := n.deliveries(t.Context(), n.Chains[0], id); err != nil || len(got) != 1 {
		t.Errorf("the old answer: %+v, %v", got, err)
	}
	q.Origin, q.To = n.Chains[0], n.Chains
	rep := &Report{}
	if err := n.ask(t.Context(), rep, q); err != nil || len(rep.Problems) > 0 {
		t.Errorf("a new answer: %v, %v", err, rep.Problems)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if n, err := Start(t.Context(), Config{Dir: dir, Chains: 2}); err == nil || !strings.Contains(err.Error(), "--chains 1") {
		t.Errorf("with another number of chains: %v", err)
		if n != nil {
			_ = n.Close()
		}
	}
}

func TestConfigRefuses(t *testing.T) {
	for name, cfg := range map[string]Config{
		"three operators": {Operators: 3},
		"65 operators":    {Operators: MaxOperators + 1},
		"nine chains":     {Chains: MaxChains + 1},
		"minus one chain": {Chains: -1},
	} {
		if _, err := Start(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "choose") {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := FindScenario("no such")
	for _, s := range Scenarios {
		if err == nil || !strings.Contains(err.Error(), s.Name) {
			t.Errorf("an unknown scenario, where %s is known: %v", s.Name, err)
		}
	}
	if Fault("no such").Validate() == nil || Liar.Validate() != nil || Honest.Validate() != nil {
		t.Error("faults are not told apart")
	}
}
