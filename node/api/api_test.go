package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/task"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// backend is a node in memory: it knows one request, whose salt is 0x5a.
type backend struct {
	err   error
	ended chan struct{}
	put   []byte
	set   *quorum.Set
}

var known, salt = common.HexToHash("0x01"), common.HexToHash("0x5a")

func (b *backend) Submit(_ context.Context, s Submission) (common.Hash, error) {
	return s.Request.ID(), b.err
}

func (b *backend) View(id common.Hash, s *common.Hash) (*View, error) {
	if id != known {
		return nil, fmt.Errorf("request %s: %w", id, ErrNotFound)
	}
	v := &View{RequestID: id, Phase: task.PhaseDone}
	if s != nil && *s == salt {
		v.Output = []byte("out")
	}
	return v, b.err
}
func (b *backend) Ended(common.Hash) (<-chan struct{}, func()) {
	return b.ended, func() {}
}
func (b *backend) Set(epoch uint64) *quorum.Set {
	if epoch > 1 {
		return nil
	}
	return b.set
}
func (b *backend) Status(context.Context) Status { return Status{Version: "test", Epoch: 1} }
func (b *backend) Events() []Event               { return []Event{{Kind: "dissent"}} }
func (b *backend) PutArtifact(_ context.Context, r io.Reader) (common.Hash, int64, error) {
	var err error
	b.put, err = io.ReadAll(r)
	return known, int64(len(b.put)), errors.Join(err, b.err)
}
func (b *backend) Ready() error { return b.err }

func newServer(t *testing.T) (*backend, *Client) {
	t.Helper()
	set, err := quorum.NewSet(1, 5, []quorum.Member{{Key: bls.GenerateKey().PublicKey(), Weight: 1}})
	if err != nil {
		t.Fatal(err)
	}
	b := &backend{ended: make(chan struct{}), set: set}
	srv := httptest.NewServer(New(Config{Backend: b, AdminToken: "secret"}))
	t.Cleanup(srv.Close)
	return b, &Client{Base: srv.URL, HTTP: srv.Client()}
}

func TestRoundTrips(t *testing.T) {
	ctx := context.Background()
	b, c := newServer(t)
	s := Submission{Input: []byte{1}}
	if id, err := c.Submit(ctx, s); err != nil || id != s.Request.ID() {
		t.Errorf("submit: %s, %v", id, err)
	}
	if v, err := c.View(ctx, known, 0, nil); err != nil || v.Output != nil {
		t.Errorf("without the salt the output is told: %v, %v", v, err)
	}
	if v, err := c.View(ctx, known, 0, &salt); err != nil || string(v.Output) != "out" {
		t.Errorf("with the salt: %v, %v", v, err)
	}
	if set, err := c.Set(ctx, 0); err != nil || set.Hash() != b.set.Hash() {
		t.Errorf("set: %v", err)
	}
	if st, err := c.Status(ctx); err != nil || st.Version != "test" {
		t.Errorf("status: %v", err)
	}
	if ev, err := c.Events(ctx); err != nil || len(ev) != 1 {
		t.Errorf("events: %v", err)
	}
	c.Token = "secret"
	if d, err := c.PutArtifact(ctx, strings.NewReader("bytes")); err != nil || d != known || string(b.put) != "bytes" {
		t.Errorf("artifact: %v", err)
	}
	if err := c.Ready(ctx); err != nil {
		t.Errorf("ready: %v", err)
	}
}

func TestErrorsKeepTheirMeaning(t *testing.T) {
	ctx := context.Background()
	b, c := newServer(t)
	for _, want := range []error{ErrBadRequest, ErrUnauthorized, ErrNotFound, ErrUnservable, ErrQuota, ErrUnavailable, ErrStorage} {
		b.err = fmt.Errorf("because: %w", want)
		if _, err := c.Submit(ctx, Submission{}); !errors.Is(err, want) || !strings.Contains(err.Error(), "because") {
			t.Errorf("%v became %v", want, err)
		}
	}
	b.err = nil
	if _, err := c.View(ctx, common.Hash{9}, 0, nil); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown request: %v", err)
	}
	if _, err := c.Set(ctx, 7); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown epoch: %v", err)
	}
	if _, err := c.PutArtifact(ctx, strings.NewReader("x")); !errors.Is(err, ErrUnauthorized) || b.put != nil {
		t.Errorf("artifact without token: %v", err)
	}
}

func TestBadRequests(t *testing.T) {
	_, c := newServer(t)
	large, _ := json.Marshal(Submission{Input: make([]byte, MaxInput+1)})
	for _, r := range []struct {
		name, method, path string
		body               []byte
		want               int
	}{
		{"not JSON", "POST", "/v1/requests", []byte("x"), 400},
		{"unknown field", "POST", "/v1/requests", []byte(`{"requset":{}}`), 400},
		{"input too large", "POST", "/v1/requests", large, 413},
		{"body too large", "POST", "/v1/requests", append([]byte(`{"signature":"0x`), bytes.Repeat([]byte("0"), maxRequestBody)...), 413},
		{"bad id", "GET", "/v1/requests/0x12", nil, 400},
		{"bad wait", "GET", "/v1/requests/" + known.Hex() + "?wait=2h", nil, 400},
		{"epoch zero", "GET", "/v1/sets/0", nil, 400},
		{"no such path", "GET", "/v2", nil, 404},
		{"wrong method", "DELETE", "/v1/status", nil, 405},
	} {
		req, err := http.NewRequest(r.method, c.Base+r.path, bytes.NewReader(r.body))
		if err != nil {
			t.Fatal(err)
		}
		res, err := c.HTTP.Do(req)
		if err != nil {
			t.Fatalf("%s: %v", r.name, err)
		}
		res.Body.Close()
		if res.StatusCode != r.want {
			t.Errorf("%s: status %d, want %d", r.name, res.StatusCode, r.want)
		}
	}
}

func TestWaitEndsWithTheRequest(t *testing.T) {
	b, c := newServer(t)
	done := make(chan error)
	go func() {
		_, err := c.View(context.Background(), known, MaxWait, nil)
		done <- err
	}()
	select {
	case <-done:
		t.Fatal("did not wait")
	case <-time.After(50 * time.Millisecond):
	}
	close(b.ended)
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// Every path that the description names is served, and the other way round.
func TestOpenAPIMatchesRoutes(t *testing.T) {
	var doc struct {
		Paths map[string]map[string]any `json:"paths"`
	}
	if err := json.Unmarshal(openAPI, &doc); err != nil {
		t.Fatal(err)
	}
	h := New(Config{Backend: &backend{ended: make(chan struct{})}, Metrics: http.NotFoundHandler()})
	mux, ok := h.(*http.ServeMux)
	if !ok {
		t.Fatal("not a mux")
	}
	for path, methods := range doc.Paths {
		for method := range methods {
			if _, pattern := mux.Handler(httptest.NewRequest(strings.ToUpper(method), path, nil)); strings.ReplaceAll(pattern, "...}", "}") != strings.ToUpper(method)+" "+path {
				t.Errorf("%s %s is described but served by %q", method, path, pattern)
			}
		}
	}
	if len(doc.Paths) != 34 {
		t.Errorf("%d paths are described; when a route is added, describe it and count it here", len(doc.Paths))
	}
}
