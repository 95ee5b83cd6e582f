package artifact

import (
	"bytes"
	"context"
	"errors"
	"os"
	"testing"

	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	mdtest "github.com/ipfs/boxo/ipld/merkledag/test"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/go-cid"
)

// ipfsAdd is what IPFS's own library makes of a file with a CIDv1, raw leaves and chunks of 262144 bytes.
func ipfsAdd(t testing.TB, b []byte) cid.Cid {
	t.Helper()
	params := helpers.DagBuilderParams{Maxlinks: 174, RawLeaves: true, CidBuilder: merkledag.V1CidPrefix(), Dagserv: mdtest.Mock()}
	builder, err := params.New(chunker.NewSizeSplitter(bytes.NewReader(b), 262144))
	if err != nil {
		t.Fatal(err)
	}
	n, err := balanced.Layout(builder)
	if err != nil {
		t.Fatal(err)
	}
	return n.Cid()
}

func TestCIDsAreThoseOfIPFS(t *testing.T) {
	s := openStore(t, Config{})
	for _, size := range []int{0, 1, ChunkSize - 1, ChunkSize, ChunkSize + 1, 2 * ChunkSize, 174 * ChunkSize, 174*ChunkSize + 1, 349*ChunkSize + 5} {
		b := content(uint64(size), size)
		got, err := s.CID(put(t, s, b))
		if err != nil {
			t.Fatal(err)
		}
		if want := ipfsAdd(t, b); !got.Equals(want) {
			t.Errorf("%d bytes: CID %s, IPFS says %s", size, got, want)
		}
		if d, named, err := CIDOf(context.Background(), bytes.NewReader(b)); err != nil || d != Sum(b) || !named.Equals(got) {
			t.Errorf("%d bytes: named %s %s, %v", size, d, named, err)
		}
		if d, n, err := Hash(context.Background(), bytes.NewReader(b)); err != nil || d != Sum(b) || n != int64(size) {
			t.Errorf("%d bytes: hashed %s, %v", size, d, err)
		}
	}
	// Known everywhere: the empty file, and "hello world\n".
	for text, want := range map[string]string{
		"":              "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
		"hello world\n": "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4",
	} {
		got, err := s.CID(put(t, s, []byte(text)))
		if err != nil || got.String() != want {
			t.Errorf("%q: CID %s, %v; want %s", text, got, err, want)
		}
	}
	if _, err := s.CID(Sum([]byte("absent"))); !errors.Is(err, ErrNotFound) {
		t.Errorf("CID of an absent artifact: %v", err)
	}
}

// A DAG of three levels has some 30,000 leaves; its shape does not need their bytes.
func TestDAGOfThreeLevels(t *testing.T) {
	leaves := int64(174*174 + 1)
	g := dag{leaves * ChunkSize, func(int64) (Digest, error) { return Digest{1}, nil }}
	if got := g.levels(); got != 3 {
		t.Fatalf("%d levels, want 3", got)
	}
	seen := map[int]int64{}
	walked, err := g.walk(func(level int, _ int64, _ dagNode) error { seen[level]++; return nil })
	if err != nil {
		t.Fatal(err)
	}
	root, err := g.root()
	if err != nil || root != walked {
		t.Errorf("root %v, the walk's %v, %v", root, walked, err)
	}
	if seen[0] != leaves || seen[1] != 175 || seen[2] != 2 || seen[3] != 1 || root.file != uint64(leaves*ChunkSize) {
		t.Errorf("nodes by level %v, file of %d bytes", seen, root.file)
	}
}

