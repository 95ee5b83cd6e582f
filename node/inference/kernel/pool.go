package kernel

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Pool is a fixed set of worker goroutines that share loops over outputs. The caller of For always works too, so a pool of n threads
// has n-1 workers, and nested or concurrent calls of For cannot deadlock: they just find fewer idle workers. A nil *Pool is one thread.
type Pool struct {
	jobs    chan *poolJob
	threads int
	wg      sync.WaitGroup
	once    sync.Once
}

// maxThreads bounds a pool: more than any machine this runs on, few enough that a wrong number does no harm.
const maxThreads = 1024

// NewPool starts a pool of the given number of threads, at least 1. Close it after the last For.
func NewPool(threads int) *Pool {
	threads = min(max(threads, 1), maxThreads)
	p := &Pool{threads: threads, jobs: make(chan *poolJob, threads)}
	for range threads - 1 {
		p.wg.Go(func() {
			for {
				spin(func() bool { return len(p.jobs) > 0 })
				j, ok := <-p.jobs
				if !ok {
					return
				}
				j.work()
			}
		})
	}
	return p
}

// spinTime is how long an idle thread looks for work before it sleeps. Waking it takes the Go scheduler some 60 µs, as long as many an
// operator of a graph takes, and a graph's operators follow each other faster than this.
const spinTime = 200 * time.Microsecond

// spin waits a little for ready. It does not call the scheduler: for a caller that is locked to its thread that would mean to hand over the
// processor and wait for it again.
func spin(ready func() bool) {
	var start time.Time
	for turn := 0; !ready(); turn++ {
		if turn%64 != 63 {
			continue
		}
		if start.IsZero() {
			start = time.Now()
		} else if time.Since(start) > spinTime {
			return
		}
	}
}

// Threads is how many threads For uses at most.
func (p *Pool) Threads() int {
	if p == nil {
		return 1
	}
	return p.threads
}

// Close ends the workers and waits for them.
func (p *Pool) Close() {
	if p == nil {
		return
	}
	p.once.Do(func() { close(p.jobs) })
	p.wg.Wait()
}

// poolJob is one call of For: a range dealt out in chunks by an atomic counter.
type poolJob struct {
	f        func(lo, hi int)
	n, chunk int
	next     atomic.Int64
	left     atomic.Int64   // chunks not yet done
	wg       sync.WaitGroup // the same, to sleep on
	panicked atomic.Pointer[poolPanic]
}

type poolPanic struct{ value any }

func (j *poolJob) work() {
	for {
		lo := int(j.next.Add(1)-1) * j.chunk
		if lo >= j.n {
			return
		}
		j.run(lo, min(lo+j.chunk, j.n))
	}
}

func (j *poolJob) run(lo, hi int) {
	defer func() {
		if v := recover(); v != nil {
			j.panicked.CompareAndSwap(nil, &poolPanic{v})
		}
		j.left.Add(-1)
		j.wg.Done()
	}()
	j.f(lo, hi)
}

// For calls f on disjoint ranges that cover [0, n), each but the last a multiple of grain long, and returns when all are done. f must
// write only what belongs to its range. A panic in f is raised again in the caller.
func (p *Pool) For(n, grain int, f func(lo, hi int)) {
	if n <= 0 {
		return
	}
	grain = max(grain, 1)
	units := (n-1)/grain + 1
	if p == nil || p.threads == 1 || units == 1 {
		f(0, n)
		return
	}
	// Four chunks a thread even out unequal speed without many trips to the counter.
	per := max(1, units/(4*p.threads))
	j := &poolJob{f: f, n: n, chunk: per * grain}
	chunks := (n-1)/j.chunk + 1
	j.wg.Add(chunks)
	j.left.Store(int64(chunks))
wake:
	for range min(p.threads, chunks) - 1 {
		select {
		case p.jobs <- j:
		default:
			break wake // everyone is busy
		}
	}
	j.work()
	spin(func() bool { return j.left.Load() == 0 })
	j.wg.Wait()
	if v := j.panicked.Load(); v != nil {
		panic(fmt.Sprintf("kernel worker: %v", v.value)) // f's own panic, which must not vanish with the worker it happened on
	}
}
