// Package execute runs a task: it gets the model's bytes and the input, has a sandboxed worker compute, and states the result as a
// claim's body.
//
//	task ─► request offered? ─► model registered and active? ─► bytes (own store, else peers) ─► input ─► sandbox ─► body, output
//
// There are three ends. An answer and a rejection are functions of the request alone, the same on every honest operator, and become
// claims. Everything else makes this operator abstain (see [AbstainError]): it says nothing, and nobody loses more than time.
// Whether an abstention may pass (a model's bytes not found yet, a worker that died) is part of the error.
package execute

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/observe"
	"github.com/lineal-network/lineal/node/inference/sandbox"
	"github.com/lineal-network/lineal/node/task"
)

// Model is what the home chain's registry says of a model.
type Model struct {
	LineageRoot common.Hash
	Size        uint64
	Active      bool
}

// ErrUnknownModel says that the registry has no such model.
var ErrUnknownModel = errors.New("the model is not registered on the home chain: register its SHA-256 first")

// Registry looks models up. A model's lineage root and size never change; its activity does.
type Registry interface {
	Model(ctx context.Context, digest common.Hash) (Model, error)
}

// Artifacts holds bytes by SHA-256.
type Artifacts interface {
	// Ensure makes the bytes local, from peers if need be.
	Ensure(ctx context.Context, digest common.Hash, maxSize uint64) error
	// EnsureModel does that for a registered model, which then stays.
	EnsureModel(ctx context.Context, digest common.Hash, maxSize uint64) error
	// Open reads local bytes; the reader verifies them.
	Open(digest common.Hash) (io.ReadCloser, error)
}

// Sandbox runs one job in a worker process.
type Sandbox interface {
	Run(ctx context.Context, job sandbox.Job) (sandbox.Result, error)
}

// Bounds of what is executed.
const (
	// MaxModelSize is the largest model that operators hold.
	MaxModelSize = 2 << 30
	// MaxInputSize bounds an input by reference; inline inputs are bounded by intake.
	MaxInputSize = 64 << 20
)

// AbstainError says why this operator makes no claim.
type AbstainError struct {
	Reason string // short, fixed: a metric's label
	Retry  bool   // whether trying again later may help
	Err    error
}

// Error implements error.
func (e *AbstainError) Error() string { return "abstain (" + e.Reason + "): " + e.Err.Error() }

// Unwrap returns the cause.
func (e *AbstainError) Unwrap() error { return e.Err }

func abstain(reason string, retry bool, format string, args ...any) error {
	return &AbstainError{reason, retry, fmt.Errorf(format, args...)}
}

// Result is what a task came to.
type Result struct {
	Body   claim.Inference
	Output []byte      // canonical tensors; empty when rejected
	Detail string      // why rejected, for people; not part of what is agreed
	Salt   common.Hash // of the input; the output's derives from it
	Cost   uint64
	Bins   []observe.Bin // that the answer falls into, as the model declares them
	Took   time.Duration // the sandboxed run alone
}

// Executor runs tasks. It is safe for concurrent use.
type Executor struct {
	// Passes reports whether a request's model passes the policy that the request names, now; nil: no such request is served.
	Passes    func(r claim.Request) error
	Engine    common.Hash // the engine version that this operator runs
	Registry  Registry
	Artifacts Artifacts
	Sandbox   Sandbox
}

// Check says early whether a request can be served at all, so that whoever asks over HTTP gets an answer instead of silence.
func (e *Executor) Check(ctx context.Context, r claim.Request) error {
	if err := r.Validate(); err != nil {
		return abstain("request", false, "%w", err)
	}
	if r.EngineID != e.Engine {
		return abstain("engine", false, "engine %s is not active, ask for %s", r.EngineID, e.Engine)
	}
	if r.PolicyID != (common.Hash{}) {
		if e.Passes == nil {
			return abstain("policy", false, "policy %s: this node does not know policies, ask without one", r.PolicyID)
		}
		if err := e.Passes(r); err != nil {
			return abstain("policy", true, "%w", err)
		}
	}
	m, err := e.Registry.Model(ctx, r.Model)
	if err != nil {
		return abstain("model", !errors.Is(err, ErrUnknownModel), "model %s: %w", r.Model, err)
	}
	if !m.Active {
		return abstain("model", false, "model %s is deprecated or revoked", r.Model)
	}
	return nil
}

