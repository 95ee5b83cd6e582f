package mlflow

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds of what is kept of one run or model; what is beyond is counted in the record as left out.
const (
	maxKeys     = 2000 // parameters, metrics, tags each
	maxInputs   = 1000
	maxFiles    = 100_000 // of one model
	maxCached   = 4096    // runs and models in memory between flushes
	maxValue    = 1024    // bytes of one value, before the record's own limit
	maxEnvLines = 500
)

// Kinds of objects in the store, under the table of capture and 'm'.
const (
	kindRun     = 'r'
	kindModel   = 'l'
	kindFile    = 'f'
	kindVersion = 'v'
	kindOnce    = 'o' // gaps that were recorded
	kindMark    = 'k' // session mark and cursors
)

// run is what is known of a run.
type run struct {
	ID, Experiment, Name, Status string
	Started, Ended               int64 // ms
	URI                          string
	Params, Tags                 map[string]string
	Metrics                      map[string]float64 // the last value
	Values                       int                // how many values all metrics had
	Inputs                       []rest.DatasetInput
	Models                       []string // logged models that it used
	Outputs                      []string // logged models that it made
	Env                          map[string]string
	Left                         int    // what did not fit
	Seen                         bool   // its creation passed the proxy
	Record                       string // id of its last record
	Fetched                      bool   // backfill or reconcile brought it
}

func newRun(id string) *run {
	return &run{ID: id, Params: map[string]string{}, Tags: map[string]string{}, Metrics: map[string]float64{}, Env: map[string]string{}}
}

// model is what is known of a logged model.
type model struct {
	ID, Name, Experiment, Run, URI, Status, Type string
	Params                                       map[string]string
	Seen                                         bool
	Record                                       string
	Root                                         lineage.Digest // when it was recorded
}

// file is one artifact's bytes.
type file struct {
	Digest lineage.Digest
	Size   int64
	Grade  lineage.Grade
	At     int64
}

// version is a registered version.
type version struct {
	Name, Version, Source, Run, Model string
	Root                              lineage.Digest
	Aliases                           []string
	Stage                             string
	Seen                              bool
	Record                            string
	Prompt                            bool // a text for language models, which MLflow keeps as a version of a model without a source
}

// known is the state: what is in the store, under what has changed since the last flush. Only the worker uses it.
type known struct {
	store    *store.Store
	runs     map[string]*run
	models   map[string]*model
	files    map[string]*file
	versions map[string]*version
	dirty    map[string]any // by key; nil: delete
}

func newKnown(s *store.Store) *known {
	k := &known{store: s, dirty: map[string]any{}}
	k.forget()
	return k
}

// forget empties the caches, after a flush only.
func (k *known) forget() {
	k.runs, k.models, k.files, k.versions = map[string]*run{}, map[string]*model{}, map[string]*file{}, map[string]*version{}
}

func (k *known) cached() int { return len(k.runs) + len(k.models) + len(k.files) + len(k.versions) }

func objectKey(kind byte, id string) []byte {
	return store.Key(store.TableCapture, []byte{'m', kind}, []byte(id))
}

// read loads one object; false if there is none.
func read(s *store.Store, key []byte, into any) (bool, error) {
	err := s.View(func(r store.Reader) error {
		b, err := r.Get(key)
		if err != nil {
			return err
		}
		return json.Unmarshal(b, into)
	})
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read capture state: %w", err)
	}
	return true, nil
}

// lookup finds an object in the cache or the store; nil if there is none.
func lookup[T any](k *known, cache map[string]*T, kind byte, id string) (*T, error) {
	if x, ok := cache[id]; ok {
		return x, nil
	}
	key := objectKey(kind, id)
	if v, ok := k.dirty[string(key)]; ok && v == nil {
		return nil, nil // it was deleted since the last flush
	}
	x := new(T)
	ok, err := read(k.store, key, x)
	if err != nil || !ok {
		return nil, err
	}
	cache[id] = x
	return x, nil
}

