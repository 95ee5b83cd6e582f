package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/chain"
)

// What the recurring request of the scenario is like.
const (
	tickEvery = 10 * time.Minute // by the chain's clock, which the scenario moves
	tickCount = 3
)

// scenarioRecurring shows a request that recurs: its fees come out of a deposit, a stranger ticks it, a tick comes neither early nor
// while the one before is unanswered. Then a request is signed by an account that has no money and paid by another.
func scenarioRecurring(ctx context.Context, n *Network, rep *Report) error {
	s, err := n.newSchedule(ctx, rep)
	if err != nil {
		return err
	}
	if err := s.tick(ctx, rep); err != nil {
		return err
	}
	if err := s.outstanding(ctx, rep); err != nil {
		return err
	}
	if err := s.pass(ctx); err != nil {
		return err
	}
	if err := s.tick(ctx, rep); err != nil {
		return err
	}
	if err := s.pass(ctx); err != nil {
		return err
	}
	if err := s.mustRefuse(ctx, rep, s.q.Origin, s.stranger(), s.hub, s.call(), "a tick after the last", "BadRequest"); err != nil {
		return err
	}
	if err := s.account(ctx, rep); err != nil {
		return err
	}
	return n.sponsored(ctx, rep, n.questions(2)[len(rep.Requests)])
}

// schedule is a recurring request as the scenario plays it.
type schedule struct {
	*Network
	q       Question
	hub     common.Address
	terms   bindings.IInferenceHubRecurring
	salt    common.Hash
	input   []byte
	before  *big.Int // the user's deposit at first
	ticked  int
	binding *bindings.InferenceHub
}

// newSchedule deposits the fees of all ticks and starts the recurring request. Its input is fixed, so that anybody may tick it.
func (n *Network) newSchedule(ctx context.Context, rep *Report) (*schedule, error) {
	q := n.questions(1)[0]
	q.Origin = n.Chains[len(n.Chains)-1]
	r, salt, input, err := n.request(ctx, q)
	if err != nil {
		return nil, err
	}
	r.OperatorFee, r.RelayFee = operatorFee, relayFee
	s := &schedule{Network: n, q: q, hub: r.Hub, salt: salt, input: input, binding: bindings.NewInferenceHub()}
	s.terms = bindings.IInferenceHubRecurring{Requester: n.User(), Interval: uint64(tickEvery / time.Second), Ticks: tickCount, Number: uint64(time.Now().UnixNano()), Template: onchain.Params(r)}
	s.terms.Template.Deadline = uint64(requestLife / time.Second)
	if s.before, err = n.depositOf(ctx, q.Origin, n.User()); err != nil {
		return nil, err
	}
	amount := new(big.Int).Mul(s.fee(), big.NewInt(tickCount))
	receipt, err := n.transact(ctx, q.Origin, n.user, s.hub, amount, s.binding.PackDeposit(n.User(), common.Address{}, amount))
	if err != nil {
		return nil, fmt.Errorf("deposit the fees: %w", err)
	}
	rep.happened(q.Origin, receipt, "deposited", "%s wei for %d ticks", amount, tickCount)
	if receipt, err = n.transact(ctx, q.Origin, n.user, s.hub, nil, s.binding.PackCreateRecurring(s.terms)); err != nil {
		return nil, fmt.Errorf("start the recurring request: %w", err)
	}
	rep.happened(q.Origin, receipt, "recurring", "a question each %s, %d times", tickEvery, tickCount)
	return s, nil
}

func (s *schedule) fee() *big.Int { return new(big.Int).Add(operatorFee, relayFee) }

func (s *schedule) stranger() common.Address { return chain.Address(accountStranger) }

func (s *schedule) call() []byte { return s.binding.PackTick(s.terms, s.salt, s.input, "") }

// pass lets the origin chain's clock run to the next tick.
func (s *schedule) pass(ctx context.Context) error { return s.q.Origin.Advance(ctx, tickEvery) }

// send makes the next tick and returns its request.
func (s *schedule) send(ctx context.Context, rep *Report) (common.Hash, error) {
	receipt, err := s.transact(ctx, s.q.Origin, chain.Key(accountStranger), s.hub, nil, s.call())
	if err != nil {
		return common.Hash{}, fmt.Errorf("tick %d: %w", s.ticked, err)
	}
	for _, l := range receipt.Logs {
		if e, err := s.binding.UnpackTickedEvent(l); err == nil {
			s.ticked++
			rep.happened(s.q.Origin, receipt, "ticked", "tick %d, by %s, is request %s", e.Tick, s.stranger(), common.Hash(e.RequestId))
			return e.RequestId, nil
		}
	}
	return common.Hash{}, errors.New("the hub emitted no tick")
}

