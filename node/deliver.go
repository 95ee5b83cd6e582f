package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
)

// relayTurn is how long each operator in order waits before it delivers what those before it should have delivered. The relay asks the
// chain first, so late turns cost a call, not a transaction.
const relayTurn = 3 * time.Second

// openRelay sets up the senders, one for each chain, with the node's EVM key.
func (n *Node) openRelay(d Deps) (err error) {
	maxFee := new(big.Int).Mul(new(big.Int).SetUint64(n.cfg.Relay.MaxFeeGwei), gwei)
	cfg := relay.Config{Outbox: outbox{n.db}, Registerer: n.registerer, Log: n.log}
	for _, c := range n.chains {
		cfg.Chains = append(cfg.Chains, relay.ChainConfig{Chain: c.rpc, Signer: relay.KeySigner(d.Keys.EVM), Finality: c.finality,
			Tuning: relay.Tuning{MaxFee: maxFee}})
	}
	n.outbox, err = relay.New(context.Background(), cfg)
	return err
}

// gwei is the unit of fee limits in the configuration.
var gwei = big.NewInt(1_000_000_000)

// deliver is the stage Deliver: a certified answer goes into the outbox of each of its destinations. It may be repeated.
func (n *Node) deliver(ctx context.Context, r *task.Record) error {
	if n.cfg.Relay.Off {
		return n.book.Finish(ctx, r.Task.ID, task.PhaseDone, r.Note)
	}
	c, err := n.book.Certificate(r.Task.ID)
	if err != nil || c == nil {
		return fmt.Errorf("deliver %s: read its certificate: %w", r.Task.ID, errors.Join(err, task.ErrUnknown))
	}
	set := n.home.set(c.Certificate.Claim.Epoch)
	if set == nil {
		return fmt.Errorf("deliver %s: the operator set of epoch %d is not known", r.Task.ID, c.Certificate.Claim.Epoch)
	}
	packed, err := onchain.Encode(&c.Certificate, set)
	if err != nil {
		return fmt.Errorf("deliver %s: %w", r.Task.ID, err)
	}
	output, err := n.book.Output(r.Task.ID)
	if err != nil {
		return fmt.Errorf("deliver %s: %w", r.Task.ID, err)
	}
	salt := claim.OutputSalt(r.InputSalt, r.Task.ID)
	for _, target := range n.destinations(r) {
		hub := bindings.NewInferenceHub()
		call := hub.PackFulfil(onchain.Request(r.Task.Request), onchain.Inference(c.Body), salt, output, packed)
		err := n.outbox.Enqueue(ctx, relay.Job{
			ChainID:   target,
			Key:       r.Task.ID,
			Call:      relay.Call{To: n.chains[target].cfg.Hub, Data: call},
			Delivered: relay.Call{To: n.chains[target].cfg.Hub, Data: hub.PackIsDelivered(r.Task.ID)},
			GasLimit:  gasHint(r.Task.Request, target, len(call)),
			NotBefore: n.turn(set, r.Task.ID),
			Deadline:  time.Unix(int64(min(r.Task.Request.Deadline, maxUnix)), 0).Add(expiryMargin),
		})
		if err != nil {
			return fmt.Errorf("deliver %s to chain %d: %w", r.Task.ID, target, err)
		}
	}
	return n.book.Finish(ctx, r.Task.ID, task.PhaseDone, r.Note)
}

// What a fulfilment takes at most besides its callback: verification with a proof of absentees, settlement, and room.
const (
	fulfilGas  = 600_000
	gasPerByte = 40 // calldata at its floor price
)

// gasHint bounds a fulfilment's gas so that the relay need not ask for an estimate; when it does not suffice, the relay asks.
func gasHint(r claim.Request, chainID uint64, calldata int) uint64 {
	gas := uint64(fulfilGas + gasPerByte*calldata)
	for _, d := range r.Destinations {
		if d.ChainID == chainID {
			gas += uint64(d.CallbackGas) + uint64(d.CallbackGas)/32 // a call keeps back a 64th
		}
	}
	return min(gas, relay.MaxGas)
}

