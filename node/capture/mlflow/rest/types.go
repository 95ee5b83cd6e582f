package rest

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Int is a 64-bit integer that may come as a JSON number or as a string.
type Int int64

// UnmarshalJSON implements json.Unmarshaler.
func (i *Int) UnmarshalJSON(b []byte) error {
	s := strings.Trim(string(b), `"`)
	if s == "null" || s == "" {
		return nil
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		*i = Int(n)
		return nil
	}
	f, err := strconv.ParseFloat(s, 64) // 1.7e12 is how some clients write a time
	if err != nil || f != math.Trunc(f) || math.Abs(f) >= 1<<63 {
		return fmt.Errorf("%.40q is no 64-bit integer", s)
	}
	*i = Int(f)
	return nil
}

// Float is a double that may be NaN or infinite, which JSON numbers cannot be: those come as strings.
type Float float64

// UnmarshalJSON implements json.Unmarshaler.
func (f *Float) UnmarshalJSON(b []byte) error {
	s := strings.Trim(string(b), `"`)
	if s == "null" {
		return nil
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return fmt.Errorf("%.40q is no number", s)
	}
	*f = Float(v)
	return nil
}

// MarshalJSON implements json.Marshaler.
func (f Float) MarshalJSON() ([]byte, error) {
	switch v := float64(f); {
	case math.IsNaN(v):
		return []byte(`"NaN"`), nil
	case math.IsInf(v, 1):
		return []byte(`"Infinity"`), nil
	case math.IsInf(v, -1):
		return []byte(`"-Infinity"`), nil
	default:
		return json.Marshal(v)
	}
}

// Pair is a tag or a parameter.
type Pair struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// Metric is one value of a metric.
type Metric struct {
	Key           string `json:"key"`
	Value         Float  `json:"value"`
	Timestamp     Int    `json:"timestamp"`
	Step          Int    `json:"step"`
	DatasetName   string `json:"dataset_name,omitempty"`
	DatasetDigest string `json:"dataset_digest,omitempty"`
	ModelID       string `json:"model_id,omitempty"`
	RunID         string `json:"run_id,omitempty"`
}

// Experiment groups runs.
type Experiment struct {
	ID               string `json:"experiment_id"`
	Name             string `json:"name"`
	ArtifactLocation string `json:"artifact_location"`
	LifecycleStage   string `json:"lifecycle_stage"`
	LastUpdateTime   Int    `json:"last_update_time,omitempty"`
	CreationTime     Int    `json:"creation_time,omitempty"`
	Tags             []Pair `json:"tags,omitempty"`
}

// RunInfo is what a run is.
type RunInfo struct {
	RunID          string `json:"run_id"`
	RunUUID        string `json:"run_uuid"`
	RunName        string `json:"run_name"`
	ExperimentID   string `json:"experiment_id"`
	UserID         string `json:"user_id"`
	Status         string `json:"status"`
	StartTime      Int    `json:"start_time"`
	EndTime        Int    `json:"end_time,omitempty"`
	ArtifactURI    string `json:"artifact_uri"`
	LifecycleStage string `json:"lifecycle_stage"`
}

// RunData is what was logged to a run.
type RunData struct {
	Metrics []Metric `json:"metrics,omitempty"`
	Params  []Pair   `json:"params,omitempty"`
	Tags    []Pair   `json:"tags,omitempty"`
}

// Dataset is how MLflow names a data set. Its digest is a few characters over part of the data: a label, no identity.
type Dataset struct {
	Name       string `json:"name"`
	Digest     string `json:"digest"`
	SourceType string `json:"source_type"`
	Source     string `json:"source"`
	Schema     string `json:"schema,omitempty"`
	Profile    string `json:"profile,omitempty"`
}

// DatasetInput is a data set as a run used it.
type DatasetInput struct {
	Tags    []Pair  `json:"tags,omitempty"`
	Dataset Dataset `json:"dataset"`
}

