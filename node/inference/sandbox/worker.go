//go:build unix

package sandbox

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

const (
	// maxStderr bounds what is kept of a worker's standard error; a Go crash says the cause first.
	maxStderr = 4096
	// watchEvery is the period at which a running task's memory and threads are looked at.
	watchEvery = 10 * time.Millisecond
	// memorySlack is what a worker may use over its memory budget before it is killed: thread stacks, the collector's own tables.
	memorySlack = 32 << 20
	// threadSlack is how many more threads than the runtime's own bound a worker may have.
	threadSlack = 8
)

// worker is the pool's side of one process. A task at a time: the pool hands a worker to one caller.
type worker struct {
	proc    *os.Process
	conn    *net.UnixConn
	layers  ready
	stderr  *capture
	answers chan *answer  // one slot: an answer that finds it full was not asked for
	greeted chan ready    // one slot
	gone    chan struct{} // closed when the process is reaped and all its pipes are read

	base   usage  // of the empty worker
	memory int64  // the budget that the kernel enforces now
	models []slot // least recently used first
	window []byte // where small inputs go
	output *os.File
	seq    uint64
	tasks  int
	rest   time.Time // when it became idle; guarded by the pool

	mu     sync.Mutex // guards killed
	killed *FailedError
	state  *os.ProcessState // valid after gone
}

// slot is a prepared model, with the shared bytes under it.
type slot struct {
	digest Digest
	blob   *sharedBlob
}

// startWorker starts a process, waits until it is locked, and measures it. onGone is called when it has ended.
func startWorker(s *spawner, cfg Config, onGone func()) (*worker, error) {
	fail := func(err error) (*worker, error) {
		return nil, &FailedError{Reason: ReasonStart, Detail: err.Error()}
	}
	w := &worker{
		stderr: &capture{}, memory: -1,
		answers: make(chan *answer, 1), greeted: make(chan ready, 1), gone: make(chan struct{}),
	}
	errR, err := w.open(s, cfg)
	if err != nil {
		w.release()
		return fail(err)
	}
	go w.reap(errR, onGone)
	if err := w.greet(cfg); err != nil {
		w.stop()
		return nil, err
	}
	return w, nil
}

// open makes the pipes and the shared memory and starts the process. It returns the process's standard error. What it opened before a
// failure is for release.
func (w *worker) open(s *spawner, cfg Config) (errR *os.File, err error) {
	ours, theirs, err := socketPair()
	if err != nil {
		return nil, err
	}
	w.conn = ours
	defer theirs.Close() // only the worker holds its ends from here on, so that they end with it
	window, mem, err := newWindow()
	if err != nil {
		return nil, err
	}
	w.window = mem
	defer window.Close()
	if w.output, err = newOutput(cfg.Limits.Output); err != nil {
		return nil, err
	}
	errR, errW, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("make a pipe: %w", err)
	}
	defer errW.Close()
	if w.proc, err = s.start(cfg, errW, theirs, window, w.output); err != nil {
		errR.Close()
		return nil, err
	}
	return errR, nil
}

// release gives back what belongs to a worker that is gone.
func (w *worker) release() {
	if w.conn != nil {
		w.conn.Close()
	}
	if w.output != nil {
		w.output.Close()
	}
	unmapBlob(w.window)
	w.window = nil
	for _, m := range w.models {
		m.blob.release()
	}
	w.models = nil
}

func socketPair() (ours *net.UnixConn, theirs *os.File, err error) {
	syscall.ForkLock.RLock()
	fds, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	if err == nil {
		unix.CloseOnExec(fds[0])
		unix.CloseOnExec(fds[1])
	}
	syscall.ForkLock.RUnlock()
	if err != nil {
		return nil, nil, fmt.Errorf("make a socket pair: %w", err)
	}
	f := os.NewFile(uintptr(fds[0]), "control")
	defer f.Close()
	theirs = os.NewFile(uintptr(fds[1]), "control")
	conn, err := net.FileConn(f)
	if err != nil {
		theirs.Close()
		return nil, nil, fmt.Errorf("use the socket pair: %w", err)
	}
	return conn.(*net.UnixConn), theirs, nil
}

// greet waits for the worker's greeting and checks that it stands behind the layers that are asked for.
func (w *worker) greet(cfg Config) error {
	timer := time.NewTimer(cfg.StartTimeout)
	defer timer.Stop()
	select {
	case w.layers = <-w.greeted:
	case <-w.gone:
		v := w.verdict()
		if v.Reason != ReasonProtocol {
			v.Reason = ReasonStart
		}
		return v
	case <-timer.C:
		return &FailedError{Reason: ReasonStart, Detail: fmt.Sprintf("no greeting within %v; does main call sandbox.Main first?", cfg.StartTimeout)}
	}
	if !cfg.AllowUnsandboxed && (w.layers.landlock == 0 || !w.layers.seccomp && !cfg.noSeccomp) {
		return &FailedError{Reason: ReasonStart, Detail: "the worker came up without all layers"}
	}
	if err := offerFirst(w.proc.Pid); err != nil {
		cfg.Logger.Debug("cannot set a worker's priority", "error", err) // a convenience, not a protection
	}
	var err error
	if w.base, err = readUsage(w.proc.Pid); err != nil {
		return &FailedError{Reason: ReasonStart, Detail: err.Error()}
	}
	return nil
}

