package status

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// List is a list of banned or restricted sources that the operators agree on.
type List struct {
	URI       string               `json:"uri"`
	Publisher string               `json:"publisher,omitempty"`
	Serial    uint64               `json:"serial"`
	Digest    lineage.Digest       `json:"digest"` // of the list as published
	Entries   []lineage.ListedItem `json:"entries"`
	Time      uint64               `json:"time"` // of the block that agreed
	Leaf      uint64               `json:"leaf"` // of the record that completed the agreement
	Record    string               `json:"record"`
}

// listID names a list by where it is published.
func listID(uri string) common.Hash { return sha256.Sum256([]byte(uri)) }

// content is what operators agree on: everything that the list says, in one hash.
func content(subject lineage.Digest, l *lineage.SourceList) (common.Hash, error) {
	b, err := json.Marshal(struct {
		Subject        lineage.Digest
		URI, Publisher string
		Serial         uint64
		Previous       string
		Entries        []lineage.ListedItem
	}{subject, l.URI, l.Publisher, l.Serial, l.Previous, l.Entries})
	return sha256.Sum256(b), err
}

// vote takes an operator's record of what it fetched. The list is in force when operators with more than two thirds of the weight say the
// same of it, and its serial is above that of the one in force.
func (s *session) vote(rec *record, l *lineage.SourceList, e lineage.Entry) error {
	if s.m.Weight == nil {
		return nil
	}
	info, err := lineage.NewGraph(s.w, lineage.Latest).Record(rec.id)
	if errors.Is(err, lineage.ErrNotFound) || err == nil && !info.Evidence.Bonded {
		return nil
	}
	if err != nil {
		return err
	}
	subject := rec.statement.Subject[0].SHA256()
	hash, err := content(subject, l)
	if err != nil {
		return nil //nolint:nilerr // a list of texts and numbers always encodes
	}
	id := listID(l.URI)
	voteKey := key(tableVote, id[:], common.HexToAddress(info.Evidence.Operator).Bytes())
	had, ok, err := s.w.Get(voteKey)
	if err != nil {
		return err
	}
	if ok && len(had) == 40 && binary.BigEndian.Uint64(had) > l.Serial {
		return nil // an operator does not go back
	}
	vote := append(u64(l.Serial), hash[:]...)
	if err := s.w.Set(voteKey, vote); err != nil {
		return err
	}
	agreed, err := s.tally(id, vote)
	if err != nil || !agreed {
		return err
	}
	return s.adopt(id, &List{URI: l.URI, Publisher: l.Publisher, Serial: l.Serial, Digest: subject, Entries: l.Entries, Time: s.info.Time, Leaf: e.Leaf,
		Record: string(rec.id)})
}

// tally says whether operators of more than two thirds of the weight last said the same.
func (s *session) tally(id common.Hash, vote []byte) (bool, error) {
	var operators []common.Address
	p := key(tableVote, id[:])
	err := s.w.Scan(p, func(k, v []byte) error {
		if len(k) != len(p)+common.AddressLength {
			return fmt.Errorf("%w: a vote's key of %d bytes", ErrState, len(k))
		}
		if bytes.Equal(v, vote) {
			operators = append(operators, common.BytesToAddress(k[len(p):]))
		}
		return nil
	})
	if err != nil {
		return false, err
	}
	var sum, total uint64
	for _, o := range operators {
		w, t, err := s.m.Weight(s.w, o)
		if err != nil {
			return false, err
		}
		sum, total = sum+w, t
	}
	return quorum.Reached(sum, total), nil
}

// adopt puts a list in force, and marks what it names anew and no longer.
func (s *session) adopt(id common.Hash, l *List) error {
	k := key(tableList, id[:])
	b, ok, err := s.w.Get(k)
	if err != nil {
		return err
	}
	var old List
	if ok {
		if err := json.Unmarshal(b, &old); err != nil {
			return fmt.Errorf("%w: list %s: %w", ErrState, id, err)
		}
		if old.Serial >= l.Serial {
			return nil
		}
	} else if full, err := s.listsFull(); err != nil || full {
		return err
	}
	if b, err = json.Marshal(l); err != nil {
		return fmt.Errorf("encode list: %w", err)
	}
	if err := s.w.Set(k, b); err != nil {
		return err
	}
	s.fresh = true
	return s.named(changed(old.Entries, l.Entries))
}

func (s *session) listsFull() (bool, error) {
	n := 0
	err := s.w.Scan(key(tableList), func(_, _ []byte) error { n++; return nil })
	return n >= MaxLists, err
}

