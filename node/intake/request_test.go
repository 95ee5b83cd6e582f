package intake

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/task"
)

var testHub = common.Address{0xaa}

func TestParseRequest(t *testing.T) {
	l := request(t, testHub, 4)
	got, err := ParseRequest(testChain, testHub, &l)
	if err != nil {
		t.Fatal(err)
	}
	if got.ID != got.Request.ID() || got.ID != l.Topics[1] || got.Request.Nonce != 4 || got.Request.Destinations[0].CallbackGas != 100_000 ||
		string(got.Input) != "an input" || got.InputSalt != (common.Hash{7}) || got.Source != task.FromChain ||
		got.Block != (task.BlockRef{Number: 9, Hash: common.Hash{9}}) {
		t.Errorf("parsed into %+v", got)
	}

	l = request(t, testHub, 5, func(e *bindings.InferenceHubRequested) {
		e.Input, e.InputSalt, e.Pointer = nil, common.Hash{}, "ipfs://bafy"
		e.Request.InputCommitment = common.Hash{8}
	})
	if got, err = ParseRequest(testChain, testHub, &l); err != nil || got.Input != nil || got.Pointer != "ipfs://bafy" {
		t.Errorf("by pointer: %+v, %v", got, err)
	}

	l = request(t, testHub, 6, func(e *bindings.InferenceHubRequested) {
		e.Input, e.Request.InputCommitment = nil, claim.InputCommitment(e.InputSalt, nil)
	})
	if got, err = ParseRequest(testChain, testHub, &l); err != nil || got.Input == nil || len(got.Input) != 0 {
		t.Errorf("empty input: %+v, %v", got, err)
	}
}

func TestParseRequestRefusals(t *testing.T) {
	change := func(f func(*bindings.InferenceHubRequested)) types.Log { return request(t, testHub, 1, f) }
	good := request(t, testHub, 1)
	cut := good
	cut.Data = cut.Data[:len(cut.Data)-32]
	otherEvent := good
	otherEvent.Topics = append([]common.Hash{{1}}, good.Topics[1:]...)
	fewTopics := good
	fewTopics.Topics = good.Topics[:3]
	noTopics := good
	noTopics.Topics = nil
	otherHub := good
	otherHub.Address = common.Address{0xbb}
	for name, test := range map[string]struct {
		log  types.Log
		want Reason
	}{
		"other contract":   {otherHub, ReasonForeign},
		"no topics":        {noTopics, ReasonMalformed},
		"few topics":       {fewTopics, ReasonMalformed},
		"other event":      {otherEvent, ReasonMalformed},
		"cut short":        {cut, ReasonMalformed},
		"no data":          {types.Log{Address: testHub, Topics: good.Topics}, ReasonForeign},
		"huge":             {types.Log{Address: testHub, Topics: good.Topics, Data: make([]byte, maxLogData+1)}, ReasonTooLarge},
		"other chain":      {change(func(e *bindings.InferenceHubRequested) { e.Request.OriginChainId = 1 }), ReasonForeign},
		"other hub":        {change(func(e *bindings.InferenceHubRequested) { e.Request.Hub = common.Address{1} }), ReasonForeign},
		"wrong id":         {change(func(e *bindings.InferenceHubRequested) { e.RequestId = common.Hash{1} }), ReasonIdentity},
		"wrong requester":  {change(func(e *bindings.InferenceHubRequested) { e.Requester = common.Address{9} }), ReasonIdentity},
		"wrong model":      {change(func(e *bindings.InferenceHubRequested) { e.Model = common.Hash{9} }), ReasonIdentity},
		"wrong input":      {change(func(e *bindings.InferenceHubRequested) { e.Input = []byte("another") }), ReasonCommitment},
		"wrong salt":       {change(func(e *bindings.InferenceHubRequested) { e.InputSalt = common.Hash{1} }), ReasonCommitment},
		"input missing":    {change(func(e *bindings.InferenceHubRequested) { e.Input = nil }), ReasonCommitment},
		"input + pointer":  {change(func(e *bindings.InferenceHubRequested) { e.Pointer = "ipfs://bafy" }), ReasonTwoInputs},
		"input too large":  {change(func(e *bindings.InferenceHubRequested) { e.Input = make([]byte, MaxInput+1) }), ReasonTooLarge},
		"long pointer":     {change(func(e *bindings.InferenceHubRequested) { e.Pointer = string(make([]byte, MaxPointer+1)) }), ReasonTooLarge},
		"sampled":          {change(func(e *bindings.InferenceHubRequested) { e.Request.MinAssurance.Mode = 2 }), ReasonUnsupported},
		"no mode":          {change(func(e *bindings.InferenceHubRequested) { e.Request.MinAssurance.Mode = 0 }), ReasonUnsupported},
		"twice to a chain": {change(func(e *bindings.InferenceHubRequested) { e.Request.Destinations = make([]bindings.Destination, 2) }), ReasonUnsupported},
		"too many":         {change(func(e *bindings.InferenceHubRequested) { e.Request.Destinations = make([]bindings.Destination, 9) }), ReasonUnsupported},
	} {
		_, err := ParseRequest(testChain, testHub, &test.log)
		refused, ok := errors.AsType[*RefusedError](err)
		if !ok || refused.Reason != test.want {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
	}
}

// Whatever the log says: no panic, a RefusedError or a task whose parts agree with each other.
func FuzzParseRequest(f *testing.F) {
	good := request(f, testHub, 1)
	pointer := request(f, testHub, 2, func(e *bindings.InferenceHubRequested) { e.Input, e.Pointer = nil, "ipfs://bafy" })
	for _, l := range []types.Log{good, pointer} {
		f.Add(l.Topics[0][:], l.Topics[1][:], l.Topics[2][:], l.Topics[3][:], l.Data)
	}
	f.Add([]byte{}, []byte{}, []byte{}, []byte{}, []byte{})
	f.Fuzz(func(t *testing.T, t0, t1, t2, t3, data []byte) {
		l := types.Log{Address: testHub, Data: data}
		for _, topic := range [][]byte{t0, t1, t2, t3} {
			l.Topics = append(l.Topics, common.BytesToHash(topic))
		}
		got, err := ParseRequest(testChain, testHub, &l)
		if err != nil {
			if _, ok := errors.AsType[*RefusedError](err); !ok {
				t.Fatalf("%v is not a refusal", err)
			}
			return
		}
		r := got.Request
		if got.ID != r.ID() || got.ID != l.Topics[1] || r.Hub != testHub || r.OriginChainID != testChain || len(got.Input) > MaxInput ||
			len(got.Pointer) > MaxPointer || r.Validate() != nil || r.OperatorFee == nil || r.OperatorFee.Cmp(new(big.Int)) < 0 {
			t.Fatalf("accepted %+v", got)
		}
		if got.Pointer == "" && claim.InputCommitment(got.InputSalt, got.Input) != r.InputCommitment {
			t.Fatal("the input does not open the commitment")
		}
		if got.Pointer != "" && !bytes.Equal(got.Input, nil) {
			t.Fatal("input and pointer")
		}
	})
}
