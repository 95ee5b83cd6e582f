package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/task"
)

// Fault is how an operator misbehaves. No node can be configured to; the devnet wires it in.
type Fault string

// The faults.
const (
	Honest Fault = ""
	// Liar signs a wrong answer to the first requests that it sees, and to later ones the right answer and another besides, behind its
	// guard's back.
	Liar Fault = "liar"
	// Byzantine is a leader who proposes two blocks in each of its views, a voter who votes twice in each slot, and a liar about its first results,
	// all behind its guard's back.
	Byzantine Fault = "byzantine"
)

// liesFirst is how many requests a Liar answers wrongly before it equivocates.
const liesFirst = 2

// Validate refuses unknown faults.
func (f Fault) Validate() error {
	if f != Honest && f != Liar && f != Byzantine {
		return fmt.Errorf("unknown fault %q, choose %s or %s", f, Liar, Byzantine)
	}
	return nil
}

// options wires the fault into a node.
func (f Fault) options(key *bls.SecretKey, network common.Hash) []node.Option {
	switch f {
	case Liar:
	case Byzantine:
		return []node.Option{func(_ *node.Node, s *node.Stages) {
			lie(s, &sync.Map{})
			voteTwice(key, network, s)
		}}
	default:
		return nil
	}
	return []node.Option{func(_ *node.Node, s *node.Stages) {
		var lied sync.Map // request ids
		lie(s, &lied)
		equivocate(key, network, s, &lied)
	}}
}

// lie answers the first requests with a commitment to another output.
func lie(s *node.Stages, lied *sync.Map) {
	honest := s.Execute
	var count atomic.Int32
	s.Execute = func(ctx context.Context, t task.Task) (execute.Result, error) {
		res, err := honest(ctx, t)
		if err == nil && count.Add(1) <= liesFirst {
			lied.Store(t.ID, true)
			res.Output = append([]byte("a lie: "), res.Output...)
			res.Body.OutputCommitment = claim.OutputCommitment(claim.OutputSalt(res.Salt, t.ID), res.Output)
		}
		return res, err
	}
}

// equivocate sends a second partial after each own one that is no lie, for another answer, signed without the guard.
func equivocate(key *bls.SecretKey, network common.Hash, s *node.Stages, lied *sync.Map) {
	honest := s.Broadcast
	s.Broadcast = func(ctx context.Context, frame []byte) {
		honest(ctx, frame)
		var p attest.Partial
		if json.Unmarshal(frame, &p) != nil {
			return
		}
		if _, ok := lied.Load(p.Body.RequestID); ok {
			return
		}
		sig, err := bls.ParseSignature(p.Signature)
		if err != nil || !key.PublicKey().Verify(claim.New(network, p.Epoch, p.Body).Digest(), sig) {
			return // an echo of somebody else's
		}
		p.Body.OutputCommitment[0] ^= 1
		p.Signature = key.Sign(claim.New(network, p.Epoch, p.Body).Digest()).Bytes()
		if second, err := json.Marshal(p); err == nil {
			honest(ctx, second)
		}
	}
}

// voteTwice sends a second vote, or a second proposal, after each own one of the ledger.
func voteTwice(key *bls.SecretKey, network common.Hash, s *node.Stages) {
	honest := s.Peers
	s.Peers = func(links *ledger.Links) ledger.Peers { return &doubleVoter{honest(links), key, network} }
}

// doubleVoter is how a Byzantine operator speaks.
type doubleVoter struct {
	ledger.Peers
	key     *bls.SecretKey
	network common.Hash
}

// Send implements ledger.Peers.
func (d *doubleVoter) Send(s simplex.Send) {
	d.Peers.Send(s)
	switch m := s.Message.(type) {
	case *simplex.Vote:
		v := *m
		switch v.Kind {
		case claim.KindNullify:
			v.Kind, v.Block = claim.KindCheckpoint, common.Hash{1}
		case claim.KindCheckpoint:
			v.Kind, v.Block = claim.KindNullify, common.Hash{}
		default:
			v.Block[0] ^= 1
		}
		v.Signature = d.key.Sign(v.Claim(d.network).Digest()).Bytes()
		d.Peers.Send(simplex.Send{To: s.To, Message: &v})
	case *simplex.Proposal:
		h := m.Block.Header
		h.Time++
		p := *m
		p.Block = simplex.NewBlock(h, m.Block.Data)
		v := simplex.Vote{Kind: claim.KindNotarize, Epoch: h.Epoch, View: h.View, Block: p.Block.Hash(), Signer: m.Leader}
		p.Signature = d.key.Sign(v.Claim(d.network).Digest()).Bytes()
		d.Peers.Send(simplex.Send{To: s.To, Message: &p})
	}
}
