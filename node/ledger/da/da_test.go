package da

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/store"
)

func TestMain(m *testing.M) { chaintest.Main(m) }

// blocks makes a chain of blocks with data of these sizes.
func blocks(from uint64, sizes ...int) *Range {
	r := &Range{Network: common.HexToHash("0x11ea1")}
	var parent common.Hash
	for i, size := range sizes {
		data := bytes.Repeat([]byte{byte(i + 1)}, size)
		b := Block{Header: claim.Checkpoint{Parent: parent, Epoch: 1, View: from + uint64(i), Height: from + uint64(i), Time: 100, LedgerSize: uint64(i),
			LedgerRoot: common.Hash{byte(i)}, DataHash: claim.Keccak256(data)}, Data: data}
		parent = b.Header.Hash()
		r.Blocks = append(r.Blocks, b)
	}
	return r
}

func TestRangeRoundTrip(t *testing.T) {
	for _, sizes := range [][]int{{0}, {1, 0, 300}, {100_000}} {
		r := blocks(7, sizes...)
		b, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		size := rangeHead
		for i := range r.Blocks {
			size += r.Blocks[i].EncodedSize()
		}
		if len(b) != size {
			t.Errorf("%v: %d bytes, EncodedSize says %d", sizes, len(b), size)
		}
		got, err := Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		if got.Network != r.Network || got.From() != 7 || got.To() != 7+uint64(len(sizes)-1) {
			t.Errorf("%v: got blocks %d to %d", sizes, got.From(), got.To())
		}
		for i := range r.Blocks {
			if got.Blocks[i].Header != r.Blocks[i].Header || !bytes.Equal(got.Blocks[i].Data, r.Blocks[i].Data) {
				t.Errorf("%v: block %d differs", sizes, i)
			}
		}
	}
}

func TestRangeRefuses(t *testing.T) {
	good, err := blocks(7, 10, 20).Encode()
	if err != nil {
		t.Fatal(err)
	}
	change := func(f func(r *Range)) []byte {
		r := blocks(7, 10, 20)
		f(r)
		b := append([]byte{}, magic...)
		b = append(b, r.Network[:]...)
		b = append(b, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, byte(len(r.Blocks)))
		for _, block := range r.Blocks {
			b = appendHeader(b, &block.Header)
			b = append(b, 0, 0, 0, byte(len(block.Data)))
			b = append(b, block.Data...)
		}
		return b
	}
	if !bytes.Equal(change(func(*Range) {}), good) {
		t.Fatal("the test encodes differently")
	}
	for name, b := range map[string][]byte{
		"nothing":         nil,
		"other magic":     append([]byte{'x'}, good[1:]...),
		"cut":             good[:len(good)-1],
		"longer":          append(append([]byte{}, good...), 0),
		"no blocks":       change(func(r *Range) { r.Blocks = nil }),
		"other data":      change(func(r *Range) { r.Blocks[1].Data[3]++ }),
		"other parent":    change(func(r *Range) { r.Blocks[1].Header.Parent[0]++ }),
		"a gap":           change(func(r *Range) { r.Blocks[1].Header.Height++ }),
		"other start":     append(append([]byte{}, good[:55]...), append([]byte{8}, good[56:]...)...),
		"too many blocks": append(append([]byte{}, good[:56]...), append([]byte{0xff, 0xff, 0xff, 0xff}, good[60:]...)...),
	} {
		if _, err := Decode(b); !errors.Is(err, ErrRange) {
			t.Errorf("%s: got %v, want ErrRange", name, err)
		}
	}
}

