// Package inference joins the parts that run models: it decodes canonical inputs (consensus/claim), runs them through the exact engine
// (onnx), and encodes canonical outputs, all inside the worker process (sandbox).
//
//	input bytes ──claim.DecodeTensors──► tensors ──onnx.Session──► tensors ──claim.EncodeTensors──► output bytes
//
// Beside its output a model's answer is put into the bins that the model declares (observe); they do not change the output.
//
// The result is a pure function of model bytes, input bytes, cost limit and engine: either an output, or a rejection with one of
// claim's reasons, which operators sign. Everything else (time, memory, a fault) is an error about this machine, and it abstains.
//
// What may be sent: tensors of the element types that claim names. Models whose inputs or outputs are sequences or maps are
// rejected as unsupported.
package inference

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/observe"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

// MaxOutput bounds the canonical output. It decides what is rejected, so it belongs to the engine version: calldata and the
// artifact exchange carry no more.
const MaxOutput = 16 << 20

// Handler runs ONNX models in sandbox workers.
type Handler struct{}

var _ sandbox.Handler = Handler{}

// Name is the engine's.
func (Handler) Name() string { return onnx.EngineName }

// Prepare decodes and compiles a model.
func (Handler) Prepare(_ context.Context, lim sandbox.Limits, model []byte) (sandbox.Prepared, error) {
	m, err := Load(model, int64(lim.Cost))
	if err != nil {
		return nil, err
	}
	return m, nil
}

// Model is a prepared model. It can also be used without a sandbox, for trusted models in tests and tools.
type Model struct {
	session  *onnx.Session
	outputs  []onnx.Port
	declared *observe.Declaration // nil: the model declares no bins
	bins     []byte               // of the latest run
}

// Note implements [sandbox.Noted]: into which bins the latest answer falls, as package observe encodes them.
func (m *Model) Note() []byte { return m.bins }

// Load decodes and compiles a model; cost is the limit of a run, 0 for the engine's own.
func Load(model []byte, cost int64) (*Model, error) {
	m, err := onnx.Load(model, onnx.LoadOptions{Limits: onnx.Limits{Cost: cost}})
	if err != nil {
		return nil, refusal(err, claim.ReasonBadModel, 0)
	}
	s, err := m.NewSession(onnx.SessionOptions{})
	if err != nil {
		return nil, refusal(err, claim.ReasonBadModel, 0)
	}
	prepared := &Model{session: s, outputs: m.Outputs()}
	if text, ok := m.Property(observe.Property); ok {
		if d, err := observe.Parse([]byte(text)); err == nil { // a model is not refused for what it says of itself
			prepared.declared = d
		}
	}
	return prepared, nil
}

// Close releases the model.
func (m *Model) Close() { m.session = nil }

// Run computes the canonical output of a canonical input.
func (m *Model) Run(ctx context.Context, lim sandbox.Limits, input []byte) (output []byte, cost uint64, err error) {
	m.bins = nil
	in, err := decode(input)
	if err != nil {
		return nil, 0, sandbox.Reject(uint32(claim.ReasonBadInput), "%v", err)
	}
	// The sandbox allows no goroutine to outlive a call, so the threads are as short-lived as the run.
	var pool *kernel.Pool
	if lim.Threads > 1 {
		pool = kernel.NewPool(lim.Threads)
		defer pool.Close()
	}
	res, err := m.session.WithPool(pool).Run(ctx, in)
	cost = uint64(res.Meter.Cost)
	if err != nil {
		return nil, cost, refusal(err, claim.ReasonFailed, cost)
	}
	tensors := make([]claim.Tensor, len(m.outputs))
	total := 0
	for i, p := range m.outputs {
		t, err := encode(p.Name, res.Outputs[p.Name])
		if err != nil {
			return nil, cost, refusal(err, claim.ReasonUnsupported, cost)
		}
		tensors[i] = t
		if total += len(t.Data); total > MaxOutput {
			return nil, cost, &sandbox.RejectedError{Code: uint32(claim.ReasonOutputTooBig), Cost: cost,
				Detail: fmt.Sprintf("output exceeds %d bytes", MaxOutput)}
		}
	}
	output = claim.EncodeTensors(tensors)
	if lim.Output > 0 && int64(len(output)) > lim.Output {
		return nil, cost, fmt.Errorf("output has %d bytes, this machine carries %d", len(output), lim.Output)
	}
	if m.declared != nil {
		m.bins = observe.Encode(m.declared.Observe(tensors))
	}
	return output, cost, nil
}

