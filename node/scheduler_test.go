package node

import (
	"context"
	"encoding/binary"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// taken is the next due task; the test fails if none is due within a few seconds.
func taken(t *testing.T, s *scheduler) common.Hash {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	id, ok := s.next(ctx)
	if !ok {
		t.Fatal("no task is due")
	}
	return id
}

// idle fails the test if a task is due now.
func idle(t *testing.T, s *scheduler) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) > 0 && !s.queue[0].at.After(time.Now()) {
		t.Errorf("task %s is due", s.queue[0].id)
	}
}

func TestSchedulerHandsOutInOrderOfTime(t *testing.T) {
	s := newScheduler()
	now := time.Now()
	a, b, c := common.Hash{1}, common.Hash{2}, common.Hash{3}
	for _, e := range []due{{id: b, at: now.Add(-time.Second)}, {id: a, at: now.Add(-2 * time.Second)}, {id: c, at: now.Add(-time.Second)}} {
		if !s.add(e.id, e.at) {
			t.Fatal("refused")
		}
	}
	for i, want := range []common.Hash{a, b, c} {
		if got := taken(t, s); got != want {
			t.Errorf("%d: got %s, want %s", i, got, want)
		}
	}
	idle(t, s)
}

func TestSchedulerQueuesATaskOnce(t *testing.T) {
	s, id := newScheduler(), common.Hash{1}
	for range 3 {
		s.add(id, time.Now())
	}
	if taken(t, s) != id {
		t.Fatal("another task")
	}
	idle(t, s)
	s.done(id)
	idle(t, s)
	if len(s.known) != 0 {
		t.Errorf("%d tasks are remembered after the last is done", len(s.known))
	}
}

// What is asked for while a worker has the task is not lost, and no second worker gets it meanwhile.
func TestSchedulerGivesAnotherTurn(t *testing.T) {
	for name, end := range map[string]func(*scheduler, common.Hash){
		"done":  (*scheduler).done,
		"again": func(s *scheduler, id common.Hash) { s.again(id, time.Now().Add(time.Hour)) },
	} {
		t.Run(name, func(t *testing.T) {
			s, id := newScheduler(), common.Hash{1}
			s.add(id, time.Now())
			taken(t, s)
			s.add(id, time.Now())
			s.add(id, time.Now())
			idle(t, s)
			end(s, id)
			if taken(t, s) != id {
				t.Fatal("another task")
			}
			s.done(id)
			idle(t, s)
		})
	}
}

func TestSchedulerAgainWaits(t *testing.T) {
	s, id := newScheduler(), common.Hash{1}
	s.add(id, time.Now())
	taken(t, s)
	s.again(id, time.Now().Add(time.Hour))
	idle(t, s)
	if s.add(id, time.Now()); s.known[id].turn != queued || len(s.queue) != 1 {
		t.Error("a task that waits for later was queued twice")
	}
	s.again(common.Hash{2}, time.Now().Add(5*time.Millisecond))
	if got := taken(t, s); got != (common.Hash{2}) {
		t.Errorf("got %s before its time", got)
	}
}

// A task that needs no turn any more leaves the queue, whatever its place in it; one that is being worked on stays with its worker.
func TestSchedulerDrops(t *testing.T) {
	s := newScheduler()
	now := time.Now().Add(-time.Minute)
	id := func(i int) common.Hash { return common.Hash{byte(i)} }
	for i := range 16 {
		s.add(id(i), now.Add(time.Duration(i)*time.Second))
	}
	for _, i := range []int{5, 0, 15, 9, 9, 40} {
		s.drop(id(i))
	}
	for _, i := range []int{1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14} {
		got := taken(t, s)
		if got != id(i) {
			t.Fatalf("got %s, want %s", got, id(i))
		}
		if s.drop(got); s.known[got] == nil {
			t.Fatal("a task was taken from its worker")
		}
		s.done(got)
	}
	idle(t, s)
	if len(s.known)+len(s.queue) != 0 {
		t.Errorf("%d tasks are remembered and %d queued", len(s.known), len(s.queue))
	}
	if s.add(id(5), now); taken(t, s) != id(5) {
		t.Error("a task that was dropped cannot come again")
	}
}

func TestSchedulerFull(t *testing.T) {
	s := newScheduler()
	id := func(i int) (h common.Hash) {
		binary.BigEndian.PutUint32(h[:], uint32(i))
		return h
	}
	for i := range maxScheduled {
		if !s.add(id(i), time.Time{}) {
			t.Fatalf("task %d was refused", i)
		}
	}
	if s.add(id(maxScheduled), time.Time{}) {
		t.Error("a full queue took one more")
	}
	if !s.add(id(7), time.Time{}) {
		t.Error("a full queue refused a task that it has")
	}
	s.done(taken(t, s))
	if !s.add(id(maxScheduled), time.Time{}) {
		t.Error("there is room again, and it refused")
	}
}

// Many workers share the queue: each task is handed out exactly once, and to one worker at a time.
func TestSchedulerManyWorkers(t *testing.T) {
	const tasks, workers = 500, 8
	s := newScheduler()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var (
		wg   sync.WaitGroup
		mu   sync.Mutex
		seen = map[common.Hash]int{}
	)
	for range workers {
		wg.Go(func() {
			for {
				id, ok := s.next(ctx)
				if !ok {
					return
				}
				mu.Lock()
				if seen[id]++; len(seen) == tasks {
					cancel()
				}
				mu.Unlock()
				s.done(id)
			}
		})
	}
	for i := range tasks {
		s.add(common.Hash{byte(i), byte(i >> 8)}, time.Now().Add(time.Duration(i%10)*time.Millisecond))
	}
	wg.Wait()
	if len(seen) != tasks {
		t.Fatalf("%d of %d tasks were handed out", len(seen), tasks)
	}
	for id, n := range seen {
		if n != 1 {
			t.Errorf("task %s was handed out %d times", id, n)
		}
	}
}

func TestWaiters(t *testing.T) {
	var w waiters
	id, other := common.Hash{1}, common.Hash{2}
	first, releaseFirst := w.on(id)
	second, releaseSecond := w.on(id)
	third, releaseThird := w.on(other)
	w.end(id)
	for i, ch := range []<-chan struct{}{first, second} {
		select {
		case <-ch:
		default:
			t.Errorf("waiter %d was not woken", i)
		}
	}
	select {
	case <-third:
		t.Error("the waiter of another request was woken")
	default:
	}
	later, releaseLater := w.on(id) // a new wait is not the old one
	select {
	case <-later:
		t.Error("a new waiter was woken by an old end")
	default:
	}
	releaseFirst()
	releaseSecond()
	if len(w.open) != 2 {
		t.Errorf("%d requests are waited for, want 2: a release took another's place", len(w.open))
	}
	releaseLater()
	releaseThird()
	if len(w.open) != 0 {
		t.Errorf("%d requests are remembered that nobody waits for", len(w.open))
	}
	w.end(id) // nobody waits
}
