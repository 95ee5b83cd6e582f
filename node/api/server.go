package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// server answers HTTP requests.
type server struct {
	cfg     Config
	waiters chan struct{}
	graphs  chan struct{} // questions to the lineage that are worked on
	bundles chan struct{} // bundles that are packed
}

// New returns the handler of a node's interface.
func New(cfg Config) http.Handler {
	s := &server{cfg, make(chan struct{}, maxWaiters), make(chan struct{}, maxGraphQueries), make(chan struct{}, 1)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/requests", s.submit)
	mux.HandleFunc("GET /v1/requests/{id}", s.view)
	mux.HandleFunc("GET /v1/sets/{epoch}", s.set)
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, r *http.Request) {
		respond(w, http.StatusOK, cfg.Backend.Status(r.Context()))
	})
	mux.HandleFunc("GET /v1/events", func(w http.ResponseWriter, r *http.Request) {
		respond(w, http.StatusOK, map[string][]Event{"events": cfg.Backend.Events()})
	})
	mux.HandleFunc("PUT /v1/artifacts", s.putArtifact)
	mux.HandleFunc("PUT /v1/artifacts/{digest}", s.upload)
	mux.HandleFunc("GET /v1/artifacts/{digest}/upload", s.uploadState)
	mux.HandleFunc("GET /v1/backup", s.backup)
	s.recordRoutes(mux)
	s.ledgerRoutes(mux)
	s.policyRoutes(mux)
	mux.HandleFunc("GET /v1/bundles/{model}", s.viewBundle)
	s.anchorRoutes(mux)
	mux.HandleFunc("GET /v1/openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(openAPI) // the client has gone if this fails
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		respond(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	mux.HandleFunc("GET /readyz", s.ready)
	if cfg.Metrics != nil {
		mux.Handle("GET /metrics", cfg.Metrics)
	}
	return mux
}

func (s *server) submit(w http.ResponseWriter, r *http.Request) {
	var sub Submission
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequestBody))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&sub); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			problem(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("the body exceeds %d bytes; store a large input as an artifact and name it by a pointer", tooLarge.Limit))
			return
		}
		fail(w, fmt.Errorf("%w: the body is not a submission: %w", ErrBadRequest, err))
		return
	}
	if len(sub.Input) > MaxInput {
		problem(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("the input has %d bytes, at most %d go inline; store it as an artifact and name it by a pointer", len(sub.Input), MaxInput))
		return
	}
	id, err := s.cfg.Backend.Submit(r.Context(), sub)
	if err != nil {
		fail(w, err)
		return
	}
	w.Header().Set("Location", "/v1/requests/"+id.Hex())
	respond(w, http.StatusAccepted, map[string]common.Hash{"requestId": id})
}

func (s *server) view(w http.ResponseWriter, r *http.Request) {
	id, err := parseHash(r.PathValue("id"))
	if err != nil {
		fail(w, fmt.Errorf("%w: request id: %w", ErrBadRequest, err))
		return
	}
	var salt *common.Hash
	if text := r.Header.Get("Lineal-Salt"); text != "" {
		h, err := parseHash(text)
		if err != nil {
			fail(w, fmt.Errorf("%w: Lineal-Salt: %w", ErrBadRequest, err))
			return
		}
		salt = &h
	}
	if text := r.URL.Query().Get("wait"); text != "" {
		if err := s.waitFor(r, text, func() (<-chan struct{}, func()) { return s.cfg.Backend.Ended(id) }); err != nil {
			fail(w, err)
			return
		}
	}
	v, err := s.cfg.Backend.View(id, salt)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, v)
}

// waitFor blocks until what begin waits for has come, the time is over or the client has gone.
func (s *server) waitFor(r *http.Request, text string, begin func() (done <-chan struct{}, release func())) error {
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 || d > MaxWait {
		return fmt.Errorf("%w: wait is %q, want a duration like 10s, at most %s", ErrBadRequest, text, MaxWait)
	}
	select {
	case s.waiters <- struct{}{}:
		defer func() { <-s.waiters }()
	default:
		return fmt.Errorf("%w: %d calls wait already; poll without wait", ErrUnavailable, maxWaiters)
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	ended, release := begin()
	defer release()
	select {
	case <-ended:
	case <-timer.C:
	case <-r.Context().Done():
	}
	return nil
}

func (s *server) set(w http.ResponseWriter, r *http.Request) {
	var epoch uint64
	if text := r.PathValue("epoch"); text != "current" {
		var err error
		if epoch, err = strconv.ParseUint(text, 10, 64); err != nil || epoch == 0 {
			fail(w, fmt.Errorf("%w: epoch %q, want a positive number or current", ErrBadRequest, text))
			return
		}
	}
	set := s.cfg.Backend.Set(epoch)
	if set == nil {
		fail(w, fmt.Errorf("%w: this node does not know the operator set of that epoch", ErrNotFound))
		return
	}
	respond(w, http.StatusOK, set)
}

// SECURITY: whoever holds the token can fill the disk up to the artifact quota.
func (s *server) putArtifact(w http.ResponseWriter, r *http.Request) {
	if !s.isAdmin(r) {
		fail(w, fmt.Errorf("%w: storing artifacts needs the node's admin token as a Bearer token", ErrUnauthorized))
		return
	}
	digest, size, err := s.cfg.Backend.PutArtifact(r.Context(), r.Body)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusCreated, map[string]any{"sha256": digest, "size": size})
}

// backup streams a snapshot of the node's store.
func (s *server) backup(w http.ResponseWriter, r *http.Request) {
	switch {
	case !s.isAdmin(r):
		fail(w, fmt.Errorf("%w: a backup needs the node's admin token as a Bearer token", ErrUnauthorized))
		return
	case s.cfg.Backup == nil:
		fail(w, fmt.Errorf("%w: this node has no store", ErrUnavailable))
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	if err := s.cfg.Backup(w); err != nil { // a backup that was cut short does not pass for a whole one
		panic(http.ErrAbortHandler) // how net/http is told to break the connection off
	}
}

func (s *server) ready(w http.ResponseWriter, _ *http.Request) {
	if err := s.cfg.Backend.Ready(); err != nil {
		problem(w, http.StatusServiceUnavailable, err.Error())
		return
	}
	respond(w, http.StatusOK, map[string]string{"status": "ready"})
}

func parseHash(text string) (h common.Hash, err error) {
	err = h.UnmarshalText([]byte(text))
	return h, err
}

func respond(w http.ResponseWriter, status int, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		problem(w, http.StatusInternalServerError, "the answer cannot be encoded")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(b, '\n')) // the client has gone if this fails
}

// Problem is an error answer (RFC 9457).
type Problem struct {
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

func problem(w http.ResponseWriter, status int, detail string) {
	b, _ := json.Marshal(Problem{http.StatusText(status), status, detail}) // strings and a number always encode
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_, _ = w.Write(append(b, '\n')) // the client has gone if this fails
}

var statuses = []struct {
	err    error
	status int
}{
	{ErrBadRequest, http.StatusBadRequest}, {ErrUnauthorized, http.StatusUnauthorized}, {ErrNotFound, http.StatusNotFound}, {ErrConflict, http.StatusConflict},
	{ErrUnservable, http.StatusUnprocessableEntity}, {ErrQuota, http.StatusTooManyRequests}, {ErrUnavailable, http.StatusServiceUnavailable},
	{ErrStorage, http.StatusInsufficientStorage},
}

func fail(w http.ResponseWriter, err error) {
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			problem(w, s.status, err.Error())
			return
		}
	}
	problem(w, http.StatusInternalServerError, err.Error())
}
