package lineage

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// State entries. All keys begin with 'l' and one more byte; numbers are big-endian, so that scans go by ledger position. Times of blocks
// grow with positions, so either tells what was known when.
//
//	n digest                          header: what walks need, with the first parents inline
//	e digest class leaf seq           further parents          c digest class leaf seq   children
//	f digest class leaf seq           facts                    m digest leaf seq         names
//	x digest class leaf seq           revocations              z record leaf             liftings
//	s digest leaf                     records about it         r leaf                    record: id, observer, submitter, time
//	i record                          its leaf                 k key                     whose record key it is
//	a hash(name) ^leaf digest         digests by name, the latest first
//
// class is 0 if the observer is the origin or bonded, else 1: strangers' entries come last and can be left out without reading them.
const (
	tableHeader     = 'n'
	tableParents    = 'e'
	tableChildren   = 'c'
	tableFacts      = 'f'
	tableNames      = 'm'
	tableRevoked    = 'x'
	tableLifted     = 'z'
	tableSubjects   = 's'
	tableRecords    = 'r'
	tableIDs        = 'i'
	tableKeys       = 'k'
	tableByName     = 'a'
	statePrefix     = 'l'
	inlineParents   = 8
	headerNameBytes = 96
)

const (
	classTrusted  byte = 0
	classStranger byte = 1
)

// Flags of a header: what else there is to read.
const (
	flagRevoked byte = 1 << iota
	flagConsentExpires
	flagListed
)

func key(table byte, parts ...[]byte) []byte {
	k := make([]byte, 2, 80)
	k[0], k[1] = statePrefix, table
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

func digestKey(table byte, d [32]byte) []byte { return key(table, d[:]) }

// entryKey is digest class leaf seq.
func entryKey(table byte, d [32]byte, class byte, leaf uint64, seq uint16) []byte {
	k := append(key(table, d[:]), class)
	return binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint64(k, leaf), seq)
}

func leafKey(table byte, leaf uint64) []byte {
	return binary.BigEndian.AppendUint64(key(table), leaf)
}

// link is an edge as one end stores it: the other end, and who said so.
type link struct {
	leaf  uint64
	kind  byte // index into edgeTypes
	grade byte // index into grades
	class byte
	other [32]byte
}

const linkBytes = 8 + 3 + 32

func (l link) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(b, l.leaf)
	return append(append(b, l.kind, l.grade, l.class), l.other[:]...)
}

func readLink(b []byte) (l link, rest []byte, err error) {
	if len(b) < linkBytes {
		return l, nil, fmt.Errorf("lineage state: edge of %d bytes", len(b))
	}
	l.leaf = binary.BigEndian.Uint64(b)
	l.kind, l.grade, l.class = b[8], b[9], b[10]
	copy(l.other[:], b[11:])
	if int(l.kind) >= len(edgeTypes) || int(l.grade) >= len(grades) {
		return l, nil, fmt.Errorf("lineage state: edge of type %d and grade %d", l.kind, l.grade)
	}
	return l, b[linkBytes:], nil
}

// never is the leaf of what has not happened.
const never = ^uint64(0)

// header is what the state knows of a digest at once. It is rewritten as the ledger grows, so whoever looks back filters by leaf.
type header struct {
	kind, hint byte   // as recorded; as first named by others
	flags      byte   // flagRevoked, ...
	recorded   uint64 // leaf of the first record whose subject it is, or never
	named      uint64 // leaf of the first record that names it
	origin     party
	name       string // the first one, for lists
	nameLeaf   uint64
	parents    uint32 // all of them
	children   uint32
	inline     []link // the first parents

	// Of a Graph, which is for one goroutine: the digest as text, and the last walk that came by.
	text Digest
	walk *walking
}

// party is who made a record.
type party struct {
	observer  [32]byte // key id
	operator  [20]byte // zero: nobody bonded
	submitter [20]byte
}

func (p party) bonded() bool { return p.operator != [20]byte{} }

const (
	headerVersion = 1
	partyBytes    = 32 + 20 + 20
	headerFixed   = 4 + 8 + 8 + partyBytes + 8 + 4 + 4 + 1 + 1
)

func (p party) append(b []byte) []byte {
	return append(append(append(b, p.observer[:]...), p.operator[:]...), p.submitter[:]...)
}

func readParty(b []byte) (p party) {
	copy(p.observer[:], b)
	copy(p.operator[:], b[32:])
	copy(p.submitter[:], b[52:])
	return p
}

func (h *header) encode() []byte {
	b := make([]byte, 0, headerFixed+len(h.name)+len(h.inline)*linkBytes)
	b = append(b, headerVersion, h.kind, h.hint, h.flags)
	b = binary.BigEndian.AppendUint64(b, h.recorded)
	b = binary.BigEndian.AppendUint64(b, h.named)
	b = h.origin.append(b)
	b = binary.BigEndian.AppendUint64(b, h.nameLeaf)
	b = binary.BigEndian.AppendUint32(b, h.parents)
	b = binary.BigEndian.AppendUint32(b, h.children)
	b = append(b, byte(len(h.name)), byte(len(h.inline)))
	b = append(b, h.name...)
	for _, l := range h.inline {
		b = l.append(b)
	}
	return b
}

