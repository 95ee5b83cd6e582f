package block

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// Answers wait in the state for others that go to the same chain, so that many share a certificate and a transaction:
//
//	receipt ─► line of its chain ─► chunk of the block in which nothing more fits the line, its oldest answer has waited ChunkWait,
//	                                 a deadline in it is near, or there is no room to wait
//
// A line always fits one chunk. It is kept as one entry for each block that added to it, and a table of all lines says what they come to.

// Waiting is an answer on its way to a chain.
type Waiting struct {
	Request  common.Hash
	Body     common.Hash // hash of the Inference that its receipt has
	Leaf     uint64      // index of the receipt
	Deadline uint64      // the request's
	Gas      uint64      // what it takes of a chunk
}

func encodeWaiting(list []Waiting) []byte {
	var w writer
	w.uint(uint64(len(list)))
	for _, a := range list {
		w.fixed(a.Request[:])
		w.fixed(a.Body[:])
		w.uint(a.Leaf)
		w.uint(a.Deadline)
		w.uint(a.Gas)
	}
	return w.b
}

func decodeWaiting(b []byte) (list []Waiting, err error) {
	r := &reader{b: b}
	for range r.count(MaxChunkItems, 67) {
		list = append(list, Waiting{r.hash(), r.hash(), r.uint(1<<64 - 1), r.uint(1<<64 - 1), r.uint(MaxChunkGas)})
	}
	if r.err != nil || len(r.b) > 0 {
		return nil, errState
	}
	return list, nil
}

// line sums up what waits for one chain.
type line struct {
	chain    uint64
	items    uint64
	gas      uint64 // of all, beside what a chunk takes itself
	since    uint64 // block time at which the oldest came
	deadline uint64 // the earliest
}

// add counts an answer that comes at a time.
func (l *line) add(a Waiting, now uint64) {
	if l.items == 0 {
		l.since, l.deadline = now, a.Deadline
	}
	l.items++
	l.gas += a.Gas
	l.deadline = min(l.deadline, a.Deadline)
}

// takes reports whether an answer fits the line.
func (l *line) takes(a Waiting) bool {
	return l.items < MaxChunkItems && chunkGas+l.gas+a.Gas <= MaxChunkGas
}

// due is the block time from which on the line waits no longer; 0: nothing more fits it, so it does not wait at all.
func (l *line) due() uint64 {
	if !l.takes(Waiting{Gas: leastGas}) {
		return 0
	}
	return min(l.since+ChunkWait, l.deadline-min(l.deadline, ChunkUrgent))
}

// What a chunk takes without its answers, and an answer without a callback.
var (
	chunkGas = onchain.DeliverGas(nil, 0)
	leastGas = onchain.DeliverGas(make([]onchain.Item, 1), 0) - chunkGas
)

// linesOf reads the table of lines, by chain, ascending.
func linesOf(r state.Reader) (list []line, err error) {
	v, ok, err := r.Get(key('Q'))
	if err != nil || !ok {
		return nil, err
	}
	d := &reader{b: v}
	const most = 1<<64 - 1
	for range d.count(maxWaiting, 5) {
		list = append(list, line{d.uint(most), d.uint(MaxChunkItems), d.uint(MaxChunkGas), d.uint(most), d.uint(most)})
	}
	if d.err != nil || len(d.b) > 0 {
		return nil, errState
	}
	return list, nil
}

func putLines(tx *state.Tx, list []line) error {
	if len(list) == 0 {
		return tx.Delete(key('Q'))
	}
	var w writer
	w.uint(uint64(len(list)))
	for _, l := range list {
		for _, v := range []uint64{l.chain, l.items, l.gas, l.since, l.deadline} {
			w.uint(v)
		}
	}
	return tx.Set(key('Q'), w.b)
}

// ChunkDue says how many answers wait for others to their chains, each chain's counted, and the block time from which on a block has some of them in a
// chunk.
func ChunkDue(r state.Reader) (time, waiting uint64, err error) {
	list, err := linesOf(r)
	for i, l := range list {
		waiting += l.items
		if at := l.due(); i == 0 || at < time {
			time = at
		}
	}
	return time, waiting, err
}

