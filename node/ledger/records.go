package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// Key space; integers are big-endian, so that keys sort by them.
//
//	TableConsensus  r sequence(8)   record of the machine; of a block only the header, its data is below
//	TableConsensus  e hash(32)      evidence of equivocation
//	TableBlock      d hash(32)      data of a block, final or not
//	TableBlock      n height(8)     a final block: header, notarization, proof
//	TableBlock      h               height of the last final block
//	TableState      key             the state after the last final block
const (
	keyRecord   = 'r'
	keyEvidence = 'e'
	keyData     = 'd'
	keyHeight   = 'n'
	keyHead     = 'h'
)

// ErrCorrupt says that the store holds what this package did not write.
var ErrCorrupt = errors.New("the ledger in the store is corrupt: move the data directory away and let the node join again")

func recordKey(seq uint64) []byte {
	return store.Key(store.TableConsensus, []byte{keyRecord}, binary.BigEndian.AppendUint64(nil, seq))
}

func dataKey(block common.Hash) []byte {
	return store.Key(store.TableBlock, []byte{keyData}, block[:])
}

func heightKey(height uint64) []byte {
	return store.Key(store.TableBlock, []byte{keyHeight}, binary.BigEndian.AppendUint64(nil, height))
}

var headKey = store.Key(store.TableBlock, []byte{keyHead})

// finalState implements [block.Final].
type finalState struct{ store *store.Store }

// View implements [block.Final].
func (f finalState) View(fn func(state.Reader) error) error {
	return f.store.View(func(r store.Reader) error { return fn(state.Stored(r)) })
}

// WriteBlock makes a block the last final one of an empty store, for ledgers that are made without consensus to measure something.
func WriteBlock(tx *store.Tx, b *simplex.Block) error {
	writes := map[string][]byte{}
	(&journal{}).deliver(writes, &simplex.Delivery{Entry: simplex.Entry{Block: b}})
	for k, v := range writes {
		if err := tx.Set([]byte(k), v); err != nil {
			return err
		}
	}
	return nil
}

// live is a record above the last final block that is in the store.
type live struct {
	seq    uint64
	record simplex.Record // a block without its data
}

// journal writes what the machine must remember. It mirrors the keys that are in the store, so that what is settled can be deleted
// without a search. The driver's goroutine owns it.
type journal struct {
	seq  uint64 // next
	live []live
	data map[common.Hash]bool // blocks of live records, whose data is in the store
}

// plan is a change of the journal that becomes its state once it is durable.
type plan struct {
	journal
	writes  map[string][]byte
	deletes [][]byte
}

// plan works out what a step writes whose first deliveries are done already. It changes nothing.
func (j *journal) plan(e *simplex.Effects, done int) *plan {
	p := &plan{journal: journal{seq: j.seq, data: map[common.Hash]bool{}}, writes: map[string][]byte{}}
	keep := func(r simplex.Record) bool { return e.Prune == nil || !e.Prune.Covers(r) }
	final := map[common.Hash]bool{}
	for i := range e.Deliver {
		final[e.Deliver[i].Block.Hash()] = true
	}
	var settled []common.Hash
	for _, l := range j.live {
		if keep(l.record) {
			p.live = append(p.live, l)
			if b := l.record.Block; b != nil {
				p.data[b.Hash()] = true
			}
			continue
		}
		p.deletes = append(p.deletes, recordKey(l.seq))
		if b := l.record.Block; b != nil {
			settled = append(settled, b.Hash())
		}
	}
	for _, r := range e.Writes {
		switch {
		case r.Evidence != nil:
			b := simplex.EncodeRecord(r)
			p.writes[string(store.Key(store.TableConsensus, []byte{keyEvidence}, claim.Keccak256(b).Bytes()))] = b
			continue
		case !keep(r):
			continue
		case r.Block != nil:
			hash := r.Block.Hash()
			if !p.data[hash] && !j.data[hash] {
				p.writes[string(dataKey(hash))] = notNil(r.Block.Data)
			}
			p.data[hash] = true
			r = simplex.Record{Block: simplex.NewBlock(r.Block.Header, nil)}
		}
		p.writes[string(recordKey(p.seq))] = simplex.EncodeRecord(r)
		p.live = append(p.live, live{p.seq, r})
		p.seq++
	}
	for i := range e.Deliver[done:] {
		j.deliver(p.writes, &e.Deliver[done+i])
	}
	for _, hash := range settled { // blocks that lost, and seals
		if !final[hash] && !p.data[hash] {
			p.deletes = append(p.deletes, dataKey(hash))
		}
	}
	return p
}

