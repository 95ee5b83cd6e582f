package node

import (
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status"
	"github.com/lineal-network/lineal/node/store"
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
		LedgerTime: s.LedgerTime, ValidUntil: s.ValidUntil, Chains: append([]uint64{}, w.Chains...), Watched: w.Until, Queued: w.Queued}
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
	var things []lineage.Digest
	err = a.view(func(_ claim.Checkpoint, r state.Reader) error {
		if v.Digest, err = lineage.ParseDigest(thing); err != nil {
			found, nameErr := lineage.NewGraph(r, lineage.Latest).ByName(thing)
			if nameErr != nil || len(found) == 0 {
				return fmt.Errorf("%w: %q is no digest, and nothing is recorded by that name", api.ErrNotFound, thing)
			}
			v.Digest = found[0]
		}
		things, v.Truncated, err = status.Tainted(r, v.Digest, maxAffectedModels)
		return err
	})
	if err != nil {
		return v, err
	}
	for _, d := range things {
		if err := ctx.Err(); err != nil {
			return v, err
		}
		answers, more, err := a.n.answers.of(d.Bytes(), limit-len(v.Answers))
		if err != nil {
			return v, err
		}
		v.Truncated = v.Truncated || more
		if len(answers) > 0 {
			v.Models = append(v.Models, d)
		}
		for _, leaf := range answers {
			x, err := a.affected(leaf)
			if err != nil {
				return v, err
			}
			v.Answers = append(v.Answers, x)
		}
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

// answers is this node's index of receipts by model: for questions about what a taint reaches. The ledger does not need it, so it is beside the state.
type answers struct{ db *store.Store }

func answerKey(model common.Hash, leaf uint64) []byte {
	return binary.BigEndian.AppendUint64(store.Key(store.TableAnswers, model[:]), leaf)
}

// cursorAnswers remembers how far the index is.
var cursorAnswers = store.Key(store.TableCursor, []byte("answers"))

// of lists the leaves of a model's receipts, the oldest first.
func (a answers) of(model common.Hash, limit int) (list []uint64, more bool, err error) {
	stop := errors.New("enough")
	err = a.db.View(func(r store.Reader) error {
		return r.Scan(store.Key(store.TableAnswers, model[:]), func(k, _ []byte) error {
			if len(list) >= limit {
				more = true
				return stop
			}
			list = append(list, binary.BigEndian.Uint64(k[len(k)-8:]))
			return nil
		})
	})
	if errors.Is(err, stop) {
		err = nil
	}
	return list, more, err
}

// indexAnswers follows the ledger. It begins where it was, at the first block of a new store.
func (n *Node) indexAnswers(ctx context.Context, l *ledger.Ledger) error {
	from := uint64(1)
	err := n.db.View(func(r store.Reader) error {
		b, err := r.Get(cursorAnswers)
		if err == nil && len(b) == 8 {
			from = binary.BigEndian.Uint64(b) + 1
		}
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		return err
	})
	if err != nil {
		return err
	}
	err = l.Follow(ctx, from, func(ctx context.Context, b *ledger.Block) error {
		return n.db.Update(ctx, func(tx *store.Tx) error {
			for i := b.FirstLeaf; i < b.Header.LedgerSize; i++ {
				raw, err := n.ordering.log.Leaf(i)
				if err != nil {
					return fmt.Errorf("index answers: leaf %d: %w", i, err)
				}
				if len(raw) == 0 || leaf.Kind(raw[0]) != leaf.KindReceipt {
					continue
				}
				decoded, err := leaf.Decode(raw)
				if err != nil {
					return fmt.Errorf("index answers: leaf %d: %w", i, err)
				}
				if err := tx.Set(answerKey(decoded.(leaf.Receipt).Body.Model, i), []byte{}); err != nil { //nolint:forcetypeassert // the kind byte says so, and Decode is strict
					return err
				}
			}
			return tx.Set(cursorAnswers, binary.BigEndian.AppendUint64(nil, b.Header.Height))
		})
	})
	if ctx.Err() != nil {
		return nil
	}
	return err
}
