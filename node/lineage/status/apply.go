package status

import (
	"fmt"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// session is a block on its way into the policy state.
//
// Order matters for speed: what later steps scan is written first (policies, acts, names), then everything is read, and only then are pairs,
// queues and the tree written, so that no scan runs over fresh writes.
type session struct {
	m      *Module
	w      lineage.Writer
	info   Info
	limits Limits
	meta   meta

	pairs    map[uint32]*open
	changed  int                 // pairs with a new status
	waving   bool                // an adverse change is not marked everywhere yet
	touched  [2][]lineage.Digest // by class, in order
	queue    [2][]uint32         // new ones, in order
	consumed map[string][]uint32 // stored queue entries, with what is left of them
	timers   map[uint64][]uint32 // by time
	pushes   [2][]uint32         // class 0: changes, 1: renewals
	units    uint64
	view     *policy.View
	kin      kin
	bans     *bans
}

// Apply takes a block's records, in order, after the lineage has taken them.
func (m *Module) Apply(w lineage.Writer, info Info, records []lineage.Entry) error {
	s := &session{m: m, w: w, info: info, limits: m.Limits.withDefaults(), pairs: map[uint32]*open{}, consumed: map[string][]uint32{},
		timers: map[uint64][]uint32{}}
	var err error
	if s.meta, err = loadMeta(w); err != nil {
		return err
	}
	before := s.meta
	s.view, s.kin = m.takeView(before.records)
	for _, e := range records {
		s.meta.records = claim.Keccak256(s.meta.records[:], u64(e.Leaf), u64(e.Time), e.Submitter[:], e.Envelope)
		if err := s.record(e); err != nil {
			return fmt.Errorf("policy record at leaf %d: %w", e.Leaf, err)
		}
	}
	for _, step := range []func() error{s.expire, s.mark, s.evaluate, s.flush} {
		if err := step(); err != nil {
			return fmt.Errorf("policy state of block %d: %w", info.Height, err)
		}
	}
	if s.meta != before {
		if err := w.Set(key(tableMeta), s.meta.encode()); err != nil {
			return err
		}
	}
	m.keepView(s.view, s.kin, s.meta.records)
	return nil
}
