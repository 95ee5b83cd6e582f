package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
)

// Config is what a host needs to know.
type Config struct {
	// Key is the node's libp2p identity; the registry lists its peer id.
	Key crypto.PrivKey
	// Network separates networks that share peers; usually the first eight hex digits of the network id.
	Network string
	// Listen are the multiaddrs to listen on. Default: QUIC and TCP on a free port of loopback, which suits tests only.
	Listen []string
	// Announce are the multiaddrs to tell others instead of the listen addresses, for nodes behind a NAT with forwarded ports.
	Announce []string
	// Bootstrap are multiaddrs with /p2p/ of peers to ask for the members' addresses; one that is up is enough.
	Bootstrap []string
	// Members is the operator set to start with; SetMembers changes it.
	Members []Member
	// AllowObservers admits outsiders as described in the package comment.
	AllowObservers bool
	// Limits bounds everything; zero fields take defaults.
	Limits Limits
	// Logger is for what an operator should know; default slog.Default.
	Logger *slog.Logger
	// Registerer takes the metrics; nil for none. Several hosts in one process wrap it with a label each.
	Registerer prometheus.Registerer
}

// quietLogger takes gossipsub's own log, which repeats at debug level what is counted here.
var quietLogger = slog.New(slog.DiscardHandler)

// Host is a node's presence in the network. All methods are safe for concurrent use.
type Host struct {
	cfg     Config
	limits  Limits
	log     *slog.Logger
	metrics *metrics
	net     host.Host
	rm      network.ResourceManager
	pubsub  *pubsub.PubSub
	guard   *gossipGuard
	roster  roster
	book    book
	gate    *gate
	serving serving
	scores  scoreboard

	bootstrap  []peer.AddrInfo
	gossipRate atomic.Int64  // messages a second taken from one peer
	pokes      chan struct{} // wakes the dialer; capacity 1
	ctx        context.Context
	cancel     context.CancelFunc
	group      errgroup.Group
	handlers   sync.WaitGroup // stream handlers that libp2p started
	closeOnce  sync.Once
	closeErr   error

	setMu sync.Mutex // serializes SetMembers

	mu     sync.Mutex // guards what follows
	closed bool
	frames map[protocol.ID]*frameProtocol
	topics map[string]*Topic
}

// New starts a host. It listens and dials when it returns, and lives until Close; ctx bounds the start only.
func New(ctx context.Context, cfg Config) (*Host, error) {
	if cfg.Key == nil {
		return nil, errors.New("start p2p: config has no key; generate an Ed25519 libp2p key and keep it")
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("start p2p: %w", err)
	}
	limits, err := cfg.Limits.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("start p2p: %w", err)
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if len(cfg.Listen) == 0 {
		cfg.Listen = []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"}
	}
	h := &Host{
		cfg: cfg, limits: limits, log: cfg.Logger, metrics: newMetrics(),
		pokes: make(chan struct{}, 1), frames: map[protocol.ID]*frameProtocol{}, topics: map[string]*Topic{},
	}
	h.scores.h = h
	h.book.contacts = map[peer.ID]*contact{}
	h.serving.init(limits)
	h.gate = &gate{roster: &h.roster, allowObservers: cfg.AllowObservers, maxObservers: limits.MaxObservers,
		observers: func() int { return h.connected(false) }, now: time.Now, strikes: map[peer.ID]*strikeRecord{}}
	if h.bootstrap, err = parseBootstrap(cfg.Bootstrap); err != nil {
		return nil, fmt.Errorf("start p2p: %w", err)
	}
	if err := h.metrics.register(cfg.Registerer); err != nil {
		return nil, fmt.Errorf("start p2p: %w", err)
	}
	h.ctx, h.cancel = context.WithCancel(context.Background())
	if err := h.start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start p2p: %w", err), h.Close())
	}
	return h, nil
}

