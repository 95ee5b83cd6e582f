//go:build linux && (amd64 || arm64)

package sandbox

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestRun(t *testing.T) {
	p := newPool(t, Config{Warm: 1})
	for i, size := range []int{5, 4096, 600_000, windowSize, windowSize + 1, 3 << 20} {
		input := []byte("echo " + strings.Repeat("x", size-5))
		res := mustRun(t, p, Job{Model: model("m"), Input: input})
		if !bytes.Equal(res.Output, input) {
			t.Errorf("size %d: the output differs", size)
		}
		if res.Cost != uint64(i+1) || res.Warm != (i > 0) {
			t.Errorf("size %d: cost %d, warm %v", size, res.Cost, res.Warm)
		}
	}
	if res := mustRun(t, p, job("model")); string(res.Output) != "m" {
		t.Errorf("the worker sees the model %q", res.Output)
	}
	if res := mustRun(t, p, job("size 0")); len(res.Output) != 0 {
		t.Errorf("an empty result has %d bytes", len(res.Output))
	}
	if s := p.Stats(); s.Started != 1 || s.Tasks != 8 || s.Warm != 7 || s.Idle != 1 {
		t.Errorf("stats %+v", s)
	}
}

func TestRejected(t *testing.T) {
	p := newPool(t, Config{})
	for _, c := range []struct {
		name, model, input string
		code               uint32
		cost               uint64
		detail             string
	}{
		{"by the model", "reject me", "echo", 7, 0, "bad model me"},
		{"by the input", "m", "reject 42", 42, 99, "bad input"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := p.Run(t.Context(), Job{Model: model(c.model), Input: []byte(c.input)})
			var r *RejectedError
			if !errors.As(err, &r) || r.Code != c.code || r.Cost != c.cost || r.Detail != c.detail {
				t.Fatalf("got %v", err)
			}
		})
	}
	if s := p.Stats(); s.Started != 1 || s.Rejected != 2 || s.Failed != 0 {
		t.Errorf("a rejection cost a worker: %+v", s)
	}
}

func TestFailures(t *testing.T) {
	p := newPool(t, Config{Grace: time.Minute})
	for _, c := range []struct {
		model, input string
		want         Reason
		survives     bool // the worker can go on
		detail       string
	}{
		{"m", "fail", ReasonAbstain, true, "cannot run ?[31m"},
		{"fail", "echo", ReasonAbstain, true, "cannot prepare"},
		{"m", "wait", ReasonTimeout, true, ""},
		{"wait", "echo", ReasonTimeout, true, ""},
		{"m", "spin", ReasonTimeout, false, "no answer"},
		{"m", "size 1048577", ReasonAbstain, true, "1048577 bytes"},
		{"m", "allocate 200000000", ReasonMemory, false, ""},
		{"m", "panic", ReasonPanic, false, "in run"},
		{"panic", "echo", ReasonPanic, false, "in prepare"},
		{"m", "exit 3", ReasonExit, false, "exit status 3"},
		{"m", "exit 0", ReasonExit, false, "exit status 0"},
		{"m", "crash", ReasonPanic, false, "nil pointer"},
		{"m", "scribble", ReasonExit, false, "unexpected fault address"},
		{"m", "stop-pipe", ReasonTimeout, false, ""},
		{"m", "garbage", ReasonProtocol, false, "length 4294967295"},
		{"m", "short-answer", ReasonProtocol, false, "answer"},
		{"m", "wrong-kind", ReasonProtocol, false, "not an answer"},
		{"m", "wrong-number", ReasonProtocol, false, ""},
		{"m", "too-much 1", ReasonProtocol, false, ""},
		{"m", "bad-status 1", ReasonProtocol, false, ""},
		{"m", "endless-frame", ReasonProtocol, false, "length"},
		{"m", "half-frame", ReasonExit, false, ""},
		{"m", "noise", ReasonExit, false, "noise"},
	} {
		t.Run(c.model+","+c.input, func(t *testing.T) {
			// A worker of its own for each case, and the first task of it.
			p := p
			if !c.survives {
				p = newPool(t, Config{Grace: 50 * time.Millisecond})
			}
			_, err := p.Run(t.Context(), Job{Model: model(c.model), Input: []byte(c.input), Limits: short})
			f := wantReason(t, err, c.want)
			if !strings.Contains(f.Detail, c.detail) {
				t.Errorf("detail %q does not say %q", f.Detail, c.detail)
			}
			if f.Detail != printable(f.Detail) {
				t.Errorf("detail %q is not safe to log", f.Detail)
			}
			if res := mustRun(t, p, job("echo again")); string(res.Output) != "echo again" {
				t.Errorf("the next task got %q", res.Output)
			}
			s := p.Stats()
			if s.FailedBy[c.want] == 0 {
				t.Errorf("not counted: %+v", s)
			}
			if replaced := s.Started > 1; replaced == c.survives {
				t.Errorf("workers started: %d, survives: %v", s.Started, c.survives)
			}
		})
	}
}

