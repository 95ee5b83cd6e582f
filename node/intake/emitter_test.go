package intake

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
)

func TestMain(m *testing.M) { chaintest.Main(m) }

const testChain = 92_001

// emitterCode is a contract that emits one log with four topics: the first four words of its calldata; the rest is the data. It
// stands in for the hub, and can also say what no hub would.
//
//	size = calldatasize - 128; calldatacopy(0, 128, size); log4(0, size, word 0, word 1, word 2, word 3)
var emitterCode = common.FromHex("60803603806080600037606035604035602035600035846000a400")

// world is a chain with an emitter on it.
type world struct {
	*chain.Chain
	t      *testing.T
	client *ethclient.Client
	hub    common.Address
	nonce  uint64
}

// newWorld seals blocks by hand, so that each test knows which block holds what.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Chain: chaintest.Start(t, chain.Config{ChainID: testChain, Period: chain.Manual}), t: t}
	client, err := ethclient.DialContext(t.Context(), w.URL(0))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	w.client = client
	init := append([]byte{0x60, byte(len(emitterCode)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, emitterCode...)
	w.hub = crypto.CreateAddress(chain.Address(1), 0)
	w.send(nil, init)
	w.seal()
	return w
}

// send puts a transaction into the pool.
func (w *world) send(to *common.Address, data []byte) {
	w.t.Helper()
	tx := types.MustSignNewTx(chain.Key(1), types.LatestSignerForChainID(big.NewInt(testChain)), &types.DynamicFeeTx{
		Nonce: w.nonce, To: to, Data: data, Gas: 5_000_000, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	w.nonce++
	if err := w.client.SendTransaction(w.t.Context(), tx); err != nil {
		w.t.Fatal(err)
	}
}

// seal makes sure that what was sent is in a block.
func (w *world) seal() {
	w.t.Helper()
	if err := w.Mine(w.t.Context(), 1); err != nil {
		w.t.Fatal(err)
	}
}

// emit has the emitter log l's topics and data, in a block of its own.
func (w *world) emit(l types.Log) {
	w.t.Helper()
	var data []byte
	for _, topic := range l.Topics {
		data = append(data, topic[:]...)
	}
	w.send(&w.hub, append(data, l.Data...))
	w.seal()
}

// request returns a well-formed log of a request with the given nonce, after changes to the event.
func request(t testing.TB, hub common.Address, nonce uint64, changes ...func(*bindings.InferenceHubRequested)) types.Log {
	t.Helper()
	salt, input := common.Hash{7}, []byte("an input")
	e := &bindings.InferenceHubRequested{
		Request: bindings.Request{
			OriginChainId: testChain, Hub: hub, Requester: common.Address{1}, Nonce: nonce, Model: common.Hash{2}, EngineId: common.Hash{3},
			InputCommitment: claim.InputCommitment(salt, input), MinAssurance: bindings.Assurance{Mode: uint8(claim.ModeFull)},
			Destinations: []bindings.Destination{{ChainId: 5, Receiver: common.Address{6}, CallbackGas: 100_000}},
			OperatorFee:  big.NewInt(10), RelayFee: big.NewInt(1), Deadline: 1_900_000_000,
		},
		InputSalt: salt, Input: input,
	}
	for _, change := range changes {
		change(e)
	}
	if e.RequestId == (common.Hash{}) {
		e.RequestId = onchain.RequestFrom(e.Request).ID()
	}
	if e.Requester == (common.Address{}) {
		e.Requester = e.Request.Requester
	}
	if e.Model == (common.Hash{}) {
		e.Model = e.Request.Model
	}
	return encode(t, hub, e)
}

func encode(t testing.TB, hub common.Address, e *bindings.InferenceHubRequested) types.Log {
	t.Helper()
	parsed, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	event := parsed.Events[bindings.InferenceHubRequestedEventName]
	data, err := event.Inputs.NonIndexed().Pack(e.Request, e.InputSalt, e.Input, e.Pointer)
	if err != nil {
		t.Fatal(err)
	}
	topics, err := abi.MakeTopics([]any{event.ID}, []any{e.RequestId}, []any{e.Requester}, []any{e.Model})
	if err != nil {
		t.Fatal(err)
	}
	l := types.Log{Address: hub, Data: data, BlockNumber: 9, BlockHash: common.Hash{9}}
	for _, topic := range topics {
		l.Topics = append(l.Topics, topic[0])
	}
	return l
}

// within bounds how long a test waits for something that should happen soon.
const within = 20 * time.Second

// start runs f until the test, or the returned function, ends it.
func start(t *testing.T, f interface{ Run(context.Context) error }) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()
	stopped := false
	stop = func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(stop)
	return stop
}
