package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds; those without a word are MLflow's own.
const (
	maxMessage       = 16 << 20 // a log-batch of a thousand long values is a few megabytes
	maxBatchMetrics  = 1000
	maxBatchParams   = 100
	maxBatchTags     = 100
	maxKey           = 250
	maxParamValue    = 6000
	maxTagValue      = 8000
	maxModelTagValue = 100_000
	maxDatasets      = 1000    // in one call
	maxResults       = 50_000  // in one page
	maxPerRun        = 100_000 // keys of one run: metrics, params and tags together are held in memory
)

// Config makes a server.
type Config struct {
	Store  *store.Store // the metadata
	Dir    string       // artifacts go to Dir/artifacts
	Now    func() time.Time
	Logger *slog.Logger
}

// Server answers MLflow's REST interface. It is safe for concurrent use; Run must be running for calls that change something.
type Server struct {
	cfg     Config
	journal *journal
	root    *os.Root // Dir/artifacts: no path leaves it
	routes  map[string]route
	dirs    []patternRoute

	mu sync.RWMutex
	state
}

type route func(r *http.Request, body []byte) (any, error)

// New reads the state back.
func New(cfg Config) (*Server, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	dir := filepath.Join(cfg.Dir, "artifacts")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open the artifact folder: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open the artifact folder: %w", err)
	}
	s := &Server{cfg: cfg, root: root, state: newState(), journal: newJournal(cfg.Store)}
	if err := s.load(cfg.Store); err != nil {
		return nil, errors.Join(fmt.Errorf("read the tracking state: %w", err), root.Close())
	}
	s.routes, s.dirs = s.table()
	return s, nil
}

// Run writes changes until ctx ends; then it writes what is left and closes the artifact folder.
func (s *Server) Run(ctx context.Context) error {
	s.mu.Lock()
	s.ensureDefault()
	s.mu.Unlock()
	return errors.Join(s.journal.run(ctx), s.root.Close())
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	switch path {
	case "/health":
		_, _ = io.WriteString(w, "OK") // the client may be gone
		return
	case "/version":
		_, _ = io.WriteString(w, compatible) // the client may be gone
		return
	case "/":
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, page) // the client may be gone
		return
	}
	rel, ok := strings.CutPrefix(path, "/api/")
	if !ok {
		rel, ok = strings.CutPrefix(path, "/ajax-api/")
	}
	if !ok {
		rest.WriteError(w, rest.Errorf(rest.EndpointNotFound, "no such endpoint: %s", path))
		return
	}
	if file, ok := strings.CutPrefix(rel, "2.0/mlflow-artifacts/artifacts/"); ok {
		s.artifact(w, r, file)
		return
	}
	h := s.find(r.Method, rel, r)
	if h == nil {
		rest.WriteError(w, rest.Errorf(rest.EndpointNotFound, "%s %s is not part of this server; put 'lineal mlflow proxy' before a full MLflow server for it", r.Method, path))
		return
	}
	s.answer(w, r, h)
}

func (s *Server) find(method, rel string, r *http.Request) route {
	if h, ok := s.routes[method+" "+rel]; ok {
		return h
	}
	for _, p := range s.dirs {
		if p.method != method {
			continue
		}
		if vars, ok := p.match(rel); ok {
			for k, v := range vars {
				r.SetPathValue(k, v)
			}
			return p.handle
		}
	}
	return nil
}

// answer runs one call and waits until what it changed is on disk.
func (s *Server) answer(w http.ResponseWriter, r *http.Request, h route) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxMessage))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			err = rest.Errorf(rest.InvalidParameter, "the message has more than %d bytes", maxMessage)
		}
		rest.WriteError(w, err)
		return
	}
	write := r.Method != http.MethodGet && !strings.HasSuffix(r.URL.Path, "/search")
	var b []byte
	var flushed *batch
	if write {
		s.mu.Lock()
	} else {
		s.mu.RLock()
	}
	out, err := h(r, body)
	if err == nil {
		b, err = json.Marshal(out) // under the lock: out points into the state
	}
	if write {
		flushed = s.journal.add(s.takeWrites())
		s.mu.Unlock()
	} else {
		s.mu.RUnlock()
	}
	if flushed != nil {
		if werr := flushed.wait(r.Context()); werr != nil && err == nil {
			err = rest.Errorf(rest.InternalError, "the change is not on disk: %v", werr)
		}
	}
	if err != nil {
		rest.WriteError(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(b) // the client may be gone
}

// decode reads a message; unknown fields are ignored, as MLflow does.
func decode(body []byte, into any) error {
	if len(body) == 0 {
		return rest.Errorf(rest.InvalidParameter, "the message is empty")
	}
	if err := json.Unmarshal(body, into); err != nil {
		return rest.Errorf(rest.InvalidParameter, "the message is no JSON object of the expected shape: %v", err)
	}
	return nil
}

// Root is the artifact folder.
func (s *Server) Root() *os.Root { return s.root }

func (s *Server) now() rest.Int { return rest.Int(s.cfg.Now().UnixMilli()) }

// compatible is the release of MLflow whose client this was made for.
const compatible = "3.17.2"

const page = `<!doctype html><title>Lineal's embedded MLflow server</title>
<p>This is a small MLflow tracking server and model registry; every run becomes evidence in the Lineal ledger.</p>
<p>Point a client at it: <code>export MLFLOW_TRACKING_URI=http://this-host:port</code>. It has no web interface: for that, put
<code>lineal mlflow proxy</code> in front of a full MLflow server.</p>
`
