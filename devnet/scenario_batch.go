package devnet

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

const (
	// batchSize is how many answers the scenario asks for at once.
	batchSize = 256
	// batchAskers bounds the questions that are being submitted at a time.
	batchAskers = 16
	// keeperGas lets the receiver keep the hash of an answer.
	keeperGas = 60_000
	// batchWithin is how long all answers may take.
	batchWithin = 2 * time.Minute
	batchPoll   = 200 * time.Millisecond
)

// keeperCode is a receiver that keeps the hash of each answer's output at the place of its request, where anybody can compare it:
//
//	p := 4 + word at 0x224           // the output in onInference(result, output)
//	copy(0, p + 32, word at p)
//	store(word at 4, keccak256(0, word at p))
const keeperCode = "610224356004018035906020018190" + "5f375f206004355500"

// deployKeeper puts such a receiver on a chain.
func (n *Network) deployKeeper(ctx context.Context, c *Chain) (common.Address, error) {
	code, err := hex.DecodeString(keeperCode)
	if err != nil {
		return common.Address{}, err
	}
	// copy the code behind these eleven bytes to memory and return it
	init := append([]byte{0x60, byte(len(code)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, code...)
	auth := n.auth(accountDeployer, c)
	auth.Context = ctx
	at, tx, err := bind.DeployContract(auth, init, c.Client, nil)
	if err == nil {
		err = n.mined(ctx, c, tx)
	}
	if err != nil {
		return at, fmt.Errorf("chain %d: deploy the receiver: %w", c.ID(), err)
	}
	return at, nil
}

// batched is one question of the batch and the hash of its answer, which this program computes by itself.
type batched struct {
	id    common.Hash
	q     Question
	want  common.Hash
	label int64
	asked time.Time
}

// scenarioBatch asks 256 questions to go by the ledger, and looks in the state of two chains for each answer.
func scenarioBatch(ctx context.Context, n *Network, rep *Report) error {
	chains := n.Chains[:min(2, len(n.Chains))]
	keepers := map[*Chain]common.Address{}
	for _, c := range chains {
		at, err := n.deployKeeper(ctx, c)
		if err != nil {
			return err
		}
		keepers[c] = at
	}
	began := time.Now()
	list, err := n.askBatch(ctx, chains, keepers)
	if err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Kind: "asked", Detail: fmt.Sprintf("%d questions over HTTP in %d ms, to be delivered to receivers on %d chains by the ledger",
		len(list), time.Since(began).Milliseconds(), len(chains))})
	if err := n.awaitKept(ctx, rep, list, keepers); err != nil {
		return err
	}
	took := time.Since(began)
	rep.Batch = &BatchReport{Answers: len(list), Ms: float64(took.Milliseconds())}
	for _, c := range chains {
		on, err := n.batchOn(ctx, rep, c, list)
		if err != nil {
			return err
		}
		rep.Batch.Chains = append(rep.Batch.Chains, on)
		rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "delivered", Detail: fmt.Sprintf("%d answers in %d transactions, %d gas an answer with its callback",
			on.Answers, on.Transactions, on.GasPerAnswer)})
	}
	return nil
}

// askBatch submits the questions to the operators in turn.
func (n *Network) askBatch(ctx context.Context, chains []*Chain, keepers map[*Chain]common.Address) ([]*batched, error) {
	digits, ok := models.ByName("digits")
	if !ok {
		return nil, errors.New("there is no model named digits")
	}
	engine, err := inference.Load(digits.Bytes, 0)
	if err != nil {
		return nil, err
	}
	defer engine.Close()
	type known struct {
		hash  common.Hash
		label int64
	}
	answers := map[int]known{}
	list := make([]*batched, batchSize)
	for i := range list {
		s := i % len(digits.Samples)
		if _, done := answers[s]; !done {
			out, _, err := engine.Run(ctx, sandbox.Limits{Threads: 1}, digits.Encode(digits.Samples[s]))
			if err != nil {
				return nil, fmt.Errorf("compute the expected answers: %w", err)
			}
			label, err := answer(out)
			if err != nil {
				return nil, fmt.Errorf("compute the expected answers: %w", err)
			}
			answers[s] = known{crypto.Keccak256Hash(out), label}
		}
		list[i] = &batched{q: Question{Model: digits, Sample: digits.Samples[s], Origin: chains[i%len(chains)]}, want: answers[s].hash, label: answers[s].label}
	}
	g, asking := errgroup.WithContext(ctx)
	g.SetLimit(batchAskers)
	for i, b := range list {
		g.Go(func() (err error) {
			b.asked = time.Now()
			b.id, err = n.askForBatch(asking, n.Operators[i%len(n.Operators)].Client(), b.q, uint64(i), keepers)
			return err
		})
	}
	return list, g.Wait()
}

// askForBatch asks through a client of an operator's interface for an answer by the ledger.
func (n *Network) askForBatch(ctx context.Context, client *api.Client, q Question, number uint64, keepers map[*Chain]common.Address) (common.Hash, error) {
	r, salt, input, err := n.request(ctx, q)
	if err != nil {
		return common.Hash{}, err
	}
	for _, c := range n.Chains {
		if at, ok := keepers[c]; ok {
			r.Destinations = append(r.Destinations, claim.Destination{ChainID: c.ID(), Receiver: at, CallbackGas: keeperGas})
		}
	}
	r.Nonce = claim.SignedNonce | uint64(time.Now().UnixNano())<<10 ^ number
	r.Nonce |= claim.SignedNonce
	digest := r.SigningDigest()
	sig, err := crypto.Sign(digest[:], n.user)
	if err != nil {
		return common.Hash{}, err
	}
	sig[crypto.RecoveryIDOffset] += 27
	return client.Submit(ctx, api.Submission{Request: r, InputSalt: salt, Input: input, Signature: sig, Delivery: api.DeliveryBatch})
}

