package ipfs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/routing"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/node/artifact"
)

const (
	// DefaultServeRate is what all IPFS peers together are sent at most, in bytes a second: a quarter of a gigabit line.
	DefaultServeRate = 32 << 20
	// Connections are trimmed to lowConns when there are more than highConns: IPFS peers come and go by the hundred.
	lowConns, highConns = 48, 96
	// outstandingPerPeer is how many bytes may be on their way to one peer: four chunks.
	outstandingPerPeer = 4 * artifact.ChunkSize
	// wantsPerPeer bounds the blocks that one peer may be waiting for.
	wantsPerPeer = 1024
	// connectPatience bounds dialling one configured peer.
	connectPatience = 15 * time.Second
	// provideEvery is how often the DHT is told again what is here; its records last 48 hours.
	provideEvery = 22 * time.Hour
	// provideLook is how often to look for artifacts that it was not told of.
	provideLook = time.Minute
	// tableLook is how often to try to get into the DHT.
	tableLook = 2 * time.Second
)

// Config is what an IPFS node needs to know.
type Config struct {
	Store *artifact.Store
	// Key is the node's libp2p identity, not the operator's; nil for a new one that is forgotten.
	Key crypto.PrivKey
	// Listen are multiaddrs to serve on; empty: artifacts are fetched, not served.
	Listen []string
	// Peers are multiaddrs with /p2p/ of whom to ask.
	Peers []string
	// DHT looks for providers in the distributed hash table, and tells it what is served here. Bootstrap are the DHT's known
	// peers; default the public ones.
	DHT       bool
	Bootstrap []string
	// ServeRate bounds what all peers together are sent, in bytes a second; default DefaultServeRate.
	ServeRate int
	// Logger is for what an operator should know; default slog.Default.
	Logger *slog.Logger
	// Registerer takes the metrics; nil for none.
	Registerer prometheus.Registerer
}

// Node is a presence in IPFS. All methods are safe for concurrent use.
type Node struct {
	cfg       Config
	log       *slog.Logger
	host      host.Host
	dht       *dht.IpfsDHT // nil without
	bitswap   *bitswap.Bitswap
	blocks    *artifact.Blocks
	peers     []peer.AddrInfo
	bootstrap []peer.AddrInfo // of the DHT
	metrics   *metrics
	cancel    context.CancelFunc
	group     errgroup.Group
	once      sync.Once
	err       error // of Close
}

// New starts a node. It lives until Close; ctx bounds the start only.
func New(ctx context.Context, cfg Config) (_ *Node, err error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if cfg.ServeRate == 0 {
		cfg.ServeRate = DefaultServeRate
	}
	if cfg.ServeRate < maxBlock {
		return nil, fmt.Errorf("start ipfs: the serve rate must be at least %d bytes a second", maxBlock)
	}
	if cfg.Key == nil {
		if cfg.Key, _, err = crypto.GenerateKeyPair(crypto.Ed25519, -1); err != nil {
			return nil, fmt.Errorf("start ipfs: make a key: %w", err)
		}
	}
	n := &Node{cfg: cfg, log: cfg.Logger, metrics: newMetrics(), blocks: cfg.Store.Blocks()}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("start ipfs: %w", err), n.Close())
		}
	}()
	if n.peers, err = parsePeers(cfg.Peers); err != nil {
		return nil, err
	}
	if err := n.metrics.register(cfg.Registerer); err != nil {
		return nil, err
	}
	if n.host, err = newHost(cfg); err != nil {
		return nil, err
	}
	var life context.Context
	life, n.cancel = context.WithCancel(context.WithoutCancel(ctx))
	var finder routing.ContentDiscovery
	if cfg.DHT {
		if err := n.startDHT(life); err != nil {
			return nil, err
		}
		finder = n.dht
	}
	n.bitswap = bitswap.New(life, bsnet.NewFromIpfsHost(n.host), finder, &served{n.blocks, rate.NewLimiter(rate.Limit(cfg.ServeRate), cfg.ServeRate), n.metrics},
		bitswap.WithServerEnabled(len(cfg.Listen) > 0), bitswap.MaxOutstandingBytesPerPeer(outstandingPerPeer),
		bitswap.MaxQueuedWantlistEntriesPerPeer(wantsPerPeer))
	return n, nil
}

func newHost(cfg Config) (host.Host, error) {
	conns, err := connmgr.NewConnManager(lowConns, highConns)
	if err != nil {
		return nil, fmt.Errorf("bound connections: %w", err)
	}
	options := []libp2p.Option{
		libp2p.Identity(cfg.Key),
		libp2p.Transport(quic.NewTransport), libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Security(noise.ID, noise.New), libp2p.Security(libp2ptls.ID, libp2ptls.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.ConnectionManager(conns),
		libp2p.UserAgent("lineal"),
		libp2p.DisableRelay(), libp2p.DisableIdentifyAddressDiscovery(), libp2p.DisableMetrics(),
	}
	if len(cfg.Listen) == 0 {
		options = append(options, libp2p.NoListenAddrs)
	} else {
		options = append(options, libp2p.ListenAddrStrings(cfg.Listen...))
	}
	h, err := libp2p.New(options...)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("build host: %w", err), conns.Close())
	}
	return h, nil
}

