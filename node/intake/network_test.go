package intake_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/relay/outboxtest"
	"github.com/lineal-network/lineal/node/task"
)

const networkChain = 94_001

var emptyABI abi.ABI

// network is a chain with the real contracts and four operators on it.
type network struct {
	*chain.Chain
	t      testing.TB
	client *ethclient.Client
	home   deploy.Manifest
	keys   []*bls.SecretKey
	params deploy.HomeParams
}

func newNetwork(t testing.TB) *network {
	t.Helper()
	n := &network{Chain: chaintest.Start(t, chain.Config{ChainID: networkChain, Endpoints: 2, MaxAhead: 1000 * time.Hour}), t: t}
	client, err := ethclient.DialContext(t.Context(), n.WS(0))
	n.must(err)
	t.Cleanup(client.Close)
	n.client, n.params = client, deploy.DefaultHomeParams()
	n.home, err = deploy.Home(t.Context(), client, n.auth(0, nil), n.params)
	n.must(err)
	registry := bindings.NewOperatorRegistry()
	for i := range 4 {
		secret, account := contracttest.Secret(t, i), chain.Address(i+1)
		n.keys = append(n.keys, secret)
		pop := claim.New(n.home.NetworkID, 0, claim.Pop{Operator: account, KeyHash: secret.PublicKey().KeyHash()})
		n.send(i+1, n.home.Address(deploy.OperatorRegistry), n.params.MinStake,
			registry.PackRegister(secret.PublicKey().EIP2537(), secret.Sign(pop.Digest()).EIP2537(), []byte("peer"), account, n.params.MinStake))
	}
	return n
}

func (n *network) must(err error) {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
}

func (n *network) auth(account int, value *big.Int) *bind.TransactOpts {
	auth := bind.NewKeyedTransactor(chain.Key(account), big.NewInt(networkChain))
	auth.Context, auth.Value = n.t.Context(), value
	return auth
}

// send makes a transaction of a well-known account, in a block at once.
func (n *network) send(account int, to common.Address, value *big.Int, data []byte) *types.Receipt {
	n.t.Helper()
	tx, err := bind.Transact(bind.NewBoundContract(to, emptyABI, n.client, n.client, n.client), n.auth(account, value), data)
	n.must(err)
	n.must(n.Mine(n.t.Context(), 1))
	receipt, err := n.client.TransactionReceipt(n.t.Context(), tx.Hash())
	n.must(err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		n.t.Fatalf("transaction %s reverted", tx.Hash())
	}
	return receipt
}

func (n *network) roll() {
	n.t.Helper()
	n.send(0, n.home.Address(deploy.OperatorRegistry), nil, bindings.NewOperatorRegistry().PackRollEpoch())
}

// run starts a client with both endpoints and whatever else there is to run.
func (n *network) run(also func(*ethrpc.Client) []func(context.Context) error) {
	n.t.Helper()
	client, err := ethrpc.New(ethrpc.Config{
		ChainID: networkChain, Endpoints: []ethrpc.Endpoint{{URL: n.URL(0), WS: n.WS(0)}, {URL: n.URL(1), WS: n.WS(1)}},
	})
	n.must(err)
	ctx, cancel := context.WithCancel(context.Background())
	var group sync.WaitGroup
	for _, run := range append(also(client), client.Run) {
		group.Go(func() {
			if err := run(ctx); err != nil {
				n.t.Error(err)
			}
		})
	}
	n.t.Cleanup(func() {
		cancel()
		group.Wait()
		client.Close()
	})
}

const within = 20 * time.Second

func receive[T any](t testing.TB, c <-chan T) (v T) {
	t.Helper()
	select {
	case v = <-c:
	case <-time.After(within):
		t.Fatal("nothing came")
	}
	return v
}

