package node

import (
	"errors"
	"fmt"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// errPolicy says that a model does not pass the policy that a request names.
var errPolicy = errors.New("the model does not pass the request's policy")

// passes reports whether a request's model passes the policy that it names now, by the ledger's final state.
//
// This is no claim and decides nothing for others: a request does not name a ledger size, so operators a block apart may differ, and none may sign
// a rejection for it. They abstain, the request expires and is refunded; contracts check for themselves when an answer is used.
func (n *Node) passes(r claim.Request) error {
	l := n.Ledger()
	if l == nil {
		return fmt.Errorf("%w %s: this node keeps no ledger to look it up in", errPolicy, r.PolicyID)
	}
	return l.View(func(head claim.Checkpoint, st state.Reader) error {
		w, err := status.Find(st, r.Model, r.PolicyID)
		if errors.Is(err, status.ErrNotWatched) {
			return fmt.Errorf("%w %s: nobody watches the model under it; see 'lineal policy watch'", errPolicy, r.PolicyID)
		}
		if err != nil {
			return err
		}
		v := statusView(st, w)
		switch {
		case w.Status.Status == claim.StatusFailed:
			return fmt.Errorf("%w %s (%s): it fails by rule %s", errPolicy, r.PolicyID, v.Name, v.Rule)
		case w.Doubted:
			return fmt.Errorf("%w %s (%s): it is pending, while a ban or a revocation is being marked on everything that derives from what it names", errPolicy, r.PolicyID, v.Name)
		case w.Status.Status != claim.StatusPassed:
			return fmt.Errorf("%w %s (%s): it is %s", errPolicy, r.PolicyID, v.Name, v.Status)
		case w.Status.ValidUntil < head.Time:
			return fmt.Errorf("%w %s (%s): its pass ended at %s", errPolicy, r.PolicyID, v.Name, api.When(w.Status.ValidUntil))
		}
		return nil
	})
}
