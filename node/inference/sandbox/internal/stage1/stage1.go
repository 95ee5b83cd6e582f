// Package stage1 is the first half of a worker's lock-down, and runs before almost anything else in the process.
//
// A Go process cannot put a Landlock domain on all its threads (the system call is per thread, and a cgo program has threads from the
// start), but execve leaves exactly one thread, which keeps what was locked. So the worker starts twice:
//
//	parent ── fork, exec ──► stage 1: one locked thread closes descriptors, drops limits, capabilities and
//	                         privileges, enters a Landlock domain ── exec of itself ──► stage 2: every thread
//	                         is born inside; package sandbox adds seccomp (TSYNC) and only then reads the pipe
//
// The work is done in this package's init function. Go initializes packages in the order of their import paths as soon as their imports
// are ready, so a package that needs only syscall and golang.org/x/sys/unix comes before everything that allocates tables, reads files or
// starts goroutines: stage 1 costs a runtime start (about a millisecond), not a start of the whole program. Without the marker in the
// environment the init function does nothing.
package stage1

// The environment is the only input of a worker besides its pipe. The parent sets these variables; the worker removes them.
const (
	// EnvStage marks a worker: "1" as the parent starts it, "2" after stage 1.
	EnvStage = "LINEAL_SANDBOX_STAGE"
	// EnvLax, when "1", lets missing kernel features pass (Config.AllowUnsandboxed).
	EnvLax = "LINEAL_SANDBOX_LAX"
	// EnvLandlock tells stage 2 which Landlock ABI was enforced; "0" means none.
	EnvLandlock = "LINEAL_SANDBOX_LANDLOCK"
	// EnvHandler names the handler that stage 2 runs.
	EnvHandler = "LINEAL_SANDBOX_HANDLER"
	// EnvNoSeccomp, when "1", leaves seccomp out: the self-test shows with it what the other layers stop alone.
	EnvNoSeccomp = "LINEAL_SANDBOX_NO_SECCOMP"
	// EnvParent is the process id of the parent: a worker whose parent died before the death signal was armed must not go on.
	EnvParent = "LINEAL_SANDBOX_PARENT"
)

// ExitCode is the exit status of a worker that could not lock itself; the reason is on standard error.
const ExitCode = 125

// The worker's only descriptors besides the three standard ones.
const (
	ControlFD = 3 // the pipe to the parent
	WindowFD  = 4 // shared memory through which small inputs come; read-only here
	OutputFD  = 5 // shared memory of a fixed size for results
	LastFD    = OutputFD
)
