package node

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/series"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/store"
)

// anchorAsk bounds asking one chain for its head: a chain that is away keeps nobody waiting for the others.
const anchorAsk = 5 * time.Second

// seriesDecimals are those of every feed.
const seriesDecimals = 6

// anchorView is the node's interface to what the ledger brings to chains.
type anchorView struct{ n *Node }

var _ api.Anchors = anchorView{}

func (v anchorView) anchors() (*anchors, error) {
	if a := v.n.anchors.Load(); a != nil {
		return a, nil
	}
	return nil, fmt.Errorf("%w: the ledger has not begun on this node", api.ErrUnavailable)
}

// Anchors implements [api.Anchors].
func (v anchorView) Anchors(ctx context.Context) (s api.AnchorStatus) {
	a, err := v.anchors()
	if err != nil {
		return s
	}
	head := a.ledger.Head().Header
	s.Height, s.Size = head.Height, head.LedgerSize
	var group sync.WaitGroup
	var mu sync.Mutex
	for id, c := range v.n.chains {
		if c.cfg.Checkpoints == (common.Address{}) {
			continue
		}
		group.Go(func() {
			view := v.chain(ctx, a, id, c)
			mu.Lock()
			defer mu.Unlock()
			s.Chains = append(s.Chains, view)
		})
	}
	group.Wait()
	slices.SortFunc(s.Chains, func(a, b api.AnchorChain) int {
		if a.ChainID < b.ChainID {
			return -1
		}
		return 1
	})
	s.Blobs = v.blobs()
	return s
}

func (v anchorView) chain(ctx context.Context, a *anchors, id uint64, c *chain) api.AnchorChain {
	ctx, cancel := context.WithTimeout(ctx, anchorAsk)
	defer cancel()
	view := api.AnchorChain{ChainID: id, Checkpoints: c.cfg.Checkpoints}
	contract := bindings.NewCheckpoints()
	out, err := c.rpc.CallContract(ctx, ethereum.CallMsg{To: &c.cfg.Checkpoints, Data: contract.PackLatest()}, nil)
	if err == nil {
		var head bindings.ICheckpointsHead
		if head, err = contract.UnpackLatest(out); err == nil {
			view.Height, view.Size, view.Root, view.Time = head.Height, head.Size, head.Root, head.Time
		}
	}
	if err != nil {
		view.Error = err.Error()
	}
	a.mu.Lock()
	key := a.open[id]
	a.mu.Unlock()
	if s, ok := v.n.outbox.Status(id, key); ok {
		view.Job = callStatus(s)
	}
	return view
}

func callStatus(s relay.Status) *api.CallStatus {
	return &api.CallStatus{Phase: string(s.Phase), Tx: s.Tx, Attempts: s.Attempts, FeeCapped: s.FeeCapped, Note: s.Note}
}

func (v anchorView) blobs() *api.BlobStatus {
	b := v.n.blobs
	next, err := b.number(keyNext, 1)
	if err != nil {
		return nil
	}
	s := &api.BlobStatus{ChainID: v.n.cfg.Blobs.Chain, Account: b.account, Next: next}
	s.Archived, _ = b.archive.Len() // a damaged number is found and told at start
	p, err := b.posting()
	if err != nil || p == nil || b.relay == nil {
		return s
	}
	for i := range p.Parts {
		if status, ok := b.relay.Status(v.n.cfg.Blobs.Chain, p.key(i)); ok {
			s.Posting = append(s.Posting, *callStatus(status))
		}
	}
	return s
}

// AnchorNow implements [api.Anchors].
func (v anchorView) AnchorNow(ctx context.Context) (api.AnchorStatus, error) {
	a, err := v.anchors()
	if err != nil {
		return api.AnchorStatus{}, err
	}
	if v.n.cfg.Relay.Off {
		return api.AnchorStatus{}, fmt.Errorf("%w: this node relays nothing (relay.off)", api.ErrUnservable)
	}
	head := a.ledger.Head()
	if head.Header.LedgerSize == 0 {
		return api.AnchorStatus{}, fmt.Errorf("%w: the ledger is empty", api.ErrUnavailable)
	}
	err = a.certified(ctx, head, func(_ context.Context, h claim.Checkpoint, packed []byte, _ *quorum.Set) error {
		a.want(h, packed, nil)
		return nil
	})
	if err != nil {
		return api.AnchorStatus{}, err
	}
	return v.Anchors(ctx), nil
}

