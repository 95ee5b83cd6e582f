//go:build unix

package sandbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// restartPause is how long the pool waits after a failed start before it tries to have warm workers again.
const restartPause = time.Second

// Pool runs tasks in locked-down worker processes.
type Pool struct {
	cfg     Config
	spawner *spawner
	blobs   blobs
	slots   chan struct{} // one for each running task
	waiting atomic.Int64
	closed  chan struct{}
	kick    chan struct{}  // wakes the keeper; one slot
	group   sync.WaitGroup // the keeper, running tasks, and workers that are being stopped

	mu     sync.Mutex // guards the next three
	ending bool
	idle   []*worker // most recently used last
	stats  Stats
}

// Stats counts what happened since the pool was made. Workers and Idle are the present.
type Stats struct {
	Workers, Idle        int
	Started, Ended       uint64
	Tasks, Warm, Refused uint64
	Rejected, Failed     uint64
	FailedBy             map[Reason]uint64
}

// Missing names what the system lacks for the sandbox; nothing means that it is complete.
func Missing() []string { return missing() }

// NewPool checks the system and starts the warm workers.
func NewPool(cfg Config) (*Pool, error) {
	cfg, err := cfg.complete()
	if err != nil {
		return nil, err
	}
	if lacks := missing(); len(lacks) > 0 {
		if !cfg.AllowUnsandboxed {
			return nil, fmt.Errorf("%w: it lacks %s; run the node where these exist, or allow unsandboxed execution for development",
				ErrUnsupported, strings.Join(lacks, " and "))
		}
		cfg.Logger.Warn("models run without a full sandbox", "missing", strings.Join(lacks, ", "))
	}
	s, err := newSpawner()
	if err != nil {
		return nil, fmt.Errorf("make the sandbox pool: %w", err)
	}
	p := &Pool{
		cfg: cfg, spawner: s, blobs: blobs{m: map[Digest]*sharedBlob{}},
		slots: make(chan struct{}, cfg.Workers), closed: make(chan struct{}), kick: make(chan struct{}, 1),
		stats: Stats{FailedBy: map[Reason]uint64{}},
	}
	for range cfg.Warm {
		w, err := p.start()
		if err != nil {
			p.Close()
			return nil, fmt.Errorf("start the sandbox's workers: %w", err)
		}
		p.put(w)
	}
	p.group.Go(p.keep)
	return p, nil
}

// Run runs a job in a worker that has its model, or in any other. The error is a *RejectedError (everybody's answer), a *FailedError (no
// answer from this machine), one of this package's sentinel errors, or the context's.
func (p *Pool) Run(ctx context.Context, job Job) (Result, error) {
	if int64(len(job.Input)) > p.cfg.MaxInput {
		return Result{}, fmt.Errorf("input: %d bytes, at most %d are allowed: %w", len(job.Input), p.cfg.MaxInput, ErrTooLarge)
	}
	if err := p.enter(ctx); err != nil {
		return Result{}, err
	}
	defer p.group.Done()
	defer func() { <-p.slots }()
	lim := job.Limits.within(p.cfg.Limits)
	start := time.Now()
	res, used, err := p.attempt(ctx, job, lim, false)
	var failed *FailedError
	if used && errors.As(err, &failed) && failed.Reason == ReasonMemory {
		// What earlier tasks left behind must not decide about this one.
		res, _, err = p.attempt(ctx, job, lim, true)
	}
	res.Total = time.Since(start)
	p.count(res, err)
	return res, err
}

