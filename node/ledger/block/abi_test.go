package block

import (
	"bytes"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

func wholeReceipt() leaf.Receipt {
	return leaf.Receipt{
		Body: claim.Inference{RequestID: common.Hash{1}, Round: 2, Outcome: claim.OutcomeRejected, Reason: claim.ReasonTooDear, Model: common.Hash{3},
			LineageRoot: common.Hash{4}, EngineID: common.Hash{5}, InputCommitment: common.Hash{6}, OutputCommitment: common.Hash{7}, TraceRoot: common.Hash{8},
			Assurance: claim.Assurance{Mode: claim.ModeSampled, K: 9, Q: 10, CheckedWeight: 11, SoundnessBits: 12}},
		OriginChainID: 13, Requester: common.Address{14}, PolicyID: common.Hash{15}, Epoch: 16, Time: 17, Agreed: 18, Voted: 19,
		Bins: []leaf.Bin{{Series: 1, Bin: 20}, {Series: math.MaxUint16, Bin: math.MaxUint32}},
	}
}

// TestReceiptIsABI: a contract gets the same bytes from abi.encode.
func TestReceiptIsABI(t *testing.T) {
	r := wholeReceipt()
	meta, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	var body abi.Type
	for _, m := range meta.Methods {
		for _, in := range m.Inputs {
			if in.Type.T == abi.TupleTy && in.Type.TupleRawNames[0] == "requestId" {
				body = in.Type
			}
		}
	}
	if body.T != abi.TupleTy {
		t.Fatal("the hub's interface has no Inference")
	}
	want, err := abi.Arguments{{Type: body}}.Pack(onchain.Inference(r.Body))
	if err != nil {
		t.Fatal(err)
	}
	word := func(v ...byte) []byte { return append(make([]byte, 32-len(v)), v...) }
	want = append(want, word(13)...)
	want = append(want, common.LeftPadBytes(r.Requester[:], 32)...)
	want = append(want, r.PolicyID[:]...)
	want = append(want, bytes.Join([][]byte{word(16), word(17), word(18), word(19), word(2), word(0, 1, 0, 0, 0, 20), word(0xff, 0xff, 0xff, 0xff, 0xff, 0xff)}, nil)...)
	if got := r.Encode(); got[0] != byte(leaf.KindReceipt) || !bytes.Equal(got[1:], want) || len(got) != leaf.ReceiptSize(2) {
		t.Errorf("receipt %x\nwant    %x", got[1:], want)
	}
}