// tick makes a tick that is due, shows that the next is not due yet, and waits for the answer.
func (s *schedule) tick(ctx context.Context, rep *Report) error {
	asked := time.Now()
	id, err := s.send(ctx, rep)
	if err != nil {
		return err
	}
	if s.ticked < tickCount {
		if err := s.mustRefuse(ctx, rep, s.q.Origin, s.stranger(), s.hub, s.call(), "a tick too early", "NotDue"); err != nil {
			return err
		}
	}
	s.Judge(ctx, rep, s.q, id, "chain", asked, answerWithin)
	return nil
}

// outstanding makes a tick while too few operators run to answer it: the next one, though due, is refused until it is answered.
func (s *schedule) outstanding(ctx context.Context, rep *Report) error {
	if err := s.pass(ctx); err != nil {
		return err
	}
	away := s.Operators[len(s.Operators)-(len(s.Operators)+2)/3:] // a third of the weight: the others are no quorum
	for _, o := range away {
		if err := o.Stop(); err != nil {
			return fmt.Errorf("stop operator %d: %w", o.Number, err)
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "down", Detail: fmt.Sprintf("%d of %d operators stopped, the others are no quorum", len(away), len(s.Operators))})
	asked := time.Now()
	id, err := s.send(ctx, rep)
	if err != nil {
		return err
	}
	if err := s.pass(ctx); err != nil {
		return err
	}
	if err := s.mustRefuse(ctx, rep, s.q.Origin, s.stranger(), s.hub, s.call(), "a tick while the one before is unanswered", "Outstanding"); err != nil {
		return err
	}
	for _, o := range away {
		if err := s.StartOperator(ctx, o); err != nil {
			return err
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "restarted", Detail: "all operators run again"})
	s.Judge(ctx, rep, s.q, id, "chain", asked, answerWithin)
	return nil
}

// account compares the deposit with what the ticks cost.
func (s *schedule) account(ctx context.Context, rep *Report) error {
	after, err := s.depositOf(ctx, s.q.Origin, s.User())
	if err != nil {
		return err
	}
	if s.ticked != tickCount || after.Cmp(s.before) != 0 {
		rep.problem("%d ticks were made of %d, and the deposit changed from %s to %s", s.ticked, tickCount, s.before, after)
	}
	return nil
}

// depositOf reads what an account has at a chain's hub, in the native coin.
func (n *Network) depositOf(ctx context.Context, c *Chain, account common.Address) (*big.Int, error) {
	hub := bindings.NewInferenceHub()
	return bind.Call(hub.Instance(c.Client, c.Manifest.Address(deploy.InferenceHub)), &bind.CallOpts{Context: ctx}, hub.PackBalanceOf(account, common.Address{}), hub.UnpackBalanceOf)
}

// sponsored has an account without money ask, and the user pay.
func (n *Network) sponsored(ctx context.Context, rep *Report, q Question) error {
	r, salt, input, err := n.request(ctx, q)
	if err != nil {
		return err
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	r.Requester, r.Nonce = crypto.PubkeyToAddress(key.PublicKey), claim.SignedNonce|1
	r.OperatorFee, r.RelayFee = operatorFee, relayFee
	digest := r.SigningDigest()
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return err
	}
	sig[crypto.RecoveryIDOffset] += 27
	hub := bindings.NewInferenceHub()
	tampered := r
	tampered.RelayFee = new(big.Int)
	if err := n.mustRefuse(ctx, rep, q.Origin, n.User(), r.Hub, hub.PackRequestFor(onchain.Request(tampered), salt, input, "", sig), "a request changed after signing", "BadSignature"); err != nil {
		return err
	}
	asked := time.Now()
	receipt, err := n.transact(ctx, q.Origin, n.user, r.Hub, new(big.Int).Add(operatorFee, relayFee), hub.PackRequestFor(onchain.Request(r), salt, input, "", sig))
	if err != nil {
		return fmt.Errorf("pay for somebody's request: %w", err)
	}
	balance, err := q.Origin.Client.BalanceAt(ctx, r.Requester, nil)
	if err != nil {
		return fmt.Errorf("read the balance of %s: %w", r.Requester, err)
	}
	rep.happened(q.Origin, receipt, "sponsored", "signed by %s, who has %s wei; paid by %s", r.Requester, balance, n.User())
	if balance.Sign() != 0 {
		rep.problem("the requester has %s wei of its own", balance)
	}
	n.Judge(ctx, rep, q, r.ID(), "chain", asked, answerWithin)
	return nil
}

// happened adds an event that a transaction caused.
func (r *Report) happened(c *Chain, receipt *types.Receipt, kind, format string, args ...any) {
	r.Events = append(r.Events, Event{Chain: c.ID(), Tx: receipt.TxHash.Hex(), Kind: kind, Detail: fmt.Sprintf(format, args...)})
}
