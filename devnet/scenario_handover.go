package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/chain"
)

// epochOver is more than the registry's epoch, by the home chain's clock. Requests under way must outlive it.
const epochOver = 24*time.Hour + time.Minute

// scenarioHandover has an operator join, and the set change while requests are under way. Then one chain stays away until the set that it
// knows has lost its validity, and signatures of old keys are tried on the chains and at the registry.
func scenarioHandover(ctx context.Context, n *Network, rep *Report) error {
	if len(n.Chains) < 2 {
		return errors.New("the scenario handover needs two chains, start it with --chains 2")
	}
	old := n.Operators
	if err := n.ask(ctx, rep, n.questions(1)[0]); err != nil {
		return err
	}
	if err := n.join(ctx, rep); err != nil {
		return err
	}
	if err := n.handoverUnderWay(ctx, rep, old); err != nil {
		return err
	}
	away := n.Chains[len(n.Chains)-1]
	if err := n.stayAway(ctx, rep, away); err != nil {
		return err
	}
	if err := n.forge(ctx, rep, away, old); err != nil {
		return err
	}
	q := n.questions(1)[1]
	q.Origin, q.To = n.Chains[0], n.Chains[:len(n.Chains)-1]
	if err := n.ask(ctx, rep, q); err != nil {
		return err
	}
	return n.signedBy(ctx, rep, rep.Requests[len(rep.Requests)-1], q.To, 3)
}

// join adds an operator, which is a member from the next set on.
func (n *Network) join(ctx context.Context, rep *Report) error {
	o, err := n.makeOperator(len(n.Operators))
	if err != nil {
		return err
	}
	funds := new(big.Int).Mul(big.NewInt(1000), chain.Ether)
	for _, c := range n.Chains {
		for _, account := range []common.Address{o.Account, o.Relayer} {
			if err := c.Fund(ctx, account, funds); err != nil {
				return err
			}
		}
	}
	receipt, err := n.stake(ctx, o, deploy.DefaultHomeParams().MinStake)
	if err != nil {
		return err
	}
	n.Operators = append(n.Operators[:len(n.Operators):len(n.Operators)], o)
	rep.Operators = len(n.Operators)
	if err := n.StartOperator(ctx, o); err != nil {
		return err
	}
	rep.happened(n.Chains[0], receipt, "joined", "operator %d, %s, staked %s wei", o.Number, o.Account, deploy.DefaultHomeParams().MinStake)
	return awaitOperator(ctx, o)
}

