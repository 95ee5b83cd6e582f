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
//	T level group             16 nodes of the tree                  X                  positions to push with this block
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
	flags  byte
}

const (
	flagUsed    byte = 1 << iota
	flagQueued       // waits for evaluation
	flagAdverse      // for an adverse reason
	flagPush         // waits to be pushed
)

func (p *pair) is(flag byte) bool { return p.flags&flag != 0 }

const pairBytes = 32 + 32 + 32 + 1 + 1 + 5*8

func (p *pair) encode() []byte {
	s := &p.status
	b := make([]byte, 0, pairBytes)
	b = append(append(append(b, s.Model[:]...), s.Policy[:]...), s.FailedRule[:]...)
	b = append(b, byte(s.Status), p.flags)
	for _, v := range []uint64{s.LedgerSize, s.LedgerTime, s.ValidUntil, p.until, p.next} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return b
}

func readPair(b []byte) (p pair, err error) {
	if len(b) != pairBytes {
		return p, fmt.Errorf("%w: a pair of %d bytes", ErrState, len(b))
	}
	copy(p.status.Model[:], b)
	copy(p.status.Policy[:], b[32:])
	copy(p.status.FailedRule[:], b[64:])
	p.status.Status, p.flags = claim.ModelStatus(b[96]), b[97]
	for i, v := range []*uint64{&p.status.LedgerSize, &p.status.LedgerTime, &p.status.ValidUntil, &p.until, &p.next} {
		*v = binary.BigEndian.Uint64(b[98+8*i:])
	}
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
	// records names all records so far and their places: what the lineage is a function of.
	records common.Hash
}

const metaBytes = 4 + 4 + 1 + 1 + 32 + 32

func (m *meta) encode() []byte {
	b := append(u32(m.positions), u32(m.free)...)
	b = append(b, bit(m.pushed), bit(m.withheld))
	return append(append(b, m.root[:]...), m.records[:]...)
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
	copy(m.records[:], b[42:])
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
