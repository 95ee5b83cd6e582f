package contracts_test

import (
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

// TestFulfil goes the whole way of a request on one chain: asked and paid, answered with one operator absent, called back, withdrawn.
func TestFulfil(t *testing.T) {
	w := contracttest.New(t, 4)
	hub := bindings.NewInferenceHub()
	hubAt := w.Chain.Address(deploy.InferenceHub)
	user, relayer := contracttest.Account(5), contracttest.Account(6)

	board := bindings.NewAnswerBoard()
	boardAt, _, err := bind.DeployContract(w.Auth(user), common.FromHex(bindings.AnswerBoardMetaData.Bin), w.Client(),
		board.PackConstructor(hubAt, w.Auth(user).From))
	w.Must(err)
	w.Send(user, boardAt, nil, board.PackTrust(w.ChainID, w.Auth(user).From, true))

	salt, input, output := common.HexToHash("0x05a17"), []byte("input"), []byte("output")
	ask := claim.Request{
		Model: common.HexToHash("0x40de1"), EngineID: common.HexToHash("0xe1"), MinAssurance: claim.Full(),
		Destinations: []claim.Destination{{ChainID: w.ChainID, Receiver: boardAt, CallbackGas: 300_000}},
		OperatorFee:  big.NewInt(1e15), RelayFee: big.NewInt(2e15), Deadline: w.Now() + 3600,
	}
	receipt := w.Send(user, hubAt, big.NewInt(3e15), hub.PackRequest(onchain.Params(ask), salt, input, ""))
	asked, err := hub.UnpackRequestedEvent(receipt.Logs[0])
	w.Must(err)
	request := onchain.RequestFrom(asked.Request)
	if request.ID() != common.Hash(asked.RequestId) {
		t.Fatalf("Go computes the request's id as %s, the hub as %x", request.ID(), asked.RequestId)
	}
	if request.InputCommitment != claim.InputCommitment(salt, input) {
		t.Fatal("the hub's input commitment differs from Go's")
	}

	outputSalt := claim.OutputSalt(salt, request.ID())
	body := claim.Inference{
		RequestID: request.ID(), Outcome: claim.OutcomeAnswered, Model: request.Model, EngineID: request.EngineID,
		InputCommitment: request.InputCommitment, OutputCommitment: claim.OutputCommitment(outputSalt, output), Assurance: claim.Full(),
	}
	fulfil := func(cert []byte) []byte {
		return hub.PackFulfil(onchain.Request(request), onchain.Inference(body), outputSalt, output, cert)
	}
	cert := w.Certify(body, 2)
	packed, err := onchain.Encode(cert, w.Set)
	w.Must(err)
	receipt = w.Send(relayer, hubAt, nil, fulfil(packed))
	t.Logf("fulfilment with one of four absent, callback included: %d gas", receipt.GasUsed)
	done, err := hub.UnpackFulfilledEvent(receipt.Logs[0])
	w.Must(err)
	if common.Hash(done.CertificateHash) != onchain.CertificateHash(cert) {
		t.Error("the event names another certificate hash than Go computes")
	}
	called, err := hub.UnpackCallbackExecutedEvent(receipt.Logs[len(receipt.Logs)-1])
	w.Must(err)
	if !called.Success {
		t.Error("the callback failed")
	}
	at := hub.Instance(w.Client(), hubAt)
	opts := &bind.CallOpts{Context: t.Context()}
	owed, err := bind.Call(at, opts, hub.PackBalanceOf(w.Auth(relayer).From, common.Address{}), hub.UnpackBalanceOf)
	w.Must(err)
	if owed.Cmp(request.RelayFee) != 0 {
		t.Errorf("the relayer is owed %s, want %s", owed, request.RelayFee)
	}
	again := w.Send(relayer, hubAt, nil, fulfil(packed))
	if len(again.Logs) != 0 {
		t.Error("a duplicate changed something")
	}
	t.Logf("duplicate: %d gas", again.GasUsed)
	w.Send(relayer, hubAt, nil, hub.PackWithdraw(common.Address{}, owed, common.HexToAddress("0xbeef")))
}
