package server

import (
	"cmp"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

// registryMessage has the fields of all the registry's calls.
type registryMessage struct {
	Name        string      `json:"name"`
	NewName     string      `json:"new_name"`
	Version     string      `json:"version"`
	Description *string     `json:"description"`
	Source      string      `json:"source"`
	RunID       string      `json:"run_id"`
	RunLink     string      `json:"run_link"`
	ModelID     string      `json:"model_id"`
	Alias       string      `json:"alias"`
	Stage       string      `json:"stage"`
	Stages      []string    `json:"stages"`
	Archive     bool        `json:"archive_existing_versions"`
	Key         string      `json:"key"`
	Value       string      `json:"value"`
	Tags        []rest.Pair `json:"tags"`
}

// registryInput reads a call's fields from the body, or from the query of a GET or a DELETE without a body.
func registryInput(r *http.Request, body []byte) (registryMessage, error) {
	var in registryMessage
	if len(body) > 0 {
		return in, decode(body, &in)
	}
	q := r.URL.Query()
	in.Name, in.Version, in.Alias, in.Key, in.Stages = q.Get("name"), q.Get("version"), q.Get("alias"), q.Get("key"), q["stages"]
	return in, nil
}

// call makes a handler of a function on the message.
func call(f func(in registryMessage) (any, error)) route {
	return func(r *http.Request, body []byte) (any, error) {
		in, err := registryInput(r, body)
		if err != nil {
			return nil, err
		}
		return f(in)
	}
}

func (s *Server) registered(name string) (*registered, error) {
	if name == "" {
		return nil, rest.Errorf(rest.InvalidParameter, "Missing value for required parameter 'name'.")
	}
	if g := s.registry[name]; g != nil {
		return g, nil
	}
	return nil, rest.Errorf(rest.NotFound, "Registered Model with name=%s not found", name)
}

func (s *Server) version(name, version string) (*registered, *rest.ModelVersion, error) {
	g, err := s.registered(name)
	if err != nil {
		return nil, nil, err
	}
	if v := g.versions[version]; v != nil {
		return g, v, nil
	}
	return nil, nil, rest.Errorf(rest.NotFound, "Model Version (name=%s, version=%s) not found", name, version)
}

// view is the registered model with the latest version of each stage.
func (g *registered) view() rest.RegisteredModel {
	out := g.RegisteredModel
	out.LatestVersions = g.latest(nil)
	return out
}

func (g *registered) latest(stages []string) (out []rest.ModelVersion) {
	best := map[string]*rest.ModelVersion{}
	for _, v := range g.versions {
		if old := best[v.Stage]; old == nil || number(v.Version) > number(old.Version) {
			best[v.Stage] = v
		}
	}
	for stage, v := range best {
		if inList(stages, stage) {
			out = append(out, g.withAliases(v))
		}
	}
	slices.SortFunc(out, func(a, b rest.ModelVersion) int { return strings.Compare(a.Stage, b.Stage) })
	return out
}

func number(v string) int {
	n, _ := strconv.Atoi(v) // versions are made here, from numbers
	return n
}

func (g *registered) withAliases(v *rest.ModelVersion) rest.ModelVersion {
	out := *v
	for _, a := range g.Aliases {
		if a.Version == v.Version {
			out.Aliases = append(out.Aliases, a.Alias)
		}
	}
	return out
}

func (s *Server) createRegistered(in registryMessage) (any, error) {
	if err := checkKey("name", in.Name); err != nil {
		return nil, err
	}
	if s.registry[in.Name] != nil {
		return nil, rest.Errorf(rest.AlreadyExists, "Registered Model (name=%s) already exists.", in.Name)
	}
	for _, t := range in.Tags {
		if err := checkTag(t, maxModelTagValue); err != nil {
			return nil, err
		}
	}
	g := &registered{RegisteredModel: rest.RegisteredModel{Name: in.Name, Created: s.now(), Updated: s.now(), Tags: in.Tags}, Next: 1, versions: map[string]*rest.ModelVersion{}}
	if in.Description != nil {
		g.Description = *in.Description
	}
	s.registry[in.Name] = g
	s.putRegistered(g)
	return map[string]any{"registered_model": g.view()}, nil
}

// onRegistered makes a handler that changes a registered model.
func (s *Server) onRegistered(change func(g *registered, in registryMessage) (any, error)) route {
	return call(func(in registryMessage) (any, error) {
		g, err := s.registered(in.Name)
		if err != nil {
			return nil, err
		}
		out, err := change(g, in)
		if err != nil {
			return nil, err
		}
		g.Updated = s.now()
		s.putRegistered(g)
		return out, nil
	})
}

func (s *Server) renameRegistered(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	if err := checkKey("new_name", in.NewName); err != nil {
		return nil, err
	}
	if s.registry[in.NewName] != nil {
		return nil, rest.Errorf(rest.AlreadyExists, "Registered Model (name=%s) already exists.", in.NewName)
	}
	delete(s.registry, in.Name)
	s.remove(key(keyRegistered, in.Name))
	g.Name, g.Updated = in.NewName, s.now()
	s.registry[g.Name] = g
	s.putRegistered(g)
	for _, v := range g.versions {
		s.remove(key(keyVersion, in.Name, v.Version))
		v.Name = g.Name
		s.putVersion(v)
	}
	return map[string]any{"registered_model": g.view()}, nil
}

func (s *Server) deleteRegistered(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	for v := range g.versions {
		s.remove(key(keyVersion, g.Name, v))
	}
	delete(s.registry, g.Name)
	s.remove(key(keyRegistered, g.Name))
	return empty{}, nil
}

func (s *Server) getRegistered(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	return map[string]any{"registered_model": g.view()}, nil
}

func (s *Server) latestVersions(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	return map[string]any{"model_versions": g.latest(in.Stages)}, nil
}

func (s *Server) searchRegistered(r *http.Request, body []byte) (any, error) {
	in, err := searchInput(r, body)
	if err != nil {
		return nil, err
	}
	var list []*registered
	for _, g := range s.registry {
		list = append(list, g)
	}
	page, next, err := search(list, in, func(g *registered) attributes {
		return func(kind, k string) (any, bool) {
			switch {
			case kind == "tag":
				return stringValue(lookup(g.Tags, k))
			case k == "name":
				return g.Name, true
			case k == "last_updated_timestamp" || k == "timestamp":
				return float64(g.Updated), true
			case k == "creation_timestamp":
				return float64(g.Created), true
			}
			return nil, false
		}
	}, "name")
	out := []rest.RegisteredModel{}
	for _, g := range page {
		out = append(out, g.view())
	}
	return map[string]any{"registered_models": out, "next_page_token": next}, err
}

func (s *Server) createVersion(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	if err := s.checkSource(&in); err != nil {
		return nil, err
	}
	for _, t := range in.Tags {
		if err := checkTag(t, maxModelTagValue); err != nil {
			return nil, err
		}
	}
	v := &rest.ModelVersion{Name: g.Name, Version: strconv.Itoa(g.Next), Created: s.now(), Updated: s.now(), Stage: "None", Source: in.Source, RunID: in.RunID,
		RunLink: in.RunLink, ModelID: in.ModelID, Status: "READY", Tags: in.Tags}
	if in.Description != nil {
		v.Description = *in.Description
	}
	g.Next++
	g.versions[v.Version] = v
	g.Updated = s.now()
	s.putVersion(v)
	s.putRegistered(g)
	if in.ModelID != "" {
		_, err = s.changeModel(in.ModelID, func(m *rest.LoggedModel) error {
			m.Info.Registrations = append(slices.Clone(m.Info.Registrations), rest.Registration{Name: g.Name, Version: v.Version})
			return nil
		})
	}
	return map[string]any{"model_version": v}, err
}

// modelSource is a logged model as the source of a version.
var modelSource = regexp.MustCompile(`^models:/(m-[0-9a-f]{32})$`)

// checkSource fills in the logged model and the run of a version, and refuses sources that nobody else could read.
func (s *Server) checkSource(in *registryMessage) error {
	if m := modelSource.FindStringSubmatch(in.Source); m != nil && in.ModelID == "" {
		in.ModelID = m[1]
	}
	if in.ModelID != "" {
		m, err := s.model(in.ModelID)
		if err != nil {
			return err
		}
		in.RunID = cmp.Or(in.RunID, m.Info.SourceRunID)
	}
	scheme, _, ok := strings.Cut(in.Source, ":")
	if prompt, _ := lookup(in.Tags, promptTag); prompt == "true" && in.Source == promptSource {
		return nil
	}
	switch {
	case in.Source == "":
		return rest.Errorf(rest.InvalidParameter, "Missing value for required parameter 'source'.")
	case !ok || scheme == "file" || strings.Contains(in.Source, ".."):
		return rest.Errorf(rest.InvalidParameter, "Invalid model version source: '%.200s'. Use a URI that others can read: models:/, runs:/, mlflow-artifacts:/ or an object store's.", in.Source)
	}
	return nil
}

// onVersion makes a handler that changes a version.
func (s *Server) onVersion(change func(g *registered, v *rest.ModelVersion, in registryMessage) error) route {
	return call(func(in registryMessage) (any, error) {
		g, v, err := s.version(in.Name, in.Version)
		if err != nil {
			return nil, err
		}
		c := *v
		if err := change(g, &c, in); err != nil {
			return nil, err
		}
		c.Updated = s.now()
		g.versions[c.Version] = &c
		s.putVersion(&c)
		return map[string]any{"model_version": g.withAliases(&c)}, nil
	})
}

var stages = []string{"None", "Staging", "Production", "Archived"}

func (s *Server) transition(g *registered, v *rest.ModelVersion, in registryMessage) error {
	i := slices.IndexFunc(stages, func(x string) bool { return strings.EqualFold(x, in.Stage) })
	if i < 0 {
		return rest.Errorf(rest.InvalidParameter, "Invalid Model Version stage: %.40s. Value must be one of %s.", in.Stage, strings.Join(stages, ", "))
	}
	v.Stage = stages[i]
	if !in.Archive {
		return nil
	}
	for _, other := range g.versions {
		if other.Version != v.Version && other.Stage == v.Stage {
			c := *other
			c.Stage, c.Updated = "Archived", s.now()
			g.versions[c.Version] = &c
			s.putVersion(&c)
		}
	}
	return nil
}

func (s *Server) deleteVersion(in registryMessage) (any, error) {
	g, v, err := s.version(in.Name, in.Version)
	if err != nil {
		return nil, err
	}
	delete(g.versions, v.Version)
	s.remove(key(keyVersion, v.Name, v.Version))
	g.Aliases = slices.DeleteFunc(slices.Clone(g.Aliases), func(a rest.Alias) bool { return a.Version == v.Version })
	s.putRegistered(g)
	return empty{}, nil
}

func (s *Server) getVersion(in registryMessage) (any, error) {
	g, v, err := s.version(in.Name, in.Version)
	if err != nil {
		return nil, err
	}
	return map[string]any{"model_version": g.withAliases(v)}, nil
}

func (s *Server) searchVersions(r *http.Request, body []byte) (any, error) {
	in, err := searchInput(r, body)
	if err != nil {
		return nil, err
	}
	var list []rest.ModelVersion
	for _, g := range s.registry {
		for _, v := range g.versions {
			list = append(list, g.withAliases(v))
		}
	}
	page, next, err := search(list, in, func(v rest.ModelVersion) attributes {
		return func(kind, k string) (any, bool) {
			switch {
			case kind == "tag":
				return stringValue(lookup(v.Tags, k))
			case k == "name":
				return v.Name, true
			case k == "run_id":
				return v.RunID, true
			case k == "source_path" || k == "source":
				return v.Source, true
			case k == "version_number" || k == "version":
				return float64(number(v.Version)), true
			case k == "last_updated_timestamp":
				return float64(v.Updated), true
			case k == "creation_timestamp":
				return float64(v.Created), true
			}
			return nil, false
		}
	}, "last_updated_timestamp DESC", "name", "version_number DESC")
	return map[string]any{"model_versions": page, "next_page_token": next}, err
}

// downloadURI follows a version's source to where its files are.
func (s *Server) downloadURI(in registryMessage) (any, error) {
	_, v, err := s.version(in.Name, in.Version)
	if err != nil {
		return nil, err
	}
	uri := v.Source
	if v.ModelID != "" {
		m, err := s.model(v.ModelID)
		if err != nil {
			return nil, err
		}
		uri = m.Info.ArtifactURI
	} else if rel, ok := strings.CutPrefix(uri, "runs:/"); ok {
		id, path, _ := strings.Cut(rel, "/")
		r, err := s.run(id)
		if err != nil {
			return nil, err
		}
		uri = r.Info.ArtifactURI + "/" + path
	}
	return map[string]string{"artifact_uri": uri}, nil
}

var aliasName = regexp.MustCompile(`^[\w-]{1,255}$`)
var versionLike = regexp.MustCompile(`^[vV]\d+$`)

func (s *Server) setAlias(g *registered, in registryMessage) (any, error) {
	if !aliasName.MatchString(in.Alias) || versionLike.MatchString(in.Alias) || strings.EqualFold(in.Alias, "latest") {
		return nil, rest.Errorf(rest.InvalidParameter, "Invalid alias name: '%.80s'. Letters, digits, _ and - are allowed; v1 and latest are reserved.", in.Alias)
	}
	if _, _, err := s.version(in.Name, in.Version); err != nil {
		return nil, err
	}
	g.Aliases = append(slices.DeleteFunc(slices.Clone(g.Aliases), func(a rest.Alias) bool { return a.Alias == in.Alias }), rest.Alias{Alias: in.Alias, Version: in.Version})
	return empty{}, nil
}

func deleteAlias(g *registered, in registryMessage) (any, error) {
	g.Aliases = slices.DeleteFunc(slices.Clone(g.Aliases), func(a rest.Alias) bool { return a.Alias == in.Alias })
	return empty{}, nil
}

func (s *Server) getByAlias(in registryMessage) (any, error) {
	g, err := s.registered(in.Name)
	if err != nil {
		return nil, err
	}
	for _, a := range g.Aliases {
		if a.Alias == in.Alias {
			if v := g.versions[a.Version]; v != nil {
				return map[string]any{"model_version": g.withAliases(v)}, nil
			}
		}
	}
	return nil, rest.Errorf(rest.InvalidParameter, "Registered model alias %s not found.", in.Alias)
}
