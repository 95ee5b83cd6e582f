package ipfs

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/boxo/ipld/unixfs/importer/trickle"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	ipld "github.com/ipfs/go-ipld-format"
	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/artifact"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var quiet = slog.New(slog.DiscardHandler)

const loopback = "/ip4/127.0.0.1/tcp/0"

func openStore(t testing.TB) *artifact.Store {
	t.Helper()
	s, err := artifact.Open(t.TempDir(), artifact.Config{Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func start(t testing.TB, cfg Config) *Node {
	t.Helper()
	cfg.Logger = quiet
	n, err := New(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

func content(seed byte, n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{seed}).Read(b)
	return b
}

func within(t testing.TB, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), d)
	t.Cleanup(cancel)
	return ctx
}

func put(t testing.TB, s *artifact.Store, b []byte) cid.Cid {
	t.Helper()
	d, _, err := s.Put(context.Background(), bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.CID(d)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func holds(t testing.TB, s *artifact.Store, b []byte) {
	t.Helper()
	got, err := s.Bytes(artifact.Sum(b), int64(len(b)))
	if err != nil || !bytes.Equal(got, b) {
		t.Errorf("the store has %d of %d bytes: %v", len(got), len(b), err)
	}
}

func TestFetchFromAnotherNode(t *testing.T) {
	giver, taker := openStore(t), openStore(t)
	serving := start(t, Config{Store: giver, Listen: []string{loopback}})
	asking := start(t, Config{Store: taker, Peers: serving.Addrs()})
	for _, size := range []int{0, 10, artifact.ChunkSize, 200*artifact.ChunkSize + 3} {
		b := content(1, size)
		c := put(t, giver, b)
		var done int64
		r, err := asking.Fetch(within(t, 30*time.Second), c, 1<<30, func(d, _ int64) { done = d })
		if err != nil || r.Digest != artifact.Sum(b) || r.Size != int64(size) || !r.Canonical.Equals(c) {
			t.Fatalf("%d bytes: %+v, %v", size, r, err)
		}
		if size > artifact.ChunkSize && done != int64(size) {
			t.Errorf("progress ended at %d of %d", done, size)
		}
		holds(t, taker, b)
	}
	if _, err := asking.Fetch(within(t, 30*time.Second), put(t, giver, content(2, 1000)), 999, nil); !errors.Is(err, artifact.ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
	if _, err := asking.Fetch(within(t, 30*time.Second), put(t, giver, content(3, 3*artifact.ChunkSize)), 2*artifact.ChunkSize, nil); !errors.Is(err, artifact.ErrTooLarge) {
		t.Errorf("too large in several chunks: %v", err)
	}
}

// kubo is a node made of IPFS's own library, with a block store of its own.
type kubo struct {
	dag   ipld.DAGService
	addrs []string
}

func startKubo(t testing.TB) *kubo {
	t.Helper()
	h, err := newHost(Config{Key: nil, Listen: []string{loopback}}.withKey(t))
	if err != nil {
		t.Fatal(err)
	}
	store := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	ctx, cancel := context.WithCancel(context.Background())
	exchange := bitswap.New(ctx, bsnet.NewFromIpfsHost(h), nil, store)
	t.Cleanup(func() {
		cancel()
		if err := errors.Join(exchange.Close(), h.Close()); err != nil {
			t.Error(err)
		}
	})
	n := &Node{host: h}
	return &kubo{merkledag.NewDAGService(blockservice.New(store, exchange)), n.Addrs()}
}

// add adds a file with settings that are not ours.
func (k *kubo) add(t testing.TB, b []byte, raw bool, chunk int64, layout func(*helpers.DagBuilderHelper) (ipld.Node, error)) cid.Cid {
	t.Helper()
	params := helpers.DagBuilderParams{Maxlinks: 5, RawLeaves: raw, CidBuilder: merkledag.V1CidPrefix(), Dagserv: k.dag}
	if !raw {
		params.CidBuilder = nil // CIDv0
	}
	builder, err := params.New(chunker.NewSizeSplitter(bytes.NewReader(b), chunk))
	if err != nil {
		t.Fatal(err)
	}
	n, err := layout(builder)
	if err != nil {
		t.Fatal(err)
	}
	return n.Cid()
}

func TestFetchWhatOthersAddedTheirWay(t *testing.T) {
	k := startKubo(t)
	s := openStore(t)
	n := start(t, Config{Store: s, Peers: k.addrs})
	b := content(4, 300_000)
	for name, c := range map[string]cid.Cid{
		"small chunks":     k.add(t, b[:100_000], true, 1000, balanced.Layout),
		"CIDv0, no raw":    k.add(t, b[:200_000], false, 10_000, balanced.Layout),
		"trickle":          k.add(t, b[:250_000], true, 10_000, trickle.Layout),
		"one leaf, no raw": k.add(t, b[:1000], false, 10_000, balanced.Layout),
		"one raw leaf":     k.add(t, b[:2000], true, 10_000, balanced.Layout),
		"nothing":          k.add(t, nil, true, 10_000, balanced.Layout),
	} {
		r, err := n.Fetch(within(t, 30*time.Second), c, 1<<20, nil)
		if err != nil || r.Digest != artifact.Sum(b[:r.Size]) {
			t.Errorf("%s: %+v, %v", name, r, err)
			continue
		}
		holds(t, s, b[:r.Size])
	}
}

// A fetch that was cut off goes on; what does not match what it left is thrown away.
func TestFetchResumes(t *testing.T) {
	k := startKubo(t)
	b := content(5, 900_000)
	c := k.add(t, b, true, 50_000, balanced.Layout)
	for name, left := range map[string][]byte{"right": b[:600_000], "wrong": content(6, 600_000)} {
		s := openStore(t)
		n := start(t, Config{Store: s, Peers: k.addrs})
		u, err := s.Resume(context.Background(), "ipfs "+c.String())
		if err == nil {
			_, err = u.Write(left)
		}
		if err != nil {
			t.Fatal(err)
		}
		u.Pause()
		if _, err := n.Fetch(within(t, 30*time.Second), c, 1<<20, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		holds(t, s, b)
		if got := n.fetchedBytes(t); name == "right" && got > 500_000 {
			t.Errorf("%v bytes fetched of the 640 KB that were missing", got)
		}
	}
}

func TestFetchRefusesWhatIsNoFile(t *testing.T) {
	k := startKubo(t)
	s := openStore(t)
	n := start(t, Config{Store: s, Peers: k.addrs})
	add := func(data []byte, links ...*ipld.Link) cid.Cid {
		node := merkledag.NodeWithData(data)
		for _, l := range links {
			if err := node.AddRawLink("", l); err != nil {
				t.Fatal(err)
			}
		}
		if err := k.dag.Add(context.Background(), node); err != nil {
			t.Fatal(err)
		}
		return node.Cid()
	}
	leaf := add([]byte{8, 2, 18, 1, 'x', 24, 1})
	link := func(c cid.Cid) *ipld.Link { return &ipld.Link{Cid: c, Size: 10} }
	deep := leaf
	for range maxDepth + 1 {
		deep = add([]byte{8, 2, 24, 1, 32, 1}, link(deep))
	}
	for name, bad := range map[string]struct {
		c    cid.Cid
		want error
	}{
		"directory":      {add([]byte{8, 1}), ErrDAG},
		"no UnixFS":      {add([]byte("hello")), ErrDAG},
		"sizes missing":  {add([]byte{8, 2, 24, 1}, link(leaf)), ErrDAG},
		"sizes wrong":    {add([]byte{8, 2, 24, 9, 32, 1}, link(leaf)), ErrDAG},
		"child is other": {add([]byte{8, 2, 24, 5, 32, 5}, link(leaf)), ErrDAG},
		"too deep":       {deep, ErrDAG},
		"a huge promise": {add([]byte{8, 2, 24, 0x80, 0x80, 0x80, 0x80, 0x10, 32, 0x80, 0x80, 0x80, 0x80, 0x10}, link(leaf)), artifact.ErrTooLarge},
	} {
		if _, err := n.Fetch(within(t, 30*time.Second), bad.c, 1<<20, nil); !errors.Is(err, bad.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got := s.Stats(); got.Artifacts != 0 || got.Reserved != 0 {
		t.Errorf("kept: %+v", got)
	}
}

func TestFetchOfWhatNobodyHas(t *testing.T) {
	n := start(t, Config{Store: openStore(t)})
	c, err := cid.Decode("bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := n.Fetch(ctx, c, 1, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("gave up with %v", err)
	}
}

// A served artifact that went bad on disk is not served, and is gone.
func TestServeVerifies(t *testing.T) {
	dir := t.TempDir()
	s, err := artifact.Open(dir, artifact.Config{Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	b := content(7, 2*artifact.ChunkSize)
	put(t, s, b)
	d := artifact.Sum(b)
	b[5] ^= 1
	if err := os.WriteFile(filepath.Join(dir, "blobs", d.String()[:2], d.String()), b, 0o600); err != nil {
		t.Fatal(err)
	}
	b[5] ^= 1
	bs := &served{blocks: s.Blocks()}
	leaf, err := cid.V1Builder{Codec: cid.Raw, MhType: 0x12}.Sum(b[:artifact.ChunkSize])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bs.Get(context.Background(), leaf); !errors.Is(err, artifact.ErrMismatch) {
		t.Errorf("served: %v", err)
	}
	if s.Has(d) {
		t.Error("a corrupt artifact stays")
	}
	if n, err := bs.GetSize(context.Background(), put(t, s, nil)); n == 0 || err != nil { // Bitswap's server would not send it
		t.Errorf("an empty block has %d bytes, %v", n, err)
	}
	if err := bs.Put(context.Background(), nil); !errors.Is(err, errReadOnly) {
		t.Errorf("put: %v", err)
	}
}

func TestConfigurationErrors(t *testing.T) {
	for name, cfg := range map[string]Config{
		"peer without id": {Peers: []string{"/ip4/127.0.0.1/tcp/4001"}},
		"peer is no addr": {Peers: []string{"localhost:4001"}},
		"listen":          {Listen: []string{"0.0.0.0:4001"}},
		"serve rate":      {ServeRate: 1},
	} {
		cfg.Store, cfg.Logger = openStore(t), quiet
		if n, err := New(context.Background(), cfg); err == nil || !strings.HasPrefix(err.Error(), "start ipfs: ") {
			t.Errorf("%s: %v %v", name, n, err)
		}
	}
}

// Two nodes that know neither of each other find the file through the DHT of a third.
func TestFetchThroughTheDHT(t *testing.T) {
	giver := openStore(t)
	b := content(8, 1000)
	c := put(t, giver, b)
	table := startTable(t)
	start(t, Config{Store: giver, Listen: []string{loopback}, DHT: true, Bootstrap: table.addrs})
	table.awaitProvider(t, c)
	s := openStore(t)
	asking := start(t, Config{Store: s, DHT: true, Bootstrap: table.addrs})
	if _, err := asking.Fetch(within(t, 30*time.Second), c, 1<<20, nil); err != nil {
		t.Fatal(err)
	}
	holds(t, s, b)
}
