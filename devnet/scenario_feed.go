package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/series"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// feedWindow is the shortest window there is, so that the scenario ends soon.
	feedWindow = series.MinWindow
	// feedQuestions is how many answers are observed.
	feedQuestions = 32
	feedWithin    = 90 * time.Second
)

// scenarioFeed defines series of a model by a record, asks some questions, and finds the rounds on every chain: pushed under a block's
// certificate, and by a certificate of their own.
func scenarioFeed(ctx context.Context, n *Network, rep *Report) error {
	ctx, cancel := context.WithTimeout(ctx, feedWithin)
	defer cancel()
	digits, ok := models.ByName("digits")
	if !ok {
		return errors.New("there is no model named digits")
	}
	definition, err := n.defineFeeds(ctx, digits)
	if err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Kind: "defined", Detail: fmt.Sprintf("series of model digits over %d s, for the questions of %s, by record %s", feedWindow, n.User(), definition)})
	var list []*batched
	for i := range feedQuestions {
		b := &batched{q: Question{Model: digits, Sample: digits.Samples[i%len(digits.Samples)], Origin: n.Chains[0]}, asked: time.Now()}
		if b.id, err = n.askForBatch(ctx, n.Operators[i%len(n.Operators)].Client(), b.q, uint64(i), nil); err != nil {
			return err
		}
		list = append(list, b)
	}
	for i, b := range list {
		v, err := n.Operators[i%len(n.Operators)].Client().View(ctx, b.id, api.MaxWait, nil)
		if err != nil {
			return err
		}
		rep.Requests = append(rep.Requests, RequestReport{ID: b.id, Chain: b.q.Origin.ID(), Via: "http", Model: digits.Name, Label: b.q.Sample.LabelName,
			LatencyMs: float64(time.Since(b.asked).Microseconds()) / 1000, OK: v.Body != nil && v.Body.Outcome == claim.OutcomeAnswered})
	}
	model := common.Hash(digits.SHA256)
	for _, m := range []struct {
		metric series.Metric
		series uint16
	}{{series.Errors, 0}, {series.Drift, 1}} {
		if err := n.checkFeed(ctx, rep, series.FeedID(model, definition, m.metric, m.series), m.metric); err != nil {
			return err
		}
	}
	return nil
}

// defineFeeds puts a definition into the ledger; the user pays for the record.
func (n *Network) defineFeeds(ctx context.Context, m models.Model) (common.Hash, error) {
	d := series.Definition{Name: "devnet", Window: feedWindow, Minimum: 1, Population: series.Population{Name: "the demonstration's user", Requesters: []common.Address{n.User()}},
		Baseline: map[uint16][]uint64{1: {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}}
	for _, c := range n.Chains {
		d.Chains = append(d.Chains, c.ID())
	}
	predicate, err := json.Marshal(d)
	if err != nil {
		return common.Hash{}, err
	}
	signer, err := lineage.GenerateSigner()
	if err != nil {
		return common.Hash{}, err
	}
	envelope, err := signer.Sign(lineage.Statement{Type: lineage.StatementType, PredicateType: series.PredicateType, Predicate: predicate,
		Subject: []lineage.Resource{lineage.NewResource("model", m.Name, lineage.Digest(fmt.Sprintf("sha256:%x", m.SHA256)))}})
	if err != nil {
		return common.Hash{}, err
	}
	client := n.Operators[0].Client()
	records := &node.RemoteRecords{Client: client, Payer: n.user}
	id, err := records.Submit(ctx, envelope)
	for errors.Is(err, api.ErrUnavailable) { // the ledger begins a moment after the node
		select {
		case <-ctx.Done():
			return common.Hash{}, errors.Join(err, ctx.Err())
		case <-time.After(blobPoll):
		}
		id, err = records.Submit(ctx, envelope)
	}
	if err != nil {
		return common.Hash{}, err
	}
	if _, err := client.Record(ctx, lineage.Digest(id), api.MaxWait); err != nil {
		return common.Hash{}, fmt.Errorf("wait for the definition: %w", err)
	}
	return lineage.RecordID(envelope).Bytes(), nil
}

// checkFeed waits for a feed's round on every chain, and compares it with what an operator computed; then it brings the operator's certified
// round itself, as anybody may.
func (n *Network) checkFeed(ctx context.Context, rep *Report, id common.Hash, metric series.Metric) error {
	contract := bindings.NewFeeds()
	for _, c := range n.Chains {
		at := c.Manifest.Address(deploy.Feeds)
		var got bindings.IFeedsRound
		for {
			round, err := bind.Call(contract.Instance(c.Client, at), &bind.CallOpts{Context: ctx}, contract.PackLatest(id), contract.UnpackLatest)
			if err == nil {
				got = round
				break
			}
			select {
			case <-ctx.Done():
				rep.problem("chain %d has no round of the feed %s: %v", c.ID(), metric, err)
				return nil
			case <-time.After(blobPoll):
			}
		}
		h, err := n.Operators[1].Client().Feed(ctx, id)
		if err != nil {
			return err
		}
		same := false
		for _, r := range h.Rounds {
			same = same || r.Round == got.Round && got.Answer.Cmp(big.NewInt(r.Answer)) == 0 && r.StartedAt == got.StartedAt && r.UpdatedAt == got.UpdatedAt
		}
		if !same || h.Population == "" || len(h.Chart.Value) != len(h.Rounds) {
			rep.problem("chain %d has round %d with %s of the feed %s, operator 1 computed %+v", c.ID(), got.Round, got.Answer, metric, h.Rounds)
		}
		rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "feed", Detail: fmt.Sprintf("%s: round %d is %s millionths", metric, got.Round, got.Answer)})
	}
	return n.bringRound(ctx, rep, n.Chains[0], id)
}

