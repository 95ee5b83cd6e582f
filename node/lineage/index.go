package lineage

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Writer is a state that a block is changing.
type Writer interface {
	State
	Set(key, value []byte) error
	Delete(key []byte) error
}

// Entry is a record at its place in the ledger.
type Entry struct {
	Leaf      uint64
	Time      uint64 // of the block, seconds
	Submitter common.Address
	Envelope  []byte
}

// Index writes the state that graphs are read from. It is the ledger's module for lineage, free of I/O and safe for concurrent use.
type Index struct {
	// Network is the id that key announcements must name.
	Network common.Hash
	// Bonded says for which operator of the current set an account acts, if any: the ledger's own knowledge, a pure function of state.
	// Nil means that nobody is bonded.
	Bonded func(r State, account common.Address) (operator common.Address, ok bool, err error)

	memo memo
}

// Check is the admission rule: the envelope is a record, its signatures hold, its content is within bounds, and it is not there yet.
func (x *Index) Check(r State, envelope []byte) error {
	rec := x.read(envelope)
	if rec.err != nil {
		return rec.err
	}
	id := rec.id.Bytes()
	if _, there, err := r.Get(digestKey(tableIDs, id)); err != nil {
		return fmt.Errorf("look up record: %w", err)
	} else if there {
		return fmt.Errorf("%w: %s", ErrDuplicate, rec.id)
	}
	return nil
}

// Upper bounds of entries for Footprint: keys are at most 78 bytes, and a block's transaction is bounded in entries as well, so each counts 128 at least.
const (
	entryBytes  = 128
	headerBytes = 34 + headerFixed + headerNameBytes + inlineParents*linkBytes
)

// Footprint is how many bytes of keys and values Apply writes for a record at most, with no entry counted below 128. A record that does not
// read writes nothing.
func (x *Index) Footprint(envelope []byte) int {
	r := x.read(envelope)
	if r.err != nil {
		return 0
	}
	c := r.content
	n := 2*entryBytes + metaFixed + len(r.predicate) + len(r.subjects)*entryBytes // the record, its id, what it is about
	if c.key != nil {
		return n + entryBytes
	}
	for _, node := range c.Nodes {
		n += headerBytes + entryBytes // and a contradicted kind
		for _, name := range node.Names {
			n += 2*entryBytes + len(name)
		}
	}
	n += len(c.Edges) * 2 * entryBytes
	for _, f := range c.Facts {
		n += entryBytes + len(f.Name) + len(f.Value)
	}
	return n + len(c.Revocations)*(2*entryBytes+metaFixed+MaxName)
}

// Apply enters a block's records in the ledger's order. Records that Check would refuse leave no trace here: the ledger has checked them, and
// one that slipped through, on every node alike, must not stop it. An error is the state's.
func (x *Index) Apply(w Writer, records []Entry) error {
	for _, e := range records {
		if err := x.apply(w, e); err != nil {
			return fmt.Errorf("index record at leaf %d: %w", e.Leaf, err)
		}
	}
	return nil
}

// applying is one record on its way into the state.
type applying struct {
	w       Writer
	leaf    uint64
	seq     uint16
	meta    meta
	headers map[Digest]*header
	order   []Digest // of headers, as touched
}

func (x *Index) apply(w Writer, e Entry) error {
	rec := x.read(e.Envelope)
	if rec.err != nil {
		return nil // see Apply: it leaves no trace
	}
	if _, there, err := w.Get(digestKey(tableIDs, rec.id.Bytes())); err != nil || there {
		return err
	}
	c := rec.content
	a := &applying{w: w, leaf: e.Leaf, headers: map[Digest]*header{}}
	a.meta = meta{id: rec.id.Bytes(), time: e.Time, withdrawn: never, predicate: rec.predicate}
	a.meta.by = party{observer: rec.observer, submitter: e.Submitter}
	if c.key != nil {
		return x.announce(a, c)
	}
	operator, bonded, err := x.operatorOf(w, a.meta.by.observer)
	if err != nil {
		return err
	}
	if bonded {
		a.meta.by.operator = operator
	}
	return a.run(rec.subjects, c)
}

// announce makes a key an operator's. The record is signed by the key and submitted by the account: so both agree.
func (x *Index) announce(a *applying, c *Content) error {
	k := c.key
	if c.keyID.Bytes() != a.meta.by.observer || common.HexToAddress(k.Operator) != common.Address(a.meta.by.submitter) ||
		common.HexToHash(k.Network) != x.Network {
		return a.enter(nil)
	}
	entry := announced{a.leaf, a.meta.by.submitter, k.Withdrawn}
	old, ok, err := a.w.Get(digestKey(tableKeys, a.meta.by.observer))
	if err != nil {
		return err
	}
	if ok {
		// A key that was announced by one account stays that account's: nobody else can take it, or take it away.
		before, err := decodeAnnounced(old)
		if err != nil {
			return err
		}
		if before.account != entry.account {
			return a.enter(nil)
		}
	}
	if err := a.w.Set(digestKey(tableKeys, a.meta.by.observer), entry.encode()); err != nil {
		return err
	}
	return a.enter(nil)
}

