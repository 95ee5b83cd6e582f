package intake

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/task"
)

// Cursors keeps one small value per key durably. Load returns nil without an error when there is none. Save returns when the value
// would survive a power failure.
type Cursors interface {
	Load(ctx context.Context, key string) ([]byte, error)
	Save(ctx context.Context, key string, value []byte) error
}

// FollowConfig says which logs a Follower reads and where it begins.
type FollowConfig struct {
	Client    *ethrpc.Client
	Addresses []common.Address
	Topics    [][]common.Hash
	Finality  ethrpc.Finality

	Cursors Cursors // nil: reading begins anew with each start
	Key     string  // of the cursor
	// Start is the first block to read when there is no cursor: where the contract was deployed. 0: whatever settles from now on.
	Start uint64

	// Handle is given the matching logs of a stretch of settled blocks, in order, at least once. An error has the stretch read and
	// handled again.
	Handle func(ctx context.Context, b Batch) error
	// onBegin is called once with the block after which reading begins, until it succeeds. May be nil.
	onBegin func(ctx context.Context, at ethrpc.Block) error

	MaxRange uint64        // blocks per query; 0 means DefaultMaxRange
	Every    time.Duration // between looks when no head is heard of; 0 means DefaultEvery
	Retry    time.Duration // pause after an error; 0 means DefaultRetry
	Log      *slog.Logger
}

// Batch is what was found in the blocks up to To.
type Batch struct {
	To   ethrpc.Block
	Logs []types.Log // never empty
}

// The defaults.
const (
	DefaultMaxRange = 2000            // the range that most providers accept
	DefaultEvery    = 5 * time.Second // heads normally come sooner; this bounds the delay when they do not
	DefaultRetry    = time.Second
)

const (
	// maxTrail bounds the points of a cursor. Older ones are thinned out, so 128 reach back exponentially.
	maxTrail = 128
	// saveEvery is after how many blocks without logs the cursor is written nevertheless, to bound what a restart reads again.
	saveEvery = 256
	// deepRewind is how far reading goes back when no point of the trail is canonical any more.
	deepRewind = 4096
)

// Follower reads matching logs of settled blocks, once each as far as possible, across restarts and reorganizations.
type Follower struct {
	cfg    FollowConfig
	trail  []task.BlockRef // ascending; the last is the latest block that was read
	loaded bool
	saved  uint64 // number of the block in the stored cursor
	width  uint64 // blocks of the next query
}