// enter waits for the right to run a task.
func (p *Pool) enter(ctx context.Context) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	select {
	case p.slots <- struct{}{}:
	default:
		if p.waiting.Add(1) > int64(p.cfg.Queue) {
			p.waiting.Add(-1)
			p.mu.Lock()
			p.stats.Refused++
			p.mu.Unlock()
			return ErrBusy
		}
		defer p.waiting.Add(-1)
		select {
		case p.slots <- struct{}{}:
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-p.closed:
			return ErrClosed
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ending {
		<-p.slots
		return ErrClosed
	}
	p.group.Add(1)
	return nil
}

// attempt runs a job once. used says that the worker had run others before.
func (p *Pool) attempt(ctx context.Context, job Job, lim Limits, fresh bool) (res Result, used bool, err error) {
	w := p.take(job.Model.Digest, fresh)
	if w == nil {
		if w, err = p.start(); err != nil {
			return Result{}, false, err
		}
	}
	used = w.tasks > 0
	res, err = w.run(ctx, p.cfg, job, lim, &p.blobs, p.closed)
	p.put(w)
	return res, used, err
}

// take picks an idle worker: one that holds the model, else one with room for it, else, when there may be no more, the one that rests
// longest. It returns nil if a new one is to be started.
func (p *Pool) take(d Digest, fresh bool) *worker {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.dropDead()
	best := -1
	for i := len(p.idle) - 1; i >= 0 && !fresh; i-- {
		if p.idle[i].holds(d) {
			best = i
			break
		}
		if best < 0 && len(p.idle[i].models) < p.cfg.Models {
			best = i
		}
	}
	full := p.stats.Workers >= p.cfg.Workers && len(p.idle) > 0
	if best < 0 && full {
		best = 0
		if fresh {
			p.discard(p.idle[0])
			p.idle = slices.Delete(p.idle, 0, 1)
			return nil
		}
	}
	if best < 0 {
		return nil
	}
	w := p.idle[best]
	p.idle = slices.Delete(p.idle, best, best+1)
	return w
}

func (p *Pool) start() (*worker, error) {
	began := time.Now()
	w, err := startWorker(p.spawner, p.cfg, p.wake)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	p.stats.Started++
	p.stats.Workers++
	p.mu.Unlock()
	p.cfg.Logger.Debug("sandbox worker started", "pid", w.proc.Pid, "landlock", w.layers.landlock, "seccomp", w.layers.seccomp,
		"took", time.Since(began))
	return w, nil
}

// put takes a worker back, or ends it if it is broken, worn out or not wanted any more.
func (p *Pool) put(w *worker) {
	p.mu.Lock()
	worn := p.cfg.TasksPerWorker > 0 && w.tasks >= p.cfg.TasksPerWorker
	if !w.alive() || worn || p.ending || p.stats.Workers > p.cfg.Workers {
		p.discard(w)
		p.mu.Unlock()
		p.wake()
		return
	}
	w.rest = time.Now()
	p.idle = append(p.idle, w)
	p.mu.Unlock()
}

// discard ends a worker in the background. The caller holds mu.
func (p *Pool) discard(w *worker) {
	p.stats.Workers--
	p.stats.Ended++
	p.group.Go(func() {
		if !w.alive() {
			<-w.gone
			p.cfg.Logger.Warn("sandbox worker ended", "pid", w.proc.Pid, "reason", w.verdict().Reason, "detail", w.verdict().Detail)
		}
		w.stop()
	})
}

func (p *Pool) wake() {
	select {
	case p.kick <- struct{}{}:
	default:
	}
}

// keep replaces workers that died and ends those that nobody needs.
func (p *Pool) keep() {
	tick := time.NewTicker(p.cfg.Idle)
	defer tick.Stop()
	for {
		select {
		case <-p.closed:
			return
		case <-p.kick:
		case <-tick.C:
		}
		for p.sweep() {
			w, err := p.start()
			if err != nil {
				p.cfg.Logger.Error("cannot start a sandbox worker", "error", err)
				pause := time.NewTimer(restartPause)
				select {
				case <-p.closed:
				case <-pause.C:
				}
				pause.Stop()
				p.wake()
				break
			}
			p.put(w)
		}
	}
}

// sweep ends idle workers that are dead or were not needed for Config.Idle, and reports whether a warm one is to be started.
func (p *Pool) sweep() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.dropDead()
	for len(p.idle) > 0 && p.stats.Workers > p.cfg.Warm && time.Since(p.idle[0].rest) > p.cfg.Idle {
		p.discard(p.idle[0])
		p.idle = slices.Delete(p.idle, 0, 1)
	}
	return !p.ending && p.stats.Workers < p.cfg.Warm
}

// dropDead discards idle workers that ended by themselves. The caller holds mu.
func (p *Pool) dropDead() {
	p.idle = slices.DeleteFunc(p.idle, func(w *worker) bool {
		dead := !w.alive()
		if dead {
			p.discard(w)
		}
		return dead
	})
}

func (p *Pool) count(res Result, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stats.Tasks++
	var rejected *RejectedError
	var failed *FailedError
	switch {
	case errors.As(err, &rejected):
		p.stats.Rejected++
	case errors.As(err, &failed):
		p.stats.Failed++
		p.stats.FailedBy[failed.Reason]++
	case err == nil && res.Warm:
		p.stats.Warm++
	}
}

// Stats returns the pool's counters.
func (p *Pool) Stats() Stats {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.stats
	s.Idle = len(p.idle)
	s.FailedBy = make(map[Reason]uint64, len(p.stats.FailedBy))
	for r, n := range p.stats.FailedBy {
		s.FailedBy[r] = n
	}
	return s
}

// Close ends all workers and waits until nothing of them is left. Running tasks fail with ErrClosed. It may be called twice.
func (p *Pool) Close() error {
	p.mu.Lock()
	first := !p.ending
	if first {
		p.ending = true
		close(p.closed)
		for _, w := range p.idle {
			p.discard(w)
		}
		p.idle = nil
	}
	p.mu.Unlock()
	p.group.Wait()
	if first {
		p.spawner.close()
	}
	return nil
}
