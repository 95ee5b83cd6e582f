package server

import (
	"cmp"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/store"
)

// Kinds of keys in the store, after the table's letter; parts are separated by a zero byte, which no MLflow key may contain.
const (
	keyExperiment = 'e'
	keyRun        = 'r' // info, inputs, outputs
	keyParam      = 'p'
	keyTag        = 't'
	keyMetric     = 'm' // the latest value
	keyHistory    = 'h' // run, sequence number: the metrics of one call
	keyModel      = 'l' // logged model
	keyRegistered = 'g'
	keyVersion    = 'v'
)

const (
	active  = "active"
	deleted = "deleted"
)

// run is a run in memory.
type run struct {
	Info    rest.RunInfo    `json:"info"`
	Inputs  rest.RunInputs  `json:"inputs"`
	Outputs rest.RunOutputs `json:"outputs"`
	History uint64          `json:"-"` // next sequence number
	params  map[string]string
	tags    map[string]string
	metrics map[string]rest.Metric
}

type registered struct {
	rest.RegisteredModel
	Next     int `json:"next"` // number of the next version
	versions map[string]*rest.ModelVersion
}

// state is everything but histories and artifacts; the server's lock guards it.
type state struct {
	experiments map[string]*rest.Experiment
	nextID      int
	runs        map[string]*run
	models      map[string]*rest.LoggedModel
	registry    map[string]*registered
	writes      []write
}

func newState() state {
	return state{experiments: map[string]*rest.Experiment{}, runs: map[string]*run{}, models: map[string]*rest.LoggedModel{}, registry: map[string]*registered{}}
}

func newRun() *run {
	return &run{params: map[string]string{}, tags: map[string]string{}, metrics: map[string]rest.Metric{}}
}

func key(kind byte, parts ...string) []byte {
	return store.Key(store.TableTracking, []byte{kind}, []byte(strings.Join(parts, "\x00")))
}

func historyKey(runID string, n uint64) []byte {
	return binary.BigEndian.AppendUint64(key(keyHistory, runID, ""), n)
}

// put notes that an object must be written. What is put is a value of this package's, which always encodes.
func (s *state) put(k []byte, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("encode %q: %v", k, err)) // own types without channels, functions or unencodable numbers
	}
	s.writes = append(s.writes, write{k, b})
}

func (s *state) remove(k []byte) { s.writes = append(s.writes, write{k, nil}) }

func (s *state) takeWrites() []write {
	w := s.writes
	s.writes = nil
	return w
}

func (s *state) putExperiment(e *rest.Experiment) { s.put(key(keyExperiment, e.ID), e) }
func (s *state) putRun(r *run)                    { s.put(key(keyRun, r.Info.RunID), r) }
func (s *state) putModel(m *rest.LoggedModel)     { s.put(key(keyModel, m.Info.ModelID), m) }
func (s *state) putRegistered(g *registered)      { s.put(key(keyRegistered, g.Name), g) }
func (s *state) putVersion(v *rest.ModelVersion)  { s.put(key(keyVersion, v.Name, v.Version), v) }

func (s *state) setParam(r *run, p rest.Pair) {
	r.params[p.Key] = p.Value
	s.put(key(keyParam, r.Info.RunID, p.Key), p.Value)
}

func (s *state) setTag(r *run, p rest.Pair) {
	r.tags[p.Key] = p.Value
	s.put(key(keyTag, r.Info.RunID, p.Key), p.Value)
}

// setMetrics keeps the latest of each metric (by step, then time, then value, as MLflow does) and appends all to the history.
func (s *state) setMetrics(r *run, list []rest.Metric) {
	if len(list) == 0 {
		return
	}
	for _, m := range list {
		old, ok := r.metrics[m.Key]
		if ok && cmp.Or(cmp.Compare(m.Step, old.Step), cmp.Compare(m.Timestamp, old.Timestamp), cmp.Compare(m.Value, old.Value)) < 0 {
			continue
		}
		r.metrics[m.Key] = m
		s.put(key(keyMetric, r.Info.RunID, m.Key), m)
	}
	s.put(historyKey(r.Info.RunID, r.History), list)
	r.History++
}

