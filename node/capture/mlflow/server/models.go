package server

import (
	"net/http"
	"slices"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

var modelStates = []string{"LOGGED_MODEL_PENDING", "LOGGED_MODEL_READY", "LOGGED_MODEL_UPLOAD_FAILED"}

// maxModelMetrics bounds the metrics that are linked to one logged model.
const maxModelMetrics = 10_000

func (s *Server) model(id string) (*rest.LoggedModel, error) {
	if m := s.models[id]; m != nil {
		return m, nil
	}
	return nil, rest.Errorf(rest.NotFound, "Logged model with ID '%s' not found.", id)
}

// changeModel replaces a model by a changed copy.
func (s *Server) changeModel(id string, change func(m *rest.LoggedModel) error) (*rest.LoggedModel, error) {
	old, err := s.model(id)
	if err != nil {
		return nil, err
	}
	m := *old
	if err := change(&m); err != nil {
		return nil, err
	}
	m.Info.Updated = s.now()
	s.models[id] = &m
	s.putModel(&m)
	return &m, nil
}

func (s *Server) createModel(_ *http.Request, body []byte) (any, error) {
	var in struct {
		ExperimentID string      `json:"experiment_id"`
		Name         string      `json:"name"`
		ModelType    string      `json:"model_type"`
		SourceRunID  string      `json:"source_run_id"`
		Params       []rest.Pair `json:"params"`
		Tags         []rest.Pair `json:"tags"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	e, err := s.experiment(in.ExperimentID)
	if err != nil {
		return nil, err
	}
	if in.SourceRunID != "" {
		if _, err := s.run(in.SourceRunID); err != nil {
			return nil, err
		}
	}
	for _, p := range append(slices.Clone(in.Params), in.Tags...) {
		if err := checkTag(p, maxModelTagValue); err != nil {
			return nil, err
		}
	}
	id := "m-" + newID()
	if in.Name == "" {
		in.Name = "model-" + id[2:10]
	}
	if err := checkKey("name", in.Name); err != nil {
		return nil, err
	}
	m := &rest.LoggedModel{Info: rest.LoggedModelInfo{ModelID: id, ExperimentID: e.ID, Name: in.Name, Created: s.now(), Updated: s.now(),
		ArtifactURI: e.ArtifactLocation + "/models/" + id + "/artifacts", Status: modelStates[0], ModelType: in.ModelType, SourceRunID: in.SourceRunID, Tags: in.Tags},
		Data: rest.LoggedModelData{Params: in.Params}}
	s.models[id] = m
	s.putModel(m)
	return map[string]any{"model": m}, nil
}

func (s *Server) getModel(r *http.Request, _ []byte) (any, error) {
	m, err := s.model(r.PathValue("model_id"))
	return map[string]any{"model": m}, err
}

func (s *Server) finishModel(r *http.Request, body []byte) (any, error) {
	var in struct {
		Status string `json:"status"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	if !slices.Contains(modelStates, in.Status) {
		return nil, rest.Errorf(rest.InvalidParameter, "Invalid model status: %.40q", in.Status)
	}
	m, err := s.changeModel(r.PathValue("model_id"), func(m *rest.LoggedModel) error {
		m.Info.Status = in.Status
		return nil
	})
	return map[string]any{"model": m}, err
}

func (s *Server) deleteModel(r *http.Request, _ []byte) (any, error) {
	id := r.PathValue("model_id")
	if _, err := s.model(id); err != nil {
		return nil, err
	}
	delete(s.models, id)
	s.remove(key(keyModel, id))
	return empty{}, nil
}

func (s *Server) setModelTags(r *http.Request, body []byte) (any, error) {
	var in struct {
		Tags []rest.Pair `json:"tags"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	_, err := s.changeModel(r.PathValue("model_id"), func(m *rest.LoggedModel) error {
		for _, t := range in.Tags {
			if err := checkTag(t, maxModelTagValue); err != nil {
				return err
			}
			m.Info.Tags = setPair(m.Info.Tags, t)
		}
		return nil
	})
	return empty{}, err
}

func (s *Server) deleteModelTag(r *http.Request, _ []byte) (any, error) {
	_, err := s.changeModel(r.PathValue("model_id"), func(m *rest.LoggedModel) error {
		k := r.PathValue("tag_key")
		if _, ok := lookup(m.Info.Tags, k); !ok {
			return rest.Errorf(rest.NotFound, "No tag with key '%s' found for model with ID '%s'.", k, m.Info.ModelID)
		}
		m.Info.Tags = removePair(m.Info.Tags, k)
		return nil
	})
	return empty{}, err
}

func (s *Server) addModelParams(r *http.Request, body []byte) (any, error) {
	var in struct {
		Params []rest.Pair `json:"params"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	_, err := s.changeModel(r.PathValue("model_id"), func(m *rest.LoggedModel) error {
		for _, p := range in.Params {
			if err := checkTag(p, maxParamValue); err != nil {
				return err
			}
			m.Data.Params = setPair(m.Data.Params, p)
		}
		return nil
	})
	return empty{}, err
}

// modelMetrics links metrics to the logged models that they name; an unknown model is no error, as with MLflow.
func (s *Server) modelMetrics(list []rest.Metric) {
	byModel := map[string][]rest.Metric{}
	for _, m := range list {
		if m.ModelID != "" && s.models[m.ModelID] != nil {
			byModel[m.ModelID] = append(byModel[m.ModelID], m)
		}
	}
	for id, metrics := range byModel {
		_, _ = s.changeModel(id, func(m *rest.LoggedModel) error { // it was just seen, and this change cannot fail
			all := append(slices.Clone(m.Data.Metrics), metrics...)
			m.Data.Metrics = all[max(0, len(all)-maxModelMetrics):]
			return nil
		})
	}
}

func (s *Server) searchModels(r *http.Request, body []byte) (any, error) {
	in, err := searchInput(r, body)
	if err != nil {
		return nil, err
	}
	var list []*rest.LoggedModel
	for _, m := range s.models {
		if inList(in.ExperimentIDs, m.Info.ExperimentID) && in.usesDataset(m) {
			list = append(list, m)
		}
	}
	page, next, err := search(list, in, modelAttributes, "creation_timestamp DESC", "model_id")
	return map[string]any{"models": page, "next_page_token": next}, err
}

func (in searchMessage) usesDataset(m *rest.LoggedModel) bool {
	if len(in.Datasets) == 0 {
		return true
	}
	return slices.ContainsFunc(m.Data.Metrics, func(x rest.Metric) bool {
		for _, d := range in.Datasets {
			if x.DatasetName == d.Name && (d.Digest == "" || x.DatasetDigest == d.Digest) {
				return true
			}
		}
		return false
	})
}

func modelAttributes(m *rest.LoggedModel) attributes {
	return func(kind, k string) (any, bool) {
		switch kind {
		case "metric":
			for i := len(m.Data.Metrics) - 1; i >= 0; i-- {
				if m.Data.Metrics[i].Key == k {
					return float64(m.Data.Metrics[i].Value), true
				}
			}
			return nil, false
		case "param":
			return stringValue(lookup(m.Data.Params, k))
		case "tag":
			return stringValue(lookup(m.Info.Tags, k))
		}
		switch k {
		case "name":
			return m.Info.Name, true
		case "model_id":
			return m.Info.ModelID, true
		case "model_type":
			return m.Info.ModelType, true
		case "status":
			return m.Info.Status, true
		case "source_run_id":
			return m.Info.SourceRunID, true
		case "experiment_id":
			return m.Info.ExperimentID, true
		case "creation_timestamp", "creation_time":
			return float64(m.Info.Created), true
		case "last_updated_timestamp":
			return float64(m.Info.Updated), true
		}
		return nil, false
	}
}
