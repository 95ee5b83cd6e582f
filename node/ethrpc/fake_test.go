package ethrpc

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// fakeNode is a JSON-RPC server over HTTP whose answers the test chooses. What has no answer of its own describes a healthy node
// of chain 1 with its head at block 100.
type fakeNode struct {
	*httptest.Server
	mu      sync.Mutex
	answers map[string]func() (any, *answerError)
	calls   map[string]int
	status  int           // answer everything with this HTTP status, unless 0
	hang    chan struct{} // answer nothing until closed, unless nil
	inside  int           // requests being served
	most    int           // the most at a time
}

func newFakeNode(t *testing.T) *fakeNode {
	f := &fakeNode{answers: map[string]func() (any, *answerError){}, calls: map[string]int{}}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

// answer sets the result of a method.
func (f *fakeNode) answer(method string, result any) {
	f.set(method, func() (any, *answerError) { return result, nil })
}

// refuse sets the error of a method.
func (f *fakeNode) refuse(method string, err answerError) {
	f.set(method, func() (any, *answerError) { return nil, &err })
}

func (f *fakeNode) set(method string, answer func() (any, *answerError)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.answers[method] = answer
}

func (f *fakeNode) count(method string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.calls[method]
}

func (f *fakeNode) setStatus(code int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.status = code
}

// stall makes the node accept requests and never answer, until the returned function is called.
func (f *fakeNode) stall() (resume func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	hang := make(chan struct{})
	f.hang = hang
	return sync.OnceFunc(func() {
		f.mu.Lock()
		f.hang = nil
		f.mu.Unlock()
		close(hang)
	})
}

type fakeRequest struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func (f *fakeNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	f.inside++
	f.most = max(f.most, f.inside)
	hang, status := f.hang, f.status
	f.mu.Unlock()
	defer func() {
		f.mu.Lock()
		f.inside--
		f.mu.Unlock()
	}()
	if hang != nil {
		select {
		case <-hang:
		case <-r.Context().Done():
			return
		}
	}
	if status != 0 {
		http.Error(w, "broken", status)
		return
	}
	var raw json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&raw); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	var batch []fakeRequest
	if json.Unmarshal(raw, &batch) == nil {
		var responses []any
		for _, request := range batch {
			responses = append(responses, f.respond(request))
		}
		_ = json.NewEncoder(w).Encode(responses)
		return
	}
	var single fakeRequest
	_ = json.Unmarshal(raw, &single)
	_ = json.NewEncoder(w).Encode(f.respond(single))
}

func (f *fakeNode) respond(r fakeRequest) any {
	f.mu.Lock()
	f.calls[r.Method]++
	answer := f.answers[r.Method]
	f.mu.Unlock()
	response := map[string]any{"jsonrpc": "2.0", "id": r.ID}
	if answer == nil {
		response["result"] = healthy(r)
		return response
	}
	result, err := answer()
	if err != nil {
		response["error"] = map[string]any{"code": err.code, "message": err.message, "data": err.data}
	} else {
		response["result"] = result
	}
	return response
}

func healthy(r fakeRequest) any {
	switch r.Method {
	case "eth_chainId":
		return "0x1"
	case "eth_syncing":
		return false
	case "eth_getBlockByNumber":
		return fakeBlock(100, 1)
	case "eth_getTransactionCount":
		return "0x7"
	}
	return nil
}

// fakeBlock is a header with a hash that depends on number and branch.
func fakeBlock(number uint64, branch byte) map[string]any {
	return map[string]any{
		"number": fmt.Sprintf("%#x", number), "hash": common.Hash{branch, byte(number)}, "parentHash": common.Hash{branch, byte(number - 1)},
		"timestamp": "0x10", "baseFeePerGas": "0x7",
	}
}

// clock is a time that only the test moves.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// newClient returns a client of chain 1 over fake nodes.
func newClient(t *testing.T, change func(*Config), nodes ...*fakeNode) *Client {
	t.Helper()
	cfg := Config{ChainID: 1}
	for _, n := range nodes {
		cfg.Endpoints = append(cfg.Endpoints, Endpoint{URL: n.URL})
	}
	if change != nil {
		change(&cfg)
	}
	c, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}
