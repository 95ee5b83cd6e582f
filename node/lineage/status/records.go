package status

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
)

// record enters one record: policies, watches, votes, acts, names; and notes what it touches.
func (s *session) record(e lineage.Entry) error {
	var operator common.Address
	if info, err := lineage.NewGraph(s.w, lineage.Latest).Record(lineage.RecordID(e.Envelope)); err == nil {
		operator = common.HexToAddress(info.Evidence.Operator)
	} else if !errors.Is(err, lineage.ErrNotFound) {
		return err
	}
	s.meta.records = claim.Keccak256(s.meta.records[:], u64(e.Leaf), u64(e.Time), e.Submitter[:], operator[:], e.Envelope)
	rec, err := openRecord(e.Envelope)
	if err != nil {
		s.warm.forgetLineage()
		return nil //nolint:nilerr // the ledger checked it; one that slipped through leaves no trace
	}
	s.reread(rec)
	switch p := rec.predicate.(type) {
	case *lineage.Policy:
		if prog, err := s.m.checkPolicy(rec, p); err == nil && prog.Environment().ActiveAt(s.info.Height) == nil {
			id := prog.ID()
			if err := s.w.Set(policyKey(id), []byte(p.Source)); err != nil {
				return err
			}
		}
	case *lineage.Registration:
		if err := s.watch(rec, p); err != nil {
			return err
		}
	case *lineage.SourceList:
		return s.vote(rec, p, e)
	}
	return s.touch(rec, e)
}

// reread marks everything that a record says something about, so that it is read again. A revocation may be of a record, and then changes what
// many things say: all is read again. Verdicts must not depend on what was kept (see TestWarmIsCold).
func (s *session) reread(rec *record) {
	c, err := rec.statement.Content(rec.id)
	if err != nil || len(c.Revocations) > 0 {
		s.warm.forgetLineage()
		return
	}
	s.warm.view.Touch(rec.id)
	for _, n := range c.Nodes {
		s.warm.view.Touch(n.Digest)
	}
	for _, x := range c.Edges {
		s.warm.view.Touch(x.From)
		s.warm.view.Touch(x.To)
		s.warm.kin.drop(x.To.Bytes())
	}
	for _, f := range c.Facts {
		s.warm.view.Touch(f.Subject)
	}
}

// touch notes what a record says something about. What is adverse, and said by somebody who counts for every policy, is marked at once.
func (s *session) touch(rec *record, e lineage.Entry) error {
	c, err := rec.statement.Content(rec.id)
	if err != nil {
		return nil //nolint:nilerr // as above
	}
	class := other
	_, gap := rec.predicate.(*lineage.Gap)
	if gap || len(c.Revocations) > 0 {
		class = adverse
	}
	seq := uint16(0)
	add := func(d lineage.Digest) error {
		at := class
		if at == adverse {
			counts, err := s.counts(rec, d)
			if err != nil {
				return err
			}
			if !counts {
				at = other
			}
		}
		s.fresh = s.fresh || at == adverse
		s.touchOnce(d, at)
		return nil
	}
	for _, n := range c.Nodes {
		if n.Recorded {
			if err := add(n.Digest); err != nil {
				return err
			}
		}
	}
	for _, r := range c.Revocations {
		if err := add(r.Subject); err != nil {
			return err
		}
	}
	for _, f := range c.Facts {
		if err := s.nameFact(f); err != nil {
			return err
		}
	}
	for _, x := range c.Edges {
		if x.Type != lineage.Evaluated && x.Type != lineage.Approved && x.Type != lineage.Decided {
			continue
		}
		seq++
		k := actKey(x.To, x.Type, e.Leaf, seq)
		if err := s.w.Set(k, append(digestBytes(x.From), u64(e.Time)...)); err != nil {
			return err
		}
		if err := add(x.To); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) touchOnce(d lineage.Digest, class byte) {
	if !s.known[class][d] {
		s.known[class][d] = true
		s.touched[class] = append(s.touched[class], d)
	}
}

func digestBytes(d lineage.Digest) []byte { b := d.Bytes(); return b[:] }

// counts says whether who signed a record speaks for a thing, or is a bonded operator.
func (s *session) counts(rec *record, about lineage.Digest) (bool, error) {
	g := lineage.NewGraph(s.w, lineage.Latest)
	info, err := g.Record(rec.id)
	if errors.Is(err, lineage.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if info.Evidence.Bonded {
		return true, nil
	}
	n, err := g.Node(about)
	if errors.Is(err, lineage.ErrNotFound) {
		return false, nil
	}
	return err == nil && n.Origin != nil && n.Origin.Observer == info.Evidence.Observer, err
}
