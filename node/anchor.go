package node

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/anchor"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/store"
)

// What final blocks bring to chains (package anchor makes the calls):
//
//	within the update that makes a block final: its chunks are kept, by ids and leaves
//	after it:  chunks, checkpoints that are due ─► certificate (the block's own, or gathered) ─► relay, in turns
//	           rounds of feeds that it closed   ─► gathered by themselves ─► kept for whoever fetches them

// anchorTick is how often chains are looked at that wait for a newer checkpoint.
const anchorTick = time.Second

// checkpointLife is how long a checkpoint is tried at least: a chain may be away for a while, and the next one replaces it.
const checkpointLife = time.Hour

// ordered is what the anchors need of the ledger.
type ordered interface {
	Head() *ledger.Block
	BlockAt(height uint64) (*ledger.Block, error)
	Follow(ctx context.Context, from uint64, fn func(ctx context.Context, b *ledger.Block) error) error
	View(fn func(head claim.Checkpoint, r state.Reader) error) error
	AddData(ctx context.Context, d leaf.Data) error
}

// anchors brings final blocks to chains. It is safe for concurrent use.
type anchors struct {
	n       *Node
	ledger  ordered
	leaf    func(index uint64) ([]byte, error)
	cadence anchor.Cadence
	calls   *prometheus.CounterVec // by kind and chain
	left    *prometheus.CounterVec // by reason
	renewed *renewals

	mu     sync.Mutex
	parent claim.Checkpoint       // of the next block that is looked at
	wanted map[uint64]*anchored   // by chain: the newest checkpoint that is to go there
	open   map[uint64]common.Hash // by chain: the job that brings one
}

// anchored is a header with its certificate.
type anchored struct {
	header claim.Checkpoint
	packed []byte
	at     time.Time // not before
}

// newAnchors sets up the anchors; the ledger is given to runAnchors.
func (n *Node) newAnchors(leafAt func(index uint64) ([]byte, error)) *anchors {
	a := &anchors{n: n, leaf: leafAt, wanted: map[uint64]*anchored{}, open: map[uint64]common.Hash{},
		cadence: anchor.Cadence{Seconds: uint64(n.cfg.Anchor.Every / time.Second), Leaves: n.cfg.Anchor.Leaves},
		calls: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_anchor_calls_total",
			Help: "Calls handed to the relay for final blocks, by kind and chain."}, []string{"kind", "chain"}),
		left: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_anchor_left_total",
			Help: "What this node left to others or to later, by reason."}, []string{"reason"})}
	a.renewed = newRenewals(n.cfg.Relay.RenewGas)
	if n.registerer != nil {
		n.registerer.MustRegister(a.calls, a.left, a.renewed.statuses)
	}
	return a
}

// runAnchors follows the ledger with everything that brings it elsewhere.
func (n *Node) runAnchors(ctx context.Context, g *errgroup.Group, a *anchors, l ordered) {
	a.ledger, n.blobs.ledger, n.blobs.indexOf = l, l, n.ordering.log.IndexOf
	n.anchors.Store(a)
	g.Go(func() error { return a.run(ctx) })
	g.Go(func() error { return n.blobs.run(ctx) })
	if !n.cfg.Relay.Off {
		g.Go(func() error { return a.post(ctx) })
	}
	if n.blobs.relay != nil {
		g.Go(func() error { return n.blobs.relay.Run(ctx) })
		g.Go(func() error { return n.blobs.post(ctx) })
	}
}

// Keys within TableAnchor.
var (
	keyChunk  = []byte("chunk/") // height, index -> chunkRecord
	keyCursor = []byte("cursor") // height of the last block that was looked at
	keyRound  = []byte("round/") // feed -> certified round
)

// chunkRecord is a chunk of a final block until it is handed to the relay. Answers are kept by reference: request in the book, body in the leaf.
type chunkRecord struct {
	ChainID  uint64         `json:"chain"`
	Proof    [][32]byte     `json:"proof"`
	Answers  []byte         `json:"answers,omitempty"` // refSize bytes each: many chunks share the update that makes their block final
	Statuses []claim.Status `json:"statuses,omitempty"`
	Renewal  bool           `json:"renewal,omitempty"`
	Feeds    []claim.Feed   `json:"feeds,omitempty"`
}

// refSize is the request's id and the receipt's leaf.
const refSize = common.HashLength + 8

func chunkKey(height uint64, index int) []byte {
	return store.Key(store.TableAnchor, keyChunk, binary.BigEndian.AppendUint64(nil, height), binary.BigEndian.AppendUint32(nil, uint32(index)))
}