// handoverUnderWay rolls the epoch while too few operators run to answer: what some have signed under the old set is answered under the
// new one when the others are back, and every chain follows.
func (n *Network) handoverUnderWay(ctx context.Context, rep *Report, old []*Operator) error {
	stopped := old[len(old)-(len(old)+2)/3:] // without them neither set has a quorum
	for _, o := range stopped {
		if err := o.Stop(); err != nil {
			return fmt.Errorf("stop operator %d: %w", o.Number, err)
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "down", Detail: fmt.Sprintf("%d operators stopped, the others are no quorum", len(stopped))})
	questions := n.questions(2)[1:5]
	var ids []common.Hash
	asked := time.Now()
	for i, q := range questions {
		if i == len(questions)/2 {
			if err := n.roll(ctx, rep, 2, n.Chains); err != nil {
				return err
			}
		}
		q.Life = 2 * epochOver
		id, err := n.AskChain(ctx, q)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	for _, o := range stopped {
		if err := n.StartOperator(ctx, o); err != nil {
			return err
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "restarted", Detail: fmt.Sprintf("all operators run again; %d requests are under way, %d from before the new epoch", len(ids), len(ids)/2)})
	for i, q := range questions {
		n.Judge(ctx, rep, q, ids[i], "chain", asked, answerWithin)
		if err := n.signedBy(ctx, rep, rep.Requests[len(rep.Requests)-1], q.To, 2); err != nil {
			return err
		}
	}
	for _, c := range n.Chains {
		if _, err := n.awaitHandover(ctx, rep, c, 2); err != nil {
			return err
		}
	}
	return nil
}

// rollWithin is how long the operators may take to begin an epoch: they look every 5 s, and take turns.
const rollWithin = time.Minute

// roll lets the registry's epoch pass on the given chains, and waits until the operators have begun the next.
func (n *Network) roll(ctx context.Context, rep *Report, epoch uint64, chains []*Chain) error {
	home, registry := n.Chains[0], bindings.NewOperatorRegistry()
	for _, c := range chains {
		if err := c.Advance(ctx, epochOver); err != nil {
			return err
		}
	}
	abi, err := bindings.OperatorRegistryMetaData.ParseABI()
	if err != nil {
		return err
	}
	filter := ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{n.Home.Address(deploy.OperatorRegistry)},
		Topics: [][]common.Hash{{abi.Events[bindings.OperatorRegistryEpochStartedEventName].ID}, {common.BigToHash(new(big.Int).SetUint64(epoch))}}}
	until, cancel := context.WithTimeout(ctx, rollWithin)
	defer cancel()
	for {
		logs, err := home.Client.FilterLogs(until, filter)
		if err == nil && len(logs) > 0 {
			e, err := registry.UnpackEpochStartedEvent(&logs[0])
			if err != nil {
				return fmt.Errorf("read the beginning of epoch %d: %w", epoch, err)
			}
			receipt, err := home.Client.TransactionReceipt(ctx, logs[0].TxHash)
			if err != nil {
				return fmt.Errorf("read the beginning of epoch %d: %w", epoch, err)
			}
			rep.happened(home, receipt, "epoch", "epoch %d began with %d operators", e.Epoch, e.Count)
			return nil
		}
		select {
		case <-until.Done():
			if ctx.Err() != nil {
				return ctx.Err()
			}
			rep.problem("no operator began epoch %d within %v", epoch, rollWithin)
			return nil
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// signedBy checks that a request's certificates on the given chains are of an epoch.
func (n *Network) signedBy(ctx context.Context, rep *Report, q RequestReport, chains []*Chain, want uint64) error {
	for _, c := range chains {
		list, err := n.deliveries(ctx, c, q.ID)
		if err != nil {
			return err
		}
		for _, d := range list {
			if epoch, err := onchain.CertificateEpoch(d.Certificate); err != nil || epoch != want {
				rep.problem("request %s was answered on chain %d by epoch %d, not %d (%v)", q.ID, c.ID(), epoch, want, err)
			}
		}
	}
	return nil
}

// awaitHandover waits until a chain has been handed over to an epoch, and returns the transaction that did it; nil after too long.
func (n *Network) awaitHandover(ctx context.Context, rep *Report, c *Chain, epoch uint64) (*types.Transaction, error) {
	verifier := bindings.NewCertificateVerifier()
	abi, err := bindings.CertificateVerifierMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	query := ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Manifest.Address(deploy.CertificateVerifier)},
		Topics: [][]common.Hash{{abi.Events[bindings.CertificateVerifierHandedOverEventName].ID}}}
	for end := time.Now().Add(answerWithin); ; {
		logs, err := c.Client.FilterLogs(ctx, query)
		if err != nil {
			return nil, fmt.Errorf("read events of chain %d: %w", c.ID(), err)
		}
		for _, l := range logs {
			e, err := verifier.UnpackHandedOverEvent(&l)
			if err != nil || e.ToEpoch != epoch {
				continue
			}
			tx, _, err := c.Client.TransactionByHash(ctx, l.TxHash)
			if err != nil {
				return nil, fmt.Errorf("read transaction %s: %w", l.TxHash, err)
			}
			rep.Events = append(rep.Events, Event{Chain: c.ID(), Tx: l.TxHash.Hex(), Kind: "handover", Detail: fmt.Sprintf("from epoch %d to %d, set %s", e.FromEpoch, e.ToEpoch, common.Hash(e.SetHash))})
			return tx, nil
		}
		if time.Now().After(end) {
			rep.problem("chain %d was not handed over to epoch %d within %s", c.ID(), epoch, answerWithin)
			return nil, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(deliveryPoll):
		}
	}
}

// stayAway lets a chain's clock run past the validity of the set that it knows. It then believes neither an answer nor a handover, and
// who asked gets the money back.
func (n *Network) stayAway(ctx context.Context, rep *Report, away *Chain) error {
	verifier := bindings.NewCertificateVerifier()
	at := away.Manifest.Address(deploy.CertificateVerifier)
	known, err := bind.Call(verifier.Instance(away.Client, at), &bind.CallOpts{Context: ctx}, verifier.PackCurrent(), verifier.UnpackCurrent)
	if err != nil {
		return fmt.Errorf("read what set chain %d follows: %w", away.ID(), err)
	}
	head, err := away.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read the clock of chain %d: %w", away.ID(), err)
	}
	if err := away.Advance(ctx, time.Duration(known.ValidUntil-head.Time)*time.Second+time.Hour); err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Chain: away.ID(), Kind: "away", Detail: fmt.Sprintf("its clock is past %d, until when the set of epoch %d is valid", known.ValidUntil, known.Epoch)})

	q := n.questions(1)[2]
	q.Origin = away
	asked := time.Now()
	id, err := n.AskChain(ctx, q)
	if err != nil {
		return err
	}
	elsewhere := q
	elsewhere.To = n.Chains[:len(n.Chains)-1]
	n.Judge(ctx, rep, elsewhere, id, "chain", asked, answerWithin)
	list, err := n.deliveries(ctx, n.Chains[0], id)
	if err != nil || len(list) == 0 {
		return err // Judge has told
	}
	answer, _, err := n.Chains[0].Client.TransactionByHash(ctx, list[0].Tx)
	if err != nil {
		return fmt.Errorf("read transaction %s: %w", list[0].Tx, err)
	}
	stranger := chain.Address(accountStranger)
	if err := n.mustRefuse(ctx, rep, away, stranger, away.Manifest.Address(deploy.InferenceHub), answer.Data(), "the answer that the other chains accepted", "SetExpired"); err != nil {
		return err
	}
	if err := n.roll(ctx, rep, 3, n.Chains[:len(n.Chains)-1]); err != nil {
		return err
	}
	link, err := n.awaitHandover(ctx, rep, n.Chains[0], 3)
	if err != nil || link == nil {
		return err
	}
	if err := n.mustRefuse(ctx, rep, away, stranger, at, link.Data(), "the handover that the other chains accepted", "SetExpired"); err != nil {
		return err
	}
	return n.refund(ctx, rep, away, id)
}