func TestPackRoundTrip(t *testing.T) {
	for _, size := range []int{1, 30, 31, BlobBytes - lengthBytes, BlobBytes - lengthBytes + 1} {
		content := bytes.Repeat([]byte{0xfe}, size)
		pieces, err := Blobs{}.Pack(content)
		if err != nil {
			t.Fatal(err)
		}
		if want := (size + lengthBytes + BlobBytes - 1) / BlobBytes; len(pieces) != want {
			t.Errorf("%d bytes take %d blobs, want %d", size, len(pieces), want)
		}
		got, err := Blobs{}.Unpack(pieces)
		if err != nil || !bytes.Equal(got, content) {
			t.Errorf("%d bytes: got %d bytes, %v", size, len(got), err)
		}
	}
	if _, err := (Blobs{}).Pack(nil); !errors.Is(err, ErrBlob) {
		t.Errorf("nothing: %v", err)
	}
	if _, err := (Blobs{}).Pack(make([]byte, Blobs{}.Capacity()+1)); !errors.Is(err, ErrBlob) {
		t.Errorf("too much: %v", err)
	}
}

func TestUnpackRefuses(t *testing.T) {
	pieces := func() []Piece {
		p, err := Blobs{}.Pack([]byte("content"))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	renamed := func(f func(blob []byte)) []Piece {
		p := pieces()
		f(p[0].Data)
		blob, err := asBlob(p[0].Data)
		if err != nil {
			t.Fatal(err)
		}
		if p[0].Name, _, err = name(blob); err != nil {
			t.Fatal(err)
		}
		return p
	}
	damaged := pieces()
	damaged[0].Data[40]++
	for what, p := range map[string][]Piece{
		"none":                 nil,
		"too many":             make([]Piece, MaxBlobs+1),
		"another size":         {{Data: make([]byte, 100)}},
		"another blob":         damaged,
		"a high byte":          renamed(func(b []byte) { b[32] = 1 }),
		"bytes after its end":  renamed(func(b []byte) { b[131071] = 1 }),
		"a length of zero":     renamed(func(b []byte) { b[8] = 0 }),
		"a length beyond it":   renamed(func(b []byte) { b[1] = 1 }),
		"a blob more than due": append(renamed(func([]byte) {}), renamed(func([]byte) {})[0]),
	} {
		if _, err := (Blobs{}).Unpack(p); !errors.Is(err, ErrBlob) {
			t.Errorf("%s: got %v, want ErrBlob", what, err)
		}
	}
}

// TestJudge takes a true leaf, and refuses each lie.
func TestJudge(t *testing.T) {
	r := blocks(3, 5, 6)
	p, err := Pack(Blobs{}, r)
	if err != nil {
		t.Fatal(err)
	}
	good := leaf.Data{ChainID: 1, From: 3, To: 4, ContentHash: p.Content, Blobs: p.Names()}
	if err := p.Judge(good); err != nil {
		t.Errorf("a true leaf: %v", err)
	}
	if got, err := Unpack(Blobs{}, p.Pieces, good); err != nil || got.To() != 4 {
		t.Errorf("unpack: %v", err)
	}
	for what, lie := range map[string]func(d *leaf.Data){
		"another end":     func(d *leaf.Data) { d.To++ },
		"another start":   func(d *leaf.Data) { d.From-- },
		"another content": func(d *leaf.Data) { d.ContentHash[0]++ },
		"another blob":    func(d *leaf.Data) { d.Blobs = []common.Hash{{1}} },
		"no blob":         func(d *leaf.Data) { d.Blobs = nil },
		"a blob twice":    func(d *leaf.Data) { d.Blobs = append(p.Names(), p.Names()...) },
	} {
		d := good
		lie(&d)
		if err := p.Judge(d); !errors.Is(err, ErrFalse) {
			t.Errorf("%s: got %v, want ErrFalse", what, err)
		}
		if what == "another blob" || what == "no blob" || what == "a blob twice" {
			continue // pieces are checked by their names
		}
		if _, err := Unpack(Blobs{}, p.Pieces, d); !errors.Is(err, ErrRange) {
			t.Errorf("unpack, %s: got %v, want ErrRange", what, err)
		}
	}
}

func TestElementProof(t *testing.T) {
	pieces, err := Blobs{}.Pack(bytes.Repeat([]byte("lineal"), 1000))
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{0, 1, 7, elements - 1} {
		p, err := Prove(pieces[0].Data, i)
		if err != nil {
			t.Fatal(err)
		}
		if p.Blob != pieces[0].Name || !bytes.Equal(p.Value[:], pieces[0].Data[32*i:32*i+32]) {
			t.Errorf("element %d: proved %s of blob %s", i, p.Value, p.Blob)
		}
		if err := p.Verify(); err != nil {
			t.Errorf("element %d: %v", i, err)
		}
	}
	good, err := Prove(pieces[0].Data, 5)
	if err != nil {
		t.Fatal(err)
	}
	for what, lie := range map[string]func(p *ElementProof){
		"another value":   func(p *ElementProof) { p.Value[31]++ },
		"another index":   func(p *ElementProof) { p.Index++ },
		"another blob":    func(p *ElementProof) { p.Blob[5]++ },
		"a cut proof":     func(p *ElementProof) { p.Proof = p.Proof[1:] },
		"no commitment":   func(p *ElementProof) { p.Commitment = nil },
		"a far index":     func(p *ElementProof) { p.Index = elements },
		"a damaged proof": func(p *ElementProof) { p.Proof = append([]byte{}, p.Proof...); p.Proof[10]++ },
	} {
		p := *good
		lie(&p)
		if err := p.Verify(); !errors.Is(err, ErrBlob) {
			t.Errorf("%s: got %v, want ErrBlob", what, err)
		}
	}
	if _, err := Prove(pieces[0].Data, elements); !errors.Is(err, ErrBlob) {
		t.Errorf("an element that is not there: %v", err)
	}
}

func openStore(t *testing.T) *store.Store {
	t.Helper()
	db, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func TestArchive(t *testing.T) {
	a, err := NewArchive(openStore(t), 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	one, err := Blobs{}.Pack([]byte("one"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := Blobs{}.Pack([]byte("two"))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // again is no error and takes no place
		if err := a.Put(t.Context(), one); err != nil {
			t.Fatal(err)
		}
	}
	if blob, err := a.Get(one[0].Name); err != nil || !bytes.Equal(blob, one[0].Data) {
		t.Errorf("got %d bytes, %v", len(blob), err)
	}
	if err := a.Put(t.Context(), two); !errors.Is(err, ErrArchiveFull) {
		t.Errorf("beyond the quota: %v", err)
	}
	if _, err := a.Get(two[0].Name); !errors.Is(err, ErrUnknownBlob) {
		t.Errorf("what is not there: %v", err)
	}
	if _, err := a.Sidecar(t.Context(), []common.Hash{two[0].Name}); !errors.Is(err, ErrUnknownBlob) {
		t.Errorf("a sidecar of what is not there: %v", err)
	}
	if n, err := a.Len(); n != 1 || err != nil {
		t.Errorf("%d blobs, %v", n, err)
	}
}

// Whatever the content, it comes back, and its length decides the number of blobs.
func TestPackAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		content := rapid.SliceOfN(rapid.Byte(), 1, 200).Draw(t, "content")
		pieces, err := Blobs{}.Pack(content)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Blobs{}.Unpack(pieces)
		if err != nil || !bytes.Equal(got, content) {
			t.Fatalf("%x became %x, %v", content, got, err)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for i, sizes := range [][]int{{0}, {5, 9}, {64}} {
		b, err := blocks(uint64(i+1), sizes...).Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(b[:len(b)-3])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Decode(b)
		if err != nil {
			return
		}
		again, err := r.Encode()
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%d bytes became %d, %v", len(b), len(again), err)
		}
	})
}

// TestGolden fixes the format: if this changes, old blobs cannot be read.
func TestGolden(t *testing.T) {
	p, err := Pack(Blobs{}, blocks(1, 3, 40))
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintf("%x %s\n", p.Content, p.Pieces[0].Name)
	want, err := os.ReadFile("testdata/golden.txt")
	if err != nil || got != string(want) {
		t.Errorf("got %swant %s%v", got, want, err)
	}
}