// bringRound simulates what a contract does that reads a feed by the certificate that a node gives out, and that a changed answer is refused.
func (n *Network) bringRound(ctx context.Context, rep *Report, c *Chain, id common.Hash) error {
	h, err := n.Operators[2].Client().Feed(ctx, id)
	for err == nil && h.Signed == nil { // signatures are being gathered
		select {
		case <-ctx.Done():
			err = ctx.Err()
		case <-time.After(blobPoll):
			h, err = n.Operators[2].Client().Feed(ctx, id)
		}
	}
	if err != nil || h.Signed == nil {
		rep.problem("operator 2 has no certified round of feed %s: %v", id, err)
		return nil
	}
	s := h.Signed
	round := claim.Feed{ID: id, Round: s.Round, Answer: big.NewInt(s.Answer), StartedAt: s.StartedAt, UpdatedAt: s.UpdatedAt, LedgerSize: s.LedgerSize}
	at := c.Manifest.Address(deploy.Feeds)
	contract := bindings.NewFeeds()
	// Feeds ignores a round that it has: the verifier shows whether the certificate holds.
	verifier := bindings.NewCertificateVerifier()
	to := c.Manifest.Address(deploy.CertificateVerifier)
	check := func(f claim.Feed) error {
		_, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: verifier.PackVerify(uint8(f.Kind()), f.Slot(), f.Hash(), s.Certificate)}, nil)
		return err
	}
	if err := check(round); err != nil {
		rep.problem("chain %d refuses the certificate of round %d: %v", c.ID(), s.Round, err)
	}
	round.Answer.Add(round.Answer, big.NewInt(1))
	if check(round) == nil {
		rep.problem("chain %d takes the certificate for another answer", c.ID())
	}
	round.Answer.Sub(round.Answer, big.NewInt(1))
	_, err = c.Client.CallContract(ctx, ethereum.CallMsg{To: &at, Data: contract.PackUpdateAndRead(onchain.Feed(round), s.Certificate, uint64(feedWithin.Seconds())*10)}, nil)
	if err != nil {
		rep.problem("a contract cannot read round %d by its certificate: %v", s.Round, err)
	}
	rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "pulled", Detail: fmt.Sprintf("round %d holds by a certificate of its own; another answer does not", s.Round)})
	return nil
}
