package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// A request on the wire is one frame on a stream of its own. The answer is a Code byte; after CodeOK the payload until the stream is
// closed, after any other code a short text. A stream that is reset instead of closed says that the payload is not whole.

const (
	// DefaultServeTime is how long serving one request may take, with its answer on its way.
	DefaultServeTime = 5 * time.Minute
	// DefaultRequestTime is how long Request waits when its context has no deadline.
	DefaultRequestTime = 10 * time.Second
	// observerSlots is how many requests of one observer are served at a time.
	observerSlots = 1
	// defaultMaxRequest bounds a request; requests name things, they do not carry them.
	defaultMaxRequest = 4 << 10
)

// ServeConfig says who may ask and how much.
type ServeConfig struct {
	// MaxRequest bounds a request in bytes; default 4 KiB.
	MaxRequest int
	// Observers lets outsiders ask, one request at a time each.
	Observers bool
	// MaxTime bounds serving one request; default DefaultServeTime.
	MaxTime time.Duration
}

// RequestHandler answers a request. A *RemoteError chooses the code; other errors are sent as CodeInternal without their text.
type RequestHandler func(ctx context.Context, from Peer, req []byte) ([]byte, error)

// StreamHandler answers a request with a stream of any length. An error before the first byte is written is sent like a
// RequestHandler's; afterwards the stream is reset, so that the asker knows it is not whole. Each write that blocks for more than
// Limits.Stall fails.
type StreamHandler func(ctx context.Context, from Peer, req []byte, w io.Writer) error

// HandleRequests serves a protocol in which an answer fits into memory.
func (h *Host) HandleRequests(proto string, cfg ServeConfig, handle RequestHandler) error {
	return h.HandleStreams(proto, cfg, func(ctx context.Context, from Peer, req []byte, w io.Writer) error {
		answer, err := handle(ctx, from, req)
		if err != nil {
			return err
		}
		_, err = w.Write(answer)
		return err
	})
}

// HandleStreams serves a protocol in which an answer may be long.
func (h *Host) HandleStreams(proto string, cfg ServeConfig, handle StreamHandler) error {
	if cfg.MaxRequest == 0 {
		cfg.MaxRequest = defaultMaxRequest
	}
	if cfg.MaxTime == 0 {
		cfg.MaxTime = DefaultServeTime
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
		return fmt.Errorf("serve %s: %w", proto, ErrClosed)
	case h.serving.protocols[proto]:
		return fmt.Errorf("serve %s: it is served already", proto)
	case len(h.serving.protocols) >= maxProtocols:
		return fmt.Errorf("serve %s: a host serves at most %d protocols", proto, maxProtocols)
	}
	h.serving.protocols[proto] = true
	h.net.SetStreamHandler(protocol.ID(proto), func(s network.Stream) {
		if !h.enter() {
			_ = s.Reset()
			return
		}
		defer h.leave()
		if err := h.serve(proto, cfg, handle, s); err != nil {
			_ = s.Reset()
			h.log.Debug("request failed", "protocol", proto, "peer", s.Conn().RemotePeer(), "err", err)
			return
		}
		_ = s.Close()
	})
	return nil
}

// serve reads one request and answers it.
//
// SECURITY: any connected peer can open the stream and write any bytes.
func (h *Host) serve(proto string, cfg ServeConfig, handle StreamHandler, s network.Stream) error {
	from := h.roster.peer(s.Conn().RemotePeer())
	if err := s.SetDeadline(time.Now().Add(h.limits.Stall)); err != nil {
		return err
	}
	if !from.Member && !cfg.Observers {
		h.metrics.drop(proto, dropOutsider)
		return h.refuse(s, &RemoteError{Code: CodeDenied, Text: "only members of the operator set may ask"})
	}
	if !h.serving.admit(from) {
		h.metrics.drop(proto, dropBusy)
		return h.refuse(s, &RemoteError{Code: CodeBusy})
	}
	defer h.serving.release(from)

	reader := frameReader{r: bufio.NewReaderSize(s, min(cfg.MaxRequest+frameHeader, readBuffer)), max: cfg.MaxRequest}
	req, err := reader.next()
	if err != nil {
		if errors.Is(err, ErrTooLarge) || errors.Is(err, ErrMalformed) {
			h.metrics.drop(proto, dropMalformed)
			h.Penalize(from.ID, dropMalformed)
			return h.refuse(s, &RemoteError{Code: CodeInvalid, Text: "malformed request"})
		}
		h.metrics.drop(proto, dropStalled)
		return fmt.Errorf("read request: %w", err)
	}
	_ = s.CloseRead()
	h.metrics.receive(proto, len(req))
	ctx, cancel := context.WithTimeout(h.ctx, cfg.MaxTime)
	defer cancel()
	w := &answerWriter{ctx: ctx, s: s, stall: h.limits.Stall}
	err = handle(ctx, from, req, w)
	h.metrics.send(proto, w.written)
	var refusal *RemoteError
	switch {
	case err == nil:
		_, err = w.Write(nil) // an empty answer is an answer
		return err
	case w.begun:
		return err
	case errors.As(err, &refusal) && refusal.Code != CodeOK:
		return h.refuse(s, refusal)
	default:
		h.log.Warn("request handler failed", "protocol", proto, "peer", from.ID, "err", err)
		return h.refuse(s, &RemoteError{Code: CodeInternal})
	}
}

func (h *Host) refuse(s network.Stream, e *RemoteError) error {
	_ = s.CloseRead()
	_ = s.SetWriteDeadline(time.Now().Add(h.limits.Stall))
	text := e.Text[:min(len(e.Text), maxErrorText)]
	_, err := s.Write(append([]byte{byte(e.Code)}, text...))
	return err
}

