package lineage

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"
)

// Content is what a record adds to the graph. Order is as stated, so it is the same for everyone.
type Content struct {
	Nodes       []ContentNode
	Edges       []ContentEdge
	Facts       []ContentFact
	Revocations []ContentRevocation

	record Digest           // names the acts
	grades map[string]Grade // of single facts
	key    *KeyAnnouncement
	keyID  Digest
	seen   map[Digest]int
}

// ContentNode is a subject (Recorded) or something that the record only names.
type ContentNode struct {
	Digest   Digest
	Kind     Kind
	Names    []string
	Recorded bool
}

// ContentEdge is an edge without its place in the ledger.
type ContentEdge struct {
	From, To Digest
	Type     EdgeType
	Grade    Grade
}

// ContentFact is a fact without its place in the ledger; Value is JSON.
type ContentFact struct {
	Subject Digest
	Name    string
	Value   json.RawMessage
	Grade   Grade
}

// ContentRevocation is a revocation without its place in the ledger.
type ContentRevocation struct {
	Subject Digest
	Reason  string
	Lifts   Digest
}

// Content reads what a valid statement adds to the graph; record is the id of its envelope, which names evaluations, approvals,
// deployments, decisions and registrations.
func (s Statement) Content(record Digest) (*Content, error) {
	c := &Content{record: record, seen: map[Digest]int{}}
	p, err := s.Decode()
	if err != nil {
		return nil, err
	}
	if p != nil {
		p.describe(s.Subject, c)
	} else {
		for _, r := range s.Subject {
			c.node(r, "")
		}
	}
	if len(c.Facts) > MaxFacts || len(c.Edges) > MaxMaterials*2 || len(c.Nodes) > MaxSubjects+MaxMaterials*2 {
		return nil, fmt.Errorf("%w: %d facts, %d edges and %d nodes, at most %d, %d and %d; split it into several records", ErrTooLarge,
			len(c.Facts), len(c.Edges), len(c.Nodes), MaxFacts, MaxMaterials*2, MaxSubjects+MaxMaterials*2)
	}
	bytes := 0
	for _, f := range c.Facts {
		bytes += len(f.Value)
	}
	if bytes > MaxFactBytes {
		return nil, fmt.Errorf("%w: facts of %d bytes over all subjects, at most %d; make a record for each subject", ErrTooLarge, bytes, MaxFactBytes)
	}
	return c, nil
}

// put adds or completes a node.
func (c *Content) put(r Resource, kind Kind, recorded bool) Digest {
	d := r.SHA256()
	if k := r.Kind(); k != "" {
		kind = k
	}
	i, ok := c.seen[d]
	if !ok {
		i = len(c.Nodes)
		c.seen[d] = i
		c.Nodes = append(c.Nodes, ContentNode{Digest: d})
	}
	n := &c.Nodes[i]
	if n.Kind == "" {
		n.Kind = kind
	}
	n.Recorded = n.Recorded || recorded
	if r.Name != "" && !slices.Contains(n.Names, r.Name) {
		n.Names = append(n.Names, r.Name)
	}
	return d
}

// node is a subject that the record introduces: its signer may become the subject's origin.
func (c *Content) node(r Resource, kind Kind) { c.put(r, kind, true) }

// about is a subject that the record only judges. Who approves or revokes what nobody recorded does not make it recorded.
func (c *Content) about(r Resource, kind Kind) { c.put(r, kind, false) }

func (c *Content) name(r Resource, name string) {
	r.Name = name
	c.put(r, "", true)
}

// act makes a node of the record itself, graded as the resource is.
func (c *Content) act(kind Kind, name string, like Resource) Resource {
	r := NewResource(kind, name, c.record).Graded(like.Grade())
	c.node(r, kind)
	return r
}

func (c *Content) edge(from, to Resource, t EdgeType, g Grade) {
	c.Edges = append(c.Edges, ContentEdge{from.SHA256(), to.SHA256(), t, g})
}

// material is an edge to something that the record names; it has the material's own grade. One without a digest is a gap that shows
// as a fact: it was named, but not by content.
func (c *Content) material(from, to Resource, kind Kind, t EdgeType) {
	c.materialAt(from, to, kind, t, to.Grade())
}

func (c *Content) materialAt(from, to Resource, kind Kind, t EdgeType, g Grade) {
	if to.SHA256() == "" {
		name := to.Name
		if name == "" {
			name = to.URI
		}
		c.add(from.SHA256(), "unidentified."+t, name, Declared)
		return
	}
	c.put(to, kind, false)
	c.edge(from, to, t, g)
	if to.URI != "" {
		c.add(to.SHA256(), "source.uri", to.URI, g)
	}
}

// produced is an edge from a by-product to its run.
func (c *Content) produced(by, run Resource) {
	if by.SHA256() == "" {
		return
	}
	c.put(by, KindArtifact, true)
	c.edge(by, run, ProducedBy, by.Grade())
}

func (c *Content) add(subject Digest, name string, value any, g Grade) {
	if one, ok := c.grades[name]; ok {
		g = one
	}
	b, err := json.Marshal(value)
	if err != nil || len(b) > MaxFactValue {
		return // validated values encode, and text is shortened before
	}
	c.Facts = append(c.Facts, ContentFact{subject, name, b, g})
}

func (c *Content) fact(s Resource, name string, value any) { c.add(s.SHA256(), name, value, s.Grade()) }

func (c *Content) text(s Resource, name, value string) {
	if value != "" {
		c.fact(s, name, value)
	}
}

// signed is a fact that is an act of the signer.
func (c *Content) signed(s Resource, name, value string) {
	if value != "" {
		c.Facts = append(c.Facts, ContentFact{s.SHA256(), name, json.RawMessage(quote(value)), Signed})
	}
}

func quote(text string) []byte {
	b, _ := json.Marshal(text) // text always encodes
	return b
}

func (c *Content) time(s Resource, name string, t *time.Time) {
	if t != nil && !t.IsZero() {
		c.fact(s, name, t.UTC().Format(time.RFC3339))
	}
}

func (c *Content) strings(s Resource, prefix string, m map[string]string) {
	for _, name := range sorted(m) {
		c.fact(s, prefix+name, m[name])
	}
}

func (c *Content) revoke(s Resource, reason string, lifts Digest) {
	c.about(s, "")
	c.Revocations = append(c.Revocations, ContentRevocation{s.SHA256(), reason, lifts})
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// short cuts free text to what an index entry holds; the envelope has all of it.
func short(text string) string {
	const limit = 512
	if len(text) <= limit {
		return text
	}
	cut := limit
	for cut > 0 && text[cut]&0xc0 == 0x80 {
		cut--
	}
	return text[:cut] + "…"
}
