package devnet

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

// eventually waits until ok returns true.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for !ok() {
		select {
		case <-ctx.Done():
			t.Fatalf("waited in vain: %s", what)
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// asking is a request with what belongs to it, as it is sent.
type asking struct {
	claim.Request
	salt  common.Hash
	input []byte
}

// ask makes a request of a question, changed by change; the commitment is then made right.
func ask(t *testing.T, n *Network, q Question, change func(*asking)) asking {
	t.Helper()
	r, salt, input, err := n.request(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	a := asking{r, salt, input}
	if change != nil {
		change(&a)
	}
	a.InputCommitment = claim.InputCommitment(a.salt, a.input)
	return a
}

// onChain sends the request with fees, and returns it as the hub completed it.
func (a asking) onChain(t *testing.T, n *Network, c *Chain) claim.Request {
	t.Helper()
	a.OperatorFee, a.RelayFee = operatorFee, relayFee
	hub := bindings.NewInferenceHub()
	receipt, err := n.transact(t.Context(), c, n.user, a.Hub, new(big.Int).Add(operatorFee, relayFee), hub.PackRequest(onchain.Params(a.Request), a.salt, a.input, ""))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range receipt.Logs {
		if e, err := hub.UnpackRequestedEvent(l); err == nil {
			return onchain.RequestFrom(e.Request)
		}
	}
	t.Fatal("the hub emitted no request")
	return claim.Request{}
}

// signed is the request as it is sent over HTTP.
func (a asking) signed(t *testing.T, n *Network) api.Submission {
	t.Helper()
	a.Nonce = claim.SignedNonce | uint64(time.Now().UnixNano())
	digest := a.SigningDigest()
	sig, err := crypto.Sign(digest[:], n.user)
	if err != nil {
		t.Fatal(err)
	}
	return api.Submission{Request: a.Request, InputSalt: a.salt, Input: a.input, Signature: sig}
}

func delivered(t *testing.T, n *Network, id common.Hash, to []*Chain) []Delivery {
	t.Helper()
	list, err := n.awaitDeliveries(t.Context(), id, to, answerWithin)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// answers asserts that the network still answers rightly.
func answers(t *testing.T, n *Network) {
	t.Helper()
	rep := &Report{}
	if err := n.ask(t.Context(), rep, n.questions(1)[0]); err != nil {
		t.Fatal(err)
	}
	if len(rep.Problems) > 0 {
		t.Fatalf("the network does not answer: %s", rep.Problems)
	}
}

// read calls a contract.
func read[T any](t *testing.T, c *Chain, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	out, err := c.Client.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		t.Fatal(err)
	}
	v, err := unpack(out)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// An input that the model cannot take is an answer, too: all agree on the rejection, it is paid, and the receiver learns why.
func TestInputThatDoesNotFit(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	doubles := claim.Tensor{Name: q.Model.InputName, DType: claim.Float64, Shape: []uint64{1, 1, 8, 8}, Data: make([]byte, 8*64)}
	misnamed := claim.Tensor{Name: "no such input", DType: claim.Float32, Shape: []uint64{1, 1, 8, 8}, Data: make([]byte, 4*64)}
	misshapen := claim.Tensor{Name: q.Model.InputName, DType: claim.Float32, Shape: []uint64{1, 1, 8, 7}, Data: make([]byte, 4*56)}
	for name, input := range map[string][]byte{
		"shape":   claim.EncodeTensors([]claim.Tensor{misshapen}),
		"type":    claim.EncodeTensors([]claim.Tensor{doubles}),
		"name":    claim.EncodeTensors([]claim.Tensor{misnamed}),
		"missing": claim.EncodeTensors(nil),
		"garbage": []byte("no tensors"),
	} {
		t.Run(name, func(t *testing.T) {
			r := ask(t, n, q, func(a *asking) { a.input = input }).onChain(t, n, q.Origin)
			list := delivered(t, n, r.ID(), n.Chains)
			if len(sameCertificate(list)) != len(n.Chains) {
				t.Errorf("deliveries: %+v", list)
			}
			board := bindings.NewAnswerBoard()
			for i, c := range n.Chains {
				got := read(t, c, c.Board, board.PackAnswerOf(r.ID()), board.UnpackAnswerOf)
				if claim.Outcome(got.Outcome) != claim.OutcomeRejected || claim.Reason(got.Reason) != claim.ReasonBadInput || len(got.Output) != 0 || !list[i].Callback {
					t.Errorf("chain %d: the receiver recorded %+v", c.ID(), got)
				}
			}
		})
	}
	answers(t, n)
}

// Over HTTP nobody waits in vain: what cannot be served is refused at once, by type, with advice.
func TestRefusedOverHTTP(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	for name, tc := range map[string]struct {
		change func(*asking)
		err    error
		says   string
	}{
		"unknown model":       {func(a *asking) { a.Model[0] ^= 1 }, api.ErrNotFound, "register its SHA-256"},
		"unknown engine":      {func(a *asking) { a.EngineID[0] ^= 1 }, api.ErrUnservable, "ask for"},
		"unknown destination": {func(a *asking) { a.Destinations = []claim.Destination{{ChainID: 5}} }, api.ErrUnservable, "chain 5 is not served"},
		"a fee":               {func(a *asking) { a.OperatorFee = big.NewInt(1) }, api.ErrBadRequest, "requestFor"},
		"oversized input":     {func(a *asking) { a.input = make([]byte, api.MaxInput+1) }, nil, "as an artifact"},
		"past deadline":       {func(a *asking) { a.Deadline = 1 }, api.ErrUnservable, "deadline has passed"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := n.Operators[1].Client().Submit(t.Context(), ask(t, n, q, tc.change).signed(t, n))
			if err == nil || tc.err != nil && !errors.Is(err, tc.err) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want %v and %q", err, tc.err, tc.says)
			}
		})
	}
}

// A model that nobody registered gets no answer, no operator signs anything, and the payer has all of it back after the deadline.
func TestUnknownModelIsRefunded(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	r := ask(t, n, q, func(a *asking) { a.Model[0] ^= 1 }).onChain(t, n, q.Origin)
	for _, o := range n.Operators {
		eventually(t, "an operator notes why it abstains", func() bool {
			v, err := o.Client().View(t.Context(), r.ID(), 0, nil)
			return err == nil && strings.Contains(v.Note, "register its SHA-256") && v.Body == nil && v.Certificate == nil
		})
	}
	hub := bindings.NewInferenceHub()
	if _, err := n.transact(t.Context(), q.Origin, n.user, r.Hub, nil, hub.PackRefund(onchain.Request(r))); err == nil {
		t.Fatal("refunded before the deadline")
	}
	balance := func() *big.Int {
		return read(t, q.Origin, r.Hub, hub.PackBalanceOf(n.User(), common.Address{}), hub.UnpackBalanceOf)
	}
	before := balance()
	grace := read(t, q.Origin, r.Hub, hub.PackGrace(), hub.UnpackGrace)
	for _, c := range n.Chains { // all, so that later deadlines suit all
		if err := c.Advance(t.Context(), requestLife+time.Duration(grace+1)*time.Second); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := n.transact(t.Context(), q.Origin, n.user, r.Hub, nil, hub.PackRefund(onchain.Request(r))); err != nil {
		t.Fatal(err)
	}
	if got, want := new(big.Int).Sub(balance(), before), new(big.Int).Add(operatorFee, relayFee); got.Cmp(want) != 0 {
		t.Errorf("credited %s, paid were %s", got, want)
	}
	if list, err := n.deliveries(t.Context(), q.Origin, r.ID()); err != nil || len(list) != 0 {
		t.Errorf("deliveries: %+v, %v", list, err)
	}
	answers(t, n)
}

// The same signed request, sent to several operators and again, is one request with one delivery per chain.
func TestDuplicatedRequest(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	s := ask(t, n, q, nil).signed(t, n)
	for _, o := range []*Operator{n.Operators[0], n.Operators[2], n.Operators[0]} {
		if id, err := o.Client().Submit(t.Context(), s); err != nil || id != s.Request.ID() {
			t.Errorf("operator %d: %s, %v", o.Number, id, err)
		}
	}
	delivered(t, n, s.Request.ID(), n.Chains)
	if id, err := n.Operators[1].Client().Submit(t.Context(), s); err != nil || id != s.Request.ID() {
		t.Errorf("after the delivery: %s, %v", id, err)
	}
	answers(t, n) // blocks later
	for _, c := range n.Chains {
		if list, err := n.deliveries(t.Context(), c, s.Request.ID()); err != nil || len(list) != 1 {
			t.Errorf("chain %d: %d deliveries, %v", c.ID(), len(list), err)
		}
	}
}

// Whoever repeats a fulfilment gets nothing for it.
func TestFulfilmentPaysOnce(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	r := ask(t, n, q, nil).onChain(t, n, q.Origin)
	first := delivered(t, n, r.ID(), []*Chain{q.Origin})[0]
	tx, _, err := q.Origin.Client.TransactionByHash(t.Context(), first.Tx)
	if err != nil {
		t.Fatal(err)
	}
	hub := bindings.NewInferenceHub()
	balance := func(who common.Address) string {
		return read(t, q.Origin, r.Hub, hub.PackBalanceOf(who, common.Address{}), hub.UnpackBalanceOf).String()
	}
	event, err := hub.UnpackFulfilledEvent(fulfilment(t, q.Origin, first.Tx))
	if err != nil {
		t.Fatal(err)
	}
	relayer, user := balance(event.Relayer), balance(n.User())
	if relayer == "0" {
		t.Error("the relayer was not paid")
	}
	receipt, err := n.transact(t.Context(), q.Origin, n.user, r.Hub, nil, tx.Data())
	if err != nil {
		t.Fatal(err)
	}
	if len(receipt.Logs) != 0 || balance(event.Relayer) != relayer || balance(n.User()) != user {
		t.Errorf("the second fulfilment did something: %d events, the relayer has %s (had %s), the sender %s (had %s)", len(receipt.Logs),
			balance(event.Relayer), relayer, balance(n.User()), user)
	}
}

// fulfilment finds the Fulfilled event of a transaction.
func fulfilment(t *testing.T, c *Chain, tx common.Hash) *types.Log {
	t.Helper()
	receipt, err := c.Client.TransactionReceipt(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range receipt.Logs {
		if _, err := bindings.NewInferenceHub().UnpackFulfilledEvent(l); err == nil {
			return l
		}
	}
	t.Fatal("no fulfilment")
	return nil
}

// receiver deploys a few bytes of code.
func receiver(t *testing.T, n *Network, c *Chain, code string) common.Address {
	t.Helper()
	runtime := common.FromHex(code)
	// PUSH1 n DUP1 PUSH1 11 PUSH1 0 CODECOPY PUSH1 0 RETURN
	deploying := append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 11, 0x60, 0, 0x39, 0x60, 0, 0xf3}, runtime...)
	auth := n.auth(accountUser, c)
	auth.Context = t.Context()
	at, tx, err := bind.DeployContract(auth, deploying, c.Client, nil)
	if err == nil {
		err = n.mined(t.Context(), c, tx)
	}
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// What a receiver does is its own affair: the answer is recorded, the relayer paid, and the next request answered.
func TestBadReceivers(t *testing.T) {
	n := shared(t)
	hub := bindings.NewInferenceHub()
	for name, code := range map[string]string{
		"reverting":  "60006000fd", // PUSH1 0 PUSH1 0 REVERT
		"gas eating": "5b600056",   // JUMPDEST PUSH1 0 JUMP
		"invalid":    "fe",
	} {
		t.Run(name, func(t *testing.T) {
			q := n.questions(1)[0]
			at := receiver(t, n, q.Origin, code)
			r := ask(t, n, q, func(a *asking) {
				a.Destinations = []claim.Destination{{ChainID: q.Origin.ID(), Receiver: at, CallbackGas: 200_000}}
			}).onChain(t, n, q.Origin)
			d := delivered(t, n, r.ID(), []*Chain{q.Origin})[0]
			if d.Callback || claim.Outcome(d.Outcome) != claim.OutcomeAnswered {
				t.Errorf("delivered as %+v", d)
			}
			const callbackFailed = 3 // IInferenceHub.State.CallbackFailed
			if got := read(t, q.Origin, r.Hub, hub.PackStatus(r.ID()), hub.UnpackStatus); got != callbackFailed {
				t.Errorf("the hub's state is %d, want %d", got, callbackFailed)
			}
			event, err := hub.UnpackFulfilledEvent(fulfilment(t, q.Origin, d.Tx))
			if err != nil {
				t.Fatal(err)
			}
			if paid := read(t, q.Origin, r.Hub, hub.PackBalanceOf(event.Relayer, common.Address{}), hub.UnpackBalanceOf); paid.Cmp(relayFee) < 0 {
				t.Errorf("the relayer has %s, the fee is %s", paid, relayFee)
			}
			answers(t, n)
		})
	}
}

// A certificate is taken as it was signed or not at all, and the hub says by type why not.
func TestBadCertificates(t *testing.T) {
	n := shared(t)
	q := n.questions(1)[0]
	// The operators know nothing of this request, so that none delivers it: the test signs with their keys.
	a := ask(t, n, q, func(a *asking) { a.Nonce, a.Destinations = claim.SignedNonce|1, a.Destinations[:1] })
	output, salt := claim.EncodeTensors(nil), claim.OutputSalt(a.salt, a.ID())
	body := claim.Inference{RequestID: a.ID(), Outcome: claim.OutcomeAnswered, Model: a.Model, EngineID: a.EngineID, InputCommitment: a.InputCommitment,
		OutputCommitment: claim.OutputCommitment(salt, output), Assurance: claim.Full()}
	set, err := n.Operators[0].Client().Set(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(body claim.Inference, signers ...int) []byte {
		c := quorum.Certificate{Claim: claim.New(n.Home.NetworkID, set.Epoch(), body), SetHash: set.Hash(), Signers: quorum.NewBitmap(set.Len())}
		var sigs []*bls.Signature
		for _, o := range n.Operators {
			for _, i := range signers {
				if set.IndexOf(o.Account) == i {
					c.Signers.Set(i)
					sigs = append(sigs, o.Keys.BLS.Sign(c.Claim.Digest()))
				}
			}
		}
		var err error
		if c.Signature, err = bls.Aggregate(sigs); err != nil {
			t.Fatal(err)
		}
		packed, err := onchain.Encode(&c, set)
		if err != nil {
			t.Fatal(err)
		}
		return packed
	}
	good := sign(body, 0, 1, 2, 3)
	changed := func(at int) []byte {
		b := bytes.Clone(good)
		b[at] ^= 1
		return b
	}
	another := body
	another.OutputCommitment = claim.OutputCommitment(salt, []byte("another"))
	hub := bindings.NewInferenceHub()
	call := func(body claim.Inference, output, certificate []byte) error {
		_, err := q.Origin.Client.CallContract(t.Context(), ethereum.CallMsg{From: n.User(), To: &a.Hub,
			Data: hub.PackFulfil(onchain.Request(a.Request), onchain.Inference(body), salt, output, certificate)}, nil)
		return err
	}
	for name, tc := range map[string]struct {
		body        claim.Inference
		output      []byte
		certificate []byte
		want        any
	}{
		"nothing":            {body, output, nil, &bindings.CertificateVerifierMalformedCertificate{}},
		"truncated":          {body, output, good[:len(good)-1], &bindings.CertificateVerifierMalformedCertificate{}},
		"unknown form":       {body, output, append([]byte{9}, good[1:]...), &bindings.CertificateVerifierMalformedCertificate{}},
		"wrong epoch":        {body, output, changed(8), &bindings.CertificateVerifierUnknownSet{}},
		"wrong root":         {body, output, changed(9), &bindings.CertificateVerifierUnknownSet{}},
		"too little weight":  {body, output, sign(body, 0, 1), &bindings.CertificateVerifierNotEnoughWeight{}},
		"another's":          {body, output, sign(another, 0, 1, 2, 3), &bindings.CertificateVerifierBadSignature{}},
		"another output":     {body, append(bytes.Clone(output), 0), good, &bindings.InferenceHubBodyMismatch{}},
		"another commitment": {another, []byte("another"), good, &bindings.CertificateVerifierBadSignature{}},
	} {
		t.Run(name, func(t *testing.T) {
			err := call(tc.body, tc.output, tc.certificate)
			if err == nil {
				t.Fatal("accepted")
			}
			data := contracttest.RevertData(err)
			got, unpackErr := bindings.NewCertificateVerifier().UnpackError(data)
			if unpackErr != nil {
				got, unpackErr = hub.UnpackError(data)
			}
			if unpackErr != nil || fmt.Sprintf("%T", got) != fmt.Sprintf("%T", tc.want) {
				t.Errorf("%v reverted with %T (%v), want %T", err, got, unpackErr, tc.want)
			}
		})
	}
	if err := call(body, output, sign(body, 0, 1, 2)); err != nil {
		t.Errorf("the right certificate, by the least that suffices: %v", err)
	}
	if err := call(body, output, good); err != nil {
		t.Errorf("the right certificate: %v", err)
	}
}

// restart gives an operator's node other dependencies than the devnet does.
func restart(t *testing.T, n *Network, o *Operator, change func(*node.Deps)) {
	t.Helper()
	if err := o.Stop(); err != nil {
		t.Fatal(err)
	}
	d := node.Deps{Keys: o.Keys, Version: "devnet", Logger: n.cfg.Logger}
	change(&d)
	nd, err := node.New(n.config(o), d)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r := &inProcess{nil, cancel, make(chan error, 1)}
	go func() { r.done <- errors.Join(nd.Run(ctx), nd.Close()) }()
	o.run, o.url = r, nd.URL()
	if err := awaitOperator(t.Context(), o); err != nil {
		t.Fatal(err)
	}
}

// A full disk at one operator: it says so and makes no promise that it could not keep; the others answer; with room again it takes part.
func TestFullDisk(t *testing.T) {
	n := start(t, Config{Chains: 1})
	o := n.Operators[3]
	var full atomic.Bool
	restart(t, n, o, func(d *node.Deps) {
		d.DiskFree = func(string) (uint64, error) {
			if full.Load() {
				return 0, nil
			}
			return 1 << 40, nil
		}
	})
	answers(t, n)
	full.Store(true)
	q := n.questions(1)[0]
	eventually(t, "the operator's interface says that the disk is full", func() bool {
		_, err := o.Client().Submit(t.Context(), ask(t, n, q, nil).signed(t, n))
		return errors.Is(err, api.ErrStorage) && strings.Contains(err.Error(), store.ErrDiskFull.Error())
	})
	r := ask(t, n, q, nil).onChain(t, n, q.Origin)
	if d := delivered(t, n, r.ID(), n.Chains)[0]; d.Signers != 3 {
		t.Errorf("%d signers, one of which cannot write down what it signs", d.Signers)
	}
	full.Store(false)
	eventually(t, "the operator has what it missed", func() bool {
		v, err := o.Client().View(t.Context(), r.ID(), 0, &common.Hash{})
		return err == nil && v.Certificate != nil
	})
	answers(t, n)
}

// dropped reads a host's counter of refused messages.
func dropped(t *testing.T, reg *prometheus.Registry, reason string) (sum float64) {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() != "lineal_p2p_dropped_total" {
			continue
		}
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if l.GetName() == "reason" && l.GetValue() == reason {
					sum += m.GetCounter().GetValue()
				}
			}
		}
	}
	return sum
}