// keep is called within the update that makes a block final: its chunks become durable with it.
func (a *anchors) keep(tx *store.Tx, b *ledger.Block) error {
	if b.Result == nil || len(b.Result.Deliveries) == 0 || a.n.cfg.Relay.Off {
		return nil
	}
	tree := block.DeliveryTree(b.Result.Deliveries)
	for i, d := range b.Result.Deliveries {
		rec := chunkRecord{ChainID: d.ChainID, Proof: tree.Proof(i), Statuses: d.Statuses, Renewal: d.Renewal, Feeds: d.Feeds}
		for _, w := range d.Answers {
			rec.Answers = binary.BigEndian.AppendUint64(append(rec.Answers, w.Request[:]...), w.Leaf)
		}
		value, err := json.Marshal(rec)
		if err != nil {
			return fmt.Errorf("encode chunk %d of block %d: %w", i, b.Header.Height, err)
		}
		if err := tx.Set(chunkKey(b.Header.Height, i), value); err != nil {
			return fmt.Errorf("keep chunk %d of block %d: %w", i, b.Header.Height, err)
		}
	}
	return nil
}

// run follows the ledger until ctx ends.
func (a *anchors) run(ctx context.Context) error {
	from, err := a.resume(ctx)
	if err != nil {
		return fmt.Errorf("anchors: %w", err)
	}
	err = a.ledger.Follow(ctx, from, a.follow)
	if ctx.Err() != nil {
		return nil
	}
	return fmt.Errorf("anchors: %w", err)
}

// resume brings what a stopped node left behind, and returns the height to go on with.
func (a *anchors) resume(ctx context.Context) (from uint64, err error) {
	heights := map[uint64]bool{}
	err = a.n.db.View(func(r store.Reader) error {
		value, err := r.Get(store.Key(store.TableAnchor, keyCursor))
		switch {
		case errors.Is(err, store.ErrNotFound):
			from = a.ledger.Head().Header.Height
		case err != nil:
			return err
		default:
			from = binary.BigEndian.Uint64(value)
		}
		prefix := store.Key(store.TableAnchor, keyChunk)
		return r.Scan(prefix, func(key, _ []byte) error {
			heights[binary.BigEndian.Uint64(key[len(prefix):])] = true
			return nil
		})
	})
	if err != nil {
		return 0, err
	}
	for height := range heights {
		if height > from {
			continue // its turn comes
		}
		b, err := a.ledger.BlockAt(height)
		if err != nil {
			a.n.log.Warn("chunks of a block that is not here any more", "height", height, "err", err)
			continue
		}
		if err := a.bring(ctx, b, false); err != nil {
			a.untold(ctx, b, err)
		}
	}
	if b, err := a.ledger.BlockAt(from); err == nil {
		a.parent = b.Header
	}
	return from + 1, nil
}

// follow looks at one final block.
func (a *anchors) follow(ctx context.Context, b *ledger.Block) error {
	due := a.cadence.Due(a.parent, b.Header)
	a.parent = b.Header
	if err := a.bring(ctx, b, due); err != nil {
		a.untold(ctx, b, err)
	}
	a.certifyRounds(ctx, b)
	return a.n.db.Update(ctx, func(tx *store.Tx) error {
		return tx.Set(store.Key(store.TableAnchor, keyCursor), binary.BigEndian.AppendUint64(nil, b.Header.Height))
	})
}

// untold says what was not brought; the block's chunks stay for the next start.
func (a *anchors) untold(ctx context.Context, b *ledger.Block, err error) {
	if ctx.Err() == nil {
		a.n.log.Error("final block not brought to chains", "height", b.Header.Height, "err", err)
	}
}

// bring hands a block's chunks, and its checkpoint if it is due, to the relay as soon as its certificate is there.
func (a *anchors) bring(ctx context.Context, b *ledger.Block, due bool) error {
	if a.n.cfg.Relay.Off || !due && b.Header.DeliveryRoot == (common.Hash{}) {
		return nil
	}
	return a.certified(ctx, b, func(ctx context.Context, h claim.Checkpoint, packed []byte, set *quorum.Set) error {
		if due {
			a.want(h, packed, set)
		}
		return a.deliver(ctx, anchor.Block{Header: h, Certificate: packed}, set)
	})
}

