package node

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/store"
)

// post publishes ranges of blocks in this node's turns until ctx ends.
func (b *blobs) post(ctx context.Context) error {
	ticker := time.NewTicker(blobTick)
	defer ticker.Stop()
	var p *publication
	var told string
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		var err error
		if p == nil {
			p, err = b.posting()
		}
		if err == nil {
			p, err = b.step(ctx, p)
		}
		if err != nil && ctx.Err() == nil && err.Error() != told {
			told = err.Error()
			b.n.log.Warn("blocks not posted, trying again", "err", err)
		}
	}
}

// step moves the publication on, or begins one. It returns the one under way.
func (b *blobs) step(ctx context.Context, p *publication) (*publication, error) {
	next, err := b.number(keyNext, 1)
	if err != nil {
		return p, err
	}
	if p != nil && p.To < next { // named: by this node's leaf, or by somebody else's for the same blocks
		return nil, b.n.db.Update(ctx, func(tx *store.Tx) error { return tx.Delete(store.Key(store.TableAnchor, keyPosting)) })
	}
	if p == nil {
		to, err := b.due(next, time.Now())
		if err != nil || to == 0 {
			return nil, err
		}
		if p, err = b.begin(ctx, next, to); err != nil {
			return nil, err
		}
	}
	return p, b.advance(ctx, p)
}

// posting returns the publication that a stopped node left.
func (b *blobs) posting() (p *publication, err error) {
	err = b.n.db.View(func(r store.Reader) error {
		value, err := r.Get(store.Key(store.TableAnchor, keyPosting))
		if err != nil {
			return err
		}
		p = &publication{}
		return json.Unmarshal(value, p)
	})
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return p, err
}

// due returns the last block of the range that this node is to post now, or 0. A range is due when it fills a transaction, or when its first
// block is old; then operators take turns.
func (b *blobs) due(next uint64, now time.Time) (to uint64, err error) {
	head := b.ledger.Head().Header
	if head.Height < next {
		return 0, nil
	}
	full, to, first, err := b.measure(next, head.Height)
	if err != nil {
		return 0, err
	}
	old := head.Time >= first+uint64(b.n.cfg.Blobs.Every/time.Second)
	if !full && !old {
		b.dueAt = time.Time{}
		return 0, nil
	}
	if b.dueAt.IsZero() || b.dueFrom != next {
		b.dueAt, b.dueFrom = now, next
	}
	set := b.n.home.set(head.Epoch)
	if set == nil {
		return 0, fmt.Errorf("the operator set of epoch %d is not known", head.Epoch)
	}
	self := set.IndexOf(b.n.cfg.Keys.Operator)
	if self < 0 {
		self = set.Len() - 1
	}
	turn := claim.Keccak256([]byte("blobs"), binary.BigEndian.AppendUint64(nil, next))
	if now.Before(b.dueAt.Add(time.Duration(attest.Rank(turn, self, set.Len())) * blobTurn)) {
		return 0, nil
	}
	return to, nil
}

// measured is how far the blocks from next on fill one transaction.
type measured struct {
	next, to, first uint64 // the range so far, and its first block's time
	size            int    // encoded
	full            bool   // the block after to does not fit
}

// measure goes on to measure the blocks from next on: whether they fill a transaction, the last that fits, and the first block's time. It
// belongs to the goroutine of post.
func (b *blobs) measure(next, head uint64) (full bool, to, first uint64, err error) {
	const headBytes = 64 // of a range beside its blocks
	m := &b.measured
	if m.next != next || m.to < next {
		*m = measured{next: next, to: next - 1, size: headBytes}
	}
	for !m.full && m.to < head {
		final, err := b.ledger.BlockAt(m.to + 1)
		if err != nil {
			return false, 0, 0, err
		}
		one := &da.Block{Header: final.Header, Data: final.Data}
		size := m.size + one.EncodedSize()
		if m.to+1 > next && (size > da.TxBytes || m.to+1-next == da.MaxBlocks) {
			m.full = true
			break
		}
		if m.to++; m.to == next {
			m.first = final.Header.Time
		}
		m.size, m.full = size, size > da.TxBytes
	}
	return m.full, m.to, m.first, nil
}

// begin makes a publication durable: its blobs are in the archive before any transaction names them.
func (b *blobs) begin(ctx context.Context, from, to uint64) (*publication, error) {
	packed, err := b.pack(from, to)
	if err != nil {
		return nil, err
	}
	if err := b.archive.Put(ctx, packed.Pieces); err != nil {
		return nil, err
	}
	p := &publication{From: from, To: to, Content: packed.Content}
	for _, pieces := range packed.Transactions() {
		var names []common.Hash
		for _, piece := range pieces {
			names = append(names, piece.Name)
		}
		p.Parts = append(p.Parts, part{Blobs: names})
	}
	b.n.log.Info("posting blocks", "from", from, "to", to, "blobs", len(packed.Pieces), "chain", b.n.cfg.Blobs.Chain)
	return p, b.keep(ctx, p)
}

func (b *blobs) keep(ctx context.Context, p *publication) error {
	value, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return b.n.db.Update(ctx, func(tx *store.Tx) error { return tx.Set(store.Key(store.TableAnchor, keyPosting), value) })
}

// advance sends what is not sent, and names what is settled.
func (b *blobs) advance(ctx context.Context, p *publication) error {
	chainID := b.n.cfg.Blobs.Chain
	for i := range p.Parts {
		part := &p.Parts[i]
		if part.Tx == (common.Hash{}) {
			job := relay.Job{ChainID: chainID, Key: p.key(i), Call: relay.Call{To: b.account}, Blobs: part.Blobs}
			if err := b.relay.Enqueue(ctx, job); err != nil { // a known one is left as it is
				return err
			}
			status, ok := b.relay.Status(chainID, p.key(i))
			if !ok || status.Phase != relay.Delivered {
				continue
			}
			part.Tx = status.Tx
			b.posted.Add(float64(len(part.Blobs)))
			if err := b.keep(ctx, p); err != nil {
				return err
			}
		}
		if now := time.Now(); now.Sub(part.Said) >= blobAgain {
			part.Said = now
			d := leaf.Data{ChainID: chainID, TxHash: part.Tx, From: p.From, To: p.To, ContentHash: p.Content, Blobs: part.Blobs}
			if err := b.ledger.AddData(ctx, d); err != nil {
				return fmt.Errorf("name the blobs of blocks %d to %d: %w", p.From, p.To, err)
			}
		}
	}
	return nil
}
