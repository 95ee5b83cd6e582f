package lineage

import (
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// Reading ahead: a walk up knows from a depth's headers which headers and records the next depth takes, and a state in a snapshot answers
// several questions at once. What is read ahead is what the walk would read; it only waits less.
const (
	// aheadAtOnce is how many goroutines read: more than a few gain little, since each question is a search in memory.
	aheadAtOnce = 8
	// aheadLeast is how many questions are worth the goroutines.
	aheadLeast = 32
	// aheadStride is how many questions a goroutine takes at a time.
	aheadStride = 16
)

// question is a header or a record that is not read yet, and its answer.
type question struct {
	record bool
	leaf   uint64   // of the record
	digest [32]byte // of the header
	meta   *meta
	header *header
	ok     bool
}

// readAhead reads what visiting these nodes will ask for: the headers at the other ends of their inline links, and the records of those. What
// cannot be read is left to the walk, which says so.
func (w *walking) readAhead(nodes []queued) {
	g := w.g
	if _, shared := g.state.(Shared); !shared || runtime.GOMAXPROCS(0) == 1 {
		return
	}
	room := w.b.Nodes - len(w.c.Nodes)
	asked := map[[32]byte]bool{}
	records := map[uint64]bool{}
	var list []question
	for _, q := range nodes {
		if q.header == nil {
			continue
		}
		for _, l := range q.header.inline {
			if w.skips(l) || l.leaf >= g.size {
				continue
			}
			if _, known := g.headers[l.other]; !known && !asked[l.other] && len(asked) < room {
				asked[l.other] = true
				list = append(list, question{digest: l.other})
			}
			if _, known := g.metas[l.leaf]; !known && !records[l.leaf] {
				records[l.leaf] = true
				list = append(list, question{leaf: l.leaf, record: true})
			}
		}
	}
	if len(list) < aheadLeast {
		return
	}
	answer(g.state, list)
	for i := range list {
		switch q := &list[i]; {
		case !q.ok:
		case q.record:
			g.metas[q.leaf] = q.meta
		default:
			g.headers[q.digest] = q.header
		}
	}
}

// answer reads all that is asked, several at once.
func answer(state State, list []question) {
	var next atomic.Int64
	var group errgroup.Group
	for range min(aheadAtOnce, runtime.GOMAXPROCS(0), (len(list)+aheadStride-1)/aheadStride) {
		group.Go(func() error {
			for {
				to := int(next.Add(aheadStride))
				from := to - aheadStride
				if from >= len(list) {
					return nil
				}
				for i := range list[from:min(to, len(list))] {
					list[from+i].read(state)
				}
			}
		})
	}
	_ = group.Wait() // none fails: what is not ok is read again
}

func (q *question) read(state State) {
	var err error
	if q.record {
		q.meta, err = recordAt(state, q.leaf)
	} else {
		q.header, err = readHeader(state, q.digest)
	}
	q.ok = err == nil
}
