package chaintest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// Proxy is an RPC endpoint that forwards to a chain's, and lies, fails or counts where the test wants.
type Proxy struct {
	URL string

	target string
	mu     sync.Mutex
	hooks  map[string]Hook
	calls  map[string]int
}

// Hook answers a call instead of the chain. next asks the chain. An error becomes the answer's error object; it may be an [Answer].
type Hook func(params []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error)

// Answer is an error as a node states it.
type Answer struct {
	Code    int
	Message string
	Data    any
}

// Error implements error.
func (a Answer) Error() string { return a.Message }

// NewProxy starts a proxy in front of the endpoint at target.
func NewProxy(t testing.TB, target string) *Proxy {
	t.Helper()
	p := &Proxy{target: target, hooks: map[string]Hook{}, calls: map[string]int{}}
	server := httptest.NewServer(p)
	p.URL = server.URL
	t.Cleanup(func() {
		server.Close()
		http.DefaultClient.CloseIdleConnections()
	})
	return p
}

// Hook sets the answer to a method; nil restores the chain's own.
func (p *Proxy) Hook(method string, h Hook) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hooks[method] = h
}

// Calls returns how often a method was called.
func (p *Proxy) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type response struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *errorObject    `json:"error,omitempty"`
}

type errorObject struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	var batch []request
	if json.Unmarshal(body, &batch) == nil {
		responses := make([]response, len(batch))
		for i, call := range batch {
			responses[i] = p.serve(r, call)
		}
		_ = json.NewEncoder(w).Encode(responses)
		return
	}
	var single request
	if err := json.Unmarshal(body, &single); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(p.serve(r, single))
}

func (p *Proxy) serve(r *http.Request, call request) response {
	p.mu.Lock()
	p.calls[call.Method]++
	hook := p.hooks[call.Method]
	p.mu.Unlock()
	next := func() (json.RawMessage, error) { return p.forward(r, call) }
	if hook == nil {
		hook = func(_ []json.RawMessage, next func() (json.RawMessage, error)) (json.RawMessage, error) {
			return next()
		}
	}
	result, err := hook(call.Params, next)
	answer := response{Version: "2.0", ID: call.ID, Result: result}
	var given Answer
	switch {
	case err == nil:
		if result == nil {
			answer.Result = json.RawMessage("null")
		}
	case errors.As(err, &given):
		answer.Result, answer.Error = nil, &errorObject{given.Code, given.Message, given.Data}
	default:
		answer.Result, answer.Error = nil, &errorObject{Code: -32000, Message: err.Error()}
	}
	return answer
}

func (p *Proxy) forward(r *http.Request, call request) (json.RawMessage, error) {
	text, err := json.Marshal(call)
	if err != nil {
		return nil, err
	}
	out, err := http.NewRequestWithContext(r.Context(), http.MethodPost, p.target, bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	out.Header.Set("Content-Type", "application/json")
	reply, err := http.DefaultClient.Do(out)
	if err != nil {
		return nil, fmt.Errorf("the chain does not answer: %w", err)
	}
	defer reply.Body.Close()
	var answer response
	if err := json.NewDecoder(reply.Body).Decode(&answer); err != nil {
		return nil, err
	}
	if e := answer.Error; e != nil {
		return nil, Answer{e.Code, e.Message, e.Data}
	}
	return answer.Result, nil
}
