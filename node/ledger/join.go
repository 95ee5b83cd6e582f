package ledger

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// ErrSnapshot says that a snapshot does not lead to what a quorum certified. Nothing of it remains in the store.
var ErrSnapshot = errors.New("bad snapshot")

// How joining is paced.
const (
	// joinEvery is the pause between two rounds of asking the others how far they are.
	joinEvery = 500 * time.Millisecond
	// joinAsk is how long one answer may take.
	joinAsk = 5 * time.Second
	// joinAskers bounds how many are asked at a time.
	joinAskers = 16
	// joinBatch and joinBytes bound one update while a snapshot is written.
	joinBatch = 16 << 10
	joinBytes = 2 << 20
)

// Key space of TableConsensus beside the machine's.
//
//	v   epoch(8) view(8), once or more: in these epochs this node votes in later views only
//	j   a snapshot is being written: what is in TableState is worth nothing
const (
	keyFloor   = 'v'
	keyJoining = 'j'
)

var (
	floorKey   = store.Key(store.TableConsensus, []byte{keyFloor})
	joiningKey = store.Key(store.TableConsensus, []byte{keyJoining})
)

// position is a view of an epoch.
type position struct{ Epoch, View uint64 }

// floor says below what this node does not vote: in no epoch before the first position's, and in a position's epoch in later views only. Positions are in
// order of epochs.
type floor []position

func (f floor) covers(v *simplex.Vote) bool {
	if len(f) > 0 && v.Epoch < f[0].Epoch {
		return true
	}
	for _, p := range f {
		if v.Epoch == p.Epoch && v.View <= p.View {
			return true
		}
	}
	return false
}

func readFloor(r store.Reader) (f floor, ok bool, err error) {
	b, err := r.Get(floorKey)
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	if len(b)%16 != 0 {
		return nil, false, fmt.Errorf("%w: the floor has %d bytes", ErrCorrupt, len(b))
	}
	for ; len(b) > 0; b = b[16:] {
		f = append(f, position{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])})
	}
	return f, true, nil
}

func writeFloor(tx *store.Tx, f floor) error {
	b := []byte{}
	for _, p := range f {
		b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, p.Epoch), p.View)
	}
	return tx.Set(floorKey, b)
}

// Joiner prepares an empty store.
type Joiner struct {
	Network common.Hash
	Account common.Address
	First   uint64 // the epoch of the first block
	Sets    func(epoch uint64) *quorum.Set
	Current func() *quorum.Set // the newest set
	Store   *store.Store
	Log     *tlog.Log
	Links   *Links
	Logger  *slog.Logger
}

