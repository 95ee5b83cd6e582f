package p2p

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// TopicConfig says what a topic carries.
type TopicConfig struct {
	// MaxSize bounds a message in bytes; at most Limits.MaxGossip.
	MaxSize int
	// Rate is how many messages a second are expected at full load, all senders together; scores and budgets derive from it.
	Rate float64
	// Observers lets outsiders receive the topic. They can never send on it.
	Observers bool
	// Validate decides whether a message is right: nil, or an Ignore or Reject verdict. Its caller guarantees the size (1 to MaxSize)
	// and that the sender is a member; it must be quick and safe for concurrent use, do the cheap checks first, and must not keep or
	// change data. from is the neighbour who forwarded the message, not its author.
	Validate func(ctx context.Context, from peer.ID, data []byte) error
}

// Topic is a joined gossip topic.
type Topic struct {
	h    *Host
	name string
	cfg  TopicConfig
	t    *pubsub.Topic
	sub  *pubsub.Subscription
}

// Topic joins a topic, once. Messages that arrive before Run are kept up to a bound.
func (h *Host) Topic(name string, cfg TopicConfig) (*Topic, error) {
	t, err := h.join(name, cfg)
	if err != nil {
		return nil, fmt.Errorf("join topic %q: %w", name, err)
	}
	return t, nil
}

func (h *Host) join(name string, cfg TopicConfig) (*Topic, error) {
	switch {
	case !strings.HasPrefix(name, "/lineal/"+h.cfg.Network+"/") || len(name) > maxTopicName:
		return nil, fmt.Errorf("names have the form %s and at most %d bytes", TopicName(h.cfg.Network, "<what>"), maxTopicName)
	case cfg.Validate == nil:
		return nil, errors.New("a topic needs a validator")
	case cfg.MaxSize <= 0 || cfg.MaxSize > h.limits.MaxGossip:
		return nil, fmt.Errorf("MaxSize is %d, want 1 to %d (Limits.MaxGossip)", cfg.MaxSize, h.limits.MaxGossip)
	}
	t := &Topic{h: h, name: name, cfg: cfg}
	if err := h.claimTopic(t); err != nil {
		return nil, err
	}
	if err := t.start(); err != nil {
		h.mu.Lock()
		delete(h.topics, name)
		h.mu.Unlock()
		return nil, err
	}
	return t, nil
}

func (h *Host) claimTopic(t *Topic) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
		return ErrClosed
	case h.topics[t.name] != nil:
		return errTopicTaken
	case len(h.topics) >= maxTopics:
		return fmt.Errorf("a host joins at most %d topics", maxTopics)
	}
	h.topics[t.name] = t
	h.gossipRate.Store(h.gossipBudget())
	return nil
}

func (t *Topic) start() (err error) {
	ps := t.h.pubsub
	if err = ps.RegisterTopicValidator(t.name, pubsub.ValidatorEx(t.validate),
		pubsub.WithValidatorConcurrency(validators), pubsub.WithValidatorTimeout(validationTimeout)); err != nil {
		return err
	}
	if t.t, err = ps.Join(t.name); err != nil {
		return err
	}
	if err = t.t.SetScoreParams(topicScore(t.cfg.Rate)); err != nil {
		return err
	}
	t.sub, err = t.t.Subscribe(pubsub.WithBufferSize(gossipDelivery))
	return err
}

func (h *Host) topic(name string) *Topic {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.topics[name]
}

// validate is called by gossipsub once for each new content, from many goroutines.
//
// SECURITY: data is whatever a member's host sent.
func (t *Topic) validate(ctx context.Context, from peer.ID, m *pubsub.Message) pubsub.ValidationResult {
	if from == t.h.ID() {
		return pubsub.ValidationAccept // our own; Publish checked its size
	}
	data := m.GetData()
	var err error
	switch {
	case !t.h.roster.isMember(from):
		err = errNotMember // it left the set since inspect looked
	case len(data) == 0:
		err = errEmpty
	case len(data) > t.cfg.MaxSize:
		err = errTooLong
	default:
		err = t.cfg.Validate(ctx, from, data)
	}
	if err == nil {
		t.h.metrics.receive(t.name, len(data))
		return pubsub.ValidationAccept
	}
	v := verdictOf(err)
	t.h.metrics.drop(t.name, v.reason)
	if !v.reject {
		if v == errOwnFailure {
			t.h.log.Warn("gossip validator failed", "topic", t.name, "peer", from, "err", err)
		}
		return pubsub.ValidationIgnore
	}
	t.h.log.Debug("gossip rejected", "topic", t.name, "peer", from, "err", err)
	return pubsub.ValidationReject
}

// Name is the topic's name.
func (t *Topic) Name() string { return t.name }

// Publish sends data to the topic's mesh; the caller must not change it afterwards. It is not validated, not delivered to this host's
// own reader, and nil when the same content was published before.
//
// Members join the mesh at gossipsub's heartbeat, up to a second after they connected, and do not hear what was published before.
// Publish waits that long for the first of them, not for all: what every member must know needs a way to catch up. Without any
// member connected the message reaches nobody, and Publish returns nil.
func (t *Topic) Publish(ctx context.Context, data []byte) error {
	if len(data) == 0 || len(data) > t.cfg.MaxSize {
		return fmt.Errorf("publish %d bytes on %s, want 1 to %d: %w", len(data), t.name, t.cfg.MaxSize, ErrTooLarge)
	}
	if err := t.awaitMesh(ctx); err != nil {
		return fmt.Errorf("publish on %s: %w", t.name, err)
	}
	if err := t.t.Publish(ctx, data); err != nil {
		return fmt.Errorf("publish on %s: %w", t.name, err)
	}
	t.h.metrics.send(t.name, len(data))
	return nil
}

func (t *Topic) awaitMesh(ctx context.Context) error {
	if t.h.ctx.Err() != nil {
		return ErrClosed
	}
	if t.Mesh() > 0 || t.Peers() == 0 {
		return nil
	}
	timer := time.NewTimer(meshPatience)
	defer timer.Stop()
	for {
		n, grown := t.h.guard.neighbours(t.name)
		if n > 0 {
			return nil
		}
		select {
		case <-grown:
		case <-timer.C:
			return nil // whoever is on the topic is not on good terms with us; gossip may still reach them
		case <-ctx.Done():
			return ctx.Err()
		case <-t.h.ctx.Done():
			return ErrClosed
		}
	}
}

// Run gives validated messages to handle, one by one in the order of arrival, until ctx ends (nil) or the host closes (ErrClosed). A
// handler that blocks for long makes the topic lose messages. One Run at a time.
func (t *Topic) Run(ctx context.Context, handle func(ctx context.Context, from peer.ID, data []byte)) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	detach := context.AfterFunc(t.h.ctx, func() { cancel(ErrClosed) })
	defer detach()
	for {
		m, err := t.sub.Next(ctx)
		if err != nil {
			if ctx.Err() != nil && !errors.Is(context.Cause(ctx), ErrClosed) {
				return nil
			}
			return fmt.Errorf("read topic %s: %w", t.name, ErrClosed)
		}
		if m.ReceivedFrom != t.h.ID() {
			handle(ctx, m.ReceivedFrom, m.GetData())
		}
	}
}

// Peers is how many connected members are on the topic.
func (t *Topic) Peers() (n int) {
	for _, p := range t.t.ListPeers() {
		if t.h.roster.isMember(p) {
			n++
		}
	}
	return n
}

// Mesh is how many of them hear this host's messages at once; the others learn of them from those.
func (t *Topic) Mesh() int {
	n, _ := t.h.guard.neighbours(t.name)
	return n
}
