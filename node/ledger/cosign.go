package ledger

import (
	"context"
	"time"
)

// cosignEvery is the least time between two cosignatures of this operator: the checkpoint moves with every block, and witnesses' lines are
// for people and tools, who come every few seconds.
const cosignEvery = 2 * time.Second

// cosign signs the published checkpoint for the other operators' notes whenever the log has grown.
func (l *Ledger) cosign(ctx context.Context) error {
	done := uint64(0)
	for {
		head, news := l.headAndNews()
		if size := head.Header.LedgerSize; size > done {
			c, err := l.cfg.Log.Cosign()
			if err != nil {
				l.log.Warn("checkpoint not cosigned", "err", err)
			} else {
				done = c.Size
				l.cfg.Peers.Cosign(c)
			}
			select {
			case <-ctx.Done():
				return nil
			case <-time.After(cosignEvery):
			}
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-news:
		}
	}
}
