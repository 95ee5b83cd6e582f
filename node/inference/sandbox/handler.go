package sandbox

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Digest is the SHA-256 of a model's bytes.
type Digest [32]byte

// Limits are the budget of one task. Zero fields take the pool's defaults; larger ones are cut down to the pool's.
type Limits struct {
	// Time is the wall clock of Run, and PrepareTime that of Prepare.
	Time, PrepareTime time.Duration
	// Memory is what prepared models and the running task may allocate together, in bytes, on top of an empty worker. Models and inputs
	// themselves are mapped, not allocated, and do not count.
	Memory int64
	// Threads is the number of threads that may compute at once.
	Threads int
	// Output is the largest result in bytes.
	Output int64
	// Cost is the handler's own deterministic bound, in its own units; 0 leaves it to the handler.
	Cost uint64
}

// Handler is what a worker runs. It lives in the worker process only; the pool never calls it.
//
// An implementation must be a deterministic function of model and input, must keep no state from one input to the next that could change
// a result. Goroutines may live until Close, idle between calls. It has no files, network or environment. Methods are called one at a time.
type Handler interface {
	// Name tells handlers of one program apart.
	Name() string
	// Prepare parses an untrusted model. The bytes are read-only memory (writing to them is a fault) and stay valid until the
	// result's Close.
	Prepare(ctx context.Context, lim Limits, model []byte) (Prepared, error)
}

// Prepared is a model that is ready to run.
type Prepared interface {
	// Run computes the result of one input, which is read-only memory, valid until Run returns. The result must not exceed
	// lim.Output and must not alias the input. cost is the deterministic price of the run.
	//
	// A *RejectedError (see Reject) says that the model or the input is at fault: every honest operator says the same. Any other error
	// means that this machine could not answer.
	Run(ctx context.Context, lim Limits, input []byte) (output []byte, cost uint64, err error)
	// Close releases what the model holds. The worker calls it once, before the model's bytes go away.
	Close()
}

// Noted is a Prepared that has something short to say beside each result, for the operator and not part of what the result is.
type Noted interface {
	// Note returns at most MaxNote bytes about the latest Run that succeeded, or nil.
	Note() []byte
}

// MaxNote bounds a note: an answer's text, which a successful one does not need.
const MaxNote = maxDetail

// RejectedError is a deterministic refusal: a function of model, input and cost limit only.
type RejectedError struct {
	// Code is the handler's reason in a form that operators can sign.
	Code uint32
	// Detail is for people; it is not part of what is agreed.
	Detail string
	// Cost is what was priced until the refusal.
	Cost uint64
}

func (e *RejectedError) Error() string {
	return fmt.Sprintf("rejected with code %d: %s", e.Code, e.Detail)
}

// Reject returns a *RejectedError.
func Reject(code uint32, format string, args ...any) error {
	return &RejectedError{Code: code, Detail: fmt.Sprintf(format, args...)}
}

// Reason says why a worker gave no answer. None of them is a statement about the model: the operator abstains.
type Reason string

// The reasons, from the most to the least specific.
const (
	ReasonTimeout  Reason = "timeout"           // the time budget ran out
	ReasonMemory   Reason = "memory"            // the memory budget ran out
	ReasonThreads  Reason = "threads"           // more threads than the budget
	ReasonSeccomp  Reason = "forbidden-syscall" // killed by the seccomp filter
	ReasonSignal   Reason = "signal"            // killed by another signal
	ReasonExit     Reason = "exit"              // ended by itself
	ReasonProtocol Reason = "protocol"          // answered with something that is no answer
	ReasonStart    Reason = "start"             // could not be started or locked
	ReasonPanic    Reason = "panic"             // the handler panicked
	ReasonAbstain  Reason = "abstain"           // the handler returned an error
)

// FailedError reports a task without an answer.
type FailedError struct {
	Reason Reason
	// Detail says what happened; it may quote the worker and is printable.
	Detail string
}

func (e *FailedError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("sandboxed task failed (%s)", e.Reason)
	}
	return fmt.Sprintf("sandboxed task failed (%s): %s", e.Reason, e.Detail)
}

// Errors that callers decide on.
var (
	// ErrUnsupported: the system lacks a feature of the lock-down. The message names it.
	ErrUnsupported = errors.New("no sandbox on this system")
	// ErrClosed: the pool was closed.
	ErrClosed = errors.New("sandbox pool is closed")
	// ErrBusy: more tasks wait than Config.Queue allows.
	ErrBusy = errors.New("too many tasks wait for a sandbox worker")
	// ErrTooLarge: a model or an input exceeds its bound.
	ErrTooLarge = errors.New("too large")
	// ErrModelDigest: the bytes of a model are not those of its digest.
	ErrModelDigest = errors.New("model bytes do not match their digest")
)
