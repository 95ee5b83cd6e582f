package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/task"
	"github.com/lineal-network/lineal/p2p"
)

// Direct protocols among operators.
const (
	protoPartial     = "/lineal/partial/1"     // a partial signature
	protoCertificate = "/lineal/certificate/1" // a certificate, to who asked by repeating its partial
	protoRequest     = "/lineal/request/1"     // asks for a request by its id
)

// expectedRate is the messages a second that gossip should carry at full load; scores and budgets derive from it.
const expectedRate = 300

// Verdicts on partials and certificates.
var (
	rejectMessage = p2p.Reject("message")
	ignoreMessage = p2p.Ignore("of-no-use")
)

func verdict(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, attest.ErrMessage):
		return fmt.Errorf("%w: %w", rejectMessage, err)
	}
	return fmt.Errorf("%w: %w", ignoreMessage, err)
}

func decodePeer(text string) (peer.ID, error) { return peer.Decode(text) }

// joinNetwork registers the node's protocols and topics on its host.
func (n *Node) joinNetwork() (err error) {
	prefix := "/lineal/" + n.cfg.Network.Hex()[2:10]
	if err = n.host.HandleFrames(protoPartial, attest.MaxMessageSize, func(ctx context.Context, from p2p.Peer, frame []byte) error {
		return verdict(n.attester.HandlePartial(ctx, from.ID.String(), frame))
	}); err != nil {
		return err
	}
	if err = n.host.HandleFrames(protoCertificate, attest.MaxMessageSize, func(ctx context.Context, _ p2p.Peer, frame []byte) error {
		c, err := n.attester.CheckCertificate(frame)
		if err == nil {
			n.attester.HandleCertificate(ctx, c)
		}
		return verdict(err)
	}); err != nil {
		return err
	}
	for protocol, g := range map[string]**gatherer{protoHandover: &n.handovers, protoGather: &n.gathers} { // wired later
		if err = n.host.HandleFrames(protocol, maxGatherFrame, func(ctx context.Context, from p2p.Peer, frame []byte) error {
			return verdict((*g).handle(ctx, from.ID.String(), frame))
		}); err != nil {
			return err
		}
	}
	if err = n.host.HandleRequests(protoRequest, p2p.ServeConfig{MaxRequest: common.HashLength}, n.serveRequest); err != nil {
		return err
	}
	n.requests, err = n.host.Topic(prefix+"/requests/1", p2p.TopicConfig{MaxSize: maxSubmission, Rate: expectedRate, Validate: n.validateRequest})
	if err != nil {
		return err
	}
	n.certificates, err = n.host.Topic(prefix+"/certificates/1", p2p.TopicConfig{MaxSize: attest.MaxMessageSize, Rate: expectedRate, Observers: true,
		Validate: func(_ context.Context, _ peer.ID, data []byte) error {
			_, err := n.attester.CheckCertificate(data)
			return verdict(err)
		}})
	return err
}

// handleCertificate takes a gossiped certificate, which was verified on arrival.
func (n *Node) handleCertificate(ctx context.Context, _ peer.ID, data []byte) {
	if c := n.attester.Checked(data); c != nil {
		n.attester.HandleCertificate(ctx, c)
	}
}

// setMembers follows the operator set: who may speak is who is staked. The set before still has a handover to sign.
func (n *Node) setMembers(set, before *quorum.Set) error {
	if n.ordering != nil {
		n.ordering.dir.follow(set, before)
	}
	var members []p2p.Member
	seen := map[peer.ID]bool{}
	for _, s := range []*quorum.Set{set, before} {
		if s == nil {
			continue
		}
		for i := range s.Len() {
			id, err := decodePeer(s.Member(i).PeerID)
			if err != nil {
				n.log.Warn("operator registered no valid peer id; it cannot be reached", "operator", s.Member(i).Operator, "err", err)
				continue
			}
			if !seen[id] {
				seen[id] = true
				members = append(members, p2p.Member{ID: id, Index: len(members)})
			}
		}
	}
	return n.host.SetMembers(members)
}

// peers lists whom to ask for artifacts: connected members first.
func (n *Node) peers() (ids []peer.ID) {
	var others []peer.ID
	for _, p := range n.host.Connected() {
		if p.Member {
			ids = append(ids, p.ID)
		} else {
			others = append(others, p.ID)
		}
	}
	return append(ids, others...)
}

// serveRequest answers an operator that heard of a request only by its partial signatures. What came from a chain it reads there.
func (n *Node) serveRequest(_ context.Context, _ p2p.Peer, id []byte) ([]byte, error) {
	r, err := n.book.Get(common.BytesToHash(id))
	if err != nil || r.Task.Source == task.FromChain {
		return nil, &p2p.RemoteError{Code: p2p.CodeNotFound}
	}
	return json.Marshal(api.Submission{Request: r.Task.Request, InputSalt: r.Task.InputSalt, Input: r.Task.Input, Pointer: r.Task.Pointer, Signature: r.Task.Signature,
		Delivery: delivery(r.Task.Batch)})
}

func delivery(batch bool) string {
	if batch {
		return api.DeliveryBatch
	}
	return ""
}

// missing remembers requests that were heard of but not seen. It is safe for concurrent use.
type missing struct {
	mu   sync.Mutex
	list []heard
}

type heard struct {
	id   common.Hash
	from string
	at   time.Time
}

const (
	// maxMissing bounds the list; gossip loses few messages.
	maxMissing = 1024
	// missingAfter is how long gossip and intake have before a request is asked for.
	missingAfter = time.Second
)

func (m *missing) heard(id common.Hash, from string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.list) < maxMissing {
		m.list = append(m.list, heard{id, from, time.Now()})
	}
}

// ripe takes off the list what has waited long enough.
func (m *missing) ripe(now time.Time) (out []heard) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for len(m.list) > 0 && now.Sub(m.list[0].at) >= missingAfter {
		out, m.list = append(out, m.list[0]), m.list[1:]
	}
	return out
}

// catchUp asks for requests that others sign and this node has not seen.
func (n *Node) catchUp(ctx context.Context) error {
	ticker := time.NewTicker(missingAfter / 2)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		for _, h := range n.missing.ripe(time.Now()) {
			if _, err := n.book.Get(h.id); err == nil {
				continue
			}
			if err := n.fetchRequest(ctx, h); err != nil && ctx.Err() == nil {
				n.log.Debug("request not fetched", "task", h.id, "peer", h.from, "err", err)
			}
		}
	}
}

func (n *Node) fetchRequest(ctx context.Context, h heard) error {
	from, err := decodePeer(h.from)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	b, err := n.host.Request(ctx, from, protoRequest, h.id[:], maxSubmission)
	if err != nil {
		return err
	}
	var s api.Submission
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("decode request: %w", err)
	}
	t, err := n.check(s, task.FromGossip)
	if err != nil {
		return err
	}
	return n.stages.Accept(ctx, t)
}
