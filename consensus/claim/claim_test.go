package claim

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// go-ethereum's EIP-712 implementation, which wallets share, must agree with ours on what a requester signs.
func TestRequestIsEIP712(t *testing.T) {
	r := sampleRequest()
	var destinations []any
	for _, d := range r.Destinations {
		destinations = append(destinations, map[string]any{"chainId": dec(d.ChainID), "receiver": d.Receiver.Hex(), "callbackGas": dec(uint64(d.CallbackGas))})
	}
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Assurance":    {{Name: "mode", Type: "uint8"}, {Name: "k", Type: "uint16"}, {Name: "q", Type: "uint32"}, {Name: "checkedWeight", Type: "uint32"}, {Name: "soundnessBits", Type: "uint16"}},
			"Destination":  {{Name: "chainId", Type: "uint64"}, {Name: "receiver", Type: "address"}, {Name: "callbackGas", Type: "uint32"}},
			"Request": {{Name: "originChainId", Type: "uint64"}, {Name: "hub", Type: "address"}, {Name: "requester", Type: "address"}, {Name: "nonce", Type: "uint64"},
				{Name: "model", Type: "bytes32"}, {Name: "engineId", Type: "bytes32"}, {Name: "inputCommitment", Type: "bytes32"}, {Name: "minAssurance", Type: "Assurance"},
				{Name: "policyId", Type: "bytes32"}, {Name: "destinations", Type: "Destination[]"}, {Name: "feeToken", Type: "address"},
				{Name: "operatorFee", Type: "uint128"}, {Name: "relayFee", Type: "uint128"}, {Name: "deadline", Type: "uint64"}},
		},
		PrimaryType: "Request",
		Domain:      apitypes.TypedDataDomain{Name: "Lineal", Version: "1", ChainId: math.NewHexOrDecimal256(int64(r.OriginChainID)), VerifyingContract: r.Hub.Hex()},
		Message: apitypes.TypedDataMessage{
			"originChainId": dec(r.OriginChainID), "hub": r.Hub.Hex(), "requester": r.Requester.Hex(), "nonce": dec(r.Nonce),
			"model": r.Model.Bytes(), "engineId": r.EngineID.Bytes(), "inputCommitment": r.InputCommitment.Bytes(),
			"minAssurance": map[string]any{"mode": dec(uint64(r.MinAssurance.Mode)), "k": dec(uint64(r.MinAssurance.K)), "q": dec(uint64(r.MinAssurance.Q)),
				"checkedWeight": dec(uint64(r.MinAssurance.CheckedWeight)), "soundnessBits": dec(uint64(r.MinAssurance.SoundnessBits))},
			"policyId": r.PolicyID.Bytes(), "destinations": destinations, "feeToken": r.FeeToken.Hex(),
			"operatorFee": (*math.HexOrDecimal256)(r.OperatorFee), "relayFee": (*math.HexOrDecimal256)(r.RelayFee), "deadline": dec(r.Deadline),
		},
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	if got := r.SigningDigest(); got != common.BytesToHash(digest) {
		t.Fatalf("signing digest %s, go-ethereum computes %x", got, digest)
	}
}

func dec(v uint64) *math.HexOrDecimal256 {
	return (*math.HexOrDecimal256)(new(big.Int).SetUint64(v))
}

func TestNetworkIDIsABI(t *testing.T) {
	var args abi.Arguments
	for _, name := range []string{"string", "uint256", "address", "bytes32"} {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: typ})
	}
	enc, err := args.Pack("lineal.network.v1", big.NewInt(1337), a(0xaa), [32]byte(h(0xbb)))
	if err != nil {
		t.Fatal(err)
	}
	if got := NetworkID(1337, a(0xaa), h(0xbb)); got != Keccak256(enc) {
		t.Fatalf("network id %s, ABI gives %s", got, Keccak256(enc))
	}
}

// Every field of the header must change the digest, or signatures could be moved.
func TestDigestBindsEveryField(t *testing.T) {
	base := Claim{Network: h(1), Epoch: 2, Kind: KindInference, Slot: h(3), BodyHash: h(4)}
	for name, c := range map[string]Claim{
		"network": {h(9), 2, KindInference, h(3), h(4)}, "epoch": {h(1), 9, KindInference, h(3), h(4)},
		"kind": {h(1), 2, KindCheckpoint, h(3), h(4)}, "slot": {h(1), 2, KindInference, h(9), h(4)},
		"body": {h(1), 2, KindInference, h(3), h(9)},
	} {
		if c.Digest() == base.Digest() {
			t.Errorf("the digest does not depend on the %s", name)
		}
	}
}

func TestConflicts(t *testing.T) {
	full := Inference{RequestID: h(1), Assurance: Full()}
	other := full
	other.OutputCommitment = h(9)
	sampled := full
	sampled.Assurance = sampleAssurance()
	later := New(h(7), 6, full)
	for _, c := range []struct {
		name string
		a, b Claim
		want bool
	}{
		{"two answers to one request", New(h(7), 5, full), New(h(7), 5, other), true},
		{"two answers in different epochs", New(h(7), 5, full), New(h(7), 6, other), true},
		{"one answer signed again in a later epoch", New(h(7), 5, full), later, false},
		{"an upgrade from sampled to full", New(h(7), 5, sampled), New(h(7), 5, full), false},
		{"the same on two networks", New(h(7), 5, full), New(h(8), 5, other), false},
		{"finalize and nullify one view", New(h(7), 5, Checkpoint{Epoch: 5, View: 2}), New(h(7), 5, Nullify{Epoch: 5, View: 2}), true},
		{"notarize and finalize one view", New(h(7), 5, Notarize{Epoch: 5, View: 2}), New(h(7), 5, Checkpoint{Epoch: 5, View: 2}), false},
		{"nullify two views", New(h(7), 5, Nullify{Epoch: 5, View: 2}), New(h(7), 5, Nullify{Epoch: 5, View: 3}), false},
	} {
		if got := Conflicts(c.a, c.b); got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// Whoever sends a request may send any fee: hashing one that does not fit must not panic.
func TestOversizedFeeDoesNotPanic(t *testing.T) {
	r := sampleRequest()
	r.OperatorFee = new(big.Int).Lsh(big.NewInt(1), 300)
	if r.ID() == sampleRequest().ID() {
		t.Error("the fee is not part of the identity")
	}
}

func TestRequestValidate(t *testing.T) {
	good := sampleRequest()
	good.MinAssurance = Full()
	if err := good.Validate(); err != nil {
		t.Fatalf("a good request is refused: %v", err)
	}
	for name, change := range map[string]func(*Request){
		"a fee of 129 bits":      func(r *Request) { r.OperatorFee = new(big.Int).Lsh(big.NewInt(1), 128) },
		"a negative fee":         func(r *Request) { r.RelayFee = big.NewInt(-1) },
		"too many destinations":  func(r *Request) { r.Destinations = make([]Destination, MaxDestinations+1) },
		"one chain twice":        func(r *Request) { r.Destinations = append(r.Destinations, r.Destinations[0]) },
		"a mode that is not one": func(r *Request) { r.MinAssurance.Mode = ModeProven },
	} {
		r := good
		r.Destinations = append([]Destination(nil), good.Destinations...)
		change(&r)
		if r.Validate() == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}