func (x *Index) operatorOf(r State, observer [32]byte) (common.Address, bool, error) {
	b, ok, err := r.Get(digestKey(tableKeys, observer))
	if err != nil || !ok || x.Bonded == nil {
		return common.Address{}, false, err
	}
	k, err := decodeAnnounced(b)
	if err != nil || k.withdrawn {
		return common.Address{}, false, err
	}
	return x.Bonded(r, k.account)
}

// header loads, or begins, a digest's header.
func (a *applying) header(d Digest) (*header, error) {
	if h, ok := a.headers[d]; ok {
		return h, nil
	}
	b, ok, err := a.w.Get(digestKey(tableHeader, d.Bytes()))
	if err != nil {
		return nil, err
	}
	h := &header{recorded: never, named: a.leaf, nameLeaf: never}
	if ok {
		if h, err = decodeHeader(b); err != nil {
			return nil, err
		}
	}
	a.headers[d] = h
	a.order = append(a.order, d)
	return h, nil
}

// class says whether the record speaks as the subject's origin or is bonded.
func (a *applying) class(h *header) byte {
	if a.meta.by.bonded() || h.recorded != never && h.origin.observer == a.meta.by.observer {
		return classTrusted
	}
	return classStranger
}

func (a *applying) next() uint16 { a.seq++; return a.seq }

func (a *applying) run(subjects []Digest, c *Content) error {
	for _, n := range c.Nodes {
		if err := a.node(n); err != nil {
			return err
		}
	}
	for _, e := range c.Edges {
		if err := a.edge(e); err != nil {
			return err
		}
	}
	for _, f := range c.Facts {
		if err := a.fact(f); err != nil {
			return err
		}
	}
	for _, r := range c.Revocations {
		if err := a.revocation(r); err != nil {
			return err
		}
	}
	for _, d := range a.order {
		if err := a.w.Set(digestKey(tableHeader, d.Bytes()), a.headers[d].encode()); err != nil {
			return err
		}
	}
	return a.enter(subjects)
}

// enter writes the record's own entries.
func (a *applying) enter(subjects []Digest) error {
	for _, d := range subjects {
		k := binary.BigEndian.AppendUint64(digestKey(tableSubjects, d.Bytes()), a.leaf)
		if err := a.w.Set(k, []byte{1}); err != nil {
			return err
		}
	}
	if err := a.w.Set(leafKey(tableRecords, a.leaf), a.meta.encode()); err != nil {
		return err
	}
	return a.w.Set(digestKey(tableIDs, a.meta.id), binary.BigEndian.AppendUint64(nil, a.leaf))
}

func (a *applying) node(n ContentNode) error {
	h, err := a.header(n.Digest)
	if err != nil {
		return err
	}
	kind := byte(max(rank(kinds, n.Kind), 0))
	if h.hint == 0 {
		h.hint = kind
	}
	if n.Recorded && h.recorded == never {
		h.recorded, h.origin = a.leaf, a.meta.by
	}
	class := a.class(h)
	if n.Recorded && kind != 0 && class == classTrusted {
		if h.kind == 0 {
			h.kind = kind
		} else if h.kind != kind {
			if err := a.fact(ContentFact{n.Digest, "kind", quote(string(n.Kind)), Declared}); err != nil {
				return err
			}
		}
	}
	for _, name := range n.Names {
		if h.nameLeaf == never {
			h.name, h.nameLeaf = cut(name, headerNameBytes), a.leaf
		}
		d := n.Digest.Bytes()
		if err := a.w.Set(entryKey(tableNames, d, class, a.leaf, a.next()), []byte(name)); err != nil {
			return err
		}
		if !n.Recorded {
			continue // a name that others use for it is shown, and does not lead to it
		}
		k := binary.BigEndian.AppendUint64(nameKey(name, class), ^a.leaf)
		if err := a.w.Set(append(k, d[:]...), []byte{1}); err != nil {
			return err
		}
	}
	return nil
}

// nameKey is where digests by that name are; the hash keeps keys short.
func nameKey(name string, class byte) []byte {
	h := sha256.Sum256([]byte(name))
	return append(digestKey(tableByName, h), class)
}

func cut(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	for limit > 0 && text[limit]&0xc0 == 0x80 {
		limit--
	}
	return text[:limit]
}