// refund lets a request's deadline and grace pass and takes its fees back.
func (n *Network) refund(ctx context.Context, rep *Report, c *Chain, id common.Hash) error {
	hub, at := bindings.NewInferenceHub(), c.Manifest.Address(deploy.InferenceHub)
	abi, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		return err
	}
	logs, err := c.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{at},
		Topics: [][]common.Hash{{abi.Events[bindings.InferenceHubRequestedEventName].ID}, {id}}})
	if err != nil || len(logs) != 1 {
		return fmt.Errorf("find request %s on chain %d: %d events: %w", id, c.ID(), len(logs), err)
	}
	asked, err := hub.UnpackRequestedEvent(&logs[0])
	if err != nil {
		return err
	}
	call := hub.PackRefund(asked.Request)
	if err := n.mustRefuse(ctx, rep, c, n.User(), at, call, "a refund before the deadline", "NotRefundableYet"); err != nil {
		return err
	}
	grace := time.Duration(deploy.DefaultChainParams().Grace) * time.Second
	if err := c.Advance(ctx, requestLife+grace+time.Minute); err != nil {
		return err
	}
	receipt, err := n.transact(ctx, c, chain.Key(accountStranger), at, nil, call)
	if err != nil {
		return fmt.Errorf("refund request %s: %w", id, err)
	}
	for _, l := range receipt.Logs {
		e, err := hub.UnpackRefundedEvent(l)
		if err != nil {
			continue
		}
		rep.happened(c, receipt, "refunded", "%s wei to %s", e.Amount, e.Payer)
		if e.Payer != n.User() || e.Amount.Cmp(new(big.Int).Add(operatorFee, relayFee)) != 0 {
			rep.problem("the refund of request %s is %s wei to %s", id, e.Amount, e.Payer)
		}
		if receipt, err = n.transact(ctx, c, n.user, at, nil, hub.PackWithdraw(common.Address{}, e.Amount, n.User())); err != nil {
			return fmt.Errorf("withdraw the refund: %w", err)
		}
		rep.happened(c, receipt, "withdrawn", "%s wei by %s", e.Amount, e.Payer)
		return nil
	}
	rep.problem("request %s on chain %d was not refunded", id, c.ID())
	return nil
}

