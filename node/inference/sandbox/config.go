package sandbox

import (
	"fmt"
	"io"
	"log/slog"
	"time"
)

// Bounds that no configuration exceeds.
const (
	// MaxOutput bounds a result: workers may not write larger ones to any descriptor (RLIMIT_FSIZE).
	MaxOutput = 1 << 30
	// MaxThreads bounds the computing threads of one worker; larger machines run more workers.
	MaxThreads = 256
)

// Defaults for the fields of Config that are zero.
const (
	defaultWorkers      = 2
	defaultModels       = 8
	defaultQueue        = 256              // waiting tasks: some seconds of a busy operator's requests
	defaultMaxInput     = 64 << 20         // a batch of images; larger data travels by reference
	defaultMaxModel     = 2 << 30          // the largest protobuf
	defaultStartTimeout = 10 * time.Second // a start takes milliseconds; a swapping machine takes longer
	defaultGrace        = 250 * time.Millisecond
	defaultIdle         = time.Minute
)

var defaultLimits = Limits{
	Time:        10 * time.Second,
	PrepareTime: 30 * time.Second,
	Memory:      1 << 30,
	Threads:     1,
	Output:      64 << 20,
}

// Config describes a pool. Only Handler is required.
type Config struct {
	// Handler names the handler that workers run; the program's sandbox.Main must know it.
	Handler string
	// Workers bounds the processes, and so the tasks that run at once. Warm of them are kept ready; the others start on demand and end
	// after Idle without work.
	Workers, Warm int
	Idle          time.Duration
	// Models bounds the prepared models of each worker (at most 64). The least recently used one goes first.
	Models int
	// Queue bounds the tasks that wait for a worker; more get ErrBusy.
	Queue int
	// Limits are the defaults and at the same time the ceilings for each task.
	Limits Limits
	// MaxInput and MaxModel bound inputs and models in bytes.
	MaxInput, MaxModel int64
	// TasksPerWorker ends a worker after so many tasks; 0 keeps it. 1 gives every task a process of its own.
	TasksPerWorker int
	// Grace is what a worker gets on top of its time, or after a cancellation, to answer by itself before it is killed.
	Grace time.Duration
	// StartTimeout bounds the start of a worker.
	StartTimeout time.Duration
	// Namespaces adds user, network, IPC and UTS namespaces around each worker. Some systems forbid them to ordinary users.
	Namespaces bool
	// Env is added to a worker's environment, which is empty otherwise but for the Go runtime's settings.
	Env []string
	// AllowUnsandboxed runs workers with whatever layers the system has, even none.
	// SECURITY: models from strangers can then do what this process may do. For development only.
	AllowUnsandboxed bool
	// Logger receives starts, ends and failures of workers; nil is silent.
	Logger *slog.Logger

	noSeccomp bool // the self-test looks at the other layers alone
}

func def[T int | int64 | time.Duration](v *T, d T) {
	if *v == 0 {
		*v = d
	}
}

// complete fills in defaults and checks.
func (c Config) complete() (Config, error) {
	if c.Handler == "" {
		return c, fmt.Errorf("sandbox config: Handler is empty; name a handler that is passed to sandbox.Main")
	}
	def(&c.Workers, defaultWorkers)
	def(&c.Models, defaultModels)
	def(&c.Queue, defaultQueue)
	def(&c.MaxInput, int64(defaultMaxInput))
	def(&c.MaxModel, int64(defaultMaxModel))
	def(&c.Grace, defaultGrace)
	def(&c.StartTimeout, defaultStartTimeout)
	def(&c.Idle, defaultIdle)
	def(&c.Limits.Time, defaultLimits.Time)
	def(&c.Limits.PrepareTime, defaultLimits.PrepareTime)
	def(&c.Limits.Memory, defaultLimits.Memory)
	def(&c.Limits.Threads, defaultLimits.Threads)
	def(&c.Limits.Output, defaultLimits.Output)
	for _, f := range []struct {
		name     string
		v        int64
		min, max int64
	}{
		{"Workers", int64(c.Workers), 1, 1024},
		{"Warm", int64(c.Warm), 0, int64(c.Workers)},
		{"Models", int64(c.Models), 1, maxModels},
		{"Queue", int64(c.Queue), 1, 1 << 20},
		{"TasksPerWorker", int64(c.TasksPerWorker), 0, 1 << 30},
		{"Limits.Threads", int64(c.Limits.Threads), 1, MaxThreads},
		{"Limits.Output", c.Limits.Output, 1, MaxOutput},
		{"Limits.Memory", c.Limits.Memory, 1 << 20, 1 << 50},
		{"Limits.Time", int64(c.Limits.Time), 1, int64(24 * time.Hour)},
		{"Limits.PrepareTime", int64(c.Limits.PrepareTime), 1, int64(24 * time.Hour)},
		{"MaxInput", c.MaxInput, 1, 1 << 40},
		{"MaxModel", c.MaxModel, 1, 1 << 40},
		{"Grace", int64(c.Grace), 1, int64(time.Minute)},
		{"StartTimeout", int64(c.StartTimeout), 1, int64(time.Hour)},
		{"Idle", int64(c.Idle), 1, int64(24 * time.Hour)},
	} {
		if f.v < f.min || f.v > f.max {
			return c, fmt.Errorf("sandbox config: %s is %d; choose a value from %d to %d", f.name, f.v, f.min, f.max)
		}
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c, nil
}

// within gives a task its budget: the pool's, or less where the task asks for less.
func (l Limits) within(most Limits) Limits {
	cut := func(v, max int64) int64 {
		if v <= 0 || v > max {
			return max
		}
		return v
	}
	out := Limits{
		Time:        time.Duration(cut(int64(l.Time), int64(most.Time))),
		PrepareTime: time.Duration(cut(int64(l.PrepareTime), int64(most.PrepareTime))),
		Memory:      cut(l.Memory, most.Memory),
		Threads:     int(cut(int64(l.Threads), int64(most.Threads))),
		Output:      cut(l.Output, most.Output),
		Cost:        l.Cost,
	}
	if most.Cost != 0 && (out.Cost == 0 || out.Cost > most.Cost) {
		out.Cost = most.Cost
	}
	return out
}

// Model is where a model's bytes come from. Open is called only when no worker holds the model yet; what it yields must have the given
// size and hash to Digest.
type Model struct {
	Digest Digest
	Size   int64
	Open   func() (io.ReadCloser, error)
}

// Job is one task.
type Job struct {
	Model  Model
	Input  []byte
	Limits Limits
}

// Result is a task's answer. Output belongs to the caller; no worker can change it any more.
type Result struct {
	Output []byte
	Note   []byte // see Noted; empty without one. As untrusted as the output.
	Cost   uint64
	// Warm says that the model was prepared before.
	Warm bool
	// Prepare and Run are the worker's own times; Total is the pool's, without waiting for a free worker.
	Prepare, Run, Total time.Duration
}