// certified calls fn with the block's own certificate. A block that became final by a later one's may lack it; then a certificate of its late header is
// gathered: nobody who nullified its view can sign the other.
func (a *anchors) certified(ctx context.Context, b *ledger.Block, fn func(ctx context.Context, h claim.Checkpoint, packed []byte, set *quorum.Set) error) error {
	set := a.n.home.set(b.Header.Epoch)
	if set == nil {
		return fmt.Errorf("the operator set of epoch %d is not known", b.Header.Epoch)
	}
	give := func(ctx context.Context, h claim.Checkpoint, c *quorum.Certificate) error {
		packed, err := onchain.Encode(c, set)
		if err != nil {
			return err
		}
		return fn(ctx, h, packed, set)
	}
	if p := b.Proof; p != nil && len(p.Seals) == 0 {
		sig, err := bls.ParseSignature(p.Certificate.Signature)
		if err != nil {
			return fmt.Errorf("read the certificate of block %d: %w", b.Header.Height, err)
		}
		return give(ctx, b.Header, &quorum.Certificate{Claim: p.Certificate.Claim(a.n.cfg.Network), SetHash: set.Hash(), Signers: p.Certificate.Signers, Signature: sig})
	}
	a.left.WithLabelValues("certificate").Inc()
	late := b.Header.Late()
	return a.n.gathers.begin(ctx, gathering{set: set, body: late, certified: func(ctx context.Context, c *quorum.Certificate) error {
		return give(ctx, late, c)
	}}, time.Now())
}

// want says that a checkpoint is to go to every chain; a newer one takes the place of an older one that was not handed over yet.
func (a *anchors) want(h claim.Checkpoint, packed []byte, set *quorum.Set) {
	at := time.Now()
	if set != nil {
		hash := h.Hash()
		at = a.n.turn(set, hash)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for id, c := range a.n.chains {
		if was := a.wanted[id]; c.cfg.Checkpoints != (common.Address{}) && (was == nil || was.header.LedgerSize <= h.LedgerSize) {
			a.wanted[id] = &anchored{h, packed, at}
		}
	}
}

// post hands wanted checkpoints to the relay, one at a time for each chain: a chain that is away has one job waiting, not a thousand, and gets the
// newest when it is back.
func (a *anchors) post(ctx context.Context) error {
	ticker := time.NewTicker(anchorTick)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			a.postReady(ctx)
		}
	}
}

// postReady hands over what is wanted where no job is open.
func (a *anchors) postReady(ctx context.Context) {
	a.mu.Lock()
	ready := map[uint64]*anchored{}
	for id, w := range a.wanted {
		if s, known := a.n.outbox.Status(id, a.open[id]); !known || s.Phase.Final() {
			ready[id] = w
			delete(a.wanted, id)
		}
	}
	a.mu.Unlock()
	for id, w := range ready {
		if err := a.postTo(ctx, id, w); err != nil && ctx.Err() == nil {
			a.n.log.Warn("checkpoint not handed to the relay", "chain", id, "height", w.header.Height, "err", err)
		}
	}
}

func (a *anchors) postTo(ctx context.Context, id uint64, w *anchored) error {
	call, err := anchor.Checkpoint(anchor.Block{Header: w.header, Certificate: w.packed}, id, a.n.chains[id].cfg.Checkpoints)
	if err != nil {
		return err
	}
	a.mu.Lock()
	a.open[id] = call.Key
	a.mu.Unlock()
	call.Expires = uint64(time.Now().Add(max(2*a.n.cfg.Anchor.Every, checkpointLife)).Unix())
	return a.enqueue(ctx, "checkpoint", call, w.at)
}

// enqueue hands a call to the relay.
func (a *anchors) enqueue(ctx context.Context, kind string, call anchor.Call, notBefore time.Time) error {
	job := relay.Job{ChainID: call.ChainID, Key: call.Key, Call: relay.Call{To: call.To, Data: call.Data}, Batch: true, GasLimit: call.Gas, NotBefore: notBefore}
	if call.Expires > 0 {
		job.Deadline = time.Unix(int64(min(call.Expires, maxUnix)), 0).Add(expiryMargin)
		if job.Deadline.Before(notBefore) {
			a.left.WithLabelValues("expired").Inc()
			return nil
		}
	}
	if err := a.n.outbox.Enqueue(ctx, job); err != nil {
		a.left.WithLabelValues("relay").Inc()
		return fmt.Errorf("%s for chain %d: %w", kind, call.ChainID, err)
	}
	a.calls.WithLabelValues(kind, strconv.FormatUint(call.ChainID, 10)).Inc()
	return nil
}