// forge has all keys of the first set sign a handover to a set that the registry never had: no chain follows it, and each signature costs
// its operator the stake. The true handover costs nobody anything.
func (n *Network) forge(ctx context.Context, rep *Report, away *Chain, old []*Operator) error {
	registry, at := bindings.NewOperatorRegistry(), n.Home.Address(deploy.OperatorRegistry)
	first, err := n.setOf(ctx, 1)
	if err != nil {
		return err
	}
	second, err := n.setOf(ctx, 2)
	if err != nil {
		return err
	}
	block, err := bind.Call(registry.Instance(n.Chains[0].Client, at), &bind.CallOpts{Context: ctx}, registry.PackHomeBlockOf(2), registry.UnpackHomeBlockOf)
	if err != nil {
		return fmt.Errorf("read where epoch 2 began: %w", err)
	}
	truth := claim.SetHandover{FromEpoch: 1, FromSetHash: first.Hash(), ToEpoch: 2, ToSetHash: second.Hash(), HomeBlock: block, ValidUntil: second.ValidUntil()}
	usurper := bls.GenerateKey()
	forgedSet, err := quorum.NewSet(2, second.ValidUntil()+1_000_000, []quorum.Member{{Operator: chain.Address(accountStranger), Key: usurper.PublicKey(), Weight: 1}})
	if err != nil {
		return err
	}
	lie := truth
	lie.ToSetHash, lie.ValidUntil = forgedSet.Hash(), forgedSet.ValidUntil()
	packed, err := n.certify(first, old, lie)
	if err != nil {
		return err
	}
	stranger := chain.Address(accountStranger)
	link := bindings.NewCertificateVerifier().PackHandover([]bindings.ICertificateVerifierLink{{Handover: onchain.Handover(lie), Certificate: packed}})
	for _, c := range []*Chain{n.Chains[0], away} {
		if err := n.mustRefuse(ctx, rep, c, stranger, c.Manifest.Address(deploy.CertificateVerifier), link, "a handover to a forged set, signed by all keys of epoch 1", "BadLink"); err != nil {
			return err
		}
	}
	guilty := old[1]
	evidence := func(h claim.SetHandover) []byte {
		sig := guilty.Keys.BLS.Sign(claim.New(n.Home.NetworkID, 1, h).Digest())
		return registry.PackSlashForgedHandover(guilty.Keys.BLS.PublicKey().EIP2537(), 1, onchain.Handover(h), sig.EIP2537())
	}
	if err := n.mustRefuse(ctx, rep, n.Chains[0], stranger, at, evidence(truth), "evidence that an operator signed the true handover", "HandoverIsTrue"); err != nil {
		return err
	}
	if err := n.slashOnce(ctx, rep, guilty, evidence(lie)); err != nil {
		return err
	}
	return n.keptStake(ctx, rep, n.Operators[len(n.Operators)-1])
}

// certify has operators sign a body under a set with their keys alone, and packs the certificate.
func (n *Network) certify(set *quorum.Set, operators []*Operator, body claim.Body) ([]byte, error) {
	c := claim.New(n.Home.NetworkID, set.Epoch(), body)
	marks := quorum.NewBitmap(set.Len())
	var sigs []*bls.Signature
	for _, o := range operators {
		if i := set.IndexOf(o.Account); i >= 0 {
			marks.Set(i)
			sigs = append(sigs, o.Keys.BLS.Sign(c.Digest()))
		}
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		return nil, err
	}
	cert := &quorum.Certificate{Claim: c, SetHash: set.Hash(), Signers: marks, Signature: sum}
	if err := cert.Verify(set); err != nil {
		return nil, err
	}
	return onchain.Encode(cert, set)
}

// setOf reads an epoch's operator set from the registry.
func (n *Network) setOf(ctx context.Context, epoch uint64) (*quorum.Set, error) {
	registry, opts := bindings.NewOperatorRegistry(), &bind.CallOpts{Context: ctx}
	instance := registry.Instance(n.Chains[0].Client, n.Home.Address(deploy.OperatorRegistry))
	fixed, err := bind.Call(instance, opts, registry.PackSetHashOf(epoch), registry.UnpackSetHashOf)
	if err != nil {
		return nil, fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	out, err := bind.Call(instance, opts, registry.PackOperatorSet(epoch), registry.UnpackOperatorSet)
	if err != nil {
		return nil, fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	return onchain.Set(out, fixed)
}
