package openlineage

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

type request struct {
	method, path string
	body         []byte
	header       map[string]string
}

func (w *world) send(cfg ServerConfig, r request) *httptest.ResponseRecorder {
	cfg.Collector = w.Collector
	return send(NewHandler(cfg), r)
}

func send(h http.Handler, r request) *httptest.ResponseRecorder {
	req := httptest.NewRequest(r.method, r.path, bytes.NewReader(r.body))
	for k, v := range r.header {
		req.Header.Set(k, v)
	}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	return rec
}

func zip(b []byte) []byte {
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, _ = z.Write(b)
	_ = z.Close()
	return out.Bytes()
}

func TestAnswersOfTheProtocol(t *testing.T) {
	w := newWorld(t)
	good := encode(t, event("START"))
	array := func(events ...[]byte) []byte { return []byte("[" + string(bytes.Join(events, []byte(","))) + "]") }
	gz := map[string]string{"Content-Encoding": "gzip", "Content-Type": "application/json; charset=utf-8"}
	for name, c := range map[string]struct {
		r      request
		status int
		body   string
	}{
		"one":               {request{"POST", "/api/v1/lineage", good, nil}, 200, "success"},
		"one, gzip":         {request{"POST", "/api/v1/lineage", zip(good), gz}, 200, "success"},
		"malformed":         {request{"POST", "/api/v1/lineage", []byte("{}"), nil}, 400, "eventTime"},
		"an array to one":   {request{"POST", "/api/v1/lineage", array(good), nil}, 400, "not an OpenLineage event"},
		"not gzip":          {request{"POST", "/api/v1/lineage", good, gz}, 400, "not gzip"},
		"torn gzip":         {request{"POST", "/api/v1/lineage", zip(good)[:40], gz}, 400, "read body"},
		"another encoding":  {request{"POST", "/api/v1/lineage", good, map[string]string{"Content-Encoding": "br"}}, 415, "gzip"},
		"another type":      {request{"POST", "/api/v1/lineage", good, map[string]string{"Content-Type": "text/xml"}}, 415, "json"},
		"too large":         {request{"POST", "/api/v1/lineage", make([]byte, maxBody+1), nil}, 413, "at most"},
		"a gzip bomb":       {request{"POST", "/api/v1/lineage", zip(make([]byte, maxUnpacked+1)), gz}, 413, "at most"},
		"batch":             {request{"POST", "/api/v1/lineage/batch", array(good, good), nil}, 204, ""},
		"empty batch":       {request{"POST", "/api/v1/lineage/batch", array(), nil}, 204, ""},
		"batch in part":     {request{"POST", "/api/v1/lineage/batch", array(good, []byte(`{"a":1}`), good), nil}, 200, `"failed_events":[{"index":1,`},
		"no batch":          {request{"POST", "/api/v1/lineage/batch", good, nil}, 400, "array"},
		"batch null":        {request{"POST", "/api/v1/lineage/batch", []byte("null"), nil}, 400, "array"},
		"too many":          {request{"POST", "/api/v1/lineage/batch", array(slicesOf([]byte("1"), maxBatch+1)...), nil}, 413, "at most"},
		"get":               {request{"GET", "/api/v1/lineage", nil, nil}, 405, ""},
		"evidence nowhere":  {request{"GET", "/api/v1/lineage/evidence/" + strings.Repeat("1", 64), nil, nil}, 404, "no ledger"},
		"evidence of no id": {request{"GET", "/api/v1/lineage/evidence/x", nil, nil}, 400, "digest"},
	} {
		rec := w.send(ServerConfig{}, c.r)
		if rec.Code != c.status || !strings.Contains(rec.Body.String(), c.body) {
			t.Errorf("%s: %d %s", name, rec.Code, rec.Body)
		}
	}
	rec := w.send(ServerConfig{}, request{"GET", "/api/v1/lineage/failed", nil, nil})
	var listed struct {
		Failed []DeadLetter `json:"failed_events"`
	}
	if err := json.Unmarshal(rec.Body.Bytes(), &listed); err != nil || len(listed.Failed) != 3 {
		t.Errorf("dead letters: %s", rec.Body)
	}
}

func slicesOf(b []byte, n int) (out [][]byte) {
	for range n {
		out = append(out, b)
	}
	return out
}

