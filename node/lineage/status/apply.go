package status

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// session is a block on its way into the policy state.
//
// Order matters for speed: what later steps scan is written first (policies, acts, names), then everything is read, and only then are pairs,
// queues and the tree written, so that no scan runs over fresh writes.
type session struct {
	m      *Module
	w      *journal
	info   Info
	limits Limits
	meta   meta

	pairs    map[uint32]*open
	changed  int                 // pairs with a new status
	fresh    bool                // this block brings an adverse change
	waving   bool                // an adverse change is not marked everywhere yet
	touched  [2][]lineage.Digest // by class, in order
	known    [2]map[lineage.Digest]bool
	waves    []func() error      // what unfinished waves leave, to be written
	queue    [2][]uint32         // new ones, in order
	consumed map[string][]uint32 // stored queue entries, with what is left of them
	timers   map[uint64][]uint32 // by time
	pushes   [2][]uint32         // class 0: changes, 1: renewals
	units    uint64
	warm     *warm
	bans     *bans
	programs map[common.Hash]*policy.Program
}

// Apply takes a block's records, in order, after the lineage has taken them.
func (m *Module) Apply(w lineage.Writer, info Info, records []lineage.Entry) error {
	s := &session{m: m, w: newJournal(w), info: info, limits: m.Limits.withDefaults(), pairs: map[uint32]*open{}, consumed: map[string][]uint32{},
		timers: map[uint64][]uint32{}, known: [2]map[lineage.Digest]bool{{}, {}}, programs: map[common.Hash]*policy.Program{}}
	var err error
	if s.meta, err = loadMeta(w); err != nil {
		return err
	}
	before := s.meta
	s.warm = m.takeWarm(&before)
	for _, e := range records {
		if err := s.record(e); err != nil {
			return fmt.Errorf("policy record at leaf %d: %w", e.Leaf, err)
		}
	}
	for _, step := range []func() error{s.mark, s.expire, s.evaluate, s.flush} {
		if err := step(); err != nil {
			return fmt.Errorf("policy state of block %d: %w", info.Height, err)
		}
	}
	s.meta.version = s.w.after(before.version)
	if s.meta != before {
		if err := w.Set(key(tableMeta), s.meta.encode()); err != nil {
			return err
		}
	}
	m.keepWarm(s.warm, &s.meta)
	return nil
}
