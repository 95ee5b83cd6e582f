package p2p

import (
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Peer scores in gossipsub. They decide who is in the mesh and who is not listened to at all; direct streams do not depend on them.
//
// The unit is an invalid message: invalidWeight × count². A member that sent
//
//	 4 invalid messages in ten minutes is no longer gossiped with   (gossipThreshold)
//	 7                                 is not published to         (publishThreshold)
//	10                                 is not listened to          (graylistThreshold)
//
// Good behaviour earns at most topicScoreCap, half of one invalid message, so that no reserve can be saved up for an attack.
//
// Three parts of gossipsub's scoring are off, because the set is small and its members are bound by stake instead of by
// behaviour: mesh deliveries (in a mesh of three, whoever is slowest delivers next to nothing first and would be pruned for it), the
// sticky failure penalty that belongs to it, and IP colocation (operators behind one NAT, or a devnet, would be isolated; a sybil gains
// nothing from many addresses, as only ids in the set are heard).
const (
	invalidWeight     = -10.0
	gossipThreshold   = invalidWeight * 4 * 4
	publishThreshold  = invalidWeight * 7 * 7
	graylistThreshold = invalidWeight * 10 * 10
	topicScoreCap     = 5.0
	invalidMemory     = 10 * time.Minute
	deliveryMemory    = time.Minute

	// observerScore is below zero, so that observers are in no mesh (they would crowd members out of it), and above gossipThreshold, so
	// that they are served lazily: told what there is once a heartbeat, and given what they ask for.
	observerScore = -1.0
	memberScore   = 1.0

	// behaviourPenalty is for broken promises and hasty grafts: honest peers cause a few when they reconnect.
	behaviourAllowed = 6.0
	behaviourWeight  = -10.0
	behaviourMemory  = 10 * time.Minute

	scoreDecayInterval = time.Second
	scoreDecayToZero   = 0.01
	// scoreRetention keeps the score of who reconnects to get rid of it.
	scoreRetention = 10 * time.Minute

	// defaultTopicRate is assumed for topics that give no expected rate, in messages a second.
	defaultTopicRate = 10.0
	// meshPeers is how many peers share a topic's deliveries: gossipsub's D.
	meshPeers = 6
)

func scoreParams(isMember func(peer.ID) bool) (*pubsub.PeerScoreParams, *pubsub.PeerScoreThresholds) {
	return &pubsub.PeerScoreParams{
			Topics:        map[string]*pubsub.TopicScoreParams{},
			TopicScoreCap: topicScoreCap,
			AppSpecificScore: func(p peer.ID) float64 {
				if isMember(p) {
					return memberScore
				}
				return observerScore
			},
			AppSpecificWeight:         1,
			BehaviourPenaltyWeight:    behaviourWeight,
			BehaviourPenaltyThreshold: behaviourAllowed,
			BehaviourPenaltyDecay:     pubsub.ScoreParameterDecay(behaviourMemory),
			DecayInterval:             scoreDecayInterval,
			DecayToZero:               scoreDecayToZero,
			RetainScore:               scoreRetention,
		}, &pubsub.PeerScoreThresholds{
			GossipThreshold:   gossipThreshold,
			PublishThreshold:  publishThreshold,
			GraylistThreshold: graylistThreshold,
		}
}

// topicScore derives a topic's parameters from its expected rate: a peer that brings its fair share of new messages (twice that is
// the cap) earns topicScoreCap.
func topicScore(rate float64) *pubsub.TopicScoreParams {
	if rate <= 0 {
		rate = defaultTopicRate
	}
	decay := pubsub.ScoreParameterDecay(deliveryMemory)
	perTick := rate / meshPeers * scoreDecayInterval.Seconds()
	fairShare := perTick / (1 - decay) // where the decaying counter settles
	return &pubsub.TopicScoreParams{
		TopicWeight:                    1,
		TimeInMeshQuantum:              time.Second, // required, with weight 0
		FirstMessageDeliveriesWeight:   topicScoreCap / (2 * fairShare),
		FirstMessageDeliveriesDecay:    decay,
		FirstMessageDeliveriesCap:      2 * fairShare,
		InvalidMessageDeliveriesWeight: invalidWeight,
		InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(invalidMemory),
	}
}

// scoreInspectInterval is how often the scores are looked at for the metric and the log.
const scoreInspectInterval = time.Second

// scoreboard keeps the last scores that gossipsub reported.
type scoreboard struct {
	h *Host

	mu     sync.Mutex
	scores map[peer.ID]float64
}

// update is called by gossipsub.
func (b *scoreboard) update(scores map[peer.ID]float64) {
	b.mu.Lock()
	before := b.scores
	b.scores = scores
	b.mu.Unlock()
	deaf := 0
	for p, s := range scores {
		if s >= graylistThreshold {
			continue
		}
		deaf++
		if before[p] >= graylistThreshold { // also when it was not listed before
			b.h.log.Warn("peer is no longer listened to on gossip", "peer", p, "score", s, "member", b.h.roster.isMember(p))
		}
	}
	b.h.metrics.graylisted.Set(float64(deaf))
}

func (b *scoreboard) get(p peer.ID) float64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.scores[p]
}
