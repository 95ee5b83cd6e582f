package series

import (
	"encoding/binary"
	"errors"
	"slices"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/observe"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// tally is what a window has counted.
type tally struct {
	receipts, rejected uint64
	agreed, voted      uint64 // weight
	series             []histogram
}

// histogram counts observations of a series by bin; it ends with a bin that is not empty.
type histogram struct {
	id   uint16
	bins []uint64
}

func (h *histogram) sum() (n uint64) {
	for _, c := range h.bins {
		n += c
	}
	return n
}

// add counts a receipt.
func (t *tally) add(r *leaf.Receipt) {
	t.receipts++
	if r.Body.Outcome != claim.OutcomeAnswered {
		t.rejected++
	}
	t.agreed, t.voted = t.agreed+r.Agreed, t.voted+r.Voted
	for _, b := range r.Bins {
		t.of(b.Series).count(min(b.Bin, observe.MaxBin))
	}
}

func (t *tally) of(id uint16) *histogram {
	i, found := slices.BinarySearchFunc(t.series, id, func(h histogram, id uint16) int { return int(h.id) - int(id) })
	if !found {
		t.series = slices.Insert(t.series, i, histogram{id: id})
	}
	return &t.series[i]
}

func (h *histogram) count(bin uint32) {
	if int(bin) >= len(h.bins) {
		h.bins = append(h.bins, make([]uint64, int(bin)+1-len(h.bins))...)
	}
	h.bins[bin]++
}

// encode writes everything as varints: the four sums, then for each series its id, the number of bins and their counts.
func (t *tally) encode() []byte {
	var b []byte
	for _, v := range []uint64{t.receipts, t.rejected, t.agreed, t.voted, uint64(len(t.series))} {
		b = binary.AppendUvarint(b, v)
	}
	for _, h := range t.series {
		b = append(b, h.encode()...)
	}
	return b
}

func (h *histogram) encode() []byte {
	b := binary.AppendUvarint(nil, uint64(h.id))
	b = binary.AppendUvarint(b, uint64(len(h.bins)))
	for _, c := range h.bins {
		b = binary.AppendUvarint(b, c)
	}
	return b
}

var errState = errors.New("the state of a series is damaged")

func decodeTally(b []byte) (*tally, error) {
	d := decoder{b: b}
	t := &tally{receipts: d.uint(), rejected: d.uint(), agreed: d.uint(), voted: d.uint()}
	for range min(d.uint(), 1<<16) {
		t.series = append(t.series, d.histogram())
	}
	return t, d.end()
}

func decodeHistogram(b []byte) (histogram, error) {
	d := decoder{b: b}
	h := d.histogram()
	return h, d.end()
}

type decoder struct {
	b   []byte
	bad bool
}

func (d *decoder) uint() uint64 {
	v, n := binary.Uvarint(d.b)
	if n <= 0 {
		d.bad, d.b = true, nil
		return 0
	}
	d.b = d.b[n:]
	return v
}

func (d *decoder) histogram() histogram {
	h := histogram{id: uint16(d.uint())}
	for range min(d.uint(), observe.MaxBin+1) {
		h.bins = append(h.bins, d.uint())
	}
	return h
}

func (d *decoder) end() error {
	if d.bad || len(d.b) > 0 {
		return errState
	}
	return nil
}
