package ethrpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxResponse bounds one response: 10,000 logs of full size stay below it, and a hostile endpoint cannot fill the memory.
const maxResponse = 32 << 20

// errTooLarge ends the reading of a response that is larger than maxResponse.
var errTooLarge = fmt.Errorf("response exceeds %d MB", maxResponse>>20)

// endpoint is one address of the chain. Its state machine is guarded by mu.
type endpoint struct {
	view
	name    string // scheme and host, for people
	url, ws string
	chainID uint64
	limits  limits
	timeout time.Duration
	now     func() time.Time
	log     *slog.Logger
	rpc     *rpc.Client
	slots   chan struct{}              // calls in flight
	best    func() (uint64, uint64)    // highest head and finalized block of the chain
	changed func(e *endpoint, s State) // told of transitions

	probing sync.Mutex // one probe at a time; taken before mu
	mu      sync.Mutex
	health  health
}

// dial prepares the endpoint; for HTTP nothing is sent yet. A WebSocket address that is used for calls is dialled by the first.
func (e *endpoint) dial(inFlight int) error {
	address, err := url.Parse(e.url)
	if err != nil || address.Host == "" || address.Scheme != "http" && address.Scheme != "https" {
		return errors.New("an RPC endpoint needs an address of the form http://host:port or https://host/path")
	}
	e.name = address.Scheme + "://" + address.Host
	if e.ws != "" {
		if w, err := url.Parse(e.ws); err != nil || w.Host == "" || w.Scheme != "ws" && w.Scheme != "wss" {
			return fmt.Errorf("the WebSocket address of %s must have the form ws://host:port or wss://host/path", e.name)
		}
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = inFlight
	client := &http.Client{
		Transport:     bounded{transport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return errors.New("RPC endpoints must not redirect") },
	}
	e.rpc, err = rpc.DialOptions(context.Background(), e.url, rpc.WithHTTPClient(client))
	if err != nil {
		return fmt.Errorf("prepare RPC endpoint %s: %w", e.name, errors.New(e.redact(err.Error())))
	}
	e.slots = make(chan struct{}, inFlight)
	e.view = view{run: e.run}
	return nil
}

func (e *endpoint) close() {
	e.rpc.Close()
}

// bounded is a transport that ends responses at maxResponse.
type bounded struct{ *http.Transport }

// RoundTrip implements http.RoundTripper.
func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := b.Transport.RoundTrip(r)
	if err == nil {
		response.Body = &limitedBody{ReadCloser: response.Body, left: maxResponse}
	}
	return response, err
}

type limitedBody struct {
	io.ReadCloser
	left int64
}

// Read implements io.Reader.
func (l *limitedBody) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLarge
	}
	if int64(len(p)) > l.left {
		p = p[:l.left]
	}
	n, err := l.ReadCloser.Read(p)
	l.left -= int64(n)
	return n, err
}

// redact removes the endpoint's addresses, which may hold credentials, from a text.
func (e *endpoint) redact(text string) string {
	text = strings.ReplaceAll(text, e.url, e.name)
	if e.ws != "" {
		text = strings.ReplaceAll(text, e.ws, e.name)
	}
	return text
}

// redacted is an error whose text is safe to log; errors.Is and As still see the cause.
type redacted struct {
	text string
	err  error
}

func (r redacted) Error() string { return r.text }
func (r redacted) Unwrap() error { return r.err }

// ready probes the endpoint if it needs it, and reports whether it may be used.
func (e *endpoint) ready(ctx context.Context) bool {
	e.mu.Lock()
	needs := e.health.mayProbe(e.now())
	e.mu.Unlock()
	if needs {
		e.probing.Lock()
		e.mu.Lock()
		needs = e.health.mayProbe(e.now()) // somebody else may just have done it
		e.mu.Unlock()
		if needs {
			e.probeLocked(ctx)
		}
		e.probing.Unlock()
	}
	_, ok := e.preference()
	return ok
}

func (e *endpoint) preference() (int, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.health.preference(e.now())
}

func (e *endpoint) state() State {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.health.state
}

// probe asks the endpoint for its state now.
func (e *endpoint) probe(ctx context.Context) {
	e.probing.Lock()
	defer e.probing.Unlock()
	e.probeLocked(ctx)
}

func (e *endpoint) probeLocked(ctx context.Context) {
	p := e.ask(ctx)
	if p.err != nil && isCallersEnd(ctx) {
		return // the caller gave up: nothing is learnt
	}
	head, finalized := e.best()
	e.transition(func(h *health) {
		h.probed(e.now(), e.chainID, p, max(head, p.head), max(finalized, p.finalized), e.limits)
	}, p.err)
}

// transition applies a change to the state machine and tells of a new state.
func (e *endpoint) transition(change func(*health), cause error) {
	e.mu.Lock()
	before := e.health.state
	change(&e.health)
	after := e.health.state
	e.mu.Unlock()
	if before == after {
		return
	}
	e.changed(e, after)
	level := slog.LevelWarn
	if after == Alive {
		level = slog.LevelInfo
	}
	attrs := []any{"endpoint", e.name, "state", after.String(), "was", before.String()}
	if cause != nil {
		attrs = append(attrs, "err", e.redact(cause.Error()))
	}
	e.log.Log(context.Background(), level, "rpc endpoint changed state", attrs...)
}

// ask sends the probe's batch.
func (e *endpoint) ask(ctx context.Context) probe {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	var (
		id      hexutil.Uint64
		syncing any
		head    *Block
		final   *Block
	)
	batch := []rpc.BatchElem{
		{Method: "eth_chainId", Result: &id},
		{Method: "eth_syncing", Result: &syncing},
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
		{Method: "eth_getBlockByNumber", Args: []any{"finalized", false}, Result: &final},
	}
	if err := e.rpc.BatchCallContext(ctx, batch); err != nil {
		return probe{err: err}
	}
	if err := errors.Join(batch[0].Error, batch[2].Error); err != nil {
		return probe{err: err}
	}
	if head == nil {
		return probe{err: errors.New("the endpoint has no latest block")}
	}
	p := probe{chainID: uint64(id), head: head.Number}
	if batch[1].Error == nil { // some providers do not offer the method
		busy, isBool := syncing.(bool)
		p.syncing = syncing != nil && (!isBool || busy)
	}
	if batch[3].Error == nil && final != nil { // nor has every chain a finalized block
		p.finalized = final.Number
	}
	return p
}

// run makes one call on this endpoint: it waits for a slot, bounds the time, classifies the error and feeds the state machine.
func (e *endpoint) run(ctx context.Context, method string, f func(context.Context, *rpc.Client) error) error {
	fail := func(class Class, data []byte, err error) error {
		return &Error{Class: class, Endpoint: e.name, Method: method, Data: data, Err: redacted{e.redact(err.Error()), err}}
	}
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	select {
	case e.slots <- struct{}{}:
	case <-ctx.Done():
		return fail(Transport, nil, fmt.Errorf("wait for one of %d calls in flight to end: %w", cap(e.slots), ctx.Err()))
	}
	defer func() { <-e.slots }()
	err := f(ctx, e.rpc)
	if err == nil {
		e.transition(func(h *health) { h.succeeded() }, nil)
		return nil
	}
	class, data := classify(err)
	if class != Transport && class != RateLimited {
		e.transition(func(h *health) { h.succeeded() }, nil) // an answer, even if not a welcome one
	} else if !errors.Is(context.Cause(ctx), context.Canceled) {
		e.transition(func(h *health) { h.failed(e.now(), class, e.limits) }, err)
	}
	return fail(class, data, err)
}
