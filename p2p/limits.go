package p2p

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/x/rate"
)

// Bounds that need no configuration, each with its reason.
const (
	// MaxMembers bounds the operator set. Beyond some 64 a full mesh of direct streams saturates two cores; 256 is where memory
	// for connections (about 0.3 MB each) stops being small.
	MaxMembers = 256
	// maxMemberAddrs bounds the addresses kept for a member: two transports on two IP versions, inside and outside a NAT.
	maxMemberAddrs = 16
	// FrameTTL is how long a frame waits for a peer that is away. Partial signatures older than this were either not needed
	// or are asked for again by catch-up.
	FrameTTL = 10 * time.Second
	// dialTimeout bounds one attempt to reach a peer, all addresses together.
	dialTimeout = 10 * time.Second
	// maxErrorText bounds the text that a responder attaches to a refusal.
	maxErrorText = 256
	// maxProtocols bounds the handlers of a host: the protocols of the architecture are fewer than ten.
	maxProtocols = 32
	// maxTopics bounds the topics of a host for the same reason.
	maxTopics = 16
	// readBuffer is the buffer of a direct stream's reader and writer. A partial signature is about 300 bytes, so that one
	// read takes in a dozen; larger frames are read past it.
	readBuffer = 4 << 10
)

// Limits are the bounds that a deployment may want to change. A zero field takes its default.
type Limits struct {
	// MaxObservers is how many outsiders may be connected at a time; default 16. They are a courtesy, not a service.
	MaxObservers int
	// MaxGossip bounds a gossip message on any topic in bytes; default 256 KiB. Larger ones saturate the mesh: they belong
	// into artifacts, by reference.
	MaxGossip int
	// FrameQueue bounds the frames waiting for one peer on one protocol; default 4096, about ten seconds of partial signatures
	// at full load.
	FrameQueue int
	// FrameQueueBytes bounds the same queue in bytes; default 1 MiB. With 64 peers a dead network costs 64 MiB at most.
	FrameQueueBytes int
	// FrameRate is how many frames a second one peer may send on one protocol before it is slowed down; default 4000,
	// ten times what 150 requests a second cause.
	FrameRate int
	// GossipRate is how many gossip messages a second are taken from one peer; what exceeds it is dropped. Default: four
	// times the sum of the topics' expected rates, at least 200.
	GossipRate int
	// Requests bounds the requests and streams served at a time; default 64. Each holds one buffer.
	Requests int
	// RequestsPerPeer bounds the same for one member; default 8. Observers get 1.
	RequestsPerPeer int
	// Stall bounds how long one message may take once its first byte has arrived, and how long one write may block; default 10 s. A
	// megabyte in ten seconds is slower than any line an operator should have.
	Stall time.Duration
	// Memory bounds what libp2p's buffers may take in bytes; default 256 MiB, a ceiling and not a reservation.
	Memory int64
}

func (l Limits) withDefaults() (Limits, error) {
	set := func(v *int, def int) {
		if *v == 0 {
			*v = def
		}
	}
	set(&l.MaxObservers, 16)
	set(&l.MaxGossip, 256<<10)
	set(&l.FrameQueue, 4096)
	set(&l.FrameQueueBytes, 1<<20)
	set(&l.FrameRate, 4000)
	set(&l.Requests, 64)
	set(&l.RequestsPerPeer, 8)
	if l.Stall == 0 {
		l.Stall = 10 * time.Second
	}
	if l.Memory == 0 {
		l.Memory = 256 << 20
	}
	for _, v := range []int{l.MaxObservers, l.MaxGossip, l.FrameQueue, l.FrameQueueBytes, l.FrameRate, l.GossipRate, l.Requests, l.RequestsPerPeer} {
		if v < 0 {
			return l, fmt.Errorf("p2p limits must not be negative, got %d", v)
		}
	}
	if l.Stall < 0 {
		return l, fmt.Errorf("p2p stall limit must not be negative, got %s", l.Stall)
	}
	if l.Memory < 32<<20 {
		return l, fmt.Errorf("p2p memory limit is %d bytes; give at least 32 MiB", l.Memory)
	}
	return l, nil
}