func (k *known) run(id string) (*run, error) {
	r, err := lookup(k, k.runs, kindRun, id)
	if r != nil && r.Params == nil {
		r.Params, r.Tags, r.Metrics, r.Env = map[string]string{}, map[string]string{}, map[string]float64{}, map[string]string{}
	}
	return r, err
}

// runOrNew gives a run that may have been created before the proxy was there.
func (k *known) runOrNew(id string) (*run, error) {
	r, err := k.run(id)
	if err != nil || r != nil {
		return r, err
	}
	r = newRun(id)
	k.runs[id] = r
	return r, nil
}

func (k *known) model(id string) (*model, error) { return lookup(k, k.models, kindModel, id) }
func (k *known) file(path string) (*file, error) { return lookup(k, k.files, kindFile, path) }
func (k *known) version(name, v string) (*version, error) {
	return lookup(k, k.versions, kindVersion, name+"\x00"+v)
}

func (k *known) keepRun(r *run) {
	k.runs[r.ID] = r
	k.dirty[string(objectKey(kindRun, r.ID))] = r
}

func (k *known) keepModel(m *model) {
	k.models[m.ID] = m
	k.dirty[string(objectKey(kindModel, m.ID))] = m
}

func (k *known) keepFile(path string, f *file) {
	k.files[path] = f
	k.dirty[string(objectKey(kindFile, path))] = f
}

func (k *known) dropFile(path string) {
	delete(k.files, path)
	k.dirty[string(objectKey(kindFile, path))] = nil
}

func (k *known) keepVersion(v *version) {
	id := v.Name + "\x00" + v.Version
	k.versions[id] = v
	k.dirty[string(objectKey(kindVersion, id))] = v
}

// dropVersion forgets a version that was deleted upstream.
func (k *known) dropVersion(v *version) {
	id := v.Name + "\x00" + v.Version
	delete(k.versions, id)
	k.dirty[string(objectKey(kindVersion, id))] = nil
}

// once reports whether something happens for the first time, for ever.
func (k *known) once(what string) (bool, error) {
	key := objectKey(kindOnce, what)
	if _, ok := k.dirty[string(key)]; ok {
		return false, nil
	}
	ok, err := read(k.store, key, new(int64))
	if err != nil || ok {
		return false, err
	}
	k.dirty[string(key)] = time.Now().UnixMilli()
	return true, nil
}

