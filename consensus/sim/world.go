package sim

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
)

var network = claim.Keccak256([]byte("lineal simulator"))

// dataSize is the size of a block's content: a random number, and a flag that makes it invalid.
const dataSize = 9

func addressOf(operator int) (a common.Address) {
	a[19] = byte(operator + 1)
	return a
}

func operatorOf(a common.Address) int { return int(a[19]) - 1 }

// contentHash names a block's data. It is a checksum: nothing in the simulation looks for collisions.
func contentHash(data []byte) (h common.Hash) {
	x := uint64(len(data))
	for _, b := range data {
		x = mix(x, uint64(b))
	}
	binary.LittleEndian.PutUint64(h[:], x)
	return h
}

// holds and validate are the truth about blocks. Data that begins with 1 is invalid.
func holds(header claim.Checkpoint, data []byte) bool {
	return len(data) == dataSize && header.DataHash == contentHash(data)
}

var errInvalid = errors.New("invalid block")

func validate(parent, header claim.Checkpoint, data []byte) error {
	if len(data) != dataSize || data[0] == 1 || header.LedgerSize != parent.LedgerSize+1 || header.LedgerRoot != header.DataHash {
		return errInvalid
	}
	return nil
}

// app is the application of one node.
type app struct {
	w       *world
	node    *node
	invalid bool // faulty: proposes invalid blocks now and then
}

// Build implements [simplex.Application].
func (a *app) Build(parent, draft claim.Checkpoint, must bool) (claim.Checkpoint, []byte, bool) {
	if !must && a.node.rng.chance(1, 8) {
		return draft, nil, false // nothing to say yet
	}
	data := binary.LittleEndian.AppendUint64([]byte{0}, a.node.rng.next())
	if a.invalid && a.node.rng.chance(1, 2) {
		data[0] = 1
	}
	draft.DataHash = contentHash(data)
	draft.LedgerRoot, draft.LedgerSize = draft.DataHash, parent.LedgerSize+1
	return draft, data, true
}

// Holds implements [simplex.Application].
func (a *app) Holds(header claim.Checkpoint, data []byte) bool {
	return a.w.s.Bug == BugWithheldData || holds(header, data)
}

// Validate implements [simplex.Application].
func (a *app) Validate(parent, header claim.Checkpoint, data []byte) error {
	if a.node.faulty != nil || a.w.s.Bug == BugWithheldData {
		return nil // a faulty node votes for anything
	}
	if a.w.s.Bug == BugLocalState && mix(uint64(a.node.id), header.Height)%4 == 0 {
		return fmt.Errorf("%w: this node did not execute what it says", errInvalid)
	}
	return validate(parent, header, data)
}

// Successor implements [simplex.Application].
func (a *app) Successor(header claim.Checkpoint, _ []byte) *simplex.Committee {
	if a.w.s.EpochLength > 0 && header.Height%a.w.s.EpochLength == 0 {
		return a.w.committee(header.Epoch + 1)
	}
	return nil
}

// committee draws the operators and weights of an epoch. Faulty operators have less than a third of the weight, or exactly what the scenario's
// Faulty says when it is meant to be too much.
func (w *world) committee(epoch uint64) *simplex.Committee {
	if c := w.committees[epoch]; c != nil {
		return c
	}
	r := rng(mix(w.s.Seed, epoch*7919+1))
	members := make([]int, w.universe)
	for i := range members {
		members[i] = i
	}
	for i := range members { // shuffle, the first epoch too, so that the order is no pattern
		j := i + r.below(len(members)-i)
		members[i], members[j] = members[j], members[i]
	}
	members = members[:w.s.Nodes]
	c := &simplex.Committee{Epoch: epoch, SetHash: common.Hash{31: byte(epoch)}}
	for _, id := range members {
		weight := uint64(1)
		if w.s.Weighted {
			weight = 1 + uint64(r.below(10))
		}
		c.Operators = append(c.Operators, addressOf(id))
		c.Weights = append(c.Weights, weight)
	}
	for !w.s.Overwhelmed { // make room for the faulty
		var faulty, total uint64
		honest := -1
		for i, o := range c.Operators {
			total += c.Weights[i]
			if w.faulty[operatorOf(o)] || operatorOf(o) == w.lossy {
				faulty += c.Weights[i]
			} else if honest < 0 || c.Weights[i] < c.Weights[honest] {
				honest = i
			}
		}
		if 3*faulty < total {
			break
		}
		c.Weights[honest]++
	}
	w.committees[epoch] = c.Seal()
	return c
}

