package block

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// The block module's part of the state, after the prefix 'b':
//
//	A operator                account: seat, next announcement's number, open slots
//	B account                 token bucket of a submitter, or of an operator's payers together
//	C n                       token buckets that all share
//	D sha256(leaf)            data leaf -> its index
//	E operator ‖ slot         evidence -> 1
//	H                         height of the last block
//	I record id               record -> leaf index
//	N                         number of seats
//	P account                 payer -> operator
//	Q                         what waits for chains: see waiting.go
//	R request ‖ mode ‖ round  receipt -> leaf index, body hash; for ever
//	S epoch                   operator set
//	T                         size and right edge of the Merkle tree
//	U                         sum of the state, itself left out
//	V                         epoch of the next block
//	W request ‖ mode ‖ round  tally of announcements
//	X height ‖ n              tallies that were opened at a height
//	Y chain ‖ height          answers that wait for a chain since a height
func key(letter byte, parts ...[]byte) []byte {
	k := []byte{state.PrefixBlock, letter}
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

func num(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// errState says that the state itself is broken, which is no fault of a block's.
var errState = fmt.Errorf("ledger state is corrupt: restore the data directory from a backup, or remove it to join the network anew")

// slotKey names an inference slot in the state: the request first, so that a request's receipts lie together.
type slotKey [32 + 1 + 4]byte

func keyOf(b claim.Inference) (k slotKey) {
	copy(k[:], b.RequestID[:])
	k[32] = byte(b.Assurance.Mode)
	binary.BigEndian.PutUint32(k[33:], b.Round)
	return k
}

// Receipted says where a slot's receipt is.
type Receipted struct {
	Leaf     uint64
	BodyHash common.Hash
}

// ReceiptOf finds the receipt of an inference slot.
func ReceiptOf(r state.Reader, request common.Hash, mode claim.Mode, round uint32) (out Receipted, ok bool, err error) {
	return receiptAt(r, keyOf(claim.Inference{RequestID: request, Round: round, Assurance: claim.Assurance{Mode: mode}}))
}

func receiptAt(r state.Reader, k slotKey) (out Receipted, ok bool, err error) {
	v, ok, err := r.Get(key('R', k[:]))
	if err != nil || !ok {
		return out, false, err
	}
	if len(v) != 40 {
		return out, false, errState
	}
	return Receipted{binary.BigEndian.Uint64(v), common.BytesToHash(v[8:])}, true, nil
}

// RecordLeaf finds the leaf of a record by its id.
func RecordLeaf(r state.Reader, id common.Hash) (index uint64, ok bool, err error) {
	return indexAt(r, key('I', id[:]))
}

func indexAt(r state.Reader, k []byte) (uint64, bool, error) {
	v, ok, err := r.Get(k)
	if err != nil || !ok {
		return 0, false, err
	}
	if len(v) != 8 {
		return 0, false, errState
	}
	return binary.BigEndian.Uint64(v), true, nil
}

// account is an operator's place in the ledger. Seats number all operators that ever were in a set, so that a tally can mark them in a bitmap across
// epochs.
type account struct {
	seat uint32
	next uint64 // number of the next announcement
	open uint32 // slots that it opened and that have no receipt yet
}

func accountOf(r state.Reader, operator common.Address) (a account, ok bool, err error) {
	v, ok, err := r.Get(key('A', operator[:]))
	if err != nil || !ok {
		return a, false, err
	}
	if len(v) != 16 {
		return a, false, errState
	}
	return account{binary.BigEndian.Uint32(v), binary.BigEndian.Uint64(v[4:]), binary.BigEndian.Uint32(v[12:])}, true, nil
}

func (a account) put(tx *state.Tx, operator common.Address) error {
	v := binary.BigEndian.AppendUint32(nil, a.seat)
	v = binary.BigEndian.AppendUint64(v, a.next)
	return tx.Set(key('A', operator[:]), binary.BigEndian.AppendUint32(v, a.open))
}

// NextNumber is the number that an operator's next announcement must have.
func NextNumber(r state.Reader, operator common.Address) (uint64, error) {
	a, _, err := accountOf(r, operator)
	return a.next, err
}

// Epoch is the epoch of the next block.
func Epoch(r state.Reader) (uint64, error) {
	e, ok, err := indexAt(r, key('V'))
	if err == nil && !ok {
		err = errState
	}
	return e, err
}

// Height is that of the last block; 0 before the first.
func Height(r state.Reader) (uint64, error) {
	h, _, err := indexAt(r, key('H'))
	return h, err
}

// variant is one answer of a tally with who announced it, by seat.
type variant struct {
	bodyHash common.Hash
	obsHash  common.Hash // zero: without observation
	seats    []byte
}

// maxVariants bounds a tally; honest operators agree on one.
const maxVariants = 64

// tally counts the announcements of a slot.
type tally struct {
	height   uint64         // of the block that opened it
	opener   common.Address // the operator whose account it counts on, until it is decided
	decided  bool
	variants []variant
}

func (t *tally) encode() []byte {
	var w writer
	w.uint(t.height)
	w.fixed(t.opener[:])
	w.uint(map[bool]uint64{true: 1}[t.decided])
	w.uint(uint64(len(t.variants)))
	for _, v := range t.variants {
		w.fixed(v.bodyHash[:])
		w.fixed(v.obsHash[:])
		w.bytes(v.seats)
	}
	return w.b
}

func decodeTally(b []byte) (*tally, error) {
	r := &reader{b: b}
	t := &tally{height: r.uint(1<<64 - 1), opener: r.address(), decided: r.uint(1) == 1}
	for range r.count(maxVariants, 65) {
		t.variants = append(t.variants, variant{r.hash(), r.hash(), append([]byte(nil), r.bytes(1<<20)...)})
	}
	if r.err != nil || len(r.b) > 0 {
		return nil, errState
	}
	return t, nil
}

func hasSeat(seats []byte, seat uint32) bool {
	return int(seat/8) < len(seats) && seats[seat/8]&(1<<(seat%8)) != 0
}

func withSeat(seats []byte, seat uint32) []byte {
	out := make([]byte, max(len(seats), int(seat/8)+1))
	copy(out, seats)
	out[seat/8] |= 1 << (seat % 8)
	return out
}

// level is what a token bucket holds at a time.
func level(r state.Reader, k []byte, q quota, now uint64) (uint64, error) {
	v, found, err := r.Get(k)
	if err != nil || !found {
		return q.burst, err
	}
	if len(v) != 16 {
		return 0, errState
	}
	at := binary.BigEndian.Uint64(v[8:])
	passed := min(now-min(at, now), q.burst) // a second refills one at least
	return min(q.burst, binary.BigEndian.Uint64(v)+passed*q.rate), nil
}

// spend takes from a token bucket, if it holds enough; dry only looks.
func spend(tx *state.Tx, k []byte, q quota, now, cost uint64, dry bool) (ok bool, err error) {
	have, err := level(tx, k, q, now)
	if err != nil || have < cost || dry {
		return have >= cost, err
	}
	return true, tx.Set(k, append(num(have-cost), num(now)...))
}
