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
	known map[common.Hash]turn
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
	id common.Hash
	at time.Time
}

func newScheduler() *scheduler {
	return &scheduler{known: map[common.Hash]turn{}, wake: make(chan struct{}, 1)}
}

// add queues a task, unless it is queued; one that is being worked on gets another turn afterwards. It reports false when the
// queue is full.
func (s *scheduler) add(id common.Hash, at time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.known[id] == queued || s.known[id] == workingMore:
		return true
	case s.known[id] == working:
		s.known[id] = workingMore
		return true
	case len(s.known) >= maxScheduled:
		return false
	}
	s.push(id, at)
	return true
}

// push queues a task. The caller holds the lock.
func (s *scheduler) push(id common.Hash, at time.Time) {
	s.known[id] = queued
	heap.Push(&s.queue, due{id, at})
	s.signal()
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
				d, _ := heap.Pop(&s.queue).(due)
				s.known[d.id] = working
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
	if s.known[id] == workingMore {
		s.push(id, time.Now())
		return
	}
	delete(s.known, id)
}

// again ends a task's turn and queues it for later, or for now if it was asked for meanwhile.
func (s *scheduler) again(id common.Hash, at time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known[id] == workingMore {
		at = time.Now()
	}
	s.push(id, at)
}

// dueQueue is a heap by time, then id.
type dueQueue []due

func (q dueQueue) Len() int { return len(q) }
func (q dueQueue) Less(i, j int) bool {
	if !q[i].at.Equal(q[j].at) {
		return q[i].at.Before(q[j].at)
	}
	return q[i].id.Cmp(q[j].id) < 0
}
func (q dueQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Push implements heap.Interface.
func (q *dueQueue) Push(x any) {
	if d, ok := x.(due); ok {
		*q = append(*q, d)
	}
}

// Pop implements heap.Interface.
func (q *dueQueue) Pop() any {
	last := len(*q) - 1
	d := (*q)[last]
	*q = (*q)[:last]
	return d
}
