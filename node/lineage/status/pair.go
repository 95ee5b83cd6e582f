package status

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Keys of the state. All begin with 'p' and one more byte; numbers are big-endian.
//
//	0                         meta
//	P policy                  a policy's canonical source          I model policy     position of a pair
//	W position                a pair                                M model            positions of a model's pairs
//	C position                the chains of a pair                  F position         a free position
//	T level group             16 nodes of the tree                  X class            positions to push with this block: changes, renewals
//	Q class height part       positions to evaluate                 H class height part  positions to push later
//	E time height part        positions whose time comes            w class            an unfinished wave
//	f class n                 its frontier                          v class digest     what it has visited
//	A digest type leaf seq    evaluations, approvals, decisions of a thing
//	U kind value 0 digest     things by source, licence and name
//	N                         a search for what a changed list names
//	L list                    a list in force                       g list operator    an operator's latest vote on it
const (
	prefix        = 'p'
	tableMeta     = '0'
	tablePolicy   = 'P'
	tableIndex    = 'I'
	tablePair     = 'W'
	tableModel    = 'M'
	tableChains   = 'C'
	tableFree     = 'F'
	tableTree     = 'T'
	tableNow      = 'X'
	tableQueue    = 'Q'
	tableLater    = 'H'
	tableTimer    = 'E'
	tableWave     = 'w'
	tableFrontier = 'f'
	tableVisited  = 'v'
	tableActs     = 'A'
	tableNamed    = 'U'
	tableList     = 'L'
	tableVote     = 'g'
	tableSearch   = 'N'
)

func key(table byte, parts ...[]byte) []byte {
	k := make([]byte, 2, 96)
	k[0], k[1] = prefix, table
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

func u32(v uint32) []byte { return binary.BigEndian.AppendUint32(nil, v) }
func u64(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// Classes of work: what is adverse comes first.
const (
	adverse byte = 0
	other   byte = 1
)

// pair is a watched (model, policy) with its status.
type pair struct {
	status claim.Status
	until  uint64 // watched until
	next   uint64 // when its timer is due; timers that say otherwise are stale
	told   uint64 // ledger time of the status that chains got last, or of the last one if no chain asks for it
	every  uint16 // seconds after which a pass is renewed; 0: RenewEvery
	flags  byte
}

// renewEvery is how old a pass may grow before it is renewed.
func (p *pair) renewEvery() uint64 {
	if p.every == 0 {
		return RenewEvery
	}
	return uint64(p.every)
}

// renewParts is by which part of their interval renewals are brought forward, so that those of many pairs come together: one certificate is enough for
// 256 of them.
const renewParts = 6

// renewAt is when a pass is to be renewed.
func (p *pair) renewAt() uint64 {
	every := p.renewEvery()
	together := max(every/renewParts/timerGrain, 1) * timerGrain
	return (p.told + every) / together * together
}

const (
	flagUsed    byte = 1 << iota
	flagQueued       // waits for evaluation
	flagAdverse      // for an adverse reason
	flagPush         // waits to be pushed
	flagChains       // chains ask for it
)

func (p *pair) is(flag byte) bool { return p.flags&flag != 0 }

const pairBytes = 32 + 32 + 32 + 1 + 1 + 6*8 + 2

func (p *pair) encode() []byte {
	s := &p.status
	b := make([]byte, 0, pairBytes)
	b = append(append(append(b, s.Model[:]...), s.Policy[:]...), s.FailedRule[:]...)
	b = append(b, byte(s.Status), p.flags)
	for _, v := range []uint64{s.LedgerSize, s.LedgerTime, s.ValidUntil, p.until, p.next, p.told} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return binary.BigEndian.AppendUint16(b, p.every)
}

func readPair(b []byte) (p pair, err error) {
	if len(b) != pairBytes {
		return p, fmt.Errorf("%w: a pair of %d bytes", ErrState, len(b))
	}
	copy(p.status.Model[:], b)
	copy(p.status.Policy[:], b[32:])
	copy(p.status.FailedRule[:], b[64:])
	p.status.Status, p.flags = claim.ModelStatus(b[96]), b[97]
	for i, v := range []*uint64{&p.status.LedgerSize, &p.status.LedgerTime, &p.status.ValidUntil, &p.until, &p.next, &p.told} {
		*v = binary.BigEndian.Uint64(b[98+8*i:])
	}
	p.every = binary.BigEndian.Uint16(b[146:])
	return p, nil
}

// open is a pair that a block looks at.
type open struct {
	pair
	dirty bool
	leaf  bool // its leaf of the tree changes
}

// meta is what the module knows at once.
type meta struct {
	positions uint32 // of the tree, used or free
	free      uint32
	pushed    bool // the block before pushed something
	withheld  bool // an adverse wave is unfinished: nothing can be proved
	root      common.Hash
	// doubt is the ledger size with which the adverse change came that is still being marked: a pass of a smaller one says nothing. It is above
	// top, the largest that any status was given before.
	doubt, top uint64
	// records names all records so far, their places, and which operator's they are: what the lineage is a function of.
	records common.Hash
	// version names everything that the module ever wrote: what it knows of the state from earlier blocks holds as long as this does.
	version common.Hash
}

const metaBytes = 4 + 4 + 1 + 1 + 32 + 8 + 8 + 32 + 32

func (m *meta) encode() []byte {
	b := append(u32(m.positions), u32(m.free)...)
	b = append(b, bit(m.pushed), bit(m.withheld))
	b = binary.BigEndian.AppendUint64(append(b, m.root[:]...), m.doubt)
	b = binary.BigEndian.AppendUint64(b, m.top)
	return append(append(b, m.records[:]...), m.version[:]...)
}

// doubtful says whether a pass is from before an adverse change that is not marked everywhere yet: it counts as pending.
func (m *meta) doubtful(s *claim.Status) bool {
	return m.withheld && s.Status == claim.StatusPassed && s.LedgerSize < m.doubt
}

func bit(v bool) byte {
	if v {
		return 1
	}
	return 0
}

func readMeta(b []byte) (m meta, err error) {
	if len(b) != metaBytes {
		return m, fmt.Errorf("%w: meta of %d bytes", ErrState, len(b))
	}
	m.positions, m.free = binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
	m.pushed, m.withheld = b[8] == 1, b[9] == 1
	copy(m.root[:], b[10:])
	m.doubt = binary.BigEndian.Uint64(b[42:])
	m.top = binary.BigEndian.Uint64(b[50:])
	copy(m.records[:], b[58:])
	copy(m.version[:], b[90:])
	return m, nil
}

// positions are lists of positions as the state holds them.
func appendPositions(list []uint32) []byte {
	b := make([]byte, 0, 4*len(list))
	for _, i := range list {
		b = binary.BigEndian.AppendUint32(b, i)
	}
	return b
}

func readPositions(b []byte) ([]uint32, error) {
	if len(b)%4 != 0 {
		return nil, fmt.Errorf("%w: positions in %d bytes", ErrState, len(b))
	}
	list := make([]uint32, len(b)/4)
	for i := range list {
		list[i] = binary.BigEndian.Uint32(b[4*i:])
	}
	return list, nil
}
