// Package ledgerbench measures the ordered ledger: real stores, guards and p2p hosts on loopback, all operators in one process.
//
//	Finality   median time from a submission to its final block, on a node that did not lead, under a steady load
//	Receipts   receipts a second ordered from announced results, and bytes that the operators sent for each
//	Join       time until a new node has joined a ledger of many leaves from a snapshot
//
// Execution of models is not part of it: results are injected. What the tree alone does is package tlogbench's; what a whole network with
// models does, `lineal bench ledger` measures on a devnet.
package ledgerbench

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/signer"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

var network = common.HexToHash("0xbe7c4")

// operator is one node of the network.
type operator struct {
	dir      string
	key      *bls.SecretKey
	identity crypto.PrivKey
	db       *store.Store
	host     *p2p.Host
	metrics  *prometheus.Registry
	ledger   *ledger.Ledger
	stop     func() error
}

// net is a network of operators. It implements ledger.Directory.
type net struct {
	dir       string
	set       *quorum.Set
	members   []p2p.Member
	operators []*operator
	peers     map[peer.ID]ledger.Operator
	ids       map[common.Address]peer.ID
}

// OperatorOf implements ledger.Directory.
func (n *net) OperatorOf(id peer.ID) (ledger.Operator, bool) {
	o, ok := n.peers[id]
	return o, ok
}

// PeerOf implements ledger.Directory.
func (n *net) PeerOf(id common.Address) (peer.ID, bool) {
	p, ok := n.ids[id]
	return p, ok
}

// start makes a network of n operators below a directory, starts them and waits for nothing.
func start(ctx context.Context, dir string, n int) (*net, error) {
	w, err := plan(dir, n)
	if err != nil {
		return nil, err
	}
	for i := range w.operators {
		if err := w.open(ctx, i, nil); err != nil {
			return nil, errors.Join(err, w.close())
		}
	}
	return w, nil
}

// plan makes the operators of a network.
func plan(dir string, n int) (_ *net, err error) {
	w := &net{dir: dir, peers: map[peer.ID]ledger.Operator{}, ids: map[common.Address]peer.ID{}}
	var members []quorum.Member
	for i := range n {
		o := &operator{dir: filepath.Join(dir, fmt.Sprint(i)), key: bls.GenerateKey()}
		var id peer.ID
		if o.identity, id, err = identity(); err != nil {
			return nil, err
		}
		account := common.Address{0xbe, byte(i)}
		w.operators = append(w.operators, o)
		w.members = append(w.members, p2p.Member{ID: id, Index: i})
		members = append(members, quorum.Member{Operator: account, Key: o.key.PublicKey(), Weight: 1, PeerID: id.String()})
		name := block.OperatorID(o.key.PublicKey())
		w.peers[id], w.ids[name] = ledger.Operator{ID: name, Account: account}, id
	}
	w.set, err = quorum.NewSet(1, 1<<40, members)
	return w, err
}

func identity() (crypto.PrivKey, peer.ID, error) {
	key, pub, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, "", err
	}
	id, err := peer.IDFromPublicKey(pub)
	return key, id, err
}

// open starts one operator; prepare, if it is not nil, is called before its ledger is opened.
func (w *net) open(ctx context.Context, i int, prepare func(*ledger.Links, *tlog.Log) error) (err error) {
	o := w.operators[i]
	var closers []func() error
	o.stop = func() error {
		var errs []error
		for k := len(closers) - 1; k >= 0; k-- {
			errs = append(errs, closers[k]())
		}
		o.stop = nil
		return errors.Join(errs...)
	}
	silent := slog.New(slog.NewTextHandler(io.Discard, nil))
	o.metrics = prometheus.NewRegistry()
	if o.db, err = store.Open(store.Config{Dir: o.dir}); err != nil {
		return err
	}
	closers = append(closers, o.db.Close)
	var bootstrap []string
	for _, other := range w.operators {
		if other != o && other.host != nil {
			bootstrap = append(bootstrap, other.host.Addrs()...)
		}
	}
	if o.host, err = p2p.New(ctx, p2p.Config{Key: o.identity, Network: "bench", Members: w.members, Bootstrap: bootstrap, Logger: silent,
		Registerer: o.metrics}); err != nil {
		return err
	}
	closers = append(closers, o.host.Close)
	links, err := ledger.NewLinks(ledger.LinksConfig{Network: network, Host: o.host, Dir: w, Sets: w.setOf, Store: o.db})
	if err != nil {
		return err
	}
	account := w.set.Member(i).Operator
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	key, err := tlog.NewKey(secret, network, account)
	if err != nil {
		return err
	}
	log, err := tlog.Open(o.db, tlog.Config{Origin: tlog.Origin(network), Key: key})
	if err != nil {
		return err
	}
	if prepare != nil {
		if err := prepare(links, log); err != nil {
			return err
		}
	}
	o.ledger, err = ledger.New(ledger.Config{Network: network, Account: account, First: 1, Sets: w.setOf, Store: o.db,
		Guard: signer.NewGuard(o.key, network, o.db), Log: log, Peers: links, Logger: silent, Registerer: o.metrics})
	if err != nil {
		return err
	}
	links.Connect(o.ledger)
	running, cancel := context.WithCancel(ctx)
	var g errgroup.Group
	g.Go(func() error { return o.ledger.Run(running) })
	closers = append(closers, func() error { cancel(); return g.Wait() })
	return nil
}

func (w *net) setOf(epoch uint64) *quorum.Set {
	if epoch == w.set.Epoch() {
		return w.set
	}
	return nil
}

// close stops all operators.
func (w *net) close() error {
	var errs []error
	for _, o := range w.operators {
		if o.stop != nil {
			errs = append(errs, o.stop())
		}
	}
	return errors.Join(errs...)
}

// sent adds up the bytes that all operators put on the wire.
func (w *net) sent() (bytes float64, err error) {
	for _, o := range w.operators {
		families, err := o.metrics.Gather()
		if err != nil {
			return 0, err
		}
		for _, f := range families {
			if f.GetName() == "lineal_p2p_sent_bytes_total" {
				for _, m := range f.GetMetric() {
					bytes += m.GetCounter().GetValue()
				}
			}
		}
	}
	return bytes, nil
}
