package status

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// Info is the block that is being executed.
type Info struct {
	Height uint64
	Time   uint64 // seconds
	Size   uint64 // of the ledger after the block
}

// Change is a status to be pushed to chains.
type Change struct {
	Status claim.Status
	Chains []uint64
	// Renewal: it says what chains know already, as of now.
	Renewal bool
}

// Module is the ledger's module for policies. It holds caches only and is safe for concurrent use: blocks are executed on top of different
// parents.
type Module struct {
	// Weight gives the weight of an operator in the set that agrees on lists, and the set's total: the ledger's own knowledge, a pure function
	// of state. Nil means that no list is ever agreed on.
	Weight func(r lineage.State, operator common.Address) (weight, total uint64, err error)
	// Limits replace the package's bounds in tests; zero values mean the bounds.
	Limits Limits

	mu       sync.Mutex
	programs map[common.Hash]*policy.Program // what compiles stays compiled: a pure function of the digest
	lists    map[common.Hash]*list           // parsed lists, by their digest
	warm     *warm                           // what the block before left; nil while a block uses it
}

// Limits are the bounds of one block's work.
type Limits struct {
	Units        uint64
	Pairs        int
	Mark, Walk   int
	Pushes       int
	Timers       int
	Renewals     int
	MaxPositions uint32
}

func (l Limits) withDefaults() Limits {
	set := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	set(&l.Pairs, PairsPerBlock)
	set(&l.Mark, MarkNodes)
	set(&l.Walk, WalkNodes)
	set(&l.Pushes, PushesPerBlock)
	set(&l.Timers, TimersPerBlock)
	set(&l.Renewals, RenewalsPerBlock)
	if l.Units == 0 {
		l.Units = UnitsPerBlock
	}
	if l.MaxPositions == 0 {
		l.MaxPositions = MaxPairs
	}
	return l
}

// maxPrograms bounds the compiled policies kept: some 100 kB each.
const maxPrograms = 1024

// record is what the module reads of a record.
type record struct {
	id        lineage.Digest
	statement lineage.Statement
	predicate lineage.Predicate
}

// openRecord reads an envelope whose signatures the ledger has checked.
func openRecord(envelope []byte) (*record, error) {
	var e struct {
		Payload string `json:"payload"`
	}
	if err := json.Unmarshal(envelope, &e); err != nil {
		return nil, fmt.Errorf("%w: %w", lineage.ErrMalformed, err)
	}
	payload, err := base64.StdEncoding.DecodeString(e.Payload)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", lineage.ErrMalformed, err)
	}
	s, err := lineage.ParseStatement(payload)
	if err != nil {
		return nil, err
	}
	p, err := s.Decode()
	if err != nil {
		return nil, err
	}
	return &record{lineage.RecordID(envelope), s, p}, nil
}

// Check is the admission rule for records about policies; others pass. It is pure and bounded. The lineage's own rule comes first.
func (m *Module) Check(r lineage.State, envelope []byte) error {
	rec, err := openRecord(envelope)
	if err != nil {
		return err
	}
	switch p := rec.predicate.(type) {
	case *lineage.Policy:
		_, err = m.checkPolicy(rec, p)
	case *lineage.Registration:
		for _, w := range p.Watch {
			if _, ok, err := r.Get(policyKey(digestHash(lineage.Digest(w.Policy)))); err != nil {
				return err
			} else if !ok {
				return fmt.Errorf("%w: policy %s is not registered; register it first (lineal policy register), then watch it", ErrRefused, w.Policy)
			}
		}
	}
	return err
}

// checkPolicy decides whether a record registers a policy: its source is canonical, its subject the digest of it, and it compiles.
func (m *Module) checkPolicy(rec *record, p *lineage.Policy) (*policy.Program, error) {
	prog, err := policy.Load([]byte(p.Source))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	canonical, err := prog.Document().Canonical()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	if !bytes.Equal(canonical, []byte(p.Source)) {
		return nil, fmt.Errorf("%w: the source is not the policy's canonical JSON (lineal policy check --canonical prints it)", ErrRefused)
	}
	if want := lineage.NewDigest(prog.ID()); rec.statement.Subject[0].SHA256() != want {
		return nil, fmt.Errorf("%w: the subject is %s, the source's digest is %s", ErrRefused, rec.statement.Subject[0].SHA256(), want)
	}
	return prog, nil
}

func policyKey(id common.Hash) []byte { return key(tablePolicy, id[:]) }

func digestHash(d lineage.Digest) common.Hash { return d.Bytes() }

// program gives a registered policy, compiled; nil if it is not registered or not active.
func (m *Module) program(r lineage.State, id common.Hash, height uint64) (*policy.Program, error) {
	source, ok, err := r.Get(policyKey(id))
	if err != nil || !ok {
		return nil, err
	}
	m.mu.Lock()
	p := m.programs[id]
	m.mu.Unlock()
	if p == nil {
		if p, err = policy.Load(source); err != nil {
			return nil, nil //nolint:nilerr // it compiled once: this program no longer knows its environment, and it fails closed
		}
		m.mu.Lock()
		if m.programs == nil || len(m.programs) >= maxPrograms {
			m.programs = map[common.Hash]*policy.Program{}
		}
		m.programs[id] = p
		m.mu.Unlock()
	}
	if p.Environment().ActiveAt(height) != nil {
		return nil, nil
	}
	return p, nil
}

// Root is the root of the policy state: what the next block's header carries. It is zero while nothing is watched, and while an adverse
// change is still being marked.
func (m *Module) Root(r lineage.State) (common.Hash, error) {
	me, err := loadMeta(r)
	if err != nil || me.withheld {
		return common.Hash{}, err
	}
	return me.root, nil
}

func loadMeta(r lineage.State) (meta, error) {
	b, ok, err := r.Get(key(tableMeta))
	if err != nil || !ok {
		return meta{}, err
	}
	return readMeta(b)
}

// Changes lists the statuses that the block which was just applied pushes: what changed, then what is renewed.
func (m *Module) Changes(r lineage.State) (out []Change, err error) {
	for _, class := range []byte{adverse, other} {
		b, ok, err := r.Get(key(tableNow, []byte{class}))
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		list, err := readPositions(b)
		if err != nil {
			return nil, err
		}
		for _, i := range list {
			p, err := pairAt(r, i)
			if err != nil {
				return nil, err
			}
			chains, err := chainsOf(r, i)
			if err != nil {
				return nil, err
			}
			if len(chains) > 0 {
				out = append(out, Change{p.status, chains, class == other})
			}
		}
	}
	return out, nil
}

func pairAt(r lineage.State, i uint32) (pair, error) {
	b, ok, err := r.Get(key(tablePair, u32(i)))
	if err != nil {
		return pair{}, err
	}
	if !ok {
		return pair{}, fmt.Errorf("%w: no pair at position %d", ErrState, i)
	}
	return readPair(b)
}

func chainsOf(r lineage.State, i uint32) ([]uint64, error) {
	b, ok, err := r.Get(key(tableChains, u32(i)))
	if err != nil || !ok {
		return nil, err
	}
	if len(b)%8 != 0 {
		return nil, fmt.Errorf("%w: chains in %d bytes", ErrState, len(b))
	}
	var out []uint64
	for c := range slices.Chunk(b, 8) {
		var v uint64
		for _, x := range c {
			v = v<<8 | uint64(x)
		}
		out = append(out, v)
	}
	return out, nil
}

// errStop ends a scan.
var errStop = errors.New("enough")
