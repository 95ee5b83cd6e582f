package node

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// policyAPI shows the policy state over HTTP.
type policyAPI struct{ n *Node }

var _ api.Policies = policyAPI{}

func (a policyAPI) view(fn func(head claim.Checkpoint, r state.Reader) error) error {
	l := a.n.Ledger()
	if l == nil {
		return errNoLedger
	}
	return l.View(fn)
}

// PolicyIDs implements api.Policies.
func (a policyAPI) PolicyIDs() ([]api.PolicyInfo, error) {
	out := []api.PolicyInfo{}
	return out, a.view(func(_ claim.Checkpoint, r state.Reader) error {
		return status.Policies(r, func(id common.Hash, source []byte) error {
			d, err := policy.ParseDocument(source)
			if err == nil {
				out = append(out, api.PolicyInfo{ID: id, Name: d.Name, Description: d.Description, Draft: d.Draft})
			}
			return err
		})
	})
}

// Policy implements api.Policies.
func (a policyAPI) Policy(id common.Hash) (v api.PolicyInfo, err error) {
	err = a.view(func(_ claim.Checkpoint, r state.Reader) error {
		d, source, err := registered(r, id)
		v = api.PolicyInfo{ID: id, Name: d.Name, Description: d.Description, Draft: d.Draft, Source: json.RawMessage(source)}
		return err
	})
	return v, err
}

func registered(r state.Reader, id common.Hash) (policy.Document, []byte, error) {
	source, err := status.Source(r, id)
	if err != nil {
		return policy.Document{}, nil, err
	}
	if source == nil {
		return policy.Document{}, nil, fmt.Errorf("%w: no policy %s is registered", api.ErrNotFound, id)
	}
	d, err := policy.ParseDocument(source)
	return d, source, err
}

// Evaluate implements api.Policies.
func (a policyAPI) Evaluate(ctx context.Context, q api.EvaluateRequest) (v policy.Result, err error) {
	err = a.view(func(head claim.Checkpoint, r state.Reader) error {
		source := []byte(q.Source)
		if q.Source == "" {
			if _, source, err = registered(r, q.Policy); err != nil {
				return err
			}
		}
		p, err := policy.Load(source)
		if err != nil {
			return err
		}
		at := lineage.Latest
		if q.At != "" {
			if at, err = strconv.ParseUint(q.At, 10, 64); err != nil {
				return fmt.Errorf("%w: at is %q, want a ledger size", api.ErrBadRequest, q.At)
			}
		}
		model, err := lineage.ParseDigest(q.Model)
		if err != nil {
			found, nameErr := lineage.NewGraph(r, at).ByName(q.Model)
			if nameErr != nil || len(found) == 0 {
				return fmt.Errorf("%w: %q is no digest, and nothing is recorded by that name", api.ErrNotFound, q.Model)
			}
			model = found[0]
		}
		v, err = a.n.policies.Explain(ctx, r, p, model, at, cmp.Or(q.Now, head.Time))
		return err
	})
	return v, err
}

// Statuses implements api.Policies.
func (a policyAPI) Statuses(model common.Hash) ([]api.StatusView, error) {
	out := []api.StatusView{}
	return out, a.view(func(_ claim.Checkpoint, r state.Reader) error {
		list, err := status.OfModel(r, model)
		for _, w := range list {
			out = append(out, statusView(r, w))
		}
		return err
	})
}

// statusView names the failed rule: it is one of the policy's, or of the engine's own.
func statusView(r state.Reader, w status.Watched) api.StatusView {
	s := w.Status
	v := api.StatusView{Model: s.Model, Policy: s.Policy, Status: statusName(s.Status), FailedRule: s.FailedRule, LedgerSize: s.LedgerSize,
		LedgerTime: s.LedgerTime, ValidUntil: s.ValidUntil, Chains: append([]uint64{}, w.Chains...), Watched: w.Until, Queued: w.Queued,
		RenewEvery: w.Renewed, Doubted: w.Doubted}
	d, _, err := registered(r, s.Policy)
	if err != nil {
		return v // a status without a name is still a status
	}
	v.Name, v.Rule = d.Name, ruleName(d, s.FailedRule)
	return v
}

func ruleName(d policy.Document, hash common.Hash) string {
	names := []string{policy.RuleBounds, policy.RuleModel, policy.RuleEngine}
	for _, r := range d.Rules {
		names = append(names, r.ID)
	}
	i := slices.IndexFunc(names, func(id string) bool { return policy.RuleHash(id) == hash })
	if i < 0 {
		return ""
	}
	return names[i]
}

func statusName(s claim.ModelStatus) string {
	switch s {
	case claim.StatusPassed:
		return "passed"
	case claim.StatusFailed:
		return "failed"
	case claim.StatusPending:
		return "pending"
	}
	return "unknown"
}

