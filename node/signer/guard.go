// Package signer holds an operator's BLS key behind the anti-equivocation guard.
//
// Nothing in the protocol is slashable for an operator whose every signature passes [Guard.Sign]: before it signs a claim, the
// guard durably stores slot → body, and it never signs a second body for a slot, after any crash, in any epoch
// (protocol rule 3). The rest of a node never sees the secret key.
//
// A store that was restored from a backup has forgotten what was signed since. So after a restore the guard refuses every slot that it does not
// remember, until the network has left behind the epoch in which it was restored and one more ([Guard.Resume], protocol rule 28).
//
// Keys rest on disk as EIP-2335 keystores; see [SaveKeystore] and [LoadKeystore].
package signer

import (
	"bytes"
	"context"
	"encoding/binary"
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

// ErrRestored says that the store was restored from a backup, and that it is too early to sign.
var ErrRestored = errors.New("the store was restored from a backup: nothing is signed until the network has left this epoch and the next one behind")

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
	sigs, refused, err := g.SignAll(ctx, nil, c)
	switch {
	case err != nil:
		return nil, err
	case refused[0] != nil:
		return nil, refused[0]
	}
	return sigs[0], nil
}

// SignAll stores the decisions on several claims at once, with what else belongs to them: also, if it is not nil, runs in the same update
// of the store. Then it signs. What the guard refuses has no signature and says why in refused; the rest is unaffected. An
// error means that nothing was stored or signed.
func (g *Guard) SignAll(ctx context.Context, also func(*store.Tx) error, claims ...claim.Claim) (sigs []*bls.Signature, refused []error, err error) {
	if refused, err = g.Decide(ctx, also, claims...); err != nil {
		return nil, nil, err
	}
	sigs = make([]*bls.Signature, len(claims))
	for i, c := range claims {
		if refused[i] == nil {
			sigs[i] = g.key.Sign(c.Digest())
		}
	}
	return sigs, refused, nil
}

// Decide stores decisions as [Guard.SignAll] does and signs nothing: for claims that another signature will vouch for, as an
// announcement does for its leaves (protocol rule 18).
func (g *Guard) Decide(ctx context.Context, also func(*store.Tx) error, claims ...claim.Claim) (refused []error, err error) {
	err = g.db.Update(ctx, func(tx *store.Tx) error {
		if also != nil {
			if err := also(tx); err != nil {
				return err
			}
		}
		refused = make([]error, len(claims))
		for i, c := range claims {
			var failed error
			if refused[i], failed = g.decide(tx, c); failed != nil {
				return failed
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("guard: %w", err)
	}
	return refused, nil
}

// Resume tells the guard the network's current epoch, as its chain has it. After a restore it fixes the first epoch in which the guard signs again, and
// ends the pause when that has come.
func (g *Guard) Resume(ctx context.Context, epoch uint64) (from uint64, paused bool, err error) {
	err = g.db.Update(ctx, func(tx *store.Tx) error {
		if from, paused, err = pause(tx); err != nil || !paused {
			return err
		}
		if from == never {
			from = epoch + 2
			return tx.Set(store.RestoredKey, binary.BigEndian.AppendUint64(nil, from))
		}
		if paused = epoch < from; !paused {
			return tx.Delete(store.RestoredKey)
		}
		return nil
	})
	if err != nil {
		return 0, true, fmt.Errorf("guard: %w", err)
	}
	return from, paused, nil
}

// never is the epoch of signing again while the network's is not known.
const never = 1<<64 - 1

// pause reads from which epoch on the guard may sign, if it is paused.
func pause(r store.Reader) (from uint64, paused bool, err error) {
	b, err := r.Get(store.RestoredKey)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return 0, false, nil
	case err != nil:
		return 0, true, err
	case len(b) == 8:
		return binary.BigEndian.Uint64(b), true, nil
	}
	return never, true, nil
}

// decide stores one decision, or says why not.
func (g *Guard) decide(tx *store.Tx, c claim.Claim) (refused, failed error) {
	if c.Network != g.network {
		return fmt.Errorf("%w: %s, this node serves %s", ErrNetwork, c.Network, g.network), nil
	}
	if !c.Kind.Valid() {
		return fmt.Errorf("sign claim: unknown kind %d", c.Kind), nil
	}
	key := store.Key(store.TableGuard, c.Network[:], c.Slot[:])
	decided, err := tx.Get(key)
	switch {
	case errors.Is(err, store.ErrNotFound):
		from, paused, err := pause(tx)
		if err != nil {
			return nil, err
		}
		if paused && c.Epoch < from {
			return fmt.Errorf("guard: %w", ErrRestored), nil
		}
		return nil, tx.Set(key, bytes.Clone(c.BodyHash[:]))
	case err != nil:
		return nil, err
	case !bytes.Equal(decided, c.BodyHash[:]):
		return fmt.Errorf("guard: %w: slot %s of kind %s holds %x, asked for %s", ErrEquivocation, c.Slot, c.Kind, decided, c.BodyHash), nil
	}
	return nil, nil
}
