//go:build linux && (amd64 || arm64)

package sandbox

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/inference/sandbox/internal/stage1"
)

func TestMain(m *testing.M) {
	Main(scripted{})
	if os.Getenv(envDoomed) != "" {
		doomedParent()
	}
	goleak.VerifyTestMain(m)
}

// scripted is the handler of the tests: the model's first word says how Prepare behaves, the input's how Run does.
type scripted struct{}

func (scripted) Name() string { return "scripted" }

func (scripted) Prepare(ctx context.Context, _ Limits, model []byte) (Prepared, error) {
	switch verb, rest, _ := strings.Cut(string(model), " "); verb {
	case "reject":
		return nil, Reject(7, "bad model %s", rest)
	case "fail":
		return nil, errors.New("cannot prepare")
	case "panic":
		panic("in prepare")
	case "wait":
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return &script{model: model}, nil
}

type script struct {
	model []byte
	runs  uint64
}

// What tasks leave behind in a worker.
var (
	closedModels int
	hoard        [][]byte
)

func (*script) Close() { closedModels++ }

func (s *script) Run(ctx context.Context, lim Limits, input []byte) ([]byte, uint64, error) {
	s.runs++
	verb, rest, _ := strings.Cut(string(input[:min(len(input), 64)]), " ")
	n, _ := strconv.Atoi(rest)
	switch verb {
	case "echo":
		return append([]byte(nil), input...), s.runs, nil
	case "model":
		return s.model, s.runs, nil
	case "size":
		return make([]byte, n), 0, nil
	case "limits":
		return fmt.Appendf(nil, "%d threads, %d output, %d cost", runtime.GOMAXPROCS(0), lim.Output, lim.Cost), 0, nil
	case "environ":
		return []byte(strings.Join(os.Environ(), ",")), 0, nil
	case "closed":
		return strconv.AppendInt(nil, int64(closedModels), 10), 0, nil
	case "reject":
		return nil, 0, &RejectedError{Code: uint32(n), Detail: "bad\ninput", Cost: 99}
	case "fail":
		return nil, 0, errors.New("cannot run \x1b[31m")
	case "panic":
		panic("in run")
	case "wait":
		<-ctx.Done()
		return nil, 0, ctx.Err()
	case "hoard", "allocate":
		b := make([]byte, n)
		for i := 0; i < n; i += 4096 {
			b[i] = 1
		}
		if verb == "hoard" {
			hoard = append(hoard, b)
		}
		return []byte("done"), 0, nil
	}
	return nil, 0, misbehave(verb, n, input)
}

// misbehave does what only broken or hostile code does; it returns if nothing stopped it.
func misbehave(verb string, n int, input []byte) error {
	raw := func(b []byte) { _, _ = unix.Write(stage1.ControlFD, b) }
	switch verb {
	case "spin":
		for spin := 0; ; spin++ {
			runtime.KeepAlive(spin)
		}
	case "exit":
		unix.Exit(n)
	case "crash":
		var nowhere *byte
		*nowhere = 1
	case "scribble":
		input[0] = 'X'
	case "stop-pipe":
		unix.Close(stage1.ControlFD)
		<-make(chan struct{})
	case "garbage":
		raw(bytes.Repeat([]byte{0xff}, 64))
	case "short-answer":
		raw([]byte{0, 0, 0, 2, byte(kindAnswer), 1})
	case "wrong-kind":
		raw(encodeCancel(1))
	case "wrong-number":
		raw((&answer{seq: 1 << 40, prepared: true}).encode())
	case "too-much":
		raw((&answer{seq: uint64(n), prepared: true, outputSize: 1 << 40}).encode())
	case "twice":
		for range 3 {
			raw((&answer{seq: uint64(n), prepared: true}).encode())
		}
	case "bad-status":
		b := (&answer{seq: uint64(n)}).encode()
		b[frameHeader+9] = 200
		raw(b)
	case "endless-frame":
		raw(binary.BigEndian.AppendUint32(nil, 1<<31))
	case "half-frame":
		raw([]byte{0, 0, 1, 0, byte(kindAnswer)})
		unix.Exit(0)
	case "noise":
		for range 1000 {
			_, _ = unix.Write(2, bytes.Repeat([]byte("noise\x1b[2J\n"), 100))
		}
		unix.Exit(9)
	}
	return errors.New("survived")
}

// model returns a model with the given text.
func model(text string) Model {
	return Model{
		Digest: sha256.Sum256([]byte(text)), Size: int64(len(text)),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil },
	}
}

// job runs input on the model "m".
func job(input string) Job { return Job{Model: model("m"), Input: []byte(input)} }

// short are limits that let tests of limits end soon.
var short = Limits{Time: 200 * time.Millisecond, PrepareTime: 200 * time.Millisecond, Memory: 64 << 20, Output: 1 << 20}

// patient are limits that no honest task in these tests reaches, however slow the machine.
var patient = Limits{Time: time.Minute, PrepareTime: time.Minute, Memory: 256 << 20, Output: 4 << 20}

// needSandbox skips a test on systems without the features, such as emulators of other processors.
func needSandbox(t testing.TB) {
	t.Helper()
	if lacks := Missing(); len(lacks) > 0 {
		t.Skipf("this system lacks %s", strings.Join(lacks, ", "))
	}
}

func newPool(t testing.TB, cfg Config) *Pool {
	t.Helper()
	needSandbox(t)
	cfg.Handler = "scripted"
	if cfg.Workers == 0 {
		cfg.Workers = 1
	}
	if cfg.Limits == (Limits{}) {
		cfg.Limits = patient
	}
	p, err := NewPool(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

func mustRun(t testing.TB, p *Pool, j Job) Result {
	t.Helper()
	res, err := p.Run(context.Background(), j)
	if err != nil {
		t.Fatalf("run %.20q: %v", j.Input, err)
	}
	return res
}

func wantReason(t testing.TB, err error, want Reason) *FailedError {
	t.Helper()
	var failed *FailedError
	if !errors.As(err, &failed) || failed.Reason != want {
		t.Fatalf("got %v, want a failure with reason %q", err, want)
	}
	return failed
}