// destinations lists the chains that an answer goes to: the origin, where a fee waits, and each destination that this node serves.
func (n *Node) destinations(r *task.Record) (ids []uint64) {
	req := r.Task.Request
	if r.Task.Source == task.FromChain {
		ids = append(ids, req.OriginChainID)
	}
	for _, d := range req.Destinations {
		paid := d.ChainID == req.OriginChainID && r.Task.Source == task.FromChain
		switch {
		case paid: // it is in the list
		case n.chains[d.ChainID] == nil:
			n.log.Warn("destination not served", "task", r.Task.ID, "chain", d.ChainID)
		case !n.cfg.Relay.Unpaid:
			n.log.Debug("destination not paid for", "task", r.Task.ID, "chain", d.ChainID)
		default:
			ids = append(ids, d.ChainID)
		}
	}
	return ids
}

// turn is when this node takes its turn at something that any operator may do.
func (n *Node) turn(set *quorum.Set, id common.Hash) time.Time {
	self := set.IndexOf(n.cfg.Keys.Operator)
	if self < 0 {
		self = set.Len() - 1 // an observer comes last
	}
	return time.Now().Add(time.Duration(attest.Rank(id, self, set.Len())) * relayTurn)
}

// slash takes evidence of equivocation to the registry, where anyone's transaction slashes at once.
func (n *Node) slash(ctx context.Context, e *attest.Evidence) error {
	if n.cfg.Relay.Off {
		return nil
	}
	key, err := bls.ParsePublicKey(e.Key)
	if err != nil {
		return err
	}
	statements := [2]bindings.IOperatorRegistryStatement{}
	for i, s := range []attest.Statement{e.A, e.B} {
		sig, err := bls.ParseSignature(s.Signature)
		if err != nil {
			return err
		}
		statements[i] = bindings.IOperatorRegistryStatement{Epoch: s.Claim.Epoch, Kind: uint8(s.Claim.Kind), Slot: s.Claim.Slot, BodyHash: s.Claim.BodyHash,
			Signature: sig.EIP2537()}
	}
	set := n.home.set(0)
	if set == nil {
		return fmt.Errorf("no operator set is known")
	}
	registry := bindings.NewOperatorRegistry()
	return n.outbox.Enqueue(ctx, relay.Job{
		ChainID:   n.cfg.Home.ChainID,
		Key:       claim.Keccak256([]byte("slash"), e.Operator[:]),
		Call:      relay.Call{To: n.cfg.Home.Registry, Data: registry.PackSlashEquivocation(key.EIP2537(), statements[0], statements[1])},
		Delivered: relay.Call{To: n.cfg.Home.Registry, Data: registry.PackIsSlashed(e.Operator)},
		NotBefore: n.turn(set, e.A.Claim.Slot),
	})
}

// outbox keeps the relay's jobs in the store.
type outbox struct{ db *store.Store }

func outboxPrefix(chainID uint64) []byte {
	return store.Key(store.TableOutbox, binary.BigEndian.AppendUint64(nil, chainID))
}

// Put implements relay.Outbox.
func (o outbox) Put(ctx context.Context, chainID uint64, key common.Hash, value []byte) error {
	return o.db.Update(ctx, func(tx *store.Tx) error { return tx.Set(append(outboxPrefix(chainID), key[:]...), value) })
}

// Delete implements relay.Outbox.
func (o outbox) Delete(ctx context.Context, chainID uint64, key common.Hash) error {
	return o.db.Update(ctx, func(tx *store.Tx) error { return tx.Delete(append(outboxPrefix(chainID), key[:]...)) })
}

// Each implements relay.Outbox.
func (o outbox) Each(_ context.Context, chainID uint64, f func(key common.Hash, value []byte) error) error {
	prefix := outboxPrefix(chainID)
	return o.db.View(func(r store.Reader) error {
		return r.Scan(prefix, func(key, value []byte) error { return f(common.BytesToHash(key[len(prefix):]), value) })
	})
}