// A forged answer behind a real one must not become the answer of the next task.
func TestAnswersToNothing(t *testing.T) {
	p := newPool(t, Config{Grace: 50 * time.Millisecond})
	_, err := p.Run(t.Context(), job("twice 1"))
	var failed *FailedError
	if err != nil && (!errors.As(err, &failed) || failed.Reason != ReasonProtocol) {
		t.Fatalf("got %v", err)
	}
	for range 5 {
		_, err := p.Run(t.Context(), job("echo honest"))
		if err == nil {
			return // a new worker
		}
		wantReason(t, err, ReasonProtocol)
	}
	t.Fatal("the forger goes on")
}

func TestCancel(t *testing.T) {
	why := errors.New("nobody wants it")
	for _, c := range []struct {
		input   string
		grace   time.Duration
		workers uint64
	}{{"wait", time.Minute, 1}, {"spin", time.Millisecond, 2}} {
		p := newPool(t, Config{Grace: c.grace})
		mustRun(t, p, job("echo"))
		ctx, cancel := context.WithCancelCause(t.Context())
		done := make(chan error, 1)
		go func() {
			_, err := p.Run(ctx, job(c.input))
			done <- err
		}()
		cancel(why)
		if err := <-done; !errors.Is(err, why) {
			t.Errorf("%s: got %v", c.input, err)
		}
		// Canceled before, at, or after the start: in each case the next task runs.
		mustRun(t, p, job("echo"))
		if s := p.Stats(); s.Started > c.workers {
			t.Errorf("%s: %d workers were started", c.input, s.Started)
		}
		if _, err := p.Run(canceledContext(), job("echo")); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v", c.input, err)
		}
	}
}

func canceledContext() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}