func TestSetsOfTheRealRegistry(t *testing.T) {
	n := newNetwork(t)
	n.roll()
	sets, slashed := make(chan intake.Set, 8), make(chan intake.Slashed, 8)
	n.run(func(c *ethrpc.Client) []func(context.Context) error {
		w, err := intake.NewSets(intake.SetsConfig{
			Client: c, Registry: n.home.Address(deploy.OperatorRegistry),
			OnSet:     func(_ context.Context, s intake.Set) error { sets <- s; return nil },
			OnSlashed: func(_ context.Context, s intake.Slashed) error { slashed <- s; return nil },
		})
		n.must(err)
		return []func(context.Context) error{w.Run}
	})
	first := receive(t, sets)
	if first.Header.Epoch != 1 || len(first.Members) != 4 || first.Members[2].Operator != chain.Address(3) {
		t.Fatalf("the first set: %+v", first)
	}
	n.must(n.Advance(t.Context(), time.Duration(n.params.EpochLength+1)*time.Second))
	n.roll()
	if second := receive(t, sets); second.Header.Epoch != 2 || second.Block.Number <= first.Block.Number {
		t.Fatalf("the second set: %+v", second)
	}

	// One key signs two results of one request.
	statement := func(output byte) bindings.IOperatorRegistryStatement {
		c := claim.New(n.home.NetworkID, 1, claim.Inference{RequestID: common.Hash{1}, Outcome: claim.OutcomeAnswered, OutputCommitment: common.Hash{output}})
		return bindings.IOperatorRegistryStatement{
			Epoch: c.Epoch, Kind: uint8(c.Kind), Slot: c.Slot, BodyHash: c.BodyHash, Signature: n.keys[0].Sign(c.Digest()).EIP2537(),
		}
	}
	n.send(9, n.home.Address(deploy.OperatorRegistry), nil,
		bindings.NewOperatorRegistry().PackSlashEquivocation(n.keys[0].PublicKey().EIP2537(), statement(1), statement(2)))
	if s := receive(t, slashed); s.Operator != chain.Address(1) || s.Reporter != chain.Address(9) || s.Fault != 1 || s.KeyHash != n.keys[0].PublicKey().KeyHash() {
		t.Fatalf("slashed: %+v", s)
	}
}

func TestSetsBeforeTheFirst(t *testing.T) {
	n := newNetwork(t)
	sets := make(chan intake.Set, 8)
	n.run(func(c *ethrpc.Client) []func(context.Context) error {
		w, err := intake.NewSets(intake.SetsConfig{
			Client: c, Registry: n.home.Address(deploy.OperatorRegistry),
			OnSet: func(_ context.Context, s intake.Set) error { sets <- s; return nil },
		})
		n.must(err)
		return []func(context.Context) error{w.Run}
	})
	n.roll()
	if s := receive(t, sets); s.Header.Epoch != 1 {
		t.Fatalf("the first set: %+v", s)
	}
}

// lane is the way of a request through intake and relay, with the real hub and a certificate of four operators.
type lane struct {
	*network
	hub   common.Address
	set   *quorum.Set
	tasks chan task.Task
	ended chan relay.Status
	relay *relay.Relay
}

func newLane(t testing.TB) *lane {
	t.Helper()
	l := &lane{network: newNetwork(t), tasks: make(chan task.Task, 64), ended: make(chan relay.Status, 64)}
	l.roll()
	registry := bindings.NewOperatorRegistry()
	at, opts := registry.Instance(l.client, l.home.Address(deploy.OperatorRegistry)), &bind.CallOpts{Context: t.Context()}
	out, err := bind.Call(at, opts, registry.PackOperatorSet(1), registry.UnpackOperatorSet)
	l.must(err)
	hash, err := bind.Call(at, opts, registry.PackSetHashOf(1), registry.UnpackSetHashOf)
	l.must(err)
	l.set, err = onchain.Set(out, hash)
	l.must(err)
	p := deploy.DefaultChainParams()
	p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = l.home.NetworkID, 1, l.set.Hash(), l.set.ValidUntil()
	p.Registry = l.home.Address(deploy.OperatorRegistry)
	there, err := deploy.Chain(t.Context(), l.client, l.auth(0, nil), p)
	l.must(err)
	l.hub = there.Address(deploy.InferenceHub)
	l.run(func(c *ethrpc.Client) []func(context.Context) error {
		requests, err := intake.NewRequests(intake.RequestsConfig{
			Client: c, Hub: l.hub, Start: 1, Sink: func(_ context.Context, k task.Task) error { l.tasks <- k; return nil },
		})
		l.must(err)
		l.relay, err = relay.New(t.Context(), relay.Config{
			Chains: []relay.ChainConfig{{Chain: c, Signer: relay.KeySigner(chain.Key(8))}}, Outbox: &outboxtest.Memory{},
			OnChange: func(s relay.Status) {
				if s.Phase.Final() {
					l.ended <- s
				}
			},
		})
		l.must(err)
		return []func(context.Context) error{requests.Run, l.relay.Run}
	})
	return l
}

// ask sends a request to the hub.
func (l *lane) ask() {
	l.t.Helper()
	ask := claim.Request{
		Model: common.Hash{1}, EngineID: common.Hash{2}, MinAssurance: claim.Full(), OperatorFee: big.NewInt(1e15), RelayFee: big.NewInt(2e15),
		Destinations: []claim.Destination{}, Deadline: l.Head().Time + 3600,
	}
	l.send(7, l.hub, big.NewInt(3e15), bindings.NewInferenceHub().PackRequest(onchain.Params(ask), common.Hash{3}, []byte("input"), ""))
}

