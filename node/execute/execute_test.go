package execute

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/sandbox"
	"github.com/lineal-network/lineal/node/task"
)

type registry map[common.Hash]Model

func (r registry) Model(_ context.Context, d common.Hash) (Model, error) {
	if m, ok := r[d]; ok {
		return m, nil
	}
	return Model{}, ErrUnknownModel
}

type artifacts map[common.Hash][]byte

var errMissing = errors.New("no peer has it")

func (a artifacts) Ensure(_ context.Context, d common.Hash, _ uint64) error {
	if a[d] == nil {
		return errMissing
	}
	return nil
}

func (a artifacts) EnsureModel(ctx context.Context, d common.Hash, size uint64) error {
	return a.Ensure(ctx, d, size)
}

func (a artifacts) Open(d common.Hash) (io.ReadCloser, error) {
	return io.NopCloser(bytes.NewReader(a[d])), nil
}

// echo answers with what it was given, or as told by the input's first byte.
type echo struct{ jobs int }

var errDied = &sandbox.FailedError{Reason: sandbox.ReasonSignal}

func (e *echo) Run(_ context.Context, job sandbox.Job) (sandbox.Result, error) {
	e.jobs++
	switch {
	case bytes.HasPrefix(job.Input, []byte("reject")):
		return sandbox.Result{}, &sandbox.RejectedError{Code: uint32(claim.ReasonBadInput), Detail: "why", Cost: 3}
	case bytes.HasPrefix(job.Input, []byte("die")):
		return sandbox.Result{}, errDied
	}
	return sandbox.Result{Output: append([]byte("out:"), job.Input...), Cost: 5}, nil
}

var (
	engine  = common.HexToHash("0xe1")
	model   = common.Hash(sha256.Sum256([]byte("model")))
	revoked = common.HexToHash("0xdead")
	salt    = common.HexToHash("0x5a")
)

func newExecutor() (*Executor, artifacts) {
	store := artifacts{model: []byte("model")}
	return &Executor{Engine: engine, Registry: registry{model: {LineageRoot: common.HexToHash("0x11"), Size: 5, Active: true}, revoked: {}},
		Artifacts: store, Sandbox: &echo{}}, store
}

func newTask(input []byte) task.Task {
	r := claim.Request{Model: model, EngineID: engine, InputCommitment: claim.InputCommitment(salt, input), MinAssurance: claim.Full()}
	return task.Task{ID: r.ID(), Request: r, InputSalt: salt, Input: input}
}

func TestAnswer(t *testing.T) {
	e, _ := newExecutor()
	tk := newTask([]byte("in"))
	res, err := e.Run(context.Background(), tk)
	if err != nil {
		t.Fatal(err)
	}
	want := claim.Inference{RequestID: tk.ID, Outcome: claim.OutcomeAnswered, Model: model, LineageRoot: common.HexToHash("0x11"), EngineID: engine,
		InputCommitment: tk.Request.InputCommitment, OutputCommitment: claim.OutputCommitment(claim.OutputSalt(salt, tk.ID), []byte("out:in")), Assurance: claim.Full()}
	if res.Body != want || string(res.Output) != "out:in" || res.Cost != 5 {
		t.Errorf("got %+v", res)
	}
}

func TestRejectionIsAClaim(t *testing.T) {
	e, _ := newExecutor()
	res, err := e.Run(context.Background(), newTask([]byte("reject")))
	if err != nil || res.Body.Outcome != claim.OutcomeRejected || res.Body.Reason != claim.ReasonBadInput || len(res.Output) != 0 {
		t.Errorf("got %+v, %v", res, err)
	}
}

func TestInputByPointer(t *testing.T) {
	e, store := newExecutor()
	blob := append(salt.Bytes(), "in"...)
	digest := common.Hash(sha256.Sum256(blob))
	store[digest] = blob
	tk := newTask([]byte("in"))
	tk.Input, tk.InputSalt, tk.Pointer = nil, common.Hash{}, task.PointerScheme+common.Bytes2Hex(digest[:])
	if res, err := e.Run(context.Background(), tk); err != nil || string(res.Output) != "out:in" {
		t.Errorf("got %+v, %v", res, err)
	}
}

func TestAbstain(t *testing.T) {
	e, store := newExecutor()
	short := common.Hash(sha256.Sum256([]byte("short")))
	store[short] = []byte("short")
	for _, c := range []struct {
		name   string
		change func(*task.Task)
		reason string
		retry  bool
	}{
		{"another engine", func(t *task.Task) { t.Request.EngineID = common.Hash{} }, "engine", false},
		{"another assurance", func(t *task.Task) { t.Request.MinAssurance.Mode = claim.ModeProven }, "request", false},
		{"a policy", func(t *task.Task) { t.Request.PolicyID = common.Hash{1} }, "policy", false},
		{"unknown model", func(t *task.Task) { t.Request.Model = common.Hash{9} }, "model", false},
		{"revoked model", func(t *task.Task) { t.Request.Model = revoked }, "model", false},
		{"wrong commitment", func(t *task.Task) { t.Request.InputCommitment = common.Hash{} }, "input", false},
		{"wrong salt", func(t *task.Task) { t.InputSalt = common.Hash{} }, "input", false},
		{"a web pointer", func(t *task.Task) { t.Input, t.Pointer = nil, "http://169.254.169.254/" }, "pointer", false},
		{"a missing artifact", func(t *task.Task) { t.Input, t.Pointer = nil, task.PointerScheme+strings.Repeat("0", 64) }, "input", true},
		{"an artifact too short", func(t *task.Task) { t.Input, t.Pointer = nil, task.PointerScheme+common.Bytes2Hex(short[:]) }, "input", false},
		{"a dead worker", func(t *task.Task) { *t = newTask([]byte("die")) }, "sandbox", true},
	} {
		tk := newTask([]byte("in"))
		c.change(&tk)
		_, err := e.Run(context.Background(), tk)
		var a *AbstainError
		if !errors.As(err, &a) || a.Reason != c.reason || a.Retry != c.retry {
			t.Errorf("%s: got %v", c.name, err)
		}
	}
	delete(store, model)
	if _, err := e.Run(context.Background(), newTask([]byte("in"))); !errors.Is(err, errMissing) {
		t.Errorf("missing model: %v", err)
	}
}