// Garbage by a member and anything by a peer outside the set change nothing, and are counted.
func TestGarbageOnTheNetwork(t *testing.T) {
	n := start(t, Config{Chains: 1})
	reg := prometheus.NewRegistry()
	listener, bad := n.Operators[0], n.Operators[3]
	restart(t, n, listener, func(d *node.Deps) { d.Registerer = reg })
	if err := bad.Stop(); err != nil {
		t.Fatal(err)
	}
	network := n.Home.NetworkID.Hex()[2:10]
	identity, _, err := libp2p.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	speak := func(key libp2p.PrivKey, reason, garbage string) {
		t.Helper()
		cfg := p2p.Config{Key: key, Network: network, Logger: n.cfg.Logger, Bootstrap: n.config(bad).P2P.Bootstrap}
		for _, o := range n.Operators {
			if o != bad {
				cfg.Members = append(cfg.Members, p2p.Member{ID: o.PeerID, Index: o.Number, Addrs: []string{fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", o.port)}})
			}
		}
		h, err := p2p.New(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		topic, err := h.Topic(p2p.TopicName(network, "requests"), p2p.TopicConfig{MaxSize: 1 << 17, Rate: 100,
			Validate: func(context.Context, peer.ID, []byte) error { return nil }})
		if err != nil {
			t.Fatal(err)
		}
		if err := h.HandleFrames("/lineal/partial/1", 1<<17, func(context.Context, p2p.Peer, []byte) error { return nil }); err != nil {
			t.Fatal(err)
		}
		attempt := 0
		eventually(t, "the counter of "+reason, func() bool {
			attempt++
			if err := topic.Publish(t.Context(), fmt.Appendf(nil, "%s %d", garbage, attempt)); err != nil {
				t.Fatal(err)
			}
			return dropped(t, reg, reason) > 0
		})
		// Only now: who sends garbage by frames is not listened to any more.
		_, _ = h.Broadcast("/lineal/partial/1", []byte(garbage)) // to whom is connected
	}
	speak(bad.Keys.P2P, "encoding", "garbage")
	speak(identity, "outsider", "{}")
	answers(t, n)
	for _, o := range n.Operators[:3] {
		events, err := o.Client().Events(t.Context())
		if err != nil || len(events) != 0 {
			t.Errorf("operator %d recorded %+v, %v", o.Number, events, err)
		}
	}
	if err := n.StartOperator(t.Context(), bad); err != nil {
		t.Fatal(err)
	}
	if err := awaitOperator(t.Context(), bad); err != nil {
		t.Fatal(err)
	}
	answers(t, n)
}
