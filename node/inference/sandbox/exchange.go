//go:build unix

package sandbox

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// holds reports whether the model is prepared here.
func (w *worker) holds(d Digest) bool {
	for _, m := range w.models {
		if m.digest == d {
			return true
		}
	}
	return false
}

// run gives the worker one task and waits for its end. The worker is usable afterwards only if alive returns true.
func (w *worker) run(ctx context.Context, cfg Config, job Job, lim Limits, blobs *blobs, closed <-chan struct{}) (Result, error) {
	w.tasks++
	w.seq++
	t := &task{seq: w.seq, digest: job.Model.Digest, modelSize: job.Model.Size, inputSize: int64(len(job.Input)), lim: lim}
	if err := w.budget(lim.Memory); err != nil {
		return Result{}, err
	}
	files, err := w.pack(t, cfg, job, blobs)
	if err != nil {
		return Result{}, err
	}
	if t.hasInput {
		defer files[len(files)-1].Close() // the model stays with its registry
	}
	budget := lim.Time + cfg.Grace
	if t.hasModel {
		budget += lim.PrepareTime
	}
	if err := w.sendTask(t, files, cfg.Grace); err != nil {
		w.kill(ReasonProtocol, err.Error())
	}
	a, err := w.await(ctx, budget, cfg.Grace, lim, closed)
	if t.hasModel && (a == nil || !a.prepared) {
		w.forget(t.digest)
	}
	if err != nil {
		return Result{}, err
	}
	return w.accept(a, t)
}

// budget has the kernel enforce the memory budget, before any byte of the task reaches the worker.
func (w *worker) budget(memory int64) error {
	if memory == w.memory {
		return nil
	}
	if err := limitMemory(w.proc.Pid, w.base.data+memory+memorySlack); err != nil {
		w.kill(ReasonStart, err.Error())
		return &FailedError{Reason: ReasonStart, Detail: err.Error()}
	}
	w.memory = memory
	return nil
}

// pack puts a task's bytes into shared memory, in the order of the pipe's protocol, and makes room for its model.
func (w *worker) pack(t *task, cfg Config, job Job, blobs *blobs) ([]*os.File, error) {
	var files []*os.File
	if i := slices.IndexFunc(w.models, func(m slot) bool { return m.digest == t.digest }); i >= 0 {
		m := w.models[i]
		w.models = append(slices.Delete(w.models, i, i+1), m) // now the most recently used
	} else {
		blob, err := blobs.acquire(job.Model, cfg.MaxModel)
		if err != nil {
			return nil, err
		}
		for len(w.models) >= cfg.Models {
			t.evict = append(t.evict, w.models[0].digest)
			w.forget(w.models[0].digest)
		}
		w.models = append(w.models, slot{t.digest, blob})
		t.hasModel = true
		files = append(files, blob.file)
	}
	if t.inputSize <= windowSize {
		copy(w.window, job.Input)
		return files, nil
	}
	input, err := newBlob("input", bytes.NewReader(job.Input), t.inputSize)
	if err != nil {
		// The list of models says what the worker was about to be told, so the two disagree.
		w.kill(ReasonStart, err.Error())
		return nil, &FailedError{Reason: ReasonStart, Detail: err.Error()}
	}
	t.hasInput = true
	return append(files, input), nil
}

// forget drops a model from the list of what is prepared here.
func (w *worker) forget(d Digest) {
	if i := slices.IndexFunc(w.models, func(m slot) bool { return m.digest == d }); i >= 0 {
		w.models[i].blob.release()
		w.models = slices.Delete(w.models, i, i+1)
	}
}

func (w *worker) sendTask(t *task, files []*os.File, grace time.Duration) error {
	select {
	case <-w.answers:
		return fmt.Errorf("an answer to nothing")
	default:
	}
	fds := make([]int, len(files))
	for i, f := range files {
		fds[i] = int(f.Fd())
	}
	if err := w.conn.SetWriteDeadline(time.Now().Add(grace)); err != nil {
		return fmt.Errorf("send the task: %w", err)
	}
	frame := t.encode()
	var rights []byte
	if len(fds) > 0 {
		rights = unix.UnixRights(fds...)
	}
	n, _, err := w.conn.WriteMsgUnix(frame, rights, nil)
	if err == nil && n != len(frame) {
		err = fmt.Errorf("only %d of %d bytes went through", n, len(frame))
	}
	if err != nil {
		return fmt.Errorf("send the task: %w", err)
	}
	return nil
}

