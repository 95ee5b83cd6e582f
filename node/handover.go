package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/task"
)

// A handover tells every chain which operator set follows (protocol rule 12):
//
//	registry fixes set e+1 ─► each operator of set e reads it, guards, signs ─► gatherer: more than 2/3 ─► relay to every verifier
//
// Nothing of it needs a memory of its own: after a restart the current set is read again, and the chains say what they have.

// protoHandover carries partial signatures on handovers.
const protoHandover = "/lineal/handover/1"

// maxHandovers is how many handovers are remembered: the latest, and the one before for who lags.
const maxHandovers = 2

// heartbeatEvery is how often a node looks whether the epoch is over by the home chain's clock.
const heartbeatEvery = 5 * time.Second

// heartbeat sees that the registry begins the next epoch in time, even if nothing changed: a chain that hears of no set for too long
// halts (protocol rule 12).
func (n *Node) heartbeat(ctx context.Context) error {
	ticker := time.NewTicker(heartbeatEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if err := n.rollEpoch(ctx); err != nil && ctx.Err() == nil {
			n.log.Debug("epoch not rolled", "err", err)
		}
	}
}

// rollEpoch gives the relay the call that begins the next epoch, if the registry would take it now.
func (n *Node) rollEpoch(ctx context.Context) error {
	set := n.home.set(0)
	if set == nil || n.cfg.Relay.Off {
		return nil
	}
	registry, at := bindings.NewOperatorRegistry(), n.cfg.Home.Registry
	out, err := n.home.call(ctx, at, registry.PackEpochEndsAt())
	if err != nil {
		return fmt.Errorf("read when epoch %d ends: %w", set.Epoch(), err)
	}
	ends, err := registry.UnpackEpochEndsAt(out)
	if err != nil {
		return fmt.Errorf("read when epoch %d ends: %w", set.Epoch(), err)
	}
	if now, ok := n.chainTime(n.cfg.Home.ChainID); !ok || uint64(now.Unix()) < ends {
		return nil
	}
	if _, err := n.home.call(ctx, at, registry.PackRollEpoch()); err != nil {
		return fmt.Errorf("try to begin epoch %d: %w", set.Epoch()+1, err) // with too few operators, for one
	}
	slot := claim.SetHandover{FromEpoch: set.Epoch()}.Slot()
	return n.outbox.Enqueue(ctx, relay.Job{
		ChainID:   n.cfg.Home.ChainID,
		Key:       claim.Keccak256([]byte("roll"), slot[:]),
		Call:      relay.Call{To: at, Data: registry.PackRollEpoch()},
		Delivered: relay.Call{To: at, Data: registry.PackCurrentEpoch()},
		AtLeast:   set.Epoch() + 1,
		NotBefore: n.turn(set, slot),
		Deadline:  time.Now().Add(time.Hour), // it is tried anew as long as it is due
	})
}

// onSet takes a set that the registry has fixed: who may speak follows it, the set before hands over to it, and what was signed under the
// set before without reaching a quorum is signed again.
func (n *Node) onSet(ctx context.Context, s intake.Set) error {
	set, err := n.home.take(ctx, s)
	if err != nil {
		return err
	}
	if from, paused, err := n.guard.Resume(ctx, set.Epoch()); err != nil {
		return err
	} else if paused {
		n.log.Warn("this store was restored from a backup: nothing is signed yet", "epoch", set.Epoch(), "from", from)
	}
	n.log.Info("operator set", "epoch", set.Epoch(), "operators", set.Len(), "member", set.IndexOf(n.cfg.Keys.Operator) >= 0)
	if set.Epoch() <= 1 {
		return n.setMembers(set, nil)
	}
	before, err := n.setBefore(ctx, s)
	if err != nil {
		return err
	}
	if err := n.setMembers(set, before); err != nil {
		return err
	}
	reg := bindings.NewOperatorRegistry()
	out, err := n.home.call(ctx, n.cfg.Home.Registry, reg.PackHomeBlockOf(set.Epoch()))
	if err != nil {
		return fmt.Errorf("read where the registry fixed operator set %d: %w", set.Epoch(), err)
	}
	block, err := reg.UnpackHomeBlockOf(out)
	if err != nil {
		return fmt.Errorf("read where the registry fixed operator set %d: %w", set.Epoch(), err)
	}
	body := claim.SetHandover{FromEpoch: before.Epoch(), FromSetHash: before.Hash(), ToEpoch: set.Epoch(), ToSetHash: set.Hash(), HomeBlock: block,
		ValidUntil: set.ValidUntil()}
	err = n.handovers.begin(ctx, gathering{set: before, body: body, shown: true,
		certified: func(ctx context.Context, c *quorum.Certificate) error { return n.deliverHandover(ctx, body, before, c) },
		foreign:   n.slashForged,
	}, time.Now())
	if err != nil {
		return err
	}
	return n.book.Unfinished(func(r *task.Record) error {
		if r.Phase == task.PhaseExecuted && !r.IsCertified() {
			n.queue.add(r.Task.ID, time.Now())
		}
		return nil
	})
}