func (n *Node) startDHT(life context.Context) (err error) {
	if n.bootstrap, err = parsePeers(n.cfg.Bootstrap); err != nil {
		return err
	}
	if len(n.bootstrap) == 0 {
		n.bootstrap = dht.GetDefaultBootstrapPeerAddrInfos()
	}
	if n.dht, err = dht.New(n.host, dht.Mode(dht.ModeClient), dht.BootstrapPeers(n.bootstrap...)); err != nil {
		return fmt.Errorf("start DHT: %w", err)
	}
	if err := n.dht.Bootstrap(life); err != nil {
		return fmt.Errorf("start DHT: %w", err)
	}
	if len(n.cfg.Listen) > 0 {
		n.group.Go(func() error { n.provide(life); return nil })
	}
	return nil
}

// provide tells the DHT which artifacts are here: new ones soon, all of them again before its records end.
func (n *Node) provide(ctx context.Context) {
	if !n.awaitTable(ctx) {
		return
	}
	ticker := time.NewTicker(provideLook)
	defer ticker.Stop()
	told := map[artifact.Digest]time.Time{}
	for {
		present := map[artifact.Digest]time.Time{}
		for _, info := range n.cfg.Store.List() {
			if at, ok := told[info.Digest]; ok && time.Since(at) < provideEvery {
				present[info.Digest] = at
				continue
			}
			c, err := n.cfg.Store.CID(info.Digest)
			if err == nil {
				err = n.dht.Provide(ctx, c, true)
			}
			if ctx.Err() != nil {
				return
			}
			if err != nil {
				n.metrics.unprovided.Inc()
				n.log.Debug("the DHT was not told of an artifact", "digest", info.Digest, "err", err)
				continue
			}
			present[info.Digest] = time.Now()
		}
		told = present
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}

// awaitTable dials the DHT's known peers until there is somebody to tell, and returns false when the node closes.
func (n *Node) awaitTable(ctx context.Context) bool {
	ticker := time.NewTicker(tableLook)
	defer ticker.Stop()
	for n.dht.RoutingTable().Size() == 0 {
		n.dial(ctx, n.bootstrap)
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

func parsePeers(texts []string) ([]peer.AddrInfo, error) {
	addrs := make([]ma.Multiaddr, 0, len(texts))
	for _, text := range texts {
		a, err := ma.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("IPFS peer %q: want a multiaddr that ends in /p2p/ and the peer's id: %w", text, err)
		}
		addrs = append(addrs, a)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return nil, fmt.Errorf("IPFS peers: want multiaddrs that end in /p2p/ and the peer's id: %w", err)
	}
	return infos, nil
}

// connect reaches out to the configured peers, and with a DHT to those who know others.
func (n *Node) connect(ctx context.Context) {
	n.dial(ctx, n.peers)
	if n.dht != nil && n.dht.RoutingTable().Size() == 0 {
		n.dial(ctx, n.bootstrap)
	}
}

// dial connects to those peers that are not connected, all at once. Who does not answer is not there; Bitswap asks the others.
func (n *Node) dial(ctx context.Context, peers []peer.AddrInfo) {
	ctx, cancel := context.WithTimeout(ctx, connectPatience)
	defer cancel()
	var group errgroup.Group
	for _, p := range peers {
		group.Go(func() error {
			if err := n.host.Connect(ctx, p); err != nil {
				n.log.Warn("IPFS peer does not answer", "peer", p.ID, "err", err)
			}
			return nil
		})
	}
	_ = group.Wait() // they return nil
}

// Addrs returns where the node listens, each address with /p2p/ and its id.
func (n *Node) Addrs() []string {
	list, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: n.host.ID(), Addrs: n.host.Addrs()})
	if err != nil {
		return nil // only for an invalid id
	}
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return out
}

// Artifact returns the stored artifact that a CID names; artifact.ErrNotFound if there is none.
func (n *Node) Artifact(c cid.Cid) (artifact.Digest, error) { return n.blocks.Artifact(c) }

// Close ends everything. Safe to call more than once.
func (n *Node) Close() error {
	n.once.Do(func() {
		if n.cancel != nil {
			n.cancel()
		}
		var errs []error
		if n.bitswap != nil {
			errs = append(errs, n.bitswap.Close())
		}
		if n.dht != nil {
			errs = append(errs, n.dht.Close())
		}
		if n.host != nil {
			errs = append(errs, n.host.Close())
		}
		_ = n.group.Wait() // they return nil
		n.metrics.unregister(n.cfg.Registerer)
		n.err = errors.Join(errs...)
	})
	if n.err != nil {
		return fmt.Errorf("close ipfs: %w", n.err)
	}
	return nil
}