// refusal turns a deterministic failure of the engine into a rejection and leaves other errors alone. def stands for codes that
// mean different things while preparing and while running.
func refusal(err error, def claim.Reason, cost uint64) error {
	var e *onnx.Error
	if !errors.As(err, &e) || !e.Code.Deterministic() {
		return err
	}
	reason := def
	switch e.Code {
	case onnx.CodeInvalidModel:
		reason = claim.ReasonBadModel
	case onnx.CodeUnsupported:
		reason = claim.ReasonUnsupported
	case onnx.CodeInvalidInput:
		reason = claim.ReasonBadInput
	case onnx.CodeTooDear:
		reason = claim.ReasonTooDear
	}
	return &sandbox.RejectedError{Code: uint32(reason), Detail: err.Error(), Cost: cost}
}

func decode(input []byte) (map[string]onnx.Value, error) {
	tensors, err := claim.DecodeTensors(input)
	if err != nil {
		return nil, err
	}
	in := make(map[string]onnx.Value, len(tensors))
	for _, t := range tensors {
		if _, dup := in[t.Name]; dup {
			return nil, fmt.Errorf("input %q is given twice", t.Name)
		}
		shape := make([]int, len(t.Shape))
		for i, d := range t.Shape {
			shape[i] = int(d) // at most 2^48, see claim.Tensor.Validate
		}
		if in[t.Name], err = tensor(onnx.DType(t.DType), shape, t.Data); err != nil {
			return nil, fmt.Errorf("input %q: %w", t.Name, err)
		}
	}
	return in, nil
}

func tensor(dt onnx.DType, shape []int, data []byte) (*onnx.Tensor, error) {
	if dt != onnx.String {
		return onnx.FromRaw(dt, shape, data)
	}
	strs := []string{}
	for len(data) >= 4 { // lengths were checked by claim
		n := binary.LittleEndian.Uint32(data)
		strs = append(strs, string(data[4:4+n]))
		data = data[4+n:]
	}
	return onnx.New(shape, strs)
}

func encode(name string, v onnx.Value) (claim.Tensor, error) {
	t, ok := v.(*onnx.Tensor)
	if !ok {
		return claim.Tensor{}, &onnx.Error{Code: onnx.CodeUnsupported, Err: fmt.Errorf("output %q is a %T", name, v)}
	}
	out := claim.Tensor{Name: name, DType: claim.DType(t.DType), Shape: make([]uint64, len(t.Shape))}
	for i, d := range t.Shape {
		out.Shape[i] = uint64(d)
	}
	if t.DType == onnx.String {
		strs, err := onnx.Data[string](t)
		if err != nil {
			return out, err
		}
		for _, s := range strs {
			out.Data = binary.LittleEndian.AppendUint32(out.Data, uint32(len(s)))
			out.Data = append(out.Data, s...)
		}
	} else {
		var err error
		if out.Data, err = t.AppendRaw(nil); err != nil {
			return out, &onnx.Error{Code: onnx.CodeUnsupported, Err: fmt.Errorf("output %q: %w", name, err)}
		}
	}
	if err := out.Validate(); err != nil {
		return out, &onnx.Error{Code: onnx.CodeUnsupported, Err: err}
	}
	return out, nil
}
