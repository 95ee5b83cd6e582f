package node

import (
	"container/heap"
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// maxScheduled bounds the tasks waiting in memory, 40 bytes each. More stay in the book, where the sweeper finds them.
const maxScheduled = 1 << 16

// scheduler hands out task ids when they are due, each at most once at a time. It is safe for concurrent use.
type scheduler struct {
	mu    sync.Mutex // guards what follows
	queue dueQueue
	known map[common.Hash]*due
	wake  chan struct{}
}

// turn says where a task is.
type turn uint8

const (
	queued      turn = iota + 1
	working          // handed out
	workingMore      // handed out, and asked for once more meanwhile
)

type due struct {
	id    common.Hash
	at    time.Time
	turn  turn
	place int // in the queue, while queued
}

func newScheduler() *scheduler {
	return &scheduler{known: map[common.Hash]*due{}, wake: make(chan struct{}, 1)}
}

// add queues a task, unless it is queued; one that is being worked on gets another turn afterwards. It reports false when the
// queue is full.
func (s *scheduler) add(id common.Hash, at time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.known[id]
	switch {
	case d == nil && len(s.known) >= maxScheduled:
		return false
	case d == nil:
		s.push(&due{id: id, at: at})
	case d.turn == working:
		d.turn = workingMore
	}
	return true
}

// push queues a task. The caller holds the lock.
func (s *scheduler) push(d *due) {
	d.turn = queued
	s.known[d.id] = d
	heap.Push(&s.queue, d)
	s.signal()
}

// drop takes a task out of the queue, if it is there: it needs no turn any more.
func (s *scheduler) drop(id common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.known[id]; d != nil && d.turn == queued {
		heap.Remove(&s.queue, d.place)
		delete(s.known, id)
	}
}

// signal wakes one waiting worker. The caller holds the lock.
func (s *scheduler) signal() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// next waits for a due task. The caller must end it with done or again.
func (s *scheduler) next(ctx context.Context) (common.Hash, bool) {
	for {
		s.mu.Lock()
		wait := time.Hour
		if len(s.queue) > 0 {
			if wait = time.Until(s.queue[0].at); wait <= 0 {
				d := s.queue[0]
				heap.Pop(&s.queue)
				d.turn = working
				if len(s.queue) > 0 {
					s.signal() // another worker may take the next
				}
				s.mu.Unlock()
				return d.id, true
			}
		}
		s.mu.Unlock()
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return common.Hash{}, false
		case <-s.wake:
		case <-timer.C:
		}
		timer.Stop()
	}
}

// done ends a task's turn.
func (s *scheduler) done(id common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.known[id]; d != nil && d.turn == workingMore {
		d.at = time.Now()
		s.push(d)
		return
	}
	delete(s.known, id)
}

// again ends a task's turn and queues it for later, or for now if it was asked for meanwhile.
func (s *scheduler) again(id common.Hash, at time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.known[id]; d != nil && d.turn == workingMore {
		at = time.Now()
	}
	s.push(&due{id: id, at: at})
}

// dueQueue is a heap by time, then id.
type dueQueue []*due

func (q dueQueue) Len() int { return len(q) }
func (q dueQueue) Less(i, j int) bool {
	if !q[i].at.Equal(q[j].at) {
		return q[i].at.Before(q[j].at)
	}
	return q[i].id.Cmp(q[j].id) < 0
}
func (q dueQueue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].place, q[j].place = i, j
}

// Push implements heap.Interface.
func (q *dueQueue) Push(x any) {
	if d, ok := x.(*due); ok {
		d.place = len(*q)
		*q = append(*q, d)
	}
}

// Pop implements heap.Interface.
func (q *dueQueue) Pop() any {
	last := len(*q) - 1
	d := (*q)[last]
	(*q)[last] = nil
	*q = (*q)[:last]
	return d
}