func TestClose(t *testing.T) {
	p := newPool(t, Config{Workers: 2, Warm: 2})
	var group sync.WaitGroup
	errs := make(chan error, 3)
	started := make(chan struct{}, 3)
	for range 3 { // two run, one waits
		group.Go(func() {
			started <- struct{}{}
			_, err := p.Run(context.Background(), job("spin"))
			errs <- err
		})
	}
	for range 3 {
		<-started
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	group.Wait()
	for range 3 {
		if err := <-errs; !errors.Is(err, ErrClosed) {
			t.Errorf("got %v", err)
		}
	}
	if _, err := p.Run(t.Context(), job("echo")); !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
	if err := p.Close(); err != nil {
		t.Errorf("second Close: %v", err)
	}
	if s := p.Stats(); s.Workers != 0 || s.Idle != 0 {
		t.Errorf("stats %+v", s)
	}
}

func TestQueueIsBounded(t *testing.T) {
	p := newPool(t, Config{Queue: 1, Grace: time.Millisecond})
	ctx, cancel := context.WithCancel(t.Context())
	var group sync.WaitGroup
	busy := make(chan struct{}, 8)
	for range 8 {
		group.Go(func() {
			if _, err := p.Run(ctx, job("spin")); errors.Is(err, ErrBusy) {
				busy <- struct{}{}
			} else if !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
		})
	}
	for range 6 { // one runs, one waits
		<-busy
	}
	cancel()
	group.Wait()
	if s := p.Stats(); s.Refused != 6 {
		t.Errorf("refused %d", s.Refused)
	}
}

func TestModels(t *testing.T) {
	p := newPool(t, Config{Models: 2})
	run := func(text string) Result { return mustRun(t, p, Job{Model: model(text), Input: []byte("model")}) }
	for _, c := range []struct {
		text string
		warm bool
	}{
		{"a", false}, {"b", false}, {"a", true}, {"c", false}, // b goes
		{"a", true}, {"c", true}, {"b", false}, // a goes
		{"c", true}, {"a", false},
	} {
		res := run(c.text)
		if string(res.Output) != c.text || res.Warm != c.warm {
			t.Errorf("model %s: got %q, warm %v", c.text, res.Output, res.Warm)
		}
	}
	if res := mustRun(t, p, Job{Model: model("a"), Input: []byte("closed")}); string(res.Output) != "3" {
		t.Errorf("%s models were closed, not 3", res.Output)
	}
}

func TestModelSources(t *testing.T) {
	p := newPool(t, Config{MaxModel: 100, MaxInput: 100})
	good := model("m")
	lost := errors.New("lost")
	for _, c := range []struct {
		name string
		job  Job
		want error
	}{
		{"other bytes", Job{Model: Model{Digest: good.Digest, Size: 1, Open: model("n").Open}}, ErrModelDigest},
		{"model too large", Job{Model: model(strings.Repeat("x", 101))}, ErrTooLarge},
		{"input too large", Job{Model: good, Input: make([]byte, 101)}, ErrTooLarge},
		{"cannot open", Job{Model: Model{Digest: good.Digest, Open: func() (io.ReadCloser, error) { return nil, lost }}}, lost},
	} {
		if _, err := p.Run(t.Context(), c.job); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v", c.name, err)
		}
	}
	for name, m := range map[string]Model{
		"longer than announced":  {Digest: good.Digest, Size: 0, Open: good.Open},
		"shorter than announced": {Digest: good.Digest, Size: 2, Open: good.Open},
		"negative size":          {Digest: good.Digest, Size: -1, Open: good.Open},
		"no source":              {Digest: good.Digest, Size: 1},
	} {
		if _, err := p.Run(t.Context(), Job{Model: m}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if s := p.Stats(); s.Started != 1 {
		t.Errorf("bad sources cost workers: %+v", s)
	}
	mustRun(t, p, job("echo"))
}

// The budget of a task must not depend on what earlier ones left behind.
func TestMemoryOfEarlierTasks(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector's shadow memory leaves no room for a limit")
	}
	p := newPool(t, Config{Limits: Limits{Time: time.Minute, PrepareTime: time.Minute, Memory: 128 << 20, Output: 1 << 20}})
	for range 4 {
		mustRun(t, p, job("hoard 60000000"))
	}
	if s := p.Stats(); s.Started < 2 || s.Failed != 0 {
		t.Errorf("stats %+v", s)
	}
	_, err := p.Run(t.Context(), job("allocate 300000000"))
	wantReason(t, err, ReasonMemory)
}

func TestLimitsReachTheHandler(t *testing.T) {
	lim := patient
	lim.Threads, lim.Cost = 3, 1000
	p := newPool(t, Config{Limits: lim})
	for _, c := range []struct {
		ask  Limits
		want string
	}{
		{Limits{}, "3 threads, 4194304 output, 1000 cost"},
		{Limits{Threads: 2, Output: 100, Cost: 10}, "2 threads, 100 output, 10 cost"},
		{Limits{Threads: 64, Output: 1 << 40, Cost: 1 << 60}, "3 threads, 4194304 output, 1000 cost"},
	} {
		res := mustRun(t, p, Job{Model: model("m"), Input: []byte("limits"), Limits: c.ask})
		if string(res.Output) != c.want {
			t.Errorf("asked %+v: got %q, want %q", c.ask, res.Output, c.want)
		}
	}
}

func TestEnvironment(t *testing.T) {
	t.Setenv("LINEAL_SECRET", "hunter2")
	p := newPool(t, Config{Env: []string{"LINEAL_KERNEL=scalar"}})
	const want = "GOMAXPROCS=1,MALLOC_ARENA_MAX=1,LINEAL_KERNEL=scalar"
	if res := mustRun(t, p, job("environ")); string(res.Output) != want {
		t.Errorf("got %s", res.Output)
	}
}

func TestTasksPerWorker(t *testing.T) {
	p := newPool(t, Config{TasksPerWorker: 1})
	for range 3 {
		if res := mustRun(t, p, job("echo")); res.Warm {
			t.Error("warm, although every task has its own process")
		}
	}
	if s := p.Stats(); s.Started != 3 {
		t.Errorf("%d workers for 3 tasks", s.Started)
	}
}

func TestConcurrent(t *testing.T) {
	p := newPool(t, Config{Workers: 3, Warm: 1})
	var group sync.WaitGroup
	for i := range 24 {
		group.Go(func() {
			text := string(rune('a' + i%5))
			res, err := p.Run(context.Background(), Job{Model: model(text), Input: []byte("model")})
			if err != nil || string(res.Output) != text {
				t.Errorf("got %q, %v", res.Output, err)
			}
		})
	}
	group.Wait()
	if s := p.Stats(); s.Workers > 3 || s.Failed != 0 {
		t.Errorf("stats %+v", s)
	}
}

func TestConfig(t *testing.T) {
	for name, c := range map[string]Config{
		"no handler":      {},
		"too many models": {Handler: "scripted", Models: maxModels + 1},
		"warm > workers":  {Handler: "scripted", Workers: 1, Warm: 2},
		"negative queue":  {Handler: "scripted", Queue: -1},
		"huge output":     {Handler: "scripted", Limits: Limits{Output: MaxOutput + 1}},
	} {
		if p, err := NewPool(c); err == nil {
			p.Close()
			t.Errorf("%s: accepted", name)
		}
	}
	needSandbox(t)
	_, err := NewPool(Config{Handler: "nobody", Warm: 1})
	if f := wantReason(t, err, ReasonStart); !strings.Contains(f.Detail, `no handler "nobody"`) {
		t.Errorf("detail %q", f.Detail)
	}
}
