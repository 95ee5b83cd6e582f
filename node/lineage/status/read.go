package status

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// Watched is a pair and its status.
type Watched struct {
	Status   claim.Status
	Position uint32
	Chains   []uint64
	Until    uint64 // watched until, seconds
	Queued   bool   // waits to be evaluated again
	Renewed  uint64 // how often a pass is renewed, seconds
	// Doubted: the tree still has a pass, from before an adverse change that is being marked. The status given is pending, which it is by definition.
	Doubted bool
}

// Find gives the status of a watched pair, or ErrNotWatched.
func Find(r lineage.State, model, id common.Hash) (Watched, error) {
	b, ok, err := r.Get(key(tableIndex, model[:], id[:]))
	if err != nil {
		return Watched{}, err
	}
	if !ok || len(b) != 4 {
		return Watched{}, fmt.Errorf("%w: model %s under policy %s", ErrNotWatched, model, id)
	}
	me, err := loadMeta(r)
	if err != nil {
		return Watched{}, err
	}
	return watched(r, &me, binary.BigEndian.Uint32(b))
}

func watched(r lineage.State, me *meta, i uint32) (Watched, error) {
	p, err := pairAt(r, i)
	if err != nil {
		return Watched{}, err
	}
	chains, err := chainsOf(r, i)
	w := Watched{Status: p.status, Position: i, Chains: chains, Until: p.until, Queued: p.is(flagQueued), Renewed: p.renewEvery(), Doubted: me.doubtful(&p.status)}
	if w.Doubted {
		w.Status.Status, w.Status.ValidUntil = claim.StatusPending, 0
	}
	return w, err
}

// OfModel lists what is watched of a model.
func OfModel(r lineage.State, model common.Hash) ([]Watched, error) {
	b, _, err := r.Get(key(tableModel, model[:]))
	if err != nil {
		return nil, err
	}
	list, err := readPositions(b)
	if err != nil {
		return nil, err
	}
	me, err := loadMeta(r)
	if err != nil {
		return nil, err
	}
	out := make([]Watched, 0, len(list))
	for _, i := range list {
		w, err := watched(r, &me, i)
		if err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

// Proof is a status with its way to a policy root.
type Proof struct {
	Watched
	Root     common.Hash
	Siblings []common.Hash // bottom-up
}

// Prove shows that a status is under the state's policy root: the header of the block after has that root.
func Prove(r lineage.State, model, id common.Hash) (Proof, error) {
	me, err := loadMeta(r)
	if err != nil {
		return Proof{}, err
	}
	w, err := Find(r, model, id)
	if err != nil {
		return Proof{}, err
	}
	siblings, err := proof(r, me.positions, w.Position)
	p := Proof{w, me.root, siblings}
	if me.withheld {
		return p, fmt.Errorf("%w: an adverse change is being marked on all that derives from it; until then every earlier pass counts as pending", ErrWithheld)
	}
	return p, err
}

// Source gives a registered policy's canonical source, or nil.
func Source(r lineage.State, id common.Hash) ([]byte, error) {
	b, _, err := r.Get(policyKey(id))
	return b, err
}

// Policies calls fn with every registered policy.
func Policies(r lineage.State, fn func(id common.Hash, source []byte) error) error {
	return r.Scan(key(tablePolicy), func(k, v []byte) error { return fn(common.BytesToHash(k[2:]), v) })
}

// Lists gives the source lists in force, in order of their URIs' digests.
func Lists(r lineage.State) (out []List, err error) {
	err = r.Scan(key(tableList), func(_, v []byte) error {
		var l List
		if err := json.Unmarshal(v, &l); err != nil {
			return fmt.Errorf("%w: a list: %w", ErrState, err)
		}
		out = append(out, l)
		return nil
	})
	return out, err
}

// Votes gives what operators last said of a list: serial and content, by operator.
func Votes(r lineage.State, uri string) (map[common.Address]uint64, error) {
	id := listID(uri)
	out := map[common.Address]uint64{}
	p := key(tableVote, id[:])
	err := r.Scan(p, func(k, v []byte) error {
		if len(v) != 40 {
			return fmt.Errorf("%w: a vote of %d bytes", ErrState, len(v))
		}
		out[common.BytesToAddress(k[len(p):])] = binary.BigEndian.Uint64(v)
		return nil
	})
	return out, err
}

// Load is how much work waits.
type Load struct {
	Positions, Free uint32
	Adverse, Other  int  // entries of the queues, of at most 1024 pairs each
	Withheld        bool // an adverse change is still being marked
}

// Waiting measures the queues.
func Waiting(r lineage.State) (Load, error) {
	me, err := loadMeta(r)
	if err != nil {
		return Load{}, err
	}
	l := Load{Positions: me.positions, Free: me.free, Withheld: me.withheld}
	for class, n := range []*int{&l.Adverse, &l.Other} {
		if err := r.Scan(key(tableQueue, []byte{byte(class)}), func(_, _ []byte) error { *n++; return nil }); err != nil {
			return l, err
		}
	}
	return l, nil
}

// View shows the lineage at a ledger size to the policy engine, as [Module.Apply] does: so whoever evaluates by hand gets what the operators
// got. Lists are those in force now that were agreed on by then.
func (m *Module) View(r lineage.State, at lineage.Size) *policy.View {
	b := &bans{m: m, r: r}
	if at != lineage.Latest {
		b.at = at
	}
	return policy.NewView(graph{lineage.NewGraph(r, at), r, at}, b)
}

// Explain evaluates a policy on a model with all reasons.
func (m *Module) Explain(ctx context.Context, r lineage.State, p *policy.Program, model lineage.Digest, at lineage.Size, now uint64) (policy.Result, error) {
	return p.Evaluate(ctx, m.View(r, at), model, now, policy.Options{Explain: true})
}

// Tainted lists the model itself and what derives from a thing and is of a kind, at most limit, in order of digests.
func Tainted(r lineage.State, d lineage.Digest, limit int) (out []lineage.Digest, more bool, err error) {
	g := lineage.NewGraph(r, lineage.Latest)
	c, err := g.Descendants(context.Background(), d, lineage.Bounds{Nodes: limit, Depth: limit, Edges: 4 * limit, Derives: true})
	if err != nil {
		return nil, false, err
	}
	for _, n := range c.Nodes {
		out = append(out, n.Digest)
	}
	slices.Sort(out)
	return out, c.Truncated, nil
}