// awaitKept waits until each receiver has each answer, by the chains' state.
func (n *Network) awaitKept(ctx context.Context, rep *Report, list []*batched, keepers map[*Chain]common.Address) error {
	ctx, cancel := context.WithTimeout(ctx, batchWithin)
	defer cancel()
	missing := map[*batched]map[*Chain]bool{}
	for _, b := range list {
		missing[b] = map[*Chain]bool{}
		for c := range keepers {
			missing[b][c] = true
		}
	}
	for len(missing) > 0 {
		for b, on := range missing {
			for c := range on {
				got, err := c.Client.StorageAt(ctx, keepers[c], b.id, nil)
				if err != nil && ctx.Err() == nil {
					return fmt.Errorf("read the receiver's state on chain %d: %w", c.ID(), err)
				}
				if err != nil || common.BytesToHash(got) == (common.Hash{}) {
					continue
				}
				if common.BytesToHash(got) != b.want {
					rep.problem("request %s on chain %d: the receiver has an answer with the hash %x, it is %s", b.id, c.ID(), got, b.want)
				}
				delete(on, c)
			}
			if len(on) == 0 {
				rep.Requests = append(rep.Requests, RequestReport{ID: b.id, Chain: b.q.Origin.ID(), Via: "http", Model: b.q.Model.Name, Label: b.q.Sample.LabelName,
					LatencyMs: float64(time.Since(b.asked).Microseconds()) / 1000})
				delete(missing, b)
			}
		}
		if len(missing) == 0 {
			break
		}
		select {
		case <-ctx.Done():
			rep.problem("%d of %d answers are missing on some chain after %s", len(missing), len(list), batchWithin)
			return nil
		case <-time.After(batchPoll):
		}
	}
	return nil
}

// batchOn reads from a chain in which transactions the answers came, under whose certificates, and what they cost.
func (n *Network) batchOn(ctx context.Context, rep *Report, c *Chain, list []*batched) (on BatchChain, err error) {
	on.ChainID = c.ID()
	wanted := map[common.Hash]*batched{}
	for _, b := range list {
		wanted[b.id] = b
	}
	hub := bindings.NewInferenceHub()
	hubABI, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		return on, err
	}
	logs, err := c.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Manifest.Address(deploy.InferenceHub)},
		Topics: [][]common.Hash{{hubABI.Events[bindings.InferenceHubFulfilledEventName].ID}}})
	if err != nil {
		return on, fmt.Errorf("read events of chain %d: %w", c.ID(), err)
	}
	signers := map[common.Hash]int{}
	deliver := hubABI.Methods["deliver"].ID
	for _, l := range logs {
		e, err := hub.UnpackFulfilledEvent(&l)
		if err != nil {
			return on, err
		}
		b := wanted[e.RequestId]
		if b == nil {
			continue
		}
		if _, seen := signers[l.TxHash]; !seen {
			tx, _, err := c.Client.TransactionByHash(ctx, l.TxHash)
			if err != nil {
				return on, err
			}
			receipt, err := c.Client.TransactionReceipt(ctx, l.TxHash)
			if err != nil {
				return on, err
			}
			cert, err := certificateOf(tx.Data())
			if err != nil {
				return on, fmt.Errorf("transaction %s: %w", l.TxHash, err)
			}
			if signers[l.TxHash], err = onchain.CountSigners(cert); err != nil {
				return on, fmt.Errorf("transaction %s: %w", l.TxHash, err)
			}
			on.Transactions++
			on.Gas += receipt.GasUsed
			if !bytes.Equal(tx.Data()[:4], deliver) {
				on.Direct++
			}
		}
		on.Answers++
		n.complete(rep, b, c, l.TxHash, signers[l.TxHash])
	}
	if on.Answers != len(list) {
		rep.problem("chain %d has %d answers of %d", c.ID(), on.Answers, len(list))
	}
	if on.Direct > 0 {
		rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "direct", Detail: fmt.Sprintf("%d answers came by certificates of their own: the ledger was slower than the nodes' patience", on.Direct)})
	}
	if on.Answers > 0 {
		on.GasPerAnswer = on.Gas / uint64(on.Answers)
	}
	for i := range rep.Requests {
		if q := &rep.Requests[i]; q.Gas == 0 {
			q.Gas = on.GasPerAnswer
		}
	}
	return on, nil
}

// complete fills in what a chain says of an answer. It counts when every chain has it.
func (n *Network) complete(rep *Report, b *batched, c *Chain, tx common.Hash, signers int) {
	for i := range rep.Requests {
		q := &rep.Requests[i]
		if q.ID != b.id {
			continue
		}
		q.Tx, q.Signers, q.Answer = tx.Hex(), signers, className(b.q.Model, b.label)
		q.CertificateVerifiedOn = append(q.CertificateVerifiedOn, c.ID())
		q.OK = len(q.CertificateVerifiedOn) == min(2, len(n.Chains)) && b.label == b.q.Sample.Label
	}
}