// fresh lists the answers of the block's receipts by the chains that they go to.
func (r *run) fresh() map[uint64][]Waiting {
	byChain := map[uint64][]Waiting{}
	for _, f := range r.res.answers {
		for _, id := range Chains(&f.Request) {
			a := Waiting{Request: f.Body.RequestID, Body: f.Body.Hash(), Leaf: f.leaf, Deadline: f.Request.Deadline,
				Gas: deliverGas([]onchain.Item{f.Item}, id) - chunkGas}
			if chunkGas+a.Gas > MaxChunkGas {
				r.res.Undelivered = append(r.res.Undelivered, Undelivered{a.Request, id})
				continue
			}
			byChain[id] = append(byChain[id], a)
		}
	}
	return byChain
}

// answerChunks lets the block's answers join their lines, and cuts chunks from those that wait no longer.
func (r *run) answerChunks() error {
	fresh := r.fresh()
	lines := map[uint64]line{}
	before, err := linesOf(r.tx)
	if err != nil {
		return err
	}
	room := uint64(maxWaiting)
	for _, l := range before {
		lines[l.chain] = l
		room -= min(room, l.items)
		if _, ok := fresh[l.chain]; !ok {
			fresh[l.chain] = nil
		}
	}
	var after []line
	for _, id := range sortedKeys(fresh) {
		l, ok := lines[id]
		if !ok {
			l.chain = id
		}
		held := l.items
		if l, err = r.join(l, fresh[id], room); err != nil {
			return err
		}
		if room += held - l.items; l.items > 0 {
			after = append(after, l)
		}
	}
	if len(before)+len(after) == 0 {
		return nil
	}
	return putLines(r.tx, after)
}

// join adds answers to a line, emits the chunks that this makes, and returns what waits on. At most room more than before may wait.
func (r *run) join(l line, fresh []Waiting, room uint64) (line, error) {
	now, crowded := r.header.Time, uint64(len(fresh)) > room
	if crowded {
		r.res.Crowded += len(fresh)
	}
	whole := l
	for _, a := range fresh {
		whole.add(a, now)
	}
	if whole.due() > now && !crowded {
		return whole, r.wait(l.chain, fresh)
	}
	open, err := r.leave(&l)
	if err != nil {
		return l, err
	}
	emit := func() {
		r.res.Deliveries = append(r.res.Deliveries, Delivery{ChainID: l.chain, Answers: open})
		open, l = nil, line{chain: l.chain}
	}
	for _, a := range fresh {
		if !l.takes(a) {
			emit()
		}
		open = append(open, a)
		l.add(a, now)
	}
	if l.items > 0 && (l.due() <= now || crowded) {
		emit()
	}
	return l, r.wait(l.chain, open) // all of them came with this block
}

// wait writes the answers that a block adds to a line.
func (r *run) wait(chain uint64, list []Waiting) error {
	if len(list) == 0 {
		return nil
	}
	return r.tx.Set(key('Y', num(chain), num(r.header.Height)), encodeWaiting(list))
}

// leave takes everything out of a line, the oldest first.
func (r *run) leave(l *line) (list []Waiting, err error) {
	var keys [][]byte
	err = r.tx.Scan(key('Y', num(l.chain)), func(k, v []byte) error {
		part, err := decodeWaiting(v)
		keys, list = append(keys, bytes.Clone(k)), append(list, part...)
		return err
	})
	if err != nil {
		return nil, err
	}
	if uint64(len(list)) != l.items {
		return nil, errState
	}
	for _, k := range keys {
		if err := r.tx.Delete(k); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// due reports whether the block has a chunk of answers that waited for its time.
func (r *run) due() (bool, error) {
	at, waiting, err := ChunkDue(r.tx)
	return waiting > 0 && at <= r.header.Time, err
}
