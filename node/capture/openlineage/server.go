package openlineage

import (
	"compress/gzip"
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// maxBody bounds a body on the wire, maxUnpacked what gzip makes of it: a batch of maxBatch usual events of 20 KB.
	maxBody     = 8 << 20
	maxUnpacked = 32 << 20
	// maxBatch bounds the events of a batch.
	maxBatch = 1000
	// DefaultRate is how many events a second are taken, all clients together, and DefaultBurst how many at once: a scheduler that starts
	// a thousand tasks must not be held back, a loop gone wild must.
	DefaultRate  = 100
	DefaultBurst = 2000
	// maxListed bounds the dead letters of one answer.
	maxListed = 100
)

// Prover finds where the ledger speaks of something.
type Prover interface {
	// Prove returns the latest record whose subject has the digest, with its proof if it is in the ledger already;
	// lineage.ErrNotFound if there is none.
	Prove(ctx context.Context, d lineage.Digest) (record string, proof *Proof, err error)
}

// ServerConfig makes a server.
type ServerConfig struct {
	Collector *Collector
	Prover    Prover // nil: evidence is not served
	// Tokens are the Bearer tokens that may post; none: everyone who can connect may.
	Tokens []string
	// Rate and Burst bound the events taken; zero takes the defaults.
	Rate, Burst int
	// Producer is the _producer of facets that are emitted.
	Producer string
}

type server struct {
	cfg     ServerConfig
	limiter *rate.Limiter
}

// NewHandler serves the protocol. Routes are rooted at /api/v1/lineage, where clients look for it.
func NewHandler(cfg ServerConfig) http.Handler {
	if cfg.Rate == 0 {
		cfg.Rate = DefaultRate
	}
	if cfg.Burst == 0 {
		cfg.Burst = max(cfg.Rate, DefaultBurst)
	}
	s := &server{cfg, rate.NewLimiter(rate.Limit(cfg.Rate), cfg.Burst)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v1/lineage", s.admitted(s.one))
	mux.HandleFunc("POST /api/v1/lineage/batch", s.admitted(s.batch))
	mux.HandleFunc("GET /api/v1/lineage/failed", s.admitted(s.failed))
	mux.HandleFunc("GET /api/v1/lineage/evidence/{digest}", s.evidence)
	return mux
}

// admitted lets in who has a token.
//
// SECURITY: without tokens, whoever reaches the port writes declared facts under the node's key; the grade says what they are worth.
func (s *server) admitted(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		given, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		ok := len(s.cfg.Tokens) == 0
		for _, t := range s.cfg.Tokens {
			ok = ok || bearer && subtle.ConstantTimeCompare([]byte(given), []byte(t)) == 1
		}
		if !ok {
			w.Header().Set("WWW-Authenticate", "Bearer")
			answer(w, http.StatusUnauthorized, map[string]string{"error": "send the endpoint's token as Authorization: Bearer <token>"})
			return
		}
		next(w, r)
	}
}

func (s *server) one(w http.ResponseWriter, r *http.Request) {
	body, ok := s.body(w, r)
	if !ok {
		return
	}
	if !s.limiter.Allow() {
		s.throttled(w, 1)
		return
	}
	err := s.cfg.Collector.Take(r.Context(), body)
	switch {
	case err == nil:
		answer(w, http.StatusOK, map[string]string{"status": "success"})
	case forGood(err):
		answer(w, http.StatusBadRequest, map[string]string{"error": err.Error()})
	default:
		unavailable(w, err)
	}
}

// failure is an event of a batch that was not taken.
type failure struct {
	Index     int    `json:"index"`
	Reason    string `json:"reason"`
	Retriable bool   `json:"retriable"`
}

type summary struct {
	Received     int `json:"received"`
	Successful   int `json:"successful"`
	Failed       int `json:"failed"`
	Retriable    int `json:"retriable"`
	NonRetriable int `json:"non_retriable"`
}

