package p2p

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

var (
	testTopic = TopicName("test", "requests")
	openTopic = TopicName("test", "certificates")
	errStale  = Ignore("stale")
	errBad    = Reject("bad-signature")
)

// judge is a validator that reads its verdict from the message.
func judge(_ context.Context, _ peer.ID, data []byte) error {
	switch {
	case bytes.HasPrefix(data, []byte("stale")):
		return fmt.Errorf("epoch 3: %w", errStale)
	case bytes.HasPrefix(data, []byte("bad")):
		return errBad
	case bytes.HasPrefix(data, []byte("broken")):
		return errors.New("disk on fire")
	}
	return nil
}

// onTopic joins all hosts and waits until everyone sees everyone.
func onTopic(t testing.TB, hosts []*Host, name string, cfg TopicConfig) ([]*Topic, []*inbox) {
	t.Helper()
	topics := make([]*Topic, len(hosts))
	boxes := make([]*inbox, len(hosts))
	for i, h := range hosts {
		topics[i], boxes[i] = joined(t, h, name, cfg)
	}
	waitMesh(t, hosts)
	waitFor(t, "everyone on the topic", func() bool {
		for _, topic := range topics {
			if topic.Mesh() < len(hosts)-1 {
				return false
			}
		}
		return true
	})
	return topics, boxes
}

