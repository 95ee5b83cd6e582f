package server

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

// patternRoute is a route with variables, such as 2.0/mlflow/logged-models/{model_id}/tags.
type patternRoute struct {
	method string
	parts  []string
	handle route
}

func pattern(method, p string, h route) patternRoute {
	return patternRoute{method, strings.Split(p, "/"), h}
}

func (p patternRoute) match(rel string) (map[string]string, bool) {
	parts := strings.Split(rel, "/")
	if len(parts) != len(p.parts) {
		return nil, false
	}
	vars := map[string]string{}
	for i, want := range p.parts {
		if strings.HasPrefix(want, "{") {
			v, err := url.PathUnescape(parts[i])
			if err != nil || v == "" {
				return nil, false
			}
			vars[strings.Trim(want, "{}")] = v
		} else if want != parts[i] {
			return nil, false
		}
	}
	return vars, true
}

// table is the whole interface.
func (s *Server) table() (map[string]route, []patternRoute) {
	v := func(change func(v *rest.ModelVersion, in registryMessage) error) route {
		return s.onVersion(func(_ *registered, m *rest.ModelVersion, in registryMessage) error { return change(m, in) })
	}
	routes := map[string]route{
		"GET 3.0/mlflow/server-info": func(*http.Request, []byte) (any, error) {
			return map[string]any{"store_type": "LinealStore", "workspaces_enabled": false, "trace_archival_enabled": false,
				"multipart_uploads_enabled": false, "multipart_downloads_enabled": false}, nil
		},
		"POST 2.0/mlflow/experiments/create":                s.createExperiment,
		"GET 2.0/mlflow/experiments/get":                    s.getExperiment,
		"GET 2.0/mlflow/experiments/get-by-name":            s.getExperimentByName,
		"GET 2.0/mlflow/experiments/search":                 s.searchExperiments,
		"POST 2.0/mlflow/experiments/search":                s.searchExperiments,
		"POST 2.0/mlflow/experiments/delete":                s.changeExperiment(func(e *rest.Experiment, _ experimentChange) error { e.LifecycleStage = deleted; return nil }),
		"POST 2.0/mlflow/experiments/restore":               s.changeExperiment(func(e *rest.Experiment, _ experimentChange) error { e.LifecycleStage = active; return nil }),
		"POST 2.0/mlflow/experiments/update":                s.changeExperiment(s.renameExperiment),
		"POST 2.0/mlflow/experiments/set-experiment-tag":    s.changeExperiment(tagExperiment),
		"POST 2.0/mlflow/experiments/delete-experiment-tag": s.changeExperiment(func(e *rest.Experiment, in experimentChange) error { e.Tags = removePair(e.Tags, in.Key); return nil }),

		"POST 2.0/mlflow/runs/create":          s.createRun,
		"POST 2.0/mlflow/runs/update":          s.updateRun,
		"POST 2.0/mlflow/runs/delete":          s.setRunStage(deleted),
		"POST 2.0/mlflow/runs/restore":         s.setRunStage(active),
		"GET 2.0/mlflow/runs/get":              s.getRun,
		"POST 2.0/mlflow/runs/search":          s.searchRuns,
		"POST 2.0/mlflow/runs/log-metric":      s.logMetric,
		"POST 2.0/mlflow/runs/log-parameter":   s.logParam,
		"POST 2.0/mlflow/runs/set-tag":         s.setRunTag,
		"POST 2.0/mlflow/runs/delete-tag":      s.deleteRunTag,
		"POST 2.0/mlflow/runs/log-batch":       s.logBatch,
		"POST 2.0/mlflow/runs/log-model":       s.logModel,
		"POST 2.0/mlflow/runs/log-inputs":      s.logInputs,
		"POST 2.0/mlflow/runs/outputs":         s.logOutputs,
		"GET 2.0/mlflow/metrics/get-history":   s.history,
		"GET 2.0/mlflow/artifacts/list":        s.listRun,
		"GET 2.0/mlflow-artifacts/artifacts":   s.listProxied,
		"POST 2.0/mlflow/logged-models":        s.createModel,
		"POST 2.0/mlflow/logged-models/search": s.searchModels,

		"POST 2.0/mlflow/registered-models/create":              call(s.createRegistered),
		"POST 2.0/mlflow/registered-models/rename":              call(s.renameRegistered),
		"DELETE 2.0/mlflow/registered-models/delete":            call(s.deleteRegistered),
		"GET 2.0/mlflow/registered-models/get":                  call(s.getRegistered),
		"GET 2.0/mlflow/registered-models/search":               s.searchRegistered,
		"GET 2.0/mlflow/registered-models/get-latest-versions":  call(s.latestVersions),
		"POST 2.0/mlflow/registered-models/get-latest-versions": call(s.latestVersions),
		"GET 2.0/mlflow/registered-models/alias":                call(s.getByAlias),
		"POST 2.0/mlflow/registered-models/alias":               s.onRegistered(s.setAlias),
		"DELETE 2.0/mlflow/registered-models/alias":             s.onRegistered(deleteAlias),
		"PATCH 2.0/mlflow/registered-models/update": s.onRegistered(func(g *registered, in registryMessage) (any, error) {
			if in.Description != nil {
				g.Description = *in.Description
			}
			return map[string]any{"registered_model": g.view()}, nil
		}),
		"POST 2.0/mlflow/registered-models/set-tag": s.onRegistered(func(g *registered, in registryMessage) (any, error) {
			tag := rest.Pair{Key: in.Key, Value: in.Value}
			if err := checkTag(tag, maxModelTagValue); err != nil {
				return nil, err
			}
			g.Tags = setPair(g.Tags, tag)
			return empty{}, nil
		}),
		"DELETE 2.0/mlflow/registered-models/delete-tag": s.onRegistered(func(g *registered, in registryMessage) (any, error) {
			g.Tags = removePair(g.Tags, in.Key)
			return empty{}, nil
		}),

		"POST 2.0/mlflow/model-versions/create":           call(s.createVersion),
		"GET 2.0/mlflow/model-versions/get":               call(s.getVersion),
		"GET 2.0/mlflow/model-versions/search":            s.searchVersions,
		"GET 2.0/mlflow/model-versions/get-download-uri":  call(s.downloadURI),
		"DELETE 2.0/mlflow/model-versions/delete":         call(s.deleteVersion),
		"POST 2.0/mlflow/model-versions/transition-stage": s.onVersion(s.transition),
		"PATCH 2.0/mlflow/model-versions/update": v(func(m *rest.ModelVersion, in registryMessage) error {
			if in.Description != nil {
				m.Description = *in.Description
			}
			return nil
		}),
		"POST 2.0/mlflow/model-versions/set-tag": v(func(m *rest.ModelVersion, in registryMessage) error {
			m.Tags = setPair(m.Tags, rest.Pair{Key: in.Key, Value: in.Value})
			return checkTag(rest.Pair{Key: in.Key, Value: in.Value}, maxModelTagValue)
		}),
		"DELETE 2.0/mlflow/model-versions/delete-tag": v(func(m *rest.ModelVersion, in registryMessage) error {
			m.Tags = removePair(m.Tags, in.Key)
			return nil
		}),
	}
	const models = "2.0/mlflow/logged-models/{model_id}"
	return routes, []patternRoute{
		pattern(http.MethodGet, models, s.getModel),
		pattern(http.MethodPatch, models, s.finishModel),
		pattern(http.MethodDelete, models, s.deleteModel),
		pattern(http.MethodPatch, models+"/tags", s.setModelTags),
		pattern(http.MethodDelete, models+"/tags/{tag_key}", s.deleteModelTag),
		pattern(http.MethodPost, models+"/params", s.addModelParams),
		pattern(http.MethodGet, models+"/artifacts/directories", s.listModel),
	}
}
