package server

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

type empty struct{}

// ensureDefault makes the experiment 0, which clients use that name none.
func (s *Server) ensureDefault() {
	if _, ok := s.experiments["0"]; !ok {
		s.addExperiment("Default", "", nil)
		s.journal.add(s.takeWrites())
	}
}

func (s *Server) addExperiment(name, location string, tags []rest.Pair) *rest.Experiment {
	id := strconv.Itoa(s.nextID)
	s.nextID++
	if location == "" {
		location = "mlflow-artifacts:/" + id
	}
	e := &rest.Experiment{ID: id, Name: name, ArtifactLocation: location, LifecycleStage: active, CreationTime: s.now(), LastUpdateTime: s.now(), Tags: tags}
	s.experiments[id] = e
	s.putExperiment(e)
	return e
}

func (s *Server) experimentNamed(name string) *rest.Experiment {
	for _, e := range s.experiments {
		if e.Name == name {
			return e
		}
	}
	return nil
}

func (s *Server) experiment(id string) (*rest.Experiment, error) {
	if e := s.experiments[id]; e != nil {
		return e, nil
	}
	return nil, rest.Errorf(rest.NotFound, "No Experiment with id=%s exists", id)
}

func (s *Server) createExperiment(_ *http.Request, body []byte) (any, error) {
	var in struct {
		Name             string      `json:"name"`
		ArtifactLocation string      `json:"artifact_location"`
		Tags             []rest.Pair `json:"tags"`
	}
	if err := decode(body, &in); err != nil {
		return nil, err
	}
	if err := checkKey("experiment name", in.Name); err != nil {
		return nil, err
	}
	if s.experimentNamed(in.Name) != nil {
		return nil, rest.Errorf(rest.AlreadyExists, "Experiment(name=%s) already exists.", in.Name)
	}
	if in.ArtifactLocation != "" && !strings.HasPrefix(in.ArtifactLocation, "mlflow-artifacts:/") && strings.HasPrefix(in.ArtifactLocation, "file:") {
		return nil, rest.Errorf(rest.InvalidParameter, "artifact_location %q is on the client's machine; leave it out to store artifacts here", in.ArtifactLocation)
	}
	return map[string]string{"experiment_id": s.addExperiment(in.Name, in.ArtifactLocation, in.Tags).ID}, nil
}

func (s *Server) getExperiment(r *http.Request, _ []byte) (any, error) {
	e, err := s.experiment(r.URL.Query().Get("experiment_id"))
	return map[string]any{"experiment": e}, err
}

func (s *Server) getExperimentByName(r *http.Request, _ []byte) (any, error) {
	name := r.URL.Query().Get("experiment_name")
	e := s.experimentNamed(name)
	if e == nil {
		return nil, rest.Errorf(rest.NotFound, "Could not find experiment with name '%s'", name)
	}
	return map[string]any{"experiment": e}, nil
}

func (s *Server) searchExperiments(r *http.Request, body []byte) (any, error) {
	in, err := searchInput(r, body)
	if err != nil {
		return nil, err
	}
	var list []*rest.Experiment
	for _, e := range s.experiments {
		if viewed(in.ViewType, e.LifecycleStage) {
			list = append(list, e)
		}
	}
	page, next, err := search(list, in, func(e *rest.Experiment) attributes {
		return func(kind, k string) (any, bool) {
			switch kind + "." + k {
			case "attribute.name":
				return e.Name, true
			case "attribute.experiment_id":
				return e.ID, true
			case "attribute.creation_time":
				return float64(e.CreationTime), true
			case "attribute.last_update_time":
				return float64(e.LastUpdateTime), true
			}
			if kind == "tag" {
				return stringValue(lookup(e.Tags, k))
			}
			return nil, false
		}
	}, "last_update_time DESC", "experiment_id DESC")
	return map[string]any{"experiments": page, "next_page_token": next}, err
}

// changeExperiment makes a handler that changes one experiment.
func (s *Server) changeExperiment(change func(e *rest.Experiment, in experimentChange) error) route {
	return func(_ *http.Request, body []byte) (any, error) {
		var in experimentChange
		if err := decode(body, &in); err != nil {
			return nil, err
		}
		e, err := s.experiment(in.ID)
		if err != nil {
			return nil, err
		}
		c := *e
		if err := change(&c, in); err != nil {
			return nil, err
		}
		c.LastUpdateTime = s.now()
		s.experiments[c.ID] = &c
		s.putExperiment(&c)
		return empty{}, nil
	}
}

