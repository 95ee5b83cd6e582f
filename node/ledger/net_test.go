package ledger

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"go.uber.org/goleak"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/signer"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

var testNetwork = common.HexToHash("0x1ed6e5")

// testNode is one operator: a real store, guard and host, and the test's application.
type testNode struct {
	t       testing.TB
	index   int
	dir     string
	key     *bls.SecretKey
	p2pKey  crypto.PrivKey
	net     *testNet
	consent []byte
	free    atomic.Uint64 // 0: the disk's
	skew    atomic.Int64
	db      *store.Store
	host    *p2p.Host
	links   *Links
	log     *tlog.Log
	ledger  *Ledger
	cancel  context.CancelFunc
	running *errgroup.Group
	up      bool
	joins   bool                     // asks the others first
	forge   func(e *simplex.Entries) // changes what others say is final
	logger  *slog.Logger
	heard   func(from common.Address, requests []common.Hash)
}

func (n *testNode) joiner() *Joiner {
	return &Joiner{Network: testNetwork, Account: operatorOf(n.index), First: 1, Sets: n.net.setOf, Current: n.net.current, Store: n.db,
		Log: n.log, Links: n.links, Logger: slog.New(slog.DiscardHandler)}
}

func (net *testNet) setOf(epoch uint64) *quorum.Set {
	net.mu.Lock()
	defer net.mu.Unlock()
	switch epoch {
	case 1:
		return net.set
	case 2:
		return net.next
	}
	return nil
}

// current is the newest set.
func (net *testNet) current() *quorum.Set {
	if next := net.setOf(2); next != nil {
		return next
	}
	return net.setOf(1)
}

// rollTo makes the next set of some nodes, new ones among them, and returns the handover to it.
func (net *testNet) rollTo(t testing.TB, nodes ...*testNode) *block.Handover {
	t.Helper()
	var members []quorum.Member
	known := map[peer.ID]bool{}
	for _, m := range net.members {
		known[m.ID] = true
	}
	for _, n := range nodes {
		id, err := peer.IDFromPrivateKey(n.p2pKey)
		if err != nil {
			t.Fatal(err)
		}
		members = append(members, quorum.Member{Operator: operatorOf(n.index), Key: n.key.PublicKey(), Weight: 1, PeerID: id.String()})
		if !known[id] {
			net.members = append(net.members, p2p.Member{ID: id, Index: len(net.members)})
		}
	}
	next, err := quorum.NewSet(2, 1<<40, members)
	if err != nil {
		t.Fatal(err)
	}
	net.mu.Lock()
	net.next = next
	net.mu.Unlock()
	for _, n := range net.nodes {
		if n.up {
			if err := n.host.SetMembers(net.members); err != nil {
				t.Fatal(err)
			}
		}
	}
	body := claim.SetHandover{FromEpoch: 1, FromSetHash: net.set.Hash(), ToEpoch: 2, ToSetHash: next.Hash(), HomeBlock: 1, ValidUntil: next.ValidUntil()}
	h := &block.Handover{Body: body, Members: block.Seats(next), Signers: quorum.NewBitmap(net.set.Len())}
	var sigs []*bls.Signature
	for _, n := range net.nodes[:net.set.Len()] {
		h.Signers.Set(net.set.IndexOf(operatorOf(n.index)))
		sigs = append(sigs, n.key.Sign(claim.New(testNetwork, 1, body).Digest()))
	}
	sum, err := bls.Aggregate(sigs)
	if err != nil {
		t.Fatal(err)
	}
	copy(h.Signature[:], sum.Bytes())
	return h
}

// newcomer is a node that is in no set yet.
func (net *testNet) newcomer(t testing.TB) *testNode {
	t.Helper()
	n := net.observer(t)
	n.index = len(net.nodes)
	net.nodes = append(net.nodes, n)
	return n
}

type testNet struct {
	set     *quorum.Set
	mu      sync.Mutex // guards next
	next    *quorum.Set
	nodes   []*testNode
	members []p2p.Member
	timing  Timing
}

