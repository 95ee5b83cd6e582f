//go:build unix

package sandbox

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/inference/sandbox/internal/stage1"
)

const (
	// spareThreads is what the Go runtime may need beside the computing threads: its monitor, the pipe's reader, collector workers,
	// threads handed over while one is inside the kernel.
	spareThreads = 24
	// idleTrim is how long a worker rests before it gives unused memory back.
	idleTrim = 2 * time.Second
	// memoryReserve is the part of a memory budget above which the collector works harder: one eighth.
	memoryReserve = 8
)

// Main turns this process into a worker if its environment says so, and then never returns. Call it first in main, and in TestMain of
// tests that start workers, with every handler that a pool of this program may name.
//
// It may also be called from an init function: in a package that imports little, it then runs before larger packages initialize, which saves
// each worker their time and memory.
func Main(handlers ...Handler) {
	if os.Getenv(stage1.EnvStage) == "" {
		return
	}
	err := serve(append(handlers, selfTestHandler{}))
	if err != nil {
		fmt.Fprintf(os.Stderr, "sandbox: %v\n", err)
		unix.Exit(stage1.ExitCode)
	}
	unix.Exit(0)
}

// serve locks the process and runs tasks until the parent closes the pipe.
func serve(handlers []Handler) error {
	name, lax := os.Getenv(stage1.EnvHandler), os.Getenv(stage1.EnvLax) == "1"
	noSeccomp := os.Getenv(stage1.EnvNoSeccomp) == "1"
	landlock, _ := strconv.Atoi(os.Getenv(stage1.EnvLandlock))
	for _, key := range os.Environ() {
		if key, _, _ = strings.Cut(key, "="); strings.HasPrefix(key, "LINEAL_SANDBOX_") {
			_ = os.Unsetenv(key) // it fails for names that cannot be set
		}
	}
	var handler Handler
	for _, h := range handlers {
		if h.Name() == name {
			handler = h
		}
	}
	if handler == nil {
		return fmt.Errorf("no handler %q in this program: pass it to sandbox.Main", name)
	}
	startPoller()
	greeting, err := lockDown(landlock, lax, noSeccomp)
	if err != nil {
		return err
	}
	window, err := mapBlob(stage1.WindowFD, windowSize, 0)
	if err != nil {
		return err
	}
	c := &child{handler: handler, prepared: map[Digest]*loaded{}, tasks: make(chan incoming, 1), window: window, sys: goMemory()}
	if err := c.send(greeting.encode()); err != nil {
		return err
	}
	go c.work()
	return c.receive()
}

// startPoller has the runtime make its epoll instance, which it does at the first timer and which the filter would not allow later. It takes a
// timer with a function: one with a channel may expire before it is ever armed.
func startPoller() {
	fired := make(chan struct{})
	time.AfterFunc(time.Microsecond, func() { close(fired) })
	<-fired
}

// child is the worker's side of the pipe.
type child struct {
	handler  Handler
	prepared map[Digest]*loaded
	tasks    chan incoming
	window   []byte
	sys      int64 // what the Go runtime holds in an empty worker
	lim      Limits

	mu       sync.Mutex         // guards the next three
	running  uint64             // the task that cancel belongs to
	cancel   context.CancelFunc // nil between contexts
	canceled uint64             // the last task that the parent gave up, perhaps before it began
}

// loaded is a prepared model and the mapping under it.
type loaded struct {
	Prepared
	bytes []byte
}

type incoming struct {
	*task
	fds []int
}

// receive reads frames until the pipe closes. Descriptors belong to the task frame whose first byte they came with.
func (c *child) receive() error {
	buf := make([]byte, maxFrame+frameHeader)
	oob := make([]byte, unix.CmsgSpace(2*4))
	var have []byte
	var fds []int
	for {
		n, oobn, flags, _, err := unix.Recvmsg(stage1.ControlFD, buf, oob, recvFlags)
		if errors.Is(err, unix.EINTR) {
			continue
		}
		if err != nil {
			return fmt.Errorf("read the control pipe: %w", err)
		}
		if n == 0 {
			return nil // the parent closed the pipe or is gone
		}
		if flags&unix.MSG_CTRUNC != 0 {
			return errors.New("read the control pipe: too many descriptors")
		}
		got, err := parseRights(oob[:oobn])
		if err != nil {
			return err
		}
		fds = append(fds, got...)
		have = append(have, buf[:n]...)
		for {
			body, rest, err := nextFrame(have)
			if err != nil {
				return err
			}
			if body == nil {
				break
			}
			if fds, err = c.dispatch(body, fds); err != nil {
				return err
			}
			have = rest
		}
		have = append([]byte(nil), have...) // frames are rare and small; never alias the receive buffer
	}
}

func parseRights(oob []byte) ([]int, error) {
	if len(oob) == 0 {
		return nil, nil
	}
	msgs, err := unix.ParseSocketControlMessage(oob)
	if err != nil {
		return nil, fmt.Errorf("read descriptors: %w", err)
	}
	var fds []int
	for i := range msgs {
		got, err := unix.ParseUnixRights(&msgs[i])
		if err != nil {
			return nil, fmt.Errorf("read descriptors: %w", err)
		}
		fds = append(fds, got...)
	}
	return fds, nil
}