type experimentChange struct {
	ID      string `json:"experiment_id"`
	NewName string `json:"new_name"`
	Key     string `json:"key"`
	Value   string `json:"value"`
}

func (s *Server) renameExperiment(e *rest.Experiment, in experimentChange) error {
	if err := checkKey("experiment name", in.NewName); err != nil {
		return err
	}
	if other := s.experimentNamed(in.NewName); other != nil && other.ID != in.ID {
		return rest.Errorf(rest.AlreadyExists, "Experiment(name=%s) already exists.", in.NewName)
	}
	e.Name = in.NewName
	return nil
}

func tagExperiment(e *rest.Experiment, in experimentChange) error {
	if err := checkTag(rest.Pair{Key: in.Key, Value: in.Value}, maxTagValue); err != nil {
		return err
	}
	e.Tags = setPair(e.Tags, rest.Pair{Key: in.Key, Value: in.Value})
	return nil
}

// viewed applies a run_view_type or view_type.
func viewed(viewType, stage string) bool {
	switch viewType {
	case "ALL":
		return true
	case "DELETED_ONLY":
		return stage == deleted
	default:
		return stage == active
	}
}

func checkKey(what, k string) error {
	switch {
	case k == "":
		return rest.Errorf(rest.InvalidParameter, "Missing value for required parameter '%s'.", what)
	case len(k) > maxKey:
		return rest.Errorf(rest.InvalidParameter, "%s '%.40s...' has %d bytes, at most %d are allowed", what, k, len(k), maxKey)
	case strings.ContainsRune(k, 0):
		return rest.Errorf(rest.InvalidParameter, "%s contains a zero byte", what)
	}
	return nil
}

func checkTag(p rest.Pair, limit int) error {
	if err := checkKey("key", p.Key); err != nil {
		return err
	}
	if len(p.Value) > limit {
		return rest.Errorf(rest.InvalidParameter, "the value of '%s' has %d bytes, at most %d are allowed", p.Key, len(p.Value), limit)
	}
	return nil
}

// searchInput reads a search from a POST body or from a GET's query.
func searchInput(r *http.Request, body []byte) (searchMessage, error) {
	var in searchMessage
	if r.Method != http.MethodGet {
		return in, decode(body, &in)
	}
	q := r.URL.Query()
	in.Filter, in.PageToken, in.ViewType, in.OrderBy = q.Get("filter"), q.Get("page_token"), q.Get("view_type"), orderList(q["order_by"])
	if m := q.Get("max_results"); m != "" {
		n, err := strconv.Atoi(m)
		if err != nil {
			return in, rest.Errorf(rest.InvalidParameter, "max_results is no number: %.40s", m)
		}
		in.MaxResults = n
	}
	return in, nil
}

type searchMessage struct {
	ExperimentIDs []string  `json:"experiment_ids"`
	Filter        string    `json:"filter"`
	RunViewType   string    `json:"run_view_type"`
	ViewType      string    `json:"view_type"`
	MaxResults    int       `json:"max_results"`
	OrderBy       orderList `json:"order_by"`
	PageToken     string    `json:"page_token"`
	Datasets      []struct {
		Name   string `json:"dataset_name"`
		Digest string `json:"dataset_digest"`
	} `json:"datasets"`
}

// orderList is order_by clauses: strings, or for logged models objects.
type orderList []string

// UnmarshalJSON implements json.Unmarshaler.
func (o *orderList) UnmarshalJSON(b []byte) error {
	var list []any
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	for _, x := range list {
		switch v := x.(type) {
		case string:
			*o = append(*o, v)
		case map[string]any:
			name, _ := v["field_name"].(string)
			if asc, ok := v["ascending"].(bool); ok && !asc {
				name += " DESC"
			}
			*o = append(*o, name)
		}
	}
	return nil
}

func inList(list []string, x string) bool { return len(list) == 0 || slices.Contains(list, x) }
