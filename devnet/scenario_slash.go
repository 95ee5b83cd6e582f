package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet/chain"
)

// scenarioSlash takes evidence to the registry. An operator whose key signed two answers for one slot loses its stake to it once, and the
// reporter is rewarded; one whose key signed the same answer in two epochs loses nothing.
func scenarioSlash(ctx context.Context, n *Network, rep *Report) error {
	questions := n.questions(1)
	if err := n.ask(ctx, rep, questions[0]); err != nil {
		return err
	}
	if len(rep.Problems) > 0 {
		return nil
	}
	guilty, honest := n.Operators[len(n.Operators)-1], n.Operators[0]
	answer := claim.Inference{RequestID: rep.Requests[0].ID, Outcome: claim.OutcomeAnswered, Model: questions[0].Model.SHA256, Assurance: claim.Full()}
	other := answer
	other.OutputCommitment[0] = 1
	home, registry, at := n.Chains[0], bindings.NewOperatorRegistry(), n.Home.Address(deploy.OperatorRegistry)
	stranger := chain.Address(accountStranger)

	again := registry.PackSlashEquivocation(honest.Keys.BLS.PublicKey().EIP2537(), n.statement(honest, 1, answer), n.statement(honest, 2, answer))
	if err := n.mustRefuse(ctx, rep, home, stranger, at, again, "evidence against an operator that signed one answer in two epochs", "NoConflict"); err != nil {
		return err
	}
	framed := registry.PackSlashEquivocation(honest.Keys.BLS.PublicKey().EIP2537(), n.statement(honest, 1, answer), n.statement(guilty, 1, other))
	if err := n.mustRefuse(ctx, rep, home, stranger, at, framed, "evidence with another operator's signature", "BadSignature"); err != nil {
		return err
	}
	if err := n.slashOnce(ctx, rep, guilty, registry.PackSlashEquivocation(guilty.Keys.BLS.PublicKey().EIP2537(), n.statement(guilty, 1, answer), n.statement(guilty, 2, other))); err != nil {
		return err
	}
	if err := n.keptStake(ctx, rep, honest); err != nil {
		return err
	}
	return n.ask(ctx, rep, questions[1])
}

// statement is what an operator's key signs of a body in an epoch, without a guard.
func (n *Network) statement(o *Operator, epoch uint64, body claim.Body) bindings.IOperatorRegistryStatement {
	c := claim.New(n.Home.NetworkID, epoch, body)
	return bindings.IOperatorRegistryStatement{Epoch: c.Epoch, Kind: uint8(c.Kind), Slot: c.Slot, BodyHash: c.BodyHash, Signature: o.Keys.BLS.Sign(c.Digest()).EIP2537()}
}

// slashOnce sends evidence twice: the first time it takes the stake and credits the reporter, the second time nothing.
func (n *Network) slashOnce(ctx context.Context, rep *Report, o *Operator, evidence []byte) error {
	home, registry, at := n.Chains[0], bindings.NewOperatorRegistry(), n.Home.Address(deploy.OperatorRegistry)
	stranger := chain.Address(accountStranger)
	before, err := n.stakeOf(ctx, o)
	if err != nil {
		return err
	}
	creditBefore, err := n.creditOf(ctx, stranger)
	if err != nil {
		return err
	}
	receipt, err := n.transact(ctx, home, chain.Key(accountStranger), at, nil, evidence)
	if err != nil {
		return fmt.Errorf("bring the evidence: %w", err)
	}
	var slashed *bindings.OperatorRegistrySlashed
	for _, l := range receipt.Logs {
		if e, err := registry.UnpackSlashedEvent(l); err == nil {
			slashed = e
		}
	}
	if slashed == nil {
		rep.problem("evidence against operator %d was accepted and slashed nobody", o.Number)
		return nil
	}
	rep.happened(home, receipt, "slashed", "operator %s lost %s of %s wei for fault %d, reported by %s", slashed.Operator, slashed.Amount, before, slashed.Fault, slashed.Reporter)
	if err := n.mustRefuse(ctx, rep, home, stranger, at, evidence, "the same evidence again", "AlreadySlashed", "NotRegistered"); err != nil {
		return err
	}
	after, err := n.stakeOf(ctx, o)
	if err != nil {
		return err
	}
	credit, err := n.creditOf(ctx, stranger)
	if err != nil {
		return err
	}
	if slashed.Operator != o.Account || slashed.Amount.Sign() <= 0 || new(big.Int).Sub(before, after).Cmp(slashed.Amount) != 0 {
		rep.problem("operator %d had %s wei at stake, has %s, and %s were taken from %s", o.Number, before, after, slashed.Amount, slashed.Operator)
	}
	if slashed.Reward.Sign() <= 0 || new(big.Int).Sub(credit, creditBefore).Cmp(slashed.Reward) != 0 {
		rep.problem("the reporter is owed %s wei, was owed %s, and the reward is %s", credit, creditBefore, slashed.Reward)
	}
	if receipt, err = n.transact(ctx, home, chain.Key(accountStranger), at, nil, registry.PackWithdrawCredit(stranger)); err != nil {
		return fmt.Errorf("withdraw the reward: %w", err)
	}
	rep.happened(home, receipt, "rewarded", "%s withdrew %s wei", stranger, credit)
	return nil
}

// keptStake checks that an operator was never slashed and has its stake.
func (n *Network) keptStake(ctx context.Context, rep *Report, o *Operator) error {
	stake, err := n.stakeOf(ctx, o)
	if err != nil {
		return err
	}
	list, err := n.slashings(ctx)
	if err != nil {
		return err
	}
	for _, e := range list {
		if e.Operator == o.Account {
			rep.problem("operator %d was slashed, who did nothing wrong", o.Number)
		}
	}
	if staked := deploy.DefaultHomeParams().MinStake; stake.Cmp(staked) < 0 {
		rep.problem("operator %d has %s wei at stake, it staked %s", o.Number, stake, staked)
	}
	rep.Events = append(rep.Events, Event{Chain: n.Chains[0].ID(), Kind: "kept", Operator: o.Account, Detail: fmt.Sprintf("operator %s, who did nothing wrong, has its %s wei", o.Account, stake)})
	return nil
}

// stakeOf reads an operator's stake from the registry.
func (n *Network) stakeOf(ctx context.Context, o *Operator) (*big.Int, error) {
	registry := bindings.NewOperatorRegistry()
	out, err := bind.Call(registry.Instance(n.Chains[0].Client, n.Home.Address(deploy.OperatorRegistry)), &bind.CallOpts{Context: ctx}, registry.PackOperatorOf(o.Account), registry.UnpackOperatorOf)
	if err != nil {
		return nil, fmt.Errorf("read the stake of operator %d: %w", o.Number, err)
	}
	return out.Stake, nil
}

// creditOf reads what the registry owes an account.
func (n *Network) creditOf(ctx context.Context, account common.Address) (*big.Int, error) {
	registry := bindings.NewOperatorRegistry()
	return bind.Call(registry.Instance(n.Chains[0].Client, n.Home.Address(deploy.OperatorRegistry)), &bind.CallOpts{Context: ctx}, registry.PackCreditOf(account), registry.UnpackCreditOf)
}
