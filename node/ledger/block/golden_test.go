package block

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"go/parser"
	"go/token"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

var update = flag.Bool("update", false, "rewrite testdata/vectors.json; a change of it is a change of the protocol")

func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f != nil && f.Value.String() == f.DefValue {
		_ = f.Value.Set("20") // each check runs whole ledgers
	}
	os.Exit(m.Run())
}

// vector is a block with what it does.
type vector struct {
	Header  claim.Checkpoint `json:"header"`
	Data    hexutil.Bytes    `json:"data"`
	Leaves  []hexutil.Bytes  `json:"leaves"`
	Chunks  []chunkVector    `json:"chunks"`
	State   common.Hash      `json:"stateAfter"`
	Comment string           `json:"comment"`
}

type chunkVector struct {
	ChainID uint64        `json:"chainId"`
	Items   []common.Hash `json:"items"`
}

// goldenBlocks makes a short ledger with one of everything. Keys and times are fixed, so it is the same in every run.
func goldenBlocks(t testing.TB) (out []vector) {
	w := newWorld(t, 4)
	add := func(comment string, items ...*Item) {
		header, data := w.build(items...)
		res := w.finalize(header)
		v := vector{Header: header, Data: data, Comment: comment, Leaves: []hexutil.Bytes{}, Chunks: []chunkVector{}}
		for _, l := range res.Leaves {
			v.Leaves = append(v.Leaves, l)
		}
		for _, d := range res.Deliveries {
			v.Chunks = append(v.Chunks, chunkVector{d.ChainID, d.Hashes()})
		}
		var err error
		if v.State, err = StateHash(w.state); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	list := answers(1, 3, withChains(7), withBins(leaf.Bin{Series: 1, Bin: 2}))
	traced := answer(4, func(a *Answer) {
		a.Body.TraceRoot, a.Body.Outcome, a.Body.Reason = common.Hash{9}, claim.OutcomeRejected, claim.ReasonBadInput
		a.Request.OperatorFee, a.Request.Nonce = big.NewInt(1_000_000), 5
	})
	add("nothing")
	add("announcements of half of the weight, with a conflict", w.announced(0, list...), w.announced(1, list[1], list[0]))
	add("the quorum, a certificate, a record", w.announced(2, list[0], list[1], answer(3, withOutput(common.Hash{1}))), w.certified(traced, 0, 1, 3),
		record(1, envelopeOf(anyPredicate, 1, 10)))
	add("a conflict, data, evidence, a handover", w.announced(2, list[2]), &Item{Data: dataLeaf(1, 2)}, equivocation(3), w.handover(setOf(2, 1, 2, 3, 4), 0, 1, 2))
	w.now += ChunkWait
	add("what waited for a chain")
	return out
}

// TestGoldenVectors: blocks, leaves, chunks and states keep their bytes.
func TestGoldenVectors(t *testing.T) {
	got := goldenBlocks(t)
	name := filepath.Join("testdata", "vectors.json")
	if *update {
		b, err := json.MarshalIndent(got, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var want []vector
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	if len(got) != len(want) {
		t.Fatalf("%d blocks, want %d", len(got), len(want))
	}
	for i, v := range want {
		a, _ := json.Marshal(got[i])
		b, _ := json.Marshal(v)
		if !bytes.Equal(a, b) {
			t.Errorf("block %d (%s) is\n%s\nwant\n%s", i+1, v.Comment, a, b)
		}
	}
}

// TestDecodeRefuses: only what the encoder writes is taken.
func TestDecodeRefuses(t *testing.T) {
	good := goldenBlocks(t)[2].Data
	if _, err := Decode(1, good); err != nil {
		t.Fatal(err)
	}
	for n := range good {
		if _, err := Decode(1, good[:n]); !errors.Is(err, ErrMalformed) {
			t.Fatalf("cut off after %d bytes: %v", n, err)
		}
	}
	c, err := Decode(1, good)
	if err != nil {
		t.Fatal(err)
	}
	// an answer that nobody refers to, a template that no answer uses, and a table in another order are not what the encoder writes
	var w writer
	w.fixed([]byte{version})
	w.fixed(c.StateHash[:])
	w.uint(1)
	templateOf(answer(1)).encode(&w)
	for range 2 + 5 {
		w.uint(0)
	}
	if _, err := Decode(1, w.b); !errors.Is(err, ErrMalformed) {
		t.Errorf("an unused template: %v", err)
	}
	for name, change := range map[string]func(c *Content){
		"too many announcements": func(c *Content) { c.Announcements = slices.Repeat(c.Announcements, MaxAnnouncements+1) },
		"too many certificates":  func(c *Content) { c.Certified = slices.Repeat(c.Certified, MaxCertified+1) },
		"too many records":       func(c *Content) { c.Records = slices.Repeat(c.Records, MaxRecords+1) },
		"too many data records":  func(c *Content) { c.Data = []leaf.Data{*dataLeaf(1, 1), *dataLeaf(1, 2)} },
		"too much evidence": func(c *Content) {
			c.Evidence = slices.Repeat([]leaf.Evidence{*equivocation(1).Evidence}, MaxEvidence+1)
		},
		"bad data": func(c *Content) { c.Data = []leaf.Data{*dataLeaf(2, 1)} },
		"too many answers": func(c *Content) {
			for i := range 5 {
				c.Announcements = append(c.Announcements, &Announced{Answers: answers(500*i, 500)})
			}
		},
	} {
		c, err := Decode(1, good)
		if err != nil {
			t.Fatal(err)
		}
		change(c)
		if _, err := Decode(1, c.Encode()); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	w = writer{}
	w.uint(1 << 63)
	r := &reader{b: append(w.b, 0x80, 0x00)}
	if r.uint(1 << 62); r.err == nil {
		t.Error("a number above its limit is read")
	}
	if r = (&reader{b: []byte{0x80, 0x00}}); r.uint(10) != 0 || r.err == nil {
		t.Error("a number that is not minimal is read")
	}
	if r = (&reader{b: []byte{1, 0}}); r.amount() == nil || r.err == nil {
		t.Error("an amount with a leading zero is read")
	}
}

// TestItemsAlone: an item's encoding holds exactly one.
func TestItemsAlone(t *testing.T) {
	w := newWorld(t, 4)
	one := w.announced(0, answer(1)).Encode()
	c := &Content{}
	c.add(equivocation(1))
	c.add(record(1, envelopeOf(anyPredicate, 1, 1)))
	two := append([]byte{0}, c.Encode()...)
	named := append([]byte{0}, (&Content{StateHash: common.Hash{1}, Evidence: c.Evidence}).Encode()...)
	dated := append([]byte{1}, (&Content{Evidence: c.Evidence}).Encode()...)
	for name, b := range map[string][]byte{"nothing": nil, "none": append([]byte{0}, (&Content{}).Encode()...), "two": two, "with a state": named,
		"evidence of an epoch": dated, "cut off": one[:len(one)-1], "bytes after": append(bytes.Clone(one), 0), "epoch not minimal": append([]byte{0x81, 0}, one[1:]...)} {
		if i, err := DecodeItem(b); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %+v, %v", name, i, err)
		}
	}
	if _, err := DecodeItem(make([]byte, MaxItem+1)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a large item: %v", err)
	}
	if (&Item{}).ID() != (common.Hash{}) || (&Item{}).Kind() != "nothing" {
		t.Error("an empty item has a name")
	}
}

func FuzzDecode(f *testing.F) {
	for _, v := range goldenBlocks(f) {
		f.Add([]byte(v.Data))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := Decode(1, b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrTooLarge) {
				t.Fatalf("an untyped error: %v", err)
			}
			return
		}
		if !bytes.Equal(c.Encode(), b) {
			t.Fatal("it is written otherwise")
		}
	})
}

// FuzzExecute: whatever a block says, a node finds a typed reason or a result.
func FuzzExecute(f *testing.F) {
	for _, v := range goldenBlocks(f) {
		f.Add([]byte(v.Data))
	}
	w := newWorld(f, 4)
	f.Fuzz(func(t *testing.T, b []byte) {
		h := w.draft()
		h.LedgerRoot, h.DataHash = w.header.LedgerRoot, claim.Keccak256(b)
		if _, err := w.app.Execute(w.state, h, b); err != nil && !IsReason(err) {
			t.Fatalf("an untyped error: %v", err)
		}
	})
}

// TestNoOutsideWorld: what judges blocks imports no clock, randomness, file or network.
func TestNoOutsideWorld(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			for _, bad := range []string{"time", "math/rand", "math/rand/v2", "crypto/rand", "os", "net", "net/http", "io/fs", "runtime", "context"} {
				if i.Path.Value == `"`+bad+`"` {
					t.Errorf("%s imports %s", name, bad)
				}
			}
		}
	}
}