// The summary of a batch counts what may be sent again apart from what may not.
func TestBatchSummary(t *testing.T) {
	w := newWorld(t)
	w.sink.err = capture.ErrFull
	dataset := `{"eventTime":"2026-05-04T03:02:01Z","producer":"https://p","schemaURL":"https://s","dataset":{"namespace":"n","name":"d","facets":{"x":{"_producer":"p","_schemaURL":"s"}}}}`
	rec := w.send(ServerConfig{}, request{"POST", "/api/v1/lineage/batch", []byte("[" + dataset + ",{}]"), nil})
	var got struct {
		Status  string    `json:"status"`
		Summary summary   `json:"summary"`
		Failed  []failure `json:"failed_events"`
	}
	if err := json.Unmarshal(rec.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Status != "partial_success" || got.Summary != (summary{2, 0, 2, 1, 1}) || !got.Failed[0].Retriable || got.Failed[1].Retriable {
		t.Errorf("%+v", got)
	}
	one := w.send(ServerConfig{}, request{"POST", "/api/v1/lineage", []byte(dataset), nil})
	if one.Code != 503 || one.Header().Get("Retry-After") == "" {
		t.Errorf("full: %d %s", one.Code, one.Body)
	}
}

func TestTokens(t *testing.T) {
	w := newWorld(t)
	cfg := ServerConfig{Tokens: []string{"one", "two"}}
	for token, status := range map[string]int{"Bearer one": 200, "Bearer two": 200, "Bearer three": 401, "": 401, "one": 401, "Basic one": 401} {
		rec := w.send(cfg, request{"POST", "/api/v1/lineage", encode(t, event("START")), map[string]string{"Authorization": token}})
		if rec.Code != status {
			t.Errorf("%q: %d", token, rec.Code)
		}
	}
	if rec := w.send(cfg, request{"GET", "/api/v1/lineage/failed", nil, nil}); rec.Code != 401 {
		t.Errorf("dead letters without a token: %d", rec.Code)
	}
}

func TestFloodIsThrottled(t *testing.T) {
	w := newWorld(t)
	h := NewHandler(ServerConfig{Collector: w.Collector, Rate: 1, Burst: 3})
	codes := map[int]int{}
	for range 10 {
		rec := send(h, request{"POST", "/api/v1/lineage", encode(t, event("START")), nil})
		codes[rec.Code]++
		if rec.Code == 429 && rec.Header().Get("Retry-After") == "" {
			t.Error("429 does not say when to come again")
		}
	}
	if codes[200] < 3 || codes[429] < 5 {
		t.Errorf("answers: %v", codes)
	}
}

type prover map[lineage.Digest]*Proof

func (p prover) Prove(_ context.Context, d lineage.Digest) (string, *Proof, error) {
	proof, ok := p[d]
	if !ok {
		return "", nil, fmt.Errorf("%s: %w", d, lineage.ErrNotFound)
	}
	return "sha256:" + strings.Repeat("a", 64), proof, nil
}

// The facet that is emitted can be read by ourselves.
func TestEvidenceIsEmittedAndRead(t *testing.T) {
	w := newWorld(t)
	d := lineage.DigestOf([]byte("model"))
	p := prover{d: {LeafIndex: 3, TreeSize: 9, LeafHash: "00", Path: []string{"01"}, Checkpoint: "note"}}
	rec := w.send(ServerConfig{Prover: p}, request{"GET", "/api/v1/lineage/evidence/" + string(d), nil, nil})
	var facets Facets
	if err := json.Unmarshal(rec.Body.Bytes(), &facets); err != nil || rec.Code != 200 {
		t.Fatalf("%d %s", rec.Code, rec.Body)
	}
	if err := facets.validate("test"); err != nil {
		t.Error(err)
	}
	e, digest, ok := evidenceOf(facets)
	if !ok || digest != d || e.Proof == nil || e.Proof.LeafIndex != 3 {
		t.Errorf("read back: %+v", e)
	}
	if rec := w.send(ServerConfig{Prover: p}, request{"GET", "/api/v1/lineage/evidence/" + strings.Repeat("0", 64), nil, nil}); rec.Code != 404 {
		t.Errorf("unknown: %d", rec.Code)
	}
}