// batch takes an array. What can be taken is; 204 says that all of it was.
func (s *server) batch(w http.ResponseWriter, r *http.Request) {
	body, ok := s.body(w, r)
	if !ok {
		return
	}
	var events []json.RawMessage
	if err := json.Unmarshal(body, &events); err != nil || events == nil {
		answer(w, http.StatusBadRequest, map[string]string{"error": "the body is not a JSON array of events"})
		return
	}
	if len(events) > maxBatch {
		answer(w, http.StatusRequestEntityTooLarge, map[string]string{"error": fmt.Sprintf("%d events, at most %d in a batch", len(events), maxBatch)})
		return
	}
	if !s.limiter.AllowN(s.cfg.Collector.cfg.Now(), max(1, min(len(events), s.cfg.Burst))) {
		s.throttled(w, len(events))
		return
	}
	sum := summary{Received: len(events)}
	var failures []failure
	for i, raw := range events {
		err := s.cfg.Collector.Take(r.Context(), raw)
		if err == nil {
			sum.Successful++
			continue
		}
		f := failure{i, err.Error(), !forGood(err)}
		failures = append(failures, f)
		sum.Failed++
		if f.Retriable {
			sum.Retriable++
		} else {
			sum.NonRetriable++
		}
	}
	if len(failures) == 0 {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	answer(w, http.StatusOK, map[string]any{"status": "partial_success", "summary": sum, "failed_events": failures})
}

func (s *server) throttled(w http.ResponseWriter, events int) {
	s.cfg.Collector.events.WithLabelValues("throttled").Add(float64(events))
	w.Header().Set("Retry-After", "1")
	answer(w, http.StatusTooManyRequests, map[string]string{"error": fmt.Sprintf("more than %d events a second; send again later", s.cfg.Rate)})
}

func unavailable(w http.ResponseWriter, err error) {
	wait := 5
	if errors.Is(err, capture.ErrFull) {
		wait = 60
	}
	w.Header().Set("Retry-After", strconv.Itoa(wait))
	answer(w, http.StatusServiceUnavailable, map[string]string{"error": err.Error()})
}

// body reads a body, unpacked if need be, within bounds.
func (s *server) body(w http.ResponseWriter, r *http.Request) ([]byte, bool) {
	if kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";"); kind != "" && !strings.EqualFold(strings.TrimSpace(kind), "application/json") {
		answer(w, http.StatusUnsupportedMediaType, map[string]string{"error": "send application/json"})
		return nil, false
	}
	var in io.Reader = http.MaxBytesReader(w, r.Body, maxBody)
	switch strings.ToLower(r.Header.Get("Content-Encoding")) {
	case "", "identity":
	case "gzip":
		z, err := gzip.NewReader(in)
		if err != nil {
			answer(w, http.StatusBadRequest, map[string]string{"error": "the body is not gzip, as Content-Encoding says"})
			return nil, false
		}
		in = z
	default:
		answer(w, http.StatusUnsupportedMediaType, map[string]string{"error": "Content-Encoding may be gzip or nothing"})
		return nil, false
	}
	b, err := io.ReadAll(io.LimitReader(in, maxUnpacked+1))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge) || len(b) > maxUnpacked:
		answer(w, http.StatusRequestEntityTooLarge, map[string]string{"error": fmt.Sprintf("at most %d bytes, %d unpacked", maxBody, maxUnpacked)})
		return nil, false
	case err != nil:
		answer(w, http.StatusBadRequest, map[string]string{"error": "read body: " + err.Error()})
		return nil, false
	}
	return b, true
}

// failed lists dead letters.
func (s *server) failed(w http.ResponseWriter, _ *http.Request) {
	letters, err := s.cfg.Collector.DeadLetters(maxListed)
	if err != nil {
		unavailable(w, err)
		return
	}
	answer(w, http.StatusOK, map[string]any{"failed_events": letters})
}

// evidence emits the custom facet of something that is recorded, for whoever sends it on in events of their own.
func (s *server) evidence(w http.ResponseWriter, r *http.Request) {
	d, err := lineage.ParseDigest(r.PathValue("digest"))
	if err != nil {
		answer(w, http.StatusBadRequest, map[string]string{"error": err.Error()})
		return
	}
	if s.cfg.Prover == nil {
		answer(w, http.StatusNotFound, map[string]string{"error": "this endpoint has no ledger to prove from; ask a node"})
		return
	}
	record, proof, err := s.cfg.Prover.Prove(r.Context(), d)
	switch {
	case errors.Is(err, lineage.ErrNotFound):
		answer(w, http.StatusNotFound, map[string]string{"error": err.Error()})
	case err != nil:
		unavailable(w, err)
	default:
		answer(w, http.StatusOK, map[string]Evidence{EvidenceFacet: NewEvidence(s.cfg.Producer, d, record, proof)})
	}
}

// NewEvidence makes the custom facet.
func NewEvidence(producer string, d lineage.Digest, record string, proof *Proof) Evidence {
	if producer == "" {
		producer = "https://github.com/lineal-network/lineal"
	}
	return Evidence{producer, EvidenceSchema, string(d), record, proof}
}

func answer(w http.ResponseWriter, status int, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "the answer cannot be encoded", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(b, '\n')) // the client has gone if this fails
}
