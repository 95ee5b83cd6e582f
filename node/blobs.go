package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/store"
)

// The ledger's blocks go to a data-availability layer (package da):
//
//	final blocks from next on ─ enough, or old enough, and our turn ─► blobs ─► archive ─► relay's sender for blobs ─► settled
//	                                                                                                       │
//	next moves up ◄─ archived here ◄─ the same blobs from own blocks? the transaction there? ◄─ Data leaf ◄┘
//
// The posting operator and all others do the second line alike, so next is the same everywhere but for a moment.

const (
	// blobTick is how often it is looked whether something is to be posted.
	blobTick = 500 * time.Millisecond
	// blobTurn is how long each operator in order waits for those before it: a transaction with blobs and its settlement, and the leaf.
	blobTurn = 3 * time.Minute
	// blobAgain is when a data leaf is submitted again that is in no block yet.
	blobAgain = 20 * time.Second
	// txChecks and txPause bound how long a data leaf's transaction is looked for: endpoints lag behind each other.
	txChecks = 10
	txPause  = 3 * time.Second
	// maxRanges bounds a list over HTTP.
	maxRanges = 1000
)

// eventFalseData is recorded when a data leaf names what its blocks or its chain contradict. Leaves do not say who posted them.
const eventFalseData = "false-data"

// blobAccount derives the key of the account that posts blobs from the relaying one: pools refuse blob transactions and others of one account at
// once. It is a key of its own, kept by keeping the other.
func blobAccount(evm *ecdsa.PrivateKey) (*ecdsa.PrivateKey, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("lineal.blobs.v1"), crypto.FromECDSA(evm)))
	if err != nil {
		return nil, fmt.Errorf("derive the key of the account for blobs: %w", err)
	}
	return key, nil
}

// BlobAccount is the account that posts blobs for a relaying key; it has to be funded.
func BlobAccount(evm *ecdsa.PrivateKey) (common.Address, error) {
	key, err := blobAccount(evm)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// blobs posts blocks, and keeps and judges what is posted. It is safe for concurrent use.
type blobs struct {
	n       *Node
	ledger  ordered
	indexOf func(leafHash [32]byte) (uint64, error)
	layer   da.Layer
	archive *da.Archive
	relay   *relay.Relay // nil: this node posts none
	account common.Address
	posted  prometheus.Counter
	refused *prometheus.CounterVec // data leaves, by why

	measured measured  // of post's goroutine, as what follows
	dueAt    time.Time // when what is due became due; zero: nothing is
	dueFrom  uint64
}

// openBlobs opens the archive, and the sender where this node posts.
func (n *Node) openBlobs(d Deps) error {
	archive, err := da.NewArchive(n.db, n.cfg.Blobs.Archive, n.registerer)
	if err != nil {
		return err
	}
	b := &blobs{n: n, layer: da.Blobs{}, archive: archive,
		posted: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_da_posted_blobs_total", Help: "Blobs of this node that were settled."}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_da_refused_leaves_total",
			Help: "Data leaves that do not count, by reason."}, []string{"reason"})}
	if n.registerer != nil {
		n.registerer.MustRegister(b.posted, b.refused)
	}
	n.blobs = b
	ch := n.chains[n.cfg.Blobs.Chain]
	if ch == nil || n.cfg.Relay.Off {
		return nil
	}
	key, err := blobAccount(d.Keys.EVM)
	if err != nil {
		return err
	}
	b.account = crypto.PubkeyToAddress(key.PublicKey)
	maxFee := func(limit uint64) *big.Int { return new(big.Int).Mul(new(big.Int).SetUint64(limit), gwei) }
	b.relay, err = relay.New(context.Background(), relay.Config{Outbox: blobOutbox{n.db}, Registerer: n.registerer, Log: n.log,
		Chains: []relay.ChainConfig{{Chain: ch.rpc, Signer: relay.KeySigner(key), Finality: ch.finality, Sidecars: archive,
			Tuning: relay.Tuning{MaxFee: maxFee(n.cfg.Relay.MaxFeeGwei), MaxBlobFee: maxFee(n.cfg.Blobs.MaxFeeGwei)}}}})
	return err
}

