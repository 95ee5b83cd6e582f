package lineage

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"
)

func (b Bounds) withDefaults() Bounds {
	set := func(v *int, def, ceiling int) {
		if *v <= 0 {
			*v = def
		}
		*v = min(*v, ceiling)
	}
	set(&b.Nodes, DefaultNodes, MaxNodes)
	set(&b.Depth, DefaultDepth, MaxNodes)
	set(&b.Edges, DefaultEdges, 4*MaxNodes)
	return b
}

// Ancestors is what d derives from, breadth first.
func (g *Graph) Ancestors(ctx context.Context, d Digest, b Bounds) (*Closure, error) {
	return g.walk(ctx, d, b, true)
}

// Descendants is what derives from d, breadth first.
func (g *Graph) Descendants(ctx context.Context, d Digest, b Bounds) (*Closure, error) {
	return g.walk(ctx, d, b, false)
}

// walking is a breadth-first walk with its bounds.
type walking struct {
	g     *Graph
	b     Bounds
	up    bool
	c     *Closure
	queue []queued
	alien map[[32]byte]bool // nodes that have no header; the others' headers know that they were seen
}

// queued is a node to visit, at its index in c.Nodes.
type queued struct {
	digest [32]byte
	header *header
}

func (g *Graph) walk(ctx context.Context, d Digest, b Bounds, up bool) (*Closure, error) {
	w := &walking{g: g, b: b.withDefaults(), up: up, c: &Closure{Root: d}, alien: map[[32]byte]bool{}}
	h, err := g.header(d.Bytes())
	if err != nil {
		return nil, err
	}
	if h == nil {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, d)
	}
	if err := w.add(d.Bytes(), h, 0); err != nil {
		return nil, err
	}
	for i, ahead := 0, 0; i < len(w.queue); i++ {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("walk lineage: %w", err)
		}
		if i == ahead { // the nodes of a depth are in the queue, one after the other
			ahead = len(w.queue)
			if up && w.c.Nodes[i].Depth < w.b.Depth {
				w.readAhead(w.queue[i:ahead])
			}
		}
		if err := w.visit(w.queue[i], w.c.Nodes[i].Depth); err != nil {
			return nil, err
		}
		if len(w.c.Edges) >= w.b.Edges {
			w.c.Truncated = w.c.Truncated || i+1 < len(w.queue)
			break
		}
	}
	return w.c, nil
}

// seen reports whether a node is in the closure.
func (w *walking) seen(d [32]byte, h *header) bool {
	if h == nil {
		return w.alien[d]
	}
	return h.walk == w
}

func (w *walking) add(d [32]byte, h *header, depth int) error {
	n := ClosureNode{Digest: h.digest(d), Depth: depth, Missing: true}
	if h == nil {
		w.alien[d] = true
	} else {
		var err error
		if n.Kind, n.Missing, err = w.g.kind(h); err != nil {
			return err
		}
		if named, err := w.g.knows(h.nameLeaf); err != nil {
			return err
		} else if named {
			n.Name = h.name
		}
		h.walk = w
	}
	w.c.Nodes = append(w.c.Nodes, n)
	w.queue = append(w.queue, queued{d, h})
	return nil
}

func (w *walking) visit(q queued, depth int) error {
	each := w.g.children
	if w.up {
		each = func(d [32]byte, fn func(link) (bool, error)) error {
			if q.header == nil {
				return nil
			}
			return w.g.parentsOf(q.header, d, fn)
		}
	}
	if depth >= w.b.Depth {
		return each(q.digest, func(l link) (bool, error) {
			if w.skips(l) {
				return true, nil
			}
			h, read := w.g.headers[l.other] // what was seen was read
			seen := read && w.seen(l.other, h)
			w.c.Truncated = w.c.Truncated || !seen
			return seen, nil
		})
	}
	return each(q.digest, func(l link) (bool, error) { return w.follow(q, depth, l) })
}

// follow takes a link of a visited node into the closure.
func (w *walking) follow(q queued, depth int, l link) (bool, error) {
	if w.skips(l) {
		return l.class == classTrusted || !w.b.Trusted || w.up, nil
	}
	if len(w.c.Edges) >= w.b.Edges {
		w.c.Truncated = true
		return false, nil
	}
	h, err := w.g.header(l.other)
	if err != nil {
		return false, err
	}
	if !w.seen(l.other, h) {
		if len(w.c.Nodes) >= w.b.Nodes {
			w.c.Truncated = true
			return true, nil
		}
		if err := w.add(l.other, h, depth+1); err != nil {
			return false, err
		}
	}
	var e Edge
	if w.up {
		e, err = w.g.edge(q.header.digest(q.digest), h.digest(l.other), q.header, l)
	} else {
		e, err = w.g.edge(h.digest(l.other), q.header.digest(q.digest), h, l)
	}
	w.c.Edges = append(w.c.Edges, e)
	return true, err
}