func (h *Host) start() error {
	announce, err := parseMultiaddrs(h.cfg.Announce)
	if err != nil {
		return fmt.Errorf("announce: %w", err)
	}
	listen, err := parseMultiaddrs(h.cfg.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	if h.rm, err = newResourceManager(newLimiter(h.limits, h.roster.isMember)); err != nil {
		return err
	}
	options := []libp2p.Option{
		libp2p.Identity(h.cfg.Key),
		libp2p.Transport(quic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.ResourceManager(h.rm),
		libp2p.ConnectionGater(h.gate),
		libp2p.ConnectionManager(connmgr.NullConnMgr{}), // the gate and the resource manager bound connections; nothing to trim
		libp2p.UserAgent("lineal"),
		libp2p.ProtocolVersion("lineal/" + h.cfg.Network),
		libp2p.WithDialTimeout(dialTimeout),
		// A slim host: what finds relays, reachability and observed addresses would cost 40 goroutines and is not used.
		libp2p.DisableRelay(),
		libp2p.Ping(false),
		libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.ForceReachabilityPrivate(),
		libp2p.DisableMetrics(),
	}
	if len(announce) > 0 {
		options = append(options, libp2p.AddrsFactory(func([]ma.Multiaddr) []ma.Multiaddr { return announce }))
	}
	if h.net, err = libp2p.New(options...); err != nil {
		h.rm.Close()
		return fmt.Errorf("build host: %w", err)
	}
	if err := h.startGossip(); err != nil {
		return err
	}
	h.net.Network().Notify(&network.NotifyBundle{
		ConnectedF:    func(_ network.Network, c network.Conn) { h.onConnected(c) },
		DisconnectedF: func(_ network.Network, c network.Conn) { h.countPeers(); h.poke() },
	})
	if err := h.SetMembers(h.cfg.Members); err != nil {
		return err
	}
	if err := h.startDialer(); err != nil {
		return err
	}
	// Listening comes last: whoever connects must meet a gate that knows the members.
	// One by one, because together libp2p is content if any of them works.
	for _, a := range listen {
		if err := h.net.Network().Listen(a); err != nil {
			return fmt.Errorf("listen on %s: %w", a, err)
		}
	}
	return nil
}

// Close ends all streams, connections and goroutines of the host. Safe to call more than once.
//
// The order matters: no new work first; then gossipsub, which has no Close of its own and stops with its context; then the libp2p
// host, which ends the streams under whoever still reads; then everyone is waited for.
func (h *Host) Close() error {
	h.closeOnce.Do(func() {
		h.mu.Lock()
		h.closed = true
		links := h.allLinks()
		h.mu.Unlock()
		h.cancel()
		for _, l := range links {
			l.close()
		}
		if h.net != nil {
			h.closeErr = h.net.Close()
		}
		_ = h.group.Wait() // its goroutines return nil
		h.handlers.Wait()
		h.metrics.unregister(h.cfg.Registerer)
	})
	if h.closeErr != nil {
		return fmt.Errorf("close p2p host: %w", h.closeErr)
	}
	return nil
}

// ID is the host's peer id.
func (h *Host) ID() peer.ID { return h.net.ID() }

// Addrs returns the host's addresses as others can dial them, each with /p2p/ and the host's id at the end.
func (h *Host) Addrs() []string {
	list, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: h.net.ID(), Addrs: h.net.Addrs()})
	if err != nil {
		return nil // only for an invalid id, which New refuses
	}
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return out
}

// Connected returns the peers connected now, members first and in the order of their indices.
func (h *Host) Connected() []Peer {
	ids := h.net.Network().Peers()
	out := make([]Peer, 0, len(ids))
	for _, p := range ids {
		out = append(out, h.roster.peer(p))
	}
	slices.SortFunc(out, func(a, b Peer) int {
		if a.Member != b.Member {
			if a.Member {
				return -1
			}
			return 1
		}
		return a.Index - b.Index
	})
	return out
}

// Penalize holds a fault against a peer, as a Reject verdict does: for what is found out after validation. Repeated faults cut the
// peer off for a while.
func (h *Host) Penalize(p peer.ID, reason string) {
	h.metrics.strikes.WithLabelValues(cleanReason(reason)).Inc()
	if !h.gate.strike(p) {
		return
	}
	h.log.Warn("peer cut off for repeated faults", "peer", p, "reason", reason, "member", h.roster.isMember(p))
	h.hangUp(p)
}

