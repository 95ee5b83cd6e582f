package claim

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

var update = flag.Bool("update", false, "rewrite testdata/vectors.json; a change of it is a change of the protocol")

// vector is one golden case; the contracts' tests read the same file.
type vector struct {
	Name     string      `json:"name"`
	Kind     Kind        `json:"kind"`
	Slot     common.Hash `json:"slot"`
	BodyHash common.Hash `json:"bodyHash"`
	Digest   common.Hash `json:"digest"`
}

type vectors struct {
	HomeChainID      uint64         `json:"homeChainId"`
	Registry         common.Address `json:"registry"`
	Salt             common.Hash    `json:"salt"`
	Network          common.Hash    `json:"network"`
	Epoch            uint64         `json:"epoch"`
	Claims           []vector       `json:"claims"`
	RequestID        common.Hash    `json:"requestId"`
	SigningDigest    common.Hash    `json:"signingDigest"`
	InputSalt        common.Hash    `json:"inputSalt"`
	Input            hexutil.Bytes  `json:"input"`
	InputCommitment  common.Hash    `json:"inputCommitment"`
	OutputSalt       common.Hash    `json:"outputSalt"`
	Output           hexutil.Bytes  `json:"output"`
	OutputCommitment common.Hash    `json:"outputCommitment"`
}

// h makes a recognisable 32-byte word.
func h(b byte) common.Hash { return common.BytesToHash(bytes.Repeat([]byte{b}, 32)) }

func a(b byte) common.Address { return common.BytesToAddress(bytes.Repeat([]byte{b}, 20)) }

func sampleAssurance() Assurance {
	return Assurance{Mode: ModeSampled, K: 3, Q: 250_000, CheckedWeight: 500_000, SoundnessBits: 40}
}

func sampleRequest() Request {
	return Request{
		OriginChainID: 1337, Hub: a(0x11), Requester: a(0x22), Nonce: SignedNonce | 5, Model: h(0x33), EngineID: h(0x44),
		InputCommitment: h(0x55), MinAssurance: sampleAssurance(), PolicyID: h(0x66),
		Destinations: []Destination{{1337, a(0x77), 100_000}, {31337, a(0x88), 0}},
		FeeToken:     a(0x99), OperatorFee: big.NewInt(1e15), RelayFee: new(big.Int).Lsh(big.NewInt(1), 127), Deadline: 1_900_000_000,
	}
}

// SampleBodies holds one body of each kind that has one, in the order of the vectors.
func sampleBodies() []Body {
	return []Body{
		Pop{Operator: a(1), KeyHash: h(2)},
		Announcement{Operator: a(1), Number: 7, Root: h(2), Count: 300},
		Inference{RequestID: h(1), Round: 2, Outcome: OutcomeAnswered, Reason: ReasonNone, Model: h(2), LineageRoot: h(3), EngineID: h(4),
			InputCommitment: h(5), OutputCommitment: h(6), TraceRoot: h(7), Assurance: sampleAssurance()},
		Notarize{Epoch: 3, View: 9, Block: h(8)},
		Nullify{Epoch: 3, View: 9},
		Checkpoint{Parent: h(1), Epoch: 3, View: 9, Height: 8, Time: 1_800_000_000, LedgerRoot: h(2), LedgerSize: 1 << 40,
			DeliveryRoot: h(3), PolicyRoot: h(4), DataHash: h(5)},
		SetHandover{FromEpoch: 3, FromSetHash: h(1), ToEpoch: 4, ToSetHash: h(2), HomeBlock: 12345, ValidUntil: 1_900_000_000},
		Status{Model: h(1), Policy: h(2), Status: StatusFailed, FailedRule: h(3), LedgerSize: 77, LedgerTime: 1_800_000_000, ValidUntil: 1_900_000_000},
		Feed{ID: h(1), Round: 4, Answer: big.NewInt(-123456789), StartedAt: 10, UpdatedAt: 20, LedgerSize: 30},
		Governance{ID: h(1), PayloadHash: h(2)},
		Verdict{ChallengeID: h(1), Operator: a(2), Fault: 3, EvidenceHash: h(4), SlashAmount: 5},
	}
}

func computeVectors() vectors {
	v := vectors{HomeChainID: 1337, Registry: a(0xaa), Salt: h(0xbb), Epoch: 3, InputSalt: h(0xcc), Input: []byte("input"), Output: []byte("output")}
	v.Network = NetworkID(v.HomeChainID, v.Registry, v.Salt)
	for _, b := range sampleBodies() {
		c := New(v.Network, v.Epoch, b)
		v.Claims = append(v.Claims, vector{b.Kind().String(), c.Kind, c.Slot, c.BodyHash, c.Digest()})
	}
	r := sampleRequest()
	v.RequestID, v.SigningDigest = r.ID(), r.SigningDigest()
	v.InputCommitment = InputCommitment(v.InputSalt, v.Input)
	v.OutputSalt = OutputSalt(v.InputSalt, v.RequestID)
	v.OutputCommitment = OutputCommitment(v.OutputSalt, v.Output)
	return v
}

func TestGoldenVectors(t *testing.T) {
	const path = "testdata/vectors.json"
	got, err := json.MarshalIndent(computeVectors(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("encodings changed: this breaks every contract and certificate. Got\n%s", got)
	}
}
