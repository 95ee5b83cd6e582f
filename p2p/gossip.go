package p2p

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"golang.org/x/time/rate"
)

// Sizes of gossipsub's queues. They count messages, not bytes; what waits for several peers is one buffer, so that memory is bounded by
// the distinct messages of a few seconds.
const (
	// gossipOutbound is what waits for one peer: over a second at 300 messages a second, the load of 150 requests a second.
	gossipOutbound = 512
	// gossipValidation is what waits for validators, over all topics: the same second.
	gossipValidation = 512
	// gossipDelivery is what waits for a topic's reader.
	gossipDelivery = 512
	// validators is how many messages of a topic are validated at a time. It is no measure of parallelism but of patience: what exceeds
	// it is lost for good, because it was noted as seen. A burst of a second must fit.
	validators = 512
	// validationTimeout ends a validator's context: gossip that took this long is of no use.
	validationTimeout = 5 * time.Second
	// seenTTL is how long content is remembered as seen: far longer than the five seconds for which gossipsub offers it again.
	seenTTL = time.Minute
	// rpcOverhead is what gossipsub adds to the largest message.
	rpcOverhead = 4 << 10
	// minGossipRate is the least that is taken from a peer, in messages a second.
	minGossipRate = 200
	// gossipRateFactor allows for duplicates and bursts over the expected rate of all topics.
	gossipRateFactor = 4
	// repeatFactor is how often the same message may come from one peer on average, answers to our own asking included.
	repeatFactor = 8
	// foreignTopics bounds the names of topics which others announce and this host has not joined (yet).
	foreignTopics = 64
	// maxTopicName bounds a topic's name in bytes.
	maxTopicName = 128
	// meshPatience is how long Publish waits for a first neighbour: a bit over gossipsub's heartbeat, at which the mesh is formed.
	meshPatience = 1500 * time.Millisecond
	// idLength is how much of the content's hash makes a message id: enough against collisions on purpose (2^80 work).
	idLength = 20
)

// TopicName is the name of a topic: /lineal/<network>/<what>/1.
func TopicName(network, what string) string { return "/lineal/" + network + "/" + what + "/1" }

func (h *Host) startGossip() error {
	params, thresholds := scoreParams(h.roster.isMember)
	g := newGossipGuard(h)
	h.gossipRate.Store(h.gossipBudget())
	ps, err := pubsub.NewGossipSub(h.ctx, h.net,
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(messageID),
		pubsub.WithPeerScore(params, thresholds),
		pubsub.WithPeerScoreInspect(h.scores.update, scoreInspectInterval),
		pubsub.WithPeerFilter(g.mayReceive),
		pubsub.WithSubscriptionFilter(g),
		pubsub.WithAppSpecificRpcInspector(g.inspect),
		pubsub.WithRawTracer(g),
		pubsub.WithMaxMessageSize(h.limits.MaxGossip+rpcOverhead),
		pubsub.WithPeerOutboundQueueSize(gossipOutbound),
		pubsub.WithValidateQueueSize(gossipValidation),
		pubsub.WithSeenMessagesTTL(seenTTL),
		pubsub.WithFloodPublish(false),
		pubsub.WithPeerExchange(false),
		pubsub.WithLogger(quietLogger), pubsub.WithRPCLogger(quietLogger),
	)
	if err != nil {
		return fmt.Errorf("start gossip: %w", err)
	}
	h.pubsub, h.guard = ps, g
	return nil
}

// messageID is a hash of topic and content. Ids from author and sequence number would let a copy pass as new, and are empty without an
// author.
func messageID(m *pb.Message) string {
	s := sha256.New()
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(len(m.GetTopic())))
	s.Write(n[:])
	s.Write([]byte(m.GetTopic()))
	s.Write(m.GetData())
	return string(s.Sum(nil)[:idLength])
}