func decodeHeader(b []byte) (*header, error) {
	if len(b) < headerFixed || b[0] != headerVersion {
		return nil, fmt.Errorf("lineage state: header of %d bytes", len(b))
	}
	h := &header{kind: b[1], hint: b[2], flags: b[3]}
	h.recorded, h.named = binary.BigEndian.Uint64(b[4:]), binary.BigEndian.Uint64(b[12:])
	h.origin = readParty(b[20:])
	b = b[20+partyBytes:]
	h.nameLeaf = binary.BigEndian.Uint64(b)
	h.parents, h.children = binary.BigEndian.Uint32(b[8:]), binary.BigEndian.Uint32(b[12:])
	name, inline := int(b[16]), int(b[17])
	b = b[18:]
	if len(b) != name+inline*linkBytes || int(h.kind) >= len(kinds) || int(h.hint) >= len(kinds) || inline > inlineParents {
		return nil, fmt.Errorf("lineage state: header with %d bytes of name and %d parents in %d bytes", name, inline, len(b))
	}
	h.name, b = string(b[:name]), b[name:]
	h.inline = make([]link, inline)
	for i := range h.inline {
		var err error
		if h.inline[i], b, err = readLink(b); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// meta is what every entry of a record shares.
type meta struct {
	id        [32]byte
	by        party
	time      uint64
	withdrawn uint64 // leaf of its observer's revocation, or never
	predicate string

	// As text, once somebody wanted it: a record's edges and facts share them.
	idText, observerText, operatorText string
}

// record is the record's id as text.
func (m *meta) record() string {
	if m.idText == "" {
		m.idText = string(NewDigest(m.id))
	}
	return m.idText
}

const metaFixed = 32 + partyBytes + 8 + 8

func (m *meta) encode() []byte {
	b := make([]byte, 0, metaFixed+len(m.predicate))
	b = append(b, m.id[:]...)
	b = m.by.append(b)
	b = binary.BigEndian.AppendUint64(b, m.time)
	b = binary.BigEndian.AppendUint64(b, m.withdrawn)
	return append(b, m.predicate...)
}

func decodeMeta(b []byte) (*meta, error) {
	if len(b) < metaFixed || len(b) > metaFixed+MaxName {
		return nil, fmt.Errorf("lineage state: record entry of %d bytes", len(b))
	}
	m := &meta{by: readParty(b[32:])}
	copy(m.id[:], b)
	b = b[32+partyBytes:]
	m.time, m.withdrawn, m.predicate = binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:]), string(b[16:])
	return m, nil
}

// evidence says what an entry of the record is worth to a subject with that header.
func (m *meta) evidence(grade byte, h *header) Evidence {
	if m.observerText == "" {
		m.observerText = string(NewDigest(m.by.observer))
		if m.by.bonded() {
			m.operatorText = common.Address(m.by.operator).Hex()
		}
	}
	e := Evidence{Grade: grades[grade], Observer: m.observerText, Operator: m.operatorText, Bonded: m.by.bonded()}
	if h == nil || h.recorded == never {
		return e
	}
	e.Origin = m.by.observer == h.origin.observer
	e.Independent = e.Bonded && !e.Origin && m.by.operator != h.origin.operator && m.by.submitter != h.origin.submitter
	return e
}

// announced is who a record key belongs to: the latest announcement.
type announced struct {
	leaf      uint64
	account   [20]byte // who submitted it
	withdrawn bool
}

func (a announced) encode() []byte {
	b := append(binary.BigEndian.AppendUint64(nil, a.leaf), a.account[:]...)
	if a.withdrawn {
		return append(b, 1)
	}
	return append(b, 0)
}

func decodeAnnounced(b []byte) (a announced, err error) {
	if len(b) != 29 {
		return a, fmt.Errorf("lineage state: key entry of %d bytes", len(b))
	}
	a.leaf, a.withdrawn = binary.BigEndian.Uint64(b), b[28] == 1
	copy(a.account[:], b[8:])
	return a, nil
}

// fact and name entries are "grade ‖ len(name) ‖ name ‖ value" and the name itself.
func encodeFact(grade byte, name string, value []byte) []byte {
	return append(append([]byte{grade, byte(len(name))}, name...), value...)
}

func decodeFact(b []byte) (grade byte, name string, value []byte, err error) {
	if len(b) < 2 || len(b) < 2+int(b[1]) || int(b[0]) >= len(grades) {
		return 0, "", nil, fmt.Errorf("lineage state: fact of %d bytes", len(b))
	}
	n := 2 + int(b[1])
	return b[0], string(b[2:n]), b[n:], nil
}

func gradeIndex(g Grade) byte {
	if i := rank(grades, g); i > 0 {
		return byte(i)
	}
	return 0 // Declared, the weakest
}