// deliver adds what a final block writes.
func (j *journal) deliver(writes map[string][]byte, d *simplex.Delivery) {
	hash := d.Block.Hash()
	if !j.data[hash] {
		writes[string(dataKey(hash))] = notNil(d.Block.Data)
	}
	writes[string(heightKey(d.Block.Header.Height))] = simplex.EncodeEntry(simplex.Entry{Block: simplex.NewBlock(d.Block.Header, nil),
		Notarization: d.Notarization, Proof: d.Proof})
	writes[string(headKey)] = binary.BigEndian.AppendUint64(nil, d.Block.Header.Height)
}

// notNil keeps empty data apart from a deletion.
func notNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// apply makes the plan's changes in an update.
func (p *plan) apply(tx *store.Tx) error {
	for k, v := range p.writes {
		if err := tx.Set([]byte(k), v); err != nil {
			return err
		}
	}
	for _, k := range p.deletes {
		if err := tx.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

// restore reads the journal back, with the records in the order in which they were written.
func (j *journal) restore(r store.Reader) (records []simplex.Record, err error) {
	j.data = map[common.Hash]bool{}
	err = r.Scan(store.Key(store.TableConsensus, []byte{keyRecord}), func(key, value []byte) error {
		rec, err := simplex.DecodeRecord(value)
		if err != nil || len(key) != 10 {
			return fmt.Errorf("%w: consensus record %x: %w", ErrCorrupt, key, err)
		}
		seq := binary.BigEndian.Uint64(key[2:])
		j.live = append(j.live, live{seq, rec})
		j.seq = seq + 1
		if rec.Block != nil {
			if rec.Block, err = withData(r, rec.Block); err != nil {
				return err
			}
			j.data[rec.Block.Hash()] = true
		}
		records = append(records, rec)
		return nil
	})
	return records, err
}

// withData completes a header with the data that the store holds.
func withData(r store.Reader, b *simplex.Block) (*simplex.Block, error) {
	data, err := r.Get(dataKey(b.Hash()))
	if err != nil {
		return nil, fmt.Errorf("%w: data of block %s at height %d: %w", ErrCorrupt, b.Hash(), b.Header.Height, err)
	}
	return simplex.NewBlock(b.Header, data), nil
}

// readHead returns the height of the last final block; store.ErrNotFound before the first.
func readHead(r store.Reader) (uint64, error) {
	b, err := r.Get(headKey)
	if err != nil {
		return 0, err
	}
	if len(b) != 8 {
		return 0, fmt.Errorf("%w: the head has %d bytes", ErrCorrupt, len(b))
	}
	return binary.BigEndian.Uint64(b), nil
}

// readEntry returns a final block; store.ErrNotFound when this node has none of that height.
func readEntry(r store.Reader, height uint64) (simplex.Entry, error) {
	b, err := r.Get(heightKey(height))
	if err != nil {
		return simplex.Entry{}, err
	}
	e, err := simplex.DecodeEntry(b)
	if err != nil {
		return simplex.Entry{}, fmt.Errorf("%w: block %d: %w", ErrCorrupt, height, err)
	}
	e.Block, err = withData(r, e.Block)
	return e, err
}
