package series

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// Bounds of a block's work and of what the state keeps.
const (
	// MaxClose is how many windows a block closes: each makes up to 34 rounds.
	MaxClose = 16
	// KeepHistory is how many rounds of a feed the state keeps: six weeks of hours.
	KeepHistory = 1008
	// KeepClosed is for how many blocks what a block closed can be read.
	KeepClosed = 1024
)

// Metric is what a feed measures.
type Metric uint8

// The metrics. The numbers are part of feeds' ids.
const (
	Drift     Metric = 1
	Errors    Metric = 2
	Agreement Metric = 3
)

// String returns the metric's name.
func (m Metric) String() string {
	switch m {
	case Drift:
		return "drift"
	case Errors:
		return "errors"
	case Agreement:
		return "agreement"
	}
	return "unknown"
}

var feedTag = claim.Keccak256([]byte("lineal.feed.v1"))

// FeedID is keccak256(abi.encode(keccak256("lineal.feed.v1"), model, definition, metric, series)); definition is a record's id, or zero for the
// built-in one, series is zero unless the metric is drift.
func FeedID(model, definition common.Hash, metric Metric, series uint16) common.Hash {
	var tail [64]byte
	tail[31] = byte(metric)
	binary.BigEndian.PutUint16(tail[62:], series)
	return claim.Keccak256(feedTag[:], model[:], definition[:], tail[:])
}

// Feed is a feed with its newest round.
type Feed struct {
	ID         common.Hash `json:"id"`
	Model      common.Hash `json:"model"`
	Definition common.Hash `json:"definition"` // zero: built in
	Metric     Metric      `json:"metric"`
	Series     uint16      `json:"series"`
	Rounds     uint64      `json:"rounds"` // so far
	Latest     Round       `json:"latest"`
}

// Round is one value of a feed.
type Round struct {
	Round      uint64 `json:"round"`
	Answer     int64  `json:"answer"` // millionths
	StartedAt  uint64 `json:"startedAt"`
	UpdatedAt  uint64 `json:"updatedAt"`
	LedgerSize uint64 `json:"ledgerSize"`
	Count      uint64 `json:"count"` // receipts, or observations, that it rests on
}

// Claim is what operators sign of a round.
func (r *Round) Claim(id common.Hash) claim.Feed {
	return claim.Feed{ID: id, Round: r.Round, Answer: big.NewInt(r.Answer), StartedAt: r.StartedAt, UpdatedAt: r.UpdatedAt, LedgerSize: r.LedgerSize}
}

// Keys: a prefix for all, one for each kind.
const (
	kindDefinition = 'd' // model, record id -> stored definition
	kindTally      = 'a' // model, definition, window -> tally
	kindOpen       = 'o' // window's end, model, definition -> window's length
	kindBaseline   = 'b' // model, definition, series -> histogram
	kindFeed       = 'f' // feed -> Feed
	kindHistory    = 'h' // feed, place -> Round
	kindClosed     = 'c' // height, number -> closedRound
	kindHeight     = 'n' // -> height of the latest block
)

func key(kind byte, parts ...[]byte) []byte {
	k := []byte{state.PrefixSeries, kind}
	for _, p := range parts {
		k = append(k, p...)
	}
	return k
}

