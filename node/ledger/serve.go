package ledger

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds of answers to peers that lag.
const (
	// answerBlocks is how many final blocks one answer holds about.
	answerBlocks = 64
	// answerBytes ends an answer early when its blocks are large; an answer always holds at least what one proof covers.
	answerBytes = 8 << 20
	// servePerSecond bounds answers to one peer: each reads up to answerBytes from the disk.
	servePerSecond = 20
)

// serve answers peers that ask for final blocks, each at a bounded rate.
func (d *driver) serve(ctx context.Context) error {
	limits := map[common.Address]*rate.Limiter{}
	for {
		var s simplex.Serve
		select {
		case <-ctx.Done():
			return nil
		case s = <-d.serves:
		}
		limit := limits[s.To]
		if limit == nil {
			if len(limits) >= simplex.MaxSenders {
				clear(limits)
			}
			limit = rate.NewLimiter(servePerSecond, servePerSecond)
			limits[s.To] = limit
		}
		if !limit.AllowN(time.Now(), 1) {
			d.l.metrics.dropped.WithLabelValues("serve-rate").Inc()
			continue
		}
		if a := d.l.answer(s.Height); a != nil {
			d.l.cfg.Peers.Send(simplex.Send{To: s.To, Message: a})
		}
	}
}

// answer collects final blocks from a height on.
func (l *Ledger) answer(height uint64) (a *simplex.Entries) {
	err := l.cfg.Store.View(func(r store.Reader) error {
		size, proved := 0, false
		a = simplex.Answer(height, answerBlocks, func(h uint64) (simplex.Delivery, bool) {
			if proved && size > answerBytes {
				return simplex.Delivery{}, false
			}
			e, err := readEntry(r, h)
			if err != nil {
				return simplex.Delivery{}, false // the end, or the beginning of a node that joined later
			}
			size += len(e.Block.Data)
			proved = proved || e.Proof != nil
			return simplex.Delivery{Entry: e}, true
		})
		return nil
	})
	if err != nil {
		l.log.Warn("a peer that lags was not answered", "err", err)
	}
	return a
}