// answer has all operators sign an output, and the relay deliver it.
func (l *lane) answer(k task.Task, output []byte) {
	l.t.Helper()
	salt := claim.OutputSalt(k.InputSalt, k.ID)
	body := claim.Inference{
		RequestID: k.ID, Outcome: claim.OutcomeAnswered, Model: k.Request.Model, EngineID: k.Request.EngineID,
		InputCommitment: k.Request.InputCommitment, OutputCommitment: claim.OutputCommitment(salt, output), Assurance: claim.Full(),
	}
	c := claim.New(l.home.NetworkID, 1, body)
	var signatures []*bls.Signature
	signers := quorum.NewBitmap(l.set.Len())
	for i, key := range l.keys {
		signers.Set(i)
		signatures = append(signatures, key.Sign(c.Digest()))
	}
	sum, err := bls.Aggregate(signatures)
	l.must(err)
	packed, err := onchain.Encode(&quorum.Certificate{Claim: c, SetHash: l.set.Hash(), Signers: signers, Signature: sum}, l.set)
	l.must(err)
	hub := bindings.NewInferenceHub()
	l.must(l.relay.Enqueue(l.t.Context(), relay.Job{
		ChainID: networkChain, Key: k.ID, GasLimit: 600_000,
		Call:      relay.Call{To: l.hub, Data: hub.PackFulfil(onchain.Request(k.Request), onchain.Inference(body), salt, output, packed)},
		Delivered: relay.Call{To: l.hub, Data: hub.PackIsDelivered(k.ID)},
	}))
}

func TestRequestAndAnswerThroughTheRealHub(t *testing.T) {
	l := newLane(t)
	for range 3 {
		l.ask()
		k := receive(t, l.tasks)
		if k.ID != k.Request.ID() || k.Request.Requester != chain.Address(7) || string(k.Input) != "input" {
			t.Fatalf("task %+v", k)
		}
		l.answer(k, []byte("output"))
		if s := receive(t, l.ended); s.Phase != relay.Delivered || s.Key != k.ID {
			t.Fatalf("ended as %+v", s)
		}
	}
}

// From the request's transaction to the task, and from the enqueued answer to its settled receipt.
func BenchmarkRealHub(b *testing.B) {
	l := newLane(b)
	var in, out time.Duration
	for b.Loop() {
		start := time.Now()
		l.ask()
		k := receive(b, l.tasks)
		in += time.Since(start)
		start = time.Now()
		l.answer(k, []byte("output"))
		receive(b, l.ended)
		out += time.Since(start)
	}
	b.ReportMetric(float64(in.Microseconds())/float64(b.N)/1000, "ms-in/op")
	b.ReportMetric(float64(out.Microseconds())/float64(b.N)/1000, "ms-out/op")
}

// What anyone posts on the home chain comes to every operator, once and in order, also after a restart from the cursor.
func TestPostedRecords(t *testing.T) {
	n := newNetwork(t)
	models, registry := n.home.Address(deploy.ModelRegistry), bindings.NewModelRegistry()
	type posted struct {
		sender   common.Address
		envelope string
	}
	got, refuse := make(chan posted, 8), make(chan struct{}, 1)
	refuse <- struct{}{} // the sink fails once: the record comes again
	n.run(func(c *ethrpc.Client) []func(context.Context) error {
		p, err := intake.NewPosted(intake.PostedConfig{Client: c, Models: models, Start: 1, Follow: intake.FollowConfig{Retry: time.Millisecond},
			Sink: func(_ context.Context, sender common.Address, envelope []byte) error {
				select {
				case <-refuse:
					return errors.New("no space")
				default:
				}
				got <- posted{sender, string(envelope)}
				return nil
			}})
		n.must(err)
		return []func(context.Context) error{p.Run}
	})
	n.send(7, models, nil, registry.PackPostRecord([]byte("first")))
	n.send(8, models, nil, registry.PackPostRecord([]byte("second")))
	if g := receive(t, got); g != (posted{chain.Address(7), "first"}) {
		t.Errorf("%+v", g)
	}
	if g := receive(t, got); g != (posted{chain.Address(8), "second"}) {
		t.Errorf("%+v", g)
	}
	if _, err := intake.NewPosted(intake.PostedConfig{}); err == nil {
		t.Error("a watch over nothing")
	}
}
