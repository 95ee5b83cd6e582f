package devnet

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// What the demonstration's requests offer.
var (
	operatorFee = big.NewInt(1_000_000_000_000_000) // 0.001 ether
	relayFee    = big.NewInt(2_000_000_000_000_000)
)

const (
	// requestLife is how long a request may wait for its answer, by the chain's clock.
	requestLife = time.Hour
	// boardGas lets the example receiver store an answer of half a kilobyte.
	boardGas = 1_500_000
)

// Question is one sample put to a model.
type Question struct {
	Model  models.Model
	Sample models.Sample
	Origin *Chain
	To     []*Chain
	// Life is how long the request may wait for its answer, by the origin chain's clock; 0 means requestLife.
	Life time.Duration
	// Now is the origin's clock, if the asker knows it; 0: it is read.
	Now uint64
	// Policy is what the model must pass when the answer is used; zero for none.
	Policy common.Hash
}

// request is the question as a request, with a fresh salt for its input.
func (n *Network) request(ctx context.Context, q Question) (r claim.Request, salt common.Hash, input []byte, err error) {
	if _, err := rand.Read(salt[:]); err != nil {
		return r, salt, nil, err
	}
	if q.Now == 0 {
		if q.Now, err = q.Origin.clock(ctx); err != nil {
			return r, salt, nil, err
		}
	}
	if q.Life == 0 {
		q.Life = requestLife
	}
	input = q.Model.Encode(q.Sample)
	r = claim.Request{OriginChainID: q.Origin.ID(), Hub: q.Origin.Manifest.Address(deploy.InferenceHub), Requester: n.User(), Model: q.Model.SHA256,
		EngineID: onnx.EngineID, InputCommitment: claim.InputCommitment(salt, input), MinAssurance: claim.Full(), PolicyID: q.Policy,
		OperatorFee: new(big.Int), RelayFee: new(big.Int), Deadline: q.Now + uint64(q.Life/time.Second)}
	for _, c := range q.To {
		r.Destinations = append(r.Destinations, claim.Destination{ChainID: c.ID(), Receiver: c.Board, CallbackGas: boardGas})
	}
	return r, salt, input, nil
}

// clock is the time of a chain's latest block.
func (c *Chain) clock(ctx context.Context) (uint64, error) {
	head, err := c.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read the clock of chain %d: %w", c.ID(), err)
	}
	return head.Time, nil
}

// AskChain asks by a transaction on the origin chain, with the fee in escrow, and returns the request's id.
func (n *Network) AskChain(ctx context.Context, q Question) (common.Hash, error) {
	r, salt, input, err := n.request(ctx, q)
	if err != nil {
		return common.Hash{}, err
	}
	r.OperatorFee, r.RelayFee = operatorFee, relayFee
	hub := bindings.NewInferenceHub()
	receipt, err := n.transact(ctx, q.Origin, n.user, r.Hub, new(big.Int).Add(operatorFee, relayFee), hub.PackRequest(onchain.Params(r), salt, input, ""))
	if err != nil {
		return common.Hash{}, fmt.Errorf("ask on chain %d: %w", q.Origin.ID(), err)
	}
	for _, l := range receipt.Logs {
		if e, err := hub.UnpackRequestedEvent(l); err == nil {
			return e.RequestId, nil
		}
	}
	return common.Hash{}, errors.New("the hub emitted no request")
}

// AskHTTP asks through an operator's interface, with a signature instead of a transaction.
func (n *Network) AskHTTP(ctx context.Context, o *Operator, q Question) (common.Hash, error) {
	return n.askWith(ctx, o.Client(), q)
}

// askWith asks through a client of an operator's interface.
func (n *Network) askWith(ctx context.Context, c *api.Client, q Question) (common.Hash, error) {
	r, salt, input, err := n.request(ctx, q)
	if err != nil {
		return common.Hash{}, err
	}
	r.Nonce = claim.SignedNonce | uint64(time.Now().UnixNano())
	digest := r.SigningDigest()
	sig, err := crypto.Sign(digest[:], n.user)
	if err != nil {
		return common.Hash{}, err
	}
	sig[crypto.RecoveryIDOffset] += 27
	return c.Submit(ctx, api.Submission{Request: r, InputSalt: salt, Input: input, Signature: sig})
}

// Judge waits for a request's deliveries and judges them by what the chains say: the same certificate everywhere, every receiver
// called, and the right answer in what it recorded.
func (n *Network) Judge(ctx context.Context, rep *Report, q Question, id common.Hash, via string, asked time.Time, within time.Duration) {
	out := RequestReport{ID: id, Chain: q.Origin.ID(), Via: via, Model: q.Model.Name, Label: q.Sample.LabelName}
	defer func() { rep.Requests = append(rep.Requests, out) }()
	list, err := n.awaitDeliveries(ctx, id, q.To, within)
	out.LatencyMs = float64(time.Since(asked).Microseconds()) / 1000
	if err != nil {
		rep.problem("%v", err)
		return
	}
	out.Signers, out.Gas, out.Tx = list[0].Signers, list[0].Gas, list[0].Tx.Hex()
	out.CertificateVerifiedOn = sameCertificate(list)
	out.OK = len(list) == len(q.To) && len(out.CertificateVerifiedOn) == len(q.To)
	if !out.OK {
		rep.problem("request %s: %d deliveries on %d chains, the same certificate on %d", id, len(list), len(q.To), len(out.CertificateVerifiedOn))
	}
	for _, d := range list {
		label, err := answer(d.Output)
		switch {
		case !d.Callback || err != nil:
			out.OK = false
			rep.problem("request %s on chain %d: the receiver has no answer (called: %v, %v)", id, d.Chain, d.Callback, err)
			continue
		case label != q.Sample.Label:
			out.OK = false
			rep.problem("request %s on chain %d: the answer is %d, the truth is %d", id, d.Chain, label, q.Sample.Label)
		}
		out.Answer = className(q.Model, label)
	}
}

func className(m models.Model, label int64) string {
	if label >= 0 && label < int64(len(m.Classes)) {
		return m.Classes[label]
	}
	return fmt.Sprint(label)
}

// answer reads the label from an output as a receiver recorded it.
func answer(output []byte) (int64, error) {
	tensors, err := claim.DecodeTensors(output)
	if err != nil {
		return 0, err
	}
	for _, t := range tensors {
		if t.Name == "label" && t.DType == claim.Int64 && len(t.Data) == 8 {
			return int64(binary.LittleEndian.Uint64(t.Data)), nil
		}
	}
	return 0, errors.New("the output has no label")
}
