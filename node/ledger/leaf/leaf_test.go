package leaf

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/consensus/claim"
)

func sample() Receipt {
	return Receipt{
		Body: claim.Inference{RequestID: common.Hash{1}, Round: 2, Outcome: claim.OutcomeRejected, Reason: claim.ReasonTooDear, Model: common.Hash{3},
			LineageRoot: common.Hash{4}, EngineID: common.Hash{5}, InputCommitment: common.Hash{6}, OutputCommitment: common.Hash{7}, TraceRoot: common.Hash{8},
			Assurance: claim.Assurance{Mode: claim.ModeSampled, K: 9, Q: 10, CheckedWeight: 11, SoundnessBits: 12}},
		OriginChainID: 13, Requester: common.Address{14}, PolicyID: common.Hash{15}, Epoch: 16, Time: 17, Agreed: 18, Voted: 19,
		Bins: []Bin{{1, 20}, {math.MaxUint16, math.MaxUint32}},
	}
}

// golden are leaves whose bytes never change.
var golden = map[string]Leaf{
	"receipt":  sample(),
	"record":   Record{Time: 1, Submitter: common.Address{2}, Envelope: []byte("{}")},
	"data":     Data{ChainID: 1, TxHash: common.Hash{2}, From: 3, To: 4, ContentHash: common.Hash{5}, Blobs: []common.Hash{{6}, {7}}},
	"evidence": evidenceSample(),
}

func evidenceSample() Evidence {
	return Evidence{Key: []byte{1}, A: Statement{Slot: common.Hash{2}, BodyHash: common.Hash{3}, Epoch: 4, Kind: claim.KindInference, Signature: []byte{5}},
		B: Statement{Slot: common.Hash{2}, BodyHash: common.Hash{6}, Epoch: 7, Kind: claim.KindAnnouncement, Signature: []byte{8},
			Announced: &Announced{Announcement: Announcement{Operator: common.Address{9}, Number: 10, Root: common.Hash{11}, Count: 12}, Index: 1, Proof: []common.Hash{{13}}}}}
}

func TestGolden(t *testing.T) {
	want := map[string]string{
		"receipt":  "e79c4aecb2e7c0c1b136f5edaf38b30f20201a2cee236177f816f6a227a2ab80",
		"record":   "943b74d822016482362b2c1c981815d3462a9cb8b0069877b7a32a1cd2cc5247",
		"data":     "4e599d015f78b02f7a029fe982c16481c5f7d97b56f6906f264388e9e93226aa",
		"evidence": "66365e14f2b2ac07455c487a3a54a2108b7026de82f51b14c30d2b9deed50fc1",
	}
	for name, l := range golden {
		b := l.Encode()
		if l.Kind() != Kind(b[0]) {
			t.Errorf("%s: kind %d, first byte %d", name, l.Kind(), b[0])
		}
		h := Hash(b)
		if got := hex.EncodeToString(h[:]); got != want[name] {
			t.Errorf("%s hashes to %s, want %s; its bytes: %x", name, got, want[name], b)
		}
		if plain := sha256.Sum256(append([]byte{0}, b...)); plain != h {
			t.Errorf("%s: not RFC 6962's leaf hash", name)
		}
		back, err := Decode(b)
		if err != nil || !bytes.Equal(back.Encode(), b) {
			t.Errorf("%s comes back as %+v, %v", name, back, err)
		}
	}
	if id := IDString(golden["record"].(Record).ID()); id != "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" {
		t.Errorf("record id %s", id)
	}
}

func TestDecodeRefuses(t *testing.T) {
	receipt := sample().Encode()
	at := func(word int, value byte) []byte {
		b := bytes.Clone(receipt)
		b[1+32*word] = value
		return b
	}
	evidence := evidenceSample().Encode()
	data := golden["data"].Encode()
	for name, b := range map[string][]byte{
		"nothing":                    nil,
		"a kind only":                {1},
		"an unknown kind":            {9, 1},
		"kind zero":                  {0, 1},
		"too much":                   append([]byte{byte(KindRecord)}, make([]byte, MaxLeaf)...),
		"a short receipt":            receipt[:len(receipt)-33],
		"half a word":                receipt[:len(receipt)-1],
		"a word too many":            append(bytes.Clone(receipt), make([]byte, 32)...),
		"a large round":              at(1, 1),
		"a large mode":               at(10, 1),
		"a large address":            at(16, 1),
		"a large time":               at(19, 1),
		"a large weight":             at(20, 1),
		"a large number of bins":     at(22, 1),
		"a large bin":                at(23, 1),
		"bins out of order":          Receipt{Bins: []Bin{{2, 1}, {1, 1}}}.Encode(),
		"two bins of a series":       Receipt{Bins: []Bin{{2, 1}, {2, 2}}}.Encode(),
		"too many bins":              Receipt{Bins: make([]Bin, MaxBins+1)}.Encode(),
		"a record without envelope":  Record{}.Encode(),
		"data without blobs":         Data{From: 1, To: 1}.Encode(),
		"data with too many blobs":   Data{From: 1, To: 1, Blobs: make([]common.Hash, MaxBlobs+1)}.Encode(),
		"data of block zero":         Data{Blobs: make([]common.Hash, 1)}.Encode(),
		"data that ends before":      Data{From: 2, To: 1, Blobs: make([]common.Hash, 1)}.Encode(),
		"data cut off":               data[:len(data)-1],
		"data without a head":        data[:20],
		"evidence that is no JSON":   {byte(KindEvidence), '{'},
		"evidence with blanks":       append(bytes.Clone(evidence), ' '),
		"evidence with other fields": append([]byte{byte(KindEvidence)}, strings.Replace(string(evidence[1:]), "{", `{"x":1,`, 1)...),
	} {
		if l, err := Decode(b); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %+v, %v", name, l, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, l := range golden {
		f.Add(l.Encode())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := Decode(b)
		if err != nil {
			return
		}
		if !bytes.Equal(l.Encode(), b) {
			t.Errorf("%x is written as %x", b, l.Encode())
		}
	})
}

func TestReceiptsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Receipt{OriginChainID: rapid.Uint64().Draw(t, "chain"), Epoch: rapid.Uint64().Draw(t, "epoch"), Time: rapid.Uint64().Draw(t, "time")}
		r.Body.Assurance.Q = rapid.Uint32().Draw(t, "q")
		copy(r.Requester[:], rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "requester"))
		for i := range rapid.IntRange(0, MaxBins).Draw(t, "bins") {
			r.Bins = append(r.Bins, Bin{uint16(i * 3), rapid.Uint32().Draw(t, "bin")})
		}
		back, err := Decode(r.Encode())
		if err != nil || !bytes.Equal(back.Encode(), r.Encode()) {
			t.Fatalf("%+v comes back as %+v, %v", r, back, err)
		}
	})
}