// OperatorOf implements Directory.
func (n *testNet) OperatorOf(id peer.ID) (Operator, bool) {
	for _, set := range []*quorum.Set{n.current(), n.setOf(1)} {
		if i := set.IndexOfPeer(id.String()); i >= 0 {
			return Operator{ID: block.OperatorID(set.Member(i).Key), Account: set.Member(i).Operator}, true
		}
	}
	return Operator{}, false
}

// PeerOf implements Directory.
func (n *testNet) PeerOf(operator common.Address) (peer.ID, bool) {
	for _, set := range []*quorum.Set{n.current(), n.setOf(1)} {
		for i := range set.Len() {
			if m := set.Member(i); block.OperatorID(m.Key) == operator {
				id, err := peer.Decode(m.PeerID)
				return id, err == nil
			}
		}
	}
	return "", false
}

func newTestNet(t testing.TB, n int, timing Timing) *testNet {
	t.Helper()
	net := &testNet{timing: timing}
	var members []quorum.Member
	for i := range n {
		key, pub, err := crypto.GenerateEd25519Key(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		id, err := peer.IDFromPublicKey(pub)
		if err != nil {
			t.Fatal(err)
		}
		node := &testNode{t: t, index: i, dir: t.TempDir(), key: bls.GenerateKey(), p2pKey: key, net: net}
		net.nodes = append(net.nodes, node)
		net.members = append(net.members, p2p.Member{ID: id, Index: i})
		members = append(members, quorum.Member{Operator: operatorOf(i), Key: node.key.PublicKey(), Weight: 1, PeerID: id.String()})
	}
	set, err := quorum.NewSet(1, 1<<40, members)
	if err != nil {
		t.Fatal(err)
	}
	net.set = set
	for _, node := range net.nodes {
		t.Cleanup(node.stop)
	}
	return net
}

// finals asks the others, and may be told something else than they say.
func (n *testNode) finals(ctx context.Context, height uint64) (common.Address, *simplex.Entries, error) {
	from, e, err := n.links.Finals(ctx, height)
	if n.forge != nil && e != nil {
		n.forge(e)
	}
	return from, e, err
}

// begins is how a node that asks the others lets them know that it votes.
func (n *testNode) begins() func(context.Context, uint64) error {
	if !n.joins {
		return nil
	}
	return n.joiner().Begin
}

// observer is a node outside the set.
func (net *testNet) observer(t testing.TB) *testNode {
	t.Helper()
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	n := &testNode{t: t, index: 100, dir: t.TempDir(), key: bls.GenerateKey(), p2pKey: key, net: net, joins: true}
	t.Cleanup(n.stop)
	return n
}

func operatorOf(i int) common.Address { return common.Address{0xAA, byte(i)} }

func (n *testNode) start() {
	n.t.Helper()
	n.open()
	n.run()
}

// open opens what a ledger stands on.
func (n *testNode) open() {
	n.t.Helper()
	cfg := store.Config{Dir: n.dir, Free: func(string) (uint64, error) {
		if free := n.free.Load(); free > 0 {
			return free, nil
		}
		return 1 << 40, nil
	}}
	logger := slog.New(slog.NewTextHandler(io.Discard, nil))
	if os.Getenv("LINEAL_TEST_LOG") != "" {
		logger = slog.New(slog.NewTextHandler(os.Stderr, nil)).With("node", n.index)
	}
	n.logger = logger
	var err error
	check := func() {
		if err != nil {
			n.t.Helper()
			n.t.Fatal(err)
		}
	}
	n.db, err = store.Open(cfg)
	check()
	var bootstrap []string
	for _, other := range n.net.nodes {
		if other.up {
			bootstrap = append(bootstrap, other.host.Addrs()...)
		}
	}
	n.host, err = p2p.New(context.Background(), p2p.Config{Key: n.p2pKey, Network: "test", Members: n.net.members, Bootstrap: bootstrap, AllowObservers: true, Logger: logger})
	check()
	n.links, err = NewLinks(LinksConfig{Network: testNetwork, Host: n.host, Dir: n.net, Sets: n.net.setOf, Store: n.db})
	check()
	_, seed, err := ed25519.GenerateKey(rand.Reader)
	check()
	key, err := tlog.NewKey(seed, testNetwork, operatorOf(n.index))
	check()
	n.log, err = tlog.Open(n.db, tlog.Config{Origin: tlog.Origin(testNetwork), Key: key})
	check()
	n.up = true
}

// run opens the ledger and runs it.
func (n *testNode) run() {
	n.t.Helper()
	if n.joins {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := n.joiner().Prepare(ctx); err != nil {
			n.t.Error(err)
			return
		}
	}
	var err error
	n.ledger, err = New(Config{Network: testNetwork, Account: operatorOf(n.index), Consent: n.consent, First: 1,
		Sets:   n.net.setOf,
		Finals: n.finals, Begin: n.begins(), Store: n.db, Guard: signer.NewGuard(n.key, testNetwork, n.db), Log: n.log, Peers: n.links, Timing: n.net.timing, Logger: n.logger, Heard: n.heard,
		Now: func() time.Time { return time.Now().Add(time.Duration(n.skew.Load())) }})
	if err != nil {
		n.t.Error(err)
		return
	}
	n.links.Connect(n.ledger)
	ctx, cancel := context.WithCancel(context.Background())
	n.cancel = cancel
	n.running = &errgroup.Group{}
	n.running.Go(func() error { return n.ledger.Run(ctx) })
}

func (n *testNode) stop() {
	if !n.up {
		return
	}
	n.up = false
	if n.cancel != nil {
		n.cancel()
		if err := n.running.Wait(); err != nil {
			n.t.Errorf("node %d: %v", n.index, err)
		}
		n.cancel = nil
	}
	if err := n.host.Close(); err != nil {
		n.t.Errorf("node %d: %v", n.index, err)
	}
	if err := n.db.Close(); err != nil {
		n.t.Errorf("node %d: %v", n.index, err)
	}
}

func (net *testNet) startAll() {
	for _, n := range net.nodes {
		n.start()
	}
}

// submit gives a record to the first node that is up.
func (net *testNet) submit(i int) common.Hash {
	for _, n := range net.nodes {
		if n.up {
			return n.submit(i)
		}
	}
	return common.Hash{}
}

// submit gives a record to a node, which acknowledges it.
func (n *testNode) submit(i int) common.Hash {
	n.t.Helper()
	e := envelope(i)
	ack, err := n.ledger.SubmitRecord(n.t.Context(), e, authorize(n.t, e))
	if err != nil {
		n.t.Fatal(err)
	}
	return ack.ID
}

// envelope is a record that says nothing but its number.
func envelope(i int) []byte {
	return fmt.Appendf(nil, `{"payloadType":"text/plain","payload":"%s","signatures":[{"sig":"AA=="}]}`, base64.StdEncoding.EncodeToString(fmt.Append(nil, i)))
}

var submitter = func() *ecdsa.PrivateKey {
	k, err := ethcrypto.ToECDSA(claim.Keccak256([]byte("submitter")).Bytes())
	if err != nil {
		panic(err) // a constant is no bad key
	}
	return k
}()

func authorize(t testing.TB, envelope []byte) []byte {
	t.Helper()
	digest := block.RecordDigest(testNetwork, sha256.Sum256(envelope))
	sig, err := ethcrypto.Sign(digest[:], submitter)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

// patience is how long a test waits for what should happen within a second.
const patience = 60 * time.Second

// awaitEpoch waits until the next block of a node's ledger is of an epoch.
func (n *testNode) awaitEpoch(epoch uint64) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		_, news := n.ledger.headAndNews()
		if now, err := n.ledger.Epoch(); err == nil && now >= epoch {
			return
		}
		select {
		case <-ctx.Done():
			n.t.Fatalf("node %d does not reach epoch %d", n.index, epoch)
		case <-news:
		}
	}
}

// await waits until a node's ledger has so many leaves.
func (n *testNode) await(leaves uint64) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		head, news := n.ledger.headAndNews()
		if head.Header.LedgerSize >= leaves {
			return
		}
		select {
		case <-ctx.Done():
			epoch, view := n.ledger.driver.m.View()
			n.t.Fatalf("node %d has %d of %d leaves, height %d, epoch %d, view %d", n.index, head.Header.LedgerSize, leaves, head.Header.Height, epoch, view)
		case <-news:
		}
	}
}