// setBefore returns the set before a given one; a node that was down while it began reads it from the registry.
func (n *Node) setBefore(ctx context.Context, s intake.Set) (*quorum.Set, error) {
	epoch := s.Header.Epoch - 1
	if before := n.home.set(epoch); before != nil {
		return before, nil
	}
	at, err := n.home.rpc.SettledBlock(ctx, n.home.finality)
	if err != nil {
		return nil, fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	old, err := intake.ReadSet(ctx, n.home.rpc, n.cfg.Home.Registry, epoch, at)
	if err != nil {
		return nil, err
	}
	return n.home.take(ctx, old)
}

// deliverHandover puts a certified handover into the outbox of every chain.
func (n *Node) deliverHandover(ctx context.Context, body claim.SetHandover, set *quorum.Set, c *quorum.Certificate) error {
	n.endEpoch(ctx, body, c)
	deadline := time.Unix(int64(min(set.ValidUntil(), maxUnix)), 0)
	if n.cfg.Relay.Off || !time.Now().Before(deadline) {
		return nil
	}
	packed, err := onchain.Encode(c, set)
	if err != nil {
		return fmt.Errorf("deliver the handover to epoch %d: %w", body.ToEpoch, err)
	}
	hub, verifier, slot := bindings.NewInferenceHub(), bindings.NewCertificateVerifier(), body.Slot()
	call := verifier.PackHandover([]bindings.ICertificateVerifierLink{{Handover: onchain.Handover(body), Certificate: packed}})
	turn := n.turn(set, slot)
	if turn.After(deadline) {
		turn = deadline
	}
	var errs []error // one chain that cannot be read keeps no other from its handover
	for id, ch := range n.chains {
		out, err := settledCall(ctx, ch.rpc, ch.finality, ch.cfg.Hub, hub.PackVerifier())
		if err != nil {
			errs = append(errs, fmt.Errorf("read the verifier of chain %d: %w", id, err))
			continue
		}
		at, err := hub.UnpackVerifier(out)
		if err != nil {
			errs = append(errs, fmt.Errorf("read the verifier of chain %d (is there a hub at %s?): %w", id, ch.cfg.Hub, err))
			continue
		}
		errs = append(errs, n.outbox.Enqueue(ctx, relay.Job{
			ChainID: id, Key: claim.Keccak256([]byte("handover"), slot[:]),
			Call:      relay.Call{To: at, Data: call},
			Delivered: relay.Call{To: at, Data: verifier.PackCurrent()},
			AtLeast:   body.ToEpoch,
			NotBefore: turn,
			Deadline:  deadline,
		}))
	}
	err = errors.Join(errs...)
	if err == nil {
		n.log.Info("handover certified", "from", body.FromEpoch, "to", body.ToEpoch, "signers", c.Signers.Count())
	}
	return err
}

// slashForged takes an operator's signature on a handover that the registry does not have to the registry (protocol rule 13).
func (n *Node) slashForged(ctx context.Context, operator quorum.Member, p *gatherPartial) {
	set := n.home.set(p.Claim.Epoch)
	body, sig, err := forgery(n.cfg.Network, p)
	if err != nil || set == nil {
		n.log.Warn("operator signed another handover and does not show it", "operator", operator.Operator, "epoch", p.Claim.Epoch, "err", err)
		return
	}
	n.log.Warn("operator signed a handover that the registry does not have", "operator", operator.Operator, "from", body.FromEpoch)
	if n.cfg.Relay.Off {
		return
	}
	registry := bindings.NewOperatorRegistry()
	err = n.outbox.Enqueue(ctx, relay.Job{
		ChainID:   n.cfg.Home.ChainID,
		Key:       claim.Keccak256([]byte("slash"), operator.Operator[:]),
		Call:      relay.Call{To: n.cfg.Home.Registry, Data: registry.PackSlashForgedHandover(operator.Key.EIP2537(), p.Claim.Epoch, onchain.Handover(body), sig.EIP2537())},
		Delivered: relay.Call{To: n.cfg.Home.Registry, Data: registry.PackIsSlashed(operator.Operator)},
		NotBefore: n.turn(set, body.Slot()),
	})
	if err != nil {
		n.log.Error("evidence not taken to the registry", "operator", operator.Operator, "err", err)
	}
}

// forgery reads the handover that a partial shows, which must be what it signs.
func forgery(network common.Hash, p *gatherPartial) (body claim.SetHandover, sig *bls.Signature, err error) {
	if err = json.Unmarshal(p.Body, &body); err != nil {
		return body, nil, fmt.Errorf("decode the handover: %w", err)
	}
	if claim.New(network, p.Claim.Epoch, body) != p.Claim {
		return body, nil, errors.New("the handover is not what the signature is on")
	}
	sig, err = bls.ParseSignature(p.Signature)
	return body, sig, err
}
