package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/lineal-network/lineal/p2p"
	"golang.org/x/time/rate"
)

// serveTime bounds one request: maxRange at 128 KiB a second, the slowest line worth serving.
const serveTime = 3 * time.Minute

// maxPaced bounds the peers whose pace is remembered; above what the host connects at a time.
const maxPaced = 512

// serve answers one request.
//
// SECURITY: any member, and any observer, can send any request. What is served is public by its digest: knowing the digest is the
// permission, so secrets do not belong into the store.
func (x *Exchange) serve(ctx context.Context, from p2p.Peer, raw []byte, w io.Writer) error {
	req, err := decodeRequest(raw)
	if err != nil {
		return &p2p.RemoteError{Code: p2p.CodeInvalid, Text: err.Error()}
	}
	r, err := x.store.Open(req.digest)
	if err != nil {
		if errors.Is(err, ErrNotFound) {
			return &p2p.RemoteError{Code: p2p.CodeNotFound}
		}
		return err
	}
	defer r.Close()
	pace := &pacedWriter{ctx: ctx, w: w, limiter: x.pacers.of(from)}
	if req.op == opList {
		return x.serveList(r, pace)
	}
	if req.offset+req.length > r.size {
		return &p2p.RemoteError{Code: p2p.CodeInvalid, Text: "range exceeds the artifact"}
	}
	if _, err := r.Seek(req.offset, io.SeekStart); err != nil {
		return err
	}
	n, err := io.CopyBuffer(pace, io.LimitReader(onlyReader{r}, req.length), make([]byte, paceStep))
	x.metrics.served.Add(float64(n))
	return err
}

func (x *Exchange) serveList(r *Reader, w io.Writer) error {
	if _, err := w.Write(encodeSize(r.size)); err != nil {
		return err
	}
	if r.chunks == nil {
		return nil
	}
	list, err := os.Open(r.chunks.Name()) // a position of its own
	if err != nil {
		return fmt.Errorf("open chunk list: %w", err)
	}
	defer list.Close()
	_, err = io.CopyBuffer(w, onlyReader{list}, make([]byte, paceStep))
	return err
}

// paceStep is how many bytes are sent between two looks at the pace.
const paceStep = 64 << 10

// pacedWriter holds a peer to its bytes a second.
type pacedWriter struct {
	ctx     context.Context
	w       io.Writer
	limiter *rate.Limiter
}

func (p *pacedWriter) Write(b []byte) (int, error) {
	for rest := len(b); rest > 0; rest -= paceStep {
		if err := p.limiter.WaitN(p.ctx, min(rest, paceStep)); err != nil {
			return 0, fmt.Errorf("wait for the peer's pace: %w", err)
		}
	}
	return p.w.Write(b)
}

// pacers remembers each peer's pace, so that many requests are no faster than one.
type pacers struct {
	member, observer rate.Limit

	mu     sync.Mutex
	byPeer map[peer.ID]*rate.Limiter
}

func (p *pacers) of(from p2p.Peer) *rate.Limiter {
	limit := p.observer
	if from.Member {
		limit = p.member
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.byPeer[from.ID]
	if l == nil {
		if len(p.byPeer) >= maxPaced {
			p.forget()
		}
		l = rate.NewLimiter(limit, max(paceStep, int(limit)/4)) // a quarter of a second at once
		p.byPeer[from.ID] = l
	}
	if l.Limit() != limit { // its role changed
		l.SetLimit(limit)
		l.SetBurst(max(paceStep, int(limit)/4))
	}
	return l
}

// forget drops the peers that have not asked for anything lately; if all have, some lose their debt.
func (p *pacers) forget() {
	for id, l := range p.byPeer {
		if l.Tokens() >= float64(l.Burst()) || len(p.byPeer) >= maxPaced {
			delete(p.byPeer, id)
		}
	}
}
