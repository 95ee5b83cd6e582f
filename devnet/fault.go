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
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/execute"
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
)

// liesFirst is how many requests a Liar answers wrongly before it equivocates.
const liesFirst = 2

// Validate refuses unknown faults.
func (f Fault) Validate() error {
	if f != Honest && f != Liar {
		return fmt.Errorf("unknown fault %q, the only one is %s", f, Liar)
	}
	return nil
}

// options wires the fault into a node.
func (f Fault) options(key *bls.SecretKey, network common.Hash) []node.Option {
	if f != Liar {
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
