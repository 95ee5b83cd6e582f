package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

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