// NewFollower checks the configuration.
func NewFollower(cfg FollowConfig) (*Follower, error) {
	if cfg.Client == nil || cfg.Handle == nil || len(cfg.Addresses) == 0 {
		return nil, errors.New("follow logs: client, contract address and handler are needed")
	}
	if cfg.Cursors != nil && cfg.Key == "" {
		return nil, errors.New("follow logs: the cursor needs a key")
	}
	if cfg.MaxRange == 0 {
		cfg.MaxRange = DefaultMaxRange
	}
	if cfg.Every == 0 {
		cfg.Every = DefaultEvery
	}
	if cfg.Retry == 0 {
		cfg.Retry = DefaultRetry
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	cfg.Log = cfg.Log.With("chain", cfg.Client.ChainID())
	return &Follower{cfg: cfg, width: cfg.MaxRange}, nil
}

// Run reads until ctx ends, and returns nil then. It ends earlier only when the stored cursor cannot be understood.
func (f *Follower) Run(ctx context.Context) error {
	var head *ethrpc.Block // the latest heard of since the last look
	heads := f.cfg.Client.Heads(ctx)
	ticker := time.NewTicker(f.cfg.Every)
	defer ticker.Stop()
	for ctx.Err() == nil {
		more, err := f.step(ctx, head)
		head = nil
		switch {
		case errors.Is(err, errBadCursor):
			return fmt.Errorf("follow logs on chain %d: %w", f.cfg.Client.ChainID(), err)
		case err != nil && ctx.Err() == nil:
			f.cfg.Log.Warn("intake: reading the chain failed, trying again", "err", err)
			select {
			case <-ctx.Done():
			case <-time.After(f.cfg.Retry):
			}
		case !more:
			select {
			case <-ctx.Done():
			case b := <-heads:
				head = &b
			case <-ticker.C:
			}
		}
	}
	return nil
}

// step reads the next stretch, if there is one, and reports whether there may be more.
func (f *Follower) step(ctx context.Context, head *ethrpc.Block) (more bool, err error) {
	if err := f.load(ctx); err != nil {
		return false, err
	}
	settled, err := f.settled(ctx, head)
	if err != nil {
		return false, err
	}
	if len(f.trail) == 0 {
		return true, f.begin(ctx, settled)
	}
	at := f.trail[len(f.trail)-1]
	switch {
	case settled.Number < at.Number:
		return false, nil // this endpoint is behind, or a branch is replaced: wait for it to pass the point
	case settled.Number == at.Number && settled.Hash == at.Hash:
		return false, nil
	case settled.Number == at.Number+1 && settled.Parent == at.Hash:
		return false, f.readOne(ctx, settled)
	}
	return f.readRange(ctx, at, settled)
}

// settled returns the latest settled block. Where heads settle at once and only one endpoint is configured, the head that it told of
// is that block.
func (f *Follower) settled(ctx context.Context, head *ethrpc.Block) (ethrpc.Block, error) {
	if head != nil && f.cfg.Finality == ethrpc.Confirmations(0) && f.cfg.Client.Witnesses() == 1 {
		return *head, nil
	}
	return f.cfg.Client.SettledBlock(ctx, f.cfg.Finality)
}

// begin sets the first point of the trail: the block before the first to be read.
func (f *Follower) begin(ctx context.Context, settled ethrpc.Block) error {
	first := settled
	if f.cfg.Start > 0 && f.cfg.Start-1 < settled.Number {
		var err error
		if first, err = f.block(ctx, f.cfg.Start-1); err != nil {
			return err
		}
	}
	if f.cfg.onBegin != nil {
		if err := f.cfg.onBegin(ctx, first); err != nil {
			return err
		}
	}
	f.trail = []task.BlockRef{{Number: first.Number, Hash: first.Hash}}
	return f.save(ctx)
}

// readOne reads a single block by its hash. Its parent is the block that was read last.
func (f *Follower) readOne(ctx context.Context, b ethrpc.Block) error {
	logs, err := f.logs(ctx, ethereum.FilterQuery{BlockHash: &b.Hash})
	if err != nil {
		return err
	}
	if err := f.check(logs, b.Number, b); err != nil {
		return err
	}
	return f.advance(ctx, b, logs)
}

// readRange reads several blocks by number, after making sure that the latest point is still canonical, and looks at the last
// block again afterwards, so that the stretch comes from one branch.
func (f *Follower) readRange(ctx context.Context, at task.BlockRef, settled ethrpc.Block) (more bool, err error) {
	if now, err := f.block(ctx, at.Number); err != nil {
		return false, err
	} else if now.Hash != at.Hash {
		return true, f.rewind(ctx)
	}
	from, end := at.Number+1, settled
	if to := at.Number + f.width; to < settled.Number {
		if end, err = f.block(ctx, to); err != nil {
			return false, err
		}
	}
	logs, err := f.logs(ctx, ethereum.FilterQuery{FromBlock: ethrpc.Number(from), ToBlock: ethrpc.Number(end.Number)})
	if err != nil {
		if class := ethrpc.ClassOf(err); f.width > 1 && (class == ethrpc.RangeTooLarge || class == ethrpc.Transport) && ctx.Err() == nil {
			f.width = max(1, min(f.width, end.Number-at.Number)/2)
			f.cfg.Log.Info("intake: narrowing the range", "blocks", f.width, "err", err)
			return true, nil
		}
		return false, err
	}
	again, err := f.block(ctx, end.Number)
	if err != nil {
		return false, err
	}
	if again.Hash != end.Hash {
		return true, nil // reorganized meanwhile
	}
	if err := f.check(logs, from, end); err != nil {
		return false, err
	}
	if err := f.advance(ctx, end, logs); err != nil {
		return false, err
	}
	f.width = min(f.cfg.MaxRange, 2*f.width)
	return end.Number < settled.Number, nil
}

// block reads a block by number from two endpoints.
func (f *Follower) block(ctx context.Context, number uint64) (ethrpc.Block, error) {
	return ethrpc.Agreed(ctx, f.cfg.Client, func(ctx context.Context, r ethrpc.Reader) (ethrpc.Block, error) {
		return r.BlockByNumber(ctx, ethrpc.Number(number))
	}, ethrpc.SameBlock)
}

// logs reads matching logs from two endpoints, in the order of the chain.
func (f *Follower) logs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	q.Addresses, q.Topics = f.cfg.Addresses, f.cfg.Topics
	return ethrpc.Agreed(ctx, f.cfg.Client, func(ctx context.Context, r ethrpc.Reader) ([]types.Log, error) {
		logs, err := r.FilterLogs(ctx, q)
		slices.SortStableFunc(logs, func(a, b types.Log) int {
			return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
		})
		return logs, err
	}, func(a, b []types.Log) bool { return slices.EqualFunc(a, b, sameLog) })
}

func sameLog(a, b types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && string(a.Data) == string(b.Data) && a.BlockHash == b.BlockHash &&
		a.BlockNumber == b.BlockNumber && a.TxHash == b.TxHash && a.Index == b.Index && a.Removed == b.Removed
}

// check refuses an answer that does not fit the question. SECURITY: with one endpoint this is all that stands between its mistakes
// and the node.
func (f *Follower) check(logs []types.Log, from uint64, end ethrpc.Block) error {
	for i, l := range logs {
		switch {
		case l.Removed:
			return fmt.Errorf("log %d of block %d is marked as removed", l.Index, l.BlockNumber)
		case l.BlockNumber < from || l.BlockNumber > end.Number:
			return fmt.Errorf("asked for logs of blocks %d to %d, got one of %d", from, end.Number, l.BlockNumber)
		case l.BlockNumber == end.Number && l.BlockHash != end.Hash:
			return fmt.Errorf("a log names %s as block %d, which is %s", l.BlockHash, end.Number, end.Hash)
		case !slices.Contains(f.cfg.Addresses, l.Address) || !matches(f.cfg.Topics, l.Topics):
			return fmt.Errorf("log %d of block %d was not asked for", l.Index, l.BlockNumber)
		case i > 0 && l.BlockNumber == logs[i-1].BlockNumber && l.Index == logs[i-1].Index:
			return fmt.Errorf("log %d of block %d came twice", l.Index, l.BlockNumber)
		}
	}
	return nil
}