// BlobRanges implements [api.Anchors].
func (v anchorView) BlobRanges(from uint64, limit int) ([]api.BlobRange, error) {
	list := []api.BlobRange{}
	enough := errors.New("enough")
	prefix := store.Key(store.TableAnchor, keyRange)
	err := v.n.db.View(func(r store.Reader) error {
		return r.Scan(prefix, func(key, value []byte) error {
			var x api.BlobRange
			if err := json.Unmarshal(value, &x); err != nil {
				return fmt.Errorf("range at %d: %w", binary.BigEndian.Uint64(key[len(prefix):]), err)
			}
			if x.To < from {
				return nil
			}
			if list = append(list, x); len(list) >= min(limit, maxRanges) {
				return enough
			}
			return nil
		})
	})
	if errors.Is(err, enough) {
		err = nil
	}
	return list, err
}

// Blob implements [api.Anchors].
func (v anchorView) Blob(name common.Hash) ([]byte, error) {
	b, err := v.n.blobs.archive.Get(name)
	if errors.Is(err, da.ErrUnknownBlob) {
		return nil, fmt.Errorf("%w: %w", api.ErrNotFound, err)
	}
	return b, err
}

// BlobProof implements [api.Anchors].
func (v anchorView) BlobProof(name common.Hash, index int) (json.RawMessage, error) {
	b, err := v.Blob(name)
	if err != nil {
		return nil, err
	}
	proof, err := da.Prove(b, index)
	if errors.Is(err, da.ErrBlob) {
		return nil, fmt.Errorf("%w: %w", api.ErrBadRequest, err)
	}
	if err != nil {
		return nil, err
	}
	return json.Marshal(proof)
}

// Feeds implements [api.Anchors].
func (v anchorView) Feeds(model *common.Hash, after common.Hash, limit int) ([]api.FeedView, error) {
	a, err := v.anchors()
	if err != nil {
		return nil, err
	}
	views := []api.FeedView{}
	err = a.ledger.View(func(_ claim.Checkpoint, r state.Reader) error {
		list, err := series.List(r, model, after, limit)
		if err != nil {
			return err
		}
		for i := range list {
			view, err := feedView(r, &list[i])
			if err != nil {
				return err
			}
			views = append(views, view)
		}
		return nil
	})
	for i := range views {
		if err == nil {
			views[i].Signed, err = a.roundOf(views[i].ID)
		}
	}
	return views, err
}

func feedView(r state.Reader, f *series.Feed) (api.FeedView, error) {
	d, err := series.About(r, f)
	if err != nil {
		return api.FeedView{}, err
	}
	return api.FeedView{ID: f.ID, Model: f.Model, Definition: f.Definition, Metric: f.Metric.String(), Series: f.Series, Name: d.Name,
		Population: d.Population.Name, Window: d.Window, Decimals: seriesDecimals, Latest: api.FeedRound(f.Latest)}, nil
}

// Feed implements [api.Anchors].
func (v anchorView) Feed(id common.Hash) (*api.FeedHistory, error) {
	a, err := v.anchors()
	if err != nil {
		return nil, err
	}
	h := &api.FeedHistory{Rounds: []api.FeedRound{}, Chart: api.Chart{Time: []uint64{}, Value: []float64{}}}
	err = a.ledger.View(func(_ claim.Checkpoint, r state.Reader) error {
		f, rounds, err := series.History(r, id)
		if err != nil {
			return err
		}
		if h.FeedView, err = feedView(r, f); err != nil {
			return err
		}
		for _, round := range rounds {
			h.Rounds = append(h.Rounds, api.FeedRound(round))
			h.Chart.Time = append(h.Chart.Time, round.UpdatedAt)
			h.Chart.Value = append(h.Chart.Value, float64(round.Answer)/series.Unit)
		}
		return nil
	})
	if errors.Is(err, series.ErrUnknownFeed) {
		return nil, fmt.Errorf("%w: %w", api.ErrNotFound, err)
	}
	if err == nil {
		h.Signed, err = a.roundOf(id)
	}
	return h, err
}