// changed are the entries that only one of two lists has.
func changed(a, b []lineage.ListedItem) (out []lineage.ListedItem) {
	for _, pair := range [][2][]lineage.ListedItem{{a, b}, {b, a}} {
		for _, e := range pair[0] {
			if !slices.Contains(pair[1], e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// Kinds of names that a list's entry may select by.
const (
	namedSource  = 's'
	namedLicence = 'l'
	namedName    = 'n'
)

// namedFacts are the facts behind them.
var namedFacts = map[string]byte{"source.uri": namedSource, "licence.spdx": namedLicence, "dataset.name": namedName}

// maxNamed cuts what is indexed of a name. Entries of lists are no longer.
const maxNamed = 512

func namedKey(kind byte, value string) []byte {
	return key(tableNamed, []byte{kind}, []byte(value[:min(len(value), maxNamed)]))
}

func (s *session) nameFact(f lineage.ContentFact) error {
	kind, ok := namedFacts[f.Name]
	if !ok {
		return nil
	}
	var value string
	if json.Unmarshal(f.Value, &value) != nil || value == "" {
		return nil
	}
	return s.w.Set(append(append(namedKey(kind, value), 0), digestBytes(f.Subject)...), []byte{1})
}

// selector gives how an entry finds things: by digest, or by a kind of name and the start of its key.
func selector(e lineage.ListedItem) (d lineage.Digest, kind byte, value string, whole bool) {
	switch {
	case e.Digest != "":
		return lineage.Digest(e.Digest), 0, "", true
	case e.URIPrefix != "":
		return "", namedSource, e.URIPrefix, false
	case e.Licence != "":
		return "", namedLicence, e.Licence, true
	}
	return "", namedName, e.NamePrefix, false
}

// search is how far the things that changed entries name have been found.
type search struct {
	Entries []lineage.ListedItem `json:"entries"`
	Skip    int                  `json:"skip"` // things that the first entry names and that were found already
}

// named begins to search for the things that entries name.
func (s *session) named(entries []lineage.ListedItem) error {
	x, err := s.searching()
	if err != nil {
		return err
	}
	x.Entries = append(x.Entries, entries...)
	b, err := json.Marshal(x)
	if err != nil {
		return fmt.Errorf("encode search: %w", err)
	}
	return s.w.Set(key(tableSearch), b)
}

func (s *session) searching() (x search, err error) {
	b, ok, err := s.w.Get(key(tableSearch))
	if err == nil && ok {
		if err = json.Unmarshal(b, &x); err != nil {
			err = fmt.Errorf("%w: a search: %w", ErrState, err)
		}
	}
	return x, err
}

// find goes on searching, and touches what it finds.
func (s *session) find() error {
	x, err := s.searching()
	if err != nil || len(x.Entries) == 0 {
		return err
	}
	n := 0
	for n < NamedPerBlock && len(x.Entries) > 0 {
		d, kind, value, whole := selector(x.Entries[0])
		if d != "" {
			s.touchOnce(d, adverse)
			x.Entries, n = x.Entries[1:], n+1
			continue
		}
		p := namedKey(kind, value)
		if whole {
			p = append(p, 0)
		}
		seen := 0
		err := s.w.Scan(p, func(k, _ []byte) error {
			if len(k) < len(p)+32 {
				return nil
			}
			if seen++; seen <= x.Skip {
				return nil
			}
			if n == NamedPerBlock {
				return errStop
			}
			n++
			s.touchOnce(lineage.NewDigest([32]byte(k[len(k)-32:])), adverse)
			return nil
		})
		if errors.Is(err, errStop) {
			x.Skip = seen - 1
			break
		}
		if err != nil {
			return err
		}
		x.Entries, x.Skip = x.Entries[1:], 0
	}
	if len(x.Entries) == 0 {
		return s.w.Delete(key(tableSearch))
	}
	s.waving = true
	b, err := json.Marshal(x)
	if err != nil {
		return fmt.Errorf("encode search: %w", err)
	}
	return s.w.Set(key(tableSearch), b)
}

// list is one in force, ready to be asked.
type list struct {
	List
	digests map[lineage.Digest]*lineage.ListedItem
	rest    []*lineage.ListedItem
}

// bans asks the lists in force.
type bans struct {
	m      *Module
	r      lineage.State
	at     lineage.Size // 0: as it is now
	loaded bool
	lists  []*list
}

// maxParsed bounds the parsed lists kept.
const maxParsed = 4 * MaxLists

func (b *bans) load() error {
	if b.loaded {
		return nil
	}
	err := b.r.Scan(key(tableList), func(_, v []byte) error {
		l, err := b.m.list(v)
		if err == nil && (b.at == 0 || l.Leaf < b.at) {
			b.lists = append(b.lists, l)
		}
		return err
	})
	b.loaded = err == nil
	return err
}

func (m *Module) list(v []byte) (*list, error) {
	id := common.Hash(sha256.Sum256(v))
	m.mu.Lock()
	defer m.mu.Unlock()
	if l := m.lists[id]; l != nil {
		return l, nil
	}
	l := &list{digests: map[lineage.Digest]*lineage.ListedItem{}}
	if err := json.Unmarshal(v, &l.List); err != nil {
		return nil, fmt.Errorf("%w: a list: %w", ErrState, err)
	}
	for i := range l.Entries {
		e := &l.Entries[i]
		switch {
		case e.Action == "lift":
		case e.Digest != "":
			l.digests[lineage.Digest(e.Digest)] = e
		default:
			l.rest = append(l.rest, e)
		}
	}
	if m.lists == nil || len(m.lists) >= maxParsed {
		m.lists = map[common.Hash]*list{}
	}
	m.lists[id] = l
	return l, nil
}

// Of implements policy.Bans.
func (b *bans) Of(n *lineage.Node) (out []policy.Ban, err error) {
	if err := b.load(); err != nil {
		return nil, err
	}
	for _, l := range b.lists {
		if e := l.digests[n.Digest]; e != nil {
			out = append(out, l.ban(n.Digest, e, nil))
		}
		if len(l.rest) == 0 {
			continue
		}
		for i := range n.Facts {
			f := &n.Facts[i]
			kind, ok := namedFacts[f.Name]
			value, isText := f.Value.(string)
			if !ok || !isText {
				continue
			}
			for _, e := range l.rest {
				_, k, want, whole := selector(*e)
				if k == kind && (value == want || !whole && strings.HasPrefix(value, want)) {
					out = append(out, l.ban(n.Digest, e, &f.Evidence))
				}
			}
		}
	}
	return out, nil
}

func (l *list) ban(d lineage.Digest, e *lineage.ListedItem, via *lineage.Evidence) policy.Ban {
	kind := "banned"
	if e.Action == "restrict" {
		kind = "restricted"
	}
	return policy.Ban{Taint: policy.Taint{Kind: kind, Subject: d, List: l.URI, Reason: e.Reason, Record: l.Record, Bonded: true, Time: l.Time}, Via: via}
}
