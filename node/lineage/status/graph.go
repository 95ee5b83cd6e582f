package status

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// graph shows the lineage to the policy engine. What is attached to a thing is found by this package's own index, which is by type: among a
// popular model's children, its evaluations would be hard to find.
type graph struct {
	g  *lineage.Graph
	r  lineage.State
	at lineage.Size
}

// Node implements policy.Graph.
func (g graph) Node(d lineage.Digest) (*lineage.Node, error) {
	n, err := g.g.Node(d)
	if errors.Is(err, lineage.ErrNotFound) {
		return &lineage.Node{Digest: d, Missing: true}, nil
	}
	return n, err
}

// NodesAhead implements policy.Ahead.
func (g graph) NodesAhead(list []lineage.Digest, known func(lineage.Digest) bool) {
	g.g.NodesAhead(list, known)
}

// Parents implements policy.Graph.
func (g graph) Parents(d lineage.Digest) ([]lineage.Edge, bool, error) {
	list, err := g.g.Parents(d)
	return list, len(list) >= lineage.MaxNodeEdges, err
}

func actKey(of lineage.Digest, t lineage.EdgeType, leaf uint64, seq uint16) []byte {
	k := binary.BigEndian.AppendUint64(actPrefix(of, t), leaf)
	return binary.BigEndian.AppendUint16(k, seq)
}

func actPrefix(of lineage.Digest, t lineage.EdgeType) []byte {
	letter := map[lineage.EdgeType]byte{lineage.Evaluated: 'e', lineage.Approved: 'a', lineage.Decided: 'd'}[t]
	return key(tableActs, digestBytes(of), []byte{letter})
}

// Attached implements policy.Graph.
func (g graph) Attached(d lineage.Digest, t lineage.EdgeType, limit int) (out []lineage.Edge, more bool, err error) {
	p := actPrefix(d, t)
	err = g.r.Scan(p, func(k, v []byte) error {
		if len(k) != len(p)+10 || len(v) != 40 {
			return fmt.Errorf("%w: an act of %d and %d bytes", ErrState, len(k), len(v))
		}
		leaf := binary.BigEndian.Uint64(k[len(p):])
		if leaf >= g.at {
			return errStop
		}
		if len(out) == limit {
			more = true
			return errStop
		}
		from := lineage.NewDigest([32]byte(v[:32]))
		e := lineage.Edge{From: from, To: d, Type: t, Record: string(from), Leaf: leaf, Time: binary.BigEndian.Uint64(v[32:])}
		n, err := g.g.Node(from)
		switch {
		case errors.Is(err, lineage.ErrNotFound):
			return nil // an act that withdrew before it counted
		case err != nil:
			return err
		case n.Origin != nil:
			e.Evidence = *n.Origin
		}
		out = append(out, e)
		return nil
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return out, more, err
}

// Revocations implements policy.Graph.
func (g graph) Revocations(d lineage.Digest, limit int) (out []policy.Revocation, more bool, err error) {
	list, err := g.g.Revocations(d)
	if err != nil {
		return nil, false, err
	}
	// those of the author and of operators come first: strangers cannot crowd them out, and a policy that trusts another key asks for few
	for _, r := range list {
		if r.LiftedBy == "" {
			out = append(out, policy.Revocation{Record: r.Record, Reason: r.Reason, Evidence: r.Evidence, Time: r.Time})
		}
	}
	if len(out) > limit {
		strangers := slices.IndexFunc(out, func(r policy.Revocation) bool { return !r.Evidence.Trusted() })
		return out[:limit], strangers < 0 || strangers >= limit, nil
	}
	return out, false, nil
}
