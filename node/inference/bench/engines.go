package main

import (
	"context"
	"fmt"
	"os"
	"runtime"

	ort "github.com/yalue/onnxruntime_go"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// ours is a session of the exact engine.
type ours struct {
	session *onnx.Session
	inputs  map[string]onnx.Value
	pool    *kernel.Pool
}

func newOurs(m model, threads int) (runner, error) {
	b, err := m.bytes()
	if err != nil {
		return nil, err
	}
	mod, err := onnx.Load(b, onnx.LoadOptions{})
	if err != nil {
		return nil, err
	}
	var pool *kernel.Pool
	if threads > 1 {
		pool = kernel.NewPool(threads)
	}
	s, err := mod.NewSession(onnx.SessionOptions{Pool: pool})
	if err != nil {
		pool.Close()
		return nil, err
	}
	return &ours{s, m.inputs, pool}, nil
}

func (o *ours) run() error {
	_, err := o.session.Run(context.Background(), o.inputs)
	return err
}

func (o *ours) close() { o.pool.Close() }

// traced is ours with a trace of every run.
type traced struct{ ours }

// newTraced plans and prepares traces; leaves is how many values a trace commits to, outputs excluded.
func newTraced(m model) (r runner, leaves int, err error) {
	b, err := m.bytes()
	if err != nil {
		return nil, 0, err
	}
	mod, err := onnx.Load(b, onnx.LoadOptions{})
	if err != nil {
		return nil, 0, err
	}
	plan, err := mod.PlanFor(context.Background(), m.inputs)
	if err != nil {
		return nil, 0, err
	}
	s, err := mod.NewSession(onnx.SessionOptions{Plan: plan})
	return &traced{ours{session: s, inputs: m.inputs}}, len(plan.Values), err
}

func (t *traced) run() error {
	_, _, err := t.session.RunTraced(context.Background(), t.inputs)
	return err
}

// theirs is a session of ONNX Runtime with its usual settings.
type theirs struct {
	session *ort.DynamicAdvancedSession
	inputs  []ort.Value
	outputs int
}

func startORT(lib string) error {
	ort.SetSharedLibraryPath(lib)
	if err := ort.InitializeEnvironment(); err != nil {
		return fmt.Errorf("start ONNX Runtime from %s: %w", lib, err)
	}
	return nil
}

func newTheirs(m model, threads int) (runner, error) {
	b, err := m.bytes()
	if err != nil {
		return nil, err
	}
	opts, err := ort.NewSessionOptions()
	if err != nil {
		return nil, err
	}
	defer opts.Destroy()
	if err := opts.SetIntraOpNumThreads(threads); err != nil {
		return nil, err
	}
	if err := opts.SetInterOpNumThreads(1); err != nil {
		return nil, err
	}
	// Its threads spin while a run lasts, as by default, but not on into ours: the two take turns on the same cores.
	if err := opts.AddSessionConfigEntry("session.force_spinning_stop", "1"); err != nil {
		return nil, err
	}
	in, out, err := ort.GetInputOutputInfoWithONNXData(b)
	if err != nil {
		return nil, err
	}
	t := &theirs{outputs: len(out)}
	var inNames, outNames []string
	for _, i := range in {
		v, ok := m.inputs[i.Name].(*onnx.Tensor)
		if !ok {
			return nil, fmt.Errorf("no input %q", i.Name)
		}
		x, err := ortTensor(v)
		if err != nil {
			return nil, err
		}
		inNames, t.inputs = append(inNames, i.Name), append(t.inputs, x)
	}
	for _, o := range out {
		outNames = append(outNames, o.Name)
	}
	if t.session, err = ort.NewDynamicAdvancedSessionWithONNXData(b, inNames, outNames, opts); err != nil {
		return nil, err
	}
	return t, nil
}

func ortTensor(t *onnx.Tensor) (ort.Value, error) {
	shape := make(ort.Shape, len(t.Shape))
	for i, d := range t.Shape {
		shape[i] = int64(d)
	}
	switch t.DType {
	case onnx.Float32:
		d, err := onnx.Data[float32](t)
		if err != nil {
			return nil, err
		}
		return ort.NewTensor(shape, d)
	case onnx.Int64:
		d, err := onnx.Data[int64](t)
		if err != nil {
			return nil, err
		}
		if len(shape) == 0 {
			return ort.NewScalar(d[0])
		}
		return ort.NewTensor(shape, d)
	case onnx.Uint8:
		d, err := onnx.Data[uint8](t)
		if err != nil {
			return nil, err
		}
		return ort.NewTensor(shape, d)
	}
	return nil, fmt.Errorf("input of type %v", t.DType)
}

func (t *theirs) run() error {
	out := make([]ort.Value, t.outputs)
	err := t.session.Run(t.inputs, out)
	for _, o := range out {
		if o != nil {
			_ = o.Destroy()
		}
	}
	runtime.KeepAlive(t.inputs)
	return err
}

func (t *theirs) close() {
	_ = t.session.Destroy()
	for _, v := range t.inputs {
		_ = v.Destroy()
	}
}

func readFile(path string) func() ([]byte, error) {
	return func() ([]byte, error) { return os.ReadFile(path) }
}
