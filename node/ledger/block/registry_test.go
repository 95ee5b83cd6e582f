package block

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// TestRegistryTakesTheLedgersEvidence: two announcements of one operator with different answers to one request, found in the ledger, slash it.
func TestRegistryTakesTheLedgersEvidence(t *testing.T) {
	w := contracttest.New(t, 4)
	network, key := w.Home.NetworkID, w.KeyOf(0)
	announce := func(number uint64, output byte) *Content {
		other := &Answer{Request: claim.Request{Model: common.Hash{1}, OperatorFee: new(big.Int), RelayFee: new(big.Int), MinAssurance: claim.Full()}}
		a := &Answer{Request: other.Request}
		a.Request.Nonce = 1
		for _, x := range []*Answer{other, a} {
			x.Body = claim.Inference{RequestID: x.Request.ID(), Outcome: claim.OutcomeAnswered, Model: x.Request.Model, OutputCommitment: common.Hash{9}, Assurance: claim.Full()}
		}
		a.Body.OutputCommitment = common.Hash{output}
		an := &Announced{Epoch: 1, Operator: w.Set.Member(0).Operator, Number: number, Answers: []*Answer{other, a}}
		body, err := an.Body(network, OperatorID(key.PublicKey()))
		w.Must(err)
		copy(an.Signature[:], key.Sign(claim.New(network, 1, body).Digest()).Bytes())
		return &Content{Announcements: []*Announced{an}}
	}
	blocks := []*Content{announce(0, 1), announce(1, 2)}
	one, two := blocks[0].Announcements[0].Answers[1].Body, blocks[1].Announcements[0].Answers[1].Body
	e := leaf.Evidence{Key: hexutil.Bytes(key.PublicKey().Bytes()), A: leaf.Statement{Slot: one.Slot(), BodyHash: one.Hash(), Kind: claim.KindAnnouncement, Since: 1},
		B: leaf.Statement{Slot: two.Slot(), BodyHash: two.Hash(), Kind: claim.KindAnnouncement, Since: 2}}
	e, err := Complete(network, e, 2, func(h uint64) (*Content, *quorum.Set, error) { return blocks[h-1], w.Set, nil })
	w.Must(err)
	a, err := RegistryStatement(e.A)
	w.Must(err)
	b, err := RegistryStatement(e.B)
	w.Must(err)
	registry, at := bindings.NewOperatorRegistry(), w.Home.Address(deploy.OperatorRegistry)
	w.Send(contracttest.Account(9), at, nil, registry.PackSlashEquivocation(key.PublicKey().EIP2537(), a, b))
	out, err := w.Client().CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: registry.PackIsSlashed(w.Set.Member(0).Operator)}, nil)
	w.Must(err)
	if slashed, err := registry.UnpackIsSlashed(out); !slashed || err != nil {
		t.Errorf("slashed: %v, %v", slashed, err)
	}
	b.Index ^= 1
	if receipt, err := w.Try(contracttest.Account(9), at, nil, registry.PackSlashEquivocation(key.PublicKey().EIP2537(), a, b)); err == nil && receipt.Status == 1 {
		t.Error("a proof of another place is taken")
	}
}