func TestGossipReachesEveryoneOnce(t *testing.T) {
	hosts := startNetwork(t, 5)
	topics, boxes := onTopic(t, hosts, testTopic, TopicConfig{MaxSize: 1000, Rate: 100, Validate: judge})
	const each = 30
	for i, topic := range topics {
		for k := range each {
			m := fmt.Appendf(nil, "%d/%d", i, k)
			for range 2 { // the same content again is nothing new
				if err := topic.Publish(t.Context(), m); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	for i, box := range boxes {
		waitFor(t, "all messages", func() bool { return len(box.list()) >= each*4 })
		seen := map[string]int{}
		for _, m := range box.list() {
			seen[m]++
		}
		if len(seen) != each*4 || len(box.list()) != each*4 {
			t.Errorf("host %d got %d messages, %d different, want %d", i, len(box.list()), len(seen), each*4)
		}
	}
}

func TestVerdictsDecideWhatIsForwardedAndWhoIsBlamed(t *testing.T) {
	hosts := startNetwork(t, 3)
	topics, boxes := onTopic(t, hosts, testTopic, TopicConfig{MaxSize: 100, Validate: judge})
	counted := func(reason string) float64 {
		return dropped(hosts[1], testTopic, reason) + dropped(hosts[2], testTopic, reason)
	}
	for _, m := range []string{"stale", "bad", "broken", "good"} {
		if err := topics[0].Publish(t.Context(), []byte(m)); err != nil {
			t.Fatal(err)
		}
	}
	for i := 1; i < 3; i++ {
		waitFor(t, "the good one", func() bool { return boxes[i].has("good") })
		if got := boxes[i].list(); len(got) != 1 {
			t.Errorf("host %d got %v", i, got)
		}
	}
	for reason, want := range map[string]float64{"stale": 2, "bad-signature": 2, "error": 2} {
		waitFor(t, reason, func() bool { return counted(reason) == want })
	}
}

func TestGarbageIsCountedAndItsSenderGraylisted(t *testing.T) {
	hosts := startNetwork(t, 4)
	evil := hosts[3]
	_, boxes := onTopic(t, hosts[:3], testTopic, TopicConfig{MaxSize: 100, Validate: judge})
	waitMesh(t, hosts)
	gossip, err := evil.pubsub.Join(testTopic)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gossip.Subscribe(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the evil one on the topic", func() bool { return len(gossip.ListPeers()) == 3 })
	garbage := [][]byte{{}, bytes.Repeat([]byte("x"), 101)}
	for i := range 20 {
		garbage = append(garbage, fmt.Appendf(nil, "bad %d", i))
	}
	for _, m := range garbage {
		if err := gossip.Publish(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	victim := hosts[0]
	waitFor(t, "the reasons", func() bool {
		return dropped(victim, testTopic, dropOversized) >= 1 && dropped(victim, testTopic, "bad-signature") >= 8
	})
	// From now on the evil one is not heard on gossip, whatever it says.
	before := dropped(victim, testTopic, "bad-signature")
	waitFor(t, "the graylist", func() bool {
		_ = gossip.Publish(t.Context(), fmt.Appendf(nil, "good from evil %d", time.Now().UnixNano()))
		return dropped(victim, testTopic, "bad-signature") == before && evilScore(victim, evil.ID()) < graylistThreshold
	})
	for _, box := range boxes {
		for _, m := range box.list() {
			if !strings.HasPrefix(m, "good from evil") {
				t.Errorf("garbage was delivered: %.20q", m)
			}
		}
	}
}

// evilScore asks gossipsub whether it listens to a peer; its own scores are not exported.
func evilScore(h *Host, p peer.ID) float64 {
	return h.scores.get(p)
}

func TestOutsidersAreNotHeardAndCannotSuppress(t *testing.T) {
	hosts := startNetwork(t, 3, func(_ int, c *Config) { c.AllowObservers = true })
	topics, boxes := onTopic(t, hosts, testTopic, TopicConfig{MaxSize: 100, Validate: acceptAll})
	outsider := startHost(t, Config{Members: hosts[0].Members(), Bootstrap: hosts[0].Addrs()})
	waitFor(t, "outsider's connections", func() bool { return outsider.connected(true) == 3 })
	gossip, err := outsider.pubsub.Join(testTopic)
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, "outsider to see the topic", func() bool { return len(gossip.ListPeers()) == 3 })
	if err := gossip.Publish(t.Context(), []byte("a request")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the outsider to be counted", func() bool {
		sum := 0.0
		for _, h := range hosts {
			sum += dropped(h, testTopic, dropOutsider)
		}
		return sum >= 1
	})
	for i, box := range boxes {
		if len(box.list()) != 0 {
			t.Errorf("host %d heard the outsider: %v", i, box.list())
		}
	}
	// The members' own copy of the same content is news nevertheless.
	if err := topics[0].Publish(t.Context(), []byte("a request")); err != nil {
		t.Fatal(err)
	}
	for i := 1; i < 3; i++ {
		waitFor(t, "the members' copy", func() bool { return boxes[i].has("a request") })
	}
}

func TestObserversReceiveOnlyOpenTopics(t *testing.T) {
	hosts := startNetwork(t, 3, func(_ int, c *Config) { c.AllowObservers = true })
	closed, _ := onTopic(t, hosts, testTopic, TopicConfig{MaxSize: 100, Validate: acceptAll})
	open, _ := onTopic(t, hosts, openTopic, TopicConfig{MaxSize: 100, Validate: acceptAll, Observers: true})
	observer := startHost(t, Config{Members: hosts[0].Members(), Bootstrap: hosts[0].Addrs()})
	_, closedBox := joined(t, observer, testTopic, TopicConfig{MaxSize: 100, Validate: acceptAll})
	_, openBox := joined(t, observer, openTopic, TopicConfig{MaxSize: 100, Validate: acceptAll})
	waitFor(t, "observer's subscription to be known", func() bool {
		return len(open[0].t.ListPeers()) == 3 && len(closed[0].t.ListPeers()) == 3
	})
	if err := closed[0].Publish(t.Context(), []byte("request")); err != nil {
		t.Fatal(err)
	}
	if err := open[0].Publish(t.Context(), []byte("certificate")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the certificate", func() bool { return openBox.has("certificate") })
	if got := closedBox.list(); len(got) != 0 {
		t.Errorf("observer received %v", got)
	}
}

func TestAFloodOfGossipIsCutDown(t *testing.T) {
	hosts := startNetwork(t, 3, func(_ int, c *Config) { c.Limits.GossipRate = 50 })
	topics, boxes := onTopic(t, hosts, testTopic, TopicConfig{MaxSize: 100, Validate: acceptAll})
	for i := range 1000 {
		if err := topics[0].Publish(t.Context(), fmt.Appendf(nil, "flood %d", i)); err != nil {
			t.Fatal(err)
		}
	}
	waitFor(t, "the rest to be dropped", func() bool {
		return dropped(hosts[1], testTopic, dropRate)+dropped(hosts[0], testTopic, dropQueueFull) > 0
	})
	if err := topics[2].Publish(t.Context(), []byte("from someone else")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "another member's message", func() bool { return boxes[1].has("from someone else") })
}

func TestTopicsAreChecked(t *testing.T) {
	h := startHost(t, Config{})
	for name, c := range map[string]struct {
		topic string
		cfg   TopicConfig
	}{
		"another network": {TopicName("other", "requests"), TopicConfig{MaxSize: 1, Validate: acceptAll}},
		"no validator":    {testTopic, TopicConfig{MaxSize: 1}},
		"no size":         {testTopic, TopicConfig{Validate: acceptAll}},
		"too large":       {testTopic, TopicConfig{MaxSize: 1 << 30, Validate: acceptAll}},
	} {
		if _, err := h.Topic(c.topic, c.cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	topic, err := h.Topic(testTopic, TopicConfig{MaxSize: 10, Validate: acceptAll})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Topic(testTopic, TopicConfig{MaxSize: 10, Validate: acceptAll}); !errors.Is(err, errTopicTaken) {
		t.Errorf("joined twice: %v", err)
	}
	for _, m := range [][]byte{nil, make([]byte, 11)} {
		if err := topic.Publish(t.Context(), m); !errors.Is(err, ErrTooLarge) {
			t.Errorf("published %d bytes: %v", len(m), err)
		}
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	if err := topic.Publish(context.Background(), []byte("late")); !errors.Is(err, ErrClosed) {
		t.Errorf("published after close: %v", err)
	}
	if err := topic.Run(context.Background(), nil); !errors.Is(err, ErrClosed) {
		t.Errorf("ran after close: %v", err)
	}
	if _, err := h.Topic(openTopic, TopicConfig{MaxSize: 10, Validate: acceptAll}); !errors.Is(err, ErrClosed) {
		t.Errorf("joined after close: %v", err)
	}
}

func TestMessageIDsAreOfContent(t *testing.T) {
	id := func(topic, data string) string { return messageID(&pb.Message{Topic: &topic, Data: []byte(data)}) }
	if id("a", "b") != id("a", "b") || len(id("a", "b")) != idLength {
		t.Error("the same content has two ids")
	}
	if id("a", "b") == id("a", "c") || id("a", "b") == id("c", "b") || id("ab", "c") == id("a", "bc") {
		t.Error("different content has one id")
	}
}

func TestScoresAreSane(t *testing.T) {
	member := func(p peer.ID) bool { return p == "m" }
	params, thresholds := scoreParams(member)
	if params.AppSpecificScore("m") <= 0 {
		t.Error("a member that did nothing yet must be allowed into the mesh")
	}
	observer := params.AppSpecificScore("o")
	if observer >= 0 || observer <= thresholds.GossipThreshold {
		t.Error("an observer must be out of the mesh and still be served")
	}
	if params.IPColocationFactorWeight != 0 {
		t.Error("operators behind one NAT would be isolated")
	}
	for _, rate := range []float64{0, 0.1, 10, 1000} {
		p := topicScore(rate)
		if p.MeshMessageDeliveriesWeight != 0 || p.MeshFailurePenaltyWeight != 0 {
			t.Error("who is slow in a small mesh would be pruned")
		}
		best := p.FirstMessageDeliveriesWeight * p.FirstMessageDeliveriesCap
		if best > topicScoreCap*1.001 || best < topicScoreCap*0.999 {
			t.Errorf("rate %v: the best score is %v, want %v", rate, best, topicScoreCap)
		}
		invalid := func(n float64) float64 { return memberScore + topicScoreCap + p.InvalidMessageDeliveriesWeight*n*n }
		if invalid(3) < thresholds.GossipThreshold || invalid(5) > thresholds.GossipThreshold || invalid(11) > thresholds.GraylistThreshold {
			t.Errorf("rate %v: thresholds are not where they are documented", rate)
		}
	}
}

func TestSubscriptionsAreBounded(t *testing.T) {
	h := startHost(t, Config{})
	g := newGossipGuard(h)
	sub := func(names ...string) (subs []*pb.RPC_SubOpts) {
		for _, n := range names {
			yes := true
			subs = append(subs, &pb.RPC_SubOpts{Subscribe: &yes, Topicid: &n})
		}
		return subs
	}
	if got, err := g.FilterIncomingSubscriptions("p", sub("foreign", TopicName("other", "x"), testTopic)); err != nil || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := g.FilterIncomingSubscriptions("p", sub(make([]string, foreignTopics+1)...)); !errors.Is(err, pubsub.ErrTooManySubscriptions) {
		t.Errorf("too many at once: %v", err)
	}
	for i := range 10 * foreignTopics {
		if _, err := g.FilterIncomingSubscriptions("p", sub(TopicName("test", fmt.Sprint(i)))); err != nil {
			t.Fatal(err)
		}
	}
	if len(g.foreign) > foreignTopics {
		t.Errorf("%d names remembered", len(g.foreign))
	}
	if _, err := h.Topic(openTopic, TopicConfig{MaxSize: 1, Validate: acceptAll}); err != nil {
		t.Fatal(err)
	}
	if got, _ := g.FilterIncomingSubscriptions("p", sub(openTopic)); len(got) != 1 {
		t.Error("a joined topic must always be accepted")
	}
}
