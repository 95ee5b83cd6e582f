package contracts_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// TestDeliver packs a chunk in Go (with receivers, outputs, traces and two templates) and has the hub take it apart: answers to requests
// made here are settled, one from another chain is delivered, one for another chain is skipped.
func TestDeliver(t *testing.T) {
	w := contracttest.New(t, 4)
	hub, hubAt := bindings.NewInferenceHub(), w.Chain.Address(deploy.InferenceHub)
	user, relayer := contracttest.Account(5), contracttest.Account(6)
	board := bindings.NewAnswerBoard()
	boardAt, _, err := bind.DeployContract(w.Auth(user), common.FromHex(bindings.AnswerBoardMetaData.Bin), w.Client(),
		board.PackConstructor(hubAt, w.Auth(user).From))
	w.Must(err)
	for _, chain := range []uint64{w.ChainID, 777} {
		w.Send(user, boardAt, nil, board.PackTrust(chain, common.Address{}, true))
	}

	salt, output := common.HexToHash("0x5a17"), []byte("an output")
	item := func(r claim.Request, trace common.Hash) onchain.Item {
		outputSalt := claim.OutputSalt(salt, r.ID())
		return onchain.Item{Request: r, OutputSalt: outputSalt, Output: output, WithOutput: true, Body: claim.Inference{
			RequestID: r.ID(), Outcome: claim.OutcomeAnswered, Model: r.Model, LineageRoot: common.HexToHash("0x11"), EngineID: r.EngineID,
			InputCommitment: r.InputCommitment, OutputCommitment: claim.OutputCommitment(outputSalt, output), TraceRoot: trace, Assurance: claim.Full(),
		}}
	}
	var items []onchain.Item
	for i := range 3 {
		ask := claim.Request{
			Model: common.HexToHash("0x40de1"), EngineID: common.HexToHash("0xe1"), MinAssurance: claim.Full(),
			Destinations: []claim.Destination{{ChainID: 5, Receiver: boardAt}, {ChainID: w.ChainID, Receiver: boardAt, CallbackGas: 300_000}},
			OperatorFee:  big.NewInt(1000), RelayFee: big.NewInt(int64(i)), Deadline: w.Now() + 3600,
		}
		receipt := w.Send(user, hubAt, big.NewInt(1000+int64(i)), hub.PackRequest(onchain.Params(ask), salt, []byte("input"), ""))
		asked, err := hub.UnpackRequestedEvent(receipt.Logs[0])
		w.Must(err)
		items = append(items, item(onchain.RequestFrom(asked.Request), common.BigToHash(big.NewInt(int64(i)))))
	}
	elsewhere := items[0].Request
	elsewhere.OriginChainID = 777
	items = append(items, item(elsewhere, common.Hash{}))
	notHere := elsewhere
	notHere.Destinations = elsewhere.Destinations[:1]
	items = append(items, item(notHere, common.Hash{}))

	var hashes []common.Hash
	for _, i := range items {
		hashes = append(hashes, i.Body.Hash())
	}
	tree := onchain.DeliveryTree([]onchain.Chunk{{ChainID: 5, Items: hashes[:1]}, {ChainID: w.ChainID, Items: hashes}, {ChainID: 9, Items: hashes[1:]}})
	block := claim.Checkpoint{Epoch: 1, View: 4, Height: 4, Time: w.Now(), LedgerSize: 10, DeliveryRoot: tree.Root()}
	templates, packed, err := onchain.EncodeItems(items)
	w.Must(err)
	cert := w.Packed(onchain.Full, block, 3)
	receipt, err := w.TryGas(relayer, hubAt, nil, hub.PackDeliver(onchain.Checkpoint(block), cert, 1, tree.Proof(1), templates, packed),
		onchain.DeliverGas(items, w.ChainID))
	w.Must(err)

	var done, called, skipped int
	for _, l := range receipt.Logs {
		if e, err := hub.UnpackFulfilledEvent(l); err == nil {
			if common.Hash(e.BodyHash) != hashes[done] {
				t.Errorf("answer %d has body %x, Go says %s", done, e.BodyHash, hashes[done])
			}
			done++
		}
		if e, err := hub.UnpackCallbackExecutedEvent(l); err == nil && e.Success {
			called++
		}
		if e, err := hub.UnpackItemSkippedEvent(l); err == nil && common.Hash(e.RequestId) == notHere.ID() {
			skipped++
		}
	}
	if done != 4 || called != 4 || skipped != 1 {
		t.Errorf("%d delivered, %d called back, %d skipped; want 4, 4 and 1", done, called, skipped)
	}
	if _, err := w.Try(relayer, hubAt, nil, hub.PackDeliver(onchain.Checkpoint(block), cert, 0, tree.Proof(0), templates, packed)); err == nil {
		t.Error("the chunk passes at another place")
	}
}

// TestEncodeItemsRefuses what no hub would take.
func TestEncodeItemsRefuses(t *testing.T) {
	r := claim.Request{Model: common.HexToHash("0x1"), MinAssurance: claim.Full()}
	good := onchain.Item{Request: r, Body: claim.Inference{RequestID: r.ID(), Model: r.Model, Assurance: claim.Full()}}
	if _, _, err := onchain.EncodeItems([]onchain.Item{good}); err != nil {
		t.Fatal(err)
	}
	other, model := good, good
	other.Body.RequestID = common.HexToHash("0x2")
	model.Body.Model = common.HexToHash("0x2")
	wide := good
	wide.Request.Destinations = make([]claim.Destination, claim.MaxDestinations+1)
	wide.Body.RequestID = wide.Request.ID()
	for name, list := range map[string][]onchain.Item{
		"none": nil, "too many": make([]onchain.Item, onchain.MaxItems+1), "another request": {other}, "another model": {model}, "too wide": {wide},
	} {
		if _, _, err := onchain.EncodeItems(list); !errors.Is(err, onchain.ErrItems) {
			t.Errorf("%s: got %v, want ErrItems", name, err)
		}
	}
}