func number(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// stored is a definition in the state.
type stored struct {
	Definition Definition `json:"definition"`
	Until      uint64     `json:"until"` // ledger time
}

// Module is the series as the ledger's state has them.
type Module struct{}

var (
	_ block.Module = Module{}
	_ block.Feeds  = Module{}
)

// Check implements [block.Module]: it says what is wrong with a record that means to define feeds; others are none of its business.
func (Module) Check(_ state.Reader, envelope []byte) error {
	_, _, _, err := definitionOf(leaf.Record{Envelope: envelope})
	return err
}

// Apply implements [block.Module].
func (Module) Apply(tx *state.Tx, info block.Info, leaves []leaf.Leaf) error {
	if err := apply(tx, info, leaves); err != nil {
		return err
	}
	return tx.Set(key(kindHeight), number(info.Height))
}

// Rounds implements [block.Feeds].
func (Module) Rounds(r state.Reader) (rounds []block.FeedRound, err error) {
	value, ok, err := r.Get(key(kindHeight))
	if err != nil || !ok {
		return nil, err
	}
	if len(value) != 8 {
		return nil, errState
	}
	err = eachClosed(r, binary.BigEndian.Uint64(value), func(c closedRound) {
		if len(c.Chains) > 0 {
			rounds = append(rounds, block.FeedRound{Round: c.Round.Claim(c.Feed), Chains: c.Chains})
		}
	})
	return rounds, err
}

// apply takes a block's leaves in order.
func apply(tx *state.Tx, b block.Info, leaves []leaf.Leaf) error {
	byModel := map[common.Hash][]*leaf.Receipt{}
	var models []common.Hash
	var records []leaf.Record
	for _, l := range leaves {
		switch l := l.(type) {
		case leaf.Receipt:
			if byModel[l.Body.Model] == nil {
				models = append(models, l.Body.Model)
			}
			byModel[l.Body.Model] = append(byModel[l.Body.Model], &l)
		case leaf.Record:
			records = append(records, l)
		}
	}
	for _, model := range models { // in the order of the block
		if err := count(tx, b, model, byModel[model]); err != nil {
			return fmt.Errorf("series of model %s: %w", model, err)
		}
	}
	for _, r := range records {
		if err := define(tx, b, r); err != nil {
			return err
		}
	}
	if err := closeWindows(tx, b); err != nil {
		return fmt.Errorf("close windows: %w", err)
	}
	return nil
}

// define takes a definition from a record; what is none is left alone, since records are not refused in blocks.
func define(tx *state.Tx, b block.Info, r leaf.Record) error {
	model, d, ok, err := definitionOf(r)
	if !ok || err != nil {
		return nil
	}
	known, err := definitions(tx, model, b.Time)
	if err != nil || len(known) >= MaxDefinitions+1 {
		return err
	}
	value, err := json.Marshal(stored{d, b.Time + Lifetime})
	if err != nil {
		return err
	}
	id := r.ID()
	return tx.Set(key(kindDefinition, model[:], id[:]), value)
}

// defined is a definition with its id.
type defined struct {
	id common.Hash
	Definition
}

// definitions lists a model's definitions at a time, the built-in one first.
func definitions(r state.Reader, model common.Hash, now uint64) ([]defined, error) {
	list := []defined{{common.Hash{}, builtin()}}
	prefix := key(kindDefinition, model[:])
	err := r.Scan(prefix, func(k, v []byte) error {
		var s stored
		if err := json.Unmarshal(v, &s); err != nil {
			return errState
		}
		if s.Until > now {
			list = append(list, defined{common.BytesToHash(k[len(prefix):]), s.Definition})
		}
		return nil
	})
	return list, err
}

// count adds receipts of one model to the windows of its definitions.
func count(tx *state.Tx, b block.Info, model common.Hash, receipts []*leaf.Receipt) error {
	list, err := definitions(tx, model, b.Time)
	if err != nil {
		return err
	}
	for _, d := range list {
		mine := receipts
		if len(d.Population.Requesters) > 0 {
			mine = slices.DeleteFunc(slices.Clone(receipts), func(r *leaf.Receipt) bool { return !d.counts(r.Requester) })
		}
		if len(mine) == 0 {
			continue
		}
		window := b.Time / d.Window
		at := key(kindTally, model[:], d.id[:], number(window))
		t := &tally{}
		value, open, err := tx.Get(at)
		if err == nil && open {
			t, err = decodeTally(value)
		}
		if err != nil {
			return err
		}
		for _, r := range mine {
			t.add(r)
		}
		if err := tx.Set(at, t.encode()); err != nil {
			return err
		}
		if !open {
			if err := tx.Set(key(kindOpen, number((window+1)*d.Window), model[:], d.id[:]), number(d.Window)); err != nil {
				return err
			}
		}
	}
	return nil
}

// errEnough ends a scan.
var errEnough = errors.New("enough")

// closeWindows makes rounds of the windows that are over, oldest first.
func closeWindows(tx *state.Tx, b block.Info) error {
	type ended struct{ key, window []byte }
	var list []ended
	err := tx.Scan(key(kindOpen), func(k, v []byte) error {
		if binary.BigEndian.Uint64(k[2:]) > b.Time || len(list) == MaxClose {
			return errEnough
		}
		list = append(list, ended{slices.Clone(k), slices.Clone(v)})
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return err
	}
	c := closer{tx: tx, block: b}
	for _, e := range list {
		if len(e.key) != 2+8+32+32 || len(e.window) != 8 {
			return errState
		}
		end, model, id := binary.BigEndian.Uint64(e.key[2:]), common.Hash(e.key[10:42]), common.Hash(e.key[42:])
		if err := c.close(model, id, end, binary.BigEndian.Uint64(e.window)); err != nil {
			return err
		}
		if err := tx.Delete(e.key); err != nil {
			return err
		}
	}
	return forget(tx, b.Height)
}

// forget removes what was closed KeepClosed blocks ago.
func forget(tx *state.Tx, height uint64) error {
	if height < KeepClosed {
		return nil
	}
	var old [][]byte
	err := tx.Scan(key(kindClosed, number(height-KeepClosed)), func(k, _ []byte) error {
		old = append(old, slices.Clone(k))
		return nil
	})
	for _, k := range old {
		err = errors.Join(err, tx.Delete(k))
	}
	return err
}