// matches reports whether a log's topics fit a filter: position by position one of the listed, or any where none is listed.
func matches(filter [][]common.Hash, topics []common.Hash) bool {
	for i, any := range filter {
		if len(any) > 0 && (i >= len(topics) || !slices.Contains(any, topics[i])) {
			return false
		}
	}
	return true
}

// advance hands the logs over and moves the cursor behind them.
func (f *Follower) advance(ctx context.Context, to ethrpc.Block, logs []types.Log) error {
	if len(logs) > 0 {
		if err := f.cfg.Handle(ctx, Batch{to, logs}); err != nil {
			return fmt.Errorf("hand over the logs up to block %d: %w", to.Number, err)
		}
	}
	f.trail = extend(f.trail, task.BlockRef{Number: to.Number, Hash: to.Hash})
	if len(logs) == 0 && to.Number-f.saved < saveEvery {
		return nil
	}
	return f.save(ctx)
}

// extend appends a point. When there are too many, every second of the older half goes.
func extend(trail []task.BlockRef, p task.BlockRef) []task.BlockRef {
	trail = append(trail, p)
	if len(trail) <= maxTrail {
		return trail
	}
	kept := make([]task.BlockRef, 0, maxTrail)
	for i, p := range trail {
		if i >= maxTrail/2 || i%2 == 0 {
			kept = append(kept, p)
		}
	}
	return kept
}

// rewind drops the points that are no longer canonical.
func (f *Follower) rewind(ctx context.Context) error {
	lost := f.trail[len(f.trail)-1]
	keep := len(f.trail) - 1
	for ; keep > 0; keep-- {
		p := f.trail[keep-1]
		if b, err := f.block(ctx, p.Number); err != nil {
			return err
		} else if b.Hash == p.Hash {
			break
		}
	}
	trail := slices.Clone(f.trail[:keep])
	if keep == 0 {
		back := f.trail[0].Number - min(f.trail[0].Number, deepRewind)
		if f.cfg.Start > 0 {
			back = max(back, min(f.cfg.Start-1, f.trail[0].Number))
		}
		b, err := f.block(ctx, back)
		if err != nil {
			return err
		}
		trail = []task.BlockRef{{Number: b.Number, Hash: b.Hash}}
	}
	f.trail = trail
	at := f.trail[len(f.trail)-1]
	f.cfg.Log.Warn("intake: settled blocks were replaced, reading them again; consider a stricter finality setting",
		"lost", lost.Hash, "number", lost.Number, "resume", at.Number)
	return f.save(ctx)
}

// cursor is the stored form.
type cursor struct {
	Version int             `json:"version"`
	Trail   []task.BlockRef `json:"trail"`
}

const cursorVersion = 1

var errBadCursor = errors.New("the stored cursor is damaged: delete it to begin at the configured block")

func (f *Follower) load(ctx context.Context) error {
	if f.loaded || f.cfg.Cursors == nil {
		return nil
	}
	text, err := f.cfg.Cursors.Load(ctx, f.cfg.Key)
	if err != nil {
		return fmt.Errorf("load cursor: %w", err)
	}
	if text != nil {
		if f.trail, err = decodeCursor(text); err != nil {
			return err
		}
		f.saved = f.trail[len(f.trail)-1].Number
	}
	f.loaded = true
	return nil
}

func decodeCursor(text []byte) ([]task.BlockRef, error) {
	var c cursor
	if err := json.Unmarshal(text, &c); err != nil {
		return nil, fmt.Errorf("%w (%w)", errBadCursor, err)
	}
	if c.Version != cursorVersion || len(c.Trail) == 0 || len(c.Trail) > maxTrail {
		return nil, fmt.Errorf("%w (version %d, %d points)", errBadCursor, c.Version, len(c.Trail))
	}
	for i := 1; i < len(c.Trail); i++ {
		if c.Trail[i].Number <= c.Trail[i-1].Number {
			return nil, fmt.Errorf("%w (the points do not ascend)", errBadCursor)
		}
	}
	return c.Trail, nil
}

func (f *Follower) save(ctx context.Context) error {
	if f.cfg.Cursors == nil {
		return nil
	}
	text, err := json.Marshal(cursor{cursorVersion, f.trail})
	if err != nil {
		return fmt.Errorf("encode cursor: %w", err)
	}
	if err := f.cfg.Cursors.Save(ctx, f.cfg.Key, text); err != nil {
		return fmt.Errorf("save cursor: %w", err)
	}
	f.saved = f.trail[len(f.trail)-1].Number
	return nil
}
