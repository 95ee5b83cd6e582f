package block

import (
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// operators is a set as the ledger knows it.
type operators struct {
	set    *quorum.Set // its members' operators are ids
	seats  []uint32
	weight map[uint32]uint64 // by seat
}

func (o *operators) id(i int) common.Address { return o.set.Member(i).Operator }

// weigh sums the weight of seats in this set.
func (o *operators) weigh(seats []byte) (w uint64) {
	for i, s := range o.seats {
		if hasSeat(seats, s) {
			w += o.set.Member(i).Weight
		}
	}
	return w
}

// Set returns the set with operators named by their ids, as blocks and committees name them.
func named(epoch, validUntil uint64, seats []Seat) (*quorum.Set, error) {
	members := make([]quorum.Member, len(seats))
	for i, s := range seats {
		k, err := bls.ParsePublicKey(s.Key[:])
		if err != nil {
			return nil, fmt.Errorf("member %d: %w", i, err)
		}
		members[i] = quorum.Member{Operator: OperatorID(k), Key: k, Weight: s.Weight}
	}
	return quorum.NewSet(epoch, validUntil, members)
}

// Seats lists a set's members as a handover carries them.
func Seats(set *quorum.Set) []Seat {
	out := make([]Seat, set.Len())
	for i := range out {
		m := set.Member(i)
		copy(out[i].Key[:], m.Key.Bytes())
		out[i].Weight = m.Weight
	}
	return out
}

// Committee views an operator set as consensus does in this ledger: with operators named by [OperatorID].
func Committee(set *quorum.Set) *simplex.Committee {
	c := simplex.CommitteeOf(set)
	for i := range c.Operators {
		c.Operators[i] = OperatorID(set.Member(i).Key)
	}
	return c
}

// putSet makes a set the one of the next block, and gives its members seats.
func putSet(tx *state.Tx, set *quorum.Set) error {
	seats, _, err := indexAt(tx, key('N'))
	if err != nil {
		return err
	}
	var w writer
	w.uint(set.Epoch())
	w.uint(set.ValidUntil())
	w.uint(uint64(set.Len()))
	for i, s := range Seats(set) {
		id := OperatorID(set.Member(i).Key)
		a, ok, err := accountOf(tx, id)
		if err != nil {
			return err
		}
		if !ok {
			a.seat = uint32(seats)
			seats++
			if err := a.put(tx, id); err != nil {
				return err
			}
		}
		w.fixed(s.Key[:])
		w.uint(s.Weight)
		w.uint(uint64(a.seat))
	}
	if old := set.Epoch(); old > KeepSets {
		if err := tx.Delete(key('S', num(old-KeepSets))); err != nil {
			return err
		}
	}
	for _, e := range []struct{ k, v []byte }{{key('S', num(set.Epoch())), w.b}, {key('N'), num(seats)}, {key('V'), num(set.Epoch())}} {
		if err := tx.Set(e.k, e.v); err != nil {
			return err
		}
	}
	return nil
}

// setAt reads the set of an epoch; nil if it is not kept.
func (x *Executor) setAt(r state.Reader, epoch uint64) (*operators, error) {
	v, ok, err := r.Get(key('S', num(epoch)))
	if err != nil || !ok {
		return nil, err
	}
	id := common.Hash(sha256.Sum256(v))
	if o, ok := x.sets.get(id); ok {
		return o, nil
	}
	in := &reader{b: v}
	e, until := in.uint(1<<64-1), in.uint(1<<64-1)
	var members []Seat
	o := &operators{weight: map[uint32]uint64{}}
	for range in.count(quorum.MaxOperators, keySize+2) {
		var s Seat
		copy(s.Key[:], in.take(keySize))
		s.Weight = in.uint(1<<64 - 1)
		seat := uint32(in.uint(1<<32 - 1))
		members = append(members, s)
		o.seats = append(o.seats, seat)
		o.weight[seat] = s.Weight
	}
	if in.err != nil || len(in.b) > 0 || e != epoch {
		return nil, errState
	}
	if o.set, err = named(e, until, members); err != nil {
		return nil, fmt.Errorf("%w: %w", errState, err)
	}
	x.sets.put(id, o)
	return o, nil
}

// Genesis returns the state before the first block, and the header that stands for the block before it: of height and epoch 0, so that
// the first epoch's set begins at view 1 with it as parent.
func Genesis(network common.Hash, set *quorum.Set, time uint64) (header claim.Checkpoint, diff []state.Change, err error) {
	tx := state.NewTx(state.Memory{})
	if err := putSet(tx, set); err != nil {
		return header, nil, fmt.Errorf("make the ledger's first state: %w", err)
	}
	t := emptyTree()
	if err := t.put(tx); err != nil {
		return header, nil, err
	}
	diff = tx.Diff()
	var sum state.Sum
	sum.Apply(diff)
	if err := tx.Set(key('U'), sum[:]); err != nil {
		return header, nil, err
	}
	root, err := t.root()
	if err != nil {
		return header, nil, err
	}
	h := set.Hash()
	header = claim.Checkpoint{Time: time, LedgerRoot: root, DataHash: claim.Keccak256([]byte("lineal.genesis.v1"), network[:], h[:])}
	return header, tx.Diff(), nil
}
