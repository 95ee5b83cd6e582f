//go:build unix

package sandbox

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
)

// selfTestHandler runs in every program that calls Main, for SelfTest: its "model" is empty and its input names an attempt to break out.
type selfTestHandler struct{}

const selfTestName = "sandbox-selftest"

func (selfTestHandler) Name() string { return selfTestName }

func (selfTestHandler) Prepare(context.Context, Limits, []byte) (Prepared, error) {
	return selfTestHandler{}, nil
}

func (selfTestHandler) Close() {}

// What an attempt that survives reports.
const (
	saidEscaped = "escaped"
	saidStopped = "stopped: "
)

func (selfTestHandler) Run(_ context.Context, _ Limits, input []byte) ([]byte, uint64, error) {
	args := strings.Split(string(input), "\x00")
	for _, a := range append(attempts, honest) {
		if a.name == args[0] {
			if err := a.try(args[1:]); err != nil {
				return []byte(saidStopped + err.Error()), 0, nil
			}
			return []byte(saidEscaped), 0, nil
		}
	}
	return nil, 0, fmt.Errorf("unknown attempt %q", args[0])
}

// attempt is one way out. try returns nil if it worked.
type attempt struct {
	name string
	// layer is what stops it when the filter does not: an error from the kernel is put down to it.
	layer string
	try   func(args []string) error
	// open says that nothing but the filter stops it, on any kernel; older ones have more of these.
	open bool
	// time is the budget, if it is not the self-test's.
	time time.Duration
}

// honest does what a task may do.
var honest = attempt{name: "answer", try: func([]string) error { return nil }}

// outcome is what became of an attempt.
type outcome struct {
	escaped bool
	by      string
}

// SelfTest tries to break out of workers of this program, once as they are and once without the seccomp filter, to show what the other
// layers stop alone. It prints a table and returns an error if anything escaped. The program's main must call Main first.
func SelfTest(ctx context.Context, w io.Writer) error {
	if lacks := missing(); len(lacks) > 0 {
		return fmt.Errorf("%w: it lacks %s", ErrUnsupported, strings.Join(lacks, " and "))
	}
	targets, err := newTargets()
	if err != nil {
		return fmt.Errorf("prepare the self-test: %w", err)
	}
	defer targets.close()
	// Without this, a worker that cannot do anything at all would pass.
	for _, noSeccomp := range []bool{false, true} {
		if o, err := runAttempt(ctx, honest, nil, noSeccomp); err != nil || !o.escaped {
			return fmt.Errorf("sandbox self-test: an honest task was stopped by %s: %w", o.by, errors.Join(err, ErrUnsupported))
		}
	}
	var escaped []string
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "attempt\toutcome\tstopped by\twithout the filter")
	for _, a := range attempts {
		full, err := runAttempt(ctx, a, targets.args(a.name), false)
		if err != nil {
			return err
		}
		part, err := runAttempt(ctx, a, targets.args(a.name), true)
		if err != nil {
			return err
		}
		if full.escaped {
			escaped = append(escaped, a.name)
		}
		word := map[bool]string{true: "ESCAPED", false: "stopped"}[full.escaped]
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", a.name, word, full.by, part.by)
	}
	if err := tw.Flush(); err != nil {
		return fmt.Errorf("print the self-test: %w", err)
	}
	if len(escaped) > 0 {
		return fmt.Errorf("sandbox self-test: not stopped: %s", strings.Join(escaped, ", "))
	}
	_, err = fmt.Fprintf(w, "all %d attempts were stopped\n", len(attempts))
	return err
}

// selfTestLimits are ample for every attempt but those at memory and time.
var selfTestLimits = Limits{Time: 10 * time.Second, PrepareTime: 200 * time.Millisecond, Memory: 64 << 20, Threads: 1, Output: 4096}

func runAttempt(ctx context.Context, a attempt, args []string, noSeccomp bool) (outcome, error) {
	p, err := NewPool(Config{Handler: selfTestName, Workers: 1, Limits: selfTestLimits, noSeccomp: noSeccomp})
	if err != nil {
		return outcome{}, err
	}
	defer p.Close()
	empty := Model{Digest: sha256.Sum256(nil), Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(nil)), nil }}
	res, err := p.Run(ctx, Job{
		Model:  empty,
		Input:  []byte(strings.Join(append([]string{a.name}, args...), "\x00")),
		Limits: Limits{Time: a.time},
	})
	var failed *FailedError
	switch {
	case errors.As(err, &failed):
		return judge(failed)
	case err != nil:
		return outcome{}, fmt.Errorf("attempt %q: %w", a.name, err)
	case strings.HasPrefix(string(res.Output), saidStopped):
		return outcome{by: a.layer + " (" + strings.TrimPrefix(string(res.Output), saidStopped) + ")"}, nil
	default:
		return outcome{escaped: true, by: "nothing"}, nil
	}
}

// judge says which layer ended a worker.
func judge(f *FailedError) (outcome, error) {
	switch f.Reason {
	case ReasonSeccomp:
		return outcome{by: "seccomp (killed)"}, nil
	case ReasonMemory:
		return outcome{by: "memory limit (killed)"}, nil
	case ReasonThreads:
		return outcome{by: "thread bound (killed)"}, nil
	case ReasonTimeout:
		return outcome{by: "time budget (killed)"}, nil
	case ReasonExit:
		return outcome{escaped: true, by: "nothing"}, nil // another program took the worker's place
	}
	return outcome{}, fmt.Errorf("self-test: %w", f)
}