// Shun cuts off exactly the given peers, members or not, until it is called again: they are neither dialled nor accepted. It is how an
// operator keeps a peer away by hand, and how a network is torn apart for a test.
func (h *Host) Shun(peers ...peer.ID) {
	h.gate.shun(peers)
	for _, p := range peers {
		h.hangUp(p)
	}
	h.poke()
}

// hangUp closes a peer's connections without waiting: the caller may be one of its streams' readers.
func (h *Host) hangUp(p peer.ID) {
	h.spawn(func() { _ = h.net.Network().ClosePeer(p) })
}

// spawn runs f as one of the host's goroutines unless the host is closing.
func (h *Host) spawn(f func()) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	h.group.Go(func() error { f(); return nil })
	return true
}

func (h *Host) onConnected(c network.Conn) {
	p := c.RemotePeer()
	if !h.roster.isMember(p) && c.Stat().Direction == network.DirInbound && h.connected(false) > h.limits.MaxObservers {
		h.spawn(func() { _ = c.Close() }) // two came through the gate at once
	}
	h.replaceConns(c)
	h.countPeers()
	h.wakeLinks(p)
}

// replaceConns closes what a peer's new connection replaces. A peer dials only when it has no connection to us, so an older one
// that it did not lose by dialling at the same time as we did is dead on its side: over QUIC that would go unnoticed for half
// a minute, with frames written into the void.
func (h *Host) replaceConns(c network.Conn) {
	if c.Stat().Direction != network.DirInbound {
		return
	}
	for _, old := range h.net.Network().ConnsToPeer(c.RemotePeer()) {
		if old.ID() != c.ID() && c.Stat().Opened.Sub(old.Stat().Opened) > dialTimeout {
			h.spawn(func() { _ = old.Close() })
		}
	}
}

// connected counts connected members or outsiders.
func (h *Host) connected(members bool) (n int) {
	for _, p := range h.net.Network().Peers() {
		if h.roster.isMember(p) == members {
			n++
		}
	}
	return n
}

func (h *Host) countPeers() {
	members := h.connected(true)
	h.metrics.peers.WithLabelValues(roleMember).Set(float64(members))
	h.metrics.peers.WithLabelValues(roleObserver).Set(float64(len(h.net.Network().Peers()) - members))
}

// adjustPeerLimit gives a peer whose role changed the resources of its new role, if it is connected.
func (h *Host) adjustPeerLimit(p peer.ID) {
	if h.net.Network().Connectedness(p) != network.Connected {
		return
	}
	limit := newLimiter(h.limits, h.roster.isMember).GetPeerLimits(p)
	_ = h.rm.ViewPeer(p, func(s network.PeerScope) error {
		if scope, ok := s.(rcmgr.ResourceScopeLimiter); ok {
			scope.SetLimit(limit)
		}
		return nil
	})
}

// expel ends what a former member may no longer have.
func (h *Host) expel(p peer.ID) {
	h.mu.Lock()
	var gone []*link
	for _, fp := range h.frames {
		if l := fp.links[p]; l != nil {
			gone = append(gone, l)
			delete(fp.links, p)
		}
	}
	h.mu.Unlock()
	for _, l := range gone {
		l.close()
	}
	h.dropInbound(p)
	if !h.cfg.AllowObservers && p != h.ID() {
		h.hangUp(p)
	}
}

func parseMultiaddrs(list []string) ([]ma.Multiaddr, error) {
	var out []ma.Multiaddr
	for _, s := range list {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("address %q: %w", s, err)
		}
		out = append(out, a)
	}
	return out, nil
}

func parseBootstrap(list []string) ([]peer.AddrInfo, error) {
	addrs, err := parseMultiaddrs(list)
	if err != nil {
		return nil, fmt.Errorf("bootstrap: %w", err)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return nil, fmt.Errorf("bootstrap: addresses must end in /p2p/<peer id>: %w", err)
	}
	return infos, nil
}
