package node

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/relay"
)

// slashFromLedger takes evidence in a final block to the registry: what was submitted to the ledger, and what the ledger found among
// announcements, completed from the blocks (protocol rule 4). Every operator does so in its turn.
func (n *Node) slashFromLedger(ctx context.Context, l *ledger.Ledger, height uint64, e leaf.Evidence) error {
	if n.cfg.Relay.Off {
		return nil
	}
	e, err := block.Complete(n.cfg.Network, e, height, func(h uint64) (*block.Content, *quorum.Set, error) {
		b, err := l.BlockAt(h)
		if err != nil {
			return nil, nil, err
		}
		set := n.home.set(b.Header.Epoch)
		if set == nil {
			return nil, nil, fmt.Errorf("operator set %d is not known here any more", b.Header.Epoch)
		}
		c, err := block.Decode(b.Header.Epoch, b.Data)
		return c, set, err
	})
	if err != nil {
		return err
	}
	key, err := bls.ParsePublicKey(e.Key)
	if err != nil {
		return err
	}
	operator, set := n.ownerOf(key, e.A.Epoch, e.B.Epoch)
	if set == nil {
		return fmt.Errorf("operator %s is in none of the sets known here", block.OperatorID(key))
	}
	a, err := block.RegistryStatement(e.A)
	if err != nil {
		return err
	}
	b, err := block.RegistryStatement(e.B)
	if err != nil {
		return err
	}
	n.log.Warn("operator equivocated, by the ledger", "operator", operator, "height", height, "slot", e.A.Slot)
	registry := bindings.NewOperatorRegistry()
	return n.outbox.Enqueue(ctx, relay.Job{
		ChainID:   n.cfg.Home.ChainID,
		Key:       claim.Keccak256([]byte("slash"), operator[:]),
		Call:      relay.Call{To: n.cfg.Home.Registry, Data: registry.PackSlashEquivocation(key.EIP2537(), a, b)},
		Delivered: relay.Call{To: n.cfg.Home.Registry, Data: registry.PackIsSlashed(operator)},
		NotBefore: n.turn(set, e.A.Slot),
	})
}

// ownerOf finds the account that staked for a key, in the sets of some epochs or in the present one.
func (n *Node) ownerOf(key *bls.PublicKey, epochs ...uint64) (operator common.Address, set *quorum.Set) {
	for _, epoch := range append(epochs, 0) { // 0: the present one
		if set = n.home.set(epoch); set == nil {
			continue
		}
		for i := range set.Len() {
			if m := set.Member(i); m.Key.Equal(key) {
				return m.Operator, set
			}
		}
	}
	return operator, nil
}
