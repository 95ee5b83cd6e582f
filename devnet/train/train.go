// Package train trains a model of handwritten digits and logs it to an MLflow server, for the devnet's scenario lineage: data set, run,
// parameters, metrics, model, registration. There are two trainers that do the same:
//
//   - [Python] runs digits.py, an ordinary script with scikit-learn and MLflow's autologging, on scikit-learn's digits. It is taken where
//     LINEAL_PYTHON names an interpreter that has mlflow, scikit-learn, skl2onnx and onnxruntime.
//   - [Builtin] needs nothing: softmax regression in Go, which speaks MLflow's REST interface as the stock client does. Its data set is made of
//     the sixteen samples that come with devnet/models, shifted and with noise, so it says nothing of how well digits can be read.
//
// Neither knows of Lineal: all that they are told is the tracking server's URL.
package train

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/devnet/models"
)

// Name is what the model is called in the experiment and in the registry.
const Name = "digits"

// Result is what a training run came to.
type Result struct {
	RunID, ModelID string
	Accuracy       float64 // on samples that it was not trained on
	Model          models.Model
}

// Trainer trains and registers.
type Trainer interface {
	// Describe says who trains, for the report.
	Describe() string
	Train(ctx context.Context) (*Result, error)
	// Register registers the model and gives it the alias champion. A refusal by the server is a [RefusedError].
	Register(ctx context.Context, modelID string) error
}

// RefusedError says that the server did not let a model be registered, in the words that the user reads.
type RefusedError struct{ Message string }

// Error implements error.
func (e *RefusedError) Error() string { return "refused: " + e.Message }

// New takes the Python trainer if there is one, else the built-in one. Files go to dir.
func New(ctx context.Context, trackingURI, dir string) (Trainer, error) {
	python := os.Getenv("LINEAL_PYTHON")
	if python == "" {
		return newBuiltin(trackingURI), nil
	}
	out, err := exec.CommandContext(ctx, python, "-c", "import mlflow, sklearn, skl2onnx, onnxruntime; print('MLflow', mlflow.__version__, 'with scikit-learn', sklearn.__version__)").Output()
	if err != nil {
		return nil, fmt.Errorf("LINEAL_PYTHON=%s cannot import mlflow, sklearn, skl2onnx and onnxruntime (%w): install them, or unset it to use the built-in trainer", python, err)
	}
	return &Python{python: python, uri: trackingURI, dir: dir, version: strings.TrimSpace(string(out))}, nil
}

//go:embed digits.py
var script []byte

// Python trains with digits.py.
type Python struct{ python, uri, dir, version string }

// pythonWithin bounds one run of the script; importing MLflow alone takes some seconds.
const pythonWithin = 3 * time.Minute

// Describe implements Trainer.
func (p *Python) Describe() string { return "digits.py: " + p.version }

func (p *Python) run(ctx context.Context, args ...string) error {
	ctx, cancel := context.WithTimeout(ctx, pythonWithin)
	defer cancel()
	if err := os.MkdirAll(p.dir, 0o700); err != nil {
		return err
	}
	file := filepath.Join(p.dir, "digits.py")
	if err := os.WriteFile(file, script, 0o600); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, p.python, append([]string{file}, args...)...)
	cmd.Dir = p.dir
	cmd.Env = append(os.Environ(), "MLFLOW_TRACKING_URI="+p.uri, "MLFLOW_DISABLE_TELEMETRY=true", "GIT_PYTHON_REFRESH=quiet")
	cmd.WaitDelay = 5 * time.Second
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err := cmd.Run()
	text := strings.TrimSpace(stderr.String())
	last := text[strings.LastIndexByte(text, '\n')+1:]
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 3 {
		return &RefusedError{last}
	}
	if err != nil {
		return fmt.Errorf("digits.py %s: %w: %s", args[0], err, last)
	}
	return nil
}

// Train implements Trainer.
func (p *Python) Train(ctx context.Context) (*Result, error) {
	if err := p.run(ctx, "train", p.dir); err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(p.dir, "result.json"))
	if err != nil {
		return nil, err
	}
	var in struct {
		Run, Model, Input string
		Accuracy          float64
		Samples           []struct {
			Data  []float32
			Label int64
		}
	}
	if err := json.Unmarshal(b, &in); err != nil {
		return nil, fmt.Errorf("read what digits.py wrote: %w", err)
	}
	onnx, err := os.ReadFile(filepath.Join(p.dir, "model.onnx"))
	if err != nil {
		return nil, err
	}
	r := &Result{RunID: in.Run, ModelID: in.Model, Accuracy: in.Accuracy, Model: model(onnx, in.Input)}
	for i, s := range in.Samples {
		r.Model.Samples = append(r.Model.Samples, sample(i, s.Data, s.Label))
	}
	return r, nil
}

// Register implements Trainer.
func (p *Python) Register(ctx context.Context, modelID string) error {
	return p.run(ctx, "register", modelID)
}

func model(onnx []byte, input string) models.Model {
	m := models.Model{Name: "trained-" + Name, Task: "which digit is written in an 8x8 image", Bytes: onnx, SHA256: sum(onnx), InputName: input}
	for d := range 10 {
		m.Classes = append(m.Classes, fmt.Sprint(d))
	}
	return m
}

func sample(row int, data []float32, label int64) models.Sample {
	return models.Sample{Row: row, Data: slices.Clone(data), Shape: []int64{1, int64(len(data))}, Label: label, LabelName: fmt.Sprint(label)}
}
