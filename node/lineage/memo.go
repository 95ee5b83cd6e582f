package lineage

import "sync"

// memoSize bounds what an index remembers of records: a few blocks' worth at some 10 KiB each. A record is judged by the mempool, by the block
// that carries it, and applied; reading and verifying it is worth doing once.
const memoSize = 1024

// reading is what follows from an envelope alone. It is immutable.
type reading struct {
	id        Digest
	observer  [32]byte
	predicate string
	subjects  []Digest
	content   *Content
	err       error
}

// memo remembers readings by record id, in two generations.
type memo struct {
	mu         sync.Mutex
	young, old map[Digest]*reading
}

func (m *memo) get(id Digest) *reading {
	m.mu.Lock()
	defer m.mu.Unlock()
	if r, ok := m.young[id]; ok {
		return r
	}
	r, ok := m.old[id]
	if ok {
		m.keep(r)
	}
	return r
}

func (m *memo) put(r *reading) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.keep(r)
}

func (m *memo) keep(r *reading) {
	if len(m.young) >= memoSize || m.young == nil {
		m.young, m.old = map[Digest]*reading{}, m.young
	}
	m.young[r.id] = r
}

// read reads and verifies an envelope, or remembers that it did.
func (x *Index) read(envelope []byte) *reading {
	id := RecordID(envelope)
	if r := x.memo.get(id); r != nil {
		return r
	}
	r := &reading{id: id}
	rec, err := ParseEnvelope(envelope)
	if err == nil {
		r.observer, r.predicate = Digest(rec.Observer()).Bytes(), rec.Statement.PredicateType
		for _, s := range rec.Statement.Subject {
			r.subjects = append(r.subjects, s.SHA256())
		}
		r.content, err = rec.Statement.Content(id)
	}
	r.err = err
	x.memo.put(r)
	return r
}