// ModelInput is a logged model that a run used.
type ModelInput struct {
	ModelID string `json:"model_id"`
}

// ModelOutput is a logged model that a run produced.
type ModelOutput struct {
	ModelID string `json:"model_id"`
	Step    Int    `json:"step"`
}

// RunInputs is what went into a run.
type RunInputs struct {
	Datasets []DatasetInput `json:"dataset_inputs,omitempty"`
	Models   []ModelInput   `json:"model_inputs,omitempty"`
}

// RunOutputs is what came out of a run.
type RunOutputs struct {
	Models []ModelOutput `json:"model_outputs,omitempty"`
}

// Run is a run.
type Run struct {
	Info    RunInfo     `json:"info"`
	Data    RunData     `json:"data"`
	Inputs  RunInputs   `json:"inputs"`
	Outputs *RunOutputs `json:"outputs,omitempty"`
}

// Registration names a registered version that a logged model became.
type Registration struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// LoggedModelInfo is what a logged model is.
type LoggedModelInfo struct {
	ModelID       string         `json:"model_id"`
	ExperimentID  string         `json:"experiment_id"`
	Name          string         `json:"name"`
	Created       Int            `json:"creation_timestamp_ms"`
	Updated       Int            `json:"last_updated_timestamp_ms"`
	ArtifactURI   string         `json:"artifact_uri"`
	Status        string         `json:"status"`
	CreatorID     Int            `json:"creator_id,omitempty"`
	ModelType     string         `json:"model_type"`
	SourceRunID   string         `json:"source_run_id,omitempty"`
	StatusMessage string         `json:"status_message,omitempty"`
	Tags          []Pair         `json:"tags,omitempty"`
	Registrations []Registration `json:"registrations,omitempty"`
}

// LoggedModelData is what was logged to a model.
type LoggedModelData struct {
	Params  []Pair   `json:"params,omitempty"`
	Metrics []Metric `json:"metrics,omitempty"`
}

// LoggedModel is a model as a run logged it, before it is registered.
type LoggedModel struct {
	Info LoggedModelInfo `json:"info"`
	Data LoggedModelData `json:"data"`
}

// Alias points from a registered model to one of its versions.
type Alias struct {
	Alias   string `json:"alias"`
	Version string `json:"version"`
}

// RegisteredModel is a name with versions.
type RegisteredModel struct {
	Name           string         `json:"name"`
	Created        Int            `json:"creation_timestamp"`
	Updated        Int            `json:"last_updated_timestamp"`
	Description    string         `json:"description,omitempty"`
	LatestVersions []ModelVersion `json:"latest_versions,omitempty"`
	Tags           []Pair         `json:"tags,omitempty"`
	Aliases        []Alias        `json:"aliases,omitempty"`
}

// ModelVersion is one registered version.
type ModelVersion struct {
	Name          string   `json:"name"`
	Version       string   `json:"version"`
	Created       Int      `json:"creation_timestamp"`
	Updated       Int      `json:"last_updated_timestamp"`
	UserID        string   `json:"user_id,omitempty"`
	Stage         string   `json:"current_stage"`
	Description   string   `json:"description,omitempty"`
	Source        string   `json:"source"`
	RunID         string   `json:"run_id,omitempty"`
	RunLink       string   `json:"run_link,omitempty"`
	ModelID       string   `json:"model_id,omitempty"`
	Status        string   `json:"status"`
	StatusMessage string   `json:"status_message,omitempty"`
	Tags          []Pair   `json:"tags,omitempty"`
	Aliases       []string `json:"aliases,omitempty"`
	Params        []Pair   `json:"model_params,omitempty"`
	Metrics       []Metric `json:"model_metrics,omitempty"`
}

// FileInfo is one entry of an artifact listing.
type FileInfo struct {
	Path     string `json:"path"`
	IsDir    bool   `json:"is_dir"`
	FileSize Int    `json:"file_size,omitempty"`
}