// reap reads everything that the process says until it ends.
func (w *worker) reap(errR *os.File, onGone func()) {
	var readers sync.WaitGroup
	readers.Go(func() { w.read() })
	readers.Go(func() { w.stderr.readFrom(errR) })
	state, err := w.proc.Wait()
	if err == nil {
		w.state = state
	}
	readers.Wait() // both pipes end with the process
	w.conn.Close()
	close(w.gone)
	onGone()
}

// read takes frames from the worker. SECURITY: everything here comes from a process that may be the attacker's.
func (w *worker) read() {
	in := bufio.NewReaderSize(w.conn, maxFrame+frameHeader)
	greeted := false
	for {
		body, err := readFrame(in)
		if err != nil {
			if errors.Is(err, errFrame) {
				w.kill(ReasonProtocol, err.Error())
			}
			return
		}
		if !greeted {
			greeted = true
			r, err := decodeReady(body)
			if err != nil {
				w.kill(ReasonProtocol, err.Error())
				return
			}
			w.greeted <- r
			continue
		}
		a, err := decodeAnswer(body)
		if err != nil {
			w.kill(ReasonProtocol, err.Error())
			return
		}
		select {
		case w.answers <- a:
		default:
			w.kill(ReasonProtocol, "an answer to nothing")
			return
		}
	}
}

func readFrame(in *bufio.Reader) ([]byte, error) {
	for {
		have, _ := in.Peek(in.Buffered())
		body, _, err := nextFrame(have)
		if err != nil {
			return nil, err
		}
		if body != nil {
			_, _ = in.Discard(frameHeader + len(body))
			return body, nil
		}
		if _, err := in.Peek(len(have) + 1); err != nil {
			return nil, err
		}
	}
}

// kill ends the process; the first reason stands.
func (w *worker) kill(reason Reason, detail string) {
	w.mu.Lock()
	if w.killed == nil {
		w.killed = &FailedError{Reason: reason, Detail: detail}
	}
	w.mu.Unlock()
	_ = w.proc.Kill() // fails only when the process is gone
}

// stop ends the process and waits until nothing of it is left.
func (w *worker) stop() {
	w.kill(ReasonSignal, "stopped")
	w.conn.Close()
	<-w.gone
	w.release()
}

// verdict says why a process that is gone ended.
func (w *worker) verdict() *FailedError {
	w.mu.Lock()
	killed := w.killed
	w.mu.Unlock()
	if killed != nil {
		v := *killed
		return &v
	}
	said := w.stderr.String()
	v := &FailedError{Reason: ReasonExit, Detail: "ended without an answer"}
	if w.state != nil {
		v.Detail = w.state.String()
		if ws, ok := w.state.Sys().(syscall.WaitStatus); ok && ws.Signaled() {
			v.Reason = ReasonSignal
			if ws.Signal() == syscall.SIGSYS {
				v.Reason = ReasonSeccomp
			}
		}
	}
	// The runtime ends by itself when the kernel refuses it memory or a thread; its first words tell which. Some of its parts (the
	// collector) do not check and crash; such a crash in the upper half of the budget is put down to memory too.
	switch {
	case v.Reason == ReasonSeccomp:
	case w.memory > 0 && w.peak() > w.base.resident+w.memory/2 && strings.HasPrefix(said, "SIGSEGV"):
		v.Reason = ReasonMemory
	case containsAny(said, "thread exhaustion"):
		v.Reason = ReasonThreads
	case containsAny(said, "out of memory", "cannot allocate memory", "cannot map pages", "pthread_create failed", "newosproc"):
		v.Reason = ReasonMemory
	}
	if said != "" {
		v.Detail = printable(v.Detail + ": " + said)
	}
	return v
}

// peak is the most memory that a process that is gone had resident.
func (w *worker) peak() int64 {
	if w.state == nil {
		return 0
	}
	u, ok := w.state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return int64(u.Maxrss) << 10 // kilobytes on Linux; elsewhere no limit is enforced
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// capture keeps the beginning of a stream and discards the rest.
type capture struct {
	mu   sync.Mutex // guards kept
	kept []byte
}

func (c *capture) readFrom(f *os.File) {
	defer f.Close()
	buf := make([]byte, 1024)
	for {
		n, err := f.Read(buf)
		c.mu.Lock()
		c.kept = append(c.kept, buf[:min(n, maxStderr-len(c.kept))]...)
		c.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (c *capture) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return string(c.kept)
}
