package p2p

import (
	"bufio"
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// linkRetry is how long a link waits before it tries again to open its stream, unless the peer connects earlier.
const linkRetry = time.Second

type queuedFrame struct {
	data []byte
	at   time.Time
}

// link sends one protocol's frames to one member over a stream that is opened when the first frame is there and stays. Its
// goroutine takes all that is queued and writes it at once: under load many frames share a packet, without load none waits.
type link struct {
	h    *Host
	fp   *frameProtocol
	peer peer.ID
	wake chan struct{} // capacity 1: something was queued, or the peer connected
	ctx  context.Context
	stop context.CancelFunc

	mu    sync.Mutex // guards what follows
	queue []queuedFrame
	bytes int
}

// Send queues a frame for one member and returns at once. The caller must not change the frame afterwards. ErrNotMember,
// ErrQueueFull, ErrTooLarge and ErrUnknownProtocol say why it was not queued.
func (h *Host) Send(to peer.ID, proto string, frame []byte) error {
	l, err := h.link(to, protocol.ID(proto), len(frame))
	if err == nil {
		err = l.push(frame)
	}
	if err != nil {
		return fmt.Errorf("send on %s to %s: %w", proto, to, err)
	}
	return nil
}

// Broadcast queues a frame for every other member and returns for how many it was queued. The caller must not change the frame
// afterwards.
func (h *Host) Broadcast(proto string, frame []byte) (queued int, err error) {
	for p := range h.roster.all() {
		if p == h.ID() {
			continue
		}
		l, err := h.link(p, protocol.ID(proto), len(frame))
		if err != nil {
			return queued, fmt.Errorf("broadcast on %s: %w", proto, err)
		}
		if l.push(frame) == nil {
			queued++
		}
	}
	return queued, nil
}

// link returns the link to a member, starting it when it is the first time.
func (h *Host) link(p peer.ID, proto protocol.ID, size int) (*link, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	fp := h.frames[proto]
	switch {
	case h.closed:
		return nil, ErrClosed
	case fp == nil:
		return nil, ErrUnknownProtocol
	case size == 0 || size > fp.max:
		return nil, fmt.Errorf("frame of %d bytes, want 1 to %d: %w", size, fp.max, ErrTooLarge)
	case p == h.ID() || !h.roster.isMember(p):
		return nil, ErrNotMember
	}
	l := fp.links[p]
	if l == nil {
		l = &link{h: h, fp: fp, peer: p, wake: make(chan struct{}, 1)}
		l.ctx, l.stop = context.WithCancel(h.ctx)
		fp.links[p] = l
		h.group.Go(func() error { l.run(); return nil })
	}
	return l, nil
}

func (h *Host) allLinks() (all []*link) {
	for _, fp := range h.frames {
		for _, l := range fp.links {
			all = append(all, l)
		}
	}
	return all
}

func (h *Host) wakeLinks(p peer.ID) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, fp := range h.frames {
		if l := fp.links[p]; l != nil {
			l.poke()
		}
	}
}

func (l *link) close() { l.stop() }

func (l *link) poke() {
	select {
	case l.wake <- struct{}{}:
	default:
	}
}

// push queues a frame. When the queue is full, frames that have waited too long make room first.
func (l *link) push(frame []byte) error {
	now := time.Now()
	l.mu.Lock()
	if l.full(len(frame)) {
		l.expire(now)
	}
	if l.full(len(frame)) {
		l.mu.Unlock()
		l.h.metrics.drop(string(l.fp.id), dropQueueFull)
		return ErrQueueFull
	}
	l.queue = append(l.queue, queuedFrame{frame, now})
	l.bytes += len(frame)
	l.mu.Unlock()
	l.poke()
	return nil
}

func (l *link) full(more int) bool {
	return len(l.queue) >= l.h.limits.FrameQueue || l.bytes+more > l.fp.queueBytes
}

// expire drops frames older than FrameTTL from the front. Called with l.mu held.
func (l *link) expire(now time.Time) {
	kept := l.fresh(l.queue, now)
	for _, f := range l.queue[:len(l.queue)-len(kept)] {
		l.bytes -= len(f.data)
	}
	l.queue = append([]queuedFrame(nil), kept...)
}

// fresh returns the frames, oldest first, that have not waited too long, and counts the others.
func (l *link) fresh(frames []queuedFrame, now time.Time) []queuedFrame {
	for len(frames) > 0 && now.Sub(frames[0].at) > FrameTTL {
		l.h.metrics.drop(string(l.fp.id), dropExpired)
		frames = frames[1:]
	}
	return frames
}

// take empties the queue into batch, so that the two slices' memory is used in turn.
func (l *link) take(spare []queuedFrame) []queuedFrame {
	l.mu.Lock()
	defer l.mu.Unlock()
	batch := l.queue
	clear(spare[:cap(spare)])
	l.queue, l.bytes = spare[:0], 0
	return batch
}

// run writes what is queued until the link is closed. A batch that failed is written again on the next stream, as long as it
// is fresh; the receiver may then see some of it twice.
func (l *link) run() {
	var (
		stream network.Stream
		writer = bufio.NewWriterSize(nil, readBuffer)
		batch  []queuedFrame // taken and not yet written
		spare  []queuedFrame
	)
	defer func() {
		if stream != nil {
			_ = stream.Reset()
		}
	}()
	for {
		if batch = l.fresh(batch, time.Now()); len(batch) == 0 {
			if batch = l.take(spare); len(batch) == 0 {
				if !l.wait(0) {
					return
				}
			}
			spare = nil
			continue
		}
		if stream == nil {
			var err error
			if stream, err = l.open(); err != nil {
				if !l.wait(linkRetry) {
					return
				}
				continue
			}
			writer.Reset(stream)
		}
		if err := l.write(stream, writer, batch); err != nil {
			_ = stream.Reset()
			stream = nil
			if l.ctx.Err() != nil {
				return
			}
			continue
		}
		clear(batch)
		batch, spare = nil, batch[:0]
	}
}

// wait returns true when there may be something to do: at a poke, or after timeout if it is not 0; false when the link closed.
func (l *link) wait(timeout time.Duration) bool {
	var expired <-chan time.Time
	if timeout > 0 {
		timer := time.NewTimer(timeout)
		defer timer.Stop()
		expired = timer.C
	}
	select {
	case <-l.wake:
	case <-expired:
	case <-l.ctx.Done():
		return false
	}
	return l.ctx.Err() == nil
}

// open opens the stream on a connection that exists: who is dialled is decided in one place, the dialer.
func (l *link) open() (network.Stream, error) {
	ctx, cancel := context.WithTimeout(network.WithNoDial(l.ctx, "direct stream"), dialTimeout)
	defer cancel()
	return l.h.net.NewStream(ctx, l.peer, l.fp.id)
}

func (l *link) write(s network.Stream, w *bufio.Writer, batch []queuedFrame) error {
	if err := s.SetWriteDeadline(time.Now().Add(l.h.limits.Stall)); err != nil {
		return err
	}
	for _, f := range batch {
		if err := writeFrame(w, f.data); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, f := range batch {
		l.h.metrics.send(string(l.fp.id), len(f.data))
	}
	return nil
}
