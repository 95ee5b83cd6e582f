package mlflow

import (
	"net/http"
	"net/url"
	paths "path"
	"strings"
)

// op is what a call does, as far as capture cares.
type op int

const (
	opNone op = iota
	opRunCreate
	opRunUpdate
	opLogBatch
	opLogMetric
	opLogParam
	opSetTag
	opLogInputs
	opOutputs
	opExperimentCreate
	opModelCreate
	opModelFinish
	opModelParams
	opVersionCreate
	opVersionTag
	opVersionStage
	opVersionDelete
	opAliasSet
	opAliasDelete
	opFilePut
	opFileGet
	opFileDelete
	opDirect // an upload that will bypass the proxy: multipart to the store, or a presigned URL
)

// call is a classified request.
type call struct {
	op   op
	id   string // logged model, from the path
	file string // artifact path below the server's artifact root, or as "runs:<id>/<path>", "models:<id>/<path>"
}

// api are the calls with fixed paths, after api/2.0/ or api/3.0/.
var api = map[string]op{
	"POST mlflow/runs/create":                     opRunCreate,
	"POST mlflow/runs/update":                     opRunUpdate,
	"POST mlflow/runs/log-batch":                  opLogBatch,
	"POST mlflow/runs/log-metric":                 opLogMetric,
	"POST mlflow/runs/log-parameter":              opLogParam,
	"POST mlflow/runs/set-tag":                    opSetTag,
	"POST mlflow/runs/log-inputs":                 opLogInputs,
	"POST mlflow/runs/outputs":                    opOutputs,
	"POST mlflow/experiments/create":              opExperimentCreate,
	"POST mlflow/logged-models":                   opModelCreate,
	"POST mlflow/model-versions/create":           opVersionCreate,
	"POST mlflow/model-versions/set-tag":          opVersionTag,
	"POST mlflow/model-versions/transition-stage": opVersionStage,
	"DELETE mlflow/model-versions/delete":         opVersionDelete,
	"POST mlflow/registered-models/alias":         opAliasSet,
	"DELETE mlflow/registered-models/alias":       opAliasDelete,
	"POST mlflow/artifacts/presigned-upload-url":  opDirect,
}

// classify says what a request does. The static prefix, whatever it is, comes before /api/ or /ajax-api/.
func classify(r *http.Request) call {
	path := paths.Clean(r.URL.Path) // servers merge slashes; so does the gate
	if rel, ok := after(path, "/api/", "/ajax-api/"); ok {
		version, rel, _ := strings.Cut(rel, "/")
		if version != "2.0" && version != "3.0" {
			return call{}
		}
		return classifyAPI(r, rel)
	}
	q := r.URL.Query()
	switch {
	case r.Method != http.MethodGet:
	case strings.HasSuffix(path, "/model-versions/get-artifact"):
	case strings.HasSuffix(path, "/get-artifact"):
		if id := first(q, "run_id", "run_uuid"); id != "" {
			return call{op: opFileGet, file: "runs:" + id + "/" + q.Get("path")}
		}
	}
	return call{}
}

func classifyAPI(r *http.Request, rel string) call {
	if o, ok := api[r.Method+" "+rel]; ok {
		return call{op: o}
	}
	if file, ok := strings.CutPrefix(rel, "mlflow-artifacts/artifacts/"); ok {
		switch r.Method {
		case http.MethodPut:
			return call{op: opFilePut, file: file}
		case http.MethodGet:
			return call{op: opFileGet, file: file}
		case http.MethodDelete:
			return call{op: opFileDelete, file: file}
		}
		return call{}
	}
	if file, ok := strings.CutPrefix(rel, "mlflow-artifacts/mpu/create/"); ok && r.Method == http.MethodPost {
		return call{op: opDirect, file: file}
	}
	if rel == "mlflow/upload-artifact" && r.Method == http.MethodPost {
		return call{op: opFilePut, file: "runs:" + first(r.URL.Query(), "run_id", "run_uuid") + "/" + r.URL.Query().Get("path")}
	}
	if rest, ok := strings.CutPrefix(rel, "mlflow/logged-models/"); ok {
		id, what, _ := strings.Cut(rest, "/")
		switch {
		case what == "" && r.Method == http.MethodPatch:
			return call{op: opModelFinish, id: id}
		case what == "params" && r.Method == http.MethodPost:
			return call{op: opModelParams, id: id}
		case what == "artifacts/files" && r.Method == http.MethodGet:
			return call{op: opFileGet, file: "models:" + id + "/" + r.URL.Query().Get("artifact_file_path")}
		}
	}
	return call{}
}

// after cuts everything up to the first of the marks.
func after(path string, marks ...string) (string, bool) {
	best, rest := -1, ""
	for _, m := range marks {
		if i := strings.Index(path, m); i >= 0 && (best < 0 || i < best) {
			best, rest = i, path[i+len(m):]
		}
	}
	return rest, best >= 0
}

func first(q url.Values, names ...string) string {
	for _, n := range names {
		if v := q.Get(n); v != "" {
			return v
		}
	}
	return ""
}

// changes reports whether a call's request and answer are JSON that capture reads.
func (c call) changes() bool { return c.op != opNone && c.op < opFilePut || c.op == opDirect }

// answers reports whether capture needs the answer's body: an id is in it.
func (c call) answers() bool {
	switch c.op {
	case opRunCreate, opRunUpdate, opExperimentCreate, opModelCreate, opModelFinish, opVersionCreate, opVersionStage:
		return true
	}
	return false
}
