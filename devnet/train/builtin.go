package train

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"path"
	"time"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// How the built-in trainer learns. All of it is fixed, so every devnet trains the same model.
const (
	pixels     = 64
	classes    = 10
	noisy      = 6   // noisy copies of each shifted sample
	epochs     = 40  // over all rows
	rateOfStep = 0.5 // pixels are scaled to 0..1
	seed       = 20261123
)

// builtin trains by softmax regression and speaks MLflow's REST interface.
type builtin struct{ client *rest.Client }

func newBuiltin(uri string) *builtin {
	return &builtin{&rest.Client{Base: uri, HTTP: &http.Client{Timeout: time.Minute, Transport: &http.Transport{DisableKeepAlives: true}}}}
}

// Describe implements Trainer.
func (b *builtin) Describe() string {
	return "built in: softmax regression, speaking MLflow's REST interface"
}

func sum(b []byte) [32]byte { return sha256.Sum256(b) }

type row struct {
	x     [pixels]float64 // 0..16, whole numbers, as in the data set that the samples are of
	label int64
}

// rows makes a data set of the samples: shifted by a pixel in each direction, with noise.
func rows(samples []models.Sample, r *rand.Rand, copies int) (out []row) {
	for _, s := range samples {
		for dy := -1; dy <= 1; dy++ {
			for dx := -1; dx <= 1; dx++ {
				for range copies {
					out = append(out, shifted(s, dx, dy, r))
				}
			}
		}
	}
	return out
}

func shifted(s models.Sample, dx, dy int, r *rand.Rand) row {
	out := row{label: s.Label}
	for y := range 8 {
		for x := range 8 {
			v := 0.0
			if fy, fx := y-dy, x-dx; fy >= 0 && fy < 8 && fx >= 0 && fx < 8 {
				v = float64(s.Data[fy*8+fx])
			}
			out.x[y*8+x] = math.Min(16, math.Max(0, math.Round(v+r.NormFloat64())))
		}
	}
	return out
}

func csv(list []row) []byte {
	var b bytes.Buffer
	for _, r := range list {
		for _, v := range r.x {
			fmt.Fprintf(&b, "%d,", int(v))
		}
		fmt.Fprintf(&b, "%d\n", r.label)
	}
	return b.Bytes()
}

// weights are of one linear layer.
type weights struct {
	w [classes][pixels]float64
	b [classes]float64
}

func (m *weights) probabilities(x *[pixels]float64) (p [classes]float64) {
	top := math.Inf(-1)
	for c := range p {
		p[c] = m.b[c]
		for i, v := range x {
			p[c] += float64(m.w[c][i] * v / 16)
		}
		top = math.Max(top, p[c])
	}
	total := 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		total += p[c]
	}
	for c := range p {
		p[c] /= total
	}
	return p
}

// learn takes one pass over the rows and gives the mean loss.
func (m *weights) learn(list []row, order []int) float64 {
	loss := 0.0
	for _, i := range order {
		r := &list[i]
		p := m.probabilities(&r.x)
		loss -= math.Log(math.Max(p[r.label], 1e-12))
		for c := range p {
			d := p[c]
			if int64(c) == r.label {
				d--
			}
			d *= rateOfStep / 16
			m.b[c] -= d
			for k, v := range r.x {
				m.w[c][k] -= float64(d * v / 16)
			}
		}
	}
	return loss / float64(len(list))
}

func (m *weights) accuracy(list []row) float64 {
	right := 0
	for i := range list {
		p, best := m.probabilities(&list[i].x), 0
		for c := range p {
			if p[c] > p[best] {
				best = c
			}
		}
		if int64(best) == list[i].label {
			right++
		}
	}
	return float64(right) / float64(len(list))
}

// onnx writes the model: label and probabilities of an image.
func (m *weights) onnx() []byte {
	w, b := make([]float32, 0, classes*pixels), make([]float32, classes)
	for c := range classes {
		for k := range pixels {
			w = append(w, float32(m.w[c][k]/16)) // the scale of pixels is in the weights
		}
		b[c] = float32(m.b[c])
	}
	const float, integer = 1, 7 // of ONNX's TensorProto
	return onnxtest.Model{Opset: 17, Graph: onnxtest.Graph{Name: Name,
		Inputs:  []onnxtest.Port{{Name: "image", Type: float, Shape: []int64{-1, pixels}}},
		Outputs: []onnxtest.Port{{Name: "label", Type: integer, Shape: []int64{-1}}, {Name: "probabilities", Type: float, Shape: []int64{-1, classes}}},
		Inits:   []onnxtest.Tensor{onnxtest.Floats("w", []int64{classes, pixels}, w...), onnxtest.Floats("b", []int64{classes}, b...)},
		Nodes: []onnxtest.Node{
			{Name: "linear", Op: "Gemm", In: []string{"image", "w", "b"}, Out: []string{"logits"}, Attrs: []onnxtest.Attr{{Name: "transB", Value: int64(1)}}},
			{Name: "softmax", Op: "Softmax", In: []string{"logits"}, Out: []string{"probabilities"}, Attrs: []onnxtest.Attr{{Name: "axis", Value: int64(1)}}},
			{Name: "label", Op: "ArgMax", In: []string{"logits"}, Out: []string{"label"}, Attrs: []onnxtest.Attr{{Name: "axis", Value: int64(1)}, {Name: "keepdims", Value: int64(0)}}},
		}}}.Bytes()
}

