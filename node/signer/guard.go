// Package signer holds an operator's BLS key behind the anti-equivocation guard.
//
// Nothing in the protocol is slashable for an operator whose every signature passes [Guard.Sign]: before it signs a claim, the
// guard durably stores slot → body, and it never signs a second body for a slot, after any crash, in any epoch
// (protocol rule 3). The rest of a node never sees the secret key.
//
// Keys rest on disk as EIP-2335 keystores; see [SaveKeystore] and [LoadKeystore].
package signer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/store"
)

// ErrEquivocation says that another body was already signed for the slot. Signing would cost the stake.
var ErrEquivocation = errors.New("another body was signed for this slot before: refusing to equivocate")

// ErrNetwork says that the claim belongs to another network.
var ErrNetwork = errors.New("the claim is of another network")

// Guard signs claims of one network, at most one body per slot, for ever.
type Guard struct {
	key     *bls.SecretKey
	network common.Hash
	db      *store.Store
}

// NewGuard puts a key behind the guard whose memory is in db. One key must never be behind two guards.
func NewGuard(key *bls.SecretKey, network common.Hash, db *store.Store) *Guard {
	return &Guard{key, network, db}
}

// PublicKey is the key that signatures verify under.
func (g *Guard) PublicKey() *bls.PublicKey { return g.key.PublicKey() }

// Sign stores the decision and signs it. It may be called again with the same slot and body, in the same or a later epoch.
// Concurrent calls share one disk sync.
func (g *Guard) Sign(ctx context.Context, c claim.Claim) (*bls.Signature, error) {
	if c.Network != g.network {
		return nil, fmt.Errorf("%w: %s, this node serves %s", ErrNetwork, c.Network, g.network)
	}
	if !c.Kind.Valid() {
		return nil, fmt.Errorf("sign claim: unknown kind %d", c.Kind)
	}
	key := store.Key(store.TableGuard, c.Network[:], c.Slot[:])
	err := g.db.Update(ctx, func(tx *store.Tx) error {
		decided, err := tx.Get(key)
		switch {
		case errors.Is(err, store.ErrNotFound):
			return tx.Set(key, c.BodyHash[:])
		case err != nil:
			return err
		case !bytes.Equal(decided, c.BodyHash[:]):
			return fmt.Errorf("%w: slot %s of kind %s holds %x, asked for %s", ErrEquivocation, c.Slot, c.Kind, decided, c.BodyHash)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("guard: %w", err)
	}
	return g.key.Sign(c.Digest()), nil
}