// Keys within TableAnchor.
var (
	keyNext    = []byte("next")    // first height that no true data leaf names
	keyJudged  = []byte("judged")  // height of the last block whose data leaves were judged
	keyPosting = []byte("posting") // publication under way
	keyRange   = []byte("range/")  // from, leaf -> api.BlobRange
	keyPart    = []byte("part/")   // content, place -> seen: parts of a range of several transactions
	keyBlobJob = []byte("job/")    // the relay's outbox
)

// publication is a range on its way to the layer.
type publication struct {
	From    uint64      `json:"from"`
	To      uint64      `json:"to"`
	Content common.Hash `json:"content"`
	Parts   []part      `json:"parts"`
}

// part is one transaction of a publication.
type part struct {
	Blobs []common.Hash `json:"blobs"`
	Tx    common.Hash   `json:"tx"` // zero until it is settled
	Said  time.Time     `json:"-"`  // when its data leaf was last submitted
}

func (p *publication) key(i int) common.Hash {
	return claim.Keccak256([]byte("blobs"), p.Content[:], []byte{byte(i)})
}

// number reads a height from TableAnchor; def where there is none.
func (b *blobs) number(key []byte, def uint64) (v uint64, err error) {
	err = b.n.db.View(func(r store.Reader) error {
		value, err := r.Get(store.Key(store.TableAnchor, key))
		if errors.Is(err, store.ErrNotFound) {
			v = def
			return nil
		}
		if err == nil && len(value) != 8 {
			err = fmt.Errorf("%s is damaged in the store", key)
		}
		if err == nil {
			v = binary.BigEndian.Uint64(value)
		}
		return err
	})
	return v, err
}

// run judges and posts until ctx ends.
func (b *blobs) run(ctx context.Context) error {
	from, err := b.number(keyJudged, 0)
	if err != nil {
		return fmt.Errorf("blobs: %w", err)
	}
	if from == 0 && b.ledger.Head().Header.Height > 0 {
		if _, err := b.ledger.BlockAt(1); err != nil { // joined above the first block
			from = b.ledger.Head().Header.Height
		}
	}
	err = b.ledger.Follow(ctx, from+1, b.judgeBlock)
	if ctx.Err() != nil {
		return nil
	}
	return fmt.Errorf("blobs: %w", err)
}

// judgeBlock looks at the data leaves of one final block.
func (b *blobs) judgeBlock(ctx context.Context, final *ledger.Block) error {
	content, err := block.Decode(final.Header.Epoch, final.Data)
	if err != nil {
		return fmt.Errorf("read block %d: %w", final.Header.Height, err)
	}
	for _, d := range content.Data {
		reason, err := b.judge(ctx, d)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if reason != "" {
			b.refused.WithLabelValues(reason).Inc()
			b.n.log.Warn("data leaf does not count", "reason", reason, "from", d.From, "to", d.To, "tx", d.TxHash, "err", err)
		}
		if errors.Is(err, da.ErrFalse) {
			b.n.record(ctx, api.Event{Time: time.Now(), Kind: eventFalseData, Request: d.ContentHash, Detail: err.Error()})
		}
	}
	return b.n.db.Update(ctx, func(tx *store.Tx) error {
		return tx.Set(store.Key(store.TableAnchor, keyJudged), binary.BigEndian.AppendUint64(nil, final.Header.Height))
	})
}

// judge checks a data leaf against own blocks and its chain; a true one moves next up. reason says in a word why it does not.
func (b *blobs) judge(ctx context.Context, d leaf.Data) (reason string, err error) {
	next, err := b.number(keyNext, 1)
	if err != nil {
		return "store", err
	}
	if d.From != next {
		return "order", nil // named before, or with a gap before it
	}
	packed, err := b.pack(d.From, d.To)
	if errors.Is(err, ledger.ErrNotHere) {
		return "absent", err // this node joined above
	}
	if err != nil {
		return "range", fmt.Errorf("%w: %w", da.ErrFalse, err)
	}
	if err := packed.Judge(d); err != nil {
		return "content", err
	}
	if err := b.checkTransaction(ctx, d); err != nil {
		return "transaction", err
	}
	if err := b.archive.Put(ctx, packed.Pieces); err != nil {
		b.n.log.Warn("blobs not archived", "from", d.From, "to", d.To, "err", err)
	}
	return "", b.named(ctx, d, packed)
}