// gossipGuard stands between the network and gossipsub: what may come in, what may go to whom, and the counts of both.
type gossipGuard struct {
	h *Host

	mu      sync.Mutex
	budgets map[peer.ID]*budget // of connected gossip peers
	foreign map[string]struct{} // names of topics announced to us and not joined
	mesh    map[string]map[peer.ID]struct{}
	grafted chan struct{} // closed and replaced when a mesh grows
}

func newGossipGuard(h *Host) *gossipGuard {
	return &gossipGuard{h: h, budgets: map[peer.ID]*budget{}, foreign: map[string]struct{}{},
		mesh: map[string]map[peer.ID]struct{}{}, grafted: make(chan struct{})}
}

// inspect sees every incoming RPC before gossipsub does, and takes out of it what its sender may not say.
//
// SECURITY: everything here comes from an authenticated but arbitrary peer. Messages must be dropped here and not in a
// validator, because gossipsub remembers a message as seen before it validates.
func (g *gossipGuard) inspect(from peer.ID, rpc *pubsub.RPC) error {
	if !g.h.roster.isMember(from) {
		for _, m := range rpc.Publish {
			g.h.metrics.drop(g.label(m.GetTopic()), dropOutsider)
		}
		rpc.Publish = nil
		if rpc.Control != nil {
			rpc.Control.Ihave = nil // nothing it offers would be taken
		}
		return nil
	}
	if len(rpc.Publish) == 0 {
		return nil
	}
	b := g.budget(from)
	rpc.Publish = slices.DeleteFunc(rpc.Publish, func(m *pb.Message) bool {
		if b.all.Allow() && b.fresh.Tokens() >= 1 {
			return false
		}
		g.h.metrics.drop(g.label(m.GetTopic()), dropRate)
		return true
	})
	return nil
}

// budget is what is taken from one peer.
//
// Only news count against fresh: otherwise a flood that honest peers pass on would exhaust their budgets instead of the flooder's, and
// silence them. Repetitions cost a hash and have a wider bound of their own.
type budget struct {
	fresh, all *rate.Limiter
}

func newBudget(perSecond int) *budget {
	return &budget{
		fresh: rate.NewLimiter(rate.Limit(perSecond), 2*perSecond),
		all:   rate.NewLimiter(rate.Limit(repeatFactor*perSecond), 2*repeatFactor*perSecond),
	}
}

func (g *gossipGuard) budget(p peer.ID) *budget {
	g.mu.Lock()
	defer g.mu.Unlock()
	perSecond := int(g.h.gossipRate.Load()) // it changes when a topic is joined
	b := g.budgets[p]
	if b == nil || b.fresh.Limit() != rate.Limit(perSecond) {
		b = newBudget(perSecond)
		g.budgets[p] = b
	}
	return b
}

// ValidateMessage charges a message that is new to the peer that brought it.
func (g *gossipGuard) ValidateMessage(m *pubsub.Message) {
	if m.ReceivedFrom != g.h.ID() {
		g.budget(m.ReceivedFrom).fresh.Allow()
	}
}

// gossipBudget is how many new messages a second are taken from one peer. Called with h.mu held, or before anyone else knows h.
func (h *Host) gossipBudget() int64 {
	if h.limits.GossipRate > 0 {
		return int64(h.limits.GossipRate)
	}
	sum := 0.0
	for _, t := range h.topics {
		sum += max(t.cfg.Rate, defaultTopicRate)
	}
	return max(minGossipRate, int64(gossipRateFactor*sum))
}

// mayReceive is asked whenever gossipsub is about to send, so that a change of the set takes effect at once.
func (g *gossipGuard) mayReceive(p peer.ID, topic string) bool {
	if g.h.roster.isMember(p) {
		return true
	}
	t := g.h.topic(topic)
	return t != nil && t.cfg.Observers
}

// CanSubscribe allows this host any topic; Topic checks the names.
func (g *gossipGuard) CanSubscribe(string) bool { return true }

