package mlflow

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

// Bounds of what waits between the request path and capture.
const (
	// maxQueued is how many calls wait: some seconds of a busy server.
	maxQueued = 8192
	// maxQueuedBytes bounds their bodies together.
	maxQueuedBytes = 64 << 20
)

// event is one call that changed something, as it passed.
type event struct {
	call
	at        time.Time
	req, resp []byte
	digest    lineage.Digest // of an artifact's bytes; empty: they did not pass whole
	size      int64
	text      []byte // of a small text artifact
	reached   chan struct{}
}

func (e *event) weight() int64 { return int64(len(e.req) + len(e.resp) + len(e.text) + 256) }

// queue is bounded by count and bytes. What does not fit is counted as lost, with the time from the first to the last of it.
type queue struct {
	ch    chan *event
	bytes atomic.Int64

	mu   sync.Mutex // guards lost
	lost loss
}

// loss is what overload cost.
type loss struct {
	n        int
	from, to time.Time
}

func newQueue() *queue { return &queue{ch: make(chan *event, maxQueued)} }

// put never waits.
func (q *queue) put(e *event) bool {
	w := e.weight()
	if q.bytes.Add(w) <= maxQueuedBytes {
		select {
		case q.ch <- e:
			return true
		default:
		}
	}
	q.bytes.Add(-w)
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.lost.n == 0 {
		q.lost.from = e.at
	}
	q.lost.n++
	q.lost.to = e.at
	return false
}

func (q *queue) taken(e *event) { q.bytes.Add(-e.weight()) }

// takeLoss gives what was lost since the last call.
func (q *queue) takeLoss() loss {
	q.mu.Lock()
	defer q.mu.Unlock()
	l := q.lost
	q.lost = loss{}
	return l
}

// returnLoss puts a loss back whose record could not be written.
func (q *queue) returnLoss(l loss) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.lost.n == 0 {
		q.lost = l
		return
	}
	q.lost.n += l.n
	q.lost.from = l.from
}