// answerWriter puts CodeOK before the first byte and a deadline on every write.
type answerWriter struct {
	ctx     context.Context
	s       network.Stream
	stall   time.Duration
	begun   bool
	written int
}

func (w *answerWriter) Write(b []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	if err := w.s.SetWriteDeadline(time.Now().Add(w.stall)); err != nil {
		return 0, err
	}
	if !w.begun {
		w.begun = true
		// One packet for code and the first bytes.
		head := min(len(b), readBuffer)
		if _, err := w.s.Write(append([]byte{byte(CodeOK)}, b[:head]...)); err != nil {
			return 0, err
		}
		w.written += head
		if head == len(b) {
			return head, nil
		}
		n, err := w.s.Write(b[head:])
		w.written += n
		return head + n, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, err := w.s.Write(b)
	w.written += n
	return n, err
}

// Request asks a peer and reads an answer of at most max bytes. A *RemoteError is the peer's refusal; ErrTooLarge says that the
// answer exceeds max.
func (h *Host) Request(ctx context.Context, to peer.ID, proto string, req []byte, max int) ([]byte, error) {
	ctx, cancel := withDefaultTimeout(ctx, DefaultRequestTime)
	defer cancel()
	r, err := h.OpenStream(ctx, to, proto, req)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	answer, err := io.ReadAll(io.LimitReader(r, int64(max)+1))
	if err != nil {
		return nil, fmt.Errorf("read answer on %s from %s: %w", proto, to, err)
	}
	if len(answer) > max {
		return nil, fmt.Errorf("answer on %s from %s exceeds %d bytes: %w", proto, to, max, ErrTooLarge)
	}
	return answer, nil
}

func withDefaultTimeout(ctx context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	if _, ok := ctx.Deadline(); ok {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, d)
}

// OpenStream asks a peer and returns its answer as a stream: io.EOF after the whole answer, another error if it was cut off or
// stalled for Limits.Stall. The caller closes it; it ends with ctx as well. A *RemoteError is the peer's refusal.
func (h *Host) OpenStream(ctx context.Context, to peer.ID, proto string, req []byte) (io.ReadCloser, error) {
	a, err := h.ask(ctx, to, proto, req)
	if err == nil {
		return a, nil
	}
	var refusal *RemoteError
	if errors.As(err, &refusal) {
		return nil, refusal
	}
	return nil, fmt.Errorf("ask %s on %s: %w", to, proto, err)
}

func (h *Host) ask(ctx context.Context, to peer.ID, proto string, req []byte) (*answerReader, error) {
	if h.ctx.Err() != nil {
		return nil, ErrClosed
	}
	open, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	s, err := h.net.NewStream(open, to, protocol.ID(proto))
	if err != nil {
		return nil, err
	}
	a := &answerReader{s: s, stall: h.limits.Stall}
	a.detach = context.AfterFunc(ctx, func() { _ = s.Reset() })
	if err := a.begin(req); err != nil {
		a.Close()
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, err
	}
	h.metrics.send(proto, len(req))
	return a, nil
}

// answerReader reads an answer's payload and gives up on a peer that stalls.
type answerReader struct {
	s      network.Stream
	stall  time.Duration
	detach func() bool
}

func (a *answerReader) begin(req []byte) error {
	if err := a.s.SetWriteDeadline(time.Now().Add(a.stall)); err != nil {
		return err
	}
	// The responder may refuse before it has read the request; its answer says more than a failed write.
	werr := writeFrame(a.s, req)
	if werr == nil {
		werr = a.s.CloseWrite()
	}
	var code [1]byte
	if _, err := io.ReadFull(a, code[:]); err != nil {
		return errors.Join(werr, err)
	}
	if Code(code[0]) == CodeOK {
		return werr
	}
	text, _ := io.ReadAll(io.LimitReader(a, maxErrorText))
	return &RemoteError{Code: Code(code[0]), Text: printable(text)}
}

func (a *answerReader) Read(b []byte) (int, error) {
	if err := a.s.SetReadDeadline(time.Now().Add(a.stall)); err != nil {
		return 0, err
	}
	return a.s.Read(b)
}

// Close gives the stream up; after a whole answer that costs nothing.
func (a *answerReader) Close() error {
	a.detach()
	return a.s.Reset()
}

// printable keeps a peer's text from doing tricks in a log or terminal.
func printable(text []byte) string {
	out := make([]byte, len(text))
	for i, c := range text {
		if c < ' ' || c > '~' {
			c = '?'
		}
		out[i] = c
	}
	return string(out)
}

// serving bounds what is served at a time.
type serving struct {
	protocols map[string]bool // guarded by Host.mu
	total     int
	perMember int

	mu     sync.Mutex
	active int
	byPeer map[peer.ID]int
}

func (s *serving) init(l Limits) {
	s.protocols = map[string]bool{}
	s.byPeer = map[peer.ID]int{}
	s.total, s.perMember = l.Requests, l.RequestsPerPeer
}

func (s *serving) admit(p Peer) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	allowed := observerSlots
	if p.Member {
		allowed = s.perMember
	}
	// Observers never take the last half: members come first.
	total := s.total
	if !p.Member {
		total /= 2
	}
	if s.active >= total || s.byPeer[p.ID] >= allowed {
		return false
	}
	s.active++
	s.byPeer[p.ID]++
	return true
}

func (s *serving) release(p Peer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.active--
	if s.byPeer[p.ID]--; s.byPeer[p.ID] <= 0 {
		delete(s.byPeer, p.ID)
	}
}