func (a *applying) edge(e ContentEdge) error {
	if e.From == e.To {
		return nil // a thing is no parent of its own
	}
	from, err := a.header(e.From)
	if err != nil {
		return err
	}
	to, err := a.header(e.To)
	if err != nil {
		return err
	}
	l := link{a.leaf, byte(max(rank(edgeTypes, e.Type), 0)), gradeIndex(e.Grade), a.class(from), e.To.Bytes()}
	from.parents++
	if len(from.inline) < inlineParents && int(from.parents) == len(from.inline)+1 {
		from.inline = append(from.inline, l)
	} else if err := a.w.Set(entryKey(tableParents, e.From.Bytes(), l.class, a.leaf, a.next()), l.append(nil)); err != nil {
		return err
	}
	to.children++
	if e.Type == Lists {
		to.flags |= flagListed
	}
	l.other = e.From.Bytes()
	return a.w.Set(entryKey(tableChildren, e.To.Bytes(), l.class, a.leaf, a.next()), l.append(nil))
}

func (a *applying) fact(f ContentFact) error {
	h, err := a.header(f.Subject)
	if err != nil {
		return err
	}
	if f.Name == FactConsentExpires {
		h.flags |= flagConsentExpires
	}
	if len(f.Name) > MaxFactName {
		return nil // validation bounds names; nothing to index by then
	}
	k := entryKey(tableFacts, f.Subject.Bytes(), a.class(h), a.leaf, a.next())
	return a.w.Set(k, encodeFact(gradeIndex(f.Grade), f.Name, f.Value))
}

func (a *applying) revocation(r ContentRevocation) error {
	if r.Lifts != "" {
		return a.lift(r.Lifts)
	}
	h, err := a.header(r.Subject)
	if err != nil {
		return err
	}
	h.flags |= flagRevoked
	k := entryKey(tableRevoked, r.Subject.Bytes(), a.class(h), a.leaf, a.next())
	if err := a.w.Set(k, []byte(r.Reason)); err != nil {
		return err
	}
	// If the subject is a record of the same observer, its facts are withdrawn.
	leaf, m, err := recordByID(a.w, r.Subject.Bytes())
	if errors.Is(err, ErrNotFound) || err == nil && (m.by.observer != a.meta.by.observer || m.withdrawn != never) {
		return nil
	}
	if err != nil {
		return err
	}
	m.withdrawn = a.leaf
	return a.w.Set(leafKey(tableRecords, leaf), m.encode())
}

// lift takes an earlier revocation back, if it was the same observer's.
func (a *applying) lift(id Digest) error {
	_, m, err := recordByID(a.w, id.Bytes())
	if errors.Is(err, ErrNotFound) || err == nil && m.by.observer != a.meta.by.observer {
		return nil
	}
	if err != nil {
		return err
	}
	return a.w.Set(binary.BigEndian.AppendUint64(digestKey(tableLifted, id.Bytes()), a.leaf), a.meta.id[:])
}

// recordByID finds a record's entry; ErrNotFound if there is none.
func recordByID(r State, id [32]byte) (leaf uint64, m *meta, err error) {
	b, ok, err := r.Get(digestKey(tableIDs, id))
	if err != nil {
		return 0, nil, err
	}
	if !ok || len(b) != 8 {
		return 0, nil, fmt.Errorf("%w: record %s", ErrNotFound, NewDigest(id))
	}
	leaf = binary.BigEndian.Uint64(b)
	m, err = recordAt(r, leaf)
	return leaf, m, err
}

func recordAt(r State, leaf uint64) (*meta, error) {
	b, ok, err := r.Get(leafKey(tableRecords, leaf))
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("%w: record at leaf %d", ErrNotFound, leaf)
	}
	return decodeMeta(b)
}

// multiple are the facts of which several values are no contradiction: by their nature they happen more than once.
var multiple = []string{"approval.", "decision", "eval.", "metric.", "gap.", "registry.", "capture.", "deployment.", "tag.", "note", "supersession.",
	"unidentified.", "source.uri", "source.retrieved", "run.status", "run.finished", "commitment.", "signature.", "sourcelist.", "policy.", "bom."}

// contradicts reports whether two values of the fact exclude each other.
func contradicts(name string) bool {
	for _, prefix := range multiple {
		if strings.HasPrefix(name, prefix) {
			return false
		}
	}
	return true
}

// KeyAccount gives the account that a record key was announced by, if any: whether that account acts for an operator is the ledger's to say.
func KeyAccount(r State, keyID string) (account common.Address, ok bool, err error) {
	b, ok, err := r.Get(digestKey(tableKeys, Digest(keyID).Bytes()))
	if err != nil || !ok {
		return account, false, err
	}
	k, err := decodeAnnounced(b)
	return k.account, err == nil && !k.withdrawn, err
}