// Train implements Trainer: the calls are those of the stock client, in its order.
func (b *builtin) Train(ctx context.Context) (*Result, error) {
	base, ok := models.ByName("digits")
	if !ok {
		return nil, errors.New("devnet/models has no digits")
	}
	r := rand.New(rand.NewPCG(seed, 0))
	data, held := rows(base.Samples, r, noisy), rows(base.Samples, r, 1)
	x := &session{builtin: b, started: time.Now()}
	if err := x.begin(ctx, data); err != nil {
		return nil, err
	}
	var m weights
	for e := range epochs {
		loss := m.learn(data, r.Perm(len(data)))
		x.metrics = append(x.metrics, rest.Metric{Key: "training_loss", Value: rest.Float(loss), Timestamp: rest.Int(time.Now().UnixMilli()), Step: rest.Int(e)})
	}
	result := &Result{RunID: x.run, Accuracy: m.accuracy(held), Model: model(m.onnx(), "image")}
	for i, s := range base.Samples {
		result.Model.Samples = append(result.Model.Samples, sample(i, s.Data, s.Label))
	}
	var err error
	result.ModelID, err = x.finish(ctx, result.Model.Bytes, result.Accuracy)
	return result, err
}

// session is a run that is being logged.
type session struct {
	*builtin
	started         time.Time
	experiment, run string
	metrics         []rest.Metric
}

type object = map[string]any

func (x *session) post(ctx context.Context, path string, in, out any) error {
	return x.client.Call(ctx, http.MethodPost, "2.0/mlflow/"+path, in, out)
}

func (x *session) begin(ctx context.Context, data []row) error {
	var experiment struct {
		ID string `json:"experiment_id"`
	}
	if err := x.post(ctx, "experiments/create", object{"name": fmt.Sprint(Name, "-", x.started.UnixNano())}, &experiment); err != nil {
		return err
	}
	x.experiment = experiment.ID
	var run struct{ Run rest.Run }
	if err := x.post(ctx, "runs/create", object{"experiment_id": x.experiment, "start_time": x.started.UnixMilli(), "run_name": Name,
		"tags": []rest.Pair{{Key: "mlflow.source.type", Value: "LOCAL"}}}, &run); err != nil {
		return err
	}
	x.run = run.Run.Info.RunID
	content := csv(data)
	if err := x.client.Upload(ctx, path.Join(x.experiment, x.run, "artifacts/datasets", Name+".csv"), bytes.NewReader(content)); err != nil {
		return err
	}
	digest := sha256.Sum256(content)
	return errors.Join(
		x.post(ctx, "runs/log-inputs", object{"run_id": x.run, "datasets": []rest.DatasetInput{{Tags: []rest.Pair{{Key: "mlflow.data.context", Value: "training"}},
			Dataset: rest.Dataset{Name: Name, Digest: hex.EncodeToString(digest[:4]), SourceType: "code", Source: "{}"}}}}, nil),
		x.post(ctx, "runs/log-batch", object{"run_id": x.run, "params": []rest.Pair{{Key: "epochs", Value: fmt.Sprint(epochs)}, {Key: "rate", Value: fmt.Sprint(rateOfStep)},
			{Key: "seed", Value: fmt.Sprint(seed)}, {Key: "rows", Value: fmt.Sprint(len(data))}}}, nil))
}

// finish logs the metrics, the model with its files, and the end of the run.
func (x *session) finish(ctx context.Context, onnx []byte, accuracy float64) (string, error) {
	x.metrics = append(x.metrics, rest.Metric{Key: "test_accuracy", Value: rest.Float(accuracy), Timestamp: rest.Int(time.Now().UnixMilli()), Step: epochs})
	if err := x.post(ctx, "runs/log-batch", object{"run_id": x.run, "metrics": x.metrics}, nil); err != nil {
		return "", err
	}
	var logged struct{ Model rest.LoggedModel }
	if err := x.post(ctx, "logged-models", object{"experiment_id": x.experiment, "name": "model", "source_run_id": x.run}, &logged); err != nil {
		return "", err
	}
	id := logged.Model.Info.ModelID
	if err := x.post(ctx, "runs/outputs", object{"run_id": x.run, "models": []rest.ModelOutput{{ModelID: id}}}, nil); err != nil {
		return "", err
	}
	files := map[string][]byte{"model.onnx": onnx, "MLmodel": []byte("flavors:\n  onnx:\n    data: model.onnx\nmodel_id: " + id + "\nrun_id: " + x.run + "\n")}
	for name, content := range files {
		if err := x.client.Upload(ctx, path.Join(x.experiment, "models", id, "artifacts", name), bytes.NewReader(content)); err != nil {
			return "", err
		}
	}
	err := x.client.Call(ctx, http.MethodPatch, "2.0/mlflow/logged-models/"+id, object{"model_id": id, "status": "LOGGED_MODEL_READY"}, nil)
	return id, errors.Join(err, x.post(ctx, "runs/update", object{"run_id": x.run, "status": "FINISHED", "end_time": time.Now().UnixMilli()}, nil))
}

// Register implements Trainer.
func (b *builtin) Register(ctx context.Context, modelID string) error {
	x := &session{builtin: b}
	if err := x.post(ctx, "registered-models/create", object{"name": Name}, nil); err != nil && !rest.IsCode(err, rest.AlreadyExists) {
		return err
	}
	var out struct {
		Version rest.ModelVersion `json:"model_version"`
	}
	err := x.post(ctx, "model-versions/create", object{"name": Name, "source": "models:/" + modelID, "model_id": modelID}, &out)
	var e *rest.Error
	if errors.As(err, &e) && e.Code == rest.PermissionDenied {
		return &RefusedError{e.Error()}
	}
	if err != nil {
		return err
	}
	return x.post(ctx, "registered-models/alias", object{"name": Name, "alias": "champion", "version": out.Version.Version}, nil)
}