// FilterIncomingSubscriptions bounds what peers make us remember. Announcements from outsiders are kept too, as they may be members
// whose set we have not seen yet; what they receive is mayReceive's business.
func (g *gossipGuard) FilterIncomingSubscriptions(_ peer.ID, subs []*pb.RPC_SubOpts) ([]*pb.RPC_SubOpts, error) {
	if len(subs) > foreignTopics {
		return nil, pubsub.ErrTooManySubscriptions
	}
	prefix := "/lineal/" + g.h.cfg.Network + "/"
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(subs), func(s *pb.RPC_SubOpts) bool {
		name := s.GetTopicid()
		if g.h.topic(name) != nil {
			return false
		}
		if len(name) > maxTopicName || !strings.HasPrefix(name, prefix) {
			return true
		}
		if _, known := g.foreign[name]; !known && len(g.foreign) >= foreignTopics {
			return true
		}
		g.foreign[name] = struct{}{}
		return false
	}), nil
}

// label is a topic's metric label; names that this host did not join share one.
func (g *gossipGuard) label(topic string) string {
	if g.h.topic(topic) != nil {
		return topic
	}
	return protoGossip
}

// neighbours returns how many peers are in a topic's mesh, and a channel that is closed when that may have grown.
func (g *gossipGuard) neighbours(topic string) (int, <-chan struct{}) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.mesh[topic]), g.grafted
}

// What follows is gossipsub's tracer: it keeps count.

// Graft notes that a peer joined a topic's mesh.
func (g *gossipGuard) Graft(p peer.ID, topic string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.mesh[topic] == nil {
		g.mesh[topic] = map[peer.ID]struct{}{}
	}
	g.mesh[topic][p] = struct{}{}
	close(g.grafted)
	g.grafted = make(chan struct{})
}

// Prune notes that a peer left a topic's mesh.
func (g *gossipGuard) Prune(p peer.ID, topic string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.mesh[topic], p)
}

// RemovePeer forgets a peer.
func (g *gossipGuard) RemovePeer(p peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.budgets, p)
	for _, mesh := range g.mesh {
		delete(mesh, p)
	}
}

// RejectMessage counts what gossipsub itself refused; validators count their own verdicts.
func (g *gossipGuard) RejectMessage(m *pubsub.Message, reason string) {
	label := g.label(m.GetTopic())
	switch reason {
	case pubsub.RejectValidationFailed, pubsub.RejectValidationIgnored:
	case pubsub.RejectValidationQueueFull, pubsub.RejectValidationThrottled:
		g.h.metrics.drop(label, dropValidation)
	default:
		g.h.metrics.drop(label, dropForeign)
	}
}

// DuplicateMessage counts a message that was here before.
func (g *gossipGuard) DuplicateMessage(m *pubsub.Message) {
	g.h.metrics.drop(g.label(m.GetTopic()), dropDuplicate)
}

// UndeliverableMessage counts a message for which the topic's reader was too slow.
func (g *gossipGuard) UndeliverableMessage(m *pubsub.Message) {
	g.h.metrics.drop(g.label(m.GetTopic()), dropUndelivered)
}

// DropRPC counts what did not fit a peer's outbound queue.
func (g *gossipGuard) DropRPC(rpc *pubsub.RPC, _ peer.ID) {
	for _, m := range rpc.GetPublish() {
		g.h.metrics.drop(g.label(m.GetTopic()), dropQueueFull)
	}
}

// AddPeer, Join, Leave, DeliverMessage, ThrottlePeer, RecvRPC and SendRPC are of no interest.
func (g *gossipGuard) AddPeer(peer.ID, protocol.ID)   {}
func (g *gossipGuard) Join(string)                    {}
func (g *gossipGuard) Leave(string)                   {}
func (g *gossipGuard) DeliverMessage(*pubsub.Message) {}
func (g *gossipGuard) ThrottlePeer(peer.ID)           {}
func (g *gossipGuard) RecvRPC(*pubsub.RPC)            {}
func (g *gossipGuard) SendRPC(*pubsub.RPC, peer.ID)   {}

// errTopicTaken says that a topic was joined twice.
var errTopicTaken = errors.New("topic is already joined; share the *Topic")