func TestBlocksGiveTheWholeDAG(t *testing.T) {
	s := openStore(t, Config{MinAge: 1})
	blocks := s.Blocks()
	big, small := content(1, 176*ChunkSize+9), content(2, 77)
	d := put(t, s, big)
	put(t, s, small)
	root, err := s.CID(d)
	if err != nil {
		t.Fatal(err)
	}
	var leaves []byte
	count := 0
	err = blocks.Each(context.Background(), d, func(b Block) error {
		count++
		got, err := blocks.Get(b.CID)
		if err != nil || !bytes.Equal(got.Data, b.Data) {
			t.Errorf("block %s: %v", b.CID, err)
		}
		if size, err := blocks.Size(b.CID); err != nil || size != len(b.Data) {
			t.Errorf("block %s: size %d, %v; want %d", b.CID, size, err, len(b.Data))
		}
		if sum, err := b.CID.Prefix().Sum(b.Data); err != nil || !sum.Equals(b.CID) {
			t.Errorf("block %s has another name: %s, %v", b.CID, sum, err)
		}
		if b.CID.Type() == cid.Raw {
			leaves = append(leaves, b.Data...)
		}
		return nil
	})
	if err != nil || !bytes.Equal(leaves, big) || count != 177+2+1 {
		t.Errorf("%d blocks, %d bytes in leaves, %v", count, len(leaves), err)
	}
	if got, err := blocks.Artifact(root); err != nil || got != d {
		t.Errorf("artifact of the root: %s, %v", got, err)
	}
	if _, err := blocks.Artifact(blockCID(Sum(big[:ChunkSize]), true)); !errors.Is(err, ErrNotFound) {
		t.Errorf("a leaf names no artifact, got %v", err)
	}
	if got, err := blocks.Artifact(blockCID(Sum(small), true)); err != nil || got != Sum(small) {
		t.Errorf("artifact of a small file's name: %s, %v", got, err)
	}
}

// What is collected is no block any more, and a chunk that two artifacts share stays one as long as one of them is there.
func TestBlocksFollowTheStore(t *testing.T) {
	s := openStore(t, Config{MinAge: 1})
	blocks := s.Blocks()
	shared := content(3, ChunkSize)
	one, two := append(bytes.Clone(shared), 1), append(bytes.Clone(shared), 2)
	leaf := blockCID(Sum(shared), true)
	if _, err := blocks.Get(leaf); !errors.Is(err, ErrNotFound) {
		t.Fatalf("a block of nothing: %v", err)
	}
	put(t, s, one)
	put(t, s, two)
	for _, keep := range [][]byte{two, nil} {
		if b, err := blocks.Get(leaf); err != nil || !bytes.Equal(b.Data, shared) {
			t.Fatalf("shared block: %v", err)
		}
		if err := s.Unpin(Sum(two), "test"); err != nil {
			t.Fatal(err)
		}
		if keep != nil {
			if err := s.Pin(Sum(keep), "test"); err != nil {
				t.Fatal(err)
			}
		}
		s.GC()
	}
	if _, err := blocks.Get(leaf); !errors.Is(err, ErrNotFound) {
		t.Errorf("a block of a collected artifact: %v", err)
	}
}

// A bad byte on disk reaches nobody through a block.
func TestBlocksAreVerified(t *testing.T) {
	s := openStore(t, Config{})
	b := content(4, 3*ChunkSize)
	d := put(t, s, b)
	leaf := blockCID(Sum(b[ChunkSize:2*ChunkSize]), true)
	bad := bytes.Clone(b)
	bad[ChunkSize+3] ^= 1
	if err := os.WriteFile(s.blobPath(d), bad, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Blocks().Get(leaf); !errors.Is(err, ErrMismatch) {
		t.Errorf("a corrupt block: %v", err)
	}
	if s.Has(d) {
		t.Error("a corrupt artifact stays")
	}
}

func TestBlocksOfForeignNames(t *testing.T) {
	blocks := openStore(t, Config{}).Blocks()
	for _, name := range []string{
		"bafkr4ihkr4ld3m4gqkjf4reryxsy2s5tkbxprqkow6fin2iiyvreuzzab4", // BLAKE3
		"bafkqaaa", // identity
		"bafyreigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", // dag-cbor
	} {
		c, err := cid.Decode(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := blocks.Get(c); !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