// load reads everything back.
func (s *state) load(st *store.Store) error {
	return st.View(func(r store.Reader) error {
		for _, l := range []struct {
			kind byte
			read func(parts []string, v []byte) error
		}{
			{keyExperiment, func(_ []string, v []byte) error {
				return loadInto(v, func(e *rest.Experiment) { s.experiments[e.ID] = e })
			}},
			{keyRun, func(_ []string, v []byte) error {
				x := newRun()
				err := json.Unmarshal(v, x)
				s.runs[x.Info.RunID] = x
				return err
			}},
			{keyModel, func(_ []string, v []byte) error {
				return loadInto(v, func(m *rest.LoggedModel) { s.models[m.Info.ModelID] = m })
			}},
			{keyRegistered, func(_ []string, v []byte) error {
				return loadInto(v, func(g *registered) { g.versions = map[string]*rest.ModelVersion{}; s.registry[g.Name] = g })
			}},
			{keyVersion, s.loadVersion},
			{keyParam, s.loadPair(func(r *run) map[string]string { return r.params })},
			{keyTag, s.loadPair(func(r *run) map[string]string { return r.tags })},
			{keyMetric, func(parts []string, v []byte) error {
				return loadInto(v, func(m *rest.Metric) {
					if x := s.runs[parts[0]]; x != nil {
						x.metrics[m.Key] = *m
					}
				})
			}},
			{keyHistory, s.loadHistory},
		} {
			prefix := key(l.kind)
			if err := r.Scan(prefix, func(k, v []byte) error { return l.read(strings.SplitN(string(k[len(prefix):]), "\x00", 2), v) }); err != nil {
				return fmt.Errorf("kind %c: %w", l.kind, err)
			}
		}
		for id := range s.experiments {
			if n, err := strconv.Atoi(id); err == nil {
				s.nextID = max(s.nextID, n+1)
			}
		}
		return nil
	})
}

func loadInto[T any](v []byte, keep func(*T)) error {
	x := new(T)
	if err := json.Unmarshal(v, x); err != nil {
		return err
	}
	keep(x)
	return nil
}

func (s *state) loadVersion(_ []string, v []byte) error {
	return loadInto(v, func(m *rest.ModelVersion) {
		if g := s.registry[m.Name]; g != nil {
			g.versions[m.Version] = m
		}
	})
}

func (s *state) loadPair(of func(*run) map[string]string) func(parts []string, v []byte) error {
	return func(parts []string, v []byte) error {
		return loadInto(v, func(value *string) {
			if r := s.runs[parts[0]]; r != nil && len(parts) == 2 {
				of(r)[parts[1]] = *value
			}
		})
	}
}

func (s *state) loadHistory(parts []string, _ []byte) error {
	if r := s.runs[parts[0]]; r != nil && len(parts) == 2 && len(parts[1]) == 8 {
		r.History = binary.BigEndian.Uint64([]byte(parts[1])) + 1
	}
	return nil
}

// view is the run as the interface shows it, sorted so that answers repeat.
func (r *run) view() rest.Run {
	out := rest.Run{Info: r.Info, Inputs: r.Inputs}
	out.Data.Params = pairs(r.params)
	out.Data.Tags = pairs(r.tags)
	for _, k := range slices.Sorted(maps.Keys(r.metrics)) {
		m := r.metrics[k]
		out.Data.Metrics = append(out.Data.Metrics, rest.Metric{Key: m.Key, Value: m.Value, Timestamp: m.Timestamp, Step: m.Step})
	}
	if len(r.Outputs.Models) > 0 {
		o := r.Outputs
		out.Outputs = &o
	}
	return out
}

func pairs(m map[string]string) []rest.Pair {
	var out []rest.Pair
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, rest.Pair{Key: k, Value: m[k]})
	}
	return out
}

// setPair replaces or adds a tag in a list.
func setPair(list []rest.Pair, p rest.Pair) []rest.Pair {
	i := slices.IndexFunc(list, func(x rest.Pair) bool { return x.Key == p.Key })
	if i < 0 {
		return append(slices.Clone(list), p)
	}
	list = slices.Clone(list)
	list[i] = p
	return list
}

func removePair(list []rest.Pair, k string) []rest.Pair {
	return slices.DeleteFunc(slices.Clone(list), func(x rest.Pair) bool { return x.Key == k })
}

func lookup(list []rest.Pair, k string) (string, bool) {
	for _, p := range list {
		if p.Key == k {
			return p.Value, true
		}
	}
	return "", false
}

// newID is 128 random bits in hex, as MLflow's run ids.
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