func (w *walking) skips(l link) bool {
	return w.b.Trusted && l.class != classTrusted || w.b.Derives && !Derives(edgeTypes[l.kind])
}

// Revocations lists the revocations of d, those of its origin and of operators first.
func (g *Graph) Revocations(d Digest) ([]RevocationOf, error) {
	h, err := g.header(d.Bytes())
	if err != nil || h == nil || h.flags&flagRevoked == 0 {
		return nil, err
	}
	var out []RevocationOf
	err = g.scan(digestKey(tableRevoked, d.Bytes()), func(_ byte, leaf uint64, v []byte) error {
		m, err := g.meta(leaf)
		if err != nil {
			return err
		}
		r := RevocationOf{Subject: d, Reason: string(v), Record: m.record(), Leaf: leaf, Time: m.time,
			Evidence: m.evidence(gradeIndex(Signed), h), Authority: ByStranger}
		switch {
		case r.Evidence.Origin:
			r.Authority = ByOrigin
		case r.Evidence.Bonded:
			r.Authority = ByOperator
		default:
			// A record may be revoked by whoever signed it, though it is no subject of its own.
			if _, of, err := recordByID(g.state, d.Bytes()); err == nil && of.by.observer == m.by.observer {
				r.Authority, r.Evidence.Origin = ByOrigin, true
			} else if err != nil && !errors.Is(err, ErrNotFound) {
				return err
			}
		}
		if r.LiftedBy, err = g.liftedBy(m.id); err != nil {
			return err
		}
		out = append(out, r)
		if len(out) == MaxRevocations {
			return errStop
		}
		return nil
	})
	return out, err
}

