package series

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// closer makes the rounds of a block.
type closer struct {
	tx     *state.Tx
	block  block.Info
	made   uint64
	chains []uint64 // of the definition at hand
}

// closedRound is a round as the block that made it remembers it.
type closedRound struct {
	Feed   common.Hash `json:"feed"`
	Round  Round       `json:"round"`
	Chains []uint64    `json:"chains,omitempty"` // that it is pushed to
}

// close makes the rounds of one window of a definition and drops what it counted.
func (c *closer) close(model, id common.Hash, end, window uint64) error {
	index := end/window - 1
	at := key(kindTally, model[:], id[:], number(index))
	value, ok, err := c.tx.Get(at)
	if err != nil {
		return err
	}
	if !ok {
		return errState
	}
	t, err := decodeTally(value)
	if err != nil {
		return err
	}
	d, err := definition(c.tx, model, id)
	if err != nil {
		return err
	}
	c.chains = d.Chains
	round := Round{Round: index + 1, StartedAt: end - window, UpdatedAt: end, LedgerSize: c.block.FirstLeaf, Count: t.receipts, Answer: rate(t.rejected, t.receipts)}
	if err := c.put(Feed{Model: model, Definition: id, Metric: Errors}, round); err != nil {
		return err
	}
	if t.voted > 0 {
		round.Answer = rate(t.agreed, t.voted)
		if err := c.put(Feed{Model: model, Definition: id, Metric: Agreement}, round); err != nil {
			return err
		}
	}
	for i := range t.series {
		h := &t.series[i]
		if round.Count = h.sum(); round.Count < d.Minimum {
			continue
		}
		base, err := c.baseline(model, id, d, h)
		if err != nil {
			return err
		}
		round.Answer = PSI(h.bins, base)
		if err := c.put(Feed{Model: model, Definition: id, Metric: Drift, Series: h.id}, round); err != nil {
			return err
		}
	}
	return c.tx.Delete(at)
}

// baseline returns what a series is compared with. The first window with enough observations becomes it, unless one was declared.
func (c *closer) baseline(model, id common.Hash, d *Definition, h *histogram) ([]uint64, error) {
	if declared := d.Baseline[h.id]; declared != nil {
		return declared, nil
	}
	at := key(kindBaseline, model[:], id[:], binary.BigEndian.AppendUint16(nil, h.id))
	value, ok, err := c.tx.Get(at)
	if err != nil {
		return nil, err
	}
	if !ok {
		return h.bins, c.tx.Set(at, h.encode())
	}
	base, err := decodeHistogram(value)
	return base.bins, err
}

// put adds a round to its feed.
func (c *closer) put(f Feed, r Round) error {
	f.ID = FeedID(f.Model, f.Definition, f.Metric, f.Series)
	known, err := feed(c.tx, f.ID)
	if err != nil && !errors.Is(err, ErrUnknownFeed) {
		return err
	}
	if known != nil {
		f.Rounds = known.Rounds
	}
	place := f.Rounds % KeepHistory
	f.Rounds++
	f.Latest = r
	for _, w := range []struct {
		key   []byte
		value any
	}{
		{key(kindFeed, f.ID[:]), f},
		{key(kindHistory, f.ID[:], number(place)), r},
		{key(kindClosed, number(c.block.Height), number(c.made)), closedRound{f.ID, r, c.chains}},
	} {
		b, err := json.Marshal(w.value)
		if err != nil {
			return err
		}
		if err := c.tx.Set(w.key, b); err != nil {
			return err
		}
	}
	c.made++
	return nil
}

// definition returns a definition, also one whose time is over: a window that it counted in may close later.
func definition(r state.Reader, model, id common.Hash) (*Definition, error) {
	if id == (common.Hash{}) {
		d := builtin()
		return &d, nil
	}
	value, ok, err := r.Get(key(kindDefinition, model[:], id[:]))
	if err != nil {
		return nil, err
	}
	var s stored
	if !ok || json.Unmarshal(value, &s) != nil {
		return nil, fmt.Errorf("definition %s: %w", id, errState)
	}
	return &s.Definition, nil
}