// await waits for the answer, the end of the process, the budget's end, or the caller's or the pool's end. A nil answer comes with an
// error.
func (w *worker) await(ctx context.Context, budget, grace time.Duration, lim Limits, closed <-chan struct{}) (*answer, error) {
	deadline := time.NewTimer(budget)
	defer deadline.Stop()
	watch := time.NewTicker(watchEvery)
	defer watch.Stop()
	canceled := ctx.Done()
	for {
		select {
		case a := <-w.answers:
			return a, context.Cause(ctx)
		case <-w.gone:
			select {
			case a := <-w.answers: // said before it ended
				return a, context.Cause(ctx)
			default:
			}
			if err := context.Cause(ctx); err != nil {
				return nil, err
			}
			select {
			case <-closed:
				return nil, ErrClosed
			default:
				return nil, w.verdict()
			}
		case <-canceled:
			canceled = nil
			_, _ = w.conn.Write(encodeCancel(w.seq)) // a worker that cannot be written to is killed below
			deadline.Reset(grace)
		case <-deadline.C:
			w.kill(ReasonTimeout, fmt.Sprintf("no answer within %v", budget))
		case <-closed:
			w.kill(ReasonSignal, "the pool closes")
			<-w.gone
		case <-watch.C:
			w.watch(lim)
		}
	}
}

// watch kills a worker that is over its budget in a way that the kernel's limits let through.
func (w *worker) watch(lim Limits) {
	u, err := readUsage(w.proc.Pid)
	if err != nil {
		return // it is ending
	}
	if most := w.base.anon + lim.Memory + memorySlack; u.anon > most {
		w.kill(ReasonMemory, fmt.Sprintf("uses %d bytes, %d are allowed", u.anon, most))
	}
	if most := lim.Threads + spareThreads + threadSlack; u.threads > most {
		w.kill(ReasonThreads, fmt.Sprintf("has %d threads, %d are allowed", u.threads, most))
	}
}

// accept turns an answer into a result, if it is one to this task.
func (w *worker) accept(a *answer, t *task) (Result, error) {
	failed := func(reason Reason, detail string) (Result, error) {
		return Result{}, &FailedError{Reason: reason, Detail: printable(detail)}
	}
	if a.seq != t.seq || a.outputSize > t.lim.Output || !a.prepared && (a.status == statusOK || !t.hasModel) {
		detail := fmt.Sprintf("answer %d with %d bytes to task %d", a.seq, a.outputSize, t.seq)
		w.kill(ReasonProtocol, detail)
		return failed(ReasonProtocol, detail)
	}
	switch a.status {
	case statusOK:
		out, err := readBlob(w.output, a.outputSize)
		if err == nil && a.outputSize > keptOutput {
			err = trimOutput(w.output, a.outputSize)
		}
		if err != nil {
			w.kill(ReasonProtocol, err.Error())
			return failed(ReasonProtocol, err.Error())
		}
		return Result{Output: out, Note: []byte(a.detail), Cost: a.cost, Warm: !t.hasModel, Prepare: a.prepare, Run: a.run}, nil
	case statusRejected:
		return Result{}, &RejectedError{Code: a.code, Detail: printable(a.detail), Cost: a.cost}
	case statusTooLarge:
		return failed(ReasonAbstain, a.detail)
	case statusTimeout:
		return failed(ReasonTimeout, "stopped by itself at the end of its time")
	case statusPanic:
		w.kill(ReasonPanic, a.detail)
		return failed(ReasonPanic, a.detail)
	case statusCanceled:
		w.kill(ReasonProtocol, "canceled by itself")
		return failed(ReasonProtocol, "canceled by itself")
	default:
		return failed(ReasonAbstain, a.detail)
	}
}

// alive reports whether the worker may get another task.
func (w *worker) alive() bool {
	w.mu.Lock()
	killed := w.killed != nil
	w.mu.Unlock()
	if killed {
		return false
	}
	select {
	case <-w.gone:
		return false
	default:
		return true
	}
}