// Run executes a task. Errors are *AbstainError.
func (e *Executor) Run(ctx context.Context, t task.Task) (Result, error) {
	if err := e.Check(ctx, t.Request); err != nil {
		return Result{}, err
	}
	model, err := e.Registry.Model(ctx, t.Request.Model)
	if err != nil {
		return Result{}, abstain("model", true, "model %s: %w", t.Request.Model, err)
	}
	salt, input, err := e.input(ctx, t)
	if err != nil {
		return Result{}, err
	}
	if err := e.Artifacts.EnsureModel(ctx, t.Request.Model, min(model.Size, MaxModelSize)); err != nil {
		return Result{}, abstain("bytes", true, "get the bytes of model %s: %w", t.Request.Model, err)
	}
	start := time.Now()
	run, err := e.Sandbox.Run(ctx, sandbox.Job{
		Model: sandbox.Model{Digest: sandbox.Digest(t.Request.Model), Size: int64(model.Size),
			Open: func() (io.ReadCloser, error) { return e.Artifacts.Open(t.Request.Model) }},
		Input: input,
	})
	res := Result{Output: run.Output, Salt: salt, Cost: run.Cost, Took: time.Since(start), Body: claim.Inference{
		RequestID: t.ID, Outcome: claim.OutcomeAnswered, Model: t.Request.Model, LineageRoot: model.LineageRoot,
		EngineID: e.Engine, InputCommitment: t.Request.InputCommitment, Assurance: claim.Full(),
	}}
	var rejected *sandbox.RejectedError
	switch {
	case errors.As(err, &rejected):
		res.Body.Outcome, res.Body.Reason = claim.OutcomeRejected, claim.Reason(rejected.Code)
		res.Output, res.Cost, res.Detail = nil, rejected.Cost, rejected.Detail
	case err != nil:
		return Result{}, abstain("sandbox", ctx.Err() == nil, "run model %s: %w", t.Request.Model, err)
	default:
		if res.Bins, err = observe.Decode(run.Note); err != nil {
			return Result{}, abstain("observation", false, "model %s: its worker's observation: %w", t.Request.Model, err)
		}
	}
	res.Body.OutputCommitment = claim.OutputCommitment(claim.OutputSalt(salt, t.ID), res.Output)
	return res, nil
}

// input returns the task's salt and input, checked against the commitment.
func (e *Executor) input(ctx context.Context, t task.Task) (common.Hash, []byte, error) {
	salt, input := t.InputSalt, t.Input
	if input == nil {
		var err error
		if salt, input, err = e.fetchInput(ctx, t.Pointer); err != nil {
			return salt, nil, err
		}
	}
	if got := claim.InputCommitment(salt, input); got != t.Request.InputCommitment {
		return salt, nil, abstain("input", false, "the input has the commitment %s, the request names %s", got, t.Request.InputCommitment)
	}
	return salt, input, nil
}

func (e *Executor) fetchInput(ctx context.Context, pointer string) (salt common.Hash, input []byte, err error) {
	digest, ok := task.Pointed(pointer)
	if !ok {
		return salt, nil, abstain("pointer", false, "pointer %.80q is not %s<64 hex digits>, the only kind that is followed", pointer, task.PointerScheme)
	}
	if err := e.Artifacts.Ensure(ctx, digest, MaxInputSize+common.HashLength); err != nil {
		return salt, nil, abstain("input", true, "get the input %s: %w", digest, err)
	}
	r, err := e.Artifacts.Open(digest)
	if err != nil {
		return salt, nil, abstain("input", true, "open the input %s: %w", digest, err)
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, MaxInputSize+common.HashLength+1))
	if err != nil {
		return salt, nil, abstain("input", true, "read the input %s: %w", digest, err)
	}
	if len(b) < common.HashLength || len(b) > MaxInputSize+common.HashLength {
		return salt, nil, abstain("input", false, "the input %s has %d bytes, want a salt of 32 and at most %d more", digest, len(b), MaxInputSize)
	}
	return common.BytesToHash(b[:common.HashLength]), b[common.HashLength:], nil
}
