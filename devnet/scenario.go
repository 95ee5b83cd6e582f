package devnet

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/devnet/models"
)

// Scenario is something that a devnet shows.
type Scenario struct {
	Name string
	What string // for --help
	// Faults and Processes are what the scenario needs of the devnet.
	Faults    map[int]Fault
	Processes bool
	Sources   bool // as in Config
	// BlobsEvery and AnchorEvery are as in Config.
	BlobsEvery, AnchorEvery time.Duration
	run                     func(ctx context.Context, n *Network, rep *Report) error
}

// Scenarios are all of them, the plain demonstration first.
var Scenarios = []Scenario{
	{Name: "", What: "asks every model, on a chain and over HTTP", run: demonstrate},
	{Name: "kill", What: "one operator dies in the middle; answers keep coming", run: scenarioKill},
	{Name: "liar", What: "one operator signs wrong answers, then two different ones; it is outvoted, recorded and slashed",
		Faults: map[int]Fault{liarNumber: Liar}, run: scenarioLiar},
	{Name: "restart", What: "every operator's process is killed with SIGKILL in mid-request and started again; nothing is lost", Processes: true, run: scenarioRestart},
	{Name: "recurring", What: "a request that recurs, paid from a deposit and ticked by a stranger; and one that somebody else pays for", run: scenarioRecurring},
	{Name: "slash", What: "two answers signed for one slot cost the stake, once; one answer signed in two epochs costs nothing", run: scenarioSlash},
	{Name: "batch", What: "256 answers go through the ledger to receivers on two chains, many under one certificate", run: scenarioBatch},
	{Name: "feed", What: "a record defines series of a model; their rounds come to every chain, and can be fetched with certificates of their own", run: scenarioFeed},
	{Name: "blob", What: "the ledger's blocks go into blobs, are read back from an archive, proved on chain and rebuilt to the same root",
		BlobsEvery: 5 * time.Second, AnchorEvery: 5 * time.Second, run: scenarioBlob},
	{Name: "partition", What: "the network is cut into halves, then one operator off; no part without a quorum makes a block final, and nothing acknowledged is lost",
		run: scenarioPartition},
	{Name: "byzantine", What: "one operator proposes two blocks a view, votes twice and announces wrong answers; the ledger goes on and its stake is slashed",
		Faults: map[int]Fault{byzantineNumber: Byzantine}, run: scenarioByzantine},
	{Name: "catchup", What: "an operator that was down, and then one that lost its data, catch up with a ledger under load", run: scenarioCatchup},
	{Name: "handover", What: "an operator joins and the set changes with requests under way; a chain that was away too long and forged handovers are refused", run: scenarioHandover},
	{Name: "lineage", What: "a model is trained through MLflow; its graph, from data set to registered version, is complete with every operator, and a contract uses it", run: scenarioLineage},
	{Name: "policy", What: "a model that breaks its policy is refused, by operators and contracts, and used once two reviewers approved it", run: scenarioPolicy},
	{Name: "ban", What: "the data of a model in use is banned: the next use is refused on every chain with the rule named, earlier answers are listed",
		Sources: true, run: scenarioBan},
}

// FindScenario returns a scenario by name.
func FindScenario(name string) (Scenario, error) {
	i := slices.IndexFunc(Scenarios, func(s Scenario) bool { return s.Name == name })
	if i >= 0 {
		return Scenarios[i], nil
	}
	var names []string
	for _, s := range Scenarios[1:] {
		names = append(names, s.Name)
	}
	return Scenario{}, fmt.Errorf("unknown scenario %q, choose one of %s", name, strings.Join(names, ", "))
}

// Play runs a scenario on a started devnet. An error is a failure to play it; what it shows is in the report.
func (n *Network) Play(ctx context.Context, s Scenario) (*Report, error) {
	rep := &Report{Scenario: s.Name, Operators: len(n.Operators), StartMs: n.StartTook.Milliseconds()}
	if err := s.run(ctx, n, rep); err != nil {
		return rep, err
	}
	for _, c := range n.Chains {
		callbacks, err := n.countCallbacks(ctx, c)
		if err != nil {
			return rep, err
		}
		rep.Chains = append(rep.Chains, ChainReport{ChainID: c.ID(), Callbacks: callbacks})
	}
	rep.OK = len(rep.Problems) == 0 && len(rep.Requests) > 0
	for _, q := range rep.Requests {
		rep.OK = rep.OK && q.OK
	}
	return rep, nil
}

// answerWithin is how long an answer may take before a scenario calls it missing.
const answerWithin = 60 * time.Second

// ask puts a question on its origin chain and judges the answer.
func (n *Network) ask(ctx context.Context, rep *Report, q Question) error {
	asked := time.Now()
	id, err := n.AskChain(ctx, q)
	if err != nil {
		return err
	}
	n.Judge(ctx, rep, q, id, "chain", asked, answerWithin)
	return nil
}

// questions are samples of every model, one after another, asked on the chains in turn and to be delivered on all.
func (n *Network) questions(perModel int) (list []Question) {
	for s := range perModel {
		for _, m := range models.All() {
			list = append(list, Question{Model: m, Sample: m.Samples[s%len(m.Samples)], Origin: n.Chains[len(list)%len(n.Chains)], To: n.Chains})
		}
	}
	return list
}