// ModelStatus implements api.Policies.
func (a policyAPI) ModelStatus(ctx context.Context, model, id common.Hash, why, proof bool) (v api.StatusView, err error) {
	err = a.view(func(head claim.Checkpoint, r state.Reader) error {
		w, err := status.Find(r, model, id)
		if err != nil {
			return err
		}
		if v = statusView(r, w); !why {
			return nil
		}
		_, source, err := registered(r, id)
		if err != nil {
			return err
		}
		p, err := policy.Load(source)
		if err != nil {
			return err
		}
		result, err := a.n.policies.Explain(ctx, r, p, lineage.NewDigest(model), lineage.Latest, head.Time)
		v.Why = &result
		return err
	})
	if err != nil || !proof {
		return v, err
	}
	explained := v.Why
	if v, err = a.prove(ctx, model, id); err != nil {
		return v, err
	}
	v.Why = explained
	return v, nil
}

// proofTries bounds how often a proof is made anew because the block that carries its root was not certified itself.
const proofTries = 8

// prove takes a status from the final state, and waits for the next block: its header carries that state's policy root.
func (a policyAPI) prove(ctx context.Context, model, id common.Hash) (v api.StatusView, err error) {
	l := a.n.Ledger()
	if l == nil {
		return v, errNoLedger
	}
	for range proofTries {
		var p status.Proof
		var height uint64
		err := l.View(func(head claim.Checkpoint, r state.Reader) (err error) {
			height = head.Height
			if p, err = status.Prove(r, model, id); err == nil {
				v = statusView(r, p.Watched)
			}
			return err
		})
		if err != nil {
			return v, err
		}
		if _, err := l.Wait(ctx, height+1); err != nil {
			return v, fmt.Errorf("%w: wait for the block that carries the policy root: %w", api.ErrUnavailable, err)
		}
		chain, proof, set, err := l.Certificate(height + 1)
		if err != nil {
			return v, err
		}
		if len(chain) != 1 || len(proof.Seals) > 0 || chain[0].PolicyRoot != p.Root {
			continue
		}
		c, err := proof.Certificate.Quorum(a.n.cfg.Network, simplex.CommitteeOf(set))
		if err != nil {
			return v, err
		}
		v.Proof = &api.StatusProof{Checkpoint: chain[0], Certificate: *c, Index: p.Position, Siblings: p.Siblings}
		return v, nil
	}
	return v, fmt.Errorf("%w: no block that carries the status was certified by itself; try again", api.ErrUnavailable)
}

// SourceLists implements api.Policies.
func (a policyAPI) SourceLists() (list []status.List, err error) {
	err = a.view(func(_ claim.Checkpoint, r state.Reader) error {
		list, err = status.Lists(r)
		return err
	})
	return append([]status.List{}, list...), err
}

// maxAffectedModels bounds the things whose answers are looked for.
const maxAffectedModels = 10_000

// Affected implements api.Policies.
func (a policyAPI) Affected(ctx context.Context, thing string, limit int) (v api.AffectedView, err error) {
	v = api.AffectedView{Models: []lineage.Digest{}, Answers: []api.AffectedAnswer{}}
	var found []answer
	err = a.view(func(_ claim.Checkpoint, r state.Reader) error {
		if v.Digest, err = lineage.ParseDigest(thing); err != nil {
			named, nameErr := lineage.NewGraph(r, lineage.Latest).ByName(thing)
			if nameErr != nil || len(named) == 0 {
				return fmt.Errorf("%w: %q is no digest, and nothing is recorded by that name", api.ErrNotFound, thing)
			}
			v.Digest = named[0]
		}
		things, more, err := status.Tainted(r, v.Digest, maxAffectedModels)
		if err != nil {
			return err
		}
		v.Truncated = more
		for _, d := range things {
			if err := ctx.Err(); err != nil {
				return err
			}
			list, err := answersOf(r, d.Bytes(), 0, limit+1-len(found))
			if err != nil {
				return err
			}
			if len(list) > 0 {
				v.Models = append(v.Models, d)
			}
			found = append(found, list...)
		}
		return nil
	})
	if err != nil {
		return v, err
	}
	if len(found) > limit {
		found, v.Truncated = found[:limit], true
	}
	for _, x := range found {
		one, err := a.affected(x.Leaf)
		if err != nil {
			return v, err
		}
		v.Answers = append(v.Answers, one)
	}
	return v, nil
}

func (a policyAPI) affected(index uint64) (x api.AffectedAnswer, err error) {
	b, err := a.n.ordering.log.Leaf(index)
	if err != nil {
		return x, err
	}
	decoded, err := leaf.Decode(b)
	if err != nil {
		return x, err
	}
	r, ok := decoded.(leaf.Receipt)
	if !ok {
		return x, fmt.Errorf("leaf %d is no receipt", index)
	}
	x = api.AffectedAnswer{RequestID: r.Body.RequestID, Model: r.Body.Model, Leaf: index, Time: r.Time, OriginChainID: r.OriginChainID,
		Requester: r.Requester.Hex(), Chains: []uint64{}, PolicyID: r.PolicyID}
	if t, err := a.n.book.Get(r.Body.RequestID); err == nil {
		for _, d := range t.Task.Request.Destinations {
			x.Chains = append(x.Chains, d.ChainID)
		}
	}
	slices.Sort(x.Chains)
	x.Chains = slices.Compact(x.Chains)
	return x, nil
}