// folder gives the files below a path, by path relative to it.
func (k *known) folder(prefix string) (map[string]*file, error) {
	prefix = strings.TrimSuffix(prefix, "/") + "/"
	out := map[string]*file{}
	base := objectKey(kindFile, prefix)
	head := len(base) - len(prefix)
	err := k.store.View(func(r store.Reader) error {
		return r.Scan(base, func(key, v []byte) error {
			if len(out) >= maxFiles {
				return fmt.Errorf("%w: the folder %s has more than %d files", errTooMany, prefix, maxFiles)
			}
			f := &file{}
			if err := json.Unmarshal(v, f); err != nil {
				return err
			}
			out[string(key[head+len(prefix):])] = f
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	for key, v := range k.dirty {
		if rel, ok := strings.CutPrefix(key, string(base)); ok {
			if f, ok := v.(*file); ok && f != nil {
				out[rel] = f
			} else {
				delete(out, rel)
			}
		}
	}
	return out, nil
}

var errTooMany = errors.New("too many")

// content is a folder's identity with its files.
type content struct {
	root  lineage.Digest
	grade lineage.Grade // the weakest of the files
	files []lineage.ManifestEntry
	sizes []int64
}

// contentOf computes the OpenSSF manifest root of a folder; nil if none of its files is known.
func (k *known) contentOf(prefix string) (*content, error) {
	if prefix == "" {
		return nil, nil
	}
	files, err := k.folder(prefix)
	if err != nil || len(files) == 0 {
		return nil, err
	}
	c := &content{grade: lineage.Observed}
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		f := files[name]
		if c.grade.AtLeast(f.Grade) {
			c.grade = f.Grade
		}
		c.files = append(c.files, lineage.ManifestEntry{Name: name, Algorithm: "sha256", Digest: f.Digest.Hex()})
		c.sizes = append(c.sizes, f.Size)
	}
	c.root, err = lineage.ManifestRoot(c.files)
	return c, err
}

// proxied gives the path below the server's artifact root of an artifact URI; false if the bytes do not go through the server.
func proxied(uri string) (string, bool) {
	rest, ok := strings.CutPrefix(uri, "mlflow-artifacts:")
	if !ok {
		return "", false
	}
	if host, ok := strings.CutPrefix(rest, "//"); ok {
		_, rest, ok = strings.Cut(host, "/")
		if !ok {
			return "", false
		}
	}
	return strings.Trim(path.Clean("/"+rest), "/"), true
}

// place finds where a version's or an input's source has its files; empty if that is not known or not on the server.
func (k *known) place(source string) (string, error) { return k.follow(source, 0) }

// maxFollow bounds versions of versions.
const maxFollow = 8

func (k *known) follow(source string, depth int) (string, error) {
	if depth > maxFollow {
		return "", nil
	}
	if p, ok := proxied(source); ok {
		return p, nil
	}
	if rest, ok := strings.CutPrefix(source, "models:/"); ok {
		return k.placeOfModel(rest, depth)
	}
	if rest, ok := strings.CutPrefix(source, "runs:/"); ok {
		id, rel, _ := strings.Cut(rest, "/")
		r, err := k.run(id)
		if err != nil || r == nil {
			return "", err
		}
		if p, ok := proxied(r.URI); ok {
			return path.Join(p, rel), nil
		}
	}
	return "", nil
}

func (k *known) placeOfModel(ref string, depth int) (string, error) {
	if !strings.ContainsAny(ref, "/@") {
		m, err := k.model(ref)
		if err != nil || m == nil {
			return "", err
		}
		p, _ := proxied(m.URI)
		return p, nil
	}
	name, v, ok := strings.Cut(ref, "/")
	if !ok {
		return "", nil // an alias: which version it was then is not known
	}
	other, err := k.version(name, v)
	if err != nil || other == nil {
		return "", err
	}
	return k.follow(other.Source, depth+1)
}

// set keeps a key within the bound.
func (r *run) set(m map[string]string, key, value string) {
	if _, ok := m[key]; !ok && len(m) >= maxKeys {
		r.Left++
		return
	}
	if len(value) > maxValue {
		value = strings.ToValidUTF8(value[:maxValue], "") + "…"
	}
	m[key] = value
}

func (r *run) metric(key string, v float64) {
	r.Values++
	if _, ok := r.Metrics[key]; (!ok && len(r.Metrics) >= maxKeys) || math.IsNaN(v) || math.IsInf(v, 0) {
		r.Left++
		return
	}
	r.Metrics[key] = v
}

func (r *run) input(d rest.DatasetInput) {
	same := func(x rest.DatasetInput) bool {
		return x.Dataset.Name == d.Dataset.Name && x.Dataset.Digest == d.Dataset.Digest
	}
	d.Dataset.Schema, d.Dataset.Profile = "", "" // large, and nothing that a record needs
	d.Dataset.Source = clip(d.Dataset.Source, 4*maxValue)
	i := slices.IndexFunc(r.Inputs, same)
	switch {
	case i >= 0:
		r.Inputs[i].Tags = append(r.Inputs[i].Tags, d.Tags...)
		r.Inputs[i].Tags = r.Inputs[i].Tags[:min(len(r.Inputs[i].Tags), 50)]
	case len(r.Inputs) >= maxInputs:
		r.Left++
	default:
		r.Inputs = append(r.Inputs, d)
	}
}

func addOnce(list []string, x string) []string {
	if x == "" || slices.Contains(list, x) || len(list) >= maxInputs {
		return list
	}
	return append(list, x)
}

func clip(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	return strings.ToValidUTF8(s[:limit], "") + "…"
}