func (g *Graph) liftedBy(id [32]byte) (string, error) {
	prefix, by := digestKey(tableLifted, id), ""
	err := g.state.Scan(prefix, func(k, v []byte) error {
		if len(k) != len(prefix)+8 || len(v) != 32 {
			return fmt.Errorf("lineage state: lifting of %d and %d bytes", len(k), len(v))
		}
		known, err := g.knows(binary.BigEndian.Uint64(k[len(prefix):]))
		if err != nil || !known {
			return err
		}
		by = string(NewDigest([32]byte(v)))
		return errStop
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return by, err
}

// Taint lists why d should not be relied on at time now (seconds; 0 for never mind expiries): standing revocations, expired consent and
// listings of d and of everything that it derives from, each with the path up to it. truncated says that a bound was reached: then there may be more.
// Revocations by strangers are left out if b.Trusted.
func (g *Graph) Taint(ctx context.Context, d Digest, now uint64, b Bounds) (taints []Taint, truncated bool, err error) {
	b.Derives = true
	c, err := g.Ancestors(ctx, d, b)
	if err != nil {
		return nil, false, err
	}
	up := map[Digest]*Edge{} // the edge by which the walk reached a node
	for i := range c.Edges {
		if e := &c.Edges[i]; up[e.To] == nil && e.To != d {
			up[e.To] = e
		}
	}
	for _, n := range c.Nodes {
		found, err := g.faults(n.Digest, now, b.Trusted)
		if err != nil {
			return nil, false, err
		}
		if len(found) == 0 {
			continue
		}
		path := pathTo(n.Digest, d, up)
		for _, t := range found {
			t.Path = path
			taints = append(taints, t)
		}
	}
	return taints, c.Truncated, nil
}

func pathTo(source, d Digest, up map[Digest]*Edge) []Edge {
	var path []Edge
	for at := source; at != d && len(path) <= len(up); {
		e := up[at]
		if e == nil {
			break
		}
		path = append(path, *e)
		at = e.From
	}
	slices.Reverse(path)
	return path
}

// faults are the taints of a thing itself.
func (g *Graph) faults(d Digest, now uint64, trusted bool) ([]Taint, error) {
	h, err := g.header(d.Bytes())
	if err != nil || h == nil || h.flags == 0 {
		return nil, err
	}
	var out []Taint
	revocations, err := g.Revocations(d)
	if err != nil {
		return nil, err
	}
	for _, r := range revocations {
		if r.LiftedBy == "" && (!trusted || r.Authority != ByStranger) {
			out = append(out, Taint{Source: d, Reason: "revoked: " + r.Reason, Revocation: &r})
		}
	}
	if h.flags&flagConsentExpires != 0 && now != 0 {
		f, err := g.expired(d, h, now, trusted)
		if err != nil {
			return nil, err
		}
		if f != nil {
			out = append(out, Taint{Source: d, Reason: "consent-expired", Fact: f})
		}
	}
	if h.flags&flagListed != 0 {
		err := g.children(d.Bytes(), func(l link) (bool, error) {
			if edgeTypes[l.kind] != Lists || trusted && l.class != classTrusted {
				return true, nil
			}
			e, err := g.toEdge(l.other, d.Bytes(), l)
			if err == nil {
				out = append(out, Taint{Source: d, Reason: "listed by " + string(e.From), Listed: &e})
			}
			return len(out) < MaxRevocations, err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// expired gives the fact by which the consent to use d has ended: each observer's latest word counts.
func (g *Graph) expired(d Digest, h *header, now uint64, trusted bool) (*Fact, error) {
	facts, _, err := g.facts(d, h, func(name string, e Evidence) bool {
		return name == FactConsentExpires && (!trusted || e.Trusted())
	})
	if err != nil {
		return nil, err
	}
	latest := map[string]*Fact{}
	for i := range facts {
		latest[facts[i].Evidence.Observer] = &facts[i]
	}
	for i := range facts {
		f := &facts[i]
		if latest[f.Evidence.Observer] != f {
			continue
		}
		text, _ := f.Value.(string)
		if t, err := time.Parse(time.RFC3339, text); err == nil && t.Unix() <= int64(min(now, 1<<62)) {
			return f, nil
		}
	}
	return nil, nil
}

// ByName gives the digests that their own records give that name, the latest first, at most MaxNodeNames; those of origins and operators before
// those of strangers.
func (g *Graph) ByName(name string) ([]Digest, error) {
	var out []Digest
	for _, class := range []byte{classTrusted, classStranger} {
		prefix := nameKey(name, class)
		err := g.state.Scan(prefix, func(k, _ []byte) error {
			if len(k) != len(prefix)+8+32 {
				return fmt.Errorf("lineage state: name of %d bytes", len(k))
			}
			known, err := g.knows(^binary.BigEndian.Uint64(k[len(prefix):]))
			if err != nil || !known {
				return err
			}
			if d := NewDigest([32]byte(k[len(prefix)+8:])); !slices.Contains(out, d) {
				out = append(out, d)
			}
			if len(out) == MaxNodeNames {
				return errStop
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			return nil, err
		}
	}
	return out, nil
}

// RecordInfo is what the index knows of a record.
type RecordInfo struct {
	ID            Digest   `json:"id"`
	Leaf          uint64   `json:"leaf"`
	Time          uint64   `json:"time"`
	PredicateType string   `json:"predicateType"`
	Evidence      Evidence `json:"evidence"` // without a grade: that is the facts'
	Submitter     string   `json:"submitter"`
	Withdrawn     bool     `json:"withdrawn,omitempty"`
}

// Record finds a record by its id.
func (g *Graph) Record(id Digest) (*RecordInfo, error) {
	leaf, m, err := recordByID(g.state, id.Bytes())
	if err != nil {
		return nil, err
	}
	if known, err := g.knows(leaf); err != nil || !known {
		return nil, errors.Join(err, fmt.Errorf("%w: record %s was not known then", ErrNotFound, id))
	}
	return g.info(leaf, m)
}

func (g *Graph) info(leaf uint64, m *meta) (*RecordInfo, error) {
	e := m.evidence(0, nil)
	e.Grade = ""
	withdrawn, err := g.knows(m.withdrawn)
	return &RecordInfo{NewDigest(m.id), leaf, m.time, m.predicate, e, fmt.Sprintf("0x%x", m.by.submitter), withdrawn}, err
}

// Records lists the records whose subject d is, from leaf on, at most limit.
func (g *Graph) Records(d Digest, from uint64, limit int) ([]RecordInfo, error) {
	var out []RecordInfo
	prefix := digestKey(tableSubjects, d.Bytes())
	err := g.state.Scan(prefix, func(k, _ []byte) error {
		if len(k) != len(prefix)+8 {
			return fmt.Errorf("lineage state: subject of %d bytes", len(k))
		}
		leaf := binary.BigEndian.Uint64(k[len(prefix):])
		known, err := g.knows(leaf)
		if err != nil || !known || leaf < from {
			return err
		}
		if len(out) == limit {
			return errStop
		}
		m, err := g.meta(leaf)
		if err != nil {
			return err
		}
		info, err := g.info(leaf, m)
		if err == nil {
			out = append(out, *info)
		}
		return err
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return out, err
}
