// Package models carries the devnet's models: small ones, trained on real data by train.py, with the provenance of each
// in its own metadata_props.
//
//	digits          which digit is written in an 8x8 image      convolutional net
//	tumour-linear   is a breast tumour malignant                scaler and logistic regression
//	tumour-trees    is a breast tumour malignant                random forest
//
// Each takes one float32 tensor and gives two: "label" (int64, one per row) and "probabilities" (float32, one row of
// classes per row). With each come held-out inputs, which the model was not trained on, with their true labels and what
// ONNX Runtime answered.
//
// The package promises that the bytes are those of manifest.json. It does not run models; node/inference does.
package models

import (
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"sync"

	"github.com/lineal-network/lineal/consensus/claim"
)

// MaxBytes bounds a committed model, so that the repository stays small and a devnet starts at once.
const MaxBytes = 200_000

// Model is one committed model. It is shared: callers do not change what it points to.
type Model struct {
	Name      string
	Task      string   // the question that it answers, in words
	Classes   []string // by label
	Bytes     []byte   // the ONNX file
	SHA256    [32]byte // of Bytes
	InputName string   // of its only input
	HeldOut   HeldOut
	Samples   []Sample
	// Tolerance is how far, absolutely, a correct float32 implementation may be from a sample's Reference.
	Tolerance float64
}

// HeldOut is how the model did on all rows that it was not trained on.
type HeldOut struct {
	Rows    int `json:"rows"`
	Correct int `json:"correct"`
}

// Sample is one held-out input and its truth. Samples are the first held-out rows, not chosen ones.
type Sample struct {
	Row       int       // in the data set's own order
	Data      []float32 // row-major
	Shape     []int64
	Label     int64 // the truth, not the model's answer
	LabelName string
	Reference Reference
}

// Reference is what ONNX Runtime answers for a sample: right up to Tolerance, never bit for bit.
type Reference struct {
	Label         int64     `json:"label"`
	Probabilities []float32 `json:"probabilities"`
}

//go:embed manifest.json *.onnx samples/*.json
var files embed.FS

// embedded is loaded once. Its error is a broken build, which the package's tests find.
var embedded = sync.OnceValues(func() ([]Model, error) { return load(files) })

// All returns the models in a fixed order, digits first. It panics if the embedded files disagree with their manifest,
// which no input can cause: only a checkout in which the files that train.py wrote were changed by hand.
func All() []Model {
	all, err := embedded()
	if err != nil {
		panic(fmt.Sprintf("devnet/models: %v; run train.py", err)) // a build fault, not an input
	}
	return slices.Clone(all)
}

// ByName returns one model, and whether there is such a model.
func ByName(name string) (Model, bool) {
	all := All()
	i := slices.IndexFunc(all, func(m Model) bool { return m.Name == name })
	if i < 0 {
		return Model{}, false
	}
	return all[i], true
}

type manifest struct {
	Models []struct {
		Name          string  `json:"name"`
		Task          string  `json:"task"`
		Input         string  `json:"input"`
		Bytes         int     `json:"bytes"`
		SHA256        string  `json:"sha256"`
		SamplesSHA256 string  `json:"samplesSha256"`
		HeldOut       HeldOut `json:"heldOut"`
	} `json:"models"`
}

type samplesFile struct {
	Model     string   `json:"model"`
	Classes   []string `json:"classes"`
	Tolerance float64  `json:"tolerance"`
	Samples   []struct {
		Row   int `json:"row"`
		Input struct {
			DType string    `json:"dtype"`
			Shape []int64   `json:"shape"`
			Data  []float32 `json:"data"`
		} `json:"input"`
		Label     int64     `json:"label"`
		LabelName string    `json:"labelName"`
		Reference Reference `json:"reference"`
	} `json:"samples"`
}

func load(from fs.FS) ([]Model, error) {
	raw, err := fs.ReadFile(from, "manifest.json")
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	var list manifest
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, fmt.Errorf("parse manifest: %w", err)
	}
	all := make([]Model, 0, len(list.Models))
	for _, entry := range list.Models {
		content, digest, err := readExactly(from, entry.Name+".onnx", entry.SHA256)
		if err != nil {
			return nil, err
		}
		if len(content) != entry.Bytes || len(content) > MaxBytes {
			return nil, fmt.Errorf("%s: %d bytes, want %d and at most %d", entry.Name, len(content), entry.Bytes, MaxBytes)
		}
		raw, _, err := readExactly(from, "samples/"+entry.Name+".json", entry.SamplesSHA256)
		if err != nil {
			return nil, err
		}
		m := Model{
			Name: entry.Name, Task: entry.Task, Bytes: content, SHA256: digest,
			InputName: entry.Input, HeldOut: entry.HeldOut,
		}
		if err := m.addSamples(raw); err != nil {
			return nil, fmt.Errorf("samples of %s: %w", entry.Name, err)
		}
		all = append(all, m)
	}
	return all, nil
}

func readExactly(from fs.FS, name, wantHex string) (content []byte, digest [32]byte, err error) {
	content, err = fs.ReadFile(from, name)
	if err != nil {
		return nil, digest, fmt.Errorf("read %s: %w", name, err)
	}
	digest = sha256.Sum256(content)
	if got := hex.EncodeToString(digest[:]); got != wantHex {
		return nil, digest, fmt.Errorf("%s has digest %s, the manifest says %s", name, got, wantHex)
	}
	return content, digest, nil
}

func (m *Model) addSamples(raw []byte) error {
	var file samplesFile
	if err := json.Unmarshal(raw, &file); err != nil {
		return fmt.Errorf("parse: %w", err)
	}
	if file.Model != m.Name {
		return fmt.Errorf("they are of %q", file.Model)
	}
	m.Classes, m.Tolerance = file.Classes, file.Tolerance
	for i, s := range file.Samples {
		size := int64(1)
		for _, d := range s.Input.Shape {
			size *= d
		}
		switch {
		case s.Input.DType != "float32":
			return fmt.Errorf("sample %d: dtype %q, want float32", i, s.Input.DType)
		case size != int64(len(s.Input.Data)):
			return fmt.Errorf("sample %d: %d values for shape %v", i, len(s.Input.Data), s.Input.Shape)
		case s.Label < 0 || s.Label >= int64(len(m.Classes)) || m.Classes[s.Label] != s.LabelName:
			return fmt.Errorf("sample %d: label %d is not class %q", i, s.Label, s.LabelName)
		case len(s.Reference.Probabilities) != len(m.Classes):
			return fmt.Errorf("sample %d: %d probabilities for %d classes", i, len(s.Reference.Probabilities), len(m.Classes))
		}
		m.Samples = append(m.Samples, Sample{
			Row: s.Row, Data: s.Input.Data, Shape: s.Input.Shape,
			Label: s.Label, LabelName: s.LabelName, Reference: s.Reference,
		})
	}
	return nil
}

// Encode returns a sample as the model's canonical input (see claim.EncodeTensors).
func (m Model) Encode(s Sample) []byte {
	t := claim.Tensor{Name: m.InputName, DType: claim.Float32}
	for _, d := range s.Shape {
		t.Shape = append(t.Shape, uint64(d))
	}
	for _, v := range s.Data {
		t.Data = binary.LittleEndian.AppendUint32(t.Data, math.Float32bits(v))
	}
	return claim.EncodeTensors([]claim.Tensor{t})
}
