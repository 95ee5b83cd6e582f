package devnet

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// readyPolicy compiles a ready policy with params filled in.
func readyPolicy(name string, params map[string]any) (*policy.Program, error) {
	source, _, err := policy.Ready(name)
	if err != nil {
		return nil, err
	}
	d, err := policy.ParseDocument(source)
	if err != nil {
		return nil, err
	}
	for k, v := range params {
		d.Params[k] = v
	}
	return policy.Compile(d)
}

// scenarioPolicy has a model that nobody approved refused, over HTTP and by contracts, and used once two reviewers approved it.
func scenarioPolicy(ctx context.Context, n *Network, rep *Report) error {
	digits, ok := models.ByName("digits")
	if !ok {
		return errors.New("there is no model named digits")
	}
	author, err := n.newRecorder()
	if err != nil {
		return err
	}
	var reviewers []*recorder
	var keys []string
	for range 2 {
		r, err := n.newRecorder()
		if err != nil {
			return err
		}
		reviewers, keys = append(reviewers, r), append(keys, strings.TrimPrefix(r.key.KeyID(), "sha256:"))
	}
	p, err := readyPolicy("two-approvers", map[string]any{"reviewers": keys})
	if err != nil {
		return err
	}
	if _, err := author.trained(ctx, digits, "https://archive.example/digits"); err != nil {
		return err
	}
	if err := author.watch(ctx, p, digits); err != nil {
		return err
	}
	q := Question{Model: digits, Sample: digits.Samples[0], Origin: n.Chains[0], To: n.Chains, Policy: p.ID()}
	if _, err := n.awaitStatus(ctx, rep, digits, p.ID(), "failed"); err != nil {
		return err
	}
	n.refusedHTTP(ctx, rep, q, "approved")
	if err := n.rely(ctx, rep, digits, p, "a use without approvals", "PolicyFailed"); err != nil {
		return err
	}
	model := lineage.NewResource(lineage.KindModel, digits.Name, lineage.NewDigest(digits.SHA256))
	for i, r := range append([]*recorder{author}, reviewers...) {
		if err := r.record(ctx, &lineage.Approval{Decision: "approved", Role: "reviewer"}, model); err != nil {
			return err
		}
		if i == 1 { // the author and one reviewer are not two
			n.refusedHTTP(ctx, rep, q, "approved")
		}
	}
	if _, err := n.awaitStatus(ctx, rep, digits, p.ID(), "passed"); err != nil {
		return err
	}
	if err := n.rely(ctx, rep, digits, p, "a use with two approvals", accepted); err != nil {
		return err
	}
	return n.ask(ctx, rep, q)
}

// scenarioBan bans the data of a model that contracts use.
func scenarioBan(ctx context.Context, n *Network, rep *Report) error {
	digits, ok := models.ByName("digits")
	if !ok {
		return errors.New("there is no model named digits")
	}
	author, err := n.newRecorder()
	if err != nil {
		return err
	}
	p, err := readyPolicy("no-banned-source", nil)
	if err != nil {
		return err
	}
	data, err := author.trained(ctx, digits, "https://scraped.example/digits")
	if err != nil {
		return err
	}
	if err := author.watch(ctx, p, digits); err != nil {
		return err
	}
	q := Question{Model: digits, Sample: digits.Samples[0], Origin: n.Chains[0], To: n.Chains, Policy: p.ID()}
	if _, err := n.awaitStatus(ctx, rep, digits, p.ID(), "passed"); err != nil {
		return err
	}
	if err := n.rely(ctx, rep, digits, p, "a use before the ban", accepted); err != nil {
		return err
	}
	if err := n.ask(ctx, rep, q); err != nil {
		return err
	}
	asked := rep.Requests[len(rep.Requests)-1].ID
	if err := n.awaitReceipt(ctx, rep, asked); err != nil {
		return err
	}
	n.checkBundle(ctx, rep, digits, "before", "passed")

	if err := n.publish(2, lineage.ListedItem{URIPrefix: "https://scraped.example/", Action: "ban", Reason: "collected without consent"}); err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Kind: "banned", Detail: "a publisher lists https://scraped.example/"})
	if _, err := n.awaitStatus(ctx, rep, digits, p.ID(), "failed"); err != nil {
		return err
	}
	if err := n.rely(ctx, rep, digits, p, "the next use", "PolicyFailed"); err != nil {
		return err
	}
	n.refusedHTTP(ctx, rep, q, "no-ban")
	if err := n.affected(ctx, rep, data, asked); err != nil {
		return err
	}
	n.checkBundle(ctx, rep, digits, "after", "failed")
	return nil
}

// awaitReceipt waits until an answer is in the ledger.
func (n *Network) awaitReceipt(ctx context.Context, rep *Report, id common.Hash) error {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	for {
		_, err := n.Operators[0].Client().Receipt(ctx, id, time.Second)
		if err == nil {
			return nil
		}
		if pause(ctx) != nil {
			rep.problem("the ledger has no receipt of request %s: %v", id, err)
			return nil
		}
	}
}

// affected lists what the ban reaches; the earlier answer must be among it, on every chain.
func (n *Network) affected(ctx context.Context, rep *Report, data lineage.Resource, asked common.Hash) error {
	v, err := n.Operators[1].Client().Affected(ctx, string(data.SHA256()))
	if err != nil {
		return fmt.Errorf("ask for affected answers: %w", err)
	}
	for _, a := range v.Answers {
		rep.Events = append(rep.Events, Event{Kind: "affected", Detail: fmt.Sprintf("answer to request %s of %.12s, asked on chain %d, delivered to %v", a.RequestID,
			a.Model.Hex()[2:], a.OriginChainID, a.Chains)})
		if a.RequestID == asked && len(a.Chains) == len(n.Chains) {
			return nil
		}
	}
	rep.problem("the answer to request %s is not among the %d that the ban reaches, on all chains", asked, len(v.Answers))
	return nil
}

// checkBundle fetches the model's bundle and verifies it as a stranger would, without a network.
func (n *Network) checkBundle(ctx context.Context, rep *Report, m models.Model, when, want string) {
	b, err := n.Operators[0].Client().Bundle(ctx, string(lineage.NewDigest(m.SHA256)))
	if err != nil {
		rep.problem("the bundle %s the ban: %v", when, err)
		return
	}
	r := bundle.Verify(b, bundle.Trust{Now: time.Now()})
	names := map[claim.ModelStatus]string{claim.StatusPassed: "passed", claim.StatusFailed: "failed", claim.StatusPending: "pending"}
	said := []string{}
	for _, s := range r.Statuses {
		said = append(said, names[s.Status.Status])
	}
	rep.Events = append(rep.Events, Event{Kind: "bundle", Detail: fmt.Sprintf("%s the ban: %d bytes, valid offline: %v, %d records, %d receipts, statuses %v", when, len(b), r.Valid,
		r.Records, r.Receipts, said)})
	if !r.Valid {
		rep.problem("the bundle %s the ban does not verify", when)
	}
	if len(said) == 0 || said[0] != want {
		rep.problem("the bundle %s the ban says %v of the model, %s was expected", when, said, want)
	}
}
