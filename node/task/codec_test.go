package task

import (
	"bytes"
	"encoding/json"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/observe"
)

// full is a record in which no field is empty.
func full() *Record {
	r := claim.Request{OriginChainID: 1, Hub: common.Address{2}, Requester: common.Address{3}, Nonce: 1 << 63, Model: common.Hash{4}, EngineID: common.Hash{5},
		InputCommitment: common.Hash{6}, MinAssurance: claim.Assurance{Mode: 1, K: 2, Q: 3, CheckedWeight: 4, SoundnessBits: 5}, PolicyID: common.Hash{7},
		Destinations: []claim.Destination{{ChainID: 8, Receiver: common.Address{9}, CallbackGas: 10}}, FeeToken: common.Address{11},
		OperatorFee: big.NewInt(12), RelayFee: new(big.Int).Lsh(big.NewInt(1), 127), Deadline: 13}
	return &Record{Task: Task{ID: r.ID(), Request: r, InputSalt: common.Hash{14}, Pointer: "artifact:15", Signature: []byte{16}, Source: FromGossip, Batch: true,
		Block: BlockRef{17, common.Hash{18}}}, Phase: PhaseExecuted, Accepted: time.Unix(19, 20).UTC(), InputSalt: common.Hash{21}, Cost: 22,
		Body: &claim.Inference{RequestID: r.ID(), Round: 23, Outcome: 2, Reason: 3, Model: common.Hash{24}, LineageRoot: common.Hash{25}, EngineID: common.Hash{26},
			InputCommitment: common.Hash{27}, OutputCommitment: common.Hash{28}, TraceRoot: common.Hash{29}, Assurance: claim.Full()},
		Bins: []observe.Bin{{Series: 30, Bin: 31}}, Took: 32, Certified: common.Hash{33}, CertifiedAt: time.Unix(34, 0).UTC(), Note: "35"}
}

// Every field comes back: a field that is added to a record and not to its encoding fails here, as long as full sets it.
func TestRecordEncoding(t *testing.T) {
	for name, r := range map[string]*Record{"full": full(), "empty": {Task: Task{Request: claim.Request{OperatorFee: new(big.Int), RelayFee: new(big.Int)}}}} {
		b, err := encodeRecord(r)
		if err != nil {
			t.Fatal(err)
		}
		got, err := decodeRecord(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range []*Record{got, r} { // what is empty may be nil or not
			if len(list.Bins) == 0 {
				list.Bins = nil
			}
			if len(list.Task.Signature) == 0 {
				list.Task.Signature = nil
			}
			if len(list.Task.Request.Destinations) == 0 {
				list.Task.Request.Destinations = nil
			}
		}
		if !reflect.DeepEqual(got, r) {
			t.Errorf("%s: got %+v, want %+v", name, got, r)
		}
	}
	v := reflect.ValueOf(*full())
	for _, v := range []reflect.Value{v, v.FieldByName("Task")} {
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; v.Field(i).IsZero() && name != "Input" {
				t.Errorf("the test leaves %s empty", name)
			}
		}
	}
}

// A book of an earlier version is read.
func TestRecordEncodingOfEarlierVersions(t *testing.T) {
	b, err := json.Marshal(full())
	if err != nil {
		t.Fatal(err)
	}
	got, err := decodeRecord(b)
	if err != nil || !reflect.DeepEqual(got, full()) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestDamagedRecords(t *testing.T) {
	b, err := encodeRecord(full())
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string][]byte{"nothing": nil, "cut": b[:len(b)-1], "longer": append(bytes.Clone(b), 0), "JSON cut": []byte(`{"task":`), "text": []byte("text")} {
		if r, err := decodeRecord(bad); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func BenchmarkRecord(b *testing.B) {
	r := full()
	for b.Loop() {
		v, err := encodeRecord(r)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := decodeRecord(v); err != nil {
			b.Fatal(err)
		}
	}
}