// Numbers behind the resource manager. A member has one connection, two when both sides dialled at once, and a third while an old
// one dies.
const (
	connsPerMember   = 3
	connsPerObserver = 2
	// streamsPerMember: gossip in and out, identify, a direct stream in and out per protocol, the requests in flight, and
	// the remnants of a connection that is being replaced.
	streamsPerMember   = 96
	streamsPerObserver = 12
	// connsPerIP is what one address may hold: a whole set behind one NAT, as in a devnet, must find room.
	connsPerIP = MaxMembers
	// transientConns are connections whose handshake is under way: twice connsPerIP, so that one address cannot shut out all
	// others.
	transientConns = 2 * connsPerIP
	// connBurstPerIP and connsPerSecondPerIP bound new connections of one address; a set behind one NAT may restart at once.
	connBurstPerIP      = 2 * transientConns
	connsPerSecondPerIP = 8
	// memory of one peer's connections and streams: QUIC's and yamux's windows grow to 16 MiB on fast bulk transfers.
	memoryPerMember   = 64 << 20
	memoryPerObserver = 8 << 20
	memoryPerConn     = 32 << 20
	memoryPerStream   = 17 << 20
	fileDescriptors   = 2 * MaxMembers
)

// buildLimits turns Limits into libp2p's, all of them explicit: nothing scales with the machine, so that two nodes differ in no
// bound.
func buildLimits(l Limits) rcmgr.ConcreteLimitConfig {
	conns := connsPerMember*MaxMembers + connsPerObserver*l.MaxObservers
	streams := streamsPerMember * MaxMembers
	system := resources(conns, streams, l.Memory, fileDescriptors)
	transient := resources(transientConns, 4*transientConns, l.Memory/4, transientConns)
	perPeer := resources(connsPerObserver, streamsPerObserver, memoryPerObserver, connsPerObserver)
	perMember := streamsPerMember
	return rcmgr.PartialLimitConfig{
		System: system, Transient: transient,
		AllowlistedSystem: system, AllowlistedTransient: transient,
		ServiceDefault: resources(0, streams, l.Memory, 0), ServicePeerDefault: resources(0, perMember, memoryPerMember, 0),
		ProtocolDefault: resources(0, streams, l.Memory, 0), ProtocolPeerDefault: resources(0, perMember, memoryPerMember, 0),
		PeerDefault: perPeer,
		Conn:        resources(1, 0, memoryPerConn, 1),
		Stream:      resources(0, 1, memoryPerStream, 0),
	}.Build(rcmgr.ConcreteLimitConfig{})
}

func resources(conns, streams int, memory int64, fds int) rcmgr.ResourceLimits {
	value := func(n int) rcmgr.LimitVal {
		if n == 0 {
			return rcmgr.BlockAllLimit
		}
		return rcmgr.LimitVal(n)
	}
	return rcmgr.ResourceLimits{
		Conns: value(conns), ConnsInbound: value(conns), ConnsOutbound: value(conns),
		Streams: value(streams), StreamsInbound: value(streams), StreamsOutbound: value(streams),
		Memory: rcmgr.LimitVal64(memory), FD: value(fds),
	}
}

// memberLimiter gives members more room than the observers' default.
type memberLimiter struct {
	rcmgr.Limiter
	isMember func(peer.ID) bool
	member   rcmgr.Limit
}

func newLimiter(l Limits, isMember func(peer.ID) bool) memberLimiter {
	limits := resources(connsPerMember, streamsPerMember, memoryPerMember, connsPerMember)
	member := limits.Build(&rcmgr.BaseLimit{})
	return memberLimiter{rcmgr.NewFixedLimiter(buildLimits(l)), isMember, &member}
}

func (m memberLimiter) GetPeerLimits(p peer.ID) rcmgr.Limit {
	if m.isMember(p) {
		return m.member
	}
	return m.Limiter.GetPeerLimits(p)
}

// newResourceManager replaces libp2p's bounds per address, which admit eight connections and would isolate operators that share
// a NAT; its exemption of loopback is dropped as well, so that tests on loopback meet the bounds of the internet.
func newResourceManager(limiter rcmgr.Limiter) (network.ResourceManager, error) {
	none := []rcmgr.NetworkPrefixLimit{}
	perIP := rate.Limit{RPS: connsPerSecondPerIP, Burst: connBurstPerIP}
	rm, err := rcmgr.NewResourceManager(limiter,
		rcmgr.WithMetricsDisabled(),
		rcmgr.WithNetworkPrefixLimit(none, none),
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: connsPerIP}},
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 56, ConnCount: connsPerIP}}),
		rcmgr.WithConnRateLimiters(&rate.Limiter{SubnetRateLimiter: rate.SubnetLimiter{
			IPv4SubnetLimits: []rate.SubnetLimit{{PrefixLength: 32, Limit: perIP}},
			IPv6SubnetLimits: []rate.SubnetLimit{{PrefixLength: 56, Limit: perIP}},
			GracePeriod:      time.Minute,
		}}))
	if err != nil {
		return nil, fmt.Errorf("build p2p resource limits: %w", err)
	}
	return rm, nil
}