// ballotKey is one slot of one operator.
type ballotKey struct {
	operator    int
	epoch, view uint64
	decide      bool
}

// record notes that an operator signed; a second body in a slot exposes it.
func (w *world) record(operator int, v *simplex.Vote) {
	key := ballotKey{operator, v.Epoch, v.View, v.Kind != claim.KindNotarize}
	body := v.Block // zero for Nullify, which no block hashes to
	before, ok := w.signed[key]
	if !ok {
		w.signed[key] = body
		return
	}
	if before == body {
		return
	}
	w.exposed[operator] = true
	if !w.faulty[operator] {
		w.fail("an honest operator (%d) signed two bodies for a slot of epoch %d view %d", operator, v.Epoch, v.View)
	}
}

// delivered checks agreement and validity of a final block.
func (w *world) delivered(n *node, d simplex.Delivery) {
	h := d.Block.Header
	if h.Height != n.height+1 {
		w.fail("node %d delivers height %d after %d", n.id, h.Height, n.height)
		return
	}
	n.height = h.Height
	if uint64(len(w.chain)) <= h.Height {
		parent := w.chain[h.Height-1]
		switch {
		case h.Parent != parent.Hash() || h.Time < parent.Header.Time:
			w.fail("final block %d does not follow its parent", h.Height)
		case !holds(h, d.Block.Data):
			w.fail("final block %d: its data is not there", h.Height)
		case validate(parent.Header, h, d.Block.Data) != nil:
			w.fail("final block %d is invalid", h.Height)
		case w.s.EpochLength > 0 && h.Epoch != (h.Height-1)/w.s.EpochLength+1:
			w.fail("final block %d is of epoch %d", h.Height, h.Epoch)
		}
		w.chain = append(w.chain, d.Block)
	} else if w.chain[h.Height].Hash() != d.Block.Hash() {
		w.fork(h.Epoch, h.Height)
		return
	}
	if p := d.Proof; p != nil && !w.provable(d) {
		w.fail("the proof of final block %d does not hold", h.Height)
	}
}

// provable checks a proof as a contract would, with the true quorum rule.
func (w *world) provable(d simplex.Delivery) bool {
	c, com := d.Proof.Certificate, w.committee(d.Block.Header.Epoch)
	top := d.Block.Header
	for _, s := range d.Proof.Seals {
		if s.Parent != top.Hash() || s.Height != top.Height || s.LedgerRoot != top.LedgerRoot {
			return false
		}
		top = s
	}
	var weight uint64
	for i := range com.Operators {
		if c.Signers.Has(i) {
			weight += com.Weights[i]
		}
	}
	what := claim.New(network, com.Epoch, top)
	return c.Claim(network) == what && quorum.Reached(weight, com.Total()) &&
		w.scheme.VerifyAggregate(com, what, c.Signers, c.Signature)
}

// fork reports a disagreement and whether it exposes at least a third of some epoch's weight.
func (w *world) fork(epoch, height uint64) {
	for e, c := range w.committees {
		var weight uint64
		for i, o := range c.Operators {
			if w.exposed[operatorOf(o)] {
				weight += c.Weights[i]
			}
		}
		if e <= epoch && 3*weight >= c.Total() {
			w.accountable = true
		}
	}
	w.forked = true
	w.fail("two final blocks of height %d (a third of the weight exposed: %t)", height, w.accountable)
}
