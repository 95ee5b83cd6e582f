package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"golang.org/x/time/rate"
)

// FrameHandler takes one frame from a member. It is called from one goroutine per peer, so frames of different peers run concurrently and
// those of one peer in order; while it blocks, that peer is slowed down and nobody else. It owns the frame. It returns nil, or a verdict.
type FrameHandler func(ctx context.Context, from Peer, frame []byte) error

// frameProtocol is a registered direct protocol. links and inbound are guarded by Host.mu.
type frameProtocol struct {
	id     protocol.ID
	max    int
	handle FrameHandler
	// queueBytes bounds what waits for one peer.
	queueBytes int
	links      map[peer.ID]*link
	inbound    map[peer.ID]network.Stream
}

// HandleFrames registers a direct protocol among members, for sending as well as for receiving. max bounds a frame in bytes.
func (h *Host) HandleFrames(proto string, max int, handle FrameHandler) error {
	return h.HandleLargeFrames(proto, max, h.limits.FrameQueueBytes, handle)
}

// HandleLargeFrames is HandleFrames for a protocol whose queue for one peer is queueBytes long instead of Limits.FrameQueueBytes, because its
// frames are large. Frames of a broadcast share their bytes, so such queues cost less than they add up to.
func (h *Host) HandleLargeFrames(proto string, max, queueBytes int, handle FrameHandler) error {
	if max <= 0 || max > queueBytes {
		return fmt.Errorf("register frames on %s: max is %d, want 1 to %d, the length of the queue", proto, max, queueBytes)
	}
	if max > memoryPerMember/2 {
		return fmt.Errorf("register frames on %s: max is %d, a peer may take %d bytes of memory in all", proto, max, memoryPerMember)
	}
	fp := &frameProtocol{id: protocol.ID(proto), max: max, queueBytes: queueBytes, handle: handle,
		links: map[peer.ID]*link{}, inbound: map[peer.ID]network.Stream{}}
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
		return fmt.Errorf("register frames on %s: %w", proto, ErrClosed)
	case h.frames[fp.id] != nil:
		return fmt.Errorf("register frames on %s: it is registered already", proto)
	case len(h.frames) >= maxProtocols:
		return fmt.Errorf("register frames on %s: a host has at most %d protocols", proto, maxProtocols)
	}
	h.frames[fp.id] = fp
	h.net.SetStreamHandler(fp.id, func(s network.Stream) {
		if !h.enter() {
			_ = s.Reset()
			return
		}
		defer h.leave()
		h.readFrames(fp, s)
	})
	return nil
}

// readFrames serves one incoming direct stream until it ends.
//
// SECURITY: any connected peer can open one and write any bytes.
func (h *Host) readFrames(fp *frameProtocol, s network.Stream) {
	p := s.Conn().RemotePeer()
	name := string(fp.id)
	if !h.roster.isMember(p) {
		h.metrics.drop(name, dropOutsider)
		_ = s.Reset()
		return
	}
	h.swapInbound(fp, p, s)
	defer h.forgetInbound(fp, p, s)
	defer s.Reset()
	_ = s.CloseWrite() // direct streams have one direction

	var (
		reserved int
		timed    bool // a deadline is set
	)
	reader := &frameReader{
		r: bufio.NewReaderSize(s, readBuffer), max: fp.max,
		begun: func() error { timed = true; return s.SetReadDeadline(time.Now().Add(h.limits.Stall)) },
		reserve: func(size int) error {
			if err := s.Scope().ReserveMemory(size, network.ReservationPriorityMedium); err != nil {
				return fmt.Errorf("%w: %w", errNoMemory, err)
			}
			reserved = size
			return nil
		},
	}
	// Waiting on the limiter instead of dropping lets the peer's own flow control slow it down.
	limiter := rate.NewLimiter(rate.Limit(h.limits.FrameRate), h.limits.FrameRate)
	for {
		frame, err := reader.next()
		if reserved > 0 {
			s.Scope().ReleaseMemory(reserved)
			reserved = 0
		}
		if err != nil {
			h.framesEnded(fp, p, err)
			return
		}
		if timed {
			timed = false
			_ = s.SetReadDeadline(time.Time{})
		}
		if limiter.Wait(h.ctx) != nil {
			return
		}
		from := h.roster.peer(p)
		if !from.Member {
			h.metrics.drop(name, dropOutsider)
			return
		}
		if err := fp.handle(h.ctx, from, frame); err != nil {
			h.refuseFrame(name, p, err)
			continue
		}
		h.metrics.receive(name, len(frame))
	}
}

var errNoMemory = errors.New("no memory left for incoming frames")

// framesEnded accounts for the end of a direct stream.
func (h *Host) framesEnded(fp *frameProtocol, p peer.ID, err error) {
	name := string(fp.id)
	switch {
	case errors.Is(err, ErrTooLarge):
		h.metrics.drop(name, dropOversized)
		h.Penalize(p, dropOversized)
	case errors.Is(err, ErrMalformed):
		h.metrics.drop(name, dropMalformed)
		h.Penalize(p, dropMalformed)
	case errors.Is(err, os.ErrDeadlineExceeded):
		h.metrics.drop(name, dropStalled)
	case errors.Is(err, errNoMemory):
		h.metrics.drop(name, dropBusy)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
	default: // the connection broke, or we closed it
	}
	h.log.Debug("direct stream ended", "protocol", name, "peer", p, "err", err)
}

func (h *Host) refuseFrame(name string, p peer.ID, err error) {
	v := verdictOf(err)
	h.metrics.drop(name, v.reason)
	switch {
	case v.reject:
		h.Penalize(p, v.reason)
	case v == errOwnFailure:
		h.log.Warn("frame handler failed", "protocol", name, "peer", p, "err", err)
	}
}

// swapInbound makes s the peer's only stream of the protocol: a peer that came back opens a new one before the old is known dead.
func (h *Host) swapInbound(fp *frameProtocol, p peer.ID, s network.Stream) {
	h.mu.Lock()
	old := fp.inbound[p]
	fp.inbound[p] = s
	h.mu.Unlock()
	if old != nil {
		h.metrics.drop(string(fp.id), dropReplaced)
		_ = old.Reset()
	}
}

func (h *Host) forgetInbound(fp *frameProtocol, p peer.ID, s network.Stream) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if fp.inbound[p] == s {
		delete(fp.inbound, p)
	}
}

// dropInbound ends the direct streams of a peer that is no member any more.
func (h *Host) dropInbound(p peer.ID) {
	h.mu.Lock()
	var streams []network.Stream
	for _, fp := range h.frames {
		if s := fp.inbound[p]; s != nil {
			streams = append(streams, s)
		}
	}
	h.mu.Unlock()
	for _, s := range streams {
		_ = s.Reset()
	}
}

// enter admits a stream handler into what Close waits for.
func (h *Host) enter() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	h.handlers.Add(1)
	return true
}

func (h *Host) leave() { h.handlers.Done() }