// Prepare makes a store ready for [New]. One that holds a ledger is. An empty one may be that of a new network, of a new operator, or of one that
// lost its disk and with it the memory of how it voted: so the operators of the newest set are asked first, and those of the set before it, in whose
// epoch the ledger may be still. When more than two thirds of the weight, this operator included, have answered, the furthest of them
// gives its snapshot if there is one. What this operator may have voted is ruled out: whatever it was, it was in a view that one of them has
// seen, or in the next. An epoch that it has never voted in is open to it: see begin.go.
func (j *Joiner) Prepare(ctx context.Context) error {
	ready, err := j.ready(ctx)
	if ready || err != nil {
		return err
	}
	own, err := j.incarnation(ctx)
	if err != nil {
		return err
	}
	for {
		s, reached, err := j.survey(ctx, own)
		if err != nil {
			return err
		}
		if reached {
			if err := j.begin(ctx, s); err == nil || ctx.Err() != nil {
				return errors.Join(err, ctx.Err())
			} else {
				j.Logger.Warn("ledger not joined, trying again", "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(joinEvery):
		}
	}
}

// survey is what the others say.
type survey struct {
	tips    []peerTip
	floor   floor
	begun   []uint64            // epochs in which this operator's beginning is known
	vouched map[vouchedTip]bool // what more than a third of a set's weight says of its last block
}

// vouchedTip is a block and the hash of the state after it.
type vouchedTip struct{ block, state common.Hash }

// survey asks the newest set and the one before it, and reports whether enough have answered.
func (j *Joiner) survey(ctx context.Context, own []byte) (s survey, reached bool, err error) {
	newest := j.Current()
	if newest == nil {
		return s, false, nil
	}
	sets := []*quorum.Set{newest}
	if newest.Epoch() > j.First {
		if before := j.Sets(newest.Epoch() - 1); before != nil {
			sets = append(sets, before)
		}
	}
	s.vouched = map[vouchedTip]bool{}
	var heard []answers
	for _, set := range sets {
		a, err := j.ask(ctx, set, own)
		if err != nil {
			return s, false, err
		}
		heard = append(heard, a)
		s.tips = append(s.tips, a.tips...)
		a.vouch(s.vouched)
	}
	at := furthest(s.tips)
	for i, a := range heard {
		// the set before the newest counts while the ledger may be in its epoch
		if !a.reached && (i == 0 || at.Epoch < newest.Epoch()) {
			return s, false, nil
		}
		if a.reached && a.set.IndexOf(j.Account) >= 0 {
			s.begun = append(s.begun, a.set.Epoch())
		}
	}
	s.floor = j.floor(at, heard)
	return s, true, nil
}

// vouch notes what more than a third of the weight says of the last block and the state after it: one of them at least is correct.
func (a *answers) vouch(into map[vouchedTip]bool) {
	weights := map[vouchedTip]uint64{}
	for _, t := range a.tips {
		if t.Height > 0 {
			weights[vouchedTip{t.Block, t.State}] += t.weight
		}
	}
	for tip, w := range weights {
		if 3*w > a.set.TotalWeight() {
			into[tip] = true
		}
	}
}

// furthest is the furthest view that anybody has seen.
func furthest(tips []peerTip) (at position) {
	for _, t := range tips {
		if t.Epoch > at.Epoch {
			at = position{t.Epoch, 0}
		}
		if t.Epoch == at.Epoch {
			at.View = max(at.View, t.View)
		}
	}
	return at
}

// floor rules out what this operator may have voted: up to the view after the one that others have seen, and the first views of a next epoch that they
// have not seen yet, unless it is known never to have voted there.
func (j *Joiner) floor(at position, heard []answers) (f floor) {
	in := func(s *quorum.Set) bool { return s.IndexOf(j.Account) >= 0 }
	fresh := func(epoch uint64) bool {
		for _, a := range heard {
			if a.set.Epoch() == epoch {
				return a.reached && !a.other && newcomer(j.Sets, j.First, epoch, in)
			}
		}
		return false
	}
	if at.Epoch == 0 { // no ledger runs anywhere
		at.Epoch = j.First
	}
	view := func(epoch, view uint64) uint64 {
		if fresh(epoch) {
			return 0
		}
		return view
	}
	f = floor{{at.Epoch, view(at.Epoch, at.View+1)}}
	for epoch := at.Epoch + 1; epoch <= heard[0].set.Epoch(); epoch++ {
		f = append(f, position{epoch, view(epoch, firstViews)})
	}
	return f
}

// firstViews are the views of an epoch in which one may have voted of which nobody else has seen anything yet.
const firstViews = 2

// ready reports whether the store needs no preparation; what a broken-off attempt left is deleted.
func (j *Joiner) ready(ctx context.Context) (ready bool, err error) {
	joining := false
	err = j.Store.View(func(r store.Reader) error {
		_, err := readHead(r)
		if err == nil {
			ready = true
			return nil
		}
		if !errors.Is(err, store.ErrNotFound) {
			return err
		}
		if _, ready, err = readFloor(r); err != nil {
			return err
		}
		_, err = r.Get(joiningKey)
		joining = err == nil
		return nil
	})
	if err == nil && joining {
		err = j.wipe(ctx)
	}
	return ready, err
}

// peerTip is how far a peer is.
type peerTip struct {
	peer   peer.ID
	weight uint64
	Tip
}

// begin takes the furthest peer's snapshot, or begins with the first block, and notes below what this operator does not vote.
func (j *Joiner) begin(ctx context.Context, s survey) error {
	tips := slices.Clone(s.tips)
	slices.SortStableFunc(tips, func(a, b peerTip) int { return cmp.Compare(b.Height, a.Height) })
	if len(tips) == 0 || tips[0].Height == 0 {
		return j.Store.Update(ctx, func(tx *store.Tx) error { return s.note(tx) }) // nothing is final: the network begins
	}
	var errs []error
	for _, t := range tips {
		if t.Height == 0 {
			continue
		}
		begun := time.Now()
		stream, err := j.Links.host.OpenStream(ctx, t.peer, protoJoin, []byte{askSnapshot})
		if err == nil {
			err = j.take(ctx, stream, s)
			err = errors.Join(err, stream.Close())
		}
		if err == nil {
			j.Logger.Info("joined the ledger from a snapshot", "peer", t.peer, "took", time.Since(begun))
			return nil
		}
		if errors.Is(err, ErrSnapshot) {
			j.Links.host.Penalize(t.peer, "ledger-snapshot")
		}
		errs = append(errs, fmt.Errorf("peer %s: %w", t.peer, err))
		if err := j.wipe(ctx); err != nil {
			return err
		}
	}
	return errors.Join(errs...)
}

// note writes what the ledger must know of the others' answers.
func (s *survey) note(tx *store.Tx) error {
	for _, epoch := range s.begun {
		if err := tx.Set(begunKey(epoch), []byte{1}); err != nil {
			return err
		}
	}
	return writeFloor(tx, s.floor)
}

// wipe deletes what was written of a snapshot.
func (j *Joiner) wipe(ctx context.Context) error {
	for {
		var keys [][]byte
		full := errors.New("enough")
		err := j.Store.View(func(r store.Reader) error {
			return r.Scan([]byte{byte(store.TableState)}, func(key, _ []byte) error {
				if keys = append(keys, key); len(keys) == joinBatch {
					return full
				}
				return nil
			})
		})
		if err != nil && !errors.Is(err, full) {
			return err
		}
		last := err == nil
		err = j.Store.Update(ctx, func(tx *store.Tx) error {
			for _, k := range keys {
				if err := tx.Delete(k); err != nil {
					return err
				}
			}
			if last {
				return tx.Delete(joiningKey)
			}
			return nil
		})
		if err != nil || last {
			return err
		}
	}
}