// pack makes the pieces of own blocks.
func (b *blobs) pack(from, to uint64) (*da.Packed, error) {
	if from == 0 || to < from || to-from >= da.MaxBlocks {
		return nil, fmt.Errorf("%w: blocks %d to %d", da.ErrRange, from, to)
	}
	r := &da.Range{Network: b.n.cfg.Network}
	for height := from; height <= to; height++ {
		final, err := b.ledger.BlockAt(height)
		if err != nil {
			return nil, err
		}
		r.Blocks = append(r.Blocks, da.Block{Header: final.Header, Data: final.Data})
	}
	return da.Pack(b.layer, r)
}

// checkTransaction looks the leaf's transaction up. A chain that this node does not serve is not asked.
func (b *blobs) checkTransaction(ctx context.Context, d leaf.Data) error {
	ch := b.n.chains[d.ChainID]
	if ch == nil {
		return nil
	}
	for try := 1; ; try++ {
		names, err := ch.rpc.BlobHashes(ctx, d.TxHash)
		switch {
		case err == nil && slices.Equal(names, d.Blobs):
			return nil
		case err == nil:
			return fmt.Errorf("%w: transaction %s carries %d other blobs", da.ErrFalse, d.TxHash, len(names))
		case ethrpc.ClassOf(err) == ethrpc.NotFound && try >= txChecks:
			return fmt.Errorf("%w: chain %d has no transaction %s", da.ErrFalse, d.ChainID, d.TxHash)
		}
		timer := time.NewTimer(txPause) // an endpoint that is away says nothing about the leaf: it is asked until it answers
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
}

// named keeps a true data leaf; when all of its range's transactions are named, next moves behind the range.
func (b *blobs) named(ctx context.Context, d leaf.Data, packed *da.Packed) error {
	names := packed.Names()
	place := slices.Index(names, d.Blobs[0]) / da.TxBlobs
	parts := (len(names) + da.TxBlobs - 1) / da.TxBlobs
	index, err := b.indexOf(leaf.Hash(d.Encode()))
	if err != nil {
		return fmt.Errorf("find the data leaf of blocks %d to %d: %w", d.From, d.To, err)
	}
	value, err := json.Marshal(api.BlobRange{From: d.From, To: d.To, Content: d.ContentHash, ChainID: d.ChainID, Tx: d.TxHash, Blobs: d.Blobs, Leaf: index})
	if err != nil {
		return err
	}
	partKey := func(i int) []byte { return store.Key(store.TableAnchor, keyPart, d.ContentHash[:], []byte{byte(i)}) }
	return b.n.db.Update(ctx, func(tx *store.Tx) error {
		if err := tx.Set(store.Key(store.TableAnchor, keyRange, binary.BigEndian.AppendUint64(nil, d.From), []byte{byte(place)}), value); err != nil {
			return err
		}
		if err := tx.Set(partKey(place), []byte{1}); err != nil {
			return err
		}
		for i := range parts {
			if _, err := tx.Get(partKey(i)); errors.Is(err, store.ErrNotFound) {
				return nil
			} else if err != nil {
				return err
			}
		}
		for i := range parts {
			if err := tx.Delete(partKey(i)); err != nil {
				return err
			}
		}
		return tx.Set(store.Key(store.TableAnchor, keyNext), binary.BigEndian.AppendUint64(nil, d.To+1))
	})
}

// blobOutbox keeps the jobs of the sender for blobs.
type blobOutbox struct{ db *store.Store }

func (o blobOutbox) prefix(chainID uint64) []byte {
	return store.Key(store.TableAnchor, keyBlobJob, binary.BigEndian.AppendUint64(nil, chainID))
}

// Put implements relay.Outbox.
func (o blobOutbox) Put(ctx context.Context, chainID uint64, key common.Hash, value []byte) error {
	return o.db.Update(ctx, func(tx *store.Tx) error { return tx.Set(append(o.prefix(chainID), key[:]...), value) })
}

// Delete implements relay.Outbox.
func (o blobOutbox) Delete(ctx context.Context, chainID uint64, key common.Hash) error {
	return o.db.Update(ctx, func(tx *store.Tx) error { return tx.Delete(append(o.prefix(chainID), key[:]...)) })
}

// Each implements relay.Outbox.
func (o blobOutbox) Each(_ context.Context, chainID uint64, f func(key common.Hash, value []byte) error) error {
	prefix := o.prefix(chainID)
	return o.db.View(func(r store.Reader) error {
		return r.Scan(prefix, func(key, value []byte) error { return f(common.BytesToHash(key[len(prefix):]), value) })
	})
}