// dispatch acts on one frame and returns the descriptors that it did not use.
func (c *child) dispatch(body []byte, fds []int) ([]int, error) {
	if kind(body[0]) == kindCancel {
		seq, err := decodeCancel(body)
		if err != nil {
			return nil, err
		}
		c.mu.Lock()
		c.canceled = seq
		if c.running == seq && c.cancel != nil {
			c.cancel()
		}
		c.mu.Unlock()
		return fds, nil
	}
	t, err := decodeTask(body)
	if err != nil {
		return nil, err
	}
	want := int(flag(t.hasModel) + flag(t.hasInput))
	if len(fds) < want {
		return nil, fmt.Errorf("task %d came with %d descriptors, not %d", t.seq, len(fds), want)
	}
	c.tasks <- incoming{t, fds[:want:want]}
	return fds[want:], nil
}

// work runs tasks one by one.
func (c *child) work() {
	trim := time.AfterFunc(idleTrim, debug.FreeOSMemory)
	for t := range c.tasks {
		trim.Stop()
		a := c.run(t)
		if err := c.send(a.encode()); err != nil || a.status == statusPanic {
			unix.Exit(stage1.ExitCode)
		}
		trim.Reset(idleTrim)
	}
}

func (c *child) send(frame []byte) error {
	for len(frame) > 0 {
		n, err := unix.Write(stage1.ControlFD, frame)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return fmt.Errorf("write the control pipe: %w", err)
		}
		frame = frame[n:]
	}
	return nil
}

// apply sets the runtime's own bounds for a task; the parent has set the kernel's.
func (c *child) apply(lim Limits) {
	if lim.Threads != c.lim.Threads {
		runtime.GOMAXPROCS(lim.Threads)
		debug.SetMaxThreads(lim.Threads + spareThreads)
	}
	if lim.Memory != c.lim.Memory {
		debug.SetMemoryLimit(c.sys + lim.Memory - lim.Memory/memoryReserve)
	}
	c.lim = lim
}

func goMemory() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.Sys - m.HeapReleased)
}

// run does one task and never panics.
func (c *child) run(t incoming) (a *answer) {
	a = &answer{seq: t.seq}
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(os.Stderr, "panic: %v\n%s", r, debug.Stack())
			a.status, a.detail = statusPanic, printable(fmt.Sprint(r))
		}
	}()
	c.apply(t.lim)
	for _, d := range t.evict {
		c.evict(d)
	}
	input, err := c.input(t)
	if err != nil {
		return a.fail(err)
	}
	if t.hasInput {
		defer unmapBlob(input)
	}
	if t.hasModel {
		start := time.Now()
		ctx, stop := c.context(t.seq, t.lim.PrepareTime)
		err := c.prepare(ctx, t)
		stop()
		a.prepare = time.Since(start)
		if err != nil {
			return a.fail(err)
		}
	}
	m := c.prepared[t.digest]
	if m == nil {
		return a.fail(fmt.Errorf("model %x is not prepared here", t.digest[:4]))
	}
	a.prepared = true
	start := time.Now()
	ctx, stop := c.context(t.seq, t.lim.Time)
	output, cost, err := m.Run(ctx, t.lim, input)
	stop()
	a.run, a.cost = time.Since(start), cost
	if err != nil {
		return a.fail(err)
	}
	if int64(len(output)) > t.lim.Output {
		a.status, a.detail = statusTooLarge, fmt.Sprintf("the result has %d bytes, %d are allowed", len(output), t.lim.Output)
		return a
	}
	if err := writeAt(stage1.OutputFD, output); err != nil {
		return a.fail(err)
	}
	a.outputSize = int64(len(output))
	if noted, ok := m.Prepared.(Noted); ok {
		if note := noted.Note(); len(note) <= MaxNote {
			a.detail = string(note)
		}
	}
	return a
}

// input is the window, or the memory that came with the task.
func (c *child) input(t incoming) ([]byte, error) {
	if t.hasInput {
		return mapBlob(t.fds[len(t.fds)-1], t.inputSize, mapAtOnce)
	}
	if t.inputSize > int64(len(c.window)) {
		return nil, fmt.Errorf("an input of %d bytes does not fit into the window", t.inputSize)
	}
	return c.window[:t.inputSize:t.inputSize], nil
}

// context is canceled by the budget or by the parent.
func (c *child) context(seq uint64, budget time.Duration) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	c.mu.Lock()
	c.running, c.cancel = seq, cancel
	if c.canceled == seq {
		cancel()
	}
	c.mu.Unlock()
	return ctx, func() {
		c.mu.Lock()
		c.cancel = nil
		c.mu.Unlock()
		cancel()
	}
}

func (c *child) prepare(ctx context.Context, t incoming) error {
	model, err := mapBlob(t.fds[0], t.modelSize, 0)
	if err != nil {
		return err
	}
	c.evict(t.digest)
	p, err := c.handler.Prepare(ctx, t.lim, model)
	if err != nil {
		unmapBlob(model)
		return err
	}
	c.prepared[t.digest] = &loaded{p, model}
	return nil
}

func (c *child) evict(d Digest) {
	if m := c.prepared[d]; m != nil {
		delete(c.prepared, d)
		m.Close()
		unmapBlob(m.bytes)
	}
}

// fail turns a handler's error into an answer.
func (a *answer) fail(err error) *answer {
	var rejected *RejectedError
	switch {
	case errors.As(err, &rejected):
		a.status, a.code, a.cost, a.detail = statusRejected, rejected.Code, rejected.Cost, rejected.Detail
	case errors.Is(err, context.DeadlineExceeded):
		a.status = statusTimeout
	case errors.Is(err, context.Canceled):
		a.status = statusCanceled
	default:
		a.status, a.detail = statusAbstain, err.Error()
	}
	a.detail = printable(a.detail)
	return a
}

func writeAt(fd int, b []byte) error {
	for off := 0; off < len(b); {
		n, err := unix.Pwrite(fd, b[off:], int64(off))
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return fmt.Errorf("write the result: %w", err)
		}
		off += n
	}
	return nil
}