// demonstrate asks each model twice on a chain and once over HTTP.
func demonstrate(ctx context.Context, n *Network, rep *Report) error {
	for _, q := range n.questions(2) {
		if err := n.ask(ctx, rep, q); err != nil {
			return err
		}
	}
	for i, q := range n.questions(1) {
		asked := time.Now()
		q.Sample = q.Model.Samples[2]
		id, err := n.AskHTTP(ctx, n.Operators[i%len(n.Operators)], q)
		if err != nil {
			return fmt.Errorf("ask over HTTP: %w", err)
		}
		n.Judge(ctx, rep, q, id, "http", asked, answerWithin)
	}
	return nil
}

// scenarioKill kills an operator between requests and with one under way.
func scenarioKill(ctx context.Context, n *Network, rep *Report) error {
	questions := n.questions(3)
	victim := n.Operators[len(n.Operators)-1]
	for i, q := range questions {
		asked := time.Now()
		id, err := n.AskChain(ctx, q)
		if err != nil {
			return err
		}
		if i == 2 {
			pid := victim.PID()
			if err := victim.Kill(); err != nil {
				return fmt.Errorf("kill operator %d: %w", victim.Number, err)
			}
			rep.Events = append(rep.Events, Event{Kind: "killed", Detail: fmt.Sprintf("operator %d (process %d) died while request %s was under way", victim.Number, pid, id)})
		}
		n.Judge(ctx, rep, q, id, "chain", asked, answerWithin)
	}
	for _, q := range rep.Requests[3:] {
		if q.Signers >= len(n.Operators) {
			rep.problem("request %s has %d signers although one operator is dead", q.ID, q.Signers)
		}
	}
	return nil
}

// liarNumber is the operator that misbehaves in the scenario liar.
const liarNumber = 3

// scenarioLiar has one operator sign wrong answers to some requests, and two different answers to others. Its wrong answers are outvoted
// and recorded; its two answers are evidence, which the registry verifies before it slashes.
func scenarioLiar(ctx context.Context, n *Network, rep *Report) error {
	for _, q := range n.questions(2)[:liesFirst+2] {
		if err := n.ask(ctx, rep, q); err != nil {
			return err
		}
	}
	liar := n.Operators[liarNumber]
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	for {
		slashed, err := n.slashings(ctx)
		if err != nil {
			return err
		}
		for _, e := range slashed {
			if e.Operator != liar.Account {
				rep.problem("operator %s was slashed, who did nothing wrong", e.Operator)
			}
		}
		if len(slashed) > 0 {
			rep.Events = append(rep.Events, slashed...)
			break
		}
		select {
		case <-ctx.Done():
			rep.problem("operator %d signed two answers and was not slashed", liarNumber)
			return nil
		case <-time.After(deliveryPoll):
		}
	}
	return n.recorded(ctx, rep, liar.Account)
}

// recorded adds what an honest operator recorded against the liar; its wrong answers must be among it.
func (n *Network) recorded(ctx context.Context, rep *Report, liar common.Address) error {
	events, err := n.Operators[0].Client().Events(ctx)
	if err != nil {
		return err
	}
	dissents := 0
	for _, e := range events {
		if e.Operator != liar {
			rep.problem("operator 0 recorded %s against %s, who did nothing wrong", e.Kind, e.Operator)
		}
		if e.Kind == "dissent" {
			dissents++
		}
		rep.Events = append(rep.Events, Event{Kind: e.Kind, Detail: fmt.Sprintf("operator %s, request %s: %s", e.Operator, e.Request.Hex()[:10], e.Detail)})
	}
	if dissents < liesFirst {
		rep.problem("operator 0 recorded %d wrong answers, there were at least %d", dissents, liesFirst)
	}
	return nil
}

// scenarioRestart kills every operator process while requests are under way, and starts them again.
func scenarioRestart(ctx context.Context, n *Network, rep *Report) error {
	questions := n.questions(2)
	if err := n.ask(ctx, rep, questions[0]); err != nil {
		return err
	}
	type open struct {
		q     Question
		id    common.Hash
		asked time.Time
	}
	var under []open
	for _, q := range questions[1:] {
		id, err := n.AskChain(ctx, q)
		if err != nil {
			return err
		}
		under = append(under, open{q, id, time.Now()})
	}
	for _, o := range n.Operators {
		pid := o.PID()
		if err := o.Kill(); err != nil {
			return fmt.Errorf("kill operator %d: %w", o.Number, err)
		}
		rep.Events = append(rep.Events, Event{Kind: "killed", Detail: fmt.Sprintf("operator %d (process %d) with SIGKILL", o.Number, pid)})
	}
	delivered := 0
	for _, u := range under {
		if list, err := n.deliveries(ctx, u.q.Origin, u.id); err == nil && len(list) > 0 {
			delivered++
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "down", Detail: fmt.Sprintf("no operator runs; %d of %d requests under way are unanswered", len(under)-delivered, len(under))})
	for _, o := range n.Operators {
		if err := n.StartOperator(ctx, o); err != nil {
			return err
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "restarted", Detail: "all operators run again on their stores"})
	for _, u := range under {
		n.Judge(ctx, rep, u.q, u.id, "chain", u.asked, answerWithin)
	}
	return n.ask(ctx, rep, questions[0])
}
